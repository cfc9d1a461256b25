package snapshots

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/snapshot"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Client is what the package needs of an L1 node. *ethclient.Client is one.
type Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Place is where snapshots of a rollup are posted.
type Place struct {
	Client   Client
	Network  signature.Network
	Contract common.Address // Snapshots
	Start    uint64         // the block that holds the deployment, or any before it

	MaxBlocks uint64 // of a request; 0: as many as there are
}

// Set is what one sender announced of one batch.
type Set struct {
	Number uint64 // of the batch
	Sender common.Address
	Of     int    // how many parts there are to be
	Parts  []Part // that were posted, in order

	last types.Log // of all its announcements, those that do not count included
}

// Part is a part of a set that stands on L1.
type Part struct {
	Index int
	Block common.Hash
	Blobs []common.Hash
}

// Complete says that all parts were posted (SNAPSHOT-6).
func (s *Set) Complete() bool { return len(s.Parts) == s.Of }

// Sets are what was announced up to a block, in the order in which a reader tries them (SNAPSHOT-8).
func (p *Place) Sets(ctx context.Context, to uint64) ([]*Set, error) {
	logs, err := p.logs(ctx, to)
	if err != nil {
		return nil, err
	}
	type key struct {
		number uint64
		sender common.Address
	}
	sets := map[key]*Set{}
	contract := bindings.NewSnapshots()
	for _, l := range slices.Backward(logs) { // so that the last one of a part comes first
		if l.Removed {
			continue
		}
		e, err := contract.UnpackSnapshotPostedEvent(&l)
		if err != nil {
			return nil, fmt.Errorf("use another node of L1: a log of the contract %s does not decode (block %d, log %d): %w", p.Contract, l.BlockNumber, l.Index, err)
		}
		k := key{e.Number.Uint64(), e.Sender}
		s := sets[k]
		if s == nil {
			s = &Set{Number: k.number, Sender: k.sender, Of: int(e.Parts), last: l}
			sets[k] = s
		}
		at, stands := slices.BinarySearchFunc(s.Parts, int(e.Part), func(a Part, index int) int { return cmp.Compare(a.Index, index) })
		if int(e.Parts) != s.Of || stands {
			continue
		}
		part := Part{Index: int(e.Part), Block: l.BlockHash}
		for _, h := range e.Blobs {
			part.Blobs = append(part.Blobs, h)
		}
		s.Parts = slices.Insert(s.Parts, at, part)
	}
	all := make([]*Set, 0, len(sets))
	for _, s := range sets {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b *Set) int {
		return cmp.Or(cmp.Compare(b.Number, a.Number), cmp.Compare(b.last.BlockNumber, a.last.BlockNumber), cmp.Compare(b.last.Index, a.last.Index))
	})
	return all, nil
}

