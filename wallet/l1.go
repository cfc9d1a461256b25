package wallet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Packers of the contracts.
var (
	rollup = bindings.NewRollup()
	bridge = bindings.NewBridge()
	erc20  = bindings.NewTestDollar()
)

// eth is the token that L1 itself has.
const eth = record.Token(0)

// layer1 is L1 with a rollup on it that was checked.
type layer1 struct {
	*Wallet
	info   wire.Info
	sender *l1tx.Sender
}

// l1 checks that the node is of the rollup's chain, and that the rollup's contract
// names the bridge: money goes to no other.
func (w *Wallet) l1(ctx context.Context) (*layer1, error) {
	if w.cfg.L1 == nil {
		return nil, ErrNoL1
	}
	info, err := w.Info(ctx)
	if err != nil {
		return nil, err
	}
	chain, err := w.cfg.L1.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrL1, err)
	}
	if chain.Cmp(new(big.Int).SetUint64(info.ChainID)) != 0 {
		return nil, fmt.Errorf("%w: L1 has chain id %s, the sequencer's is %d", ErrNetwork, chain, info.ChainID)
	}
	l := &layer1{Wallet: w, info: info}
	named, err := read(ctx, l, info.Rollup, rollup.PackBridge(), rollup.UnpackBridge)
	if err != nil {
		return nil, err
	}
	if named != info.Bridge {
		return nil, fmt.Errorf("%w: rollup %s has the bridge %s, the sequencer says %s", ErrNetwork, info.Rollup, named, info.Bridge)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.sender == nil && w.cfg.Keys != nil {
		if w.sender, err = l1tx.New(l1tx.Config{
			Client: w.cfg.L1, Key: w.cfg.Keys.L1, ChainID: chain, Mine: w.cfg.Mine, Clock: w.pace.Clock, Poll: w.pace.Poll,
			ABIs: []abi.ABI{rollup.GetABI(), bridge.GetABI(), erc20.GetABI()},
		}); err != nil {
			return nil, err
		}
	}
	l.sender = w.sender
	return l, nil
}

// send sends a transaction and waits until it is mined.
func (l *layer1) send(ctx context.Context, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	if l.sender == nil {
		return nil, ErrNoKeys
	}
	receipt, err := l.sender.Send(ctx, &to, data, value)
	if err != nil && strings.Contains(err.Error(), core.ErrInsufficientFunds.Error()) { // a node's answer has only the text
		err = fmt.Errorf("%w: %s: %w", ErrGas, l.Address(), err)
	}
	return receipt, err
}

// SendEther pays another account on L1, for example so that it can pay for gas.
func (w *Wallet) SendEther(ctx context.Context, to common.Address, sum amount.Amount) (*types.Receipt, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	return l.send(ctx, to, nil, sum.Int().ToBig())
}

// read calls a view.
func read[T any](ctx context.Context, l *layer1, to common.Address, call []byte, unpack func([]byte) (T, error)) (out T, err error) {
	data, err := l.cfg.L1.CallContract(ctx, ethereum.CallMsg{To: &to, Data: call}, nil)
	if err != nil {
		return out, fmt.Errorf("%w: %w", ErrL1, err)
	}
	if out, err = unpack(data); err != nil {
		return out, fmt.Errorf("%w: there is no such contract at %s: %w", ErrNetwork, to, err)
	}
	return out, nil
}

// token is the contract of a token as the bridge knows it, zero for ETH.
func (l *layer1) token(ctx context.Context, t record.Token) (common.Address, error) {
	if t == eth {
		return common.Address{}, nil
	}
	return read(ctx, l, l.info.Bridge, bridge.PackToken(uint8(t)), bridge.UnpackToken)
}

// balance is what the account has of a token on L1.
func (l *layer1) balance(ctx context.Context, t record.Token) (*big.Int, error) {
	if t == eth {
		v, err := l.cfg.L1.BalanceAt(ctx, l.Address(), nil)
		if err != nil {
			err = fmt.Errorf("%w: %w", ErrL1, err)
		}
		return v, err
	}
	contract, err := l.token(ctx, t)
	if err != nil {
		return nil, err
	}
	return read(ctx, l, contract, erc20.PackBalanceOf(l.Address()), erc20.UnpackBalanceOf)
}

func (l *layer1) credit(ctx context.Context, t record.Token) (*big.Int, error) {
	return read(ctx, l, l.info.Bridge, bridge.PackCredits(l.Address(), uint8(t)), bridge.UnpackCredits)
}

