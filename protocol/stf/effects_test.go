package stf_test

import (
	"math/bits"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// change is what a purse gained (or lost, if negative) of a token.
type change struct {
	purse uint32
	token record.Token
	units int64
}

// expect runs f as a batch and compares the balances of all purses with those
// before: exactly the given changes, nothing else.
func expect(t *testing.T, w *stftest.World, f func(b *stf.Builder), changes ...change) *stf.Trace {
	t.Helper()
	type account struct {
		purse uint32
		token record.Token
	}
	balances := func() map[account]int64 {
		all := map[account]int64{}
		for i := range w.State.Records() {
			if p, err := record.PurseOf(w.State.Get(i)); err == nil {
				for slot, b := range p.Balances {
					all[account{i, record.Token(2*int(p.Series) + slot)}] = int64(b.Available.Int().Uint64())
				}
			}
		}
		return all
	}
	want := balances()
	for _, c := range changes {
		want[account{c.purse, c.token}] += c.units
	}
	trace := w.Batch(f)
	have := balances()
	for a := range have {
		if have[a] != want[a] {
			t.Errorf("purse %d, token %d: have %d, want %d", a.purse, a.token, have[a], want[a])
		}
	}
	return trace
}

func apply(w *stftest.World, operations ...op.Operation) func(b *stf.Builder) {
	return func(b *stf.Builder) {
		for _, o := range operations {
			w.Apply(b, o)
		}
	}
}

const rent = 40 // of a record, in dollars

func TestTransferMovesAmountAndFee(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	guest, host, fees := w.Guest.For(dollar), w.Host.For(dollar), w.Operator.For(dollar)
	nonce := w.PurseAt(guest).Nonce
	expect(t, w, apply(w, transfer(w)), change{guest, dollar, -6}, change{host, dollar, 5}, change{fees, dollar, 1})
	if have := w.PurseAt(guest).Nonce; have != nonce+1 {
		t.Errorf("have nonce %d, want %d", have, nonce+1)
	}
}

func TestTransferOfEverything(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := transfer(w)
	o.Amount, o.Fee = amount.From(stftest.Funds-1), 1
	expect(t, w, apply(w, o), change{o.From, dollar, -stftest.Funds}, change{o.To, dollar, stftest.Funds - 1}, change{w.Operator.For(dollar), dollar, 1})
}

func TestTransferToOneself(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := transfer(w)
	o.To = o.From
	o.Amount, o.Fee = amount.From(stftest.Funds-7), 7
	expect(t, w, apply(w, o), change{o.From, dollar, -7}, change{w.Operator.For(dollar), dollar, 7})
	if have := w.PurseAt(o.From).Nonce; have != 1 {
		t.Errorf("have nonce %d, want 1", have)
	}
}

func TestTransferToTheFeePurse(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := transfer(w)
	o.To = w.Operator.For(dollar)
	expect(t, w, apply(w, o), change{o.From, dollar, -6}, change{o.To, dollar, 6})
}

func TestFeesOfEveryTokenHaveTheirPurse(t *testing.T) {
	w := stftest.New(t, batch.Devnet)
	var operations []op.Operation
	var changes []change
	for _, token := range []record.Token{stftest.ETH, dollar, stftest.Stoa} {
		fee := uint64(10 + token)
		operations = append(operations, op.Transfer{From: w.Guest.For(token), To: w.Host.For(token), Token: token, Fee: fee})
		changes = append(changes, change{w.Guest.For(token), token, -int64(fee)}, change{w.Operator.For(token), token, int64(fee)})
	}
	expect(t, w, apply(w, operations...), changes...)
}

// Money received in a batch can be spent in it.
func TestRowsSeeEarlierRows(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	guest, host := w.Guest.For(dollar), w.Host.For(dollar)
	all := int64(w.Balance(host, dollar).Int().Uint64())
	there := op.Transfer{From: host, To: guest, Token: dollar, Amount: amount.From(uint64(all))}
	back := op.Transfer{From: guest, To: host, Token: dollar, Amount: amount.From(uint64(all) + stftest.Funds)}
	expect(t, w, apply(w, there, back), change{guest, dollar, -stftest.Funds}, change{host, dollar, stftest.Funds})
}

func TestWithdraw(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := withdraw(w)
	o.Recipient = w.Stranger.Owner
	trace := expect(t, w, apply(w, o), change{o.Purse, dollar, -6}, change{w.Operator.For(dollar), dollar, 1})
	want := []stf.Effect{{Token: dollar, Amount: amount.From(5), To: w.Stranger.Owner}}
	if !slices.Equal(trace.Effects, want) {
		t.Errorf("have effects %+v, want %+v", trace.Effects, want)
	}
}

func TestDepositCreatesAPurse(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	free := w.Free()
	d := op.Deposit{Purse: free, Owner: w.Guest.Owner, Token: stftest.Stoa, Amount: amount.From(9), Key: w.Stranger.Key.Public}
	trace := expect(t, w, apply(w, d), change{free, stftest.Stoa, 9})
	want := record.Purse{Owner: w.Guest.Owner, Series: 1, Key: w.Stranger.Key.Public.Y}
	want.Balances[0].Available = amount.From(9)
	if have := w.PurseAt(free); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if len(trace.Effects) != 0 || trace.Header.QueueCount != 1 {
		t.Errorf("have effects %v and %d entries, want none and 1", trace.Effects, trace.Header.QueueCount)
	}
}

func TestDepositCreditsAPurseAndKeepsItsKey(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	guest := w.Guest.For(dollar)
	for name, key := range map[string]signature.PublicKey{"no key": {}, "another key": w.Stranger.Key.Public, "the null key": signature.Null.Public} {
		before := w.PurseAt(guest)
		expect(t, w, apply(w, op.Deposit{Purse: guest, Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(9), Key: key}), change{guest, dollar, 9})
		if have := w.PurseAt(guest); have.Key != before.Key || have.Nonce != before.Nonce {
			t.Errorf("%s: have %+v, want the key and nonce of %+v", name, have, before)
		}
	}
}

// Two deposits to one free record: the first creates, the second credits it.
func TestTwoDepositsInABatch(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	free := w.Free()
	d := op.Deposit{Purse: free, Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(9), Key: w.Guest.Key.Public}
	again := d
	again.Key = signature.PublicKey{}
	expect(t, w, apply(w, d, again), change{free, dollar, 18})
}

func TestDepositsThatAreRefunded(t *testing.T) {
	oddKey := func(p signature.PublicKey) signature.PublicKey { return *new(signature.PublicKey).Neg(&p) }
	for name, c := range map[string]struct {
		prepare func(w *stftest.World)
		deposit func(w *stftest.World) op.Deposit
		applied bool
	}{
		"another owner": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Host.For(dollar), Owner: w.Guest.Owner, Token: dollar}
		}},
		"another series": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Guest.For(stftest.Stoa), Owner: w.Guest.Owner, Token: dollar}
		}},
		"record 0": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: 0, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
		}},
		"a listing": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Listing, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
		}},
		"a calendar": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Calendar, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
		}},
		"a policy": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Policy, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
		}},
		"no key": {deposit: func(w *stftest.World) op.Deposit { return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner} }},
		"null key": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner, Key: signature.Null.Public}
		}},
		"the null key, negated": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner, Key: oddKey(signature.Null.Public)}
		}},
		"a key off the curve": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner, Key: signature.PublicKey{X: fr.One(), Y: fr.One()}}
		}},
		"the neutral key": {deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner, Key: signature.PublicKey{Y: fr.One()}}
		}},
		"a full balance": {
			prepare: func(w *stftest.World) {
				editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
			},
			deposit: func(w *stftest.World) op.Deposit {
				return op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar}
			},
		},
		"a record with a stray cell": {
			prepare: func(w *stftest.World) { w.EditCells(200, record.Cells{3: fr.One()}) },
			deposit: func(w *stftest.World) op.Deposit {
				return op.Deposit{Purse: 200, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
			},
		},
		"an unknown kind": {
			prepare: func(w *stftest.World) { w.EditCells(200, record.Cells{fr.NewElement(99)}) },
			deposit: func(w *stftest.World) op.Deposit {
				return op.Deposit{Purse: 200, Owner: w.Guest.Owner, Key: w.Guest.Key.Public}
			},
		},
		"a key with odd x": {applied: true, deposit: func(w *stftest.World) op.Deposit {
			return op.Deposit{Purse: w.Free(), Owner: w.Guest.Owner, Key: oddKey(w.Guest.Key.Public)}
		}},
		"a balance that is full then": {
			applied: true,
			prepare: func(w *stftest.World) {
				p, _ := amount.Max().Sub(amount.From(11))
				editPurse(w, w.Guest.For(dollar), func(r *record.Purse) { r.Balances[1].Available = p })
			},
			deposit: func(w *stftest.World) op.Deposit {
				return op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar}
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			if c.prepare != nil {
				c.prepare(w)
			}
			d := c.deposit(w)
			d.Amount = amount.From(11)
			before := w.State.Get(d.Purse)

			b := w.Begin()
			status, err := b.Take(d)
			if err != nil || status != c.applied {
				t.Fatalf("have status %t, %v, want %t", status, err, c.applied)
			}
			kept := w.State.Get(d.Purse)
			trace := w.Seal(b)

			if c.applied {
				if len(trace.Effects) != 0 || kept == before {
					t.Errorf("have effects %v, want none, and another record", trace.Effects)
				}
				return
			}
			// Record 0 has the batch's time by then.
			if kept != before && d.Purse != record.ParamsIndex {
				t.Errorf("a refund changed the record")
			}
			want := []stf.Effect{{Token: d.Token, Amount: d.Amount, To: d.Owner, Refund: true}}
			if !slices.Equal(trace.Effects, want) {
				t.Errorf("have effects %+v, want %+v", trace.Effects, want)
			}
		})
	}
}

