package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Slots of an M row's accesses.
const (
	slotSigner = iota
	slotListing
	slotCalendar
	slotPolicy
	slotBooking
	slotTerms
	slotPayout
)

// kinds are the kinds of lane M as bits: at most one is set, one where the row is used.
type kinds struct {
	policySet, listingSet, calendarOpen, book, cancel, hold, request, decline, cancelByHost, expire, block, unblock, priceSet frontend.Variable

	books  frontend.Variable // a booking is made: book, hold or request
	offers frontend.Variable // one that binds nobody yet: hold or request
	undoes frontend.Variable // a booking ends and gives its units back
	guests frontend.Variable // with money for a guest who does not sign: any that undoes, but cancel
	marks  frontend.Variable // units are kept, or no longer: block or unblock
	bonded frontend.Variable // that may have a bond: cancel or cancelByHost
}

// marketRow is an M row while it is stated. Fields that come from a gated word or
// cell are zero unless the row's kind uses them, so sums of them pick the right one.
type marketRow struct {
	*builder
	kinds
	used     frontend.Variable
	signed   frontend.Variable // or a crank, whose signer is its payee
	token    token
	fee      frontend.Variable
	index    [7]frontend.Variable // of the records, by slot
	serial   frontend.Variable    // of an object that this row creates
	words    [4]frontend.Variable
	low      [4]frontend.Variable // of the words, below the border of limbs
	old, new [7]Cells

	args     arguments
	pricing  pricing
	listing  listing
	booking  booking
	policy   policy
	stay     stay
	payments payments
}

// market is a row of lane M.
func (b *builder) market(slot int, used frontend.Variable, row *MarketRow) {
	m := &marketRow{builder: b, used: used, words: row.Words}
	for i, a := range row.Accesses {
		m.old[i], m.new[i] = a.Old, a.Old
	}

	placed := m.readFirstWord()
	position := b.position(op.LaneM, slot, used, placed)
	m.serial = b.Add(b.Mul(b.number, power(layout.PositionBits)), position)
	m.readArguments()
	m.readListing()
	m.readBooking()
	m.readCalendar()
	m.readPolicy()
	for i, bits := range marketBits {
		b.publish(m.words[i], m.low[i], bits)
	}

	m.computeStay()
	m.computePayments()

	m.writeListing()
	m.writeCalendar()
	m.writePolicy()
	m.writeBooking()
	signer := m.writeSigner()
	m.writePayout(signer)

	for i, a := range row.Accesses {
		b.rowAccess(m.index[i], position, i, a, m.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Market0, 1, placed))
	b.sign(op.LaneM, m.signed, signer, row.Accesses[slotSigner].Old, words, row.Signature)
}

// readFirstWord splits the first word, finds the kind and says which records the
// kind uses: the index of any other is zero. It returns the position in the word.
func (m *marketRow) readFirstWord() frontend.Variable {
	f, low := m.UnpackAt(m.border, layout.Market0, m.words[0], nil)
	m.low[0] = low
	for _, w := range m.words {
		m.AssertZeroUnless(m.used, w)
	}
	k := m.kindBits(m.used, f[0], op.KindPolicySet, op.KindPriceSet)
	m.kinds = kinds{policySet: k[0], listingSet: k[1], calendarOpen: k[2], book: k[3], cancel: k[4], hold: k[5], request: k[6], decline: k[7], cancelByHost: k[8], expire: k[9], block: k[10], unblock: k[11], priceSet: k[12]}
	m.offers = m.Add(m.hold, m.request)
	m.books = m.Add(m.book, m.offers)
	m.guests = m.Add(m.decline, m.cancelByHost, m.expire)
	m.undoes = m.Add(m.cancel, m.guests)
	m.marks = m.Add(m.block, m.unblock)
	m.bonded = m.Add(m.cancel, m.cancelByHost)
	m.signed = m.Sub(m.used, m.expire)
	m.token, m.fee = m.builder.token(f[8]), f[9]
	m.AssertIsEqual(m.Mul(m.expire, m.fee), 0) // a crank pays no fee
	stay := m.Add(m.books, m.undoes)
	m.index = [7]frontend.Variable{f[2], f[3], f[4], f[5], f[6], m.Add(f[6], stay), f[7]} // a booking's terms are in the next record

	m.AssertZeroUnless(m.Add(m.listingSet, m.priceSet, m.calendarOpen, m.marks, m.books), m.index[slotListing])
	m.AssertZeroUnless(m.Add(m.calendarOpen, m.marks, stay), m.index[slotCalendar])
	m.AssertZeroUnless(m.Add(m.policySet, m.listingSet, m.books, m.guests), m.index[slotPolicy])
	m.AssertZeroUnless(stay, m.index[slotBooking])
	m.AssertZeroUnless(m.Add(m.listingSet, m.books, m.bonded), m.index[slotPayout])
	return f[1]
}

