package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/bridge/api"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// bridgeCommand follows L1 for the sequencer and serves claims.
func bridgeCommand() *cli.Command {
	f := flagsOf("bridge")
	return &cli.Command{
		Name:  "bridge",
		Usage: "follow L1 for the sequencer and serve claims",
		Flags: append(f.service("127.0.0.1:9646"),
			f.text("addr", "127.0.0.1:8646", "host:port of JSON-RPC"),
			f.number("confirmations", 2, "blocks on top of a block before it counts"),
			f.number("finality", 65, "blocks on top of a block before it is final"),
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, of blobs: tell of a batch only when its data was found there"),
			f.text("snapshot-key-file", "", "file with the key of an account that posts the state on L1 now and then; empty: none does"),
			&cli.DurationFlag{Name: "snapshot-every", Value: snapshots.DefaultEvery, Usage: "with --snapshot-key-file: how old a snapshot may grow, in L1's time; 336h at most", EnvVars: f.env("snapshot-every")},
			f.list("snapshot-blob-source", "with --snapshot-key-file: URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.number("max-fee-gwei", 100, "with --snapshot-key-file: the most to offer for a unit of gas"),
			f.number("blob-max-fee-gwei", 100, "with --snapshot-key-file: the most to offer for a unit of blob gas"),
			f.text("keys", "build/keys", "with --snapshot-key-file: folder of the UNSAFE powers of tau"),
		),
		Action: func(c *cli.Context) error {
			h, err := newHost(c)
			if err != nil {
				return err
			}
			d := h.deployment
			config := bridge.DefaultConfig(h.l1, d.Network(), d.Bridge, d.StartBlock, h.dir)
			config.Follow.Confirmations, config.Follow.Finality = c.Uint64("confirmations"), c.Uint64("finality")
			config.Metrics, config.Log = h.metrics, h.log
			if config.Follow.Blobs, err = blobs.ParseSources(c.StringSlice("blob-source")...); err != nil {
				return err
			}
			b, err := bridge.New(config)
			if err != nil {
				return err
			}
			if err := h.add("bridge", b.Checks()); err != nil {
				return err
			}
			server, err := api.New(api.DefaultConfig(b, c.String("addr")))
			if err != nil {
				return err
			}
			parts := []service.Lifecycle{service.Named("bridge", b), service.Named("api", server)}
			if c.String("snapshot-key-file") != "" {
				poster, done, err := newPoster(c, h)
				if err != nil {
					return err
				}
				defer done()
				parts = append(parts, service.Named("snapshots", poster))
			}
			return h.run(c.Context, "bridge", parts...)
		},
	}
}

// newPoster posts the state on L1 from an account of its own. What it derives it derives anew: the bridge executes nothing.
func newPoster(c *cli.Context, h *host) (p *snapshots.Poster, done func(), err error) {
	key, err := privateKey(c, "snapshot-key-file")
	if err != nil {
		return nil, nil, err
	}
	d := h.deployment
	menu, err := d.Menu()
	if err != nil {
		return nil, nil, err
	}
	powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), nil)
	if err != nil {
		return nil, nil, err
	}
	sources, err := blobs.ParseSources(c.StringSlice("snapshot-blob-source")...)
	if err != nil {
		return nil, nil, err
	}
	folder, err := blobs.MakeFolder(filepath.Join(h.dir, "snapshot-blobs"))
	if err != nil {
		return nil, nil, err
	}
	finality := c.Uint64("finality")
	if finality < 1 || finality-1 > l1tx.MaxConfirmations {
		return nil, nil, fmt.Errorf("set --finality to 1 to %d blocks: have %d", l1tx.MaxConfirmations+1, finality)
	}
	read, err := d.Rebuild(h.l1, powers, append([]blobs.Source{folder}, sources...)...)
	if err != nil {
		return nil, nil, err
	}
	read.Follow.Confirmations = finality - 1
	store, err := l1tx.OpenFolder(filepath.Join(h.dir, "snapshot-transactions"))
	if err != nil {
		return nil, nil, err
	}
	manager, err := l1tx.NewManager(l1tx.ManagerConfig{
		Client: h.l1, Key: key, ChainID: new(big.Int).SetUint64(d.ChainID), Store: store, ABIs: []abi.ABI{bindings.NewSnapshots().GetABI()},
		Confirmations: finality - 1, MaxFee: gwei(c, "max-fee-gwei"), Blobs: &l1tx.BlobConfig{MaxFee: gwei(c, "blob-max-fee-gwei"), Archive: folder}, Poll: poll,
	})
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	p, err = snapshots.NewPoster(snapshots.PosterConfig{
		Place: d.SnapshotsAt(h.l1), Sender: managed{manager}, Every: c.Duration("snapshot-every"), Poll: time.Minute, MaxWait: time.Hour, Clock: bridge.SystemClock{}, Log: h.log,
		State: func(ctx context.Context, until uint64) (uint64, *state.State, error) {
			c := read
			c.Until = until
			r, err := rebuild.Run(ctx, c)
			if err != nil {
				return 0, nil, err
			}
			return r.Batch, r.State, nil
		},
	})
	if err == nil {
		err = h.add("snapshots", map[string]service.Check{"posted": p.Check})
	}
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	return p, func() { store.Close() }, nil
}

// managed posts by a transaction manager, which raises fees and survives restarts. Done is done: what is posted again, once it is old, is another intent.
type managed struct{ *l1tx.Manager }

func (m managed) SendBlobs(ctx context.Context, to common.Address, data []byte, b *blobs.Bundle) (*types.Receipt, error) {
	hash := crypto.NewKeccakState()
	hash.Write(data)
	for _, h := range b.Hashes {
		hash.Write(h[:])
	}
	intent := l1tx.Intent{Key: "snapshot-" + hexutil.Encode(hash.Sum(nil)), To: to, Data: data, Blobs: b}
	receipt, err := m.Do(ctx, intent)
	if err != nil {
		return nil, err
	}
	return receipt, m.Forget(ctx, intent.Key)
}
