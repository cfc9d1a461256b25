package circuit_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/circuit/lookup"
)

// A listing of bob with three beds, its calendars, and bookings of alice there.
const (
	dorm      = 16
	dormCal   = 17 // window 0: unit 24 is full, 25 has a place
	dormNext  = 18 // window 1: units 0 and 1 have places, 2 and 3 are full
	dormStay  = 94 // units 20 to 23 of window 0
	dormMoves = 96 // as dormStay, and bob proposes two of them and two more
	dormOver  = 98 // the last two units of window 0 and the first two of window 1

	dormSerial      = 123
	dormStaySerial  = 124
	dormMovesSerial = 125
	dormOverSerial  = 126

	dormSpare = record.Spare(2)
)

// beds is a map of units with so many bookings each.
type beds []struct{ first, units, bookings uint8 }

func (b beds) units() fr.Element {
	sum := new(uint256.Int)
	for _, r := range b {
		for u := r.first; u < r.first+r.units; u++ {
			n := uint256.NewInt(uint64(r.bookings))
			sum.Add(sum, n.Lsh(n, 4*uint(u)))
		}
	}
	return layout.Element(sum)
}

func (b beds) booked() (n uint16) {
	for _, r := range b {
		n += uint16(r.units) * uint16(r.bookings)
	}
	return n
}

// of is the dormitory's calendar of a window with these bookings.
func (b beds) of(window uint32) record.Calendar {
	return record.Calendar{ListingSerial: dormSerial, Window: window, Spare: dormSpare, Booked: b.booked(), Occupied: b.units()}
}

// blocked is a map in which the host keeps such units.
func blocked(first, units uint8) fr.Element {
	return layout.Element(dormSpare.Mask(record.Run{First: first, Units: units}))
}

var (
	bedsNow  = beds{{20, 4, 2}, {24, 1, 3}, {25, 1, 2}, {58, 2, 1}}
	bedsNext = beds{{0, 2, 1}, {2, 2, 3}}
)

// openDorm puts all of it into the world.
func openDorm(set func(i uint32, r cellsOf)) {
	l := home()
	l.Serial, l.Spare, l.Windows = dormSerial, dormSpare, 2
	set(dorm, l)
	c := bedsNow.of(0)
	c.Blocked = blocked(40, 2)
	set(dormCal, c)
	set(dormNext, bedsNext.of(1))
	for i, b := range map[uint32]record.Booking{
		dormStay: stayOf(dormStaySerial, 20, 4, now+7200+20*3600), dormMoves: stayOf(dormMovesSerial, 20, 4, now+7200+20*3600), dormOver: stayOf(dormOverSerial, 58, 4, now+7200+58*3600),
	} {
		b.Listing, b.ListingSerial, b.Calendar = dorm, dormSerial, dormCal
		t := termsOf(b.Serial)
		switch i {
		case dormOver:
			b.NextCalendar = dormNext
		case dormMoves:
			t.Proposal = record.Proposal{Kind: record.ModifyProposal, ByHost: true, Amount: amount.From(4_000), FirstUnit: 18, Units: 4}
		}
		set(i, b)
		set(i+1, t)
	}
}

func setDorm() op.ListingSet {
	o := setListing(0)
	o.Spare, o.MaxUnits = record.MaxSpare, 60
	return o
}

func openDormCalendar() op.CalendarOpen {
	o := openCalendar()
	o.Listing, o.ListingSerial, o.Window = dorm, dormSerial, 2
	return o
}

// bookBed is for units of which one has the last place.
func bookBed() op.Book {
	o := book()
	o.Listing, o.ListingSerial, o.Calendar, o.FirstUnit, o.Units = dorm, dormSerial, dormCal, 25, 2
	return o
}

// bookBeds is for units of both windows.
func bookBeds() op.Book {
	o := bookBed()
	o.FirstUnit, o.Units, o.NextCalendar = 58, 4, dormNext
	return o
}

func cancelBed() op.CancelByGuest {
	return op.CancelByGuest{Signer: alice, Booking: dormStay, Calendar: dormCal, Payout: bob, Token: 1, Fee: 2, BookingSerial: dormStaySerial}
}

func cancelBeds() op.CancelByGuest {
	return op.CancelByGuest{Signer: alice, Booking: dormOver, Calendar: dormCal, NextCalendar: dormNext, Payout: bob, Token: 1, Fee: 2, BookingSerial: dormOverSerial}
}

func moveBed() op.Modify {
	return op.Modify{
		Signer: alice, Listing: dorm, Booking: dormMoves, Calendar: dormCal, Token: 1, Fee: 2, BookingSerial: dormMovesSerial, FirstUnit: 18, Units: 4, Price: amount.From(4_000),
	}
}

