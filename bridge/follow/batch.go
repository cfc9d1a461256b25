package follow

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
)

// submitBatch is the function whose calldata has the words of a batch that L1 reads.
const submitBatch = "submitBatch"

// batch decodes a BatchSettled log, with the words from its transaction.
func (r *reader) batch(ctx context.Context, l *types.Log, at Place) (Event, error) {
	e, err := r.rollup.UnpackBatchSettledEvent(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: "BatchSettled", Value: l.Data, At: at, Err: err}
	}
	if next := r.block.Batches + 1; !e.Number.IsUint64() || e.Number.Uint64() != next {
		return nil, &Error{Kind: ErrGap, Field: "batch number", Limit: next, Value: e.Number, At: at}
	}
	if e.QueuePosition > r.block.Queue {
		return nil, &Error{Kind: ErrGap, Field: "entries before the batch", Limit: e.QueuePosition, Value: r.block.Queue, At: at}
	}
	commitment, ok := point(e.CommitmentX, e.CommitmentY)
	if !ok {
		return nil, &Error{Kind: ErrLog, Field: "commitment", Limit: "a point of the curve", Value: fmt.Sprintf("(%d, %d)", e.CommitmentX, e.CommitmentY), At: at}
	}
	if next := r.block.Batches + 1; next < r.cfg.DataFrom {
		r.block.Batches = next
		return Passed{at, next, e.QueuePosition, commitment}, nil
	}

	tx, _, err := r.cfg.Client.TransactionByHash(ctx, at.Tx)
	if err != nil {
		return nil, fmt.Errorf("read the transaction %s of batch %d: %w", at.Tx, e.Number, err)
	}
	if tx.Hash() != at.Tx {
		return nil, &Error{Kind: ErrCalldata, Field: "transaction hash", Limit: at.Tx, Value: tx.Hash(), At: at}
	}
	if to := tx.To(); to == nil || *to != r.cfg.Network.Rollup {
		return nil, &Error{Kind: ErrIndirect, Field: "recipient", Limit: r.cfg.Network.Rollup, Value: to, At: at}
	}
	l1, claim, err := decodeSubmit(r.submit, tx.Data())
	if err != nil {
		return nil, &Error{Kind: ErrCalldata, Field: "calldata", Value: fmt.Sprintf("%d bytes", len(tx.Data())), At: at, Err: err}
	}
	b := Batch{Place: at, Commitment: commitment}
	if b.Header, err = batch.ParseHeader([batch.HeaderWords]fr.Element(l1)); err != nil {
		return nil, &Error{Kind: ErrCalldata, Field: "header", Value: l1[:batch.HeaderWords], At: at, Err: err}
	}
	for _, f := range []struct {
		name        string
		value, want any
	}{
		{"network", b.Header.Network, r.cfg.Network},
		{"number", b.Header.Number, e.Number.Uint64()},
		{"timestamp", b.Header.Timestamp, e.Timestamp.Uint64()},
		{"shape", b.Header.Shape, e.Shape},
		{"queue position", b.Header.QueuePosition + uint64(b.Header.QueueCount), e.QueuePosition},
		{"commitment x", claim.NewCommitment.X.String(), e.CommitmentX.String()},
		{"commitment y", claim.NewCommitment.Y.String(), e.CommitmentY.String()},
	} {
		if f.value != f.want {
			return nil, &Error{Kind: ErrCalldata, Field: f.name, Limit: f.want, Value: f.value, At: at}
		}
	}
	if b.Words, err = r.words(ctx, b.Header, l1, tx.BlobHashes(), at); err != nil {
		return nil, err
	}
	r.block.Batches++
	return b, nil
}

// words are what a batch published: all of it is in the calldata, or the rest is in
// the blobs of the transaction. Whatever gives the blobs, they are checked against the
// hashes.
func (r *reader) words(ctx context.Context, h batch.Header, l1 []fr.Element, hashes []common.Hash, at Place) ([]fr.Element, error) {
	if len(hashes) == 0 {
		return l1, nil
	}
	if len(r.cfg.Blobs) == 0 {
		return nil, nil
	}
	wrong := func(field string, value, limit any, err error) error {
		return &Error{Kind: ErrBlobs, Field: fmt.Sprintf("%s of batch %d", field, h.Number), Limit: limit, Value: value, At: at, Err: err}
	}
	shape, err := batch.ShapeOf(h.Shape, batch.Shapes)
	if err != nil {
		return nil, wrong("shape", h.Shape, nil, err)
	}
	if len(hashes) != shape.Blobs() {
		return nil, wrong("number of blobs", len(hashes), shape.Blobs(), nil)
	}
	fetched, err := blobs.Fetch(ctx, blobs.Ref{Time: at.Time, Hashes: hashes}, r.cfg.Blobs...)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, &Error{Kind: ErrNoData, Field: "batch", Value: h.Number, At: at, Err: err}
	}
	data := make([]blob.Blob, len(fetched))
	for i := range fetched {
		data[i] = blob.Blob(fetched[i])
	}
	words, err := shape.Collect(l1, data)
	if err != nil {
		return nil, wrong("blobs", hashes, nil, err)
	}
	return words, nil
}

// Submission takes the words and the claim of a batch from the calldata of its transaction. Words are those that are published
// in calldata, the header first.
func Submission(calldata []byte) (words []fr.Element, claim bindings.IRollupClaim, err error) {
	rollup := bindings.NewRollup()
	parsed := rollup.GetABI()
	return decodeSubmit(parsed.Methods[submitBatch], calldata)
}

// decodeSubmit takes the words and the claim from the calldata of submitBatch.
func decodeSubmit(method abi.Method, data []byte) (words []fr.Element, claim bindings.IRollupClaim, err error) {
	selector, rest := data[:min(len(data), len(method.ID))], data[min(len(data), len(method.ID)):]
	if !bytes.Equal(selector, method.ID) {
		return nil, claim, &Error{Kind: ErrCalldata, Field: "selector", Limit: fmt.Sprintf("%x", method.ID), Value: fmt.Sprintf("%x", selector)}
	}
	values, err := method.Inputs.Unpack(rest)
	if err != nil {
		return nil, claim, err
	}
	published := *abi.ConvertType(values[0], new([]*big.Int)).(*[]*big.Int)
	claim = *abi.ConvertType(values[1], new(bindings.IRollupClaim)).(*bindings.IRollupClaim)
	if len(published) < batch.HeaderWords {
		return nil, claim, &Error{Kind: ErrCalldata, Field: "number of words", Limit: fmt.Sprintf("%d or more", batch.HeaderWords), Value: len(published)}
	}
	for i, w := range published {
		e, err := element(fmt.Sprintf("word %d", i), w)
		if err != nil {
			return nil, claim, err
		}
		words = append(words, e)
	}
	return words, claim, nil
}
