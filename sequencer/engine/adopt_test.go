package engine

import (
	"context"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
)

// stranger is what L1 has after somebody else has settled: the story's batches 1 and 2, and another batch 3 with the second deposit
// and these operations.
func (s *story) stranger(operations ...op.Signed) *Adoption {
	s.Helper()
	a := &Adoption{Batch: 3, Queue: 2, Commitment: make([]byte, 64), Entries: 2}
	at := s.world.State.Clone()
	add := func(t *stf.Trace, err error) {
		s.Helper()
		if err != nil {
			s.Fatal(err)
		}
		hash, err := history.ContentsOf(t)
		if err != nil {
			s.Fatal(err)
		}
		a.Contents = append(a.Contents, hash)
	}
	for n := uint64(1); n <= 2; n++ {
		in, err := s.engine.History().Input(s.Context(), n)
		if err != nil {
			s.Fatal(err)
		}
		add(stf.Execute(at, in))
	}
	in := stf.Input{Context: stf.Context{Network: s.world.Network, Shape: s.world.Shape, Number: 3, Timestamp: s.world.Now + 500, QueuePosition: 1}}
	in.Rows = append([]op.Signed{{Operation: s.deposits[1]}}, operations...)
	add(stf.Execute(at, in))
	a.State = at
	s.l1.set(func(h *wire.L1Head) { h.Settled, h.Final, h.Time = 3, 3, s.world.Now+600 })
	return a
}

// adopting lets the engines to come begin with a state of L1.
func (b *bench) adopting(a *Adoption) {
	edit := b.edit
	b.edit = func(c *Config) { edit(c); c.Adopt = a }
}

// with starts an engine that adopts.
func (b *bench) with(a *Adoption) *Engine {
	b.Helper()
	edit := b.edit
	defer func() { b.edit = edit }()
	b.adopting(a)
	return b.start()
}

// Batches of somebody else take the place of the log's own: those that L1 has keep their receipts, and the operations of the others
// run again on L1's state.
func TestAdopt(t *testing.T) { synctest.Test(t, testAdopt) }

func testAdopt(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	a := s.stranger()
	b.stop(s.engine)
	last := s.receipts[len(s.receipts)-1].Index

	e := b.with(a)
	s.engine = e
	synctest.Wait()
	state := b.check(e)
	h := e.Head()
	first, number := e.First()
	if h.Generation != 2 || number != 4 || first != (s.world.Now+600)<<indexBits+1 || h.Index <= first {
		t.Fatalf("have %+v from index %d and batch %d on", h, first, number)
	}
	receipts := map[uint64]bool{}
	for i, o := range append(slices.Clone(s.pays), s.spends) {
		r := b.known(e, o)
		switch {
		case i < 2 && !alike(r, s.receipts[i]):
			t.Errorf("payment %d is on L1: have %+v, want %+v", i, r, s.receipts[i])
		case i >= 2 && (r.Index < first || r.Index > h.Index || r.Batch < 4 || receipts[r.Index]):
			t.Errorf("operation %d: have %+v, want it ordered again, after index %d", i, r, last)
		}
		receipts[r.Index] = true
		if w, err := e.Operation(t.Context(), b.id(o)); err != nil || !alike(w.Receipt, r) || i < 2 && w.Status != wire.Final {
			t.Errorf("operation %d: have %+v, error %v", i, w, err)
		}
	}
	if again := e.Head(); again.Index != h.Index {
		t.Errorf("have index %d, want %d: what was known was ordered again", again.Index, h.Index)
	}
	if w, err := e.Batch(t.Context(), 2); err != nil || w.Number != 2 || w.Rows == 0 {
		t.Errorf("have batch %+v, error %v: L1 has it of the log", w, err)
	}
	_, err := e.Batch(t.Context(), 3)
	b.before(err, "batch", 4)

	// Once more, with or without the flag: nothing happens.
	for _, adopt := range []*Adoption{nil, a} {
		b.stop(e)
		e = b.with(adopt)
		synctest.Wait()
		if again := e.Head(); again.Generation != 2 || again.Index != h.Index || !b.check(e).Equal(state) {
			t.Fatalf("have %+v, want %+v", again, h)
		}
	}
}