// marketBits are the widths of the words: of the widest layout that each may have.
var marketBits = [4]uint{
	layout.Market0.Bits(), max(layout.PolicySet1.Bits(), layout.ListingSet1.Bits(), layout.Book1.Bits(), layout.Price1.Bits()), layout.ListingSet2.Bits(), layout.ListingSet3.Bits(),
}

// arguments are the fields of words 1 to 3.
type arguments struct {
	listing listingArguments

	// CalendarOpen1, Block1, Book1 and Undo1 begin with a serial, the first three go on
	// with a window, two of them with a run of units: one split serves all.
	objectSerial, window, firstUnit, units, limit frontend.Variable
	deposit, arbiter                              frontend.Variable // that a booking agrees to
}

type listingArguments struct {
	price, origin, serial           frontend.Variable
	bookable, transferable, instant frontend.Variable
	unitSeconds, minUnits, maxUnits frontend.Variable
	policy, deposit, arbiter        frontend.Variable
}

func (m *marketRow) readArguments() {
	w := m.words
	m.AssertZeroUnless(m.Add(m.policySet, m.listingSet, m.books), w[2])
	m.AssertZeroUnless(m.Add(m.policySet, m.listingSet), w[3])

	byObject := m.Add(m.calendarOpen, m.marks, m.books, m.undoes)
	f, bookLow := m.UnpackAt(m.border, layout.Book1, m.Mul(byObject, w[1]), nil)
	m.args.objectSerial, m.args.window, m.args.firstUnit, m.args.units, m.args.limit = f[0], f[1], f[2], f[3], f[4]
	m.AssertZeroUnless(m.Add(m.calendarOpen, m.marks, m.books), m.args.window)
	m.AssertZeroUnless(m.Add(m.marks, m.books), m.Pack(layout.Block1, 0, 0, f[2], f[3]))
	m.AssertZeroUnless(m.books, m.args.limit)

	a, listingLow := m.UnpackAt(m.border, layout.ListingSet1, m.Mul(m.listingSet, w[1]), nil)
	_, metadataLow := m.UnpackAt(m.border, layout.ListingSet2, m.Mul(m.listingSet, w[2]), nil)
	c, restLow := m.UnpackAt(m.border, layout.ListingSet3, m.Mul(m.listingSet, w[3]), nil)
	terms, termsLow := m.UnpackAt(m.border, layout.Book2, m.Mul(m.books, w[2]), nil)
	m.args.deposit, m.args.arbiter = terms[0], terms[1]
	m.low[1], m.low[2], m.low[3] = m.Add(bookLow, listingLow), m.Add(metadataLow, termsLow), restLow // readPolicy adds those of its layouts
	l := listingArguments{a[0], a[1], a[2], c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]}
	m.Check(m.Sub(l.unitSeconds, m.listingSet), 24)                                      // LISTING-2
	m.Check(m.Sub(l.minUnits, m.listingSet), layout.UnitBits)                            // LISTING-3
	m.Check(m.Sub(l.maxUnits, l.minUnits), layout.UnitBits)                              // LISTING-4
	m.Check(m.Sub(m.Mul(m.listingSet, record.WindowUnits), l.maxUnits), layout.UnitBits) // LISTING-5
	m.args.listing = l
}

