// Package field adds and subtracts scalars of BN254 without a branch. The methods
// of fr.Element branch on whether to reduce, which is a coin toss that no processor
// predicts: a sum then costs nearly as much as a product. Hashes and curve formulas,
// which add as often as they multiply, gain a fifth to a third.
//
// The results are those of fr.Element, reduced. Products stay with the library.
package field

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The modulus r, least word first.
const (
	r0 uint64 = 0x43e1f593f0000001
	r1 uint64 = 0x2833e84879b97091
	r2 uint64 = 0xb85045b68181585d
	r3 uint64 = 0x30644e72e131a029
)

// Add sets z = x + y. Arguments may alias.
func Add(z, x, y *fr.Element) {
	t0, c := bits.Add64(x[0], y[0], 0)
	t1, c := bits.Add64(x[1], y[1], c)
	t2, c := bits.Add64(x[2], y[2], c)
	t3, _ := bits.Add64(x[3], y[3], c)
	reduce(z, t0, t1, t2, t3)
}

// Sub sets z = x − y. Arguments may alias.
func Sub(z, x, y *fr.Element) {
	t0, b := bits.Sub64(x[0], y[0], 0)
	t1, b := bits.Sub64(x[1], y[1], b)
	t2, b := bits.Sub64(x[2], y[2], b)
	t3, b := bits.Sub64(x[3], y[3], b)
	mask := -b // all ones if x < y
	var c uint64
	z[0], c = bits.Add64(t0, r0&mask, 0)
	z[1], c = bits.Add64(t1, r1&mask, c)
	z[2], c = bits.Add64(t2, r2&mask, c)
	z[3], _ = bits.Add64(t3, r3&mask, c)
}

// MaxSum is the number of elements that Sum takes.
const MaxSum = 256

// Sum returns the sum of at most MaxSum elements and reduces only once.
func Sum(elements []fr.Element) (z fr.Element) {
	if len(elements) > MaxSum {
		panic("field: a sum of too many elements")
	}
	var t0, t1, t2, t3, t4, c uint64
	for i := range elements {
		e := &elements[i]
		t0, c = bits.Add64(t0, e[0], 0)
		t1, c = bits.Add64(t1, e[1], c)
		t2, c = bits.Add64(t2, e[2], c)
		t3, c = bits.Add64(t3, e[3], c)
		t4 += c
	}
	// With u = 2^246, 193·u < r < 194·u, so q = ⌊⌊t/u⌋ / 194⌋ is at most ⌊t/r⌋, and
	// t − q·r < 2r as long as ⌊t/u⌋ < 87,000; 256 elements stay below 50,000.
	q := (t4<<10 | t3>>54) / (r3>>54 + 1)
	h0, l0 := bits.Mul64(q, r0)
	h1, l1 := bits.Mul64(q, r1)
	h2, l2 := bits.Mul64(q, r2)
	l3 := q * r3 // the rest cancels against t4
	l1, c = bits.Add64(l1, h0, 0)
	l2, c = bits.Add64(l2, h1, c)
	l3 += h2 + c
	t0, b := bits.Sub64(t0, l0, 0)
	t1, b = bits.Sub64(t1, l1, b)
	t2, b = bits.Sub64(t2, l2, b)
	t3, _ = bits.Sub64(t3, l3, b)
	reduce(&z, t0, t1, t2, t3)
	return z
}

// reduce sets z = t mod r for t < 2r. The compiler makes a conditional move of each
// assignment, where one block of four would be a branch.
func reduce(z *fr.Element, t0, t1, t2, t3 uint64) {
	u0, b := bits.Sub64(t0, r0, 0)
	u1, b := bits.Sub64(t1, r1, b)
	u2, b := bits.Sub64(t2, r2, b)
	u3, b := bits.Sub64(t3, r3, b)
	if b != 0 {
		u0 = t0
	}
	if b != 0 {
		u1 = t1
	}
	if b != 0 {
		u2 = t2
	}
	if b != 0 {
		u3 = t3
	}
	z[0], z[1], z[2], z[3] = u0, u1, u2, u3
}
