package remote_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/remote"
	"github.com/stoa-rollup/stoa/prover/worker"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/jobs/jobstest"
)

const token = "a token of these tests"

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// sequencer serves the jobs of a log.
func sequencer(t *testing.T) (*jobstest.Log, *jobs.Queue, *jobstest.Clock, string) {
	t.Helper()
	log, clock := jobstest.NewLog(t, batch.Tiny), jobstest.NewClock()
	q, err := jobs.New(jobs.Config{History: log, Dir: t.TempDir(), Start: log.Start(), Setup: jobstest.Powers().Setup(), Clock: clock})
	check(t, err)
	check(t, q.Start(t.Context()))
	t.Cleanup(func() { check(t, q.Stop(context.Background())) })
	s, err := jobs.NewServer(jobs.ServerConfig{Queue: q, Listen: "127.0.0.1:0", Token: token, Clock: clock})
	check(t, err)
	check(t, s.Start(t.Context()))
	t.Cleanup(func() { check(t, s.Stop(context.Background())) })
	return log, q, clock, "http://" + s.Addr().String()
}

func dial(t *testing.T, url string) *remote.Client {
	t.Helper()
	c, err := remote.New(url, token)
	check(t, err)
	t.Cleanup(c.Close)
	return c
}

func wantCode(t *testing.T, err error, code wire.Code) {
	t.Helper()
	var answer *wire.Error
	if !errors.As(err, &answer) || answer.Code != code || answer.Message == "" || answer.Data.Field == "" {
		t.Errorf("have %v, want an answer of code %d with its field", err, code)
	}
}

func TestTheFiveMethods(t *testing.T) {
	log, q, _, url := sequencer(t)
	c := dial(t, url)
	n := log.Pay(2) - 1
	job, err := c.Take(t.Context(), "ada")
	check(t, err)
	if job.Number != n || job.Lease == 0 || job.LeaseSeconds != 30 {
		t.Errorf("have job %d, lease %d of %d s, want job %d", job.Number, job.Lease, job.LeaseSeconds, n)
	}
	in, err := job.Input()
	check(t, err)
	want, err := log.Input(t.Context(), n)
	check(t, err)
	if in.Context != want.Context || !slices.EqualFunc(in.Rows, want.Rows, sameRow) {
		t.Errorf("have batch %+v, want %+v", in, want)
	}
	data, err := c.State(t.Context(), n-1)
	check(t, err)
	var before state.State
	check(t, before.UnmarshalBinary(data))
	if s, err := log.State(t.Context(), n-1); err != nil || !before.Equal(s) {
		t.Errorf("the state before the batch is another, err %v", err)
	}
	p := wire.Progress{Stage: wire.StageProve, Share: 0.25, SecondsLeft: 1.5}
	check(t, c.Report(t.Context(), job.Lease, p))
	p.Worker, p.Attempt = "ada", 1
	if s, _ := q.Status(n); s.Progress != p {
		t.Errorf("have progress %+v, want %+v", s.Progress, p)
	}
	check(t, c.Deliver(t.Context(), job.Lease, log.Claim(n)))
	if have := q.Proven(); have != n {
		t.Errorf("have proven %d, want %d", have, n)
	}

	job, err = c.Take(t.Context(), "ada")
	check(t, err)
	check(t, c.Fail(t.Context(), job.Lease, "no memory"))
	wantCode(t, c.Report(t.Context(), job.Lease, p), wire.CodeNotFound)
	wantCode(t, c.Deliver(t.Context(), job.Lease, log.Claim(n+1)), wire.CodeNotFound)
	_, err = c.State(t.Context(), n+9)
	wantCode(t, err, wire.CodeNotFound)
}

func sameRow(a, b op.Signed) bool {
	x, errX := a.MarshalBinary()
	y, errY := b.MarshalBinary()
	return errX == nil && errY == nil && slices.Equal(x, y)
}

