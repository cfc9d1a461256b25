package stf

import (
	"fmt"
	"slices"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// holding is what an E row holds in its hands: a booking with its terms and the actor's
// purse. Its methods are the parts that rows of the lane have in common.
type holding struct {
	*row
	booking record.Booking
	terms   record.BookingTerms
	pot     amount.Amount
	actor   record.Cells
	next    record.Proposal // what the row leaves proposed
}

// hold reads actor, booking and terms: ESCROW-1 to ESCROW-3.
func (r *row) hold(actor, booking uint32, serial uint64, t record.Token, states ...record.State) (*holding, error) {
	purse, err := r.read(escrowActor, actor)
	if err != nil {
		return nil, err
	}
	h := &holding{row: r, actor: purse}
	cells, err := r.read(escrowBooking, booking)
	if err != nil {
		return nil, err
	}
	if h.booking, err = record.BookingOf(cells); err != nil {
		return nil, refuse("ESCROW-1", "record", err, "a booking")
	}
	if err := first(
		require(h.booking.Serial == serial, "ESCROW-1", "booking serial", serial, h.booking.Serial),
		require(slices.Contains(states, h.booking.State), "ESCROW-2", "state of the booking", h.booking.State, fmt.Sprint(states)),
		require(h.booking.Token == t, "ESCROW-3", "token", t, h.booking.Token),
	); err != nil {
		return nil, err
	}
	if h.terms, err = r.terms(escrowTerms, booking, serial, "ESCROW-1"); err != nil {
		return nil, err
	}
	h.pot, err = h.booking.Pot(h.terms)
	return h, err
}

// terms reads the record after a booking.
func (r *row) terms(slot int, booking uint32, serial uint64, rule string) (record.BookingTerms, error) {
	cells, err := r.read(slot, booking+1)
	if err != nil {
		return record.BookingTerms{}, err
	}
	return termsOf(cells, serial, rule)
}

func termsOf(cells record.Cells, serial uint64, rule string) (record.BookingTerms, error) {
	t, err := record.BookingTermsOf(cells)
	if err != nil {
		return t, refuse(rule, "record after the booking", err, "its terms")
	}
	return t, require(t.Serial == serial, rule, "serial of the terms", t.Serial, serial)
}

// by requires that the actor is one of the given purses (ESCROW-6).
func (h *holding) by(actor uint32, purses ...uint32) error {
	return require(slices.Contains(purses, actor), "ESCROW-6", "signer", actor, purses)
}

// partyOnly requires that the actor is the guest or the host.
func (h *holding) partyOnly(actor uint32) error {
	return h.by(actor, h.booking.Guest, h.booking.Host)
}

// notBefore requires that a time has come, before that it has not.
func (h *holding) notBefore(rule string, time uint64) error {
	now := h.b.ctx.Timestamp
	return require(now >= time, rule, "timestamp", now, fmt.Sprintf("at least %d", time))
}

func (h *holding) before(rule string, time uint64) error {
	now := h.b.ctx.Timestamp
	return require(now < time, rule, "timestamp", now, fmt.Sprintf("below %d", time))
}

// sign lets the actor pay the fee and what he owes, of what he earned too, and writes booking
// and terms.
func (h *holding) sign(fee uint64, earned amount.Amount, owed ...amount.Amount) error {
	if err := h.charge(h.actor, h.booking.Token, earned, append(owed, amount.From(fee))...); err != nil {
		return err
	}
	if err := h.store(); err != nil {
		return err
	}
	return h.collect(h.booking.Token, amount.From(fee))
}

// crank pays the reserve to the actor, and what he earned, and writes booking and terms.
func (h *holding) crank(earned ...amount.Amount) error {
	p, err := purseFor(h.actor, h.booking.Token)
	if err != nil {
		return err
	}
	if err := h.pay(escrowActor, p, h.booking.Token, append(earned, amount.From(h.booking.CrankReserve))...); err != nil {
		return err
	}
	return h.store()
}

// store writes booking and terms. Whatever was proposed before ends.
func (h *holding) store() error {
	h.terms.Proposal = h.next
	if err := h.write(escrowBooking, h.booking); err != nil {
		return err
	}
	return h.write(escrowTerms, h.terms)
}

// end pays what a booking that has ended held: so much to the guest, the rest of pot and
// bond to the host, and the booking fee to the fee purse.
func (h *holding) end(payout, guest uint32, toGuest, toHost amount.Amount) error {
	if err := h.checkPayout(payout); err != nil {
		return err
	}
	if err := h.unlock(escrowPayout, payout, h.booking, toHost); err != nil {
		return err
	}
	if err := h.payGuest(guest, toGuest); err != nil {
		return err
	}
	return h.collect(h.booking.Token, amount.From(h.booking.Fee))
}

func (h *holding) checkPayout(payout uint32) error {
	return require(h.booking.Payout == payout, "ESCROW-4", "payout purse", payout, h.booking.Payout)
}

// unlock ends the bond of a booking and gives the payout purse what it gets, in which the
// bond is or is not.
func (r *row) unlock(slot int, index uint32, b record.Booking, toHost amount.Amount) error {
	p, err := r.purse(slot, index, b.Token)
	if err != nil {
		return err
	}
	balance := &p.Balances[b.Token.Slot()]
	if balance.Locked, err = balance.Locked.Sub(b.Bond); err != nil {
		return refuse("BOND-1", "bond of the booking", b.Bond, balance.Locked)
	}
	if err := add(&balance.Available, toHost); err != nil {
		return err
	}
	return r.write(slot, p)
}

// payGuest credits the guest's purse.
func (h *holding) payGuest(guest uint32, amounts ...amount.Amount) error {
	if err := require(h.booking.Guest == guest, "ESCROW-5", "guest's purse", guest, h.booking.Guest); err != nil {
		return err
	}
	return h.credit(escrowGuest, guest, h.booking.Token, amounts...)
}

func add(balance *amount.Amount, amounts ...amount.Amount) error {
	sum, err := amount.Sum(append(amounts, *balance)...)
	if err != nil {
		return refuse("CREDIT-3", "balance", err, "below 2^112")
	}
	*balance = sum
	return nil
}

func (r *row) checkIn(o op.CheckIn) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked)
	if err != nil {
		return err
	}
	if err := first(h.partyOnly(o.Signer), h.notBefore("CHECKIN-1", h.booking.Start)); err != nil {
		return err
	}
	if o.Signer != h.booking.Guest {
		// Later the host could pass over a no-show, and the guest could not object in time.
		if err := h.before("CHECKIN-2", h.booking.Start+uint64(h.terms.CheckInGrace)); err != nil {
			return err
		}
	}
	h.booking.State = record.CheckedIn
	return h.sign(o.Fee, amount.Amount{})
}

