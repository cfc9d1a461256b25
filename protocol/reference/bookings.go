package reference

import (
	"math/big"
	"slices"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// book: docs/spec/operations/book.md.
func (d *draft) book(o op.Book) { d.takes(o, Booked) }

// hold: docs/spec/operations/hold.md.
func (d *draft) hold(o op.Hold) { d.takes(op.Book(o), Held) }

// requestBook: docs/spec/operations/request-book.md.
func (d *draft) requestBook(o op.RequestBook) { d.takes(op.Book(o), Requested) }

// takes makes a booking in the state that Book, Hold or RequestBook gives it.
func (d *draft) takes(o op.Book, state State) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Listing, o.Calendar, o.NextCalendar, o.Policy, o.Record, o.Record+1, o.Payout) {
		return
	}
	d.fits(56, o.ListingSerial)
	d.fits(24, uint64(o.Window))
	d.fits(22, uint64(o.Arbiter))
	guest := d.signs(o.Signer)
	d.fills(token, o.Fee, o.Record, o.Record+1)

	l, c, p := find[Listing](d, o.Listing), find[Calendar](d, o.Calendar), find[Policy](d, o.Policy)
	first, units := int(o.FirstUnit), int(o.Units)
	window := windowOf(c)
	d.rule("BOOK-6", first < window)
	next := find[Calendar](d, o.NextCalendar)
	for u := first; u < first+units; u++ {
		in, u := c, u
		if u >= window {
			in, u = next, u-window
		}
		if in != nil {
			d.rule("BOOK-8", !in.full(u))
			d.rule("BOOK-9", !in.Blocked[u])
		}
	}
	if !d.rule("BOOK-1", l != nil && l.Serial == o.ListingSerial) {
		d.pays(guest, token, new(big.Int))
		d.place(o.Payout, token)
		return
	}
	d.rule("BOOK-2", l.Bookable)
	d.rule("BOOK-3", l.Token == token)
	d.rule("BOOK-4", uint64(units) >= l.MinUnits)
	d.rule("BOOK-5", uint64(units) <= l.MaxUnits)
	d.rule("BOOK-7", c != nil && c.ListingSerial == l.Serial && c.Window == uint64(o.Window))
	if first+units > window {
		d.rule("BOOK-22", next != nil && next.ListingSerial == l.Serial && next.Window == uint64(o.Window)+1)
	} else {
		d.rule("BOOK-22", o.NextCalendar == 0)
	}
	d.rule("BOOK-10", p != nil && l.Policy == o.Policy && l.PolicySerial == p.Serial)
	d.rule("BOOK-16", o.Payout == l.Payout)
	d.rule("BOOK-19", o.Deposit.Int().ToBig().Cmp(l.Deposit) == 0)
	d.rule("BOOK-20", o.Arbiter == l.Arbiter)
	d.rule("BOOK-21", l.Instant || state == Requested)

	start := l.Origin + (uint64(window)*uint64(o.Window)+uint64(first))*l.UnitSeconds
	end := start + uint64(units)*l.UnitSeconds
	d.rule("BOOK-11", start >= d.Time())
	booked := uint64(0)
	if c != nil {
		booked = c.Booked()
	}
	price := l.PriceOf(uint64(o.Window), uint64(first), uint64(units), max(start, d.Time())-d.Time(), booked)
	fee, reserve := bps(price, d.batch.params.BookingFeeBps), d.batch.params.CrankReserve[token]
	total := add(price, fee, reserve, l.Deposit)
	d.rule("BOOK-13", below(price, 112))
	d.rule("BOOK-14", below(fee, 64))
	d.rule("BOOK-15", below(total, 112) && atMost(total, o.Limit.Int().ToBig()))
	if state == Held {
		d.pays(guest, token, new(big.Int), reserve, number(o.Fee))
	} else {
		d.pays(guest, token, new(big.Int), total, number(o.Fee))
	}
	d.collect(token, number(o.Fee))
	payout := d.place(o.Payout, token)
	if p == nil {
		return
	}
	deadline := end + p.Terms.ReleaseDelay
	d.rule("BOOK-12", deadline < 1<<40)
	d.rule("BOOK-18", start+p.Terms.CheckInGrace+p.Terms.AnswerWindow <= deadline)
	bond := new(big.Int)
	switch state {
	case Booked:
		bond = bps(price, p.Terms.HostCancel)
		d.locks("BOOK-17", payout, token, bond)
	case Held:
		d.rule("HOLD-1", p.HoldWindow >= 1)
		deadline = min(d.Time()+p.HoldWindow, start)
	case Requested:
		d.rule("REQUEST-1", p.RequestWindow >= 1)
		deadline = min(d.Time()+p.RequestWindow, start)
	}
	if c == nil || first+units > window && next == nil {
		return
	}
	for u := first; u < first+units; u++ {
		if u < window {
			c.enter(u, d.serial())
		} else {
			next.enter(u-window, d.serial())
		}
	}
	d.create(o.Record, &Booking{
		Serial: d.serial(), State: state, Token: token, Listing: o.Listing, Guest: o.Signer, Host: l.Host, Payout: l.Payout, Arbiter: l.Arbiter, Calendar: o.Calendar, NextCalendar: o.NextCalendar,
		ListingSerial: l.Serial, Window: uint64(o.Window), FirstUnit: uint64(first), Units: uint64(units), Transferable: l.Transferable,
		Price: price, Fee: fee, Reserve: reserve, FeeBps: d.batch.params.BookingFeeBps, ParamsVersion: d.batch.params.Version,
		Start: start, End: end, Deadline: deadline, Released: new(big.Int), Bond: bond,
		Terms: p.Terms, Deposit: l.Deposit, Claim: new(big.Int),
	})
}

