package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
)

// Jobs is where a worker gets jobs. A *wire.Error is the sequencer's answer:
// CodeNotFound says that the lease is lost, CodeClosed that it stops. Any other
// error is a failure to ask, and the worker tries again.
type Jobs interface {
	// Take waits for a job.
	Take(ctx context.Context, worker string) (wire.Job, error)

	// State is the encoded state after a batch.
	State(ctx context.Context, after uint64) ([]byte, error)

	// Report says how far the job is, and renews the lease.
	Report(ctx context.Context, lease uint64, p wire.Progress) error

	// Deliver ends a job with its claim.
	Deliver(ctx context.Context, lease uint64, claim *batch.Claim) error

	// Fail gives a job back.
	Fail(ctx context.Context, lease uint64, reason string) error
}

// Prover makes claims. *prover.Prover is one, and *prover.Several.
type Prover interface {
	Shapes() []batch.Shape // that it has keys of
	Commit(cells []fr.Element) (bn254.G1Affine, error)
	ProveInStages(commitment bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error)
}

var (
	_ Prover = (*prover.Prover)(nil)
	_ Prover = (*prover.Several)(nil)
)

// Errors that a worker cannot live with.
var (
	// ErrShape says that the sequencer has a batch of a shape without keys.
	ErrShape = errors.New("start the prover with keys of all the sequencer's circuit shapes")

	// ErrToken is what Jobs answer when the sequencer does not accept the token.
	ErrToken = errors.New("give the prover the token of the sequencer: it refuses this one")
)

// Clock is the passing of time, so that tests need not wait for it.
type Clock interface {
	Now() time.Time
	After(d time.Duration) <-chan time.Time
}

// SystemClock is the machine's clock.
type SystemClock struct{}

// Now is time.Now.
func (SystemClock) Now() time.Time { return time.Now() }

// After is time.After.
func (SystemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// Config of a Worker. Name, Jobs and Prover are needed.
type Config struct {
	Name     string // as it shows in progress reports and logs
	Jobs     Jobs
	Prover   Prover
	Progress *progress.Reporter // on a terminal
	Clock    Clock              // defaults to SystemClock
	Metrics  *metrics.Registry
	Log      *slog.Logger
}

// Worker is a service that proves batches.
type Worker struct {
	cfg   Config
	meter *meter

	fatal  chan error
	cancel context.CancelCauseFunc
	ended  chan struct{}

	// The rest is the loop's alone.
	kept  *before
	times map[uint32]*estimate // by shape
}

// before is a state and its commitment, between two batches.
type before struct {
	number     uint64 // of the batch before it
	state      *state.State
	commitment bn254.G1Affine
}

var _ service.Reporter = (*Worker)(nil)

// New returns a worker that does not work yet.
func New(c Config) (*Worker, error) {
	switch {
	case c.Name == "":
		return nil, errors.New("give the worker a name")
	case c.Jobs == nil:
		return nil, errors.New("give the worker a place to get jobs from")
	case c.Prover == nil:
		return nil, errors.New("give the worker a prover")
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
	return &Worker{cfg: c, meter: newMeter(c.Metrics), fatal: make(chan error, 1), times: map[uint32]*estimate{}}, nil
}

// Start begins to take jobs.
func (w *Worker) Start(context.Context) error {
	ctx, cancel := context.WithCancelCause(context.Background())
	w.cancel, w.ended = cancel, make(chan struct{})
	go func() {
		defer close(w.ended)
		if err := w.run(ctx); err != nil {
			w.fatal <- err
		}
	}()
	return nil
}

// Stop ends the worker after the stage in which it is.
func (w *Worker) Stop(ctx context.Context) error {
	if w.cancel == nil {
		return nil
	}
	w.cancel(errStopped)
	select {
	case <-w.ended:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("the worker is in the middle of a proof: %w", ctx.Err())
	}
}

// Fatal reports ErrShape or ErrToken.
func (w *Worker) Fatal() <-chan error { return w.fatal }

// Why a job is abandoned.
var (
	errLost    = errors.New("the lease is lost")
	errStopped = errors.New("the worker was stopped")
)

// run takes one job after the other until the context ends.
func (w *Worker) run(ctx context.Context) error {
	for {
		var job wire.Job
		err := w.insist(ctx, "take a job", func() (err error) {
			job, err = w.cfg.Jobs.Take(ctx, w.cfg.Name)
			return err
		})
		if err == nil {
			err = w.do(ctx, job)
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, ErrShape), errors.Is(err, ErrToken):
			return err
		}
	}
}

// do works on a job to its end: delivered, given back or lost.
func (w *Worker) do(ctx context.Context, job wire.Job) error {
	start := w.cfg.Clock.Now()
	err := w.cfg.Progress.Step(fmt.Sprintf("prove batch %d", job.Number), w.expected(job.Shape), func() error { return w.prove(ctx, job) })
	log := w.cfg.Log.With("batch", job.Number, "lease", job.Lease)
	switch {
	case err == nil:
		w.meter.proved.Inc()
		w.meter.seconds.Observe(w.cfg.Clock.Now().Sub(start).Seconds())
		log.Info("proved a batch")
		return nil
	case errors.Is(err, errLost):
		w.meter.lost.Inc()
		log.Warn("abandoned a job: its lease is lost")
		return err
	}
	w.kept = nil // it may be what was wrong
	w.meter.failed.Inc()
	log.Error("gave a job back", "err", err)
	// The context may have ended; the sequencer should hear of it all the same.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	_ = w.cfg.Jobs.Fail(last, job.Lease, err.Error())
	return err
}

// expected is how long a job of a shape should take: as long as the last ones, or a
// guess at the first.
func (w *Worker) expected(shape uint32) time.Duration {
	if e := w.times[shape]; e != nil && e.known {
		return e.total()
	}
	for _, s := range w.cfg.Prover.Shapes() {
		if s.ID == shape {
			return prover.Expected(s)
		}
	}
	return 0
}

// farewell is the time to give a job back when the worker stops.
const farewell = 2 * time.Second

// prove makes the claim of a job and delivers it, while the lease is renewed.
func (w *Worker) prove(ctx context.Context, job wire.Job) error {
	in, err := job.Input()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrShape, err)
	}
	if shapes := batch.Menu(w.cfg.Prover.Shapes()); !slices.Contains(shapes, in.Shape) {
		return fmt.Errorf("%w: the batch is %s, the keys are of %s", ErrShape, in.Shape.Name, shapes)
	}
	ctx, abandon := context.WithCancelCause(ctx)
	known := w.times[in.Shape.ID]
	if known == nil {
		known = new(estimate)
		w.times[in.Shape.ID] = known
	}
	t := newTracker(w.cfg.Clock, known)
	var renewing sync.WaitGroup
	renewing.Go(func() { w.renew(ctx, job, t, abandon) })
	defer renewing.Wait()
	defer abandon(nil)

	enter := func(stage wire.Stage) error {
		t.enter(stage)
		return context.Cause(ctx)
	}
	claim, after, err := w.claim(ctx, job, in, enter)
	if err != nil {
		return cause(ctx, err)
	}
	t.enter(wire.StageDone)
	err = w.insist(ctx, "deliver a claim", func() error { return w.cfg.Jobs.Deliver(ctx, job.Lease, claim) })
	if err != nil {
		return cause(ctx, err)
	}
	w.kept = after
	known.learn(t.spent)
	return nil
}

