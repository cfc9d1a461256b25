package stay

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// A listing by the night, from 1 January 2027 at 15:00 UTC on.
var nights = Grid{Origin: uint64(time.Date(2027, 1, 1, 15, 0, 0, 0, time.UTC).Unix()), UnitSeconds: day}

func between(t *testing.T, g Grid, from, to string) (Run, error) {
	t.Helper()
	start, err := g.Boundary(from)
	if err != nil {
		return Run{}, err
	}
	end, err := g.Boundary(to)
	if err != nil {
		return Run{}, err
	}
	return g.Between(start, end)
}

func TestDatesAreUnits(t *testing.T) {
	hours := Grid{Origin: uint64(time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC).Unix()), UnitSeconds: 3600}
	for _, c := range []struct {
		grid     Grid
		from, to string
		want     Run
		err      string
	}{
		{nights, "2027-01-01", "2027-01-04", Run{0, 0, 3}, ""},
		{nights, "2027-01-04T15:00:00Z", "2027-01-05", Run{0, 3, 1}, ""},
		{nights, "2027-01-04T16:00:00+01:00", "2027-01-05", Run{0, 3, 1}, ""},
		{nights, "2027-08-28", "2027-08-29", Run{0, 239, 1}, ""},
		{nights, "2027-08-29", "2027-09-01", Run{1, 0, 3}, ""},
		{nights, "2027-01-01", "2027-08-29", Run{0, 0, 240}, ""},
		{nights, "2027-08-28", "2027-08-30", Run{0, 239, 2}, ""},
		{hours, "2027-01-02", "2027-01-03", Run{0, 24, 24}, ""},
		{hours, "2027-01-02T06:00:00Z", "2027-01-02T08:00:00Z", Run{0, 30, 2}, ""},

		{nights, "2027-01-01", "2027-08-30", Run{}, "choose an end until 2027-08-29T15:00:00Z, and the rest by itself"},
		{nights, "2027-01-04", "2027-01-04", Run{}, "choose an end after the start"},
		{nights, "2027-01-05", "2027-01-04", Run{}, "choose an end after the start"},
		{nights, "2026-12-31", "2027-01-04", Run{}, "give a time instead of a date: no unit of this listing begins on 2026-12-31; the next is at 2027-01-01T15:00:00Z"},
		{nights, "2027-01-04T14:00:00Z", "2027-01-05", Run{}, "give a time at which a unit begins"},
		{nights, "2027-01-04T15:00:00.5Z", "2027-01-05", Run{}, "give a time at which a unit begins"},
		{nights, "4 January", "2027-01-05", Run{}, "write a date"},
		{nights, "2027-02-30", "2027-03-05", Run{}, "write a date"},
		{nights, "1969-12-31", "2027-03-05", Run{}, "choose another time"},
		{Grid{}, "2027-01-04", "2027-01-05", Run{}, "choose another listing"},
		{Grid{Origin: nights.Origin, UnitSeconds: 7 * day}, "2027-01-04", "2027-01-08", Run{}, "give a time instead of a date"},
		{Grid{Origin: 0, UnitSeconds: 1}, "2200-01-01T00:00:00Z", "2200-01-01T00:00:01Z", Run{}, "choose an earlier time"},
	} {
		have, err := between(t, c.grid, c.from, c.to)
		var refused *Error
		switch {
		case c.err == "" && (err != nil || have != c.want):
			t.Errorf("%s to %s: have %+v, error %v, want %+v", c.from, c.to, have, err, c.want)
		case c.err != "" && (!errors.As(err, &refused) || !strings.HasPrefix(err.Error(), c.err)):
			t.Errorf("%s to %s: have %+v, error %v, want %q", c.from, c.to, have, err, c.err)
		}
	}
}

func grids() *rapid.Generator[Grid] {
	return rapid.Custom(func(t *rapid.T) Grid {
		return Grid{rapid.Uint64Range(0, 4_000_000_000).Draw(t, "origin"), rapid.Uint32Range(1, 1<<24-1).Draw(t, "unit"), record.Spare(rapid.IntRange(0, record.MaxSpare).Draw(t, "spare"))}
	})
}

