package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// pricing is how the price of a stay follows from a listing's price per unit.
type pricing struct {
	peak                   []frontend.Variable
	peakBps                frontend.Variable
	longUnits, longBps     frontend.Variable
	longerUnits, longerBps frontend.Variable
	lateSeconds, lateBps   frontend.Variable
	surgeBps               frontend.Variable
}

// pricingOf takes the fields of a pricing, in the order of their layouts.
func pricingOf(f []frontend.Variable) pricing {
	r := f[record.Cycle:]
	return pricing{f[:record.Cycle], r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]}
}

// readPricing splits what PriceSet wants to say, and takes what the listing says.
func (l *listingsRow) readPricing() {
	f := l.split(l.priceSet, 1, layout.Price1)
	l.priced = f[0]
	fields := append([]frontend.Variable{0}, f[1:]...)
	l.pricing = l.Pack(layout.Listing3, fields...)

	p := pricingOf(f[1:])
	l.Check(l.Sub(gadget.Whole, p.longerBps), layout.BpsBits)   // PRICE-3, and with PRICE-4 for the other length
	l.Check(l.Sub(gadget.Whole, p.lateBps), layout.BpsBits)     // PRICE-3
	l.Check(l.Sub(p.longerUnits, p.longUnits), layout.UnitBits) // PRICE-4
	l.Check(l.Sub(p.longerBps, p.longBps), layout.BpsBits)      // PRICE-4

	old := l.Mul(l.Add(l.change, l.priceSet), l.old[slotListing][3])
	deposit := l.Split(old, layout.AmountBits, layout.Listing3.Bits()-layout.AmountBits)[0]
	l.stored = l.Sub(old, deposit)
}

// price of a new booking, zero for any other kind (docs/spec/prices.md). One division: the
// dividend is below 2^190.
func (m *marketRow) price() frontend.Variable {
	p, units := m.listing.pricing, m.args.units

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
	places := m.form.places()
	n = m.Mul(n, m.Add(m.Mul(places, gadget.Whole), m.Mul(p.surgeBps, m.stay.booked)))
	return m.DivideBy(n, m.Mul(places, uint64(gadget.Whole*gadget.Whole*gadget.Whole*gadget.Whole)), layout.AmountBits, 63) // BOOK-13
}
