package api

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stoa-rollup/stoa/internal/metrics"
)

// between is a pipe and its client's end.
func between(t *testing.T) (p *pipe, client net.Conn, removed *bool) {
	server, client := net.Pipe()
	removed = new(bool)
	p = newPipe(server, time.Minute, metrics.New().Counter("test", "slow_total", "Slow clients."), func() { *removed = true })
	t.Cleanup(func() { _ = client.Close() })
	return p, client, removed
}

func TestPipeWritesTogether(t *testing.T) { synctest.Test(t, testPipeWritesTogether) }

func testPipeWritesTogether(t *testing.T) {
	p, client, removed := between(t)
	var want []byte
	for i := range byte(100) {
		want = append(want, i)
		if _, err := p.Write([]byte{i}); err != nil {
			t.Fatal(err)
		}
	}
	closed := make(chan error)
	go func() { closed <- p.Close() }() // writes what is pending
	var have []byte
	reads := 0
	for buffer := make([]byte, 1_000); ; reads++ {
		n, err := client.Read(buffer)
		have = append(have, buffer[:n]...)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(have, want) || reads > 2 {
		t.Errorf("have %d bytes in %d writes, want %d in 2 at most", len(have), reads, len(want))
	}
	if err := <-closed; err != nil || !*removed {
		t.Errorf("close: have %v, removed %v, want it removed", err, *removed)
	}
	if _, err := p.Write([]byte{1}); !errors.Is(err, net.ErrClosed) {
		t.Errorf("write after close: have %v, want %v", err, net.ErrClosed)
	}
}

// While the client takes nothing, a full pipe neither takes more nor reads.
func TestPipeHoldsBack(t *testing.T) { synctest.Test(t, testPipeHoldsBack) }

func testPipeHoldsBack(t *testing.T) {
	p, client, _ := between(t)
	for range 2 { // one is on its way, one is pending
		if _, err := p.Write(make([]byte, pipeFull)); err != nil {
			t.Fatal(err)
		}
		synctest.Wait()
	}
	wrote, read := make(chan error, 1), make(chan error, 1)
	go func() { _, err := p.Write([]byte{1}); wrote <- err }()
	go func() { _, err := p.Read(make([]byte, 1)); read <- err }()
	go func() { _, _ = client.Write([]byte{1}) }()
	synctest.Wait()
	select {
	case <-wrote:
		t.Error("have a write into a full pipe, want it to wait")
	case <-read:
		t.Error("have the client read, want it to wait")
	default:
	}
	if _, err := io.ReadFull(client, make([]byte, 2*pipeFull+1)); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(<-wrote, <-read); err != nil {
		t.Error(err)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// A client that takes nothing for the limit is cut off, and everyone who waits for
// it goes on.
func TestPipeCutsOff(t *testing.T) { synctest.Test(t, testPipeCutsOff) }

func testPipeCutsOff(t *testing.T) {
	p, client, _ := between(t)
	start := time.Now()
	for err := error(nil); err == nil; {
		_, err = p.Write(make([]byte, pipeFull))
		if err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
			t.Fatalf("have %v, want %v", err, os.ErrDeadlineExceeded)
		}
	}
	if took := time.Since(start); took != time.Minute {
		t.Errorf("have it cut off after %s, want a minute", took)
	}
	if _, err := client.Write([]byte{1}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("have %v, want the connection closed", err)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

// In a hurry a client has a second.
func TestPipeHurries(t *testing.T) { synctest.Test(t, testPipeHurries) }

func testPipeHurries(t *testing.T) {
	p, _, _ := between(t)
	if _, err := p.Write([]byte{1}); err != nil {
		t.Fatal(err)
	}
	synctest.Wait()
	start := time.Now()
	p.hurry()
	if err := p.Close(); err != nil {
		t.Error(err)
	}
	if took := time.Since(start); took != time.Second {
		t.Errorf("have it closed after %s, want a second", took)
	}
}

func TestGate(t *testing.T) { synctest.Test(t, testGate) }

func testGate(t *testing.T) {
	var g gate
	if a, b := g.enter(), g.enter(); a != 1 || b != 2 {
		t.Errorf("have %d and %d inside, want 1 and 2", a, b)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := g.shut(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("have %v, want it to give up", err)
	}
	if n := g.enter(); n != -1 {
		t.Errorf("have %d after it was shut, want -1", n)
	}
	go func() { g.leave(); g.leave() }()
	if err := g.shut(t.Context()); err != nil {
		t.Error(err)
	}
}
