package wallet

import (
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Move is something that a party of a booking can do, now or later.
type Move struct {
	By    string `json:"by"`            // guest, host, arbiter or anyone
	Verb  string `json:"verb"`          // the command of `stoa wallet`
	From  uint64 `json:"from,string"`   // 0: at once
	Until uint64 `json:"before,string"` // 0: as long as the booking is in its state
}

// Outcome is who gets what if nobody does anything. The host's part has the bond in it.
type Outcome struct {
	At       uint64        `json:"at,string"` // from then on anyone can end the booking
	Verb     string        `json:"verb"`      // with this command
	Guest    amount.Amount `json:"guest"`
	Host     amount.Amount `json:"host"`
	Actor    amount.Amount `json:"actor"` // who ends it, of an award the arbiter
	Operator amount.Amount `json:"operator"`
}

// states of a booking by their names.
var states = func() map[string]record.State {
	all := map[string]record.State{}
	for s := record.Held; s <= record.LastState; s++ {
		all[s.String()] = s
	}
	return all
}()

// Moves are what the parties can do to a booking from a time on, as its state and terms
// say (docs/spec/bookings.md); what is over is left out. Balances are not looked at.
func Moves(b wire.Booking, now uint64) []Move {
	all := []Move{}
	state, t := states[b.State], b.Terms
	can := func(ok bool, by, verb string, from, until uint64) {
		if ok && (until == 0 || now < until) {
			all = append(all, Move{by, verb, from, until})
		}
	}
	held, asked, booked, in, disputed := state == record.Held, state == record.Requested, state == record.Booked, state == record.CheckedIn, state == record.Disputed
	open, deposit := booked || in, !b.Deposit.IsZero()
	graced := b.Start + uint64(t.CheckInGrace)
	part := b.Start // when the next part is the host's to take
	if b.Units > 0 {
		part += (uint64(b.UnitsReleased) + 1) * ((b.End - b.Start) / uint64(b.Units))
	}

	can(held, "guest", "confirm", 0, b.Deadline)
	can(asked, "host", "accept", 0, b.Deadline)
	can(asked, "host", "decline", 0, 0)
	can(held || asked || booked, "guest", "cancel", 0, b.Start)
	can(open, "host", "cancel-by-host", 0, 0)
	can(booked && b.Transferable, "guest", "transfer-booking", 0, b.Start)
	can(booked, "guest", "check-in", b.Start, 0)
	can(open && !deposit, "guest", "release", b.Start, 0)
	can(open && b.UnitsReleased < b.Units, "guest", "release-part", b.Start, 0)
	can(booked, "host", "check-in", b.Start, graced)
	can(in && b.UnitsReleased < b.Units, "host", "release-part", part+uint64(t.ReleaseDelay), 0)
	if answer := uint64(t.AnswerWindow); answer <= b.Deadline {
		can(in && deposit, "host", "claim-deposit", 0, b.Deadline-answer+1)
	}
	can(open && deposit, "host", "return-deposit", 0, 0)
	can(open, "host", "propose-change", 0, 0)
	if c := b.Change; c != nil {
		until := uint64(0)
		if c.FirstUnit != b.FirstUnit {
			from, _ := Changed(b)
			until = from + 1
		}
		can(open, "guest", "accept-change", 0, until)
	}
	for _, party := range []string{"guest", "host"} {
		can(open, party, "dispute", b.Start, b.Deadline)
		can((open || disputed) && b.Proposal != nil && b.Proposal.By != party, party, "accept-split", b.Start, 0)
		can((open || disputed) && b.Award == nil, party, "propose-split", 0, 0)
	}
	can(disputed && neutral(b), "arbiter", "rule", 0, b.Deadline)
	can(disputed && neutral(b), "arbiter", "award", 0, 0)
	can(state.Live(), "anyone", crankOf(b), b.DueAt, 0)
	can(state.Live(), "anyone", "force", b.Deadline, 0)
	return all
}

// Changed are the times of the stay that the host proposes.
func Changed(b wire.Booking) (from, to uint64) {
	unit := int64(b.End-b.Start) / int64(max(b.Units, 1))
	begin := int64(b.Start) + (int64(b.Change.FirstUnit)-int64(b.FirstUnit))*unit
	return uint64(begin), uint64(begin + int64(b.Change.Units)*unit)
}

// crankOf is the crank that ends a live booking.
func crankOf(b wire.Booking) string {
	if b.Award != nil {
		return "award-due"
	}
	return cranks[states[b.State]]
}

// cranks end bookings, by their states, where no award stands.
var cranks = map[record.State]string{
	record.Held: "expire", record.Requested: "expire", record.Booked: "no-show", record.CheckedIn: "release-due", record.Disputed: "ruling-timeout",
}

// isOffer reports whether a booking binds nobody yet: it is held or requested.
func isOffer(b wire.Booking) bool {
	state := states[b.State]
	return state == record.Held || state == record.Requested
}

// NewOutcome is what the crank that ends a booking would pay; nil if it has ended.
func NewOutcome(b wire.Booking) (*Outcome, error) {
	state := states[b.State]
	if !state.Live() {
		return nil, nil
	}
	o := &Outcome{At: b.DueAt, Verb: crankOf(b), Actor: amount.From(b.CrankReserve)}
	if isOffer(b) { // all that was paid comes back, but the reserve
		var err error
		o.Guest, err = b.Escrow.Sub(o.Actor)
		return o, err
	}
	o.Operator = amount.From(b.Fee)
	if b.Award != nil {
		most, earned, err := Rulable(b)
		if err != nil {
			return nil, err
		}
		o.Guest = b.Award.ToGuest
		if o.Host, err = most.Sub(o.Guest); err != nil {
			return nil, err
		}
		o.Actor, err = o.Actor.Add(earned)
		return o, err
	}
	held := record.Booking{Price: b.Price, Released: b.Released}
	terms := record.BookingTerms{Deposit: b.Deposit, Claim: b.Claim}
	pot, err := held.Pot(terms)
	if err != nil {
		return nil, err
	}
	disputable, err := held.Disputable(terms)
	if err != nil {
		return nil, err
	}
	switch state {
	case record.Booked:
		o.Guest, err = pot.Sub(b.Price.Bps(b.Terms.NoShow))
	case record.CheckedIn:
		o.Guest, err = b.Deposit.Sub(b.Claim)
	case record.Disputed:
		if o.Guest, err = b.Deposit.Sub(b.Claim); err == nil {
			o.Guest, err = o.Guest.Add(disputable.Bps(b.Terms.DefaultSplit))
		}
	}
	if err != nil {
		return nil, err
	}
	if o.Host, err = pot.Sub(o.Guest); err != nil {
		return nil, err
	}
	o.Host, err = o.Host.Add(b.Bond)
	return o, err
}

// Refund is what a guest gets back who cancels at a time: shares of price and booking
// fee, the deposit and the crank reserve; of an offer all that he paid.
func Refund(b wire.Booking, at uint64) (amount.Amount, error) {
	if at >= b.Start {
		return amount.Amount{}, nil
	}
	if isOffer(b) {
		return b.Escrow, nil
	}
	bps := TermsOf(b.Terms).Refund(b.Start - at)
	return amount.Sum(b.Price.Bps(bps), amount.From(b.Fee).Bps(bps), amount.From(b.CrankReserve), b.Deposit)
}

// TermsOf are the terms as the protocol has them.
func TermsOf(p wire.Policy) record.Terms {
	t := record.Terms{
		DefaultSplit: p.DefaultSplit, ArbiterFee: p.ArbiterFee, ReleaseDelay: p.ReleaseDelay, NoShow: p.NoShow, HostCancel: p.HostCancel,
		CheckInGrace: p.CheckInGrace, AnswerWindow: p.AnswerWindow, RulingWindow: p.RulingWindow,
	}
	for i, tier := range p.Tiers {
		t.Tiers[i] = record.Tier(tier)
	}
	if p.PartsFinal {
		t.Flags = record.FlagFinalParts
	}
	return t
}
