package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Slots of an E row's accesses.
const (
	escrowActor = iota
	escrowBooking
	escrowTerms
	escrowPayout
	escrowGuest
)

// escrowKinds are the kinds of lane E as bits: at most one is set, one where the row is used.
type escrowKinds struct {
	checkIn, release, releasePart, releaseDue, noShow, claim, giveBack, dispute, propose, accept, ruling, timeout, transfer, confirm, acceptRequest, modify, awardDue frontend.Variable
}

// escrowRow is an E row while it is stated. Fields of booking and terms are zero where
// the row is unused, those of words unless the row's kind uses them.
type escrowRow struct {
	*builder
	escrowKinds
	used     frontend.Variable
	cranks   frontend.Variable // nobody signs, and the actor is the payee
	signed   frontend.Variable
	ends     frontend.Variable // the booking, so that all it holds is paid
	rules    frontend.Variable // the arbiter does
	begins   frontend.Variable // it was an offer before
	token    token
	fee      frontend.Variable
	index    [5]frontend.Variable // of the records, by slot
	words    [3]frontend.Variable
	old, new [5]Cells

	serial, amount, units frontend.Variable // of the second word; units that are released
	firstUnit, proposed   frontend.Variable // other units for the booking

	booking stayed
	terms   stayTerms
	byGuest frontend.Variable // the actor is the guest
	flow    flow
}

// escrow is a row of lane E.
func (b *builder) escrow(slot int, used frontend.Variable, row *EscrowRow) {
	e := &escrowRow{builder: b, used: used, words: row.Words}
	for i, a := range row.Accesses {
		e.old[i], e.new[i] = a.Old, a.Old
	}

	placed := e.readWords()
	position := b.position(op.LaneE, slot, used, placed)
	e.readBooking()
	e.readTerms()

	e.assertState()
	e.assertParty()
	e.assertTimes()
	e.computeFlow()

	e.writeBooking()
	e.writeTerms()
	actor := e.writeActor()
	e.writePayout()
	e.writeGuest()

	for i, a := range row.Accesses {
		b.rowAccess(e.index[i], position, i, a, e.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Escrow0, 1, placed))
	b.sign(op.LaneE, e.signed, actor, row.Accesses[escrowActor].Old, words, row.Signature)
}

// readWords splits the words and finds the kind. It returns the position.
func (e *escrowRow) readWords() frontend.Variable {
	for _, w := range e.words {
		e.AssertZeroUnless(e.used, w)
	}
	f, low := e.UnpackAt(e.border, layout.Escrow0, e.words[0], nil)
	e.publish(e.words[0], low, layout.Escrow0.Bits())
	k := e.kindBits(e.used, f[0], op.KindCheckIn, op.KindAwardDue)
	e.escrowKinds = escrowKinds{k[0], k[1], k[2], k[3], k[4], k[5], k[6], k[7], k[8], k[9], k[10], k[11], k[12], k[13], k[14], k[15], k[16]}
	e.cranks = e.Add(e.releaseDue, e.noShow, e.timeout, e.awardDue)
	e.signed = e.Sub(e.used, e.cranks)
	e.ends = e.Add(e.cranks, e.release, e.accept, e.ruling)
	e.rules = e.Add(e.ruling, e.awardDue)
	e.begins = e.Add(e.confirm, e.acceptRequest)
	e.token, e.fee = e.builder.token(f[6]), f[7]
	e.AssertIsEqual(e.Mul(e.cranks, e.fee), 0) // a crank pays no fee
	e.index = [5]frontend.Variable{escrowActor: f[2], escrowBooking: f[3], escrowTerms: e.Add(f[3], e.used), escrowPayout: f[4], escrowGuest: f[5]}

	g, low := e.UnpackAt(e.border, layout.Escrow1, e.words[1], nil)
	e.publish(e.words[1], low, layout.Escrow1.Bits())
	e.serial, e.amount, e.firstUnit, e.proposed = g[0], g[1], g[3], e.Mul(e.modify, g[2])
	e.units = e.Sub(g[2], e.proposed)
	e.AssertZeroUnless(e.Add(e.claim, e.giveBack, e.propose, e.accept, e.rules, e.modify), e.amount)
	e.AssertZeroUnless(e.modify, e.firstUnit)

	_, low = e.UnpackAt(e.border, layout.Evidence, e.words[2], nil)
	e.publish(e.words[2], low, layout.Evidence.Bits())
	e.AssertZeroUnless(e.dispute, e.words[2])
	return f[1]
}

