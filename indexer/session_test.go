package indexer

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func config(l1 *indexertest.L1, database string) Config {
	return Config{
		L1: l1, Follow: l1.Config(), Genesis: l1.Genesis(), SRS: indexertest.Powers(), Shapes: indexertest.Shapes, Database: func() string { return database },
		Addr: "127.0.0.1:0", Poll: time.Second, RetryMax: time.Minute, MaxLag: 10, RequestLimit: 10 * time.Second,
	}
}

// tables with the order of their rows.
var tables = map[string]string{
	"rollup": "one", "blocks": "number", "batches": "number", "operations": "batch, position", "operation_purses": "batch, position, purse",
	"operation_accounts": "batch, position, account", "queue": "index", "credits": "block, log", "claims": "block, log", "cells": "record",
	"users_contracts": "one", "token_supply": "block, log", "stakes": "position", "stake_locks": "block, log", "stake_requests": "position", "stake_withdrawals": "position", "reward_claims": "block, log",
	"fee_collections": "entry", "fee_splits": "block, log", "fee_shares": "block, log", "emission_factors": "block, log", "emission_mints": "epoch",
	"delegations": "block, log", "delegate_votes": "block, log", "proposals": "id", "proposal_steps": "block, log", "executor_steps": "block, log", "votes": "block, log", "ballots": "block, log",
	"grants": "block, log", "treasury_payments": "block, log", "releases": "block, log",
	"undo": "batch, record", "purses": "record", "policies": "record", "listings": "record", "calendars": "record", "bookings": "record", "booking_terms": "record",
}

// dump is all that a database holds of the rollup, row by row.
func dump(t *testing.T, database string) map[string][]string {
	t.Helper()
	connection, err := pgx.Connect(t.Context(), database)
	check(t, err)
	defer connection.Close(context.Background())
	all := map[string][]string{}
	for table, order := range tables {
		rows, err := connection.Query(t.Context(), `SELECT (to_jsonb(t) - 'cursor_key' - 'version')::text FROM `+table+` t ORDER BY `+order)
		check(t, err)
		all[table], err = pgx.CollectRows(rows, pgx.RowTo[string])
		check(t, err)
	}
	return all
}

func same(t *testing.T, have, want map[string][]string) {
	t.Helper()
	for table := range tables {
		for i := range max(len(have[table]), len(want[table])) {
			row := func(rows []string) string {
				if i < len(rows) {
					return rows[i]
				}
				return "no row"
			}
			if row(have[table]) != row(want[table]) {
				t.Errorf("%s: have %s, want %s", table, row(have[table]), row(want[table]))
				break
			}
		}
	}
}

// worker indexes as the service does: it opens again after an error.
type worker struct {
	t        *testing.T
	cfg      Config
	id       store.Identity
	store    *store.Store
	current  *session
	failures int
}

func newWorker(t *testing.T, cfg Config) *worker {
	t.Helper()
	id, err := identity(cfg)
	check(t, err)
	s, err := store.Open(t.Context(), cfg.Database())
	check(t, err)
	t.Cleanup(s.Close)
	return &worker{t: t, cfg: cfg, id: id, store: s}
}

// catchUp steps until nothing is left.
func (w *worker) catchUp() {
	w.t.Helper()
	for tries := 0; ; tries++ {
		if tries == 1000 {
			w.t.Fatal("it does not come to an end")
		}
		more, err := w.turn()
		if err == nil && !more {
			return
		}
		if err != nil {
			if fatal(err) {
				w.t.Fatal(err)
			}
			w.failures++
		}
	}
}

func (w *worker) turn() (more bool, err error) {
	if w.current == nil {
		if w.current, err = open(w.t.Context(), w.cfg, w.store, w.id); err != nil {
			w.current = nil
			return false, err
		}
	}
	r, err := w.current.step(w.t.Context())
	if err != nil {
		w.current = nil
	}
	return r.update.Behind > 0 || r.update.Reorg != nil, err
}