func TestPolicySet(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := policySet(w)
	number := w.Number
	expect(t, w, apply(w, transfer(w), o), change{o.Signer, dollar, -rent + 5}, change{w.Guest.For(dollar), dollar, -6}, change{w.Operator.For(dollar), dollar, rent + 1})
	if have, want := w.PolicyAt(o.Record), (record.Policy{Serial: number<<13 | 2, Terms: stftest.Terms, Offers: stftest.Offers}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
}

func TestListingSetCreatesAndChanges(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := w.Update(w.Listing)
	o.Serial, o.Record, o.Fee, o.Origin, o.Deposit, o.Arbiter = 0, w.Free(), rent, 7, amount.From(9), 77
	number := w.Number
	expect(t, w, apply(w, o), change{o.Signer, dollar, -rent}, change{w.Operator.For(dollar), dollar, rent})
	want := record.Listing{
		Serial: number<<13 | 1, Host: o.Signer, Payout: o.Payout, Policy: o.Policy, Token: dollar, Flags: 7, UnitSeconds: stftest.Day, MinUnits: 1, MaxUnits: 30,
		Price: amount.From(stftest.Price), Origin: 7, PolicySerial: o.PolicySerial, Metadata: o.Metadata,
		Deposit: amount.From(9), Arbiter: 77,
	}
	if have := w.ListingAt(o.Record); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}

	// A change is free of rent, keeps host, serial and windows, and leaves bookings.
	i := booked(w, 10, 3)
	booking := w.BookingAt(i)
	u := w.Update(w.Listing)
	u.Price, u.MinUnits, u.MaxUnits, u.Flags, u.Arbiter, u.Metadata = amount.From(1), 2, 3, 0, w.Guest.For(dollar), fr.One()
	want = w.ListingAt(w.Listing)
	want.Price, want.MinUnits, want.MaxUnits, want.Flags, want.Arbiter, want.Metadata = u.Price, 2, 3, 0, u.Arbiter, u.Metadata
	expect(t, w, apply(w, u))
	if have := w.ListingAt(w.Listing); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have := w.BookingAt(i); have != booking {
		t.Errorf("the change touched a booking: have %+v, want %+v", have, booking)
	}
}

