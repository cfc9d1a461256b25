package wallet_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/stay"
	"github.com/stoa-rollup/stoa/wallet/wallettest"
)

const (
	dollars = record.Token(1)
	usd     = 1_000_000
	day     = 86_400
)

// newWallet is the wallet of a development account.
func newWallet(t *testing.T, world *wallettest.World, person int, change func(*wallet.Config)) *wallet.Wallet {
	t.Helper()
	keys, err := keystore.Unsafe(person)
	check(t, err)
	pace := wallet.Pace{Clock: wallettest.Clock{}, Poll: time.Nanosecond}
	sequencer, err := wallet.Dial(t.Context(), world.Sequencer, pace)
	check(t, err)
	t.Cleanup(sequencer.Close)
	l1, err := ethclient.DialContext(t.Context(), world.L1)
	check(t, err)
	t.Cleanup(l1.Close)
	cfg := wallet.Config{Keys: keys, Sequencer: sequencer, L1: l1, Confirmations: 2}
	if change != nil {
		change(&cfg)
	}
	w, err := wallet.New(cfg)
	check(t, err)
	return w
}

// rich is a wallet with so many test dollars in a purse.
func rich(t *testing.T, world *wallettest.World, person int, sum uint64) *wallet.Wallet {
	t.Helper()
	w := newWallet(t, world, person, nil)
	check(t, w.Mint(t.Context(), dollars, amount.From(sum)))
	_, err := w.Deposit(t.Context(), wallet.Deposit{Token: dollars, Amount: amount.From(sum)})
	check(t, err)
	return w
}

func purseOf(t *testing.T, w *wallet.Wallet) wire.Purse {
	t.Helper()
	purses, err := w.Purses(t.Context())
	check(t, err)
	if len(purses) != 1 {
		t.Fatalf("have %d purses, want 1", len(purses))
	}
	return purses[0]
}

// listed publishes a policy, a listing by the day and its first window.
func listed(t *testing.T, host *wallet.Wallet) wire.ListingView {
	t.Helper()
	ctx := t.Context()
	info, err := host.Info(ctx)
	check(t, err)
	terms := record.Terms{Tiers: [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 7 * day, Refund: 5_000}}, ReleaseDelay: day}
	policy, err := host.PolicySet(ctx, dollars, terms, wallet.Options{})
	check(t, err)
	listing, err := host.ListingSet(ctx, op.ListingSet{
		Policy: policy.Record, PolicySerial: policy.Serial, Token: dollars, Price: amount.From(80 * usd), Origin: info.Time - info.Time%day + day,
		Flags: record.FlagBookable, UnitSeconds: day, MinUnits: 2, MaxUnits: 14,
	}, wallet.Options{})
	check(t, err)
	ref := wallet.Ref{Record: listing.Record, Serial: listing.Serial}
	view, err := host.Listing(ctx, ref)
	check(t, err)
	_, err = host.CalendarOpen(ctx, view.Listing, wallet.Options{})
	check(t, err)
	view, err = host.Listing(ctx, wallet.Ref{Serial: listing.Serial})
	check(t, err)
	return view
}

