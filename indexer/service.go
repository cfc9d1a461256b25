package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/feed"
	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
)

// Errors of an indexer that is used outside its life, and why it may not be ready.
var (
	// ErrStarted is returned by a second Start: an indexer starts once.
	ErrStarted = errors.New("make a new indexer: this one was started before")

	// ErrStarting is the health of an indexer that has not loaded its database yet.
	ErrStarting = errors.New("the indexer has not loaded and checked its database yet")
)

// Indexer is the service. All methods are safe for concurrent use.
type Indexer struct {
	cfg     Config
	id      store.Identity
	log     *slog.Logger
	figures figures
	fatal   chan error

	// after is the clock that paces the loop; tests replace it.
	after func(time.Duration) <-chan time.Time

	mu      sync.Mutex
	started bool
	bound   string
	store   *store.Store // nil unless running
	stop    context.CancelFunc
	http    *http.Server
	done    sync.WaitGroup

	health struct {
		sync.Mutex
		ready  error  // why nothing may be served
		l1     error  // of the last try
		behind uint64 // confirmed blocks that wait
	}
}

var _ service.Reporter = (*Indexer)(nil)

// New checks the configuration and returns an indexer that does not yet run. Its
// figures join the registry, its checks the health; both may be nil.
func New(cfg Config, log *slog.Logger, registry *metrics.Registry, health *service.Health) (*Indexer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	id, err := identity(cfg)
	if err != nil {
		return nil, err
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	if registry == nil {
		registry = metrics.New()
	}
	x := &Indexer{cfg: cfg, id: id, log: log, figures: newFigures(registry), fatal: make(chan error, 1), after: time.After}
	x.health.ready = ErrStarting
	if health != nil {
		for name, check := range map[string]service.Check{"indexer database": x.database, "indexer state": x.state, "indexer l1": x.l1, "indexer lag": x.lag} {
			if err := health.Add(name, check); err != nil {
				return nil, err
			}
		}
	}
	return x, nil
}

// Start loads the database, checks it, serves HTTP and begins to follow L1. If the
// database is away it starts all the same, answers that it is not ready, and tries
// again; a database of another rollup, or one that is damaged, is an error.
func (x *Indexer) Start(ctx context.Context) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.started {
		return ErrStarted
	}
	x.started = true

	s, err := store.Open(ctx, x.cfg.Database())
	if err != nil {
		return err
	}
	first, err := open(ctx, x.cfg, s, x.id)
	if err != nil && (fatal(err) || ctx.Err() != nil) {
		s.Close()
		return err
	}
	var config net.ListenConfig
	listener, listenErr := config.Listen(ctx, "tcp", x.cfg.Addr)
	if listenErr != nil {
		s.Close()
		return fmt.Errorf("choose another address for HTTP than %s: %w", x.cfg.Addr, listenErr)
	}
	x.opened(err)

	x.store, x.bound = s, listener.Addr().String()
	x.http = &http.Server{
		Handler:           api.New(api.Config{Store: s, Ready: x.ready, Seconds: x.figures.requests, Limit: x.cfg.RequestLimit, Log: x.log}),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      x.cfg.RequestLimit + 30*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	life, stop := context.WithCancel(context.Background())
	x.stop = stop
	server := x.http
	x.done.Go(func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			x.report(err)
		}
	})
	x.done.Go(func() { x.run(life, s, first) })
	if x.cfg.Feed != "" {
		x.done.Go(func() { feed.Run(life, x.feed(s)) })
	}
	x.log.Info("the indexer serves", "addr", x.bound)
	return nil
}

// feed is the configuration of the sequencer's feed.
func (x *Indexer) feed(s *store.Store) feed.Config {
	return feed.Config{
		URL: x.cfg.Feed, Network: x.cfg.Follow.Network, Store: s, Log: x.log, After: time.After, RetryMin: x.cfg.Poll, RetryMax: x.cfg.RetryMax,
		Told: func(stored, dropped int) {
			x.figures.entries.Add(float64(stored))
			x.figures.dropped.Add(float64(dropped))
		},
		Connected: func(yes bool) {
			x.figures.connected.Set(0)
			if yes {
				x.figures.connected.Set(1)
			}
		},
	}
}

// Addr returns the address of HTTP with its real port, or the empty string unless
// the indexer runs.
func (x *Indexer) Addr() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.bound
}

