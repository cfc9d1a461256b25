package reference

import (
	"math/big"
	"slices"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// The rows of lane E, the money of a booking that exists.

// the is the booking of a row: ESCROW-1 to ESCROW-3. What was proposed or awarded before has
// ended, and is returned for who accepts it or carries it out.
func (d *draft) the(booking uint32, serial, token uint64, states ...State) (*Booking, *Proposal) {
	d.fits(56, serial)
	b := find[Booking](d, booking)
	if !d.rule("ESCROW-1", b != nil && b.Serial == serial) {
		return nil, nil
	}
	d.rule("ESCROW-2", slices.Contains(states, b.State))
	d.rule("ESCROW-3", b.Token == token)
	proposed := b.Proposal
	b.Proposal = nil
	return b, proposed
}

// checkIn: docs/spec/operations/check-in.md.
func (d *draft) checkIn(o op.CheckIn) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest || o.Signer == b.Host)
	d.rule("CHECKIN-1", d.Time() >= b.Start)
	d.rule("CHECKIN-2", o.Signer == b.Guest || d.Time() < b.Start+b.Terms.CheckInGrace)
	b.State = CheckedIn
}

// release: docs/spec/operations/release.md.
func (d *draft) release(o op.Release) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn)
	if b == nil {
		d.nobody(token, o.Payout, o.Guest)
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest)
	d.rule("RELEASE-1", b.Deposit.Sign() == 0)
	d.rule("RELEASE-2", d.Time() >= b.Start)
	d.ends(b, Released, o.Payout, o.Guest, token, b.pot(), b.Reserve)
}

// ends pays a booking out: what the host gets besides his bond to payout, then what the
// guest gets; the booking fee is collected. ESCROW-4, ESCROW-5, BOND-1 and
// CREDIT-1 to CREDIT-3 for both.
func (d *draft) ends(b *Booking, end State, payout, guest uint32, token uint64, host, rest *big.Int) {
	d.rule("ESCROW-4", b.Payout == payout)
	d.rule("ESCROW-5", b.Guest == guest)
	d.settles(b, end, payout, token, host)
	d.paid(guest, token, rest)
	d.collect(token, b.Fee)
}

// nobody is paid by a row without a booking; its purses can be judged all the same.
func (d *draft) nobody(token uint64, purses ...uint32) {
	for _, i := range purses {
		d.place(i, token)
	}
}

// releasePart: docs/spec/operations/release-part.md.
func (d *draft) releasePart(o op.ReleasePart) {
	token, units := uint64(o.Token), uint64(o.Units)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn)
	if b == nil {
		d.nobody(token, o.Payout)
		return
	}
	d.rule("ESCROW-4", b.Payout == o.Payout)
	d.rule("ESCROW-6", o.Signer == b.Guest || o.Signer == b.Host)
	d.rule("PART-1", units > b.UnitsReleased)
	d.rule("PART-2", units <= b.Units)
	d.rule("PART-5", d.Time() >= b.Start)
	if o.Signer != b.Guest {
		d.rule("PART-3", b.State == CheckedIn)
		d.rule("PART-4", d.Time() >= b.Start+units*(b.End-b.Start)/b.Units+b.Terms.ReleaseDelay)
	}

	total := share(b.Price, units, b.Units)
	part := sub(total, b.Released)
	if !d.rule("PART-6", part.Sign() >= 0) {
		part = new(big.Int)
	}
	b.State, b.Released, b.UnitsReleased = CheckedIn, total, units
	payout := d.place(o.Payout, token)
	if b.Terms.PartsFinal {
		d.gains(payout, token, part, new(big.Int))
	} else {
		d.gains(payout, token, new(big.Int), part)
		b.Bond = add(b.Bond, part)
	}
}

// releaseDue: docs/spec/operations/release-due.md.
func (d *draft) releaseDue(o op.ReleaseDue) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Payee, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	b, _ := d.the(o.Booking, o.BookingSerial, token, CheckedIn)
	if b == nil {
		d.nobody(token, o.Payee, o.Payout, o.Guest)
		return
	}
	d.rule("DUE-1", d.Time() >= b.Deadline)
	d.paid(o.Payee, token, b.Reserve)
	d.ends(b, Released, o.Payout, o.Guest, token, add(b.unreleased(), b.Claim), sub(b.Deposit, b.Claim))
}

