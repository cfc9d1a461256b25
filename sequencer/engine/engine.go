package engine

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
	"github.com/stoa-rollup/stoa/sequencer/view"
)

// Engine is the executor of a sequencer. Its methods may be called concurrently. It
// is started once and stopped once.
type Engine struct {
	config    Config
	logs      *generation.Store
	snapshots *snapshot.Store
	adoptions *snapshot.Store // the states of L1 that logs began with: unlike snapshots, the truth
	past      []past
	history   *history.History
	view      *view.View
	gate      *gate
	verifier  verifier
	workers   chan struct{} // holds one for each signature that is checked or made
	metrics   engineMetrics

	queue    chan *flight    // checked operations; has room for all that the gate lets in
	commands chan command    // for the executor
	wake     chan struct{}   // tells the executor to look at the clock again
	saves    chan kept       // for the writer of snapshots
	life     context.Context // ends with Stop
	end      context.CancelFunc
	ended    chan struct{} // closed when the executor has ended
	tasks    sync.WaitGroup
	fatal    chan error

	mu      sync.Mutex
	started bool
	l1      wire.L1Head // as far as the executor has seen it
	proven  uint64      // batches up to this one have proofs
	failure error
	voids   map[common.Hash]void // operations that rewinds made void

	executor
}

// New makes an engine that does not run yet.
func New(c Config) (*Engine, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.FS == nil {
		c.FS = vfs.Default
	}
	if c.Clock == nil {
		c.Clock = SystemClock{}
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	genesis, err := c.Genesis.MarshalBinary()
	if err != nil {
		return nil, err
	}
	params, err := record.ParamsOf(c.Genesis.Get(record.ParamsIndex))
	if err != nil {
		return nil, err
	}
	identity := identity(c, genesis)
	c.Log.Network = c.Network
	e := &Engine{
		config: c, view: view.New(view.Mark{Params: params}, c.Genesis.Clone()), gate: newGate(c.MaxPending, c.MaxPendingPurse),
		verifier: verifier{network: c.Network, keys: keyCache{keys: map[fr.Element]signature.PublicKey{}}}, workers: make(chan struct{}, c.Workers),
		queue: make(chan *flight, c.MaxPending), commands: make(chan command), wake: make(chan struct{}, 1), saves: make(chan kept, 1),
		ended: make(chan struct{}), fatal: make(chan error, 1),
	}
	e.life, e.end = context.WithCancel(context.Background())
	e.logs = generation.New(generation.Config{Dir: c.FS.PathJoin(c.Dir, "log"), FS: c.FS, Identity: identity, Log: c.Log})
	e.snapshots = snapshot.New(c.FS, c.FS.PathJoin(c.Dir, "snapshots"), identity)
	e.adoptions = snapshot.New(c.FS, c.FS.PathJoin(c.Dir, "adopted"), identity)
	e.ahead.waits = map[slot][]*flight{}
	e.history = history.New(history.Config{Log: e.logs, Snapshots: e.snapshots, Network: c.Network, Menu: c.Menu, Genesis: c.Genesis, Adopted: e.adopted})
	e.metrics = newMetrics(c.Metrics, e)
	e.verifier.took = e.metrics.verify
	return e, nil
}

// identity names network, shapes and genesis.
func identity(c Config, genesis []byte) common.Hash {
	domain := c.Network.Domain(0)
	word, sum := domain.Bytes(), sha256.Sum256(genesis)
	b := append([]byte("stoa.engine.v2"), word[:]...)
	for _, s := range c.Menu {
		b = binary.BigEndian.AppendUint32(b, s.ID)
	}
	return crypto.Keccak256Hash(append(b, sum[:]...))
}

// History is what the sealed batches were made of. It answers while the engine runs.
func (e *Engine) History() *history.History { return e.history }

// Start runs the log from the newest snapshot, asks L1 for its head, and takes
// operations.
func (e *Engine) Start(ctx context.Context) error {
	if err := e.start(ctx); err != nil {
		e.end()
		return errors.Join(err, e.closePast(), e.logs.Stop())
	}
	return nil
}

func (e *Engine) start(ctx context.Context) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.started {
		return errors.New("make a new engine: this one was started before")
	}
	if err := e.logs.Start(ctx); err != nil {
		return err
	}
	l1, err := e.config.L1.Head(ctx)
	if err != nil {
		return fmt.Errorf("ask L1 for its head: %w", err)
	}
	if l1, err = e.adopt(ctx, l1); err != nil {
		return fmt.Errorf("begin with a state of L1: %w", err)
	}
	if err := e.openPast(ctx); err != nil {
		return err
	}
	number, log := e.logs.Current()
	begun := e.logs.Origin(number).Adopted
	if err := e.adoptions.Prune(func(m snapshot.Mark) bool { return m.Generation == begun }); err != nil {
		return err
	}
	// A snapshot of what this log does not have could be taken for one later.
	if err := e.snapshots.Prune(func(m snapshot.Mark) bool { return e.holds(number, m, log) }); err != nil {
		return err
	}
	h, err := e.recover(ctx, number, log)
	if err != nil {
		return err
	}
	if l1.Settled > h.sealed {
		if had, err := e.had(ctx, number, l1.Settled); err != nil || !had {
			return errors.Join(err, &BehindError{Settled: l1.Settled, Sealed: h.sealed})
		}
	}
	e.loadVoid(number)
	e.started, e.l1, e.head, e.opened = true, l1, h, e.config.Clock.Now()
	e.view.Reset(h.mark(), h.state.Clone())
	go e.run()
	e.tasks.Go(func() { e.follow(l1) })
	e.tasks.Go(e.save)
	return nil
}

// Stop answers what waits with ErrClosed and ends the engine.
func (e *Engine) Stop(ctx context.Context) error {
	e.mu.Lock()
	started := e.started
	e.started = true // and may not be started any more
	e.mu.Unlock()
	e.end()
	if !started {
		return nil
	}
	done := make(chan struct{})
	go func() {
		<-e.ended
		e.tasks.Wait()
		close(done)
	}()
	select {
	case <-done:
		return errors.Join(e.closePast(), e.logs.Stop())
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Fatal reports, once, why the engine takes no more.
func (e *Engine) Fatal() <-chan error { return e.fatal }

// run is the executor.
func (e *Engine) run() {
	defer close(e.ended)
	err := e.loop()
	if err != nil && !(e.life.Err() != nil && errors.Is(err, context.Canceled)) {
		e.config.Logger.Error("the sequencer takes no more operations", "err", err)
		err = fmt.Errorf("%w: %w", ErrClosed, err)
		e.fatal <- err
	} else {
		err = errStopped
	}
	e.mu.Lock()
	e.failure = err
	e.mu.Unlock()
	e.gate.close(err)
}

// SetProven tells that all batches up to n have proofs. After a rewind it may be less
// than before.
func (e *Engine) SetProven(n uint64) {
	e.mu.Lock()
	e.proven = n
	e.mu.Unlock()
	e.view.Touch()
	select {
	case e.wake <- struct{}{}:
	default:
	}
}
