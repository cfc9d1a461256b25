package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// driven is an indexer whose clock the test turns.
type driven struct {
	*Indexer
	t       *testing.T
	health  *service.Health
	figures *metrics.Registry
	tick    chan time.Time
	idle    chan time.Duration // what the loop waits for
}

func drive(t *testing.T, cfg Config) *driven {
	t.Helper()
	d := &driven{t: t, health: service.NewHealth(), figures: metrics.New(), tick: make(chan time.Time), idle: make(chan time.Duration)}
	var err error
	d.Indexer, err = New(cfg, nil, d.figures, d.health)
	check(t, err)
	end := make(chan struct{})
	d.after = func(wait time.Duration) <-chan time.Time {
		select {
		case d.idle <- wait:
		case <-end:
		}
		return d.tick
	}
	t.Cleanup(func() {
		close(end)
		check(t, d.Stop(context.Background()))
	})
	return d
}

// rest waits until the loop has nothing to do, and says how long it means to wait.
func (d *driven) rest() time.Duration {
	d.t.Helper()
	select {
	case wait := <-d.idle:
		return wait
	case err := <-d.Fatal():
		d.t.Fatalf("the indexer ended: %v", err)
	}
	return 0
}

// next lets the clock run out, and waits until the loop rests again.
func (d *driven) next() time.Duration {
	d.t.Helper()
	d.tick <- time.Time{}
	return d.rest()
}

func (d *driven) get(path string, into any) int {
	d.t.Helper()
	resp, err := http.Get("http://" + d.Addr() + path)
	check(d.t, err)
	defer resp.Body.Close()
	check(d.t, json.NewDecoder(resp.Body).Decode(into))
	return resp.StatusCode
}

// wants compares what is not ready with names.
func (d *driven) wants(names ...string) {
	d.t.Helper()
	report, _ := d.health.Ready(d.t.Context())
	for name, result := range report.Checks {
		want := true
		for _, n := range names {
			want = want && n != name
		}
		if result.OK != want {
			d.t.Errorf("%s: have %+v, want ok %v", name, result, want)
		}
	}
}

type status struct{ Batch, Block, Head, LagBlocks, FinalBlock string }

func TestService(t *testing.T) {
	l1 := indexertest.New(t, 4)
	for range 5 {
		l1.Random()
	}
	database := storetest.One(t)
	d := drive(t, config(l1, database))
	check(t, d.Start(t.Context()))
	if err := d.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("have %v, want %v", err, ErrStarted)
	}
	if wait := d.rest(); wait != time.Second {
		t.Errorf("it waits %v for L1, want the period of the poll", wait)
	}
	follows := func() {
		t.Helper()
		var s status
		if code := d.get("/v1/status", &s); code != http.StatusOK {
			t.Fatalf("have status %d", code)
		}
		head := l1.Head()
		want := status{fmt.Sprint(l1.Number - 1), fmt.Sprint(head), fmt.Sprint(head), "0", fmt.Sprint(max(head, indexertest.Finality) - indexertest.Finality)}
		if s != want {
			t.Errorf("have %+v, want %+v", s, want)
		}
	}
	follows()
	d.wants()

	l1.Random()
	l1.Random()
	d.next()
	follows()
	l1.Drop(3)
	for range 4 {
		l1.Random()
	}
	d.next()
	follows()
	check(t, d.figures.Lint())

	l1.Fail(errors.New("no route to host"))
	for i, want := range []time.Duration{2, 4, 8, 16, 32, 60, 60} {
		if wait := d.next(); wait != want*time.Second {
			t.Errorf("after error %d it waits %v, want %v", i+1, wait, want*time.Second)
		}
	}
	d.wants("indexer l1")
	follows() // what it knows it still tells
	l1.Fail(nil)
	if wait := d.next(); wait != time.Second {
		t.Errorf("it waits %v, want the period of the poll again", wait)
	}
	d.wants()

	check(t, d.Stop(t.Context()))
	if d.Addr() != "" {
		t.Errorf("it is stopped and has the address %s", d.Addr())
	}
	same(t, dump(t, database), rebuilt(t, l1, 1000))
}

// Blocks that wait are taken without asking the clock.
func TestCatchUp(t *testing.T) {
	l1 := indexertest.New(t, 4)
	for range 20 {
		l1.Random()
	}
	cfg := config(l1, storetest.One(t))
	cfg.Follow.MaxBlocks = 2
	d := drive(t, cfg)
	check(t, d.Start(t.Context()))
	d.rest()
	var s status
	if d.get("/v1/status", &s); s.LagBlocks != "0" {
		t.Errorf("it rests and is %s blocks behind", s.LagBlocks)
	}
}

