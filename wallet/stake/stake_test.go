package stake_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/stake"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../../build/keys"

// Development accounts. All but the deployer have a million STOA, and Carol has no ether.
const (
	deployer = iota
	alice
	bob
	carol
)

const (
	unit     = 1_000_000_000 // of STOA
	day      = 86_400
	queueFee = 7
)

// The tokens.
const (
	eth    = record.Token(0)
	dollar = record.Token(1)
	stoa   = record.Token(2)
)

func must(t testing.TB, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

func account(n int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(n).PublicKey) }

func coins(n uint64) amount.Amount { return amount.From(n * unit) }

// world is an L1 in this process with the contracts of a rollup.
type world struct {
	testing.TB
	chain *l1chain.Chain
	d     *deployment.Deployment
}

func start(t testing.TB) *world {
	t.Helper()
	w := &world{TB: t}
	var err error
	w.chain, err = l1chain.New(l1chain.Config{Alloc: l1chain.Fund(2_000, account(deployer), account(alice), account(bob))}, nil)
	must(t, err, w.chain.Start(t.Context()))
	t.Cleanup(func() { must(t, w.chain.Stop(context.Background())) })
	set, err := keys.LoadVerifying(keyDir, batch.Tiny, nil)
	must(t, err)
	genesis := state.Genesis{LogN: batch.Tiny.LogN, FeeOwner: deployment.FeesOf(account(deployer), 0), FeeKey: signature.Unowned("stoa.fees.key.v1"), Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}}}
	w.d, _, err = deployment.Deploy(t.Context(), w.sender(deployer), deployment.Plan{
		ChainID: w.chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: kzg.UnsafeSRS(batch.Tiny.LogN), Genesis: deployment.NewGenesis(genesis), Operator: account(deployer),
		QueueFee: big.NewInt(queueFee), StartBlock: 1, L1: w.chain.Client(), People: []common.Address{account(alice), account(bob), account(carol)}, Each: 1_000_000_000_000_000,
	})
	must(t, err)
	return w
}

func (w *world) sender(n int) *l1tx.Sender {
	w.Helper()
	s, err := l1tx.New(l1tx.Config{
		Client: w.chain.Client(), Key: l1chain.UnsafeKey(n), ChainID: w.chain.ChainID(), ABIs: deployment.NewContracts().ABIs(), Spare: stake.SpareGas,
		Mine: func(context.Context) error { _, err := w.chain.Commit(); return err },
	})
	must(w, err)
	return s
}

// look is the contracts of somebody who sends nothing.
func (w *world) look() *stake.Contracts {
	u := w.d.Users
	return &stake.Contracts{Client: w.chain.Client(), Bridge: w.d.Bridge, Staking: u.Staking, Fees: u.Fees, Emission: u.Emission, Start: w.d.StartBlock, Tokens: w.d.Tokens}
}

// as is the contracts of somebody.
func (w *world) as(n int) *stake.Contracts {
	c := w.look()
	c.Sender = w.sender(n)
	return c
}

func (w *world) send(n int, to common.Address, data []byte, value *big.Int) {
	w.Helper()
	_, err := w.sender(n).Send(w.Context(), &to, data, value)
	must(w, err)
}

// give makes fees: gifts to the contract, which count as fees.
func (w *world) give(ether, dollars, coins int64) {
	w.Helper()
	c := deployment.NewContracts()
	if ether != 0 {
		w.send(deployer, w.d.Users.Fees, nil, new(big.Int).Mul(big.NewInt(ether), big.NewInt(params.Ether)))
	}
	if dollars != 0 {
		w.send(deployer, w.d.Tokens[1].Address, c.Dollar.PackMint(w.d.Users.Fees, big.NewInt(dollars*1_000_000)), nil)
	}
	if coins != 0 {
		w.send(bob, w.d.Tokens[2].Address, c.Stoa.PackTransfer(w.d.Users.Fees, big.NewInt(coins*unit)), nil)
	}
}

func (w *world) pass(seconds uint64) {
	w.Helper()
	must(w, w.chain.AdjustTime(time.Duration(seconds)*time.Second))
}