// L1Balance is what the owner has of a token on L1, and may claim of it.
type L1Balance struct {
	Token     record.Token `json:"token,string"`
	Balance   *uint256.Int `json:"balance"` // no amount: a token on L1 may have more units
	Claimable *uint256.Int `json:"claimable"`
}

// L1Balances are those of all tokens of the rollup.
func (w *Wallet) L1Balances(ctx context.Context) ([]L1Balance, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	list := []L1Balance{}
	for _, t := range l.info.Tokens {
		balance, err := l.balance(ctx, t.ID)
		if err != nil {
			return nil, err
		}
		credit, err := l.credit(ctx, t.ID)
		if err != nil {
			return nil, err
		}
		list = append(list, L1Balance{t.ID, uint256.MustFromBig(balance), uint256.MustFromBig(credit)})
	}
	return list, nil
}

// Mint makes test tokens for the account on L1. Only test networks have such.
func (w *Wallet) Mint(ctx context.Context, t record.Token, sum amount.Amount) error {
	l, err := w.l1(ctx)
	if err != nil {
		return err
	}
	contract, err := l.token(ctx, t)
	if err != nil {
		return err
	}
	if t == eth {
		return fmt.Errorf("%w that can be minted: ETH cannot", ErrToken)
	}
	_, err = l.send(ctx, contract, erc20.PackMint(l.Address(), sum.Int().ToBig()), nil)
	return err
}

// Deposit says what to bring into the rollup.
type Deposit struct {
	Token  record.Token
	Amount amount.Amount
	Purse  uint32 // 0: the wallet's that has most of the token, or a new one if there is none
	New    bool   // make a purse, at Purse if that is not 0
}

// Deposited is a deposit on its way.
type Deposited struct {
	Owner    common.Address `json:"owner"`
	Purse    uint32         `json:"purse,string"`
	New      bool           `json:"new"` // the purse was made by it
	Token    record.Token   `json:"token,string"`
	Amount   string         `json:"amount"`       // in the token's units
	Entry    uint64         `json:"entry,string"` // of the queue on L1
	L1       wire.Place     `json:"l1"`
	GasUsed  uint64         `json:"gasUsed,string"`
	QueueFee *uint256.Int   `json:"queueFee"` // paid to the operator on L1, in wei
	Refunded bool           `json:"refunded"` // the money comes back on L1
}

// Deposit brings tokens into the rollup. It returns when the purse shows them, or
// with ErrRefunded when it is certain that it will not. What was sent to L1 is told
// even with an error.
func (w *Wallet) Deposit(ctx context.Context, want Deposit) (*Deposited, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	before, isNew, err := l.target(ctx, want)
	if err != nil {
		return nil, err
	}
	d := &Deposited{Owner: l.Address(), Purse: before.Index, New: isNew, Token: want.Token, Amount: want.Amount.String()}
	receipt, err := l.enqueue(ctx, want, d)
	if err != nil {
		return nil, err
	}
	return d, l.awaitDeposit(ctx, d, before, want.Amount, receipt)
}

// awaitDeposit waits until the purse shows a deposit, and tells where that is on L1.
func (l *layer1) awaitDeposit(ctx context.Context, d *Deposited, before wire.Purse, added amount.Amount, receipt *types.Receipt) (err error) {
	l.cfg.Progress(fmt.Sprintf("deposit is entry %d of the queue, in transaction %s; waiting for purse %d", d.Entry, receipt.TxHash, d.Purse))
	if d.L1, err = l.confirm(ctx, receipt.TxHash); err != nil {
		return err
	}

	sum, err := before.Balances[d.Token.Slot()].Available.Add(added)
	if err != nil {
		return err
	}
	for {
		// The purse is read after L1: an entry that a settled batch consumed is in it,
		// or never will be. Before that a purse that shows the sum is proof enough.
		head, headErr := read(ctx, l, l.info.Rollup, rollup.PackHead(), rollup.UnpackHead)
		consumed := headErr == nil && head.QueuePosition.Uint64() > d.Entry
		p, err := l.Purse(ctx, d.Purse)
		none := isCode(err, wire.CodeNotFound)
		own := err == nil && p.Owner == d.Owner && p.Series == d.Token.Series()
		switch {
		case own && (consumed || d.New || p.Balances[d.Token.Slot()].Available.Cmp(sum) >= 0):
			return nil
		case err == nil && !own, consumed && none: // a purse is one for ever
			d.Refunded = true
			return fmt.Errorf("%w: record %d is no purse of %s for this token", ErrRefunded, d.Purse, d.Owner)
		case err != nil && !none && !passing(err):
			return err
		}
		if err := l.pace.pause(ctx, 1); err != nil {
			return fmt.Errorf("deposit %d is on L1, but purse %d does not show it yet: %w", d.Entry, d.Purse, err)
		}
	}
}

