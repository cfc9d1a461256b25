package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"

	"github.com/cockroachdb/pebble/v2"
	"github.com/ethereum/go-ethereum/common"
)

// On disk, under six prefixes; values are JSON but for the identity and places:
//
//	i                      →  version ‖ domain of the network 32 ‖ bridge 20
//	s                      →  state
//	q ‖ index 8            →  wire.QueueEntry
//	b ‖ number 8           →  wire.SettledBatch
//	a ‖ account 20         →  Account
//	m ‖ account 20 ‖ no. 8 →  Movement
//	p ‖ block 8 ‖ log 8    →  account 20 that had a movement there
//
// Pebble keeps a checksum of its blocks and checks it.
const formatVersion = 1

const (
	prefixQueue    = 'q'
	prefixBatch    = 'b'
	prefixAccount  = 'a'
	prefixMovement = 'm'
	prefixPlace    = 'p'
)

var identityKey, stateKey = []byte{'i'}, []byte{'s'}

// key is a prefix, parts of fixed length, and numbers.
func key(prefix byte, account []byte, numbers ...uint64) []byte {
	k := append([]byte{prefix}, account...)
	for _, n := range numbers {
		k = binary.BigEndian.AppendUint64(k, n)
	}
	return k
}

func queueKey(index uint64) []byte             { return key(prefixQueue, nil, index) }
func batchKey(number uint64) []byte            { return key(prefixBatch, nil, number) }
func accountKey(account common.Address) []byte { return key(prefixAccount, account[:]) }

func movementKey(account common.Address, number uint64) []byte {
	return key(prefixMovement, account[:], number)
}

// get reads one value. The error is ErrNotFound if there is none.
func get(r pebble.Reader, key []byte) ([]byte, error) {
	value, closer, err := r.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return slices.Clone(value), closer.Close()
}

// read reads one value that is JSON.
func read[T any](r pebble.Reader, key []byte) (v T, err error) {
	value, err := get(r, key)
	if err != nil {
		return v, err
	}
	return v, decode(key, value, &v)
}

func decode(key, value []byte, into any) error {
	if err := json.Unmarshal(value, into); err != nil {
		return &Error{Kind: ErrDamaged, Field: "key", Limit: "JSON", Value: key, Err: err}
	}
	return nil
}

// list reads at most limit values from a key on, below an end.
func list[T any](r pebble.Reader, from, end []byte, limit int) (all []T, err error) {
	all = []T{}
	if limit == 0 || bytes.Compare(from, end) >= 0 {
		return all, nil
	}
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: end})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for it.First(); it.Valid() && len(all) < limit; it.Next() {
		value, err := it.ValueAndErr()
		if err != nil {
			return nil, err
		}
		var v T
		if err := decode(it.Key(), value, &v); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, it.Error()
}
