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
	var all []follow.Event
	for {
		u, err := f.Step(t.Context())
		check(t, err)
		if u.Reorg != nil {
			t.Fatalf("have reorg %v, want none", u.Reorg)
		}
		if all = append(all, u.Events...); u.Behind == 0 {
			return all
		}
	}
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
			if len(kinds) < 12 {
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
			sums[r.Token].Add(&sums[r.Token], &p.Locked)
		}
		switch kind := r.Operation.Kind(); {
		case kind == op.KindDeposit:
			if r.Applied {
				add(r.Token, -1, *r.Amount)
			}
		case kind == op.KindFullExit:
			if r.Applied {
				add(r.Token, 1, *r.Amount)
			}
		case slices.Contains([]op.Kind{op.KindWithdraw, op.KindBook, op.KindHold, op.KindRequestBook, op.KindConfirm}, kind):
			add(r.Token, 1, *r.Amount)
		case kind == op.KindModify && r.Amount != nil && r.Purses[0].Gain.Cmp(big.NewInt(-int64(r.Fee))) < 0:
			add(r.Token, 1, *r.Amount) // the guest paid more than the fee
		case r.Booking != 0 && r.Amount != nil:
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

// Rows of all kinds that move money, with what they say.
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
	cancelled, missed, stayed := w.Book(3, 2), w.Book(10, 1), w.Book(14, 2)
	settle(cancelled, missed, stayed)
	money := func(r uint32) (escrow, price, bond, reserve int64) {
		b := w.BookingAt(r)
		held, err := b.Escrow(w.TermsAt(r))
		check(t, err)
		n := func(a amount.Amount) int64 { return int64(a.Int().Uint64()) }
		return n(held), n(b.Price), n(b.Bond), int64(b.CrankReserve)
	}
	escrow, _, bond, _ := money(cancelled.Record)
	missedEscrow, missedPrice, missedBond, reserve := money(missed.Record)
	stayEscrow, stayPrice, stayBond, _ := money(stayed.Record)
	serials := [3]uint64{w.BookingAt(cancelled.Record).Serial, w.BookingAt(missed.Record).Serial, w.BookingAt(stayed.Record).Serial}
	settle(w.Cancel(cancelled.Record))
	l1.Now = w.DueAt(missed.Record)
	settle(w.Crank(missed.Record, stranger))
	stay := w.BookingAt(stayed.Record)
	l1.Now = stay.Start
	settle(
		w.CheckIn(stayed.Record),
		op.ReleasePart{Signer: guest, Booking: stayed.Record, Payout: host, Token: 1, Fee: 2, BookingSerial: stay.Serial, Units: 1},
	)
	settle(
		op.DepositReturn{Signer: host, Booking: stayed.Record, Guest: guest, Token: 1, Fee: 1, BookingSerial: stay.Serial, Amount: amount.From(1_003)},
		op.DepositClaim{Signer: host, Booking: stayed.Record, Token: 1, BookingSerial: stay.Serial, Amount: amount.From(400)},
	)
	settle(
		op.DisputeOpen{Signer: guest, Booking: stayed.Record, Token: 1, BookingSerial: stay.Serial},
		op.Ruling{Signer: stranger, Booking: stayed.Record, Payout: host, Guest: guest, Token: 1, BookingSerial: stay.Serial, Amount: amount.From(1_500)},
	)

	// Offers: one that is confirmed and that the host then cancels, one declined, one expired.
	held, asked, left := w.Book(40, 2), w.Book(50, 1), w.Book(60, 1)
	offerRows := len(rows)
	settle(op.Hold(held), op.RequestBook(asked))
	settle(op.RequestBook(left), w.Confirm(held.Record))
	settle(w.CancelByHost(held.Record), w.Decline(asked.Record))
	l1.Now = w.BookingAt(left.Record).Deadline
	settle(w.Crank(left.Record, stranger))

	// One that its host and guest change.
	changed := w.Book(100, 2)
	settle(changed)
	changedEscrow, _, changedBond, _ := money(changed.Record)
	was := w.BookingAt(changed.Record)
	settle(
		op.ModifyPropose{Signer: host, Booking: changed.Record, Token: 1, Fee: 1, BookingSerial: was.Serial, Price: amount.From(9_000), FirstUnit: 100, Units: 3},
	)
	modify := w.Modify(changed.Record)
	modify.Fee = 2
	settle(modify)
	longEscrow, _, _, _ := money(changed.Record)
	more := longEscrow - changedEscrow

	// One that the arbiter ends from L1, and whose end somebody demands there. A demand for what is
	// no such booking is met too, and concerns nobody else; a ruling of a stranger is void.
	ruled := w.Book(150, 2)
	settle(ruled)
	ruledEscrow, ruledPrice, ruledBond, _ := money(ruled.Record)
	ruledSerial := w.BookingAt(ruled.Record).Serial
	l1.Now = w.BookingAt(ruled.Record).Start
	settle(op.DisputeOpen{Signer: guest, Booking: ruled.Record, Token: 1, BookingSerial: ruledSerial})
	award := op.Award{Booking: ruled.Record, Purse: stranger, Owner: w.Stranger.Owner, Token: 1, Amount: amount.From(700), BookingSerial: ruledSerial}
	foreign := award
	foreign.Purse, foreign.Owner = guest, w.Guest.Owner
	force := op.Force{Booking: ruled.Record, Caller: w.Operator.Owner, BookingSerial: ruledSerial}
	l1.Enqueue(award)
	l1.Enqueue(foreign)
	l1.Enqueue(force)
	settle(op.AwardDue{Payee: stranger, Booking: ruled.Record, Payout: host, Guest: guest, Token: 1, BookingSerial: ruledSerial, Amount: amount.From(700)})
	l1.Enqueue(op.Force{Booking: ruled.Record, Caller: w.Operator.Owner, BookingSerial: ruledSerial + 1})
	l1.Enqueue(op.Force{Booking: guest, Caller: w.Operator.Owner, BookingSerial: ruledSerial})
	settle()

	// Who leaves by L1 takes all that he has, and nobody else's.
	had := int64(w.PurseAt(stranger).Balances[stftest.Dollar.Slot()].Available.Int().Uint64())
	l1.Enqueue(op.FullExit{Purse: stranger, Owner: w.Stranger.Owner, Token: 1})
	l1.Enqueue(op.FullExit{Purse: guest, Owner: w.Stranger.Owner, Token: 1})
	settle()

	gains := func(triples ...int64) (all []derive.Purse) {
		for i := 0; i < len(triples); i += 3 {
			all = append(all, derive.Purse{Index: uint32(triples[i]), Gain: *big.NewInt(triples[i+1]), Locked: *big.NewInt(triples[i+2])})
		}
		return all
	}
	type row struct {
		kind                     op.Kind
		applied                  bool
		amount                   int64 // -1: none
		fee                      uint64
		actor                    uint32
		purses                   []derive.Purse
		accounts                 []common.Address
		policy, listing, booking uint64
	}
	g, h, a := int64(guest), int64(host), int64(stranger)
	both := []common.Address{w.Guest.Owner, w.Host.Owner}
	only := []common.Address{w.Guest.Owner}
	other := []common.Address{w.Stranger.Owner, w.Host.Owner, w.Guest.Owner}
	l := listing.Serial
	noShow := missedPrice * int64(stftest.Terms.NoShow) / 10_000
	part := stayPrice / 2
	const deposit = stftest.Deposit - 1_003
	arbiter := (stayPrice - part + 400) * int64(stftest.Terms.ArbiterFee) / 10_000
	bookingFee := int64(stay.Fee)
	want := []row{
		{op.KindDeposit, true, 9, 0, 0, gains(int64(free), 9, 0), only, 0, 0, 0},
		{op.KindDeposit, false, 8, 0, 0, nil, only, 0, 0, 0},
		{op.KindTransfer, true, 5, 2, guest, gains(g, -7, 0, h, 5, 0), both, 0, 0, 0},
		{op.KindTransfer, true, 5, 3, guest, gains(g, -3, 0), only, 0, 0, 0},
		{op.KindWithdraw, true, 6, 1, guest, gains(g, -7, 0), []common.Address{w.Stranger.Owner, w.Guest.Owner}, 0, 0, 0},
		{op.KindBook, true, escrow, cancelled.Fee, guest, gains(g, -escrow-int64(cancelled.Fee), 0, h, -bond, bond), both, listing.PolicySerial, l, serials[0]},
		{op.KindBook, true, missedEscrow, missed.Fee, guest, gains(g, -missedEscrow-int64(missed.Fee), 0, h, -missedBond, missedBond), both, listing.PolicySerial, l, serials[1]},
		{op.KindBook, true, stayEscrow, stayed.Fee, guest, gains(g, -stayEscrow-int64(stayed.Fee), 0, h, -stayBond, stayBond), both, listing.PolicySerial, l, serials[2]},
		{op.KindCancelByGuest, true, escrow, 0, guest, gains(g, escrow, 0, h, bond, -bond), both, 0, l, serials[0]}, // long before the start: all comes back
		{op.KindNoShow, true, missedEscrow, 0, stranger, gains(a, reserve, 0, h, noShow+missedBond, -missedBond, g, missedPrice-noShow+stftest.Deposit, 0), other, 0, l, serials[1]},
		{op.KindCheckIn, true, -1, 0, guest, gains(g, 0, 0), both, 0, l, serials[2]},
		{op.KindReleasePart, true, part, 2, guest, gains(g, -2, 0, h, 0, part), both, 0, l, serials[2]},
		{op.KindDepositReturn, true, 1_003, 1, host, gains(h, -1, 0, g, 1_003, 0), []common.Address{w.Host.Owner, w.Guest.Owner}, 0, l, serials[2]},
		{op.KindDepositClaim, true, -1, 0, host, gains(h, 0, 0), []common.Address{w.Host.Owner, w.Guest.Owner}, 0, l, serials[2]},
		{op.KindDisputeOpen, true, -1, 0, guest, gains(g, 0, 0), []common.Address{w.Guest.Owner, w.Host.Owner, w.Stranger.Owner}, 0, l, serials[2]},
		{op.KindRuling, true, stayPrice - part + deposit + bookingFee + reserve, 0, stranger, gains(
			a, arbiter, 0, h, stayPrice-part+deposit+stayBond+part-1_500-arbiter, -stayBond-part, g, 1_500+reserve, 0), other, 0, l, serials[2]},
	}
	// all is what a booking of now holds once all is paid.
	all := func(o op.Book) (all, bond int64, serial uint64) {
		b := w.BookingAt(o.Record)
		sum, err := amount.Sum(b.Price, amount.From(b.Fee), amount.From(b.CrankReserve), w.TermsAt(o.Record).Deposit)
		check(t, err)
		return int64(sum.Int().Uint64()), int64(b.Price.Bps(stftest.Terms.HostCancel).Int().Uint64()), b.Serial
	}
	heldAll, heldBond, heldSerial := all(held)
	askedAll, _, askedSerial := all(asked)
	leftAll, _, leftSerial := all(left)
	fromHost := []common.Address{w.Host.Owner, w.Guest.Owner}
	if len(want) != offerRows {
		t.Fatalf("have %d rows, want %d", offerRows, len(want))
	}
	want = append(want,
		row{op.KindHold, true, reserve, held.Fee, guest, gains(g, -reserve-int64(held.Fee), 0, h, 0, 0), both, listing.PolicySerial, l, heldSerial},
		row{op.KindRequestBook, true, askedAll, asked.Fee, guest, gains(g, -askedAll-int64(asked.Fee), 0, h, 0, 0), both, listing.PolicySerial, l, askedSerial},
		row{op.KindRequestBook, true, leftAll, left.Fee, guest, gains(g, -leftAll-int64(left.Fee), 0, h, 0, 0), both, listing.PolicySerial, l, leftSerial},
		row{op.KindConfirm, true, heldAll - reserve, 0, guest, gains(g, -heldAll+reserve, 0, h, -heldBond, heldBond), both, 0, l, heldSerial},
		row{op.KindCancelByHost, true, heldAll, 0, host, gains(h, 0, -heldBond, g, heldAll+heldBond, 0), fromHost, 0, l, heldSerial},
		row{op.KindDecline, true, askedAll, 0, host, gains(h, 0, 0, g, askedAll, 0), fromHost, 0, l, askedSerial},
		row{op.KindExpire, true, leftAll, 0, stranger, gains(a, reserve, 0, g, leftAll-reserve, 0), []common.Address{w.Stranger.Owner, w.Guest.Owner, w.Host.Owner}, 0, l, leftSerial},
	)
	want = append(want,
		row{op.KindBook, true, changedEscrow, changed.Fee, guest, gains(g, -changedEscrow-int64(changed.Fee), 0, h, -changedBond, changedBond), both, listing.PolicySerial, l, was.Serial},
		row{op.KindModifyPropose, true, -1, 1, host, gains(h, -1, 0), fromHost, 0, l, was.Serial},
		row{op.KindModify, true, more, 2, guest, gains(g, -more-2, 0), both, 0, l, was.Serial},
	)
	operator := []common.Address{w.Operator.Owner}
	fee := ruledPrice * int64(stftest.Terms.ArbiterFee) / 10_000
	want = append(want,
		row{op.KindBook, true, ruledEscrow, ruled.Fee, guest, gains(g, -ruledEscrow-int64(ruled.Fee), 0, h, -ruledBond, ruledBond), both, listing.PolicySerial, l, ruledSerial},
		row{op.KindDisputeOpen, true, -1, 0, guest, gains(g, 0, 0), []common.Address{w.Guest.Owner, w.Host.Owner, w.Stranger.Owner}, 0, l, ruledSerial},
		row{op.KindAward, true, -1, 0, 0, gains(a, 0, 0), []common.Address{w.Stranger.Owner, w.Guest.Owner, w.Host.Owner}, 0, l, ruledSerial},
		row{op.KindAward, false, -1, 0, 0, nil, only, 0, 0, 0},
		row{op.KindForce, true, -1, 0, 0, nil, append(operator, w.Guest.Owner, w.Host.Owner, w.Stranger.Owner), 0, l, ruledSerial},
		row{op.KindAwardDue, true, ruledEscrow, 0, stranger, gains(a, fee+reserve, 0, h, ruledPrice+stftest.Deposit-700-fee+ruledBond, -ruledBond, g, 700, 0), other, 0, l, ruledSerial},
		row{op.KindForce, true, -1, 0, 0, nil, operator, 0, 0, 0},
		row{op.KindForce, true, -1, 0, 0, nil, operator, 0, 0, 0},
		row{op.KindFullExit, true, had, 0, 0, gains(int64(stranger), -had, 0), []common.Address{w.Stranger.Owner}, 0, 0, 0},
		row{op.KindFullExit, false, -1, 0, 0, nil, []common.Address{w.Stranger.Owner}, 0, 0, 0},
	)
	if len(rows) != len(want) {
		t.Fatalf("have %d rows, want %d", len(rows), len(want))
	}
	for i, r := range rows {
		have := row{r.Operation.Kind(), r.Applied, -1, r.Fee, r.Actor, r.Purses, r.Accounts, r.Policy, r.Listing, r.Booking}
		if r.Amount != nil {
			have.amount = int64(r.Amount.Int().Uint64())
		}
		if fmt.Sprint(have) != fmt.Sprint(want[i]) {
			t.Errorf("row %d: have %v, want %v", i, have, want[i])
		}
		if r.Token != stftest.Dollar && r.Operation.Kind() != op.KindForce {
			t.Errorf("row %d: have token %d, want %d", i, r.Token, stftest.Dollar)
		}
	}
}

