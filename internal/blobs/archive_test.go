package blobs

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/stoa-rollup/stoa/internal/disk"
)

// newArchive has the three blobs.
func newArchive(t testing.TB) *Archive {
	t.Helper()
	three, _ := bundle(t)
	a, err := OpenArchive(filepath.Join(t.TempDir(), "made", "blobs"))
	check(t, err)
	check(t, a.Put(three))
	return a
}

func TestArchiveGivesBackWhatWasPut(t *testing.T) {
	a := newArchive(t)
	three, fourth := bundle(t)

	for i, hash := range three.Hashes {
		have, err := a.Get(hash)
		check(t, err)
		if *have.Blob != three.Blobs[i] || have.Commitment != three.Commitments[i] {
			t.Errorf("have another blob for %v, want the one that was put", hash)
		}
		check(t, kzg4844.VerifyBlobProof(have.Blob, have.Commitment, have.Proof))
	}
	if _, err := a.Get(fourth.Hashes[0]); !errors.Is(err, ErrNotFound) {
		t.Errorf("have error %v, want %v", err, ErrNotFound)
	}
}

func TestPutAgainWritesNothing(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	file := a.file(three.Hashes[0])
	long := time.Unix(1_000_000_000, 0)
	check(t, os.Chtimes(file, long, long))

	var group sync.WaitGroup
	for range 3 {
		group.Go(func() {
			if err := a.Put(three); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()

	info, err := os.Stat(file)
	check(t, err)
	if !info.ModTime().Equal(long) {
		t.Errorf("have a file of %v, want the old one", info.ModTime())
	}
}

func TestDamagedFileIsNamedAndReplaced(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	hash, other := three.Hashes[0], three.Hashes[1]
	whole, err := os.ReadFile(a.file(hash))
	check(t, err)
	another, err := os.ReadFile(a.file(other))
	check(t, err)
	flipped := func(at int) []byte {
		c := slices.Clone(whole)
		c[at] ^= 1
		return c
	}

	for name, content := range map[string][]byte{
		"empty":           nil,
		"cut short":       whole[:len(whole)-1],
		"too long":        append(slices.Clone(whole), 0),
		"first byte":      flipped(0),
		"bit of the blob": flipped(70_000),
		"commitment":      flipped(len(Blob{}) + 20),
		"proof":           flipped(len(whole) - 1),
		"another blob":    another,
		"zeros":           make([]byte, len(whole)),
		"wrong blob":      slices.Concat(another[:len(Blob{})], whole[len(Blob{}):]),
	} {
		t.Run(name, func(t *testing.T) {
			check(t, os.WriteFile(a.file(hash), content, 0o600))

			_, err := a.Get(hash)

			var damaged *DamagedError
			if !errors.As(err, &damaged) || damaged.File != a.file(hash) {
				t.Errorf("have error %v, want one that names the file", err)
			}
			check(t, a.Put(three))
			_, err = a.Get(hash)
			check(t, err)
		})
	}
}

func TestHalfWrittenBlobIsNotThere(t *testing.T) {
	a := newArchive(t)
	_, fourth := bundle(t)
	file := a.file(fourth.Hashes[0])
	check(t, os.MkdirAll(filepath.Dir(file), 0o755))
	check(t, os.WriteFile(file+disk.DraftEnding, []byte("half"), 0o600))

	if _, err := a.Get(fourth.Hashes[0]); !errors.Is(err, ErrNotFound) {
		t.Errorf("have error %v, want %v", err, ErrNotFound)
	}
	check(t, a.Put(fourth))
	list, err := a.List(time.Time{}, time.Now().Add(time.Hour))
	check(t, err)
	if len(list) != 4 {
		t.Errorf("have %d blobs listed, want 4", len(list))
	}
}

func TestWrongCommitmentIsNotArchived(t *testing.T) {
	a := newArchive(t)
	three, fourth := bundle(t)
	forged := &Bundle{Blobs: three.Blobs[:1], Commitments: fourth.Commitments, Hashes: fourth.Hashes}

	if err := a.Put(forged); err == nil || !strings.Contains(err.Error(), "not the blob's") {
		t.Errorf("have error %v, want one that says so", err)
	}
	if _, err := a.Get(fourth.Hashes[0]); !errors.Is(err, ErrNotFound) {
		t.Errorf("have error %v, want %v", err, ErrNotFound)
	}
}

func TestListIsByTime(t *testing.T) {
	a := newArchive(t)
	three, _ := bundle(t)
	at := func(i int) time.Time { return time.Unix(int64(1000+10*i), 0) }
	for i, hash := range three.Hashes {
		check(t, os.Chtimes(a.file(hash), at(2-i), at(2-i)))
	}
	check(t, os.WriteFile(filepath.Join(a.path, common.Hash{}.Hex()+fileEnding), nil, 0o600)) // in the wrong folder

	have, err := a.List(at(0), at(2))

	check(t, err)
	want := []Entry{{three.Hashes[2], at(0)}, {three.Hashes[1], at(1)}}
	if !slices.EqualFunc(have, want, func(a, b Entry) bool { return a.Hash == b.Hash && a.Written.Equal(b.Written) }) {
		t.Errorf("have %v, want %v", have, want)
	}
}
