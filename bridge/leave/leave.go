package leave

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Client is what the package needs of an L1 node. *ethclient.Client is one.
type Client interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Rollup is a rollup to leave.
type Rollup struct {
	Client Client
	Rollup common.Address
	Exits  common.Address
	State  *rebuild.Rebuilt
	SRS    *kzg.SRS

	proofs []bn254.G1Affine // of all cells, if they were made at once
}

// ErrCommitment says that L1 has another state than the one at hand.
var ErrCommitment = errors.New("read L1 again: it has another commitment than the state that was rebuilt")

// Status is how it stands with freezing, in seconds since 1970.
type Status struct {
	FrozenAt       uint64 // 0 if it is not frozen
	FreezableAfter uint64 // the last second at which nobody can freeze it, as things stand
}

// Status asks L1, and refuses a commitment that is not the state's (ErrCommitment).
func (r *Rollup) Status(ctx context.Context) (s Status, err error) {
	rollup := bindings.NewRollup()
	frozen, err := call(ctx, r.Client, r.Rollup, rollup.PackFrozenAt(), rollup.UnpackFrozenAt)
	if err != nil {
		return s, err
	}
	after, err := call(ctx, r.Client, r.Rollup, rollup.PackFreezableAfter(), rollup.UnpackFreezableAfter)
	if err != nil {
		return s, err
	}
	c, err := call(ctx, r.Client, r.Rollup, rollup.PackCommitment(), rollup.UnpackCommitment)
	if err != nil {
		return s, err
	}
	if p := pointOf(&r.State.Commitment); p.X.Cmp(c.X) != 0 || p.Y.Cmp(c.Y) != 0 {
		return s, ErrCommitment
	}
	return Status{frozen.Uint64(), after.Uint64()}, nil
}

// call asks a contract.
func call[T any](ctx context.Context, client Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	out, err := client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, err)
	}
	return unpack(out)
}

// Exit is a record that pays, or a deposit that comes back.
type Exit struct {
	Record   uint32
	Kind     record.Kind // KindFree for a deposit
	Entry    uint64      // of the queue, of a deposit
	Deposit  *op.Deposit
	Payments []exit.Payment
}

// List is what the rollup still pays if it was frozen at a time: to an owner, or to anybody if that is zero. Records come by
// index, then deposits.
func (r *Rollup) List(ctx context.Context, owner common.Address, frozenAt uint64) (all []Exit, err error) {
	exits := bindings.NewExits()
	concerns := func(payments []exit.Payment) bool {
		return len(payments) > 0 && (owner == common.Address{} || slices.ContainsFunc(payments, func(p exit.Payment) bool { return p.Owner == owner }))
	}
	for i := range r.State.State.Records() {
		payments, err := exit.Of(r.State.State, i, frozenAt)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		if !concerns(payments) {
			continue
		}
		done, err := call(ctx, r.Client, r.Exits, exits.PackExited(big.NewInt(int64(i))), exits.UnpackExited)
		if err != nil {
			return nil, err
		}
		if !done {
			all = append(all, Exit{Record: i, Kind: r.State.State.Get(i).Kind(), Payments: payments})
		}
	}
	for _, e := range r.State.Waiting {
		d, ok := e.Operation.(op.Deposit)
		payments := []exit.Payment{{Owner: d.Owner, Token: d.Token, Amount: d.Amount}}
		if !ok || !concerns(payments) {
			continue
		}
		done, err := call(ctx, r.Client, r.Exits, exits.PackRefunded(new(big.Int).SetUint64(e.Index)), exits.UnpackRefunded)
		if err != nil {
			return nil, err
		}
		if !done {
			all = append(all, Exit{Entry: e.Index, Deposit: &d, Payments: payments})
		}
	}
	return all, nil
}

// Demand empties a purse of a token while the rollup lives.
type Demand struct {
	Purse  uint32
	Token  record.Token
	Amount amount.Amount // available, as things stand
	Entry  *uint64       // of the queue, if it is demanded already
}

// Demands are what an owner can take out of a rollup that lives, with full exits: what is available in his purses. Purses come by index.
func (r *Rollup) Demands(owner common.Address) (all []Demand, err error) {
	for i := range r.State.State.Records() {
		cells := r.State.State.Get(i)
		if cells.Kind() != record.KindPurse {
			continue
		}
		p, err := record.PurseOf(cells)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		for slot, b := range p.Balances {
			if p.Owner != owner || b.Available.IsZero() {
				continue
			}
			d := Demand{Purse: i, Token: record.Token(2*int(p.Series) + slot), Amount: b.Available}
			for _, e := range r.State.Waiting {
				if e.Operation == op.Queued(op.FullExit{Purse: d.Purse, Owner: owner, Token: d.Token}) {
					d.Entry = &e.Index
				}
			}
			all = append(all, d)
		}
	}
	return all, nil
}

