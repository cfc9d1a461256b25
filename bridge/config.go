package bridge

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// L1 is what the service needs of an L1 node. *ethclient.Client is one.
type L1 interface {
	follow.Client
	follow.Caller
	ChainID(ctx context.Context) (*big.Int, error)
}

// Clock paces the service. What time it is in the rollup only L1's headers say.
type Clock interface {
	Now() time.Time
	After(d time.Duration) <-chan time.Time
}

// SystemClock is the machine's clock.
type SystemClock struct{}

// Now is time.Now.
func (SystemClock) Now() time.Time { return time.Now() }

// After is time.After.
func (SystemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// Config of the service.
type Config struct {
	L1 L1

	// Follow says what is read of L1, and when it counts; its client is L1 above.
	// Finality counts from L1's latest block, Confirmations included.
	Follow follow.Config

	Dir string // of the store; a folder of its own
	FS  vfs.FS // nil: the disk

	// Poll is the time between two looks at L1 when there is nothing to catch up
	// with, and the first wait after an error. Each further error doubles the wait,
	// up to MaxWait.
	Poll, MaxWait time.Duration

	// Stale is how long L1 may be without a new block, and MaxBehind how many
	// confirmed blocks may be unread, before the service says that it is not ready.
	Stale     time.Duration
	MaxBehind uint64

	Clock   Clock             // nil: the machine's
	Metrics *metrics.Registry // nil: one that nobody sees
	Log     *slog.Logger      // nil: silent
}

// DefaultConfig is that of a service on a public L1 with a block every 12 seconds.
func DefaultConfig(l1 L1, n signature.Network, bridge common.Address, start uint64, dir string) Config {
	return Config{
		L1:     l1,
		Follow: follow.Config{Client: l1, Network: n, Bridge: bridge, Start: start, Confirmations: 2, Finality: 65, MaxBlocks: 2000, MaxLogs: 5000},
		Dir:    dir, Poll: time.Second, MaxWait: 30 * time.Second, Stale: 2 * time.Minute, MaxBehind: 10,
	}
}

// ErrConfig is a setting that cannot work.
var ErrConfig = errors.New("bridge: setting is outside its limit")

// Check reports the first thing wrong with the configuration.
func (c Config) Check() error {
	if c.L1 == nil {
		return fmt.Errorf("%w: L1 is missing, want a node", ErrConfig)
	}
	c.Follow.Client = c.L1
	if err := c.Follow.Check(); err != nil {
		return err
	}
	for _, f := range []struct {
		name  string
		wrong bool
		value any
		limit string
	}{
		{"Finality", c.Follow.Finality <= c.Follow.Confirmations, c.Follow.Finality, fmt.Sprintf("more than the %d confirmations", c.Follow.Confirmations)},
		{"Finality", c.Follow.Finality > 1<<20, c.Follow.Finality, "2^20 blocks or fewer"},
		{"Dir", c.Dir == "", "empty", "a folder"},
		{"Poll", c.Poll <= 0, c.Poll, "more than 0"},
		{"MaxWait", c.MaxWait < c.Poll, c.MaxWait, "Poll or more"},
		{"Stale", c.Stale < c.Poll, c.Stale, "Poll or more"},
	} {
		if f.wrong {
			return fmt.Errorf("%w: %s is %v, want %s", ErrConfig, f.name, f.value, f.limit)
		}
	}
	return nil
}
