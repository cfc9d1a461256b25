package signature

import (
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// Cut-offs of the predicate (SIG-2, SIG-3): a value is canonical when its top
// limb is below the top limb of its modulus. They cost a signer a redraw once in
// 2^63 signatures and a circuit two small range checks.
const (
	ChallengeBits = 125 // low bits of out that make h = 2·low + 1
	OutTopShift   = 190
	STopShift     = 170
)

// OutTopLimit and STopLimit bound the top limbs of out and S from above.
var (
	OutTopLimit = new(big.Int).Rsh(fr.Modulus(), OutTopShift)
	STopLimit   = new(big.Int).Rsh(&Curve.Order, STopShift)
)

// The same bounds on the whole values, and the mask of the challenge's low bits.
var (
	outBound      = new(big.Int).Lsh(OutTopLimit, OutTopShift)
	sBound        = new(big.Int).Lsh(STopLimit, STopShift)
	challengeMask = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), ChallengeBits), big.NewInt(1))
)

// Tags of the signature domains.
const (
	TagPayment = 1
	TagMarket  = 2
	TagSystem  = 3
	TagEscrow  = 4
	TagListing = 5
)

// Errors of the predicate, by rule.
var (
	ErrR        = errors.New("SIG-1: R is off the curve or of small order")
	ErrS        = errors.New("SIG-2: S is not canonical")
	ErrOut      = errors.New("SIG-3: challenge hash is outside the accepted range")
	ErrEquation = errors.New("SIG-4: signature does not verify")
)

// Network names the rollup that a signature is for.
type Network struct {
	ChainID uint64
	Rollup  common.Address
	Shard   uint16
}

// Domain is the first input of the challenge hash: tag, chain, rollup, shard.
func (n Network) Domain(tag uint64) fr.Element {
	e, err := layout.Domain.Pack(uint256.NewInt(tag), uint256.NewInt(n.ChainID), new(uint256.Int).SetBytes(n.Rollup[:]), uint256.NewInt(uint64(n.Shard)))
	if err != nil {
		panic(err) // all but the tag have the exact width; tags are constants
	}
	return e
}

// Message is what a signature binds: a domain, the row's words without position,
// and the validity word.
type Message struct {
	Width    int // of the permutation: poseidon.Narrow or poseidon.Wide
	Domain   fr.Element
	Words    []fr.Element
	Validity fr.Element
}

// Validity packs nonce, epoch and the last second at which the operation may run.
func Validity(nonce uint32, epoch uint16, validUntil uint64) (fr.Element, error) {
	return layout.Validity.Pack(uint256.NewInt(uint64(nonce)), uint256.NewInt(uint64(epoch)), uint256.NewInt(validUntil))
}

// Signature is a pair (R, S). It is never an identifier: others can exist for
// the same message.
type Signature struct {
	R PublicKey
	S *big.Int
}

// Out is the challenge hash before truncation.
func (m Message) Out(R, A PublicKey) fr.Element {
	in := append(make([]fr.Element, 0, poseidon.Sponge), m.Domain, R.X, R.Y, A.X, A.Y) // enough for all widths
	in = append(in, m.Words...)
	return poseidon.Hash(m.Width, append(in, m.Validity)...)
}

// Challenge is h = 2·(out mod 2^125) + 1, or ErrOut past the cut-off.
func Challenge(out fr.Element) (*big.Int, error) {
	h := out.BigInt(new(big.Int))
	if h.Cmp(outBound) >= 0 {
		return nil, ErrOut
	}
	h.And(h, challengeMask)
	return h.Lsh(h, 1).SetBit(h, 0, 1), nil
}

// Sign draws fresh bytes for the nonce and hashes them with the secret prefix, so
// neither a weak generator nor a repeated message reveals the key.
func (k *PrivateKey) Sign(m Message, fresh io.Reader) (Signature, error) {
	var entropy [32]byte
	if _, err := io.ReadFull(fresh, entropy[:]); err != nil {
		return Signature{}, fmt.Errorf("read entropy for a signature: %w", err)
	}
	for redraw := uint64(0); ; redraw++ {
		nonce := k.nonce("stoa.sig.v1", m.preimage(), entropy, redraw)
		var s Signature
		s.R.ScalarMultiplicationBase(nonce)
		h, err := Challenge(m.Out(s.R, k.Public))
		if err != nil {
			continue
		}
		s.S = h.Mul(h, k.scalar)
		s.S.Add(s.S, nonce).Mod(s.S, &Curve.Order)
		if Verify(k.Public, m, s) == nil {
			return s, nil
		}
	}
}

