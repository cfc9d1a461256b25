package circuit_test

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// breach is a batch that breaks one rule and keeps all others: with the changes in
// world and context it would otherwise run.
type breach struct {
	rule    string
	name    string
	rows    []claimed
	world   func(s *state.State)
	context func(c *stf.Context)
}

// with changes a copy of an operation.
func with[T op.Operation](o T, change func(o *T)) op.Operation {
	change(&o)
	return o
}

func put(i uint32, r cellsOf) func(*state.State) {
	return func(s *state.State) { s.Set(i, must(r.Cells())) }
}

func edited[T cellsOf](r T, change func(r *T)) T {
	change(&r)
	return r
}

// breaches, in the order of the rules.
func breaches() []breach {
	nobody := uint32(free2) // a free record
	longPolicy := func(change func(t *record.Terms)) op.Operation {
		return with(setPolicy(), func(o *op.PolicySet) { change(&o.Terms) })
	}
	changeListing := func(change func(o *op.ListingSet)) op.Operation { return with(setListing(listSerial), change) }
	newListing := func(change func(o *op.ListingSet)) op.Operation { return with(setListing(0), change) }
	booked := func(change func(o *op.Book)) op.Operation { return with(book(), change) }
	cancelled := func(change func(o *op.CancelByGuest)) op.Operation { return with(cancel(), change) }
	released := func(change func(o *op.ReleaseDue)) op.Operation { return with(release(), change) }
	atStart := func(c *stf.Context) { c.Timestamp = now + 7200 }

	one := func(rule, name string, o op.Operation) breach { return breach{rule: rule, name: name, rows: rows(o)} }
	all := append(append(wrongStates(), forcedBreaches()...), []breach{
		{rule: "BEGIN-2", name: "record 0 is no Params", world: func(s *state.State) { s.Set(0, s.Get(policy)) }},
		{rule: "BEGIN-3", name: "time runs backwards", context: func(c *stf.Context) { c.Timestamp = params.Time - 1 }},
		{rule: "END-1", name: "fees overflow the purse", rows: rows(transfer()), world: put(feePurse0, edited(purseOf("fees", 0), func(p *record.Purse) { p.Balances[1].Available = must(amount.Max().Sub(amount.From(2))) }))},
		{rule: "END-1", name: "fee purse of the other series", world: put(feePurse0, purseOf("fees", 1))},
		{rule: "END-1", name: "fee purse of the other series", world: put(feePurse1, purseOf("fees", 0))},
		{rule: "END-1", name: "fee purse is no purse", world: func(s *state.State) { s.Set(feePurse1, s.Get(policy)) }},

		one("AUTH-1", "payer is free", with(transfer(), func(o *op.Transfer) { o.From = nobody; o.Amount, o.Fee = amount.From(0), 0 })),
		one("AUTH-1", "payer is a listing", with(transfer(), func(o *op.Transfer) { o.From = listing })),
		one("AUTH-1", "withdrawal from a policy", with(withdraw(), func(o *op.Withdraw) { o.Purse, o.Amount, o.Fee = policy, amount.From(0), 0 })),
		one("AUTH-1", "withdrawal from a free record", with(withdraw(), func(o *op.Withdraw) { o.Purse, o.Amount, o.Fee = nobody, amount.From(0), 0 })),
		one("AUTH-1", "author is a booking", with(setPolicy(), func(o *op.PolicySet) { o.Signer = booking })),
		one("AUTH-5", "transfer", with(transfer(), func(o *op.Transfer) { o.From = tired })),
		one("AUTH-5", "withdrawal", with(withdraw(), func(o *op.Withdraw) { o.Purse = tired })),
		one("AUTH-5", "policy", with(setPolicy(), func(o *op.PolicySet) { o.Signer = tired })),
		one("AUTH-5", "booking", booked(func(o *op.Book) { o.Signer = tired })),

		one("DEBIT-1", "transfer", with(transfer(), func(o *op.Transfer) { o.From = carol })),
		one("DEBIT-1", "withdrawal", with(withdraw(), func(o *op.Withdraw) { o.Purse = carol })),
		one("DEBIT-1", "policy", with(setPolicy(), func(o *op.PolicySet) { o.Signer = carol })),
		one("DEBIT-2", "transfer", with(transfer(), func(o *op.Transfer) { o.Amount, o.Fee = amount.From(2_000_000), 1 })),
		one("DEBIT-2", "fee alone", with(transfer(), func(o *op.Transfer) { o.Amount, o.Fee = amount.From(0), 2_000_001 })),
		one("DEBIT-2", "withdrawal", with(withdraw(), func(o *op.Withdraw) { o.Amount, o.Fee = amount.From(2_000_000), 1 })),
		one("DEBIT-2", "withdrawal of all money there is", with(withdraw(), func(o *op.Withdraw) { o.Amount, o.Fee = amount.Max(), 1<<64-1 })),
		one("DEBIT-2", "policy", with(setPolicy(), func(o *op.PolicySet) { o.Fee = 2_000_001 })),
		{rule: "DEBIT-2", name: "booking", rows: rows(book()), world: put(alice, purseOf("alice", 0, 1_000_000, 4429))},

		one("CREDIT-1", "payee is free", with(transfer(), func(o *op.Transfer) { o.To = nobody })),
		one("CREDIT-1", "payee is Params", with(transfer(), func(o *op.Transfer) { o.To = 0 })),
		one("CREDIT-1", "payout purse of a listing", newListing(func(o *op.ListingSet) { o.Payout = nobody })),
		one("CREDIT-1", "new guest", with(handOver(), func(o *op.BookingTransfer) { o.NewGuest = nobody })),
		one("CREDIT-1", "new guest is a listing", with(handOver(), func(o *op.BookingTransfer) { o.NewGuest = listing })),
		one("CREDIT-1", "payee of a crank", released(func(o *op.ReleaseDue) { o.Payee = nobody })),
		one("CREDIT-2", "payee", with(transfer(), func(o *op.Transfer) { o.To = carol })),
		one("CREDIT-2", "payout purse of a listing", newListing(func(o *op.ListingSet) { o.Payout = carol })),
		{rule: "CREDIT-2", name: "payout purse of the host's other series", rows: rows(newListing(func(o *op.ListingSet) { o.Payout = carol })), world: put(carol, purseOf("bob", 1))},
		one("CREDIT-2", "new guest", with(handOver(), func(o *op.BookingTransfer) { o.NewGuest = carol })),
		one("CREDIT-2", "payee of a crank", released(func(o *op.ReleaseDue) { o.Payee = carol })),
		one("CREDIT-3", "transfer", with(transfer(), func(o *op.Transfer) { o.To, o.Amount = rich, amount.From(11) })),
		{rule: "CREDIT-3", name: "reserve of a crank", rows: rows(released(func(o *op.ReleaseDue) { o.Payee = rich })), world: put(rich, edited(purseOf("rich", 0), func(p *record.Purse) { p.Balances[1].Available = must(amount.Max().Sub(amount.From(5))) }))},
		{rule: "CREDIT-3", name: "price of a release", rows: rows(release()), world: put(bob, edited(purseOf("bob", 0), func(p *record.Purse) {
			p.Balances[1] = record.Balance{Available: amount.Max(), Locked: amount.From(400)}
		}))},
		{rule: "CREDIT-3", name: "bond of a part", rows: rows(releasePart()), world: put(bob, edited(purseOf("bob", 0), func(p *record.Purse) {
			p.Balances[1] = record.Balance{Available: amount.From(1), Locked: amount.Max()}
		}))},
		{rule: "CREDIT-3", name: "deposit returned", rows: rows(returnDeposit()), world: put(alice, edited(purseOf("alice", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))},
		{rule: "CREDIT-3", name: "refund of a cancellation", rows: rows(cancel()), world: put(alice, edited(purseOf("alice", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))},
		{rule: "BOND-1", name: "not locked", rows: rows(cancel()), world: put(bob, edited(purseOf("bob", 0, 0, 500), func(p *record.Purse) { p.Balances[1].Locked = amount.From(399) }))},
		{rule: "BOND-1", name: "not locked at the end", rows: rows(release()), world: put(bob, edited(purseOf("bob", 0, 0, 500), func(p *record.Purse) { p.Balances[1].Locked = amount.From(399) }))},

		one("FRESH-1", "policy", with(setPolicy(), func(o *op.PolicySet) { o.Record = otherPol })),
		one("FRESH-1", "policy in Params", with(setPolicy(), func(o *op.PolicySet) { o.Record = 0 })),
		one("FRESH-1", "policy in a purse", with(setPolicy(), func(o *op.PolicySet) { o.Record = alice })),
		one("FRESH-1", "listing", newListing(func(o *op.ListingSet) { o.Record = listing })),
		one("FRESH-1", "calendar", with(openCalendar(), func(o *op.CalendarOpen) { o.Record = otherCal })),
		one("FRESH-1", "booking", booked(func(o *op.Book) { o.Record = due })),
		{rule: "FRESH-1", name: "booking, the first cell alone", rows: rows(book()), world: func(s *state.State) { s.Set(free, record.Cells{3: element(1)}) }},
		{rule: "FRESH-1", name: "terms", rows: rows(book()), world: func(s *state.State) { s.Set(free+1, s.Get(policy)) }},

		one("RENT-1", "policy", with(setPolicy(), func(o *op.PolicySet) { o.Fee = 1 })),
		one("RENT-1", "listing", newListing(func(o *op.ListingSet) { o.Fee = 1 })),
		one("RENT-1", "calendar", with(openCalendar(), func(o *op.CalendarOpen) { o.Fee = 1 })),
		one("RENT-1", "booking", booked(func(o *op.Book) { o.Fee = 3 })),

		one("POLICY-1", "first tier", longPolicy(func(t *record.Terms) { t.Tiers[0].Refund = 10001 })),
		one("POLICY-2", "second tier", longPolicy(func(t *record.Terms) { t.Tiers[1].Before = 86401 })),
		one("POLICY-2", "last tier", longPolicy(func(t *record.Terms) { t.Tiers[3].Before = 61 })),
		one("POLICY-3", "second tier", longPolicy(func(t *record.Terms) { t.Tiers[0].Refund, t.Tiers[1].Refund = 4999, 5000 })),
		one("POLICY-3", "last tier", longPolicy(func(t *record.Terms) { t.Tiers[3].Refund = 1001 })),
		one("POLICY-4", "no-show", longPolicy(func(t *record.Terms) { t.NoShow = 10001 })),
		one("POLICY-4", "host cancel", longPolicy(func(t *record.Terms) { t.HostCancel = 10001 })),
		one("POLICY-4", "default split", longPolicy(func(t *record.Terms) { t.DefaultSplit = 10001 })),
		one("POLICY-4", "arbiter fee", longPolicy(func(t *record.Terms) { t.ArbiterFee = 10001 })),
		one("POLICY-5", "answer window", longPolicy(func(t *record.Terms) { t.AnswerWindow = 3601 })),
		one("POLICY-6", "ruling window", longPolicy(func(t *record.Terms) { t.RulingWindow = record.MinRulingWindow - 1 })),

		one("LISTING-1", "another owner", newListing(func(o *op.ListingSet) { o.Payout = alice })),
		one("LISTING-1", "another owner", changeListing(func(o *op.ListingSet) { o.Payout = alice })),
		one("LISTING-2", "unit seconds", newListing(func(o *op.ListingSet) { o.UnitSeconds = 0 })),
		one("LISTING-3", "min units", newListing(func(o *op.ListingSet) { o.MinUnits = 0 })),
		one("LISTING-4", "max units", newListing(func(o *op.ListingSet) { o.MinUnits, o.MaxUnits = 5, 4 })),
		one("LISTING-5", "max units", newListing(func(o *op.ListingSet) { o.MaxUnits = 241 })),
		one("LISTING-6", "serial", changeListing(func(o *op.ListingSet) { o.Serial = hiddenSerial })),
		one("LISTING-6", "a policy", changeListing(func(o *op.ListingSet) { o.Record, o.Serial = policy, policySerial })),
		one("LISTING-6", "a free record", changeListing(func(o *op.ListingSet) { o.Record = free })),
		one("LISTING-7", "another host", changeListing(func(o *op.ListingSet) { o.Signer = alice })),
		{rule: "LISTING-8", name: "another token", rows: rows(changeListing(func(o *op.ListingSet) { o.Token = 0 }))},
		one("LISTING-9", "unit seconds", changeListing(func(o *op.ListingSet) { o.UnitSeconds = 3601 })),
		one("LISTING-10", "origin", changeListing(func(o *op.ListingSet) { o.Origin++ })),
		one("LISTING-11", "policy serial", newListing(func(o *op.ListingSet) { o.PolicySerial++ })),
		one("LISTING-11", "no policy", newListing(func(o *op.ListingSet) { o.Policy = free2 })),
		one("LISTING-11", "no policy", changeListing(func(o *op.ListingSet) { o.Policy, o.PolicySerial = listing, listSerial })),

		one("CALENDAR-1", "serial", with(openCalendar(), func(o *op.CalendarOpen) { o.ListingSerial = hiddenSerial })),
		one("CALENDAR-1", "no listing", with(openCalendar(), func(o *op.CalendarOpen) { o.Listing = free2 })),
		one("CALENDAR-2", "another host", with(openCalendar(), func(o *op.CalendarOpen) { o.Signer = alice })),
		one("CALENDAR-3", "a window again", with(openCalendar(), func(o *op.CalendarOpen) { o.Window = 1 })),
		one("CALENDAR-3", "a window too far", with(openCalendar(), func(o *op.CalendarOpen) { o.Window = 4 })),
		one("CALENDAR-4", "the last window", with(openCalendar(), func(o *op.CalendarOpen) { o.Listing, o.ListingSerial, o.Window = lastList, lastSerial, 1<<24-1 })),

		one("PRICE-1", "serial", with(setPrice(), func(o *op.PriceSet) { o.ListingSerial = hiddenSerial })),
		one("PRICE-1", "no listing", with(setPrice(), func(o *op.PriceSet) { o.Listing = free2 })),
		one("PRICE-2", "another host", with(setPrice(), func(o *op.PriceSet) { o.Signer = alice })),
		one("PRICE-3", "length", with(setPrice(), func(o *op.PriceSet) { o.Pricing.Longer.Off = 10_001 })),
		one("PRICE-3", "both lengths", with(setPrice(), func(o *op.PriceSet) { o.Pricing.Long.Off, o.Pricing.Longer.Off = 10_001, 10_001 })),
		one("PRICE-3", "late", with(setPrice(), func(o *op.PriceSet) { o.Pricing.LateBps = 10_001 })),
		one("PRICE-4", "units", with(setPrice(), func(o *op.PriceSet) { o.Pricing.Longer.Units = 3 })),
		one("PRICE-4", "share", with(setPrice(), func(o *op.PriceSet) { o.Pricing.Longer.Off = 1_002 })),
		{rule: "BOOK-8", name: "a calendar that counts too many", rows: rows(book()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 1020})},
		{rule: "CANCEL-7", name: "a calendar that counts too few", rows: rows(cancel()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 3, Occupied: mapOf(20, 4)})},

		one("BLOCK-1", "serial", with(block(), func(o *op.CalendarBlock) { o.ListingSerial = hiddenSerial })),
		one("BLOCK-1", "no listing", with(block(), func(o *op.CalendarBlock) { o.Listing = free2 })),
		one("BLOCK-2", "another host", with(block(), func(o *op.CalendarBlock) { o.Signer = alice })),
		one("BLOCK-2", "unblock by another host", with(unblock(), func(o *op.CalendarUnblock) { o.Signer = alice })),
		one("BLOCK-3", "no units", with(block(), func(o *op.CalendarBlock) { o.Units = 0 })),
		one("BLOCK-3", "unblock of no units", with(unblock(), func(o *op.CalendarUnblock) { o.Units = 0 })),
		one("BLOCK-4", "over the window's end", with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 238 })),
		one("BLOCK-4", "beyond the window's end", with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 255 })),
		one("BLOCK-5", "calendar of another listing", with(block(), func(o *op.CalendarBlock) { o.Calendar = foreign })),
		one("BLOCK-5", "another window", with(block(), func(o *op.CalendarBlock) { o.Calendar = otherCal })),
		one("BLOCK-5", "no calendar", with(block(), func(o *op.CalendarBlock) { o.Calendar = free2 })),
		one("BLOCK-5", "unblock in another window", with(unblock(), func(o *op.CalendarUnblock) { o.Calendar = otherCal })),
		one("BLOCK-6", "the last unit is blocked", with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 98 })),
		one("BLOCK-6", "the first unit is blocked", with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 104 })),
		one("BLOCK-7", "the unit before is not blocked", with(unblock(), func(o *op.CalendarUnblock) { o.FirstUnit = 99 })),
		one("BLOCK-7", "the unit after is not blocked", with(unblock(), func(o *op.CalendarUnblock) { o.FirstUnit = 104 })),
		one("BLOCK-7", "booked, not blocked", with(unblock(), func(o *op.CalendarUnblock) { o.FirstUnit = 20 })),

		one("BOOK-1", "serial", booked(func(o *op.Book) { o.ListingSerial = hiddenSerial })),
		one("BOOK-1", "no listing", booked(func(o *op.Book) { o.Listing = free2 })),
		{rule: "BOOK-2", name: "not bookable", rows: rows(book()), world: put(listing, edited(home(), func(l *record.Listing) { l.Flags = 0 }))},
		one("BOOK-3", "another token", booked(func(o *op.Book) { o.Token = 0 })),
		one("BOOK-4", "too short", booked(func(o *op.Book) { o.Units = 1 })),
		one("BOOK-5", "too long", booked(func(o *op.Book) { o.Units, o.Limit = 11, amount.From(50_000) })),
		one("BOOK-6", "past the window's end", booked(func(o *op.Book) { o.FirstUnit, o.NextCalendar = 240, otherCal })),
		one("BOOK-6", "far past the window's end", booked(func(o *op.Book) { o.FirstUnit, o.NextCalendar = 255, otherCal })),
		one("BOOK-7", "calendar of another listing", booked(func(o *op.Book) { o.Calendar = foreign })),
		one("BOOK-7", "another window", booked(func(o *op.Book) { o.Calendar = otherCal })),
		one("BOOK-7", "no calendar", booked(func(o *op.Book) { o.Calendar = free2 })),
		one("BOOK-8", "last unit taken", booked(func(o *op.Book) { o.FirstUnit = 17 })),
		one("BOOK-8", "first unit taken", booked(func(o *op.Book) { o.FirstUnit = 23 })),
		one("BOOK-8", "around a stay", booked(func(o *op.Book) { o.FirstUnit, o.Units, o.Limit = 18, 8, amount.From(50_000) })),
		{rule: "BOOK-8", name: "the last unit of a window is taken", rows: rows(bookAcross()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 1, Occupied: mapOf(239, 1)})},
		{rule: "BOOK-8", name: "the first unit of the next is taken", rows: rows(bookAcross()), world: put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 1, Occupied: mapOf(0, 1)})},
		{rule: "BOOK-8", name: "a next calendar that counts too many", rows: rows(bookAcross()), world: put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 1023})},
		{rule: "BOOK-9", name: "the last unit of a window is blocked", rows: rows(bookAcross()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Blocked: mapOf(239, 1)})},
		{rule: "BOOK-9", name: "the first unit of the next is blocked", rows: rows(bookAcross()), world: put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Blocked: mapOf(0, 1)})},
		one("BOOK-22", "no next calendar", with(bookAcross(), func(o *op.Book) { o.NextCalendar = 0 })),
		one("BOOK-22", "the calendar itself", with(bookAcross(), func(o *op.Book) { o.NextCalendar = calendar })),
		one("BOOK-22", "a free record", with(bookAcross(), func(o *op.Book) { o.NextCalendar = free2 })),
		one("BOOK-22", "the window after the next", with(bookAcross(), func(o *op.Book) { o.NextCalendar = lastCal })),
		{rule: "BOOK-22", name: "another listing's", rows: rows(with(bookAcross(), func(o *op.Book) { o.NextCalendar = foreign })), world: put(foreign, record.Calendar{ListingSerial: otherSerial, Window: 1})},
		one("BOOK-22", "one that the stay does not reach", booked(func(o *op.Book) { o.NextCalendar = otherCal })),
		one("BOOK-9", "blocked", booked(func(o *op.Book) { o.FirstUnit = 97 })),
		one("BOOK-10", "another policy", booked(func(o *op.Book) { o.Policy = otherPol })),
		{rule: "BOOK-10", name: "a policy that was replaced", rows: rows(book()), world: put(policy, record.Policy{Serial: otherSerial, Terms: terms, Offers: offers})},
		{rule: "BOOK-11", name: "in the past", rows: rows(book()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 + 1 }},
		{rule: "BOOK-12", name: "the end of time", rows: rows(book()), world: put(listing, edited(home(), func(l *record.Listing) { l.Origin = 1<<40 - 1 - 24*3600 - 4*3600 - 3599 }))},
		{rule: "BOOK-13", name: "price", rows: rows(booked(func(o *op.Book) { o.Limit = amount.Max() })), world: put(listing, edited(home(), func(l *record.Listing) { l.Price = amount.Max() }))},
		{rule: "BOOK-14", name: "fee", rows: rows(booked(func(o *op.Book) { o.Limit = amount.Max() })), world: func(s *state.State) {
			put(listing, edited(home(), func(l *record.Listing) { l.Price = must(amount.From(1 << 63).Mul(1 << 8)) }))(s)
			put(alice, edited(purseOf("alice", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))(s)
			put(bob, edited(purseOf("bob", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))(s) // the bond
		}},
		one("BOOK-15", "limit", booked(func(o *op.Book) { o.Limit = amount.From(4425) })),
		one("BOOK-16", "another payout purse", booked(func(o *op.Book) { o.Payout = alice })),
		{rule: "BOOK-17", name: "no money for the bond", rows: rows(book()), world: put(bob, purseOf("bob", 0, 0, 399))},
		{rule: "BOOK-17", name: "too much is locked", rows: rows(book()), world: put(bob, edited(purseOf("bob", 0, 0, 400), func(p *record.Purse) { p.Balances[1].Locked = amount.Max() }))},
		{rule: "BOOK-18", name: "no time to dispute a check-in", rows: rows(book()), world: put(policy, policyWith(func(t *record.Terms) { t.CheckInGrace = 5*3600 - 899 }))},
		one("BOOK-19", "another deposit", booked(func(o *op.Book) { o.Deposit = amount.From(299) })),
		one("BOOK-20", "another arbiter", booked(func(o *op.Book) { o.Arbiter = bob })),

		{rule: "BOOK-21", name: "not instant", rows: rows(book()), world: put(listing, edited(home(), func(l *record.Listing) { l.Flags = 3 }))},
		{rule: "HOLD-1", name: "no holds", rows: rows(hold()), world: put(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: record.Offers{RequestWindow: 1}})},
		{rule: "REQUEST-1", name: "no requests", rows: rows(request()), world: put(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: record.Offers{HoldWindow: 1}})},
		{rule: "DEBIT-2", name: "hold", rows: rows(hold()), world: put(alice, purseOf("alice", 0, 1_000_000, 9))},
		{rule: "DEBIT-2", name: "request", rows: rows(request()), world: put(alice, purseOf("alice", 0, 1_000_000, 4429))},
		{rule: "DEBIT-2", name: "confirm", rows: rows(confirm()), world: put(alice, purseOf("alice", 0, 1_000_000, 4423))},
		{rule: "DEBIT-2", name: "decline", rows: rows(decline()), world: put(bob, purseOf("bob", 0, 1_000_000, 1))},
		one("CREDIT-1", "an offer's payee", with(expire(), func(o *op.Expire) { o.Payee = nobody })),
		one("CREDIT-2", "an offer's payee", with(expire(), func(o *op.Expire) { o.Payee = carol })),
		{rule: "CREDIT-3", name: "an offer's payee", rows: rows(with(expire(), func(o *op.Expire) { o.Payee = rich })), world: put(rich, edited(purseOf("rich", 0), func(p *record.Purse) { p.Balances[1].Available = must(amount.Max().Sub(amount.From(5))) }))},
		{rule: "CREDIT-1", name: "guest is a free record", rows: rows(with(decline(), func(o *op.Decline) { o.Guest = nobody })), world: guestOf(asked, nobody)},
		{rule: "CREDIT-1", name: "guest is a listing", rows: rows(with(decline(), func(o *op.Decline) { o.Guest = listing })), world: guestOf(asked, listing)},
		{rule: "CREDIT-2", name: "guest of the other series", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Guest = carol })), world: guestOf(staying, carol)},
		{rule: "CREDIT-3", name: "guest of a host's cancellation", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Guest = rich })), world: guestOf(staying, rich)},
		{rule: "BOND-1", name: "not locked when the host cancels", rows: rows(cancelByHost()), world: put(bob, edited(purseOf("bob", 0, 0, 500), func(p *record.Purse) { p.Balances[1].Locked = amount.From(399) }))},
		{rule: "BOND-2", name: "no money for the bond", rows: rows(confirm()), world: put(bob, purseOf("bob", 0, 0, 399))},
		{rule: "BOND-2", name: "no money for bond and fee", rows: rows(acceptRequest()), world: put(bob, purseOf("bob", 0, 0, 401))},
		{rule: "BOND-2", name: "too much is locked", rows: rows(acceptRequest()), world: put(bob, edited(purseOf("bob", 0, 0, 402), func(p *record.Purse) { p.Balances[1].Locked = amount.Max() }))},
		{rule: "CONFIRM-1", name: "at the deadline", rows: rows(confirm()), context: func(c *stf.Context) { c.Timestamp = now + 1 }},
		{rule: "ACCEPT-1", name: "at the deadline", rows: rows(acceptRequest()), context: func(c *stf.Context) { c.Timestamp = now + 1 }},
		{rule: "EXPIRE-1", name: "a hold, one second early", rows: rows(expire()), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		{rule: "EXPIRE-1", name: "a request, one second early", rows: rows(expireRequest()), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		one("ESCROW-4", "another payout purse of a confirmation", with(confirm(), func(o *op.Confirm) { o.Payout = alice })),
		one("ESCROW-4", "another payout purse of an acceptance", with(acceptRequest(), func(o *op.Accept) { o.Payout = alice })),
		one("ESCROW-6", "confirmed by the host", with(confirm(), func(o *op.Confirm) { o.Signer = bob })),
		one("ESCROW-6", "accepted by the guest", with(acceptRequest(), func(o *op.Accept) { o.Signer = alice })),
		one("CANCEL-1", "serial of an offer", with(expire(), func(o *op.Expire) { o.BookingSerial++ })),
		{rule: "CANCEL-1", name: "terms of another offer", rows: rows(decline()), world: put(asked+1, edited(termsOf(heldSerial), func(t *record.BookingTerms) { t.Deposit = amount.From(5000) }))},
		{rule: "CANCEL-1", name: "no terms", rows: rows(cancelByHost()), world: func(s *state.State) { s.Set(staying+1, record.Cells{}) }},
		{rule: "CANCEL-1", name: "expired twice", rows: rows(expire(), expire())},
		one("CANCEL-2", "declined by the guest", with(decline(), func(o *op.Decline) { o.Signer = alice })),
		one("CANCEL-2", "the guest cancels for the host", with(cancelByHost(), func(o *op.CancelByHost) { o.Signer = alice })),
		one("CANCEL-3", "another token of an offer", with(expire(), func(o *op.Expire) { o.Token = 0 })),
		one("CANCEL-4", "another calendar of an offer", with(decline(), func(o *op.Decline) { o.Calendar = otherCal })),
		{rule: "CANCEL-5", name: "another host's bond", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Payout = alice })), world: put(alice, edited(purseOf("alice", 0, 0, 2_000_000), func(p *record.Purse) { p.Balances[1].Locked = amount.From(9_000) }))},
		{rule: "CANCEL-7", name: "an offer's units are not marked", rows: rows(expire()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 4, Occupied: mapOf(20, 3)})},
		one("CANCEL-8", "declined for another", with(decline(), func(o *op.Decline) { o.Guest = bob })),
		one("CANCEL-8", "cancelled for another", with(cancelByHost(), func(o *op.CancelByHost) { o.Guest = rich })),
		one("CANCEL-8", "expired for the payee", with(expireRequest(), func(o *op.Expire) { o.Payee, o.Guest = rich, rich })),
		{rule: "CANCEL-6", name: "an offer at the start", rows: rows(taken(held, heldSerial)), context: atStart},

		one("CANCEL-1", "serial", cancelled(func(o *op.CancelByGuest) { o.BookingSerial++ })),
		one("CANCEL-1", "no booking", cancelled(func(o *op.CancelByGuest) { o.Booking = free2 })),
		{rule: "CANCEL-1", name: "released before", rows: rows(cancel()), world: put(booking, edited(stayOf(bookSerial, 20, 4, now+7200), func(b *record.Booking) { b.State = record.Released }))},
		{rule: "CANCEL-1", name: "terms of another booking", rows: rows(cancel()), world: put(booking+1, termsOf(dueSerial))},
		{rule: "CANCEL-1", name: "a policy is no terms", rows: rows(cancel()), world: put(booking+1, record.Policy{Serial: bookSerial, Terms: terms})},
		{rule: "CANCEL-1", name: "cancelled twice", rows: rows(cancel(), cancel())},
		one("CANCEL-2", "another guest", cancelled(func(o *op.CancelByGuest) { o.Signer = bob })),
		one("CANCEL-3", "another token", cancelled(func(o *op.CancelByGuest) { o.Token = 0 })),
		one("CANCEL-4", "another calendar", cancelled(func(o *op.CancelByGuest) { o.Calendar = holedCal })),
		{rule: "CANCEL-4", name: "a calendar that was replaced", rows: rows(cancel()), world: put(calendar, record.Calendar{ListingSerial: otherSerial, Booked: 4, Occupied: mapOf(20, 4)})},
		{rule: "CANCEL-4", name: "a calendar that looks the same", rows: rows(cancelled(func(o *op.CancelByGuest) { o.Calendar = 40 })), world: func(s *state.State) { s.Set(40, s.Get(calendar)) }},
		{rule: "BOOK-10", name: "a policy that looks the same", rows: rows(booked(func(o *op.Book) { o.Policy = 40 })), world: func(s *state.State) { s.Set(40, s.Get(policy)) }},
		{rule: "CANCEL-4", name: "another window", rows: rows(cancel()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 4, Occupied: mapOf(20, 4)})},
		one("CANCEL-4", "no next calendar", with(cancelAcross(), func(o *op.CancelByGuest) { o.NextCalendar = 0 })),
		one("CANCEL-4", "a next calendar that the stay does not reach", cancelled(func(o *op.CancelByGuest) { o.NextCalendar = otherCal })),
		{rule: "CANCEL-4", name: "a next calendar that looks the same", rows: rows(with(cancelAcross(), func(o *op.CancelByGuest) { o.NextCalendar = 40 })), world: func(s *state.State) { s.Set(40, s.Get(lastCal)) }},
		{rule: "CANCEL-4", name: "a next calendar that was replaced", rows: rows(cancelAcross()), world: put(lastCal, record.Calendar{ListingSerial: otherSerial, Window: 2, Booked: 2, Occupied: mapOf(0, 2)})},
		{rule: "CANCEL-4", name: "the window after the next", rows: rows(cancelAcross()), world: put(lastCal, record.Calendar{ListingSerial: listSerial, Window: 3, Booked: 2, Occupied: mapOf(0, 2)})},
		{rule: "CANCEL-7", name: "not marked in the next window", rows: rows(cancelAcross()), world: put(lastCal, record.Calendar{ListingSerial: listSerial, Window: 2, Booked: 2, Occupied: mapOf(0, 1)})},
		{rule: "CANCEL-7", name: "not marked at the end of a window", rows: rows(cancelAcross()), world: put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 2, Occupied: mapOf(238, 1)})},
		{rule: "CANCEL-7", name: "a next calendar that counts too few", rows: rows(cancelAcross()), world: put(lastCal, record.Calendar{ListingSerial: listSerial, Window: 2, Booked: 1, Occupied: mapOf(0, 2)})},
		one("MODIFY-1", "another price", with(modify(), func(o *op.Modify) { o.Price = amount.From(6_001) })),
		one("MODIFY-1", "another first unit", with(modify(), func(o *op.Modify) { o.FirstUnit = 18 })),
		one("MODIFY-1", "other units", with(modify(), func(o *op.Modify) { o.Units = 5 })),
		{rule: "MODIFY-1", name: "a split is proposed", rows: rows(modify()), world: change(longer, func(p *record.Proposal) { p.Kind = record.SplitProposal })},
		{rule: "MODIFY-1", name: "the guest proposed it", rows: rows(modify()), world: change(longer, func(p *record.Proposal) { p.ByHost = false })},
		{rule: "MODIFY-1", name: "twice", rows: rows(modify(), modify())},
		{rule: "MODIFY-2", name: "less than is released", rows: rows(modify()), world: put(longer, edited(stayOf(longerSerial, 20, 4, now+7200+20*3600), func(b *record.Booking) {
			b.Price, b.Released = amount.From(7_000), amount.From(6_001)
		}))},
		{rule: "MODIFY-2", name: "fewer units than are released", rows: rows(modify()), world: put(longer, edited(stayOf(longerSerial, 20, 4, now+7200+20*3600), func(b *record.Booking) { b.UnitsReleased = 7 }))},
		{rule: "MODIFY-3", name: "another listing", rows: rows(with(modify(), func(o *op.Modify) { o.Listing = 40 })), world: func(s *state.State) { s.Set(40, s.Get(listing)) }},
		{rule: "MODIFY-3", name: "a listing that was replaced", rows: rows(modify()), world: put(listing, edited(home(), func(l *record.Listing) { l.Serial = hiddenSerial }))},
		{rule: "MODIFY-3", name: "no listing", rows: rows(modify()), world: func(s *state.State) { s.Set(listing, s.Get(policy)) }},
		one("MODIFY-3", "another window", with(modify(), func(o *op.Modify) { o.Window = 1 })),
		{rule: "MODIFY-4", name: "more than there is", rows: rows(modify()), world: put(longer+1, edited(offeredTerms(), func(t *record.BookingTerms) {
			t.Deposit = must(amount.Max().Sub(amount.From(6_000 + 180 + 6 - 1)))
		}))},
		{rule: "MODIFY-5", name: "moved to what is past", rows: rows(modify()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 19*3600 + 1 }},
		one("CANCEL-2", "the host modifies", with(modify(), func(o *op.Modify) { o.Signer = bob })),
		one("CANCEL-1", "serial of what is modified", with(modify(), func(o *op.Modify) { o.BookingSerial++ })),
		{rule: "CANCEL-1", name: "terms of another that is modified", rows: rows(modify()), world: put(longer+1, edited(offeredTerms(), func(t *record.BookingTerms) { t.Serial++ }))},
		one("CANCEL-3", "modified in another token", with(modify(), func(o *op.Modify) { o.Token = 0 })),
		one("CANCEL-4", "modified in another calendar", with(modify(), func(o *op.Modify) { o.Calendar = holedCal })),
		one("CANCEL-4", "modified without the next calendar", with(modifyBack(), func(o *op.Modify) { o.NextCalendar = 0 })),
		{rule: "CANCEL-4", name: "modified with a next calendar that looks the same", rows: rows(with(modifyBack(), func(o *op.Modify) { o.NextCalendar = 40 })), world: func(s *state.State) { s.Set(40, s.Get(lastCal)) }},
		{rule: "CANCEL-4", name: "modified with a next calendar that was replaced", rows: rows(modifyBack()), world: put(lastCal, record.Calendar{ListingSerial: otherSerial, Window: 2, Booked: 2, Occupied: mapOf(0, 2)})},
		{rule: "BOOK-22", name: "modified into a window that is not the next", rows: rows(with(modifyAcross(), func(o *op.Modify) { o.NextCalendar = lastCal })), world: acrossProposed()},
		one("BOOK-22", "modified with a next calendar that it does not reach", with(modify(), func(o *op.Modify) { o.NextCalendar = otherCal })),
		{rule: "BOOK-4", name: "modified to too few", rows: rows(with(modify(), func(o *op.Modify) { o.Units = 1 })), world: change(longer, func(p *record.Proposal) { p.Units = 1 })},
		{rule: "BOOK-5", name: "modified to too many", rows: rows(with(modify(), func(o *op.Modify) { o.Units = 11 })), world: change(longer, func(p *record.Proposal) { p.Units = 11 })},
		{rule: "BOOK-6", name: "modified past the window's end", rows: rows(with(modify(), func(o *op.Modify) { o.FirstUnit, o.NextCalendar = 240, otherCal })), world: change(longer, func(p *record.Proposal) { p.FirstUnit = 240 })},
		{rule: "BOOK-8", name: "modified to another's unit", rows: rows(modify()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 5, Occupied: mapOf(20, 5)})},
		{rule: "BOOK-8", name: "modified to another's unit of the next window", rows: rows(modifyAcross()), world: func(s *state.State) {
			acrossProposed()(s)
			put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 1, Occupied: mapOf(1, 1)})(s)
		}},
		{rule: "BOOK-8", name: "modified where the calendar counts too many", rows: rows(modify()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 1022, Occupied: mapOf(20, 4)})},
		{rule: "BOOK-8", name: "modified where the calendar counts too few", rows: rows(with(modify(), func(o *op.Modify) { o.Units = 2 })), world: func(s *state.State) {
			change(longer, func(p *record.Proposal) { p.Units = 2 })(s)
			put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 1, Occupied: mapOf(20, 4)})(s)
		}},
		{rule: "BOOK-8", name: "modified without units to give back", rows: rows(modify()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 4, Occupied: mapOf(0, 4)})},
		{rule: "BOOK-9", name: "modified to a blocked unit", rows: rows(modify()), world: put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 4, Occupied: mapOf(20, 4), Blocked: mapOf(24, 1)})},
		{rule: "BOOK-12", name: "modified to the end of time", rows: rows(modify()), world: put(listing, edited(home(), func(l *record.Listing) { l.Origin = 1<<40 - 25*3600 - 3600 }))},
		{rule: "BOOK-14", name: "modified for a fee past 2^64", rows: rows(with(modify(), func(o *op.Modify) { o.Price = must(amount.From(1 << 63).Mul(1 << 8)) })), world: func(s *state.State) {
			change(longer, func(p *record.Proposal) { p.Amount = must(amount.From(1 << 63).Mul(1 << 8)) })(s)
			put(alice, edited(purseOf("alice", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))(s)
		}},
		{rule: "BOOK-18", name: "modified to no time to dispute a check-in", rows: rows(modify()), world: put(longer+1, edited(offeredTerms(), func(t *record.BookingTerms) { t.CheckInGrace = 7*3600 - 899 }))},
		{rule: "DEBIT-2", name: "modified for more than there is", rows: rows(modify()), world: put(alice, purseOf("alice", 0, 1_000_000, 6_000-4_001+180-121+1))},
		{rule: "CREDIT-3", name: "modified for less", rows: rows(modifyBack()), world: put(alice, edited(purseOf("alice", 0), func(p *record.Purse) { p.Balances[1].Available = amount.Max() }))},
		one("ESCROW-6", "a change proposed by the guest", with(proposeChange(), func(o *op.ModifyPropose) { o.Signer = alice })),
		{rule: "PART-6", name: "worth less than was paid", rows: rows(with(releasePart(), func(o *op.ReleasePart) { o.Units = 2 })), world: put(bare, edited(stayOf(bareSerial, 20, 4, now-2*3600), func(b *record.Booking) {
			b.State, b.UnitsReleased, b.Released, b.Bond = record.CheckedIn, 1, amount.From(2_001), amount.From(2_401)
		}))},
		{rule: "SPLIT-1", name: "a change is proposed", rows: rows(accept()), world: change(staying, func(p *record.Proposal) { p.Kind = record.ModifyProposal })},
		one("CANCEL-5", "another payout purse", cancelled(func(o *op.CancelByGuest) { o.Payout = alice })),
		{rule: "CANCEL-6", name: "at the start", rows: rows(cancel()), context: atStart},
		one("CANCEL-7", "not marked", cancelled(func(o *op.CancelByGuest) { o.Booking, o.BookingSerial, o.Calendar = holed, holedSerial, holedCal })),

		one("CREDIT-1", "payee of a crank is its booking", released(func(o *op.ReleaseDue) { o.Payee = due })),
		one("ESCROW-1", "serial", released(func(o *op.ReleaseDue) { o.BookingSerial++ })),
		one("ESCROW-1", "no booking", released(func(o *op.ReleaseDue) { o.Booking = listing })),
		{rule: "ESCROW-1", name: "no terms", rows: rows(release()), world: func(s *state.State) { s.Set(due+1, record.Cells{}) }},
		{rule: "ESCROW-1", name: "terms of another booking", rows: rows(claimDeposit()), world: put(staying+1, edited(termsOf(dueSerial), func(t *record.BookingTerms) { t.Deposit = amount.From(5000) }))},
		{rule: "ESCROW-1", name: "a policy is no terms", rows: rows(release()), world: put(due+1, record.Policy{Serial: dueSerial, Terms: terms})},
		{rule: "ESCROW-2", name: "released twice", rows: rows(release(), release())},
		one("ESCROW-3", "another token", released(func(o *op.ReleaseDue) { o.Token = 0 })),
		one("ESCROW-3", "another token, without money", with(checkIn(), func(o *op.CheckIn) { o.Token = 0 })),
		one("ESCROW-4", "another payout purse", released(func(o *op.ReleaseDue) { o.Payout = alice })),
		one("ESCROW-4", "another payout purse of a part", with(releasePart(), func(o *op.ReleasePart) { o.Payout = alice })),
		one("ESCROW-4", "another payout purse of a ruling", with(rule(), func(o *op.Ruling) { o.Payout = alice })),
		one("ESCROW-5", "another guest", released(func(o *op.ReleaseDue) { o.Guest = rich })),
		one("ESCROW-5", "another guest of a deposit", with(returnDeposit(), func(o *op.DepositReturn) { o.Guest = bob })),
		one("ESCROW-6", "check-in by a stranger", with(checkIn(), func(o *op.CheckIn) { o.Signer = rich })),
		one("ESCROW-6", "release by the host", with(releaseEarly(), func(o *op.Release) { o.Signer = bob })),
		one("ESCROW-6", "part by the arbiter", with(releasePart(), func(o *op.ReleasePart) { o.Signer, o.Fee = arbiter, 0 })),
		one("ESCROW-6", "claim by the guest", with(claimDeposit(), func(o *op.DepositClaim) { o.Signer = alice })),
		one("ESCROW-6", "return by the guest", with(returnDeposit(), func(o *op.DepositReturn) { o.Signer = alice })),
		one("ESCROW-6", "dispute by the arbiter", with(openDispute(), func(o *op.DisputeOpen) { o.Signer, o.Fee = arbiter, 0 })),
		one("ESCROW-6", "proposal by a stranger", with(propose(), func(o *op.SplitPropose) { o.Signer = rich })),
		one("ESCROW-6", "the host accepts his own proposal", with(accept(), func(o *op.SplitAccept) { o.Signer = bob })),
		one("ESCROW-6", "the guest accepts her own proposal", with(acceptLate(), func(o *op.SplitAccept) { o.Signer = alice })),
		one("ESCROW-6", "ruling by the guest", with(rule(), func(o *op.Ruling) { o.Signer = alice })),
		one("ESCROW-6", "handed over by the host", with(handOver(), func(o *op.BookingTransfer) { o.Signer = bob })),

		{rule: "CHECKIN-1", name: "one second early", rows: rows(checkIn()), context: func(c *stf.Context) { c.Timestamp = now - 600 }, world: paramsAt(now - 600)},
		{rule: "CHECKIN-2", name: "the host is late", rows: rows(with(checkIn(), func(o *op.CheckIn) { o.Signer = bob })), context: func(c *stf.Context) { c.Timestamp = now + 1 }},
		one("RELEASE-1", "a deposit", with(releaseEarly(), func(o *op.Release) { o.Booking, o.BookingSerial = staying, stayingSerial })),
		{rule: "RELEASE-2", name: "before the start", rows: rows(with(releaseEarly(), func(o *op.Release) { o.Booking, o.BookingSerial = booking, bookSerial })),
			world: put(booking+1, edited(termsOf(bookSerial), func(t *record.BookingTerms) { t.Deposit = amount.From(0) }))},
		one("PART-1", "the same again", with(releasePart(), func(o *op.ReleasePart) { o.Units = 1 })),
		one("PART-1", "nothing", with(releasePart(), func(o *op.ReleasePart) { o.Units = 0 })),
		one("PART-2", "more than all", with(releasePart(), func(o *op.ReleasePart) { o.Units = 5 })),
		{rule: "PART-3", name: "before check-in", rows: rows(with(releasePart(), func(o *op.ReleasePart) {
			o.Signer, o.Booking, o.BookingSerial, o.Units = bob, staying, stayingSerial, 1
		})), world: put(staying, edited(stayOf(stayingSerial, 20, 4, now-2*3600), func(b *record.Booking) { b.State = record.Booked }))},
		{rule: "PART-4", name: "one second early", rows: rows(with(releasePart(), func(o *op.ReleasePart) {
			o.Signer, o.Booking, o.BookingSerial, o.Units = bob, staying, stayingSerial, 1
		})), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		{rule: "PART-4", name: "a delay before the start of all", rows: rows(with(releasePart(), func(o *op.ReleasePart) {
			o.Signer, o.Booking, o.BookingSerial, o.Units = bob, staying, stayingSerial, 1
		})), world: put(staying+1, edited(termsOf(stayingSerial), func(t *record.BookingTerms) { t.ReleaseDelay = 3*3600 + 1 }))},
		one("PART-5", "before the start", with(releasePart(), func(o *op.ReleasePart) { o.Booking, o.BookingSerial = booking, bookSerial })),
		{rule: "DUE-1", name: "one second early", rows: rows(release()), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		{rule: "NOSHOW-1", name: "one second early", rows: rows(noShow()), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		one("CLAIM-1", "more than the deposit", with(claimDeposit(), func(o *op.DepositClaim) { o.Amount = amount.From(301) })),
		{rule: "CLAIM-2", name: "one second late", rows: rows(claimDeposit()), context: func(c *stf.Context) { c.Timestamp = now + 3*3600 - 899 }},
		one("RETURN-1", "more than the deposit", with(returnDeposit(), func(o *op.DepositReturn) { o.Amount = amount.From(301) })),
		{rule: "DISPUTE-1", name: "before the start", rows: rows(with(openDispute(), func(o *op.DisputeOpen) { o.Booking, o.BookingSerial = booking, bookSerial }))},
		{rule: "DISPUTE-2", name: "when it is due", rows: rows(with(openDispute(), func(o *op.DisputeOpen) { o.Booking, o.BookingSerial = due, dueSerial }))},
		{rule: "DISPUTE-3", name: "the end of time", rows: rows(openDispute()), context: func(c *stf.Context) { c.Timestamp = 1<<40 - 2*86400 },
			world: put(staying, edited(stayOf(stayingSerial, 20, 4, now-2*3600), func(b *record.Booking) { b.State, b.Deadline = record.CheckedIn, 1<<40-1 }))},
		one("SPLIT-1", "another amount", with(accept(), func(o *op.SplitAccept) { o.Amount = amount.From(1501) })),
		{rule: "SPLIT-1", name: "nothing is proposed", rows: rows(accept()), world: put(staying+1, edited(termsOf(stayingSerial), func(t *record.BookingTerms) {
			t.Proposal = record.Proposal{ByHost: true, Amount: amount.From(1500)}
		}))},
		{rule: "SPLIT-1", name: "a proposal that another row ended", rows: rows(claimDeposit(), accept())},
		{rule: "SPLIT-2", name: "more than there is", rows: rows(with(accept(), func(o *op.SplitAccept) { o.Amount = amount.From(4702) })), world: put(staying+1, edited(termsOf(stayingSerial), func(t *record.BookingTerms) {
			t.Proposal = record.Proposal{Kind: record.SplitProposal, ByHost: true, Amount: amount.From(4702)}
		}))},
		{rule: "SPLIT-3", name: "before the start", rows: rows(with(accept(), func(o *op.SplitAccept) { o.Booking, o.BookingSerial = booking, bookSerial })),
			world: put(booking+1, edited(termsOf(bookSerial), func(t *record.BookingTerms) {
				t.Proposal = record.Proposal{Kind: record.SplitProposal, ByHost: true, Amount: amount.From(1500)}
			}))},
		{rule: "RULING-1", name: "too late", rows: rows(rule()), context: func(c *stf.Context) { c.Timestamp = now + 1 }},
		one("RULING-2", "more than there is", with(rule(), func(o *op.Ruling) { o.Amount = amount.From(4600) })), // the arbiter's 102 of 4701
		{rule: "RULING-3", name: "the guest is the arbiter", rows: rows(with(rule(), func(o *op.Ruling) { o.Signer = alice })), world: put(disputed, edited(stayOf(disputeSerial, 20, 4, now-4*3600), func(b *record.Booking) {
			b.State, b.Deadline, b.Arbiter = record.Disputed, now+1, alice
		}))},
		{rule: "RULING-3", name: "the host is the arbiter", rows: rows(with(rule(), func(o *op.Ruling) { o.Signer = bob })), world: put(disputed, edited(stayOf(disputeSerial, 20, 4, now-4*3600), func(b *record.Booking) {
			b.State, b.Deadline, b.Arbiter = record.Disputed, now+1, bob
		}))},
		{rule: "TIMEOUT-1", name: "one second early", rows: rows(timeOut()), context: func(c *stf.Context) { c.Timestamp = now - 1 }},
		{rule: "HANDOVER-1", name: "not transferable", rows: rows(handOver()), world: put(booking, edited(stayOf(bookSerial, 20, 4, now+7200), func(b *record.Booking) { b.Transferable = false }))},
		{rule: "HANDOVER-2", name: "at the start", rows: rows(handOver()), context: atStart},

		one("RECORD-1", "payee", with(transfer(), func(o *op.Transfer) { o.To = 256 + bob })),
		one("RECORD-1", "payer", with(transfer(), func(o *op.Transfer) { o.From = 512 + alice })),
		one("RECORD-1", "fresh record", with(setPolicy(), func(o *op.PolicySet) { o.Record = 256 + free })),
		one("RECORD-1", "booking of a crank", with(release(), func(o *op.ReleaseDue) { o.Booking = 256 + due })),
		one("RECORD-1", "change of key", with(changeKey(), func(o *op.ChangeKey) { o.Purse = 256 + alice })),
		one("RECORD-1", "deposit", with(topUp(), func(o *op.Deposit) { o.Purse = 768 + alice })),
		{rule: "RECORD-1", name: "terms past the end", rows: rows(with(release(), func(o *op.ReleaseDue) { o.Booking = 255 })), world: func(s *state.State) { s.Set(255, s.Get(due)) }},
	}...)
	all = append(all, fullUnits()...)
	return append(all, offersToo(all)...)
}

// offersToo are the breaches of Book by the two kinds that have its rules: all of them but
// the bond's, and the flag for one.
func offersToo(all []breach) (more []breach) {
	for _, b := range all {
		if len(b.rows) != 1 || b.rule == "BOOK-17" || strings.HasPrefix(b.rule, "DEBIT") {
			continue
		}
		o, ok := b.rows[0].Operation.(op.Book)
		if !ok {
			continue
		}
		held, requested := b, b
		held.name, held.rows = b.name+", held", rows(op.Hold(o))
		requested.name, requested.rows = b.name+", requested", rows(op.RequestBook(o))
		if more = append(more, held); b.rule != "BOOK-21" {
			more = append(more, requested)
		}
	}
	return more
}

// change edits what is proposed in the terms of a booking.
func change(booking uint32, edit func(p *record.Proposal)) func(*state.State) {
	return func(s *state.State) {
		t := must(record.BookingTermsOf(s.Get(booking + 1)))
		edit(&t.Proposal)
		s.Set(booking+1, must(t.Cells()))
	}
}

// offeredTerms are those of the booking that modify changes.
func offeredTerms() record.BookingTerms {
	return must(record.BookingTermsOf(world().Get(longer + 1)))
}

// acrossProposed lets bob propose what modifyAcross takes.
func acrossProposed() func(*state.State) {
	return change(longer, func(p *record.Proposal) { p.FirstUnit, p.Units = 237, 5 })
}

func policyWith(change func(t *record.Terms)) record.Policy {
	p := record.Policy{Serial: policySerial, Terms: terms, Offers: offers}
	change(&p.Terms)
	return p
}

// paramsAt lets time begin earlier.
func paramsAt(time uint64) func(*state.State) {
	return put(0, edited(params, func(p *record.Params) { p.Time = time }))
}

// wrongStates tries each row of a booking in each state that it does not take, the
// booking being the one of its scene otherwise.
func wrongStates() (all []breach) {
	for _, c := range []struct {
		o     op.Operation
		at    uint32
		takes []record.State
	}{
		{checkIn(), arrived, []record.State{record.Booked}},
		{releaseEarly(), bare, []record.State{record.Booked, record.CheckedIn}},
		{releasePart(), bare, []record.State{record.Booked, record.CheckedIn}},
		{release(), due, []record.State{record.CheckedIn}},
		{noShow(), absent, []record.State{record.Booked}},
		{claimDeposit(), staying, []record.State{record.CheckedIn}},
		{returnDeposit(), staying, []record.State{record.Booked, record.CheckedIn}},
		{openDispute(), staying, []record.State{record.Booked, record.CheckedIn}},
		{proposeChange(), staying, []record.State{record.Booked, record.CheckedIn}},
		{propose(), staying, []record.State{record.Booked, record.CheckedIn, record.Disputed}},
		{accept(), staying, []record.State{record.Booked, record.CheckedIn, record.Disputed}},
		{rule(), disputed, []record.State{record.Disputed}},
		{timeOut(), stale, []record.State{record.Disputed}},
		{awarded(), ruled, []record.State{record.Disputed}},
		{handOver(), booking, []record.State{record.Booked}},
		{confirm(), held, []record.State{record.Held}},
		{acceptRequest(), asked, []record.State{record.Requested}},
		{cancel(), booking, []record.State{record.Held, record.Requested, record.Booked}},
		{decline(), asked, []record.State{record.Requested}},
		{cancelByHost(), staying, []record.State{record.Booked, record.CheckedIn}},
		{expire(), lapsed, []record.State{record.Held, record.Requested}},
	} {
		rule := map[op.Lane]string{op.LaneM: "CANCEL-1", op.LaneE: "ESCROW-2"}[c.o.Kind().Lane()]
		for state := record.State(0); state <= record.LastState+1; state++ {
			if !slices.Contains(c.takes, state) {
				all = append(all, breach{rule: rule, name: fmt.Sprintf("%s of a booking that is %s", c.o.Kind(), state), rows: rows(c.o), world: inState(c.at, state)})
			}
		}
	}
	return all
}

// guestOf makes a record the guest of a booking.
func guestOf(at, guest uint32) func(*state.State) {
	return func(s *state.State) {
		b := must(record.BookingOf(s.Get(at)))
		b.Guest = guest
		put(at, b)(s)
	}
}

// taken back is an offer by its guest.
func taken(at uint32, serial uint64) op.CancelByGuest {
	o := cancel()
	o.Booking, o.BookingSerial = at, serial
	return o
}

func inState(at uint32, to record.State) func(*state.State) {
	return func(s *state.State) {
		b := must(record.BookingOf(s.Get(at)))
		b.State = to
		put(at, b)(s)
	}
}

// forged are the words of operations that cannot be written, so they are changed
// after writing.
func (a *attempt) addTo(lane op.Lane, k int, l layout.Layout, field int, by int64) *attempt {
	w := a.word(lane, 0, k)
	e := value(*w)
	delta := value(l.Shift(field))
	n := element(uint64(by))
	delta.Mul(&delta, &n)
	e.Add(&e, &delta)
	*w = e
	a.derive()
	return a
}

// elsewhere are rules that the circuit does not state, or that another test attacks.
var elsewhere = map[string]string{
	"AUTH-2":      "the nonce is in no word: TestForgedAuthority",
	"AUTH-3":      "the key epoch is in no word: TestForgedAuthority",
	"AUTH-4":      "the time limit is in no word: TestForgedAuthority",
	"AUTH-6":      "the signature: TestForgedAuthority and package batchsig",
	"BEGIN-1":     "a state of another size has no witness of this shape: its commitment is opened on L1",
	"KIND-1":      "an unknown kind: TestForgedKinds",
	"LANE-1":      "a row beyond a lane's capacity has no place in the witness",
	"LANE-2":      "a record beyond the table has no place in the witness; batch.WorstRecords makes it unreachable",
	"DEPOSIT-2":   "a status: TestDepositStatusIsComputed",
	"DEPOSIT-3":   "a status: TestDepositStatusIsComputed",
	"DEPOSIT-4":   "a status: TestDepositStatusIsComputed",
	"DEPOSIT-5":   "a status: TestDepositStatusIsComputed",
	"DEPOSIT-6":   "a status: TestDepositStatusIsComputed",
	"CHANGEKEY-2": "a status: TestChangeKeyStatusIsComputed",
	"CHANGEKEY-3": "a status: TestChangeKeyStatusIsComputed",
	"CHANGEKEY-4": "a status: TestChangeKeyStatusIsComputed",
	"CHANGEKEY-5": "a status: TestChangeKeyStatusIsComputed",
	"PARAMS-2":    "a status: TestParamUpdateStatusIsComputed",
	"AWARD-2":     "a status: TestAwardStatusIsComputed",
	"AWARD-3":     "a status: TestAwardStatusIsComputed",
	"AWARD-4":     "a status: TestAwardStatusIsComputed",
	"AWARD-5":     "a status: TestAwardStatusIsComputed",
	"AWARD-6":     "a status: TestAwardStatusIsComputed",
	"AWARD-7":     "a status: TestAwardStatusIsComputed",
	"FULLEXIT-2":  "a status: TestFullExitIsComputed",
	"FULLEXIT-3":  "a status: TestFullExitIsComputed",
	"FULLEXIT-4":  "a status: TestFullExitIsComputed",
	"ORDER-1":     "L1 compares the queue with the first S rows: BATCH-6",
}

// Each rule that the state transition refuses by has a batch that breaks it and
// nothing else. Forced into rows, with everything else consistent, it has no witness.
func TestBrokenRules(t *testing.T) {
	for _, b := range breaches() {
		t.Run(b.rule+" "+b.name, func(t *testing.T) {
			t.Parallel()
			s, ctx := world(), context()
			if b.world != nil {
				b.world(s)
			}
			if b.context != nil {
				b.context(&ctx)
			}
			a := claim(s, ctx, b.rows...)
			_, err := a.replay()
			var r *stf.Refusal
			if !(errors.As(err, &r) && r.Rule == b.rule) && !(err != nil && strings.HasPrefix(err.Error(), b.rule)) {
				if !(err != nil && strings.Contains(err.Error(), b.rule)) {
					t.Fatalf("the state transition says %v, want %s", err, b.rule)
				}
			}
			a.mustRefuse(t, b.rule+" "+b.name)
		})
	}
}

// The rules' neighbours: the last values that are allowed.
func TestRulesAtTheirLimit(t *testing.T) {
	worn := edited(purseOf("alice", 0, 1_000_000, 2_000_000), func(p *record.Purse) { p.Nonce = 1<<32 - 2 })
	for _, b := range append(append(lastPlaces(), forcedLimits()...), []breach{
		{name: "BEGIN-3", context: func(c *stf.Context) { c.Timestamp = params.Time }},
		{name: "END-1", rows: rows(transfer()), world: put(feePurse0, edited(purseOf("fees", 0), func(p *record.Purse) { p.Balances[1].Available = must(amount.Max().Sub(amount.From(3))) }))},
		{name: "AUTH-5", rows: rows(transfer()), world: put(alice, worn)},
		{name: "AUTH-5 of a withdrawal", rows: rows(withdraw()), world: put(alice, worn)},
		{name: "DEBIT-2", rows: rows(with(transfer(), func(o *op.Transfer) { o.Amount, o.Fee = amount.From(1_999_999), 1 }))},
		{name: "DEBIT-2 of a booking", rows: rows(book()), world: put(alice, purseOf("alice", 0, 1_000_000, 4430))},
		{name: "BOOK-17", rows: rows(book()), world: put(bob, purseOf("bob", 0, 0, 400))},
		{name: "BOND-1", rows: rows(cancel()), world: put(bob, edited(purseOf("bob", 0), func(p *record.Purse) { p.Balances[1].Locked = amount.From(400) }))},
		{name: "CANCEL with a fee out of what it gives back", rows: rows(with(cancel(), func(o *op.CancelByGuest) { o.Fee = 2000 })), world: put(alice, purseOf("alice", 0))},
		{name: "CREDIT-3", rows: rows(with(transfer(), func(o *op.Transfer) { o.To, o.Amount = rich, amount.From(10) }))},
		{name: "RENT-1 of a change", rows: rows(with(setListing(listSerial), func(o *op.ListingSet) { o.Fee = 0 }))},
		{name: "POLICY", rows: rows(with(setPolicy(), func(o *op.PolicySet) {
			o.Terms = record.Terms{
				NoShow: 10000, HostCancel: 10000, DefaultSplit: 10000, ArbiterFee: 10000, ReleaseDelay: 1<<32 - 1, CheckInGrace: 1<<32 - 1,
				AnswerWindow: 1<<32 - 1, RulingWindow: 1<<32 - 1, Flags: 1,
			}
			for i := range o.Terms.Tiers {
				o.Terms.Tiers[i] = record.Tier{Before: 1<<32 - 1, Refund: 10000}
			}
		}))},
		{name: "POLICY of zeros", rows: rows(with(setPolicy(), func(o *op.PolicySet) { o.Terms = record.Terms{RulingWindow: record.MinRulingWindow} }))},
		{name: "LISTING", rows: rows(with(setListing(0), func(o *op.ListingSet) {
			o.MinUnits, o.MaxUnits, o.UnitSeconds, o.Flags, o.Price, o.Origin = 240, 240, 1<<24-1, 0, amount.Max(), 1<<40-1
			m := layout.Element(layout.Int(value(must(layout.Metadata.Pack(layout.Int(hashToField("metadata")).Rsh(layout.Int(hashToField("metadata")), 8))))))
			o.Metadata = m
		}))},
		{name: "CALENDAR-4", rows: rows(with(openCalendar(), func(o *op.CalendarOpen) { o.Listing, o.ListingSerial, o.Window = lastList, lastSerial, 1<<24-2 })),
			world: put(lastList, edited(home(), func(l *record.Listing) { l.Serial, l.Windows = lastSerial, 1<<24-2 }))},
		{name: "PRICE-3", rows: rows(with(setPrice(), func(o *op.PriceSet) {
			o.Pricing.Long.Off, o.Pricing.Longer.Off, o.Pricing.LateBps = 10_000, 10_000, 10_000
		}))},
		{name: "PRICE-4", rows: rows(with(setPrice(), func(o *op.PriceSet) { o.Pricing.Longer = o.Pricing.Long }))},
		{name: "PRICE of zeros", rows: rows(with(setPrice(), func(o *op.PriceSet) { o.Pricing = record.Pricing{} }))},
		{name: "PRICE of the widest fields", rows: rows(with(setPrice(), func(o *op.PriceSet) {
			o.Pricing = record.Pricing{Peak: 127, PeakBps: 1<<16 - 1, Long: record.Discount{Units: 255, Off: 10_000}, Longer: record.Discount{Units: 255, Off: 10_000}, LateSeconds: 1<<24 - 1, LateBps: 10_000, SurgeBps: 1<<14 - 1}
		}))},
		{name: "LISTING keeps its pricing", rows: rows(setListing(listSerial)), world: put(listing, edited(home(), func(l *record.Listing) { l.Pricing = priced }))},
		{name: "BLOCK-3", rows: rows(with(block(), func(o *op.CalendarBlock) { o.Units = 1 }))},
		{name: "BLOCK-4", rows: rows(with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 237 }))},
		{name: "BLOCK of what is booked", rows: rows(with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 19 }))},
		{name: "BLOCK of a dear listing", rows: rows(block()), world: put(listing, edited(home(), func(l *record.Listing) { l.Price = amount.Max() }))},
		{name: "BLOCK-6 before", rows: rows(with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 97 }))},
		{name: "BLOCK-6 after", rows: rows(with(block(), func(o *op.CalendarBlock) { o.FirstUnit = 105 }))},
		{name: "BLOCK-7 all of it", rows: rows(with(unblock(), func(o *op.CalendarUnblock) { o.FirstUnit, o.Units = 100, 5 }))},
		{name: "a whole window", rows: rows(with(block(), func(o *op.CalendarBlock) { o.FirstUnit, o.Units = 0, 240 }), with(unblock(), func(o *op.CalendarUnblock) { o.FirstUnit, o.Units = 0, 240 })),
			world: put(calendar, record.Calendar{ListingSerial: listSerial})},
		{name: "BOOK-4", rows: rows(with(book(), func(o *op.Book) { o.Units = 2 }))},
		{name: "BOOK-5", rows: rows(with(book(), func(o *op.Book) { o.Units, o.Limit = 10, amount.From(50_000) }))},
		{name: "BOOK-6", rows: rows(with(book(), func(o *op.Book) { o.FirstUnit = 236 }))},
		{name: "BOOK-6 all units", rows: rows(with(book(), func(o *op.Book) { o.FirstUnit, o.Units, o.Limit = 0, 240, amount.From(500_000) })), world: func(s *state.State) {
			put(listing, edited(home(), func(l *record.Listing) { l.MaxUnits = 240 }))(s)
			put(calendar, record.Calendar{ListingSerial: listSerial})(s)
		}},
		{name: "BOOK-6 from the last unit", rows: rows(with(bookAcross(), func(o *op.Book) { o.FirstUnit = 239 }))},
		{name: "BOOK-22 all units from the last on", rows: rows(with(bookAcross(), func(o *op.Book) { o.FirstUnit, o.Units, o.Limit = 239, 240, amount.From(500_000) })), world: func(s *state.State) {
			put(listing, edited(home(), func(l *record.Listing) { l.MaxUnits = 240 }))(s)
			put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 1, Occupied: mapOf(239, 1)})(s)
		}},
		{name: "BOOK-8 in the next window", rows: rows(bookAcross()), world: put(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 1022, Occupied: mapOf(1, 239), Blocked: mapOf(1, 239)})},
		{name: "MODIFY to the next window", rows: rows(modifyAcross()), world: acrossProposed()},
		{name: "MODIFY to the same units", rows: rows(with(modify(), func(o *op.Modify) { o.FirstUnit, o.Units = 20, 4 })), world: change(longer, func(p *record.Proposal) { p.FirstUnit, p.Units = 20, 4 })},
		{name: "MODIFY out of the way of itself", rows: rows(with(modify(), func(o *op.Modify) { o.FirstUnit, o.Units = 24, 4 })), world: change(longer, func(p *record.Proposal) { p.FirstUnit, p.Units = 24, 4 })},
		{name: "MODIFY-2", rows: rows(modify()), world: put(longer, edited(stayOf(longerSerial, 20, 4, now+7200+20*3600), func(b *record.Booking) {
			b.State, b.Price, b.Released, b.UnitsReleased = record.CheckedIn, amount.From(7_000), amount.From(6_000), 6
		}))},
		{name: "MODIFY-4", rows: rows(modify()), world: put(longer+1, edited(offeredTerms(), func(t *record.BookingTerms) { t.Deposit = must(amount.Max().Sub(amount.From(6_000 + 180 + 6))) }))},
		{name: "MODIFY-5", rows: rows(modify()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 19*3600 }},
		{name: "MODIFY-5 with the first unit that it has", rows: rows(with(modify(), func(o *op.Modify) { o.FirstUnit = 20 })), world: change(longer, func(p *record.Proposal) { p.FirstUnit = 20 }),
			context: func(c *stf.Context) { c.Timestamp = now + 7200 + 22*3600 }},
		{name: "MODIFY for nothing", rows: rows(with(modify(), func(o *op.Modify) { o.Price = amount.Amount{} })), world: change(longer, func(p *record.Proposal) { p.Amount = amount.Amount{} })},
		{name: "MODIFY for all that there is", rows: rows(modify()), world: put(alice, purseOf("alice", 0, 1_000_000, 6_000-4_001+180-121+2))},
		{name: "BOOK-18 of a change", rows: rows(modify()), world: put(longer+1, edited(offeredTerms(), func(t *record.BookingTerms) { t.CheckInGrace = 7*3600 - 900 }))},
		{name: "BOOK-12 of a change", rows: rows(modify()), world: put(listing, edited(home(), func(l *record.Listing) { l.Origin = 1<<40 - 1 - 25*3600 - 3600 }))},
		{name: "PART-6", rows: rows(with(releasePart(), func(o *op.ReleasePart) { o.Units = 2 })), world: put(bare, edited(stayOf(bareSerial, 20, 4, now-2*3600), func(b *record.Booking) {
			b.State, b.UnitsReleased, b.Released, b.Bond = record.CheckedIn, 1, amount.From(2_000), amount.From(2_400)
		}))},
		{name: "PROPOSE the widest change", rows: rows(with(proposeChange(), func(o *op.ModifyPropose) { o.Price, o.FirstUnit, o.Units = amount.Max(), 255, 255 }))},
		{name: "CANCEL-7 across windows", rows: rows(cancelAcross())},
		{name: "BOOK-8 before", rows: rows(with(book(), func(o *op.Book) { o.FirstUnit = 16 }))},
		{name: "BOOK-9 before", rows: rows(with(book(), func(o *op.Book) { o.FirstUnit = 96 }))},
		{name: "BOOK-9 after", rows: rows(with(book(), func(o *op.Book) { o.FirstUnit = 105 }))},
		{name: "BOOK-11", rows: rows(book()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 }},
		{name: "BOOK-12", rows: rows(book()), world: put(listing, edited(home(), func(l *record.Listing) { l.Origin = 1<<40 - 1 - 24*3600 - 4*3600 - 3600 }))},
		{name: "BOOK-15", rows: rows(with(book(), func(o *op.Book) { o.Limit = amount.From(4426) }))},
		{name: "CANCEL-6 and the first tier", rows: rows(cancel()), context: func(c *stf.Context) { c.Timestamp = now + 7199 }},
		{name: "CANCEL at the second tier", rows: rows(cancel()), context: func(c *stf.Context) { c.Timestamp = now + 3600 }},
		{name: "CANCEL after the second tier", rows: rows(cancel()), context: func(c *stf.Context) { c.Timestamp = now + 3601 }},
		{name: "CANCEL after the third tier", rows: rows(cancel()), context: func(c *stf.Context) { c.Timestamp = now + 7141 }},
		{name: "CANCEL without refund", rows: rows(cancel()), world: put(booking+1, edited(termsOf(bookSerial), func(t *record.BookingTerms) {
			t.Tiers = [4]record.Tier{{Before: 86400, Refund: 10000}, {Before: 86400}, {Before: 86400}, {Before: 86400}}
		}))},
		{name: "BOOK-18", rows: rows(book()), world: put(policy, policyWith(func(t *record.Terms) { t.CheckInGrace = 5*3600 - 900 }))},
		{name: "booking and cancelling in one batch", rows: rows(book(), with(cancel(), func(o *op.CancelByGuest) { o.Booking, o.BookingSerial = free, 9<<13|1 }))},
		{name: "DEBIT-2 of a hold", rows: rows(hold()), world: put(alice, purseOf("alice", 0, 1_000_000, 10))},
		{name: "DEBIT-2 of a confirmation", rows: rows(confirm()), world: put(alice, purseOf("alice", 0, 1_000_000, 4424))},
		{name: "BOND-2", rows: rows(confirm()), world: put(bob, purseOf("bob", 0, 0, 400))},
		{name: "BOND-2 of an acceptance", rows: rows(acceptRequest()), world: put(bob, purseOf("bob", 0, 0, 402))},
		{name: "HOLD of a host without money", rows: rows(hold()), world: put(bob, purseOf("bob", 0))},
		{name: "BOOK-15 of a hold", rows: rows(with(hold(), func(o *op.Hold) { o.Limit = amount.From(4426) }))},
		{name: "HOLD-1", rows: rows(hold()), world: put(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: record.Offers{HoldWindow: 1}})},
		{name: "REQUEST-1", rows: rows(request()), world: put(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: record.Offers{RequestWindow: 1}})},
		{name: "REQUEST of a listing that is not instant", rows: rows(request()), world: put(listing, edited(home(), func(l *record.Listing) { l.Flags = 1 }))},
		{name: "HOLD for a second less than to the start", rows: rows(hold()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 - 901 }},
		{name: "HOLD to the start", rows: rows(hold()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 - 900 }},
		{name: "HOLD for a second more than to the start", rows: rows(hold()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 - 899 }},
		{name: "HOLD at the start", rows: rows(hold()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 24*3600 }},
		{name: "REQUEST at the start", rows: rows(request()), context: func(c *stf.Context) { c.Timestamp = now + 7200 }},
		{name: "REQUEST for the longest window", rows: rows(request()), world: put(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: record.Offers{RequestWindow: 1<<24 - 1}})},
		{name: "EXPIRE of what was held", rows: rows(expire())},
		{name: "EXPIRE long after the start", rows: rows(expireRequest()), context: func(c *stf.Context) { c.Timestamp = now + 100*86400 }},
		{name: "DECLINE long after the start", rows: rows(decline()), context: func(c *stf.Context) { c.Timestamp = now + 100*86400 }},
		{name: "DECLINE of one's own request", rows: rows(with(decline(), func(o *op.Decline) { o.Guest = bob })), world: guestOf(asked, bob)},
		{name: "CANCEL what is held", rows: rows(taken(held, heldSerial))},
		{name: "CANCEL what is held, too late to confirm", rows: rows(taken(lapsed, lapsedSerial)), context: func(c *stf.Context) { c.Timestamp = now + 7199 }},
		{name: "CANCEL what is requested", rows: rows(taken(asked, askedSerial)), context: func(c *stf.Context) { c.Timestamp = now + 7199 }},
		{name: "CANCEL by the host before the start", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Booking, o.BookingSerial = booking, bookSerial }))},
		{name: "CANCEL by the host when it is due", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Booking, o.BookingSerial = due, dueSerial }))},
		{name: "CANCEL by the host after a part", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Booking, o.BookingSerial = bare, bareSerial }))},
		{name: "CANCEL by a host without money", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Fee = 0 })), world: put(bob, edited(purseOf("bob", 0), func(p *record.Purse) { p.Balances[1].Locked = amount.From(400) }))},
		{name: "CANCEL by a host who is the guest", rows: rows(with(cancelByHost(), func(o *op.CancelByHost) { o.Guest = bob })), world: guestOf(staying, bob)},
		{name: "DUE-1", rows: rows(release())},
		{name: "NOSHOW-1", rows: rows(noShow())},
		{name: "TIMEOUT-1", rows: rows(timeOut())},
		{name: "CHECKIN-1", rows: rows(checkIn()), context: func(c *stf.Context) { c.Timestamp = now - 599 }, world: paramsAt(now - 599)},
		{name: "CHECKIN-2", rows: rows(with(checkIn(), func(o *op.CheckIn) { o.Signer = bob }))},
		{name: "CHECKIN by a late guest", rows: rows(with(checkIn(), func(o *op.CheckIn) { o.Booking, o.BookingSerial = absent, absentSerial }))},
		{name: "PART-2", rows: rows(with(releasePart(), func(o *op.ReleasePart) { o.Units = 4 }))},
		{name: "PART-1", rows: rows(with(releasePart(), func(o *op.ReleasePart) { o.Units = 2 }))},
		{name: "PART-4", rows: rows(with(releasePart(), func(o *op.ReleasePart) {
			o.Signer, o.Booking, o.BookingSerial, o.Units = bob, staying, stayingSerial, 1
		}))},
		{name: "PART of final parts", rows: rows(releasePart()), world: put(bare+1, edited(termsOf(bareSerial), func(t *record.BookingTerms) { t.Flags, t.Deposit = 1, amount.From(0) }))},
		{name: "PART before check-in", rows: rows(with(releasePart(), func(o *op.ReleasePart) { o.Booking, o.BookingSerial = arrived, arrivedSerial }))},
		{name: "RELEASE before check-in", rows: rows(with(releaseEarly(), func(o *op.Release) { o.Booking, o.BookingSerial = arrived, arrivedSerial })),
			world: put(arrived+1, edited(termsOf(arrivedSerial), func(t *record.BookingTerms) { t.Deposit = amount.From(0) }))},
		{name: "CLAIM-1", rows: rows(with(claimDeposit(), func(o *op.DepositClaim) { o.Amount = amount.From(300) }))},
		{name: "CLAIM-2", rows: rows(claimDeposit()), context: func(c *stf.Context) { c.Timestamp = now + 3*3600 - 900 }},
		{name: "RETURN-1", rows: rows(with(returnDeposit(), func(o *op.DepositReturn) { o.Amount = amount.From(300) }))},
		{name: "RETURN before check-in", rows: rows(with(returnDeposit(), func(o *op.DepositReturn) { o.Booking, o.BookingSerial = booking, bookSerial }))},
		{name: "DISPUTE by the host before check-in", rows: rows(with(openDispute(), func(o *op.DisputeOpen) { o.Signer, o.Booking, o.BookingSerial = bob, arrived, arrivedSerial }))},
		{name: "DISPUTE keeps a later deadline", rows: rows(openDispute()), world: put(staying, edited(stayOf(stayingSerial, 20, 4, now-2*3600), func(b *record.Booking) {
			b.State, b.Deadline = record.CheckedIn, now+2*86400+1
		}))},
		{name: "PROPOSE before the start", rows: rows(with(propose(), func(o *op.SplitPropose) { o.Signer, o.Booking, o.BookingSerial = alice, booking, bookSerial }))},
		{name: "SPLIT-2", rows: rows(with(accept(), func(o *op.SplitAccept) { o.Amount = amount.From(4701) })), world: put(staying+1, edited(termsOf(stayingSerial), func(t *record.BookingTerms) {
			t.Proposal = record.Proposal{Kind: record.SplitProposal, ByHost: true, Amount: amount.From(4701)}
		}))},
		{name: "RULING-2", rows: rows(with(rule(), func(o *op.Ruling) { o.Amount = amount.From(4599) }))},
		{name: "RULING of an arbiter without money", rows: rows(rule()), world: put(arbiter, purseOf("arbiter", 0))},
		{name: "the last of each record", rows: rows(with(setPolicy(), func(o *op.PolicySet) { o.Record = 255 }))},
		{name: "deposit into the null key's purse", rows: []claimed{bounced(with(opening(), func(o *op.Deposit) { o.Key = signature.Null.Public }).(op.Deposit))}},
	}...) {
		s, ctx := world(), context()
		if b.world != nil {
			b.world(s)
		}
		if b.context != nil {
			b.context(&ctx)
		}
		a := claim(s, ctx, b.rows...)
		if _, err := a.replay(); err != nil {
			t.Errorf("%s: the state transition says %v, want no refusal", b.name, err)
		}
		if !a.bothWays(t, b.name) {
			t.Errorf("%s: have no witness, want one", b.name)
		}
	}
}

