package wallet_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
)

// bookingAt is a booking as the sequencer shows it.
func bookingAt(t *testing.T, w *stftest.World, r uint32) wire.Booking {
	t.Helper()
	b, err := wire.NewBooking(r, w.State.Get(r), w.State.Get(r+1))
	check(t, err)
	return b
}

// verbs are the operations behind the commands, by a purse of a party.
var verbs = map[string]func(b wire.Booking, by uint32) op.Operation{
	"confirm": func(b wire.Booking, by uint32) op.Operation {
		return op.Confirm{Signer: by, Booking: b.Record, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
	},
	"accept": func(b wire.Booking, by uint32) op.Operation {
		return op.Accept{Signer: by, Booking: b.Record, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
	},
	"decline": func(b wire.Booking, by uint32) op.Operation {
		return op.Decline{Signer: by, Booking: b.Record, Calendar: b.Calendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
	"cancel-by-host": func(b wire.Booking, by uint32) op.Operation {
		return op.CancelByHost{Signer: by, Booking: b.Record, Calendar: b.Calendar, Guest: b.Guest, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
	},
	"expire": func(b wire.Booking, by uint32) op.Operation {
		return op.Expire{Payee: by, Booking: b.Record, Calendar: b.Calendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
	"cancel": func(b wire.Booking, by uint32) op.Operation {
		return op.CancelByGuest{Signer: by, Booking: b.Record, Calendar: b.Calendar, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
	},
	"transfer-booking": func(b wire.Booking, by uint32) op.Operation {
		return op.BookingTransfer{Signer: by, Booking: b.Record, NewGuest: b.Arbiter, Token: b.Token, BookingSerial: b.Serial}
	},
	"check-in": func(b wire.Booking, by uint32) op.Operation {
		return op.CheckIn{Signer: by, Booking: b.Record, Token: b.Token, BookingSerial: b.Serial}
	},
	"release": func(b wire.Booking, by uint32) op.Operation {
		return op.Release{Signer: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
	"release-part": func(b wire.Booking, by uint32) op.Operation {
		return op.ReleasePart{Signer: by, Booking: b.Record, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial, Units: b.UnitsReleased + 1}
	},
	"claim-deposit": func(b wire.Booking, by uint32) op.Operation {
		return op.DepositClaim{Signer: by, Booking: b.Record, Token: b.Token, BookingSerial: b.Serial, Amount: b.Deposit}
	},
	"return-deposit": func(b wire.Booking, by uint32) op.Operation {
		return op.DepositReturn{Signer: by, Booking: b.Record, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: b.Deposit}
	},
	"dispute": func(b wire.Booking, by uint32) op.Operation {
		return op.DisputeOpen{Signer: by, Booking: b.Record, Token: b.Token, BookingSerial: b.Serial}
	},
	"propose-change": func(b wire.Booking, by uint32) op.Operation {
		return op.ModifyPropose{Signer: by, Booking: b.Record, Token: b.Token, BookingSerial: b.Serial, Price: amount.From(9_000), FirstUnit: b.FirstUnit, Units: b.Units + 1}
	},
	"accept-change": func(b wire.Booking, by uint32) op.Operation {
		o := op.Modify{
			Signer: by, Listing: b.Listing, Booking: b.Record, Calendar: b.Calendar, Token: b.Token, BookingSerial: b.Serial, Window: b.Window, FirstUnit: b.FirstUnit, Units: b.Units, Price: b.Price,
		}
		if c := b.Change; c != nil {
			o.FirstUnit, o.Units, o.Price = c.FirstUnit, c.Units, c.Price
		}
		return o
	},
	"propose-split": func(b wire.Booking, by uint32) op.Operation {
		return op.SplitPropose{Signer: by, Booking: b.Record, Token: b.Token, BookingSerial: b.Serial, Amount: amount.From(1)}
	},
	"accept-split": func(b wire.Booking, by uint32) op.Operation {
		o := op.SplitAccept{Signer: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
		if b.Proposal != nil {
			o.Amount = b.Proposal.ToGuest
		}
		return o
	},
	"rule": func(b wire.Booking, by uint32) op.Operation {
		return op.Ruling{Signer: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: amount.From(7)}
	},
	"award": func(b wire.Booking, by uint32) op.Operation {
		return op.Award{Booking: b.Record, Purse: by, Token: b.Token, BookingSerial: b.Serial, Amount: amount.From(7)}
	},
	"force": func(b wire.Booking, _ uint32) op.Operation {
		return op.Force{Booking: b.Record, BookingSerial: b.Serial}
	},
	"award-due": func(b wire.Booking, _ uint32) op.Operation {
		o := op.AwardDue{Payee: b.Arbiter, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
		if b.Award != nil {
			o.Amount = b.Award.ToGuest
		}
		return o
	},
	"no-show": func(b wire.Booking, by uint32) op.Operation {
		return op.NoShow{Payee: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
	"release-due": func(b wire.Booking, by uint32) op.Operation {
		return op.ReleaseDue{Payee: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
	"ruling-timeout": func(b wire.Booking, by uint32) op.Operation {
		return op.RulingTimeout{Payee: by, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	},
}

// lives are worlds with one booking, in every live state and as it comes there.
func lives(t *testing.T) map[string]*stftest.World {
	t.Helper()
	w := stftest.New(t, batch.Tiny)
	o := w.Book(0, 3)
	all := map[string]*stftest.World{"held": w.Clone(t), "requested": w.Clone(t), "requested a day ahead": w.Clone(t), "booked": w}
	all["held"].Run(op.Hold(o))
	all["requested"].Run(op.RequestBook(o))
	all["requested a day ahead"].Now = stftest.Origin - stftest.Day
	all["requested a day ahead"].Run(op.RequestBook(o))
	w.Run(o)
	b := bookingAt(t, w, o.Record)
	party := map[string]uint32{"guest": b.Guest, "host": b.Host}
	after := func(name, before string, at uint64, verb, by string) {
		w := all[before].Clone(t)
		w.Now = max(w.Now, at)
		w.Run(verbs[verb](bookingAt(t, w, o.Record), party[by]))
		all[name] = w
	}
	after("confirmed", "held", 0, "confirm", "guest")
	after("accepted", "requested", 0, "accept", "host")
	after("booked, proposed", "booked", 0, "propose-split", "host")
	after("booked, changed", "booked", 0, "propose-change", "host")
	all["booked, moved"] = w.Clone(t)
	all["booked, moved"].Run(op.ModifyPropose{Signer: b.Host, Booking: o.Record, Token: b.Token, BookingSerial: b.Serial, Price: amount.From(1), FirstUnit: 2, Units: 4})
	after("booked, no deposit", "booked", 0, "return-deposit", "host")
	after("checked in", "booked", b.Start, "check-in", "host")
	after("checked in, changed", "checked in", b.Start, "propose-change", "host")
	after("checked in, claimed", "checked in", b.Start, "claim-deposit", "host")
	after("checked in, no deposit", "booked, no deposit", b.Start, "check-in", "guest")
	after("checked in, released in part", "checked in", b.Start, "release-part", "guest")
	after("checked in, all released", "checked in, released in part", b.End+uint64(b.Terms.ReleaseDelay)-1, "release-part", "guest")
	after("checked in, all but one released", "checked in, released in part", b.Start, "release-part", "guest")
	after("disputed", "checked in, claimed", b.Start, "dispute", "guest")
	after("disputed late", "checked in, released in part", b.Deadline-1, "dispute", "host")
	after("disputed, proposed", "disputed", b.Start, "propose-split", "guest")
	after("ended", "disputed", b.Start, "propose-split", "guest")
	for name, toGuest := range map[string]amount.Amount{"disputed, awarded": amount.From(900), "disputed, awarded all": amount.Max()} {
		all[name] = all["disputed, proposed"].Clone(t)
		all[name].Run(op.Award{Booking: o.Record, Purse: b.Arbiter, Owner: w.Stranger.Owner, Token: b.Token, BookingSerial: b.Serial, Amount: toGuest})
	}
	all["ended"].Run(verbs["accept-split"](bookingAt(t, all["ended"], o.Record), b.Host))
	return all
}

// What a wallet says that its owner can do is what the rules let him do, at every time at
// which anything changes.
func TestMovesAreWhatTheRulesAllow(t *testing.T) {
	for name, world := range lives(t) {
		r := world.Live()
		if name == "ended" {
			if len(r) != 0 {
				t.Fatalf("%s: have %v live", name, r)
			}
			continue
		}
		b := bookingAt(t, world, r[0])
		parties := map[string]uint32{"guest": b.Guest, "host": b.Host, "arbiter": b.Arbiter, "anyone": world.Operator.For(b.Token)}
		turns := []uint64{b.Start, b.Start + uint64(b.Terms.CheckInGrace), b.Deadline - uint64(b.Terms.AnswerWindow), b.Deadline}
		for unit := range uint64(b.Units) {
			turns = append(turns, b.Start+(unit+1)*stftest.Day, b.Start+(unit+1)*stftest.Day+uint64(b.Terms.ReleaseDelay))
		}
		times := map[uint64]bool{world.Now: true}
		for _, at := range turns {
			times[at-1], times[at], times[at+1] = true, true, true
		}
		for _, at := range slices.Sorted(maps.Keys(times)) {
			if at < world.Now {
				continue
			}
			can := map[string]bool{}
			for _, m := range wallet.Moves(b, at) {
				can[m.By+" "+m.Verb] = m.From <= at
			}
			for by, purse := range parties {
				for verb, operation := range verbs {
					if b.Deposit.IsZero() && (verb == "return-deposit" || verb == "claim-deposit") {
						continue // to return nothing is allowed, but no move
					}
					o := operation(b, purse)
					_, crank := o.(op.Crank)
					_, demand := o.(op.Force)
					if (crank || demand) != (by == "anyone") {
						continue
					}
					if a, ok := o.(op.Award); ok {
						a.Owner = world.PurseAt(purse).Owner
						o = a
					}
					err := refused(t, world, at, o)
					if have := can[by+" "+verb]; have != (err == nil) {
						t.Errorf("%s, %d s after the start: the wallet says that %s can %s: %v, the rules say %v", name, int64(at)-int64(b.Start), by, verb, have, err)
					}
				}
			}
		}
	}
}

// refused says why the rules do not let somebody do something at a time. There is something to
// demand while the demand is not met.
func refused(t *testing.T, world *stftest.World, at uint64, o op.Operation) (err error) {
	w := world.Clone(t)
	w.Now = at
	b := w.Begin()
	if err = w.Try(b, o); err == nil {
		err = b.Last().Void
	}
	if o.Kind() != op.KindForce {
		return err
	}
	if stftest.Rule(err) == "FORCE-2" {
		return nil
	}
	return errors.New("there is nothing to demand")
}

// What a wallet says that everybody gets if nobody acts is what the crank pays.
func TestOutcomesAreWhatCranksPay(t *testing.T) {
	for name, w := range lives(t) {
		if name == "ended" {
			continue
		}
		r := w.Live()[0]
		b := bookingAt(t, w, r)
		o, err := wallet.NewOutcome(b)
		check(t, err)
		payee, operator := w.Operator.For(b.Token), o.Operator // the fee purse: it gets the booking fee as well
		if b.Award != nil {
			payee, operator = b.Arbiter, amount.Amount{}
		}
		balances := func() (all [3]amount.Amount) {
			for i, purse := range []uint32{b.Guest, b.Payout, payee} {
				all[i] = w.Balance(purse, b.Token)
			}
			return all
		}
		if o.At != b.DueAt {
			t.Errorf("%s: have %d, want %d", name, o.At, b.DueAt)
		}
		w.Now = max(w.Now, o.At)
		before := balances()
		w.Run(verbs[o.Verb](b, payee))
		after := balances()
		actor, err := o.Actor.Add(operator)
		check(t, err)
		for i, want := range []amount.Amount{o.Guest, o.Host, actor} {
			have, err := after[i].Sub(before[i])
			if err != nil || have.Cmp(want) != 0 {
				t.Errorf("%s: %s gets %v, the wallet says %s", name, []string{"the guest", "the host", "the payee"}[i], have, want)
			}
		}
		ended, err := wallet.NewOutcome(bookingAt(t, w, r))
		if ended != nil || err != nil || len(wallet.Moves(bookingAt(t, w, r), w.Now)) != 0 {
			t.Errorf("%s: have %+v, %v after the end", name, ended, err)
		}
	}
}

// Refund is what a cancellation pays, in every tier.
func TestRefundIsWhatACancellationPays(t *testing.T) {
	for _, left := range []uint64{20, 10, 3} {
		w := stftest.New(t, batch.Tiny)
		o := w.Book(0, 3)
		w.Run(o)
		b := bookingAt(t, w, o.Record)
		w.Now = max(w.Now, b.Start-left*stftest.Day)
		back, err := wallet.Refund(b, w.Now)
		check(t, err)
		before := w.Balance(b.Guest, b.Token)
		w.Run(w.Cancel(o.Record))
		have, err := w.Balance(b.Guest, b.Token).Sub(before)
		if err != nil || have.Cmp(back) != 0 {
			t.Errorf("%d days ahead: the guest gets %s, the wallet says %s", left, have, back)
		}
	}
	for _, offer := range []func(op.Book) op.Operation{func(o op.Book) op.Operation { return op.Hold(o) }, func(o op.Book) op.Operation { return op.RequestBook(o) }} {
		w := stftest.New(t, batch.Tiny)
		o := w.Book(0, 3)
		before := w.Balance(o.Signer, o.Token)
		w.Run(offer(o))
		b := bookingAt(t, w, o.Record)
		paid, err := before.Sub(w.Balance(o.Signer, o.Token))
		check(t, err)
		back, err := wallet.Refund(b, w.Now)
		check(t, err)
		w.Run(w.Cancel(o.Record))
		again, err := w.Balance(o.Signer, o.Token).Add(amount.From(o.Fee))
		if err != nil || again != before || paid.Cmp(back) <= 0 {
			t.Errorf("%s: the guest paid %s and has %s with the fee again, the wallet says %s comes back", b.State, paid, again, back)
		}
		if back, err = back.Add(amount.From(o.Fee)); err != nil || back != paid {
			t.Errorf("%s: the wallet says that %s comes back with the fee, the guest paid %s", b.State, back, paid)
		}
	}
	if back, err := wallet.Refund(wire.Booking{Start: 5, Price: amount.From(9)}, 5); err != nil || !back.IsZero() {
		t.Errorf("have %s, %v at the start, want nothing", back, err)
	}
}

func TestTermsOfIsWhatNewPolicyWrote(t *testing.T) {
	terms := stftest.Terms
	terms.Flags = record.FlagFinalParts
	cells, err := record.Policy{Serial: 7, Terms: terms}.Cells()
	check(t, err)
	p, err := wire.NewPolicy(1, cells)
	check(t, err)
	if have := wallet.TermsOf(p); fmt.Sprint(have) != fmt.Sprint(terms) {
		t.Errorf("have %+v, want %+v", have, terms)
	}
}
