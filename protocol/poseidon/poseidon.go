// Package poseidon fixes the hashes of Stoa over the BN254 scalar field: the
// Poseidon2 permutation (eprint 2023/323, gnark-crypto's constants) with 8 full
// and 57 partial rounds, in three widths.
package poseidon

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/stoa-rollup/stoa/protocol/field"
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

// parameters are the round keys and the diagonals of the inner matrices.
var parameters = map[int]*poseidon2.Parameters{
	Narrow: poseidon2.NewParameters(Narrow, FullRounds, PartialRounds),
	Wide:   poseidon2.NewParameters(Wide, FullRounds, PartialRounds),
	Sponge: poseidon2.NewParameters(Sponge, FullRounds, PartialRounds),
}

// Permute applies the permutation of width len(state) in place. It is the library's
// in 70 % of the time: package field says why.
func Permute(state []fr.Element) {
	p, ok := parameters[len(state)]
	if !ok {
		panic(fmt.Sprintf("poseidon: no permutation has width %d", len(state)))
	}
	mixOuter(state)
	for round, keys := range p.RoundKeys {
		if round >= FullRounds/2 && round < FullRounds/2+PartialRounds {
			field.Add(&state[0], &state[0], &keys[0]) // the other keys are zero
			power5(&state[0])
			mixInner(state, p.DiagM1)
			continue
		}
		for i := range state {
			field.Add(&state[i], &state[i], &keys[i])
			power5(&state[i])
		}
		mixOuter(state)
	}
}

func power5(x *fr.Element) {
	var y fr.Element
	y.Square(x)
	y.Square(&y)
	x.Mul(x, &y)
}

// mixOuter multiplies by circ(2·M, M, …, M), where M of order 4 has the rows
// (5 7 1 3), (4 6 1 1), (1 3 5 7), (1 1 4 6): appendix B of the paper.
func mixOuter(state []fr.Element) {
	var sums [4]fr.Element
	for i := 0; i < len(state); i += 4 {
		s := (*[4]fr.Element)(state[i:])
		var a, b, c, d fr.Element
		field.Add(&a, &s[0], &s[1])
		field.Add(&b, &s[2], &s[3])
		field.Add(&c, &s[1], &s[1])
		field.Add(&c, &c, &b)
		field.Add(&d, &s[3], &s[3])
		field.Add(&d, &d, &a)
		field.Add(&b, &b, &b)
		field.Add(&b, &b, &b)
		field.Add(&s[3], &b, &d)
		field.Add(&a, &a, &a)
		field.Add(&a, &a, &a)
		field.Add(&s[1], &a, &c)
		field.Add(&s[0], &d, &s[1])
		field.Add(&s[2], &c, &s[3])
		for j := range s {
			field.Add(&sums[j], &sums[j], &s[j])
		}
	}
	for i := range state {
		field.Add(&state[i], &state[i], &sums[i%4])
	}
}

// mixInner multiplies by the matrix of ones plus a diagonal.
func mixInner(state, diagonal []fr.Element) {
	sum := field.Sum(state)
	for i := range state {
		state[i].Mul(&state[i], &diagonal[i])
		field.Add(&state[i], &state[i], &sum)
	}
}

// Hash is the second element of the permutation of the inputs, padded with zeros
// to the width. The first input is the capacity: callers put a domain tag there.
func Hash(width int, inputs ...fr.Element) fr.Element {
	var memory [Sponge]fr.Element
	state := memory[:width]
	copy(state, inputs)
	Permute(state)
	return state[1]
}

// Absorb is the sponge of rate 15 over all elements: the capacity element starts
// as given, the last block is filled with zeros, the output is the first rate
// element. The length is fixed by the capacity, so no padding rule is needed.
func Absorb(capacity fr.Element, elements []fr.Element) fr.Element {
	var state [Sponge]fr.Element
	state[0] = capacity
	for len(elements) > 0 {
		n := min(len(elements), Sponge-1)
		for i := range n {
			field.Add(&state[1+i], &state[1+i], &elements[i])
		}
		Permute(state[:])
		elements = elements[n:]
	}
	return state[1]
}
