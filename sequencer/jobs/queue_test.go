package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/jobs/jobstest"
)

const lease = 10 * time.Second

// bench is a queue over a log, which can be started again.
type bench struct {
	t     *testing.T
	log   *jobstest.Log
	clock *jobstest.Clock
	dir   string
	*jobs.Queue
}

func newBench(t *testing.T) *bench { return newBenchOf(t, batch.Tiny) }

func newBenchOf(t *testing.T, shape batch.Shape) *bench {
	t.Helper()
	b := &bench{t: t, log: jobstest.NewLog(t, shape), clock: jobstest.NewClock(), dir: t.TempDir()}
	b.start()
	t.Cleanup(func() { check(t, b.Stop(context.Background())) })
	return b
}

func (b *bench) config() jobs.Config {
	return jobs.Config{History: b.log, Dir: b.dir, Start: b.log.Start(), Setup: jobstest.Powers().Setup(), Lease: lease, Clock: b.clock}
}

func (b *bench) start() {
	b.t.Helper()
	var err error
	b.Queue, err = jobs.New(b.config())
	check(b.t, err)
	check(b.t, b.Start(b.t.Context()))
}

func (b *bench) restart() {
	b.t.Helper()
	check(b.t, b.Stop(b.t.Context()))
	b.start()
}

// take gets the job of a batch, which must be the next.
func (b *bench) take(worker string, number uint64) wire.Job {
	b.t.Helper()
	job, err := b.Take(b.t.Context(), worker)
	check(b.t, err)
	if job.Number != number {
		b.t.Fatalf("have the job of batch %d, want %d", job.Number, number)
	}
	return job
}

// takeInTime is take, while time passes.
func (b *bench) takeInTime(worker string, number uint64) (job wire.Job) {
	b.t.Helper()
	taken := make(chan wire.Job)
	go func() {
		job, err := b.Take(b.t.Context(), worker)
		if err != nil {
			b.t.Error(err)
		}
		taken <- job
	}()
	for {
		select {
		case job = <-taken:
			if job.Number != number {
				b.t.Fatalf("have the job of batch %d, want %d", job.Number, number)
			}
			return job
		default:
			b.clock.Advance(time.Second)
			runtime.Gosched()
		}
	}
}

// proves takes the job of the next batch and delivers its claim.
func (b *bench) prove(number uint64) *batch.Claim {
	b.t.Helper()
	job, claim := b.take("worker", number), b.log.Claim(number)
	check(b.t, b.Deliver(b.t.Context(), job.Lease, claim))
	return claim
}

// until waits until all batches up to a number are proven, no more and no less.
func (b *bench) until(number uint64) {
	b.t.Helper()
	for seen := b.Proven(); seen != number; {
		var err error
		seen, err = b.Watch(b.t.Context(), seen)
		check(b.t, err)
	}
}

