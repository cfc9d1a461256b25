package l1tx

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/internal/blobs"
)

// Record is all that a Manager keeps of an intent. Recipient, data, value, nonce
// and account are those of the transactions: nothing is stored twice.
type Record struct {
	Key string

	// Transactions are the signed variants that may have been sent, the newest
	// last. All have one nonce, so at most one of them is ever mined.
	// They stand without their sidecar, which all of them share.
	Transactions []*types.Transaction

	// Sidecar is the blobs that travel with the transactions, with their proofs; nil
	// without blobs.
	Sidecar *types.BlobTxSidecar

	// Settled is where one of them had its confirmations, nil before.
	Settled *Inclusion
}

// Inclusion is a transaction's place on L1.
type Inclusion struct {
	Tx        common.Hash
	Block     uint64
	BlockHash common.Hash
}

// Nonce is that of all variants.
func (r Record) Nonce() uint64 { return r.newest().Nonce() }

func (r Record) newest() *types.Transaction { return r.Transactions[len(r.Transactions)-1] }

// sendable is the newest variant, with the blobs that a node needs to take it.
func (r Record) sendable() *types.Transaction { return r.newest().WithBlobTxSidecar(r.Sidecar) }

// check reports what cannot be true of the account's record.
func (r Record) check(a *account) error {
	if r.Key == "" {
		return errors.New("it has no key")
	}
	if len(r.Transactions) == 0 {
		return errors.New("it has no transaction")
	}
	settled := r.Settled == nil
	for _, tx := range r.Transactions {
		// Recovering the sender checks every byte of the transaction.
		switch sender, err := types.Sender(a.signer, tx); {
		case err != nil:
			return fmt.Errorf("transaction %v: %w", tx.Hash(), err)
		case sender != a.address:
			return fmt.Errorf("have a transaction of account %v, want %v", sender, a.address)
		case tx.Nonce() != r.Nonce():
			return fmt.Errorf("have transactions of nonces %d and %d, want one nonce", tx.Nonce(), r.Nonce())
		case !slices.Equal(tx.BlobHashes(), r.newest().BlobHashes()):
			return fmt.Errorf("have transactions of blobs %v and %v, want the same", tx.BlobHashes(), r.newest().BlobHashes())
		case !settled && tx.Hash() == r.Settled.Tx:
			settled = true
		}
	}
	if !settled {
		return fmt.Errorf("have settled transaction %v, want one of its own", r.Settled.Tx)
	}

	switch hashes := r.newest().BlobHashes(); {
	case r.Sidecar == nil && len(hashes) == 0:
		return nil
	case r.Sidecar == nil:
		return fmt.Errorf("have no sidecar, want one of blobs %v", hashes)
	default:
		return blobs.CheckSidecar(r.Sidecar, hashes) // the proofs check every byte of the blobs
	}
}

// Store keeps the records of one account.
type Store interface {
	// Put adds the record, or replaces that of the same key. When it returns
	// without an error, the record survives the end of the process and of the
	// machine; with an error, either record may be there, and nothing else.
	Put(r Record) error

	// Delete removes the record of the key for good, if there is one.
	Delete(key string) error

	// List returns all records, in no order. A damaged one is a *RecordError.
	List() ([]Record, error)
}
