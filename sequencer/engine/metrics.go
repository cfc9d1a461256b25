package engine

import (
	"errors"
	"time"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

type engineMetrics struct {
	operations metrics.CounterVec // by outcome
	verify     duration
	sign       duration
	execute    metrics.Histogram
	append     metrics.Histogram
	group      metrics.Histogram
	rewinds    metrics.Counter
	voided     metrics.Counter
}

// duration is a histogram of times.
type duration struct{ metrics.Histogram }

func (d duration) observe(since time.Time) { d.Observe(time.Since(since).Seconds()) }

// fine are buckets from ten microseconds to about a second.
var fine = []float64{1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1}

func newMetrics(r *metrics.Registry, e *Engine) engineMetrics {
	if r == nil {
		r = metrics.New()
	}
	const engine = "engine"
	r.GaugeFunc(engine, "admission_operations", "Operations that were submitted and are not answered.", func() float64 { return float64(e.gate.pending()) })
	r.GaugeFunc(engine, "waiting_queue_entries", "Confirmed entries of L1's queue that no batch has taken.", func() float64 {
		h := e.Head()
		return float64(h.L1.Queue - min(h.L1.Queue, h.Queue))
	})
	return engineMetrics{
		operations: r.CounterVec(engine, "operations_total", "Operations that were submitted, by the kind of answer.", "answer"),
		verify:     duration{r.Histogram(engine, "verify_seconds", "Time to check the signature of an operation, its share of those checked together.", fine)},
		sign:       duration{r.Histogram(engine, "sign_seconds", "Time to sign a receipt.", fine)},
		execute:    r.Histogram(engine, "execute_seconds", "Time to execute a group of operations.", fine),
		append:     r.Histogram(engine, "append_seconds", "Time to make the entries of a group durable.", fine),
		group:      r.Histogram(engine, "group_operations", "Entries that were made durable together.", []float64{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024}),
		rewinds:    r.Counter(engine, "rewinds_total", "Times that L1 took back an entry of its queue and the log was cut."),
		voided:     r.Counter(engine, "voided_operations_total", "Ordered operations that a rewind made void."),
	}
}

// count counts an answer.
func (m engineMetrics) count(err error) {
	answer := "receipt"
	switch {
	case err == nil:
	case errors.As(err, new(*stf.Refusal)):
		answer = "refused"
	case errors.As(err, new(*BusyError)):
		answer = "busy"
	case errors.Is(err, ErrClosed):
		answer = "closed"
	default:
		answer = "other"
	}
	m.operations.WithLabelValues(answer).Inc()
}
