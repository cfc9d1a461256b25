package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
)

func alike(a, b wire.Receipt) bool {
	return a.ID == b.ID && a.Index == b.Index && a.Batch == b.Batch && a.Position == b.Position && a.Timestamp == b.Timestamp && bytes.Equal(a.Signature, b.Signature)
}

func (b *bench) nonce(p stftest.Person) uint32 { return nonceOf(b, b.world.State, p.For(stftest.ETH)) }

func rule(t testing.TB, err error, want string) {
	t.Helper()
	if have := stftest.Rule(err); have != want {
		t.Errorf("have error %v, want %s", err, want)
	}
}

func busy(t testing.TB, err error, want string, limit int) {
	t.Helper()
	var have *BusyError
	if !errors.As(err, &have) || have.Field != want || have.Limit != limit {
		t.Errorf("have error %v, want busy: %s, %d", err, want, limit)
	}
}

// ORDER-LOG, ORDER-ACK, ORDER-SEAL by rows.
func TestOrderAndRestart(t *testing.T) { synctest.Test(t, testOrderAndRestart) }

func testOrderAndRestart(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	guest, nonce := b.world.Guest, b.nonce(b.world.Guest)
	var receipts []wire.Receipt
	for i := range uint32(21) { // tiny takes two payments a batch
		receipts = append(receipts, b.submit(e, b.pay(guest, b.world.Host, nonce+i)))
	}
	b.check(e)
	head := e.Head()
	if head.Sealed != 10 || head.Open != 11 || head.Index != 21+11+10 {
		t.Errorf("have %+v", head)
	}
	for range 2 {
		b.stop(e)
		e = b.start()
		b.check(e)
		if have := e.Head(); have != head {
			t.Errorf("have head %+v after a restart, want %+v", have, head)
		}
		for i, want := range receipts {
			if have := b.submit(e, b.pay(guest, b.world.Host, nonce+uint32(i))); !alike(have, want) {
				t.Errorf("have receipt %+v, want %+v", have, want)
			}
		}
	}
}

// ORDER-ONCE: two submissions at the same time, with two signatures, are one
// operation; a bad signature under its id spoils nothing.
func TestOrderOnce(t *testing.T) { synctest.Test(t, testOrderOnce) }

func testOrderOnce(t *testing.T) {
	b := newBench(t, batch.Devnet)
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	for i := range uint32(20) {
		first, second := b.pay(b.world.Guest, b.world.Host, nonce+i), b.pay(b.world.Guest, b.world.Host, nonce+i)
		if first.Signature.S.Cmp(second.Signature.S) == 0 {
			t.Fatal("the signatures are the same")
		}
		forged := first
		forged.Signature.S = new(big.Int).Xor(first.Signature.S, big.NewInt(1))
		var receipts [6]wire.Receipt
		var wg sync.WaitGroup
		for j := range receipts {
			wg.Go(func() {
				var err error
				if receipts[j], err = e.Submit(t.Context(), []op.Signed{first, second}[j%2]); err != nil {
					t.Error(err)
				}
			})
			wg.Go(func() {
				// It gets the receipt if the operation is known already; it changes nothing.
				if r, err := e.Submit(t.Context(), forged); err != nil {
					rule(t, err, "AUTH-6")
				} else if r.Index == 0 {
					t.Error("have a receipt without an index")
				}
			})
		}
		wg.Wait()
		for _, r := range receipts[1:] {
			if !alike(r, receipts[0]) {
				t.Fatalf("have receipts %+v and %+v of one operation", receipts[0], r)
			}
		}
		b.verify(e, first, receipts[0])
	}
	if have := nonceOf(t, b.check(e), b.world.Guest.For(stftest.ETH)); have != nonce+20 {
		t.Errorf("have nonce %d, want %d", have, nonce+20)
	}
}

// ORDER-EXECUTED: what a rule refuses is never logged.
func TestRefusals(t *testing.T) { synctest.Test(t, testRefusals) }

func testRefusals(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	guest, nonce := b.world.Guest, b.nonce(b.world.Guest)
	poor := op.Transfer{From: guest.For(stftest.ETH), To: b.world.Host.For(stftest.ETH), Token: stftest.ETH, Amount: amount.Max()}
	unsigned := b.pay(guest, b.world.Host, nonce)
	unsigned.Signature = signature.Signature{}
	for want, s := range map[string]op.Signed{
		"DEBIT-2":  b.sign(guest, poor, nonce),
		"AUTH-2":   b.pay(guest, b.world.Host, nonce-1),
		"AUTH-6":   b.pay(stftest.Person{Key: b.world.Host.Key, Purse: guest.Purse}, b.world.Host, nonce),
		"AUTH-4":   b.world.SignAs(guest.Key, poor, nonce, 0, b.world.Now-1),
		"AUTH-3":   b.world.SignAs(guest.Key, poor, nonce, 1, b.world.Now),
		"RECORD-1": b.sign(guest, op.Transfer{From: 1 << 20}, 0),
		"CREDIT-1": b.sign(guest, op.Transfer{From: guest.For(stftest.ETH), To: b.world.Listing}, nonce),
		"ESCROW-1": {Operation: op.ReleaseDue{Booking: b.world.Listing, Payee: guest.For(stftest.ETH)}},
	} {
		_, err := e.Submit(t.Context(), s)
		rule(t, err, want)
	}
	for _, s := range []op.Signed{b.sign(guest, op.Transfer{From: b.world.Free()}, 0), {Operation: op.Deposit{Purse: 9}}, {Operation: op.ChangeKey{Purse: 9, Epoch: 1}}, {Operation: op.ParamUpdate{Version: 2}}} {
		_, err := e.Submit(t.Context(), s)
		rule(t, err, "AUTH-1")
	}
	if _, err := e.Submit(t.Context(), unsigned); !errors.Is(err, op.ErrUnsigned) {
		t.Errorf("have error %v", err)
	}
	if h := e.Head(); h.Index != 0 || h.Open != 0 {
		t.Errorf("have head %+v, want an empty log: an empty batch is never begun", h)
	}
	if e.gate.pending() != 0 {
		t.Errorf("have %d operations in admission", e.gate.pending())
	}
	b.submit(e, b.pay(guest, b.world.Host, nonce))
	b.check(e)
}

// Admission: nonces that come in another order wait for each other.
func TestNoncesAhead(t *testing.T) { synctest.Test(t, testNoncesAhead) }

