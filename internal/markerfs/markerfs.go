// Package markerfs mends a gap in how Pebble survives a power cut.
package markerfs

import (
	"errors"
	"strings"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// FS is the file system that Pebble should see. A marker names the manifest that counts,
// and Pebble syncs the folder after making the marker only: a power cut could leave the
// marker and take the manifest. So the folder is synced before, too.
type FS struct{ vfs.FS }

// Create makes a file.
func (f FS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
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
func (f FS) Unwrap() vfs.FS { return f.FS }
