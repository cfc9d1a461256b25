package stf

import (
	"fmt"
	"math"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// book makes a booking, or an offer that becomes one when it is confirmed or accepted.
func (r *row) book(o op.Book, state record.State) error {
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
		require(listing.Flags&record.FlagInstant != 0 || state == record.Requested, "BOOK-21", "instant flag", listing.Flags, record.FlagInstant),
		require(listing.Token == o.Token, "BOOK-3", "token", o.Token, listing.Token),
		require(listing.Payout == o.Payout, "BOOK-16", "payout purse", o.Payout, listing.Payout),
		require(listing.Deposit == o.Deposit, "BOOK-19", "deposit", o.Deposit, listing.Deposit),
		require(listing.Arbiter == o.Arbiter, "BOOK-20", "arbiter", o.Arbiter, listing.Arbiter),
		require(o.Units >= listing.MinUnits, "BOOK-4", "units", o.Units, fmt.Sprintf("at least %d", listing.MinUnits)),
		require(o.Units <= listing.MaxUnits, "BOOK-5", "units", o.Units, listing.MaxUnits),
		require(o.FirstUnit < record.WindowUnits, "BOOK-6", "first unit", o.FirstUnit, fmt.Sprintf("below %d", record.WindowUnits)),
	); err != nil {
		return err
	}

	in, over := record.Runs(o.FirstUnit, o.Units)
	booked, err := r.occupy(slotCalendar, o.Calendar, o.ListingSerial, o.Window, o.FirstUnit, in, "BOOK-7")
	if err != nil {
		return err
	}
	if over > 0 {
		_, err = r.occupy(slotNext, o.NextCalendar, o.ListingSerial, o.Window+1, 0, over, "BOOK-22")
	} else {
		err = require(o.NextCalendar == 0, "BOOK-22", "next calendar", o.NextCalendar, 0)
	}
	if err != nil {
		return err
	}

	if err := require(listing.Policy == o.Policy, "BOOK-10", "policy", o.Policy, listing.Policy); err != nil {
		return err
	}
	policy, err := r.policy(slotPolicy, o.Policy, listing.PolicySerial, "BOOK-10")
	if err != nil {
		return err
	}
	if err := first(r.fresh(slotBooking, o.Record), r.fresh(slotTerms, o.Record+1)); err != nil {
		return err
	}

	// The window, unit, delay and origin are so narrow that none of this wraps.
	start := listing.Origin + (uint64(o.Window)*record.WindowUnits+uint64(o.FirstUnit))*uint64(listing.UnitSeconds)
	end := start + uint64(o.Units)*uint64(listing.UnitSeconds)
	deadline := end + uint64(policy.ReleaseDelay)                                 // if it is a booking
	answered := start + uint64(policy.CheckInGrace) + uint64(policy.AnswerWindow) // the last check-in can be disputed till then
	now := r.b.ctx.Timestamp
	if err := require(start >= now, "BOOK-11", "start", start, fmt.Sprintf("at least %d", now)); err != nil {
		return err
	}
	price, err := listing.Pricing.StayPrice(listing.Price, record.Stay{
		First: uint64(o.Window)*record.WindowUnits + uint64(o.FirstUnit), Units: o.Units, Left: start - now, Booked: booked,
	})
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
		require(deadline < 1<<layout.TimeBits, "BOOK-12", "release time", deadline, "below 2^40"),
		require(answered <= deadline, "BOOK-18", "start + check-in grace + answer window", answered, deadline),
		require(fee.Int().BitLen() <= layout.FeeBits, "BOOK-14", "booking fee", fee, "below 2^64"),
		require(total.Cmp(o.Limit) <= 0, "BOOK-15", "total", total, o.Limit),
		r.rent(o.Token, o.Fee, 2),
	); err != nil {
		return err
	}

	// An offer: the guest may not pay yet, or the host not be bound. It stands for its window,
	// but never past the start.
	pays, bond := total, amount.Amount{}
	switch state {
	case record.Held:
		pays, deadline = reserve, min(now+uint64(policy.HoldWindow), start)
		err = require(policy.HoldWindow >= 1, "HOLD-1", "hold window", policy.HoldWindow, "at least 1")
	case record.Requested:
		deadline = min(now+uint64(policy.RequestWindow), start)
		err = require(policy.RequestWindow >= 1, "REQUEST-1", "request window", policy.RequestWindow, "at least 1")
	default:
		bond = price.Bps(policy.HostCancel)
	}
	if err != nil {
		return err
	}

	booking := record.Booking{
		Serial: r.serial(), State: state, Token: o.Token, Listing: o.Listing, Guest: o.Signer, Host: listing.Host, Payout: listing.Payout,
		Calendar: o.Calendar, NextCalendar: o.NextCalendar, Arbiter: listing.Arbiter, Transferable: listing.Flags&record.FlagTransferable != 0,
		Price: price, Fee: fee.Int().Uint64(), CrankReserve: reserve.Int().Uint64(), FirstUnit: o.FirstUnit, Units: o.Units,
		Start: start, End: end, Deadline: deadline, Window: o.Window, ListingSerial: o.ListingSerial, ParamsVersion: r.b.params.Version,
		Bond: bond, FeeBps: r.b.params.BookingFee,
	}
	if err := r.charge(signer, o.Token, amount.Amount{}, pays, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.write(slotBooking, booking); err != nil {
		return err
	}
	if err := r.write(slotTerms, record.BookingTerms{Serial: r.serial(), Terms: policy.Terms, Deposit: listing.Deposit}); err != nil {
		return err
	}
	if err := r.lock(slotPayout, o.Payout, booking, "BOOK-17"); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// occupy marks units in a calendar of the listing, and returns how many were booked before.
func (r *row) occupy(slot int, index uint32, listingSerial uint64, window uint32, from, units uint8, rule string) (booked uint8, err error) {
	cells, err := r.read(slot, index)
	if err != nil {
		return 0, err
	}
	calendar, err := calendarOf(cells, listingSerial, window, rule)
	if err != nil {
		return 0, err
	}
	mask := record.Mask(from, units)
	if err := first(
		require(!overlap(calendar.Occupied, mask), "BOOK-8", "booked units", from, "units that are free"),
		require(int(calendar.Booked)+int(units) <= math.MaxUint8, "BOOK-8", "booked units of the window", int(calendar.Booked)+int(units), math.MaxUint8),
		require(!overlap(calendar.Blocked, mask), "BOOK-9", "blocked units", from, "units that are not blocked"),
	); err != nil {
		return 0, err
	}
	booked = calendar.Booked
	calendar.Occupied, calendar.Booked = layout.Element(new(uint256.Int).Or(layout.Int(calendar.Occupied), mask)), booked+units
	return booked, r.write(slot, calendar)
}

// lock moves the bond of a booking that begins from what the payout purse has available.
func (r *row) lock(slot int, index uint32, b record.Booking, rule string) error {
	p, err := r.purse(slot, index, b.Token)
	if err != nil {
		return err
	}
	balance := &p.Balances[b.Token.Slot()]
	if balance.Available, err = balance.Available.Sub(b.Bond); err != nil {
		return refuse(rule, "bond", b.Bond, balance.Available)
	}
	if balance.Locked, err = balance.Locked.Add(b.Bond); err != nil {
		return refuse(rule, "locked balance", err, "below 2^112")
	}
	return r.write(slot, p)
}

// undoing is a row that ends a booking and gives its units back.
type undoing struct {
	*row
	index   uint32
	booking record.Booking
	terms   record.BookingTerms
	held    amount.Amount // in escrow
}

// undo looks at booking and terms before the row accesses them, for what is paid to the
// purses of earlier slots depends on both: CANCEL-1, CANCEL-3, CANCEL-4.
func (r *row) undo(index uint32, serial uint64, t record.Token, calendar, next uint32, states ...record.State) (*undoing, error) {
	if err := first(r.within(index), r.within(index+1)); err != nil {
		return nil, err
	}
	u := &undoing{row: r, index: index}
	var err error
	if u.booking, err = record.BookingOf(r.get(index)); err != nil {
		return nil, refuse("CANCEL-1", "record", err, "a booking")
	}
	if err := first(
		require(u.booking.Serial == serial, "CANCEL-1", "booking serial", serial, u.booking.Serial),
		require(slices.Contains(states, u.booking.State), "CANCEL-1", "state of the booking", u.booking.State, fmt.Sprint(states)),
		require(u.booking.Token == t, "CANCEL-3", "token", t, u.booking.Token),
		require(u.booking.Calendar == calendar, "CANCEL-4", "calendar", calendar, u.booking.Calendar),
		require(u.booking.NextCalendar == next, "CANCEL-4", "next calendar", next, u.booking.NextCalendar),
	); err != nil {
		return nil, err
	}
	if u.terms, err = termsOf(r.get(index+1), serial, "CANCEL-1"); err != nil {
		return nil, err
	}
	u.held, err = u.booking.Escrow(u.terms)
	return u, err
}

// by requires that this party signs (CANCEL-2).
func (u *undoing) by(signer, party uint32) error {
	return require(signer == party, "CANCEL-2", "signer", signer, party)
}

func (u *undoing) checkPayout(payout uint32) error {
	return require(payout == u.booking.Payout, "CANCEL-5", "payout purse", payout, u.booking.Payout)
}

// free frees the units.
func (u *undoing) free() error {
	b := u.booking
	in, over := record.Runs(b.FirstUnit, b.Units)
	if err := u.vacate(slotCalendar, b.Calendar, b.Window, b.FirstUnit, in); err != nil || over == 0 {
		return err
	}
	return u.vacate(slotNext, b.NextCalendar, b.Window+1, 0, over)
}

// vacate frees units of a calendar.
func (u *undoing) vacate(slot int, index, window uint32, from, units uint8) error {
	cells, err := u.read(slot, index)
	if err != nil {
		return err
	}
	calendar, err := calendarOf(cells, u.booking.ListingSerial, window, "CANCEL-4")
	if err != nil {
		return err
	}
	mask, occupied := record.Mask(from, units), layout.Int(calendar.Occupied)
	if err := first(
		require(new(uint256.Int).And(occupied, mask).Eq(mask), "CANCEL-7", "booked units", from, "marked in the calendar"),
		require(calendar.Booked >= units, "CANCEL-7", "booked units of the window", calendar.Booked, fmt.Sprintf("at least %d", units)),
	); err != nil {
		return err
	}
	calendar.Occupied, calendar.Booked = layout.Element(occupied.Xor(occupied, mask)), calendar.Booked-units
	return u.write(slot, calendar)
}

// end writes the booking's last state. Its terms stay as they are.
func (u *undoing) end(state record.State) error {
	if _, err := u.read(slotBooking, u.index); err != nil {
		return err
	}
	u.booking.State = state
	if err := u.write(slotBooking, u.booking); err != nil {
		return err
	}
	_, err := u.read(slotTerms, u.index+1)
	return err
}

// giveBack frees the units, pays the guest, whose purse has the slot of the policy (CANCEL-8),
// and ends the booking.
func (u *undoing) giveBack(state record.State, guest uint32, amounts ...amount.Amount) error {
	if err := require(guest == u.booking.Guest, "CANCEL-8", "guest's purse", guest, u.booking.Guest); err != nil {
		return err
	}
	if err := u.free(); err != nil {
		return err
	}
	if err := u.credit(slotPolicy, guest, u.booking.Token, amounts...); err != nil {
		return err
	}
	return u.end(state)
}

func (r *row) cancelByGuest(o op.CancelByGuest) error {
	u, err := r.undo(o.Booking, o.BookingSerial, o.Token, o.Calendar, o.NextCalendar, record.Held, record.Requested, record.Booked)
	if err != nil {
		return err
	}
	if err := first(
		u.by(o.Signer, u.booking.Guest),
		u.checkPayout(o.Payout),
		require(r.b.ctx.Timestamp < u.booking.Start, "CANCEL-6", "timestamp", r.b.ctx.Timestamp, fmt.Sprintf("below %d", u.booking.Start)),
	); err != nil {
		return err
	}
	// An offer costs nothing to take back; of a booking the tiers leave the host and the fee
	// purse a part.
	var toHost, feeKept amount.Amount
	if u.booking.State == record.Booked {
		bps, fee := u.terms.Refund(u.booking.Start-r.b.ctx.Timestamp), amount.From(u.booking.Fee)
		if toHost, err = u.booking.Price.Sub(u.booking.Price.Bps(bps)); err != nil {
			return err
		}
		if feeKept, err = fee.Sub(fee.Bps(bps)); err != nil {
			return err
		}
	}
	back, err := u.held.Sub(toHost)
	if err != nil {
		return err
	}
	if back, err = back.Sub(feeKept); err != nil {
		return err
	}
	if toHost, err = toHost.Add(u.booking.Bond); err != nil {
		return err
	}
	signer, err := r.read(slotSigner, o.Signer)
	if err != nil {
		return err
	}
	if err := r.charge(signer, o.Token, back, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := u.free(); err != nil {
		return err
	}
	if err := u.end(record.CancelledByGuest); err != nil {
		return err
	}
	if err := r.unlock(slotPayout, o.Payout, u.booking, toHost); err != nil {
		return err
	}
	return first(r.collect(o.Token, amount.From(o.Fee)), r.collect(o.Token, feeKept))
}

func (r *row) decline(o op.Decline) error {
	u, err := r.undo(o.Booking, o.BookingSerial, o.Token, o.Calendar, o.NextCalendar, record.Requested)
	if err != nil {
		return err
	}
	if err := u.by(o.Signer, u.booking.Host); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := u.giveBack(record.Declined, o.Guest, u.held); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) cancelByHost(o op.CancelByHost) error {
	u, err := r.undo(o.Booking, o.BookingSerial, o.Token, o.Calendar, o.NextCalendar, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	if err := first(u.by(o.Signer, u.booking.Host), u.checkPayout(o.Payout)); err != nil {
		return err
	}
	if err := r.signer(o.Signer, o.Token, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := u.giveBack(record.CancelledByHost, o.Guest, u.held, u.booking.Bond); err != nil {
		return err
	}
	if err := r.unlock(slotPayout, o.Payout, u.booking, amount.Amount{}); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) expire(o op.Expire) error {
	u, err := r.undo(o.Booking, o.BookingSerial, o.Token, o.Calendar, o.NextCalendar, record.Held, record.Requested)
	if err != nil {
		return err
	}
	now, reserve := r.b.ctx.Timestamp, amount.From(u.booking.CrankReserve)
	if err := require(now >= u.booking.Deadline, "EXPIRE-1", "timestamp", now, fmt.Sprintf("at least %d", u.booking.Deadline)); err != nil {
		return err
	}
	rest, err := u.held.Sub(reserve)
	if err != nil {
		return err
	}
	if err := r.credit(slotSigner, o.Payee, o.Token, reserve); err != nil {
		return err
	}
	return u.giveBack(record.Expired, o.Guest, rest)
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

func overlap(units fr.Element, mask *uint256.Int) bool {
	return !new(uint256.Int).And(layout.Int(units), mask).IsZero()
}
