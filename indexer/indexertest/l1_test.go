package indexertest_test

import (
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// A demand whose booking is overdue stays in the queue, and so does what is behind it, until
// the crank has run. A follower reads the entries as they were made.
func TestDemandWaits(t *testing.T) {
	l := indexertest.New(t, 1)
	none := func(*stf.Builder) {}
	book := l.Book(0, 2)
	l.Settle(func(b *stf.Builder) { l.Apply(b, book) })
	l.Mine()
	serial := l.BookingAt(book.Record).Serial

	l.Now = l.BookingAt(book.Record).Deadline
	force := op.Force{Booking: book.Record, Caller: l.Stranger.Owner, BookingSerial: serial}
	award := op.Award{Booking: book.Record, Purse: book.Arbiter, Owner: l.Stranger.Owner, Token: book.Token, Amount: amount.From(5), BookingSerial: serial}
	want := []op.Queued{force, award}
	for _, o := range want {
		l.Enqueue(o)
	}
	l.Mine()

	var taken []uint16
	for _, rows := range []func(*stf.Builder){none, func(b *stf.Builder) { l.Apply(b, l.Crank(book.Record, l.Guest.For(book.Token))) }, none} {
		taken = append(taken, l.Settle(rows).Header.QueueCount)
		l.Mine()
	}
	if !slices.Equal(taken, []uint16{0, 0, 2}) {
		t.Errorf("the batches took %d entries, want none before the crank has run and then both", taken)
	}
	if l.Applied[op.KindForce] != 1 || l.Applied[op.KindAward] != 1 || l.BookingAt(book.Record).State != record.NoShow {
		t.Errorf("have rows %v and the booking is %v", l.Applied, l.BookingAt(book.Record).State)
	}

	f, err := follow.New(l.Config(), follow.Cursor{})
	if err != nil {
		t.Fatal(err)
	}
	u, err := f.Step(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var have []op.Queued
	for _, e := range u.Events {
		if e, ok := e.(follow.Entry); ok {
			have = append(have, e.Operation)
		}
	}
	if !slices.Equal(have, want) {
		t.Errorf("have entries %+v, want %+v", have, want)
	}
}
