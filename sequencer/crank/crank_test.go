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
	queue   []op.Queued
	changed chan struct{}
}

// mine adds a block of that time with entries of the queue.
func (c *chain) mine(time uint64, entries ...op.Queued) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.queue = append(c.queue, entries...)
	c.head.Version++
	c.head.Number++
	c.head.Time = time
	c.head.Queue = uint64(len(c.queue))
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

func (c *chain) Queue(_ context.Context, from uint64, limit int) (entries []wire.QueueEntry, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := int(from); i < len(c.queue) && len(entries) < limit; i++ {
		entries = append(entries, wire.QueueEntry{Index: uint64(i), Operation: op.Signed{Operation: c.queue[i]}})
	}
	return entries, nil
}

// bench is a crank on a real engine, in a bubble of time.
type bench struct {
	*testing.T
	*stftest.World
	config  engine.Config
	payee   [record.Series]uint32
	l1      *chain
	engine  *engine.Engine
	crank   *Crank
	metrics *metrics.Registry
	nonce   uint32
}

// sealAfter is the age at which batches are sealed.
const sealAfter = 10 * time.Second

func start(t *testing.T, payee [record.Series]uint32) *bench {
	return startAt(t, stftest.New(t, batch.Tiny), payee)
}

// startAt starts with the state of a world as genesis.
func startAt(t *testing.T, w *stftest.World, payee [record.Series]uint32) *bench {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{T: t, World: w, payee: payee, l1: &chain{head: wire.L1Head{Version: 1, Time: w.Now}, changed: make(chan struct{})}, nonce: w.PurseAt(w.Guest.For(stftest.Dollar)).Nonce}
	b.config = engine.DefaultConfig("data")
	b.config.Network, b.config.Menu, b.config.Genesis, b.config.L1, b.config.FS, b.config.ReceiptKey, b.config.SealAfter =
		w.Network, batch.Menu{w.Shape}, w.State, b.l1, vfs.NewMem(), key, sealAfter
	b.run()
	t.Cleanup(b.stop)
	return b
}

