package poseidon_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

func elements(n int) []fr.Element {
	e := make([]fr.Element, n)
	for i := range e {
		e[i].SetUint64(uint64(i + 1))
	}
	return e
}

func TestHashIsTheSecondElement(t *testing.T) {
	for _, width := range []int{poseidon.Narrow, poseidon.Wide} {
		state := make([]fr.Element, width)
		copy(state, elements(5))
		if err := poseidon2.NewPermutation(width, 8, 57).Permutation(state); err != nil {
			t.Fatal(err)
		}
		if have := poseidon.Hash(width, elements(5)...); have != state[1] {
			t.Errorf("width %d: have %s, want %s", width, have.String(), state[1].String())
		}
	}
}

func TestWidthsDiffer(t *testing.T) {
	if poseidon.Hash(poseidon.Narrow, elements(5)...) == poseidon.Hash(poseidon.Wide, elements(5)...) {
		t.Error("two widths give the same hash")
	}
}

// The sponge, block by block.
func TestAbsorb(t *testing.T) {
	permutation := poseidon2.NewPermutation(16, 8, 57)
	capacity := fr.NewElement(77)
	for _, n := range []int{1, 14, 15, 16, 30, 31, 100} {
		state := make([]fr.Element, 16)
		state[0] = capacity
		for i, e := range elements(n) {
			slot := 1 + i%15
			state[slot].Add(&state[slot], &e)
			if slot == 15 || i == n-1 {
				if err := permutation.Permutation(state); err != nil {
					t.Fatal(err)
				}
			}
		}
		if have := poseidon.Absorb(capacity, elements(n)); have != state[1] {
			t.Errorf("%d elements: have %s, want %s", n, have.String(), state[1].String())
		}
	}
}

func TestAbsorbLeavesItsInput(t *testing.T) {
	in := elements(40)
	poseidon.Absorb(fr.Element{}, in)
	for i, e := range elements(40) {
		if in[i] != e {
			t.Fatalf("element %d changed", i)
		}
	}
}

func TestPermuteRefusesOtherWidths(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a state of 9 elements is permuted")
		}
	}()
	poseidon.Permute(make([]fr.Element, 9))
}
