package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
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

// Config of a Queue. History, Dir, Start and Setup are needed.
type Config struct {
	History History
	Dir     string // of the claims, the queue's alone
	Start   Start
	Setup   kzg.Setup     // of the powers that L1 checks with
	Lease   time.Duration // defaults to DefaultLease
	Clock   Clock         // defaults to SystemClock
	Metrics *metrics.Registry
	Log     *slog.Logger

	// Adopted, if set, is asked when the queue starts for a later beginning: that of a log that begins with a state of L1.
	Adopted func() (Start, error)
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
	restored map[uint64]stored   // claims from disk whose batches the log has not shown yet
	past     map[uint64][]stored // claims of batches that were replaced
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
	case c.Setup.Check() != nil:
		return nil, fmt.Errorf("give the queue of jobs the points that L1 checks with: %w", c.Setup.Check())
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
	final, restored, past, err := q.store.load()
	if err != nil {
		return fmt.Errorf("read the claims in %s: %w", q.cfg.Dir, err)
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	start := q.cfg.Start
	if q.cfg.Adopted != nil {
		adopted, err := q.cfg.Adopted()
		if err != nil {
			return err
		}
		if adopted.Number > start.Number {
			start = adopted
		}
	}
	q.anchor = link{start.Number, start.Commitment}
	if final != nil && final.number >= q.anchor.number {
		if final.number == q.anchor.number && !final.commitment.Equal(&q.anchor.commitment) {
			return fmt.Errorf("%w: have %x after batch %d, want %x", ErrStart, kzg.EncodePoint(&q.anchor.commitment), final.number, kzg.EncodePoint(&final.commitment))
		}
		q.anchor = *final
	}
	q.restored, q.past, q.proven, q.running = restored, past, q.anchor.number, true
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
		} else if err := q.replaced(n, is); err != nil {
			return err
		}
	}
	if e.claim == nil {
		if err := q.again(e); err != nil {
			return err
		}
	}
	if e.claim != nil {
		e.progress.Stage = wire.StageDone
	}
	q.entries[n] = e
	return q.advance()
}

func (q *Queue) cut(from uint64) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.cutLocked(from)
}

// replaced puts the claim of a batch aside that the log does not have any more. A
// reorg of L1 can bring the log back to it, for its transaction was signed. mu is held.
func (q *Queue) replaced(n uint64, is stored) error {
	q.cfg.Log.Warn("the claim of a batch that was rewound does not count", "batch", n, "generation", is.generation)
	if err := q.store.replace(n, is.digest); err != nil {
		return err
	}
	q.past[n] = append(q.past[n], is)
	return nil
}

// again gives an entry the claim of the same batch that was put aside, if there is
// one; mu is held.
func (q *Queue) again(e *entry) error {
	i := slices.IndexFunc(q.past[e.number], func(is stored) bool { return is.digest == e.digest })
	if i < 0 {
		return nil
	}
	is := q.past[e.number][i]
	if err := q.store.restore(e.number, is.digest); err != nil {
		return err
	}
	q.past[e.number] = slices.Delete(q.past[e.number], i, i+1)
	e.claim = &is
	return nil
}

// cutLocked forgets the batches from one on: the log does not have them any more.
func (q *Queue) cutLocked(from uint64) error {
	for n, e := range q.entries {
		if n < from {
			continue
		}
		if e.claim != nil {
			if err := q.replaced(n, *e.claim); err != nil {
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