// stayed is the booking of the row.
type stayed struct {
	state, guest, host, payout, arbiter, transferable frontend.Variable
	price, fee, reserve, units                        frontend.Variable
	start, end, deadline, unitsReleased               frontend.Variable
	released, bond                                    frontend.Variable
}

// readBooking: ESCROW-1, ESCROW-3, a booking with the serial that the row names, in its token.
func (e *escrowRow) readBooking() {
	cells := e.gated(escrowBooking)
	f := e.Unpack(layout.Booking0, cells[0], gadget.Known{0: e.Mul(e.used, int(record.KindBooking)), 1: e.serial, 3: e.token.id})
	money := e.Unpack(layout.Booking1, cells[1], nil)
	times := e.Unpack(layout.Booking2, cells[2], nil)
	rest := e.Unpack(layout.Booking3, cells[3], nil)
	e.booking = stayed{
		f[2], f[5], f[6], f[7], f[10], f[11],
		money[0], money[1], money[2], money[4],
		times[0], times[1], times[2], times[6],
		rest[0], rest[1],
	}
}

// gated are the cells of a slot, zero where the row is unused.
func (e *escrowRow) gated(slot int) (cells Cells) {
	for i, c := range e.old[slot] {
		cells[i] = e.Mul(e.used, c)
	}
	return cells
}

// stayTerms are the terms of the booking.
type stayTerms struct {
	delay, noShow, hostCancel, grace, answer, ruling, final frontend.Variable
	split, arbiterFee                                       frontend.Variable
	deposit, claim                                          frontend.Variable
	proposal, byHost, proposed                              frontend.Variable
	last                                                    frontend.Variable // all of the proposal, as it is packed
	disputed                                                frontend.Variable
	stands                                                  frontend.Variable // an award does
}

// readTerms: ESCROW-1, the record after the booking has its terms.
func (e *escrowRow) readTerms() {
	cells := e.gated(escrowTerms)
	f := e.Unpack(layout.Terms0, cells[0], gadget.Known{0: e.Mul(e.used, int(record.KindTerms)), 1: e.serial})
	shares := e.Split(cells[1], layout.Terms1.Offset(8), layout.BpsBits, layout.BpsBits) // the tiers are not needed here
	money := e.Unpack(layout.Terms2, cells[2], nil)
	proposal := e.Unpack(layout.Terms3, cells[3], nil)
	e.terms = stayTerms{
		f[2], f[3], f[4], f[5], f[6], f[7], f[8],
		shares[1], shares[2],
		money[0], money[1],
		proposal[0], proposal[1], proposal[2],
		e.Pack(layout.Terms3, proposal[:5]...),
		proposal[5],
		0, // until the state is known
	}
}

// assertState: ESCROW-2, the booking is in a state that the kind takes, and what it asks of
// an award.
func (e *escrowRow) assertState() {
	is := func(s record.State) frontend.Variable { return e.IsZero(e.Sub(e.booking.state, int(s))) }
	disputed := is(record.Disputed)
	both := e.Add(e.release, e.releasePart, e.giveBack, e.dispute, e.modify)
	any := e.Add(e.propose, e.accept)
	takes := e.Add(
		e.Mul(is(record.Booked), e.Add(both, any, e.checkIn, e.noShow, e.transfer)),
		e.Mul(is(record.CheckedIn), e.Add(both, any, e.releaseDue, e.claim)),
		e.Mul(disputed, e.Add(any, e.rules, e.timeout)),
		e.Mul(is(record.Held), e.confirm),
		e.Mul(is(record.Requested), e.acceptRequest),
	)
	e.AssertIsEqual(takes, e.used)
	e.AssertEqualIf(e.transfer, e.booking.transferable, 1) // HANDOVER-1

	// An award stands, unless the arbiter is the guest or the host.
	b := e.booking
	isParty := e.IsZero(e.Mul(e.Sub(b.arbiter, b.guest), e.Sub(b.arbiter, b.host)))
	e.terms.stands = e.Mul(disputed, e.IsZero(e.Sub(e.terms.proposal, int(record.Awarded))), e.Sub(1, isParty))
	e.AssertIsEqual(e.Mul(e.ruling, isParty), 0)                           // RULING-3
	e.AssertEqualIf(e.awardDue, e.terms.stands, 1)                         // AWARDDUE-1
	e.AssertIsEqual(e.Mul(e.Add(e.propose, e.timeout), e.terms.stands), 0) // PROPOSE-1, TIMEOUT-2
}