// Every run of units has times that mean it and nothing else.
func TestUnitsAreTimes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := grids().Draw(t, "grid")
		first := rapid.Uint8Range(0, g.Spare.Units()-1).Draw(t, "first")
		want := Run{rapid.Uint32Range(0, 40).Draw(t, "window"), first, rapid.Uint8Range(1, g.Spare.Units()).Draw(t, "units")}
		have, err := g.Between(g.Start(want), g.End(want))
		if err != nil || have != want {
			t.Fatalf("have %+v, error %v, want %+v", have, err, want)
		}
		text := time.Unix(int64(g.Start(want)), 0).UTC().Format(time.RFC3339)
		if at, err := g.Boundary(text); err != nil || at != g.Start(want) {
			t.Fatalf("%s: have %d, error %v, want %d", text, at, err, g.Start(want))
		}
		if g.UnitSeconds > 1 {
			if _, err := g.Between(g.Start(want)+1, g.End(want)); err == nil {
				t.Fatal("a time within a unit is a boundary")
			}
		}
	})
}

// Of a listing by the day every date from its origin on is one unit, in order.
func TestDatesOfDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := Grid{Origin: rapid.Uint64Range(0, 4_000_000_000).Draw(t, "origin"), UnitSeconds: day}
		n := rapid.Uint64Range(0, 5000).Draw(t, "day")
		date := time.Unix(int64(g.Origin+n*day), 0).UTC().Format(time.DateOnly)
		if have, err := g.Boundary(date); err != nil || have != g.Origin+n*day {
			t.Fatalf("%s: have %d, error %v, want %d", date, have, err, g.Origin+n*day)
		}
	})
}

// Free is the complement of what is full and blocked.
func TestFree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c wire.Calendar
		l := wire.Listing{Capacity: rapid.Uint8Range(1, record.MaxSpare+1).Draw(t, "capacity")}
		window := l.Spare().Units()
		taken, free := make([]bool, window), make([]bool, window)
		for range rapid.IntRange(0, 6).Draw(t, "runs") {
			first := rapid.Uint8Range(0, window-1).Draw(t, "first")
			r := wire.Run{First: first, Units: rapid.Uint8Range(1, window-first).Draw(t, "units")}
			bookings := rapid.Uint8Range(0, l.Capacity).Draw(t, "bookings")
			for u := r.First; u < r.First+r.Units; u++ {
				taken[u] = taken[u] || bookings == 0 || bookings == l.Capacity
			}
			if bookings == 0 {
				c.Blocked = append(c.Blocked, r)
			} else {
				c.Occupied = append(c.Occupied, wire.BookedRun{Run: r, Bookings: bookings})
			}
		}
		last := -2
		for _, r := range Free(l, c) {
			if int(r.First) <= last+1 {
				t.Fatalf("have run %+v after unit %d, want runs in order and apart", r, last)
			}
			for u := r.First; u < r.First+r.Units; u++ {
				free[u], last = true, int(u)
			}
		}
		for u := range taken {
			if free[u] == taken[u] {
				t.Fatalf("unit %d: have free %v and taken %v", u, free[u], taken[u])
			}
		}
		first := rapid.Uint8Range(0, window-1).Draw(t, "asked first")
		asked := Run{First: first, Units: rapid.Uint8Range(1, window-first).Draw(t, "asked units")}
		want := true
		for u := asked.First; u < asked.First+asked.Units; u++ {
			want = want && !taken[u]
		}
		if have := IsFree(l, c, asked); have != want {
			t.Fatalf("%+v: have free %v, want %v", asked, have, want)
		}
	})
}

func TestTime(t *testing.T) {
	if have := Time(nights.Origin); have != "2027-01-01T15:00:00Z" {
		t.Errorf("have %s", have)
	}
	if have := Time(nights.Origin - 15*3600); have != "2027-01-01" {
		t.Errorf("have %s", have)
	}
}
