package feed_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/indexer"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// sequencer is the server's side of the feed, over a real WebSocket. What it tells
// is up to the test.
type sequencer struct {
	t       *testing.T
	network signature.Network

	mu         sync.Mutex
	changed    chan struct{} // closed at every change
	generation uint64
	base       uint64 // index that the log begins after
	log        []wire.Entry
	batches    []wire.Batch
	asked      []uint64 // indices that subscriptions began with
	rewinds    []wire.Entry
	clients    []net.Conn
	net.Listener
}

// Accept remembers who connects.
func (s *sequencer) Accept() (net.Conn, error) {
	c, err := s.Listener.Accept()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.clients = append(s.clients, c)
	return c, err
}

// cut ends all connections.
func (s *sequencer) cut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.clients {
		if c != nil {
			c.Close()
		}
	}
	s.clients = nil
}

// service is what the RPC calls.
type service struct{ *sequencer }

// Entries is stoa_subscribe("entries", index).
func (s service) Entries(ctx context.Context, from wire.Uint) (*rpc.Subscription, error) {
	s.mu.Lock()
	s.asked = append(s.asked, uint64(from))
	told, first := len(s.rewinds), s.base+1
	s.mu.Unlock()
	if uint64(from) < first {
		return nil, wire.Before("index", uint64(from), first)
	}
	return s.stream(ctx, func(next *uint64) (any, bool) {
		if told < len(s.rewinds) {
			e := s.rewinds[told]
			told++
			*next = min(*next, e.Index+1)
			return e, true
		}
		if i := *next - 1 - s.base; i < uint64(len(s.log)) {
			*next++
			return s.log[i], true
		}
		return nil, false
	}, uint64(from))
}

// Batches is stoa_subscribe("batches", number).
func (s service) Batches(ctx context.Context, from wire.Uint) (*rpc.Subscription, error) {
	return s.stream(ctx, func(next *uint64) (any, bool) {
		for i := *next; i < uint64(len(s.batches)); i++ {
			*next = i + 1
			if s.batches[i].Number >= uint64(from) {
				return s.batches[i], true
			}
		}
		return nil, false
	}, 0)
}

func (s *sequencer) stream(ctx context.Context, get func(*uint64) (any, bool), next uint64) (*rpc.Subscription, error) {
	notifier, ok := rpc.NotifierFromContext(ctx)
	if !ok {
		return nil, rpc.ErrNotificationsUnsupported
	}
	sub := notifier.CreateSubscription()
	go func() {
		for {
			s.mu.Lock()
			m, ok := get(&next)
			changed := s.changed
			s.mu.Unlock()
			if ok {
				_ = notifier.Notify(sub.ID, m)
				continue
			}
			select {
			case <-sub.Err():
				return
			case <-changed:
			}
		}
	}()
	return sub, nil
}

func newSequencer(t *testing.T, n signature.Network) (*sequencer, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	s := &sequencer{t: t, network: n, changed: make(chan struct{}), generation: 1, Listener: listener}
	server := rpc.NewServer()
	check(t, server.RegisterName("stoa", service{s}))
	web := &http.Server{Handler: server.WebsocketHandler([]string{"*"})}
	go func() { _ = web.Serve(s) }()
	t.Cleanup(func() { server.Stop(); web.Close() })
	return s, "ws://" + listener.Addr().String()
}

// change lets f change what is told, and wakes all streams.
func (s *sequencer) change(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f()
	close(s.changed)
	s.changed = make(chan struct{})
}

// signed is an operation as a wallet would have sent it.
func (s *sequencer) signed(o op.Operation, nonce uint32) (op.Signed, *common.Hash) {
	signed := op.Signed{Operation: o}
	if _, ok := o.(op.Queued); ok {
		return signed, nil
	}
	if _, ok := o.(op.Signer); ok {
		signed.Nonce, signed.ValidUntil, signed.Signature.S = nonce, 1<<39, new(big.Int)
	}
	id, err := signed.ID(s.network)
	check(s.t, err)
	return signed, &id
}

