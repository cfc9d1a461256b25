// Package bench measures Stoa and writes the figures down: constraints, proving,
// L1 gas, the services. It measures by running what users run.
package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/stoa-rollup/stoa/devnet/settle"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/budget"
	load "github.com/stoa-rollup/stoa/sequencer/bench"
)

// Config of a measurement.
type Config struct {
	Shape  batch.Shape // that proves
	KeyDir string
	Runs   int    // of the story
	Commit string // that is measured
	Report *progress.Reporter

	NodeModules []string // where npm may have put a Postgres

	// LoadClient sends the payments of the load, as load.Config has it.
	LoadClient func(context.Context, load.Order) (load.Result, error)
}

// Figures are what was measured. Times and gas are medians over all batches of all
// runs.
type Figures struct {
	Machine     Machine       `json:"machine"`
	Commit      string        `json:"commit"`
	Constraints budget.Report `json:"constraints"`
	Proving     Proving       `json:"proving"`
	State       []StateWork   `json:"state"`
	Gas         Gas           `json:"gas"`
	Load        *load.Figures `json:"load"`
	Ladder      *Ladder       `json:"ladder"`
}

// Machine that measured.
type Machine struct {
	CPU         string `json:"cpu"`
	Cores       int    `json:"cores"`
	MemoryBytes uint64 `json:"memoryBytes"`
	Go          string `json:"go"`
}

// Proving of one shape.
type Proving struct {
	Shape            string  `json:"shape"`
	Constraints      int     `json:"constraints"`
	Batches          int     `json:"batches"`
	MedianSeconds    float64 `json:"medianSeconds"` // state proof, witness, Groth16 and its check
	PeakMemoryBytes  uint64  `json:"peakMemoryBytes"`
	RowsPerBatch     int     `json:"rowsPerBatch"`
	StoryRunsSeconds float64 `json:"storySeconds"` // median of a whole run
}

// Gas on L1.
type Gas struct {
	DeployRollup   uint64     `json:"deployRollup"`
	DeployVerifier uint64     `json:"deployVerifier"`
	Deposit        uint64     `json:"deposit"` // first of an account, with a new key
	Claim          uint64     `json:"claim"`
	Batches        []BatchGas `json:"batches"`
}

// BatchGas splits what submitBatch costs.
type BatchGas struct {
	Shape       string        `json:"shape"`
	Used        [op.Lanes]int `json:"usedRows"` // P, L, M, E, S
	Total       uint64        `json:"total"`
	Transaction uint64        `json:"transaction"`
	Calldata    uint64        `json:"calldata"`
	Proof       uint64        `json:"proof"`
	KZG         uint64        `json:"kzg"`        // the check of the state commitment
	Blobs       uint64        `json:"blobs"`      // their openings
	Settlement  uint64        `json:"settlement"` // header, words, ρ, m, storage, event
	Effects     uint64        `json:"effects"`    // credits in the bridge
}

// ladderPayments is how many payments climb the ladder.
const ladderPayments = 20

// Measure runs everything.
func Measure(ctx context.Context, cfg Config) (f *Figures, err error) {
	f = &Figures{Machine: machine(), Commit: cfg.Commit}
	var seconds, stories []float64
	var last *settle.Report
	for range cfg.Runs {
		r, err := settle.Run(ctx, settle.Config{Shape: cfg.Shape, KeyDir: cfg.KeyDir, Out: io.Discard, Report: cfg.Report})
		if err != nil {
			return nil, err
		}
		for _, b := range r.Batches {
			seconds = append(seconds, b.ProveSeconds)
		}
		stories = append(stories, r.Elapsed.Seconds())
		last = r
	}
	f.Proving = Proving{
		Shape: cfg.Shape.Name, Constraints: last.Constraints, Batches: len(seconds), MedianSeconds: median(seconds), PeakMemoryBytes: peakMemory(),
		RowsPerBatch: cfg.Shape.Rows(), StoryRunsSeconds: median(stories),
	}
	if f.Load, err = measureLoad(ctx, cfg); err != nil {
		return nil, err
	}
	if f.Ladder, err = MeasureLadder(ctx, LadderConfig{Shape: cfg.Shape, KeyDir: cfg.KeyDir, NodeModules: cfg.NodeModules, Payments: ladderPayments, Report: cfg.Report}); err != nil {
		return nil, err
	}
	// These last: a heap of gigabytes makes pauses in services of the same process.
	if f.State, err = MeasureState(DefaultState(cfg.KeyDir, cfg.Report)); err != nil {
		return nil, err
	}
	err = cfg.Report.Step("count constraints", 0, func() (err error) {
		f.Constraints, err = budget.Measure(batch.Devnet, batch.Shapes...)
		return err
	})
	if err != nil {
		return nil, err
	}
	f.Gas = Gas{DeployRollup: last.GasRollup, DeployVerifier: last.GasVerifier, Deposit: last.GasDeposit, Claim: last.GasClaim}
	kzg, err := kzgGas()
	if err != nil {
		return nil, err
	}
	inBlobs, err := twin(cfg.Shape)
	if err != nil {
		return nil, err
	}
	withBlobs, err := settle.Run(ctx, settle.Config{Shape: inBlobs, KeyDir: cfg.KeyDir, Out: io.Discard, Report: cfg.Report})
	if err != nil {
		return nil, err
	}
	for _, r := range []*settle.Report{last, withBlobs} {
		for _, b := range r.Batches {
			g := BatchGas{
				Shape: r.Shape, Used: b.Used, Total: b.Gas, Transaction: settle.TransactionGas, Calldata: b.CalldataGas, Proof: r.GasProof, KZG: kzg,
				Blobs: uint64(b.Blobs) * pointEvaluationGas, Effects: b.EffectsGas,
			}
			g.Settlement = g.Total - g.Transaction - g.Calldata - g.Proof - g.KZG - g.Blobs - g.Effects
			f.Gas.Batches = append(f.Gas.Batches, g)
		}
	}
	return f, nil
}