func TestCalendarOpen(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := calendarOpen(w)
	expect(t, w, apply(w, o), change{o.Signer, dollar, -rent}, change{w.Operator.For(dollar), dollar, rent})
	if have, want := w.CalendarAt(o.Record), (record.Calendar{ListingSerial: o.ListingSerial, Window: 1}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have := w.ListingAt(w.Listing).Windows; have != 2 {
		t.Errorf("have %d windows, want 2", have)
	}
}

// The price of a stay follows from what the host set: by length, by peak units, by how soon
// it begins, and by what of the window is booked.
func TestPriceSet(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	l := w.ListingAt(w.Listing)
	o := op.PriceSet{Signer: l.Host, Listing: w.Listing, Token: dollar, Fee: 1, ListingSerial: l.Serial, Pricing: pricing}
	expect(t, w, apply(w, o), change{o.Signer, dollar, -1}, change{w.Operator.For(dollar), dollar, 1})
	want := l
	want.Pricing = pricing
	if have := w.ListingAt(w.Listing); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	w.Run(w.Update(w.Listing)) // a change of other terms leaves it
	if have := w.ListingAt(w.Listing); have != want {
		t.Errorf("after a change: have %+v, want %+v", have, want)
	}

	// Units of 1777. 12 to 14: places 5, 6 and 0, two of them peak, 10 % less for three units.
	price := func(first, units uint8) uint64 {
		t.Helper()
		return w.BookingAt(booked(w, first, units)).Price.Int().Uint64()
	}
	if have, want := price(12, 3), uint64(1777*(30_000+2*2_500)*9/100_000); have != want {
		t.Errorf("have a price of %d, want %d", have, want)
	}
	// Three of 240 units are booked: 0.5 % more. Three weeks are 30 % less and have six peak units.
	if have, want := price(15, 21), uint64(1777*(210_000+6*2_500)*7*1005/100_000_000); have != want {
		t.Errorf("have a price of %d, want %d", have, want)
	}
	// Now 24: 4 % more. Place 2 of the cycle; a second before it counts as late.
	start := w.BookingAt(booked(w, 37, 1)).Start // unit 38 begins a unit later
	w.Now = start + stftest.Day - uint64(pricing.LateSeconds)
	if have, want := price(38, 1), uint64(1777*10_000*(2_400_000+4_000*25)/24_000_000_000); have != want {
		t.Errorf("have a price of %d, want %d", have, want)
	}
	w.Run(w.Cancel(w.Live()[len(w.Live())-1]))
	w.Now++
	if have, want := price(38, 1), uint64(1777*10_000*95*(2_400_000+4_000*25)/2_400_000_000_000); have != want {
		t.Errorf("have a price of %d, want %d", have, want)
	}
}

// Blocked units cannot be booked until they are unblocked; what is booked stays booked.
func TestCalendarBlock(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := calendarBlock(w)
	booked(w, 10, 4) // two units of it are blocked all the same
	taken := w.CalendarAt(o.Calendar).Occupied
	expect(t, w, apply(w, o), change{o.Signer, dollar, -1}, change{w.Operator.For(dollar), dollar, 1})
	last := o
	last.FirstUnit, last.Units = 239, 1
	w.Run(last)
	both := mask(239, 1)
	both.Or(both, mask(12, 2))
	if have, want := w.CalendarAt(o.Calendar), (record.Calendar{ListingSerial: o.ListingSerial, Booked: 4, Occupied: taken, Blocked: layout.Element(both)}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	w.Run(w.Cancel(w.Live()[0]))
	refused := func(unit uint8) {
		t.Helper()
		w.Batch(func(b *stf.Builder) {
			if rule := stftest.Rule(w.Try(b, w.Book(unit, 1))); rule != "BOOK-9" {
				t.Errorf("unit %d: have %q, want BOOK-9", unit, rule)
			}
		})
	}
	refused(12)
	first := o
	first.Units = 1
	w.Run(op.CalendarUnblock(first))
	w.Run(w.Book(12, 1))
	refused(13)
}

// A booking of three units: price 5331, fee 159 (of 159.93), reserve 20, bond 533 (of 533.1).
const (
	price   = 3 * stftest.Price
	fee     = 159
	reserve = 20
	bond    = 533
	deposit = stftest.Deposit
)

func TestBook(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := w.Book(10, 3)
	o.Limit = amount.From(price + fee + reserve + deposit) // exactly
	number, guest, host := w.Number, w.Guest.For(dollar), w.Host.For(dollar)
	expect(t, w, apply(w, o), change{guest, dollar, -(price + fee + reserve + deposit + 2*rent)}, change{host, dollar, -bond}, change{w.Operator.For(dollar), dollar, 2 * rent})
	if have := w.PurseAt(host).Balances[1].Locked; have != amount.From(bond) {
		t.Errorf("have %s locked, want %d", have, bond)
	}

	l := w.ListingAt(w.Listing)
	start := uint64(stftest.Origin + 10*stftest.Day)
	want := record.Booking{
		Serial: number<<13 | 1, State: record.Booked, Token: dollar, Listing: w.Listing, Guest: guest, Host: host, Payout: l.Payout,
		Calendar: w.Calendar, Arbiter: l.Arbiter, Transferable: true, FeeBps: 300, Price: amount.From(price), Fee: fee, CrankReserve: reserve,
		Start: start, End: start + 3*stftest.Day, Deadline: start + 4*stftest.Day, FirstUnit: 10, Units: 3, ListingSerial: l.Serial,
		ParamsVersion: 1, Bond: amount.From(bond),
	}
	if have := w.BookingAt(o.Record); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have, want := w.TermsAt(o.Record), (record.BookingTerms{Serial: want.Serial, Terms: stftest.Terms, Deposit: amount.From(deposit), Arbiter: l.Arbiter, Token: dollar}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have, want := w.CalendarAt(w.Calendar).Occupied, layout.Element(mask(10, 3)); have != want {
		t.Errorf("have map %s, want %s", have.Text(16), want.Text(16))
	}
}

// What is held costs the reserve, and confirmed it is what Book would have made.
func TestHoldAndConfirm(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	o := w.Book(10, 3)
	o.Limit = amount.From(price + fee + reserve + deposit) // of what Confirm takes
	guest, host, operator, now := w.Guest.For(dollar), w.Host.For(dollar), w.Operator.For(dollar), w.Now
	expect(t, w, apply(w, op.Hold(o)), change{guest, dollar, -(reserve + 2*rent)}, change{operator, dollar, 2 * rent})
	want := w.BookingAt(o.Record)
	if want.State != record.Held || want.Deadline != now+uint64(stftest.Offers.HoldWindow) || !want.Bond.IsZero() || want.Price != amount.From(price) {
		t.Errorf("have %+v", want)
	}
	if escrow, err := want.Escrow(w.TermsAt(o.Record)); err != nil || escrow != amount.From(reserve) {
		t.Errorf("have %s in escrow, %v, want %d", escrow, err, reserve)
	}
	if have, want := w.CalendarAt(w.Calendar).Occupied, layout.Element(mask(10, 3)); have != want {
		t.Errorf("have map %s, want %s", have.Text(16), want.Text(16))
	}

	w.Now = want.Deadline - 1 // the last second
	confirm := w.Confirm(o.Record)
	confirm.Fee = 3
	expect(t, w, apply(w, confirm), change{guest, dollar, -(price + fee + deposit + 3)}, change{host, dollar, -bond}, change{operator, dollar, 3})
	want.State, want.Deadline, want.Bond = record.Booked, want.End+stftest.Day, amount.From(bond)
	if have := w.BookingAt(o.Record); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	if have := w.PurseAt(host).Balances[1].Locked; have != amount.From(bond) {
		t.Errorf("have %s locked, want %d", have, bond)
	}
	w.Drain()
}

// A request is paid at once and binds the host when he accepts. Its listing need not be
// instant.
func TestRequestAndAccept(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	u := w.Update(w.Listing)
	u.Flags &^= record.FlagInstant
	w.Run(u)
	o := w.Book(10, 3)
	guest, host, operator, now := w.Guest.For(dollar), w.Host.For(dollar), w.Operator.For(dollar), w.Now
	expect(t, w, apply(w, op.RequestBook(o)), change{guest, dollar, -(price + fee + reserve + deposit + 2*rent)}, change{operator, dollar, 2 * rent})
	want := w.BookingAt(o.Record)
	if want.State != record.Requested || want.Deadline != now+uint64(stftest.Offers.RequestWindow) || !want.Bond.IsZero() {
		t.Errorf("have %+v", want)
	}
	w.Now = want.Deadline - 1
	accept := w.Accept(o.Record)
	accept.Fee = 3
	expect(t, w, apply(w, accept), change{host, dollar, -bond - 3}, change{operator, dollar, 3})
	want.State, want.Deadline, want.Bond = record.Booked, want.End+stftest.Day, amount.From(bond)
	if have := w.BookingAt(o.Record); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	w.Drain()
}

// An offer stands for its window and never past the start.
func TestOffersEndAtTheStart(t *testing.T) {
	for name, c := range map[string]struct {
		kind   func(op.Book) op.Operation
		window uint64
	}{"held": {hold, 900}, "requested": {request, 2 * stftest.Day}} {
		for _, left := range []uint64{0, 1, c.window - 1, c.window, c.window + 1} {
			w := stftest.New(t, batch.Tiny)
			o := w.Book(10, 3)
			w.Now = stftest.Origin + 10*stftest.Day - left
			now, want := w.Now, min(left, c.window)
			w.Run(c.kind(o))
			if have := w.BookingAt(o.Record).Deadline; have != now+want {
				t.Errorf("%s %d seconds before the start: have %d seconds, want %d", name, left, have-now, want)
			}
		}
	}
}

// Every way in which an offer ends gives back what was paid, and frees the units.
func TestOffersThatCameToNothing(t *testing.T) {
	for name, c := range map[string]struct {
		kind  func(op.Book) op.Operation
		when  func(b record.Booking) uint64
		end   func(w *stftest.World, i uint32) op.Operation
		state record.State
		left  int64 // of what was paid, for the payee
	}{
		"a hold taken back":       {hold, before, func(w *stftest.World, i uint32) op.Operation { return w.Cancel(i) }, record.CancelledByGuest, 0},
		"a request taken back":    {request, before, func(w *stftest.World, i uint32) op.Operation { return w.Cancel(i) }, record.CancelledByGuest, 0},
		"a request declined":      {request, before, func(w *stftest.World, i uint32) op.Operation { return w.Decline(i) }, record.Declined, 0},
		"a request declined late": {request, after, func(w *stftest.World, i uint32) op.Operation { return w.Decline(i) }, record.Declined, 0},
		"a hold that expired":     {hold, due, func(w *stftest.World, i uint32) op.Operation { return expire(w, i) }, record.Expired, reserve},
		"a request that expired":  {request, due, func(w *stftest.World, i uint32) op.Operation { return expire(w, i) }, record.Expired, reserve},
		"a hold left very long":   {hold, after, func(w *stftest.World, i uint32) op.Operation { return expire(w, i) }, record.Expired, reserve},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			guest := w.Guest.For(dollar)
			o := w.Book(10, 3)
			w.Now = stftest.Origin + 10*stftest.Day - 10_000 // the tiers would give nothing back
			had := w.Balance(guest, dollar)
			w.Run(c.kind(o))
			paid, err := had.Sub(w.Balance(guest, dollar))
			if err != nil {
				t.Fatal(err)
			}
			w.Now = c.when(w.BookingAt(o.Record))
			expect(t, w, apply(w, c.end(w, o.Record)), change{guest, dollar, int64(paid.Int().Uint64()) - 2*rent - c.left}, change{w.Stranger.For(dollar), dollar, c.left})
			if have := w.BookingAt(o.Record).State; have != c.state {
				t.Errorf("have state %s, want %s", have, c.state)
			}
			if have := w.CalendarAt(w.Calendar).Occupied; !have.IsZero() {
				t.Errorf("have map %s, want no unit", have.Text(16))
			}
		})
	}
}

func before(b record.Booking) uint64 { return b.Start - 1 }
func due(b record.Booking) uint64    { return b.Deadline }
func after(b record.Booking) uint64  { return b.End }

// Host and guest, payee and guest may be one purse.
func TestOffersOfOneself(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	host := w.Host.For(dollar)
	own := func(kind func(op.Book) op.Operation) uint32 {
		o := w.Book(10, 3)
		o.Signer = host
		w.Run(kind(o))
		return o.Record
	}
	d := w.Decline(own(request))
	d.Fee = 5
	expect(t, w, apply(w, d), change{host, dollar, price + fee + reserve + deposit - 5}, change{w.Operator.For(dollar), dollar, 5})

	i := own(hold)
	w.Now = w.DueAt(i)
	e := expire(w, i)
	e.Payee = host
	expect(t, w, apply(w, e), change{host, dollar, reserve})

	c := w.CancelByHost(own(func(o op.Book) op.Operation { return o }))
	c.Fee = 5
	expect(t, w, apply(w, c), change{host, dollar, price + fee + reserve + deposit + bond - 5}, change{w.Operator.For(dollar), dollar, 5})
}

// A host who cancels returns everything and pays his bond, whatever the tiers say; what was
// released comes back with the bond unless parts are final.
func TestCancelByHost(t *testing.T) {
	for name, c := range map[string]struct {
		prepare func(w *stftest.World)
		kept    int64 // by the host, of what was released
	}{
		"booked":             {func(w *stftest.World) { booked(w, 10, 3) }, 0},
		"in its last second": {func(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).Start - 1 }, 0},
		"checked in":         {checkedIn, 0},
		"when it is due":     {func(w *stftest.World) { checkedIn(w); w.Now = w.DueAt(lastBooking(w)) }, 0},
		"with a claim":       {func(w *stftest.World) { checkedIn(w); w.Run(claim(w, lastBooking(w))) }, 0},
		"with a proposal":    {func(w *stftest.World) { checkedIn(w); w.Run(propose(w, lastBooking(w))) }, 0},
		"with a part":        {func(w *stftest.World) { atStart(w); w.Run(releasePart(w, lastBooking(w))) }, 0},
		"with a final part": {func(w *stftest.World) {
			atStart(w)
			editTerms(w, func(t *record.BookingTerms) { t.Flags = record.FlagFinalParts })
			w.Run(releasePart(w, lastBooking(w)))
		}, stftest.Price},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			c.prepare(w)
			i := lastBooking(w)
			guest, host := w.Guest.For(dollar), w.Host.For(dollar)
			o := w.CancelByHost(i)
			o.Fee = 4
			expect(t, w, apply(w, o), change{guest, dollar, price + fee + reserve + deposit + bond - c.kept}, change{host, dollar, -4}, change{w.Operator.For(dollar), dollar, 4})
			if have := w.BookingAt(i).State; have != record.CancelledByHost {
				t.Errorf("have state %s", have)
			}
			if have := w.PurseAt(host).Balances[1].Locked; !have.IsZero() {
				t.Errorf("have %s locked, want 0", have)
			}
			if have := w.CalendarAt(w.Calendar).Occupied; !have.IsZero() {
				t.Errorf("have map %s, want no unit", have.Text(16))
			}
		})
	}
}

