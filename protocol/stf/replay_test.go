package stf_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// published is a batch with rows in all lanes, the state before and after it, and
// the words on L1.
func published(t stftest.T) (before, after *state.State, words []fr.Element) {
	t.Helper()
	w := stftest.New(t, small)
	disputed(w)
	ruled := w.Live()[0]
	live := []uint32{booked(w, 40, 2), booked(w, 42, 1), booked(w, 60, 2)}
	w.Now = w.DueAt(live[1])
	award := w.Award(ruled, amount.From(2_000))
	trace := w.Batch(func(b *stf.Builder) {
		w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(77)})
		w.Apply(b, op.Deposit{Purse: w.Listing, Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(78)})
		w.Apply(b, w.Force(live[2]))
		w.Apply(b, award)
		w.Apply(b, policySet(w))
		w.Apply(b, w.Update(w.Listing))
		w.Apply(b, transfer(w))
		w.Apply(b, w.Cancel(live[2]))
		w.Apply(b, w.Book(61, 1))
		w.Apply(b, withdraw(w))
		w.Apply(b, w.Crank(live[0], w.Stranger.For(dollar)))
		w.Apply(b, w.Crank(live[1], w.Host.For(dollar)))
		w.Apply(b, w.AwardDue(ruled))
		w.Apply(b, op.Transfer{From: w.Host.For(dollar), To: w.Guest.For(dollar), Token: dollar, Amount: amount.From(3)})
	})
	all, err := trace.Words()
	if err != nil {
		t.Fatalf("words: %v", err)
	}
	return w.Before, w.State, all.Published(trace.Header.Used)
}

func TestReplayReachesTheSameState(t *testing.T) {
	before, after, words := published(t)
	s := before.Clone()
	if _, err := stf.Replay(s, small, words); err != nil || !slices.Equal(s.Cells(), after.Cells()) {
		t.Errorf("have error %v, want the same state", err)
	}
	// On any other state the words mean something else or nothing.
	if _, err := stf.Replay(after.Clone(), small, words); err == nil {
		t.Error("the batch replays twice")
	}
	if _, err := stf.Replay(before.Clone(), batch.Tiny, words); err == nil {
		t.Error("the batch replays in another shape")
	}
}

// checkMutated: words that differ from the published ones are refused or reach
// another state, unless they only say what is not in the state; and a replay that
// succeeds gives the same words back.
func checkMutated(t *testing.T, before, after *state.State, original, words []fr.Element) {
	t.Helper()
	s := before.Clone()
	trace, err := stf.Replay(s, small, words)
	if err != nil {
		return
	}
	rewritten, err := trace.Words()
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(rewritten.Published(trace.Header.Used), words) {
		t.Fatalf("have words %v, want %v", rewritten.Published(trace.Header.Used), words)
	}
	if err := stftest.CheckTrace(before, s, trace); err != nil {
		t.Fatal(err)
	}
	if slices.Equal(original, words) || !slices.Equal(s.Cells(), after.Cells()) {
		return
	}
	// The same state from other words: only the header's fields for L1, the order of
	// slots and positions, and the inputs of L1 effects may differ.
	if !slices.Equal(stateless(t, original), stateless(t, words)) {
		t.Fatalf("other words reach the same state: %v", words)
	}
}

// stateless is the rows of a batch without what leaves no mark in the state:
// positions, what L1 is told, and limits that were not reached.
func stateless(t *testing.T, words []fr.Element) []op.Operation {
	t.Helper()
	_, rows, err := batch.ParsePublished(small, words)
	if err != nil {
		t.Fatal(err)
	}
	var all []op.Operation
	for lane, list := range rows.Rows {
		var lanes []op.Operation
		for _, row := range list {
			o, applied, err := op.Parse(op.Lane(lane), row)
			if err != nil {
				t.Fatal(err)
			}
			switch x := o.(type) {
			case op.Withdraw:
				x.Recipient = [20]byte{}
				o = x
			case op.Deposit:
				if x.Key = (op.Deposit{}).Key; !applied {
					x = op.Deposit{}
				}
				o = x
			case op.Force:
				o = op.Force{}
			case op.Award:
				if !applied {
					o = op.Award{}
				}
			case op.FullExit:
				if !applied {
					o = op.FullExit{}
				}
			case op.Book:
				x.Limit = amount.Amount{}
				o = x
			case op.Hold:
				x.Limit = amount.Amount{}
				o = x
			case op.RequestBook:
				x.Limit = amount.Amount{}
				o = x
			}
			lanes = append(lanes, o)
		}
		all = append(all, lanes...)
	}
	return all
}

