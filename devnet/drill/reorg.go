package drill

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// ReorgConfig is of a drill of reorgs of L1.
type ReorgConfig struct {
	Scenarios int
	Seed      uint64

	// Menus of shapes of the batches, of one rollup after the other. A rollup is played with for so many scenarios, Round,
	// and then audited.
	Menus []batch.Menu
	Round int

	KeyDir      string // where UNSAFE keys and powers are cached
	NodeModules []string
	Log         *slog.Logger       // of the services; nil: silent
	Report      *progress.Reporter // of long steps; nil: silent

	script []scenario // the first ones, if they are not drawn
}

// Check reports the first thing wrong.
func (c ReorgConfig) Check() error {
	switch {
	case c.Scenarios < 1:
		return fmt.Errorf("play one scenario at least: have %d", c.Scenarios)
	case len(c.Menus) == 0:
		return errors.New("give the drill shapes of batches")
	case c.Round < 1 || c.Round > maxRound:
		return fmt.Errorf("play 1 to %d scenarios with a rollup, whose state is small: have %d", maxRound, c.Round)
	}
	return nil
}

// maxRound is how many scenarios fit into a state of 2^10 cells: each fills a few records.
const maxRound = 50

// ReorgFigures are what the drill counted. What was taken back is counted once a reorg.
type ReorgFigures struct {
	Seed      uint64         `json:"seed"`
	Scenarios int            `json:"scenarios"`
	Rollups   int            `json:"rollups"` // each audited at its end
	Reorgs    int            `json:"reorgs"`
	ByDepth   map[string]int `json:"byDepth"` // reorgs, by blocks that were taken back

	Operations int            `json:"operations"` // that the sequencer gave a receipt for
	Refused    int            `json:"refused"`    // that it refused at once, while it was rewound
	Void       map[string]int `json:"void"`       // of those with a receipt that no longer held, by why
	Entries    int            `json:"entries"`    // of L1's queue that were made
	Claims     int            `json:"claims"`
	Batches    uint64         `json:"batches"` // on L1 at the end
	Proofs     uint64         `json:"proofs"`

	BlocksBack       uint64 `json:"blocksBack"`
	TransactionsBack int    `json:"transactionsBack"`
	TransactionsLost int    `json:"transactionsLost"` // of them that were not mined again by themselves
	BatchesBack      uint64 `json:"batchesBack"`      // settled ones
	EntriesBack      uint64 `json:"entriesBack"`
	Rewinds          int    `json:"rewinds"`        // of the sequencer's log
	BatchesRewound   uint64 `json:"batchesRewound"` // sealed ones, which others replaced

	RecoverySeconds        float64 `json:"recoverySeconds"` // mean, from the last block of a reorg until all agree again
	LongestRecoverySeconds float64 `json:"longestRecoverySeconds"`
	LongestRecovery        string  `json:"longestRecovery"` // the scenario
	Seconds                float64 `json:"seconds"`
}

// Reorg plays the drill. On a devnet of one process, with real proofs, people act on L1 and over RPC, and L1 takes back up to 64 of its
// last blocks at any moment: it keeps their transactions, drops them or some of them, and does it again sometimes. Nobody restarts or
// repairs anything. Each time sequencer, bridge and indexer must come to agree with L1 again and with a state that is derived from L1
// anew; nothing that was final may be taken back; and no operation with a receipt may be lost in silence.
func Reorg(ctx context.Context, c ReorgConfig) (*ReorgFigures, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	begin := time.Now()
	f := &ReorgFigures{Seed: c.Seed, ByDepth: map[string]int{}, Void: map[string]int{}}
	for f.Scenarios < c.Scenarios {
		first, menu := f.Scenarios, c.Menus[f.Rollups%len(c.Menus)]
		last := min(first+c.Round, c.Scenarios)
		if err := playRound(ctx, c, f, menu, nil, func(ctx context.Context, r *reorgRound) error { return r.play(ctx, last) }); err != nil {
			return nil, fmt.Errorf("scenarios %d to %d of seed %d, with batches of shape %s: %w", first+1, last, c.Seed, menu, err)
		}
	}
	f.RecoverySeconds /= float64(f.Scenarios)
	f.Seconds = time.Since(begin).Seconds()
	return f, nil
}

// playRound plays with a rollup of its own, whose services reach L1 through an endpoint, or as they do without.
func playRound(
	ctx context.Context, c ReorgConfig, f *ReorgFigures, menu batch.Menu, endpoint func(*rpc.Client) (*ethclient.Client, error), play func(context.Context, *reorgRound) error,
) (err error) {
	dir, err := os.MkdirTemp("", "stoa-drill-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := os.Chmod(dir, 0o755); err != nil { // Postgres may run as another user
		return err
	}
	genesis, err := reorgGenesis(menu.LogN())
	if err != nil {
		return err
	}
	for _, shape := range menu { // the devnet makes them in silence, which takes long
		if _, err := keys.LoadVerifying(c.KeyDir, shape, c.Report); err != nil {
			return err
		}
	}
	d := devnet.DefaultConfig(dir)
	d.Menu, d.KeyDir, d.NodeModules, d.Genesis, d.FundPurses, d.SealAfter = menu, c.KeyDir, c.NodeModules, genesis, false, sealAfter
	d.Log, d.Endpoint = c.Log, endpoint
	d.FreePorts()
	net, err := devnet.New(d)
	if err != nil {
		return err
	}
	if err := net.Start(ctx); err != nil {
		return err
	}
	defer func() {
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		err = errors.Join(err, net.Stop(stop))
	}()

	// A part of the devnet that dies ends the round.
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		select {
		case died := <-net.Fatal():
			cancel(died)
		case <-ctx.Done():
		}
	}()

	r := &reorgRound{ReorgConfig: c, figures: f, net: net, config: d}
	if err := play(ctx, r); err != nil {
		if died := context.Cause(ctx); died != nil && ctx.Err() != nil {
			err = errors.Join(died, err)
		}
		return err
	}
	return nil
}

// sealAfter is when a batch of the drill is sealed: often in the middle of what people do.
const sealAfter = 500 * time.Millisecond

// play sets the round up and plays its scenarios.
func (r *reorgRound) play(ctx context.Context, last int) (err error) {
	if err := r.open(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	if err := r.Report.Step(fmt.Sprintf("a rollup with batches of shape %s", r.config.Menu), 0, func() error { return r.settleIn(ctx) }); err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	for r.figures.Scenarios < last {
		s := r.scenario(r.figures.Scenarios + 1)
		if err := r.Report.Step(s.String(), 0, func() error { return r.playScenario(ctx, s) }); err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
		r.figures.Scenarios++
	}
	if err := r.Report.Step("audit", 0, func() error { return r.audit(ctx) }); err != nil {
		return fmt.Errorf("at the end: %w", err)
	}
	return r.count(ctx)
}