func (k *PrivateKey) nonce(tag string, message []byte, fresh [32]byte, redraw uint64) *big.Int {
	x, y := k.Public.X.Bytes(), k.Public.Y.Bytes()
	h := sha512.New()
	h.Write([]byte(tag))
	h.Write(k.prefix[:])
	h.Write(x[:])
	h.Write(y[:])
	h.Write(message)
	h.Write(fresh[:])
	h.Write(binary.BigEndian.AppendUint64(nil, redraw))
	n := new(big.Int).SetBytes(h.Sum(nil))
	return n.Mod(n, &Curve.Order)
}

func (m Message) preimage() []byte {
	var b []byte
	for _, e := range append(append([]fr.Element{m.Domain}, m.Words...), m.Validity) {
		w := e.Bytes()
		b = append(b, w[:]...)
	}
	return b
}

// Verify is the predicate; a nil error accepts. The key must be on the curve. All
// inputs are public, so its time may depend on them.
func Verify(A PublicKey, m Message, s Signature) error {
	h, err := admissible(A, m, s)
	if err != nil {
		return err
	}
	if !holds(s.S, h, &A, &s.R) {
		return ErrEquation
	}
	return nil
}

// admissible checks all of the predicate but the equation and returns h.
func admissible(A PublicKey, m Message, s Signature) (*big.Int, error) {
	if !A.IsOnCurve() {
		return nil, ErrOffCurve
	}
	if !s.R.IsOnCurve() || smallOrder(s.R) {
		return nil, ErrR
	}
	if s.S == nil || s.S.Sign() < 0 || s.S.Cmp(sBound) >= 0 {
		return nil, ErrS
	}
	return Challenge(m.Out(s.R, A))
}

// Possession is the proof that the holder of a key asked for its registration:
// a Schnorr signature under another hash, checked by L1.
type Possession struct {
	R PublicKey
	S *big.Int
}

// Purpose is what a proof of possession is bound to, beside network and key: the owner
// on L1, the purse, and the epoch that the key will have there, 0 in a purse that a
// deposit creates.
type Purpose struct {
	Owner common.Address
	Purse uint32
	Epoch uint16
}

// PossessionBits is the width of the possession challenge.
const PossessionBits = 128

// Prove makes a proof of possession.
func (k *PrivateKey) Prove(n Network, to Purpose, fresh io.Reader) (Possession, error) {
	var entropy [32]byte
	if _, err := io.ReadFull(fresh, entropy[:]); err != nil {
		return Possession{}, fmt.Errorf("read entropy for a proof of possession: %w", err)
	}
	// The challenge depends on network and purpose, so the nonce must too: with equal
	// fresh bytes, one R under two challenges would reveal the key.
	tag := n.Domain(0)
	domain := tag.Bytes()
	nonce := k.nonce("stoa.pop.v1", append(domain[:], to.Owner[:]...), entropy, uint64(to.Purse)<<16|uint64(to.Epoch))
	var p Possession
	p.R.ScalarMultiplicationBase(nonce)
	p.S = possessionChallenge(n, to, k.Public, p.R)
	p.S.Mul(p.S, k.scalar)
	p.S.Add(p.S, nonce).Mod(p.S, &Curve.Order)
	return p, nil
}

// VerifyPossession is what L1 checks: S·B = R + e·A.
func VerifyPossession(n Network, to Purpose, A PublicKey, p Possession) error {
	if !p.R.IsOnCurve() || !A.IsOnCurve() || p.S == nil || p.S.Sign() < 0 || p.S.Cmp(&Curve.Order) >= 0 {
		return ErrEquation
	}
	var left, right PublicKey
	left.ScalarMultiplication(&Curve.Base, p.S)
	right.ScalarMultiplication(&A, possessionChallenge(n, to, A, p.R))
	right.Add(&right, &p.R)
	if !left.Equal(&right) {
		return ErrEquation
	}
	return nil
}

func possessionChallenge(n Network, to Purpose, A, R PublicKey) *big.Int {
	word := func(v uint64) []byte { b := uint256.NewInt(v).Bytes32(); return b[:] }
	field := func(e fr.Element) []byte { b := e.Bytes(); return b[:] }
	e := new(big.Int).SetBytes(crypto.Keccak256([]byte("stoa.pop.v1"), word(n.ChainID), common.LeftPadBytes(n.Rollup[:], 32), word(uint64(n.Shard)),
		common.LeftPadBytes(to.Owner[:], 32), word(uint64(to.Purse)), word(uint64(to.Epoch)), field(A.X), field(A.Y), field(R.X), field(R.Y)))
	mask := new(big.Int).Lsh(big.NewInt(1), PossessionBits)
	return e.And(e, mask.Sub(mask, big.NewInt(1)))
}
