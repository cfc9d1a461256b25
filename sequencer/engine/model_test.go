package engine

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// ledger is what clients know: all that they sent, and all that was acknowledged.
type ledger struct {
	mu    sync.Mutex
	sent  map[common.Hash]op.Signed
	acked map[common.Hash]wire.Receipt
}

func (l *ledger) clone() *ledger {
	l.mu.Lock()
	defer l.mu.Unlock()
	return &ledger{sent: l.sent, acked: maps.Clone(l.acked)} // what was sent may be found whenever the cut was
}

// audit checks the log against the ledger: every operation was sent, stands once and
// where its receipt says, nothing acknowledged is missing, and every purse has
// signed as often as its nonce says.
func (l *ledger) audit(b *bench, e *Engine, rewound bool) {
	b.Helper()
	s := b.check(e)
	_, log := e.logs.Current()
	if err := log.Verify(b.Context()); err != nil {
		b.Fatal(err)
	}
	found, signed := map[common.Hash]uint64{}, map[uint32]uint32{}
	err := log.Read(b.Context(), 1, func(entry oplog.Entry) error {
		if entry.Kind != oplog.KindOperation {
			return nil
		}
		if o, ok := l.sent[entry.ID].Operation.(op.Signer); ok {
			signed[o.SigningPurse()]++
		} else if l.sent[entry.ID].Operation == nil {
			b.Fatalf("index %d: nobody sent %s", entry.Index, entry.ID)
		}
		found[entry.ID] = entry.Index
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	for id, r := range l.acked {
		if found[id] != r.Index && !rewound {
			b.Fatalf("%s was acknowledged at index %d, have %d", id, r.Index, found[id])
		}
		if found[id] != 0 {
			if have := b.submit(e, l.sent[id]); have.Index != found[id] || !rewound && !alike(have, r) {
				b.Fatalf("have receipt %+v, want %+v", have, r)
			}
		}
	}
	for purse, times := range signed {
		before, _ := record.PurseOf(b.world.State.Get(purse)) // a purse that a deposit made began with 0
		if have, want := nonceOf(b, s, purse), before.Nonce+times; have != want {
			b.Fatalf("purse %d has nonce %d, want %d", purse, have, want)
		}
	}
}

// follow runs the sealed batches in a world, which checks their traces and its
// invariants, and knows afterwards what there is.
func (b *bench) follow(e *Engine, w *stftest.World, rewound bool) *stftest.World {
	b.Helper()
	if rewound {
		w = b.world.Clone(b)
	}
	for sealed := e.Head().Sealed; w.Number <= sealed; {
		in, err := e.History().Input(b.Context(), w.Number)
		if err != nil {
			b.Fatal(err)
		}
		w.Now = in.Timestamp
		w.Batch(func(builder *stf.Builder) {
			for _, row := range in.Rows {
				if err := builder.Do(row); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	return w
}

// client sends random operations on what it sees at the durable head.
func (b *bench) client(e *Engine, l *ledger, rng *rand.Rand, n int) {
	for range n {
		w := b.world.Clone(b)
		w.State = shown(e)
		_ = w.CheckInvariants() // it also notes what there is
		w.Now = e.Time()
		o := w.Random(rng)
		s := op.Signed{Operation: o}
		if signer, ok := o.(op.Signer); ok {
			s = w.Sign(signer)
		}
		id, err := s.ID(w.Network)
		if err != nil || s.Operation.Kind() == op.KindNoOp {
			continue
		}
		l.mu.Lock()
		if _, ok := l.sent[id]; !ok {
			l.sent[id] = s
		}
		l.mu.Unlock()
		r, err := e.Submit(b.Context(), s)
		if err == nil {
			l.mu.Lock()
			l.acked[id] = r
			l.mu.Unlock()
		}
	}
}

// shown is a copy of the view's state.
func shown(e *Engine) *state.State {
	s := e.config.Genesis.Clone()
	for i := range s.Records() {
		s.Set(i, e.view.Cells(i))
	}
	return s
}

// Random operations by clients at once, L1's queue, sealing by age, proofs, reorgs of L1,
// and power cuts between any two file operations; after each cut everything that was
// acknowledged before it is there, once, and the rules hold from genesis on.
func TestModel(t *testing.T) {
	for seed := range uint64(40) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { testModel(t, seed) })
		})
	}
}

func testModel(t *testing.T, seed uint64) {
	random := func(stream int) *rand.Rand { return rand.New(rand.NewPCG(seed, uint64(stream))) }
	rng := random(0)
	menu := []batch.Menu{{batch.Tiny}, {roomy}, {batch.Tiny, roomy}}[seed%3]
	b := newBench(t, menu[len(menu)-1])
	b.menu = menu
	lives, clients, reorgs, percent := 1+rng.IntN(3), 1+rng.IntN(4), rng.IntN(2) == 0, []int{0, 10, 50, 100}[rng.IntN(4)]
	every, ages := uint64(1+rng.IntN(4)), rng.IntN(2) == 0 // nothing settles here, so all batches grow old
	b.edit = func(c *Config) { c.SnapshotEvery, c.MaxUnproven, c.Log.Group = every, 3, 4 }

	l := &ledger{sent: map[common.Hash]op.Signed{}, acked: map[common.Hash]wire.Receipt{}}
	disk, world, rewound := vfs.NewCrashableMem(), b.world.Clone(t), ages
	for life := range lives {
		// The cut: a copy of the disk, with what had been told before it.
		var (
			left   *vfs.MemFS
			known  *ledger
			once   sync.Once
			writes atomic.Int64
		)
		cut := func() {
			once.Do(func() {
				known = l.clone()
				left = disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: random(1 + life)})
			})
		}
		at := int64(20 + rng.IntN(400))
		b.fs = errorfs.Wrap(disk, errorfs.InjectorFunc(func(o errorfs.Op) error {
			if o.Kind.ReadOrWrite() == errorfs.OpIsWrite && writes.Add(1) == at {
				cut()
			}
			return nil
		}))
		e := b.start()
		synctest.Wait()
		l.audit(b, e, rewound)
		world = b.follow(e, world, rewound)
		var wg sync.WaitGroup
		for i := range clients {
			wg.Go(func() { b.client(e, l, random(100*(life+1)+i), 12) })
		}
		for range 6 {
			var entries []op.Queued
			for range rng.IntN(3) {
				entries = append(entries, world.RandomEntry(rng))
			}
			if kept := len(b.l1.queue); reorgs && kept > 0 && rng.IntN(4) == 0 {
				rewound = true
				b.l1.reorg(kept-1, entries...)
			} else {
				b.l1.mine(uint64(rng.IntN(20*stftest.Day)), entries...)
				if ages {
					b.l1.confirm()
				}
			}
			b.clock.advance(time.Duration(rng.IntN(20)) * time.Second)
			e.SetProven(e.Head().Sealed)
			runtime.Gosched()
		}
		// A rewind can leave one waiting for a nonce that never comes, for as long as it may.
		done := make(chan struct{})
		go func() { wg.Wait(); close(done) }()
		for synctest.Wait(); e.gate.pending() > 0; synctest.Wait() {
			b.clock.advance(e.config.AheadWait)
		}
		<-done
		cut()
		b.stop(e)
		disk, l = left, known
	}
	b.fs = disk
	e := b.start()
	synctest.Wait()
	l.audit(b, e, rewound)
	b.follow(e, world, rewound)
}

// roomy has more rows than tiny, so that batches are sealed by age.
var roomy = func() batch.Shape {
	s := batch.Tiny
	s.ID, s.Name, s.P, s.L, s.M, s.E, s.S = 75, "roomy", 14, 4, 14, 16, 8
	s.Records = batch.WorstRecords(s.Capacities())
	return s
}()
