package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// pay submits the guest's next n payments.
func (m *memory) pay(t testing.TB, from, n uint32) {
	t.Helper()
	for i := from; i < from+n; i++ {
		if _, err := m.Submit(t.Context(), m.payment(i, 1)); err != nil {
			t.Fatal(err)
		}
	}
}

// subscribe returns what a subscription tells.
func subscribe[T any](t testing.TB, c *rpc.Client, args ...any) (chan T, *rpc.ClientSubscription) {
	t.Helper()
	messages := make(chan T, 64)
	s, err := c.Subscribe(t.Context(), "stoa", messages, args...)
	if err != nil {
		t.Fatal(err)
	}
	return messages, s
}

// next is the next message, which must come.
func next[T any](t testing.TB, messages chan T, s *rpc.ClientSubscription) T {
	t.Helper()
	select {
	case m := <-messages:
		return m
	case err := <-s.Err():
		t.Fatalf("the subscription ended: %v", err)
	case <-time.After(20 * time.Second):
		t.Fatal("have no message in 20 s, want one")
	}
	panic("unreachable")
}

func TestEntriesFromThePastAndThenLive(t *testing.T) {
	m := newMemory(t)
	server, _ := serve(t, m, nil)
	m.pay(t, 0, 3) // begin, 2 payments, sealed, begin, payment
	c := dial(t, "ws://"+server.Addr())
	want := []wire.EntryKind{wire.EntryBegin, wire.EntryOperation, wire.EntryOperation, wire.EntrySealed, wire.EntryBegin, wire.EntryOperation}

	for _, from := range []uint64{0, 1, 4, 6} {
		entries, s := subscribe[wire.Entry](t, c, "entries", fmt.Sprint(from))
		for i := max(from, 1); i <= 6; i++ {
			if e := next(t, entries, s); e.Index != i || e.Kind != want[i-1] {
				t.Fatalf("from %d: have entry %d %s, want %d %s", from, e.Index, e.Kind, i, want[i-1])
			}
		}
		s.Unsubscribe()
	}

	// What is new comes at once, also to one that waits at the end.
	entries, s := subscribe[wire.Entry](t, c, "entries", 7)
	m.pay(t, 3, 1)
	e := next(t, entries, s)
	if e.Index != 7 || e.Position != 2 || e.Operation == nil || e.Operation.Nonce != m.payment(3, 1).Nonce {
		t.Errorf("have %+v, want the fourth payment at index 7", e)
	}

	// Another connection resumes after the last that this one saw.
	s.Unsubscribe()
	m.pay(t, 4, 1)
	entries, s = subscribe[wire.Entry](t, dial(t, "ws://"+server.Addr()), "entries", fmt.Sprint(e.Index+1))
	if e := next(t, entries, s); e.Index != 8 || e.Kind != wire.EntrySealed {
		t.Errorf("have entry %d %s, want 8 sealed", e.Index, e.Kind)
	}

	// One that is not there yet belongs to another generation.
	_, err := c.Subscribe(t.Context(), "stoa", make(chan wire.Entry), "entries", "99")
	var coded rpc.Error
	if !errors.As(err, &coded) || coded.ErrorCode() != int(wire.CodeMalformed) {
		t.Errorf("have %v, want code %d", err, wire.CodeMalformed)
	}
	for _, args := range [][]any{{"entries"}, {"entries", "x"}, {"entries", nil}, {"money"}, {}} {
		if _, err := c.Subscribe(t.Context(), "stoa", make(chan wire.Entry), args...); err == nil {
			t.Errorf("subscribe to %v: have no error, want one", args)
		}
	}
}

// Whoever asks for entries from before the log is told from which on there are some.
func TestEntriesOfALogThatBeginsLater(t *testing.T) {
	m := newMemory(t)
	m.first = 4
	server, _ := serve(t, m, nil)
	m.pay(t, 0, 3)
	c := dial(t, "ws://"+server.Addr())
	for from := 1; from < 4; from++ {
		_, err := c.Subscribe(t.Context(), "stoa", make(chan wire.Entry), "entries", fmt.Sprint(from))
		var coded rpc.Error
		var data rpc.DataError
		if !errors.As(err, &coded) || coded.ErrorCode() != int(wire.CodeNotFound) || !errors.As(err, &data) {
			t.Fatalf("from %d: have %v, want code %d", from, err, wire.CodeNotFound)
		}
		if fields, ok := data.ErrorData().(map[string]any); !ok || fields["field"] != "index" || fields["limit"] != "4" {
			t.Errorf("from %d: have data %v, want the limit 4", from, data.ErrorData())
		}
	}
	for _, from := range []string{"0", "4"} {
		entries, s := subscribe[wire.Entry](t, c, "entries", from)
		if e := next(t, entries, s); e.Index != 4 {
			t.Errorf("from %s: have entry %d, want 4", from, e.Index)
		}
		s.Unsubscribe()
	}
	// Batches from before it are not waited for.
	batches, s := subscribe[wire.Batch](t, c, "batches", "0")
	if b := next(t, batches, s); b.Number != m.Number {
		t.Errorf("have batch %d, want %d", b.Number, m.Number)
	}
}

