package store

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// FeedMark says how much of the sequencer's log was taken.
type FeedMark struct {
	Generation uint64 // of the log; 0 before the first entry
	Next       uint64 // index to go on from
	Batch      uint64 // the last one on L1, whose status is not asked for
}

// FeedRow is an operation that the sequencer ordered.
type FeedRow struct {
	Index, Batch uint64
	Position     uint32
	Timestamp    uint64
	ID           *common.Hash // nil for a row of L1's queue
	Operation    op.Operation
}

// FeedUpdate is what some messages of the feed say.
type FeedUpdate struct {
	Mark FeedMark // Batch means nothing

	// Cut, if set, says that entries with an index above it, and batches above
	// CutBatch, are void. It comes before the rest.
	Cut      *uint64
	CutBatch uint64

	Rows     []FeedRow
	Statuses map[uint64]wire.Status // of batches: accepted, sealed or proven
}

// FeedMark returns where to go on.
func (s *Store) FeedMark(ctx context.Context) (m FeedMark, err error) {
	err = s.pool.QueryRow(ctx, `SELECT generation, next, coalesce((SELECT batch FROM rollup), 0) FROM feed`).Scan(&m.Generation, &m.Next, &m.Batch)
	return m, err
}

// ResetFeed forgets what L1 does not have, for the log has another generation by
// now, and nobody told where they part. Rows that are on L1 are the same in both.
func (s *Store) ResetFeed(ctx context.Context, generation uint64) error {
	_, err := s.pool.Exec(ctx, `
		WITH lock AS (SELECT FROM feed FOR UPDATE),
		gone AS (DELETE FROM feed_operations f USING rollup r, lock WHERE f.batch > r.batch RETURNING f.index),
		status AS (DELETE FROM feed_batches b USING rollup r WHERE b.number > r.batch)
		UPDATE feed SET generation = $1, next = coalesce((SELECT min(index) FROM gone), next)`, generation)
	return err
}

// BeginFeed forgets what L1 does not have, for the log begins anew with a state of L1: next is the index of its first entry.
func (s *Store) BeginFeed(ctx context.Context, next uint64) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if err := lockFeed(ctx, tx); err != nil {
			return err
		}
		var b pgx.Batch
		b.Queue(`DELETE FROM feed_operations WHERE batch > coalesce((SELECT batch FROM rollup), 0)`)
		b.Queue(`DELETE FROM feed_batches WHERE number > coalesce((SELECT batch FROM rollup), 0)`)
		b.Queue(`UPDATE feed SET generation = 0, next = $1`, next)
		return tx.SendBatch(ctx, &b).Close()
	})
}

// ApplyFeed stores what the feed told, and returns how many rows L1, or what the
// feed told before, contradicts.
func (s *Store) ApplyFeed(ctx context.Context, u FeedUpdate) (dropped int64, err error) {
	var b pgx.Batch
	if u.Cut != nil {
		b.Queue(`DELETE FROM feed_operations WHERE index > $1`, *u.Cut)
		b.Queue(`DELETE FROM feed_batches WHERE number > $1`, u.CutBatch)
	}
	for _, r := range u.Rows {
		if err := queueRow(&b, r, &dropped); err != nil {
			return 0, err
		}
	}
	for number, status := range u.Statuses {
		b.Queue(`INSERT INTO feed_batches (number, status) VALUES ($1, $2) ON CONFLICT (number) DO UPDATE SET status = excluded.status`, number, string(status))
	}
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if err := lockFeed(ctx, tx); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `UPDATE feed SET generation = $1, next = $2`, u.Mark.Generation, u.Mark.Next); err != nil {
			return err
		}
		if err := tx.SendBatch(ctx, &b).Close(); err != nil {
			return err
		}
		return matchFeed(ctx, tx, &dropped)
	})
	if err != nil {
		return 0, fmt.Errorf("store what the feed told: %w", err)
	}
	return dropped, nil
}

func queueRow(b *pgx.Batch, r FeedRow, dropped *int64) error {
	words, err := r.Operation.Words()
	if err != nil {
		return err
	}
	lane := r.Operation.Kind().Lane()
	named, err := derive.NamedBy(lane, words)
	if err != nil {
		return err
	}
	fields, err := derive.Fields(r.Operation)
	if err != nil {
		return err
	}
	var id, sum any
	if r.ID != nil {
		id = r.ID[:]
	}
	if a := derive.AmountOf(r.Operation); a != nil {
		sum = units(*a)
	}
	b.Queue(`INSERT INTO feed_operations (batch, position, index, id, timestamp, kind, operation, words, token, amount, fee, actor, purses)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
		r.Batch, r.Position, r.Index, id, r.Timestamp, r.Operation.Kind().String(), json.RawMessage(fields),
		bytesOf(op.Place(lane, words, r.Position)), uint8(named.Token), sum, integer(named.Fee), serial(uint64(derive.ActorOf(r.Operation))), append([]uint32{}, named.Purses...)).Exec(func(tag pgconn.CommandTag) error {
		*dropped += 1 - tag.RowsAffected()
		return nil
	})
	return nil
}

// lockFeed makes a step of the writer and an update of the feed follow each other,
// so that each sees the other's rows. It comes first, before any other lock.
func lockFeed(ctx context.Context, tx pgx.Tx) error {
	_, err := tx.Exec(ctx, `SELECT FROM feed FOR UPDATE`)
	return err
}

// matchFeed gives the rows of L1 their ids, and drops what the feed told of places
// where L1 has other words, or nothing.
func matchFeed(ctx context.Context, tx pgx.Tx, dropped *int64) error {
	// The sequencer cannot say what the row of an entry of the queue computes: its status, and the amount of a full exit.
	const equal = `CASE WHEN o.kind IN ('Deposit', 'ChangeKey', 'ParamUpdate', 'Force', 'Award', 'FullExit') THEN f.kind = o.kind AND f.operation = o.operation ELSE f.words = o.words END`
	if _, err := tx.Exec(ctx, `UPDATE operations o SET id = f.id FROM feed_operations f
		WHERE o.batch = f.batch AND o.position = f.position AND f.id IS NOT NULL AND o.id IS NULL AND `+equal); err != nil {
		return fmt.Errorf("match the feed: %w", err)
	}
	tag, err := tx.Exec(ctx, `DELETE FROM feed_operations f USING rollup r WHERE f.batch <= r.batch
		AND NOT EXISTS (SELECT FROM operations o WHERE o.batch = f.batch AND o.position = f.position AND `+equal+`)`)
	if err != nil {
		return fmt.Errorf("match the feed: %w", err)
	}
	*dropped += tag.RowsAffected()
	return nil
}
