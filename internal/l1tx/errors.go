package l1tx

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrNoBaseFee is an L1 without dynamic fees.
	ErrNoBaseFee = errors.New("choose an L1 with dynamic fees: this one has no base fee")

	// ErrNoBlobs is an intent with blobs for a manager that was not set up for them.
	ErrNoBlobs = errors.New("give the manager a BlobConfig: it sends no blobs without")

	// ErrLocked is a folder that another store has open.
	ErrLocked = errors.New("stop the other process first: it has the store open")

	// ErrUnsettled is the refusal to forget an intent that may still take effect, or that
	// somebody waits for.
	ErrUnsettled = errors.New("wait until the intent is settled: its transaction may still be mined")

	// ErrLost says that a transaction that had its confirmations is gone from L1,
	// and another one has its nonce: L1 was reorganised deeper than the
	// confirmations asked for, and the account was used elsewhere. A person must
	// look before the key is forgotten and done again.
	ErrLost = errors.New("find out what used the nonce: L1 no longer has the transaction that settled this intent")
)

// FeeCapError says that the manager may not pay what L1 asks.
type FeeCapError struct {
	Blob  bool     // of blob gas, not of gas
	Need  *big.Int // wei per gas
	Limit *big.Int // ManagerConfig.MaxFee or BlobConfig.MaxFee
}

func (e *FeeCapError) Error() string {
	unit := "gas"
	if e.Blob {
		unit = "blob gas"
	}

	return fmt.Sprintf("wait for lower fees or raise the limit: L1 asks for %v wei per %s, limit %v", e.Need, unit, e.Limit)
}

// MixedError says that an intent waits for another one's confirmations. A node's
// pools take an account's transactions with blobs only while it has none without,
// and the other way round: if a reorg gave both back, neither might be mined again.
type MixedError struct {
	Key    string // of the intent that waits
	Behind string // key of the other one
	Blobs  bool   // whether the one that waits has blobs
}

func (e *MixedError) Error() string {
	kind := "without blobs"
	if e.Blobs {
		kind = "with blobs"
	}

	return fmt.Sprintf("use another account for it, or wait: %q, %s, is sent when %q has its confirmations", e.Key, kind, e.Behind)
}

// GapError says that an intent cannot be mined, for the account's transaction
// before it is gone: a reorg took one that was forgotten or never ours. Do the
// forgotten intent again; it takes the nonce that is missing.
type GapError struct {
	Key     string // of the intent that waits
	Nonce   uint64 // of its transaction
	Missing uint64 // the account's next nonce on L1
}

func (e *GapError) Error() string {
	return fmt.Sprintf("do again what had nonce %d, which a reorg took: %q waits behind it with nonce %d", e.Missing, e.Key, e.Nonce)
}

// RecordError is a stored record that cannot be true.
type RecordError struct {
	Name string // the record's file or key
	Err  error
}

func (e *RecordError) Error() string {
	return fmt.Sprintf("restore the record %s, or remove it if its transaction is final: %v", e.Name, e.Err)
}

func (e *RecordError) Unwrap() error { return e.Err }

// waiting is why Do cannot answer yet.
type waiting struct{ reason error }

func (w waiting) Error() string { return w.reason.Error() }
func (w waiting) Unwrap() error { return w.reason }

func wait(format string, args ...any) error { return waiting{fmt.Errorf(format, args...)} }

// answered says whether the error is the node's answer, not the lack of one.
func answered(err error) bool {
	var revert *RevertError
	var answer rpc.Error

	return errors.As(err, &revert) || errors.As(err, &answer) || errors.Is(err, ErrNoBaseFee)
}

// unlessAnswered lets Do wait for a node that gave no answer.
func unlessAnswered(err error) error {
	if answered(err) {
		return err
	}

	return waiting{err}
}

// higherFeesHelp says whether a transaction that could not be sent may be taken at
// higher fees: if the node was reached and spoke of the transaction, not of the call
// or of its own limits, did not miss the money for these fees, has not used the nonce, and
// has no transaction of the account that keeps this kind out of its pools.
func higherFeesHelp(refusal error) bool {
	var answer rpc.Error
	if errors.As(refusal, &answer) {
		switch code := answer.ErrorCode(); {
		case code >= -32768 && code <= -32600, code == codeLimit:
			return false
		}
	}
	text := strings.ToLower(refusal.Error())

	return answered(refusal) && !slices.ContainsFunc([]string{"insufficient funds", "address already reserved", "nonce too low", "oldnonce"}, func(s string) bool {
		return strings.Contains(text, s)
	})
}

// codeLimit is the answer of an endpoint that is asked too much (EIP-1474). JSON-RPC's
// own codes are -32768 to -32600.
const codeLimit = -32005

// alreadyKnown says whether a node refuses a transaction because it has it.
func alreadyKnown(refusal error) bool {
	text := strings.ToLower(refusal.Error())

	return answered(refusal) && (strings.Contains(text, "already known") || strings.Contains(text, "alreadyknown") || strings.Contains(text, "known transaction"))
}