// order appends a batch with these rows.
func (s *sequencer) order(batch, timestamp uint64, rows ...op.Operation) (ids []common.Hash) {
	s.change(func() {
		add := func(e wire.Entry) {
			e.Generation, e.Index, e.Batch, e.Timestamp = s.generation, s.base+uint64(len(s.log))+1, batch, timestamp
			s.log = append(s.log, e)
		}
		add(wire.Entry{Kind: wire.EntryBegin})
		for i, o := range rows {
			signed, id := s.signed(o, uint32(len(s.log)))
			e := wire.Entry{Kind: wire.EntryOperation, Position: uint32(i) + 1, ID: id, Operation: &signed}
			if id == nil {
				e.Kind = wire.EntryQueued
				ids = append(ids, common.Hash{})
			} else {
				ids = append(ids, *id)
			}
			add(e)
		}
		s.batches = append(s.batches, wire.Batch{Number: batch, Status: wire.Accepted})
	})
	return ids
}

func (s *sequencer) climb(batch uint64, status wire.Status) {
	s.change(func() { s.batches = append(s.batches, wire.Batch{Number: batch, Status: status}) })
}

// world is a chain, a sequencer and the indexer of both.
type world struct {
	*testing.T
	l1      *indexertest.L1
	seq     *sequencer
	url     string
	figures *metrics.Registry
}

func newWorld(t *testing.T) *world {
	t.Helper()
	l1 := indexertest.New(t, 1)
	seq, url := newSequencer(t, l1.Network)
	w := &world{T: t, l1: l1, seq: seq, figures: metrics.New()}
	database := storetest.One(t)
	x, err := indexer.New(indexer.Config{
		L1: l1, Follow: l1.Config(), Genesis: l1.Genesis(), SRS: indexertest.Powers(), Shapes: indexertest.Shapes, Database: func() string { return database },
		Addr: "127.0.0.1:0", Feed: url, Poll: time.Millisecond, RetryMax: 10 * time.Millisecond, MaxLag: 10, RequestLimit: time.Minute,
	}, nil, w.figures, nil)
	check(t, err)
	check(t, x.Start(t.Context()))
	t.Cleanup(func() { check(t, x.Stop(context.Background())) })
	w.url = "http://" + x.Addr()
	return w
}

// get reads a thing; ok is false if it does not exist.
func get[T any](w *world, path string) (v T, ok bool) {
	w.Helper()
	resp, err := http.Get(w.url + path)
	check(w, err)
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return v, false
	}
	check(w, json.NewDecoder(resp.Body).Decode(&v))
	return v, true
}

// until waits for a condition.
func (w *world) until(what string, condition func() bool) {
	w.Helper()
	for deadline := time.Now().Add(time.Minute); !condition(); {
		if time.Now().After(deadline) {
			w.Fatalf("this does not come true: %s", what)
		}
	}
}

// is waits until an operation has a status, and compares its place.
func (w *world) is(id common.Hash, status, place string) {
	w.Helper()
	var o view.Operation
	w.until(fmt.Sprintf("operation %s is %s", place, status), func() bool {
		var ok bool
		o, ok = get[view.Operation](w, "/v1/operations/"+id.Hex())
		return ok && o.Status == status
	})
	if have := fmt.Sprintf("%s-%s", o.Batch, o.Position); have != place || string(o.ID) != id.Hex() {
		w.Errorf("have operation %s at %s, want %s at %s", o.ID, have, id, place)
	}
	if onL1 := status == "settled" || status == "final"; onL1 != (o.Block != "") {
		w.Errorf("operation %s is %s in block %q", place, status, o.Block)
	}
	at, ok := get[view.Operation](w, "/v1/operations/"+place)
	if !ok || at.ID != o.ID {
		w.Errorf("at %s: have %+v, want %s", place, at, id)
	}
}

// none waits until an id is not known.
func (w *world) none(id common.Hash) {
	w.Helper()
	w.until("no operation "+id.Hex(), func() bool {
		_, ok := get[view.Operation](w, "/v1/operations/"+id.Hex())
		return !ok
	})
}

// listed are the places of a list, newest first.
func (w *world) listed(path string) (places []string) {
	w.Helper()
	p, _ := get[api.Page[view.Operation]](w, path)
	for _, o := range p.Items {
		places = append(places, fmt.Sprintf("%s-%s %s", o.Batch, o.Position, o.Status))
	}
	return places
}

func (w *world) transfer(units uint64) op.Transfer {
	return op.Transfer{From: w.l1.Guest.For(1), To: w.l1.Host.For(1), Token: 1, Amount: amount.From(units), Fee: 1}
}

