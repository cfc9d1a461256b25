package l1tx

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// DefaultPoll is how often L1 is asked when nothing mines on demand.
const DefaultPoll = time.Second

// gasMargin is what is added to the estimate, in percent: state may move between
// the estimate and the block. Unused gas is not paid.
const gasMargin = 20

// minBlobOffer is the least to offer for a unit of blob gas, in wei, if it may be
// that much. A blob costs what L1 asks, not what was offered, and L1 often asks for 1
// wei: doubling from there would take as many replacements as blocks.
var minBlobOffer = big.NewInt(params.GWei)

// Client is what this package needs of an L1 node. *ethclient.Client is one.
type Client interface {
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
	BlobBaseFee(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
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

// pace fills in how to wait.
func pace(clock Clock, poll time.Duration) (Clock, time.Duration, error) {
	switch {
	case poll < 0:
		return nil, 0, fmt.Errorf("set the polling interval to zero or more, have %v", poll)
	case poll == 0:
		poll = DefaultPoll
	}
	if clock == nil {
		clock = SystemClock{}
	}

	return clock, poll, nil
}

// account is a key, and what it takes to build its transactions.
type account struct {
	client  Client
	key     *ecdsa.PrivateKey
	chainID *big.Int
	address common.Address
	signer  types.Signer
	errors  map[[4]byte]abi.Error
	spare   uint64 // gas to offer beside the margin
}

// newAccount reports the first thing missing.
func newAccount(client Client, key *ecdsa.PrivateKey, chainID *big.Int, abis []abi.ABI) (account, error) {
	switch {
	case client == nil:
		return account{}, errors.New("give the sender an L1 client")
	case key == nil:
		return account{}, errors.New("give the sender a private key")
	case chainID == nil || chainID.Sign() <= 0:
		return account{}, fmt.Errorf("give the sender a chain id above zero, have %v", chainID)
	}

	declared := make(map[[4]byte]abi.Error)
	for _, contract := range abis {
		for _, failure := range contract.Errors {
			declared[[4]byte(failure.ID[:4])] = failure
		}
	}

	return account{
		client:  client,
		key:     key,
		chainID: chainID,
		address: crypto.PubkeyToAddress(key.PublicKey),
		signer:  types.LatestSignerForChainID(chainID),
		errors:  declared,
	}, nil
}

// Address returns the account that pays.
func (a *account) Address() common.Address { return a.address }

// gas estimates a call and adds the margin. A *RevertError is the contract's
// refusal. The call sees the hashes of blobs without the blobs.
func (a *account) gas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	call.From = a.address
	estimate, err := a.client.EstimateGas(ctx, call)
	if err != nil {
		return 0, fmt.Errorf("estimating gas: %w", a.decodeRevert(err))
	}

	// Osaka refuses more than 2^24 gas in one transaction.
	gas := estimate + estimate*gasMargin/100 + a.spare
	if estimate <= params.MaxTxGas {
		gas = min(gas, params.MaxTxGas)
	}

	return gas, nil
}

// fees are prices in wei.
type fees struct {
	tip  *big.Int // of a unit of gas, for the proposer
	cap  *big.Int // of a unit of gas in all, at most
	blob *big.Int // of a unit of blob gas, at most; nil without blobs
}

// market is the price that L1 asks at its latest block.
type market struct {
	tip  *big.Int
	base *big.Int // of a unit of gas
	blob *big.Int // of a unit of blob gas; nil if nobody wants to know
	head *types.Header
}

// market asks for the fees of now, and for the head they rest on.
func (a *account) market(ctx context.Context, blobs bool) (now market, err error) {
	if now.tip, err = a.client.SuggestGasTipCap(ctx); err != nil {
		return market{}, fmt.Errorf("asking for the tip: %w", err)
	}
	if now.head, err = a.client.HeaderByNumber(ctx, nil); err != nil {
		return market{}, fmt.Errorf("asking for the base fee: %w", err)
	}
	if now.base = now.head.BaseFee; now.base == nil {
		return market{}, ErrNoBaseFee
	}
	if !blobs {
		return now, nil
	}
	if now.blob, err = a.client.BlobBaseFee(ctx); err != nil {
		return market{}, fmt.Errorf("asking for the blob base fee: %w", err)
	}

	return now, nil
}

// offer is what to offer on this market. Twice a base fee lasts through six full
// blocks, eight for that of blobs.
func (now market) offer() fees {
	f := fees{tip: now.tip, cap: new(big.Int).Lsh(now.base, 1)}
	f.cap.Add(f.cap, f.tip)
	if now.blob != nil {
		f.blob = most(new(big.Int).Lsh(now.blob, 1), minBlobOffer)
	}

	return f
}

// sign makes a transaction of a call, with blobs if it has their hashes. A nil
// address deploys data.
func (a *account) sign(nonce uint64, call ethereum.CallMsg, gas uint64, f fees) (*types.Transaction, error) {
	var inner types.TxData = &types.DynamicFeeTx{
		ChainID: a.chainID, Nonce: nonce, GasTipCap: f.tip, GasFeeCap: f.cap,
		Gas: gas, To: call.To, Value: call.Value, Data: call.Data,
	}
	if len(call.BlobHashes) > 0 {
		inner = &types.BlobTx{
			ChainID: uint256.MustFromBig(a.chainID), Nonce: nonce,
			GasTipCap: uint256.MustFromBig(f.tip), GasFeeCap: uint256.MustFromBig(f.cap), BlobFeeCap: uint256.MustFromBig(f.blob),
			Gas: gas, To: *call.To, Value: uint256.MustFromBig(call.Value), Data: call.Data, BlobHashes: call.BlobHashes,
		}
	}
	tx, err := types.SignNewTx(a.key, a.signer, inner)
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}

	return tx, nil
}

// callOf is the call that a transaction makes.
func callOf(tx *types.Transaction) ethereum.CallMsg {
	return ethereum.CallMsg{To: tx.To(), Data: tx.Data(), Value: tx.Value(), BlobHashes: tx.BlobHashes()}
}

// explain finds out why a mined transaction failed, by calling it again on the
// state before its block. Transactions earlier in that block are not replayed,
// so the reason may be lost; the failure never is.
func (a *account) explain(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) error {
	if receipt.GasUsed == tx.Gas() {
		return fmt.Errorf("transaction %v failed in block %v and used up all its %d gas", tx.Hash(), receipt.BlockNumber, tx.Gas())
	}

	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	call := callOf(tx)
	call.From, call.Gas = a.address, tx.Gas()
	_, err := a.client.CallContract(ctx, call, before)
	if err == nil {
		return fmt.Errorf("transaction %v failed in block %v, though not on the state before it", tx.Hash(), receipt.BlockNumber)
	}

	return fmt.Errorf("transaction %v failed in block %v: %w", tx.Hash(), receipt.BlockNumber, a.decodeRevert(err))
}
