// Command bench-peers proves blocks of another rollup and of Stoa on the same machine
// and compares how many transactions a second each proves. The peer is zkBNB, whose
// circuit is a Go package that anyone can run; docs/peers.md says what the comparison
// is worth.
//
// It runs a round after the other, and in each the peer first, then Stoa. Each of them
// has a process of its own, so that neither pays for the other's memory. The last line
// of stdout is the figures as one JSON object.
//
// This is a Go module by itself: zkBNB's circuit needs gnark v0.7.0, Stoa a later one.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// proveCommand is the argument that makes this the peer's process.
const proveCommand = "prove"

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) > 0 && args[0] == proveCommand {
		return prove(args[1:], stdout, stderr)
	}
	c := config{Out: stdout, Log: stderr}
	f := flag.NewFlagSet("bench-peers", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.IntVar(&c.Rounds, "rounds", 3, "`rounds`, in each of which both prove")
	f.IntVar(&c.Block, "block", 4, "`transactions` of a block of the peer")
	f.IntVar(&c.PeerRuns, "peer-runs", 1, "`blocks` of the peer in a round")
	f.StringVar(&c.PeerKeys, "peer-keys", "build/peers", "`folder` of the peer's UNSAFE keys")
	f.StringVar(&c.Stoa, "stoa", "build/stoa", "`binary` of Stoa")
	f.StringVar(&c.Shape, "shape", "standard", "circuit `shape` of Stoa")
	f.IntVar(&c.Runs, "runs", 1, "`batches` of Stoa in a round")
	f.StringVar(&c.Keys, "keys", "build/keys", "`folder` of Stoa's UNSAFE keys")
	f.Float64Var(&c.Want, "want", 1, "exit with an error if the `ratio` is below")
	if err := f.Parse(args); err != nil {
		return err
	}
	if f.NArg() > 0 || c.Rounds < 1 || c.Block < 1 || c.PeerRuns < 1 || c.Runs < 1 {
		return fmt.Errorf("run `bench-peers --help` for the flags: numbers are at least 1 and there are no arguments, have %q", args)
	}
	return compare(ctx, c)
}
