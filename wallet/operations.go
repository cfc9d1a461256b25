package wallet

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// Transfer pays another purse.
func (w *Wallet) Transfer(ctx context.Context, t record.Token, sum amount.Amount, to uint32, o Options) (*Ordered, error) {
	return w.order(ctx, t, o, 0, func(d draft) (op.Signer, error) {
		return op.Transfer{From: d.purse.Index, To: to, Token: t, Amount: sum, Fee: d.fee}, nil
	})
}

// Withdraw moves money out of the rollup, to be claimed on L1 by the recipient when
// the batch is settled. A zero recipient is the owner.
func (w *Wallet) Withdraw(ctx context.Context, t record.Token, sum amount.Amount, recipient common.Address, o Options) (*Ordered, error) {
	if recipient == (common.Address{}) {
		recipient = w.Address()
	}
	return w.order(ctx, t, o, 0, func(d draft) (op.Signer, error) {
		return op.Withdraw{Purse: d.purse.Index, Token: t, Amount: sum, Fee: d.fee, Recipient: recipient}, nil
	})
}

// PolicySet publishes a policy: the terms of bookings, and how long offers stand.
func (w *Wallet) PolicySet(ctx context.Context, t record.Token, terms record.Terms, offers record.Offers, o Options) (*Ordered, error) {
	return w.order(ctx, t, o, 1, func(d draft) (op.Signer, error) {
		return op.PolicySet{Signer: d.purse.Index, Record: d.fresh, Token: t, Fee: d.fee, Terms: terms, Offers: offers}, nil
	})
}

// ListingSet creates a listing (Serial 0), or changes one. Signer, Fee, and the
// Record of a new listing are filled in; Payout 0 is the purse that signs.
func (w *Wallet) ListingSet(ctx context.Context, l op.ListingSet, o Options) (*Ordered, error) {
	fills := 0
	if l.Serial == 0 {
		fills = 1
	}
	return w.order(ctx, l.Token, o, fills, func(d draft) (op.Signer, error) {
		l := l
		l.Signer, l.Fee = d.purse.Index, d.fee
		if fills > 0 {
			l.Record = d.fresh
		}
		if l.Payout == 0 {
			l.Payout = d.purse.Index
		}
		return l, nil
	})
}

// PriceSet sets how the price of a listing of the owner follows from its price per unit.
func (w *Wallet) PriceSet(ctx context.Context, l wire.Listing, p record.Pricing, o Options) (*Ordered, error) {
	if o.Purse == 0 {
		o.Purse = l.Host
	}
	return w.order(ctx, l.Token, o, 0, func(d draft) (op.Signer, error) {
		return op.PriceSet{Signer: d.purse.Index, Listing: l.Record, Token: l.Token, Fee: d.fee, ListingSerial: l.Serial, Pricing: p}, nil
	})
}

// CalendarOpen opens the next window of a listing of the owner.
func (w *Wallet) CalendarOpen(ctx context.Context, l wire.Listing, o Options) (*Ordered, error) {
	if o.Purse == 0 {
		o.Purse = l.Host
	}
	return w.order(ctx, l.Token, o, 1, func(d draft) (op.Signer, error) {
		return op.CalendarOpen{Signer: d.purse.Index, Listing: l.Record, Record: d.fresh, Token: l.Token, Fee: d.fee, ListingSerial: l.Serial, Window: l.Windows}, nil
	})
}

// CalendarBlock keeps a run of units of a listing of the owner from being booked.
// calendar is the record of their window.
func (w *Wallet) CalendarBlock(ctx context.Context, l wire.Listing, calendar uint32, r stay.Run, o Options) (*Ordered, error) {
	return w.mark(ctx, l, calendar, r, o, true)
}

// CalendarUnblock takes that back.
func (w *Wallet) CalendarUnblock(ctx context.Context, l wire.Listing, calendar uint32, r stay.Run, o Options) (*Ordered, error) {
	return w.mark(ctx, l, calendar, r, o, false)
}

