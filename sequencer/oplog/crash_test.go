package oplog

import (
	"context"
	"encoding/binary"
	"errors"
	"maps"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"
	"pgregory.net/rapid"
)

// recovered opens what is left of a log and checks the promise: a gapless prefix
// that holds every acknowledged entry at its index, and of each append all or
// nothing. Appends are of the form (number, size): entries number<<8 + 0…size−1.
func recovered(t *rapid.T, fs vfs.FS, acked map[uint64]uint64, sizes map[uint64]int) *Log {
	l, err := New(config(fs))
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Start(context.Background()); err != nil {
		t.Fatalf("open after the crash: %v", err)
	}
	if err := l.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	found, next := map[uint64]uint64{}, uint64(0)
	err = l.Read(context.Background(), 1, func(e Entry) error {
		n := binary.BigEndian.Uint64(e.Payload)
		number, part := n>>8, n&255
		if e.ID != entry(n).ID || part > 0 && n != next || part == 0 && next != 0 {
			t.Fatalf("index %d: have entry %x, want %x or the first of an append", e.Index, n, next)
		}
		if part == 0 {
			found[number] = e.Index
		}
		if next = n + 1; int(part)+1 == sizes[number] {
			next = 0
		}
		return nil
	})
	if err != nil || next != 0 {
		t.Fatalf("have error %v and an append without its entry %x", err, next)
	}
	for number, index := range acked {
		if found[number] != index {
			t.Fatalf("append %x returned index %d, after the crash it has %d; head %d", number, index, found[number], l.Head())
		}
	}
	return l
}

// A power cut between any two file operations, while many append. Some runs fail a
// file operation first, so that the cut finds a log that has turned read-only.
func TestCrash(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		writers := rapid.IntRange(1, 6).Draw(t, "writers")
		each := rapid.IntRange(1, 30).Draw(t, "each")
		cuts := rapid.SliceOfNDistinct(rapid.Int64Range(1, 400), 1, 3, rapid.ID[int64]).Draw(t, "cuts")
		fault := rapid.OneOf(rapid.Just(int64(0)), rapid.Int64Range(40, 300)).Draw(t, "fault")
		percent := rapid.SampledFrom([]int{0, 10, 50, 90, 100}).Draw(t, "percent")
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))

		sizes := map[uint64]int{}
		for w := range writers {
			for n := range each {
				sizes[uint64(w)<<16|uint64(n)] = 1 + rng.IntN(3)
			}
		}
		type clone struct {
			fs    *vfs.MemFS
			acked map[uint64]uint64
		}
		var (
			mu     sync.Mutex
			acked  = map[uint64]uint64{}
			clones []clone
			ops    atomic.Int64
		)
		mem := vfs.NewCrashableMem()
		cut := func() {
			mu.Lock()
			defer mu.Unlock()
			known := maps.Clone(acked) // before the cut: what was told before it
			clones = append(clones, clone{mem.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rng}), known})
		}
		fs := errorfs.Wrap(mem, errorfs.InjectorFunc(func(o errorfs.Op) error {
			if o.Kind.ReadOrWrite() != errorfs.OpIsWrite {
				return nil
			}
			n := ops.Add(1)
			for _, at := range cuts {
				if n == at {
					cut()
				}
			}
			if n == fault {
				return errorfs.ErrInjected
			}
			return nil
		}))

		l, err := New(config(fs))
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Start(context.Background()); err == nil {
			var wg sync.WaitGroup
			for w := range writers {
				wg.Go(func() {
					for n := range each {
						number := uint64(w)<<16 | uint64(n)
						var entries []Entry
						for i := range sizes[number] {
							entries = append(entries, entry(number<<8|uint64(i)))
						}
						first, err := l.Append(context.Background(), entries...)
						var readOnly *ReadOnlyError
						if err != nil {
							if fault == 0 || !errors.As(err, &readOnly) {
								t.Errorf("have error %v", err)
							}
							return
						}
						mu.Lock()
						acked[number] = first
						mu.Unlock()
					}
				})
			}
			wg.Wait()
		} else if fault == 0 {
			t.Fatal(err)
		}
		cut()
		if err := l.Stop(); err != nil {
			t.Fatal(err)
		}
		clones = append(clones, clone{mem, acked}) // and the one that was not cut
		for _, c := range clones {
			again := recovered(t, c.fs, c.acked, sizes)
			more := uint64(1) << 40
			sizes[more] = 1
			first, err := again.Append(context.Background(), entry(more<<8))
			if err != nil {
				t.Fatalf("append after the crash: %v", err)
			}
			// What the first recovery showed must outlive a second cut.
			head := again.Head()
			c.acked[more] = first
			second := c.fs.CrashClone(vfs.CrashCloneCfg{})
			if err := again.Stop(); err != nil {
				t.Fatal(err)
			}
			last := recovered(t, second, c.acked, sizes)
			if last.Head() != head {
				t.Fatalf("have head %d after a second cut, want %d", last.Head(), head)
			}
			if err := last.Stop(); err != nil {
				t.Fatal(err)
			}
			delete(sizes, more)
		}
	})
}

