package rebuild

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Config says what to rebuild.
type Config struct {
	Follow  follow.Config
	Genesis *state.State // not changed
	SRS     *kzg.SRS
	Shapes  []batch.Shape // that the rollup registers

	// Progress, if set, is told after each step how far it is: the block that was read, and L1's latest.
	Progress func(block, head uint64)

	// Visitor, if set, sees all that is read.
	Visitor Visitor
}

// Visitor sees what is read. An error of it ends the reading.
type Visitor interface {
	// Begin is called before anything is read, and again when L1 took back blocks, so that all is read anew. It may return how
	// far an earlier reading of the same rollup came, to go on from there; nil is the genesis.
	Begin() (*Rebuilt, error)

	// Event is called for each event of L1, in order. Of a batch it has the execution, the commitment before it and what it
	// consumed of the queue; r is after it.
	Event(e follow.Event, done *Executed, r *Rebuilt) error

	// Step is called when a range of blocks was read whole.
	Step(r *Rebuilt) error
}

// Executed is a batch that was executed.
type Executed struct {
	Trace *stf.Trace
	Old   bn254.G1Affine // the commitment before it
	Taken []follow.Entry
}

// Rebuilt is the last proven state, and what L1's queue holds beyond it.
type Rebuilt struct {
	State      *state.State
	Commitment bn254.G1Affine
	Batch      uint64         // the number of the last one, 0 before the first
	Block      uint64         // of L1, up to which it was read
	Waiting    []follow.Entry // that no batch has consumed, in the order of the queue
	Cursor     follow.Cursor
}

// MismatchError says that a batch does not lead to the commitment that L1 verified.
type MismatchError struct {
	Batch      uint64
	At         follow.Place
	Have, Want bn254.G1Affine
	Err        error // of its words; nil if they run, to another commitment
}

func (e *MismatchError) Error() string {
	s := fmt.Sprintf("look for another source of blobs, another node or another genesis file: batch %d in transaction %s does not lead to L1's commitment %s", e.Batch, e.At.Tx, e.Want.String())
	if e.Err != nil {
		return s + ": " + e.Err.Error()
	}
	return s + ", but to " + e.Have.String()
}

func (e *MismatchError) Unwrap() error { return e.Err }

// errReorg says that L1 took back what was read.
var errReorg = errors.New("L1 took back blocks while they were read")

// Run reads L1 up to its latest block that has the configured confirmations. If L1 takes back blocks meanwhile it begins
// again. It returns a *MismatchError, a *follow.Error, or that of the node or the context.
func Run(ctx context.Context, c Config) (*Rebuilt, error) {
	for {
		r, err := run(ctx, c)
		if !errors.Is(err, errReorg) {
			return r, err
		}
	}
}

func run(ctx context.Context, c Config) (*Rebuilt, error) {
	r, err := begin(c)
	if err != nil {
		return nil, err
	}
	f, err := follow.New(c.Follow, r.Cursor)
	if err != nil {
		return nil, err
	}
	for {
		u, err := f.Step(ctx)
		if err != nil {
			return nil, err
		}
		if u.Reorg != nil {
			return nil, errReorg
		}
		for _, e := range u.Events {
			if err := r.event(c, e); err != nil {
				return nil, err
			}
		}
		r.Cursor = u.Cursor
		if last, ok := u.Cursor.Last(); ok {
			r.Block = last.Number
		}
		if c.Visitor != nil {
			if err := c.Visitor.Step(r); err != nil {
				return nil, err
			}
		}
		if c.Progress != nil {
			c.Progress(r.Block, u.Head)
		}
		if u.Behind == 0 {
			return r, nil
		}
	}
}

// begin is where the reading begins.
func begin(c Config) (r *Rebuilt, err error) {
	if c.Visitor != nil {
		if r, err = c.Visitor.Begin(); r != nil || err != nil {
			return r, err
		}
	}
	r = &Rebuilt{State: c.Genesis.Clone()}
	r.Commitment, err = c.SRS.Commit(r.State.Cells())
	return r, err
}

func (r *Rebuilt) event(c Config, e follow.Event) error {
	var done *Executed
	switch e := e.(type) {
	case follow.Entry:
		r.Waiting = append(r.Waiting, e)
	case follow.Batch:
		var err error
		if done, err = r.execute(c, e); err != nil {
			return err
		}
	}
	if c.Visitor == nil {
		return nil
	}
	return c.Visitor.Event(e, done, r)
}

// execute runs one batch and compares.
func (r *Rebuilt) execute(c Config, b follow.Batch) (*Executed, error) {
	done := &Executed{Old: r.Commitment}
	refuse := func(err error) (*Executed, error) {
		return nil, &MismatchError{Batch: b.Header.Number, At: b.Place, Have: r.Commitment, Want: b.Commitment, Err: err}
	}
	shape, err := batch.ShapeOf(b.Header.Shape, c.Shapes)
	if err != nil {
		return refuse(err)
	}
	if done.Trace, err = stf.Replay(r.State, shape, b.Words); err != nil {
		return refuse(err)
	}
	touched := make([]kzg.Touched, len(done.Trace.Touched))
	for i, t := range done.Trace.Touched {
		touched[i] = kzg.Touched{Record: t.Index, Old: t.Old, New: t.New}
	}
	if r.Commitment, err = c.SRS.UpdateRecords(r.Commitment, touched); err != nil {
		return refuse(err)
	}
	if r.Commitment != b.Commitment {
		return refuse(nil)
	}
	taken := int(b.Header.QueueCount)
	if taken > len(r.Waiting) {
		return refuse(fmt.Errorf("it consumes %d entries of the queue, L1 has shown %d", taken, len(r.Waiting)))
	}
	r.Batch, done.Taken, r.Waiting = b.Header.Number, r.Waiting[:taken:taken], r.Waiting[taken:]
	return done, nil
}
