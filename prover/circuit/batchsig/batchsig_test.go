package batchsig_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

// statement is the circuit's view of a claim.
type statement struct {
	Domain, Validity, KeyX, KeyY, RX, RY, S frontend.Variable
	Words                                   []frontend.Variable
}

// batchOf is a circuit of signatures only.
type batchOf struct {
	Statements []statement
	widths     []int
	gadget     batchsig.Gadget
}

func (c *batchOf) Define(api frontend.API) error {
	var all []batchsig.Statement
	for i, s := range c.Statements {
		all = append(all, batchsig.Statement{
			Width: c.widths[i], Domain: s.Domain, Words: s.Words, Validity: s.Validity, KeyX: s.KeyX, KeyY: s.KeyY, RX: s.RX, RY: s.RY, S: s.S,
		})
	}
	return c.gadget.Verify(gadget.New(api), all)
}

// wordsOf a message by the width of its hash: lane P or M.
func wordsOf(width int) int {
	if width == poseidon.Wide {
		return 4
	}
	return 1
}

func circuitOf(g batchsig.Gadget, widths ...int) *batchOf {
	c := &batchOf{Statements: make([]statement, len(widths)), widths: widths, gadget: g}
	for i, w := range widths {
		c.Statements[i].Words = make([]frontend.Variable, wordsOf(w))
	}
	return c
}

func widthsOf(claims []signature.Claim) (widths []int) {
	for _, c := range claims {
		widths = append(widths, c.Message.Width)
	}
	return widths
}

func assign(claims []signature.Claim) *batchOf {
	c := circuitOf(nil, widthsOf(claims)...)
	for i, g := range claims {
		c.Statements[i] = statement{
			Domain: g.Message.Domain, Validity: g.Message.Validity, KeyX: g.Key.X, KeyY: g.Key.Y,
			RX: g.Signature.R.X, RY: g.Signature.R.Y, S: g.Signature.S,
		}
		for _, w := range g.Message.Words {
			c.Statements[i].Words = append(c.Statements[i].Words, w)
		}
	}
	return c
}

func compile(c frontend.Circuit) constraint.ConstraintSystem {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c)
	if err != nil {
		panic(err)
	}
	return ccs
}

var systems sync.Map

// system of a gadget for signatures of these widths, compiled once.
func system(g batchsig.Gadget, widths ...int) constraint.ConstraintSystem {
	id := fmt.Sprintf("%T%v", g, widths)
	ccs, ok := systems.Load(id)
	if !ok {
		ccs, _ = systems.LoadOrStore(id, compile(circuitOf(g, widths...)))
	}
	return ccs.(constraint.ConstraintSystem)
}