func (w *world) now() uint64 {
	w.Helper()
	head, err := w.chain.Client().HeaderByNumber(w.Context(), nil)
	must(w, err)
	return head.Time
}

func (w *world) account(n int) *stake.Account {
	w.Helper()
	a, err := w.look().Account(w.Context(), account(n))
	must(w, err)
	return a
}

func (w *world) stake(n int, sum amount.Amount, l stake.Lock) *stake.Staked {
	w.Helper()
	s, err := w.as(n).Stake(w.Context(), sum, l)
	must(w, err)
	return s
}

// refused sees that an error is a refusal by a rule, until a time, that says what to do.
func (w *world) refused(err error, rule string, until uint64, text string) {
	w.Helper()
	var r *stake.Refusal
	if !errors.As(err, &r) || r.Rule != rule || r.Until != until || !strings.Contains(err.Error(), text) {
		w.Errorf("have error %v, %+v, want a refusal by %s until %d with %q in it", err, r, rule, until, text)
	}
}

func (w *world) is(err, want error, text string) {
	w.Helper()
	if !errors.Is(err, want) || !strings.Contains(err.Error(), text) {
		w.Errorf("have error %v, want %v with %q in it", err, want, text)
	}
}

// A stake from its first day to its last.
func TestStake(t *testing.T) {
	w := start(t)
	ctx, me := t.Context(), w.as(alice)
	a := w.account(alice)
	if a.Delegate != nil || len(a.Positions) != 0 || len(a.Claimable) != 3 || !a.Votes.IsZero() || a.Balance.Uint64() != 1_000_000*unit || a.Time != w.now() {
		t.Errorf("have %+v of somebody who never staked", a)
	}

	first := w.stake(alice, coins(100), 1)
	if first.Approval == nil || first.Number != 1 || first.Lock != 1 || first.LockEnd != w.now()+90*day || first.Amount != coins(100) || first.GasUsed == 0 {
		t.Errorf("have %+v, want position 1 of 100 STOA for 90 days, after an approval", first)
	}
	w.send(alice, w.d.Tokens[2].Address, deployment.NewContracts().Stoa.PackApprove(w.d.Users.Staking, big.NewInt(60*unit)), nil)
	second := w.stake(alice, coins(50), 0)
	if second.Approval != nil || second.Number != 2 {
		t.Errorf("have %+v, want position 2 without an approval", second)
	}
	w.stake(bob, coins(10), 3)
	a = w.account(alice)
	if a.Staked.Uint64() != 150*unit || a.Votes.Uint64() != 150*unit || a.Weight.Uint64() != (100*125+50*100)*unit || a.TotalWeight.Uint64() != (100*125+50*100+10*200)*unit || a.Balance.Uint64() != (1_000_000-150)*unit ||
		a.Delegate == nil || *a.Delegate != account(alice) || !slices.Equal(a.Positions, []stake.Position{first.Position, second.Position}) {
		t.Errorf("have %+v, want both positions, and their votes with Alice", a)
	}

	// Her votes go to Bob, and the stake does not.
	d, err := me.Delegate(ctx, account(bob))
	must(t, err)
	if d.Delegate != account(bob) || d.Owner != account(alice) || d.Staked.Uint64() != 150*unit {
		t.Errorf("have %+v, want the votes of 150 STOA with Bob", d)
	}
	if votes := w.account(bob).Votes.Uint64(); votes != 160*unit || !w.account(alice).Votes.IsZero() {
		t.Errorf("have %d votes of Bob, want 160 STOA, and Alice none", votes)
	}

	longer, err := me.Extend(ctx, 2, 2)
	must(t, err)
	if longer.Lock != 2 || longer.LockEnd != w.now()+180*day || longer.Number != 2 {
		t.Errorf("have %+v, want a lock of 180 days from now on", longer)
	}
	_, err = me.Extend(ctx, 2, 1)
	w.refused(err, "STAKE-2", 0, "choose a longer lock: position 2 has one of 180d, have 90d")
	_, err = me.Request(ctx, 1)
	w.refused(err, "STAKE-3", first.LockEnd, "wait until ")
	_, err = me.Withdraw(ctx, 1)
	w.refused(err, "STAKE-3", 0, "ask it back first with `stoa stake request 1`")
	w.pass(first.LockEnd - w.now())
	asked, err := me.Request(ctx, 1)
	must(t, err)
	if asked.LeavesAt != w.now()+stake.Cooldown {
		t.Errorf("have %+v, want that it leaves in seven days", asked)
	}
	for _, do := range []func() error{func() error { _, err := me.Request(ctx, 1); return err }, func() error { _, err := me.Extend(ctx, 1, 3); return err }} {
		w.refused(do(), "STAKE-3", 0, "which cannot be undone")
	}
	_, err = me.Withdraw(ctx, 1)
	w.refused(err, "STAKE-3", asked.LeavesAt, "the cooldown of position 1 is not over")
	if a = w.account(alice); a.Staked.Uint64() != 50*unit || a.Positions[0].LeavesAt != asked.LeavesAt {
		t.Errorf("have %+v, want 50 STOA staked, and position 1 on its way out", a)
	}
	w.pass(stake.Cooldown)
	paid, err := me.Withdraw(ctx, 1)
	must(t, err)
	if a = w.account(alice); paid.Amount != coins(100) || a.Balance.Uint64() != (1_000_000-50)*unit || len(a.Positions) != 1 || a.Positions[0].Number != 2 {
		t.Errorf("have %+v and then %+v, want 100 STOA paid and position 2 alone", paid, a)
	}
	_, err = me.Withdraw(ctx, 1)
	w.refused(err, "STAKE-2", 0, "there is no position 1, or it was paid out")
	_, err = w.as(bob).Request(ctx, 2)
	w.refused(err, "STAKE-2", 0, "use the wallet of the position's owner: position 2 is that of "+account(alice).Hex())
}

