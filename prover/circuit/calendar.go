package circuit

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// form is how a calendar's maps are read (docs/spec/state.md): a bit for each of 240 units, or a
// counter of four for each of 60. Lengths in bits of a map are the same in both.
type form struct {
	*builder
	spare   frontend.Variable // bookings that a unit takes beside one
	counted frontend.Variable // 1 if there are any
}

// formOf is that of calendars with so many spare places.
func (b *builder) formOf(spare frontend.Variable) form {
	return form{b, spare, b.Sub(1, b.IsZero(spare))}
}

// bits of so many units in a map.
func (f form) bits(units frontend.Variable) frontend.Variable {
	return f.Mul(units, f.Add(1, f.Mul(record.CounterBits-1, f.counted)))
}

// units that have so many bits in a map.
func (f form) units(bits frontend.Variable) frontend.Variable {
	return f.Mul(bits, f.per(record.CounterBits))
}

// steps is one booking of each unit of a mask, as the map counts it.
func (f form) steps(mask frontend.Variable) frontend.Variable {
	return f.Mul(mask, f.per(1<<record.CounterBits-1))
}

// per is 1, or one nth if units are counted.
func (f form) per(n int64) frontend.Variable {
	inverse := new(big.Int).ModInverse(big.NewInt(n), f.Compiler().Field())
	return f.Sub(1, f.Mul(f.counted, f.Sub(1, inverse)))
}

// window is the number of units in a window, places that of bookings that it has room for.
func (f form) window() frontend.Variable {
	return f.Sub(record.WindowUnits, f.Mul(record.WindowUnits-record.CountedUnits, f.counted))
}

func (f form) places() frontend.Variable {
	return f.Add(f.window(), f.Mul(record.CountedUnits, f.spare))
}

// counterPairs lists the bytes of two counters that are record.CounterMax at most.
func counterPairs() (pairs []int64) {
	for high := range int64(record.CounterMax + 1) {
		for low := range int64(record.CounterMax + 1) {
			pairs = append(pairs, high<<record.CounterBits|low)
		}
	}
	return pairs
}

// assertCounters asserts that a map is one of counters that are record.CounterMax at most.
func (b *builder) assertCounters(counters frontend.Variable) {
	sum := frontend.Variable(0)
	for i, pair := range b.Bytes(counters, layout.MapBits/8) {
		b.counters.Has(pair)
		sum = b.Add(sum, b.Mul(pair, power(uint(8*i))))
	}
	b.AssertIsEqual(sum, counters)
}
