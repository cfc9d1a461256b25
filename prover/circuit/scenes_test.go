package circuit_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Operations that may run in the world; tests change them.

func transfer() op.Transfer {
	return op.Transfer{From: alice, To: bob, Token: 1, Amount: amount.From(500), Fee: 3}
}

func withdraw() op.Withdraw {
	return op.Withdraw{Purse: alice, Token: 1, Amount: amount.From(77), Fee: 1, Recipient: common.Address{9}}
}

func opening() op.Deposit { // of a purse
	return op.Deposit{Purse: free, Owner: common.Address{1}, Token: 2, Amount: amount.From(1000), Key: key("new").Public}
}

func topUp() op.Deposit {
	return op.Deposit{Purse: alice, Owner: common.BytesToAddress([]byte("alice")), Token: 0, Amount: amount.From(1000)}
}

func changeKey() op.ChangeKey {
	return op.ChangeKey{Purse: alice, Owner: common.BytesToAddress([]byte("alice")), Key: key("new").Public, Epoch: 1}
}

func update() op.ParamUpdate {
	return op.ParamUpdate{Governor: common.Address{3}, Version: params.Version + 1, BookingFee: 2_000, CrankReserve: [4]uint64{1: 1<<30 - 1}, Rent: record.ReserveLimit}
}

func setPolicy() op.PolicySet {
	return op.PolicySet{Signer: bob, Record: free, Token: 1, Fee: 2, Terms: terms, Offers: offers}
}

func setListing(serial uint64) op.ListingSet {
	o := op.ListingSet{
		Signer: bob, Record: free, Policy: policy, Payout: bob, Token: 1, Fee: 2, Serial: serial, Price: amount.From(1100), Origin: now + 7200,
		Metadata: element(4712), Flags: 5, UnitSeconds: 3600, MinUnits: 1, MaxUnits: 20, PolicySerial: policySerial,
		Deposit: amount.From(310), Arbiter: 77,
	}
	if serial != 0 {
		o.Record = listing
	}
	return o
}

func openCalendar() op.CalendarOpen {
	return op.CalendarOpen{Signer: bob, Listing: listing, Record: free, Token: 1, Fee: 2, ListingSerial: listSerial, Window: 3}
}

func book() op.Book {
	return op.Book{
		Signer: alice, Listing: listing, Calendar: calendar, Policy: policy, Record: free, Payout: bob, Token: 1, Fee: 4, ListingSerial: listSerial,
		FirstUnit: 24, Units: 4, Limit: amount.From(5000), Deposit: amount.From(300), Arbiter: arbiter,
	}
}

func cancel() op.CancelByGuest {
	return op.CancelByGuest{Signer: alice, Booking: booking, Calendar: calendar, Payout: bob, Token: 1, Fee: 2, BookingSerial: bookSerial}
}

// bookAcross is for the last three units of a window and the first of the next one.
func bookAcross() op.Book {
	o := book()
	o.FirstUnit, o.NextCalendar = 237, otherCal
	return o
}

func cancelAcross() op.CancelByGuest {
	return op.CancelByGuest{Signer: alice, Booking: across, Calendar: otherCal, NextCalendar: lastCal, Payout: bob, Token: 1, Fee: 2, BookingSerial: acrossSerial}
}

// modify takes more units for more money, modifyBack fewer for less, and leaves the next window.
func modify() op.Modify {
	return op.Modify{
		Signer: alice, Listing: listing, Booking: longer, Calendar: calendar, Token: 1, Fee: 2, BookingSerial: longerSerial, FirstUnit: 19, Units: 6, Price: amount.From(6_000),
	}
}

func modifyBack() op.Modify {
	return op.Modify{
		Signer: alice, Listing: listing, Booking: shorter, Calendar: otherCal, NextCalendar: lastCal, Token: 1, Fee: 2, BookingSerial: shorterSerial,
		Window: 1, FirstUnit: 237, Units: 3, Price: amount.From(2_500),
	}
}

// modifyAcross takes units of the next window.
func modifyAcross() op.Modify {
	o := modify()
	o.FirstUnit, o.Units, o.NextCalendar = 237, 5, otherCal
	return o
}

func proposeChange() op.ModifyPropose {
	return op.ModifyPropose{Signer: bob, Booking: staying, Token: 1, Fee: 2, BookingSerial: stayingSerial, Price: amount.From(5_000), Units: 6, FirstUnit: 20}
}

func checkIn() op.CheckIn {
	return op.CheckIn{Signer: alice, Booking: arrived, Token: 1, Fee: 2, BookingSerial: arrivedSerial}
}

func releaseEarly() op.Release {
	return op.Release{Signer: alice, Booking: bare, Payout: bob, Guest: alice, Token: 1, Fee: 2, BookingSerial: bareSerial}
}

