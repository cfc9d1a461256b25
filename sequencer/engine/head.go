package engine

import (
	"errors"
	"fmt"
	"slices"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/order"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
	"github.com/stoa-rollup/stoa/sequencer/view"
)

// head is the end of a log: the state that its entries give, and the batch that is
// open. It is written to in steps: rows are executed, which puts their entries and
// changes aside, and take hands these over to be ordered.
type head struct {
	*Config
	generation uint64
	log        order.Orderer

	state     *state.State
	builder   *stf.Builder // of the open batch; nil between two
	before    record.Cells // record 0 as the open batch found it
	batch     uint64       // the last one that was opened
	sealed    uint64       // the last one that was sealed
	timestamp uint64       // of batch
	queue     uint64       // entries of L1's queue that were consumed
	begun     bool         // the begin of batch is ordered
	rows      uint32       // of batch
	taken     int          // of batch, from L1's queue
	index     uint64       // of the last entry

	pending
}

// pending is what was executed and is not ordered yet.
type pending struct {
	entries   []oplog.Entry
	changes   []view.Record
	snapshots []kept
}

// kept is a state that is due to be written, once its entry is durable.
type kept struct {
	mark  snapshot.Mark
	state *state.State
}

// place is where a row stands.
type place struct {
	index     uint64
	batch     uint64
	position  uint32
	timestamp uint64
}

// open starts the next batch. It has not begun before it has a row: see order and
// close.
func (h *head) open(timestamp uint64) error {
	before := h.state.Get(record.ParamsIndex)
	b, err := stf.Open(h.state, stf.Context{
		Network: h.Network, Number: h.sealed + 1, Timestamp: timestamp, QueuePosition: h.queue,
	}, h.Menu)
	if err != nil {
		return err
	}
	h.builder, h.before, h.batch, h.timestamp, h.begun, h.rows, h.taken = b, before, h.sealed+1, timestamp, false, 0, 0
	return nil
}

// time is the earliest timestamp of the next batch, given L1's (ORDER-TIME).
func (h *head) time(l1 uint64) (uint64, error) {
	p, err := record.ParamsOf(h.state.Get(record.ParamsIndex))
	return max(l1, p.Time), err
}

// close takes a batch back that got no row: an empty batch is never begun.
func (h *head) close() {
	if h.builder != nil && !h.begun {
		h.state.Set(record.ParamsIndex, h.before)
		h.builder, h.batch = nil, h.sealed
	}
}

// ran notes a row that the builder has executed.
func (h *head) ran() {
	h.rows++
	h.index++
	if _, ok := h.builder.Last().Operation.(op.Queued); ok {
		h.taken++
		h.queue++
	}
}

// order puts the row that the builder has executed, and the begin of its batch if it
// is the first, aside to be ordered.
func (h *head) order(e oplog.Entry) place {
	if !h.begun {
		h.begun = true
		h.index++
		h.entries = append(h.entries, oplog.NewBegin(oplog.Begin{
			Number: h.batch, Timestamp: h.timestamp, QueuePosition: h.queue,
		}))
		h.changed(record.ParamsIndex)
	}
	h.ran()
	h.entries = append(h.entries, e)
	for _, a := range h.builder.Last().Accesses {
		if a.New != a.Old {
			h.changes = append(h.changes, view.Record{Index: a.Index, Cells: a.New})
		}
	}
	return place{h.index, h.batch, h.rows, h.timestamp}
}

func (h *head) changed(index uint32) {
	h.changes = append(h.changes, view.Record{Index: index, Cells: h.state.Get(index)})
}

// take executes entries of L1's queue at the front of the open batch, as many as fit and up to a
// demand that is not met (ORDER-QUEUE), and returns the others.
func (h *head) take(queue []wire.QueueEntry) ([]wire.QueueEntry, error) {
	for len(queue) > 0 && int(h.rows) == h.taken && h.taken < share(h.Menu) {
		o, ok := queue[0].Operation.Operation.(op.Queued)
		if !ok || queue[0].Index != h.queue {
			return nil, fmt.Errorf("L1's queue has %T at index %d, want an entry at %d", queue[0].Operation.Operation, queue[0].Index, h.queue)
		}
		if _, err := h.builder.Take(o); err != nil {
			if full(err) || unmet(err) {
				break
			}
			return nil, fmt.Errorf("entry %d of L1's queue: %w", h.queue, err)
		}
		e, err := oplog.NewQueued(oplog.Queued{Position: h.queue, Operation: o})
		if err != nil {
			return nil, err
		}
		h.order(e)
		queue = queue[1:]
	}
	return queue, nil
}