// An operation that a rule refuses on L1's state is void and says so.
func TestAdoptMakesVoid(t *testing.T) { synctest.Test(t, testAdoptMakesVoid) }

func testAdoptMakesVoid(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	w := b.world
	a := s.stranger(b.sign(w.Host, op.Transfer{From: w.Host.For(stftest.ETH), To: w.Guest.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(1)}, b.nonce(w.Host)))
	b.stop(s.engine)
	for range 2 {
		e := b.with(a)
		synctest.Wait()
		b.check(e)
		_, err := e.Operation(t.Context(), b.id(s.spends))
		var missing *wire.Error
		if !errors.As(err, &missing) || missing.Code != wire.CodeNotFound || missing.Data.Rule != "AUTH-2" {
			t.Errorf("have error %v of an operation whose nonce is used on L1", err)
		}
		if _, err := e.Operation(t.Context(), b.id(s.pays[3])); err != nil {
			t.Errorf("have error %v of an operation that holds", err)
		}
		b.stop(e)
	}
}

// A sequencer without a folder begins with L1's state alone.
func TestAdoptFromNothing(t *testing.T) { synctest.Test(t, testAdoptFromNothing) }

func testAdoptFromNothing(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	a := s.stranger()
	b.stop(s.engine)
	b.fs = vfs.NewMem()
	b.l1.set(func(*wire.L1Head) { b.l1.queue = s.deposits })
	if err := b.fails(); !errors.As(err, new(*BehindError)) {
		t.Fatalf("have error %v of no log", err)
	}

	e := b.with(a)
	synctest.Wait()
	h := e.Head()
	first, number := e.First()
	if h.Sealed != 3 || h.Open != 0 || h.Queue != 2 || h.Index != first-1 || number != 4 || first <= s.receipts[len(s.receipts)-1].Index {
		t.Fatalf("have %+v from index %d and batch %d on", h, first, number)
	}
	if sealed, err := e.History().Watch(t.Context(), history.Sealed{}); err != nil || sealed != (history.Sealed{Generation: 2, Number: 3}) {
		t.Errorf("have %+v sealed, error %v", sealed, err)
	}
	after, err := e.History().State(t.Context(), 3)
	if err != nil || !after.Equal(a.State) {
		t.Errorf("error %v, or another state than L1's after batch 3", err)
	}
	_, err = e.History().State(t.Context(), 2)
	b.before(err, "state after batch", 3)
	b.before(e.Entries(t.Context(), 1, nil), "index", first)
	b.before(e.Entries(t.Context(), first-1, nil), "index", first)

	// What L1 has cannot be ordered again; the rest can.
	for i, pay := range s.pays {
		r, err := e.Submit(t.Context(), pay)
		if i < 2 {
			rule(b, err, "AUTH-2")
		} else if err != nil || r.Index < first || r.Batch < 4 {
			t.Errorf("payment %d: have %+v, error %v", i, r, err)
		}
	}
	told := make(chan wire.Entry, 100)
	go func() { _ = e.Entries(t.Context(), 0, func(w wire.Entry) error { told <- w; return nil }) }()
	synctest.Wait()
	if entries := drain(told); len(entries) == 0 || entries[0].Index != first || entries[0].Batch != 4 || entries[0].Kind != wire.EntryBegin {
		t.Errorf("have entries %+v, want those from index %d on", entries, first)
	}
	b.l1.mine(1, b.deposit(0, 5))
	b.clock.advance(time.Hour)
	synctest.Wait()
	b.check(e)

	// A rewind keeps what the log begins with.
	b.l1.reorg(2, b.deposit(3, 9))
	synctest.Wait()
	b.check(e)
	if h = e.Head(); h.Generation != 3 {
		t.Fatalf("have %+v, want it rewound", h)
	}
	if index, _ := e.First(); index != first {
		t.Errorf("have first index %d, want %d", index, first)
	}
	for range 2 {
		b.stop(e)
		e = b.start()
		synctest.Wait()
		b.check(e)
		if again := e.Head(); again.Index != h.Index || again.Generation != 3 {
			t.Errorf("have %+v after a restart, want %+v", again, h)
		}
	}

	// L1 goes on without the log once more.
	b.stop(e)
	b.l1.set(func(h *wire.L1Head) { h.Settled = 99 })
	var behind *BehindError
	if err := b.fails(); !errors.As(err, &behind) || behind.Settled != 99 {
		t.Errorf("have error %v", err)
	}
}

