package record

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/layout"
)

// Spare is how many bookings a unit of a listing takes beside one: its capacity is 1 + spare.
// It decides what form the listing's calendars have. With none, a window has 240 units and a
// calendar's map one bit for each; otherwise 60, and four bits for each: in the map of what
// is booked they are a counter.
type Spare uint8

// MaxSpare is the largest: a counter of 15 would leave no room to see that it is too high.
const MaxSpare = 13

// The two forms. A counter is CounterMax at most.
const (
	WindowUnits  = layout.MapBits // in a window whose units take one booking each
	CounterBits  = 4
	CountedUnits = layout.MapBits / CounterBits // in a window whose units take more
	CounterMax   = MaxSpare + 1
)

// Units is the number of units in a window.
func (s Spare) Units() uint8 {
	if s == 0 {
		return WindowUnits
	}
	return CountedUnits
}

// Places is the number of bookings of one unit that a window has room for.
func (s Spare) Places() uint64 { return uint64(s.Units()) * (1 + uint64(s)) }

// Unit is the number of a unit of a window, counted from window 0.
func (s Spare) Unit(window uint32, unit uint8) uint64 {
	return uint64(window)*uint64(s.Units()) + uint64(unit)
}

// Runs are the units of a stay by the windows that they stand in: those from its first unit
// on in its window, and those from the beginning of the next one on. Given: its first unit
// is one of the window.
func (s Spare) Runs(first, units uint8) (in, over Run) {
	n := min(units, s.Units()-first)
	return Run{first, n}, Run{0, units - n}
}

// Mask has the bits of a run in a calendar's maps.
func (s Spare) Mask(r Run) *uint256.Int {
	width := uint(1)
	if s > 0 {
		width = CounterBits
	}
	m := new(uint256.Int).Lsh(uint256.NewInt(1), width*uint(r.Units))
	return m.SubUint64(m, 1).Lsh(m, width*uint(r.First))
}

// steps is one booking of each unit of the run, as the map counts it.
func (s Spare) steps(r Run) *uint256.Int {
	m := s.Mask(r)
	if s > 0 {
		m.Div(m, uint256.NewInt(1<<CounterBits-1))
	}
	return m
}

// Run is neighbouring units of one window.
type Run struct{ First, Units uint8 }

// Calendar is what is booked and blocked of one window of a listing.
type Calendar struct {
	ListingSerial uint64
	Window        uint32
	Spare         Spare      // of the listing
	Booked        uint16     // bookings of each unit, summed up
	Occupied      fr.Element // 240 bits: a bit or a counter for each unit, the first lowest
	Blocked       fr.Element // as many, all ones for a unit that the host keeps
}

// Exchange enters a booking of each unit of taken into the map, in place of one of each unit of
// freed. It is false if a unit has no place for it. Given: what is freed was entered; all is
// computed with the map as a number, as the circuit does it.
func (c Calendar) Exchange(freed, taken Run) (fr.Element, bool) {
	left, short := new(uint256.Int).SubOverflow(layout.Int(c.Occupied), c.Spare.steps(freed))
	steps := c.Spare.steps(taken)
	next := new(uint256.Int).Add(left, steps)
	if c.Spare == 0 {
		return layout.Element(next), !short && steps.And(steps, left).IsZero()
	}
	// Counters of taken units, which may be capacity at most, are raised so that all may be
	// CounterMax at most.
	raised := steps.Mul(steps, uint256.NewInt(CounterMax-uint64(c.Spare)))
	return layout.Element(next), countersFit(raised.Add(raised, left))
}

// Free takes a booking of each unit of a run out of the map. It is false if a unit has none.
func (c Calendar) Free(r Run) (fr.Element, bool) {
	next, short := new(uint256.Int).SubOverflow(layout.Int(c.Occupied), c.Spare.steps(r))
	if c.Spare == 0 {
		return layout.Element(next), !short && new(uint256.Int).And(next, c.Spare.Mask(r)).IsZero()
	}
	return layout.Element(next), countersFit(next)
}

// countersFit says whether a number is a map of counters of at most CounterMax: one that was
// zero and had to give is above it.
func countersFit(counters *uint256.Int) bool {
	for _, b := range counters.Bytes() {
		if b>>CounterBits > CounterMax || b&(1<<CounterBits-1) > CounterMax {
			return false
		}
	}
	return counters.BitLen() <= layout.MapBits
}

// Counts is how many bookings each unit has.
func (c Calendar) Counts() []uint8 {
	counts, occupied := make([]uint8, c.Spare.Units()), layout.Int(c.Occupied)
	for u := range counts {
		r := Run{uint8(u), 1}
		units := new(uint256.Int).And(occupied, c.Spare.Mask(r))
		counts[u] = uint8(units.Div(units, c.Spare.steps(r)).Uint64())
	}
	return counts
}

// Blocks is which units the host keeps.
func (c Calendar) Blocks() []bool {
	blocks, blocked := make([]bool, c.Spare.Units()), layout.Int(c.Blocked)
	for u := range blocks {
		blocks[u] = !new(uint256.Int).And(blocked, c.Spare.Mask(Run{uint8(u), 1})).IsZero()
	}
	return blocks
}
