package jobs

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// store is a folder of claims, a file each, named by the number of the batch.
//
// A file is a version, the generation of the log and the digest of the batch when
// the claim was delivered, the SHA-256 of all of this and the claim, and the claim.
// It takes its name when it is whole and synced, so that what has a name can be
// read; a file that was damaged since is no claim. The claim of the last final batch
// stays under another suffix: the next one starts where it ends. So do claims of
// batches that a rewind replaced, with a part of their digest in the name: L1 may have
// such a batch after all.
type store struct{ dir string }

const (
	storeVersion = 1
	claimSuffix  = ".claim"
	finalSuffix  = ".final"
	pastSuffix   = ".replaced"
	storeFixed   = 1 + 8 + sha256.Size // version, generation, digest
	storeHead    = storeFixed + sha256.Size
)

// stored is what the queue keeps in memory of a claim on disk.
type stored struct {
	generation uint64
	digest     digest
	old, new   bn254.G1Affine
}

func (s store) path(number uint64, suffix string) string {
	return filepath.Join(s.dir, fmt.Sprintf("%020d%s", number, suffix))
}

// put stores a claim, whatever was there before, and returns when it is on disk.
func (s store) put(number uint64, is stored, c *batch.Claim) error {
	claim, err := c.MarshalBinary()
	if err != nil {
		return err
	}
	head := binary.BigEndian.AppendUint64([]byte{storeVersion}, is.generation)
	head = append(head, is.digest[:]...)
	sum := checksum(head, claim)
	return disk.Write(s.path(number, claimSuffix), bytes.Join([][]byte{head, sum[:], claim}, nil), 0o644)
}

// pastPath is where the claim of a replaced batch is.
func (s store) pastPath(number uint64, d digest) string {
	return s.path(number, fmt.Sprintf("-%x%s", d[:8], pastSuffix))
}

// get reads a claim. One that is not there is fs.ErrNotExist, a damaged one
// errDamaged.
func (s store) get(number uint64, suffix string) (stored, *batch.Claim, error) {
	return read(s.path(number, suffix))
}

func read(name string) (stored, *batch.Claim, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return stored{}, nil, err
	}
	if len(data) < storeHead || data[0] != storeVersion {
		return stored{}, nil, fmt.Errorf("%w: it has no head", errDamaged)
	}
	if sum := checksum(data[:storeFixed], data[storeHead:]); !bytes.Equal(sum[:], data[storeFixed:storeHead]) {
		return stored{}, nil, fmt.Errorf("%w: its checksum is wrong", errDamaged)
	}
	c := new(batch.Claim)
	if err := c.UnmarshalBinary(data[storeHead:]); err != nil {
		return stored{}, nil, fmt.Errorf("%w: %w", errDamaged, err)
	}
	is := stored{generation: binary.BigEndian.Uint64(data[1:]), old: c.State.Old, new: c.State.New}
	copy(is.digest[:], data[9:])
	return is, c, nil
}

var errDamaged = errors.New("the stored claim is damaged")

// remove deletes claims. Missing ones are no error.
func (s store) remove(numbers ...uint64) error {
	for _, n := range numbers {
		if err := os.Remove(s.path(n, claimSuffix)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if len(numbers) == 0 {
		return nil
	}
	return disk.SyncFolder(s.dir)
}

// replace puts the claim of a batch aside that a rewind replaced.
func (s store) replace(number uint64, d digest) error {
	return s.move(s.path(number, claimSuffix), s.pastPath(number, d))
}

// restore puts the claim of a batch back that counts again.
func (s store) restore(number uint64, d digest) error {
	return s.move(s.pastPath(number, d), s.path(number, claimSuffix))
}

func (s store) move(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return disk.SyncFolder(s.dir)
}

// finish marks a claim as that of the last final batch and deletes all below, and all
// that were replaced up to it.
func (s store) finish(number uint64) error {
	if err := os.Rename(s.path(number, claimSuffix), s.path(number, finalSuffix)); err != nil {
		return err
	}
	if err := disk.SyncFolder(s.dir); err != nil {
		return err
	}
	return s.each(func(name string, n uint64, suffix string) error {
		if n < number || n == number && suffix == pastSuffix {
			return os.Remove(name)
		}
		return nil
	})
}

// load makes the folder if it is missing, and reads what the claims say of
// themselves: that of the last final batch, if there is one, those above it, and those
// of batches that were replaced. Drafts and damaged files are removed: their batches
// are proven again.
func (s store) load() (final *link, claims map[uint64]stored, past map[uint64][]stored, err error) {
	if err := os.MkdirAll(s.dir, 0o755); err != nil {
		return nil, nil, nil, err
	}
	claims, past = map[uint64]stored{}, map[uint64][]stored{}
	err = s.each(func(name string, number uint64, suffix string) error {
		if suffix == disk.DraftEnding {
			return os.Remove(name)
		}
		is, _, err := read(name)
		switch {
		case errors.Is(err, errDamaged):
			return os.Remove(name)
		case err != nil:
			return err
		case suffix == claimSuffix:
			claims[number] = is
		case suffix == pastSuffix:
			past[number] = append(past[number], is)
		case final == nil || final.number < number:
			final = &link{number, is.new}
		}
		return nil
	})
	if final != nil {
		maps.DeleteFunc(claims, func(n uint64, _ stored) bool { return n <= final.number })
		maps.DeleteFunc(past, func(n uint64, _ []stored) bool { return n <= final.number })
	}
	return final, claims, past, err
}

// each calls f for every file of the store.
func (s store) each(f func(name string, number uint64, suffix string) error) error {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		whole := strings.TrimSuffix(e.Name(), disk.DraftEnding)
		suffix := filepath.Ext(whole)
		digits, _, _ := strings.Cut(strings.TrimSuffix(whole, suffix), "-")
		number, err := strconv.ParseUint(digits, 10, 64)
		if err != nil || suffix != claimSuffix && suffix != finalSuffix && suffix != pastSuffix {
			continue // not ours
		}
		if whole != e.Name() {
			suffix = disk.DraftEnding
		}
		if err := f(filepath.Join(s.dir, e.Name()), number, suffix); err != nil {
			return err
		}
	}
	return nil
}

func checksum(parts ...[]byte) [sha256.Size]byte { return sha256.Sum256(bytes.Join(parts, nil)) }
