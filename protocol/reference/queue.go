package reference

import (
	"math/big"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// The rows that L1 orders. Nobody signs them, and hardly anything makes one invalid: an
// entry of the queue can always be proven, save a demand that is not met yet. One that breaks
// a rule of its status is void: it changes nothing.

// queued begins the judgement of such a row.
func (d *draft) queued(token uint64, records ...uint32) (ok bool) {
	d.rule("ORDER-1", d.batch.queued == d.batch.position)
	return d.row(laneS, token, records...)
}

// deposit: docs/spec/operations/deposit.md.
func (d *draft) deposit(o op.Deposit) {
	token, amount := uint64(o.Token), o.Amount.Int().ToBig()
	if !d.queued(token, o.Purse) {
		return
	}
	p := find[Purse](d, o.Purse)
	if !d.status("DEPOSIT-2", d.isFree(o.Purse) || p != nil) {
		return
	}
	if p == nil {
		y := o.Key.Y.BigInt(new(big.Int))
		d.status("DEPOSIT-3", isKey(o.Key.X.BigInt(new(big.Int)), y))
		p = &Purse{Owner: o.Owner, Key: y, Series: token / 2}
		for i := range p.Balances {
			p.Balances[i] = Money{new(big.Int), new(big.Int)}
		}
		d.create(o.Purse, p)
	} else {
		d.status("DEPOSIT-4", p.Owner == o.Owner)
		if !d.status("DEPOSIT-5", p.Series == token/2) {
			return
		}
	}
	b := p.balance(token)
	b.Available = add(b.Available, amount)
	d.status("DEPOSIT-6", below(b.Available, 112))
	d.enters[token] = amount
}

// changeKey: docs/spec/operations/change-key.md.
func (d *draft) changeKey(o op.ChangeKey) {
	if !d.queued(0, o.Purse) {
		return
	}
	y := o.Key.Y.BigInt(new(big.Int))
	d.status("CHANGEKEY-5", isKey(o.Key.X.BigInt(new(big.Int)), y))
	p := find[Purse](d, o.Purse)
	if !d.status("CHANGEKEY-2", p != nil) {
		return
	}
	d.status("CHANGEKEY-3", p.Owner == o.Owner)
	d.status("CHANGEKEY-4", uint64(o.Epoch) == p.Epoch+1)
	p.Key, p.Epoch = y, uint64(o.Epoch)
}

// paramUpdate: docs/spec/operations/param-update.md. Rows of the batch go on under what its
// begin found.
func (d *draft) paramUpdate(o op.ParamUpdate) {
	d.queued(0, 0)
	p := d.Params
	d.fits(14, uint64(o.BookingFee))
	d.status("PARAMS-2", uint64(o.Version) == p.Version+1)
	d.status("PARAMS-3", o.BookingFee <= 2_000)
	for t := range tokens {
		limit := uint64(1<<48 - 1)
		if t == 1 { // the test dollar
			limit = 1<<30 - 1
		}
		d.fits(48, o.CrankReserve[t], o.Rent[t])
		d.status("PARAMS-4", o.CrankReserve[t] <= limit)
		d.status("PARAMS-5", 1 <= o.Rent[t] && o.Rent[t] <= limit)
		p.CrankReserve[t], p.Rent[t] = number(o.CrankReserve[t]), number(o.Rent[t])
	}
	p.Version, p.BookingFeeBps = uint64(o.Version), uint64(o.BookingFee)
	d.params = &p
}

// force: docs/spec/operations/force.md.
func (d *draft) force(o op.Force) {
	d.queued(0, o.Booking)
	d.fits(56, o.BookingSerial)
	b := find[Booking](d, o.Booking)
	d.rule("FORCE-2", b == nil || b.Serial != o.BookingSerial || !b.State.IsLive() || d.Time() < b.Deadline)
}

// award: docs/spec/operations/award.md. The record of the row is that of the terms.
func (d *draft) award(o op.Award) {
	token := uint64(o.Token)
	if !d.queued(token, o.Booking+1, o.Purse) {
		return
	}
	d.fits(22, uint64(o.Booking))
	d.fits(56, o.BookingSerial)
	p := find[Purse](d, o.Purse)
	d.status("AWARD-6", p != nil && p.Owner == o.Owner)
	d.status("AWARD-7", p == nil || p.Series == token/2)
	b := find[Booking](d, o.Booking)
	if !d.status("AWARD-2", b != nil && b.Serial == o.BookingSerial) {
		return
	}
	d.status("AWARD-3", b.Disputed)
	d.status("AWARD-4", b.Arbiter == o.Purse)
	d.status("AWARD-5", b.Token == token)
	b.Proposal = &Proposal{Award: true, Amount: o.Amount.Int().ToBig()}
}

// fullExit: docs/spec/operations/full-exit.md.
func (d *draft) fullExit(o op.FullExit) {
	token := uint64(o.Token)
	if !d.queued(token, o.Purse) {
		return
	}
	p := find[Purse](d, o.Purse)
	if !d.status("FULLEXIT-2", p != nil) {
		return
	}
	d.status("FULLEXIT-3", p.Owner == o.Owner)
	if !d.status("FULLEXIT-4", p.Series == token/2) {
		return
	}
	b := p.balance(token)
	d.enters[token] = sub(new(big.Int), b.Available)
	b.Available = new(big.Int)
}