// What fees bring to who stakes, and what a quote says of it.
func TestRewards(t *testing.T) {
	w := start(t)
	ctx := t.Context()
	w.stake(alice, coins(100), 0)
	before, err := w.look().Quotes(ctx, coins(100))
	must(t, err)
	for _, q := range before {
		for _, r := range q.Rewards {
			if !r.Amount.IsZero() {
				t.Errorf("have %+v before there were rewards", q)
			}
		}
	}
	w.give(1, 10, 10)
	for token, want := range []stake.Split{
		{Token: eth, ToStakers: uint256.NewInt(params.Ether * 3 / 10), Burnt: new(uint256.Int), ToTreasury: uint256.NewInt(params.Ether * 7 / 10)},
		{Token: dollar, ToStakers: uint256.NewInt(3_000_000), Burnt: new(uint256.Int), ToTreasury: uint256.NewInt(7_000_000)},
		{Token: stoa, ToStakers: uint256.NewInt(3 * unit), Burnt: uint256.NewInt(4 * unit), ToTreasury: uint256.NewInt(3 * unit)},
	} {
		have, err := w.as(bob).Split(ctx, record.Token(token))
		must(t, err)
		if have.Token != want.Token || !have.ToStakers.Eq(want.ToStakers) || !have.Burnt.Eq(want.Burnt) || !have.ToTreasury.Eq(want.ToTreasury) {
			t.Errorf("have %+v, want %+v", have, want)
		}
		_, err = w.as(bob).Split(ctx, record.Token(token))
		w.is(err, stake.ErrNothingToSplit, w.d.Tokens[token].Symbol)
	}

	// A week later 100 parts of 101 are given out to Alice's 100 STOA: the last fell to the virtual weight, and is due later (STAKE-5).
	w.pass(7 * day)
	quotes, err := w.look().Quotes(ctx, coins(100))
	must(t, err)
	for i, q := range quotes {
		if weight := []uint64{100, 125, 150, 200}[i] * 100 * unit; q.Lock != stake.Lock(i) || q.Weight.Uint64() != weight || q.TotalWeight.Uint64() != 100*100*unit || q.LockEnd != w.now()+q.Lock.Seconds() || len(q.Rewards) != 3 {
			t.Errorf("have %+v, want the weight %d beside Alice's, and the lock's end", q, weight)
		}
		for j, r := range q.Rewards {
			if r.Token != record.Token(j) || r.Amount.IsZero() || i > 0 && !r.Amount.Gt(quotes[i-1].Rewards[j].Amount) {
				t.Errorf("have %+v of lock %s, want more than with a shorter lock", r, q.Lock)
			}
		}
	}
	sums, err := w.look().Claimable(ctx, account(alice))
	must(t, err)
	for token, sum := range sums {
		if whole := []uint64{params.Ether * 3 / 10, 3_000_000, 3 * unit}[token]; sum.Amount.Uint64() != whole/101*100+whole%101*100/101 {
			t.Errorf("have %s units of token %d to claim, want 100 of 101 parts of %d", sum.Amount, token, whole)
		}
		c, err := w.as(alice).Claim(ctx, record.Token(token))
		must(t, err)
		if c.Token != record.Token(token) || c.Amount.Lt(sum.Amount) || c.Amount.Uint64() > sum.Amount.Uint64()*11/10 {
			t.Errorf("have %+v, want some more than %s", c, sum.Amount)
		}
		if left := w.account(alice).Claimable[token].Amount; !left.Lt(sum.Amount) {
			t.Errorf("have %s units of token %d left to claim, want less", left, token)
		}
		_, err = w.as(bob).Claim(ctx, record.Token(token))
		w.is(err, stake.ErrNothingToClaim, w.d.Tokens[token].Symbol)
	}
}