// settle puts rows on L1, in a block of their own.
func (w *world) settle(rows ...op.Operation) {
	w.Helper()
	w.l1.Settle(func(b *stf.Builder) {
		for _, o := range rows {
			w.l1.Apply(b, o)
		}
	})
	w.l1.Mine()
}

func TestLadder(t *testing.T) {
	w := newWorld(t)
	deposit := op.Deposit{Purse: w.l1.Guest.For(1), Owner: w.l1.Guest.Owner, Token: 1, Amount: amount.From(5)}
	refund := op.Deposit{Purse: w.l1.Guest.For(1), Owner: w.l1.Host.Owner, Token: 1, Amount: amount.From(6)}
	w.l1.Enqueue(deposit)
	w.l1.Enqueue(refund)
	w.l1.Mine()
	book := w.l1.Book(3, 2)
	ids := w.seq.order(1, w.l1.Now, deposit, refund, w.transfer(7), book)
	w.is(ids[2], "accepted", "1-3")
	if have, want := w.listed("/v1/operations"), []string{"1-4 accepted", "1-3 accepted", "1-2 accepted", "1-1 accepted"}; !slices.Equal(have, want) {
		t.Errorf("have %v, want %v", have, want)
	}
	w.seq.climb(1, wire.Sealed)
	w.is(ids[3], "sealed", "1-4")
	later := w.seq.order(2, w.l1.Now+1, w.transfer(8))
	w.is(later[0], "accepted", "2-1")
	w.seq.climb(1, wire.Proven)
	w.is(ids[3], "proven", "1-4")
	w.seq.climb(1, wire.Final) // not for the sequencer to say
	w.seq.climb(2, wire.Sealed)
	w.is(later[0], "sealed", "2-1")
	w.is(ids[3], "proven", "1-4")

	host := fmt.Sprintf("/v1/purses/%d/operations", w.l1.Host.For(1))
	if have, want := w.listed(host), []string{"2-1 sealed", "1-4 proven", "1-3 proven"}; !slices.Equal(have, want) {
		t.Errorf("of the host's purse: have %v, want %v", have, want)
	}
	if have, want := w.listed("/v1/accounts/"+w.l1.Host.Owner.Hex()+"/operations"), []string{"2-1 sealed", "1-4 proven", "1-3 proven"}; !slices.Equal(have, want) {
		t.Errorf("of the host: have %v, want %v", have, want)
	}

	w.settle(w.transfer(7), book)
	w.is(ids[2], "settled", "1-3")
	w.is(ids[3], "settled", "1-4")
	w.is(later[0], "sealed", "2-1")
	if have, want := w.listed("/v1/operations"), []string{"2-1 sealed", "1-4 settled", "1-3 settled", "1-2 settled", "1-1 settled"}; !slices.Equal(have, want) {
		t.Errorf("have %v, want %v", have, want)
	}
	for status, want := range map[string][]string{"sealed": {"2-1 sealed"}, "settled": {"1-4 settled", "1-3 settled", "1-2 settled", "1-1 settled"}, "accepted": nil} {
		if have := w.listed("/v1/operations?status=" + status); !slices.Equal(have, want) {
			t.Errorf("%s: have %v, want %v", status, have, want)
		}
	}
	// pages go from the feed's rows to those of L1
	var paged []string
	for cursor, more := "", true; more; more = cursor != "" {
		p, _ := get[api.Page[view.Operation]](w, "/v1/operations?limit=2&cursor="+cursor)
		for _, o := range p.Items {
			paged = append(paged, fmt.Sprintf("%s-%s %s", o.Batch, o.Position, o.Status))
		}
		cursor = p.Next
	}
	if want := w.listed("/v1/operations"); !slices.Equal(paged, want) {
		t.Errorf("in pages of two: have %v, want %v", paged, want)
	}

	// L1 takes the batch back: the sequencer's word counts again
	w.l1.Drop(1)
	w.l1.Mine()
	w.l1.Mine()
	w.is(ids[2], "proven", "1-3")
	w.settle(w.transfer(7), book)
	w.is(ids[2], "settled", "1-3")
	for range indexertest.Finality {
		w.l1.Mine()
	}
	w.is(ids[2], "final", "1-3")
	w.l1.Mine()
	w.is(ids[2], "final", "1-3") // and the id stays
	w.dropped(0)
}

