package worker

import (
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// stages of a job that take time, in order.
var stages = [...]wire.Stage{wire.StageState, wire.StageExecute, wire.StageCommit, wire.StageProve}

// estimate is how long each stage takes, by the last batches of a shape.
type estimate struct {
	known  bool
	stages [len(stages)]time.Duration
}

// learn takes over how long a batch took, half and half with those before.
func (e *estimate) learn(spent [len(stages)]time.Duration) {
	for i, d := range spent {
		if e.known {
			d = (d + e.stages[i]) / 2
		}
		e.stages[i] = d
	}
	e.known = true
}

// total is how long a job takes, 0 if unknown.
func (e *estimate) total() (sum time.Duration) {
	for _, d := range e.stages {
		sum += d
	}
	return sum
}

// tracker knows how far a job is. It is safe for concurrent use.
type tracker struct {
	clock    Clock
	expected estimate
	entries  chan struct{} // has one when a stage was entered

	mu      sync.Mutex
	stage   int // index in stages, len(stages) when done
	entered time.Time
	spent   [len(stages)]time.Duration
}

func newTracker(clock Clock, e *estimate) *tracker {
	return &tracker{clock: clock, expected: *e, entered: clock.Now(), entries: make(chan struct{}, 1)}
}

// enter ends the stage before.
func (t *tracker) enter(stage wire.Stage) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.stage == len(stages) || stages[t.stage] == stage {
		return // done, or in it already
	}
	now := t.clock.Now()
	t.spent[t.stage] += now.Sub(t.entered)
	t.entered = now
	for t.stage = 0; t.stage < len(stages) && stages[t.stage] != stage; {
		t.stage++
	}
	select {
	case t.entries <- struct{}{}:
	default:
	}
}

// progress is what to report. Within a stage the clock tells the share, up to the
// whole stage.
func (t *tracker) progress() wire.Progress {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.stage == len(stages) {
		return wire.Progress{Stage: wire.StageDone, Share: 1}
	}
	p := wire.Progress{Stage: stages[t.stage]}
	if total := t.expected.total(); total > 0 {
		done := min(t.clock.Now().Sub(t.entered), t.expected.stages[t.stage])
		for _, d := range t.expected.stages[:t.stage] {
			done += d
		}
		p.Share, p.SecondsLeft = float64(done)/float64(total), (total - done).Seconds()
	}
	return p
}
