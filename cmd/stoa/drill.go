package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"os/exec"
	"time"

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
		Subcommands: []*cli.Command{drillCensorCommand(), drillExitCommand(), drillReorgCommand(), drillTroubleCommand()},
	}
}

func drillExitCommand() *cli.Command {
	return drillOf("exit", 10_000, batch.Drill, &cli.Command{
		Usage: "kill everything and delete its data: everybody leaves by L1 alone",
		Description: "Accounts with purses and bookings live for some batches on a devnet. Then its processes are killed and all that they stored is deleted but L1's\n" +
			"chain. The state is rebuilt from L1, the rollup is frozen, everybody exits and claims, and the bridge must be empty to the unit.",
	}, func(ctx context.Context, c drill.Config) (any, error) { return drill.Exit(ctx, c) })
}

func drillCensorCommand() *cli.Command {
	return drillOf("censor", 60, batch.Devnet, &cli.Command{
		Usage: "ignore what users demand on L1: L1 refuses the operator's batches, strangers settle, anyone may freeze",
		Description: "An operator settles batches that ignore an entry of L1's queue, until L1 takes no more of them. After two days of his silence a stranger settles in\n" +
			"his place. Another entry is ignored by all: the rollup can be frozen a second after its deadline, and not before.",
	}, func(ctx context.Context, c drill.Config) (any, error) { return drill.Censor(ctx, c) })
}

func drillReorgCommand() *cli.Command {
	f := flagsOf("drill-reorg")
	return &cli.Command{
		Name:  "reorg",
		Usage: "let L1 take back up to 64 of its blocks again and again: all services recover by themselves",
		Description: "People deposit, change keys, make demands on L1 and send operations, and L1 takes back its last blocks at any moment, with their transactions or without.\n" +
			"Each time sequencer, bridge and indexer must agree with L1 again, and with a state that is derived from L1 anew; nothing final may be taken back.\n" +
			"The figures are one JSON object on the last line. It exits with 1 at the first promise that is broken, and names the scenario.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "scenarios", Value: 500, Usage: "scenarios to play", EnvVars: f.env("scenarios")},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "what the scenarios are drawn from", EnvVars: f.env("seed")},
			&cli.StringSliceFlag{Name: "shape", Value: cli.NewStringSlice("tinies", batch.TinyBlobs.Name), Usage: "circuit shapes of the batches, or menus of them, of one rollup after the other", EnvVars: f.env("shape")},
			&cli.IntFlag{Name: "round", Value: 25, Usage: "scenarios that are played with a rollup before the next is made", EnvVars: f.env("round")},
			&cli.StringFlag{Name: "log-file", Usage: "file that the services log to", EnvVars: f.env("log-file")},
			keysFlag("drill-reorg"),
			packagesFlag("drill-reorg"),
		},
		Action: func(c *cli.Context) error {
			config := drill.ReorgConfig{
				Scenarios: c.Int("scenarios"), Seed: c.Uint64("seed"), Round: c.Int("round"), KeyDir: c.String("keys"), NodeModules: []string{c.String("node-modules")},
				Report: progress.New(os.Stderr),
			}
			if name := c.String("log-file"); name != "" {
				file, err := os.Create(name)
				if err != nil {
					return err
				}
				defer file.Close()
				config.Log = slog.New(slog.NewTextHandler(file, nil))
			}
			for _, name := range c.StringSlice("shape") {
				menu, err := batch.ParseMenu(name)
				if err != nil {
					return err
				}
				config.Menus = append(config.Menus, menu)
			}
			figures, err := drill.Reorg(c.Context, config)
			if err != nil {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(figures)
		},
	}
}

func drillTroubleCommand() *cli.Command {
	f := flagsOf("drill-trouble")
	return &cli.Command{
		Name:  "trouble",
		Usage: "let the endpoint of L1 be away, fail, lag and lie: all services go on by themselves",
		Description: "The services reach L1 through an endpoint that is away for hours of L1's time, fails, has too few blocks, gives wrong receipts, answers sends with the\n" +
			"opposite of what became of them, and asks for a hundred times the fees, while people deposit, demand and send operations. After each trouble all must agree\n" +
			"with L1 again within four minutes; no operation may be lost in silence, and no batch be submitted twice.\n" +
			"The figures are one JSON object on the last line. It exits with 1 at the first promise that is broken.",
		Flags: []cli.Flag{
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "what the troubles are drawn from", EnvVars: f.env("seed")},
			&cli.StringFlag{Name: "shape", Value: batch.TinyBlobs.Name, Usage: "circuit shape of the batches, or a menu of them", EnvVars: f.env("shape")},
			&cli.DurationFlag{Name: "outage", Value: 6 * time.Hour, Usage: "how long the endpoint is away, of L1's time", EnvVars: f.env("outage")},
			&cli.IntFlag{Name: "acts", Value: 4, Usage: "things that people do at each moment of a trouble", EnvVars: f.env("acts")},
			&cli.StringSliceFlag{Name: "only", Usage: "names of the troubles to play, as the figures have them; all unless some are named", EnvVars: f.env("only")},
			&cli.StringFlag{Name: "log-file", Usage: "file that the services log to", EnvVars: f.env("log-file")},
			keysFlag("drill-trouble"),
			packagesFlag("drill-trouble"),
		},
		Action: func(c *cli.Context) error {
			menu, err := batch.ParseMenu(c.String("shape"))
			if err != nil {
				return err
			}
			config := drill.TroubleConfig{
				Seed: c.Uint64("seed"), Menu: menu, Outage: c.Duration("outage"), Acts: c.Int("acts"), Only: c.StringSlice("only"), KeyDir: c.String("keys"), NodeModules: []string{c.String("node-modules")},
				Report: progress.New(os.Stderr),
			}
			if name := c.String("log-file"); name != "" {
				file, err := os.Create(name)
				if err != nil {
					return err
				}
				defer file.Close()
				config.Log = slog.New(slog.NewTextHandler(file, nil))
			}
			figures, err := drill.Trouble(c.Context, config)
			if err != nil {
				return err
			}
			return json.NewEncoder(c.App.Writer).Encode(figures)
		},
	}
}

// drillOf is the command of a drill.
func drillOf(name string, accounts int, shape batch.Shape, command *cli.Command, play func(context.Context, drill.Config) (any, error)) *cli.Command {
	f := flagsOf("drill-" + name)
	command.Name = name
	command.Description += "\nThe figures are one JSON object on the last line. It exits with 1 at the first promise that is broken."
	command.Flags = []cli.Flag{
		&cli.IntFlag{Name: "accounts", Value: accounts, Usage: "accounts of the rollup", EnvVars: f.env("accounts")},
		shapeFlag("drill-"+name, shape),
		keysFlag("drill-" + name),
		packagesFlag("drill-" + name),
	}
	command.Action = func(c *cli.Context) error {
		shape, err := batch.Named(c.String("shape"))
		if err != nil {
			return err
		}
		binary, err := os.Executable()
		if err != nil {
			return err
		}
		figures, err := play(c.Context, drill.Config{
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
	}
	return command
}
