package audit_test

import (
	"bytes"
	"context"
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
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
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

// world has batches in calldata and in blobs, with deposits, payments, a withdrawal that was claimed and one that was not, new
// parameters, and a deposit that waits. Its verifier of circuits is a stand-in that accepts, which an audit must notice; all else is real.
func world(t *testing.T) (*followtest.World, audit.Config) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.Tiny, batch.TinyBlobs}
	exits := w.Exits
	w.Deposit(alice, alicePurse, 1_000_000, true)
	w.Deposit(bob, bobPurse, 5_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, alice, op.Transfer{From: alicePurse, To: bobPurse, Amount: amount.From(300_000), Fee: followtest.RowFee})
		w.Apply(b, alice, op.Withdraw{Purse: alicePurse, Recipient: w.People[alice].Address(), Amount: amount.From(40_000), Fee: followtest.RowFee})
	})
	w.Claim(alice)
	w.Update(op.ParamUpdate{Version: 2, Rent: [record.Tokens]uint64{1, 1, 1, 1}})
	w.Settle(func(b *stf.Builder) {
		w.Take(b, 1)
		w.Apply(b, bob, op.Withdraw{Purse: bobPurse, Recipient: w.People[bob].Address(), Amount: amount.From(7), Fee: followtest.RowFee})
	})
	w.Deposit(bob, bobPurse, 77, false)
	accept := audit.Key{Verify: func(*batch.Claim) error { return nil }}
	return w, audit.Config{
		Client: w.Chain.Client(), Exits: exits, Keys: map[uint32]audit.Key{batch.Tiny.ID: accept, batch.TinyBlobs.ID: accept},
		Rebuild: rebuild.Config{
			Follow: follow.Config{
				Client: w.Chain.Client(), Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 3, MaxLogs: 100,
			},
			Genesis: w.Genesis, SRS: kzg.UnsafeSRS(batch.Tiny.LogN), Shapes: w.Shapes,
		},
	}
}

// standIn are the doubts about the stand-in of the verifier.
func standIn(d string) bool {
	return strings.Contains(d, "created the verifier") || strings.HasPrefix(d, "canary: the verifier")
}

func doubts(t *testing.T, c audit.Config) (all []string) {
	t.Helper()
	r, err := audit.Run(t.Context(), c)
	check(t, err)
	return r.Doubts()
}

// A full exit credits all that a purse had. One that is void or finds nothing, and a withdrawal of nothing, credit nothing, and that
// is no reason for doubt.
func TestFullExits(t *testing.T) {
	w, c := world(t)
	w.FullExit(alice, alicePurse, 0)
	w.FullExit(alice, alicePurse, 0)
	w.FullExit(alice, bobPurse, 0)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) }) // the deposit that waited, and the first
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, bob, op.Withdraw{Purse: bobPurse, Recipient: w.People[bob].Address(), Fee: followtest.RowFee})
	})
	r, err := audit.Run(t.Context(), c)
	check(t, err)
	if others := slices.DeleteFunc(r.Doubts(), standIn); len(others) > 0 || r.Batch != 6 {
		t.Errorf("have the doubts %q after %d batches, want none after 6", others, r.Batch)
	}
}

// All that is real is beyond doubt, and the verifier that accepts everything is not.
func TestHonest(t *testing.T) {
	w, c := world(t)
	r, err := audit.Run(t.Context(), c)
	check(t, err)
	found := r.Doubts()
	if len(found) == 0 || !slices.ContainsFunc(found, func(d string) bool { return strings.Contains(d, "accepts zeros") }) {
		t.Errorf("have %q, want doubts about a verifier that accepts everything", found)
	}
	if others := slices.DeleteFunc(found, standIn); len(others) > 0 {
		t.Errorf("have the doubts %q, want none", others)
	}
	if r.Batch != 3 || r.Rows != 6 || r.Frozen || r.Block != w.Head() {
		t.Errorf("have %+v, want 3 batches of 6 rows up to block %d", r, w.Head())
	}
	for name, want := range map[string]string{
		"queue": "3 of 4 entries were consumed, in the order of the queue; 1 wait", "changes": "parameters were changed 1 time, in batches [3]",
		"proofs": "the proofs of 3 batches of 3", "money": "of token 0",
	} {
		i := slices.IndexFunc(r.Checks, func(c audit.Check) bool { return c.Name == name })
		if i < 0 || !strings.Contains(r.Checks[i].Says, want) {
			t.Errorf("have %+v, want of %s %q", r.Checks, name, want)
		}
	}
}