// Openings a transaction has at most: it stays below L1's limit of 2^24 gas, with 100,000 gas and less for each.
const maxOpenings = 60

// many exits are proven at once: the proofs of all cells cost as much as those of so many records, or less.
const many = 256

// Calls is the calldata for Exits that pays all of them: exits of records by several in one transaction, refunds one by one.
// progress, if set, is told how far the proofs are.
func (r *Rollup) Calls(list []Exit, progress func(done, all int)) (calls [][]byte, err error) {
	if len(list) >= many {
		if err := r.Prove(progress); err != nil {
			return nil, err
		}
		progress = nil
	}
	exits := bindings.NewExits()
	var openings []bindings.KzgOpening
	flush := func() {
		if len(openings) > 0 {
			calls, openings = append(calls, exits.PackExit(openings)), nil
		}
	}
	for n, e := range list {
		if e.Deposit != nil {
			words, err := e.Deposit.Words()
			if err != nil {
				return nil, err
			}
			calls = append(calls, exits.PackRefund(e.Entry, [8]*big.Int(integers(words))))
			continue
		}
		more, err := r.Openings(e.Record)
		if err != nil {
			return nil, fmt.Errorf("record %d: %w", e.Record, err)
		}
		if len(openings)+len(more) > maxOpenings {
			flush()
		}
		openings = append(openings, more...)
		if progress != nil {
			progress(n+1, len(list))
		}
	}
	flush()
	return calls, nil
}

// Prove makes the proofs of all cells at once, unless it has done so before: minutes for 2^18 cells. Exits are then opened with
// them.
func (r *Rollup) Prove(progress func(done, all int)) (err error) {
	if r.proofs == nil {
		r.proofs, err = r.SRS.OpenAll(r.State.State.Cells(), progress)
	}
	return err
}

// Openings are those of a record's exit: of a booking its terms' and those of the purses that it may pay, too.
func (r *Rollup) Openings(index uint32) ([]bindings.KzgOpening, error) {
	s := r.State.State
	first, err := r.open(index, 4)
	if err != nil || s.Get(index).Kind() != record.KindBooking {
		return []bindings.KzgOpening{first}, err
	}
	terms, err := r.open(index+1, 4)
	if err != nil {
		return nil, err
	}
	list := []bindings.KzgOpening{first, terms}
	b, err := record.BookingOf(s.Get(index))
	if err != nil {
		return nil, err
	}
	purses := []uint32{b.Guest, b.Payout, b.Arbiter}
	slices.Sort(purses)
	for _, purse := range slices.Compact(purses) {
		if purse < s.Records() && s.Get(purse).Kind() == record.KindPurse { // an arbiter who is paid is one
			o, err := r.open(purse, 1)
			if err != nil {
				return nil, err
			}
			list = append(list, o)
		}
	}
	return list, nil
}

// open opens the first cells of a record.
func (r *Rollup) open(index uint32, cells int) (o bindings.KzgOpening, err error) {
	proofs, err := r.prove(index)
	if err != nil {
		return o, err
	}
	all := r.State.State.Get(index)
	o = bindings.KzgOpening{Record: index, Cells: integers(all[:cells])}
	for j := range cells {
		o.Proofs = append(o.Proofs, pointOf(&proofs[j]))
	}
	return o, nil
}

// prove gives the proofs of a record's cells.
func (r *Rollup) prove(index uint32) (proofs [4]bn254.G1Affine, err error) {
	if r.proofs == nil {
		return r.SRS.OpenRecord(r.State.State.Cells(), index)
	}
	d, err := r.SRS.Domain()
	if err != nil {
		return proofs, err
	}
	for j := range proofs {
		proofs[j] = r.proofs[d.CellOf(index, j)]
	}
	return proofs, nil
}

func integers(words []fr.Element) []*big.Int {
	out := make([]*big.Int, len(words))
	for i := range words {
		out[i] = words[i].BigInt(new(big.Int))
	}
	return out
}

func pointOf(p *bn254.G1Affine) bindings.Bn254G1 {
	return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
}
