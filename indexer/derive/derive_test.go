package derive_test

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func genesis(t *testing.T, l1 *indexertest.L1) *derive.State {
	t.Helper()
	s, err := derive.New(indexertest.Powers(), indexertest.Shapes, l1.Genesis())
	check(t, err)
	return s
}

func follower(t *testing.T, l1 *indexertest.L1) *follow.Follower {
	t.Helper()
	f, err := follow.New(l1.Config(), follow.Cursor{})
	check(t, err)
	return f
}

// events of all blocks that are not read yet.
func events(t *testing.T, f *follow.Follower) []follow.Event {
	t.Helper()
	u, err := f.Step(t.Context())
	check(t, err)
	if u.Reorg != nil || u.Behind != 0 {
		t.Fatalf("have reorg %v and %d blocks behind", u.Reorg, u.Behind)
	}
	return u.Events
}

// Every state is that of the history that made it, and undoing leads back.
func TestRandomHistory(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			l1 := indexertest.New(t, seed)
			s, f := genesis(t, l1), follower(t, l1)
			marks, undo := []derive.Mark{s.Mark}, [][]derive.Record{}
			kinds := map[op.Kind]int{}
			for range 40 {
				l1.Random()
				c, err := s.Apply(events(t, f))
				check(t, err)
				if !slices.Equal(s.Cells().Cells(), l1.State.Cells()) {
					t.Fatalf("after batch %d the state is another one", s.Batch)
				}
				if c.Mark != s.Mark {
					t.Errorf("changes lead to %+v, the state is at %+v", c.Mark, s.Mark)
				}
				for _, b := range c.Batches {
					conserves(t, b)
					for _, r := range b.Rows {
						kinds[r.Operation.Kind()]++
					}
					undo = append(undo, b.Records)
					marks = append(marks, derive.Mark{Batch: b.Header.Number, Queue: b.Header.QueuePosition + uint64(b.Header.QueueCount), Commitment: b.Commitment})
				}
			}
			if len(kinds) < 9 {
				t.Errorf("the history has only %v", kinds)
			}

			all, err := genesis(t, l1).Apply(events(t, follower(t, l1)))
			check(t, err)
			for _, r := range all.Records {
				if r.New != s.Cells().Get(r.Index) || r.Old == r.New {
					t.Errorf("record %d: all batches at once make it %v", r.Index, r.New)
				}
			}

			for to := len(marks) - 1; to >= 0; to -= 1 + l1.Rand.IntN(5) {
				old := map[uint32]record.Cells{}
				for b := int(s.Batch); b > to; b-- {
					for _, r := range undo[b-1] {
						old[r.Index] = r.Old
					}
				}
				before := s.Cells().Clone()
				records, err := s.Rewind(marks[to], cells(old))
				check(t, err)
				for _, r := range records {
					if r.Old != before.Get(r.Index) || r.New != s.Cells().Get(r.Index) {
						t.Errorf("record %d: rewinding to batch %d says another change", r.Index, to)
					}
				}
				c, err := indexertest.Powers().Commit(s.Cells().Cells())
				check(t, err)
				if c != marks[to].Commitment || s.Mark != marks[to] {
					t.Fatalf("rewinding to batch %d leads to %+v", to, s.Mark)
				}
			}
		})
	}
}

func cells(of map[uint32]record.Cells) (all []derive.Cells) {
	for _, i := range slices.Sorted(maps.Keys(of)) {
		all = append(all, derive.Cells{Index: i, Cells: of[i]})
	}
	return all
}

// conserves checks invariant 1 of docs/spec/state.md on what the rows say: what
// purses and fee purses gained is what came in, less what bookings hold more.
func conserves(t *testing.T, b derive.Batch) {
	t.Helper()
	var sums [record.Tokens]big.Int
	add := func(token record.Token, sign int64, a amount.Amount) {
		v := a.Int().ToBig()
		sums[token].Add(&sums[token], v.Mul(v, big.NewInt(sign)))
	}
	for token, fee := range b.Fees {
		add(record.Token(token), 1, fee)
	}
	for _, r := range b.Rows {
		for _, p := range r.Purses {
			sums[r.Token].Add(&sums[r.Token], &p.Gain)
		}
		switch r.Operation.Kind() {
		case op.KindDeposit:
			if r.Applied {
				add(r.Token, -1, *r.Amount)
			}
		case op.KindWithdraw, op.KindBook:
			add(r.Token, 1, *r.Amount)
		case op.KindCancelByGuest, op.KindReleaseDue:
			add(r.Token, -1, *r.Amount)
		}
	}
	for token, sum := range sums {
		if sum.Sign() != 0 {
			t.Errorf("batch %d: of token %d, %s units came from nowhere", b.Header.Number, token, &sum)
		}
	}
}

