package vectors

import (
	"bytes"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"golang.org/x/crypto/sha3"

	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

var update = flag.Bool("update", false, "make the vectors anew")

const (
	testdata  = "../testdata"
	verifiers = "../test/gnark"
)

// toy shows that it knows the secret of which public input i is a known multiple, and uses one commitment. With Public set,
// the commitment covers public inputs 1 and 2 too, so that they enter its hash.
type toy struct {
	Inputs [4]frontend.Variable `gnark:",public"`
	Secret frontend.Variable
	Public bool `gnark:"-"`
}

func (c *toy) Define(api frontend.API) error {
	for i := range c.Inputs {
		api.AssertIsEqual(c.Inputs[i], api.Mul(c.Secret, c.Secret, i+1))
	}
	square := api.Mul(c.Secret, c.Secret)
	wires := []frontend.Variable{c.Secret, square}
	if c.Public {
		wires = append(wires, c.Inputs[1], c.Inputs[2])
	}
	commitment, err := api.Compiler().(frontend.Committer).Commit(wires...)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(commitment, square)
	return nil
}

// The files of groth16.json: numbers are 0x and 64 hexadecimal digits, points lists of coordinates in the order of EIP-197.
type groth16File struct {
	Circuits []groth16Circuit `json:"circuits"`
}

type groth16Circuit struct {
	Name   string         `json:"name"`
	Key    verifyingKey   `json:"vk"`
	Proofs []groth16Proof `json:"proofs"`
}

type groth16Proof struct {
	Proof  string   `json:"proof"` // MarshalSolidity, 384 bytes
	Inputs []string `json:"inputs"`
}

// verifyingKey is a key of Groth16Verifier, in the order of its constructor. No point is negated but the
// commitment's, which gnark stores so. K is x, y of six points; bit i of Committed says that the commitment's hash takes input i.
type verifyingKey struct {
	Alpha     []string `json:"alpha"`
	Beta      []string `json:"beta"`
	Delta     []string `json:"delta"`
	SigmaNeg  []string `json:"sigmaNeg"`
	K         []string `json:"k"`
	Committed string   `json:"committed"`
}

func encodeKey(vk *groth16bn254.VerifyingKey) (verifyingKey, error) {
	if len(vk.CommitmentKeys) != 1 || len(vk.G1.K) != 6 {
		return verifyingKey{}, fmt.Errorf("verifying key: have %d commitments and %d points K, want 1 and 6", len(vk.CommitmentKeys), len(vk.G1.K))
	}
	_, _, _, one := bn254.Generators()
	if vk.G2.Gamma != one || vk.CommitmentKeys[0].G != one {
		return verifyingKey{}, fmt.Errorf("verifying key: have γ or the commitment's base other than 1")
	}
	committed := vk.PublicAndCommitmentCommitted[0]
	if !slices.IsSorted(committed) {
		return verifyingKey{}, fmt.Errorf("verifying key: committed inputs %v are not in order", committed)
	}
	mask := new(big.Int)
	for _, wire := range committed { // wire 0 is the constant 1
		mask.SetBit(mask, wire-1, 1)
	}
	key := verifyingKey{
		Alpha:     g1Words(&vk.G1.Alpha),
		Beta:      g2Words(&vk.G2.Beta),
		Delta:     g2Words(&vk.G2.Delta),
		SigmaNeg:  g2Words(&vk.CommitmentKeys[0].GSigmaNeg),
		Committed: word(mask),
	}
	for i := range vk.G1.K {
		key.K = append(key.K, g1Words(&vk.G1.K[i])...)
	}
	return key, nil
}

func decodeKey(key verifyingKey) (*groth16bn254.VerifyingKey, error) {
	var vk groth16bn254.VerifyingKey
	vk.G1.Alpha = g1Point(key.Alpha)
	_, _, _, one := bn254.Generators()
	vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta = g2Point(key.Beta), one, g2Point(key.Delta)
	vk.CommitmentKeys = []pedersen.VerifyingKey{{G: one, GSigmaNeg: g2Point(key.SigmaNeg)}}
	for i := 0; i < len(key.K); i += 2 {
		vk.G1.K = append(vk.G1.K, g1Point(key.K[i:i+2]))
	}
	vk.PublicAndCommitmentCommitted = [][]int{{}}
	mask := number(key.Committed)
	for i := range 4 {
		if mask.Bit(i) == 1 {
			vk.PublicAndCommitmentCommitted[0] = append(vk.PublicAndCommitmentCommitted[0], i+1)
		}
	}
	return &vk, vk.Precompute()
}

// TestGroth16 checks with gnark's verifier in Go every proof that the Solidity tests use.
func TestGroth16(t *testing.T) {
	if *update {
		makeGroth16(t)
	}
	var file groth16File
	readJSON(t, "groth16.json", &file)
	if len(file.Circuits) != 2 {
		t.Fatalf("have %d circuits, want 2", len(file.Circuits))
	}
	for _, circuit := range file.Circuits {
		t.Run(circuit.Name, func(t *testing.T) {
			vk, err := decodeKey(circuit.Key)
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range circuit.Proofs {
				raw := hexBytes(p.Proof)
				if len(raw) != 384 {
					t.Fatalf("proof %d has %d bytes, want 384", i, len(raw))
				}
				// gnark reads the number of commitments between C and the first of them
				var proof groth16bn254.Proof
				if _, err := proof.ReadFrom(bytes.NewReader(slices.Concat(raw[:256], []byte{0, 0, 0, 1}, raw[256:]))); err != nil {
					t.Fatal(err)
				}
				public, err := witness.New(fr.Modulus())
				if err != nil {
					t.Fatal(err)
				}
				values := make(chan any, len(p.Inputs))
				for _, input := range p.Inputs {
					values <- number(input)
				}
				close(values)
				if err := public.Fill(len(p.Inputs), 0, values); err != nil {
					t.Fatal(err)
				}
				if err := groth16.Verify(&proof, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
					t.Errorf("proof %d: %v", i, err)
				}
			}
		})
	}
}

func makeGroth16(t *testing.T) {
	var file groth16File
	for _, c := range []struct {
		name   string
		public bool
	}{{"SecretCommitted", false}, {"PublicCommitted", true}} {
		cs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &toy{Public: c.public})
		if err != nil {
			t.Fatal(err)
		}
		pk, vk, err := trapdoor.UnsafeSetup(cs, trapdoor.UnsafeSeed)
		if err != nil {
			t.Fatal(err)
		}
		circuit := groth16Circuit{Name: c.name}
		if circuit.Key, err = encodeKey(vk); err != nil {
			t.Fatal(err)
		}

		for i := range 4 {
			var secret, square, input fr.Element
			secret.SetUint64(uint64(1000003 + i))
			for range 4 * i { // the first ones small, the others of full size
				secret.Square(&secret)
			}
			square.Square(&secret)
			assignment := toy{Secret: secret}
			var p groth16Proof
			for k := range assignment.Inputs {
				input.SetUint64(uint64(k+1)).Mul(&input, &square)
				assignment.Inputs[k] = input
				p.Inputs = append(p.Inputs, word(input.BigInt(new(big.Int))))
			}
			full, err := frontend.NewWitness(&assignment, ecc.BN254.ScalarField())
			if err != nil {
				t.Fatal(err)
			}
			proof, err := groth16.Prove(cs, pk, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
			if err != nil {
				t.Fatal(err)
			}
			p.Proof = fmt.Sprintf("0x%x", proof.(*groth16bn254.Proof).MarshalSolidity())
			circuit.Proofs = append(circuit.Proofs, p)
		}
		file.Circuits = append(file.Circuits, circuit)

		var source bytes.Buffer
		err = vk.ExportSolidity(&source, solidity.WithPragmaVersion("0.8.37"), solidity.WithHashToFieldFunction(sha3.NewLegacyKeccak256()))
		if err != nil {
			t.Fatal(err)
		}
		name := "GnarkVerifier" + c.name
		text := bytes.Replace(source.Bytes(), []byte("contract Verifier"), []byte("contract "+name), 1)
		text = append([]byte("// Code generated by gnark v0.16.0; DO NOT EDIT. go test ./contracts/vectors -update\n"), bytes.TrimLeft(text, "\n")...)
		if err := os.WriteFile(filepath.Join(verifiers, name+".sol"), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	writeJSON(t, "groth16.json", file)
}

func g1Words(p *bn254.G1Affine) []string {
	return []string{word(p.X.BigInt(new(big.Int))), word(p.Y.BigInt(new(big.Int)))}
}

func g2Words(p *bn254.G2Affine) []string {
	return []string{
		word(p.X.A1.BigInt(new(big.Int))), word(p.X.A0.BigInt(new(big.Int))),
		word(p.Y.A1.BigInt(new(big.Int))), word(p.Y.A0.BigInt(new(big.Int))),
	}
}

func g1Point(words []string) (p bn254.G1Affine) {
	p.X.SetBigInt(number(words[0]))
	p.Y.SetBigInt(number(words[1]))
	return p
}

func g2Point(words []string) (p bn254.G2Affine) {
	p.X.A1.SetBigInt(number(words[0]))
	p.X.A0.SetBigInt(number(words[1]))
	p.Y.A1.SetBigInt(number(words[2]))
	p.Y.A0.SetBigInt(number(words[3]))
	return p
}
