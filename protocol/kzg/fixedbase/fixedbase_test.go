package fixedbase

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// scalars are n of all sizes, the least and the greatest among them.
func scalars(n int) []fr.Element {
	all := make([]fr.Element, n)
	for i := range all {
		bits := uint(i % (fr.Bits + 1))
		x := new(big.Int).Lsh(big.NewInt(1), bits)
		x.Sub(x, big.NewInt(int64(i/(fr.Bits+1))))
		all[i].SetBigInt(x)
	}
	if n > 3 {
		all[0].SetZero()
		all[1].SetInt64(-1)
		all[2].SetInt64(-2)
	}
	return all
}

func TestMultiplesAreThoseOfGnark(t *testing.T) {
	_, _, g1, g2 := bn254.Generators()
	for _, n := range []int{0, 1, 2, 3 * (fr.Bits + 1)} {
		all := scalars(n)
		first, second := G1(all), G2(all)
		if len(first) != n || len(second) != n {
			t.Fatalf("have %d and %d multiples, want %d", len(first), len(second), n)
		}
		for i := range all {
			s := all[i].BigInt(new(big.Int))
			if want := *new(bn254.G1Affine).ScalarMultiplication(&g1, s); first[i] != want {
				t.Fatalf("%v in G1: have %v, want %v", s, first[i], want)
			}
			if want := *new(bn254.G2Affine).ScalarMultiplication(&g2, s); second[i] != want {
				t.Fatalf("%v in G2: have %v, want %v", s, second[i], want)
			}
		}
	}
}

// Digits of every width, those that span two limbs among them, make up the scalar.
func TestDigitsMakeUpTheScalar(t *testing.T) {
	for _, s := range scalars(fr.Bits + 1) {
		bits := s.Bits()
		for width := 1; width <= maxWidth; width++ {
			sum := new(big.Int)
			for j := digits(width) - 1; j >= 0; j-- {
				sum.Lsh(sum, uint(width)).Add(sum, new(big.Int).SetUint64(digit(&bits, j*width, width)))
			}
			if want := s.BigInt(new(big.Int)); sum.Cmp(want) != 0 {
				t.Fatalf("digits of width %d: have %v, want %v", width, sum, want)
			}
		}
	}
}

func random(n int) []fr.Element {
	all := make([]fr.Element, n)
	for i := range all {
		all[i].MustSetRandom()
	}
	return all
}

func BenchmarkG1(b *testing.B) {
	all := random(1 << 18)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			G1(all)
		}
	})
	b.Run("gnark", func(b *testing.B) {
		_, _, g, _ := bn254.Generators()
		for b.Loop() {
			bn254.BatchScalarMultiplicationG1(&g, all)
		}
	})
}

func BenchmarkG2(b *testing.B) {
	all := random(1 << 16)
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			G2(all)
		}
	})
	b.Run("gnark", func(b *testing.B) {
		_, _, _, g := bn254.Generators()
		for b.Loop() {
			bn254.BatchScalarMultiplicationG2(&g, all)
		}
	})
}
