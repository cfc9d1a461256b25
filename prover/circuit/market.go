package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Slots of an M row's accesses after signer and listing.
const (
	slotCalendar = iota + 2
	slotNext     // calendar
	slotPolicy
	slotBooking
	slotTerms
	slotPayout
)

// kinds are the kinds of lane M as bits: at most one is set, one where the row is used.
type kinds struct {
	book, hold, request, cancel, decline, cancelByHost, expire, modify frontend.Variable

	books  frontend.Variable // a booking is made: book, hold or request
	offers frontend.Variable // one that binds nobody yet: hold or request
	undoes frontend.Variable // a booking ends and gives its units back
	guests frontend.Variable // with money for a guest who does not sign: any that undoes, but cancel
	bonded frontend.Variable // that may have a bond: cancel or cancelByHost
	marks  frontend.Variable // a booking has the units of the words then: any that books, or modify
	finds  frontend.Variable // a booking is there before: any that undoes, or modify
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
	index    [8]frontend.Variable // of the records, by slot
	serial   frontend.Variable    // of a booking that this row creates
	words    [3]frontend.Variable
	old, new [8]Cells

	form     form // of the calendars
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

	placed := m.readWords()
	position := b.position(op.LaneM, slot, used, placed)
	m.serial = b.Add(b.Mul(b.number, power(layout.PositionBits)), position)
	m.readBooking()
	m.readListing()
	m.readPolicy()

	m.readCalendar()
	m.computeRuns()
	m.readNextCalendar()
	m.computeStay()
	m.computePayments()

	m.writeCalendars()
	m.writeGuest()
	m.writeBooking()
	m.writeModified()
	signer := m.writeSigner()
	m.writePayout()

	for i, a := range row.Accesses {
		b.rowAccess(m.index[i], position, i, a, m.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Market0, 1, placed))
	b.sign(op.LaneM, m.signed, signer, row.Accesses[slotSigner].Old, words, row.Signature)
}

// arguments are the fields of words 1 and 2.
type arguments struct {
	serial, window, firstUnit, units, limit frontend.Variable // the serial is the listing's of a new booking, else the booking's; Modify's limit is its price
	deposit, arbiter                        frontend.Variable // that a new booking agrees to
}

// readWords splits the words, finds the kind and says which records the kind uses: the
// index of any other is zero. It returns the position.
func (m *marketRow) readWords() frontend.Variable {
	for _, w := range m.words {
		m.AssertZeroUnless(m.used, w)
	}
	f, low := m.UnpackAt(m.border, layout.Market0, m.words[0], nil)
	m.publish(m.words[0], low, layout.Market0.Bits())
	k := m.kindBits(m.used, f[0], op.KindBook, op.KindModify)
	m.kinds = kinds{book: k[0], hold: k[1], request: k[2], cancel: k[3], decline: k[4], cancelByHost: k[5], expire: k[6], modify: k[7]}
	m.offers = m.Add(m.hold, m.request)
	m.books = m.Add(m.book, m.offers)
	m.guests = m.Add(m.decline, m.cancelByHost, m.expire)
	m.undoes = m.Add(m.cancel, m.guests)
	m.bonded = m.Add(m.cancel, m.cancelByHost)
	m.marks = m.Add(m.books, m.modify)
	m.finds = m.Add(m.undoes, m.modify)
	m.signed = m.Sub(m.used, m.expire)
	m.token, m.fee = m.builder.token(f[9]), f[10]
	m.AssertIsEqual(m.Mul(m.expire, m.fee), 0) // a crank pays no fee

	m.index = [8]frontend.Variable{f[2], f[3], f[4], f[5], f[6], f[7], m.Add(f[7], m.used), f[8]} // a booking's terms are in the next record
	m.AssertZeroUnless(m.marks, m.index[slotListing])
	m.AssertZeroUnless(m.Add(m.books, m.guests), m.index[slotPolicy])
	m.AssertZeroUnless(m.Add(m.books, m.bonded), m.index[slotPayout])

	g, low := m.UnpackAt(m.border, layout.Book1, m.words[1], nil)
	m.publish(m.words[1], low, layout.Book1.Bits())
	m.AssertZeroUnless(m.marks, m.Sub(m.words[1], g[0])) // any other kind names a serial alone
	h, low := m.UnpackAt(m.border, layout.Book2, m.words[2], nil)
	m.publish(m.words[2], low, layout.Book2.Bits())
	m.AssertZeroUnless(m.books, m.words[2])
	m.args = arguments{g[0], g[1], g[2], g[3], g[4], h[0], h[1]}
	return f[1]
}