// listing is the listing in its slot, for a change, a calendar or a booking.
type listing struct {
	create, change                            frontend.Variable
	host, payout, policy, arbiter             frontend.Variable
	transferable, windows, unitSeconds        frontend.Variable
	minUnits, maxUnits, price, origin, serial frontend.Variable
	policySerial                              frontend.Variable
}

func (m *marketRow) readListing() {
	l := &m.listing
	l.create = m.Mul(m.listingSet, m.IsZero(m.args.listing.serial))
	l.change = m.Sub(m.listingSet, l.create)
	m.readPricing()
	forObject := m.Add(m.calendarOpen, m.marks, m.books)
	reads := m.Add(l.change, m.priceSet, forObject)
	cells := m.old[slotListing]

	// LISTING-6, PRICE-1, CALENDAR-1, BLOCK-1, BOOK-1: it is a listing with the serial that the row names.
	serial := m.Add(m.args.listing.serial, m.pricing.serial, m.Mul(forObject, m.args.objectSerial))
	f := m.Unpack(layout.Listing0, m.Mul(reads, cells[0]), gadget.Known{0: m.Mul(reads, int(record.KindListing)), 1: serial})
	l.serial, l.host, l.payout, l.policy, l.transferable = serial, f[2], f[3], f[4], f[7]
	id, bookable, instant := f[5], f[6], f[8]
	l.windows, l.unitSeconds, l.minUnits, l.maxUnits, l.arbiter = f[9], f[10], f[11], f[12], f[13]
	g := m.Unpack(layout.Listing1, m.Mul(m.Add(l.change, m.books), cells[1]), nil)
	l.price, l.origin, l.policySerial = g[0], g[1], g[2]
	m.AssertEqualIf(m.books, m.pricing.deposit, m.args.deposit) // BOOK-19

	m.assertFree(l.create, slotListing)
	m.AssertEqualIf(m.Add(l.change, m.priceSet, m.calendarOpen, m.marks), l.host, m.index[slotSigner])                 // LISTING-7, PRICE-2, CALENDAR-2, BLOCK-2
	m.AssertEqualIf(m.Add(l.change, m.books), id, m.token.id)                                                          // LISTING-8, BOOK-3
	m.AssertEqualIf(l.change, l.unitSeconds, m.args.listing.unitSeconds)                                               // LISTING-9
	m.AssertEqualIf(l.change, l.origin, m.args.listing.origin)                                                         // LISTING-10
	m.AssertEqualIf(m.calendarOpen, l.windows, m.args.window)                                                          // CALENDAR-3
	m.Check(m.Sub(m.Mul(m.calendarOpen, 1<<layout.WindowBits-2), m.Mul(m.calendarOpen, l.windows)), layout.WindowBits) // CALENDAR-4
	m.AssertEqualIf(m.books, bookable, 1)                                                                              // BOOK-2
	m.AssertEqualIf(m.books, l.payout, m.index[slotPayout])                                                            // BOOK-16
	m.AssertEqualIf(m.books, l.arbiter, m.args.arbiter)                                                                // BOOK-20
	m.AssertEqualIf(m.Add(m.book, m.hold), instant, 1)                                                                 // BOOK-21
}

// assertFree: FRESH-1 for a slot where flag is 1.
func (m *marketRow) assertFree(flag frontend.Variable, slot int) {
	for _, c := range m.old[slot] {
		m.AssertIsEqual(m.Mul(flag, c), 0)
	}
}

// fill adds cells to a slot where flag is 1. Given: it is free there.
func (m *marketRow) fill(flag frontend.Variable, slot int, cells ...frontend.Variable) {
	for i, c := range cells {
		m.new[slot][i] = m.Add(m.new[slot][i], m.Mul(flag, c))
	}
}

