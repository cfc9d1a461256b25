package crank

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/crypto"
	dto "github.com/prometheus/client_model/go"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/engine"
)

// chain is an L1 whose time the test moves.
type chain struct {
	mu      sync.Mutex
	head    wire.L1Head
	changed chan struct{}
}

func (c *chain) mine(time uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head.Version++
	c.head.Number++
	c.head.Time = time
	close(c.changed)
	c.changed = make(chan struct{})
}

func (c *chain) Head(context.Context) (wire.L1Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head, nil
}

func (c *chain) Watch(ctx context.Context, seen uint64) (wire.L1Head, error) {
	for {
		c.mu.Lock()
		head, changed := c.head, c.changed
		c.mu.Unlock()
		if head.Version > seen {
			return head, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return head, ctx.Err()
		}
	}
}

func (c *chain) Queue(context.Context, uint64, int) ([]wire.QueueEntry, error) { return nil, nil }

// bench is a crank on a real engine, in a bubble of time.
type bench struct {
	*testing.T
	*stftest.World
	l1     *chain
	engine *engine.Engine
	crank  *Crank
	nonce  uint32
}

// sealAfter is the age at which batches are sealed.
const sealAfter = 10 * time.Second

func start(t *testing.T, payee [record.Series]uint32) *bench {
	w := stftest.New(t, batch.Tiny)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{T: t, World: w, l1: &chain{head: wire.L1Head{Version: 1, Time: w.Now}, changed: make(chan struct{})}, nonce: w.PurseAt(w.Guest.For(stftest.Dollar)).Nonce}
	c := engine.DefaultConfig("data")
	c.Network, c.Menu, c.Genesis, c.L1, c.FS, c.ReceiptKey, c.SealAfter = w.Network, batch.Menu{w.Shape}, w.State, b.l1, vfs.NewMem(), key, sealAfter
	if b.engine, err = engine.New(c); err != nil {
		t.Fatal(err)
	}
	b.crank = New(Config{Engine: b.engine, Payee: payee, Metrics: metrics.New()})
	if err := errors.Join(b.engine.Start(t.Context()), b.crank.Start(t.Context())); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(b.crank.Stop(context.Background()), b.engine.Stop(context.Background())); err != nil {
			t.Error(err)
		}
	})
	return b
}

func (b *bench) submit(o op.Signer) {
	b.Helper()
	s := b.SignAs(b.Guest.Key, o, b.nonce, 0, b.Now+1_000*stftest.Day)
	if _, err := b.engine.Submit(b.T.Context(), s); err != nil {
		b.Fatal(err)
	}
	b.nonce++
}

// book has the guest book one unit.
func (b *bench) book(unit uint8) (record uint32, releaseAt uint64) {
	b.Helper()
	l, guest := b.ListingAt(b.Listing), b.Guest.For(stftest.Dollar)
	record = b.engine.FreeRecord()
	b.submit(op.Book{
		Signer: guest, Listing: b.Listing, Calendar: b.Calendar, Policy: b.Policy, Record: record, Refund: guest, Token: stftest.Dollar,
		Fee: stftest.GenesisParams.Rent[stftest.Dollar], ListingSerial: l.Serial, FirstUnit: unit, Units: 1, Limit: amount.From(1_000_000),
	})
	return record, b.booking(record).ReleaseAt
}

func (b *bench) booking(record uint32) wire.Booking {
	b.Helper()
	w, err := b.engine.Booking(record)
	if err != nil {
		b.Fatal(err)
	}
	return w
}

// want checks the states of bookings and how many were released and refused.
func (b *bench) want(released, refused float64, states map[uint32]record.State) {
	b.Helper()
	synctest.Wait()
	for r, state := range states {
		if have := b.booking(r).State; have != state.String() {
			b.Errorf("booking %d: have %s, want %s", r, have, state)
		}
	}
	if have := b.count(b.crank.released); have != released {
		b.Errorf("have %v released, want %v", have, released)
	}
	if have := b.count(b.crank.refused); have != refused {
		b.Errorf("have %v refused, want %v", have, refused)
	}
}

func (b *bench) count(c metrics.Counter) float64 {
	b.Helper()
	var m dto.Metric
	if err := c.Write(&m); err != nil {
		b.Fatal(err)
	}
	return m.GetCounter().GetValue()
}