// liar is a node that lies.
type liar struct {
	*ethclient.Client
	call    func(to common.Address, data, out []byte) ([]byte, error)
	logs    func(logs []types.Log) []types.Log
	balance int64 // more than there is
}

func (l liar) CallContract(ctx context.Context, m ethereum.CallMsg, block *big.Int) ([]byte, error) {
	out, err := l.Client.CallContract(ctx, m, block)
	if err != nil || l.call == nil {
		return out, err
	}
	return l.call(*m.To, m.Data, bytes.Clone(out))
}

func (l liar) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := l.Client.FilterLogs(ctx, q)
	if l.logs != nil {
		logs = l.logs(logs)
	}
	return logs, err
}

func (l liar) BalanceAt(ctx context.Context, a common.Address, block *big.Int) (*big.Int, error) {
	v, err := l.Client.BalanceAt(ctx, a, block)
	return new(big.Int).Add(v, big.NewInt(l.balance)), err
}

// What L1 settles while it is audited is no reason for doubt.
func TestL1GoesOnMeanwhile(t *testing.T) {
	w, c := world(t)
	head, settled := w.Head(), false
	c.Client = liar{Client: w.Chain.Client(), call: func(_ common.Address, data, out []byte) ([]byte, error) {
		if !settled && bytes.HasPrefix(data, bindings.NewRegistry().PackLiveShapes()) {
			settled = true
			w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
		}
		return out, nil
	}}
	r, err := audit.Run(t.Context(), c)
	check(t, err)
	if others := slices.DeleteFunc(r.Doubts(), standIn); len(others) > 0 || !settled || r.Block != head || r.Batch != 3 {
		t.Errorf("have the doubts %q after %d batches up to block %d, want none after 3 up to %d", others, r.Batch, r.Block, head)
	}
}

// reverted is what a node answers when a contract refuses.
type reverted struct{ error }

func (reverted) ErrorData() any { return "0x7fcdd1f4" }

