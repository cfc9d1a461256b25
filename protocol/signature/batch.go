package signature

import (
	"io"
	"math/big"
)

// Claim is a signature with what it is said to be good for.
type Claim struct {
	Key       PublicKey
	Message   Message
	Signature Signature
}

// Verify is the predicate.
func (c *Claim) Verify() error { return Verify(c.Key, c.Message, c.Signature) }

// VerifyBatch verifies many signatures in three quarters of the time, half of which
// is their hashes: it returns nil if Verify accepts all, else the error of each.
//
// The claims of a chunk are added up with random coefficients z, by the equation of
// docs/spec/batch-signatures.md: 8·(Σ z·S·B − Σ z·R − Σ z·h·A) = O. A wrong one
// passes with probability 2^-126, whatever its maker computed before: the coefficients
// come from fresh bytes that he never sees. (A proof has no fresh bytes and draws its
// own by hash, see Draw, which costs a hash of everything and lets a prover try again.)
// Where the sum fails, or the reader does, each claim is verified by itself.
func VerifyBatch(claims []Claim, fresh io.Reader) (bad []error) {
	for at := 0; at < len(claims); at += chunk {
		some := claims[at:min(at+chunk, len(claims))]
		if holdTogether(some, fresh) {
			continue
		}
		for i := range some {
			if err := some[i].Verify(); err != nil {
				if bad == nil {
					bad = make([]error, len(claims))
				}
				bad[at+i] = err
			}
		}
	}
	return bad
}

// chunk is how many claims share a chain of doublings: more share it better, but
// the tables of these, 512 KiB, stay in a processor's cache.
const chunk = 256

// holdTogether reports whether all claims are admissible and their weighted sum is
// zero.
func holdTogether(claims []Claim, fresh io.Reader) bool {
	hs, zs := make([]*big.Int, len(claims)), make([]*big.Int, len(claims))
	for i := range claims {
		c := &claims[i]
		h, err := admissible(c.Key, c.Message, c.Signature)
		if err != nil {
			return false
		}
		var random [(halfBits + 7) / 8]byte
		if _, err := io.ReadFull(fresh, random[:]); err != nil {
			return false
		}
		random[0] &= 1<<(halfBits%8) - 1
		hs[i], zs[i] = h, new(big.Int).SetBytes(random[:])
	}
	return sumHolds(claims, hs, zs)
}

// term is one claim's part of the sum: multiples of −R and −A. z·h is cut at bit
// 126 like S in point.go, but both halves are digits of the same table.
type term struct {
	rOdds, keyOdds [1 << (keyWindow - 2)]addend
	z, low, high   digits
}

// sumHolds reports whether 8·(Σ z·S·B − Σ z·R − Σ z·h·A) = O, for admissible
// claims, their challenges and |z| < 2^126.
func sumHolds(claims []Claim, hs, zs []*big.Int) bool {
	var s, product, z big.Int
	terms := make([]term, len(claims))
	for i := range claims {
		c, t := &claims[i], &terms[i]
		odds(t.rOdds[:], opposite(&c.Signature.R, zs[i].Sign()))
		odds(t.keyOdds[:], opposite(&c.Key, zs[i].Sign()))
		z.Abs(zs[i])
		t.z = recode(&z, 0, keyWindow)
		product.Mul(&z, hs[i])
		t.low, t.high = recode(&product, 0, keyWindow), recode(&product, halfBits, keyWindow)
		s.Add(&s, product.Mul(zs[i], c.Signature.S))
	}
	s.Mod(&s, &Curve.Order)
	low, high := recode(&s, 0, baseWindow), recode(&s, halfBits, baseWindow)

	p := neutral()
	for i := 2 * halfBits; i >= 0; i-- {
		p.double()
		if i >= halfBits {
			for k := range terms {
				p.addDigit(terms[k].keyOdds[:], terms[k].high[i-halfBits])
			}
		}
		if i <= halfBits {
			for k := range terms {
				p.addDigit(terms[k].keyOdds[:], terms[k].low[i])
				p.addDigit(terms[k].rOdds[:], terms[k].z[i])
			}
			p.addDigit(baseOdds[0][:], low[i])
			p.addDigit(baseOdds[1][:], high[i])
		}
	}
	return smallOrder(PublicKey{X: p.X, Y: p.Y})
}

// opposite is −p, or p where the sign is negative.
func opposite(p *PublicKey, sign int) point {
	q := extended(p)
	if sign >= 0 {
		q.X.Neg(&q.X)
		q.T0 = q.X
	}
	return q
}
