package l1chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// devAPI is the "dev" namespace: what a test over HTTP needs beside eth.
type devAPI struct{ chain *Chain }

// AdvanceTime is dev_advanceTime: it moves the chain's clock by whole seconds.
func (a *devAPI) AdvanceTime(ctx context.Context, seconds uint64) error {
	const year = 365 * 24 * 3600
	if seconds > 100*year {
		return fmt.Errorf("move time by at most a hundred years, have %d seconds", seconds)
	}

	if before := a.chain.cfg.BeforeAdvance; before != nil {
		if err := before(ctx); err != nil {
			return fmt.Errorf("time stays: %w", err)
		}
	}

	return a.chain.AdjustTime(time.Duration(seconds) * time.Second)
}

// Mine is dev_mine: it seals one block and returns its hash.
func (a *devAPI) Mine() (common.Hash, error) {
	return a.chain.Commit()
}

// Reorged is what dev_reorg answers.
type Reorged struct {
	Fork hexutil.Uint64 `json:"fork"` // number of the last block that is still of the chain
	Head hexutil.Uint64 `json:"head"` // number of the latest block
	Hash common.Hash    `json:"hash"` // of the latest block
	Back []common.Hash  `json:"back"` // transactions of the blocks that were taken back
}

// Reorg is dev_reorg: it takes the last depth blocks back and seals others in their
// place, and one more. Their transactions are mined again, or dropped if keep is
// false.
func (a *devAPI) Reorg(depth uint64, keep bool) (*Reorged, error) {
	which := KeepAll
	if !keep {
		which = KeepNone
	}
	r, err := a.chain.Reorg(depth, which)
	if err != nil {
		return nil, err
	}
	answer := &Reorged{
		Fork: hexutil.Uint64(r.Fork.Number.Uint64()), Head: hexutil.Uint64(r.Head.Number.Uint64()), Hash: r.Head.Hash(), Back: []common.Hash{},
	}
	for _, tx := range r.Back {
		answer.Back = append(answer.Back, tx.Hash())
	}

	return answer, nil
}
