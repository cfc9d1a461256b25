// Package generation keeps the generations of the sequencer's log: the log that
// counts, and those that a rewind replaced, or the adoption of a state of L1
// (docs/spec/services.md, Reorgs of L1, Adopting L1's state).
//
// On disk a store is a folder:
//
//	generations.json   which generations there were, where each left the one before, and what those begin after that adopted a state
//	00000001/ …        an operation log each; the last that is named counts
//
// A new generation is written whole into its own folder before generations.json
// names it. That file is replaced atomically, so a crash leaves the old generation or
// the whole new one. A folder that is not named is a draft that a crash cut short; the
// next draft removes it. Old logs are kept: L1 may have a batch of one after all
// (Earlier).
package generation

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"strconv"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/sequencer/durable"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// Config of a store.
type Config struct {
	Dir      string
	FS       vfs.FS
	Identity common.Hash // of what the log's batches begin from: another one is refused
	Log      oplog.Config
}

// Cut is what a generation shares with the one before: the entries up to Index, the
// batches up to Batch.
type Cut struct {
	Index uint64 `json:"index,string"`
	Batch uint64 `json:"batch,string"`
}

// Origin is where a generation's log begins: after a base, whose state the generation Adopted took over from L1. With
// Adopted 0 it begins with genesis.
type Origin struct {
	oplog.Base
	Adopted    uint64
	Commitment hexutil.Bytes // of the state, 64 bytes x ‖ y; nil for genesis
}

// whole is the cut of what was never cut.
var whole = Cut{math.MaxUint64, math.MaxUint64}

// lineage is the content of generations.json. Generation n is entry n − 1.
type lineage struct {
	Version  int         `json:"version"`
	Identity common.Hash `json:"identity"`
	Cuts     []Cut       `json:"cuts"`

	// Bases are what logs begin after, by the generation that was the first to.
	Bases map[uint64]base `json:"bases,omitempty"`
}

// base is an oplog.Base in the file.
type base struct {
	Index uint64 `json:"index,string"`
	Batch uint64 `json:"batch,string"`
	Queue uint64 `json:"queue,string"`

	Commitment hexutil.Bytes `json:"commitment"`
}

// origin is that of a generation: of the last one up to it that took over a state.
func (l lineage) origin(generation uint64) (o Origin) {
	for g, b := range l.Bases {
		if g <= generation && g > o.Adopted {
			o = Origin{oplog.Base{Index: b.Index, Batch: b.Batch, Queue: b.Queue}, g, b.Commitment}
		}
	}
	return o
}

const (
	version  = 2 // 1 had no bases
	fileName = "generations.json"
)

// ForeignError says that the folder belongs to another rollup, or to another
// version of this software.
type ForeignError struct {
	Field string
	Limit string
	Value string
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("the log's folder is of another %s: it has %s, want %s", e.Field, e.Value, e.Limit)
}

// DamagedError says that the folder cannot be what a store left.
type DamagedError struct {
	Path string
	What string
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("restore %s from another copy: %s", e.Path, e.What)
}

// Store holds the log that counts. Its methods may be called concurrently, those
// that write (Draft, Switch) by one goroutine.
type Store struct {
	config Config
	fs     vfs.FS

	mu      sync.RWMutex
	past    lineage
	log     *oplog.Log
	draft   *oplog.Log
	base    *base         // of the draft, if it begins after another one than the log that counts
	changed chan struct{} // closed at a switch
}

// New makes a store that is not open yet.
func New(c Config) *Store {
	return &Store{config: c, fs: c.FS, changed: make(chan struct{})}
}

// Start opens the log that counts, or makes the first one.
func (s *Store) Start(ctx context.Context) error {
	past, err := s.load()
	if err != nil {
		return err
	}
	now := uint64(len(past.Cuts))
	log, err := s.open(ctx, now, past.origin(now).Base)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.past, s.log = past, log
	return nil
}

// Stop closes the log. Stopping twice is no error.
func (s *Store) Stop() error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var errs []error
	for _, l := range []*oplog.Log{s.draft, s.log} {
		if l != nil {
			errs = append(errs, l.Stop())
		}
	}
	return errors.Join(errs...)
}

// load reads generations.json or writes the first.
func (s *Store) load() (past lineage, err error) {
	path := s.path(fileName)
	b, err := durable.Read(s.fs, path)
	if errors.Is(err, os.ErrNotExist) {
		if _, err := s.fs.Stat(s.path(folder(1))); err == nil {
			return past, &DamagedError{path, "it is missing, but there is a log"}
		}
		past = lineage{Version: version, Identity: s.config.Identity, Cuts: []Cut{{}}}
		if err := durable.Mkdir(s.fs, s.config.Dir); err != nil {
			return past, err
		}
		return past, s.save(past)
	}
	if err != nil {
		return past, err
	}
	if err := json.Unmarshal(b, &past); err != nil {
		return past, &DamagedError{path, err.Error()}
	}
	switch {
	case past.Version < 1 || past.Version > version:
		return past, &ForeignError{"format", strconv.Itoa(version), strconv.Itoa(past.Version)}
	case past.Identity != s.config.Identity:
		return past, &ForeignError{"network, shape or genesis", "identity " + s.config.Identity.String(), past.Identity.String()}
	case len(past.Cuts) == 0:
		return past, &DamagedError{path, "it names no generation"}
	}
	return past, nil
}

