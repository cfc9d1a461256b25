package l1tx

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/internal/blobs"
)

// Config says who sends where.
type Config struct {
	Client  Client
	Key     *ecdsa.PrivateKey
	ChainID *big.Int

	// Mine, if set, makes the L1 seal a block. It is called once after every
	// send, for chains that mine on demand.
	Mine func(ctx context.Context) error

	// Clock and Poll say how to wait for a receipt; they default to SystemClock
	// and DefaultPoll.
	Clock Clock
	Poll  time.Duration

	// ABIs declare the errors that contracts may revert with.
	ABIs []abi.ABI

	// Spare is gas to offer beside the usual margin. An estimate is made at the time of the latest block: a call that writes a checkpoint
	// by time, where that block wrote one, overwrites it then, and makes a new one in the block to come, which costs four times as much.
	Spare uint64
}

// Sender sends one account's transactions, one after the other. It is safe for
// concurrent use; two senders of the same account are not.
type Sender struct {
	account
	cfg Config

	// mu is held from the nonce to the receipt: a second transaction never
	// waits in the pool behind one that may fail.
	mu sync.Mutex
}

// New checks the configuration and returns a sender.
func New(cfg Config) (*Sender, error) {
	account, err := newAccount(cfg.Client, cfg.Key, cfg.ChainID, cfg.ABIs)
	if err != nil {
		return nil, err
	}
	if cfg.Clock, cfg.Poll, err = pace(cfg.Clock, cfg.Poll); err != nil {
		return nil, err
	}
	account.spare = cfg.Spare

	return &Sender{account: account, cfg: cfg}, nil
}

// Send sends one transaction and waits until it is mined. A nil address deploys
// data; a nil value is zero.
//
// A *RevertError says that the contract refuses: without a receipt if the
// estimate showed it and nothing was sent, with the receipt if the transaction
// was mined and failed. Any other error after the send names the transaction's
// hash, for it may still be mined.
func (s *Sender) Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return s.send(ctx, ethereum.CallMsg{To: to, Data: data, Value: value}, nil)
}

// SendBlobs is Send with blobs, which nobody archives: a node gives them back to
// nobody.
func (s *Sender) SendBlobs(ctx context.Context, to common.Address, data []byte, b *blobs.Bundle) (*types.Receipt, error) {
	sidecar, err := b.Sidecar()
	if err != nil {
		return nil, err
	}

	return s.send(ctx, ethereum.CallMsg{To: &to, Data: data, Value: new(big.Int), BlobHashes: b.Hashes}, sidecar)
}

func (s *Sender) send(ctx context.Context, call ethereum.CallMsg, sidecar *types.BlobTxSidecar) (*types.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()

	tx, err := s.build(ctx, call)
	if err != nil {
		return nil, err
	}
	if sidecar != nil {
		tx = tx.WithBlobTxSidecar(sidecar)
	}
	if err := s.client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("sending transaction %v: %w", tx.Hash(), err)
	}

	if s.cfg.Mine != nil {
		if err := s.cfg.Mine(ctx); err != nil {
			return nil, fmt.Errorf("mining transaction %v: %w", tx.Hash(), err)
		}
	}

	receipt, err := s.waitMined(ctx, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, s.explain(ctx, tx, receipt)
	}

	return receipt, nil
}

// build estimates, prices and signs.
func (s *Sender) build(ctx context.Context, call ethereum.CallMsg) (*types.Transaction, error) {
	gas, err := s.gas(ctx, call)
	if err != nil {
		return nil, err
	}
	now, err := s.market(ctx, len(call.BlobHashes) > 0)
	if err != nil {
		return nil, err
	}
	nonce, err := s.client.PendingNonceAt(ctx, s.address)
	if err != nil {
		return nil, fmt.Errorf("asking for the nonce of %v: %w", s.address, err)
	}

	return s.sign(nonce, call, gas, now.offer())
}

// waitMined asks for the receipt until it is there. Every failure to get it is
// taken for passing: a node that is still indexing answers with an error of its
// own, and a lost connection must not lose a transaction that is already sent.
func (s *Sender) waitMined(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	for {
		receipt, err := s.client.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}

		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("transaction %v was sent but is not mined yet: %w (last answer: %w)", hash, ctx.Err(), err)
		case <-s.cfg.Clock.After(s.cfg.Poll):
		}
	}
}
