package votes_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/bridge/votes"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const (
	alice, bob                    = 0, 1
	alicePurse, bobPurse          = 20, 21
	aliceOther, aliceEther uint32 = 22, 23

	stoa = 2
)

// world is a rollup in which STOA moves from batch to batch, with the contract that counts purses.
type world struct {
	*followtest.World
	t      *testing.T
	config rebuild.Config
	at     common.Address // PurseVotes
}

func story(t *testing.T) *world {
	w := &world{World: followtest.New(t, false), t: t}
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	w.at = w.Send(w.Operator, nil, append(hexutil.MustDecode(bindings.PurseVotesMetaData.Bin), bindings.NewPurseVotes().PackConstructor(w.Network.Rollup)...), nil).ContractAddress
	w.DepositOf(alice, stoa, alicePurse, 1_000_000, true)
	w.DepositOf(bob, stoa, bobPurse, 5_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.DepositOf(alice, stoa, aliceOther, 500, true)
	w.DepositOf(alice, 0, aliceEther, 77_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, alice, op.Transfer{From: alicePurse, To: bobPurse, Token: stoa, Amount: amount.From(300_000), Fee: followtest.RowFee})
	})
	w.config = rebuild.Config{
		Follow: follow.Config{
			Client: w.Chain.Client(), Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 2, MaxLogs: 100,
		},
		Genesis: w.Genesis, SRS: kzg.UnsafeSRS(batch.Tiny.LogN), Shapes: w.Shapes,
	}
	return w
}

// counted asks the contract, and names the error that it reverts with.
func (w *world) counted(number uint64, owner common.Address, settled bindings.IPurseVotesState, openings []bindings.KzgOpening) (uint64, []uint32, string) {
	w.t.Helper()
	contract := bindings.NewPurseVotes()
	out, err := w.Chain.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &w.at, Data: contract.PackVotesOf(new(big.Int).SetUint64(number), owner, settled, openings)}, nil)
	var reverted rpc.DataError
	if errors.As(err, &reverted) {
		data := hexutil.MustDecode(reverted.ErrorData().(string))
		a := contract.GetABI()
		declared, err := a.ErrorByID([4]byte(data))
		check(w.t, err)
		return 0, nil, declared.Name
	}
	check(w.t, err)
	v, err := contract.UnpackVotesOf(out)
	check(w.t, err)
	var records []uint32
	for _, r := range v.Records {
		records = append(records, uint32(r.Uint64()))
	}
	return v.Votes.Uint64(), records, ""
}

// The votes of an account after each batch, which L1 counts the same by the openings.
func TestVotes(t *testing.T) {
	w := story(t)
	owners := []common.Address{w.People[alice].Address(), w.People[bob].Address()}
	for _, c := range []struct {
		batch uint64
		owner int
		votes uint64
		of    []uint32
	}{
		{1, alice, 1_000_000, []uint32{alicePurse}},
		{2, alice, 1_000_500, []uint32{alicePurse, aliceOther}},
		{3, alice, 1_000_500 - 300_000 - followtest.RowFee, []uint32{alicePurse, aliceOther}},
		{1, bob, 5_000, []uint32{bobPurse}},
		{3, bob, 305_000, []uint32{bobPurse}},
	} {
		s, err := votes.At(t.Context(), w.Chain.Client(), w.config, c.batch)
		check(t, err)
		if s.Batch != c.batch || s.Commitment != w.Batches[c.batch-1].Commitment || s.Time != w.Batches[c.batch-1].Header.Timestamp {
			t.Fatalf("have batch %d at %d, want %d as it was settled", s.Batch, s.Time, c.batch)
		}
		list, err := s.Purses(owners[c.owner])
		check(t, err)
		sum, err := votes.Sum(list)
		check(t, err)
		steps := 0
		openings, err := s.Open(list, func(done, all int) { steps++ })
		check(t, err)
		have, records, failure := w.counted(c.batch, owners[c.owner], s.Settled(), openings)
		if failure != "" || have != c.votes || sum != amount.From(c.votes) || !slices.Equal(records, c.of) || steps != len(list) {
			t.Errorf("batch %d: have %s votes here and %d of %v on L1 (%s), want %d of %v", c.batch, sum, have, records, failure, c.votes, c.of)
		}
		// What one state shows is nothing in another.
		if _, _, failure = w.counted(c.batch%3+1, owners[c.owner], s.Settled(), openings); failure != "WrongState" {
			t.Errorf("batch %d, shown as another: have %q, want WrongState", c.batch, failure)
		}
		if _, _, failure = w.counted(c.batch, owners[1-c.owner], s.Settled(), openings); failure != "NotOwner" {
			t.Errorf("batch %d, shown by another: have %q, want NotOwner", c.batch, failure)
		}
	}
}