func testNoncesAhead(t *testing.T) {
	b := newBench(t, batch.Devnet)
	e := b.start()
	guest, nonce := b.world.Guest, b.nonce(b.world.Guest)
	results := make(chan error, 63)
	for i := uint32(63); i > 0; i-- {
		go func() {
			_, err := e.Submit(t.Context(), b.pay(guest, b.world.Host, nonce+i))
			results <- err
		}()
	}
	b.pending(e, 63)
	_, err := e.Submit(t.Context(), b.pay(guest, b.world.Host, nonce+64)) // too far
	rule(t, err, "AUTH-2")
	if e.Head().Index != 0 {
		t.Error("an operation was ordered before its turn")
	}
	b.submit(e, b.pay(guest, b.world.Host, nonce))
	for range 63 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	b.check(e)

	// One whose turn never comes is refused after its time.
	nonce += 64
	go func() {
		_, err := e.Submit(t.Context(), b.pay(guest, b.world.Host, nonce+2))
		results <- err
	}()
	b.pending(e, 1)
	b.clock.advance(DefaultConfig("x").AheadWait - 1)
	b.submit(e, b.pay(guest, b.world.Host, nonce)) // the executor has looked at the clock
	if e.gate.pending() != 1 {
		t.Error("it did not wait for its whole time")
	}
	b.clock.advance(1)
	rule(t, <-results, "AUTH-2")
	b.check(e)
}

// pending waits until nothing moves and says whether so many operations wait for a
// nonce.
func (b *bench) pending(e *Engine, n int) {
	b.Helper()
	synctest.Wait()
	if len(e.ahead.waits) != n || e.gate.pending() != n {
		b.Fatalf("have %d operations that wait and %d in admission, want %d", len(e.ahead.waits), e.gate.pending(), n)
	}
}

func TestLimitsAnswerBusy(t *testing.T) { synctest.Test(t, testLimitsAnswerBusy) }

func testLimitsAnswerBusy(t *testing.T) {
	b := newBench(t, batch.Tiny)
	b.edit = func(c *Config) { c.MaxPending, c.MaxPendingPurse = 5, 3 }
	e := b.start()
	results := make(chan error, 5)
	wait := func(p stftest.Person, ahead uint32) {
		go func() {
			_, err := e.Submit(t.Context(), b.pay(p, b.world.Operator, b.nonce(p)+ahead))
			results <- err
		}()
	}
	for i := range uint32(3) {
		wait(b.world.Guest, i+1)
	}
	b.pending(e, 3)
	s := b.pay(b.world.Guest, b.world.Host, b.nonce(b.world.Guest))
	_, err := e.Submit(t.Context(), s)
	busy(t, err, busyPurse, 3)
	wait(b.world.Host, 1)
	wait(b.world.Host, 2)
	b.pending(e, 5)
	other := b.pay(b.world.Stranger, b.world.Host, b.nonce(b.world.Stranger))
	_, err = e.Submit(t.Context(), other)
	busy(t, err, busyPending, 5)
	b.clock.advance(time.Hour)
	for range 5 {
		rule(t, <-results, "AUTH-2")
	}
	if n := e.gate.pending(); n != 0 || len(e.gate.purses) != 0 || len(e.gate.flights) != 0 {
		t.Errorf("have %d in admission, %v, %v: something is kept", n, e.gate.purses, e.gate.flights)
	}
	b.submit(e, s)
	b.submit(e, other)
	b.check(e)
}

// A caller who gives up leaves nothing behind: the operation goes on, and is found.
func TestGivingUp(t *testing.T) { synctest.Test(t, testGivingUp) }

func testGivingUp(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	s := b.pay(b.world.Guest, b.world.Host, nonce+1)
	ctx, cancel := context.WithCancel(t.Context())
	result := make(chan error)
	go func() { _, err := e.Submit(ctx, s); result <- err }()
	b.pending(e, 1)
	cancel()
	if err := <-result; !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v", err)
	}
	b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce))
	if r := b.submit(e, s); r.Index != 3 {
		t.Errorf("have index %d, want 3", r.Index)
	}
	if e.gate.pending() != 0 {
		t.Errorf("have %d in admission", e.gate.pending())
	}
}

// ORDER-SEAL and MaxUnproven.
func TestUnprovenBatchesHoldTheOpenOne(t *testing.T) {
	synctest.Test(t, testUnprovenBatchesHoldTheOpenOne)
}

func testUnprovenBatchesHoldTheOpenOne(t *testing.T) {
	b := newBench(t, batch.Tiny)
	b.edit = func(c *Config) { c.MaxUnproven = 2 }
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	next := func() op.Signed { s := b.pay(b.world.Guest, b.world.Host, nonce); nonce++; return s }
	for range 6 {
		b.submit(e, next())
	}
	s := next()
	_, err := e.Submit(t.Context(), s)
	busy(t, err, busyUnproven, 2)
	// Another lane has room, and age alone seals nothing.
	b.submit(e, b.sign(b.world.Host, op.Withdraw{Purse: b.world.Host.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(1)}, b.nonce(b.world.Host)))
	b.clock.advance(time.Hour)
	if _, err = e.Submit(t.Context(), s); err == nil {
		t.Error("a full batch took a row")
	}
	if h := e.Head(); h.Sealed != 2 || h.Open != 3 {
		t.Errorf("have %+v", h)
	}
	e.SetProven(1)
	b.wait(e, "a batch sealed by age", func(h wire.Head) bool { return h.Sealed == 3 && h.Proven == 1 })
	b.submit(e, s)
	// What L1 settled is proven.
	b.clock.advance(time.Hour)
	b.l1.set(func(h *wire.L1Head) { h.Settled = 3 })
	b.wait(e, "a batch sealed by age", func(h wire.Head) bool { return h.Sealed == 4 && h.Open == 0 && h.Proven == 3 && h.Settled == 3 })
	b.check(e)
}

// ORDER-SEAL by touched records.
func TestSealByRecords(t *testing.T) { synctest.Test(t, testSealByRecords) }

func testSealByRecords(t *testing.T) {
	shape := batch.Tiny
	shape.Records = 3 + 2 + 1 // two payments among three purses of series 0, of which one is the fee purse
	b := newBench(t, shape)
	e := b.start()
	b.submit(e, b.pay(b.world.Guest, b.world.Host, b.nonce(b.world.Guest)))
	r := b.submit(e, b.pay(b.world.Stranger, b.world.Operator, b.nonce(b.world.Stranger)))
	if r.Batch != 2 || r.Position != 1 {
		t.Errorf("have %+v, want batch 2", r)
	}
	b.check(e)
}

// ORDER-SEAL by age, ORDER-TIME.
func TestTimeIsL1s(t *testing.T) { synctest.Test(t, testTimeIsL1s) }

