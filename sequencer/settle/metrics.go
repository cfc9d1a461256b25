package settle

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/stoa-rollup/stoa/internal/metrics"
)

// meter counts what the settler does.
type meter struct {
	done, failures metrics.Counter
	refusals       metrics.CounterVec
	settled        metrics.Gauge
	gas            metrics.Histogram
}

func newMeter(r *metrics.Registry) *meter {
	const s = "settle"
	return &meter{
		done:     r.Counter(s, "settled_total", "Batches that were settled and confirmed."),
		failures: r.Counter(s, "failures_total", "Times that a batch could not be settled at once."),
		refusals: r.CounterVec(s, "refusals_total", "Refusals of L1 by the name of its error.", "error"),
		settled:  r.Gauge(s, "settled_number", "Number of the last batch in L1's latest block."),
		gas:      r.Histogram(s, "batch_gas", "Gas that a batch took on L1.", prometheus.ExponentialBuckets(250_000, 1.5, 12)),
	}
}
