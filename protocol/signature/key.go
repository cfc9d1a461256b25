// Package signature is the one signature predicate of Stoa: cofactored EdDSA on
// gnark-crypto's BN254 twisted Edwards curve with the challenge hash H126, made
// so that a circuit can verify many at once (docs/spec/signatures.md). The rule
// numbers KEY-n and SIG-n are those of that page.
package signature

import (
	"crypto/sha512"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/ethereum/go-ethereum/crypto"
)

// Curve is the signature curve: a = -1, order 8·Order.
var Curve = twistededwards.GetEdwardsCurve()

// PublicKey is a point of the curve. States keep only y; see Recover.
type PublicKey = twistededwards.PointAffine

// Errors of key checks, by rule.
var (
	ErrOffCurve   = errors.New("KEY-2: public key is not on the curve")
	ErrSmallOrder = errors.New("KEY-3: public key has small order")
	ErrNullKey    = errors.New("KEY-4: the null key cannot be registered")
	ErrOddKey     = errors.New("KEY-5: public key has odd x; negate the secret")
	ErrNoPoint    = errors.New("no point of the curve has this y")
)

// Null is the key of rows without a signer. Its secret is public.
var Null = func() *PrivateKey {
	k, err := newPrivateKey(new(big.Int).SetBytes(crypto.Keccak256([]byte("stoa.null.key.v1"))), [32]byte{})
	if err != nil {
		panic(err)
	}
	return k
}()

// PrivateKey signs. The secret scalar is chosen so that the public key has even x.
type PrivateKey struct {
	Public PublicKey
	scalar *big.Int
	prefix [32]byte // secret that enters every signing nonce
}

// GenerateKey draws a key from 64 bytes of entropy.
func GenerateKey(entropy io.Reader) (*PrivateKey, error) {
	for {
		var seed [64]byte
		if _, err := io.ReadFull(entropy, seed[:]); err != nil {
			return nil, fmt.Errorf("read entropy for a key: %w", err)
		}
		if k, err := FromSeed(seed); err == nil {
			return k, nil
		}
	}
}

// FromSeed derives a key: SHA-512 of a tagged seed modulo the order is the
// secret, so the bias is below 2^-256.
func FromSeed(seed [64]byte) (*PrivateKey, error) {
	scalar := sha512.Sum512(append([]byte("stoa.key.scalar.v1"), seed[:]...))
	prefix := sha512.Sum512(append([]byte("stoa.key.prefix.v1"), seed[:]...))
	return newPrivateKey(new(big.Int).SetBytes(scalar[:]), [32]byte(prefix[:32]))
}

func newPrivateKey(scalar *big.Int, prefix [32]byte) (*PrivateKey, error) {
	k := &PrivateKey{scalar: new(big.Int).Mod(scalar, &Curve.Order), prefix: prefix}
	if k.scalar.Sign() == 0 {
		return nil, ErrSmallOrder
	}
	k.Public.ScalarMultiplicationBase(k.scalar)
	if isOdd(k.Public.X) {
		k.scalar.Sub(&Curve.Order, k.scalar)
		k.Public.Neg(&k.Public)
	}
	return k, nil
}

// Scalar returns a copy of the secret, for wallets that store it.
func (k *PrivateKey) Scalar() *big.Int { return new(big.Int).Set(k.scalar) }

// CheckKey applies KEY-2, KEY-3 and KEY-4 (KEY-1 holds for any field element):
// the rule of the state transition and the circuit.
func CheckKey(p PublicKey) error {
	switch {
	case !p.IsOnCurve():
		return ErrOffCurve
	case smallOrder(p):
		return ErrSmallOrder
	case p.Y.Equal(&Null.Public.Y):
		return ErrNullKey
	}
	return nil
}

// CheckRegistration applies CheckKey and KEY-5: the rule where keys enter.
func CheckRegistration(p PublicKey) error {
	if err := CheckKey(p); err != nil {
		return err
	}
	if isOdd(p.X) {
		return ErrOddKey
	}
	return nil
}

// Recover returns the key with this y and even x, or ErrNoPoint.
func Recover(y fr.Element) (PublicKey, error) {
	// -x² + y² = 1 + d·x²·y², so x² = (y² - 1) / (1 + d·y²)
	var one, num, den fr.Element
	one.SetOne()
	num.Square(&y)
	den.Mul(&Curve.D, &num).Add(&den, &one)
	num.Sub(&num, &one)
	num.Div(&num, &den)
	p := PublicKey{Y: y}
	if p.X.Sqrt(&num) == nil {
		return PublicKey{}, ErrNoPoint
	}
	if isOdd(p.X) {
		p.X.Neg(&p.X)
	}
	return p, nil
}

// Unowned is the key that a sentence gives: the least y, from keccak256(sentence) mod r up, that a key may have. Nobody knows its
// secret, for it was found by hashing: computing one is a discrete logarithm. It is for a purse that only L1 may empty.
func Unowned(sentence string) (p PublicKey) {
	var y, one fr.Element
	one.SetOne()
	for y.SetBytes(crypto.Keccak256([]byte(sentence))); ; y.Add(&y, &one) {
		if p, err := Recover(y); err == nil && CheckRegistration(p) == nil {
			return p
		}
	}
}

// smallOrder reports whether 8·p = O for a point of the curve: x·y·(x²+y²) is
// zero exactly then, for doubling maps order 8 to order 4 (y = 0), 4 to 2 and 2 to 1 (x = 0).
func smallOrder(p PublicKey) bool {
	var xx, yy fr.Element
	xx.Square(&p.X)
	yy.Square(&p.Y)
	xx.Add(&xx, &yy)
	return p.X.IsZero() || p.Y.IsZero() || xx.IsZero()
}

func isOdd(e fr.Element) bool {
	b := e.Bytes()
	return b[31]&1 == 1
}
