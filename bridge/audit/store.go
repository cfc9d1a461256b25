package audit

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// Store keeps how far an audit came, so that the next one goes on from there. It is the auditor's own: nothing in it is checked
// again but that the state has the commitment that was saved with it.
type Store interface {
	Load() ([]byte, error) // nil if there is nothing
	Save([]byte) error
}

// ErrSaved says that what was saved cannot be gone on from.
var ErrSaved = errors.New("remove the file and audit from the genesis: it is of another rollup or another version, or it is damaged")

const savedVersion = 1

// saved is what is stored.
type saved struct {
	Version    int
	Network    signature.Network
	Genesis    hexutil.Bytes // its commitment
	Cursor     follow.Cursor
	Batch      uint64
	Block      uint64
	State      hexutil.Bytes
	Commitment hexutil.Bytes
	Waiting    []savedEntry
	Tally      *tally
}

type savedEntry struct {
	Place follow.Place
	Index uint64
	Words [8]common.Hash
}

func save(to Store, r *rebuild.Rebuilt, t *tally, c rebuild.Config) error {
	genesis, err := c.SRS.Commit(c.Genesis.Cells())
	if err != nil {
		return err
	}
	first, last := kzg.EncodePoint(&genesis), kzg.EncodePoint(&r.Commitment)
	s := saved{Version: savedVersion, Network: c.Follow.Network, Genesis: first[:], Cursor: r.Cursor, Batch: r.Batch, Block: r.Block, Commitment: last[:], Tally: t}
	if s.State, err = r.State.MarshalBinary(); err != nil {
		return err
	}
	for _, e := range r.Waiting {
		words, err := e.Operation.Words()
		if err != nil {
			return err
		}
		entry := savedEntry{Place: e.Place, Index: e.Index}
		for i := range words {
			entry.Words[i] = words[i].Bytes()
		}
		s.Waiting = append(s.Waiting, entry)
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return to.Save(data)
}

// load gives what was saved; nil if nothing was.
func load(from Store, c rebuild.Config) (*rebuild.Rebuilt, *tally, error) {
	data, err := from.Load()
	if data == nil || err != nil {
		return nil, nil, err
	}
	var s saved
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrSaved, err)
	}
	r, err := s.rebuilt(c)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrSaved, err)
	}
	return r, s.Tally, nil
}

// rebuilt is what was saved, if it is of this rollup and fits together.
func (s *saved) rebuilt(c rebuild.Config) (*rebuild.Rebuilt, error) {
	genesis, err := c.SRS.Commit(c.Genesis.Cells())
	if err != nil {
		return nil, err
	}
	if first := kzg.EncodePoint(&genesis); s.Version != savedVersion || s.Network != c.Follow.Network || string(s.Genesis) != string(first[:]) || s.Tally == nil {
		return nil, fmt.Errorf("version %d, chain %d, rollup %s", s.Version, s.Network.ChainID, s.Network.Rollup)
	}
	r := &rebuild.Rebuilt{State: new(state.State), Batch: s.Batch, Block: s.Block, Cursor: s.Cursor}
	if err := r.State.UnmarshalBinary(s.State); err != nil {
		return nil, err
	}
	if r.Commitment, err = c.SRS.Commit(r.State.Cells()); err != nil {
		return nil, err
	}
	if last := kzg.EncodePoint(&r.Commitment); string(last[:]) != string(s.Commitment) {
		return nil, errors.New("the state does not have its commitment")
	}
	for _, e := range s.Waiting {
		words := make([]fr.Element, len(e.Words))
		for i := range words {
			if err := words[i].SetBytesCanonical(e.Words[i][:]); err != nil {
				return nil, err
			}
		}
		o, _, err := op.Parse(op.LaneS, words)
		if err != nil {
			return nil, err
		}
		queued, ok := o.(op.Queued)
		if !ok {
			return nil, fmt.Errorf("%s is no entry of the queue", o.Kind())
		}
		r.Waiting = append(r.Waiting, follow.Entry{Place: e.Place, Index: e.Index, Operation: queued})
	}
	return r, nil
}