func (r *row) release(o op.Release) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	if err := first(
		h.by(o.Signer, h.booking.Guest),
		require(h.terms.Deposit.IsZero(), "RELEASE-1", "deposit", h.terms.Deposit, "0: the host returns it first, or the release is due"),
		h.notBefore("RELEASE-2", h.booking.Start),
	); err != nil {
		return err
	}
	toHost, err := h.pot.Add(h.booking.Bond)
	if err != nil {
		return err
	}
	h.booking.State = record.Released
	if err := h.sign(o.Fee, amount.Amount{}); err != nil {
		return err
	}
	return h.end(o.Payout, o.Guest, amount.From(h.booking.CrankReserve), toHost)
}

func (r *row) releasePart(o op.ReleasePart) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	b := &h.booking
	if err := first(
		h.partyOnly(o.Signer),
		require(o.Units > b.UnitsReleased, "PART-1", "units", o.Units, fmt.Sprintf("above %d", b.UnitsReleased)),
		require(o.Units <= b.Units, "PART-2", "units", o.Units, b.Units),
		h.notBefore("PART-5", b.Start),
	); err != nil {
		return err
	}
	if o.Signer != b.Guest {
		// The end is a whole number of units after the start.
		past := b.Start + uint64(o.Units)*((b.End-b.Start)/uint64(b.Units)) + uint64(h.terms.ReleaseDelay)
		if err := first(
			require(b.State == record.CheckedIn, "PART-3", "state of the booking", b.State, record.CheckedIn),
			h.notBefore("PART-4", past),
		); err != nil {
			return err
		}
	}
	released := b.Price.Share(uint64(o.Units), uint64(b.Units))
	part, err := released.Sub(b.Released)
	if err != nil {
		return refuse("PART-6", "price of the units", released, fmt.Sprintf("at least %s, which is released", b.Released))
	}
	b.State, b.Released, b.UnitsReleased = record.CheckedIn, released, o.Units
	final := h.terms.Flags&record.FlagFinalParts != 0
	if !final {
		if b.Bond, err = b.Bond.Add(part); err != nil {
			return err
		}
	}
	if err := h.sign(o.Fee, amount.Amount{}); err != nil {
		return err
	}
	if err := h.checkPayout(o.Payout); err != nil {
		return err
	}
	payout, err := h.purse(escrowPayout, o.Payout, b.Token)
	if err != nil {
		return err
	}
	balance := &payout.Balances[b.Token.Slot()]
	paid := &balance.Locked
	if final {
		paid = &balance.Available
	}
	if err := add(paid, part); err != nil {
		return err
	}
	return h.write(escrowPayout, payout)
}