func TestBookAtTheEdges(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	l := w.Update(w.Listing)
	l.MaxUnits = 240
	w.Run(l)
	w.Run(w.Book(0, 240)) // the whole window
	if have, want := w.CalendarAt(w.Calendar).Occupied, ones(); have != want {
		t.Errorf("have map %s, want all units", have.Text(16))
	}
	w = stftest.New(t, batch.Tiny)
	w.Run(w.Book(10, 3), w.Book(9, 1), w.Book(13, 1), w.Book(239, 1))
	w.Now = stftest.Origin + 20*stftest.Day // the second at which it starts
	w.Run(w.Book(20, 1))
}

// A stay may cross the border of two windows: each calendar has its part, both are free
// again when it is cancelled, and it counts for the price as one stay.
func TestBookAcrossWindows(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	open(w)
	next := nextCalendar(w)
	w.Run(inNext(w, 2, 5), w.Book(230, 8))
	o := across(w).(op.Book)
	expect(t, w, apply(w, o), change{w.Guest.For(dollar), dollar, -(4*stftest.Price + 213 + reserve + deposit + 2*rent)}, change{w.Host.For(dollar), dollar, -710}, change{w.Operator.For(dollar), dollar, 2 * rent})
	b := w.BookingAt(o.Record)
	start := uint64(stftest.Origin + 238*stftest.Day)
	if b.Calendar != w.Calendar || b.NextCalendar != next || b.Start != start || b.End != start+4*stftest.Day || b.FirstUnit != 238 || b.Units != 4 {
		t.Errorf("have %+v", b)
	}
	marked := func(when string, first, second *uint256.Int) {
		t.Helper()
		for i, want := range map[uint32]*uint256.Int{w.Calendar: first, next: second} {
			c := w.CalendarAt(i)
			if have := layout.Int(c.Occupied); !have.Eq(want) {
				t.Errorf("%s: have map %s, want %s", when, have.Hex(), want.Hex())
			}
			if have, want := int(c.Booked), bits.OnesCount64(want[0])+bits.OnesCount64(want[1])+bits.OnesCount64(want[2])+bits.OnesCount64(want[3]); have != want {
				t.Errorf("%s: have %d units booked, want %d", when, have, want)
			}
		}
	}
	marked("booked", mask(230, 10), mask(0, 7))
	w.Run(w.Cancel(o.Record))
	marked("cancelled", mask(230, 8), mask(2, 5))
	w.Run(across(w))
	marked("booked again", mask(230, 10), mask(0, 7))
}

