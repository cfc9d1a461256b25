package wallet_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
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
func listed(t *testing.T, host *wallet.Wallet, arbiter uint32) wire.ListingView {
	t.Helper()
	ctx := t.Context()
	info, err := host.Info(ctx)
	check(t, err)
	terms := record.Terms{Tiers: [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 7 * day, Refund: 5_000}}, ReleaseDelay: day, NoShow: 9_000, RulingWindow: day}
	policy, err := host.PolicySet(ctx, dollars, terms, record.Offers{}, wallet.Options{})
	check(t, err)
	listing, err := host.ListingSet(ctx, op.ListingSet{
		Policy: policy.Record, PolicySerial: policy.Serial, Token: dollars, Price: amount.From(80 * usd), Origin: info.Time - info.Time%day + day,
		Flags: record.FlagBookable | record.FlagInstant, Arbiter: arbiter, UnitSeconds: day, MinUnits: 2, MaxUnits: 14,
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
	view := listed(t, host, 0)
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
		if b.Escrow.Cmp(quote.Total) != 0 || b.Start != quote.Start || b.End != quote.End || b.Deadline != quote.Deadline {
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
	back, err := wallet.Refund(b, info.Time)
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

	// The guest comes, and the stay is paid out after its end, not before.
	b, err = guest.Booking(ctx, first)
	check(t, err)
	_, err = guest.CheckIn(ctx, b, wallet.Options{})
	checkRefused(t, err, "CHECKIN-1")
	world.AdvanceTo(b.Start)
	_, err = guest.CheckIn(ctx, b, wallet.Options{})
	check(t, err)
	_, err = guest.ReleaseDue(ctx, b, 0)
	checkRefused(t, err, "DUE-1")
	world.AdvanceTo(b.Deadline)
	_, err = guest.ReleaseDue(ctx, b, 0)
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

func checkNotSent(t *testing.T, what string, err error, rule string) {
	t.Helper()
	var e *wallet.BookingError
	if !errors.As(err, &e) || e.Rule != rule {
		t.Errorf("%s: have error %v, want a BookingError with %s", what, err, rule)
	}
}

// stayed has the guest book two nights from a night on, and brings the time to its start.
func stayed(t *testing.T, world *wallettest.World, guest *wallet.Wallet, view wire.ListingView, night uint8) wire.Booking {
	t.Helper()
	info, err := guest.Info(t.Context())
	check(t, err)
	quote, err := wallet.NewQuote(info, view, stay.Run{First: night, Units: 2})
	check(t, err)
	booked, err := guest.Book(t.Context(), quote, wallet.BookOptions{})
	check(t, err)
	b, err := guest.Booking(t.Context(), wallet.Ref{Record: booked.Record, Serial: booked.Serial})
	check(t, err)
	world.AdvanceTo(b.Start)
	return b
}

// The arbiter rules on L1, whatever the sequencer wants, and anyone carries it out. What would be void
// is not sent.
func TestAward(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	host, guest, arbiter := rich(t, world, 1, 100*usd), rich(t, world, 2, 1000*usd), rich(t, world, 3, 10*usd)
	purse := purseOf(t, arbiter).Index
	b := stayed(t, world, guest, listed(t, host, purse), 3)
	ref := wallet.Ref{Record: b.Record, Serial: b.Serial}
	sum := amount.From(50 * usd)
	_, err := arbiter.Award(ctx, b, sum)
	checkNotSent(t, "no dispute", err, "AWARD-3")
	_, err = guest.DisputeOpen(ctx, b, fr.Element{}, wallet.Options{})
	check(t, err)
	b, err = guest.Booking(ctx, ref)
	check(t, err)
	_, err = guest.AwardDue(ctx, b)
	checkNotSent(t, "nothing to carry out", err, "AWARDDUE-1")

	most, earned, err := wallet.Rulable(b)
	check(t, err)
	over, err := most.Add(amount.From(1))
	check(t, err)
	if want := amount.From(160 * usd); most != want || !earned.IsZero() {
		t.Errorf("have %s for the guest at most and %s for the arbiter, want %s and nothing", most, earned, want)
	}
	for _, c := range []struct {
		what   string
		rule   string
		by     *wallet.Wallet
		change func(*wire.Booking)
		sum    amount.Amount
	}{
		{"a stranger", "AWARD-6", host, func(*wire.Booking) {}, sum},
		{"too much", "AWARDDUE-3", arbiter, func(*wire.Booking) {}, over},
		{"another token", "AWARD-7", arbiter, func(b *wire.Booking) { b.Token = 2 }, sum},
		{"no purse", "AWARD-6", arbiter, func(b *wire.Booking) { b.Arbiter = b.Record }, sum},
		{"the guest is the arbiter", "AWARDDUE-1", arbiter, func(b *wire.Booking) { b.Guest = purse }, sum},
		{"the host is the arbiter", "AWARDDUE-1", arbiter, func(b *wire.Booking) { b.Host = purse }, sum},
	} {
		b := b
		c.change(&b)
		e, err := c.by.Award(ctx, b, c.sum)
		checkNotSent(t, c.what, err, c.rule)
		if e != nil {
			t.Errorf("%s: have %+v sent", c.what, e)
		}
	}
	looking := newWallet(t, world, 3, func(cfg *wallet.Config) { cfg.Owner, cfg.Keys = cfg.Keys.Public(), nil })
	if _, err := looking.Award(ctx, b, sum); !errors.Is(err, wallet.ErrNoKeys) {
		t.Errorf("have error %v, want %v", err, wallet.ErrNoKeys)
	}

	e, err := arbiter.Award(ctx, b, sum)
	check(t, err)
	if e.Booking != b.Record || e.Serial != b.Serial || *e.ToGuest != sum || e.Entry != 3 || e.L1.Block == 0 || e.L1.Time == 0 || e.GasUsed == 0 || e.QueueFee.Uint64() != wallettest.QueueFee {
		t.Errorf("have %+v, want entry 3, after three deposits", e)
	}
	world.Take(false)
	b, err = guest.Booking(ctx, ref)
	check(t, err)
	if b.Award == nil || b.Award.ToGuest != sum {
		t.Fatalf("have %+v, want the award", b)
	}
	_, err = guest.SplitPropose(ctx, b, sum, wallet.Options{})
	checkRefused(t, err, "PROPOSE-1")
	before := [3]amount.Amount{world.Available(b.Guest, dollars), world.Available(b.Payout, dollars), world.Available(purse, dollars)}
	done, err := host.AwardDue(ctx, b)
	check(t, err)
	if done.Purse != 0 || done.Fee != 0 {
		t.Errorf("have %+v, want a crank", done)
	}
	for i, want := range []uint64{50 * usd, 110 * usd, wallettest.Reserve} {
		have, err := world.Available([]uint32{b.Guest, b.Payout, purse}[i], dollars).Sub(before[i])
		if err != nil || have != amount.From(want) {
			t.Errorf("%s gains %s, error %v, want %d", []string{"the guest", "the host", "the arbiter"}[i], have, err, want)
		}
	}
	b, err = guest.Booking(ctx, ref)
	check(t, err)
	if b.State != record.Ruled.String() || b.Award != nil {
		t.Errorf("have %+v, want it ruled", b)
	}
}

// Anyone demands on L1 that an overdue booking be ended. The demand, and what is behind it in the
// queue, waits for that.
func TestForce(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	host, guest, stranger := rich(t, world, 1, 100*usd), rich(t, world, 2, 1000*usd), newWallet(t, world, 4, nil)
	b := stayed(t, world, guest, listed(t, host, 0), 3)
	world.AdvanceTo(b.Deadline - 1_000)
	_, err := stranger.Force(ctx, b)
	checkNotSent(t, "not overdue", err, "FORCE-2")
	if text := fmt.Sprint(err); !strings.HasPrefix(text, "wait until "+stay.Time(b.Deadline)+": ") {
		t.Errorf("have %q, want until when", text)
	}
	world.AdvanceTo(b.Deadline)
	world.Lie = func(i *wire.Info) { i.Time = b.Deadline - 1 } // its word does not count
	e, err := stranger.Force(ctx, b)
	check(t, err)
	world.Lie = nil
	if e.Booking != b.Record || e.Serial != b.Serial || e.ToGuest != nil || e.Entry != 2 || e.L1.Block == 0 || e.GasUsed == 0 || e.QueueFee.Uint64() != wallettest.QueueFee {
		t.Errorf("have %+v, want entry 2, after two deposits", e)
	}
	// The deposit is behind the demand. While it waits, somebody ends the booking.
	world.Take(false)
	ended := false
	purse := purseOf(t, host).Index
	waiting := newWallet(t, world, 1, func(cfg *wallet.Config) {
		cfg.Progress = func(string) {
			if have := world.Available(purse, dollars); ended || have.Cmp(amount.From(100*usd)) > 0 {
				t.Errorf("have %s before the booking is ended, want the deposit to wait", have)
			}
			_, err := guest.NoShow(ctx, b, 0)
			check(t, err)
			ended = true
		}
	})
	check(t, waiting.Mint(ctx, dollars, amount.From(usd)))
	_, err = waiting.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(usd)})
	check(t, err)
	b, err = guest.Booking(ctx, wallet.Ref{Record: b.Record, Serial: b.Serial})
	check(t, err)
	if b.State != record.NoShow.String() || !ended {
		t.Errorf("have %s, want a no-show", b.State)
	}
	_, err = stranger.Force(ctx, b)
	checkNotSent(t, "ended", err, "FORCE-2")
}

// Who owns a purse empties it by L1; others do not, and nobody pays for a demand of nothing.
func TestFullExit(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	w, other := rich(t, world, 1, 100*usd), rich(t, world, 2, 5*usd)
	purse := purseOf(t, w)
	for name, c := range map[string]struct {
		by    *wallet.Wallet
		token record.Token
		purse uint32
		want  error
	}{
		"another's purse":       {other, dollars, purse.Index, wallet.ErrForeignOwner},
		"another series":        {w, 2, purse.Index, wallet.ErrForeignOwner},
		"no purse of the token": {w, 2, 0, wallet.ErrNoPurse},
		"nothing":               {w, 0, purse.Index, wallet.ErrEmpty},
	} {
		if e, err := c.by.FullExit(ctx, c.token, c.purse); e != nil || !errors.Is(err, c.want) {
			t.Errorf("%s: have %+v, error %v, want %v", name, e, err, c.want)
		}
	}
	e, err := w.FullExit(ctx, dollars, 0)
	check(t, err)
	if e.Purse != purse.Index || e.Token != dollars || e.Available != amount.From(100*usd) || e.Entry != 2 || e.L1.Block == 0 || e.GasUsed == 0 || e.QueueFee.Uint64() != wallettest.QueueFee {
		t.Errorf("have %+v, want entry 2, after two deposits", e)
	}
	world.Take(true)
	if have := world.Available(purse.Index, dollars); !have.IsZero() {
		t.Errorf("have %s in the purse, want nothing", have)
	}
	claimed, err := w.Claim(ctx, dollars)
	check(t, err)
	if claimed == nil || claimed.Amount.Uint64() != 100*usd {
		t.Errorf("have %+v, want all of it", claimed)
	}
}

func TestReceiptsMustBeForWhatWasSigned(t *testing.T) {
	world := wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	purse := purseOf(t, w)
	earlier, err := w.Transfer(t.Context(), dollars, amount.From(1), purse.Index, wallet.Options{})
	check(t, err)
	for what, forge := range map[string]func(*wire.Receipt){
		"another operation": func(r *wire.Receipt) { *r = earlier.Receipt },
		"another id":        func(r *wire.Receipt) { r.ID[0]++ },
		"another index":     func(r *wire.Receipt) { r.Index++ },
		"another batch":     func(r *wire.Receipt) { r.Batch++ },
		"another position":  func(r *wire.Receipt) { r.Position++ },
		"another time":      func(r *wire.Receipt) { r.Timestamp++ },
		"another signature": func(r *wire.Receipt) { r.Signature[5]++ },
		"no signature":      func(r *wire.Receipt) { r.Signature = nil },
	} {
		world.Forge = forge
		_, err := w.Transfer(t.Context(), dollars, amount.From(1), purse.Index, wallet.Options{})
		if !errors.Is(err, wallet.ErrReceipt) || !strings.Contains(err.Error(), `"index"`) {
			t.Errorf("%s: have error %v, want ErrReceipt with the receipt", what, err)
		}
	}
	world.Forge = nil
	world.Lie = func(info *wire.Info) { info.Receipts[0]++ }
	if _, err := w.Transfer(t.Context(), dollars, amount.From(1), purse.Index, wallet.Options{}); !errors.Is(err, wallet.ErrReceipt) {
		t.Errorf("another signer: have error %v, want ErrReceipt", err)
	}
}

// A lost answer does not pay twice.
func TestLostAnswers(t *testing.T) {
	world := wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	purse := purseOf(t, w)
	calls := 0
	lose := func(first int) func(string) error {
		calls = 0
		return func(method string) error {
			if method != "stoa_submit" {
				return nil
			}
			if calls++; calls <= first {
				return wallettest.ErrLost
			}
			return nil
		}
	}
	world.Fault = lose(3)
	_, err := w.Transfer(t.Context(), dollars, amount.From(1), purse.Index, wallet.Options{})
	check(t, err)
	if calls != 4 || purseOf(t, w).Nonce != purse.Nonce+1 {
		t.Errorf("have %d calls and nonce %d, want 4 and %d", calls, purseOf(t, w).Nonce, purse.Nonce+1)
	}

	world.Fault = lose(1000)
	_, err = w.Transfer(t.Context(), dollars, amount.From(1), purse.Index, wallet.Options{})
	var unanswered *wallet.UnansweredError
	if !errors.As(err, &unanswered) || !errors.Is(err, wallet.ErrUnreachable) || calls != 6 {
		t.Fatalf("have error %v after %d calls, want an UnansweredError after 6", err, calls)
	}
	if o, err := w.Operation(t.Context(), unanswered.ID); err != nil || o.Operation.Nonce != purse.Nonce+1 {
		t.Errorf("have %+v, error %v, want the operation by the id of the error", o, err)
	}
}

func TestBusySequencer(t *testing.T) {
	world := wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	calls, busyFor := 0, 2
	world.Fault = func(method string) error {
		if method != "stoa_submit" {
			return nil
		}
		if calls++; calls > busyFor {
			return nil
		}
		return &wire.Error{Code: wire.CodeBusy, Message: "busy", Data: wire.ErrorData{Field: "operations", Limit: "7"}}
	}
	to := purseOf(t, w).Index
	_, err := w.Transfer(t.Context(), dollars, amount.From(1), to, wallet.Options{})
	check(t, err)

	// A limit keeps nothing, so nothing is in doubt; and all of the error is kept.
	calls, busyFor = 0, 1000
	_, err = w.Transfer(t.Context(), dollars, amount.From(1), to, wallet.Options{})
	var unanswered *wallet.UnansweredError
	var busy *wire.Error
	if errors.As(err, &unanswered) || !errors.As(err, &busy) || busy.Code != wire.CodeBusy || busy.Data.Limit != "7" || busy.Data.Field != "operations" {
		t.Errorf("have error %#v, want the sequencer's own", err)
	}
	if text := wallet.Advise(err).Error(); !strings.HasPrefix(text, "try again later") {
		t.Errorf("have %q, want advice first", text)
	}
}

func TestRecordsThatAreTakenMeanwhile(t *testing.T) {
	world := wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	own := purseOf(t, w).Index
	world.Offer(1, own, 2)
	policy, err := w.PolicySet(t.Context(), dollars, record.Terms{RulingWindow: day}, record.Offers{}, wallet.Options{})
	check(t, err)
	if policy.Record < 3 || policy.Record == own || policy.Fee != wallettest.Rent || purseOf(t, w).Nonce != 1 {
		t.Errorf("have %+v, want a fourth record at the rent and one nonce used", policy)
	}
	world.Offer(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
	_, err = w.PolicySet(t.Context(), dollars, record.Terms{RulingWindow: day}, record.Offers{}, wallet.Options{})
	checkRefused(t, err, "FRESH-1")
}

func TestDepositsOfEther(t *testing.T) {
	world := wallettest.Start(t)
	w := newWallet(t, world, 1, nil)
	for i, sum := range []uint64{1_000_000, 5} {
		d, err := w.Deposit(t.Context(), wallet.Deposit{Amount: amount.From(sum)})
		check(t, err)
		if d.New != (i == 0) || d.Entry != uint64(i) || d.L1.Block == 0 || d.QueueFee.Uint64() != wallettest.QueueFee {
			t.Errorf("have %+v, want entry %d with the queue's fee", d, i)
		}
	}
	if have := world.Available(purseOf(t, w).Index, 0); have.Cmp(amount.From(1_000_005)) != 0 {
		t.Errorf("have %s, want 1000005", have)
	}
	again, err := w.Deposit(t.Context(), wallet.Deposit{Amount: amount.From(7), New: true})
	check(t, err)
	if purses, err := w.Purses(t.Context()); err != nil || len(purses) != 2 || !again.New {
		t.Errorf("have %d purses, error %v, want 2", len(purses), err)
	}
}

// An account without ether is told so, and can be sent some.
func TestEtherForGas(t *testing.T) {
	world := wallettest.Start(t)
	keys, err := keystore.Generate()
	check(t, err)
	poor := newWallet(t, world, 1, func(c *wallet.Config) { c.Keys = keys })
	if err := poor.Mint(t.Context(), dollars, amount.From(usd)); !errors.Is(err, wallet.ErrGas) {
		t.Fatalf("have error %v, want %v", err, wallet.ErrGas)
	}
	sum := amount.From(1e18)
	if _, err := newWallet(t, world, 1, nil).SendEther(t.Context(), poor.Address(), sum); err != nil {
		t.Fatal(err)
	}
	balances, err := poor.L1Balances(t.Context())
	check(t, err)
	if balances[0].Balance.Cmp(sum.Int()) != 0 {
		t.Errorf("have %s wei, want %s", balances[0].Balance, sum)
	}
	check(t, poor.Mint(t.Context(), dollars, amount.From(usd)))
}

// Deposits to records that are taken: refused if that shows, refunded if it shows
// later.
func TestDepositsToTakenRecords(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	other := rich(t, world, 2, 10*usd)
	w := newWallet(t, world, 1, nil)
	check(t, w.Mint(ctx, dollars, amount.From(100)))
	foreign := purseOf(t, other).Index
	if _, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(1), Purse: foreign}); !errors.Is(err, wallet.ErrForeignPurse) {
		t.Errorf("have error %v, want ErrForeignPurse", err)
	}
	if _, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(1), Purse: foreign, New: true}); err == nil || !strings.Contains(err.Error(), "is taken") {
		t.Errorf("have error %v, want that the number is taken", err)
	}

	// The other one's deposit to the same number comes first, between the look and
	// the deposit: while the bridge is approved.
	number, raced := uint32(77), false
	racer := newWallet(t, world, 1, func(cfg *wallet.Config) {
		cfg.L1 = plain(t, world)
		cfg.Mine = func(context.Context) error {
			if !raced {
				raced = true
				_, err := other.Deposit(ctx, wallet.Deposit{Amount: amount.From(1), Purse: number, New: true})
				return err
			}
			return nil
		}
	})
	d, err := racer.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(60), Purse: number, New: true})
	if !errors.Is(err, wallet.ErrRefunded) || !d.Refunded {
		t.Errorf("have %+v, error %v, want ErrRefunded", d, err)
	}

	// A policy is no purse, so only L1 can say that nothing will come.
	policy, err := other.PolicySet(ctx, dollars, record.Terms{RulingWindow: day}, record.Offers{}, wallet.Options{})
	check(t, err)
	settling := newWallet(t, world, 1, func(cfg *wallet.Config) {
		sequencer, err := wallet.Dial(ctx, world.Sequencer, wallet.Pace{Clock: settler{world}, Poll: time.Nanosecond})
		check(t, err)
		cfg.Sequencer = sequencer
	})
	d, err = settling.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(40), Purse: policy.Record, New: true})
	if !errors.Is(err, wallet.ErrRefunded) || !d.Refunded {
		t.Errorf("have %+v, error %v, want ErrRefunded", d, err)
	}
	claimed, err := w.Claim(ctx, dollars)
	check(t, err)
	if claimed.Amount.Uint64() != 100 {
		t.Errorf("have claim %+v, want both refunds, 100", claimed)
	}
}

