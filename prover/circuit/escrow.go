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

// escrowRow is an E row while it is stated: ReleaseDue, or unused. All words of an
// unused row are zero, so only what comes from a cell is gated.
type escrowRow struct {
	*builder
	release  frontend.Variable
	token    token
	index    [5]frontend.Variable // of the records, by slot
	serial   frontend.Variable    // of the booking that the row names
	old, new [5]Cells
}

// escrow is a row of lane E.
func (b *builder) escrow(slot int, used frontend.Variable, row *EscrowRow) {
	e := &escrowRow{builder: b, release: used}
	for i, a := range row.Accesses {
		e.old[i], e.new[i] = a.Old, a.Old
	}

	placed := e.readWords(used, row.Words)
	position := b.position(op.LaneE, slot, used, placed)
	money := e.settleBooking()
	e.pay(escrowActor, money.reserve)
	e.pay(escrowPayout, money.price)
	b.collect(e.token, money.fee)

	for i, a := range row.Accesses {
		b.rowAccess(e.index[i], position, i, a, e.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Escrow0, 1, placed))
	b.sign(op.LaneE, 0, purse{nonce: 0, epoch: 0}, row.Accesses[escrowActor].Old, words, row.Signature)
}

// readWords splits the words. A used row has the kind, and nothing in what the kind
// does not use. It returns the position in the first word.
func (e *escrowRow) readWords(used frontend.Variable, words [3]frontend.Variable) frontend.Variable {
	f, low := e.UnpackAt(e.border, layout.Escrow0, words[0], gadget.Known{0: e.Mul(used, int(op.KindReleaseDue))})
	g, serialLow := e.UnpackAt(e.border, layout.ReleaseDue1, words[1], nil)
	e.publish(words[0], low, layout.Escrow0.Bits())
	e.publish(words[1], serialLow, layout.ReleaseDue1.Bits())
	e.publish(words[2], words[2], 1)

	// The serial of an unused row is that of a cell of zeros (settleBooking).
	e.AssertZeroUnless(used, words[0])
	e.AssertIsEqual(words[2], 0)
	guest, fee := f[5], f[7]
	e.AssertIsEqual(guest, 0)
	e.AssertIsEqual(fee, 0) // a crank pays no fee

	e.index = [5]frontend.Variable{escrowActor: f[2], escrowBooking: f[3], escrowTerms: 0, escrowPayout: f[4], escrowGuest: guest}
	e.token, e.serial = e.builder.token(f[6]), g[0]
	return f[1]
}

// money is what a booking holds.
type money struct{ price, fee, reserve frontend.Variable }

// settleBooking releases the booking and returns its money, zero in an unused row.
func (e *escrowRow) settleBooking() money {
	cell := func(i int) frontend.Variable { return e.Mul(e.release, e.old[escrowBooking][i]) }

	// RELEASE-1: a live booking with the serial that the row names, in its token
	// (RELEASE-2), paying that purse (RELEASE-3).
	e.Unpack(layout.Booking0, cell(0), gadget.Known{
		0: e.Mul(e.release, int(record.KindBooking)), 1: e.serial, 2: e.Mul(e.release, int(record.Booked)), 3: e.token.id, 6: e.index[escrowPayout],
	})
	held := e.Unpack(layout.Booking1, cell(1), nil)
	releaseAt := e.Unpack(layout.Booking2, cell(2), nil)[2]
	e.Check(e.Sub(e.Mul(e.release, e.timestamp), releaseAt), layout.TimeBits) // RELEASE-4

	next := &e.new[escrowBooking]
	next[0] = e.Add(next[0], e.Weighted(layout.Booking0, 2, e.Mul(e.release, int(record.Released-record.Booked))))
	return money{held[0], held[1], held[2]}
}

// pay credits the purse of a slot.
func (e *escrowRow) pay(slot int, amount frontend.Variable) {
	p := e.purse(e.release, e.token, e.old[slot])
	e.new[slot] = e.credit(e.token, p, e.old[slot], amount)
}
