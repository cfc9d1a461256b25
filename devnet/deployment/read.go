package deployment

import (
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/kzg"
)

// Rebuild is how the rollup's state is read from L1, up to its latest block: with the data of batches that are in blobs from any of
// the sources.
func (d *Deployment) Rebuild(client follow.Client, powers *kzg.SRS, sources ...blobs.Source) (c rebuild.Config, err error) {
	c.SRS = powers
	c.Follow = follow.Config{Client: client, Network: d.Network(), Bridge: d.Bridge, Blobs: sources, Start: d.StartBlock, Finality: 65, MaxBlocks: 2000, MaxLogs: 5000}
	if c.Shapes, err = d.Menu(); err != nil {
		return c, err
	}
	c.Genesis, err = d.Genesis.State()
	return c, err
}