func releasePart() op.ReleasePart {
	return op.ReleasePart{Signer: alice, Booking: bare, Payout: bob, Token: 1, Fee: 2, BookingSerial: bareSerial, Units: 3}
}

func release() op.ReleaseDue {
	return op.ReleaseDue{Payee: alice, Booking: due, Payout: bob, Guest: alice, Token: 1, BookingSerial: dueSerial}
}

// second3 is the release of another booking, to the payout purse itself.
func second3() op.ReleaseDue {
	return op.ReleaseDue{Payee: bob, Booking: overdue, Payout: bob, Guest: alice, Token: 1, BookingSerial: overdueSerial}
}

func noShow() op.NoShow {
	return op.NoShow{Payee: arbiter, Booking: absent, Payout: bob, Guest: alice, Token: 1, BookingSerial: absentSerial}
}

func claimDeposit() op.DepositClaim {
	return op.DepositClaim{Signer: bob, Booking: staying, Token: 1, Fee: 2, BookingSerial: stayingSerial, Amount: amount.From(250)}
}

func returnDeposit() op.DepositReturn {
	return op.DepositReturn{Signer: bob, Booking: staying, Guest: alice, Token: 1, Fee: 2, BookingSerial: stayingSerial, Amount: amount.From(240)}
}

func openDispute() op.DisputeOpen {
	return op.DisputeOpen{Signer: alice, Booking: staying, Token: 1, Fee: 2, BookingSerial: stayingSerial, Evidence: element(0xe71d)}
}

func propose() op.SplitPropose {
	return op.SplitPropose{Signer: bob, Booking: staying, Token: 1, Fee: 2, BookingSerial: stayingSerial, Amount: amount.From(1700)}
}

// accept takes bob's proposal, acceptLate alice's in a dispute.
func accept() op.SplitAccept {
	return op.SplitAccept{Signer: alice, Booking: staying, Payout: bob, Guest: alice, Token: 1, Fee: 2, BookingSerial: stayingSerial, Amount: amount.From(1500)}
}

func acceptLate() op.SplitAccept {
	return op.SplitAccept{Signer: bob, Booking: disputed, Payout: bob, Guest: alice, Token: 1, Fee: 2, BookingSerial: disputeSerial, Amount: amount.From(1600)}
}

func rule() op.Ruling {
	return op.Ruling{Signer: arbiter, Booking: disputed, Payout: bob, Guest: alice, Token: 1, Fee: 2, BookingSerial: disputeSerial, Amount: amount.From(4500)}
}

func timeOut() op.RulingTimeout {
	return op.RulingTimeout{Payee: alice, Booking: stale, Payout: bob, Guest: alice, Token: 1, BookingSerial: staleSerial}
}

func handOver() op.BookingTransfer {
	return op.BookingTransfer{Signer: alice, Booking: booking, NewGuest: rich, Token: 1, Fee: 2, BookingSerial: bookSerial}
}

// hold is for its whole window, request for less: its stay begins before.
func hold() op.Hold {
	return op.Hold(book())
}

func request() op.RequestBook {
	o := book()
	o.FirstUnit, o.Record = 0, free2
	return op.RequestBook(o)
}

func confirm() op.Confirm {
	return op.Confirm{Signer: alice, Booking: held, Payout: bob, Token: 1, Fee: 2, BookingSerial: heldSerial}
}

func acceptRequest() op.Accept {
	return op.Accept{Signer: bob, Booking: asked, Payout: bob, Token: 1, Fee: 2, BookingSerial: askedSerial}
}

func decline() op.Decline {
	return op.Decline{Signer: bob, Booking: asked, Calendar: calendar, Guest: alice, Token: 1, Fee: 2, BookingSerial: askedSerial}
}

func cancelByHost() op.CancelByHost {
	return op.CancelByHost{Signer: bob, Booking: staying, Calendar: calendar, Guest: alice, Payout: bob, Token: 1, Fee: 2, BookingSerial: stayingSerial}
}

// expire ends what was held, expireRequest what was requested, to the guest herself.
func expire() op.Expire {
	return op.Expire{Payee: arbiter, Booking: lapsed, Calendar: calendar, Guest: alice, Token: 1, BookingSerial: lapsedSerial}
}

func expireRequest() op.Expire {
	return op.Expire{Payee: alice, Booking: unheard, Calendar: calendar, Guest: alice, Token: 1, BookingSerial: unheardSerial}
}

func row(o op.Operation) claimed  { return claimed{o, false} }
func passed(o op.Queued) claimed  { return claimed{o, true} }
func bounced(o op.Queued) claimed { return claimed{o, false} }
func rows(o ...op.Operation) (all []claimed) {
	for _, o := range o {
		all = append(all, row(o))
	}
	return all
}