// run starts engine and crank, on the disk that the ones before left.
func (b *bench) run() {
	b.Helper()
	var err error
	if b.engine, err = engine.New(b.config); err != nil {
		b.Fatal(err)
	}
	b.metrics = metrics.New()
	b.crank = New(Config{Engine: b.engine, Payee: b.payee, Metrics: b.metrics})
	if err := errors.Join(b.engine.Start(b.T.Context()), b.crank.Start(b.T.Context())); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) stop() {
	if err := errors.Join(b.crank.Stop(context.Background()), b.engine.Stop(context.Background())); err != nil {
		b.Error(err)
	}
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
func (b *bench) book(unit uint8) wire.Booking {
	b.Helper()
	return b.begin(unit, func(o op.Book) op.Signer { return o })
}

// begin makes a booking of one unit, or an offer.
func (b *bench) begin(unit uint8, as func(op.Book) op.Signer) wire.Booking {
	b.Helper()
	o := b.Book(unit, 1)
	o.Record = b.engine.FreeRecord()
	b.submit(as(o))
	return b.booking(o.Record)
}

func (b *bench) booking(record uint32) wire.Booking {
	b.Helper()
	w, err := b.engine.Booking(record)
	if err != nil {
		b.Fatal(err)
	}
	return w
}

// want checks the states of bookings and how many the crank ended and was refused.
func (b *bench) want(ended, refused float64, states map[uint32]record.State) {
	b.Helper()
	synctest.Wait()
	for r, state := range states {
		if have := b.booking(r).State; have != state.String() {
			b.Errorf("booking %d: have %s, want %s", r, have, state)
		}
	}
	have := 0.0
	for _, k := range []op.Kind{op.KindExpire, op.KindNoShow, op.KindReleaseDue, op.KindRulingTimeout, op.KindAwardDue} {
		have += b.count(b.crank.ended.WithLabelValues(k.String()))
	}
	if have != ended {
		b.Errorf("have %v ended, want %v", have, ended)
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

func (b *bench) purse(index uint32) wire.Balance {
	b.Helper()
	a, err := b.engine.AccountWith(index)
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range a.Purses {
		if p.Index == index {
			return p.Balances[stftest.Dollar.Slot()]
		}
	}
	b.Fatalf("there is no purse %d", index)
	return wire.Balance{}
}

func (b *bench) dollars(purse uint32) amount.Amount {
	b.Helper()
	return b.purse(purse).Available
}

// What is due is ended, at L1's time if no batch is open, else at that of the open
// batch: a batch that is older than the due time leaves it to the next one.
func TestEndsWhatIsDue(t *testing.T) { synctest.Test(t, testEndsWhatIsDue) }

func testEndsWhatIsDue(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	first, second, third := b.book(0), b.book(1), b.book(2)
	time.Sleep(2 * sealAfter) // all batches are sealed
	b.l1.mine(first.DueAt - 1)
	b.want(0, 0, map[uint32]record.State{first.Record: record.Booked, second.Record: record.Booked})

	b.l1.mine(first.DueAt)
	b.want(1, 0, map[uint32]record.State{first.Record: record.NoShow, second.Record: record.Booked})

	// The batch of that no-show is open, at the time it was due. It is too old for the
	// others, although L1 has gone on, until it is sealed.
	b.l1.mine(third.DueAt)
	b.want(1, 0, map[uint32]record.State{second.Record: record.Booked, third.Record: record.Booked})
	time.Sleep(2 * sealAfter)
	b.want(3, 0, map[uint32]record.State{second.Record: record.NoShow, third.Record: record.NoShow})
	if second.DueAt >= third.DueAt {
		t.Fatalf("have %d before %d, want rising times", second.DueAt, third.DueAt)
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

// A booking's time moves with its state: a guest who came is no no-show, and a dispute
// puts the release off.
func TestFollowsTheState(t *testing.T) { synctest.Test(t, testFollowsTheState) }

func testFollowsTheState(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	booked := b.book(0)
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.Start)
	synctest.Wait()
	b.submit(op.CheckIn{Signer: booked.Guest, Booking: booked.Record, Token: booked.Token, BookingSerial: booked.Serial})
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.DueAt)
	b.want(0, 0, map[uint32]record.State{booked.Record: record.CheckedIn})

	b.l1.mine(booked.Deadline - 1)
	synctest.Wait()
	b.submit(op.DisputeOpen{Signer: booked.Guest, Booking: booked.Record, Token: booked.Token, BookingSerial: booked.Serial})
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.Deadline)
	b.want(0, 0, map[uint32]record.State{booked.Record: record.Disputed})
	ruling := b.booking(booked.Record).Deadline
	b.l1.mine(ruling - 1)
	b.want(0, 0, map[uint32]record.State{booked.Record: record.Disputed})
	b.l1.mine(ruling)
	b.want(1, 0, map[uint32]record.State{booked.Record: record.TimedOut})
}

// dispute makes a booking of one unit, whose guest disputes it at its start.
func (b *bench) dispute(unit uint8) wire.Booking {
	b.Helper()
	booked := b.book(unit)
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.Start)
	synctest.Wait()
	b.submit(op.DisputeOpen{Signer: booked.Guest, Booking: booked.Record, Token: booked.Token, BookingSerial: booked.Serial})
	time.Sleep(2 * sealAfter)
	return b.booking(booked.Record)
}

// award is the ruling of the world's arbiter on L1.
func (b *bench) award(w wire.Booking, toGuest amount.Amount) op.Award {
	return op.Award{Booking: w.Record, Purse: w.Arbiter, Owner: b.Stranger.Owner, Token: w.Token, Amount: toGuest, BookingSerial: w.Serial}
}

// What the arbiter has ruled on L1 is carried out at once, whatever the time of the dispute: the
// guest has what the award says, or all that there is if that is less, and the arbiter his fee and
// the reserve, whoever is the payee of other cranks.
func TestCarriesOutAwards(t *testing.T) { synctest.Test(t, testCarriesOutAwards) }

func testCarriesOutAwards(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	for i, c := range []struct {
		name    string
		toGuest amount.Amount
		late    bool
	}{
		{"a part", amount.From(1_000), false},
		{"more than there is", amount.Max(), false},
		{"after the deadline", amount.From(7), true},
	} {
		w := b.dispute(uint8(i))
		now := w.Start
		if c.late { // nobody ends it meanwhile
			now = w.Deadline - 1
			b.l1.mine(now)
			synctest.Wait()
			b.submit(op.SplitPropose{Signer: w.Guest, Booking: w.Record, Token: w.Token, BookingSerial: w.Serial, Amount: amount.From(1)})
			now += stftest.Day // the open batch is older
		}
		guest, arbiter := b.dollars(w.Guest), b.dollars(w.Arbiter)
		b.l1.mine(now, b.award(w, c.toGuest))
		synctest.Wait()
		time.Sleep(2 * sealAfter)
		b.want(float64(i+1), 0, map[uint32]record.State{w.Record: record.Ruled})

		want, earned := b.rulable(w)
		if c.toGuest.Cmp(want) < 0 {
			want = c.toGuest
		}
		gains := func(who string, purse uint32, before, want amount.Amount) {
			t.Helper()
			if have, err := b.dollars(purse).Sub(before); err != nil || have != want {
				t.Errorf("%s: the %s gains %s, error %v, want %s", c.name, who, have, err, want)
			}
		}
		gains("guest", w.Guest, guest, want)
		reserved, err := earned.Add(amount.From(w.CrankReserve))
		if err != nil {
			t.Fatal(err)
		}
		gains("arbiter", w.Arbiter, arbiter, reserved)
	}
}

// rulable is the most that a ruling gives the guest, and what the arbiter earns.
func (b *bench) rulable(w wire.Booking) (most, earned amount.Amount) {
	b.Helper()
	total, err := amount.Sum(w.Price, w.Deposit, w.Bond)
	if err == nil {
		earned = w.Price.Bps(w.Terms.ArbiterFee) // nothing was released or claimed
		most, err = total.Sub(earned)
	}
	if err != nil {
		b.Fatal(err)
	}
	return most, earned
}

// An award is seen though L1's time stands still, in a batch that other entries of the queue began.
func TestSeesAwardsAtOnce(t *testing.T) { synctest.Test(t, testSeesAwardsAtOnce) }

func testSeesAwardsAtOnce(t *testing.T) {
	w := stftest.New(t, roomy)
	b := startAt(t, w, [record.Series]uint32{})
	disputed := b.dispute(0)
	deposit := op.Deposit{Purse: w.Host.For(stftest.ETH), Owner: w.Host.Owner, Token: stftest.ETH, Amount: amount.From(1)}
	b.l1.mine(disputed.Start, deposit)
	b.want(0, 0, map[uint32]record.State{disputed.Record: record.Disputed})
	b.l1.mine(disputed.Start, b.award(disputed, amount.From(5)))
	b.want(1, 0, map[uint32]record.State{disputed.Record: record.Ruled})
	if h := b.engine.Head(); h.Queue != 2 || h.Open == 0 {
		t.Errorf("have %+v, want both entries and the crank in one batch", h)
	}
}

// roomy takes several entries of L1's queue a batch.
var roomy = func() batch.Shape {
	s := batch.Tiny
	s.ID, s.Name, s.S = 76, "roomy", 8
	s.Records = batch.WorstRecords(s.Capacities())
	return s
}()

// Who demands on L1 that a booking be ended finds it ended by the crank, and his demand is taken
// by the batch after that, with what waited behind it.
func TestMeetsDemands(t *testing.T) { synctest.Test(t, testMeetsDemands) }

func testMeetsDemands(t *testing.T) {
	w := stftest.New(t, roomy)
	b := startAt(t, w, [record.Series]uint32{w.Listing}) // no purse: the reserve cannot be paid
	booked := b.book(0)
	time.Sleep(2 * sealAfter)
	force := op.Force{Booking: booked.Record, Caller: w.Stranger.Owner, BookingSerial: booked.Serial}
	deposit := op.Deposit{Purse: w.Host.For(stftest.ETH), Owner: w.Host.Owner, Token: stftest.ETH, Amount: amount.From(1)}
	b.l1.mine(booked.Deadline, force, deposit)
	b.want(0, 1, map[uint32]record.State{booked.Record: record.Booked})
	if h := b.engine.Head(); h.Open != 0 || h.Queue != 0 {
		t.Errorf("have %+v, want no batch: the demand is not met", h)
	}

	b.stop()
	b.payee = [record.Series]uint32{}
	b.run()
	b.want(1, 0, map[uint32]record.State{booked.Record: record.NoShow})
	if h := b.engine.Head(); h.Open == 0 || h.Queue != 0 {
		t.Errorf("have %+v, want a batch of the crank alone", h)
	}
	time.Sleep(2 * sealAfter)
	b.want(1, 0, nil)
	if h := b.engine.Head(); h.Queue != 2 {
		t.Errorf("have %+v, want the demand and the deposit behind it taken", h)
	}
}

// Offers that nobody answers end: their units are free again, and the guest has back all
// that he paid but the reserve. One that became a booking is not due.
func TestEndsOffers(t *testing.T) { synctest.Test(t, testEndsOffers) }

func testEndsOffers(t *testing.T) {
	b := start(t, [record.Series]uint32{})
	hold, request := func(o op.Book) op.Signer { return op.Hold(o) }, func(o op.Book) op.Signer { return op.RequestBook(o) }
	before := b.dollars(b.Guest.For(stftest.Dollar))
	held, confirmed, requested := b.begin(0, hold), b.begin(1, hold), b.begin(2, request)
	b.submit(op.Confirm{Signer: confirmed.Guest, Booking: confirmed.Record, Payout: confirmed.Payout, Token: confirmed.Token, BookingSerial: confirmed.Serial})
	time.Sleep(2 * sealAfter)
	b.l1.mine(held.Deadline - 1)
	b.want(0, 0, map[uint32]record.State{held.Record: record.Held, confirmed.Record: record.Booked, requested.Record: record.Requested})
	b.l1.mine(held.Deadline)
	b.want(1, 0, map[uint32]record.State{held.Record: record.Expired, confirmed.Record: record.Booked, requested.Record: record.Requested})
	time.Sleep(2 * sealAfter)
	b.l1.mine(requested.Deadline)
	b.want(2, 0, map[uint32]record.State{confirmed.Record: record.Booked, requested.Record: record.Expired})

	view, err := b.engine.Listing(b.Listing)
	if err != nil {
		t.Fatal(err)
	}
	if runs := view.Calendars[0].Occupied; len(runs) != 1 || runs[0] != (wire.BookedRun{Run: wire.Run{First: 1, Units: 1}, Bookings: 1}) {
		t.Errorf("have %v occupied, want the confirmed unit alone", runs)
	}
	reserve := stftest.GenesisParams.CrankReserve[stftest.Dollar]
	spent, err := amount.Sum(b.dollars(b.Guest.For(stftest.Dollar)), b.booking(confirmed.Record).Escrow, amount.From(2*reserve+3*2*stftest.GenesisParams.Rent[stftest.Dollar]))
	if err != nil || spent != before {
		t.Errorf("the guest has, with his booking, two reserves and the rents, %s, want %s", spent, before)
	}
}

// From a state with bookings in every live state and people who never do anything again,
// the crank alone ends all of them (invariant 3), also if it starts anew in between.
func TestNobodyHasToBeOnline(t *testing.T) { synctest.Test(t, testNobodyHasToBeOnline) }

func testNobodyHasToBeOnline(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	var booked []uint32
	for unit := range uint8(8) {
		o := w.Book(3*unit, 2)
		w.Run(o)
		booked = append(booked, o.Record)
	}
	w.Now = w.BookingAt(booked[7]).Start
	for i, r := range booked[:6] {
		w.Now = w.BookingAt(r).Start
		w.Run(w.CheckIn(r))
		bk := w.BookingAt(r)
		switch i {
		case 1:
			w.Run(op.DepositClaim{Signer: bk.Host, Booking: r, Token: bk.Token, BookingSerial: bk.Serial, Amount: amount.From(2_000)})
		case 2:
			w.Run(op.ReleasePart{Signer: bk.Guest, Booking: r, Payout: bk.Payout, Token: bk.Token, BookingSerial: bk.Serial, Units: 1})
		case 3:
			w.Run(op.SplitPropose{Signer: bk.Guest, Booking: r, Token: bk.Token, BookingSerial: bk.Serial, Amount: amount.From(1)})
		case 4, 5:
			w.Run(op.DisputeOpen{Signer: bk.Guest, Booking: r, Token: bk.Token, BookingSerial: bk.Serial})
		}
	}
	held, requested := op.Hold(w.Book(60, 2)), op.RequestBook(w.Book(63, 2))
	w.Run(held, requested)
	booked = append(booked, held.Record, requested.Record)
	want := map[uint32]record.State{}
	for _, r := range booked {
		want[r] = map[record.State]record.State{record.Held: record.Expired, record.Requested: record.Expired, record.Booked: record.NoShow, record.CheckedIn: record.Released, record.Disputed: record.TimedOut}[w.BookingAt(r).State]
	}
	times := w.Live()
	for i, r := range times {
		times[i] = uint32(w.DueAt(r) - stftest.Start)
	}

	b := startAt(t, w, [record.Series]uint32{w.Stranger.For(stftest.Dollar)})
	for i, at := range times {
		if i == len(times)/2 {
			b.stop()
			b.run()
		}
		b.l1.mine(stftest.Start + uint64(at))
		time.Sleep(2 * sealAfter)
	}
	b.want(float64(len(times)-len(times)/2), 0, want)
	for r := range want {
		if have := b.booking(r); !have.Escrow.IsZero() || have.DueAt != 0 {
			t.Errorf("booking %d holds %s and is due at %d, want nothing", r, have.Escrow, have.DueAt)
		}
	}
	if host := b.purse(w.Host.For(stftest.Dollar)); !host.Locked.IsZero() {
		t.Errorf("the host has %s locked, want nothing", host.Locked)
	}
}

// The reserves go to the configured purse.
func TestPaysThePayee(t *testing.T) { synctest.Test(t, testPaysThePayee) }

func testPaysThePayee(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	b := start(t, [record.Series]uint32{w.Stranger.For(stftest.Dollar)})
	before := b.dollars(w.Stranger.For(stftest.Dollar))
	booked := b.book(0)
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.DueAt)
	b.want(1, 0, map[uint32]record.State{booked.Record: record.NoShow})
	want, err := before.Add(amount.From(stftest.GenesisParams.CrankReserve[stftest.Dollar]))
	if have := b.dollars(w.Stranger.For(stftest.Dollar)); err != nil || have.Cmp(want) != 0 {
		t.Errorf("have %s, want %s", have, want)
	}
}

// A crank that cannot hold is tried again more and more rarely, and never without a
// change.
func TestRefusedCranksRest(t *testing.T) { synctest.Test(t, testRefusedCranksRest) }

func testRefusedCranksRest(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	b := start(t, [record.Series]uint32{w.Listing}) // no purse
	booked := b.book(0)
	time.Sleep(2 * sealAfter)
	b.want(0, 0, nil)
	for i, refused := range []float64{1, 2, 2, 3, 3, 3, 3, 4, 4} {
		b.l1.mine(booked.DueAt + uint64(i))
		b.want(0, refused, map[uint32]record.State{booked.Record: record.Booked})
		time.Sleep(24 * time.Hour)
		b.want(0, refused, nil)
	}
	// Somebody else ends it: it is forgotten.
	o := op.NoShow{Payee: w.Guest.For(stftest.Dollar), Booking: booked.Record, Payout: booked.Payout, Guest: booked.Guest, Token: booked.Token, BookingSerial: booked.Serial}
	if _, err := b.engine.Submit(t.Context(), op.Signed{Operation: o}); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * sealAfter)
	b.l1.mine(booked.DueAt + 100)
	b.want(0, 4, map[uint32]record.State{booked.Record: record.NoShow})
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
