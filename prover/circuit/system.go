package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// systemRow is an S row while it is stated. Words and fields that its kind does not use
// are zero.
type systemRow struct {
	*builder
	used frontend.Variable

	// The kind as bits: one is set where the row is used.
	deposit, withdraw, changeKey, paramUpdate, force, award, fullExit frontend.Variable

	index, amount, fee frontend.Variable
	token              token
	address            frontend.Variable
	x, y               frontend.Variable // of the key
	epoch              frontend.Variable
	version            frontend.Variable
	bookingFee         frontend.Variable
	reserves, rents    frontend.Variable // of all tokens, packed as in Params
	reserve, rent      []frontend.Variable
	serial, authority  frontend.Variable // of a booking; the purse of its arbiter

	cells     Cells
	head      head
	isPurse   frontend.Variable
	isOwned   frontend.Variable // a purse whose owner is the address
	inSeries  frontend.Variable // of the token, if it is a purse
	hasKey    frontend.Variable // the key is one that a purse may have
	available frontend.Variable
}

// head is cell 0 of a record. Each kind has its own field after the kind, a purse its owner
// and what belongs to a booking a serial, with the state if it is the booking itself.
type head struct {
	kind, serial, state         frontend.Variable
	owner, nonce, epoch, series frontend.Variable
}

// system is a row of lane S.
func (b *builder) system(slot int, used frontend.Variable, row *SystemRow) {
	s := &systemRow{builder: b, used: used, cells: row.Accesses[0].Old}
	placed, status := s.readWords(row.Words)
	position := b.position(op.LaneS, slot, used, placed)
	if slot > 0 { // positions of used rows grow with the slot
		b.Check(b.Mul(used, b.Sub(position, b.lastSystem, 1)), layout.PositionBits)
	}
	b.lastSystem = position
	b.queued = b.Add(b.queued, b.Sub(used, s.withdraw))
	s.readRecord()

	// The status of a row that L1 orders is computed, so that every entry of the queue has
	// a proof. That of a withdrawal is 1 (WITHDRAW-1).
	created, credited := s.creates(), s.credits()
	changed, updated := s.changes(), s.updates()
	note, awarded := s.awards(row.Accesses[1].Old)
	left, out := s.leaves()
	s.assertMet()
	b.AssertIsEqual(status, b.Add(created, credited, changed, updated, awarded, left, s.force, s.withdraw))
	paid := s.pays()

	next := b.shift(s.cells, s.token, b.Sub(b.Mul(b.Add(created, credited), s.amount), paid, out))
	s.writePurse(&next, created, changed)
	s.writeParams(&next, updated)
	s.writeAward(&next, note, awarded)
	b.rowAccess(b.Add(s.index, s.award), position, 0, row.Accesses[0], next) // the terms are in the next record
	b.rowAccess(s.authority, position, 1, row.Accesses[1], row.Accesses[1].Old)

	signer := purse{nonce: b.Mul(s.withdraw, s.head.nonce), epoch: b.Mul(s.withdraw, s.head.epoch)}
	signed := b.Sub(row.Words[0], b.Weighted(layout.System0, 1, placed))
	b.sign(op.LaneS, s.withdraw, signer, s.cells, []frontend.Variable{signed, row.Words[1]}, row.Signature)
}

