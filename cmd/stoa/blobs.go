package main

import (
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/blobs"
)

// blobSources are those of --blob-source; with --keep-blobs a folder that comes before them, and keeps what they give.
func blobSources(c *cli.Context) ([]blobs.Source, error) {
	sources, err := blobs.ParseSources(c.StringSlice("blob-source")...)
	dir := c.String("keep-blobs")
	if err != nil || dir == "" {
		return sources, err
	}
	folder, err := blobs.MakeFolder(dir)
	if err != nil {
		return nil, err
	}
	return []blobs.Source{blobs.Keep(folder, sources...)}, nil
}
