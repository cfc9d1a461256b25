package trapdoor

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/kzg/fixedbase"
)

// secrets are the trapdoor: what the parties of a ceremony would have to forget.
type secrets struct{ tau, alpha, beta, delta, sigma fr.Element }

// derive draws the secrets of a seed and a circuit.
func derive(seed string, digest [32]byte) (secrets, error) {
	common, err := phase1(seed)
	if err != nil {
		return secrets{}, err
	}
	own, err := draw(hashTo(seed, "phase 2", digest[:], 2), common...)
	if err != nil {
		return secrets{}, err
	}
	return secrets{tau: common[0], alpha: common[1], beta: common[2], delta: own[0], sigma: own[1]}, nil
}

// phase1 draws τ, α and β, which all circuits share.
func phase1(seed string) ([]fr.Element, error) { return draw(hashTo(seed, "phase 1", nil, 3)) }

// UnsafeAlpha is the [α]₁ of every verifying key that UnsafeSetup makes from a seed: what
// a contract on a production chain must refuse, and an auditor look for.
func UnsafeAlpha(seed string) (bn254.G1Affine, error) {
	common, err := phase1(seed)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	return fixedbase.G1(common[1:2])[0], nil
}

// hashTo hashes to scalars (RFC 9380, with the seed as the tag of the domain): other
// attempts, other scalars.
func hashTo(seed, phase string, digest []byte, n int) func(attempt byte) ([]fr.Element, error) {
	return func(attempt byte) ([]fr.Element, error) {
		if len(seed) < 1 || len(seed) > 255 {
			return nil, fmt.Errorf("%w: have %d", ErrSeed, len(seed))
		}
		return fr.Hash(append(append([]byte(phase), digest...), attempt), []byte(seed), n)
	}
}

// draw makes attempts until the scalars are fit beside those that were drawn before: one,
// but for a chance of about 2^-220.
func draw(hash func(attempt byte) ([]fr.Element, error), before ...fr.Element) ([]fr.Element, error) {
	for attempt := byte(0); ; attempt++ {
		drawn, err := hash(attempt)
		if err != nil || fit(append(drawn, before...)) {
			return drawn, err
		}
	}
}

// fit says whether scalars can be secrets of one key, each in any place. None is zero or
// a root of unity: τ must be outside of every domain, and 1 is γ and the base g. None is
// equal or opposite to another: with such points in a verifying key, proofs of anything
// could be written down.
func fit(scalars []fr.Element) bool {
	seen := make(map[fr.Element]bool)
	order := new(big.Int).Lsh(big.NewInt(1), twoAdicity)
	for _, s := range scalars {
		var opposite, power fr.Element
		opposite.Neg(&s)
		if s.IsZero() || power.Exp(s, order).IsOne() || seen[s] || seen[opposite] {
			return false
		}
		seen[s] = true
	}
	return true
}

// twoAdicity of r − 1: no domain has more than 2^28 points.
const twoAdicity = 28
