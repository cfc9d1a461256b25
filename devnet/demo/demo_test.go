package demo

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/wallettest"
)

// The story's scenes without a devnet: every amount in it is right to the unit, on a rollup
// whose proofs are stand-ins and whose cranks the test turns when time has passed. What needs
// a prover, an indexer or blobs is left to `make demo`.
func TestTheMoneyOfTheStory(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	l1, err := ethclient.DialContext(ctx, world.L1)
	check(t, err)
	defer l1.Close()
	seq, err := wallet.Dial(ctx, world.Sequencer, wallet.Pace{Clock: wallettest.Clock{}, Poll: time.Nanosecond})
	check(t, err)
	defer seq.Close()
	var told bytes.Buffer
	s := &story{Config: Config{Out: &told}, l1: l1, seq: seq}
	person := func(number int, name string, sum uint64) *person {
		keys, err := keystore.Unsafe(number)
		check(t, err)
		w, err := wallet.New(wallet.Config{Keys: keys, Sequencer: seq, L1: l1})
		check(t, err)
		check(t, w.Mint(ctx, dollars, usd(sum)))
		d, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: usd(sum), New: true})
		check(t, err)
		return &person{Wallet: w, name: name, purse: d.Purse}
	}
	s.alice, s.bob, s.carol, s.dave, s.erin = person(1, "Alice", 1000), person(2, "Bob", 200), person(3, "Carol", 500), person(4, "Dave", 700), person(5, "Erin", 10)
	frank := person(6, "Frank", 1) // gets the crank reserves
	ended := 0
	s.travel = func(ctx context.Context, at uint64) error {
		world.AdvanceTo(at)
		for _, ref := range []wallet.Ref{s.unanswered, s.stay, s.absence, s.repair, s.noise, s.job, s.forced} {
			b, err := seq.Booking(ctx, ref)
			if err != nil {
				return err
			}
			if b.Award != nil { // pays Erin
				if _, err := frank.AwardDue(ctx, b); err != nil {
					return err
				}
				continue
			}
			crank := map[string]func(context.Context, wire.Booking, uint32) (*wallet.Ordered, error){
				"requested": frank.Expire, "booked": frank.NoShow, "checked in": frank.ReleaseDue,
			}[b.State]
			if b.DueAt == 0 || b.DueAt > at || crank == nil {
				continue
			}
			if _, err := crank(ctx, b, frank.purse); err != nil {
				return fmt.Errorf("booking %d, which is %s: %w", b.Serial, b.State, err)
			}
			ended++
		}
		return nil
	}
	for i, scene := range []func(context.Context) error{
		s.list, s.book, s.pay, s.cancel, s.requests, s.hold, s.hostCancels, s.reserveMore, s.arrive, s.absent, s.dispute, s.end, s.rulesOnL1, s.leaves, s.withdraw, s.left,
	} {
		if err := scene(ctx); err != nil {
			t.Fatalf("scene %d: %v, after\n%s", i, err, &told)
		}
	}
	t.Logf("\n%s", &told)
	if ended != 3 {
		t.Errorf("cranks ended %d bookings, want Alice's request, Carol's night and Alice's stay", ended)
	}
	p, err := seq.Purse(ctx, frank.purse)
	check(t, err)
	if have, want := p.Balances[dollars.Slot()].Available, amount.From(1_000_000+3*wallettest.Reserve); have != want {
		t.Errorf("Frank has %s, want %s", have, want)
	}
	if strings.Contains(told.String(), "%!") {
		t.Error("a line of the story has another number of values than it shows")
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