// movedTo is the world where bob proposes other units, and moveBed's counterpart.
func movedTo(first, units uint8, next uint32) (op.Operation, func(*state.State)) {
	o := moveBed()
	o.FirstUnit, o.Units, o.NextCalendar = first, units, next
	return o, change(dormMoves, func(p *record.Proposal) { p.FirstUnit, p.Units = first, units })
}

func blockBeds(first, units uint8) op.CalendarBlock {
	return op.CalendarBlock{Signer: bob, Listing: dorm, Calendar: dormCal, Token: 1, Fee: 2, ListingSerial: dormSerial, FirstUnit: first, Units: units}
}

func unblockBeds(first, units uint8) op.CalendarUnblock {
	return op.CalendarUnblock(blockBeds(first, units))
}

func dormScenes() []scene {
	opened, booked := openDormCalendar(), bookBed()
	opened.Record, booked.Record = free+1, free2
	return []scene{
		{"dormitory", rows(setDorm(), opened, booked, cancelBed())},
		{"dormitory borders", rows(blockBeds(40-3, 3), unblockBeds(40, 2), bookBeds(), cancelBeds())},
		{"dormitory changes", rows(moveBed())},
	}
}

// fullUnits are the breaches of rules that a calendar of counters has.
func fullUnits() []breach {
	beds1 := func(i uint32, c record.Calendar, change func(c *record.Calendar)) func(*state.State) {
		change(&c)
		return put(i, c)
	}
	booked := func(change func(o *op.Book)) []claimed { return rows(with(bookBed(), change)) }
	toFull, full := movedTo(22, 3, 0)
	toNext, next := movedTo(59, 4, dormNext)
	past, after := movedTo(60, 2, dormNext)
	blockedBed, kept := movedTo(38, 3, 0)
	return []breach{
		{rule: "LISTING-12", name: "too many places", rows: rows(with(setDorm(), func(o *op.ListingSet) { o.Spare = record.MaxSpare + 1 }))},
		{rule: "LISTING-12", name: "the most that the field holds", rows: rows(with(setDorm(), func(o *op.ListingSet) { o.Spare = 15 }))},
		{rule: "LISTING-5", name: "more units than a window of counters", rows: rows(with(setDorm(), func(o *op.ListingSet) { o.MaxUnits = 61 }))},
		{rule: "LISTING-13", name: "a place more", rows: rows(with(setListing(listSerial), func(o *op.ListingSet) { o.Spare = 1 }))},
		{rule: "LISTING-13", name: "no place to spare any more", rows: rows(with(setListing(dormSerial), func(o *op.ListingSet) { o.Record = dorm }))},

		{rule: "BLOCK-4", name: "over the end of counters", rows: rows(blockBeds(58, 3))},
		{rule: "BLOCK-4", name: "beyond the end of counters", rows: rows(blockBeds(60, 1))},
		{rule: "BLOCK-4", name: "far beyond the end of counters", rows: rows(blockBeds(239, 1))},
		{rule: "BLOCK-6", name: "the last unit of counters", rows: rows(blockBeds(38, 3))},
		{rule: "BLOCK-7", name: "a unit of counters", rows: rows(unblockBeds(41, 2))},
		{rule: "BLOCK-7", name: "half a unit of counters", rows: rows(unblockBeds(40, 2)), world: beds1(dormCal, bedsNow.of(0), func(c *record.Calendar) { c.Blocked = mapOf(160, 6) })},

		{rule: "BOOK-6", name: "past the end of counters", rows: booked(func(o *op.Book) { o.FirstUnit, o.NextCalendar = 60, dormNext })},
		{rule: "BOOK-6", name: "far past the end of counters", rows: booked(func(o *op.Book) { o.FirstUnit, o.NextCalendar = 255, dormNext })},
		{rule: "BOOK-8", name: "the first bed is one of a full unit", rows: booked(func(o *op.Book) { o.FirstUnit = 24 })},
		{rule: "BOOK-8", name: "the last bed is one of a full unit", rows: booked(func(o *op.Book) { o.FirstUnit = 23 })},
		{rule: "BOOK-8", name: "the last counter is full", rows: booked(func(o *op.Book) { o.FirstUnit = 58 }), world: put(dormCal, beds{{59, 1, 3}}.of(0))},
		{rule: "BOOK-8", name: "the first counter is full", rows: booked(func(o *op.Book) { o.FirstUnit = 0 }), world: put(dormCal, beds{{0, 1, 3}}.of(0))},
		{rule: "BOOK-8", name: "a full unit of the next window", rows: rows(with(bookBeds(), func(o *op.Book) { o.FirstUnit, o.Units = 59, 4 }))},
		{rule: "BOOK-8", name: "the highest counter of all", rows: booked(func(*op.Book) {}), world: beds1(dormCal, beds{{25, 1, 14}}.of(0), func(c *record.Calendar) { c.Spare = record.MaxSpare })},
		{rule: "BOOK-8", name: "one place of two", rows: booked(func(*op.Book) {}), world: beds1(dormCal, beds{{25, 1, 2}}.of(0), func(c *record.Calendar) { c.Spare = 1 })},
		{rule: "BOOK-8", name: "counters that sum up to too many", rows: booked(func(*op.Book) {}), world: beds1(dormCal, bedsNow.of(0), func(c *record.Calendar) { c.Booked = 1022 })},
		{rule: "BOOK-9", name: "a bed of a blocked unit", rows: booked(func(o *op.Book) { o.FirstUnit = 39 })},
		{rule: "BOOK-9", name: "a bed of a blocked unit, the first", rows: booked(func(o *op.Book) { o.FirstUnit = 41 })},
		{rule: "BOOK-22", name: "a next calendar of another form", rows: rows(bookBeds()), world: beds1(dormNext, bedsNext.of(1), func(c *record.Calendar) { c.Spare, c.Occupied = 0, mapOf(20, 2) })},
		{rule: "BOOK-22", name: "a next calendar with other places", rows: rows(bookBeds()), world: beds1(dormNext, bedsNext.of(1), func(c *record.Calendar) { c.Spare++ })},
		{rule: "BOOK-22", name: "no next calendar of beds", rows: rows(with(bookBeds(), func(o *op.Book) { o.NextCalendar = 0 }))},

		{rule: "CANCEL-7", name: "a bed that is not booked", rows: rows(cancelBed()), world: put(dormCal, beds{{20, 1, 2}, {22, 2, 2}, {30, 1, 3}}.of(0))},
		{rule: "CANCEL-7", name: "the last bed is not booked", rows: rows(cancelBed()), world: put(dormCal, beds{{20, 3, 2}}.of(0))},
		{rule: "CANCEL-7", name: "a bed of the next window is not booked", rows: rows(cancelBeds()), world: put(dormNext, beds{{0, 1, 1}, {3, 1, 3}}.of(1))},
		{rule: "CANCEL-7", name: "counters that sum up to too few", rows: rows(cancelBed()), world: beds1(dormCal, bedsNow.of(0), func(c *record.Calendar) { c.Booked = 3 })},
		{rule: "CANCEL-4", name: "a next calendar of another form", rows: rows(cancelBeds()), world: beds1(dormNext, bedsNext.of(1), func(c *record.Calendar) { c.Spare++ })},

		{rule: "BOOK-8", name: "moved to a full unit", rows: rows(toFull), world: full},
		{rule: "BOOK-8", name: "moved to a full unit of the next window", rows: rows(toNext), world: next},
		{rule: "BOOK-8", name: "moved from a bed that is not booked", rows: rows(moveBed()), world: put(dormCal, beds{{20, 2, 2}, {22, 1, 1}, {24, 1, 2}}.of(0))},
		{rule: "BOOK-6", name: "moved past the end of counters", rows: rows(past), world: after},
		{rule: "BOOK-9", name: "moved to a blocked unit", rows: rows(blockedBed), world: kept},
	}
}

