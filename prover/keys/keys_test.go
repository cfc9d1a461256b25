package keys

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

// smallest is a shape with one row a lane, for fast setups.
var smallest = batch.Shape{ID: 99, Name: "smallest", LogN: 8, P: 1, L: 1, M: 1, E: 1, S: 1, Records: batch.WorstRecords([op.Lanes]int{1, 1, 1, 1, 1})}

func TestKeysAreMadeOnceAndReadBack(t *testing.T) {
	dir := t.TempDir()
	made, err := Load(dir, smallest, nil)
	if err != nil {
		t.Fatal(err)
	}
	read, err := Load(dir, smallest, nil)
	if err != nil {
		t.Fatal(err)
	}
	var a, b bytes.Buffer
	if _, err := made.Verify.WriteRawTo(&a); err != nil {
		t.Fatal(err)
	}
	if _, err := read.Verify.WriteRawTo(&b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the second load made other keys")
	}

	folders, err := filepath.Glob(filepath.Join(dir, "UNSAFE-smallest-*-"+version))
	if err != nil || len(folders) != 1 {
		t.Fatalf("folders %v, err %v; want one named UNSAFE, of this version", folders, err)
	}
	for _, name := range []string{circuitName, provingName, verifyingName, manifestName} {
		t.Run("changed "+name, func(t *testing.T) {
			path := filepath.Join(folders[0], name)
			good, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			defer os.WriteFile(path, good, 0o644)
			bad := bytes.Clone(good)
			bad[len(bad)/2] ^= 1
			if err := os.WriteFile(path, bad, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := Load(dir, smallest, nil); !errors.Is(err, ErrChecksum) {
				t.Errorf("changed byte: %v, want ErrChecksum", err)
			}
			if err := os.WriteFile(path, good[:len(good)/2], 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := Load(dir, smallest, nil); !errors.Is(err, ErrChecksum) {
				t.Errorf("truncated: %v, want ErrChecksum", err)
			}
		})
	}

	good, err := readManifest(folders[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Manifest){
		"other seed":   func(m *Manifest) { m.Seed += "'" },
		"older format": func(m *Manifest) { m.Format = "stoa.keys.v2" },
	} {
		other := good
		change(&other)
		data, err := json.Marshal(other)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folders[0], manifestName), data, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(dir, smallest, nil); !errors.Is(err, ErrChecksum) {
			t.Errorf("%s: %v, want ErrChecksum", name, err)
		}
	}

	if err := os.Remove(filepath.Join(folders[0], manifestName)); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(dir, smallest, nil); !errors.Is(err, ErrChecksum) {
		t.Errorf("without its manifest: %v, want ErrChecksum", err)
	}
}

// Every machine makes the same keys, by the published seed.
func TestKeysAreTheSameEverywhere(t *testing.T) {
	var sets [2]*Set
	var manifests [2]Manifest
	for i := range sets {
		dir := t.TempDir()
		var err error
		if sets[i], err = Load(dir, smallest, nil); err != nil {
			t.Fatal(err)
		}
		digest, err := Digest(sets[i].Circuit)
		if err != nil {
			t.Fatal(err)
		}
		if manifests[i], err = readManifest(sets[i].folder(dir, digest)); err != nil {
			t.Fatal(err)
		}
	}
	if manifests[0] != manifests[1] {
		t.Errorf("have keys %+v and %+v, want the same", manifests[0], manifests[1])
	}
	if !manifests[0].Unsafe || manifests[0].Seed != trapdoor.UnsafeSeed {
		t.Errorf("have unsafe %t and seed %q, want true and %q", manifests[0].Unsafe, manifests[0].Seed, trapdoor.UnsafeSeed)
	}
	alpha, err := trapdoor.UnsafeAlpha(trapdoor.UnsafeSeed)
	if err != nil || sets[0].Verify.G1.Alpha != alpha {
		t.Errorf("have [α]₁ %v, want %v, error %v", sets[0].Verify.G1.Alpha, alpha, err)
	}
}

// Processes that make the same keys at once end with the same ones.
func TestKeysMadeAtOnceAreTheSame(t *testing.T) {
	dir := t.TempDir()
	sets := make([]*Set, 2)
	errs := make([]error, len(sets))
	var all sync.WaitGroup
	for i := range sets {
		all.Go(func() { sets[i], errs[i] = Load(dir, smallest, nil) })
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	var a, b bytes.Buffer
	if _, err := sets[0].Verify.WriteRawTo(&a); err != nil {
		t.Fatal(err)
	}
	if _, err := sets[1].Verify.WriteRawTo(&b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two loads at once have different keys")
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("have %v, %v; want one folder, one note and no drafts", entries, err)
	}
	if _, err := Load(dir, smallest, nil); err != nil {
		t.Errorf("what is on disk: %v", err)
	}
}

// What was compiled before is read back only by the executable that compiled it, and
// only for the same shape.
func TestNotesAreBelievedByTheirExecutableAlone(t *testing.T) {
	dir := t.TempDir()
	if _, ok := known(dir, smallest); ok {
		t.Error("have a digest of what was never compiled")
	}
	set, err := Load(dir, smallest, nil)
	if err != nil {
		t.Fatal(err)
	}
	want, err := Digest(set.Circuit)
	if err != nil {
		t.Fatal(err)
	}
	if have, ok := known(dir, smallest); !ok || have != want {
		t.Errorf("have digest %q, %t, want %q", have, ok, want)
	}
	again, err := Load(dir, smallest, nil)
	if err != nil {
		t.Fatal(err)
	}
	if have, err := Digest(again.Circuit); err != nil || have != want {
		t.Errorf("read back: have digest %q, error %v, want %q", have, err, want)
	}
	other := smallest
	other.Records++
	if _, ok := known(dir, other); ok {
		t.Error("have the digest of another shape of that name")
	}
	path := notePath(dir, smallest)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var n note
	if err := json.Unmarshal(data, &n); err != nil {
		t.Fatal(err)
	}
	n.Executable = strings.Repeat("0", 64)
	if data, err = json.Marshal(n); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, ok := known(dir, smallest); ok {
		t.Error("have a digest that another executable noted")
	}
}

func TestDigestFollowsTheCircuit(t *testing.T) {
	digest := func(s batch.Shape) string {
		ccs, err := Compile(s)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Digest(ccs)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	other := smallest
	other.Records++
	first := digest(smallest)
	if again := digest(smallest); first != again {
		t.Error("two compilations have different digests: cached keys would never be found")
	}
	if first == digest(other) {
		t.Error("another circuit has the same digest")
	}
}

func TestPowersAreMadeOnceAndReadBack(t *testing.T) {
	dir := t.TempDir()
	made, err := LoadPowers(dir, 8, nil)
	if err != nil {
		t.Fatal(err)
	}
	read, err := LoadPowers(dir, 8, nil)
	if err != nil {
		t.Fatal(err)
	}
	if made.Tau2 != read.Tau2 || len(made.Powers) != len(read.Powers) || made.Lagrange[7] != read.Lagrange[7] {
		t.Error("powers that were read are not those that were made")
	}
	path := filepath.Join(dir, "UNSAFE-powers-8.bin")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)/2] ^= 1
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadPowers(dir, 8, nil); err == nil {
		t.Error("changed powers were accepted")
	}
}
