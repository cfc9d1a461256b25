package circuit_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// bothWays puts a batch that was derived before the state transition and the circuit:
// they must accept the same words, and make the same table of them.
func (a *attempt) bothWays(t testing.TB, lie string) (accepted bool) {
	t.Helper()
	trace, err := a.replay()
	accepted = a.quick(t, lie)
	var r *stf.Refusal
	switch {
	case errors.As(err, &r) && r.Rule == "ORDER-1": // L1 alone sees to that
		return accepted
	case (err == nil) != accepted:
		t.Fatalf("%s: the state transition says %v, the circuit accepts: %v", lie, err, accepted)
	case err == nil:
		a.sameTable(t, trace, lie)
	}
	return accepted
}

// sameTable compares the table that the circuit made of the words with the one that
// the state transition recorded: every new cell follows from old cells and words. Which
// records fill the table up is the prover's choice; they stay as the state has them.
func (a *attempt) sameTable(t testing.TB, trace *stf.Trace, what string) {
	t.Helper()
	wrote := map[fr.Element]batch.Touched{}
	for _, r := range trace.Touched {
		if r.LastStep > 0 {
			wrote[element(uint64(r.Index))] = r
		}
	}
	for _, have := range a.Records {
		want, written := wrote[value(have.Index)]
		delete(wrote, value(have.Index))
		if !written {
			cells := a.get(integer(value(have.Index)).Uint64())
			want = batch.Touched{Old: cells, New: cells}
		}
		same := value(have.LastStep) == element(uint64(want.LastStep))
		for j := range want.Old {
			same = same && value(have.Old[j]) == want.Old[j] && value(have.New[j]) == want.New[j]
		}
		if !same {
			t.Errorf("%s: record %s is %v, the state transition wrote %v", what, integer(value(have.Index)), have, want)
		}
	}
	for _, want := range wrote {
		t.Errorf("%s: the table lacks record %d, which the state transition wrote", what, want.Index)
	}
}

// layoutsOf lists the layouts of a word's fields, all that it may have.
func layoutsOf(lane op.Lane, k int) []layout.Layout {
	switch {
	case lane == op.LaneP:
		return []layout.Layout{layout.Payment}
	case lane == op.LaneE:
		return [][]layout.Layout{{layout.Escrow0}, {layout.Escrow1}, {layout.Evidence}}[k]
	case lane == op.LaneS:
		return [][]layout.Layout{{layout.System0}, {layout.System1}, nil, nil, {layout.System4}, {layout.System5}, {layout.System6}, {layout.System7}}[k]
	case lane == op.LaneM:
		return [][]layout.Layout{{layout.Market0}, {layout.Book1}, {layout.Book2}}[k]
	}
	return [][]layout.Layout{
		{layout.Listings0},
		{layout.PolicySet1, layout.ListingSet1, layout.Price1, layout.Block1},
		{layout.PolicySet2, layout.ListingSet2},
		{layout.PolicySet3, layout.ListingSet3},
	}[k]
}

var headerLayouts = [][]layout.Layout{{layout.Header0}, {layout.Header1}, {layout.Header2}, nil}

// changes of a word: each field one more and one less, its lowest and its highest bit
// turned over, its range left (which carries into the next field), bits above the
// layout, and more than the field's order can tell apart.
func changes(layouts []layout.Layout, w fr.Element) (all []fr.Element) {
	seen := map[fr.Element]bool{w: true}
	add := func(v *big.Int) {
		var e fr.Element
		e.SetBigInt(v)
		if !seen[e] {
			seen[e] = true
			all = append(all, e)
		}
	}
	v := integer(w)
	shifted := func(by int64, bit uint) *big.Int {
		return new(big.Int).Add(v, new(big.Int).Lsh(big.NewInt(by), bit))
	}
	flip := func(bit uint) { add(new(big.Int).SetBit(v, int(bit), v.Bit(int(bit))^1)) }
	for _, l := range layouts {
		for i, f := range l.Fields {
			add(shifted(1, l.Offset(i)))
			add(shifted(-1, l.Offset(i)))
			flip(l.Offset(i))
			flip(l.Offset(i) + f.Bits - 1)
			add(shifted(1, l.Offset(i)+f.Bits))
		}
		flip(l.Bits())
	}
	for _, bit := range []uint{0, 248, 252} {
		flip(bit)
	}
	add(new(big.Int).Neg(big.NewInt(1)))
	return all
}

// eachWord calls f with each word of the batch, its name and its changes.
func (a *attempt) eachWord(f func(name string, at func(*attempt) *frontend.Variable, changed fr.Element)) {
	for i := range a.Header {
		for n, w := range changes(headerLayouts[i], value(a.Header[i])) {
			f(fmt.Sprintf("h%d change %d", i, n), func(a *attempt) *frontend.Variable { return &a.Header[i] }, w)
		}
	}
	for lane := range op.Lane(op.Lanes) {
		for slot := range a.shape.Capacity(lane) {
			for k := range lane.Words() {
				for n, w := range changes(layoutsOf(lane, k), value(*a.word(lane, slot, k))) {
					f(fmt.Sprintf("%s%d w%d change %d", lane, slot, k, n), func(a *attempt) *frontend.Variable { return a.word(lane, slot, k) }, w)
				}
			}
		}
	}
}

// Every field of every word of every kind of row, and of the header, is changed, all
// that follows from it is derived again, and the circuit must say what the state
// transition says: refuse, or accept another operation with its own new cells.
// This is C5, and the second half of C2.
func TestChangedWords(t *testing.T) {
	eachScene(t, func(t *testing.T, s scene) {
		changeWords(t, s, context(), s.name+" ", func(string) bool { return true })
	})
}

// changeWords changes those words of a scene that are asked for, by their name, and puts
// each change before state transition and circuit. One scene is enough for words of unused rows and of the header; long runs
// change a quarter of them in the others too, where all words are in calldata.
func changeWords(t *testing.T, s scene, ctx stf.Context, prefix string, asked func(name string) bool) {
	honest := claim(world(), ctx, s.rows...)
	if !honest.bothWays(t, s.name) {
		t.Fatal("have no witness, want one")
	}
	total, accepted := 0, 0
	honest.eachWord(func(name string, at func(*attempt) *frontend.Variable, w fr.Element) {
		if !asked(name) || idle(s, honest, name) && !(long && ctx.Shape.Data == batch.Calldata && sampled(prefix+name, 16)) {
			return
		}
		a := honest.clone()
		*at(a) = w
		a.derive()
		total++
		if a.bothWays(t, prefix+name) {
			accepted++
		}
	})
	t.Logf("%d changes, %d of them another valid batch", total, accepted)
}

// idle says whether a word is one of the header or of an unused row: one scene is
// enough for those.
func idle(s scene, a *attempt, name string) bool {
	var lane, slot int
	if len(s.rows) == 0 {
		return false
	}
	if name[0] == 'h' {
		return true
	}
	lane = strings.IndexByte("PLMES", name[0])
	slot = int(name[1] - '0')
	return slot >= a.used()[lane]
}
