package bridge

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/store"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// An L1 that is away: the service waits longer and longer, says so, serves what it
// has, and goes on when L1 is back.
func TestL1Away(t *testing.T) {
	away := errors.New("connection refused by https://node/secret-key")
	w := followtest.New(t, false)
	w.Deposit(0, 100, 10, true)
	c := configOf(w)
	c.MaxWait = 5 * time.Second
	n := &node{L1: c.L1, spoil: func(string) error { return away }}
	c.L1 = n
	r := start(t, c)
	for i, want := range []time.Duration{1, 2, 4, 5, 5} {
		if r.wait != want*time.Second {
			t.Errorf("after %d errors: have a wait of %s, want %s", i+1, r.wait, want*time.Second)
		}
		if err := r.Checks()["l1"](t.Context()); !errors.Is(err, away) {
			t.Errorf("have health %v, want %v", err, away)
		}
		if h := r.look(); h != (wire.L1Head{}) {
			t.Errorf("have %+v of an L1 that never answered", h)
		}
	}
	n.set(func() { n.spoil = nil })
	if h := r.look(); h.Queue != 1 || r.wait != c.Poll {
		t.Errorf("have %+v and a wait of %s, want 1 deposit and %s", h, r.wait, c.Poll)
	}
	if err := r.Checks()["l1"](t.Context()); err != nil {
		t.Errorf("have health %v of an L1 that is back", err)
	}

	w.Deposit(0, 100, 11, true)
	n.set(func() {
		n.spoil = func(call string) error { return map[string]error{"logs": away, "call": away}[call] }
	})
	if h := r.look(); h.Queue != 1 || len(r.queue()) != 1 {
		t.Errorf("have %+v without logs", h)
	}
	var busy *wire.Error
	_, err := r.Claimable(t.Context(), common.Address{1})
	if !errors.As(err, &busy) || busy.Code != wire.CodeBusy || strings.Contains(err.Error(), "secret") || errors.Is(err, away) {
		t.Errorf("have error %v, want code %d without the node's address", err, wire.CodeBusy)
	}
	n.set(func() { n.spoil = nil })
	r.look()
	r.sameAsFresh(w)
}

// away is a source of blobs that has none until it is back.
type away struct {
	blobs.Source
	back atomic.Bool
}

func (a *away) Blobs(ctx context.Context, ref blobs.Ref) ([]blobs.Blob, error) {
	if !a.back.Load() {
		return nil, blobs.ErrNotFound
	}
	return a.Source.Blobs(ctx, ref)
}

// A bridge needs no data of batches. One that has sources of blobs waits until they
// have the data, and says so.
func TestDataAway(t *testing.T) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	w.Story()
	source := &away{Source: w.Archive}
	c := configOf(w)
	c.Follow.Blobs = []blobs.Source{source}
	r := start(t, c)
	for range 3 {
		if h := r.look(); h.Settled != 0 || h.Queue != 3 {
			t.Errorf("have %+v, want what is before the first batch", h)
		}
		if err := r.Checks()["l1"](t.Context()); !errors.Is(err, follow.ErrNoData) || !errors.Is(err, blobs.ErrNotFound) {
			t.Errorf("have health %v, want %v", err, follow.ErrNoData)
		}
	}
	source.back.Store(true)
	if h := r.look(); h.Settled != 3 {
		t.Errorf("have %+v, want 3 settled batches", h)
	}
	check(t, r.Checks()["l1"](t.Context()))
	r.sameAsFresh(w) // which has no sources
}

// A node that lags shows an older head that agrees: nothing goes back.
func TestNodeThatLags(t *testing.T) {
	w := followtest.New(t, false)
	w.Story()
	r := start(t, configOf(w))
	before, err := r.Head(t.Context())
	check(t, err)
	for _, head := range []int64{int64(before.Number) - 2, 1} {
		r.node.set(func() {
			r.node.head = func(*types.Header, error) (*types.Header, error) {
				return w.Chain.Client().HeaderByNumber(context.Background(), big.NewInt(head))
			}
		})
		if h := r.look(); h != before {
			t.Errorf("head %d: have %+v, want %+v", head, h, before)
		}
	}
	r.node.set(func() { r.node.head = nil })
	w.Mine(1)
	if h := r.look(); h.Number != before.Number+1 || h.Reorgs != 0 {
		t.Errorf("have %+v after a lag", h)
	}
}