// readWords splits the words, and sees that what the kind does not use is zero. It
// returns the position in the words and the status.
func (s *systemRow) readWords(w [8]frontend.Variable) (placed, status frontend.Variable) {
	f := s.Unpack(layout.System0, w[0], nil)
	s.readKind(f[0])
	placed, status, s.index, s.amount, s.fee = f[1], f[2], f[3], f[5], f[6]
	s.token = s.builder.token(f[4])
	s.address = s.Unpack(layout.System1, w[1], nil)[0]
	s.x, s.y = w[2], w[3]
	f = s.Unpack(layout.System4, w[4], nil)
	s.epoch, s.version, s.bookingFee = f[0], f[1], f[2]
	s.reserves, s.reserve = w[5], s.Unpack(layout.System5, w[5], nil)
	s.rents, s.rent = w[6], s.Unpack(layout.System6, w[6], nil)

	f = s.Unpack(layout.System7, w[7], nil)
	s.serial, s.authority = f[0], f[1]

	keyed := s.Add(s.deposit, s.changeKey)
	money := s.Pack(layout.System0, 0, 0, 0, 0, s.token.id, s.amount, s.fee)
	s.AssertZeroUnless(s.used, w[0])
	s.AssertZeroUnless(s.used, w[1])
	s.AssertZeroUnless(keyed, s.x)
	s.AssertZeroUnless(keyed, s.y)
	s.AssertIsEqual(s.Mul(s.Add(s.deposit, s.award, s.fullExit), s.fee), 0)      // DEPOSIT-1, AWARD-1, FULLEXIT-1
	s.AssertIsEqual(s.Mul(s.Add(s.changeKey, s.paramUpdate, s.force), money), 0) // CHANGEKEY-1, PARAMS-1, FORCE-1
	s.AssertIsEqual(s.Mul(s.paramUpdate, s.index), 0)                            // PARAMS-1: the record is Params
	s.AssertZeroUnless(s.changeKey, s.epoch)                                     // PARAMS-1
	s.AssertZeroUnless(s.paramUpdate, s.Sub(w[4], s.epoch))                      // CHANGEKEY-1
	s.AssertZeroUnless(s.paramUpdate, s.reserves)
	s.AssertZeroUnless(s.paramUpdate, s.rents)
	s.AssertZeroUnless(s.Add(s.force, s.award), s.serial)
	s.AssertZeroUnless(s.award, s.authority) // FORCE-1
	return placed, status
}

// readKind finds the bits of the kind: KIND-1.
func (s *systemRow) readKind(kind frontend.Variable) {
	k := s.kindBits(s.used, kind, op.KindDeposit, op.KindFullExit)
	s.deposit, s.withdraw, s.changeKey, s.paramUpdate, s.force, s.award, s.fullExit = k[0], k[1], k[2], k[3], k[4], k[5], k[6]
}

// readRecord splits the head of the record, and finds what several kinds ask of it.
func (s *systemRow) readRecord() {
	s.head = s.splitHead(s.Mul(s.used, s.cells[0]))
	s.isPurse = s.IsZero(s.Sub(s.head.kind, int(record.KindPurse)))
	s.isOwned = s.Mul(s.isPurse, s.IsZero(s.Sub(s.head.owner, s.address)))
	s.inSeries = s.IsZero(s.Sub(s.head.series, s.token.series))
	s.hasKey = s.isKey(s.x, s.y)
	s.available = s.Unpack(layout.Balance, s.Mul(s.isPurse, s.Select(s.token.slot, s.cells[3], s.cells[2])), nil)[0]
}

// splitHead splits cell 0 of any record: no kind's is wider than that of a purse.
func (s *systemRow) splitHead(cell frontend.Variable) head {
	const others = layout.AddressBits - layout.SerialBits - layout.StateBits
	rest := layout.Purse0.Fields[purseSeries:]
	f := s.Split(cell, layout.KindBits, layout.SerialBits, layout.StateBits, others, layout.NonceBits, layout.EpochBits, rest[0].Bits, rest[1].Bits)
	owner := s.Add(f[1], s.Mul(f[2], power(layout.SerialBits)), s.Mul(f[3], power(layout.SerialBits+layout.StateBits)))
	return head{kind: f[0], serial: f[1], state: f[2], owner: owner, nonce: f[4], epoch: f[5], series: f[6]}
}

// creates is 1 if a deposit makes a purse: DEPOSIT-2, DEPOSIT-3.
func (s *systemRow) creates() frontend.Variable {
	return s.Mul(s.deposit, s.isFree(s.cells), s.hasKey)
}

