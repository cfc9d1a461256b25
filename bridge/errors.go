package bridge

import (
	"errors"
	"fmt"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/store"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// FatalError is why the service cannot go on, and what a person must do.
type FatalError struct {
	Do  string
	Err error
}

func (e *FatalError) Error() string { return e.Do + ": " + e.Err.Error() }

func (e *FatalError) Unwrap() error { return e.Err }

// fatalError is the *FatalError of an error that trying again cannot cure, or nil.
// Those that are doubtful a few more tries may cure.
// What the node got wrong, it or another node may get right the next time; what L1
// holds, and what the store holds, stays.
func (s *Service) fatalError(err error) error {
	folder := "remove the folder " + s.config.Dir
	var fatal *FatalError
	switch {
	case errors.As(err, &fatal):
		return fatal
	case errors.Is(err, follow.ErrBelowFinality):
		return &FatalError{"L1 took back blocks that counted as final, which no service undoes. Find out which chain is L1; if it is the new one, " +
			"stop the sequencer too, " + folder + ", and start again", err}
	case errors.Is(err, follow.ErrGap):
		return &FatalError{"the L1 node left out logs, before or now, so what is stored cannot be trusted. Use a node that has all logs since block " +
			fmt.Sprint(s.config.Follow.Start) + ", " + folder + ", and start again", err}
	case errors.Is(err, follow.ErrIndirect):
		return &FatalError{"the operator let a contract submit a batch, which this version cannot read. Use a version that can", err}
	case errors.Is(err, follow.ErrBlobs):
		return &FatalError{"a batch has blobs that this version cannot read. Use a version that can, or give the bridge no sources of blobs: it keeps none of their data", err}
	case errors.Is(err, store.ErrDamaged):
		return &FatalError{folder + " and start again: the store breaks its own rules", err}
	case errors.Is(err, store.ErrDisk), errors.Is(err, store.ErrClosed):
		return &FatalError{"see that the disk of " + s.config.Dir + " has room and is well, and start again", err}
	}
	return nil
}

// doubtful says whether an error would end the service if it were sure that the node is
// right.
func doubtful(err error) bool {
	return errors.Is(err, follow.ErrBelowFinality) || errors.Is(err, follow.ErrGap)
}

// The errors below are what callers get, in this process and through the RPC alike.

// Malformed is the error of an argument outside its limit.
func Malformed(field string, value any, limit string) *wire.Error {
	return &wire.Error{
		Code: wire.CodeMalformed, Message: fmt.Sprintf("%s is %v, want %s", field, value, limit),
		Data: wire.ErrorData{Field: field, Value: fmt.Sprint(value), Limit: limit},
	}
}

var errClosed = &wire.Error{Code: wire.CodeClosed, Message: "the bridge does not run, or its disk failed"}

// errL1 hides the cause: it may name the node's address, with a key in it.
var errL1 = &wire.Error{Code: wire.CodeBusy, Message: "L1 gives no good answer now, try again later", Data: wire.ErrorData{Field: "l1"}}
