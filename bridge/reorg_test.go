package bridge

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func TestConfirmations(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	c.Follow.Confirmations = 3
	r := start(t, c)
	w.Deposit(0, 100, 10, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	for block, want := range []struct{ deposits, settled uint64 }{{0, 0}, {0, 0}, {1, 0}, {1, 1}} {
		if h := r.look(); h.Queue != want.deposits || h.Settled != want.settled || h.Number != w.Head() || h.Confirmed != w.Head()-3 || len(r.queue()) != int(want.deposits) {
			t.Errorf("%d blocks on the batch: have %+v and %d entries, want %+v", block, h, len(r.queue()), want)
		}
		w.Mine(1)
	}
}

func TestReorgOfDeposits(t *testing.T) {
	w := followtest.New(t, false)
	base := w.Head()
	r := start(t, configOf(w))
	w.Deposit(0, 100, 10, true)
	w.Deposit(1, 101, 20, true)
	before := r.look()
	old := r.queue()

	// same counts what the queue has of what it had
	same := func() (same int) {
		for i, e := range r.queue() {
			if e.Operation.Operation == old[i].Operation.Operation {
				same++
			}
		}
		return same
	}
	reorged := func(name string, deposits uint64, reorgs uint64) {
		t.Helper()
		h := r.look()
		if h.Queue != deposits || len(r.queue()) != int(deposits) || h.Reorgs != reorgs || h.LostBlock < before.Confirmed || h.Version <= before.Version {
			t.Errorf("%s: have %+v and %d entries, want %d after %d reorgs", name, h, len(r.queue()), deposits, reorgs)
		}
		r.sameAsFresh(w)
	}

	w.Fork(w.Head() - base)
	w.Mine(3) // both in the first block
	reorged("kept", 2, 1)
	if q := r.queue(); same() != 2 || q[0].L1.Hash == old[0].L1.Hash || q[1].L1.Block != base+1 {
		t.Errorf("kept: have %+v, want %+v in block %d", q, old, base+1)
	}

	w.Drop(w.Head() - base)
	w.Deposit(1, 101, 20, true)
	w.Deposit(0, 100, 10, true)
	w.Mine(2)
	reorged("in another order", 2, 2)
	if same() != 0 {
		t.Errorf("in another order: have %+v, had %+v", r.queue(), old)
	}

	w.Drop(w.Head() - base)
	w.Deposit(0, 100, 10, true)
	w.Mine(4)
	reorged("one dropped", 1, 3)
	if same() != 1 {
		t.Errorf("one dropped: have %+v, had %+v", r.queue(), old)
	}

	w.Drop(w.Head() - base)
	if h := r.look(); h.Reorgs != 3 || h.Queue != 1 {
		t.Errorf("a shorter chain that agrees gave %+v", h)
	}
	w.Mine(1)
	reorged("all dropped", 0, 4)
}

func TestReorgOfBatch(t *testing.T) {
	w := followtest.New(t, false)
	r := start(t, configOf(w))
	w.Story()
	before := r.look()
	lost, err := r.Settled(t.Context(), 3)
	check(t, err)
	if lost.L1.Block != w.Head() {
		t.Fatalf("batch 3 is in block %d, want the last, %d", lost.L1.Block, w.Head())
	}

	w.Drop(1)
	w.Mine(1)
	h := r.look()
	if h.Settled != 2 || h.Reorgs != 1 || h.LostBlock != lost.L1.Block || h.Version <= before.Version {
		t.Errorf("have %+v, want batch 2 and block %d lost", h, lost.L1.Block)
	}
	var missing *wire.Error
	if _, err := r.Settled(t.Context(), 3); !errors.As(err, &missing) || missing.Code != wire.CodeNotFound || missing.Data.Value != "3" {
		t.Errorf("have error %v, want code %d of batch 3", err, wire.CodeNotFound)
	}
	r.sameAsFresh(w)

	w.Settle(func(*stf.Builder) {})
	w.Mine(1)
	w.Drop(1)
	w.Mine(2)
	h = r.look()
	again, err := r.Settled(t.Context(), 3)
	check(t, err)
	if h.Settled != 3 || again.L1.Block != lost.L1.Block+1 || h.Reorgs != 1 {
		t.Errorf("have %+v and %+v, want batch 3 one block later", h, again)
	}

	// a lower reorg does not lower LostBlock
	top := h.Confirmed
	w.Drop(3)
	w.Mine(4)
	if h = r.look(); h.LostBlock != top || h.Reorgs != 2 {
		t.Errorf("have %+v, want block %d lost", h, top)
	}
	w.Drop(4)
	w.Mine(3)
	r.look()
	w.Mine(2)
	if h = r.look(); h.Reorgs != 3 || h.LostBlock != top+1 {
		t.Errorf("have %+v, want 3 reorgs and block %d lost", h, top+1)
	}
	r.sameAsFresh(w)
}

func TestFinality(t *testing.T) {
	const finality, confirmations = 6, 2
	w := followtest.New(t, false)
	c := configOf(w)
	c.Follow.Finality, c.Follow.Confirmations = finality, confirmations
	r := start(t, c)
	w.Mine(20)
	b := w.Settle(func(*stf.Builder) {})
	w.Settle(func(*stf.Builder) {})
	for w.Head() < b.Block+finality {
		if h := r.look(); h.Final != 0 {
			t.Fatalf("batch 1 is final %d blocks below the head, want %d", h.Number-b.Block, finality)
		}
		w.Mine(1)
	}
	if h := r.look(); h.Final != 1 || h.Settled != 2 {
		t.Fatalf("have %+v, want batch 1 final %d blocks below the head", h, finality)
	}

	// The deepest reorg that takes back no final batch.
	w.Drop(finality)
	w.Mine(finality + 1)
	h := r.look()
	if h.Final != 1 || h.Settled != 1 || h.Reorgs != 1 {
		t.Fatalf("have %+v, want batch 2 taken back", h)
	}
	check(t, r.Stop(t.Context()))

	// One deeper each: the follower undoes the first, the store knows that it must not.
	r = start(t, c)
	w.Drop(w.Head() - b.Block + 1)
	w.Mine(20)
	died := r.die()
	var fatal *FatalError
	if !errors.As(died, &fatal) || !errors.Is(died, follow.ErrBelowFinality) || !strings.Contains(fatal.Do, "remove the folder "+c.Dir) {
		t.Errorf("have %v, want %v and what to do", died, follow.ErrBelowFinality)
	}
	if err := r.Checks()["l1"](t.Context()); !errors.Is(err, follow.ErrBelowFinality) {
		t.Errorf("have health %v, want %v", err, follow.ErrBelowFinality)
	}
	if after, err := r.Head(t.Context()); err != nil || after != h {
		t.Errorf("have %+v, error %v after the death, want %+v", after, err, h)
	}
	check(t, r.Stop(t.Context()))

	again := r.config
	again.Clock, again.Metrics = nil, nil
	again.Poll, again.MaxWait = time.Millisecond, time.Millisecond
	s, err := New(again) // it dies again, and serves until then
	check(t, err)
	check(t, s.Start(t.Context()))
	if err := <-s.Fatal(); !errors.Is(err, follow.ErrBelowFinality) {
		t.Errorf("have %v after a restart, want %v", err, follow.ErrBelowFinality)
	}
	check(t, s.Stop(t.Context()))
}

// A power cut before every write to the disk, of a service that sees deposits,
// batches, claims and reorgs. What the disk holds then goes on exactly.
func TestPowerCuts(t *testing.T) {
	w := followtest.New(t, false)
	mem := vfs.NewCrashableMem()
	rng := rand.New(rand.NewPCG(1, 2))
	var mu sync.Mutex
	var clones []*vfs.MemFS
	var seen []uint64 // version that was told before each
	version := uint64(0)
	cut := func() {
		percent := []int{0, 50, 100}[len(clones)%3]
		clones = append(clones, mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rng}))
		seen = append(seen, version)
	}
	c := configOf(w)
	c.Follow.MaxBlocks = 3
	c.FS = errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
		if o.Kind.ReadOrWrite() == errorfs.OpIsWrite {
			mu.Lock()
			defer mu.Unlock()
			cut()
		}
		return nil
	}))
	r := start(t, c)
	look := func() {
		h := r.look()
		mu.Lock()
		defer mu.Unlock()
		version = h.Version
	}
	w.Story()
	look()
	w.Drop(4)
	w.Deposit(1, 101, 5, false)
	w.Mine(2)
	look()
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	look()
	w.Drop(2)
	w.Mine(1)
	w.Settle(func(*stf.Builder) {})
	look()
	check(t, r.Stop(t.Context()))

	c = r.config
	c.Metrics = nil
	all := fresh(t, w, c)
	for i, clone := range clones {
		c.FS = clone
		late := start(t, c)
		h, err := late.Head(t.Context())
		check(t, err)
		if h.Version < seen[i] {
			t.Errorf("cut %d: have version %d, %d was told before", i, h.Version, seen[i])
		}
		late.same(w, all)
		check(t, late.Stop(t.Context()))
	}
	if len(clones) < 30 {
		t.Errorf("only %d cuts", len(clones))
	}
}