func TestAFalseClaimIsRefusedFromAfar(t *testing.T) {
	log, _, _, url := sequencer(t)
	c := dial(t, url)
	n := log.Pay(1)
	job, err := c.Take(t.Context(), "forger")
	check(t, err)
	claim := log.Claim(n)
	claim.Publics.C.SetOne()
	wantCode(t, c.Deliver(t.Context(), job.Lease, claim), wire.CodeRefused)
}

func TestTakeWaitsLongerThanOneRequest(t *testing.T) {
	log, _, clock, url := sequencer(t)
	c := dial(t, url)
	taken := make(chan wire.Job)
	go func() {
		job, err := c.Take(t.Context(), "patient")
		if err != nil {
			t.Error(err)
		}
		taken <- job
	}()
	for began := clock.Now(); clock.Now().Sub(began) < 5*jobs.LongPoll; runtime.Gosched() {
		clock.Advance(jobs.LongPoll / 10)
	}
	n := log.Pay(1)
	if job := <-taken; job.Number != n {
		t.Errorf("have job %d, want %d", job.Number, n)
	}

	ctx, cancel := context.WithCancel(t.Context())
	go cancel()
	if _, err := c.Take(ctx, "impatient"); !errors.Is(err, context.Canceled) {
		t.Errorf("have %v, want the context's error", err)
	}
}

