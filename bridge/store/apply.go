package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/cockroachdb/pebble/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Apply stores an update with its cursor and returns where the store stands then.
// Updates must come in the order in which the follower gave them. If the update
// takes back a final batch, nothing is stored and the error is of the kind
// follow.ErrBelowFinality. After any error the store is what it was, or failed.
func (s *Store) Apply(u follow.Update) (head wire.L1Head, err error) {
	err = s.view(func(db *pebble.DB) error {
		w := writer{Batch: db.NewIndexedBatch(), accounts: map[common.Address]*Account{}}
		defer func() { _ = w.Close() }() // it was committed, or is given up
		next, err := s.next(&w, u)
		if err != nil || next == s.state.Head {
			return err
		}
		next.Version++
		after := state{next, u.Cursor}
		w.put(stateKey, after)
		w.putAccounts()
		if w.err != nil {
			return w.err
		}
		// Pebble reports a failed commit to its logger.
		if err := w.Commit(pebble.Sync); err != nil {
			s.fail(err)
		}
		if err := s.failure(); err != nil {
			return err
		}
		s.state = after
		return nil
	})
	return s.state.Head, err
}

// next writes what the update changes, but for the state, and returns the head
// after it.
func (s *Store) next(w *writer, u follow.Update) (wire.L1Head, error) {
	head := s.state.Head
	if r := u.Reorg; r != nil {
		if r.To.Batches < head.Final {
			return head, &follow.Error{Kind: follow.ErrBelowFinality, Field: fmt.Sprintf("the last batch in block %d", r.To.Number), Limit: fmt.Sprintf("%d or more", head.Final), Value: r.To.Batches}
		}
		head.Reorgs, head.LostBlock = head.Reorgs+1, max(head.LostBlock, r.From.Number)
		if err := w.undo(r.To); err != nil {
			return head, err
		}
	}
	for _, e := range u.Events {
		if err := w.event(e); err != nil {
			return head, err
		}
	}
	last, ok := u.Cursor.Last()
	if ok {
		head.Confirmed, head.ConfirmedTime, head.Queue, head.Settled = last.Number, last.Time, last.Queue, last.Batches
	}
	// A node that is behind what was processed says nothing of L1's latest block. And
	// while blocks wait, it is not that late yet for those who go by what is here: a batch
	// of L1's time must not leave out entries of the queue that have waited for hours.
	switch {
	case u.Head < last.Number:
	case u.Behind == 0:
		head.Number, head.Time = u.Head, u.Time
	default:
		head.Number, head.Time = u.Head, max(head.Time, last.Time)
	}
	for head.Final < head.Settled {
		b, err := read[wire.SettledBatch](w, batchKey(head.Final+1))
		if err != nil {
			return head, missing("settled batch", head.Final+1, err)
		}
		if b.L1.Block+s.config.Finality > head.Number {
			break
		}
		head.Final++
	}
	return head, w.err
}

// writer is a batch that is being filled. It reads what it has written. The first
// error of a put stays, so that callers look once.
type writer struct {
	*pebble.Batch
	accounts map[common.Address]*Account // changed ones
	err      error
}

func (w *writer) put(key []byte, value any) {
	b, err := json.Marshal(value)
	w.err = errors.Join(w.err, err, w.Set(key, b, nil))
}

// putAccounts writes the changed accounts. One that nothing ever happened to is none.
func (w *writer) putAccounts() {
	for account, a := range w.accounts {
		if k := accountKey(account); a.Movements > 0 {
			w.put(k, a)
		} else {
			w.err = errors.Join(w.err, w.Delete(k, nil))
		}
	}
}

// event stores one event.
func (w *writer) event(e follow.Event) error {
	p := e.Where()
	at := wire.Place{Block: p.Block, Hash: p.Hash, Time: p.Time, Tx: p.Tx}
	switch e := e.(type) {
	case follow.Entry:
		w.put(queueKey(e.Index), wire.QueueEntry{Index: e.Index, Operation: op.Signed{Operation: e.Operation}, L1: at})
	case follow.Batch:
		c := e.Commitment.RawBytes()
		w.put(batchKey(e.Header.Number), wire.SettledBatch{Number: e.Header.Number, Commitment: c[:], L1: at})
	case follow.Credit:
		return w.move(e.Account, p, Movement{Kind: MovementCredit, Token: e.Token, Amount: &e.Amount, L1: at})
	case follow.Claim:
		return w.move(e.Account, p, Movement{Kind: MovementClaim, Token: e.Token, Amount: &e.Amount, L1: at})
	}
	return w.err
}

