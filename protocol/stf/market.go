package stf

import (
	"fmt"
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
		takes(listing, o.Units),
	); err != nil {
		return err
	}

	calendar, err := r.calendar(slotCalendar, o.Calendar, o.ListingSerial, o.Window, "BOOK-7")
	if err != nil {
		return err
	}
	if err := startsIn(calendar.Spare, o.FirstUnit); err != nil {
		return err
	}
	in, over := calendar.Spare.Runs(o.FirstUnit, o.Units)
	if err := r.exchange(slotCalendar, calendar, record.Run{}, in); err != nil {
		return err
	}
	if over.Units > 0 {
		next, err := r.nextCalendar(o.NextCalendar, calendar, "BOOK-22")
		if err != nil {
			return err
		}
		if err := r.exchange(slotNext, next, record.Run{}, over); err != nil {
			return err
		}
	} else if err := require(o.NextCalendar == 0, "BOOK-22", "next calendar", o.NextCalendar, 0); err != nil {
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

	start, end, deadline, err := timesOf(listing, calendar.Spare.Unit(o.Window, o.FirstUnit), o.Units, policy.Terms)
	if err != nil {
		return err
	}
	now := r.b.ctx.Timestamp
	if err := require(start >= now, "BOOK-11", "start", start, fmt.Sprintf("at least %d", now)); err != nil {
		return err
	}
	price, err := listing.Pricing.StayPrice(listing.Price, record.Stay{
		First: calendar.Spare.Unit(o.Window, o.FirstUnit), Units: o.Units, Left: start - now, Booked: calendar.Booked, Spare: calendar.Spare,
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
	if err := r.write(slotTerms, record.BookingTerms{Serial: r.serial(), Terms: policy.Terms, Deposit: listing.Deposit, Arbiter: listing.Arbiter, Token: o.Token}); err != nil {
		return err
	}
	if err := r.lock(slotPayout, o.Payout, booking, "BOOK-17"); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// takes says whether a listing takes a stay of so many units: BOOK-4, BOOK-5.
func takes(l record.Listing, units uint8) error {
	return first(
		require(units >= l.MinUnits, "BOOK-4", "units", units, fmt.Sprintf("at least %d", l.MinUnits)),
		require(units <= l.MaxUnits, "BOOK-5", "units", units, l.MaxUnits),
	)
}

// startsIn says whether a unit is one of a window.
func startsIn(s record.Spare, unit uint8) error {
	return require(unit < s.Units(), "BOOK-6", "first unit", unit, fmt.Sprintf("below %d", s.Units()))
}

// timesOf are the times of a stay if it is a booking: BOOK-12, BOOK-18. Its first unit is
// counted from window 0. Window, unit, delay and origin are so narrow that none of this wraps.
func timesOf(l record.Listing, unit uint64, units uint8, t record.Terms) (start, end, deadline uint64, err error) {
	start = l.Origin + unit*uint64(l.UnitSeconds)
	end = start + uint64(units)*uint64(l.UnitSeconds)
	deadline = end + uint64(t.ReleaseDelay)
	answered := start + uint64(t.CheckInGrace) + uint64(t.AnswerWindow) // the last check-in can be disputed till then
	return start, end, deadline, first(
		require(deadline < 1<<layout.TimeBits, "BOOK-12", "release time", deadline, "below 2^40"),
		require(answered <= deadline, "BOOK-18", "start + check-in grace + answer window", answered, deadline),
	)
}

// calendar reads a slot that must have the calendar of a window of a listing.
func (r *row) calendar(slot int, index uint32, listingSerial uint64, window uint32, rule string) (record.Calendar, error) {
	cells, err := r.read(slot, index)
	if err != nil {
		return record.Calendar{}, err
	}
	return calendarOf(cells, listingSerial, window, rule)
}

// nextCalendar reads that of the window after this one's, which has its form.
func (r *row) nextCalendar(index uint32, c record.Calendar, rule string) (record.Calendar, error) {
	next, err := r.calendar(slotNext, index, c.ListingSerial, c.Window+1, rule)
	if err != nil {
		return next, err
	}
	return next, require(next.Spare == c.Spare, rule, "spare of the calendar", next.Spare, c.Spare)
}

// exchange enters units of a booking into a calendar, in place of some that it had there by
// invariant 2: BOOK-8, BOOK-9.
func (r *row) exchange(slot int, c record.Calendar, freed, taken record.Run) error {
	occupied, fits := c.Exchange(freed, taken)
	if err := first(
		require(fits, "BOOK-8", "booked units", taken.First, "units that are free"),
		require(!overlap(c.Blocked, c.Spare.Mask(taken)), "BOOK-9", "blocked units", taken.First, "units that are not blocked"),
	); err != nil {
		return err
	}
	return r.count(slot, c, occupied, int(taken.Units)-int(freed.Units), "BOOK-8")
}

// count writes a calendar whose map has changed by so many units.
func (r *row) count(slot int, c record.Calendar, occupied fr.Element, units int, rule string) error {
	booked := int(c.Booked) + units
	if err := require(booked >= 0 && booked < 1<<layout.BookedBits, rule, "booked places of the window", booked, "0 to 1023"); err != nil {
		return err
	}
	c.Occupied, c.Booked = occupied, uint16(booked)
	return r.write(slot, c)
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

// undoing is a row that takes a booking's units from it: it ends the booking, or gives it
// others.
type undoing struct {
	*row
	index   uint32
	booking record.Booking
	terms   record.BookingTerms
	held    amount.Amount // in escrow
}

// undo takes a booking that ends: CANCEL-1, CANCEL-3, CANCEL-4.
func (r *row) undo(index uint32, serial uint64, t record.Token, calendar, next uint32, states ...record.State) (*undoing, error) {
	u, err := r.take(index, serial, t, calendar, states...)
	if err != nil {
		return nil, err
	}
	return u, require(u.booking.NextCalendar == next, "CANCEL-4", "next calendar", next, u.booking.NextCalendar)
}

// take looks at booking and terms before the row accesses them, for what is paid to the
// purses of earlier slots depends on both: CANCEL-1, CANCEL-3, CANCEL-4.
func (r *row) take(index uint32, serial uint64, t record.Token, calendar uint32, states ...record.State) (*undoing, error) {
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

// free frees the units: CANCEL-7.
func (u *undoing) free() error {
	b := u.booking
	calendar, err := u.calendar(slotCalendar, b.Calendar, b.ListingSerial, b.Window, "CANCEL-4")
	if err != nil {
		return err
	}
	in, over := calendar.Spare.Runs(b.FirstUnit, b.Units)
	if err := u.vacate(slotCalendar, calendar, in); err != nil || over.Units == 0 {
		return err
	}
	if calendar, err = u.nextCalendar(b.NextCalendar, calendar, "CANCEL-4"); err != nil {
		return err
	}
	return u.vacate(slotNext, calendar, over)
}

// vacate frees units of a calendar.
func (u *undoing) vacate(slot int, c record.Calendar, units record.Run) error {
	occupied, marked := c.Free(units)
	if err := require(marked, "CANCEL-7", "booked units", units.First, "marked in the calendar"); err != nil {
		return err
	}
	return u.count(slot, c, occupied, -int(units.Units), "CANCEL-7")
}

// end writes the booking's last state. Its terms stay as they are.
func (u *undoing) end(state record.State) error {
	u.booking.State = state
	if err := u.put(slotBooking, u.index, u.booking); err != nil {
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

// modify gives a booking the units and the price that its host has proposed.
func (r *row) modify(o op.Modify) error {
	u, err := r.take(o.Booking, o.BookingSerial, o.Token, o.Calendar, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	old, b := u.booking, &u.booking
	proposed := record.Proposal{Kind: record.ModifyProposal, ByHost: true, Amount: o.Price, FirstUnit: o.FirstUnit, Units: o.Units}
	if err := first(
		u.by(o.Signer, b.Guest),
		require(u.terms.Proposal == proposed, "MODIFY-1", "proposal", u.terms.Proposal, proposed),
		require(o.Price.Cmp(b.Released) >= 0, "MODIFY-2", "price", o.Price, fmt.Sprintf("at least %s, which is released", b.Released)),
		require(o.Units >= b.UnitsReleased, "MODIFY-2", "units", o.Units, fmt.Sprintf("at least %d, which are released", b.UnitsReleased)),
		require(b.Listing == o.Listing, "MODIFY-3", "listing", o.Listing, b.Listing),
		require(b.Window == o.Window, "MODIFY-3", "window", o.Window, b.Window),
	); err != nil {
		return err
	}
	if err := u.reprice(o.Price, o.Fee); err != nil {
		return err
	}
	if err := u.stay(o.FirstUnit, o.Units); err != nil {
		return err
	}
	if err := u.move(old, o.NextCalendar); err != nil {
		return err
	}
	u.terms.Proposal = record.Proposal{}
	if err := first(r.put(slotBooking, o.Booking, u.booking), r.put(slotTerms, o.Booking+1, u.terms)); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

// reprice gives the booking another price, with its fee, and lets the guest pay what it
// costs more or gives back what it costs less.
func (u *undoing) reprice(price amount.Amount, rowFee uint64) error {
	b := &u.booking
	fee := price.Bps(b.FeeBps)
	if err := require(fee.Int().BitLen() <= layout.FeeBits, "BOOK-14", "booking fee", fee, "below 2^64"); err != nil {
		return err
	}
	if _, err := amount.Sum(price, fee, amount.From(b.CrankReserve), u.terms.Deposit); err != nil {
		return refuse("MODIFY-4", "price, fee, reserve and deposit", err, "below 2^112")
	}
	costs, err := price.Add(fee)
	if err != nil {
		return err
	}
	paid, err := b.Price.Add(amount.From(b.Fee))
	if err != nil {
		return err
	}
	b.Price, b.Fee = price, fee.Int().Uint64()

	signer, err := u.read(slotSigner, b.Guest)
	if err != nil {
		return err
	}
	if more, err := costs.Sub(paid); err == nil {
		return u.charge(signer, b.Token, amount.Amount{}, more, amount.From(rowFee))
	}
	less, err := paid.Sub(costs)
	if err != nil {
		return err
	}
	return u.charge(signer, b.Token, less, amount.From(rowFee))
}

// stay gives the booking other units of its window, and their times.
func (u *undoing) stay(firstUnit, units uint8) error {
	b, now := &u.booking, u.b.ctx.Timestamp
	cells, err := u.read(slotListing, b.Listing)
	if err != nil {
		return err
	}
	listing, err := listingOf(cells, b.ListingSerial, "MODIFY-3")
	if err != nil {
		return err
	}
	if err := u.within(b.Calendar); err != nil {
		return err
	}
	calendar, err := calendarOf(u.get(b.Calendar), b.ListingSerial, b.Window, "CANCEL-4") // before the row accesses it
	if err != nil {
		return err
	}
	start, end, deadline, err := timesOf(listing, calendar.Spare.Unit(b.Window, firstUnit), units, u.terms.Terms)
	if err != nil {
		return err
	}
	if err := first(
		takes(listing, units),
		startsIn(calendar.Spare, firstUnit),
		require(start >= now || firstUnit == b.FirstUnit, "MODIFY-5", "start", start, fmt.Sprintf("at least %d, or as before", now)),
	); err != nil {
		return err
	}
	b.Start, b.End, b.Deadline, b.FirstUnit, b.Units = start, end, deadline, firstUnit, units
	return nil
}

// move takes the units that the booking had out of its calendars and marks those that it has.
func (u *undoing) move(old record.Booking, next uint32) error {
	b := &u.booking
	calendar, err := u.calendar(slotCalendar, b.Calendar, b.ListingSerial, b.Window, "CANCEL-4")
	if err != nil {
		return err
	}
	oldIn, oldOver := calendar.Spare.Runs(old.FirstUnit, old.Units)
	in, over := calendar.Spare.Runs(b.FirstUnit, b.Units)
	if err := u.exchange(slotCalendar, calendar, oldIn, in); err != nil {
		return err
	}
	rule := "BOOK-22"
	switch {
	case oldOver.Units > 0:
		rule = "CANCEL-4"
		if err := require(next == old.NextCalendar, rule, "next calendar", next, old.NextCalendar); err != nil {
			return err
		}
	case over.Units == 0:
		return require(next == 0, rule, "next calendar", next, 0)
	}
	b.NextCalendar = 0
	if over.Units > 0 {
		b.NextCalendar = next
	}
	if calendar, err = u.nextCalendar(next, calendar, rule); err != nil {
		return err
	}
	return u.exchange(slotNext, calendar, oldOver, over)
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
