package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/bridge/api"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// following is a service that has read all of the world.
func following(t *testing.T, w *followtest.World) *bridge.Service {
	t.Helper()
	c := bridge.DefaultConfig(w.Chain.Client(), w.Network, w.Bridge, 1, "bridge")
	c.Follow.Confirmations, c.FS, c.Poll = 0, vfs.NewMem(), 2*time.Millisecond
	s, err := bridge.New(c)
	check(t, err)
	check(t, s.Start(t.Context()))
	t.Cleanup(func() { check(t, s.Stop(context.Background())) })
	for h := (wire.L1Head{}); h.Confirmed < w.Head(); {
		h, err = s.Watch(t.Context(), h.Version)
		check(t, err)
	}
	return s
}

func serve(t *testing.T, c api.Config) *api.Server {
	t.Helper()
	s, err := api.New(c)
	check(t, err)
	check(t, s.Start(t.Context()))
	t.Cleanup(func() { check(t, s.Stop(context.Background())) })
	return s
}

// answer is a JSON-RPC response.
type answer struct {
	Result json.RawMessage
	Error  *wire.Error
}

func post(t *testing.T, s *api.Server, body string) (int, []byte) {
	t.Helper()
	response, err := http.Post("http://"+s.Addr(), "application/json", strings.NewReader(body))
	check(t, err)
	defer func() { check(t, response.Body.Close()) }()
	b, err := io.ReadAll(response.Body)
	check(t, err)
	return response.StatusCode, b
}

func ask(t *testing.T, s *api.Server, method, params string) (a answer) {
	t.Helper()
	_, b := post(t, s, fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params))
	if err := json.Unmarshal(b, &a); err != nil {
		t.Fatalf("%s%s: have %s: %v", method, params, b, err)
	}
	return a
}

func TestAnswers(t *testing.T) {
	w := followtest.New(t, false)
	w.Story()
	service := following(t, w)
	s := serve(t, api.DefaultConfig(service, "127.0.0.1:0"))
	ctx, bob := t.Context(), w.People[1].Address()
	for _, test := range []struct {
		method, params string
		want           func() (any, error)
	}{
		{"bridge_head", `[]`, func() (any, error) { return service.Head(ctx) }},
		{"bridge_watch", `["0"]`, func() (any, error) { return service.Head(ctx) }},
		{"bridge_queue", `[]`, func() (any, error) { return service.Queue(ctx, 0, 9) }},
		{"bridge_queue", `["1","1"]`, func() (any, error) { return service.Queue(ctx, 1, 1) }},
		{"bridge_queue", `["0","18446744073709551615"]`, func() (any, error) { return service.Queue(ctx, 0, 9) }},
		{"bridge_queue", `["7"]`, func() (any, error) { return []wire.QueueEntry{}, nil }},
		{"bridge_settled", `["2"]`, func() (any, error) { return service.Settled(ctx, 2) }},
		{"bridge_claimable", fmt.Sprintf(`["%s"]`, bob), func() (any, error) { return service.Claimable(ctx, bob) }},
		{"bridge_history", fmt.Sprintf(`["%s"]`, bob), func() (any, error) { return service.History(ctx, bob, 0, 9) }},
		{"bridge_history", fmt.Sprintf(`["%s","1","1"]`, bob), func() (any, error) { return service.History(ctx, bob, 1, 1) }},
	} {
		have := ask(t, s, test.method, test.params)
		want, err := test.want()
		check(t, err)
		b, err := json.Marshal(want)
		check(t, err)
		if have.Error != nil || !bytes.Equal(have.Result, b) {
			t.Errorf("%s%s: have %s, error %v, want %s", test.method, test.params, have.Result, have.Error, b)
		}
	}

	// The spelling that front ends rely on.
	var h struct {
		Account   string
		Movements string
		Totals    []map[string]string
		List      []struct {
			Number, Kind, Token, Amount string
			L1                          map[string]string
		}
	}
	check(t, json.Unmarshal(ask(t, s, "bridge_history", fmt.Sprintf(`["%s"]`, bob)).Result, &h))
	if h.Account != strings.ToLower(bob.Hex()) || h.Movements != "2" || len(h.List) != 2 || h.List[1].Number != "1" || h.List[0].Kind != "credit" || h.List[0].Token != "0" || h.List[0].Amount != "77" ||
		!reflect.DeepEqual(h.Totals, []map[string]string{{"token": "0", "credited": "80", "claimed": "0"}}) || h.List[0].L1["block"] == "" || h.List[0].L1["transaction"] == "" {
		t.Errorf("have %+v", h)
	}
}

