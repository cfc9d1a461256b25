package indexer

import (
	"time"

	"github.com/stoa-rollup/stoa/internal/metrics"
)

// figures are what the indexer tells Prometheus.
type figures struct {
	block, head, batch          metrics.Gauge
	behind                      metrics.Gauge
	batches, operations, reorgs metrics.Counter
	errors                      metrics.CounterVec
	step                        metrics.Histogram
	requests                    metrics.HistogramVec
	entries, dropped            metrics.Counter
	connected                   metrics.Gauge
}

func newFigures(r *metrics.Registry) figures {
	const s = "indexer"
	return figures{
		block:      r.Gauge(s, "block_number", "Last indexed block of L1."),
		head:       r.Gauge(s, "l1_head_number", "Latest block of L1."),
		batch:      r.Gauge(s, "batch_number", "Last indexed batch."),
		behind:     r.Gauge(s, "behind_blocks", "Confirmed blocks of L1 that are not indexed yet."),
		batches:    r.Counter(s, "batches_total", "Batches executed and compared since the start."),
		operations: r.Counter(s, "operations_total", "Operations executed since the start."),
		reorgs:     r.Counter(s, "reorgs_total", "Times that L1 took indexed blocks back since the start."),
		errors:     r.CounterVec(s, "errors_total", "Steps that failed and were tried again, by who was away.", "source"),
		step:       r.Histogram(s, "step_seconds", "Time to read, execute and store one range of blocks.", metrics.DurationBuckets),
		requests:   r.HistogramVec(s, "request_seconds", "Time to answer an HTTP request.", metrics.DurationBuckets, "route", "code"),
		entries:    r.Counter(s, "feed_rows_total", "Operations that the sequencer's feed told since the start."),
		dropped:    r.Counter(s, "feed_dropped_rows_total", "Operations of the feed that were wrong, or that L1 contradicted."),
		connected:  r.Gauge(s, "feed_connections", "1 while the sequencer's feed is connected."),
	}
}

// note takes the figures of a step.
func (f figures) note(r stepResult, took time.Duration) {
	last, _ := r.update.Cursor.Last()
	f.block.Set(float64(last.Number))
	f.batch.Set(float64(last.Batches))
	f.head.Set(float64(r.update.Head))
	f.behind.Set(float64(r.update.Behind))
	f.batches.Add(float64(r.batches))
	f.operations.Add(float64(r.operations))
	f.dropped.Add(float64(r.dropped))
	if r.update.Reorg != nil {
		f.reorgs.Inc()
	}
	f.step.Observe(took.Seconds())
}
