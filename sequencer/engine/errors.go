package engine

import (
	"errors"
	"fmt"

	"github.com/stoa-rollup/stoa/sequencer/oplog"
)

// ErrClosed says that the engine takes no operations: it has not started, it stops,
// or it failed. The cause is wrapped beside it.
var ErrClosed = errors.New("the sequencer takes no operations now")

// closed adds ErrClosed to what a log says that takes no more: a reader may meet it
// before the executor has told the engine.
func closed(err error) error {
	if errors.As(err, new(*oplog.ReadOnlyError)) {
		return errors.Join(ErrClosed, err)
	}
	return err
}

var errStopped = fmt.Errorf("%w: it is not running", ErrClosed)

// BusyError says that a limit of the sequencer is reached. Nothing of the operation
// is kept: it may be sent again.
type BusyError struct {
	Field string
	Limit int
}

func (e *BusyError) Error() string {
	return fmt.Sprintf("the sequencer is busy, try again: %s are at their limit of %d", e.Field, e.Limit)
}

// What a BusyError may be about.
const (
	busyPending  = "operations in admission"
	busyPurse    = "operations of this purse in admission"
	busyUnproven = "sealed batches without a proof"
	busyDemand   = "batches that may wait for the crank of an old demand on L1" // ORDER-QUEUE
)

// ConfigError says which setting is outside its limit.
type ConfigError struct {
	Field string
	Limit string
	Value string
}

func (e *ConfigError) Error() string {
	return fmt.Sprintf("sequencer: %s is %s, must be %s", e.Field, e.Value, e.Limit)
}

// CorruptError says that the log has an entry that no rule allows at its place.
type CorruptError struct {
	Generation uint64
	Index      uint64
	Err        error
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("the log of generation %d is damaged at index %d, restore it from another copy: %v", e.Generation, e.Index, e.Err)
}

func (e *CorruptError) Unwrap() error { return e.Err }

// NotFinalError says that L1 has a batch that the log lacks and that may still be taken back. A log that began with it would have to
// begin again.
type NotFinalError struct {
	Batch uint64 // L1's last
	Final uint64 // the last that is final
}

func (e *NotFinalError) Error() string {
	return fmt.Sprintf("start again with --adopt when batch %d is final on L1: the log lacks it, and final is batch %d by now", e.Batch, e.Final)
}

// AdoptedError says that the state of L1 cannot be read with which the log begins.
type AdoptedError struct {
	Batch uint64
	Err   error // nil: it is missing
}

func (e *AdoptedError) Error() string {
	s := fmt.Sprintf("start once with --adopt, which reads it from L1 again: the state after batch %d, with which the log begins, is missing or damaged", e.Batch)
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

func (e *AdoptedError) Unwrap() error { return e.Err }

// BehindError says that L1 has settled batches that the log does not have: to order
// others in their place could never settle.
type BehindError struct{ Settled, Sealed uint64 }

func (e *BehindError) Error() string {
	return fmt.Sprintf("restore the log from another copy, or begin with L1's state (--adopt): L1 has settled batch %d, the log ends with batch %d", e.Settled, e.Sealed)
}