// The state that a log begins with is not a shortcut: without it nothing starts, and --adopt brings it back.
func TestAdoptedStateIsLost(t *testing.T) { synctest.Test(t, testAdoptedStateIsLost) }

func testAdoptedStateIsLost(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	a := s.stranger()
	b.stop(s.engine)
	e := b.with(a)
	synctest.Wait()
	h := e.Head()
	b.stop(e)
	dir := filepath.Join("data", "adopted")
	names, err := b.fs.List(dir)
	if err != nil || len(names) != 1 {
		t.Fatalf("have %v, error %v, want one state", names, err)
	}
	if err := b.fs.Remove(filepath.Join(dir, names[0])); err != nil {
		t.Fatal(err)
	}
	var lost *AdoptedError
	if err := b.fails(); !errors.As(err, &lost) || lost.Batch != 3 {
		t.Fatalf("have error %v", err)
	}
	b.stop(b.with(a))
	e = b.start()
	synctest.Wait()
	b.check(e)
	if again := e.Head(); again.Generation != 2 || again.Index != h.Index {
		t.Errorf("have %+v, want %+v", again, h)
	}
}

// A power cut at any file operation of an adoption leaves the old log or the whole new one, and to adopt again ends it.
func TestCrashInAnAdoption(t *testing.T) {
	for _, percent := range []int{0, 50, 100} {
		synctest.Test(t, func(t *testing.T) { testCrashInAnAdoption(t, percent) })
	}
}

func testCrashInAnAdoption(t *testing.T, percent int) {
	b := newBench(t, batch.Tiny)
	rng := rand.New(rand.NewPCG(2, uint64(percent)))
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
	a := s.stranger()
	b.stop(s.engine)
	armed.Store(true)
	e := b.with(a)
	synctest.Wait()
	armed.Store(false)
	b.stop(e)
	if len(clones) < 20 {
		t.Fatalf("have %d file operations in an adoption", len(clones))
	}
	generations := map[uint64]int{}
	for i, fs := range clones {
		b.fs = fs
		for _, adopt := range []*Adoption{nil, a} {
			e := b.with(adopt)
			synctest.Wait()
			b.check(e)
			h := e.Head()
			if adopt == nil {
				generations[h.Generation]++
			} else if h.Generation != 2 {
				t.Fatalf("crash %d: have %+v after another try, want it adopted", i, h)
			}
			for n, o := range append(slices.Clone(s.pays), s.spends) {
				if r := b.known(e, o); r.Index > h.Index {
					t.Fatalf("crash %d: operation %d: have %+v, want it ordered already", i, n, r)
				}
			}
			b.stop(e)
		}
	}
	if generations[1] == 0 || generations[2] == 0 {
		t.Errorf("have %v crashes by what was left, want some of each", generations)
	}
}

// A bridge that is behind makes nothing void: it is waited for.
func TestAdoptWaitsForTheBridge(t *testing.T) { synctest.Test(t, testAdoptWaitsForTheBridge) }

func testAdoptWaitsForTheBridge(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	w := b.world
	b.l1.mine(1, op.Deposit{Purse: w.Stranger.For(stftest.ETH), Owner: w.Stranger.Owner, Token: stftest.ETH, Amount: amount.From(rich)}) // who spends it
	synctest.Wait()
	spends := b.sign(w.Stranger, op.Transfer{From: w.Stranger.For(stftest.ETH), To: w.Guest.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(rich)}, b.nonce(w.Stranger)+4)
	b.clock.advance(time.Hour)
	synctest.Wait()
	b.submit(s.engine, spends)
	if h := s.engine.Head(); h.Queue != 3 {
		t.Fatalf("have %+v, want the third deposit consumed", h)
	}
	a := s.stranger()
	a.Entries = 3
	b.stop(s.engine)
	all := b.l1.queue
	b.l1.set(func(h *wire.L1Head) { h.Settled, b.l1.queue = 0, all[:1] })
	b.adopting(a)
	e, err := New(b.config())
	if err != nil {
		t.Fatal(err)
	}
	started := make(chan error, 1)
	go func() { started <- e.Start(t.Context()) }()
	for _, step := range []func(h *wire.L1Head){
		func(h *wire.L1Head) { h.Settled = 3 },
		func(*wire.L1Head) { b.l1.queue = all[:2] },
	} {
		b.l1.set(step)
		synctest.Wait()
		if len(started) > 0 {
			t.Fatalf("it started before the bridge had all, error %v", <-started)
		}
	}
	b.l1.set(func(*wire.L1Head) { b.l1.queue = all })
	if err := <-started; err != nil {
		t.Fatal(err)
	}
	synctest.Wait()
	b.check(e)
	for _, o := range []op.Signed{s.spends, spends} {
		if r := b.known(e, o); r.Batch < 4 {
			t.Errorf("have %+v, want it ordered again", r)
		}
	}
	b.stop(e)
}

