package wallet

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// What tokens want signed: ERC-2612 and ERC-3009.
var (
	permitType        = crypto.Keccak256Hash([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	authorizationType = crypto.Keccak256Hash([]byte("ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"))
)

// permitPeriod is how long a permit holds, from the last block on: the deposit follows at once.
const permitPeriod = time.Hour

// typed signs a struct of EIP-712 for a contract, by the domain that the contract tells. A contract that told another one's would get a
// signature that lets nobody but the rollup's bridge take anything.
func (l *layer1) typed(ctx context.Context, contract common.Address, fields ...[]byte) (v uint8, r, s [32]byte, err error) {
	if l.cfg.Keys == nil {
		return v, r, s, ErrNoKeys
	}
	domain, err := read(ctx, l, contract, erc20.PackDOMAINSEPARATOR(), erc20.UnpackDOMAINSEPARATOR)
	if err != nil {
		return v, r, s, err
	}
	sum := crypto.Keccak256([]byte{0x19, 0x01}, domain[:], crypto.Keccak256(fields...))
	signature, err := crypto.Sign(sum, l.cfg.Keys.L1)
	if err != nil {
		return v, r, s, fmt.Errorf("sign for token %s: %w", contract, err)
	}
	return signature[64] + 27, [32]byte(signature[:32]), [32]byte(signature[32:64]), nil
}

// word is a value of 32 bytes as a struct of EIP-712 has it.
func word(v *big.Int) []byte { return math.U256Bytes(new(big.Int).Set(v)) }

// padded is an address likewise.
func padded(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// permit signs that the bridge may take a sum of a token. It is nil if the token has no permits.
func (l *layer1) permit(ctx context.Context, contract common.Address, sum *big.Int) (*bindings.IBridgePermit, error) {
	nonce, err := read(ctx, l, contract, erc20.PackNonces(l.Address()), erc20.UnpackNonces)
	if err != nil {
		return nil, nil // a token as ERC-20 has it; if the node is at fault, the next call says so
	}
	now, err := l.now(ctx)
	if err != nil {
		return nil, err
	}
	p := &bindings.IBridgePermit{Deadline: new(big.Int).SetUint64(now + uint64(permitPeriod/time.Second))}
	p.V, p.R, p.S, err = l.typed(ctx, contract, permitType[:], padded(l.Address()), padded(l.info.Bridge), word(sum), word(nonce), word(p.Deadline))
	return p, err
}

// now is the time of the latest block of L1.
func (l *layer1) now(ctx context.Context) (uint64, error) {
	head, err := l.cfg.L1.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrL1, err)
	}
	return head.Time, nil
}

// AuthorizedDeposit is a deposit that its owner has signed and anybody may send, who pays for gas and the queue's fee. Nothing in it
// can be changed.
type AuthorizedDeposit struct {
	Rollup      common.Address `json:"rollup"`
	Owner       common.Address `json:"owner"`
	Token       record.Token   `json:"token,string"`
	Amount      *uint256.Int   `json:"amount"` // in the token's units
	Purse       uint32         `json:"purse,string"`
	ValidBefore uint64         `json:"validBefore,string"` // seconds since 1970, of L1's clock
	Salt        common.Hash    `json:"salt"`
	Signature   hexutil.Bytes  `json:"signature"` // r ‖ s ‖ v, of ERC-3009

	// The purse's key and the proof that the owner has its secret, zero where the purse exists.
	Key        [2]*hexutil.Big `json:"key"`
	Possession [3]*hexutil.Big `json:"possession"`
}

// ParseAuthorizedDeposit reads one.
func ParseAuthorizedDeposit(data []byte) (*AuthorizedDeposit, error) {
	d := new(AuthorizedDeposit)
	if err := json.Unmarshal(data, d); err != nil {
		return nil, fmt.Errorf("read an authorised deposit: %w", err)
	}
	if d.Amount == nil || len(d.Signature) != crypto.SignatureLength {
		return nil, errors.New("read an authorised deposit: amount or signature is missing")
	}
	for _, v := range [...]*hexutil.Big{d.Key[0], d.Key[1], d.Possession[0], d.Possession[1], d.Possession[2]} {
		if v == nil {
			return nil, errors.New("read an authorised deposit: the key or its proof is missing")
		}
	}
	return d, nil
}

// AuthorizeDeposit signs a deposit that somebody else sends within a time. The owner pays no gas and needs no ETH; he pays in a token
// that takes authorisations.
func (w *Wallet) AuthorizeDeposit(ctx context.Context, want Deposit, within time.Duration) (*AuthorizedDeposit, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	if want.Token == eth {
		return nil, fmt.Errorf("%w that can be taken by a signature: ETH cannot", ErrToken)
	}
	purse, isNew, err := l.target(ctx, want)
	if err != nil {
		return nil, err
	}
	if err := l.afford(ctx, want.Token, want.Amount); err != nil {
		return nil, err
	}
	contract, err := l.token(ctx, want.Token)
	if err != nil {
		return nil, err
	}
	now, err := l.now(ctx)
	if err != nil {
		return nil, err
	}
	key, possession, err := l.keyOf(isNew, purse.Index)
	if err != nil {
		return nil, err
	}
	d := &AuthorizedDeposit{
		Rollup: l.info.Rollup, Owner: l.Address(), Token: want.Token, Amount: want.Amount.Int(), Purse: purse.Index, ValidBefore: now + uint64(within/time.Second),
		Key: [2]*hexutil.Big{(*hexutil.Big)(key.X), (*hexutil.Big)(key.Y)}, Possession: [3]*hexutil.Big{(*hexutil.Big)(possession.Rx), (*hexutil.Big)(possession.Ry), (*hexutil.Big)(possession.S)},
	}
	if _, err := rand.Read(d.Salt[:]); err != nil {
		return nil, err
	}
	nonce := crypto.Keccak256(word(new(big.Int).SetUint64(uint64(d.Purse))), word(key.X), word(key.Y), d.Salt[:])
	v, r, s, err := l.typed(ctx, contract, authorizationType[:], padded(d.Owner), padded(l.info.Bridge), word(d.Amount.ToBig()), word(new(big.Int)), word(new(big.Int).SetUint64(d.ValidBefore)), nonce)
	if err != nil {
		return nil, fmt.Errorf("token %d takes no authorisations: %w", want.Token, err)
	}
	d.Signature = append(append(append(d.Signature, r[:]...), s[:]...), v)
	return d, nil
}

// SendAuthorizedDeposit sends a deposit that somebody has signed. It returns when its owner's purse shows it, as Deposit does.
func (w *Wallet) SendAuthorizedDeposit(ctx context.Context, a *AuthorizedDeposit) (*Deposited, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	if a.Rollup != l.info.Rollup {
		return nil, fmt.Errorf("%w: the deposit is for rollup %s, this is %s", ErrNetwork, a.Rollup, l.info.Rollup)
	}
	sum, err := amount.FromInt(a.Amount)
	if err != nil {
		return nil, err
	}
	before, isNew, err := l.state(ctx, a.Purse)
	if err != nil {
		return nil, err
	}
	d := &Deposited{Owner: a.Owner, Purse: a.Purse, New: isNew, Token: a.Token, Amount: sum.String()}
	receipt, err := l.sendAuthorized(ctx, a, d)
	if err != nil {
		return nil, err
	}
	return d, l.awaitDeposit(ctx, d, before, sum, receipt)
}

func (l *layer1) sendAuthorized(ctx context.Context, a *AuthorizedDeposit, d *Deposited) (*types.Receipt, error) {
	fee, err := l.queueFee(ctx)
	if err != nil {
		return nil, err
	}
	d.QueueFee = uint256.MustFromBig(fee)
	key := bindings.EdwardsKeyKey{X: a.Key[0].ToInt(), Y: a.Key[1].ToInt()}
	possession := bindings.EdwardsKeyPossession{Rx: a.Possession[0].ToInt(), Ry: a.Possession[1].ToInt(), S: a.Possession[2].ToInt()}
	call := bridge.PackDepositWithAuthorization(uint8(a.Token), bindings.IBridgeAuthorization{
		From: a.Owner, Amount: a.Amount.ToBig(), ValidAfter: new(big.Int), ValidBefore: new(big.Int).SetUint64(a.ValidBefore), Salt: a.Salt,
		V: a.Signature[64], R: [32]byte(a.Signature[:32]), S: [32]byte(a.Signature[32:64]),
	}, a.Purse, key, possession)
	receipt, err := l.sendDeposit(ctx, call, fee, d)
	var refused *l1tx.RevertError
	if errors.As(err, &refused) {
		switch refused.Name {
		case "ERC3009UsedAuthorization":
			err = fmt.Errorf("%w: %w", ErrSpent, err)
		case "ERC3009InvalidAuthorizationTime":
			err = fmt.Errorf("%w: %w", ErrLate, err)
		}
	}
	return receipt, err
}
