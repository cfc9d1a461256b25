package stf_test

import (
	"errors"
	"reflect"
	"regexp"
	"slices"
	"strings"
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
	make    func(w *stftest.World) op.Operation // that is attempted, if it is one alone
}

// send is a violation by one operation that is otherwise signed and sent properly.
func send(name string, o func(w *stftest.World) op.Operation) violation {
	return violation{name: name, make: o, attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, o(w)) }}
}

// as is the violation by an operation of another kind with the same fields.
func (v violation) as(name string, kind func(op.Book) op.Operation) violation {
	o := v.make
	other := send(v.name+", "+name, func(w *stftest.World) op.Operation { return kind(o(w).(op.Book)) })
	other.prepare = v.prepare
	return other
}

func hold(o op.Book) op.Operation    { return op.Hold(o) }
func request(o op.Book) op.Operation { return op.RequestBook(o) }

// withOffers adds what an offer breaks as a booking does: all rules of Book but that of
// the bond, and the flag for one kind.
func withOffers(rule string, ways []violation) []violation {
	all := slices.Clone(ways)
	if !strings.HasPrefix(rule, "BOOK-") || rule == "BOOK-17" {
		return all
	}
	for _, v := range ways {
		if v.make == nil {
			continue
		}
		all = append(all, v.as("held", hold))
		if rule != "BOOK-21" {
			all = append(all, v.as("requested", request))
		}
	}
	return all
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
	return op.PolicySet{Signer: w.Host.For(dollar), Record: w.Free(), Token: dollar, Fee: stftest.GenesisParams.Rent[dollar], Terms: stftest.Terms, Offers: stftest.Offers}
}

func calendarOpen(w *stftest.World) op.CalendarOpen {
	l := w.ListingAt(w.Listing)
	return op.CalendarOpen{
		Signer: l.Host, Listing: w.Listing, Record: w.Free(), Token: dollar, Fee: stftest.GenesisParams.Rent[dollar], ListingSerial: l.Serial, Window: l.Windows,
	}
}

// dormitory makes the world's listing one of which a unit takes so many bookings beside one,
// with a calendar.
func dormitory(w *stftest.World, spare record.Spare) {
	o := w.Update(w.Listing)
	o.Serial, o.Record, o.Fee, o.Spare = 0, w.Free(), rent, spare
	w.Run(o)
	w.Listing = o.Record
	c := calendarOpen(w)
	w.Run(c)
	w.Calendar = c.Record
}

// beds lets a dormitory have so many bookings of each of some units.
func beds(w *stftest.World, n int, firstUnit, units uint8) {
	for range n {
		w.Run(w.Book(firstUnit, units))
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

// pricing has all that the formula knows.
var pricing = record.Pricing{
	Peak: 0b0110_0000, PeakBps: 2_500, Long: record.Discount{Units: 3, Off: 1_000}, Longer: record.Discount{Units: 14, Off: 3_000}, LateSeconds: 5 * stftest.Day, LateBps: 500, SurgeBps: 4_000,
}

func prices(name string, change func(w *stftest.World, o *op.PriceSet)) violation {
	return send(name, func(w *stftest.World) op.Operation {
		l := w.ListingAt(w.Listing)
		o := op.PriceSet{Signer: l.Host, Listing: w.Listing, Token: dollar, Fee: 1, ListingSerial: l.Serial, Pricing: pricing}
		change(w, &o)
		return o
	})
}

// calendarBlock blocks units 12 and 13.
func calendarBlock(w *stftest.World) op.CalendarBlock {
	l := w.ListingAt(w.Listing)
	return op.CalendarBlock{Signer: l.Host, Listing: w.Listing, Calendar: w.Calendar, Token: dollar, Fee: 1, ListingSerial: l.Serial, FirstUnit: 12, Units: 2}
}

// marks breaks one field of a block, and of an unblock of units that are blocked.
func marks(name string, change func(w *stftest.World, o *op.CalendarBlock)) []violation {
	make := func(w *stftest.World) op.CalendarBlock { o := calendarBlock(w); change(w, &o); return o }
	return []violation{
		send("block: "+name, func(w *stftest.World) op.Operation { return make(w) }),
		send("unblock: "+name, func(w *stftest.World) op.Operation { return op.CalendarUnblock(make(w)) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(12, 2)) })
		}),
	}
}

func books(change func(w *stftest.World, o *op.Book)) func(*stftest.World) op.Operation {
	return func(w *stftest.World) op.Operation { o := w.Book(10, 3); change(w, &o); return o }
}

// open opens the listing's next window.
func open(w *stftest.World) { w.Run(calendarOpen(w)) }

// nextCalendar is that of the window that open opened.
func nextCalendar(w *stftest.World) uint32 { return w.CalendarOf(w.ListingAt(w.Listing).Serial, 1) }

// editNext opens the next window and changes its calendar.
func editNext(w *stftest.World, change func(*record.Calendar)) {
	open(w)
	editCells(w, nextCalendar(w), change)
}

// across is a stay of the last two units of a window and the first two of the next one,
// which is open.
func across(w *stftest.World) op.Operation { return w.Book(238, 4) }

// crossing makes such a booking.
func crossing(w *stftest.World) {
	open(w)
	w.Run(across(w))
}

// inNext is a stay in the next window, which it opens if it is not open.
func inNext(w *stftest.World, firstUnit, units uint8) op.Book {
	if nextCalendar(w) == 0 {
		open(w)
	}
	o := w.Book(firstUnit, units)
	o.Calendar, o.Window = nextCalendar(w), 1
	return o
}

// cancels needs a live booking, which it makes.
func cancels(name string, change func(w *stftest.World, o *op.CancelByGuest)) violation {
	v := send(name, func(w *stftest.World) op.Operation { o := w.Cancel(w.Live()[0]); change(w, &o); return o })
	return v.after(func(w *stftest.World) { booked(w, 10, 3) })
}

// A stay is a violation by a row of a live booking that is otherwise in order: the
// booking is there, in the state that the row asks for, and its time has come.
func stay[O op.Operation](name string, make func(w *stftest.World, booking uint32) O, change func(w *stftest.World, o *O)) violation {
	v := send(name, func(w *stftest.World) op.Operation { o := make(w, lastBooking(w)); change(w, &o); return o })
	return v.after(inState[reflect.TypeFor[O]()])
}

// inState prepares a booking for each kind.
var inState = map[reflect.Type]func(w *stftest.World){
	reflect.TypeFor[op.CheckIn]():         atStart,
	reflect.TypeFor[op.Release]():         withoutDeposit,
	reflect.TypeFor[op.ReleasePart]():     checkedIn,
	reflect.TypeFor[op.ReleaseDue]():      func(w *stftest.World) { checkedIn(w); w.Now = w.BookingAt(lastBooking(w)).Deadline },
	reflect.TypeFor[op.NoShow]():          func(w *stftest.World) { atStart(w); w.Now += 3_600 },
	reflect.TypeFor[op.DepositClaim]():    checkedIn,
	reflect.TypeFor[op.DepositReturn]():   checkedIn,
	reflect.TypeFor[op.DisputeOpen]():     checkedIn,
	reflect.TypeFor[op.SplitPropose]():    checkedIn,
	reflect.TypeFor[op.SplitAccept]():     func(w *stftest.World) { checkedIn(w); w.Run(propose(w, lastBooking(w))) },
	reflect.TypeFor[op.Ruling]():          disputed,
	reflect.TypeFor[op.RulingTimeout]():   func(w *stftest.World) { disputed(w); w.Now = w.BookingAt(lastBooking(w)).Deadline },
	reflect.TypeFor[op.AwardDue]():        awarded,
	reflect.TypeFor[op.BookingTransfer](): func(w *stftest.World) { booked(w, 10, 3) },
	reflect.TypeFor[op.Confirm]():         held,
	reflect.TypeFor[op.ModifyPropose]():   func(w *stftest.World) { booked(w, 10, 3) },
	reflect.TypeFor[op.Modify]():          longer,
	reflect.TypeFor[op.Accept]():          requested,
	reflect.TypeFor[op.Decline]():         requested,
	reflect.TypeFor[op.CancelByHost]():    checkedIn,
	reflect.TypeFor[op.Expire]():          func(w *stftest.World) { held(w); w.Now = w.BookingAt(lastBooking(w)).Deadline },
}

// longer is a booking of units 10 to 12 of which the host proposes units 11 to 14.
func longer(w *stftest.World) { proposed(w, 10, 3, 11, 4, 7_000) }

// proposed books units and has the host propose others.
func proposed(w *stftest.World, first, units, newFirst, newUnits uint8, price uint64) {
	o := changeOf(w, booked(w, first, units))
	o.FirstUnit, o.Units, o.Price = newFirst, newUnits, amount.From(price)
	w.Run(o)
}

