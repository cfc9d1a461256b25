// Package blob carries a batch's data words in EIP-4844 blobs (docs/spec/blobs.md).
//
// Word k is coefficient k of a polynomial over the scalar field of BLS12-381, 4096
// coefficients a blob, and a blob holds the polynomial's values at the 4096-th roots
// of unity, in the order that EIP-4844 fixes. So the value of the polynomial at a
// point is a sum over the words themselves, which a circuit can afford, and zero words
// at the end cost nothing there.
//
// The package knows polynomials only. Commitments, versioned hashes and openings need
// the ceremony's powers, which go-ethereum's crypto/kzg4844 has.
package blob

import (
	"fmt"
	"math/bits"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/layout"
)

const (
	// Words is how many words a blob holds.
	Words = 4096
	// Size is the length of a blob in bytes.
	Size = Words * bls.Bytes
)

// Blob is what a transaction carries: 4096 elements of 32 bytes, big-endian, each
// below the order q of the field.
type Blob [Size]byte

// element is the part of a blob that holds a value.
func (b *Blob) element(i int) []byte { return b[i*bls.Bytes : (i+1)*bls.Bytes] }

// Count is the number of blobs that so many words take.
func Count(words int) int { return (words + Words - 1) / Words }

// domain holds the roots of unity. gnark-crypto's generator of order 4096 is that of
// EIP-4844, 7^((q-1)/4096).
var domain = sync.OnceValue(func() *fft.Domain { return fft.NewDomain(Words) })

// Encode puts words into blobs: word k is coefficient k mod 4096 of blob k/4096. It
// refuses a word of more than 248 bits (BLOB-2).
func Encode(words []fr.Element) ([]Blob, error) {
	blobs := make([]Blob, Count(len(words)))
	values := make([]bls.Element, Words)
	for j := range blobs {
		clear(values)
		for i, w := range words[j*Words : min(len(words), (j+1)*Words)] {
			b := w.Bytes()
			if err := checkWord(j*Words+i, b); err != nil {
				return nil, err
			}
			values[i].SetBytes(b[:])
		}
		domain().FFT(values, fft.DIF) // which leaves the values in bit-reversed order, as EIP-4844 wants them
		for i := range values {
			b := values[i].Bytes()
			copy(blobs[j].element(i), b[:])
		}
	}
	return blobs, nil
}

// Decode is the inverse of Encode, for n words. It refuses another number of blobs
// than n words take (BLOB-4), an element that is not below q (BLOB-1), a coefficient
// of more than 248 bits (BLOB-2), and one beyond the n-th that is not zero (BLOB-3).
func Decode(blobs []Blob, n int) ([]fr.Element, error) {
	if want := Count(n); len(blobs) != want {
		return nil, &layout.RuleError{Rule: "BLOB-4", Field: "number of blobs", Value: len(blobs), Limit: want}
	}
	words := make([]fr.Element, len(blobs)*Words)
	values := make([]bls.Element, Words)
	for j := range blobs {
		for i := range values {
			if e := blobs[j].element(i); values[i].SetBytesCanonical(e) != nil {
				return nil, &layout.RuleError{Rule: "BLOB-1", Field: fmt.Sprintf("element %d of blob %d", i, j), Value: fmt.Sprintf("0x%x", e), Limit: "below q"}
			}
		}
		domain().FFTInverse(values, fft.DIT)
		for i, v := range values {
			k, b := j*Words+i, v.Bytes()
			if err := checkWord(k, b); err != nil {
				return nil, err
			}
			if k >= n && !v.IsZero() {
				return nil, &layout.RuleError{Rule: "BLOB-3", Field: fmt.Sprintf("word %d", k), Value: fmt.Sprintf("0x%x", b), Limit: fmt.Sprintf("zero from word %d on", n)}
			}
			words[k].SetBytes(b[:])
		}
	}
	return words[:n], nil
}

// checkWord refuses a word whose highest byte is not zero.
func checkWord(k int, b [bls.Bytes]byte) error {
	if b[0] != 0 {
		return &layout.RuleError{Rule: "BLOB-2", Field: fmt.Sprintf("word %d", k), Value: fmt.Sprintf("0x%x", b), Limit: "below 2^248"}
	}
	return nil
}

// Evaluate is Σ w_k·ρ^k mod q over all words: b. Of the words of one blob it is the
// value y of that blob at ρ.
func Evaluate(words []fr.Element, rho fr.Element) (y bls.Element) {
	x := cast(rho)
	for i := len(words) - 1; i >= 0; i-- {
		w := cast(words[i])
		y.Mul(&y, &x).Add(&y, &w)
	}
	return y
}

// Combine is b = Σ ρ^(4096·j)·y_j mod q, from the values of the blobs at ρ.
func Combine(values []bls.Element, rho fr.Element) (b bls.Element) {
	x := cast(rho)
	for range bits.Len(Words) - 1 {
		x.Square(&x)
	}
	for j := len(values) - 1; j >= 0; j-- {
		b.Mul(&b, &x).Add(&b, &values[j])
	}
	return b
}

// Limbs are the public inputs of b: its lower 128 bits, and the others.
func Limbs(b bls.Element) (lo, hi fr.Element) {
	e := b.Bytes()
	hi.SetBytes(e[:16])
	lo.SetBytes(e[16:])
	return lo, hi
}

// cast takes the integer of an element to the larger field: r < q.
func cast(e fr.Element) (x bls.Element) {
	b := e.Bytes()
	x.SetBytes(b[:])
	return x
}