// Every rule of the state transition's sources is broken above or stands in elsewhere.
func TestBrokenRulesCoverTheSources(t *testing.T) {
	have := map[string]bool{}
	for _, b := range breaches() {
		have[b.rule] = true
	}
	found := map[string]bool{}
	files := must(filepath.Glob("../../protocol/stf/*.go"))
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		for _, m := range regexp.MustCompile(`"([A-Z]+-[0-9]+)[":]`).FindAllSubmatch(must(os.ReadFile(f)), -1) {
			found[string(m[1])] = true
		}
	}
	if len(found) < 50 {
		t.Fatalf("have %d rules in the sources, want at least 50: the pattern is wrong", len(found))
	}
	for _, rule := range slices.Sorted(maps.Keys(found)) {
		if !have[rule] && elsewhere[rule] == "" {
			t.Errorf("%s is a rule of the state transition, and no batch breaks it", rule)
		}
	}
	for rule := range elsewhere {
		if !found[rule] {
			t.Errorf("%s is no rule of the state transition", rule)
		}
	}
}

// A deposit's status is computed: for each reason for a refund, the other status has
// no witness (DEPOSIT).
func TestDepositStatusIsComputed(t *testing.T) {
	change := func(o op.Deposit, f func(o *op.Deposit)) op.Deposit { f(&o); return o }
	for name, c := range map[string]struct {
		o      op.Deposit
		passes bool
		world  func(*state.State)
	}{
		"creates":              {o: opening(), passes: true},
		"creates with odd x":   {o: change(opening(), func(o *op.Deposit) { o.Key.X.Neg(&o.Key.X) }), passes: true},
		"credits":              {o: topUp(), passes: true},
		"credits, key ignored": {o: change(topUp(), func(o *op.Deposit) { o.Key = signature.Null.Public }), passes: true},
		"of nothing":           {o: change(topUp(), func(o *op.Deposit) { o.Amount = amount.From(0) }), passes: true},
		"up to the top": {o: change(topUp(), func(o *op.Deposit) {
			o.Purse, o.Owner, o.Token, o.Amount = rich, common.BytesToAddress([]byte("rich")), 1, amount.From(10)
		}), passes: true},
		"over the top": {o: change(topUp(), func(o *op.Deposit) {
			o.Purse, o.Owner, o.Token, o.Amount = rich, common.BytesToAddress([]byte("rich")), 1, amount.From(11)
		})},
		"the most there is": {o: change(topUp(), func(o *op.Deposit) {
			o.Purse, o.Owner, o.Token, o.Amount = rich, common.BytesToAddress([]byte("rich")), 1, amount.Max()
		})},
		"another owner":           {o: change(topUp(), func(o *op.Deposit) { o.Owner = common.Address{1} })},
		"another series":          {o: change(topUp(), func(o *op.Deposit) { o.Token = 2 })},
		"into Params":             {o: change(topUp(), func(o *op.Deposit) { o.Purse = 0 })},
		"into a policy":           {o: change(opening(), func(o *op.Deposit) { o.Purse = policy })},
		"into a listing":          {o: change(opening(), func(o *op.Deposit) { o.Purse = listing })},
		"into a calendar":         {o: change(opening(), func(o *op.Deposit) { o.Purse = calendar })},
		"into a booking":          {o: change(opening(), func(o *op.Deposit) { o.Purse = booking })},
		"no key":                  {o: change(opening(), func(o *op.Deposit) { o.Key = signature.PublicKey{} })},
		"key off the curve":       {o: change(opening(), func(o *op.Deposit) { o.Key = offCurve() })},
		"key of order 1":          {o: change(opening(), func(o *op.Deposit) { o.Key = torsion(1) })},
		"key of order 2":          {o: change(opening(), func(o *op.Deposit) { o.Key = torsion(2) })},
		"key of order 4":          {o: change(opening(), func(o *op.Deposit) { o.Key = torsion(4) })},
		"key of order 8":          {o: change(opening(), func(o *op.Deposit) { o.Key = torsion(8) })},
		"the null key":            {o: change(opening(), func(o *op.Deposit) { o.Key = signature.Null.Public })},
		"the null key, negated":   {o: change(opening(), func(o *op.Deposit) { o.Key.Neg(&signature.Null.Public) })},
		"kind 0 but not all zero": {o: opening(), world: func(s *state.State) { s.Set(free, record.Cells{3: element(1)}) }},
		"cell 0 without a kind":   {o: opening(), world: func(s *state.State) { s.Set(free, record.Cells{element(256)}) }},
	} {
		computes(t, "deposit "+name, c.o, c.passes, c.world)
	}
}

