// Package prover proves batches: from the trace of a batch and the state before it
// to everything that L1 checks.
package prover

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	gnarkwitness "github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/witness"
)

// Prover proves batches of one shape.
type Prover struct {
	Keys   *keys.Set
	Powers *kzg.SRS
}

// Shape is that of the batches that it proves.
func (p *Prover) Shape() batch.Shape { return p.Keys.Shape }

// Shapes is its one shape.
func (p *Prover) Shapes() []batch.Shape { return []batch.Shape{p.Shape()} }

// Commit is the commitment of a state's cells.
func (p *Prover) Commit(cells []fr.Element) (bn254.G1Affine, error) { return p.Powers.Commit(cells) }

// Prove makes the claim of a batch. Commitment and cells are those of the state
// before the batch.
func (p *Prover) Prove(commitment bn254.G1Affine, cells []fr.Element, t *stf.Trace) (*batch.Claim, error) {
	return p.ProveInStages(commitment, cells, t, func(wire.Stage) error { return nil })
}

// provePerConstraint is what a proof takes of a core: 27 s on two of them for the standard
// shape, and in proportion for others.
const provePerConstraint = 43 * time.Microsecond

// Expected is a guess, for people who wait, at how long a proof of the shape takes on this
// machine when it does nothing else; 0 if nobody knows.
func Expected(s batch.Shape) time.Duration {
	return time.Duration(s.Constraints()) * provePerConstraint / time.Duration(runtime.NumCPU())
}

// ProveInStages is Prove, and calls enter before each stage, wire.StageCommit and
// wire.StageProve. An error of enter ends the proof: it cannot be interrupted
// elsewhere.
func (p *Prover) ProveInStages(commitment bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	if t.Shape != p.Keys.Shape {
		return nil, &layout.RuleError{Rule: "prover", Field: "shape of the batch", Value: t.Shape.Name, Limit: p.Keys.Shape.Name}
	}
	if err := enter(wire.StageCommit); err != nil {
		return nil, err
	}
	words, err := t.Words()
	if err != nil {
		return nil, err
	}
	claim := &batch.Claim{Words: words.Published(t.Header.Used)}
	l1, data, err := t.Shape.Split(claim.Words)
	if err != nil {
		return nil, err
	}
	var prepared *kzg.Preparation
	var hashes []common.Hash
	var c fr.Element
	err = together(
		func() (err error) {
			if prepared, err = p.Powers.Prepare(commitment, cells, witness.Touched(t)); err != nil {
				return fmt.Errorf("commit to batch %d: %w", t.Header.Number, err)
			}
			return nil
		},
		func() (err error) {
			if hashes, err = blobHashes(data); err != nil {
				return fmt.Errorf("blobs of batch %d: %w", t.Header.Number, err)
			}
			return nil
		},
		func() error { c = batch.Challenge(words.All(), t.Touched); return nil },
	)
	if err != nil {
		return nil, err
	}
	rho := batch.Rho(kzg.EncodePoint(&prepared.Old), kzg.EncodePoint(&prepared.New), kzg.EncodePoint(&prepared.Quotient), c, hashes, l1)
	if claim.Publics, err = witness.Compute(t, rho); err != nil {
		return nil, err
	}
	if err := enter(wire.StageProve); err != nil {
		return nil, err
	}
	v := &claim.Publics
	unopened := &batch.Claim{Publics: *v, State: &kzg.StateProof{Old: prepared.Old, New: prepared.New, Quotient: prepared.Quotient, VOld: v.VOld, VNew: v.VNew, Z: v.Z}}
	err = together( // δ does not depend on the opening: it fills the gaps that Groth16 leaves between its parallel parts
		func() (err error) {
			if claim.State, err = prepared.Open(rho, v.Data()); err != nil {
				return fmt.Errorf("open batch %d: %w", t.Header.Number, err)
			}
			return nil
		},
		func() error {
			assignment, err := witness.Assign(t, unopened.Inputs())
			if err == nil {
				claim.Proof, err = p.groth16(assignment)
			}
			if err != nil {
				return fmt.Errorf("prove batch %d: %w", t.Header.Number, err)
			}
			return nil
		},
	)
	if err != nil {
		return nil, err
	}
	return claim, nil
}

