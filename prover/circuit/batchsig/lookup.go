package batchsig

import (
	"math/big"
	"math/bits"
	"slices"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// lookups is the argument that looked-up points stand in their tables, and with
// what weights:
//
//	Σ weight/(β − f(looked-up)) = Σ total/(β − f(row)),   f = u + γ·v + γ²·tag
//
// as in logarithmic derivatives (Haböck, eprint 2022/1530), but the weight of window
// j is 2^(j·width). So a row's total is the sum of the weights of the windows that took
// it, and Σ digit·total is the number that the windows spell: the digits need no wires.
type lookups struct {
	looked []looked
	rows   []row
	tables int // each has a tag, so that no window takes a point of another table
	wires  []frontend.Variable
}

type looked struct {
	point
	weight *big.Int
	tag    int
}

// row holds p and −p.
type row struct {
	point
	plus, minus frontend.Variable // total weights
	tag         int
}

// look asserts that each window's point is an odd multiple of the table's, with either
// sign, and returns the numbers that groups of windows spell, least first: Σ 2^(j·w)·digit
// with odd digits |digit| < 2^w, for a table of 2^(w−1) odd multiples. There is one
// group of windows for each 2^w totals, which stand in the order of their digits.
func (b *builder) look(odd, windows []point, totals []frontend.Variable) (numbers []frontend.Variable) {
	l, half := &b.lookups, len(odd)
	width := bits.Len(uint(half))
	groups := len(totals) / (2 * half)
	each := len(windows) / groups
	for g := range groups {
		some := totals[2*half*g : 2*half*(g+1)]
		number := frontend.Variable(0)
		for k, total := range some {
			number = b.Add(number, b.Mul(total, 2*k+1-2*half))
		}
		numbers = append(numbers, number)
		for k, p := range odd {
			l.rows = append(l.rows, row{p, some[half+k], some[half-1-k], l.tables})
		}
		for j, p := range windows[each*g : each*(g+1)] {
			l.looked = append(l.looked, looked{p, power(width * j), l.tables})
		}
		l.tables++
	}
	l.wires = append(append(append(l.wires, flat(odd[:1])...), flat(windows)...), totals...)
	return numbers
}

// lookupTag is "stoa.l", the domain of the second challenge.
const lookupTag = 0x73746f612e6c

// assert (H): β comes from the circuit's commitment to every point and total; the tables
// follow from the points that they are of. γ = Poseidon2(tag, β), for with a power of β
// the fractions of other points could add up to those of rows.
func (l *lookups) assert(b *builder) {
	wires := slices.DeleteFunc(l.wires, func(v frontend.Variable) bool {
		_, fixed := b.Compiler().ConstantValue(v)
		return fixed
	})
	multicommit.WithCommitment(b.API, func(_ frontend.API, beta frontend.Variable) error {
		gamma := b.Hash(poseidon.Narrow, lookupTag, beta)
		gamma2 := b.Mul(gamma, gamma)
		var windows, rows []frontend.Variable
		for _, q := range l.looked {
			f := b.Add(q.u, b.Mul(q.v, gamma), b.Mul(gamma2, q.tag))
			windows = append(windows, b.Mul(b.DivUnchecked(1, b.Sub(beta, f)), q.weight))
		}
		for _, r := range l.rows {
			middle, v := b.Sub(beta, r.u, b.Mul(gamma2, r.tag)), b.Mul(r.v, gamma)
			rows = append(rows, b.DivUnchecked(r.plus, b.Sub(middle, v)), b.DivUnchecked(r.minus, b.Add(middle, v)))
		}
		b.AssertIsEqual(b.added(windows), b.added(rows))
		return nil
	}, wires...)
}