// credits is 1 if a deposit goes into a purse: DEPOSIT-2, DEPOSIT-4 to DEPOSIT-6.
func (s *systemRow) credits() frontend.Variable {
	carry := s.Carry(s.Add(s.available, s.amount), layout.AmountBits)
	return s.Mul(s.deposit, s.isOwned, s.inSeries, s.Sub(1, carry))
}

// changes is 1 if the purse gets the key: CHANGEKEY-2 to CHANGEKEY-5. Epochs have their
// 16 bits, so none follows the last.
func (s *systemRow) changes() frontend.Variable {
	next := s.IsZero(s.Sub(s.epoch, s.head.epoch, 1))
	return s.Mul(s.changeKey, s.isOwned, next, s.hasKey)
}

// updates is 1 if Params gets the parameters: PARAMS-2 to PARAMS-5. Versions have their
// 32 bits. A limit that is the field's width holds by that.
func (s *systemRow) updates() frontend.Variable {
	params := s.Unpack(layout.Params0, s.Mul(s.paramUpdate, s.cells[0]), gadget.Known{
		0: s.Mul(s.paramUpdate, int(record.KindParams)), 2: s.Mul(s.paramUpdate, s.timestamp),
	})
	next := s.IsZero(s.Sub(s.version, params[1], 1))                                             // PARAMS-2
	within := []frontend.Variable{s.AtLeast(record.MaxBookingFee, s.bookingFee, layout.BpsBits)} // PARAMS-3
	rents := frontend.Variable(1)
	for t, limit := range record.ReserveLimit {
		rents = s.Mul(rents, s.rent[t]) // below 2^192
		if limit < 1<<layout.ReserveBits-1 {
			within = append(within, s.AtLeast(limit, s.reserve[t], layout.ReserveBits), s.AtLeast(limit, s.rent[t], layout.ReserveBits)) // PARAMS-4, PARAMS-5
		}
	}
	within = append(within, s.Sub(1, s.IsZero(rents))) // PARAMS-5
	return s.Mul(s.paramUpdate, next, within...)
}

// assertMet: FORCE-2, a demand is proven only if nothing is left of it: the record is not that
// booking, or it has ended, or it is not overdue.
func (s *systemRow) assertMet() {
	isBooking := s.Mul(s.force, s.IsZero(s.Sub(s.head.kind, int(record.KindBooking))))
	until := layout.Booking2.Offset(2) // the deadline; other records have wider cells there
	deadline := s.Split(s.Mul(isBooking, s.cells[2]), until, layout.TimeBits, layout.Booking2.Bits()-until-layout.TimeBits)[1]
	live := s.Mul(s.Sub(1, s.IsZero(s.head.state)), s.AtLeast(int(record.LastLive), s.head.state, layout.StateBits))
	s.AssertIsEqual(s.Mul(isBooking, s.IsZero(s.Sub(s.head.serial, s.serial)), live, s.AtLeast(s.timestamp, deadline, layout.TimeBits)), 0)
}

// awards is 1 if the arbiter's ruling is written into the terms, whose last cell it splits:
// AWARD-2 to AWARD-7.
func (s *systemRow) awards(authority Cells) (note []frontend.Variable, awarded frontend.Variable) {
	isTerms := s.Mul(s.award, s.IsZero(s.Sub(s.head.kind, int(record.KindTerms))))
	note = s.Unpack(layout.Terms3, s.Mul(isTerms, s.cells[3]), nil) // other records have wider cells there
	disputed, arbiter, token := note[5], note[6], note[7]
	by := s.splitHead(s.Mul(s.award, authority[0]))
	is := func(x, y frontend.Variable) frontend.Variable { return s.IsZero(s.Sub(x, y)) }
	return note, s.Mul(isTerms, is(s.head.serial, s.serial), disputed, // AWARD-2, AWARD-3
		is(arbiter, s.authority), is(token, s.token.id), // AWARD-4, AWARD-5
		is(by.kind, int(record.KindPurse)), is(by.owner, s.address), // AWARD-6
		is(by.series, s.token.series), // AWARD-7
	)
}

