package reference

import (
	"maps"
	"math/big"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// book: docs/spec/operations/book.md.
func (d *draft) book(o op.Book) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Listing, o.Calendar, o.Policy, o.Record, o.Record+1, o.Payout) {
		return
	}
	d.fits(56, o.ListingSerial)
	d.fits(24, uint64(o.Window))
	d.fits(22, uint64(o.Arbiter))
	guest := d.signs(o.Signer)
	d.fills(token, o.Fee, o.Record, o.Record+1)

	l, c, p := find[Listing](d, o.Listing), find[Calendar](d, o.Calendar), find[Policy](d, o.Policy)
	first, units := int(o.FirstUnit), int(o.Units)
	inWindow := d.rule("BOOK-6", first+units <= windowUnits)
	if c != nil && inWindow {
		for u := first; u < first+units; u++ {
			d.rule("BOOK-8", c.Occupied[u] == 0)
			d.rule("BOOK-9", !c.Blocked[u])
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
	d.rule("BOOK-10", p != nil && l.Policy == o.Policy && l.PolicySerial == p.Serial)
	d.rule("BOOK-16", o.Payout == l.Payout)
	d.rule("BOOK-19", o.Deposit.Int().ToBig().Cmp(l.Deposit) == 0)
	d.rule("BOOK-20", o.Arbiter == l.Arbiter)

	start := l.Origin + (windowUnits*uint64(o.Window)+uint64(first))*l.UnitSeconds
	end := start + uint64(units)*l.UnitSeconds
	d.rule("BOOK-11", start >= d.Time())
	price := new(big.Int).Mul(l.Price, number(uint64(units)))
	fee, reserve := bps(price, d.Params.BookingFeeBps), d.Params.CrankReserve[token]
	total := add(price, fee, reserve, l.Deposit)
	d.rule("BOOK-13", below(price, 112))
	d.rule("BOOK-14", below(fee, 64))
	d.rule("BOOK-15", below(total, 112) && atMost(total, o.Limit.Int().ToBig()))
	d.pays(guest, token, new(big.Int), total, number(o.Fee))
	d.collect(token, number(o.Fee))
	payout := d.place(o.Payout, token)
	if p == nil {
		return
	}
	deadline := end + p.Terms.ReleaseDelay
	d.rule("BOOK-12", deadline < 1<<40)
	d.rule("BOOK-18", start+p.Terms.CheckInGrace+p.Terms.AnswerWindow <= deadline)
	bond := bps(price, p.Terms.HostCancel)
	if payout != nil {
		b := payout.balance(token)
		b.Available, b.Locked = sub(b.Available, bond), add(b.Locked, bond)
		d.rule("BOOK-17", b.Available.Sign() >= 0 && below(b.Locked, 112))
	}
	if c == nil {
		return
	}
	c.Occupied = maps.Clone(c.Occupied)
	for u := first; u < first+units; u++ {
		c.Occupied[u] = d.serial()
	}
	d.create(o.Record, &Booking{
		Serial: d.serial(), State: Booked, Token: token, Listing: o.Listing, Guest: o.Signer, Host: l.Host, Payout: l.Payout, Arbiter: l.Arbiter, Calendar: o.Calendar,
		ListingSerial: l.Serial, Window: uint64(o.Window), FirstUnit: uint64(first), Units: uint64(units), Transferable: l.Transferable,
		Price: price, Fee: fee, Reserve: reserve, FeeBps: d.Params.BookingFeeBps, ParamsVersion: d.Params.Version,
		Start: start, End: end, Deadline: deadline, Released: new(big.Int), Bond: bond,
		Terms: p.Terms, Deposit: l.Deposit, Claim: new(big.Int),
	})
}

// cancelByGuest: docs/spec/operations/cancel-by-guest.md.
func (d *draft) cancelByGuest(o op.CancelByGuest) {
	token := uint64(o.Token)
	if !d.row(laneM, token, o.Signer, o.Calendar, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	d.fits(56, o.BookingSerial)
	guest := d.signs(o.Signer)
	d.collect(token, number(o.Fee))

	b := find[Booking](d, o.Booking)
	if !d.rule("CANCEL-1", b != nil && b.Serial == o.BookingSerial && b.State == Booked) {
		d.pays(guest, token, new(big.Int))
		d.place(o.Payout, token)
		return
	}
	d.rule("CANCEL-2", b.Guest == o.Signer)
	d.rule("CANCEL-3", b.Token == token)
	c := find[Calendar](d, o.Calendar)
	d.rule("CANCEL-4", b.Calendar == o.Calendar && c != nil && c.ListingSerial == b.ListingSerial && c.Window == b.Window)
	d.rule("CANCEL-5", b.Payout == o.Payout)
	d.rule("CANCEL-6", d.Time() < b.Start)
	if c != nil {
		c.Occupied = maps.Clone(c.Occupied)
		for u := int(b.FirstUnit); u < int(b.FirstUnit+b.Units); u++ {
			d.rule("CANCEL-7", c.Occupied[u] != 0)
			delete(c.Occupied, u)
		}
	}

	// The share of the first tier whose `before` is at most start − time, or 0.
	points := uint64(0)
	for i := len(b.Terms.Tiers) - 1; i >= 0; i-- {
		if d.Time() < b.Start && b.Terms.Tiers[i].Before <= b.Start-d.Time() {
			points = b.Terms.Tiers[i].Refund
		}
	}
	back, feeBack := bps(b.Price, points), bps(b.Fee, points)
	d.pays(guest, token, add(back, feeBack, b.Reserve, b.Deposit), number(o.Fee))
	d.collect(token, sub(b.Fee, feeBack))
	d.settles(b, CancelledByGuest, o.Payout, token, sub(b.Price, back))
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
