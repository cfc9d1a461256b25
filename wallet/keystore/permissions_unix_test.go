//go:build unix

package keystore

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestPermissions(t *testing.T) {
	name, _ := made(t)
	for path, want := range map[string]os.FileMode{name: 0o600, filepath.Dir(name): 0o700 | os.ModeDir} {
		info, err := os.Stat(path)
		check(t, err)
		if info.Mode() != want {
			t.Errorf("%s: have mode %v, want %v", path, info.Mode(), want)
		}
	}
	entries, err := os.ReadDir(filepath.Dir(name))
	check(t, err)
	if len(entries) != 1 {
		t.Errorf("have %v beside the wallet, want nothing", entries)
	}
	for _, mode := range []os.FileMode{0o640, 0o604, 0o660} {
		check(t, os.Chmod(name, mode))
		if _, err := Open(name, phrase); !errors.Is(err, ErrExposed) {
			t.Errorf("mode %v: have error %v, want ErrExposed", mode, err)
		}
	}
}
