package sequencer_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer"
	"github.com/stoa-rollup/stoa/sequencer/bench"
)

// Records of the race, and what they have in common.
const (
	raceTime    = 1_800_000_000
	raceDay     = 86_400
	hostPurse   = state.FirstFeePurse + record.Series
	racePolicy  = hostPurse + 1
	raceListing = racePolicy + 1
	raceWindow  = raceListing + 1
	firstGuest  = raceWindow + 1
	raceSerial  = 1 << 50 // of policy and listing: no batch of the test gives them
	raceRent    = 1
)

// raceState is a rollup with a listing, its open window, and guests with a purse each.
func raceState(t *testing.T, shape batch.Shape, guests []*signature.PrivateKey) *state.State {
	t.Helper()
	host := guests[0]
	genesis := state.Genesis{
		LogN: shape.LogN, FeeOwner: common.Address{1}, FeeKey: host.Public,
		Params: record.Params{Version: 1, Time: raceTime, BookingFee: 300, Rent: [record.Tokens]uint64{raceRent, raceRent, raceRent, raceRent}},
	}
	s, err := genesis.State()
	must(t, err)
	set := func(i uint32, r interface{ Cells() (record.Cells, error) }) {
		cells, err := r.Cells()
		must(t, err)
		s.Set(i, cells)
	}
	purse := func(i uint32, key *signature.PrivateKey) {
		p := record.Purse{Owner: common.BigToAddress(amount.From(uint64(i)).Int().ToBig()), Key: key.Public.Y}
		p.Balances[0].Available = amount.From(1 << 40)
		set(i, p)
	}
	purse(hostPurse, host)
	for i, key := range guests {
		purse(firstGuest+uint32(i), key)
	}
	set(racePolicy, record.Policy{Serial: raceSerial, Terms: record.Terms{ReleaseDelay: raceDay, HostCancel: 1_000, CheckInGrace: 3_600, AnswerWindow: 3_600, RulingWindow: record.MinRulingWindow}})
	set(raceListing, record.Listing{
		Serial: raceSerial + 1, Host: hostPurse, Payout: hostPurse, Policy: racePolicy, PolicySerial: raceSerial, Flags: record.FlagBookable | record.FlagInstant, Windows: 1,
		UnitSeconds: raceDay, MinUnits: 1, MaxUnits: 30, Price: amount.From(1_777), Origin: raceTime + raceDay, Deposit: amount.From(500),
	})
	set(raceWindow, record.Calendar{ListingSerial: raceSerial + 1})
	return s
}