func testTimeIsL1s(t *testing.T) {
	b := newBench(t, batch.Devnet)
	e := b.start()
	nonce, start := b.nonce(b.world.Guest), b.world.Now
	at := func(i uint32, batch, want uint64) {
		t.Helper()
		if have := e.Time(); have != want {
			t.Errorf("have time %d, want %d", have-start, want-start)
		}
		if r := b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+i)); r.Batch != batch || r.Timestamp != want {
			t.Errorf("have batch %d at %d, want %d at %d", r.Batch, r.Timestamp-start, batch, want-start)
		}
	}
	seal := func(n uint64) {
		t.Helper()
		b.clock.advance(DefaultConfig("x").SealAfter)
		b.wait(e, "a batch sealed by age", func(h wire.Head) bool { return h.Sealed == n && h.Open == 0 })
	}
	at(0, 1, start)
	b.clock.advance(DefaultConfig("x").SealAfter - 1)
	b.l1.mine(12)
	synctest.Wait()
	at(1, 1, start) // an open batch keeps its time
	if h := e.Head(); h.Sealed != 0 {
		t.Errorf("have %+v: sealed too early", h)
	}
	b.clock.advance(1)
	b.wait(e, "a batch sealed by age", func(h wire.Head) bool { return h.Sealed == 1 })
	at(2, 2, start+12)
	seal(2)
	b.l1.set(func(h *wire.L1Head) { h.Time -= 5 }) // L1 may go back in a reorg, time does not
	synctest.Wait()
	at(3, 3, start+12)
	seal(3)
	b.clock.advance(24 * time.Hour)
	b.l1.mine(6)
	synctest.Wait()
	at(4, 4, start+13)
	seal(4)
	// An operation that is refused between two batches moves no time.
	b.l1.mine(100)
	synctest.Wait()
	_, err := e.Submit(t.Context(), b.pay(b.world.Guest, b.world.Host, nonce-1))
	rule(t, err, "AUTH-2")
	b.l1.set(func(h *wire.L1Head) { h.Time -= 90 })
	synctest.Wait()
	at(5, 5, start+23)
	b.check(e)
}

func (b *bench) deposit(i int, units uint64) op.Deposit {
	p := b.world.Guest
	return op.Deposit{Purse: p.For(stftest.ETH), Owner: p.Owner, Token: stftest.ETH, Amount: amount.From(units + uint64(i)<<20)}
}

// ORDER-QUEUE: order of the queue, share of the S rows, and room for withdrawals.
func TestDeposits(t *testing.T) { synctest.Test(t, testDeposits) }

func testDeposits(t *testing.T) {
	b := newBench(t, batch.Devnet) // S is 4, so deposits take three rows
	e := b.start()
	var deposits []op.Queued
	for i := range 8 {
		deposits = append(deposits, b.deposit(i, 1))
	}
	b.l1.mine(1, deposits[:2]...)
	b.wait(e, "a batch begun by deposits", func(h wire.Head) bool { return h.Open == 1 && h.Index == 3 })
	b.l1.mine(1, deposits[2:]...) // one more fits
	b.wait(e, "its third deposit", func(h wire.Head) bool { return h.Index == 4 })
	nonce := b.nonce(b.world.Host)
	withdraw := func() wire.Receipt {
		nonce++
		return b.submit(e, b.sign(b.world.Host, op.Withdraw{Purse: b.world.Host.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(1)}, nonce-1))
	}
	if r := withdraw(); r.Batch != 1 || r.Position != 4 {
		t.Errorf("have %+v, want batch 1, position 4: deposits shut withdrawals out", r)
	}
	if r := withdraw(); r.Batch != 2 || r.Position != 4 {
		t.Errorf("have %+v, want batch 2, position 4", r)
	}
	b.clock.advance(time.Hour) // the rest needs a batch of its own, which begins with it
	b.wait(e, "a batch begun by deposits", func(h wire.Head) bool { return h.Open == 3 })
	_, log := e.logs.Current()
	next := 0
	if err := log.Read(t.Context(), 1, func(entry oplog.Entry) error {
		if entry.Kind == oplog.KindQueued {
			if d, err := entry.Queued(); err != nil || d.Operation != deposits[next] || d.Position != uint64(next) {
				t.Errorf("have %+v, error %v, want %+v", d, err, deposits[next])
			}
			next++
		}
		return nil
	}); err != nil || next != len(deposits) {
		t.Errorf("have %d deposits, error %v", next, err)
	}
	b.check(e)

	// A deposit behind an operation waits for the next batch.
	b.submit(e, b.pay(b.world.Stranger, b.world.Host, b.nonce(b.world.Stranger)))
	b.l1.mine(1, b.deposit(9, 1))
	synctest.Wait()
	if h := e.Head(); h.Open != 3 {
		t.Errorf("have %+v: one deposit sealed a batch", h)
	}
	b.clock.advance(time.Hour)
	b.wait(e, "a batch begun by the deposit", func(h wire.Head) bool { return h.Open == 4 })
	b.check(e)
	b.stop(e)
	e = b.start()
	synctest.Wait()
	if m, _ := e.view.Mark(); m.Queue != 9 {
		t.Errorf("have %d deposits consumed after a restart, want 9", m.Queue)
	}
	b.check(e)
}

// ORDER-QUEUE: a demand whose booking is overdue stays in the queue with what is behind it, and no
// batch begins because of it; the next batch after the crank takes both. One that is met is taken
// at once. A rewind and a restart treat it alike.
func TestDemands(t *testing.T) { synctest.Test(t, testDemands) }

