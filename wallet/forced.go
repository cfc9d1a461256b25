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

// Enqueued is an entry of the queue on L1 about a booking.
type Enqueued struct {
	Booking  uint32         `json:"booking,string"` // record
	Serial   uint64         `json:"bookingSerial,string"`
	ToGuest  *amount.Amount `json:"toGuest,omitempty"` // of a ruling
	Entry    uint64         `json:"entry,string"`      // of the queue
	L1       wire.Place     `json:"l1"`                // its block is 0 without the confirmations
	GasUsed  uint64         `json:"gasUsed,string"`
	QueueFee *uint256.Int   `json:"queueFee"` // paid to the operator on L1, in wei
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

// enqueueFor sends a call of the bridge that makes an entry about a booking, and waits for its
// confirmations.
func (l *layer1) enqueueFor(ctx context.Context, b wire.Booking, call []byte) (*Enqueued, error) {
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
	e := &Enqueued{Booking: b.Record, Serial: b.Serial, Entry: entry, GasUsed: receipt.GasUsed, QueueFee: uint256.MustFromBig(fee), L1: wire.Place{Tx: receipt.TxHash}}
	l.cfg.Progress(fmt.Sprintf("entry %d of the queue, in transaction %s; waiting for its confirmations", e.Entry, receipt.TxHash))
	place, err := l.confirm(ctx, receipt.TxHash)
	if err == nil {
		e.L1 = place
	}
	return e, err
}
