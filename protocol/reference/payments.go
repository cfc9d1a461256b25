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

// deposit: docs/spec/operations/deposit.md. Nobody signs, and hardly anything makes the
// row invalid: what cannot be credited is refunded.
func (d *draft) deposit(o op.Deposit) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	d.rule("ORDER-1", d.batch.deposits == d.batch.position)
	if !d.row(laneS, token, o.Purse) {
		return
	}
	if d.applies(o) {
		d.enters[token] = amount
	}
}

// applies computes the status of a deposit, and gives the purse its amount if it is 1.
func (d *draft) applies(o op.Deposit) bool {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if d.isFree(o.Purse) {
		x, y := o.Key.X.BigInt(new(big.Int)), o.Key.Y.BigInt(new(big.Int))
		if !isKey(x, y) {
			return false
		}
		p := &Purse{Owner: o.Owner, Key: y, Series: token / 2}
		for i := range p.Balances {
			p.Balances[i] = Money{new(big.Int), new(big.Int)}
		}
		p.balance(token).Available = amount
		d.create(o.Purse, p)
		return true
	}
	p := find[Purse](d, o.Purse)
	if p == nil || p.Owner != o.Owner || p.Series != token/2 {
		return false
	}
	sum := add(p.balance(token).Available, amount)
	if !below(sum, 112) {
		return false
	}
	p.balance(token).Available = sum
	return true
}

// Refunds reports whether a deposit would have status 0 now.
func (m *Model) Refunds(o op.Deposit) bool {
	d := &draft{Model: m, changed: map[uint32]any{}}
	return !d.applies(o)
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
