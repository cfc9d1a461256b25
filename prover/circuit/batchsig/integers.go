package batchsig

import (
	"math/big"
	"math/bits"

	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// challenge (B) returns out and h = 2·(out mod 2^125) + 1. SIG-3: out = low +
// 2^125·mid + 2^190·top with top below the top of r, so it is out's only split.
func (b *builder) challenge(s Statement) (out, h frontend.Variable) {
	in := append([]frontend.Variable{s.Domain, s.RX, s.RY, s.KeyX, s.KeyY}, s.Words...)
	hash := b.Hash(s.Width, append(in, s.Validity)...)
	const midBits = signature.OutTopShift - signature.ChallengeBits
	parts := b.split(hash, signature.ChallengeBits, midBits)
	out = b.join(parts, signature.ChallengeBits, midBits)
	b.AssertIsEqual(hash, out)
	b.Check(parts[0], signature.ChallengeBits)
	b.Check(parts[1], midBits)
	b.assertBelow(parts[2], signature.OutTopLimit)
	return out, b.Add(b.Mul(parts[0], 2), 1)
}

// Integers modulo the order of the base point stand in limbs.
const (
	limbs    = 3
	limbBits = 85
)

// The cut-off of S is the top limb's.
var _ = [1]struct{}{}[2*limbBits-signature.STopShift]

// response (B) returns the limbs of S. SIG-2: the top is below the order's top.
func (b *builder) response(s frontend.Variable) [limbs]frontend.Variable {
	parts := b.split(s, limbBits, limbBits)
	b.AssertIsEqual(s, b.join(parts, limbBits, limbBits))
	b.Check(parts[0], limbBits)
	b.Check(parts[1], limbBits)
	b.assertBelow(parts[2], signature.STopLimit)
	return [limbs]frontend.Variable(parts)
}

// assertBelow asserts 0 ≤ v < limit.
func (b *builder) assertBelow(v frontend.Variable, limit *big.Int) {
	last := new(big.Int).Sub(limit, big.NewInt(1))
	b.Check(v, uint(last.BitLen()))
	b.Check(b.Sub(last, v), uint(last.BitLen()))
}

// split advises parts of the given widths and what is above them.
func (b *builder) split(v frontend.Variable, widths ...int) []frontend.Variable {
	in := []frontend.Variable{v}
	for _, w := range widths {
		in = append(in, w)
	}
	return b.hint(splitHint, len(widths)+1, in...)
}

// join is the inverse of split.
func (b *builder) join(parts []frontend.Variable, widths ...int) frontend.Variable {
	sum, shift := parts[0], 0
	for i, w := range widths {
		shift += w
		sum = b.Add(sum, b.Mul(parts[i+1], power(shift)))
	}
	return sum
}

// balance (F) returns the multiples of B that add up to s·B, by window, where
// Σ z·S + s = q·order in the integers: three columns of 2^85 with carries. Nothing
// wraps: z is below 2^124, a limb below 2^85, and the carries and q are as wide as the
// number n of terms wants, so that every side stays below 2^(211 + log n).
func (b *builder) balance(terms []term) []point {
	n := bits.Len(uint(len(terms)))
	in := []frontend.Variable{len(terms)}
	for _, t := range terms {
		in = append(in, t.z, b.join(t.s[:], limbBits, limbBits))
	}
	out := b.hint(balanceHint, 2+2*baseWindows+limbs<<baseWindow, in...)
	q, out := out[:2], out[2:]
	highBits, carryBits := uint(41+n), uint(126+n)
	b.Check(q[0], limbBits)
	b.checkSigned(q[1], highBits)
	multiples := points(out[:2*baseWindows])
	s := b.look(baseOdds(), multiples, out[2*baseWindows:])

	order := limbsOf(&signature.Curve.Order)
	column := func(k int) frontend.Variable {
		sum := b.Sub(s[k], b.Mul(q[0], order[k]))
		if k > 0 {
			sum = b.Sub(sum, b.Mul(q[1], order[k-1]))
		}
		var products []frontend.Variable
		for _, t := range terms {
			products = append(products, b.Mul(t.z, t.s[k]))
		}
		return b.Add(sum, b.added(products))
	}
	carry := frontend.Variable(0)
	for k := range 2 {
		carry = b.DivUnchecked(b.Add(column(k), carry), power(limbBits)) // by a constant
		b.checkSigned(carry, carryBits)
	}
	b.AssertIsEqual(b.Add(column(2), carry), b.Mul(q[1], order[2], power(limbBits)))
	return multiples
}

func (b *builder) added(v []frontend.Variable) frontend.Variable { return b.Add(0, 0, v...) }

// checkSigned asserts -2^(bits-1) ≤ v < 2^(bits-1).
func (b *builder) checkSigned(v frontend.Variable, bits uint) {
	b.Check(b.Add(v, power(int(bits-1))), bits)
}

func limbsOf(v *big.Int) (parts [limbs]*big.Int) {
	mask := new(big.Int).Sub(power(limbBits), big.NewInt(1))
	for k := range parts {
		parts[k] = new(big.Int).Rsh(v, uint(limbBits*k))
		parts[k].And(parts[k], mask)
	}
	return parts
}

// power is 2^n as a constant.
func power(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }
