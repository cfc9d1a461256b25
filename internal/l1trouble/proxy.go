package l1trouble

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxBody bounds what a call may send, in bytes: a transaction with six blobs and
// their proofs, in hexadecimal.
const maxBody = 8 << 20

// Proxy is an endpoint in front of an L1 node. Its methods may be called
// concurrently.
type Proxy struct {
	node     *rpc.Client
	listener net.Listener
	server   *http.Server
	served   chan struct{}
	ended    chan struct{}

	mu      sync.Mutex
	trouble Trouble
	rng     *rand.Rand
	branch  map[uint64]common.Hash // blocks by number, as Remember saw them
	counts  map[string]int
}

// New starts a proxy on a free port of this machine.
func New(node *rpc.Client, seed uint64) (*Proxy, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{
		node: node, served: make(chan struct{}), ended: make(chan struct{}), rng: rand.New(rand.NewPCG(seed, 0)), branch: map[uint64]common.Hash{}, counts: map[string]int{},
	}
	p.listener = refusing{listener, p}
	p.server = &http.Server{Handler: p, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		defer close(p.served)
		_ = p.server.Serve(p.listener) // ends with Close
	}()
	return p, nil
}

// URL of the endpoint.
func (p *Proxy) URL() string { return "http://" + p.listener.Addr().String() }

// Set changes what the endpoint does wrong from now on. Calls that hang already hang on.
func (p *Proxy) Set(t Trouble) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.trouble = t
}

// Counts are the troubles that there were so far, by name.
func (p *Proxy) Counts() map[string]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.counts)
}

// Close ends the endpoint, and the calls that hang.
func (p *Proxy) Close() error {
	close(p.ended)
	err := p.server.Close()
	<-p.served
	return err
}

// Remember makes the last blocks of now the branch that Trouble.Branch speaks of.
func (p *Proxy) Remember(ctx context.Context, blocks uint64) error {
	head, err := p.head(ctx)
	if err != nil {
		return err
	}
	branch := map[uint64]common.Hash{}
	for n := head - min(head, blocks); n <= head; n++ {
		var b *header
		if err := p.node.CallContext(ctx, &b, "eth_getBlockByNumber", quantity(n), false); err != nil {
			return err
		}
		if b != nil {
			branch[n] = b.Hash
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.branch = branch
	return nil
}

// refusing closes connections while the endpoint refuses them.
type refusing struct {
	net.Listener
	p *Proxy
}

func (l refusing) Accept() (net.Conn, error) {
	for {
		c, err := l.Listener.Accept()
		if err != nil || l.p.now().Down != Refused {
			return c, err
		}
		l.p.count("refused")
		cut(c)
	}
}

// cut closes a connection as one that a machine knows nothing of.
func cut(c net.Conn) {
	if tcp, ok := c.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = c.Close()
}

func (p *Proxy) now() Trouble {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.trouble
}

func (p *Proxy) count(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[name]++
}

// drawn says whether a trouble of this share strikes.
func (p *Proxy) drawn(share float64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return share > 0 && p.rng.Float64() < share
}

// strikes counts it too.
func (p *Proxy) strikes(share float64, name string) bool {
	if !p.drawn(share) {
		return false
	}
	p.count(name)
	return true
}

func (p *Proxy) draw(n int) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.rng.IntN(n)
}

// request and answer are those of JSON-RPC.
type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *failure        `json:"error,omitempty"`
}

// failure is an error that a node answers.
type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func (f *failure) Error() string { return f.Message }

// refusal is the error of nodes for what they cannot do.
func refusal(text string) *failure { return &failure{Code: -32000, Message: text} }

// ServeHTTP answers a call, or several.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
		return
	}
	t := p.now()
	switch t.Down {
	case Refused:
		p.count("refused")
		hijack(w)
		return
	case Hung:
		p.count("hung")
		p.hang(r.Context())
		hijack(w)
		return
	case Broken:
		p.count("broken")
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	if p.strikes(t.Fail, "failed") {
		p.fail(w, body)
		return
	}

	var calls []request
	single := json.Unmarshal(body, &calls) != nil
	if single {
		calls = make([]request, 1)
		if err := json.Unmarshal(body, &calls[0]); err != nil {
			http.Error(w, "write a call of JSON-RPC", http.StatusBadRequest)
			return
		}
	}
	answers := make([]answer, len(calls))
	for i, c := range calls {
		answers[i] = p.answer(r.Context(), t, c)
	}
	w.Header().Set("Content-Type", "application/json")
	if single {
		err = json.NewEncoder(w).Encode(answers[0])
	} else {
		err = json.NewEncoder(w).Encode(answers)
	}
	_ = err // the client is gone
}

// hang waits until the client gives up, or the proxy ends.
func (p *Proxy) hang(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-p.ended:
	}
}

func hijack(w http.ResponseWriter) {
	if h, ok := w.(http.Hijacker); ok {
		if c, _, err := h.Hijack(); err == nil {
			cut(c)
		}
	}
}

// fail answers with one of the errors that endpoints answer with.
func (p *Proxy) fail(w http.ResponseWriter, body []byte) {
	var c request
	if json.Unmarshal(body, &c) != nil {
		c.ID = json.RawMessage("null")
	}
	say := func(f *failure) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer{Version: "2.0", ID: c.ID, Error: f})
	}
	switch p.draw(6) {
	case 0:
		http.Error(w, "too many requests", http.StatusTooManyRequests)
	case 1:
		http.Error(w, "upstream timed out", http.StatusGatewayTimeout)
	case 2:
		hijack(w)
	case 3:
		say(&failure{Code: -32005, Message: "limit exceeded"})
	case 4:
		say(&failure{Code: -32603, Message: "internal error"})
	case 5:
		say(refusal("header not found"))
	}
}

// answer is that of one call.
func (p *Proxy) answer(ctx context.Context, t Trouble, c request) answer {
	result, err := p.call(ctx, t, c.Method, c.Params)
	a := answer{Version: "2.0", ID: c.ID, Result: result}
	if err == nil {
		if len(result) == 0 {
			a.Result = json.RawMessage("null")
		}
		return a
	}
	a.Result, a.Error = nil, &failure{Code: -32000, Message: err.Error()}
	var said *failure
	var coded rpc.Error
	var data rpc.DataError
	switch {
	case errors.As(err, &said):
		a.Error = said
	case errors.As(err, &coded):
		a.Error.Code = coded.ErrorCode()
	}
	if errors.As(err, &data) {
		a.Error.Data = data.ErrorData()
	}
	return a
}

// ask hands a call on to the node.
func (p *Proxy) ask(ctx context.Context, method string, params ...any) (result json.RawMessage, err error) {
	err = p.node.CallContext(ctx, &result, method, params...)
	return result, err
}
