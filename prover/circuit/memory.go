package circuit

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// stepBits is the width of steps: positions and the accesses within a row.
const stepBits = layout.PositionBits + 4

// The slots of a row must fit under the next position.
var _ = [1]struct{}{}[(1<<4)-stf.StepsPerPosition]

// memoryTag is "stoa.m", the domain of the second challenge.
const memoryTag = 0x73746f612e6d

// tuple is a record's content at a step.
type tuple struct {
	index, step frontend.Variable
	cells       Cells
}

// memory is the offline memory check (Blum et al., 1991): the multiset of tuples
// written equals the multiset read, and every access reads a tuple with a smaller
// step than its own. So each access reads what the previous one to that record
// wrote, whatever order the rows have in the circuit.
type memory struct{ written, read []tuple }

// access of a record at a step. Given: step < 2^stepBits.
func (b *builder) access(index, step frontend.Variable, a Access, next Cells) {
	b.Check(b.Sub(step, 1, a.Prev), stepBits) // Prev < step
	b.memory.read = append(b.memory.read, tuple{index, a.Prev, a.Old})
	b.memory.written = append(b.memory.written, tuple{index, step, next})
}

// rowAccess is the access of a slot of a row.
func (b *builder) rowAccess(index, position frontend.Variable, slot int, a Access, next Cells) {
	b.access(index, b.Add(b.Mul(position, stf.StepsPerPosition), slot), a, next)
}

// touchedTable adds the ends of the chains: every touched record is written once
// at step 0 with its old cells, and read once at its last step with its new cells.
func (b *builder) touchedTable(records []Touched) {
	for _, r := range records {
		b.memory.written = append(b.memory.written, tuple{r.Index, 0, r.Old})
		b.memory.read = append(b.memory.read, tuple{r.Index, r.LastStep, r.New})
	}
}

// assert: Π(β - t) over the tuples written equals that over the tuples read, with
// t = index + γ·step + γ²·c₀ + … + γ⁵·c₃. β comes from the circuit's commitment to
// every wire of every tuple; γ = Poseidon2(tag, β). With γ a power of β the product
// would factor and tuples regroup: a forgery.
func (m *memory) assert(api *gadget.API) {
	var wires []frontend.Variable
	for _, t := range append(append([]tuple(nil), m.written...), m.read...) {
		for _, v := range append([]frontend.Variable{t.index, t.step}, t.cells[:]...) {
			if _, fixed := api.Compiler().ConstantValue(v); !fixed {
				wires = append(wires, v)
			}
		}
	}
	written, read := m.written, m.read
	multicommit.WithCommitment(api, func(_ frontend.API, beta frontend.Variable) error {
		gamma := api.Hash(poseidon.Narrow, memoryTag, beta)
		api.AssertIsEqual(product(api, beta, gamma, written), product(api, beta, gamma, read))
		return nil
	}, wires...)
}

func product(api *gadget.API, beta, gamma frontend.Variable, tuples []tuple) frontend.Variable {
	product := frontend.Variable(1)
	for _, t := range tuples {
		value := frontend.Variable(0)
		for i := len(t.cells) - 1; i >= 0; i-- {
			value = api.Mul(api.Add(value, t.cells[i]), gamma)
		}
		value = api.Add(api.Mul(api.Add(value, t.step), gamma), t.index)
		product = api.Mul(product, api.Sub(beta, value))
	}
	return product
}