// noShow: docs/spec/operations/no-show.md.
func (d *draft) noShow(o op.NoShow) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Payee, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked)
	if b == nil {
		d.nobody(token, o.Payee, o.Payout, o.Guest)
		return
	}
	d.rule("NOSHOW-1", d.Time() >= b.Start+b.Terms.CheckInGrace)
	host := bps(b.Price, b.Terms.NoShow)
	d.paid(o.Payee, token, b.Reserve)
	d.ends(b, NoShow, o.Payout, o.Guest, token, host, sub(b.pot(), host))
}

// depositClaim: docs/spec/operations/deposit-claim.md.
func (d *draft) depositClaim(o op.DepositClaim) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, CheckedIn)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Host)
	d.rule("CLAIM-1", atMost(amount, b.Deposit))
	d.rule("CLAIM-2", d.Time()+b.Terms.AnswerWindow <= b.Deadline)
	b.Claim = amount
}

// depositReturn: docs/spec/operations/deposit-return.md.
func (d *draft) depositReturn(o op.DepositReturn) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Guest) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn)
	if b == nil {
		d.nobody(token, o.Guest)
		return
	}
	d.rule("ESCROW-5", b.Guest == o.Guest)
	d.rule("ESCROW-6", o.Signer == b.Host)
	d.rule("RETURN-1", atMost(amount, b.Deposit))
	b.Deposit, b.Claim = sub(b.Deposit, amount), new(big.Int)
	d.paid(o.Guest, token, amount)
}

// disputeOpen: docs/spec/operations/dispute-open.md.
func (d *draft) disputeOpen(o op.DisputeOpen) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1) {
		return
	}
	d.rule(Layouts, below(o.Evidence.BigInt(new(big.Int)), 248))
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest || o.Signer == b.Host)
	d.rule("DISPUTE-1", d.Time() >= b.Start)
	d.rule("DISPUTE-2", d.Time() < b.Deadline)
	until := d.Time() + b.Terms.RulingWindow
	d.rule("DISPUTE-3", until < 1<<40)
	b.State, b.Deadline, b.Disputed = Disputed, max(b.Deadline, until), true
}

// splitPropose: docs/spec/operations/split-propose.md.
func (d *draft) splitPropose(o op.SplitPropose) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, before := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn, Disputed)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest || o.Signer == b.Host)
	d.rule("PROPOSE-1", !b.standing(before))
	b.Proposal = &Proposal{ByHost: o.Signer != b.Guest, Amount: o.Amount.Int().ToBig()}
}

// modifyPropose: docs/spec/operations/modify-propose.md.
func (d *draft) modifyPropose(o op.ModifyPropose) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Host)
	b.Proposal = &Proposal{ByHost: true, Amount: o.Price.Int().ToBig(), Change: true, FirstUnit: uint64(o.FirstUnit), Units: uint64(o.Units)}
}

// splitAccept: docs/spec/operations/split-accept.md.
func (d *draft) splitAccept(o op.SplitAccept) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, proposed := d.the(o.Booking, o.BookingSerial, token, Booked, CheckedIn, Disputed)
	if b == nil {
		d.nobody(token, o.Payout, o.Guest)
		return
	}
	other := b.Host
	if proposed != nil && proposed.ByHost {
		other = b.Guest
	}
	d.rule("ESCROW-6", o.Signer == other)
	d.rule("SPLIT-1", proposed != nil && !proposed.Change && !proposed.Award && proposed.Amount.Cmp(amount) == 0)
	d.rule("SPLIT-2", atMost(amount, add(b.pot(), b.Bond)))
	d.rule("SPLIT-3", d.Time() >= b.Start)
	d.ends(b, Split, o.Payout, o.Guest, token, sub(b.pot(), amount), add(amount, b.Reserve))
}

// ruling: docs/spec/operations/ruling.md.
func (d *draft) ruling(o op.Ruling) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	arbiter := d.signs(o.Signer)
	d.collect(token, number(o.Fee))
	b, _ := d.the(o.Booking, o.BookingSerial, token, Disputed)
	if b == nil {
		d.pays(arbiter, token, new(big.Int))
		d.nobody(token, o.Payout, o.Guest)
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Arbiter)
	d.rule("RULING-1", d.Time() < b.Deadline)
	d.rule("RULING-3", o.Signer != b.Guest && o.Signer != b.Host)
	earned := b.earned()
	d.rule("RULING-2", atMost(add(amount, earned), add(b.pot(), b.Bond)))
	d.pays(arbiter, token, earned, number(o.Fee))
	d.ends(b, Ruled, o.Payout, o.Guest, token, sub(b.pot(), earned, amount), add(amount, b.Reserve))
}

