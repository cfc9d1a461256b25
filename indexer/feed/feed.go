// Package feed keeps what the sequencer says of operations that are not on L1 yet:
// that they are accepted, sealed or proven, and their ids, which L1's words do not
// give away (docs/spec/services.md).
//
// The sequencer is not trusted. An id must be the hash of its operation, else the
// entry is dropped; a row that L1 contradicts is dropped by the store; and nothing
// from here is ever shown as settled. A sequencer that is away costs only what it
// would tell: the feed connects again and goes on from the entry that it stored
// last.
package feed

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// group is the most entries that are stored in one transaction.
const group = 256

var (
	// ErrGap is an entry that does not follow the last one.
	ErrGap = errors.New("the sequencer's log has a gap")

	// errAnew ends a connection after the store forgot what is void: subscribe again.
	errAnew = errors.New("the sequencer's log has another generation, or begins later")
)

// Store is what the feed needs of the indexer's store.
type Store interface {
	FeedMark(ctx context.Context) (store.FeedMark, error)
	ApplyFeed(ctx context.Context, u store.FeedUpdate) (dropped int64, err error)
	ResetFeed(ctx context.Context, generation uint64) error
	BeginFeed(ctx context.Context, next uint64) error
}

// Config says where the feed comes from.
type Config struct {
	URL     string // WebSocket
	Network signature.Network
	Store   Store
	Log     *slog.Logger

	// After is the clock that paces tries to connect, RetryMin and RetryMax the
	// pauses between them.
	After              func(time.Duration) <-chan time.Time
	RetryMin, RetryMax time.Duration

	// Told is called with how many entries were stored and dropped; Connected when
	// a connection begins and ends.
	Told      func(stored, dropped int)
	Connected func(bool)
}

// Run takes the feed until the context ends.
func Run(ctx context.Context, cfg Config) {
	wait := cfg.RetryMin
	for {
		took, err := connect(ctx, cfg)
		if ctx.Err() != nil {
			return
		}
		if errors.Is(err, errAnew) {
			continue
		}
		cfg.Log.Warn("the sequencer's feed is away, the indexer tries again", "error", err)
		if took {
			wait = cfg.RetryMin
		}
		select {
		case <-ctx.Done():
			return
		case <-cfg.After(wait):
		}
		wait = min(2*wait, cfg.RetryMax)
	}
}

// connect subscribes and stores until something breaks; took says that it got as far.
func connect(ctx context.Context, cfg Config) (took bool, err error) {
	mark, err := cfg.Store.FeedMark(ctx)
	if err != nil {
		return false, err
	}
	client, err := rpc.DialContext(ctx, cfg.URL)
	if err != nil {
		return false, fmt.Errorf("connect: %w", err)
	}
	defer client.Close()
	entries, batches := make(chan wire.Entry, group), make(chan wire.Batch, group)
	onEntries, err := client.Subscribe(ctx, "stoa", entries, "entries", wire.Uint(mark.Next))
	if first, ok := begins(err); ok && first > mark.Next {
		// The sequencer has begun with a state of L1: what it told before is on L1 or void.
		cfg.Log.Warn("the sequencer's log begins later", "index", first, "went on from", mark.Next)
		if err := cfg.Store.BeginFeed(ctx, first); err != nil {
			return true, err
		}
		return true, errAnew
	}
	if err != nil {
		return false, fmt.Errorf("subscribe to entries: %w", err)
	}
	onBatches, err := client.Subscribe(ctx, "stoa", batches, "batches", wire.Uint(mark.Batch+1))
	if err != nil {
		return false, fmt.Errorf("subscribe to batches: %w", err)
	}
	cfg.Connected(true)
	defer cfg.Connected(false)

	r := reader{cfg: cfg, mark: mark}
	for {
		select {
		case <-ctx.Done():
			return true, ctx.Err()
		case err := <-onEntries.Err():
			return true, fmt.Errorf("entries end: %w", reason(err))
		case err := <-onBatches.Err():
			return true, fmt.Errorf("batches end: %w", reason(err))
		case b := <-batches:
			err = r.batches(ctx, waiting(batches, b))
		case e := <-entries:
			err = r.entries(ctx, waiting(entries, e))
		}
		if err != nil {
			return true, err
		}
	}
}