// A unit with places to spare takes as many bookings, each with money and an end of its own;
// its calendar counts them, and surge is a share of all places.
func TestDormitory(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	dormitory(w, 2)
	open(w)
	counts := func(when string, want map[uint8]uint8) {
		t.Helper()
		for i, offset := range map[uint32]uint8{w.Calendar: 0, nextCalendar(w): 60} {
			c := w.CalendarAt(i)
			have := uint16(0)
			for u, n := range c.Counts() {
				have += uint16(n)
				if n != want[offset+uint8(u)] {
					t.Errorf("%s: unit %d has %d bookings, want %d", when, int(offset)+u, n, want[offset+uint8(u)])
				}
			}
			if c.Booked != have {
				t.Errorf("%s: calendar %d counts %d, want %d", when, i, c.Booked, have)
			}
		}
	}
	first, second, third := booked(w, 57, 3), booked(w, 58, 4), booked(w, 58, 2)
	counts("three bookings", map[uint8]uint8{57: 1, 58: 3, 59: 3, 60: 1, 61: 1})
	if b := w.BookingAt(second); b.NextCalendar != nextCalendar(w) || b.Start != stftest.Origin+58*stftest.Day || b.End != b.Start+4*stftest.Day {
		t.Errorf("have %+v", b)
	}
	w.Run(w.Cancel(second))
	counts("one cancelled", map[uint8]uint8{57: 1, 58: 2, 59: 2})
	change := changeOf(w, first)
	change.FirstUnit, change.Units = 58, 4
	w.Run(change)
	w.Run(w.Modify(first))
	counts("one moved", map[uint8]uint8{58: 2, 59: 2, 60: 1, 61: 1})
	w.Run(w.Cancel(third))
	w.Run(w.Cancel(first))
	counts("all cancelled", nil)

	// 5 places of 180 are booked: of 36 % more for all of them, 1 %.
	l := w.ListingAt(w.Listing)
	w.Run(op.PriceSet{Signer: l.Host, Listing: w.Listing, Token: dollar, ListingSerial: l.Serial, Pricing: record.Pricing{SurgeBps: 3_600}})
	booked(w, 10, 5)
	if have, want := w.BookingAt(booked(w, 10, 1)).Price, amount.From(stftest.Price+stftest.Price/100); have != want {
		t.Errorf("have price %s, want %s", have, want)
	}
}

