package api

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/stoa-rollup/stoa/internal/metrics"
)

// Sizes of a pipe in bytes.
const (
	pipeFull = 64 << 10 // with so much that is not written, its writers and its reader wait
	pipeRead = 8 << 10  // read at once
)

// pipe is the connection under a WebSocket. It writes what many calls answer at
// once with one system call, for a call's answer is shorter than the cost of
// writing it. It bounds what a client can make the server hold: while the client
// takes nothing, its messages are not read either, and after the limit the
// connection is closed.
type pipe struct {
	net.Conn
	in     *bufio.Reader
	limit  time.Duration // of one write
	slow   metrics.Counter
	remove func()

	mu      sync.Mutex
	changed *sync.Cond // pending, closing or err
	pending []byte
	closing bool
	hurried bool
	err     error
	done    chan struct{} // the flusher has ended
}

func newPipe(c net.Conn, limit time.Duration, slow metrics.Counter, remove func()) *pipe {
	p := &pipe{Conn: c, in: bufio.NewReaderSize(c, pipeRead), limit: limit, slow: slow, remove: remove, done: make(chan struct{})}
	p.changed = sync.NewCond(&p.mu)
	go p.flush()
	return p
}

// flush is the goroutine that writes.
func (p *pipe) flush() {
	defer close(p.done)
	var out []byte
	for {
		p.mu.Lock()
		for len(p.pending) == 0 && !p.closing {
			p.changed.Wait()
		}
		if len(p.pending) == 0 {
			p.mu.Unlock()
			return
		}
		p.mu.Unlock()
		// One yield lets those write that the last sync of the log has just set free.
		runtime.Gosched()
		p.mu.Lock()
		out, p.pending = p.pending, out[:0]
		limit := p.limit
		if p.hurried {
			limit = min(limit, time.Second)
		}
		err := p.Conn.SetWriteDeadline(time.Now().Add(limit))
		p.changed.Broadcast()
		p.mu.Unlock()
		if err == nil {
			_, err = p.Conn.Write(out)
		}
		if cap(out) > 2*pipeFull { // one long answer; most are short
			out = nil
		}
		if err != nil {
			p.mu.Lock()
			p.err, p.pending = err, nil
			if errors.Is(err, os.ErrDeadlineExceeded) && !p.hurried {
				p.slow.Inc()
			}
			p.changed.Broadcast()
			p.mu.Unlock()
			_ = p.Conn.Close() // the reader learns of it, and ends the WebSocket
			return
		}
	}
}

// Write takes what there is room for; the error is that of an earlier write.
func (p *pipe) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.pending) >= pipeFull && p.err == nil && !p.closing {
		p.changed.Wait()
	}
	switch {
	case p.err != nil:
		return 0, p.err
	case p.closing:
		return 0, net.ErrClosed
	}
	p.pending = append(p.pending, b...)
	p.changed.Broadcast()
	return len(b), nil
}

// Read reads while the client takes its answers.
func (p *pipe) Read(b []byte) (int, error) {
	p.mu.Lock()
	for len(p.pending) >= pipeFull && p.err == nil && !p.closing {
		p.changed.Wait()
	}
	p.mu.Unlock()
	return p.in.Read(b)
}

// SetWriteDeadline does nothing: the limit of the pipe holds.
func (p *pipe) SetWriteDeadline(time.Time) error { return nil }

// SetDeadline is for reading only.
func (p *pipe) SetDeadline(t time.Time) error { return p.Conn.SetReadDeadline(t) }

// hurry leaves the client a second to take what is pending.
func (p *pipe) hurry() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hurried = true
	_ = p.Conn.SetWriteDeadline(time.Now().Add(time.Second)) // fails when it is closed already
}

// Close writes what is pending and closes.
func (p *pipe) Close() error {
	p.mu.Lock()
	p.closing = true
	p.changed.Broadcast()
	p.mu.Unlock()
	<-p.done
	p.remove()
	return p.Conn.Close()
}

// Hijack gives a WebSocket a pipe instead of the bare connection.
func (h *hijacker) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	c, rw, err := http.NewResponseController(h.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	s, name := h.server, c.RemoteAddr().String()
	p := newPipe(c, s.config.WriteTimeout, s.metrics.slow, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.pipes, name)
	})
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pipes[name] = p
	return p, rw, nil
}

// door is a listener that closes connections above its limit at once.
type door struct {
	net.Listener
	limit   int
	open    metrics.Gauge
	refused metrics.Counter

	mu    sync.Mutex
	count int
}

// Accept returns the next connection that has room.
func (d *door) Accept() (net.Conn, error) {
	for {
		c, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if d.enter() {
			return &guest{Conn: c, door: d}, nil
		}
		d.refused.Inc()
		_ = c.Close() // it was never used
	}
}

func (d *door) enter() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.count >= d.limit {
		return false
	}
	d.count++
	d.open.Inc()
	return true
}

// guest is a connection that was let in.
type guest struct {
	net.Conn
	door *door
	once sync.Once
}

// Close makes room for another.
func (g *guest) Close() error {
	g.once.Do(func() {
		g.door.mu.Lock()
		defer g.door.mu.Unlock()
		g.door.count--
		g.door.open.Dec()
	})
	return g.Conn.Close()
}

// gate counts what is inside, and can be shut.
type gate struct {
	mu     sync.Mutex
	inside int
	closed bool
	empty  chan struct{} // made by shut
}

// enter returns the number inside, or -1 if the gate is shut.
func (g *gate) enter() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return -1
	}
	g.inside++
	return g.inside
}

func (g *gate) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.inside--
	if g.closed && g.inside == 0 {
		close(g.empty)
	}
}

// shut lets nobody in any more, and waits until nobody is inside.
func (g *gate) shut(ctx context.Context) error {
	g.mu.Lock()
	if !g.closed {
		g.closed, g.empty = true, make(chan struct{})
		if g.inside == 0 {
			close(g.empty)
		}
	}
	g.mu.Unlock()
	select {
	case <-g.empty:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