// computes sees that the row has a witness with the one status and none with the other.
func computes(t *testing.T, name string, o op.Queued, passes bool, change func(*state.State)) {
	t.Helper()
	s := world()
	if change != nil {
		change(s)
	}
	for _, status := range []bool{false, true} {
		a := claim(s, context(), claimed{o, status})
		if have := a.bothWays(t, name); have != (status == passes) {
			t.Errorf("%s with status %v: have accepted %v", name, status, have)
		}
	}
}

func offCurve() signature.PublicKey {
	k := key("off").Public
	k.X.Double(&k.X)
	return k
}

// A change of key is computed too (CHANGEKEY-2 to CHANGEKEY-5).
func TestChangeKeyStatusIsComputed(t *testing.T) {
	change := func(f func(o *op.ChangeKey)) op.ChangeKey { o := changeKey(); f(&o); return o }
	epoch := func(epoch uint16) func(*state.State) {
		return put(alice, edited(purseOf("alice", 0, 7), func(p *record.Purse) { p.Epoch = epoch }))
	}
	for name, c := range map[string]struct {
		o      op.ChangeKey
		passes bool
		world  func(*state.State)
	}{
		"changes":                    {o: changeKey(), passes: true},
		"to odd x":                   {o: change(func(o *op.ChangeKey) { o.Key.X.Neg(&o.Key.X) }), passes: true},
		"to the key that it has":     {o: change(func(o *op.ChangeKey) { o.Key = key("alice").Public }), passes: true},
		"of series 1":                {o: change(func(o *op.ChangeKey) { o.Purse, o.Owner = carol, common.BytesToAddress([]byte("carol")) }), passes: true},
		"of a purse that is worn":    {o: change(func(o *op.ChangeKey) { o.Purse = tired }), passes: true},
		"of a fee purse":             {o: change(func(o *op.ChangeKey) { o.Purse, o.Owner = feePurse1, common.BytesToAddress([]byte("fees")) }), passes: true},
		"to the last epoch":          {o: change(func(o *op.ChangeKey) { o.Epoch = 1<<16 - 1 }), passes: true, world: epoch(1<<16 - 2)},
		"a free record":              {o: change(func(o *op.ChangeKey) { o.Purse = free })},
		"a free record of nobody":    {o: change(func(o *op.ChangeKey) { o.Purse, o.Owner = free, common.Address{} })},
		"Params":                     {o: change(func(o *op.ChangeKey) { o.Purse = 0 })},
		"Params as an owner's":       {o: change(func(o *op.ChangeKey) { o.Purse, o.Owner = 0, ownerOf(world().Get(0)) })},
		"a policy as an owner's":     {o: change(func(o *op.ChangeKey) { o.Purse, o.Owner = policy, ownerOf(world().Get(policy)) })},
		"a booking":                  {o: change(func(o *op.ChangeKey) { o.Purse = booking })},
		"another owner":              {o: change(func(o *op.ChangeKey) { o.Owner = common.BytesToAddress([]byte("bob")) })},
		"another's purse":            {o: change(func(o *op.ChangeKey) { o.Purse = bob })},
		"the epoch that is":          {o: change(func(o *op.ChangeKey) { o.Epoch = 0 })},
		"an epoch too far":           {o: change(func(o *op.ChangeKey) { o.Epoch = 2 })},
		"an epoch of the past":       {o: change(func(o *op.ChangeKey) { o.Epoch = 5 }), world: epoch(5)},
		"after the last epoch":       {o: change(func(o *op.ChangeKey) { o.Purse, o.Epoch = eternal, 0 })},
		"the last epoch again":       {o: change(func(o *op.ChangeKey) { o.Purse, o.Epoch = eternal, 1<<16-1 })},
		"no key":                     {o: change(func(o *op.ChangeKey) { o.Key = signature.PublicKey{} })},
		"to a key off the curve":     {o: change(func(o *op.ChangeKey) { o.Key = offCurve() })},
		"to a key of order 1":        {o: change(func(o *op.ChangeKey) { o.Key = torsion(1) })},
		"to a key of order 2":        {o: change(func(o *op.ChangeKey) { o.Key = torsion(2) })},
		"to a key of order 4":        {o: change(func(o *op.ChangeKey) { o.Key = torsion(4) })},
		"to a key of order 8":        {o: change(func(o *op.ChangeKey) { o.Key = torsion(8) })},
		"to the null key":            {o: change(func(o *op.ChangeKey) { o.Key = signature.Null.Public })},
		"to the null key, negated":   {o: change(func(o *op.ChangeKey) { o.Key.Neg(&signature.Null.Public) })},
		"of a purse without a purse": {o: changeKey(), world: func(s *state.State) { s.Set(alice, record.Cells{1: element(3)}) }},
	} {
		computes(t, "change of key "+name, c.o, c.passes, c.world)
	}
}

