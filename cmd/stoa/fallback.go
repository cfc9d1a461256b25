package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/fallback"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// fallbackFlags are those of `stoa sequencer --fallback` that the service has not.
func fallbackFlags(f flagsOf) []cli.Flag {
	return []cli.Flag{
		f.yes("fallback", "settle in place of an operator who is silent for 48 hours: what L1's queue holds and the cranks that are due; then end"),
		f.list("blob-source", "with --fallback or --adopt: URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
		&cli.IntFlag{Name: "unsafe-dev", Value: -1, Usage: "with --fallback: pay with the published, UNSAFE key of this development account instead of --operator-key-file", EnvVars: f.env("unsafe-dev")},
		f.json(),
	}
}

// runFallback settles until nothing is left to do.
func runFallback(c *cli.Context) error {
	x, err := openL1(c)
	if err != nil {
		return err
	}
	d, l1 := x.deployment, x.l1
	defer l1.Close()
	key, err := payingKey(c, "operator-key-file")
	if err != nil {
		return err
	}
	config := fallback.Config{Client: l1, Deployment: d, Report: progress.New(os.Stderr)}
	if config.Sender, err = x.sender(key); err != nil {
		return err
	}
	menu, err := d.Menu()
	if err != nil {
		return err
	}
	powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), config.Report)
	if err != nil {
		return err
	}
	config.Prover = prover.NewSeveral(menu, powers, func(s batch.Shape) (*keys.Set, error) { return keys.Load(c.String("keys"), s, config.Report) })
	if config.Sources, err = blobs.ParseSources(c.StringSlice("blob-source")...); err != nil {
		return err
	}
	if menu.Blobs() {
		if config.Archive, err = fallbackArchive(c); err != nil {
			return err
		}
		config.Sources = append(config.Sources, config.Archive) // those of an earlier run
	}
	if !c.Bool("json") {
		config.Settled = func(b fallback.Batch) {
			fmt.Fprintf(c.App.Writer, "settled    batch %d: %d rows, %d of the queue, %d gas, transaction %s\n", b.Number, b.Rows, b.Queue, b.Gas, b.Tx)
		}
	}
	settled, err := fallback.Run(c.Context, config)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return json.NewEncoder(c.App.Writer).Encode(map[string]any{"batches": append([]fallback.Batch{}, settled...)})
	}
	fmt.Fprintln(c.App.Writer, "done       nothing waits in L1's queue, and no crank is due")
	return nil
}

// payingKey is of the account that pays for what anybody may do: of a development account, or from the flag's file.
func payingKey(c *cli.Context, flag string) (*ecdsa.PrivateKey, error) {
	if n := c.Int("unsafe-dev"); n >= 0 {
		k, err := keystore.Unsafe(n)
		if err != nil {
			return nil, err
		}
		return k.L1, nil
	}
	return privateKey(c, flag)
}

func fallbackArchive(c *cli.Context) (*blobs.Archive, error) {
	dir := c.String("blob-archive")
	if dir == "" {
		dir = filepath.Join(c.String("dir"), "blobs")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return blobs.OpenArchive(dir)
}