// leaves is 1 if the purse is emptied of the token: FULLEXIT-2 to FULLEXIT-4. What leaves it is all
// that it has available, else nothing, and the row says so: FULLEXIT-5.
func (s *systemRow) leaves() (left, out frontend.Variable) {
	left = s.Mul(s.fullExit, s.isOwned, s.inSeries)
	out = s.Mul(left, s.available)
	s.AssertIsEqual(s.Mul(s.fullExit, s.amount), out)
	return left, out
}

// pays is what a withdrawal takes from the purse: AUTH-1, DEBIT-1, DEBIT-2, AUTH-5.
func (s *systemRow) pays() frontend.Variable {
	s.AssertEqualIf(s.withdraw, s.head.kind, int(record.KindPurse))
	s.AssertEqualIf(s.withdraw, s.head.series, s.token.series)
	paid := s.Mul(s.withdraw, s.Add(s.amount, s.fee))
	s.Check(s.Sub(s.Mul(s.withdraw, s.available), paid), layout.AmountBits)
	s.assertNonce(s.Mul(s.withdraw, s.head.nonce))
	s.collect(s.token, s.fee)
	return paid
}

// writePurse writes the head and the key of the record: of a new purse, one more nonce
// of who withdraws, one more epoch and another key.
func (s *systemRow) writePurse(next *Cells, created, changed frontend.Variable) {
	next[0] = s.Add(next[0],
		s.Mul(created, s.Pack(layout.Purse0, int(record.KindPurse), s.address, 0, 0, s.token.series, 0)),
		s.Weighted(layout.Purse0, purseNonce, s.withdraw),
		s.Weighted(layout.Purse0, purseEpoch, changed))
	next[1] = s.Add(next[1], s.Sub(s.Mul(s.Add(created, changed), s.y), s.Mul(changed, s.cells[1])))
}

// writeParams replaces version, booking fee, reserves and rents; the time is the batch's
// already.
func (s *systemRow) writeParams(next *Cells, updated frontend.Variable) {
	head := s.Pack(layout.Params0, int(record.KindParams), s.version, s.timestamp, s.bookingFee)
	next[0] = s.Add(next[0], s.Mul(updated, s.Sub(head, s.cells[0])))
	next[2] = s.Add(next[2], s.Mul(updated, s.Sub(s.reserves, s.cells[2])))
	next[3] = s.Add(next[3], s.Mul(updated, s.Sub(s.rents, s.cells[3])))
}

// writeAward puts the award in the place of what was proposed.
func (s *systemRow) writeAward(next *Cells, note []frontend.Variable, awarded frontend.Variable) {
	award := s.Pack(layout.Terms3, int(record.Awarded), 0, s.amount, 0, 0)
	next[3] = s.Add(next[3], s.Mul(awarded, s.Sub(award, s.Pack(layout.Terms3, note[:5]...))))
}

// isFree is 1 if all four cells are zero.
func (b *builder) isFree(cells Cells) frontend.Variable {
	free := frontend.Variable(1)
	for _, c := range cells {
		free = b.Mul(free, b.IsZero(c))
	}
	return free
}

// isKey is 1 if (x, y) is a valid key: KEY-2, KEY-3, KEY-4. KEY-1 holds for wires.
func (b *builder) isKey(x, y frontend.Variable) frontend.Variable {
	xx, yy := b.Mul(x, x), b.Mul(y, y)
	onCurve := b.IsZero(b.Sub(yy, xx, 1, b.Mul(xx, yy, constant(signature.Curve.D))))
	smallOrder := b.IsZero(b.Mul(x, y, b.Add(xx, yy)))
	isNull := b.IsZero(b.Sub(y, constant(signature.Null.Public.Y)))
	return b.Mul(onCurve, b.Sub(1, smallOrder), b.Sub(1, isNull))
}