// writeListing: a new or changed listing, which keeps its pricing; other pricing; or one
// window more.
func (m *marketRow) writeListing() {
	a, l := m.args.listing, m.listing
	cells := Cells{
		m.Pack(layout.Listing0, int(record.KindListing), m.Add(m.Mul(l.create, m.serial), a.serial), m.index[slotSigner], m.index[slotPayout], m.index[slotPolicy],
			m.token.id, a.bookable, a.transferable, a.instant, l.windows, a.unitSeconds, a.minUnits, a.maxUnits, a.arbiter),
		m.Pack(layout.Listing1, a.price, a.origin, a.policy),
		m.words[2],
		m.Add(a.deposit, m.Weighted(layout.Listing3, 1, m.pricing.stored)),
	}
	next := &m.new[slotListing]
	for i, c := range cells {
		next[i] = m.Add(next[i], m.Mul(m.listingSet, m.Sub(c, m.old[slotListing][i])))
	}
	next[0] = m.Add(next[0], m.Weighted(layout.Listing0, 9, m.calendarOpen))
	next[3] = m.Add(next[3], m.Weighted(layout.Listing3, 1, m.Mul(m.priceSet, m.Sub(m.pricing.packed, m.pricing.stored))))
}

// booking is the booking that ends. Price, fee and deposit are what is held of them: zero
// for one that is only held.
type booking struct {
	serial                         frontend.Variable
	state, tiered                  frontend.Variable // tiered: a guest cancels what was booked
	price, fee, reserve, bond      frontend.Variable
	start, firstUnit, units        frontend.Variable
	window, listingSerial, deposit frontend.Variable
}

func (m *marketRow) readBooking() {
	cell := func(slot, i int) frontend.Variable { return m.Mul(m.undoes, m.old[slot][i]) }
	serial := m.Mul(m.undoes, m.args.objectSerial)
	guest := m.Add(m.Mul(m.cancel, m.index[slotSigner]), m.Mul(m.guests, m.index[slotPolicy]))

	// CANCEL-1: a booking with the serial that the row names, in its token (CANCEL-3), in
	// that calendar (CANCEL-4), of the guest who signs (CANCEL-2) or is paid (CANCEL-8).
	f := m.Unpack(layout.Booking0, cell(slotBooking, 0), gadget.Known{
		0: m.Mul(m.undoes, int(record.KindBooking)), 1: serial, 3: m.Mul(m.undoes, m.token.id), 5: guest, 8: m.Mul(m.undoes, m.index[slotCalendar]),
	})
	state, host, payout := f[2], f[6], f[7]
	m.AssertEqualIf(m.Add(m.decline, m.cancelByHost), host, m.index[slotSigner]) // CANCEL-2
	m.AssertEqualIf(m.bonded, payout, m.index[slotPayout])                       // CANCEL-5

	// CANCEL-1: in a state that the kind takes.
	is := func(s record.State) frontend.Variable { return m.IsZero(m.Sub(state, int(s))) }
	held, requested, booked := is(record.Held), is(record.Requested), is(record.Booked)
	tiered := m.Mul(m.cancel, booked)
	m.AssertIsEqual(m.undoes, m.Add(
		tiered,
		m.Mul(m.Add(held, requested), m.Add(m.cancel, m.expire)),
		m.Mul(requested, m.decline),
		m.Mul(m.Add(booked, is(record.CheckedIn)), m.cancelByHost),
	))

	money := m.Unpack(layout.Booking1, cell(slotBooking, 1), nil)
	times := m.Unpack(layout.Booking2, cell(slotBooking, 2), nil)
	rest := m.Unpack(layout.Booking3, cell(slotBooking, 3), nil)
	deposit := m.Unpack(layout.Terms2, cell(slotTerms, 2), nil)[0]
	paid := m.Sub(1, held)
	m.booking = booking{
		serial, state, tiered,
		m.Mul(paid, m.Sub(money[0], rest[0])), m.Mul(paid, money[1]), money[2], rest[1],
		times[0], money[3], money[4],
		times[3], times[4], m.Mul(paid, deposit),
	}

	ahead := m.Mul(m.cancel, m.Sub(times[0], m.timestamp, 1))                             // CANCEL-6
	m.Check(m.Add(ahead, m.Mul(m.expire, m.Sub(m.timestamp, times[2]))), layout.TimeBits) // EXPIRE-1
}

