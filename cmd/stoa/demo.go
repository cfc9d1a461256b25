package main

import (
	"encoding/json"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/demo"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// demoCommand plays the story of package demo.
func demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "play the story of a guest and a host on a throwaway devnet, and check its end",
		Flags: []cli.Flag{
			shapeFlag("demo", batch.DevnetBlobs),
			keysFlag("demo"),
			packagesFlag("demo"),
			&cli.BoolFlag{Name: "json", Usage: "print the figures as one JSON object instead of the story", EnvVars: flagEnv("demo-json")},
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			out := c.App.Writer
			if c.Bool("json") {
				out = c.App.ErrWriter
			}
			report, err := demo.Run(c.Context, demo.Config{
				Shape: shape, KeyDir: c.String("keys"), NodeModules: []string{c.String("node-modules")}, Out: out, Report: progress.New(os.Stderr),
			})
			if err != nil || !c.Bool("json") {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(report)
		},
	}
}
