package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/service"
)

// MaxLongPoll is the longest that bridge_watch may wait.
const MaxLongPoll = 20 * time.Second

// Limits of a request; see the package documentation.
const (
	maxBody     = 64 << 10
	maxBatch    = 16
	maxResponse = 8 << 20 // bytes of the answers to a batch
)

// Config of a server.
type Config struct {
	Backend Backend
	Addr    string   // host:port; port 0 picks a free one, see Server.Addr
	Origins []string // of web pages that may call; "*" is all

	LongPoll time.Duration // how long bridge_watch waits, MaxLongPoll at most

	// How many calls may watch, ask L1 and read the store at once.
	Watches, Claims, Reads int
}

// DefaultConfig serves a backend to the sequencer and some front ends.
func DefaultConfig(b Backend, addr string) Config {
	return Config{Backend: b, Addr: addr, LongPoll: MaxLongPoll, Watches: 256, Claims: 16, Reads: 64}
}

// ErrConfig is a setting that cannot work.
var ErrConfig = errors.New("bridge RPC: setting is outside its limit")

// Check reports the first thing wrong with the configuration.
func (c Config) Check() error {
	_, _, addr := net.SplitHostPort(c.Addr)
	for _, f := range []struct {
		name  string
		wrong bool
		value any
		limit string
	}{
		{"Backend", c.Backend == nil, "missing", "a bridge"},
		{"Addr", addr != nil, c.Addr, "host:port, such as 127.0.0.1:0"},
		{"LongPoll", c.LongPoll <= 0 || c.LongPoll > MaxLongPoll, c.LongPoll, fmt.Sprintf("more than 0, %s at most", MaxLongPoll)},
		{"Watches", c.Watches < 1, c.Watches, "1 or more"},
		{"Claims", c.Claims < 1, c.Claims, "1 or more"},
		{"Reads", c.Reads < 1, c.Reads, "1 or more"},
	} {
		if f.wrong {
			return fmt.Errorf("%w: %s is %v, want %s", ErrConfig, f.name, f.value, f.limit)
		}
	}
	return nil
}

// Server is the JSON-RPC server.
type Server struct {
	*service.HTTP
	config   Config
	rpc      *rpc.Server
	stopping context.CancelFunc
}

var _ service.Reporter = (*Server)(nil)

// New makes a server that does not listen yet.
func New(c Config) (*Server, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	s := &Server{config: c, rpc: rpc.NewServer(), stopping: cancel}
	s.rpc.SetBatchLimits(maxBatch, maxResponse)
	s.rpc.SetHTTPBodyLimit(maxBody)
	err := s.rpc.RegisterName("bridge", &methods{
		backend: c.Backend, longPoll: c.LongPoll, stopping: ctx,
		watches: newSlots("watches", c.Watches), claims: newSlots("claims", c.Claims), reads: newSlots("reads", c.Reads),
	})
	if err == nil {
		s.HTTP, err = service.NewHTTP(c.Addr, s.origins(s.rpc))
	}
	return s, err
}

// origins lets web pages of the configured origins call.
func (s *Server) origins(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if slices.Contains(s.config.Origins, origin) || slices.Contains(s.config.Origins, "*") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
			w.Header().Add("Vary", "Origin")
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Stop ends the calls that watch, lets the others finish until the context is over,
// and cuts them off then.
func (s *Server) Stop(ctx context.Context) error {
	s.stopping()
	defer s.rpc.Stop()
	return s.HTTP.Stop(ctx)
}
