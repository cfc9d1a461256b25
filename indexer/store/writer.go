package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Identity says which rollup a database is of.
type Identity struct {
	ChainID        uint64
	Rollup, Bridge common.Address
	Users          *follow.Users // nil for none
	LogN           uint
	Genesis        bn254.G1Affine // commitment before the first batch
	Finality       uint64         // may change; the rest may not
}

// Snapshot is all that an indexer needs to go on.
type Snapshot struct {
	Mark   derive.Mark
	Cells  *state.State
	Cursor follow.Cursor
	Fixed  bool // what is fixed of the users' contracts is stored
}

// Step is how far the indexer came with a write.
type Step struct {
	Cursor     follow.Cursor
	Head, Time uint64 // L1's latest block
}

// Writer writes steps in order. It is not safe for concurrent use.
type Writer struct {
	store   *Store
	version int64
	next    uint64 // the first block that is not stored
	dropped int64
}

// Dropped is how many rows of the feed L1 contradicted in writes since the last call.
func (w *Writer) Dropped() int64 {
	n := w.dropped
	w.dropped = 0
	return n
}

// Create fills an empty database with the state before the first batch.
func (s *Store) Create(ctx context.Context, id Identity, genesis *state.State) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO rollup (chain_id, rollup, bridge, log_cells, genesis, version, finality, batch, queue, commitment)
			VALUES ($1, $2, $3, $4, $5, 0, $6, 0, 0, $5)`,
			integer(id.ChainID), id.Rollup[:], id.Bridge[:], id.LogN, point(id.Genesis), id.Finality)
		if err != nil {
			return fmt.Errorf("store the rollup: %w", err)
		}
		if err := createUsers(ctx, tx, id.Users); err != nil {
			return err
		}
		var records []derive.Record
		for i := range genesis.Records() {
			if cells := genesis.Get(i); !cells.IsFree() {
				records = append(records, derive.Record{Index: i, New: cells})
			}
		}
		return writeRecords(ctx, tx, records)
	})
}

// Load reads where the indexer was, and returns the writer that goes on there. It
// returns ErrEmpty before Create, and a *ForeignError if the rollup is another one.
// That the cells have the mark's commitment is for derive.Restore to say.
func (s *Store) Load(ctx context.Context, id Identity) (snap Snapshot, w *Writer, err error) {
	w = &Writer{store: s}
	err = s.view(ctx, func(tx pgx.Tx) error {
		var have struct {
			chain                               pgtype.Numeric
			rollup, bridge, genesis, commitment []byte
			logN                                uint
			block                               *uint64
		}
		err := tx.QueryRow(ctx, `SELECT chain_id, rollup, bridge, log_cells, genesis, version, batch, queue, commitment, block FROM rollup`).Scan(
			&have.chain, &have.rollup, &have.bridge, &have.logN, &have.genesis, &w.version, &snap.Mark.Batch, &snap.Mark.Queue, &have.commitment, &have.block)
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrEmpty
		}
		if err != nil {
			return fmt.Errorf("read the rollup: %w", err)
		}
		for _, f := range []struct {
			name       string
			have, want string
		}{
			{"chain id", have.chain.Int.String(), fmt.Sprint(id.ChainID)},
			{"rollup", common.BytesToAddress(have.rollup).Hex(), id.Rollup.Hex()},
			{"bridge", common.BytesToAddress(have.bridge).Hex(), id.Bridge.Hex()},
			{"log of the number of cells", fmt.Sprint(have.logN), fmt.Sprint(id.LogN)},
			{"genesis", fmt.Sprintf("%x", have.genesis), fmt.Sprintf("%x", point(id.Genesis))},
		} {
			if f.have != f.want {
				return &ForeignError{f.name, f.have, f.want}
			}
		}
		if snap.Fixed, err = checkUsers(ctx, tx, id.Users); err != nil {
			return err
		}
		if snap.Mark.Commitment, err = pointOf(have.commitment); err != nil {
			return err
		}
		if have.block != nil {
			w.next = *have.block + 1
		}
		if snap.Cells, err = readCells(ctx, tx, id.LogN); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, `SELECT number, hash, time, queue, batches, grants FROM blocks ORDER BY number`)
		if err != nil {
			return fmt.Errorf("read the blocks: %w", err)
		}
		snap.Cursor.Blocks, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (b follow.Block, err error) {
			var hash []byte
			err = row.Scan(&b.Number, &hash, &b.Time, &b.Queue, &b.Batches, &b.Grants)
			b.Hash = common.BytesToHash(hash)
			return b, err
		})
		return err
	})
	return snap, w, err
}

// Undo returns what Rewind of a derive.State needs to go back to the state after
// the batch.
func (s *Store) Undo(ctx context.Context, batch uint64) (to derive.Mark, old []derive.Cells, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		to.Batch = batch
		var commitment []byte
		query := `SELECT queue_position + queue_count, commitment FROM batches WHERE number = $1`
		if batch == 0 {
			query = `SELECT 0::bigint, genesis FROM rollup WHERE $1::bigint = 0`
		}
		if err := tx.QueryRow(ctx, query, batch).Scan(&to.Queue, &commitment); err != nil {
			return fmt.Errorf("read batch %d: %w", batch, err)
		}
		var err error
		if to.Commitment, err = pointOf(commitment); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, `SELECT DISTINCT ON (record) record, cells FROM undo WHERE batch > $1 ORDER BY record, batch`, batch)
		if err != nil {
			return fmt.Errorf("read the records before batch %d: %w", batch+1, err)
		}
		old, err = pgx.CollectRows(rows, cellsOf)
		return err
	})
	return to, old, err
}

// Apply stores what a step of the follower brought.
func (w *Writer) Apply(ctx context.Context, step Step, c derive.Changes) error {
	return w.write(ctx, step, c.Mark, func(tx pgx.Tx) error {
		first := uint64(0) // batches up to here are final
		if len(step.Cursor.Blocks) > 0 {
			first = step.Cursor.Blocks[0].Batches
		}
		if err := writeEvents(ctx, tx, c, first); err != nil {
			return err
		}
		return writeRecords(ctx, tx, c.Records)
	})
}

// Rewind stores that L1 took back all blocks above the last one of the step's
// cursor. records is what derive.State.Rewind returned.
func (w *Writer) Rewind(ctx context.Context, step Step, to derive.Mark, records []derive.Record) error {
	return w.write(ctx, step, to, func(tx pgx.Tx) error {
		last, _ := step.Cursor.Last()
		// what hangs on a batch goes with it; entries of the queue that it took wait again
		if _, err := tx.Exec(ctx, `DELETE FROM batches WHERE number > $1`, to.Batch); err != nil {
			return fmt.Errorf("take back batches: %w", err)
		}
		for _, table := range append([]string{"queue", "credits", "claims"}, usersTables...) {
			if _, err := tx.Exec(ctx, `DELETE FROM `+table+` WHERE block > $1`, last.Number); err != nil {
				return fmt.Errorf("take back %s: %w", table, err)
			}
		}
		return writeRecords(ctx, tx, records)
	})
}

// write runs one step: the fence, the cursor and what comes with it.
func (w *Writer) write(ctx context.Context, step Step, mark derive.Mark, rest func(pgx.Tx) error) error {
	last, begun := step.Cursor.Last()
	err := pgx.BeginFunc(ctx, w.store.pool, func(tx pgx.Tx) error {
		if err := lockFeed(ctx, tx); err != nil {
			return err
		}
		var block, hash any
		if begun {
			block, hash = last.Number, last.Hash[:]
		}
		tag, err := tx.Exec(ctx, `UPDATE rollup SET version = version + 1, batch = $2, queue = $3, commitment = $4,
			block = $5, block_hash = $6, head = $7, head_time = $8 WHERE version = $1`,
			w.version, mark.Batch, mark.Queue, point(mark.Commitment), block, hash, step.Head, step.Time)
		if err != nil {
			return fmt.Errorf("store the cursor: %w", err)
		}
		if tag.RowsAffected() != 1 {
			return ErrOvertaken
		}
		if err := rest(tx); err != nil {
			return err
		}
		return w.writeBlocks(ctx, tx, step.Cursor)
	})
	if err != nil {
		return err
	}
	w.version++
	if begun {
		w.next = last.Number + 1
	}
	return nil
}

// writeBlocks makes the table of blocks the cursor's, and forgets how to undo
// what is final.
func (w *Writer) writeBlocks(ctx context.Context, tx pgx.Tx, c follow.Cursor) error {
	last, begun := c.Last()
	if !begun {
		return nil
	}
	first := c.Blocks[0]
	if _, err := tx.Exec(ctx, `DELETE FROM blocks WHERE number < $1 OR number > $2`, first.Number, last.Number); err != nil {
		return fmt.Errorf("forget blocks: %w", err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM undo WHERE batch <= $1`, first.Batches); err != nil {
		return fmt.Errorf("forget old records: %w", err)
	}
	if err := matchFeed(ctx, tx, &w.dropped); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `DELETE FROM feed_operations WHERE batch <= $1`, first.Batches); err != nil {
		return fmt.Errorf("forget what the feed told: %w", err)
	}
	var rows [][]any
	for _, b := range c.Blocks {
		if b.Number >= w.next {
			rows = append(rows, []any{b.Number, b.Hash[:], b.Time, b.Queue, b.Batches, b.Grants})
		}
	}
	return insert(ctx, tx, "blocks", []string{"number", "hash", "time", "queue", "batches", "grants"}, rows)
}

