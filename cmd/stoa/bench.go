package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/bench"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover/budget"
)

// benchCommand measures. Its subcommands print figures; with --json the last line
// of stdout is one JSON object.
func benchCommand() *cli.Command {
	return &cli.Command{
		Name:        "bench",
		Usage:       "measure constraints, proving, state, gas and services",
		Subcommands: []*cli.Command{benchConstraintsCommand(), benchLoadCommand(), benchLoadClientCommand(), benchLadderCommand(), benchProveCommand(), benchStateCommand()},
		Flags: []cli.Flag{
			shapeFlag("bench", batch.Devnet),
			keysFlag("bench"),
			&cli.IntFlag{Name: "runs", Value: 3, Usage: "how often the story is played", EnvVars: flagEnv("bench-runs")},
			&cli.StringFlag{Name: "commit", Value: "unknown", Usage: "commit to name in the tables", EnvVars: flagEnv("bench-commit")},
			&cli.StringFlag{Name: "markdown", Value: "docs/benchmarks.md", Usage: "file to write the tables to", EnvVars: flagEnv("bench-markdown")},
			&cli.StringFlag{Name: "out", Value: "bench.json", Usage: "file to write the figures to", EnvVars: flagEnv("bench-out")},
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			if c.Int("runs") < 1 {
				return fmt.Errorf("use --runs 1 or more: it is %d", c.Int("runs"))
			}
			figures, err := bench.Measure(c.Context, bench.Config{Shape: shape, KeyDir: c.String("keys"), Runs: c.Int("runs"), NodeModules: []string{"node_modules"}, LoadClient: driveApart, Commit: c.String("commit"), Report: progress.New(os.Stderr)})
			if err != nil {
				return err
			}
			return errors.Join(writeFile(c.String("markdown"), figures.WriteMarkdown), writeFile(c.String("out"), figures.WriteJSON), figures.WriteMarkdown(c.App.Writer))
		},
	}
}

func writeFile(name string, write func(io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(write(f), f.Close())
}

func benchConstraintsCommand() *cli.Command {
	return &cli.Command{
		Name:  "constraints",
		Usage: "count the constraints of each circuit shape, lane and part",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "print one JSON object", EnvVars: flagEnv("bench-constraints-json")},
			&cli.StringFlag{Name: "base", Value: batch.Devnet.Name, Usage: "shape at which the cost of one more row is measured", EnvVars: flagEnv("bench-constraints-base")},
		},
		Action: func(c *cli.Context) error {
			base, err := batch.Named(c.String("base"))
			if err != nil {
				return err
			}
			report, err := budget.Measure(base, batch.Shapes...)
			if err != nil {
				return err
			}
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(report)
			}
			w := c.App.Writer
			for _, s := range batch.Shapes {
				fmt.Fprintf(w, "%-21s %4d P %3d L %4d M %4d E %3d S %5d records  %9d constraints\n", s.Name, s.P, s.L, s.M, s.E, s.S, s.Records, report.Sizes[s.Name])
			}
			fmt.Fprintf(w, "one more row at %s: payment %.0f, listing %.0f, market %.0f, escrow %.0f, system %.0f\n", report.Base, report.Marginal.Payment, report.Marginal.Listing, report.Marginal.Market, report.Marginal.Escrow, report.Marginal.System)
			fmt.Fprintf(w, "of which: touched record %.0f each, signature %.0f (P, S) or %.0f (L, M, E)\n", report.Parts.TouchedRecord, report.Parts.SignatureNarrow, report.Parts.SignatureWide)
			return nil
		},
	}
}
