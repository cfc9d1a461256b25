// Package powers gives powers of constants by look-up: baseᵏᵉʸ for a key below a
// bound costs two constraints, and one more for each key that there is.
//
// All tables of a circuit share one argument (logarithmic derivatives: Haböck, eprint
// 2022/1530):
//
//	Σ 1/(β − f(key, value, table)) = Σ count/(β − f(row)),   f = key + γ·value + γ²·table
//
// where the left sum is over what was looked up and the right one over the rows of all
// tables. As functions of β both sides have the same poles, so whatever was looked up
// is a row; γ keeps the parts of f apart.
package powers

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints lists the functions that advise the prover. None of them is trusted.
func Hints() []solver.Hint { return []solver.Hint{powerHint, countHint} }

// tag is "stoa.t", the domain of the challenge γ.
const tag = 0x73746f612e74

// Tables are the tables of a circuit. Call Assert when nothing more is looked up.
type Tables struct {
	api *gadget.API
	all []*Table
}

// New returns no tables yet.
func New(api *gadget.API) *Tables { return &Tables{api: api} }

// Table is the function key → baseᵏᵉʸ for 0 ≤ key < size.
type Table struct {
	tables *Tables
	base   *big.Int
	size   int
	looked []pair
}

type pair struct{ key, value frontend.Variable }

// Of adds a table.
func (t *Tables) Of(base *big.Int, size int) *Table {
	table := &Table{tables: t, base: base, size: size}
	t.all = append(t.all, table)
	return table
}

// At returns baseᵏᵉʸ, and asserts key < size.
func (t *Table) At(key frontend.Variable) frontend.Variable {
	value := t.tables.hint(powerHint, 1, t.base, t.size, key)[0]
	t.looked = append(t.looked, pair{key, value})
	return value
}

// Assert asserts that everything that was looked up stands in its table. β comes from
// the circuit's commitment to all keys, values and counts; γ = Poseidon2(tag, β), for
// with a power of β the fractions of other pairs could add up to those of rows.
func (t *Tables) Assert() {
	var wires []frontend.Variable
	counts := make([][]frontend.Variable, len(t.all))
	for i, table := range t.all {
		var keys []frontend.Variable
		for _, p := range table.looked {
			keys = append(keys, p.key)
			wires = append(wires, p.key, p.value)
		}
		counts[i] = t.hint(countHint, table.size, keys...)
		wires = append(wires, counts[i]...)
	}
	multicommit.WithCommitment(t.api, func(_ frontend.API, beta frontend.Variable) error {
		a := t.api
		gamma := a.Hash(poseidon.Narrow, tag, beta)
		gamma2 := a.Mul(gamma, gamma)
		var looked, rows []frontend.Variable
		for i, table := range t.all {
			at := a.Sub(beta, a.Mul(gamma2, i))
			for _, p := range table.looked {
				looked = append(looked, a.DivUnchecked(1, a.Sub(at, p.key, a.Mul(gamma, p.value))))
			}
			value := big.NewInt(1)
			for key, count := range counts[i] {
				rows = append(rows, a.DivUnchecked(count, a.Sub(at, key, a.Mul(gamma, value))))
				value = new(big.Int).Mul(value, table.base)
				value.Mod(value, a.Compiler().Field())
			}
		}
		a.AssertIsEqual(a.Add(0, 0, looked...), a.Add(0, 0, rows...))
		return nil
	}, wires...)
}

func (t *Tables) hint(f solver.Hint, outputs int, inputs ...frontend.Variable) []frontend.Variable {
	out, err := t.api.Compiler().NewHint(f, outputs, inputs...)
	if err != nil {
		panic(err) // a wrong number of inputs, at compile time
	}
	return out
}

// powerHint: (base, size, key) → base^key, 0 for a key that is not below size.
func powerHint(field *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(0)
	if base, size, key := in[0], in[1], in[2]; key.Cmp(size) < 0 {
		out[0].Exp(base, key, field)
	}
	return nil
}

// countHint: keys → how often each was looked up.
func countHint(_ *big.Int, in, out []*big.Int) error {
	counts := make([]int64, len(out))
	for _, key := range in {
		if key.IsUint64() && key.Uint64() < uint64(len(counts)) {
			counts[key.Uint64()]++
		}
	}
	for i, n := range counts {
		out[i].SetInt64(n)
	}
	return nil
}