// ownerOf reads cell 0 of any record as that of a purse.
func ownerOf(c record.Cells) common.Address {
	return common.Address(must(layout.Purse0.Unpack(c[0]))[1].Bytes20())
}

// An update of the parameters is computed too (PARAMS-2 to PARAMS-5).
func TestParamUpdateStatusIsComputed(t *testing.T) {
	change := func(f func(o *op.ParamUpdate)) op.ParamUpdate { o := update(); f(&o); return o }
	version := func(version uint32) func(*state.State) {
		return func(s *state.State) {
			p := params
			p.Version = version
			put(0, p)(s)
		}
	}
	for name, c := range map[string]struct {
		o      op.ParamUpdate
		passes bool
		world  func(*state.State)
	}{
		"at its upper bounds":     {o: update(), passes: true},
		"at its lower bounds":     {o: change(func(o *op.ParamUpdate) { o.BookingFee, o.CrankReserve, o.Rent = 0, [4]uint64{}, [4]uint64{1, 1, 1, 1} }), passes: true},
		"of wide reserves":        {o: change(func(o *op.ParamUpdate) { o.CrankReserve = record.ReserveLimit }), passes: true},
		"of the version that is":  {o: change(func(o *op.ParamUpdate) { o.Version-- })},
		"of a version too far":    {o: change(func(o *op.ParamUpdate) { o.Version++ })},
		"of version 0":            {o: change(func(o *op.ParamUpdate) { o.Version = 0 })},
		"of too much fee":         {o: change(func(o *op.ParamUpdate) { o.BookingFee = 2_001 })},
		"of the widest fee":       {o: change(func(o *op.ParamUpdate) { o.BookingFee = 1<<14 - 1 })},
		"of a reserve too much":   {o: change(func(o *op.ParamUpdate) { o.CrankReserve[1]++ })},
		"of the widest reserve":   {o: change(func(o *op.ParamUpdate) { o.CrankReserve[1] = 1<<48 - 1 })},
		"of a rent too much":      {o: change(func(o *op.ParamUpdate) { o.Rent[1]++ })},
		"of the widest rent":      {o: change(func(o *op.ParamUpdate) { o.Rent[1] = 1<<48 - 1 })},
		"without rent of token 0": {o: change(func(o *op.ParamUpdate) { o.Rent[0] = 0 })},
		"without rent of token 1": {o: change(func(o *op.ParamUpdate) { o.Rent[1] = 0 })},
		"without rent of token 2": {o: change(func(o *op.ParamUpdate) { o.Rent[2] = 0 })},
		"without rent of token 3": {o: change(func(o *op.ParamUpdate) { o.Rent[3] = 0 })},
	} {
		computes(t, "update "+name, c.o, c.passes, c.world)
	}
	// The last version has none after it.
	last := change(func(o *op.ParamUpdate) { o.Version = 0 })
	for _, status := range []bool{false, true} {
		s := world()
		version(1<<32 - 1)(s)
		a := claim(s, context(), claimed{last, status})
		plusWord(&a.Header[1], layout.Header1, 3, 1<<32-1-int64(params.Version))
		a.derive()
		if have := a.bothWays(t, "update after the last version"); have == status {
			t.Errorf("update after the last version with status %v: have accepted %v", status, have)
		}
	}
	// Two updates follow one another, and the batch goes on under what its begin found.
	second := change(func(o *op.ParamUpdate) { o.Version, o.BookingFee = params.Version+2, 7 })
	for lie, rows := range map[string][]claimed{
		"the second update is void": {passed(update()), bounced(second)},
		"the update twice":          {passed(update()), passed(update())},
		"the second update alone":   {passed(second)},
	} {
		if claim(world(), context(), rows...).bothWays(t, lie) {
			t.Errorf("%s: have a witness, want none", lie)
		}
	}
	for _, rows := range [][]claimed{
		{passed(update()), passed(second), row(book())},
		{passed(update()), bounced(update()), row(book())},
		{passed(update()), row(book())},
	} {
		if !claim(world(), context(), rows...).bothWays(t, "updates and a booking") {
			t.Error("updates and a booking: have no witness, want one")
		}
	}
}

