package blobs

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/stoa-rollup/stoa/internal/disk"
)

const (
	fileEnding = ".blob"
	fileSize   = len(Blob{}) + len(Commitment{}) + len(Proof{})
)

// Archive keeps blobs for good: L1 forgets them after 18 days, and a node gives them
// back to nobody. One file a blob, named by the versioned hash, in 256 folders by
// the hash's second byte (the first is its version):
//
//	blob (131,072 bytes) ‖ commitment (48) ‖ KZG proof (48)
//
// The proof makes a read checkable in 4 ms, where computing the commitment again
// would take 60. It is safe for concurrent use; one process writes.
type Archive struct {
	path string
	mu   sync.Mutex // of writers
}

var _ Source = (*Archive)(nil)

// OpenArchive opens an archive, and makes its folder if there is none.
func OpenArchive(path string) (*Archive, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if err := disk.MakeFolder(path); err != nil {
		return nil, fmt.Errorf("making the blob archive: %w", err)
	}

	return &Archive{path: path}, nil
}

// Put keeps the bundle's blobs: when it returns without an error they survive the
// end of the process and of the machine. One that is there and whole is left alone;
// a damaged one is replaced.
func (a *Archive) Put(b *Bundle) error {
	a.mu.Lock()
	defer a.mu.Unlock()

	return each(len(b.Blobs), func(i int) error {
		if slices.Index(b.Hashes, b.Hashes[i]) < i {
			return nil // the same blob once more
		}
		err := a.put(&b.Blobs[i], b.Commitments[i])
		if err != nil {
			return fmt.Errorf("archiving blob %v: %w", b.Hashes[i], err)
		}
		return nil
	})
}

func (a *Archive) put(blob *Blob, c Commitment) error {
	hash := Hash(c)
	_, err := a.Get(hash)
	var damaged *DamagedError
	if err == nil || !errors.Is(err, ErrNotFound) && !errors.As(err, &damaged) {
		return err
	}

	proof, err := kzg4844.ComputeBlobProof(blob, c)
	if err != nil {
		return err
	}
	if err := kzg4844.VerifyBlobProof(blob, c, proof); err != nil {
		return fmt.Errorf("the commitment is not the blob's: %w", err)
	}
	file := a.file(hash)
	if err := disk.MakeFolder(filepath.Dir(file)); err != nil {
		return err
	}

	return disk.Write(file, slices.Concat(blob[:], c[:], proof[:]), 0o644)
}

// Archived is a blob with what proves it.
type Archived struct {
	Blob       *Blob
	Commitment Commitment
	Proof      Proof // that the commitment is the blob's
}

// Get returns the blob of a versioned hash, checked. The error is ErrNotFound or a
// *DamagedError, or the disk's.
func (a *Archive) Get(hash common.Hash) (Archived, error) {
	file := a.file(hash)
	content, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return Archived{}, ErrNotFound
	}
	if err != nil {
		return Archived{}, err
	}
	if len(content) != fileSize {
		return Archived{}, &DamagedError{File: file, Err: fmt.Errorf("have %d bytes, want %d", len(content), fileSize)}
	}

	blob, rest := (*Blob)(content), content[len(Blob{}):]
	found := Archived{Blob: blob, Commitment: Commitment(rest), Proof: Proof(rest[len(Commitment{}):])}
	if have := Hash(found.Commitment); have != hash {
		return Archived{}, &DamagedError{File: file, Err: fmt.Errorf("have the commitment of %v", have)}
	}
	if err := kzg4844.VerifyBlobProof(blob, found.Commitment, found.Proof); err != nil {
		return Archived{}, &DamagedError{File: file, Err: err}
	}

	return found, nil
}

// Name implements Source.
func (a *Archive) Name() string { return "archive " + a.path }

// Blobs implements Source.
func (a *Archive) Blobs(_ context.Context, ref Ref) ([]Blob, error) {
	var found []Blob
	var failures []error
	for _, hash := range ref.Hashes {
		b, err := a.Get(hash)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		found = append(found, *b.Blob)
	}

	return found, errors.Join(failures...)
}

// Entry is an archived blob in a list.
type Entry struct {
	Hash    common.Hash
	Written time.Time // the file's time
}

// List returns the blobs written in a span of time, from included, to excluded, in
// the order of time. Files of other names are left out. It reads no blob.
func (a *Archive) List(from, to time.Time) ([]Entry, error) {
	var entries []Entry
	err := filepath.WalkDir(a.path, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		var hash common.Hash
		name, ok := strings.CutSuffix(d.Name(), fileEnding)
		if !ok || hash.UnmarshalText([]byte(name)) != nil || a.file(hash) != path {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if at := info.ModTime(); !at.Before(from) && at.Before(to) {
			entries = append(entries, Entry{Hash: hash, Written: at})
		}
		return nil
	})
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(a.Written.Compare(b.Written), a.Hash.Cmp(b.Hash))
	})

	return entries, err
}

func (a *Archive) file(hash common.Hash) string {
	return filepath.Join(a.path, fmt.Sprintf("%02x", hash[1]), hash.Hex()+fileEnding)
}
