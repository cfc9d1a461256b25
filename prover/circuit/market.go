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
	slotObject
	slotCalendar
	slotPolicy
	slotFresh
	slotPayout
	slotRefund
)

// kinds are the kinds of lane M as bits: at most one is set, one where the row is used.
type kinds struct {
	policySet, listingSet, calendarOpen, book, cancel frontend.Variable
}

// marketRow is an M row while it is stated. Fields that come from a gated word or
// cell are zero unless the row's kind uses them, so sums of them pick the right one.
type marketRow struct {
	*builder
	kinds
	used     frontend.Variable
	token    token
	fee      frontend.Variable
	index    [7]frontend.Variable // of the records, by slot
	serial   frontend.Variable    // of an object that this row creates
	words    [4]frontend.Variable
	low      [4]frontend.Variable // of the words, below the border of limbs
	old, new [7]Cells

	args     arguments
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
	m.readPolicy()
	for i, bits := range marketBits {
		b.publish(m.words[i], m.low[i], bits)
	}

	m.computeStay()
	m.computePayments()

	m.writeListing()
	m.writeBookingState()
	m.writeCalendar()
	m.writeFresh()
	signer := m.writeSigner()
	m.writePayout()
	m.writeRefund()

	for i, a := range row.Accesses {
		b.rowAccess(m.index[i], position, i, a, m.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Market0, 1, placed))
	b.sign(op.LaneM, used, signer, row.Accesses[slotSigner].Old, words, row.Signature)
}

// readFirstWord splits the first word, finds the kind and says which records the
// kind uses: the index of any other is zero. It returns the position in the word.
func (m *marketRow) readFirstWord() frontend.Variable {
	f, low := m.UnpackAt(m.border, layout.Market0, m.words[0], nil)
	m.low[0] = low
	for _, w := range m.words {
		m.AssertZeroUnless(m.used, w)
	}
	m.kinds = m.readKind(f[0])
	m.token, m.fee = m.builder.token(f[9]), f[10]
	copy(m.index[:], f[2:9])

	for i, uses := range [7]frontend.Variable{
		slotSigner:   m.used,
		slotObject:   m.Sub(m.used, m.policySet),
		slotCalendar: m.Add(m.book, m.cancel),
		slotPolicy:   m.Add(m.listingSet, m.book, m.cancel),
		slotFresh:    m.Add(m.policySet, m.calendarOpen, m.book),
		slotPayout:   m.Add(m.listingSet, m.cancel),
		slotRefund:   m.Add(m.book, m.cancel),
	} {
		m.AssertZeroUnless(uses, m.index[i])
	}
	return f[1]
}

// readKind finds the bit of the row's kind: bits that sum to used and select the
// kind by its number. The numbers differ, so the bits are unique.
func (m *marketRow) readKind(kind frontend.Variable) kinds {
	bits := make([]frontend.Variable, op.KindCancelByGuest-op.KindPolicySet+1)
	sum, number := frontend.Variable(0), frontend.Variable(0)
	for i := range bits {
		bits[i] = m.IsZero(m.Sub(kind, int(op.KindPolicySet)+i))
		sum = m.Add(sum, bits[i])
		number = m.Add(number, m.Mul(bits[i], int(op.KindPolicySet)+i))
	}
	m.AssertIsEqual(sum, m.used)
	m.AssertIsEqual(number, kind)
	return kinds{bits[0], bits[1], bits[2], bits[3], bits[4]}
}

// marketBits are the widths of the words: of the widest layout that each may have.
var marketBits = [4]uint{
	layout.Market0.Bits(), max(layout.PolicySet1.Bits(), layout.ListingSet1.Bits(), layout.Book1.Bits()), layout.ListingSet2.Bits(), layout.ListingSet3.Bits(),
}

// arguments are the fields of words 1 to 3.
type arguments struct {
	listing listingArguments

	// CalendarOpen1, Book1 and CancelByGuest1 begin with a serial, the first two go on
	// with a window: one split serves all three.
	objectSerial, window, firstUnit, units, limit frontend.Variable
}

type listingArguments struct {
	price, origin, serial                          frontend.Variable
	flags, unitSeconds, minUnits, maxUnits, policy frontend.Variable
}

