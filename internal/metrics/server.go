package metrics

import (
	"net/http"

	"github.com/stoa-rollup/stoa/internal/service"
)

// Server serves /metrics, /healthz and /readyz on one address. It is a
// service.Reporter. It has no access control: give it an address that only the
// operator reaches.
type Server struct{ *service.HTTP }

var _ service.Reporter = Server{}

// NewServer returns a server that does not yet listen. Port 0 picks a free one,
// see Addr.
func NewServer(addr string, registry *Registry, health *service.Health) (*Server, error) {
	mux := http.NewServeMux()
	mux.Handle("/metrics", registry.Handler())
	mux.Handle("/healthz", health)
	mux.Handle("/readyz", health)

	server, err := service.NewHTTP(addr, mux)

	return &Server{server}, err
}
