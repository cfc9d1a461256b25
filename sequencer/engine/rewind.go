package engine

import (
	"context"
	"errors"
	"fmt"

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
	if !f.do(func() error { f.waiting = nil; return nil }) { // no more are consumed meanwhile
		return nil
	}
	mark, _ := f.view.Mark()
	var queue []wire.QueueEntry
	for next := b.QueuePosition; next <= mark.Queue; next = b.QueuePosition + uint64(len(queue)) {
		entries, err := f.config.L1.Queue(ctx, next, window)
		if err != nil {
			return err
		}
		if len(entries) == 0 {
			break
		}
		queue = append(queue, entries...)
	}
	f.config.Logger.Warn("the log is rewound", "why", why, "before batch", b.Number)
	f.do(func() error {
		return f.rewind(l1, generation.Cut{Index: b.First - 2, Batch: b.Number - 1}, queue)
	})
	f.queue = nil
	return nil
}

// rewind replaces the log by the next generation: the entries up to the cut, and then
// the operations above it, run again in their order on what L1 says now. Those that no
// longer hold are void. It runs on the executor; a crash before the switch leaves the
// old log, and the next start compares again.
func (e *Engine) rewind(l1 wire.L1Head, cut generation.Cut, queue []wire.QueueEntry) error {
	ctx := e.life
	number, old := e.logs.Current()
	log, err := e.logs.Draft(ctx)
	if err != nil {
		return err
	}
	if err := copyLog(ctx, old, log, cut.Index, e.config.Log.Group); err != nil {
		return err
	}
	h, err := e.recover(ctx, number+1, log)
	if err != nil {
		return err
	}
	void, err := rerun(ctx, h, old, cut.Index+1, l1, queue)
	if err != nil {
		return fmt.Errorf("run the operations after index %d again: %w", cut.Index, err)
	}
	if err := e.logs.Switch(cut); err != nil {
		return err
	}
	e.head, e.opened = h, e.config.Clock.Now()
	e.mu.Lock()
	e.l1, e.proven = l1, min(e.proven, cut.Batch)
	e.mu.Unlock()
	e.view.Reset(h.mark(), h.state.Clone())
	e.metrics.rewinds.Inc()
	e.metrics.voided.Add(float64(void))
	return e.snapshots.Prune(func(m snapshot.Mark) bool { return m.Batch <= cut.Batch })
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
	err := from.Read(ctx, 1, func(e oplog.Entry) error {
		if e.Index > last {
			return errEnd
		}
		if entries = append(entries, e); len(entries) < group {
			return nil
		}
		return write()
	})
	if err != nil && !errors.Is(err, errEnd) {
		return err
	}
	return write()
}

// errEnd ends a read.
var errEnd = errors.New("end of the entries")

// rerun orders the operations of a log from an index on again, on a head of another,
// and counts those that no longer hold. Batches are filled up: those that proofs
// waited for are gone.
func rerun(ctx context.Context, h *head, from order.Orderer, index uint64, l1 wire.L1Head, queue []wire.QueueEntry) (void int, err error) {
	open := func() (err error) {
		if h.builder == nil {
			var timestamp uint64
			if timestamp, err = h.time(l1.Time); err == nil {
				err = h.open(timestamp)
			}
			if err == nil {
				queue, err = h.take(queue)
			}
		}
		return err
	}
	err = from.Read(ctx, index, func(e oplog.Entry) error {
		if e.Kind != oplog.KindOperation {
			return nil
		}
		s, err := e.Operation()
		if err == nil {
			err = open()
		}
		if err != nil {
			return err
		}
		refusal := h.builder.Do(s)
		if full(refusal) && h.begun {
			if err := h.seal(); err != nil {
				return err
			}
			if err := open(); err != nil {
				return err
			}
			refusal = h.builder.Do(s)
		}
		if refusal != nil {
			void++
			return nil
		}
		if h.order(e); len(h.entries) < h.Log.Group {
			return nil
		}
		return appendAll(h, h.drain().entries)
	})
	if err != nil {
		return void, err
	}
	h.close()
	return void, appendAll(h, h.drain().entries)
}
