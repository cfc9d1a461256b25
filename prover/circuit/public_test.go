package circuit_test

import (
	"encoding/json"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover/circuit"
)

// L1 hands over four public inputs in this order, and nothing else is public.
func TestPublicInputs(t *testing.T) {
	c := circuit.New(batch.Tiny)
	want := []frontend.Variable{1, 2, 3, 4}
	a := claim(world(), context())
	*c = *a.Circuit
	c.Public = circuit.Public{C: 1, Rho: 2, Delta: 3, Sum: 4}
	var w witness.Witness = must(frontend.NewWitness(c, ecc.BN254.ScalarField(), frontend.PublicOnly()))
	have := w.Vector().(fr.Vector)
	if len(have) != len(want) {
		t.Fatalf("have %d public inputs, want %d", len(have), len(want))
	}
	for i := range want {
		if have[i] != value(want[i]) {
			t.Errorf("public input %d is %s, want %v", i, have[i].String(), want[i])
		}
	}
	if n := signedSystem().GetNbPublicVariables(); n != 1+len(want) { // and the constant one
		t.Errorf("have %d public wires, want %d", n, 1+len(want))
	}
}

// Groth16 proofs with more than one commitment are not verified on L1.
func TestOneCommitment(t *testing.T) {
	for _, ccs := range []constraint.ConstraintSystem{signedSystem(), unsignedSystem(), blobSystem()} {
		if n := len(ccs.GetCommitments().CommitmentIndexes()); n != 1 {
			t.Errorf("have %d commitments, want 1", n)
		}
	}
}

// budget is the size of a shape's circuit: growth is a diff that someone reads (C14).
type budget struct {
	Constraints  int `json:"constraints"`
	WithoutSigs  int `json:"withoutSignatures"`
	Secret       int `json:"secretWires"`
	Public       int `json:"publicWires"`
	Internal     int `json:"internalWires"`
	Instructions int `json:"instructions"`
}

func TestBudget(t *testing.T) {
	have := map[string]budget{}
	for _, s := range []batch.Shape{batch.Tiny, batch.Devnet, batch.TinyBlobs, batch.DevnetBlobs} {
		full, bare := signedSystem(), unsignedSystem()
		if s.ID != batch.Tiny.ID {
			full, bare = compile(circuit.New(s)), compile(circuit.New(s).WithSignatures(unsigned{}))
		}
		if n := full.GetNbConstraints(); n != s.Constraints() {
			t.Errorf("%s: have %d constraints, shapes.json has %d", s.Name, n, s.Constraints())
		}
		have[s.Name] = budget{full.GetNbConstraints(), bare.GetNbConstraints(), full.GetNbSecretVariables(), full.GetNbPublicVariables(), full.GetNbInternalVariables(), full.GetNbInstructions()}
	}
	golden.Check(t, "testdata/budget.json", append(must(json.MarshalIndent(have, "", "\t")), '\n'))
}