// The account on L1 decides over the keys of its purses: another wallet of the same account
// takes them over, and what the first one signed in time and sends later is void.
func TestRotateKey(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	lost := rich(t, world, 1, 10*usd)
	purse := purseOf(t, lost)
	late, err := lost.Sign(ctx, op.Transfer{From: purse.Index, To: purse.Index, Token: dollars, Amount: amount.From(1)})
	check(t, err)

	keys, err := keystore.Unsafe(1)
	check(t, err)
	newer, err := keys.Rotate()
	check(t, err)
	w := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Keys = newer })
	sent, err := w.RotateKey(ctx)
	check(t, err)
	if len(sent) != 1 || sent[0].Purse != purse.Index || sent[0].Epoch != 1 || !sent[0].Changed || sent[0].L1.Block == 0 || sent[0].GasUsed == 0 || sent[0].QueueFee.Uint64() != wallettest.QueueFee {
		t.Fatalf("have %+v, want a change of key of purse %d", sent, purse.Index)
	}
	if again, err := w.RotateKey(ctx); err != nil || len(again) != 0 {
		t.Errorf("have %+v, error %v, want nothing left to change", again, err)
	}
	_, err = lost.Submit(ctx, late)
	checkRefused(t, err, "AUTH-3")
	if _, err := lost.Transfer(ctx, dollars, amount.From(1), purse.Index, wallet.Options{}); !errors.Is(err, wallet.ErrNoPurse) {
		t.Errorf("the old wallet: have error %v, want ErrNoPurse", err)
	}
	_, err = w.Transfer(ctx, dollars, amount.From(1), purse.Index, wallet.Options{})
	check(t, err)
	if have := purseOf(t, w); have.Nonce != purse.Nonce+1 || have.Epoch != 1 {
		t.Errorf("have %+v, want epoch 1, and a nonce more than %d", have, purse.Nonce)
	}

	// A wallet that only looks changes nothing.
	looking := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Keys, cfg.Owner = nil, keys.Public() })
	if _, err := looking.RotateKey(ctx); !errors.Is(err, wallet.ErrNoKeys) {
		t.Errorf("have error %v, want ErrNoKeys", err)
	}

	// Another wallet comes between: while the change of this one is mined, it changes the
	// key again. The purse never shows this one's, and when L1 has settled that is certain.
	one, err := keys.Rotate()
	check(t, err)
	two, err := keys.Rotate()
	check(t, err)
	first, raced := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Keys = one }), false
	second := newWallet(t, world, 1, func(cfg *wallet.Config) {
		sequencer, err := wallet.Dial(ctx, world.Sequencer, wallet.Pace{Clock: settler{world}, Poll: time.Nanosecond})
		check(t, err)
		cfg.Keys, cfg.Sequencer = two, sequencer
		cfg.Mine = func(context.Context) error {
			if !raced {
				raced = true
				_, err := first.RotateKey(ctx)
				return err
			}
			return nil
		}
	})
	sent, err = second.RotateKey(ctx)
	if have := purseOf(t, first); !errors.Is(err, wallet.ErrUnchanged) || have.Key != first.PurseKey() || len(sent) != 1 || sent[0].Changed {
		t.Errorf("have %+v, %+v and error %v, want ErrUnchanged and the other wallet's key", have, sent, err)
	}
}

