package follow

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Place is where on L1 something happened.
type Place struct {
	Block uint64      `json:"block"`
	Hash  common.Hash `json:"hash"` // of the block
	Time  uint64      `json:"time"` // of the block's header
	Tx    common.Hash `json:"tx"`
	Log   uint        `json:"log"` // index in the block
}

// Event is a Deposit, a Batch, a Credit or a Claim.
type Event interface {
	// Where says where on L1 it happened.
	Where() Place
}

// Where is the place itself, so that all events have it.
func (p Place) Where() Place { return p }

// Deposit is an entry that joined the queue.
type Deposit struct {
	Place
	Index uint64 // from 0
	op.Deposit
}

// Batch is a settled batch.
type Batch struct {
	Place
	Header     batch.Header
	Commitment bn254.G1Affine // of the state after it
	Words      []fr.Element   // as published, for stf.Replay; nil if they are in blobs and the Config has no sources
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

// deposit decodes the queue entry of an Enqueued log.
func (r *reader) deposit(l *types.Log, at Place) (Event, error) {
	e, err := r.rollup.UnpackEnqueuedEvent(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "Enqueued", Value: l.Data, At: at, Err: err}
	}
	if e.Index != r.block.Deposits {
		return nil, &Error{Kind: ErrGap, Field: "deposit index", Limit: r.block.Deposits, Value: e.Index, At: at}
	}
	d := Deposit{Place: at, Index: e.Index}
	if d.Deposit, err = decodeDeposit(e.S0, e.Owner, e.KeyX, e.KeyY); err != nil {
		return nil, &Error{Kind: ErrLog, Field: "deposit", Value: e.Index, At: at, Err: err}
	}
	r.block.Deposits++
	return d, nil
}

// decodeDeposit is the operation of a queue entry.
func decodeDeposit(s0 *big.Int, owner common.Address, keyX, keyY *big.Int) (d op.Deposit, err error) {
	var words [3]fr.Element
	for i, w := range []struct {
		name  string
		value *big.Int
	}{{"s0", s0}, {"key x", keyX}, {"key y", keyY}} {
		if words[i], err = element(w.name, w.value); err != nil {
			return d, err
		}
	}
	var u layout.Unpacker
	f := u.Unpack(layout.System0, words[0])
	kind, position, status := f.Uint8(), f.Uint16(), f.Uint8()
	d = op.Deposit{Purse: f.Uint32(), Owner: owner, Token: record.Token(f.Uint8()), Key: signature.PublicKey{X: words[1], Y: words[2]}}
	sum, fee := f.Next(), f.Uint64()
	if u.Err != nil {
		return d, u.Err
	}
	for _, field := range []struct {
		name        string
		value, want uint64
	}{{"kind", uint64(kind), uint64(op.KindDeposit)}, {"position", uint64(position), 0}, {"status", uint64(status), 0}, {"fee", fee, 0}} {
		if field.value != field.want {
			return d, &Error{Kind: ErrLog, Field: field.name, Limit: field.want, Value: field.value}
		}
	}
	d.Amount, err = amount.FromInt(sum)
	return d, err
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