// listing is the listing that is booked, or of a booking that is modified. Its serial, price
// and policy are those of a new booking alone.
type listing struct {
	serial, host, payout, policy, arbiter frontend.Variable
	transferable, unitSeconds             frontend.Variable
	minUnits, maxUnits, price, origin     frontend.Variable
	policySerial                          frontend.Variable
	pricing                               pricing
}

// readListing: BOOK-1, it is a listing with the serial that the row names; MODIFY-3, or the
// booking.
func (m *marketRow) readListing() {
	cell := func(i int) frontend.Variable { return m.Mul(m.marks, m.old[slotListing][i]) }
	serial := m.Sub(m.args.serial, m.booking.serial)
	f := m.Unpack(layout.Listing0, cell(0), gadget.Known{0: m.Mul(m.marks, int(record.KindListing)), 1: m.Add(serial, m.Mul(m.modify, m.booking.listingSerial))})
	g := m.Unpack(layout.Listing1, cell(1), nil)
	h := m.Unpack(layout.Listing3, cell(3), nil)
	m.listing = listing{
		serial, f[2], f[3], f[4], f[13],
		f[7], f[10],
		f[11], f[12], m.Mul(m.books, g[0]), g[1],
		m.Mul(m.books, g[2]),
		pricingOf(h[1:]),
	}
	id, bookable, instant, deposit := f[5], f[6], f[8], h[0]

	m.AssertEqualIf(m.books, bookable, 1)                           // BOOK-2
	m.AssertEqualIf(m.books, id, m.token.id)                        // BOOK-3
	m.AssertEqualIf(m.books, m.listing.payout, m.index[slotPayout]) // BOOK-16
	m.AssertEqualIf(m.books, deposit, m.args.deposit)               // BOOK-19
	m.AssertEqualIf(m.books, m.listing.arbiter, m.args.arbiter)     // BOOK-20
	m.AssertEqualIf(m.Add(m.book, m.hold), instant, 1)              // BOOK-21
}

// booking is the booking that ends. Price, fee and deposit are what is held of them: zero
// for one that is only held.
type booking struct {
	serial                         frontend.Variable
	state, tiered                  frontend.Variable // tiered: a guest cancels what was booked
	price, fee, reserve, bond      frontend.Variable
	start, firstUnit, units        frontend.Variable
	window, listingSerial, deposit frontend.Variable
	next                           frontend.Variable // calendar
	arbiter                        frontend.Variable
	modified                       modified
}

// modified is a booking that is modified, as it stood. Its units are zero for any other kind.
type modified struct {
	price, fee, feeBps, reserve, deposit frontend.Variable
	released, unitsReleased              frontend.Variable
	firstUnit, units                     frontend.Variable
	times                                frontend.Variable // start, end and deadline in their cell
}

