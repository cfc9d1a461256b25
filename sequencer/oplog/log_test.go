package oplog

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

var network = signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107A0000000000000000000000000000000A05E")}

func config(fs vfs.FS) Config {
	return Config{Dir: "log", Network: network, FS: fs, Group: 64, Cache: 1 << 20, MemTable: 1 << 18}
}

func open(t testing.TB, c Config) *Log {
	t.Helper()
	l, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Stop() })
	return l
}

func stop(t testing.TB, l *Log) {
	t.Helper()
	if err := l.Stop(); err != nil {
		t.Fatal(err)
	}
}

// entry is a made-up operation; its payload depends on its number.
func entry(n uint64) Entry {
	payload := binary.BigEndian.AppendUint64(nil, n)
	return Entry{Kind: KindOperation, ID: crypto.Keccak256Hash(payload), Payload: append(payload, make([]byte, n%300)...)}
}

func appendOne(t testing.TB, l *Log, entries ...Entry) uint64 {
	t.Helper()
	first, err := l.Append(t.Context(), entries...)
	if err != nil {
		t.Fatal(err)
	}
	return first
}

func all(t testing.TB, l *Log, from uint64) (entries []Entry) {
	t.Helper()
	if err := l.Read(t.Context(), from, func(e Entry) error { entries = append(entries, e); return nil }); err != nil {
		t.Fatal(err)
	}
	return entries
}