func TestWithoutTheTokenNothingIsServed(t *testing.T) {
	_, _, _, url := sequencer(t)
	for _, wrong := range []string{token[:len(token)-1], token + "x", strings.ToUpper(token)} {
		c, err := remote.New(url, wrong)
		check(t, err)
		if _, err := c.Take(t.Context(), "eve"); !errors.Is(err, worker.ErrToken) {
			t.Errorf("token %q: have %v, want ErrToken", wrong, err)
		}
		c.Close()
	}
	for _, header := range []string{"", "Bearer", "Bearer ", token, "Basic " + token, "bearer" + token} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"prover_state","params":["1"]}`))
		check(t, err)
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", header)
		answer, err := http.DefaultClient.Do(r)
		check(t, err)
		check(t, answer.Body.Close())
		if answer.StatusCode != http.StatusUnauthorized {
			t.Errorf("header %q: have status %d, want 401", header, answer.StatusCode)
		}
	}
	if _, err := remote.New(url, ""); !errors.Is(err, worker.ErrToken) {
		t.Errorf("without a token: %v, want ErrToken", err)
	}
	for _, address := range []string{"", "localhost:1", "ws://localhost:1", "http://", "://"} {
		if _, err := remote.New(address, token); !errors.Is(err, remote.ErrURL) {
			t.Errorf("address %q: %v, want ErrURL", address, err)
		}
	}
	if _, err := jobs.NewServer(jobs.ServerConfig{Queue: new(jobs.Queue), Token: "short"}); err == nil {
		t.Error("a server takes a short token")
	}
}

// A worker elsewhere proves what is sealed, through a sequencer that was away.
func TestAWorkerElsewhere(t *testing.T) {
	log, q, _, url := sequencer(t)
	clock := jobstest.NewClock()
	w, err := worker.New(worker.Config{Name: "far", Jobs: dial(t, url), Prover: jobstest.Prover{}, Clock: clock})
	check(t, err)
	check(t, w.Start(t.Context()))
	last := log.Pay(3)
	for seen := q.Proven(); seen != last; {
		seen, err = q.Watch(t.Context(), seen)
		check(t, err)
	}
	check(t, w.Stop(t.Context()))
}

// fragile is a worker that says at some point of its job where it is, and goes no
// further: its process is to be killed there.
type fragile struct {
	*remote.Client
	jobstest.Prover
	point string
}

func (f fragile) at(point string) {
	if point == f.point {
		fmt.Println(reached)
		select {}
	}
}

func (f fragile) Take(ctx context.Context, name string) (wire.Job, error) {
	job, err := f.Client.Take(ctx, name)
	f.at("taken")
	return job, err
}

func (f fragile) State(ctx context.Context, after uint64) ([]byte, error) {
	data, err := f.Client.State(ctx, after)
	f.at("state")
	return data, err
}

func (f fragile) Deliver(ctx context.Context, lease uint64, c *batch.Claim) error {
	f.at("claim")
	err := f.Client.Deliver(ctx, lease, c)
	f.at("delivered")
	return err
}

func (f fragile) ProveInStages(c bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	return f.Prover.ProveInStages(c, cells, t, func(stage wire.Stage) error {
		err := enter(stage)
		f.at(string(stage))
		return err
	})
}

const (
	reached = "reached"
	envURL  = "STOA_TEST_FRAGILE_URL"
	envAt   = "STOA_TEST_FRAGILE_AT"
)

// TestMain is the killed worker's process too.
func TestMain(m *testing.M) {
	url := os.Getenv(envURL)
	if url == "" {
		os.Exit(m.Run())
	}
	c, err := remote.New(url, token)
	if err == nil {
		f := fragile{Client: c, point: os.Getenv(envAt)}
		var w *worker.Worker
		if w, err = worker.New(worker.Config{Name: "killed", Jobs: f, Prover: f}); err == nil {
			err = service.Run(context.Background(), w)
		}
	}
	fmt.Println(err)
	os.Exit(1)
}

// A worker may be killed at any time: another one does its job when the lease is
// over, and no claim is lost or doubled. Each point has a sequencer of its own, or the
// last point's worker, whose hanging up the server may not have seen yet, could be given
// the job that the next one is to be killed at.
func TestAKilledWorkerLosesNothing(t *testing.T) {
	for _, point := range []string{"taken", "state", "commit", "prove", "claim", "delivered"} {
		t.Run(point, func(t *testing.T) {
			log, q, clock, url := sequencer(t)
			n := log.Pay(1)
			self, err := os.Executable()
			check(t, err)
			process := exec.CommandContext(t.Context(), self)
			process.Env = append(os.Environ(), envURL+"="+url, envAt+"="+point)
			out, err := process.StdoutPipe()
			check(t, err)
			check(t, process.Start())
			if line, err := bufio.NewReader(out).ReadString('\n'); strings.TrimSpace(line) != reached {
				t.Fatalf("the worker's process says %q, %v", line, err)
			}
			check(t, process.Process.Kill())
			_ = process.Wait() // killed

			if s, _ := q.Status(n); s.Proven != (point == "delivered") {
				t.Errorf("have proven %v when the worker is killed", s.Proven)
			}
			w, err := worker.New(worker.Config{Name: "next", Jobs: dial(t, url), Prover: jobstest.Prover{}, Clock: clock})
			check(t, err)
			check(t, w.Start(t.Context()))
			for q.Proven() != n {
				clock.Advance(time.Second)
				runtime.Gosched()
			}
			check(t, w.Stop(t.Context()))
			want := uint64(2)
			if point == "delivered" {
				want = 1
			}
			if s, _ := q.Status(n); s.Progress.Attempt < want || want == 1 && s.Progress.Attempt != 1 {
				t.Errorf("have attempt %d, want %d", s.Progress.Attempt, want)
			}
		})
	}
}

// The largest claim fits into a request.
func TestTheLargestClaimFits(t *testing.T) {
	log, _, _, url := sequencer(t)
	c := dial(t, url)
	log.Pay(1)
	job, err := c.Take(t.Context(), "large")
	check(t, err)
	claim := log.Claim(job.Number)
	claim.Words = slices.Repeat(claim.Words[:1], batch.HeaderWords+8<<13)
	claim.Proof = make([]byte, 1<<16)
	wantCode(t, c.Deliver(t.Context(), job.Lease, claim), wire.CodeRefused)
}