func (m *marketRow) readBooking() {
	cell := func(slot, i int) frontend.Variable { return m.Mul(m.finds, m.old[slot][i]) }
	serial := m.Mul(m.finds, m.args.serial)
	guest := m.Add(m.Mul(m.Add(m.cancel, m.modify), m.index[slotSigner]), m.Mul(m.guests, m.index[slotPolicy]))

	// CANCEL-1: a booking with the serial that the row names, in its token (CANCEL-3), in
	// that calendar (CANCEL-4), of the guest who signs (CANCEL-2) or is paid (CANCEL-8).
	f := m.Unpack(layout.Booking0, cell(slotBooking, 0), gadget.Known{
		0: m.Mul(m.finds, int(record.KindBooking)), 1: serial, 3: m.Mul(m.finds, m.token.id), 5: guest, 8: m.Mul(m.finds, m.index[slotCalendar]),
	})
	state, host, payout := f[2], f[6], f[7]
	m.AssertEqualIf(m.modify, f[4], m.index[slotListing])                        // MODIFY-3
	m.AssertEqualIf(m.Add(m.decline, m.cancelByHost), host, m.index[slotSigner]) // CANCEL-2
	m.AssertEqualIf(m.bonded, payout, m.index[slotPayout])                       // CANCEL-5

	// CANCEL-1: in a state that the kind takes.
	is := func(s record.State) frontend.Variable { return m.IsZero(m.Sub(state, int(s))) }
	held, requested, booked := is(record.Held), is(record.Requested), is(record.Booked)
	tiered := m.Mul(m.cancel, booked)
	m.AssertIsEqual(m.finds, m.Add(
		tiered,
		m.Mul(m.Add(held, requested), m.Add(m.cancel, m.expire)),
		m.Mul(requested, m.decline),
		m.Mul(m.Add(booked, is(record.CheckedIn)), m.Add(m.cancelByHost, m.modify)),
	))

	money := m.Unpack(layout.Booking1, cell(slotBooking, 1), nil)
	times := m.Unpack(layout.Booking2, cell(slotBooking, 2), nil)
	rest := m.Unpack(layout.Booking3, cell(slotBooking, 3), nil)
	deposit := m.Unpack(layout.Terms2, cell(slotTerms, 2), nil)[0]
	paid := m.Sub(m.undoes, held)
	first, units := m.Mul(m.undoes, money[3]), m.Mul(m.undoes, money[4])
	m.booking = booking{
		serial, state, tiered,
		m.Mul(paid, m.Sub(money[0], rest[0])), m.Mul(paid, money[1]), m.Mul(m.undoes, money[2]), rest[1],
		times[0], first, units,
		times[3], times[4], m.Mul(paid, deposit), f[9], f[10],
		modified{
			money[0], money[1], rest[2], money[2], deposit,
			rest[0], times[6],
			m.Sub(money[3], first), m.Sub(money[4], units),
			m.Pack(layout.Booking2, times[:3]...),
		},
	}
	m.AssertEqualIf(m.modify, times[3], m.args.window) // MODIFY-3

	ahead := m.Mul(m.cancel, m.Sub(times[0], m.timestamp, 1))                             // CANCEL-6
	m.Check(m.Add(ahead, m.Mul(m.expire, m.Sub(m.timestamp, times[2]))), layout.TimeBits) // EXPIRE-1
}

// policy has the terms of a policy: those in its slot for a new booking, or in the terms
// of one that is there.
type policy struct {
	times        []frontend.Variable // fields of Terms0 after the serial
	releaseDelay frontend.Variable
	hostCancel   frontend.Variable
	answered     frontend.Variable // seconds from the start until a late check-in was answered
	window       frontend.Variable // that an offer stands
	before       [4]frontend.Variable
	refund       [4]frontend.Variable
}

