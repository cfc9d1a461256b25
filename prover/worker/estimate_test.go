package worker

import (
	"testing"
	"time"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// still is a clock that is set.
type still struct{ now time.Time }

func (s *still) Now() time.Time                       { return s.now }
func (s *still) After(time.Duration) <-chan time.Time { return nil }

func TestProgressIsEstimatedFromEarlierBatches(t *testing.T) {
	clock, e := &still{time.Unix(0, 0)}, estimate{}
	job := func(seconds ...int) (reports []wire.Progress) {
		tracked := newTracker(clock, &e)
		for i, s := range seconds {
			tracked.enter(stages[i])
			clock.now = clock.now.Add(time.Duration(s) * time.Second / 2)
			reports = append(reports, tracked.progress())
			clock.now = clock.now.Add(time.Duration(s) * time.Second / 2)
		}
		tracked.enter(wire.StageDone)
		e.learn(tracked.spent)
		return append(reports, tracked.progress())
	}
	for i, p := range job(2, 0, 2, 16) {
		if i < len(stages) && p != (wire.Progress{Stage: stages[i]}) {
			t.Errorf("first batch: have %+v, want stage %s and nothing known", p, stages[i])
		}
	}
	if have := e.total(); have != 20*time.Second {
		t.Errorf("have %v for a job, want 20 s", have)
	}
	want := []wire.Progress{
		{Stage: wire.StageState, Share: 0.05, SecondsLeft: 19},
		{Stage: wire.StageExecute, Share: 0.1, SecondsLeft: 18},
		{Stage: wire.StageCommit, Share: 0.15, SecondsLeft: 17},
		{Stage: wire.StageProve, Share: 1, SecondsLeft: 0}, // longer than the last one
		{Stage: wire.StageDone, Share: 1},
	}
	for i, p := range job(2, 0, 2, 48) {
		if p != want[i] {
			t.Errorf("have %+v, want %+v", p, want[i])
		}
	}
	if have := e.total(); have != 36*time.Second {
		t.Errorf("have %v for a job, want 36 s: half and half", have)
	}
}

func TestBarsFollowAGuessThenTheLastBatches(t *testing.T) {
	w := &Worker{cfg: Config{Prover: &prover.Prover{Keys: &keys.Set{Shape: batch.Standard}}}, times: map[uint32]*estimate{}}
	guess := w.expected(batch.Standard.ID)
	if guess <= 0 || guess != prover.Expected(batch.Standard) {
		t.Errorf("have %v before the first batch, want a guess", guess)
	}
	if other := w.expected(batch.Tiny.ID); other != 0 {
		t.Errorf("have %v for a shape without keys, want nothing", other)
	}
	last := new(estimate)
	last.learn([len(stages)]time.Duration{0, 0, time.Second, time.Minute})
	w.times[batch.Standard.ID] = last
	if have := w.expected(batch.Standard.ID); have != 61*time.Second {
		t.Errorf("have %v, want 61 s as the last batch took", have)
	}
}
