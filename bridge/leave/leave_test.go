package leave_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/leave"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const (
	alice, bob           = 0, 1
	alicePurse, bobPurse = 20, 21
)

// story is a rollup whose batches are in calldata and in blobs, with a deposit that nobody consumed.
func story(t *testing.T) (*followtest.World, *leave.Rollup, rebuild.Config) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.Tiny, batch.TinyBlobs}
	exits := w.Exits
	w.Deposit(alice, alicePurse, 1_000_000, true)
	w.Deposit(bob, bobPurse, 5_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, alice, op.Transfer{From: alicePurse, To: bobPurse, Amount: amount.From(300_000), Fee: followtest.RowFee})
	})
	w.Deposit(bob, bobPurse, 77, false)
	powers := kzg.UnsafeSRS(batch.Tiny.LogN)
	config := rebuild.Config{
		Follow: follow.Config{
			Client: w.Chain.Client(), Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 2, MaxLogs: 100,
		},
		Genesis: w.Genesis, SRS: powers, Shapes: w.Shapes,
	}
	state, err := rebuild.Run(t.Context(), config)
	check(t, err)
	return w, &leave.Rollup{Client: w.Chain.Client(), Rollup: w.Network.Rollup, Exits: exits, State: state, SRS: powers}, config
}

// What an owner can demand of a rollup that lives: each token that a purse of his has, once.
func TestDemands(t *testing.T) {
	w, r, config := story(t)
	has := func(person int) leave.Demand {
		t.Helper()
		list, err := r.Demands(w.People[person].Address())
		check(t, err)
		if len(list) != 1 {
			t.Fatalf("have %+v, want one demand", list)
		}
		return list[0]
	}
	if d := has(alice); d.Purse != alicePurse || d.Token != 0 || d.Amount != amount.From(700_000-followtest.RowFee) || d.Entry != nil {
		t.Errorf("have %+v, want what Alice has", d)
	}
	if d := has(bob); d.Purse != bobPurse || d.Amount != amount.From(305_000) || d.Entry != nil { // what waits is not his yet
		t.Errorf("have %+v, want what Bob has", d)
	}
	if list, err := r.Demands(common.Address{9}); err != nil || len(list) != 0 {
		t.Errorf("have %+v, error %v, want nothing of a stranger", list, err)
	}
	again := func() {
		t.Helper()
		var err error
		r.State, err = rebuild.Run(t.Context(), config)
		check(t, err)
	}
	w.FullExit(alice, bobPurse, 0) // not hers
	e := w.FullExit(alice, alicePurse, 0)
	again()
	if d := has(alice); d.Entry == nil || *d.Entry != e.Index {
		t.Errorf("have %+v, want entry %d", d, e.Index)
	}
	if d := has(bob); d.Entry != nil {
		t.Errorf("have %+v, want no entry of Bob's", d)
	}
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	again()
	if list, err := r.Demands(w.People[alice].Address()); err != nil || len(list) != 0 {
		t.Errorf("have %+v, error %v, want nothing left of Alice's", list, err)
	}
	w.Claim(alice)
	has(bob)
}

