package oplog

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ErrNotRunning says that the log has not been started or has been stopped.
var ErrNotRunning = errors.New("the operation log is not running: start it, or make a new one after Stop")

// ConfigError says which setting is outside its limit.
type ConfigError struct {
	Field string
	Limit string
	Value string
}

func (e *ConfigError) Error() string {
	return fmt.Sprintf("operation log: %s is %s, must be %s", e.Field, e.Value, e.Limit)
}

// EntryError says which field of which entry of an Append is outside its limit.
type EntryError struct {
	Position int // in the call, from 0
	Field    string
	Limit    string
	Value    string
}

func (e *EntryError) Error() string {
	return fmt.Sprintf("entry %d: %s is %s, must be %s", e.Position, e.Field, e.Value, e.Limit)
}

// IndexError says that no durable entry has the index.
type IndexError struct{ Index, First, Head uint64 }

func (e *IndexError) Error() string {
	return fmt.Sprintf("the operation log has no entry %d: its indices are in [%d, %d]", e.Index, e.First, e.Head)
}

// Duplicate says that an entry's id is in the log already. Nothing of the call was
// appended; the first entry with that id is durable.
type Duplicate struct {
	Position int // in the call, from 0
	ID       common.Hash
	Index    uint64 // of the first entry with this id
}

func (e *Duplicate) Error() string {
	return fmt.Sprintf("entry %d: id %s is in the log at index %d already", e.Position, e.ID, e.Index)
}

// ReadOnlyError says that a write failed, so that the log takes no more. Entries up
// to Head are durable. Whether those of an Append that got this error are is not
// known before the log is opened again.
type ReadOnlyError struct {
	Head  uint64
	Cause error
}

func (e *ReadOnlyError) Error() string {
	return fmt.Sprintf("the operation log is read-only after index %d, restart to find out what the disk holds: %v", e.Head, e.Cause)
}

func (e *ReadOnlyError) Unwrap() error { return e.Cause }

// UncertainError says that the caller gave up while an append was being written. It
// may still succeed: the same append again waits for the outcome and tells.
type UncertainError struct{ Cause error }

func (e *UncertainError) Error() string {
	return "the append may still succeed, repeat it to find out: " + e.Cause.Error()
}

func (e *UncertainError) Unwrap() error { return e.Cause }

// CorruptError says that the log on disk breaks its own rules.
type CorruptError struct {
	Index uint64 // 0: not one entry
	What  string
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("the operation log is damaged at index %d, restore it from another copy: %s", e.Index, e.What)
}

// ForeignError says that the folder holds the log of another network or format.
type ForeignError struct {
	Field string
	Limit string
	Value string
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("operation log in another %s: it has %s, want %s", e.Field, e.Value, e.Limit)
}