func (m *marketRow) readArguments() {
	w := m.words
	m.AssertZeroUnless(m.Add(m.policySet, m.listingSet), w[2])
	m.AssertZeroUnless(m.listingSet, w[3])

	byObject := m.Add(m.calendarOpen, m.book, m.cancel)
	f, bookLow := m.UnpackAt(m.border, layout.Book1, m.Mul(byObject, w[1]), nil)
	m.args.objectSerial, m.args.window, m.args.firstUnit, m.args.units, m.args.limit = f[0], f[1], f[2], f[3], f[4]
	m.AssertZeroUnless(m.Add(m.calendarOpen, m.book), m.args.window)
	m.AssertZeroUnless(m.book, m.Pack(layout.Book1, 0, 0, f[2], f[3], f[4]))

	a, listingLow := m.UnpackAt(m.border, layout.ListingSet1, m.Mul(m.listingSet, w[1]), nil)
	_, metadataLow := m.UnpackAt(m.border, layout.ListingSet2, m.Mul(m.listingSet, w[2]), nil)
	c, restLow := m.UnpackAt(m.border, layout.ListingSet3, m.Mul(m.listingSet, w[3]), nil)
	m.low[1], m.low[2], m.low[3] = m.Add(bookLow, listingLow), metadataLow, restLow // readPolicy adds those of its layouts
	l := listingArguments{a[0], a[1], a[2], c[0], c[1], c[2], c[3], c[4]}
	m.AssertIsBoolean(l.flags)                                                           // LISTING-1
	m.Check(m.Sub(l.unitSeconds, m.listingSet), 24)                                      // LISTING-2
	m.Check(m.Sub(l.minUnits, m.listingSet), layout.UnitBits)                            // LISTING-3
	m.Check(m.Sub(l.maxUnits, l.minUnits), layout.UnitBits)                              // LISTING-4
	m.Check(m.Sub(m.Mul(m.listingSet, record.WindowUnits), l.maxUnits), layout.UnitBits) // LISTING-5
	m.args.listing = l
}

// listing is the listing in the object slot, for a change, a calendar or a booking.
type listing struct {
	create, change                            frontend.Variable
	payout, policy, windows, unitSeconds      frontend.Variable
	minUnits, maxUnits, price, origin, serial frontend.Variable
	policySerial                              frontend.Variable
}

func (m *marketRow) readListing() {
	l := &m.listing
	l.create = m.Mul(m.listingSet, m.IsZero(m.args.listing.serial))
	l.change = m.Sub(m.listingSet, l.create)
	reads := m.Add(l.change, m.calendarOpen, m.book)
	forObject := m.Add(m.calendarOpen, m.book)

	// LISTING-6, CALENDAR-1, BOOK-1: it is a listing with the serial that the row names.
	serial := m.Add(m.args.listing.serial, m.Mul(forObject, m.args.objectSerial))
	f := m.Unpack(layout.Listing0, m.Mul(reads, m.old[slotObject][0]), gadget.Known{
		0: m.Mul(reads, int(record.KindListing)), 1: serial,
	})
	host, id, flags := f[2], f[5], f[6]
	l.serial, l.payout, l.policy, l.windows, l.unitSeconds, l.minUnits, l.maxUnits = serial, f[3], f[4], f[7], f[8], f[9], f[10]
	g := m.Unpack(layout.Listing1, m.Mul(reads, m.old[slotObject][1]), nil)
	l.price, l.origin, l.policySerial = g[0], g[1], g[2]

	for _, c := range m.old[slotObject] {
		m.AssertIsEqual(m.Mul(l.create, c), 0) // FRESH-1
	}
	m.AssertEqualIf(m.Add(l.change, m.calendarOpen), host, m.index[slotSigner])                                        // LISTING-7, CALENDAR-2
	m.AssertEqualIf(m.Add(l.change, m.book), id, m.token.id)                                                           // LISTING-8, BOOK-3
	m.AssertEqualIf(l.change, l.unitSeconds, m.args.listing.unitSeconds)                                               // LISTING-9
	m.AssertEqualIf(l.change, l.origin, m.args.listing.origin)                                                         // LISTING-10
	m.AssertEqualIf(m.calendarOpen, l.windows, m.args.window)                                                          // CALENDAR-3
	m.Check(m.Sub(m.Mul(m.calendarOpen, 1<<layout.WindowBits-2), m.Mul(m.calendarOpen, l.windows)), layout.WindowBits) // CALENDAR-4
	m.AssertEqualIf(m.book, flags, record.FlagBookable)                                                                // BOOK-2
}

