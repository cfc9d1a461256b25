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
	people := s.people()
	sums := []amount.Amount{usd(1000), usd(200), usd(500), usd(700), usd(10)}
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
	s.say("  %.1f s from L1 to L2 for all five, confirmations included.", time.Since(start).Seconds())
	return nil
}

// list: Bob lists a flat by the night, with a deposit, and his work by the day, which one
// asks him for, and whose parts are his as soon as they are released. Erin is the arbiter
// of both.
func (s *story) list(ctx context.Context) error {
	terms := record.Terms{
		Tiers:        [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 7 * day, Refund: 5_000}},
		ReleaseDelay: 2 * day, NoShow: 8_000, HostCancel: 1_000, CheckInGrace: day / 2, AnswerWindow: day, RulingWindow: 7 * day, DefaultSplit: 5_000, ArbiterFee: 500,
	}
	var paid amount.Amount
	var err error
	if s.flat, paid, err = s.offer(ctx, terms, op.ListingSet{Price: price, Deposit: usd(100), Flags: record.FlagInstant}); err != nil {
		return err
	}
	s.say("Bob lists a flat at %s a night, deposit %s: full refund 14 days ahead, half 7 days ahead; a no-show costs 80 %%; he locks a tenth of each price (fees %s).",
		dollarsOf(price), dollarsOf(usd(100)), dollarsOf(paid))
	terms.Flags = record.FlagFinalParts
	if s.work, paid, err = s.offer(ctx, terms, op.ListingSet{Price: usd(25)}); err != nil {
		return err
	}
	s.say("Bob also offers his work at %s a day, on request, no deposit; each part that is released is his for good (fees %s). Erin is the arbiter of both.", dollarsOf(usd(25)), dollarsOf(paid))
	return nil
}

// offer publishes a policy and a listing with its first window. It returns the fees.
func (s *story) offer(ctx context.Context, terms record.Terms, l op.ListingSet) (ref wallet.Ref, paid amount.Amount, err error) {
	info, err := s.bob.Info(ctx)
	if err != nil {
		return ref, paid, err
	}
	policy, err := s.timed(func() (*wallet.Ordered, error) {
		return s.bob.PolicySet(ctx, dollars, terms, record.Offers{RequestWindow: 2 * day, HoldWindow: day / 4}, wallet.Options{})
	})
	if err != nil {
		return ref, paid, err
	}
	l.Policy, l.PolicySerial, l.Token, l.Arbiter, l.Flags = policy.Record, policy.Serial, dollars, s.erin.purse, l.Flags|record.FlagBookable
	l.Origin, l.UnitSeconds, l.MinUnits, l.MaxUnits = info.Time-info.Time%day+day, day, 1, 14
	listed, err := s.timed(func() (*wallet.Ordered, error) { return s.bob.ListingSet(ctx, l, wallet.Options{}) })
	if err != nil {
		return ref, paid, err
	}
	ref = wallet.Ref{Serial: listed.Serial}
	view, err := s.seq.Listing(ctx, ref)
	if err != nil {
		return ref, paid, err
	}
	opened, err := s.timed(func() (*wallet.Ordered, error) { return s.bob.CalendarOpen(ctx, view.Listing, wallet.Options{}) })
	if err != nil {
		return ref, paid, err
	}
	return ref, amount.From(policy.Fee + listed.Fee + opened.Fee), nil
}

// quote is what days of a listing cost, from the n-th on.
func (s *story) quote(ctx context.Context, p *person, listing wallet.Ref, first, days uint8) (*wallet.Quote, error) {
	info, err := p.Info(ctx)
	if err != nil {
		return nil, err
	}
	view, err := s.seq.Listing(ctx, listing)
	if err != nil {
		return nil, err
	}
	return wallet.NewQuote(info, view, stay.Run{First: first, Units: days})
}

// begun is a booking or an offer that somebody has made.
type begun struct {
	*wallet.Ordered
	quote   *wallet.Quote
	ref     wallet.Ref
	booking wire.Booking
	moved   changes
}