// target is the purse of a deposit: an existing one as it is now, or an empty one.
func (l *layer1) target(ctx context.Context, want Deposit) (p wire.Purse, isNew bool, err error) {
	if !want.New {
		p, err = l.purse(ctx, want.Purse, want.Token)
		switch {
		case err == nil && (p.Owner != l.Address() || p.Series != want.Token.Series()):
			return p, false, fmt.Errorf("%w: purse %d is that of %s and holds series %d; only an owner's deposit of that series is applied", ErrForeignPurse, p.Index, p.Owner, p.Series)
		case want.Purse != 0 || !errors.Is(err, ErrNoPurse):
			return p, false, err
		}
	}
	p = wire.Purse{Index: want.Purse}
	if p.Index == 0 {
		p.Index = l.info.FreeRecord
	}
	if p.Index == 0 {
		return p, true, errNoRecord
	}
	if _, err := l.Purse(ctx, p.Index); !isCode(err, wire.CodeNotFound) {
		return p, true, errors.Join(err, fmt.Errorf("choose another number for the new purse: %d is taken", p.Index))
	}
	return p, true, nil
}

// state is what a record is now: a purse, or one to be.
func (l *layer1) state(ctx context.Context, purse uint32) (p wire.Purse, isNew bool, err error) {
	if p, err = l.Purse(ctx, purse); isCode(err, wire.CodeNotFound) {
		return wire.Purse{Index: purse}, true, nil
	}
	return p, false, err
}

// enqueue sends the deposit to the bridge.
func (l *layer1) enqueue(ctx context.Context, want Deposit, d *Deposited) (*types.Receipt, error) {
	value, err := l.queueFee(ctx)
	if err != nil {
		return nil, err
	}
	d.QueueFee = uint256.MustFromBig(value)
	if err := l.afford(ctx, want.Token, want.Amount); err != nil {
		return nil, err
	}
	sum := want.Amount.Int().ToBig()
	var permit *bindings.IBridgePermit
	if want.Token == eth {
		value.Add(value, sum)
	} else if permit, err = l.allow(ctx, want.Token, sum); err != nil {
		return nil, err
	}
	key, possession, err := l.keyOf(d.New, d.Purse)
	if err != nil {
		return nil, err
	}
	call := bridge.PackDeposit(uint8(want.Token), sum, d.Purse, key, possession)
	if permit != nil {
		call = bridge.PackDepositWithPermit(uint8(want.Token), sum, d.Purse, key, possession, *permit)
	}
	return l.sendDeposit(ctx, call, value, d)
}

// sendDeposit sends a call that makes the entry of a deposit.
func (l *layer1) sendDeposit(ctx context.Context, call []byte, value *big.Int, d *Deposited) (*types.Receipt, error) {
	receipt, err := l.send(ctx, l.info.Bridge, call, value)
	if err != nil {
		return nil, fmt.Errorf("deposit on L1: %w", err)
	}
	d.GasUsed = receipt.GasUsed
	d.Entry, err = l.entry(receipt)
	return receipt, err
}

// afford says if the account has less of a token on L1.
func (l *layer1) afford(ctx context.Context, t record.Token, sum amount.Amount) error {
	have, err := l.balance(ctx, t)
	if err != nil {
		return err
	}
	if have.Cmp(sum.Int().ToBig()) < 0 {
		return fmt.Errorf("%w: %s has %s units of token %d, want %s", ErrFunds, l.Address(), have, t, sum)
	}
	return nil
}

// keyOf is what a deposit says of the purse's key: the newest with its proof for a new purse, else nothing.
func (l *layer1) keyOf(isNew bool, purse uint32) (bindings.EdwardsKeyKey, bindings.EdwardsKeyPossession, error) {
	if isNew {
		return l.prove(purse, 0)
	}
	zero := new(big.Int)
	return bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero}, nil
}

// queueFee is what an entry of the queue costs now, in wei. It rises while many wait.
func (l *layer1) queueFee(ctx context.Context) (*big.Int, error) {
	return read(ctx, l, l.info.Bridge, bridge.PackQueueFee(), bridge.UnpackQueueFee)
}

