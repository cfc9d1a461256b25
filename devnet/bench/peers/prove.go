package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"time"

	"github.com/stoa-rollup/stoa/devnet/bench/peers/zkbnb"
)

// proofs are the figures of one side, as both processes print them.
type proofs struct {
	Constraints     int     `json:"constraints"`
	Transactions    int     `json:"transactions"` // a proof
	Runs            []proof `json:"runs"`
	PeakMemoryBytes uint64  `json:"peakMemoryBytes"` // while proving, with the keys
}

// proof is what one proof took. Stoa prepares by committing to the state, the peer by
// spelling its witness; solving is a part of proving, and so is the check of the proof.
type proof struct {
	Seconds   float64 `json:"seconds"`
	Processor float64 `json:"processorSeconds"` // of all cores
	Prepare   float64 `json:"prepareSeconds"`
	Prove     float64 `json:"proveSeconds"`
}

// members are the accounts that pay each other.
const members = 100

// prove is the peer's process: it proves blocks and prints proofs.
func prove(args []string, stdout, stderr io.Writer) error {
	f := flag.NewFlagSet("bench-peers prove", flag.ContinueOnError)
	f.SetOutput(stderr)
	block := f.Int("block", 4, "`transactions` of a block")
	runs := f.Int("runs", 1, "`blocks`")
	keys := f.String("keys", "build/peers", "`folder` of UNSAFE keys")
	seed := f.Uint64("seed", 0, "`seed` of accounts and transfers")
	if err := f.Parse(args); err != nil {
		return err
	}
	p, err := zkbnb.Load(*keys, *block, func(step string) { fmt.Fprintln(stderr, "zkBNB:", step) })
	if err != nil {
		return err
	}
	ledger, err := zkbnb.NewLedger(members, *seed)
	if err != nil {
		return err
	}
	figures := proofs{Constraints: p.Constraints(), Transactions: *block}
	forgetPeakMemory()
	for range *runs {
		b, err := ledger.Block(*block)
		if err != nil {
			return err
		}
		before := processor()
		t, err := p.Prove(b)
		if err != nil {
			return err
		}
		r := proof{Seconds: (t.Witness + t.Prove).Seconds(), Processor: (processor() - before).Seconds(), Prepare: t.Witness.Seconds(), Prove: t.Prove.Seconds()}
		fmt.Fprintf(stderr, "zkBNB: block %d, %d transfers, proven in %s\n", b.BlockNumber, *block, (t.Witness + t.Prove).Round(10*time.Millisecond))
		figures.Runs = append(figures.Runs, r)
	}
	figures.PeakMemoryBytes = peakMemory()
	return json.NewEncoder(stdout).Encode(figures)
}
