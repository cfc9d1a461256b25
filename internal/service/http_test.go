package service

import (
	"errors"
	"io"
	"net"
	"net/http"
	"testing"
)

func newHTTP(t *testing.T, addr string) *HTTP {
	t.Helper()
	s, err := NewHTTP(addr, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "hello "+r.URL.Path) }))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestHTTPServesWhileItRuns(t *testing.T) {
	s := newHTTP(t, "127.0.0.1:0")
	if err := s.Stop(t.Context()); err != nil || s.Addr() != "" {
		t.Errorf("before the start: have address %q, %v, want none", s.Addr(), err)
	}
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	addr := s.Addr()
	response, err := http.Get("http://" + addr + "/you")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if body, err := io.ReadAll(response.Body); err != nil || string(body) != "hello /you" {
		t.Errorf("have %q, %v, want %q", body, err, "hello /you")
	}
	if err := s.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("second start: have %v, want %v", err, ErrStarted)
	}
	if err := newHTTP(t, addr).Start(t.Context()); err == nil {
		t.Error("a second server started on the same port")
	}

	if err := s.Stop(t.Context()); err != nil || s.Addr() != "" {
		t.Errorf("after the stop: have address %q, %v, want none", s.Addr(), err)
	}
	if _, err := http.Get("http://" + addr); err == nil {
		t.Error("it serves after its end")
	}
	if len(s.Fatal()) != 0 {
		t.Errorf("a stop is no failure, have %v", <-s.Fatal())
	}
}

func TestHTTPWantsHostAndPort(t *testing.T) {
	if _, err := NewHTTP("localhost", nil); !errors.Is(err, ErrAddress) {
		t.Error("took an address without a port")
	}
}

func TestHTTPReportsALostListener(t *testing.T) {
	s := newHTTP(t, "127.0.0.1:0")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}

	s.serve(&http.Server{}, listener, make(chan struct{}))
	if err := <-s.Fatal(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("have %v, want %v", err, net.ErrClosed)
	}
}