// policy has the terms of a policy: those in its slot (for a listing or a booking), in
// the terms of a booking that ends, or in the words of PolicySet.
type policy struct {
	times        frontend.Variable // packed, as PolicySet2
	releaseDelay frontend.Variable
	hostCancel   frontend.Variable
	answered     frontend.Variable // seconds from the start until a late check-in was answered
	window       frontend.Variable // that an offer stands
	before       [4]frontend.Variable
	refund       [4]frontend.Variable
}

// Fields of PolicySet1 and PolicySet2 after the tiers.
const (
	sharesSplit = 8 + iota
	sharesArbiter
)
const (
	timesDelay = iota
	timesNoShow
	timesHostCancel
	timesGrace
	timesAnswer
	timesRuling
)

func (m *marketRow) readPolicy() {
	reads := m.Add(m.listingSet, m.books)

	// LISTING-11, BOOK-10: a policy with the serial that the listing names; for a booking
	// also at its index. CANCEL-1: the terms of the booking.
	serial := m.Add(m.args.listing.policy, m.Mul(m.books, m.listing.policySerial), m.booking.serial)
	m.AssertEqualIf(m.books, m.listing.policy, m.index[slotPolicy])
	kind := m.Add(m.Mul(reads, int(record.KindPolicy)), m.Mul(m.undoes, int(record.KindTerms)))
	stored := m.Add(m.Mul(reads, m.old[slotPolicy][0]), m.Mul(m.undoes, m.old[slotTerms][0]))
	times := m.DivUnchecked(m.Sub(stored, kind, m.Weighted(layout.Policy0, 1, serial)), layout.Policy0.Shift(2)) // the fields above the serial
	m.policy.times = m.Add(times, m.Mul(m.policySet, m.words[2]))
	f, timesLow := m.UnpackAt(m.border, layout.PolicySet2, m.policy.times, nil)
	m.policy.releaseDelay, m.policy.hostCancel, m.policy.answered = f[timesDelay], f[timesHostCancel], m.Add(f[timesGrace], f[timesAnswer])

	shares := m.Add(m.Mul(m.policySet, m.words[1]), m.Mul(m.cancel, m.old[slotTerms][1]))
	g, sharesLow := m.UnpackAt(m.border, layout.PolicySet1, shares, nil)
	m.low[1] = m.Add(m.low[1], m.Mul(m.policySet, sharesLow)) // otherwise they are a cell's
	m.low[2] = m.Add(m.low[2], m.Mul(m.policySet, timesLow))

	windows := m.Add(m.Mul(m.policySet, m.words[3]), m.Mul(m.offers, m.old[slotPolicy][2]))
	h, windowsLow := m.UnpackAt(m.border, layout.PolicySet3, windows, nil)
	m.low[3] = m.Add(m.low[3], m.Mul(m.policySet, windowsLow))
	m.policy.window = m.Add(m.Mul(m.request, h[0]), m.Mul(m.hold, h[1]))
	m.AssertIsEqual(m.Mul(m.offers, m.IsZero(m.policy.window)), 0) // HOLD-1, REQUEST-1

	// All of this is true of stored terms too.
	for i := range 4 {
		m.policy.before[i], m.policy.refund[i] = g[2*i], g[2*i+1]
		if i > 0 {
			m.Check(m.Sub(m.policy.before[i-1], m.policy.before[i]), layout.DelayBits) // POLICY-2
			m.Check(m.Sub(m.policy.refund[i-1], m.policy.refund[i]), layout.BpsBits)   // POLICY-3
		}
	}
	m.Check(m.Sub(gadget.Whole, m.policy.refund[0]), layout.BpsBits) // POLICY-1, and with POLICY-3 for all tiers
	for _, share := range []frontend.Variable{f[timesNoShow], f[timesHostCancel], g[sharesSplit], g[sharesArbiter]} {
		m.Check(m.Sub(gadget.Whole, share), layout.BpsBits) // POLICY-4
	}
	m.Check(m.Sub(f[timesDelay], f[timesAnswer]), layout.DelayBits)                              // POLICY-5
	m.Check(m.Mul(m.policySet, m.Sub(f[timesRuling], record.MinRulingWindow)), layout.DelayBits) // POLICY-6
}

