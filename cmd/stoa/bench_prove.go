package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/bench"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// benchProveCommand proves batches that are full of payments.
func benchProveCommand() *cli.Command {
	return &cli.Command{
		Name:  "prove",
		Usage: "prove batches full of random payments",
		Flags: []cli.Flag{
			shapeFlag("bench-prove", batch.Devnet),
			keysFlag("bench-prove"),
			&cli.UintFlag{Name: "cells", Usage: "size of the state: 2^`K` cells, the shape's own unless given; others have keys of their own", EnvVars: flagEnv("bench-prove-cells")},
			&cli.Float64Flag{Name: "fill", Value: 100, Usage: "`PERCENT` of the state that is in use", EnvVars: flagEnv("bench-prove-fill")},
			&cli.IntFlag{Name: "runs", Value: 3, Usage: "batches, one after the other", EnvVars: flagEnv("bench-prove-runs")},
			&cli.BoolFlag{Name: "json", Usage: "print the figures as one JSON object", EnvVars: flagEnv("bench-prove-json")},
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			if c.IsSet("cells") {
				shape.LogN = c.Uint("cells")
			}
			f, err := bench.MeasurePayments(bench.PaymentsConfig{Shape: shape, KeyDir: c.String("keys"), Runs: c.Int("runs"), Fill: c.Float64("fill") / 100, Report: progress.New(os.Stderr)})
			if err != nil {
				return err
			}
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(f)
			}
			fmt.Fprintf(c.App.Writer, "%s: %d payments a batch, %d constraints; 2^%d cells, %g %% in use; median of %d: %.2f s a batch (commitments %.2f s, opening and Groth16 %.2f s; %.2f s of processor), %.2f payments/s; at most %.2f GiB\n",
				f.Shape, f.Transactions, f.Constraints, f.LogN, 100*f.Fill, len(f.Runs), f.Median.Seconds, f.Median.Prepare, f.Median.Prove, f.Median.Processor, f.PerSecond, float64(f.PeakMemoryBytes)/(1<<30))
			return nil
		},
	}
}