func testDemands(t *testing.T) {
	b := newBench(t, batch.Devnet) // three rows for L1's queue
	var figures *metrics.Registry
	b.edit = func(c *Config) { figures = metrics.New(); c.Metrics = figures }
	waiting := func(want float64) {
		t.Helper()
		if have := sumsOf(t, figures)["stoa_engine_waiting_queue_entries"]; have != want {
			t.Errorf("have %v entries waiting, want %v", have, want)
		}
	}
	e := b.start()
	sign := func(p stftest.Person, o op.Signer) op.Signed { // for as long as it may take
		return b.world.SignAs(p.Key, o, nonceOf(t, shown(e), o.SigningPurse()), 0, b.world.Now+1_000*stftest.Day)
	}
	o := b.world.Book(0, 1)
	b.submit(e, sign(b.world.Guest, o))
	booked, err := e.Booking(o.Record)
	if err != nil {
		t.Fatal(err)
	}
	force := op.Force{Booking: booked.Record, Caller: b.world.Stranger.Owner, BookingSerial: booked.Serial}
	seal := func() { b.clock.advance(time.Hour); synctest.Wait() }
	seal()
	head := func(what string, open, sealed, queue uint64) {
		t.Helper()
		b.wait(e, fmt.Sprintf("%s: want batch %d open, %d sealed, %d entries taken", what, open, sealed, queue), func(h wire.Head) bool {
			return h.Open == open && h.Sealed == sealed && h.Queue == queue
		})
	}
	pay := func() {
		b.submit(e, sign(b.world.Stranger, b.pay(b.world.Stranger, b.world.Host, 0).Operation.(op.Signer)))
	}

	b.l1.mine(1, force, op.Force{Booking: booked.Record, BookingSerial: booked.Serial + 1})
	head("not overdue, and no such booking", 2, 1, 2)
	pay()
	seal()
	head("sealed", 0, 2, 2)
	b.check(e)

	// Batch 2 grows too old for L1. Run again at a time when the booking is overdue, its first
	// demand is not met: the payment goes on without it.
	late := booked.Deadline + batch.MaxAge
	b.l1.set(func(h *wire.L1Head) { h.Settled, h.Time, h.ConfirmedTime = 1, late, late })
	head("rewound", 2, 1, 0)
	if h := e.Head(); h.Generation != 2 {
		t.Errorf("have %+v, want generation 2", h)
	}
	seal()
	head("nothing begins with the demand", 0, 2, 0)
	index := e.Head().Index
	b.l1.mine(1, b.deposit(0, 1))
	b.l1.mine(1)
	head("what is behind it waits", 0, 2, 0)
	if have := e.Head().Index; have != index {
		t.Errorf("have index %d, want %d: no entry is logged", have, index)
	}
	b.check(e)
	b.stop(e)
	e = b.start()
	head("after a restart", 0, 2, 0)
	waiting(3)

	// A crank that is refused begins no batch either.
	crank := op.NoShow{Payee: o.Signer, Booking: booked.Record, Payout: booked.Payout, Guest: booked.Guest, Token: booked.Token, BookingSerial: booked.Serial}
	wrong := crank
	wrong.BookingSerial++
	_, err = e.Submit(t.Context(), op.Signed{Operation: wrong})
	rule(t, err, "ESCROW-1")
	head("a crank that is refused", 0, 2, 0)
	if r := b.submit(e, op.Signed{Operation: crank}); r.Batch != 3 || r.Position != 1 {
		t.Errorf("have %+v, want the crank first in batch 3", r)
	}
	b.l1.mine(1)
	head("the batch of the crank", 3, 2, 0)
	seal()
	head("met", 4, 3, 3)
	waiting(0)
	_, log := e.logs.Current()
	for i, want := range []op.Queued{force, op.Force{Booking: booked.Record, BookingSerial: booked.Serial + 1}, b.deposit(0, 1)} {
		if have, err := loggedEntry(log, uint64(i)); err != nil || have != want {
			t.Errorf("entry %d: have %+v, error %v, want %+v", i, have, err, want)
		}
	}
	b.check(e)
	seal()

	// A batch that begins with other entries stops before the demand; the crank goes into it.
	second := b.world.Book(200, 1)
	second.Record = e.FreeRecord()
	b.l1.set(func(h *wire.L1Head) { h.Settled, h.Time = 4, late+10 })
	synctest.Wait()
	b.submit(e, sign(b.world.Guest, second))
	seal()
	later, err := e.Booking(second.Record)
	if err != nil {
		t.Fatal(err)
	}
	crank.Booking, crank.BookingSerial = later.Record, later.Serial
	b.l1.mine(later.Deadline-late, b.deposit(1, 1), op.Force{Booking: later.Record, BookingSerial: later.Serial}, b.deposit(2, 1), b.deposit(3, 1))
	head("the entry before it", 6, 5, 4)
	b.l1.mine(1)
	head("not again", 6, 5, 4)
	if r := b.submit(e, op.Signed{Operation: crank}); r.Batch != 6 || r.Position != 2 {
		t.Errorf("have %+v, want the crank second in batch 6", r)
	}
	seal()
	head("the next batch", 7, 6, 7)
	b.check(e)
	b.stop(e)
	e = b.start()
	head("after another restart", 7, 6, 7)
	b.check(e)
}

// ORDER-QUEUE: L1 bears with few batches that take nothing because a demand waits, if it has waited for six hours. Such a
// batch is not sealed before the crank has run; one that leaves a younger demand is.
func TestOldDemands(t *testing.T) { synctest.Test(t, testOldDemands) }

func testOldDemands(t *testing.T) {
	for _, age := range []uint64{batch.QueuePatience - 1, batch.QueuePatience} {
		b := newBench(t, batch.Devnet)
		e := b.start()
		sign := func(p stftest.Person, o op.Signer) op.Signed {
			return b.world.SignAs(p.Key, o, nonceOf(t, shown(e), o.SigningPurse()), 0, b.world.Now+1_000*stftest.Day)
		}
		pay := func() {
			b.submit(e, sign(b.world.Stranger, b.pay(b.world.Stranger, b.world.Host, 0).Operation.(op.Signer)))
		}
		seal := func() { b.clock.advance(time.Hour); synctest.Wait() }
		head := func(what string, open, sealed, queue uint64) {
			t.Helper()
			b.wait(e, fmt.Sprintf("%s: want batch %d open, %d sealed, %d entries taken", what, open, sealed, queue), func(h wire.Head) bool {
				return h.Open == open && h.Sealed == sealed && h.Queue == queue
			})
		}
		o := b.world.Book(0, 1)
		b.submit(e, sign(b.world.Guest, o))
		seal()
		booked, err := e.Booking(o.Record)
		if err != nil {
			t.Fatal(err)
		}
		b.l1.set(func(h *wire.L1Head) { h.Settled, h.Time, h.ConfirmedTime = 1, booked.Deadline, booked.Deadline })
		b.l1.age = age
		b.l1.mine(0, op.Force{Booking: booked.Record, BookingSerial: booked.Serial})
		synctest.Wait()
		pay()
		seal()
		if age < batch.QueuePatience {
			head("a young demand", 0, 2, 0)
			b.stop(e)
			continue
		}
		head("an old demand", 2, 1, 0)
		seal()
		pay()
		head("it waits", 2, 1, 0)
		b.submit(e, op.Signed{Operation: op.NoShow{Payee: o.Signer, Booking: booked.Record, Payout: booked.Payout, Guest: booked.Guest, Token: booked.Token, BookingSerial: booked.Serial}})
		head("the crank has run, and the batch was old enough", 3, 2, 1)
		b.check(e)
		b.stop(e)
	}
}

// A key and the parameters change at the head of a batch, in the order of the queue. What the
// old key signed is refused at once, what waits for its nonce too; the parameters that
// clients are told are those that the next operation runs under. A restart knows both.
func TestKeysAndParametersChange(t *testing.T) { synctest.Test(t, testKeysAndParametersChange) }