// Words that a kind does not use are zero, in each kind (DEPOSIT-1, CHANGEKEY-1, PARAMS-1, FORCE-1, AWARD-1, FULLEXIT-1):
// two spellings of an operation would be two entries of the queue.
func TestUnusedSystemWords(t *testing.T) {
	field := func(k int, l layout.Layout, i int) func(*attempt) {
		return func(a *attempt) { plusWord(a.word(op.LaneS, 0, k), l, i, 1) }
	}
	whole := func(k int) func(*attempt) {
		return func(a *attempt) { plusWord(a.word(op.LaneS, 0, k), layout.New("", layout.Field{Bits: 1}), 0, 1) }
	}
	money := map[string]func(*attempt){"token": field(0, layout.System0, 4), "amount": field(0, layout.System0, 5), "fee": field(0, layout.System0, 6)}
	lies := map[string]struct {
		rows []claimed
		lies map[string]func(*attempt)
	}{
		"change of key": {[]claimed{passed(changeKey())}, money},
		"void change":   {[]claimed{bounced(with(changeKey(), func(o *op.ChangeKey) { o.Epoch = 9 }).(op.ChangeKey))}, money},
		"update":        {[]claimed{passed(update())}, money},
		"change of key ": {[]claimed{passed(changeKey())}, map[string]func(*attempt){
			"version": field(4, layout.System4, 1), "booking fee": field(4, layout.System4, 2), "reserves": whole(5), "rents": whole(6), "last": whole(7),
		}},
		"update ": {[]claimed{passed(update())}, map[string]func(*attempt){
			"record": field(0, layout.System0, 3), "x": whole(2), "y": whole(3), "epoch": field(4, layout.System4, 0), "last": whole(7),
			"beyond the fields": field(4, layout.New("", layout.Field{Bits: layout.System4.Bits()}, layout.Field{Bits: 1}), 1),
		}},
		"deposit": {[]claimed{passed(topUp())}, map[string]func(*attempt){
			"fee": field(0, layout.System0, 6), "epoch": field(4, layout.System4, 0), "version": field(4, layout.System4, 1), "reserves": whole(5), "rents": whole(6),
		}},
		"demand": {[]claimed{passed(demand())}, money},
		"demand ": {[]claimed{passed(demand())}, map[string]func(*attempt){
			"purse": field(7, layout.System7, 1), "x": whole(2), "y": whole(3), "epoch": field(4, layout.System4, 0), "version": field(4, layout.System4, 1), "reserves": whole(5), "rents": whole(6),
			"beyond the fields": field(7, layout.New("", layout.Field{Bits: layout.System7.Bits()}, layout.Field{Bits: 1}), 1),
		}},
		"award": {[]claimed{passed(decree())}, map[string]func(*attempt){
			"fee": field(0, layout.System0, 6), "x": whole(2), "y": whole(3), "epoch": field(4, layout.System4, 0), "version": field(4, layout.System4, 1), "reserves": whole(5), "rents": whole(6),
		}},
		"full exit": {[]claimed{leaving(fullExit(), 2_000_000)}, map[string]func(*attempt){
			"fee": field(0, layout.System0, 6), "x": whole(2), "y": whole(3), "epoch": field(4, layout.System4, 0), "version": field(4, layout.System4, 1), "reserves": whole(5), "rents": whole(6),
			"serial": field(7, layout.System7, 0), "purse": field(7, layout.System7, 1),
		}},
		"deposit ":    {[]claimed{passed(topUp())}, map[string]func(*attempt){"serial": field(7, layout.System7, 0), "purse": field(7, layout.System7, 1)}},
		"withdrawal ": {rows(withdraw()), map[string]func(*attempt){"serial": field(7, layout.System7, 0), "purse": field(7, layout.System7, 1)}},
		"withdrawal": {rows(withdraw()), map[string]func(*attempt){
			"epoch": field(4, layout.System4, 0), "version": field(4, layout.System4, 1), "reserves": whole(5), "rents": whole(6),
		}},
		"unused": {nil, map[string]func(*attempt){"serial": field(7, layout.System7, 0), "purse": field(7, layout.System7, 1), "epoch": field(4, layout.System4, 0), "reserves": whole(5), "rents": whole(6)}},
	}
	for name, c := range lies {
		for what, lie := range c.lies {
			a := claim(world(), context(), c.rows...)
			lie(a)
			a.derive()
			a.mustRefuse(t, name+": "+what)
		}
	}
	// An update writes Params, whatever other record looks like it.
	elsewhere := world()
	put(40, edited(params, func(p *record.Params) { p.Time = now }))(elsewhere)
	a := claim(elsewhere, context(), passed(update()))
	plusWord(a.word(op.LaneS, 0, 0), layout.System0, 3, 40)
	a.derive()
	a.mustRefuse(t, "update of another record")
}