// settler settles all batches while somebody waits.
type settler struct{ world *wallettest.World }

func (s settler) After(d time.Duration) <-chan time.Time {
	s.world.Take(true)
	return wallettest.Clock{}.After(d)
}

// A deposit that is spent before the wallet looks is still known to be applied.
func TestDepositThatIsSpentAtOnce(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	spender := rich(t, world, 1, 10*usd)
	w := newWallet(t, world, 1, func(cfg *wallet.Config) {
		sequencer, err := wallet.Dial(ctx, world.Sequencer, wallet.Pace{Clock: settler{world}, Poll: time.Nanosecond})
		check(t, err)
		cfg.Sequencer = sequencer
		cfg.Progress = func(string) {
			_, err := spender.Transfer(ctx, dollars, amount.From(9*usd), 1, wallet.Options{})
			check(t, err)
		}
	})
	check(t, w.Mint(ctx, dollars, amount.From(5*usd)))
	d, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(5 * usd)})
	check(t, err)
	if have := world.Available(d.Purse, dollars); d.Refunded || have.Cmp(amount.From(6*usd-wallettest.Rent/10)) != 0 {
		t.Errorf("have %+v and %s in the purse, want a deposit that was applied", d, have)
	}
}

func TestOnlyTheMeantNetworkIsSignedFor(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	to := purseOf(t, w).Index
	transfer := func(w *wallet.Wallet) error {
		_, err := w.Transfer(ctx, dollars, amount.From(1), to, wallet.Options{})
		return err
	}
	deposit := func(w *wallet.Wallet) error {
		_, err := w.Deposit(ctx, wallet.Deposit{Amount: amount.From(1)})
		return err
	}
	pinned := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Rollup = world.Info().Rollup })
	check(t, transfer(pinned))
	astray := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Rollup = world.Info().Bridge })
	watching := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.Owner, cfg.Keys = cfg.Keys.Public(), nil })
	offline := newWallet(t, world, 1, func(cfg *wallet.Config) { cfg.L1 = nil })

	decoy := world.Decoy()
	submitted := false
	world.Fault = func(method string) error { submitted = submitted || method == "stoa_submit"; return nil }
	for _, c := range []struct {
		what string
		lie  func(*wire.Info)
		do   func(*wallet.Wallet) error
		with *wallet.Wallet
		want error
	}{
		{"another rollup", nil, transfer, astray, wallet.ErrNetwork},
		{"published keys on the main network", func(i *wire.Info) { i.ChainID = 1 }, transfer, w, wallet.ErrMainnet},
		{"another chain", func(i *wire.Info) { i.ChainID++ }, deposit, w, wallet.ErrNetwork},
		{"another bridge", func(i *wire.Info) { i.Bridge[0]++ }, deposit, w, wallet.ErrNetwork},
		{"another bridge that is one", func(i *wire.Info) { i.Bridge = decoy }, deposit, w, wallet.ErrNetwork},
		{"no rollup", func(i *wire.Info) { i.Rollup[0]++ }, deposit, w, wallet.ErrNetwork},
		{"no keys", nil, transfer, watching, wallet.ErrNoKeys},
		{"no keys on L1", nil, deposit, watching, wallet.ErrNoKeys},
		{"no L1", nil, deposit, offline, wallet.ErrNoL1},
	} {
		world.Lie = c.lie
		if err := c.do(c.with); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", c.what, err, c.want)
		}
	}
	if submitted {
		t.Error("an operation was sent")
	}
	l1, err := ethclient.DialContext(ctx, world.L1)
	check(t, err)
	defer l1.Close()
	if lost, err := l1.BalanceAt(ctx, decoy, nil); err != nil || lost.Sign() != 0 {
		t.Errorf("%s wei went to the wrong bridge, error %v", lost, err)
	}
}

