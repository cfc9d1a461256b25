package snapshots

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/snapshot"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Sender is an account that posts. *l1tx.Sender is one.
type Sender interface {
	Address() common.Address
	SendBlobs(ctx context.Context, to common.Address, data []byte, b *blobs.Bundle) (*types.Receipt, error)
}

// Keeper keeps blobs before they are sent. *blobs.Archive and *blobs.Folder are some.
type Keeper interface {
	Put(b *blobs.Bundle) error
}

// Fresh is how old a part may be that counts as posted, in seconds of L1: L1's nodes keep its blobs for days to come.
const Fresh = 14 * 86_400

// Posting is a snapshot to post.
type Posting struct {
	Sender Sender
	Number uint64 // of the last batch in the state
	State  *state.State
	Sets   []*Set       // that stand on L1
	Now    uint64       // L1's time
	Keeper Keeper       // of the blobs, before they are sent; nil: nobody
	Told   func(Posted) // of each part; nil: nobody
}

// Posted is a part that stands on L1.
type Posted struct {
	Part, Of int
	Blobs    []common.Hash
	Receipt  *types.Receipt // nil if it stood before
}

// Post posts a state, in as many transactions as it has parts. A part that the sender has posted, and that is Fresh, is not sent again: who was cut off posts
// the same state once more.
func (p *Place) Post(ctx context.Context, g Posting) error {
	data, err := snapshot.Encode(p.Network, g.Number, g.State)
	if err != nil {
		return err
	}
	of := snapshot.Parts(len(data))
	if of > 1<<16-1 {
		return fmt.Errorf("post a smaller state: this one has %d parts, limit %d", of, 1<<16-1)
	}
	standing, err := p.standing(ctx, g, of)
	if err != nil {
		return err
	}
	contract := bindings.NewSnapshots()
	i := 0
	for part := range slices.Chunk(data, snapshot.PartBlobs) {
		bundle, err := blobs.NewBundle(part)
		if err != nil {
			return err
		}
		if g.Keeper != nil {
			if err := g.Keeper.Put(bundle); err != nil {
				return err
			}
		}
		posted := Posted{Part: i, Of: of, Blobs: bundle.Hashes}
		if !slices.Equal(standing[i], bundle.Hashes) {
			call := contract.PackPost(new(big.Int).SetUint64(g.Number), uint16(i), uint16(of))
			if posted.Receipt, err = g.Sender.SendBlobs(ctx, p.Contract, call, bundle); err != nil {
				return fmt.Errorf("run it again, it goes on where it was: part %d of %d of the snapshot of batch %d was not posted: %w", i, of, g.Number, err)
			}
		}
		if g.Told != nil {
			g.Told(posted)
		}
		i++
	}
	return nil
}

// standing are the blobs of the parts that the sender needs not post again, by part.
func (p *Place) standing(ctx context.Context, g Posting, of int) (map[int][]common.Hash, error) {
	parts := map[int][]common.Hash{}
	for _, s := range g.Sets {
		if s.Sender != g.Sender.Address() || s.Number != g.Number || s.Of != of {
			continue
		}
		for _, part := range s.Parts {
			at, err := p.time(ctx, part.Block)
			if err != nil {
				return nil, err
			}
			if at+Fresh >= g.Now {
				parts[part.Index] = part.Blobs
			}
		}
	}
	return parts, nil
}

// time is that of a block.
func (p *Place) time(ctx context.Context, block common.Hash) (uint64, error) {
	header, err := p.Client.HeaderByHash(ctx, block)
	if err != nil {
		return 0, fmt.Errorf("read L1 block %s: %w", block, err)
	}
	return header.Time, nil
}

// Begun is the batch whose snapshot a sender began and did not end; 0 if there is none that is Fresh at a time of L1, or he has posted one whole of a later batch.
func (p *Place) Begun(ctx context.Context, sets []*Set, sender common.Address, now uint64) (uint64, error) {
	i := slices.IndexFunc(sets, func(s *Set) bool { return s.Sender == sender }) // of the latest batch
	if i < 0 || sets[i].Complete() {
		return 0, nil
	}
	if at, err := p.time(ctx, sets[i].last.BlockHash); err != nil || at+Fresh < now {
		return 0, err
	}
	return sets[i].Number, nil
}
