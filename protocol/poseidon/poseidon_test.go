package poseidon_test

import (
	"fmt"
	"slices"
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

// The permutation is the library's, on chains of states that start from either end
// of the field.
func TestPermuteIsTheLibrarys(t *testing.T) {
	var least, most fr.Element
	most.SetInt64(-1)
	for _, width := range []int{poseidon.Narrow, poseidon.Wide, poseidon.Sponge} {
		library := poseidon2.NewPermutation(width, 8, 57)
		have := make([]fr.Element, width)
		for i := range 300 {
			for j := range have {
				switch i { // later states come from earlier ones
				case 0:
					have[j] = least
				case 1:
					have[j] = most
				}
			}
			want := slices.Clone(have)
			poseidon.Permute(have)
			if err := library.Permutation(want); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(have, want) {
				t.Fatalf("width %d, state %d: have %v, want %v", width, i, have, want)
			}
		}
	}
}

func TestHashesDoNotAllocate(t *testing.T) {
	in := elements(40)
	for name, hash := range map[string]func(){
		"narrow": func() { poseidon.Hash(poseidon.Narrow, in[:8]...) },
		"wide":   func() { poseidon.Hash(poseidon.Wide, in[:12]...) },
		"sponge": func() { poseidon.Absorb(in[0], in) },
	} {
		if n := testing.AllocsPerRun(10, hash); n != 0 {
			t.Errorf("%s: have %v allocations, want none", name, n)
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

// Every state comes from the one before: with equal states, the branch predictor
// would learn the library's reductions by heart.
func BenchmarkPermute(b *testing.B) {
	for _, width := range []int{poseidon.Narrow, poseidon.Wide, poseidon.Sponge} {
		library := poseidon2.NewPermutation(width, 8, 57)
		state := make([]fr.Element, width)
		copy(state, elements(width))
		b.Run(fmt.Sprintf("%d", width), func(b *testing.B) {
			for b.Loop() {
				poseidon.Permute(state)
			}
		})
		b.Run(fmt.Sprintf("%d-library", width), func(b *testing.B) {
			for b.Loop() {
				_ = library.Permutation(state)
			}
		})
	}
}
