package engine

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// What is read is the durable head. A thing that does not exist is a *wire.Error of
// CodeNotFound. Reads go on after the engine has failed, up to Stop; before Start
// there is nothing to read.

// AccountOf is all purses of an owner.
func (e *Engine) AccountOf(owner common.Address) (wire.Account, error) {
	return e.view.AccountOf(owner)
}

// AccountWith is all purses of the owner of one.
func (e *Engine) AccountWith(purse uint32) (wire.Account, error) { return e.view.AccountWith(purse) }

// Listing is the listing in a record, with its policy and calendars.
func (e *Engine) Listing(record uint32) (wire.ListingView, error) { return e.view.Listing(record) }

// ListingBySerial is Listing by the listing's serial.
func (e *Engine) ListingBySerial(serial uint64) (w wire.ListingView, err error) {
	index, err := e.view.Serial(serial)
	if err != nil {
		return w, err
	}
	return e.view.Listing(index)
}

// Booking is the booking in a record.
func (e *Engine) Booking(record uint32) (wire.Booking, error) { return e.view.Booking(record) }

// BookingBySerial is Booking by the booking's serial.
func (e *Engine) BookingBySerial(serial uint64) (w wire.Booking, err error) {
	index, err := e.view.Serial(serial)
	if err != nil {
		return w, err
	}
	return e.view.Booking(index)
}

// Params are the parameters that the next operation runs under.
func (e *Engine) Params() record.Params { return e.view.Params() }

// FreeRecord is a record that is free, as the next one is if there are such two, drawn
// at random; 0 if none is.
func (e *Engine) FreeRecord() uint32 { return e.view.Free() }

