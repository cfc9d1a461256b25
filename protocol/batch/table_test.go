package batch_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

// traffic is a market of 50,000 purses, 2,000 listings of 500 hosts, and payees of whom
// a few get most. A payment touches payer and payee; four of five market rows book (guest,
// listing, calendar, policy, a new record) and one cancels (its record, guest, listing's
// calendar, payout purse); an escrow row pays a booking out (its record, payout purse, and
// the payee of the crank, of whom there are ten); an S row touches one purse.
type traffic struct {
	rng            *rand.Rand
	payee, listing *rand.Zipf
	touched        map[[2]uint64]struct{}
}

func newTraffic(seed uint64) *traffic {
	rng := rand.New(rand.NewPCG(seed, 23))
	return &traffic{rng, rand.NewZipf(rng, 1.1, 8, 20_000), rand.NewZipf(rng, 1.1, 8, 1_999), map[[2]uint64]struct{}{}}
}

const (
	purses = iota
	listings
	calendars
	policies
	bookings
)

func (t *traffic) touch(kind, n uint64) { t.touched[[2]uint64{kind, n}] = struct{}{} }

func (t *traffic) purse() { t.touch(purses, t.rng.Uint64N(50_000)) }

func (t *traffic) payment() { t.purse(); t.touch(purses, t.payee.Uint64()) }

// host changes a listing or one of its calendars, from a purse of his.
func (t *traffic) host() {
	l := t.listing.Uint64()
	t.touch(purses, 49_000+l/4)
	t.touch(listings, l)
	if t.rng.IntN(3) > 0 {
		t.touch(calendars, l)
	}
}

func (t *traffic) market() {
	l := t.listing.Uint64()
	t.purse()
	t.touch(calendars, l)
	t.touch(bookings, t.rng.Uint64())
	if t.rng.IntN(5) > 0 {
		t.touch(listings, l)
		t.touch(policies, l/4)
		return
	}
	t.touch(purses, 49_000+l/4)
}

func (t *traffic) escrow() {
	t.touch(bookings, t.rng.Uint64())
	t.touch(purses, 49_000+t.listing.Uint64()/4)
	t.touch(purses, t.rng.Uint64N(10))
}

// full is the number of records that a batch touches whose lanes are all full.
func (t *traffic) full(s batch.Shape) int {
	clear(t.touched)
	for range s.P {
		t.payment()
	}
	for range s.L {
		t.host()
	}
	for range s.M {
		t.market()
	}
	for range s.E {
		t.escrow()
	}
	for range s.S {
		t.purse()
	}
	return len(t.touched) + 3 // Params and the fee purses
}

// Tables that are smaller than the worst case still hold full batches of ordinary
// traffic, with a tenth to spare (docs/decisions/0023-a-menu-of-shapes.md).
func TestTablesHoldFullBatches(t *testing.T) {
	for _, s := range batch.Shapes {
		var most int
		for seed := range uint64(200) {
			most = max(most, newTraffic(seed).full(s))
		}
		worst := batch.WorstRecords(s.Capacities())
		t.Logf("%-16s table %4d, worst case %4d, ordinary batches touch %4d at most", s.Name, s.Records, worst, most)
		if s.Records > worst || s.Records < worst && 10*s.Records < 11*most {
			t.Errorf("%s: have a table of %d, want the worst case, %d, or 1.1 times what 200 ordinary batches touch at most, %d", s.Name, s.Records, worst, most)
		}
	}
	if !slices.ContainsFunc(batch.Shapes, func(s batch.Shape) bool { return s.Records < batch.WorstRecords(s.Capacities()) }) {
		t.Error("no shape has a measured table")
	}
}