func TestEntriesTellARewind(t *testing.T) {
	m := newMemory(t)
	server, _ := serve(t, m, nil)
	m.pay(t, 0, 3)
	entries, s := subscribe[wire.Entry](t, dial(t, "ws://"+server.Addr()), "entries", "5")
	for i := uint64(5); i <= 6; i++ {
		if e := next(t, entries, s); e.Index != i || e.Generation != 1 {
			t.Fatalf("have entry %d of generation %d, want %d of 1", e.Index, e.Generation, i)
		}
	}
	m.Rewind()
	if e := next(t, entries, s); e.Kind != wire.EntryRewind || e.Index != 4 || e.Generation != 2 {
		t.Fatalf("have %+v, want a rewind to 4, generation 2", e)
	}
	// The same index again, of the new generation: not what was told before.
	if _, err := m.Submit(t.Context(), m.payment(2, 7)); err != nil {
		t.Fatal(err)
	}
	if e := next(t, entries, s); e.Kind != wire.EntryBegin || e.Index != 5 || e.Generation != 2 {
		t.Errorf("have %+v, want begin at 5, generation 2", e)
	}
	if e := next(t, entries, s); e.Index != 6 || e.Generation != 2 || e.Operation == nil {
		t.Errorf("have %+v, want the payment at 6, generation 2", e)
	}
}

func TestBatchesClimbTheLadder(t *testing.T) {
	m := newMemory(t)
	server, _ := serve(t, m, nil)
	c := dial(t, "ws://"+server.Addr())
	batches, s := subscribe[wire.Batch](t, c, "batches", fmt.Sprint(m.Number))
	expect := func(number uint64, status wire.Status) wire.Batch {
		t.Helper()
		b := next(t, batches, s)
		var asked wire.Batch
		if err := c.Call(&asked, "stoa_batch", fmt.Sprint(number)); err != nil {
			t.Fatal(err)
		}
		if b.Number != number || b.Status != status || asked.Status != status {
			t.Fatalf("have batch %d %s, asked %s, want %d %s", b.Number, b.Status, asked.Status, number, status)
		}
		return b
	}
	n := m.Number
	m.pay(t, 0, 1)
	expect(n, wire.Accepted)
	m.Seal()
	if b := expect(n, wire.Sealed); b.Progress == nil || b.Rows != 1 {
		t.Errorf("have %+v, want progress and 1 row", b)
	}
	m.move(func() { m.proven = n })
	if b := expect(n, wire.Proven); len(b.NewState) != 64 || b.L1 != nil {
		t.Errorf("have %+v, want a commitment and no place", b)
	}
	m.move(func() { m.l1.Settled = n })
	if b := expect(n, wire.Settled); b.L1 == nil || b.L1.Block != 40+n {
		t.Errorf("have %+v, want its place", b)
	}
	var o wire.Operation
	if err := c.Call(&o, "stoa_operation", m.entries[1].ID); err != nil || o.Status != wire.Settled || o.L1 == nil {
		t.Errorf("have %+v, %v, want settled with its place", o, err)
	}
	// A reorg takes it back, and it comes again.
	m.move(func() { m.l1.Settled = n - 1 })
	expect(n, wire.Proven)
	m.move(func() { m.l1.Settled = n })
	expect(n, wire.Settled)
	m.move(func() { m.l1.Final = n })
	expect(n, wire.Final)

	// What is final is told once to one who comes later, then what is after it.
	m.pay(t, 1, 1)
	expect(n+1, wire.Accepted)
	batches, s = subscribe[wire.Batch](t, c, "batches", fmt.Sprint(n))
	expect(n, wire.Final)
	expect(n+1, wire.Accepted)

	// A rewind tells the batch again that is begun again.
	m.Rewind()
	if _, err := m.Submit(t.Context(), m.payment(1, 7)); err != nil {
		t.Fatal(err)
	}
	expect(n+1, wire.Accepted)
}