// cause is why an error happened: if the job was abandoned, that is why.
func cause(ctx context.Context, err error) error {
	if c := context.Cause(ctx); c != nil {
		return c
	}
	if isCode(err, wire.CodeNotFound) {
		return errLost
	}
	return err
}

// claim gets the state before the batch, runs it and proves it.
func (w *Worker) claim(ctx context.Context, job wire.Job, in stf.Input, enter func(wire.Stage) error) (*batch.Claim, *before, error) {
	if err := enter(wire.StageState); err != nil {
		return nil, nil, err
	}
	if w.kept == nil || w.kept.number != job.Number-1 {
		w.kept = nil // both need not be in memory
		if err := w.fetch(ctx, job.Number-1); err != nil {
			return nil, nil, err
		}
	}
	if err := enter(wire.StageExecute); err != nil {
		return nil, nil, err
	}
	after := &before{number: job.Number, state: w.kept.state.Clone()}
	trace, err := stf.Execute(after.state, in)
	if err != nil {
		return nil, nil, err
	}
	claim, err := w.cfg.Prover.ProveInStages(w.kept.commitment, w.kept.state.Cells(), trace, enter)
	if err != nil {
		return nil, nil, err
	}
	after.commitment = claim.State.New
	return claim, after, nil
}

// fetch gets the state after a batch.
func (w *Worker) fetch(ctx context.Context, number uint64) error {
	var data []byte
	err := w.insist(ctx, "get a state", func() (err error) {
		data, err = w.cfg.Jobs.State(ctx, number)
		return err
	})
	if err != nil {
		return err
	}
	b := &before{number: number, state: new(state.State)}
	if err := b.state.UnmarshalBinary(data); err != nil {
		return err
	}
	if b.commitment, err = w.cfg.Prover.Commit(b.state.Cells()); err != nil {
		return err
	}
	w.kept = b
	w.meter.states.Inc()
	return nil
}

// renew reports at every stage, and three times in the time of a lease, until the
// job ends. That the sequencer could not be told is no reason to stop; that the
// lease is lost is. During the delivery nothing is reported: it tells by itself.
func (w *Worker) renew(ctx context.Context, job wire.Job, t *tracker, abandon context.CancelCauseFunc) {
	every := time.Duration(max(job.LeaseSeconds, 1)) * time.Second / 3
	for {
		p := t.progress()
		p.Worker = w.cfg.Name
		if p.Stage != wire.StageDone && isCode(w.cfg.Jobs.Report(ctx, job.Lease, p), wire.CodeNotFound) {
			abandon(errLost)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.entries:
		case <-w.cfg.Clock.After(every):
		}
	}
}

// How long to wait before asking again.
const (
	firstPause   = 500 * time.Millisecond
	longestPause = 15 * time.Second
)

// insist asks until there is an answer: f's success, or an error of the sequencer
// that is not about being closed.
func (w *Worker) insist(ctx context.Context, what string, f func() error) error {
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		err := f()
		var answer *wire.Error
		switch {
		case err == nil, errors.Is(err, ErrToken):
			return err
		case errors.As(err, &answer) && answer.Code != wire.CodeClosed:
			return err
		case ctx.Err() != nil:
			return context.Cause(ctx)
		}
		w.meter.retries.Inc()
		w.cfg.Log.Warn("asking the sequencer again", "to", what, "in", pause, "err", err)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-w.cfg.Clock.After(pause):
		}
	}
}

func isCode(err error, code wire.Code) bool {
	var answer *wire.Error
	return errors.As(err, &answer) && answer.Code == code
}
