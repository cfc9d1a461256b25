package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// requests: Carol asks for four days of Bob's work, and he accepts. Dave asks for a day, and
// he declines. Alice asks for one, and he does not answer.
func (s *story) requests(ctx context.Context) error {
	asked, err := s.begin(ctx, s.carol, s.work, 3, 4, (*wallet.Wallet).RequestBook)
	if err != nil {
		return err
	}
	s.job = asked.ref
	accepted, moved, err := s.acted(ctx, asked.ref, s.bob.Accept)
	if err != nil {
		return err
	}
	q := asked.quote
	s.say("Carol requests four days of Bob's work: %s wait in escrow (fee %s). Bob accepts (fee %s), and %s of his are locked.", dollarsOf(q.Total), fee(asked.Ordered), fee(accepted), dollarsOf(q.Bond))
	if err := errors.Join(
		asked.moved.want(s.carol, -signed(q.Total)-int64(asked.Fee), 0), asked.moved.want(s.bob, 0, 0), s.is(ctx, asked.ref, record.Booked, q.Total, q.Bond),
		moved.want(s.carol, 0, 0), moved.want(s.bob, -signed(q.Bond)-int64(accepted.Fee), signed(q.Bond)),
	); err != nil {
		return err
	}

	if asked, err = s.begin(ctx, s.dave, s.work, 8, 1, (*wallet.Wallet).RequestBook); err != nil {
		return err
	}
	declined, moved, err := s.acted(ctx, asked.ref, s.bob.Decline)
	if err != nil {
		return err
	}
	q = asked.quote
	s.say("Dave requests a day too, and Bob declines (fee %s): all %s go back to Dave.", fee(declined), dollarsOf(q.Total))
	if err := errors.Join(
		asked.moved.want(s.dave, -signed(q.Total)-int64(asked.Fee), 0), moved.want(s.dave, signed(q.Total), 0), moved.want(s.bob, -int64(declined.Fee), 0),
		s.is(ctx, asked.ref, record.Declined, amount.Amount{}, amount.Amount{}), s.free(ctx, s.work, q.Run, true),
	); err != nil {
		return err
	}

	if asked, err = s.begin(ctx, s.alice, s.work, 9, 1, (*wallet.Wallet).RequestBook); err != nil {
		return err
	}
	s.unanswered = asked.ref
	s.say("Alice requests a day as well, and Bob can answer until %s.", stay.Time(asked.booking.Deadline))
	return asked.moved.want(s.alice, -signed(asked.quote.Total)-int64(asked.Fee), 0)
}

// hold: Carol holds a night while she thinks, and confirms.
func (s *story) hold(ctx context.Context) error {
	held, err := s.begin(ctx, s.carol, s.flat, 8, 1, (*wallet.Wallet).Hold)
	if err != nil {
		return err
	}
	s.noise = held.ref
	confirmed, moved, err := s.acted(ctx, held.ref, s.carol.Confirm)
	if err != nil {
		return err
	}
	q := held.quote
	rest, err := q.Total.Sub(q.Reserve)
	if err != nil {
		return err
	}
	s.say("Carol holds a night of the flat until %s, for the crank reserve of %s (fee %s). She confirms: another %s go into escrow (fee %s), and %s of Bob's are locked.",
		stay.Time(held.booking.Deadline), dollarsOf(q.Reserve), fee(held.Ordered), dollarsOf(rest), fee(confirmed), dollarsOf(q.Bond))
	return errors.Join(
		held.moved.want(s.carol, -signed(q.Reserve)-int64(held.Fee), 0), held.moved.want(s.bob, 0, 0), must(held.booking.Escrow == q.Reserve, "what is held holds %s, want %s", held.booking.Escrow, q.Reserve),
		moved.want(s.carol, -signed(rest)-int64(confirmed.Fee), 0), moved.want(s.bob, -signed(q.Bond), signed(q.Bond)), s.is(ctx, held.ref, record.Booked, q.Total, q.Bond),
	)
}