func held(w *stftest.World) { w.Run(op.Hold(w.Book(10, 3))) }

func requested(w *stftest.World) { w.Run(op.RequestBook(w.Book(10, 3))) }

func atStart(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).Start }

func checkedIn(w *stftest.World) {
	atStart(w)
	w.Run(w.CheckIn(lastBooking(w)))
}

func disputed(w *stftest.World) {
	checkedIn(w)
	w.Run(dispute(w, lastBooking(w)))
}

// awarded is a dispute in which the arbiter has ruled on L1 that the guest gets 2000.
func awarded(w *stftest.World) {
	disputed(w)
	w.Run(w.Award(lastBooking(w), amount.From(2_000)))
}

// awardedMore is one in which he has given the guest more than there is.
func awardedMore(w *stftest.World) {
	disputed(w)
	w.Run(w.Award(lastBooking(w), amount.Max()))
}

// arbiterIs has a purse rule on the bookings to come.
func arbiterIs(w *stftest.World, purse uint32) {
	o := w.Update(w.Listing)
	o.Arbiter = purse
	w.Run(o)
}

func withoutDeposit(w *stftest.World) {
	checkedIn(w)
	o := giveBack(w, lastBooking(w))
	o.Amount = amount.From(stftest.Deposit)
	w.Run(o)
}

// The rows of a booking, each to be broken in one field.

func changeOf(w *stftest.World, i uint32) op.ModifyPropose {
	b := w.BookingAt(i)
	return op.ModifyPropose{Signer: b.Host, Booking: i, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Price: amount.From(7_000), Units: 4, FirstUnit: 11}
}

func modify(w *stftest.World, i uint32) op.Modify { return w.Modify(i) }

// modifies is a violation of a rule of Book by a booking that is modified.
func modifies(name string, prepare func(w *stftest.World), change ...func(w *stftest.World, o *op.Modify)) violation {
	v := stay("modified: "+name, modify, func(w *stftest.World, o *op.Modify) {
		for _, f := range change {
			f(w, o)
		}
	}).after(prepare)
	v.make = nil // it is no Book
	return v
}

func release(w *stftest.World, i uint32) op.Release {
	b := w.BookingAt(i)
	return op.Release{Signer: b.Guest, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: 2, BookingSerial: b.Serial}
}

func releasePart(w *stftest.World, i uint32) op.ReleasePart {
	b := w.BookingAt(i)
	return op.ReleasePart{Signer: b.Guest, Booking: i, Payout: b.Payout, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Units: 1}
}

func releaseDue(w *stftest.World, i uint32) op.ReleaseDue {
	return w.Release(i, w.Stranger.For(dollar))
}

