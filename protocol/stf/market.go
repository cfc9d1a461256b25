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
		require(t.DefaultSplit <= fullBps, "POLICY-4", "default split", t.DefaultSplit, fullBps),
		require(t.ArbiterFee <= fullBps, "POLICY-4", "arbiter fee", t.ArbiterFee, fullBps),
		require(t.AnswerWindow <= t.ReleaseDelay, "POLICY-5", "answer window", t.AnswerWindow, t.ReleaseDelay),
		require(t.RulingWindow >= record.MinRulingWindow, "POLICY-6", "ruling window", t.RulingWindow, fmt.Sprintf("at least %d", record.MinRulingWindow)),
		r.rent(o.Token, o.Fee, 1),
	); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.fresh(slotPolicy, o.Record); err != nil {
		return err
	}
	if err := r.write(slotPolicy, record.Policy{Serial: r.serial(), Terms: t}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) listingSet(o op.ListingSet) error {
	if err := first(
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
	cells, err := r.read(slotListing, o.Record)
	if err != nil {
		return err
	}
	listing := record.Listing{Serial: r.serial(), Host: o.Signer, Token: o.Token, UnitSeconds: o.UnitSeconds, Origin: o.Origin}
	if o.Serial == 0 {
		if err := first(
			require(cells.IsFree(), "FRESH-1", "record to fill", cells.Kind(), record.KindFree),
			r.rent(o.Token, o.Fee, 1),
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
	listing.Price, listing.Metadata, listing.Deposit, listing.Arbiter = o.Price, o.Metadata, o.Deposit, o.Arbiter
	if err := r.write(slotListing, listing); err != nil {
		return err
	}
	if _, err := r.policy(o.Policy, o.PolicySerial, "LISTING-11"); err != nil {
		return err
	}
	payout, err := r.purse(slotPayout, o.Payout, o.Token)
	if err != nil {
		return err
	}
	host, err := record.PurseOf(r.get(o.Signer))
	if err != nil {
		return err
	}
	if err := require(payout.Owner == host.Owner, "LISTING-1", "owner of the payout purse", payout.Owner, host.Owner); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) calendarOpen(o op.CalendarOpen) error {
	if err := first(r.rent(o.Token, o.Fee, 1), r.signer(o.Signer, o.Token, amount.From(o.Fee))); err != nil {
		return err
	}
	cells, err := r.read(slotListing, o.Listing)
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
	if err := r.write(slotListing, listing); err != nil {
		return err
	}
	if err := r.fresh(slotCalendar, o.Record); err != nil {
		return err
	}
	if err := r.write(slotCalendar, record.Calendar{ListingSerial: o.ListingSerial, Window: o.Window}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) book(o op.Book) error {
	signer, err := r.read(slotSigner, o.Signer)
	if err != nil {
		return err
	}
	cells, err := r.read(slotListing, o.Listing)
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
		require(listing.Payout == o.Payout, "BOOK-16", "payout purse", o.Payout, listing.Payout),
		require(listing.Deposit == o.Deposit, "BOOK-19", "deposit", o.Deposit, listing.Deposit),
		require(listing.Arbiter == o.Arbiter, "BOOK-20", "arbiter", o.Arbiter, listing.Arbiter),
		require(o.Units >= listing.MinUnits, "BOOK-4", "units", o.Units, fmt.Sprintf("at least %d", listing.MinUnits)),
		require(o.Units <= listing.MaxUnits, "BOOK-5", "units", o.Units, listing.MaxUnits),
		require(int(o.FirstUnit)+int(o.Units) <= record.WindowUnits, "BOOK-6", "first unit + units", int(o.FirstUnit)+int(o.Units), record.WindowUnits),
	); err != nil {
		return err
	}

	marked, err := r.read(slotCalendar, o.Calendar)
	if err != nil {
		return err
	}
	calendar, err := calendarOf(marked, o.ListingSerial, o.Window, "BOOK-7")
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
	if err := first(r.fresh(slotBooking, o.Record), r.fresh(slotTerms, o.Record+1)); err != nil {
		return err
	}

	// The window, unit, delay and origin are so narrow that none of this wraps.
	start := listing.Origin + (uint64(o.Window)*record.WindowUnits+uint64(o.FirstUnit))*uint64(listing.UnitSeconds)
	end := start + uint64(o.Units)*uint64(listing.UnitSeconds)
	deadline := end + uint64(policy.ReleaseDelay)
	answered := start + uint64(policy.CheckInGrace) + uint64(policy.AnswerWindow) // the last check-in can be disputed till then
	price, err := listing.Price.Mul(uint64(o.Units))
	if err != nil {
		return refuse("BOOK-13", "price", err, "below 2^112")
	}
	fee := price.Bps(r.b.params.BookingFee)
	reserve := amount.From(r.b.params.CrankReserve[o.Token])
	total, err := amount.Sum(price, fee, reserve, listing.Deposit)
	if err != nil {
		return refuse("BOOK-15", "total", err, o.Limit)
	}
	if err := first(
		require(start >= r.b.ctx.Timestamp, "BOOK-11", "start", start, fmt.Sprintf("at least %d", r.b.ctx.Timestamp)),
		require(deadline < 1<<layout.TimeBits, "BOOK-12", "release time", deadline, "below 2^40"),
		require(answered <= deadline, "BOOK-18", "start + check-in grace + answer window", answered, deadline),
		require(fee.Int().BitLen() <= layout.FeeBits, "BOOK-14", "booking fee", fee, "below 2^64"),
		require(total.Cmp(o.Limit) <= 0, "BOOK-15", "total", total, o.Limit),
		r.rent(o.Token, o.Fee, 2),
	); err != nil {
		return err
	}

	booking := record.Booking{
		Serial: r.serial(), State: record.Booked, Token: o.Token, Listing: o.Listing, Guest: o.Signer, Host: listing.Host, Payout: listing.Payout,
		Calendar: o.Calendar, Arbiter: listing.Arbiter, Transferable: listing.Flags&record.FlagTransferable != 0,
		Price: price, Fee: fee.Int().Uint64(), CrankReserve: reserve.Int().Uint64(), FirstUnit: o.FirstUnit, Units: o.Units,
		Start: start, End: end, Deadline: deadline, Window: o.Window, ListingSerial: o.ListingSerial, ParamsVersion: r.b.params.Version,
		Bond: price.Bps(policy.HostCancel), FeeBps: r.b.params.BookingFee,
	}
	if err := r.charge(signer, o.Token, amount.Amount{}, total, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.write(slotBooking, booking); err != nil {
		return err
	}
	if err := r.write(slotTerms, record.BookingTerms{Serial: r.serial(), Terms: policy.Terms, Deposit: listing.Deposit}); err != nil {
		return err
	}
	if err := r.lock(o.Payout, booking); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// lock moves the bond of a new booking from what the payout purse has available.
func (r *row) lock(index uint32, b record.Booking) error {
	p, err := r.purse(slotPayout, index, b.Token)
	if err != nil {
		return err
	}
	balance := &p.Balances[b.Token.Slot()]
	if balance.Available, err = balance.Available.Sub(b.Bond); err != nil {
		return refuse("BOOK-17", "bond", b.Bond, balance.Available)
	}
	if balance.Locked, err = balance.Locked.Add(b.Bond); err != nil {
		return refuse("BOOK-17", "locked balance", err, "below 2^112")
	}
	return r.write(slotPayout, p)
}

func (r *row) cancelByGuest(o op.CancelByGuest) error {
	signer, err := r.read(slotSigner, o.Signer)
	if err != nil {
		return err
	}
	marked, err := r.read(slotCalendar, o.Calendar)
	if err != nil {
		return err
	}
	cells, err := r.read(slotBooking, o.Booking)
	if err != nil {
		return err
	}
	booking, err := record.BookingOf(cells)
	if err != nil {
		return refuse("CANCEL-1", "record", err, "a booking")
	}
	if err := first(
		require(booking.Serial == o.BookingSerial, "CANCEL-1", "booking serial", o.BookingSerial, booking.Serial),
		require(booking.State == record.Booked, "CANCEL-1", "state of the booking", booking.State, record.Booked),
		require(booking.Guest == o.Signer, "CANCEL-2", "signer", o.Signer, booking.Guest),
		require(booking.Token == o.Token, "CANCEL-3", "token", o.Token, booking.Token),
		require(booking.Calendar == o.Calendar, "CANCEL-4", "calendar", o.Calendar, booking.Calendar),
		require(booking.Payout == o.Payout, "CANCEL-5", "payout purse", o.Payout, booking.Payout),
		require(r.b.ctx.Timestamp < booking.Start, "CANCEL-6", "timestamp", r.b.ctx.Timestamp, fmt.Sprintf("below %d", booking.Start)),
	); err != nil {
		return err
	}
	terms, err := r.terms(slotTerms, o.Booking, o.BookingSerial, "CANCEL-1")
	if err != nil {
		return err
	}

	calendar, err := calendarOf(marked, booking.ListingSerial, booking.Window, "CANCEL-4")
	if err != nil {
		return err
	}
	mask, occupied := record.Mask(booking.FirstUnit, booking.Units), layout.Int(calendar.Occupied)
	if err := require(new(uint256.Int).And(occupied, mask).Eq(mask), "CANCEL-7", "booked units", booking.FirstUnit, "marked in the calendar"); err != nil {
		return err
	}
	calendar.Occupied = layout.Element(occupied.Xor(occupied, mask))
	if err := r.write(slotCalendar, calendar); err != nil {
		return err
	}

	bps := terms.Refund(booking.Start - r.b.ctx.Timestamp)
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
	back, err := amount.Sum(refund, feeRefund, amount.From(booking.CrankReserve), terms.Deposit)
	if err != nil {
		return err
	}
	booking.State = record.CancelledByGuest
	if err := r.write(slotBooking, booking); err != nil {
		return err
	}
	if err := r.charge(signer, o.Token, back, amount.From(o.Fee)); err != nil {
		return err
	}
	toHost, err := hostShare.Add(booking.Bond)
	if err != nil {
		return err
	}
	if err := r.unlock(slotPayout, o.Payout, booking, toHost); err != nil {
		return err
	}
	return first(r.collect(o.Token, amount.From(o.Fee)), r.collect(o.Token, feeKept))
}

// calendarOf is the calendar of a window of a listing.
func calendarOf(cells record.Cells, listingSerial uint64, window uint32, rule string) (record.Calendar, error) {
	c, err := record.CalendarOf(cells)
	if err != nil {
		return c, refuse(rule, "record", err, "a calendar")
	}
	return c, first(
		require(c.ListingSerial == listingSerial, rule, "listing serial of the calendar", c.ListingSerial, listingSerial),
		require(c.Window == window, rule, "window of the calendar", c.Window, window),
	)
}

// policy reads the policy slot, which must have this serial.
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
