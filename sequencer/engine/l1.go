package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

const (
	// window is how many entries of the queue are kept ready for the batches to come.
	window = 1024
	// goneAfter is how many confirmed blocks an entry may stay away after a reorg.
	goneAfter = 16
	// retryAfter is the pause after L1 did not answer.
	retryAfter = time.Second
)

// follower tells the executor what happens on L1.
type follower struct {
	*Engine
	reorgs uint64            // as many were looked at
	ours   uint64            // settled batch that is the log's, as far as it was looked at
	queue  []wire.QueueEntry // confirmed entries, the first of which the executor may have consumed
	doubt  bool              // whether L1 still has the entries that the log consumed
	gone   uint64            // block that is confirmed when a missing one counts as gone
}

// follow runs until the engine ends. The log may be from before a reorg that nobody
// saw, so that its entries of the queue are compared first of all; and the bridge may be behind,
// so that a missing one counts as gone only when all blocks of now are confirmed.
func (e *Engine) follow(l1 wire.L1Head) {
	f := &follower{Engine: e, reorgs: l1.Reorgs, doubt: true, gone: l1.Number + goneAfter}
	for {
		err := f.see(e.life, l1)
		if err == nil {
			l1, err = e.config.L1.Watch(e.life, l1.Version)
		}
		for err != nil {
			if e.life.Err() != nil {
				return
			}
			e.config.Logger.Warn("L1 does not answer, try again", "err", err)
			select {
			case <-e.config.Clock.After(retryAfter):
			case <-e.life.Done():
				return
			}
			l1, err = e.config.L1.Head(e.life)
		}
	}
}

// see acts on a head of L1.
func (f *follower) see(ctx context.Context, l1 wire.L1Head) error {
	if l1.Reorgs != f.reorgs {
		f.ours = 0
	}
	if err := f.restore(ctx, l1); err != nil {
		return err
	}
	if l1.Reorgs != f.reorgs {
		gone := l1.LostBlock + goneAfter
		if f.doubt {
			gone = max(gone, f.gone)
		}
		f.doubt, f.gone, f.reorgs, f.queue = true, gone, l1.Reorgs, nil
	}
	if f.doubt {
		// What is compared must not change meanwhile.
		if !f.do(func() error { f.waiting = nil; return nil }) {
			return nil
		}
		verdict, position, err := f.compare(ctx, l1)
		switch {
		case err != nil:
			return err
		case verdict == same:
			f.doubt = false
		case verdict == other || l1.Confirmed >= f.gone:
			b, err := f.consumer(position)
			if err != nil {
				return err
			}
			if err := f.replace(ctx, l1, b, "L1 took back an entry of its queue"); err != nil {
				return err
			}
			f.doubt = false
		}
	}
	if !f.doubt {
		if err := f.refresh(ctx, l1); err != nil {
			return err
		}
		if err := f.fill(ctx, l1); err != nil {
			return err
		}
	}
	queue := f.queue
	f.do(func() error { return f.update(l1, queue) })
	return nil
}

// verdict is what a comparison with L1's queue says.
type verdict int

const (
	same    verdict = iota
	missing         // L1's queue is shorter: it may come back
	other           // another entry stands there
)

// compare compares the entries that unsettled batches consumed with L1's queue; of
// settled ones L1 has a proof. position is that of the first that is not the same.
func (f *follower) compare(ctx context.Context, l1 wire.L1Head) (v verdict, position uint64, err error) {
	mark, _ := f.view.Mark()
	_, log := f.logs.Current() // this goroutine alone rewinds
	settled := max(l1.Settled, log.Base().Batch)
	b, found, err := history.Find(log, settled+1) // the bridge may be behind what was adopted
	if err != nil || !found {
		return same, 0, err
	}
	for position = b.QueuePosition; position < mark.Queue; {
		entries, err := f.config.L1.Queue(ctx, position, window)
		if err != nil {
			return same, 0, err
		}
		if len(entries) == 0 {
			return missing, position, nil
		}
		for _, e := range entries {
			if position == mark.Queue {
				break
			}
			o, err := loggedEntry(log, position)
			if err != nil {
				return same, 0, err
			}
			if e.Index != position || e.Operation.Operation != op.Operation(o) {
				return other, position, nil
			}
			position++
		}
	}
	return same, 0, nil
}

func loggedEntry(log *oplog.Log, position uint64) (op.Queued, error) {
	index, found, err := log.Lookup(oplog.QueuedID(position))
	if err == nil && !found {
		err = &oplog.CorruptError{What: "a consumed entry of the queue is not in the log"}
	}
	if err != nil {
		return nil, err
	}
	e, err := log.Entry(index)
	if err != nil {
		return nil, err
	}
	q, err := e.Queued()
	return q.Operation, err
}

// fill reads the confirmed entries that follow those that are known, and forgets
// what is consumed.
func (f *follower) fill(ctx context.Context, l1 wire.L1Head) error {
	mark, _ := f.view.Mark()
	for len(f.queue) > 0 && f.queue[0].Index < mark.Queue {
		f.queue = f.queue[1:]
	}
	for next := mark.Queue + uint64(len(f.queue)); next < l1.Queue && len(f.queue) < window; {
		entries, err := f.config.L1.Queue(ctx, next, window)
		if err != nil || len(entries) == 0 { // L1 may have fewer by now: another head will tell
			return err
		}
		for _, e := range entries {
			if _, ok := e.Operation.Operation.(op.Queued); !ok || e.Index != next {
				return fmt.Errorf("L1's queue has %T at index %d, want an entry at %d", e.Operation.Operation, e.Index, next)
			}
			f.queue = append(f.queue, e)
			next++
		}
	}
	return nil
}

// update takes over what is known of L1.
func (e *Engine) update(l1 wire.L1Head, queue []wire.QueueEntry) error {
	for len(queue) > 0 && queue[0].Index < e.head.queue {
		queue = queue[1:]
	}
	e.mu.Lock()
	e.l1 = l1
	e.mu.Unlock()
	e.view.Touch()
	e.waiting = queue
	if len(queue) == 0 {
		return nil
	}
	if e.head.builder == nil {
		return e.begin()
	}
	return e.takeQueue()
}
