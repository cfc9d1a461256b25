package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// pricing is that of the listing in its slot, for a booking, or the one that PriceSet
// gives it.
type pricing struct {
	serial                 frontend.Variable // of the listing, as PriceSet names it
	peak                   []frontend.Variable
	peakBps                frontend.Variable
	longUnits, longBps     frontend.Variable
	longerUnits, longerBps frontend.Variable
	lateSeconds, lateBps   frontend.Variable
	surgeBps               frontend.Variable
	packed                 frontend.Variable // these fields
	stored                 frontend.Variable // what the listing has, packed
	deposit                frontend.Variable // of the listing
}

// readPricing splits the listing's last cell, and either what it says or what PriceSet
// wants it to say.
func (m *marketRow) readPricing() {
	reads := m.Add(m.listing.change, m.books, m.priceSet)
	parts := m.Split(m.Mul(reads, m.old[slotListing][3]), layout.AmountBits, layout.Price1.Bits()-layout.SerialBits)
	stored := m.Weighted(layout.Price1, 1, m.Mul(m.books, parts[1]))
	f, low := m.UnpackAt(m.border, layout.Price1, m.Add(m.Mul(m.priceSet, m.words[1]), stored), nil)
	m.low[1] = m.Add(m.low[1], m.Mul(m.priceSet, low)) // otherwise it is a cell's
	peak, rest := f[1:1+record.Cycle], f[1+record.Cycle:]
	fields := append([]frontend.Variable{0}, f[1:]...)
	m.pricing = pricing{
		f[0], peak, rest[0], rest[1], rest[2], rest[3], rest[4], rest[5], rest[6], rest[7],
		m.DivUnchecked(m.Pack(layout.Price1, fields...), layout.Price1.Shift(1)), parts[1], parts[0],
	}

	// All of this is true of stored pricing too.
	p := m.pricing
	m.Check(m.Sub(gadget.Whole, p.longerBps), layout.BpsBits)   // PRICE-3, and with PRICE-4 for the other length
	m.Check(m.Sub(gadget.Whole, p.lateBps), layout.BpsBits)     // PRICE-3
	m.Check(m.Sub(p.longerUnits, p.longUnits), layout.UnitBits) // PRICE-4
	m.Check(m.Sub(p.longerBps, p.longBps), layout.BpsBits)      // PRICE-4
}

// price of a new booking, zero for any other kind (docs/spec/prices.md). One division: the
// dividend is below 2^188.
func (m *marketRow) price() frontend.Variable {
	p, units := m.pricing, m.args.units

	// Up to a unit, whole cycles have all their peak units, and one more those before the
	// unit's place. Those of the stay are the difference.
	begin, first := m.Residue(m.stay.unit, record.Cycle, layout.WindowBits+layout.UnitBits)
	end, last := m.Residue(m.Add(m.stay.unit, units), record.Cycle, layout.WindowBits+layout.UnitBits)
	peaks, before := frontend.Variable(0), frontend.Variable(0)
	for i, peak := range p.peak {
		if i > 0 {
			peaks = m.Add(peaks, m.Mul(m.Sub(last[i], first[i]), before))
		}
		before = m.Add(before, peak)
	}
	peaks = m.Add(peaks, m.Mul(m.Sub(end, begin), before))

	isLong := m.AtLeast(units, p.longUnits, layout.UnitBits)
	isLonger := m.AtLeast(units, p.longerUnits, layout.UnitBits)
	length := m.Add(m.Mul(isLong, p.longBps), m.Mul(isLonger, m.Sub(p.longerBps, p.longBps)))
	left := m.Mul(m.books, m.Sub(m.stay.start, m.timestamp))
	late := m.Mul(m.Sub(1, m.AtLeast(left, p.lateSeconds, layout.TimeBits)), p.lateBps)

	n := m.Mul(m.listing.price, m.Add(m.Mul(units, gadget.Whole), m.Mul(p.peakBps, peaks)))
	n = m.Mul(n, m.Sub(gadget.Whole, length))
	n = m.Mul(n, m.Sub(gadget.Whole, late))
	n = m.Mul(n, m.Add(record.WindowUnits*gadget.Whole, m.Mul(p.surgeBps, m.stay.booked)))
	return m.DivideBy(n, uint64(record.WindowUnits*gadget.Whole*gadget.Whole*gadget.Whole*gadget.Whole), layout.AmountBits, 62) // BOOK-13
}
