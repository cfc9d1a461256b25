package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Rotated is a purse whose key changes.
type Rotated struct {
	Purse   uint32     `json:"purse,string"`
	Epoch   uint16     `json:"epoch,string"` // of the new key
	Entry   uint64     `json:"entry,string"` // of the queue on L1
	L1      wire.Place `json:"l1"`
	GasUsed uint64     `json:"gasUsed,string"`
	Changed bool       `json:"changed"` // the purse shows the new key

	QueueFee *uint256.Int `json:"queueFee"` // paid to the operator on L1, in wei; it rises while many entries wait

	tx common.Hash
}

// Outdated are the purses of the owner that do not have the wallet's newest key,
// whoever's key they have: the account on L1 decides over them.
func (w *Wallet) Outdated(ctx context.Context) ([]wire.Purse, error) {
	account, err := w.Account(ctx, w.Address())
	if isCode(err, wire.CodeNotFound) {
		err = nil
	}
	var old []wire.Purse
	for _, p := range account.Purses {
		if p.Key != w.cfg.Owner.PurseKey {
			old = append(old, p)
		}
	}
	return old, err
}

// RotateKey gives the wallet's newest key to all purses that are Outdated. It returns when
// they show it, or with ErrUnchanged when it is certain that one will not. What was sent
// to L1 is told even with an error; after one it may be called again.
func (w *Wallet) RotateKey(ctx context.Context) (sent []*Rotated, err error) {
	l, err := w.l1(ctx)
	if err != nil {
		return nil, err
	}
	old, err := w.Outdated(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range old {
		r, err := l.changeKey(ctx, p)
		if err != nil {
			return sent, fmt.Errorf("change the key of purse %d on L1: %w", p.Index, err)
		}
		sent = append(sent, r)
		w.cfg.Progress(fmt.Sprintf("change of key is entry %d of the queue, in transaction %s; waiting for purse %d", r.Entry, r.tx, r.Purse))
	}
	for _, r := range sent {
		if r.L1, err = l.confirm(ctx, r.tx); err != nil {
			return sent, err
		}
		if err := l.awaitKey(ctx, r); err != nil {
			return sent, err
		}
	}
	return sent, nil
}

// changeKey sends the change of one purse's key to the bridge.
func (l *layer1) changeKey(ctx context.Context, p wire.Purse) (*Rotated, error) {
	if p.Epoch == 1<<layout.EpochBits-1 {
		return nil, ErrLastEpoch
	}
	r := &Rotated{Purse: p.Index, Epoch: p.Epoch + 1}
	key, possession, err := l.prove(p.Index, r.Epoch)
	if err != nil {
		return nil, err
	}
	fee, err := l.queueFee(ctx)
	if err != nil {
		return nil, err
	}
	receipt, err := l.send(ctx, l.info.Bridge, bridge.PackChangeKey(p.Index, r.Epoch, key, possession), fee)
	if err != nil {
		return nil, err
	}
	r.GasUsed, r.QueueFee, r.tx = receipt.GasUsed, uint256.MustFromBig(fee), receipt.TxHash
	r.Entry, err = l.entry(receipt)
	return r, err
}

// awaitKey waits until the purse shows the new key.
func (l *layer1) awaitKey(ctx context.Context, r *Rotated) error {
	for {
		// The purse is read after L1, as of a deposit.
		head, headErr := read(ctx, l, l.info.Rollup, rollup.PackHead(), rollup.UnpackHead)
		p, err := l.Purse(ctx, r.Purse)
		switch {
		case err == nil && p.Key == l.cfg.Owner.PurseKey:
			r.Changed = true
			return nil
		case err == nil && headErr == nil && head.QueuePosition.Uint64() > r.Entry:
			return fmt.Errorf("%w: purse %d is at epoch %d, want %d", ErrUnchanged, r.Purse, p.Epoch, r.Epoch)
		case err != nil && !passing(err):
			return err
		}
		if pauseErr := l.pace.pause(ctx, 1); pauseErr != nil {
			return fmt.Errorf("entry %d is on L1, but purse %d does not show the new key yet: %w", r.Entry, r.Purse, errors.Join(pauseErr, err))
		}
	}
}