// scene is a batch that may run.
type scene struct {
	name string
	rows []claimed
}

// eachScene runs a test of each scene, side by side.
func eachScene(t *testing.T, f func(t *testing.T, s scene)) {
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			f(t, s)
		})
	}
}

// scenes hold every kind of row, with aliases and unused rows in every lane.
func scenes() []scene {
	self := transfer()
	self.To = alice
	toFees := transfer()
	toFees.To, toFees.Token = feePurse0, 0
	again := setListing(0)
	again.Payout, again.Signer = alice, alice
	ownGuest := book()
	ownGuest.Signer, ownGuest.FirstUnit = bob, 30
	tooMuch := topUp()
	tooMuch.Purse, tooMuch.Owner, tooMuch.Token, tooMuch.Amount = rich, common.BytesToAddress([]byte("rich")), 1, amount.From(11)
	byHost := releasePart()
	byHost.Signer, byHost.Booking, byHost.BookingSerial, byHost.Units = bob, staying, stayingSerial, 1
	hostChecksIn := checkIn()
	hostChecksIn.Signer = bob
	foreignKey, dear := changeKey(), update()
	foreignKey.Owner, dear.BookingFee = common.BytesToAddress([]byte("bob")), 2_001
	return append(append(dormScenes(), forcedScenes()...), []scene{
		{"empty", nil},
		{"payments", rows(withdraw(), transfer(), self)},
		{"money", append([]claimed{passed(opening()), passed(topUp())}, rows(toFees, setPolicy2(), transfer())...)},
		{"refund", append([]claimed{bounced(tooMuch)}, rows(again, withdraw(), second2())...)},
		{"governance", append([]claimed{passed(changeKey()), passed(update())}, rows(transfer(), book())...)},
		{"no-ops", append([]claimed{bounced(foreignKey), bounced(dear)}, rows(transfer(), setPolicy())...)},
		{"market", rows(setListing(listSerial), transfer(), openCalendar(), cancelByHost())},
		{"prices", rows(setPrice(), with(book(), func(o *op.Book) { o.Limit = amount.From(50_000) }))},
		{"stay", rows(book(), transfer(), cancel())},
		{"borders", rows(bookAcross(), cancelAcross())},
		{"changes", rows(modify(), modifyBack())},
		{"more", rows(with(proposeChange(), func(o *op.ModifyPropose) {
			o.Booking, o.BookingSerial, o.FirstUnit, o.Units, o.Price = longer, longerSerial, 237, 5, amount.From(6_000)
		}), modifyAcross())},
		{"offered", rows(proposeChange())},
		{"ends", rows(ownGuest, release(), withdraw(), second3())},
		{"comes", rows(checkIn(), transfer(), handOver())},
		{"parts", rows(releasePart(), releaseEarly())},
		{"host", rows(byHost, hostChecksIn)},
		{"deposit", rows(claimDeposit(), returnDeposit())},
		{"quarrel", rows(openDispute(), propose())},
		{"agree", rows(accept(), noShow())},
		{"agree late", rows(acceptLate(), timeOut())},
		{"judge", rows(rule())},
		{"offers", rows(hold(), request())},
		{"begin", rows(confirm(), acceptRequest(), expireRequest())},
		{"refuse", rows(block(), decline(), transfer(), unblock())},
		{"lapse", rows(expire(), hold())},
	}...)
}

// priced is pricing of which a stay of four units from unit 26 on, 26 hours ahead, has two
// peak units, both kinds of discount and a surge of 4 booked units.
var priced = record.Pricing{
	Peak: 0b110_0000, PeakBps: 2_501, Long: record.Discount{Units: 4, Off: 1_003}, Longer: record.Discount{Units: 5, Off: 2_000}, LateSeconds: 40 * 3600, LateBps: 507, SurgeBps: 9_001,
}

func setPrice() op.PriceSet {
	return op.PriceSet{Signer: bob, Listing: listing, Token: 1, Fee: 2, ListingSerial: listSerial, Pricing: priced}
}

// block keeps the units after what is booked, unblock frees some of those that are kept.
func block() op.CalendarBlock {
	return op.CalendarBlock{Signer: bob, Listing: listing, Calendar: calendar, Token: 1, Fee: 2, ListingSerial: listSerial, FirstUnit: 24, Units: 3}
}

func unblock() op.CalendarUnblock {
	o := block()
	o.FirstUnit, o.Units = 101, 2
	return op.CalendarUnblock(o)
}

func setPolicy2() op.PolicySet {
	o := setPolicy()
	o.Record = free2
	return o
}

func second2() op.CalendarOpen {
	o := openCalendar()
	o.Record = free2
	return o
}