// What the words of a row name: also the guest, where others have the policy, and the arbiter of an
// award.
func TestNamedBy(t *testing.T) {
	for _, c := range []struct {
		operation op.Operation
		purses    []uint32
	}{
		{op.Book{Signer: 7, Listing: 8, Calendar: 9, Policy: 10, Record: 11, Payout: 12, Token: 1, Fee: 3}, []uint32{7, 12}},
		{op.RequestBook{Signer: 7, Listing: 8, Calendar: 9, Policy: 10, Record: 11, Payout: 12, Token: 1, Fee: 3}, []uint32{7, 12}},
		{op.CancelByGuest{Signer: 7, Booking: 8, Calendar: 9, Payout: 12, Token: 1, Fee: 3}, []uint32{7, 12}},
		{op.Decline{Signer: 7, Booking: 8, Calendar: 9, Guest: 10, Token: 1, Fee: 3}, []uint32{7, 10}},
		{op.CancelByHost{Signer: 7, Booking: 8, Calendar: 9, Guest: 10, Payout: 7, Token: 1, Fee: 3}, []uint32{7, 10}},
		{op.Expire{Payee: 7, Booking: 8, Calendar: 9, Guest: 10, Token: 1}, []uint32{7, 10}},
		{op.Accept{Signer: 7, Booking: 8, Payout: 12, Token: 1, Fee: 3}, []uint32{7, 12}},
		{op.Modify{Signer: 7, Listing: 8, Booking: 9, Calendar: 10, NextCalendar: 11, Token: 1, Fee: 3}, []uint32{7}},
		{op.ModifyPropose{Signer: 7, Booking: 9, Token: 1, Fee: 3}, []uint32{7}},
		{op.AwardDue{Payee: 7, Booking: 8, Payout: 9, Guest: 10, Token: 1}, []uint32{7, 9, 10}},
		{op.Withdraw{Purse: 7, Token: 1, Amount: amount.From(1), Fee: 3}, []uint32{7}},
		{op.Award{Booking: 8, Purse: 7, Token: 1, BookingSerial: 9}, []uint32{7}},
		{op.Force{Booking: 8, BookingSerial: 9}, nil},
		{op.FullExit{Purse: 7, Token: 1}, []uint32{7}},
	} {
		words, err := c.operation.Words()
		check(t, err)
		have, err := derive.NamedBy(c.operation.Kind().Lane(), words)
		_, signed := c.operation.(op.Signer)
		if err != nil || !slices.Equal(have.Purses, c.purses) || have.Token != 1 && c.operation.Kind() != op.KindForce || signed != (have.Fee != 0) {
			t.Errorf("%s: have %+v, error %v, want purses %v", c.operation.Kind(), have, err, c.purses)
		}
	}
	// A payment's word begins with its position, which is no kind.
	words, err := op.Transfer{From: 7, To: 8, Token: 1, Fee: 3}.Words()
	check(t, err)
	for position := range uint32(op.KindAwardDue + 1) {
		have, err := derive.NamedBy(op.LaneP, op.Place(op.LaneP, words, position))
		if err != nil || !slices.Equal(have.Purses, []uint32{7, 8}) || have.Token != 1 || have.Fee != 3 {
			t.Errorf("payment at position %d: have %+v, error %v", position, have, err)
		}
	}
}

func TestFields(t *testing.T) {
	for _, c := range []struct {
		operation op.Operation
		want      string
	}{
		{op.Transfer{From: 3, To: 4, Token: 1, Amount: amount.From(1 << 60), Fee: 7}, `{"amount":"1152921504606846976","fee":"7","from":"3","to":"4","token":"1"}`},
		{op.ReleaseDue{Booking: 5, Payout: 6, Payee: 7, Guest: 9, Token: 1, BookingSerial: 8}, `{"booking":"5","bookingSerial":"8","guest":"9","payee":"7","payout":"6","token":"1"}`},
	} {
		have, err := derive.Fields(c.operation)
		check(t, err)
		if string(have) != c.want {
			t.Errorf("have %s, want %s", have, c.want)
		}
	}
}
