package worker_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/worker"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/jobs/jobstest"
)

const lease = 9 * time.Second

// bench is a log and its queue, for workers.
type bench struct {
	t     *testing.T
	log   *jobstest.Log
	clock *jobstest.Clock
	*jobs.Queue
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{t: t, log: jobstest.NewLog(t, batch.Tiny), clock: jobstest.NewClock()}
	var err error
	b.Queue, err = jobs.New(jobs.Config{History: b.log, Dir: t.TempDir(), Start: b.log.Start(), Setup: jobstest.Powers().Setup(), Lease: lease, Clock: b.clock})
	check(t, err)
	check(t, b.Start(t.Context()))
	t.Cleanup(func() { check(t, b.Stop(context.Background())) })
	return b
}

// until waits until all batches up to a number are proven. Time passes only while
// nothing else happens: in a race with it, no worker would keep its lease.
func (b *bench) until(number uint64) {
	b.t.Helper()
	for seen := b.Proven(); seen != number; {
		idle, cancel := context.WithTimeout(b.t.Context(), 5*time.Millisecond)
		next, err := b.Watch(idle, seen)
		cancel()
		if err != nil {
			check(b.t, b.t.Context().Err())
			b.clock.Advance(100 * time.Millisecond)
			continue
		}
		seen = next
	}
}

