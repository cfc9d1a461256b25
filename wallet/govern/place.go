package govern

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// The contracts' calls.
var (
	governor  = bindings.NewStoaGovernor()
	executor  = bindings.NewExecutor()
	rollup    = bindings.NewRollup()
	registry  = bindings.NewRegistry()
	bridge    = bindings.NewBridge()
	treasury  = bindings.NewTreasury()
	fees      = bindings.NewFees()
	emission  = bindings.NewEmission()
	staking   = bindings.NewStaking()
	stoaToken = bindings.NewStoaToken()
)

// abis are those of the contracts that proposals call, to name the errors that they revert with.
func abis() []abi.ABI {
	return []abi.ABI{governor.GetABI(), bindings.NewPurseVotes().GetABI(), executor.GetABI(), rollup.GetABI(), registry.GetABI(), bridge.GetABI(), treasury.GetABI(), fees.GetABI(), emission.GetABI(), staking.GetABI(), stoaToken.GetABI()}
}

// Client is what the package asks of an L1 node. *ethclient.Client is one.
type Client interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Place is where the users of a rollup decide.
type Place struct {
	Client    Client
	ChainID   uint64
	Rollup    common.Address
	Registry  common.Address
	Bridge    common.Address
	Governor  common.Address
	Executor  common.Address
	Treasury  common.Address
	Fees      common.Address
	Emission  common.Address
	Staking   common.Address
	Tokens    []wire.Token // of which token 2 is STOA
	Start     uint64       // block of L1 in which the contracts were deployed, or one before it
	MaxBlocks uint64       // that a node is asked for at once
}

// Stoa is the contract of STOA.
func (p *Place) Stoa() common.Address {
	for _, t := range p.Tokens {
		if t.ID == 2 {
			return t.Address
		}
	}
	return common.Address{}
}

// view asks a contract at a block; nil is the latest.
func view[T any](ctx context.Context, p *Place, block *big.Int, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	out, err := p.Client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, refusal(err))
	}
	return unpack(out)
}

// number is a view of a number that fits.
func number(ctx context.Context, p *Place, block *big.Int, to common.Address, data []byte, unpack func([]byte) (*big.Int, error)) (uint64, error) {
	v, err := view(ctx, p, block, to, data, unpack)
	if err != nil {
		return 0, err
	}
	return v.Uint64(), nil
}

// logs are those of a contract with a topic, up to a block.
func (p *Place) logs(ctx context.Context, at common.Address, topic common.Hash, head uint64) (all []types.Log, err error) {
	for from := p.Start; from <= head; from += p.MaxBlocks {
		to := min(from+p.MaxBlocks-1, head)
		some, err := p.Client.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{at}, Topics: [][]common.Hash{{topic}},
		})
		if err != nil {
			return nil, fmt.Errorf("read the logs of %s in blocks %d to %d of L1: %w", at, from, to, err)
		}
		all = append(all, some...)
	}
	return all, nil
}

func (p *Place) head(ctx context.Context) (*types.Header, error) {
	head, err := p.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read L1's latest block: %w", err)
	}
	return head, nil
}

// refusal names the error of a contract that a node's answer carries, if it does.
func refusal(err error) error {
	var with rpc.DataError
	if !errors.As(err, &with) {
		return err
	}
	text, _ := with.ErrorData().(string)
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) < 4 {
		return err
	}
	for _, a := range abis() {
		declared, err := a.ErrorByID([4]byte(data))
		if err != nil {
			continue
		}
		args, err := declared.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		return &l1tx.RevertError{Name: declared.Name, Args: args, Data: data}
	}
	return err
}