// logs are all announcements up to a block, in order. A range that the node refuses is halved.
func (p *Place) logs(ctx context.Context, to uint64) (all []types.Log, err error) {
	contract := bindings.NewSnapshots()
	events := contract.GetABI().Events
	q := ethereum.FilterQuery{Addresses: []common.Address{p.Contract}, Topics: [][]common.Hash{{events[bindings.SnapshotsSnapshotPostedEventName].ID}}}
	for from := p.Start; from <= to; {
		end := to
		if p.MaxBlocks > 0 {
			end = min(to, from+p.MaxBlocks-1)
		}
		for {
			q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(end)
			logs, err := p.Client.FilterLogs(ctx, q)
			if err == nil {
				all = append(all, logs...)
				break
			}
			if from == end || ctx.Err() != nil {
				return nil, fmt.Errorf("read the snapshots in blocks %d to %d: %w", from, end, err)
			}
			end = from + (end-from)/2
		}
		from = end + 1
	}
	slices.SortStableFunc(all, func(a, b types.Log) int {
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	return all, nil
}

// Found is a snapshot that is true.
type Found struct {
	Set
	State      *state.State
	Commitment bn254.G1Affine
}

// Newest finds the newest true snapshot of the sets, with the blobs from any of the sources; nil if there is none. It says which it
// passed over, and why. The error is the node's or the context's.
func (p *Place) Newest(ctx context.Context, sets []*Set, srs *kzg.SRS, sources ...blobs.Source) (*Found, []*PassedError, error) {
	var passed []*PassedError
	for _, s := range sets {
		if s.Number == 0 {
			continue // the genesis is at hand
		}
		found, reason, err := p.try(ctx, s, srs, sources)
		if err != nil {
			return nil, passed, err
		}
		if reason == nil {
			return found, passed, nil
		}
		passed = append(passed, &PassedError{Number: s.Number, Sender: s.Sender, Err: reason})
	}
	return nil, passed, nil
}

// try fetches a set and compares; the reason is why it is passed over.
func (p *Place) try(ctx context.Context, s *Set, srs *kzg.SRS, sources []blobs.Source) (found *Found, reason, err error) {
	domain, err := srs.Domain()
	if err != nil {
		return nil, nil, err
	}
	hashes, times, reason, err := p.whole(ctx, s)
	if reason != nil || err != nil {
		return nil, reason, err
	}
	data := make([]blob.Blob, 0, 1)
	fetch := func(from, to int) error {
		given, err := blobs.Fetch(ctx, blobs.Ref{Time: times[from], Hashes: hashes[from:to]}, sources...)
		for i := range given {
			data = append(data, blob.Blob(given[i]))
		}
		return err
	}
	if reason = fetch(0, 1); reason == nil {
		reason = promises(&data[0], p.Network, s.Number, domain.LogN, len(hashes))
	}
	for from := 1; from < len(hashes) && reason == nil; {
		to := min(len(hashes), (from/snapshot.PartBlobs+1)*snapshot.PartBlobs) // of one part
		reason, from = fetch(from, to), to
	}
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	if reason != nil {
		return nil, reason, nil
	}
	found = &Found{Set: *s}
	if found.State, reason = snapshot.Decode(p.Network, s.Number, domain.LogN, data); reason != nil {
		return nil, reason, nil
	}
	if found.Commitment, err = srs.Commit(found.State.Cells()); err != nil {
		return nil, nil, err
	}
	reason, err = p.verify(ctx, found)
	return found, reason, err
}

// promises checks what the first blob says, before the others are asked for (SNAPSHOT-6).
func promises(first *blob.Blob, n signature.Network, number uint64, logN uint, count int) error {
	h, err := snapshot.ParseHeader(first)
	if err != nil {
		return err
	}
	if err := h.Check(n, number, logN); err != nil {
		return err
	}
	if h.Blobs() != count {
		return fmt.Errorf("%w: have %d blobs, want %d", ErrIncomplete, count, h.Blobs())
	}
	return nil
}

// whole is all blobs of a set, with the times of their blocks; the reason is why it is not complete (SNAPSHOT-6).
func (p *Place) whole(ctx context.Context, s *Set) (hashes []common.Hash, times []uint64, reason, err error) {
	if !s.Complete() {
		return nil, nil, fmt.Errorf("%w: have %d of %d", ErrIncomplete, len(s.Parts), s.Of), nil
	}
	for i, part := range s.Parts {
		if n := len(part.Blobs); n > snapshot.PartBlobs || n < snapshot.PartBlobs && i < len(s.Parts)-1 {
			return nil, nil, fmt.Errorf("%w: part %d has %d blobs, want %d", ErrIncomplete, i, n, snapshot.PartBlobs), nil
		}
	}
	for _, part := range s.Parts {
		at, err := p.time(ctx, part.Block)
		if err != nil {
			return nil, nil, nil, err
		}
		for _, h := range part.Blobs {
			hashes, times = append(hashes, h), append(times, at)
		}
	}
	return hashes, times, nil, nil
}

// verify compares with L1 (SNAPSHOT-7).
func (p *Place) verify(ctx context.Context, f *Found) (reason, err error) {
	params, reason := record.ParamsOf(f.State.Get(record.ParamsIndex))
	if reason != nil {
		return fmt.Errorf("%w: %w", ErrFalse, reason), nil
	}
	rollup := bindings.NewRollup()
	out, err := p.Client.CallContract(ctx, ethereum.CallMsg{To: &p.Network.Rollup, Data: rollup.PackBatchHash(new(big.Int).SetUint64(f.Number))}, nil)
	if err != nil {
		return nil, fmt.Errorf("ask the rollup on L1 for batch %d: %w", f.Number, err)
	}
	want, err := rollup.UnpackBatchHash(out)
	if err != nil {
		return nil, err
	}
	if have := hashState(&f.Commitment, params.Time); have != want {
		return fmt.Errorf("%w: its hash is %x, want %x", ErrFalse, have, want), nil
	}
	return nil, nil
}

// hashState is keccak256(C ‖ timestamp), in words of 32 bytes.
func hashState(c *bn254.G1Affine, timestamp uint64) common.Hash {
	point := kzg.EncodePoint(c)
	return crypto.Keccak256Hash(point[:], common.BigToHash(new(big.Int).SetUint64(timestamp)).Bytes())
}
