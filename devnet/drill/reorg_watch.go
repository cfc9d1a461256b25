package drill

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bridge/client"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// watch sees all that the bridge tells and the sequencer orders, and notes what breaks a promise: something that counts too early, or
// that was final and changes.
type watch struct {
	bridge                  *client.Client
	feed                    *rpc.Client
	confirmations, finality uint64
	end                     context.CancelFunc
	ended                   sync.WaitGroup

	mu      sync.Mutex
	broken  error
	finals  map[uint64]string // commitments of batches that were called final
	queue   uint64            // most entries that the bridge ever called confirmed
	count   int               // rewinds
	rewound uint64            // batches
	sealed  uint64            // last batch
}

// watchAll begins to watch.
func watchAll(ctx context.Context, r *reorgRound) (*watch, error) {
	feed, err := rpc.DialContext(ctx, strings.Replace(r.net.Endpoints().Sequencer, "http://", "ws://", 1))
	if err != nil {
		return nil, err
	}
	entries := make(chan wire.Entry, 256)
	subscription, err := feed.Subscribe(ctx, "stoa", entries, "entries", wire.Uint(1))
	if err != nil {
		feed.Close()
		return nil, err
	}
	ctx, end := context.WithCancel(ctx)
	w := &watch{bridge: r.bridge, feed: feed, confirmations: r.config.Confirmations, finality: r.config.Finality, end: end, finals: map[uint64]string{}}
	w.ended.Go(func() {
		if err := w.heads(ctx); err != nil && ctx.Err() == nil {
			w.fail(err)
		}
	})
	w.ended.Go(func() {
		for {
			select {
			case e := <-entries:
				w.entry(e)
			case err := <-subscription.Err():
				if ctx.Err() == nil {
					w.fail(fmt.Errorf("the sequencer's feed ended: %w", err))
				}
				return
			case <-ctx.Done():
				return
			}
		}
	})
	return w, nil
}

// stop ends it.
func (w *watch) stop() error {
	w.end()
	w.feed.Close()
	w.ended.Wait()
	return w.check()
}

func (w *watch) fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.broken == nil {
		w.broken = err
	}
}

// check is the first promise that was broken.
func (w *watch) check() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.broken
}

// rewinds is how often the sequencer's log was rewound so far.
func (w *watch) rewinds() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.count
}

// called notes that somebody calls a batch final, and says whether it was another before.
func (w *watch) called(who string, number uint64, commitment string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if before, ok := w.finals[number]; ok && before != commitment {
		return broken("%s calls batch %d final with commitment %s, it was final with %s", who, number, commitment, before)
	}
	w.finals[number] = commitment
	return nil
}

// heads follows the bridge.
func (w *watch) heads(ctx context.Context) error {
	var last wire.L1Head
	top := uint64(0) // number of the newest block that it told of: the next node may be behind
	for {
		h, err := w.bridge.Watch(ctx, last.Version)
		if err != nil {
			return err
		}
		top = max(top, h.Number)
		if h.Final < last.Final {
			return broken("the bridge called batch %d final, and now only %d", last.Final, h.Final)
		}
		for n := last.Final + 1; n <= h.Final; n++ {
			b, err := w.bridge.Settled(ctx, n)
			if err != nil {
				return broken("the bridge calls batch %d final, but: %v", n, err)
			}
			if b.L1.Block+w.finality > top {
				return broken("the bridge calls batch %d of block %d final at block %d, want %d blocks above it", n, b.L1.Block, top, w.finality)
			}
			if err := w.called("the bridge", n, b.Commitment.String()); err != nil {
				return err
			}
		}
		if h.Queue > last.Queue {
			if err := w.confirmed(ctx, last.Queue, top); err != nil {
				return err
			}
		}
		w.mu.Lock()
		w.queue = max(w.queue, h.Queue)
		w.mu.Unlock()
		last = h
	}
}

// confirmed sees that the entries from one on have their confirmations. A reorg between the two questions may have moved them: then
// another head comes, and they are looked at again.
func (w *watch) confirmed(ctx context.Context, from, top uint64) error {
	before, err := w.bridge.Head(ctx)
	if err != nil {
		return err
	}
	entries, err := w.bridge.Queue(ctx, from, 1_000)
	if err != nil {
		return err
	}
	after, err := w.bridge.Head(ctx)
	if err != nil || after.Reorgs != before.Reorgs {
		return err
	}
	top = max(top, after.Number)
	for _, e := range entries {
		if e.L1.Block+w.confirmations > top {
			return broken("the bridge tells of entry %d in block %d at block %d, want %d blocks above it", e.Index, e.L1.Block, top, w.confirmations)
		}
	}
	return nil
}

// entry follows the sequencer's log.
func (w *watch) entry(e wire.Entry) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch e.Kind {
	case wire.EntrySealed:
		w.sealed = e.Batch
	case wire.EntryRewind:
		w.count++
		w.rewound += w.sealed - min(w.sealed, e.Batch)
		w.sealed = min(w.sealed, e.Batch)
	}
}

// sequencer notes what the sequencer says of itself.
func (w *watch) sequencer(h wire.Head) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if h.Queue > w.queue && h.Queue > h.L1.Queue {
		return broken("the sequencer has taken %d entries of L1's queue, the bridge has told of %d at most", h.Queue, max(w.queue, h.L1.Queue))
	}
	if _, ok := w.finals[h.Final]; h.Final > 0 && !ok && h.Final > h.L1.Final {
		return broken("the sequencer calls batch %d final, the bridge none such", h.Final)
	}
	return nil
}

// hex spells a commitment.
func hexOf(b []byte) string { return hexutil.Encode(b) }
