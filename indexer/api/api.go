// Package api serves what the indexer knows over HTTP: JSON under /v1, described
// by OpenAPI 3.1 at /openapi.json and /openapi.yaml, and for people at /docs. The
// page docs/api.md is the contract.
//
// It only reads, keeps nothing between requests but the key of its cursors, and
// answers nothing while Ready says why not. Any web page may call it. It limits
// each request in time and size, not how many there are: that is for the proxy
// in front of it.
package api

import (
	"context"
	_ "embed"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/internal/metrics"
)

// Config says what to serve.
type Config struct {
	Store *store.Store

	// Ready returns why nothing may be served now, or nil.
	Ready func() error

	// Seconds takes how long requests took, by route and status code; nil for nobody.
	Seconds metrics.HistogramVec

	// Limit is the time that a request may take.
	Limit time.Duration

	// Log takes what is wrong with us.
	Log *slog.Logger
}

// API answers requests.
type API struct {
	cfg     Config
	mux     *http.ServeMux
	openAPI *huma.OpenAPI

	mu  sync.Mutex
	key []byte // seals cursors; nil until it is read
}

//go:embed docs.html
var docs []byte

// New returns the handler.
func New(cfg Config) *API {
	a := &API{cfg: cfg, mux: http.NewServeMux()}
	c := huma.DefaultConfig("Stoa indexer", "1")
	c.Info.Description = "Accounts, listings, bookings, operations and batches of a Stoa rollup, and what its users' own contracts did, derived from Ethereum alone. " +
		"Integers are decimal strings, bytes are 0x and hex digits, amounts are in the smallest units of their token."
	c.Info.License = &huma.License{Name: "Apache 2.0", Identifier: "Apache-2.0"}
	c.Servers = []*huma.Server{{URL: "/"}}
	c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", nil // no $schema in answers, no page of others
	c.RejectUnknownQueryParameters = true
	h := humago.New(a.mux, c)
	a.openAPI = h.OpenAPI()
	a.routes(h)
	a.mux.HandleFunc("GET /docs", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'")
		_, _ = w.Write(docs)
	})
	a.mux.Handle("GET /{$}", http.RedirectHandler("/docs", http.StatusFound))
	return a
}

// OpenAPI is the document that describes the API.
func (a *API) OpenAPI() *huma.OpenAPI { return a.openAPI }

// cursorKey reads the key of the cursors once.
func (a *API) cursorKey(ctx context.Context) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.key == nil {
		key, err := a.cfg.Store.CursorKey(ctx)
		if err != nil {
			return nil, err
		}
		a.key = key[:]
	}
	return a.key, nil
}
