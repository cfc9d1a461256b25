package l1tx

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// DefaultPoll is how often a receipt is asked for when nothing mines on demand.
const DefaultPoll = time.Second

// gasMargin is what is added to the estimate, in percent: state may move between
// the estimate and the block. Unused gas is not paid.
const gasMargin = 20

// Client is what a Sender needs of an L1 node. *ethclient.Client is one.
type Client interface {
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Clock is the passing of time, so that tests need not wait for it.
type Clock interface {
	After(d time.Duration) <-chan time.Time
}

// SystemClock is the machine's clock.
type SystemClock struct{}

// After is time.After.
func (SystemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

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
}

// Check reports the first thing missing.
func (c Config) Check() error {
	switch {
	case c.Client == nil:
		return errors.New("give the sender an L1 client")
	case c.Key == nil:
		return errors.New("give the sender a private key")
	case c.ChainID == nil || c.ChainID.Sign() <= 0:
		return fmt.Errorf("give the sender a chain id above zero, have %v", c.ChainID)
	case c.Poll < 0:
		return fmt.Errorf("set the polling interval to zero or more, have %v", c.Poll)
	}

	return nil
}

// Sender sends one account's transactions, one after the other. It is safe for
// concurrent use; two senders of the same account are not.
type Sender struct {
	cfg     Config
	address common.Address
	signer  types.Signer
	errors  map[[4]byte]abi.Error

	// mu is held from the nonce to the receipt: a second transaction never
	// waits in the pool behind one that may fail.
	mu sync.Mutex
}

// New checks the configuration and returns a sender.
func New(cfg Config) (*Sender, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if cfg.Clock == nil {
		cfg.Clock = SystemClock{}
	}
	if cfg.Poll == 0 {
		cfg.Poll = DefaultPoll
	}

	declared := make(map[[4]byte]abi.Error)
	for _, contract := range cfg.ABIs {
		for _, failure := range contract.Errors {
			declared[[4]byte(failure.ID[:4])] = failure
		}
	}

	return &Sender{
		cfg:     cfg,
		address: crypto.PubkeyToAddress(cfg.Key.PublicKey),
		signer:  types.LatestSignerForChainID(cfg.ChainID),
		errors:  declared,
	}, nil
}

// Address returns the account that pays.
func (s *Sender) Address() common.Address { return s.address }

// Send sends one transaction and waits until it is mined. A nil address deploys
// data; a nil value is zero.
//
// A *RevertError says that the contract refuses: without a receipt if the
// estimate showed it and nothing was sent, with the receipt if the transaction
// was mined and failed. Any other error after the send names the transaction's
// hash, for it may still be mined.
func (s *Sender) Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()

	tx, err := s.build(ctx, to, data, value)
	if err != nil {
		return nil, err
	}
	if err := s.cfg.Client.SendTransaction(ctx, tx); err != nil {
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
func (s *Sender) build(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Transaction, error) {
	call := ethereum.CallMsg{From: s.address, To: to, Data: data, Value: value}

	estimate, err := s.cfg.Client.EstimateGas(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("estimating gas: %w", s.decodeRevert(err))
	}

	// Osaka refuses more than 2^24 gas in one transaction.
	gas := estimate + estimate*gasMargin/100
	if estimate <= params.MaxTxGas {
		gas = min(gas, params.MaxTxGas)
	}

	tip, err := s.cfg.Client.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("asking for the tip: %w", err)
	}
	header, err := s.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("asking for the base fee: %w", err)
	}
	if header.BaseFee == nil {
		return nil, errors.New("choose an L1 with dynamic fees: this one has no base fee")
	}

	// Twice the base fee lasts through six full blocks.
	feeCap := new(big.Int).Lsh(header.BaseFee, 1)
	feeCap.Add(feeCap, tip)

	nonce, err := s.cfg.Client.PendingNonceAt(ctx, s.address)
	if err != nil {
		return nil, fmt.Errorf("asking for the nonce of %v: %w", s.address, err)
	}

	tx, err := types.SignNewTx(s.cfg.Key, s.signer, &types.DynamicFeeTx{
		ChainID: s.cfg.ChainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap,
		Gas: gas, To: to, Value: value, Data: data,
	})
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}

	return tx, nil
}

// waitMined asks for the receipt until it is there. Every failure to get it is
// taken for passing: a node that is still indexing answers with an error of its
// own, and a lost connection must not lose a transaction that is already sent.
func (s *Sender) waitMined(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	for {
		receipt, err := s.cfg.Client.TransactionReceipt(ctx, hash)
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

// explain finds out why a mined transaction failed, by calling it again on the
// state before its block. Transactions earlier in that block are not replayed,
// so the reason may be lost; the failure never is.
func (s *Sender) explain(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) error {
	if receipt.GasUsed == tx.Gas() {
		return fmt.Errorf("transaction %v failed in block %v and used up all its %d gas", tx.Hash(), receipt.BlockNumber, tx.Gas())
	}

	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	call := ethereum.CallMsg{From: s.address, To: tx.To(), Gas: tx.Gas(), Value: tx.Value(), Data: tx.Data()}
	_, err := s.cfg.Client.CallContract(ctx, call, before)
	if err == nil {
		return fmt.Errorf("transaction %v failed in block %v, though not on the state before it", tx.Hash(), receipt.BlockNumber)
	}

	return fmt.Errorf("transaction %v failed in block %v: %w", tx.Hash(), receipt.BlockNumber, s.decodeRevert(err))
}
