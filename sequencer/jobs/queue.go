package jobs

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// DefaultLease is how long a worker has a job without a report.
const DefaultLease = 30 * time.Second

// Limits of what workers say of themselves, in bytes.
const (
	maxName   = 64
	maxReason = 500
)

// ahead is how many batches are prepared for workers, a job each: 0.4 MB for a batch
// of the standard shape.
const ahead = 64

// How long a job rests after a failure, and how often a log that cannot be read is
// read again before that is fatal.
const (
	firstRest   = time.Second
	longestRest = time.Minute
	readAgain   = time.Second
	readings    = 5
)

// Start is where a queue without claims begins: after genesis, or after a batch
// that is final on L1.
type Start struct {
	Number     uint64
	Commitment bn254.G1Affine // of the state after it
}

// Config of a Queue. History, Dir, Start and Tau2 are needed.
type Config struct {
	History History
	Dir     string // of the claims, the queue's alone
	Start   Start
	Tau2    bn254.G2Affine // of the powers that L1 checks with
	Lease   time.Duration  // defaults to DefaultLease
	Clock   Clock          // defaults to SystemClock
	Metrics *metrics.Registry
	Log     *slog.Logger
}

// link is a batch and the commitment of the state after it.
type link struct {
	number     uint64
	commitment bn254.G1Affine
}

// entry is a sealed batch that is not final.
type entry struct {
	number uint64
	digest digest
	sealed time.Time // when the queue heard of it

	// job and expected are there while it needs a proof and the queue has run it.
	job      wire.Job
	expected *expectation

	lease    uint64    // of the last worker that took it, 0 if none has it
	until    time.Time // before this it is not given out
	attempts uint64
	progress wire.Progress

	claim *stored // nil before it is proven
}

func (e *entry) open() bool { return e.claim == nil && e.expected != nil }

// Queue hands out jobs and keeps claims. All methods are safe for concurrent use.
type Queue struct {
	cfg   Config
	store store
	meter *meter

	fatal chan error
	wake  chan struct{} // there may be a batch to prepare
	stop  context.CancelFunc
	ended sync.WaitGroup

	// ran is the state after the batch that ran last; the follower's alone.
	ran struct {
		state *state.State
		after uint64
	}

	mu       sync.Mutex
	changed  chan struct{} // closed at every change of what follows
	running  bool
	sealed   Sealed            // up to here there are entries
	anchor   link              // the last batch whose claim nobody needs any more
	entries  map[uint64]*entry // those above the anchor
	leases   map[uint64]*entry
	restored map[uint64]stored // claims from disk whose batches the log has not shown yet
	proven   uint64
}

var _ service.Reporter = (*Queue)(nil)

