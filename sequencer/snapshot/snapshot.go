// Package snapshot keeps states on disk, each after a sealed batch, so that a restart
// need not run the whole log.
//
// A snapshot is a shortcut and never the truth: one that is damaged, of another
// rollup or from a part of the log that a rewind cut off is passed over, and without
// any the log is run from genesis.
package snapshot

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/sequencer/durable"
)

// Mark says after what the state stands.
type Mark struct {
	Generation uint64 // of the log
	Batch      uint64 // the last sealed one; 0: genesis
	Index      uint64 // of the entry that sealed it
	Queue      uint64 // entries of L1's queue that were consumed
}

// A file is the head, the state's encoding, and the SHA-256 of both.
const (
	magic     = "stoa.snapshot.v1"
	extension = ".state"
	headBytes = len(magic) + common.HashLength + 4*8
)

// ErrDamaged says that a file is not a snapshot of this rollup, whole.
var ErrDamaged = errors.New("the snapshot is damaged or of another rollup")

// Store is a folder of snapshots.
type Store struct {
	fs       vfs.FS
	dir      string
	identity common.Hash
}

// New is the store in a folder. The identity names network, shape and genesis.
func New(fs vfs.FS, dir string, identity common.Hash) *Store {
	return &Store{fs, dir, identity}
}

func (s *Store) path(m Mark) string {
	return s.fs.PathJoin(s.dir, fmt.Sprintf("%016d-%08d%s", m.Batch, m.Generation, extension))
}

func (s *Store) head(m Mark) []byte {
	b := append([]byte(magic), s.identity[:]...)
	for _, n := range []uint64{m.Generation, m.Batch, m.Index, m.Queue} {
		b = binary.BigEndian.AppendUint64(b, n)
	}
	return b
}

// Save writes a snapshot durably.
func (s *Store) Save(m Mark, st *state.State) error {
	body, err := st.MarshalBinary()
	if err != nil {
		return err
	}
	if err := durable.Mkdir(s.fs, s.dir); err != nil {
		return err
	}
	b := append(s.head(m), body...)
	sum := sha256.Sum256(b)
	return durable.Write(s.fs, s.path(m), append(b, sum[:]...))
}

// Newest is the whole snapshot of the highest batch that wanted takes; it is asked
// with generation and batch alone. found is false if there is none. What was passed
// over because it cannot be read is in damaged.
func (s *Store) Newest(wanted func(Mark) bool) (m Mark, st *state.State, found bool, damaged []error) {
	names, err := s.names()
	if err != nil {
		return m, nil, false, []error{err}
	}
	for _, name := range names {
		named, ok := parse(name)
		if ok && !wanted(named) {
			continue
		}
		m, body, err := s.read(name)
		if err == nil && (m.Batch != named.Batch || m.Generation != named.Generation) {
			err = ErrDamaged
		}
		st := new(state.State)
		if err == nil {
			err = st.UnmarshalBinary(body)
		}
		if err == nil {
			return m, st, true, damaged
		}
		damaged = append(damaged, fmt.Errorf("%s: %w", name, err))
	}
	return m, nil, false, damaged
}

// parse reads the name of a file.
func parse(name string) (m Mark, ok bool) {
	n, err := fmt.Sscanf(name, "%d-%d"+extension, &m.Batch, &m.Generation)
	return m, err == nil && n == 2
}

func (s *Store) read(name string) (m Mark, body []byte, err error) {
	b, err := durable.Read(s.fs, s.fs.PathJoin(s.dir, name))
	if err != nil {
		return m, nil, err
	}
	if len(b) < headBytes+sha256.Size {
		return m, nil, ErrDamaged
	}
	rest := b[:len(b)-sha256.Size]
	n := func(i int) uint64 { return binary.BigEndian.Uint64(rest[headBytes-4*8+8*i:]) }
	m = Mark{n(0), n(1), n(2), n(3)}
	if sum := sha256.Sum256(rest); !bytes.Equal(sum[:], b[len(rest):]) || !bytes.Equal(rest[:headBytes], s.head(m)) {
		return m, nil, ErrDamaged
	}
	return m, rest[headBytes:], nil
}

// Prune removes the snapshots that keep does not take. It is asked from the highest
// batch down and knows generation and batch alone.
func (s *Store) Prune(keep func(Mark) bool) error {
	names, err := s.names()
	for _, name := range names {
		if m, ok := parse(name); ok && !keep(m) {
			err = errors.Join(err, s.fs.Remove(s.fs.PathJoin(s.dir, name)))
		}
	}
	return err
}

// names of the files, the highest batch first.
func (s *Store) names() ([]string, error) {
	all, err := s.fs.List(s.dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	names := slices.DeleteFunc(all, func(n string) bool { return !strings.HasSuffix(n, extension) })
	slices.Sort(names)
	slices.Reverse(names)
	return names, err
}