func (s *Store) save(past lineage) error {
	b, err := json.MarshalIndent(past, "", "  ")
	if err != nil {
		return err
	}
	return durable.Write(s.fs, s.path(fileName), append(b, '\n'))
}

func (s *Store) open(ctx context.Context, generation uint64, base oplog.Base) (*oplog.Log, error) {
	c := s.config.Log
	c.Dir, c.FS, c.Base = s.path(folder(generation)), s.fs, base
	log, err := oplog.New(c)
	if err != nil {
		return nil, err
	}
	return log, log.Start(ctx)
}

func (s *Store) path(name string) string { return s.fs.PathJoin(s.config.Dir, name) }

func folder(generation uint64) string { return fmt.Sprintf("%08d", generation) }

// Current is the log that counts and its generation, from 1.
func (s *Store) Current() (generation uint64, log *oplog.Log) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return uint64(len(s.past.Cuts)), s.log
}

// Origin is where the log of a generation begins.
func (s *Store) Origin(generation uint64) Origin {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.past.origin(generation)
}

// With calls f with the log that counts, and again if a switch closed it meanwhile.
func (s *Store) With(f func(generation uint64, log *oplog.Log) error) error {
	for {
		generation, log := s.Current()
		if log == nil {
			return oplog.ErrNotRunning
		}
		err := f(generation, log)
		if now, _ := s.Current(); now == generation || !errors.Is(err, oplog.ErrNotRunning) {
			return err
		}
	}
}

// Changed is closed when another generation counts.
func (s *Store) Changed() <-chan struct{} {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.changed
}

// Shared is what the current generation has in common with an earlier one, and all
// between them.
func (s *Store) Shared(generation uint64) Cut {
	s.mu.RLock()
	defer s.mu.RUnlock()
	shared := whole
	for i := int(generation); i < len(s.past.Cuts); i++ {
		c := s.past.Cuts[i]
		shared = Cut{min(shared.Index, c.Index), min(shared.Batch, c.Batch)}
	}
	return shared
}

// Earlier opens the log of an earlier generation, for the caller to read and to stop.
func (s *Store) Earlier(ctx context.Context, generation uint64) (*oplog.Log, error) {
	if now, _ := s.Current(); generation < 1 || generation >= now {
		return nil, fmt.Errorf("name a generation of the log from 1 to %d: have %d", now-1, generation)
	}
	return s.open(ctx, generation, s.Origin(generation).Base)
}

// Draft opens an empty log for the next generation, which begins after what the log that counts does.
func (s *Store) Draft(ctx context.Context) (*oplog.Log, error) {
	generation, _ := s.Current()
	return s.drafted(ctx, generation+1, s.Origin(generation).Base, nil)
}

// DraftAfter opens an empty log for the next generation, which begins after a base of its own, with a state that has a commitment.
func (s *Store) DraftAfter(ctx context.Context, after oplog.Base, commitment hexutil.Bytes) (*oplog.Log, error) {
	generation, _ := s.Current()
	return s.drafted(ctx, generation+1, after, &base{after.Index, after.Batch, after.Queue, commitment})
}

func (s *Store) drafted(ctx context.Context, generation uint64, after oplog.Base, own *base) (*oplog.Log, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.draft != nil { // one that was given up
		if err := s.draft.Stop(); err != nil {
			return nil, err
		}
		s.draft = nil
	}
	if err := s.fs.RemoveAll(s.path(folder(generation))); err != nil {
		return nil, err
	}
	log, err := s.open(ctx, generation, after)
	if err != nil {
		return nil, err
	}
	s.draft, s.base = log, own
	return log, nil
}

// Switch makes the draft the log that counts and closes the one before. After an
// error it is not known which counts: a restart finds out.
func (s *Store) Switch(cut Cut) error {
	s.mu.Lock()
	past := s.past
	past.Cuts = append(append([]Cut(nil), past.Cuts...), cut)
	if s.base != nil {
		past.Version, past.Bases = version, maps.Clone(past.Bases)
		if past.Bases == nil {
			past.Bases = map[uint64]base{}
		}
		past.Bases[uint64(len(past.Cuts))] = *s.base
	}
	if err := s.save(past); err != nil {
		s.mu.Unlock()
		return fmt.Errorf("switch to generation %d of the log: %w", len(past.Cuts), err)
	}
	old := s.log
	s.past, s.log, s.draft, s.base = past, s.draft, nil, nil
	close(s.changed)
	s.changed = make(chan struct{})
	s.mu.Unlock()
	return old.Stop()
}
