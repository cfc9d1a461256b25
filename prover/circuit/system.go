package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// system is a row of lane S: Deposit, Withdraw, or unused.
func (b *builder) system(slot int, used frontend.Variable, row *SystemRow) {
	w, cells := row.Words, row.Accesses[0].Old
	f := b.Unpack(layout.System0, w[0], nil)
	kind, status, index, amount, fee := f[0], f[2], f[3], f[5], f[6]
	t := b.token(f[4])
	address := b.Unpack(layout.System1, w[1], nil)[0]
	x, y := w[2], w[3]

	// The kind of the row: kind = 2·deposit + 3·withdraw, one of them where used.
	withdraw := b.Sub(kind, b.Mul(used, int(op.KindDeposit)))
	deposit := b.Sub(used, withdraw)
	b.AssertIsBoolean(withdraw)
	b.AssertIsBoolean(deposit)
	b.deposits = b.Add(b.deposits, deposit)

	for _, word := range w[:2] {
		b.AssertZeroUnless(used, word)
	}
	b.AssertZeroUnless(deposit, x)
	b.AssertZeroUnless(deposit, y)
	for _, word := range w[4:] {
		b.AssertIsEqual(word, 0)
	}
	b.AssertIsEqual(b.Mul(deposit, fee), 0) // DEPOSIT-1

	position := b.position(op.LaneS, slot, used, f[1])
	if slot > 0 { // positions of used rows grow with the slot
		b.Check(b.Mul(used, b.Sub(position, b.lastSystem, 1)), layout.PositionBits)
	}
	b.lastSystem = position

	// Cell 0 of any record splits as that of a purse: no kind's is wider.
	p := b.Unpack(layout.Purse0, b.Mul(used, cells[0]), nil)
	isPurse := b.IsZero(b.Sub(p[purseKind], int(record.KindPurse)))
	available := b.Unpack(layout.Balance, b.Mul(isPurse, b.Select(t.slot, cells[3], cells[2])), nil)[0]

	// Deposit: the status is computed, so that every entry of the queue has a proof.
	carry := b.Carry(b.Add(available, amount), layout.AmountBits)
	credited := b.Mul(b.Mul(deposit, isPurse), b.Mul(b.IsZero(b.Sub(p[purseOwner], address)), b.IsZero(b.Sub(p[purseSeries], t.series)), b.Sub(1, carry)))
	created := b.Mul(deposit, b.isFree(cells), b.isKey(x, y))
	b.AssertIsEqual(status, b.Add(credited, created, withdraw)) // WITHDRAW-1

	// Withdraw: AUTH-1, DEBIT-1, DEBIT-2, AUTH-5.
	b.AssertEqualIf(withdraw, p[purseKind], int(record.KindPurse))
	b.AssertEqualIf(withdraw, p[purseSeries], t.series)
	paid := b.Mul(withdraw, b.Add(amount, fee))
	b.Check(b.Sub(b.Mul(withdraw, available), paid), layout.AmountBits)
	b.assertNonce(b.Mul(withdraw, p[purseNonce]))
	b.collect(t, fee)

	next := b.shift(cells, t, b.Sub(b.Mul(b.Add(credited, created), amount), paid))
	next[0] = b.Add(next[0],
		b.Mul(created, b.Pack(layout.Purse0, int(record.KindPurse), address, 0, 0, t.series, 0)),
		b.Weighted(layout.Purse0, purseNonce, withdraw))
	next[1] = b.Add(next[1], b.Mul(created, y))
	b.rowAccess(index, position, 0, row.Accesses[0], next)

	signer := purse{nonce: b.Mul(withdraw, p[purseNonce]), epoch: b.Mul(withdraw, p[purseEpoch])}
	signed := b.Sub(w[0], b.Weighted(layout.System0, 1, f[1]))
	b.sign(op.LaneS, withdraw, signer, cells, []frontend.Variable{signed, w[1]}, row.Signature)
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
