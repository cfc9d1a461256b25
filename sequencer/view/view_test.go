package view

import (
	"cmp"
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// spread is what a view finds, in an order of its own.
func spread(c *content) (purses map[common.Address][]uint32, serials map[uint64]uint32, calendars map[uint64][]uint32, due []dueItem, free, pairs []uint32) {
	calendars = map[uint64][]uint32{}
	for serial, list := range c.calendars {
		calendars[serial] = slices.Sorted(slices.Values(list))
	}
	due = slices.SortedFunc(slices.Values(c.due.items), func(a, b dueItem) int { return cmp.Compare(a.record, b.record) })
	return c.purses, c.serials, calendars, due, slices.Sorted(slices.Values(c.free.records)), slices.Sorted(slices.Values(c.pairs.records))
}

// A view that is kept up to date finds what a scan of the state finds, after random
// histories, and both find what there is.
func TestUpdatesFindWhatAScanFinds(t *testing.T) {
	for seed := range uint64(8) {
		rng := rand.New(rand.NewPCG(seed, 0))
		w := stftest.New(t, batch.Devnet)
		w.Number = 1 << 30 // serials of its own
		v := New(Mark{}, w.State.Clone())
		for range 12 {
			w.Jump(rng)
			var changes []Record
			note := func(i uint32) { changes = append(changes, Record{i, w.State.Get(i)}) }
			trace := w.Batch(func(b *stf.Builder) {
				note(record.ParamsIndex)
				rows := func(o op.Operation) {
					if w.Try(b, o) == nil {
						for _, a := range b.Last().Accesses {
							note(a.Index)
						}
					}
				}
				for range rng.IntN(w.Shape.S + 1) {
					rows(w.RandomDeposit(rng))
				}
				for range w.Shape.Rows() {
					rows(w.Random(rng))
				}
			})
			for _, a := range trace.End {
				note(a.Index)
			}
			v.Update(Mark{Batch: w.Number}, changes)
			if !v.state.Equal(w.State) {
				t.Fatalf("seed %d: the state of the view is another one", seed)
			}
			compare(t, v, w)
		}
		again := New(Mark{}, w.State.Clone())
		compare(t, again, w)
		v.Reset(Mark{Batch: 7}, again.state)
		compare(t, v, w)
		if m, _ := v.Mark(); m != (Mark{Batch: 7}) {
			t.Errorf("have mark %+v", m)
		}
	}
}

func compare(t *testing.T, v *View, w *stftest.World) {
	t.Helper()
	purses, serials, calendars, due, free, pairs := spread(v.content)
	wantPurses, wantSerials, wantCalendars, wantDue, wantFree, wantPairs := spread(scan(w.State.Clone()))
	equal := func(a, b []uint32) bool { return slices.Equal(a, b) }
	if !maps.EqualFunc(purses, wantPurses, equal) || !maps.Equal(serials, wantSerials) || !maps.EqualFunc(calendars, wantCalendars, equal) ||
		!slices.Equal(due, wantDue) || !slices.Equal(free, wantFree) || !slices.Equal(pairs, wantPairs) {
		t.Fatal("the view finds other things than a scan of the state")
	}
	// What a scan finds is what there is.
	live := w.Live()
	all, err := v.Due(1<<40, 1<<20)
	if err != nil || len(all) != len(live) {
		t.Fatalf("have %d live bookings, error %v, want %d", len(all), err, len(live))
	}
	if len(live) > 0 {
		at := w.DueAt(live[len(live)/2])
		for _, time := range []uint64{at - 1, at, at + 1} {
			want := 0
			for _, i := range live {
				if w.DueAt(i) <= time {
					want++
				}
			}
			have, err := v.Due(time, 1<<20)
			if err != nil || len(have) != want || slices.ContainsFunc(have, func(b wire.Booking) bool { return b.DueAt > time }) {
				t.Fatalf("have %d bookings due, error %v, want %d", len(have), err, want)
			}
			if some, _ := v.Due(time, 2); len(some) != min(2, want) {
				t.Fatalf("have %d bookings of at most 2, %d are due", len(some), want)
			}
		}
	}
	count := 0
	for i := range w.State.Records() {
		cells := w.State.Get(i)
		if v.Cells(i) != cells {
			t.Fatalf("record %d differs", i)
		}
		switch cells.Kind() {
		case record.KindFree:
			count++
		case record.KindPurse:
			a, err := v.AccountWith(i)
			if err != nil || !slices.ContainsFunc(a.Purses, func(p wire.Purse) bool { return p.Index == i }) {
				t.Fatalf("purse %d: have %+v, error %v", i, a, err)
			}
		case record.KindListing:
			l, err := v.Listing(i)
			if err != nil || len(l.Calendars) != int(w.ListingAt(i).Windows) || !slices.IsSortedFunc(l.Calendars, func(a, b wire.Calendar) int { return cmp.Compare(a.Window, b.Window) }) {
				t.Fatalf("listing %d: have %+v, error %v", i, l, err)
			}
			if at, err := v.Serial(l.Listing.Serial); at != i || err != nil {
				t.Fatalf("serial of listing %d: have record %d, error %v", i, at, err)
			}
		case record.KindBooking:
			b, err := v.Booking(i)
			if b.DueAt != w.DueAt(i) || b.Terms.RulingWindow != w.TermsAt(i).RulingWindow {
				t.Fatalf("booking %d: have %+v, want due at %d", i, b, w.DueAt(i))
			}
			if at, err2 := v.Serial(b.Serial); at != i || err != nil || err2 != nil {
				t.Fatalf("serial of booking %d: have record %d, errors %v, %v", i, at, err, err2)
			}
		}
	}
	if len(free) != count {
		t.Fatalf("have %d free records, want %d", len(free), count)
	}
	for range 20 {
		if i := v.Free(); i == 0 || !w.State.Get(i).IsFree() || len(pairs) > 0 && !w.State.Get(i+1).IsFree() {
			t.Fatalf("record %d and the next one are not free", i)
		}
	}
}

// Two free neighbours are offered while there are any, then single records, then none.
func TestFree(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	v := New(Mark{}, w.State)
	for alone := false; ; {
		i := v.Free()
		if i == 0 {
			break
		}
		pair := w.State.Get(i ^ 1).IsFree()
		if pair && (alone || i%2 != 0) {
			t.Fatalf("have record %d of two free ones, want the first of them, before any that is alone", i)
		}
		alone = !pair
		v.Update(Mark{}, []Record{{i, w.State.Get(w.Policy)}})
	}
	for i := range w.State.Records() {
		if w.State.Get(i).IsFree() {
			t.Fatalf("record %d is free and was not offered", i)
		}
	}
}

func TestChanges(t *testing.T) {
	v := New(Mark{Sealed: 4, Batch: 4}, stftest.New(t, batch.Tiny).State)
	m, changed := v.Mark()
	if m.Open() != 0 {
		t.Errorf("have batch %d open", m.Open())
	}
	select {
	case <-changed:
		t.Error("nothing has changed")
	default:
	}
	v.Update(Mark{Sealed: 4, Batch: 5}, nil)
	<-changed
	m, changed = v.Mark()
	if m.Open() != 5 {
		t.Errorf("have batch %d open, want 5", m.Open())
	}
	v.Touch()
	<-changed
	for _, err := range []error{second(v.Booking(1 << 20)), second(v.Listing(1 << 20)), second(v.AccountWith(1 << 20)), second(v.Serial(1 << 20))} {
		var have *wire.Error
		if !errors.As(err, &have) || have.Code != wire.CodeNotFound {
			t.Errorf("have error %v, want not found", err)
		}
	}
}

func second[T any](_ T, err error) error { return err }
