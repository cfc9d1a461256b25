package store

import (
	"errors"

	"github.com/cockroachdb/pebble/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Account is what the Bridge credited to an account and paid to it, in confirmed
// blocks.
type Account struct {
	Movements uint64  `json:"movements,string"` // credits and claims, so far
	Totals    []Total `json:"totals"`           // of the tokens that it ever had, in their order
}

// Total is what was credited and paid of a token. Sums have no limit of amounts:
// the same units may come and go many times.
type Total struct {
	Token    record.Token `json:"token,string"`
	Credited *uint256.Int `json:"credited"`
	Claimed  *uint256.Int `json:"claimed"`
}

// MovementKind says what a Movement is.
type MovementKind string

// Kinds of movements.
const (
	MovementCredit MovementKind = "credit" // the account may claim more
	MovementClaim  MovementKind = "claim"  // the account was paid
)

// Movement is one credit or claim of an account.
type Movement struct {
	Number uint64       `json:"number,string"` // of the account's movements, from 0
	Kind   MovementKind `json:"kind"`
	Token  record.Token `json:"token,string"`
	Amount *uint256.Int `json:"amount"`
	L1     wire.Place   `json:"l1"`
}

// Queue lists at most limit confirmed entries from an index on.
func (s *Store) Queue(from uint64, limit int) (entries []wire.QueueEntry, err error) {
	err = s.view(func(db *pebble.DB) error {
		entries, err = list[wire.QueueEntry](db, queueKey(from), []byte{prefixQueue + 1}, limit)
		return err
	})
	return entries, err
}

// Settled is a confirmed batch; the error is ErrNotFound if there is none of that
// number.
func (s *Store) Settled(number uint64) (b wire.SettledBatch, err error) {
	err = s.view(func(db *pebble.DB) error {
		b, err = read[wire.SettledBatch](db, batchKey(number))
		return err
	})
	return b, err
}

// History is an account with at most limit of its movements, from a number on. An
// account that the Bridge never met has none.
func (s *Store) History(account common.Address, from uint64, limit int) (a Account, movements []Movement, err error) {
	err = s.view(func(db *pebble.DB) error {
		snapshot := db.NewSnapshot() // totals and movements of one time
		if a, err = readAccount(snapshot, account); err == nil {
			movements, err = list[Movement](snapshot, movementKey(account, from), movementKey(account, a.Movements), limit)
		}
		return errors.Join(err, snapshot.Close())
	})
	return a, movements, err
}

// readAccount reads an account; one that is not there has nothing.
func readAccount(r pebble.Reader, account common.Address) (Account, error) {
	a, err := read[Account](r, accountKey(account))
	if errors.Is(err, ErrNotFound) {
		return Account{Totals: []Total{}}, nil
	}
	return a, err
}
