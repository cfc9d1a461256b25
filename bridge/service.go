package bridge

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/store"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// ErrStarted is returned by a second Start: a service starts once.
var ErrStarted = errors.New("make a new bridge service: this one was started before")

// Service is the bridge service. Its methods may be called concurrently.
type Service struct {
	config   Config
	claims   follow.Claims
	counters counters
	fatal    chan error

	// life guards what Start makes and Stop ends.
	life   sync.Mutex
	store  *store.Store
	cancel context.CancelFunc
	done   chan struct{}

	mu      sync.Mutex
	running bool
	head    wire.L1Head
	changed chan struct{} // closed when head or running changes
	health  health
}

// health is how the last look at L1 went.
type health struct {
	err      error     // nil if it went well
	behind   uint64    // blocks
	progress time.Time // of the last new block
}

var _ service.Reporter = (*Service)(nil)

// New makes a service that does not run yet.
func New(c Config) (*Service, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.Clock == nil {
		c.Clock = SystemClock{}
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.Follow.Client = c.L1
	s := &Service{
		config: c, claims: follow.Claims{Client: c.L1, Bridge: c.Follow.Bridge}, fatal: make(chan error, 1), changed: make(chan struct{}),
		health: health{err: errors.New("L1 was not read yet")},
	}
	s.counters = newCounters(c.Metrics, s)
	return s, nil
}

// Start opens the store and begins to follow L1, whether L1 answers or not: what is
// stored is served meanwhile.
func (s *Service) Start(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.life.Lock()
	defer s.life.Unlock()
	if s.done != nil {
		return ErrStarted
	}
	c := s.config
	st, err := store.Open(store.Config{Dir: c.Dir, Network: c.Follow.Network, Bridge: c.Follow.Bridge, FS: c.FS, Finality: c.Follow.Finality})
	if err != nil {
		return err
	}
	f, err := follow.New(c.Follow, st.Cursor())
	if err != nil {
		return errors.Join(err, st.Close())
	}
	run, cancel := context.WithCancel(context.Background())
	s.store, s.cancel, s.done = st, cancel, make(chan struct{})
	s.set(func() { s.running, s.head, s.health.progress = true, st.Head(), c.Clock.Now() })
	go s.run(run, f)
	return nil
}

// Stop ends the service. Those who watch are told.
func (s *Service) Stop(ctx context.Context) error {
	s.life.Lock()
	defer s.life.Unlock()
	if s.store == nil {
		return nil
	}
	s.set(func() { s.running = false })
	s.cancel()
	select {
	case <-s.done:
	case <-ctx.Done():
		return fmt.Errorf("the bridge waits for its disk: %w", ctx.Err())
	}
	return s.store.Close()
}

// Fatal reports the *FatalError that ended the service.
func (s *Service) Fatal() <-chan error { return s.fatal }

// set changes what mu guards and wakes those who watch.
func (s *Service) set(change func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change()
	close(s.changed)
	s.changed = make(chan struct{})
}

// patience is how many looks at L1 in a row must find what no service can undo, before
// it is believed: a node that is wrong for a moment, or one of several behind an address,
// must not end the service.
const patience = 8

// run follows L1 until the context ends or there is no way on.
func (s *Service) run(ctx context.Context, f *follow.Follower) {
	defer close(s.done)
	wait, identified, doubts := s.config.Poll, false, 0
	for {
		var behind uint64
		var err error
		if !identified {
			err = s.identify(ctx)
			identified = err == nil
		}
		if err == nil {
			behind, err = s.step(ctx, f)
		}
		pause := wait
		switch {
		case ctx.Err() != nil:
			return
		case err == nil:
			doubts = 0
			if wait = s.config.Poll; behind > 0 {
				continue
			}
			pause = wait
		default:
			s.counters.errors.Inc()
			s.mu.Lock()
			s.health.err = err
			s.mu.Unlock()
			if doubts++; !doubtful(err) {
				doubts = 0
			}
			if fatal := s.fatalError(err); fatal != nil && (!doubtful(err) || doubts >= patience) {
				s.fatal <- fatal
				return
			}
			if doubts > 0 { // the follower may be ahead of the store
				if again, err := follow.New(s.config.Follow, s.store.Cursor()); err == nil {
					f = again
				}
			}
			s.config.Log.Warn("the bridge could not read L1", "err", err, "wait", wait)
			wait = min(2*wait, s.config.MaxWait)
		}
		select {
		case <-ctx.Done():
			return
		case <-s.config.Clock.After(pause):
		}
	}
}

// step takes what L1 has next. Nobody is told of it before it is stored.
func (s *Service) step(ctx context.Context, f *follow.Follower) (behind uint64, err error) {
	u, err := f.Step(ctx)
	if err != nil {
		return 0, err
	}
	head, err := s.store.Apply(u)
	if err != nil {
		// The follower is ahead of the store now, whatever the error.
		if doubtful(err) {
			return 0, err
		}
		if fatal := s.fatalError(err); fatal != nil {
			return 0, fatal
		}
		return 0, &FatalError{"see that the disk of " + s.config.Dir + " is well, and that this is the newest version: it could not store what L1 shows", err}
	}
	s.counters.steps.Inc()
	if u.Reorg != nil {
		s.counters.reorgs.Inc()
		s.config.Log.Warn("L1 took back processed blocks", "from", u.Reorg.From.Number, "to", u.Reorg.To.Number)
	}
	now := s.config.Clock.Now()
	s.set(func() {
		if head.Number != s.head.Number {
			s.health.progress = now
		}
		s.head, s.health.err, s.health.behind = head, nil, u.Behind
	})
	return u.Behind, nil
}

// identify makes sure that the node is of our chain and that the contracts are of
// each other: addresses of another deployment would give an empty history.
func (s *Service) identify(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, follow.DefaultTimeout)
	defer cancel()
	n := s.config.Follow.Network
	id, err := s.config.L1.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask L1 for its chain: %w", err)
	}
	if id.Cmp(new(big.Int).SetUint64(n.ChainID)) != 0 {
		return &FatalError{"give the bridge an L1 node of the rollup's chain", fmt.Errorf("the node is of chain %d, want %d", id, n.ChainID)}
	}
	contract, address := bindings.NewBridge(), s.config.Follow.Bridge
	out, err := s.config.L1.CallContract(ctx, ethereum.CallMsg{To: &address, Data: contract.PackRollup()}, nil)
	if err != nil {
		return fmt.Errorf("ask the Bridge %s for its rollup: %w", address, err)
	}
	if len(out) == 0 { // a node that is still syncing, perhaps
		return fmt.Errorf("deploy the contracts, or wait until the L1 node has their blocks: there is no Bridge at %s", address)
	}
	rollup, err := contract.UnpackRollup(out)
	if err != nil || rollup != common.Address(n.Rollup) {
		return &FatalError{"name the Rollup and the Bridge of one deployment", fmt.Errorf("the Bridge %s is of the rollup %s, want %s", address, rollup, common.Address(n.Rollup))}
	}
	return nil
}
