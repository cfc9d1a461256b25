package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Slots of the accesses of L and M rows that both have.
const (
	slotSigner = iota
	slotListing
)

// Slots of an L row's accesses after those.
const (
	slotObject = iota + 2 // calendar or policy
	slotOwnPayout
)

// listingKinds are the kinds of lane L as bits: at most one is set, one where the row is used.
type listingKinds struct {
	policySet, listingSet, priceSet, calendarOpen, block, unblock frontend.Variable

	marks frontend.Variable // units are kept, or no longer: block or unblock
}

// listingsRow is an L row while it is stated. Fields that come from a gated word or
// cell are zero unless the row's kind uses them, so sums of them pick the right one.
type listingsRow struct {
	*builder
	listingKinds
	used     frontend.Variable
	token    token
	fee      frontend.Variable
	index    [4]frontend.Variable // of the records, by slot
	serial   frontend.Variable    // of an object that this row creates
	words    [4]frontend.Variable
	low      [4]frontend.Variable // of the words, below the border of limbs
	old, new [4]Cells

	terms   listingTerms
	marked  marked
	create  frontend.Variable // a new listing
	change  frontend.Variable // other terms of one that exists
	windows frontend.Variable // of the listing, before the row
	spare   frontend.Variable // of the listing, for a new calendar
	times   frontend.Variable // terms of a policy besides its shares, packed as PolicySet2

	priced  frontend.Variable // serial of the listing that PriceSet names
	pricing frontend.Variable // that PriceSet wants, packed as in Listing3
	stored  frontend.Variable // that the listing has, packed so, where it is changed
}

// listings is a row of lane L.
func (b *builder) listings(slot int, used frontend.Variable, row *ListingRow) {
	l := &listingsRow{builder: b, used: used, words: row.Words}
	for i, a := range row.Accesses {
		l.old[i], l.new[i] = a.Old, a.Old
	}

	placed := l.readFirstWord()
	position := b.position(op.LaneL, slot, used, placed)
	l.serial = b.Add(b.Mul(b.number, power(layout.PositionBits)), position)
	l.readTerms()
	l.readPricing()
	l.readRun()
	l.readListing()
	l.readPolicy()
	for i, bits := range listingsBits {
		b.publish(l.words[i], l.low[i], bits)
	}
	l.assertFresh()

	l.writeListing()
	l.writePolicy()
	l.writeCalendar()
	signer := l.writeSigner()
	l.readPayout(signer)

	for i, a := range row.Accesses {
		b.rowAccess(l.index[i], position, i, a, l.new[i])
	}
	words := append([]frontend.Variable(nil), row.Words[:]...)
	words[0] = b.Sub(words[0], b.Weighted(layout.Listings0, 1, placed))
	b.sign(op.LaneL, used, signer, row.Accesses[slotSigner].Old, words, row.Signature)
}

// listingsBits are the widths of the words: of the widest layout that each may have.
var listingsBits = [4]uint{
	layout.Listings0.Bits(),
	max(layout.PolicySet1.Bits(), layout.ListingSet1.Bits(), layout.Price1.Bits(), layout.Block1.Bits()),
	max(layout.PolicySet2.Bits(), layout.ListingSet2.Bits()),
	max(layout.PolicySet3.Bits(), layout.ListingSet3.Bits()),
}

// readFirstWord splits the first word, finds the kind and says which records and words
// the kind uses: any other is zero. It returns the position in the word.
func (l *listingsRow) readFirstWord() frontend.Variable {
	f, low := l.UnpackAt(l.border, layout.Listings0, l.words[0], nil)
	l.low = [4]frontend.Variable{low, 0, 0, 0}
	k := l.kindBits(l.used, f[0], op.KindPolicySet, op.KindCalendarUnblock)
	l.listingKinds = listingKinds{policySet: k[0], listingSet: k[1], priceSet: k[2], calendarOpen: k[3], block: k[4], unblock: k[5]}
	l.marks = l.Add(l.block, l.unblock)
	l.index = [4]frontend.Variable(f[2:6])
	l.token, l.fee = l.builder.token(f[6]), f[7]

	l.AssertZeroUnless(l.used, l.words[0])
	l.AssertZeroUnless(l.used, l.words[1])
	l.AssertZeroUnless(l.Add(l.policySet, l.listingSet), l.words[2])
	l.AssertZeroUnless(l.Add(l.policySet, l.listingSet), l.words[3])
	l.AssertZeroUnless(l.Sub(l.used, l.policySet), l.index[slotListing])
	l.AssertZeroUnless(l.Sub(l.used, l.priceSet), l.index[slotObject])
	l.AssertZeroUnless(l.listingSet, l.index[slotOwnPayout])
	return f[1]
}

// split reads a word by a layout where flag is 1.
func (l *listingsRow) split(flag frontend.Variable, word int, by layout.Layout) []frontend.Variable {
	f, low := l.UnpackAt(l.border, by, l.Mul(flag, l.words[word]), nil)
	l.low[word] = l.Add(l.low[word], low)
	return f
}

