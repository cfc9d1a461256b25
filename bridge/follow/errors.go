package follow

import (
	"errors"
	"fmt"
)

// The kinds of Error, for errors.Is.
var (
	// ErrConfig is a configuration that cannot work.
	ErrConfig = errors.New("configuration is not valid")

	// ErrCursor is a stored cursor that no Follower made.
	ErrCursor = errors.New("cursor is not valid")

	// ErrMoved says that L1 changed while it was read. Nothing was taken: step again.
	ErrMoved = errors.New("L1 moved while it was read")

	// ErrBelowFinality is a reorg deeper than the cursor remembers. What was taken
	// for final is gone, so no step can go on.
	ErrBelowFinality = errors.New("L1 was reorganised below finality")

	// ErrGap is an entry of the queue or a batch that does not follow the last one.
	ErrGap = errors.New("L1 logs have a gap")

	// ErrLog is a log that the contracts cannot have written.
	ErrLog = errors.New("log does not decode")

	// ErrIndirect is a batch that another contract submitted: its words are not
	// the calldata of the transaction.
	ErrIndirect = errors.New("batch was not submitted directly")

	// ErrCalldata is a transaction whose calldata is not the batch of the event.
	ErrCalldata = errors.New("calldata is not that of the batch")

	// ErrNoData is a batch whose data no source has. The cause is a
	// *blobs.MissingError, with what each source said. What is before the batch is
	// taken, the batch is never skipped: step again, or add a source.
	ErrNoData = errors.New("no source has the data of the batch")

	// ErrBlobs is a transaction whose blobs are not the data of its batch.
	ErrBlobs = errors.New("blobs are not those of the batch")
)

// Error says which field is wrong, with its value and what it had to be.
type Error struct {
	Kind  error
	Field string
	Limit any // what the value had to be, or its bound; nil if there is none
	Value any
	At    Place // where on L1, if anywhere
	Err   error // the cause, if another package found it
}

// Error names the place last.
func (e *Error) Error() string {
	text := fmt.Sprintf("%v: %s is %v", e.Kind, e.Field, e.Value)
	if e.Limit != nil {
		text += fmt.Sprintf(", want %v", e.Limit)
	}
	if e.Err != nil {
		text += fmt.Sprintf(": %v", e.Err)
	}
	if e.At != (Place{}) {
		text += fmt.Sprintf(" (block %d, transaction %s, log %d)", e.At.Block, e.At.Tx, e.At.Log)
	}
	return text
}

// Unwrap gives the kind and the cause.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Err}
}