// faulty is a file system that fails what match says while on is set.
func faulty(fs vfs.FS, cause error, match func(errorfs.Op) bool) (vfs.FS, *atomic.Bool, *atomic.Int64) {
	var on atomic.Bool
	var failed atomic.Int64
	return errorfs.Wrap(fs, errorfs.InjectorFunc(func(o errorfs.Op) error {
		if on.Load() && match(o) {
			failed.Add(1)
			return cause
		}
		return nil
	})), &on, &failed
}

func isSync(o errorfs.Op) bool {
	return o.Kind == errorfs.OpFileSync || o.Kind == errorfs.OpFileSyncData || o.Kind == errorfs.OpFileSyncTo
}

func isWrite(o errorfs.Op) bool { return o.Kind == errorfs.OpFileWrite || o.Kind == errorfs.OpCreate }

func isWAL(o errorfs.Op) bool { return strings.HasSuffix(o.Path, ".log") }

func TestFailedWritesMakeItReadOnly(t *testing.T) {
	for name, c := range map[string]struct {
		cause error
		match func(errorfs.Op) bool
	}{
		"sync of the log": {syscall.EIO, func(o errorfs.Op) bool { return isSync(o) && isWAL(o) }},
		"disk full":       {syscall.ENOSPC, isWrite},
	} {
		mem := vfs.NewCrashableMem()
		fs, on, failed := faulty(mem, c.cause, c.match)
		l := open(t, config(fs))
		appendOne(t, l, entry(1), entry(2))
		on.Store(true)
		_, err := l.Append(t.Context(), entry(3))
		var readOnly *ReadOnlyError
		if !errors.As(err, &readOnly) || !errors.Is(err, c.cause) || readOnly.Head != 2 {
			t.Fatalf("%s: have error %v", name, err)
		}
		on.Store(false) // the disk seems well again, but what it holds is not known
		tries := failed.Load()
		for n := range uint64(3) {
			if _, err := l.Append(t.Context(), entry(3+n)); !errors.As(err, &readOnly) {
				t.Errorf("%s: have error %v of a later append", name, err)
			}
		}
		if _, _, err := l.Lookup(entry(3).ID); !errors.As(err, &readOnly) {
			t.Errorf("%s: have error %v of Lookup of an entry in doubt", name, err)
		}
		if index, found, err := l.Lookup(entry(2).ID); index != 2 || !found || err != nil {
			t.Errorf("%s: have index %d, found %t, error %v", name, index, found, err)
		}
		if _, err := l.Append(t.Context(), entry(1)); !errors.As(err, &readOnly) {
			t.Errorf("%s: have error %v of a duplicate", name, err)
		}
		if head, err := l.Wait(t.Context(), 2); head != 2 || !errors.As(err, &readOnly) {
			t.Errorf("%s: have head %d, error %v of Wait", name, head, err)
		}
		if have := all(t, l, 1); len(have) != 2 || l.Head() != 2 {
			t.Errorf("%s: have %d entries, head %d", name, len(have), l.Head())
		}
		if failed.Load() != tries || tries == 0 {
			t.Errorf("%s: have %d failed operations, then %d", name, tries, failed.Load())
		}
		cut := mem.CrashClone(vfs.CrashCloneCfg{})
		stop(t, l)

		l = open(t, config(cut))
		if have := all(t, l, 1); len(have) != 2 {
			t.Errorf("%s: have %d entries after the crash, want 2", name, len(have))
		}
		appendOne(t, l, entry(3))
		stop(t, l)
	}
}

