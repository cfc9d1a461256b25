package golden

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// recorder is a test that notes its failures instead of failing.
type recorder struct {
	testing.TB
	failures []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	panic(r)
}

// check runs Check and returns what it complained of.
func check(path, have string) (failure string) {
	r := &recorder{}
	defer func() {
		if caught := recover(); caught != nil && caught != any(r) {
			panic(caught)
		}
		failure = strings.Join(r.failures, "\n")
	}()
	Check(r, path, []byte(have))

	return
}

func TestCheck(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vectors", "a.json")
	t.Setenv(UpdateEnv, "")

	if failure := check(path, "abc"); !strings.Contains(failure, "missing file") {
		t.Errorf("have %q for a missing file", failure)
	}

	t.Setenv(UpdateEnv, "1")
	if failure := check(path, "abc"); failure != "" {
		t.Errorf("writing failed: %s", failure)
	}

	t.Setenv(UpdateEnv, "")
	if failure := check(path, "abc"); failure != "" {
		t.Errorf("an equal file differs: %s", failure)
	}
	if failure := check(path, "abd"); !strings.Contains(failure, "first difference at byte 2") {
		t.Errorf("have %q for a different file", failure)
	}
}
