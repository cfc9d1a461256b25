package sequencer

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/internal/l1tx"
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
	settler, err := func() (*settle.Settler, error) {
		sender, err := l1tx.NewManager(l1tx.ManagerConfig{
			Client: c.Settling.Client, Key: c.Settling.Operator, ChainID: new(big.Int).SetUint64(c.Network.ChainID), Store: s.folder, ABIs: settle.ABIs(),
			Confirmations: c.Settling.Confirmations, MaxFee: c.Settling.MaxFee, Blobs: c.Settling.Blobs, Poll: c.Settling.Poll,
		})
		if err != nil {
			return nil, err
		}
		settler, err := settle.New(settle.Config{
			Claims: s.queue, Sender: sender, L1: heads{c.L1}, Client: c.Settling.Client, Rollup: c.Network.Rollup, Poll: c.Settling.Poll,
			Metrics: c.Metrics, Log: c.Logger,
		})
		if err != nil {
			return nil, err
		}
		return settler, settler.Start(ctx)
	}()
	if err != nil {
		return errors.Join(err, s.folder.Close())
	}
	s.settler = settler
	return nil
}

// Fatal reports that a batch is stuck.
func (s *settlement) Fatal() <-chan error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.settler.Fatal()
}

// Check says what keeps batches from settling.
func (s *settlement) Check(ctx context.Context) error {
	s.mu.Lock()
	settler := s.settler
	s.mu.Unlock()
	if settler == nil {
		return errors.New("the settler does not run")
	}
	return settler.Check(ctx)
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