// The guest takes what the host proposes: other units, more or fewer, for another price.
func TestModify(t *testing.T) {
	for name, c := range map[string]struct {
		first, units uint8
		price        int64
		prepare      func(w *stftest.World)
		next         bool
	}{
		"longer":           {first: 10, units: 5, price: 8_000},
		"moved":            {first: 12, units: 3, price: price},
		"shorter":          {first: 10, units: 1, price: 1_000},
		"for nothing":      {first: 10, units: 3},
		"elsewhere":        {first: 100, units: 30, price: 50_000},
		"into the next":    {first: 230, units: 20, price: 30_000, prepare: open, next: true},
		"during the stay":  {first: 10, units: 4, price: 7_000, prepare: func(w *stftest.World) { w.Now = stftest.Origin + 11*stftest.Day }},
		"after a check-in": {first: 10, units: 4, price: 7_000, prepare: func(w *stftest.World) { w.Now = stftest.Origin + 11*stftest.Day; w.Run(w.CheckIn(lastBooking(w))) }},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			i := booked(w, 10, 3)
			if c.prepare != nil {
				c.prepare(w)
			}
			propose := changeOf(w, i)
			propose.FirstUnit, propose.Units, propose.Price = c.first, c.units, amount.From(uint64(c.price))
			w.Run(propose)
			want, terms := w.BookingAt(i), w.TermsAt(i)
			newFee := c.price * 300 / 10_000
			o := w.Modify(i)
			o.Fee = 4
			expect(t, w, apply(w, o), change{w.Guest.For(dollar), dollar, price + fee - c.price - newFee - 4}, change{w.Operator.For(dollar), dollar, 4})

			want.Price, want.Fee, want.FirstUnit, want.Units = amount.From(uint64(c.price)), uint64(newFee), c.first, c.units
			want.Start = stftest.Origin + uint64(c.first)*stftest.Day
			want.End = want.Start + uint64(c.units)*stftest.Day
			want.Deadline = want.End + stftest.Day
			in, over := record.Spare(0).Runs(c.first, c.units)
			if c.next {
				want.NextCalendar = nextCalendar(w)
				if have, want := w.CalendarAt(want.NextCalendar).Occupied, layout.Element(mask(over.First, over.Units)); have != want {
					t.Errorf("have next map %s, want %s", have.Text(16), want.Text(16))
				}
			}
			if have := w.BookingAt(i); have != want {
				t.Errorf("have %+v, want %+v", have, want)
			}
			terms.Proposal = record.Proposal{}
			if have := w.TermsAt(i); have != terms {
				t.Errorf("have terms %+v, want %+v", have, terms)
			}
			if have, want := w.CalendarAt(w.Calendar).Occupied, layout.Element(mask(in.First, in.Units)); have != want {
				t.Errorf("have map %s, want %s", have.Text(16), want.Text(16))
			}
			w.Drain()
		})
	}
}

// A change back out of the next window leaves that as it was.
func TestModifyOutOfTheNextWindow(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	open(w)
	w.Run(inNext(w, 5, 2))
	next := nextCalendar(w)
	proposed(w, 238, 4, 236, 3, 5_000)
	i := w.Live()[len(w.Live())-1]
	if w.BookingAt(i).NextCalendar == 0 {
		i = w.Live()[0]
	}
	w.Run(w.Modify(i))
	if b, c := w.BookingAt(i), w.CalendarAt(next); b.NextCalendar != 0 || c.Occupied != layout.Element(mask(5, 2)) || c.Booked != 2 {
		t.Errorf("have %+v and %+v", b, c)
	}
}

// What was released stays released: the units so far are paid again only above that.
func TestModifyAfterAPart(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	checkedIn(w)
	i := lastBooking(w)
	w.Run(releasePart(w, i)) // 1777 of 5331
	o := changeOf(w, i)
	o.FirstUnit, o.Units, o.Price = 10, 6, amount.From(9_000)
	w.Run(o)
	w.Run(w.Modify(i))
	part := releasePart(w, i)
	part.Units = 2 // 3000 in all
	expect(t, w, apply(w, part), change{w.Guest.For(dollar), dollar, -2}, change{w.Operator.For(dollar), dollar, 2})
	if b := w.BookingAt(i); b.Released != amount.From(3_000) || b.Bond != amount.From(bond+3_000) {
		t.Errorf("have %s released and a bond of %s, want 3000 and %d", b.Released, b.Bond, bond+3_000)
	}
	w.Drain()
}

func TestCancelByGuest(t *testing.T) {
	for name, c := range map[string]struct {
		left          uint64 // seconds before the start
		back, feeBack int64
	}{
		"in full":         {left: 14 * stftest.Day, back: price, feeBack: fee},
		"a second late":   {left: 14*stftest.Day - 1, back: 2665, feeBack: 79},
		"half":            {left: 7 * stftest.Day, back: 2665, feeBack: 79},
		"a tenth":         {left: stftest.Day, back: 533, feeBack: 15},
		"nothing":         {left: stftest.Day - 1},
		"the last second": {left: 1},
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			o := w.Book(40, 3)
			w.Run(o)
			other := w.Book(43, 2)
			w.Run(other)

			w.Now = w.BookingAt(o.Record).Start - c.left
			cancel := w.Cancel(o.Record)
			cancel.Fee = 4
			expect(t, w, apply(w, cancel),
				change{w.Guest.For(dollar), dollar, c.back + c.feeBack + reserve + deposit - 4}, change{w.Host.For(dollar), dollar, price - c.back + bond},
				change{w.Operator.For(dollar), dollar, 4 + fee - c.feeBack})
			if have := w.BookingAt(o.Record).State; have != record.CancelledByGuest {
				t.Errorf("have state %s", have)
			}
			if have, want := w.CalendarAt(w.Calendar).Occupied, layout.Element(mask(43, 2)); have != want {
				t.Errorf("have map %s, want the other booking alone", have.Text(16))
			}
		})
	}
}

// The fee of a cancellation may come out of what it gives back.
func TestCancelWithoutMoney(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	guest := w.Guest.For(dollar)
	i := booked(w, 40, 3)
	left := w.Balance(guest, dollar)
	w.Run(op.Transfer{From: guest, To: w.Host.For(dollar), Token: dollar, Amount: left})
	o := w.Cancel(i)
	o.Fee = price + fee + reserve + deposit
	expect(t, w, apply(w, o), change{w.Host.For(dollar), dollar, bond}, change{w.Operator.For(dollar), dollar, int64(o.Fee)})
}