func noShow(w *stftest.World, i uint32) op.NoShow {
	b := w.BookingAt(i)
	return op.NoShow{Payee: w.Stranger.For(dollar), Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
}

func claim(w *stftest.World, i uint32) op.DepositClaim {
	b := w.BookingAt(i)
	return op.DepositClaim{Signer: b.Host, Booking: i, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Amount: amount.From(700)}
}

func giveBack(w *stftest.World, i uint32) op.DepositReturn {
	b := w.BookingAt(i)
	return op.DepositReturn{Signer: b.Host, Booking: i, Guest: b.Guest, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Amount: amount.From(700)}
}

func dispute(w *stftest.World, i uint32) op.DisputeOpen {
	b := w.BookingAt(i)
	return op.DisputeOpen{Signer: b.Guest, Booking: i, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Evidence: fr.NewElement(0xe71d)}
}

func propose(w *stftest.World, i uint32) op.SplitPropose {
	b := w.BookingAt(i)
	return op.SplitPropose{Signer: b.Guest, Booking: i, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Amount: amount.From(2_000)}
}

func accept(w *stftest.World, i uint32) op.SplitAccept {
	b := w.BookingAt(i)
	return op.SplitAccept{Signer: b.Host, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Amount: amount.From(2_000)}
}

func ruling(w *stftest.World, i uint32) op.Ruling {
	b := w.BookingAt(i)
	return op.Ruling{Signer: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: 2, BookingSerial: b.Serial, Amount: amount.From(2_000)}
}

func timeout(w *stftest.World, i uint32) op.RulingTimeout {
	b := w.BookingAt(i)
	return op.RulingTimeout{Payee: w.Stranger.For(dollar), Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
}

// awardDue carries out an award of 2000 that may stand or not.
func awardDue(w *stftest.World, i uint32) op.AwardDue {
	b := w.BookingAt(i)
	return op.AwardDue{Payee: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: amount.From(2_000)}
}

func handOver(w *stftest.World, i uint32) op.BookingTransfer {
	b := w.BookingAt(i)
	return op.BookingTransfer{Signer: b.Guest, Booking: i, NewGuest: w.Stranger.For(dollar), Token: b.Token, Fee: 2, BookingSerial: b.Serial}
}

func confirm(w *stftest.World, i uint32) op.Confirm { return w.Confirm(i) }

func acceptRequest(w *stftest.World, i uint32) op.Accept { return w.Accept(i) }

func decline(w *stftest.World, i uint32) op.Decline { return w.Decline(i) }

func cancelByHost(w *stftest.World, i uint32) op.CancelByHost { return w.CancelByHost(i) }

func cancelByGuest(w *stftest.World, i uint32) op.CancelByGuest { return w.Cancel(i) }

func expire(w *stftest.World, i uint32) op.Expire {
	b := w.BookingAt(i)
	return op.Expire{Payee: w.Stranger.For(dollar), Booking: i, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
}

func editBooking(w *stftest.World, change func(*record.Booking)) {
	i := lastBooking(w)
	b := w.BookingAt(i)
	change(&b)
	w.Edit(i, b)
}

func editTerms(w *stftest.World, change func(*record.BookingTerms)) {
	i := lastBooking(w)
	t := w.TermsAt(i)
	change(&t)
	w.Edit(i+1, t)
}

// and prepares after what a violation prepares.
func (v violation) and(prepare func(w *stftest.World)) violation {
	before := v.prepare
	v.prepare = func(w *stftest.World) { before(w); prepare(w) }
	return v
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

func editCalendar(w *stftest.World, change func(*record.Calendar)) { editCells(w, w.Calendar, change) }

func editCells(w *stftest.World, calendar uint32, change func(*record.Calendar)) {
	c := w.CalendarAt(calendar)
	change(&c)
	w.Edit(calendar, c)
}

// mask has the bits of a run of units that take one booking each.
func mask(first, units uint8) *uint256.Int {
	return record.Spare(0).Mask(record.Run{First: first, Units: units})
}

func ones() fr.Element { return layout.Element(mask(0, 240)) }

// violations has at least one for each rule that a row can break.
var violations = map[string][]violation{
	"RECORD-1": {
		send("payer past the end", func(w *stftest.World) op.Operation { o := transfer(w); o.From = w.State.Records(); return o }),
		send("payee past the end", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.State.Records(); return o }),
		send("payee with the vanishing polynomial of another", func(w *stftest.World) op.Operation { o := transfer(w); o.To += w.State.Records(); return o }),
		send("deposit past the end", func(w *stftest.World) op.Operation { return op.Deposit{Purse: w.State.Records(), Token: dollar} }),
		send("fresh record past the end", policies(func(w *stftest.World, o *op.PolicySet) { o.Record = w.State.Records() })),
		send("calendar past the end", books(func(w *stftest.World, o *op.Book) { o.Calendar = 1<<22 - 1 })),
		stay("booking past the end", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Booking = w.State.Records() }),
		stay("terms past the end", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Booking = w.State.Records() - 1 }).and(func(w *stftest.World) {
			w.EditCells(w.State.Records()-1, w.State.Get(lastBooking(w)))
		}),
		stay("offer past the end", expire, func(w *stftest.World, o *op.Expire) { o.Booking = w.State.Records() }),
		send("a full exit past the end", func(w *stftest.World) op.Operation { return op.FullExit{Purse: w.State.Records(), Token: dollar} }),
		send("a demand past the end", func(w *stftest.World) op.Operation { return op.Force{Booking: w.State.Records(), BookingSerial: 1} }),
		send("terms of an award past the end", func(w *stftest.World) op.Operation {
			return op.Award{Booking: w.State.Records() - 1, Purse: w.Stranger.For(dollar), Owner: w.Stranger.Owner, Token: dollar, BookingSerial: 1}
		}),
		send("an arbiter past the end", func(w *stftest.World) op.Operation {
			o := w.Award(lastBooking(w), amount.Amount{})
			o.Purse = w.State.Records()
			return o
		}).after(disputed),
		stay("terms of an offer past the end", expire, func(w *stftest.World, o *op.Expire) { o.Booking = w.State.Records() - 1 }),
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
		send("a hold without the reserve", func(w *stftest.World) op.Operation { return op.Hold(w.Book(10, 3)) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(reserve + 2*rent - 1) })
		}),
		send("a request without money", func(w *stftest.World) op.Operation { return op.RequestBook(w.Book(10, 3)) }).after(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) {
				p.Balances[1].Available = amount.From(price + fee + reserve + deposit + 2*rent - 1)
			})
		}),
		stay("a confirmation without money", confirm, func(*stftest.World, *op.Confirm) {}).and(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(price + fee + deposit - 1) })
		}),
		stay("what a refund gives the guest is not the host's", decline, func(_ *stftest.World, o *op.Decline) { o.Fee = 7 }).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(6) })
		}),
		stay("an arbiter cannot pay more than he earns", ruling, func(w *stftest.World, o *op.Ruling) { o.Fee = 175 }).and(func(w *stftest.World) {
			editPurse(w, w.Stranger.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(41) }) // and earns 133
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
		stay("a crank's reserve to nobody", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Payee = w.Free() }),
		stay("a no-show's reserve to a listing", noShow, func(w *stftest.World, o *op.NoShow) { o.Payee = w.Listing }),
		stay("an offer's reserve to nobody", expire, func(w *stftest.World, o *op.Expire) { o.Payee = w.Free() }),
		stay("an offer's reserve to a policy", expire, func(w *stftest.World, o *op.Expire) { o.Payee = w.Policy }),
		stay("an arbiter who is nobody by now", awardDue, func(*stftest.World, *op.AwardDue) {}).and(func(w *stftest.World) { w.EditCells(w.Stranger.For(dollar), record.Cells{}) }),
		stay("a new guest who is nobody", handOver, func(w *stftest.World, o *op.BookingTransfer) { o.NewGuest = w.Free() }),
	},
	"CREDIT-2": {
		send("a payee of the other series", func(w *stftest.World) op.Operation { o := transfer(w); o.To = w.Host.For(stftest.Stoa); return o }),
		send("a payout of the other series", updates(func(w *stftest.World, o *op.ListingSet) { o.Payout = w.Host.For(stftest.Stoa) })),
		stay("a new guest of the other series", handOver, func(w *stftest.World, o *op.BookingTransfer) { o.NewGuest = w.Stranger.For(stftest.Stoa) }),
		stay("an arbiter of the other series by now", awardDue, func(*stftest.World, *op.AwardDue) {}).and(func(w *stftest.World) {
			editPurse(w, w.Stranger.For(dollar), func(p *record.Purse) { p.Series = 1 })
		}),
		stay("an offer's payee of the other series", expire, func(w *stftest.World, o *op.Expire) { o.Payee = w.Stranger.For(stftest.Stoa) }),
		stay("a crank's payee of the other series", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Payee = w.Stranger.For(stftest.Stoa) }),
	},
	"CREDIT-3": {
		send("a full payee", func(w *stftest.World) op.Operation { return transfer(w) }).after(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
		}),
		stay("a full guest", decline, func(*stftest.World, *op.Decline) {}).and(func(w *stftest.World) {
			editPurse(w, w.Guest.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
		}),
		stay("a full arbiter", awardDue, func(*stftest.World, *op.AwardDue) {}).and(func(w *stftest.World) {
			editPurse(w, w.Stranger.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
		}),
		stay("a full payee of an offer", expire, func(*stftest.World, *op.Expire) {}).and(func(w *stftest.World) {
			editPurse(w, w.Stranger.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.Max() })
		}),
	},
	"BOND-2": {
		stay("a confirmation without the bond", confirm, func(*stftest.World, *op.Confirm) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(bond - 1) })
		}),
		stay("an acceptance without the bond", acceptRequest, func(_ *stftest.World, o *op.Accept) { o.Fee = 1 }).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(bond) }) // and pays the fee
		}),
		stay("locked past 2^112", acceptRequest, func(*stftest.World, *op.Accept) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.Max() })
		}),
	},
	"BOND-1": {
		stay("a bond that is not locked when the host cancels", cancelByHost, func(*stftest.World, *op.CancelByHost) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.From(532) })
		}),
		cancels("a bond that is not locked", func(*stftest.World, *op.CancelByGuest) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.From(532) })
		}),
		stay("a bond that is not locked for an award", awardDue, func(*stftest.World, *op.AwardDue) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.From(532) })
		}),
		stay("a bond that is not locked at the end", releaseDue, func(*stftest.World, *op.ReleaseDue) {}).and(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.From(532) })
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
		send("terms on a purse", books(func(_ *stftest.World, o *op.Book) { o.Record = 200 })).after(func(w *stftest.World) {
			w.EditCells(201, w.State.Get(w.Guest.Purse[0]))
		}),
		send("a held record that is taken", func(w *stftest.World) op.Operation { o := w.Book(10, 3); o.Record = w.Policy; return op.Hold(o) }),
		send("a requested one's terms", func(w *stftest.World) op.Operation {
			o := w.Book(10, 3)
			o.Record = w.Policy - 1
			return op.RequestBook(o)
		}),
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
		send("a hold", books(func(w *stftest.World, o *op.Book) { o.Fee-- })).as("held", hold),
		send("a request", books(func(w *stftest.World, o *op.Book) { o.Fee-- })).as("requested", request),
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
			name: "a full lane L",
			fill: func(w *stftest.World, b *stf.Builder) {
				for range w.Shape.L {
					w.Apply(b, w.Update(w.Listing))
				}
			},
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Update(w.Listing)) },
		},
		{
			name: "a full lane E",
			prepare: func(w *stftest.World) {
				for i := range w.Shape.E + 1 {
					booked(w, uint8(10+i), 1)
				}
				w.Now = stftest.Origin + 40*stftest.Day
			},
			fill: func(w *stftest.World, b *stf.Builder) {
				for range w.Shape.E {
					w.Apply(b, noShow(w, w.Live()[0]))
				}
			},
			attempt: func(w *stftest.World, b *stf.Builder) error {
				return w.Try(b, noShow(w, w.Live()[0]))
			},
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
			name:    "a demand after a transfer",
			prepare: func(w *stftest.World) { booked(w, 10, 3) },
			fill:    func(w *stftest.World, b *stf.Builder) { w.Apply(b, transfer(w)) },
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Force(lastBooking(w))) },
		},
		{
			name:    "an award after a transfer",
			prepare: disputed,
			fill:    func(w *stftest.World, b *stf.Builder) { w.Apply(b, transfer(w)) },
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Award(lastBooking(w), amount.From(1))) },
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
		send("default split", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.DefaultSplit = 10_001 })),
		send("arbiter fee", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.ArbiterFee = 10_001 })),
	},
	"POLICY-6": {
		send("no time for a ruling", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.RulingWindow = record.MinRulingWindow - 1 })),
	},
	"POLICY-5": {
		send("a claim could never be made", policies(func(_ *stftest.World, o *op.PolicySet) { o.Terms.AnswerWindow = o.Terms.ReleaseDelay + 1 })),
	},

	"LISTING-1": {
		send("another owner's payout purse", updates(func(w *stftest.World, o *op.ListingSet) { o.Payout = w.Stranger.For(dollar) })),
		send("a new listing with another owner's payout purse", updates(func(w *stftest.World, o *op.ListingSet) {
			o.Serial, o.Record, o.Fee, o.Payout = 0, w.Free(), 1000, w.Guest.For(dollar)
		})),
	},
	"LISTING-2": {send("a unit of no time", updates(func(_ *stftest.World, o *op.ListingSet) { o.UnitSeconds = 0 }))},
	"LISTING-3": {send("no least stay", updates(func(_ *stftest.World, o *op.ListingSet) { o.MinUnits = 0 }))},
	"LISTING-4": {send("most below least", updates(func(_ *stftest.World, o *op.ListingSet) { o.MinUnits, o.MaxUnits = 5, 4 }))},
	"LISTING-5": {
		send("more than a window", updates(func(_ *stftest.World, o *op.ListingSet) { o.MaxUnits = 241 })),
		send("more than a window of counters", updates(func(_ *stftest.World, o *op.ListingSet) { o.Spare, o.MaxUnits = 1, 61 })),
	},
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
	"LISTING-12": {send("more places than a counter has", updates(func(_ *stftest.World, o *op.ListingSet) { o.Spare = 14 }))},
	"LISTING-13": {
		send("other places", updates(func(_ *stftest.World, o *op.ListingSet) { o.Spare = 1 })),
		send("no place to spare any more", updates(func(_ *stftest.World, o *op.ListingSet) { o.Spare = 0 })).after(func(w *stftest.World) { dormitory(w, 1) }),
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

	"PRICE-1": {
		prices("another serial", func(_ *stftest.World, o *op.PriceSet) { o.ListingSerial++ }),
		prices("no listing there", func(w *stftest.World, o *op.PriceSet) { o.Listing = w.Policy }),
	},
	"PRICE-2": {prices("another's listing", func(w *stftest.World, o *op.PriceSet) { o.Signer = w.Stranger.For(dollar) })},
	"PRICE-3": {
		prices("more than all for length", func(_ *stftest.World, o *op.PriceSet) { o.Pricing.Long.Off, o.Pricing.Longer.Off = 10_001, 10_001 }),
		prices("more than all for more length", func(_ *stftest.World, o *op.PriceSet) { o.Pricing.Longer.Off = 10_001 }),
		prices("more than all for being late", func(_ *stftest.World, o *op.PriceSet) { o.Pricing.LateBps = 10_001 }),
	},
	"PRICE-4": {
		prices("longer is shorter", func(_ *stftest.World, o *op.PriceSet) { o.Pricing.Longer.Units = 2 }),
		prices("longer costs more", func(_ *stftest.World, o *op.PriceSet) { o.Pricing.Longer.Off = 999 }),
	},

	"BLOCK-1": slices.Concat(
		marks("another serial", func(_ *stftest.World, o *op.CalendarBlock) { o.ListingSerial++ }),
		marks("no listing there", func(w *stftest.World, o *op.CalendarBlock) { o.Listing = w.Policy }),
	),
	"BLOCK-2": marks("another's listing", func(w *stftest.World, o *op.CalendarBlock) { o.Signer = w.Stranger.For(dollar) }),
	"BLOCK-3": marks("no units", func(_ *stftest.World, o *op.CalendarBlock) { o.Units = 0 }),
	"BLOCK-4": slices.Concat(
		marks("over the window's end", func(_ *stftest.World, o *op.CalendarBlock) { o.FirstUnit, o.Units = 239, 2 }),
		marks("beyond the window's end", func(_ *stftest.World, o *op.CalendarBlock) { o.FirstUnit, o.Units = 240, 1 }),
	),
	"BLOCK-5": slices.Concat(
		marks("another window", func(_ *stftest.World, o *op.CalendarBlock) { o.Window = 1 }),
		marks("no calendar there", func(w *stftest.World, o *op.CalendarBlock) { o.Calendar = w.Listing }),
	),
	"BLOCK-6": {
		send("the last unit is blocked", func(w *stftest.World) op.Operation { return calendarBlock(w) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(13, 4)) })
		}),
		send("the first unit is blocked", func(w *stftest.World) op.Operation { return calendarBlock(w) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(0, 13)) })
		}),
	},
	"BLOCK-7": {
		send("the last unit is not blocked", func(w *stftest.World) op.Operation { return op.CalendarUnblock(calendarBlock(w)) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(12, 1)) })
		}),
		send("booked, not blocked", func(w *stftest.World) op.Operation { return op.CalendarUnblock(calendarBlock(w)) }).after(func(w *stftest.World) {
			booked(w, 10, 6)
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
		modifies("no unit", func(w *stftest.World) { proposed(w, 10, 3, 10, 0, 1) }),
		send("no unit", books(func(_ *stftest.World, o *op.Book) { o.Units = 0 })),
	},
	"BOOK-5": {modifies("too long", func(w *stftest.World) { proposed(w, 10, 3, 10, 31, 1) }), send("too long", books(func(_ *stftest.World, o *op.Book) { o.Units = 31 }))},
	"BOOK-6": {
		modifies("past the window", func(w *stftest.World) { open(w); proposed(w, 10, 3, 240, 1, 1) }),
		send("past the window", books(func(_ *stftest.World, o *op.Book) { o.FirstUnit, o.Units = 240, 1 })),
		send("far past the window", books(func(_ *stftest.World, o *op.Book) { o.FirstUnit, o.Units = 255, 1 })),
		send("past a window of counters", func(w *stftest.World) op.Operation { return w.Book(60, 1) }).after(func(w *stftest.World) { dormitory(w, 1) }),
	},
	"BOOK-7": {
		send("another window", books(func(_ *stftest.World, o *op.Book) { o.Window = 1 })),
		send("no calendar there", books(func(w *stftest.World, o *op.Book) { o.Calendar = w.Listing })),
		send("another listing's calendar", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.ListingSerial++ })
		}),
	},
	"BOOK-8": {
		modifies("another booking's unit", func(w *stftest.World) { longer(w); w.Run(w.Book(14, 1)) }),
		modifies("another booking's unit in the next window", func(w *stftest.World) {
			proposed(w, 236, 3, 236, 6, 1)
			w.Run(inNext(w, 1, 1))
		}),
		modifies("its own units are not marked", longer).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Occupied = layout.Element(mask(0, 5)) })
		}),
		modifies("a calendar that counts too many", longer).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Booked = 1023 })
		}),
		modifies("a calendar that counts too few", func(w *stftest.World) { proposed(w, 10, 3, 10, 1, 1) }).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Booked = 1 })
		}),
		send("a calendar that counts too many", books(func(*stftest.World, *op.Book) {})).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Booked = 1021 })
		}),
		send("the last bed is taken", func(w *stftest.World) op.Operation { return w.Book(9, 2) }).after(func(w *stftest.World) { dormitory(w, 1); beds(w, 2, 10, 3) }),
		send("the last of fourteen beds is taken", func(w *stftest.World) op.Operation { return w.Book(59, 1) }).after(func(w *stftest.World) { dormitory(w, 13); beds(w, 14, 57, 3) }),
		modifies("a unit without a bed", func(w *stftest.World) {
			dormitory(w, 1)
			longer(w)
			beds(w, 2, 13, 1)
		}),
		send("the same units", books(func(*stftest.World, *op.Book) {})).after(func(w *stftest.World) { booked(w, 10, 3) }),
		send("the last unit", func(w *stftest.World) op.Operation { return w.Book(8, 3) }).after(func(w *stftest.World) { booked(w, 10, 3) }),
		send("the first unit", func(w *stftest.World) op.Operation { return w.Book(12, 3) }).after(func(w *stftest.World) { booked(w, 10, 3) }),
		send("the last unit, in the next window", across).after(func(w *stftest.World) { w.Run(inNext(w, 1, 2)) }),
		send("a unit that a stay takes from the window before", func(w *stftest.World) op.Operation { return inNext(w, 1, 1) }).after(func(w *stftest.World) {
			open(w)
			w.Run(across(w))
		}),
		send("a next calendar that counts too many", across).after(func(w *stftest.World) {
			editNext(w, func(c *record.Calendar) { c.Booked = 1022 })
		}),
		{
			name:    "in the same batch",
			fill:    func(w *stftest.World, b *stf.Builder) { w.Apply(b, w.Book(10, 3)) },
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, w.Book(11, 1)) },
		},
	},
	"BOOK-9": {
		modifies("a unit that the host keeps", longer).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(14, 1)) })
		}),
		send("a unit that the host keeps", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(12, 1)) })
		}),
		send("a unit of the next window that the host keeps", across).after(func(w *stftest.World) {
			editNext(w, func(c *record.Calendar) { c.Blocked = layout.Element(mask(1, 1)) })
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
		modifies("released after 2^40", longer).and(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Origin = 1<<40 - 15*stftest.Day - stftest.Day })
		}),
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
		modifies("a fee past 2^64", func(w *stftest.World) {
			o := changeOf(w, booked(w, 10, 3))
			o.Price = power(80)
			w.Run(o)
		}),
		send("a fee past 2^64", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Price = power(80) })
		}),
	},
	"BOOK-15": {
		send("one less than the total", books(func(_ *stftest.World, o *op.Book) {
			o.Limit = amount.From(3*stftest.Price + 3*stftest.Price*300/10_000 + 20 + stftest.Deposit - 1)
		})),
		send("a total past 2^112", func(w *stftest.World) op.Operation { return w.Book(10, 1) }).after(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Price = amount.Max() })
		}),
	},

	"CANCEL-1": append(wrongStates("CANCEL-1"),
		cancels("another serial", func(_ *stftest.World, o *op.CancelByGuest) { o.BookingSerial++ }),
		cancels("no booking there", func(w *stftest.World, o *op.CancelByGuest) { o.Booking = w.Calendar }),
		stay("another serial declined", decline, func(_ *stftest.World, o *op.Decline) { o.BookingSerial++ }),
		stay("the terms of another booking", cancelByHost, func(*stftest.World, *op.CancelByHost) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Serial++ })
		}),
		stay("no terms", expire, func(*stftest.World, *op.Expire) {}).and(func(w *stftest.World) { w.EditCells(lastBooking(w)+1, record.Cells{}) }),
		send("twice", func(w *stftest.World) op.Operation { return w.Cancel(lastBooking(w)) }).after(func(w *stftest.World) { w.Run(w.Cancel(booked(w, 10, 3))) }),
		send("after release", func(w *stftest.World) op.Operation { return w.Cancel(lastBooking(w)) }).after(func(w *stftest.World) { booked(w, 10, 3); w.Drain() }),
		send("an offer that has expired", func(w *stftest.World) op.Operation { return expire(w, lastBooking(w)) }).after(func(w *stftest.World) { held(w); w.Drain() }),
		send("a request that was declined", func(w *stftest.World) op.Operation { return w.Cancel(lastBooking(w)) }).after(func(w *stftest.World) {
			requested(w)
			w.Run(w.Decline(lastBooking(w)))
		}),
	),
	"CANCEL-2": {
		stay("the host modifies", modify, func(w *stftest.World, o *op.Modify) { o.Signer = w.Host.For(dollar) }),
		cancels("another guest", func(w *stftest.World, o *op.CancelByGuest) { o.Signer = w.Stranger.For(dollar) }),
		cancels("the host", func(w *stftest.World, o *op.CancelByGuest) { o.Signer = w.Host.For(dollar) }),
		stay("the guest declines", decline, func(w *stftest.World, o *op.Decline) { o.Signer = w.Guest.For(dollar) }),
		stay("a stranger declines", decline, func(w *stftest.World, o *op.Decline) { o.Signer = w.Stranger.For(dollar) }),
		stay("the guest takes the bond", cancelByHost, func(w *stftest.World, o *op.CancelByHost) { o.Signer = w.Guest.For(dollar) }),
	},
	"CANCEL-3": {
		stay("modified in another", modify, func(_ *stftest.World, o *op.Modify) { o.Token = stftest.ETH }),
		cancels("another token", func(_ *stftest.World, o *op.CancelByGuest) { o.Token = stftest.ETH }),
		stay("declined in another", decline, func(_ *stftest.World, o *op.Decline) { o.Token = stftest.ETH }),
		stay("expired in another", expire, func(_ *stftest.World, o *op.Expire) { o.Token = stftest.ETH }),
	},
	"CANCEL-4": {
		stay("modified in another calendar", modify, func(w *stftest.World, o *op.Modify) { o.Calendar = w.Free() }),
		stay("modified in a calendar that is gone", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.Window++ })
		}),
		stay("modified without the next calendar that it had", modify, func(_ *stftest.World, o *op.Modify) { o.NextCalendar = 0 }).after(func(w *stftest.World) {
			open(w)
			proposed(w, 238, 4, 236, 3, 1)
		}),
		stay("modified with another next calendar than it had", modify, func(w *stftest.World, o *op.Modify) { o.NextCalendar = w.Calendar }).after(func(w *stftest.World) {
			open(w)
			proposed(w, 238, 4, 238, 5, 1)
		}),
		stay("another calendar", expire, func(w *stftest.World, o *op.Expire) { o.Calendar = w.Free() }),
		stay("declined in a calendar that is gone", decline, func(*stftest.World, *op.Decline) {}).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) { c.ListingSerial++ })
		}),
		cancels("another calendar", func(w *stftest.World, o *op.CancelByGuest) { o.Calendar = w.Free() }),
		cancels("a next calendar that the stay does not reach", func(w *stftest.World, o *op.CancelByGuest) { o.NextCalendar = nextCalendar(w) }).and(open),
		cancels("no next calendar", func(_ *stftest.World, o *op.CancelByGuest) { o.NextCalendar = 0 }).after(crossing),
		stay("another next calendar", expire, func(w *stftest.World, o *op.Expire) { o.NextCalendar = w.Calendar }).after(func(w *stftest.World) {
			open(w)
			w.Run(op.Hold(across(w).(op.Book)))
			w.Now = w.BookingAt(lastBooking(w)).Deadline
		}),
		cancels("the next calendar is gone", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			crossing(w)
			editCells(w, nextCalendar(w), func(c *record.Calendar) { c.Window++ })
		}),
		cancels("the calendar is gone", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			editCalendar(w, func(c *record.Calendar) { c.Window++ })
		}),
	},
	"MODIFY-1": {
		stay("another price", modify, func(_ *stftest.World, o *op.Modify) { o.Price = amount.From(6_999) }),
		stay("another first unit", modify, func(_ *stftest.World, o *op.Modify) { o.FirstUnit-- }),
		stay("other units", modify, func(_ *stftest.World, o *op.Modify) { o.Units-- }),
		stay("nothing is proposed", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Proposal.Kind = record.NoProposal })
		}),
		stay("a split is proposed", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Proposal.Kind = record.SplitProposal })
		}),
		stay("not by the host", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Proposal.ByHost = false })
		}),
		stay("a proposal that another row ended", modify, func(_ *stftest.World, o *op.Modify) { o.FirstUnit, o.Units, o.Price = 11, 4, amount.From(7_000) }).and(func(w *stftest.World) {
			w.Run(propose(w, lastBooking(w)))
		}),
		stay("twice", modify, func(_ *stftest.World, o *op.Modify) { o.FirstUnit, o.Units, o.Price = 11, 4, amount.From(7_000) }).and(func(w *stftest.World) {
			w.Run(w.Modify(lastBooking(w)))
		}),
	},
	"MODIFY-2": {
		stay("less than is released", modify, func(*stftest.World, *op.Modify) {}).after(func(w *stftest.World) {
			proposed(w, 10, 3, 10, 3, 5_000)
			editBooking(w, func(b *record.Booking) { b.Released = amount.From(5_001) })
		}),
		stay("fewer units than are released", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editBooking(w, func(b *record.Booking) { b.UnitsReleased = 5 })
		}),
	},
	"MODIFY-3": {
		stay("another listing", modify, func(w *stftest.World, o *op.Modify) { o.Listing = w.Policy }),
		stay("another window", modify, func(_ *stftest.World, o *op.Modify) { o.Window = 1 }),
		stay("the listing is gone", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editListing(w, func(l *record.Listing) { l.Serial++ })
		}),
	},
	"MODIFY-4": {
		stay("past 2^112", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Deposit, _ = amount.Max().Sub(amount.From(7_000 + 210 + reserve - 1)) })
		}),
	},
	"MODIFY-5": {
		stay("moved to what is past", modify, func(*stftest.World, *op.Modify) {}).and(func(w *stftest.World) { w.Now = stftest.Origin + 11*stftest.Day + 1 }),
	},
	"CANCEL-5": {
		cancels("another payout purse", func(w *stftest.World, o *op.CancelByGuest) { o.Payout = w.Guest.For(dollar) }),
		stay("another bond", cancelByHost, func(w *stftest.World, o *op.CancelByHost) { o.Payout = w.Stranger.For(dollar) }),
	},
	"CANCEL-8": {
		stay("declined", decline, func(w *stftest.World, o *op.Decline) { o.Guest = w.Host.For(dollar) }),
		stay("cancelled", cancelByHost, func(w *stftest.World, o *op.CancelByHost) { o.Guest = w.Host.For(dollar) }),
		stay("expired", expire, func(w *stftest.World, o *op.Expire) { o.Guest = o.Payee }),
	},
	"EXPIRE-1": {
		stay("a hold, a second early", expire, func(*stftest.World, *op.Expire) {}).and(func(w *stftest.World) { w.Now-- }),
		stay("a request, a second early", expire, func(*stftest.World, *op.Expire) {}).after(func(w *stftest.World) {
			requested(w)
			w.Now = w.BookingAt(lastBooking(w)).Deadline - 1
		}),
	},
	"HOLD-1":    {send("a policy without holds", func(w *stftest.World) op.Operation { return op.Hold(w.Book(10, 3)) }).after(withoutOffers)},
	"REQUEST-1": {send("a policy without requests", func(w *stftest.World) op.Operation { return op.RequestBook(w.Book(10, 3)) }).after(withoutOffers)},
	"CONFIRM-1": {stay("at the deadline", confirm, func(*stftest.World, *op.Confirm) {}).and(atDeadline)},
	"ACCEPT-1":  {stay("at the deadline", acceptRequest, func(*stftest.World, *op.Accept) {}).and(atDeadline)},
	"CANCEL-6": {
		cancels("at the start", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).Start }),
		stay("an offer at the start", cancelByGuest, func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			requested(w)
			w.Now = w.BookingAt(lastBooking(w)).Start
		}),
	},
	"CANCEL-7": {
		cancels("a bed that is not booked", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			dormitory(w, 1)
			beds(w, 1, 10, 3)
			editCalendar(w, func(c *record.Calendar) { c.Occupied = layout.Element(uint256.NewInt(1 << 40)) })
		}),
		stay("a unit of an offer is not marked", expire, func(*stftest.World, *op.Expire) {}).and(func(w *stftest.World) {
			editCalendar(w, func(c *record.Calendar) {
				c.Occupied = layout.Element(new(uint256.Int).Xor(layout.Int(ones()), mask(12, 1)))
			})
		}),
		cancels("the calendar counts fewer units", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			editCalendar(w, func(c *record.Calendar) { c.Booked = 2 })
		}),
		cancels("a unit of the next window is not marked", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			crossing(w)
			editCells(w, nextCalendar(w), func(c *record.Calendar) { c.Occupied = layout.Element(mask(0, 1)) })
		}),
		cancels("the next calendar counts fewer units", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			crossing(w)
			editCells(w, nextCalendar(w), func(c *record.Calendar) { c.Booked = 1 })
		}),
		cancels("a unit is not marked", func(*stftest.World, *op.CancelByGuest) {}).after(func(w *stftest.World) {
			booked(w, 10, 3)
			editCalendar(w, func(c *record.Calendar) {
				c.Occupied = layout.Element(new(uint256.Int).Xor(layout.Int(ones()), mask(11, 1)))
			})
		}),
	},
	"BOOK-16": {
		send("another payout purse", books(func(w *stftest.World, o *op.Book) { o.Payout = w.Guest.For(dollar) })),
	},
	"BOOK-17": {
		send("a host without the bond", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Available = amount.From(532) })
		}),
		send("locked past 2^112", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			editPurse(w, w.Host.For(dollar), func(p *record.Purse) { p.Balances[1].Locked = amount.Max() })
		}),
	},

	"BOOK-18": {
		modifies("a check-in that nobody could dispute", longer).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.CheckInGrace = 9*stftest.Day/2 + 1 }) // four units, a release delay of one, an answer window of half
		}),
		send("a check-in that nobody could dispute", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			p := w.PolicyAt(w.Policy)
			p.CheckInGrace = 7*stftest.Day/2 + 1 // three units, a release delay of one, an answer window of half
			w.Edit(w.Policy, p)
		}),
	},
	"BOOK-19": {send("another deposit", books(func(_ *stftest.World, o *op.Book) { o.Deposit = amount.From(stftest.Deposit - 1) }))},
	"BOOK-21": {
		send("a host who wants to be asked", func(w *stftest.World) op.Operation { return w.Book(10, 3) }).after(func(w *stftest.World) {
			o := w.Update(w.Listing)
			o.Flags = record.FlagBookable | record.FlagTransferable
			w.Run(o)
		}),
	},
	"BOOK-22": {
		send("a next calendar of another form", across).after(func(w *stftest.World) {
			editNext(w, func(c *record.Calendar) { c.Spare = 1 })
		}),
		modifies("a next window that is not open", func(w *stftest.World) { proposed(w, 236, 3, 236, 6, 1) }),
		modifies("a next calendar that the stay does not reach", func(w *stftest.World) { longer(w); open(w) }, func(w *stftest.World, o *op.Modify) { o.NextCalendar = nextCalendar(w) }),
		send("a next window that is not open", func(w *stftest.World) op.Operation { return w.Book(238, 4) }),
		send("the calendar itself", books(func(w *stftest.World, o *op.Book) { o.FirstUnit, o.NextCalendar = 238, w.Calendar })),
		send("no next calendar", func(w *stftest.World) op.Operation { o := across(w).(op.Book); o.NextCalendar = 0; return o }).after(open),
		send("one that the stay does not reach", books(func(w *stftest.World, o *op.Book) { o.FirstUnit, o.NextCalendar = 237, nextCalendar(w) })).after(open),
		send("of another listing", across).after(func(w *stftest.World) {
			editNext(w, func(c *record.Calendar) { c.ListingSerial++ })
		}),
		send("of the window after that", across).after(func(w *stftest.World) {
			editNext(w, func(c *record.Calendar) { c.Window++ })
		}),
	},
	"BOOK-20": {send("another arbiter", books(func(w *stftest.World, o *op.Book) { o.Arbiter = w.Host.For(dollar) }))},

	"ESCROW-1": {
		stay("another serial", releaseDue, func(_ *stftest.World, o *op.ReleaseDue) { o.BookingSerial++ }),
		stay("another serial's award", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.BookingSerial++ }),
		stay("no booking there", checkInOf, func(w *stftest.World, o *op.CheckIn) { o.Booking = w.Listing }),
		stay("terms are no booking", checkInOf, func(_ *stftest.World, o *op.CheckIn) { o.Booking++ }),
		stay("the terms of another booking", claim, func(*stftest.World, *op.DepositClaim) {}).and(func(w *stftest.World) {
			editTerms(w, func(t *record.BookingTerms) { t.Serial++ })
		}),
		stay("no terms", claim, func(*stftest.World, *op.DepositClaim) {}).and(func(w *stftest.World) { w.EditCells(lastBooking(w)+1, record.Cells{}) }),
	},
	"ESCROW-2": append(wrongStates("ESCROW-2"),
		send("released twice", func(w *stftest.World) op.Operation { return releaseDue(w, lastBooking(w)) }).after(func(w *stftest.World) {
			checkedIn(w)
			w.Drain()
		}),
		send("an award that was carried out", func(w *stftest.World) op.Operation { return awardDue(w, lastBooking(w)) }).after(func(w *stftest.World) {
			awarded(w)
			w.Run(awardDue(w, lastBooking(w)))
		}),
		send("an award after the end", func(w *stftest.World) op.Operation { return awardDue(w, lastBooking(w)) }).after(func(w *stftest.World) {
			disputed(w)
			i := lastBooking(w)
			award := w.Award(i, amount.From(2_000))
			w.Run(ruling(w, i))
			w.Run(award)
		}),
		send("released after cancellation", func(w *stftest.World) op.Operation { return releaseDue(w, lastBooking(w)) }).after(func(w *stftest.World) {
			i := booked(w, 10, 3)
			w.Run(w.Cancel(i))
			w.Now = w.BookingAt(i).Deadline
		}),
	),
	"ESCROW-3": {
		stay("another token", releaseDue, func(_ *stftest.World, o *op.ReleaseDue) { o.Token = stftest.ETH }),
		stay("another token's award", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Token = stftest.ETH }),
		stay("another token's check-in", checkInOf, func(_ *stftest.World, o *op.CheckIn) { o.Token = stftest.ETH }),
	},
	"ESCROW-4": {
		stay("due", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Payout = w.Stranger.For(dollar) }),
		stay("part", releasePart, func(w *stftest.World, o *op.ReleasePart) { o.Payout = w.Stranger.For(dollar) }),
		stay("ruling", ruling, func(w *stftest.World, o *op.Ruling) { o.Payout = w.Stranger.For(dollar) }),
		stay("awarded", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Payout = w.Stranger.For(dollar) }),
		stay("confirmed", confirm, func(w *stftest.World, o *op.Confirm) { o.Payout = w.Guest.For(dollar) }),
		stay("accepted", acceptRequest, func(w *stftest.World, o *op.Accept) { o.Payout = w.Stranger.For(dollar) }),
	},
	"ESCROW-5": {
		stay("due", releaseDue, func(w *stftest.World, o *op.ReleaseDue) { o.Guest = w.Stranger.For(dollar) }),
		stay("returned", giveBack, func(w *stftest.World, o *op.DepositReturn) { o.Guest = w.Stranger.For(dollar) }),
		stay("split", accept, func(w *stftest.World, o *op.SplitAccept) { o.Guest = w.Host.For(dollar) }),
		stay("awarded", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Guest = w.Host.For(dollar) }),
	},
	"ESCROW-6": {
		stay("a stranger checks in", checkInOf, func(w *stftest.World, o *op.CheckIn) { o.Signer = w.Stranger.For(dollar) }),
		stay("the host releases", release, func(w *stftest.World, o *op.Release) { o.Signer = w.Host.For(dollar) }),
		stay("a stranger releases a part", releasePart, func(w *stftest.World, o *op.ReleasePart) { o.Signer = w.Stranger.For(dollar) }),
		stay("the guest claims", claim, func(w *stftest.World, o *op.DepositClaim) { o.Signer = w.Guest.For(dollar) }),
		stay("the guest returns", giveBack, func(w *stftest.World, o *op.DepositReturn) { o.Signer = w.Guest.For(dollar) }),
		stay("a stranger disputes", dispute, func(w *stftest.World, o *op.DisputeOpen) { o.Signer = w.Stranger.For(dollar) }),
		stay("a stranger proposes", propose, func(w *stftest.World, o *op.SplitPropose) { o.Signer = w.Stranger.For(dollar) }),
		stay("the guest agrees with himself", accept, func(w *stftest.World, o *op.SplitAccept) { o.Signer = w.Guest.For(dollar) }),
		stay("the host agrees with himself", accept, func(*stftest.World, *op.SplitAccept) {}).and(func(w *stftest.World) {
			o := propose(w, lastBooking(w))
			o.Signer = w.Host.For(dollar)
			w.Run(o)
		}),
		stay("the host rules", ruling, func(w *stftest.World, o *op.Ruling) { o.Signer = w.Host.For(dollar) }),
		stay("the host confirms", confirm, func(w *stftest.World, o *op.Confirm) { o.Signer = w.Host.For(dollar) }),
		stay("a stranger confirms", confirm, func(w *stftest.World, o *op.Confirm) { o.Signer = w.Stranger.For(dollar) }),
		stay("the guest accepts", acceptRequest, func(w *stftest.World, o *op.Accept) { o.Signer = w.Guest.For(dollar) }),
		stay("the host hands over", handOver, func(w *stftest.World, o *op.BookingTransfer) { o.Signer = w.Host.For(dollar) }),
	},

	"CHECKIN-1": {stay("a second early", checkInOf, func(*stftest.World, *op.CheckIn) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Start - 1 })},
	"CHECKIN-2": {stay("the host is late", checkInOf, func(w *stftest.World, o *op.CheckIn) { o.Signer = w.Host.For(dollar) }).and(func(w *stftest.World) { w.Now += 3_600 })},
	"RELEASE-2": {stay("before the start", release, func(*stftest.World, *op.Release) {}).after(func(w *stftest.World) {
		booked(w, 10, 3)
		editTerms(w, func(t *record.BookingTerms) { t.Deposit = amount.Amount{} })
	})},
	"RELEASE-1": {stay("a deposit is held", release, func(*stftest.World, *op.Release) {}).after(checkedIn)},
	"PART-1": {
		stay("nothing", releasePart, func(_ *stftest.World, o *op.ReleasePart) { o.Units = 0 }),
		stay("the same again", releasePart, func(*stftest.World, *op.ReleasePart) {}).and(func(w *stftest.World) { w.Run(releasePart(w, lastBooking(w))) }),
	},
	"PART-2": {stay("more than all", releasePart, func(_ *stftest.World, o *op.ReleasePart) { o.Units = 4 })},
	"PART-3": {stay("before check-in", releasePart, byHost).after(atStart).and(func(w *stftest.World) { w.Now += 5 * stftest.Day })},
	"PART-4": {stay("a second early", releasePart, byHost).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Start + 2*stftest.Day - 1 })},
	"PART-6": {stay("worth less than was paid", releasePart, func(_ *stftest.World, o *op.ReleasePart) { o.Units = 2 }).and(func(w *stftest.World) {
		i := lastBooking(w)
		w.Run(releasePart(w, i)) // 1777
		o := changeOf(w, i)
		o.FirstUnit, o.Units, o.Price = 10, 30, amount.From(26_000)
		w.Run(o)
		w.Run(w.Modify(i)) // 866 a unit
	})},
	"PART-5":   {stay("before the start", releasePart, func(*stftest.World, *op.ReleasePart) {}).after(func(w *stftest.World) { booked(w, 10, 3) })},
	"DUE-1":    {stay("a second early", releaseDue, func(*stftest.World, *op.ReleaseDue) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Deadline - 1 })},
	"NOSHOW-1": {stay("a second early", noShow, func(*stftest.World, *op.NoShow) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Start + 3_599 })},
	"CLAIM-1":  {stay("more than the deposit", claim, func(_ *stftest.World, o *op.DepositClaim) { o.Amount = amount.From(stftest.Deposit + 1) })},
	"CLAIM-2": {stay("a second late", claim, func(*stftest.World, *op.DepositClaim) {}).and(func(w *stftest.World) {
		w.Now = w.BookingAt(lastBooking(w)).Deadline - stftest.Day/2 + 1
	})},
	"RETURN-1":  {stay("more than the deposit", giveBack, func(_ *stftest.World, o *op.DepositReturn) { o.Amount = amount.From(stftest.Deposit + 1) })},
	"DISPUTE-1": {stay("before the start", dispute, func(*stftest.World, *op.DisputeOpen) {}).after(func(w *stftest.World) { w.Now = w.BookingAt(booked(w, 10, 3)).Start - 1 })},
	"DISPUTE-2": {stay("when it is due", dispute, func(*stftest.World, *op.DisputeOpen) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Deadline })},
	"DISPUTE-3": {stay("the end of time", dispute, func(*stftest.World, *op.DisputeOpen) {}).and(func(w *stftest.World) {
		editBooking(w, func(b *record.Booking) { b.Deadline = 1<<40 - 1 })
		w.Now = 1<<40 - 7*stftest.Day
	})},
	"SPLIT-1": {
		stay("another amount", accept, func(_ *stftest.World, o *op.SplitAccept) { o.Amount = amount.From(1_999) }),
		stay("nothing is proposed", accept, func(*stftest.World, *op.SplitAccept) {}).after(checkedIn),
		stay("an award is no proposal", accept, func(*stftest.World, *op.SplitAccept) {}).after(awarded),
		stay("nor is one that does not stand", accept, func(*stftest.World, *op.SplitAccept) {}).after(func(w *stftest.World) {
			arbiterIs(w, w.Host.For(dollar))
			awarded(w)
		}),
		stay("a proposal that an award replaced", accept, func(_ *stftest.World, o *op.SplitAccept) { o.Amount = amount.From(1_000) }).after(func(w *stftest.World) {
			disputed(w)
			i := lastBooking(w)
			p := propose(w, i)
			p.Amount = amount.From(1_000)
			w.Run(p)
			w.Run(w.Award(i, amount.From(2_000)))
		}),
		stay("a proposal that a part ended", accept, func(*stftest.World, *op.SplitAccept) {}).and(func(w *stftest.World) { w.Run(releasePart(w, lastBooking(w))) }),
	},
	"SPLIT-2": {stay("more than there is", accept, func(_ *stftest.World, o *op.SplitAccept) { o.Amount = amount.From(price + stftest.Deposit + bond + 1) }).after(func(w *stftest.World) {
		checkedIn(w)
		o := propose(w, lastBooking(w))
		o.Amount = amount.From(price + stftest.Deposit + bond + 1)
		w.Run(o)
	})},
	"SPLIT-3": {stay("before the start", accept, func(*stftest.World, *op.SplitAccept) {}).after(func(w *stftest.World) {
		w.Run(propose(w, booked(w, 10, 3)))
	})},
	"RULING-3": {
		stay("the guest is the arbiter", ruling, func(w *stftest.World, o *op.Ruling) { o.Signer = w.Guest.For(dollar) }).and(func(w *stftest.World) {
			editBooking(w, func(b *record.Booking) { b.Arbiter = b.Guest })
		}),
		stay("the host is the arbiter", ruling, func(w *stftest.World, o *op.Ruling) { o.Signer = w.Host.For(dollar) }).and(func(w *stftest.World) {
			editBooking(w, func(b *record.Booking) { b.Arbiter = b.Host })
		}),
	},
	"RULING-1":  {stay("too late", ruling, func(*stftest.World, *op.Ruling) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Deadline })},
	"RULING-2":  {stay("more than there is", ruling, func(_ *stftest.World, o *op.Ruling) { o.Amount = amount.From(price + stftest.Deposit + bond - 133 + 1) })},
	"TIMEOUT-1": {stay("a second early", timeout, func(*stftest.World, *op.RulingTimeout) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Deadline - 1 })},
	"TIMEOUT-2": {
		stay("an award stands", timeout, func(*stftest.World, *op.RulingTimeout) {}).after(awarded).and(atDeadline),
		stay("an award that came late", timeout, func(*stftest.World, *op.RulingTimeout) {}).and(func(w *stftest.World) {
			w.Run(w.Award(lastBooking(w), amount.From(2_000)))
		}),
		{
			name: "an award of the same batch", prepare: func(w *stftest.World) { disputed(w); atDeadline(w) },
			fill:    func(w *stftest.World, b *stf.Builder) { w.Apply(b, w.Award(lastBooking(w), amount.From(2_000))) },
			attempt: func(w *stftest.World, b *stf.Builder) error { return w.Try(b, timeout(w, lastBooking(w))) },
		},
	},
	"PROPOSE-1": {
		stay("the guest", propose, func(*stftest.World, *op.SplitPropose) {}).after(awarded),
		stay("the host", propose, func(w *stftest.World, o *op.SplitPropose) { o.Signer = w.Host.For(dollar) }).after(awarded),
		stay("of nothing", propose, func(*stftest.World, *op.SplitPropose) {}).after(func(w *stftest.World) {
			disputed(w)
			w.Run(w.Award(lastBooking(w), amount.Amount{}))
		}),
	},
	"AWARDDUE-1": {
		stay("nothing is awarded", awardDue, func(*stftest.World, *op.AwardDue) {}).after(disputed),
		stay("a split is proposed", awardDue, func(*stftest.World, *op.AwardDue) {}).after(func(w *stftest.World) { disputed(w); w.Run(propose(w, lastBooking(w))) }),
		stay("the host is the arbiter", awardDue, func(*stftest.World, *op.AwardDue) {}).after(func(w *stftest.World) {
			arbiterIs(w, w.Host.For(dollar))
			awarded(w)
		}),
		stay("the guest is the arbiter", awardDue, func(*stftest.World, *op.AwardDue) {}).after(func(w *stftest.World) {
			arbiterIs(w, w.Guest.For(dollar))
			awarded(w)
		}),
	},
	"AWARDDUE-2": {
		stay("who sends it", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Payee = w.Operator.For(dollar) }),
		stay("the guest", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Payee = w.Guest.For(dollar) }),
		stay("the host", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Payee = w.Host.For(dollar) }),
		stay("the arbiter's other purse", awardDue, func(w *stftest.World, o *op.AwardDue) { o.Payee = w.Stranger.For(stftest.Stoa) }),
	},
	"AWARDDUE-3": {
		stay("less", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.From(1_999) }),
		stay("more", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.From(2_001) }),
		stay("all that there is", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.From(price + deposit + bond - 133) }),
		stay("more than there is", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.Max() }).after(awardedMore),
		stay("one more than there is", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.From(price + deposit + bond - 133 + 1) }).after(awardedMore),
		stay("one less than there is", awardDue, func(_ *stftest.World, o *op.AwardDue) { o.Amount = amount.From(price + deposit + bond - 133 - 1) }).after(awardedMore),
		stay("what was awarded before", awardDue, func(*stftest.World, *op.AwardDue) {}).and(func(w *stftest.World) {
			w.Run(w.Award(lastBooking(w), amount.From(1_000)))
		}),
	},
	"FORCE-2": overdue(),
	"HANDOVER-1": {stay("not transferable", handOver, func(*stftest.World, *op.BookingTransfer) {}).and(func(w *stftest.World) {
		editBooking(w, func(b *record.Booking) { b.Transferable = false })
	})},
	"HANDOVER-2": {stay("at the start", handOver, func(*stftest.World, *op.BookingTransfer) {}).and(func(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Start })},
}