// writeListing: a new or changed listing, or one window more.
func (m *marketRow) writeListing() {
	a, l := m.args.listing, m.listing
	cells := [3]frontend.Variable{
		m.Pack(layout.Listing0, int(record.KindListing), m.Add(m.Mul(l.create, m.serial), a.serial), m.index[slotSigner], m.index[slotPayout], m.index[slotPolicy],
			m.token.id, a.flags, l.windows, a.unitSeconds, a.minUnits, a.maxUnits),
		m.Pack(layout.Listing1, a.price, a.origin, a.policy),
		m.words[2],
	}
	next := &m.new[slotObject]
	for i, c := range cells {
		next[i] = m.Add(next[i], m.Mul(m.listingSet, m.Sub(c, m.old[slotObject][i])))
	}
	next[0] = m.Add(next[0], m.Weighted(layout.Listing0, 7, m.calendarOpen))
}

// booking is the booking in the object slot, for a cancellation.
type booking struct {
	price, fee, reserve                 frontend.Variable
	start, firstUnit, units             frontend.Variable
	window, listingSerial, policySerial frontend.Variable
}

func (m *marketRow) readBooking() {
	cell := func(i int) frontend.Variable { return m.Mul(m.cancel, m.old[slotObject][i]) }

	// CANCEL-1: a live booking with the serial that the row names, in its token
	// (CANCEL-3), paying that purse (CANCEL-6).
	f := m.Unpack(layout.Booking0, cell(0), gadget.Known{
		0: m.Mul(m.cancel, int(record.KindBooking)), 1: m.Mul(m.cancel, m.args.objectSerial), 2: m.Mul(m.cancel, int(record.Booked)),
		3: m.Mul(m.cancel, m.token.id), 6: m.Mul(m.cancel, m.index[slotPayout]),
	})
	guest, refund, policy, calendar := f[5], f[7], f[8], f[9]
	m.AssertEqualIf(m.cancel, guest, m.index[slotSigner])      // CANCEL-2
	m.AssertEqualIf(m.cancel, calendar, m.index[slotCalendar]) // CANCEL-4
	m.AssertEqualIf(m.cancel, policy, m.index[slotPolicy])     // CANCEL-5
	m.AssertEqualIf(m.cancel, refund, m.index[slotRefund])     // CANCEL-7

	money := m.Unpack(layout.Booking1, cell(1), nil)
	times := m.Unpack(layout.Booking2, cell(2), nil)
	rest := m.Unpack(layout.Booking3, cell(3), nil)
	m.booking = booking{money[0], money[1], money[2], times[0], times[3], times[4], times[5], times[6], rest[1]}

	m.Check(m.Mul(m.cancel, m.Sub(m.booking.start, m.timestamp, 1)), layout.TimeBits) // CANCEL-8
}

// writeBookingState: Booked becomes CancelledByGuest.
func (m *marketRow) writeBookingState() {
	change := m.Mul(m.cancel, int(record.CancelledByGuest-record.Booked))
	m.new[slotObject][0] = m.Add(m.new[slotObject][0], m.Weighted(layout.Booking0, 2, change))
}

// policy holds the tiers of the policy in its slot (for a cancellation) or in the
// words (PolicySet): at most one of them is there.
type policy struct {
	releaseDelay frontend.Variable
	before       [4]frontend.Variable
	refund       [4]frontend.Variable
}

func (m *marketRow) readPolicy() {
	cells := m.old[slotPolicy]
	reads := m.Add(m.listingSet, m.book, m.cancel)

	// LISTING-11, BOOK-10, CANCEL-5: a policy with the serial that the listing or the
	// booking names; for a booking also at its index.
	serial := m.Add(m.args.listing.policy, m.Mul(m.book, m.listing.policySerial), m.Mul(m.cancel, m.booking.policySerial))
	m.AssertEqualIf(m.book, m.listing.policy, m.index[slotPolicy])
	head := m.Pack(layout.Policy0, m.Mul(reads, int(record.KindPolicy)), serial, 0, 0, 0, 0, 0)
	terms := m.DivUnchecked(m.Sub(m.Mul(reads, cells[0]), head), layout.Policy0.Shift(2)) // the fields above the serial
	f, termsLow := m.UnpackAt(m.border, layout.PolicySet2, m.Add(terms, m.Mul(m.policySet, m.words[2])), nil)
	m.Check(m.Sub(m.Mul(m.policySet, gadget.Whole), m.Mul(m.policySet, f[1])), layout.BpsBits) // POLICY-4
	m.Check(m.Sub(m.Mul(m.policySet, gadget.Whole), m.Mul(m.policySet, f[2])), layout.BpsBits)
	m.policy.releaseDelay = f[0]

	tiers, tiersLow := m.UnpackAt(m.border, layout.PolicySet1, m.Add(m.Mul(m.policySet, m.words[1]), m.Mul(m.cancel, cells[1])), nil)
	m.low[1] = m.Add(m.low[1], m.Mul(m.policySet, tiersLow)) // in a cancellation they are a cell's
	m.low[2] = m.Add(m.low[2], m.Mul(m.policySet, termsLow))
	for i := range 4 {
		m.policy.before[i], m.policy.refund[i] = tiers[2*i], tiers[2*i+1]
		if i > 0 { // true of every stored policy too
			m.Check(m.Sub(m.policy.before[i-1], m.policy.before[i]), layout.DelayBits) // POLICY-2
			m.Check(m.Sub(m.policy.refund[i-1], m.policy.refund[i]), layout.BpsBits)   // POLICY-3
		}
	}
	m.Check(m.Sub(gadget.Whole, m.policy.refund[0]), layout.BpsBits) // POLICY-1, and with POLICY-3 for all tiers
}