// lastPlaces are the neighbours of those breaches that are allowed.
func lastPlaces() []breach {
	own, ownUnits := movedTo(22, 2, 0)
	across, crossed := movedTo(58, 4, dormNext)
	edge, atEdge := movedTo(59, 2, dormNext)
	spare := func(s record.Spare, b beds) func(*state.State) {
		c := b.of(0)
		c.Spare = s
		return put(dormCal, c)
	}
	return []breach{
		{name: "LISTING-12", rows: rows(setDorm())},
		{name: "LISTING-5 with one place to spare", rows: rows(with(setDorm(), func(o *op.ListingSet) { o.Spare = 1 }))},
		{name: "LISTING-13", rows: rows(with(setListing(dormSerial), func(o *op.ListingSet) { o.Record, o.Spare = dorm, dormSpare }))},
		{name: "CALENDAR of a dormitory", rows: rows(openDormCalendar())},
		{name: "BLOCK-4 of counters", rows: rows(blockBeds(57, 3))},
		{name: "BLOCK a whole window of counters", rows: rows(blockBeds(0, 60), unblockBeds(0, 60)), world: put(dormCal, bedsNow.of(0))},
		{name: "BOOK-8 the last place", rows: rows(with(bookBed(), func(o *op.Book) { o.FirstUnit = 25 }))},
		{name: "BOOK-8 the last place of fourteen", rows: rows(bookBed()), world: spare(record.MaxSpare, beds{{24, 1, 14}, {25, 2, 13}, {27, 1, 14}})},
		{name: "BOOK-8 the last place of two", rows: rows(bookBed()), world: spare(1, beds{{24, 1, 2}, {25, 2, 1}, {27, 1, 2}})},
		{name: "BOOK-8 the sum of a window", rows: rows(bookBed()), world: func(s *state.State) {
			c := bedsNow.of(0)
			c.Booked = 1021
			put(dormCal, c)(s)
		}},
		{name: "BOOK-6 of counters", rows: rows(with(bookBeds(), func(o *op.Book) { o.FirstUnit, o.Units = 59, 3 }))},
		{name: "BOOK all beds of a window", rows: rows(with(bookBed(), func(o *op.Book) { o.FirstUnit, o.Units, o.Limit = 0, 60, amount.From(100_000) })), world: func(s *state.State) {
			l := must(record.ListingOf(s.Get(dorm)))
			l.MaxUnits = 60
			put(dorm, l)(s)
			put(dormCal, beds{{0, 60, 2}}.of(0))(s)
		}},
		{name: "BOOK-9 beside blocked units", rows: rows(with(bookBed(), func(o *op.Book) { o.FirstUnit = 38 }))},
		{name: "CANCEL-7 the only booking", rows: rows(cancelBed()), world: put(dormCal, beds{{20, 4, 1}}.of(0))},
		{name: "CANCEL-7 of full units", rows: rows(cancelBed()), world: put(dormCal, beds{{0, 60, 3}}.of(0))},
		{name: "CANCEL-7 of beds across windows", rows: rows(cancelBeds())},
		{name: "MODIFY to own beds", rows: rows(own), world: func(s *state.State) { ownUnits(s); put(dormCal, beds{{20, 4, 3}}.of(0))(s) }},
		{name: "MODIFY to the next window of beds", rows: rows(across), world: func(s *state.State) { crossed(s); put(dormNext, beds{{0, 2, 2}}.of(1))(s) }},
		{name: "MODIFY to the last unit of counters", rows: rows(edge), world: atEdge},
		{name: "MODIFY-5 of beds", rows: rows(moveBed()), context: func(c *stf.Context) { c.Timestamp = now + 7200 + 18*3600 }},
	}
}

