package store

import (
	"errors"
	"strings"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// folder is the file system that Pebble sees. A marker names the manifest that counts,
// and Pebble syncs the folder after making the marker only: a power cut could leave the
// marker and take the manifest. So the folder is synced before, too.
type folder struct{ vfs.FS }

// Create makes a file.
func (f folder) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	if strings.HasPrefix(f.PathBase(name), "marker.") {
		d, err := f.OpenDir(f.PathDir(name))
		if err == nil {
			err = errors.Join(d.Sync(), d.Close())
		}
		if err != nil {
			return nil, err
		}
	}
	return f.FS.Create(name, c)
}

// Unwrap gives the file system below.
func (f folder) Unwrap() vfs.FS { return f.FS }
