package engine

import (
	"context"
	"crypto/rand"
	"slices"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// verifier checks signatures, and those that wait at the same time together: one by
// one they take longer. Nothing waits for others to come. Whoever gets a worker
// takes what there is, its own check among it or not.
type verifier struct {
	network signature.Network
	keys    keyCache
	took    duration

	mu      sync.Mutex
	waiting []*check
	alone   int // checks that are made one by one, after a bad signature
}

// check is a signature that is checked under the key with this y.
type check struct {
	y      fr.Element
	signed op.Signed

	taken   bool // by a worker, under the verifier's mutex
	done    chan struct{}
	checked stf.Checked
	err     error
}

const (
	// most is how many signatures are checked together. More save little, and make
	// the first one wait.
	most = 64

	// penance is how many are checked alone after a bad one: a sum that fails is paid for
	// in vain, and bad signatures cost their senders nothing.
	penance = 1024
)

// check verifies a signature when one of the workers is free.
func (v *verifier) check(ctx context.Context, work func(context.Context, func() error) error, y fr.Element, s op.Signed) (stf.Checked, error) {
	c := &check{y: y, signed: s, done: make(chan struct{})}
	v.mu.Lock()
	v.waiting = append(v.waiting, c)
	v.mu.Unlock()
	err := work(ctx, func() error {
		for {
			some := v.take(c)
			if len(some) == 0 {
				return nil
			}
			v.run(some)
		}
	})
	if err != nil {
		return stf.Checked{}, err
	}
	select {
	case <-c.done:
		return c.checked, c.err
	case <-ctx.Done():
		return stf.Checked{}, ctx.Err()
	}
}

// take takes what waits, none if c is taken already.
func (v *verifier) take(c *check) []*check {
	v.mu.Lock()
	defer v.mu.Unlock()
	if c.taken {
		return nil
	}
	n := min(len(v.waiting), most)
	if v.alone > 0 {
		n = 1
		v.alone--
	}
	some := slices.Clone(v.waiting[:n])
	v.waiting = slices.Delete(v.waiting, 0, n)
	for _, s := range some {
		s.taken = true
	}
	return some
}

// run checks signatures and answers.
func (v *verifier) run(some []*check) {
	start := time.Now()
	var claims []stf.Claimed
	var with []*check
	for _, c := range some {
		key, err := v.keys.recover(c.y)
		if err != nil {
			c.err = &stf.Refusal{Rule: "AUTH-6", Field: "key of the purse", Value: err, Limit: "a point of the curve"}
			continue
		}
		claims, with = append(claims, stf.Claimed{Key: key, Signed: c.signed}), append(with, c)
	}
	if len(claims) == 1 {
		with[0].checked, with[0].err = stf.Check(v.network, claims[0].Key, claims[0].Signed)
	} else {
		bad := false
		checked, errs := stf.CheckAll(v.network, claims, rand.Reader)
		for i, c := range with {
			c.checked, c.err = checked[i], errs[i]
			bad = bad || errs[i] != nil
		}
		if bad {
			v.mu.Lock()
			v.alone = penance
			v.mu.Unlock()
		}
	}
	each := time.Since(start).Seconds() / float64(len(some))
	for _, c := range some {
		v.took.Observe(each)
		close(c.done)
	}
}
