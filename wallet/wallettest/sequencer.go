package wallettest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// l2 is the sequencer's memory.
type l2 struct {
	state      *state.State
	commitment bn254.G1Affine // of the last settled state
	batches    []*block       // by number − 1
	open       *stf.Builder   // of the last batch, if that is open
	entries    uint64         // of L1's queue that were consumed
	ordered    map[common.Hash]*entry
	index      uint64
}

// block is a batch.
type block struct {
	number, timestamp, queue, rows uint64
	status                         wire.Status
	before, after                  *state.State
	trace                          *stf.Trace
	place                          *wire.Place
}

// entry is an ordered operation.
type entry struct {
	block   *block
	receipt wire.Receipt
	signed  op.Signed
}

func newL2(genesis *state.State) l2 {
	return l2{state: genesis.Clone(), ordered: map[common.Hash]*entry{}}
}

func (w *World) time() uint64 {
	header, err := w.chain.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		panic(err) // the node is in this process
	}
	return header.Time
}

// last is the open batch; one that is empty or behind L1's time is replaced.
func (w *World) last() (*block, error) {
	now := w.time()
	if w.open != nil {
		b := w.batches[len(w.batches)-1]
		switch {
		case b.timestamp+60 > now:
			return b, nil
		case b.rows > 0:
			if err := w.seal(); err != nil {
				return nil, err
			}
		default:
			w.state, w.open, w.batches = b.before, nil, w.batches[:len(w.batches)-1]
		}
	}
	b := &block{number: uint64(len(w.batches)) + 1, timestamp: now, queue: w.entries, status: wire.Accepted, before: w.state.Clone()}
	open, err := stf.Begin(w.state, stf.Context{Network: w.network, Shape: shape, Number: b.number, Timestamp: now, QueuePosition: b.queue})
	if err != nil {
		return nil, err
	}
	w.open, w.batches = open, append(w.batches, b)
	return b, nil
}

// do executes an operation, in the next batch if the open one is full.
func (w *World) do(s op.Signed) (*block, error) {
	for {
		b, err := w.last()
		if err != nil {
			return nil, err
		}
		err = w.open.Do(s)
		var refusal *stf.Refusal
		if errors.As(err, &refusal) && refusal.BatchFull() && b.rows > 0 {
			if err := w.seal(); err != nil {
				return nil, err
			}
			continue
		}
		if err == nil {
			b.rows++
			w.index++
		}
		return b, err
	}
}

func (w *World) seal() (err error) {
	b := w.batches[len(w.batches)-1]
	b.trace, err = w.open.Seal()
	b.after, b.status, w.open = w.state.Clone(), wire.Sealed, nil
	return err
}

// climb moves a batch up one rung.
func (w *World) climb(b *block) error {
	switch b.status {
	case wire.Accepted:
		return w.seal()
	case wire.Sealed:
		b.status = wire.Proven
	case wire.Proven:
		for _, earlier := range w.batches[:b.number] {
			if earlier.place == nil {
				if err := w.settle(earlier); err != nil {
					return err
				}
			}
		}
	case wire.Settled:
		b.status = wire.Final
	}
	return nil
}

// settle submits a batch to L1. With τ known and all values zero, π is
// (C_old + δ·(C_new − C_old)) / (τ − ρ).
func (w *World) settle(b *block) error {
	all, err := b.trace.Words()
	if err != nil {
		return err
	}
	words, next := all.Published(b.trace.Header.Used), w.commit(b.after)
	p := kzg.StateProof{Old: w.commitment, New: next}
	rho := batch.Rho(kzg.EncodePoint(&p.Old), kzg.EncodePoint(&p.New), kzg.Point{}, fr.Element{}, nil, words)
	var data kzg.Data
	data.M, data.BLo, data.BHi = shape.EvaluateWords(all.All(), rho)
	delta := p.Challenge(rho, data)
	var tau, scale fr.Element
	tau.SetBytes(crypto.Keccak256([]byte(kzg.UnsafeTauSeed)))
	scale.Sub(&tau, &rho).Inverse(&scale)
	var opening bn254.G1Affine
	opening.Sub(&next, &w.commitment).ScalarMultiplication(&opening, scalar(delta))
	opening.Add(&opening, &w.commitment).ScalarMultiplication(&opening, scalar(scale))

	zero, integers := new(big.Int), make([]*big.Int, len(words))
	for i, e := range words {
		integers[i] = scalar(e)
	}
	receipt, err := w.sender.Send(context.Background(), &w.info.Rollup, w.rollup.PackSubmitBatch(integers, bindings.IRollupClaim{
		NewCommitment: g1(&next), Quotient: bindings.Bn254G1{X: zero, Y: zero}, Opening: g1(&opening), C: zero, VOld: zero, VNew: zero, Z: zero,
	}), nil)
	if err != nil {
		return fmt.Errorf("settle batch %d: %w", b.number, err)
	}
	w.commitment, b.status = next, wire.Settled
	b.place = &wire.Place{Block: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash, Tx: receipt.TxHash}
	return nil
}

