package population_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/devnet/population"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

func genesis(t *testing.T, logN uint) state.Genesis {
	t.Helper()
	key, err := signature.FromSeed([64]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	return state.Genesis{
		LogN: logN, FeeOwner: common.Address{1}, FeeKey: key.Public,
		Params: record.Params{Version: 1, Time: 1_800_000_000, BookingFee: 300, CrankReserve: [record.Tokens]uint64{5, 6, 7, 8}, Rent: [record.Tokens]uint64{1, 2, 3, 4}},
	}
}

// Everybody has a purse, bookings are in many states, and the state owes what was deposited, to the unit.
func TestMake(t *testing.T) {
	const accounts = 63
	s, err := population.Make(population.Config{Genesis: genesis(t, 10), Accounts: accounts})
	if err != nil {
		t.Fatal(err)
	}
	kinds, states := map[record.Kind]int{}, map[record.State]int{}
	for i := range s.Records() {
		kinds[s.Get(i).Kind()]++
		if s.Get(i).Kind() == record.KindBooking {
			b, err := record.BookingOf(s.Get(i))
			if err != nil {
				t.Fatal(err)
			}
			states[b.State]++
		}
	}
	if kinds[record.KindPurse] != accounts+record.Series || kinds[record.KindListing] != 4 || kinds[record.KindBooking] < accounts/2 {
		t.Errorf("have %v, want %d purses, 4 listings and bookings of most guests", kinds, accounts+record.Series)
	}
	for _, want := range []record.State{record.Held, record.Requested, record.Booked, record.CheckedIn, record.Disputed} {
		if states[want] == 0 {
			t.Errorf("have bookings %v, none %s", states, want)
		}
	}
	owed, err := exit.Total(s)
	if err != nil {
		t.Fatal(err)
	}
	var deposited [record.Tokens]amount.Amount
	for i := range uint64(accounts) {
		for token, sum := range map[record.Token]uint64{0: 1_000_000_000_000_000 + i, 1: 1_000_000_000 + i} {
			if token == 0 && i%4 > 0 {
				continue
			}
			if deposited[token], err = deposited[token].Add(amount.From(sum)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if owed != deposited {
		t.Errorf("the state owes %v, want what was deposited, %v", owed, deposited)
	}
}

func TestMakeRefuses(t *testing.T) {
	for _, accounts := range []int{0, 65} {
		if _, err := population.Make(population.Config{Genesis: genesis(t, 10), Accounts: accounts}); err == nil {
			t.Errorf("%d accounts live in 256 records", accounts)
		}
	}
}
