package signature

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// What a proof draws by hash from the signatures of its batch
// (docs/spec/batch-signatures.md, C): lanes of a sponge over all (out, S), the
// first for the start of the accumulator, each of the others for two coefficients.

// CoefficientBits bounds a coefficient: it is odd, between ±2^CoefficientBits.
const CoefficientBits = 124

// LaneLimit bounds what is above the first coefficient of a lane, so that a lane
// has one split only. A lane past it (chance 2^-129) has none.
var LaneLimit = new(big.Int).Rsh(fr.Modulus(), CoefficientBits)

// drawTag is "stoa.z"; the sponge's capacity is the tag and the number of signatures.
const drawTag = 0x73746f612e7a

// DrawCapacity is the initial capacity element of the sponge over n signatures.
func DrawCapacity(n int) fr.Element {
	v := uint256.NewInt(uint64(n))
	v.Lsh(v, 64)
	return layout.Element(v.AddUint64(v, drawTag))
}

// Draw returns the lanes that the challenge hashes and the S of a batch give: the
// lane of the start, then one for each two signatures.
func Draw(outs []fr.Element, s []*big.Int) (start fr.Element, lanes []fr.Element) {
	state := make([]fr.Element, poseidon.Sponge)
	state[0] = DrawCapacity(len(outs))
	at := 1
	next := func() *fr.Element { // of the rate, after a permutation where it is used up
		if at == len(state) {
			poseidon.Permute(state)
			at = 1
		}
		at++
		return &state[at-1]
	}
	for i := range outs {
		absorbed := next()
		absorbed.Add(absorbed, &outs[i])
		absorbed = next()
		absorbed.Add(absorbed, new(fr.Element).SetBigInt(s[i]))
	}
	at = len(state)
	start = *next()
	for range (len(outs) + 1) / 2 {
		lanes = append(lanes, *next())
	}
	return start, lanes
}

// Coefficients are the two numbers of a lane and what is left above them:
// lane = c₀ + 2^124·c₁ + 2^248·top, z = 2·c − 2^124 + 1.
func Coefficients(lane fr.Element) (z [2]*big.Int, top uint64) {
	rest := lane.BigInt(new(big.Int))
	for i := range z {
		c := new(big.Int).And(rest, coefficientMask)
		z[i] = c.Lsh(c, 1).Sub(c, coefficientMask)
		rest.Rsh(rest, CoefficientBits)
	}
	return z, rest.Uint64()
}

var coefficientMask = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), CoefficientBits), big.NewInt(1))

// Start is the point where a lane lets the accumulator start: the first u ≥ lane
// that is on the curve, and how far it is. A proof may take another root v, or
// another u less than 2^StartBits above the lane.
func Start(lane fr.Element) (p Montgomery, distance int) {
	one := fr.One()
	for p.U = lane; ; distance++ {
		vv := p.cubic()
		if p.V.Sqrt(&vv) != nil {
			return p, distance
		}
		p.U.Add(&p.U, &one)
	}
}

// StartBits bounds the distance. A lane without a point in it has chance 2^-256.
const StartBits = 8