// What is not final is not begun with, unless the log has it: then there is nothing to adopt.
func TestAdoptWhatIsNotFinal(t *testing.T) { synctest.Test(t, testAdoptWhatIsNotFinal) }

func testAdoptWhatIsNotFinal(t *testing.T) {
	b := newBench(t, batch.Tiny)
	s := tell(b)
	a := s.stranger()
	final, err := s.engine.History().State(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	b.stop(s.engine)
	a.Batch, a.Queue, a.State = 2, 1, final
	edit := b.edit
	b.adopting(a)
	var early *NotFinalError
	if err := b.fails(); !errors.As(err, &early) || early.Batch != 3 || early.Final != 2 {
		t.Errorf("have error %v, want that batch 3 is not final", err)
	}
	b.edit = edit
	a.Contents = a.Contents[:2]
	e := b.with(a)
	synctest.Wait()
	b.check(e)
	if h := e.Head(); h.Generation != 1 || h.Sealed != 4 {
		t.Errorf("have %+v, want the log as it was", h)
	}
}

// An adoption that says nothing is refused.
func TestAdoptionIsChecked(t *testing.T) {
	b := newBench(t, batch.Tiny)
	good := func() *Adoption {
		return &Adoption{Batch: 1, State: b.world.State, Commitment: make([]byte, 64), Contents: make([]common.Hash, 1)}
	}
	for name, change := range map[string]func(*Adoption){
		"no state":      func(a *Adoption) { a.State = nil },
		"another size":  func(a *Adoption) { a.State, _ = state.New(b.world.Shape.LogN + 1) },
		"no commitment": func(a *Adoption) { a.Commitment = nil }, "no contents": func(a *Adoption) { a.Contents = nil },
	} {
		c := b.config()
		c.Adopt = good()
		change(c.Adopt)
		var wrong *ConfigError
		if err := c.Check(); !errors.As(err, &wrong) || wrong.Field != "Adopt" {
			t.Errorf("%s: have error %v", name, err)
		}
	}
}

// known is submit for an operation whose entry may be in a log that gave way.
func (b *bench) known(e *Engine, o op.Signed) wire.Receipt {
	b.Helper()
	r, err := e.Submit(b.Context(), o)
	if err != nil {
		b.Fatalf("%s: %v", o.Kind(), err)
	}
	if signer, err := r.Signer(b.world.Network); err != nil || signer != e.Receipts() || r.ID != b.id(o) {
		b.Fatalf("have receipt %+v of %s, error %v", r, signer, err)
	}
	return r
}

// before checks that an error says from where on there is something.
func (b *bench) before(err error, field string, first uint64) {
	b.Helper()
	var missing *wire.Error
	if !errors.As(err, &missing) || missing.Code != wire.CodeNotFound || missing.Data.Field != field || missing.Data.Limit != strconv.FormatUint(first, 10) {
		b.Errorf("have error %v, want that there is a %s from %d on", err, field, first)
	}
}

// fails is why an engine does not start.
func (b *bench) fails() error {
	b.Helper()
	e, err := New(b.config())
	if err != nil {
		b.Fatal(err)
	}
	err = e.Start(b.Context())
	if err == nil {
		_ = e.Stop(context.Background())
		b.Fatal("the engine started")
	}
	return err
}
