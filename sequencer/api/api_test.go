package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/engine"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// serve starts a server on a free port and stops it after the test.
func serve(t testing.TB, m *memory, change func(*Config)) (*Server, *metrics.Registry) {
	t.Helper()
	c := DefaultConfig("127.0.0.1:0")
	if change != nil {
		change(&c)
	}
	r := metrics.New()
	s, err := New(c, r, m, m, m, m.Info)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := s.Stop(ctx); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return s, r
}

// post sends a raw body over HTTP.
func post(t testing.TB, s *Server, body string) (status int, answer string) {
	t.Helper()
	r, err := http.Post("http://"+s.Addr(), "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = r.Body.Close() }()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(b)
}

func dial(t testing.TB, url string) *rpc.Client {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// failure is an error as it arrives.
type failure struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    *wire.ErrorData `json:"data"`
}

func failureOf(t testing.TB, answer string) failure {
	t.Helper()
	var a struct {
		Version string   `json:"jsonrpc"`
		Error   *failure `json:"error"`
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil || a.Error == nil || a.Version != "2.0" || a.Error.Message == "" {
		t.Fatalf("have %s (%v), want a JSON-RPC error", answer, err)
	}
	return *a.Error
}

func (m *memory) payment(nonce uint32, fee uint64) op.Signed {
	o := op.Transfer{From: m.Guest.For(0), To: m.Host.For(0), Token: 0, Amount: amount.From(5), Fee: fee}
	purse := m.PurseAt(o.From)
	return m.SignAs(m.Guest.Key, o, purse.Nonce+nonce, purse.Epoch, m.Now+3_600)
}

func spelling(t testing.TB, s op.Signed) string {
	t.Helper()
	b, err := s.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestMethodsAnswer(t *testing.T) {
	m := newMemory(t)
	s, _ := serve(t, m, nil)
	first := m.payment(0, 1)
	binary, err := first.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{"http://" + s.Addr(), "ws://" + s.Addr()} {
		c := dial(t, url)
		get := func(answer any, method string, args ...any) {
			t.Helper()
			if err := c.CallContext(t.Context(), answer, "stoa_"+method, args...); err != nil {
				t.Fatalf("%s over %s: %v", method, url, err)
			}
		}
		var r, again wire.Receipt
		get(&r, "submit", first)
		get(&again, "submit", hexutil.Bytes(binary))
		if r.Index != 2 || r.Position != 1 || r.Index != again.Index {
			t.Errorf("have receipts %+v and %+v, want index 2 twice", r, again)
		}
		if signer, err := r.Signer(m.Network); err != nil || signer != crypto.PubkeyToAddress(m.key.PublicKey) {
			t.Errorf("have signer %s, %v, want the sequencer's", signer, err)
		}
		var o wire.Operation
		get(&o, "operation", r.ID)
		if o.Status != wire.Accepted || spelling(t, o.Operation) != spelling(t, first) {
			t.Errorf("have %+v, want the accepted operation", o)
		}
		for _, arg := range []any{m.Guest.Owner, m.Guest.For(0), fmt.Sprint(m.Guest.For(0))} {
			var a wire.Account
			get(&a, "account", arg)
			if a.Owner != m.Guest.Owner || len(a.Purses) != 2 {
				t.Errorf("account %v: have %+v, want both purses of the guest", arg, a)
			}
		}
		serial := m.ListingAt(m.World.Listing).Serial
		for _, arg := range []any{m.World.Listing, fmt.Sprint(m.World.Listing), map[string]string{"serial": fmt.Sprint(serial)}} {
			var l wire.ListingView
			get(&l, "listing", arg)
			if l.Listing.Serial != serial {
				t.Errorf("listing %v: have %+v, want serial %d", arg, l, serial)
			}
		}
		var h wire.Head
		get(&h, "head")
		if h.Index != 2 || h.Open != m.Number || h.L1.Number != 7 {
			t.Errorf("have head %+v, want index 2, open %d, L1 block 7", h, m.Number)
		}
		var i wire.Info
		get(&i, "info")
		if i.Network() != m.Network {
			t.Errorf("have network %+v, want %+v", i.Network(), m.Network)
		}
	}
}

// Every error has its code, and the data that the specification promises.
func TestErrorsAreTyped(t *testing.T) {
	m := newMemory(t)
	s, _ := serve(t, m, func(c *Config) { c.BatchCalls, c.BodyBytes = 3, 16<<10 })
	ok := m.payment(0, 1)
	good := spelling(t, ok)
	binary, err := ok.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	hex := hexutil.Encode(binary)
	unsigned := spelling(t, op.Signed{Operation: op.Deposit{Purse: 9, Owner: m.Guest.Owner, Token: 0, Amount: amount.From(1), Key: m.Guest.Key.Public}})
	call := func(method, params string) string {
		return `{"jsonrpc":"2.0","id":1,"method":"stoa_` + method + `","params":` + params + `}`
	}
	submit := func(operation string) string { return call("submit", "["+operation+"]") }
	with := func(old, new string) string { return submit(strings.Replace(good, old, new, 1)) }
	const refused, malformed, missing = int(wire.CodeRefused), int(wire.CodeMalformed), int(wire.CodeNotFound)

	for _, c := range []struct {
		name, body  string
		code        int
		rule, field string
	}{
		{"future nonce", submit(spelling(t, m.payment(9, 1))), refused, "AUTH-2", "nonce"},
		{"bad signature", with(`"fee":"1"`, `"fee":"2"`), refused, "AUTH-6", "signature"},
		{"deposit", submit(unsigned), refused, "AUTH-1", "operation with a signature"},

		{"operation is a number", submit("7"), malformed, "TRANSPORT-7", "operation"},
		{"operation is a list", submit("[]"), malformed, "TRANSPORT-7", "operation"},
		{"operation is true", submit("true"), malformed, "TRANSPORT-7", "operation"},
		{"operation is empty", submit("{}"), malformed, "TRANSPORT-7", "operation"},
		{"empty string", submit(`""`), malformed, "TRANSPORT-1", "operation"},
		{"one quote", submit(`"\""`), malformed, "TRANSPORT-1", "operation"},
		{"no 0x", submit(`"` + hex[2:] + `"`), malformed, "TRANSPORT-1", "operation"},
		{"odd hex", submit(`"` + hex[:len(hex)-1] + `"`), malformed, "TRANSPORT-1", "length"},
		{"bad hex", submit(`"0xzz"`), malformed, "TRANSPORT-1", "operation"},
		{"escaped hex", submit(`"0x\u0030"`), malformed, "TRANSPORT-1", "operation"},
		{"short", submit(`"` + hex[:40] + `"`), malformed, "TRANSPORT-1", "length"},
		{"long", submit(`"0x` + strings.Repeat("00", 2*op.MaxTransport) + `"`), malformed, "TRANSPORT-1", "length"},
		{"unknown kind", with(`"Transfer"`, `"Steal"`), malformed, "TRANSPORT-2", "kind"},
		{"number for a string", with(`"fee":"1"`, `"fee":1`), malformed, "TRANSPORT-7", "value"},
		{"leading zero", with(`"fee":"1"`, `"fee":"01"`), malformed, "TRANSPORT-7", "operation.fee"},
		{"too wide", with(`"fee":"1"`, `"fee":"99999999999999999999999"`), malformed, "TRANSPORT-7", "operation.fee"},
		{"amount too wide", with(`"amount":"5"`, `"amount":"5192296858534827628530496329220096"`), malformed, "TRANSPORT-7", "amount"},
		{"field twice", with(`"fee":"1"`, `"fee":"1","fee":"1"`), malformed, "TRANSPORT-7", "fee"},
		{"unknown field", with(`"fee":"1"`, `"fee":"1","tip":"1"`), malformed, "TRANSPORT-7", "operation"},
		{"deep", submit(strings.Repeat(`{"a":`, 500) + "1" + strings.Repeat("}", 500)), malformed, "TRANSPORT-7", "nesting"},
		{"huge", with(`"fee":"1"`, `"fee":"`+strings.Repeat("1", 5_000)+`"`), malformed, "TRANSPORT-7", "length"},

		{"id is short", call("operation", `["0x12"]`), malformed, "", "id"},
		{"id is a number", call("operation", `[12]`), malformed, "", "id"},
		{"unknown id", call("operation", `["0x`+strings.Repeat("ab", 32)+`"]`), missing, "", "operation"},
		{"address is short", call("account", `["0x12"]`), malformed, "", "address"},
		{"purse is a word", call("account", `["guest"]`), malformed, "", "purse"},
		{"purse is negative", call("account", `[-1]`), malformed, "", "purse"},
		{"purse is a fraction", call("account", `[1.5]`), malformed, "", "purse"},
		{"purse is 2^32", call("account", `[4294967296]`), malformed, "", "purse"},
		{"purse is an object", call("account", `[{}]`), malformed, "", "purse"},
		{"no such purse", call("account", `["255"]`), missing, "", "purse"},
		{"record out of range", call("listing", `["4000000000"]`), missing, "", "listing"},
		{"serial is a number in words", call("listing", `[{"serial":"one"}]`), malformed, "", "serial"},
		{"serial is 0", call("booking", `[{"serial":"0"}]`), malformed, "", "serial"},
		{"no serial", call("booking", `[{"record":"1"}]`), malformed, "", "reference"},
		{"no such booking", call("booking", `[{"serial":"77"}]`), missing, "", "booking"},
		{"no such batch", call("batch", `["77"]`), missing, "", "batch"},
		{"number is too large", call("batch", `["18446744073709551616"]`), malformed, "", "number"},

		{"unknown method", call("mint", `[]`), -32601, "", ""},
		{"unknown namespace", `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`, -32601, "", ""},
		{"too few parameters", call("submit", `[]`), -32602, "", ""},
		{"null", submit("null"), -32602, "", ""},
		{"too many parameters", call("submit", `[`+good+`,1]`), -32602, "", ""},
		{"parameters by name", call("submit", `{"operation":`+good+`}`), -32602, "", ""},
		{"too many for head", call("head", `[1]`), -32602, "", ""},
		{"subscribe over HTTP", call("subscribe", `["entries","1"]`), -32601, "", ""},
		{"no JSON", `{"jsonrpc":`, -32700, "", ""},
		{"too deep for JSON", strings.Repeat("[", 12_000), -32700, "", ""},
		{"not UTF-8", "\xff\xfe", -32700, "", ""},
		{"no call", `{}`, -32600, "", ""},
		{"other version", `{"jsonrpc":"1.0","id":1,"method":"stoa_head"}`, -32600, "", ""},
		{"JSON null", `null`, -32600, "", ""},
		{"a word", `"stoa_head"`, -32600, "", ""},
		{"batch of none", `[]`, -32600, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, answer := post(t, s, c.body)
			f := failureOf(t, answer)
			if status != http.StatusOK || f.Code != c.code {
				t.Fatalf("have status %d, code %d (%s), want 200 and %d", status, f.Code, f.Message, c.code)
			}
			if c.field == "" {
				return
			}
			if f.Data == nil || f.Data.Rule != c.rule || f.Data.Field != c.field || f.Data.Limit == "" && f.Code != missing {
				t.Errorf("have data %+v (%s), want rule %q, field %q and a limit", f.Data, f.Message, c.rule, c.field)
			}
			if len(answer) > 2_048 {
				t.Errorf("have an answer of %d bytes, want a short one", len(answer))
			}
		})
	}

	t.Run("batch too large", func(t *testing.T) {
		one := call("head", "[]")
		_, answer := post(t, s, "["+strings.Join([]string{one, one, one, one}, ",")+"]")
		if f := failureOf(t, strings.Trim(answer, "[]")); f.Code != -32600 {
			t.Errorf("have code %d, want -32600", f.Code)
		}
	})
	t.Run("batch with one wrong call", func(t *testing.T) {
		_, answer := post(t, s, "["+call("head", "[]")+`,7,`+call("batch", `["x"]`)+"]")
		var list []struct {
			Error  *failure
			Result json.RawMessage
		}
		if err := json.Unmarshal([]byte(answer), &list); err != nil || len(list) != 3 || list[0].Error != nil || list[1].Error.Code != -32600 || list[2].Error.Code != malformed {
			t.Errorf("have %s, want a head, -32600 and %d", answer, malformed)
		}
	})
	t.Run("body too large", func(t *testing.T) {
		status, answer := post(t, s, strings.Repeat(" ", 17<<10))
		if f := failureOf(t, answer); status != http.StatusRequestEntityTooLarge || f.Code != malformed || f.Data.Limit != "16384 bytes at most" {
			t.Errorf("have %d %s, want 413 and the limit", status, answer)
		}
		r, err := http.Post("http://"+s.Addr(), "application/json", io.MultiReader(strings.NewReader(strings.Repeat(" ", 17<<10)))) // no Content-Length
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Body.Close()
		if r.StatusCode != http.StatusRequestEntityTooLarge {
			t.Errorf("without a length: have %d, want 413", r.StatusCode)
		}
	})
	t.Run("no POST of JSON", func(t *testing.T) {
		for _, c := range []struct {
			method, path, contentType string
			status                    int
		}{
			{"GET", "/", "", 405}, {"PUT", "/", "application/json", 405}, {"POST", "/", "text/plain", 415}, {"POST", "/", "", 415}, {"POST", "/rpc", "application/json", 404},
		} {
			r, err := http.NewRequestWithContext(t.Context(), c.method, "http://"+s.Addr()+c.path, strings.NewReader("{}"))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", c.contentType)
			a, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			body, _ := io.ReadAll(a.Body)
			_ = a.Body.Close()
			if f := failureOf(t, string(body)); a.StatusCode != c.status || f.Code != malformed {
				t.Errorf("%s %s %q: have %d %s, want %d", c.method, c.path, c.contentType, a.StatusCode, body, c.status)
			}
		}
	})
}

// What an engine may return becomes one of the five codes.
func TestEngineErrorsGetACode(t *testing.T) {
	for _, c := range []struct {
		err  error
		want wire.Code
	}{
		{fmt.Errorf("wrapped: %w", &engine.BusyError{Field: "operations", Limit: 7}), wire.CodeBusy},
		{fmt.Errorf("%w: %w", engine.ErrClosed, &oplog.ReadOnlyError{Head: 7, Cause: io.ErrShortWrite}), wire.CodeClosed},
		{fmt.Errorf("append: %w", oplog.ErrNotRunning), wire.CodeClosed},
		{&oplog.UncertainError{Cause: context.Canceled}, wire.CodeBusy},
		{context.DeadlineExceeded, wire.CodeBusy},
		{wire.NotFound("batch", 7), wire.CodeNotFound},
		{&amount.Error{What: "sum", Value: "1"}, wire.CodeMalformed},
		{errors.New("a mistake"), codeInternal},
	} {
		if e := typed(c.err); e.Code != c.want || e.Message == "" {
			t.Errorf("%v: have %d %q, want %d", c.err, e.Code, e.Message, c.want)
		}
	}
	if s := spell(strings.Repeat("é", 400)); len(s) > maxValue+4 || !strings.HasSuffix(s, "é…") {
		t.Errorf("have %d bytes %q, want at most %d and whole letters", len(s), s, maxValue)
	}
}

func TestConfigIsChecked(t *testing.T) {
	for field, change := range map[string]func(*Config){
		"Addr":         func(c *Config) { c.Addr = "nowhere" },
		"Connections":  func(c *Config) { c.Connections = 0 },
		"BodyBytes":    func(c *Config) { c.BodyBytes = 10 },
		"WriteTimeout": func(c *Config) { c.WriteTimeout = 0 },
	} {
		c := DefaultConfig("127.0.0.1:0")
		change(&c)
		var e *ConfigError
		if err := c.Check(); !errors.As(err, &e) || e.Field != field {
			t.Errorf("have %v, want an error of %s", err, field)
		}
	}
}

// Calls above the limit are told so at once; those before them are answered.
func TestCallsAreLimited(t *testing.T) {
	m := newMemory(t)
	m.hold, m.held = make(chan struct{}), make(chan struct{})
	s, _ := serve(t, m, func(c *Config) { c.Calls = 4 })
	c := dial(t, "ws://"+s.Addr())
	results, payment := make(chan error, 4), m.payment(0, 1)
	for range 4 {
		go func() { results <- c.Call(new(wire.Receipt), "stoa_submit", payment) }()
	}
	for range 4 {
		<-m.held
	}
	var e rpc.Error
	if err := c.Call(new(wire.Head), "stoa_head"); !errors.As(err, &e) || e.ErrorCode() != int(wire.CodeBusy) {
		t.Errorf("have %v, want code %d", err, wire.CodeBusy)
	}
	close(m.hold)
	for range 4 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	for { // their places are free when their answers are written, which is a moment later
		err := c.Call(new(wire.Head), "stoa_head")
		if err == nil {
			break
		}
		if !errors.As(err, &e) || e.ErrorCode() != int(wire.CodeBusy) {
			t.Fatalf("after the four: %v", err)
		}
	}
}

func TestConnectionsAreLimited(t *testing.T) {
	s, r := serve(t, newMemory(t), func(c *Config) { c.Connections = 2 })
	for range 2 {
		c := dial(t, "ws://"+s.Addr())
		if err := c.Call(new(wire.Head), "stoa_head"); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := websocket.DefaultDialer.Dial("ws://"+s.Addr(), nil); err == nil {
		t.Error("have a third connection, want it closed")
	}
	if text := scrape(t, r); !strings.Contains(text, "stoa_api_refused_connections_total 1") || !strings.Contains(text, "stoa_api_open_connections 2") {
		t.Errorf("have metrics\n%s\nwant 2 open and 1 refused", text)
	}
}

// scrape returns our metrics as Prometheus reads them.
func scrape(t *testing.T, r *metrics.Registry) string {
	t.Helper()
	if err := r.Lint(); err != nil {
		t.Error(err)
	}
	w := &recorder{header: http.Header{}}
	q, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Handler().ServeHTTP(w, q)
	var ours []string
	for line := range strings.Lines(w.String()) {
		if strings.HasPrefix(line, "stoa_") {
			ours = append(ours, line)
		}
	}
	return strings.Join(ours, "")
}

type recorder struct {
	bytes.Buffer
	header http.Header
}

func (r *recorder) Header() http.Header { return r.header }
func (r *recorder) WriteHeader(int)     {}

func TestMetricsCountByMethodAndCode(t *testing.T) {
	m := newMemory(t)
	s, r := serve(t, m, nil)
	c := dial(t, "http://"+s.Addr())
	_ = c.Call(new(wire.Head), "stoa_head")
	_ = c.Call(new(wire.Batch), "stoa_batch", "99")
	_ = c.Call(new(wire.Batch), "stoa_batch", "x")
	_ = c.Call(new(wire.Receipt), "stoa_submit", m.payment(9, 1))
	text := scrape(t, r)
	for _, want := range []string{
		`stoa_api_calls_total{code="ok",method="head"} 1`, `stoa_api_calls_total{code="-32013",method="batch"} 1`, `stoa_api_calls_total{code="-32011",method="batch"} 1`,
		`stoa_api_calls_total{code="-32010",method="submit"} 1`, `stoa_api_call_seconds_count{method="batch"} 2`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("have\n%s\nwant %s in it", text, want)
		}
	}
}

func TestOriginsAndHosts(t *testing.T) {
	s, _ := serve(t, newMemory(t), func(c *Config) { c.Origins, c.Hosts = []string{"https://stoa.example"}, []string{"rpc.stoa.example"} })
	ask := func(origin, host string) *http.Response {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+s.Addr(), strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"stoa_head"}`))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Origin", origin)
		if host != "" {
			r.Host = host
		}
		a, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = a.Body.Close()
		return a
	}
	if a := ask("https://stoa.example", "rpc.stoa.example"); a.StatusCode != 200 || a.Header.Get("Access-Control-Allow-Origin") != "https://stoa.example" {
		t.Errorf("have %d %v, want 200 for the origin", a.StatusCode, a.Header)
	}
	if a := ask("https://evil.example", ""); a.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("have %v, want no other origin allowed", a.Header)
	}
	if a := ask("https://stoa.example", "evil.example"); a.StatusCode != http.StatusForbidden {
		t.Errorf("have %d, want 403 for another host", a.StatusCode)
	}
	if _, _, err := websocket.DefaultDialer.Dial("ws://"+s.Addr(), http.Header{"Origin": {"https://evil.example"}}); err == nil {
		t.Error("have a WebSocket of another origin, want none")
	}
}

// Stop answers the calls that it has and refuses new ones.
func TestStopAnswersWhatIsInside(t *testing.T) {
	m := newMemory(t)
	m.hold, m.held = make(chan struct{}), make(chan struct{})
	s, _ := serve(t, m, nil)
	c := dial(t, "ws://"+s.Addr())
	result := make(chan error, 1)
	go func() { result <- c.Call(new(wire.Receipt), "stoa_submit", m.payment(0, 1)) }()
	<-m.held
	stopped := make(chan error, 1)
	go func() { stopped <- s.Stop(context.Background()) }()
	for { // until the gate is shut
		var e rpc.Error
		if err := c.Call(new(wire.Head), "stoa_head"); errors.As(err, &e) && e.ErrorCode() == int(wire.CodeClosed) {
			break
		}
	}
	close(m.hold)
	if err := errors.Join(<-result, <-stopped); err != nil {
		t.Error(err)
	}
	if err := s.Check(t.Context()); err == nil {
		t.Error("have a healthy API after Stop, want an error")
	}
	if err := s.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("have %v, want %v", err, ErrStarted)
	}
	if _, err := net.Dial("tcp", strings.TrimPrefix(s.Addr(), "http://")); err == nil {
		t.Error("have a listener after Stop, want none")
	}
}

// FuzzSubmit sends any body: the answer is JSON-RPC, and no status of 500.
func FuzzSubmit(f *testing.F) {
	m := newMemory(f)
	s, _ := serve(f, m, nil)
	good := m.payment(0, 1)
	binary, err := good.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	for _, operation := range []string{spelling(f, good), `"` + hexutil.Encode(binary) + `"`, `{}`, `"0x"`, `"`, `null`, `[[[[`} {
		f.Add([]byte(operation), true)
		f.Add([]byte(`[`+operation+`]`), false)
	}
	f.Add([]byte(`{"jsonrpc":"2.0","id":{},"method":"stoa_submit","params":[{}]}`), false)
	f.Fuzz(func(t *testing.T, b []byte, asOperation bool) {
		body := string(b)
		if asOperation {
			body = `{"jsonrpc":"2.0","id":1,"method":"stoa_submit","params":[` + body + `]}`
		}
		status, answer := post(t, s, body)
		if status >= 500 {
			t.Fatalf("%q: have status %d %s, want no error of the server", body, status, answer)
		}
		if answer == "" { // a notification, or nothing
			return
		}
		var any struct {
			Error *failure `json:"error"`
		}
		if strings.HasPrefix(answer, "[") {
			answer = "{}"
		}
		if err := json.Unmarshal([]byte(answer), &any); err != nil {
			t.Fatalf("%q: have %q, want JSON", body, answer)
		}
		if any.Error != nil && any.Error.Code == int(codeInternal) {
			t.Fatalf("%q: have %+v, want a typed error", body, any.Error)
		}
	})
}