func solve(ccs constraint.ConstraintSystem, claims []signature.Claim, opts ...solver.Option) error {
	w, err := frontend.NewWitness(assign(claims), ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	return ccs.IsSolved(w, opts...)
}

// inCircuit asks the batch gadget.
func inCircuit(claims []signature.Claim, opts ...solver.Option) error {
	return solve(system(batchsig.Batch{}, widthsOf(claims)...), claims, opts...)
}

type entropy struct{ seed [32]byte }

func (e *entropy) Read(p []byte) (int, error) {
	e.seed = sha256.Sum256(e.seed[:])
	return copy(p, e.seed[:]), nil
}

func key(i int) *signature.PrivateKey {
	k, err := signature.GenerateKey(&entropy{sha256.Sum256(fmt.Append(nil, "key", i))})
	if err != nil {
		panic(err)
	}
	return k
}

func field(parts ...any) (e fr.Element) {
	h := sha256.Sum256(fmt.Append(nil, parts...))
	e.SetBytes(h[:])
	return e
}

func message(width int, parts ...any) signature.Message {
	m := signature.Message{Width: width, Domain: field("domain", parts), Validity: field("validity", parts)}
	for k := range wordsOf(width) {
		m.Words = append(m.Words, field("word", k, parts))
	}
	return m
}

func signed(width, i int) signature.Claim {
	m := message(width, i)
	s, err := key(i).Sign(m, &entropy{})
	if err != nil {
		panic(err)
	}
	return signature.Claim{Key: key(i).Public, Message: m, Signature: s}
}

func honest(n int) (claims []signature.Claim) {
	for i := range n {
		claims = append(claims, signed([]int{poseidon.Narrow, poseidon.Wide, poseidon.Narrow}[i%3], i))
	}
	return claims
}

// with puts a claim in place of one of a batch.
func with(claims []signature.Claim, at int, c signature.Claim) []signature.Claim {
	claims = slices.Clone(claims)
	claims[at] = c
	return claims
}

func TestHonestBatches(t *testing.T) {
	for n := 1; n <= 5; n++ {
		if err := inCircuit(honest(n)); err != nil {
			t.Errorf("%d signatures: %v", n, err)
		}
	}
}

// The circuit draws what package signature draws, which vectors pin.
func TestTheDrawIsTheProtocols(t *testing.T) {
	for n := 1; n <= 16; n += 3 {
		claims := honest(n)
		start, lanes := drawn(claims)
		seen := sync.Map{}
		note := func(h solver.Hint) lie {
			return lie{h, func(in, _ []*big.Int) { seen.Store(in[0].String(), true) }}
		}
		a := attack{lies: []lie{note(batchsig.StartHint), note(batchsig.AboveHint), note(batchsig.ProductHint)}}
		if err := inCircuit(claims, a.options()...); err != nil {
			t.Fatal(err)
		}
		want := []*big.Int{integer(start)}
		for _, lane := range lanes {
			want = append(want, integer(lane))
		}
		for i := range claims {
			want = append(want, mod(coefficient(claims, i), fr.Modulus()))
		}
		for _, v := range want {
			if _, ok := seen.LoadAndDelete(v.String()); !ok {
				t.Errorf("%d signatures: the circuit has not drawn %s", n, v)
			}
		}
		seen.Range(func(v, _ any) bool {
			t.Errorf("%d signatures: the circuit drew %s", n, v)
			return true
		})
	}
}

// A circuit that was written and read again proves, with one commitment, and L1's form
// of the proof verifies.
func TestProof(t *testing.T) {
	claims := honest(2)
	var disk bytes.Buffer
	if _, err := system(batchsig.Batch{}, widthsOf(claims)...).WriteTo(&disk); err != nil {
		t.Fatal(err)
	}
	ccs := groth16.NewCS(ecc.BN254)
	if _, err := ccs.ReadFrom(&disk); err != nil {
		t.Fatal(err)
	}
	if n := len(ccs.GetCommitments().CommitmentIndexes()); n != 1 {
		t.Errorf("have %d commitments, want 1", n)
	}
	pk, vk, err := trapdoor.UnsafeSetup(ccs, trapdoor.UnsafeSeed)
	if err != nil {
		t.Fatal(err)
	}
	w, err := frontend.NewWitness(assign(claims), ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	public, err := w.Public()
	if err != nil {
		t.Fatal(err)
	}
	proof, err := groth16.Prove(ccs, pk, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		t.Fatal(err)
	}
	if err := groth16.Verify(proof, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		t.Error(err)
	}
}

// The price of one more signature (C14). The sponge's blocks make it the same every 30
// signatures; it falls by ten more where range checks are many and share a larger table.
func TestPrice(t *testing.T) {
	for width, most := range map[int]int{poseidon.Narrow: 1_125, poseidon.Wide: 1_221} {
		few, many := system(batchsig.Batch{}, slices.Repeat([]int{width}, 30)...), system(batchsig.Batch{}, slices.Repeat([]int{width}, 60)...)
		if each := (many.GetNbConstraints() - few.GetNbConstraints()) / 30; each > most {
			t.Errorf("width %d: have %d constraints a signature, want at most %d", width, each, most)
		}
	}
}
