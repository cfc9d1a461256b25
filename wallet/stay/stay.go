// Package stay maps times to the units of a listing and back. A listing cuts time
// into units of one length from its origin on, 240 to a window, or 60 if a unit takes
// several bookings; a booking is a run of units that begins in one window and may end
// in the next.
package stay

import (
	"fmt"
	"time"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

const day = 86_400

// Grid is how a listing cuts time.
type Grid struct {
	Origin      uint64 // time of unit 0 of window 0
	UnitSeconds uint32
	Spare       record.Spare // bookings that a unit takes beside one
}

// Of is the grid of a listing.
func Of(l wire.Listing) Grid { return Grid{l.Origin, l.UnitSeconds, l.Spare()} }

// Run is neighbouring units, from the first one's window on.
type Run struct {
	Window uint32 `json:"window,string"`
	First  uint8  `json:"firstUnit,string"`
	Units  uint8  `json:"units,string"`
}

// Error says why times are no run of units, and what would be.
type Error struct {
	Advice string
	Why    string
}

func (e *Error) Error() string { return e.Advice + ": " + e.Why }

func refuse(advice, format string, args ...any) error {
	return &Error{advice, fmt.Sprintf(format, args...)}
}

// Start is the time at which the run begins.
func (g Grid) Start(r Run) uint64 {
	return g.Origin + g.Spare.Unit(r.Window, r.First)*uint64(g.UnitSeconds)
}

// End is the time at which the run is over.
func (g Grid) End(r Run) uint64 { return g.Start(r) + uint64(r.Units)*uint64(g.UnitSeconds) }

// WindowEnd is the time at which a window is over.
func (g Grid) WindowEnd(window uint32) uint64 { return g.Start(Run{Window: window + 1}) }

// Boundary reads a text as the time at which a unit begins. An RFC 3339 time must
// be exactly that; a date means the first unit that begins on it, in UTC.
func (g Grid) Boundary(text string) (uint64, error) {
	if g.UnitSeconds == 0 {
		return 0, refuse("choose another listing", "this one has no unit of time")
	}
	date, dateErr := time.Parse(time.DateOnly, text)
	at, timeErr := time.Parse(time.RFC3339, text)
	switch {
	case dateErr == nil:
		midnight, err := seconds(date)
		if err != nil {
			return 0, err
		}
		next := g.after(midnight)
		if next >= midnight+day {
			return 0, refuse("give a time instead of a date", "no unit of this listing begins on %s; the next is at %s", text, Time(next))
		}
		return next, nil
	case timeErr == nil:
		t, err := seconds(at)
		if err != nil {
			return 0, err
		}
		if at.Nanosecond() != 0 || g.after(t) != t {
			return 0, refuse("give a time at which a unit begins", "%s is none; the next is %s", text, Time(g.after(t)))
		}
		return t, nil
	}
	return 0, refuse("write a date as 2027-01-31, or a time as 2027-01-31T15:00:00Z", "have %q", text)
}

// seconds since 1970, where the protocol can say them.
func seconds(t time.Time) (uint64, error) {
	if s := t.Unix(); s >= 0 && s < 1<<layout.TimeBits {
		return uint64(s), nil
	}
	return 0, refuse("choose another time", "%s is not between 1970 and 2^%d seconds later", t.Format(time.RFC3339), layout.TimeBits)
}

// after is the first boundary that is not before t.
func (g Grid) after(t uint64) uint64 {
	if t <= g.Origin {
		return g.Origin
	}
	unit := uint64(g.UnitSeconds)
	return g.Origin + (t-g.Origin+unit-1)/unit*unit
}

// Between is the run from one boundary to another, which may reach the next window.
func (g Grid) Between(from, to uint64) (Run, error) {
	if g.UnitSeconds == 0 || from < g.Origin || g.after(from) != from || to < g.Origin || g.after(to) != to {
		return Run{}, refuse("give times at which units begin", "%s or %s is none", Time(from), Time(to))
	}
	if to <= from {
		return Run{}, refuse("choose an end after the start", "%s is not after %s", Time(to), Time(from))
	}
	unit, most := uint64(g.UnitSeconds), uint64(g.Spare.Units())
	first, units := (from-g.Origin)/unit, (to-from)/unit
	window := first / most
	if window >= 1<<layout.WindowBits {
		return Run{}, refuse("choose an earlier time", "%s is after the last window", Time(from))
	}
	if units > most {
		return Run{}, refuse(fmt.Sprintf("choose an end until %s, and the rest by itself", Time(from+most*unit)), "a stay has %d units at most, this one %d", most, units)
	}
	return Run{uint32(window), uint8(first % most), uint8(units)}, nil
}

// Windows are the parts of a run by the window that they stand in, one or two.
func (g Grid) Windows(r Run) []Run {
	in, over := g.Spare.Runs(r.First, r.Units)
	parts := []Run{{r.Window, in.First, in.Units}}
	if over.Units > 0 {
		parts = append(parts, Run{r.Window + 1, over.First, over.Units})
	}
	return parts
}

// Time writes seconds since 1970 in UTC: a date at midnight, else a time.
func Time(t uint64) string {
	at := time.Unix(int64(t), 0).UTC()
	if t%day == 0 {
		return at.Format(time.DateOnly)
	}
	return at.Format(time.RFC3339)
}

// Free lists the units of a calendar of the listing that are not blocked and have a place.
func Free(l wire.Listing, c wire.Calendar) []wire.Run {
	free := []wire.Run{}
	for u, taken := range marked(l, append(c.Full(l.Capacity), c.Blocked...)) {
		switch n := len(free); {
		case taken:
		case n > 0 && int(free[n-1].First)+int(free[n-1].Units) == u:
			free[n-1].Units++
		default:
			free = append(free, wire.Run{First: uint8(u), Units: 1})
		}
	}
	return free
}

// IsFree reports whether all units of the run are free in the calendar of its
// window.
func IsFree(l wire.Listing, c wire.Calendar, r Run) bool {
	for _, f := range Free(l, c) {
		if f.First <= r.First && int(r.First)+int(r.Units) <= int(f.First)+int(f.Units) {
			return true
		}
	}
	return false
}

// marked says for each unit of a window whether one of the runs has it.
func marked(l wire.Listing, runs []wire.Run) []bool {
	units := make([]bool, l.Spare().Units())
	for _, r := range runs {
		for u := int(r.First); u < min(int(r.First)+int(r.Units), len(units)); u++ {
			units[u] = true
		}
	}
	return units
}