// torsion is a point of the given order, 1, 2, 4 or 8.
func torsion(order int) signature.PublicKey {
	var cofactorless signature.PublicKey
	for i := uint64(2); ; i++ {
		p, err := signature.Recover(element(i))
		if err != nil {
			continue
		}
		cofactorless.ScalarMultiplication(&p, &signature.Curve.Order)
		for n, q := 1, cofactorless; n <= 8; n++ {
			if q.IsZero() {
				if n == 8 {
					for ; n > order; n /= 2 {
						cofactorless.Double(&cofactorless)
					}
					return cofactorless
				}
				break
			}
			q.Add(&q, &cofactorless)
		}
	}
}

// A row of an unknown kind, or of a kind of another lane, has no witness (KIND-1),
// nor has a fee in STOA (TRANSFER-1), a fee of a deposit (DEPOSIT-1), a withdrawal
// with status 0 (WITHDRAW-1), a fee of a crank.
func TestForgedKinds(t *testing.T) {
	for lane, c := range map[op.Lane]struct {
		row    claimed
		last   op.Kind
		layout layout.Layout
	}{
		op.LaneL: {row(setPolicy()), op.KindCalendarUnblock, layout.Listings0},
		op.LaneM: {row(cancel()), op.KindModify, layout.Market0},
		op.LaneE: {row(release()), op.KindAwardDue, layout.Escrow0},
		op.LaneS: {row(withdraw()), op.KindFullExit, layout.System0},
	} {
		t.Run(c.layout.Name, func(t *testing.T) {
			t.Parallel()
			old := int(c.row.Kind())
			for kind := range 256 {
				if kind == old || kind%16 != 0 && kind > int(c.last)+3 {
					continue
				}
				a := claim(world(), context(), c.row)
				w := value(*a.word(lane, 0, 0))
				delta := value(int64(kind - old))
				w.Add(&w, &delta)
				*a.word(lane, 0, 0) = w
				a.derive()
				if a.quick(t, fmt.Sprintf("%s of kind %d", c.layout.Name, kind)) {
					t.Fatalf("kind %d: have a witness that solves, want none", kind)
				}
			}
		})
	}
}

