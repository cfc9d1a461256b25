package api

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// ladder completes what the engine knows of batches: the jobs know how far a proof
// is, L1 where a batch is settled.
type ladder struct {
	engine Engine
	proofs Proofs
	l1     L1
}

// batch is a batch with what belongs to its status.
func (l ladder) batch(ctx context.Context, number uint64) (wire.Batch, error) {
	b, err := l.engine.Batch(ctx, number)
	if err != nil {
		return b, err
	}
	switch b.Status {
	case wire.Sealed:
		if p, _, ok := l.proofs.Proof(number); ok {
			b.Progress = &p
		}
	case wire.Proven:
		_, b.NewState, _ = l.proofs.Proof(number)
	case wire.Settled, wire.Final:
		settled, err := l.settled(ctx, number)
		if err != nil || settled == nil {
			return b, err
		}
		b.NewState, b.L1 = settled.Commitment, &settled.L1
	}
	return b, nil
}

// operation is an operation, with its place on L1 if its batch has one.
func (l ladder) operation(ctx context.Context, id common.Hash) (wire.Operation, error) {
	o, err := l.engine.Operation(ctx, id)
	if err != nil || !o.Status.AtLeast(wire.Settled) {
		return o, err
	}
	settled, err := l.settled(ctx, o.Receipt.Batch)
	if err == nil && settled != nil {
		o.L1 = &settled.L1
	}
	return o, err
}

// settled is a batch on L1. It is nil in the moment of a reorg, when L1 has lost the
// batch and the engine has not heard of it.
func (l ladder) settled(ctx context.Context, number uint64) (*wire.SettledBatch, error) {
	s, err := l.l1.Settled(ctx, number)
	if notFound(err) {
		return nil, nil
	}
	return &s, err
}

// follow tells every batch from a number on, or from the first that there is, and again when its status changes. A
// rewind tells those again that are not final.
func (l ladder) follow(ctx context.Context, from uint64, tell func(wire.Batch) error) error {
	var (
		seen wire.Head
		told = map[uint64]wire.Status{} // of batches from `from` on
	)
	_, first := l.engine.First()
	for from = max(from, first); ; {
		changed := l.engine.Changed() // before the head is read, so that no change falls between
		h := l.engine.Head()
		h.Index, h.L1 = 0, wire.L1Head{} // do not move a status
		if h.Generation != seen.Generation {
			clear(told)
		}
		if h != seen {
			seen = h
			for n := from; n <= max(h.Open, h.Sealed); n++ {
				b, err := l.engine.Batch(ctx, n)
				if notFound(err) { // cut off by a rewind, whose change comes next
					break
				}
				if err == nil && told[n] != b.Status {
					if b, err = l.batch(ctx, n); err == nil {
						err = tell(b)
					}
					told[n] = b.Status
				}
				if err != nil {
					return err
				}
				if n == from && told[n] == wire.Final {
					delete(told, n)
					from++
				}
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func notFound(err error) bool {
	var e *wire.Error
	return errors.As(err, &e) && e.Code == wire.CodeNotFound
}