func TestChoose(t *testing.T) {
	w := story(t)
	s, err := votes.At(t.Context(), w.Chain.Client(), w.config, 2)
	check(t, err)
	owner := w.People[alice].Address()
	list, err := s.Purses(owner)
	check(t, err)
	chosen, err := votes.Choose(list, owner, []uint32{aliceOther})
	if err != nil || len(chosen) != 1 || chosen[0].Votes != amount.From(500) {
		t.Errorf("have %v, error %v, want the other purse", chosen, err)
	}
	for _, record := range []uint32{bobPurse, aliceEther, 99} {
		var none *votes.RecordError
		if _, err := votes.Choose(list, owner, []uint32{record}); !errors.As(err, &none) || none.Record != record {
			t.Errorf("record %d: have %v, want a RecordError", record, err)
		}
	}
}

func TestErrors(t *testing.T) {
	w := story(t)
	at := func(c rebuild.Config, batch uint64) (*votes.Snapshot, error) {
		return votes.At(t.Context(), w.Chain.Client(), c, batch)
	}
	var late *votes.BatchError
	if _, err := at(w.config, 4); !errors.As(err, &late) || late.Batch != 4 || late.Last != 3 {
		t.Errorf("have %v, want that batch 3 is the last one", err)
	}

	genesis, err := at(w.config, 0)
	check(t, err)
	var none *votes.NoVotesError
	if _, err := genesis.Purses(w.People[alice].Address()); !errors.As(err, &none) || none.Batch != 0 {
		t.Errorf("have %v, want no votes in the genesis", err)
	}

	// Another genesis than L1's: at once, or at the first batch.
	c := w.config
	c.Genesis = c.Genesis.Clone()
	c.Genesis.Set(99, c.Genesis.Get(1))
	var other *votes.StateError
	if _, err := at(c, 0); !errors.As(err, &other) || other.Batch != 0 || other.Have == other.Want {
		t.Errorf("have %v, want another state than L1's", err)
	}
	var mismatch *rebuild.MismatchError
	if _, err := at(c, 2); !errors.As(err, &mismatch) {
		t.Errorf("have %v, want a mismatch", err)
	}
}

// A snapshot of the batch, or of one before it, spares the data of older batches; one of a later batch is of no use.
func TestFromSnapshot(t *testing.T) {
	w := story(t)
	place := &snapshots.Place{Client: w.Chain.Client(), Network: w.Network, Contract: w.DeploySnapshots(), Start: 1}
	kept, err := blobs.OpenArchive(t.TempDir())
	check(t, err)
	whole, err := votes.At(t.Context(), w.Chain.Client(), w.config, 2)
	check(t, err)
	check(t, place.Post(t.Context(), snapshots.Posting{Sender: w.People[bob], Number: 2, State: whole.State, Keeper: kept}))
	c := w.config
	c.Snapshots, c.Follow.Blobs = place, []blobs.Source{kept}
	s, err := votes.At(t.Context(), w.Chain.Client(), c, 2)
	check(t, err)
	if !s.State.Equal(whole.State) {
		t.Error("have another state from the snapshot than from the batches")
	}
	if _, err := votes.At(t.Context(), w.Chain.Client(), c, 1); !errors.Is(err, follow.ErrNoData) {
		t.Errorf("have %v, want %v", err, follow.ErrNoData)
	}
}
