package api

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// memory is a sequencer in memory: it executes operations by the rules, orders them,
// and forgets everything in the end. It is engine, jobs and L1 at once.
type memory struct {
	*stftest.World // whose people sign; its state is the one before the first batch
	key            *ecdsa.PrivateKey
	hold, held     chan struct{} // if not nil, Submit tells held and waits until hold is closed

	mu         sync.Mutex
	changed    chan struct{}
	grown      chan struct{}
	state      *state.State
	before     *state.State // before the open batch
	open       *stf.Builder
	generation uint64
	first      uint64 // index of the first entry that First tells; 0: 1
	cut        uint64 // index that the last rewind kept
	entries    []wire.Entry
	batches    []wire.Batch
	known      map[common.Hash]wire.Operation
	proven     uint64
	l1         wire.L1Head
}

func newMemory(t testing.TB) *memory {
	w := stftest.New(t, batch.Tiny)
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("receipts")))
	if err != nil {
		t.Fatal(err)
	}
	return &memory{
		World: w, key: key, state: w.State.Clone(), changed: make(chan struct{}), grown: make(chan struct{}), generation: 1, known: map[common.Hash]wire.Operation{},
		l1: wire.L1Head{Version: 1, Number: 7, Time: w.Now},
	}
}

// wake tells those that wait; m.mu is held.
func (m *memory) wake() {
	close(m.changed)
	close(m.grown)
	m.changed, m.grown = make(chan struct{}), make(chan struct{})
}

