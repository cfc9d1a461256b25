package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// shapeFlag, keysFlag and packagesFlag are flags of the commands that run on their own.
func shapeFlag(command string, usual batch.Shape) cli.Flag {
	return &cli.StringFlag{Name: "shape", Value: usual.Name, Usage: "circuit shape, such as tiny, devnet or standard; with -blobs behind it, data in blobs", EnvVars: flagEnv(command + "-shape")}
}

func keysFlag(command string) cli.Flag {
	return &cli.StringFlag{Name: "keys", Value: "build/keys", Usage: "folder of the UNSAFE keys; made on first use", EnvVars: flagEnv(command + "-keys")}
}

func packagesFlag(command string) cli.Flag {
	return &cli.StringFlag{Name: "node-modules", Value: "node_modules", Usage: "folder in which npm put a Postgres, used if the system has none", EnvVars: flagEnv(command + "-node-modules")}
}

// devnetCommand runs everything in one process.
func devnetCommand() *cli.Command {
	f := flagsOf("devnet")
	usual := devnet.DefaultConfig("build/devnet")
	return &cli.Command{
		Name:  "devnet",
		Usage: "run everything on this machine: L1, sequencer, prover, bridge, indexer",
		Flags: []cli.Flag{
			f.text("dir", usual.Dir, "folder of all data; remove it to start afresh"),
			f.text("keys", usual.KeyDir, "folder of the UNSAFE keys; made on first use"),
			f.text("shape", usual.Menu.String(), "circuit shapes that batches are sealed in: one, a list with commas, or the name of a menu like devnets-blobs"),
			f.text("genesis", "", "file with the state that a new rollup begins with, as in the genesis field of deployment.json; empty: accounts without a history"),
			f.text("l1-addr", usual.L1Addr, "host:port of the L1's JSON-RPC"),
			f.text("sequencer-addr", usual.SequencerAddr, "host:port of the sequencer's JSON-RPC"),
			f.text("bridge-addr", usual.BridgeAddr, "host:port of the bridge's JSON-RPC"),
			f.text("indexer-addr", usual.IndexerAddr, "host:port of the HTTP API"),
			f.text("blobs-addr", usual.BlobsAddr, "host:port of the archive of blobs"),
			f.text("metrics-addr", usual.MetricsAddr, "host:port of /metrics, /healthz and /readyz"),
			f.text("database-url", "", "Postgres to use; without it one is started in --dir"),
			f.text("node-modules", "node_modules", "folder in which npm put a Postgres, used if the system has none"),
			&cli.DurationFlag{Name: "seal-after", Value: usual.SealAfter, Usage: "age at which a batch is sealed", EnvVars: f.env("seal-after")},
			f.yes("bare", "do not give the accounts purses with test dollars on the first start"),
			f.text("log-level", "warn", "debug, info, warn or error"),
			f.yes("log-json", "write the log as JSON, a line an event"),
			f.yes("json", "print URLs and accounts as one JSON object"),
		},
		Action: func(c *cli.Context) error {
			config := devnet.DefaultConfig(c.String("dir"))
			var err error
			if config.Menu, err = batch.ParseMenu(c.String("shape")); err != nil {
				return err
			}
			if name := c.String("genesis"); name != "" {
				if config.Genesis, err = deployment.LoadGenesis(name); err != nil {
					return err
				}
			}
			if config.Log, err = newLog(c.App.ErrWriter, c.String("log-level"), c.Bool("log-json")); err != nil {
				return err
			}
			config.KeyDir, config.DatabaseURL, config.NodeModules = c.String("keys"), c.String("database-url"), []string{c.String("node-modules")}
			config.L1Addr, config.SequencerAddr, config.BridgeAddr = c.String("l1-addr"), c.String("sequencer-addr"), c.String("bridge-addr")
			config.IndexerAddr, config.MetricsAddr, config.BlobsAddr = c.String("indexer-addr"), c.String("metrics-addr"), c.String("blobs-addr")
			config.SealAfter, config.FundPurses = c.Duration("seal-after"), !c.Bool("bare")
			config.Version, config.Report = version(), progress.New(os.Stderr)
			d, err := devnet.New(config)
			if err != nil {
				return err
			}
			return service.NewGroup(service.Limits{}, service.Named("devnet", d), greeting{d, c.App.Writer, c.Bool("json"), c.String("dir")}).Run(c.Context)
		},
	}
}

// greeting prints, once the devnet has started, where it is and who has money.
type greeting struct {
	net  *devnet.Devnet
	out  io.Writer
	json bool
	dir  string
}

func (g greeting) Start(context.Context) error {
	e, accounts := g.net.Endpoints(), devnet.Accounts()
	if g.json {
		return json.NewEncoder(g.out).Encode(map[string]any{"endpoints": e, "deployment": g.net.Deployment(), "accounts": accounts})
	}
	fmt.Fprintf(g.out, `Stoa devnet, chain %d. Its keys are UNSAFE: never send real money to its accounts.

  L1           %s   JSON-RPC, a block a second; dev_advanceTime moves time, dev_reorg takes blocks back
  sequencer    %s   JSON-RPC over HTTP and WebSocket
  API          %s   HTTP; %s/docs
  bridge       %s   JSON-RPC
  blobs        %s   the data of batches, in the shape of the beacon API
  metrics      %s   /metrics, /healthz, /readyz

`, g.net.Deployment().ChainID, e.L1, e.Sequencer, e.Indexer, e.Indexer, e.Bridge, e.Blobs, e.Metrics)
	for _, a := range accounts {
		fmt.Fprintf(g.out, "  %-6s %s   stoa wallet --unsafe-dev %d show\n", a.Name, a.Address, a.Number)
	}
	_, err := fmt.Fprintf(g.out, "\nThe data is in %s; Ctrl-C stops, and the next start goes on from there.\n", g.dir)
	return err
}

func (greeting) Stop(context.Context) error { return nil }
