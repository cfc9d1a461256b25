package engine

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"
	dto "github.com/prometheus/client_model/go"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// story is a log of four batches, of which the third consumed the second deposit, and
// an operation that spends it.
type story struct {
	*bench
	engine   *Engine
	deposits []op.Queued
	pays     []op.Signed // they hold whatever was deposited
	spends   op.Signed   // it holds with the deposit alone
	receipts []wire.Receipt
}

// rich is more than anybody has without the second deposit.
const rich = 2 * stftest.Funds

func tell(b *bench) *story {
	s := &story{bench: b, engine: b.start()}
	synctest.Wait()
	w := b.world
	host, guest, stranger := b.nonce(w.Host), b.nonce(w.Guest), b.nonce(w.Stranger)
	for i := range uint32(4) {
		s.pays = append(s.pays, b.pay(w.Stranger, w.Host, stranger+i))
	}
	s.pays = append(s.pays, b.pay(w.Guest, w.Stranger, guest), b.pay(w.Guest, w.Stranger, guest+1))
	s.deposits = []op.Queued{b.deposit(0, 3), op.Deposit{Purse: w.Host.For(stftest.ETH), Owner: w.Host.Owner, Token: stftest.ETH, Amount: amount.From(rich)}}
	s.spends = b.sign(w.Host, op.Transfer{From: w.Host.For(stftest.ETH), To: w.Guest.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(rich)}, host)

	seal := func() { b.clock.advance(time.Hour); synctest.Wait() }
	do := func(o op.Signed) { s.receipts = append(s.receipts, b.submit(s.engine, o)) }
	b.l1.mine(1, s.deposits[0])
	synctest.Wait()
	do(s.pays[0])
	seal()
	do(s.pays[1])
	seal()
	b.l1.mine(1, s.deposits[1])
	synctest.Wait()
	do(s.spends)
	do(s.pays[2]) // so that batch 3 is as long with spends as without
	seal()
	do(s.pays[3])
	do(s.pays[4])
	do(s.pays[5]) // tiny takes two payments a batch: this is in batch 5, which stays open
	if h := s.engine.Head(); h.Sealed != 4 || h.Open != 5 || s.receipts[2].Batch != 3 {
		b.Fatalf("have %+v", h)
	}
	return s
}

// rewound checks that the log was cut before batch 3 and that all but what spends the
// deposit was ordered again, once.
func (s *story) rewound(e *Engine, generation uint64) {
	s.Helper()
	s.check(e)
	h := e.Head()
	if h.Generation != generation {
		s.Fatalf("have %+v, want generation %d", h, generation)
	}
	for i, pay := range s.pays {
		r := s.submit(e, pay)
		again := s.submit(e, pay)
		if !alike(r, again) || r.Index > h.Index {
			s.Errorf("payment %d: have %+v and %+v, want it ordered already", i, r, again)
		}
		if i < 2 && !alike(r, s.receipts[i]) {
			s.Errorf("payment %d is below the cut: have %+v, want %+v", i, r, s.receipts[i])
		}
		if i > 1 && r.Batch < 3 {
			s.Errorf("payment %d: have %+v in what was kept", i, r)
		}
	}
	_, err := e.Operation(s.Context(), s.id(s.spends))
	var missing *wire.Error
	if !errors.As(err, &missing) || missing.Code != wire.CodeNotFound || missing.Data.Rule != "DEBIT-2" || !strings.Contains(missing.Message, "is void") {
		s.Errorf("have error %v of the operation that spent the deposit, want that it is void by DEBIT-2", err)
	}
	if _, err := e.Operation(s.Context(), common.Hash{1}); !errors.As(err, &missing) || missing.Data.Rule != "" {
		s.Errorf("have error %v of an operation that never was", err)
	}
	_, err = e.Submit(s.Context(), s.spends)
	rule(s, err, "DEBIT-2")
	if kept := e.History().Kept(1); kept != 2 {
		s.Errorf("have %d batches kept, want 2", kept)
	}
}

func TestRewindForAnotherDeposit(t *testing.T) { synctest.Test(t, testRewindForAnotherDeposit) }

