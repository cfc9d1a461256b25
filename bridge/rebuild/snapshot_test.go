package rebuild_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/snapshot"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// forgetful is a source that has lost some blobs, and notes what it was asked for.
type forgetful struct {
	blobs.Source
	lost  map[common.Hash]bool
	asked []common.Hash
}

func (f *forgetful) Blobs(ctx context.Context, ref blobs.Ref) ([]blobs.Blob, error) {
	f.asked = append(f.asked, ref.Hashes...)
	ref.Hashes = slices.DeleteFunc(slices.Clone(ref.Hashes), func(h common.Hash) bool { return f.lost[h] })
	return f.Source.Blobs(ctx, ref)
}

// posting is a world in which people post states.
type posting struct {
	*followtest.World
	t      testing.TB
	place  *snapshots.Place
	source *forgetful
}

func newPosting(t testing.TB) *posting {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{batch.TinyBlobs}
	place := &snapshots.Place{Client: w.Chain.Client(), Network: w.Network, Contract: w.DeploySnapshots(), Start: 1, MaxBlocks: 4}
	return &posting{w, t, place, &forgetful{Source: w.Archive, lost: map[common.Hash]bool{}}}
}

// read is how the state is read, from snapshots.
func (p *posting) read() rebuild.Config {
	c := config(p.World)
	c.Follow.Blobs, c.Snapshots = []blobs.Source{p.source}, p.place
	return c
}

// whole executes all batches up to one, with all blobs.
func (p *posting) whole(until uint64) *rebuild.Rebuilt {
	p.t.Helper()
	c := config(p.World)
	c.Until = until
	r, err := rebuild.Run(p.t.Context(), c)
	check(p.t, err)
	return r
}

// forget loses the blobs of all batches up to one.
func (p *posting) forget(number int) {
	for _, b := range p.Batches[:number] {
		for _, h := range p.BlobsOf(b.Tx) {
			p.source.lost[h] = true
		}
	}
}

func (p *posting) post(person int, number uint64, s *state.State) {
	p.t.Helper()
	check(p.t, p.place.Post(p.t.Context(), snapshots.Posting{Sender: p.People[person], Number: number, State: s, Keeper: p.Archive}))
}

// part posts blobs as a part.
func (p *posting) part(sender *l1tx.Sender, number int64, part, of uint16, data ...blob.Blob) []common.Hash {
	p.t.Helper()
	bundle, err := blobs.NewBundle(data)
	check(p.t, err)
	check(p.t, p.Archive.Put(bundle))
	_, err = sender.SendBlobs(p.t.Context(), p.place.Contract, bindings.NewSnapshots().PackPost(big.NewInt(number), part, of), bundle)
	check(p.t, err)
	return bundle.Hashes
}

func (p *posting) encode(number uint64, s *state.State) []blob.Blob {
	p.t.Helper()
	data, err := snapshot.Encode(p.Network, number, s)
	check(p.t, err)
	return data
}

// pay settles a batch with so many entries of the queue, and a payment of Alice's to Bob, another one each time: no two batches have the same blob.
func (p *posting) pay(entries int) {
	p.Settle(func(b *stf.Builder) {
		p.Take(b, entries)
		p.Apply(b, 0, op.Transfer{From: 20, To: 21, Amount: amount.From(1_000 + uint64(len(p.Batches))), Fee: followtest.RowFee})
	})
}

// two batches, whose blobs are gone from every source, and an entry that no batch has consumed.
func (p *posting) begin() {
	p.Deposit(0, 20, 1_000_000, true)
	p.Deposit(1, 21, 1_000, true)
	p.Settle(func(b *stf.Builder) { p.Take(b, 2) })
	p.Deposit(1, 21, 55, false)
	p.Deposit(1, 21, 77, false)
	p.pay(0)
	p.forget(2)
}

