package audit

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/leave"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/exit"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// tally is what an audit counts while it reads. It is a plain value, which is stored.
type tally struct {
	Rows, Entries, Taken, Proven uint64
	Changes                      []uint64 // batches that changed parameters
	State, Credits               sums     // what the state owes, and what accounts may claim
	Queue, Proofs, Money         Check    // their doubts

	// The transaction that is being read, and the credits that its batch has and should have.
	Tx         common.Hash
	Have, Want map[string]*big.Int
	Settled    uint64 // the batch of the transaction, 0 without one
}

// begin is at the genesis.
func (t *tally) begin(genesis *state.State) error {
	owed, err := exit.Total(genesis)
	for token := range owed {
		t.State[token] = *owed[token].Int().ToBig()
	}
	return err
}

// settle ends the transaction before this one: a batch credits exactly what its rows say.
func (t *tally) settle(at follow.Place) {
	if at.Tx == t.Tx {
		return
	}
	if t.Settled > 0 {
		for _, key := range slices.Sorted(maps.Keys(t.Want)) {
			if have, want := t.Have[key], t.Want[key]; have == nil || have.Cmp(want) != 0 {
				t.Money.doubt("batch %d credits %v to %s, want %s", t.Settled, have, key, want)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(t.Have)) {
			if t.Want[key] == nil {
				t.Money.doubt("batch %d credits %s to %s, want nothing", t.Settled, t.Have[key], key)
			}
		}
	}
	t.Tx, t.Settled, t.Have, t.Want = at.Tx, 0, map[string]*big.Int{}, map[string]*big.Int{}
}

func account(to common.Address, token record.Token) string {
	return fmt.Sprintf("%s in token %d", to, token)
}

func plus(m map[string]*big.Int, key string, v *big.Int) {
	if m[key] == nil {
		m[key] = new(big.Int)
	}
	m[key].Add(m[key], v)
}

func (t *tally) credited(e follow.Credit) {
	t.Credits.add(e.Token, e.Amount.ToBig())
	plus(t.Have, account(e.Account, e.Token), e.Amount.ToBig())
}

func (t *tally) claimed(e follow.Claim) {
	t.Credits.add(e.Token, new(big.Int).Neg(e.Amount.ToBig()))
}

// executed sees that a batch makes and loses nothing: what the state owed before it, and the deposits that it consumed, is what
// the state owes after it, and what it credits on L1.
func (t *tally) executed(e follow.Batch, done *rebuild.Executed, s *state.State) error {
	t.Settled = e.Header.Number
	before, after, err := owed(done, s)
	if err != nil {
		return fmt.Errorf("batch %d: %w", e.Header.Number, err)
	}
	in, out := before.clone(), after.clone()
	for _, entry := range done.Taken {
		if d, ok := entry.Operation.(op.Deposit); ok {
			in.add(d.Token, d.Amount.Int().ToBig())
		}
	}
	for _, f := range done.Trace.Effects {
		out.add(f.Token, f.Amount.Int().ToBig())
		if !f.Amount.IsZero() { // the bridge passes over nothing
			plus(t.Want, account(f.To, f.Token), f.Amount.Int().ToBig())
		}
	}
	for token := range in {
		if in[token].Cmp(&out[token]) != 0 { // what it took in, and what it paid out
			t.Money.doubt("batch %d turns %s of token %d into %s", e.Header.Number, &in[token], token, &out[token])
		}
		t.State[token].Add(&t.State[token], after[token].Sub(&after[token], &before[token]))
	}
	return nil
}

// owed is what the records that a batch touched owe, before it and after it. The second record of a booking counts with the
// first.
func owed(done *rebuild.Executed, s *state.State) (before, after *sums, err error) {
	var touched []uint32
	for _, t := range done.Trace.Touched {
		touched = append(touched, t.Index)
		if t.Index > 0 {
			touched = append(touched, t.Index-1)
		}
	}
	slices.Sort(touched)
	touched = slices.Compact(touched)
	total := func() (*sums, error) {
		all := new(sums)
		for _, i := range touched {
			payments, err := exit.Of(s, i, 0)
			if err != nil {
				return nil, fmt.Errorf("record %d: %w", i, err)
			}
			for _, p := range payments {
				all.add(p.Token, p.Amount.Int().ToBig())
			}
		}
		return all, nil
	}
	if after, err = total(); err != nil {
		return nil, nil, err
	}
	for _, t := range done.Trace.Touched {
		s.Set(t.Index, t.Old)
	}
	before, err = total()
	for _, t := range done.Trace.Touched {
		s.Set(t.Index, t.New)
	}
	return before, after, err
}

// money compares what the bridge holds, in its books and in fact, with what it owes.
func (a *auditor) money(r *rebuild.Rebuilt) error {
	a.tally.settle(follow.Place{})
	check := a.tally.Money
	check.Name = "money"
	funded, err := a.funded()
	if err != nil {
		return err
	}
	begun, err := exit.Total(a.Rebuild.Genesis)
	if err != nil {
		return err
	}
	for token := range begun {
		if want := begun[token].Int().ToBig(); funded[token].Cmp(want) != 0 {
			check.doubt("the genesis owes %s of token %d, the bridge was given %s for it", want, token, &funded[token])
		}
	}
	state, err := a.remaining(r)
	if err != nil {
		return err
	}
	bridge, dollar := bindings.NewBridge(), bindings.NewTestDollar()
	at, all := a.Rebuild.Follow.Bridge, new(sums)
	for token := range 1 + len(a.created.tokens) {
		custody, err := ask(a, at, bridge.PackCustody(uint8(token)), bridge.UnpackCustody)
		if err != nil {
			return err
		}
		all.add(record.Token(token), custody.Holdings)
		if credits := &a.tally.Credits[token]; custody.Owed.Cmp(credits) != 0 {
			check.doubt("the bridge owes accounts %s of token %d, want %s", custody.Owed, token, credits)
		}
		if want := new(big.Int).Add(&state[token], custody.Owed); custody.Holdings.Cmp(want) != 0 {
			check.doubt("the bridge holds %s of token %d, want %s: what the state, the queue and accounts are owed", custody.Holdings, token, want)
		}
		var balance *big.Int
		if token == 0 {
			balance, err = a.Client.BalanceAt(a.ctx, at, new(big.Int).SetUint64(a.report.Block))
		} else {
			balance, err = ask(a, a.created.tokens[token-1], dollar.PackBalanceOf(at), dollar.UnpackBalanceOf)
		}
		if err != nil {
			return err
		}
		if balance.Cmp(custody.Holdings) < 0 {
			check.doubt("the bridge has %s of token %d, its books say %s", balance, token, custody.Holdings)
		}
	}
	check.Says = fmt.Sprintf("every batch pays out what it takes in; the bridge holds what it owes: %s", all)
	a.add(check)
	return nil
}

// remaining is what the state and the queue are owed still: all of it, or what has not exited from a frozen rollup.
func (a *auditor) remaining(r *rebuild.Rebuilt) (left sums, err error) {
	if a.report.Frozen {
		l := leave.Rollup{Client: a.Client, Rollup: a.Rebuild.Follow.Network.Rollup, Exits: a.Exits, State: r, SRS: a.Rebuild.SRS}
		list, err := l.List(a.ctx, common.Address{}, 0) // what is paid does not depend on when
		for _, e := range list {
			for _, p := range e.Payments {
				left.add(p.Token, p.Amount.Int().ToBig())
			}
		}
		return left, err
	}
	for token := range left {
		left[token].Set(&a.tally.State[token])
	}
	for _, e := range r.Waiting {
		if d, ok := e.Operation.(op.Deposit); ok {
			left.add(d.Token, d.Amount.Int().ToBig())
		}
	}
	return left, nil
}

// funded is what the bridge was given for the genesis.
func (a *auditor) funded() (all sums, err error) {
	bridge := bindings.NewBridge()
	parsed := bridge.GetABI()
	for from := a.Rebuild.Follow.Start; from <= a.report.Block; from += a.Rebuild.Follow.MaxBlocks {
		logs, err := a.Client.FilterLogs(a.ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(from+a.Rebuild.Follow.MaxBlocks-1, a.report.Block)),
			Addresses: []common.Address{a.Rebuild.Follow.Bridge}, Topics: [][]common.Hash{{parsed.Events["Funded"].ID}},
		})
		if err != nil {
			return all, fmt.Errorf("read what the bridge was given: %w", err)
		}
		for i := range logs {
			e, err := bridge.UnpackFundedEvent(&logs[i])
			if err != nil {
				return all, err
			}
			if int(e.TokenId) < len(all) {
				all.add(record.Token(e.TokenId), e.Amount)
			}
		}
	}
	return all, nil
}
