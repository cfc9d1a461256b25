package bench

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gorilla/websocket"
	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Transports.
const (
	WebSocket = "websocket"
	HTTP      = "http"
)

// Order is what a client has to do.
type Order struct {
	Addr        string // host:port
	Transport   string
	Connections int
	Window      int     // calls on the way over one connection
	PerSecond   float64 // calls that become due; 0: each as soon as there is room
	Calls       []Call
}

// Call is the submission of an operation.
type Call struct {
	ID   common.Hash // of the operation
	Body []byte      // JSON-RPC; its id is the call's place in the order
}

// Result of a client.
type Result struct {
	Accepted  int     // every call: anything else is an error
	Seconds   float64 // from the first call to the last answer
	P50, P99  float64 // milliseconds
	Processor float64 // seconds of all cores
	Apart     bool    // the client has a process of its own

	Receipts []wire.Receipt `json:"-"` // of the calls, in their order
}

// limit is the longest that a client runs.
const limit = 5 * time.Minute

// Drive is the client. It sends the calls, takes the answers, and checks these when
// the clock has stopped.
func Drive(ctx context.Context, o Order) (Result, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	d := &driver{Order: o, due: make([]time.Time, len(o.Calls)), took: make([]time.Duration, len(o.Calls)), answers: make([][]byte, len(o.Calls))}
	connect := d.socket
	if o.Transport == HTTP {
		connect = d.http
	}
	var connections []connection
	defer func() {
		for _, c := range connections {
			_ = c.Close() // everything is answered
		}
	}()
	for range o.Connections {
		c, err := connect(ctx)
		if err != nil {
			return Result{}, err
		}
		connections = append(connections, c)
	}
	before := processor()
	start := time.Now()
	calls := make(chan int, 1024)
	all, ctx := errgroup.WithContext(ctx)
	all.Go(func() error {
		defer close(calls)
		return d.pace(ctx, start, calls)
	})
	for _, c := range connections {
		room, sent := make(chan struct{}, o.Window), make(chan struct{}, o.Window)
		all.Go(func() error { return d.send(ctx, c, room, sent, calls) })
		all.Go(func() error { return d.receive(ctx, c, room, sent) })
	}
	err := all.Wait()
	r := Result{Accepted: len(o.Calls), Seconds: time.Since(start).Seconds(), Processor: (processor() - before).Seconds()}
	if err != nil {
		return r, err
	}
	slices.Sort(d.took)
	r.P50, r.P99 = d.took[len(d.took)/2].Seconds()*1e3, d.took[len(d.took)*99/100].Seconds()*1e3
	r.Receipts, err = d.receipts()
	return r, err
}

// driver is a client that runs.
type driver struct {
	Order
	due     []time.Time
	took    []time.Duration
	answers [][]byte
}

// connection carries calls and answers.
type connection interface {
	io.Closer
	// write takes a call; flush sends what was taken.
	write(body []byte) error
	flush() error
	// read is the next answer.
	read() ([]byte, error)
}

