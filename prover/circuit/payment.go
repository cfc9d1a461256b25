package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// payment is a row of lane P: Transfer, or unused.
func (b *builder) payment(slot int, used frontend.Variable, row *PaymentRow) {
	b.AssertZeroUnless(used, row.Word)
	f, low := b.UnpackAt(b.border, layout.Payment, row.Word, gadget.Known{6: 0}) // TRANSFER-1: fee in STOA
	b.publish(row.Word, low, layout.Payment.Bits())
	from, to, amount, fee := f[1], f[2], f[4], f[5]
	t := b.token(f[3])
	position := b.position(op.LaneP, slot, used, f[0])

	payer := b.purse(used, t, row.Accesses[0].Old)
	b.rowAccess(from, position, 0, row.Accesses[0], b.debit(used, t, payer, row.Accesses[0].Old, b.Add(amount, fee)))
	payee := b.purse(used, t, row.Accesses[1].Old)
	b.rowAccess(to, position, 1, row.Accesses[1], b.credit(t, payee, row.Accesses[1].Old, amount))
	b.collect(t, fee)

	signed := b.Sub(row.Word, b.Weighted(layout.Payment, 0, f[0]))
	b.sign(op.LaneP, used, payer, row.Accesses[0].Old, []frontend.Variable{signed}, row.Signature)
}