// work starts a worker and stops it when the test ends.
func work(t *testing.T, c worker.Config) *worker.Worker {
	t.Helper()
	if c.Prover == nil {
		c.Prover = jobstest.Prover{}
	}
	w, err := worker.New(c)
	check(t, err)
	check(t, w.Start(t.Context()))
	t.Cleanup(func() { check(t, w.Stop(context.Background())) })
	return w
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// await lets time pass until something happens.
func await(happens <-chan struct{}, clock *jobstest.Clock) {
	for {
		select {
		case <-happens:
			return
		default:
			clock.Advance(time.Second)
			runtime.Gosched()
		}
	}
}

// flaky is a connection to a queue: down, or counted.
type flaky struct {
	worker.Jobs
	mu    sync.Mutex
	calls map[string]int
	down  func(method string, call int) error // nil while it works
}

func (f *flaky) call(method string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.calls == nil {
		f.calls = map[string]int{}
	}
	f.calls[method]++
	if f.down == nil {
		return nil
	}
	return f.down(method, f.calls[method])
}

func (f *flaky) count(method string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.calls[method]
}

func (f *flaky) Take(ctx context.Context, name string) (wire.Job, error) {
	if err := f.call("take"); err != nil {
		return wire.Job{}, err
	}
	return f.Jobs.Take(ctx, name)
}

func (f *flaky) State(ctx context.Context, after uint64) ([]byte, error) {
	if err := f.call("state"); err != nil {
		return nil, err
	}
	return f.Jobs.State(ctx, after)
}

func (f *flaky) Report(ctx context.Context, lease uint64, p wire.Progress) error {
	if err := f.call("report"); err != nil {
		return err
	}
	return f.Jobs.Report(ctx, lease, p)
}

// Deliver loses the answer, not the claim.
func (f *flaky) Deliver(ctx context.Context, lease uint64, c *batch.Claim) error {
	err := f.Jobs.Deliver(ctx, lease, c)
	if down := f.call("deliver"); down != nil {
		return down
	}
	return err
}

func (f *flaky) Fail(ctx context.Context, lease uint64, reason string) error {
	if err := f.call("fail"); err != nil {
		return err
	}
	return f.Jobs.Fail(ctx, lease, reason)
}

// gate is a prover that waits before a stage until it is let through.
type gate struct {
	jobstest.Prover
	at      wire.Stage
	reached chan struct{}
	open    chan struct{}
	after   chan error // what entering the stage gave
}

func newGate(at wire.Stage) *gate {
	return &gate{at: at, reached: make(chan struct{}, 9), open: make(chan struct{}), after: make(chan error, 9)}
}

func (g *gate) ProveInStages(c bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	return g.Prover.ProveInStages(c, cells, t, func(stage wire.Stage) error {
		if stage != g.at {
			return enter(stage)
		}
		g.reached <- struct{}{}
		<-g.open
		err := enter(stage)
		g.after <- err
		return err
	})
}

// What a worker delivers with real keys is what L1's verifier takes.
func TestRealProofs(t *testing.T) {
	const dir = "../../build/keys"
	set, err := keys.Load(dir, batch.Tiny, nil)
	check(t, err)
	powers, err := keys.LoadPowers(dir, batch.Tiny.LogN, nil)
	check(t, err)
	p := &prover.Prover{Keys: set, Powers: powers}
	b := newBench(t)
	work(t, worker.Config{Name: "real", Jobs: b.Queue, Prover: p, Clock: b.clock})
	n := b.log.Pay(1)
	for seen := b.Proven(); seen != n; {
		seen, err = b.Watch(t.Context(), seen)
		check(t, err)
	}
	claim, err := b.Claim(n)
	check(t, err)
	check(t, p.Verify(claim))
}

func TestTheStateIsAskedForOnce(t *testing.T) {
	b := newBench(t)
	line := &flaky{Jobs: b.Queue}
	work(t, worker.Config{Name: "ada", Jobs: line, Clock: b.clock})
	for range 3 {
		b.until(b.log.Pay(1))
	}
	if n := line.count("state"); n != 1 {
		t.Errorf("have %d states fetched, want 1", n)
	}
}

func TestWorkersShareTheBatches(t *testing.T) {
	b := newBench(t)
	gates := []*gate{newGate(wire.StageProve), newGate(wire.StageProve)}
	for i, g := range gates {
		work(t, worker.Config{Name: fmt.Sprint("worker ", i), Jobs: b.Queue, Prover: g, Clock: jobstest.NewClock()})
	}
	last := b.log.Pay(2)
	for _, g := range gates { // both are in the middle of a proof
		<-g.reached
	}
	close(gates[1].open)
	close(gates[0].open)
	b.until(last)
}

// endless is a prover that goes on until it is told to stop.
type endless struct {
	jobstest.Prover
	reached, told chan struct{}
}

func (e *endless) ProveInStages(_ bn254.G1Affine, _ []fr.Element, _ *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	e.reached <- struct{}{}
	for {
		if err := enter(wire.StageProve); err != nil {
			e.told <- struct{}{}
			return nil, err
		}
		runtime.Gosched()
	}
}

func TestAJobWhoseLeaseIsLostIsAbandoned(t *testing.T) {
	b := newBench(t)
	slow, itsClock := &endless{reached: make(chan struct{}, 99), told: make(chan struct{}, 99)}, jobstest.NewClock()
	line := &flaky{Jobs: b.Queue}
	work(t, worker.Config{Name: "slow", Jobs: line, Prover: slow, Clock: itsClock})
	n := b.log.Pay(1)
	<-slow.reached
	fast := newGate(wire.StageProve)
	work(t, worker.Config{Name: "fast", Jobs: b.Queue, Prover: fast, Clock: b.clock})
	await(fast.reached, b.clock)
	await(slow.told, itsClock) // it renews, too late
	close(fast.open)
	b.until(n)
	if have := line.count("fail"); have != 0 {
		t.Errorf("have %d jobs given back, want none: it was not the worker's any more", have)
	}
}

func TestALeaseIsRenewedDuringALongStage(t *testing.T) {
	b := newBench(t)
	long := newGate(wire.StageProve)
	line := &flaky{Jobs: b.Queue}
	work(t, worker.Config{Name: "long", Jobs: line, Prover: long, Clock: b.clock})
	n := b.log.Pay(1)
	<-long.reached
	for before := line.count("report"); line.count("report") < before+10; runtime.Gosched() {
		b.clock.Advance(time.Second)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if job, err := b.Take(ctx, "other"); err == nil {
		t.Errorf("another worker got the job of batch %d", job.Number)
	}
	close(long.open)
	b.until(n)
}

// polling is a connection on which Take does not wait, so that a worker without a
// job stands still until its clock is advanced.
type polling struct{ worker.Jobs }

func (p polling) Take(ctx context.Context, name string) (wire.Job, error) {
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	return p.Jobs.Take(ctx, name)
}

// After a rewind the state that a worker kept may be of a log that is no more, with
// the right number.
func TestAStaleStateIsGivenUp(t *testing.T) {
	b := newBench(t)
	line := &flaky{Jobs: polling{b.Queue}}
	work(t, worker.Config{Name: "ada", Jobs: line, Clock: b.clock})
	last := b.log.Pay(1)
	b.until(last)
	b.log.Rewind(last)
	for b.Proven() != last-1 {
		runtime.Gosched()
	}
	b.log.Pay(1)
	job, err := b.Take(t.Context(), "other")
	check(t, err)
	check(t, b.Deliver(t.Context(), job.Lease, b.log.Claim(last)))
	next := b.log.Pay(1)
	b.until(next)
	if have := line.count("state"); have != 2 {
		t.Errorf("have %d states fetched, want 2", have)
	}
	if s, _ := b.Status(next); s.Progress.Attempt != 2 {
		t.Errorf("have attempt %d, want 2: the first was on the old state", s.Progress.Attempt)
	}
}

func TestAConnectionThatFailsIsTriedAgain(t *testing.T) {
	b := newBench(t)
	lost := errors.New("connection reset")
	line := &flaky{Jobs: b.Queue, down: func(method string, call int) error {
		if call%3 != 0 && method != "fail" {
			return lost
		}
		return nil
	}}
	work(t, worker.Config{Name: "far", Jobs: line, Clock: b.clock})
	b.until(b.log.Pay(3))
	for _, method := range []string{"take", "state", "deliver"} {
		if n := line.count(method); n < 3 {
			t.Errorf("have %d calls of %s, want 3 at least", n, method)
		}
	}
	if n := line.count("fail"); n != 0 {
		t.Errorf("have %d jobs given back, want none", n)
	}
}

// moody is a prover that fails at first.
type moody struct {
	jobstest.Prover
	failures atomic.Int32
}

func (m *moody) ProveInStages(c bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	if m.failures.Add(1) <= 2 {
		return nil, errors.New("out of memory")
	}
	claim, err := m.Prover.ProveInStages(c, cells, t, enter)
	if m.failures.Load() == 3 && err == nil {
		claim.Publics.M.SetOne() // and then it is wrong
	}
	return claim, err
}

func TestAFailedJobIsGivenBackAndTriedAgain(t *testing.T) {
	b := newBench(t)
	line := &flaky{Jobs: b.Queue}
	m := new(moody)
	work(t, worker.Config{Name: "moody", Jobs: line, Prover: m, Clock: b.clock})
	n := b.log.Pay(1)
	b.until(n)
	if s, _ := b.Status(n); s.Progress.Attempt != 4 {
		t.Errorf("have attempt %d, want 4: two failures and a false claim", s.Progress.Attempt)
	}
	if have := line.count("state"); have != 4 {
		t.Errorf("have %d states fetched, want 4: a failure may come from the state", have)
	}
}

// large is a prover with keys of another shape.
type large struct{ jobstest.Prover }

func (large) Shapes() []batch.Shape { return []batch.Shape{batch.Devnet} }

func TestWhatAWorkerCannotLiveWith(t *testing.T) {
	for name, test := range map[string]struct {
		prover worker.Prover
		down   func(string, int) error
		want   error
	}{
		"shape": {large{}, nil, worker.ErrShape},
		"token": {jobstest.Prover{}, func(string, int) error { return fmt.Errorf("asking: %w", worker.ErrToken) }, worker.ErrToken},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			n := b.log.Pay(1)
			w := work(t, worker.Config{Name: name, Jobs: &flaky{Jobs: b.Queue, down: test.down}, Prover: test.prover, Clock: b.clock})
			if err := <-w.Fatal(); !errors.Is(err, test.want) {
				t.Errorf("have %v, want %v", err, test.want)
			}
			if s, known := b.Status(n); known && s.Progress.Stage != wire.StageWaiting {
				t.Errorf("have progress %+v, want a job that waits", s.Progress)
			}
		})
	}
}