// pace hands out the calls when they are due.
func (d *driver) pace(ctx context.Context, start time.Time, calls chan<- int) error {
	for i := range d.Calls {
		if d.PerSecond > 0 {
			at := start.Add(time.Duration(float64(i) / d.PerSecond * float64(time.Second)))
			if wait := time.Until(at); wait > time.Millisecond {
				time.Sleep(wait)
			}
			d.due[i] = at
		}
		select {
		case calls <- i:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// send writes calls while there is room, and sends them together when there is
// nothing to write at once.
func (d *driver) send(ctx context.Context, c connection, room, sent chan struct{}, calls <-chan int) error {
	defer close(sent)
	for {
		select {
		case room <- struct{}{}:
		default:
			if err := c.flush(); err != nil {
				return err
			}
			select {
			case room <- struct{}{}:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		var i int
		var more bool
		select {
		case i, more = <-calls:
		default:
			if err := c.flush(); err != nil {
				return err
			}
			i, more = <-calls // closed when ctx ends
		}
		if !more {
			return c.flush()
		}
		if d.PerSecond == 0 {
			d.due[i] = time.Now()
		}
		if err := c.write(d.Calls[i].Body); err != nil {
			return err
		}
		sent <- struct{}{} // has room
	}
}

// receive reads an answer for each call that was sent.
func (d *driver) receive(ctx context.Context, c connection, room, sent <-chan struct{}) error {
	stop := context.AfterFunc(ctx, func() { _ = c.Close() }) // ends a read that waits
	defer stop()
	for range sent {
		answer, err := c.read()
		if err != nil {
			return errors.Join(ctx.Err(), err)
		}
		i, err := place(answer)
		if err != nil || i >= len(d.Calls) || d.answers[i] != nil {
			return fmt.Errorf("have the answer %.200s, want one to a call that waits", answer)
		}
		d.took[i], d.answers[i] = time.Since(d.due[i]), answer
		<-room
	}
	return nil
}

// place reads the id of an answer, which go-ethereum writes first.
func place(answer []byte) (int, error) {
	rest, _ := bytes.CutPrefix(answer, []byte(`{"jsonrpc":"2.0","id":`))
	digits, _, _ := bytes.Cut(rest, []byte{','})
	return strconv.Atoi(string(digits))
}

// receipts sees to it that every operation has one, with an index of its own.
func (d *driver) receipts() ([]wire.Receipt, error) {
	receipts, seen := make([]wire.Receipt, len(d.Calls)), make(map[uint64]int, len(d.Calls))
	for i, answer := range d.answers {
		var a struct {
			Result *wire.Receipt
			Error  *wire.Error
		}
		if err := json.Unmarshal(answer, &a); err != nil {
			return nil, fmt.Errorf("answer %.200s: %w", answer, err)
		}
		switch {
		case a.Error != nil:
			return nil, fmt.Errorf("call %d of %d: %w", i, len(d.Calls), a.Error)
		case a.Result == nil || a.Result.ID != d.Calls[i].ID:
			return nil, fmt.Errorf("call %d: have %s, want a receipt of %s", i, answer, d.Calls[i].ID)
		}
		if other, taken := seen[a.Result.Index]; taken {
			return nil, fmt.Errorf("calls %d and %d both have index %d", other, i, a.Result.Index)
		}
		receipts[i], seen[a.Result.Index] = *a.Result, i
	}
	return receipts, nil
}

// bundle is a connection that sends what it is given when it is told to.
type bundle struct {
	net.Conn
	out    *bufio.Writer
	opened bool // until then it sends at once
}

func (b *bundle) Write(p []byte) (int, error) {
	if !b.opened {
		return b.Conn.Write(p)
	}
	return b.out.Write(p)
}

func (b *bundle) flush() error { return b.out.Flush() }

func dial(ctx context.Context, addr string) (*bundle, error) {
	var d net.Dialer
	c, err := d.DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	return &bundle{Conn: c, out: bufio.NewWriterSize(c, 32<<10)}, nil
}

// socket is a WebSocket.
type socket struct {
	*websocket.Conn
	*bundle
}

func (d *driver) socket(ctx context.Context) (connection, error) {
	var s socket
	dialer := websocket.Dialer{ReadBufferSize: 32 << 10, WriteBufferSize: 8 << 10, NetDialContext: func(ctx context.Context, _, addr string) (_ net.Conn, err error) {
		s.bundle, err = dial(ctx, addr)
		return s.bundle, err
	}}
	var err error
	if s.Conn, _, err = dialer.DialContext(ctx, "ws://"+d.Addr, nil); err != nil {
		return nil, err
	}
	s.opened = true
	return s, nil
}

func (s socket) write(body []byte) error { return s.WriteMessage(websocket.TextMessage, body) }

// Close closes the connection at once.
func (s socket) Close() error { return s.bundle.Conn.Close() }

func (s socket) read() ([]byte, error) {
	_, answer, err := s.ReadMessage()
	return answer, err
}

// plain is an HTTP connection that is kept alive.
type plain struct {
	*bundle
	in   *bufio.Reader
	host string
}

func (d *driver) http(ctx context.Context) (connection, error) {
	b, err := dial(ctx, d.Addr)
	if err != nil {
		return nil, err
	}
	return plain{b, bufio.NewReaderSize(b.Conn, 4<<10), d.Addr}, nil
}

func (p plain) write(body []byte) error {
	// The writer keeps its first error and Flush returns it.
	_, _ = fmt.Fprintf(p.out, "POST / HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", p.host, len(body))
	_, err := p.out.Write(body)
	return err
}

func (p plain) read() ([]byte, error) {
	r, err := http.ReadResponse(p.in, nil)
	if err != nil {
		return nil, err
	}
	answer, err := io.ReadAll(r.Body)
	if err == nil && r.StatusCode != http.StatusOK {
		err = fmt.Errorf("have status %s, want 200: %s", r.Status, answer)
	}
	return answer, errors.Join(err, r.Body.Close())
}
