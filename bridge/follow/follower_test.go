package follow

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bridge/follow/followtest"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// config follows the world from its first block, and at once.
func config(w *followtest.World) Config {
	return Config{Client: w.Chain.Client(), Network: w.Network, Bridge: w.Bridge, Blobs: []blobs.Source{w.Archive}, Start: 1, Finality: 65, MaxBlocks: 1000, MaxLogs: 1000}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func follower(t *testing.T, cfg Config, cursor Cursor) *Follower {
	t.Helper()
	f, err := New(cfg, cursor)
	check(t, err)
	return f
}

// drain steps until there is nothing left, and keeps what a caller would keep:
// the events above a reorg are dropped.
func drain(t *testing.T, f *Follower, kept []Event) (events []Event, reorgs []Reorg) {
	t.Helper()
	for events = slices.Clone(kept); ; {
		u, err := f.Step(t.Context())
		check(t, err)
		if u.Reorg != nil {
			if len(u.Events) != 0 {
				t.Fatalf("a reorg came with %d events", len(u.Events))
			}
			reorgs = append(reorgs, *u.Reorg)
			events = slices.DeleteFunc(events, func(e Event) bool { return e.Where().Block > u.Reorg.To.Number })
			continue
		}
		events = append(events, u.Events...)
		if u.Behind == 0 {
			return events, reorgs
		}
	}
}

// of picks the events of one type.
func of[E Event](events []Event) (picked []E) {
	for _, e := range events {
		if e, ok := e.(E); ok {
			picked = append(picked, e)
		}
	}
	return picked
}

// sameEntries compares what the chain was told with what was read, except the
// time of the block and the index of the log.
func sameEntries(t *testing.T, have []Entry, want []followtest.Entry) {
	t.Helper()
	if len(have) != len(want) {
		t.Fatalf("have %d deposits, want %d", len(have), len(want))
	}
	for i := range have {
		d := have[i]
		if d.Time == 0 {
			t.Errorf("deposit %d has no time", i)
		}
		if (followtest.Entry{Place: followtest.Place{Block: d.Block, Hash: d.Hash, Tx: d.Tx}, Index: d.Index, Operation: d.Operation}) != want[i] {
			t.Errorf("deposit %d is %+v, want %+v", i, d, want[i])
		}
	}
}

// Entries of every kind, in the order of the queue; the batches that take them replay.
func TestFollowEntries(t *testing.T) {
	w := followtest.New(t, false)
	key, err := signature.FromSeed([64]byte{9})
	check(t, err)
	w.Deposit(0, 100, 1_000_000, true)
	w.ChangeKey(0, 100, 1, key)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.ChangeKey(1, 100, 2, key) // another's purse
	rents := [record.Tokens]uint64{2, 2, 2, 2}
	w.Update(op.ParamUpdate{Version: 2, BookingFee: 250, CrankReserve: [record.Tokens]uint64{5, 6, 7, 1<<48 - 1}, Rent: rents})
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Settle(func(b *stf.Builder) {})

	events, _ := drain(t, follower(t, config(w), Cursor{}), nil)
	sameEntries(t, of[Entry](events), w.Queue)
	replayed := w.Genesis.Clone()
	for i, b := range of[Batch](events) {
		if want := uint32(1 + i/2); b.Header.ParamsVersion != want {
			t.Errorf("batch %d names version %d, want %d", i+1, b.Header.ParamsVersion, want)
		}
		_, err := stf.Replay(replayed, batch.Tiny, b.Words)
		check(t, err)
	}
	purse, err := record.PurseOf(replayed.Get(100))
	check(t, err)
	params, err := record.ParamsOf(replayed.Get(record.ParamsIndex))
	check(t, err)
	if purse.Key != key.Public.Y || purse.Epoch != 1 || params.BookingFee != 250 || params.Rent != rents || params.CrankReserve[3] != 1<<48-1 {
		t.Errorf("have purse %+v and parameters %+v", purse, params)
	}
}

// A dispute that its arbiter decides from L1: the award that a batch writes into the terms
// and the one that is void are read alike, and so is the demand, which no batch passes
// before the crank has run.
func TestFollowBookings(t *testing.T) {
	w := followtest.New(t, false)
	const host, guest, arbiter = 100, 101, 102
	const policy, listing, calendar, booking = 150, 152, 153, 154
	const fee, day = followtest.RowFee, 86_400
	serial := func(batch, position uint64) uint64 { return batch<<layout.PositionBits | position }
	origin := w.Now() + day
	listed, booked := serial(3, 3), serial(4, 2)

	w.Deposit(0, host, 1_000_000, true)
	w.Deposit(1, guest, 1_000_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })
	w.Deposit(0, arbiter, 1_000, true)
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, 0, op.Transfer{From: host, To: guest, Amount: amount.From(1), Fee: fee})
		w.Apply(b, 0, op.PolicySet{Signer: host, Record: policy, Fee: fee, Terms: record.Terms{ReleaseDelay: day, RulingWindow: record.MinRulingWindow, ArbiterFee: 100}})
		w.Apply(b, 0, op.ListingSet{
			Signer: host, Record: listing, Policy: policy, Payout: host, Fee: fee, Price: amount.From(1_000), Origin: origin, Arbiter: arbiter,
			Flags: record.FlagBookable | record.FlagInstant, UnitSeconds: day, MinUnits: 1, MaxUnits: 7, PolicySerial: serial(3, 2),
		})
	})
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, 0, op.CalendarOpen{Signer: host, Listing: listing, Record: calendar, Fee: fee, ListingSerial: listed})
		w.Apply(b, 1, op.Book{
			Signer: guest, Listing: listing, Calendar: calendar, Policy: policy, Record: booking, Payout: host, Fee: 2 * fee,
			ListingSerial: listed, Units: 2, Limit: amount.From(2_000), Arbiter: arbiter,
		})
	})

	w.Advance(origin)
	w.Settle(func(b *stf.Builder) {
		w.Apply(b, 1, op.DisputeOpen{Signer: guest, Booking: booking, Fee: fee, BookingSerial: booked})
	})
	award := op.Award{Booking: booking, Purse: arbiter, Amount: amount.From(500), BookingSerial: booked}
	w.Award(0, award)
	w.Award(1, award) // of somebody else, who owns no arbiter's purse
	w.Settle(func(b *stf.Builder) { w.Take(b, 2) })

	w.Advance(origin + 3*day) // the end and the release delay: the ruling window is over before
	w.Force(1, booking, booked)
	ruled := op.AwardDue{Payee: arbiter, Booking: booking, Payout: host, Guest: guest, BookingSerial: booked, Amount: award.Amount}
	w.Settle(func(b *stf.Builder) {
		var refusal *stf.Refusal
		if _, err := b.Take(w.Queue[len(w.Queue)-1].Operation); !errors.As(err, &refusal) || refusal.Rule != "FORCE-2" {
			t.Errorf("the demand before the crank: have %v, want FORCE-2", err)
		}
		check(t, b.Crank(ruled))
	})
	w.Settle(func(b *stf.Builder) { w.Take(b, 1) })

	events, _ := drain(t, follower(t, config(w), Cursor{}), nil)
	sameEntries(t, of[Entry](events), w.Queue)
	replayed := w.Genesis.Clone()
	var rows []string
	for _, b := range of[Batch](events) {
		trace, err := stf.Replay(replayed, batch.Tiny, b.Words)
		check(t, err)
		for _, r := range trace.Rows[op.LaneS] {
			if r.Operation != nil {
				rows = append(rows, fmt.Sprintf("%d %s %t", b.Header.Number, r.Operation.Kind(), r.Void == nil))
			}
		}
	}
	if want := []string{"1 Deposit true", "1 Deposit true", "2 Deposit true", "6 Award true", "6 Award false", "8 Force true"}; !slices.Equal(rows, want) {
		t.Errorf("have rows %q, want %q", rows, want)
	}
	ended, err := record.BookingOf(replayed.Get(booking))
	check(t, err)
	if ended.State != record.Ruled {
		t.Errorf("the booking is %v, want %v", ended.State, record.Ruled)
	}
}