func TestMismatch(t *testing.T) {
	l1 := indexertest.New(t, 1)
	l1.Settle(func(b *stf.Builder) {
		l1.Apply(b, op.Transfer{From: l1.Guest.For(1), To: l1.Host.For(1), Token: 1, Amount: amount.From(5), Fee: 1})
	})
	l1.Mine()
	good := events(t, follower(t, l1))[0].(follow.Batch)
	_, _, other, _ := bn254.Generators() // a commitment of another state
	for name, change := range map[string]func(*follow.Batch){
		"another commitment":     func(b *follow.Batch) { b.Commitment = other },
		"another number":         func(b *follow.Batch) { b.Header.Number++ },
		"another queue position": func(b *follow.Batch) { b.Header.QueuePosition++ },
		"unknown shape":          func(b *follow.Batch) { b.Header.Shape = 99 },
		"words that do not run": func(b *follow.Batch) {
			b.Words = slices.Clone(b.Words)
			b.Words[batch.HeaderWords].SetOne()
		},
	} {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			_, err := genesis(t, l1).Apply([]follow.Event{bad})
			var m *derive.Mismatch
			if !errors.As(err, &m) || m.Batch != bad.Header.Number || m.At != good.Place || m.Want != bad.Commitment {
				t.Fatalf("have %v, want a mismatch at batch %d", err, bad.Header.Number)
			}
			if (m.Err == nil) != (name == "another commitment") {
				t.Errorf("have cause %v", m.Err)
			}
		})
	}
	s := genesis(t, l1)
	_, err := s.Apply([]follow.Event{good})
	check(t, err)

	t.Run("stored", func(t *testing.T) {
		_, err := derive.Restore(indexertest.Powers(), indexertest.Shapes, l1.State.Clone(), s.Mark)
		check(t, err)
		wrong := l1.State.Clone()
		wrong.Set(500, record.Cells{3: fr.NewElement(1)})
		_, err = derive.Restore(indexertest.Powers(), indexertest.Shapes, wrong, s.Mark)
		var m *derive.Mismatch
		if !errors.As(err, &m) || m.Batch != 1 || m.At != (follow.Place{}) {
			t.Errorf("have %v, want a mismatch of what is stored", err)
		}
	})
	t.Run("rewound", func(t *testing.T) {
		var m *derive.Mismatch
		if _, err := s.Rewind(derive.Mark{Commitment: other}, nil); !errors.As(err, &m) {
			t.Errorf("have %v, want a mismatch", err)
		}
		if _, err := s.Rewind(derive.Mark{}, []derive.Cells{{Index: 1 << 20}}); err == nil {
			t.Error("a record that does not exist was rewound")
		}
	})
}

