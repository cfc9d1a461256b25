package fallback_test

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/sequencer/fallback"
)

// rollup is a world with bookings, as L1 has it.
func rollup(t *testing.T, bookings int) (*stftest.World, *fallback.Rollup) {
	w := stftest.New(t, batch.Devnet)
	for i := range bookings {
		w.Run(w.Book(uint8(i), 1))
	}
	return w, &fallback.Rollup{Network: w.Network, Menu: batch.Menu{w.Shape}, State: w.State.Clone(), Batch: w.Number - 1, Queue: w.Queue}
}

func next(t *testing.T, r *fallback.Rollup, now uint64) *stf.Trace {
	t.Helper()
	before := r.State
	trace, err := r.Next(now)
	if err != nil {
		t.Fatal(err)
	}
	if trace != nil {
		if err := stftest.CheckTrace(before, r.State, trace); err != nil {
			t.Fatal(err)
		}
	}
	return trace
}

func live(t *testing.T, r *fallback.Rollup) (n int) {
	t.Helper()
	for i := range r.State.Records() {
		if b, err := record.BookingOf(r.State.Get(i)); err == nil && b.State.Live() {
			n++
		}
	}
	return n
}

// Nothing to do is no batch.
func TestIdle(t *testing.T) {
	w, r := rollup(t, 1)
	if trace := next(t, r, w.Now); trace != nil || r.Batch != w.Number-1 {
		t.Errorf("have a batch %+v, want none", trace)
	}
}

// The queue is consumed in its order, as much of it as fits, and bookings end when their time has come, until nothing is left.
func TestQueueAndCranks(t *testing.T) {
	w, r := rollup(t, 7)
	deposit := op.Deposit{Purse: w.Guest.For(stftest.Dollar), Owner: w.Guest.Owner, Token: stftest.Dollar, Amount: amount.From(5)}
	for range 2*w.Shape.S + 1 {
		r.Waiting = append(r.Waiting, deposit)
	}
	begun, late := r.Queue, w.BookingAt(w.Live()[6]).Deadline+365*stftest.Day
	var taken []int
	for batches := 0; ; batches++ {
		trace := next(t, r, late)
		if trace == nil {
			break
		}
		if trace.Header.Number != w.Number+uint64(batches) {
			t.Errorf("have batch %d, want %d", trace.Header.Number, w.Number+uint64(batches))
		}
		taken = append(taken, int(trace.Header.QueueCount))
	}
	if len(taken) < 3 || taken[0] != w.Shape.S || taken[1] != w.Shape.S || taken[2] != 1 {
		t.Errorf("have %v entries taken by batch, want two batches full of them and one of the last", taken)
	}
	if r.Queue != begun+uint64(2*w.Shape.S+1) || len(r.Waiting) != 0 || live(t, r) != 0 {
		t.Errorf("have queue position %d, %d entries, %d live bookings, want all consumed and ended", r.Queue, len(r.Waiting), live(t, r))
	}
}

// A demand waits for the batch after that with its crank, and its crank comes first: before those of bookings with lower records.
func TestDemand(t *testing.T) {
	w, r := rollup(t, 3*batch.Devnet.E)
	all := w.Live()
	last := all[len(all)-1]
	b := w.BookingAt(last)
	late := b.Deadline + 365*stftest.Day
	r.Waiting = []op.Queued{op.Force{Booking: last, BookingSerial: b.Serial}}
	if trace := next(t, r, late); trace == nil || trace.Header.QueueCount != 0 {
		t.Fatalf("have %+v, want a batch of cranks alone", trace)
	}
	if after, err := record.BookingOf(r.State.Get(last)); err == nil && after.Serial == b.Serial && after.State.Live() {
		t.Error("the booking that is demanded to end lives after the first batch")
	}
	if live(t, r) == 0 {
		t.Fatal("have no live booking left, want more than fit into a batch")
	}
	if trace := next(t, r, late); trace == nil || trace.Header.QueueCount != 1 {
		t.Fatalf("have %+v, want the entry in the second batch", trace)
	}
}

// A booking that cannot be ended, because the payee is no purse, stops neither the queue nor the end of the run.
func TestBadPayee(t *testing.T) {
	w, r := rollup(t, 2)
	r.Payee = [record.Series]uint32{w.Listing, w.Listing}
	r.Waiting = []op.Queued{op.Deposit{Purse: w.Guest.For(stftest.Dollar), Owner: w.Guest.Owner, Token: stftest.Dollar, Amount: amount.From(5)}}
	late := w.BookingAt(w.Live()[0]).Deadline + 365*stftest.Day
	if trace := next(t, r, late); trace == nil || trace.Header.QueueCount != 1 {
		t.Fatalf("have %+v, want the entry taken", trace)
	}
	if trace := next(t, r, late); trace != nil {
		t.Errorf("have %+v, want nothing more to do", trace.Header)
	}
	if live(t, r) != 2 {
		t.Errorf("have %d live bookings, want 2", live(t, r))
	}
}