// Whatever is not as it should be is a doubt, and about that alone.
func TestDoubts(t *testing.T) {
	w, c := world(t)
	rollup, bridge := bindings.NewRollup(), bindings.NewBridge()
	plusOne := func(out []byte, word int) []byte {
		v := new(big.Int).SetBytes(out[32*word : 32*word+32])
		v.Add(v, big.NewInt(1)).FillBytes(out[32*word : 32*word+32])
		return out
	}
	// answer adds one to a word of what a view answers.
	answer := func(call []byte, word int) func(*audit.Config) {
		return func(c *audit.Config) {
			c.Client = liar{Client: w.Chain.Client(), call: func(_ common.Address, data, out []byte) ([]byte, error) {
				if bytes.Equal(data, call) {
					return plusOne(out, word), nil
				}
				return out, nil
			}}
		}
	}
	relog := func(f func(logs []types.Log) []types.Log) func(*audit.Config) {
		return func(c *audit.Config) {
			l := liar{Client: w.Chain.Client(), logs: f}
			c.Client, c.Rebuild.Follow.Client = l, l
		}
	}
	bridgeABI := bridge.GetABI()
	credited, funded := bridgeABI.Events["Credited"].ID, bridgeABI.Events["Funded"].ID
	for name, lie := range map[string]struct {
		change func(c *audit.Config)
		want   []string // parts of the doubts
	}{
		"commitment":     {answer(rollup.PackCommitment(), 0), []string{"batches: L1 has the commitment"}},
		"number":         {answer(rollup.PackHead(), 0), []string{"batches: L1 has the number of the last batch 4, want 3"}},
		"queue position": {answer(rollup.PackHead(), 3), []string{"batches: L1 has the queue position 4, want 3"}},
		"queue length":   {answer(rollup.PackHead(), 4), []string{"batches: L1 has the queue length 5, want 4"}},
		"holdings":       {answer(bridge.PackCustody(0), 0), []string{"money: the bridge holds", "its books say"}},
		"owed":           {answer(bridge.PackCustody(0), 1), []string{"money: the bridge owes accounts", "money: the bridge holds"}},
		"balance":        {func(c *audit.Config) { c.Client = liar{Client: w.Chain.Client(), balance: -1} }, []string{"its books say"}},
		"funds": {func(c *audit.Config) {
			c.Client = liar{Client: w.Chain.Client(), logs: func([]types.Log) []types.Log {
				return []types.Log{{Topics: []common.Hash{funded, {}}, Data: common.LeftPadBytes([]byte{5}, 32)}}
			}}
		}, []string{"money: the genesis owes 0 of token 0, the bridge was given", "changes: L1 has the live shapes", "changes: L1 has the operator"}},
		"a credit too high": {relog(func(logs []types.Log) []types.Log {
			for i := range logs {
				if logs[i].Topics[0] == credited && logs[i].TxHash == w.Batches[1].Tx {
					logs[i].Data = plusOne(bytes.Clone(logs[i].Data), 0)
				}
			}
			return logs
		}), []string{"money: batch 2 credits 40001", "money: the bridge owes accounts"}},
		"a credit to somebody else": {relog(func(logs []types.Log) []types.Log {
			for i := range logs {
				if logs[i].Topics[0] == credited && logs[i].TxHash == w.Batches[1].Tx {
					logs[i].Topics = slices.Clone(logs[i].Topics)
					logs[i].Topics[1] = common.BytesToHash([]byte("somebody"))
				}
			}
			return logs
		}), []string{"money: batch 2 credits <nil>", "want nothing"}},
		"a credit left out": {relog(func(logs []types.Log) []types.Log {
			return slices.DeleteFunc(slices.Clone(logs), func(l types.Log) bool { return l.Topics[0] == credited && l.TxHash == w.Batches[2].Tx })
		}), []string{"money: batch 3 credits <nil>", "money: the bridge owes accounts"}},
		"other exits":    {func(c *audit.Config) { c.Exits = w.Bridge }, []string{"contracts: the code of the exits", "contracts: the bridge is of rollup"}},
		"nobody's exits": {func(c *audit.Config) { c.Exits = common.Address{9} }, []string{"created the exits", "contracts: the bridge is of rollup"}},
		"a key less":     {func(c *audit.Config) { c.Keys = map[uint32]audit.Key{batch.Tiny.ID: c.Keys[batch.Tiny.ID]} }, []string{"proofs: batch 2: no key"}},
		"a proof, here":  {func(c *audit.Config) { c.Keys = refusing(c.Keys) }, []string{"proofs: batch 1: its proof does not verify here", "batch 2", "batch 3"}},
		"a proof, on L1": {refuseProofs(w), []string{"proofs: batch 1: its proof does not verify on L1", "batch 2", "batch 3"}},
		"another [τ]₂":   {func(c *audit.Config) { c.Rebuild.SRS = otherTau(c.Rebuild.SRS) }, []string{"contracts: the rollup has another [τ]₂", "proofs: batch 1: its proof of the state's change", "batch 2", "batch 3"}},
	} {
		t.Run(name, func(t *testing.T) {
			lied := c
			lie.change(&lied)
			found := slices.DeleteFunc(doubts(t, lied), standIn)
			for _, want := range lie.want {
				if !slices.ContainsFunc(found, func(d string) bool { return strings.Contains(d, want) }) {
					t.Errorf("have %q, want %q", found, want)
				}
			}
			for _, d := range found {
				if !slices.ContainsFunc(lie.want, func(want string) bool { return strings.Contains(d, want) }) {
					t.Errorf("have the doubt %q too", d)
				}
			}
		})
	}
}

func refusing(keys map[uint32]audit.Key) map[uint32]audit.Key {
	out := map[uint32]audit.Key{}
	for id, k := range keys {
		k.Verify = func(*batch.Claim) error { return errors.New("no") }
		out[id] = k
	}
	return out
}

func refuseProofs(w *followtest.World) func(c *audit.Config) {
	return func(c *audit.Config) {
		c.Client = liar{Client: w.Chain.Client(), call: func(to common.Address, _, out []byte) ([]byte, error) {
			if to != w.Network.Rollup && to != w.Bridge && to != w.Exits && len(out) == 0 || to == common.HexToAddress("0x7e51f1e4") {
				return nil, reverted{errors.New("execution reverted")}
			}
			return out, nil
		}}
	}
}