// Fatal reports what the indexer cannot live with.
func (x *Indexer) Fatal() <-chan error { return x.fatal }

// Stop ends the loop, which may lose the step that it is at, lets requests finish
// until the context is over, and closes the database.
func (x *Indexer) Stop(ctx context.Context) error {
	x.mu.Lock()
	s, server, stop := x.store, x.http, x.stop
	x.store, x.http, x.bound = nil, nil, ""
	x.mu.Unlock()
	if s == nil {
		return nil
	}
	stop()
	err := server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(err, server.Close())
	}
	x.done.Wait()
	s.Close()
	return err
}

// report ends the service with an error, once, and its answers with it.
func (x *Indexer) report(err error) {
	x.health.Lock()
	x.health.ready = err
	x.health.Unlock()
	select {
	case x.fatal <- err:
	default: // the first one counts
	}
}

// patience is how many looks at L1 in a row must find that it was reorganised below finality,
// before that is believed: a node may be wrong for a moment, or one of several.
const patience = 8

// run steps until the context is over: at once while there is more, else when the
// clock says so; after errors it waits longer and longer.
func (x *Indexer) run(ctx context.Context, s *store.Store, current *session) {
	wait, doubts := x.cfg.Poll, 0
	for {
		more, err := x.turn(ctx, s, &current)
		if doubts++; !errors.Is(err, follow.ErrBelowFinality) {
			doubts = 0
		}
		switch {
		case ctx.Err() != nil:
			return
		case err == nil && more:
			wait = 0
		case err == nil:
			wait = x.cfg.Poll
		case fatal(err) && (doubts == 0 || doubts >= patience):
			x.log.Error("the indexer stops", "error", err)
			x.report(err)
			return
		default:
			x.log.Warn("the indexer tries again", "error", err)
			wait = min(max(2*wait, x.cfg.Poll), x.cfg.RetryMax)
		}
		if wait == 0 {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-x.after(wait):
		}
	}
}

// turn opens a session if there is none, and makes a step. It reports whether more
// blocks wait.
func (x *Indexer) turn(ctx context.Context, s *store.Store, current **session) (more bool, err error) {
	if *current == nil {
		opened, err := open(ctx, x.cfg, s, x.id)
		x.opened(err)
		if err != nil {
			x.figures.errors.WithLabelValues("database").Inc()
			return false, err
		}
		*current = opened
	}
	start := time.Now()
	r, err := (*current).step(ctx)
	var spent errStore
	if errors.As(err, &spent) {
		*current = nil
		x.figures.errors.WithLabelValues("database").Inc()
		return false, spent.error
	}
	x.health.Lock()
	x.health.l1, x.health.behind = err, r.update.Behind
	x.health.Unlock()
	if err != nil {
		x.figures.errors.WithLabelValues("l1").Inc()
		return false, err
	}
	x.figures.note(r, time.Since(start))
	if u := r.update; u.Reorg != nil {
		x.log.Info("L1 took blocks back", "from", u.Reorg.From.Number, "to", u.Reorg.To.Number)
	}
	return r.update.Behind > 0 || r.update.Reorg != nil, nil
}

// opened notes whether the database is loaded and right.
func (x *Indexer) opened(err error) {
	x.health.Lock()
	defer x.health.Unlock()
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrStarting, err)
	}
	x.health.ready = err
}

// The checks of health.

func (x *Indexer) database(ctx context.Context) error {
	x.mu.Lock()
	s := x.store
	x.mu.Unlock()
	if s == nil {
		return ErrStarting
	}
	return s.Ping(ctx)
}

// state fails until what is stored was checked, and after a mismatch for good.
func (x *Indexer) state(context.Context) error { return x.ready() }

func (x *Indexer) ready() error {
	x.health.Lock()
	defer x.health.Unlock()
	return x.health.ready
}

func (x *Indexer) l1(context.Context) error {
	x.health.Lock()
	defer x.health.Unlock()
	return x.health.l1
}

func (x *Indexer) lag(context.Context) error {
	x.health.Lock()
	defer x.health.Unlock()
	if x.health.behind > x.cfg.MaxLag {
		return fmt.Errorf("%d confirmed blocks are not indexed yet, at most %d may wait", x.health.behind, x.cfg.MaxLag)
	}
	return nil
}