func testKeysAndParametersChange(t *testing.T) {
	b := newBench(t, batch.Devnet)
	e := b.start()
	guest, host, newKey := b.world.Guest, b.world.Host, b.world.Stranger.Key
	purse, nonce := guest.For(stftest.ETH), b.nonce(guest)
	withNew := func(nonce uint32) op.Signed {
		o := op.Transfer{From: purse, To: host.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(1), Fee: 1}
		return b.world.SignAs(newKey, o, nonce, 1, b.world.Now+1_000_000)
	}
	before := e.Params()
	if want := b.world.Params(); before.Version != want.Version || before.Rent != want.Rent {
		t.Errorf("have %+v before the first batch, want those of genesis", before)
	}
	waiting := make(chan error, 1)
	go func() {
		_, err := e.Submit(t.Context(), b.pay(guest, host, nonce+1)) // its nonce comes next
		waiting <- err
	}()
	synctest.Wait()
	_, err := e.Submit(t.Context(), withNew(nonce))
	rule(t, err, "AUTH-6")

	update := op.ParamUpdate{Governor: b.world.Operator.Owner, Version: before.Version + 1, BookingFee: 1, Rent: [record.Tokens]uint64{7, 7, 7, 7}}
	b.l1.mine(1, op.ParamUpdate{Version: before.Version}, op.ChangeKey{Purse: purse, Owner: guest.Owner, Key: newKey.Public, Epoch: 1}, update)
	b.wait(e, "a batch begun by the queue", func(h wire.Head) bool { return h.Open == 1 && h.Index == 4 })
	_, err = e.Submit(t.Context(), b.pay(guest, host, nonce))
	rule(t, err, "AUTH-6") // it is looked at under the purse's key first
	if r := b.submit(e, withNew(nonce)); r.Batch != 1 || r.Position != 4 {
		t.Errorf("have %+v, want batch 1, position 4", r)
	}
	rule(t, <-waiting, "AUTH-3")
	if have := e.Params(); have.Version != before.Version || have.Rent != before.Rent {
		t.Errorf("have %+v while the batch is open, want %+v", have, before)
	}
	b.clock.advance(time.Hour)
	b.wait(e, "the batch is sealed", func(h wire.Head) bool { return h.Sealed == 1 })
	changed := func(when string) {
		t.Helper()
		if have := e.Params(); have.Version != update.Version || have.Rent != update.Rent || have.BookingFee != 1 {
			t.Errorf("%s: have %+v, want %+v", when, have, update)
		}
	}
	changed("after the batch")
	b.check(e)
	b.stop(e)
	e = b.start()
	changed("after a restart")
	b.submit(e, withNew(nonce+1))
	b.check(e)
}

// L1 may be away for a while; nothing is lost and nothing ends.
func TestL1Fails(t *testing.T) { synctest.Test(t, testL1Fails) }

func testL1Fails(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	synctest.Wait()
	b.l1.mu.Lock()
	b.l1.failing = errors.New("the bridge is away")
	b.l1.mu.Unlock()
	b.l1.mine(1, b.deposit(0, 1))
	b.submit(e, b.pay(b.world.Host, b.world.Guest, b.nonce(b.world.Host)))
	b.l1.mu.Lock()
	b.l1.failing = nil
	b.l1.mu.Unlock()
	synctest.Wait()
	if h := e.Head(); h.L1.Queue != 0 {
		t.Errorf("have %+v of a bridge that is away", h.L1)
	}
	b.clock.advance(retryAfter)
	synctest.Wait()
	if h := e.Head(); h.L1.Queue != 1 {
		t.Errorf("have %+v", h.L1)
	}
	b.check(e)
}

// ten thousand at once, from many purses and in any order.
func TestManyAtOnce(t *testing.T) {
	const purses, each = 500, 20
	shape := batch.Devnet
	shape.P = 512
	shape.Records = batch.WorstRecords(shape.Capacities())
	b := newBench(t, shape)
	keys := make([]*signature.PrivateKey, purses)
	for i := range keys {
		key, err := signature.FromSeed([64]byte{byte(i), byte(i >> 8), 9})
		if err != nil {
			t.Fatal(err)
		}
		keys[i] = key
		cells, err := record.Purse{Owner: common.Address{byte(i), byte(i >> 8)}, Key: key.Public.Y, Balances: [2]record.Balance{{Available: amount.From(1_000)}}}.Cells()
		if err != nil {
			t.Fatal(err)
		}
		b.world.State.Set(uint32(1_000+i), cells)
	}
	b.hasty = true
	operations := make([]op.Signed, purses*each)
	var wg sync.WaitGroup
	for worker := range 4 {
		wg.Go(func() {
			for i := worker; i < len(operations); i += 4 {
				purse, n := i%purses, i/purses
				s := op.Signed{
					Operation: op.Transfer{From: uint32(1_000 + purse), To: uint32(1_000 + (purse+1)%purses), Token: stftest.ETH, Amount: amount.From(uint64(n + 1))},
					Nonce:     uint32(n), ValidUntil: b.world.Now + 1_000,
				}
				m, err := s.Message(b.world.Network)
				if err == nil {
					s.Signature, err = keys[purse].Sign(m, zeros{})
				}
				if err != nil {
					t.Error(err)
				}
				operations[i] = s
			}
		})
	}
	wg.Wait()
	e := b.start()
	var mu sync.Mutex
	indices := map[uint64]bool{}
	for _, s := range operations {
		wg.Go(func() {
			r, err := e.Submit(t.Context(), s)
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			if indices[r.Index] {
				t.Errorf("index %d is given twice", r.Index)
			}
			indices[r.Index] = true
		})
	}
	wg.Wait()
	if len(indices) != len(operations) {
		t.Errorf("have %d receipts, want %d", len(indices), len(operations))
	}
	s := b.check(e)
	for i := range uint32(purses) {
		p, err := record.PurseOf(s.Get(1_000 + i))
		if err != nil || p.Nonce != each || p.Balances[0].Available != amount.From(1_000) {
			t.Fatalf("purse %d: have %+v, error %v", i, p, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// A log that cannot be written acknowledges nothing and ends the engine; a restart finds
// what the disk has.
func TestAppendFails(t *testing.T) { synctest.Test(t, testAppendFails) }

func testAppendFails(t *testing.T) {
	b := newBench(t, batch.Tiny)
	mem := vfs.NewMem()
	var broken atomic.Bool
	b.fs = errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
		if broken.Load() && o.Kind == errorfs.OpFileSyncData {
			return syscall.EIO
		}
		return nil
	}))
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	first := b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce))
	head := e.Head()
	broken.Store(true)
	var wg sync.WaitGroup
	for i := range uint32(5) {
		wg.Go(func() {
			if _, err := e.Submit(t.Context(), b.pay(b.world.Guest, b.world.Host, nonce+1+i)); !errors.Is(err, ErrClosed) {
				t.Errorf("have error %v", err)
			}
		})
	}
	wg.Wait()
	if err := <-e.Fatal(); !errors.Is(err, syscall.EIO) || !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v", err)
	}
	if _, err := e.Submit(t.Context(), b.pay(b.world.Stranger, b.world.Host, b.nonce(b.world.Stranger))); !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v of an operation after that", err)
	}
	if have := e.Head(); have != head {
		t.Errorf("have head %+v, want %+v: what is not durable is shown", have, head)
	}
	if a, err := e.AccountWith(b.world.Guest.For(stftest.ETH)); err != nil || a.Purses[0].Nonce != nonce+1 {
		t.Errorf("have %+v, error %v", a, err)
	}
	b.stop(e)
	broken.Store(false)
	b.fs = mem
	e = b.start()
	if r := b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce)); !alike(r, first) {
		t.Errorf("have %+v, want %+v", r, first)
	}
	for i := range uint32(5) {
		b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+1+i))
	}
	b.check(e)
}