func otherTau(srs *kzg.SRS) *kzg.SRS {
	other := *srs
	other.Tau2.Double(&srs.Tau2)
	return &other
}

// A node in trouble is no answer: neither that a verifier refuses, nor that all is well.
func TestTrouble(t *testing.T) {
	w, c := world(t)
	trouble := errors.New("too many requests")
	for n := range 8 {
		calls := 0
		c.Client = liar{Client: w.Chain.Client(), call: func(_ common.Address, _, out []byte) ([]byte, error) {
			if calls++; calls > n {
				return nil, trouble
			}
			return out, nil
		}}
		if _, err := audit.Run(t.Context(), c); !errors.Is(err, trouble) {
			t.Errorf("after %d calls: have %v, want %v", n, err, trouble)
		}
	}
}

// What was changed by those who may, and what is about to be, is told; what this build does not know is a doubt.
func TestChanges(t *testing.T) {
	w, c := world(t)
	registry, timelock := bindings.NewRegistry(), bindings.NewTimelock()
	rulers := func() (at, lock common.Address) {
		out, err := w.Chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &w.Network.Rollup, Data: bindings.NewRollup().PackRegistry()}, nil)
		check(t, err)
		at, err = bindings.NewRollup().UnpackRegistry(out)
		check(t, err)
		out, err = w.Chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: registry.PackTimelock()}, nil)
		check(t, err)
		lock, err = registry.UnpackTimelock(out)
		check(t, err)
		return at, lock
	}
	at, lock := rulers()
	expect := func(says string, want ...string) {
		t.Helper()
		r, err := audit.Run(t.Context(), c)
		check(t, err)
		found := slices.DeleteFunc(r.Doubts(), standIn)
		if len(found) != len(want) {
			t.Fatalf("have the doubts %q, want %q", found, want)
		}
		for i := range want {
			if !strings.Contains(found[i], want[i]) {
				t.Errorf("have the doubt %q, want %q", found[i], want[i])
			}
		}
		i := slices.IndexFunc(r.Checks, func(c audit.Check) bool { return c.Name == "changes" })
		if !strings.Contains(r.Checks[i].Says, says) {
			t.Errorf("have %q, want %q", r.Checks[i].Says, says)
		}
	}
	expect("2 shapes of 2 live, 0 added later; the timelock " + lock.Hex() + " may change them 45 days after everybody sees it, and has nothing scheduled; the council")

	w.Send(w.Operator, &at, registry.PackNameSuccessor(w.People[bob].Address()), nil)
	w.Send(w.People[bob], &at, registry.PackTakeOver(), nil)
	expect("operator " + w.People[bob].Address().Hex() + ", term 1")

	delay, none := big.NewInt(45*86_400), [32]byte{}
	add := registry.PackAddShape(bindings.IRegistryShape{Id: 77, CapP: 1, Verifier: common.HexToAddress("0x7e51f1e4")})
	retire := registry.PackRetireShape(batch.TinyBlobs.ID)
	for _, call := range [][]byte{add, retire} {
		w.Send(w.Operator, &lock, timelock.PackSchedule(at, new(big.Int), call, none, none, delay), nil)
	}
	expect("and has 2 calls scheduled: a call of " + at.Hex() + " with 0x")
	check(t, w.Chain.AdjustTime(46*24*time.Hour))
	w.Send(w.People[alice], &lock, timelock.PackExecute(at, new(big.Int), retire, none, none), nil)
	expect("1 shape of 2 live, 0 added later; the timelock " + lock.Hex() + " may change them 45 days after everybody sees it, and has 1 call scheduled")
	w.Send(w.People[alice], &lock, timelock.PackExecute(at, new(big.Int), add, none, none), nil)
	expect("2 shapes of 3 live, 1 added later", "changes: shape 77 was registered after the deployment, and has no key here")

	// the stand-in accepts everything, the canary too
	w.Send(w.People[alice], &at, registry.PackProveCanary(batch.Tiny.ID, nil, [3]*big.Int{new(big.Int), new(big.Int), new(big.Int)}), nil)
	expect("0 shapes of 3 live", "shape 77", "somebody proved that the verifier of shape 1 accepts what is false")
}

