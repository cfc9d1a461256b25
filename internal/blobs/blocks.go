package blobs

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Block is what the server must know of a block of L1.
type Block struct {
	Slot      uint64
	Finalized bool
	Blobs     []common.Hash // versioned hashes of all its blobs, in order
}

// Blocks finds blocks.
type Blocks interface {
	// Block finds the block that an id names; the error is ErrNoBlock if there is
	// none.
	Block(ctx context.Context, id BlockID) (Block, error)

	// Timing maps times to slots.
	Timing() Timing
}

// BlockID names a block in the way of the beacon API: the tag head, finalized or
// genesis, a slot, or a hash. The hash is the execution block's, for there is no
// beacon chain behind it.
type BlockID struct {
	tag  string       // "head", "finalized", or none
	hash *common.Hash // or none
	slot uint64
}

// ParseBlockID reads an id.
func ParseBlockID(text string) (BlockID, error) {
	switch text {
	case "head", "finalized":
		return BlockID{tag: text}, nil
	case "genesis":
		return BlockID{slot: 0}, nil
	}
	if slot, err := strconv.ParseUint(text, 10, 64); err == nil {
		return BlockID{slot: slot}, nil
	}
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(text)); err != nil {
		return BlockID{}, fmt.Errorf("write a block as a slot, a hash, head, finalized or genesis, have %q", text)
	}

	return BlockID{hash: &hash}, nil
}

// Timing maps times to slots, in seconds.
type Timing struct {
	Genesis uint64 // time of slot 0
	Slot    uint64 // length of a slot
}

// SlotAt returns the slot that a time belongs to.
func (t Timing) SlotAt(time uint64) (uint64, error) {
	switch {
	case t.Slot == 0:
		return 0, errors.New("have slots of no length")
	case time < t.Genesis:
		return 0, fmt.Errorf("have time %d, before the first slot at %d", time, t.Genesis)
	}

	return (time - t.Genesis) / t.Slot, nil
}

// L1Client is what L1 needs of a node. *ethclient.Client is one.
type L1Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BlockByHash(ctx context.Context, hash common.Hash) (*types.Block, error)
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
}

// L1 finds blocks by an execution node: the index of the archive is L1 itself.
type L1 struct {
	client L1Client
	timing Timing
}

var _ Blocks = (*L1)(nil)

// NewL1 returns blocks whose slots are timed so.
func NewL1(client L1Client, timing Timing) (*L1, error) {
	switch {
	case client == nil:
		return nil, errors.New("give the blob server an L1 client")
	case timing.Slot == 0:
		return nil, errors.New("give the blob server a slot length above zero seconds")
	}

	return &L1{client, timing}, nil
}

// Timing implements Blocks.
func (l *L1) Timing() Timing { return l.timing }

// Block implements Blocks. Only canonical blocks count: one that a reorg took is
// not found any more.
func (l *L1) Block(ctx context.Context, id BlockID) (Block, error) {
	block, err := l.find(ctx, id)
	if errors.Is(err, ethereum.NotFound) {
		return Block{}, ErrNoBlock
	}
	if err != nil {
		return Block{}, err
	}

	found := Block{}
	if found.Slot, err = l.timing.SlotAt(block.Time()); err != nil {
		return Block{}, ErrNoBlock // before there were slots
	}
	finalized, err := l.client.HeaderByNumber(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	if err != nil {
		return Block{}, fmt.Errorf("asking for the finalized block: %w", err)
	}
	found.Finalized = block.Number().Cmp(finalized.Number) <= 0
	for _, tx := range block.Transactions() {
		found.Blobs = append(found.Blobs, tx.BlobHashes()...)
	}

	return found, nil
}

func (l *L1) find(ctx context.Context, id BlockID) (*types.Block, error) {
	switch {
	case id.tag == "head":
		return l.client.BlockByNumber(ctx, nil)
	case id.tag == "finalized":
		return l.client.BlockByNumber(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	case id.hash != nil:
		return l.canonical(ctx, *id.hash)
	}

	header, err := l.bySlot(ctx, id.slot)
	if err != nil {
		return nil, err
	}

	return l.client.BlockByHash(ctx, header.Hash())
}

// canonical returns a block by its hash, unless a reorg took it: nodes keep those.
func (l *L1) canonical(ctx context.Context, hash common.Hash) (*types.Block, error) {
	block, err := l.client.BlockByHash(ctx, hash)
	if err != nil {
		return nil, err
	}
	header, err := l.client.HeaderByNumber(ctx, block.Number())
	if err != nil {
		return nil, err
	}
	if header.Hash() != hash {
		return nil, ErrNoBlock
	}

	return block, nil
}

// bySlot finds the block of a slot by its time. Slots may be empty, so its number is
// not known, but blocks are a slot apart at least: it is the one that there would be
// without empty slots, which is asked for first, or a later one.
func (l *L1) bySlot(ctx context.Context, slot uint64) (*types.Header, error) {
	head, err := l.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	latest, err := l.timing.SlotAt(head.Time)
	if err != nil {
		return nil, err
	}
	if slot > latest {
		return nil, ErrNoBlock
	}
	begin := l.timing.Genesis + slot*l.timing.Slot
	header := func(number uint64) (*types.Header, error) {
		return l.client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	}

	high := head.Number.Uint64()
	low := high - min(high, latest-slot)
	for probe := low; low < high; probe = low + (high-low)/2 {
		at, err := header(probe)
		if err != nil {
			return nil, err
		}
		if at.Time < begin {
			low = probe + 1
		} else {
			high = probe
		}
	}
	found, err := header(low)
	if err != nil {
		return nil, err
	}
	if found.Time < begin || found.Time >= begin+l.timing.Slot {
		return nil, ErrNoBlock
	}

	return found, nil
}