// The story is the same wherever the data of its batches is.
func TestFollow(t *testing.T) {
	for name, shapes := range map[string][]batch.Shape{
		"calldata": {batch.Tiny}, "blobs": {batch.TinyBlobs}, "both": {batch.Tiny, batch.TinyBlobs},
	} {
		t.Run(name, func(t *testing.T) { follow(t, shapes) })
	}
}

func follow(t *testing.T, shapes []batch.Shape) {
	w := followtest.New(t, false)
	w.Shapes = shapes
	deposits, batches := w.Story()
	full, reorgs := drain(t, follower(t, config(w), Cursor{}), nil)
	if len(reorgs) != 0 {
		t.Fatalf("reorgs %v on a chain without any", reorgs)
	}

	t.Run("deposits", func(t *testing.T) { sameEntries(t, of[Entry](full), deposits) })

	t.Run("order", func(t *testing.T) {
		for i := 1; i < len(full); i++ {
			a, b := full[i-1].Where(), full[i].Where()
			if a.Block > b.Block || a.Block == b.Block && a.Log >= b.Log {
				t.Errorf("event %d at %+v stands before %+v", i-1, a, b)
			}
		}
	})

	t.Run("replay", func(t *testing.T) {
		replayed := w.Genesis.Clone()
		have := of[Batch](full)
		if len(have) != len(batches) {
			t.Fatalf("have %d batches, want %d", len(have), len(batches))
		}
		for i, b := range have {
			if !slices.Equal(b.Words, batches[i].Words) || b.Header != batches[i].Header || b.Hash != batches[i].Hash || b.Tx != batches[i].Tx {
				t.Errorf("batch %d is %+v, want %+v", i+1, b, batches[i])
			}
			_, err := stf.Replay(replayed, shapes[i%len(shapes)], b.Words)
			check(t, err)
			if c := w.Commit(replayed); c != b.Commitment {
				t.Errorf("batch %d gives commitment %v, L1 has %v", i+1, c, b.Commitment)
			}
		}
	})

	t.Run("credits and claims", func(t *testing.T) {
		type entry struct {
			account common.Address
			token   record.Token
			amount  uint64
		}
		alice, bob, operator := w.People[0].Address(), w.People[1].Address(), w.Operator.Address()
		var credits, claims []entry
		owed := map[common.Address]*uint256.Int{alice: {}, bob: {}, operator: {}}
		for _, e := range full {
			switch e := e.(type) {
			case Credit:
				credits = append(credits, entry{e.Account, e.Token, e.Amount.Uint64()})
				owed[e.Account].Add(owed[e.Account], &e.Amount)
			case Claim:
				claims = append(claims, entry{e.Account, e.Token, e.Amount.Uint64()})
				owed[e.Account].Sub(owed[e.Account], &e.Amount)
			}
		}
		fee := entry{operator, 0, followtest.QueueFee}
		if want := []entry{fee, fee, fee, {bob, 0, 77}, {alice, 0, 100_000}, {bob, 0, 3}}; !slices.Equal(credits, want) {
			t.Errorf("credits %v, want %v", credits, want)
		}
		if want := []entry{{alice, 0, 100_000}}; !slices.Equal(claims, want) {
			t.Errorf("claims %v, want %v", claims, want)
		}
		view := Claims{Client: w.Chain.Client(), Bridge: w.Bridge}
		for account, want := range owed {
			have, err := view.Of(t.Context(), account, nil)
			check(t, err)
			if have != [record.Tokens]uint256.Int{*want} {
				t.Errorf("%s may claim %v, want %s of token 0", account, have, want)
			}
		}
	})

	t.Run("same stream in any steps", func(t *testing.T) {
		for _, blocks := range []uint64{1, 2, 3, 5, 100} {
			for _, finality := range []uint64{1, 4, 65} {
				cfg := config(w)
				cfg.MaxBlocks, cfg.Finality = blocks, finality
				f := follower(t, cfg, Cursor{})
				if events, _ := drain(t, f, nil); !reflect.DeepEqual(events, full) {
					t.Errorf("ranges of %d blocks, finality %d: another stream", blocks, finality)
				}
				if have, want := uint64(len(f.cursor.Blocks)), min(finality, w.Head())+1; have != want {
					t.Errorf("ranges of %d blocks, finality %d: the cursor holds %d blocks, want %d", blocks, finality, have, want)
				}
			}
		}
	})

	t.Run("restart after every step", func(t *testing.T) {
		cfg := config(w)
		cfg.MaxBlocks = 2
		stored := []byte(`{}`)
		var events []Event
		for {
			var cursor Cursor
			check(t, json.Unmarshal(stored, &cursor))
			f := follower(t, cfg, cursor)
			u, err := f.Step(t.Context())
			check(t, err)
			events = append(events, u.Events...)
			stored, err = json.Marshal(u.Cursor)
			check(t, err)
			if u.Behind == 0 {
				break
			}
		}
		if !reflect.DeepEqual(events, full) {
			t.Error("another stream after restarts")
		}
	})

	t.Run("confirmations", func(t *testing.T) {
		cfg := config(w)
		cfg.Confirmations = w.Head() - deposits[2].Block
		f := follower(t, cfg, Cursor{})
		events, _ := drain(t, f, nil)
		sameEntries(t, of[Entry](events), deposits)
		if n := len(of[Batch](events)); n != 0 {
			t.Fatalf("%d batches without their confirmations", n)
		}
		for i := range 2 { // both batches stand in the next two blocks
			w.Mine(1)
			if events, _ = drain(t, f, events); len(of[Batch](events)) != i+1 {
				t.Fatalf("have %d batches, want %d", len(of[Batch](events)), i+1)
			}
		}
	})

	t.Run("nothing before the start is confirmed", func(t *testing.T) {
		cfg := config(w)
		cfg.Start = w.Head()
		cfg.Confirmations = 1
		u, err := follower(t, cfg, Cursor{}).Step(t.Context())
		check(t, err)
		if _, ok := u.Cursor.Last(); ok || len(u.Events) != 0 || u.Time == 0 {
			t.Errorf("took %+v", u)
		}
	})
}

