package store

import (
	"bytes"
	"errors"
	"fmt"
	"sync"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/internal/markerfs"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Config of a store.
type Config struct {
	Dir     string            // folder of its own
	Network signature.Network // a store is of one rollup
	Bridge  common.Address
	FS      vfs.FS // nil: the disk

	// Finality is how many blocks must stand on a batch's block before the batch is
	// final: no reorg is undone that takes it back.
	Finality uint64
}

// Sizes in bytes of Pebble's block cache and write buffer. The store is small and
// written once a block of L1.
const (
	cacheBytes    = 8 << 20
	memTableBytes = 4 << 20
)

// Store is an open store. Apply is for one caller at a time; the rest may be called
// concurrently.
type Store struct {
	config Config

	// life guards db: readers and the writer hold it shared, Close alone.
	life sync.RWMutex
	db   *pebble.DB

	state state // what the disk holds; of the writer

	mu     sync.Mutex
	failed error // the first failed write
}

// state is the part of the store that every update replaces.
type state struct {
	Head   wire.L1Head   `json:"head"`
	Cursor follow.Cursor `json:"cursor"`
}

// Open opens the store in the folder, or makes it.
func Open(c Config) (*Store, error) {
	switch {
	case c.Dir == "":
		return nil, &Error{Kind: ErrConfig, Field: "Dir", Limit: "a folder", Value: "empty"}
	case c.Finality == 0:
		return nil, &Error{Kind: ErrConfig, Field: "Finality", Limit: "more than 0", Value: 0}
	}
	if c.FS == nil {
		c.FS = vfs.Default
	}
	s := &Store{config: c}
	cache := pebble.NewCache(cacheBytes)
	defer cache.Unref()
	db, err := pebble.Open(c.Dir, &pebble.Options{
		FS:                 markerfs.FS{FS: c.FS},
		Cache:              cache,
		MemTableSize:       memTableBytes,
		FormatMajorVersion: pebble.FormatTableFormatV6, // named, so that an update of Pebble does not migrate silently
		Logger:             logger{s},
		EventListener:      &pebble.EventListener{BackgroundError: s.fail},
	})
	if err != nil {
		return nil, fmt.Errorf("open the bridge's store in %s: %w", c.Dir, err)
	}
	s.db = db
	if err := s.load(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// load makes sure that the store is ours, and durable, and reads its state.
func (s *Store) load() error {
	// A process that was killed can leave a write in the kernel's cache that no sync
	// has covered. It counts from now on, so it must be on disk.
	if err := s.db.Flush(); err != nil {
		return fmt.Errorf("sync what the last run left: %w", err)
	}
	domain := s.config.Network.Domain(0)
	network := domain.Bytes()
	want := bytes.Join([][]byte{{formatVersion}, network[:], s.config.Bridge[:]}, nil)
	have, err := get(s.db, identityKey)
	switch {
	case errors.Is(err, ErrNotFound):
		return s.db.Set(identityKey, want, pebble.Sync)
	case err != nil:
		return err
	case !bytes.Equal(have, want):
		return &Error{Kind: ErrForeign, Field: "identity", Limit: fmt.Sprintf("%x", want), Value: fmt.Sprintf("%x", have)}
	}
	if s.state, err = read[state](s.db, stateKey); errors.Is(err, ErrNotFound) {
		return nil
	}
	return err
}

// Close closes the store, once the reads that run have ended. Closing twice is no
// error.
func (s *Store) Close() error {
	s.life.Lock()
	defer s.life.Unlock()
	db := s.db
	if s.db = nil; db == nil || s.failure() != nil {
		return nil // Pebble waits without end for a disk that failed: the process has to
	}
	if err := db.Close(); err != nil {
		return fmt.Errorf("close the bridge's store: %w", err)
	}
	return nil
}

// Head is where the store stands in L1.
func (s *Store) Head() wire.L1Head { return s.state.Head }

// Cursor is where a follower goes on.
func (s *Store) Cursor() follow.Cursor { return s.state.Cursor }

// view calls f with the database while it is open and well. What it reads may be a
// moment from durable. That does no harm: after a power cut L1 tells it again.
func (s *Store) view(f func(db *pebble.DB) error) error {
	s.life.RLock()
	defer s.life.RUnlock()
	if s.db == nil {
		return ErrClosed
	}
	if err := s.failure(); err != nil {
		return err
	}
	return f(s.db)
}

// fail closes the store to everything. The first cause stays.
func (s *Store) fail(cause error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed == nil {
		s.failed = fmt.Errorf("%w: %w", ErrDisk, cause)
	}
}

func (s *Store) failure() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.failed
}

// logger receives what Pebble says. Fatalf is how Pebble reports a failed commit or
// manifest; it expects the process to end. We report instead, and end in order.
type logger struct{ store *Store }

func (logger) Infof(string, ...any) {}

func (logger) Errorf(string, ...any) {}

func (l logger) Fatalf(format string, args ...any) {
	// Keep the chain: the caller asks whether the disk is full.
	for _, a := range args {
		if err, ok := a.(error); ok {
			l.store.fail(err)
			return
		}
	}
	l.store.fail(fmt.Errorf(format, args...))
}
