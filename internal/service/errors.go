package service

import (
	"errors"
	"fmt"
)

// Errors of groups, servers and health registries.
var (
	// ErrStarted is returned by a second Start: groups and servers start once.
	ErrStarted = errors.New("make a new one: this one was started before")

	// ErrEnded stands for a report without an error: the service ended on its own.
	ErrEnded = errors.New("the service ended before it was stopped")

	// ErrAbandoned is returned for a service that did not stop in its time and
	// not in the grace after it. It may still be running.
	ErrAbandoned = errors.New("the service ignores its time limit and was left behind")

	// ErrCheckName is returned for a check without a name or with one taken.
	ErrCheckName = errors.New("give the health check a name of its own")
)

// Op is what a service was doing when it failed.
type Op string

// The operations of a service's life.
const (
	OpStart Op = "start"
	OpRun   Op = "run"
	OpStop  Op = "stop"
)

// Error says which service failed at what. Reach it with errors.As.
type Error struct {
	Service string
	Op      Op
	Err     error
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %s: %v", e.Service, e.Op, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

// Panic is what Group.Stop panics with after a service's Stop panicked. The
// stack is that of the service.
type Panic struct {
	Service string
	Value   any
	Stack   []byte
}

func (p *Panic) Error() string {
	return fmt.Sprintf("%s: stop: panic: %v\n\n%s", p.Service, p.Value, p.Stack)
}
