// Package eddsa proves the signature predicate of docs/spec/signatures.md with
// gnark's EdDSA gadget, one signature at a time, behind the interface that any
// other gadget for the same predicate has.
package eddsa

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/consensys/gnark/std/signature/eddsa"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints lists the functions that advise the prover. None of them is trusted.
func Hints() []solver.Hint { return []solver.Hint{limbsHint} }

// Statement is one signature.
//
// Given: width and inputs of the challenge hash (domain, words, validity) and the
// key's y; knows the key's x, R and S; such that (R, S) is accepted for that
// message under (KeyX, KeyY) by SIG-1 … SIG-4, and the key is on the curve.
type Statement struct {
	Width      int
	Domain     frontend.Variable
	Words      []frontend.Variable
	Validity   frontend.Variable
	KeyX, KeyY frontend.Variable
	RX, RY, S  frontend.Variable
}

// Gadget proves statements. A batch hands all of its statements over at once.
type Gadget interface {
	Verify(api *gadget.API, statements []Statement) error
}

// Single is the gadget that verifies each signature by itself.
type Single struct{}

// Verify asserts all statements, some 6,600 constraints each.
func (Single) Verify(api *gadget.API, statements []Statement) error {
	curve, err := twistededwards.NewEdCurve(api.API, tedwards.BN254)
	if err != nil {
		return err
	}
	for _, s := range statements {
		verify(api, curve, s)
	}
	return nil
}

func verify(api *gadget.API, curve twistededwards.Curve, s Statement) {
	R := twistededwards.Point{X: s.RX, Y: s.RY}
	A := twistededwards.Point{X: s.KeyX, Y: s.KeyY}
	assertOnCurve(api, A) // an off-curve key with few multiples would let anyone sign
	assertOnCurve(api, R) // SIG-1
	assertLargeOrder(api, R)
	assertCanonicalS(api, s.S) // SIG-2

	h := &challenge{api: api, statement: s}
	if err := eddsa.Verify(curve, eddsa.Signature{R: R, S: s.S}, s.Words[0], eddsa.PublicKey{A: A}, h); err != nil { // SIG-4
		panic(err) // an unknown cofactor, at compile time
	}
}

// assertOnCurve: -x² + y² = 1 + d·x²·y².
func assertOnCurve(api *gadget.API, p twistededwards.Point) {
	xx, yy := api.Mul(p.X, p.X), api.Mul(p.Y, p.Y)
	api.AssertIsEqual(api.Sub(yy, xx, 1), api.Mul(xx, yy, toBig(signature.Curve.D)))
}

// assertLargeOrder: x·y·(x² + y²) ≠ 0, which is 8·p ≠ O on the curve.
func assertLargeOrder(api *gadget.API, p twistededwards.Point) {
	product := api.Mul(p.X, p.Y, api.Add(api.Mul(p.X, p.X), api.Mul(p.Y, p.Y)))
	api.AssertIsDifferent(product, 0)
}

// assertCanonicalS: S = low + 2^170·top with top below the order's top limb.
func assertCanonicalS(api *gadget.API, s frontend.Variable) {
	limbs := split(api, s, signature.STopShift)
	assertTop(api, limbs[1], signature.STopLimit)
	api.Check(limbs[0], signature.STopShift)
}

// challenge is the hash H126 as gnark's gadget calls it. It hashes the statement,
// not what is written to it: the gadget writes R, A and the first word, which the
// statement holds too.
type challenge struct {
	api       *gadget.API
	statement Statement
}

func (*challenge) Write(...frontend.Variable) {}
func (*challenge) Reset()                     {}

// Sum is h = 2·(out mod 2^125) + 1. SIG-3: out = low + 2^125·mid + 2^190·top with top
// below the top limb of r, so the split is the one of out's canonical value.
func (c *challenge) Sum() frontend.Variable {
	s := c.statement
	in := append([]frontend.Variable{s.Domain, s.RX, s.RY, s.KeyX, s.KeyY}, s.Words...)
	out := c.api.Hash(s.Width, append(in, s.Validity)...)
	const midBits = signature.OutTopShift - signature.ChallengeBits
	limbs := split(c.api, out, signature.ChallengeBits, midBits)
	c.api.Check(limbs[0], signature.ChallengeBits)
	c.api.Check(limbs[1], midBits)
	assertTop(c.api, limbs[2], signature.OutTopLimit)
	return c.api.Add(limbs[0], limbs[0], 1)
}

// assertTop asserts 0 ≤ top < limit.
func assertTop(api *gadget.API, top frontend.Variable, limit *big.Int) {
	last := new(big.Int).Sub(limit, big.NewInt(1))
	api.Check(top, uint(last.BitLen()))
	api.Check(api.Sub(last, top), uint(last.BitLen()))
}

// split returns limbs of the given widths and what is above them; their weighted
// sum is v. The caller range-checks them.
func split(api *gadget.API, v frontend.Variable, widths ...int) []frontend.Variable {
	in := []frontend.Variable{v}
	for _, w := range widths {
		in = append(in, w)
	}
	limbs, err := api.Compiler().NewHint(limbsHint, len(widths)+1, in...)
	if err != nil {
		panic(err)
	}
	var sum frontend.Variable = 0
	shift := uint(0)
	for i, l := range limbs {
		sum = api.Add(sum, api.Mul(l, new(big.Int).Lsh(big.NewInt(1), shift)))
		if i < len(widths) {
			shift += uint(widths[i])
		}
	}
	api.AssertIsEqual(v, sum)
	return limbs
}

// limbsHint: (value, width...) → limbs of these widths, then the rest.
func limbsHint(_ *big.Int, in, out []*big.Int) error {
	rest := new(big.Int).Set(in[0])
	for i, width := range in[1:] {
		mask := new(big.Int).Lsh(big.NewInt(1), uint(width.Uint64()))
		out[i].And(rest, mask.Sub(mask, big.NewInt(1)))
		rest.Rsh(rest, uint(width.Uint64()))
	}
	out[len(out)-1].Set(rest)
	return nil
}

func toBig(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
