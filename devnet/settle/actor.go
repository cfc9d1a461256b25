package settle

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// token that the story is played with: the test dollar, six decimals.
const (
	dollars = record.Token(1)
	cents   = 10_000
)

// actor is a person with an L1 account, an L2 key and a purse.
type actor struct {
	name  string
	op    *operator
	l1    *l1tx.Sender
	key   *signature.PrivateKey
	purse uint32
	epoch uint16 // of the key
	nonce uint32
}

// newSender opens an account of the chain by its number.
func newSender(o *operator, account int) (*l1tx.Sender, error) {
	return l1tx.New(l1tx.Config{
		Client: o.chain.Client(), Key: l1chain.UnsafeKey(account), ChainID: o.chain.ChainID(), ABIs: o.contracts.ABIs(),
		Mine: func(context.Context) error {
			_, err := o.chain.Commit()
			return err
		},
	})
}

func newActor(o *operator, name string, account int, purse uint32) (*actor, error) {
	l1, err := newSender(o, account)
	if err != nil {
		return nil, err
	}
	key, err := signature.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	return &actor{name: name, op: o, l1: l1, key: key, purse: purse}, nil
}

// deposit sends test dollars to the bridge and lets the operator take the entry of
// the queue. It returns the L1 gas of the deposit.
func (a *actor) deposit(ctx context.Context, sum amount.Amount) (gas uint64, err error) {
	d, c := a.op.deployment, a.op.contracts
	value := sum.Int().ToBig()
	if _, err := a.l1.Send(ctx, &d.Tokens[dollars].Address, c.Dollar.PackMint(a.l1.Address(), value), nil); err != nil {
		return 0, fmt.Errorf("mint test dollars: %w", err)
	}
	if _, err := a.l1.Send(ctx, &d.Tokens[dollars].Address, c.Dollar.PackApprove(d.Bridge, value), nil); err != nil {
		return 0, fmt.Errorf("approve the bridge: %w", err)
	}
	proof, err := a.key.Prove(a.op.network, signature.Purpose{Owner: a.l1.Address(), Purse: a.purse}, rand.Reader)
	if err != nil {
		return 0, err
	}
	big := func(e fr.Element) *big.Int { return scalar(e) }
	key := bindings.EdwardsKeyKey{X: big(a.key.Public.X), Y: big(a.key.Public.Y)}
	possession := bindings.EdwardsKeyPossession{Rx: big(proof.R.X), Ry: big(proof.R.Y), S: proof.S}
	receipt, err := a.l1.Send(ctx, &d.Bridge, c.Bridge.PackDeposit(uint8(dollars), value, a.purse, key, possession), nil)
	if err != nil {
		return 0, fmt.Errorf("deposit: %w", err)
	}
	_, err = a.op.run(ctx, func(b *stf.Builder) error {
		applied, err := b.Take(op.Deposit{Purse: a.purse, Owner: a.l1.Address(), Token: dollars, Amount: sum, Key: a.key.Public})
		if err == nil && !applied {
			err = fmt.Errorf("deposit to purse %d was refunded", a.purse)
		}
		return err
	})
	return receipt.GasUsed, err
}

// do signs an operation and lets the operator execute it. The nonce counts only if
// it was executed.
func (a *actor) do(ctx context.Context, o op.Signer) (serial uint64, err error) {
	now, err := a.op.now(ctx)
	if err != nil {
		return 0, err
	}
	signed := op.Signed{Operation: o, Nonce: a.nonce, Epoch: a.epoch, ValidUntil: now + 3600}
	message, err := signed.Message(a.op.network)
	if err != nil {
		return 0, err
	}
	if signed.Signature, err = a.key.Sign(message, rand.Reader); err != nil {
		return 0, err
	}
	serial, err = a.op.run(ctx, func(b *stf.Builder) error { return b.Apply(signed) })
	if err == nil {
		a.nonce++
	}
	return serial, err
}

// claim takes what L1 owes the actor.
func (a *actor) claim(ctx context.Context) (*types.Receipt, error) {
	receipt, err := a.l1.Send(ctx, &a.op.deployment.Bridge, a.op.contracts.Bridge.PackClaim(uint8(dollars)), nil)
	if err != nil {
		return nil, fmt.Errorf("claim of %s: %w", a.name, err)
	}
	return receipt, nil
}

// balance of the actor's purse.
func (a *actor) balance() (amount.Amount, error) {
	p, err := record.PurseOf(a.op.state.Get(a.purse))
	return p.Balances[dollars.Slot()].Available, err
}

func scalar(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