// What was cancelled can be booked again, in the same batch.
func TestUnitsAreFreeAfterCancellation(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	i := booked(w, 10, 3)
	w.Batch(func(b *stf.Builder) {
		w.Apply(b, w.Cancel(i))
		w.Apply(b, w.Book(11, 1))
	})
}

// The terms of a booking are those at its time, whatever the host does later.
func TestPolicyChangeDoesNotTouchBookings(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	i := booked(w, 40, 3)
	o := policySet(w)
	o.Terms = record.Terms{RulingWindow: record.MinRulingWindow}
	w.Run(o)
	u := w.Update(w.Listing)
	u.Policy, u.PolicySerial = o.Record, w.PolicyAt(o.Record).Serial
	w.Run(u)
	guest := w.Guest.For(dollar)
	expect(t, w, apply(w, w.Cancel(i)), change{guest, dollar, price + fee + reserve + deposit}, change{w.Host.For(dollar), dollar, bond})
}

func TestReleaseDue(t *testing.T) {
	for name, payee := range map[string]func(w *stftest.World) uint32{
		"a stranger":       func(w *stftest.World) uint32 { return w.Stranger.For(dollar) },
		"the payout purse": func(w *stftest.World) uint32 { return w.Host.For(dollar) },
		"the fee purse":    func(w *stftest.World) uint32 { return w.Operator.For(dollar) },
		"the guest":        func(w *stftest.World) uint32 { return w.Guest.For(dollar) },
	} {
		t.Run(name, func(t *testing.T) {
			w := stftest.New(t, batch.Tiny)
			checkedIn(w)
			i := lastBooking(w)
			w.Run(claim(w, i)) // 700, and a fee of 2
			w.Now = w.BookingAt(i).Deadline
			occupied := w.CalendarAt(w.Calendar).Occupied
			expect(t, w, apply(w, w.Release(i, payee(w))), change{w.Host.For(dollar), dollar, price + 700 + bond}, change{w.Guest.For(dollar), dollar, deposit - 700},
				change{payee(w), dollar, reserve}, change{w.Operator.For(dollar), dollar, fee})
			if have := w.BookingAt(i).State; have != record.Released {
				t.Errorf("have state %s", have)
			}
			if w.CalendarAt(w.Calendar).Occupied != occupied {
				t.Error("a release changed the calendar")
			}
		})
	}
}

func TestCheckIn(t *testing.T) {
	for _, signer := range []string{"guest", "host"} {
		w := stftest.New(t, batch.Tiny)
		atStart(w)
		i := lastBooking(w)
		o := w.CheckIn(i)
		o.Fee = 3
		if signer == "host" {
			o.Signer = w.Host.For(dollar)
		}
		want := w.BookingAt(i)
		want.State = record.CheckedIn
		expect(t, w, apply(w, o), change{o.Signer, dollar, -3}, change{w.Operator.For(dollar), dollar, 3})
		if have := w.BookingAt(i); have != want {
			t.Errorf("%s: have %+v, want %+v", signer, have, want)
		}
	}
}

// An early release by the guest ends a booking whose deposit the host has returned.
func TestRelease(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	withoutDeposit(w)
	i := lastBooking(w)
	expect(t, w, apply(w, release(w, i)), change{w.Host.For(dollar), dollar, price + bond}, change{w.Guest.For(dollar), dollar, reserve - 2}, change{w.Operator.For(dollar), dollar, fee + 2})
	if have := w.BookingAt(i).State; have != record.Released {
		t.Errorf("have state %s", have)
	}
}

// Parts that are released go into the bond, or to the host at once where they are final.
func TestReleasePart(t *testing.T) {
	for _, final := range []bool{false, true} {
		w := stftest.New(t, batch.Tiny)
		if final {
			o := policySet(w)
			o.Terms.Flags = record.FlagFinalParts
			w.Run(o)
			u := w.Update(w.Listing)
			u.Policy, u.PolicySerial = o.Record, w.PolicyAt(o.Record).Serial
			w.Run(u)
		}
		atStart(w) // paying for a part checks in
		i := lastBooking(w)
		guest, host, operator := w.Guest.For(dollar), w.Host.For(dollar), w.Operator.For(dollar)
		part, locked := int64(0), int64(stftest.Price)
		if final {
			part, locked = stftest.Price, 0
		}
		expect(t, w, apply(w, releasePart(w, i)), change{guest, dollar, -2}, change{host, dollar, part}, change{operator, dollar, 2})
		b := w.BookingAt(i)
		if b.State != record.CheckedIn || b.UnitsReleased != 1 || b.Released != amount.From(stftest.Price) || b.Bond != amount.From(uint64(bond+locked)) {
			t.Errorf("final %t: have %+v", final, b)
		}

		// The host alone gets what is past, a release delay later.
		o := releasePart(w, i)
		o.Signer, o.Units = host, 2
		w.Now = b.Start + 3*stftest.Day
		expect(t, w, apply(w, o), change{host, dollar, part - 2}, change{operator, dollar, 2})

		w.Now = b.Deadline
		expect(t, w, apply(w, w.Release(i, w.Stranger.For(dollar))), change{host, dollar, stftest.Price + bond + 2*locked}, change{guest, dollar, deposit},
			change{w.Stranger.For(dollar), dollar, reserve}, change{operator, dollar, fee})
	}
}

func TestNoShow(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	atStart(w)
	i := lastBooking(w)
	w.Now += 3_600
	const kept = price * 9 / 10 // 4797 of 4797.9
	expect(t, w, apply(w, noShow(w, i)), change{w.Host.For(dollar), dollar, kept + bond}, change{w.Guest.For(dollar), dollar, price - kept + deposit},
		change{w.Stranger.For(dollar), dollar, reserve}, change{w.Operator.For(dollar), dollar, fee})
	if have := w.BookingAt(i).State; have != record.NoShow {
		t.Errorf("have state %s", have)
	}
}

// A claim replaces the one before; what is returned is gone from it.
func TestDeposit(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	checkedIn(w)
	i := lastBooking(w)
	guest, host, operator := w.Guest.For(dollar), w.Host.For(dollar), w.Operator.For(dollar)
	o := claim(w, i)
	o.Amount = amount.From(deposit)
	w.Now = w.BookingAt(i).Deadline - stftest.Day/2 // the last second
	expect(t, w, apply(w, o, claim(w, i)), change{host, dollar, -4}, change{operator, dollar, 4})
	if have := w.TermsAt(i); have.Claim != amount.From(700) || have.Deposit != amount.From(deposit) {
		t.Errorf("have %+v", have)
	}
	expect(t, w, apply(w, giveBack(w, i)), change{guest, dollar, 700}, change{host, dollar, -2}, change{operator, dollar, 2})
	if have := w.TermsAt(i); !have.Claim.IsZero() || have.Deposit != amount.From(deposit-700) {
		t.Errorf("have %+v", have)
	}
	w.Now = w.BookingAt(i).Deadline
	expect(t, w, apply(w, w.Release(i, host)), change{guest, dollar, deposit - 700}, change{host, dollar, price + bond + reserve}, change{operator, dollar, fee})
}

