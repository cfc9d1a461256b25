package main

import (
	"encoding/json"
	"os"
	"os/exec"

	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/devnet/drill"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// drillCommand plays disasters.
func drillCommand() *cli.Command {
	return &cli.Command{
		Name:        "drill",
		Usage:       "play a disaster on a throwaway devnet, and see that Stoa keeps its promises in it",
		Subcommands: []*cli.Command{drillExitCommand()},
	}
}

func drillExitCommand() *cli.Command {
	f := flagsOf("drill-exit")
	return &cli.Command{
		Name:  "exit",
		Usage: "kill everything and delete its data: everybody leaves by L1 alone",
		Description: "Accounts with purses and bookings live for some batches on a devnet. Then its processes are killed and all that they stored is deleted but L1's\n" +
			"chain. The state is rebuilt from L1, the rollup is frozen, everybody exits and claims, and the bridge must be empty to the unit.\n" +
			"The figures are one JSON object on the last line. It exits with 1 at the first promise that is broken.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "accounts", Value: 10_000, Usage: "accounts that leave", EnvVars: f.env("accounts")},
			shapeFlag("drill-exit", batch.Drill),
			keysFlag("drill-exit"),
			packagesFlag("drill-exit"),
		},
		Action: func(c *cli.Context) error {
			shape, err := batch.Named(c.String("shape"))
			if err != nil {
				return err
			}
			binary, err := os.Executable()
			if err != nil {
				return err
			}
			figures, err := drill.Exit(c.Context, drill.ExitConfig{
				Accounts: c.Int("accounts"), Shape: shape, KeyDir: c.String("keys"), Report: progress.New(os.Stderr),
				Launch: func(dir, genesis string, shape batch.Shape) *exec.Cmd {
					const free = "127.0.0.1:0"
					return exec.CommandContext(c.Context, binary, "devnet", "--dir", dir, "--genesis", genesis, "--shape", shape.Name, "--bare", "--json",
						"--keys", c.String("keys"), "--node-modules", c.String("node-modules"), "--l1-addr", free, "--sequencer-addr", free, "--bridge-addr", free,
						"--indexer-addr", free, "--blobs-addr", free, "--metrics-addr", free)
				},
			})
			if err != nil {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(figures)
		},
	}
}
