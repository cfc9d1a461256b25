package wallet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// What needs no sequencer's good will: it goes through the queue on L1, whose entries batches
// have to take in order (docs/spec/bookings.md, Forced from L1).

// Queued is an entry of the queue on L1.
type Queued struct {
	Entry    uint64       `json:"entry,string"` // of the queue
	L1       wire.Place   `json:"l1"`           // its block is 0 without the confirmations
	GasUsed  uint64       `json:"gasUsed,string"`
	QueueFee *uint256.Int `json:"queueFee"` // paid to the operator on L1, in wei
}

// Enqueued is an entry about a booking.
type Enqueued struct {
	Booking uint32         `json:"booking,string"` // record
	Serial  uint64         `json:"bookingSerial,string"`
	ToGuest *amount.Amount `json:"toGuest,omitempty"` // of a ruling
	Queued
}

// Emptied is an entry that empties a purse.
type Emptied struct {
	Purse     uint32        `json:"purse,string"`
	Token     record.Token  `json:"token,string"`
	Available amount.Amount `json:"available"` // when it was sent: what the batch finds is what leaves
	Queued
}

// FullExit demands on L1 that a purse of the wallet's account be emptied of a token: of all that it has available, whoever
// has its key. Without a purse it is the one that has most. It returns when L1 has the demand; the batch that
// takes it credits the account on L1 (Claim). What was sent to L1 is told even with an error.
func (w *Wallet) FullExit(ctx context.Context, t record.Token, purse uint32) (*Emptied, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	p, err := l.own(ctx, purse, t)
	if err != nil {
		return nil, err
	}
	e := &Emptied{Purse: p.Index, Token: t, Available: p.Balances[t.Slot()].Available}
	if e.Available.IsZero() {
		return nil, fmt.Errorf("%w: purse %d, token %d", ErrEmpty, p.Index, t)
	}
	queued, err := l.enter(ctx, bridge.PackFullExit(p.Index, uint8(t)))
	if queued == nil {
		return nil, fmt.Errorf("demand on L1 what purse %d has: %w", p.Index, err)
	}
	e.Queued = *queued
	return e, err
}

// own is a purse of the wallet's account that holds a token, whoever has its key.
func (l *layer1) own(ctx context.Context, index uint32, t record.Token) (wire.Purse, error) {
	if index != 0 {
		p, err := l.Purse(ctx, index)
		if err == nil && (p.Owner != l.Address() || p.Series != t.Series()) {
			err = fmt.Errorf("%w: purse %d is that of %s and holds series %d, have %s and token %d", ErrForeignOwner, index, p.Owner, p.Series, l.Address(), t)
		}
		return p, err
	}
	account, err := l.Account(ctx, l.Address())
	if err != nil && !isCode(err, wire.CodeNotFound) {
		return wire.Purse{}, err
	}
	if p, ok := richest(account.Purses, t); ok {
		return p, nil
	}
	return wire.Purse{}, fmt.Errorf("%w: token %d, owner %s", ErrNoPurse, t, l.Address())
}

// Force demands on L1 that a booking be ended whose deadline has come. Anyone may. It returns when L1
// has the demand; no batch gets past that while the booking is overdue. What was sent to L1 is told
// even with an error.
func (w *Wallet) Force(ctx context.Context, b wire.Booking) (*Enqueued, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	if !states[b.State].Live() {
		return nil, &BookingError{"FORCE-2", "leave it: there is nothing to demand", "it has ended: " + b.State}
	}
	// L1's time counts: the sequencer, whom this is against, may say another.
	latest, err := l.cfg.L1.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrL1, err)
	}
	if latest.Time < b.Deadline {
		return nil, &BookingError{"FORCE-2", "wait until " + stay.Time(b.Deadline), fmt.Sprintf("the booking is not overdue before, and at %s a batch would pass the demand over", stay.Time(latest.Time))}
	}
	e, err := l.enqueueFor(ctx, b, bridge.PackForce(b.Record, serial(b)))
	if err != nil {
		return e, fmt.Errorf("demand the end of the booking on L1: %w", err)
	}
	return e, nil
}

