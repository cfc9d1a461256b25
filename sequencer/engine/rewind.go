package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/order"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
)

// consumer is the batch that consumed an entry of the queue.
func (f *follower) consumer(position uint64) (history.Batch, error) {
	_, log := f.logs.Current()
	index, found, err := log.Lookup(oplog.QueuedID(position))
	if err == nil && !found {
		err = &oplog.CorruptError{What: "a consumed entry of the queue is not in the log"}
	}
	if err != nil {
		return history.Batch{}, err
	}
	return history.At(log, index)
}

// refresh rewinds before the first batch that is not settled if it never can be, for
// all that is confirmed of L1 is later than L1 takes it (BATCH-5).
func (f *follower) refresh(ctx context.Context, l1 wire.L1Head) error {
	_, log := f.logs.Current()
	b, found, err := history.Find(log, l1.Settled+1)
	if err != nil || !found || b.Timestamp+batch.MaxAge >= l1.ConfirmedTime {
		return err
	}
	return f.replace(ctx, l1, b, "a batch is too old for L1")
}

// replace rewinds the log to before a batch, whose place others take.
func (f *follower) replace(ctx context.Context, l1 wire.L1Head, b history.Batch, why string) error {
	_, log := f.logs.Current()
	cut := generation.Cut{Index: b.First - 2, Batch: b.Number - 1}
	f.config.Logger.Warn("the log is rewound", "why", why, "before batch", b.Number)
	return f.renew(ctx, l1, origin{log: log, end: cut.Index, queue: b.QueuePosition, cut: cut})
}

// restore lets a batch count again that a rewind has replaced, if it is the one that L1 has settled: its transaction was signed
// before, and L1 has brought back the entries of the queue that it names.
func (f *follower) restore(ctx context.Context, l1 wire.L1Head) error {
	if f.config.Settled == nil || l1.Settled == f.ours {
		return nil
	}
	of, known, err := f.config.Settled(ctx, l1.Settled)
	number, log := f.logs.Current()
	if of < f.logs.Origin(number).Adopted || l1.Settled <= log.Base().Batch {
		of = 0 // of a log that gave way to a state of L1, which settles no more
	}
	if err == nil && known && of != 0 {
		err = f.restoreFrom(ctx, l1, of)
	}
	if err != nil {
		return fmt.Errorf("compare batch %d with L1: %w", l1.Settled, err)
	}
	if known {
		f.ours = l1.Settled
	}
	return nil
}

func (f *follower) restoreFrom(ctx context.Context, l1 wire.L1Head, of uint64) (err error) {
	past, err := f.logs.Earlier(ctx, of)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, past.Stop()) }()
	b, found, err := history.Find(past, l1.Settled)
	if err == nil && (!found || b.End == 0) {
		err = &oplog.CorruptError{What: fmt.Sprintf("batch %d has a proof and is not in the log of generation %d", l1.Settled, of)}
	}
	if err != nil {
		return err
	}
	_, log := f.logs.Current()
	cut := f.logs.Shared(of)
	if there, err := hasAll(ctx, log, past, cut.Index+1, b.End); there || err != nil {
		return err // who was asked has not heard of this generation yet
	}
	queue, err := queueAfter(ctx, past, b, b.End)
	if err != nil {
		return err
	}
	f.config.Logger.Warn("the log returns to a batch that was replaced, for L1 has settled it", "batch", l1.Settled, "of generation", of)
	return f.renew(ctx, l1, origin{log: past, end: b.End, queue: queue, cut: cut})
}

// queueAfter is the number of entries of L1's queue that a log has consumed up to an index in a batch.
func queueAfter(ctx context.Context, log order.Orderer, b history.Batch, end uint64) (uint64, error) {
	queue := b.QueuePosition
	err := readTo(ctx, log, b.First, end, func(e oplog.Entry) error {
		if e.Kind == oplog.KindQueued {
			queue++
		}
		return nil
	})
	return queue, err
}

// had says whether an earlier generation of the log has a sealed batch: then it returns, if it is the one that L1 has.
func (e *Engine) had(ctx context.Context, now, number uint64) (had bool, err error) {
	if e.config.Settled == nil {
		return false, nil
	}
	for g := now - 1; g > 0 && g >= e.logs.Origin(now).Adopted && !had && err == nil; g-- {
		var past *oplog.Log
		if past, err = e.logs.Earlier(ctx, g); err == nil {
			_, had, err = past.Lookup(oplog.SealedID(number))
			err = errors.Join(err, past.Stop())
		}
	}
	return had, err
}

// origin is what a new generation of the log begins with.
type origin struct {
	log   order.Orderer  // its entries up to end
	end   uint64         // that of a batch
	queue uint64         // entries of L1's queue that they consumed
	cut   generation.Cut // what it has in common with the log that counts
}

// renew replaces the log that counts by the next generation.
func (f *follower) renew(ctx context.Context, l1 wire.L1Head, o origin) error {
	if !f.do(func() error { f.waiting = nil; return nil }) { // no more are consumed meanwhile
		return nil
	}
	mark, _ := f.view.Mark()
	queue, err := queueFrom(ctx, f.config.L1, o.queue, max(o.queue, mark.Queue)+1)
	if err != nil {
		return err
	}
	f.do(func() error { return f.rewind(l1, o, queue) })
	f.queue = nil
	return nil
}

