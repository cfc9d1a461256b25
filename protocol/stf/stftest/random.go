package stftest

import (
	"reflect"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Rand is the source of a random history; *math/rand/v2.Rand is one.
type Rand interface {
	IntN(n int) int
	Uint64() uint64
}

// Book is a booking of the world's listing by Guest that will be accepted while
// the units are free.
func (w *World) Book(firstUnit, units uint8) op.Book {
	w.t.Helper()
	return w.book(w.Listing, w.Calendar, w.Guest.For(Dollar), firstUnit, units)
}

func (w *World) book(listing, calendar, guest uint32, firstUnit, units uint8) op.Book {
	l, window := w.ListingAt(listing), w.CalendarAt(calendar).Window
	next := uint32(0)
	if _, over := l.Spare.Runs(firstUnit, units); over.Units > 0 {
		next = w.CalendarOf(l.Serial, window+1)
	}
	return op.Book{
		Signer: guest, Listing: listing, Calendar: calendar, NextCalendar: next, Policy: l.Policy, Record: w.Free(), Payout: l.Payout, Token: l.Token,
		Fee: 2 * GenesisParams.Rent[l.Token], ListingSerial: l.Serial, Window: window, FirstUnit: firstUnit, Units: units, Limit: amount.Max(), Deposit: l.Deposit, Arbiter: l.Arbiter,
	}
}

// CalendarOf is the calendar of a window of a listing, 0 if it is not open.
func (w *World) CalendarOf(listingSerial uint64, window uint32) uint32 {
	for _, i := range w.catalog[record.KindCalendar] {
		if c := w.CalendarAt(i); c.ListingSerial == listingSerial && c.Window == window {
			return i
		}
	}
	return 0
}

// Cancel is the guest's cancellation of a booking.
func (w *World) Cancel(booking uint32) op.CancelByGuest {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.CancelByGuest{
		Signer: b.Guest, Booking: booking, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial,
	}
}

// Confirm is the guest's payment for what he holds.
func (w *World) Confirm(booking uint32) op.Confirm {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.Confirm{Signer: b.Guest, Booking: booking, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
}

// Accept is the host's answer to a request.
func (w *World) Accept(booking uint32) op.Accept {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.Accept{Signer: b.Host, Booking: booking, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial}
}

// Decline is the host's other answer.
func (w *World) Decline(booking uint32) op.Decline {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.Decline{Signer: b.Host, Booking: booking, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
}

// CancelByHost is the host's cancellation.
func (w *World) CancelByHost(booking uint32) op.CancelByHost {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.CancelByHost{
		Signer: b.Host, Booking: booking, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Payout: b.Payout, Token: b.Token, BookingSerial: b.Serial,
	}
}

// Modify is the guest's consent to the change that the host has proposed.
func (w *World) Modify(booking uint32) op.Modify {
	w.t.Helper()
	b, p := w.BookingAt(booking), w.TermsAt(booking).Proposal
	next := b.NextCalendar
	if _, over := w.CalendarAt(b.Calendar).Spare.Runs(p.FirstUnit, p.Units); over.Units > 0 {
		next = w.CalendarOf(b.ListingSerial, b.Window+1)
	}
	return op.Modify{
		Signer: b.Guest, Listing: b.Listing, Booking: booking, Calendar: b.Calendar, NextCalendar: next, Token: b.Token, BookingSerial: b.Serial,
		Window: b.Window, FirstUnit: p.FirstUnit, Units: p.Units, Price: p.Amount,
	}
}

// CheckIn is the guest's coming.
func (w *World) CheckIn(booking uint32) op.CheckIn {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.CheckIn{Signer: b.Guest, Booking: booking, Token: b.Token, BookingSerial: b.Serial}
}

// Crank is what ends a booking when nobody acts, and pays its reserve to payee. An award that
// stands pays its arbiter, whoever that is.
func (w *World) Crank(booking, payee uint32) op.Crank {
	w.t.Helper()
	b := w.BookingAt(booking)
	if _, stands := b.Award(w.TermsAt(booking)); stands {
		return w.AwardDue(booking)
	}
	switch b.State {
	case record.Held, record.Requested:
		return op.Expire{Payee: payee, Booking: booking, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	case record.Booked:
		return op.NoShow{Payee: payee, Booking: booking, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	case record.Disputed:
		return op.RulingTimeout{Payee: payee, Booking: booking, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
	}
	return w.Release(booking, payee)
}

// Release is the crank that pays out a stay and its reserve to payee.
func (w *World) Release(booking, payee uint32) op.ReleaseDue {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.ReleaseDue{Payee: payee, Booking: booking, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}
}

// Award is the arbiter's ruling on L1.
func (w *World) Award(booking uint32, toGuest amount.Amount) op.Award {
	w.t.Helper()
	b := w.BookingAt(booking)
	return op.Award{Booking: booking, Purse: b.Arbiter, Owner: w.ownerOf(b.Arbiter), Token: b.Token, Amount: toGuest, BookingSerial: b.Serial}
}

// ownerOf is the owner of a purse; of anything else it is Stranger.
func (w *World) ownerOf(index uint32) common.Address {
	if index < w.State.Records() {
		if p, err := record.PurseOf(w.State.Get(index)); err == nil {
			return p.Owner
		}
	}
	return w.Stranger.Owner
}

// AwardDue carries out what the arbiter has ruled on L1.
func (w *World) AwardDue(booking uint32) op.AwardDue {
	w.t.Helper()
	b := w.BookingAt(booking)
	toGuest, err := b.Awards(w.TermsAt(booking))
	if err != nil {
		w.t.Fatalf("award of booking %d: %v", booking, err)
	}
	return op.AwardDue{Payee: b.Arbiter, Booking: booking, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: toGuest}
}

// Force is anyone's demand on L1 that a booking be ended.
func (w *World) Force(booking uint32) op.Force {
	w.t.Helper()
	return op.Force{Booking: booking, Caller: w.Stranger.Owner, BookingSerial: w.BookingAt(booking).Serial}
}

// Update is the host's own listing as it is, to be changed and sent.
func (w *World) Update(listing uint32) op.ListingSet {
	w.t.Helper()
	l := w.ListingAt(listing)
	return op.ListingSet{
		Signer: l.Host, Record: listing, Policy: l.Policy, Payout: l.Payout, Token: l.Token, Serial: l.Serial, Price: l.Price, Origin: l.Origin,
		Metadata: l.Metadata, Flags: l.Flags, UnitSeconds: l.UnitSeconds, MinUnits: l.MinUnits, MaxUnits: l.MaxUnits, PolicySerial: l.PolicySerial, Spare: l.Spare,
		Deposit: l.Deposit, Arbiter: l.Arbiter,
	}
}

// RandomEntry is an entry of L1's queue: most are deposits, some change a key or the
// parameters, rule on a dispute, demand an end or empty a purse, and some of each kind are void. A key is
// changed to the one that the purse has, so that its owner goes on signing. A demand is met
// at the world's time, so that a batch can take it.
func (w *World) RandomEntry(r Rand) op.Queued {
	if len(w.disputed()) > 0 && r.IntN(4) > 0 {
		return w.randomAward(r)
	}
	switch r.IntN(9) {
	case 0:
		p := pick(r, w.People())
		k := op.ChangeKey{Purse: p.For(record.Token(r.IntN(3))), Owner: p.Owner, Key: p.Key.Public}
		k.Epoch = w.PurseAt(k.Purse).Epoch + 1
		switch r.IntN(6) {
		case 0:
			k.Purse = uint32(r.IntN(int(w.State.Records())))
		case 1:
			k.Epoch = uint16(r.IntN(4))
		case 2:
			k.Owner = pick(r, w.People()).Owner
		case 3:
			k.Key = signature.Null.Public
		}
		return k
	case 1:
		p := w.Params()
		u := op.ParamUpdate{Governor: w.Operator.Owner, Version: p.Version + 1, BookingFee: uint16(r.IntN(1_000)), CrankReserve: p.CrankReserve, Rent: p.Rent}
		u.CrankReserve[r.IntN(record.Tokens)] = uint64(r.IntN(100))
		switch r.IntN(4) {
		case 0:
			u.Version = uint32(r.IntN(4))
		case 1:
			u.Rent[r.IntN(record.Tokens)] = 0
		}
		return u
	case 2:
		return w.randomForce(r)
	case 3:
		return w.randomAward(r)
	case 4:
		return w.randomFullExit(r)
	}
	return w.RandomDeposit(r)
}

// disputed lists the bookings that are in dispute.
func (w *World) disputed() []uint32 {
	return slices.DeleteFunc(w.Live(), func(i uint32) bool { return w.BookingAt(i).State != record.Disputed })
}

// randomForce is a demand that is met: of a booking that has ended or is not overdue, of
// another one that was in its place, or of no booking.
func (w *World) randomForce(r Rand) op.Force {
	i, ok := w.some(r, record.KindBooking)
	if !ok || r.IntN(6) == 0 {
		return op.Force{Booking: w.Free(), Caller: w.Stranger.Owner, BookingSerial: 1}
	}
	o := w.Force(i)
	if b := w.BookingAt(i); r.IntN(6) == 0 || b.State.Live() && w.Now >= b.Deadline {
		o.BookingSerial++
	}
	return o
}

// randomAward is mostly of a booking that is in dispute, and mostly its arbiter's.
func (w *World) randomAward(r Rand) op.Award {
	among := w.disputed()
	if len(among) == 0 || r.IntN(6) == 0 {
		among = w.catalog[record.KindBooking]
	}
	if len(among) == 0 {
		return op.Award{Booking: w.Free(), Purse: w.Stranger.For(Dollar), Owner: w.Stranger.Owner, Token: Dollar, BookingSerial: 1}
	}
	i := pick(r, among)
	price := w.BookingAt(i).Price
	o := w.Award(i, pick(r, []amount.Amount{{}, price, price.Bps(uint16(r.IntN(10_001))), amount.Max()}))
	switch r.IntN(16) {
	case 0:
		o.BookingSerial++
	case 1:
		o.Purse = w.purse(r, o.Token)
	case 2:
		o.Owner = pick(r, w.People()).Owner
	case 3:
		o.Token = record.Token(r.IntN(3))
	}
	if o.Purse >= w.State.Records() { // L1 refuses it
		o.Purse = w.Stranger.For(o.Token)
	}
	return o
}

// randomFullExit is seldom of a purse that somebody pays with: people go on with theirs.
func (w *World) randomFullExit(r Rand) op.FullExit {
	p := pick(r, w.People())
	o := op.FullExit{Token: record.Token(r.IntN(3)), Owner: p.Owner}
	switch r.IntN(12) {
	case 0:
		o.Purse = p.For(o.Token)
	case 1, 2, 3:
		o.Purse = uint32(r.IntN(int(w.State.Records()))) // whatever stands there
	default:
		o.Purse, _ = w.some(r, record.KindPurse)
		o.Owner = w.PurseAt(o.Purse).Owner
		if slices.ContainsFunc(w.People(), func(p Person) bool { return slices.Contains(p.Purse[:], o.Purse) }) {
			o.Owner = [20]byte{1}
		}
	}
	return o
}

// RandomDeposit is an entry of L1's queue: most create or credit a purse, some
// must be refunded.
func (w *World) RandomDeposit(r Rand) op.Deposit {
	p := pick(r, w.People())
	token := record.Token(r.IntN(3))
	d := op.Deposit{Purse: p.For(token), Owner: p.Owner, Token: token, Amount: amount.From(1 + r.Uint64()%Funds)}
	switch r.IntN(6) {
	case 0, 1:
		d.Purse, d.Key = w.Free(), p.Key.Public
	case 2:
		d.Purse = w.Free() // without a key nothing is created
	case 3:
		d.Purse = uint32(r.IntN(int(w.State.Records()))) // whatever stands there
		d.Key = p.Key.Public
	case 4:
		if r.IntN(4) == 0 {
			d.Key = signature.Null.Public
			d.Purse = w.Free()
		}
	}
	return d
}

// Random is an operation of any kind that L1 does not order. About four of five fit the state;
// the others have one field changed, and most of those must be refused.
func (w *World) Random(r Rand) op.Operation {
	makers := []func(Rand) op.Operation{
		w.randomTransfer, w.randomTransfer, w.randomWithdraw, w.randomPolicy, w.randomListing, w.randomListing, w.randomCalendar, w.randomBlock, w.randomPricing,
		w.randomBook, w.randomBook, w.randomBook, w.randomBook, w.randomCancel,
		w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay, w.randomStay,
	}
	o := pick(r, makers)(r)
	if r.IntN(5) == 0 {
		o = w.Mutate(r, o)
	}
	return o
}

// RandomBatch seals a batch of random entries of the queue and operations. Time jumps before
// it: by seconds, days, or to where a booking is due.
func (w *World) RandomBatch(r Rand) *stf.Trace {
	w.t.Helper()
	w.Jump(r)
	return w.Batch(func(b *stf.Builder) {
		for range r.IntN(w.Shape.S + 1) {
			w.Apply(b, w.RandomEntry(r))
		}
		for range w.Shape.Rows() {
			_ = w.Try(b, w.Random(r)) // a refusal is as good as a row
		}
	})
}

// Jump moves the clock at random.
func (w *World) Jump(r Rand) {
	switch r.IntN(6) {
	case 0:
		w.Now += uint64(r.IntN(600))
	case 1:
		w.Now += uint64(r.IntN(12 * Day))
	case 2, 3, 4:
		if live := w.Live(); len(live) > 0 {
			// A little before or after something begins or is due.
			i := pick(r, live[:1+len(live)/3])
			next := pick(r, []uint64{w.BookingAt(i).Start, w.DueAt(i)})
			if at := next + uint64(r.IntN(4)); at > w.Now+1 {
				w.Now = at - 1
			}
		}
	}
}

func pick[E any](r Rand, from []E) E { return from[r.IntN(len(from))] }

// any of a kind, and whether there is one.
func (w *World) some(r Rand, kind record.Kind) (uint32, bool) {
	known := w.catalog[kind]
	if len(known) == 0 {
		return 0, false
	}
	return pick(r, known), true
}

// purse of the token's series.
func (w *World) purse(r Rand, t record.Token) uint32 {
	for range 8 {
		if i, ok := w.some(r, record.KindPurse); ok && w.PurseAt(i).Series == t.Series() {
			return i
		}
	}
	return w.Guest.For(t)
}

func token(r Rand) record.Token { return pick(r, []record.Token{ETH, Dollar, Dollar, Stoa}) }

// part of a balance, now and then all of it or more.
func (w *World) part(r Rand, purse uint32, t record.Token) amount.Amount {
	has := w.Balance(purse, t).Int()
	switch r.IntN(10) {
	case 0:
		return fit(has)
	case 1:
		return fit(has.AddUint64(has, 1))
	case 2:
		return amount.Amount{}
	}
	return fit(has.Mod(uint256.NewInt(r.Uint64()), has.AddUint64(has, 1)))
}

func fit(v *uint256.Int) amount.Amount {
	a, err := amount.FromInt(v)
	if err != nil {
		return amount.Max()
	}
	return a
}

func (w *World) randomTransfer(r Rand) op.Operation {
	t := token(r)
	from := w.purse(r, t)
	return op.Transfer{From: from, To: w.purse(r, t), Token: t, Amount: w.part(r, from, t), Fee: uint64(r.IntN(100))}
}

func (w *World) randomWithdraw(r Rand) op.Operation {
	t := token(r)
	purse := w.purse(r, t)
	a := w.part(r, purse, t).Bps(uint16(r.IntN(2_000)))
	return op.Withdraw{Purse: purse, Token: t, Amount: a, Fee: uint64(r.IntN(100)), Recipient: pick(r, w.People()).Owner}
}

func (w *World) rent(r Rand, t record.Token) uint64 { return GenesisParams.Rent[t] + uint64(r.IntN(3)) }

func (w *World) randomPolicy(r Rand) op.Operation {
	t := token(r)
	var terms record.Terms
	before, refund := uint32(30*Day), uint16(10_000)
	for i := range terms.Tiers {
		before, refund = uint32(r.IntN(int(before)+1)), uint16(r.IntN(int(refund)+1))
		terms.Tiers[i] = record.Tier{Before: before, Refund: refund}
	}
	share := func() uint16 { return uint16(r.IntN(10_001)) }
	terms.NoShow, terms.HostCancel, terms.DefaultSplit, terms.ArbiterFee, terms.Flags = share(), share(), share(), share(), uint8(r.IntN(2))
	terms.ReleaseDelay, terms.CheckInGrace, terms.RulingWindow = uint32(r.IntN(3*Day)), uint32(r.IntN(Day)), record.MinRulingWindow+uint32(r.IntN(9*Day))
	terms.AnswerWindow = uint32(r.IntN(int(terms.ReleaseDelay) + 1))
	offers := record.Offers{RequestWindow: uint32(r.IntN(30 * Day)), HoldWindow: uint32(r.IntN(2 * Day))}
	return op.PolicySet{Signer: w.purse(r, t), Record: w.Free(), Token: t, Fee: w.rent(r, t), Terms: terms, Offers: offers}
}

// flags of a listing that takes requests at least, most of them bookings too.
func flags(r Rand) uint8 {
	return record.FlagBookable | pick(r, []uint8{0, record.FlagInstant, record.FlagInstant, record.FlagInstant}) | uint8(r.IntN(2))<<1
}

func (w *World) randomListing(r Rand) op.Operation {
	policy, _ := w.some(r, record.KindPolicy)
	serial := w.PolicyAt(policy).Serial
	if listing, ok := w.some(r, record.KindListing); ok && r.IntN(2) == 0 {
		o := w.Update(listing)
		o.Fee, o.Policy, o.PolicySerial, o.Price = uint64(r.IntN(5)), policy, serial, amount.From(r.Uint64()%10_000)
		o.Deposit, o.Arbiter = amount.From(r.Uint64()%5_000), w.purse(r, o.Token)
		o.Flags = flags(r)
		if r.IntN(6) == 0 {
			o.Flags = 0
		}
		return o
	}
	t := token(r)
	host := w.purse(r, t)
	most := 1 + r.IntN(60)
	var spare record.Spare
	if r.IntN(3) == 0 {
		spare = record.Spare(1 + r.IntN(record.MaxSpare))
	}
	return op.ListingSet{
		Signer: host, Record: w.Free(), Policy: policy, Payout: host, Token: t, Fee: w.rent(r, t), Price: amount.From(r.Uint64() % 10_000),
		Origin: w.Now + uint64(r.IntN(20*Day)), Metadata: fr.NewElement(r.Uint64()), Flags: flags(r), UnitSeconds: uint32(1 + r.IntN(2*Day)),
		MinUnits: uint8(1 + r.IntN(most)), MaxUnits: uint8(most), PolicySerial: serial,
		Deposit: amount.From(r.Uint64() % 5_000), Arbiter: w.purse(r, t), Spare: spare,
	}
}

func (w *World) randomCalendar(r Rand) op.Operation {
	listing, _ := w.some(r, record.KindListing)
	l := w.ListingAt(listing)
	return op.CalendarOpen{
		Signer: l.Host, Listing: listing, Record: w.Free(), Token: l.Token, Fee: w.rent(r, l.Token), ListingSerial: l.Serial, Window: l.Windows,
	}
}

func (w *World) randomPricing(r Rand) op.Operation {
	listing, _ := w.some(r, record.KindListing)
	l := w.ListingAt(listing)
	bps, units := uint16(r.IntN(5_000)), uint8(r.IntN(10))
	return op.PriceSet{Signer: l.Host, Listing: listing, Token: l.Token, ListingSerial: l.Serial, Pricing: record.Pricing{
		Peak: uint8(r.IntN(1 << record.Cycle)), PeakBps: uint16(r.IntN(1 << 16)), Long: record.Discount{Units: units, Off: bps},
		Longer: record.Discount{Units: units + uint8(r.IntN(20)), Off: bps + uint16(r.IntN(5_000))}, LateSeconds: uint32(r.IntN(10 * Day)), LateBps: uint16(r.IntN(10_001)), SurgeBps: uint16(r.IntN(1 << 14)),
	}}
}

func (w *World) randomBlock(r Rand) op.Operation {
	calendar, _ := w.some(r, record.KindCalendar)
	c := w.CalendarAt(calendar)
	o := op.CalendarBlock{Calendar: calendar, Listing: w.Listing, ListingSerial: c.ListingSerial, Window: c.Window, FirstUnit: uint8(r.IntN(int(c.Spare.Units()))), Units: uint8(1 + r.IntN(4))}
	for _, i := range w.catalog[record.KindListing] {
		if w.ListingAt(i).Serial == c.ListingSerial {
			o.Listing = i
		}
	}
	l := w.ListingAt(o.Listing)
	o.Signer, o.Token = l.Host, l.Token
	if unit := slices.Index(c.Blocks(), true); unit >= 0 && r.IntN(2) == 0 {
		o.FirstUnit, o.Units = uint8(unit), 1
		return op.CalendarUnblock(o)
	}
	return o
}

func (w *World) randomBook(r Rand) op.Operation {
	calendar, _ := w.some(r, record.KindCalendar)
	c := w.CalendarAt(calendar)
	listing := w.Listing
	for _, i := range w.catalog[record.KindListing] {
		if w.ListingAt(i).Serial == c.ListingSerial {
			listing = i
		}
	}
	l := w.ListingAt(listing)
	units := l.MinUnits + uint8(r.IntN(int(l.MaxUnits-l.MinUnits)+1))
	if r.IntN(2) == 0 {
		units = l.MinUnits
	}
	window := int(c.Spare.Units())
	first := uint8(r.IntN(window))
	// Most hit free units that are still to come; the rest may not.
	for range 20 {
		future := l.Origin+c.Spare.Unit(c.Window, first)*uint64(l.UnitSeconds) >= w.Now
		in, over := c.Spare.Runs(first, units)
		_, free := c.Exchange(record.Run{}, in)
		if future && free && (over.Units == 0 || w.CalendarOf(l.Serial, c.Window+1) != 0) {
			break
		}
		first = uint8(r.IntN(window))
	}
	o := w.book(listing, calendar, w.purse(r, l.Token), first, units)
	o.Fee += w.rent(r, l.Token)
	switch {
	case l.Flags&record.FlagInstant == 0 || r.IntN(8) == 0:
		return op.RequestBook(o)
	case r.IntN(8) == 0:
		return op.Hold(o)
	}
	return o
}

func (w *World) randomCancel(r Rand) op.Operation {
	if live := w.Live(); len(live) > 0 {
		return w.Cancel(pick(r, live))
	}
	return w.randomBook(r)
}

// randomStay is some step of a live booking that its state and the time allow, by who may
// take it.
func (w *World) randomStay(r Rand) op.Operation {
	live := w.Live()
	if len(live) == 0 {
		return w.randomBook(r)
	}
	i := live[0]
	if r.IntN(3) == 0 {
		i = pick(r, live)
	}
	b, terms := w.BookingAt(i), w.TermsAt(i)
	party, other := b.Guest, b.Host
	if r.IntN(2) == 0 {
		party = b.Host
	}
	if terms.Proposal.ByHost {
		other = b.Guest
	}
	fee := uint64(r.IntN(5))
	some := func(of amount.Amount) amount.Amount {
		return of.Bps(pick(r, []uint16{0, uint16(r.IntN(10_001)), 10_000}))
	}

	var steps []op.Operation
	may := func(allowed bool, o ...op.Operation) {
		if allowed {
			steps = append(steps, o...)
		}
	}
	before, begun, due := w.Now < b.Start, w.Now >= b.Start, w.Now >= w.DueAt(i)
	open, offer := b.State == record.Booked || b.State == record.CheckedIn, b.State < record.Booked
	_, awarded := b.Award(terms)
	may(!offer && !awarded, op.SplitPropose{Signer: party, Booking: i, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Amount: some(b.Price)})
	may(offer, w.Cancel(i), w.Decline(i))
	may(b.State == record.Held, w.Confirm(i), w.Confirm(i), w.Confirm(i), w.Confirm(i))
	may(b.State == record.Requested, w.Accept(i), w.Accept(i), w.Accept(i), w.Accept(i))
	may(open && r.IntN(8) == 0, w.CancelByHost(i))
	checkIn := op.CheckIn{Signer: party, Booking: i, Token: b.Token, Fee: fee, BookingSerial: b.Serial}
	may(due && (b.State != record.Booked || r.IntN(3) == 0), w.Crank(i, w.purse(r, b.Token)), w.Crank(i, w.purse(r, b.Token)))
	may(b.State == record.Booked && begun, checkIn, checkIn, checkIn, checkIn, checkIn, checkIn, checkIn, checkIn)
	may(b.State == record.Booked && before, op.BookingTransfer{Signer: b.Guest, Booking: i, NewGuest: w.purse(r, b.Token), Token: b.Token, Fee: fee, BookingSerial: b.Serial})
	may(open && begun, op.ReleasePart{Signer: party, Booking: i, Payout: b.Payout, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Units: b.UnitsReleased + 1 + uint8(r.IntN(3))})
	may(open, op.DepositReturn{Signer: b.Host, Booking: i, Guest: b.Guest, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Amount: some(terms.Deposit)})
	dispute := op.DisputeOpen{Signer: party, Booking: i, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Evidence: fr.NewElement(r.Uint64())}
	may(open && begun && w.Now < b.Deadline, dispute, dispute, dispute, dispute, dispute, dispute)
	release := op.Release{Signer: b.Guest, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: fee, BookingSerial: b.Serial}
	may(open && begun && terms.Deposit.IsZero(), release, release, release)
	claim := op.DepositClaim{Signer: b.Host, Booking: i, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Amount: some(terms.Deposit)}
	may(b.State == record.CheckedIn, claim, claim, claim)
	ruling := op.Ruling{Signer: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Amount: some(b.Price)}
	may(b.State == record.Disputed && w.Now < b.Deadline && r.IntN(4) == 0, ruling, ruling)
	accept := op.SplitAccept{
		Signer: other, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Amount: terms.Proposal.Amount,
	}
	may(terms.Proposal.Kind == record.SplitProposal && begun && (b.State != record.Disputed || r.IntN(3) == 0), accept, accept)
	first, units := b.FirstUnit, uint8(max(1, int(b.Units)+r.IntN(7)-3))
	if before && r.IntN(2) == 0 {
		first = uint8(max(0, min(int(w.CalendarAt(b.Calendar).Spare.Units())-1, int(first)+r.IntN(9)-4)))
	}
	double, _ := b.Price.Mul(2)
	may(open, op.ModifyPropose{Signer: b.Host, Booking: i, Token: b.Token, Fee: fee, BookingSerial: b.Serial, Price: some(double), Units: units, FirstUnit: first})
	may(open && terms.Proposal.Kind == record.ModifyProposal, w.Modify(i), w.Modify(i), w.Modify(i), w.Modify(i))
	return pick(r, steps)
}

// Mutate changes one field of an operation.
func (w *World) Mutate(r Rand, o op.Operation) op.Operation {
	v := reflect.New(reflect.TypeOf(o)).Elem()
	v.Set(reflect.ValueOf(o))
	w.change(r, v.Field(r.IntN(v.NumField())))
	return v.Interface().(op.Operation)
}

func (w *World) change(r Rand, f reflect.Value) {
	switch x := f.Addr().Interface().(type) {
	case *amount.Amount:
		*x = pick(r, []amount.Amount{{}, amount.From(1), amount.From(r.Uint64()), amount.Max()})
	case *fr.Element:
		x.SetUint64(r.Uint64())
	case *common.Address:
		x[r.IntN(len(x))]++
	default:
		switch f.Kind() {
		case reflect.Struct:
			w.change(r, f.Field(r.IntN(f.NumField())))
		case reflect.Array:
			w.change(r, f.Index(r.IntN(f.Len())))
		default: // an unsigned integer
			most := uint64(1)<<(f.Type().Bits()-1)<<1 - 1
			f.SetUint(most & pick(r, []uint64{
				0, 1, f.Uint() + 1, f.Uint() - 1, most, r.Uint64(), uint64(r.IntN(int(w.State.Records()))), uint64(w.Host.Purse[r.IntN(2)]),
			}))
		}
	}
}