// rulingTimeout: docs/spec/operations/ruling-timeout.md.
func (d *draft) rulingTimeout(o op.RulingTimeout) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Payee, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	b, proposed := d.the(o.Booking, o.BookingSerial, token, Disputed)
	if b == nil {
		d.nobody(token, o.Payee, o.Payout, o.Guest)
		return
	}
	d.rule("TIMEOUT-1", d.Time() >= b.Deadline)
	d.rule("TIMEOUT-2", !b.standing(proposed))
	guest := add(sub(b.Deposit, b.Claim), bps(b.inDispute(), b.Terms.DefaultSplit))
	d.paid(o.Payee, token, b.Reserve)
	d.ends(b, TimedOut, o.Payout, o.Guest, token, sub(b.pot(), guest), guest)
}

// awardDue: docs/spec/operations/award-due.md.
func (d *draft) awardDue(o op.AwardDue) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneE, token, o.Payee, o.Booking, o.Booking+1, o.Payout, o.Guest) {
		return
	}
	b, proposed := d.the(o.Booking, o.BookingSerial, token, Disputed)
	if b == nil {
		d.nobody(token, o.Payee, o.Payout, o.Guest)
		return
	}
	earned := b.earned()
	d.rule("AWARDDUE-2", o.Payee == b.Arbiter)
	if d.rule("AWARDDUE-1", b.standing(proposed)) {
		guest := sub(add(b.pot(), b.Bond), earned)
		if atMost(proposed.Amount, guest) {
			guest = proposed.Amount
		}
		d.rule("AWARDDUE-3", amount.Cmp(guest) == 0)
	}
	d.paid(o.Payee, token, add(earned, b.Reserve))
	d.ends(b, Ruled, o.Payout, o.Guest, token, sub(b.pot(), earned, amount), amount)
}

// bookingTransfer: docs/spec/operations/booking-transfer.md.
func (d *draft) bookingTransfer(o op.BookingTransfer) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.NewGuest) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	d.place(o.NewGuest, token)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Booked)
	if b == nil {
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest)
	d.rule("HANDOVER-1", b.Transferable)
	d.rule("HANDOVER-2", d.Time() < b.Start)
	b.Guest = o.NewGuest
}

// confirm: docs/spec/operations/confirm.md.
func (d *draft) confirm(o op.Confirm) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	guest := d.signs(o.Signer)
	d.collect(token, number(o.Fee))
	b, _ := d.the(o.Booking, o.BookingSerial, token, Held)
	if b == nil {
		d.pays(guest, token, new(big.Int))
		d.nobody(token, o.Payout)
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Guest)
	d.rule("CONFIRM-1", d.Time() < b.Deadline)
	d.pays(guest, token, new(big.Int), b.Price, b.Fee, b.Deposit, number(o.Fee))
	d.binds(b, o.Payout, token)
}

// accept: docs/spec/operations/accept.md.
func (d *draft) accept(o op.Accept) {
	token := uint64(o.Token)
	if !d.row(laneE, token, o.Signer, o.Booking, o.Booking+1, o.Payout) {
		return
	}
	d.signsAndPays(o.Signer, token, o.Fee)
	b, _ := d.the(o.Booking, o.BookingSerial, token, Requested)
	if b == nil {
		d.nobody(token, o.Payout)
		return
	}
	d.rule("ESCROW-6", o.Signer == b.Host)
	d.rule("ACCEPT-1", d.Time() < b.Deadline)
	d.binds(b, o.Payout, token)
}

// binds makes an offer a booking, as if Book had made it: ESCROW-4, BOND-2.
func (d *draft) binds(b *Booking, payout uint32, token uint64) {
	d.rule("ESCROW-4", b.Payout == payout)
	b.State, b.Deadline, b.Bond = Booked, b.End+b.Terms.ReleaseDelay, bps(b.Price, b.Terms.HostCancel)
	d.locks("BOND-2", d.place(payout, token), token, b.Bond)
}
