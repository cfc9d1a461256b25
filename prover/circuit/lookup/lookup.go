// Package lookup has tables of constants: powers, of which one costs two constraints, and
// sets, in which a member costs one. Each row that there is costs one more.
//
// All tables of a circuit share one argument (logarithmic derivatives: Haböck, eprint
// 2022/1530):
//
//	Σ 1/(β − f(key, value, table)) = Σ count/(β − f(row)),   f = key + γ·value + γ²·table
//
// where the left sum is over what was looked up and the right one over the rows of all
// tables. As functions of β both sides have the same poles, so whatever was looked up
// is a row; γ keeps the parts of f apart.
package lookup

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
	all []*table
}

// New returns no tables yet.
func New(api *gadget.API) *Tables { return &Tables{api: api} }

// table is its rows, and what was looked up.
type table struct {
	keys, values []*big.Int
	looked       []pair
}

type pair struct{ key, value frontend.Variable }

// add adds a table.
func (t *Tables) add(keys, values []*big.Int) *table {
	added := &table{keys: keys, values: values}
	t.all = append(t.all, added)
	return added
}

// Powers is the function key → baseᵏᵉʸ for 0 ≤ key < size.
type Powers struct {
	*table
	tables *Tables
	base   *big.Int
}

// Powers adds a table of powers.
func (t *Tables) Powers(base *big.Int, size int) *Powers {
	keys, values := make([]*big.Int, size), make([]*big.Int, size)
	value := big.NewInt(1)
	for key := range size {
		keys[key], values[key] = big.NewInt(int64(key)), value
		value = new(big.Int).Mul(value, base)
		value.Mod(value, t.api.Compiler().Field())
	}
	return &Powers{t.add(keys, values), t, base}
}

// At returns baseᵏᵉʸ, and asserts key < size.
func (p *Powers) At(key frontend.Variable) frontend.Variable {
	value := p.tables.hint(powerHint, 1, p.base, len(p.keys), key)[0]
	p.looked = append(p.looked, pair{key, value})
	return value
}

// Set is a set of numbers.
type Set struct{ *table }

// Set adds a set.
func (t *Tables) Set(members ...int64) Set {
	keys, values := make([]*big.Int, len(members)), make([]*big.Int, len(members))
	for i, m := range members {
		keys[i], values[i] = big.NewInt(m), new(big.Int)
	}
	return Set{t.add(keys, values)}
}

// Has asserts that a number is a member.
func (s Set) Has(v frontend.Variable) { s.looked = append(s.looked, pair{v, 0}) }

// Assert asserts that everything that was looked up stands in its table. β comes from
// the circuit's commitment to all keys, values and counts; γ = Poseidon2(tag, β), for
// with a power of β the fractions of other pairs could add up to those of rows.
func (t *Tables) Assert() {
	var wires []frontend.Variable
	counts := make([][]frontend.Variable, len(t.all))
	for i, table := range t.all {
		inputs := []frontend.Variable{len(table.keys)}
		for _, key := range table.keys {
			inputs = append(inputs, key)
		}
		for _, p := range table.looked {
			inputs = append(inputs, p.key)
			wires = append(wires, p.key)
			if _, constant := t.api.Compiler().ConstantValue(p.value); !constant {
				wires = append(wires, p.value)
			}
		}
		counts[i] = t.hint(countHint, len(table.keys), inputs...)
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
			for row, count := range counts[i] {
				rows = append(rows, a.DivUnchecked(count, a.Sub(at, table.keys[row], a.Mul(gamma, table.values[row]))))
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

// countHint: (rows, key of each row, keys...) → how often each row's was looked up.
func countHint(_ *big.Int, in, out []*big.Int) error {
	rows, counts := int(in[0].Int64()), make([]int64, len(out))
	row := map[uint64]int{}
	for i, key := range in[1 : 1+rows] {
		row[key.Uint64()] = i
	}
	for _, key := range in[1+rows:] {
		if i, ok := row[key.Uint64()]; ok && key.IsUint64() {
			counts[i]++
		}
	}
	for i, n := range counts {
		out[i].SetInt64(n)
	}
	return nil
}
