// Package fallback settles batches of a rollup whose operator is silent: it derives the state from L1, executes what the queue
// holds and the cranks that are due, proves, and sends. Anyone may run it, with an account that pays for gas.
package fallback

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/sequencer/fallback"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

// Sender is an account that sends batches. *l1tx.Sender is one.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error)
	SendBlobs(ctx context.Context, to common.Address, data []byte, b *blobs.Bundle) (*types.Receipt, error)
}

// Config of a run.
type Config struct {
	Client     *ethclient.Client
	Deployment *deployment.Deployment
	Prover     *prover.Several
	Sender     Sender
	Sources    []blobs.Source        // of the blobs of batches before
	Archive    *blobs.Archive        // of those that are sent; nil if no shape has blobs
	Payee      [record.Series]uint32 // purse that gets the reserves of cranks, by series; 0: the fee purse
	Report     *progress.Reporter    // of long steps; nil: silent
	Settled    func(Batch)           // told of each batch; nil: nobody
}

// Batch is one that was settled.
type Batch struct {
	Number uint64      `json:"number,string"`
	Queue  uint16      `json:"queue,string"` // entries of the queue that it consumed
	Rows   int         `json:"rows,string"`
	Gas    uint64      `json:"gas,string"`
	Tx     common.Hash `json:"tx"`
}

// EarlyError says that the operator's time is not over, or a pause.
type EarlyError struct {
	Until  uint64 // the last second of it, since 1970
	Paused bool
}

func (e *EarlyError) Error() string {
	if e.Paused {
		return fmt.Sprintf("wait: the council has paused batches until %s", time.Unix(int64(e.Until), 0).UTC().Format(time.RFC3339))
	}
	return fmt.Sprintf("wait: L1 takes batches of others than the operator after %s, 48 hours after the last one", time.Unix(int64(e.Until), 0).UTC().Format(time.RFC3339))
}

// ErrFrozen says that the rollup takes no batches any more.
var ErrFrozen = errors.New("leave the rollup with `stoa exit`: it is frozen, and takes no batches any more")

// Run settles batches until nothing is left to do, and says which. It returns ErrFrozen, an *EarlyError, or what reading L1,
// proving or sending returns; batches before an error are settled.
func Run(ctx context.Context, c Config) (settled []Batch, err error) {
	d := c.Deployment
	if err := c.mayBegin(ctx); err != nil {
		return nil, err
	}
	read, err := d.Rebuild(c.Client, c.Prover.Powers(), c.Sources...)
	if err != nil {
		return nil, err
	}
	var from *rebuild.Rebuilt
	if err := c.Report.Step("read L1", 0, func() (err error) {
		from, err = rebuild.Run(ctx, read)
		return err
	}); err != nil {
		return nil, err
	}
	r := &fallback.Rollup{Network: d.Network(), Menu: read.Shapes, State: from.State, Batch: from.Batch, Payee: c.Payee}
	if last, ok := from.Cursor.Last(); ok {
		r.Queue = last.Queue - uint64(len(from.Waiting))
	}
	for _, e := range from.Waiting {
		r.Waiting = append(r.Waiting, e.Operation)
	}
	for commitment := from.Commitment; ; {
		b, next, err := c.settle(ctx, r, commitment)
		if b == nil || err != nil {
			return settled, err
		}
		commitment = next
		settled = append(settled, *b)
		if c.Settled != nil {
			c.Settled(*b)
		}
	}
}

// mayBegin sees that L1 will take a batch of the sender.
func (c *Config) mayBegin(ctx context.Context) error {
	rollup := bindings.NewRollup()
	out, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &c.Deployment.Rollup, Data: rollup.PackHead()}, nil)
	if err != nil {
		return fmt.Errorf("ask the rollup on L1: %w", err)
	}
	head, err := rollup.UnpackHead(out)
	if err != nil {
		return err
	}
	latest, err := c.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read L1's latest block: %w", err)
	}
	status, err := c.Deployment.Status(ctx, c.Client)
	if err != nil {
		return err
	}
	until := head.SettledAt.Uint64() + batch.OperatorSilence
	switch {
	case head.Frozen:
		return ErrFrozen
	case c.Sender.Address() != status.Operator && !head.Open && latest.Time <= until:
		return &EarlyError{Until: until}
	case latest.Time <= status.PausedUntil.Uint64():
		return &EarlyError{Until: status.PausedUntil.Uint64(), Paused: true}
	}
	return nil
}

// settle makes, proves and sends the next batch; nil if there is nothing to do.
func (c *Config) settle(ctx context.Context, r *fallback.Rollup, commitment bn254.G1Affine) (*Batch, bn254.G1Affine, error) {
	latest, err := c.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, commitment, fmt.Errorf("read L1's latest block: %w", err)
	}
	before := r.State
	trace, err := r.Next(latest.Time)
	if trace == nil || err != nil {
		return nil, commitment, err
	}
	p, err := c.Prover.Of(trace.Shape)
	if err != nil {
		return nil, commitment, err
	}
	var claim *batch.Claim
	if err := c.Report.Step(fmt.Sprintf("prove batch %d", trace.Header.Number), prover.Expected(trace.Shape), func() (err error) {
		claim, err = p.Prove(commitment, before.Cells(), trace)
		return err
	}); err != nil {
		return nil, commitment, err
	}
	s, err := settle.Submit(claim)
	if err != nil {
		return nil, commitment, err
	}
	receipt, err := c.send(ctx, s)
	if err != nil {
		return nil, commitment, fmt.Errorf("settle batch %d: %w", trace.Header.Number, err)
	}
	b := &Batch{Number: trace.Header.Number, Queue: trace.Header.QueueCount, Gas: receipt.GasUsed, Tx: receipt.TxHash}
	for lane := range op.Lanes {
		b.Rows += trace.Header.Used[lane]
	}
	return b, claim.State.New, nil
}

// send sends a batch. Its blobs are archived before, so that nobody depends on who keeps them.
func (c *Config) send(ctx context.Context, s *settle.Submission) (*types.Receipt, error) {
	if s.Blobs == nil {
		return c.Sender.Send(ctx, &c.Deployment.Rollup, s.Calldata, nil)
	}
	if c.Archive == nil {
		return nil, errors.New("name a folder for the blobs of the batch")
	}
	if err := c.Archive.Put(s.Blobs); err != nil {
		return nil, err
	}
	return c.Sender.SendBlobs(ctx, c.Deployment.Rollup, s.Calldata, s.Blobs)
}
