package stf_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// small is a shape with room for several rows a lane, on a small state.
var small = batch.Shape{ID: 77, Name: "small", LogN: 11, P: 3, L: 4, M: 5, E: 8, S: 5, Records: batch.WorstRecords([op.Lanes]int{3, 4, 5, 8, 5})}

// history runs random batches and checks after each of them what must hold after
// any; then time runs forward and cranks alone bring all escrow home.
func history(t stftest.T, w *stftest.World, rng *rand.Rand, batches int) {
	for range batches {
		w.Jump(rng)
		b := w.Begin()
		before := w.Before
		for range rng.IntN(w.Shape.S) {
			w.Apply(b, w.RandomEntry(rng))
		}
		for range w.Shape.Rows() {
			// A refused operation changes nothing.
			cells, used := slices.Clone(w.State.Cells()), b.Used()
			if err := w.Try(b, w.Random(rng)); err != nil && (!slices.Equal(cells, w.State.Cells()) || used != b.Used()) {
				t.Fatalf("refused with %v, but something changed", err)
			}
		}
		trace := w.Seal(b)
		if err := stftest.CheckReplay(before, w.State, trace); err != nil {
			t.Fatalf("replay of batch %d: %v", trace.Header.Number, err)
		}
		counters(t, w, trace)
	}
	w.Drain()
	for _, i := range w.Live() {
		t.Fatalf("booking %d is live", i)
	}
}

// Close leaves the state that Seal leaves, and says the same of the fees.
func TestCloseIsSealWithoutATrace(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 0))
	for range 20 {
		w := stftest.New(t, small)
		other := w.State.Clone()
		trace := w.RandomBatch(rng)
		var rows []stf.Row
		for _, lane := range trace.Rows {
			rows = append(rows, lane...)
		}
		slices.SortFunc(rows, func(a, b stf.Row) int { return int(a.Position) - int(b.Position) })
		b, err := stf.Begin(other, stf.Context{
			Network: w.Network, Shape: small, Number: trace.Header.Number, Timestamp: trace.Header.Timestamp, QueuePosition: trace.Header.QueuePosition,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if r.Operation == nil {
				continue
			}
			s := op.Signed{Operation: r.Operation, Signature: r.Signature}
			if _, ok := r.Operation.(op.Signer); ok {
				v := layout.Int(r.Validity)
				s.Nonce, s.Epoch, s.ValidUntil = uint32(v.Uint64()), uint16(v.Uint64()>>32), new(uint256.Int).Rsh(v, 48).Uint64()
			}
			if err := b.Do(s); err != nil {
				t.Fatal(err)
			}
		}
		fees, err := b.Close()
		if err != nil || fees != trace.End || !other.Equal(w.State) {
			t.Fatalf("have fees %+v, error %v, want %+v and the same state", fees, err, trace.End)
		}
	}
}

