package settle

import (
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// Submission is what settles a claim: the call of Rollup.submitBatch, and the blobs
// that travel with it, nil for a shape in calldata mode. Nobody changes it.
type Submission struct {
	Calldata []byte
	Blobs    *blobs.Bundle
}

// Submit makes the submission of a claim. A blob takes 125 ms, for its commitment and
// its opening at ρ; the proofs that travel with it are made when it is sent.
func Submit(c *batch.Claim) (*Submission, error) {
	h, err := c.Header()
	if err != nil {
		return nil, err
	}
	shape, err := batch.ShapeOf(h.Shape, batch.Shapes)
	if err != nil {
		return nil, err
	}
	l1, data, err := shape.Publish(c.Words)
	if err != nil {
		return nil, err
	}
	s := new(Submission)
	var openings []byte
	if len(data) > 0 {
		if s.Blobs, err = blobs.NewBundle(data); err != nil {
			return nil, err
		}
		if openings, err = s.Blobs.Open(c.Publics.Rho.Bytes()); err != nil {
			return nil, err
		}
	}
	words := make([]*big.Int, len(l1))
	for i, w := range l1 {
		words[i] = integer(w)
	}
	p := c.Publics
	s.Calldata = rollup.PackSubmitBatch(words, bindings.IRollupClaim{
		NewCommitment: g1(&c.State.New), Quotient: g1(&c.State.Quotient), Opening: g1(&c.State.Opening),
		C: integer(p.C), VOld: integer(p.VOld), VNew: integer(p.VNew), Z: integer(p.Z), Openings: openings, Proof: slices.Clone(c.Proof),
	})
	return s, nil
}

// rollup packs and unpacks calls of the contract.
var rollup = bindings.NewRollup()

func integer(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}
