package follow

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Place is where on L1 something happened.
type Place struct {
	Block uint64      `json:"block"`
	Hash  common.Hash `json:"hash"` // of the block
	Time  uint64      `json:"time"` // of the block's header
	Tx    common.Hash `json:"tx"`
	Log   uint        `json:"log"` // index in the block
}

// Event is an Entry, a Batch, a Passed batch, a Credit, a Claim or a UsersLog.
type Event interface {
	// Where says where on L1 it happened.
	Where() Place
}

// Where is the place itself, so that all events have it.
func (p Place) Where() Place { return p }

// Entry is an operation that joined the queue.
type Entry struct {
	Place
	Index     uint64 // from 0
	Operation op.Queued
}

// Batch is a settled batch.
type Batch struct {
	Place
	Header     batch.Header
	Commitment bn254.G1Affine // of the state after it
	Words      []fr.Element   // as published, for stf.Replay; nil if they are in blobs and the Config has no sources
}

// Passed is a settled batch before Config.DataFrom, as its log tells of it.
type Passed struct {
	Place
	Number     uint64
	Queue      uint64         // position in the queue after it
	Commitment bn254.G1Affine // of the state after it
}

// Credit says that an account may claim more.
type Credit struct {
	Place
	Account common.Address
	Token   record.Token
	Amount  uint256.Int
}

// Claim says that an account was paid.
type Claim struct {
	Place
	Account common.Address
	Token   record.Token
	Amount  uint256.Int
}

// reader decodes logs one after the other.
type reader struct {
	*Follower
	block Block // counters so far; its number and hash mean nothing
}

// entry decodes an Enqueued log.
func (r *reader) entry(l *types.Log, at Place) (Event, error) {
	e, err := r.rollup.UnpackEnqueuedEvent(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "Enqueued", Value: l.Data, At: at, Err: err}
	}
	if e.Index != r.block.Queue {
		return nil, &Error{Kind: ErrGap, Field: "queue index", Limit: r.block.Queue, Value: e.Index, At: at}
	}
	o, err := decodeEntry(e.Words)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "entry", Value: e.Index, At: at, Err: err}
	}
	r.block.Queue++
	return Entry{at, e.Index, o}, nil
}

// decodeEntry is the operation of a queue entry, whose words have no position and
// status yet.
func decodeEntry(values [8]*big.Int) (op.Queued, error) {
	words := make([]fr.Element, len(values))
	for i, v := range values {
		var err error
		if words[i], err = element(fmt.Sprintf("s%d", i), v); err != nil {
			return nil, err
		}
	}
	o, _, err := op.Parse(op.LaneS, words)
	if err != nil {
		return nil, err
	}
	queued, ok := o.(op.Queued)
	if !ok {
		return nil, &Error{Kind: ErrLog, Field: "kind", Limit: "one that L1 orders", Value: o.Kind()}
	}
	again, err := o.Words()
	if err != nil {
		return nil, err
	}
	if !slices.Equal(words, again) {
		return nil, &Error{Kind: ErrLog, Field: "s0", Limit: "without position and status", Value: values[0]}
	}
	return queued, nil
}

// element is a word as a field element. Reducing would give a word two spellings.
func element(name string, v *big.Int) (e fr.Element, err error) {
	if v.Sign() < 0 || v.Cmp(fr.Modulus()) >= 0 {
		return e, &Error{Kind: ErrLog, Field: name, Limit: "below r", Value: v}
	}
	e.SetBigInt(v)
	return e, nil
}

// credit decodes a Credited log.
func (r *reader) credit(l *types.Log, at Place) (Event, error) {
	e, err := r.bridge.UnpackCreditedEvent(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "Credited", Value: l.Data, At: at, Err: err}
	}
	return Credit{at, e.Account, record.Token(e.TokenId), *uint256.MustFromBig(e.Amount)}, nil
}

// claim decodes a Claimed log.
func (r *reader) claim(l *types.Log, at Place) (Event, error) {
	e, err := r.bridge.UnpackClaimedEvent(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "Claimed", Value: l.Data, At: at, Err: err}
	}
	return Claim{at, e.Account, record.Token(e.TokenId), *uint256.MustFromBig(e.Amount)}, nil
}

// point is a commitment that L1 checked: its coordinates are below p.
func point(x, y *big.Int) (p bn254.G1Affine, ok bool) {
	if x.Cmp(fp.Modulus()) >= 0 || y.Cmp(fp.Modulus()) >= 0 {
		return p, false
	}
	p.X.SetBigInt(x)
	p.Y.SetBigInt(y)
	return p, p.IsOnCurve()
}
