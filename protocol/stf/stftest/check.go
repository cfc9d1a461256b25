package stftest

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// fullScan is the largest number of records that the invariants read whole; of
// larger states they read the records that batches touched.
const fullScan = 1 << 14

// CheckTrace is what the circuit proves of a trace besides the rows' own rules,
// and that the trace is the difference of the two states.
func CheckTrace(before, after *state.State, t *stf.Trace) error {
	return errors.Join(checkRows(t), checkMemory(before, t), checkTouched(before, after, t))
}

// checkRows: lanes full, words of used rows those of their operation, unused rows
// zero at their computed positions, positions a permutation.
func checkRows(t *stf.Trace) error {
	seen := map[uint32]bool{}
	var lastSystem uint32
	for lane := range op.Lane(op.Lanes) {
		rows := t.Rows[lane]
		if len(rows) != t.Shape.Capacity(lane) {
			return fmt.Errorf("lane %s: have %d rows, want %d", lane, len(rows), t.Shape.Capacity(lane))
		}
		for slot, r := range rows {
			where := fmt.Sprintf("lane %s, slot %d", lane, slot)
			if r.Position < 1 || int(r.Position) > t.Shape.Rows() || seen[r.Position] {
				return fmt.Errorf("%s: position %d stands twice or outside 1…%d", where, r.Position, t.Shape.Rows())
			}
			seen[r.Position] = true
			if len(r.Words) != lane.Words() || len(r.Accesses) != lane.Accesses() {
				return fmt.Errorf("%s: have %d words and %d accesses, want %d and %d", where, len(r.Words), len(r.Accesses), lane.Words(), lane.Accesses())
			}
			for i, a := range r.Accesses {
				if want := stf.StepsPerPosition*r.Position + uint32(i); a.Step != want {
					return fmt.Errorf("%s, access %d: have step %d, want %d", where, i, a.Step, want)
				}
			}
			if used := slot < t.Header.Used[lane]; used != (r.Operation != nil) {
				return fmt.Errorf("%s: have operation %v, %d rows used", where, r.Operation, t.Header.Used[lane])
			}
			if r.Operation == nil {
				if want := t.Shape.UnusedPosition(lane, slot, t.Header.Used); r.Position != want {
					return fmt.Errorf("%s: have position %d, want %d", where, r.Position, want)
				}
				if slices.ContainsFunc(r.Words, func(w fr.Element) bool { return !w.IsZero() }) {
					return fmt.Errorf("%s: unused and not zero", where)
				}
				for _, a := range r.Accesses {
					if a.Index != record.ParamsIndex || a.Old != a.New {
						return fmt.Errorf("%s: unused, but changes record %d", where, a.Index)
					}
				}
				continue
			}
			if err := checkWords(lane, r); err != nil {
				return fmt.Errorf("%s: %w", where, err)
			}
			if lane == op.LaneS {
				if r.Position <= lastSystem {
					return fmt.Errorf("%s: have position %d after %d", where, r.Position, lastSystem)
				}
				lastSystem = r.Position
				_, queued := r.Operation.(op.Queued)
				if front := slot < int(t.Header.QueueCount); queued != front || front && int(r.Position) != slot+1 {
					return fmt.Errorf("%s: %s at position %d, %d rows from the queue", where, r.Operation.Kind(), r.Position, t.Header.QueueCount)
				}
			}
		}
	}
	return nil
}

func checkWords(lane op.Lane, r stf.Row) error {
	o, status, err := op.Parse(lane, r.Words)
	if err != nil {
		return err
	}
	if o != r.Operation {
		return fmt.Errorf("words say %+v, want %+v", o, r.Operation)
	}
	words, err := r.Operation.Words()
	if err != nil {
		return err
	}
	if _, ok := o.(op.Queued); ok {
		if status != (r.Void == nil) {
			return fmt.Errorf("have status %t of an entry that is void by %v", status, r.Void)
		}
		words = op.WithStatus(words, status)
		if x, ok := o.(op.FullExit); ok && status {
			words = op.WithAmount(words, emptied(r, x))
		}
	}
	if !slices.Equal(op.Place(lane, words, r.Position), r.Words) {
		return fmt.Errorf("have words %v, want those of %+v at %d", r.Words, r.Operation, r.Position)
	}
	return nil
}

