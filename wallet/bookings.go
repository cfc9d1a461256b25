package wallet

import (
	"context"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// What a party does to a booking that exists (docs/spec/bookings.md). The purse that
// signs is that of the booking's party which the wallet has, unless Options name another.

// Confirm pays for what the wallet holds, and makes it a booking.
func (w *Wallet) Confirm(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Guest}, func(d draft) (op.Signer, error) {
		return op.Confirm{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// Accept makes a request a booking. The wallet is the host's.
func (w *Wallet) Accept(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.Accept{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// Decline refuses a request: the guest has all back. The wallet is the host's.
func (w *Wallet) Decline(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.Decline{Signer: d.purse.Index, Booking: b.Record, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// CancelByHost ends a booking at the host's cost: the guest gets all that it holds and the
// bond.
func (w *Wallet) CancelByHost(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.CancelByHost{
			Signer: d.purse.Index, Booking: b.Record, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Payout: b.Payout, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial,
		}, nil
	})
}

// Cancel cancels a booking of the wallet under its terms, or takes back an offer.
func (w *Wallet) Cancel(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Guest}, func(d draft) (op.Signer, error) {
		return op.CancelByGuest{Signer: d.purse.Index, Booking: b.Record, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Payout: b.Payout, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// CheckIn says that the guest has come.
func (w *Wallet) CheckIn(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, parties(b), func(d draft) (op.Signer, error) {
		return op.CheckIn{Signer: d.purse.Index, Booking: b.Record, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// Release pays the host all that is left.
func (w *Wallet) Release(ctx context.Context, b wire.Booking, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Guest}, func(d draft) (op.Signer, error) {
		return op.Release{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// ReleasePart pays the host the price of the first units, less what he had before.
func (w *Wallet) ReleasePart(ctx context.Context, b wire.Booking, units uint8, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, parties(b), func(d draft) (op.Signer, error) {
		return op.ReleasePart{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Units: units}, nil
	})
}

// DepositClaim claims so much of the deposit, instead of what was claimed before.
func (w *Wallet) DepositClaim(ctx context.Context, b wire.Booking, sum amount.Amount, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.DepositClaim{Signer: d.purse.Index, Booking: b.Record, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Amount: sum}, nil
	})
}

// DepositReturn returns so much of the deposit now, and withdraws any claim.
func (w *Wallet) DepositReturn(ctx context.Context, b wire.Booking, sum amount.Amount, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.DepositReturn{Signer: d.purse.Index, Booking: b.Record, Guest: b.Guest, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Amount: sum}, nil
	})
}

// DisputeOpen stops the money until the arbiter rules. Evidence is a hash of 248 bits.
func (w *Wallet) DisputeOpen(ctx context.Context, b wire.Booking, evidence fr.Element, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, parties(b), func(d draft) (op.Signer, error) {
		return op.DisputeOpen{Signer: d.purse.Index, Booking: b.Record, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Evidence: evidence}, nil
	})
}

// SplitPropose offers to end the booking with so much to the guest, the rest to the host.
func (w *Wallet) SplitPropose(ctx context.Context, b wire.Booking, toGuest amount.Amount, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, parties(b), func(d draft) (op.Signer, error) {
		return op.SplitPropose{Signer: d.purse.Index, Booking: b.Record, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Amount: toGuest}, nil
	})
}

// SplitAccept ends the booking as the other party has proposed.
func (w *Wallet) SplitAccept(ctx context.Context, b wire.Booking, toGuest amount.Amount, o Options) (*Ordered, error) {
	other := parties(b)
	if p := b.Proposal; p != nil && p.By == "guest" {
		other = []uint32{b.Host}
	} else if p != nil {
		other = []uint32{b.Guest}
	}
	return w.act(ctx, b, o, other, func(d draft) (op.Signer, error) {
		return op.SplitAccept{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Amount: toGuest}, nil
	})
}

// ModifyPropose offers other units for another price of the whole stay, which begins in the same
// window. The wallet is the host's.
func (w *Wallet) ModifyPropose(ctx context.Context, b wire.Booking, r stay.Run, price amount.Amount, o Options) (*Ordered, error) {
	if r.Window != b.Window {
		return nil, &BookingError{"MODIFY-3", "choose dates in the window in which the stay begins, or make another booking", fmt.Sprintf("it begins in window %d, have window %d", b.Window, r.Window)}
	}
	return w.act(ctx, b, o, []uint32{b.Host}, func(d draft) (op.Signer, error) {
		return op.ModifyPropose{Signer: d.purse.Index, Booking: b.Record, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Price: price, FirstUnit: r.First, Units: r.Units}, nil
	})
}

// Modify takes what the host has proposed, of a booking of this listing. The wallet is the
// guest's.
func (w *Wallet) Modify(ctx context.Context, b wire.Booking, v wire.ListingView, o Options) (*Ordered, error) {
	c := b.Change
	if c == nil {
		return nil, &BookingError{"MODIFY-1", "ask the host to propose a change", "none is proposed"}
	}
	next := b.NextCalendar
	for _, part := range stay.Of(v.Listing).Windows(stay.Run{Window: b.Window, First: c.FirstUnit, Units: c.Units})[1:] {
		i := slices.IndexFunc(v.Calendars, func(c wire.Calendar) bool { return c.Window == part.Window })
		if i < 0 {
			return nil, &BookingError{"BOOK-22", "ask the host to open the window", fmt.Sprintf("window %d is not open", part.Window)}
		}
		next = v.Calendars[i].Record
	}
	return w.act(ctx, b, o, []uint32{b.Guest}, func(d draft) (op.Signer, error) {
		return op.Modify{
			Signer: d.purse.Index, Listing: b.Listing, Booking: b.Record, Calendar: b.Calendar, NextCalendar: next, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial,
			Window: b.Window, FirstUnit: c.FirstUnit, Units: c.Units, Price: c.Price,
		}, nil
	})
}

// Ruling ends a dispute with so much to the guest. The wallet is the arbiter's.
func (w *Wallet) Ruling(ctx context.Context, b wire.Booking, toGuest amount.Amount, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Arbiter}, func(d draft) (op.Signer, error) {
		return op.Ruling{Signer: d.purse.Index, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial, Amount: toGuest}, nil
	})
}

// BookingTransfer gives the booking to the owner of another purse.
func (w *Wallet) BookingTransfer(ctx context.Context, b wire.Booking, to uint32, o Options) (*Ordered, error) {
	return w.act(ctx, b, o, []uint32{b.Guest}, func(d draft) (op.Signer, error) {
		return op.BookingTransfer{Signer: d.purse.Index, Booking: b.Record, NewGuest: to, Token: b.Token, Fee: d.fee, BookingSerial: b.Serial}, nil
	})
}

// parties are the purses of guest and host.
func parties(b wire.Booking) []uint32 { return []uint32{b.Guest, b.Host} }

// act orders an operation that one of these purses signs: the first that is the wallet's.
func (w *Wallet) act(ctx context.Context, b wire.Booking, o Options, by []uint32, build func(draft) (op.Signer, error)) (*Ordered, error) {
	for i, purse := range by {
		if o.Purse != 0 {
			break
		}
		p, err := w.Purse(ctx, purse)
		if err != nil {
			return nil, err
		}
		if p.Key == w.cfg.Owner.PurseKey || i == len(by)-1 { // of the last, order says what is wrong
			o.Purse = purse
		}
	}
	return w.order(ctx, b.Token, o, 0, build)
}

// ReleaseDue ends a stay whose deadline has come. Anyone may; the crank reserve goes to
// the payee, with 0 to the wallet's purse.
func (w *Wallet) ReleaseDue(ctx context.Context, b wire.Booking, payee uint32) (*Ordered, error) {
	return w.crank(ctx, b, payee, func(payee uint32) op.Crank {
		return op.ReleaseDue{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	})
}

// Expire ends an offer whose time is over. Anyone may, as with ReleaseDue.
func (w *Wallet) Expire(ctx context.Context, b wire.Booking, payee uint32) (*Ordered, error) {
	return w.crank(ctx, b, payee, func(payee uint32) op.Crank {
		return op.Expire{Payee: payee, Booking: b.Record, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	})
}

// NoShow ends a booking whose guest did not come. Anyone may, as with ReleaseDue.
func (w *Wallet) NoShow(ctx context.Context, b wire.Booking, payee uint32) (*Ordered, error) {
	return w.crank(ctx, b, payee, func(payee uint32) op.Crank {
		return op.NoShow{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	})
}

// RulingTimeout ends a dispute that the arbiter left alone. Anyone may, as with ReleaseDue.
func (w *Wallet) RulingTimeout(ctx context.Context, b wire.Booking, payee uint32) (*Ordered, error) {
	return w.crank(ctx, b, payee, func(payee uint32) op.Crank {
		return op.RulingTimeout{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	})
}

// AwardDue ends a dispute as the arbiter has ruled on L1. Anyone may; the crank reserve goes to the
// arbiter, with his fee.
func (w *Wallet) AwardDue(ctx context.Context, b wire.Booking) (*Ordered, error) {
	if b.Award == nil {
		return nil, &BookingError{"AWARDDUE-1", "look at `stoa wallet booking`: there is nothing to carry out", "no ruling of L1 stands"}
	}
	return w.crank(ctx, b, b.Arbiter, func(payee uint32) op.Crank {
		return op.AwardDue{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: b.Award.ToGuest}
	})
}

func (w *Wallet) crank(ctx context.Context, b wire.Booking, payee uint32, build func(payee uint32) op.Crank) (*Ordered, error) {
	info, err := w.Info(ctx)
	if err != nil {
		return nil, err
	}
	if payee == 0 {
		p, err := w.purse(ctx, 0, b.Token)
		if err != nil {
			return nil, err
		}
		payee = p.Index
	}
	s := op.Signed{Operation: build(payee)}
	receipt, err := w.submit(ctx, info, s)
	if err != nil {
		return nil, err
	}
	return &Ordered{Operation: s, Receipt: receipt, Token: b.Token}, nil
}