// One row of each kind, with what it says.
func TestRows(t *testing.T) {
	l1 := indexertest.New(t, 1)
	w := l1.World
	guest, host, stranger := w.Guest.For(1), w.Host.For(1), w.Stranger.For(1)
	free := w.Free()
	var rows []derive.Row
	s, f := genesis(t, l1), follower(t, l1)
	settle := func(operations ...op.Operation) {
		t.Helper()
		l1.Settle(func(b *stf.Builder) {
			for _, o := range operations {
				l1.Apply(b, o)
			}
		})
		l1.Mine()
		c, err := s.Apply(events(t, f))
		check(t, err)
		for _, b := range c.Batches {
			rows = append(rows, b.Rows...)
		}
	}
	listing := w.ListingAt(w.Listing)

	l1.Enqueue(op.Deposit{Purse: free, Owner: w.Guest.Owner, Token: 1, Amount: amount.From(9), Key: w.Guest.Key.Public})
	l1.Enqueue(op.Deposit{Purse: host, Owner: w.Guest.Owner, Token: 1, Amount: amount.From(8), Key: signature.PublicKey{}})
	settle(op.Transfer{From: guest, To: host, Token: 1, Amount: amount.From(5), Fee: 2}, op.Transfer{From: guest, To: guest, Token: 1, Amount: amount.From(5), Fee: 3})
	settle(op.Withdraw{Purse: guest, Token: 1, Amount: amount.From(6), Fee: 1, Recipient: w.Stranger.Owner})
	first, second := w.Book(3, 2), w.Book(10, 1)
	settle(first, second)
	booking := w.BookingAt(first.Record)
	settle(w.Cancel(first.Record))
	l1.Now = w.BookingAt(second.Record).ReleaseAt
	settle(w.Release(second.Record, stranger))

	gains := func(pairs ...int64) (all []derive.Purse) {
		for i := 0; i < len(pairs); i += 2 {
			all = append(all, derive.Purse{Index: uint32(pairs[i]), Gain: *big.NewInt(pairs[i+1])})
		}
		return all
	}
	escrow, err := booking.Escrow()
	check(t, err)
	held, err := w.BookingAt(second.Record).Price.Add(amount.From(w.BookingAt(second.Record).Fee + w.BookingAt(second.Record).CrankReserve))
	check(t, err)
	g, h := int64(guest), int64(host)
	price := int64(w.BookingAt(second.Record).Price.Int().Uint64())
	reserve := int64(w.BookingAt(second.Record).CrankReserve)
	type row struct {
		kind                     op.Kind
		applied                  bool
		amount                   amount.Amount
		fee                      uint64
		purses                   []derive.Purse
		accounts                 []common.Address
		policy, listing, booking uint64
	}
	both := []common.Address{w.Guest.Owner, w.Host.Owner}
	only := []common.Address{w.Guest.Owner}
	serial := w.BookingAt(second.Record).Serial
	want := []row{
		{op.KindDeposit, true, amount.From(9), 0, gains(int64(free), 9), only, 0, 0, 0},
		{op.KindDeposit, false, amount.From(8), 0, nil, only, 0, 0, 0},
		{op.KindTransfer, true, amount.From(5), 2, gains(g, -7, h, 5), both, 0, 0, 0},
		{op.KindTransfer, true, amount.From(5), 3, gains(g, -3), only, 0, 0, 0},
		{op.KindWithdraw, true, amount.From(6), 1, gains(g, -7), []common.Address{w.Stranger.Owner, w.Guest.Owner}, 0, 0, 0},
		{op.KindBook, true, escrow, first.Fee, gains(g, -int64(escrow.Int().Uint64()+first.Fee)), only, listing.PolicySerial, listing.Serial, booking.Serial},
		{op.KindBook, true, held, second.Fee, gains(g, -int64(held.Int().Uint64()+second.Fee)), only, listing.PolicySerial, listing.Serial, serial},
		{op.KindCancelByGuest, true, escrow, 0, nil, both, listing.PolicySerial, listing.Serial, booking.Serial},
		{op.KindReleaseDue, true, held, 0, gains(h, price, int64(stranger), reserve), []common.Address{w.Host.Owner, w.Stranger.Owner}, 0, listing.Serial, serial},
	}
	if len(rows) != len(want) {
		t.Fatalf("have %d rows, want %d", len(rows), len(want))
	}
	for i, r := range rows {
		have := row{r.Operation.Kind(), r.Applied, *r.Amount, r.Fee, r.Purses, r.Accounts, r.Policy, r.Listing, r.Booking}
		if want[i].kind == op.KindCancelByGuest { // what the policy makes of it is for package stf to say
			have.purses = nil
		}
		if fmt.Sprint(have) != fmt.Sprint(want[i]) {
			t.Errorf("row %d: have %v, want %v", i, have, want[i])
		}
		if r.Token != stftest.Dollar {
			t.Errorf("row %d: have token %d, want %d", i, r.Token, stftest.Dollar)
		}
	}
}

func TestFields(t *testing.T) {
	for _, c := range []struct {
		operation op.Operation
		want      string
	}{
		{op.Transfer{From: 3, To: 4, Token: 1, Amount: amount.From(1 << 60), Fee: 7}, `{"amount":"1152921504606846976","fee":"7","from":"3","to":"4","token":"1"}`},
		{op.ReleaseDue{Booking: 5, Payout: 6, Payee: 7, Token: 1, BookingSerial: 8}, `{"booking":"5","bookingSerial":"8","payee":"7","payout":"6","token":"1"}`},
	} {
		have, err := derive.Fields(c.operation)
		check(t, err)
		if string(have) != c.want {
			t.Errorf("have %s, want %s", have, c.want)
		}
	}
}
