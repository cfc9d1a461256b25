package stf_test

import (
	"errors"
	"regexp"
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
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

const dollar = stftest.Dollar

// violation breaks one rule in one way. prepare changes the world before the batch,
// fill applies rows before the violation.
type violation struct {
	name    string
	prepare func(w *stftest.World)
	fill    func(w *stftest.World, b *stf.Builder)
	attempt func(w *stftest.World, b *stf.Builder) error
}

// send is a violation by one operation that is otherwise signed and sent properly.
func send(name string, o func(w *stftest.World) op.Operation) violation {
	return violation{name: name, attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, o(w)) }}
}

func (v violation) after(prepare func(w *stftest.World)) violation {
	v.prepare = prepare
	return v
}

// signed is a violation by the authority of an operation.
func signed(name string, s func(w *stftest.World) op.Signed) violation {
	return violation{name: name, attempt: func(w *stftest.World, b *stf.Builder) error { return b.Apply(s(w)) }}
}

// Valid operations, each to be broken in one field.

func transfer(w *stftest.World) op.Transfer {
	return op.Transfer{From: w.Guest.For(dollar), To: w.Host.For(dollar), Token: dollar, Amount: amount.From(5), Fee: 1}
}

func withdraw(w *stftest.World) op.Withdraw {
	return op.Withdraw{Purse: w.Guest.For(dollar), Token: dollar, Amount: amount.From(5), Fee: 1, Recipient: w.Guest.Owner}
}

func policySet(w *stftest.World) op.PolicySet {
	return op.PolicySet{Signer: w.Host.For(dollar), Record: w.Free(), Token: dollar, Fee: stftest.GenesisParams.Rent[dollar], Terms: stftest.Terms}
}

func calendarOpen(w *stftest.World) op.CalendarOpen {
	l := w.ListingAt(w.Listing)
	return op.CalendarOpen{
		Signer: l.Host, Listing: w.Listing, Record: w.Free(), Token: dollar, Fee: stftest.GenesisParams.Rent[dollar], ListingSerial: l.Serial, Window: l.Windows,
	}
}

// booked runs a batch with one booking and returns where it is.
func booked(w *stftest.World, firstUnit, units uint8) uint32 {
	o := w.Book(firstUnit, units)
	w.Run(o)
	return o.Record
}

func policies(change func(w *stftest.World, o *op.PolicySet)) func(*stftest.World) op.Operation {
	return func(w *stftest.World) op.Operation { o := policySet(w); change(w, &o); return o }
}

func updates(change func(w *stftest.World, o *op.ListingSet)) func(*stftest.World) op.Operation {
	return func(w *stftest.World) op.Operation { o := w.Update(w.Listing); change(w, &o); return o }
}

func calendars(change func(w *stftest.World, o *op.CalendarOpen)) func(*stftest.World) op.Operation {
	return func(w *stftest.World) op.Operation { o := calendarOpen(w); change(w, &o); return o }
}

func books(change func(w *stftest.World, o *op.Book)) func(*stftest.World) op.Operation {
	return func(w *stftest.World) op.Operation { o := w.Book(10, 3); change(w, &o); return o }
}

// cancels needs a live booking, which it makes.
func cancels(name string, change func(w *stftest.World, o *op.CancelByGuest)) violation {
	v := send(name, func(w *stftest.World) op.Operation { o := w.Cancel(w.Live()[0]); change(w, &o); return o })
	return v.after(func(w *stftest.World) { booked(w, 10, 3) })
}

func releases(name string, change func(w *stftest.World, o *op.ReleaseDue)) violation {
	v := send(name, func(w *stftest.World) op.Operation {
		o := w.Release(w.Live()[0], w.Stranger.For(dollar))
		change(w, &o)
		return o
	})
	return v.after(func(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).ReleaseAt })
}

// edited changes a record of the world in place.
func editPurse(w *stftest.World, index uint32, change func(*record.Purse)) {
	p := w.PurseAt(index)
	change(&p)
	w.Edit(index, p)
}

