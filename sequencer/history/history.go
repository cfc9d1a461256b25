// Package history reads the sealed batches out of the log: what a batch was made of
// and the state after it. It is what proofs are made from.
//
// It shows durable entries only, and follows a rewind of the log: a batch is then the
// one of the current generation. A caller that keeps something about a batch asks
// Kept after a change of generation.
package history

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/order"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
)

// Config of a history.
type Config struct {
	Log       *generation.Store
	Snapshots *snapshot.Store
	Network   signature.Network
	Menu      batch.Menu   // shapes that a batch may be sealed in
	Genesis   *state.State // before batch 1; not written

	// Adopted is the state that a generation took over from L1, for the caller to change.
	Adopted func(generation uint64) (*state.State, error)
}

// History of one rollup. All methods are safe for concurrent use.
type History struct {
	config Config

	mu   sync.Mutex // held while a state is made
	last cached
}

// cached is the state that was asked for last: provers ask for the next.
type cached struct {
	generation uint64
	batch      uint64
	state      *state.State
}

// New makes a history of a log. It answers once the log is open.
func New(c Config) *History { return &History{config: c} }

// Sealed says how far batches are sealed.
type Sealed struct {
	Generation uint64 // of the log; a rewind starts the next
	Number     uint64 // of the last sealed batch, that of the log's base if there is none
}

// Watch returns as soon as something else is sealed than the caller has seen.
func (h *History) Watch(ctx context.Context, seen Sealed) (Sealed, error) {
	known := seen
	for {
		var now Sealed
		var head uint64
		if err := h.config.Log.With(func(generation uint64, log *oplog.Log) (err error) {
			if generation != known.Generation {
				known = Sealed{Generation: generation}
			}
			head = log.Head()
			now = Sealed{Generation: generation}
			now.Number, err = LastSealed(log, known.Number)
			return err
		}); err != nil || now != seen {
			return now, err
		}
		known = now
		if err := h.wait(ctx, now.Generation, head); err != nil {
			return now, err
		}
	}
}

// wait returns when a generation's log is longer than head or no longer counts.
func (h *History) wait(ctx context.Context, of, head uint64) error {
	err := h.config.Log.With(func(generation uint64, log *oplog.Log) error {
		if generation != of {
			return nil
		}
		_, err := log.Wait(ctx, head)
		return err
	})
	var readOnly *oplog.ReadOnlyError
	if errors.As(err, &readOnly) { // nothing more is sealed until a restart
		<-ctx.Done()
		return ctx.Err()
	}
	return err
}

// Kept is the number of the last batch that has not changed since a generation.
func (h *History) Kept(generation uint64) uint64 { return h.config.Log.Shared(generation).Batch }

// Input is what sealed batch n is a function of, beside the state before it.
func (h *History) Input(ctx context.Context, n uint64) (in stf.Input, err error) {
	err = h.config.Log.With(func(_ uint64, log *oplog.Log) (err error) {
		in, err = h.input(ctx, log, n)
		return err
	})
	return in, err
}

func (h *History) input(ctx context.Context, log order.Orderer, n uint64) (stf.Input, error) {
	b, found, err := Find(log, n)
	if err == nil && (!found || b.End == 0) {
		err = wire.NotFound("sealed batch", n)
	}
	if err != nil {
		return stf.Input{}, err
	}
	shape, err := h.shape(log, b)
	if err != nil {
		return stf.Input{}, err
	}
	in := stf.Input{Context: stf.Context{
		Network: h.config.Network, Shape: shape, Number: n, Timestamp: b.Timestamp, QueuePosition: b.QueuePosition,
	}}
	err = log.Read(ctx, b.First, func(e oplog.Entry) error {
		if e.Index == b.End {
			return errEnd
		}
		s, err := Row(e)
		in.Rows = append(in.Rows, s)
		return err
	})
	if errors.Is(err, errEnd) {
		err = nil
	}
	return in, err
}

// shape is the one that a batch was sealed in.
func (h *History) shape(log order.Orderer, b Batch) (batch.Shape, error) {
	s, err := SealOf(log, b)
	if err != nil {
		return batch.Shape{}, err
	}
	shape, ok := h.config.Menu.ByID(s.Shape)
	if !ok {
		return shape, &oplog.CorruptError{Index: b.End, What: fmt.Sprintf("batch %d is sealed in shape %d, want one of %s", b.Number, s.Shape, h.config.Menu)}
	}
	return shape, nil
}

// errEnd ends a read at the end of a batch.
var errEnd = errors.New("end of the batch")

// Row is the operation of an entry that is a row: an operation or an entry of L1's queue.
func Row(e oplog.Entry) (op.Signed, error) {
	if e.Kind == oplog.KindQueued {
		q, err := e.Queued()
		return op.Signed{Operation: q.Operation}, err
	}
	return e.Operation()
}

// State is the state after sealed batch n, for the caller to change; the first that
// there is is that of the log's base, which is genesis unless the log begins with a state of L1. It
// runs the batches from the nearest state that is at hand, which costs the checks of
// all their signatures. States asked for in rising order cost one batch each.
func (h *History) State(ctx context.Context, n uint64) (s *state.State, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	err = h.config.Log.With(func(generation uint64, log *oplog.Log) error {
		if first := log.Base().Batch; n < first {
			return wire.Before("state after batch", n, first)
		}
		from, err := h.nearest(generation, n)
		if err != nil {
			return err
		}
		for from.batch < n {
			in, err := h.input(ctx, log, from.batch+1)
			if err != nil {
				return err
			}
			if _, err := stf.Execute(from.state, in); err != nil {
				return fmt.Errorf("the log does not hold: %w", err)
			}
			from.batch++
		}
		h.last = from
		s = from.state.Clone()
		return nil
	})
	return s, err
}

// nearest is the highest state at hand that is not above n.
func (h *History) nearest(generation, n uint64) (cached, error) {
	last := h.last
	h.last = cached{} // what is run may fail half-way
	origin := h.config.Log.Origin(generation)
	if last.state == nil || last.generation < origin.Adopted || last.batch > min(n, h.config.Log.Shared(last.generation).Batch) {
		last = cached{batch: origin.Batch}
		if origin.Adopted == 0 {
			last.state = h.config.Genesis.Clone()
		} else {
			var err error
			if last.state, err = h.config.Adopted(origin.Adopted); err != nil {
				return last, err
			}
		}
	}
	last.generation = generation
	m, s, found, _ := h.config.Snapshots.Newest(func(m snapshot.Mark) bool {
		return m.Batch <= n && m.Batch > last.batch && m.Batch <= h.config.Log.Shared(m.Generation).Batch
	})
	if found {
		last = cached{generation, m.Batch, s}
	}
	return last, nil
}
