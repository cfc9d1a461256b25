package follow

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/internal/l1trouble"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// troubled is a configuration whose node is behind a proxy.
func troubled(t *testing.T, w *followtest.World, seed uint64) (Config, *l1trouble.Proxy) {
	t.Helper()
	proxy, err := l1trouble.New(w.Chain.RPC(), seed)
	check(t, err)
	t.Cleanup(func() { check(t, proxy.Close()) })
	client, err := rpc.DialOptions(t.Context(), proxy.URL(), rpc.WithHTTPClient(&http.Client{Timeout: 10 * time.Second}))
	check(t, err)
	t.Cleanup(client.Close)
	cfg := config(w)
	cfg.Client = ethclient.NewClient(client)
	return cfg, proxy
}

// A node that has not the last block of a range leaves out its logs and says nothing: they
// are not lost, neither entries and batches, whose numbers would tell, nor credits and claims.
func TestLogsOfANodeThatIsBehind(t *testing.T) {
	w := followtest.New(t, false)
	w.Story()
	full, _ := drain(t, follower(t, config(w), Cursor{}), nil)
	for _, blocks := range []uint64{1, 2, 5} {
		cfg, proxy := troubled(t, w, blocks)
		cfg.Finality = 8
		proxy.Set(l1trouble.Trouble{Behind: 0.3, Blocks: blocks})
		f := follower(t, cfg, Cursor{})
		var have []Event
		done := false
		for range 2_000 {
			u, err := f.Step(t.Context())
			if errors.Is(err, ErrGap) || errors.Is(err, ErrBelowFinality) || u.Reorg != nil {
				t.Fatalf("%d blocks behind: have %+v, error %v", blocks, u.Reorg, err)
			}
			have = append(have, u.Events...)
			last, _ := f.cursor.Last()
			if done = last.Number == w.Head(); done {
				break
			}
		}
		if !done || !reflect.DeepEqual(have, full) {
			t.Errorf("%d blocks behind: have %d events, want %d, the same", blocks, len(have), len(full))
		}
		if proxy.Counts()["behind"] == 0 {
			t.Errorf("have troubles %v, want a node that is behind", proxy.Counts())
		}
	}
}

// Random histories of L1 and of its endpoint: what the follower takes is in the chain, and when the endpoint
// is well it has what one with a good endpoint has.
func TestTroubleTakesNothingElse(t *testing.T) {
	counts := map[string]int{}
	for seed := range uint64(histories) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { trouble(t, seed, counts) })
	}
	for _, name := range []string{"refused", "broken", "failed", "behind", "on another branch"} {
		if !t.Failed() && counts[name] == 0 {
			t.Errorf("have troubles %v, want some %q", counts, name)
		}
	}
}

func trouble(t *testing.T, seed uint64, counts map[string]int) {
	w := followtest.New(t, false)
	rng := rand.New(rand.NewPCG(seed, 2))
	cfg, proxy := troubled(t, w, seed)
	cfg.Finality, cfg.Confirmations, cfg.MaxBlocks = 12, rng.Uint64N(3), 1+rng.Uint64N(20)
	good := cfg
	good.Client = w.Chain.Client()
	f := follower(t, cfg, Cursor{})
	var kept []Event
	w.Deposit(0, 100, 1_000, true)

	for range 30 {
		reorg := false
		switch rng.IntN(8) {
		case 0:
			w.Deposit(0, 100, 1+rng.Uint64N(100), false)
		case 1:
			w.Settle(func(b *stf.Builder) { w.Take(b, min(2, len(w.Queue)-w.Taken)) })
		case 2:
			w.Mine(1 + rng.IntN(20))
		case 3, 4:
			if depth := 1 + rng.Uint64N(5); w.Head() > depth+12 {
				check(t, proxy.Remember(t.Context(), depth))
				w.Drop(depth)
				w.Mine(int(depth) + 1)
				reorg = true
			}
		default:
			w.Mine(1)
		}
		var now l1trouble.Trouble
		switch what := rng.IntN(6); {
		case reorg && what < 3: // some nodes have not heard of it yet
			now.Branch, now.Fail = 0.5, 0.2*rng.Float64()
		case what == 0:
			now.Down = []l1trouble.Down{l1trouble.Refused, l1trouble.Broken}[rng.IntN(2)]
		case what == 1:
			now.Fail = 0.3
		case what < 4:
			now.Behind, now.Blocks = 0.5, 1+rng.Uint64N(8)
		case what == 4:
			now = l1trouble.Trouble{Fail: 0.1, Behind: 0.3, Blocks: 1 + rng.Uint64N(4), NoReceipt: 0.3}
		}
		proxy.Set(now)
		for range 4 {
			u, err := f.Step(t.Context())
			if errors.Is(err, ErrGap) || errors.Is(err, ErrBelowFinality) {
				t.Fatalf("%+v: have error %v, want none that needs a person", now, err)
			}
			if err != nil {
				continue
			}
			if u.Reorg != nil {
				kept = slices.DeleteFunc(kept, func(e Event) bool { return e.Where().Block > u.Reorg.To.Number })
			}
			kept = append(kept, u.Events...)
			if now.Branch > 0 {
				continue
			}
			for _, e := range u.Events {
				h, err := good.Client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(e.Where().Block))
				check(t, err)
				if h.Hash() != e.Where().Hash {
					t.Errorf("%+v: took %+v, the chain has block %v", now, e.Where(), h.Hash())
				}
			}
		}
	}

	proxy.Set(l1trouble.Trouble{})
	kept, _ = drain(t, f, kept)
	fresh := follower(t, good, Cursor{})
	want, _ := drain(t, fresh, nil)
	if !reflect.DeepEqual(kept, want) {
		t.Errorf("have %d events, want %d, the same", len(kept), len(want))
	}
	have, _ := f.cursor.Last()
	if last, _ := fresh.cursor.Last(); have != last {
		t.Errorf("have the cursor at %+v, want %+v", have, last)
	}
	for name, n := range proxy.Counts() {
		counts[name] += n
	}
}

// A node that does not answer is not waited for.
func TestHungNode(t *testing.T) {
	w := followtest.New(t, false)
	cfg, proxy := troubled(t, w, 1)
	cfg.Timeout = 50 * time.Millisecond
	proxy.Set(l1trouble.Trouble{Down: l1trouble.Hung})
	if _, err := follower(t, cfg, Cursor{}).Step(t.Context()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("have %v, want %v", err, context.DeadlineExceeded)
	}
}

// Entries that a batch took are before it: if they are not, the node left them out.
func TestBatchOfUnknownEntries(t *testing.T) {
	w := followtest.New(t, false)
	w.Deposit(0, 100, 1_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	cfg := config(w)
	f := follower(t, cfg, Cursor{})
	cfg.Client = &node{Client: cfg.Client, logs: func(_ ethereum.FilterQuery, logs []types.Log) ([]types.Log, error) {
		return slices.DeleteFunc(logs, func(l types.Log) bool { return l.Topics[0] == f.enqueued }), nil
	}}
	_, err := follower(t, cfg, Cursor{}).Step(t.Context())
	var e *Error
	if !errors.Is(err, ErrGap) || !errors.As(err, &e) || e.Field != "entries before the batch" {
		t.Errorf("have %v, want %v before the batch", err, ErrGap)
	}
}
