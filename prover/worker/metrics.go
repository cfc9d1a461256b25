package worker

import "github.com/stoa-rollup/stoa/internal/metrics"

// meter counts what a worker does.
type meter struct {
	proved, failed, lost, states, retries metrics.Counter
	seconds                               metrics.Histogram
}

func newMeter(r *metrics.Registry) *meter {
	const s = "prover"
	return &meter{
		proved:  r.Counter(s, "proved_total", "Claims that the sequencer took."),
		failed:  r.Counter(s, "failed_total", "Jobs that were given back."),
		lost:    r.Counter(s, "lost_total", "Jobs whose lease was lost."),
		states:  r.Counter(s, "states_total", "States that were fetched from the sequencer."),
		retries: r.Counter(s, "retries_total", "Requests to the sequencer that had no answer."),
		seconds: r.Histogram(s, "job_duration_seconds", "Time from taking a job to its delivery.", metrics.DurationBuckets),
	}
}