func TestDisputeAndRuling(t *testing.T) {
	for name, c := range map[string]struct{ toGuest uint64 }{"nothing": {0}, "some": {2_000}, "all and the bond": {price + deposit + bond - 133}} {
		w := stftest.New(t, batch.Tiny)
		checkedIn(w)
		i := lastBooking(w)
		guest, host, arbiter, operator := w.Guest.For(dollar), w.Host.For(dollar), w.Stranger.For(dollar), w.Operator.For(dollar)
		now := w.Now
		expect(t, w, apply(w, dispute(w, i)), change{guest, dollar, -2}, change{operator, dollar, 2})
		if b := w.BookingAt(i); b.State != record.Disputed || b.Deadline != now+7*stftest.Day {
			t.Errorf("%s: have %+v", name, b)
		}
		w.Now = w.BookingAt(i).Deadline - 1
		o := ruling(w, i)
		o.Amount = amount.From(c.toGuest)
		// The arbiter's fee is 2.5 % of the price: 133 of 133.275.
		expect(t, w, apply(w, o), change{guest, dollar, int64(c.toGuest) + reserve}, change{host, dollar, price + deposit + bond - 133 - int64(c.toGuest)},
			change{arbiter, dollar, 133 - 2}, change{operator, dollar, fee + 2})
		if have := w.BookingAt(i).State; have != record.Ruled {
			t.Errorf("%s: have state %s", name, have)
		}
	}
}

func TestRulingTimeout(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	checkedIn(w)
	i := lastBooking(w)
	w.Run(claim(w, i), dispute(w, i))
	w.Now = w.BookingAt(i).Deadline
	const half = (price + 700) / 2 // what nobody claims of the deposit is not in dispute
	expect(t, w, apply(w, timeout(w, i)), change{w.Guest.For(dollar), dollar, half + deposit - 700}, change{w.Host.For(dollar), dollar, price + 700 - half + bond},
		change{w.Stranger.For(dollar), dollar, reserve}, change{w.Operator.For(dollar), dollar, fee})
	if have := w.BookingAt(i).State; have != record.TimedOut {
		t.Errorf("have state %s", have)
	}
}

// A dispute never ends before the stay would have.
func TestDisputeKeepsALaterDeadline(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	checkedIn(w)
	editTerms(w, func(t *record.BookingTerms) { t.RulingWindow = stftest.Day })
	i := lastBooking(w)
	want := w.BookingAt(i).Deadline
	w.Run(dispute(w, i))
	if have := w.BookingAt(i).Deadline; have != want {
		t.Errorf("have deadline %d, want %d", have, want)
	}
}

// Two consents end a booking from its start on, in a dispute too; either may propose.
func TestSplit(t *testing.T) {
	for state, prepare := range map[record.State]func(*stftest.World){record.Booked: atStart, record.CheckedIn: checkedIn, record.Disputed: disputed} {
		for _, hostProposes := range []bool{false, true} {
			w := stftest.New(t, batch.Tiny)
			prepare(w)
			i := lastBooking(w)
			p, a := propose(w, i), accept(w, i)
			if hostProposes {
				p.Signer, a.Signer = a.Signer, p.Signer
			}
			w.Run(p)
			if have, want := w.TermsAt(i).Proposal, (record.Proposal{Kind: record.SplitProposal, ByHost: hostProposes, Amount: p.Amount}); have != want {
				t.Errorf("have proposal %+v, want %+v", have, want)
			}
			expect(t, w, apply(w, a), change{w.Guest.For(dollar), dollar, 2_000 + reserve}, change{w.Host.For(dollar), dollar, price + deposit + bond - 2_000},
				change{a.Signer, dollar, -2}, change{w.Operator.For(dollar), dollar, fee + 2})
			if have := w.BookingAt(i).State; have != record.Split {
				t.Errorf("%s: have state %s", state, have)
			}
		}
	}
}

// The new guest has all rights of the old one, who has none.
func TestBookingTransfer(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	i := booked(w, 40, 3)
	stranger := w.Stranger.For(dollar)
	expect(t, w, apply(w, handOver(w, i)), change{w.Guest.For(dollar), dollar, -2}, change{w.Operator.For(dollar), dollar, 2})
	if have := w.BookingAt(i).Guest; have != stranger {
		t.Errorf("have guest %d, want %d", have, stranger)
	}
	expect(t, w, apply(w, w.Cancel(i)), change{stranger, dollar, price + fee + reserve + deposit}, change{w.Host.For(dollar), dollar, bond})
}

// A host may book his own listing: the same purse signs, is paid and is refunded.
func TestGuestIsHost(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	host := w.Host.For(dollar)
	o := w.Book(40, 3)
	o.Signer = host
	expect(t, w, apply(w, o), change{host, dollar, -(price + fee + reserve + deposit + 2*rent + bond)}, change{w.Operator.For(dollar), dollar, 2 * rent})
	w.Now = w.BookingAt(o.Record).Start - 7*stftest.Day
	expect(t, w, apply(w, w.Cancel(o.Record)), change{host, dollar, price + 79 + reserve + deposit + bond}, change{w.Operator.For(dollar), dollar, fee - 79})

	o = w.Book(40, 3)
	o.Signer = host
	w.Run(o)
	w.Now = w.BookingAt(o.Record).Start
	w.Run(w.CheckIn(o.Record))
	w.Now = w.BookingAt(o.Record).Deadline
	expect(t, w, apply(w, w.Release(o.Record, host)), change{host, dollar, price + reserve + deposit + bond}, change{w.Operator.For(dollar), dollar, fee})
}

// An empty batch moves nothing but time.
func TestEmptyBatch(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	w.Now += 5
	now := w.Now
	trace := expect(t, w, func(*stf.Builder) {})
	if w.Params().Time != now {
		t.Errorf("have time %d, want %d", w.Params().Time, now)
	}
	for _, r := range trace.Touched[1:] {
		if r.Old != r.New {
			t.Errorf("record %d changed", r.Index)
		}
	}
}
