package circuit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
)

// Where data are in blobs, L1 checks no word of a P, M or E row: the circuit must refuse
// whatever the state transition refuses, each field of each word of each kind.
func TestChangedDataWords(t *testing.T) {
	eachScene(t, func(t *testing.T, s scene) {
		changeWords(t, s, inBlobs(), s.name+" in blobs, ", func(name string) bool { return !strings.ContainsRune("hS", rune(name[0])) })
	})
}

// data are the words in blobs.
func (a *attempt) data() []fr.Element {
	all := a.words()
	return all[len(all)-a.shape.DataWords():]
}

// carries sets b to that of blobs of other words than the circuit's.
func (a *attempt) carries(words []fr.Element) *attempt {
	b := a.clone()
	lo, hi := blob.Limbs(blob.Evaluate(words, value(a.Public.Rho)))
	b.at.BLo, b.at.BHi = lo, hi
	b.fold()
	return b
}

// Blobs with other words than those that the circuit executes: one word changed, two
// swapped, one moved to another slot or from lane to lane, one more behind the last.
func TestOtherBlobs(t *testing.T) {
	eachScene(t, func(t *testing.T, s scene) {
		total := 0
		a := claim(world(), inBlobs(), s.rows...)
		data := a.data()
		refuse := func(lie string, words []fr.Element) {
			if slices.Equal(words, data) {
				return
			}
			total++
			if a.carries(words).quick(t, s.name+", "+lie) {
				t.Fatalf("%s: have a witness that solves, want none", lie)
			}
		}
		other := func(change func(words []fr.Element)) []fr.Element {
			words := slices.Clone(data)
			change(words)
			return words
		}
		one := fr.One()
		for i := range data {
			refuse(fmt.Sprintf("word %d plus one", i), other(func(w []fr.Element) { w[i].Add(&w[i], &one) }))
			refuse(fmt.Sprintf("word %d missing", i), other(func(w []fr.Element) { w[i] = fr.Element{} }))
			for j := range i {
				if !sampled(fmt.Sprintf("%s %d %d", s.name, i, j), 8) {
					continue
				}
				refuse(fmt.Sprintf("words %d and %d swapped", j, i), other(func(w []fr.Element) { w[i], w[j] = w[j], w[i] }))
				refuse(fmt.Sprintf("word %d also at %d", j, i), other(func(w []fr.Element) { w[i] = w[j] }))
				refuse(fmt.Sprintf("word %d moved to %d", i, j), other(func(w []fr.Element) { w[j], w[i] = w[i], fr.Element{} }))
			}
		}
		if len(s.rows) > 0 {
			refuse("all words one slot later", append([]fr.Element{{}}, data...))
			refuse("all words one slot earlier", data[1:])
		}
		refuse("a word behind the last", append(slices.Clone(data), one))
		far := append(slices.Clone(data), make([]fr.Element, blob.Words-len(data))...)
		refuse("a word in a blob more", append(far, one))

		// The same words at other points and in other places.
		lies := map[string]func(b *attempt){
			"halves swapped": func(b *attempt) { b.at.BLo, b.at.BHi = b.at.BHi, b.at.BLo },
			"lo plus one":    func(b *attempt) { b.at.BLo.Add(&b.at.BLo, &one) },
			"hi plus one":    func(b *attempt) { b.at.BHi.Add(&b.at.BHi, &one) },
			"no blob":        func(b *attempt) { b.at.BLo, b.at.BHi = fr.Element{}, fr.Element{} },
			"m of all words": func(b *attempt) { b.at.M = batch.Evaluate(b.words(), value(b.Public.Rho)) },
		}
		for lie, f := range lies {
			b := a.clone()
			f(b)
			b.fold()
			if b.Public != a.Public {
				b.mustRefuse(t, s.name+", "+lie)
				total++
			}
		}
		t.Logf("%d lies", total)
	})
}

// The public inputs of one mode are no batch in the other: the shape alone decides.
func TestModesDoNotMix(t *testing.T) {
	for have, other := range map[batch.Shape]batch.Shape{batch.Tiny: batch.TinyBlobs, batch.TinyBlobs: batch.Tiny} {
		c := context()
		c.Shape = have
		a := claim(world(), c, rows(transfer())...)
		a.at.M, a.at.BLo, a.at.BHi = other.EvaluateWords(a.words(), a.at.Rho)
		a.fold()
		a.mustRefuse(t, "inputs of "+other.Name+" for "+have.Name)
	}
}