func (w *Wallet) mark(ctx context.Context, l wire.Listing, calendar uint32, r stay.Run, o Options, block bool) (*Ordered, error) {
	if o.Purse == 0 {
		o.Purse = l.Host
	}
	return w.order(ctx, l.Token, o, 0, func(d draft) (op.Signer, error) {
		b := op.CalendarBlock{
			Signer: d.purse.Index, Listing: l.Record, Calendar: calendar, Token: l.Token, Fee: d.fee, ListingSerial: l.Serial,
			Window: r.Window, FirstUnit: r.First, Units: r.Units,
		}
		if !block {
			return op.CalendarUnblock(b), nil
		}
		return b, nil
	})
}

// Quote is what a stay costs, by what the sequencer says of the listing.
type Quote struct {
	Listing      wire.Listing  `json:"listing"`
	Calendar     uint32        `json:"calendar,string"`     // record
	NextCalendar uint32        `json:"nextCalendar,string"` // record of that of the next window, if the stay reaches it; else 0
	Run          stay.Run      `json:"-"`
	Start        uint64        `json:"start,string"`
	End          uint64        `json:"end,string"`
	Deadline     uint64        `json:"deadline,string"` // until when the parties can act
	Price        amount.Amount `json:"price"`
	Fee          amount.Amount `json:"bookingFee"`
	Reserve      amount.Amount `json:"crankReserve"`
	Deposit      amount.Amount `json:"deposit"`
	Total        amount.Amount `json:"total"` // of the four: what is put in escrow
	Bond         amount.Amount `json:"bond"`  // that the host's payout purse must have

	// Until when an offer of now would stand; 0: the listing takes none.
	HeldUntil      uint64 `json:"heldUntil,string"`
	RequestedUntil uint64 `json:"requestedUntil,string"`

	// Refusal says why the stay can be neither booked nor held nor requested; nil if it can.
	Refusal *BookingError `json:"-"`
}

// Refused says why the stay cannot be had by Book, Hold or RequestBook; nil if it can.
func (q *Quote) Refused(by op.Kind) *BookingError {
	var rule, why string
	switch request := by == op.KindRequestBook; {
	case q.Refusal != nil:
		return q.Refusal
	case request && q.RequestedUntil == 0:
		rule, why = "REQUEST-1", "its policy has no request window"
	case !request && !q.Listing.Instant:
		rule, why = "BOOK-21", "the listing is not instant"
	case by == op.KindHold && q.HeldUntil == 0:
		rule, why = "HOLD-1", "its policy has no hold window"
	default:
		return nil
	}
	return &BookingError{rule, advice[rule], why}
}

