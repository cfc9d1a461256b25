package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// header unpacks the header words. Format, term and the fourth word are constants
// of this version, the shape is the circuit's.
func (b *builder) header(words [batch.HeaderWords]frontend.Variable) {
	b.Unpack(layout.Header0, words[0], gadget.Known{0: batch.Format})
	b.networkDomain = b.Sub(words[0], batch.Format)

	h1 := b.Unpack(layout.Header1, words[1], gadget.Known{2: 0, 4: b.shape.ID})
	b.number, b.timestamp, b.paramsVersion = h1[0], h1[1], h1[3]

	h2 := b.Unpack(layout.Header2, words[2], nil)
	b.queueCount = h2[1]
	b.used = [op.Lanes]frontend.Variable(h2[2:])

	b.AssertIsEqual(words[3], 0)
	b.queued = 0
	for i := range b.fees {
		b.fees[i] = 0
	}
}

// begin reads Params (BEGIN-2) and writes the batch's time, which does not run
// backwards (BEGIN-3).
func (b *builder) begin(a Access) {
	f := b.Unpack(layout.Params0, a.Old[0], gadget.Known{0: int(record.KindParams), 1: b.paramsVersion})
	last := f[2]
	b.bookingFee = f[3]
	pointers := b.Unpack(layout.Params1, a.Old[1], nil)
	b.feePurse = [record.Series]frontend.Variable{pointers[0], pointers[1]}
	b.crankReserve = [record.Tokens]frontend.Variable(b.Unpack(layout.Params2, a.Old[2], nil))
	b.rent = [record.Tokens]frontend.Variable(b.Unpack(layout.Params3, a.Old[3], nil))

	elapsed := b.Sub(b.timestamp, last)
	b.Check(elapsed, layout.TimeBits) // BEGIN-3
	next := a.Old
	next[0] = b.Add(next[0], b.Weighted(layout.Params0, 2, elapsed))
	b.access(record.ParamsIndex, stf.BeginStep, a, next)
}

// end credits the fees of the batch to the two fee purses (END-1), at the position
// after the last row.
func (b *builder) end(accesses [record.Series]Access) {
	for series, a := range accesses {
		b.Unpack(layout.Purse0, a.Old[0], gadget.Known{purseKind: int(record.KindPurse), purseSeries: series})
		next := a.Old
		for i := range 2 {
			fees := b.fees[2*series+i]
			balance := b.Unpack(layout.Balance, a.Old[2+i], nil)
			b.Check(b.Add(balance[0], fees), layout.AmountBits) // END-1
			next[2+i] = b.Add(next[2+i], fees)
		}
		b.access(b.feePurse[series], (b.shape.Rows()+1)*stf.StepsPerPosition+series, a, next)
	}
}

// usedPrefix returns a bit for each slot of a lane: 1 for the first used[lane] of them.
func (b *builder) usedPrefix(lane op.Lane) []frontend.Variable {
	bits := make([]frontend.Variable, b.shape.Capacity(lane))
	sum := frontend.Variable(0)
	for slot := range bits {
		bits[slot] = b.AtLeast(b.used[lane], slot+1, layout.PositionBits)
		sum = b.Add(sum, bits[slot])
	}
	b.AssertIsEqual(sum, b.used[lane]) // not above the capacity
	return bits
}

// position of a row: the one in its words where it is used, else the computed one.
// Given: the field is zero where the row is unused.
func (b *builder) position(lane op.Lane, slot int, used, field frontend.Variable) frontend.Variable {
	computed := frontend.Variable(slot + 1)
	for l, capacity := range b.shape.Capacities() {
		switch {
		case l < int(lane):
			computed = b.Add(computed, capacity)
		case l > int(lane):
			computed = b.Add(computed, b.used[l])
		}
	}
	position := b.Add(field, b.Mul(b.Sub(1, used), computed))
	b.positions = append(b.positions, position)
	return position
}

// assertPositions: Π(ρ - position) = Π_{j=1..R}(ρ - j). ρ is fixed after the words,
// so the positions are a permutation of 1 … R.
func (b *builder) assertPositions() {
	have, want := frontend.Variable(1), frontend.Variable(1)
	for i, p := range b.positions {
		have = b.Mul(have, b.Sub(b.public.Rho, p))
		want = b.Mul(want, b.Sub(b.public.Rho, i+1))
	}
	b.AssertIsEqual(have, want)
}

// assertQueueCount: the header counts the rows that L1 ordered.
func (b *builder) assertQueueCount() { b.AssertIsEqual(b.queued, b.queueCount) }