// takeQueue consumes what stands in L1's queue, up to a demand whose booking is still to be
// ended.
func (w *World) takeQueue() error {
	event := w.rollup.GetABI().Events[bindings.RollupEnqueuedEventName].ID
	logs, err := w.chain.Client().FilterLogs(context.Background(), ethereum.FilterQuery{
		FromBlock: common.Big0, Addresses: []common.Address{w.info.Rollup}, Topics: [][]common.Hash{{event}},
	})
	if err != nil {
		return err
	}
	for _, log := range logs {
		e, err := w.rollup.UnpackEnqueuedEvent(&log)
		if err != nil {
			return err
		}
		if e.Index != w.entries {
			continue
		}
		var words [8]fr.Element
		for i := range words {
			words[i].SetBigInt(e.Words[i])
		}
		o, _, err := op.Parse(op.LaneS, words[:])
		if err != nil {
			return err
		}
		_, err = w.do(op.Signed{Operation: o})
		var refusal *stf.Refusal
		if errors.As(err, &refusal) && refusal.Rule == "FORCE-2" {
			return nil
		}
		if err != nil {
			return err
		}
		w.entries++
	}
	return nil
}

// Take consumes the queue, and settles all batches if told so.
func (w *World) Take(settle bool) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	check(w.t, w.takeQueue())
	for _, b := range w.batches {
		for settle && b.rows > 0 && b.place == nil {
			check(w.t, w.climb(b))
		}
	}
}

// api is what is served as stoa_*.
type api struct{ *World }

// lock is held by every method.
func (a *api) lock() func() {
	a.mu.Lock()
	return a.mu.Unlock
}

// Info is stoa_info.
func (a *api) Info() wire.Info {
	defer a.lock()()
	info := a.info
	info.Time, info.FreeRecord = a.time(), a.freeRecord()
	if a.Lie != nil {
		a.Lie(&info)
	}
	return info
}

// freeRecord is the next that was offered, or the last that is free as the next one is.
func (a *api) freeRecord() uint32 {
	if len(a.free) > 0 {
		next := a.free[0]
		a.free = a.free[1:]
		return next
	}
	for i := a.state.Records() - 2; i > 0; i-- {
		if a.state.Get(i).IsFree() && a.state.Get(i+1).IsFree() {
			return i
		}
	}
	return 0
}

// Submit is stoa_submit.
func (a *api) Submit(raw json.RawMessage) (wire.Receipt, error) {
	defer a.lock()()
	var s op.Signed
	var binary hexutil.Bytes
	err := json.Unmarshal(raw, &binary)
	if err == nil {
		err = s.UnmarshalBinary(binary)
	} else {
		err = s.UnmarshalJSON(raw)
	}
	if err != nil {
		return wire.Receipt{}, &wire.Error{Code: wire.CodeMalformed, Message: err.Error()}
	}
	id, err := s.ID(a.network)
	if err != nil {
		return wire.Receipt{}, err
	}
	if e, ok := a.ordered[id]; ok {
		return e.receipt, nil
	}
	b, err := a.do(s)
	if err != nil {
		return wire.Receipt{}, refused(err)
	}
	e := &entry{block: b, signed: s, receipt: wire.Receipt{ID: id, Index: a.index, Batch: b.number, Position: uint32(b.rows), Timestamp: b.timestamp}}
	if e.receipt.Signature, err = crypto.Sign(e.receipt.Hash(a.network).Bytes(), l1chain.UnsafeKey(operator)); err != nil {
		return wire.Receipt{}, err
	}
	e.receipt.Signature[64] += 27
	if a.Forge != nil {
		a.Forge(&e.receipt)
	}
	a.ordered[id] = e
	return e.receipt, nil
}

