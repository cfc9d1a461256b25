package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
)

// config of a comparison.
type config struct {
	Rounds          int
	Block, PeerRuns int
	PeerKeys        string
	Stoa, Shape     string
	Runs            int
	Keys            string
	Want            float64
	Out, Log        io.Writer
}

// comparison is what is printed. The ratios say how often Stoa has what zkBNB has once:
// proven transactions a second, and a processor second; and how often zkBNB takes the
// constraints of Stoa.
type comparison struct {
	Ratio            float64 `json:"ratio"`
	ProcessorRatio   float64 `json:"processorRatio"`
	ConstraintsRatio float64 `json:"constraintsRatio"`
	ZkBNB            side    `json:"zkbnb"`
	Stoa             side    `json:"stoa"`
	Machine          machine `json:"machine"`
}

// side of a comparison. Times are medians over the proofs of all rounds, memory is the
// peak of them.
type side struct {
	What                      string  `json:"what"`
	DataBound                 bool    `json:"dataBoundInCircuit"` // whether the proof says that the published data are those of the transactions
	Constraints               int     `json:"constraints"`
	Transactions              int     `json:"transactions"` // a proof
	Proofs                    int     `json:"proofs"`
	Seconds                   float64 `json:"seconds"`
	PrepareSeconds            float64 `json:"prepareSeconds"`
	ProveSeconds              float64 `json:"proveSeconds"`
	ProcessorSeconds          float64 `json:"processorSeconds"`
	PeakMemoryBytes           uint64  `json:"peakMemoryBytes"`
	TransactionsPerSecond     float64 `json:"transactionsPerSecond"`
	ConstraintsPerTransaction float64 `json:"constraintsPerTransaction"`
	SecondsPerTransaction     float64 `json:"secondsPerTransaction"`
	MemoryPerTransaction      float64 `json:"memoryBytesPerTransaction"`
	SecondsPerMillion         float64 `json:"secondsPerMillionConstraints"`
}

// compare runs the rounds and prints the comparison.
func compare(ctx context.Context, c config) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	m := here()
	var peer, ours []proofs
	for round := range c.Rounds {
		fmt.Fprintf(c.Log, "round %d of %d\n", round+1, c.Rounds)
		p, err := measure(ctx, c.Log, self, proveCommand, "--block", strconv.Itoa(c.Block), "--runs", strconv.Itoa(c.PeerRuns), "--keys", c.PeerKeys, "--seed", strconv.Itoa(round))
		if err != nil {
			return err
		}
		peer = append(peer, p)
		if p, err = measure(ctx, c.Log, c.Stoa, "bench", "prove", "--json", "--shape", c.Shape, "--runs", strconv.Itoa(c.Runs), "--keys", c.Keys); err != nil {
			return err
		}
		ours = append(ours, p)
	}
	m.LoadAfter = load()
	r := newComparison(
		summary(fmt.Sprintf("zkBNB (zkbnb-crypto v0.0.8, gnark v0.7.0), blocks of %d transfers", c.Block), false, peer),
		summary(fmt.Sprintf("Stoa, shape %s, batches full of payments", c.Shape), true, ours), m,
	)
	if err := r.print(c.Out); err != nil {
		return err
	}
	if r.Ratio < c.Want {
		return fmt.Errorf("find what made Stoa slower: it proves %.2f times as many transactions a second as zkBNB, want %.2f", r.Ratio, c.Want)
	}
	return nil
}

func newComparison(peer, ours side, m machine) comparison {
	return comparison{
		Ratio:            ours.TransactionsPerSecond / peer.TransactionsPerSecond,
		ProcessorRatio:   float64(ours.Transactions) / ours.ProcessorSeconds / (float64(peer.Transactions) / peer.ProcessorSeconds),
		ConstraintsRatio: peer.ConstraintsPerTransaction / ours.ConstraintsPerTransaction,
		ZkBNB:            peer, Stoa: ours, Machine: m,
	}
}

// measure runs a process whose last line of stdout are proofs.
func measure(ctx context.Context, log io.Writer, name string, args ...string) (p proofs, err error) {
	var out bytes.Buffer
	command := exec.CommandContext(ctx, name, args...)
	command.Stdout, command.Stderr = &out, log
	if err := command.Run(); err != nil {
		return p, fmt.Errorf("see above what %s says: %w", name, err)
	}
	lines := bytes.Split(bytes.TrimSpace(out.Bytes()), []byte("\n"))
	if err := json.Unmarshal(lines[len(lines)-1], &p); err != nil || len(p.Runs) == 0 || p.Transactions == 0 {
		return p, fmt.Errorf("build %s again: its last line is %q, want figures of proofs", name, lines[len(lines)-1])
	}
	return p, nil
}

