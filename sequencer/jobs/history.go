package jobs

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Sealed says how far the log is sealed.
type Sealed struct {
	Generation uint64 // of the log; a rewind starts the next
	Number     uint64 // of the last sealed batch, 0 if there is none
}

// History is the sequencer's log as batches.
type History interface {
	// Watch returns what is sealed as soon as it is other than seen.
	Watch(ctx context.Context, seen Sealed) (Sealed, error)

	// Input is a sealed batch.
	Input(ctx context.Context, number uint64) (stf.Input, error)

	// State is the state after a sealed batch, 0 for genesis. It is the caller's own.
	State(ctx context.Context, after uint64) (*state.State, error)
}

// digest names the contents of a batch. Batches of one log with equal digests are
// the same batch only if those before them are the same too.
type digest [sha256.Size]byte

func digestOf(in stf.Input) (digest, error) {
	data, err := json.Marshal(wire.NewJob(in))
	if err != nil {
		return digest{}, fmt.Errorf("batch %d: %w", in.Number, err)
	}
	return sha256.Sum256(data), nil
}