func TestPurseThatSigns(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	w, other := rich(t, world, 1, 10*usd), rich(t, world, 2, 10*usd)
	own, foreign := purseOf(t, w).Index, purseOf(t, other).Index
	transfer := func(token record.Token, o wallet.Options) error {
		_, err := w.Transfer(ctx, token, amount.From(1), foreign, o)
		return err
	}
	check(t, transfer(dollars, wallet.Options{Purse: own}))
	if err := transfer(dollars, wallet.Options{Purse: foreign}); !errors.Is(err, wallet.ErrForeignPurse) {
		t.Errorf("have error %v, want ErrForeignPurse", err)
	}
	if err := transfer(2, wallet.Options{}); !errors.Is(err, wallet.ErrNoPurse) {
		t.Errorf("have error %v, want ErrNoPurse", err)
	}
	checkRefused(t, transfer(2, wallet.Options{Purse: own}), "DEBIT-1")
	if err := transfer(dollars, wallet.Options{Purse: 200}); err == nil || !strings.Contains(wallet.Advise(err).Error(), "check the number") {
		t.Errorf("have error %v, want that there is no such purse", err)
	}
	fee := uint64(3)
	o, err := w.Transfer(ctx, dollars, amount.From(1), foreign, wallet.Options{Fee: &fee})
	check(t, err)
	if o.Fee != 3 || o.Operation.Operation.(op.Transfer).Fee != 3 {
		t.Errorf("have fee %d, want 3", o.Fee)
	}
}

