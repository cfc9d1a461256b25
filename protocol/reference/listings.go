package reference

import (
	"maps"
	"math/big"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// policySet: docs/spec/operations/policy-set.md.
func (d *draft) policySet(o op.PolicySet) {
	token := uint64(o.Token)
	if !d.row(laneL, token, o.Signer, o.Record) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	d.fills(token, o.Fee, o.Record)

	t := termsOf(o.Terms)
	d.fits(1, uint64(o.Terms.Flags))
	d.fits(14, t.DefaultSplit, t.ArbiterFee, t.NoShow, t.HostCancel)
	for i, tier := range t.Tiers {
		d.fits(14, tier.Refund)
		d.rule("POLICY-1", tier.Refund <= 10_000)
		if i > 0 {
			d.rule("POLICY-2", tier.Before <= t.Tiers[i-1].Before)
			d.rule("POLICY-3", tier.Refund <= t.Tiers[i-1].Refund)
		}
	}
	d.rule("POLICY-4", max(t.NoShow, t.HostCancel, t.DefaultSplit, t.ArbiterFee) <= 10_000)
	d.rule("POLICY-5", t.AnswerWindow <= t.ReleaseDelay)
	d.rule("POLICY-6", t.RulingWindow >= 86_400)

	request, hold := uint64(o.Offers.RequestWindow), uint64(o.Offers.HoldWindow)
	d.fits(24, request, hold)

	d.create(o.Record, &Policy{d.serial(), t, request, hold})
}

// termsOf reads the terms of an operation.
func termsOf(t record.Terms) Terms {
	terms := Terms{
		DefaultSplit: uint64(t.DefaultSplit), ArbiterFee: uint64(t.ArbiterFee), NoShow: uint64(t.NoShow), HostCancel: uint64(t.HostCancel),
		ReleaseDelay: uint64(t.ReleaseDelay), CheckInGrace: uint64(t.CheckInGrace), AnswerWindow: uint64(t.AnswerWindow), RulingWindow: uint64(t.RulingWindow),
		PartsFinal: t.Flags&record.FlagFinalParts != 0,
	}
	for i, tier := range t.Tiers {
		terms.Tiers[i] = Tier{uint64(tier.Before), uint64(tier.Refund)}
	}
	return terms
}

// listingSet: docs/spec/operations/listing-set.md.
func (d *draft) listingSet(o op.ListingSet) {
	token := uint64(o.Token)
	if !d.row(laneL, token, o.Signer, o.Record, o.Policy, o.Payout) {
		return
	}
	d.fits(22, uint64(o.Arbiter))
	d.fits(40, o.Origin)
	d.fits(56, o.Serial, o.PolicySerial)
	d.fits(24, uint64(o.UnitSeconds))
	d.fits(3, uint64(o.Flags))
	hash := o.Metadata.BigInt(new(big.Int))
	d.rule(Layouts, below(hash, 248))

	signer := d.signsAndPays(o.Signer, token, o.Fee)
	d.place(o.Payout, token)
	if payout := find[Purse](d, o.Payout); signer != nil && payout != nil {
		d.rule("LISTING-1", payout.Owner == signer.Owner)
	}
	d.rule("LISTING-2", o.UnitSeconds >= 1)
	d.rule("LISTING-3", o.MinUnits >= 1)
	d.rule("LISTING-4", o.MaxUnits >= o.MinUnits)
	spare := uint64(o.Spare)
	d.rule("LISTING-5", uint64(o.MaxUnits) <= unitsAt(spare))
	d.rule("LISTING-12", spare <= 13)
	d.fits(4, spare)
	policy := find[Policy](d, o.Policy)
	d.rule("LISTING-11", policy != nil && policy.Serial == o.PolicySerial)

	l := find[Listing](d, o.Record)
	if o.Serial == 0 {
		d.fills(token, o.Fee, o.Record)
		l = &Listing{Serial: d.serial(), Host: o.Signer, Token: token, UnitSeconds: uint64(o.UnitSeconds), Origin: o.Origin, Spare: spare}
		d.create(o.Record, l)
	} else {
		if !d.rule("LISTING-6", l != nil && l.Serial == o.Serial) {
			return
		}
		d.rule("LISTING-7", l.Host == o.Signer)
		d.rule("LISTING-8", l.Token == token)
		d.rule("LISTING-9", l.UnitSeconds == uint64(o.UnitSeconds))
		d.rule("LISTING-10", l.Origin == o.Origin)
		d.rule("LISTING-13", l.Spare == spare)
	}
	l.Payout, l.Policy, l.PolicySerial, l.Arbiter = o.Payout, o.Policy, o.PolicySerial, o.Arbiter
	l.Bookable, l.Transferable, l.Instant = o.Flags&record.FlagBookable != 0, o.Flags&record.FlagTransferable != 0, o.Flags&record.FlagInstant != 0
	l.MinUnits, l.MaxUnits = uint64(o.MinUnits), uint64(o.MaxUnits)
	l.Price, l.Deposit, l.Hash = o.Price.Int().ToBig(), o.Deposit.Int().ToBig(), hash
}

// calendarOpen: docs/spec/operations/calendar-open.md.
func (d *draft) calendarOpen(o op.CalendarOpen) {
	token, window := uint64(o.Token), uint64(o.Window)
	if !d.row(laneL, token, o.Signer, o.Listing, o.Record) {
		return
	}
	d.fits(56, o.ListingSerial)
	d.fits(24, window)
	d.signsAndPays(o.Signer, token, o.Fee)
	d.fills(token, o.Fee, o.Record)

	l := find[Listing](d, o.Listing)
	if !d.rule("CALENDAR-1", l != nil && l.Serial == o.ListingSerial) {
		return
	}
	d.rule("CALENDAR-2", l.Host == o.Signer)
	d.rule("CALENDAR-3", window == l.Windows)
	d.rule("CALENDAR-4", l.Windows < 1<<24-1)
	l.Windows++
	d.create(o.Record, &Calendar{ListingSerial: l.Serial, Window: window, Spare: l.Spare, Occupied: map[int][]uint64{}, Blocked: map[int]bool{}})
}

// priceSet: docs/spec/operations/price-set.md.
func (d *draft) priceSet(o op.PriceSet) {
	if !d.row(laneL, uint64(o.Token), o.Signer, o.Listing) {
		return
	}
	p := o.Pricing
	d.fits(56, o.ListingSerial)
	d.fits(7, uint64(p.Peak))
	d.fits(24, uint64(p.LateSeconds))
	d.fits(14, uint64(p.Long.Off), uint64(p.Longer.Off), uint64(p.LateBps), uint64(p.SurgeBps))
	d.signsAndPays(o.Signer, uint64(o.Token), o.Fee)
	d.rule("PRICE-3", p.Long.Off <= 10_000 && p.Longer.Off <= 10_000 && p.LateBps <= 10_000)
	d.rule("PRICE-4", p.Longer.Units >= p.Long.Units && p.Longer.Off >= p.Long.Off)
	l := find[Listing](d, o.Listing)
	if d.rule("PRICE-1", l != nil && l.Serial == o.ListingSerial) {
		d.rule("PRICE-2", l.Host == o.Signer)
		l.Pricing = p
	}
}

// PriceOf is what units from first on cost in a window of which so many are booked, if they
// begin so many seconds later: docs/spec/prices.md, unit by unit.
func (l *Listing) PriceOf(window, first, units, left, booked uint64) *big.Int {
	p := l.Pricing
	percent := func(points uint64) *big.Rat { return big.NewRat(int64(points), 10_000) }
	one := big.NewRat(1, 1)
	sum := new(big.Rat)
	for i := range units {
		unit := big.NewRat(1, 1)
		if place := (l.Units()*window + first + i) % 7; p.Peak&(1<<place) != 0 {
			unit.Add(unit, percent(uint64(p.PeakBps)))
		}
		sum.Add(sum, unit)
	}
	less := uint64(0)
	if units >= uint64(p.Long.Units) {
		less = uint64(p.Long.Off)
	}
	if units >= uint64(p.Longer.Units) {
		less = uint64(p.Longer.Off)
	}
	sum.Mul(sum, new(big.Rat).Sub(one, percent(less)))
	if left < uint64(p.LateSeconds) {
		sum.Mul(sum, new(big.Rat).Sub(one, percent(uint64(p.LateBps))))
	}
	surge := new(big.Rat).Mul(percent(uint64(p.SurgeBps)), big.NewRat(int64(booked), int64(l.Units()*(1+l.Spare))))
	sum.Mul(sum, surge.Add(surge, one))
	sum.Mul(sum, new(big.Rat).SetInt(l.Price))
	return new(big.Int).Quo(sum.Num(), sum.Denom())
}

// calendarBlock: docs/spec/operations/calendar-block.md.
func (d *draft) calendarBlock(o op.CalendarBlock) {
	if c := d.marks(o); c != nil {
		for u := int(o.FirstUnit); u < int(o.FirstUnit)+int(o.Units); u++ {
			d.rule("BLOCK-6", !c.Blocked[u])
			c.Blocked[u] = true
		}
	}
}

// calendarUnblock: docs/spec/operations/calendar-unblock.md.
func (d *draft) calendarUnblock(o op.CalendarUnblock) {
	if c := d.marks(op.CalendarBlock(o)); c != nil {
		for u := int(o.FirstUnit); u < int(o.FirstUnit)+int(o.Units); u++ {
			d.rule("BLOCK-7", c.Blocked[u])
			delete(c.Blocked, u)
		}
	}
}

// marks are the rules that both have. It returns the calendar, unless it has no such units.
func (d *draft) marks(o op.CalendarBlock) *Calendar {
	if !d.row(laneL, uint64(o.Token), o.Signer, o.Listing, o.Calendar) {
		return nil
	}
	d.fits(56, o.ListingSerial)
	d.fits(24, uint64(o.Window))
	d.signsAndPays(o.Signer, uint64(o.Token), o.Fee)
	l, c := find[Listing](d, o.Listing), find[Calendar](d, o.Calendar)
	d.rule("BLOCK-3", o.Units >= 1)
	inWindow := d.rule("BLOCK-4", int(o.FirstUnit)+int(o.Units) <= windowOf(c))
	if d.rule("BLOCK-1", l != nil && l.Serial == o.ListingSerial) {
		d.rule("BLOCK-2", l.Host == o.Signer)
	}
	d.rule("BLOCK-5", c != nil && c.ListingSerial == o.ListingSerial && c.Window == uint64(o.Window))
	if c == nil || !inWindow {
		return nil
	}
	c.Blocked = maps.Clone(c.Blocked)
	return c
}