// checkMemory runs the accesses by step on the state before the batch: each reads
// what the one before it wrote, and says at which step that was.
func checkMemory(before *state.State, t *stf.Trace) error {
	accesses := []stf.Access{t.Begin}
	for _, rows := range t.Rows {
		for _, r := range rows {
			accesses = append(accesses, r.Accesses...)
		}
	}
	accesses = append(accesses, t.End[:]...)
	slices.SortStableFunc(accesses, func(a, b stf.Access) int { return cmp.Compare(a.Step, b.Step) })

	type written struct {
		step  uint32
		cells record.Cells
	}
	memory := map[uint32]written{}
	for i, a := range accesses {
		if i > 0 && a.Step <= accesses[i-1].Step {
			return fmt.Errorf("two accesses have step %d", a.Step)
		}
		last, ok := memory[a.Index]
		if !ok {
			last = written{0, before.Get(a.Index)}
		}
		if a.Prev != last.step || a.Prev >= a.Step || a.Old != last.cells {
			return fmt.Errorf("step %d: reads record %d as written at %d, which was last written at %d", a.Step, a.Index, a.Prev, last.step)
		}
		memory[a.Index] = written{a.Step, a.New}
	}
	if t.Begin.Step != stf.BeginStep || t.Begin.Index != record.ParamsIndex {
		return fmt.Errorf("begin accesses record %d at step %d", t.Begin.Index, t.Begin.Step)
	}
	for series, a := range t.End {
		if want := uint32(stf.StepsPerPosition*(t.Shape.Rows()+1) + series); a.Step != want {
			return fmt.Errorf("end %d: have step %d, want %d", series, a.Step, want)
		}
	}
	for _, r := range t.Touched {
		m, ok := memory[r.Index]
		if !ok && (r.LastStep != 0 || r.Old != r.New) {
			return fmt.Errorf("record %d is padding, but changed at step %d", r.Index, r.LastStep)
		}
		if ok && (r.LastStep != m.step || r.New != m.cells) {
			return fmt.Errorf("record %d: table says step %d, last access has %d, or cells differ", r.Index, r.LastStep, m.step)
		}
		delete(memory, r.Index)
	}
	if len(memory) > 0 {
		return fmt.Errorf("%d records are accessed and not in the table", len(memory))
	}
	return nil
}

// checkTouched: the table is full and strictly increasing and is the difference.
func checkTouched(before, after *state.State, t *stf.Trace) error {
	if len(t.Touched) != t.Shape.Records {
		return fmt.Errorf("have %d touched records, want %d", len(t.Touched), t.Shape.Records)
	}
	byIndex := map[uint32]batch.Touched{}
	for i, r := range t.Touched {
		if i > 0 && r.Index <= t.Touched[i-1].Index || r.Index >= before.Records() {
			return fmt.Errorf("touched record %d follows %d", r.Index, t.Touched[max(i, 1)-1].Index)
		}
		byIndex[r.Index] = r
	}
	for i := range before.Records() {
		old, new := before.Get(i), after.Get(i)
		r, ok := byIndex[i]
		if !ok {
			r.Old, r.New = old, old
		}
		if r.Old != old || r.New != new {
			return fmt.Errorf("record %d: the table does not say what happened to it", i)
		}
	}
	return nil
}

// CheckReplay runs the batch's published words on a copy of the state before it
// and compares: every new cell follows from old cells and words alone.
func CheckReplay(before, after *state.State, t *stf.Trace) error {
	words, err := t.Words()
	if err != nil {
		return err
	}
	s := before.Clone()
	again, err := stf.Replay(s, t.Shape, words.Published(t.Header.Used))
	if err != nil {
		return err
	}
	if !slices.Equal(s.Cells(), after.Cells()) {
		return errors.New("replay reaches another state")
	}
	if again.Header != t.Header || !slices.Equal(again.Touched, t.Touched) || !slices.Equal(again.Effects, t.Effects) {
		return errors.New("replay gives another header, table or effect")
	}
	rewritten, err := again.Words()
	if err != nil {
		return err
	}
	if !slices.Equal(rewritten.All(), words.All()) {
		return errors.New("replay gives other words")
	}
	return nil
}