// twin is the shape with the same lanes and the data in blobs.
func twin(s batch.Shape) (batch.Shape, error) {
	for _, t := range batch.Shapes {
		if t.Data == batch.Blobs && t.P == s.P && t.M == s.M && t.S == s.S && t.LogN == s.LogN {
			return t, nil
		}
	}
	return s, fmt.Errorf("no shape has the lanes of %s and its data in blobs", s.Name)
}

// measureLoad loads a sequencer.
func measureLoad(ctx context.Context, cfg Config) (f *load.Figures, err error) {
	dir, err := os.MkdirTemp("", "stoa-bench-load-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	c := load.DefaultConfig(dir)
	c.Client, c.Report = cfg.LoadClient, cfg.Report
	return load.Measure(ctx, c)
}

// Gas of precompiles: a call of the pairing with one pair (EIP-1108), a point evaluation
// and a blob (EIP-4844), the last in a currency of its own.
const (
	pairingGas         = 45_000 + 34_000
	pointEvaluationGas = 50_000
	blobGas            = 131_072
)

// kzgGas is what the contracts' gas snapshot says of the state check by itself,
// which no transaction calls alone, less the call of the pairing and the pair with
// [1]₂, which it shares with the proof.
func kzgGas() (uint64, error) {
	const file, name = "snapshots/KzgTest.json", "Kzg: transition"
	data, err := os.ReadFile(file)
	if err != nil {
		return 0, fmt.Errorf("run from the root of the repository: %w", err)
	}
	var snapshot map[string]string
	if err := json.Unmarshal(data, &snapshot); err != nil {
		return 0, fmt.Errorf("%s: %w", file, err)
	}
	gas, err := strconv.ParseUint(snapshot[name], 10, 64)
	return gas - pairingGas, err
}

// payments is the batch in blobs that has payments and market rows only.
func (f *Figures) payments() (BatchGas, bool) {
	at := slices.IndexFunc(f.Gas.Batches, func(g BatchGas) bool { return g.Blobs > 0 && g.Used[op.LaneS] == 0 && g.Used[op.LaneP] > 0 })
	if at < 0 {
		return BatchGas{}, false
	}
	return f.Gas.Batches[at], true
}

// WriteJSON writes bench.json.
func (f *Figures) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(f)
}