// prove makes what the bridge wants of the wallet's newest key: the key, and the proof
// that its secret is known.
func (l *layer1) prove(purse uint32, epoch uint16) (key bindings.EdwardsKeyKey, possession bindings.EdwardsKeyPossession, err error) {
	if l.cfg.Keys == nil {
		return key, possession, ErrNoKeys
	}
	secret := l.cfg.Keys.L2
	proof, err := secret.Prove(l.info.Network(), signature.Purpose{Owner: l.Address(), Purse: purse, Epoch: epoch}, rand.Reader)
	if err != nil {
		return key, possession, err
	}
	integer := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
	return bindings.EdwardsKeyKey{X: integer(secret.Public.X), Y: integer(secret.Public.Y)},
		bindings.EdwardsKeyPossession{Rx: integer(proof.R.X), Ry: integer(proof.R.Y), S: proof.S}, nil
}

// entry is the entry of the queue that a transaction made.
func (l *layer1) entry(receipt *types.Receipt) (uint64, error) {
	for _, log := range receipt.Logs {
		if e, err := rollup.UnpackEnqueuedEvent(log); err == nil && log.Address == l.info.Rollup {
			return e.Index, nil
		}
	}
	return 0, fmt.Errorf("%w: transaction %s put nothing into the queue of %s", ErrNetwork, receipt.TxHash, l.info.Rollup)
}

// allow lets the bridge take exactly this sum, if it may not yet: by a permit that goes with the deposit, or by a transaction where the
// token has no permits.
func (l *layer1) allow(ctx context.Context, t record.Token, sum *big.Int) (*bindings.IBridgePermit, error) {
	contract, err := l.token(ctx, t)
	if err != nil {
		return nil, err
	}
	allowed, err := read(ctx, l, contract, erc20.PackAllowance(l.Address(), l.info.Bridge), erc20.UnpackAllowance)
	if err != nil || allowed.Cmp(sum) >= 0 {
		return nil, err
	}
	if permit, err := l.permit(ctx, contract, sum); permit != nil || err != nil {
		return permit, err
	}
	if _, err := l.send(ctx, contract, erc20.PackApprove(l.info.Bridge, sum), nil); err != nil {
		return nil, fmt.Errorf("approve the bridge on L1: %w", err)
	}
	return nil, nil
}

// confirm waits until a transaction has the configured number of blocks on top,
// wherever L1's reorgs put it.
func (l *layer1) confirm(ctx context.Context, tx common.Hash) (wire.Place, error) {
	for {
		receipt, err := l.cfg.L1.TransactionReceipt(ctx, tx)
		if err == nil {
			var head uint64
			if head, err = l.cfg.L1.BlockNumber(ctx); err == nil && head >= receipt.BlockNumber.Uint64()+l.cfg.Confirmations {
				place := wire.Place{Block: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash, Tx: tx}
				header, err := l.cfg.L1.HeaderByHash(ctx, receipt.BlockHash)
				if err == nil {
					place.Time = header.Time
				}
				return place, err
			}
		}
		if pauseErr := l.pace.pause(ctx, 1); pauseErr != nil {
			return wire.Place{}, fmt.Errorf("transaction %s does not have %d confirmations yet: %w", tx, l.cfg.Confirmations, errors.Join(pauseErr, err))
		}
	}
}

// Claimed is money that L1 paid out.
type Claimed struct {
	Token   record.Token `json:"token,string"`
	Amount  *uint256.Int `json:"amount"`
	L1      wire.Place   `json:"l1"`
	GasUsed uint64       `json:"gasUsed,string"`
}

// Claim takes all that L1 owes the owner of a token. If that is nothing it returns
// nil.
func (w *Wallet) Claim(ctx context.Context, t record.Token) (*Claimed, error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	owed, err := l.credit(ctx, t)
	if err != nil || owed.Sign() == 0 {
		return nil, err
	}
	receipt, err := l.send(ctx, l.info.Bridge, bridge.PackClaim(uint8(t)), nil)
	if err != nil {
		return nil, fmt.Errorf("claim on L1: %w", err)
	}
	c := &Claimed{Token: t, Amount: new(uint256.Int), GasUsed: receipt.GasUsed}
	for _, log := range receipt.Logs {
		if e, err := bridge.UnpackClaimedEvent(log); err == nil && log.Address == l.info.Bridge {
			c.Amount.Add(c.Amount, uint256.MustFromBig(e.Amount))
		}
	}
	c.L1, err = l.confirm(ctx, receipt.TxHash)
	return c, err
}
