package snapshots_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/bridge/snapshots"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/snapshot"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const day = 86_400

// world is a rollup with two empty batches, and where its states are posted.
func world(t testing.TB) (*followtest.World, *snapshots.Place) {
	w := followtest.New(t, false)
	place := &snapshots.Place{Client: w.Chain.Client(), Network: w.Network, Contract: w.DeploySnapshots(), Start: 1}
	w.Settle(func(*stf.Builder) {})
	w.Settle(func(*stf.Builder) {})
	return w, place
}

// large is a state that takes seven blobs, and so two parts. It is of no batch.
func large(t testing.TB) *state.State {
	s, err := state.New(15)
	check(t, err)
	params, err := record.Params{Version: 1, Time: 99}.Cells()
	check(t, err)
	s.Set(record.ParamsIndex, params)
	for i := range uint32(5_000) {
		s.Set(i+1, record.Cells{fr.NewElement(uint64(i) + 1), 3: fr.NewElement(5)})
	}
	return s
}

func sets(t testing.TB, w *followtest.World, p *snapshots.Place) []*snapshots.Set {
	t.Helper()
	all, err := p.Sets(t.Context(), w.Head())
	check(t, err)
	return all
}

// failing sends no more than some transactions.
type failing struct {
	*l1tx.Sender
	left int
}

var errCut = errors.New("cut off")

func (f *failing) SendBlobs(ctx context.Context, to common.Address, data []byte, b *blobs.Bundle) (*types.Receipt, error) {
	if f.left--; f.left < 0 {
		return nil, errCut
	}
	return f.Sender.SendBlobs(ctx, to, data, b)
}

// truth says of every batch that it has the hash of a state.
type truth struct {
	snapshots.Client
	hash common.Hash
}

func (c truth) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return c.hash[:], nil
}

// A snapshot of two parts that is cut off is gone on with: what stands is not sent again, until it is old.
func TestPostInParts(t *testing.T) {
	w, p := world(t)
	s := large(t)
	sender := &failing{w.People[0], 1}
	var told []snapshots.Posted
	post := func() error {
		told = nil
		return p.Post(t.Context(), snapshots.Posting{
			Sender: sender, Number: 2, State: s, Sets: sets(t, w, p), Now: w.Now(), Keeper: w.Archive, Told: func(x snapshots.Posted) { told = append(told, x) },
		})
	}
	begun := func(now uint64) uint64 {
		t.Helper()
		n, err := p.Begun(t.Context(), sets(t, w, p), sender.Address(), now)
		check(t, err)
		return n
	}
	if n := begun(w.Now()); n != 0 {
		t.Errorf("have begun %d, want nothing", n)
	}
	if err := post(); !errors.Is(err, errCut) || len(told) != 1 || told[0].Receipt == nil || len(told[0].Blobs) != 6 {
		t.Fatalf("have error %v, told %+v, want one part of six blobs and the error", err, told)
	}
	if all := sets(t, w, p); len(all) != 1 || all[0].Complete() || all[0].Of != 2 || begun(w.Now()) != 2 || begun(w.Now()+15*day) != 0 {
		t.Errorf("have %+v, want a set that was begun, and not for ever", all)
	}
	found, passed, err := p.Newest(t.Context(), sets(t, w, p), kzg.UnsafeSRS(15), w.Archive)
	if check(t, err); found != nil || len(passed) != 1 || !errors.Is(passed[0], snapshots.ErrIncomplete) {
		t.Errorf("have %v, passed %v, want none", found, passed)
	}

	sender.left = 1
	check(t, post())
	if len(told) != 2 || told[0].Receipt != nil || told[1].Receipt == nil || len(told[1].Blobs) != 1 {
		t.Errorf("told %+v, want the second part alone to be sent", told)
	}
	all := sets(t, w, p)
	if len(all) != 1 || !all[0].Complete() || begun(w.Now()) != 0 || !slices.Equal(all[0].Parts[1].Blobs, told[1].Blobs) {
		t.Errorf("have %+v, want a whole set", all)
	}
	sender.left = 0
	check(t, post()) // there is nothing to send

	// it is read, if it is true
	srs := kzg.UnsafeSRS(15)
	c, err := srs.Commit(s.Cells())
	check(t, err)
	point := kzg.EncodePoint(&c)
	of := *p
	of.Client = truth{p.Client, crypto.Keccak256Hash(point[:], common.BigToHash(big.NewInt(99)).Bytes())}
	found, passed, err = of.Newest(t.Context(), all, srs, w.Archive)
	if check(t, err); found == nil || len(passed) != 0 || !found.State.Equal(s) || found.Commitment != c || found.Number != 2 {
		t.Errorf("have %v, passed %v, want the state", found, passed)
	}
	found, passed, err = p.Newest(t.Context(), all, srs, w.Archive)
	if check(t, err); found != nil || len(passed) != 1 || !errors.Is(passed[0], snapshots.ErrFalse) {
		t.Errorf("have %v, passed %v, want a false one", found, passed)
	}

	w.Advance(w.Now() + 15*day)
	sender.left = 2
	check(t, post())
	if len(told) != 2 || told[0].Receipt == nil || told[1].Receipt == nil {
		t.Errorf("told %+v, want both parts to be sent again: L1's nodes forget the old ones", told)
	}
}