// WriteMarkdown writes docs/benchmarks.md.
func (f *Figures) WriteMarkdown(w io.Writer) error {
	b := bufio.NewWriter(w)
	p := func(format string, args ...any) { fmt.Fprintf(b, format+"\n", args...) }
	p("# Benchmarks\n\nWritten by `make bench`, do not edit. Machine: %s, %d cores, %.0f GiB, %s. Commit %s.\n", f.Machine.CPU, f.Machine.Cores, gib(f.Machine.MemoryBytes), f.Machine.Go, f.Commit)
	p("## Constraints\n\n`stoa bench constraints --json`. One more row includes its signature, its records and its data binding.\n")
	p("| shape | P | L | M | E | S | records | constraints |\n|---|---|---|---|---|---|---|---|")
	for _, s := range batch.Shapes {
		if n, ok := f.Constraints.Sizes[s.Name]; ok { // a shape may be younger than the figures
			p("| %s | %d | %d | %d | %d | %d | %d | %d |", s.Name, s.P, s.L, s.M, s.E, s.S, s.Records, n)
		}
	}
	m, parts := f.Constraints.Marginal, f.Constraints.Parts
	p("\n| one more | constraints | of which signature | of which records |\n|---|---|---|---|")
	p("| payment | %.0f | %.0f | 2 × %.0f |", m.Payment, parts.SignatureNarrow, parts.TouchedRecord)
	p("| listing row (any kind) | %.0f | %.0f | 4 × %.0f |", m.Listing, parts.SignatureWide, parts.TouchedRecord)
	p("| market row (any kind) | %.0f | %.0f | 7 × %.0f |", m.Market, parts.SignatureWide, parts.TouchedRecord)
	p("| escrow row (any kind) | %.0f | %.0f | 5 × %.0f |", m.Escrow, parts.SignatureWide, parts.TouchedRecord)
	p("| system row | %.0f | %.0f | 1 × %.0f |", m.System, parts.SignatureNarrow, parts.TouchedRecord)
	g := f.Proving
	p("\n## Proving\n\nShape %s, %d rows, %d constraints: median %.2f s a batch over %d batches (commitment, quotient and opening of the state, witness, Groth16, check of the proof); the process peaked at %.1f GiB. The story of `make settle` takes %.1f s with cached keys.\n",
		g.Shape, g.RowsPerBatch, g.Constraints, g.MedianSeconds, g.Batches, gib(g.PeakMemoryBytes), g.StoryRunsSeconds)
	p("## State\n\n`stoa bench state`: seconds, and in brackets those of the processor, for a batch that changes all cells of %d records. Opening holds its check, record are the four proofs of one record; memory is the most that the process held, powers of tau and state included.\n", DefaultState("", nil).Touched)
	p("| cells | in use | commitment | update | quotient | opening | record | GiB |\n|---|---|---|---|---|---|---|---|")
	for _, w := range f.State {
		p("| 2^%d | %g %% | %s | %s | %s | %s | %s | %.1f |", w.LogN, 100*w.Fill, w.Commit, w.Update, w.Quotient, w.Opening, w.Record, gib(w.PeakMemoryBytes))
	}
	p("\n## L1 gas\n\nDeploy: Rollup %d, verifier %d. A first deposit with a new key: %d. A claim: %d.\n", f.Gas.DeployRollup, f.Gas.DeployVerifier, f.Gas.Deposit, f.Gas.Claim)
	p("| shape | P, L, M, E, S rows | total | transaction | calldata | KZG | proof | blobs | header, words, storage | effects |\n|---|---|---|---|---|---|---|---|---|---|")
	for _, x := range f.Gas.Batches {
		p("| %s | %d, %d, %d, %d, %d | %d | %d | %d | %d | %d | %d | %d | %d |", x.Shape, x.Used[op.LaneP], x.Used[op.LaneL], x.Used[op.LaneM], x.Used[op.LaneE], x.Used[op.LaneS], x.Total, x.Transaction, x.Calldata, x.KZG, x.Proof, x.Blobs, x.Settlement, x.Effects)
	}
	p("\nThe proof is the deployed verifier's own gas for the last proof, KZG that of the contracts' gas snapshot less the call of the pairing and the pair that both share, blobs the openings by the precompile, effects the difference to a bridge that does nothing.")
	if g, ok := f.payments(); ok {
		p("\nWith the data in blobs L1 sees counts only: a batch costs the same for any number of payments. 1,024 of them (shape large-blobs) in one blob pay %d gas and %d of blob gas each, before what they pay for the deposits and withdrawals between them.", g.Total/1024, blobGas/1024)
	}
	p("\n## Services\n\n`stoa bench load`: one sequencer with its log on disk, shape %s, %d purses that pay; no prover runs.\n", f.Load.Shape, f.Load.Purses)
	p("| over | offered a second | accepted a second | p50 ms | p99 ms | processor µs an operation |\n|---|---|---|---|---|---|")
	for _, r := range f.Load.Runs {
		offered := "as fast as it goes"
		if r.Offered > 0 {
			offered = fmt.Sprintf("%.0f", r.Offered)
		}
		p("| %s | %s | %.0f | %.2f | %.2f | %.0f |", r.Transport, offered, r.PerSecond, r.P50, r.P99, r.Processor)
	}
	l := f.Ladder
	p("\n`stoa bench ladder`: %d payments one after the other on a devnet that proves. Medians: receipt after %.1f ms; in the indexer's API %.1f ms after the receipt; sealed there %.1f ms (99th percentile %.1f ms) after the sequencer sealed; proven %.1f s and settled, with 2 confirmations at a block a second, %.1f s after sealing.",
		l.Payments, l.ReceiptMilliseconds, l.VisibleMilliseconds, l.SealVisibleMilliseconds, l.SealVisibleP99, l.ProvenSeconds, l.SettledSeconds)
	return b.Flush()
}

func gib(n uint64) float64 { return float64(n) / (1 << 30) }

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	if len(v) == 0 {
		return 0
	}
	return (v[(len(v)-1)/2] + v[len(v)/2]) / 2
}

func machine() Machine {
	return Machine{CPU: field("/proc/cpuinfo", "model name"), Cores: runtime.NumCPU(), MemoryBytes: kilobytes(field("/proc/meminfo", "MemTotal")), Go: runtime.Version()}
}

// peakMemory is the most memory that the process held.
func peakMemory() uint64 { return kilobytes(field("/proc/self/status", "VmHWM")) }

// field of a file of "name: value" lines; empty on systems that have none.
func field(path, name string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func kilobytes(s string) uint64 {
	var n uint64
	fmt.Sscanf(s, "%d kB", &n)
	return n << 10
}
