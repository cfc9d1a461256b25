package engine

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// checks is a verifier whose worker starts when it is let.
type checks struct {
	*verifier
	world *stftest.World
	let   chan struct{} // one for each worker
}

func newChecks(t *testing.T) *checks {
	w := stftest.New(t, batch.Tiny)
	r := metrics.New()
	return &checks{
		verifier: &verifier{
			network: w.Network, keys: keyCache{keys: map[fr.Element]signature.PublicKey{}},
			took: duration{r.Histogram("test", "verify_seconds", "For the test.", fine)},
		},
		world: w, let: make(chan struct{}),
	}
}

func (c *checks) work(ctx context.Context, f func() error) error {
	select {
	case <-c.let:
		return f()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// signed is a transfer of the guest's, of another amount each.
func (c *checks) signed(n uint64) (fr.Element, op.Signed) {
	o := op.Transfer{From: c.world.Guest.For(stftest.Dollar), To: c.world.Host.For(stftest.Dollar), Token: stftest.Dollar, Amount: amount.From(n + 1), Fee: 1}
	return c.world.PurseAt(o.From).Key, c.world.Sign(o)
}

// What waits is checked together, a bad signature is told from the good ones, and
// everyone has the answer that a check alone gives.
func TestSignaturesAreCheckedTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newChecks(t)
		const n = 2*most + 10
		bad := map[int]bool{3: true, most - 1: true, most + 5: true}
		answers, states := make([]error, n), make([]stf.Checked, n)
		var wg sync.WaitGroup
		for i := range n {
			y, s := c.signed(uint64(i))
			if bad[i] {
				s.Nonce++
			}
			wg.Go(func() { states[i], answers[i] = c.check(t.Context(), c.work, y, s) })
			synctest.Wait() // they wait in this order
		}
		if len(c.waiting) != n {
			t.Fatalf("have %d checks that wait, want %d", len(c.waiting), n)
		}
		c.let <- struct{}{} // one worker: the one that let it in may be any
		synctest.Wait()
		c.mu.Lock()
		waiting, alone := len(c.waiting), c.alone
		c.mu.Unlock()
		if waiting > n-most || alone == 0 {
			t.Errorf("have %d checks that still wait and penance of %d, want at most %d and some", waiting, alone, n-most)
		}
		for range n - 1 {
			c.let <- struct{}{}
		}
		wg.Wait()
		for i, err := range answers {
			if have := stftest.Rule(err); bad[i] != (have == "AUTH-6") || !bad[i] && err != nil {
				t.Errorf("check %d: have %v, bad is %v", i, err, bad[i])
			}
			if !bad[i] && states[i].Signed().Operation.(op.Transfer).Amount != amount.From(uint64(i)+1) {
				t.Errorf("check %d: has the answer of another", i)
			}
		}
		if len(c.waiting) != 0 {
			t.Errorf("have %d checks left", len(c.waiting))
		}
	})
}

// After a bad signature checks are made one by one for a while, and then together again.
func TestBadSignaturesEndSharing(t *testing.T) {
	c := newChecks(t)
	c.alone = 2
	var first []*check
	for i := range 5 {
		y, s := c.signed(uint64(i))
		k := &check{y: y, signed: s, done: make(chan struct{})}
		first, c.waiting = append(first, k), append(c.waiting, k)
	}
	for _, want := range []int{1, 1, 3, 0} {
		some := c.take(first[4])
		if len(some) != want {
			t.Errorf("have %d checks, want %d", len(some), want)
		}
		if len(some) > 0 {
			c.run(some)
		}
	}
	for i, k := range first {
		<-k.done
		if k.err != nil {
			t.Errorf("check %d: %v", i, k.err)
		}
	}
}

// Whoever leaves before a worker is free has no answer, and those after it have theirs;
// a key that is no point is the purse's error alone.
func TestChecksOfThoseWhoLeave(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newChecks(t)
		gone, leave := context.WithCancel(t.Context())
		y, s := c.signed(1)
		var left, stayed, off error
		var wg sync.WaitGroup
		wg.Go(func() { _, left = c.check(gone, c.work, y, s) })
		synctest.Wait()
		leave()
		synctest.Wait()
		wg.Go(func() { _, stayed = c.check(t.Context(), c.work, y, s) })
		wg.Go(func() { _, off = c.check(t.Context(), c.work, fr.NewElement(3), s) })
		synctest.Wait()
		for range 2 {
			c.let <- struct{}{}
		}
		wg.Wait()
		if !errors.Is(left, context.Canceled) || stayed != nil || stftest.Rule(off) != "AUTH-6" {
			t.Errorf("have %v, %v and %v, want a cancelled check, none and AUTH-6", left, stayed, off)
		}
	})
}