// The status of what L1 orders is computed with its batch: rows of every such kind are those that the
// sequencer told, applied or void.
func TestStatusOfEntries(t *testing.T) {
	w := newWorld(t)
	book := w.l1.Book(3, 2)
	w.settle(book)
	b := w.l1.BookingAt(book.Record)
	w.l1.Now = b.Start
	w.settle(op.DisputeOpen{Signer: b.Guest, Booking: book.Record, Token: b.Token, BookingSerial: b.Serial})
	award := op.Award{Booking: book.Record, Purse: b.Arbiter, Owner: w.l1.Stranger.Owner, Token: b.Token, Amount: amount.From(5), BookingSerial: b.Serial}
	void := award
	void.Purse = b.Guest
	first, batch, status := w.l1.Number, w.l1.Number, "accepted"
	for _, entries := range [][]op.Queued{
		{award, void, op.Force{Booking: book.Record, Caller: w.l1.Guest.Owner, BookingSerial: b.Serial}},
		{op.Deposit{Purse: b.Guest, Owner: w.l1.Guest.Owner, Token: b.Token, Amount: amount.From(5)}, op.ChangeKey{Purse: b.Guest, Owner: w.l1.Host.Owner}, op.ParamUpdate{Governor: w.l1.Operator.Owner}},
		{
			op.FullExit{Purse: b.Guest, Owner: w.l1.Guest.Owner, Token: b.Token}, op.FullExit{Purse: b.Guest, Owner: w.l1.Host.Owner, Token: b.Token},
			op.Deposit{Purse: b.Guest, Owner: w.l1.Guest.Owner, Token: b.Token, Amount: amount.From(1_000)},
		},
	} {
		var rows []op.Operation
		for _, o := range entries {
			w.l1.Enqueue(o)
			rows = append(rows, o)
		}
		ids := w.seq.order(batch, w.l1.Now, append(rows, w.transfer(7))...)
		w.is(ids[3], "accepted", fmt.Sprintf("%d-4", batch))
		if have, want := w.listed(fmt.Sprintf("/v1/purses/%d/operations", b.Arbiter)), fmt.Sprintf("%d-1 %s", first, status); len(have) != 1 || have[0] != want {
			t.Errorf("of the arbiter's purse: have %v, want %s", have, want)
		}
		status = "settled" // in the next turn
		w.settle(w.transfer(7))
		w.is(ids[3], "settled", fmt.Sprintf("%d-4", batch))
		batch++
	}
	w.dropped(0)
}

// dropped waits until so many rows were refused.
func (w *world) dropped(want float64) {
	w.Helper()
	w.until(fmt.Sprintf("%v rows are dropped", want), func() bool {
		recorder := httptest.NewRecorder()
		w.figures.Handler().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/metrics", nil))
		return strings.Contains(recorder.Body.String(), fmt.Sprintf("stoa_indexer_feed_dropped_rows_total %v\n", want))
	})
}

// What the sequencer says is believed until L1 says otherwise.
func TestLies(t *testing.T) {
	w := newWorld(t)
	ids := w.seq.order(1, w.l1.Now, w.transfer(1), w.transfer(2), w.transfer(3))
	w.is(ids[2], "accepted", "1-3")
	w.settle(w.transfer(1), w.transfer(9)) // the second is another one, the third is not there
	w.is(ids[0], "settled", "1-1")
	w.none(ids[1])
	w.none(ids[2])
	if o, ok := get[view.Operation](w, "/v1/operations/1-2"); !ok || o.ID != "" || o.Amount != "9" {
		t.Errorf("have %+v, want L1's row without an id", o)
	}

	// told afterwards, it is not believed at all
	late := w.seq.order(1, w.l1.Now, w.transfer(4))
	// an id that is not the operation's
	w.seq.change(func() {
		signed, _ := w.seq.signed(w.transfer(5), 1)
		w.seq.log = append(w.seq.log, wire.Entry{Generation: 1, Index: uint64(len(w.seq.log)) + 1, Kind: wire.EntryOperation, Batch: 2, Position: 1, ID: &common.Hash{7}, Operation: &signed})
	})
	good := w.seq.order(2, w.l1.Now, w.transfer(6))
	w.is(good[0], "accepted", "2-1")
	w.none(late[0])
	w.none(common.Hash{7})
	w.dropped(4) // two that L1 contradicted, the late one, the false id
}

