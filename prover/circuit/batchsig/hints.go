package batchsig

import (
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints lists the functions that advise the prover. None of them is trusted.
func Hints() []solver.Hint {
	return []solver.Hint{splitHint, startHint, coefficientHint, aboveHint, productHint, balanceHint, sumsHint, doubleHint}
}

func (b *builder) hint(f solver.Hint, outputs int, inputs ...frontend.Variable) []frontend.Variable {
	out, err := b.Compiler().NewHint(f, outputs, inputs...)
	if err != nil {
		panic(err) // a wrong number of inputs, at compile time
	}
	return out
}

// splitHint: (value, width...) → parts of these widths, then the rest.
func splitHint(_ *big.Int, in, out []*big.Int) error {
	rest := new(big.Int).Set(in[0])
	for i, width := range in[1:] {
		low(out[i], rest, uint(width.Uint64()))
		rest.Rsh(rest, uint(width.Uint64()))
	}
	out[len(out)-1].Set(rest)
	return nil
}

// low sets z to the lowest bits of v.
func low(z, v *big.Int, bits uint) *big.Int {
	return z.And(v, new(big.Int).Sub(power(int(bits)), big.NewInt(1)))
}

// startHint: lane → distance and v of the start.
func startHint(_ *big.Int, in, out []*big.Int) error {
	start, distance := signature.Start(element(in[0]))
	out[0].SetInt64(int64(distance))
	start.V.BigInt(out[1])
	return nil
}

// coefficientHint: (lane, which of its two, odd multiples...) → the windows of z and
// the totals of digits.
func coefficientHint(_ *big.Int, in, out []*big.Int) error {
	z, _ := signature.Coefficients(element(in[0]))
	spell(z[in[1].Uint64()], rWindow, 1, in[2:], out)
	return nil
}

// aboveHint: (lane, n) → what is above its lowest n bits.
func aboveHint(_ *big.Int, in, out []*big.Int) error {
	out[0].Rsh(in[0], uint(in[1].Uint64()))
	return nil
}

// productHint: (z, h, odd multiples...) → the windows of z·h and the totals of digits.
func productHint(_ *big.Int, in, out []*big.Int) error {
	u := centred(in[0])
	spell(u.Mul(u, in[1]), keyWindow, 1, in[2:], out)
	return nil
}

// balanceHint: (n, z, S, z, S, …) → q in two parts, the windows of s = q·order − Σ z·S,
// odd, and the totals of digits of each limb.
func balanceHint(_ *big.Int, in, out []*big.Int) error {
	sum := new(big.Int)
	for in = in[1:]; len(in) > 0; in = in[2:] {
		z := centred(in[0])
		sum.Add(sum, z.Mul(z, in[1]))
	}
	order := &signature.Curve.Order
	s := new(big.Int).Neg(sum)
	if s.Mod(s, order); s.Bit(0) == 0 {
		s.Sub(s, order)
	}
	q := sum.Add(sum, s)
	q.Div(q, order)
	low(out[0], q, limbBits)
	out[1].Rsh(q, limbBits) // of a negative number too: rounded down
	var table []*big.Int
	for _, p := range baseOdds() {
		table = append(table, p.u.(*big.Int), p.v.(*big.Int))
	}
	spell(s, baseWindow, limbs, table, out[2:])
	return nil
}

// spell writes the signed digits of an odd number: the point of each window, from the
// odd multiples in table, and the total weight of each digit in each group of windows.
func spell(number *big.Int, width, groups int, table, out []*big.Int) {
	windows := (len(out) - groups<<width) / 2
	points, totals := out[:2*windows], out[2*windows:]
	for _, total := range totals {
		total.SetUint64(0)
	}
	// With digits 2·e − 2^width + 1, e are the digits of (number + 2^(width·windows) − 1)/2.
	rest := new(big.Int).Add(number, power(width*windows))
	rest.Rsh(rest, 1)
	half, each := 1<<(width-1), windows/groups
	var e big.Int
	for j := range windows {
		digit := int(low(&e, rest, uint(width)).Int64())
		rest.Rsh(rest, uint(width))
		if digit >= half {
			points[2*j].Set(table[2*(digit-half)])
			points[2*j+1].Set(table[2*(digit-half)+1])
		} else {
			points[2*j].Set(table[2*(half-1-digit)])
			points[2*j+1].Neg(table[2*(half-1-digit)+1])
		}
		total := totals[j/each<<width+digit]
		total.Add(total, power(width*(j%each)))
	}
}

// sumsHint: p, q₀, q₁, … → slope and coordinates of p + q₀, p + q₀ + q₁, …
func sumsHint(_ *big.Int, in, out []*big.Int) error {
	p := affine(in[0], in[1])
	for i := range len(in)/2 - 1 {
		q := affine(in[2*i+2], in[2*i+3])
		var slope, run fr.Element
		slope.Sub(&q.V, &p.V)
		run.Sub(&q.U, &p.U)
		slope.Div(&slope, &run)
		p = third(p, q, slope)
		put(out[3*i:], slope, p)
	}
	return nil
}

// doubleHint: p → slope and coordinates of 2·p.
func doubleHint(_ *big.Int, in, out []*big.Int) error {
	p := affine(in[0], in[1])
	slope, run := tangent(p)
	slope.Div(&slope, &run)
	put(out, slope, third(p, p, slope))
	return nil
}

// tangent is 3·u² + 2·A·u + 1 and 2·B·v.
func tangent(p signature.Montgomery) (rise, run fr.Element) {
	one := fr.One()
	var uu fr.Element
	uu.Square(&p.U)
	rise.Mul(&p.U, &signature.MontgomeryA).Add(&rise, &uu).Double(&rise).Add(&rise, &uu).Add(&rise, &one)
	run.Mul(&p.V, &signature.MontgomeryB).Double(&run)
	return rise, run
}

// third is p + q for the line through both.
func third(p, q signature.Montgomery, slope fr.Element) (s signature.Montgomery) {
	s.U.Square(&slope)
	s.U.Mul(&s.U, &signature.MontgomeryB).Sub(&s.U, &signature.MontgomeryA).Sub(&s.U, &p.U).Sub(&s.U, &q.U)
	s.V.Sub(&p.U, &s.U).Mul(&s.V, &slope).Sub(&s.V, &p.V)
	return s
}

// centred is the integer of least absolute value in a class.
func centred(v *big.Int) *big.Int {
	c := new(big.Int).Set(v)
	if c.Cmp(halfModulus) > 0 {
		c.Sub(c, fr.Modulus())
	}
	return c
}

var halfModulus = new(big.Int).Rsh(fr.Modulus(), 1)

func element(v *big.Int) (e fr.Element) { return *e.SetBigInt(v) }

func affine(u, v *big.Int) signature.Montgomery {
	return signature.Montgomery{U: element(u), V: element(v)}
}

func put(out []*big.Int, slope fr.Element, p signature.Montgomery) {
	slope.BigInt(out[0])
	p.U.BigInt(out[1])
	p.V.BigInt(out[2])
}

// baseOdds are the odd multiples of B.
var baseOdds = sync.OnceValue(func() (odd []point) {
	p := signature.Curve.Base
	twice := *new(signature.PublicKey).Double(&p)
	for range 1 << (baseWindow - 1) {
		m := signature.ToMontgomery(p)
		odd = append(odd, point{constant(m.U), constant(m.V)})
		p.Add(&p, &twice)
	}
	return odd
})
