package blobs

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func newFolder(t testing.TB) *Folder {
	t.Helper()
	f, err := MakeFolder(filepath.Join(t.TempDir(), "made", "blobs"))
	check(t, err)
	return f
}

// A file may be raw, in hexadecimal digits, or an archive's.
func TestFolderGivesTheBlobs(t *testing.T) {
	three, fourth := bundle(t)
	f := newFolder(t)
	check(t, os.WriteFile(f.file(three.Hashes[0]), three.Blobs[0][:], 0o600))
	check(t, os.WriteFile(f.file(three.Hashes[1]), fmt.Appendf(nil, "0x%x\n", three.Blobs[1][:]), 0o600))
	check(t, os.WriteFile(f.file(three.Hashes[2]), []byte(strings.ToUpper(hex.EncodeToString(three.Blobs[2][:]))), 0o600))
	archive, err := OpenArchive(f.path)
	check(t, err)
	check(t, archive.Put(fourth))

	want := slices.Concat(three.Hashes, fourth.Hashes)
	have, err := Fetch(t.Context(), Ref{testTime, want}, f)
	check(t, err)
	if !slices.Equal(have, slices.Concat(three.Blobs, fourth.Blobs)) {
		t.Error("have other blobs, want the four in their order")
	}
}

func TestFolderNamesTheFile(t *testing.T) {
	three, _ := bundle(t)
	f := newFolder(t)
	hash, file := three.Hashes[0], f.file(three.Hashes[0])

	_, err := f.Blobs(t.Context(), Ref{testTime, three.Hashes[:1]})
	var absent *AbsentError
	if !errors.As(err, &absent) || absent.File != file || !errors.Is(err, ErrNotFound) {
		t.Errorf("have error %v, want one that names the file that is missing", err)
	}

	outside := *fill(9)
	copy(outside[:], Modulus[:])
	digits := hex.EncodeToString(three.Blobs[0][:])
	for name, content := range map[string][]byte{
		"empty":         nil,
		"cut short":     three.Blobs[0][:len(Blob{})-1],
		"too long":      append(slices.Clone(three.Blobs[0][:]), 0),
		"another blob":  three.Blobs[1][:],
		"no element":    outside[:],
		"a digit less":  []byte(digits[1:]),
		"a false digit": []byte("g" + digits[1:]),
		"other digits":  []byte(hex.EncodeToString(three.Blobs[1][:])),
	} {
		t.Run(name, func(t *testing.T) {
			check(t, os.WriteFile(file, content, 0o600))
			_, err := Fetch(t.Context(), Ref{testTime, []common.Hash{hash}}, f)
			var damaged *DamagedError
			if !errors.As(err, &damaged) || damaged.File != file {
				t.Errorf("have error %v, want one that names the file", err)
			}
		})
	}
}

// What is fetched is kept, what is damaged is replaced, and what is there is not asked for.
func TestKeep(t *testing.T) {
	three, fourth := bundle(t)
	f := newFolder(t)
	check(t, os.WriteFile(f.file(three.Hashes[1]), nil, 0o600))
	kept := Keep(f, answer{"liar", []Blob{*fill(8)}, nil}, newArchive(t))

	have, err := Fetch(t.Context(), Ref{testTime, three.Hashes}, kept)
	check(t, err)
	if !slices.Equal(have, three.Blobs) {
		t.Error("have other blobs, want the three")
	}
	for i, hash := range three.Hashes {
		if content, err := os.ReadFile(f.file(hash)); err != nil || string(content) != string(three.Blobs[i][:]) {
			t.Errorf("the folder has no file of blob %d, error %v", i, err)
		}
	}
	if have, err = Fetch(t.Context(), Ref{testTime, three.Hashes}, Keep(f)); err != nil || !slices.Equal(have, three.Blobs) {
		t.Errorf("have error %v, want the blobs from the folder alone", err)
	}

	_, err = Fetch(t.Context(), Ref{testTime, fourth.Hashes}, kept)
	var missing *MissingError
	var absent *AbsentError
	var lie *WrongBlobError
	if !errors.As(err, &missing) || !errors.As(err, &absent) || !errors.As(err, &lie) {
		t.Errorf("have error %v, want one with what each source said", err)
	}
}

func TestFolderPut(t *testing.T) {
	three, fourth := bundle(t)
	f := newFolder(t)
	check(t, os.WriteFile(f.file(three.Hashes[1]), nil, 0o600))
	for range 2 {
		check(t, f.Put(three))
		if have, err := Fetch(t.Context(), Ref{testTime, three.Hashes}, f); err != nil || !slices.Equal(have, three.Blobs) {
			t.Errorf("have error %v, want what was put", err)
		}
	}
	var lie *WrongBlobError
	if err := f.Put(&Bundle{Blobs: three.Blobs[:1], Commitments: fourth.Commitments, Hashes: fourth.Hashes}); !errors.As(err, &lie) {
		t.Errorf("have error %v, want the folder to refuse another blob", err)
	}
}

func TestFolderMustBeThere(t *testing.T) {
	name := filepath.Join(t.TempDir(), "blobs")
	for range 2 {
		if _, err := ParseSources("file://" + name); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("have error %v, want one that names %s", err, name)
		}
		check(t, os.WriteFile(name, nil, 0o600)) // a file is none either
	}
}
