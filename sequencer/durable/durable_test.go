package durable

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
)

// A power cut at any file operation leaves the old or the new content, and after Write
// returned the new.
func TestWriteIsAtomic(t *testing.T) {
	before, after := bytes.Repeat([]byte{1}, 10_000), bytes.Repeat([]byte{2}, 9_000)
	seen := map[byte]int{}
	for _, percent := range []int{0, 30, 100} {
		mem, armed := vfs.NewCrashableMem(), false
		rng := rand.New(rand.NewPCG(1, uint64(percent)))
		look := func() byte {
			t.Helper()
			b, err := Read(mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rng}), "a/b/file")
			if err != nil || !bytes.Equal(b, before) && !bytes.Equal(b, after) {
				t.Fatalf("have %d bytes, error %v", len(b), err)
			}
			seen[b[0]]++
			return b[0]
		}
		fs := errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
			if armed && o.Kind.ReadOrWrite() == errorfs.OpIsWrite {
				look()
			}
			return nil
		}))
		if err := Mkdir(fs, "a/b"); err != nil {
			t.Fatal(err)
		}
		if err := Write(fs, "a/b/file", bytes.Clone(before)); err != nil {
			t.Fatal(err)
		}
		look()
		armed = true
		if err := Write(fs, "a/b/file", bytes.Clone(after)); err != nil {
			t.Fatal(err)
		}
		if look() != 2 {
			t.Error("the new content is not durable")
		}
	}
	if seen[1] == 0 || seen[2] == 0 {
		t.Errorf("have %v, want some of each", seen)
	}
}

func TestFailedWriteKeepsTheOldContent(t *testing.T) {
	mem := vfs.NewMem()
	if err := Write(mem, "file", []byte("old")); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []errorfs.OpKind{errorfs.OpCreate, errorfs.OpFileWrite, errorfs.OpFileSync, errorfs.OpRename} {
		fs := errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
			if o.Kind == kind {
				return errorfs.ErrInjected
			}
			return nil
		}))
		if err := Write(fs, "file", []byte("new")); err == nil {
			t.Errorf("kind %v: have no error", kind)
		}
		if b, err := Read(mem, "file"); err != nil || string(b) != "old" {
			t.Errorf("kind %v: have %q, error %v", kind, b, err)
		}
	}
}
