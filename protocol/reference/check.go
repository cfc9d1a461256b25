package reference

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
)

// Check says which invariant of docs/spec/state.md does not hold between two batches.
func (m *Model) Check() error {
	return errors.Join(m.checkTotals(), m.checkBonds(), m.checkCalendars(), m.checkEnds(), m.checkDisputes())
}

// checkTotals is invariant 1: per token, what purses have and what live bookings hold is
// what L1 holds.
func (m *Model) checkTotals() error {
	totals := nothing()
	for _, o := range m.Objects {
		switch o := o.(type) {
		case *Purse:
			for i, b := range o.Balances {
				t := int(2*o.Series) + i
				totals[t] = add(totals[t], b.Available, b.Locked)
			}
		case *Booking:
			totals[o.Token] = add(totals[o.Token], o.held())
		}
	}
	for t := range totals {
		if totals[t].Cmp(m.Held[t]) != 0 {
			return fmt.Errorf("invariant 1: purses and bookings have %s of token %d, L1 holds %s", totals[t], t, m.Held[t])
		}
	}
	return nil
}

// checkBonds: what a purse has locked of a token is the sum of the bonds of the live
// bookings in that token whose payout purse it is.
func (m *Model) checkBonds() error {
	type pocket struct {
		purse uint32
		token uint64
	}
	bonds := map[pocket]*big.Int{}
	for _, o := range m.Objects {
		if b, ok := o.(*Booking); ok && b.State.IsLive() {
			at := pocket{b.Payout, b.Token}
			if bonds[at] == nil {
				bonds[at] = new(big.Int)
			}
			bonds[at] = add(bonds[at], b.Bond)
		}
	}
	for i, o := range m.Objects {
		p, ok := o.(*Purse)
		if !ok {
			continue
		}
		for slot, b := range p.Balances {
			want := bonds[pocket{i, 2*p.Series + uint64(slot)}]
			if want == nil {
				want = new(big.Int)
			}
			if b.Locked.Cmp(want) != 0 {
				return fmt.Errorf("bonds: purse %d has %s locked, its bookings' bonds are %s", i, b.Locked, want)
			}
		}
	}
	return nil
}

// checkCalendars is invariant 2: every unit of a window belongs to no more of the bookings that
// have not given theirs back than its listing takes, and the window's one calendar says to which.
func (m *Model) checkCalendars() error {
	type window struct{ listing, number uint64 }
	owners, spare := map[window]map[int][]uint64{}, map[uint64]uint64{}
	for _, o := range m.Objects {
		if l, ok := o.(*Listing); ok {
			spare[l.Serial] = l.Spare
		}
	}
	for _, o := range m.Objects {
		b, ok := o.(*Booking)
		if !ok || b.State.frees() {
			continue
		}
		units := unitsAt(spare[b.ListingSerial])
		for unit := b.FirstUnit; unit < b.FirstUnit+b.Units; unit++ {
			at, u := window{b.ListingSerial, b.Window + unit/units}, int(unit%units)
			if owners[at] == nil {
				owners[at] = map[int][]uint64{}
			}
			owners[at][u] = append(owners[at][u], b.Serial)
			if n := uint64(len(owners[at][u])); n > 1+spare[b.ListingSerial] {
				return fmt.Errorf("invariant 2: unit %d of window %v belongs to %d bookings", u, at, n)
			}
		}
	}
	seen := map[window]bool{}
	for i, o := range m.Objects {
		c, ok := o.(*Calendar)
		if !ok {
			continue
		}
		at := window{c.ListingSerial, c.Window}
		if seen[at] {
			return fmt.Errorf("invariant 2: window %v has two calendars", at)
		}
		seen[at] = true
		if c.Spare != spare[c.ListingSerial] {
			return fmt.Errorf("calendar %d has spare %d, its listing %d", i, c.Spare, spare[c.ListingSerial])
		}
		if len(c.Occupied) != len(owners[at]) {
			return fmt.Errorf("invariant 2: calendar %d has %d units occupied, its bookings %d", i, len(c.Occupied), len(owners[at]))
		}
		for u, serials := range owners[at] {
			if have := slices.Sorted(slices.Values(c.Occupied[u])); !slices.Equal(have, slices.Sorted(slices.Values(serials))) {
				return fmt.Errorf("invariant 2: unit %d of calendar %d is of bookings %d, want %d", u, i, have, serials)
			}
		}
		delete(owners, at)
	}
	if len(owners) > 0 {
		return fmt.Errorf("invariant 2: bookings in %d windows without a calendar", len(owners))
	}
	return nil
}

// checkEnds is invariant 3: from every live booking a crank leads to a final state by a
// time that was known when it was made. That the crank is then taken is for who runs it to
// see.
func (m *Model) checkEnds() error {
	for i, o := range m.Objects {
		if b, ok := o.(*Booking); ok && b.State.IsLive() && b.EndsBy() > b.EndsAtTheLatest() {
			return fmt.Errorf("invariant 3: booking %d can be ended at %d, want %d at the latest", i, b.EndsBy(), b.EndsAtTheLatest())
		}
	}
	return nil
}

// checkDisputes: a booking whose terms are disputed is in dispute or has ended, which an award
// counts on, since it reads no booking (docs/spec/operations/award.md).
func (m *Model) checkDisputes() error {
	for i, o := range m.Objects {
		if b, ok := o.(*Booking); ok && b.State.IsLive() && b.Disputed != (b.State == Disputed) {
			return fmt.Errorf("booking %d is %s, its terms are disputed: %t", i, b.State, b.Disputed)
		}
	}
	return nil
}