// purses are fee purses as a sequencer shows them.
type purses struct {
	owner common.Address
	err   error
}

func (p purses) Purse(_ context.Context, index uint32) (wire.Purse, error) {
	first := record.Token(2 * (index - 1))
	return wire.Purse{Index: index, Owner: p.owner, Series: first.Series(), Balances: [2]wire.Balance{{Token: first, Available: amount.From(uint64(10 * index))}, {Token: first + 1, Available: amount.From(uint64(10*index + 1))}}}, p.err
}

// What is known of the fees, and how they leave their purse.
func TestFees(t *testing.T) {
	w := start(t)
	ctx := t.Context()
	f, err := w.look().FeesOf(ctx, purses{owner: w.d.Users.Fees})
	must(t, err)
	if f.StakersBps != 3_000 || f.BurntBps != 4_000 || f.QueueFee.Uint64() != queueFee || f.PurseError != "" || len(f.Tokens) != 3 {
		t.Errorf("have %+v, want the first shares and the queue's fee", f)
	}
	for i, purse := range []uint32{1, 1, 2} {
		if have := f.Tokens[i]; have.Purse != purse || have.InPurse == nil || have.InPurse.String() != []string{"10", "11", "20"}[i] || !have.ToSplit().IsZero() || !have.Split.IsZero() {
			t.Errorf("have %+v, want what the sequencer says of purse %d, and nothing more", have, purse)
		}
	}
	w.give(1, 0, 0)
	if f, err = w.look().FeesOf(ctx, nil); err != nil || f.Tokens[0].InPurse != nil || f.PurseError != "" || f.Tokens[0].Held.Uint64() != params.Ether || !f.Tokens[0].Owed.IsZero() {
		t.Errorf("have %+v, error %v, want an ether to split and no word of purses", f, err)
	}
	_, err = w.as(bob).Split(ctx, eth)
	must(t, err)
	if f, err = w.look().FeesOf(ctx, nil); err != nil || f.Tokens[0].Split.Uint64() != params.Ether || !f.Tokens[0].Held.IsZero() {
		t.Errorf("have %+v, error %v, want an ether that was split", f, err)
	}

	// A sequencer that is away, or that of another rollup.
	for text, p := range map[string]purses{"start the sequencer": {err: wallet.ErrUnreachable}, "purse 1 is that of " + account(bob).Hex(): {owner: account(bob)}} {
		if f, err = w.look().FeesOf(ctx, p); err != nil || f.Tokens[0].InPurse != nil || !strings.Contains(f.PurseError, text) {
			t.Errorf("have %+v, error %v, want no word of purses, for %q", f, err, text)
		}
	}

	for i, token := range []record.Token{stoa, eth, dollar} {
		c, err := w.as(bob).Collect(ctx, token)
		must(t, err)
		if c.Entry != uint64(i) || c.Token != token || c.Purse != 1+uint32(token.Series()) || c.QueueFee.Uint64() != queueFee {
			t.Errorf("have %+v, want entry %d for token %d", c, i, token)
		}
	}
	_, err = w.as(bob).Collect(ctx, 3)
	w.is(err, wallet.ErrToken, "have 3")
}

