package blobs

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/disk"
)

// Folder is a folder of blobs, however they came there: one file a blob, named by its
// versioned hash,
//
//	0x01….blob
//
// which is the blob's 131,072 bytes, or their hexadecimal digits, with 0x before them
// and a line end after them if it likes. A file of an Archive, in the folder where
// that keeps it, will do as well. It is safe for concurrent use; one process writes.
type Folder struct{ path string }

var _ Source = (*Folder)(nil)

// OpenFolder opens a folder that is there.
func OpenFolder(path string) (*Folder, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(path)
	if err == nil && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: path, Err: errors.New("it is no folder")}
	}
	if err != nil {
		return nil, fmt.Errorf("name a folder of blobs: %w", err)
	}

	return &Folder{path}, nil
}

// MakeFolder opens a folder, and makes it if there is none.
func MakeFolder(path string) (*Folder, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if err := disk.MakeFolder(path); err != nil {
		return nil, fmt.Errorf("making the folder of blobs: %w", err)
	}

	return OpenFolder(path)
}

// Name implements Source.
func (f *Folder) Name() string { return "folder " + f.path }

// Blobs implements Source. The error names each file that is missing (*AbsentError) or
// is not the blob that its name says (*DamagedError).
func (f *Folder) Blobs(ctx context.Context, ref Ref) ([]Blob, error) {
	var found []Blob
	var failures []error
	for _, hash := range ref.Hashes {
		if err := ctx.Err(); err != nil {
			return found, err
		}
		b, err := f.Get(hash)
		if err != nil {
			failures = append(failures, err)
			continue
		}
		found = append(found, *b)
	}

	return found, errors.Join(failures...)
}

// Get returns the blob of a versioned hash, checked. The error is an *AbsentError or a
// *DamagedError, or the disk's.
func (f *Folder) Get(hash common.Hash) (*Blob, error) {
	file := f.file(hash)
	content, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		archived := Archive{path: f.path}
		if content, err = os.ReadFile(archived.file(hash)); err == nil {
			file = archived.file(hash)
		}
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &AbsentError{File: file}
	}
	if err != nil {
		return nil, err
	}
	blob, err := parseFile(content)
	if err != nil {
		return nil, &DamagedError{File: file, Err: err}
	}
	_, have, err := Commit(blob)
	if err == nil && have != hash {
		err = fmt.Errorf("have the blob of %v", have)
	}
	if err != nil {
		return nil, &DamagedError{File: file, Err: err}
	}

	return blob, nil
}

// parseFile tells the kinds of files by their length.
func parseFile(content []byte) (*Blob, error) {
	switch len(content) {
	case len(Blob{}), fileSize:
		return (*Blob)(content), nil
	}
	digits, _ := bytes.CutPrefix(bytes.TrimSpace(content), []byte("0x"))
	if len(digits) != hex.EncodedLen(len(Blob{})) {
		return nil, fmt.Errorf("have %d bytes, want %d, or %d hexadecimal digits", len(content), len(Blob{}), hex.EncodedLen(len(Blob{})))
	}
	var blob Blob
	_, err := hex.Decode(blob[:], digits)

	return &blob, err
}

// Put keeps the bundle's blobs. One that is there and whole is left alone; a damaged one
// is replaced.
func (f *Folder) Put(b *Bundle) error {
	for i := range b.Blobs {
		_, have, err := Commit(&b.Blobs[i])
		if err == nil && have != b.Hashes[i] {
			err = &WrongBlobError{Have: []common.Hash{have}, Want: b.Hashes[i : i+1]}
		}
		if err != nil {
			return err
		}
		if err := f.put(&b.Blobs[i], have); err != nil {
			return err
		}
	}

	return nil
}

// put keeps a blob of this hash.
func (f *Folder) put(blob *Blob, hash common.Hash) error {
	if _, err := f.Get(hash); err == nil {
		return nil
	}
	if err := disk.Write(f.file(hash), blob[:], 0o644); err != nil {
		return fmt.Errorf("keeping blob %v: %w", hash, err)
	}

	return nil
}

func (f *Folder) file(hash common.Hash) string {
	return filepath.Join(f.path, hash.Hex()+fileEnding)
}

// Keep returns a source that gives what the folder has, gets the rest from the others in
// turn, and keeps that in the folder.
func Keep(folder *Folder, others ...Source) Source { return keeper{folder, others} }

type keeper struct {
	folder *Folder
	others []Source
}

func (k keeper) Name() string { return k.folder.Name() + " and what fills it" }

// Blobs implements Source. A blob that cannot be kept is an error, and is not given:
// whoever wants a folder of all blobs must learn that it is none.
func (k keeper) Blobs(ctx context.Context, ref Ref) ([]Blob, error) {
	var found []Blob
	var failures []error
	for _, hash := range ref.Hashes {
		if b, err := k.folder.Get(hash); err == nil {
			found = append(found, *b)
			continue
		}
		one, err := Fetch(ctx, Ref{Time: ref.Time, Hashes: []common.Hash{hash}}, append([]Source{k.folder}, k.others...)...)
		if err == nil {
			err = k.folder.put(&one[0], hash)
		}
		if err != nil {
			failures = append(failures, err)
			continue
		}
		found = append(found, one[0])
	}

	return found, errors.Join(failures...)
}