// refundShare is the refund in basis points of a cancellation: that of the first
// tier that applies. Tiers apply from some index on, so the sum telescopes.
func (m *marketRow) refundShare() frontend.Variable {
	left := m.Mul(m.cancel, m.Sub(m.booking.start, m.timestamp))
	share := frontend.Variable(0)
	for i := range 4 {
		applies := m.AtLeast(left, m.policy.before[i], layout.TimeBits)
		below := frontend.Variable(0)
		if i < 3 {
			below = m.policy.refund[i+1]
		}
		share = m.Add(share, m.Mul(applies, m.Sub(m.policy.refund[i], below)))
	}
	return m.Mul(m.cancel, share)
}

// stay is the run of units that a row books or frees, and the times of a new booking.
type stay struct {
	mask                  frontend.Variable
	start, end, releaseAt frontend.Variable
}

func (m *marketRow) computeStay() {
	first := m.Add(m.args.firstUnit, m.Mul(m.cancel, m.booking.firstUnit))
	units := m.Add(m.args.units, m.Mul(m.cancel, m.booking.units))
	m.Check(m.Mul(m.book, m.Sub(m.args.units, m.listing.minUnits)), layout.UnitBits) // BOOK-4
	m.Check(m.Mul(m.book, m.Sub(m.listing.maxUnits, m.args.units)), layout.UnitBits) // BOOK-5
	m.Check(m.Sub(record.WindowUnits, first, units), layout.UnitBits)                // BOOK-6

	low := m.twos.At(first)
	high := m.Mul(low, m.twos.At(units))
	rest := m.DivUnchecked(power(record.WindowUnits), high) // high is a power of two, never zero
	m.stay.mask = m.Sub(high, low)

	// BOOK-8, BOOK-9: the units are free and not blocked. CANCEL-9: they are marked.
	uses := m.Add(m.book, m.cancel)
	occupied := m.Sub(m.Mul(uses, m.old[slotCalendar][1]), m.Mul(m.cancel, m.stay.mask))
	m.AssertClearRun(occupied, low, high, rest, record.WindowUnits)
	m.AssertClearRun(m.Mul(m.book, m.old[slotCalendar][2]), low, high, rest, record.WindowUnits)

	// BOOK-11, BOOK-12
	window := m.Mul(m.book, m.args.window)
	unit := m.Add(m.Mul(window, record.WindowUnits), m.args.firstUnit)
	m.stay.start = m.Add(m.Mul(m.book, m.listing.origin), m.Mul(unit, m.listing.unitSeconds))
	m.stay.end = m.Add(m.stay.start, m.Mul(m.args.units, m.listing.unitSeconds))
	m.stay.releaseAt = m.Add(m.stay.end, m.Mul(m.book, m.policy.releaseDelay))
	m.Check(m.Sub(m.stay.start, m.Mul(m.book, m.timestamp)), layout.TimeBits)
	m.Check(m.stay.releaseAt, layout.TimeBits)
}

// writeCalendar: BOOK-7, CANCEL-4: it is the calendar of that listing and window.
func (m *marketRow) writeCalendar() {
	uses := m.Add(m.book, m.cancel)
	serial := m.Add(m.Mul(m.book, m.args.objectSerial), m.Mul(m.cancel, m.booking.listingSerial))
	window := m.Add(m.Mul(m.book, m.args.window), m.Mul(m.cancel, m.booking.window))
	m.AssertIsEqual(m.Mul(uses, m.old[slotCalendar][0]), m.Pack(layout.Calendar0, m.Mul(uses, int(record.KindCalendar)), serial, window))

	next := &m.new[slotCalendar]
	next[1] = m.Add(next[1], m.Mul(m.Sub(m.book, m.cancel), m.stay.mask))
}