// Epochs, and what fees let them make.
func TestEmission(t *testing.T) {
	w := start(t)
	ctx, me := t.Context(), w.as(bob)
	now := func() stake.Emission {
		t.Helper()
		f, err := w.look().FeesOf(ctx, nil)
		must(t, err)
		return f.Emission
	}
	split := func(tokens ...record.Token) {
		t.Helper()
		for _, token := range tokens {
			_, err := me.Split(ctx, token)
			must(t, err)
		}
	}
	w.give(1, 0, 0)
	split(eth) // before the start: it counts for no epoch
	e := now()
	if e.Now != nil || e.Last != nil || e.Start <= w.now() || e.Length != 30*day {
		t.Fatalf("have %+v before the start", e)
	}
	_, err := me.Mint(ctx)
	w.refused(err, "EMISSION-4", e.Start+e.Length, "no epoch is over before")

	w.pass(e.Start - w.now())
	if e = now(); e.Now == nil || e.Now.Number != 0 || e.Now.From != e.Start || e.Now.Until != e.Start+e.Length || !e.Now.Allowed.IsZero() || e.Now.Budget.Uint64() != 10_000_000*unit || e.Last != nil {
		t.Errorf("have %+v, want epoch 0 with its budget and without fees", e.Now)
	}
	w.give(1, 10, 10)
	split(eth, dollar, stoa)
	const want = (15_000 + 10*5 + 10/5) * unit // by the factors of the deployment
	if e = now(); e.Now.Allowed.Uint64() != want {
		t.Errorf("have %s allowed by now, want %d", e.Now.Allowed, uint64(want))
	}
	_, err = me.Mint(ctx)
	w.refused(err, "EMISSION-4", e.Start+e.Length, "no epoch is over before")
	w.pass(e.Now.Until - w.now())
	if e = now(); e.Now.Number != 1 || !e.Now.Allowed.IsZero() || e.Last == nil || e.Last.Number != 0 || e.Last.Allowed.Uint64() != want || e.Last.Minted {
		t.Errorf("have %+v and %+v, want what epoch 0 makes as it was told while it ran", e.Now, e.Last)
	}
	m, err := me.Mint(ctx)
	must(t, err)
	if m.Epoch != 0 || m.Amount.Uint64() != want || m.GasUsed == 0 {
		t.Errorf("have %+v, want %d of epoch 0", m, uint64(want))
	}
	if e = now(); !e.Last.Minted {
		t.Errorf("have %+v, want that it is made", e.Last)
	}
	_, err = me.Mint(ctx)
	w.refused(err, "EMISSION-3", e.Now.Until, "wait for epoch 1")

	w.pass(e.Now.Until - w.now())
	e = now()
	_, err = me.Mint(ctx)
	w.refused(err, "EMISSION-3", e.Now.Until, "no fees were split in epoch 1, so it makes nothing")

	// More fees than the budget allows.
	w.give(900, 0, 0)
	split(eth)
	if e = now(); e.Now.Number != 2 || !e.Now.Allowed.Eq(e.Now.Budget) || e.Now.Budget.Uint64() != 9_409_000*unit {
		t.Errorf("have %+v, want all of the third budget", e.Now)
	}
	w.pass(e.Now.Until - w.now())
	if m, err = me.Mint(ctx); err != nil || m.Epoch != 2 || m.Amount.Uint64() != 9_409_000*unit {
		t.Errorf("have %+v, error %v, want the budget of epoch 2", m, err)
	}
}

// deaf is a node with faults.
type deaf struct {
	stake.Client
	most          uint64 // blocks to look through at once
	asked         int
	header, calls error
}

func (d *deaf) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	if d.header != nil {
		return nil, d.header
	}
	return d.Client.HeaderByNumber(ctx, n)
}