func testRewindForAnotherDeposit(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	e := s.engine
	e.SetProven(4)
	// Two feeds: one that has read everything, one that is below the cut.
	feed := make(chan wire.Entry, 100)
	go func() { _ = e.Entries(t.Context(), 1, func(w wire.Entry) error { feed <- w; return nil }) }()
	slow, release := make(chan wire.Entry, 100), make(chan struct{})
	go func() {
		_ = e.Entries(t.Context(), 1, func(w wire.Entry) error { slow <- w; <-release; return nil })
	}()
	watched := make(chan history.Sealed)
	go func() {
		h, _ := e.History().Watch(t.Context(), history.Sealed{Generation: 1, Number: 4})
		watched <- h
	}()
	synctest.Wait()
	told := drain(feed)
	if have := uint64(len(told)); have != e.Head().Index {
		t.Fatalf("have %d entries told, want %d", have, e.Head().Index)
	}
	if _, err := e.History().State(t.Context(), 3); err != nil { // it is remembered
		t.Fatal(err)
	}

	other := b.deposit(7, 1)
	b.l1.reorg(1, other)
	synctest.Wait()
	want := b.world.State.Clone()
	for n := uint64(1); n <= 3; n++ {
		in, err := e.History().Input(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := stf.Execute(want, in); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := e.History().State(t.Context(), 3); err != nil || !have.Equal(want) {
		t.Errorf("state after batch 3: error %v, or it is that of the old log", err)
	}
	s.rewound(e, 2)
	if h := e.Head(); h.Proven > 2 {
		t.Errorf("have %+v: batches above the cut have no proofs", h)
	}
	if h := <-watched; h.Generation != 2 || h.Number < 3 {
		t.Errorf("have %+v watched", h)
	}
	_, log := e.logs.Current()
	if d, err := loggedEntry(log, 1); err != nil || d != other {
		t.Errorf("have deposit %+v, error %v, want %+v", d, err, other)
	}
	synctest.Wait()
	told = drain(feed)
	if told[0].Kind != wire.EntryRewind || told[0].Generation != 2 || told[0].Batch != 2 || told[1].Index != told[0].Index+1 || told[1].Kind != wire.EntryBegin || told[1].Batch != 3 {
		t.Errorf("have %+v, %+v told", told[0], told[1])
	}
	if last := told[len(told)-1]; last.Index != e.Head().Index || last.Generation != 2 {
		t.Errorf("have %+v told last", last)
	}
	close(release)
	synctest.Wait()
	all := drain(slow)
	next := uint64(1)
	for _, w := range all {
		if w.Kind == wire.EntryRewind {
			next = min(next, w.Index+1)
			continue
		}
		if w.Index != next {
			t.Fatalf("the slow feed tells %+v, want index %d", w, next)
		}
		next++
	}
	if next != e.Head().Index+1 {
		t.Errorf("the slow feed ends before index %d, want all", next)
	}
	names, err := b.fs.List("data/log")
	if err != nil || !slices.Contains(names, "00000001") {
		t.Errorf("have %v, error %v, want the old log kept", names, err)
	}
	b.stop(e)
	e = b.start()
	synctest.Wait()
	s.engine = e
	s.rewound(e, 2) // and not again
}

func drain(c chan wire.Entry) (entries []wire.Entry) {
	for {
		select {
		case w := <-c:
			entries = append(entries, w)
		default:
			return entries
		}
	}
}

// A deposit that came back changes nothing; one that stays away counts as gone after
// 16 confirmed blocks.
func TestRewindForAMissingDeposit(t *testing.T) { synctest.Test(t, testRewindForAMissingDeposit) }

func testRewindForAMissingDeposit(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	e := s.engine
	head := e.Head()
	same := func(what string) {
		t.Helper()
		synctest.Wait()
		if h := e.Head(); h.Generation != 1 || h.Index != head.Index {
			t.Fatalf("%s: have %+v, want index %d of generation 1", what, h, head.Index)
		}
	}
	b.l1.reorg(2)
	same("both deposits are still there")
	b.l1.reorg(1)
	same("a deposit is missing")
	b.l1.mine(1, s.deposits[1])
	same("it is back")
	lost := b.l1.head.Confirmed
	b.l1.reorg(1)
	for b.l1.head.Confirmed < lost+goneAfter-1 {
		b.l1.mine(1)
		same("a deposit is missing")
	}
	// The order goes on meanwhile.
	b.submit(e, b.pay(b.world.Operator, b.world.Stranger, b.nonce(b.world.Operator)))
	s.pays = append(s.pays, b.pay(b.world.Operator, b.world.Stranger, b.nonce(b.world.Operator)))
	b.l1.mine(1)
	synctest.Wait()
	s.rewound(e, 2)
	b.l1.mine(1, s.deposits[1]) // late, but an entry of the queue like any other
	synctest.Wait()
	b.clock.advance(time.Hour)
	synctest.Wait()
	if m, _ := e.view.Mark(); m.Queue != 2 {
		t.Errorf("have %d deposits consumed, want 2", m.Queue)
	}
	b.submit(e, s.spends)
	b.check(e)
}

// L1 changed while the sequencer was away; a bridge that is behind is no reason to
// rewind.
func TestRewindAtStart(t *testing.T) { synctest.Test(t, testRewindAtStart) }

func testRewindAtStart(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	b.stop(s.engine)
	full := b.l1.head
	b.l1.queue = b.l1.queue[:0]
	b.l1.set(func(h *wire.L1Head) { h.Confirmed, h.LostBlock, h.Reorgs = 5, 0, 0 }) // the bridge begins anew
	e := b.start()
	for b.l1.head.Confirmed < full.Confirmed {
		synctest.Wait()
		if h := e.Head(); h.Generation != 1 {
			t.Fatalf("have %+v: a bridge that is behind rewinds the log", h)
		}
		b.l1.set(func(h *wire.L1Head) { h.Confirmed += 10 })
	}
	b.l1.mine(0, s.deposits...)
	synctest.Wait()
	b.stop(e)

	b.l1.queue = []op.Queued{s.deposits[0], b.deposit(3, 3)}
	e = b.start()
	synctest.Wait()
	s.engine = e
	s.rewound(e, 2)
}

// A batch that L1 takes no more is replaced, and all that follow; those that are
// settled stay.
func TestRewindForAge(t *testing.T) { synctest.Test(t, testRewindForAge) }

func testRewindForAge(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	e := s.engine
	third, found, err := history.Find(s.log(), 3)
	if err != nil || !found {
		t.Fatal(found, err)
	}
	age := func(seconds uint64) { // of batch 3, by the confirmed block; the latest is later
		b.l1.set(func(h *wire.L1Head) { h.ConfirmedTime = third.Timestamp + seconds; h.Time = h.ConfirmedTime + 60 })
		synctest.Wait()
	}
	b.l1.set(func(h *wire.L1Head) { h.Settled = 2 })
	age(batch.MaxAge)
	if h := e.Head(); h.Generation != 1 {
		t.Fatalf("have %+v: a batch is replaced that L1 may have taken", h)
	}
	age(batch.MaxAge + 1)
	s.check(e)
	h := e.Head()
	if h.Generation != 2 || e.History().Kept(1) != 2 {
		t.Fatalf("have %+v, want generation 2 with 2 batches of the first", h)
	}
	again, _, err := history.Find(s.log(), 3)
	if want := third.Timestamp + batch.MaxAge + 61; err != nil || again.Timestamp != want {
		t.Errorf("have %+v, error %v, want time %d", again, err, want)
	}
	// Nothing is void: the deposits are there.
	for i, o := range append(s.pays, s.spends) {
		if r := s.submit(e, o); r.Index > h.Index {
			t.Errorf("operation %d: have %+v, want it ordered already", i, r)
		}
	}
	age(batch.MaxAge + 1)
	if h := e.Head(); h.Generation != 2 {
		t.Errorf("have %+v: it is rewound again", h)
	}
	b.stop(e)
	e = b.start()
	synctest.Wait()
	if h := e.Head(); h.Generation != 2 {
		t.Errorf("have %+v after a restart, want generation 2", h)
	}
}

// log is the log that counts.
func (s *story) log() *oplog.Log {
	_, log := s.engine.logs.Current()
	return log
}

// Settled batches are not looked at: L1 has proofs of their deposits.
func TestNoRewindOfWhatIsSettled(t *testing.T) { synctest.Test(t, testNoRewindOfWhatIsSettled) }

func testNoRewindOfWhatIsSettled(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	b.l1.set(func(h *wire.L1Head) { h.Settled = 3 })
	b.l1.reorg(1, b.deposit(3, 3))
	synctest.Wait()
	if h := s.engine.Head(); h.Generation != 1 {
		t.Fatalf("have %+v", h)
	}
	// The reorg took the settlement too.
	b.l1.set(func(h *wire.L1Head) { h.Settled = 1; h.Reorgs++ })
	synctest.Wait()
	s.rewound(s.engine, 2)
}

// A power cut at any file operation of a rewind leaves the old generation or the whole
// new one.
func TestCrashInARewind(t *testing.T) {
	for _, percent := range []int{0, 50, 100} {
		synctest.Test(t, func(t *testing.T) { testCrashInARewind(t, percent) })
	}
}

func testCrashInARewind(t *testing.T, percent int) {
	b := newBench(t, batch.Tiny)
	rng := rand.New(rand.NewPCG(1, uint64(percent)))
	mem := vfs.NewCrashableMem()
	var armed atomic.Bool
	var mu sync.Mutex
	var clones []*vfs.MemFS
	b.fs = errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
		if armed.Load() && o.Kind.ReadOrWrite() == errorfs.OpIsWrite {
			mu.Lock()
			defer mu.Unlock()
			clones = append(clones, mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rng}))
		}
		return nil
	}))
	s := tell(b)
	synctest.Wait()
	armed.Store(true)
	b.l1.reorg(1, b.deposit(7, 1))
	synctest.Wait()
	armed.Store(false)
	s.rewound(s.engine, 2)
	b.stop(s.engine)
	if len(clones) < 20 {
		t.Fatalf("have %d file operations in a rewind", len(clones))
	}
	generations := map[uint64]int{}
	for i, fs := range clones {
		b.fs = fs
		e, err := New(b.config())
		if err != nil {
			t.Fatal(err)
		}
		// What the disk says, before L1 is asked.
		if err := e.logs.Start(t.Context()); err != nil {
			t.Fatalf("crash %d: %v", i, err)
		}
		generation, log := e.logs.Current()
		generations[generation]++
		if err := log.Verify(t.Context()); err != nil {
			t.Fatalf("crash %d: %v", i, err)
		}
		if err := e.logs.Stop(); err != nil {
			t.Fatal(err)
		}
		e = b.start()
		synctest.Wait()
		s.engine = e
		s.rewound(e, 2)
		b.stop(e)
	}
	if generations[1] == 0 || generations[2] == 0 {
		t.Errorf("have %v crashes by what was left, want some of each", generations)
	}
}