// The blobs of all batches up to the snapshot are gone, yet the state is there; what is false, incomplete or gone is passed over.
func TestFromSnapshot(t *testing.T) {
	p := newPosting(t)
	p.begin()
	second := p.whole(2)
	p.post(0, 2, second.State)
	changed := second.State.Clone()
	cells := changed.Get(20)
	cells[2].Add(&cells[2], new(fr.Element).SetOne())
	changed.Set(20, cells)
	p.post(1, 2, changed) // later than the true one: it is tried first
	p.pay(1)
	third := p.whole(3)
	p.part(p.People[0], 3, 0, 2, p.encode(3, third.State)...)         // of two parts, the first alone
	p.part(p.People[1], 3, 0, 1, p.encode(3, second.State)...)        // an older state
	p.part(p.Operator, 3, 0, 1, p.encode(2, second.State)...)         // of another batch
	gone := p.part(p.People[0], 1, 0, 1, p.encode(1, third.State)...) // older, so that nobody asks for it
	p.pay(0)

	r, err := rebuild.Run(t.Context(), p.read())
	check(t, err)
	want := p.whole(0)
	if r.From != 2 || r.Batch != 4 || r.Commitment != p.Batches[3].Commitment || !r.State.Equal(want.State) || r.Block != p.Head() {
		t.Errorf("have batch %d from snapshot %d, block %d, want the state after batch 4 from snapshot 2", r.Batch, r.From, r.Block)
	}
	if len(r.Waiting) != 1 || r.Waiting[0].Index != 3 {
		t.Errorf("have %+v, want entry 3 to wait", r.Waiting)
	}
	if last, _ := r.Cursor.Last(); last.Queue != 4 || last.Batches != 4 {
		t.Errorf("have cursor %+v, want 4 entries and 4 batches", last)
	}
	for _, h := range p.source.asked {
		if p.source.lost[h] || slices.Contains(gone, h) {
			t.Errorf("was asked for blob %s, which a reader does not need", h)
		}
	}
	for i, want := range []struct {
		number uint64
		sender *l1tx.Sender
		is     func(error) bool
	}{
		{3, p.Operator, func(err error) bool { var e *layout.RuleError; return errors.As(err, &e) && e.Rule == "SNAPSHOT-1" }},
		{3, p.People[1], func(err error) bool { return errors.Is(err, snapshots.ErrFalse) }},
		{3, p.People[0], func(err error) bool { return errors.Is(err, snapshots.ErrIncomplete) }},
		{2, p.People[1], func(err error) bool { return errors.Is(err, snapshots.ErrFalse) }},
	} {
		if i >= len(r.Passed) || r.Passed[i].Number != want.number || r.Passed[i].Sender != want.sender.Address() || !want.is(r.Passed[i].Err) {
			t.Errorf("passed over %d: have %v, want the one of batch %d by %s", i, r.Passed, want.number, want.sender.Address())
		}
	}
	if len(r.Passed) != 4 {
		t.Errorf("have %d passed over, want 4", len(r.Passed))
	}
}

// Without a snapshot the data is missed, and the error says what was tried.
func TestGone(t *testing.T) {
	p := newPosting(t)
	p.begin()
	run := func(c rebuild.Config) error {
		t.Helper()
		_, err := rebuild.Run(t.Context(), c)
		if !errors.Is(err, follow.ErrNoData) {
			t.Fatalf("have %v, want %v", err, follow.ErrNoData)
		}
		return err
	}
	var e *rebuild.GoneError
	if err := run(p.read()); !errors.As(err, &e) || e.From != 0 || len(e.Passed) != 0 {
		t.Errorf("have %v, want one that says that there is no snapshot", err)
	}
	p.part(p.People[1], 2, 0, 3, p.encode(2, p.Genesis)...)
	if err := run(p.read()); !errors.As(err, &e) || len(e.Passed) != 1 || !errors.Is(e.Passed[0], snapshots.ErrIncomplete) {
		t.Errorf("have %v, want one that names the snapshot", err)
	}

	// with one, those who do not look at snapshots miss the data still
	p.post(0, 2, p.whole(2).State)
	_, err := rebuild.Run(t.Context(), p.read())
	check(t, err)
	for name, change := range map[string]func(*rebuild.Config){
		"from the genesis": func(c *rebuild.Config) { c.Snapshots = nil },
		"a visitor":        func(c *rebuild.Config) { c.Visitor = visitor{} },
		"an older state":   func(c *rebuild.Config) { c.Until = 1 },
		"not confirmed":    func(c *rebuild.Config) { c.Follow.Confirmations = 1 },
	} {
		c := p.read()
		change(&c)
		if err := run(c); errors.As(err, &e) && e.From != 0 {
			t.Errorf("%s: have %v, want no snapshot that helps", name, err)
		}
	}

	// the snapshot's own blobs, and those of a batch after it
	p.pay(0)
	p.forget(3)
	if err := run(p.read()); !errors.As(err, &e) || e.From != 2 {
		t.Errorf("have %v, want one that names snapshot 2", err)
	}
	for _, h := range p.source.asked {
		p.source.lost[h] = true
	}
	var missing *blobs.MissingError
	if err := run(p.read()); !errors.As(err, &e) || e.From != 0 || len(e.Passed) != 2 || !errors.As(e.Passed[0], &missing) {
		t.Errorf("have %v, want a snapshot whose blobs nobody has", err)
	}
}

// Another snapshot with the same commitment does not exist, so a batch that L1 replaced makes it false; and what is read begins again.
func TestSnapshotOfAReplacedBatch(t *testing.T) {
	p := newPosting(t)
	p.begin()
	p.Mine(1)
	before := p.Head()
	p.pay(0)
	p.post(0, 3, p.whole(3).State)
	p.post(1, 2, p.whole(2).State)
	p.Drop(p.Head() - before)
	p.pay(2)
	p.post(0, 3, p.whole(2).State) // as if it were kept: L1 has another batch 3
	p.post(1, 2, p.whole(2).State)

	r, err := rebuild.Run(t.Context(), p.read())
	check(t, err)
	if r.From != 2 || r.Batch != 3 || r.Commitment != p.Batches[2].Commitment || len(r.Passed) != 1 {
		t.Errorf("have batch %d from snapshot %d, passed %v, want 3 from 2", r.Batch, r.From, r.Passed)
	}
}

type visitor struct{}

func (visitor) Begin() (*rebuild.Rebuilt, error) { return nil, nil }

func (visitor) Event(follow.Event, *rebuild.Executed, *rebuild.Rebuilt) error { return nil }

func (visitor) Step(*rebuild.Rebuilt) error { return nil }