func (d *deaf) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if d.calls != nil {
		return nil, d.calls
	}
	return d.Client.CallContract(ctx, call, block)
}

func (d *deaf) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	d.asked++
	if blocks := q.ToBlock.Uint64() - q.FromBlock.Uint64() + 1; blocks > d.most {
		return nil, fmt.Errorf("%d blocks are too many", blocks)
	}
	return d.Client.FilterLogs(ctx, q)
}

// A node that looks through few blocks at once is asked for few.
func TestManyBlocks(t *testing.T) {
	w := start(t)
	first := w.stake(alice, coins(1), 0)
	for range 600 {
		_, err := w.chain.Commit()
		must(t, err)
	}
	second := w.stake(alice, coins(2), 0)
	c := w.look()
	node := &deaf{Client: c.Client, most: 200}
	c.Client = node
	a, err := c.Account(t.Context(), account(alice))
	must(t, err)
	if want := []stake.Position{first.Position, second.Position}; !slices.Equal(a.Positions, want) || node.asked < 5 {
		t.Errorf("have %+v in %d calls, want %+v in several", a.Positions, node.asked, want)
	}
	node.most, node.asked = 100, 0
	_, err = c.Account(t.Context(), account(alice))
	w.is(err, wallet.ErrL1, "are too many")
	if node.asked > 5 {
		t.Errorf("have %d calls, want that it gives up", node.asked)
	}
}

// mute is an account whose transactions do nothing.
type mute struct{ *l1tx.Sender }

func (mute) Send(context.Context, *common.Address, []byte, *big.Int) (*types.Receipt, error) {
	return &types.Receipt{BlockNumber: new(big.Int)}, nil
}

