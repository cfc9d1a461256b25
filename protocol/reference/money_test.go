package reference_test

import (
	"fmt"
	"math/big"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/reference"
)

// payout is a line of the table under "Money" in docs/spec/bookings.md: who gets what of
// all that a booking held, and of its bond.
type payout struct{ guest, host, actor, fees *big.Int }

// table is the line of an ending: of the booking as it was, the state it has now, and
// the row that ended it at a time.
func table(b *reference.Booking, now reference.State, o op.Operation, time uint64) (p payout) {
	nothing := new(big.Int)
	left, pot := sub(b.Price, b.Released), sub(add(b.Price, b.Deposit), b.Released)
	disputable := add(left, b.Claim)
	switch now {
	case reference.CancelledByGuest, reference.Declined:
		if b.State.IsOffer() {
			return payout{held(b), nothing, nothing, nothing}
		}
		tier := uint64(0)
		for _, t := range b.Terms.Tiers {
			if b.Start-time >= t.Before {
				tier = t.Refund
				break
			}
		}
		back, feeBack := points(b.Price, tier), points(b.Fee, tier)
		return payout{add(back, feeBack, b.Deposit, b.Reserve), add(sub(b.Price, back), b.Bond), nothing, sub(b.Fee, feeBack)}
	case reference.Expired:
		return payout{sub(held(b), b.Reserve), nothing, b.Reserve, nothing}
	case reference.CancelledByHost:
		return payout{add(pot, b.Bond, b.Fee, b.Reserve), nothing, nothing, nothing}
	case reference.NoShow:
		share := points(b.Price, b.Terms.NoShow)
		return payout{sub(pot, share), add(share, b.Bond), b.Reserve, b.Fee}
	case reference.Released:
		if o.Kind() == op.KindRelease {
			return payout{b.Reserve, add(pot, b.Bond), nothing, b.Fee}
		}
		return payout{sub(b.Deposit, b.Claim), add(left, b.Claim, b.Bond), b.Reserve, b.Fee}
	case reference.Split:
		amount := o.(op.SplitAccept).Amount.Int().ToBig()
		return payout{add(amount, b.Reserve), sub(add(pot, b.Bond), amount), nothing, b.Fee}
	case reference.Ruled:
		earned := points(disputable, b.Terms.ArbiterFee)
		if o.Kind() == op.KindAwardDue { // of an award of more than there is, all that there is
			amount := sub(add(pot, b.Bond), earned)
			if b.Proposal.Amount.Cmp(amount) < 0 {
				amount = b.Proposal.Amount
			}
			return payout{amount, sub(add(pot, b.Bond), amount, earned), add(earned, b.Reserve), b.Fee}
		}
		amount := o.(op.Ruling).Amount.Int().ToBig()
		return payout{add(amount, b.Reserve), sub(add(pot, b.Bond), amount, earned), earned, b.Fee}
	case reference.TimedOut:
		guest := add(points(disputable, b.Terms.DefaultSplit), sub(b.Deposit, b.Claim))
		return payout{guest, add(sub(pot, guest), b.Bond), b.Reserve, b.Fee}
	}
	panic("no end: " + now)
}

// held is what a booking has in escrow.
func held(b *reference.Booking) *big.Int {
	if b.State == reference.Held {
		return b.Reserve
	}
	return sub(add(b.Price, b.Deposit, b.Fee, b.Reserve), b.Released)
}

// checkMoney compares what purses gained and lost by the row that ended a booking with the
// table, which says it once more than the pages of the operations do.
func checkMoney(before, after *reference.Model, i uint32, o op.Operation) error {
	b, now := before.Objects[i].(*reference.Booking), after.Objects[i].(*reference.Booking)
	line := table(b, now.State, o, after.Time())
	if paid, all := add(line.guest, line.host, line.actor, line.fees), add(held(b), b.Bond); paid.Cmp(all) != 0 {
		return fmt.Errorf("%s pays %s, the booking had %s", o.Kind(), paid, all)
	}
	want := map[uint32]*big.Int{}
	gains := func(purse uint32, amount *big.Int) {
		if want[purse] == nil {
			want[purse] = new(big.Int)
		}
		want[purse] = add(want[purse], amount)
	}
	gains(b.Guest, line.guest)
	gains(b.Payout, sub(line.host, b.Bond)) // which was his, though locked
	switch o := o.(type) {
	case op.Signer:
		gains(o.SigningPurse(), sub(line.actor, new(big.Int).SetUint64(fieldOf(o, "Fee").Uint())))
	case op.Crank:
		gains(o.PaidPurse(), line.actor)
	}
	for at, object := range after.Objects {
		purse, ok := object.(*reference.Purse)
		if !ok {
			continue
		}
		have := new(big.Int)
		for slot, m := range purse.Balances {
			old := before.Objects[at].(*reference.Purse).Balances[slot]
			have = sub(add(have, m.Available, m.Locked), old.Available, old.Locked)
		}
		expect := want[at]
		if expect == nil {
			expect = new(big.Int)
		}
		if have.Cmp(expect) != 0 {
			return fmt.Errorf("%s: purse %d has %s more, want %s", o.Kind(), at, have, expect)
		}
	}
	return nil
}
