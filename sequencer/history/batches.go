package history

import (
	"fmt"
	"math"

	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/order"
)

// Batch is where a batch stands in a log.
type Batch struct {
	oplog.Begin
	First uint64 // index of its first row
	End   uint64 // index of the entry that sealed it, 0 while it is open
}

// Find is a batch of the log.
func Find(log order.Orderer, number uint64) (b Batch, found bool, err error) {
	begin, found, err := log.Lookup(oplog.BeginID(number))
	if err != nil || !found {
		return b, false, err
	}
	e, err := log.Entry(begin)
	if err != nil {
		return b, false, err
	}
	b.First = begin + 1
	if b.Begin, err = e.Begin(); err != nil {
		return b, false, err
	}
	b.End, _, err = log.Lookup(oplog.SealedID(number))
	return b, true, err
}

// SealOf is the end of a batch that is sealed.
func SealOf(log order.Orderer, b Batch) (oplog.Sealed, error) {
	e, err := log.Entry(b.End)
	if err != nil {
		return oplog.Sealed{}, err
	}
	return e.Sealed()
}

// At is the batch that the entry of an index belongs to: the last one that begins at
// it or before. It takes some twenty look-ups in a log of a million batches.
func At(log order.Orderer, index uint64) (Batch, error) {
	number, err := last(log.Base().Batch, func(n uint64) (bool, error) {
		begin, found, err := log.Lookup(oplog.BeginID(n))
		return found && begin <= index, err
	})
	if err != nil {
		return Batch{}, err
	}
	b, found, err := Find(log, number)
	if err == nil && !found {
		err = &oplog.CorruptError{Index: index, What: "the entry is of no batch"}
	}
	return b, err
}

// LastSealed is the number of the last sealed batch, that of the log's base if there is none. It is found
// faster from one that is sealed.
func LastSealed(log order.Orderer, from uint64) (uint64, error) {
	sealed := func(n uint64) (bool, error) {
		_, found, err := log.Lookup(oplog.SealedID(n))
		return found, err
	}
	if ok, err := sealed(from); err != nil {
		return 0, err
	} else if !ok {
		from = log.Base().Batch
	}
	return last(from, sealed)
}

// last is the highest n above or at from for which holds is true, which is true up to
// some number and false from there on; from is taken as true.
func last(from uint64, holds func(uint64) (bool, error)) (uint64, error) {
	yes, step := from, uint64(1)
	for no := uint64(math.MaxUint64); no-yes > 1; {
		probe := yes + min(step, (no-yes)/2)
		ok, err := holds(probe)
		if err != nil {
			return 0, fmt.Errorf("batch %d: %w", probe, err)
		}
		if ok {
			yes, step = probe, min(2*step, 1<<62)
		} else {
			no = probe
		}
	}
	return yes, nil
}
