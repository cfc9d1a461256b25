// Package batchsig proves the signature predicate of docs/spec/signatures.md for all
// signatures of a batch by one equation (docs/spec/batch-signatures.md):
//
//	8·(Σ z·S·B − Σ z·R − Σ z·h·A) = O
//
// with odd coefficients z that a hash draws once everything else is fixed. It costs
// about 1,120 constraints a signature, a sixth of verifying them one by one. Letters
// in comments are the families of that page.
package batchsig

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Statement is one signature.
//
// Given: width and inputs of the challenge hash (domain, words, validity) and the
// key's y, which belongs to a key of large order (KEY-3); knows the key's x, R and S;
// such that (R, S) is accepted for that message under (KeyX, KeyY) by SIG-1 … SIG-4,
// and the key is on the curve.
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

// Batch is the gadget that verifies all signatures together.
type Batch struct{}

// builder carries what the parts of the statement share.
type builder struct {
	*gadget.API
	lookups lookups
}

// term is one signature's part of the equation: z·S·B − z·R − u·A.
type term struct {
	key, r point
	out, h frontend.Variable
	s      [limbs]frontend.Variable
	z      frontend.Variable // odd, |z| < 2^124
	zr, ua []point           // the multiples of R and A that add up to z·R and u·A, by window
}

// Verify asserts all statements.
func (Batch) Verify(api *gadget.API, statements []Statement) error {
	if len(statements) == 0 {
		return nil
	}
	b := &builder{API: api}
	terms := make([]term, len(statements))

	// A. Keys and R are points of the curve.
	// B. Challenges and S are integers in their ranges.
	for i, s := range statements {
		terms[i].key = b.edwards(s.KeyX, s.KeyY)
		terms[i].r = b.edwards(s.RX, s.RY)
		terms[i].out, terms[i].h = b.challenge(s)
		terms[i].s = b.response(s.S)
	}

	// C. Where the sum starts and the coefficients are drawn from all of that.
	start, lanes := b.draw(terms, statements)

	// D. z times R and E. z·h times A, each as a sum of looked-up odd multiples.
	for i, lane := range lanes {
		b.coefficients(lane, terms[2*i:min(2*i+2, len(terms))])
	}
	for i := range terms {
		b.product(&terms[i])
	}

	// F. The multiple of B that balances the sum, modulo the order.
	base := b.balance(terms)

	// G. The sum of all multiples is zero, up to the cofactor.
	b.assertSum(start, base, terms)

	// H. What was looked up stands in the tables.
	b.lookups.assert(b)
	return nil
}

// Windows of signed digits: their width and how many they are.
const (
	rWindow, rWindows       = 4, 31 // of z
	keyWindow, keyWindows   = 5, 50 // of z·h
	baseWindow, baseWindows = 5, 51 // of the multiple of B, a third of them for each limb
)

// The windows hold exactly the odd numbers below the bounds of z, z·h and of three limbs.
var _ = [1]struct{}{}[rWindow*rWindows-signature.CoefficientBits]
var _ = [1]struct{}{}[keyWindow*keyWindows-(signature.CoefficientBits+signature.ChallengeBits+1)]
var _ = [1]struct{}{}[baseWindow*baseWindows-limbs*limbBits]
