package derive

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Mark says which state it is.
type Mark struct {
	Batch      uint64 // the last batch in it
	Queue      uint64 // entries of L1's queue that batches have taken
	Commitment bn254.G1Affine
}

// State is the state of the rollup after a batch. It is not safe for concurrent use.
type State struct {
	Mark
	srs    *kzg.SRS
	shapes []batch.Shape
	cells  *state.State
}

// New returns the state before the first batch. It keeps and changes cells.
func New(srs *kzg.SRS, shapes []batch.Shape, cells *state.State) (*State, error) {
	commitment, err := srs.Commit(cells.Cells())
	if err != nil {
		return nil, err
	}
	return &State{Mark{Commitment: commitment}, srs, shapes, cells}, nil
}

// Restore returns a state that was stored, or a *Mismatch if its cells do not
// have the commitment that was stored with them. It keeps and changes cells.
func Restore(srs *kzg.SRS, shapes []batch.Shape, cells *state.State, m Mark) (*State, error) {
	s, err := New(srs, shapes, cells)
	if err != nil {
		return nil, err
	}
	if s.Commitment != m.Commitment {
		return nil, &Mismatch{Batch: m.Batch, Have: s.Commitment, Want: m.Commitment}
	}
	s.Mark = m
	return s, nil
}

// Cells of the state, for storing all of it. Callers do not change them.
func (s *State) Cells() *state.State { return s.cells }

// Apply executes what happened on L1.
func (s *State) Apply(events []follow.Event) (c Changes, err error) {
	for _, e := range events {
		switch e := e.(type) {
		case follow.Entry:
			c.Entries = append(c.Entries, e)
		case follow.Credit:
			c.Credits = append(c.Credits, e)
		case follow.Claim:
			c.Claims = append(c.Claims, e)
		case follow.UsersLog:
			c.Users.add(e)
		case follow.Batch:
			b, err := s.execute(e)
			if err != nil {
				return Changes{}, err
			}
			c.Batches = append(c.Batches, b)
		default:
			return Changes{}, fmt.Errorf("derive: unknown event %T", e)
		}
	}
	c.Mark, c.Records = s.Mark, net(c.Batches)
	return c, nil
}

// execute runs one batch and compares.
func (s *State) execute(e follow.Batch) (b Batch, err error) {
	refuse := func(err error) error {
		return &Mismatch{Batch: e.Header.Number, At: e.Place, Have: s.Commitment, Want: e.Commitment, Err: err}
	}
	if e.Header.Number != s.Batch+1 || e.Header.QueuePosition != s.Queue {
		return b, refuse(fmt.Errorf("have batch %d at queue position %d, want %d at %d", e.Header.Number, e.Header.QueuePosition, s.Batch+1, s.Queue))
	}
	shape, err := batch.ShapeOf(e.Header.Shape, s.shapes)
	if err != nil {
		return b, refuse(err)
	}
	trace, err := stf.Replay(s.cells, shape, e.Words)
	if err != nil {
		return b, refuse(err)
	}
	if b, err = batchOf(e, trace, s.cells); err != nil {
		return b, refuse(err)
	}
	if s.Commitment, err = s.srs.UpdateRecords(s.Commitment, touched(b.Records)); err != nil {
		return b, err
	}
	if s.Commitment != e.Commitment {
		return b, refuse(nil)
	}
	s.Batch, s.Queue = e.Header.Number, s.Queue+uint64(e.Header.QueueCount)
	return b, nil
}

// Rewind goes back to the state of the mark. old has the records that batches
// after it changed, as they were then, each once. It returns what that changes,
// or a *Mismatch if it does not lead to the mark's commitment.
func (s *State) Rewind(to Mark, old []Cells) ([]Record, error) {
	records := make([]Record, 0, len(old))
	for _, o := range old {
		if o.Index >= s.cells.Records() {
			return nil, &layout.RuleError{Rule: "RECORD-1", Field: "record index", Value: o.Index, Limit: fmt.Sprintf("below %d", s.cells.Records())}
		}
		records = append(records, Record{o.Index, s.cells.Get(o.Index), o.Cells})
		s.cells.Set(o.Index, o.Cells)
	}
	slices.SortFunc(records, func(a, b Record) int { return cmp.Compare(a.Index, b.Index) })
	commitment, err := s.srs.UpdateRecords(s.Commitment, touched(records))
	if err != nil {
		return nil, err
	}
	if commitment != to.Commitment {
		return nil, &Mismatch{Batch: to.Batch, Have: commitment, Want: to.Commitment}
	}
	s.Mark = to
	return records, nil
}

// touched are the records as the commitment takes them.
func touched(records []Record) []kzg.Touched {
	all := make([]kzg.Touched, len(records))
	for i, r := range records {
		all[i] = kzg.Touched{Record: r.Index, Old: r.Old, New: r.New}
	}
	return all
}

// net is what the batches did to each record in the end.
func net(batches []Batch) []Record {
	all := map[uint32]Record{}
	for _, b := range batches {
		for _, r := range b.Records {
			if before, ok := all[r.Index]; ok {
				r.Old = before.Old
			}
			all[r.Index] = r
		}
	}
	return sorted(all)
}

func sorted(all map[uint32]Record) []Record {
	records := make([]Record, 0, len(all))
	for _, r := range all {
		if r.Old != r.New {
			records = append(records, r)
		}
	}
	slices.SortFunc(records, func(a, b Record) int { return cmp.Compare(a.Index, b.Index) })
	return records
}

// Cells are those of one record.
type Cells struct {
	Index uint32
	record.Cells
}