// hostCancels: Dave books a night, and Bob cancels it. His bond is Dave's.
func (s *story) hostCancels(ctx context.Context) error {
	booked, err := s.reserve(ctx, s.dave, s.flat, 9, 1)
	if err != nil {
		return err
	}
	o, moved, err := s.acted(ctx, booked.ref, s.bob.CancelByHost)
	if err != nil {
		return err
	}
	q := booked.quote
	s.say("Bob has to cancel (fee %s): Dave gets back all %s, and Bob's bond of %s.", fee(o), dollarsOf(q.Total), dollarsOf(q.Bond))
	return errors.Join(
		moved.want(s.dave, signed(q.Total)+signed(q.Bond), 0), moved.want(s.bob, -int64(o.Fee), -signed(q.Bond)),
		s.ended(ctx, booked.ref, record.CancelledByHost), s.free(ctx, s.flat, q.Run, true),
	)
}

// reserveMore: what the story is about from here on.
func (s *story) reserveMore(ctx context.Context) error {
	for _, r := range []struct {
		to           *wallet.Ref
		who          *person
		listing      wallet.Ref
		first, units uint8
	}{{&s.absence, s.carol, s.flat, 6, 1}, {&s.repair, s.dave, s.flat, 7, 1}, {&s.forced, s.dave, s.flat, 9, 1}} {
		b, err := s.reserve(ctx, r.who, r.listing, r.first, r.units)
		if err != nil {
			return err
		}
		*r.to = b.ref
	}
	return nil
}

// arrive: the third day. Bob has not answered Alice, and a crank ends her request. Alice
// checks in, and Carol pays the first day of Bob's work.
func (s *story) arrive(ctx context.Context) error {
	b, err := s.seq.Booking(ctx, s.stay)
	if err != nil {
		return err
	}
	asked, err := s.seq.Booking(ctx, s.unanswered)
	if err != nil {
		return err
	}
	outcome, err := wallet.NewOutcome(asked)
	if err != nil {
		return err
	}
	moved, err := s.moved(ctx, func() error {
		if err := s.travel(ctx, b.Start); err != nil {
			return err
		}
		return s.ended(ctx, s.unanswered, record.Expired)
	})
	if err != nil {
		return err
	}
	s.say("Bob has not answered Alice's request: a crank ends it, gives her %s back and takes %s for itself.", dollarsOf(outcome.Guest), dollarsOf(outcome.Actor))
	if err := errors.Join(moved.want(s.alice, signed(outcome.Guest), 0), moved.want(s.bob, 0, 0)); err != nil {
		return err
	}
	o, err := s.act(ctx, s.stay, s.alice.CheckIn)
	if err != nil {
		return err
	}
	s.say("Alice checks in (fee %s).", fee(o))
	return s.part(ctx, 1)
}

// part: Carol releases Bob's work up to a day. It is his to spend at once.
func (s *story) part(ctx context.Context, days uint8) error {
	b, err := s.seq.Booking(ctx, s.job)
	if err != nil {
		return err
	}
	want, err := b.Price.Share(uint64(days), uint64(b.Units)).Sub(b.Released)
	if err != nil {
		return err
	}
	var o *wallet.Ordered
	moved, err := s.moved(ctx, func() (err error) {
		o, err = s.timed(func() (*wallet.Ordered, error) { return s.carol.ReleasePart(ctx, b, days, wallet.Options{}) })
		return err
	})
	if err != nil {
		return err
	}
	s.say("Carol releases Bob's work up to day %d of %d: %s are his (fee %s).", days, b.Units, dollarsOf(want), fee(o))
	return moved.want(s.bob, signed(want), 0)
}