func editListing(w *stftest.World, change func(*record.Listing)) {
	l := w.ListingAt(w.Listing)
	change(&l)
	w.Edit(w.Listing, l)
}

func editCalendar(w *stftest.World, change func(*record.Calendar)) {
	c := w.CalendarAt(w.Calendar)
	change(&c)
	w.Edit(w.Calendar, c)
}

func ones() fr.Element { return layout.Element(record.Mask(0, record.WindowUnits)) }

// violations has at least one for each rule that a row can break.
var violations = map[string][]violation{
	"RECORD-1": {
		send("payer past the end", func(w *stftest.World) op.Operation { o := transfer(w); o.From = w.State.Records(); return o }),
		send("payee past the end", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.State.Records(); return o }),
		send("payee with the vanishing polynomial of another", func(w *stftest.World) op.Operation { o := transfer(w); o.To += w.State.Records(); return o }),
		send("deposit past the end", func(w *stftest.World) op.Operation { return op.Deposit{Purse: w.State.Records(), Token: dollar} }),
		send("fresh record past the end", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = w.State.Records() })),
		send("calendar past the end", books(func(w *stftest.World, o *op.Book) { o.Calendar = 1<<22 - 1 })),
		releases("booking past the end", func(w *stftest.World, o *op.ReleaseDue) { o.Booking = w.State.Records() }),
	},
	"KIND-1": {
		signed("an operation of another type", func(w *stftest.World) op.Signed { o := transfer(w); return w.Sign(&o) }),
	},
	"AUTH-1": {
		signed("no operation", func(*stftest.World) op.Signed { return op.Signed{} }),
		signed("a deposit with a signature", func(w *stftest.World) op.Signed { return op.Signed{Operation: op.Deposit{Purse: w.Guest.Purse[0]}} }),
		signed("a crank with a signature", func(w *stftest.World) op.Signed { return op.Signed{Operation: op.ReleaseDue{}} }),
		send("a free record signs", func(w *stftest.World) op.Operation { o := transfer(w); o.From = w.Free(); return o }),
		send("the parameters sign", func(w *stftest.World) op.Operation { o := transfer(w); o.From = 0; return o }),
		send("a listing signs", func(w *stftest.World) op.Operation { o := withdraw(w); o.Purse = w.Listing; return o }),
	},
	"AUTH-2": {
		signed("an old nonce", func(w *stftest.World) op.Signed {
			return w.SignAs(w.Host.Key, policySet(w), w.PurseAt(w.Host.For(dollar)).Nonce-1, 0, w.Now)
		}),
		signed("a nonce ahead", func(w *stftest.World) op.Signed {
			return w.SignAs(w.Guest.Key, transfer(w), w.PurseAt(w.Guest.For(dollar)).Nonce+1, 0, w.Now)
		}),
		{
			name: "the same operation twice",
			fill: func(w *stftest.World, b *stf.Builder) { w.Apply(b, transfer(w)) },
			attempt: func(w *stftest.World, b *stf.Builder) error {
				return b.Apply(w.SignAs(w.Guest.Key, transfer(w), 0, 0, w.Now))
			},
		},
	},
	"AUTH-3": {signed("another epoch", func(w *stftest.World) op.Signed { return w.SignAs(w.Guest.Key, transfer(w), 0, 1, w.Now) })},
	"AUTH-4": {signed("valid until a second ago", func(w *stftest.World) op.Signed { return w.SignAs(w.Guest.Key, transfer(w), 0, 0, w.Now-1) })},
	"AUTH-5": {
		send("the last nonce", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Nonce = 1<<32 - 1 })
		}),
		send("the last nonce books", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Nonce = 1<<32 - 1 })
		}),
	},
	"AUTH-6": {
		signed("another key", func(w *stftest.World) op.Signed { return w.SignAs(w.Stranger.Key, transfer(w), 0, 0, w.Now) }),
		signed("the null key", func(w *stftest.World) op.Signed { return w.SignAs(signature.Null, transfer(w), 0, 0, w.Now) }),
		signed("another amount", func(w *stftest.World) op.Signed {
			s := w.Sign(transfer(w))
			o := transfer(w)
			o.Amount = amount.From(6)
			s.Operation = o
			return s
		}),
		signed("no signature", func(w *stftest.World) op.Signed { return op.Signed{Operation: transfer(w), ValidUntil: w.Now} }),
		signed("another validity", func(w *stftest.World) op.Signed { s := w.Sign(transfer(w)); s.ValidUntil++; return s }),
		signed("another rollup", func(w *stftest.World) op.Signed {
			other := w.Clone(never{})
			other.Network.Rollup[0]++
			return other.Sign(transfer(w))
		}),
		send("a purse whose key is no point", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Key = noPoint() })
		}),
	},
	"DEBIT-1": {
		send("a token of the other series", func(w *stftest.World) op.Operation {
			return op.Transfer{From: w.Guest.For(dollar), To: w.Host.For(stftest.Stoa), Token: stftest.Stoa}
		}),
		send("withdrawal of the other series", func(w *stftest.World) op.Operation { o := withdraw(w); o.Token = stftest.Stoa; return o }),
	},
	"DEBIT-2": {
		send("one more than the balance", func(w *stftest.World) op.Operation {
			o := transfer(w)
			o.Amount, o.Fee = amount.From(stftest.Funds+1), 0
			return o
		}),
		send("the fee is one too many", func(w *stftest.World) op.Operation {
			o := transfer(w)
			o.Amount, o.Fee = amount.From(stftest.Funds), 1
			return o
		}),
		send("amount + fee past 2^112", func(w *stftest.World) op.Operation { o := transfer(w); o.Amount = amount.Max(); return o }),
		send("withdrawal of one more", func(w *stftest.World) op.Operation { o := withdraw(w); o.Amount = amount.From(stftest.Funds); return o }),
		send("a booking without money", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(3 * stftest.Price) })
		}),
		send("locked money is not available", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1] = record.Balance{Locked: amount.From(100)} })
		}),
	},
	"CREDIT-1": {
		send("a free payee", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.Free(); return o }),
		send("the parameters are paid", func(w *stftest.World) op.Operation { o := transfer(w); o.To = 0; return o }),
		send("a listing is paid", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.Listing; return o }),
		send("a payout to a policy", updates(func(w *stftest.World, o *op.ListingSet) { o.Payout = w.Policy })),
		send("a refund to a calendar", books(func(w *stftest.World, o *op.Book) { o.Refund = w.Calendar })),
		releases("a crank's reserve to nobody", func(w *stftest.World, o *op.ReleaseDue) { o.Payee = w.Free() }),
	},
	"CREDIT-2": {
		send("a payee of the other series", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.Host.For(stftest.Stoa); return o }),
		send("a payout of the other series", updates(func(w *stftest.World, o *op.ListingSet) { o.Payout = w.Host.For(stftest.Stoa) })),
		send("a refund of the other series", books(func(w *stftest.World, o *op.Book) { o.Refund = w.Guest.For(stftest.Stoa) })),
		releases("a crank's payee of the other series", func(w *stftest.World, o *op.ReleaseDue) { o.Payee = w.Stranger.For(stftest.Stoa) }),
	},
	"CREDIT-3": {
		send("a full payee", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
		}),
	},
	"FRESH-1": {
		send("a policy on a policy", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = w.Policy })),
		send("a policy on the parameters", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = 0 })),
		send("a policy on its signer", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = o.Signer })),
		send("a listing on a purse", updates(func(w *stftest.World, o *op.ListingSet) { o.Serial, o.Record, o.Fee = 0, w.Guest.Purse[0], 1000 })),
		send("a listing on itself", updates(func(w *stftest.World, o *op.ListingSet) { o.Serial, o.Fee = 0, 1000 })),
		send("a calendar on a calendar", calendars(func(w *stftest.World, o *op.CalendarOpen) { o.Record = w.Calendar })),
		send("a calendar on its listing", calendars(func(w *stftest.World, o *op.CalendarOpen) { o.Record = w.Listing })),
		send("a booking on a purse", books(func(w *stftest.World, o *op.Book) { o.Record = w.Stranger.Purse[1] })),
		send("a booking on its calendar", books(func(w *stftest.World, o *op.Book) { o.Record = w.Calendar })),
		send("a record with a stray cell", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = 200 })).after(func(w *stftest.World) {
			w.EditCells(200, record.Cells{3: fr.One()})
		}),
	},
	"RENT-1": {
		send("a policy", policies(func(w *stftest.World, o *op.PolicySet) { o.Fee-- })),
		send("a listing", updates(func(w *stftest.World, o *op.ListingSet) {
			o.Serial, o.Record, o.Fee = 0, w.Free(), stftest.GenesisParams.Rent[dollar]-1
		})),
		send("a calendar", calendars(func(w *stftest.World, o *op.CalendarOpen) { o.Fee-- })),
		send("a booking", books(func(w *stftest.World, o *op.Book) { o.Fee-- })),
	},
	"LANE-1": {
		{
			name: "a full lane S",
			fill: func(w *stftest.World, b *stf.Builder) {
				for range w.Shape.S {
					w.Apply(b, withdraw(w))
				}
			},
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, withdraw(w)) },
		},
		{
			name: "a full lane M",
			fill: func(w *stftest.World, b *stf.Builder) {
				for i := range w.Shape.M {
					w.Apply(b, w.Book(uint8(10*i), 1))
				}
			},
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Book(100, 1)) },
		},
		{
			name: "a full lane of deposits",
			fill: func(w *stftest.World, b *stf.Builder) {
				for range w.Shape.S {
					w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(1)})
				}
			},
			attempt: func(w *stftest.World, b *stf.Builder) error {
				return w.Try(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(1)})
			},
		},
	},
	"LANE-2": {
		// Params and one more record, besides the fee purses.
		send("one touched record too many", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) { w.Shape.Records = 2 + 2 }),
	},
	"ORDER-1": {
		{
			name: "a deposit after a transfer",
			fill: func(w *stftest.World, b *stf.Builder) { w.Apply(b, transfer(w)) },
			attempt: func(w *stftest.World, b *stf.Builder) error {
				return w.Try(b, op.Deposit{Purse: w.Guest.For(dollar), Token: dollar})
			},
		},
		{
			name: "a deposit after a deposit and a withdrawal",
			fill: func(w *stftest.World, b *stf.Builder) {
				w.Apply(b, op.Deposit{Purse: w.Guest.For(dollar), Owner: w.Guest.Owner, Token: dollar, Amount: amount.From(1)})
				w.Apply(b, withdraw(w))
			},
			attempt: func(w *stftest.World, b *stf.Builder) error {
				return w.Try(b, op.Deposit{Purse: w.Guest.For(dollar), Token: dollar})
			},
		},
	},

	"POLICY-1": {
		send("a refund of more than all", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.Tiers[0].Refund = 10_001 })),
	},
	"POLICY-2": {
		send("tiers out of order", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.Tiers[2].Before = o.Terms.Tiers[1].Before + 1 })),
	},
	"POLICY-3": {
		send("more refund for less notice", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.Tiers[3].Refund = o.Terms.Tiers[2].Refund + 1 })),
	},
	"POLICY-4": {
		send("no-show share", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.NoShow = 10_001 })),
		send("host cancel share", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.HostCancel = 10_001 })),
	},

	"LISTING-1": {send("an unknown flag", updates(func(_ *stftest.World, o *op.ListingSet) { o.Flags = 2 }))},
	"LISTING-2": {send("a unit of no time", updates(func(_ *stftest.World, o *op.ListingSet) { o.UnitSeconds = 0 }))},
	"LISTING-3": {send("no least stay", updates(func(_ *stftest.World, o *op.ListingSet) { o.MinUnits = 0 }))},
	"LISTING-4": {send("most below least", updates(func(_ *stftest.World, o *op.ListingSet) { o.MinUnits, o.MaxUnits = 5, 4 }))},
	"LISTING-5": {send("more than a window", updates(func(_ *stftest.World, o *op.ListingSet) { o.MaxUnits = 241 }))},
	"LISTING-6": {
		send("another serial", updates(func(_ *stftest.World, o *op.ListingSet) { o.Serial++ })),
		send("no listing there", updates(func(w *stftest.World, o *op.ListingSet) { o.Record = w.Free() })),
		send("a policy is no listing", updates(func(w *stftest.World, o *op.ListingSet) { o.Record, o.Serial = w.Policy, w.PolicyAt(w.Policy).Serial })),
	},
	"LISTING-7": {send("another's listing", updates(func(w *stftest.World, o *op.ListingSet) { o.Signer = w.Stranger.For(dollar) }))},
	"LISTING-8": {send("another token", updates(func(_ *stftest.World, o *op.ListingSet) { o.Token = stftest.ETH }))},
	"LISTING-9": {send("another unit", updates(func(_ *stftest.World, o *op.ListingSet) { o.UnitSeconds++ }))},
	"LISTING-10": {
		send("another origin", updates(func(_ *stftest.World, o *op.ListingSet) { o.Origin-- })),
	},
	"LISTING-11": {
		send("another policy's serial", updates(func(_ *stftest.World, o *op.ListingSet) { o.PolicySerial++ })),
		send("no policy there", updates(func(w *stftest.World, o *op.ListingSet) { o.Policy = w.Free() })),
		send("a listing is no policy", updates(func(w *stftest.World, o *op.ListingSet) { o.Policy, o.PolicySerial = w.Listing, o.Serial })),
	},

	"CALENDAR-1": {
		send("another serial", calendars(func(_ *stftest.World, o *op.CalendarOpen) { o.ListingSerial++ })),
		send("no listing there", calendars(func(w *stftest.World, o *op.CalendarOpen) { o.Listing = w.Policy })),
	},
	"CALENDAR-2": {send("another's listing", calendars(func(w *stftest.World, o *op.CalendarOpen) { o.Signer = w.Stranger.For(dollar) }))},
	"CALENDAR-3": {
		send("the window that is open", calendars(func(_ *stftest.World, o *op.CalendarOpen) { o.Window = 0 })),
		send("a window ahead", calendars(func(_ *stftest.World, o *op.CalendarOpen) { o.Window = 2 })),
	},
	"CALENDAR-4": {
		send("the last window", func(w *stftest.World) op.Operation { return calendarOpen(w) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Windows = 1<<24 - 1 })
		}),
	},

	"BOOK-1": {
		send("another serial", books(func(_ *stftest.World, o *op.Book) { o.ListingSerial++ })),
		send("no listing there", books(func(w *stftest.World, o *op.Book) { o.Listing = w.Calendar })),
	},
	"BOOK-2": {
		send("a closed listing", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			o := w.Update(w.Listing)
			o.Flags = 0
			w.Run(o)
		}),
	},
	"BOOK-3": {send("another token", books(func(_ *stftest.World, o *op.Book) { o.Token = stftest.ETH }))},
	"BOOK-4": {
		send("too short", books(func(_ *stftest.World, o *op.Book) { o.Units = 1 })).after(func(w *stftest.World) {
			o := w.Update(w.Listing)
			o.MinUnits = 2
			w.Run(o)
		}),
		send("no unit", books(func(_ *stftest.World, o *op.Book) { o.Units = 0 })),
	},
	"BOOK-5": {send("too long", books(func(_ *stftest.World, o *op.Book) { o.Units = 31 }))},
	"BOOK-6": {
		send("past the window", books(func(_ *stftest.World, o *op.Book) { o.FirstUnit = 238 })),
		send("far past the window", books(func(_ *stftest.World, o *op.Book) { o.FirstUnit, o.Units = 255, 1 })),
	},
	"BOOK-7": {
		send("another window", books(func(_ *stftest.World, o *op.Book) { o.Window = 1 })),
		send("no calendar there", books(func(w *stftest.World, o *op.Book) { o.Calendar = w.Listing })),
		send("another listing's calendar", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.ListingSerial++ })
		}),
	},
	"BOOK-8": {
		send("the same units", books(func(*stftest.World, *op.Book) {})).after(func(w *stftest.World) { booked(w, 10, 3) }),
		send("the last unit", func(w *stftest.World) op.Operation { return w.Book(8, 3) }).after(func(w *stftest.World) { booked(w, 10, 3) }),
		send("the first unit", func(w *stftest.World) op.Operation { return w.Book(12, 3) }).after(func(w *stftest.World) { booked(w, 10, 3) }),
		{
			name:    "in the same batch",
			fill:    func(w *stftest.World, b *stf.Builder) { w.Apply(b, w.Book(10, 3)) },
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Book(11, 1)) },
		},
	},
	"BOOK-9": {
		send("a unit that the host keeps", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(record.Mask(12, 1)) })
		}),
	},
	"BOOK-10": {
		send("another policy", books(func(w *stftest.World, o *op.Book) { o.Policy = w.Free() })),
		send("the policy is gone", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			p := w.PolicyAt(w.Policy)
			p.Serial++
			w.Edit(w.Policy, p)
		}),
	},
	"BOOK-11": {
		send("a stay that has begun", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			w.Now = stftest.Origin + 10*stftest.Day + 1
		}),
	},
	"BOOK-12": {
		send("released after 2^40", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			// Start + 13 units + the release delay is 2^40 exactly.
			editListing(w, func(l *record.Listing) { l.Origin = 1<<40 - 13*stftest.Day - stftest.Day })
		}),
	},
	"BOOK-13": {
		send("a price past 2^112", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Price = amount.Max() })
		}),
	},
	"BOOK-14": {
		send("a fee past 2^64", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Price = power(80) })
		}),
	},
	"BOOK-15": {
		send("one less than the total", books(func(_ *stftest.World, o *op.Book) {
			o.Limit = amount.From(3*stftest.Price + 3*stftest.Price*300/10_000 + 20 - 1)
		})),
		send("a total past 2^112", func(w *stftest.World) op.Operation { return w.Book(10, 1) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Price = amount.Max() })
		}),
	},

	"CANCEL-1": {
		cancels("another serial", func(_ *stftest.World, o *op.CancelByGuest) { o.BookingSerial++ }),
		cancels("no booking there", func(w *stftest.World, o *op.CancelByGuest) { o.Booking = w.Calendar }),
		send("twice", func(w *stftest.World) op.Operation { return w.Cancel(lastBooking(w)) }).after(func(w *stftest.World) { w.Run(w.Cancel(booked(w, 10, 3))) }),
		send("after release", func(w *stftest.World) op.Operation { return w.Cancel(lastBooking(w)) }).after(func(w *stftest.World) { booked(w, 10, 3); w.Drain() }),
	},
	"CANCEL-2": {
		cancels("another guest", func(w *stftest.World, o *op.CancelByGuest) { o.Signer = w.Stranger.For(dollar) }),
		cancels("the host", func(w *stftest.World, o *op.CancelByGuest) { o.Signer = w.Host.For(dollar) }),
	},
	"CANCEL-3": {cancels("another token", func(_ *stftest.World, o *op.CancelByGuest) { o.Token = stftest.ETH })},
	"CANCEL-4": {
		cancels("another calendar", func(w *stftest.World, o *op.CancelByGuest) { o.Calendar = w.Free() }),
		cancels("the calendar is gone", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			editCalendar(w, func(c *record.Calendar) { c.Window++ })
		}),
	},
	"CANCEL-5": {
		cancels("another policy", func(w *stftest.World, o *op.CancelByGuest) { o.Policy = w.Free() }),
		cancels("the policy is gone", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			p := w.PolicyAt(w.Policy)
			p.Serial++
			w.Edit(w.Policy, p)
		}),
	},
	"CANCEL-6": {cancels("another payout purse", func(w *stftest.World, o *op.CancelByGuest) { o.Payout = w.Guest.For(dollar) })},
	"CANCEL-7": {cancels("another refund purse", func(w *stftest.World, o *op.CancelByGuest) { o.Refund = w.Stranger.For(dollar) })},
	"CANCEL-8": {
		cancels("at the start", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).Start }),
	},
	"CANCEL-9": {
		cancels("a unit is not marked", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			editCalendar(w, func(c *record.Calendar) {
				c.Occupied = layout.Element(new(uint256.Int).Xor(layout.Int(ones()), record.Mask(11, 1)))
			})
		}),
	},

	"RELEASE-1": {
		releases("another serial", func(_ *stftest.World, o *op.ReleaseDue) { o.BookingSerial++ }),
		releases("no booking there", func(w *stftest.World, o *op.ReleaseDue) { o.Booking = w.Listing }),
		send("twice", func(w *stftest.World) op.Operation { return w.Release(lastBooking(w), w.Stranger.For(dollar)) }).after(func(w *stftest.World) {
			booked(w, 10, 3)
			w.Drain()
		}),
		send("after cancellation", func(w *stftest.World) op.Operation { return w.Release(lastBooking(w), w.Stranger.For(dollar)) }).after(func(w *stftest.World) {
			i := booked(w, 10, 3)
			w.Run(w.Cancel(i))
			w.Now = w.BookingAt(i).ReleaseAt
		}),
	},
	"RELEASE-2": {releases("another token", func(_ *stftest.World, o *op.ReleaseDue) { o.Token = stftest.ETH })},
	"RELEASE-3": {releases("another payout purse", func(w *stftest.World, o *op.ReleaseDue) { o.Payout = w.Stranger.For(dollar) })},
	"RELEASE-4": {
		releases("a second early", func(*stftest.World, *op.ReleaseDue) {}).after(func(w *stftest.World) {
			w.Now = w.BookingAt(booked(w, 10, 3)).ReleaseAt - 1
		}),
	},
}