// seal ends the open batch, in the cheapest shape that holds it, and puts that aside to
// be ordered.
func (h *head) seal() error {
	shape := h.builder.Shape().ID
	fees, err := h.end()
	if err != nil {
		return err
	}
	h.entries = append(h.entries, oplog.NewSealed(oplog.Sealed{Number: h.batch, Shape: shape}))
	for _, a := range fees {
		h.changes = append(h.changes, view.Record{Index: a.Index, Cells: a.New})
	}
	if h.batch%h.SnapshotEvery == 0 {
		h.snapshots = append(h.snapshots, kept{h.snapshotMark(), h.state.Clone()})
	}
	return nil
}

func (h *head) end() (fees [record.Series]stf.Access, err error) {
	if fees, err = h.builder.Close(); err != nil {
		return fees, fmt.Errorf("seal batch %d: %w", h.batch, err)
	}
	h.builder, h.sealed = nil, h.batch
	h.index++
	return fees, nil
}

func (h *head) snapshotMark() snapshot.Mark {
	return snapshot.Mark{Generation: h.generation, Batch: h.sealed, Index: h.index, Queue: h.queue}
}

// drain hands over what waits to be ordered.
func (h *head) drain() pending {
	p := h.pending
	h.pending = pending{}
	return p
}

// mark is where the head stands.
func (h *head) mark() view.Mark {
	m := view.Mark{Generation: h.generation, Index: h.index, Batch: h.batch, Sealed: h.sealed, Timestamp: h.timestamp, Queue: h.queue}
	if h.builder != nil {
		m.Params = h.builder.Params()
	} else {
		m.Params, _ = record.ParamsOf(h.state.Get(record.ParamsIndex)) // a batch has ended, or genesis was made: BEGIN-2
	}
	return m
}

// full reports whether it is the batch that cannot take a row.
func full(err error) bool {
	var r *stf.Refusal
	return errors.As(err, &r) && r.BatchFull()
}

// unmet reports whether a demand of L1's queue waits for a crank. No row before it in its batch
// can be that one, so the next batch is the first that may take it.
func unmet(err error) bool {
	var r *stf.Refusal
	return errors.As(err, &r) && r.Rule == "FORCE-2"
}

// replay runs an entry of the log, which must be the next.
func (h *head) replay(e oplog.Entry) error {
	err := h.step(e)
	if err != nil {
		return &CorruptError{h.generation, e.Index, err}
	}
	return nil
}

func (h *head) step(e oplog.Entry) error {
	if inside := h.builder != nil; inside == (e.Kind == oplog.KindBatchBegin) {
		return fmt.Errorf("a %s stands where a batch is open: %t", e.Kind, inside)
	}
	switch e.Kind {
	case oplog.KindBatchBegin:
		b, err := e.Begin()
		if err != nil {
			return err
		}
		if want := (oplog.Begin{Number: h.sealed + 1, Timestamp: b.Timestamp, QueuePosition: h.queue}); b != want {
			return fmt.Errorf("have %+v, want %+v", b, want)
		}
		err = h.open(b.Timestamp)
		h.index++
		h.begun = true
		return err
	case oplog.KindBatchSealed:
		s, err := e.Sealed()
		if err == nil && (s.Number != h.batch || h.rows == 0) {
			err = fmt.Errorf("batch %d is sealed in batch %d of %d rows", s.Number, h.batch, h.rows)
		}
		if err == nil {
			err = h.sealedIn(s.Shape)
		}
		if err == nil {
			_, err = h.end()
		}
		return err
	case oplog.KindQueued:
		if q, err := e.Queued(); err != nil || q.Position != h.queue {
			return errors.Join(err, fmt.Errorf("entry %d of the queue follows %d others", q.Position, h.queue))
		}
	}
	s, err := history.Row(e)
	if err != nil {
		return err
	}
	if _, queued := s.Operation.(op.Queued); queued != (e.Kind == oplog.KindQueued) {
		return fmt.Errorf("a %s is logged as a %s", s.Kind(), e.Kind)
	}
	if err := h.builder.Do(s); err != nil {
		return err
	}
	h.ran()
	return nil
}

// sealedIn checks the shape that the open batch was sealed in. It need not be the one that
// would be chosen today: what was sealed stays.
func (h *head) sealedIn(id uint32) error {
	shape, ok := h.Menu.ByID(id)
	if !ok {
		return fmt.Errorf("batch %d is sealed in shape %d, want one of %s", h.batch, id, h.Menu)
	}
	if !h.builder.Holds(shape) {
		return fmt.Errorf("batch %d is sealed in shape %s, which does not hold it", h.batch, shape.Name)
	}
	return nil
}

// chunks cuts entries to what one append takes.
func (h *head) chunks(entries []oplog.Entry) [][]oplog.Entry {
	return slices.Collect(slices.Chunk(entries, h.Log.Group))
}