// assertParty: ESCROW-6, the actor is who the kind asks for, ESCROW-4 and ESCROW-5, the
// purses that are paid are those of the booking.
func (e *escrowRow) assertParty() {
	b, actor := e.booking, e.index[escrowActor]
	e.byGuest = e.IsZero(e.Sub(actor, b.guest))
	party := e.Add(e.checkIn, e.releasePart, e.dispute, e.propose)
	asked := e.Add(
		e.Mul(party, e.Select(e.byGuest, b.guest, b.host)),
		e.Mul(e.Add(e.release, e.transfer, e.confirm), b.guest),
		e.Mul(e.Add(e.claim, e.giveBack, e.acceptRequest, e.modify), b.host),
		e.Mul(e.accept, e.Select(e.terms.byHost, b.guest, b.host)), // the other party
		e.Mul(e.rules, b.arbiter),                                  // AWARDDUE-2
	)
	e.AssertIsEqual(e.Mul(e.Add(e.signed, e.awardDue), actor), asked)

	payout, guest := e.index[escrowPayout], e.index[escrowGuest]
	e.AssertIsEqual(payout, e.Mul(e.Add(e.ends, e.releasePart, e.begins), b.payout))
	e.AssertIsEqual(e.Sub(guest, e.Mul(e.transfer, guest)), e.Mul(e.Add(e.ends, e.giveBack), b.guest))
}

// assertTimes: from when on and until when the kind goes.
func (e *escrowRow) assertTimes() {
	b, t := e.booking, e.terms

	// CHECKIN-1, RELEASE-2, PART-5, DISPUTE-1, SPLIT-3, DUE-1, TIMEOUT-1, NOSHOW-1
	begun, due := e.Add(e.checkIn, e.release, e.releasePart, e.dispute, e.accept), e.Add(e.releaseDue, e.timeout)
	grace := e.Add(b.start, t.grace)
	since := e.Add(e.Mul(begun, b.start), e.Mul(due, b.deadline), e.Mul(e.noShow, grace))
	e.Check(e.Sub(e.Mul(e.Add(begun, due, e.noShow), e.timestamp), since), layout.TimeBits)

	// DISPUTE-2, RULING-1, CONFIRM-1, ACCEPT-1, HANDOVER-2, CHECKIN-2, CLAIM-2
	pending, lateHost := e.Add(e.dispute, e.ruling, e.begins), e.Mul(e.checkIn, e.Sub(1, e.byGuest))
	until := e.Add(
		e.Mul(pending, b.deadline),
		e.Mul(e.transfer, b.start),
		e.Mul(lateHost, grace),
		e.Mul(e.claim, e.Add(e.Sub(b.deadline, t.answer), 1)),
	)
	e.Check(e.Sub(until, e.Mul(e.Add(pending, e.transfer, lateHost, e.claim), e.Add(e.timestamp, 1))), layout.TimeBits+1)

	// PART-3, PART-4: without the guest only what is past.
	byHost := e.Mul(e.releasePart, e.Sub(1, e.byGuest))
	e.AssertEqualIf(byHost, b.state, int(record.CheckedIn))
	past := e.Mul(e.Sub(e.timestamp, b.start, t.delay), b.units)
	e.Check(e.Mul(byHost, e.Sub(past, e.Mul(e.units, e.Sub(b.end, b.start)))), layout.TimeBits+layout.UnitBits)
}

// flow is the money that moves.
type flow struct {
	part             frontend.Variable // of the price, to the host
	lock             frontend.Variable // of it, into the bond
	returned         frontend.Variable // of the deposit, before the end
	bond             frontend.Variable // of an offer that becomes a booking, and
	owed             frontend.Variable // what the guest pays for it then
	toActor, toGuest frontend.Variable
	toHost           frontend.Variable // at the end, with the bond
}