// windowOf is the number of units in a window with such a calendar.
func windowOf(c *Calendar) int {
	if c == nil {
		return int(unitsAt(0))
	}
	return int(c.Units())
}

// The rows that give units back.

// undone is the booking of such a row, which becomes what the row makes of it: CANCEL-1,
// CANCEL-3, CANCEL-4 and CANCEL-7. Its units become free.
func (d *draft) undone(booking uint32, serial, token uint64, calendar, next uint32, states ...State) *Booking {
	d.fits(56, serial)
	b := find[Booking](d, booking)
	if !d.rule("CANCEL-1", b != nil && b.Serial == serial && slices.Contains(states, b.State)) {
		return nil
	}
	d.rule("CANCEL-3", b.Token == token)
	d.rule("CANCEL-4", b.Calendar == calendar && b.NextCalendar == next)
	inWindow := windowOf(find[Calendar](d, calendar))
	for u := int(b.FirstUnit); u < int(b.FirstUnit+b.Units); u++ {
		index, unit, window := calendar, u, b.Window
		if u >= inWindow {
			index, unit, window = next, u-inWindow, b.Window+1
		}
		c := find[Calendar](d, index)
		if d.rule("CANCEL-4", c != nil && c.ListingSerial == b.ListingSerial && c.Window == window) {
			d.rule("CANCEL-7", c.remove(unit, b.Serial))
		}
	}
	return b
}

// cancelByGuest: docs/spec/operations/cancel-by-guest.md.
func (d *draft) cancelByGuest(o op.CancelByGuest) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Calendar, o.NextCalendar, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	guest := d.signs(o.Signer)
	d.collect(token, number(o.Fee))
	b := d.undone(o.Booking, o.BookingSerial, token, o.Calendar, o.NextCalendar, Held, Requested, Booked)
	if b == nil {
		d.pays(guest, token, new(big.Int))
		d.nobody(token, o.Payout)
		return
	}
	d.rule("CANCEL-2", b.Guest == o.Signer)
	d.rule("CANCEL-5", b.Payout == o.Payout)
	d.rule("CANCEL-6", d.Time() < b.Start)

	// The share of the first tier whose `before` is at most start − time, or 0.
	points := uint64(0)
	for i := len(b.Terms.Tiers) - 1; i >= 0; i-- {
		if d.Time() < b.Start && b.Terms.Tiers[i].Before <= b.Start-d.Time() {
			points = b.Terms.Tiers[i].Refund
		}
	}
	price, fee, deposit := b.Price, b.Fee, b.Deposit
	if b.State.IsOffer() {
		points = 10_000
	}
	if b.State == Held { // nothing of it is paid
		price, fee, deposit = new(big.Int), new(big.Int), new(big.Int)
	}
	back, feeBack := bps(price, points), bps(fee, points)
	d.pays(guest, token, add(back, feeBack, b.Reserve, deposit), number(o.Fee))
	d.collect(token, sub(fee, feeBack))
	d.settles(b, CancelledByGuest, o.Payout, token, sub(price, back))
}