// listingTerms are the fields of ListingSet.
type listingTerms struct {
	price, origin, serial           frontend.Variable
	bookable, transferable, instant frontend.Variable
	unitSeconds, minUnits, maxUnits frontend.Variable
	policy, deposit, arbiter, spare frontend.Variable
}

func (l *listingsRow) readTerms() {
	a, c := l.split(l.listingSet, 1, layout.ListingSet1), l.split(l.listingSet, 3, layout.ListingSet3)
	l.split(l.listingSet, 2, layout.ListingSet2)
	t := listingTerms{a[0], a[1], a[2], c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]}
	l.Check(l.Sub(t.unitSeconds, l.listingSet), 24)                                              // LISTING-2
	l.Check(l.Sub(t.minUnits, l.listingSet), layout.UnitBits)                                    // LISTING-3
	l.Check(l.Sub(t.maxUnits, t.minUnits), layout.UnitBits)                                      // LISTING-4
	l.Check(l.Mul(l.listingSet, l.Sub(l.formOf(t.spare).window(), t.maxUnits)), layout.UnitBits) // LISTING-5
	l.Check(l.Sub(l.Mul(l.listingSet, record.MaxSpare), t.spare), layout.SpareBits)              // LISTING-12
	l.terms = t
	l.create = l.Mul(l.listingSet, l.IsZero(t.serial))
	l.change = l.Sub(l.listingSet, l.create)
}

// marked is the units of a window that CalendarBlock and CalendarUnblock mark. CalendarOpen
// names the same listing and window, and no units.
type marked struct {
	serial, window, first, units frontend.Variable
}

func (l *listingsRow) readRun() {
	f := l.split(l.Add(l.calendarOpen, l.marks), 1, layout.Block1)
	l.marked = marked{f[0], f[1], f[2], f[3]}
	l.AssertZeroUnless(l.marks, l.Pack(layout.Block1, 0, 0, f[2], f[3]))
	l.Check(l.Sub(f[3], l.marks), layout.UnitBits) // BLOCK-3
}

// readListing reads the listing in its slot, for a change, its price or a calendar.
func (l *listingsRow) readListing() {
	reads := l.Add(l.change, l.priceSet, l.calendarOpen, l.marks)
	cells := l.old[slotListing]

	// LISTING-6, PRICE-1, CALENDAR-1, BLOCK-1: it is a listing with the serial that the row names.
	serial := l.Add(l.terms.serial, l.priced, l.marked.serial)
	f := l.Unpack(layout.Listing0, l.Mul(reads, cells[0]), gadget.Known{0: l.Mul(reads, int(record.KindListing)), 1: serial})
	host, id, unitSeconds := f[2], f[5], f[10]
	l.windows, l.spare = f[9], l.Mul(l.calendarOpen, f[14])
	origin := l.Unpack(layout.Listing1, l.Mul(l.change, cells[1]), nil)[1]

	l.AssertEqualIf(reads, host, l.index[slotSigner])                                                                  // LISTING-7, PRICE-2, CALENDAR-2, BLOCK-2
	l.AssertEqualIf(l.change, id, l.token.id)                                                                          // LISTING-8
	l.AssertEqualIf(l.change, unitSeconds, l.terms.unitSeconds)                                                        // LISTING-9
	l.AssertEqualIf(l.change, origin, l.terms.origin)                                                                  // LISTING-10
	l.AssertEqualIf(l.change, f[14], l.terms.spare)                                                                    // LISTING-13
	l.AssertEqualIf(l.calendarOpen, l.windows, l.marked.window)                                                        // CALENDAR-3
	l.Check(l.Sub(l.Mul(l.calendarOpen, 1<<layout.WindowBits-2), l.Mul(l.calendarOpen, l.windows)), layout.WindowBits) // CALENDAR-4
}