func (m *memory) Submit(ctx context.Context, s op.Signed) (wire.Receipt, error) {
	if m.hold != nil {
		m.held <- struct{}{}
		select {
		case <-m.hold:
		case <-ctx.Done():
			return wire.Receipt{}, ctx.Err()
		}
	}
	id, err := s.ID(m.Network)
	if err != nil {
		return wire.Receipt{}, err
	}
	if _, queued := s.Operation.(op.Queued); queued { // L1 orders it
		_, err := stf.Check(m.Network, m.Guest.Key.Public, s)
		return wire.Receipt{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if o, ok := m.known[id]; ok {
		return o.Receipt, nil
	}
	if m.open == nil {
		if err := m.begin(); err != nil {
			return wire.Receipt{}, err
		}
	}
	err = m.open.Do(s)
	var refusal *stf.Refusal
	if errors.As(err, &refusal) && refusal.BatchFull() {
		m.seal()
		if err = m.begin(); err == nil {
			err = m.open.Do(s)
		}
	}
	if err != nil {
		return wire.Receipt{}, err
	}
	b := &m.batches[len(m.batches)-1]
	b.Rows++
	r := wire.Receipt{ID: id, Index: uint64(len(m.entries)) + 1, Batch: b.Number, Position: uint32(b.Rows), Timestamp: b.Timestamp}
	if r.Signature, err = crypto.Sign(r.Hash(m.Network).Bytes(), m.key); err != nil {
		return r, err
	}
	r.Signature[64] += 27
	m.known[id] = wire.Operation{Receipt: r, Operation: s}
	m.append(wire.Entry{Kind: wire.EntryOperation, Position: r.Position, ID: &id, Operation: &s})
	return r, nil
}

func (m *memory) append(e wire.Entry) {
	b := m.batches[len(m.batches)-1]
	e.Generation, e.Index, e.Batch, e.Timestamp = m.generation, uint64(len(m.entries))+1, b.Number, b.Timestamp
	m.entries = append(m.entries, e)
	m.wake()
}

func (m *memory) begin() (err error) {
	number := m.Number + uint64(len(m.batches))
	m.before = m.state.Clone()
	m.open, err = stf.Begin(m.state, stf.Context{Network: m.Network, Shape: m.Shape, Number: number, Timestamp: m.Now, QueuePosition: m.Queue})
	m.batches = append(m.batches, wire.Batch{Number: number, Timestamp: m.Now, Shape: m.Shape.Name, First: uint64(len(m.entries)) + 2})
	m.append(wire.Entry{Kind: wire.EntryBegin})
	return err
}

func (m *memory) seal() {
	if _, err := m.open.Seal(); err != nil {
		panic(err) // the rules let no such batch be made
	}
	m.open = nil
	m.append(wire.Entry{Kind: wire.EntrySealed})
}

// Seal seals the open batch.
func (m *memory) Seal() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.seal()
}

// move changes what is known of proofs and of L1.
func (m *memory) move(f func()) {
	m.mu.Lock()
	defer m.mu.Unlock()
	f()
	m.wake()
}

// Rewind forgets the open batch.
func (m *memory) Rewind() {
	m.move(func() {
		n := len(m.batches) - 1
		m.cut = m.batches[n].First - 2
		for _, e := range m.entries[m.cut:] {
			if e.ID != nil {
				delete(m.known, *e.ID)
			}
		}
		m.entries, m.batches = m.entries[:m.cut:m.cut], m.batches[:n:n]
		m.state, m.open = m.before, nil
		m.generation++
	})
}

func (m *memory) Entries(ctx context.Context, from uint64, f func(wire.Entry) error) error {
	m.mu.Lock()
	generation := m.generation
	m.mu.Unlock()
	from = max(from, m.first, 1)
	for {
		m.mu.Lock()
		var e *wire.Entry
		switch grown := m.grown; {
		case m.generation != generation && from > m.cut+1:
			generation, from = m.generation, m.cut
			e = &wire.Entry{Generation: generation, Index: m.cut, Kind: wire.EntryRewind}
		case from <= uint64(len(m.entries)):
			e = &m.entries[from-1]
		default:
			m.mu.Unlock()
			select {
			case <-grown:
			case <-ctx.Done():
				return ctx.Err()
			}
			continue
		}
		m.mu.Unlock()
		if err := f(*e); err != nil {
			return err
		}
		from++
	}
}

// status of a batch that exists; m.mu is held.
func (m *memory) status(number uint64) wire.Status {
	switch {
	case m.open != nil && number == m.Number-1+uint64(len(m.batches)):
		return wire.Accepted
	case number <= m.l1.Final:
		return wire.Final
	case number <= m.l1.Settled:
		return wire.Settled
	case number <= m.proven:
		return wire.Proven
	}
	return wire.Sealed
}

func (m *memory) Operation(_ context.Context, id common.Hash) (wire.Operation, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	o, ok := m.known[id]
	if !ok {
		return o, wire.NotFound("operation", id)
	}
	o.Status = m.status(o.Receipt.Batch)
	return o, nil
}

func (m *memory) Batch(_ context.Context, number uint64) (wire.Batch, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if number < m.Number || number >= m.Number+uint64(len(m.batches)) {
		return wire.Batch{}, wire.NotFound("batch", number)
	}
	b := m.batches[number-m.Number]
	b.Status = m.status(number)
	return b, nil
}

func (m *memory) AccountOf(owner common.Address) (wire.Account, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	a := wire.Account{Owner: owner}
	for i := range m.state.Records() {
		if cells := m.state.Get(i); cells.Kind() == record.KindPurse {
			if p, err := wire.NewPurse(i, cells); err == nil && p.Owner == owner {
				a.Purses = append(a.Purses, p)
			}
		}
	}
	if len(a.Purses) == 0 {
		return a, wire.NotFound("account", owner)
	}
	return a, nil
}

func (m *memory) AccountWith(purse uint32) (wire.Account, error) {
	m.mu.Lock()
	p, err := wire.Purse{}, error(wire.NotFound("purse", purse))
	if purse < m.state.Records() && m.state.Get(purse).Kind() == record.KindPurse {
		p, err = wire.NewPurse(purse, m.state.Get(purse))
	}
	m.mu.Unlock()
	if err != nil {
		return wire.Account{}, err
	}
	return m.AccountOf(p.Owner)
}

func (m *memory) Listing(record uint32) (w wire.ListingView, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if record != m.World.Listing {
		return w, wire.NotFound("listing", record)
	}
	if w.Listing, err = wire.NewListing(record, m.state.Get(record)); err == nil {
		w.Policy, err = wire.NewPolicy(m.Policy, m.state.Get(m.Policy))
	}
	return w, err
}

func (m *memory) ListingBySerial(serial uint64) (wire.ListingView, error) {
	if w, err := m.Listing(m.World.Listing); err != nil || w.Listing.Serial == serial {
		return w, err
	}
	return wire.ListingView{}, wire.NotFound("listing", serial)
}

func (m *memory) Booking(record uint32) (wire.Booking, error) {
	return wire.Booking{}, wire.NotFound("booking", record)
}

func (m *memory) BookingBySerial(serial uint64) (wire.Booking, error) {
	return wire.Booking{}, wire.NotFound("booking", serial)
}

func (m *memory) Info(context.Context) (wire.Info, error) {
	return wire.Info{Version: "test", ChainID: m.Network.ChainID, Rollup: m.Network.Rollup, Receipts: crypto.PubkeyToAddress(m.key.PublicKey)}, nil
}

func (m *memory) Head() wire.Head {
	m.mu.Lock()
	defer m.mu.Unlock()
	h := wire.Head{
		Generation: m.generation, Index: uint64(len(m.entries)), Sealed: m.Number - 1 + uint64(len(m.batches)),
		Proven: m.proven, Settled: m.l1.Settled, Final: m.l1.Final, L1: m.l1,
	}
	if m.open != nil {
		h.Open, h.Sealed = h.Sealed, h.Sealed-1
	}
	return h
}

func (m *memory) First() (index, batch uint64) { return max(m.first, 1), m.Number }

func (m *memory) Changed() <-chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.changed
}

func (m *memory) Proof(number uint64) (p wire.Progress, newState hexutil.Bytes, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if number <= m.proven {
		return wire.Progress{Stage: wire.StageDone}, make(hexutil.Bytes, 64), true
	}
	return wire.Progress{Worker: "w", Stage: wire.StageProve, Share: 0.5, Attempt: 1}, nil, true
}

func (m *memory) Settled(_ context.Context, number uint64) (wire.SettledBatch, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if number > m.l1.Settled {
		return wire.SettledBatch{}, wire.NotFound("settled batch", number)
	}
	return wire.SettledBatch{Number: number, Commitment: make(hexutil.Bytes, 64), L1: wire.Place{Block: 40 + number, Time: m.Now}}, nil
}