// Each bit of each word flipped alone.
func TestReplayOfEveryFlippedBit(t *testing.T) {
	before, after, words := published(t)
	for i := range words {
		for bit := uint(0); bit < 253; bit += 1 + bit/48 {
			flipped := slices.Clone(words)
			v := layout.Int(words[i])
			flipped[i] = layout.Element(v.Xor(v, new(uint256.Int).Lsh(uint256.NewInt(1), bit)))
			checkMutated(t, before, after, words, flipped)
		}
	}
}

func TestReplayOfMovedWords(t *testing.T) {
	before, after, words := published(t)
	rng := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		moved := slices.Clone(words)
		i, j := rng.IntN(len(words)), rng.IntN(len(words))
		switch rng.IntN(3) {
		case 0:
			moved[i], moved[j] = moved[j], moved[i]
		case 1:
			moved[i] = moved[j]
		case 2:
			moved = slices.Delete(moved, min(i, j), max(i, j))
		}
		checkMutated(t, before, after, words, moved)
	}
}

// swapRows exchanges two rows of a lane without their positions: the same history
// in other slots.
func swapRows(words []fr.Element, at, size int) []fr.Element {
	swapped := slices.Clone(words)
	copy(swapped[at:], words[at+size:at+2*size])
	copy(swapped[at+size:], words[at:at+size])
	return swapped
}

// Slots of P, L, M and E may be filled in any order; positions say what ran when.
func TestReplayKeepsSlots(t *testing.T) {
	before, after, words := published(t)
	const (
		s = batch.HeaderWords
		p = s + 5*8
		l = p + 2
		m = l + 2*4
		e = m + 2*3
	)
	for name, swapped := range map[string][]fr.Element{"P": swapRows(words, p, 1), "L": swapRows(words, l, 4), "M": swapRows(words, m, 3), "E": swapRows(words, e, 3)} {
		replayed := before.Clone()
		trace, err := stf.Replay(replayed, small, swapped)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all, err := trace.Words()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(all.Published(trace.Header.Used), swapped) {
			t.Errorf("%s: the trace has other words than were published", name)
		}
		if !slices.Equal(replayed.Cells(), after.Cells()) {
			t.Errorf("%s: the order of slots changed the state", name)
		}
	}
	if _, err := stf.Replay(before.Clone(), small, swapRows(words, s+8, 8)); err == nil {
		t.Error("S: positions that do not increase with the slot are replayed")
	}
}

// Replay needs the rules, not the signatures: what breaks a rule is refused.
func TestReplayRefusesRows(t *testing.T) {
	w := stftest.New(t, small)
	trace := w.Batch(func(b *stf.Builder) { w.Apply(b, transfer(w)) })
	all, err := trace.Words()
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*op.Transfer){
		"more than the balance": func(o *op.Transfer) { o.Amount = amount.Max() },
		"from a listing":        func(o *op.Transfer) { o.From = w.Listing },
		"to a free record":      func(o *op.Transfer) { o.To = w.State.Records() - 1 },
		"past the end":          func(o *op.Transfer) { o.To = w.State.Records() },
	} {
		o := transfer(w)
		change(&o)
		words, err := o.Words()
		if err != nil {
			t.Fatal(err)
		}
		forged := append(all.Published([op.Lanes]int{}), op.Place(op.LaneP, words, 1)...)
		if _, err := stf.Replay(w.Before.Clone(), small, forged); stftest.Rule(err) == "" {
			t.Errorf("%s: have error %v, want a refusal", name, err)
		}
	}
}

