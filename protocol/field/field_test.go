package field_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/field"
)

// edges are the elements whose words lie at the ends of what addition, borrow and
// reduction distinguish. Elements are in Montgomery form, so they are made of words.
func edges() []fr.Element {
	modulus := fr.Element{0x43e1f593f0000001, 0x2833e84879b97091, 0xb85045b68181585d, 0x30644e72e131a029}
	less := func(i int, by uint64) fr.Element { e := modulus; e[i] -= by; return e }
	half := fr.Element{0xa1f0fac9f8000000, 0x9419f4243cdcb848, 0xdc2822db40c0ac2e, 0x183227397098d014}
	all := []fr.Element{
		{}, {1}, {0, 1}, {0, 0, 1}, {0, 0, 0, 1}, {^uint64(0), ^uint64(0), ^uint64(0), 0},
		less(0, 1), less(0, 2), less(1, 1), less(2, 1), less(3, 1), half, half,
	}
	all[len(all)-1][0]++
	return all
}

// elements are the edges and random ones.
func elements(n int) []fr.Element {
	random := rand.New(rand.NewPCG(1, 2))
	all := edges()
	for range n {
		e := fr.Element{random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64N(0x30644e72e131a029)}
		all = append(all, e)
	}
	return all
}

func TestAddAndSub(t *testing.T) {
	all := elements(200)
	for i := range all {
		for j := range all {
			x, y := &all[i], &all[j]
			var have, want fr.Element
			if field.Add(&have, x, y); have != *want.Add(x, y) {
				t.Fatalf("%v + %v: have %v, want %v", *x, *y, have, want)
			}
			if field.Sub(&have, x, y); have != *want.Sub(x, y) {
				t.Fatalf("%v - %v: have %v, want %v", *x, *y, have, want)
			}
		}
	}
}

func TestArgumentsMayAlias(t *testing.T) {
	for _, x := range elements(50) {
		var twice fr.Element
		twice.Double(&x)
		z := x
		if field.Add(&z, &z, &z); z != twice {
			t.Errorf("x + x: have %v, want %v", z, twice)
		}
		if field.Sub(&z, &z, &x); z != x {
			t.Errorf("2x - x: have %v, want %v", z, x)
		}
		if field.Sub(&z, &x, &z); !z.IsZero() {
			t.Errorf("x - x: have %v, want 0", z)
		}
	}
}

func TestSum(t *testing.T) {
	check := func(list []fr.Element) {
		t.Helper()
		var want fr.Element
		for i := range list {
			want.Add(&want, &list[i])
		}
		if have := field.Sum(list); have != want {
			t.Errorf("sum of %d: have %v, want %v", len(list), have, want)
		}
	}
	all := elements(field.MaxSum)
	for n := range field.MaxSum + 1 {
		check(all[len(all)-n:])
	}
	for _, e := range edges() {
		var equal []fr.Element
		for len(equal) < field.MaxSum {
			equal = append(equal, e)
			check(equal)
		}
	}
}

func TestSumRefusesTooMany(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a sum of more than MaxSum elements is taken")
		}
	}()
	field.Sum(make([]fr.Element, field.MaxSum+1))
}

// The pairs repeat so late that the branch predictor cannot learn them.
func BenchmarkAdd(b *testing.B) {
	random := rand.New(rand.NewPCG(3, 4))
	all := make([]fr.Element, 1024)
	for i := range all {
		var e fr.Element
		all[i] = *e.SetBigInt(new(big.Int).SetUint64(random.Uint64())).Inverse(&e)
	}
	for name, add := range map[string]func(z, x, y *fr.Element){
		"field": field.Add, "library": func(z, x, y *fr.Element) { z.Add(x, y) },
	} {
		b.Run(name, func(b *testing.B) {
			var z fr.Element
			for i := 0; b.Loop(); i++ {
				add(&z, &all[i%1024], &all[i%1021])
			}
		})
	}
}
