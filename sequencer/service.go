// Package sequencer takes signed operations, orders them durably, answers at once,
// seals them into batches and settles these on L1 (docs/spec/services.md). It
// composes what does that:
//
//	api ──▶ engine ──▶ oplog       operations in, receipts and reads out; the log on disk
//	           │
//	           ▼
//	         jobs ──▶ settle ──▶ L1    batches out to provers; claims to L1
//	           ▲
//	crank ─────┘ (through the engine)  releases of what is due
//
// It proves nothing: provers take jobs from Queue, in this process or, if
// Proving.WorkerAddr is set, from anywhere. It reads L1 through a bridge.
package sequencer

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/api"
	"github.com/stoa-rollup/stoa/sequencer/crank"
	"github.com/stoa-rollup/stoa/sequencer/engine"
	"github.com/stoa-rollup/stoa/sequencer/history"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
)

// Sequencer is the service. It starts its parts in order, stops them in reverse, and
// reports the first that dies.
type Sequencer struct {
	*service.Group
	engine  *engine.Engine
	queue   *jobs.Queue // nil without Proving
	api     *api.Server
	metrics *metrics.Server // nil without an address
	workers *jobs.Server    // nil without an address
	checks  map[string]service.Check
}

var _ service.Reporter = (*Sequencer)(nil)

// New composes a sequencer that does not run yet.
func New(c Config) (*Sequencer, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New()
	}
	s := &Sequencer{checks: map[string]service.Check{}}
	var parts []service.Lifecycle
	for _, part := range []struct {
		name string
		make func(Config) (service.Lifecycle, error)
	}{
		{"metrics", s.newMetrics},
		{"engine", s.newEngine},
		{"jobs", s.newQueue},
		{"proven", s.newProven},
		{"worker server", s.newWorkers},
		{"settler", s.newSettler},
		{"api", s.newAPI},
		{"crank", s.newCrank},
	} {
		p, err := part.make(c)
		if err != nil {
			return nil, err
		}
		if p != nil {
			parts = append(parts, service.Named(part.name, p))
		}
	}
	s.Group = service.NewGroup(service.Limits{}, parts...)
	return s, nil
}

// Addr is where the API listens, empty unless it runs.
func (s *Sequencer) Addr() string { return s.api.Addr() }

// Head is how far everything is.
func (s *Sequencer) Head() wire.Head { return s.engine.Head() }

// Changed is closed when Head changes.
func (s *Sequencer) Changed() <-chan struct{} { return s.engine.Changed() }

// StateAfter is the state after a sealed batch, 0 for genesis. It is the caller's own.
func (s *Sequencer) StateAfter(ctx context.Context, number uint64) (*state.State, error) {
	return s.engine.History().State(ctx, number)
}

// Queue is where provers of this process get jobs; nil without Proving.
func (s *Sequencer) Queue() *jobs.Queue { return s.queue }

// WorkerAddr is where provers elsewhere get jobs, empty if they get none. It may be
// asked while the sequencer runs.
func (s *Sequencer) WorkerAddr() string {
	if s.workers == nil {
		return ""
	}
	return s.workers.Addr().String()
}

// MetricsAddr is where metrics and health are, empty if nowhere.
func (s *Sequencer) MetricsAddr() string {
	if s.metrics == nil {
		return ""
	}
	return s.metrics.Addr()
}

// Checks are what a service.Health of the process asks, by name.
func (s *Sequencer) Checks() map[string]service.Check { return s.checks }