func TestFatal(t *testing.T) {
	w := followtest.New(t, false)
	enqueued := bindings.NewRollup().GetABI().Events[bindings.RollupEnqueuedEventName].ID
	for name, test := range map[string]struct {
		spoil func(c *Config, n *node)
		want  error
		do    string
	}{
		"a node of another chain":    {func(c *Config, _ *node) { c.Follow.Network.ChainID++ }, nil, "L1 node of the rollup's chain"},
		"a Bridge of another rollup": {func(c *Config, _ *node) { c.Follow.Network.Rollup[0] ^= 1 }, nil, "of one deployment"},
		"a deposit that the node left out": {func(_ *Config, n *node) {
			n.logs = func(logs []types.Log) (kept []types.Log) {
				for _, l := range logs {
					if l.Topics[0] != enqueued || l.Topics[1] != (common.Hash{}) {
						kept = append(kept, l)
					}
				}
				return kept
			}
		}, follow.ErrGap, "remove the folder bridge"},
	} {
		t.Run(name, func(t *testing.T) {
			if len(w.Queue) == 0 {
				w.Deposit(0, 100, 1, false)
				w.Deposit(0, 100, 2, false)
			}
			c := configOf(w)
			c.Poll, c.MaxWait = time.Millisecond, time.Millisecond
			n := &node{L1: c.L1}
			c.L1 = n
			test.spoil(&c, n)
			s, err := New(c)
			check(t, err)
			check(t, s.Start(t.Context()))
			defer func() { check(t, s.Stop(t.Context())) }()
			var fatal *FatalError
			if err := <-s.Fatal(); !errors.As(err, &fatal) || test.want != nil && !errors.Is(err, test.want) || !strings.Contains(fatal.Do, test.do) {
				t.Errorf("have %v, want %v and %q", err, test.want, test.do)
			}
		})
	}

	t.Run("a batch that a contract submitted", func(t *testing.T) {
		w := followtest.New(t, true)
		r := start(t, configOf(w))
		w.Settle(func(*stf.Builder) {})
		if err := r.die(); !errors.Is(err, follow.ErrIndirect) {
			t.Errorf("have %v, want %v", err, follow.ErrIndirect)
		}
	})
}

// A node that is wrong for a moment ends nothing, however bad that looks: one that left
// out a deposit, and one that is of another branch than all that is known.
func TestWrongForAMoment(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	c.Follow.Finality = 3
	r := start(t, c)
	w.Deposit(0, 100, 1, true)
	w.Deposit(0, 100, 2, false)
	enqueued := bindings.NewRollup().GetABI().Events[bindings.RollupEnqueuedEventName].ID
	first := true
	r.node.set(func() {
		r.node.logs = func(logs []types.Log) []types.Log {
			return slices.DeleteFunc(logs, func(l types.Log) bool { return first && l.Topics[0] == enqueued && l.Topics[1] == common.Hash{} })
		}
	})
	for range patience - 1 {
		if h := r.look(); h.Queue != 0 {
			t.Errorf("have %+v, want nothing of what has a gap", h)
		}
		if err := r.Checks()["l1"](t.Context()); !errors.Is(err, follow.ErrGap) {
			t.Errorf("have health %v, want %v", err, follow.ErrGap)
		}
	}
	r.node.set(func() { first = false })
	r.look()
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Mine(4)
	if h := r.look(); h.Final != 1 {
		t.Fatalf("have %+v, want batch 1 final", h)
	}

	r.node.set(func() {
		r.node.branch = func(h *types.Header) { h.Extra = []byte("another branch") }
	})
	for range patience - 1 {
		r.look()
		if err := r.Checks()["l1"](t.Context()); !errors.Is(err, follow.ErrBelowFinality) {
			t.Errorf("have health %v, want %v", err, follow.ErrBelowFinality)
		}
	}
	r.node.set(func() { r.node.branch = nil })
	w.Mine(1)
	if h := r.look(); h.Reorgs != 0 {
		t.Errorf("have %+v, want no reorg", h)
	}
	r.sameAsFresh(w)
}

// Contracts that are not there yet are waited for.
func TestNoBridgeYet(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	c.Follow.Bridge = common.Address{1, 2, 3}
	r := start(t, c)
	if err := r.Checks()["l1"](t.Context()); err == nil || !strings.Contains(err.Error(), c.Follow.Bridge.Hex()) {
		t.Errorf("have health %v, want the address %s", err, c.Follow.Bridge)
	}
	if h := r.look(); h != (wire.L1Head{}) {
		t.Errorf("have %+v without contracts", h)
	}
}

// A write that fails ends the service; what was told stays true after a restart.
func TestDiskFails(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	mem := vfs.NewCrashableMem()
	var full atomic.Bool
	c.FS = errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
		if full.Load() && o.Kind.ReadOrWrite() == errorfs.OpIsWrite {
			return syscall.ENOSPC
		}
		return nil
	}))
	w.Deposit(0, 100, 1, false)
	r := start(t, c)
	before, err := r.Head(t.Context())
	check(t, err)
	w.Deposit(0, 100, 2, false)
	full.Store(true)
	died := r.die()
	var fatal *FatalError
	if !errors.As(died, &fatal) || !errors.Is(died, syscall.ENOSPC) || !errors.Is(died, store.ErrDisk) || !strings.Contains(fatal.Do, c.Dir) {
		t.Errorf("have %v, want %v and what to do", died, syscall.ENOSPC)
	}
	if h, err := r.Head(t.Context()); err != nil || h != before {
		t.Errorf("have %+v, error %v, want what was stored, %+v", h, err, before)
	}
	var closed *wire.Error
	if _, err := r.Queue(t.Context(), 0, 9); !errors.As(err, &closed) || closed.Code != wire.CodeClosed {
		t.Errorf("have error %v, want code %d", err, wire.CodeClosed)
	}
	cut := mem.CrashClone(vfs.CrashCloneCfg{})
	check(t, r.Stop(t.Context()))
	c.FS = cut
	r = start(t, c)
	if h, err := r.Head(t.Context()); err != nil || h.Queue != 2 || h.Version <= before.Version {
		t.Errorf("have %+v, error %v after a restart", h, err)
	}
	r.sameAsFresh(w)
}