// rewind replaces the log by the next generation: the entries that it begins with, and
// then the operations of the log that counts and of that other one, run again in their
// order on what L1 says now. Those that no longer hold are void. It runs on the
// executor; a crash before the switch leaves the old log, and the next start compares
// again.
func (e *Engine) rewind(l1 wire.L1Head, o origin, queue []wire.QueueEntry) error {
	ctx := e.life
	number, old := e.logs.Current()
	log, err := e.logs.Draft(ctx)
	if err != nil {
		return err
	}
	if err := copyLog(ctx, o.log, log, o.end, e.config.Log.Group); err != nil {
		return err
	}
	// Snapshots above the cut are of other batches with the same numbers.
	if err := e.snapshots.Prune(func(m snapshot.Mark) bool { return m.Batch <= o.cut.Batch }); err != nil {
		return err
	}
	h, err := e.recover(ctx, number+1, log)
	if err != nil {
		return err
	}
	a := again{head: h, l1: l1, queue: queue, ordered: map[common.Hash]bool{}, void: map[common.Hash]void{}}
	if o.log != order.Orderer(old) {
		err = readTo(ctx, o.log, o.cut.Index+1, o.end, func(e oplog.Entry) error { a.ordered[e.ID] = true; return nil })
		if err == nil {
			err = a.run(ctx, o.log, o.end+1)
		}
	}
	if err == nil {
		err = a.run(ctx, old, o.cut.Index+1)
	}
	if err == nil {
		err = a.end()
	}
	if err != nil {
		return fmt.Errorf("run the operations after index %d again: %w", o.cut.Index, err)
	}
	if err := e.keepVoid(number+1, a.void); err != nil {
		return err
	}
	if err := e.logs.Switch(o.cut); err != nil {
		return err
	}
	e.head, e.opened = h, e.config.Clock.Now()
	e.mu.Lock()
	e.l1, e.proven = l1, min(e.proven, o.cut.Batch)
	maps.Copy(e.voids, a.void)
	e.mu.Unlock()
	e.view.Reset(h.mark(), h.state.Clone())
	e.metrics.rewinds.Inc()
	e.metrics.voided.Add(float64(len(a.void)))
	return nil
}

// hasAll says whether a log has the entries of another from an index to one.
func hasAll(ctx context.Context, log, other order.Orderer, from, to uint64) (bool, error) {
	errOther := errors.New("another entry")
	err := readTo(ctx, other, from, to, func(want oplog.Entry) error {
		if want.Index > log.Head() {
			return errOther
		}
		have, err := log.Entry(want.Index)
		if err == nil && (have.Kind != want.Kind || have.ID != want.ID || !bytes.Equal(have.Payload, want.Payload)) {
			err = errOther
		}
		return err
	})
	if errors.Is(err, errOther) {
		return false, nil
	}
	return err == nil, err
}

// readTo calls f for the entries of a log from an index to one.
func readTo(ctx context.Context, log order.Orderer, from, to uint64, f func(oplog.Entry) error) error {
	err := log.Read(ctx, from, func(e oplog.Entry) error {
		if e.Index > to {
			return errEnd
		}
		return f(e)
	})
	if errors.Is(err, errEnd) {
		return nil
	}
	return err
}

// copyLog appends the entries of a log up to an index to an empty one.
func copyLog(ctx context.Context, from, to order.Orderer, last uint64, group int) error {
	var entries []oplog.Entry
	write := func() error {
		if len(entries) == 0 {
			return nil
		}
		_, err := to.Append(ctx, entries...)
		entries = entries[:0]
		return err
	}
	if err := readTo(ctx, from, 1, last, func(e oplog.Entry) error {
		if entries = append(entries, e); len(entries) < group {
			return nil
		}
		return write()
	}); err != nil {
		return err
	}
	return write()
}

// errEnd ends a read.
var errEnd = errors.New("end of the entries")

// again orders operations again, on a head of a log that begins otherwise. Batches are
// filled up: those that proofs waited for are gone.
type again struct {
	head  *head
	l1    wire.L1Head
	queue []wire.QueueEntry // that no batch of the head has consumed

	ordered map[common.Hash]bool
	void    map[common.Hash]void // those that no longer hold
}

// run orders the operations of a log from an index on.
func (a *again) run(ctx context.Context, from order.Orderer, index uint64) error {
	h := a.head
	return from.Read(ctx, index, func(e oplog.Entry) error {
		if e.Kind != oplog.KindOperation || a.ordered[e.ID] {
			return nil
		}
		s, err := e.Operation()
		if err == nil {
			err = a.open()
		}
		if err != nil {
			return err
		}
		refusal := h.builder.Do(s)
		if full(refusal) && h.begun {
			if err := h.seal(); err != nil {
				return err
			}
			if err := a.open(); err != nil {
				return err
			}
			refusal = h.builder.Do(s)
		}
		if refusal != nil {
			a.void[e.ID] = voidOf(refusal)
			return nil
		}
		a.ordered[e.ID] = true
		delete(a.void, e.ID)
		if h.order(e); len(h.entries) < h.Log.Group {
			return nil
		}
		return appendAll(h, h.drain().entries)
	})
}

// open begins a batch, if none is open, with what waits in L1's queue.
func (a *again) open() error {
	if a.head.builder != nil {
		return nil
	}
	timestamp, err := a.head.time(a.l1.Time)
	if err == nil {
		err = a.head.open(timestamp)
	}
	if err == nil {
		a.queue, err = a.head.take(a.queue)
	}
	return err
}

// end orders what was run and is not ordered yet.
func (a *again) end() error {
	a.head.close()
	return appendAll(a.head, a.head.drain().entries)
}