func (s *Sequencer) newMetrics(c Config) (service.Lifecycle, error) {
	if c.MetricsAddr == "" {
		return nil, nil
	}
	health := service.NewHealth()
	// What follows adds to the checks; they are asked when everything is made.
	err := health.Add("sequencer", func(ctx context.Context) error {
		for _, check := range s.checks {
			if err := check(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.metrics, err = metrics.NewServer(c.MetricsAddr, c.Metrics, health)
	return s.metrics, err
}

func (s *Sequencer) newEngine(c Config) (_ service.Lifecycle, err error) {
	s.checks["l1"] = func(ctx context.Context) error {
		_, err := c.L1.Head(ctx)
		return err
	}
	e := c.filled()
	e.Settled = func(ctx context.Context, n uint64) (generation uint64, known bool, err error) {
		if s.queue == nil {
			return 0, true, nil
		}
		b, err := c.L1.Settled(ctx, n)
		var none *wire.Error
		if errors.As(err, &none) && none.Code == wire.CodeNotFound {
			return 0, false, nil // a reorg has come between
		}
		if err != nil {
			return 0, false, err
		}
		generation, known = s.queue.Generation(n, b.Commitment)
		return generation, known, nil
	}
	s.engine, err = engine.New(e)
	return s.engine, err
}

func (s *Sequencer) newQueue(c Config) (_ service.Lifecycle, err error) {
	if c.Proving == nil {
		return nil, nil
	}
	s.queue, err = jobs.New(jobs.Config{
		History: batches{s.engine.History()}, Dir: filepath.Join(c.Dir, "claims"), Start: jobs.Start{Commitment: c.Proving.Commitment}, Setup: c.Proving.Setup,
		Adopted: s.adopted, Metrics: c.Metrics, Log: c.Logger,
	})
	return s.queue, err
}

// adopted is where proofs begin if the log begins with a state of L1.
func (s *Sequencer) adopted() (start jobs.Start, err error) {
	batch, commitment := s.engine.Origin()
	if batch == 0 {
		return start, nil
	}
	start.Number = batch
	if start.Commitment, err = kzg.Point(commitment).G1(); err != nil {
		err = fmt.Errorf("start once with --adopt: the commitment of the state after batch %d, with which the log begins, is no point: %w", batch, err)
	}
	return start, err
}

func (s *Sequencer) newProven(Config) (service.Lifecycle, error) {
	if s.queue == nil {
		return nil, nil
	}
	return &task{run: func(ctx context.Context) {
		for proven, err := uint64(0), error(nil); ; {
			if proven, err = s.queue.Watch(ctx, proven); err != nil {
				return // it has stopped, or we are
			}
			s.engine.SetProven(proven)
		}
	}}, nil
}

func (s *Sequencer) newWorkers(c Config) (_ service.Lifecycle, err error) {
	if c.Proving == nil || c.Proving.WorkerAddr == "" {
		return nil, nil
	}
	s.workers, err = jobs.NewServer(jobs.ServerConfig{Queue: s.queue, Listen: c.Proving.WorkerAddr, Token: c.Proving.WorkerToken})
	return s.workers, err
}

func (s *Sequencer) newSettler(c Config) (service.Lifecycle, error) {
	if c.Settling == nil {
		return nil, nil
	}
	settlement := &settlement{config: c, queue: s.queue}
	settlement.count(c.Metrics)
	s.checks["settlement"] = settlement.Check
	return settlement, nil
}

func (s *Sequencer) newAPI(c Config) (_ service.Lifecycle, err error) {
	s.api, err = api.New(c.API, c.Metrics, s.engine, proofs{s.queue}, c.L1, c.info(s.engine))
	if err == nil {
		s.checks["api"] = s.api.Check
	}
	return s.api, err
}

func (s *Sequencer) newCrank(c Config) (service.Lifecycle, error) {
	return crank.New(crank.Config{Engine: s.engine, Payee: c.Payee, Metrics: c.Metrics, Logger: c.Logger}), nil
}

// batches is the history as the jobs read it.
type batches struct{ *history.History }

// Watch returns what is sealed as soon as it is other than seen.
func (b batches) Watch(ctx context.Context, seen jobs.Sealed) (jobs.Sealed, error) {
	sealed, err := b.History.Watch(ctx, history.Sealed(seen))
	return jobs.Sealed(sealed), err
}

// proofs is what the API asks of the jobs, of which there may be none.
type proofs struct{ queue *jobs.Queue }

// Proof is how far the proof of a batch is.
func (p proofs) Proof(number uint64) (wire.Progress, hexutil.Bytes, bool) {
	if p.queue == nil {
		return wire.Progress{}, nil, false
	}
	s, ok := p.queue.Status(number)
	return s.Progress, s.NewState, ok
}