// lastBooking is the only booking of a world, whatever its state.
func lastBooking(w *stftest.World) uint32 {
	for i := range w.State.Records() {
		if w.State.Get(i).Kind() == record.KindBooking {
			return i
		}
	}
	return 0
}

func power(n uint) amount.Amount {
	a, err := amount.FromInt(new(uint256.Int).Lsh(uint256.NewInt(1), n))
	if err != nil {
		panic(err)
	}
	return a
}

// noPoint is a y without a point of the curve.
func noPoint() fr.Element {
	for y := uint64(2); ; y++ {
		if _, err := signature.Recover(fr.NewElement(y)); errors.Is(err, signature.ErrNoPoint) {
			return fr.NewElement(y)
		}
	}
}

// never is a T for worlds that only sign.
type never struct{}

func (never) Helper()                           {}
func (never) Fatalf(format string, args ...any) { panic(format) }

// Each rule broken once and more: the right rule refuses, nothing changes, and the
// builder goes on.
func TestViolations(t *testing.T) {
	for rule, ways := range violations {
		for _, v := range ways {
			t.Run(rule+"/"+v.name, func(t *testing.T) {
				w := stftest.New(t, batch.Tiny)
				if v.prepare != nil {
					v.prepare(w)
				}
				b := w.Begin()
				if v.fill != nil {
					v.fill(w, b)
				}
				cells, used := slices.Clone(w.State.Cells()), b.Used()

				err := v.attempt(w, b)

				var refusal *stf.Refusal
				if !errors.As(err, &refusal) || refusal.Rule != rule {
					t.Fatalf("have error %v, want a refusal by %s", err, rule)
				}
				if !slices.Equal(cells, w.State.Cells()) || used != b.Used() {
					t.Error("the refused operation changed something")
				}
				// A payment to oneself touches one record, so any builder has room for it.
				self := op.Transfer{From: w.Operator.For(stftest.ETH), To: w.Operator.For(stftest.ETH), Token: stftest.ETH}
				w.Apply(b, self)
				trace := w.Seal(b)
				if err := stftest.CheckReplay(w.Before, w.State, trace); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

// Rules of whole batches, which no row can break.
var batchViolations = map[string]map[string]func(t *testing.T) error{
	"BEGIN-1": {"a state of another size": func(t *testing.T) error {
		w := stftest.New(t, batch.Tiny)
		c := w.Context()
		c.Shape = batch.Devnet
		_, err := stf.Begin(w.State, c)
		return err
	}},
	"BEGIN-2": {
		"an empty state": func(t *testing.T) error {
			s, err := state.New(batch.Tiny.LogN)
			if err != nil {
				t.Fatal(err)
			}
			_, err = stf.Begin(s, stftest.New(t, batch.Tiny).Context())
			return err
		},
		"a purse in record 0": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			w.EditCells(0, w.State.Get(w.Guest.Purse[0]))
			return unchangedBegin(t, w)
		},
	},
	"BEGIN-3": {
		"time goes back": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			w.Now = w.Params().Time - 1
			return unchangedBegin(t, w)
		},
		"time past 2^40": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			w.Now = 1 << 40
			return unchangedBegin(t, w)
		},
	},
	"END-1": {
		"a fee purse of the other series": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			p := w.Params()
			p.FeePurse[0] = p.FeePurse[1]
			w.Edit(record.ParamsIndex, p)
			_, err := w.Begin().Seal()
			return err
		},
		"a fee purse that is none": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			p := w.Params()
			p.FeePurse[1] = w.Listing
			w.Edit(record.ParamsIndex, p)
			_, err := w.Begin().Seal()
			return err
		},
		"a full fee purse": func(t *testing.T) error {
			w := stftest.New(t, batch.Tiny)
			editPurse(w, w.Operator.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
			b := w.Begin()
			w.Apply(b, transfer(w))
			_, err := b.Seal()
			return err
		},
	},
}

func unchangedBegin(t *testing.T, w *stftest.World) error {
	cells := slices.Clone(w.State.Cells())
	_, err := stf.Begin(w.State, w.Context())
	if !slices.Equal(cells, w.State.Cells()) {
		t.Error("a refused beginning changed the state")
	}
	return err
}

func TestBatchViolations(t *testing.T) {
	for rule, ways := range batchViolations {
		for name, attempt := range ways {
			t.Run(rule+"/"+name, func(t *testing.T) {
				err := attempt(t)
				var refusal *stf.Refusal
				if !errors.As(err, &refusal) || refusal.Rule != rule {
					t.Errorf("have error %v, want a refusal by %s", err, rule)
				}
			})
		}
	}
}

// Rules of words, which only published words can break: the operations have no
// field for them.
var wordViolations = map[string]func() (op.Lane, []fr.Element){
	"TRANSFER-1": func() (op.Lane, []fr.Element) {
		return op.LaneP, []fr.Element{layout.Element(new(uint256.Int).Lsh(uint256.NewInt(1), layout.Payment.Offset(6)))}
	},
	"DEPOSIT-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindDeposit), layout.System0.Offset(6))
	},
	"CHANGEKEY-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindChangeKey), layout.System0.Offset(4))
	},
	"PARAMS-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindParamUpdate), layout.System0.Offset(3))
	},
	"WITHDRAW-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindWithdraw), layout.System0.Offset(6)) // a fee, and status 0
	},
}

func systemWords(kind uint64, bit uint) []fr.Element {
	words := make([]fr.Element, op.LaneS.Words())
	v := new(uint256.Int).Lsh(uint256.NewInt(1), bit)
	words[0] = layout.Element(v.AddUint64(v, kind))
	return words
}

var ruleAtStart = regexp.MustCompile(`^[A-Z]+-[0-9]+`)

func TestWordViolations(t *testing.T) {
	for rule, words := range wordViolations {
		_, _, err := op.Parse(words())
		if err == nil || ruleAtStart.FindString(err.Error()) != rule {
			t.Errorf("have error %v, want one by %s", err, rule)
		}
	}
}