// rebuilt is what a fresh indexer makes of the chain.
func rebuilt(t *testing.T, l1 *indexertest.L1, maxBlocks uint64) map[string][]string {
	t.Helper()
	cfg := config(l1, storetest.One(t))
	cfg.Follow.MaxBlocks = maxBlocks
	newWorker(t, cfg).catchUp()
	return dump(t, cfg.Database())
}

// A database that grew through reorgs is, row for row, the one that a fresh
// indexer makes of the chain that is left.
func TestRebuild(t *testing.T) {
	storetest.Each(t, func(t *testing.T, database string) {
		l1 := indexertest.New(t, 8)
		w := newWorker(t, config(l1, database))
		reorgs := 0
		for round := range 24 {
			for range 1 + l1.Rand.IntN(3) {
				l1.Random()
			}
			if n := 1 + l1.Rand.IntN(indexertest.Finality-1); l1.Rand.IntN(3) == 0 && l1.Head() > uint64(n) {
				l1.Drop(n)
				reorgs++
				for range l1.Rand.IntN(2 * n) {
					l1.Random()
				}
			}
			if l1.Rand.IntN(8) == 0 {
				w.current = nil // a restart
			}
			w.catchUp()
			if round%12 == 11 {
				l1.Outgrow()
				w.catchUp()
				have := dump(t, database)
				same(t, have, rebuilt(t, l1, 1000))
				same(t, have, rebuilt(t, l1, 1))
			}
		}
		if reorgs < 4 || w.failures > 0 {
			t.Errorf("have %d reorgs and %d failures, want many and none", reorgs, w.failures)
		}
		t.Logf("%d blocks, %d batches, %d reorgs", l1.Head(), l1.Number-1, reorgs)
	})
}

// cutter stands between the indexer and its database and cuts connections after
// so many bytes: a kill at any place, also in the middle of a statement, and
// before or after a commit is known.
type cutter struct {
	net.Listener
	budget atomic.Int64 // bytes until the next cut; negative: never
	down   atomic.Bool  // cuts everything
	cuts   atomic.Int64
	open   sync.WaitGroup
}

// between returns the URL of the cutter before the database.
func between(t *testing.T, database string) (*cutter, string) {
	t.Helper()
	u, err := url.Parse(database)
	check(t, err)
	q := u.Query()
	socket := q.Get("host") + "/.s.PGSQL." + q.Get("port")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	c := &cutter{Listener: listener}
	c.budget.Store(-1)
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("unix", socket)
			if err != nil {
				client.Close()
				continue
			}
			end := sync.OnceFunc(func() { client.Close(); server.Close() })
			c.open.Go(func() { defer end(); c.pass(server, client) })
			c.open.Go(func() { defer end(); c.pass(client, server) })
		}
	}()
	t.Cleanup(func() { listener.Close(); c.open.Wait() })
	q.Del("host")
	q.Del("port")
	u.Host, u.RawQuery = listener.Addr().String(), q.Encode()
	return c, u.String()
}