func (b *bench) dollars(purse uint32) amount.Amount {
	b.Helper()
	a, err := b.engine.AccountWith(purse)
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range a.Purses {
		if p.Index == purse {
			return p.Balances[stftest.Dollar.Slot()].Available
		}
	}
	b.Fatalf("there is no purse %d", purse)
	return amount.Amount{}
}

// What is due is released, at L1's time if no batch is open, else at that of the open
// batch: a batch that is older than the due time leaves it to the next one.
func TestReleasesWhatIsDue(t *testing.T) { synctest.Test(t, testReleasesWhatIsDue) }

func testReleasesWhatIsDue(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	first, due := b.book(0)
	second, later := b.book(1)
	third, last := b.book(2)
	time.Sleep(2 * sealAfter) // all batches are sealed
	b.l1.mine(due - 1)
	b.want(0, 0, map[uint32]record.State{first: record.Booked, second: record.Booked})

	b.l1.mine(due)
	b.want(1, 0, map[uint32]record.State{first: record.Released, second: record.Booked})

	// The batch of that release is open, at the time due. It is too old for the others,
	// although L1 has gone on, until it is sealed.
	b.l1.mine(last)
	b.want(1, 0, map[uint32]record.State{second: record.Booked, third: record.Booked})
	time.Sleep(2 * sealAfter)
	b.want(3, 0, map[uint32]record.State{second: record.Released, third: record.Released})
	if later >= last {
		t.Fatalf("have %d before %d, want rising times", later, last)
	}

	// The reserves are in the fee purse once the batches are sealed, with the fees.
	time.Sleep(2 * sealAfter)
	reserve := stftest.GenesisParams.CrankReserve[stftest.Dollar]
	if have := b.dollars(b.Params().FeePurse[stftest.Dollar.Series()]); have.Cmp(amount.From(3*reserve)) <= 0 {
		t.Errorf("have %s in the fee purse, want more than three reserves of %d", have, reserve)
	}
	if due, err := b.engine.Due(10); err != nil || len(due) != 0 {
		t.Errorf("have %v due, %v, want none", due, err)
	}
}

// The reserves go to the configured purse.
func TestPaysThePayee(t *testing.T) { synctest.Test(t, testPaysThePayee) }

func testPaysThePayee(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	b := start(t, [record.Series]uint32{w.Stranger.For(stftest.Dollar)})
	before := b.dollars(w.Stranger.For(stftest.Dollar))
	r, due := b.book(0)
	time.Sleep(2 * sealAfter)
	b.l1.mine(due)
	b.want(1, 0, map[uint32]record.State{r: record.Released})
	want, err := before.Add(amount.From(stftest.GenesisParams.CrankReserve[stftest.Dollar]))
	if have := b.dollars(w.Stranger.For(stftest.Dollar)); err != nil || have.Cmp(want) != 0 {
		t.Errorf("have %s, want %s", have, want)
	}
}

// A release that cannot hold is tried again more and more rarely, and never without
// a change.
func TestRefusedReleasesRest(t *testing.T) { synctest.Test(t, testRefusedReleasesRest) }

func testRefusedReleasesRest(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	b := start(t, [record.Series]uint32{w.Listing}) // no purse
	r, due := b.book(0)
	time.Sleep(2 * sealAfter)
	b.want(0, 0, nil)
	for i, refused := range []float64{1, 2, 2, 3, 3, 3, 3, 4, 4} {
		b.l1.mine(due + uint64(i))
		b.want(0, refused, map[uint32]record.State{r: record.Booked})
		time.Sleep(24 * time.Hour)
		b.want(0, refused, nil)
	}
	// Somebody else releases it: it is forgotten.
	booking := b.booking(r)
	o := op.ReleaseDue{Booking: r, Payout: booking.Payout, Payee: w.Guest.For(stftest.Dollar), Token: booking.Token, BookingSerial: booking.Serial}
	if _, err := b.engine.Submit(t.Context(), op.Signed{Operation: o}); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * sealAfter)
	b.l1.mine(due + 100)
	b.want(0, 4, map[uint32]record.State{r: record.Released})
	if len(b.crank.rests) != 0 {
		t.Errorf("have %v at rest, want none", b.crank.rests)
	}
}

func TestStartsOnce(t *testing.T) { synctest.Test(t, testStartsOnce) }

func testStartsOnce(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	if err := b.crank.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("have %v, want %v", err, ErrStarted)
	}
}
