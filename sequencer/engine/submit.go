package engine

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// Submit orders an operation and answers when it is durable. The same operation again,
// at any time and whatever its signature, gives the same receipt (ORDER-ONCE). Errors
// are a *stf.Refusal or a field's error (the operation can never be ordered as it
// is), a *BusyError, ErrClosed, or ctx's: then the operation may still be ordered, and
// to submit it again tells.
func (e *Engine) Submit(ctx context.Context, s op.Signed) (wire.Receipt, error) {
	r, err := e.submit(ctx, s)
	e.metrics.count(err)
	return r, err
}

func (e *Engine) submit(ctx context.Context, s op.Signed) (wire.Receipt, error) {
	entry, err := oplog.NewOperation(e.config.Network, s)
	if err != nil {
		return wire.Receipt{}, err
	}
	if r, found, err := e.known(ctx, entry.ID); found || err != nil {
		return r, err
	}
	f := &flight{entry: entry, lane: s.Kind().Lane(), nonce: s.Nonce, done: make(chan struct{})}
	if o, ok := s.Operation.(op.Signer); ok {
		f.purse, f.signed = o.SigningPurse(), true
	}
	if err := e.gate.enter(f); err != nil {
		return wire.Receipt{}, err
	}
	if f.run, err = e.check(ctx, s); err != nil {
		e.gate.leave(f)
		return e.again(ctx, entry.ID, err)
	}
	f, mine, err := e.gate.join(f)
	if err != nil {
		return wire.Receipt{}, err
	}
	if mine {
		e.queue <- f // has room: the gate counts
	}
	select {
	case <-f.done:
	case <-ctx.Done():
		return wire.Receipt{}, ctx.Err()
	}
	if f.err != nil {
		return e.again(ctx, entry.ID, f.err)
	}
	return e.sign(ctx, entry.ID, f.place)
}

// again answers a refused operation. It may have been ordered since it was looked up,
// by another submission; then that is the answer.
func (e *Engine) again(ctx context.Context, id common.Hash, refusal error) (wire.Receipt, error) {
	if !errors.As(refusal, new(*stf.Refusal)) {
		return wire.Receipt{}, refusal
	}
	if r, found, err := e.known(ctx, id); found || err != nil {
		return r, err
	}
	return wire.Receipt{}, refusal
}

// known is the receipt of an operation that is ordered.
func (e *Engine) known(ctx context.Context, id common.Hash) (r wire.Receipt, found bool, err error) {
	if err := e.running(); err != nil {
		return r, false, err
	}
	var p place
	found, err = e.lookup(id, func(log *oplog.Log, index uint64) error {
		p, err = placeOf(log, index)
		return err
	})
	if err != nil {
		return r, false, errors.Join(e.running(), closed(err))
	}
	if !found {
		return r, false, nil
	}
	r, err = e.sign(ctx, id, p)
	return r, true, err
}

// running is nil while the engine takes operations.
func (e *Engine) running() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.started {
		return errStopped
	}
	return e.failure
}

// check verifies the signature under the key of the purse at the durable head, and
// returns what the executor runs.
func (e *Engine) check(ctx context.Context, s op.Signed) (func(*stf.Builder) error, error) {
	if o, ok := s.Operation.(op.Crank); ok {
		return func(b *stf.Builder) error { return b.Crank(o) }, nil
	}
	signer, ok := s.Operation.(op.Signer)
	if !ok { // L1 orders it
		_, err := stf.Check(e.config.Network, signature.PublicKey{}, s)
		return nil, err
	}
	index := signer.SigningPurse()
	if n := e.view.Records(); index >= n {
		return nil, &stf.Refusal{Rule: "RECORD-1", Field: "record index", Value: index, Limit: n}
	}
	purse, err := record.PurseOf(e.view.Cells(index))
	if err != nil {
		return nil, &stf.Refusal{Rule: "AUTH-1", Field: "signing record", Value: err, Limit: "a purse"}
	}
	checked, err := e.verifier.check(ctx, e.work, purse.Key, s)
	return func(b *stf.Builder) error { return b.ApplyChecked(checked) }, err
}

// sign makes a receipt. One key signs one place in one way.
func (e *Engine) sign(ctx context.Context, id common.Hash, p place) (wire.Receipt, error) {
	r := wire.Receipt{ID: id, Index: p.index, Batch: p.batch, Position: p.position, Timestamp: p.timestamp}
	return r, e.work(ctx, func() (err error) {
		defer e.metrics.sign.observe(time.Now())
		hash := r.Hash(e.config.Network)
		if r.Signature, err = crypto.Sign(hash[:], e.config.ReceiptKey); err == nil {
			r.Signature[crypto.RecoveryIDOffset] += 27
		}
		return err
	})
}

// Receipts is the account that signs receipts.
func (e *Engine) Receipts() common.Address {
	return crypto.PubkeyToAddress(e.config.ReceiptKey.PublicKey)
}

// work runs f when one of the workers is free.
func (e *Engine) work(ctx context.Context, f func() error) error {
	select {
	case e.workers <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-e.workers }()
	return f()
}

// flight is an operation on its way to the log.
type flight struct {
	entry  oplog.Entry
	lane   op.Lane
	purse  uint32
	signed bool // by purse
	nonce  uint32
	run    func(*stf.Builder) error

	// While it waits for the nonces before its own.
	deadline time.Time
	why      error // it is refused after that

	done  chan struct{} // closed when place and err are final
	place place
	err   error
}

// land answers a flight.
func (e *Engine) land(f *flight, p place, err error) {
	f.place, f.err = p, err
	e.gate.land(f)
}