func verify(t testing.TB, l *Log) {
	t.Helper()
	if err := l.Verify(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestAppendReadRestart(t *testing.T) {
	fs := vfs.NewMem()
	l := open(t, config(fs))
	var want []Entry
	for n := uint64(1); n <= 2*chunk+7; n++ {
		e := entry(n)
		if have := appendOne(t, l, e); have != n {
			t.Fatalf("have index %d, want %d", have, n)
		}
		e.Index = n
		want = append(want, e)
	}
	for range 3 {
		if l.Head() != uint64(len(want)) {
			t.Fatalf("have head %d, want %d", l.Head(), len(want))
		}
		for _, from := range []uint64{0, 1, 2, chunk, chunk + 1, uint64(len(want)), uint64(len(want)) + 1, 1 << 40} {
			start := min(max(from, 1)-1, uint64(len(want)))
			if have := all(t, l, from); len(have) != len(want[start:]) || len(have) > 0 && !reflect.DeepEqual(have, want[start:]) {
				t.Fatalf("from %d: have %d entries, want %d", from, len(have), len(want[start:]))
			}
		}
		index, found, err := l.Lookup(want[4].ID)
		if err != nil || !found || index != 5 {
			t.Fatalf("have index %d, found %t, error %v, want 5", index, found, err)
		}
		for _, e := range want {
			if have, err := l.Entry(e.Index); err != nil || !reflect.DeepEqual(have, e) {
				t.Fatalf("index %d: have %+v, error %v", e.Index, have, err)
			}
		}
		for _, index := range []uint64{0, uint64(len(want)) + 1, 1 << 60} {
			var none *IndexError
			if _, err := l.Entry(index); !errors.As(err, &none) || none.Index != index || none.Head != uint64(len(want)) {
				t.Fatalf("index %d: have error %v", index, err)
			}
		}
		if _, found, err = l.Lookup(common.Hash{1}); err != nil || found {
			t.Fatalf("have found %t, error %v for an unknown id", found, err)
		}
		verify(t, l)
		stop(t, l)
		l = open(t, config(fs))
	}
}

func TestReadStopsAtAnError(t *testing.T) {
	l := open(t, config(vfs.NewMem()))
	appendOne(t, l, entry(1), entry(2), entry(3))
	enough, calls := errors.New("enough"), 0
	err := l.Read(t.Context(), 1, func(Entry) error {
		calls++
		if calls == 2 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || calls != 2 {
		t.Errorf("have %d calls and error %v", calls, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := l.Read(ctx, 1, func(Entry) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want %v", err, context.Canceled)
	}
}

func TestDuplicates(t *testing.T) {
	fs := vfs.NewMem()
	l := open(t, config(fs))
	appendOne(t, l, entry(1), entry(2))
	for range 2 {
		first, err := l.Append(t.Context(), entry(3), entry(2))
		var d *Duplicate
		if !errors.As(err, &d) || first != 2 || d.Index != 2 || d.Position != 1 || d.ID != entry(2).ID {
			t.Fatalf("have index %d, error %v", first, err)
		}
		if l.Head() != 2 {
			t.Fatalf("have head %d: a part of a refused append is in the log", l.Head())
		}
		stop(t, l)
		l = open(t, config(fs))
	}
}

// Of many appends of one id, exactly one is first; the others return when it is
// durable.
func TestConcurrentDuplicates(t *testing.T) {
	l := open(t, config(vfs.NewMem()))
	for n := range uint64(20) {
		var wg sync.WaitGroup
		var mu sync.Mutex
		won := 0
		for range 16 {
			wg.Go(func() {
				index, err := l.Append(t.Context(), entry(n))
				var d *Duplicate
				if index != n+1 || err != nil && !errors.As(err, &d) || l.Head() < index {
					t.Errorf("have index %d, head %d, error %v", index, l.Head(), err)
				}
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					won++
				}
			})
		}
		wg.Wait()
		if won != 1 || l.Head() != n+1 {
			t.Fatalf("have %d appends of one id and head %d, want 1 and %d", won, l.Head(), n+1)
		}
	}
	verify(t, l)
}

func TestReadWhileAppending(t *testing.T) {
	const writers, each = 8, 60
	l := open(t, config(vfs.NewMem()))
	var wg sync.WaitGroup
	for w := range uint64(writers) {
		wg.Go(func() {
			for n := range uint64(each) {
				appendOne(t, l, entry(w<<32|n))
			}
		})
	}
	for range 4 {
		wg.Go(func() {
			next := uint64(1)
			for next <= writers*each {
				if _, err := l.Wait(t.Context(), next-1); err != nil {
					t.Error(err)
					return
				}
				err := l.Read(t.Context(), next, func(e Entry) error {
					if e.Index != next || e.ID != entry(binary.BigEndian.Uint64(e.Payload)).ID {
						return fmt.Errorf("have index %d, want %d", e.Index, next)
					}
					next++
					return nil
				})
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	verify(t, l)
}

func TestAppendRefuses(t *testing.T) {
	l := open(t, config(vfs.NewMem()))
	for name, entries := range map[string][]Entry{
		"nothing":       {},
		"too many":      make([]Entry, 65),
		"no kind":       {{ID: common.Hash{1}}},
		"unknown kind":  {{Kind: 5, ID: common.Hash{1}}},
		"no id":         {{Kind: KindOperation}},
		"long payload":  {{Kind: KindOperation, ID: common.Hash{1}, Payload: make([]byte, MaxPayload+1)}},
		"twice an id":   {entry(1), entry(1)},
		"second is bad": {entry(1), {Kind: KindOperation}},
	} {
		var e *EntryError
		if _, err := l.Append(t.Context(), entries...); !errors.As(err, &e) || l.Head() != 0 {
			t.Errorf("%s: have error %v, head %d", name, err, l.Head())
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.Append(ctx, entry(1)); !errors.Is(err, context.Canceled) || l.Head() != 0 {
		t.Errorf("have error %v, head %d", err, l.Head())
	}
}

func TestConfigIsChecked(t *testing.T) {
	for field, change := range map[string]func(*Config){
		"Dir":      func(c *Config) { c.Dir = "" },
		"Group":    func(c *Config) { c.Group = 0 },
		"Cache":    func(c *Config) { c.Cache = 0 },
		"MemTable": func(c *Config) { c.MemTable = 1 },
	} {
		c := DefaultConfig("log", network)
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		change(&c)
		var e *ConfigError
		if _, err := New(c); !errors.As(err, &e) || e.Field != field {
			t.Errorf("%s: have error %v", field, err)
		}
	}
}

func TestLifeCycle(t *testing.T) {
	l, err := New(config(vfs.NewMem()))
	if err != nil {
		t.Fatal(err)
	}
	refused := func(when string) {
		if _, err := l.Append(t.Context(), entry(1)); !errors.Is(err, ErrNotRunning) {
			t.Errorf("%s: have error %v of Append", when, err)
		}
		if _, _, err := l.Lookup(entry(1).ID); !errors.Is(err, ErrNotRunning) {
			t.Errorf("%s: have error %v of Lookup", when, err)
		}
	}
	refused("before start")
	if err := l.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	appendOne(t, l, entry(9))
	if err := l.Start(t.Context()); err == nil {
		t.Error("it starts twice")
	}
	stop(t, l)
	stop(t, l)
	refused("after stop")
	if err := l.Read(t.Context(), 1, func(Entry) error { return nil }); !errors.Is(err, ErrNotRunning) {
		t.Errorf("have error %v of Read", err)
	}
	if _, err := l.Wait(t.Context(), 1); !errors.Is(err, ErrNotRunning) {
		t.Errorf("have error %v of Wait", err)
	}
	if err := l.Start(t.Context()); !errors.Is(err, ErrNotRunning) {
		t.Errorf("have error %v of a second start", err)
	}
}

// Stop while many append: each append is in the log or refused, and no goroutine is
// left, or the bubble would not end.
func TestStopLeavesNothingRunning(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fs := vfs.NewMem()
		l := open(t, config(fs))
		var wg sync.WaitGroup
		var mu sync.Mutex
		var durable []Entry
		for w := range uint64(8) {
			wg.Go(func() {
				for n := range uint64(1000) {
					e := entry(w<<32 | n)
					if _, err := l.Append(t.Context(), e); err != nil {
						if !errors.Is(err, ErrNotRunning) {
							t.Error(err)
						}
						return
					}
					mu.Lock()
					durable = append(durable, e)
					mu.Unlock()
				}
			})
		}
		if _, err := l.Wait(t.Context(), 100); err != nil {
			t.Error(err)
		}
		stop(t, l)
		wg.Wait()

		l = open(t, config(fs))
		if l.Head() != uint64(len(durable)) {
			t.Errorf("have head %d, want %d", l.Head(), len(durable))
		}
		for _, e := range durable {
			if _, found, err := l.Lookup(e.ID); err != nil || !found {
				t.Errorf("have found %t, error %v for an append that succeeded", found, err)
			}
		}
		verify(t, l)
		stop(t, l)
	})
}

func TestForeignLogsAreRefused(t *testing.T) {
	fs := vfs.NewMem()
	l := open(t, config(fs))
	stop(t, l)
	c := config(fs)
	c.Network.ChainID++
	l, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	var f *ForeignError
	if err := l.Start(t.Context()); !errors.As(err, &f) || f.Field != "network" {
		t.Errorf("have error %v", err)
	}
	stop(t, l)
}

func TestDamageIsFound(t *testing.T) {
	put := func(db *pebble.DB, key, value []byte) error { return db.Set(key, value, pebble.Sync) }
	move := func(db *pebble.DB, from, to []byte) error {
		value, closer, err := db.Get(from)
		if err != nil {
			return err
		}
		return errors.Join(put(db, to, value), closer.Close())
	}
	for name, damage := range map[string]func(*pebble.DB) error{
		"gap":                func(db *pebble.DB) error { return db.Delete(entryKey(3), pebble.Sync) },
		"no first":           func(db *pebble.DB) error { return db.Delete(entryKey(1), pebble.Sync) },
		"swapped entry":      func(db *pebble.DB) error { return move(db, entryKey(2), entryKey(3)) },
		"swapped last entry": func(db *pebble.DB) error { return move(db, entryKey(2), entryKey(5)) },
		"empty entry":        func(db *pebble.DB) error { return put(db, entryKey(3), nil) },
		"no head":            func(db *pebble.DB) error { return put(db, entryKey(3), seal(entryKey(3), []byte{1})) },
		"later version": func(db *pebble.DB) error {
			b := entry(3).body()
			b[0]++
			return put(db, entryKey(3), seal(entryKey(3), b))
		},
		"unknown kind": func(db *pebble.DB) error {
			b := entry(3).body()
			b[1] = 9
			return put(db, entryKey(3), seal(entryKey(3), b))
		},
		"lost id":     func(db *pebble.DB) error { return db.Delete(idKey(entry(3).ID), pebble.Sync) },
		"swapped id":  func(db *pebble.DB) error { return move(db, idKey(entry(2).ID), idKey(entry(3).ID)) },
		"wrong id":    func(db *pebble.DB) error { k := idKey(entry(3).ID); return put(db, k, seal(k, make([]byte, 8))) },
		"lost format": func(db *pebble.DB) error { return db.Delete([]byte{prefixMeta}, pebble.Sync) },
		"long key":    func(db *pebble.DB) error { return put(db, append(entryKey(9), 0), nil) },
	} {
		fs := vfs.NewMem()
		l := open(t, config(fs))
		appendOne(t, l, entry(1), entry(2), entry(3), entry(4), entry(5))
		if err := damage(l.db); err != nil {
			t.Fatal(err)
		}
		stop(t, l)
		l, err := New(config(fs))
		if err != nil {
			t.Fatal(err)
		}
		if err = l.Start(t.Context()); err == nil {
			err = l.Verify(t.Context())
		}
		var c *CorruptError
		if !errors.As(err, &c) {
			t.Errorf("%s: have error %v", name, err)
		}
		stop(t, l)
	}
}

func TestEntriesRoundTrip(t *testing.T) {
	transfer := op.Signed{Operation: op.Transfer{From: 3, To: 4, Amount: amount.From(5)}, Nonce: 1, Signature: signature.Signature{S: big.NewInt(7)}}
	first, err := NewOperation(network, transfer)
	if err != nil {
		t.Fatal(err)
	}
	q := Queued{8, op.Deposit{Purse: 3, Owner: common.Address{1}, Amount: amount.Max()}}
	second, err := NewQueued(q)
	if err != nil {
		t.Fatal(err)
	}
	b, s := Begin{1, 1_900_000_000, 7}, Sealed{1, 2}
	l := open(t, config(vfs.NewMem()))
	appendOne(t, l, NewBegin(b), first, second, NewSealed(s))
	entries := all(t, l, 1)

	if have, err := entries[0].Begin(); err != nil || have != b {
		t.Errorf("have %+v, error %v, want %+v", have, err, b)
	}
	have, err := entries[1].Operation()
	if err != nil || have.Operation != transfer.Operation || have.Signature.S.Cmp(transfer.Signature.S) != 0 {
		t.Errorf("have %+v, error %v, want %+v", have, err, transfer)
	}
	if have, err := entries[2].Queued(); err != nil || have != q {
		t.Errorf("have %+v, error %v, want %+v", have, err, q)
	}
	if have, err := entries[3].Sealed(); err != nil || have != s {
		t.Errorf("have %+v, error %v, want %+v", have, err, s)
	}
	for i, e := range entries {
		errs := make([]error, 4)
		_, errs[0] = e.Begin()
		_, errs[1] = e.Operation()
		_, errs[2] = e.Queued()
		_, errs[3] = e.Sealed()
		for j, err := range errs {
			if (err == nil) != (i == j) {
				t.Errorf("a %s read as kind %d: have error %v", e.Kind, j, err)
			}
		}
	}
	transfer.Signature.S = big.NewInt(8)
	again, err := NewOperation(network, transfer)
	if err != nil {
		t.Fatal(err)
	}
	var duplicate *Duplicate
	if index, err := l.Append(t.Context(), again); !errors.As(err, &duplicate) || index != 2 {
		t.Errorf("have index %d, error %v for another signature of an operation", index, err)
	}
}

// A log may begin after an index: what was before is not in it.
func TestBase(t *testing.T) {
	c := config(vfs.NewMem())
	c.Base = Base{Index: 1 << 40, Batch: 7, Queue: 3}
	l := open(t, c)
	if l.Head() != 1<<40 || l.Base() != c.Base {
		t.Fatalf("have head %d and base %+v of an empty log", l.Head(), l.Base())
	}
	for range 2 {
		next := l.Head() + 1
		if first := appendOne(t, l, entry(next), entry(next+1)); first != next {
			t.Fatalf("have index %d, want %d", first, next)
		}
		var indices []uint64
		if err := l.Read(t.Context(), 1, func(e Entry) error { indices = append(indices, e.Index); return nil }); err != nil || indices[0] != 1<<40+1 || indices[len(indices)-1] != next+1 {
			t.Fatalf("have indices %v, error %v", indices, err)
		}
		for _, index := range []uint64{0, 1, 1 << 40, next + 2} {
			var none *IndexError
			if _, err := l.Entry(index); !errors.As(err, &none) || none.First != 1<<40+1 || none.Head != next+1 {
				t.Errorf("index %d: have error %v", index, err)
			}
		}
		verify(t, l)
		stop(t, l)
		l = open(t, c)
	}
	stop(t, l)
	c.Base.Index++ // the folder is of another log
	other, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	var damaged *CorruptError
	if err := other.Start(t.Context()); !errors.As(err, &damaged) || damaged.Index != 1<<40+2 {
		t.Errorf("have error %v of a log that begins elsewhere", err)
	}
}
