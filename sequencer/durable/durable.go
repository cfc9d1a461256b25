// Package durable makes folders and writes whole files so that a crash or a power
// cut leaves either what was there before or all of the new content.
package durable

import (
	"errors"
	"io"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// suffix of a file that is being written. One that a crash left behind is written
// over.
const suffix = ".new"

// Write replaces a file: it writes another one beside it, syncs it, renames it and
// syncs the folder. When it fails, the old or the new content is there. The slice is
// the file system's, which may change it.
func Write(fs vfs.FS, path string, content []byte) error {
	f, err := fs.Create(path+suffix, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := fs.Rename(path+suffix, path); err != nil {
		return err
	}
	return syncFolder(fs, fs.PathDir(path))
}

// Read reads a whole file.
func Read(fs vfs.FS, path string) ([]byte, error) {
	f, err := fs.Open(path)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(f)
	return b, errors.Join(err, f.Close())
}

// Mkdir makes a folder and the folders above it that are missing.
func Mkdir(fs vfs.FS, dir string) error {
	var parents []string // of what is made
	for d := dir; ; d = fs.PathDir(d) {
		if _, err := fs.Stat(d); err == nil || fs.PathDir(d) == d {
			break
		}
		parents = append(parents, fs.PathDir(d))
	}
	if err := fs.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, p := range parents {
		if err := syncFolder(fs, p); err != nil {
			return err
		}
	}
	return nil
}

func syncFolder(fs vfs.FS, dir string) error {
	d, err := fs.OpenDir(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
