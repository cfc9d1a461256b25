package api

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/gorilla/websocket"

	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// echo answers every operation with the same receipt, so that what is measured is
// the API alone.
type echo struct {
	*memory
	receipt wire.Receipt
}

func (e echo) Submit(context.Context, op.Signed) (wire.Receipt, error) { return e.receipt, nil }

// BenchmarkSubmit is a call of stoa_submit on loopback without an engine: client and
// server together, on all cores.
func BenchmarkSubmit(b *testing.B) {
	m := newMemory(b)
	s := m.Sign(op.Transfer{From: m.Guest.For(0), To: m.Host.For(0), Token: 0, Amount: amount.From(5), Fee: 1})
	receipt, err := m.Submit(b.Context(), s)
	if err != nil {
		b.Fatal(err)
	}
	server, err := New(DefaultConfig("127.0.0.1:0"), metrics.New(), echo{m, receipt}, m, m, m.Info)
	if err != nil {
		b.Fatal(err)
	}
	if err := server.Start(b.Context()); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = server.Stop(context.Background()) })
	object, err := s.MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	binary, err := s.MarshalBinary()
	if err != nil {
		b.Fatal(err)
	}
	for _, form := range []struct{ name, operation string }{{"binary", `"` + hexutil.Encode(binary) + `"`}, {"object", string(object)}} {
		body := []byte(`{"jsonrpc":"2.0","id":1,"method":"stoa_submit","params":[` + form.operation + `]}`)
		b.Run("decode/"+form.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := operation(param(form.operation)); err != nil {
					b.Fatal(err)
				}
			}
		})
		for _, connections := range []int{1, 8} {
			b.Run(fmt.Sprintf("ws/%s/connections=%d", form.name, connections), func(b *testing.B) { benchSocket(b, server.Addr(), body, connections) })
		}
		b.Run("http/"+form.name+"/connections=16", func(b *testing.B) { benchHTTP(b, server.Addr(), body, 16) })
	}
}

// benchSocket keeps 256 calls on the way on every WebSocket.
func benchSocket(b *testing.B, addr string, body []byte, connections int) {
	defer report(b)()
	share := func(i int) int { return (b.N + i) / connections }
	var wg sync.WaitGroup
	for i := range connections {
		c, _, err := websocket.DefaultDialer.Dial("ws://"+addr, nil)
		if err != nil {
			b.Fatal(err)
		}
		window := make(chan struct{}, 256)
		wg.Go(func() {
			for range share(i) {
				window <- struct{}{}
				if err := c.WriteMessage(websocket.TextMessage, body); err != nil {
					b.Error(err)
					return
				}
			}
		})
		wg.Go(func() {
			defer func() { _ = c.Close() }()
			for range share(i) {
				_, answer, err := c.ReadMessage()
				if err != nil || !bytes.Contains(answer, []byte(`"result"`)) {
					b.Errorf("have %s, %v", answer, err)
					return
				}
				<-window
			}
		})
	}
	wg.Wait()
}

func benchHTTP(b *testing.B, addr string, body []byte, connections int) {
	defer report(b)()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections}}
	defer client.CloseIdleConnections()
	var wg sync.WaitGroup
	for i := range connections {
		wg.Go(func() {
			for range (b.N + i) / connections {
				r, err := client.Post("http://"+addr, "application/json", bytes.NewReader(body))
				if err != nil {
					b.Error(err)
					return
				}
				answer, err := io.ReadAll(r.Body)
				_ = r.Body.Close()
				if err != nil || !bytes.Contains(answer, []byte(`"result"`)) {
					b.Errorf("have %s, %v", answer, err)
					return
				}
			}
		})
	}
	wg.Wait()
}

// report adds the calls a second, and the time of all cores that a call takes, which
// other processes disturb less.
func report(b *testing.B) func() {
	spent := func() time.Duration {
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			b.Fatal(err)
		}
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	before := spent()
	return func() {
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
		b.ReportMetric(float64(spent()-before)/float64(b.N)/1e3, "cpu-µs/call")
	}
}
