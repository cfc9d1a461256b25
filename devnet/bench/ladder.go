package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// LadderConfig of a run: payments on a throwaway devnet, each in a batch of its own.
type LadderConfig struct {
	Shape       batch.Shape
	KeyDir      string
	NodeModules []string
	Payments    int
	Report      *progress.Reporter
}

// Ladder is how long an operation takes from rung to rung, medians over the payments.
// Seconds to settle hold the wait for the confirmations on an L1 of one block a second.
type Ladder struct {
	Payments int `json:"payments"`

	ReceiptMilliseconds     float64 `json:"receiptMilliseconds"`        // submission to receipt, over HTTP
	VisibleMilliseconds     float64 `json:"visibleMilliseconds"`        // receipt to its first sight in the indexer's API
	SealVisibleMilliseconds float64 `json:"sealVisibleMilliseconds"`    // sealed by the sequencer to sealed in the indexer's API
	SealVisibleP99          float64 `json:"sealVisibleP99Milliseconds"` // the 99th percentile
	ProvenSeconds           float64 `json:"provenSeconds"`              // sealed to proven
	SettledSeconds          float64 `json:"settledSeconds"`             // sealed to settled
}

// look is how often the two APIs are asked; half of it is the error of a time.
const look = 2 * time.Millisecond

// MeasureLadder runs it.
func MeasureLadder(ctx context.Context, cfg LadderConfig) (l *Ladder, err error) {
	if cfg.Payments < 1 {
		return nil, fmt.Errorf("measure 1 payment or more: have %d", cfg.Payments)
	}
	dir, err := os.MkdirTemp("", "stoa-ladder-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := os.Chmod(dir, 0o755); err != nil { // Postgres may run as another user
		return nil, err
	}
	c := devnet.DefaultConfig(dir)
	c.Menu, c.KeyDir, c.NodeModules, c.Report = batch.Menu{cfg.Shape}, cfg.KeyDir, cfg.NodeModules, cfg.Report
	c.SealAfter = 200 * time.Millisecond
	c.FreePorts()
	net, err := devnet.New(c)
	if err != nil {
		return nil, err
	}
	if err := net.Start(ctx); err != nil {
		return nil, err
	}
	defer func() {
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
		defer cancel()
		err = errors.Join(err, net.Stop(stop))
	}()
	sequencer, err := wallet.Dial(ctx, net.Endpoints().Sequencer, wallet.Pace{})
	if err != nil {
		return nil, err
	}
	defer sequencer.Close()
	keys, err := keystore.Unsafe(devnet.Accounts()[0].Number)
	if err != nil {
		return nil, err
	}
	payer, err := wallet.New(wallet.Config{Keys: keys, Sequencer: sequencer, Rollup: net.Deployment().Rollup})
	if err != nil {
		return nil, err
	}
	friend, err := sequencer.Account(ctx, devnet.Accounts()[1].Address)
	if err != nil {
		return nil, err
	}
	if len(friend.Purses) == 0 {
		return nil, errors.New("the devnet has funded no purses")
	}

	var receipt, visible, seal, proven, settled []float64
	err = cfg.Report.Step(fmt.Sprintf("%d payments from submission to settlement", cfg.Payments), 0, func() error {
		for range cfg.Payments {
			start := time.Now()
			o, err := payer.Transfer(ctx, 1, amount.From(1_000_000), friend.Purses[0].Index, wallet.Options{})
			if err != nil {
				return err
			}
			ordered := time.Now()
			climb := climber{sequencer: sequencer, api: net.Endpoints().Indexer, id: o.Receipt.ID}
			if err := climb.run(ctx); err != nil {
				return err
			}
			receipt = append(receipt, milliseconds(ordered.Sub(start)))
			visible = append(visible, milliseconds(climb.seen[wire.Accepted].Sub(ordered)))
			seal = append(seal, max(0, milliseconds(climb.seen[wire.Sealed].Sub(climb.told[wire.Sealed]))))
			proven = append(proven, climb.told[wire.Proven].Sub(climb.told[wire.Sealed]).Seconds())
			settled = append(settled, climb.told[wire.Settled].Sub(climb.told[wire.Sealed]).Seconds())
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return &Ladder{
		Payments: cfg.Payments, ReceiptMilliseconds: median(receipt), VisibleMilliseconds: median(visible),
		SealVisibleMilliseconds: median(seal), SealVisibleP99: percentile(seal, 99), ProvenSeconds: median(proven), SettledSeconds: median(settled),
	}, nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func percentile(v []float64, p int) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[(len(v)*p+99)/100-1]
}

// climber watches an operation climb, at the sequencer and in the indexer's API.
type climber struct {
	sequencer *wallet.Sequencer
	api       string
	id        common.Hash

	told, seen map[wire.Status]time.Time // first sight of each rung or a higher one
}

var rungs = []wire.Status{wire.Accepted, wire.Sealed, wire.Proven, wire.Settled}

// run returns when the operation is settled in the eyes of both.
func (c *climber) run(ctx context.Context) error {
	c.told, c.seen = map[wire.Status]time.Time{}, map[wire.Status]time.Time{}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	seen := make(chan error, 1)
	go func() { seen <- climb(ctx, c.seen, c.indexed) }()
	err := climb(ctx, c.told, func(ctx context.Context) (wire.Status, error) {
		o, err := c.sequencer.Operation(ctx, c.id)
		return o.Status, err
	})
	return errors.Join(err, <-seen)
}

// climb notes when each rung is reached.
func climb(ctx context.Context, at map[wire.Status]time.Time, ask func(context.Context) (wire.Status, error)) error {
	tick := time.NewTicker(look)
	defer tick.Stop()
	for {
		status, err := ask(ctx)
		if err != nil {
			return err
		}
		now := time.Now()
		for _, r := range rungs {
			if _, known := at[r]; !known && status.AtLeast(r) {
				at[r] = now
			}
		}
		if status.AtLeast(wire.Settled) {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the operation is %s: %w", status, ctx.Err())
		case <-tick.C:
		}
	}
}

// indexed is the operation's status in the indexer's API; empty before it is there.
func (c *climber) indexed(ctx context.Context) (status wire.Status, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.api+"/v1/operations/"+c.id.Hex(), nil)
	if err != nil {
		return "", err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	switch answer.StatusCode {
	case http.StatusNotFound:
		return "", nil
	case http.StatusOK:
		var o struct {
			Status wire.Status `json:"status"`
		}
		err := json.NewDecoder(answer.Body).Decode(&o)
		return o.Status, err
	}
	return "", fmt.Errorf("the indexer answers %s", answer.Status)
}
