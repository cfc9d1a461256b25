package jobs

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// LongPoll is how long prover_take waits for a job before it answers null.
const LongPoll = 20 * time.Second

// Limits of the server. A request is a claim at most, in hexadecimal; an answer is
// a state at most, 70 MB for 2^20 cells, which may take its time.
const (
	maxRequest   = 8 << 20
	headerTime   = 10 * time.Second
	requestTime  = time.Minute
	responseTime = 10 * time.Minute
)

// MinToken is the least length of a token, in bytes.
const MinToken = 16

// ServerConfig of a Server. Queue, Listen and Token are needed.
type ServerConfig struct {
	Queue  *Queue
	Listen string // host:port; port 0 picks a free one
	Token  string // what workers show as bearer
	Clock  Clock  // defaults to SystemClock
}

// Server lets workers elsewhere use a Queue: JSON-RPC over HTTP with the methods
// prover_take, prover_state, prover_report, prover_deliver and prover_fail. It
// speaks no TLS: put a proxy before it when the network is not your own.
type Server struct {
	cfg      ServerConfig
	listener net.Listener
	http     *http.Server
	fatal    chan error
	cancel   context.CancelFunc // ends the requests that wait
}

var _ service.Reporter = (*Server)(nil)

// NewServer returns a server that does not listen yet.
func NewServer(c ServerConfig) (*Server, error) {
	switch {
	case c.Queue == nil:
		return nil, errors.New("give the server a queue of jobs")
	case len(c.Token) < MinToken:
		return nil, fmt.Errorf("give the workers a token of at least %d bytes, have %d", MinToken, len(c.Token))
	}
	if c.Clock == nil {
		c.Clock = SystemClock{}
	}
	methods := rpc.NewServer()
	methods.SetHTTPBodyLimit(maxRequest)
	if err := methods.RegisterName("prover", &api{c.Queue, c.Clock}); err != nil {
		return nil, err
	}
	base, cancel := context.WithCancel(context.Background())
	return &Server{cfg: c, fatal: make(chan error, 1), cancel: cancel, http: &http.Server{
		Handler:     authorised(c.Token, methods),
		BaseContext: func(net.Listener) context.Context { return base },

		ReadHeaderTimeout: headerTime, ReadTimeout: requestTime, WriteTimeout: responseTime,
	}}, nil
}

// Start listens.
func (s *Server) Start(ctx context.Context) (err error) {
	if s.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", s.cfg.Listen); err != nil {
		return fmt.Errorf("listen for provers: %w", err)
	}
	go func() {
		if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
			s.fatal <- err
		}
	}()
	return nil
}

// Addr is where it listens, after Start.
func (s *Server) Addr() net.Addr { return s.listener.Addr() }

// Stop ends the waiting requests and finishes the others.
func (s *Server) Stop(ctx context.Context) error {
	if s.listener == nil {
		return nil
	}
	s.cancel()
	if err := s.http.Shutdown(ctx); err != nil {
		return errors.Join(err, s.http.Close())
	}
	return nil
}

// Fatal reports that the listener broke.
func (s *Server) Fatal() <-chan error { return s.fatal }

// authorised lets those through who show the token. Hashes are compared, so that
// the time says nothing about the token, its length neither.
func authorised(token string, next http.Handler) http.Handler {
	want := sha256.Sum256([]byte(token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		have := sha256.Sum256([]byte(token))
		if subtle.ConstantTimeCompare(have[:], want[:]) != 1 || !bearer {
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "show the sequencer's prover token", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// api is the namespace prover.
type api struct {
	queue *Queue
	clock Clock
}

// Take is null if no job is free in time.
func (a *api) Take(request context.Context, worker string) (*wire.Job, error) {
	ctx, cancel := context.WithCancel(request)
	defer cancel()
	over := a.clock.After(LongPoll)
	go func() {
		select {
		case <-over:
			cancel()
		case <-ctx.Done():
		}
	}()
	job, err := a.queue.Take(ctx, worker)
	switch {
	case errors.Is(err, context.Canceled):
		return nil, nil
	case err != nil:
		return nil, err
	case request.Err() != nil:
		return nil, a.queue.Fail(request, job.Lease, "the worker hung up while it was given the job")
	}
	return &job, nil
}

// State after a batch.
func (a *api) State(ctx context.Context, after wire.Uint) (hexutil.Bytes, error) {
	return a.queue.State(ctx, uint64(after))
}

// Report renews a lease.
func (a *api) Report(ctx context.Context, lease wire.Uint, p wire.Progress) error {
	return a.queue.Report(ctx, uint64(lease), p)
}

// Deliver takes an encoded claim.
func (a *api) Deliver(ctx context.Context, lease wire.Uint, claim hexutil.Bytes) error {
	c := new(batch.Claim)
	if err := c.UnmarshalBinary(claim); err != nil {
		return &wire.Error{Code: wire.CodeMalformed, Message: err.Error(), Data: wire.ErrorData{Rule: "claim", Field: "encoding"}}
	}
	return a.queue.Deliver(ctx, uint64(lease), c)
}

// Fail gives a job back.
func (a *api) Fail(ctx context.Context, lease wire.Uint, reason string) error {
	return a.queue.Fail(ctx, uint64(lease), reason)
}