// Whatever is asked for, what is missing is said.
func TestErrors(t *testing.T) {
	w := start(t)
	ctx := t.Context()
	w.stake(alice, coins(1), 0)
	w.give(0, 1, 0)
	do := map[string]func(c *stake.Contracts) error{
		"stake":     func(c *stake.Contracts) error { _, err := c.Stake(ctx, coins(1), 0); return err },
		"extend":    func(c *stake.Contracts) error { _, err := c.Extend(ctx, 1, 1); return err },
		"request":   func(c *stake.Contracts) error { _, err := c.Request(ctx, 1); return err },
		"withdraw":  func(c *stake.Contracts) error { _, err := c.Withdraw(ctx, 1); return err },
		"claim":     func(c *stake.Contracts) error { _, err := c.Claim(ctx, eth); return err },
		"collect":   func(c *stake.Contracts) error { _, err := c.Collect(ctx, dollar); return err },
		"split":     func(c *stake.Contracts) error { _, err := c.Split(ctx, dollar); return err },
		"mint":      func(c *stake.Contracts) error { _, err := c.Mint(ctx); return err },
		"account":   func(c *stake.Contracts) error { _, err := c.Account(ctx, account(alice)); return err },
		"claimable": func(c *stake.Contracts) error { _, err := c.Claimable(ctx, account(alice)); return err },
		"quotes":    func(c *stake.Contracts) error { _, err := c.Quotes(ctx, coins(1)); return err },
		"fees":      func(c *stake.Contracts) error { _, err := c.FeesOf(ctx, nil); return err },
	}
	for name, f := range do {
		t.Run(name, func(t *testing.T) {
			w := &world{TB: t, chain: w.chain, d: w.d}
			if !slices.Contains([]string{"account", "claimable", "quotes", "fees"}, name) {
				w.is(f(w.look()), wallet.ErrNoKeys, "open the wallet with its keys")
			}
			c := w.as(alice)
			c.Client = &deaf{Client: c.Client, most: 1 << 20, header: errors.New("no answer")}
			w.is(f(c), wallet.ErrL1, "no answer")
			c.Client = &deaf{Client: w.look().Client, most: 1 << 20, calls: errors.New("no answer")}
			w.is(f(c), wallet.ErrL1, "no answer")
			c = w.as(alice)
			c.Staking, c.Fees, c.Emission = common.Address{9}, common.Address{9}, common.Address{9}
			c.Tokens = slices.Clone(c.Tokens)
			c.Tokens[2].Address = common.Address{9}
			w.is(f(c), stake.ErrContracts, "there is no such contract at "+common.Address{9}.Hex())
		})
	}
	for _, name := range []string{"stake", "extend", "request", "collect", "split"} {
		c := w.as(alice)
		c.Sender = mute{w.sender(alice)}
		w.is(do[name](c), stake.ErrContracts, "has done nothing")
	}

	_, err := w.as(alice).Stake(ctx, amount.Amount{}, 0)
	w.is(err, stake.ErrZero, "choose an amount")
	_, err = w.as(alice).Delegate(ctx, common.Address{})
	w.is(err, stake.ErrNobody, "the zero address")
	_, err = w.look().Delegate(ctx, account(bob))
	w.is(err, wallet.ErrNoKeys, "open the wallet")
	for _, token := range []func(*stake.Contracts) error{
		func(c *stake.Contracts) error { _, err := c.Claim(ctx, 7); return err }, func(c *stake.Contracts) error { _, err := c.Split(ctx, 7); return err },
	} {
		w.is(token(w.as(alice)), wallet.ErrToken, "have 7")
	}

	_, err = w.as(deployer).Stake(ctx, coins(5), 0)
	w.is(err, wallet.ErrFunds, "bring 5.00 STOA more to "+account(deployer).Hex()+" on L1 first: it has 0.00 STOA, want 5.00 STOA")
	var funds *stake.FundsError
	if !errors.As(err, &funds) || funds.Want != coins(5) || !funds.Have.IsZero() || funds.Account != account(deployer) {
		t.Errorf("have %+v, want 5 STOA missing", funds)
	}
	s, err := w.as(carol).Stake(ctx, coins(5), 0)
	w.is(err, wallet.ErrGas, account(carol).Hex())
	if s != nil {
		t.Errorf("have %+v of somebody who cannot pay", s)
	}

	// What comes between the look and the transaction, L1 refuses, and what was sent until then is told.
	c := w.as(bob)
	c.Sender = &hasty{Sender: w.sender(bob), before: func() {
		w.send(bob, w.d.Tokens[2].Address, deployment.NewContracts().Stoa.PackTransfer(account(alice), big.NewInt(1_000_000*unit)), nil)
	}}
	s, err = c.Stake(ctx, coins(5), 0)
	var revert *l1tx.RevertError
	if !errors.As(err, &revert) || revert.Name != "ERC20InsufficientBalance" || s == nil || s.Approval == nil {
		t.Errorf("have error %v after %+v, want the token's refusal after an approval", err, s)
	}
}

// hasty does something before its second transaction.
type hasty struct {
	*l1tx.Sender
	before func()
	sent   int
}

func (h *hasty) Send(ctx context.Context, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	if h.sent++; h.sent == 2 {
		h.before()
	}
	return h.Sender.Send(ctx, to, data, value)
}

// The locks are those of the contract, and their text is read back.
func TestLocks(t *testing.T) {
	w := start(t)
	staking := bindings.NewStaking()
	for i, l := range stake.Locks() {
		data, err := w.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &w.d.Users.Staking, Data: staking.PackTerms(uint8(l))}, nil)
		must(t, err)
		terms, err := staking.UnpackTerms(data)
		must(t, err)
		if have := terms.Duration.Uint64(); have != l.Seconds() || l.String() != []string{"0d", "90d", "180d", "365d"}[i] {
			t.Errorf("have lock %s of %d seconds, the contract says %d", l, l.Seconds(), have)
		}
		text, err := json.Marshal(l)
		must(t, err)
		var back stake.Lock
		if err := json.Unmarshal(text, &back); err != nil || back != l {
			t.Errorf("have %s read back from %s, error %v", back, text, err)
		}
	}
	for _, text := range []string{"", "90", "91d", "7d", "1y", "-90d"} {
		if _, err := stake.ParseLock(text); !errors.Is(err, stake.ErrLock) {
			t.Errorf("have error %v of %q, want %v", err, text, stake.ErrLock)
		}
	}
	if text := stake.Lock(4).String(); text != "unknown lock 4" {
		t.Errorf("have %q", text)
	}
}