// Time is what an operation that comes now is judged by: the timestamp of the open
// batch, or the one that the next would have.
func (e *Engine) Time() uint64 {
	m, _ := e.view.Mark()
	if m.Open() != 0 {
		return m.Timestamp
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	return max(m.Timestamp, e.l1.Time)
}

// Due are bookings that a crank can end now, at most limit.
func (e *Engine) Due(limit int) ([]wire.Booking, error) { return e.view.Due(e.Time(), limit) }

// Head is how far everything is.
func (e *Engine) Head() wire.Head {
	m, _ := e.view.Mark()
	e.mu.Lock()
	defer e.mu.Unlock()
	return wire.Head{
		Generation: m.Generation, Index: m.Index, Open: m.Open(), Sealed: m.Sealed, Queue: m.Queue,
		Proven: min(m.Sealed, max(e.proven, e.l1.Settled)), Settled: e.l1.Settled, Final: e.l1.Final, L1: e.l1,
	}
}

// Changed is closed at the next change of Head: of the durable log, of what is proven,
// or of L1.
func (e *Engine) Changed() <-chan struct{} {
	_, changed := e.view.Mark()
	return changed
}

// status is the rung of a batch that exists.
func status(h wire.Head, batch uint64) wire.Status {
	switch {
	case batch > h.Sealed:
		return wire.Accepted
	case batch <= h.Final:
		return wire.Final
	case batch <= h.Settled:
		return wire.Settled
	case batch <= h.Proven:
		return wire.Proven
	}
	return wire.Sealed
}

// Operation is an ordered operation with its receipt and status.
func (e *Engine) Operation(ctx context.Context, id common.Hash) (o wire.Operation, err error) {
	var p place
	found, err := e.lookup(id, func(log *oplog.Log, index uint64) error {
		entry, err := log.Entry(index)
		if err != nil {
			return err
		}
		if entry.Kind != oplog.KindOperation {
			return wire.NotFound("operation", id)
		}
		if o.Operation, err = entry.Operation(); err != nil {
			return err
		}
		p, err = placeOf(log, index)
		return err
	})
	if err == nil && !found {
		err = e.notFound(id)
	}
	if err != nil {
		return o, closed(err)
	}
	o.Status = status(e.Head(), p.batch)
	o.Receipt, err = e.sign(ctx, id, p)
	return o, err
}

// placeOf is the place of a row of the log.
func placeOf(log *oplog.Log, index uint64) (place, error) {
	b, err := history.At(log, index)
	return place{index, b.Number, uint32(index - b.First + 1), b.Timestamp}, err
}

// Batch is what is known of a batch without L1 and the provers' progress.
func (e *Engine) Batch(_ context.Context, number uint64) (w wire.Batch, err error) {
	read := func(log *oplog.Log) error {
		b, found, err := history.Find(log, number)
		if err != nil {
			return err
		}
		if !found {
			return wire.NotFound("batch", number)
		}
		end, shape := b.End, ""
		if end == 0 {
			end = log.Head() + 1
		} else if shape, err = e.shapeOf(log, b); err != nil {
			return err
		}
		w = wire.Batch{
			Number: number, Status: status(e.Head(), number), Timestamp: b.Timestamp, Shape: shape, First: b.First, Rows: end - b.First,
		}
		return nil
	}
	err = e.logs.With(func(_ uint64, log *oplog.Log) error {
		if number == 0 || number > log.Base().Batch {
			return read(log)
		}
		for _, p := range e.past {
			if number > p.log.Base().Batch && number <= p.cut.Batch {
				return read(p.log)
			}
		}
		return wire.Before("batch", number, log.Base().Batch+1)
	})
	return w, err
}

// shapeOf is the name of the shape that a batch is sealed in.
func (e *Engine) shapeOf(log *oplog.Log, b history.Batch) (string, error) {
	s, err := history.SealOf(log, b)
	shape, _ := e.config.Menu.ByID(s.Shape) // recover let in no other
	return shape.Name, err
}

// Entries calls f for every entry of the log from an index on, 0 for the first that there is, then for each new one
// when it is durable, until ctx ends or f returns an error, which it returns. An index from before the log is a wire.Before. If the
// log is rewound, f gets a wire.EntryRewind, and then the entries after its index
// that were told already as they are now.
func (e *Engine) Entries(ctx context.Context, from uint64, f func(wire.Entry) error) error {
	first, _ := e.First()
	if from != 0 && from < first {
		return wire.Before("index", from, first)
	}
	c := cursor{engine: e, next: max(from, first), f: f}
	for {
		if err := e.logs.With(func(generation uint64, log *oplog.Log) error { return c.follow(ctx, generation, log) }); err != nil {
			return err
		}
	}
}

// cursor is a reader of Entries.
type cursor struct {
	engine     *Engine
	next       uint64 // index
	generation uint64 // that was told; 0: none
	batch      history.Batch
	f          func(wire.Entry) error
}

// follow tells what a generation's log has, and waits for more.
func (c *cursor) follow(ctx context.Context, generation uint64, log *oplog.Log) error {
	if c.generation != generation {
		if c.generation != 0 {
			cut := c.engine.logs.Shared(c.generation)
			if err := c.f(wire.Entry{Generation: generation, Index: cut.Index, Kind: wire.EntryRewind, Batch: cut.Batch}); err != nil {
				return err
			}
			c.next = min(c.next, cut.Index+1)
		}
		c.generation, c.batch = generation, history.Batch{}
	}
	err := log.Read(ctx, c.next, func(e oplog.Entry) error {
		w, err := c.spell(log, e)
		if err == nil {
			err = c.f(w)
		}
		if err == nil {
			c.next = e.Index + 1
		}
		return err
	})
	if err != nil {
		return err
	}
	_, err = log.Wait(ctx, c.next-1)
	return closed(err)
}

// spell is an entry as clients see it.
func (c *cursor) spell(log *oplog.Log, e oplog.Entry) (w wire.Entry, err error) {
	if e.Kind == oplog.KindBatchBegin {
		c.batch.First = e.Index + 1
		c.batch.Begin, err = e.Begin()
	} else if c.batch.First == 0 {
		c.batch, err = history.At(log, e.Index)
	}
	if err != nil {
		return w, err
	}
	w = wire.Entry{Generation: c.generation, Index: e.Index, Batch: c.batch.Number, Timestamp: c.batch.Timestamp}
	switch e.Kind {
	case oplog.KindBatchBegin:
		w.Kind = wire.EntryBegin
		return w, nil
	case oplog.KindBatchSealed:
		w.Kind = wire.EntrySealed
		return w, nil
	case oplog.KindQueued:
		w.Kind = wire.EntryQueued
	case oplog.KindOperation:
		w.Kind, w.ID = wire.EntryOperation, &e.ID
	}
	var row op.Signed
	row, err = history.Row(e)
	w.Operation, w.Position = &row, uint32(e.Index-c.batch.First+1)
	return w, err
}
