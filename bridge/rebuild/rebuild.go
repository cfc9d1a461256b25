package rebuild

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
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

	// Snapshots, if set, is where the state is posted: the reading begins from the newest snapshot that is true, and needs the data
	// of later batches only. With a Visitor, who sees all batches, it is of no effect.
	Snapshots *snapshots.Place

	// Until, if not 0, is the last batch that is executed: what comes out is the state after it.
	Until uint64

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

	From   uint64                   // the batch of the snapshot that it began from; 0: the genesis
	Passed []*snapshots.PassedError // newer snapshots that are of no use

	passed uint64 // the last batch that was passed over for the snapshot
}

// GoneError says that no source has the data of a batch, and no snapshot makes it needless.
type GoneError struct {
	From   uint64 // the batch of the snapshot that was begun from; 0: the genesis
	Passed []*snapshots.PassedError
	Err    error // names the batch
}

func (e *GoneError) Error() string {
	text := "name a source of blobs that has them, or have somebody who has the state post it (`stoa snapshot post`): "
	switch {
	case e.From > 0:
		text += fmt.Sprintf("the newest snapshot is of batch %d", e.From)
	case len(e.Passed) == 0:
		text += "there is no snapshot"
	default:
		text += "there is no snapshot that helps"
	}
	for _, p := range e.Passed {
		text += "; " + p.Error()
	}
	return text + ": " + e.Err.Error()
}

func (e *GoneError) Unwrap() error { return e.Err }

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
// again. It returns a *MismatchError, a *GoneError, a *follow.Error, or that of the node or the context.
func Run(ctx context.Context, c Config) (*Rebuilt, error) {
	for {
		r, err := run(ctx, c)
		if !errors.Is(err, errReorg) {
			return r, err
		}
	}
}

func run(ctx context.Context, c Config) (*Rebuilt, error) {
	r, err := begin(ctx, c)
	if err != nil {
		return nil, err
	}
	c.Follow.DataFrom = r.From + 1
	f, err := follow.New(c.Follow, r.Cursor)
	if err != nil {
		return nil, err
	}
	for {
		u, err := f.Step(ctx)
		if errors.Is(err, follow.ErrNoData) && c.Snapshots != nil && c.Visitor == nil {
			err = &GoneError{From: r.From, Passed: r.Passed, Err: err}
		}
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
			if c.Until > 0 && r.Batch == c.Until && r.passed >= r.From {
				r.Block = e.Where().Block
				return r, nil
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
			if r.passed < r.From {
				return nil, errReorg // the batch of the snapshot is gone
			}
			return r, nil
		}
	}
}

// begin is where the reading begins.
func begin(ctx context.Context, c Config) (r *Rebuilt, err error) {
	if c.Visitor != nil {
		if r, err = c.Visitor.Begin(); r != nil || err != nil {
			return r, err
		}
	}
	r = new(Rebuilt)
	if c.Snapshots != nil && c.Visitor == nil {
		found, err := r.newest(ctx, c)
		if found || err != nil {
			return r, err
		}
	}
	r.State = c.Genesis.Clone()
	r.Commitment, err = c.SRS.Commit(r.State.Cells())
	return r, err
}

// newest takes the newest true snapshot of a block that has its confirmations.
func (r *Rebuilt) newest(ctx context.Context, c Config) (found bool, err error) {
	head, err := c.Follow.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("read L1's latest block: %w", err)
	}
	if head.Number.Uint64() < c.Follow.Confirmations {
		return false, nil
	}
	sets, err := c.Snapshots.Sets(ctx, head.Number.Uint64()-c.Follow.Confirmations)
	if err != nil {
		return false, err
	}
	if c.Until > 0 {
		sets = slices.DeleteFunc(sets, func(s *snapshots.Set) bool { return s.Number > c.Until })
	}
	s, passed, err := c.Snapshots.Newest(ctx, sets, c.SRS, c.Follow.Blobs...)
	if r.Passed = passed; s == nil || err != nil {
		return false, err
	}
	r.State, r.Commitment, r.Batch, r.From = s.State, s.Commitment, s.Number, s.Number
	return true, nil
}

// pass takes a batch that the snapshot comes after, or is of.
func (r *Rebuilt) pass(b follow.Passed) error {
	r.passed = b.Number
	if b.Number == r.From && b.Commitment != r.Commitment {
		return &MismatchError{Batch: b.Number, At: b.Place, Have: r.Commitment, Want: b.Commitment}
	}
	for len(r.Waiting) > 0 && r.Waiting[0].Index < b.Queue {
		r.Waiting = r.Waiting[1:]
	}
	return nil
}

func (r *Rebuilt) event(c Config, e follow.Event) error {
	var done *Executed
	switch e := e.(type) {
	case follow.Entry:
		r.Waiting = append(r.Waiting, e)
	case follow.Passed:
		if err := r.pass(e); err != nil {
			return err
		}
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