func TestWaiting(t *testing.T) {
	ctx, world := t.Context(), wallettest.Start(t)
	w := rich(t, world, 1, 10*usd)
	o, err := w.Transfer(ctx, dollars, amount.From(1), purseOf(t, w).Index, wallet.Options{})
	check(t, err)

	// A sequencer that is away does not end the wait, one that forgets does.
	calls := 0
	world.Fault = func(method string) error {
		switch calls++; calls {
		case 2:
			return wallettest.ErrLost
		case 3:
			return &wire.Error{Code: wire.CodeClosed, Message: "stopping"}
		}
		return nil
	}
	have, err := w.Wait(ctx, o.Receipt.ID, wire.Settled, nil)
	check(t, err)
	if have.Status != wire.Settled || have.L1 == nil {
		t.Errorf("have %+v, want it settled on L1", have)
	}
	calls = 0
	world.Fault = func(string) error {
		if calls++; calls == 1 {
			return nil
		}
		return wire.NotFound("operation", o.Receipt.ID)
	}
	if _, err := w.Wait(ctx, o.Receipt.ID, wire.Final, nil); err != nil {
		t.Errorf("have error %v, want none: it was settled at the first look and final after", err)
	}
	world.Fault = nil
	later, err := w.Transfer(ctx, dollars, amount.From(1), purseOf(t, w).Index, wallet.Options{})
	check(t, err)
	calls = 0
	world.Fault = func(string) error {
		if calls++; calls == 1 {
			return nil
		}
		return wire.NotFound("operation", later.Receipt.ID)
	}
	if _, err := w.Wait(ctx, later.Receipt.ID, wire.Final, nil); !errors.Is(err, wallet.ErrVoid) {
		t.Errorf("have error %v, want ErrVoid", err)
	}
	var unknown *wire.Error
	if _, err := w.Wait(ctx, common.Hash{1}, wire.Final, nil); !errors.As(err, &unknown) || unknown.Code != wire.CodeNotFound {
		t.Errorf("have error %v, want that there is none", err)
	}
	world.Fault = nil
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := w.Wait(cancelled, later.Receipt.ID, wire.Final, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want that the wait was cancelled", err)
	}
}