// A thousand guests book overlapping nights of one listing at once. Those that are
// accepted do not overlap, each that is refused overlaps one that was accepted, and the
// calendar is exactly what is booked: also after a restart.
func TestDoubleBookingRace(t *testing.T) {
	const n = 1_000
	shape := batch.Standard
	network := signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a0000000000000000000000000000000ace5")}
	guests := make([]*signature.PrivateKey, n)
	for i := range guests {
		key, err := signature.FromSeed([64]byte{2, byte(i), byte(i >> 8)})
		must(t, err)
		guests[i] = key
	}
	genesis, dir := raceState(t, shape, guests), t.TempDir()
	start := func() *sequencer.Sequencer {
		c := sequencer.DefaultConfig(dir, "127.0.0.1:0")
		c.ReceiptKey, c.L1, c.Network, c.Menu, c.Genesis = receiptKey, bench.Still{Time: raceTime + 1}, network, batch.Menu{shape}, genesis
		c.Engine.MaxUnproven, c.Engine.SealAfter = 1<<20, time.Hour
		s, err := sequencer.New(c)
		must(t, err)
		run(t, s)
		return s
	}
	s := start()
	clients := make([]*rpc.Client, 20)
	for i := range clients {
		clients[i] = dial(t, "ws://"+s.Addr())
	}

	// stays are what the guests want: a night or a few, so that most are taken.
	rng := rand.New(rand.NewPCG(7, 7))
	stays := make([]wire.Run, n)
	for i := range stays {
		units := 1 + rng.IntN(7)
		stays[i] = wire.Run{First: uint8(rng.IntN(record.WindowUnits - units + 1)), Units: uint8(units)}
	}
	var mu sync.Mutex
	booked := map[uint32]int{} // guest by record
	var refused []int
	ready, all := make(chan struct{}), errgroup.Group{}
	for i, stay := range stays {
		client := clients[i%len(clients)]
		all.Go(func() error {
			<-ready
			for {
				var info wire.Info
				if err := client.CallContext(t.Context(), &info, "stoa_info"); err != nil {
					return err
				}
				o := op.Book{
					Signer: firstGuest + uint32(i), Listing: raceListing, Calendar: raceWindow, Policy: racePolicy, Record: info.FreeRecord, Payout: hostPurse, Fee: 2 * raceRent,
					ListingSerial: raceSerial + 1, FirstUnit: stay.First, Units: stay.Units, Limit: amount.Max(), Deposit: amount.From(500),
				}
				signed := op.Signed{Operation: o, ValidUntil: raceTime + 1<<30}
				m, err := signed.Message(network)
				if err != nil {
					return err
				}
				if signed.Signature, err = guests[i].Sign(m, rand.NewChaCha8([32]byte{byte(i), byte(i >> 8), byte(o.Record), byte(o.Record >> 8), byte(o.Record >> 16)})); err != nil {
					return err
				}
				var receipt wire.Receipt
				err = client.CallContext(t.Context(), &receipt, "stoa_submit", signed)
				switch rule := ruleOf(err); {
				case rule == "FRESH-1": // somebody else drew one of the two records
					continue
				case rule == "BOOK-8":
					mu.Lock()
					refused = append(refused, i)
					mu.Unlock()
					return nil
				case err != nil:
					return err
				}
				mu.Lock()
				defer mu.Unlock()
				booked[o.Record] = i
				return nil
			}
		})
	}
	close(ready)
	must(t, all.Wait())

	taken := [record.WindowUnits]bool{}
	for _, i := range booked {
		for u := stays[i].First; u < stays[i].First+stays[i].Units; u++ {
			if taken[u] {
				t.Errorf("unit %d is booked twice", u)
			}
			taken[u] = true
		}
	}
	for _, i := range refused {
		if !slices.Contains(taken[stays[i].First:stays[i].First+stays[i].Units], true) {
			t.Errorf("guest %d is refused units %d to %d, which are free", i, stays[i].First, stays[i].First+stays[i].Units-1)
		}
	}
	if len(booked)+len(refused) != n || len(refused) < n/2 {
		t.Errorf("have %d booked and %d refused, want %d in all, most of them refused", len(booked), len(refused), n)
	}
	t.Logf("%d booked, %d refused", len(booked), len(refused))

	check := func(client *rpc.Client) {
		t.Helper()
		var listing wire.ListingView
		must(t, client.CallContext(t.Context(), &listing, "stoa_listing", wire.Uint(raceListing)))
		have := [record.WindowUnits]bool{}
		for _, r := range listing.Calendars[0].Occupied {
			for u := range r.Units {
				have[r.First+u] = true
			}
		}
		if have != taken {
			t.Errorf("the calendar has %v, the bookings make %v", have, taken)
		}
		var bonds, locked amount.Amount
		for at, i := range booked {
			var b wire.Booking
			must(t, client.CallContext(t.Context(), &b, "stoa_booking", wire.Uint(at)))
			if b.Guest != firstGuest+uint32(i) || b.FirstUnit != stays[i].First || b.Units != stays[i].Units || b.State != record.Booked.String() || b.Terms.CheckInGrace != 3_600 {
				t.Errorf("record %d has %+v, want the booking of guest %d", at, b, i)
			}
			var err error
			bonds, err = bonds.Add(b.Bond)
			must(t, err)
		}
		var host wire.Account
		must(t, client.CallContext(t.Context(), &host, "stoa_account", wire.Uint(hostPurse)))
		if locked = host.Purses[0].Balances[0].Locked; locked.Cmp(bonds) != 0 {
			t.Errorf("the host has %s locked, the bonds are %s", locked, bonds)
		}
	}
	check(clients[0])
	must(t, s.Stop(t.Context()))
	check(dial(t, "ws://"+start().Addr()))
}

// ruleOf is the rule that an error of the RPC names, or "".
func ruleOf(err error) string {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return ""
	}
	fields, _ := data.ErrorData().(map[string]any)
	rule, _ := fields["rule"].(string)
	return rule
}
