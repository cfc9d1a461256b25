package record

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// Cycle is the number of units after which peak units recur.
const Cycle = 7

// Discount is Off basis points less from Units units on.
type Discount struct {
	Units uint8
	Off   uint16 // basis points
}

// Pricing is how the price of a stay follows from the listing's price per unit
// (docs/spec/prices.md). The zero value changes nothing.
type Pricing struct {
	Peak         uint8  // bit i is set where place i of a cycle is peak
	PeakBps      uint16 // basis points that a peak unit costs more
	Long, Longer Discount
	LateSeconds  uint32
	LateBps      uint16 // basis points less with less time than that left until the start
	SurgeBps     uint16 // basis points more if the whole window were booked
}

// Stay is what the price of a stay depends on besides the listing.
type Stay struct {
	First  uint64 // unit, counted from unit 0 of window 0
	Units  uint8
	Left   uint64 // seconds until the start
	Booked uint16 // places of the window, before the stay is booked
	Spare  Spare  // of the listing
}

// fields are those of the layouts that hold a pricing.
func (p Pricing) fields() (all []*uint256.Int) {
	for i := range Cycle - 1 {
		all = append(all, u(p.Peak>>i&1))
	}
	last := p.Peak >> (Cycle - 1) // a mask of more places than a cycle has does not fit
	return append(all, u(last), u(p.PeakBps), u(p.Long.Units), u(p.Long.Off), u(p.Longer.Units), u(p.Longer.Off), u(p.LateSeconds), u(p.LateBps), u(p.SurgeBps))
}

func pricingOf(f *layout.Fields) (p Pricing) {
	for i := range Cycle {
		p.Peak |= f.Uint8() << i
	}
	p.PeakBps, p.Long = f.Uint16(), Discount{f.Uint8(), f.Uint16()}
	p.Longer = Discount{f.Uint8(), f.Uint16()}
	p.LateSeconds, p.LateBps, p.SurgeBps = f.Uint32(), f.Uint16(), f.Uint16()
	return p
}

// Word packs the first argument of PriceSet: the listing's serial and the pricing.
func (p Pricing) Word(listingSerial uint64) (fr.Element, error) {
	var k layout.Packer
	return k.Pack(layout.Price1, append([]*uint256.Int{u(listingSerial)}, p.fields()...)...), k.Err
}

// PricingOf unpacks what Word packs.
func PricingOf(word fr.Element) (listingSerial uint64, p Pricing, err error) {
	var k layout.Unpacker
	f := k.Unpack(layout.Price1, word)
	listingSerial, p = f.Uint64(), pricingOf(&f)
	return listingSerial, p, k.Err
}

// whole is 100 % in basis points.
const whole = 10_000

// StayPrice is the price of a stay at so much a unit, rounded down.
func (p Pricing) StayPrice(unit amount.Amount, s Stay) (amount.Amount, error) {
	n := new(uint256.Int).Set(unit.Int())
	for _, factor := range []uint64{
		whole*uint64(s.Units) + uint64(p.PeakBps)*p.peakUnits(s),
		whole - p.length(s.Units),
		whole - p.late(s.Left),
		s.Spare.Places()*whole + uint64(p.SurgeBps)*uint64(s.Booked),
	} {
		n.Mul(n, uint256.NewInt(factor)) // below 2^190 in all
	}
	price, err := amount.FromInt(n.Div(n, uint256.NewInt(s.Spare.Places()*whole*whole*whole*whole)))
	if err != nil {
		return price, fmt.Errorf("price: %w", err)
	}
	return price, nil
}

// peakUnits counts the units of a stay that are peak.
func (p Pricing) peakUnits(s Stay) (n uint64) {
	for i := range uint64(s.Units) {
		n += uint64(p.Peak >> ((s.First + i) % Cycle) & 1)
	}
	return n
}

// length is the discount of a stay for its length.
func (p Pricing) length(units uint8) uint64 {
	switch {
	case units >= p.Longer.Units:
		return uint64(p.Longer.Off)
	case units >= p.Long.Units:
		return uint64(p.Long.Off)
	}
	return 0
}

// late is the discount of a stay that begins soon.
func (p Pricing) late(left uint64) uint64 {
	if left < uint64(p.LateSeconds) {
		return uint64(p.LateBps)
	}
	return 0
}
