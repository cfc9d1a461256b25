package batchsig

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// What the attacks use of the honest prover.
var (
	SplitHint, StartHint, CoefficientHint, AboveHint solver.Hint = splitHint, startHint, coefficientHint, aboveHint
	ProductHint, BalanceHint, SumsHint, DoubleHint   solver.Hint = productHint, balanceHint, sumsHint, doubleHint
)

// Widths of the windows and the numbers of them.
const (
	RWindow, RWindows, KeyWindow, KeyWindows = rWindow, rWindows, keyWindow, keyWindows
	BaseWindow, BaseWindows, LimbBits        = baseWindow, baseWindows, limbBits
)

// SpellBase writes the windows and totals of a multiple of B.
func SpellBase(number *big.Int, out []*big.Int) {
	var table []*big.Int
	for _, p := range baseOdds() {
		table = append(table, p.u.(*big.Int), p.v.(*big.Int))
	}
	spell(number, baseWindow, limbs, table, out)
}

// AssertBalance is the relation of family F alone, for coefficients and limbs that nothing
// else restricts.
func AssertBalance(api *gadget.API, z []frontend.Variable, s [][limbs]frontend.Variable) {
	b := &builder{API: api}
	terms := make([]term, len(z))
	for i := range terms {
		terms[i].z, terms[i].s = z[i], s[i]
	}
	b.balance(terms)
}

// Fraction is what a row with a point of the first table adds to the look-ups for a total
// of one, where the commitment is beta.
func Fraction(beta fr.Element, u, v *big.Int) fr.Element {
	gamma := poseidon.Hash(poseidon.Narrow, fr.NewElement(lookupTag), beta)
	f, fu := element(v), element(u)
	f.Mul(&f, &gamma).Add(&f, &fu).Sub(&beta, &f)
	return *f.Inverse(&f)
}

var (
	Spell   = spell
	Centred = centred
)
