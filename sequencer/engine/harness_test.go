package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// chain is an L1 that does what the test says.
type chain struct {
	mu      sync.Mutex
	head    wire.L1Head
	queue   []op.Queued
	age     uint64 // of the queue's entries, in seconds
	failing error
	changed chan struct{}
}

func newChain(time uint64) *chain {
	return &chain{head: wire.L1Head{Version: 1, Number: 100, Confirmed: 98, Time: time, ConfirmedTime: time}, changed: make(chan struct{})}
}

// set changes what L1 says.
func (c *chain) set(f func(h *wire.L1Head)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f(&c.head)
	c.head.Version++
	c.head.Queue = uint64(len(c.queue))
	close(c.changed)
	c.changed = make(chan struct{})
}

// mine adds a block with entries of the queue.
func (c *chain) mine(seconds uint64, entries ...op.Queued) {
	c.set(func(h *wire.L1Head) {
		h.Number++
		h.Confirmed++
		h.Time += seconds
		c.queue = append(c.queue, entries...)
	})
}

// confirm lets the time of the confirmed block be that of the latest.
func (c *chain) confirm() { c.set(func(h *wire.L1Head) { h.ConfirmedTime = h.Time }) }

// reorg takes the last blocks back, and the entries from a place of the queue on.
func (c *chain) reorg(from int, instead ...op.Queued) {
	c.set(func(h *wire.L1Head) {
		h.Reorgs++
		h.LostBlock = h.Confirmed
		h.Confirmed -= 3
		c.queue = append(slices.Clone(c.queue[:from]), instead...)
	})
}

func (c *chain) Head(ctx context.Context) (wire.L1Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head, errors.Join(c.failing, ctx.Err())
}

func (c *chain) Watch(ctx context.Context, seen uint64) (wire.L1Head, error) {
	for {
		c.mu.Lock()
		head, changed, failing := c.head, c.changed, c.failing
		c.mu.Unlock()
		if head.Version > seen || failing != nil {
			return head, failing
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
		entries = append(entries, wire.QueueEntry{Index: uint64(i), Operation: op.Signed{Operation: c.queue[i]}, L1: wire.Place{Time: c.head.Time - c.age}})
	}
	return entries, c.failing
}

// clock stands still until the test moves it.
type clock struct {
	mu     sync.Mutex
	now    time.Time
	alarms []alarm
}

type alarm struct {
	at time.Time
	c  chan time.Time
}

func newClock() *clock {
	return &clock{now: time.Unix(1_000, 0)}
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	a := alarm{c.now.Add(d), make(chan time.Time, 1)}
	c.alarms = append(c.alarms, a)
	c.ring()
	return a.c
}

func (c *clock) ring() {
	c.alarms = slices.DeleteFunc(c.alarms, func(a alarm) bool {
		if a.at.After(c.now) {
			return false
		}
		a.c <- c.now
		return true
	})
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.ring()
}

// bench is what an engine in a test stands on; engines may come and go.
type bench struct {
	testing.TB
	world *stftest.World // of genesis: people, purses, a listing
	l1    *chain
	clock *clock
	fs    vfs.FS
	edit  func(*Config)
	menu  batch.Menu // world.Shape alone if it is nil
	hasty bool       // check no state after a sealed batch

	signing sync.Mutex // a world counts its signatures
}

func newBench(t testing.TB, shape batch.Shape) *bench {
	w := stftest.New(t, shape)
	w.Number, w.Queue = 1, 0
	renumber(t, w)
	return &bench{TB: t, world: w, l1: newChain(w.Now), clock: newClock(), fs: vfs.NewMem(), edit: func(*Config) {}}
}

var receiptKey = func() (k [32]byte) { k[31] = 7; return k }()

func (b *bench) config() Config {
	key, err := crypto.ToECDSA(receiptKey[:])
	if err != nil {
		b.Fatal(err)
	}
	c := DefaultConfig("data")
	c.Network, c.Menu, c.Genesis, c.L1, c.FS = b.world.Network, b.shapes(), b.world.State, b.l1, b.fs
	c.ReceiptKey, c.Clock = key, b.clock
	c.Log.Cache, c.Log.MemTable = 1<<20, 1<<18
	c.SnapshotEvery = 3
	b.edit(&c)
	return c
}

func (b *bench) shapes() batch.Menu {
	if b.menu != nil {
		return b.menu
	}
	return batch.Menu{b.world.Shape}
}

func (b *bench) start() *Engine {
	b.Helper()
	e, err := New(b.config())
	if err != nil {
		b.Fatal(err)
	}
	if err := e.Start(b.Context()); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = e.Stop(context.Background()) })
	return e
}

func (b *bench) stop(e *Engine) {
	b.Helper()
	if err := e.Stop(context.Background()); err != nil {
		b.Fatal(err)
	}
}

// wait lets everything come to rest and says whether the durable head is as it should.
func (b *bench) wait(e *Engine, what string, good func(h wire.Head) bool) {
	b.Helper()
	synctest.Wait()
	if h := e.Head(); !good(h) {
		b.Fatalf("%s: have %+v", what, h)
	}
}

// sign signs as a person, for the purse of a token, with a nonce.
func (b *bench) sign(p stftest.Person, o op.Signer, nonce uint32) op.Signed {
	b.signing.Lock()
	defer b.signing.Unlock()
	return b.world.SignAs(p.Key, o, nonce, 0, b.world.Now+1_000_000)
}

