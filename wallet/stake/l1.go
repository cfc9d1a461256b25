package stake

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet"
)

// Packers of the contracts.
var (
	staking  = bindings.NewStaking()
	fees     = bindings.NewFees()
	emission = bindings.NewEmission()
	bridge   = bindings.NewBridge()
	erc20    = bindings.NewStoaToken()
)

// The tokens that are not like the others.
const (
	eth  = record.Token(0)
	stoa = record.Token(2)
)

// leastLogs is a number of blocks that any node looks through at once.
const leastLogs = 256

// SpareGas is what a sender should offer beside its estimates: for four checkpoints of votes that the latest block wrote, too.
const SpareGas = 100_000

// Client is what this package needs of an L1 node. *ethclient.Client is one.
type Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// Sender is the account that stakes. *l1tx.Sender is one.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

// Contracts are those of a rollup.
type Contracts struct {
	Client Client
	Sender Sender // nil: nothing can be sent

	Bridge   common.Address
	Staking  common.Address
	Fees     common.Address
	Emission common.Address
	Start    uint64       // the block of their deployment, or one before it
	Tokens   []wire.Token // of the rollup
}

// Sent is a transaction that L1 has executed.
type Sent struct {
	Tx      common.Hash `json:"transaction"`
	Block   uint64      `json:"block,string"`
	GasUsed uint64      `json:"gasUsed,string"`
}

// Sum is so much of a token.
type Sum struct {
	Token  record.Token `json:"token,string"`
	Amount *uint256.Int `json:"amount"` // in the token's units
}

// view is L1 at one block.
type view struct {
	*Contracts
	head *types.Header
}

// latest is L1 at its latest block.
func (c *Contracts) latest(ctx context.Context) (*view, error) {
	head, err := c.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", wallet.ErrL1, err)
	}
	return &view{c, head}, nil
}

// read calls a function that changes nothing.
func read[T any](ctx context.Context, v *view, to common.Address, call []byte, unpack func([]byte) (T, error)) (out T, err error) {
	data, err := v.Client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, v.head.Number)
	if err != nil {
		return out, fmt.Errorf("%w: ask %s: %w", wallet.ErrL1, to, err)
	}
	if out, err = unpack(data); err != nil {
		return out, fmt.Errorf("%w: there is no such contract at %s: %w", ErrContracts, to, err)
	}
	return out, nil
}

// number is read for integers of any size.
func number(ctx context.Context, v *view, to common.Address, call []byte, unpack func([]byte) (*big.Int, error)) (*uint256.Int, error) {
	n, err := read(ctx, v, to, call, unpack)
	if err != nil {
		return nil, err
	}
	return uint256.MustFromBig(n), nil
}

// balance is what an account has of a token on L1.
func (v *view) balance(ctx context.Context, account common.Address, t wire.Token) (*uint256.Int, error) {
	if t.ID != eth {
		return number(ctx, v, t.Address, erc20.PackBalanceOf(account), erc20.UnpackBalanceOf)
	}
	n, err := v.Client.BalanceAt(ctx, account, v.head.Number)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", wallet.ErrL1, err)
	}
	return uint256.MustFromBig(n), nil
}

// logs looks through the blocks up to the view's. A node that refuses to look through so many is asked for half of them.
func (v *view) logs(ctx context.Context, q ethereum.FilterQuery, from, to uint64) ([]types.Log, error) {
	q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
	logs, err := v.Client.FilterLogs(ctx, q)
	switch {
	case err == nil:
		return logs, nil
	case to-from < leastLogs || ctx.Err() != nil:
		return nil, fmt.Errorf("%w: look through blocks %d to %d: %w", wallet.ErrL1, from, to, err)
	}
	middle := from + (to-from)/2
	if logs, err = v.logs(ctx, q, from, middle); err != nil {
		return nil, err
	}
	more, err := v.logs(ctx, q, middle+1, to)
	return append(logs, more...), err
}

// token is one of the rollup's.
func (c *Contracts) token(t record.Token) (wire.Token, error) {
	for _, known := range c.Tokens {
		if known.ID == t {
			return known, nil
		}
	}
	return wire.Token{}, fmt.Errorf("%w: have %d", wallet.ErrToken, t)
}

// account is the sender's.
func (c *Contracts) account() (common.Address, error) {
	if c.Sender == nil {
		return common.Address{}, wallet.ErrNoKeys
	}
	return c.Sender.Address(), nil
}

// start is what every act on a token begins with: who acts, the token, and L1 at its latest block.
func (c *Contracts) start(ctx context.Context, t record.Token) (me common.Address, token wire.Token, v *view, err error) {
	if me, err = c.account(); err != nil {
		return me, token, nil, err
	}
	if token, err = c.token(t); err != nil {
		return me, token, nil, err
	}
	v, err = c.latest(ctx)
	return me, token, v, err
}

// send sends a transaction and waits until it is mined.
func (c *Contracts) send(ctx context.Context, to common.Address, data []byte, value *big.Int) (*types.Receipt, Sent, error) {
	if c.Sender == nil {
		return nil, Sent{}, wallet.ErrNoKeys
	}
	receipt, err := c.Sender.Send(ctx, &to, data, value)
	if err != nil {
		if strings.Contains(err.Error(), core.ErrInsufficientFunds.Error()) { // a node's answer has only the text
			err = fmt.Errorf("%w: %s: %w", wallet.ErrGas, c.Sender.Address(), err)
		}
		return nil, Sent{}, err
	}
	return receipt, Sent{receipt.TxHash, receipt.BlockNumber.Uint64(), receipt.GasUsed}, nil
}

// told is the event by which a contract says what a transaction has done.
func told[T any](receipt *types.Receipt, at common.Address, unpack func(*types.Log) (*T, error)) (*T, error) {
	for _, log := range receipt.Logs {
		if log.Address != at {
			continue
		}
		if e, err := unpack(log); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("%w: by transaction %s the contract at %s has done nothing", ErrContracts, receipt.TxHash, at)
}
