package stf

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

const fullBps = 10_000

func (r *row) policySet(o op.PolicySet) error {
	t := o.Terms
	for i, tier := range t.Tiers {
		if err := require(tier.Refund <= fullBps, "POLICY-1", fmt.Sprintf("refund of tier %d", i), tier.Refund, fullBps); err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		above := t.Tiers[i-1]
		if err := first(
			require(tier.Before <= above.Before, "POLICY-2", fmt.Sprintf("seconds before of tier %d", i), tier.Before, above.Before),
			require(tier.Refund <= above.Refund, "POLICY-3", fmt.Sprintf("refund of tier %d", i), tier.Refund, above.Refund),
		); err != nil {
			return err
		}
	}
	if err := first(
		require(t.NoShow <= fullBps, "POLICY-4", "no-show share", t.NoShow, fullBps),
		require(t.HostCancel <= fullBps, "POLICY-4", "host cancel share", t.HostCancel, fullBps),
		r.rent(o.Token, o.Fee),
	); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.fresh(o.Record); err != nil {
		return err
	}
	if err := r.write(slotFresh, record.Policy{Serial: r.serial(), Terms: t}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) listingSet(o op.ListingSet) error {
	if err := first(
		require(o.Flags <= record.FlagBookable, "LISTING-1", "flags", o.Flags, record.FlagBookable),
		require(o.UnitSeconds >= 1, "LISTING-2", "unit seconds", o.UnitSeconds, "at least 1"),
		require(o.MinUnits >= 1, "LISTING-3", "min units", o.MinUnits, "at least 1"),
		require(o.MaxUnits >= o.MinUnits, "LISTING-4", "max units", o.MaxUnits, fmt.Sprintf("at least %d", o.MinUnits)),
		require(o.MaxUnits <= record.WindowUnits, "LISTING-5", "max units", o.MaxUnits, record.WindowUnits),
	); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	cells, err := r.read(slotObject, o.Record)
	if err != nil {
		return err
	}
	listing := record.Listing{Serial: r.serial(), Host: o.Signer, Token: o.Token, UnitSeconds: o.UnitSeconds, Origin: o.Origin}
	if o.Serial == 0 {
		if err := first(
			require(cells.IsFree(), "FRESH-1", "record to fill", cells.Kind(), record.KindFree),
			r.rent(o.Token, o.Fee),
		); err != nil {
			return err
		}
	} else {
		if listing, err = listingOf(cells, o.Serial, "LISTING-6"); err != nil {
			return err
		}
		if err := first(
			require(listing.Host == o.Signer, "LISTING-7", "signer", o.Signer, listing.Host),
			require(listing.Token == o.Token, "LISTING-8", "token", o.Token, listing.Token),
			require(listing.UnitSeconds == o.UnitSeconds, "LISTING-9", "unit seconds", o.UnitSeconds, listing.UnitSeconds),
			require(listing.Origin == o.Origin, "LISTING-10", "origin", o.Origin, listing.Origin),
		); err != nil {
			return err
		}
	}
	listing.Payout, listing.Policy, listing.PolicySerial = o.Payout, o.Policy, o.PolicySerial
	listing.Flags, listing.MinUnits, listing.MaxUnits = o.Flags, o.MinUnits, o.MaxUnits
	listing.Price, listing.Metadata = o.Price, o.Metadata
	if err := r.write(slotObject, listing); err != nil {
		return err
	}
	if _, err := r.policy(o.Policy, o.PolicySerial, "LISTING-11"); err != nil {
		return err
	}
	if _, err := r.purse(slotPayout, o.Payout, o.Token); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) calendarOpen(o op.CalendarOpen) error {
	if err := first(r.rent(o.Token, o.Fee), r.signer(o.Signer, o.Token, amount.From(o.Fee))); err != nil {
		return err
	}
	cells, err := r.read(slotObject, o.Listing)
	if err != nil {
		return err
	}
	listing, err := listingOf(cells, o.ListingSerial, "CALENDAR-1")
	if err != nil {
		return err
	}
	if err := first(
		require(listing.Host == o.Signer, "CALENDAR-2", "signer", o.Signer, listing.Host),
		require(listing.Windows == o.Window, "CALENDAR-3", "window", o.Window, listing.Windows),
		require(listing.Windows < 1<<layout.WindowBits-1, "CALENDAR-4", "windows", listing.Windows, "below 2^24 - 1"),
	); err != nil {
		return err
	}
	listing.Windows++
	if err := r.write(slotObject, listing); err != nil {
		return err
	}
	if err := r.fresh(o.Record); err != nil {
		return err
	}
	if err := r.write(slotFresh, record.Calendar{ListingSerial: o.ListingSerial, Window: o.Window}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) book(o op.Book) error {
	signer, err := r.read(slotSigner, o.Signer)
	if err != nil {
		return err
	}
	cells, err := r.read(slotObject, o.Listing)
	if err != nil {
		return err
	}
	listing, err := listingOf(cells, o.ListingSerial, "BOOK-1")
	if err != nil {
		return err
	}
	if err := first(
		require(listing.Flags&record.FlagBookable != 0, "BOOK-2", "bookable flag", listing.Flags, record.FlagBookable),
		require(listing.Token == o.Token, "BOOK-3", "token", o.Token, listing.Token),
		require(o.Units >= listing.MinUnits, "BOOK-4", "units", o.Units, fmt.Sprintf("at least %d", listing.MinUnits)),
		require(o.Units <= listing.MaxUnits, "BOOK-5", "units", o.Units, listing.MaxUnits),
		require(int(o.FirstUnit)+int(o.Units) <= record.WindowUnits, "BOOK-6", "first unit + units", int(o.FirstUnit)+int(o.Units), record.WindowUnits),
	); err != nil {
		return err
	}

	calendar, err := r.calendar(o.Calendar, o.ListingSerial, o.Window, "BOOK-7")
	if err != nil {
		return err
	}
	mask := record.Mask(o.FirstUnit, o.Units)
	if err := first(
		require(!overlap(calendar.Occupied, mask), "BOOK-8", "booked units", o.FirstUnit, "units that are free"),
		require(!overlap(calendar.Blocked, mask), "BOOK-9", "blocked units", o.FirstUnit, "units that are not blocked"),
	); err != nil {
		return err
	}
	calendar.Occupied = layout.Element(new(uint256.Int).Or(layout.Int(calendar.Occupied), mask))
	if err := r.write(slotCalendar, calendar); err != nil {
		return err
	}

	if err := require(listing.Policy == o.Policy, "BOOK-10", "policy", o.Policy, listing.Policy); err != nil {
		return err
	}
	policy, err := r.policy(o.Policy, listing.PolicySerial, "BOOK-10")
	if err != nil {
		return err
	}
	if err := r.fresh(o.Record); err != nil {
		return err
	}

	// The window, unit, delay and origin are so narrow that none of this wraps.
	start := listing.Origin + (uint64(o.Window)*record.WindowUnits+uint64(o.FirstUnit))*uint64(listing.UnitSeconds)
	end := start + uint64(o.Units)*uint64(listing.UnitSeconds)
	releaseAt := end + uint64(policy.ReleaseDelay)
	price, err := listing.Price.Mul(uint64(o.Units))
	if err != nil {
		return refuse("BOOK-13", "price", err, "below 2^112")
	}
	fee := price.Bps(r.b.params.BookingFee)
	reserve := amount.From(r.b.params.CrankReserve[o.Token])
	total, err := amount.Sum(price, fee, reserve)
	if err != nil {
		return refuse("BOOK-15", "total", err, o.Limit)
	}
	if err := first(
		require(start >= r.b.ctx.Timestamp, "BOOK-11", "start", start, fmt.Sprintf("at least %d", r.b.ctx.Timestamp)),
		require(releaseAt < 1<<layout.TimeBits, "BOOK-12", "release time", releaseAt, "below 2^40"),
		require(fee.Int().BitLen() <= layout.FeeBits, "BOOK-14", "booking fee", fee, "below 2^64"),
		require(total.Cmp(o.Limit) <= 0, "BOOK-15", "total", total, o.Limit),
		r.rent(o.Token, o.Fee),
	); err != nil {
		return err
	}

	if err := r.charge(signer, o.Token, total, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.write(slotFresh, record.Booking{
		Serial: r.serial(), State: record.Booked, Token: o.Token, Listing: o.Listing, Guest: o.Signer, Payout: listing.Payout, Refund: o.Refund,
		Policy: o.Policy, Calendar: o.Calendar, FeeBps: r.b.params.BookingFee, Price: price, Fee: fee.Int().Uint64(), CrankReserve: reserve.Int().Uint64(),
		Start: start, End: end, ReleaseAt: releaseAt, FirstUnit: o.FirstUnit, Units: o.Units, Window: o.Window,
		ListingSerial: o.ListingSerial, PolicySerial: listing.PolicySerial,
	}); err != nil {
		return err
	}
	if _, err := r.purse(slotRefund, o.Refund, o.Token); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) cancelByGuest(o op.CancelByGuest) error {
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	booking, err := r.booking(slotObject, o.Booking, o.BookingSerial, "CANCEL-1")
	if err != nil {
		return err
	}
	if err := first(
		require(booking.Guest == o.Signer, "CANCEL-2", "signer", o.Signer, booking.Guest),
		require(booking.Token == o.Token, "CANCEL-3", "token", o.Token, booking.Token),
		require(booking.Calendar == o.Calendar, "CANCEL-4", "calendar", o.Calendar, booking.Calendar),
		require(booking.Policy == o.Policy, "CANCEL-5", "policy", o.Policy, booking.Policy),
		require(booking.Payout == o.Payout, "CANCEL-6", "payout purse", o.Payout, booking.Payout),
		require(booking.Refund == o.Refund, "CANCEL-7", "refund purse", o.Refund, booking.Refund),
		require(r.b.ctx.Timestamp < booking.Start, "CANCEL-8", "timestamp", r.b.ctx.Timestamp, fmt.Sprintf("below %d", booking.Start)),
	); err != nil {
		return err
	}
	booking.State = record.CancelledByGuest
	if err := r.write(slotObject, booking); err != nil {
		return err
	}

	calendar, err := r.calendar(o.Calendar, booking.ListingSerial, booking.Window, "CANCEL-4")
	if err != nil {
		return err
	}
	mask, occupied := record.Mask(booking.FirstUnit, booking.Units), layout.Int(calendar.Occupied)
	if err := require(new(uint256.Int).And(occupied, mask).Eq(mask), "CANCEL-9", "booked units", booking.FirstUnit, "marked in the calendar"); err != nil {
		return err
	}
	calendar.Occupied = layout.Element(occupied.Xor(occupied, mask))
	if err := r.write(slotCalendar, calendar); err != nil {
		return err
	}

	policy, err := r.policy(o.Policy, booking.PolicySerial, "CANCEL-5")
	if err != nil {
		return err
	}
	bps := policy.Refund(booking.Start - r.b.ctx.Timestamp)
	fee := amount.From(booking.Fee)
	refund, feeRefund := booking.Price.Bps(bps), fee.Bps(bps)
	hostShare, err := booking.Price.Sub(refund)
	if err != nil {
		return err
	}
	feeKept, err := fee.Sub(feeRefund)
	if err != nil {
		return err
	}
	if err := r.credit(slotPayout, o.Payout, o.Token, hostShare); err != nil {
		return err
	}
	if err := r.credit(slotRefund, o.Refund, o.Token, refund, feeRefund, amount.From(booking.CrankReserve)); err != nil {
		return err
	}
	return first(r.collect(o.Token, amount.From(o.Fee)), r.collect(o.Token, feeKept))
}

// calendar reads slot 2, the calendar of a window of a listing.
func (r *row) calendar(index uint32, listingSerial uint64, window uint32, rule string) (record.Calendar, error) {
	cells, err := r.read(slotCalendar, index)
	if err != nil {
		return record.Calendar{}, err
	}
	c, err := record.CalendarOf(cells)
	if err != nil {
		return c, refuse(rule, "record", err, "a calendar")
	}
	return c, first(
		require(c.ListingSerial == listingSerial, rule, "listing serial of the calendar", c.ListingSerial, listingSerial),
		require(c.Window == window, rule, "window of the calendar", c.Window, window),
	)
}

// policy reads slot 3, a policy with this serial.
func (r *row) policy(index uint32, serial uint64, rule string) (record.Policy, error) {
	cells, err := r.read(slotPolicy, index)
	if err != nil {
		return record.Policy{}, err
	}
	p, err := record.PolicyOf(cells)
	if err != nil {
		return p, refuse(rule, "record", err, "a policy")
	}
	return p, require(p.Serial == serial, rule, "policy serial", serial, p.Serial)
}

func listingOf(cells record.Cells, serial uint64, rule string) (record.Listing, error) {
	l, err := record.ListingOf(cells)
	if err != nil {
		return l, refuse(rule, "record", err, "a listing")
	}
	return l, require(l.Serial == serial, rule, "listing serial", serial, l.Serial)
}

func overlap(units fr.Element, mask *uint256.Int) bool {
	return !new(uint256.Int).And(layout.Int(units), mask).IsZero()
}
