// Package disk writes files that survive a crash and a power cut: whole, or not at
// all. It trusts that fsync works.
package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// DraftEnding ends the name of a file that is being written. A crash may leave one
// behind; the next write of the same file takes its place.
const DraftEnding = ".draft"

// Write replaces the file: when it returns without an error, the new content lasts;
// with one, the old or the new content is there. Two writes of one file at a time
// are not safe.
func Write(path string, content []byte, mode fs.FileMode) error {
	draft := path + DraftEnding
	file, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err == nil {
		err = file.Sync()
	}
	if err := errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, os.Remove(draft))
	}
	if err := os.Rename(draft, path); err != nil {
		return err
	}

	return SyncFolder(filepath.Dir(path))
}

// MakeFolder makes a folder that lasts, with those above it.
func MakeFolder(path string) error {
	err := os.Mkdir(path, 0o755)
	if errors.Is(err, fs.ErrNotExist) {
		if err := MakeFolder(filepath.Dir(path)); err != nil {
			return err
		}
		err = os.Mkdir(path, 0o755)
	}
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}

	return SyncFolder(filepath.Dir(path))
}

// SyncFolder makes names that were added, changed or removed last.
func SyncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}

	return errors.Join(folder.Sync(), folder.Close())
}