// writeListing: a new or changed listing, which keeps its pricing; other pricing; or one
// window more.
func (l *listingsRow) writeListing() {
	t := l.terms
	cells := Cells{
		l.Pack(layout.Listing0, int(record.KindListing), l.Add(l.Mul(l.create, l.serial), t.serial), l.index[slotSigner], l.index[slotOwnPayout], l.index[slotObject],
			l.token.id, t.bookable, t.transferable, t.instant, l.windows, t.unitSeconds, t.minUnits, t.maxUnits, t.arbiter, t.spare),
		l.Pack(layout.Listing1, t.price, t.origin, t.policy),
		l.words[2],
		l.Add(t.deposit, l.stored),
	}
	next := &l.new[slotListing]
	for i, c := range cells {
		next[i] = l.Add(next[i], l.Mul(l.listingSet, l.Sub(c, l.old[slotListing][i])))
	}
	next[0] = l.Add(next[0], l.Weighted(layout.Listing0, 9, l.calendarOpen))
	next[3] = l.Add(next[3], l.Mul(l.priceSet, l.Sub(l.pricing, l.stored)))
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

// readPolicy: the terms that PolicySet gives, or LISTING-11: a policy in its slot with the
// serial that the listing names.
func (l *listingsRow) readPolicy() {
	kind := l.Mul(l.listingSet, int(record.KindPolicy))
	head := l.Add(kind, l.Weighted(layout.Policy0, 1, l.terms.policy))
	stored := l.DivUnchecked(l.Sub(l.Mul(l.listingSet, l.old[slotObject][0]), head), layout.Policy0.Shift(2)) // the fields above the serial
	l.times = l.Add(stored, l.Mul(l.policySet, l.words[2]))
	f, low := l.UnpackAt(l.border, layout.PolicySet2, l.times, nil)
	l.low[2] = l.Add(l.low[2], l.Mul(l.policySet, low)) // otherwise they are a cell's
	g := l.split(l.policySet, 1, layout.PolicySet1)
	l.split(l.policySet, 3, layout.PolicySet3)

	// What is said of times is true of stored ones too.
	for i := 1; i < 4; i++ {
		l.Check(l.Sub(g[2*i-2], g[2*i]), layout.DelayBits) // POLICY-2
		l.Check(l.Sub(g[2*i-1], g[2*i+1]), layout.BpsBits) // POLICY-3
	}
	for _, share := range []frontend.Variable{
		g[1],                               // POLICY-1, and with POLICY-3 for all tiers
		f[timesNoShow], f[timesHostCancel], // POLICY-4
		g[sharesSplit], g[sharesArbiter],
	} {
		l.Check(l.Sub(gadget.Whole, share), layout.BpsBits)
	}
	l.Check(l.Sub(f[timesDelay], f[timesAnswer]), layout.DelayBits)                              // POLICY-5
	l.Check(l.Mul(l.policySet, l.Sub(f[timesRuling], record.MinRulingWindow)), layout.DelayBits) // POLICY-6
}

// writePolicy: a new policy.
func (l *listingsRow) writePolicy() {
	head := l.Pack(layout.Policy0, int(record.KindPolicy), l.serial, 0, 0, 0, 0, 0, 0, 0)
	l.fill(l.policySet, &l.new[slotObject], l.Add(head, l.Weighted(layout.Policy0, 2, l.times)), l.words[1], l.words[3])
}

// writeCalendar: a new calendar; or BLOCK-5, that of the listing and window, whose units
// are marked: BLOCK-6, they were not blocked, BLOCK-7, they were.
func (l *listingsRow) writeCalendar() {
	named := l.Pack(layout.Calendar0, int(record.KindCalendar), l.marked.serial, l.marked.window, l.spare)
	l.fill(l.calendarOpen, &l.new[slotObject], named)
	form := l.formOf(l.Unpack(layout.Calendar0, l.Mul(l.marks, l.Sub(l.old[slotObject][0], named)), gadget.Known{0: 0, 1: 0, 2: 0})[3])

	first, units := form.bits(l.marked.first), form.bits(l.marked.units)
	l.Check(l.Sub(layout.MapBits, first, units), layout.UnitBits) // BLOCK-4
	low := l.twos.At(first)
	high := l.Mul(low, l.twos.At(units))
	rest := l.DivUnchecked(power(layout.MapBits), high) // high is a power of two, never zero
	mask := l.Sub(high, low)
	blocked := l.Sub(l.Mul(l.marks, l.old[slotObject][2]), l.Mul(l.unblock, mask))
	l.AssertClearRun(blocked, low, high, rest, layout.MapBits)
	next := &l.new[slotObject]
	next[2] = l.Add(next[2], l.Mul(l.Sub(l.block, l.unblock), mask))
}

// assertFresh: FRESH-1 and RENT-1 of the record that the row fills.
func (l *listingsRow) assertFresh() {
	object := l.Add(l.policySet, l.calendarOpen)
	l.assertFree(l.create, l.old[slotListing])
	l.assertFree(object, l.old[slotObject])
	l.Check(l.Sub(l.fee, l.Mul(l.Add(l.create, object), l.pick(l.token, l.rent))), layout.FeeBits)
}

// writeSigner: the signing purse pays the fee.
func (l *listingsRow) writeSigner() purse {
	cells := l.old[slotSigner]
	p := l.purse(l.used, l.token, cells)
	l.new[slotSigner] = l.debit(l.used, l.token, p, cells, l.fee)
	l.collect(l.token, l.fee)
	return p
}

// readPayout: LISTING-1, the payout purse of a listing is one, of the host's owner.
func (l *listingsRow) readPayout(signer purse) {
	p := l.purse(l.listingSet, l.token, l.old[slotOwnPayout])
	l.AssertEqualIf(l.listingSet, p.owner, signer.owner)
}
