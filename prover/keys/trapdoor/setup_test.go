package trapdoor

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/logger"
	"github.com/consensys/gnark/std/rangecheck"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

// toy proves that X is the cube of a small number plus Add; in some variants the solver
// commits.
type toy struct {
	X, Y    frontend.Variable `gnark:",public"`
	Root    frontend.Variable
	Add     int  `gnark:"-"`
	Range   bool `gnark:"-"` // check that Root has 40 bits, by a commitment of the gadget
	Commit  int  `gnark:"-"` // commitments of its own, to X and Root
	Unbound bool `gnark:"-"` // leave Y out of all constraints
	Free    bool `gnark:"-"` // commit to a value that is in no constraint
}

func (c *toy) Define(api frontend.API) error {
	api.AssertIsEqual(c.X, api.Add(api.Mul(c.Root, c.Root, c.Root), c.Add))
	if !c.Unbound {
		api.AssertIsEqual(c.Y, api.Mul(c.Root, 7))
	}
	api.Mul(api.Sub(api.Mul(c.Root, 2), c.X), api.Sub(c.X, api.Mul(c.Root, 2))) // coefficients 2, −1 and −2
	if c.Range {
		rangecheck.New(api).Check(c.Root, 40)
	}
	for range c.Commit {
		values := []frontend.Variable{c.X, c.Root}
		if c.Free {
			free, err := api.NewHint(unconstrained, 1, c.Root)
			if err != nil {
				return err
			}
			values = append(values, free[0])
		}
		commitment, err := api.Compiler().(frontend.Committer).Commit(values...)
		if err != nil {
			return err
		}
		api.AssertIsDifferent(commitment, 0)
	}
	return nil
}

func unconstrained(_ *big.Int, in, out []*big.Int) error {
	out[0].Set(in[0])
	return nil
}

var toys = map[string]toy{
	"no commitment":     {Add: 5},
	"range checks":      {Add: 5, Range: true},
	"public committed":  {Add: 5, Commit: 1},
	"other coefficient": {Add: 6, Commit: 1},
}

func compile(t *testing.T, c frontend.Circuit) constraint.ConstraintSystem {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c)
	if err != nil {
		t.Fatal(err)
	}
	return ccs
}

func setup(t *testing.T, ccs constraint.ConstraintSystem, seed string) (*groth16bn254.ProvingKey, *groth16bn254.VerifyingKey) {
	t.Helper()
	pk, vk, err := UnsafeSetup(ccs, seed)
	if err != nil {
		t.Fatal(err)
	}
	return pk, vk
}

