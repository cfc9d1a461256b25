package bridge

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/store"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// MaxEntries is how many entries Queue and History return at most, whatever the
// limit that they are given.
const MaxEntries = 1024

// Head is where the bridge stands in L1.
func (s *Service) Head(ctx context.Context) (wire.L1Head, error) {
	if err := ctx.Err(); err != nil {
		return wire.L1Head{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.running {
		return wire.L1Head{}, errClosed
	}
	return s.head, nil
}

// Watch returns the head as soon as its version is above seen. A version that the
// bridge never had is refused: its store is another one now, and whoever saw that
// version must begin anew.
func (s *Service) Watch(ctx context.Context, seen uint64) (wire.L1Head, error) {
	for {
		if err := ctx.Err(); err != nil {
			return wire.L1Head{}, err
		}
		s.mu.Lock()
		running, head, changed := s.running, s.head, s.changed
		s.mu.Unlock()
		switch {
		case !running:
			return wire.L1Head{}, errClosed
		case seen > head.Version:
			return wire.L1Head{}, Malformed("seen", seen, fmt.Sprintf("%d, the last version, or less", head.Version))
		case seen < head.Version:
			return head, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
		}
	}
}

// Queue lists confirmed entries from an index on, at most limit and at most
// MaxEntries; none if there are none yet.
func (s *Service) Queue(ctx context.Context, from uint64, limit int) ([]wire.QueueEntry, error) {
	st, err := s.reading(ctx)
	if err == nil {
		limit, err = bounded(limit)
	}
	if err != nil {
		return nil, err
	}
	entries, err := st.Queue(from, limit)
	return entries, s.refuse(err)
}

// Settled is a confirmed batch. The error is a *wire.Error with CodeNotFound if
// there is none of that number, or none any more.
func (s *Service) Settled(ctx context.Context, number uint64) (wire.SettledBatch, error) {
	st, err := s.reading(ctx)
	if err != nil {
		return wire.SettledBatch{}, err
	}
	b, err := st.Settled(number)
	if errors.Is(err, store.ErrNotFound) {
		return b, wire.NotFound("settled batch", number)
	}
	return b, s.refuse(err)
}

// Claimable is what the account may claim on L1 now, by token, as L1's latest block
// says it; tokens of which there is nothing are left out.
func (s *Service) Claimable(ctx context.Context, account common.Address) ([]wire.Claimable, error) {
	if _, err := s.reading(ctx); err != nil {
		return nil, err
	}
	asking, cancel := context.WithTimeout(ctx, follow.DefaultTimeout)
	defer cancel()
	credits, err := s.claims.Of(asking, account, nil)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		s.counters.errors.Inc()
		s.config.Log.Warn("the bridge could not read a credit", "err", err)
		return nil, errL1
	}
	claimable := []wire.Claimable{}
	for token := range credits {
		if credits[token].IsZero() {
			continue
		}
		a, err := amount.FromInt(&credits[token])
		if err != nil {
			return nil, errL1 // the contract holds less than 2^112 of a token
		}
		claimable = append(claimable, wire.Claimable{Token: record.Token(token), Amount: a})
	}
	return claimable, nil
}

// History is what an account was credited and paid in confirmed blocks, with where
// on L1.
type History struct {
	Account   common.Address   `json:"account"`
	Movements uint64           `json:"movements,string"` // credits and claims, so far
	Totals    []store.Total    `json:"totals"`           // by token
	List      []store.Movement `json:"list"`             // the part that was asked for
}

// History is the account's, with its movements from a number on, at most limit and
// at most MaxEntries.
func (s *Service) History(ctx context.Context, account common.Address, from uint64, limit int) (History, error) {
	st, err := s.reading(ctx)
	if err == nil {
		limit, err = bounded(limit)
	}
	if err != nil {
		return History{}, err
	}
	a, list, err := st.History(account, from, limit)
	return History{account, a.Movements, a.Totals, list}, s.refuse(err)
}

// reading is the store, while the service runs.
func (s *Service) reading(ctx context.Context) (*store.Store, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.running {
		return nil, errClosed
	}
	return s.store, nil
}

// bounded is the limit that counts.
func bounded(limit int) (int, error) {
	if limit < 1 {
		return 0, Malformed("limit", limit, "1 or more")
	}
	return min(limit, MaxEntries), nil
}

// refuse is what callers get for an error of the store: the operator's part of it is
// logged.
func (s *Service) refuse(err error) error {
	if err == nil {
		return nil
	}
	if !errors.Is(err, store.ErrClosed) {
		s.config.Log.Error("the bridge could not read its store", "err", err)
	}
	return errClosed
}