// Of a sender's announcements of a batch the last says how many parts there are, and of a part the last one counts.
func TestSets(t *testing.T) {
	w, p := world(t)
	contract := bindings.NewSnapshots()
	post := func(person int, number int64, part, of uint16, word byte) common.Hash {
		t.Helper()
		var b blobs.Blob
		b[31] = word
		bundle, err := blobs.NewBundle([]blobs.Blob{b})
		check(t, err)
		_, err = w.People[person].SendBlobs(t.Context(), p.Contract, contract.PackPost(big.NewInt(number), part, of), bundle)
		check(t, err)
		return bundle.Hashes[0]
	}
	post(0, 1, 0, 3, 1)
	post(0, 1, 1, 2, 2)
	one := post(0, 1, 1, 2, 3)
	post(1, 2, 0, 1, 4)
	zero := post(0, 1, 0, 2, 5)
	post(0, 0, 0, 1, 6)
	last := post(1, 1, 0, 1, 7)

	all := sets(t, w, p)
	var numbers []uint64
	for _, s := range all {
		numbers = append(numbers, s.Number)
	}
	if !slices.Equal(numbers, []uint64{2, 1, 1, 0}) || all[1].Sender != w.People[1].Address() || all[2].Sender != w.People[0].Address() {
		t.Fatalf("have %v, want 2, two of 1 with Bob's first, and the genesis", numbers)
	}
	if s := all[1]; !s.Complete() || s.Parts[0].Blobs[0] != last {
		t.Errorf("have %+v, want Bob's", s)
	}
	if s := all[2]; !s.Complete() || s.Of != 2 || s.Parts[0].Blobs[0] != zero || s.Parts[1].Blobs[0] != one {
		t.Errorf("have %+v, want the later parts of two", s)
	}
	if some, err := p.Sets(t.Context(), w.Head()-1); err != nil || len(some) != 3 {
		t.Errorf("have %d sets, error %v, want 3 a block before", len(some), err)
	}
	narrow := *p
	narrow.MaxBlocks = 1
	if again := sets(t, w, &narrow); len(again) != 4 {
		t.Errorf("have %d sets by one block a request, want 4", len(again))
	}

	// each number of a sender is tried once, and the genesis never
	found, passed, err := p.Newest(t.Context(), all, kzg.UnsafeSRS(10), w.Archive)
	if check(t, err); found != nil || len(passed) != 3 {
		t.Errorf("have %v, passed %v, want three that nobody has the blobs of", found, passed)
	}
}

// asked notes what a source is asked for.
type asked struct {
	blobs.Source
	hashes []common.Hash
}

func (a *asked) Blobs(ctx context.Context, ref blobs.Ref) ([]blobs.Blob, error) {
	a.hashes = append(a.hashes, ref.Hashes...)
	return a.Source.Blobs(ctx, ref)
}

// ⚔ Of a snapshot whose first blob promises something else than what was posted, nobody fetches more than that.
func TestFirstBlobFirst(t *testing.T) {
	w, p := world(t)
	one, err := snapshot.Encode(w.Network, 2, w.Genesis)
	check(t, err)
	if len(one) != 1 {
		t.Fatalf("have %d blobs, want 1", len(one))
	}
	other, err := snapshot.Encode(w.Network, 1, w.Genesis)
	check(t, err)
	for name, c := range map[string]struct {
		blobs []blob.Blob
		is    error
	}{
		"a blob too many": {[]blob.Blob{one[0], {}, {}}, snapshots.ErrIncomplete},
		"another batch":   {[]blob.Blob{other[0], {}}, nil},
		"zeros":           {[]blob.Blob{{}, one[0]}, nil},
	} {
		bundle, err := blobs.NewBundle(c.blobs)
		check(t, err)
		check(t, w.Archive.Put(bundle))
		_, err = w.People[0].SendBlobs(t.Context(), p.Contract, bindings.NewSnapshots().PackPost(big.NewInt(2), 0, 1), bundle)
		check(t, err)
		source := &asked{Source: w.Archive}
		found, passed, err := p.Newest(t.Context(), sets(t, w, p), kzg.UnsafeSRS(10), source)
		check(t, err)
		if found != nil || len(passed) != 1 || c.is != nil && !errors.Is(passed[0], c.is) {
			t.Errorf("%s: have %v, passed %v, want it passed over", name, found, passed)
		}
		if !slices.Equal(source.hashes, bundle.Hashes[:1]) {
			t.Errorf("%s: was asked for %v, want the first blob alone", name, source.hashes)
		}
	}
}