// decline: docs/spec/operations/decline.md.
func (d *draft) decline(o op.Decline) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Calendar, o.NextCalendar, o.Guest, o.Booking, o.Booking+1) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b := d.undone(o.Booking, o.BookingSerial, token, o.Calendar, o.NextCalendar, Requested)
	if b == nil {
		d.nobody(token, o.Guest)
		return
	}
	d.rule("CANCEL-2", b.Host == o.Signer)
	d.rule("CANCEL-8", b.Guest == o.Guest)
	d.paid(o.Guest, token, add(b.Price, b.Fee, b.Reserve, b.Deposit))
	b.State = Declined
}

// cancelByHost: docs/spec/operations/cancel-by-host.md.
func (d *draft) cancelByHost(o op.CancelByHost) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Calendar, o.NextCalendar, o.Guest, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b := d.undone(o.Booking, o.BookingSerial, token, o.Calendar, o.NextCalendar, Booked, CheckedIn)
	if b == nil {
		d.nobody(token, o.Guest, o.Payout)
		return
	}
	d.rule("CANCEL-2", b.Host == o.Signer)
	d.rule("CANCEL-5", b.Payout == o.Payout)
	d.rule("CANCEL-8", b.Guest == o.Guest)
	d.paid(o.Guest, token, add(b.pot(), b.Bond, b.Fee, b.Reserve))
	d.settles(b, CancelledByHost, o.Payout, token, sub(new(big.Int), b.Bond)) // the bond is the guest's
}

// expire: docs/spec/operations/expire.md.
func (d *draft) expire(o op.Expire) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Payee, o.Calendar, o.NextCalendar, o.Guest, o.Booking, o.Booking+1) {
		return
	}
	b := d.undone(o.Booking, o.BookingSerial, token, o.Calendar, o.NextCalendar, Held, Requested)
	if b == nil {
		d.nobody(token, o.Payee, o.Guest)
		return
	}
	d.rule("CANCEL-8", b.Guest == o.Guest)
	d.rule("EXPIRE-1", d.Time() >= b.Deadline)
	d.paid(o.Payee, token, b.Reserve)
	back := add(b.Price, b.Fee, b.Deposit)
	if b.State == Held {
		back = new(big.Int)
	}
	d.paid(o.Guest, token, back)
	b.State = Expired
}

// locks moves a bond from available to locked in the payout purse, read now.
func (d *draft) locks(rule string, payout *Purse, token uint64, bond *big.Int) {
	if payout == nil {
		return
	}
	b := payout.balance(token)
	b.Available, b.Locked = sub(b.Available, bond), add(b.Locked, bond)
	d.rule(rule, b.Available.Sign() >= 0 && below(b.Locked, 112))
}

// settles ends a booking for its host: the bond of the payout purse, read now, is
// unlocked, and its available balance gains the bond and the host's share.
func (d *draft) settles(b *Booking, end State, payout uint32, token uint64, host *big.Int) {
	b.State = end
	p := d.place(payout, token)
	if p == nil {
		return
	}
	d.rule("BOND-1", atMost(b.Bond, p.balance(token).Locked))
	d.gains(p, token, add(host, b.Bond), sub(new(big.Int), b.Bond))
}

