package sequencer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

// Client is a node of L1. *ethclient.Client is one.
type Client interface {
	l1tx.Client
	settle.Client
}

// Settling is how claims get to L1.
type Settling struct {
	Client   Client
	Operator *ecdsa.PrivateKey // pays; no other program may use it
	MaxFee   *big.Int          // in wei per gas
	Blobs    *l1tx.BlobConfig  // for shapes with data in blobs; nil: for others only
	Poll     time.Duration     // of L1; 0: the packages' own

	// Confirmations is the depth of the deepest reorg that transactions are put right after: that which is not final. A batch is
	// not held up by it, but one that takes the place of another whose transaction failed is (docs/decisions/0015).
	Confirmations uint64
}

// settlement is the settler with the folder of its transactions, which is open while
// it runs.
type settlement struct {
	config Config
	queue  *jobs.Queue

	mu      sync.Mutex
	folder  *l1tx.Folder
	sender  *l1tx.Manager
	settler *settle.Settler // nil unless it runs
}

var _ service.Reporter = (*settlement)(nil)

// Start opens the folder and begins to settle.
func (s *settlement) Start(ctx context.Context) (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.config
	if s.folder, err = l1tx.OpenFolder(filepath.Join(c.Dir, "transactions")); err != nil {
		return err
	}
	sender, settler, err := func() (*l1tx.Manager, *settle.Settler, error) {
		sender, err := l1tx.NewManager(l1tx.ManagerConfig{
			Client: c.Settling.Client, Key: c.Settling.Operator, ChainID: new(big.Int).SetUint64(c.Network.ChainID), Store: s.folder, ABIs: settle.ABIs(),
			Confirmations: c.Settling.Confirmations, MaxFee: c.Settling.MaxFee, Blobs: c.Settling.Blobs, Poll: c.Settling.Poll,
		})
		if err != nil {
			return nil, nil, err
		}
		settler, err := settle.New(settle.Config{
			Claims: s.queue, Sender: sender, L1: heads{c.L1}, Client: c.Settling.Client, Rollup: c.Network.Rollup, Poll: c.Settling.Poll,
			Metrics: c.Metrics, Log: c.Logger,
		})
		if err != nil {
			return nil, nil, err
		}
		return sender, settler, settler.Start(ctx)
	}()
	if err != nil {
		return errors.Join(err, s.folder.Close())
	}
	s.sender, s.settler = sender, settler
	return nil
}

// count registers what the sender counts.
func (s *settlement) count(r *metrics.Registry) {
	for _, c := range []struct {
		name, help string
		of         func(l1tx.Stats) uint64
	}{
		{"signed_total", "Transactions that were signed, those of raised fees included.", func(s l1tx.Stats) uint64 { return s.Signed }},
		{"raised_total", "Transactions that replaced one of lower fees.", func(s l1tx.Stats) uint64 { return s.Raised }},
		{"sent_total", "Sends that the L1 node took.", func(s l1tx.Stats) uint64 { return s.Sent }},
		{"unsent_total", "Sends that the L1 node refused or that did not reach it.", func(s l1tx.Stats) uint64 { return s.Unsent }},
		{"capped_total", "Times that a limit of fees forbade to send or to raise.", func(s l1tx.Stats) uint64 { return s.Capped }},
		{"displaced_total", "Nonces that a transaction from elsewhere took.", func(s l1tx.Stats) uint64 { return s.Displaced }},
		{"failed_total", "Transactions that were mined and failed.", func(s l1tx.Stats) uint64 { return s.Failed }},
	} {
		r.CounterFunc("transactions", c.name, c.help, func() float64 {
			s.mu.Lock()
			sender := s.sender
			s.mu.Unlock()
			if sender == nil {
				return 0
			}
			return float64(c.of(sender.Stats()))
		})
	}
}

// Fatal reports that a batch is stuck.
func (s *settlement) Fatal() <-chan error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settler.Fatal()
}

// Check says what keeps batches from settling, and a transaction that was sent from
// being mined.
func (s *settlement) Check(ctx context.Context) error {
	s.mu.Lock()
	sender, settler := s.sender, s.settler
	s.mu.Unlock()
	if settler == nil {
		return errors.New("the settler does not run")
	}
	if err := settler.Check(ctx); err != nil {
		return err
	}
	for _, i := range sender.Intents() {
		if i.Trouble != nil && i.Settled == nil {
			return fmt.Errorf("transaction %v of %s is not mined: %w", i.Tx, i.Key, i.Trouble)
		}
	}
	return nil
}

// Stop ends it and closes the folder.
func (s *settlement) Stop(ctx context.Context) error {
	s.mu.Lock()
	settler := s.settler
	s.settler = nil
	s.mu.Unlock()
	if settler == nil {
		return nil
	}
	return errors.Join(settler.Stop(ctx), s.folder.Close())
}

// heads is L1 as the settler watches it.
type heads struct{ L1 }

// Watch returns the head as soon as it is other than seen.
func (h heads) Watch(ctx context.Context, seen wire.L1Head) (wire.L1Head, error) {
	return h.L1.Watch(ctx, seen.Version)
}

// task is a service that does one thing until it is stopped.
type task struct {
	run   func(context.Context)
	end   context.CancelFunc
	ended chan struct{}
}

// Start begins.
func (t *task) Start(context.Context) error {
	ctx, end := context.WithCancel(context.Background())
	t.end, t.ended = end, make(chan struct{})
	go func() {
		defer close(t.ended)
		t.run(ctx)
	}()
	return nil
}

// Stop ends it.
func (t *task) Stop(context.Context) error {
	t.end()
	<-t.ended
	return nil
}
