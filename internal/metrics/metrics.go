package metrics

import (
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
)

// Namespace is the first word of every name.
const Namespace = "stoa"

// Units are what a gauge or histogram may end in: base units of measure, and
// things that are counted. Add a word when a new thing is counted.
var Units = []string{
	"seconds", "bytes", "ratio", "wei", "gas", "constraints",
	"batches", "blocks", "bookings", "connections", "entries", "events", "jobs", "number",
	"operations", "requests", "rows", "transactions",
}

// Mistakes in a metric's definition.
var (
	// ErrName is the mistake of a name that is not snake case.
	ErrName = errors.New("write the metric's name in snake case, without the namespace")

	// ErrUnit is the mistake of a name that does not end in what it counts.
	ErrUnit = errors.New("end a counter's name in _total and any other in a unit of metrics.Units")

	// ErrHelp is the mistake of a metric without a sentence of help.
	ErrHelp = errors.New("give the metric a help text, a sentence with its full stop")

	// ErrBuckets is the mistake of buckets that are missing or do not rise.
	ErrBuckets = errors.New("give the histogram buckets that rise")
)

// Error is what registering a wrong metric panics with.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return fmt.Sprintf("metric %q: %v", e.Name, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

// What callers hold. A vector has one metric for each combination of labels.
type (
	Counter      = prometheus.Counter
	CounterVec   = *prometheus.CounterVec
	Gauge        = prometheus.Gauge
	GaugeVec     = *prometheus.GaugeVec
	Histogram    = prometheus.Histogram
	HistogramVec = *prometheus.HistogramVec
)

// DurationBuckets are for histograms in seconds: from one millisecond to about
// nine minutes, each twice the one before.
var DurationBuckets = prometheus.ExponentialBuckets(0.001, 2, 20)

// Registry is one set of metrics. All methods are safe for concurrent use.
type Registry struct {
	prometheus *prometheus.Registry
}

// New returns a registry with Go's and the process' own metrics in it.
func New() *Registry {
	r := &Registry{prometheus.NewPedanticRegistry()}
	r.prometheus.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)

	return r
}

// Counter registers a count that only rises.
func (r *Registry) Counter(subsystem, name, help string) Counter {
	return register(r, prometheus.NewCounter(prometheus.CounterOpts(counter(subsystem, name, help))), name)
}

// CounterFunc registers a count that only rises and is asked for at each scrape,
// concurrently.
func (r *Registry) CounterFunc(subsystem, name, help string, value func() float64) {
	register(r, prometheus.NewCounterFunc(prometheus.CounterOpts(counter(subsystem, name, help)), value), name)
}

// CounterVec registers counts by label.
func (r *Registry) CounterVec(subsystem, name, help string, labels ...string) CounterVec {
	return register(r, prometheus.NewCounterVec(prometheus.CounterOpts(counter(subsystem, name, help)), labels), name)
}

// Gauge registers a figure that rises and falls.
func (r *Registry) Gauge(subsystem, name, help string) Gauge {
	return register(r, prometheus.NewGauge(prometheus.GaugeOpts(measure(subsystem, name, help))), name)
}

// GaugeFunc registers a figure that is asked for at each scrape, concurrently.
func (r *Registry) GaugeFunc(subsystem, name, help string, value func() float64) {
	register(r, prometheus.NewGaugeFunc(prometheus.GaugeOpts(measure(subsystem, name, help)), value), name)
}

// GaugeVec registers figures by label.
func (r *Registry) GaugeVec(subsystem, name, help string, labels ...string) GaugeVec {
	return register(r, prometheus.NewGaugeVec(prometheus.GaugeOpts(measure(subsystem, name, help)), labels), name)
}

// Histogram registers a distribution over buckets, given by their upper ends.
func (r *Registry) Histogram(subsystem, name, help string, buckets []float64) Histogram {
	return register(r, prometheus.NewHistogram(distribution(subsystem, name, help, buckets)), name)
}

// HistogramVec registers distributions by label.
func (r *Registry) HistogramVec(subsystem, name, help string, buckets []float64, labels ...string) HistogramVec {
	return register(r, prometheus.NewHistogramVec(distribution(subsystem, name, help, buckets), labels), name)
}

// Handler answers /metrics.
func (r *Registry) Handler() http.Handler {
	return promhttp.HandlerFor(r.prometheus, promhttp.HandlerOpts{Registry: r.prometheus})
}

// Lint gathers what has a value and returns what Prometheus' linter says of our
// names. A vector has no value until its labels are used.
func (r *Registry) Lint() error {
	families, err := r.prometheus.Gather()
	if err != nil {
		return err
	}
	ours := families[:0]
	for _, f := range families {
		if strings.HasPrefix(f.GetName(), Namespace+"_") {
			ours = append(ours, f)
		}
	}

	problems, err := promlint.NewWithMetricFamilies(ours).Lint()
	errs := []error{err}
	for _, f := range ours {
		if f.GetHelp() == "" { // the linter knows only an absent one
			errs = append(errs, &Error{f.GetName(), ErrHelp})
		}
	}
	for _, problem := range problems {
		errs = append(errs, &Error{problem.Metric, errors.New(problem.Text)})
	}

	return errors.Join(errs...)
}

// register panics on a mistake that only Prometheus sees: a name taken, a label
// that is none.
func register[C prometheus.Collector](r *Registry, collector C, name string) C {
	if err := r.prometheus.Register(collector); err != nil {
		panic(&Error{name, err})
	}

	return collector
}

func counter(subsystem, name, help string) prometheus.Opts {
	if !strings.HasSuffix(name, "_total") {
		panic(&Error{name, ErrUnit})
	}

	return options(subsystem, name, help)
}

func measure(subsystem, name, help string) prometheus.Opts {
	if !slices.Contains(Units, name[strings.LastIndexByte(name, '_')+1:]) {
		panic(&Error{name, ErrUnit})
	}

	return options(subsystem, name, help)
}

func distribution(subsystem, name, help string, buckets []float64) prometheus.HistogramOpts {
	rising := true
	for i := 1; i < len(buckets); i++ {
		rising = rising && buckets[i-1] < buckets[i] // false for NaN
	}
	if len(buckets) == 0 || !rising {
		panic(&Error{name, ErrBuckets})
	}
	o := measure(subsystem, name, help)

	return prometheus.HistogramOpts{Namespace: o.Namespace, Subsystem: o.Subsystem, Name: o.Name, Help: o.Help, Buckets: buckets}
}

var snake = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

func options(subsystem, name, help string) prometheus.Opts {
	if !snake.MatchString(subsystem) || !snake.MatchString(name) || strings.HasPrefix(name, Namespace+"_") {
		panic(&Error{subsystem + "_" + name, ErrName})
	}
	if len(help) < 2 || !strings.HasSuffix(help, ".") {
		panic(&Error{name, ErrHelp})
	}

	return prometheus.Opts{Namespace: Namespace, Subsystem: subsystem, Name: name, Help: help}
}