// refundShare is the refund in basis points: all, or of what was booked that of the first
// tier that applies. Tiers apply from some index on, so the sum telescopes. An offer has no
// tiers: its first comparison says whether its window ends before the start, and so when it
// is due.
func (m *marketRow) refundShare() frontend.Variable {
	left := m.Add(m.Mul(m.cancel, m.Sub(m.booking.start, m.timestamp)), m.Mul(m.offers, m.Sub(m.stay.start, m.timestamp)))
	share := frontend.Variable(0)
	for i := range 4 {
		before, below := m.policy.before[i], frontend.Variable(0)
		if i == 0 {
			before = m.Add(before, m.policy.window)
		}
		applies := m.AtLeast(left, before, layout.TimeBits)
		if i == 0 {
			due := m.Sub(m.stay.start, m.Mul(applies, m.Sub(left, m.policy.window)))
			m.stay.deadline = m.Add(m.stay.deadline, m.Mul(m.offers, m.Sub(due, m.stay.deadline)))
		}
		if i < 3 {
			below = m.policy.refund[i+1]
		}
		share = m.Add(share, m.Mul(applies, m.Sub(m.policy.refund[i], below)))
	}
	return m.Add(m.Mul(m.booking.tiered, share), m.Mul(m.Sub(m.undoes, m.booking.tiered), gadget.Whole))
}

// stay is the run of units that a row books, frees or marks, and the times of a new booking.
type stay struct {
	mask                 frontend.Variable
	booked               frontend.Variable // units of its calendar, before the row
	unit                 frontend.Variable // the first, counted from window 0
	start, end, deadline frontend.Variable
}

func (m *marketRow) computeStay() {
	first := m.Add(m.args.firstUnit, m.booking.firstUnit)
	units := m.Add(m.args.units, m.booking.units)
	m.Check(m.Sub(m.args.units, m.Mul(m.books, m.listing.minUnits), m.marks), layout.UnitBits) // BOOK-4, BLOCK-3
	m.Check(m.Mul(m.books, m.Sub(m.listing.maxUnits, m.args.units)), layout.UnitBits)          // BOOK-5
	m.Check(m.Sub(record.WindowUnits, first, units), layout.UnitBits)                          // BOOK-6, BLOCK-4

	low := m.twos.At(first)
	high := m.Mul(low, m.twos.At(units))
	rest := m.DivUnchecked(power(record.WindowUnits), high) // high is a power of two, never zero
	m.stay.mask = m.Sub(high, low)

	// BOOK-8, BOOK-9, BLOCK-6: the units are free and not blocked. CANCEL-7, BLOCK-7: they
	// are marked.
	uses := m.Add(m.books, m.undoes)
	occupied := m.Sub(m.Mul(uses, m.old[slotCalendar][1]), m.Mul(m.undoes, m.stay.mask))
	m.AssertClearRun(occupied, low, high, rest, record.WindowUnits)
	blocked := m.Sub(m.Mul(m.Add(m.books, m.marks), m.old[slotCalendar][2]), m.Mul(m.unblock, m.stay.mask))
	m.AssertClearRun(blocked, low, high, rest, record.WindowUnits)

	// BOOK-11, BOOK-12
	window := m.Mul(m.books, m.args.window)
	m.stay.unit = m.Add(m.Mul(window, record.WindowUnits), m.args.firstUnit)
	m.stay.start = m.Add(m.Mul(m.books, m.listing.origin), m.Mul(m.stay.unit, m.listing.unitSeconds))
	m.stay.end = m.Add(m.stay.start, m.Mul(m.args.units, m.listing.unitSeconds))
	m.stay.deadline = m.Add(m.stay.end, m.Mul(m.books, m.policy.releaseDelay))
	m.Check(m.Sub(m.stay.start, m.Mul(m.books, m.timestamp)), layout.TimeBits)
	m.Check(m.stay.deadline, layout.TimeBits)
	m.Check(m.Mul(m.books, m.Sub(m.stay.deadline, m.stay.start, m.policy.answered)), layout.TimeBits) // BOOK-18
}