// From L1 and an archive of blobs alone: the state, what everybody is owed, and the transactions that pay it. Then nothing is owed
// any more, and the bridge is empty.
func TestLeave(t *testing.T) {
	w, r, config := story(t)
	if r.State.Batch != 2 || len(r.State.Waiting) != 1 || r.State.Commitment != w.Batches[1].Commitment {
		t.Fatalf("have batch %d, %d entries, want 2 batches and a deposit that waits", r.State.Batch, len(r.State.Waiting))
	}
	status, err := r.Status(t.Context())
	check(t, err)
	if status.FrozenAt != 0 || status.FreezableAfter <= w.Now() {
		t.Errorf("have %+v at %d, want a rollup that is not overdue", status, w.Now())
	}
	w.Advance(status.FreezableAfter + 1)
	w.Send(w.People[bob], &w.Network.Rollup, bindings.NewRollup().PackFreeze(), nil)
	if status, err = r.Status(t.Context()); err != nil || status.FrozenAt == 0 {
		t.Fatalf("have %+v, %v, want it frozen", status, err)
	}

	// One of them leaves.
	mine, err := r.List(t.Context(), w.People[bob].Address(), status.FrozenAt)
	check(t, err)
	if len(mine) != 2 || mine[0].Record != bobPurse || mine[0].Payments[0].Amount != amount.From(305_000) || mine[1].Deposit == nil || mine[1].Entry != 2 {
		t.Fatalf("have %+v, want Bob's purse and his deposit", mine)
	}
	pay(t, w, r, mine)
	if mine, err = r.List(t.Context(), w.People[bob].Address(), status.FrozenAt); err != nil || len(mine) != 0 {
		t.Fatalf("have %+v, %v, want nothing that Bob is owed still", mine, err)
	}

	// Then all others.
	rest, err := r.List(t.Context(), common.Address{}, status.FrozenAt)
	check(t, err)
	if len(rest) != 2 || rest[0].Kind != record.KindPurse || rest[1].Record != alicePurse {
		t.Fatalf("have %+v, want the fee purse and Alice's", rest)
	}
	pay(t, w, r, rest)
	bridge := bindings.NewBridge()
	for _, owner := range []common.Address{w.Operator.Address(), w.People[alice].Address(), w.People[bob].Address()} {
		w.Send(w.People[alice], &w.Bridge, bridge.PackClaimFor(owner, 0), nil)
	}
	left, err := w.Chain.Client().BalanceAt(t.Context(), w.Bridge, nil)
	check(t, err)
	if left.Sign() != 0 {
		t.Errorf("the bridge has %s wei left, want none", left)
	}

	// Whoever rebuilds it later finds the same.
	again, err := rebuild.Run(t.Context(), config)
	check(t, err)
	if !again.State.Equal(r.State.State) || again.Commitment != r.State.Commitment {
		t.Error("have another state after the exits")
	}
}

func pay(t *testing.T, w *followtest.World, r *leave.Rollup, list []leave.Exit) {
	t.Helper()
	calls, err := r.Calls(list, nil)
	check(t, err)
	for _, data := range calls {
		w.Send(w.People[alice], &r.Exits, data, new(big.Int)) // whoever sends them
	}
}

// The blobs of the batches are gone. From L1 and a snapshot whose blobs are there: everybody is paid.
func TestLeaveFromSnapshot(t *testing.T) {
	w, r, config := story(t)
	place := &snapshots.Place{Client: w.Chain.Client(), Network: w.Network, Contract: w.DeploySnapshots(), Start: 1}
	kept, err := blobs.OpenArchive(t.TempDir())
	check(t, err)
	check(t, place.Post(t.Context(), snapshots.Posting{Sender: w.People[bob], Number: 2, State: r.State.State, Keeper: kept}))
	config.Follow.Blobs = []blobs.Source{kept}
	if _, err := rebuild.Run(t.Context(), config); !errors.Is(err, follow.ErrNoData) {
		t.Fatalf("have %v, want %v", err, follow.ErrNoData)
	}
	config.Snapshots = place
	want := r.State
	r.State, err = rebuild.Run(t.Context(), config)
	check(t, err)
	if r.State.From != 2 || !r.State.State.Equal(want.State) || len(r.State.Waiting) != 1 || r.State.Waiting[0].Index != want.Waiting[0].Index {
		t.Fatalf("have %+v, want the state of the snapshot, and the deposit that waits", r.State)
	}
	status, err := r.Status(t.Context())
	check(t, err)
	w.Advance(status.FreezableAfter + 1)
	w.Send(w.People[bob], &w.Network.Rollup, bindings.NewRollup().PackFreeze(), nil)
	status, err = r.Status(t.Context())
	check(t, err)
	all, err := r.List(t.Context(), common.Address{}, status.FrozenAt)
	check(t, err)
	if len(all) != 4 {
		t.Fatalf("have %+v, want three purses and a deposit", all)
	}
	pay(t, w, r, all)
	for _, owner := range []common.Address{w.Operator.Address(), w.People[alice].Address(), w.People[bob].Address()} {
		w.Send(w.People[alice], &w.Bridge, bindings.NewBridge().PackClaimFor(owner, 0), nil)
	}
	if left, err := w.Chain.Client().BalanceAt(t.Context(), w.Bridge, nil); err != nil || left.Sign() != 0 {
		t.Errorf("the bridge has %s wei left, error %v, want none", left, err)
	}
}

// A state of another commitment than L1's makes no exits.
func TestStaleState(t *testing.T) {
	w, r, _ := story(t)
	w.Settle(func(b *stf.Builder) {})
	if _, err := r.Status(t.Context()); !errors.Is(err, leave.ErrCommitment) {
		t.Errorf("have %v, want %v", err, leave.ErrCommitment)
	}
}
