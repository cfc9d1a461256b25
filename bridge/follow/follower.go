package follow

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Client is what a Follower needs of an L1 node. *ethclient.Client is one.
type Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
}

// DefaultTimeout is ample for one request.
const DefaultTimeout = time.Minute

// Config says what to follow.
type Config struct {
	Client  Client
	Network signature.Network // chain and rollup, as batches name them
	Bridge  common.Address

	// Users are the users' contracts, if they are followed too.
	Users *Users

	// Blobs are the sources of batches' data in blobs, in the order in which they are
	// tried. Whoever reads headers only needs none.
	Blobs []blobs.Source

	// DataFrom is the number of the first batch whose data is wanted. Those before are told
	// of as Passed, by their logs alone: neither their transactions are read nor their
	// blobs asked for. 0 wants all.
	DataFrom uint64

	// Start is the block that holds the deployment, or any before it. Not 0: the
	// block below it anchors the cursor.
	Start uint64

	// Confirmations is the number of blocks that must stand on a block before it
	// is processed. 0 follows the head.
	Confirmations uint64

	// Finality is the depth of the deepest reorg of processed blocks that is
	// undone. A deeper one is ErrBelowFinality.
	Finality uint64

	// MaxBlocks bounds the range of blocks of a step, and so of a request.
	MaxBlocks uint64

	// MaxLogs bounds the logs of a step. One block is always taken whole, however
	// many logs it has: L1's gas limit bounds it, and nobody can stop a Follower
	// by filling a block.
	MaxLogs int

	// Timeout is how long the node may take for one request; 0: DefaultTimeout. One
	// that does not answer must not hold up what another would.
	Timeout time.Duration
}

// Check reports the first thing wrong with the configuration.
func (c Config) Check() error {
	if c.Client == nil {
		return &Error{Kind: ErrConfig, Field: "Client", Value: nil}
	}
	for _, f := range []struct {
		name string
		zero bool
	}{
		{"Network.ChainID", c.Network.ChainID == 0}, {"Network.Rollup", c.Network.Rollup == [20]byte{}}, {"Bridge", c.Bridge == common.Address{}},
		{"Start", c.Start == 0}, {"Finality", c.Finality == 0}, {"MaxBlocks", c.MaxBlocks == 0}, {"MaxLogs", c.MaxLogs <= 0},
	} {
		if f.zero {
			return &Error{Kind: ErrConfig, Field: f.name, Limit: "more than 0", Value: 0}
		}
	}
	if c.Users != nil {
		if err := c.Users.check(); err != nil {
			return err
		}
	}
	if c.Timeout < 0 {
		return &Error{Kind: ErrConfig, Field: "Timeout", Limit: "0 or more", Value: c.Timeout}
	}
	return nil
}

// patient is a client that gives up a request that takes too long.
type patient struct {
	Client
	limit time.Duration
}

func (p patient) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	return p.Client.HeaderByNumber(ctx, number)
}

func (p patient) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	return p.Client.HeaderByHash(ctx, hash)
}

func (p patient) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	return p.Client.FilterLogs(ctx, q)
}

func (p patient) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	ctx, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	return p.Client.TransactionByHash(ctx, hash)
}

// Update is what one step found.
type Update struct {
	// Reorg, if set, says that processed blocks are gone. There are no events then.
	Reorg *Reorg

	// Events are in the order of L1.
	Events []Event

	// Cursor stands for this update and all before it.
	Cursor Cursor

	// Head is the number and Time the time of L1's latest block.
	Head, Time uint64

	// Behind is the number of confirmed blocks that are not processed yet.
	Behind uint64
}

// Reorg says that the blocks above To, up to From, are not of L1 any more.
type Reorg struct {
	From Block // the last block that was processed
	To   Block // the last one that still is
}

// Follower reads L1 step by step. It is not safe for concurrent use.
type Follower struct {
	cfg     Config
	rollup  *bindings.Rollup
	bridge  *bindings.Bridge
	users   map[common.Address]map[common.Hash]decoder // by topic
	submit  abi.Method
	queries []ethereum.FilterQuery // without a range
	cursor  Cursor

	enqueued, settled, credited, claimed, granted common.Hash // topics
}