func checkInOf(w *stftest.World, i uint32) op.CheckIn { return w.CheckIn(i) }

func byHost(w *stftest.World, o *op.ReleasePart) { o.Signer = w.Host.For(dollar) }

func atDeadline(w *stftest.World) { w.Now = w.BookingAt(lastBooking(w)).Deadline }

// live prepares a booking in each state that holds money.
var live = map[string]func(w *stftest.World){
	"held": held, "requested": requested, "booked": func(w *stftest.World) { booked(w, 10, 3) }, "checked in": checkedIn, "disputed": disputed, "awarded": awarded,
}

// overdue demands the end of a booking at its deadline and after it.
func overdue() (all []violation) {
	for name, prepare := range live {
		for when, late := range map[string]uint64{"": 0, ", a year late": 365 * stftest.Day} {
			v := send(name+when, func(w *stftest.World) op.Operation { return w.Force(lastBooking(w)) })
			all = append(all, v.after(prepare).and(func(w *stftest.World) { atDeadline(w); w.Now += late }))
		}
	}
	return all
}

// withoutOffers lets no offer stand.
func withoutOffers(w *stftest.World) {
	p := w.PolicyAt(w.Policy)
	p.Offers = record.Offers{}
	w.Edit(w.Policy, p)
}

// takes is a row of a booking with the states that it takes.
type takes struct {
	make  func(w *stftest.World, i uint32) op.Operation
	takes []record.State
}

