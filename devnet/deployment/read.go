package deployment

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/wallet/govern"
	"github.com/stoa-rollup/stoa/wallet/stake"
)

// Status asks L1 who may settle now, and until when batches are or were paused.
func (d *Deployment) Status(ctx context.Context, l1 follow.Caller) (s bindings.IRegistryStatus, err error) {
	registry := bindings.NewRegistry()
	out, err := l1.CallContract(ctx, ethereum.CallMsg{To: &d.Registry, Data: registry.PackStatus()}, nil)
	if err != nil {
		return s, fmt.Errorf("ask the registry on L1: %w", err)
	}
	return registry.UnpackStatus(out)
}

// UsersContracts are the users' contracts, for who follows them; nil if the file names none.
func (d *Deployment) UsersContracts() *follow.Users {
	if d.Users == (Users{}) {
		return nil
	}
	u := follow.Users{Staking: d.Users.Staking, Fees: d.Users.Fees, Emission: d.Users.Emission, Governor: d.Users.Governor, Executor: d.Users.Executor, Treasury: d.Users.Treasury}
	for _, token := range d.Tokens {
		if token.ID == stoaToken {
			u.Token = token.Address
		}
	}
	return &u
}

// stoaToken is the id of STOA.
const stoaToken = 2

// Client is what reading the rollup needs of an L1 node. *ethclient.Client is one.
type Client interface {
	follow.Client
	follow.Caller
}

// Rebuild is how the rollup's state is read from L1, up to its latest block: from the newest snapshot, with the data of snapshots and
// batches that are in blobs from any of the sources.
func (d *Deployment) Rebuild(client Client, powers *kzg.SRS, sources ...blobs.Source) (c rebuild.Config, err error) {
	c.SRS = powers
	c.Follow = follow.Config{Client: client, Network: d.Network(), Bridge: d.Bridge, Blobs: sources, Start: d.StartBlock, Finality: 65, MaxBlocks: 2000, MaxLogs: 5000}
	c.Snapshots = d.SnapshotsAt(client)
	if c.Shapes, err = d.Menu(); err != nil {
		return c, err
	}
	c.Genesis, err = d.Genesis.State()
	return c, err
}

// SnapshotsAt is where the rollup's state is posted.
func (d *Deployment) SnapshotsAt(client snapshots.Client) *snapshots.Place {
	return &snapshots.Place{Client: client, Network: d.Network(), Contract: d.Snapshots, Start: d.StartBlock, MaxBlocks: 2000}
}

// Governing is where the users of the rollup decide.
func (d *Deployment) Governing(client govern.Client) *govern.Place {
	return &govern.Place{
		Client: client, ChainID: d.ChainID, Rollup: d.Rollup, Registry: d.Registry, Bridge: d.Bridge, Governor: d.Users.Governor, Executor: d.Users.Executor, Treasury: d.Users.Treasury,
		Fees: d.Users.Fees, Emission: d.Users.Emission, Staking: d.Users.Staking, Tokens: d.Tokens, Start: d.StartBlock, MaxBlocks: 2000,
	}
}

// Staking are the contracts for stakes, fees and emission. Without a sender they are read alone.
func (d *Deployment) Staking(client stake.Client, sender stake.Sender) *stake.Contracts {
	return &stake.Contracts{
		Client: client, Sender: sender, Bridge: d.Bridge, Staking: d.Users.Staking, Fees: d.Users.Fees, Emission: d.Users.Emission, Start: d.StartBlock, Tokens: d.Tokens,
	}
}