// New returns a queue that does not run yet.
func New(c Config) (*Queue, error) {
	switch {
	case c.History == nil:
		return nil, errors.New("give the queue of jobs a history")
	case c.Dir == "":
		return nil, errors.New("give the queue of jobs a folder for the claims")
	case c.Tau2.IsInfinity() || !c.Tau2.IsInSubGroup():
		return nil, errors.New("give the queue of jobs the point [τ]₂ that L1 checks with")
	case c.Lease < 0:
		return nil, fmt.Errorf("give leases a time above zero, have %v", c.Lease)
	}
	if c.Lease == 0 {
		c.Lease = DefaultLease
	}
	if c.Clock == nil {
		c.Clock = SystemClock{}
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	q := &Queue{
		cfg: c, store: store{c.Dir}, fatal: make(chan error, 1), wake: make(chan struct{}, 1),
		changed: make(chan struct{}), entries: map[uint64]*entry{}, leases: map[uint64]*entry{},
	}
	q.meter = newMeter(c.Metrics, q)
	return q, nil
}

// Start reads the claims on disk and begins to follow the log.
func (q *Queue) Start(context.Context) error {
	final, restored, err := q.store.load()
	if err != nil {
		return fmt.Errorf("read the claims in %s: %w", q.cfg.Dir, err)
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.anchor = link{q.cfg.Start.Number, q.cfg.Start.Commitment}
	if final != nil && final.number >= q.anchor.number {
		if final.number == q.anchor.number && !final.commitment.Equal(&q.anchor.commitment) {
			return fmt.Errorf("%w: have %x after batch %d, want %x", ErrStart, kzg.EncodePoint(&q.anchor.commitment), final.number, kzg.EncodePoint(&final.commitment))
		}
		q.anchor = *final
	}
	q.restored, q.proven, q.running = restored, q.anchor.number, true
	ctx, stop := context.WithCancel(context.Background())
	q.stop = stop
	q.ended.Go(func() {
		if err := q.follow(ctx); err != nil {
			q.fatal <- err
		}
	})
	return nil
}

// Stop ends the following and lets nobody wait any longer.
func (q *Queue) Stop(context.Context) error {
	q.mu.Lock()
	running := q.running
	q.running = false
	q.change()
	q.mu.Unlock()
	if running {
		q.stop()
		q.ended.Wait()
	}
	return nil
}

// Fatal reports that the log cannot be followed.
func (q *Queue) Fatal() <-chan error { return q.fatal }

// change tells those who wait that they must look again; mu is held.
func (q *Queue) change() {
	close(q.changed)
	q.changed = make(chan struct{})
}

// follow keeps the entries like the log until the context ends.
func (q *Queue) follow(ctx context.Context) error {
	ctx, end := context.WithCancel(ctx)
	var watching sync.WaitGroup
	defer watching.Wait()
	defer end()
	news, failed := make(chan Sealed), make(chan error, 1)
	watching.Go(func() {
		var seen Sealed
		for {
			sealed, err := q.cfg.History.Watch(ctx, seen)
			if err != nil {
				failed <- err
				return
			}
			select {
			case news <- sealed:
				seen = sealed
			case <-ctx.Done():
				return
			}
		}
	})
	var (
		sealed   Sealed
		failures int
		again    <-chan time.Time
	)
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-failed:
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("%w: %w", ErrLog, err)
		case now := <-news:
			if now.Generation != sealed.Generation {
				failures = 0
			}
			sealed = now
		case <-q.wake:
		case <-again:
		}
		again = nil
		err := q.sync(ctx, sealed)
		if err == nil {
			err = q.prepare(ctx)
		}
		switch {
		case err == nil:
			failures = 0
		case ctx.Err() != nil:
			return nil
		case failures == readings:
			return fmt.Errorf("%w: %w", ErrLog, err)
		default: // a rewind may have moved the log under the reader
			failures++
			again = q.cfg.Clock.After(readAgain)
			q.cfg.Log.Warn("reading sealed batches again", "sealed", sealed.Number, "generation", sealed.Generation, "err", err)
		}
	}
}

