package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Engine orders operations and reads the durable head. What does not exist is a
// *wire.Error with CodeNotFound. All methods are safe for concurrent use.
type Engine interface {
	// Submit answers when the operation is durable.
	Submit(ctx context.Context, s op.Signed) (wire.Receipt, error)

	AccountOf(owner common.Address) (wire.Account, error)
	AccountWith(purse uint32) (wire.Account, error)
	Listing(record uint32) (wire.ListingView, error)
	ListingBySerial(serial uint64) (wire.ListingView, error)
	Booking(record uint32) (wire.Booking, error)
	BookingBySerial(serial uint64) (wire.Booking, error)

	// Operation and Batch know every status, but neither where on L1 nor how far a
	// proof is.
	Operation(ctx context.Context, id common.Hash) (wire.Operation, error)
	Batch(ctx context.Context, number uint64) (wire.Batch, error)

	Head() wire.Head

	// Changed is closed when Head changes.
	Changed() <-chan struct{}

	// First is index and batch of the first entry that there is.
	First() (index, batch uint64)

	// Entries calls f for every entry from an index on, 0 for the first that there is, then for each new one when it
	// is durable, until ctx ends or f returns an error, which it returns.
	Entries(ctx context.Context, from uint64, f func(wire.Entry) error) error
}

// Proofs is what the jobs know of sealed batches that are not final.
type Proofs interface {
	// Proof is how far the proof of a batch is, and if there is one the commitment of
	// the state after the batch.
	Proof(number uint64) (p wire.Progress, newState hexutil.Bytes, ok bool)
}

// L1 is what is read of L1.
type L1 interface {
	// Settled is a confirmed batch, or a *wire.Error with CodeNotFound.
	Settled(ctx context.Context, number uint64) (wire.SettledBatch, error)
}
