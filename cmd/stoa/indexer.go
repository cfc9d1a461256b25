package main

import (
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/postgres"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// indexerCommand derives everything from L1 and serves it over HTTP.
func indexerCommand() *cli.Command {
	f := flagsOf("indexer")
	return &cli.Command{
		Name:  "indexer",
		Usage: "derive everything from L1 with a state transition of its own, and serve it over HTTP",
		Flags: append(f.service("127.0.0.1:9647"),
			f.text("addr", "127.0.0.1:8647", "host:port of the HTTP API"),
			f.text("database-url", "", "Postgres to use; without it one is started in --dir"),
			f.text("node-modules", "node_modules", "folder in which npm put a Postgres, used if the system has none"),
			f.text("feed", "", "WebSocket URL of the sequencer, for what is not on L1 yet; empty: L1 alone"),
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.number("confirmations", 2, "blocks on top of a block before it counts"),
			f.number("finality", 65, "blocks on top of a block before it is final"),
			f.text("keys", "build/keys", "folder of the UNSAFE powers of tau"),
		),
		Action: func(c *cli.Context) error {
			h, err := newHost(c)
			if err != nil {
				return err
			}
			d := h.deployment
			menu, err := d.Menu()
			if err != nil {
				return err
			}
			genesis, err := d.Genesis.State()
			if err != nil {
				return err
			}
			powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), nil)
			if err != nil {
				return err
			}
			db, err := postgres.New(postgres.Config{
				DatabaseURL: c.String("database-url"), DataDir: filepath.Join(h.dir, "postgres"), NodeModules: []string{c.String("node-modules")},
			}, h.log)
			if err != nil {
				return err
			}
			sources, err := blobs.ParseSources(c.StringSlice("blob-source")...)
			if err != nil {
				return err
			}
			x, err := indexer.New(indexer.Config{
				L1: h.l1, Genesis: genesis, SRS: powers, Shapes: menu, Database: db.URL, Addr: c.String("addr"), Feed: c.String("feed"),
				Follow: follow.Config{
					Network: d.Network(), Bridge: d.Bridge, Users: d.UsersContracts(), Blobs: sources, Start: d.StartBlock, MaxBlocks: 2000, MaxLogs: 5000,
					Confirmations: c.Uint64("confirmations"), Finality: c.Uint64("finality"),
				},
				Poll: poll, RetryMax: 30 * time.Second, MaxLag: 10, RequestLimit: 10 * time.Second,
			}, h.log, h.metrics, h.health)
			if err != nil {
				return err
			}
			return h.run(c.Context, "indexer", service.Named("postgres", db), service.Named("indexer", x))
		},
	}
}