// counters: nonces grow by the rows that a purse signed, epochs by the changes of its key, the
// version by those of the parameters; owners stay, time does not go back, nothing becomes free.
func counters(t stftest.T, w *stftest.World, trace *stf.Trace) {
	signed, modified, rekeyed, updates := map[uint32]uint32{}, map[uint32]bool{}, map[uint32]uint16{}, uint32(0)
	for _, rows := range trace.Rows {
		for _, r := range rows {
			if o, ok := r.Operation.(op.ChangeKey); ok && r.Void == nil {
				rekeyed[o.Purse]++
			}
			if _, ok := r.Operation.(op.ParamUpdate); ok && r.Void == nil {
				updates++
			}
			if s, ok := r.Operation.(op.Signer); ok {
				signed[s.SigningPurse()]++
			}
			if o, ok := r.Operation.(op.Modify); ok {
				modified[o.Booking] = true
			}
		}
	}
	for _, r := range trace.Touched {
		if r.Old.Kind() != record.KindFree && r.Old.Kind() != r.New.Kind() {
			t.Fatalf("record %d turned from %s to %s", r.Index, r.Old.Kind(), r.New.Kind())
		}
		switch r.Old.Kind() {
		case record.KindPurse:
			old, _ := record.PurseOf(r.Old)
			now, err := record.PurseOf(r.New)
			if err != nil || now.Nonce != old.Nonce+signed[r.Index] || now.Epoch != old.Epoch+rekeyed[r.Index] || now.Owner != old.Owner || now.Key != old.Key || now.Series != old.Series {
				t.Fatalf("purse %d turned from %+v to %+v, signed %d rows", r.Index, old, now, signed[r.Index])
			}
		case record.KindParams:
			old, _ := record.ParamsOf(r.Old)
			now, err := record.ParamsOf(r.New)
			if updates > 0 {
				old.BookingFee, old.CrankReserve, old.Rent = now.BookingFee, now.CrankReserve, now.Rent
			}
			if old.Time, old.Version = trace.Header.Timestamp, old.Version+updates; err != nil || now != old {
				t.Fatalf("parameters turned from %+v to %+v", old, now)
			}
		case record.KindPolicy:
			if r.Old != r.New {
				t.Fatalf("policy %d changed", r.Index)
			}
		case record.KindBooking:
			old, _ := record.BookingOf(r.Old)
			now, err := record.BookingOf(r.New)
			moved := old != now
			if old.State.Live() {
				old.State, old.Guest, old.Deadline, old.UnitsReleased, old.Released, old.Bond = now.State, now.Guest, now.Deadline, now.UnitsReleased, now.Released, now.Bond
			}
			if modified[r.Index] {
				old.NextCalendar, old.Price, old.Fee, old.FirstUnit, old.Units, old.Start, old.End = now.NextCalendar, now.Price, now.Fee, now.FirstUnit, now.Units, now.Start, now.End
			}
			if err != nil || old != now || moved && trace.Header.Used[op.LaneM]+trace.Header.Used[op.LaneE] == 0 {
				t.Fatalf("booking %d turned from %+v to %+v", r.Index, old, now)
			}
		case record.KindTerms:
			old, _ := record.BookingTermsOf(r.Old)
			now, err := record.BookingTermsOf(r.New)
			shrunk, forGood := now.Deposit.Cmp(old.Deposit) <= 0, now.Disputed || !old.Disputed
			old.Deposit, old.Claim, old.Proposal, old.Disputed = now.Deposit, now.Claim, now.Proposal, now.Disputed
			if err != nil || old != now || !shrunk || !forGood {
				t.Fatalf("terms %d turned from %+v to %+v", r.Index, old, now)
			}
		}
	}
}

func TestHistories(t *testing.T) {
	applied := map[op.Kind]int{}
	rapid.Check(t, func(t *rapid.T) {
		w := stftest.New(t, small)
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		history(t, w, rng, rapid.IntRange(1, historyBatches).Draw(t, "batches"))
		for kind, n := range w.Applied {
			applied[kind] += n
		}
	})
	// Histories in which nothing happens would prove nothing.
	for _, kind := range []op.Kind{
		op.KindDeposit, op.KindChangeKey, op.KindParamUpdate, op.KindForce, op.KindAward, op.KindFullExit, op.KindTransfer, op.KindWithdraw, op.KindPolicySet, op.KindListingSet, op.KindCalendarOpen, op.KindBook, op.KindCancelByGuest,
		op.KindCheckIn, op.KindRelease, op.KindReleasePart, op.KindReleaseDue, op.KindNoShow, op.KindDepositClaim, op.KindDepositReturn, op.KindDisputeOpen,
		op.KindSplitPropose, op.KindSplitAccept, op.KindRuling, op.KindRulingTimeout, op.KindAwardDue, op.KindBookingTransfer,
		op.KindHold, op.KindRequestBook, op.KindConfirm, op.KindAccept, op.KindDecline, op.KindCancelByHost, op.KindExpire, op.KindModify, op.KindModifyPropose, op.KindCalendarBlock, op.KindCalendarUnblock, op.KindPriceSet,
	} {
		if applied[kind] < 3 {
			t.Errorf("%s: have %d rows in all histories, want 3 or more", kind, applied[kind])
		}
	}
	t.Logf("rows applied: %v", applied)
}

// A batch of the devnet shape, filled at random, and a tiny one.
func TestRandomBatchesOfOtherShapes(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.Devnet} {
		w := stftest.New(t, shape)
		rng := rand.New(rand.NewPCG(1, 2))
		for range 4 {
			trace := w.RandomBatch(rng)
			if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
				t.Fatalf("%s: %v", shape.Name, err)
			}
		}
	}
}
