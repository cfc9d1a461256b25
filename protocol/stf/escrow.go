package stf

import (
	"fmt"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

func (r *row) releaseDue(o op.ReleaseDue) error {
	payee, err := r.purse(escrowActor, o.Payee, o.Token)
	if err != nil {
		return err
	}
	booking, err := r.booking(escrowBooking, o.Booking, o.BookingSerial, "RELEASE-1")
	if err != nil {
		return err
	}
	if err := first(
		require(booking.Token == o.Token, "RELEASE-2", "token", o.Token, booking.Token),
		require(booking.Payout == o.Payout, "RELEASE-3", "payout purse", o.Payout, booking.Payout),
		require(r.b.ctx.Timestamp >= booking.ReleaseAt, "RELEASE-4", "timestamp", r.b.ctx.Timestamp, fmt.Sprintf("at least %d", booking.ReleaseAt)),
	); err != nil {
		return err
	}
	// The purse and the booking are two records, for their kinds differ.
	if err := r.pay(escrowActor, payee, o.Token, amount.From(booking.CrankReserve)); err != nil {
		return err
	}
	booking.State = record.Released
	if err := r.write(escrowBooking, booking); err != nil {
		return err
	}
	if err := r.credit(escrowPayout, o.Payout, o.Token, booking.Price); err != nil {
		return err
	}
	return r.collect(o.Token, amount.From(booking.Fee))
}

// booking reads a slot that must be a booking with this serial whose money is still held.
func (r *row) booking(slot int, index uint32, serial uint64, rule string) (record.Booking, error) {
	cells, err := r.read(slot, index)
	if err != nil {
		return record.Booking{}, err
	}
	b, err := record.BookingOf(cells)
	if err != nil {
		return b, refuse(rule, "record", err, "a booking")
	}
	return b, first(
		require(b.Serial == serial, rule, "booking serial", serial, b.Serial),
		require(b.State == record.Booked, rule, "state of the booking", b.State, record.Booked),
	)
}
