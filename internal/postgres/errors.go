package postgres

import (
	"errors"
	"fmt"
)

// Errors of a Postgres that this package starts.
var (
	// ErrStarted is returned by a second Start: a Postgres starts once.
	ErrStarted = errors.New("make a new Postgres: this one was started before")

	// ErrNotRunning is what Ready returns before Start and after Stop.
	ErrNotRunning = errors.New("start Postgres first: it is not running")

	// ErrInUse is returned while another process runs on the data directory.
	ErrInUse = errors.New("stop the other Postgres on this data directory, or choose another one")

	// ErrForeign is returned for a directory with something else in it.
	ErrForeign = errors.New("choose an empty data directory: there is something else in this one")

	// ErrCutOff is returned by a Stop whose time was over. The data is safe: the
	// next start replays the log.
	ErrCutOff = errors.New("the database did not stop in its time and was cut off")
)

// UnreachableError says that the user that Postgres runs as cannot get to the
// data or the binaries.
type UnreachableError struct {
	Folder string // the one that keeps it out
	Path   string // where it must get to
	User   string
}

func (e *UnreachableError) Error() string {
	return fmt.Sprintf("run chmod o+x %s, or choose a path elsewhere: Postgres runs as user %s, who cannot enter it to reach %s", e.Folder, e.User, e.Path)
}

// ExitError says how a Postgres process ended that should have gone on, with the
// last lines that it wrote.
type ExitError struct {
	Program string
	Err     error // nil after exit status 0
	Output  string
}

func (e *ExitError) Error() string {
	how := "it exited"
	if e.Err != nil {
		how = e.Err.Error()
	}

	return fmt.Sprintf("%s ended: %s\n%s", e.Program, how, e.Output)
}

func (e *ExitError) Unwrap() error { return e.Err }
