package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/mattn/go-isatty"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// auditCommand checks a rollup from L1.
func auditCommand() *cli.Command {
	f := flagsOf("audit")
	return &cli.Command{
		Name:  "audit",
		Usage: "check everything from L1 alone: code, keys, states, proofs, money, queue",
		Description: "It derives every state again from the genesis and verifies every proof again, here and by the verifiers on L1. It believes no operator, and of the\n" +
			"deployment file only the genesis, which L1 has the commitment of. It exits with 1 if anything is in doubt. With --resume it goes on where an earlier audit ended.",
		Flags: []cli.Flag{
			f.text("deployment", "build/devnet/deployment.json", "file with the rollup's genesis"),
			f.text("rollup", "", "address that the rollup must have; empty: that of the file"),
			f.text("l1", "http://127.0.0.1:8545", "URL of an L1 node"),
			f.list("blob-source", "URL of a beacon node, archive or mirror, or a folder, that has the blobs of batches", "http://127.0.0.1:8650"),
			f.text("keep-blobs", "", "folder to keep all blobs in that are read, and to read them from; empty: none"),
			f.text("keys", "build/keys", "folder of the UNSAFE keys and powers of tau; what is missing is made"),
			f.text("resume", "", "file that keeps how far the audit came; empty: none"),
			&cli.Uint64Flag{Name: "confirmations", Value: 0, Usage: "blocks that must stand on a block before it is read", EnvVars: f.env("confirmations")},
			f.json(),
		},
		Action: func(c *cli.Context) error {
			if err := checkOperands(c, nil); err != nil {
				return err
			}
			return runAudit(c)
		},
	}
}

func runAudit(c *cli.Context) error {
	config, closeL1, err := auditConfig(c)
	if err != nil {
		return err
	}
	defer closeL1()
	report, err := audit.Run(c.Context, config)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		err = json.NewEncoder(c.App.Writer).Encode(report)
	} else {
		printAudit(c.App.Writer, report)
	}
	if n := len(report.Doubts()); n > 0 && err == nil {
		err = fmt.Errorf("do not trust this rollup before they are explained: %d doubts", n)
	}
	return err
}

func auditConfig(c *cli.Context) (config audit.Config, done func(), err error) {
	d, err := deployment.Load(c.String("deployment"))
	if err != nil {
		return config, nil, err
	}
	if text := c.String("rollup"); text != "" {
		at, err := parseAddress("rollup", text)
		if err != nil {
			return config, nil, err
		}
		if at != d.Rollup {
			return config, nil, fmt.Errorf("give --deployment the file of rollup %s: %s is of %s", at, c.String("deployment"), d.Rollup)
		}
	}
	menu, err := d.Menu()
	if err != nil {
		return config, nil, err
	}
	report := progress.New(os.Stderr)
	powers, err := keys.LoadPowers(c.String("keys"), menu.LogN(), report)
	if err != nil {
		return config, nil, err
	}
	if config.Keys, err = d.AuditKeys(c.String("keys"), report); err != nil {
		return config, nil, err
	}
	sources, err := blobSources(c)
	if err != nil {
		return config, nil, err
	}
	l1, err := ethclient.DialContext(c.Context, c.String("l1"))
	if err != nil {
		return config, nil, fmt.Errorf("give --l1 the URL of an L1 node: %w", err)
	}
	config.Client, config.Exits = l1, d.Exits
	if config.Rebuild, err = d.Rebuild(l1, powers, sources...); err != nil {
		return config, nil, err
	}
	config.Rebuild.Follow.Confirmations = c.Uint64("confirmations")
	if isatty.IsTerminal(os.Stderr.Fd()) {
		config.Rebuild.Progress = func(block, head uint64) { fmt.Fprintf(c.App.ErrWriter, "\rreading L1, block %d of %d", block, head) }
	}
	if name := c.String("resume"); name != "" {
		config.Saved = auditFile(name)
	}
	return config, l1.Close, nil
}

// auditFile keeps how far an audit came.
type auditFile string

func (f auditFile) Load() ([]byte, error) {
	data, err := os.ReadFile(string(f))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

func (f auditFile) Save(data []byte) error { return disk.Write(string(f), data, 0o644) }

func printAudit(out io.Writer, r *audit.Report) {
	fmt.Fprintf(out, "rollup     %s, read up to block %d\n", r.Rollup, r.Block)
	for _, check := range r.Checks {
		mark := "ok   "
		if len(check.Doubts) > 0 {
			mark = "DOUBT"
		}
		fmt.Fprintf(out, "%-10s %s %s\n", check.Name, mark, check.Says)
		for _, d := range check.Doubts {
			fmt.Fprintf(out, "             - %s\n", d)
		}
	}
	if len(r.Doubts()) == 0 {
		fmt.Fprintln(out, "result     no doubts")
	}
}