func (r *row) releaseDue(o op.ReleaseDue) error {
	h, err := r.hold(o.Payee, o.Booking, o.BookingSerial, o.Token, record.CheckedIn)
	if err != nil {
		return err
	}
	if err := h.notBefore("DUE-1", h.booking.Deadline); err != nil {
		return err
	}
	toGuest, err := h.terms.Deposit.Sub(h.terms.Claim)
	if err != nil {
		return err
	}
	return h.endByCrank(record.Released, o.Payout, o.Guest, toGuest)
}

func (r *row) noShow(o op.NoShow) error {
	h, err := r.hold(o.Payee, o.Booking, o.BookingSerial, o.Token, record.Booked)
	if err != nil {
		return err
	}
	if err := h.notBefore("NOSHOW-1", h.booking.Start+uint64(h.terms.CheckInGrace)); err != nil {
		return err
	}
	toGuest, err := h.pot.Sub(h.booking.Price.Bps(h.terms.NoShow))
	if err != nil {
		return err
	}
	return h.endByCrank(record.NoShow, o.Payout, o.Guest, toGuest)
}

func (r *row) rulingTimeout(o op.RulingTimeout) error {
	h, err := r.hold(o.Payee, o.Booking, o.BookingSerial, o.Token, record.Disputed)
	if err != nil {
		return err
	}
	if err := first(h.notBefore("TIMEOUT-1", h.booking.Deadline), h.unruled("TIMEOUT-2")); err != nil {
		return err
	}
	disputed, err := h.booking.Disputable(h.terms)
	if err != nil {
		return err
	}
	unclaimed, err := h.terms.Deposit.Sub(h.terms.Claim)
	if err != nil {
		return err
	}
	toGuest, err := unclaimed.Add(disputed.Bps(h.terms.DefaultSplit))
	if err != nil {
		return err
	}
	return h.endByCrank(record.TimedOut, o.Payout, o.Guest, toGuest)
}

// endByCrank gives the guest so much of the pot and the host the rest and his bond.
func (h *holding) endByCrank(state record.State, payout, guest uint32, toGuest amount.Amount) error {
	left, err := h.pot.Sub(toGuest)
	if err != nil {
		return err
	}
	toHost, err := left.Add(h.booking.Bond)
	if err != nil {
		return err
	}
	h.booking.State = state
	if err := h.crank(); err != nil {
		return err
	}
	return h.end(payout, guest, toGuest, toHost)
}

func (r *row) depositClaim(o op.DepositClaim) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.CheckedIn)
	if err != nil {
		return err
	}
	answer := r.b.ctx.Timestamp + uint64(h.terms.AnswerWindow)
	if err := first(
		h.by(o.Signer, h.booking.Host),
		require(o.Amount.Cmp(h.terms.Deposit) <= 0, "CLAIM-1", "amount", o.Amount, h.terms.Deposit),
		require(answer <= h.booking.Deadline, "CLAIM-2", "timestamp + answer window", answer, h.booking.Deadline),
	); err != nil {
		return err
	}
	h.terms.Claim = o.Amount
	return h.sign(o.Fee, amount.Amount{})
}