func TestStopAnswersWhatWaits(t *testing.T) { synctest.Test(t, testStopAnswersWhatWaits) }

func testStopAnswersWhatWaits(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	result := make(chan error)
	go func() {
		_, err := e.Submit(t.Context(), b.pay(b.world.Guest, b.world.Host, b.nonce(b.world.Guest)+1))
		result <- err
	}()
	b.pending(e, 1)
	b.stop(e)
	if err := <-result; !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v", err)
	}
	if _, err := e.Submit(t.Context(), b.pay(b.world.Guest, b.world.Host, 0)); !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v", err)
	}
	b.stop(e)
	if err := e.Start(t.Context()); err == nil {
		t.Error("it starts a second time")
	}
	select {
	case err := <-e.Fatal():
		t.Errorf("have fatal %v of a stop", err)
	default:
	}
}

// Recovery: a snapshot is used; one that is damaged or not of this log is passed over.
func TestSnapshots(t *testing.T) { synctest.Test(t, testSnapshots) }

func testSnapshots(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	for i := range uint32(20) {
		b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+i))
		synctest.Wait() // until the snapshot is written: one that is still being written makes the next be left out
	}
	b.stop(e)
	all := func(snapshot.Mark) bool { return true }
	m, s, found, damaged := e.snapshots.Newest(all)
	if !found || m.Batch != 9 || len(damaged) > 0 {
		t.Fatalf("have snapshot %+v, found %t, damaged %v, want batch 9", m, found, damaged)
	}
	// A mark in the state shows which snapshot a start has used.
	const spare = 200
	marked := func(m snapshot.Mark, s *state.State) *snapshot.Mark {
		s = s.Clone()
		cells, err := record.Policy{Serial: m.Batch<<20 | m.Generation}.Cells()
		if err != nil {
			t.Fatal(err)
		}
		s.Set(spare, cells)
		if err := e.snapshots.Save(m, s); err != nil {
			t.Fatal(err)
		}
		return &m
	}
	used := func() uint64 {
		e = b.start()
		defer b.stop(e)
		if have := e.Head().Index; have != 20+10+9 {
			t.Errorf("have index %d", have)
		}
		p, err := record.PolicyOf(e.view.Cells(spare))
		if err != nil {
			return 0
		}
		return p.Serial
	}
	marked(m, s)
	if have := used(); have != 9<<20|1 {
		t.Errorf("have %x, want that of batch 9", have)
	}
	// One of a batch that the log does not have, of a generation to come, at another index.
	ahead, other, elsewhere := m, m, m
	ahead.Batch, ahead.Index = 12, 90
	other.Generation = 2
	elsewhere.Index++
	for _, m := range []snapshot.Mark{ahead, other} {
		marked(m, s)
		if have := used(); have != 9<<20|1 {
			t.Errorf("have %x, want that of batch 9", have)
		}
	}
	marked(elsewhere, s)
	if have := used(); have != 0 {
		t.Errorf("have %x, want an older snapshot, without a mark", have)
	}
	// The start has removed what the log does not have. Damage: one byte of the newest,
	// then of all.
	names, err := b.fs.List("data/snapshots")
	if err != nil || len(names) < 3 {
		t.Fatalf("have %v, error %v", names, err)
	}
	marked(m, s)
	slices.Sort(names)
	for i := len(names) - 1; i >= 0; i-- {
		flip(t, b.fs, "data/snapshots/"+names[i])
		if have := used(); have != 0 {
			t.Errorf("have %x: a damaged snapshot is used", have)
		}
	}
	e = b.start()
	b.check(e)
}

func flip(t *testing.T, fs vfs.FS, path string) {
	t.Helper()
	f, err := fs.OpenReadWrite(path, vfs.WriteCategoryUnspecified)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var one [1]byte
	if _, err := f.ReadAt(one[:], 200); err != nil {
		t.Fatal(err)
	}
	one[0] ^= 1
	if _, err := f.WriteAt(one[:], 200); err != nil {
		t.Fatal(err)
	}
}

func TestForeignLogs(t *testing.T) { synctest.Test(t, testForeignLogs) }

func testForeignLogs(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	b.submit(e, b.pay(b.world.Guest, b.world.Host, b.nonce(b.world.Guest)))
	b.stop(e)
	genesis := b.world.State.Clone()
	genesis.Set(200, genesis.Get(b.world.Policy))
	shape := b.world.Shape
	shape.ID = 77
	for what, edit := range map[string]func(*Config){
		"genesis": func(c *Config) { c.Genesis = genesis },
		"shape":   func(c *Config) { c.Menu = batch.Menu{shape} },
		"network": func(c *Config) { c.Network.ChainID++ },
	} {
		b.edit = edit
		e, err := New(b.config())
		if err != nil {
			t.Fatal(err)
		}
		var foreign *generation.ForeignError
		if err := e.Start(t.Context()); !errors.As(err, &foreign) {
			t.Errorf("another %s: have error %v", what, err)
		}
	}
	b.edit = func(*Config) {}
	b.l1.set(func(h *wire.L1Head) { h.Settled = 5 })
	e, err := New(b.config())
	if err != nil {
		t.Fatal(err)
	}
	var behind *BehindError
	if err := e.Start(t.Context()); !errors.As(err, &behind) || *behind != (BehindError{5, 0}) {
		t.Errorf("have error %v, want a log that is behind L1", err)
	}
	b.l1.set(func(h *wire.L1Head) { h.Settled = 0 })
	b.check(b.start())
}

// Entries that no rule allows at their place are found, with their index.
func TestCorruptLogs(t *testing.T) { synctest.Test(t, testCorruptLogs) }