// Kinds that are close to another, and words and records that a kind has no place for.
func TestForeignFields(t *testing.T) {
	// Four more is another kind of the lane, or none.
	for _, r := range []claimed{passed(topUp()), row(withdraw()), passed(changeKey()), passed(update())} {
		claim(world(), context(), r).addTo(op.LaneS, 0, layout.System0, 0, 4).mustRefuse(t, r.Kind().String()+" of kind + 4")
	}
	idle := claim(world(), context(), rows(setPolicy())...)
	for k := range 4 {
		*idle.word(op.LaneL, 0, k) = element(0)
	}
	plusWord(idle.word(op.LaneL, 0, 0), layout.Listings0, 2, alice)
	plusWord(idle.word(op.LaneL, 0, 0), layout.Listings0, 6, 1)
	idle.addTo(op.LaneL, 0, layout.Listings0, 1, 1).mustRefuse(t, "a used row without a kind")
	nameless := world() // has a calendar of no listing
	put(free2, record.Calendar{})(nameless)
	idle = claim(nameless, context(), rows(cancel())...)
	for k := range 3 {
		*idle.word(op.LaneM, 0, k) = element(0)
	}
	plusWord(idle.word(op.LaneM, 0, 0), layout.Market0, 2, alice)
	plusWord(idle.word(op.LaneM, 0, 0), layout.Market0, 4, free2)
	plusWord(idle.word(op.LaneM, 0, 0), layout.Market0, 9, 1)
	idle.addTo(op.LaneM, 0, layout.Market0, 1, 1).mustRefuse(t, "a used row of lane M without a kind")
	claim(world(), context(), rows(transfer())...).addTo(op.LaneP, 0, layout.Payment, 6, 1).mustRefuse(t, "TRANSFER-1")
	claim(world(), context(), passed(topUp())).addTo(op.LaneS, 0, layout.System0, 6, 1).mustRefuse(t, "DEPOSIT-1")
	w := claim(world(), context(), rows(withdraw())...)
	e, bit := value(*w.word(op.LaneS, 0, 0)), value(layout.System0.Shift(2))
	e.Sub(&e, &bit)
	*w.word(op.LaneS, 0, 0) = e
	w.derive()
	w.mustRefuse(t, "WITHDRAW-1")
	claim(world(), context(), rows(release())...).addTo(op.LaneE, 0, layout.Escrow0, 7, 1).mustRefuse(t, "a crank pays a fee")
	claim(world(), context(), rows(expire())...).addTo(op.LaneM, 0, layout.Market0, 10, 1).mustRefuse(t, "a crank of lane M pays a fee")
	claim(world(), context(), rows(expire())...).addTo(op.LaneM, 0, layout.Market0, 8, bob).mustRefuse(t, "Expire with a payout purse")
	claim(world(), context(), rows(decline())...).addTo(op.LaneM, 0, layout.Market0, 8, bob).mustRefuse(t, "Decline with a payout purse")
	claim(world(), context(), rows(decline())...).addTo(op.LaneM, 0, layout.Market0, 3, listing).mustRefuse(t, "Decline with a listing")
	claim(world(), context(), rows(cancel())...).addTo(op.LaneM, 0, layout.Market0, 6, alice).mustRefuse(t, "CancelByGuest with another guest")
	claim(world(), context(), rows(decline())...).addTo(op.LaneM, 2, layout.Book2, 0, 1).mustRefuse(t, "Decline with a third word")
	claim(world(), context(), rows(openCalendar())...).addTo(op.LaneL, 1, layout.Block1, 3, 1).mustRefuse(t, "CalendarOpen with units")
	claim(world(), context(), rows(openCalendar())...).addTo(op.LaneL, 2, layout.PolicySet2, 0, 1).mustRefuse(t, "CalendarOpen with a third word")
	claim(world(), context(), rows(openCalendar())...).addTo(op.LaneL, 3, layout.PolicySet3, 1, 1).mustRefuse(t, "CalendarOpen with a fourth word")
	claim(world(), context(), rows(confirm())...).addTo(op.LaneE, 0, layout.Escrow0, 5, alice).mustRefuse(t, "Confirm with a guest")
	claim(world(), context(), rows(confirm())...).addTo(op.LaneE, 1, layout.Escrow1, 1, 1).mustRefuse(t, "Confirm with an amount")
	claim(world(), context(), rows(release())...).addTo(op.LaneE, 0, layout.Escrow0, 5, alice).mustRefuse(t, "a crank names another guest")
	claim(world(), context(), rows(checkIn())...).addTo(op.LaneE, 1, layout.Escrow1, 2, 1).mustRefuse(t, "a check-in with units")
	claim(world(), context(), rows(checkIn())...).addTo(op.LaneE, 1, layout.Escrow1, 3, 1).mustRefuse(t, "a check-in with a first unit")
	claim(world(), context(), rows(modify())...).addTo(op.LaneM, 0, layout.Market0, 6, policy).mustRefuse(t, "Modify with a policy")
	claim(world(), context(), rows(modify())...).addTo(op.LaneM, 0, layout.Market0, 8, bob).mustRefuse(t, "Modify with a payout purse")
	claim(world(), context(), rows(modify())...).addTo(op.LaneM, 2, layout.Book2, 0, 1).mustRefuse(t, "Modify with a third word")

	// A record that the row's kind has no slot for.
	claim(world(), context(), rows(setPolicy())...).addTo(op.LaneL, 0, layout.Listings0, 3, listing).mustRefuse(t, "PolicySet with a listing")
	claim(world(), context(), rows(setPolicy())...).addTo(op.LaneL, 0, layout.Listings0, 5, bob).mustRefuse(t, "PolicySet with a payout purse")
	claim(world(), context(), rows(setPrice())...).addTo(op.LaneL, 0, layout.Listings0, 4, policy).mustRefuse(t, "PriceSet with a policy")
	claim(world(), context(), rows(checkIn())...).addTo(op.LaneE, 0, layout.Escrow0, 4, bob).mustRefuse(t, "CheckIn with a payout purse")
	claim(world(), context(), rows(checkIn())...).addTo(op.LaneE, 0, layout.Escrow0, 5, alice).mustRefuse(t, "CheckIn with a guest")
}