// modify: docs/spec/operations/modify.md.
func (d *draft) modify(o op.Modify) {
	token, price, first, units := uint64(o.Token), o.Price.Int().ToBig(), uint64(o.FirstUnit), uint64(o.Units)
	if !d.row(laneM, token, o.Signer, o.Listing, o.Calendar, o.NextCalendar, o.Booking, o.Booking+1) {
		return
	}
	d.fits(56, o.BookingSerial)
	d.fits(24, uint64(o.Window))
	guest := d.signs(o.Signer)
	d.collect(token, number(o.Fee))
	b := find[Booking](d, o.Booking)
	if !d.rule("CANCEL-1", b != nil && b.Serial == o.BookingSerial && (b.State == Booked || b.State == CheckedIn)) {
		d.pays(guest, token, new(big.Int), number(o.Fee))
		return
	}
	d.rule("CANCEL-2", b.Guest == o.Signer)
	d.rule("CANCEL-3", b.Token == token)
	p := b.Proposal
	d.rule("MODIFY-1", p != nil && p.Change && p.ByHost && p.Amount.Cmp(price) == 0 && p.FirstUnit == first && p.Units == units)
	d.rule("MODIFY-2", atMost(b.Released, price) && b.UnitsReleased <= units)

	fee := bps(price, b.FeeBps)
	d.rule("BOOK-14", below(fee, 64))
	d.rule("MODIFY-4", below(add(price, fee, b.Reserve, b.Deposit), 112))
	d.pays(guest, token, add(b.Price, b.Fee), price, fee, number(o.Fee))

	l := find[Listing](d, o.Listing)
	if !d.rule("MODIFY-3", b.Listing == o.Listing && b.Window == uint64(o.Window) && l != nil && l.Serial == b.ListingSerial) {
		return
	}
	d.rule("BOOK-4", units >= l.MinUnits)
	d.rule("BOOK-5", units <= l.MaxUnits)
	window := uint64(windowOf(find[Calendar](d, o.Calendar)))
	d.rule("BOOK-6", first < window)
	start := l.Origin + (window*b.Window+first)*l.UnitSeconds
	end := start + units*l.UnitSeconds
	deadline := end + b.Terms.ReleaseDelay
	d.rule("MODIFY-5", start >= d.Time() || first == b.FirstUnit)
	d.rule("BOOK-12", deadline < 1<<40)
	d.rule("BOOK-18", start+b.Terms.CheckInGrace+b.Terms.AnswerWindow <= deadline)

	// The calendars: the booking's, and that of the next window if the stay is or was in it.
	was, is := b.FirstUnit+b.Units > window, first+units > window
	c, next := find[Calendar](d, o.Calendar), find[Calendar](d, o.NextCalendar)
	d.rule("CANCEL-4", b.Calendar == o.Calendar && c != nil && c.ListingSerial == l.Serial && c.Window == b.Window)
	ofNext := next != nil && next.ListingSerial == l.Serial && next.Window == b.Window+1
	switch {
	case was:
		d.rule("CANCEL-4", b.NextCalendar == o.NextCalendar && ofNext)
	case is:
		d.rule("BOOK-22", ofNext)
	default:
		d.rule("BOOK-22", o.NextCalendar == 0)
	}
	at := func(u uint64) (*Calendar, int) {
		if u < window {
			return c, int(u)
		}
		return next, int(u - window)
	}
	for u := b.FirstUnit; u < b.FirstUnit+b.Units; u++ {
		if in, unit := at(u); in != nil {
			in.remove(unit, b.Serial)
		}
	}
	for u := first; u < first+units; u++ {
		if in, unit := at(u); in != nil {
			d.rule("BOOK-8", !in.full(unit))
			d.rule("BOOK-9", !in.Blocked[unit])
			in.enter(unit, b.Serial)
		}
	}
	b.Price, b.Fee, b.FirstUnit, b.Units, b.Start, b.End, b.Deadline, b.Proposal = price, fee, first, units, start, end, deadline, nil
	if b.NextCalendar = 0; is {
		b.NextCalendar = o.NextCalendar
	}
}
