package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
)

// Adoption is a state of L1 for the log to begin with: that after a batch that is final there, whoever settled it.
type Adoption struct {
	Batch uint64
	Queue uint64       // entries of L1's queue that the batches up to it have consumed
	State *state.State // not written

	Commitment hexutil.Bytes // of the state, 64 bytes x ‖ y

	// Contents of all batches that L1 has, from 1 on, as it has them (history.Contents): also of those that are not final. They say
	// up to which batch a log that there is has been settled.
	Contents []common.Hash

	Entries uint64 // of L1's queue, in all
}

// indexBits is how far apart the first indices are of logs that were adopted a second after each other.
const indexBits = 20

// firstBase is an index above all that a receipt can have, whatever became of the log that it was of: a log that takes fewer than
// 2^20 entries a second is never longer than the time since 1970 has seconds, times that. It is below 2^53 until the year 2242.
func (e *Engine) firstBase(l1 wire.L1Head, log *oplog.Log) uint64 {
	now := max(l1.Time, uint64(max(0, e.config.Clock.Now().Unix())))
	return max(log.Head(), now<<indexBits)
}

// adopt lets the log begin with a state of L1, unless it leads to that state by itself. The batches that L1 does not have give way,
// and their operations run again on what it has, as after a rewind. A crash leaves the log as it was, or the new one whole. It returns
// the head of L1 by then.
func (e *Engine) adopt(ctx context.Context, l1 wire.L1Head) (wire.L1Head, error) {
	a := e.config.Adopt
	number, old := e.logs.Current()
	origin := e.logs.Origin(number)
	if a == nil || a.Batch < origin.Batch {
		return l1, nil // who read L1 was behind: what is final stays
	}
	cut, err := e.settled(ctx, old, a)
	if err != nil {
		return l1, fmt.Errorf("compare the log with L1: %w", err)
	}
	last := uint64(len(a.Contents))
	_, lost := e.adopted(origin.Adopted)
	switch {
	case cut.Batch == last && lost == nil:
		e.config.Logger.Info("there is nothing to adopt: the log has all that L1 has settled", "batch", last)
		return l1, nil
	case a.Batch == origin.Batch && lost != nil:
		return l1, e.adoptions.Save(markOf(origin), a.State)
	case a.Batch < last:
		return l1, &NotFinalError{Batch: last, Final: a.Batch}
	}
	if l1, err = e.caughtUp(ctx, l1, old); err != nil {
		return l1, err
	}
	return l1, e.adoptAfter(ctx, l1, cut)
}

// caughtUp waits until the bridge knows what the operations of a log may rest on: the batches that are adopted, and as many entries
// of L1's queue as the log has consumed, if L1 still has them. Otherwise those that spend a deposit would be void for want of it.
func (e *Engine) caughtUp(ctx context.Context, l1 wire.L1Head, log *oplog.Log) (wire.L1Head, error) {
	a, consumed := e.config.Adopt, log.Base().Queue
	if log.Head() > log.Base().Index {
		b, err := history.At(log, log.Head())
		if err == nil {
			consumed, err = queueAfter(ctx, log, b, log.Head())
		}
		if err != nil {
			return l1, err
		}
	}
	for need := max(a.Queue, min(consumed, a.Entries)); l1.Settled < a.Batch || l1.Queue < need; {
		e.config.Logger.Info("waiting for the bridge to read L1", "batch", l1.Settled, "want", a.Batch, "entries of the queue", l1.Queue, "of", need)
		var err error
		if l1, err = e.config.L1.Watch(ctx, l1.Version); err != nil {
			return l1, fmt.Errorf("wait for the bridge to read L1: %w", err)
		}
	}
	return l1, nil
}

// adoptAfter makes the next generation of the log, of which L1 has what is up to a cut of the one that counts.
func (e *Engine) adoptAfter(ctx context.Context, l1 wire.L1Head, cut generation.Cut) error {
	a := e.config.Adopt
	number, old := e.logs.Current()
	base := oplog.Base{Index: e.firstBase(l1, old), Batch: a.Batch, Queue: a.Queue}
	log, err := e.logs.DraftAfter(ctx, base, a.Commitment)
	if err != nil {
		return err
	}
	mark := markOf(generation.Origin{Base: base, Adopted: number + 1})
	if err := e.adoptions.Save(mark, a.State); err != nil {
		return err
	}
	h := e.headAfter(number+1, log, mark, a.State.Clone())
	if h.timestamp, err = h.time(0); err != nil {
		return err
	}
	queue, err := queueFrom(ctx, e.config.L1, a.Queue, l1.Queue)
	if err != nil {
		return err
	}
	run := again{head: h, l1: l1, queue: queue, ordered: map[common.Hash]bool{}, void: map[common.Hash]void{}}
	if err = run.run(ctx, old, cut.Index+1); err == nil {
		err = run.end()
	}
	if err != nil {
		return fmt.Errorf("run the operations after index %d again: %w", cut.Index, err)
	}
	if err := e.keepVoid(number+1, run.void); err != nil {
		return err
	}
	e.config.Logger.Warn("the log begins with a state of L1", "batch", a.Batch, "after index", base.Index, "run again", len(run.ordered), "void", len(run.void))
	e.metrics.voided.Add(float64(len(run.void)))
	return e.logs.Switch(cut)
}