// sync makes the entries those of the log. In a new generation every batch is read
// again: those below the cut are the same as before and keep their claims.
func (q *Queue) sync(ctx context.Context, sealed Sealed) error {
	q.mu.Lock()
	known, anchor := q.sealed, q.anchor
	q.mu.Unlock()
	next := max(known.Number, anchor.number) + 1
	if known.Generation != sealed.Generation {
		next = anchor.number + 1
		if err := q.cut(sealed.Number + 1); err != nil {
			return err
		}
	}
	for n := next; n <= sealed.Number; n++ {
		in, err := q.cfg.History.Input(ctx, n)
		if err != nil {
			return err
		}
		d, err := digestOf(in)
		if err != nil {
			return err
		}
		if err := q.enter(n, d, sealed.Generation); err != nil {
			return err
		}
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.sealed = sealed
	q.change()
	return nil
}

// enter adds the entry of a sealed batch, with its claim if it is on disk. If there
// is one of other contents, it and all above it are of a log that is no more.
func (q *Queue) enter(n uint64, d digest, generation uint64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if n <= q.anchor.number {
		return nil // became final meanwhile
	}
	if e := q.entries[n]; e != nil && e.digest == d {
		return nil
	} else if e != nil {
		if err := q.cutLocked(n); err != nil {
			return err
		}
	}
	e := &entry{number: n, digest: d, sealed: q.cfg.Clock.Now(), progress: wire.Progress{Stage: wire.StageWaiting}}
	if is, ok := q.restored[n]; ok {
		delete(q.restored, n)
		if is.digest == d {
			e.claim = &is
			e.progress.Stage = wire.StageDone
		} else {
			q.cfg.Log.Warn("dropping a claim of another log", "batch", n, "generation", is.generation)
			if err := q.store.remove(n); err != nil {
				return err
			}
		}
	}
	q.entries[n] = e
	return q.advance()
}

func (q *Queue) cut(from uint64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.cutLocked(from)
}

// cutLocked forgets the batches from one on: the log does not have them any more.
func (q *Queue) cutLocked(from uint64) error {
	for n, e := range q.entries {
		if n < from {
			continue
		}
		if e.claim != nil {
			q.cfg.Log.Warn("dropping the claim of a batch that was rewound", "batch", n, "generation", e.claim.generation)
			if err := q.store.remove(n); err != nil {
				return err
			}
		}
		delete(q.leases, e.lease)
		delete(q.entries, n)
	}
	if q.ran.after >= from {
		q.ran.state = nil
	}
	q.proven = min(q.proven, max(from-1, q.anchor.number))
	q.sealed.Number = min(q.sealed.Number, from-1)
	q.change()
	return nil
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

// rest keeps a job back for a while after a failure, so that one that cannot be
// proven does not keep all workers busy; mu is held.
func (q *Queue) rest(e *entry) {
	q.meter.failed.Inc()
	e.until = q.cfg.Clock.Now().Add(min(longestRest, firstRest<<min(max(e.attempts, 1)-1, 10)))
	e.progress = wire.Progress{Stage: wire.StageWaiting, Attempt: e.attempts}
}

// prepare runs batches that need a proof, in order.
func (q *Queue) prepare(ctx context.Context) error {
	for {
		e := q.unprepared()
		if e == nil {
			return nil
		}
		in, err := q.cfg.History.Input(ctx, e.number)
		if err != nil {
			return err
		}
		if d, err := digestOf(in); err != nil || d != e.digest {
			return errors.Join(fmt.Errorf("batch %d has changed in the log", e.number), err)
		}
		s := q.ran.state
		if s == nil || q.ran.after != e.number-1 {
			if s, err = q.cfg.History.State(ctx, e.number-1); err != nil {
				return err
			}
		}
		q.ran.state = nil // until it is whole again
		trace, err := stf.Execute(s, in)
		if err != nil {
			return err
		}
		expected, err := expect(trace)
		if err != nil {
			return err
		}
		q.ran.state, q.ran.after = s, e.number
		q.mu.Lock()
		e.job, e.expected = wire.NewJob(in), expected
		q.change()
		q.mu.Unlock()
	}
}

// unprepared is the next batch to prepare. Only so many are prepared ahead: each
// takes memory.
func (q *Queue) unprepared() *entry {
	q.mu.Lock()
	defer q.mu.Unlock()
	prepared := 0
	for n := q.proven + 1; n <= q.sealed.Number && prepared < ahead; n++ {
		switch e := q.entries[n]; {
		case e == nil || e.claim != nil:
		case e.expected == nil:
			return e
		default:
			prepared++
		}
	}
	return nil
}

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

	err = expected.check(claim, &q.cfg.Tau2)

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
	}
	q.anchor = link{number, e.claim.new}
	q.change()
	return nil
}

func hexPoint(p bn254.G1Affine) hexutil.Bytes {
	b := kzg.EncodePoint(&p)
	return b[:]
}
