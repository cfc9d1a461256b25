package main

import (
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/sequencer/bench"
)

// loadClient is the command that bench load runs as its client.
const loadClient = "load-client"

// benchLoadCommand measures how many operations a sequencer takes. Its last line is
// the figures as one JSON object.
func benchLoadCommand() *cli.Command {
	d := bench.DefaultConfig("")
	return &cli.Command{
		Name:  "load",
		Usage: "measure how many payments a sequencer accepts a second, with its log on disk and without a prover",
		Flags: []cli.Flag{
			shapeFlag("bench-load", d.Shape),
			&cli.IntFlag{Name: "purses", Value: d.Purses, Usage: "purses that pay", EnvVars: flagEnv("bench-load-purses")},
			&cli.IntFlag{Name: "operations", Value: d.Operations, Usage: "payments of a run at full speed", EnvVars: flagEnv("bench-load-operations")},
			&cli.StringFlag{Name: "form", Value: d.Form, Usage: "how operations are sent: binary or object", EnvVars: flagEnv("bench-load-form")},
			&cli.IntFlag{Name: "sockets", Value: d.Sockets, Usage: "WebSockets", EnvVars: flagEnv("bench-load-sockets")},
			&cli.IntFlag{Name: "window", Value: d.Window, Usage: "calls on the way over all WebSockets", EnvVars: flagEnv("bench-load-window")},
			&cli.IntFlag{Name: "http", Value: d.HTTP, Usage: "HTTP connections, each with one call on the way", EnvVars: flagEnv("bench-load-http")},
			&cli.StringFlag{Name: "dir", Usage: "folder on the disk to measure; default: a temporary one, removed afterwards", EnvVars: flagEnv("bench-load-dir")},
		},
		Action: func(c *cli.Context) (err error) {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			dir, err := os.MkdirTemp(c.String("dir"), "stoa-bench-load-")
			if err != nil {
				return fmt.Errorf("choose another --dir: %w", err)
			}
			defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
			figures, err := bench.Measure(c.Context, bench.Config{
				Dir: dir, Shape: shape, Purses: c.Int("purses"), Operations: c.Int("operations"), Form: c.String("form"),
				Sockets: c.Int("sockets"), Window: c.Int("window"), HTTP: c.Int("http"), Client: driveApart, Report: progress.New(os.Stderr),
			})
			if err != nil {
				return err
			}
			for _, r := range figures.Runs {
				fmt.Fprintf(c.App.Writer, "%-9s %8.0f accepted/s  p50 %7.2f ms  p99 %7.2f ms  %5.0f µs of processor an operation, %2.0f %% of it the client's\n",
					r.Transport, r.PerSecond, r.P50, r.P99, r.Processor, 100*r.ClientShare)
			}
			return json.NewEncoder(c.App.Writer).Encode(figures)
		},
	}
}

// driveApart runs the client in a process of its own.
func driveApart(ctx context.Context, o bench.Order) (r bench.Result, err error) {
	self, err := os.Executable()
	if err != nil {
		return r, err
	}
	var order, answer, complaint bytes.Buffer
	if err := gob.NewEncoder(&order).Encode(o); err != nil {
		return r, err
	}
	client := exec.CommandContext(ctx, self, "bench", loadClient)
	client.Stdin, client.Stdout, client.Stderr = &order, &answer, &complaint
	if err := client.Run(); err != nil {
		return r, fmt.Errorf("client: %w: %s", err, complaint.Bytes())
	}
	err = json.Unmarshal(answer.Bytes(), &r)
	r.Apart = true
	return r, err
}

// benchLoadClientCommand is the client: an order on stdin, a result on stdout.
func benchLoadClientCommand() *cli.Command {
	return &cli.Command{
		Name:   loadClient,
		Hidden: true,
		Action: func(c *cli.Context) error {
			var o bench.Order
			if err := gob.NewDecoder(os.Stdin).Decode(&o); err != nil {
				return fmt.Errorf("run `stoa bench load`, which runs this: %w", err)
			}
			r, err := bench.Drive(c.Context, o)
			if err != nil {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(r)
		},
	}
}
