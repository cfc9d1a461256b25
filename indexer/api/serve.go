package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxURL is the longest request line that is read.
const maxURL = 4096

// ServeHTTP answers a request within its limits. What is not found here is a
// Problem like everything else.
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	start := time.Now()
	ctx, cancel := context.WithTimeout(r.Context(), a.cfg.Limit)
	defer cancel()
	r = r.WithContext(ctx)
	r.Body = http.MaxBytesReader(w, r.Body, 0) // nothing here has a body

	header := w.Header()
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Access-Control-Expose-Headers", "ETag")
	header.Set("X-Content-Type-Options", "nosniff")
	if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
		header.Set("Access-Control-Allow-Methods", "GET, HEAD")
		header.Set("Access-Control-Allow-Headers", "If-None-Match")
		header.Set("Access-Control-Max-Age", "86400")
		w.WriteHeader(http.StatusNoContent)
		return
	}

	answer := &recorder{header: http.Header{}, status: http.StatusOK}
	route := a.route(answer, r)
	for name, values := range answer.header {
		header[name] = values
	}
	if answer.status == http.StatusOK {
		// the answer changes with any block; whoever has it may ask whether it did
		sum := sha256.Sum256(answer.body.Bytes())
		tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`
		header.Set("ETag", tag)
		header.Set("Cache-Control", "no-cache")
		if asked := r.Header.Get("If-None-Match"); asked == "*" || slices.Contains(tags(asked), tag) {
			header.Del("Content-Type")
			answer.status = http.StatusNotModified
		}
	} else {
		header.Set("Cache-Control", "no-store")
	}
	if answer.status != http.StatusNotModified {
		header.Set("Content-Length", strconv.Itoa(answer.body.Len()))
	}
	w.WriteHeader(answer.status)
	if r.Method != http.MethodHead && answer.status != http.StatusNotModified {
		_, _ = w.Write(answer.body.Bytes()) // a client that is gone is nobody's mistake
	}
	if a.cfg.Seconds != nil {
		a.cfg.Seconds.WithLabelValues(route, strconv.Itoa(answer.status)).Observe(time.Since(start).Seconds())
	}
}

// route lets the one who is asked answer, and returns who that is, for figures.
func (a *API) route(w *recorder, r *http.Request) string {
	if len(r.URL.RequestURI()) > maxURL {
		problem(http.StatusBadRequest, InvalidParameter, "the URL is longer than "+strconv.Itoa(maxURL)+" bytes").write(w)
		return "other"
	}
	handler, pattern := a.mux.Handler(r)
	if pattern == "" {
		handler.ServeHTTP(w, r)
		w.body.Reset()
		switch w.status {
		case http.StatusMethodNotAllowed:
			problem(w.status, MethodNotAllowed, "use "+w.header.Get("Allow")).write(w)
		default:
			problem(http.StatusNotFound, NoRoute, "there is no such path; see /docs").write(w)
		}
		return "other"
	}
	if err := a.cfg.Ready(); err != nil && strings.HasPrefix(r.URL.Path, "/v1/") {
		problem(http.StatusServiceUnavailable, Unavailable, err.Error()).write(w)
		return pattern
	}
	defer func() {
		if value := recover(); value != nil {
			a.cfg.Log.Error("a request made the indexer panic", "url", r.URL.String(), "panic", value, "stack", string(debug.Stack()))
			*w = recorder{header: http.Header{}}
			problem(http.StatusInternalServerError, Internal, "the indexer made a mistake").write(w)
		}
	}()
	a.mux.ServeHTTP(w, r)
	return pattern
}

// tags are the entity tags of a header, weak or not.
func tags(header string) (all []string) {
	for tag := range strings.SplitSeq(header, ",") {
		all = append(all, strings.TrimPrefix(strings.TrimSpace(tag), "W/"))
	}
	return all
}

// recorder keeps an answer until it is whole. Pages bound its size.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header         { return r.header }
func (r *recorder) WriteHeader(status int)      { r.status = status }
func (r *recorder) Write(b []byte) (int, error) { return r.body.Write(b) }