// A trace is a function of state and operations: two runs give the same one.
func TestTracesAreDeterministic(t *testing.T) {
	one, two := fixedBatch(t), fixedBatch(t)
	if !slices.Equal(one.Touched, two.Touched) || one.Header != two.Header {
		t.Error("two runs differ")
	}
	for lane := range one.Rows {
		for slot, r := range one.Rows[lane] {
			other := two.Rows[lane][slot]
			if !r.Signature.R.Equal(&other.Signature.R) || r.Signature.S.Cmp(other.Signature.S) != 0 || !slices.Equal(r.Words, other.Words) {
				t.Errorf("lane %d, slot %d: two runs differ", lane, slot)
			}
		}
	}
}

// Every row of a trace carries a signature that its own words and key satisfy,
// unused rows and cranks that of the null key.
func TestEveryRowIsSigned(t *testing.T) {
	w := stftest.New(t, small)
	i := booked(w, 10, 3)
	w.Now = w.DueAt(i)
	trace := w.Batch(func(b *stf.Builder) {
		w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(77)})
		w.Apply(b, transfer(w))
		w.Apply(b, withdraw(w))
		w.Apply(b, w.Crank(i, w.Stranger.For(dollar)))
	})
	if err := stftest.CheckSignatures(w.Before, trace); err != nil {
		t.Error(err)
	}
	trace.Rows[op.LaneP][0].Words = trace.Rows[op.LaneP][1].Words
	if err := stftest.CheckSignatures(w.Before, trace); err == nil {
		t.Error("a signature counts for other words")
	}
}

// The checks of the traces can fail.
func TestCheckTraceSeesLies(t *testing.T) {
	for name, lie := range map[string]func(*stf.Trace){
		"a new cell":         func(x *stf.Trace) { x.Rows[op.LaneP][0].Accesses[1].New[2].SetOne() },
		"an old cell":        func(x *stf.Trace) { x.Rows[op.LaneP][0].Accesses[0].Old[3].SetOne() },
		"a step":             func(x *stf.Trace) { x.Rows[op.LaneP][0].Accesses[0].Step++ },
		"a previous step":    func(x *stf.Trace) { x.End[0].Prev = 9 },
		"a position":         func(x *stf.Trace) { x.Rows[op.LaneM][1].Position = 1 },
		"words":              func(x *stf.Trace) { x.Rows[op.LaneP][0].Words = x.Rows[op.LaneP][1].Words },
		"an unused row":      func(x *stf.Trace) { x.Rows[op.LaneP][1].Words = x.Rows[op.LaneP][0].Words },
		"a count":            func(x *stf.Trace) { x.Header.Used[op.LaneP]++ },
		"a queue count":      func(x *stf.Trace) { x.Header.QueueCount = 0 },
		"a touched record":   func(x *stf.Trace) { x.Touched[2].New = record.Cells{} },
		"a missing record":   func(x *stf.Trace) { x.Touched = x.Touched[1:] },
		"an untouched one":   func(x *stf.Trace) { x.Touched[len(x.Touched)-1].LastStep = 3 },
		"two of one record":  func(x *stf.Trace) { x.Touched[1] = x.Touched[0] },
		"a begin elsewhere":  func(x *stf.Trace) { x.Begin.Step = 2 },
		"an end elsewhere":   func(x *stf.Trace) { x.End[1].Step++ },
		"a row that is gone": func(x *stf.Trace) { x.Rows[op.LaneS] = x.Rows[op.LaneS][:1] },
	} {
		w := stftest.New(t, batch.Tiny)
		trace := w.Batch(func(b *stf.Builder) {
			w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(77)})
			w.Apply(b, transfer(w))
			w.Apply(b, w.Book(10, 3))
		})
		lie(trace)
		if err := stftest.CheckTrace(w.Before, w.State, trace); err == nil {
			t.Errorf("%s: have no error", name)
		}
	}
}

