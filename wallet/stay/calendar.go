package stay

import (
	"strconv"
	"time"

	"github.com/stoa-rollup/stoa/internal/ical"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Taken are the units of a listing without a place left, and the blocked ones, as busy times:
// neighbouring ones as one, across windows too. They name nobody.
func Taken(v wire.ListingView) []ical.Busy {
	g := Of(v.Listing)
	var booked, blocked [][2]uint64
	for _, c := range v.Calendars {
		span := func(r wire.Run) [2]uint64 {
			run := Run{c.Window, r.First, r.Units}
			return [2]uint64{g.Start(run), g.End(run)}
		}
		for _, r := range c.Full(v.Listing.Capacity) {
			booked = append(booked, span(r))
		}
		for _, r := range c.Blocked {
			blocked = append(blocked, span(r))
		}
	}
	return ical.Taken(strconv.FormatUint(v.Listing.Serial, 10), uint64(g.UnitSeconds), booked, blocked)
}

// Changes are what makes the calendars of a listing say what busy times say.
type Changes struct {
	Block   []Run `json:"block"`
	Unblock []Run `json:"unblock"`
	Booked  int   `json:"booked"` // busy units that are fully booked here, and so not blocked
	Beyond  int   `json:"beyond"` // busy times that no open window holds to their end
}

// Plan compares busy times with the calendars of a listing, from the unit that runs at now
// on. A unit is busy if a busy time touches it; by whole days, if it begins on one of them
// in that zone, as a night belongs to the day before it. Units that are fully booked here are not
// blocked: most often the booking has only come back from the other place. With replace,
// blocked units that are not busy are to be unblocked.
func Plan(v wire.ListingView, times []ical.Busy, now uint64, zone *time.Location, replace bool) (p Changes) {
	g := Of(v.Listing)
	opened := g.Spare.Unit(v.Listing.Windows, 0)
	busy := map[uint64]bool{}
	for _, b := range times {
		from, to := g.touched(b, zone)
		if to > opened {
			p.Beyond++
		}
		for u := from; u < min(to, opened); u++ {
			busy[u] = true
		}
	}
	for _, c := range v.Calendars {
		booked, blocked := marked(v.Listing, c.Full(v.Listing.Capacity)), marked(v.Listing, c.Blocked)
		for u := range g.Spare.Units() {
			one := Run{c.Window, u, 1}
			if g.End(one) <= now {
				continue
			}
			switch is := busy[g.Spare.Unit(c.Window, u)]; {
			case is && booked[u]:
				p.Booked++
			case is && !blocked[u]:
				p.Block = join(p.Block, one)
			case !is && blocked[u] && replace:
				p.Unblock = join(p.Unblock, one)
			}
		}
	}
	return p
}

// join appends a unit to runs, or makes the last of them longer.
func join(runs []Run, unit Run) []Run {
	if n := len(runs); n > 0 && runs[n-1].Window == unit.Window && runs[n-1].First+runs[n-1].Units == unit.First {
		runs[n-1].Units++
		return runs
	}
	return append(runs, unit)
}

// touched are the units, counted from window 0 on, that a busy time touches: from the first
// until before the second.
func (g Grid) touched(b ical.Busy, zone *time.Location) (from, to uint64) {
	begin, end := b.From, b.To
	if b.AllDay {
		midnight := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, zone) }
		begin, end = midnight(b.From), midnight(b.To)
	}
	if g.UnitSeconds == 0 || !begin.Before(end) || end.Unix() <= int64(g.Origin) {
		return 0, 0
	}
	unit := int64(g.UnitSeconds)
	since := func(t time.Time) int64 { return max(0, t.Unix()-int64(g.Origin)) }
	up := func(seconds int64) uint64 { return uint64((seconds + unit - 1) / unit) }
	if b.AllDay && unit <= day {
		return up(since(begin)), up(since(end)) // units that begin on these days
	}
	return uint64(since(begin) / unit), up(since(end))
}