// While the database is away nothing is served, and it is asked again.
func TestDatabaseAway(t *testing.T) {
	l1 := indexertest.New(t, 4)
	l1.Random()
	c, through := between(t, storetest.One(t))
	d := drive(t, config(l1, through))
	var s status
	var p struct{ Code string }
	away := func(path string) {
		t.Helper()
		if code := d.get(path, &p); code != http.StatusServiceUnavailable || p.Code != "unavailable" {
			t.Errorf("have %d and %q, want %d and unavailable", code, p.Code, http.StatusServiceUnavailable)
		}
	}
	back := func() {
		t.Helper()
		c.down.Store(false)
		for d.next() > time.Second { // connections that were cut are found one by one
		}
		if code := d.get("/v1/status", &s); code != http.StatusOK || s.Block != fmt.Sprint(l1.Head()) {
			t.Errorf("have %d and block %s, want %d", code, s.Block, l1.Head())
		}
		d.wants()
	}

	c.down.Store(true)
	check(t, d.Start(t.Context()))
	away("/v1/status")
	if wait := d.rest(); wait != 2*time.Second {
		t.Errorf("it waits %v, want twice the poll", wait)
	}
	d.wants("indexer database", "indexer state")
	back()

	c.down.Store(true)
	away("/v1/batches")
	away("/v1/stakes")
	l1.Random()
	if wait := d.next(); wait != 2*time.Second {
		t.Errorf("it waits %v, want twice the poll", wait)
	}
	back()
}

// What the indexer cannot live with ends it, and it stops to answer.
func TestFatal(t *testing.T) {
	l1 := indexertest.New(t, 4)
	for range 2 * indexertest.Finality {
		l1.Random()
	}
	ends := func(t *testing.T, d *driven, is func(error) bool, unwell ...string) {
		t.Helper()
		for {
			select {
			case <-d.idle:
				d.tick <- time.Time{}
				continue
			case err := <-d.Fatal():
				if !is(err) {
					t.Errorf("it ended with %v", err)
				}
			}
			break
		}
		var p struct{ Code string }
		if code := d.get("/v1/status", &p); code != http.StatusServiceUnavailable || p.Code != "unavailable" {
			t.Errorf("it ended and answers %d, %q", code, p.Code)
		}
		d.wants(unwell...)
	}

	t.Run("reorg below finality", func(t *testing.T) {
		d := drive(t, config(l1, storetest.One(t)))
		check(t, d.Start(t.Context()))
		d.rest()
		l1.Drop(indexertest.Finality + 2)
		for range 2 * indexertest.Finality {
			l1.Random()
		}
		for range patience - 1 { // one of several nodes may be wrong
			d.next()
		}
		go func() { d.tick <- time.Time{} }()
		ends(t, d, func(err error) bool { return errors.Is(err, follow.ErrBelowFinality) }, "indexer state", "indexer l1")
	})

	t.Run("another database", func(t *testing.T) {
		database := storetest.One(t)
		newWorker(t, config(l1, database)).catchUp()
		cfg := config(l1, database)
		cfg.Follow.Bridge[3]++
		d := drive(t, cfg)
		var foreign *store.ForeignError
		if err := d.Start(t.Context()); !errors.As(err, &foreign) {
			t.Errorf("have %v, want a *ForeignError", err)
		}
	})

	t.Run("mismatch", func(t *testing.T) {
		_, _, g, _ := bn254.Generators()
		honest := indexertest.New(t, 4)
		d := drive(t, config(honest, storetest.One(t)))
		check(t, d.Start(t.Context()))
		d.rest()
		honest.Forge(g)
		honest.Settle(func(*stf.Builder) {})
		honest.Mine()
		go func() { d.tick <- time.Time{} }()
		ends(t, d, func(err error) bool {
			var m *derive.Mismatch
			return errors.As(err, &m) && m.Want == g
		}, "indexer state")
	})
}

func TestConfig(t *testing.T) {
	l1 := indexertest.New(t, 4)
	good := config(l1, "")
	check(t, good.Check())
	for field, change := range map[string]func(*Config){
		"L1":           func(c *Config) { c.L1 = nil },
		"Genesis":      func(c *Config) { c.Genesis = nil },
		"SRS":          func(c *Config) { c.SRS = nil },
		"Shapes":       func(c *Config) { c.Shapes = nil },
		"Database":     func(c *Config) { c.Database = nil },
		"Addr":         func(c *Config) { c.Addr = "here" },
		"Feed":         func(c *Config) { c.Feed = "http://127.0.0.1" },
		"Poll":         func(c *Config) { c.Poll = 0 },
		"RetryMax":     func(c *Config) { c.RetryMax = -1 },
		"MaxLag":       func(c *Config) { c.MaxLag = 0 },
		"RequestLimit": func(c *Config) { c.RequestLimit = 0 },
	} {
		bad := good
		change(&bad)
		if _, err := New(bad, nil, nil, nil); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: have %v, want %v", field, err, ErrConfig)
		}
	}
	bad := good
	bad.Follow.Finality = 0
	if _, err := New(bad, nil, nil, nil); !errors.Is(err, follow.ErrConfig) {
		t.Errorf("have %v, want %v", err, follow.ErrConfig)
	}
}