// pay is a payment of one unit from one person to another.
func (b *bench) pay(from, to stftest.Person, nonce uint32) op.Signed {
	return b.sign(from, op.Transfer{From: from.For(stftest.ETH), To: to.For(stftest.ETH), Token: stftest.ETH, Amount: amount.From(1), Fee: 1}, nonce)
}

func (b *bench) submit(e *Engine, s op.Signed) wire.Receipt {
	b.Helper()
	r, err := e.Submit(b.Context(), s)
	if err != nil {
		b.Fatalf("%s: %v", s.Kind(), err)
	}
	b.verify(e, s, r)
	return r
}

// verify checks a receipt and that the log has the operation there.
func (b *bench) verify(e *Engine, s op.Signed, r wire.Receipt) {
	b.Helper()
	id := b.id(s)
	signer, err := r.Signer(b.world.Network)
	if err != nil || signer != e.Receipts() {
		b.Fatalf("receipt is signed by %s, error %v, want %s", signer, err, e.Receipts())
	}
	_, log := e.logs.Current()
	entry, err := log.Entry(r.Index)
	if err != nil || entry.ID != id || r.ID != id {
		b.Fatalf("index %d: have %s, error %v, want %s", r.Index, entry.ID, err, id)
	}
	place, found, err := history.Find(log, r.Batch)
	if err != nil || !found || place.First+uint64(r.Position)-1 != r.Index || place.Timestamp != r.Timestamp {
		b.Fatalf("batch %d at %+v, error %v, does not fit receipt %+v", r.Batch, place, err, r)
	}
}

func (b *bench) id(s op.Signed) common.Hash {
	b.Helper()
	id, err := s.ID(b.world.Network)
	if err != nil {
		b.Fatal(err)
	}
	return id
}

// check runs the whole log from genesis, or the state of L1 that it begins with, by the rules and compares the state that
// gives, after each batch and at the head, with what the engine shows.
func (b *bench) check(e *Engine) *state.State {
	b.Helper()
	generation, log := e.logs.Current()
	origin := e.logs.Origin(generation)
	s, err := e.adopted(origin.Adopted)
	if err != nil {
		b.Fatal(err)
	}
	in := stf.Input{}
	var builder *stf.Builder
	queue, number := origin.Queue, origin.Batch
	err = log.Read(b.Context(), 1, func(entry oplog.Entry) (err error) {
		switch entry.Kind {
		case oplog.KindBatchBegin:
			begin, _ := entry.Begin()
			number++
			in = stf.Input{Context: stf.Context{
				Network: b.world.Network, Number: number, Timestamp: begin.Timestamp, QueuePosition: queue,
			}}
			if begin.Number != number || begin.QueuePosition != queue {
				return fmt.Errorf("have %+v, want batch %d from queue position %d", begin, number, queue)
			}
			builder, err = stf.Open(s, in.Context, b.shapes())
		case oplog.KindBatchSealed:
			if len(in.Rows) == 0 {
				return errors.New("an empty batch")
			}
			var trace *stf.Trace
			if trace, err = builder.Seal(); err != nil {
				return err
			}
			if sealed, err := entry.Sealed(); err != nil || sealed.Shape != trace.Shape.ID {
				return fmt.Errorf("batch %d: have shape %d, error %v, want the cheapest that holds it, %s", number, sealed.Shape, err, trace.Shape.Name)
			}
			in.Shape = trace.Shape
			have, err := e.History().Input(b.Context(), number)
			if err != nil || len(have.Rows) != len(in.Rows) || have.Context != in.Context {
				return fmt.Errorf("input: have %+v, error %v, want %+v", have, err, in)
			}
			if b.hasty {
				return nil
			}
			after, err := e.History().State(b.Context(), number)
			if err != nil || !after.Equal(s) {
				return fmt.Errorf("state after batch %d: error %v, or it differs", number, err)
			}
		default:
			row, err := history.Row(entry)
			if err != nil {
				return err
			}
			if _, ok := row.Operation.(op.Queued); ok {
				queue++
			}
			in.Rows = append(in.Rows, row)
			if err := builder.Do(row); err != nil {
				return err
			}
		}
		return err
	})
	if err != nil {
		b.Fatalf("run the log: %v", err)
	}
	for i := range s.Records() {
		if have := e.view.Cells(i); have != s.Get(i) {
			b.Fatalf("record %d, a %s: the view has another one", i, s.Get(i).Kind())
		}
	}
	if mark, _ := e.view.Mark(); mark.Index != log.Head() || mark.Batch != number || mark.Queue != queue {
		b.Fatalf("have mark %+v, want index %d, batch %d, queue %d", mark, log.Head(), number, queue)
	}
	return s
}

func nonceOf(t testing.TB, s *state.State, purse uint32) uint32 {
	t.Helper()
	p, err := record.PurseOf(s.Get(purse))
	if err != nil {
		t.Fatal(err)
	}
	return p.Nonce
}

// renumber gives the world's policy and listing serials that no batch of a test makes.
func renumber(t testing.TB, w *stftest.World) {
	t.Helper()
	const far = 1 << 50
	set := func(index uint32, value interface{ Cells() (record.Cells, error) }) {
		cells, err := value.Cells()
		if err != nil {
			t.Fatal(err)
		}
		w.State.Set(index, cells)
	}
	policy, listing, calendar := w.PolicyAt(w.Policy), w.ListingAt(w.Listing), w.CalendarAt(w.Calendar)
	policy.Serial, listing.Serial, listing.PolicySerial, calendar.ListingSerial = far, far+1, far, far+1
	set(w.Policy, policy)
	set(w.Listing, listing)
	set(w.Calendar, calendar)
}
