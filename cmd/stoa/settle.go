package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/settle"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// settleCommand plays the story of package settle.
func settleCommand() *cli.Command {
	return &cli.Command{
		Name:  "settle",
		Usage: "prove real batches and settle them on an in-process L1",
		Flags: []cli.Flag{
			shapeFlag("settle", batch.DevnetBlobs),
			keysFlag("settle"),
			&cli.BoolFlag{Name: "json", Usage: "print the figures as one JSON object instead of the story", EnvVars: flagEnv("settle-json")},
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			out := c.App.Writer
			if c.Bool("json") {
				out = io.Discard
			}
			report, err := settle.Run(c.Context, settle.Config{Shape: shape, KeyDir: c.String("keys"), Out: out, Report: progress.New(os.Stderr)})
			if err != nil || !c.Bool("json") {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(report)
		},
	}
}
