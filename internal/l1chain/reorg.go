package l1chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// Reorg is what Chain.Reorg did.
type Reorg struct {
	Old  *types.Header // the latest block before
	Fork *types.Header // the last block that is still of the chain
	Head *types.Header // the latest block now

	// Back are the transactions of the blocks that were taken back, in their order,
	// without their blobs. Kept counts those that went back to the pool. They are in
	// the new blocks, but for those that wait for one of their account before them,
	// which was dropped.
	Back types.Transactions
	Kept int
}

// KeepAll keeps all transactions in a Reorg.
func KeepAll(*types.Transaction) bool { return true }

// KeepNone drops all transactions in a Reorg.
func KeepNone(*types.Transaction) bool { return false }

// Reorg takes the last depth blocks back and seals others in their place, and one
// more: nobody sees a chain that is shorter than before and stays so. Transactions
// that wait are mined first, and are among those that are taken back. Those that
// keep wants are mined again, in the order in which the node likes them; the others
// are gone, as from a node that has never heard of them, and so is then whatever
// waits behind a missing nonce.
//
// A transaction with blobs is kept only if no more than 64 blocks are taken back, for
// the node gives the blobs of deeper ones back to nobody: who sent it must send it
// again.
//
// No block is sealed by anybody else meanwhile, and time does not go back: the
// first new block is later than the last old one.
func (c *Chain) Reorg(depth uint64, keep func(*types.Transaction) bool) (*Reorg, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	if c.stack == nil {
		return nil, ErrNotRunning
	}
	if depth == 0 {
		return nil, errors.New("take back one block at least, have 0")
	}

	var r *Reorg
	if err := c.whenEmpty(func() (err error) {
		if r, err = c.behind(depth); err != nil {
			return err
		}

		return c.fork(r.Fork.Hash())
	}); err != nil {
		return nil, err
	}
	if err := c.sort(r, keep); err != nil {
		return nil, err
	}
	for r.Head = r.Fork; r.Head.Number.Cmp(r.Old.Number) <= 0; r.Head = c.eth.BlockChain().CurrentBlock() {
		if _, err := c.seal(); err != nil {
			return nil, err
		}
	}

	return r, nil
}

// behind is a reorg that has not begun: from where to where, and what is in the
// blocks between.
func (c *Chain) behind(depth uint64) (*Reorg, error) {
	chain := c.eth.BlockChain()
	r := &Reorg{Old: chain.CurrentBlock()}
	number := r.Old.Number.Uint64()
	if most := number - c.deepest(); depth > most {
		return nil, fmt.Errorf("take back %d blocks at most: what is below is final, have %d", most, depth)
	}
	for n := number - depth + 1; n <= number; n++ {
		block := chain.GetBlockByNumber(n)
		if block == nil {
			return nil, fmt.Errorf("the L1 does not have its block %d", n)
		}
		r.Back = append(r.Back, block.Transactions()...)
	}
	if r.Fork = chain.GetHeaderByNumber(number - depth); r.Fork == nil {
		return nil, fmt.Errorf("the L1 does not have its block %d", number-depth)
	}

	return r, nil
}

// sort leaves in the pool what is kept. The pool cannot drop single transactions, so
// it is emptied and given the others again: it takes back by itself only what no
// more than 64 blocks held, and the blobs of what it has blobs of.
func (c *Chain) sort(r *Reorg, keep func(*types.Transaction) bool) error {
	pool := c.eth.TxPool()
	if err := pool.Sync(); err != nil {
		return fmt.Errorf("settling the transaction pool: %w", err)
	}
	var kept []*types.Transaction
	whole := true // whether the pool has what is kept, and nothing else
	for _, tx := range r.Back {
		has := pool.Has(tx.Hash())
		if keep(tx) {
			if has && tx.Type() == types.BlobTxType {
				tx = pool.Get(tx.Hash())
			}
			if has || tx.Type() != types.BlobTxType {
				kept = append(kept, tx)
				whole = whole && has
			}
		} else if has {
			whole = false
		}
	}
	if r.Kept = len(kept); whole {
		return nil
	}
	if err := c.rollback(); err != nil {
		return err
	}
	for i, err := range pool.Add(kept, true) {
		if err != nil { // one with blobs behind a missing nonce, for example
			c.log.Warn("a transaction is not mined again", "transaction", kept[i].Hash(), "err", err)
			r.Kept--
		}
	}

	return nil
}