// The checks of the invariants can fail.
func TestCheckInvariantsSeesLies(t *testing.T) {
	for name, lie := range map[string]func(w *stftest.World, booking uint32){
		"a unit too many": func(w *stftest.World, _ uint32) { w.Held[dollar], _ = w.Held[dollar].Add(amount.From(1)) },
		"a balance": func(w *stftest.World, _ uint32) {
			put(t, w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.From(1) }, w.PurseAt)
		},
		"an escrow": func(w *stftest.World, i uint32) {
			put(t, w, i, func(b *record.Booking) { b.CrankReserve++ }, w.BookingAt)
		},
		"a bond": func(w *stftest.World, i uint32) {
			put(t, w, i, func(b *record.Booking) { b.Bond = amount.From(1) }, w.BookingAt)
		},
		"an occupied unit": func(w *stftest.World, _ uint32) {
			put(t, w, w.Calendar, func(c *record.Calendar) { c.Occupied = ones() }, w.CalendarAt)
		},
		"a double booking": func(w *stftest.World, i uint32) {
			put(t, w, 200, func(b *record.Booking) {
				*b = w.BookingAt(i)
				b.Price, b.Fee, b.CrankReserve, b.Bond = amount.Amount{}, 0, 0, amount.Amount{}
			}, func(uint32) record.Booking { return record.Booking{} })
			put(t, w, 201, func(b *record.BookingTerms) { *b = w.TermsAt(i); b.Deposit = amount.Amount{} }, func(uint32) record.BookingTerms { return record.BookingTerms{} })
		},
		"two calendars of a window": func(w *stftest.World, _ uint32) { w.State.Set(200, w.State.Get(w.Calendar)) },
		"a window without a calendar": func(w *stftest.World, _ uint32) {
			put(t, w, w.Listing, func(l *record.Listing) { l.Windows++ }, w.ListingAt)
		},
	} {
		w := stftest.New(t, batch.Tiny)
		i := booked(w, 10, 3)
		if err := w.CheckInvariants(); err != nil {
			t.Fatal(err)
		}
		lie(w, i)
		if err := w.CheckInvariants(); err == nil {
			t.Errorf("%s: have no error", name)
		}
	}
}

// put changes a record behind the world's back.
func put[R interface{ Cells() (record.Cells, error) }](t *testing.T, w *stftest.World, index uint32, change func(*R), read func(uint32) R) {
	t.Helper()
	r := read(index)
	change(&r)
	cells, err := r.Cells()
	if err != nil {
		t.Fatal(err)
	}
	w.State.Set(index, cells)
}

// FuzzReplay gives Replay any words on a real state: it refuses them or makes a
// trace that is consistent and says the same words.
func FuzzReplay(f *testing.F) {
	before, after, words := published(f)
	encode := func(words []fr.Element) []byte {
		var data []byte
		for _, w := range words {
			b := w.Bytes()
			data = append(data, b[:]...)
		}
		return data
	}
	f.Add([]byte{})
	f.Add(encode(words))
	f.Add(encode(words[:batch.HeaderWords]))
	f.Add(encode(words[:len(words)-1]))
	rng := rand.New(rand.NewPCG(5, 6))
	for range 24 {
		mutated := slices.Clone(words)
		for range 1 + rng.IntN(3) {
			v := layout.Int(mutated[rng.IntN(len(mutated))])
			mutated[rng.IntN(len(mutated))] = layout.Element(v.Xor(v, new(uint256.Int).Lsh(uint256.NewInt(1), uint(rng.IntN(253)))))
		}
		f.Add(encode(mutated))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var mutated []fr.Element
		for ; len(data) >= fr.Bytes; data = data[fr.Bytes:] {
			var e fr.Element
			e.SetBytes(data[:fr.Bytes])
			mutated = append(mutated, e)
		}
		checkMutated(t, before, after, words, mutated)
	})
}