// memory is a store.
type memory struct{ data []byte }

func (m *memory) Load() ([]byte, error)  { return m.data, nil }
func (m *memory) Save(data []byte) error { m.data = bytes.Clone(data); return nil }

// An audit goes on where the one before it ended, and finds what one from the genesis finds.
func TestResume(t *testing.T) {
	w, c := world(t)
	store := new(memory)
	c.Saved = store
	_, err := audit.Run(t.Context(), c)
	check(t, err)
	w.Settle(func(b *stf.Builder) {
		w.Take(b, 1)
		w.Apply(b, alice, op.Transfer{From: alicePurse, To: bobPurse, Amount: amount.From(1), Fee: followtest.RowFee})
	})
	w.Claim(bob)

	read := 0
	counting := liar{Client: w.Chain.Client(), logs: func(logs []types.Log) []types.Log { read += len(logs); return logs }}
	c.Rebuild.Follow.Client = counting
	resumed, err := audit.Run(t.Context(), c)
	check(t, err)
	again := read
	c.Saved, read = nil, 0
	whole, err := audit.Run(t.Context(), c)
	check(t, err)
	if fmt.Sprint(resumed) != fmt.Sprint(whole) {
		t.Errorf("have %+v, want %+v", resumed, whole)
	}
	if again == 0 || again > read/2 {
		t.Errorf("have %d logs read of %d, want the new ones alone", again, read)
	}

	// What is of another rollup, or damaged, is refused.
	c.Saved = store
	for name, change := range map[string]func(s string) string{
		"half":          func(s string) string { return s[:len(s)/2] },
		"other version": func(s string) string { return strings.Replace(s, `"Version":1`, `"Version":2`, 1) },
		"other rollup": func(s string) string {
			return strings.ReplaceAll(s, strings.ToLower(w.Network.Rollup.Hex()), common.Address{8}.Hex())
		},
		"other state": func(s string) string { return strings.Replace(s, `"State":"0x010a`, `"State":"0x010b`, 1) },
	} {
		good := string(store.data)
		bad := change(good)
		if bad == good {
			t.Fatalf("%s: the case changes nothing", name)
		}
		c.Saved = &memory{[]byte(bad)}
		if _, err := audit.Run(t.Context(), c); !errors.Is(err, audit.ErrSaved) {
			t.Errorf("%s: have %v, want %v", name, err, audit.ErrSaved)
		}
	}
}

// What was saved of blocks that L1 took back meanwhile is forgotten: the audit finds what one from the genesis finds.
func TestResumeAfterAReorg(t *testing.T) {
	w, c := world(t)
	c.Saved = new(memory)
	_, err := audit.Run(t.Context(), c)
	check(t, err)
	w.Drop(2) // the last deposit, and the batch before it
	w.Mine(3)
	resumed, err := audit.Run(t.Context(), c)
	check(t, err)
	if resumed.Batch != 2 || resumed.Block != w.Head() {
		t.Errorf("have batch %d, block %d, want 2 and %d", resumed.Batch, resumed.Block, w.Head())
	}
	c.Saved = nil
	whole, err := audit.Run(t.Context(), c)
	check(t, err)
	if fmt.Sprint(resumed) != fmt.Sprint(whole) {
		t.Errorf("have %+v, want %+v", resumed, whole)
	}
}

// An audit that cannot go on says where: a batch whose blobs nobody has, or whose words lead elsewhere.
func TestMismatch(t *testing.T) {
	_, c := world(t)
	without := c
	without.Rebuild.Follow.Blobs = []blobs.Source{}
	if _, err := audit.Run(t.Context(), without); err == nil {
		t.Error("a batch in blobs is audited without them")
	}
	c.Rebuild.Genesis = c.Rebuild.Genesis.Clone()
	c.Rebuild.Genesis.Set(9, record.Cells{})
	cells, err := record.Purse{Owner: common.Address{7}}.Cells()
	check(t, err)
	c.Rebuild.Genesis.Set(9, cells)
	var mismatch *rebuild.MismatchError
	if _, err := audit.Run(t.Context(), c); !errors.As(err, &mismatch) || mismatch.Batch != 1 {
		t.Errorf("have %v, want a mismatch of batch 1", err)
	}
}
