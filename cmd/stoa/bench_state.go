package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/bench"
	"github.com/stoa-rollup/stoa/internal/progress"
)

// benchStateCommand measures commitments and proofs of the state by themselves.
func benchStateCommand() *cli.Command {
	d := bench.DefaultState("", nil)
	percent := make([]float64, len(d.Fills))
	for i := range percent {
		percent[i] = 100 * d.Fills[i]
	}
	return &cli.Command{
		Name:  "state",
		Usage: "commit to states, divide and open them for a batch",
		Flags: []cli.Flag{
			keysFlag("bench-state"),
			&cli.UintSliceFlag{Name: "cells", Value: cli.NewUintSlice(d.LogN...), Usage: "sizes of the state: 2^`K` cells", EnvVars: flagEnv("bench-state-cells")},
			&cli.Float64SliceFlag{Name: "fill", Value: cli.NewFloat64Slice(percent...), Usage: "`PERCENT` of the cells that are in use", EnvVars: flagEnv("bench-state-fill")},
			&cli.IntFlag{Name: "records", Value: d.Touched, Usage: "records that the batch changes", EnvVars: flagEnv("bench-state-records")},
			&cli.BoolFlag{Name: "json", Usage: "print the figures as one JSON array", EnvVars: flagEnv("bench-state-json")},
		},
		Action: func(c *cli.Context) error {
			cfg := bench.StateConfig{LogN: c.UintSlice("cells"), Touched: c.Int("records"), KeyDir: c.String("keys"), Report: progress.New(os.Stderr)}
			for _, p := range c.Float64Slice("fill") {
				cfg.Fills = append(cfg.Fills, p/100)
			}
			all, err := bench.MeasureState(cfg)
			if err != nil {
				return err
			}
			if c.Bool("json") {
				return json.NewEncoder(c.App.Writer).Encode(all)
			}
			fmt.Fprintln(c.App.Writer, "seconds (of processor)      commitment          update        quotient         opening      one record")
			for _, w := range all {
				fmt.Fprintf(c.App.Writer, "2^%d cells, %5.4g %% in use %15s %15s %15s %15s %15s  at most %.1f GiB\n",
					w.LogN, 100*w.Fill, w.Commit, w.Update, w.Quotient, w.Opening, w.Record, float64(w.PeakMemoryBytes)/(1<<30))
			}
			return nil
		},
	}
}
