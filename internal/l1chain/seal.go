package l1chain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// Finality is how many blocks stand on the one that the node calls finalized: so
// deep a reorg can go, and no deeper. Below it the node moves blocks into its
// archive, from which it takes back none.
const Finality = 128

// errWaiting is the refusal to change the chain under transactions that wait.
var errWaiting = errors.New("mine or roll back what waits first")

// seal makes one block of the wall clock's time. The caller holds the mutex.
func (c *Chain) seal() (common.Hash, error) { return c.sealAt(uint64(time.Now().Unix())) }

// sealAt makes one block of that time, or one second after the latest if that is
// later. The caller holds the mutex.
func (c *Chain) sealAt(timestamp uint64) (common.Hash, error) {
	if c.stack == nil {
		return common.Hash{}, ErrNotRunning
	}
	chain := c.eth.BlockChain()
	block, err := c.build(chain.CurrentBlock(), max(timestamp, c.latest+1))
	if err != nil {
		return common.Hash{}, fmt.Errorf("%w: %w", ErrNotSealed, err)
	}
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return common.Hash{}, fmt.Errorf("%w: %w", ErrNotSealed, err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return common.Hash{}, fmt.Errorf("%w: %w", ErrNotSealed, err)
	}
	c.latest = block.Time()
	chain.SetSafe(block.Header())
	chain.SetFinalized(chain.GetHeaderByNumber(block.NumberU64() - min(block.NumberU64(), Finality)))

	return block.Hash(), nil
}

// build makes a block on a parent with what waits in the pool.
func (c *Chain) build(parent *types.Header, timestamp uint64) (*types.Block, error) {
	// The pool takes in new blocks and transactions in the background: what was sent
	// before must be in the block.
	if err := c.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("settling the transaction pool: %w", err)
	}
	args := &miner.BuildPayloadArgs{Parent: parent.Hash(), Timestamp: timestamp, Withdrawals: types.Withdrawals{}, BeaconRoot: new(common.Hash), Version: engine.PayloadV3}
	_, _ = rand.Read(args.Random[:]) // never fails
	payload, err := c.eth.Miner().BuildPayload(context.Background(), args, false)
	if err != nil {
		return nil, err
	}
	if payload.ResolveFull() == nil {
		return nil, errors.New("its transactions could not be executed")
	}
	block, _, _, _ := payload.FullBlockAndReceipts()

	return block, nil
}

// fork makes a block the latest that is an ancestor of it or was. The caller holds
// the mutex.
func (c *Chain) fork(hash common.Hash) error {
	pool, chain := c.eth.TxPool(), c.eth.BlockChain()
	if err := pool.Sync(); err != nil {
		return fmt.Errorf("settling the transaction pool: %w", err)
	}
	if executable, _ := pool.Stats(); executable > 0 {
		return errWaiting
	}
	parent := chain.GetBlockByHash(hash)
	if parent == nil {
		return fmt.Errorf("name a block of the L1: it has no %v", hash)
	}
	if deepest := c.deepest(); parent.NumberU64() < deepest {
		return fmt.Errorf("fork at block %d or above: what is below is final, have %d", deepest, parent.NumberU64())
	}
	_, err := chain.SetCanonical(parent)

	return err
}

// deepest is the number of the lowest block that a fork can make the latest: blocks
// below it are final, or in the node's archive, where an older version put all that
// was some 32 blocks old.
func (c *Chain) deepest() uint64 {
	head := c.eth.BlockChain().CurrentBlock().Number.Uint64()
	archived, err := c.eth.ChainDb().Ancients()
	if err != nil || archived == 0 {
		archived = 1
	}

	return max(head-min(head, Finality), archived-1)
}