// summary of the rounds of a side.
func summary(what string, bound bool, rounds []proofs) side {
	s := side{What: what, DataBound: bound, Constraints: rounds[0].Constraints, Transactions: rounds[0].Transactions}
	var runs []proof
	for _, p := range rounds {
		runs = append(runs, p.Runs...)
		s.PeakMemoryBytes = max(s.PeakMemoryBytes, p.PeakMemoryBytes)
	}
	s.Proofs = len(runs)
	s.Seconds = median(runs, func(p proof) float64 { return p.Seconds })
	s.PrepareSeconds = median(runs, func(p proof) float64 { return p.Prepare })
	s.ProveSeconds = median(runs, func(p proof) float64 { return p.Prove })
	s.ProcessorSeconds = median(runs, func(p proof) float64 { return p.Processor })
	n := float64(s.Transactions)
	s.TransactionsPerSecond, s.SecondsPerTransaction = n/s.Seconds, s.Seconds/n
	s.ConstraintsPerTransaction, s.MemoryPerTransaction = float64(s.Constraints)/n, float64(s.PeakMemoryBytes)/n
	s.SecondsPerMillion = s.Seconds / float64(s.Constraints) * 1e6
	return s
}

func median(runs []proof, figure func(proof) float64) float64 {
	var v []float64
	for _, r := range runs {
		v = append(v, figure(r))
	}
	slices.Sort(v)
	return (v[(len(v)-1)/2] + v[len(v)/2]) / 2
}

// print writes a table, what to know about it, and the figures as one line of JSON.
func (r comparison) print(w io.Writer) error {
	row := func(name, format string, figure func(side) float64) {
		fmt.Fprintf(w, "%-34s "+format+" "+format+"\n", name, figure(r.ZkBNB), figure(r.Stoa))
	}
	fmt.Fprintf(w, "%s\n%s\n%s, %d cores, load %.1f before and %.1f after\n\n%-34s %12s %12s\n", r.ZkBNB.What, r.Stoa.What, r.Machine.CPU, r.Machine.Cores, r.Machine.LoadBefore, r.Machine.LoadAfter, "", "zkBNB", "Stoa")
	row("transactions a proof", "%12.0f", func(s side) float64 { return float64(s.Transactions) })
	row("constraints", "%12.0f", func(s side) float64 { return float64(s.Constraints) })
	row("constraints a transaction", "%12.0f", func(s side) float64 { return s.ConstraintsPerTransaction })
	row("proofs", "%12.0f", func(s side) float64 { return float64(s.Proofs) })
	row("seconds a proof, median", "%12.2f", func(s side) float64 { return s.Seconds })
	row("  of which before Groth16", "%12.2f", func(s side) float64 { return s.PrepareSeconds })
	row("  of which solving and Groth16", "%12.2f", func(s side) float64 { return s.ProveSeconds })
	row("processor seconds a proof", "%12.2f", func(s side) float64 { return s.ProcessorSeconds })
	row("seconds a transaction", "%12.3f", func(s side) float64 { return s.SecondsPerTransaction })
	row("seconds a million constraints", "%12.2f", func(s side) float64 { return s.SecondsPerMillion })
	row("peak memory, MiB", "%12.0f", func(s side) float64 { return float64(s.PeakMemoryBytes) / (1 << 20) })
	row("peak memory a transaction, MiB", "%12.1f", func(s side) float64 { return s.MemoryPerTransaction / (1 << 20) })
	fmt.Fprintf(w, "\nStoa proves %.1f times as many transactions a second, %.1f times as many a processor second, with %.1f times fewer constraints.\n", r.Ratio, r.ProcessorRatio, r.ConstraintsRatio)
	fmt.Fprint(w, "zkBNB's circuit takes its block commitment from a Keccak hint: it does not prove that the data on L1 are those of\nthe transactions. Stoa's figures include that proof. Both prove real, signed transfers; each proof was checked.\n")
	return json.NewEncoder(w).Encode(r)
}