// A bed of a full unit is not to be had by bytes that the prover makes up: they are those of the
// map.
func TestForgedCounters(t *testing.T) {
	full := beds{{20, 4, 2}, {24, 1, 3}, {25, 1, 2}}
	for name, world := range map[string]func(*state.State){"as it is": nil, "with two beds": put(dormCal, full.of(0))} {
		s := openWorld(world)
		a := claim(s, context(), rows(with(bookBed(), func(o *op.Book) { o.FirstUnit = 24 }))...)
		split := gadget.Hints()[0]
		a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(split): func(mod *big.Int, in, out []*big.Int) error {
			err := split(mod, in, out)
			if len(out) == 30 {
				for _, b := range out {
					b.SetInt64(0)
				}
			}
			return err
		}}
		a.derive()
		if broken := a.verdict(t, "BOOK-8 by made up bytes, "+name); len(broken) != 1 || !strings.Contains(broken[0], "assertCounters") {
			t.Errorf("%s: have broken assertions %q, want that the bytes are the map's alone", name, broken)
		}
	}
}

// A stay that moves gives back its own units: not those of somebody else, by another power of two
// for its first unit.
func TestForgedOldRun(t *testing.T) {
	s := openWorld(func(s *state.State) {
		change(longer, func(p *record.Proposal) { p.FirstUnit, p.Units = 30, 4 })(s)
		put(calendar, record.Calendar{ListingSerial: listSerial, Booked: 8, Occupied: layout.Element(new(uint256.Int).Or(mask(20, 4), mask(100, 4)))})(s)
	})
	o := with(modify(), func(o *op.Modify) { o.FirstUnit, o.Units = 30, 4 })
	claim(s.Clone(), context(), rows(o)...).mustAccept(t, "a stay that moves")
	a := claim(s, context(), rows(o)...)
	power := lookup.Hints()[0]
	a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(power): func(mod *big.Int, in, out []*big.Int) error {
		err := power(mod, in, out)
		if in[0].Cmp(big.NewInt(2)) == 0 && in[2].Cmp(big.NewInt(20)) == 0 {
			out[0].Lsh(big.NewInt(1), 100)
		}
		return err
	}}
	a.derive()
	if broken := a.verdict(t, "another's units given back"); len(broken) != 1 || !strings.Contains(broken[0], "lookup.") {
		t.Errorf("have broken assertions %q, want the look-up alone", broken)
	}
}

// openWorld is the world, changed.
func openWorld(edit func(*state.State)) *state.State {
	s := world()
	if edit != nil {
		edit(s)
	}
	return s
}