// New returns a Follower that goes on after the cursor.
func New(cfg Config, cursor Cursor) (*Follower, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if err := cursor.check(); err != nil {
		return nil, err
	}
	cfg.Client = patient{cfg.Client, cmp.Or(cfg.Timeout, DefaultTimeout)}
	f := &Follower{cfg: cfg, rollup: bindings.NewRollup(), bridge: bindings.NewBridge(), cursor: cursor.clone()}
	onRollup, onBridge := f.rollup.GetABI(), f.bridge.GetABI()
	f.submit = onRollup.Methods[submitBatch]
	f.enqueued = onRollup.Events[bindings.RollupEnqueuedEventName].ID
	f.settled = onRollup.Events[bindings.RollupBatchSettledEventName].ID
	f.credited = onBridge.Events[bindings.BridgeCreditedEventName].ID
	f.claimed = onBridge.Events[bindings.BridgeClaimedEventName].ID
	f.queries = []ethereum.FilterQuery{{
		Addresses: []common.Address{cfg.Network.Rollup, cfg.Bridge},
		Topics:    [][]common.Hash{{f.enqueued, f.settled, f.credited, f.claimed}},
	}}
	if cfg.Users != nil {
		f.watch(cfg.Users)
	}
	return f, nil
}

// Step takes the next range of confirmed blocks, or tells of a reorg. An update
// without events and with Behind 0 says that there is nothing to do until L1 has
// another block. After an error nothing was taken.
func (f *Follower) Step(ctx context.Context) (Update, error) {
	head, err := f.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Update{}, fmt.Errorf("read L1's latest block: %w", err)
	}
	u := Update{Head: head.Number.Uint64(), Time: head.Time}
	if u.Reorg, err = f.reorg(ctx, u.Head); err != nil {
		return Update{}, err
	}
	next := f.cursor
	switch {
	case u.Reorg != nil:
		next = f.before(u.Reorg.To)
	case u.Head >= f.cfg.Confirmations:
		if next, u.Events, err = f.advance(ctx, u.Head-f.cfg.Confirmations); err != nil {
			return Update{}, err
		}
	}
	f.cursor, u.Cursor = next, next.clone()
	if last, ok := next.Last(); ok && u.Head > last.Number+f.cfg.Confirmations {
		u.Behind = u.Head - f.cfg.Confirmations - last.Number
	}
	return u, nil
}

// reorg compares the newest block that both the cursor and L1 have. If that is
// the same, so are all below it.
func (f *Follower) reorg(ctx context.Context, head uint64) (*Reorg, error) {
	compared := false
	for _, b := range slices.Backward(f.cursor.Blocks) {
		if b.Number > head {
			continue
		}
		header, err := f.header(ctx, b.Number)
		if err != nil {
			return nil, err
		}
		if header.Hash() != b.Hash {
			compared = true
			continue
		}
		if !compared {
			return nil, nil
		}
		last, _ := f.cursor.Last()
		return &Reorg{From: last, To: b}, nil
	}
	if !compared {
		return nil, nil // a cursor that is empty, or far ahead of a node that lags
	}
	oldest := f.cursor.Blocks[0]
	return nil, &Error{Kind: ErrBelowFinality, Field: fmt.Sprintf("block %d", oldest.Number), Limit: oldest.Hash, Value: "another one"}
}

// before is the cursor rolled back to a block that it holds.
func (f *Follower) before(to Block) Cursor {
	i := slices.Index(f.cursor.Blocks, to)
	return Cursor{f.cursor.Blocks[:i+1]}.clone()
}

// advance takes blocks up to safe, as many as the limits allow.
func (f *Follower) advance(ctx context.Context, safe uint64) (Cursor, []Event, error) {
	cursor := f.cursor
	last, ok := cursor.Last()
	if !ok {
		if safe < f.cfg.Start {
			return cursor, nil, nil
		}
		anchor, err := f.header(ctx, f.cfg.Start-1)
		if err != nil {
			return cursor, nil, err
		}
		last = Block{Number: f.cfg.Start - 1, Hash: anchor.Hash(), Time: anchor.Time}
		cursor = cursor.add([]Block{last}, f.cfg.Finality)
	}
	if safe <= last.Number {
		return cursor, nil, nil
	}
	blocks, events, err := f.take(ctx, last, last.Number+min(safe-last.Number, f.cfg.MaxBlocks), safe)
	if e := (*Error)(nil); errors.As(err, &e) && e.Kind == ErrNoData && e.At.Block > last.Number+1 {
		blocks, events, err = f.take(ctx, last, e.At.Block-1, safe)
	}
	if err != nil {
		return cursor, nil, err
	}
	return cursor.add(blocks, f.cfg.Finality), events, nil
}