// SetFinality stores how deep a block must be to be final.
func (s *Store) SetFinality(ctx context.Context, blocks uint64) error {
	_, err := s.pool.Exec(ctx, `UPDATE rollup SET finality = $1 WHERE finality <> $1`, blocks)
	return err
}

// writeEvents stores what happened on L1. Batches above final can be taken back.
func writeEvents(ctx context.Context, tx pgx.Tx, c derive.Changes, final uint64) error {
	place := []string{"block", "block_hash", "block_time", "tx", "log"}
	at := func(p follow.Place) []any { return []any{p.Block, p.Hash[:], p.Time, p.Tx[:], p.Log} }

	var batches, operations, purses, accounts, undo [][]any
	for _, b := range c.Batches {
		h, fees := b.Header, make([]pgtype.Numeric, len(b.Fees))
		for i, fee := range b.Fees {
			fees[i] = units(fee)
		}
		var gas any
		if b.Gas > 0 {
			gas = b.Gas
		}
		batches = append(batches, append([]any{
			h.Number, h.Timestamp, h.ParamsVersion, h.Shape, h.QueuePosition, h.QueueCount, h.Used[op.LaneP], h.Used[op.LaneL], h.Used[op.LaneM], h.Used[op.LaneE], h.Used[op.LaneS],
			point(b.Commitment), fees, gas,
		}, at(b.Place)...))
		for _, r := range b.Rows {
			fields, err := derive.Fields(r.Operation)
			if err != nil {
				return fmt.Errorf("write operation %d of batch %d: %w", r.Position, h.Number, err)
			}
			var sum any
			if r.Amount != nil {
				sum = units(*r.Amount)
			}
			operations = append(operations, []any{
				h.Number, r.Position, uint8(r.Lane), r.Operation.Kind().String(), json.RawMessage(fields), bytesOf(r.Words), r.Applied, uint8(r.Token),
				sum, integer(r.Fee), serial(uint64(r.Actor)), serial(r.Policy), serial(r.Listing), serial(r.Booking),
			})
			for _, p := range r.Purses {
				purses = append(purses, []any{h.Number, r.Position, p.Index, pgtype.Numeric{Int: &p.Gain, Valid: true}, pgtype.Numeric{Int: &p.Locked, Valid: true}})
			}
			for _, a := range r.Accounts {
				accounts = append(accounts, []any{h.Number, r.Position, a[:]})
			}
		}
		if h.Number > final {
			for _, r := range b.Records {
				undo = append(undo, []any{h.Number, r.Index, bytesOf(r.Old[:])})
			}
		}
	}
	var queue, credits, claims [][]any
	for _, e := range c.Entries {
		fields, err := derive.Fields(e.Operation)
		if err != nil {
			return fmt.Errorf("write entry %d of the queue: %w", e.Index, err)
		}
		sender := e.Operation.Sender()
		queue = append(queue, append([]any{e.Index, e.Operation.Kind().String(), sender[:], json.RawMessage(fields)}, at(e.Place)...))
	}
	for _, e := range c.Credits {
		credits = append(credits, append([]any{e.Account[:], uint8(e.Token), pgtype.Numeric{Int: e.Amount.ToBig(), Valid: true}}, at(e.Place)...))
	}
	for _, e := range c.Claims {
		claims = append(claims, append([]any{e.Account[:], uint8(e.Token), pgtype.Numeric{Int: e.Amount.ToBig(), Valid: true}}, at(e.Place)...))
	}

	users, err := usersRows(c.Users, place, at)
	if err != nil {
		return err
	}
	payout := append([]string{"account", "token", "amount"}, place...)
	for _, t := range append([]rows{
		{"batches", append([]string{"number", "timestamp", "params_version", "shape", "queue_position", "queue_count", "payments", "listings", "market", "escrow", "system", "commitment", "fees", "gas"}, place...), batches},
		{"operations", []string{"batch", "position", "lane", "kind", "operation", "words", "applied", "token", "amount", "fee", "actor", "policy", "listing", "booking"}, operations},
		{"operation_purses", []string{"batch", "position", "purse", "gain", "locked"}, purses},
		{"operation_accounts", []string{"batch", "position", "account"}, accounts},
		{"undo", []string{"batch", "record", "cells"}, undo},
		{"queue", append([]string{"index", "kind", "sender", "operation"}, place...), queue},
		{"credits", payout, credits},
		{"claims", payout, claims},
	}, users...) {
		if err := insert(ctx, tx, t.table, t.columns, t.rows); err != nil {
			return err
		}
	}
	return takeQueue(ctx, tx, c.Batches)
}