// Award rules on L1 on a dispute whose arbiter the wallet's account is: so much to the guest. It
// returns when L1 has the ruling. The batch that takes it writes it into the booking, and then
// anyone carries it out (AwardDue). What was sent to L1 is told even with an error.
func (w *Wallet) Award(ctx context.Context, b wire.Booking, toGuest amount.Amount) (*Enqueued, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	if err := l.mayAward(ctx, b, toGuest); err != nil {
		return nil, err
	}
	e, err := l.enqueueFor(ctx, b, bridge.PackAward(b.Record, serial(b), b.Arbiter, uint8(b.Token), toGuest.Int().ToBig()))
	if e != nil {
		e.ToGuest = &toGuest
	}
	if err != nil {
		return e, fmt.Errorf("rule on L1: %w", err)
	}
	return e, nil
}

// mayAward says why a ruling would be void, before gas is paid for it.
func (l *layer1) mayAward(ctx context.Context, b wire.Booking, toGuest amount.Amount) error {
	if states[b.State] != record.Disputed {
		return &BookingError{"AWARD-3", "look at `stoa wallet booking`: there is nothing to rule on", "it is " + b.State + ", not disputed"}
	}
	if !neutral(b) {
		return &BookingError{"AWARDDUE-1", "leave it: nobody rules on a booking of his own", fmt.Sprintf("purse %d is the arbiter's and a party's", b.Arbiter)}
	}
	p, err := l.Purse(ctx, b.Arbiter)
	switch {
	case isCode(err, wire.CodeNotFound):
		return &BookingError{"AWARD-6", "leave it: nobody can rule on it", fmt.Sprintf("its arbiter, record %d, is no purse", b.Arbiter)}
	case err != nil:
		return err
	case p.Owner != l.Address():
		return &BookingError{"AWARD-6", "use the wallet of the arbiter", fmt.Sprintf("purse %d is that of %s, have %s", b.Arbiter, p.Owner, l.Address())}
	case p.Series != b.Token.Series():
		return &BookingError{"AWARD-7", "leave it: nobody can rule on it", fmt.Sprintf("its arbiter, purse %d, does not hold token %d", b.Arbiter, b.Token)}
	}
	most, _, err := Rulable(b)
	if err == nil && toGuest.Cmp(most) > 0 {
		err = &BookingError{"AWARDDUE-3", "give the guest no more than price, deposit and bond, less the arbiter's fee", fmt.Sprintf("that is %s units, have %s", most, toGuest)}
	}
	return err
}

// Rulable is the most that a ruling can give the guest of a booking, and what the arbiter earns by it.
func Rulable(b wire.Booking) (most, earned amount.Amount, err error) {
	held := record.Booking{Price: b.Price, Released: b.Released, Bond: b.Bond}
	return held.Rulable(record.BookingTerms{Terms: TermsOf(b.Terms), Deposit: b.Deposit, Claim: b.Claim})
}

// neutral reports whether the arbiter of a booking is no party of it.
func neutral(b wire.Booking) bool { return b.Arbiter != b.Guest && b.Arbiter != b.Host }

func serial(b wire.Booking) *big.Int { return new(big.Int).SetUint64(b.Serial) }

// enqueueFor enters something about a booking.
func (l *layer1) enqueueFor(ctx context.Context, b wire.Booking, call []byte) (*Enqueued, error) {
	queued, err := l.enter(ctx, call)
	if queued == nil {
		return nil, err
	}
	return &Enqueued{Booking: b.Record, Serial: b.Serial, Queued: *queued}, err
}

// enter sends a call of the bridge that makes an entry of the queue, and waits for its confirmations. An entry that L1 has is told
// with an error too.
func (l *layer1) enter(ctx context.Context, call []byte) (*Queued, error) {
	fee, err := l.queueFee(ctx)
	if err != nil {
		return nil, err
	}
	receipt, err := l.send(ctx, l.info.Bridge, call, fee)
	if err != nil {
		return nil, err
	}
	entry, err := l.entry(receipt)
	if err != nil {
		return nil, err
	}
	q := &Queued{Entry: entry, GasUsed: receipt.GasUsed, QueueFee: uint256.MustFromBig(fee), L1: wire.Place{Tx: receipt.TxHash}}
	l.cfg.Progress(fmt.Sprintf("entry %d of the queue, in transaction %s; waiting for its confirmations", q.Entry, receipt.TxHash))
	place, err := l.confirm(ctx, receipt.TxHash)
	if err == nil {
		q.L1 = place
	}
	return q, err
}
