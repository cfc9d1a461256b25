// Package trapdoor makes Groth16 keys of which everybody knows the trapdoor. It is for
// devnets and tests: with these keys anyone can prove anything.
//
// They are what a ceremony of two phases would give, if its parties had drawn from a
// published seed. Phase 1 serves every circuit: τ, α and β follow from the seed alone, so
// that one point, UnsafeAlpha, tells all keys of a seed. Phase 2 is a circuit's own: δ,
// and σ of its commitment, follow from the seed and the circuit's digest. No phase draws
// γ or the commitment's base g: both are the generator of G2, as in keys of gnark's
// mpcsetup. (gnark's own Setup draws them, at random as everything else.)
//
// So a seed and a circuit have the same keys everywhere. Since every scalar is known, to
// make them takes a tenth of the time of gnark's Setup: about 35 µs of a processor for
// each constraint of the batch circuit.
//
// The keys are gnark's, for circuits over BN254 with one commitment at most. Which wire
// has a point in which list, and that Z is in bit-reversed order, is as gnark v0.16.0
// proves and verifies.
package trapdoor

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	"github.com/consensys/gnark-crypto/utils"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/stoa-rollup/stoa/protocol/kzg/fixedbase"
)

// UnsafeSeed is the published string from which devnets derive their keys.
const UnsafeSeed = "stoa.unsafe.groth16.v1"

var (
	// ErrSystem says that a constraint system is not an R1CS over BN254.
	ErrSystem = errors.New("compile the circuit with gnark's r1cs builder for BN254")

	// ErrCommitments says that a circuit has more than one commitment.
	ErrCommitments = errors.New("make all commitments of the circuit one")

	// ErrUnbound says that a wire which the verifier must bind is in no constraint: a proof
	// for one value of it would be a proof for all.
	ErrUnbound = errors.New("use every public input, and every value committed to, in a constraint")

	// ErrSeed says that a seed does not have 1 to 255 bytes.
	ErrSeed = errors.New("give a seed of 1 to 255 bytes")
)

// UnsafeSetup makes the keys of a circuit from a seed that is known, and so is no secret.
//
// UNSAFE: whoever has the seed can prove anything to the verifying key.
//
// It refuses what it cannot make sound keys for, were the seed secret: see the errors of
// this package.
func UnsafeSetup(ccs constraint.ConstraintSystem, seed string) (*groth16.ProvingKey, *groth16.VerifyingKey, error) {
	r1cs, ok := ccs.(*cs.R1CS)
	if !ok {
		return nil, nil, fmt.Errorf("%w: have %T", ErrSystem, ccs)
	}
	commitments, ok := r1cs.CommitmentInfo.(constraint.Groth16Commitments)
	if !ok {
		return nil, nil, fmt.Errorf("%w: have commitments %T", ErrSystem, r1cs.CommitmentInfo)
	}
	if len(commitments) > 1 {
		return nil, nil, fmt.Errorf("%w: have %d, want at most 1", ErrCommitments, len(commitments))
	}
	digest, err := Digest(ccs)
	if err != nil {
		return nil, nil, err
	}
	s, err := derive(seed, digest)
	if err != nil {
		return nil, nil, err
	}
	domain := fft.NewDomain(uint64(r1cs.GetNbConstraints()))
	a, b, c := evaluate(r1cs, domain, s.tau)
	k, err := split(r1cs, commitments, s, a, b, c)
	if err != nil {
		return nil, nil, err
	}

	pk := &groth16.ProvingKey{Domain: *domain}
	a, pk.InfinityA = nonzero(a)
	b, pk.InfinityB = nonzero(b)
	pk.NbInfinityA, pk.NbInfinityB = uint64(len(pk.InfinityA)-len(a)), uint64(len(pk.InfinityB)-len(b))
	first, second := fixedbase.G1([]fr.Element{s.alpha, s.beta, s.delta}), fixedbase.G2([]fr.Element{s.beta, s.delta, s.sigma})
	pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta = first[0], first[1], first[2]
	pk.G2.Beta, pk.G2.Delta = second[0], second[1]
	pk.G1.A, pk.G1.B, pk.G2.B = fixedbase.G1(a), fixedbase.G1(b), fixedbase.G2(b)
	pk.G1.K, pk.G1.Z = fixedbase.G1(k.private), fixedbase.G1(quotient(domain, s))

	vk := new(groth16.VerifyingKey)
	_, _, _, g2 := bn254.Generators()
	vk.G1.Alpha, vk.G1.Beta, vk.G1.Delta = pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta
	vk.G2.Beta, vk.G2.Delta, vk.G2.Gamma = pk.G2.Beta, pk.G2.Delta, g2
	vk.G1.K = fixedbase.G1(k.public)
	vk.PublicAndCommitmentCommitted = commitments.GetPublicAndCommitmentCommitted(commitments.CommitmentIndexes(), r1cs.GetNbPublicVariables())
	if len(commitments) == 1 {
		key := pedersen.ProvingKey{Basis: fixedbase.G1(k.committed), BasisExpSigma: fixedbase.G1(scaled(k.committed, s.sigma))}
		pk.CommitmentKeys = []pedersen.ProvingKey{key}
		vk.CommitmentKeys = []pedersen.VerifyingKey{{G: g2, GSigmaNeg: *second[2].Neg(&second[2])}}
	}
	return pk, vk, vk.Precompute()
}