// readCalendar: BOOK-7, BLOCK-5, CANCEL-4: it is the calendar of that listing and window.
func (m *marketRow) readCalendar() {
	names := m.Add(m.books, m.marks)
	uses := m.Add(names, m.undoes)
	serial := m.Add(m.Mul(names, m.args.objectSerial), m.booking.listingSerial)
	window := m.Add(m.Mul(names, m.args.window), m.booking.window)
	f := m.Unpack(layout.Calendar0, m.Mul(uses, m.old[slotCalendar][0]), gadget.Known{0: m.Mul(uses, int(record.KindCalendar)), 1: serial, 2: window})
	m.stay.booked = f[3]
}

// writeCalendar: units are booked, free again or marked. Or the calendar is new.
func (m *marketRow) writeCalendar() {
	units := m.Sub(m.Mul(m.books, m.args.units), m.booking.units)
	m.Check(m.Add(m.stay.booked, units), layout.UnitBits) // a calendar counts what it holds: BOOK-8, CANCEL-7

	next := &m.new[slotCalendar]
	next[0] = m.Add(next[0], m.Weighted(layout.Calendar0, 3, units))
	next[1] = m.Add(next[1], m.Mul(m.Sub(m.books, m.undoes), m.stay.mask))
	next[2] = m.Add(next[2], m.Mul(m.Sub(m.block, m.unblock), m.stay.mask))

	m.assertFree(m.calendarOpen, slotCalendar)
	m.fill(m.calendarOpen, slotCalendar, m.Pack(layout.Calendar0, int(record.KindCalendar), m.args.objectSerial, m.args.window))
}

// payments are the amounts that the row moves.
type payments struct {
	price, bookingFee, reserve, bond frontend.Variable // of a new booking
	pays                             frontend.Variable // by the guest for it, now
	toSigner, toGuest, toHost        frontend.Variable // of one that ends; the guest is paid who does not sign
	unlock                           frontend.Variable // of its bond
}

func (m *marketRow) computePayments() {
	share := m.refundShare()
	b, p := m.booking, &m.payments

	p.price = m.price()

	// The booking fee of a new booking, or the refund of one that ends.
	amount := m.Add(p.price, b.price)
	part := m.Divide(amount, m.Add(m.Mul(m.books, m.bookingFee), share), layout.AmountBits)
	p.bookingFee = m.Mul(m.books, part)
	refund := m.Sub(part, p.bookingFee)
	m.Check(p.bookingFee, layout.FeeBits) // BOOK-14

	// The bond of a new booking, or the refund of the fee of one that ends.
	part = m.Divide(m.Add(p.price, b.fee), m.Add(m.Mul(m.book, m.policy.hostCancel), share), layout.AmountBits)
	p.bond = m.Mul(m.book, part)
	feeRefund := m.Sub(part, p.bond)

	p.reserve = m.Mul(m.books, m.pick(m.token, m.crankReserve))
	total := m.Add(p.price, p.bookingFee, p.reserve, m.args.deposit)
	m.Check(m.Sub(m.args.limit, total), layout.AmountBits) // BOOK-15
	p.pays = m.Sub(total, m.Mul(m.hold, m.Sub(total, p.reserve)))

	// What the booking held leaves it to the last unit: price to host and guest, fee to
	// guest and fee purse, deposit to the guest, reserve to him or a payee. The bond is the
	// host's again, or the guest's if the host cancels.
	back := m.Add(refund, feeRefund, b.reserve, b.deposit)
	byGuest, toPayee := m.Mul(m.cancel, back), m.Mul(m.expire, b.reserve)
	kept, lost := m.Mul(m.cancel, b.bond), m.Mul(m.cancelByHost, b.bond)
	p.toSigner = m.Add(byGuest, toPayee)
	p.toGuest = m.Add(m.Sub(back, p.toSigner), lost)
	p.toHost = m.Add(m.Sub(b.price, refund), kept)
	p.unlock = m.Add(kept, lost)
	m.collect(m.token, m.Add(m.fee, m.Sub(b.fee, feeRefund)))

	// RENT-1
	fills := m.Add(m.policySet, m.listing.create, m.calendarOpen, m.books, m.books)
	m.Check(m.Sub(m.fee, m.Mul(fills, m.pick(m.token, m.rent))), layout.FeeBits)
}