func TestMalformed(t *testing.T) {
	w := followtest.New(t, false)
	s := serve(t, api.DefaultConfig(following(t, w), "127.0.0.1:0"))
	for _, test := range []struct {
		method, params string
		code           wire.Code
		field, value   string
	}{
		{"bridge_watch", `[]`, wire.CodeMalformed, "seen", "missing"},
		{"bridge_watch", `[null]`, wire.CodeMalformed, "seen", "missing"},
		{"bridge_watch", `[1]`, wire.CodeMalformed, "seen", "1"},
		{"bridge_watch", `["01"]`, wire.CodeMalformed, "seen", `"01"`},
		{"bridge_watch", `["-1"]`, wire.CodeMalformed, "seen", `"-1"`},
		{"bridge_watch", `["0x1"]`, wire.CodeMalformed, "seen", `"0x1"`},
		{"bridge_watch", `["999"]`, wire.CodeMalformed, "seen", "999"},
		{"bridge_queue", `[{}]`, wire.CodeMalformed, "from", "{}"},
		{"bridge_queue", `["18446744073709551616"]`, wire.CodeMalformed, "from", `"18446744073709551616"`},
		{"bridge_queue", `["0","0"]`, wire.CodeMalformed, "limit", "0"},
		{"bridge_queue", `["0",""]`, wire.CodeMalformed, "limit", `""`},
		{"bridge_settled", `[]`, wire.CodeMalformed, "number", "missing"},
		{"bridge_settled", `["` + strings.Repeat("9", 500) + `"]`, wire.CodeMalformed, "number", `"` + strings.Repeat("9", 99)},
		{"bridge_settled", `["0"]`, wire.CodeNotFound, "settled batch", "0"},
		{"bridge_settled", `["1"]`, wire.CodeNotFound, "settled batch", "1"},
		{"bridge_claimable", `["0x12"]`, wire.CodeMalformed, "account", `"0x12"`},
		{"bridge_claimable", `[]`, wire.CodeMalformed, "account", "missing"},
		{"bridge_history", `[7]`, wire.CodeMalformed, "account", "7"},
		{"bridge_history", fmt.Sprintf(`["%s","x"]`, common.Address{}), wire.CodeMalformed, "from", `"x"`},
		// JSON-RPC's own
		{"bridge_nothing", `[]`, -32601, "", ""},
		{"bridge_head", `["1"]`, -32602, "", ""},
		{"bridge_queue", `{"from":"0"}`, -32602, "", ""},
	} {
		a := ask(t, s, test.method, test.params)
		if a.Error == nil || a.Error.Code != test.code || a.Error.Data.Field != test.field || a.Error.Data.Value != test.value || a.Error.Message == "" {
			t.Errorf("%s%s: have %s, error %+v, want code %d of %s %s", test.method, test.params, a.Result, a.Error, test.code, test.field, test.value)
		}
	}
	var a answer
	_, b := post(t, s, `{"jsonrpc":`)
	if err := json.Unmarshal(b, &a); err != nil || a.Error == nil || a.Error.Code != -32700 {
		t.Errorf("have %s of half a request, want code -32700", b)
	}
	if status, _ := post(t, s, strings.Repeat(" ", 65<<10)); status != http.StatusRequestEntityTooLarge {
		t.Errorf("have status %d of a large body, want %d", status, http.StatusRequestEntityTooLarge)
	}
	call := `{"jsonrpc":"2.0","id":1,"method":"bridge_head"}`
	if _, b := post(t, s, "["+strings.Repeat(call+",", 16)+call+"]"); !bytes.Contains(b, []byte("batch too large")) {
		t.Errorf("have %s of a batch of 17 calls", b)
	}
}

// gate holds calls until it is released.
type gate struct {
	*bridge.Service
	entered chan string
	release chan struct{}
	ended   chan error // why a call's context ended
}

func (g *gate) hold(ctx context.Context, call string) error {
	g.entered <- call
	select {
	case <-g.release:
		return nil
	case <-ctx.Done():
		g.ended <- ctx.Err()
		return ctx.Err()
	}
}

func (g *gate) Watch(ctx context.Context, _ uint64) (wire.L1Head, error) {
	return wire.L1Head{}, g.hold(ctx, "watch")
}

func (g *gate) Claimable(ctx context.Context, _ common.Address) ([]wire.Claimable, error) {
	return nil, g.hold(ctx, "claimable")
}

func (g *gate) Settled(ctx context.Context, _ uint64) (wire.SettledBatch, error) {
	return wire.SettledBatch{}, g.hold(ctx, "settled")
}

// Each kind of call has its own limit, and a full one refuses at once.
func TestLimits(t *testing.T) {
	w := followtest.New(t, false)
	g := &gate{following(t, w), make(chan string), make(chan struct{}), make(chan error, 1)}
	c := api.DefaultConfig(g, "127.0.0.1:0")
	c.Watches, c.Claims, c.Reads = 1, 1, 1
	s := serve(t, c)
	calls := map[string]string{"bridge_watch": `["0"]`, "bridge_claimable": fmt.Sprintf(`["%s"]`, common.Address{}), "bridge_settled": `["1"]`}
	done := make(chan answer)
	for method, params := range calls {
		go func() { done <- ask(t, s, method, params) }()
		<-g.entered
	}
	for method, params := range calls {
		if a := ask(t, s, method, params); a.Error == nil || a.Error.Code != wire.CodeBusy || a.Error.Data.Limit != "1" || a.Error.Data.Field == "" {
			t.Errorf("%s: have %s, error %+v, want code %d", method, a.Result, a.Error, wire.CodeBusy)
		}
	}
	close(g.release)
	for range calls {
		if a := <-done; a.Error != nil {
			t.Errorf("have error %+v of a call that had its slot", a.Error)
		}
	}
	if a := ask(t, s, "bridge_head", `[]`); a.Error != nil {
		t.Errorf("have error %+v, want the slots free again", a.Error)
	}
}

