package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestWriteReplacesWhole(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "made", "with", "parents")
	check(t, MakeFolder(folder))
	check(t, MakeFolder(folder))
	file := filepath.Join(folder, "f")
	draft := file + DraftEnding
	check(t, os.WriteFile(draft, []byte("half of what a crash left behind"), 0o600))

	for _, content := range []string{"first", "", "second"} {
		check(t, Write(file, []byte(content), 0o600))
		have, err := os.ReadFile(file)
		check(t, err)
		if string(have) != content {
			t.Errorf("have %q, want %q", have, content)
		}
		if _, err := os.Stat(draft); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("have error %v, want no draft left", err)
		}
	}
}

func TestFailedWriteLeavesTheOldFile(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "f")
	check(t, Write(file, []byte("old"), 0o600))
	check(t, os.Mkdir(file+DraftEnding, 0o700)) // in the way

	if err := Write(file, []byte("new"), 0o600); err == nil {
		t.Error("have no error, want one")
	}
	if have, err := os.ReadFile(file); err != nil || string(have) != "old" {
		t.Errorf("have %q and error %v, want the old content", have, err)
	}
	if err := Write(filepath.Join(folder, "none", "f"), nil, 0o600); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("have error %v, want that of a folder that is missing", err)
	}
	if err := MakeFolder(filepath.Join(file, "below a file")); err == nil {
		t.Error("have no error of a folder below a file, want one")
	}
}
