package deployment

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/kzg"
)

// Caller calls views of contracts. *ethclient.Client is one.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Status asks L1 who may settle now, and until when batches are or were paused.
func (d *Deployment) Status(ctx context.Context, l1 Caller) (s bindings.IRegistryStatus, err error) {
	registry := bindings.NewRegistry()
	out, err := l1.CallContract(ctx, ethereum.CallMsg{To: &d.Registry, Data: registry.PackStatus()}, nil)
	if err != nil {
		return s, fmt.Errorf("ask the registry on L1: %w", err)
	}
	return registry.UnpackStatus(out)
}

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
