package metrics

import (
	"context"
	"errors"
	"io"
	"math"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/stoa-rollup/stoa/internal/service"
)

// one of each kind, with a value.
func fill(r *Registry) {
	r.Counter("test", "operations_total", "Operations taken.").Inc()
	r.CounterVec("test", "refusals_total", "Operations refused, by rule.", "rule").WithLabelValues("fee").Inc()
	r.Gauge("test", "waiting_operations", "Operations that wait.").Set(3)
	r.GaugeFunc("test", "pool_bytes", "Size of the pool.", func() float64 { return 4 })
	r.GaugeVec("test", "head_number", "Number of the last block, by chain.", "chain").WithLabelValues("l1").Set(5)
	r.Histogram("test", "seal_duration_seconds", "Time to seal a batch.", DurationBuckets).Observe(0.5)
	r.HistogramVec("test", "batch_operations", "Operations in a batch, by kind.", []float64{1, 10}, "kind").WithLabelValues("x").Observe(2)
}

func TestGoodNamesPass(t *testing.T) {
	r := New()
	fill(r)

	if err := r.Lint(); err != nil {
		t.Error(err)
	}
	families, err := r.prometheus.Gather()
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, f := range families {
		if strings.HasPrefix(f.GetName(), "stoa_test_") {
			seen++
			if f.GetHelp() == "" || !snake.MatchString(f.GetName()) {
				t.Errorf("%s: have help %q, want snake case and a help text", f.GetName(), f.GetHelp())
			}
		}
	}
	if want := 7; seen != want {
		t.Errorf("have %d metrics of ours, want %d", seen, want)
	}
}

// What goes round the helpers is seen by the linter.
func TestLintSeesABadName(t *testing.T) {
	r := New()
	r.prometheus.MustRegister(prometheus.NewCounter(prometheus.CounterOpts{Name: "stoa_test_badName"}))

	err := r.Lint()
	for _, want := range []string{"stoa_test_badName", "help", "_total", "snake_case"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("have %v, want %q in it", err, want)
		}
	}
}

func TestWrongDefinitionsPanic(t *testing.T) {
	const help = "A help text."
	rising := []float64{1, 2}

	for _, test := range []struct {
		name   string
		define func(*Registry)
		want   error
	}{
		{"counter without total", func(r *Registry) { r.Counter("test", "operations", help) }, ErrUnit},
		{"gauge without a unit", func(r *Registry) { r.Gauge("test", "size", help) }, ErrUnit},
		{"gauge with total", func(r *Registry) { r.Gauge("test", "operations_total", help) }, ErrUnit},
		{"milliseconds", func(r *Registry) { r.Histogram("test", "wait_milliseconds", help, rising) }, ErrUnit},
		{"empty name", func(r *Registry) { r.GaugeVec("test", "", help) }, ErrUnit},
		{"camel case", func(r *Registry) { r.Counter("test", "someThing_total", help) }, ErrName},
		{"no subsystem", func(r *Registry) { r.Counter("", "thing_total", help) }, ErrName},
		{"double underscore", func(r *Registry) { r.CounterVec("test", "a__b_total", help) }, ErrName},
		{"namespace twice", func(r *Registry) { r.Counter("test", "stoa_a_total", help) }, ErrName},
		{"no help", func(r *Registry) { r.Counter("test", "thing_total", "") }, ErrHelp},
		{"no sentence", func(r *Registry) { r.Gauge("test", "thing_bytes", "size") }, ErrHelp},
		{"no buckets", func(r *Registry) { r.Histogram("test", "wait_seconds", help, nil) }, ErrBuckets},
		{"falling buckets", func(r *Registry) { r.Histogram("test", "wait_seconds", help, []float64{2, 1}) }, ErrBuckets},
		{"equal buckets", func(r *Registry) { r.HistogramVec("test", "wait_seconds", help, []float64{1, 1}) }, ErrBuckets},
		{"buckets that are no number", func(r *Registry) { r.Histogram("test", "wait_seconds", help, []float64{1, math.NaN()}) }, ErrBuckets},
		{"a label that is none", func(r *Registry) { r.CounterVec("test", "thing_total", help, "__a") }, nil},
		{"a name taken", func(r *Registry) { fill(r); fill(r) }, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			defer func() {
				e, ok := recover().(*Error)
				if !ok || e.Name == "" && test.name != "empty name" || test.want != nil && !errors.Is(e, test.want) {
					t.Errorf("have %v, want a panic with %v", e, test.want)
				}
			}()
			test.define(New())
		})
	}
}

func TestRegistriesAreApart(t *testing.T) {
	fill(New())
	fill(New()) // would panic in a global registry
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()

	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}

	return response.StatusCode, string(body)
}

func TestServerServesMetricsAndHealth(t *testing.T) {
	registry, health := New(), service.NewHealth()
	fill(registry)
	_ = health.Add("l1", func(context.Context) error { return errors.New("no L1") })

	server, err := NewServer("127.0.0.1:0", registry, health)
	if err != nil {
		t.Fatal(err)
	}
	if have := server.Addr(); have != "" {
		t.Errorf("before the start: have address %q, want none", have)
	}
	if err := server.Stop(t.Context()); err != nil {
		t.Errorf("stop before start: %v", err)
	}
	if err := server.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := server.Start(t.Context()); !errors.Is(err, service.ErrStarted) {
		t.Errorf("second start: have %v, want %v", err, service.ErrStarted)
	}
	addr := server.Addr()

	for _, test := range []struct {
		path   string
		status int
		body   string
	}{
		{"/metrics", 200, "stoa_test_waiting_operations 3"},
		{"/metrics", 200, "go_goroutines"},
		{"/healthz", 200, "alive"},
		{"/readyz", 503, "no L1"},
		{"/", 404, "not found"},
	} {
		status, body := get(t, "http://"+addr+test.path)
		if status != test.status || !strings.Contains(body, test.body) {
			t.Errorf("%s: have %d %q, want %d and %q", test.path, status, body, test.status, test.body)
		}
	}

	// The port is taken: a second server says so, and can try again.
	other, err := NewServer(addr, registry, health)
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Start(t.Context()); err == nil || !strings.Contains(err.Error(), "choose another address") {
		t.Errorf("have %v, want a hint to another address", err)
	}

	http.DefaultClient.CloseIdleConnections()
	if err := server.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if connection, err := net.Dial("tcp", addr); err == nil {
		connection.Close()
		t.Error("the server still listens after Stop")
	}
	if have := server.Addr(); have != "" {
		t.Errorf("after the stop: have address %q, want none", have)
	}
	select {
	case err := <-server.Fatal():
		t.Errorf("have report %v, want none: it was stopped", err)
	default:
	}
}

func TestServerWantsHostAndPort(t *testing.T) {
	if _, err := NewServer("localhost", New(), service.NewHealth()); !errors.Is(err, service.ErrAddress) {
		t.Errorf("have %v, want %v", err, service.ErrAddress)
	}
}