// readPolicy: BOOK-10, the policy that the listing names; CANCEL-1, the terms of the
// booking.
func (m *marketRow) readPolicy() {
	m.AssertEqualIf(m.books, m.listing.policy, m.index[slotPolicy])
	f := m.Unpack(layout.Policy0, m.Add(m.Mul(m.books, m.old[slotPolicy][0]), m.Mul(m.finds, m.old[slotTerms][0])), gadget.Known{
		0: m.Add(m.Mul(m.books, int(record.KindPolicy)), m.Mul(m.finds, int(record.KindTerms))), 1: m.Add(m.listing.policySerial, m.booking.serial),
	})
	t := f[2:]
	m.policy.times, m.policy.releaseDelay, m.policy.hostCancel, m.policy.answered = t, t[timesDelay], t[timesHostCancel], m.Add(t[timesGrace], t[timesAnswer])

	tiers := m.Unpack(layout.Terms1, m.Mul(m.cancel, m.old[slotTerms][1]), nil)
	for i := range 4 {
		m.policy.before[i], m.policy.refund[i] = tiers[2*i], tiers[2*i+1]
	}

	windows := m.Unpack(layout.Policy2, m.Mul(m.offers, m.old[slotPolicy][2]), nil)
	m.policy.window = m.Add(m.Mul(m.request, windows[0]), m.Mul(m.hold, windows[1]))
	m.AssertIsEqual(m.Mul(m.offers, m.IsZero(m.policy.window)), 0) // HOLD-1, REQUEST-1
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

// run is the units that a row books or frees in one calendar. Its length is in bits of the map.
type run struct {
	bits      frontend.Variable
	mask      frontend.Variable
	low, high frontend.Variable // powers of two: below the run, and above it
	rest      frontend.Variable // that and high make a whole map
}

// stay is the runs of units that a row books or frees, and the times of a new booking.
type stay struct {
	in, over             run               // in its window, and from the beginning of the next one on
	crosses              frontend.Variable // into the next one
	oldIn, oldOver       run               // that a booking had which is modified
	oldCrosses           frontend.Variable
	booked               frontend.Variable // places of its calendar, before the row
	reaches              frontend.Variable // the next one, before the row or after it
	bookedNext           frontend.Variable // places of it
	unit                 frontend.Variable // the first, counted from window 0
	start, end, deadline frontend.Variable
}

// readCalendar: BOOK-7, CANCEL-4, it is the calendar of that listing and window.
func (m *marketRow) readCalendar() {
	var spare frontend.Variable
	spare, m.stay.booked = m.unpackCalendar(slotCalendar, m.used, m.calendarListing(), m.calendarWindow(), nil)
	m.form = m.formOf(spare)
}

// readNextCalendar: BOOK-22, CANCEL-4, it is that of the window after it, if the stay crosses
// into it or did so before.
func (m *marketRow) readNextCalendar() {
	s := &m.stay
	s.reaches = m.Sub(m.Add(s.crosses, s.oldCrosses), m.Mul(s.crosses, s.oldCrosses))
	m.AssertZeroUnless(s.reaches, m.index[slotNext])
	_, s.bookedNext = m.unpackCalendar(slotNext, s.reaches, m.calendarListing(), m.Add(m.calendarWindow(), 1), m.Mul(s.reaches, m.form.spare))
}

func (m *marketRow) calendarListing() frontend.Variable {
	return m.Add(m.listing.serial, m.booking.listingSerial)
}

func (m *marketRow) calendarWindow() frontend.Variable {
	return m.Add(m.Mul(m.books, m.args.window), m.booking.window)
}

// unpackCalendar reads a calendar where flag is 1: its spare places, if they are not given, and
// how many are booked.
func (m *marketRow) unpackCalendar(slot int, flag, listing, window, given frontend.Variable) (spare, booked frontend.Variable) {
	named := m.Pack(layout.Calendar0, int(record.KindCalendar), listing, window)
	known := gadget.Known{0: 0, 1: 0, 2: 0}
	if given != nil {
		known[3] = given
	}
	f := m.Unpack(layout.Calendar0, m.Mul(flag, m.Sub(m.old[slot][0], named)), known)
	return f[3], f[4]
}

// computeRuns: a stay that is longer than what its window has left takes the beginning of
// the next one.
func (m *marketRow) computeRuns() {
	s, b := &m.stay, m.booking
	first := m.form.bits(m.Add(m.args.firstUnit, b.firstUnit))
	units := m.form.bits(m.Add(m.args.units, b.units))
	m.Check(m.Sub(m.args.units, m.listing.minUnits), layout.UnitBits) // BOOK-4
	m.Check(m.Sub(m.listing.maxUnits, m.args.units), layout.UnitBits) // BOOK-5
	m.Check(m.Sub(layout.MapBits-1, first), layout.UnitBits)          // BOOK-6

	s.in, s.over, s.crosses = m.runs(first, units)
	s.oldIn, s.oldOver, s.oldCrosses = m.runs(m.form.bits(b.modified.firstUnit), m.form.bits(b.modified.units))
	for _, r := range []*run{&s.in, &s.over} {
		r.rest = m.DivUnchecked(power(layout.MapBits), r.high) // high is a power of two, never zero
	}

	// CANCEL-4: if the booking has a next calendar, it is that of the row.
	m.AssertIsEqual(b.next, m.Mul(m.Add(s.oldCrosses, m.Mul(m.undoes, s.crosses)), m.index[slotNext]))
}

// runs cuts a run of units, in bits, at the end of its map.
func (m *marketRow) runs(first, units frontend.Variable) (in, over run, crosses frontend.Variable) {
	end := m.Add(first, units)
	crosses = m.AtLeast(end, layout.MapBits+1, layout.UnitBits+3) // each is below 4·2^8
	over.bits = m.Mul(crosses, m.Sub(end, layout.MapBits))
	in.bits = m.Sub(units, over.bits)
	in.low, over.low = m.twos.At(first), 1
	for _, r := range []*run{&in, &over} {
		r.high = m.Mul(r.low, m.twos.At(r.bits))
		r.mask = m.Sub(r.high, r.low)
	}
	return in, over, crosses
}

func (m *marketRow) computeStay() {
	// BOOK-11, BOOK-12
	m.stay.unit = m.Add(m.Mul(m.args.window, m.form.window()), m.args.firstUnit)
	m.stay.start = m.Add(m.listing.origin, m.Mul(m.stay.unit, m.listing.unitSeconds))
	m.stay.end = m.Add(m.stay.start, m.Mul(m.args.units, m.listing.unitSeconds))
	m.stay.deadline = m.Add(m.stay.end, m.Mul(m.marks, m.policy.releaseDelay))
	moved := m.Sub(1, m.IsZero(m.Sub(m.args.firstUnit, m.booking.modified.firstUnit)))
	m.Check(m.Sub(m.stay.start, m.Mul(m.Add(m.books, m.Mul(m.modify, moved)), m.timestamp)), layout.TimeBits) // MODIFY-5
	m.Check(m.stay.deadline, layout.TimeBits)
	m.Check(m.Mul(m.marks, m.Sub(m.stay.deadline, m.stay.start, m.policy.answered)), layout.TimeBits) // BOOK-18
}

// writeCalendars: units are booked, or free again. BOOK-8, BOOK-9: they have a place and are not
// blocked. CANCEL-7: they are booked.
func (m *marketRow) writeCalendars() {
	s := &m.stay
	m.writeCalendar(slotCalendar, m.used, s.booked, s.in, s.oldIn)
	m.writeCalendar(slotNext, s.reaches, s.bookedNext, s.over, s.oldOver)
}

// writeCalendar writes a run into the calendar where flag is 1, in place of that which a
// modified booking had there: what invariant 2 says of that is not asserted again. Given: both
// runs are empty where flag is 0.
func (m *marketRow) writeCalendar(slot int, flag, booked frontend.Variable, r, old run) {
	steps, freed := m.form.steps(r.mask), m.form.steps(old.mask)
	taken, undone := m.Mul(m.marks, steps), m.Mul(m.undoes, steps)
	left := m.Sub(m.Mul(flag, m.old[slot][1]), undone, freed)

	// A map of bits has none in the run. A map of counters has none above the highest, if those
	// of the run, which may be capacity at most, are raised by what is missing to it.
	m.AssertClearRun(m.Mul(m.Sub(1, m.form.counted), left), r.low, r.high, r.rest, layout.MapBits)
	raised := m.Sub(m.Mul(record.CounterMax, taken), m.Mul(taken, m.form.spare))
	m.assertCounters(m.Mul(m.form.counted, m.Add(left, raised)))
	m.AssertClearRun(m.Mul(flag, m.marks, m.old[slot][2]), r.low, r.high, r.rest, layout.MapBits)

	units := m.form.units(m.Sub(m.Mul(m.Sub(m.marks, m.undoes), r.bits), old.bits))
	m.Check(m.Add(booked, units), layout.BookedBits) // a calendar counts what it holds: BOOK-8, CANCEL-7
	next := &m.new[slot]
	next[0] = m.Add(next[0], m.Weighted(layout.Calendar0, 4, units))
	next[1] = m.Add(next[1], m.Sub(taken, undone, freed))
}

// payments are the amounts that the row moves.
type payments struct {
	price, bookingFee, reserve, bond frontend.Variable // of a new booking; the fee is also that of a modified one
	pays                             frontend.Variable // by the guest for it, now
	toSigner, toGuest, toHost        frontend.Variable // of one that ends; the guest is paid who does not sign
	unlock                           frontend.Variable // of its bond
}

func (m *marketRow) computePayments() {
	share := m.refundShare()
	b, p := m.booking, &m.payments

	p.price = m.price()
	agreed := m.Mul(m.modify, m.args.limit)
	m.Check(m.Sub(agreed, m.Mul(m.modify, b.modified.released)), layout.AmountBits)          // MODIFY-2
	m.Check(m.Mul(m.modify, m.Sub(m.args.units, b.modified.unitsReleased)), layout.UnitBits) // MODIFY-2

	// The booking fee of a new booking or of other terms, or the refund of one that ends.
	amount := m.Add(p.price, agreed, b.price)
	part := m.Divide(amount, m.Add(m.Mul(m.books, m.bookingFee), m.Mul(m.modify, b.modified.feeBps), share), layout.AmountBits)
	p.bookingFee = m.Mul(m.marks, part)
	refund := m.Sub(part, p.bookingFee)
	m.Check(p.bookingFee, layout.FeeBits) // BOOK-14

	// The bond of a new booking, or the refund of the fee of one that ends.
	part = m.Divide(m.Add(p.price, b.fee), m.Add(m.Mul(m.book, m.policy.hostCancel), share), layout.AmountBits)
	p.bond = m.Mul(m.book, part)
	feeRefund := m.Sub(part, p.bond)

	p.reserve = m.Mul(m.books, m.pick(m.token, m.crankReserve))
	total := m.Add(p.price, agreed, p.bookingFee, p.reserve, m.args.deposit)
	kept := m.Mul(m.modify, m.Add(b.modified.reserve, b.modified.deposit))
	limit := m.Add(m.Sub(m.args.limit, agreed), m.Mul(m.modify, m.Sub(power(layout.AmountBits), 1)))
	m.Check(m.Sub(limit, total, kept), layout.AmountBits) // BOOK-15, MODIFY-4
	paid := m.Mul(m.modify, m.Add(b.modified.price, b.modified.fee))
	p.pays = m.Sub(total, m.Mul(m.hold, m.Sub(total, p.reserve)), paid)

	// What the booking held leaves it to the last unit: price to host and guest, fee to
	// guest and fee purse, deposit to the guest, reserve to him or a payee. The bond is the
	// host's again, or the guest's if the host cancels.
	back := m.Add(refund, feeRefund, b.reserve, b.deposit)
	byGuest, toPayee := m.Mul(m.cancel, back), m.Mul(m.expire, b.reserve)
	freed, lost := m.Mul(m.cancel, b.bond), m.Mul(m.cancelByHost, b.bond)
	p.toSigner = m.Add(byGuest, toPayee)
	p.toGuest = m.Add(m.Sub(back, p.toSigner), lost)
	p.toHost = m.Add(m.Sub(b.price, refund), freed)
	p.unlock = m.Add(freed, lost)
	m.collect(m.token, m.Add(m.fee, m.Sub(b.fee, feeRefund)))

	// RENT-1
	m.Check(m.Sub(m.fee, m.Mul(m.books, 2, m.pick(m.token, m.rent))), layout.FeeBits)
}

// writeGuest: the guest is paid whose purse has the slot of the policy (CANCEL-8).
func (m *marketRow) writeGuest() {
	guest := m.purse(m.guests, m.token, m.old[slotPolicy])
	m.new[slotPolicy] = m.credit(m.token, guest, m.old[slotPolicy], m.payments.toGuest)
}

// writeBooking: a new booking with its own copy of all that later steps need, or one
// that ends.
func (m *marketRow) writeBooking() {
	first := m.Add(m.Mul(m.book, int(record.Booked)), m.Mul(m.hold, int(record.Held)), m.Mul(m.request, int(record.Requested)))
	m.assertFree(m.books, m.old[slotBooking])
	m.fill(m.books, &m.new[slotBooking],
		m.Pack(layout.Booking0, int(record.KindBooking), m.serial, first, m.token.id, m.index[slotListing], m.index[slotSigner],
			m.listing.host, m.listing.payout, m.index[slotCalendar], m.index[slotNext], m.listing.arbiter, m.listing.transferable),
		m.Pack(layout.Booking1, m.payments.price, m.payments.bookingFee, m.payments.reserve, m.args.firstUnit, m.args.units),
		m.Pack(layout.Booking2, m.stay.start, m.stay.end, m.stay.deadline, m.args.window, m.listing.serial, m.paramsVersion, 0),
		m.Pack(layout.Booking3, 0, m.payments.bond, m.bookingFee))

	m.assertFree(m.books, m.old[slotTerms])
	m.fill(m.books, &m.new[slotTerms],
		m.Pack(layout.Terms0, append([]frontend.Variable{int(record.KindTerms), m.serial}, m.policy.times...)...),
		m.old[slotPolicy][1],
		m.Pack(layout.Terms2, m.args.deposit, 0),
		m.Pack(layout.Terms3, 0, 0, 0, 0, 0, 0, m.listing.arbiter, m.token.id))

	last := m.Add(
		m.Mul(m.cancel, int(record.CancelledByGuest)), m.Mul(m.decline, int(record.Declined)),
		m.Mul(m.cancelByHost, int(record.CancelledByHost)), m.Mul(m.expire, int(record.Expired)),
	)
	m.new[slotBooking][0] = m.Add(m.new[slotBooking][0], m.Weighted(layout.Booking0, 2, m.Sub(last, m.Mul(m.undoes, m.booking.state))))
}

// writeModified: other units, price, fee and times for the booking, as its host has proposed
// (MODIFY-1); nothing is proposed any more.
func (m *marketRow) writeModified() {
	b, s := m.booking.modified, m.stay
	booking, terms := &m.new[slotBooking], &m.new[slotTerms]
	proposed := m.Pack(layout.Terms3, int(record.ModifyProposal), 1, m.args.limit, m.args.firstUnit, m.args.units)
	rest := m.Pack(layout.Terms3, 0, 0, 0, 0, 0, 0, m.booking.arbiter, m.token.id)
	m.AssertEqualIf(m.modify, m.old[slotTerms][3], m.Add(proposed, rest))
	terms[3] = m.Sub(terms[3], m.Mul(m.modify, proposed))

	next := m.Sub(m.Mul(s.crosses, m.index[slotNext]), m.booking.next)
	booking[0] = m.Add(booking[0], m.Weighted(layout.Booking0, 9, m.Mul(m.modify, next)))
	booking[1] = m.Add(booking[1], m.Mul(m.modify, m.Sub(
		m.Pack(layout.Booking1, m.args.limit, m.payments.bookingFee, b.reserve, m.args.firstUnit, m.args.units), m.old[slotBooking][1])))
	booking[2] = m.Add(booking[2], m.Mul(m.modify, m.Sub(m.Pack(layout.Booking2, s.start, s.end, s.deadline), b.times)))
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

// writePayout: the payout purse of a booking gives the bond (BOOK-17), gets it back with
// its share, or loses it.
func (m *marketRow) writePayout() {
	cells := m.old[slotPayout]
	p := m.purse(m.Add(m.books, m.bonded), m.token, cells)
	bond := m.payments.bond
	m.new[slotPayout] = m.move(m.token, p, cells, m.Sub(m.payments.toHost, bond), m.Sub(bond, m.payments.unlock))
}