// CheckInvariants checks invariants 1 and 2 of docs/spec/state.md on the whole state.
func (w *World) CheckInvariants() error {
	if w.edited {
		return nil
	}
	if w.State.Records() <= fullScan {
		for i := range w.State.Records() {
			if !w.State.Get(i).IsFree() {
				w.note(i)
			}
		}
	}
	return errors.Join(w.checkTotals(), w.checkBonds(), w.checkCalendars())
}

// Totals is the sum of all purses and of what live bookings hold, by token.
func (w *World) Totals() (totals [record.Tokens]amount.Amount, err error) {
	add := func(t record.Token, amounts ...amount.Amount) error {
		sum, err := amount.Sum(append(amounts, totals[t])...)
		totals[t] = sum
		return err
	}
	for _, i := range w.catalog[record.KindPurse] {
		p, err := record.PurseOf(w.State.Get(i))
		if err != nil {
			return totals, err
		}
		for slot, b := range p.Balances {
			if err := add(record.Token(2*int(p.Series)+slot), b.Available, b.Locked); err != nil {
				return totals, err
			}
		}
	}
	for _, i := range w.catalog[record.KindBooking] {
		b, err := record.BookingOf(w.State.Get(i))
		if err != nil {
			return totals, err
		}
		escrow, err := b.Escrow(w.TermsAt(i))
		if err != nil {
			return totals, err
		}
		if err := add(b.Token, escrow); err != nil {
			return totals, err
		}
	}
	return totals, nil
}

func (w *World) checkTotals() error {
	totals, err := w.Totals()
	if err != nil {
		return err
	}
	if totals != w.Held {
		return fmt.Errorf("invariant 1: purses and escrow hold %v, L1 holds %v", totals, w.Held)
	}
	return nil
}

// checkBonds: what a purse has locked is the sum of the bonds of live bookings that it
// stands for.
func (w *World) checkBonds() error {
	type pocket struct {
		purse uint32
		token record.Token
	}
	bonds := map[pocket]amount.Amount{}
	for _, i := range w.Live() {
		b := w.BookingAt(i)
		at := pocket{b.Payout, b.Token}
		sum, err := bonds[at].Add(b.Bond)
		if err != nil {
			return err
		}
		bonds[at] = sum
	}
	for _, i := range w.catalog[record.KindPurse] {
		p := w.PurseAt(i)
		for slot, balance := range p.Balances {
			if want := bonds[pocket{i, record.Token(2*int(p.Series) + slot)}]; balance.Locked != want {
				return fmt.Errorf("bonds: purse %d has %s locked, its bookings have %s", i, balance.Locked, want)
			}
		}
	}
	return nil
}

// checkCalendars: a window of a listing has one calendar, of the listing's form; each unit has
// as many bookings as there are that stand on it and have not given it back, and none more than
// the listing takes.
func (w *World) checkCalendars() error {
	type window struct {
		listing uint64 // serial
		number  uint32
	}
	spares := map[uint64]record.Spare{}
	for _, i := range w.catalog[record.KindListing] {
		l := w.ListingAt(i)
		spares[l.Serial] = l.Spare
	}
	booked := map[window][]int{} // by unit
	for _, i := range w.catalog[record.KindBooking] {
		b := w.BookingAt(i)
		if b.State.Vacant() {
			continue
		}
		spare := spares[b.ListingSerial]
		for unit := spare.Unit(b.Window, b.FirstUnit); unit < spare.Unit(b.Window, b.FirstUnit)+uint64(b.Units); unit++ {
			at, u := window{b.ListingSerial, uint32(unit / uint64(spare.Units()))}, unit%uint64(spare.Units())
			if booked[at] == nil {
				booked[at] = make([]int, spare.Units())
			}
			if booked[at][u]++; booked[at][u] > 1+int(spare) {
				return fmt.Errorf("invariant 2: booking %d is one more on unit %d than %d", i, unit, 1+spare)
			}
		}
	}
	calendars := map[window]uint32{}
	for _, i := range w.catalog[record.KindCalendar] {
		c, err := record.CalendarOf(w.State.Get(i))
		if err != nil {
			return err
		}
		at := window{c.ListingSerial, c.Window}
		if other, ok := calendars[at]; ok {
			return fmt.Errorf("invariant 2: calendars %d and %d are of one window", i, other)
		}
		if c.Spare != spares[c.ListingSerial] {
			return fmt.Errorf("calendar %d has spare %d, its listing %d", i, c.Spare, spares[c.ListingSerial])
		}
		calendars[at] = i
		sum := 0
		for u, have := range c.Counts() {
			want := 0
			if booked[at] != nil {
				want = booked[at][u]
			}
			if int(have) != want {
				return fmt.Errorf("invariant 2: unit %d of calendar %d has %d bookings, want %d", u, i, have, want)
			}
			sum += want
		}
		if int(c.Booked) != sum {
			return fmt.Errorf("calendar %d counts %d, its bookings make %d", i, c.Booked, sum)
		}
		delete(booked, at)
	}
	if len(booked) > 0 {
		return fmt.Errorf("invariant 2: bookings in %d windows without a calendar", len(booked))
	}
	for _, i := range w.catalog[record.KindListing] {
		l, err := record.ListingOf(w.State.Get(i))
		if err != nil {
			return err
		}
		for n := range l.Windows {
			if _, ok := calendars[window{l.Serial, n}]; !ok {
				return fmt.Errorf("listing %d opened window %d, which has no calendar", i, n)
			}
		}
	}
	return nil
}

