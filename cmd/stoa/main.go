// Command stoa is the one binary of the rollup. Each command has a file of its
// own in this folder; main only lists them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/urfave/cli/v2"
)

// envPrefix starts the environment variable of every flag.
const envPrefix = "STOA_"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args, os.Stdout, os.Stderr)
	stop()

	os.Exit(code)
}

// run is main with its surroundings handed in, and returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	err := newApp(stdout, stderr).RunContext(ctx, args)
	if err == nil {
		return 0
	}
	fmt.Fprintln(stderr, err)

	var exit cli.ExitCoder
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}

	return 1
}

// newApp lists the commands.
func newApp(stdout, stderr io.Writer) *cli.App {
	app := &cli.App{
		Name:      "stoa",
		Usage:     "a validity rollup for peer-to-peer marketplaces",
		Version:   version(),
		Writer:    stdout,
		ErrWriter: stderr,
		Commands: []*cli.Command{
			auditCommand(),
			benchCommand(),
			bridgeCommand(),
			demoCommand(),
			devnetCommand(),
			doctorCommand(),
			drillCommand(),
			exitCommand(),
			feesCommand(),
			govCommand(),
			indexerCommand(),
			proverCommand(),
			registryCommand(),
			sequencerCommand(),
			settleCommand(),
			snapshotCommand(),
			stakeCommand(),
			walletCommand(),
		},

		// Without arguments: help. With an unknown command: an error, so that a
		// script that misspells one does not pass.
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return fmt.Errorf("run `stoa help` for the list of commands: there is no %q", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},

		// run prints the error and returns the code; the library must do neither.
		ExitErrHandler: func(*cli.Context, error) {},
		OnUsageError:   usageError,
	}
	setUsageError(app.Commands)

	return app
}

// usageError replaces the library's page of help by one line.
func usageError(c *cli.Context, err error, _ bool) error {
	return fmt.Errorf("run `%s --help` for the flags: %w", c.Command.HelpName, err)
}

// setUsageError hands usageError down, for commands do not inherit it.
func setUsageError(commands []*cli.Command) {
	for _, command := range commands {
		command.OnUsageError = usageError
		setUsageError(command.Subcommands)
	}
}

// flagEnv names the environment variable of a flag of a command, as in
// STOA_BENCH_JSON.
func flagEnv(name string) []string {
	env := []byte(envPrefix + name)
	for i, letter := range env {
		switch {
		case letter == '-' || letter == ' ':
			env[i] = '_'
		case 'a' <= letter && letter <= 'z':
			env[i] = letter - 'a' + 'A'
		}
	}

	return []string{string(env)}
}

// version is the module's version if this is a release, else the commit if the
// build knows it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			return "development, commit " + setting.Value
		}
	}

	return "development"
}