// stoppedClock tells who waits, and lets them go on.
type stoppedClock struct {
	waits chan time.Duration
	wake  chan time.Time
}

func (c stoppedClock) After(d time.Duration) <-chan time.Time {
	c.waits <- d
	return c.wake
}

// A poster posts when its last snapshot is old, of a new state or of one that L1's nodes are about to forget.
func TestPoster(t *testing.T) {
	w, p := world(t)
	derived := 0
	var failure error
	clock := stoppedClock{make(chan time.Duration), make(chan time.Time)}
	config := snapshots.PosterConfig{
		Place: p, Sender: w.People[0], Keeper: w.Archive, Every: snapshots.DefaultEvery, Poll: time.Second, MaxWait: 3 * time.Second, Clock: clock,
		State: func(_ context.Context, until uint64) (uint64, *state.State, error) {
			derived++
			if until != 0 {
				t.Errorf("have until %d, want the last state", until)
			}
			return uint64(len(w.Batches)), w.Genesis, failure // whatever it is: a poster does not look
		},
	}
	poster, err := snapshots.NewPoster(config)
	check(t, err)
	check(t, poster.Start(t.Context()))
	wait := func() time.Duration {
		select {
		case d := <-clock.waits:
			return d
		case <-time.After(time.Minute):
			t.Fatal("the poster does not wait")
			return 0
		}
	}
	look := func(want string, posted []uint64, states int) {
		t.Helper()
		clock.wake <- time.Time{}
		if d := wait(); d != time.Second {
			t.Errorf("%s: have a wait of %s, error %v, want a second", want, d, poster.Check(t.Context()))
		}
		var numbers []uint64
		for _, s := range sets(t, w, p) {
			numbers = append(numbers, s.Number)
		}
		if !slices.Equal(numbers, posted) || derived != states {
			t.Errorf("%s: have snapshots of %v after %d states, want %v after %d", want, numbers, derived, posted, states)
		}
	}
	if d := wait(); d != time.Second || derived != 1 {
		t.Fatalf("have a wait of %s and %d states, want one that is posted at once", d, derived)
	}
	look("it is new", []uint64{2}, 1)
	w.Advance(w.Now() + 8*day)
	look("there is no new state", []uint64{2}, 1)
	w.Settle(func(*stf.Builder) {})
	look("there is", []uint64{3, 2}, 2)
	look("it is new again", []uint64{3, 2}, 2)
	head := w.Head()
	w.Advance(w.Now() + 15*day)
	look("L1's nodes forget it", []uint64{3, 2}, 3)
	if n := w.Head(); n != head+2 {
		t.Errorf("have %d blocks more, want the empty one and one with the snapshot", n-head)
	}

	w.Settle(func(*stf.Builder) {})
	w.Advance(w.Now() + 8*day)
	failure = errCut
	for _, want := range []time.Duration{1, 2, 3, 3} { // the wait doubles up to MaxWait
		clock.wake <- time.Time{}
		if d := wait(); d != want*time.Second || !errors.Is(poster.Check(t.Context()), errCut) {
			t.Errorf("have a wait of %s, error %v, want %d s after %v", d, poster.Check(t.Context()), want, errCut)
		}
	}
	failure = nil
	look("it works again", []uint64{4, 3, 2}, 8)
	check(t, poster.Check(t.Context()))
	check(t, poster.Stop(t.Context()))
	if err := poster.Start(t.Context()); err == nil {
		t.Error("a poster starts twice")
	}
}

func TestPosterRefuses(t *testing.T) {
	for _, every := range []time.Duration{-1, 0, snapshots.MaxEvery + 1} {
		if _, err := snapshots.NewPoster(snapshots.PosterConfig{Every: every, Poll: 1, MaxWait: 1}); !errors.Is(err, snapshots.ErrEvery) {
			t.Errorf("%s: have %v, want %v", every, err, snapshots.ErrEvery)
		}
	}
	for _, c := range []snapshots.PosterConfig{{Every: 1}, {Every: 1, Poll: 2, MaxWait: 1}} {
		if _, err := snapshots.NewPoster(c); err == nil {
			t.Errorf("took %+v", c)
		}
	}
}
