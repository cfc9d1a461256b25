package zkbnb

import (
	"fmt"
	"time"

	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/bnb-chain/zkbnb-crypto/circuit/types"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/frontend"
)

// Prover proves blocks of one size.
type Prover struct {
	size      int
	circuit   frontend.CompiledConstraintSystem
	proving   groth16.ProvingKey
	verifying groth16.VerifyingKey
}

// Constraints of the circuit.
func (p *Prover) Constraints() int { return p.circuit.GetNbConstraints() }

// Took is how long the parts of a proof took.
type Took struct {
	Witness time.Duration // from a block to a vector of field elements
	Prove   time.Duration // solving, Groth16, check of the proof
}

// Prove proves a block and checks the proof. It takes the block with its signatures
// and paths: executing it is not part of a proof.
func (p *Prover) Prove(b *circuit.Block) (t Took, err error) {
	if len(b.Txs) != p.size {
		return t, fmt.Errorf("make a block of %d transactions: have %d", p.size, len(b.Txs))
	}
	start := time.Now()
	assignment, err := circuit.SetBlockWitness(b)
	if err != nil {
		return t, err
	}
	full, err := frontend.NewWitness(&assignment, ecc.BN254)
	if err != nil {
		return t, err
	}
	t.Witness = time.Since(start)
	start = time.Now()
	proof, err := groth16.Prove(p.circuit, p.proving, full, backend.WithHints(types.Keccak256))
	if err != nil {
		return t, fmt.Errorf("prove block %d: %w", b.BlockNumber, err)
	}
	public, err := full.Public()
	if err != nil {
		return t, err
	}
	err = groth16.Verify(proof, p.verifying, public)
	t.Prove = time.Since(start)
	return t, err
}
