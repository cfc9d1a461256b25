package stf

import (
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// execute applies the rules of one operation.
func (r *row) execute(o op.Operation) error {
	switch o := o.(type) {
	case op.Transfer:
		return r.transfer(o)
	case op.Deposit:
		return r.deposit(o)
	case op.Withdraw:
		return r.withdraw(o)
	case op.ChangeKey:
		return r.changeKey(o)
	case op.ParamUpdate:
		return r.paramUpdate(o)
	case op.Force:
		return r.force(o)
	case op.Award:
		return r.award(o)
	case op.FullExit:
		return r.fullExit(o)
	case op.PolicySet:
		return r.policySet(o)
	case op.ListingSet:
		return r.listingSet(o)
	case op.PriceSet:
		return r.priceSet(o)
	case op.CalendarBlock:
		return r.mark(o, true)
	case op.CalendarUnblock:
		return r.mark(op.CalendarBlock(o), false)
	case op.CalendarOpen:
		return r.calendarOpen(o)
	case op.Book:
		return r.book(o, record.Booked)
	case op.Hold:
		return r.book(op.Book(o), record.Held)
	case op.RequestBook:
		return r.book(op.Book(o), record.Requested)
	case op.CancelByGuest:
		return r.cancelByGuest(o)
	case op.Decline:
		return r.decline(o)
	case op.CancelByHost:
		return r.cancelByHost(o)
	case op.Expire:
		return r.expire(o)
	case op.Modify:
		return r.modify(o)
	case op.CheckIn:
		return r.checkIn(o)
	case op.Release:
		return r.release(o)
	case op.ReleasePart:
		return r.releasePart(o)
	case op.ReleaseDue:
		return r.releaseDue(o)
	case op.NoShow:
		return r.noShow(o)
	case op.DepositClaim:
		return r.depositClaim(o)
	case op.DepositReturn:
		return r.depositReturn(o)
	case op.DisputeOpen:
		return r.disputeOpen(o)
	case op.SplitPropose:
		return r.splitPropose(o)
	case op.SplitAccept:
		return r.splitAccept(o)
	case op.Ruling:
		return r.ruling(o)
	case op.RulingTimeout:
		return r.rulingTimeout(o)
	case op.AwardDue:
		return r.awardDue(o)
	case op.BookingTransfer:
		return r.bookingTransfer(o)
	case op.Confirm:
		return r.confirm(o)
	case op.Accept:
		return r.accept(o)
	case op.ModifyPropose:
		return r.modifyPropose(o)
	}
	return refuse("KIND-1", "kind", o.Kind(), "a kind of this version")
}

func (r *row) transfer(o op.Transfer) error {
	if err := r.signer(o.From, o.Token, o.Amount, amount.From(o.Fee)); err != nil {
		return err
	}
	if err := r.credit(slotPayee, o.To, o.Token, o.Amount); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(o.Fee))
}

func (r *row) withdraw(o op.Withdraw) error {
	if err := r.signer(o.Purse, o.Token, o.Amount, amount.From(o.Fee)); err != nil {
		return err
	}
	r.effects = append(r.effects, Effect{Token: o.Token, Amount: o.Amount, To: o.Recipient})
	return r.collect(o.Token, amount.From(o.Fee))
}