// assign is a witness of the toy.
func assign(t *testing.T, c toy, root int64) (full, public witness.Witness) {
	t.Helper()
	r := big.NewInt(root)
	x := new(big.Int).Exp(r, big.NewInt(3), nil)
	full, err := frontend.NewWitness(&toy{X: x.Add(x, big.NewInt(int64(c.Add))), Y: 7 * root, Root: root}, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	if public, err = full.Public(); err != nil {
		t.Fatal(err)
	}
	return full, public
}

func TestGnarkProvesAndVerifies(t *testing.T) {
	for name, c := range toys {
		t.Run(name, func(t *testing.T) {
			ccs := compile(t, &c)
			pk, vk := setup(t, ccs, UnsafeSeed)
			full, public := assign(t, c, 1_000_003)
			proof, err := groth16.Prove(ccs, pk, full)
			if err != nil {
				t.Fatal(err)
			}
			if err := groth16.Verify(proof, vk, public); err != nil {
				t.Error(err)
			}
			proof, err = groth16.Prove(ccs, pk, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
			if err != nil {
				t.Fatal(err)
			}
			if err := groth16.Verify(proof, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
				t.Errorf("for the Solidity verifier: %v", err)
			}
		})
	}
}

// The strongest statement about the keys: gnark's own Setup makes the same, point by
// point, if it draws our secrets; but for the commitment's base, which it hashes.
func TestKeysAreGnarksForTheSameTrapdoor(t *testing.T) {
	for name, c := range toys {
		t.Run(name, func(t *testing.T) { compareWithGnark(t, compile(t, &c)) })
	}
}

// compareWithGnark gives our keys.
func compareWithGnark(t *testing.T, ccs constraint.ConstraintSystem) (pk *groth16bn254.ProvingKey, vk *groth16bn254.VerifyingKey) {
	t.Helper()
	pk, vk = setup(t, ccs, UnsafeSeed)
	digest, err := Digest(ccs)
	if err != nil {
		t.Fatal(err)
	}
	s, err := derive(UnsafeSeed, digest)
	if err != nil {
		t.Fatal(err)
	}
	theirPK, theirVK := gnarkSetup(t, ccs, s)
	for i := range theirVK.CommitmentKeys {
		key := &theirVK.CommitmentKeys[i]
		if want := times2(key.G, negative(s.sigma)); key.GSigmaNeg != want {
			t.Error("gnark did not take σ from the test: have another −σ·g")
		}
		_, _, _, key.G = bn254.Generators()
		key.GSigmaNeg = times2(key.G, negative(s.sigma))
	}
	if !bytes.Equal(raw(t, vk), raw(t, theirVK)) {
		t.Errorf("have verifying key %+v, want gnark's %+v", vk, theirVK)
	}
	if !bytes.Equal(raw(t, pk), raw(t, theirPK)) {
		t.Error("have another proving key than gnark")
	}
	return pk, vk
}

// gnarkSetup runs gnark's Setup with our secrets in place of randomness, γ = 1. It reads
// scalars in Montgomery form, 32 bytes for g, and σ − 1.
func gnarkSetup(t *testing.T, ccs constraint.ConstraintSystem, s secrets) (*groth16bn254.ProvingKey, *groth16bn254.VerifyingKey) {
	t.Helper()
	var tape bytes.Buffer
	one := fr.One()
	for _, x := range []fr.Element{s.tau, s.alpha, s.beta, one, s.delta} {
		for _, limb := range x {
			for range 8 {
				tape.WriteByte(byte(limb))
				limb >>= 8
			}
		}
	}
	tape.Write(make([]byte, fr.Bytes))
	var less fr.Element
	less.Sub(&s.sigma, &one)
	sigma := less.Bytes()
	tape.Write(sigma[:])

	random := rand.Reader
	rand.Reader = &tape
	defer func() { rand.Reader = random }()
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		t.Fatal(err)
	}
	return pk.(*groth16bn254.ProvingKey), vk.(*groth16bn254.VerifyingKey)
}

func raw(t *testing.T, key interface {
	WriteRawTo(io.Writer) (int64, error)
}) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := key.WriteRawTo(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func negative(x fr.Element) fr.Element { return *x.Neg(&x) }

func times1(p bn254.G1Affine, x fr.Element) bn254.G1Affine {
	return *p.ScalarMultiplication(&p, x.BigInt(new(big.Int)))
}

func times2(p bn254.G2Affine, x fr.Element) bn254.G2Affine {
	return *p.ScalarMultiplication(&p, x.BigInt(new(big.Int)))
}

func TestKeysFollowSeedAndCircuit(t *testing.T) {
	c := toys["public committed"]
	ccs := compile(t, &c)
	pk, vk := setup(t, ccs, UnsafeSeed)
	again, vkAgain := setup(t, compile(t, &c), UnsafeSeed)
	if !bytes.Equal(raw(t, pk), raw(t, again)) || !bytes.Equal(raw(t, vk), raw(t, vkAgain)) {
		t.Error("the same seed and circuit have different keys")
	}
	_, seed := setup(t, ccs, UnsafeSeed+"'")
	other := toys["other coefficient"]
	_, circuit := setup(t, compile(t, &other), UnsafeSeed)
	for name, changed := range map[string]*groth16bn254.VerifyingKey{"seed": seed, "circuit": circuit} {
		if changed.G2.Delta == vk.G2.Delta || changed.CommitmentKeys[0].GSigmaNeg == vk.CommitmentKeys[0].GSigmaNeg {
			t.Errorf("another %s has the same δ or σ", name)
		}
	}

	// What tells the keys of a seed, whatever their circuit.
	alpha, err := UnsafeAlpha(UnsafeSeed)
	if err != nil {
		t.Fatal(err)
	}
	if vk.G1.Alpha != alpha || circuit.G1.Alpha != alpha {
		t.Errorf("have [α]₁ %v and %v, want %v", vk.G1.Alpha, circuit.G1.Alpha, alpha)
	}
	if seed.G1.Alpha == alpha || seed.G2.Beta == vk.G2.Beta || seed.G1.K[1] == vk.G1.K[1] {
		t.Error("another seed has the same α, β or τ")
	}
}

// A key as L1 takes it: no two points equal up to sign, none infinity, γ and g the
// generator, and the points of G1 and G2 of one secret.
func TestVerifyingKeyIsWellFormed(t *testing.T) {
	_, _, g1, g2 := bn254.Generators()
	for name, c := range toys {
		t.Run(name, func(t *testing.T) {
			pk, vk := setup(t, compile(t, &c), UnsafeSeed)
			if vk.G2.Gamma != g2 {
				t.Errorf("have γ %v, want the generator", vk.G2.Gamma)
			}
			points := []bn254.G2Affine{vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta}
			for _, key := range vk.CommitmentKeys {
				if key.G != g2 {
					t.Errorf("have g %v, want the generator", key.G)
				}
				points = append(points, key.GSigmaNeg)
				basis := pk.CommitmentKeys[0]
				for i := range basis.Basis {
					samePairing(t, fmt.Sprintf("σ·basis[%d]", i), basis.BasisExpSigma[i], g2, negative1(basis.Basis[i]), key.GSigmaNeg)
				}
			}
			for i, p := range points {
				if p.IsInfinity() || !p.IsInSubGroup() {
					t.Errorf("point %d of G2 is %v", i, p)
				}
				if slices.ContainsFunc(points[:i], func(q bn254.G2Affine) bool { return q.X == p.X }) {
					t.Errorf("point %d of G2 is equal to an earlier one up to sign", i)
				}
			}
			for i := range vk.G1.K {
				if vk.G1.K[i].IsInfinity() {
					t.Errorf("K[%d] is infinity", i)
				}
			}
			samePairing(t, "β", vk.G1.Beta, g2, g1, vk.G2.Beta)
			samePairing(t, "δ", vk.G1.Delta, g2, g1, vk.G2.Delta)
			for i := range pk.G1.B {
				samePairing(t, fmt.Sprintf("B[%d]", i), pk.G1.B[i], g2, g1, pk.G2.B[i])
			}
		})
	}
}

func negative1(p bn254.G1Affine) bn254.G1Affine { return *p.Neg(&p) }

// samePairing checks that e(a, b) = e(c, d).
func samePairing(t *testing.T, name string, a bn254.G1Affine, b bn254.G2Affine, c bn254.G1Affine, d bn254.G2Affine) {
	t.Helper()
	same, err := bn254.PairingCheck([]bn254.G1Affine{a, negative1(c)}, []bn254.G2Affine{b, d})
	if err != nil || !same {
		t.Errorf("%s: its points in G1 and G2 are of different secrets, error %v", name, err)
	}
}

// With the trapdoor one can prove anything: here a false statement, from the verifying
// key alone. So the keys are what they say, and UNSAFE.
func TestWhoKnowsTheSeedProvesAnything(t *testing.T) {
	c := toys["no commitment"]
	ccs := compile(t, &c)
	_, vk := setup(t, ccs, UnsafeSeed)
	digest, err := Digest(ccs)
	if err != nil {
		t.Fatal(err)
	}
	s, err := derive(UnsafeSeed, digest)
	if err != nil {
		t.Fatal(err)
	}
	_, _, g1, g2 := bn254.Generators()
	public, err := witness.New(fr.Modulus())
	if err != nil {
		t.Fatal(err)
	}
	values := make(chan any, 2)
	values <- 1
	values <- 2
	close(values)
	if err := public.Fill(2, 0, values); err != nil {
		t.Fatal(err)
	}
	// A = [1]₁ and B = [1]₂, so C = ([1]₁ − αβ·[1]₁ − L)/δ.
	sum := vk.G1.K[0]
	for i, x := range []uint64{1, 2} {
		term := times1(vk.G1.K[i+1], fr.NewElement(x))
		sum.Add(&sum, &term)
	}
	var product, inverse fr.Element
	product.Mul(&s.alpha, &s.beta)
	alphaBeta := times1(g1, product)
	krs := g1
	krs.Sub(&krs, &alphaBeta)
	krs.Sub(&krs, &sum)
	forged := &groth16bn254.Proof{Ar: g1, Bs: g2, Krs: times1(krs, *inverse.Inverse(&s.delta))}
	if err := groth16.Verify(forged, vk, public); err != nil {
		t.Errorf("the forged proof: %v", err)
	}
}

func TestChangedProofsAreRefused(t *testing.T) {
	c := toys["public committed"]
	ccs := compile(t, &c)
	pk, vk := setup(t, ccs, UnsafeSeed)
	full, public := assign(t, c, 12345)
	made, err := groth16.Prove(ccs, pk, full)
	if err != nil {
		t.Fatal(err)
	}
	proof := *made.(*groth16bn254.Proof)
	if err := groth16.Verify(&proof, vk, public); err != nil {
		t.Fatal(err)
	}
	refused := 0
	refuse := func(name string, proof groth16bn254.Proof, public witness.Witness) {
		t.Helper()
		if groth16.Verify(&proof, vk, public) == nil {
			t.Errorf("%s: the changed proof verifies", name)
		}
		refused++
	}

	points := map[string]func(*groth16bn254.Proof) *bn254.G1Affine{
		"A":          func(p *groth16bn254.Proof) *bn254.G1Affine { return &p.Ar },
		"C":          func(p *groth16bn254.Proof) *bn254.G1Affine { return &p.Krs },
		"commitment": func(p *groth16bn254.Proof) *bn254.G1Affine { return &p.Commitments[0] },
		"knowledge":  func(p *groth16bn254.Proof) *bn254.G1Affine { return &p.CommitmentPok },
	}
	_, _, g1, g2 := bn254.Generators()
	for name, point := range points {
		change := func(how string, to func(p bn254.G1Affine) bn254.G1Affine) {
			t.Helper()
			lie := proof
			lie.Commitments = slices.Clone(proof.Commitments)
			*point(&lie) = to(*point(&lie))
			refuse(name+" "+how, lie, public)
		}
		change("negated", negative1)
		change("infinity", func(bn254.G1Affine) bn254.G1Affine { return bn254.G1Affine{} })
		change("plus G", func(p bn254.G1Affine) bn254.G1Affine { return *p.Add(&p, &g1) })
		for other, from := range points {
			if other != name {
				change("replaced by "+other, func(bn254.G1Affine) bn254.G1Affine { return *from(&proof) })
			}
		}
		for i := range 40 {
			change("times", func(p bn254.G1Affine) bn254.G1Affine { return times1(p, fr.NewElement(uint64(i+2))) })
		}
	}
	for i := range 40 {
		lie := proof
		lie.Bs = times2(proof.Bs, fr.NewElement(uint64(i+2)))
		refuse("B times", lie, public)
	}
	for how, b := range map[string]bn254.G2Affine{"negated": *new(bn254.G2Affine).Neg(&proof.Bs), "infinity": {}, "the generator": g2} {
		lie := proof
		lie.Bs = b
		refuse("B "+how, lie, public)
	}
	for i := range 20 {
		_, other := assign(t, c, 12346+int64(i))
		refuse("other public inputs", proof, other)
	}
	if refused < 200 {
		t.Errorf("have %d changes, want at least 200", refused)
	}
}

func TestRefusals(t *testing.T) {
	sound := compile(t, &toy{})
	sparse, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &toy{})
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := frontend.Compile(ecc.BLS12_381.ScalarField(), r1cs.NewBuilder, &toy{})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		ccs  constraint.ConstraintSystem
		seed string
		want error
	}{
		"a PLONK system":            {sparse, UnsafeSeed, ErrSystem},
		"another curve":             {elsewhere, UnsafeSeed, ErrSystem},
		"two commitments":           {compile(t, &toy{Commit: 2}), UnsafeSeed, ErrCommitments},
		"an unused input":           {compile(t, &toy{Unbound: true}), UnsafeSeed, ErrUnbound},
		"a free value committed to": {compile(t, &toy{Commit: 1, Free: true}), UnsafeSeed, ErrUnbound},
		"no seed":                   {sound, "", ErrSeed},
		"a long seed":               {sound, string(make([]byte, 256)), ErrSeed},
	} {
		if _, _, err := UnsafeSetup(c.ccs, c.seed); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", name, err, c.want)
		}
	}
	if _, err := UnsafeAlpha(""); !errors.Is(err, ErrSeed) {
		t.Errorf("UnsafeAlpha of no seed: have error %v, want %v", err, ErrSeed)
	}
}