// settled is the end of the last batch of a log that L1 has as well, with all before it.
func (e *Engine) settled(ctx context.Context, log *oplog.Log, a *Adoption) (generation.Cut, error) {
	cut := generation.Cut{Index: log.Base().Index, Batch: log.Base().Batch}
	for n := cut.Batch + 1; n <= uint64(len(a.Contents)); n++ {
		b, found, err := history.Find(log, n)
		if err != nil || !found || b.End == 0 {
			return cut, err
		}
		in, err := e.history.Input(ctx, n)
		if err != nil {
			return cut, err
		}
		if have, err := history.Contents(in); err != nil || have != a.Contents[n-1] {
			return cut, err
		}
		cut = generation.Cut{Index: b.End, Batch: n}
	}
	return cut, nil
}

func markOf(o generation.Origin) snapshot.Mark {
	return snapshot.Mark{Generation: o.Adopted, Batch: o.Batch, Index: o.Index, Queue: o.Queue}
}

// adopted is the state that a generation took over, for the caller to change; genesis for 0.
func (e *Engine) adopted(by uint64) (*state.State, error) {
	if by == 0 {
		return e.config.Genesis.Clone(), nil
	}
	want := markOf(e.logs.Origin(by))
	m, s, found, damaged := e.adoptions.Newest(func(m snapshot.Mark) bool { return m.Generation == want.Generation && m.Batch == want.Batch })
	if !found || m != want {
		return nil, &AdoptedError{want.Batch, errors.Join(damaged...)}
	}
	return s, nil
}

// headAfter is the head of a log that ends after a sealed batch.
func (e *Engine) headAfter(number uint64, log *oplog.Log, m snapshot.Mark, s *state.State) *head {
	return &head{Config: &e.config, generation: number, log: log, state: s, batch: m.Batch, sealed: m.Batch, index: m.Index, queue: m.Queue}
}

// queueFrom is the entries of L1's queue from a place to one, as far as they are confirmed.
func queueFrom(ctx context.Context, l1 L1, from, to uint64) (queue []wire.QueueEntry, err error) {
	for next := from; next < to; next = from + uint64(len(queue)) {
		entries, err := l1.Queue(ctx, next, window)
		if err != nil || len(entries) == 0 {
			return queue, err
		}
		queue = append(queue, entries...)
	}
	return queue, nil
}

// past is a log that gave way to a state of L1, which has its batches up to a cut. Receipts of their operations stand.
type past struct {
	log *oplog.Log
	cut generation.Cut
}

// openPast opens the logs that gave way, the last first.
func (e *Engine) openPast(ctx context.Context) error {
	number, _ := e.logs.Current()
	for o := e.logs.Origin(number); o.Adopted > 1; o = e.logs.Origin(o.Adopted - 1) {
		cut := e.logs.Shared(o.Adopted - 1)
		if cut.Index == e.logs.Origin(o.Adopted-1).Index {
			continue // nothing of it is on L1
		}
		log, err := e.logs.Earlier(ctx, o.Adopted-1)
		if err != nil {
			return err
		}
		e.past = append(e.past, past{log, cut})
	}
	return nil
}

// closePast is called when nobody reads any more.
func (e *Engine) closePast() error {
	var errs []error
	for _, p := range e.past {
		errs = append(errs, p.log.Stop())
	}
	return errors.Join(errs...)
}

// lookup finds a log with an operation: the one that counts, or one that gave way whose batch L1 has. f is called with it.
func (e *Engine) lookup(id common.Hash, f func(log *oplog.Log, index uint64) error) (found bool, err error) {
	err = e.logs.With(func(_ uint64, log *oplog.Log) error {
		index, ok, err := log.Lookup(id)
		if found = ok; err != nil || !ok {
			return err
		}
		return f(log, index)
	})
	for i := 0; err == nil && !found && i < len(e.past); i++ {
		var index uint64
		if index, found, err = e.past[i].log.Lookup(id); err != nil || !found {
			continue
		}
		if found = index <= e.past[i].cut.Index; found {
			err = f(e.past[i].log, index)
		}
	}
	return found, err
}

// Origin is where the log begins: after which batch, and the commitment of the state after that, 64 bytes x ‖ y; 0 and nil for
// genesis.
func (e *Engine) Origin() (batch uint64, commitment hexutil.Bytes) {
	number, _ := e.logs.Current()
	o := e.logs.Origin(number)
	return o.Batch, o.Commitment
}

// First is where the log begins: index and batch of its first entry.
func (e *Engine) First() (index, batch uint64) {
	number, _ := e.logs.Current()
	base := e.logs.Origin(number).Base
	return base.Index + 1, base.Batch + 1
}
