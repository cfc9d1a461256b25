package store

import (
	"errors"
	"fmt"
)

// The kinds of Error, for errors.Is.
var (
	// ErrConfig is a setting that cannot work.
	ErrConfig = errors.New("the store's setting is outside its limit")

	// ErrForeign is a folder that holds the store of another rollup or format.
	ErrForeign = errors.New("the folder holds another store: name another folder, or remove this one to read L1 anew")

	// ErrDamaged is a store that breaks its own rules.
	ErrDamaged = errors.New("the store is damaged: remove its folder to read L1 anew")

	// ErrDisk says that a write failed. What the disk holds is found at the next start.
	ErrDisk = errors.New("the store's disk failed: make room or replace it, then start again")

	// ErrClosed says that the store was closed.
	ErrClosed = errors.New("the store is closed")

	// ErrNotFound says that there is nothing of that number.
	ErrNotFound = errors.New("not found")
)

// Error says which field is wrong, with its value and what it had to be.
type Error struct {
	Kind  error
	Field string
	Limit any // what the value had to be; nil if there is nothing to say
	Value any
	Err   error // the cause, if another package found it
}

func (e *Error) Error() string {
	text := fmt.Sprintf("%v: %s is %v", e.Kind, e.Field, e.Value)
	if e.Limit != nil {
		text += fmt.Sprintf(", want %v", e.Limit)
	}
	if e.Err != nil {
		text += fmt.Sprintf(": %v", e.Err)
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
