package record_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// counted is a calendar, unit by unit.
type counted struct {
	spare  record.Spare
	counts []uint8
}

// width of a unit in the map.
func (c counted) width() uint { return 240 / uint(len(c.counts)) }

func (c counted) units() fr.Element {
	m := new(uint256.Int)
	for u, n := range c.counts {
		m.Or(m, new(uint256.Int).Lsh(uint256.NewInt(uint64(n)), c.width()*uint(u)))
	}
	return layout.Element(m)
}

func anyCounts(t *rapid.T) counted {
	c := counted{spare: record.Spare(rapid.IntRange(0, record.MaxSpare).Draw(t, "spare"))}
	units := 240
	if c.spare > 0 {
		units = 60
	}
	c.counts = rapid.SliceOfN(rapid.Uint8Range(0, 1+uint8(c.spare)), units, units).Draw(t, "counts")
	if rapid.Bool().Draw(t, "sparse") {
		for u := range c.counts {
			c.counts[u] *= uint8(rapid.IntRange(0, 1).Draw(t, "taken"))
		}
	}
	return c
}

func anyRun(t *rapid.T, units int, label string) record.Run {
	first := rapid.IntRange(0, units-1).Draw(t, label+" first")
	return record.Run{First: uint8(first), Units: uint8(rapid.IntRange(0, min(units-first, 5)).Draw(t, label+" units"))}
}

// The map of a calendar counts: what is entered is one more, what is taken out one less, and no
// unit has more bookings than it takes, or fewer than none.
func TestCalendarCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCounts(t)
		calendar := record.Calendar{Spare: c.spare, Occupied: c.units()}
		if have := calendar.Counts(); !slices.Equal(have, c.counts) || len(have) != int(c.spare.Units()) {
			t.Fatalf("have counts %d, want %d", have, c.counts)
		}
		freed, taken := anyRun(t, len(c.counts), "freed"), anyRun(t, len(c.counts), "taken")

		next, fits := slices.Clone(c.counts), true
		for u := freed.First; u < freed.First+freed.Units; u++ {
			next[u]--
			fits = fits && c.counts[u] > 0
		}
		if have, ok := calendar.Free(freed); ok != fits || ok && have != (counted{c.spare, next}).units() {
			t.Fatalf("free %v: have %v, want %v", freed, ok, fits)
		}
		if !fits {
			return // what Exchange is given was entered
		}
		for u := taken.First; u < taken.First+taken.Units; u++ {
			next[u]++
			fits = fits && next[u] <= 1+uint8(c.spare)
		}
		if have, ok := calendar.Exchange(freed, taken); ok != fits || ok && have != (counted{c.spare, next}).units() {
			t.Fatalf("%v for %v: have %v, want %v", taken, freed, ok, fits)
		}
	})
}

// A stay stands in its window as far as that goes, and in the next one.
func TestRuns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := record.Spare(rapid.IntRange(0, record.MaxSpare).Draw(t, "spare"))
		window := int(s.Units())
		first, units := rapid.IntRange(0, window-1).Draw(t, "first"), rapid.IntRange(0, window).Draw(t, "units")
		in, over := s.Runs(uint8(first), uint8(units))
		var have, want []uint64
		for u := first; u < first+units; u++ {
			want = append(want, uint64(5*window+u))
		}
		for i, r := range []record.Run{in, over} {
			for u := range r.Units {
				have = append(have, s.Unit(5+uint32(i), r.First+u))
			}
			mask := new(uint256.Int)
			for bit := 240 / uint(window) * uint(r.First); bit < 240/uint(window)*(uint(r.First)+uint(r.Units)); bit++ {
				mask.Or(mask, new(uint256.Int).Lsh(uint256.NewInt(1), bit))
			}
			if !s.Mask(r).Eq(mask) {
				t.Fatalf("%v: have mask %s, want %s", r, s.Mask(r).Hex(), mask.Hex())
			}
		}
		if !slices.Equal(have, want) || in.Units > 0 && int(in.First) != first {
			t.Fatalf("have units %d, want %d", have, want)
		}
	})
}

// Places are what a full window has room for.
func TestPlaces(t *testing.T) {
	for s, want := range map[record.Spare]uint64{0: 240, 1: 120, 4: 300, 13: 840} {
		if have := s.Places(); have != want {
			t.Errorf("spare %d: have %d places, want %d", s, have, want)
		}
	}
}
