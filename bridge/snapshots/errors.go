package snapshots

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// ErrIncomplete is a snapshot of which parts are missing.
	ErrIncomplete = errors.New("not all of its parts were posted")

	// ErrFalse is a snapshot that is not the state of its batch.
	ErrFalse = errors.New("it is not the state that L1 verified")
)

// PassedError says why a snapshot was passed over.
type PassedError struct {
	Number uint64 // of its batch
	Sender common.Address
	Err    error // ErrIncomplete, ErrFalse, a *blobs.MissingError, or what its encoding breaks
}

func (e *PassedError) Error() string {
	return fmt.Sprintf("snapshot of batch %d by %s: %v", e.Number, e.Sender, e.Err)
}

func (e *PassedError) Unwrap() error { return e.Err }