// takeQueue says of each entry of the queue which row took it. A row that does not
// say what the queue says would be refused by L1.
func takeQueue(ctx context.Context, tx pgx.Tx, batches []derive.Batch) error {
	var b pgx.Batch
	for _, batch := range batches {
		for _, r := range batch.Rows {
			if _, ok := r.Operation.(op.Queued); !ok {
				break // rows of the queue come first
			}
			fields, err := derive.Fields(r.Operation)
			if err != nil {
				return err
			}
			index := batch.Header.QueuePosition + uint64(r.Position) - 1
			b.Queue(`UPDATE queue SET batch = $2, position = $3 WHERE index = $1 AND kind = $4 AND operation = $5`,
				index, batch.Header.Number, r.Position, r.Operation.Kind().String(), json.RawMessage(fields)).Exec(func(tag pgconn.CommandTag) error {
				if tag.RowsAffected() != 1 {
					return &CorruptError{"entry of the queue", index, fmt.Sprintf("what position %d of batch %d took", r.Position, batch.Header.Number)}
				}
				return nil
			})
		}
	}
	if b.Len() == 0 {
		return nil
	}
	return tx.SendBatch(ctx, &b).Close()
}

// rows are what a table is to get.
type rows struct {
	table   string
	columns []string
	rows    [][]any
}