func TestLongPoll(t *testing.T) {
	w := followtest.New(t, false)
	service := following(t, w)
	c := api.DefaultConfig(service, "127.0.0.1:0")
	c.LongPoll = time.Millisecond
	quick := serve(t, c)
	before, err := service.Head(t.Context())
	check(t, err)
	seen := fmt.Sprintf(`["%d"]`, before.Version)
	head := func(a answer) (h wire.L1Head) {
		t.Helper()
		if a.Error != nil {
			t.Fatal(a.Error)
		}
		check(t, json.Unmarshal(a.Result, &h))
		return h
	}
	if h := head(ask(t, quick, "bridge_watch", seen)); h != before {
		t.Errorf("have %+v without news, want %+v", h, before)
	}

	slow := serve(t, api.DefaultConfig(service, "127.0.0.1:0"))
	news := make(chan answer)
	go func() { news <- ask(t, slow, "bridge_watch", seen) }()
	w.Mine(1)
	h := head(<-news)
	if h.Version != before.Version+1 || h.Number != before.Number+1 {
		t.Errorf("have %+v, want one block after %+v", h, before)
	}
}

// Stop answers those who watch, and waits for them.
func TestStop(t *testing.T) {
	w := followtest.New(t, false)
	g := &gate{following(t, w), make(chan string), make(chan struct{}), make(chan error, 1)}
	s := serve(t, api.DefaultConfig(g, "127.0.0.1:0"))
	if err := s.Start(t.Context()); !errors.Is(err, service.ErrStarted) {
		t.Errorf("have error %v, want %v", err, service.ErrStarted)
	}
	watched := make(chan answer)
	go func() { watched <- ask(t, s, "bridge_watch", `["0"]`) }()
	<-g.entered
	stopped := make(chan error)
	go func() { stopped <- s.Stop(t.Context()) }()
	if err := <-g.ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the call that watched ended by %v, want %v", err, context.Canceled)
	}
	if a := <-watched; a.Error == nil || a.Error.Code != wire.CodeClosed {
		t.Errorf("have %s, error %+v, want code %d", a.Result, a.Error, wire.CodeClosed)
	}
	check(t, <-stopped)
	if s.Addr() != "" {
		t.Errorf("have address %s after the stop", s.Addr())
	}
	check(t, s.Stop(t.Context()))
}

func TestOrigins(t *testing.T) {
	w := followtest.New(t, false)
	c := api.DefaultConfig(following(t, w), "127.0.0.1:0")
	c.Origins = []string{"https://stoa.example"}
	s := serve(t, c)
	for origin, allowed := range map[string]string{"https://stoa.example": "https://stoa.example", "https://else.example": ""} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, "http://"+s.Addr(), nil)
		check(t, err)
		request.Header.Set("Origin", origin)
		response, err := http.DefaultClient.Do(request)
		check(t, err)
		check(t, response.Body.Close())
		if have := response.Header.Get("Access-Control-Allow-Origin"); have != allowed || response.StatusCode != http.StatusNoContent {
			t.Errorf("%s: have %q, status %d, want %q", origin, have, response.StatusCode, allowed)
		}
	}
}

func TestConfig(t *testing.T) {
	good := api.DefaultConfig(&bridge.Service{}, "127.0.0.1:0")
	check(t, good.Check())
	for name, spoil := range map[string]func(*api.Config){
		"Backend":  func(c *api.Config) { c.Backend = nil },
		"Addr":     func(c *api.Config) { c.Addr = "nowhere" },
		"LongPoll": func(c *api.Config) { c.LongPoll = api.MaxLongPoll + 1 },
		"Watches":  func(c *api.Config) { c.Watches = 0 },
		"Claims":   func(c *api.Config) { c.Claims = 0 },
		"Reads":    func(c *api.Config) { c.Reads = 0 },
	} {
		bad := good
		spoil(&bad)
		if _, err := api.New(bad); !errors.Is(err, api.ErrConfig) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: have error %v", name, err)
		}
	}
	taken := good
	first := serve(t, good)
	taken.Addr = first.Addr()
	s, err := api.New(taken)
	check(t, err)
	if err := s.Start(t.Context()); err == nil || !strings.Contains(err.Error(), taken.Addr) {
		t.Errorf("have error %v of an address that is taken", err)
	}
}
