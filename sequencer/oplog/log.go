package oplog

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Config of a log.
type Config struct {
	Dir     string            // folder of its own
	Network signature.Network // a log is of one network
	FS      vfs.FS            // nil: the disk
	Base    Base              // what the log begins after; zero: nothing was before

	// Group is the number of entries that one sync takes at most, and one Append.
	// It bounds memory and the wait of the last in the group.
	Group int

	// Cache and MemTable are sizes in bytes of Pebble's block cache and write buffer.
	Cache    int64
	MemTable uint64
}

// Base is what a log begins after. What was before is not in the log: neither its entries nor its batches.
type Base struct {
	Index uint64 // of no entry of the log: its first has the next one
	Batch uint64 // the last one before; the log's first has the next number
	Queue uint64 // entries of L1's queue that batches before have consumed
}

// DefaultConfig is that of a sequencer on one machine.
func DefaultConfig(dir string, n signature.Network) Config {
	return Config{Dir: dir, Network: n, Group: 1024, Cache: 32 << 20, MemTable: 16 << 20}
}

// Check says which setting is wrong.
func (c Config) Check() error {
	switch {
	case c.Dir == "":
		return &ConfigError{"Dir", "a folder", "empty"}
	case c.Group < 1 || c.Group > 1<<16:
		return &ConfigError{"Group", "in [1, 65536]", strconv.Itoa(c.Group)}
	case c.Cache < 1<<20:
		return &ConfigError{"Cache", "1048576 bytes at least", strconv.FormatInt(c.Cache, 10)}
	case c.MemTable < 1<<18 || c.MemTable > 1<<30:
		return &ConfigError{"MemTable", "in [2^18, 2^30] bytes", strconv.FormatUint(c.MemTable, 10)}
	}
	return nil
}

// chunk is the number of entries that a read holds in memory.
const chunk = 256

// Log is an operation log. Its methods may be called concurrently. It is started
// once and stopped once.
type Log struct {
	config Config

	requests chan *request
	stopping chan struct{}
	stopped  chan struct{}

	// life guards db: reads hold it shared, Stop alone.
	life    sync.RWMutex
	db      *pebble.DB
	started bool
	ended   bool

	mu      sync.Mutex
	changed chan struct{} // closed when head or failure changes
	failure *ReadOnlyError

	head            atomic.Uint64
	appended, syncs atomic.Uint64
}

// request is one Append on its way. The committer answers each that it takes.
type request struct {
	ctx     context.Context
	entries []Entry
	bodies  [][]byte
	done    chan struct{}

	first uint64
	err   error
}

// New makes a log that is not open yet.
func New(c Config) (*Log, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	if c.FS == nil {
		c.FS = vfs.Default
	}
	return &Log{config: c, requests: make(chan *request), stopping: make(chan struct{}), stopped: make(chan struct{}), changed: make(chan struct{})}, nil
}

// Start opens the log, or creates it, and makes sure that whatever it finds is
// durable. It reads the last entry only; Verify reads all.
func (l *Log) Start(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	l.life.Lock()
	defer l.life.Unlock()
	if l.started || l.ended {
		return fmt.Errorf("start the operation log a second time: %w", ErrNotRunning)
	}
	cache := pebble.NewCache(l.config.Cache)
	defer cache.Unref()
	logger := &logger{l}
	db, err := pebble.Open(l.config.Dir, &pebble.Options{
		FS:                 newFence(l.config.FS, l),
		Cache:              cache,
		MemTableSize:       l.config.MemTable,
		FormatMajorVersion: pebble.FormatTableFormatV6, // named, so that an update of Pebble does not migrate silently
		Logger:             logger,
		EventListener:      &pebble.EventListener{BackgroundError: l.fail},
	})
	if err != nil {
		return fmt.Errorf("open the operation log in %s: %w", l.config.Dir, err)
	}
	head, err := l.load(db)
	if err == nil {
		err = l.failed()
	}
	if err != nil {
		return errors.Join(err, db.Close())
	}
	l.db, l.started = db, true
	l.head.Store(head)
	go l.run()
	return nil
}

