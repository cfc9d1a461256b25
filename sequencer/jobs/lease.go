package jobs

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Take waits for a job and gives it to the worker on lease. The oldest batch goes
// first.
func (q *Queue) Take(ctx context.Context, worker string) (wire.Job, error) {
	if worker == "" || len(worker) > maxName || !utf8.ValidString(worker) {
		return wire.Job{}, malformed("name of the worker", len(worker), fmt.Sprintf("1 to %d bytes of UTF-8", maxName))
	}
	for {
		job, changed, free, err := q.take(worker)
		if err != nil || job.Lease != 0 {
			return job, err
		}
		select {
		case <-ctx.Done():
			return wire.Job{}, ctx.Err()
		case <-changed:
		case <-free:
		}
	}
}

// take gives out a job if one is free, or says what to wait for.
func (q *Queue) take(worker string) (job wire.Job, changed <-chan struct{}, free <-chan time.Time, err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if !q.running {
		return job, nil, nil, errClosed
	}
	now := q.cfg.Clock.Now()
	var first time.Time
	for n := q.proven + 1; n <= q.sealed.Number; n++ {
		e := q.entries[n]
		if e == nil || !e.open() {
			continue
		}
		if e.until.After(now) {
			if first.IsZero() || e.until.Before(first) {
				first = e.until
			}
			continue
		}
		return q.give(e, worker, now), nil, nil, nil
	}
	if !first.IsZero() {
		free = q.cfg.Clock.After(first.Sub(now))
	}
	return job, q.changed, free, nil
}

func (q *Queue) give(e *entry, worker string, now time.Time) wire.Job {
	if e.lease != 0 {
		delete(q.leases, e.lease)
		q.meter.expired.Inc()
		q.cfg.Log.Warn("a worker lost its job", "batch", e.number, "worker", e.progress.Worker, "to", worker)
	}
	// Random, so that a lease from before a restart is nobody's.
	for e.lease = 0; e.lease == 0 || q.leases[e.lease] != nil; {
		e.lease = rand.Uint64()
	}
	e.attempts++
	e.until = now.Add(q.cfg.Lease)
	e.progress = wire.Progress{Worker: worker, Stage: wire.StageState, Attempt: e.attempts}
	q.leases[e.lease] = e
	q.change()
	job := e.job
	job.Lease, job.LeaseSeconds = e.lease, uint64(max(q.cfg.Lease/time.Second, 1))
	return job
}

// State is the encoded state after a sealed batch.
func (q *Queue) State(ctx context.Context, after uint64) ([]byte, error) {
	q.mu.Lock()
	running, sealed := q.running, q.sealed.Number
	q.mu.Unlock()
	if !running {
		return nil, errClosed
	}
	if after > sealed {
		return nil, wire.NotFound("state after batch", after)
	}
	s, err := q.cfg.History.State(ctx, after)
	if err != nil {
		return nil, err
	}
	return s.MarshalBinary()
}

// stages are those that a worker can be in.
var stages = []wire.Stage{wire.StageState, wire.StageExecute, wire.StageCommit, wire.StageProve}

// Report renews a lease.
func (q *Queue) Report(_ context.Context, lease uint64, p wire.Progress) error {
	if !slices.Contains(stages, p.Stage) {
		return malformed("stage", p.Stage, stages)
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	e, err := q.leased(lease)
	if err != nil {
		return err
	}
	e.until = q.cfg.Clock.Now().Add(q.cfg.Lease)
	e.progress = wire.Progress{
		Worker: e.progress.Worker, Stage: p.Stage, Share: min(max(p.Share, 0), 1), SecondsLeft: max(p.SecondsLeft, 0), Attempt: e.attempts,
	}
	return nil
}

// leased is the job of a lease; mu is held.
func (q *Queue) leased(lease uint64) (*entry, error) {
	if !q.running {
		return nil, errClosed
	}
	if e := q.leases[lease]; e != nil && e.claim == nil {
		return e, nil
	}
	return nil, lost(lease)
}

// Deliver checks a claim and returns when it is stored. To deliver again what was
// delivered under the lease is no error. After a claim that was refused the lease is
// over.
func (q *Queue) Deliver(_ context.Context, lease uint64, claim *batch.Claim) error {
	q.mu.Lock()
	e := q.leases[lease]
	if e != nil && e.claim != nil && claim != nil && claim.State != nil && e.claim.new.Equal(&claim.State.New) {
		q.mu.Unlock()
		return nil
	}
	e, err := q.leased(lease)
	if err != nil {
		q.mu.Unlock()
		return err
	}
	expected := e.expected
	q.mu.Unlock()

	err = expected.check(claim, q.cfg.Setup)

	q.mu.Lock()
	defer q.mu.Unlock()
	if now, lost := q.leased(lease); lost != nil || now != e {
		return lost // while it was checked
	}
	if err == nil {
		err = q.follows(e, claim)
	}
	if err != nil {
		q.cfg.Log.Error("a worker delivered a false claim", "batch", e.number, "worker", e.progress.Worker, "err", err)
		q.meter.refused.Inc()
		q.release(e)
		return err
	}
	is := stored{generation: q.sealed.Generation, digest: e.digest, old: claim.State.Old, new: claim.State.New}
	if err := q.store.put(e.number, is, claim); err != nil {
		return fmt.Errorf("store the claim of batch %d: %w", e.number, err)
	}
	e.claim, e.expected, e.job = &is, nil, wire.Job{}
	e.progress.Stage, e.progress.Share, e.progress.SecondsLeft = wire.StageDone, 1, 0
	q.meter.delivered.Inc()
	q.meter.seconds.Observe(q.cfg.Clock.Now().Sub(e.sealed).Seconds())
	q.change()
	q.poke()
	return q.advance()
}

// follows checks that a claim starts where the batch before ends, if that is
// proven; mu is held.
func (q *Queue) follows(e *entry, claim *batch.Claim) error {
	if e.number != q.proven+1 {
		return nil
	}
	end := q.anchor.commitment
	if before := q.entries[q.proven]; before != nil {
		end = before.claim.new
	}
	if !claim.State.Old.Equal(&end) {
		return refuse(e.number, "old commitment", hexPoint(claim.State.Old), hexPoint(end))
	}
	return nil
}

// Fail gives a job back. It is given out again after a while.
func (q *Queue) Fail(_ context.Context, lease uint64, reason string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	e, err := q.leased(lease)
	if err != nil {
		return err
	}
	q.cfg.Log.Warn("a worker gave a job back", "batch", e.number, "worker", e.progress.Worker, "reason", strings.ToValidUTF8(reason[:min(len(reason), maxReason)], "�"))
	q.release(e)
	return nil
}

// release ends the lease of a job that failed; mu is held.
func (q *Queue) release(e *entry) {
	delete(q.leases, e.lease)
	e.lease = 0
	q.rest(e)
	q.change()
}

// rest keeps a job back for a while after a failure, so that one that cannot be
// proven does not keep all workers busy; mu is held.
func (q *Queue) rest(e *entry) {
	q.meter.failed.Inc()
	e.until = q.cfg.Clock.Now().Add(min(longestRest, firstRest<<min(max(e.attempts, 1)-1, 10)))
	e.progress = wire.Progress{Stage: wire.StageWaiting, Attempt: e.attempts}
}
