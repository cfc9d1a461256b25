// Package adopt reads the state that a rollup has on L1 for a sequencer to begin with: for an operator whose log lacks batches that
// others have settled, or whose folder is lost (docs/spec/services.md, Adopting L1's state).
package adopt

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/fallback"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/sequencer/engine"
	"github.com/stoa-rollup/stoa/sequencer/history"
)

// Config says what to read.
type Config struct {
	Client     *ethclient.Client
	Deployment *deployment.Deployment
	Powers     *kzg.SRS
	Sources    []blobs.Source // of the data of batches
	Finality   uint64         // blocks on top of a block before it is final
	Report     *progress.Reporter
}

// Run reads L1 and checks every batch against the commitment that L1 verified. The state is that of the last final block; of the batches
// after it there are the contents. It returns fallback.ErrFrozen, or what reading returns.
func Run(ctx context.Context, c Config) (*engine.Adoption, error) {
	if err := c.lives(ctx); err != nil {
		return nil, err
	}
	read, err := c.Deployment.Rebuild(c.Client, c.Powers, c.Sources...)
	if err != nil {
		return nil, err
	}
	final, err := c.read(ctx, read, nil, c.Finality)
	if err != nil {
		return nil, err
	}
	commitment := kzg.EncodePoint(&final.last.Commitment)
	a := &engine.Adoption{Batch: final.last.Batch, State: final.last.State.Clone(), Commitment: commitment[:]}
	if block, ok := final.last.Cursor.Last(); ok {
		a.Queue = block.Queue - uint64(len(final.last.Waiting))
	}
	all, err := c.read(ctx, read, final, 0)
	if err != nil {
		return nil, err
	}
	a.Contents = all.hashes
	if block, ok := all.last.Cursor.Last(); ok {
		a.Entries = block.Queue
	}
	return a, nil
}

// read goes on from what was read to the last block with so many confirmations.
func (c *Config) read(ctx context.Context, read rebuild.Config, from *contents, confirmations uint64) (*contents, error) {
	seen := &contents{from: from}
	read.Follow.Confirmations, read.Follow.Finality, read.Visitor = confirmations, c.Finality, seen
	return seen, c.Report.Step("read L1", 0, func() (err error) {
		seen.last, err = rebuild.Run(ctx, read)
		return err
	})
}

// lives sees that the rollup still takes batches.
func (c *Config) lives(ctx context.Context) error {
	rollup := bindings.NewRollup()
	out, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &c.Deployment.Rollup, Data: rollup.PackHead()}, nil)
	if err != nil {
		return fmt.Errorf("ask the rollup on L1: %w", err)
	}
	head, err := rollup.UnpackHead(out)
	if err == nil && head.Frozen {
		err = fallback.ErrFrozen
	}
	return err
}

// contents notes what each batch did.
type contents struct {
	from   *contents // what was read before; nil: nothing
	hashes []common.Hash
	last   *rebuild.Rebuilt
}

// Begin goes on from what was read before, and forgets what L1 took back.
func (c *contents) Begin() (*rebuild.Rebuilt, error) {
	c.hashes = nil
	if c.from == nil {
		return nil, nil
	}
	c.hashes = slices.Clone(c.from.hashes)
	r := *c.from.last
	r.State, r.Waiting = r.State.Clone(), slices.Clone(r.Waiting)
	return &r, nil
}

// Event notes a batch.
func (c *contents) Event(_ follow.Event, done *rebuild.Executed, _ *rebuild.Rebuilt) error {
	if done == nil {
		return nil
	}
	hash, err := history.ContentsOf(done.Trace)
	c.hashes = append(c.hashes, hash)
	return err
}

// Step needs nothing.
func (*contents) Step(*rebuild.Rebuilt) error { return nil }
