package bridge

import (
	"context"
	"errors"
	"math/big"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/store"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// clock stands still until a test lets the service look at L1 again.
type clock struct {
	asked chan time.Duration // how long the service waits
	ticks chan time.Time

	mu  sync.Mutex
	now time.Time
}

func newClock() *clock {
	return &clock{asked: make(chan time.Duration, 1), ticks: make(chan time.Time), now: time.Unix(1, 0)}
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func (c *clock) After(d time.Duration) <-chan time.Time {
	c.asked <- d
	return c.ticks
}

// node is an L1 whose answers a test may spoil.
type node struct {
	L1
	mu     sync.Mutex
	spoil  func(call string) error
	head   func(*types.Header, error) (*types.Header, error) // the latest
	logs   func([]types.Log) []types.Log
	branch func(*types.Header) // changes all headers
}

func (n *node) set(f func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f()
}

func (n *node) check(call string) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.spoil == nil {
		return nil
	}
	return n.spoil(call)
}

func (n *node) ChainID(ctx context.Context) (*big.Int, error) {
	if err := n.check("chain id"); err != nil {
		return nil, err
	}
	return n.L1.ChainID(ctx)
}

func (n *node) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if err := n.check("header"); err != nil {
		return nil, err
	}
	h, err := n.L1.HeaderByNumber(ctx, number)
	n.mu.Lock()
	defer n.mu.Unlock()
	if number == nil && n.head != nil {
		return n.head(h, err)
	}
	if err == nil && n.branch != nil {
		n.branch(h)
	}
	return h, err
}

func (n *node) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if err := n.check("logs"); err != nil {
		return nil, err
	}
	logs, err := n.L1.FilterLogs(ctx, q)
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.logs != nil {
		logs = n.logs(logs)
	}
	return logs, err
}

func (n *node) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if err := n.check("call"); err != nil {
		return nil, err
	}
	return n.L1.CallContract(ctx, call, block)
}

// run is a service that a test drives.
type run struct {
	*Service
	t     testing.TB
	clock *clock
	node  *node
	wait  time.Duration // what it waits now
}

// configOf follows the world from its first block, at once, in memory.
func configOf(w *followtest.World) Config {
	c := DefaultConfig(w.Chain.Client(), w.Network, w.Bridge, 1, "bridge")
	c.Follow.Confirmations = 0
	c.FS = vfs.NewMem()
	return c
}

// start starts a service and waits until it has read all there is.
func start(t testing.TB, c Config) *run {
	t.Helper()
	r := &run{t: t, clock: newClock(), node: &node{L1: c.L1}}
	if n, ok := c.L1.(*node); ok {
		r.node = n
	}
	c.L1, c.Clock = r.node, r.clock
	var err error
	r.Service, err = New(c)
	check(t, err)
	check(t, r.Start(t.Context()))
	t.Cleanup(func() { check(t, r.Stop(context.Background())) })
	r.settle()
	return r
}

// settle waits until the service waits.
func (r *run) settle() {
	r.t.Helper()
	select {
	case r.wait = <-r.clock.asked:
	case err := <-r.Fatal():
		r.t.Fatal(err)
	}
}

// look lets the service look at L1 and waits until it has read all there is.
func (r *run) look() wire.L1Head {
	r.t.Helper()
	r.clock.ticks <- time.Time{}
	r.settle()
	h, err := r.Head(r.t.Context())
	check(r.t, err)
	return h
}

// die lets the service look at L1, as often as it takes to believe it, and returns what it dies of.
func (r *run) die() error {
	r.t.Helper()
	for range patience {
		r.clock.ticks <- time.Time{}
		select {
		case err := <-r.Fatal():
			return err
		case <-r.clock.asked:
		}
	}
	r.t.Fatal("the service goes on")
	return nil
}

func (r *run) queue() []wire.QueueEntry {
	r.t.Helper()
	entries, err := r.Queue(r.t.Context(), 0, MaxEntries)
	check(r.t, err)
	return entries
}

// everything is all that a service can tell.
type everything struct {
	head      wire.L1Head
	queue     []wire.QueueEntry
	settled   []wire.SettledBatch
	histories []History
	claimable [][]wire.Claimable
}

