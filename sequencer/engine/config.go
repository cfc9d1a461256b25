package engine

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"runtime"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// L1 is what the engine knows of L1. The bridge and its client are one.
type L1 interface {
	Head(ctx context.Context) (wire.L1Head, error)

	// Watch returns as soon as the head's version is above seen.
	Watch(ctx context.Context, seen uint64) (wire.L1Head, error)

	// Queue is the confirmed entries of L1's queue from an index on, in order, at most limit.
	Queue(ctx context.Context, from uint64, limit int) ([]wire.QueueEntry, error)
}

// Clock paces the engine. It never enters the state.
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

// Config of an engine. DefaultConfig has sensible limits.
type Config struct {
	Network signature.Network
	Menu    batch.Menu   // shapes that batches are sealed in
	Genesis *state.State // before batch 1; not written
	L1      L1

	// Settled, if set, says in which generation of the log the batch that L1 has settled last, number n, is L1's: 0 for the
	// one that counts, else one whose batch a rewind has replaced. It may not be known yet.
	Settled func(ctx context.Context, n uint64) (generation uint64, known bool, err error)

	// Adopt, if set, is a state of L1 to begin with, unless the log leads to it.
	Adopt *Adoption

	Dir           string       // holds the log's generations and the snapshots
	FS            vfs.FS       // nil: the disk
	Log           oplog.Config // sizes alone: Group, Cache, MemTable
	SnapshotEvery uint64       // batches

	ReceiptKey *ecdsa.PrivateKey

	SealAfter       time.Duration // age at which a batch is sealed
	MaxUnproven     int           // sealed batches without a proof
	MaxPending      int           // operations in admission
	MaxPendingPurse int           // of one purse
	MaxAhead        uint32        // how far a nonce may be ahead of its purse, and wait
	AheadWait       time.Duration
	Workers         int // signatures that are checked or made at once

	Clock   Clock             // nil: the machine's
	Logger  *slog.Logger      // nil: none
	Metrics *metrics.Registry // nil: none
}

// DefaultConfig has the limits of a sequencer on one machine; network, shape, genesis,
// L1 and key are the caller's.
func DefaultConfig(dir string) Config {
	return Config{
		Dir: dir, Log: oplog.DefaultConfig("", signature.Network{}), SnapshotEvery: 16,
		SealAfter: 10 * time.Second, MaxUnproven: 64, MaxPending: 16_384, MaxPendingPurse: 256,
		MaxAhead: 64, AheadWait: 5 * time.Second, Workers: runtime.GOMAXPROCS(0),
	}
}

// Check says which setting is wrong.
func (c Config) Check() error {
	if err := c.Menu.Check(); err != nil {
		return &ConfigError{"Menu", "shapes of one state, each of use", err.Error()}
	}
	switch a := c.Adopt; {
	case a != nil && (a.State == nil || len(a.Commitment) != 64 || a.State.LogN() != c.Menu.LogN() || uint64(len(a.Contents)) < a.Batch):
		return &ConfigError{"Adopt", "a state after a batch with its commitment, and the contents of all batches", "another or none"}
	case c.Genesis == nil || c.Genesis.LogN() != c.Menu.LogN():
		return &ConfigError{"Genesis", fmt.Sprintf("a state of 2^%d cells", c.Menu.LogN()), "another or none"}
	case c.L1 == nil:
		return &ConfigError{"L1", "a bridge or its client", "none"}
	case c.ReceiptKey == nil:
		return &ConfigError{"ReceiptKey", "a key", "none"}
	case c.Dir == "":
		return &ConfigError{"Dir", "a folder", "empty"}
	case c.SnapshotEvery == 0:
		return &ConfigError{"SnapshotEvery", "1 batch at least", "0"}
	case c.SealAfter <= 0:
		return &ConfigError{"SealAfter", "above 0", c.SealAfter.String()}
	case c.AheadWait < 0:
		return &ConfigError{"AheadWait", "0 at least", c.AheadWait.String()}
	case c.MaxAhead < 1:
		return &ConfigError{"MaxAhead", "1 at least", "0"}
	}
	for _, n := range []struct {
		field string
		value int
	}{{"MaxUnproven", c.MaxUnproven}, {"MaxPending", c.MaxPending}, {"MaxPendingPurse", c.MaxPendingPurse}, {"Workers", c.Workers}} {
		if n.value < 1 || n.value > 1<<24 {
			return &ConfigError{n.field, "in [1, 2^24]", fmt.Sprint(n.value)}
		}
	}
	return nil
}

// share is the number of a batch's S rows that L1's queue may take (ORDER-QUEUE).
// The largest shape's counts: with it at hand, L1's queue need not wait for the next batch.
func share(m batch.Menu) int { return max(1, 3*m.Capacity(op.LaneS)/4) }