func testCorruptLogs(t *testing.T) {
	w := newBench(t, batch.Tiny)
	guest, nonce := w.world.Guest, w.nonce(w.world.Guest)
	operation := func(s op.Signed) oplog.Entry {
		e, err := oplog.NewOperation(w.world.Network, s)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	deposit := func(position uint64) oplog.Entry {
		e, err := oplog.NewQueued(oplog.Queued{Position: position, Operation: w.deposit(0, 1)})
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	begin := oplog.Begin{Number: 1, Timestamp: w.world.Now}
	first, pay, sealed := oplog.NewBegin(begin), operation(w.pay(guest, w.world.Host, nonce)), oplog.NewSealed(oplog.Sealed{Number: 1, Shape: batch.Tiny.ID})
	changed := func(f func(*oplog.Begin)) oplog.Entry {
		c := begin
		f(&c)
		return oplog.NewBegin(c)
	}
	forged := w.pay(guest, w.world.Host, nonce)
	forged.Signature.S = new(big.Int).Xor(forged.Signature.S, big.NewInt(1))
	renamed := deposit(0)
	renamed.Kind, renamed.Payload = oplog.KindOperation, renamed.Payload[8:]
	for what, entries := range map[string][]oplog.Entry{
		"row outside of a batch":       {pay},
		"seal outside of a batch":      {sealed},
		"empty batch":                  {first, sealed},
		"batch in a batch":             {first, pay, changed(func(b *oplog.Begin) { b.Number = 2 })},
		"gap in the numbers":           {changed(func(b *oplog.Begin) { b.Number = 2 })},
		"another shape":                {first, pay, oplog.NewSealed(oplog.Sealed{Number: 1, Shape: batch.Devnet.ID})},
		"a shape that is too small":    {first, pay, oplog.NewSealed(oplog.Sealed{Number: 1, Shape: paymentless.ID})},
		"another queue position":       {changed(func(b *oplog.Begin) { b.QueuePosition++ })},
		"time before genesis":          {changed(func(b *oplog.Begin) { b.Timestamp = 1 })},
		"seal of another batch":        {first, pay, oplog.NewSealed(oplog.Sealed{Number: 2, Shape: batch.Tiny.ID})},
		"gap in the queue":             {first, deposit(1)},
		"deposit behind an operation":  {first, pay, deposit(0)},
		"deposit that calls itself op": {first, renamed},
		"signature":                    {first, operation(forged)},
		"nonce":                        {first, operation(w.pay(guest, w.world.Host, nonce+1))},
		"third payment of two":         {first, pay, operation(w.pay(guest, w.world.Host, nonce+1)), operation(w.pay(guest, w.world.Host, nonce+2))},
	} {
		b := newBench(t, batch.Tiny)
		b.menu = batch.Menu{paymentless, batch.Tiny}
		e, err := New(b.config())
		if err != nil {
			t.Fatal(err)
		}
		if err := e.logs.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		_, log := e.logs.Current()
		if _, err := log.Append(t.Context(), entries...); err != nil {
			t.Fatal(err)
		}
		if err := e.logs.Stop(); err != nil {
			t.Fatal(err)
		}
		if e, err = New(b.config()); err != nil {
			t.Fatal(err)
		}
		var corrupt *CorruptError
		if err := e.Start(t.Context()); !errors.As(err, &corrupt) || corrupt.Index != uint64(len(entries)) {
			t.Errorf("%s: have error %v, want index %d", what, err, len(entries))
		}
	}
}

// paymentless is cheaper than tiny, and has no room for payments.
var paymentless = func() batch.Shape {
	s := batch.Tiny
	s.ID, s.Name, s.P = 76, "paymentless", 0
	return s
}()

// A crash between two appends can leave the begin of a batch without a row. It is the
// open batch, and is not sealed without one.
func TestBegunWithoutARow(t *testing.T) { synctest.Test(t, testBegunWithoutARow) }

func testBegunWithoutARow(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e, err := New(b.config())
	if err != nil {
		t.Fatal(err)
	}
	if err := e.logs.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, log := e.logs.Current()
	if _, err := log.Append(t.Context(), oplog.NewBegin(oplog.Begin{Number: 1, Timestamp: b.world.Now})); err != nil {
		t.Fatal(err)
	}
	if err := e.logs.Stop(); err != nil {
		t.Fatal(err)
	}
	b.l1.mine(10)
	e = b.start()
	b.clock.advance(time.Hour)
	b.wait(e, "an open batch", func(h wire.Head) bool { return h.Open == 1 && h.Index == 1 })
	if r := b.submit(e, b.pay(b.world.Guest, b.world.Host, b.nonce(b.world.Guest))); r.Batch != 1 || r.Position != 1 || r.Index != 2 || r.Timestamp != b.world.Now {
		t.Errorf("have %+v", r)
	}
	b.clock.advance(time.Hour)
	b.wait(e, "a sealed batch", func(h wire.Head) bool { return h.Sealed == 1 })
	b.check(e)
}

func TestReads(t *testing.T) { synctest.Test(t, testReads) }

func testReads(t *testing.T) {
	b := newBench(t, batch.Devnet)
	e := b.start()
	w := b.world
	book := w.Book(3, 2)
	r := b.submit(e, b.sign(w.Guest, book, nonceOf(t, w.State, book.Signer)))
	id := r.ID
	for range 2 {
		booking, err := e.Booking(book.Record)
		if err != nil || booking.Serial != 1<<13|1 || booking.State != "booked" || booking.FirstUnit != 3 {
			t.Errorf("have %+v, error %v", booking, err)
		}
		if again, err := e.BookingBySerial(booking.Serial); err != nil || again != booking {
			t.Errorf("have %+v, error %v, want %+v", again, err, booking)
		}
		l, err := e.ListingBySerial(w.ListingAt(w.Listing).Serial)
		if err != nil || l.Listing.Record != w.Listing || l.Policy.Record != w.Policy || len(l.Calendars) != 1 || l.Calendars[0].Occupied[0] != (wire.BookedRun{Run: wire.Run{First: 3, Units: 2}, Bookings: 1}) {
			t.Errorf("have %+v, error %v", l, err)
		}
		a, err := e.AccountWith(w.Guest.Purse[1])
		if err != nil || a.Owner != w.Guest.Owner || len(a.Purses) != 2 || a.Purses[0].Index != w.Guest.Purse[0] {
			t.Errorf("have %+v, error %v", a, err)
		}
		o, err := e.Operation(t.Context(), id)
		if err != nil || !alike(o.Receipt, r) || o.Operation.Operation != op.Operation(book) || o.Status != wire.Accepted {
			t.Errorf("have %+v, error %v", o, err)
		}
		have, err := e.Batch(t.Context(), 1)
		if want := (wire.Batch{Number: 1, Status: wire.Accepted, Timestamp: w.Now, First: 2, Rows: 1}); err != nil || fmt.Sprint(have) != fmt.Sprint(want) {
			t.Errorf("have %+v, error %v, want %+v", have, err, want)
		}
		b.stop(e)
		e = b.start()
	}
	if free := e.FreeRecord(); free == 0 || !e.view.Cells(free).IsFree() {
		t.Errorf("have record %d, which is not free", free)
	}
	for _, err := range []error{
		second(e.Booking(w.Listing)), second(e.Booking(1 << 30)), second(e.BookingBySerial(3)), second(e.Listing(book.Record)), second(e.AccountOf(common.Address{1})),
		second(e.AccountWith(w.Listing)), second(e.Operation(t.Context(), common.Hash{1})), second(e.Operation(t.Context(), oplog.BeginID(1))), second(e.Batch(t.Context(), 2)),
	} {
		var have *wire.Error
		if !errors.As(err, &have) || have.Code != wire.CodeNotFound {
			t.Errorf("have error %v, want not found", err)
		}
	}

	// Due, cranked, settled.
	if due, err := e.Due(10); len(due) != 0 || err != nil {
		t.Errorf("have %v, error %v", due, err)
	}
	booking, _ := e.Booking(book.Record)
	b.clock.advance(time.Hour)
	b.wait(e, "a batch sealed by age", func(h wire.Head) bool { return h.Open == 0 })
	b.l1.mine(booking.DueAt - w.Now)
	synctest.Wait()
	due, err := e.Due(10)
	if err != nil || len(due) != 1 || due[0] != booking {
		t.Fatalf("have %v, error %v", due, err)
	}
	crank := op.Signed{Operation: op.NoShow{Booking: book.Record, Payout: booking.Payout, Guest: booking.Guest, Payee: w.Stranger.For(booking.Token), Token: booking.Token, BookingSerial: booking.Serial}}
	b.submit(e, crank)
	b.submit(e, crank) // ORDER-ONCE holds for what nobody signs
	if due, err := e.Due(10); len(due) != 0 || err != nil {
		t.Errorf("have %v, error %v", due, err)
	}
	for _, rung := range []struct {
		status wire.Status
		climb  func()
	}{
		{wire.Sealed, func() {}},
		{wire.Proven, func() { e.SetProven(1) }},
		{wire.Settled, func() { b.l1.set(func(h *wire.L1Head) { h.Settled = 1 }) }},
		{wire.Final, func() { b.l1.set(func(h *wire.L1Head) { h.Final = 1 }) }},
	} {
		changed := e.Changed()
		if rung.climb(); rung.status != wire.Sealed {
			<-changed
		}
		synctest.Wait()
		if o, err := e.Operation(t.Context(), id); err != nil || o.Status != rung.status {
			t.Errorf("have status %s, error %v, want %s", o.Status, err, rung.status)
		}
	}
	b.check(e)
}

func second[T any](_ T, err error) error { return err }

// The feed tells the log from any index on, and follows it.
func TestEntries(t *testing.T) { synctest.Test(t, testEntries) }

func testEntries(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	b.l1.mine(1, b.deposit(0, 5))
	b.wait(e, "the deposit", func(h wire.Head) bool { return h.Index == 2 })
	for i := range uint32(5) {
		b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+i))
	}
	follow := func(from uint64, n int) (entries []wire.Entry) {
		t.Helper()
		enough := errors.New("enough")
		err := e.Entries(t.Context(), from, func(w wire.Entry) error {
			if entries = append(entries, w); len(entries) == n {
				return enough
			}
			return nil
		})
		if !errors.Is(err, enough) {
			t.Fatal(err)
		}
		return entries
	}
	all := follow(1, 11)
	kinds := []wire.EntryKind{"begin", "queued", "operation", "operation", "sealed", "begin", "operation", "operation", "sealed", "begin", "operation"}
	positions := []uint32{0, 1, 2, 3, 0, 0, 1, 2, 0, 0, 1}
	for i, w := range all {
		if w.Kind != kinds[i] || w.Position != positions[i] || w.Index != uint64(i+1) || w.Generation != 1 || (w.ID != nil) != (w.Kind == "operation") || w.Timestamp == 0 {
			t.Errorf("entry %d: have %+v", i+1, w)
		}
		if w.Kind == wire.EntryOperation && w.Operation.Operation != b.pay(b.world.Guest, b.world.Host, 0).Operation {
			t.Errorf("entry %d: have operation %+v", i+1, w.Operation)
		}
	}
	for from := 2; from <= 11; from++ {
		if have := follow(uint64(from), 1)[0]; fmt.Sprint(have.Batch, have.Position, have.Timestamp) != fmt.Sprint(all[from-1].Batch, all[from-1].Position, all[from-1].Timestamp) {
			t.Errorf("from %d: have %+v, want %+v", from, have, all[from-1])
		}
	}
	done := make(chan []wire.Entry)
	go func() { done <- follow(13, 1) }() // not there yet
	b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+5))
	b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+6))
	if have := <-done; have[0].Kind != wire.EntrySealed || have[0].Batch != 3 {
		t.Errorf("have %+v", have)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := e.Entries(ctx, 1, func(wire.Entry) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v", err)
	}
	ended := make(chan error)
	go func() { ended <- e.Entries(t.Context(), 1, func(wire.Entry) error { return nil }) }()
	b.stop(e)
	if err := <-ended; !errors.Is(err, oplog.ErrNotRunning) {
		t.Errorf("have error %v of a feed that the stop ended", err)
	}
}

