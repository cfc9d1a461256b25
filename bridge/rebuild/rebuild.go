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
}

// Rebuilt is the last proven state, and what L1's queue holds beyond it.
type Rebuilt struct {
	State      *state.State
	Commitment bn254.G1Affine
	Batch      uint64         // the number of the last one, 0 before the first
	Block      uint64         // of L1, up to which it was read
	Waiting    []follow.Entry // that no batch has consumed, in the order of the queue
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
	f, err := follow.New(c.Follow, follow.Cursor{})
	if err != nil {
		return nil, err
	}
	r := &Rebuilt{State: c.Genesis.Clone()}
	if r.Commitment, err = c.SRS.Commit(r.State.Cells()); err != nil {
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
			switch e := e.(type) {
			case follow.Entry:
				r.Waiting = append(r.Waiting, e)
			case follow.Batch:
				if err := r.execute(c, e); err != nil {
					return nil, err
				}
			}
		}
		if last, ok := u.Cursor.Last(); ok {
			r.Block = last.Number
		}
		if c.Progress != nil {
			c.Progress(r.Block, u.Head)
		}
		if u.Behind == 0 {
			return r, nil
		}
	}
}

// execute runs one batch and compares.
func (r *Rebuilt) execute(c Config, b follow.Batch) error {
	refuse := func(err error) error {
		return &MismatchError{Batch: b.Header.Number, At: b.Place, Have: r.Commitment, Want: b.Commitment, Err: err}
	}
	shape, err := batch.ShapeOf(b.Header.Shape, c.Shapes)
	if err != nil {
		return refuse(err)
	}
	trace, err := stf.Replay(r.State, shape, b.Words)
	if err != nil {
		return refuse(err)
	}
	touched := make([]kzg.Touched, len(trace.Touched))
	for i, t := range trace.Touched {
		touched[i] = kzg.Touched{Record: t.Index, Old: t.Old, New: t.New}
	}
	if r.Commitment, err = c.SRS.UpdateRecords(r.Commitment, touched); err != nil {
		return refuse(err)
	}
	if r.Commitment != b.Commitment {
		return refuse(nil)
	}
	if taken := int(b.Header.QueueCount); taken > len(r.Waiting) {
		return refuse(fmt.Errorf("it consumes %d entries of the queue, L1 has shown %d", taken, len(r.Waiting)))
	}
	r.Batch, r.Waiting = b.Header.Number, r.Waiting[b.Header.QueueCount:]
	return nil
}