func (r *row) depositReturn(o op.DepositReturn) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	left, short := h.terms.Deposit.Sub(o.Amount)
	if err := first(
		h.by(o.Signer, h.booking.Host),
		require(short == nil, "RETURN-1", "amount", o.Amount, h.terms.Deposit),
	); err != nil {
		return err
	}
	h.terms.Deposit, h.terms.Claim = left, amount.Amount{}
	if err := h.sign(o.Fee, amount.Amount{}); err != nil {
		return err
	}
	return h.payGuest(o.Guest, o.Amount)
}

func (r *row) disputeOpen(o op.DisputeOpen) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	deadline := max(h.booking.Deadline, r.b.ctx.Timestamp+uint64(h.terms.RulingWindow))
	if err := first(
		h.partyOnly(o.Signer),
		h.notBefore("DISPUTE-1", h.booking.Start),
		h.before("DISPUTE-2", h.booking.Deadline),
		require(deadline < 1<<layout.TimeBits, "DISPUTE-3", "time of the ruling", deadline, "below 2^40"),
	); err != nil {
		return err
	}
	h.booking.State, h.booking.Deadline, h.terms.Disputed = record.Disputed, deadline, true
	return h.sign(o.Fee, amount.Amount{})
}

func (r *row) splitPropose(o op.SplitPropose) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn, record.Disputed)
	if err != nil {
		return err
	}
	if err := first(h.partyOnly(o.Signer), h.unruled("PROPOSE-1")); err != nil {
		return err
	}
	h.next = record.Proposal{Kind: record.SplitProposal, ByHost: o.Signer != h.booking.Guest, Amount: o.Amount}
	return h.sign(o.Fee, amount.Amount{})
}

func (r *row) modifyPropose(o op.ModifyPropose) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn)
	if err != nil {
		return err
	}
	if err := h.by(o.Signer, h.booking.Host); err != nil {
		return err
	}
	h.next = record.Proposal{Kind: record.ModifyProposal, ByHost: true, Amount: o.Price, FirstUnit: o.FirstUnit, Units: o.Units}
	return h.sign(o.Fee, amount.Amount{})
}

func (r *row) splitAccept(o op.SplitAccept) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked, record.CheckedIn, record.Disputed)
	if err != nil {
		return err
	}
	other := h.booking.Host
	if h.terms.Proposal.ByHost {
		other = h.booking.Guest
	}
	proposed := h.terms.Proposal
	if err := first(
		require(proposed.Kind == record.SplitProposal, "SPLIT-1", "proposal", proposed.Kind, record.SplitProposal),
		require(proposed.Amount.Cmp(o.Amount) == 0, "SPLIT-1", "amount", o.Amount, proposed.Amount),
		h.by(o.Signer, other),
		h.notBefore("SPLIT-3", h.booking.Start),
	); err != nil {
		return err
	}
	most, err := h.pot.Add(h.booking.Bond)
	if err != nil {
		return err
	}
	return h.endBySignature("SPLIT-2", record.Split, o.Fee, o.Payout, o.Guest, o.Amount, most, amount.Amount{})
}

func (r *row) ruling(o op.Ruling) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Disputed)
	if err != nil {
		return err
	}
	if err := first(
		h.by(o.Signer, h.booking.Arbiter),
		h.before("RULING-1", h.booking.Deadline),
		require(o.Signer != h.booking.Guest && o.Signer != h.booking.Host, "RULING-3", "arbiter", o.Signer, "no party of the booking"),
	); err != nil {
		return err
	}
	most, earned, err := h.booking.Rulable(h.terms)
	if err != nil {
		return err
	}
	return h.endBySignature("RULING-2", record.Ruled, o.Fee, o.Payout, o.Guest, o.Amount, most, earned)
}

