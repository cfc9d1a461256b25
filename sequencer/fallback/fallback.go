// Package fallback makes the batches of a rollup whose operator is silent: what L1's queue holds, and the cranks whose time has
// come. It takes no operations of anybody, so that whoever runs it has no say in anything; and it keeps nothing, for all of it is on L1.
package fallback

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/crank"
)

// Rollup is a rollup as it stands on L1.
type Rollup struct {
	Network signature.Network
	Menu    batch.Menu
	State   *state.State // after the last batch; changed
	Batch   uint64       // its number
	Queue   uint64       // entries that batches have consumed
	Waiting []op.Queued  // entries behind them

	// Payee is the purse that gets the reserves of cranks, by series of the token; 0: the fee purse.
	Payee [record.Series]uint32
}

// Next makes the next batch, at a time of L1: entries of the queue as many as fit, then cranks as many as fit. An entry whose
// demand is not met yet (FORCE-2) waits for the batch after that with its crank. It returns nil if there is nothing to do.
func (r *Rollup) Next(now uint64) (*stf.Trace, error) {
	context := stf.Context{Network: r.Network, Number: r.Batch + 1, Timestamp: now, QueuePosition: r.Queue}
	after := r.State.Clone()
	b, err := stf.Open(after, context, r.Menu)
	if err != nil {
		return nil, fmt.Errorf("begin batch %d: %w", context.Number, err)
	}
	taken, err := r.take(b)
	if err != nil {
		return nil, err
	}
	var demanded op.Queued
	if taken < len(r.Waiting) {
		demanded = r.Waiting[taken]
	}
	ended, err := r.crank(b, after, now, demanded)
	if err != nil {
		return nil, err
	}
	if taken+ended == 0 {
		return nil, nil
	}
	trace, err := b.Seal()
	if err != nil {
		return nil, fmt.Errorf("seal batch %d: %w", context.Number, err)
	}
	r.State, r.Batch, r.Queue, r.Waiting = after, context.Number, r.Queue+uint64(taken), r.Waiting[taken:]
	return trace, nil
}

// take executes entries of the queue.
func (r *Rollup) take(b *stf.Builder) (taken int, err error) {
	for _, o := range r.Waiting {
		_, err := b.Take(o)
		var refusal *stf.Refusal
		if errors.As(err, &refusal) && (refusal.BatchFull() || refusal.Rule == "FORCE-2") {
			break
		}
		if err != nil {
			return taken, fmt.Errorf("take entry %d of the queue: %w", r.Queue+uint64(taken), err)
		}
		taken++
	}
	return taken, nil
}

// crank ends bookings whose time has come, that which the queue waits for first. One that cannot be ended, for example because
// its payee is no purse, is left, and one that the batch has no room for.
func (r *Rollup) crank(b *stf.Builder, s *state.State, now uint64, demanded op.Queued) (ended int, err error) {
	due, err := Due(s, now)
	if err != nil {
		return 0, err
	}
	if f, ok := demanded.(op.Force); ok {
		slices.SortStableFunc(due, func(x, y wire.Booking) int { return cmp.Compare(rank(x, f), rank(y, f)) })
	}
	params := b.Params()
	for _, booking := range due {
		series := booking.Token.Series()
		payee := r.Payee[series]
		if payee == 0 {
			payee = params.FeePurse[series]
		}
		o, err := crank.Operation(booking, payee)
		if err != nil {
			return ended, err
		}
		switch err := b.Crank(o); {
		case err == nil:
			ended++
		case !errors.As(err, new(*stf.Refusal)):
			return ended, fmt.Errorf("end booking %d by %s: %w", booking.Serial, o.Kind(), err)
		}
	}
	return ended, nil
}

func rank(b wire.Booking, demanded op.Force) int {
	if b.Record == demanded.Booking {
		return 0
	}
	return 1
}

// Due are the bookings that a crank can end at a time.
func Due(s *state.State, now uint64) (due []wire.Booking, err error) {
	for i := range s.Records() {
		if s.Get(i).Kind() != record.KindBooking {
			continue
		}
		b, err := wire.NewBooking(i, s.Get(i), s.Get(i+1))
		if err != nil {
			return nil, fmt.Errorf("booking in record %d: %w", i, err)
		}
		if b.DueAt > 0 && b.DueAt <= now {
			due = append(due, b)
		}
	}
	return due, nil
}
