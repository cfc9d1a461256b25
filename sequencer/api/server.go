package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Server serves the API. It is a service.Reporter: it starts once and stops once.
type Server struct {
	config  Config
	engine  Engine
	ladder  ladder
	info    Info
	spelled spelled
	metrics meters
	rpc     *rpc.Server
	fatal   chan error

	calls     gate           // calls that are being answered
	following gate           // subscriptions
	handlers  sync.WaitGroup // WebSockets and subscriptions

	life   context.Context // ends with Stop
	cancel context.CancelFunc

	mu    sync.Mutex
	http  *http.Server // nil unless running
	bound string
	pipes map[string]*pipe // by remote address
	done  chan struct{}
	used  bool
}

var _ service.Reporter = (*Server)(nil)

// Info answers stoa_info.
type Info func(context.Context) (wire.Info, error)

// New returns a server that does not yet listen.
func New(c Config, r *metrics.Registry, e Engine, p Proofs, l1 L1, info Info) (*Server, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	s := &Server{
		config: c, engine: e, ladder: ladder{e, p, l1}, info: info, metrics: newMeters(r), rpc: rpc.NewServer(), fatal: make(chan error, 1), pipes: map[string]*pipe{},
	}
	s.rpc.SetHTTPBodyLimit(c.BodyBytes)
	s.rpc.SetWebsocketReadLimit(int64(c.BodyBytes))
	s.rpc.SetBatchLimits(c.BatchCalls, c.BatchBytes)
	if err := s.rpc.RegisterName(namespace, methods{s}); err != nil {
		return nil, err
	}
	s.life, s.cancel = context.WithCancel(context.Background())
	return s, nil
}

// Start listens and serves.
func (s *Server) Start(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.used {
		return ErrStarted
	}
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", s.config.Addr)
	if err != nil {
		return fmt.Errorf("choose another address for the sequencer's API than %s: %w", s.config.Addr, err)
	}
	s.used, s.bound, s.done = true, listener.Addr().String(), make(chan struct{})
	s.http = &http.Server{
		Handler:     s.handler(),
		ReadTimeout: s.config.ReadTimeout, ReadHeaderTimeout: s.config.ReadTimeout, WriteTimeout: s.config.WriteTimeout, IdleTimeout: s.config.IdleTimeout,
		MaxHeaderBytes: 16 << 10,
	}
	go func(server *http.Server, done chan struct{}) {
		defer close(done)
		err := server.Serve(&door{Listener: listener, limit: s.config.Connections, open: s.metrics.connections, refused: s.metrics.refused})
		if !errors.Is(err, http.ErrServerClosed) {
			s.fatal <- err
		}
	}(s.http, s.done)
	return nil
}

// Addr is the address with its real port, or empty unless the server runs.
func (s *Server) Addr() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bound
}

// Fatal reports that the server no longer listens.
func (s *Server) Fatal() <-chan error { return s.fatal }

// Check is the health of the API: it listens.
func (s *Server) Check(context.Context) error {
	if s.Addr() == "" {
		return errors.New("the sequencer's API does not listen")
	}
	return nil
}

// Stop refuses new calls, answers those it has until the context is over, and
// closes every connection.
func (s *Server) Stop(ctx context.Context) error {
	s.mu.Lock()
	server := s.http
	s.http, s.bound = nil, ""
	s.mu.Unlock()
	s.cancel()
	if server == nil {
		return nil
	}
	err := s.calls.shut(ctx)
	// A client that takes nothing must not hold up its Close frame.
	s.mu.Lock()
	for _, p := range s.pipes {
		p.hurry()
	}
	s.mu.Unlock()
	s.rpc.Stop()
	if e := server.Shutdown(ctx); e != nil {
		err = errors.Join(err, e, server.Close())
	}
	<-s.done
	s.handlers.Wait()
	return err
}

// handler routes the one port: WebSocket or HTTP.
func (s *Server) handler() http.Handler {
	sockets := s.rpc.WebsocketHandler(s.config.Origins)
	plain := node.NewHTTPHandlerStack(http.HandlerFunc(s.serveHTTP), s.config.Origins, s.config.Hosts, nil, true)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path != "/":
			reject(w, http.StatusNotFound, "path", r.URL.Path, "/")
		case websocket.IsWebSocketUpgrade(r):
			s.handlers.Add(1)
			defer s.handlers.Done()
			sockets.ServeHTTP(&hijacker{w, s}, r)
		default:
			plain.ServeHTTP(w, r)
		}
	})
}

// contentTypes are those of JSON-RPC over HTTP. A page of another origin cannot
// send them without asking first.
var contentTypes = []string{"application/json", "application/json-rpc", "application/jsonrequest"}

// serveHTTP answers what is no call with a JSON-RPC error, where go-ethereum
// answers in plain text, and leaves the rest to it.
func (s *Server) serveHTTP(w http.ResponseWriter, r *http.Request) {
	limit := int64(s.config.BodyBytes)
	switch mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); {
	case r.Method != http.MethodPost:
		w.Header().Set("Allow", http.MethodPost)
		reject(w, http.StatusMethodNotAllowed, "HTTP method", r.Method, "POST")
		return
	case err != nil || !slices.Contains(contentTypes, mediaType):
		reject(w, http.StatusUnsupportedMediaType, "content type", r.Header.Get("Content-Type"), contentTypes[0])
		return
	case r.ContentLength > limit:
		reject(w, http.StatusRequestEntityTooLarge, "length of the request", r.ContentLength, fmt.Sprintf("%d bytes at most", limit))
		return
	case r.ContentLength < 0: // go-ethereum would cut it off
		body, err := io.ReadAll(io.LimitReader(r.Body, limit+1))
		if err != nil {
			reject(w, http.StatusBadRequest, "request", err, "one that can be read")
			return
		}
		if int64(len(body)) > limit {
			reject(w, http.StatusRequestEntityTooLarge, "length of the request", "larger", fmt.Sprintf("%d bytes at most", limit))
			return
		}
		r.Body = io.NopCloser(strings.NewReader(string(body)))
	}
	s.rpc.ServeHTTP(w, r)
}

// reject answers an HTTP request that holds no call that can be read.
func reject(w http.ResponseWriter, status int, field string, value any, limit string) {
	w.Header().Set("Content-Type", contentTypes[0])
	w.WriteHeader(status)
	// A client that is gone is nobody's mistake.
	_ = json.NewEncoder(w).Encode(struct {
		Version string      `json:"jsonrpc"`
		ID      *int        `json:"id"`
		Error   *wire.Error `json:"error"`
	}{"2.0", nil, malformed("", field, value, limit)})
}

// hijacker hands a WebSocket its pipe.
type hijacker struct {
	http.ResponseWriter
	server *Server
}