// computeFlow says who gets what. At the end the pot, the bond and the crank reserve go to
// guest, actor and host, to the last unit.
func (e *escrowRow) computeFlow() {
	b, t, m := e.booking, e.terms, &e.flow
	pot := e.Add(e.Sub(b.price, b.released), t.deposit)

	e.Check(e.Sub(e.units, e.Mul(e.releasePart, e.Add(b.unitsReleased, 1))), layout.UnitBits) // PART-1
	e.Check(e.Sub(e.Mul(e.releasePart, b.units), e.units), layout.UnitBits)                   // PART-2; any other kind has no units
	divisor := e.Add(1, e.Mul(e.releasePart, e.Sub(b.units, 1)))
	released := e.DivideBy(e.Mul(e.units, b.price), divisor, layout.AmountBits, layout.UnitBits)
	m.part = e.Sub(released, e.Mul(e.releasePart, b.released))
	e.Check(m.part, layout.AmountBits) // PART-6
	m.lock = e.Mul(m.part, e.Sub(1, t.final))

	// The host's share of a no-show, the arbiter's fee, the guest's share of a time-out, or
	// the bond.
	unclaimed := e.Sub(t.deposit, t.claim)
	base := e.Add(e.Mul(e.Add(e.noShow, e.begins), b.price), e.Mul(e.Add(e.rules, e.timeout), e.Sub(pot, unclaimed)))
	bps := e.Add(e.Mul(e.noShow, t.noShow), e.Mul(e.rules, t.arbiterFee), e.Mul(e.timeout, t.split), e.Mul(e.begins, t.hostCancel))
	share := e.Divide(base, bps, layout.AmountBits)

	m.bond = e.Mul(e.begins, share)
	m.owed = e.Mul(e.confirm, e.Add(b.price, b.fee, t.deposit))
	m.returned = e.Mul(e.giveBack, e.amount)
	toGuest := e.Add(
		e.Mul(e.Add(e.accept, e.rules), e.amount),
		e.Mul(e.Add(e.release, e.accept, e.ruling), b.reserve),
		e.Mul(e.Add(e.releaseDue, e.timeout), unclaimed),
		e.Mul(e.noShow, e.Sub(pot, share)),
		e.Mul(e.timeout, share),
	)
	m.toActor = e.Add(e.Mul(e.cranks, b.reserve), e.Mul(e.rules, share))
	m.toHost = e.Sub(e.Mul(e.ends, e.Add(pot, b.bond, b.reserve)), toGuest, m.toActor)
	e.Check(m.toHost, layout.AmountBits) // SPLIT-2, RULING-2, AWARDDUE-3
	m.toGuest = e.Add(toGuest, m.returned)

	e.collect(e.token, e.Add(e.fee, e.Mul(e.ends, b.fee)))
}

// writeBooking: the next state, guest, deadline, bond, and what was released.
func (e *escrowRow) writeBooking() {
	b, next := e.booking, &e.new[escrowBooking]
	state, changes := frontend.Variable(0), frontend.Variable(0)
	for _, to := range []struct {
		kind  frontend.Variable
		state record.State
	}{
		{e.begins, record.Booked},
		{e.Add(e.checkIn, e.releasePart), record.CheckedIn},
		{e.dispute, record.Disputed},
		{e.Add(e.release, e.releaseDue), record.Released},
		{e.noShow, record.NoShow},
		{e.accept, record.Split},
		{e.rules, record.Ruled},
		{e.timeout, record.TimedOut},
	} {
		state, changes = e.Add(state, e.Mul(to.kind, int(to.state))), e.Add(changes, to.kind)
	}
	guest := e.Mul(e.transfer, e.Sub(e.index[escrowGuest], b.guest))
	next[0] = e.Add(next[0], e.Weighted(layout.Booking0, 2, e.Sub(state, e.Mul(changes, b.state))), e.Weighted(layout.Booking0, 5, guest))

	ruling := e.Mul(e.dispute, e.Add(e.timestamp, e.terms.ruling))
	due := e.Mul(e.begins, e.Add(b.end, e.terms.delay)) // in its range by BOOK-12
	e.Check(e.Add(ruling, due), layout.TimeBits)        // DISPUTE-3
	later := e.AtLeast(ruling, b.deadline, layout.TimeBits)
	deadline := e.Add(e.Mul(e.Mul(e.dispute, later), e.Sub(ruling, b.deadline)), e.Sub(due, e.Mul(e.begins, b.deadline)))
	units := e.Sub(e.units, e.Mul(e.releasePart, b.unitsReleased))
	next[2] = e.Add(next[2], e.Weighted(layout.Booking2, 2, deadline), e.Weighted(layout.Booking2, 6, units))
	next[3] = e.Add(next[3], e.Weighted(layout.Booking3, 0, e.flow.part), e.Weighted(layout.Booking3, 1, e.Add(e.flow.lock, e.flow.bond)))
}

