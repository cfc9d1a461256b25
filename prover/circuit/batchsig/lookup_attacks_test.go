package batchsig_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/committest"
)

// ⚔ With γ = β the denominator β − u − γ·v − γ²·tag is a polynomial in β alone, and
// falls into factors −tag·(β − a)·(β − b). Then two windows that hold one point of the table
// may hold two others, with the roots (a, x) and (x, b): the fractions add up to the same.
// With γ independent of β they do not.
func TestDependentChallengesRegroup(t *testing.T) {
	tag := fr.NewElement(3)
	fraction := func(weight, beta, gamma fr.Element, p signature.Montgomery) (f fr.Element) {
		var t fr.Element
		f.Mul(&tag, &gamma).Add(&f, &p.V).Mul(&f, &gamma).Add(&f, &p.U).Sub(&beta, &f)
		return *t.Div(&weight, &f)
	}
	ofRoots := func(a, b fr.Element) (p signature.Montgomery) { // u = tag·a·b, v = 1 − tag·(a + b)
		one := fr.One()
		p.U.Mul(&a, &b).Mul(&p.U, &tag)
		p.V.Add(&a, &b).Mul(&p.V, &tag).Sub(&one, &p.V)
		return p
	}
	found := 0
	for i := range int64(20) {
		row := signature.ToMontgomery(multiple(base, 5+i))
		// tag·β² − (1 − v)·β + u = 0
		var b, minusOne fr.Element
		minusOne.SetInt64(-1)
		b.Add(&row.V, &minusOne)
		r1, ok := root(tag, b, row.U)
		if !ok {
			continue
		}
		found++
		var r2 fr.Element
		r2.Div(&row.U, &tag).Div(&r2, &r1)
		if ofRoots(r1, r2) != row {
			t.Fatal("the roots are not the point's: the test is wrong")
		}
		w0, w1 := fr.NewElement(1), fr.NewElement(1<<batchsig.KeyWindow)
		var total, x, y fr.Element // x = (w₁·a + w₀·b)/(w₀ + w₁)
		total.Add(&w0, &w1)
		x.Mul(&w1, &r1)
		y.Mul(&w0, &r2)
		x.Add(&x, &y).Div(&x, &total)
		first, second := ofRoots(r1, x), ofRoots(x, r2)
		if first == row || second == row {
			t.Fatal("the points are those of the table: the test is wrong")
		}
		for n := range 5 {
			beta := field("beta", i, n)
			for _, dependent := range []bool{true, false} {
				gamma := beta
				if !dependent {
					gamma = poseidon.Hash(poseidon.Narrow, fr.NewElement(1), beta)
				}
				f0, f1, want := fraction(w0, beta, gamma, first), fraction(w1, beta, gamma, second), fraction(total, beta, gamma, row)
				f0.Add(&f0, &f1)
				if (f0 == want) != dependent {
					t.Errorf("row %d: the fractions are equal: %v, want %v where γ depends on β", i, f0 == want, dependent)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no row has roots: the test is wrong")
	}
}

// Everything that the look-ups speak of is committed before β: points and totals of all
// windows, and the points whose tables they are.
func TestCommitted(t *testing.T) {
	claims := honest(3)
	all := func(string) bool { return true }
	ccs, _ := compileWithout(all, none, widthsOf(claims)...) // no range checks, which commit too
	const each = 2*2 + 2*batchsig.RWindows + 1<<batchsig.RWindow + 2*batchsig.KeyWindows + 1<<batchsig.KeyWindow
	want := 3*each + 2*batchsig.BaseWindows + 3<<batchsig.BaseWindow + 1 // and gnark's mask
	have := 0
	for _, c := range ccs.GetCommitments().(constraint.Groth16Commitments) {
		have += len(c.PrivateCommitted)
	}
	if have != want {
		t.Errorf("have %d committed wires, want %d", have, want)
	}
}

// ⚔ Totals that are chosen when β is known: three of a table move so that neither its number
// nor the sum of its fractions changes. They are committed to, so β moves with them.
func TestTotalsAfterTheCommitment(t *testing.T) {
	claims := honest(2)
	var beta fr.Element
	watched := committest.Watch(&beta)
	if err := inCircuit(claims, watched); err != nil {
		t.Fatal(err)
	}
	known := beta
	lies := attack{lies: []lie{{batchsig.CoefficientHint, func(in, out []*big.Int) {
		if !isAbout(in, claims[0].Signature.R) {
			return
		}
		// The cross product of (1, 3, 5) and the fractions of R, 3·R and 5·R.
		digits, totals := [3]int{1, 3, 5}, out[2*batchsig.RWindows:]
		var fractions [3]fr.Element
		for i := range digits {
			fractions[i] = batchsig.Fraction(known, in[2+2*i], in[3+2*i])
		}
		for i, d := range digits {
			j, k := (i+1)%3, (i+2)%3
			x, y := fr.NewElement(uint64(digits[j])), fr.NewElement(uint64(digits[k]))
			x.Mul(&x, &fractions[k])
			y.Mul(&y, &fractions[j])
			x.Sub(&x, &y)
			total := digit(totals, d)
			total.Add(total, integer(x))
		}
	}}}}
	if inCircuit(claims, append(lies.options(), watched)...) == nil {
		t.Error("totals of the prover's choice: have a witness that solves, want none")
	}
}
