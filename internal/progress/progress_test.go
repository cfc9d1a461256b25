package progress

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
)

func TestStepPrintsOneLineOutsideTerminals(t *testing.T) {
	var out bytes.Buffer
	clock := time.Unix(0, 0)
	r := &Reporter{out: &out, now: func() time.Time { clock = clock.Add(time.Second); return clock }}
	if err := r.Step("set up", 0, func() error { return nil }); err != nil {
		t.Fatal(err)
	}
	want := errors.New("no space")
	if err := r.Step("write", 0, func() error { return want }); !errors.Is(err, want) {
		t.Fatalf("step returned %v, want %v", err, want)
	}
	if got := out.String(); got != "set up: done in 1s\nwrite: failed in 1s\n" {
		t.Fatalf("printed %q", got)
	}
}

func TestNilReporterRunsTheStep(t *testing.T) {
	ran := false
	if err := (*Reporter)(nil).Step("", 0, func() error { ran = true; return nil }); err != nil || !ran {
		t.Fatalf("err %v, ran %v", err, ran)
	}
}

func TestTerminalDrawsAndClears(t *testing.T) {
	var out bytes.Buffer
	r := &Reporter{out: &out, terminal: true, now: time.Now}
	if err := r.Step("set up", time.Hour, func() error { return nil }); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); !strings.Contains(got, "set up [") || !strings.HasSuffix(got, "s\n") {
		t.Fatalf("printed %q", got)
	}
}

func TestBarIsNeverFullBeforeTheEnd(t *testing.T) {
	for elapsed, want := range map[time.Duration]string{0: " 0%", time.Second: "50%", 5 * time.Second: "99%"} {
		if got := bar("x", elapsed, 2*time.Second); !strings.Contains(got, want) || strings.Contains(got, "100%") {
			t.Errorf("after %s: %q, want %s", elapsed, got, want)
		}
	}
	if got := bar("x", 3*time.Second, 0); got != "x … 3s" {
		t.Errorf("unknown length: %q", got)
	}
}
