// Package settle plays a story on an in-process L1 with real proofs: deposits, a
// listing, bookings, payments, a cancellation, a stay, a no-show and withdrawals. It is the
// whole path of the protocol without the services.
package settle

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

// Batch is what one settled batch cost.
type Batch struct {
	Number        uint64        `json:"number"`
	Used          [op.Lanes]int `json:"usedRows"` // P, L, M, E, S
	ProveSeconds  float64       `json:"proveSeconds"`
	Gas           uint64        `json:"gas"`
	CalldataBytes int           `json:"calldataBytes"`
	CalldataGas   uint64        `json:"calldataGas"`
	Blobs         int           `json:"blobs"`
	EffectsGas    uint64        `json:"effectsGas"` // credits in the bridge
	Claim         *batch.Claim  `json:"-"`
}

// operator orders operations into batches, proves and settles them one after the
// other. A batch closes when the next operation finds its lane full, or on demand.
type operator struct {
	chain      *l1chain.Chain
	sender     *l1tx.Sender
	contracts  deployment.Contracts
	deployment *deployment.Deployment
	network    signature.Network
	shape      batch.Shape
	prover     *prover.Prover
	report     *progress.Reporter

	state      *state.State
	commitment bn254.G1Affine
	queue      uint64 // entries that settled batches consumed
	batches    []Batch
	sent       sentBlobs

	open   *stf.Builder // nil between batches
	before *state.State // state before the open batch
}

// now is the time of the latest L1 block.
func (o *operator) now(ctx context.Context) (uint64, error) {
	header, err := o.chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read the latest L1 block: %w", err)
	}
	return header.Time, nil
}

// builder returns the open batch, or begins one at the time of L1.
func (o *operator) builder(ctx context.Context) (*stf.Builder, error) {
	if o.open != nil {
		return o.open, nil
	}
	now, err := o.now(ctx)
	if err != nil {
		return nil, err
	}
	o.before = o.state.Clone()
	o.open, err = stf.Begin(o.state, stf.Context{
		Network: o.network, Shape: o.shape, Number: uint64(len(o.batches)) + 1, Timestamp: now, QueuePosition: o.queue,
	})
	return o.open, err
}

// run executes an operation in the open batch; if its lane is full or the batch can
// take no more of its kind, the batch is settled and the next one takes it.
func (o *operator) run(ctx context.Context, apply func(*stf.Builder) error) (serial uint64, err error) {
	for {
		b, err := o.builder(ctx)
		if err != nil {
			return 0, err
		}
		err = apply(b)
		var refusal *stf.Refusal
		if errors.As(err, &refusal) && refusal.BatchFull() {
			if err := o.settle(ctx); err != nil {
				return 0, err
			}
			continue
		}
		return b.Serial(), err
	}
}

// settle seals the open batch, proves it and submits it to L1.
func (o *operator) settle(ctx context.Context) error {
	if o.open == nil {
		return nil
	}
	if o.open.Used() == [op.Lanes]int{} { // nothing to settle; forget that it began
		o.state, o.open, o.before = o.before, nil, nil
		return nil
	}
	trace, claim, elapsed, err := o.prove()
	if err != nil {
		return err
	}
	submission, err := settle.Submit(claim)
	if err != nil {
		return err
	}
	effects, err := o.effectsGas(ctx, submission)
	if err != nil {
		return err
	}
	receipt, err := o.submit(ctx, submission)
	if err != nil {
		return fmt.Errorf("settle batch %d: %w", trace.Header.Number, err)
	}
	o.commitment = claim.State.New
	o.queue += uint64(trace.Header.QueueCount)
	o.open, o.before = nil, nil
	o.batches = append(o.batches, Batch{
		Number: trace.Header.Number, Used: trace.Header.Used, ProveSeconds: elapsed.Seconds(), Gas: receipt.GasUsed, Blobs: o.shape.Blobs(),
		CalldataBytes: len(submission.Calldata), CalldataGas: calldataGas(submission.Calldata), EffectsGas: effects, Claim: claim,
	})
	return nil
}

// submit sends a batch, with its blobs if it has some, which are kept for the readers.
func (o *operator) submit(ctx context.Context, s *settle.Submission) (*types.Receipt, error) {
	if s.Blobs == nil {
		return o.sender.Send(ctx, &o.deployment.Rollup, s.Calldata, nil)
	}
	o.sent = append(o.sent, s.Blobs)
	return o.sender.SendBlobs(ctx, o.deployment.Rollup, s.Calldata, s.Blobs)
}

// sentBlobs are all blobs that were sent: a source for whoever reads batches.
type sentBlobs []*blobs.Bundle

// Name implements blobs.Source.
func (sentBlobs) Name() string { return "memory" }

// Blobs implements blobs.Source.
func (s sentBlobs) Blobs(_ context.Context, ref blobs.Ref) (found []blobs.Blob, _ error) {
	for _, b := range s {
		for i, hash := range b.Hashes {
			if slices.Contains(ref.Hashes, hash) {
				found = append(found, b.Blobs[i])
			}
		}
	}
	return found, nil
}

// prove seals the open batch and proves it.
func (o *operator) prove() (trace *stf.Trace, claim *batch.Claim, elapsed time.Duration, err error) {
	if trace, err = o.open.Seal(); err != nil {
		return nil, nil, 0, fmt.Errorf("seal batch %d: %w", len(o.batches)+1, err)
	}
	start := time.Now()
	err = o.report.Step(fmt.Sprintf("prove batch %d", trace.Header.Number), prover.Expected(trace.Shape), func() (err error) {
		claim, err = o.prover.Prove(o.commitment, o.before.Cells(), trace)
		return err
	})
	return trace, claim, time.Since(start), err
}

// effectsGas is what the credits of a batch cost: the estimate of the batch, less
// that with a bridge whose code does nothing.
func (o *operator) effectsGas(ctx context.Context, s *settle.Submission) (uint64, error) {
	call := map[string]any{"from": o.sender.Address(), "to": o.deployment.Rollup, "data": hexutil.Bytes(s.Calldata)}
	if s.Blobs != nil {
		call["blobVersionedHashes"] = s.Blobs.Hashes
	}
	idle := map[common.Address]map[string]any{o.deployment.Bridge: {"code": hexutil.Bytes{0}}} // STOP
	var with, without hexutil.Uint64
	if err := o.chain.RPC().CallContext(ctx, &with, "eth_estimateGas", call, "latest"); err != nil {
		return 0, fmt.Errorf("estimate a batch: %w", err)
	}
	if err := o.chain.RPC().CallContext(ctx, &without, "eth_estimateGas", call, "latest", idle); err != nil {
		return 0, fmt.Errorf("estimate a batch without effects: %w", err)
	}
	return uint64(with - without), nil
}

// TransactionGas is what any L1 transaction costs.
const TransactionGas = 21_000

// calldataGas is the price of calldata: 4 for a zero byte, 16 for any other (EIP-2028).
func calldataGas(data []byte) (gas uint64) {
	for _, b := range data {
		if b == 0 {
			gas += 4
		} else {
			gas += 16
		}
	}
	return gas
}
