package exit_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

var shape = batch.Shape{ID: 77, Name: "small", LogN: 11, P: 3, L: 4, M: 5, E: 8, S: 5, Records: batch.WorstRecords([op.Lanes]int{3, 4, 5, 8, 5})}

// After every batch of a random history the exits pay all that L1 holds for the state, whenever the rollup is frozen.
func TestExitsPayAll(t *testing.T) {
	live := map[record.State]int{}
	for seed := range uint64(25) {
		w := stftest.New(t, shape)
		rng := rand.New(rand.NewPCG(seed, 1))
		for range 12 {
			w.Jump(rng)
			w.RandomBatch(rng)
			for _, i := range w.Live() {
				live[w.BookingAt(i).State]++
			}
			for _, frozenAt := range []uint64{w.Now, w.Now + uint64(rng.IntN(40*stftest.Day)), 1 << 41} {
				if have := paid(t, w, frozenAt); have != w.Held {
					t.Fatalf("seed %d, frozen at %d: exits pay %v, L1 holds %v", seed, frozenAt, have, w.Held)
				}
			}
		}
	}
	for state := record.Held; state <= record.LastLive; state++ {
		if live[state] < 3 {
			t.Errorf("%s: have %d bookings in all histories, want 3 or more", state, live[state])
		}
	}
}

// paid is the sum of all exits, by token.
func paid(t stftest.T, w *stftest.World, frozenAt uint64) (sums [record.Tokens]amount.Amount) {
	for i := range w.State.Records() {
		payments, err := exit.Of(w.State, i, frozenAt)
		if err != nil {
			t.Fatalf("record %d: %v", i, err)
		}
		for _, p := range payments {
			if p.Amount.IsZero() {
				t.Fatalf("record %d: a payment of nothing", i)
			}
			if sums[p.Token], err = sums[p.Token].Add(p.Amount); err != nil {
				t.Fatalf("record %d: %v", i, err)
			}
		}
	}
	return sums
}

// Whoever is paid at a freeze gets what the crank of the booking's state would have paid at that time, and a guest whose
// stay has not begun what his cancellation would have: in either case the booking fee beside it.
func TestExitsPayWhatTheEndingsPay(t *testing.T) {
	ended := map[record.State]int{}
	for seed := range uint64(25) {
		w := stftest.New(t, shape)
		rng := rand.New(rand.NewPCG(seed, 2))
		for range 2 + rng.IntN(10) {
			w.Jump(rng)
			w.RandomBatch(rng)
		}
		for _, i := range w.Live() {
			b := w.BookingAt(i)
			fork := w.Clone(t)
			if b.State == record.Booked && fork.Now < b.Start {
				ended[record.CancelledByGuest]++
				comparePayments(t, fork, i, w.Cancel(i))
				fork = w.Clone(t)
			}
			open := b.State == record.Booked || b.State == record.CheckedIn
			if at := max(fork.Now, b.Start); open && at < b.Deadline && rng.IntN(3) == 0 {
				fork.Now = at
				fork.Run(op.DisputeOpen{Signer: b.Guest, Booking: i, Token: b.Token, BookingSerial: b.Serial})
				b = fork.BookingAt(i)
			}
			if terms := fork.TermsAt(i); b.State == record.Disputed && rng.IntN(2) == 0 { // mostly a party is the arbiter, or nobody
				b.Arbiter = fork.Stranger.For(b.Token)
				terms.Arbiter = b.Arbiter
				fork.Edit(i, b)
				fork.Edit(i+1, terms)
			}
			if b.State == record.Disputed && rng.IntN(2) == 0 {
				most, _, err := b.Rulable(fork.TermsAt(i))
				if err != nil {
					t.Fatalf("booking %d: %v", i, err)
				}
				fork.Run(fork.Award(i, most.Bps(uint16(rng.IntN(12_000))))) // of more than there is, too; or void
			}
			fork.Now = max(fork.Now, fork.DueAt(i))
			crank := fork.Crank(i, fork.Stranger.For(b.Token))
			ended[comparePayments(t, fork, i, crank)]++
		}
	}
	for _, state := range []record.State{record.Expired, record.NoShow, record.CancelledByGuest, record.Released, record.TimedOut, record.Ruled} {
		if ended[state] < 3 {
			t.Errorf("%s: have %d endings, want 3 or more", state, ended[state])
		}
	}
}

// comparePayments lets an operation end a booking, and returns how that ended.
func comparePayments(t stftest.T, w *stftest.World, booking uint32, o op.Operation) record.State {
	b := w.BookingAt(booking)
	shares, err := exit.Booking(b, w.TermsAt(booking), w.Now)
	if err != nil {
		t.Fatalf("booking %d: %v", booking, err)
	}
	want := map[uint32]amount.Amount{}
	add := func(purse uint32, sum amount.Amount) {
		if sum.IsZero() {
			return // an arbiter who gets nothing need not be a purse
		}
		if want[purse], err = want[purse].Add(sum); err != nil {
			t.Fatalf("booking %d: %v", booking, err)
		}
	}
	add(b.Guest, shares.Guest)
	add(b.Payout, shares.Host)
	add(b.Arbiter, shares.Arbiter)
	payee := w.Stranger.For(b.Token)
	switch o.(type) {
	case op.AwardDue:
		payee = b.Arbiter
	case op.CancelByGuest:
		payee = b.Guest
	}
	add(payee, shares.Sender)

	before := map[uint32]amount.Amount{}
	for purse := range want {
		before[purse] = w.Balance(purse, b.Token)
	}
	operator := w.Operator.For(b.Token)
	_, mixed := want[operator] // then the fee is not told from the rest
	fees := w.Balance(operator, b.Token)
	w.Run(o)
	// The rollup has taken the booking fee, or a part of it; at a freeze the guest has it back.
	kept, err := w.Balance(operator, b.Token).Sub(fees)
	if err != nil {
		t.Fatalf("booking %d: %v", booking, err)
	}
	for purse, sum := range want {
		if mixed {
			break
		}
		have, err := w.Balance(purse, b.Token).Sub(before[purse])
		if err == nil && purse == b.Guest {
			have, err = have.Add(kept)
		}
		if err != nil || have != sum {
			t.Fatalf("booking %d, %s, %T: purse %d got %s (and %s is kept), at a freeze its owner gets %s; %v", booking, b.State, o, purse, have, kept, sum, err)
		}
	}
	return w.BookingAt(booking).State
}

func TestEndedBookingsPayNothing(t *testing.T) {
	for state := range record.State(255) {
		_, err := exit.Booking(record.Booking{State: state}, record.BookingTerms{}, 0)
		var ended *exit.EndedError
		if errors.As(err, &ended) == state.Live() {
			t.Errorf("%s: have %v", state, err)
		}
	}
}