// take reads the blocks after last, up to a number at most. Those that are final it reads
// as a range, for nobody asks for years of blocks one by one; those that are not, one by one.
func (f *Follower) take(ctx context.Context, last Block, number, safe uint64) ([]Block, []Event, error) {
	var headers []*types.Header
	var logs []types.Log
	var err error
	if last.Number+1+f.cfg.Finality < safe {
		var to *types.Header
		if to, logs, err = f.logs(ctx, last, min(number, safe-f.cfg.Finality-1)); err == nil {
			headers, err = f.chain(ctx, last, to, safe)
		}
	} else {
		headers, logs, err = f.recent(ctx, last, number, safe)
	}
	if err != nil {
		return nil, nil, err
	}
	return f.read(ctx, last, headers, logs)
}

// recent returns the headers after last up to a number, and the logs of each, as many as
// the limits allow. A node that has not all blocks of a range leaves out, without a
// word, the logs of those that it lacks; asked by the hash of a block, it says so. And
// the hash is that of the chain of headers, whichever node gives the logs.
func (f *Follower) recent(ctx context.Context, last Block, number, safe uint64) ([]*types.Header, []types.Log, error) {
	end, err := f.header(ctx, number)
	if err != nil {
		return nil, nil, err
	}
	headers, err := f.chain(ctx, last, end, safe)
	if err != nil {
		return nil, nil, err
	}
	var all []types.Log
	grants := last.Grants
	for i, h := range headers {
		hash := h.Hash()
		logs, err := f.filter(ctx, grants, func(q *ethereum.FilterQuery) { q.BlockHash = &hash })
		if err != nil {
			return nil, nil, fmt.Errorf("read logs of block %v: %w", h.Number, err)
		}
		if err := within(logs, h.Number.Uint64(), h.Number.Uint64()); err != nil {
			return nil, nil, err
		}
		if i > 0 && len(all)+len(logs) > f.cfg.MaxLogs {
			return headers[:i], all, nil
		}
		all = append(all, logs...)
		grants += f.grants(logs)
	}
	return headers, all, nil
}

// filter asks for the logs of a range, before which there were so many grants, and returns each once, in their order.
func (f *Follower) filter(ctx context.Context, grants uint64, within func(q *ethereum.FilterQuery)) (all []types.Log, err error) {
	ask := func(q ethereum.FilterQuery) error {
		within(&q)
		logs, err := f.cfg.Client.FilterLogs(ctx, q)
		all = append(all, logs...)
		return err
	}
	for _, q := range f.queries {
		if err := ask(q); err != nil {
			return nil, err
		}
	}
	// A wallet may pay in the block in which it was made, so those of the range are asked, too.
	if grants += f.grants(all); grants > 0 {
		if err := ask(f.releases(grants)); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(all, byPlace)
	return slices.CompactFunc(all, func(a, b types.Log) bool { return a.BlockHash == b.BlockHash && byPlace(a, b) == 0 }), nil
}

// byPlace is the order of logs.
func byPlace(a, b types.Log) int {
	return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
}

// logs returns the logs of blocks after last up to to, and the header of to, which may be
// lowered: a range with too many logs, or one that the node refuses, is halved.
func (f *Follower) logs(ctx context.Context, last Block, to uint64) (*types.Header, []types.Log, error) {
	from := last.Number + 1
	for ; ; to = from + (to-from)/2 {
		end, err := f.header(ctx, to)
		if err != nil {
			return nil, nil, err
		}
		logs, err := f.filter(ctx, last.Grants, func(q *ethereum.FilterQuery) {
			q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to)
		})
		if err != nil && (from == to || ctx.Err() != nil) {
			return nil, nil, fmt.Errorf("read logs of blocks %d to %d: %w", from, to, err)
		}
		if err != nil || len(logs) > f.cfg.MaxLogs && from < to {
			continue
		}
		// the logs are those of the chain of end, if that still stands
		again, err := f.header(ctx, to)
		if err != nil {
			return nil, nil, err
		}
		if again.Hash() != end.Hash() {
			return nil, nil, moved(to, end.Hash(), again.Hash())
		}
		return end, logs, within(logs, from, to)
	}
}

// within refuses logs of blocks that were not asked for.
func within(logs []types.Log, from, to uint64) error {
	for i := range logs {
		if n := logs[i].BlockNumber; n < from || n > to {
			return &Error{Kind: ErrMoved, Field: "block of a log", Limit: fmt.Sprintf("%d to %d", from, to), Value: n}
		}
	}
	return nil
}