// History shows sealed batches as they come.
func TestHistory(t *testing.T) { synctest.Test(t, testHistory) }

func testHistory(t *testing.T) {
	b := newBench(t, batch.Tiny)
	e := b.start()
	h := e.History()
	nonce := b.nonce(b.world.Guest)
	seen := history.Sealed{}
	first, err := h.Watch(t.Context(), seen)
	if err != nil || first != (history.Sealed{Generation: 1}) {
		t.Fatalf("have %+v, error %v", first, err)
	}
	watched := make(chan history.Sealed)
	go func() { s, _ := h.Watch(t.Context(), first); watched <- s }()
	for i := range uint32(2) {
		b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+i))
	}
	select {
	case s := <-watched:
		t.Fatalf("have %+v, nothing is sealed", s)
	default:
	}
	if _, err := h.Input(t.Context(), 1); !errors.As(err, new(*wire.Error)) {
		t.Errorf("have error %v of an open batch", err)
	}
	if _, err := h.State(t.Context(), 1); !errors.As(err, new(*wire.Error)) {
		t.Errorf("have error %v of the state after an open batch", err)
	}
	b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+2))
	if s := <-watched; s != (history.Sealed{Generation: 1, Number: 1}) {
		t.Errorf("have %+v", s)
	}
	for i := range uint32(30) {
		b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+3+i))
	}
	s := b.world.State.Clone()
	var states []*state.State
	for n := uint64(1); n <= 16; n++ {
		in, err := h.Input(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := stf.Execute(s, in); err != nil {
			t.Fatal(err)
		}
		states = append(states, s.Clone())
	}
	for _, n := range []uint64{16, 0, 3, 4, 5, 2, 16, 15, 1, 9} { // back and forth, over snapshots and without
		want := b.world.State
		if n > 0 {
			want = states[n-1]
		}
		have, err := h.State(t.Context(), n)
		if err != nil || !have.Equal(want) {
			t.Fatalf("state after batch %d: error %v, or it differs", n, err)
		}
		have.Set(9, record.Cells{}) // it is the caller's
		have.Set(10, have.Get(0))
	}
	b.stop(e)
	if _, err := h.Watch(t.Context(), history.Sealed{Generation: 1, Number: 16}); !errors.Is(err, oplog.ErrNotRunning) {
		t.Errorf("have error %v after the stop", err)
	}
}
