package exit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Payment is what somebody is paid on L1 for a record.
type Payment struct {
	Owner  common.Address // zero: who makes the exit
	Token  record.Token
	Amount amount.Amount // in the token's units, not 0
}

// Of is what a record of the last proven state pays if the rollup was frozen at a time, in seconds: nothing for one that
// holds no money.
func Of(s *state.State, index uint32, frozenAt uint64) ([]Payment, error) {
	cells := s.Get(index)
	switch cells.Kind() {
	case record.KindPurse:
		p, err := record.PurseOf(cells)
		if err != nil {
			return nil, err
		}
		return purse(p), nil
	case record.KindBooking:
		b, err := record.BookingOf(cells)
		if err != nil || !b.State.Live() {
			return nil, err
		}
		t, err := record.BookingTermsOf(s.Get(index + 1))
		if err != nil {
			return nil, err
		}
		return booking(s, b, t, frozenAt)
	}
	return nil, nil
}

// Total is what all records of a state pay, by token, and so what L1 must hold for it. At what time the rollup is frozen
// changes who is paid, not how much.
func Total(s *state.State) (sums [record.Tokens]amount.Amount, err error) {
	for i := range s.Records() {
		payments, err := Of(s, i, 0)
		if err != nil {
			return sums, fmt.Errorf("record %d: %w", i, err)
		}
		for _, p := range payments {
			if sums[p.Token], err = sums[p.Token].Add(p.Amount); err != nil {
				return sums, fmt.Errorf("record %d: %w", i, err)
			}
		}
	}
	return sums, nil
}

// purse pays all that it has available. What it has locked are bonds, which its bookings pay out.
func purse(p record.Purse) (out []Payment) {
	for slot, b := range p.Balances {
		if !b.Available.IsZero() {
			out = append(out, Payment{p.Owner, record.Token(record.Series*int(p.Series) + slot), b.Available})
		}
	}
	return out
}

// booking pays the owners of the purses that it names.
func booking(s *state.State, b record.Booking, t record.BookingTerms, frozenAt uint64) (out []Payment, err error) {
	shares, err := Booking(b, t, frozenAt)
	if err != nil {
		return nil, err
	}
	for _, to := range []struct {
		purse uint32
		share amount.Amount
	}{{b.Guest, shares.Guest}, {b.Payout, shares.Host}, {b.Arbiter, shares.Arbiter}} {
		if to.share.IsZero() {
			continue
		}
		p, err := record.PurseOf(s.Get(to.purse))
		if err != nil {
			return nil, err
		}
		out = append(out, Payment{p.Owner, b.Token, to.share})
	}
	if !shares.Sender.IsZero() {
		out = append(out, Payment{common.Address{}, b.Token, shares.Sender})
	}
	return out, nil
}

// Shares are what a live booking holds, its bond included, in units of its token.
type Shares struct {
	Guest   amount.Amount // for the owner of the guest's purse
	Host    amount.Amount // for the owner of the payout purse
	Arbiter amount.Amount // for the owner of the arbiter's purse
	Sender  amount.Amount // for who makes the exit: the crank reserve
}

// EndedError says that a booking has ended and holds nothing.
type EndedError struct{ State record.State }

func (e *EndedError) Error() string {
	return fmt.Sprintf("EXIT-5: the booking is %s, so it holds nothing: only live ones are paid out", e.State)
}

// Booking is who gets what of a live booking if the rollup was frozen at a time, in seconds. It returns an *EndedError
// for one that has ended. The records must be those of a proven state.
func Booking(b record.Booking, t record.BookingTerms, frozenAt uint64) (s Shares, err error) {
	if !b.State.Live() {
		return s, &EndedError{b.State}
	}
	s.Sender = amount.From(b.CrankReserve)
	if b.State == record.Held {
		return s, nil
	}
	toGuest, err := toGuest(b, t, frozenAt)
	if err != nil {
		return s, err
	}
	if _, stands := b.Award(t); stands {
		if _, s.Arbiter, err = b.Rulable(t); err != nil {
			return s, err
		}
	}
	pot, err := b.Pot(t)
	if err != nil {
		return s, err
	}
	taken, err := toGuest.Add(s.Arbiter)
	if err != nil {
		return s, err
	}
	all, err := pot.Add(b.Bond)
	if err != nil {
		return s, err
	}
	if s.Host, err = all.Sub(taken); err != nil {
		return s, err
	}
	s.Guest, err = toGuest.Add(amount.From(b.Fee))
	return s, err
}

// toGuest is what the guest gets of pot and bond.
func toGuest(b record.Booking, t record.BookingTerms, frozenAt uint64) (amount.Amount, error) {
	pot, err := b.Pot(t)
	if err != nil {
		return pot, err
	}
	switch b.State {
	case record.Requested:
		return pot, nil
	case record.Booked:
		kept := b.Price.Bps(t.NoShow)
		if frozenAt < b.Start {
			if kept, err = b.Price.Sub(b.Price.Bps(t.Refund(b.Start - frozenAt))); err != nil {
				return kept, err
			}
		}
		return pot.Sub(kept)
	}
	unclaimed, err := t.Deposit.Sub(t.Claim)
	if err != nil || b.State == record.CheckedIn {
		return unclaimed, err
	}
	if _, stands := b.Award(t); stands {
		return b.Awards(t)
	}
	disputed, err := b.Disputable(t)
	if err != nil {
		return disputed, err
	}
	return unclaimed.Add(disputed.Bps(t.DefaultSplit))
}
