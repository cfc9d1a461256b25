package metrics

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/internal/service"
)

// Errors of a server that is used outside its life.
var (
	// ErrStarted is returned by a second Start: a server starts once.
	ErrStarted = errors.New("make a new metrics server: this one was started before")

	// ErrAddress is returned for an address that is not host:port.
	ErrAddress = errors.New("write the metrics address as host:port, such as 127.0.0.1:0")
)

// Server serves /metrics, /healthz and /readyz on one address. It is a
// service.Reporter. It has no access control: give it an address that only the
// operator reaches.
type Server struct {
	addr    string
	handler http.Handler
	fatal   chan error

	mu      sync.Mutex
	started bool
	bound   string // empty unless running
	http    *http.Server
	done    chan struct{}
}

var _ service.Reporter = (*Server)(nil)

// NewServer returns a server that does not yet listen. Port 0 picks a free one,
// see Addr.
func NewServer(addr string, registry *Registry, health *service.Health) (*Server, error) {
	if _, _, err := net.SplitHostPort(addr); err != nil {
		return nil, fmt.Errorf("%w, have %q", ErrAddress, addr)
	}

	mux := http.NewServeMux()
	mux.Handle("/metrics", registry.Handler())
	mux.Handle("/healthz", health)
	mux.Handle("/readyz", health)

	return &Server{addr: addr, handler: mux, fatal: make(chan error, 1)}, nil
}

// Start listens and serves.
func (s *Server) Start(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()

	if s.started {
		return ErrStarted
	}

	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", s.addr)
	if err != nil {
		return fmt.Errorf("choose another metrics address than %s: %w", s.addr, err)
	}

	s.started, s.bound, s.done = true, listener.Addr().String(), make(chan struct{})
	s.http = &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	go s.serve(s.http, listener, s.done)

	return nil
}

func (s *Server) serve(server *http.Server, listener net.Listener, done chan struct{}) {
	defer close(done)

	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		s.fatal <- err
	}
}

// Addr returns the address with its real port, or the empty string unless the
// server runs.
func (s *Server) Addr() string {
	s.mu.Lock()
	defer s.mu.Unlock()

	return s.bound
}

// Fatal reports that the server no longer listens.
func (s *Server) Fatal() <-chan error { return s.fatal }

// Stop lets requests finish until the context is over, then cuts them off.
func (s *Server) Stop(ctx context.Context) error {
	s.mu.Lock()
	server := s.http
	s.http, s.bound = nil, ""
	s.mu.Unlock()

	if server == nil {
		return nil
	}

	err := server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(err, server.Close())
	}
	<-s.done

	return err
}
