package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover/circuit/blob"
	"github.com/stoa-rollup/stoa/prover/circuit/lookup"
)

// evaluateState ties the touched records to the polynomials that L1 opens at ρ: with
// e the exponents of the touched cells and Λ_e = L_e/L_0 quotients of Lagrange
// polynomials, v_old = Σ old_e·Λ_e(ρ), v_new = Σ new_e·Λ_e(ρ) and z = Π(ρ⁴ - a⁴).
// Indices grow strictly, so no record stands twice.
func (b *builder) evaluateState(at *values, records []Touched) {
	domain := newDomain(b.shape.LogN)
	rho := b.public.Rho
	rho4 := b.Mul(rho, rho)
	rho4 = b.Mul(rho4, rho4)
	indexBits := b.shape.LogN - 2
	roots := newRoots(b, domain)

	vOld, vNew, z := frontend.Variable(0), frontend.Variable(0), frontend.Variable(1)
	for i, r := range records {
		if i > 0 {
			b.Check(b.Sub(r.Index, records[i-1].Index, 1), indexBits)
		}
		// The look-up bounds the index below N/4: i + j·N/4 would share a⁴.
		a := roots.at(b, r.Index)
		for j := range r.Old {
			// Λ_e(ρ) = (ρ - 1)·w/(ρ - w) with w = ω^e = a·ι^j; w ≠ 0, so the quotient
			// exists only if ρ is not w.
			w := b.Mul(a, domain.quarter(j))
			l := b.DivUnchecked(w, b.Sub(rho, w))
			vOld = b.Add(vOld, b.Mul(l, r.Old[j]))
			vNew = b.Add(vNew, b.Mul(l, r.New[j]))
		}
		a2 := b.Mul(a, a)
		z = b.Mul(z, b.Sub(rho4, b.Mul(a2, a2)))
	}
	scale := b.Sub(rho, 1)
	at.vOld, at.vNew, at.z = b.Mul(scale, vOld), b.Mul(scale, vNew), z
}

// domain holds constants of the N-th roots of unity.
type domain struct {
	logN     uint
	powers   []*big.Int // ω^(2^i)
	quarters [4]*big.Int
}

func newDomain(logN uint) domain {
	d := fft.NewDomain(1 << logN)
	dom := domain{logN: logN}
	w := d.Generator
	for range logN {
		dom.powers = append(dom.powers, constant(w))
		w.Square(&w)
	}
	var iota fr.Element
	iota.Exp(d.Generator, power(logN-2))
	q := fr.One()
	for j := range dom.quarters {
		dom.quarters[j] = constant(q)
		q.Mul(&q, &iota)
	}
	return dom
}

// quarter is ι^j = ω^(j·N/4).
func (d domain) quarter(j int) *big.Int { return d.quarters[j] }

// roots gives ω^index for index < N/4, of two halves that are looked up.
type roots struct {
	low, high *lookup.Powers
	shift     uint // bits of the lower half
}

func newRoots(b *builder, d domain) roots {
	bits := d.logN - 2
	shift := bits / 2
	return roots{b.tables.Powers(d.powers[0], 1<<shift), b.tables.Powers(d.powers[shift], 1<<(bits-shift)), shift}
}

// at is ω^index, and asserts index < N/4. Knows: the lower half of the index.
func (r roots) at(b *builder, index frontend.Variable) frontend.Variable {
	low := b.Low(index, r.shift)
	high := b.DivUnchecked(b.Sub(index, low), power(r.shift))
	return b.Mul(r.low.At(low), r.high.At(high))
}

// words lists all words by slot in the order of L1: header, S, P, L, M, E.
func (b *builder) words(c *Circuit) []frontend.Variable {
	words := append([]frontend.Variable(nil), c.Header[:]...)
	for i := range c.System {
		words = append(words, c.System[i].Words[:]...)
	}
	for i := range c.Payments {
		words = append(words, c.Payments[i].Word)
	}
	for i := range c.Listings {
		words = append(words, c.Listings[i].Words[:]...)
	}
	for i := range c.Market {
		words = append(words, c.Market[i].Words[:]...)
	}
	for i := range c.Escrow {
		words = append(words, c.Escrow[i].Words[:]...)
	}
	return words
}

// assertChallenge: c is the hash of all words, all touched indices, old and new
// cells. New cells must be in it: with one free cell chosen after ρ, a prover could
// meet the identities for any commitment.
func (b *builder) assertChallenge(words []frontend.Variable, records []Touched) {
	elements := append([]frontend.Variable(nil), words...)
	for _, r := range records {
		elements = append(elements, r.Index)
		elements = append(elements, r.Old[:]...)
		elements = append(elements, r.New[:]...)
	}
	b.AssertIsEqual(b.public.C, b.Absorb(batch.ChallengeCapacity(len(elements)), elements))
}

// publish takes a word of a P, L, M or E row, by slot, for the blobs. Given: it has this many
// bits, and low is its part below the border.
func (b *builder) publish(word, low frontend.Variable, bits uint) {
	if b.border > 0 {
		b.data = append(b.data, blob.Word{Low: low, High: b.DivUnchecked(b.Sub(word, low), power(b.border)), Bits: bits})
	}
}

// evaluateWords: m = Σ word_k·ρ^k over all slots, so the words are those that L1
// hashed into ρ. In blob mode those of P, L, M and E rows are left to b, else b = 0.
func (b *builder) evaluateWords(at *values, words []frontend.Variable) {
	at.m, at.bLo, at.bHi = 0, 0, 0
	for i := len(words) - len(b.data) - 1; i >= 0; i-- {
		at.m = b.Add(b.Mul(at.m, b.public.Rho), words[i])
	}
	if len(b.data) > 0 {
		at.bLo, at.bHi = blob.Evaluate(b.API, b.public.Rho, b.data)
	}
}

// assertSum: the values are those that L1 knows, for both have the same sum v_old +
// δ·v_new + δ²·z + … and L1 drew δ after the values. Given: c and ρ fix every value.
func (b *builder) assertSum(at values) {
	sum := frontend.Variable(0)
	for _, v := range []frontend.Variable{at.bHi, at.bLo, at.m, at.z, at.vNew, at.vOld} {
		sum = b.Add(b.Mul(sum, b.public.Delta), v)
	}
	b.AssertIsEqual(b.public.Sum, sum)
}