func TestHealthAndMetrics(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	c.Metrics, c.MaxBehind, c.Follow.MaxBlocks = metrics.New(), 2, 1
	r := start(t, c)
	checks := r.Checks()
	healthy := func(name string, want bool) {
		t.Helper()
		if err := checks[name](t.Context()); (err == nil) != want {
			t.Errorf("%s: have health %v, want healthy %t", name, err, want)
		}
	}
	healthy("l1", true)
	healthy("behind", true)
	r.clock.advance(c.Stale)
	r.look()
	healthy("l1", true)
	r.clock.advance(time.Second)
	healthy("l1", false) // it answers, but has no new block
	w.Mine(1)
	r.look()
	healthy("l1", true)

	// Stuck while it catches up: the fourth of its steps cannot be read.
	w.Mine(6)
	calls := 0
	r.node.set(func() {
		r.node.spoil = func(call string) error {
			if call == "logs" {
				if calls++; calls > 3 {
					return errors.New("too many requests")
				}
			}
			return nil
		}
	})
	r.look()
	healthy("behind", false)
	r.node.set(func() { r.node.spoil = nil })
	r.look()
	healthy("behind", true)

	w.Drop(2)
	w.Story()
	h := r.look()
	check(t, c.Metrics.Lint())
	values := gather(t, c.Metrics)
	for name, want := range map[string]uint64{
		"head_block_number": h.Number, "confirmed_block_number": h.Confirmed, "queue_entries_number": 3, "settled_batch_number": 3,
		"final_batch_number": 0, "behind_blocks": 0, "reorgs_total": 1, "errors_total": 1,
	} {
		if have, ok := values["stoa_bridge_"+name]; !ok || have != float64(want) {
			t.Errorf("%s: have %v, want %d", name, have, want)
		}
	}
	if steps := values["stoa_bridge_steps_total"]; steps < float64(h.Confirmed) {
		t.Errorf("have %v steps of a block each for %d blocks", steps, h.Confirmed)
	}
}

func TestLife(t *testing.T) {
	w := followtest.New(t, false)
	c := configOf(w)
	s, err := New(c)
	check(t, err)
	closed := func() {
		t.Helper()
		for name, call := range map[string]func() error{
			"head":      func() error { _, err := s.Head(t.Context()); return err },
			"watch":     func() error { _, err := s.Watch(t.Context(), 0); return err },
			"queue":     func() error { _, err := s.Queue(t.Context(), 0, 1); return err },
			"settled":   func() error { _, err := s.Settled(t.Context(), 1); return err },
			"claimable": func() error { _, err := s.Claimable(t.Context(), common.Address{1}); return err },
			"history":   func() error { _, err := s.History(t.Context(), common.Address{1}, 0, 1); return err },
		} {
			var e *wire.Error
			if err := call(); !errors.As(err, &e) || e.Code != wire.CodeClosed {
				t.Errorf("%s: have error %v, want code %d", name, err, wire.CodeClosed)
			}
		}
	}
	check(t, s.Stop(t.Context())) // does nothing
	closed()
	check(t, s.Start(t.Context()))
	if err := s.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("have error %v, want %v", err, ErrStarted)
	}
	for range 2 {
		check(t, s.Stop(t.Context()))
	}
	closed()

	c.Follow.Bridge = common.Address{9}
	other, err := New(c)
	check(t, err)
	if err := other.Start(t.Context()); !errors.Is(err, store.ErrForeign) {
		t.Errorf("have error %v of another bridge's folder, want %v", err, store.ErrForeign)
	}
	check(t, other.Stop(t.Context()))
}

func TestConfig(t *testing.T) {
	good := DefaultConfig(&node{}, signature.Network{ChainID: 1, Rollup: common.Address{1}}, common.Address{1}, 1, "bridge")
	check(t, good.Check())
	for name, spoil := range map[string]func(*Config){
		"L1":        func(c *Config) { c.L1 = nil },
		"Start":     func(c *Config) { c.Follow.Start = 0 },
		"Finality":  func(c *Config) { c.Follow.Finality = c.Follow.Confirmations },
		"Finality ": func(c *Config) { c.Follow.Finality = 1 << 40 },
		"Dir":       func(c *Config) { c.Dir = "" },
		"Poll":      func(c *Config) { c.Poll = 0 },
		"MaxWait":   func(c *Config) { c.MaxWait = c.Poll - 1 },
		"Stale":     func(c *Config) { c.Stale = 0 },
	} {
		bad := good
		spoil(&bad)
		if _, err := New(bad); err == nil || !strings.Contains(err.Error(), strings.TrimSpace(name)) {
			t.Errorf("%s: have error %v", name, err)
		}
	}
}
