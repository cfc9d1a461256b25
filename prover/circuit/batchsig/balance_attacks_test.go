package batchsig_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// balance is family F alone: s + Σ z·S = q·order, with z and S of the test's choice. In a
// batch they come from hashes, and nobody finds those that would wrap.
type balance struct {
	Z []frontend.Variable
	S [][3]frontend.Variable
}

func (c *balance) Define(api frontend.API) error {
	batchsig.AssertBalance(gadget.New(api), c.Z, c.S)
	return nil
}

// The equation is one of integers: where it holds modulo r and for no integers, with every limb
// of S and s in its range, there is no witness.
func TestBalanceThatWraps(t *testing.T) {
	ccs := compile(&balance{make([]frontend.Variable, 2), make([][3]frontend.Variable, 2)})
	limbs := func(v *big.Int) [3]*big.Int {
		return [3]*big.Int{low(v, batchsig.LimbBits), low(high(v, batchsig.LimbBits), batchsig.LimbBits), high(v, 2*batchsig.LimbBits)}
	}
	r := fr.Modulus()
	zero := new(big.Int)
	none := [3]*big.Int{zero, zero, zero}

	solves := func(z [2]*big.Int, S [2][3]*big.Int, answer func(out []*big.Int)) bool {
		w := &balance{}
		for i := range z {
			w.Z = append(w.Z, z[i])
			w.S = append(w.S, [3]frontend.Variable{S[i][0], S[i][1], S[i][2]})
		}
		lie := attack{}
		if answer != nil {
			lie.lies = append(lie.lies, struct {
				hint solver.Hint
				tell func(in, out []*big.Int)
			}{batchsig.BalanceHint, func(_, out []*big.Int) { answer(out) }})
		}
		full, err := frontend.NewWitness(w, r)
		if err != nil {
			t.Fatal(err)
		}
		return ccs.IsSolved(full, lie.options()...) == nil
	}
	// says answers with q and the limbs of s.
	says := func(q0, q1 *big.Int, s [3]*big.Int) func(out []*big.Int) {
		return func(out []*big.Int) {
			for _, o := range out {
				o.SetInt64(0)
			}
			out[0].Set(q0)
			out[1].Set(q1)
			totals := out[2+2*batchsig.BaseWindows:]
			each := len(totals) / 3
			for g := range s {
				digit(totals[g*each:(g+1)*each], 1).Set(s[g])
			}
		}
	}

	if !solves([2]*big.Int{big.NewInt(3), big.NewInt(-5)}, [2][3]*big.Int{limbs(power(200)), limbs(power(249))}, nil) {
		t.Fatal("the honest answer does not solve: the test is wrong")
	}

	// A small q, whose multiple of the order is beyond r: only the carries are not small.
	S := minus(power(120), two[0])
	for _, q1 := range []int64{1, 1 << 15, -1 << 20} {
		q := product(power(batchsig.LimbBits), big.NewInt(q1))
		s := mod(minus(product(q, order), S), r)
		if solves([2]*big.Int{two[0], zero}, [2][3]*big.Int{limbs(S), none}, says(zero, big.NewInt(q1), limbs(s))) {
			t.Errorf("q %d·2^85: carries that wrap are accepted", q1)
		}
	}

	// A carry c and a third column x, both small, with x = −c·order/order₀ mod r: then the second column
	// says that q₁ = −c·2^85/order₀, which is not small.
	o0 := limbs(order)[0]
	c, x := small(mod(product(new(big.Int).Neg(order), inverse(o0, r)), r), power(208))
	q1 := mod(product(new(big.Int).Neg(product(c, power(batchsig.LimbBits))), inverse(o0, r)), r)
	z := [2]*big.Int{plus(power(123), two[0]), plus(power(62), two[0])}
	top, rest := new(big.Int).DivMod(x, z[0], new(big.Int))
	next, s2 := new(big.Int).DivMod(rest, z[1], new(big.Int))
	if top.BitLen() > batchsig.LimbBits || c.BitLen() > 125 || minus(r, q1).BitLen() < 50 || q1.BitLen() < 50 {
		t.Fatal("the numbers do not fit: the test is wrong")
	}
	if solves(z, [2][3]*big.Int{{zero, zero, top}, {zero, zero, next}}, says(zero, q1, [3]*big.Int{zero, zero, s2})) {
		t.Error("a q of any size is accepted")
	}
}

// small finds c and x = a·c mod r with x below the bound, by Euclid's algorithm: c is about r/x.
func small(a, bound *big.Int) (c, x *big.Int) {
	r0, r1, t0, t1 := fr.Modulus(), new(big.Int).Set(a), new(big.Int), big.NewInt(1)
	for r1.Cmp(bound) >= 0 {
		k := new(big.Int).Div(r0, r1)
		r0, r1 = r1, minus(r0, product(k, r1))
		t0, t1 = t1, minus(t0, product(k, t1))
	}
	return t1, r1
}
