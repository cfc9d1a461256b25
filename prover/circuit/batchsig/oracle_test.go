package batchsig_test

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	tedwards "github.com/consensys/gnark-crypto/ecc/twistededwards"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"
	"github.com/consensys/gnark/std/signature/eddsa"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// oracle proves each statement by itself with gnark's EdDSA gadget: some 7,000
// constraints each, and another hand's arithmetic.
type oracle struct{}

func (oracle) Verify(api *gadget.API, statements []batchsig.Statement) error {
	curve, err := twistededwards.NewEdCurve(api.API, tedwards.BN254)
	if err != nil {
		return err
	}
	for _, s := range statements {
		R := twistededwards.Point{X: s.RX, Y: s.RY}
		A := twistededwards.Point{X: s.KeyX, Y: s.KeyY}
		curve.AssertIsOnCurve(A)
		curve.AssertIsOnCurve(R)
		api.AssertIsDifferent(api.Mul(R.X, R.Y, api.Add(api.Mul(R.X, R.X), api.Mul(R.Y, R.Y))), 0)
		api.AssertIsLessOrEqual(s.S, below(signature.STopLimit, signature.STopShift))
		if err := eddsa.Verify(curve, eddsa.Signature{R: R, S: s.S}, s.Words[0], eddsa.PublicKey{A: A}, &challenge{api, s}); err != nil {
			return err
		}
	}
	return nil
}

// below is limit·2^shift − 1.
func below(limit *big.Int, shift uint) *big.Int {
	v := new(big.Int).Lsh(limit, shift)
	return v.Sub(v, big.NewInt(1))
}

// challenge is the hash H126 as gnark's gadget calls it. It hashes the statement, not
// what is written to it: R, A and the first word, which the statement holds too.
type challenge struct {
	api       *gadget.API
	statement batchsig.Statement
}

func (*challenge) Write(...frontend.Variable) {}
func (*challenge) Reset()                     {}

func (c *challenge) Sum() frontend.Variable {
	s := c.statement
	in := append([]frontend.Variable{s.Domain, s.RX, s.RY, s.KeyX, s.KeyY}, s.Words...)
	out := c.api.Hash(s.Width, append(in, s.Validity)...)
	c.api.AssertIsLessOrEqual(out, below(signature.OutTopLimit, signature.OutTopShift))
	low := c.api.FromBinary(c.api.ToBinary(out, fr.Bits)[:signature.ChallengeBits]...)
	return c.api.Add(low, low, 1)
}