func TestReorg(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.TinyBlobs} {
		t.Run(shape.Data.String(), func(t *testing.T) { reorg(t, shape) })
	}
}

func reorg(t *testing.T, shape batch.Shape) {
	w := followtest.New(t, false)
	w.Shapes = []batch.Shape{shape}
	for _, depth := range []uint64{1, 5} {
		t.Run(fmt.Sprint(depth, " blocks"), func(t *testing.T) {
			cfg := config(w)
			cfg.MaxBlocks = 2
			f := follower(t, cfg, Cursor{})
			for range 4 {
				w.Deposit(0, 100, 10, false)
			}
			kept := uint64(len(w.Queue)) - (depth - 1) // the block of the batch goes, and the depth − 1 below it
			w.Settle(func(*stf.Builder) {})
			first, _ := drain(t, f, nil)
			last, _ := f.cursor.Last()

			w.Drop(depth)
			if u, err := f.Step(t.Context()); err != nil || u.Reorg != nil || len(u.Events) != 0 {
				t.Fatalf("a shorter chain that agrees gave %+v, %v", u, err)
			}
			to := w.Head()

			again := w.Deposit(1, 101, 99, false)
			stored, err := json.Marshal(f.cursor)
			check(t, err)
			events, reorgs := drain(t, f, first)
			if len(reorgs) != 1 || reorgs[0].From != last || reorgs[0].To.Number != to {
				t.Fatalf("reorgs %+v, want one from %+v to block %d", reorgs, last, to)
			}
			have := of[Entry](events)
			if n := uint64(len(have)); n != kept+1 {
				t.Fatalf("have %d deposits, want %d", n, kept+1)
			}
			sameEntries(t, have[kept:], []followtest.Entry{again})
			if n := len(of[Batch](events)); n != 0 {
				t.Errorf("%d batches outlived the reorg", n)
			}
			if fresh, _ := drain(t, follower(t, cfg, Cursor{}), nil); !reflect.DeepEqual(events, fresh) {
				t.Error("what is kept is not what a new follower reads")
			}

			// a follower that was down during the reorg
			var cursor Cursor
			check(t, json.Unmarshal(stored, &cursor))
			if late, reorgs := drain(t, follower(t, cfg, cursor), first); len(reorgs) != 1 || !reflect.DeepEqual(late, events) {
				t.Errorf("restarted: %d reorgs, or another stream", len(reorgs))
			}
		})
	}

	t.Run("below finality", func(t *testing.T) {
		cfg := config(w)
		cfg.Finality = 3
		f := follower(t, cfg, Cursor{})
		drain(t, f, nil)
		before := f.cursor.clone()
		w.Drop(4)
		w.Mine(1) // in the place of the oldest block that the cursor holds
		_, err := f.Step(t.Context())
		var e *Error
		if !errors.Is(err, ErrBelowFinality) || !errors.As(err, &e) || e.Field == "" || e.Limit == nil {
			t.Fatalf("have %v, want %v", err, ErrBelowFinality)
		}
		if !reflect.DeepEqual(f.cursor, before) {
			t.Error("the cursor moved")
		}
	})
}