// begin has a person book days, or make an offer for them.
func (s *story) begin(ctx context.Context, p *person, listing wallet.Ref, first, days uint8, by func(*wallet.Wallet, context.Context, *wallet.Quote, wallet.BookOptions) (*wallet.Ordered, error)) (*begun, error) {
	q, err := s.quote(ctx, p, listing, first, days)
	if err != nil {
		return nil, err
	}
	b := &begun{quote: q}
	if b.moved, err = s.moved(ctx, func() (err error) {
		b.Ordered, err = s.timed(func() (*wallet.Ordered, error) { return by(p.Wallet, ctx, q, wallet.BookOptions{}) })
		return err
	}); err != nil {
		return nil, fmt.Errorf("%s wants %d days from the %dth: %w", p.name, days, first, err)
	}
	b.ref = wallet.Ref{Serial: b.Serial}
	if b.booking, err = s.seq.Booking(ctx, b.ref); err != nil {
		return nil, err
	}
	return b, s.free(ctx, listing, q.Run, false)
}

// free checks whether days of a listing are free.
func (s *story) free(ctx context.Context, listing wallet.Ref, run stay.Run, want bool) error {
	view, err := s.seq.Listing(ctx, listing)
	if err != nil {
		return err
	}
	return must(stay.IsFree(view.Listing, view.Calendars[0], run) == want, "the calendar says that %d days from the %dth are free: %t, want %t", run.Units, run.First, !want, want)
}

// reserve books days and says what it takes.
func (s *story) reserve(ctx context.Context, p *person, listing wallet.Ref, first, days uint8) (*begun, error) {
	b, err := s.begin(ctx, p, listing, first, days, (*wallet.Wallet).Book)
	if err != nil {
		return nil, err
	}
	q := b.quote
	cost, err := q.Total.Add(amount.From(b.Fee))
	if err != nil {
		return nil, err
	}
	span := "a day"
	if days > 1 {
		span = fmt.Sprintf("%d days", days)
	}
	s.say("%s books %s from %s: %s leave the purse: %s price, %s booking fee, %s crank reserve and %s deposit into escrow, %s to the operator; %s of Bob's are locked.",
		p.name, span, stay.Time(b.booking.Start), dollarsOf(cost), dollarsOf(q.Price), dollarsOf(q.Fee), dollarsOf(q.Reserve), dollarsOf(q.Deposit), fee(b.Ordered), dollarsOf(b.booking.Bond))
	return b, errors.Join(
		b.moved.want(p, -signed(cost), 0), b.moved.want(s.bob, -signed(q.Bond), signed(q.Bond)),
		must(b.booking.Bond == q.Bond, "the bond is %s, want %s", b.booking.Bond, q.Bond),
		must(b.booking.Escrow == q.Total, "the booking holds %s, want %s", b.booking.Escrow, q.Total),
	)
}

// book: Alice books three nights.
func (s *story) book(ctx context.Context) error {
	b, err := s.reserve(ctx, s.alice, s.flat, 3, 3)
	if err != nil {
		return err
	}
	s.stay = b.ref
	return nil
}

// overlap: Carol wants a night of Alice's. The sequencer refuses; a sequencer that
// would not finds no proof.
func (s *story) overlap(ctx context.Context) error {
	q, err := s.quote(ctx, s.carol, s.flat, 4, 2)
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
	made, err := s.reserve(ctx, s.dave, s.flat, 10, 4)
	if err != nil {
		return err
	}
	b := made.booking
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
	s.say("Dave cancels ten days ahead: under the policy half of price and booking fee, the crank reserve and the deposit come back, %s (fee %s).", dollarsOf(refund), fee(cancelled))
	return errors.Join(must(after == want, "Dave has %s, want %s", after, want), s.free(ctx, s.flat, made.quote.Run, true))
}

// leaves: Carol takes all that she has out of the rollup by L1, without a word to the sequencer.
func (s *story) leaves(ctx context.Context) (err error) {
	if s.exit, err = s.carol.FullExit(ctx, dollars, 0); err != nil {
		return err
	}
	s.say("Carol demands on L1 (%d gas) all that her purse has, %s. No signature of L2, and nobody's consent.", s.exit.GasUsed, dollarsOf(s.exit.Available))
	return s.until(ctx, "Carol's purse to be empty", func() (bool, error) {
		has, err := s.balance(ctx, s.carol)
		return has.IsZero(), err
	})
}

// left: a batch after hers has settled, so she is credited all of it.
func (s *story) left(ctx context.Context) error {
	claimed, err := s.carol.Claim(ctx, dollars)
	if err != nil {
		return err
	}
	if claimed == nil {
		return errors.New("L1 owes Carol nothing")
	}
	s.say("Carol claims %s on L1 (%d gas).", dollarsOf(s.exit.Available), claimed.GasUsed)
	return must(claimed.Amount.Eq(s.exit.Available.Int()), "Carol got %s on L1, want %s", claimed.Amount, s.exit.Available)
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
