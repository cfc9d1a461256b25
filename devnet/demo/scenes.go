package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// price of a night.
var price = usd(80)

// deposits: everyone brings test dollars from L1, all at once.
func (s *story) deposits(ctx context.Context) error {
	people := []*person{s.alice, s.bob, s.carol, s.dave}
	sums := []amount.Amount{usd(1000), usd(20), usd(500), usd(700)}
	made := make([]*wallet.Deposited, len(people))
	start := time.Now()
	g, gctx := errgroup.WithContext(ctx)
	for i, p := range people {
		g.Go(func() (err error) {
			if err = p.Mint(gctx, dollars, sums[i]); err == nil {
				made[i], err = p.Deposit(gctx, wallet.Deposit{Token: dollars, Amount: sums[i], New: true})
			}
			if err != nil {
				return fmt.Errorf("%s deposits: %w", p.name, err)
			}
			p.purse = made[i].Purse
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for i, p := range people {
		s.report.DepositGas = max(s.report.DepositGas, made[i].GasUsed)
		s.say("%s deposits %s on L1 (%d gas) and gets purse %d.", p.name, dollarsOf(sums[i]), made[i].GasUsed, p.purse)
	}
	s.say("  %.1f s from L1 to L2 for all four, confirmations included.", time.Since(start).Seconds())
	return nil
}

// list: Bob publishes a refund policy and lists a flat by the night.
func (s *story) list(ctx context.Context) error {
	info, err := s.bob.Info(ctx)
	if err != nil {
		return err
	}
	terms := record.Terms{Tiers: [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 7 * day, Refund: 5_000}}, ReleaseDelay: day, NoShow: 5_000, CheckInGrace: day / 2, AnswerWindow: day / 2, RulingWindow: 7 * day}
	policy, err := s.timed(func() (*wallet.Ordered, error) { return s.bob.PolicySet(ctx, dollars, terms, wallet.Options{}) })
	if err != nil {
		return err
	}
	listed, err := s.timed(func() (*wallet.Ordered, error) {
		return s.bob.ListingSet(ctx, op.ListingSet{
			Policy: policy.Record, PolicySerial: policy.Serial, Token: dollars, Price: price, Origin: info.Time - info.Time%day + day,
			Flags: record.FlagBookable, UnitSeconds: day, MinUnits: 1, MaxUnits: 14,
		}, wallet.Options{})
	})
	if err != nil {
		return err
	}
	s.listing = wallet.Ref{Serial: listed.Serial}
	view, err := s.seq.Listing(ctx, s.listing)
	if err != nil {
		return err
	}
	opened, err := s.timed(func() (*wallet.Ordered, error) { return s.bob.CalendarOpen(ctx, view.Listing, wallet.Options{}) })
	if err != nil {
		return err
	}
	s.say("Bob lists a flat at %s a night, full refund 14 days ahead, half 7 days ahead (policy %s, listing %s, calendar %s).",
		dollarsOf(price), fee(policy), fee(listed), fee(opened))
	return nil
}

// quote is what nights of the flat cost, from the n-th night on.
func (s *story) quote(ctx context.Context, p *person, first, nights uint8) (*wallet.Quote, error) {
	info, err := p.Info(ctx)
	if err != nil {
		return nil, err
	}
	view, err := s.seq.Listing(ctx, s.listing)
	if err != nil {
		return nil, err
	}
	return wallet.NewQuote(info, view, stay.Run{First: first, Units: nights})
}

// reserve books nights and says what it takes.
func (s *story) reserve(ctx context.Context, p *person, first, nights uint8) (wallet.Ref, error) {
	q, err := s.quote(ctx, p, first, nights)
	if err != nil {
		return wallet.Ref{}, err
	}
	var booked *wallet.Ordered
	cost, err := s.spent(ctx, p, func() (err error) {
		booked, err = s.timed(func() (*wallet.Ordered, error) { return p.Book(ctx, q, wallet.BookOptions{}) })
		return err
	})
	if err != nil {
		return wallet.Ref{}, fmt.Errorf("%s books: %w", p.name, err)
	}
	want, err := q.Total.Add(amount.From(booked.Fee))
	if err != nil {
		return wallet.Ref{}, err
	}
	ref := wallet.Ref{Serial: booked.Serial}
	b, err := s.seq.Booking(ctx, ref)
	if err != nil {
		return ref, err
	}
	s.say("%s books %d nights from %s: %s leave the purse: %s price, %s booking fee and %s crank reserve into escrow, %s to the operator.",
		p.name, nights, stay.Time(b.Start), dollarsOf(cost), dollarsOf(q.Price), dollarsOf(q.Fee), dollarsOf(q.Reserve), fee(booked))
	view, err := s.seq.Listing(ctx, s.listing)
	if err != nil {
		return ref, err
	}
	return ref, errors.Join(
		must(cost == want, "the purse paid %s, want %s", cost, want),
		must(b.Escrow == q.Total, "the booking holds %s, want %s", b.Escrow, q.Total),
		must(!stay.IsFree(view.Calendars[0], q.Run), "the calendar does not show the booking"),
	)
}

// book: Alice books three nights.
func (s *story) book(ctx context.Context) (err error) {
	s.stay, err = s.reserve(ctx, s.alice, 3, 3)
	return err
}

// overlap: Carol wants a night of Alice's. The sequencer refuses; a sequencer that
// would not finds no proof.
func (s *story) overlap(ctx context.Context) error {
	q, err := s.quote(ctx, s.carol, 4, 2)
	if err != nil {
		return err
	}
	if err := must(q.Refusal != nil && q.Refusal.Rule == "BOOK-8", "Carol's wallet does not see that the night is taken: %v", q.Refusal); err != nil {
		return err
	}
	_, err = s.carol.Book(ctx, q, wallet.BookOptions{Force: true})
	var refused *wire.Error
	if !errors.As(err, &refused) || refused.Code != wire.CodeRefused || refused.Data.Rule != "BOOK-8" {
		return fmt.Errorf("an overlapping booking was not refused by BOOK-8: %v", err)
	}
	s.say("Carol tries an overlapping night and is refused by the sequencer: %v.", refused)

	// The state that Alice's booking left, once its batch is sealed.
	b, err := s.seq.Booking(ctx, s.stay)
	if err != nil {
		return err
	}
	number := b.Serial >> serialShift
	if err := s.reach(ctx, number, wire.Sealed); err != nil {
		return err
	}
	truth, err := s.net.StateAfter(ctx, number)
	if err != nil {
		return err
	}
	row, err := s.carol.Sign(ctx, op.Book{
		Signer: s.carol.purse, Listing: q.Listing.Record, Calendar: q.Calendar, Policy: q.Listing.Policy, Record: truth.Records() - 2, Payout: q.Listing.Payout,
		Token: dollars, Fee: uint64(usd(1).Int().Uint64()), ListingSerial: q.Listing.Serial, FirstUnit: q.Run.First, Units: q.Run.Units, Limit: q.Total, Deposit: q.Deposit, Arbiter: q.Listing.Arbiter,
	})
	if err != nil {
		return err
	}
	sealed, err := s.seq.Batch(ctx, number)
	if err != nil {
		return err
	}
	p, err := s.net.Prover(s.Shape)
	if err != nil {
		return err
	}
	unopened, unsatisfied, err := forge(ctx, p, truth, stf.Context{Network: s.net.Deployment().Network(), Shape: s.Shape, Number: number + 1, Timestamp: sealed.Timestamp}, row)
	if err != nil {
		return err
	}
	s.say("A sequencer that forces the row into a batch has no proof of it:")
	s.say("  lying about the calendar: %v", unopened)
	s.say("  with the true calendar:   %v", firstLine(unsatisfied))
	return nil
}

// pay: Alice pays Dave.
func (s *story) pay(ctx context.Context) error {
	sum := amount.From(1250 * cent)
	var paid *wallet.Ordered
	got, err := s.balance(ctx, s.dave)
	if err != nil {
		return err
	}
	cost, err := s.spent(ctx, s.alice, func() (err error) {
		paid, err = s.timed(func() (*wallet.Ordered, error) {
			return s.alice.Transfer(ctx, dollars, sum, s.dave.purse, wallet.Options{})
		})
		return err
	})
	if err != nil {
		return err
	}
	after, err := s.balance(ctx, s.dave)
	if err != nil {
		return err
	}
	s.say("Alice pays Dave %s (fee %s).", dollarsOf(sum), fee(paid))
	want, err := got.Add(sum)
	return errors.Join(err, must(after == want, "Dave has %s, want %s", after, want), must(cost == amount.From(sum.Int().Uint64()+paid.Fee), "Alice paid %s", cost))
}

// cancel: Dave books and cancels ten days ahead: half comes back.
func (s *story) cancel(ctx context.Context) error {
	ref, err := s.reserve(ctx, s.dave, 10, 4)
	if err != nil {
		return err
	}
	b, err := s.seq.Booking(ctx, ref)
	if err != nil {
		return err
	}
	view, err := s.seq.Listing(ctx, s.listing)
	if err != nil {
		return err
	}
	before, err := s.balance(ctx, s.dave)
	if err != nil {
		return err
	}
	cancelled, err := s.timed(func() (*wallet.Ordered, error) { return s.dave.Cancel(ctx, b, wallet.Options{}) })
	if err != nil {
		return err
	}
	refund, err := wallet.Refund(b, cancelled.Receipt.Timestamp)
	if err != nil {
		return err
	}
	after, err := s.balance(ctx, s.dave)
	if err != nil {
		return err
	}
	want, err := before.Add(refund)
	if err == nil {
		want, err = want.Sub(amount.From(cancelled.Fee))
	}
	if err != nil {
		return err
	}
	s.say("Dave cancels ten days ahead: under the policy half of price and booking fee and the crank reserve come back, %s (fee %s).", dollarsOf(refund), fee(cancelled))
	if view, err = s.seq.Listing(ctx, s.listing); err != nil {
		return err
	}
	return errors.Join(
		must(after == want, "Dave has %s, want %s", after, want),
		must(stay.IsFree(view.Calendars[0], stay.Run{First: 10, Units: 4}), "the nights are not free again"),
	)
}

// release: Alice comes; two weeks pass; a crank pays Bob for her stay.
func (s *story) release(ctx context.Context) error {
	if err := s.settled(ctx); err != nil {
		return err
	}
	stays, err := s.seq.Booking(ctx, s.stay)
	if err != nil {
		return err
	}
	info, err := s.alice.Info(ctx)
	if err != nil {
		return err
	}
	if err := s.l1.Client().CallContext(ctx, nil, "dev_advanceTime", stays.Start-info.Time); err != nil {
		return err
	}
	if err := s.until(ctx, "the start of the stay", func() (bool, error) {
		info, err := s.alice.Info(ctx)
		return info.Time >= stays.Start, err
	}); err != nil {
		return err
	}
	came, err := s.timed(func() (*wallet.Ordered, error) { return s.alice.CheckIn(ctx, stays, wallet.Options{}) })
	if err != nil {
		return err
	}
	s.say("Alice comes and checks in (fee %s).", fee(came))
	before, err := s.balance(ctx, s.bob)
	if err != nil {
		return err
	}
	if err := s.l1.Client().CallContext(ctx, nil, "dev_advanceTime", 14*day); err != nil {
		return err
	}
	var b wire.Booking
	if err := s.until(ctx, "the crank", func() (bool, error) {
		b, err = s.seq.Booking(ctx, s.stay)
		return b.State == record.Released.String(), err
	}); err != nil {
		return err
	}
	after, err := s.balance(ctx, s.bob)
	if err != nil {
		return err
	}
	gain, err := after.Sub(before)
	if err != nil {
		return err
	}
	s.say("Two weeks later nobody has to act: a crank releases Alice's stay and Bob's purse gets %s.", dollarsOf(gain))
	return must(gain == b.Price, "Bob got %s, want the price %s", gain, b.Price)
}

// withdraw: Bob takes his money back to L1.
func (s *story) withdraw(ctx context.Context) error {
	sum := usd(200)
	o, err := s.timed(func() (*wallet.Ordered, error) {
		return s.bob.Withdraw(ctx, dollars, sum, s.bob.Address(), wallet.Options{})
	})
	if err != nil {
		return err
	}
	start := time.Now()
	s.say("Bob withdraws %s (fee %s).", dollarsOf(sum), fee(o))
	if _, err := s.seq.Wait(ctx, o.Receipt.ID, wire.Settled, func(at wire.Operation) {
		s.say("  %-8s after %.1f s", at.Status, time.Since(start).Seconds())
	}); err != nil {
		return err
	}
	before, err := s.held(ctx, s.bob)
	if err != nil {
		return err
	}
	claimed, err := s.bob.Claim(ctx, dollars)
	if err != nil {
		return err
	}
	if claimed == nil {
		return errors.New("L1 owes Bob nothing")
	}
	after, err := s.held(ctx, s.bob)
	if err != nil {
		return err
	}
	gain, err := after.Sub(before)
	if err != nil {
		return err
	}
	s.report.ClaimGas = claimed.GasUsed
	s.say("Bob claims on L1 (%d gas) and holds %s there.", claimed.GasUsed, dollarsOf(after))
	return must(gain == sum, "Bob got %s on L1, want %s", gain, sum)
}

// held is what a person has in test dollars on L1.
func (s *story) held(ctx context.Context, p *person) (amount.Amount, error) {
	list, err := p.L1Balances(ctx)
	if err != nil {
		return amount.Amount{}, err
	}
	for _, b := range list {
		if b.Token == dollars {
			return amount.FromInt(b.Balance)
		}
	}
	return amount.Amount{}, errors.New("the wallet does not know the test dollar on L1")
}