// L1 settles a batch that a rewind has replaced, for what it consumed came back before its transaction: the log returns to it,
// and orders after it all that holds of either log.
func TestReturnToAReplacedBatch(t *testing.T) {
	for _, restart := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) { testReturnToAReplacedBatch(t, restart) })
	}
}

func testReturnToAReplacedBatch(t *testing.T, restart bool) {
	b := newBench(t, batch.Tiny)
	var of atomic.Uint64 // generation of the batch that L1 has settled
	b.edit = func(c *Config) {
		c.Settled = func(context.Context, uint64) (uint64, bool, error) { return of.Load(), of.Load() < 99, nil }
		c.SnapshotEvery = 1
	}
	s := tell(b)
	e := s.engine
	var first []oplog.Entry
	entries := func(log *oplog.Log) (all []oplog.Entry) {
		if err := log.Read(t.Context(), 1, func(e oplog.Entry) error { all = append(all, e); return nil }); err != nil {
			t.Fatal(err)
		}
		return all
	}
	b.clock.advance(time.Hour) // batch 5 is sealed
	synctest.Wait()
	const settled = 5
	first = entries(s.log())
	b.l1.reorg(1, b.deposit(7, 1))
	synctest.Wait()
	s.rewound(e, 2)
	late := b.pay(b.world.Operator, b.world.Stranger, b.nonce(b.world.Operator))
	b.submit(e, late)
	replaced := e.Head()
	if replaced.Sealed >= settled {
		t.Fatalf("have %+v, want a log without batch %d", replaced, settled)
	}

	if restart {
		b.stop(e)
	} else { // another batch 5, with a snapshot
		b.clock.advance(time.Hour)
		synctest.Wait()
	}
	of.Store(99) // it is not known at first
	b.l1.set(func(h *wire.L1Head) {
		h.Reorgs++
		h.LostBlock, h.Settled = h.Confirmed, settled
		b.l1.queue = s.deposits
	})
	if restart {
		e = b.start() // though its log has no such batch
		s.engine = e
	}
	synctest.Wait()
	of.Store(1)
	b.l1.mine(1)
	synctest.Wait()
	h := e.Head()
	if h.Generation <= replaced.Generation {
		t.Fatalf("have %+v, want another generation than %d", h, replaced.Generation)
	}
	b.check(e)
	sealed, found, err := history.Find(s.log(), settled)
	if err != nil || !found || sealed.End == 0 {
		t.Fatalf("have batch %d %+v, error %v", settled, sealed, err)
	}
	for i, have := range entries(s.log())[:sealed.End] {
		if want := first[i]; have.ID != want.ID || !bytes.Equal(have.Payload, want.Payload) {
			t.Fatalf("index %d: have %s %s, want that of the first generation, %s %s", have.Index, have.Kind, have.ID, want.Kind, want.ID)
		}
	}
	var voided dto.Metric
	if err := e.metrics.voided.Write(&voided); err != nil {
		t.Fatal(err)
	}
	if have, want := voided.Counter.GetValue(), map[bool]float64{false: 1, true: 0}[restart]; have != want { // what spent the deposit, before
		t.Errorf("have %v void operations, want %v", have, want)
	}
	for i, o := range append(s.pays, s.spends, late) {
		if r := b.submit(e, o); r.Index > h.Index {
			t.Errorf("operation %d: have %+v, want it ordered already", i, r)
		}
	}

	// Whoever says which generation it is may not have heard of the return.
	b.l1.set(func(h *wire.L1Head) { h.Reorgs++ })
	synctest.Wait()
	if again := e.Head(); again.Generation != h.Generation {
		t.Errorf("have %+v, want generation %d still", again, h.Generation)
	}
	b.stop(e)
	of.Store(0)
	e = b.start()
	synctest.Wait()
	if again := e.Head(); again.Generation != h.Generation || again.Index != h.Index {
		t.Errorf("have %+v after a restart, want %+v", again, h)
	}
}
