package oplog

import (
	"os"
	"strings"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/stoa-rollup/stoa/internal/markerfs"
)

// fence is the file system that Pebble sees. Pebble ends the process, or tries again
// without end, when its write-ahead log or its manifest cannot be written; a
// sequencer with a full disk should rather go on answering reads. So the first error
// of a write or a sync fails our log, and from then on the disk is left alone:
//
//   - new files are made in memory, so that what Pebble has begun comes to an end;
//   - writes to and syncs of files on the disk are dropped, and tables that were
//     being written are given up. A second sync could succeed without the data;
//   - nothing is removed: what Pebble believes to be safe elsewhere is not.
//
// Pebble is told that all is well, which is sound because no append returns
// without looking at the failure.
type fence struct {
	vfs.FS
	log  *Log
	lost *vfs.MemFS // what is written after a failure
}

func newFence(fs vfs.FS, l *Log) *fence { return &fence{markerfs.FS{FS: fs}, l, vfs.NewMem()} }

// isTable says whether Pebble reads the file back while it is open.
func isTable(name string) bool {
	return strings.HasSuffix(name, ".sst") || strings.HasSuffix(name, ".blob")
}

func (f *fence) create(name string, c vfs.DiskWriteCategory, onDisk func() (vfs.File, error)) (vfs.File, error) {
	if f.log.failed() == nil {
		file, err := onDisk()
		if err == nil {
			return &fencedFile{file, f.log, isTable(name)}, nil
		}
		f.log.fail(err)
	}
	if err := f.lost.MkdirAll(f.lost.PathDir(name), 0o755); err != nil {
		return nil, err
	}
	return f.lost.Create(name, c)
}

func (f *fence) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.create(name, c, func() (vfs.File, error) { return f.FS.Create(name, c) })
}

func (f *fence) ReuseForWrite(from, to string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.create(to, c, func() (vfs.File, error) { return f.FS.ReuseForWrite(from, to, c) })
}

func (f *fence) OpenDir(name string) (vfs.File, error) {
	d, err := f.FS.OpenDir(name)
	if err != nil {
		return nil, err
	}
	return &fencedFile{d, f.log, false}, nil
}

// isLost says whether a file lives in memory.
func (f *fence) isLost(name string) bool {
	if f.log.failed() == nil {
		return false
	}
	_, err := f.lost.Stat(name)
	return err == nil
}

func (f *fence) Open(name string, o ...vfs.OpenOption) (vfs.File, error) {
	if f.isLost(name) {
		return f.lost.Open(name, o...)
	}
	return f.FS.Open(name, o...)
}

func (f *fence) Stat(name string) (vfs.FileInfo, error) {
	if f.isLost(name) {
		return f.lost.Stat(name)
	}
	return f.FS.Stat(name)
}

func (f *fence) Remove(name string) error {
	if f.log.failed() != nil {
		return nil
	}
	return f.FS.Remove(name)
}

func (f *fence) Rename(from, to string) error {
	return f.log.through(func() error { return f.FS.Rename(from, to) })
}

func (f *fence) MkdirAll(name string, mode os.FileMode) error {
	return f.log.through(func() error { return f.FS.MkdirAll(name, mode) })
}

func (f *fence) Unwrap() vfs.FS { return f.FS }

// through runs write unless the log has failed, and fails it with write's error.
func (l *Log) through(write func() error) error {
	if l.failed() == nil {
		if err := write(); err != nil {
			l.fail(err)
		}
	}
	return nil
}

// fencedFile is a file that is written to the disk, or a folder.
type fencedFile struct {
	vfs.File
	log   *Log
	table bool
}

// through is Log.through, but gives tables up.
func (f *fencedFile) through(write func() error) error {
	if err := f.log.through(write); err != nil || !f.table {
		return err
	}
	return f.log.failed()
}

func (f *fencedFile) Write(b []byte) (int, error) {
	n := len(b) // Pebble may change b
	err := f.through(func() error { _, err := f.File.Write(b); return err })
	return n, err
}

func (f *fencedFile) Sync() error { return f.through(f.File.Sync) }

func (f *fencedFile) SyncData() error { return f.through(f.File.SyncData) }

func (f *fencedFile) SyncTo(length int64) (full bool, err error) {
	err = f.through(func() (err error) { full, err = f.File.SyncTo(length); return err })
	return full, err
}

func (f *fencedFile) Preallocate(offset, length int64) error {
	return f.through(func() error { return f.File.Preallocate(offset, length) })
}

// Close always closes: a failed log must not keep descriptors.
func (f *fencedFile) Close() error {
	if err := f.File.Close(); err != nil {
		f.log.fail(err)
	}
	return nil
}
