package bridge

import (
	"context"
	"errors"
	"io"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// gather reads the metrics as a scrape does.
func gather(t *testing.T, r *metrics.Registry) map[string]float64 {
	t.Helper()
	recorder := httptest.NewRecorder()
	r.Handler().ServeHTTP(recorder, httptest.NewRequest("GET", "/metrics", nil))
	body, err := io.ReadAll(recorder.Body)
	check(t, err)
	values := map[string]float64{}
	for line := range strings.Lines(string(body)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), " "); ok && strings.HasPrefix(name, "stoa_") {
			values[name], err = strconv.ParseFloat(value, 64)
			check(t, err)
		}
	}
	return values
}

// waiting is a context that tells when somebody waits for it.
type waiting struct {
	context.Context
	waits func()
}

func (w waiting) Done() <-chan struct{} {
	w.waits()
	return w.Context.Done()
}

func TestWatch(t *testing.T) {
	w := followtest.New(t, false)
	r := start(t, configOf(w))
	before, err := r.Head(t.Context())
	check(t, err)

	if h, err := r.Watch(t.Context(), before.Version-1); err != nil || h != before {
		t.Errorf("have %+v, error %v of an old version, want %+v", h, err, before)
	}
	var refused *wire.Error
	if _, err := r.Watch(t.Context(), before.Version+1); !errors.As(err, &refused) || refused.Code != wire.CodeMalformed || refused.Data.Field != "seen" {
		t.Errorf("have error %v of a version that never was, want code %d", err, wire.CodeMalformed)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Watch(ended, before.Version); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want %v", err, context.Canceled)
	}

	// A look without news wakes nobody; every watcher gets the next news.
	const watchers = 200
	heads := make(chan wire.L1Head, watchers)
	var wg, asleep sync.WaitGroup
	asleep.Add(watchers)
	for range watchers {
		wg.Go(func() {
			h, err := r.Watch(waiting{t.Context(), sync.OnceFunc(asleep.Done)}, before.Version)
			if err != nil {
				t.Error(err)
			}
			heads <- h
		})
	}
	asleep.Wait()
	if h := r.look(); h != before || len(heads) != 0 {
		t.Errorf("have %+v and %d awake without news", h, len(heads))
	}
	w.Deposit(0, 100, 1, false)
	want := r.look()
	wg.Wait()
	for range watchers {
		if h := <-heads; h != want || h.Version != before.Version+1 {
			t.Fatalf("have %+v, want %+v", h, want)
		}
	}

	stopped := make(chan error)
	asleep.Add(1)
	go func() {
		_, err := r.Watch(waiting{t.Context(), sync.OnceFunc(asleep.Done)}, want.Version)
		stopped <- err
	}()
	asleep.Wait()
	check(t, r.Stop(t.Context()))
	if err := <-stopped; !errors.As(err, &refused) || refused.Code != wire.CodeClosed {
		t.Errorf("have error %v of a service that stops, want code %d", err, wire.CodeClosed)
	}
}

func TestPages(t *testing.T) {
	w := followtest.New(t, false)
	for range 3 {
		w.Deposit(0, 100, 1, false)
	}
	r := start(t, configOf(w))
	for _, test := range []struct {
		from       uint64
		limit      int
		first, len uint64
	}{{0, 1, 0, 1}, {1, 9, 1, 2}, {2, 1 << 40, 2, 1}, {3, 1, 0, 0}, {1 << 63, 1, 0, 0}, {1<<64 - 1, 1, 0, 0}} {
		q, err := r.Queue(t.Context(), test.from, test.limit)
		check(t, err)
		h, err := r.History(t.Context(), w.Operator.Address(), test.from, test.limit)
		check(t, err)
		if uint64(len(q)) != test.len || uint64(len(h.List)) != test.len || test.len > 0 && (q[0].Index != test.first || h.List[0].Number != test.first) {
			t.Errorf("from %d, limit %d: have %+v and %+v", test.from, test.limit, q, h.List)
		}
		if h.Movements != 3 || h.Totals[0].Credited.Uint64() != 3*followtest.QueueFee {
			t.Errorf("have %+v, want 3 queue fees", h)
		}
	}
	var refused *wire.Error
	for _, limit := range []int{0, -1} {
		if _, err := r.Queue(t.Context(), 0, limit); !errors.As(err, &refused) || refused.Code != wire.CodeMalformed || refused.Data.Field != "limit" {
			t.Errorf("limit %d: have error %v, want code %d", limit, err, wire.CodeMalformed)
		}
	}
}
