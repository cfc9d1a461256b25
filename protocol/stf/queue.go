package stf

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// The operations that L1 orders. None is refused, or one bad entry would stop the
// queue: a rule that it breaks gives status 0 and changes nothing. A demand alone is
// refused until it is met, and it can always be.

// settle ends a row of the queue: after is the record as it leaves it, void the rule
// because of which it leaves it as it was.
func (r *row) settle(after interface{ Cells() (record.Cells, error) }, void error) error {
	r.void = void
	if void == nil {
		if err := r.write(slotSigner, after); err != nil {
			return err
		}
	}
	r.words = op.WithStatus(r.words, void == nil)
	r.signNull()
	return nil
}

func (r *row) deposit(o op.Deposit) error {
	cells, err := r.read(slotSigner, o.Purse)
	if err != nil {
		return err // L1 refuses such an index
	}
	p, void := depositInto(cells, o)
	if void != nil {
		r.effects = append(r.effects, Effect{Token: o.Token, Amount: o.Amount, To: o.Owner, Refund: true})
	}
	return r.settle(p, void)
}

// depositInto is the purse after a deposit into a record.
func depositInto(cells record.Cells, o op.Deposit) (record.Purse, error) {
	p := record.Purse{Owner: o.Owner, Series: o.Token.Series(), Key: o.Key.Y}
	if cells.IsFree() {
		if err := signature.CheckKey(o.Key); err != nil {
			return p, refuse("DEPOSIT-3", "key of a purse to create", err, "a valid key")
		}
	} else {
		var err error
		if p, err = record.PurseOf(cells); err != nil {
			return p, refuse("DEPOSIT-2", "record", err, "free, or a purse")
		}
	}
	if err := first(
		require(p.Owner == o.Owner, "DEPOSIT-4", "owner", o.Owner, p.Owner),
		require(p.Series == o.Token.Series(), "DEPOSIT-5", "series of the token", o.Token.Series(), p.Series),
	); err != nil {
		return p, err
	}
	available := &p.Balances[o.Token.Slot()].Available
	sum, err := available.Add(o.Amount)
	if err != nil {
		return p, refuse("DEPOSIT-6", "balance", err, "below 2^112")
	}
	*available = sum
	return p, nil
}

// changeKey keeps the nonce: the epoch alone ends the old key's signatures.
func (r *row) changeKey(o op.ChangeKey) error {
	cells, err := r.read(slotSigner, o.Purse)
	if err != nil {
		return err // L1 refuses such an index
	}
	p, err := record.PurseOf(cells)
	if err != nil {
		return r.settle(p, refuse("CHANGEKEY-2", "record", err, "a purse"))
	}
	void := first(
		require(p.Owner == o.Owner, "CHANGEKEY-3", "owner", o.Owner, p.Owner),
		require(int(o.Epoch) == int(p.Epoch)+1, "CHANGEKEY-4", "epoch of the new key", o.Epoch, fmt.Sprintf("%d + 1", p.Epoch)),
	)
	if err := signature.CheckKey(o.Key); void == nil && err != nil {
		void = refuse("CHANGEKEY-5", "new key", err, "a valid key")
	}
	p.Key, p.Epoch = o.Key.Y, o.Epoch
	return r.settle(p, void)
}

// Overdue reports whether something is left of a demand at a time: the record that it names is the booking, that lives, and its
// deadline has come.
func Overdue(cells record.Cells, o op.Force, now uint64) (deadline uint64, overdue bool) {
	b, err := record.BookingOf(cells)
	if err != nil || b.Serial != o.BookingSerial || !b.State.Live() {
		return 0, false
	}
	return b.Deadline, now >= b.Deadline
}

// force writes nothing: the row holds once nothing is left of what it demands.
func (r *row) force(o op.Force) error {
	cells, err := r.read(slotSigner, o.Booking)
	if err != nil {
		return err // L1 refuses such an index
	}
	if deadline, overdue := Overdue(cells, o, r.b.ctx.Timestamp); overdue {
		return refuse("FORCE-2", "timestamp", r.b.ctx.Timestamp, fmt.Sprintf("below %d, or the booking ended by a crank before", deadline))
	}
	r.words = op.WithStatus(r.words, true)
	r.signNull()
	return nil
}

// award writes the arbiter's ruling into the terms of a booking that is disputed.
func (r *row) award(o op.Award) error {
	cells, err := r.read(slotSigner, o.Booking+1)
	if err != nil {
		return err // L1 refuses such an index
	}
	authority, err := r.read(slotAuthority, o.Purse)
	if err != nil {
		return err // L1 refuses such an index
	}
	t, err := record.BookingTermsOf(cells)
	if err != nil {
		return r.settle(t, refuse("AWARD-2", "record", err, "terms of a booking"))
	}
	void := first(
		require(t.Serial == o.BookingSerial, "AWARD-2", "booking serial", o.BookingSerial, t.Serial),
		require(t.Disputed, "AWARD-3", "disputed", t.Disputed, true),
		require(t.Arbiter == o.Purse, "AWARD-4", "arbiter's purse", o.Purse, t.Arbiter),
		require(t.Token == o.Token, "AWARD-5", "token", o.Token, t.Token),
		ownedBy(authority, o.Owner, o.Token),
	)
	t.Proposal = record.Proposal{Kind: record.Awarded, Amount: o.Amount}
	return r.settle(t, void)
}

// ownedBy requires a purse for a token with that owner.
func ownedBy(cells record.Cells, owner common.Address, t record.Token) error {
	p, err := record.PurseOf(cells)
	if err != nil {
		return refuse("AWARD-6", "arbiter's record", err, "a purse")
	}
	return first(
		require(p.Owner == owner, "AWARD-6", "owner", owner, p.Owner),
		require(p.Series == t.Series(), "AWARD-7", "series of the purse", p.Series, t.Series()),
	)
}

// fullExit empties a purse of a token. Its nonce stays: nobody signed.
func (r *row) fullExit(o op.FullExit) error {
	cells, err := r.read(slotSigner, o.Purse)
	if err != nil {
		return err // L1 refuses such an index
	}
	p, err := record.PurseOf(cells)
	if err != nil {
		return r.settle(p, refuse("FULLEXIT-2", "record", err, "a purse"))
	}
	if void := first(
		require(p.Owner == o.Owner, "FULLEXIT-3", "owner", o.Owner, p.Owner),
		require(p.Series == o.Token.Series(), "FULLEXIT-4", "series of the token", o.Token.Series(), p.Series),
	); void != nil {
		return r.settle(p, void)
	}
	available := &p.Balances[o.Token.Slot()].Available
	r.words = op.WithAmount(r.words, *available) // FULLEXIT-5
	r.effects = append(r.effects, Effect{Token: o.Token, Amount: *available, To: o.Owner})
	*available = amount.Amount{}
	return r.settle(p, nil)
}

// paramUpdate writes what the next batch runs under: the rows of this one go on with
// the parameters that its begin found.
func (r *row) paramUpdate(o op.ParamUpdate) error {
	cells, err := r.read(slotSigner, record.ParamsIndex)
	if err != nil {
		return err
	}
	p, err := record.ParamsOf(cells)
	if err != nil {
		return err // BEGIN-2 saw to it
	}
	next := p
	next.Version, next.BookingFee, next.CrankReserve, next.Rent = o.Version, o.BookingFee, o.CrankReserve, o.Rent
	return r.settle(next, first(
		require(uint64(o.Version) == uint64(p.Version)+1, "PARAMS-2", "version", o.Version, fmt.Sprintf("%d + 1", p.Version)),
		next.CheckBounds(),
	))
}
