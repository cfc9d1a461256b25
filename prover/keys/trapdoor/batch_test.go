package trapdoor

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/witness"
)

// The rollup's own circuit: the keys are gnark's, and a batch is proven.
func TestTheBatchCircuit(t *testing.T) {
	ccs := compile(t, circuit.New(batch.Tiny))
	pk, vk := compareWithGnark(t, ccs)

	w := stftest.New(t, batch.Tiny)
	trace := w.Batch(func(b *stf.Builder) {
		w.Apply(b, op.Transfer{From: w.Guest.For(stftest.Dollar), To: w.Host.For(stftest.Dollar), Token: stftest.Dollar, Amount: amount.From(1), Fee: 1})
	})
	publics, err := witness.Compute(trace, fr.NewElement(12345))
	if err != nil {
		t.Fatal(err)
	}
	assignment, err := witness.Assign(trace, publics.Inputs(fr.NewElement(67890)))
	if err != nil {
		t.Fatal(err)
	}
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	public, err := full.Public()
	if err != nil {
		t.Fatal(err)
	}
	proof, err := groth16.Prove(ccs, pk, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		t.Fatal(err)
	}
	if err := groth16.Verify(proof, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		t.Error(err)
	}
}
