// Package committest lets tests of circuits see the proof's commitment, and make lies
// that fit it: answers that a prover chooses when the challenge is known.
package committest

import (
	"crypto/sha256"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend/cs"
)

// Watch makes the commitment a function of what is committed to, as it is in a proof,
// and writes it down. Without it gnark's solver draws a random one.
func Watch(commitment *fr.Element) solver.Option {
	return solver.OverrideHint(solver.GetHintID(cs.Bsb22CommitmentComputePlaceholder), func(_ *big.Int, in, out []*big.Int) error {
		h := sha256.New()
		for _, v := range in[:len(in)-1] { // the last one is a random mask
			h.Write(v.FillBytes(make([]byte, fr.Bytes)))
		}
		commitment.SetBytes(h.Sum(nil))
		commitment.BigInt(out[0])
		return nil
	})
}
