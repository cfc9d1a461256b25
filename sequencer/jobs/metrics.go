package jobs

import "github.com/stoa-rollup/stoa/internal/metrics"

// meter counts what the queue does.
type meter struct {
	delivered, refused, failed, expired, dropped metrics.Counter
	seconds                                      metrics.Histogram
}

func newMeter(r *metrics.Registry, q *Queue) *meter {
	const s = "jobs"
	count := func(has func(*entry) bool) func() float64 {
		return func() (n float64) {
			q.mu.Lock()
			defer q.mu.Unlock()
			for _, e := range q.entries {
				if e.claim == nil && has(e) {
					n++
				}
			}
			return n
		}
	}
	r.GaugeFunc(s, "waiting_jobs", "Sealed batches that need a proof and that no worker has.", count(func(e *entry) bool { return e.lease == 0 }))
	r.GaugeFunc(s, "leased_jobs", "Sealed batches that workers are proving.", count(func(e *entry) bool { return e.lease != 0 }))
	r.GaugeFunc(s, "proven_number", "Number of the batch up to which all are proven.", func() float64 { return float64(q.Proven()) })
	return &meter{
		delivered: r.Counter(s, "delivered_total", "Claims that were accepted."),
		refused:   r.Counter(s, "refused_total", "Claims that were false."),
		failed:    r.Counter(s, "failed_total", "Times that a job went back to the queue, by a worker or for a false claim."),
		expired:   r.Counter(s, "expired_total", "Leases that ran out and went to another worker."),
		dropped:   r.Counter(s, "dropped_total", "Claims that were accepted and taken back."),
		seconds:   r.Histogram(s, "proof_duration_seconds", "Time from hearing of a sealed batch to its claim.", metrics.DurationBuckets),
	}
}
