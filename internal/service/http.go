package service

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"
)

// ErrAddress is returned for an address that is not host:port.
var ErrAddress = errors.New("write the address as host:port, such as 127.0.0.1:0")

// longestAnswer is how long a handler may take, long polls included.
const longestAnswer = time.Minute

// HTTP serves a handler on an address. It is a Reporter.
type HTTP struct {
	addr    string
	handler http.Handler
	fatal   chan error

	mu    sync.Mutex
	bound string // empty unless running
	http  *http.Server
	done  chan struct{} // nil before the start
}

var _ Reporter = (*HTTP)(nil)

// NewHTTP returns a server that does not listen yet. Port 0 picks a free one, see
// Addr.
func NewHTTP(addr string, handler http.Handler) (*HTTP, error) {
	if _, _, err := net.SplitHostPort(addr); err != nil {
		return nil, fmt.Errorf("%w, have %q", ErrAddress, addr)
	}

	return &HTTP{addr: addr, handler: handler, fatal: make(chan error, 1)}, nil
}

// Start listens and serves.
func (s *HTTP) Start(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.done != nil {
		return ErrStarted
	}

	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", s.addr)
	if err != nil {
		return fmt.Errorf("choose another address than %s: %w", s.addr, err)
	}
	s.bound, s.done = listener.Addr().String(), make(chan struct{})
	s.http = &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      longestAnswer,
		IdleTimeout:       2 * time.Minute,
	}
	go s.serve(s.http, listener, s.done)

	return nil
}

func (s *HTTP) serve(server *http.Server, listener net.Listener, done chan<- struct{}) {
	defer close(done)
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		s.fatal <- err
	}
}

// Addr returns the address with its real port, or the empty string unless the
// server runs.
func (s *HTTP) Addr() string {
	s.mu.Lock()
	defer s.mu.Unlock()

	return s.bound
}

// Fatal reports that the server no longer listens.
func (s *HTTP) Fatal() <-chan error { return s.fatal }

// Stop lets requests finish until the context is over, then cuts them off.
func (s *HTTP) Stop(ctx context.Context) error {
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
