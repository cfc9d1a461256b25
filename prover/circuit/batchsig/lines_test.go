package batchsig_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// step is one addition as a hint answers it.
type step struct {
	slope fr.Element
	sum   signature.Montgomery
}

// third is what the two assertions of the third point make of a slope: the line through p
// with it meets the curve in q and −sum.
func third(p, q signature.Montgomery, slope fr.Element) (s step) {
	s.slope = slope
	s.sum.U.Square(&slope)
	s.sum.U.Mul(&s.sum.U, &signature.MontgomeryB).Sub(&s.sum.U, &signature.MontgomeryA).Sub(&s.sum.U, &p.U).Sub(&s.sum.U, &q.U)
	s.sum.V.Sub(&p.U, &s.sum.U).Mul(&s.sum.V, &slope).Sub(&s.sum.V, &p.V)
	return s
}

// slope of the line through two points.
func slope(p, q signature.Montgomery) (s fr.Element) {
	var run fr.Element
	run.Sub(&q.U, &p.U)
	s.Sub(&q.V, &p.V)
	return *s.Div(&s, &run)
}

func sum(p, q signature.Montgomery) step { return third(p, q, slope(p, q)) }

// Three steps from p to any target, each of them right but for one assertion.
type detour func(p signature.Montgomery, q [3]signature.Montgomery, target signature.Montgomery) [3]step

// bySlopes takes lines of any slope. The first one is free, the last two have to meet the
// target: the second is a root of a polynomial of degree 6. With doubles, each q is the
// point before.
func bySlopes(doubles bool) detour {
	return func(p signature.Montgomery, q [3]signature.Montgomery, target signature.Montgomery) (steps [3]step) {
		constant := func(e fr.Element) polynomial { return polynomial{e} }
		identity := polynomial{fr.Element{}, fr.One()}
		for s := uint64(7); ; s++ {
			if doubles {
				q[0] = p
			}
			steps[0] = third(p, q[0], fr.NewElement(s))
			before := steps[0].sum
			if doubles {
				q[1] = before
			}
			// u and v of the point after the second step, by its slope.
			u := polynomial{fr.Element{}, fr.Element{}, signature.MontgomeryB}.minus(constant(signature.MontgomeryA)).minus(constant(before.U)).minus(constant(q[1].U))
			v := constant(before.U).minus(u).times(identity).minus(constant(before.V))
			third2 := constant(signature.MontgomeryA).plus(u).plus(constant(target.U))
			if doubles {
				third2 = third2.plus(u)
			} else {
				third2 = third2.plus(constant(q[2].U))
			}
			rise, run := constant(target.V).plus(v), u.minus(constant(target.U))
			root, ok := rise.times(rise).times(constant(signature.MontgomeryB)).minus(third2.times(run).times(run)).root()
			if !ok {
				continue
			}
			steps[1] = third(before, q[1], root)
			last := &steps[2]
			last.sum = target
			last.slope.Add(&target.V, &steps[1].sum.V)
			var run2 fr.Element
			run2.Sub(&steps[1].sum.U, &target.U)
			last.slope.Div(&last.slope, &run2)
			return steps
		}
	}
}

// byU takes any points of the right lines: the second sum is where the line through the
// points before it meets that through q₂ and −target.
func byU(p signature.Montgomery, q [3]signature.Montgomery, target signature.Montgomery) (steps [3]step) {
	steps[0] = sum(p, q[0])
	before, minus := steps[0].sum, target
	minus.V.Neg(&minus.V)
	m1, m := slope(before, q[1]), slope(q[2], minus)
	var x, t fr.Element
	x.Mul(&before.U, &m1).Sub(&x, &before.V).Sub(&x, &q[2].V)
	t.Mul(&m, &q[2].U)
	x.Add(&x, &t)
	t.Add(&m, &m1)
	x.Div(&x, &t)
	meets := signature.Montgomery{U: x}
	meets.V.Sub(&before.U, &x).Mul(&meets.V, &m1).Sub(&meets.V, &before.V)
	steps[1], steps[2] = step{m1, meets}, step{m, target}
	return steps
}

// byV takes any v: that of the first sum until the slope exists which gives the target's
// u, that of the second for this slope, and the target's.
func byV(p signature.Montgomery, q [3]signature.Montgomery, target signature.Montgomery) (steps [3]step) {
	steps[0] = sum(p, q[0])
	for v := uint64(7); ; v++ {
		steps[0].sum.V.SetUint64(v)
		steps[1] = sum(steps[0].sum, q[1])
		second := &steps[1].sum
		var s fr.Element
		s.Add(&signature.MontgomeryA, &second.U).Add(&s, &q[2].U).Add(&s, &target.U).Div(&s, &signature.MontgomeryB)
		if s.Sqrt(&s) == nil {
			continue
		}
		var run fr.Element
		run.Sub(&q[2].U, &second.U)
		second.V.Mul(&s, &run)
		second.V.Sub(&q[2].V, &second.V)
		steps[2] = step{s, target}
		return steps
	}
}

func pointOf(in []*big.Int) (p signature.Montgomery) {
	p.U.SetBigInt(in[0])
	p.V.SetBigInt(in[1])
	return p
}

func putStep(out []*big.Int, s step) {
	out[0].Set(integer(s.slope))
	out[1].Set(integer(s.sum.U))
	out[2].Set(integer(s.sum.V))
}

// addsTo lets the last three additions of a chain of so many points end in the target.
func addsTo(points int, by detour, target signature.Montgomery) lie {
	return lie{batchsig.SumsHint, func(in, out []*big.Int) {
		if len(in) != 2*points {
			return
		}
		p := pointOf(in)
		first := points - 1 - 3
		for i := range first {
			p = sum(p, pointOf(in[2*i+2:])).sum
		}
		var q [3]signature.Montgomery
		for i := range q {
			q[i] = pointOf(in[2*(first+i)+2:])
		}
		for i, s := range by(p, q, target) {
			putStep(out[3*(first+i):], s)
		}
	}}
}

// doublesTo lets the three doublings after a chain of so many points end in the target.
func doublesTo(points int, target signature.Montgomery) []lie {
	next := map[string]step{} // by the u of what is doubled
	return []lie{
		{batchsig.SumsHint, func(in, out []*big.Int) {
			if len(in) == 2*points {
				p := pointOf(out[len(out)-2:])
				for _, s := range bySlopes(true)(p, [3]signature.Montgomery{}, target) {
					next[integer(p.U).String()] = s
					p = s.sum
				}
			}
		}},
		{batchsig.DoubleHint, func(in, out []*big.Int) {
			if s, ok := next[in[0].String()]; ok {
				putStep(out, s)
			}
		}},
	}
}

// chains is the number of chains with points of all windows: those of R's and of the keys'
// digits start together every 20 bits of the 124 that R's have.
const chains = 1 + 123/20

// endsIn lets the first of the last three doublings, after the last chain of so many points,
// yield another point.
func endsIn(points int, other signature.Montgomery) []lie {
	var seen int
	var last *big.Int
	return []lie{
		{batchsig.SumsHint, func(in, out []*big.Int) {
			if len(in) == 2*points {
				if seen++; seen%chains == 0 {
					last = new(big.Int).Set(out[len(out)-2])
				}
			}
		}},
		{batchsig.DoubleHint, func(in, out []*big.Int) {
			if last != nil && in[0].Cmp(last) == 0 {
				putStep(out, step{sum: other})
			}
		}},
	}
}
