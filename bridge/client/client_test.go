package client_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/bridge/api"
	"github.com/stoa-rollup/stoa/bridge/client"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// methods are those that a sequencer uses, in this process and in another one.
type methods interface {
	Head(ctx context.Context) (wire.L1Head, error)
	Watch(ctx context.Context, seen uint64) (wire.L1Head, error)
	Queue(ctx context.Context, from uint64, limit int) ([]wire.QueueEntry, error)
	Settled(ctx context.Context, number uint64) (wire.SettledBatch, error)
	Claimable(ctx context.Context, account common.Address) ([]wire.Claimable, error)
}

var _, _ methods = (*bridge.Service)(nil), (*client.Client)(nil)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func config(w *followtest.World) bridge.Config {
	c := bridge.DefaultConfig(w.Chain.Client(), w.Network, w.Bridge, 1, "bridge")
	c.Follow.Confirmations, c.FS, c.Poll = 0, vfs.NewMem(), 2*time.Millisecond
	return c
}

// running is a bridge with its server.
type running struct {
	*bridge.Service
	*api.Server
}

func run(t *testing.T, c bridge.Config, addr string) running {
	t.Helper()
	service, err := bridge.New(c)
	check(t, err)
	check(t, service.Start(t.Context()))
	server, err := api.New(api.DefaultConfig(service, addr))
	check(t, err)
	check(t, server.Start(t.Context()))
	r := running{service, server}
	t.Cleanup(func() { r.stop(t) })
	return r
}

func (r running) stop(t *testing.T) {
	t.Helper()
	check(t, r.Server.Stop(context.Background()))
	check(t, r.Service.Stop(context.Background()))
}

func dial(t *testing.T, r running) (*client.Client, client.Config) {
	t.Helper()
	c := client.DefaultConfig("http://" + r.Addr())
	made, err := client.New(c)
	check(t, err)
	return made, c
}

// The client answers what the service does, errors too.
func TestSameAsService(t *testing.T) {
	w := followtest.New(t, false)
	w.Story()
	r := run(t, config(w), "127.0.0.1:0")
	remote, _ := dial(t, r)
	for h := (wire.L1Head{}); h.Confirmed < w.Head(); {
		var err error
		h, err = remote.Watch(t.Context(), h.Version)
		check(t, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for name, call := range map[string]func(ctx context.Context, m methods) (any, error){
		"head":        func(ctx context.Context, m methods) (any, error) { return m.Head(ctx) },
		"watch":       func(ctx context.Context, m methods) (any, error) { return m.Watch(ctx, 0) },
		"watch later": func(ctx context.Context, m methods) (any, error) { return m.Watch(ctx, 1<<40) },
		"queue":       func(ctx context.Context, m methods) (any, error) { return m.Queue(ctx, 0, 9) },
		"queue page":  func(ctx context.Context, m methods) (any, error) { return m.Queue(ctx, 1, 1) },
		"queue end":   func(ctx context.Context, m methods) (any, error) { return m.Queue(ctx, 3, 9) },
		"no limit":    func(ctx context.Context, m methods) (any, error) { return m.Queue(ctx, 0, 0) },
		"settled":     func(ctx context.Context, m methods) (any, error) { return m.Settled(ctx, 2) },
		"not settled": func(ctx context.Context, m methods) (any, error) { return m.Settled(ctx, 4) },
		"batch 0":     func(ctx context.Context, m methods) (any, error) { return m.Settled(ctx, 0) },
		"claimable":   func(ctx context.Context, m methods) (any, error) { return m.Claimable(ctx, w.People[1].Address()) },
		"nothing":     func(ctx context.Context, m methods) (any, error) { return m.Claimable(ctx, common.Address{5}) },
	} {
		want, wantErr := call(t.Context(), r.Service)
		have, err := call(t.Context(), remote)
		var a, b *wire.Error
		if errors.As(wantErr, &a) != errors.As(err, &b) || a != nil && *a != *b || (err == nil) != (wantErr == nil) || !reflect.DeepEqual(have, want) {
			t.Errorf("%s: have %+v, error %#v, want %+v, error %#v", name, have, err, want, wantErr)
		}
		want, wantErr = call(ended, r.Service)
		have, err = call(ended, remote)
		if !errors.Is(err, context.Canceled) || !errors.Is(wantErr, context.Canceled) || !reflect.DeepEqual(have, want) {
			t.Errorf("%s: have %+v, error %v and %+v, error %v of an ended context", name, have, err, want, wantErr)
		}
	}
}

// A bridge that stops and comes back: Watch waits for it, the others say that it is
// away and work again afterwards.
func TestBridgeAway(t *testing.T) {
	w := followtest.New(t, false)
	c := config(w)
	r := run(t, c, "127.0.0.1:0")
	addr := r.Addr()
	cfg := client.DefaultConfig("http://" + addr)
	waits := make(chan time.Duration)
	ticks := make(chan time.Time)
	cfg.After = func(d time.Duration) <-chan time.Time { waits <- d; return ticks }
	remote, err := client.New(cfg)
	check(t, err)
	before, err := remote.Watch(t.Context(), 0)
	check(t, err)
	for before.Confirmed < w.Head() {
		before, err = remote.Watch(t.Context(), before.Version)
		check(t, err)
	}

	news := make(chan wire.L1Head)
	go func() {
		h, err := remote.Watch(t.Context(), before.Version)
		if err != nil {
			t.Error(err)
		}
		news <- h
	}()
	r.stop(t)
	for _, want := range []time.Duration{cfg.Wait, 2 * cfg.Wait} {
		if have := <-waits; have != want {
			t.Errorf("have a wait of %s, want %s", have, want)
		}
		if want == cfg.Wait {
			ticks <- time.Time{}
		}
	}
	if _, err := remote.Head(t.Context()); err == nil || !strings.Contains(err.Error(), "bridge_head") {
		t.Errorf("have error %v of a bridge that is away", err)
	}
	w.Deposit(0, 100, 1, false)
	run(t, c, addr) // the same store
	ticks <- time.Time{}
	if h := <-news; h.Version <= before.Version {
		t.Errorf("have %+v after %+v", h, before)
	}
	if _, err := remote.Head(t.Context()); err != nil {
		t.Errorf("have error %v of a bridge that is back", err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() {
		h, err := remote.Head(ctx)
		for err == nil {
			h, err = remote.Watch(ctx, h.Version)
		}
		ended <- err
	}()
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want %v", err, context.Canceled)
	}
}

func TestConfig(t *testing.T) {
	good := client.DefaultConfig("http://127.0.0.1:1")
	for name, spoil := range map[string]func(*client.Config){
		"URL":      func(c *client.Config) { c.URL = "127.0.0.1:1" },
		"Timeout":  func(c *client.Config) { c.Timeout = 0 },
		"LongPoll": func(c *client.Config) { c.LongPoll = 0 },
		"Wait":     func(c *client.Config) { c.Wait = 0 },
		"MaxWait":  func(c *client.Config) { c.MaxWait = c.Wait - 1 },
	} {
		bad := good
		spoil(&bad)
		if _, err := client.New(bad); !errors.Is(err, client.ErrConfig) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: have error %v", name, err)
		}
	}
}