// payments are the amounts that the row moves.
type payments struct {
	price, bookingFee, reserve frontend.Variable // of a new booking
	total                      frontend.Variable // what the guest pays for it
	toPayout, toRefund         frontend.Variable
}

func (m *marketRow) computePayments() {
	share := m.refundShare()
	p := &m.payments

	p.price = m.Mul(m.args.units, m.listing.price)
	m.Check(p.price, layout.AmountBits) // BOOK-13

	// The booking fee of a new booking, or the refund of a cancelled one.
	amount := m.Add(p.price, m.Mul(m.cancel, m.booking.price))
	part := m.Divide(amount, m.Add(m.Mul(m.book, m.bookingFee), share), layout.AmountBits)
	p.bookingFee = m.Mul(m.book, part)
	refund := m.Sub(part, p.bookingFee)
	m.Check(p.bookingFee, layout.FeeBits) // BOOK-14
	feeRefund := m.Divide(m.Mul(m.cancel, m.booking.fee), share, layout.FeeBits)

	p.reserve = m.Mul(m.book, m.pick(m.token, m.crankReserve))
	p.total = m.Add(p.price, p.bookingFee, p.reserve)
	m.Check(m.Sub(m.args.limit, p.total), layout.AmountBits) // BOOK-15

	// What the booking held leaves it to the last unit: price to payout and refund
	// purse, fee to refund purse and fee purse, reserve to refund purse.
	p.toPayout = m.Sub(m.booking.price, refund)
	p.toRefund = m.Add(refund, feeRefund, m.booking.reserve)
	m.collect(m.token, m.Add(m.fee, m.Sub(m.booking.fee, feeRefund)))

	// RENT-1
	fills := m.Add(m.policySet, m.listing.create, m.calendarOpen, m.book)
	m.Check(m.Sub(m.fee, m.Mul(fills, m.pick(m.token, m.rent))), layout.FeeBits)
}

// writeFresh: FRESH-1, and the policy, calendar or booking that fills the record.
func (m *marketRow) writeFresh() {
	fills := m.Add(m.policySet, m.calendarOpen, m.book)
	next := &m.new[slotFresh]
	for i := range next {
		m.AssertIsEqual(m.Mul(fills, next[i]), 0)
	}
	fill := func(flag frontend.Variable, cells ...frontend.Variable) {
		for i, c := range cells {
			next[i] = m.Add(next[i], m.Mul(flag, c))
		}
	}
	fill(m.policySet,
		m.Add(m.Pack(layout.Policy0, int(record.KindPolicy), m.serial, 0, 0, 0, 0, 0), m.Weighted(layout.Policy0, 2, m.words[2])),
		m.words[1])
	fill(m.calendarOpen,
		m.Pack(layout.Calendar0, int(record.KindCalendar), m.args.objectSerial, m.args.window))
	fill(m.book,
		m.Pack(layout.Booking0, int(record.KindBooking), m.serial, int(record.Booked), m.token.id, m.index[slotObject], m.index[slotSigner],
			m.listing.payout, m.index[slotRefund], m.index[slotPolicy], m.index[slotCalendar], m.bookingFee),
		m.Pack(layout.Booking1, m.payments.price, m.payments.bookingFee, m.payments.reserve),
		m.Pack(layout.Booking2, m.stay.start, m.stay.end, m.stay.releaseAt, m.args.firstUnit, m.args.units, m.args.window, m.args.objectSerial),
		m.Pack(layout.Booking3, 0, m.listing.policySerial))
}

// writeSigner: the signing purse pays the fee and what it books.
func (m *marketRow) writeSigner() purse {
	cells := m.old[slotSigner]
	p := m.purse(m.used, m.token, cells)
	m.new[slotSigner] = m.debit(m.used, m.token, p, cells, m.Add(m.fee, m.payments.total))
	return p
}

// writePayout: the purse of a listing is one (LISTING-12 by CREDIT-1, CREDIT-2), or
// it is paid.
func (m *marketRow) writePayout() {
	p := m.purse(m.Add(m.listingSet, m.cancel), m.token, m.old[slotPayout])
	m.new[slotPayout] = m.credit(m.token, p, m.old[slotPayout], m.payments.toPayout)
}

// writeRefund: the refund purse of a booking is one, or it is paid.
func (m *marketRow) writeRefund() {
	p := m.purse(m.Add(m.book, m.cancel), m.token, m.old[slotRefund])
	m.new[slotRefund] = m.credit(m.token, p, m.old[slotRefund], m.payments.toRefund)
}
