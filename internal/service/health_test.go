package service

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
)

func probe(t *testing.T, h *Health, method, path string) (int, Report) {
	t.Helper()

	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, httptest.NewRequest(method, path, nil))

	var report Report
	if strings.HasPrefix(recorder.Header().Get("Content-Type"), "application/json") {
		if err := json.Unmarshal(recorder.Body.Bytes(), &report); err != nil {
			t.Fatal(err)
		}
	}

	return recorder.Code, report
}

func TestReadyNamesEachCheck(t *testing.T) {
	h := NewHealth()
	if status, report := probe(t, h, "GET", "/readyz"); status != http.StatusOK || report.Status != "ready" {
		t.Errorf("without checks: have %d %+v, want ready", status, report)
	}

	var broken error
	for name, check := range map[string]Check{
		"l1":       func(context.Context) error { return nil },
		"database": func(context.Context) error { return broken },
	} {
		if err := h.Add(name, check); err != nil {
			t.Fatal(err)
		}
	}

	status, report := probe(t, h, "GET", "/readyz")
	want := Report{"ready", map[string]Result{"l1": {OK: true}, "database": {OK: true}}}
	if status != http.StatusOK || !reflect.DeepEqual(report, want) {
		t.Errorf("have %d %+v, want 200 %+v", status, report, want)
	}

	broken = errors.New("no route to the database")
	status, report = probe(t, h, "GET", "/readyz")
	want = Report{"not ready", map[string]Result{"l1": {OK: true}, "database": {Error: "no route to the database"}}}
	if status != http.StatusServiceUnavailable || !reflect.DeepEqual(report, want) {
		t.Errorf("have %d %+v, want 503 %+v", status, report, want)
	}

	// Alive says nothing of the checks.
	if status, report := probe(t, h, "GET", "/healthz"); status != http.StatusOK || report.Status != "alive" {
		t.Errorf("have %d %+v, want alive", status, report)
	}
}

func TestCheckThatHangsFailsAlone(t *testing.T) {
	h := NewHealth()
	release, passed := make(chan struct{}), make(chan struct{})
	defer close(release)
	h.limit = func(ctx context.Context) (context.Context, context.CancelFunc) {
		ctx, cancel := context.WithCancel(ctx)
		go func() { <-passed; cancel() }()
		return ctx, cancel
	}
	_ = h.Add("deaf", func(context.Context) error { close(passed); <-release; return nil })

	report, ready := h.Ready(t.Context())
	if ready || !strings.Contains(report.Checks["deaf"].Error, "no answer") {
		t.Errorf("have %+v, want deaf without an answer", report)
	}
}

func TestCheckNamesAreTheirOwn(t *testing.T) {
	h := NewHealth()
	pass := func(context.Context) error { return nil }
	if err := h.Add("l1", pass); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"l1", ""} {
		if err := h.Add(name, pass); !errors.Is(err, ErrCheckName) {
			t.Errorf("%q: have %v, want %v", name, err, ErrCheckName)
		}
	}
}

func TestHealthRefusesOtherRequests(t *testing.T) {
	if status, _ := probe(t, NewHealth(), "POST", "/readyz"); status != http.StatusMethodNotAllowed {
		t.Errorf("have %d, want 405", status)
	}
	if status, _ := probe(t, NewHealth(), "GET", "/other"); status != http.StatusNotFound {
		t.Errorf("have %d, want 404", status)
	}
}
