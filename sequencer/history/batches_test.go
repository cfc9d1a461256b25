package history

import (
	"errors"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

func TestLast(t *testing.T) {
	for _, want := range []uint64{0, 1, 2, 3, 7, 8, 1_000, 1 << 40, 1<<64 - 2} {
		for _, from := range []uint64{0, want / 2, want} {
			calls := 0
			have, err := last(from, func(n uint64) (bool, error) { calls++; return n <= want, nil })
			if err != nil || have != want || calls > 130 {
				t.Errorf("from %d: have %d after %d calls, error %v, want %d", from, have, calls, err, want)
			}
		}
	}
	enough := errors.New("enough")
	if _, err := last(3, func(uint64) (bool, error) { return false, enough }); !errors.Is(err, enough) {
		t.Errorf("have error %v", err)
	}
}

// Batches are found by number and by the index of any of their entries, wherever the log begins.
func TestFind(t *testing.T) {
	for _, base := range []oplog.Base{{}, {Index: 1 << 50, Batch: 1_000, Queue: 5}} {
		testFind(t, base)
	}
}

func testFind(t *testing.T, base oplog.Base) {
	l, err := oplog.New(oplog.Config{Base: base, Dir: "log", Network: signature.Network{ChainID: 1}, FS: vfs.NewMem(), Group: 64, Cache: 1 << 20, MemTable: 1 << 18})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Stop() }()
	if _, err := At(l, base.Index+1); err == nil {
		t.Error("an empty log has an entry in a batch")
	}
	if n, err := LastSealed(l, base.Batch+9); n != base.Batch || err != nil {
		t.Errorf("have batch %d sealed, error %v", n, err)
	}
	const batches = 20
	index, queue, owner := base.Index, base.Queue, map[uint64]uint64{}
	put := func(e oplog.Entry, batch uint64) {
		t.Helper()
		index++
		owner[index] = batch
		if have, err := l.Append(t.Context(), e); err != nil || have != index {
			t.Fatalf("have index %d, error %v", have, err)
		}
	}
	want := map[uint64]Batch{}
	last := base.Batch + batches
	for n := base.Batch + 1; n <= last; n++ {
		b := Batch{Begin: oplog.Begin{Number: n, Timestamp: 100 + n, QueuePosition: queue}, First: index + 2}
		put(oplog.NewBegin(b.Begin), n)
		for range n % 4 {
			d, err := oplog.NewQueued(oplog.Queued{Position: queue, Operation: op.Deposit{Owner: common.Address{1}}})
			if err != nil {
				t.Fatal(err)
			}
			put(d, n)
			queue++
		}
		if n < last {
			put(oplog.NewSealed(oplog.Sealed{Number: n}), n)
			b.End = index
		}
		want[n] = b
		for _, from := range []uint64{0, n / 2, n - 1, n, n + 5} {
			if have, err := LastSealed(l, from); err != nil || have != min(n, last-1) {
				t.Fatalf("from %d: have batch %d sealed, error %v, want %d", from, have, err, min(n, last-1))
			}
		}
	}
	for n := uint64(0); n <= last+1; n++ {
		have, found, err := Find(l, n)
		if err != nil || found != (want[n] != Batch{}) || have != want[n] {
			t.Errorf("batch %d: have %+v, found %t, error %v, want %+v", n, have, found, err, want[n])
		}
	}
	for i := base.Index + 1; i <= index; i++ {
		if have, err := At(l, i); err != nil || have != want[owner[i]] {
			t.Errorf("index %d: have %+v, error %v, want batch %d", i, have, err, owner[i])
		}
	}
}