// move adds a movement to an account.
func (w *writer) move(account common.Address, p follow.Place, m Movement) error {
	a, err := w.account(account)
	if err != nil {
		return err
	}
	m.Number = a.Movements
	sum := a.sum(m)
	if _, overflow := sum.AddOverflow(sum, m.Amount); overflow {
		return &Error{Kind: ErrDamaged, Field: fmt.Sprintf("total of %s", account), Limit: "below 2^256", Value: "more"}
	}
	a.Movements++
	w.put(movementKey(account, m.Number), m)
	w.err = errors.Join(w.err, w.Set(key(prefixPlace, nil, p.Block, uint64(p.Log)), account[:], nil))
	return w.err
}

// undo removes what stood above a block: entries of the queue and batches by their counters,
// movements one by one, the last one first.
func (w *writer) undo(to follow.Block) error {
	w.err = errors.Join(w.err,
		w.DeleteRange(queueKey(to.Queue), []byte{prefixQueue + 1}, nil),
		w.DeleteRange(batchKey(to.Batches+1), []byte{prefixBatch + 1}, nil))
	from, end := key(prefixPlace, nil, to.Number+1), []byte{prefixPlace + 1}
	accounts, err := w.places(from, end)
	if err != nil {
		return err
	}
	for _, account := range slices.Backward(accounts) {
		if err := w.unmove(account, to.Number); err != nil {
			return err
		}
	}
	w.err = errors.Join(w.err, w.DeleteRange(from, end, nil))
	return w.err
}

// places lists the accounts of the movements in a range of places.
func (w *writer) places(from, end []byte) (accounts []common.Address, err error) {
	it, err := w.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: end})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for it.First(); it.Valid(); it.Next() {
		value, err := it.ValueAndErr()
		if err != nil {
			return nil, err
		}
		accounts = append(accounts, common.BytesToAddress(value))
	}
	return accounts, it.Error()
}

// unmove takes back the last movement of an account, which stood above a block.
func (w *writer) unmove(account common.Address, block uint64) error {
	a, err := w.account(account)
	if err != nil {
		return err
	}
	k := movementKey(account, a.Movements-1)
	m, err := read[Movement](w, k)
	if err != nil {
		return missing(fmt.Sprintf("last movement of %s", account), a.Movements-1, err)
	}
	sum := a.sum(m)
	if _, underflow := sum.SubOverflow(sum, m.Amount); underflow || m.L1.Block <= block {
		return &Error{Kind: ErrDamaged, Field: fmt.Sprintf("movement %d of %s", m.Number, account), Limit: fmt.Sprintf("above block %d and within the total", block), Value: fmt.Sprintf("%+v", m)}
	}
	a.Movements--
	// A token of which nothing ever was is not listed.
	a.Totals = slices.DeleteFunc(a.Totals, func(t Total) bool { return t.Credited.IsZero() && t.Claimed.IsZero() })
	w.err = errors.Join(w.err, w.Delete(k, nil))
	return w.err
}

// missing is the error of a value that must be there.
func missing(field string, value any, err error) error {
	if errors.Is(err, ErrNotFound) {
		return &Error{Kind: ErrDamaged, Field: field, Limit: "one that is there", Value: value}
	}
	return err
}

// account is an account that is going to change.
func (w *writer) account(account common.Address) (*Account, error) {
	if a := w.accounts[account]; a != nil {
		return a, nil
	}
	a, err := readAccount(w, account)
	if err != nil {
		return nil, err
	}
	w.accounts[account] = &a
	return &a, nil
}

// sum is the total that a movement changes.
func (a *Account) sum(m Movement) *uint256.Int {
	i, found := slices.BinarySearchFunc(a.Totals, m.Token, func(t Total, token record.Token) int { return int(t.Token) - int(token) })
	if !found {
		a.Totals = slices.Insert(a.Totals, i, Total{m.Token, new(uint256.Int), new(uint256.Int)})
	}
	if m.Kind == MovementClaim {
		return a.Totals[i].Claimed
	}
	return a.Totals[i].Credited
}