// together runs functions side by side, and returns the error of the first of them that has one.
func together(functions ...func() error) error {
	errs := make([]error, len(functions))
	var running sync.WaitGroup
	for i, f := range functions {
		running.Go(func() { errs[i] = f() })
	}
	running.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// blobHashes are the versioned hashes of the blobs of data words. A commitment takes
// 60 ms, the first one of a process 2.4 s more.
func blobHashes(data []fr.Element) ([]common.Hash, error) {
	encoded, err := blob.Encode(data)
	if err != nil {
		return nil, err
	}
	hashes := make([]common.Hash, len(encoded))
	for i := range encoded {
		if _, hashes[i], err = blobs.Commit((*blobs.Blob)(&encoded[i])); err != nil {
			return nil, err
		}
	}
	return hashes, nil
}

// groth16 proves an assignment and checks the proof, so that a faulty one never
// leaves the prover.
func (p *Prover) groth16(assignment *circuit.Circuit) ([]byte, error) {
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, err
	}
	proof, err := groth16.Prove(p.Keys.Circuit, p.Keys.Proving, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return nil, err
	}
	public, err := full.Public()
	if err != nil {
		return nil, err
	}
	if err := verify(p.Keys.Verify, proof, public); err != nil {
		return nil, err
	}
	return proof.(*groth16bn254.Proof).MarshalSolidity(), nil
}

// Verify checks the proof of a claim against its public inputs, as the deployed
// verifier does. It does not check the state proof: kzg.VerifyTransition does.
func (p *Prover) Verify(c *batch.Claim) error {
	if c.State == nil {
		return fmt.Errorf("%w: the claim has no state proof", ErrProof)
	}
	proof, err := decode(c.Proof)
	if err != nil {
		return err
	}
	public, err := gnarkwitness.New(ecc.BN254.ScalarField())
	if err != nil {
		return err
	}
	inputs := c.Inputs()
	values := make(chan any, len(inputs))
	for _, v := range inputs {
		values <- v
	}
	close(values)
	if err := public.Fill(len(inputs), 0, values); err != nil {
		return err
	}
	return verify(p.Keys.Verify, proof, public)
}

// proofBytes is the size of a proof as the contract reads it.
const proofBytes = 384

// ErrProof says that bytes are not a proof in the contract's encoding.
var ErrProof = errors.New("proof is not 384 bytes that encode five points of the curve")

// decode is the inverse of MarshalSolidity: A, B, C, commitment, proof of knowledge,
// uncompressed, the imaginary part of B's coordinates first (EIP-197).
func decode(data []byte) (*groth16bn254.Proof, error) {
	if len(data) != proofBytes {
		return nil, fmt.Errorf("%w: have %d bytes", ErrProof, len(data))
	}
	proof := &groth16bn254.Proof{Commitments: make([]bn254.G1Affine, 1)}
	at := 0
	next := func(n int) []byte { at += n; return data[at-n : at] }
	var err error
	g1 := func(to *bn254.G1Affine) {
		point, e := kzg.Point(next(64)).G1()
		*to, err = point, errors.Join(err, e)
	}
	g1(&proof.Ar)
	b, e := kzg.Point2(next(128)).G2()
	proof.Bs, err = b, errors.Join(err, e)
	g1(&proof.Krs)
	g1(&proof.Commitments[0])
	g1(&proof.CommitmentPok)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProof, err)
	}
	return proof, nil
}

func verify(key *groth16bn254.VerifyingKey, proof groth16.Proof, public gnarkwitness.Witness) error {
	return groth16.Verify(proof, key, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
}