// writePolicy: a new policy, or the guest is paid whose purse has its slot.
func (m *marketRow) writePolicy() {
	guest := m.purse(m.guests, m.token, m.old[slotPolicy])
	m.new[slotPolicy] = m.credit(m.token, guest, m.old[slotPolicy], m.payments.toGuest)
	m.assertFree(m.policySet, slotPolicy)
	head := m.Pack(layout.Policy0, int(record.KindPolicy), m.serial, 0, 0, 0, 0, 0, 0, 0)
	m.fill(m.policySet, slotPolicy, m.Add(head, m.Weighted(layout.Policy0, 2, m.policy.times)), m.words[1], m.words[3])
}

// writeBooking: a new booking with its own copy of all that later steps need, or one
// that ends.
func (m *marketRow) writeBooking() {
	first := m.Add(m.Mul(m.book, int(record.Booked)), m.Mul(m.hold, int(record.Held)), m.Mul(m.request, int(record.Requested)))
	m.assertFree(m.books, slotBooking)
	m.fill(m.books, slotBooking,
		m.Pack(layout.Booking0, int(record.KindBooking), m.serial, first, m.token.id, m.index[slotListing], m.index[slotSigner],
			m.listing.host, m.listing.payout, m.index[slotCalendar], m.listing.arbiter, m.listing.transferable),
		m.Pack(layout.Booking1, m.payments.price, m.payments.bookingFee, m.payments.reserve, m.args.firstUnit, m.args.units),
		m.Pack(layout.Booking2, m.stay.start, m.stay.end, m.stay.deadline, m.args.window, m.args.objectSerial, m.paramsVersion, 0),
		m.Pack(layout.Booking3, 0, m.payments.bond, m.bookingFee))

	m.assertFree(m.books, slotTerms)
	head := m.Pack(layout.Terms0, int(record.KindTerms), m.serial, 0, 0, 0, 0, 0, 0, 0)
	m.fill(m.books, slotTerms,
		m.Add(head, m.Weighted(layout.Terms0, 2, m.policy.times)),
		m.old[slotPolicy][1],
		m.Pack(layout.Terms2, m.args.deposit, 0))

	last := m.Add(
		m.Mul(m.cancel, int(record.CancelledByGuest)), m.Mul(m.decline, int(record.Declined)),
		m.Mul(m.cancelByHost, int(record.CancelledByHost)), m.Mul(m.expire, int(record.Expired)),
	)
	m.new[slotBooking][0] = m.Add(m.new[slotBooking][0], m.Weighted(layout.Booking0, 2, m.Sub(last, m.booking.state)))
}

// writeSigner: the signing purse pays the fee and what it books, and gets what it has
// back; the payee of a crank is paid.
func (m *marketRow) writeSigner() purse {
	cells := m.old[slotSigner]
	p := m.purse(m.used, m.token, cells)
	p.nonce, p.epoch = m.Mul(m.signed, p.nonce), m.Mul(m.signed, p.epoch)
	m.new[slotSigner] = m.debit(m.signed, m.token, p, cells, m.Sub(m.Add(m.fee, m.payments.pays), m.payments.toSigner))
	return p
}

// writePayout: the payout purse of a listing is one, of the host's owner (LISTING-1);
// that of a booking gives the bond (BOOK-17), gets it back with its share, or loses it.
func (m *marketRow) writePayout(signer purse) {
	cells := m.old[slotPayout]
	p := m.purse(m.Add(m.listingSet, m.books, m.bonded), m.token, cells)
	m.AssertEqualIf(m.listingSet, p.owner, signer.owner)
	bond := m.payments.bond
	m.new[slotPayout] = m.move(m.token, p, cells, m.Sub(m.payments.toHost, bond), m.Sub(bond, m.payments.unlock))
}