// Live lists the bookings whose money is still held, the first due first.
func (w *World) Live() []uint32 {
	var live []uint32
	for _, i := range w.catalog[record.KindBooking] {
		if w.BookingAt(i).State.Live() {
			live = append(live, i)
		}
	}
	slices.SortFunc(live, func(a, b uint32) int { return cmp.Compare(w.DueAt(a), w.DueAt(b)) })
	return live
}

// DueAt is when a crank can end a live booking.
func (w *World) DueAt(booking uint32) uint64 {
	w.t.Helper()
	return w.BookingAt(booking).DueAt(w.TermsAt(booking))
}

// Drain moves time forward and lets cranks alone end every booking, each as soon
// as it is due (invariant 3). Any refusal fails the test.
func (w *World) Drain() []*stf.Trace {
	w.t.Helper()
	var traces []*stf.Trace
	for _, i := range w.Live() {
		w.Now = max(w.Now, w.DueAt(i))
		traces = append(traces, w.Run(w.Crank(i, w.Stranger.For(w.BookingAt(i).Token)))...)
	}
	if live := w.Live(); len(live) > 0 {
		w.t.Fatalf("invariant 3: %d bookings are live after all are due", len(live))
	}
	return traces
}

// CheckSignatures verifies the signature of every row of a trace that a builder
// made: a signed row's under the key of its purse, any other under the null key.
func CheckSignatures(before *state.State, t *stf.Trace) error {
	for lane := range op.Lane(op.Lanes) {
		for slot, r := range t.Rows[lane] {
			key, words := signature.Null.Public, make([]fr.Element, lane.Words())
			if r.Operation != nil {
				copy(words, r.Words)
				place := op.Place(lane, make([]fr.Element, lane.Words()), r.Position)
				words[0].Sub(&words[0], &place[0])
			}
			if s, ok := r.Operation.(op.Signer); ok {
				purse, err := record.PurseOf(before.Get(s.SigningPurse()))
				if err != nil {
					return fmt.Errorf("lane %s, slot %d: %w", lane, slot, err)
				}
				if key, err = signature.Recover(purse.Key); err != nil {
					return fmt.Errorf("lane %s, slot %d: %w", lane, slot, err)
				}
			} else if !r.Validity.IsZero() {
				return fmt.Errorf("lane %s, slot %d: nobody signs, but validity is not 0", lane, slot)
			}
			if !r.Key.Equal(&key) {
				return fmt.Errorf("lane %s, slot %d: the key is not the purse's", lane, slot)
			}
			if err := signature.Verify(key, op.RowMessage(t.Header.Network, lane, words, r.Validity), r.Signature); err != nil {
				return fmt.Errorf("lane %s, slot %d: %w", lane, slot, err)
			}
		}
	}
	return nil
}
