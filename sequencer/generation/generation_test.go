package generation

import (
	"bytes"
	"errors"
	"math"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/sequencer/durable"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

var network = signature.Network{ChainID: 31337, Rollup: common.Address{5}}

func config(fs vfs.FS) Config {
	return Config{Dir: "x/log", FS: fs, Identity: common.Hash{7}, Log: oplog.Config{Network: network, Group: 8, Cache: 1 << 20, MemTable: 1 << 18}}
}

func open(t *testing.T, fs vfs.FS) *Store {
	t.Helper()
	s := New(config(fs))
	if err := s.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Stop() })
	return s
}

func add(t *testing.T, l *oplog.Log, batches ...uint64) {
	t.Helper()
	for _, n := range batches {
		if _, err := l.Append(t.Context(), oplog.NewBegin(oplog.Begin{Number: n})); err != nil {
			t.Fatal(err)
		}
	}
}

func TestGenerations(t *testing.T) {
	fs := vfs.NewMem()
	s := open(t, fs)
	generation, first := s.Current()
	if generation != 1 {
		t.Fatalf("have generation %d, want 1", generation)
	}
	add(t, first, 1, 2, 3)

	// A draft that is given up leaves nothing.
	draft, err := s.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	add(t, draft, 9)
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	s = open(t, fs)
	if generation, log := s.Current(); generation != 1 || log.Head() != 3 {
		t.Fatalf("have generation %d of %d entries", generation, log.Head())
	}
	if draft, err = s.Draft(t.Context()); err != nil || draft.Head() != 0 {
		t.Fatalf("have a draft of %d entries, error %v", draft.Head(), err)
	}
	add(t, draft, 1, 5)
	_, first = s.Current()
	changed := s.Changed()
	reading := make(chan error)
	go func() {
		reading <- s.With(func(generation uint64, log *oplog.Log) error {
			if generation == 2 {
				return nil
			}
			_, err := log.Wait(t.Context(), log.Head()) // until the switch closes it
			return err
		})
	}()
	if err := s.Switch(Cut{Index: 1, Batch: 1}); err != nil {
		t.Fatal(err)
	}
	<-changed
	if err := <-reading; err != nil {
		t.Errorf("have error %v of a reader that met the switch", err)
	}
	if _, _, err := first.Lookup(oplog.BeginID(1)); !errors.Is(err, oplog.ErrNotRunning) {
		t.Errorf("have error %v of the old log", err)
	}
	for _, g := range []uint64{0, 2, 3} {
		if _, err := s.Earlier(t.Context(), g); err == nil {
			t.Errorf("generation %d of 2 is an earlier one", g)
		}
	}
	for range 2 { // it can be opened again
		past, err := s.Earlier(t.Context(), 1)
		if err != nil {
			t.Fatal(err)
		}
		if _, found, err := past.Lookup(oplog.BeginID(3)); err != nil || !found || past.Head() != 3 {
			t.Errorf("have %d entries of generation 1, batch 3 found %t, error %v", past.Head(), found, err)
		}
		if err := past.Stop(); err != nil {
			t.Fatal(err)
		}
	}
	for _, cut := range []Cut{{4, 3}, {2, 2}} {
		if _, err = s.Draft(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := s.Switch(cut); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if generation, _ := s.Current(); generation != 4 {
			t.Errorf("have generation %d, want 4", generation)
		}
		for since, want := range map[uint64]Cut{1: {1, 1}, 2: {2, 2}, 3: {2, 2}, 4: {math.MaxUint64, math.MaxUint64}} {
			if have := s.Shared(since); have != want {
				t.Errorf("since generation %d: have %+v, want %+v", since, have, want)
			}
		}
		if err := s.Stop(); err != nil {
			t.Fatal(err)
		}
		if err := s.With(func(_ uint64, log *oplog.Log) error { _, err := log.Wait(t.Context(), 9); return err }); !errors.Is(err, oplog.ErrNotRunning) {
			t.Errorf("have error %v after the stop", err)
		}
		s = open(t, fs)
	}
}

func TestFoldersOfOthers(t *testing.T) {
	fs := vfs.NewMem()
	if err := open(t, fs).Stop(); err != nil {
		t.Fatal(err)
	}
	start := func(c Config) error {
		s := New(c)
		defer func() { _ = s.Stop() }()
		return s.Start(t.Context())
	}
	c := config(fs)
	c.Identity[0]++
	var foreign *ForeignError
	if err := start(c); !errors.As(err, &foreign) {
		t.Errorf("have error %v", err)
	}
	for content, damaged := range map[string]bool{
		`{"version":3}`: false,
		`{"version":1,"identity":"0x0700000000000000000000000000000000000000000000000000000000000000","cuts":[]}`: true,
		`{"version":1`: true, ``: true,
	} {
		if err := durable.Write(fs, "x/log/generations.json", []byte(content)); err != nil {
			t.Fatal(err)
		}
		err := start(config(fs))
		if errors.As(err, new(*DamagedError)) != damaged || errors.As(err, &foreign) == damaged {
			t.Errorf("%q: have error %v", content, err)
		}
	}
	// A log without the file that names it is not written over.
	if err := fs.Remove("x/log/generations.json"); err != nil {
		t.Fatal(err)
	}
	if err := start(config(fs)); !errors.As(err, new(*DamagedError)) {
		t.Errorf("have error %v", err)
	}
	if err := New(config(fs)).With(nil); !errors.Is(err, oplog.ErrNotRunning) {
		t.Errorf("have error %v before the start", err)
	}
}

// A generation may begin after a base of its own, and those that follow it begin there too.
func TestBases(t *testing.T) {
	fs := vfs.NewMem()
	s := open(t, fs)
	_, first := s.Current()
	add(t, first, 1, 2, 3)
	base := oplog.Base{Index: 1 << 50, Batch: 7, Queue: 4}
	want := Origin{base, 2, []byte{1, 2}}

	// What is drafted and never counts leaves no base.
	if _, err := s.DraftAfter(t.Context(), base, want.Commitment); err != nil {
		t.Fatal(err)
	}
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	s = open(t, fs)
	draft, err := s.Draft(t.Context())
	if err != nil || draft.Base() != (oplog.Base{}) {
		t.Fatalf("have base %+v of a draft, error %v", draft.Base(), err)
	}
	if draft, err = s.DraftAfter(t.Context(), base, want.Commitment); err != nil {
		t.Fatal(err)
	}
	add(t, draft, 8)
	if err := s.Switch(Cut{Index: 2, Batch: 2}); err != nil {
		t.Fatal(err)
	}
	if draft, err = s.Draft(t.Context()); err != nil {
		t.Fatal(err)
	}
	add(t, draft, 8, 9)
	if err := s.Switch(Cut{Index: 1<<50 + 1, Batch: 7}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		generation, log := s.Current()
		if generation != 3 || log.Base() != base || log.Head() != 1<<50+2 {
			t.Fatalf("have generation %d from %+v to %d", generation, log.Base(), log.Head())
		}
		for g, want := range map[uint64]Origin{1: {}, 2: want, 3: want} {
			if have := s.Origin(g); have.Base != want.Base || have.Adopted != want.Adopted || !bytes.Equal(have.Commitment, want.Commitment) {
				t.Errorf("generation %d: have %+v, want %+v", g, have, want)
			}
		}
		for g, head := range map[uint64]uint64{1: 3, 2: 1<<50 + 1} {
			past, err := s.Earlier(t.Context(), g)
			if err != nil || past.Head() != head {
				t.Fatalf("generation %d: have head %d, error %v, want %d", g, past.Head(), err, head)
			}
			if err := past.Stop(); err != nil {
				t.Fatal(err)
			}
		}
		if have := s.Shared(1); have != (Cut{2, 2}) {
			t.Errorf("have %+v shared with the first", have)
		}
		if err := s.Stop(); err != nil {
			t.Fatal(err)
		}
		s = open(t, fs)
	}
}
