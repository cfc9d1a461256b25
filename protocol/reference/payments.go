package reference

import (
	"math/big"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// transfer: docs/spec/operations/transfer.md.
func (d *draft) transfer(o op.Transfer) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneP, token, o.From, o.To) {
		return
	}
	d.signsAndPays(o.From, token, o.Fee, amount)
	d.paid(o.To, token, amount)
}

// withdraw: docs/spec/operations/withdraw.md.
func (d *draft) withdraw(o op.Withdraw) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.row(laneS, token, o.Purse) {
		return
	}
	d.signsAndPays(o.Purse, token, o.Fee, amount)
	d.enters[token] = sub(new(big.Int), amount)
}