// Digest is the SHA-256 of a serialised constraint system.
func Digest(ccs constraint.ConstraintSystem) (digest [sha256.Size]byte, err error) {
	h := sha256.New()
	if _, err := ccs.WriteTo(h); err != nil {
		return digest, fmt.Errorf("digest of the circuit: %w", err)
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}

// evaluate gives, for every wire, the three polynomials of its column at τ: by which
// coefficients the constraints have it in their left, right and output sides.
func evaluate(r1cs *cs.R1CS, domain *fft.Domain, tau fr.Element) (a, b, c []fr.Element) {
	wires := r1cs.GetNbPublicVariables() + r1cs.GetNbSecretVariables() + r1cs.GetNbInternalVariables()
	a, b, c = make([]fr.Element, wires), make([]fr.Element, wires), make([]fr.Element, wires)
	lagrange := lagrangeAt(tau, domain, r1cs.GetNbConstraints())
	var product fr.Element
	constraints := r1cs.GetR1CIterator()
	for i := range lagrange {
		row := constraints.Next()
		for _, side := range [...]struct {
			terms constraint.LinearExpression
			sums  []fr.Element
		}{{row.L, a}, {row.R, b}, {row.O, c}} {
			for _, t := range side.terms {
				sum := &side.sums[t.WireID()]
				switch t.CoeffID() {
				case constraint.CoeffIdOne:
					sum.Add(sum, &lagrange[i])
				case constraint.CoeffIdMinusOne:
					sum.Sub(sum, &lagrange[i])
				default:
					sum.Add(sum, product.Mul(&r1cs.Coefficients[t.CoeffID()], &lagrange[i]))
				}
			}
		}
	}
	return a, b, c
}

// lagrangeAt is the first n Lagrange polynomials of the domain at τ, which is not in it:
// L_i(τ) = (τ^N − 1)/N · ω^i/(τ − ω^i).
func lagrangeAt(tau fr.Element, domain *fft.Domain, n int) []fr.Element {
	factor := vanishing(tau, domain)
	factor.Mul(&factor, &domain.CardinalityInv)
	distances := make([]fr.Element, n)
	root := fr.One()
	for i := range distances {
		distances[i].Sub(&tau, &root)
		root.Mul(&root, &domain.Generator)
	}
	values := fr.BatchInvert(distances)
	for i := range values {
		values[i].Mul(&values[i], &factor)
		factor.Mul(&factor, &domain.Generator)
	}
	return values
}

// vanishing is τ^N − 1: the polynomial that is zero on the domain, at τ.
func vanishing(tau fr.Element, domain *fft.Domain) (z fr.Element) {
	one := fr.One()
	z.Exp(tau, new(big.Int).SetUint64(domain.Cardinality))
	return *z.Sub(&z, &one)
}

// columns are the wires' combinations β·a + α·b + c, by who adds the points up: the
// verifier those of the public wires and of the commitment's value; the prover those of
// the committed wires, as its commitment, and those of all others, divided by δ.
type columns struct{ public, committed, private []fr.Element }

func split(r1cs *cs.R1CS, commitments constraint.Groth16Commitments, s secrets, a, b, c []fr.Element) (k columns, err error) {
	publics, value := r1cs.GetNbPublicVariables(), -1 // the wire of the commitment's value
	var committed []int                               // ascending
	if len(commitments) == 1 {
		value, committed = commitments[0].CommitmentIndex, commitments[0].PrivateCommitted
	}
	k.public, k.committed = make([]fr.Element, 0, publics+1), make([]fr.Element, 0, len(committed))
	k.private = make([]fr.Element, 0, len(a))
	var inverse fr.Element
	inverse.Inverse(&s.delta)
	for wire := range a {
		var sum, term fr.Element
		sum.Mul(&s.beta, &a[wire])
		sum.Add(&sum, term.Mul(&s.alpha, &b[wire]))
		sum.Add(&sum, &c[wire])
		switch {
		case wire < publics || wire == value:
			k.public = append(k.public, sum)
		case len(k.committed) < len(committed) && wire == committed[len(k.committed)]:
			k.committed = append(k.committed, sum)
		default:
			k.private = append(k.private, *sum.Mul(&sum, &inverse))
			continue
		}
		if sum.IsZero() {
			return k, fmt.Errorf("%w: wire %d, %s, is in none", ErrUnbound, wire, r1cs.VariableToString(wire))
		}
	}
	return k, nil
}

// quotient is τ^i·(τ^N − 1)/δ for the coefficients i = 0 … N−2 of a quotient by the
// vanishing polynomial, in bit-reversed order of i. Of N, N−1 keeps its place, the last.
func quotient(domain *fft.Domain, s secrets) []fr.Element {
	z := make([]fr.Element, domain.Cardinality)
	power := vanishing(s.tau, domain)
	power.Div(&power, &s.delta)
	for i := range z {
		z[i] = power
		power.Mul(&power, &s.tau)
	}
	utils.BitReverse(z)
	return z[:len(z)-1]
}

// nonzero keeps, in place, the values that are not zero, and says where the zeros were.
func nonzero(values []fr.Element) (kept []fr.Element, zero []bool) {
	kept, zero = values[:0], make([]bool, len(values))
	for i := range values {
		if zero[i] = values[i].IsZero(); !zero[i] {
			kept = append(kept, values[i])
		}
	}
	return kept, zero
}

func scaled(values []fr.Element, by fr.Element) []fr.Element {
	products := make([]fr.Element, len(values))
	for i := range values {
		products[i].Mul(&values[i], &by)
	}
	return products
}