// socket speaks JSON-RPC without a client that reads ahead.
func socket(t *testing.T, server *Server) *websocket.Conn {
	t.Helper()
	c, _, err := websocket.DefaultDialer.Dial("ws://"+server.Addr(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// A subscriber that takes nothing loses its connection; nobody else notices, and
// nothing piles up.
func TestSlowSubscriberIsDropped(t *testing.T) {
	m := newMemory(t)
	server, r := serve(t, m, func(c *Config) { c.WriteTimeout = 300 * time.Millisecond })
	m.pay(t, 0, 1)
	m.move(func() { // far more than the buffers of sockets hold
		m.entries = append(m.entries, slices.Repeat(m.entries[1:2], 40_000)...)
	})
	slow := socket(t, server)
	if err := slow.WriteMessage(websocket.TextMessage, []byte(`{"jsonrpc":"2.0","id":1,"method":"stoa_subscribe","params":["entries","1"]}`)); err != nil {
		t.Fatal(err)
	}
	deadline := time.After(20 * time.Second)
	for !strings.Contains(scrape(t, r), "stoa_api_slow_connections_total 1") {
		select {
		case <-deadline:
			t.Fatal("have the slow subscriber after 20 s, want it dropped")
		default:
			if err := dial(t, "http://"+server.Addr()).Call(new(wire.Head), "stoa_head"); err != nil {
				t.Fatal(err)
			}
		}
	}
	var told int
	for {
		if _, _, err := slow.ReadMessage(); err != nil {
			break
		}
		told++
	}
	if told == 0 || told >= 40_000 {
		t.Errorf("have %d messages before the end, want some and not all", told)
	}
}

// A client that sends without reading is not read either.
func TestClientThatDoesNotReadIsNotRead(t *testing.T) {
	m := newMemory(t)
	server, _ := serve(t, m, func(c *Config) { c.WriteTimeout = 300 * time.Millisecond })
	c := socket(t, server)
	_ = c.SetWriteDeadline(time.Now().Add(20 * time.Second))
	ask := []byte(`{"jsonrpc":"2.0","id":"` + strings.Repeat("x", 60_000) + `","method":"stoa_head","params":[]}`)
	for n := range 100_000 {
		if err := c.WriteMessage(websocket.TextMessage, ask); err != nil {
			t.Logf("closed after %d messages", n)
			return
		}
	}
	t.Error("have 6 GB of answers that nobody takes, want the connection closed")
}

func TestSubscriptionsAreLimited(t *testing.T) {
	server, _ := serve(t, newMemory(t), func(c *Config) { c.Subscriptions = 1 })
	c := dial(t, "ws://"+server.Addr())
	_, s := subscribe[wire.Entry](t, c, "entries", "1")
	_, err := c.Subscribe(t.Context(), "stoa", make(chan wire.Batch), "batches", "1")
	var coded rpc.DataError
	if !errors.As(err, &coded) || coded.(rpc.Error).ErrorCode() != int(wire.CodeBusy) {
		t.Fatalf("have %v, want code %d", err, wire.CodeBusy)
	}
	s.Unsubscribe()
	for { // its place is free when the server has ended it
		if _, err = c.Subscribe(t.Context(), "stoa", make(chan wire.Batch), "batches", "1"); err == nil {
			break
		}
		if !errors.As(err, &coded) {
			t.Fatal(err)
		}
	}
}

// Stop ends subscriptions and their connections.
func TestStopEndsSubscriptions(t *testing.T) {
	m := newMemory(t)
	server, _ := serve(t, m, nil)
	m.pay(t, 0, 1)
	c := dial(t, "ws://"+server.Addr())
	entries, s := subscribe[wire.Entry](t, c, "entries", "1")
	next(t, entries, s)
	if err := server.Stop(context.Background()); err != nil {
		t.Fatal(err)
	}
	select {
	case <-s.Err():
	case <-time.After(20 * time.Second):
		t.Error("have a subscription after Stop, want none")
	}
}

// The JSON of an entry that is kept is that of the entry, of its generation.
func TestSpelledEntries(t *testing.T) {
	var s spelled
	for _, e := range []wire.Entry{
		{Generation: 1, Index: 7, Kind: wire.EntryBegin}, {Generation: 1, Index: 7, Kind: wire.EntryBegin}, {Generation: 2, Index: 7, Kind: wire.EntrySealed},
		{Generation: 2, Index: 7 + spelledEntries, Kind: wire.EntryBegin}, {Generation: 2, Index: 7, Kind: wire.EntrySealed}, {Generation: 3, Index: 7, Kind: wire.EntryRewind},
	} {
		want, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if have, err := json.Marshal(s.of(e)); err != nil || string(have) != string(want) {
			t.Errorf("have %s, %v, want %s", have, err, want)
		}
	}
}
