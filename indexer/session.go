package indexer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/store"
)

// session goes on from what the database held when it was opened. After an error
// of a write it knows no more what is stored, and another one must be opened.
type session struct {
	cfg      Config
	store    *store.Store
	follower *follow.Follower
	state    *derive.State
	writer   *store.Writer
	stored   follow.Cursor // the database's
	last     store.Step    // that is stored
	begun    bool          // last is known
	fixed    bool          // what is fixed of the users' contracts is stored, or there are none
}

// stepResult is what one step did.
type stepResult struct {
	update     follow.Update
	batches    int
	operations int
	dropped    int64 // rows of the feed that L1 contradicted
}

// errStore marks the errors after which a session is spent.
type errStore struct{ error }

func (e errStore) Unwrap() error { return e.error }

// identity is that of the rollup of the configuration.
func identity(cfg Config) (store.Identity, error) {
	genesis, err := derive.New(cfg.SRS, cfg.Shapes, cfg.Genesis)
	if err != nil {
		return store.Identity{}, err
	}
	f := cfg.Follow
	return store.Identity{
		ChainID: f.Network.ChainID, Rollup: f.Network.Rollup, Bridge: f.Bridge, Users: f.Users, LogN: cfg.Genesis.LogN(), Genesis: genesis.Commitment, Finality: f.Finality,
	}, nil
}

// open brings the tables up to date, loads what is stored and checks it.
func open(ctx context.Context, cfg Config, s *store.Store, id store.Identity) (*session, error) {
	if err := s.Migrate(ctx); err != nil {
		return nil, err
	}
	snap, writer, err := s.Load(ctx, id)
	if errors.Is(err, store.ErrEmpty) {
		if err := s.Create(ctx, id, cfg.Genesis); err != nil {
			return nil, err
		}
		snap, writer, err = s.Load(ctx, id)
	}
	if err != nil {
		return nil, err
	}
	if err := s.SetFinality(ctx, id.Finality); err != nil {
		return nil, err
	}
	state, err := derive.Restore(cfg.SRS, cfg.Shapes, snap.Cells, snap.Mark)
	if err != nil {
		return nil, err
	}
	follower, err := follow.New(cfg.follow(), snap.Cursor)
	if err != nil {
		return nil, err
	}
	return &session{cfg: cfg, store: s, follower: follower, state: state, writer: writer, stored: snap.Cursor, fixed: id.Users == nil || snap.Fixed}, nil
}

// step takes the next blocks of L1, or takes some back. An error of L1 leaves the
// session as it was.
func (s *session) step(ctx context.Context) (r stepResult, err error) {
	if !s.fixed {
		f, err := fixed(ctx, s.cfg.L1, s.cfg.Follow.Users)
		if err != nil {
			return r, err
		}
		if err := s.store.SetFixed(ctx, f); err != nil {
			return r, errStore{err}
		}
		s.fixed = true
	}
	if r.update, err = s.follower.Step(ctx); err != nil {
		return r, err
	}
	u := r.update
	next := store.Step{Cursor: u.Cursor, Head: u.Head, Time: u.Time}
	if s.begun && u.Reorg == nil && u.Head == s.last.Head && u.Time == s.last.Time && sameEnd(u.Cursor, s.last.Cursor) {
		return r, nil // nothing new
	}
	gas, err := s.gas(ctx, u.Events)
	if err != nil {
		s.follower, _ = follow.New(s.cfg.follow(), s.stored) // it was checked when the session was opened
		return r, err
	}
	if u.Reorg != nil {
		err = s.rewind(ctx, next, u.Reorg.To.Batches)
	} else {
		r.batches, r.operations, err = s.apply(ctx, next, u.Events, gas)
	}
	if err != nil {
		return r, errStore{err}
	}
	s.last, s.stored, s.begun = next, next.Cursor, true
	r.dropped = s.writer.Dropped()
	return r, nil
}

func sameEnd(a, b follow.Cursor) bool {
	x, okX := a.Last()
	y, okY := b.Last()
	return okX == okY && x == y
}

// gas is what each batch took, by its transaction. That is no part of the state, but what is not
// asked for now is never asked for again.
func (s *session) gas(ctx context.Context, events []follow.Event) (map[common.Hash]uint64, error) {
	gas := map[common.Hash]uint64{}
	for _, e := range events {
		b, ok := e.(follow.Batch)
		if !ok {
			continue
		}
		asking, cancel := context.WithTimeout(ctx, follow.DefaultTimeout)
		receipt, err := s.cfg.L1.TransactionReceipt(asking, b.Tx)
		cancel()
		if err != nil {
			return nil, fmt.Errorf("read the receipt of batch %d: %w", b.Header.Number, err)
		}
		if receipt.BlockHash != b.Hash {
			return nil, fmt.Errorf("read the receipt of batch %d: it is of block %v, the batch is in %v", b.Header.Number, receipt.BlockHash, b.Hash)
		}
		gas[b.Tx] = receipt.GasUsed
	}
	return gas, nil
}

func (s *session) apply(ctx context.Context, next store.Step, events []follow.Event, gas map[common.Hash]uint64) (batches, operations int, err error) {
	changes, err := s.state.Apply(events)
	if err != nil {
		return 0, 0, err
	}
	for i := range changes.Batches {
		b := &changes.Batches[i]
		operations += len(b.Rows)
		b.Gas = gas[b.Tx]
	}
	return len(changes.Batches), operations, s.writer.Apply(ctx, next, changes)
}

func (s *session) rewind(ctx context.Context, next store.Step, batch uint64) error {
	to, old, err := s.store.Undo(ctx, batch)
	if err != nil {
		return fmt.Errorf("rewind to batch %d: %w", batch, err)
	}
	records, err := s.state.Rewind(to, old)
	if err != nil {
		return err
	}
	return s.writer.Rewind(ctx, next, to, records)
}

// fatal reports whether trying again is useless.
func fatal(err error) bool {
	var (
		mismatch *derive.Mismatch
		foreign  *store.ForeignError
		corrupt  *store.CorruptError
	)
	return errors.As(err, &mismatch) || errors.As(err, &foreign) || errors.As(err, &corrupt) ||
		errors.Is(err, follow.ErrBelowFinality) || errors.Is(err, follow.ErrCursor)
}