// absent: later, nobody has come for Carol's night; nobody acts, and a crank ends it.
// Bob claims a part of Alice's deposit.
func (s *story) absent(ctx context.Context) error {
	b, err := s.seq.Booking(ctx, s.absence)
	if err != nil {
		return err
	}
	outcome, err := wallet.NewOutcome(b)
	if err != nil {
		return err
	}
	moved, err := s.moved(ctx, func() error {
		if err := s.travel(ctx, b.DueAt+day/4); err != nil {
			return err
		}
		return s.ended(ctx, s.absence, record.NoShow)
	})
	if err != nil {
		return err
	}
	s.say("Carol does not come. Nobody has to act: a crank gives Bob %s and unlocks his bond, Carol %s, and takes %s for itself.",
		dollarsOf(b.Price.Bps(b.Terms.NoShow)), dollarsOf(outcome.Guest), dollarsOf(outcome.Actor))
	if err := errors.Join(moved.want(s.carol, signed(outcome.Guest), 0), moved.want(s.bob, signed(outcome.Host), -signed(b.Bond))); err != nil {
		return err
	}

	claim := usd(30)
	o, err := s.act(ctx, s.stay, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
		return s.bob.DepositClaim(ctx, b, claim, o)
	})
	if err != nil {
		return err
	}
	if b, err = s.seq.Booking(ctx, s.stay); err != nil {
		return err
	}
	s.say("Bob claims %s of Alice's deposit of %s for a broken lamp (fee %s). She can dispute until %s, and does not.", dollarsOf(claim), dollarsOf(b.Deposit), fee(o), stay.Time(b.Deadline))
	return errors.Join(must(b.Claim == claim, "the claim is %s, want %s", b.Claim, claim), s.part(ctx, 3))
}

// dispute: Dave finds no hot water and disputes; Erin rules. Carol releases the rest of
// Bob's work.
func (s *story) dispute(ctx context.Context) error {
	b, err := s.seq.Booking(ctx, s.repair)
	if err != nil {
		return err
	}
	if err := s.travel(ctx, b.Start); err != nil {
		return err
	}
	in, err := s.act(ctx, s.repair, s.dave.CheckIn)
	if err != nil {
		return err
	}
	opened, err := s.act(ctx, s.repair, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
		return s.dave.DisputeOpen(ctx, b, fr.NewElement(0xc01d), o)
	})
	if err != nil {
		return err
	}
	s.say("Dave checks in, finds no hot water and disputes (fees %s and %s): from now on the money waits for Erin.", fee(in), fee(opened))

	toDave, earned := usd(140), b.Price.Bps(b.Terms.ArbiterFee) // nothing of the deposit is claimed
	var o *wallet.Ordered
	moved, err := s.moved(ctx, func() (err error) {
		o, err = s.act(ctx, s.repair, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
			return s.erin.Ruling(ctx, b, toDave, o)
		})
		return err
	})
	if err != nil {
		return err
	}
	toBob := signed(b.Price) + signed(b.Deposit) + signed(b.Bond) - signed(toDave) - signed(earned)
	s.say("Erin rules: %s to Dave, %s to herself (fee %s), and of price and deposit %s to Bob, whose bond is unlocked.", dollarsOf(toDave), dollarsOf(earned), fee(o), dollarsOf(amount.From(uint64(toBob-signed(b.Bond)))))
	if err := errors.Join(
		moved.want(s.dave, signed(toDave)+int64(b.CrankReserve), 0), moved.want(s.bob, toBob, -signed(b.Bond)), moved.want(s.erin, signed(earned)-int64(o.Fee), 0),
		s.ended(ctx, s.repair, record.Ruled),
	); err != nil {
		return err
	}

	if b, err = s.seq.Booking(ctx, s.job); err != nil {
		return err
	}
	if moved, err = s.moved(ctx, func() (err error) {
		o, err = s.act(ctx, s.job, s.carol.Release)
		return err
	}); err != nil {
		return err
	}
	left := signed(b.Price) - signed(b.Released)
	s.say("Carol is content with Bob's work and releases the last %s (fee %s).", dollarsOf(amount.From(uint64(left))), fee(o))
	return errors.Join(moved.want(s.bob, left+signed(b.Bond), -signed(b.Bond)), moved.want(s.carol, int64(b.CrankReserve)-int64(o.Fee), 0), s.ended(ctx, s.job, record.Released))
}