// load checks an open database and returns its head.
func (l *Log) load(db *pebble.DB) (uint64, error) {
	// A process that was killed can leave entries in the kernel's cache that no sync
	// has covered. They count from now on, so they must be on disk.
	if err := db.Flush(); err != nil {
		return 0, fmt.Errorf("sync what the last run left: %w", err)
	}
	last, any, err := edge(db, (*pebble.Iterator).Last)
	if err != nil {
		return 0, err
	}
	if first, _, err := edge(db, (*pebble.Iterator).First); err != nil {
		return 0, err
	} else if want := l.config.Base.Index + 1; any && first != want {
		return 0, &CorruptError{want, fmt.Sprintf("the first entry has index %d", first)}
	}
	return max(last, l.config.Base.Index), l.identify(db, any)
}

// edge is the index of the first or last entry.
func edge(db *pebble.DB, move func(*pebble.Iterator) bool) (index uint64, any bool, err error) {
	it, err := db.NewIter(&pebble.IterOptions{LowerBound: []byte{prefixEntry}, UpperBound: []byte{prefixEntry + 1}})
	if err != nil {
		return 0, false, err
	}
	if move(it) {
		var value []byte
		if value, err = it.ValueAndErr(); err == nil && len(it.Key()) != 9 {
			err = &CorruptError{0, fmt.Sprintf("a key of %d bytes", len(it.Key()))}
		}
		if err == nil {
			any, index = true, binary.BigEndian.Uint64(it.Key()[1:])
			_, err = readEntry(index, value)
		}
	}
	return index, any, errors.Join(err, it.Close())
}

// identify compares the log's network and format with ours, or writes them into a
// new log.
func (l *Log) identify(db *pebble.DB, used bool) error {
	key := []byte{prefixMeta}
	domain := l.config.Network.Domain(0)
	b := domain.Bytes()
	want := append([]byte{formatVersion}, b[:]...)

	have, found, err := get(db, key)
	switch {
	case err != nil:
		return err
	case !found && used:
		return &CorruptError{0, "it has entries but no format"}
	case !found:
		return db.Set(key, seal(key, want), pebble.Sync)
	case len(have) == 0 || have[0] != formatVersion:
		return &ForeignError{"format", fmt.Sprintf("version %d", formatVersion), fmt.Sprintf("%x", have)}
	case !bytes.Equal(have, want):
		return &ForeignError{"network", fmt.Sprintf("domain %x", want[1:]), fmt.Sprintf("domain %x", have[1:])}
	}
	return nil
}

// get reads and checks one value.
func get(db *pebble.DB, key []byte) (body []byte, found bool, err error) {
	value, closer, err := db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	body, ok := unseal(key, value)
	if !ok {
		err = &CorruptError{0, fmt.Sprintf("the checksum of key %x is wrong", key)}
	}
	return bytes.Clone(body), true, errors.Join(err, closer.Close())
}

// Stop finishes the group that is being written, refuses the appends that wait,
// and closes the log. Nothing runs after it. Stopping twice is no error.
func (l *Log) Stop() error {
	l.life.Lock()
	if l.ended {
		l.life.Unlock()
		return nil
	}
	l.ended = true
	close(l.stopping)
	l.life.Unlock()
	if !l.started {
		return nil
	}
	<-l.stopped
	l.life.Lock()
	defer l.life.Unlock()
	db := l.db
	l.db = nil
	// After a failed write Pebble cannot close cleanly; that failure has been told.
	if err := db.Close(); err != nil && l.failed() == nil {
		return fmt.Errorf("close the operation log: %w", err)
	}
	return nil
}

// Append adds the entries, all or none, with consecutive indices from first, and
// returns when they are durable. If an id is in the log already, it adds nothing
// and returns the index of the first entry with it and a *Duplicate; that entry is
// durable too. If ctx ends while the entries are being written, the error is an
// *UncertainError; appending again is safe and tells.
func (l *Log) Append(ctx context.Context, entries ...Entry) (first uint64, err error) {
	if len(entries) == 0 || len(entries) > l.config.Group {
		return 0, &EntryError{0, "number of entries", fmt.Sprintf("in [1, %d]", l.config.Group), strconv.Itoa(len(entries))}
	}
	r := &request{ctx: ctx, entries: append([]Entry(nil), entries...), done: make(chan struct{})}
	ids := make(map[common.Hash]bool, len(entries))
	for i, e := range entries {
		if err := e.check(i); err != nil {
			return 0, err
		}
		if ids[e.ID] {
			return 0, &EntryError{i, "id", "once in a call", e.ID.String()}
		}
		ids[e.ID] = true
		r.bodies = append(r.bodies, e.body())
	}
	if !l.running() {
		return 0, ErrNotRunning
	}
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	// The channel has no buffer: what the committer has not taken has not happened.
	select {
	case l.requests <- r:
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-l.stopping:
		return 0, ErrNotRunning
	}
	select {
	case <-r.done:
		return r.first, r.err
	case <-ctx.Done():
		return 0, &UncertainError{ctx.Err()}
	}
}