func TestStopEndsBetweenStages(t *testing.T) {
	for _, at := range []wire.Stage{wire.StageCommit, wire.StageProve} {
		t.Run(string(at), func(t *testing.T) {
			b := newBench(t)
			g := newGate(at)
			w := work(t, worker.Config{Name: "stopped", Jobs: b.Queue, Prover: g, Clock: b.clock})
			n := b.log.Pay(1)
			<-g.reached
			over, cancel := context.WithCancel(t.Context())
			cancel()
			if err := w.Stop(over); !errors.Is(err, context.Canceled) {
				t.Errorf("have %v, want the context's error: the stage goes on", err)
			}
			close(g.open)
			check(t, w.Stop(t.Context()))
			if err := <-g.after; err == nil {
				t.Error("the stage was entered after Stop")
			}
			if s, _ := b.Status(n); s.Progress.Stage != wire.StageWaiting {
				t.Errorf("have progress %+v, want a job that was given back", s.Progress)
			}
		})
	}
}

func TestMetricsAreNamedWell(t *testing.T) {
	r := metrics.New()
	_, err := worker.New(worker.Config{Name: "w", Jobs: &flaky{}, Prover: jobstest.Prover{}, Metrics: r})
	check(t, err)
	check(t, r.Lint())
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	for name, c := range map[string]worker.Config{
		"name":   {Jobs: &flaky{}, Prover: jobstest.Prover{}},
		"jobs":   {Name: "w", Prover: jobstest.Prover{}},
		"prover": {Name: "w", Jobs: &flaky{}},
	} {
		if _, err := worker.New(c); err == nil {
			t.Errorf("without %s: no error", name)
		}
	}
}