func TestIndirect(t *testing.T) {
	w := followtest.New(t, true)
	w.Settle(func(*stf.Builder) {})
	_, err := follower(t, config(w), Cursor{}).Step(t.Context())
	var e *Error
	if !errors.Is(err, ErrIndirect) || !errors.As(err, &e) || e.Limit != common.Address(w.Network.Rollup) || *e.Value.(*common.Address) != w.SubmitTo {
		t.Fatalf("have %v, want %v of %s", err, ErrIndirect, w.SubmitTo)
	}
}

// TestReorgDuringStep replaces blocks after the follower has compared its own
// with L1, and before it reads new ones.
func TestReorgDuringStep(t *testing.T) {
	w := followtest.New(t, false)
	cfg := config(w)
	var between func()
	cfg.Client = &node{Client: cfg.Client, header: func(number *big.Int, h *types.Header) (*types.Header, error) {
		if number != nil && between != nil {
			between()
			between = nil
		}
		return h, nil
	}}
	f := follower(t, cfg, Cursor{})
	w.Deposit(0, 100, 1, false)
	kept, _ := drain(t, f, nil)
	w.Mine(1)
	var want followtest.Entry
	between = func() {
		w.Drop(2)
		want = w.Deposit(1, 100, 2, false)
		w.Mine(2)
	}
	if u, err := f.Step(t.Context()); !errors.Is(err, ErrMoved) || len(u.Events) != 0 {
		t.Fatalf("have %+v, %v, want %v", u, err, ErrMoved)
	}
	events, reorgs := drain(t, f, kept)
	if len(reorgs) != 1 {
		t.Errorf("reorgs %+v, want one", reorgs)
	}
	sameEntries(t, of[Entry](events), []followtest.Entry{want})
}

func TestOtherNetwork(t *testing.T) {
	w := followtest.New(t, false)
	b := w.Settle(func(*stf.Builder) {})
	cfg := config(w)
	cfg.Network.ChainID++
	_, err := follower(t, cfg, Cursor{}).Step(t.Context())
	var e *Error
	if !errors.As(err, &e) || e.Kind != ErrCalldata || e.Field != "network" || e.Limit != cfg.Network || e.Value != w.Network || e.At.Tx != b.Tx {
		t.Fatalf("have %+v", err)
	}
	for _, part := range []string{ErrCalldata.Error(), "network", fmt.Sprint(w.Network), fmt.Sprint(cfg.Network), fmt.Sprint("block ", b.Block), b.Tx.Hex()} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
}
