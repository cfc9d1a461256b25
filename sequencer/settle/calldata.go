package settle

import (
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// Calldata is the call of Rollup.submitBatch that settles a claim.
func Calldata(c *batch.Claim) []byte {
	words := make([]*big.Int, len(c.Words))
	for i, w := range c.Words {
		words[i] = integer(w)
	}
	p := c.Publics
	return rollup.PackSubmitBatch(words, bindings.IRollupClaim{
		NewCommitment: g1(&c.State.New), Quotient: g1(&c.State.Quotient), Opening: g1(&c.State.Opening),
		C: integer(p.C), VOld: integer(p.VOld), VNew: integer(p.VNew), Z: integer(p.Z), Proof: slices.Clone(c.Proof),
	})
}

// rollup packs and unpacks calls of the contract.
var rollup = bindings.NewRollup()

func integer(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func g1(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}