// insert adds rows in bulk.
func insert(ctx context.Context, tx pgx.Tx, table string, columns []string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	if _, err := tx.CopyFrom(ctx, pgx.Identifier{table}, columns, pgx.CopyFromRows(rows)); err != nil {
		return fmt.Errorf("store %s: %w", table, err)
	}
	return nil
}

// units is an amount as a column takes it.
func units(a amount.Amount) pgtype.Numeric {
	return pgtype.Numeric{Int: a.Int().ToBig(), Valid: true}
}

// integer is a number that may not fit a bigint.
func integer(v uint64) pgtype.Numeric {
	return pgtype.Numeric{Int: new(big.Int).SetUint64(v), Valid: true}
}

// serial is a serial or a record, NULL where there is none.
func serial(v uint64) any {
	if v == 0 {
		return nil
	}
	return v
}

// point is a commitment as a column takes it.
func point(p bn254.G1Affine) []byte {
	b := kzg.EncodePoint(&p)
	return b[:]
}

func pointOf(b []byte) (bn254.G1Affine, error) {
	if len(b) != len(kzg.Point{}) {
		return bn254.G1Affine{}, &CorruptError{"length of a commitment", len(b), len(kzg.Point{})}
	}
	return kzg.Point(b).G1()
}

// bytesOf joins words, 32 bytes each.
func bytesOf(words []fr.Element) []byte {
	b := make([]byte, 0, len(words)*fr.Bytes)
	for _, w := range words {
		e := w.Bytes()
		b = append(b, e[:]...)
	}
	return b
}

// cellsOf reads record and cells.
func cellsOf(row pgx.CollectableRow) (c derive.Cells, err error) {
	var b []byte
	if err := row.Scan(&c.Index, &b); err != nil {
		return c, err
	}
	if len(b) != len(c.Cells)*fr.Bytes {
		return c, &CorruptError{fmt.Sprintf("length of record %d", c.Index), len(b), len(c.Cells) * fr.Bytes}
	}
	for i := range c.Cells {
		if err := c.Cells[i].SetBytesCanonical(b[i*fr.Bytes : (i+1)*fr.Bytes]); err != nil {
			return c, &CorruptError{fmt.Sprintf("cell %d of record %d", i, c.Index), fmt.Sprintf("%x", b), "below r"}
		}
	}
	return c, nil
}

// readCells reads the whole state.
func readCells(ctx context.Context, tx pgx.Tx, logN uint) (*state.State, error) {
	cells, err := state.New(logN)
	if err != nil {
		return nil, err
	}
	rows, err := tx.Query(ctx, `SELECT record, cells FROM cells`)
	if err != nil {
		return nil, fmt.Errorf("read the state: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		c, err := cellsOf(rows)
		if err != nil {
			return nil, err
		}
		if c.Index >= cells.Records() {
			return nil, &CorruptError{"record index", c.Index, fmt.Sprintf("below %d", cells.Records())}
		}
		cells.Set(c.Index, c.Cells)
	}
	return cells, rows.Err()
}