// Random histories of L1 with reorgs, and kills at any time: what the service tells
// is what a fresh one reads.
func TestRandomHistories(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 0))
			w := followtest.New(t, false)
			w.Story()
			base := w.Head()
			mem := vfs.NewCrashableMem()
			c := configOf(w)
			c.FS, c.Follow.Confirmations, c.Follow.MaxBlocks, c.Follow.MaxLogs = mem, uint64(rng.IntN(3)), 1+uint64(rng.IntN(5)), 1+rng.IntN(4)
			r := start(t, c)
			told := wire.L1Head{}
			for range 100 {
				switch n := rng.IntN(12); n {
				case 0, 1, 2:
					person := rng.IntN(2)
					w.Deposit(person, uint32(100+rng.IntN(3)), 1+rng.Uint64N(50), false)
				case 3, 4:
					w.Settle(func(b *stf.Builder) {
						w.Take(b, min(rng.IntN(2), len(w.Queue)-w.Taken))
						w.Apply(b, 0, op.Withdraw{Purse: 100, Amount: amount.From(1 + rng.Uint64N(9)), Fee: followtest.RowFee, Recipient: w.People[rng.IntN(2)].Address()})
					})
				case 5:
					if c, err := r.claims.Of(t.Context(), w.People[1].Address(), nil); err == nil && !c[0].IsZero() {
						w.Claim(1)
					}
				case 6:
					w.Mine(1 + rng.IntN(3))
				case 7, 8:
					if above := w.Head() - base; above > 0 {
						w.Drop(1 + rng.Uint64N(min(above, 12)))
						w.Mine(rng.IntN(14))
					}
				case 9:
					cfg := r.config
					cfg.FS = mem.CrashClone(vfs.CrashCloneCfg{})
					mem, cfg.Metrics = cfg.FS.(*vfs.MemFS), nil
					check(t, r.Stop(context.Background()))
					r = start(t, cfg)
				default:
					h := r.look()
					if h.Version < told.Version || h.Reorgs < told.Reorgs || h.LostBlock < told.LostBlock || h.Final < told.Final || h != told && h.Version == told.Version {
						t.Fatalf("have %+v after %+v", h, told)
					}
					told = h
				}
			}
			w.Mine(20) // above all that was processed before
			if h := r.look(); h.Reorgs == 0 {
				t.Errorf("no reorgs: have %+v", h)
			}
			r.sameAsFresh(w)
		})
	}
}
