// Package crank ends bookings whose time has come, so that nobody has to be online for
// it (docs/spec/bookings.md): offers that nobody answered, guests who did not come, stays
// that are over, disputes that the arbiter left alone or has ruled on from L1.
//
// Anyone may send these operations; the crank is the sequencer's own sender. It looks
// for due bookings, at the time of the open batch or L1's if none is open, when that
// time, the open batch or what it took from L1's queue changes, and at no other time. Each
// operation gets the booking's crank reserve to a payee purse, that of a ruling to the arbiter.
//
// So whoever demands on L1 that a booking be ended finds it done: the demand waits in L1's
// queue while the booking is overdue, and is taken with the batch after the crank.
//
// An operation that is refused is tried again after the next change, then after two
// more, four more, up to longestRest: a booking that cannot be ended, for example
// because the payee is no purse, does not keep the crank busy nor others waiting.
// The crank stores nothing; what is due is in the state.
package crank

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// together is how many operations are submitted at once, so that they share syncs of
// the log.
const together = 64

// longestRest is the most changes that a refused operation waits for.
const longestRest = 1_024

// ErrStarted is returned by a second Start: a crank starts once.
var ErrStarted = errors.New("make a new crank: this one was started before")

// Engine is what the crank needs of the sequencer.
type Engine interface {
	// Due are bookings that a crank can end now, at most limit.
	Due(limit int) ([]wire.Booking, error)

	Params() record.Params
	Submit(ctx context.Context, s op.Signed) (wire.Receipt, error)
	Head() wire.Head

	// Changed is closed when Head changes.
	Changed() <-chan struct{}
}

// Config of a crank.
type Config struct {
	Engine  Engine
	Payee   [record.Series]uint32 // purse that gets the reserves, by series of the token; 0: the fee purse
	Metrics *metrics.Registry     // nil: one that nobody sees
	Logger  *slog.Logger          // nil: none
}

// Crank is a service.
type Crank struct {
	config  Config
	ended   metrics.CounterVec
	refused metrics.Counter

	life    context.Context // ends with Stop
	end     context.CancelFunc
	running sync.WaitGroup
	once    sync.Once

	// Of the goroutine that turns.
	generation uint64
	rests      map[uint64]rest // refused operations, by serial of the booking
}

// rest of an operation that was refused.
type rest struct{ changes, times int }

var _ service.Lifecycle = (*Crank)(nil)

// New returns a crank that does not yet turn.
func New(c Config) *Crank {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New()
	}
	life, end := context.WithCancel(context.Background())
	return &Crank{
		config: c, life: life, end: end, rests: map[uint64]rest{},
		ended:   c.Metrics.CounterVec("crank", "ended_bookings_total", "Bookings that the crank ended, by operation.", "operation"),
		refused: c.Metrics.Counter("crank", "refused_operations_total", "Operations that the rules refused, each try counted."),
	}
}

// Start begins to turn.
func (c *Crank) Start(context.Context) error {
	err := ErrStarted
	c.once.Do(func() {
		err = nil
		c.running.Go(c.run)
	})
	return err
}

// Stop ends it. An operation that is on its way may still be ordered.
func (c *Crank) Stop(context.Context) error {
	c.end()
	c.running.Wait()
	return nil
}

// moment is what decides which bookings are due.
type moment struct{ generation, open, sealed, queue, time uint64 }

func (c *Crank) run() {
	for last := (moment{}); ; {
		changed := c.config.Engine.Changed() // before Head is read, so that no change falls between
		h := c.config.Engine.Head()
		if now := (moment{h.Generation, h.Open, h.Sealed, h.Queue, h.L1.Time}); now != last {
			last = now
			if err := c.turn(h.Generation); err != nil && c.life.Err() == nil {
				c.config.Logger.Warn("the crank waits for the next change", "err", err)
			}
		}
		select {
		case <-changed:
		case <-c.life.Done():
			return
		}
	}
}

// turn ends everything that is due and does not rest.
func (c *Crank) turn(generation uint64) error {
	if c.generation != generation { // a rewind gives serials anew
		c.generation = generation
		clear(c.rests)
	}
	for serial, r := range c.rests {
		r.changes--
		c.rests[serial] = r
	}
	for {
		// Those that rest are due as well and must not hide others.
		due, err := c.config.Engine.Due(together + len(c.rests))
		if err != nil {
			return err
		}
		var now []wire.Booking
		rests := make(map[uint64]rest, len(c.rests))
		for _, b := range due {
			r, refused := c.rests[b.Serial]
			if refused {
				rests[b.Serial] = r
			}
			if r.changes <= 0 && len(now) < together {
				now = append(now, b)
			}
		}
		c.rests = rests // without those that somebody else ended
		if len(now) == 0 {
			return nil
		}
		if err := c.submit(now); err != nil {
			return err
		}
	}
}

// submit sends the operations that end bookings, all at once. What the rules refuse
// rests; any other error is returned, and the bookings stay due.
func (c *Crank) submit(bookings []wire.Booking) error {
	params := c.config.Engine.Params()
	refusals := make([]error, len(bookings))
	var all errgroup.Group
	for i, b := range bookings {
		series := b.Token.Series()
		payee := c.config.Payee[series]
		if payee == 0 {
			payee = params.FeePurse[series]
		}
		o, err := Operation(b, payee)
		if err != nil {
			return err
		}
		all.Go(func() error {
			switch _, err := c.config.Engine.Submit(c.life, op.Signed{Operation: o}); {
			case err == nil:
				c.ended.WithLabelValues(o.Kind().String()).Inc()
			case errors.As(err, new(*stf.Refusal)):
				c.refused.Inc()
				refusals[i] = err
			default:
				return fmt.Errorf("end booking %d by %s: %w", b.Serial, o.Kind(), err)
			}
			return nil
		})
	}
	err := all.Wait()
	for i, b := range bookings {
		if refusals[i] == nil {
			continue
		}
		times := c.rests[b.Serial].times + 1
		c.rests[b.Serial] = rest{changes: min(longestRest, 1<<min(times-1, 30)), times: times}
		c.config.Logger.Warn("a crank is refused", "booking", b.Serial, "state", b.State, "times", times, "err", refusals[i])
	}
	return err
}

// Operation ends a live booking that is due.
func Operation(b wire.Booking, payee uint32) (op.Crank, error) {
	switch b.State {
	case record.Held.String(), record.Requested.String():
		return op.Expire{Payee: payee, Booking: b.Record, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}, nil
	case record.Booked.String():
		return op.NoShow{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}, nil
	case record.CheckedIn.String():
		return op.ReleaseDue{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}, nil
	case record.Disputed.String():
		if b.Award != nil {
			return op.AwardDue{Payee: b.Arbiter, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial, Amount: b.Award.ToGuest}, nil
		}
		return op.RulingTimeout{Payee: payee, Booking: b.Record, Payout: b.Payout, Guest: b.Guest, Token: b.Token, BookingSerial: b.Serial}, nil
	}
	return nil, fmt.Errorf("booking %d is %s, which no crank ends", b.Serial, b.State)
}