func (b *bench) wantCode(err error, code wire.Code) {
	b.t.Helper()
	var answer *wire.Error
	if !errors.As(err, &answer) || answer.Code != code {
		b.t.Fatalf("have error %v, want code %d", err, code)
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestAJobIsTheBatchAndItsClaimIsKept(t *testing.T) {
	b := newBench(t)
	n := b.log.Pay(1)
	job := b.take("ada", n)
	in, err := job.Input()
	check(t, err)
	want, err := b.log.Input(t.Context(), n)
	check(t, err)
	if in.Context != want.Context || len(in.Rows) != 1 || in.Rows[0].Operation != want.Rows[0].Operation {
		t.Errorf("have batch %+v, want %+v", in, want)
	}
	if job.LeaseSeconds != uint64(lease/time.Second) {
		t.Errorf("have a lease of %d s, want %v", job.LeaseSeconds, lease)
	}
	data, err := b.State(t.Context(), n-1)
	check(t, err)
	var before state.State
	check(t, before.UnmarshalBinary(data))
	if s, err := b.log.State(t.Context(), n-1); err != nil || !before.Equal(s) {
		t.Errorf("the state before the batch is another, err %v", err)
	}
	_, err = b.State(t.Context(), n+1)
	b.wantCode(err, wire.CodeNotFound)

	check(t, b.Report(t.Context(), job.Lease, wire.Progress{Worker: "eve", Stage: wire.StageProve, Share: 0.5, SecondsLeft: 3, Attempt: 9}))
	want2 := wire.Progress{Worker: "ada", Stage: wire.StageProve, Share: 0.5, SecondsLeft: 3, Attempt: 1}
	if s, ok := b.Status(n); !ok || s.Proven || s.Progress != want2 {
		t.Errorf("have status %+v, want progress %+v", s, want2)
	}
	claim := b.log.Claim(n)
	for range 2 { // the answer to the first may be lost
		check(t, b.Deliver(t.Context(), job.Lease, claim))
	}
	b.wantCode(b.Report(t.Context(), job.Lease, wire.Progress{Stage: wire.StageProve}), wire.CodeNotFound)
	b.until(n)
	kept, err := b.Claim(n)
	check(t, err)
	have, err := kept.MarshalBinary()
	check(t, err)
	wantBytes, err := claim.MarshalBinary()
	check(t, err)
	if !slices.Equal(have, wantBytes) {
		t.Error("the claim that is kept is another")
	}
	end := kzg.EncodePoint(&claim.State.New)
	if s, ok := b.Status(n); !ok || !s.Proven || s.Progress.Stage != wire.StageDone || !slices.Equal(s.NewState, end[:]) {
		t.Errorf("have status %+v, want proven with commitment %x", s, end)
	}
	if _, err := b.Claim(n + 1); !errors.Is(err, jobs.ErrNoClaim) {
		t.Errorf("claim of a batch that is not: %v, want ErrNoClaim", err)
	}
}

func TestWorkersProveAtOnceAndDeliverInAnyOrder(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(3)
	var leases []uint64
	for n := last - 2; n <= last; n++ {
		leases = append(leases, b.take(fmt.Sprint("worker of ", n), n).Lease)
	}
	for _, i := range []uint64{2, 0} {
		check(t, b.Deliver(t.Context(), leases[i], b.log.Claim(last-2+i)))
	}
	if have := b.Proven(); have != last-2 {
		t.Errorf("have proven %d before the middle one, want %d", have, last-2)
	}
	if s, _ := b.Status(last); !s.Proven {
		t.Error("the claim that came early is not kept")
	}
	if _, err := b.Claim(last); !errors.Is(err, jobs.ErrNoClaim) {
		t.Errorf("claim whose predecessor has none: %v, want ErrNoClaim", err)
	}
	check(t, b.Deliver(t.Context(), leases[1], b.log.Claim(last-1)))
	if have := b.Proven(); have != last {
		t.Errorf("have proven %d, want %d", have, last)
	}
}

func TestALeaseThatRanOutGoesToTheNextWorker(t *testing.T) {
	b := newBench(t)
	n := b.log.Pay(1)
	slow := b.take("slow", n)
	b.clock.Advance(lease / 2)
	check(t, b.Report(t.Context(), slow.Lease, wire.Progress{Stage: wire.StageCommit}))
	b.clock.Advance(lease - time.Second) // beyond the first lease, within the renewed one

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if job, err := b.Take(ctx, "early"); !errors.Is(err, context.Canceled) {
		t.Fatalf("have job %v and %v, want none: the lease was renewed", job.Number, err)
	}
	fast := b.takeInTime("fast", n)
	if s, _ := b.Status(n); s.Progress.Worker != "fast" || s.Progress.Attempt != 2 {
		t.Errorf("have progress %+v, want the second attempt, by fast", s.Progress)
	}
	claim := b.log.Claim(n)
	b.wantCode(b.Report(t.Context(), slow.Lease, wire.Progress{Stage: wire.StageProve}), wire.CodeNotFound)
	b.wantCode(b.Deliver(t.Context(), slow.Lease, claim), wire.CodeNotFound)
	b.wantCode(b.Fail(t.Context(), slow.Lease, "late"), wire.CodeNotFound)
	check(t, b.Deliver(t.Context(), fast.Lease, claim))
	b.wantCode(b.Deliver(t.Context(), slow.Lease, claim), wire.CodeNotFound)
	b.until(n)
}

func TestALateDeliveryCountsWhileNobodyElseHasTheJob(t *testing.T) {
	b := newBench(t)
	n := b.log.Pay(1)
	job := b.take("slow", n)
	b.clock.Advance(10 * lease)
	check(t, b.Deliver(t.Context(), job.Lease, b.log.Claim(n)))
	b.until(n)
}

func TestAJobThatFailedRests(t *testing.T) {
	b := newBench(t)
	n := b.log.Pay(1)
	for attempt := uint64(1); attempt < 4; attempt++ {
		began := b.clock.Now()
		job := b.takeInTime("weak", n)
		if rest := b.clock.Now().Sub(began); attempt > 1 && rest < time.Second<<(attempt-2) {
			t.Errorf("attempt %d came after %v, want %v at least", attempt, rest, time.Second<<(attempt-2))
		}
		check(t, b.Fail(t.Context(), job.Lease, "no memory"))
		want := wire.Progress{Stage: wire.StageWaiting, Attempt: attempt}
		if s, _ := b.Status(n); s.Progress != want {
			t.Errorf("have progress %+v, want %+v", s.Progress, want)
		}
	}
	next := b.log.Pay(1)
	b.take("weak", next) // another job need not wait
}

func TestFalseClaimsAreRefused(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.TinyBlobs} {
		t.Run(shape.Data.String(), func(t *testing.T) { falseClaimsAreRefused(t, shape) })
	}
}

func falseClaimsAreRefused(t *testing.T, shape batch.Shape) {
	b := newBenchOf(t, shape)
	n := b.log.Pay(2) - 1
	other := b.log.Claim(n + 1)
	b.log.Rewind(n + 1)
	one := fr.One()
	_, _, g1, _ := bn254.Generators()
	add := func(e *fr.Element) { e.Add(e, &one) }
	move := func(p *bn254.G1Affine) { p.Add(p, &g1) }
	for name, forge := range map[string]func(c *batch.Claim){
		"no state proof":       func(c *batch.Claim) { c.State = nil },
		"header":               func(c *batch.Claim) { add(&c.Words[1]) },
		"row":                  func(c *batch.Claim) { add(&c.Words[4]) },
		"a word less":          func(c *batch.Claim) { c.Words = c.Words[:len(c.Words)-1] },
		"a word more":          func(c *batch.Claim) { c.Words = append(c.Words, fr.Element{}) },
		"no words":             func(c *batch.Claim) { c.Words = nil },
		"c":                    func(c *batch.Claim) { add(&c.Publics.C) },
		"rho":                  func(c *batch.Claim) { add(&c.Publics.Rho) },
		"v_old":                func(c *batch.Claim) { add(&c.Publics.VOld) },
		"v_new":                func(c *batch.Claim) { add(&c.Publics.VNew) },
		"z":                    func(c *batch.Claim) { add(&c.Publics.Z) },
		"m":                    func(c *batch.Claim) { add(&c.Publics.M) },
		"b_lo":                 func(c *batch.Claim) { add(&c.Publics.BLo) },
		"b_hi":                 func(c *batch.Claim) { add(&c.Publics.BHi) },
		"v_old of state":       func(c *batch.Claim) { add(&c.State.VOld) },
		"v_new of state":       func(c *batch.Claim) { add(&c.State.VNew) },
		"z of state":           func(c *batch.Claim) { add(&c.State.Z) },
		"old":                  func(c *batch.Claim) { move(&c.State.Old) },
		"new":                  func(c *batch.Claim) { move(&c.State.New) },
		"quotient":             func(c *batch.Claim) { move(&c.State.Quotient) },
		"opening":              func(c *batch.Claim) { move(&c.State.Opening) },
		"opening off curve":    func(c *batch.Claim) { c.State.Opening.X.SetOne() },
		"another batch":        func(c *batch.Claim) { *c = *other },
		"another start":        func(c *batch.Claim) { *c = *claimFrom(b, n, otherState(b, n)) },
		"proof beyond a limit": func(c *batch.Claim) { c.Proof = make([]byte, 1<<17) },
	} {
		t.Run(name, func(t *testing.T) {
			job := b.takeInTime("forger", n)
			claim := b.log.Claim(n)
			forge(claim)
			err := b.Deliver(t.Context(), job.Lease, claim)
			if name == "proof beyond a limit" { // it has no encoding
				if err == nil {
					t.Fatal("was stored")
				}
				check(t, b.Fail(t.Context(), job.Lease, name))
				return
			}
			var answer *wire.Error
			if !errors.As(err, &answer) || answer.Code != wire.CodeRefused || answer.Data.Field == "" {
				t.Fatalf("have %v, want a refusal with its field", err)
			}
			b.wantCode(b.Deliver(t.Context(), job.Lease, b.log.Claim(n)), wire.CodeNotFound)
			if s, _ := b.Status(n); s.Proven || s.Progress.Stage != wire.StageWaiting {
				t.Errorf("have status %+v, want waiting", s)
			}
		})
	}
	if files, err := filepath.Glob(filepath.Join(b.dir, "*")); err != nil || len(files) > 0 {
		t.Errorf("have files %v, %v; want none", files, err)
	}
	check(t, b.Deliver(t.Context(), b.takeInTime("honest", n).Lease, b.log.Claim(n)))
	b.until(n)
}

// otherState is the state before a batch with a record more, which the batch does
// not touch.
func otherState(b *bench, n uint64) *state.State {
	s, err := b.log.State(b.t.Context(), n-1)
	check(b.t, err)
	cells := s.Get(s.Records() - 1)
	cells[3].SetOne()
	s.Set(s.Records()-1, cells)
	return s
}

// claimFrom proves a batch from any state: a claim that is true but for its start.
func claimFrom(b *bench, n uint64, s *state.State) *batch.Claim {
	in, err := b.log.Input(b.t.Context(), n)
	check(b.t, err)
	claim, err := jobstest.ClaimFrom(s, in)
	check(b.t, err)
	return claim
}

// Without the batch before it, nobody can tell that a claim starts elsewhere.
func TestAnEarlyClaimWithAnotherStartIsDroppedLater(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(2)
	first := b.take("honest", last-1)
	check(t, b.Deliver(t.Context(), b.take("forger", last).Lease, claimFrom(b, last, otherState(b, last))))
	check(t, b.Deliver(t.Context(), first.Lease, b.log.Claim(last-1)))
	b.until(last - 1)
	check(t, b.Deliver(t.Context(), b.takeInTime("honest", last).Lease, b.log.Claim(last)))
	b.until(last)
	b.restart()
	b.until(last)
}

func TestClaimsSurviveARestart(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(3)
	b.prove(last - 2)
	middle := b.take("killed", last-1)
	check(t, b.Deliver(t.Context(), b.take("early", last).Lease, b.log.Claim(last)))
	check(t, os.WriteFile(filepath.Join(b.dir, "00000000000000000099.claim.draft"), []byte("half"), 0o644))
	b.restart()
	b.until(last - 2)
	b.wantCode(b.Deliver(t.Context(), middle.Lease, b.log.Claim(last-1)), wire.CodeNotFound)
	b.prove(last - 1)
	b.until(last)
	if drafts, _ := filepath.Glob(filepath.Join(b.dir, "*.draft")); len(drafts) > 0 {
		t.Errorf("have %v, want no drafts", drafts)
	}

	// A damaged claim is proven again.
	name := filepath.Join(b.dir, fmt.Sprintf("%020d.claim", last-1))
	data, err := os.ReadFile(name)
	check(t, err)
	for _, damage := range [][]byte{nil, data[:len(data)-1], append(slices.Clone(data), 0), flipped(data, len(data)/2), flipped(data, 20), flipped(data, 0)} {
		check(t, os.WriteFile(name, damage, 0o644))
		b.restart()
		b.until(last - 2)
		b.prove(last - 1)
		b.until(last)
	}
	check(t, os.WriteFile(name, flipped(data, 50), 0o644)) // while it runs
	if _, err := b.Claim(last - 1); !errors.Is(err, jobs.ErrNoClaim) {
		t.Errorf("damaged claim: %v, want ErrNoClaim", err)
	}
	check(t, b.Deliver(t.Context(), b.takeInTime("again", last-1).Lease, b.log.Claim(last-1)))
	b.until(last)
}

func flipped(data []byte, i int) []byte {
	data = slices.Clone(data)
	data[i] ^= 1
	return data
}

func TestARewindDropsTheClaimsOfWhatItReplaced(t *testing.T) {
	for _, restart := range []bool{false, true} {
		t.Run(fmt.Sprintf("restart %v", restart), func(t *testing.T) {
			b := newBench(t)
			last := b.log.Pay(4)
			for n := last - 3; n < last; n++ {
				b.prove(n)
			}
			open := b.take("worker", last)
			if restart {
				check(t, b.Stop(t.Context()))
			}
			b.log.Rewind(last - 2)
			b.log.Pay(3)
			if restart {
				b.start()
			}
			b.until(last - 3)
			b.wantCode(b.Report(t.Context(), open.Lease, wire.Progress{Stage: wire.StageProve}), wire.CodeNotFound)
			for n := last - 2; n <= last; n++ {
				b.prove(n)
			}
			b.until(last)
			b.restart()
			b.until(last)
		})
	}
}

// L1 may have a batch that was replaced: then it counts again, without another proof.
func TestAReplacedBatchThatCountsAgainHasItsClaim(t *testing.T) {
	for _, restart := range []bool{false, true} {
		t.Run(fmt.Sprintf("restart %v", restart), func(t *testing.T) {
			b := newBench(t)
			last := b.log.Pay(3)
			var inputs []stf.Input
			var claims []*batch.Claim
			for n := last - 2; n <= last; n++ {
				in, err := b.log.Input(t.Context(), n)
				check(t, err)
				inputs, claims = append(inputs, in), append(claims, b.prove(n))
			}
			led := func(to *batch.Claim, generation uint64, known bool) {
				t.Helper()
				c := kzg.EncodePoint(&to.State.New)
				if g, ok := b.Generation(last, c[:]); g != generation || ok != known {
					t.Errorf("have generation %d, known %t, want %d, %t", g, ok, generation, known)
				}
			}
			led(claims[2], 0, true)
			led(claims[1], 0, false)

			b.log.Rewind(last - 1)
			b.log.Pay(2)
			b.until(last - 2)
			led(claims[2], 1, true)
			b.prove(last - 1)
			b.until(last - 1)
			if restart {
				b.restart()
			}
			led(claims[2], 1, true)
			check(t, b.Stop(t.Context()))
			b.log.Rewind(last - 1)
			b.log.Append(inputs[1])
			b.log.Append(inputs[2])
			b.start()
			b.until(last)
			led(claims[2], 0, true)
			for n := last - 1; n <= last; n++ {
				c, err := b.Claim(n)
				check(t, err)
				if want := claims[n+2-last]; !c.State.New.Equal(&want.State.New) {
					t.Errorf("have another claim of batch %d", n)
				}
			}

			// With what is final, that which was replaced is forgotten.
			files := func(want int) {
				t.Helper()
				if files, _ := filepath.Glob(filepath.Join(b.dir, "*")); len(files) != want {
					t.Errorf("have files %v, want %d", files, want)
				}
			}
			files(4)
			check(t, b.Final(last-1))
			files(2)
		})
	}
}

// A log that is cut and has no batches yet where there were some.
func TestARewindWithoutNewBatches(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(2)
	b.prove(last - 1)
	b.prove(last)
	b.log.Rewind(last)
	b.until(last - 1)
	if _, known := b.Status(last); known {
		t.Error("a batch that was cut is still known")
	}
	if _, err := b.Claim(last); !errors.Is(err, jobs.ErrNoClaim) {
		t.Errorf("claim of a batch that was cut: %v, want ErrNoClaim", err)
	}
	b.log.Pay(1)
	b.prove(last)
	b.until(last)
}

func TestAClaimThatL1RefusesIsAJobAgain(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(2)
	bad := b.prove(last - 1)
	b.prove(last)
	check(t, b.Reject(last-1, bad, errors.New("ProofInvalid()")))
	b.until(last - 2)
	if _, err := b.Claim(last); !errors.Is(err, jobs.ErrNoClaim) {
		t.Errorf("claim after one that is gone: %v, want ErrNoClaim", err)
	}
	check(t, b.Reject(last-1, bad, errors.New("twice")))
	job := b.takeInTime("again", last-1)
	if s, _ := b.Status(last - 1); s.Progress.Attempt != 2 {
		t.Errorf("have attempt %d, want 2", s.Progress.Attempt)
	}
	check(t, b.Deliver(t.Context(), job.Lease, b.log.Claim(last-1)))
	b.until(last)

	b.log.Rewind(last)
	b.log.Pay(1)
	b.until(last - 1)
	replaced := b.prove(last)
	b.log.Rewind(last)
	b.log.Pay(1)
	b.until(last - 1)
	b.prove(last)
	check(t, b.Reject(last, replaced, errors.New("late")))
	b.until(last)
}

func TestFinalClaimsAreForgotten(t *testing.T) {
	b := newBench(t)
	last := b.log.Pay(4)
	for n := last - 3; n < last; n++ {
		b.prove(n)
	}
	if have := b.Oldest(); have != last-3 {
		t.Errorf("have oldest %d, want %d", have, last-3)
	}
	check(t, b.Final(last-2))
	check(t, b.Final(last-3)) // late
	for range 2 {
		if have := b.Oldest(); have != last-1 {
			t.Errorf("have oldest %d, want %d", have, last-1)
		}
		if _, err := b.Claim(last - 2); !errors.Is(err, jobs.ErrNoClaim) {
			t.Errorf("final claim: %v, want ErrNoClaim", err)
		}
		_, err := b.Claim(last - 1)
		check(t, err)
		if files, _ := filepath.Glob(filepath.Join(b.dir, "*")); len(files) != 2 {
			t.Errorf("have files %v, want that of the last final batch and one", files)
		}
		b.restart()
		b.until(last - 1)
	}
	check(t, b.Final(last)) // final on L1, but not proven here: only what is proven can go
	if have := b.Oldest(); have != last {
		t.Errorf("have oldest %d, want %d", have, last)
	}
	b.prove(last)
	check(t, b.Final(last))
	b.restart()
	b.until(last)

	// Another start than the claims have.
	c := b.config()
	c.Start.Number = last
	other, err := jobs.New(c)
	check(t, err)
	if err := other.Start(t.Context()); !errors.Is(err, jobs.ErrStart) {
		t.Errorf("another start: %v, want ErrStart", err)
	}
	// A later start, as L1 may know one.
	c.Start = jobs.Start{Number: last + 7}
	later, err := jobs.New(c)
	check(t, err)
	check(t, later.Start(t.Context()))
	if have := later.Oldest(); have != last+8 {
		t.Errorf("have oldest %d, want %d", have, last+8)
	}
	check(t, later.Stop(t.Context()))

	// The same from a log that begins with a state of L1; an earlier one counts for nothing.
	for _, adopted := range []uint64{last + 7, 1} {
		c.Start, c.Adopted = jobs.Start{Number: last + 3}, func() (jobs.Start, error) { return jobs.Start{Number: adopted}, nil }
		later, err := jobs.New(c)
		check(t, err)
		check(t, later.Start(t.Context()))
		if have, want := later.Oldest(), max(adopted, last+3)+1; have != want {
			t.Errorf("adopted at %d: have oldest %d, want %d", adopted, have, want)
		}
		check(t, later.Stop(t.Context()))
	}
	broken := errors.New("no point")
	c.Adopted = func() (jobs.Start, error) { return jobs.Start{}, broken }
	if other, err = jobs.New(c); err != nil {
		t.Fatal(err)
	}
	if err := other.Start(t.Context()); !errors.Is(err, broken) {
		t.Errorf("have %v, want %v", err, broken)
	}
}

func TestALogThatCannotBeReadIsFatalAfterSomeTries(t *testing.T) {
	b := newBench(t)
	broken := errors.New("disk")
	b.log.Fault(broken)
	n := b.log.Pay(1)
	began := b.clock.Now()
	var fatal error
	for fatal == nil {
		select {
		case fatal = <-b.Fatal():
		default:
			b.clock.Advance(100 * time.Millisecond)
			runtime.Gosched()
		}
	}
	if !errors.Is(fatal, jobs.ErrLog) || !errors.Is(fatal, broken) {
		t.Errorf("have %v, want ErrLog and the cause", fatal)
	}
	if waited := b.clock.Now().Sub(began); waited < 5*time.Second {
		t.Errorf("gave up after %v, want 5 s at least", waited)
	}
	b.log.Fault(nil)
	b.restart()
	b.prove(n)
}

// More batches than are prepared at once: the rest follows as claims come.
func TestALongBacklog(t *testing.T) {
	b := newBench(t)
	check(t, b.Stop(t.Context()))
	first := b.log.Pay(1)
	last := b.log.Pay(jobs.Ahead + 1)
	b.start()
	for n := first; n < first+jobs.Ahead; n++ {
		b.take("worker", n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if job, err := b.Take(ctx, "worker"); err == nil {
		t.Errorf("have the job of batch %d, want none yet", job.Number)
	}
	b.restart()
	for n := first; n <= last; n++ {
		b.prove(n)
	}
	b.until(last)
}

func TestWhatWorkersSayIsLimited(t *testing.T) {
	b := newBench(t)
	n := b.log.Pay(1)
	for _, name := range []string{"", strings.Repeat("x", 65), "\xff"} {
		_, err := b.Take(t.Context(), name)
		b.wantCode(err, wire.CodeMalformed)
	}
	job := b.take(strings.Repeat("x", 64), n)
	for _, stage := range []wire.Stage{"", "asleep", wire.StageWaiting, wire.StageDone} {
		b.wantCode(b.Report(t.Context(), job.Lease, wire.Progress{Stage: stage}), wire.CodeMalformed)
	}
	check(t, b.Report(t.Context(), job.Lease, wire.Progress{Stage: wire.StageCommit, Share: 7, SecondsLeft: -1}))
	if s, _ := b.Status(n); s.Progress.Share != 1 || s.Progress.SecondsLeft != 0 {
		t.Errorf("have progress %+v, want share 1 and 0 s left", s.Progress)
	}
	check(t, b.Fail(t.Context(), job.Lease, strings.Repeat("x", 1<<20)))
}

func TestMetricsAreNamedWell(t *testing.T) {
	b := newBench(t)
	r, c := metrics.New(), b.config()
	c.Metrics = r
	_, err := jobs.New(c)
	check(t, err)
	check(t, r.Lint())
}

func TestAClosedQueueSaysSo(t *testing.T) {
	b := newBench(t)
	ended := make(chan error, 2)
	go func() { _, err := b.Take(t.Context(), "waiting"); ended <- err }()
	go func() { _, err := b.Watch(t.Context(), b.Proven()); ended <- err }()
	check(t, b.Stop(t.Context()))
	for range 2 {
		b.wantCode(<-ended, wire.CodeClosed)
	}
	b.wantCode(b.Report(t.Context(), 1, wire.Progress{Stage: wire.StageProve}), wire.CodeClosed)
	_, err := b.State(t.Context(), 1)
	b.wantCode(err, wire.CodeClosed)
	check(t, b.Stop(t.Context()))
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	good := (&bench{t: t, log: jobstest.NewLog(t, batch.Tiny), clock: jobstest.NewClock(), dir: t.TempDir()}).config()
	for name, spoil := range map[string]func(*jobs.Config){
		"history": func(c *jobs.Config) { c.History = nil },
		"folder":  func(c *jobs.Config) { c.Dir = "" },
		"setup":   func(c *jobs.Config) { c.Setup.Tau2 = bn254.G2Affine{} },
		"unit":    func(c *jobs.Config) { c.Setup.Unit = bn254.G1Affine{} },
		"lease":   func(c *jobs.Config) { c.Lease = -1 },
	} {
		c := good
		spoil(&c)
		if _, err := jobs.New(c); err == nil {
			t.Errorf("without a good %s: no error", name)
		}
	}
}

// Whatever happens in whatever order, what the queue calls proven is what the log
// holds, in a chain from the start; and when all is quiet everything gets proven.
func TestAnyOrderOfEvents(t *testing.T) {
	for seed := range uint64(8) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			r := rand.New(rand.NewPCG(seed, 0))
			b := newBench(t)
			last := b.log.Pay(2)
			claims := map[string]*batch.Claim{}
			claim := func(n uint64) *batch.Claim { // of the log as it is
				in, err := b.log.Input(t.Context(), n)
				check(t, err)
				key := fmt.Sprint(n, in.Timestamp)
				if claims[key] == nil {
					claims[key] = b.log.Claim(n)
				}
				c := *claims[key]
				return &c
			}
			held := map[uint64]wire.Job{}
			var final uint64
			for range 60 {
				switch r.IntN(9) {
				case 0:
					last = b.log.Pay(1)
				case 1, 2: // take what is free
					ctx, cancel := context.WithCancel(t.Context())
					cancel()
					if job, err := b.Take(ctx, "worker"); err == nil {
						held[job.Lease] = job
					}
				case 3, 4:
					for lease, job := range held {
						if job.Number <= last {
							_ = b.Deliver(t.Context(), lease, claim(job.Number))
						}
						delete(held, lease)
						break
					}
				case 5:
					b.clock.Advance(time.Duration(r.Int64N(int64(lease))))
				case 6:
					if r.IntN(3) == 0 {
						b.restart()
					}
				case 7:
					if to := max(final, b.log.First-1) + 1; r.IntN(2) == 0 && last > to {
						to += r.Uint64N(last - to)
						b.log.Rewind(to)
						last = b.log.Pay(1)
					}
				case 8:
					n := b.Proven()
					if n > last || n <= final {
						break
					}
					if c, err := b.Claim(n); err == nil && r.IntN(2) == 0 {
						check(t, b.Reject(n, c, errors.New("refused")))
					} else if r.IntN(2) == 0 && b.Proven() == n && sameAsLog(t, b, n) {
						check(t, b.Final(n))
						final = n
					}
				}
			}
			for b.Proven() != last || !sameAsLog(t, b, last) {
				ctx, cancel := context.WithCancel(t.Context())
				cancel()
				if job, err := b.Take(ctx, "last"); err == nil && job.Number <= last {
					_ = b.Deliver(t.Context(), job.Lease, claim(job.Number))
				}
				b.clock.Advance(time.Second)
				runtime.Gosched()
			}
			start := b.log.Start().Commitment
			for n := b.log.First; n <= last; n++ {
				want := claim(n)
				if n > final {
					c, err := b.Claim(n)
					check(t, err)
					if !slices.Equal(c.Words, want.Words) || !c.State.Old.Equal(&start) {
						t.Errorf("the claim of batch %d is not the log's", n)
					}
				}
				start = want.State.New
			}
		})
	}
}

// sameAsLog reports whether the queue has seen the log as it is up to a batch.
func sameAsLog(t *testing.T, b *bench, last uint64) bool {
	for n := b.Oldest(); n <= last; n++ {
		c, err := b.Claim(n)
		if err != nil {
			return false
		}
		in, err := b.log.Input(t.Context(), n)
		check(t, err)
		h, err := batch.ParseHeader([batch.HeaderWords]fr.Element(c.Words))
		check(t, err)
		if h.Timestamp != in.Timestamp {
			return false
		}
	}
	return true
}