// chain returns the headers after last up to end, oldest first, as far as they
// are not final: those are remembered. It walks from end by parent hash, so that
// all are of one chain.
func (f *Follower) chain(ctx context.Context, last Block, end *types.Header, safe uint64) ([]*types.Header, error) {
	headers := []*types.Header{end}
	for h := end; ; headers = append(headers, h) {
		number := h.Number.Uint64()
		if number == last.Number+1 {
			if h.ParentHash != last.Hash {
				return nil, moved(last.Number, last.Hash, h.ParentHash)
			}
			break
		}
		if number-1+f.cfg.Finality < safe {
			break
		}
		parent, err := f.headerByHash(ctx, h.ParentHash)
		if err != nil {
			return nil, err
		}
		h = parent
	}
	slices.Reverse(headers)
	return headers, nil
}

// read decodes the logs and counts what they did up to each block.
func (f *Follower) read(ctx context.Context, last Block, headers []*types.Header, logs []types.Log) (blocks []Block, events []Event, err error) {
	r := reader{f, last}
	var at *types.Header
	for _, h := range headers {
		number, hash := h.Number.Uint64(), h.Hash()
		for len(logs) > 0 && logs[0].BlockNumber <= number {
			l := &logs[0]
			if l.BlockNumber == number {
				at = h
			} else if at == nil || at.Hash() != l.BlockHash { // final: its header was not walked
				if at, err = f.headerByHash(ctx, l.BlockHash); err != nil {
					return nil, nil, err
				}
			}
			if l.Removed || at.Hash() != l.BlockHash || at.Number.Uint64() != l.BlockNumber {
				return nil, nil, moved(l.BlockNumber, at.Hash(), l.BlockHash)
			}
			event, err := r.event(ctx, l, Place{Block: l.BlockNumber, Hash: l.BlockHash, Time: at.Time, Tx: l.TxHash, Log: l.Index})
			if err != nil {
				return nil, nil, err
			}
			if event != nil {
				events = append(events, event)
			}
			logs = logs[1:]
		}
		blocks = append(blocks, Block{number, hash, h.Time, r.block.Queue, r.block.Batches, r.block.Grants})
	}
	return blocks, events, nil
}

// event decodes one log; nil if it is none of ours.
func (r *reader) event(ctx context.Context, l *types.Log, at Place) (Event, error) {
	if len(l.Topics) == 0 {
		return nil, nil
	}
	switch topic := l.Topics[0]; {
	case l.Address == r.cfg.Network.Rollup && topic == r.enqueued:
		return r.entry(l, at)
	case l.Address == r.cfg.Network.Rollup && topic == r.settled:
		return r.batch(ctx, l, at)
	case l.Address == r.cfg.Bridge && topic == r.credited:
		return r.credit(l, at)
	case l.Address == r.cfg.Bridge && topic == r.claimed:
		return r.claim(l, at)
	}
	return r.usersLog(l, at)
}

// header reads a block's header that L1 said it has.
func (f *Follower) header(ctx context.Context, number uint64) (*types.Header, error) {
	h, err := f.cfg.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if h, err = known(h, err, number); err == nil && (!h.Number.IsUint64() || h.Number.Uint64() != number) {
		return nil, &Error{Kind: ErrMoved, Field: "number of a block", Limit: number, Value: h.Number}
	}
	return h, err
}

func (f *Follower) headerByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	h, err := f.cfg.Client.HeaderByHash(ctx, hash)
	if h, err = known(h, err, hash); err == nil && h.Hash() != hash {
		return nil, &Error{Kind: ErrMoved, Field: "hash of a block", Limit: hash, Value: h.Hash()}
	}
	return h, err
}

// known takes a missing block for one that was just dropped.
func known(h *types.Header, err error, what any) (*types.Header, error) {
	if errors.Is(err, ethereum.NotFound) {
		return nil, &Error{Kind: ErrMoved, Field: fmt.Sprintf("block %v", what), Value: "missing", Err: err}
	}
	if err != nil {
		return nil, fmt.Errorf("read L1 block %v: %w", what, err)
	}
	return h, nil
}

func moved(number uint64, want, have common.Hash) error {
	return &Error{Kind: ErrMoved, Field: fmt.Sprintf("block %d", number), Limit: want, Value: have}
}
