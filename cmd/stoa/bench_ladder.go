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

// benchLadderCommand measures how fast an operation climbs from accepted to settled.
// Its last line is the figures as one JSON object.
func benchLadderCommand() *cli.Command {
	return &cli.Command{
		Name:  "ladder",
		Usage: "measure how long payments take from submission to settlement, on a throwaway devnet",
		Flags: []cli.Flag{
			shapeFlag("bench-ladder", batch.Devnet),
			keysFlag("bench-ladder"),
			packagesFlag("bench-ladder"),
			&cli.IntFlag{Name: "payments", Value: 20, Usage: "payments, one after the other", EnvVars: flagEnv("bench-ladder-payments")},
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			l, err := bench.MeasureLadder(c.Context, bench.LadderConfig{
				Shape: shape, KeyDir: c.String("keys"), NodeModules: []string{c.String("node-modules")}, Payments: c.Int("payments"), Report: progress.New(os.Stderr),
			})
			if err != nil {
				return err
			}
			fmt.Fprintf(c.App.Writer, "receipt %.1f ms, visible in the API after %.1f ms; sealed there %.1f ms after the sequencer (p99 %.1f ms); proven %.1f s and settled %.1f s after sealing\n",
				l.ReceiptMilliseconds, l.VisibleMilliseconds, l.SealVisibleMilliseconds, l.SealVisibleP99, l.ProvenSeconds, l.SettledSeconds)
			return json.NewEncoder(c.App.Writer).Encode(l)
		},
	}
}