// refused is the error of a broken rule.
func refused(err error) error {
	var r *stf.Refusal
	if !errors.As(err, &r) {
		return err
	}
	return &wire.Error{Code: wire.CodeRefused, Message: err.Error(), Data: wire.ErrorData{Rule: r.Rule, Field: r.Field, Value: fmt.Sprint(r.Value), Limit: fmt.Sprint(r.Limit)}}
}

// Operation is stoa_operation; the batch climbs after the answer.
func (a *api) Operation(id common.Hash) (wire.Operation, error) {
	defer a.lock()()
	e, ok := a.ordered[id]
	if !ok {
		return wire.Operation{}, wire.NotFound("operation", id)
	}
	o := wire.Operation{Receipt: e.receipt, Status: e.block.status, Operation: e.signed, L1: e.block.place}
	return o, a.climb(e.block)
}

// Account is stoa_account.
func (a *api) Account(name string) (wire.Account, error) {
	defer a.lock()()
	if err := a.takeQueue(); err != nil {
		return wire.Account{}, err
	}
	owner := common.HexToAddress(name)
	if !common.IsHexAddress(name) {
		index, err := strconv.ParseUint(name, 10, layout.RecordBits)
		if err != nil || uint32(index) >= a.state.Records() || a.state.Get(uint32(index)).Kind() != record.KindPurse {
			return wire.Account{}, wire.NotFound("purse", name)
		}
		p, err := wire.NewPurse(uint32(index), a.state.Get(uint32(index)))
		if err != nil {
			return wire.Account{}, err
		}
		owner = p.Owner
	}
	account := wire.Account{Owner: owner, Purses: []wire.Purse{}}
	err := a.each(record.KindPurse, func(i uint32, cells record.Cells) error {
		p, err := wire.NewPurse(i, cells)
		if p.Owner == owner {
			account.Purses = append(account.Purses, p)
		}
		return err
	})
	return account, err
}

// Listing is stoa_listing.
func (a *api) Listing(name json.RawMessage) (v wire.ListingView, err error) {
	defer a.lock()()
	index, err := a.find(record.KindListing, name, func(c record.Cells) uint64 { l, _ := record.ListingOf(c); return l.Serial })
	if err != nil {
		return v, err
	}
	if v.Listing, err = wire.NewListing(index, a.state.Get(index)); err != nil {
		return v, err
	}
	if v.Policy, err = wire.NewPolicy(v.Listing.Policy, a.state.Get(v.Listing.Policy)); err != nil {
		return v, err
	}
	err = a.each(record.KindCalendar, func(i uint32, cells record.Cells) error {
		c, err := wire.NewCalendar(i, cells)
		if c.ListingSerial == v.Listing.Serial {
			v.Calendars = append(v.Calendars, c)
		}
		return err
	})
	return v, err
}

// Booking is stoa_booking.
func (a *api) Booking(name json.RawMessage) (wire.Booking, error) {
	defer a.lock()()
	index, err := a.find(record.KindBooking, name, func(c record.Cells) uint64 { b, _ := record.BookingOf(c); return b.Serial })
	if err != nil {
		return wire.Booking{}, err
	}
	return wire.NewBooking(index, a.state.Get(index), a.state.Get(index+1))
}

// find reads a record's number or {"serial"}.
func (a *api) find(kind record.Kind, name json.RawMessage, serial func(record.Cells) uint64) (found uint32, err error) {
	var number wire.Uint
	if json.Unmarshal(name, &number) == nil {
		if uint32(number) < a.state.Records() && a.state.Get(uint32(number)).Kind() == kind {
			return uint32(number), nil
		}
		return 0, wire.NotFound(kind.String(), number)
	}
	var by struct{ Serial wire.Uint }
	if err := json.Unmarshal(name, &by); err != nil {
		return 0, err
	}
	if err := a.each(kind, func(i uint32, c record.Cells) error {
		if serial(c) == uint64(by.Serial) {
			found = i
		}
		return nil
	}); err != nil {
		return 0, err
	}
	if found == 0 {
		return 0, wire.NotFound(kind.String(), by.Serial)
	}
	return found, nil
}

func (a *api) each(kind record.Kind, f func(uint32, record.Cells) error) error {
	for i := range a.state.Records() {
		if cells := a.state.Get(i); cells.Kind() == kind {
			if err := f(i, cells); err != nil {
				return err
			}
		}
	}
	return nil
}

// Available is what a purse holds.
func (w *World) Available(purse uint32, t record.Token) amount.Amount {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	p, err := record.PurseOf(w.state.Get(purse))
	check(w.t, err)
	return p.Balances[t.Slot()].Available
}
