package jobs

import (
	"errors"
	"fmt"

	"github.com/stoa-rollup/stoa/protocol/wire"
)

// What workers are told is a *wire.Error, so that a worker elsewhere gets the same:
// CodeNotFound if the lease is lost, CodeRefused if the claim is false, CodeClosed
// if the queue stops.

// errClosed is the answer of a queue that does not run.
var errClosed = &wire.Error{Code: wire.CodeClosed, Message: "the queue of jobs is closed, try again when the sequencer runs"}

// lost is the answer to a lease that is nobody's, or another's job by now.
func lost(lease uint64) error { return wire.NotFound("lease", lease) }

// malformed says which argument is outside its limit.
func malformed(field string, have, want any) error {
	return &wire.Error{
		Code: wire.CodeMalformed, Message: fmt.Sprintf("%s is %v, must be %v", field, have, want),
		Data: wire.ErrorData{Field: field, Value: fmt.Sprint(have), Limit: fmt.Sprint(want)},
	}
}

// refuse says which field of a claim is false.
func refuse(number uint64, field string, have, want any) error {
	return &wire.Error{
		Code: wire.CodeRefused, Message: fmt.Sprintf("prove batch %d again: %s of the claim is %v, must be %v", number, field, have, want),
		Data: wire.ErrorData{Rule: "claim", Field: field, Value: fmt.Sprint(have), Limit: fmt.Sprint(want)},
	}
}

// Errors of a Queue and its claims.
var (
	// ErrNoClaim says that there is no claim of the batch: it is not proven yet, or
	// final since.
	ErrNoClaim = errors.New("there is no claim of the batch")

	// ErrStart says that the queue was given another start than the claims on disk
	// have.
	ErrStart = errors.New("start the queue with the commitment that L1 has, or remove the claims: they start elsewhere")

	// ErrLog says that the log does not give batches that can be executed.
	ErrLog = errors.New("restore the sequencer's log: it holds a batch that cannot be read or executed")
)