func (c *cutter) pass(to io.Writer, from io.Reader) {
	b := make([]byte, 4096)
	for {
		n, err := from.Read(b)
		if c.down.Load() {
			return
		}
		if left := c.budget.Load(); left >= 0 && err == nil {
			if left -= int64(n); left < 0 {
				c.budget.Store(-1)
				c.cuts.Add(1)
				_, _ = to.Write(b[:rand.IntN(n)])
				return
			}
			c.budget.Store(left)
		}
		if n > 0 {
			if _, err := to.Write(b[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// Killed anywhere, the indexer goes on from what it stored, exactly.
func TestKill(t *testing.T) {
	storetest.Each(t, func(t *testing.T, database string) {
		l1 := indexertest.New(t, 3)
		c, through := between(t, database)
		w := newWorker(t, config(l1, through))
		for range 40 {
			l1.Random()
			if n := 1 + l1.Rand.IntN(4); l1.Rand.IntN(4) == 0 && l1.Head() > uint64(n) {
				l1.Drop(n)
				l1.Random()
			}
			c.budget.Store(int64(l1.Rand.IntN(20_000)))
			w.catchUp()
		}
		c.budget.Store(-1)
		l1.Outgrow()
		w.catchUp()
		same(t, dump(t, database), rebuilt(t, l1, 1000))
		if w.failures < 12 || c.cuts.Load() < 12 {
			t.Errorf("%d cuts made the indexer fail %d times: too few to prove anything", c.cuts.Load(), w.failures)
		}
		t.Logf("%d cuts, %d failures", c.cuts.Load(), w.failures)
	})
}

// Of two indexers on one database each write is one's, and the other goes on from it.
func TestTwoWriters(t *testing.T) {
	l1 := indexertest.New(t, 5)
	database := storetest.One(t)
	one, two := newWorker(t, config(l1, database)), newWorker(t, config(l1, database))
	one.catchUp()
	two.catchUp()
	l1.Random()
	one.catchUp()
	if _, err := two.turn(); !errors.Is(err, store.ErrOvertaken) {
		t.Fatalf("have %v, want %v", err, store.ErrOvertaken)
	}
	l1.Random()
	two.catchUp()
	same(t, dump(t, database), rebuilt(t, l1, 1000))
}

// What is not what it was is not gone on from.
func TestStoredState(t *testing.T) {
	for name, test := range map[string]struct {
		sql    string
		change func(*Config)
		want   string
	}{
		"a cell was changed":       {sql: `UPDATE cells SET cells = set_byte(cells, 127, 1) WHERE record = 1`, want: "is not the one that is stored"},
		"a record is missing":      {sql: `DELETE FROM cells WHERE record = 2`, want: "is not the one that is stored"},
		"a cell is not below r":    {sql: `UPDATE cells SET cells = set_byte(cells, 0, 255) WHERE record = 1`, want: "damaged"},
		"cells are cut":            {sql: `UPDATE cells SET cells = substring(cells FROM 2) WHERE record = 1`, want: "damaged"},
		"a record beyond the end":  {sql: `UPDATE cells SET record = 1000000 WHERE record = 1`, want: "damaged"},
		"a commitment was changed": {sql: `UPDATE rollup SET commitment = genesis`, want: "is not the one that is stored"},
		"no commitment":            {sql: `UPDATE rollup SET commitment = ''`, want: "damaged"},
		"another chain":            {change: func(c *Config) { c.Follow.Network.ChainID++ }, want: "of another rollup, chain id"},
		"another rollup":           {change: func(c *Config) { c.Follow.Network.Rollup[0]++ }, want: "of another rollup, rollup"},
		"another bridge":           {change: func(c *Config) { c.Follow.Bridge[0]++ }, want: "of another rollup, bridge"},
		"another genesis": {change: func(c *Config) {
			c.Genesis = c.Genesis.Clone()
			c.Genesis.Set(900, c.Genesis.Get(1))
		}, want: "of another rollup, genesis"},
	} {
		t.Run(name, func(t *testing.T) {
			l1 := indexertest.New(t, 2)
			cfg := config(l1, storetest.One(t))
			for range 3 {
				l1.Random()
			}
			newWorker(t, cfg).catchUp()
			if test.sql != "" {
				connection, err := pgx.Connect(t.Context(), cfg.Database())
				check(t, err)
				defer connection.Close(context.Background())
				_, err = connection.Exec(t.Context(), test.sql)
				check(t, err)
			}
			if test.change != nil {
				test.change(&cfg)
			}
			w := newWorker(t, cfg)
			_, err := w.turn()
			if err == nil || !strings.Contains(err.Error(), test.want) || !fatal(err) {
				t.Errorf("have %v, want a fatal error with %q", err, test.want)
			}
		})
	}
}