// NewQuote computes what a stay costs. It fails with a *BookingError if the window
// is not open; what else speaks against the stay is the quote's Refusal.
func NewQuote(info wire.Info, v wire.ListingView, r stay.Run) (*Quote, error) {
	l, grid := v.Listing, stay.Of(v.Listing)
	q := &Quote{Listing: l, Run: r, Start: grid.Start(r), End: grid.End(r), Deposit: l.Deposit}
	q.Deadline = q.End + uint64(v.Policy.ReleaseDelay)
	stands := func(window uint32) uint64 {
		if window == 0 {
			return 0
		}
		return min(info.Time+uint64(window), q.Start)
	}
	q.RequestedUntil = stands(v.Policy.RequestWindow)
	if l.Instant {
		q.HeldUntil = stands(v.Policy.HoldWindow)
	}
	free := true
	var calendars []wire.Calendar // of the windows of the stay
	for _, part := range grid.Windows(r) {
		i := slices.IndexFunc(v.Calendars, func(c wire.Calendar) bool { return c.Window == part.Window })
		if i < 0 {
			return nil, &BookingError{"BOOK-7", "choose earlier dates", fmt.Sprintf("the listing is open until %s", stay.Time(grid.Start(stay.Run{Window: l.Windows})))}
		}
		calendars = append(calendars, v.Calendars[i])
		free = free && stay.IsFree(l, v.Calendars[i], part)
	}
	q.Calendar = calendars[0].Record
	if len(calendars) > 1 {
		q.NextCalendar = calendars[1].Record
	}
	var err error
	if q.Price, err = l.Pricing.Record().StayPrice(l.Price, record.Stay{
		First: l.Spare().Unit(r.Window, r.First), Units: r.Units, Left: max(q.Start, info.Time) - info.Time, Booked: calendars[0].Booked(), Spare: l.Spare(),
	}); err != nil {
		return nil, err
	}
	q.Fee, q.Reserve, q.Bond = q.Price.Bps(info.BookingFee), amount.From(uint64(info.CrankReserve[l.Token])), q.Price.Bps(v.Policy.HostCancel)
	if q.Total, err = amount.Sum(q.Price, q.Fee, q.Reserve, q.Deposit); err != nil {
		return nil, err
	}
	answered := q.Start + uint64(v.Policy.CheckInGrace) + uint64(v.Policy.AnswerWindow)
	for _, c := range []struct {
		bad       bool
		rule, why string
	}{
		{!l.Bookable, "BOOK-2", "its host has closed it"},
		{r.Units < l.MinUnits, "BOOK-4", fmt.Sprintf("have %d units, want %d at least", r.Units, l.MinUnits)},
		{r.Units > l.MaxUnits, "BOOK-5", fmt.Sprintf("have %d units, want %d at most", r.Units, l.MaxUnits)},
		{!free, "BOOK-8", fmt.Sprintf("not all is free from %s to %s", stay.Time(q.Start), stay.Time(q.End))},
		{q.Start < info.Time, "BOOK-11", fmt.Sprintf("%s is before now, %s", stay.Time(q.Start), stay.Time(info.Time))},
		{answered > q.Deadline, "BOOK-18", fmt.Sprintf("a late check-in could be answered until %s, but the deadline is %s", stay.Time(answered), stay.Time(q.Deadline))},
	} {
		if c.bad {
			q.Refusal = &BookingError{c.rule, advice[c.rule], c.why}
			break
		}
	}
	return q, nil
}

// BookOptions say how to book.
type BookOptions struct {
	Options
	Limit *amount.Amount // most that the stay may cost; nil: the quote's total
	Force bool           // sign though the quote is refused
}

// Book books what was quoted. It costs what the listing costs when it is ordered,
// and no more than the limit.
func (w *Wallet) Book(ctx context.Context, q *Quote, o BookOptions) (*Ordered, error) {
	return w.book(ctx, q, o, op.KindBook, func(b op.Book) op.Signer { return b })
}

// Hold takes the units of what was quoted for the crank reserve alone, until Confirm pays
// the rest.
func (w *Wallet) Hold(ctx context.Context, q *Quote, o BookOptions) (*Ordered, error) {
	return w.book(ctx, q, o, op.KindHold, func(b op.Book) op.Signer { return op.Hold(b) })
}

// RequestBook is Book, but the host has to accept.
func (w *Wallet) RequestBook(ctx context.Context, q *Quote, o BookOptions) (*Ordered, error) {
	return w.book(ctx, q, o, op.KindRequestBook, func(b op.Book) op.Signer { return op.RequestBook(b) })
}

func (w *Wallet) book(ctx context.Context, q *Quote, o BookOptions, kind op.Kind, as func(op.Book) op.Signer) (*Ordered, error) {
	if refusal := q.Refused(kind); refusal != nil && !o.Force {
		return nil, refusal
	}
	limit := q.Total
	if o.Limit != nil {
		limit = *o.Limit
	}
	if limit.Cmp(q.Total) < 0 && !o.Force {
		return nil, &BookingError{"BOOK-15", advice["BOOK-15"], fmt.Sprintf("the stay costs %s units, the limit is %s", q.Total, limit)}
	}
	l := q.Listing
	return w.order(ctx, l.Token, o.Options, 2, func(d draft) (op.Signer, error) {
		return as(op.Book{
			Signer: d.purse.Index, Listing: l.Record, Calendar: q.Calendar, NextCalendar: q.NextCalendar, Policy: l.Policy, Record: d.fresh, Payout: l.Payout, Token: l.Token, Fee: d.fee,
			ListingSerial: l.Serial, Window: q.Run.Window, FirstUnit: q.Run.First, Units: q.Run.Units, Limit: limit, Deposit: l.Deposit, Arbiter: l.Arbiter,
		}), nil
	})
}