func (l *Log) running() bool {
	l.life.RLock()
	defer l.life.RUnlock()
	return l.started && !l.ended
}

// run is the committer.
func (l *Log) run() {
	defer close(l.stopped)
	for {
		select {
		case <-l.stopping:
			return
		case r := <-l.requests:
			group := l.collect(r)
			l.commit(group)
			for _, r := range group {
				close(r.done)
			}
		}
	}
}

// collect takes the requests that wait. One yield lets those in that the last
// group has just set free; without it they would miss this sync, one after another.
func (l *Log) collect(r *request) []*request {
	group, entries, yielded := []*request{r}, len(r.entries), false
	for entries < l.config.Group {
		select {
		case r := <-l.requests:
			group, entries = append(group, r), entries+len(r.entries)
		default:
			if yielded {
				return group
			}
			runtime.Gosched()
			yielded = true
		}
	}
	return group
}

// commit writes a group and syncs once.
func (l *Log) commit(group []*request) {
	if err := l.failed(); err != nil {
		for _, r := range group {
			r.err = err
		}
		return
	}
	head := l.head.Load()
	batch, next := l.db.NewBatch(), head+1
	defer func() { _ = batch.Close() }()
	fresh := map[common.Hash]uint64{}
	for _, r := range group {
		if r.err = r.ctx.Err(); r.err != nil {
			continue
		}
		if r.first, r.err = l.duplicate(fresh, r.entries); r.err != nil {
			continue
		}
		r.first = next
		for i, e := range r.entries {
			key, id := entryKey(next), idKey(e.ID)
			// Set on a batch in memory fails on a closed batch only.
			r.err = errors.Join(r.err,
				batch.Set(key, seal(key, r.bodies[i]), nil),
				batch.Set(id, seal(id, binary.BigEndian.AppendUint64(nil, next)), nil))
			fresh[e.ID] = next
			next++
		}
	}
	if next == head+1 {
		return
	}
	// Pebble reports a failed commit to its logger, which fails the log.
	if err := batch.Commit(pebble.Sync); err != nil {
		l.fail(err)
	}
	if err := l.failed(); err != nil {
		for _, r := range group {
			if r.first > head {
				r.first, r.err = 0, err
			}
		}
		return
	}
	l.syncs.Add(1)
	l.appended.Add(next - 1 - head)
	l.mu.Lock()
	l.head.Store(next - 1)
	l.wake()
	l.mu.Unlock()
}

// duplicate looks for the ids in the log and in the group so far.
func (l *Log) duplicate(fresh map[common.Hash]uint64, entries []Entry) (uint64, error) {
	for i, e := range entries {
		if index, ok := fresh[e.ID]; ok {
			return index, &Duplicate{i, e.ID, index}
		}
		index, ok, err := lookup(l.db, e.ID)
		if err != nil {
			return 0, err
		}
		if ok {
			return index, &Duplicate{i, e.ID, index}
		}
	}
	return 0, nil
}

func lookup(db *pebble.DB, id common.Hash) (uint64, bool, error) {
	body, found, err := get(db, idKey(id))
	if err != nil || !found {
		return 0, false, err
	}
	if len(body) != 8 {
		return 0, false, &CorruptError{0, "the index of id " + id.String() + " is not a number"}
	}
	return binary.BigEndian.Uint64(body), true, nil
}

// fail makes the log read-only. The first cause stays.
func (l *Log) fail(cause error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failure == nil {
		l.failure = &ReadOnlyError{l.head.Load(), cause}
		l.wake()
	}
}

func (l *Log) failed() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.failure == nil {
		return nil
	}
	return l.failure
}

// wake lets Wait look again; l.mu is held.
func (l *Log) wake() {
	close(l.changed)
	l.changed = make(chan struct{})
}

// Base is what the log begins after.
func (l *Log) Base() Base { return l.config.Base }

// Head is the index of the last durable entry, that of the base if there is none.
func (l *Log) Head() uint64 { return l.head.Load() }

// Wait returns the head as soon as it is above after.
func (l *Log) Wait(ctx context.Context, after uint64) (head uint64, err error) {
	for {
		l.mu.Lock()
		head, changed, failure := l.head.Load(), l.changed, l.failure
		l.mu.Unlock()
		switch {
		case head > after:
			return head, nil
		case failure != nil:
			return head, failure
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return head, ctx.Err()
		case <-l.stopping:
			return head, ErrNotRunning
		}
	}
}

