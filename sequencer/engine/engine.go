package engine

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/generation"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/snapshot"
	"github.com/stoa-rollup/stoa/sequencer/view"
)

// Engine is the executor of a sequencer. Its methods may be called concurrently. It
// is started once and stopped once.
type Engine struct {
	config    Config
	logs      *generation.Store
	snapshots *snapshot.Store
	history   *history.History
	view      *view.View
	gate      *gate
	keys      keyCache
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

	executor
}

// executor is what its goroutine alone touches.
type executor struct {
	head     *head
	deposits []wire.QueueEntry // confirmed and not consumed
	landed   []landing         // flights of the group that are executed
	ahead    ahead             // flights that wait for a nonce
	opened   time.Time         // when the open batch began, by the machine's clock
	alarm    time.Time         // what timer is set to
	timer    <-chan time.Time
}

type landing struct {
	*flight
	place
}

// command runs on the executor. Its error is fatal.
type command struct {
	run  func() error
	done chan struct{}
}

// New makes an engine that does not run yet.
func New(c Config) (*Engine, error) {
	if err := c.Check(); err != nil {
		return nil, err
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
	identity := identity(c, genesis)
	c.Log.Network = c.Network
	e := &Engine{
		config: c, view: view.New(view.Mark{}, c.Genesis.Clone()), gate: newGate(c.MaxPending, c.MaxPendingPurse), keys: keyCache{keys: map[fr.Element]signature.PublicKey{}}, workers: make(chan struct{}, c.Workers),
		queue: make(chan *flight, c.MaxPending), commands: make(chan command), wake: make(chan struct{}, 1), saves: make(chan kept, 1),
		ended: make(chan struct{}), fatal: make(chan error, 1),
	}
	e.life, e.end = context.WithCancel(context.Background())
	join := func(name string) string {
		if c.FS != nil {
			return c.FS.PathJoin(c.Dir, name)
		}
		return c.Dir + "/" + name
	}
	e.logs = generation.New(generation.Config{Dir: join("log"), FS: c.FS, Identity: identity, Log: c.Log})
	e.snapshots = snapshot.New(c.FS, join("snapshots"), identity)
	e.ahead.waits = map[slot][]*flight{}
	e.history = history.New(history.Config{Log: e.logs, Snapshots: e.snapshots, Network: c.Network, Shape: c.Shape, Genesis: c.Genesis})
	e.metrics = newMetrics(c.Metrics, e)
	return e, nil
}

// identity names network, shape and genesis.
func identity(c Config, genesis []byte) common.Hash {
	domain := c.Network.Domain(0)
	word, sum := domain.Bytes(), sha256.Sum256(genesis)
	b := append([]byte("stoa.engine.v1"), word[:]...)
	b = binary.BigEndian.AppendUint32(b, c.Shape.ID)
	return crypto.Keccak256Hash(append(b, sum[:]...))
}

// History is what the sealed batches were made of. It answers while the engine runs.
func (e *Engine) History() *history.History { return e.history }

// Start runs the log from the newest snapshot, asks L1 for its head, and takes
// operations.
func (e *Engine) Start(ctx context.Context) error {
	if err := e.start(ctx); err != nil {
		e.end()
		return errors.Join(err, e.logs.Stop())
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
	number, log := e.logs.Current()
	// A snapshot of what this log does not have could be taken for one later.
	if err := e.snapshots.Prune(func(m snapshot.Mark) bool { return e.holds(number, m, log) }); err != nil {
		return err
	}
	h, err := e.recover(ctx, number, log)
	if err != nil {
		return err
	}
	if l1.Settled > h.sealed {
		return &BehindError{Settled: l1.Settled, Sealed: h.sealed}
	}
	e.started, e.l1, e.head, e.opened = true, l1, h, e.config.Clock.Now()
	e.view.Reset(h.mark(), h.state.Clone())
	go e.run()
	e.tasks.Go(func() { e.follow(l1) })
	e.tasks.Go(e.save)
	return nil
}

// recover runs a log from its newest good snapshot, or from genesis, to its end.
func (e *Engine) recover(ctx context.Context, number uint64, log *oplog.Log) (*head, error) {
	h := &head{Config: &e.config, generation: number, log: log}
	for below := ^uint64(0); ; {
		m, s, found, damaged := e.snapshots.Newest(func(m snapshot.Mark) bool {
			return m.Batch < below && e.holds(number, m, log)
		})
		for _, err := range damaged {
			e.config.Logger.Warn("a snapshot is passed over", "err", err)
		}
		if !found {
			h.state = e.config.Genesis.Clone()
			break
		}
		if index, ok, err := log.Lookup(oplog.SealedID(m.Batch)); err != nil {
			return nil, err
		} else if ok && index == m.Index {
			h.state, h.batch, h.sealed, h.index, h.queue = s, m.Batch, m.Batch, m.Index, m.Queue
			break
		}
		below = m.Batch
	}
	time, err := h.time(0)
	if err != nil {
		return nil, err
	}
	h.timestamp = time
	err = log.Read(ctx, h.index+1, h.replay)
	return h, err
}

// holds says whether a snapshot is of what a log has: sealed in it, and not cut off
// by a rewind since.
func (e *Engine) holds(number uint64, m snapshot.Mark, log *oplog.Log) bool {
	_, sealed, err := log.Lookup(oplog.SealedID(m.Batch))
	return err == nil && sealed && m.Generation <= number && m.Batch <= e.logs.Shared(m.Generation).Batch
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
		return e.logs.Stop()
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

func (e *Engine) loop() error {
	for {
		e.setAlarm()
		var err error
		select {
		case <-e.life.Done():
			return nil
		case f := <-e.queue:
			err = e.group(f)
		case c := <-e.commands:
			if err = c.run(); err == nil {
				err = e.commit()
			}
			close(c.done)
		case <-e.wake:
		case <-e.timer:
			e.timer = nil
			err = e.tick(e.config.Clock.Now())
		}
		if err != nil {
			return err
		}
	}
}

// do runs f on the executor and waits for it, unless the engine ends.
func (e *Engine) do(f func() error) bool {
	c := command{f, make(chan struct{})}
	select {
	case e.commands <- c:
	case <-e.ended:
		return false
	}
	select {
	case <-c.done:
		return true
	case <-e.ended:
		return false
	}
}

// group executes all operations that wait, orders them and answers.
func (e *Engine) group(f *flight) error {
	start := time.Now()
	for n, more := 1, true; more; n++ {
		if err := e.execute(f); err != nil {
			return err
		}
		if more = n < e.config.Log.Group; more {
			select {
			case f = <-e.queue:
			default:
				more = false
			}
		}
	}
	e.metrics.execute.Observe(time.Since(start).Seconds())
	return e.commit()
}

// execute runs an operation, and those that have waited for its nonce. An error is
// fatal; what concerns the operation is answered.
func (e *Engine) execute(f *flight) error {
	for f != nil {
		refusal, err := e.apply(f)
		switch {
		case err != nil:
			return err
		case refusal == nil:
			at := e.head.order(f.entry)
			e.landed = append(e.landed, landing{f, at})
			f = e.ahead.next(f)
			continue
		case e.mayWait(f, refusal):
			e.ahead.wait(f, e.config.Clock.Now().Add(e.config.AheadWait), refusal)
		default:
			e.land(f, place{}, refusal)
		}
		return nil
	}
	return nil
}

// apply executes an operation on the open batch, or on the next one if it does not fit
// (ORDER-SEAL).
func (e *Engine) apply(f *flight) (refusal, err error) {
	if err := e.begin(); err != nil {
		return nil, err
	}
	refusal = f.run(e.head.builder)
	if full(refusal) && e.head.begun {
		if !e.maySeal() {
			return &BusyError{busyUnproven, e.config.MaxUnproven}, nil
		}
		if err := e.head.seal(); err != nil {
			return nil, err
		}
		if err := e.begin(); err != nil {
			return nil, err
		}
		refusal = f.run(e.head.builder)
	}
	if refusal == nil && !e.head.begun {
		e.opened = e.config.Clock.Now()
	}
	return refusal, nil
}

// begin opens a batch, if none is open, with the deposits that wait.
func (e *Engine) begin() error {
	if e.head.builder != nil {
		return nil
	}
	e.mu.Lock()
	l1 := e.l1.Time
	e.mu.Unlock()
	timestamp, err := e.head.time(l1)
	if err != nil {
		return err
	}
	if err := e.head.open(timestamp); err != nil {
		return fmt.Errorf("begin batch %d: %w", e.head.sealed+1, err)
	}
	return e.takeDeposits()
}

func (e *Engine) takeDeposits() (err error) {
	begun := e.head.begun
	e.deposits, err = e.head.take(e.deposits)
	if !begun && e.head.begun {
		e.opened = e.config.Clock.Now()
	}
	return err
}

// maySeal says whether one more sealed batch may wait for a proof.
func (e *Engine) maySeal() bool { return e.unproven() < uint64(e.config.MaxUnproven) }

// unproven is the number of sealed batches without a proof. L1 has proofs of what is
// settled.
func (e *Engine) unproven() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.head.sealed - min(e.head.sealed, max(e.proven, e.l1.Settled))
}

// tick does what is due: it gives up operations that have waited long enough for a
// nonce, and seals a batch that is old enough.
func (e *Engine) tick(now time.Time) error {
	for _, f := range e.ahead.expire(now) {
		why := f.why
		e.ahead.remove(f)
		e.land(f, place{}, why)
	}
	if e.head.rows > 0 && e.head.builder != nil && e.maySeal() && !now.Before(e.opened.Add(e.config.SealAfter)) {
		err := e.head.seal()
		if err == nil && len(e.deposits) > 0 {
			err = e.begin()
		}
		if err != nil {
			return err
		}
	}
	return e.commit()
}

// setAlarm sets the timer to what is due next.
func (e *Engine) setAlarm() {
	at, any := e.ahead.due()
	if e.head.rows > 0 && e.head.builder != nil && e.maySeal() {
		if seal := e.opened.Add(e.config.SealAfter); !any || seal.Before(at) {
			at, any = seal, true
		}
	}
	switch {
	case !any:
		e.timer = nil
	case e.timer == nil || !at.Equal(e.alarm):
		e.alarm, e.timer = at, e.config.Clock.After(at.Sub(e.config.Clock.Now()))
	}
}

// commit orders what was executed, shows it and answers.
func (e *Engine) commit() error {
	e.head.close()
	p := e.head.drain()
	if len(p.entries) == 0 {
		return nil
	}
	start := time.Now()
	if err := appendAll(e.head, p.entries); err != nil {
		return err
	}
	e.metrics.append.Observe(time.Since(start).Seconds())
	e.metrics.group.Observe(float64(len(p.entries)))
	e.view.Update(e.head.mark(), p.changes)
	for _, l := range e.landed {
		e.land(l.flight, l.place, nil)
	}
	e.landed = slices.Delete(e.landed, 0, len(e.landed))
	for _, k := range p.snapshots {
		select {
		case e.saves <- k:
		default: // the one before is still being written; the next will do
		}
	}
	return nil
}

// appendAll orders entries that end at the head's index. A crash between two appends
// leaves a prefix, which is a log as well.
func appendAll(h *head, entries []oplog.Entry) error {
	next := h.index - uint64(len(entries)) + 1
	for _, chunk := range h.chunks(entries) {
		first, err := h.log.Append(context.Background(), chunk...)
		if err != nil {
			return fmt.Errorf("order %d entries from index %d: %w", len(chunk), next, err)
		}
		if first != next {
			return fmt.Errorf("the log has another writer: have index %d, want %d", first, next)
		}
		next += uint64(len(chunk))
	}
	return nil
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

// save writes snapshots, one at a time, and removes those that nothing needs: all but
// the newest few, and the newest at or below the last final batch, from which a rewind
// can start.
func (e *Engine) save() {
	for {
		select {
		case <-e.life.Done():
			return
		case k := <-e.saves:
			if err := e.snapshots.Save(k.mark, k.state); err != nil {
				e.config.Logger.Warn("a snapshot is not written, a restart will take longer", "batch", k.mark.Batch, "err", err)
				continue
			}
			e.mu.Lock()
			final := e.l1.Final
			e.mu.Unlock()
			if err := e.snapshots.Prune(keepNewest(final)); err != nil {
				e.config.Logger.Warn("old snapshots stay", "err", err)
			}
		}
	}
}

// keptSnapshots is how many of the newest snapshots stay.
const keptSnapshots = 3

func keepNewest(final uint64) func(snapshot.Mark) bool {
	n, below := 0, false
	return func(m snapshot.Mark) bool {
		n++
		keep := n <= keptSnapshots || !below
		below = below || m.Batch <= final
		return keep
	}
}