// Ids come also after the rows.
func TestLateFeed(t *testing.T) {
	w := newWorld(t)
	w.settle(w.transfer(1))
	w.until("batch 1", func() bool { _, ok := get[view.Operation](w, "/v1/operations/1-1"); return ok })
	ids := w.seq.order(1, w.l1.Now, w.transfer(1))
	w.is(ids[0], "settled", "1-1")
}

func TestRewind(t *testing.T) {
	w := newWorld(t)
	kept := w.seq.order(1, w.l1.Now, w.transfer(1))
	void := w.seq.order(2, w.l1.Now, w.transfer(2), w.transfer(3))
	w.seq.climb(2, wire.Proven)
	w.is(void[1], "proven", "2-2")
	w.seq.change(func() {
		w.seq.generation = 2
		w.seq.rewinds = append(w.seq.rewinds, wire.Entry{Generation: 2, Index: 2, Kind: wire.EntryRewind, Batch: 1})
		w.seq.log = w.seq.log[:2]
	})
	again := w.seq.order(2, w.l1.Now, w.transfer(4))
	w.is(again[0], "accepted", "2-1")
	w.none(void[0])
	w.none(void[1])
	w.is(kept[0], "accepted", "1-1")
}

// After a connection is lost, the feed goes on where it was; after a rewind that it
// did not see, from what L1 has.
func TestReconnect(t *testing.T) {
	w := newWorld(t)
	ids := w.seq.order(1, w.l1.Now, w.transfer(1))
	w.is(ids[0], "accepted", "1-1")
	w.settle(w.transfer(1))
	w.is(ids[0], "settled", "1-1")
	void := w.seq.order(2, w.l1.Now, w.transfer(2))
	w.is(void[0], "accepted", "2-1")

	cut := func() {
		t.Helper()
		w.seq.mu.Lock()
		before := len(w.seq.asked)
		w.seq.mu.Unlock()
		w.seq.cut()
		w.until("another subscription", func() bool {
			w.seq.mu.Lock()
			defer w.seq.mu.Unlock()
			return len(w.seq.asked) > before
		})
	}
	cut()
	next := w.seq.order(3, w.l1.Now, w.transfer(3))
	w.is(next[0], "accepted", "3-1")
	w.seq.mu.Lock()
	if have := w.seq.asked[len(w.seq.asked)-1]; have != 5 {
		t.Errorf("it asked for entries from %d on, want 5", have)
	}
	w.seq.mu.Unlock()

	// a rewind that nobody tells it of
	w.seq.change(func() {
		w.seq.generation = 2
		for i := range w.seq.log[:2] {
			w.seq.log[i].Generation = 2
		}
		w.seq.log = w.seq.log[:2]
	})
	again := w.seq.order(2, w.l1.Now, w.transfer(4), w.transfer(5), w.transfer(6), w.transfer(7), w.transfer(8), w.transfer(9))
	cut()
	w.is(again[0], "accepted", "2-1")
	w.is(again[5], "accepted", "2-6")
	w.none(void[0])
	w.none(next[0])
	w.is(ids[0], "settled", "1-1")
}

// A sequencer that begins with a state of L1 has no entries from before: the feed forgets what is not on L1 and goes on from the
// first that there is, whatever generation that is of.
func TestALogThatBeginsLater(t *testing.T) {
	w := newWorld(t)
	ids := w.seq.order(1, w.l1.Now, w.transfer(1))
	w.is(ids[0], "accepted", "1-1")
	w.settle(w.transfer(1))
	w.is(ids[0], "settled", "1-1")
	void := w.seq.order(2, w.l1.Now, w.transfer(2))
	w.seq.climb(2, wire.Sealed)
	w.is(void[0], "sealed", "2-1")
	for generation := range uint64(2) { // the second time it is one that the feed has seen
		w.seq.change(func() {
			w.seq.base += 1 << 40
			w.seq.generation, w.seq.log, w.seq.batches = 2-generation, nil, nil
		})
		again := w.seq.order(2, w.l1.Now, w.transfer(4+generation), w.transfer(8))
		w.seq.cut()
		w.is(again[0], "accepted", "2-1")
		w.is(again[1], "accepted", "2-2")
		w.none(void[0])
		void = again
	}
	w.is(ids[0], "settled", "1-1")
}