// rowsByState are the rows of bookings by the rule that says which states they take.
var rowsByState = map[string]map[string]takes{
	"CANCEL-1": {
		"CancelByGuest": {func(w *stftest.World, i uint32) op.Operation { return w.Cancel(i) }, []record.State{record.Held, record.Requested, record.Booked}},
		"Decline":       {func(w *stftest.World, i uint32) op.Operation { return w.Decline(i) }, []record.State{record.Requested}},
		"CancelByHost":  {func(w *stftest.World, i uint32) op.Operation { return w.CancelByHost(i) }, []record.State{record.Booked, record.CheckedIn}},
		"Expire":        {func(w *stftest.World, i uint32) op.Operation { return expire(w, i) }, []record.State{record.Held, record.Requested}},
		"Modify":        {func(w *stftest.World, i uint32) op.Operation { return w.Modify(i) }, []record.State{record.Booked, record.CheckedIn}},
	},
	"ESCROW-2": {
		"Confirm":         {func(w *stftest.World, i uint32) op.Operation { return w.Confirm(i) }, []record.State{record.Held}},
		"Accept":          {func(w *stftest.World, i uint32) op.Operation { return w.Accept(i) }, []record.State{record.Requested}},
		"ModifyPropose":   {func(w *stftest.World, i uint32) op.Operation { return changeOf(w, i) }, []record.State{record.Booked, record.CheckedIn}},
		"SplitPropose":    {func(w *stftest.World, i uint32) op.Operation { return propose(w, i) }, []record.State{record.Booked, record.CheckedIn, record.Disputed}},
		"CheckIn":         {func(w *stftest.World, i uint32) op.Operation { return w.CheckIn(i) }, []record.State{record.Booked}},
		"Release":         {func(w *stftest.World, i uint32) op.Operation { return release(w, i) }, []record.State{record.Booked, record.CheckedIn}},
		"ReleasePart":     {func(w *stftest.World, i uint32) op.Operation { return releasePart(w, i) }, []record.State{record.Booked, record.CheckedIn}},
		"ReleaseDue":      {func(w *stftest.World, i uint32) op.Operation { return releaseDue(w, i) }, []record.State{record.CheckedIn}},
		"NoShow":          {func(w *stftest.World, i uint32) op.Operation { return noShow(w, i) }, []record.State{record.Booked}},
		"DepositClaim":    {func(w *stftest.World, i uint32) op.Operation { return claim(w, i) }, []record.State{record.CheckedIn}},
		"DepositReturn":   {func(w *stftest.World, i uint32) op.Operation { return giveBack(w, i) }, []record.State{record.Booked, record.CheckedIn}},
		"DisputeOpen":     {func(w *stftest.World, i uint32) op.Operation { return dispute(w, i) }, []record.State{record.Booked, record.CheckedIn}},
		"Ruling":          {func(w *stftest.World, i uint32) op.Operation { return ruling(w, i) }, []record.State{record.Disputed}},
		"RulingTimeout":   {func(w *stftest.World, i uint32) op.Operation { return timeout(w, i) }, []record.State{record.Disputed}},
		"AwardDue":        {func(w *stftest.World, i uint32) op.Operation { return awardDue(w, i) }, []record.State{record.Disputed}},
		"BookingTransfer": {func(w *stftest.World, i uint32) op.Operation { return handOver(w, i) }, []record.State{record.Booked}},
	},
}

// wrongStates tries every row of a booking in every live state that it does not take.
func wrongStates(rule string) (all []violation) {
	in := map[record.State]func(w *stftest.World){
		record.Held: held, record.Requested: requested, record.Booked: atStart, record.CheckedIn: checkedIn, record.Disputed: disputed,
	}
	for name, row := range rowsByState[rule] {
		for state, prepare := range in {
			if !slices.Contains(row.takes, state) {
				all = append(all, send(name+" of a booking that is "+state.String(), func(w *stftest.World) op.Operation { return row.make(w, lastBooking(w)) }).after(prepare))
			}
		}
	}
	return all
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
		for _, v := range withOffers(rule, ways) {
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
	"FORCE-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindForce), layout.System0.Offset(5))
	},
	"AWARD-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindAward), layout.System0.Offset(6))
	},
	"FULLEXIT-1": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindFullExit), layout.System0.Offset(6))
	},
	"FULLEXIT-5": func() (op.Lane, []fr.Element) {
		return op.LaneS, systemWords(uint64(op.KindFullExit), layout.System0.Offset(5)) // an amount, and status 0
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
