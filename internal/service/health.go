package service

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// CheckLimit is the time that the checks of one probe have, all at once.
const CheckLimit = 2 * time.Second

// Check returns nil while its part of the service can work. It honours its
// context: one that does not is reported as failing and left behind.
type Check func(ctx context.Context) error

// Health is a registry of checks. All methods are safe for concurrent use.
type Health struct {
	mu     sync.Mutex
	checks map[string]Check

	// limit is the clock; tests replace it.
	limit func(context.Context) (context.Context, context.CancelFunc)
}

// NewHealth returns a registry without checks: always ready.
func NewHealth() *Health {
	return &Health{
		checks: map[string]Check{},
		limit: func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, CheckLimit)
		},
	}
}

// Add registers a check under a name of its own.
func (h *Health) Add(name string, check Check) error {
	h.mu.Lock()
	defer h.mu.Unlock()

	if _, taken := h.checks[name]; taken || name == "" {
		return fmt.Errorf("%w, have %q", ErrCheckName, name)
	}
	h.checks[name] = check

	return nil
}

// Report is the answer of /healthz and /readyz.
type Report struct {
	// Status is "alive", "ready" or "not ready".
	Status string `json:"status"`

	// Checks has one result for each check, by name. Absent in /healthz.
	Checks map[string]Result `json:"checks,omitempty"`
}

// Result is that of one check.
type Result struct {
	OK    bool   `json:"ok"`
	Error string `json:"error,omitempty"`
}

// Ready runs all checks at once and reports whether each passes.
func (h *Health) Ready(ctx context.Context) (Report, bool) {
	ctx, cancel := h.limit(ctx)
	defer cancel()

	h.mu.Lock()
	running := make(map[string]chan error, len(h.checks))
	for name, check := range h.checks {
		done := make(chan error, 1)
		running[name] = done
		go func() { done <- check(ctx) }()
	}
	h.mu.Unlock()

	report, ready := Report{Status: "ready", Checks: make(map[string]Result, len(running))}, true
	for name, done := range running {
		var err error
		select {
		case err = <-done:
		case <-ctx.Done():
			// An answer that came in time counts, whatever select chose.
			select {
			case err = <-done:
			default:
				err = fmt.Errorf("the check gave no answer in its time: %w", ctx.Err())
			}
		}
		result := Result{OK: err == nil}
		if err != nil {
			result.Error = err.Error()
			report.Status, ready = "not ready", false
		}
		report.Checks[name] = result
	}

	return report, ready
}

// ServeHTTP answers GET /healthz and /readyz in JSON.
func (h *Health) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "use GET", http.StatusMethodNotAllowed)
		return
	}

	switch r.URL.Path {
	case "/healthz":
		answer(w, http.StatusOK, Report{Status: "alive"})
	case "/readyz":
		report, ready := h.Ready(r.Context())
		status := http.StatusOK
		if !ready {
			status = http.StatusServiceUnavailable
		}
		answer(w, status, report)
	default:
		http.NotFound(w, r)
	}
}

func answer(w http.ResponseWriter, status int, report Report) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)

	// A client that is gone is nobody's mistake.
	_ = json.NewEncoder(w).Encode(report)
}