// Cells that are wider than their layout stand in no state, but the circuit does not
// rely on that where it decodes them.
func TestCellsBeyondTheirLayout(t *testing.T) {
	for name, c := range map[string]struct {
		index uint32
		cell  int
		bit   uint
		rows  []claimed
	}{
		"Params0":  {0, 0, layout.Params0.Bits(), nil},
		"Params1":  {0, 1, layout.Params1.Bits(), nil},
		"Params2":  {0, 2, layout.Params2.Bits(), nil},
		"Params3":  {0, 3, layout.Params3.Bits(), nil},
		"fees":     {feePurse0, 0, layout.Purse0.Bits(), nil},
		"fees 1":   {feePurse1, 3, layout.Balance.Bits(), nil},
		"payer":    {alice, 0, layout.Purse0.Bits(), rows(transfer())},
		"balance":  {alice, 3, layout.Balance.Bits(), rows(transfer())},
		"withdraw": {alice, 3, layout.Balance.Bits(), rows(withdraw())},
		"deposit":  {alice, 0, layout.Purse0.Bits(), []claimed{passed(topUp())}},
		"demanded": {staying, 0, layout.Purse0.Bits(), []claimed{passed(demand())}},
		"until":    {staying, 2, layout.Booking2.Bits(), []claimed{passed(demand())}},
		"note":     {disputed + 1, 3, layout.Terms3.Bits(), []claimed{passed(decree())}},
		"judge's":  {arbiter, 0, layout.Purse0.Bits(), []claimed{passed(decree())}},
		"listing":  {listing, 0, layout.Listing0.Bits(), rows(book())},
		"price":    {listing, 1, layout.Listing1.Bits(), rows(book())},
		"policy":   {policy, 0, layout.Policy0.Bits(), rows(book())},
		"windows":  {policy, 2, layout.Policy2.Bits(), rows(hold())},
		"guest":    {alice, 0, layout.Purse0.Bits(), rows(decline())},
		"guest's":  {alice, 3, layout.Balance.Bits(), rows(decline())},
		"host's":   {bob, 3, layout.Balance.Bits(), rows(confirm())},
		"tiers":    {booking + 1, 1, layout.Terms1.Bits(), rows(cancel())},
		"shares":   {disputed + 1, 1, layout.Terms1.Bits(), rows(rule())},
		"terms":    {booking + 1, 0, layout.Terms0.Bits(), rows(cancel())},
		"terms0":   {due + 1, 0, layout.Terms0.Bits(), rows(release())},
		"deposit2": {due + 1, 2, layout.Terms2.Bits(), rows(release())},
		"deposit3": {booking + 1, 2, layout.Terms2.Bits(), rows(cancel())},
		"proposal": {due + 1, 3, layout.Terms3.Bits(), rows(release())},
		"payout":   {bob, 3, layout.Balance.Bits(), rows(release())},
		"calendar": {calendar, 0, layout.Calendar0.Bits(), rows(book())},
		"of block": {calendar, 0, layout.Calendar0.Bits(), rows(block())},
		"kept":     {calendar, 2, layout.Map.Bits(), rows(block())},
		"named":    {policy, 0, layout.Policy0.Bits(), rows(setListing(listSerial))},
		"priced":   {listing, 3, layout.Listing3.Bits(), rows(setPrice())},
		"changed":  {listing, 0, layout.Listing0.Bits(), rows(setListing(listSerial))},
		"origin":   {listing, 1, layout.Listing1.Bits(), rows(setListing(listSerial))},
		"price of": {listing, 3, layout.Listing3.Bits(), rows(book())},
		"occupied": {calendar, 1, layout.Map.Bits(), rows(book())},
		"blocked":  {calendar, 2, layout.Map.Bits(), rows(book())},
		"booking0": {booking, 0, layout.Booking0.Bits(), rows(cancel())},
		"booking1": {booking, 1, layout.Booking1.Bits(), rows(cancel())},
		"booking2": {booking, 2, layout.Booking2.Bits(), rows(cancel())},
		"booking3": {booking, 3, layout.Booking3.Bits(), rows(cancel())},
		"due0":     {due, 0, layout.Booking0.Bits(), rows(release())},
		"due1":     {due, 1, layout.Booking1.Bits(), rows(release())},
		"due2":     {due, 2, layout.Booking2.Bits(), rows(release())},
		"payee":    {alice, 0, layout.Purse0.Bits(), rows(release())},
	} {
		s := world()
		cells := s.Get(c.index)
		e := value(new(big.Int).Lsh(big.NewInt(1), c.bit))
		cells[c.cell].Add(&cells[c.cell], &e)
		s.Set(c.index, cells)
		claim(s, context(), c.rows...).mustRefuse(t, "wide cell: "+name)
	}
}

// The time until which a signature holds: 40 bits, and not before the batch (AUTH-4).
// The circuit without signatures shows that the row, not only the hash, sees to it.
func TestForgedTimeLimit(t *testing.T) {
	for name, until := range map[string]int64{"one second late": now - 1, "more than 40 bits": 1 << 40, "negative": -1} {
		for _, rows := range [][]claimed{rows(transfer()), rows(withdraw()), rows(setPolicy()), rows(book()), rows(cancel()), rows(cancelByHost()), rows(acceptRequest())} {
			a := claim(world(), context(), rows...)
			for _, s := range a.signatures() {
				s.ValidUntil = value(until)
			}
			a.mustRefuse(t, "valid until: "+name)
		}
	}
	a := claim(world(), context(), rows(transfer())...)
	a.Payments[0].Signature.ValidUntil = element(now)
	a.mustAccept(t, "valid until the batch's second")
}

// The price is exactly what the formula says: a limit of the total is met, and with one unit
// less there is no witness.
func TestPrices(t *testing.T) {
	for name, c := range map[string]struct {
		pricing func(p *record.Pricing)
		book    func(o *op.Book)
		booked  uint16
		spare   record.Spare
	}{
		"all of it":             {},
		"no peak":               {pricing: func(p *record.Pricing) { p.Peak = 0 }},
		"all peak":              {pricing: func(p *record.Pricing) { p.Peak = 127 }},
		"whole cycles":          {book: func(o *op.Book) { o.Units = 7 }},
		"over a cycle":          {book: func(o *op.Book) { o.FirstUnit, o.Units = 34, 9 }},
		"a unit too short":      {book: func(o *op.Book) { o.Units = 3 }},
		"longer":                {book: func(o *op.Book) { o.Units = 5 }},
		"for nothing":           {pricing: func(p *record.Pricing) { p.LateBps = 10_000 }},
		"a second before late":  {pricing: func(p *record.Pricing) { p.LateSeconds = 7200 + 26*3600 }, book: func(o *op.Book) { o.FirstUnit = 26 }},
		"late by a second":      {pricing: func(p *record.Pricing) { p.LateSeconds = 7200 + 26*3600 + 1 }, book: func(o *op.Book) { o.FirstUnit = 26 }},
		"an empty window":       {booked: 0, pricing: func(p *record.Pricing) { p.SurgeBps = 1<<14 - 1 }},
		"a window almost full":  {booked: 230, pricing: func(p *record.Pricing) { p.SurgeBps = 1<<14 - 1 }},
		"a dormitory half full": {booked: 90, spare: 2, pricing: func(p *record.Pricing) { p.SurgeBps = 1<<14 - 1 }},
		"the most beds":         {booked: 830, spare: record.MaxSpare, pricing: func(p *record.Pricing) { p.SurgeBps = 1<<14 - 1 }},
		"the dearest":           {booked: 230, pricing: func(p *record.Pricing) { *p = record.Pricing{Peak: 127, PeakBps: 1<<16 - 1, SurgeBps: 1<<14 - 1} }},
		"the first unit of all": {book: func(o *op.Book) { o.FirstUnit = 0 }},
	} {
		l, o := home(), book()
		l.Pricing = priced
		if c.pricing != nil {
			c.pricing(&l.Pricing)
		}
		if c.book != nil {
			c.book(&o)
		}
		world := world()
		put(listing, l)(world)
		put(calendar, record.Calendar{ListingSerial: listSerial, Booked: c.booked, Spare: c.spare})(world)
		price := must(l.Pricing.StayPrice(l.Price, record.Stay{First: uint64(o.FirstUnit), Units: o.Units, Left: l.Origin + uint64(o.FirstUnit)*uint64(l.UnitSeconds) - now, Booked: c.booked, Spare: c.spare}))
		o.Limit = must(amount.Sum(price, price.Bps(params.BookingFee), amount.From(params.CrankReserve[1]), l.Deposit))
		if !claim(world, context(), rows(o)...).bothWays(t, "price: "+name) {
			t.Errorf("%s: have no witness for the price %s", name, price)
		}
		o.Limit = must(o.Limit.Sub(amount.From(1)))
		if claim(world, context(), rows(o)...).bothWays(t, "price: "+name+", one unit less") {
			t.Errorf("%s: have a witness for less than %s", name, price)
		}
	}
}