func TestUnreachable(t *testing.T) {
	s, err := wallet.Dial(t.Context(), "http://127.0.0.1:1", wallet.Pace{})
	check(t, err)
	if _, err := s.Info(t.Context()); !errors.Is(err, wallet.ErrUnreachable) {
		t.Errorf("have error %v, want ErrUnreachable", err)
	}
	if _, err := wallet.Dial(t.Context(), "gopher://x", wallet.Pace{}); !errors.Is(err, wallet.ErrUnreachable) {
		t.Errorf("have error %v, want ErrUnreachable", err)
	}
}

func TestQuoteRefusals(t *testing.T) {
	info := wire.Info{Time: 10 * day, BookingFee: 300}
	listing := wire.Listing{Bookable: true, Instant: true, Price: amount.From(100), UnitSeconds: day, MinUnits: 2, MaxUnits: 5, Origin: 5 * day, Windows: 1, Capacity: 1}
	calendars := []wire.Calendar{{Record: 9, Occupied: []wire.BookedRun{{Run: wire.Run{First: 20, Units: 3}, Bookings: 1}}, Blocked: []wire.Run{{First: 30, Units: 1}}}}
	for _, c := range []struct {
		rule  string
		run   stay.Run
		spoil func(*wire.Listing)
	}{
		{"", stay.Run{First: 5, Units: 2}, nil},
		{"", stay.Run{First: 18, Units: 2}, nil},
		{"BOOK-2", stay.Run{First: 5, Units: 2}, func(l *wire.Listing) { l.Bookable = false }},
		{"BOOK-4", stay.Run{First: 5, Units: 1}, nil},
		{"BOOK-5", stay.Run{First: 5, Units: 6}, nil},
		{"BOOK-8", stay.Run{First: 19, Units: 2}, nil},
		{"BOOK-8", stay.Run{First: 30, Units: 2}, nil},
		{"", stay.Run{First: 20, Units: 2}, func(l *wire.Listing) { l.Capacity = 2 }},
		{"BOOK-8", stay.Run{First: 30, Units: 2}, func(l *wire.Listing) { l.Capacity = 2 }},
		{"BOOK-11", stay.Run{First: 4, Units: 2}, nil},
	} {
		l := listing
		if c.spoil != nil {
			c.spoil(&l)
		}
		q, err := wallet.NewQuote(info, wire.ListingView{Listing: l, Calendars: calendars}, c.run)
		check(t, err)
		have := ""
		if q.Refusal != nil {
			have = q.Refusal.Rule
		}
		if have != c.rule {
			t.Errorf("%+v: have refusal %q, want %q", c.run, have, c.rule)
		}
	}
	for _, c := range []struct {
		kind          op.Kind
		instant       bool
		hold, request uint32
		rule          string
		until         uint64
	}{
		{op.KindBook, true, 0, 0, "", 0},
		{op.KindBook, false, 0, 0, "BOOK-21", 0},
		{op.KindHold, true, 600, 0, "", 10*day + 600},
		{op.KindHold, true, 2 * day, 0, "", 11 * day}, // not past the start
		{op.KindHold, false, 600, 0, "BOOK-21", 0},
		{op.KindHold, true, 0, 600, "HOLD-1", 0},
		{op.KindRequestBook, true, 0, 600, "", 10*day + 600},
		{op.KindRequestBook, false, 0, 600, "", 10*day + 600},
		{op.KindRequestBook, true, 600, 0, "REQUEST-1", 0},
	} {
		l := listing
		l.Instant = c.instant
		q, err := wallet.NewQuote(info, wire.ListingView{Listing: l, Policy: wire.Policy{HoldWindow: c.hold, RequestWindow: c.request}, Calendars: calendars}, stay.Run{First: 6, Units: 2})
		check(t, err)
		have, until := "", map[op.Kind]uint64{op.KindHold: q.HeldUntil, op.KindRequestBook: q.RequestedUntil}[c.kind]
		if refused := q.Refused(c.kind); refused != nil {
			have = refused.Rule
			if refused.Advice == "" {
				t.Errorf("%s gives no advice", refused.Rule)
			}
		}
		if have != c.rule || until != c.until {
			t.Errorf("%+v: have refusal %q and time %d", c, have, until)
		}
	}
	var refused *wallet.BookingError
	for _, r := range []stay.Run{{Window: 1, Units: 2}, {First: 238, Units: 3}} {
		if _, err := wallet.NewQuote(info, wire.ListingView{Listing: listing, Calendars: calendars}, r); !errors.As(err, &refused) || refused.Rule != "BOOK-7" {
			t.Errorf("%+v: have error %v, want BOOK-7", r, err)
		}
	}
	calendars = append(calendars, wire.Calendar{Record: 10, Window: 1, Blocked: []wire.Run{{First: 2, Units: 1}}})
	for r, want := range map[stay.Run]string{{First: 238, Units: 4}: "", {First: 238, Units: 5}: "BOOK-8", {Window: 1, Units: 2}: "", {First: 238, Units: 2}: ""} {
		q, err := wallet.NewQuote(info, wire.ListingView{Listing: listing, Calendars: calendars}, r)
		check(t, err)
		if q.Refusal != nil && q.Refusal.Rule != want || q.Refusal == nil && want != "" {
			t.Errorf("%+v: have refusal %v, want %q", r, q.Refusal, want)
		}
		if next := q.NextCalendar; (next == 10) != (int(r.First)+int(r.Units) > record.WindowUnits) {
			t.Errorf("%+v: have next calendar %d", r, next)
		}
	}
}

func TestRef(t *testing.T) {
	for text, want := range map[string]wallet.Ref{"105": {Record: 105}, "serial:8197": {Serial: 8197}, "105/8197": {Record: 105, Serial: 8197}} {
		have, err := wallet.ParseRef(text)
		if err != nil || have != want || have.String() != text {
			t.Errorf("%s: have %+v (%s), error %v, want %+v", text, have, have, err, want)
		}
	}
	for _, text := range []string{"", "0", "-1", "105/", "105/0", "/8", "serial:", "serial:0", "serial:1/2", "4194304", "1e3", "105/8/9", "serial:72057594037927936"} {
		if have, err := wallet.ParseRef(text); err == nil {
			t.Errorf("%q: have %+v, want an error", text, have)
		}
	}
}