// unruled requires that no award stands.
func (h *holding) unruled(rule string) error {
	toGuest, stands := h.booking.Award(h.terms)
	return require(!stands, rule, "award", toGuest, "none: it is carried out first")
}

func (r *row) awardDue(o op.AwardDue) error {
	h, err := r.hold(o.Payee, o.Booking, o.BookingSerial, o.Token, record.Disputed)
	if err != nil {
		return err
	}
	_, stands := h.booking.Award(h.terms)
	if err := first(
		require(stands, "AWARDDUE-1", "award", h.terms.Proposal.Kind, record.Awarded),
		require(o.Payee == h.booking.Arbiter, "AWARDDUE-2", "payee", o.Payee, h.booking.Arbiter),
	); err != nil {
		return err
	}
	toGuest, err := h.booking.Awards(h.terms)
	if err != nil {
		return err
	}
	if err := require(o.Amount.Cmp(toGuest) == 0, "AWARDDUE-3", "amount", o.Amount, toGuest); err != nil {
		return err
	}
	most, earned, err := h.booking.Rulable(h.terms)
	if err != nil {
		return err
	}
	toHost, err := most.Sub(toGuest)
	if err != nil {
		return err
	}
	h.booking.State = record.Ruled
	if err := h.crank(earned); err != nil {
		return err
	}
	return h.end(o.Payout, o.Guest, toGuest, toHost)
}

// endBySignature gives the guest an amount of the most that there is for him and the crank
// reserve, the actor what he earned, and the host the rest.
func (h *holding) endBySignature(rule string, state record.State, fee uint64, payout, guest uint32, toGuest, most, earned amount.Amount) error {
	toHost, err := most.Sub(toGuest)
	if err != nil {
		return refuse(rule, "amount", toGuest, most)
	}
	back, err := toGuest.Add(amount.From(h.booking.CrankReserve))
	if err != nil {
		return err
	}
	h.booking.State = state
	if err := h.sign(fee, earned); err != nil {
		return err
	}
	return h.end(payout, guest, back, toHost)
}

func (r *row) bookingTransfer(o op.BookingTransfer) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Booked)
	if err != nil {
		return err
	}
	if err := first(
		h.by(o.Signer, h.booking.Guest),
		require(h.booking.Transferable, "HANDOVER-1", "transferable", h.booking.Transferable, true),
		h.before("HANDOVER-2", h.booking.Start),
	); err != nil {
		return err
	}
	h.booking.Guest = o.NewGuest
	if err := h.sign(o.Fee, amount.Amount{}); err != nil {
		return err
	}
	return h.credit(escrowGuest, o.NewGuest, o.Token) // a purse of the series, that refunds can go to
}

func (r *row) confirm(o op.Confirm) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Held)
	if err != nil {
		return err
	}
	if err := first(h.by(o.Signer, h.booking.Guest), h.before("CONFIRM-1", h.booking.Deadline)); err != nil {
		return err
	}
	return h.begin(o.Fee, o.Payout, h.booking.Price, amount.From(h.booking.Fee), h.terms.Deposit)
}

func (r *row) accept(o op.Accept) error {
	h, err := r.hold(o.Signer, o.Booking, o.BookingSerial, o.Token, record.Requested)
	if err != nil {
		return err
	}
	if err := first(h.by(o.Signer, h.booking.Host), h.before("ACCEPT-1", h.booking.Deadline)); err != nil {
		return err
	}
	return h.begin(o.Fee, o.Payout)
}

// begin makes an offer a booking: the actor pays what is not paid yet, and the host's bond
// is locked.
func (h *holding) begin(fee uint64, payout uint32, owed ...amount.Amount) error {
	b := &h.booking
	b.State, b.Deadline, b.Bond = record.Booked, b.End+uint64(h.terms.ReleaseDelay), b.Price.Bps(h.terms.HostCancel)
	if err := h.sign(fee, amount.Amount{}, owed...); err != nil {
		return err
	}
	if err := h.checkPayout(payout); err != nil {
		return err
	}
	return h.lock(escrowPayout, payout, *b, "BOND-2")
}
