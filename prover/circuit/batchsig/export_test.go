package batchsig

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
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

var (
	Spell   = spell
	Centred = centred
)