// A write buffer that cannot be flushed is found by no append, only in the
// background.
func TestFailedFlushMakesItReadOnly(t *testing.T) {
	fs, on, _ := faulty(vfs.NewMem(), syscall.EIO, func(o errorfs.Op) bool { return strings.HasSuffix(o.Path, ".sst") && o.Kind != errorfs.OpStat })
	l := open(t, config(fs))
	on.Store(true)
	var readOnly *ReadOnlyError
	for n := uint64(0); ; n++ {
		e := entry(n)
		e.Payload = make([]byte, MaxPayload)
		if _, err := l.Append(t.Context(), e); err != nil {
			if !errors.As(err, &readOnly) || !errors.Is(err, syscall.EIO) {
				t.Errorf("have error %v", err)
			}
			break
		}
		if n > 10_000 {
			t.Fatal("ten megabytes without a flush")
		}
	}
	on.Store(false)
	stop(t, l)
}

func TestFailedStart(t *testing.T) {
	fs, on, _ := faulty(vfs.NewMem(), syscall.ENOSPC, isWrite)
	on.Store(true)
	l, err := New(config(fs))
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Start(t.Context()); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("have error %v, want %v", err, syscall.ENOSPC)
	}
	stop(t, l)
}

// While one sync is under way, what arrives waits for the next, all of it.
func TestAppendsShareASync(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const waiting = 40
		var hold atomic.Bool
		release := make(chan struct{})
		fs := errorfs.Wrap(vfs.NewMem(), errorfs.InjectorFunc(func(o errorfs.Op) error {
			if isSync(o) && isWAL(o) && hold.CompareAndSwap(true, false) {
				<-release
			}
			return nil
		}))
		l := open(t, config(fs))
		hold.Store(true)
		var wg sync.WaitGroup
		wg.Go(func() { appendOne(t, l, entry(0)) })
		synctest.Wait()
		if l.Head() != 0 {
			t.Errorf("have head %d before the sync", l.Head())
		}
		for n := range uint64(waiting) {
			wg.Go(func() { appendOne(t, l, entry(n+1)) })
		}
		ctx, cancel := context.WithCancel(t.Context())
		wg.Go(func() {
			if _, err := l.Append(ctx, entry(100)); !errors.Is(err, context.Canceled) {
				t.Errorf("have error %v, want %v", err, context.Canceled)
			}
		})
		synctest.Wait()
		cancel()
		synctest.Wait()
		if index, found, err := l.Lookup(entry(0).ID); found || err != nil {
			t.Errorf("have index %d, error %v of an entry that is not synced", index, err)
		}
		close(release)
		wg.Wait()
		if have, want := l.Stats(), (Stats{waiting + 1, 2}); have != want {
			t.Errorf("have %+v, want %+v", have, want)
		}
		stop(t, l)
	})
}

func TestGivingUpWhileWriting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var hold atomic.Bool
		release := make(chan struct{})
		fs := errorfs.Wrap(vfs.NewMem(), errorfs.InjectorFunc(func(o errorfs.Op) error {
			if isSync(o) && isWAL(o) && hold.CompareAndSwap(true, false) {
				<-release
			}
			return nil
		}))
		l := open(t, config(fs))
		hold.Store(true)
		ctx, cancel := context.WithCancel(t.Context())
		var wg sync.WaitGroup
		wg.Go(func() {
			var uncertain *UncertainError
			if _, err := l.Append(ctx, entry(1)); !errors.As(err, &uncertain) || !errors.Is(err, context.Canceled) {
				t.Errorf("have error %v", err)
			}
		})
		synctest.Wait()
		cancel()
		wg.Wait()
		wg.Go(func() {
			var d *Duplicate
			if index, err := l.Append(t.Context(), entry(1)); index != 1 || !errors.As(err, &d) {
				t.Errorf("have index %d, error %v of the second try", index, err)
			}
		})
		synctest.Wait()
		close(release)
		wg.Wait()
		stop(t, l)
	})
}
