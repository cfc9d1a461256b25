// Package order says what the sequencer needs of whoever decides the order.
package order

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// Orderer decides the one order of everything that changes the state: operations,
// entries of L1's queue and the borders of batches. The log entry is the ordered operation; the
// state is a function of the log, and a snapshot of it is a state at an index.
//
// Today the order is that of one machine (oplog.Log). Engines of several machines
// come later, Raft against crashes and a BFT one against each other: there an
// entry is ordered when a quorum has it, and what is durable here is committed
// there. Callers may rely on this only:
//
//   - An Append that returned without an error, or with an *oplog.Duplicate, is
//     final: its entries keep their indices for good.
//   - An Append that returned another error may have happened or not, except for
//     an *oplog.EntryError, which says that it has not. Ids make a second try safe.
//   - Indices start after the base, at 1 if there was nothing before, and have no gaps; every reader sees the same entries in the
//     same order, those of one Append together. No index above Head is ever shown.
//   - Entries of other writers may come between two Appends. Whoever runs an
//     operation before it is ordered must be the only writer, or read it back.
type Orderer interface {
	// Append orders the entries, all or none, and returns the index of the first
	// when they are final. An id that is ordered already gives its index and an
	// *oplog.Duplicate.
	Append(ctx context.Context, entries ...oplog.Entry) (first uint64, err error)

	// Lookup is the index of the final entry with the id.
	Lookup(id common.Hash) (index uint64, found bool, err error)

	// Entry is the final entry with an index, or an *oplog.IndexError.
	Entry(index uint64) (oplog.Entry, error)

	// Read calls f for the final entries from an index on, in order.
	Read(ctx context.Context, from uint64, f func(oplog.Entry) error) error

	// Base is what the log begins after. It does not change.
	Base() oplog.Base

	// Head is the index of the last final entry, that of the base if there is none.
	Head() uint64

	// Wait returns the head as soon as it is above after.
	Wait(ctx context.Context, after uint64) (head uint64, err error)
}

var _ Orderer = (*oplog.Log)(nil)