// end: Alice's stay is paid out when it is due, with what Bob claimed. Carol complains of
// noise, and the two agree on a split.
func (s *story) end(ctx context.Context) error {
	b, err := s.seq.Booking(ctx, s.stay)
	if err != nil {
		return err
	}
	outcome, err := wallet.NewOutcome(b)
	if err != nil {
		return err
	}
	moved, err := s.moved(ctx, func() error {
		if err := s.travel(ctx, b.Deadline+day/8); err != nil {
			return err
		}
		return s.ended(ctx, s.stay, record.Released)
	})
	if err != nil {
		return err
	}
	s.say("Alice's stay is over and the time to dispute too: a crank pays Bob %s, the claim in it, and returns %s of the deposit to Alice.",
		dollarsOf(amount.From(uint64(signed(outcome.Host)-signed(b.Bond)))), dollarsOf(outcome.Guest))
	if err := errors.Join(moved.want(s.alice, signed(outcome.Guest), 0), moved.want(s.bob, signed(outcome.Host), -signed(b.Bond))); err != nil {
		return err
	}

	if _, err := s.act(ctx, s.noise, s.carol.CheckIn); err != nil {
		return err
	}
	toCarol := usd(130)
	if _, err := s.act(ctx, s.noise, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
		return s.carol.SplitPropose(ctx, b, toCarol, o)
	}); err != nil {
		return err
	}
	if b, err = s.seq.Booking(ctx, s.noise); err != nil {
		return err
	}
	var o *wallet.Ordered
	if moved, err = s.moved(ctx, func() (err error) {
		o, err = s.act(ctx, s.noise, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
			return s.bob.SplitAccept(ctx, b, toCarol, o)
		})
		return err
	}); err != nil {
		return err
	}
	toBob := signed(b.Price) + signed(b.Deposit) + signed(b.Bond) - signed(toCarol)
	s.say("Carol checks in, complains of the noise and proposes %s back for her; Bob accepts (fee %s) and keeps %s. No arbiter is needed.", dollarsOf(toCarol), fee(o), dollarsOf(amount.From(uint64(toBob-signed(b.Bond)))))
	return errors.Join(moved.want(s.carol, signed(toCarol)+int64(b.CrankReserve), 0), moved.want(s.bob, toBob-int64(o.Fee), -signed(b.Bond)), s.ended(ctx, s.noise, record.Split))
}

// rulesOnL1: Dave disputes again, and Erin rules on L1, where no sequencer can leave it out. A
// crank carries it out.
func (s *story) rulesOnL1(ctx context.Context) error {
	b, err := s.seq.Booking(ctx, s.forced)
	if err != nil {
		return err
	}
	if err := s.travel(ctx, b.Start); err != nil {
		return err
	}
	if _, err := s.act(ctx, s.forced, func(ctx context.Context, b wire.Booking, o wallet.Options) (*wallet.Ordered, error) {
		return s.dave.DisputeOpen(ctx, b, fr.NewElement(0xc01d), o)
	}); err != nil {
		return err
	}
	if b, err = s.seq.Booking(ctx, s.forced); err != nil {
		return err
	}
	toDave, earned := usd(120), b.Price.Bps(b.Terms.ArbiterFee)
	var ruled *wallet.Enqueued
	moved, err := s.moved(ctx, func() (err error) {
		if ruled, err = s.erin.Award(ctx, b, toDave); err != nil {
			return err
		}
		if err := s.travel(ctx, b.Start+day/8); err != nil {
			return err
		}
		return s.ended(ctx, s.forced, record.Ruled)
	})
	if err != nil {
		return err
	}
	toErin := signed(earned) + int64(b.CrankReserve)
	toBob := signed(b.Price) + signed(b.Deposit) + signed(b.Bond) - signed(toDave) - signed(earned)
	s.say("Dave disputes another night, and Erin rules on L1 (%d gas): %s to Dave. A crank carries it out and pays Erin %s; %s of price and deposit are Bob's.",
		ruled.GasUsed, dollarsOf(toDave), dollarsOf(amount.From(uint64(toErin))), dollarsOf(amount.From(uint64(toBob-signed(b.Bond)))))
	if err := errors.Join(moved.want(s.dave, signed(toDave), 0), moved.want(s.erin, toErin, 0), moved.want(s.bob, toBob, -signed(b.Bond))); err != nil {
		return err
	}
	purse, err := s.seq.Purse(ctx, s.bob.purse)
	if err != nil {
		return err
	}
	return must(purse.Balances[dollars.Slot()].Locked.IsZero(), "Bob has %s locked after the last booking has ended", purse.Balances[dollars.Slot()].Locked)
}

