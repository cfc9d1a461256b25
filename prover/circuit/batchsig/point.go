package batchsig

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// point is a point of the curve in Montgomery form, B·v² = u³ + A·u² + u, which has
// no neutral point. Its sums cost three constraints and are incomplete.
type point struct{ u, v frontend.Variable }

var montgomeryA, montgomeryB = constant(signature.MontgomeryA), constant(signature.MontgomeryB)

func constant(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func (b *builder) negative(p point) point { return point{p.u, b.Neg(p.v)} }

// edwards (A): the point (x, y), on the curve. There is none for the neutral point.
// (x, -1) becomes (0, 0) for every x, and has no double.
func (b *builder) edwards(x, y frontend.Variable) point {
	u := b.DivUnchecked(b.Add(1, y), b.Sub(1, y))
	p := point{u, b.DivUnchecked(u, x)}
	b.assertOnCurve(p)
	return p
}

func (b *builder) assertOnCurve(p point) {
	uu, vv := b.Mul(p.u, p.u), b.Mul(p.v, p.v)
	b.AssertProduct(p.u, b.Add(uu, b.Mul(p.u, montgomeryA), 1), b.Mul(vv, montgomeryB))
}

// sums are p + q₀, p + q₀ + q₁, … Given: no partial sum has the u of the point that
// is added to it. Were they equal, any slope would do.
func (b *builder) sums(p point, addends ...point) []point {
	in := []frontend.Variable{p.u, p.v}
	for _, q := range addends {
		in = append(in, q.u, q.v)
	}
	out := b.hint(sumsHint, 3*len(addends), in...)
	sums := make([]point, len(addends))
	for i, q := range addends {
		slope := out[3*i]
		sums[i] = point{out[3*i+1], out[3*i+2]}
		b.AssertProduct(b.Sub(q.u, p.u), slope, b.Sub(q.v, p.v))
		b.assertThird(p, q, slope, sums[i])
		p = sums[i]
	}
	return sums
}

// double is 2·p. The point of order 2, v = 0, has none.
func (b *builder) double(p point) point {
	out := b.hint(doubleHint, 3, p.u, p.v)
	slope, double := out[0], point{out[1], out[2]}
	uu := b.Mul(p.u, p.u)
	b.AssertProduct(b.Mul(p.v, 2, montgomeryB), slope, b.Add(b.Mul(uu, 3), b.Mul(p.u, 2, montgomeryA), 1))
	b.assertThird(p, p, slope, double)
	return double
}

// assertThird: the line through p and q with this slope meets the curve in -sum.
func (b *builder) assertThird(p, q point, slope frontend.Variable, sum point) {
	b.AssertProduct(b.Mul(slope, montgomeryB), slope, b.Add(montgomeryA, p.u, q.u, sum.u))
	b.AssertProduct(b.Sub(p.u, sum.u), slope, b.Add(sum.v, p.v))
}

// odds are the odd multiples p, 3·p, …, (2·n − 1)·p, and 2·p. No addition meets: with
// (2·i − 1)·p = ±2·p an odd multiple of p would be neutral, and orders divide 8·ℓ. For
// order 2 there are none.
func (b *builder) odds(p point, n int) (odd []point, double point) {
	double = b.double(p)
	steps := make([]point, n-1)
	for i := range steps {
		steps[i] = double
	}
	return append([]point{p}, b.sums(p, steps...)...), double
}
