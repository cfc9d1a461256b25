package batchsig

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// draw (C) returns the start of the sum and the lanes of the coefficients, as
// signature.Draw does: squeezed from all (out, S). out fixes both coordinates of R and
// of the key, and the words. The start is any point whose u is less than 2^8
// above its lane.
func (b *builder) draw(terms []term, statements []Statement) (start point, lanes []frontend.Variable) {
	var in []frontend.Variable
	for i, s := range statements {
		in = append(in, terms[i].out, s.S)
	}
	lanes = b.Squeeze(signature.DrawCapacity(len(terms)), in, 1+(len(terms)+1)/2)
	at := b.hint(startHint, 2, lanes[0])
	b.Check(at[0], signature.StartBits)
	start = point{b.Add(lanes[0], at[0]), at[1]}
	b.assertOnCurve(start)
	return start, lanes[1:]
}

// coefficients (D) sets z and z·R of the one or two terms of a lane. The windows
// make z odd and below 2^124; the lane's split, of which there is one, makes it the
// number that was drawn.
func (b *builder) coefficients(lane frontend.Variable, terms []term) {
	for i := range terms {
		t := &terms[i]
		odd := b.oddsOfLargeOrder(t.r)
		out := b.hint(coefficientHint, 2*rWindows+1<<rWindow, append([]frontend.Variable{lane, i}, flat(odd)...)...)
		t.zr = points(out[:2*rWindows])
		t.z = b.look(odd, t.zr, out[2*rWindows:])[0]
	}
	b.assertLane(lane, terms)
}

// assertLane: lane = c₀ + 2^124·upper, where z = 2·c − 2^124 + 1 and upper = c₁ +
// 2^124·top. Given: 0 ≤ c < 2^124. upper is in [0, ⌊r/2^124⌋): the sum does not wrap.
func (b *builder) assertLane(lane frontend.Variable, terms []term) {
	drawn := func(z frontend.Variable) frontend.Variable {
		return b.DivUnchecked(b.Add(z, new(big.Int).Sub(power(signature.CoefficientBits), big.NewInt(1))), 2) // by a constant
	}
	last := new(big.Int).Sub(signature.LaneLimit, big.NewInt(1))
	rest := b.hint(aboveHint, 1, lane, len(terms)*signature.CoefficientBits)[0]
	upper := rest
	if len(terms) == 2 {
		b.Check(rest, uint(last.BitLen()-signature.CoefficientBits))
		upper = b.Add(drawn(terms[1].z), b.Mul(rest, power(signature.CoefficientBits)))
	} else {
		b.Check(rest, uint(last.BitLen()))
	}
	b.Check(b.Sub(last, upper), uint(last.BitLen()))
	b.AssertIsEqual(lane, b.Add(drawn(terms[0].z), b.Mul(upper, power(signature.CoefficientBits))))
}

// oddsOfLargeOrder are the odd multiples of a point whose order is not 4 or 8
// (SIG-1: odds refuses 1 and 2). Of these the odd multiples repeat, rows of the table
// would be equal, the weights could move between them, and z would not be bounded. The
// points of order 4 are those with u = 1.
func (b *builder) oddsOfLargeOrder(p point) []point {
	odd, double := b.odds(p, 1<<(rWindow-1))
	b.assertNotZero(b.Mul(b.Sub(p.u, 1), b.Sub(double.u, 1)))
	return odd
}

func (b *builder) assertNotZero(v frontend.Variable) { b.Inverse(v) }

// product (E) sets u·A with u = z·h. Both sides are odd integers below 2^250, so they are
// equal as integers. A key of order 4 or 8 frees the weights and so u, not the points:
// they stay multiples of A, and eight times them is zero whatever u is.
func (b *builder) product(t *term) {
	odd, _ := b.odds(t.key, 1<<(keyWindow-1))
	out := b.hint(productHint, 2*keyWindows+1<<keyWindow, append([]frontend.Variable{t.z, t.h}, flat(odd)...)...)
	t.ua = points(out[:2*keyWindows])
	u := b.look(odd, t.ua, out[2*keyWindows:])[0]
	b.AssertProduct(t.z, t.h, u)
}

// points and flat are inverse.
func points(coordinates []frontend.Variable) []point {
	list := make([]point, len(coordinates)/2)
	for i := range list {
		list[i] = point{coordinates[2*i], coordinates[2*i+1]}
	}
	return list
}

func flat(list []point) (coordinates []frontend.Variable) {
	for _, p := range list {
		coordinates = append(coordinates, p.u, p.v)
	}
	return coordinates
}