// begins is the index of the first entry that there is, if the sequencer answers that the one asked for is from before.
func begins(err error) (first uint64, ok bool) {
	var e rpc.Error
	var data rpc.DataError
	if !errors.As(err, &e) || !errors.As(err, &data) || e.ErrorCode() != int(wire.CodeNotFound) {
		return 0, false
	}
	fields, _ := data.ErrorData().(map[string]any)
	limit, _ := fields["limit"].(string)
	first, err = strconv.ParseUint(limit, 10, 63)
	return first, err == nil && fields["field"] == "index"
}

// reason names the end of a subscription that the server closed without one.
func reason(err error) error {
	if err == nil {
		return errors.New("the connection was closed")
	}
	return err
}

// waiting is a message and those that came meanwhile.
func waiting[T any](messages <-chan T, first T) []T {
	all := []T{first}
	for len(all) < group {
		select {
		case m := <-messages:
			all = append(all, m)
		default:
			return all
		}
	}
	return all
}

// update is what is to be stored.
type update struct {
	store.FeedUpdate
	dropped int
}

// reader follows the log's indices.
type reader struct {
	cfg  Config
	mark store.FeedMark
}

// batches notes how far batches are, as far as the sequencer's word counts: that
// they are on L1 is for L1 to say.
func (r *reader) batches(ctx context.Context, all []wire.Batch) error {
	u := update{FeedUpdate: store.FeedUpdate{Statuses: map[uint64]wire.Status{}}}
	for _, b := range all {
		status := b.Status
		if status.AtLeast(wire.Proven) {
			status = wire.Proven
		}
		if b.Number > 0 && b.Number < 1<<layout.NumberBits && status.AtLeast(wire.Accepted) {
			u.Statuses[b.Number] = status
		}
	}
	return r.store(ctx, u)
}

// entries takes entries of the log.
func (r *reader) entries(ctx context.Context, all []wire.Entry) error {
	var u update
	for _, e := range all {
		if e.Kind == wire.EntryRewind { // what was told before it comes first
			if err := r.store(ctx, u); err != nil {
				return err
			}
			u = update{}
		}
		if err := r.entry(ctx, &u, e); err != nil {
			return err
		}
	}
	return r.store(ctx, u)
}

// entry takes one entry of the log.
func (r *reader) entry(ctx context.Context, u *update, e wire.Entry) error {
	if e.Kind == wire.EntryRewind {
		u.Cut, u.CutBatch = &e.Index, e.Batch
		r.mark.Generation, r.mark.Next = e.Generation, min(r.mark.Next, e.Index+1)
		return nil
	}
	if r.mark.Generation != 0 && e.Generation != r.mark.Generation {
		if err := r.cfg.Store.ResetFeed(ctx, e.Generation); err != nil {
			return err
		}
		return errAnew
	}
	if e.Index != r.mark.Next {
		return fmt.Errorf("%w: have entry %d, want %d", ErrGap, e.Index, r.mark.Next)
	}
	r.mark.Generation, r.mark.Next = e.Generation, e.Index+1
	if e.Kind != wire.EntryOperation && e.Kind != wire.EntryQueued {
		return nil
	}
	if row, ok := rowOf(r.cfg.Network, e); ok {
		u.Rows = append(u.Rows, row)
	} else {
		u.dropped++
	}
	return nil
}

// rowOf checks what an entry says of itself.
func rowOf(n signature.Network, e wire.Entry) (row store.FeedRow, ok bool) {
	if e.Operation == nil || e.Position == 0 || e.Position >= 1<<layout.PositionBits || e.Batch == 0 || e.Batch >= 1<<layout.NumberBits || e.Timestamp >= 1<<layout.TimeBits {
		return row, false
	}
	_, queued := e.Operation.Operation.(op.Queued)
	if queued != (e.Kind == wire.EntryQueued) || queued != (e.ID == nil) {
		return row, false
	}
	if !queued {
		if id, err := e.Operation.ID(n); err != nil || id != *e.ID {
			return row, false
		}
	}
	return store.FeedRow{Index: e.Index, Batch: e.Batch, Position: e.Position, Timestamp: e.Timestamp, ID: e.ID, Operation: e.Operation.Operation}, true
}

// store writes down what was read.
func (r *reader) store(ctx context.Context, u update) error {
	u.Mark = r.mark
	dropped, err := r.cfg.Store.ApplyFeed(ctx, u.FeedUpdate)
	if err != nil {
		return err
	}
	r.cfg.Told(len(u.Rows), u.dropped+int(dropped))
	return nil
}
