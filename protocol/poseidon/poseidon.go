// Package poseidon fixes the hashes of Stoa over the BN254 scalar field: the
// Poseidon2 permutation (eprint 2023/323, gnark-crypto's constants) with 8 full
// and 57 partial rounds, in three widths.
package poseidon

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// Rounds of the permutation for every width used here (128-bit security for x^5
// over a 254-bit field).
const (
	FullRounds    = 8
	PartialRounds = 57
)

// Widths: the challenge hash of a signature uses Narrow or Wide, the batch
// challenge the Sponge width.
const (
	Narrow = 8
	Wide   = 12
	Sponge = 16
)

var permutations = map[int]*poseidon2.Permutation{
	Narrow: poseidon2.NewPermutation(Narrow, FullRounds, PartialRounds),
	Wide:   poseidon2.NewPermutation(Wide, FullRounds, PartialRounds),
	Sponge: poseidon2.NewPermutation(Sponge, FullRounds, PartialRounds),
}

// Permute applies the permutation of width len(state) in place.
func Permute(state []fr.Element) {
	if err := permutations[len(state)].Permutation(state); err != nil {
		panic(err) // only a wrong length fails
	}
}

// Hash is the second element of the permutation of the inputs, padded with zeros
// to the width. The first input is the capacity: callers put a domain tag there.
func Hash(width int, inputs ...fr.Element) fr.Element {
	state := make([]fr.Element, width)
	copy(state, inputs)
	Permute(state)
	return state[1]
}

// Absorb is the sponge of rate 15 over all elements: the capacity element starts
// as given, the last block is filled with zeros, the output is the first rate
// element. The length is fixed by the capacity, so no padding rule is needed.
func Absorb(capacity fr.Element, elements []fr.Element) fr.Element {
	state := make([]fr.Element, Sponge)
	state[0] = capacity
	for len(elements) > 0 {
		n := min(len(elements), Sponge-1)
		for i := range n {
			state[1+i].Add(&state[1+i], &elements[i])
		}
		Permute(state)
		elements = elements[n:]
	}
	return state[1]
}
