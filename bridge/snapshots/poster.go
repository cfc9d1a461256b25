package snapshots

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/state"
)

const (
	// DefaultEvery is how often a Poster posts unless it is told otherwise.
	DefaultEvery = 7 * 24 * time.Hour

	// MaxEvery leaves L1's nodes days in which they still have the snapshot before.
	MaxEvery = Fresh * time.Second
)

// Clock paces a Poster. What time it is only L1's headers say.
type Clock interface {
	After(d time.Duration) <-chan time.Time
}

// PosterConfig is of a Poster.
type PosterConfig struct {
	Place  *Place
	Sender Sender
	Keeper Keeper // of the blobs, before they are sent; nil: nobody

	// State derives the state from L1: after the batch until, or the last one if that is 0. The number is 0 before the first batch.
	State func(ctx context.Context, until uint64) (number uint64, s *state.State, err error)

	// Every is how old, by L1's time, the last snapshot of this sender may be.
	Every time.Duration

	// Poll is the time between two looks at L1, and the first wait after an error. Each further error doubles the wait, up to MaxWait.
	Poll, MaxWait time.Duration

	Clock Clock
	Log   *slog.Logger // nil: silent
}

// ErrEvery is an interval that would leave L1 without a snapshot.
var ErrEvery = fmt.Errorf("post snapshots every %s at most, for L1's nodes keep blobs for some 18 days, and more often than never", MaxEvery)

// Poster posts the state again and again. It counts its own snapshots only: that those of others are true it would have to derive.
type Poster struct {
	config PosterConfig

	life   sync.Mutex
	cancel context.CancelFunc
	done   chan struct{}

	last *posted // of this sender, as it was read; nil: read again

	mu  sync.Mutex
	err error // of the last look
}

// posted is a whole snapshot: its batch, and the time of its oldest part.
type posted struct{ number, at uint64 }

// NewPoster makes a Poster that does not run yet. It refuses an Every of 0 or above MaxEvery (ErrEvery).
func NewPoster(c PosterConfig) (*Poster, error) {
	if c.Every <= 0 || c.Every > MaxEvery {
		return nil, fmt.Errorf("%w: have %s", ErrEvery, c.Every)
	}
	if c.Poll <= 0 || c.MaxWait < c.Poll {
		return nil, fmt.Errorf("let a poster wait for more than 0, and for MaxWait no less: have %s and %s", c.Poll, c.MaxWait)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Poster{config: c}, nil
}

// Start begins to look at L1, whether it answers or not.
func (p *Poster) Start(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	p.life.Lock()
	defer p.life.Unlock()
	if p.done != nil {
		return errors.New("make a new poster: this one was started before")
	}
	run, cancel := context.WithCancel(context.Background())
	p.cancel, p.done = cancel, make(chan struct{})
	go p.run(run)
	return nil
}

// Stop ends it. A snapshot that is half posted is gone on with after the next Start.
func (p *Poster) Stop(ctx context.Context) error {
	p.life.Lock()
	defer p.life.Unlock()
	if p.done == nil {
		return nil
	}
	p.cancel()
	select {
	case <-p.done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("the poster of snapshots is busy: %w", ctx.Err())
	}
}

// Check is what went wrong at the last look; a health check.
func (p *Poster) Check(context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

func (p *Poster) run(ctx context.Context) {
	defer close(p.done)
	for wait := p.config.Poll; ; {
		err := p.look(ctx)
		if ctx.Err() != nil {
			return
		}
		p.mu.Lock()
		p.err = err
		p.mu.Unlock()
		pause := wait
		if err == nil {
			wait, pause = p.config.Poll, p.config.Poll
		} else {
			p.config.Log.Warn("no snapshot was posted", "err", err, "wait", wait)
			wait = min(2*wait, p.config.MaxWait)
		}
		select {
		case <-ctx.Done():
			return
		case <-p.config.Clock.After(pause):
		}
	}
}

// look posts a snapshot if it is time. Announcements are read again only then, for that takes many requests once L1 has years of blocks.
func (p *Poster) look(ctx context.Context) error {
	c := p.config
	head, err := c.Place.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read L1's latest block: %w", err)
	}
	if p.last != nil {
		if due, err := p.due(ctx, head.Time); err != nil || !due {
			return err
		}
	}
	sets, err := c.Place.Sets(ctx, head.Number.Uint64())
	if err != nil {
		return err
	}
	if p.last, err = p.newest(ctx, sets); err != nil {
		return err
	}
	if due, err := p.due(ctx, head.Time); err != nil || !due {
		return err
	}
	begun, err := c.Place.Begun(ctx, sets, c.Sender.Address(), head.Time)
	if err != nil {
		return err
	}
	number, s, err := c.State(ctx, begun)
	if err != nil || number == 0 {
		return err
	}
	p.last = nil // to be read again
	return c.Place.Post(ctx, Posting{Sender: c.Sender, Number: number, State: s, Sets: sets, Now: head.Time, Keeper: c.Keeper, Told: func(t Posted) {
		if t.Receipt != nil {
			c.Log.Info("posted a part of a snapshot", "batch", number, "part", t.Part+1, "of", t.Of, "blobs", len(t.Blobs), "tx", t.Receipt.TxHash)
		}
	}})
}

// due says whether the last whole snapshot of the sender is old; of a state that has not changed since, as old as Fresh allows.
func (p *Poster) due(ctx context.Context, now uint64) (bool, error) {
	if p.last == nil || p.last.at+Fresh < now {
		return true, nil
	}
	if p.last.at+uint64(p.config.Every/time.Second) > now {
		return false, nil
	}
	place, rollup := p.config.Place, bindings.NewRollup()
	out, err := place.Client.CallContract(ctx, ethereum.CallMsg{To: &place.Network.Rollup, Data: rollup.PackHead()}, nil)
	if err != nil {
		return false, fmt.Errorf("ask the rollup on L1 for its last batch: %w", err)
	}
	head, err := rollup.UnpackHead(out)
	return err == nil && head.Number.Cmp(new(big.Int).SetUint64(p.last.number)) > 0, err
}

// newest is the last whole snapshot of the sender; nil if there is none.
func (p *Poster) newest(ctx context.Context, sets []*Set) (*posted, error) {
	for _, s := range sets { // by falling number
		if s.Sender != p.config.Sender.Address() || !s.Complete() {
			continue
		}
		last := &posted{number: s.Number}
		for i, part := range s.Parts {
			at, err := p.config.Place.time(ctx, part.Block)
			if err != nil {
				return nil, err
			}
			if i == 0 || at < last.at {
				last.at = at
			}
		}
		return last, nil
	}
	return nil, nil
}