// Lookup is the index of the durable entry with the id. What is being written is
// not found yet: to be certain about an append that was given up, append again. In
// a read-only log an id that is not found has a *ReadOnlyError, since the disk may
// hold it.
func (l *Log) Lookup(id common.Hash) (index uint64, found bool, err error) {
	l.life.RLock()
	defer l.life.RUnlock()
	if l.db == nil {
		return 0, false, ErrNotRunning
	}
	head := l.head.Load()
	index, found, err = lookup(l.db, id)
	if err == nil && (!found || index > head) {
		return 0, false, l.failed()
	}
	return index, found, err
}

// Read calls f for every durable entry from the index from, or from the first, to the
// head that it finds at the beginning, in order, and stops at the first error of f,
// which it returns. The log may be appended to meanwhile, by f too. The payload is
// f's to keep.
func (l *Log) Read(ctx context.Context, from uint64, f func(Entry) error) error {
	from = max(from, l.config.Base.Index+1)
	for head := l.head.Load(); from <= head; {
		entries, err := l.slice(from, head)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := f(e); err != nil {
				return err
			}
		}
		from += uint64(len(entries))
	}
	return nil
}

// Entry is the durable entry with an index. One that does not exist is an
// *IndexError.
func (l *Log) Entry(index uint64) (Entry, error) {
	if first, head := l.config.Base.Index+1, l.head.Load(); index < first || index > head {
		return Entry{}, &IndexError{index, first, head}
	}
	l.life.RLock()
	defer l.life.RUnlock()
	if l.db == nil {
		return Entry{}, ErrNotRunning
	}
	value, closer, err := l.db.Get(entryKey(index))
	if errors.Is(err, pebble.ErrNotFound) {
		return Entry{}, &CorruptError{index, "the entry is missing"}
	}
	if err != nil {
		return Entry{}, err
	}
	e, err := readEntry(index, value)
	return e, errors.Join(err, closer.Close())
}

// slice reads the next entries without a gap. f runs outside of it, so that a slow
// reader holds neither Stop nor Pebble's files.
func (l *Log) slice(from, head uint64) (entries []Entry, err error) {
	l.life.RLock()
	defer l.life.RUnlock()
	if l.db == nil {
		return nil, ErrNotRunning
	}
	end := min(head, from+chunk-1)
	it, err := l.db.NewIter(&pebble.IterOptions{LowerBound: entryKey(from), UpperBound: entryKey(end + 1)})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for it.First(); it.Valid(); it.Next() {
		want := from + uint64(len(entries))
		if !bytes.Equal(it.Key(), entryKey(want)) {
			return nil, &CorruptError{want, fmt.Sprintf("the entry is missing, the next key is %x", it.Key())}
		}
		value, err := it.ValueAndErr()
		if err != nil {
			return nil, err
		}
		e, err := readEntry(want, value)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	if next := from + uint64(len(entries)); it.Error() == nil && next <= end {
		return nil, &CorruptError{next, "the entry is missing"}
	}
	return entries, it.Error()
}

// Verify reads the whole log: no gap, every checksum right, every id found at its
// index.
func (l *Log) Verify(ctx context.Context) error {
	return l.Read(ctx, 1, func(e Entry) error {
		index, found, err := l.Lookup(e.ID)
		if err == nil && (!found || index != e.Index) {
			err = &CorruptError{e.Index, fmt.Sprintf("id %s is found at index %d", e.ID, index)}
		}
		return err
	})
}

// Stats counts since Start.
type Stats struct {
	Appended uint64 // entries
	Syncs    uint64 // groups that were written; Appended/Syncs share one sync
}

// Stats of the log.
func (l *Log) Stats() Stats { return Stats{l.appended.Load(), l.syncs.Load()} }

// logger receives what Pebble says. Fatalf is how Pebble reports a failed commit or
// manifest; it expects the process to end. We end writing instead.
type logger struct{ log *Log }

func (*logger) Infof(string, ...any) {}

func (*logger) Errorf(string, ...any) {}

func (g *logger) Fatalf(format string, args ...any) {
	// Keep the chain: the caller asks whether the disk is full.
	for _, a := range args {
		if err, ok := a.(error); ok {
			g.log.fail(fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), err))
			return
		}
	}
	g.log.fail(fmt.Errorf(format, args...))
}