// writeTerms: what is left of the deposit, what is claimed of it, what is proposed, and that
// it is disputed.
func (e *escrowRow) writeTerms() {
	t, next := e.terms, &e.new[escrowTerms]
	e.AssertIsEqual(e.Mul(e.release, t.deposit), 0) // RELEASE-1
	e.AssertEqualIf(e.accept, t.proposal, int(record.SplitProposal))
	e.AssertEqualIf(e.accept, t.proposed, e.amount) // SPLIT-1

	// AWARDDUE-3: less than what is awarded only if nothing is left for the host.
	missing := e.Mul(e.awardDue, e.Sub(t.proposed, e.amount))
	e.AssertIsEqual(e.Mul(missing, e.flow.toHost), 0)

	claimed := e.Mul(e.claim, e.amount)
	deposit := e.Mul(e.Sub(1, e.awardDue), t.deposit)
	e.Check(e.Add(missing, e.Sub(deposit, claimed, e.flow.returned)), layout.AmountBits) // CLAIM-1, RETURN-1, AWARDDUE-3
	claim := e.Sub(claimed, e.Mul(e.Add(e.claim, e.giveBack), t.claim))
	next[2] = e.Add(next[2], e.Weighted(layout.Terms2, 0, e.Neg(e.flow.returned)), e.Weighted(layout.Terms2, 1, claim))

	proposal := e.Pack(layout.Terms3,
		e.Add(e.Mul(e.propose, int(record.SplitProposal)), e.Mul(e.modify, int(record.ModifyProposal))),
		e.Add(e.Mul(e.propose, e.Sub(1, e.byGuest)), e.modify),
		e.Mul(e.Add(e.propose, e.modify), e.amount), e.firstUnit, e.proposed)
	opened := e.Mul(e.dispute, e.Sub(1, t.disputed))
	next[3] = e.Add(e.Sub(next[3], t.last), proposal, e.Weighted(layout.Terms3, 5, opened))
}

// writeActor: who signs pays the fee, of what he earns too, and for what he confirms; the
// payee of a crank is paid.
func (e *escrowRow) writeActor() purse {
	cells := e.old[escrowActor]
	p := e.purse(e.used, e.token, cells)
	p.nonce, p.epoch = e.Mul(e.signed, p.nonce), e.Mul(e.signed, p.epoch)
	e.new[escrowActor] = e.debit(e.signed, e.token, p, cells, e.Sub(e.Add(e.fee, e.flow.owed), e.flow.toActor))
	return p
}

// writePayout: the host is paid, and his bond is locked (BOND-2), grows with a part or is
// unlocked at the end.
func (e *escrowRow) writePayout() {
	cells := e.old[escrowPayout]
	p := e.purse(e.Add(e.ends, e.releasePart, e.begins), e.token, cells)
	paid := e.Sub(e.Add(e.flow.toHost, e.flow.part), e.flow.lock, e.flow.bond)
	locked := e.Sub(e.Add(e.flow.lock, e.flow.bond), e.Mul(e.ends, e.booking.bond))
	e.new[escrowPayout] = e.move(e.token, p, cells, paid, locked)
}

// writeGuest: the guest is paid, or the new guest's purse is one that can be.
func (e *escrowRow) writeGuest() {
	p := e.purse(e.Add(e.ends, e.giveBack, e.transfer), e.token, e.old[escrowGuest])
	e.new[escrowGuest] = e.credit(e.token, p, e.old[escrowGuest], e.flow.toGuest)
}
