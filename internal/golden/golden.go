// Package golden compares a test's output with a file that is kept in the
// repository. `make vectors` rewrites the files instead; reviewers read the diff.
package golden

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// UpdateEnv, if set, makes Check write files instead of comparing with them. It
// is an environment variable and not a flag because packages that do not know
// the flag would refuse to run.
const UpdateEnv = "STOA_WRITE_VECTORS"

// Check fails the test unless the file at path, relative to the test's folder,
// holds exactly have.
func Check(t testing.TB, path string, have []byte) {
	t.Helper()

	if os.Getenv(UpdateEnv) != "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, have, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}

	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("run `make vectors` to write the missing file: %v", err)
	}
	if !bytes.Equal(have, want) {
		t.Errorf("%s differs: run `make vectors` and read the diff\nhave %d bytes, want %d; first difference at byte %d",
			path, len(have), len(want), firstDifference(have, want))
	}
}

func firstDifference(a, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}

	return min(len(a), len(b))
}