// The whole way, from L1 and back to it.
func TestStory(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	host, guest := rich(t, world, 1, 20*usd), rich(t, world, 2, 1000*usd)
	view := listed(t, host)
	if len(view.Calendars) != 1 || view.Listing.Windows != 1 || view.Policy.ReleaseDelay != day {
		t.Fatalf("have view %+v, want one window and a release delay of a day", view)
	}

	info, err := guest.Info(ctx)
	check(t, err)
	book := func(night, nights uint8) wallet.Ref {
		t.Helper()
		quote, err := wallet.NewQuote(info, view, stay.Run{First: night, Units: nights})
		check(t, err)
		booked, err := guest.Book(ctx, quote, wallet.BookOptions{})
		check(t, err)
		b, err := guest.Booking(ctx, wallet.Ref{Record: booked.Record, Serial: booked.Serial})
		check(t, err)
		if b.Escrow.Cmp(quote.Total) != 0 || b.Start != quote.Start || b.End != quote.End || b.ReleaseAt != quote.ReleaseAt {
			t.Errorf("have booking %+v, want the quote %+v", b, quote)
		}
		return wallet.Ref{Serial: booked.Serial}
	}
	first, second := book(3, 3), book(10, 2)

	// What is booked is refused before it is signed, and by the rollup if forced.
	view, err = guest.Listing(ctx, wallet.Ref{Record: view.Listing.Record})
	check(t, err)
	taken, err := wallet.NewQuote(info, view, stay.Run{First: 5, Units: 2})
	check(t, err)
	var refusal *wallet.BookingError
	if _, err := guest.Book(ctx, taken, wallet.BookOptions{}); !errors.As(err, &refusal) || refusal.Rule != "BOOK-8" {
		t.Errorf("have error %v, want a BookingError with BOOK-8", err)
	}
	_, err = guest.Book(ctx, taken, wallet.BookOptions{Force: true})
	checkRefused(t, err, "BOOK-8")
	if text := wallet.Advise(err).Error(); !strings.HasPrefix(text, "choose other dates") {
		t.Errorf("have %q, want advice first", text)
	}

	// Ten days ahead half of the price comes back.
	b, err := guest.Booking(ctx, second)
	check(t, err)
	before := world.Available(b.Guest, dollars)
	back, err := wallet.Refund(b, view.Policy, info.Time)
	check(t, err)
	cancelled, err := guest.Cancel(ctx, b, wallet.Options{})
	check(t, err)
	want, err := before.Add(back)
	check(t, err)
	want, err = want.Sub(amount.From(cancelled.Fee))
	check(t, err)
	if have := world.Available(b.Guest, dollars); have.Cmp(want) != 0 || back.Cmp(amount.From(80*usd)) < 0 {
		t.Errorf("have %s after the cancellation, want %s", have, want)
	}

	// The stay is paid out after its end, not before.
	b, err = guest.Booking(ctx, first)
	check(t, err)
	_, err = guest.Release(ctx, b, 0)
	checkRefused(t, err, "RELEASE-4")
	world.Advance(14 * day * time.Second)
	_, err = guest.Release(ctx, b, 0)
	check(t, err)

	// Settled money is claimed on L1.
	_, err = guest.Transfer(ctx, dollars, amount.From(5*usd), purseOf(t, host).Index, wallet.Options{})
	check(t, err)
	withdrawn, err := host.Withdraw(ctx, dollars, amount.From(240*usd), common.Address{}, wallet.Options{})
	check(t, err)
	if c, err := host.Claim(ctx, dollars); c != nil || err != nil {
		t.Errorf("have claim %+v, error %v before the batch is settled, want nothing", c, err)
	}
	var seen []wire.Status
	_, err = host.Wait(ctx, withdrawn.Receipt.ID, wire.Settled, func(o wire.Operation) { seen = append(seen, o.Status) })
	check(t, err)
	if len(seen) != 4 || seen[0] != wire.Accepted || seen[3] != wire.Settled {
		t.Errorf("have statuses %v, want accepted to settled", seen)
	}
	claimed, err := host.Claim(ctx, dollars)
	check(t, err)
	if claimed.Amount.Uint64() != 240*usd || claimed.L1.Block == 0 || claimed.L1.Time == 0 {
		t.Errorf("have claim %+v, want %d units", claimed, 240*usd)
	}
	balances, err := host.L1Balances(ctx)
	check(t, err)
	if balances[1].Balance.Uint64() != 240*usd || !balances[1].Claimable.IsZero() {
		t.Errorf("have %+v on L1, want %d units and nothing to claim", balances[1], 240*usd)
	}
}

func checkRefused(t *testing.T, err error, rule string) {
	t.Helper()
	var e *wire.Error
	if !errors.As(err, &e) || e.Code != wire.CodeRefused || e.Data.Rule != rule {
		t.Errorf("have error %v, want a wire.Error with %s", err, rule)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