func (r *run) everything(w *followtest.World) (e everything) {
	r.t.Helper()
	ctx := r.t.Context()
	var err error
	e.head, err = r.Head(ctx)
	check(r.t, err)
	e.queue = r.queue()
	for n := uint64(1); ; n++ {
		b, err := r.Settled(ctx, n)
		var missing *wire.Error
		if errors.As(err, &missing) && missing.Code == wire.CodeNotFound {
			break
		}
		check(r.t, err)
		e.settled = append(e.settled, b)
	}
	for _, account := range accounts(w) {
		h, err := r.History(ctx, account, 0, MaxEntries)
		check(r.t, err)
		e.histories = append(e.histories, h)
		c, err := r.Claimable(ctx, account)
		check(r.t, err)
		e.claimable = append(e.claimable, c)
	}
	return e
}

func accounts(w *followtest.World) []common.Address {
	return []common.Address{w.Operator.Address(), w.People[0].Address(), w.People[1].Address(), {1}}
}

// fresh is what a service with this configuration tells that reads L1 from the start.
func fresh(t testing.TB, w *followtest.World, c Config) everything {
	t.Helper()
	c.L1, c.FS, c.Metrics = w.Chain.Client(), vfs.NewMem(), nil
	r := start(t, c)
	defer func() { check(t, r.Stop(context.Background())) }()
	return r.everything(w)
}

// same compares what the service tells with what a fresh one does, except what that
// cannot know.
func (r *run) same(w *followtest.World, want everything) {
	r.t.Helper()
	have := r.everything(w)
	want.head.Version, want.head.Reorgs, want.head.LostBlock = have.head.Version, have.head.Reorgs, have.head.LostBlock
	if !reflect.DeepEqual(have, want) {
		r.t.Fatalf("have %+v,\nwant %+v as a fresh service", have, want)
	}
}

func (r *run) sameAsFresh(w *followtest.World) {
	r.t.Helper()
	r.same(w, fresh(r.t, w, r.config))
}

func TestStory(t *testing.T) {
	w := followtest.New(t, false)
	r := start(t, configOf(w))
	h, err := r.Head(t.Context())
	check(t, err)
	w.Story()
	if again := r.look(); again.Version <= h.Version || again.Number != w.Head() || again.Confirmed != w.Head() || again.Queue != 3 || again.Settled != 3 || again.Final != 0 {
		t.Errorf("have %+v", again)
	}
	for i, q := range r.queue() {
		d := w.Queue[i]
		if q.Index != uint64(i) || q.Operation.Operation != d.Operation || q.L1.Block != d.Block || q.L1.Hash != d.Hash || q.L1.Tx != d.Tx || q.L1.Time == 0 {
			t.Errorf("entry %d: have %+v, want %+v", i, q, d)
		}
	}
	for _, b := range w.Batches {
		have, err := r.Settled(t.Context(), b.Header.Number)
		check(t, err)
		if c := b.Commitment.RawBytes(); have.Number != b.Header.Number || string(have.Commitment) != string(c[:]) || have.L1.Tx != b.Tx || have.L1.Block != b.Block {
			t.Errorf("have %+v, want %+v", have, b)
		}
	}
	alice, err := r.History(t.Context(), w.People[0].Address(), 0, 10)
	check(t, err)
	if len(alice.List) != 2 || alice.List[0].Kind != store.MovementCredit || alice.List[1].Kind != store.MovementClaim || alice.Totals[0].Credited.Uint64() != 100_000 || !alice.Totals[0].Claimed.Eq(alice.Totals[0].Credited) {
		t.Errorf("have %+v", alice)
	}
	bob, err := r.Claimable(t.Context(), w.People[1].Address())
	check(t, err)
	if len(bob) != 1 || bob[0].Token != 0 || bob[0].Amount.String() != "80" {
		t.Errorf("bob may claim %+v, want 80 of token 0", bob)
	}
	r.sameAsFresh(w)
	w.Settle(func(*stf.Builder) {})
	r.look()
	r.sameAsFresh(w)
}
