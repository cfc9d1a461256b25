package jobs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Proven is the number up to which all batches have claims.
func (q *Queue) Proven() uint64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.proven
}

// Watch returns Proven as soon as it is other than seen. A rewind or a claim that
// was taken back lowers it.
func (q *Queue) Watch(ctx context.Context, seen uint64) (uint64, error) {
	for {
		q.mu.Lock()
		proven, changed, running := q.proven, q.changed, q.running
		q.mu.Unlock()
		switch {
		case !running:
			return 0, errClosed
		case proven != seen:
			return proven, nil
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-changed:
		}
	}
}

// Status is how far the proof of a batch is.
type Status struct {
	Progress wire.Progress
	Proven   bool          // there is a claim
	NewState hexutil.Bytes // commitment of the state after the batch, 64 bytes x ‖ y, if it is proven
}

// Status of a sealed batch that is not final.
func (q *Queue) Status(number uint64) (Status, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	e := q.entries[number]
	if e == nil {
		return Status{}, false
	}
	s := Status{Progress: e.progress, Proven: e.claim != nil}
	if s.Proven {
		s.NewState = hexPoint(e.claim.new)
	}
	return s, true
}

// Claim is the claim of a batch, or ErrNoClaim. The batches before it have theirs.
func (q *Queue) Claim(number uint64) (*batch.Claim, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if number > q.proven || q.entries[number] == nil {
		return nil, fmt.Errorf("%w: batch %d", ErrNoClaim, number)
	}
	_, claim, err := q.store.get(number, claimSuffix)
	if errors.Is(err, errDamaged) || errors.Is(err, fs.ErrNotExist) {
		err = errors.Join(err, q.drop(q.entries[number]), ErrNoClaim)
	}
	if err != nil {
		return nil, fmt.Errorf("read the claim of batch %d: %w", number, err)
	}
	return claim, nil
}

// Reject takes back a claim that L1 refuses: its batch is a job again. If a rewind
// has replaced the batch meanwhile, nothing happens.
func (q *Queue) Reject(number uint64, claim *batch.Claim, reason error) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	e := q.entries[number]
	if e == nil || e.claim == nil || !e.claim.new.Equal(&claim.State.New) || !e.claim.old.Equal(&claim.State.Old) {
		return nil
	}
	q.cfg.Log.Error("L1 refuses a claim, its batch is proven again", "batch", number, "reason", reason)
	return q.drop(e)
}

// Generation says in which generation of the log a batch led to the state with a
// commitment: 0 for the one that counts, else one whose batch a rewind has replaced.
// It is not known while no batch of that number with that commitment has a claim.
func (q *Queue) Generation(number uint64, commitment hexutil.Bytes) (generation uint64, known bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if e := q.entries[number]; e != nil && e.claim != nil && bytes.Equal(hexPoint(e.claim.new), commitment) || number <= q.anchor.number {
		return 0, true
	}
	for _, is := range q.past[number] {
		if bytes.Equal(hexPoint(is.new), commitment) {
			return is.generation, true
		}
	}
	return 0, false
}

// Oldest is the number of the first batch that is not final here.
func (q *Queue) Oldest() uint64 {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.anchor.number + 1
}

// Final forgets the claims up to a batch, which are final on L1. Those that are not
// proven here stay jobs.
func (q *Queue) Final(number uint64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	number = min(number, q.proven)
	e := q.entries[number]
	if e == nil {
		return nil
	}
	if err := q.store.finish(number); err != nil {
		return fmt.Errorf("forget the claims up to batch %d: %w", number, err)
	}
	for n := q.anchor.number + 1; n <= number; n++ {
		delete(q.leases, q.entries[n].lease)
		delete(q.entries, n)
		delete(q.past, n)
	}
	q.anchor = link{number, e.claim.new}
	q.change()
	return nil
}

func hexPoint(p bn254.G1Affine) hexutil.Bytes {
	b := kzg.EncodePoint(&p)
	return b[:]
}

// advance finds out up to where all batches have claims. A claim that does not
// start where the one before ends is false, for that one's start is known to be
// true, and so its end is; mu is held.
func (q *Queue) advance() error {
	end := q.anchor.commitment
	if e := q.entries[q.proven]; e != nil {
		end = e.claim.new
	}
	for {
		e := q.entries[q.proven+1]
		if e == nil || e.claim == nil {
			return nil
		}
		if !e.claim.old.Equal(&end) {
			q.cfg.Log.Error("dropping a claim that starts from another state than the batch before ends with", "batch", e.number)
			return q.drop(e)
		}
		q.proven, end = e.number, e.claim.new
		q.change()
	}
}

// drop takes a claim from an entry, which becomes a job again; mu is held.
func (q *Queue) drop(e *entry) error {
	if err := q.store.remove(e.number); err != nil {
		return err
	}
	delete(q.leases, e.lease)
	e.claim, e.lease = nil, 0
	q.rest(e)
	q.meter.dropped.Inc()
	q.proven = min(q.proven, e.number-1)
	q.change()
	q.poke()
	return nil
}

// poke lets the follower look for batches to prepare.
func (q *Queue) poke() {
	select {
	case q.wake <- struct{}{}:
	default:
	}
}