// act has a person do something to a booking as it is now.
func (s *story) act(ctx context.Context, booking wallet.Ref, do func(context.Context, wire.Booking, wallet.Options) (*wallet.Ordered, error)) (*wallet.Ordered, error) {
	b, err := s.seq.Booking(ctx, booking)
	if err != nil {
		return nil, err
	}
	return s.timed(func() (*wallet.Ordered, error) { return do(ctx, b, wallet.Options{}) })
}

// acted is act with what everybody gained by it.
func (s *story) acted(ctx context.Context, booking wallet.Ref, do func(context.Context, wire.Booking, wallet.Options) (*wallet.Ordered, error)) (o *wallet.Ordered, gained changes, err error) {
	gained, err = s.moved(ctx, func() (err error) {
		o, err = s.act(ctx, booking, do)
		return err
	})
	return o, gained, err
}

// is checks the state of a booking, what it holds and its bond.
func (s *story) is(ctx context.Context, booking wallet.Ref, state record.State, escrow, bond amount.Amount) error {
	b, err := s.seq.Booking(ctx, booking)
	if err != nil {
		return err
	}
	return must(b.State == state.String() && b.Escrow == escrow && b.Bond == bond, "a booking is %s, holds %s and has a bond of %s, want %s, %s and %s", b.State, b.Escrow, b.Bond, state, escrow, bond)
}

// advance lets time pass on L1, once everything is settled: L1 takes no batch that is old.
func (s *story) advance(ctx context.Context, at uint64) error {
	if err := s.settled(ctx); err != nil {
		return err
	}
	info, err := s.seq.Info(ctx)
	if err != nil {
		return err
	}
	if err := s.l1.Client().CallContext(ctx, nil, "dev_advanceTime", at-info.Time); err != nil {
		return err
	}
	return s.until(ctx, "the sequencer's time", func() (bool, error) {
		info, err := s.seq.Info(ctx)
		return info.Time >= at, err
	})
}

// ended waits until a booking has ended in a state, and holds nothing.
func (s *story) ended(ctx context.Context, booking wallet.Ref, state record.State) error {
	return s.until(ctx, fmt.Sprintf("a booking to be %s", state), func() (bool, error) {
		b, err := s.seq.Booking(ctx, booking)
		if err != nil || b.State != state.String() {
			return false, err
		}
		return true, must(b.Escrow.IsZero(), "a booking that is %s holds %s", state, b.Escrow)
	})
}

// changes are what purses gained, by person: available and locked.
type changes map[*person][2]big.Int

// moved is what everybody gained while f ran.
func (s *story) moved(ctx context.Context, f func() error) (changes, error) {
	all := changes{}
	note := func(sign int64) error {
		for _, p := range s.people() {
			purse, err := s.seq.Purse(ctx, p.purse)
			if err != nil {
				return err
			}
			b, c := purse.Balances[dollars.Slot()], all[p]
			for i, a := range []amount.Amount{b.Available, b.Locked} {
				v := a.Int().ToBig()
				c[i].Add(&c[i], v.Mul(v, big.NewInt(sign)))
			}
			all[p] = c
		}
		return nil
	}
	if err := note(-1); err != nil {
		return nil, err
	}
	if err := f(); err != nil {
		return nil, err
	}
	return all, note(1)
}

// want checks what a person gained to the unit.
func (c changes) want(p *person, available, locked int64) error {
	have := c[p]
	return must(have[0].Cmp(big.NewInt(available)) == 0 && have[1].Cmp(big.NewInt(locked)) == 0,
		"%s gained %s and has %s more locked, want %d and %d", p.name, &have[0], &have[1], available, locked)
}

// signed is an amount of the story as a number that may become negative.
func signed(a amount.Amount) int64 { return int64(a.Int().Uint64()) }
