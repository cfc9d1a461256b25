package service

import (
	"context"
	"errors"
	"runtime/debug"
	"slices"
	"sync"
	"time"
)

// Default limits; see Limits.
const (
	DefaultStopLimit = 30 * time.Second
	DefaultGrace     = 5 * time.Second
)

// Limits bounds stopping. Zero means the default.
type Limits struct {
	// Stop is the time that all services together get where the caller of the
	// group hands in no context for it: after a failed start, and in Run.
	Stop time.Duration

	// Grace is the time that each service gets to return after the context of
	// Stop is over, before it is left behind.
	Grace time.Duration
}

// Group is services that start in order and stop in reverse. All methods are
// safe for concurrent use.
type Group struct {
	members []member
	fatal   chan error // takes the first report

	// stopContext and after are the clock; tests replace them.
	stopContext func() (context.Context, context.CancelFunc)
	after       func() <-chan time.Time

	// life serialises Start and Stop. Never taken by the watchers.
	life    sync.Mutex
	started bool
	running int // how many of the members run

	// The watchers of reports.
	stopWatching chan struct{}
	watchers     sync.WaitGroup
}

type member struct {
	name    string
	service Lifecycle
}

// NewGroup returns a group that is not yet running.
func NewGroup(limits Limits, services ...Lifecycle) *Group {
	if limits.Stop == 0 {
		limits.Stop = DefaultStopLimit
	}
	if limits.Grace == 0 {
		limits.Grace = DefaultGrace
	}

	g := &Group{
		fatal:        make(chan error, 1),
		stopWatching: make(chan struct{}),
		after:        func() <-chan time.Time { return time.After(limits.Grace) },
		stopContext: func() (context.Context, context.CancelFunc) {
			return context.WithTimeout(context.Background(), limits.Stop)
		},
	}
	for _, service := range services {
		service, name := nameOf(service)
		g.members = append(g.members, member{name, service})
	}

	return g
}

// Start starts the services in order. If one cannot start, or one that runs
// already reports a fatal error meanwhile, those that run are stopped in reverse
// and all errors are returned together.
func (g *Group) Start(ctx context.Context) error {
	g.life.Lock()
	defer g.life.Unlock()

	if g.started {
		return ErrStarted
	}
	g.started = true

	// A report ends the start of those that come later: they may be waiting for
	// the one that died.
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	for _, m := range g.members {
		err := ctx.Err()
		if err == nil {
			err = m.service.Start(ctx)
		}
		if err != nil {
			err = &Error{m.name, OpStart, err}
			// The cause is the report, if that is what ended the context.
			if cause := context.Cause(ctx); cause != nil && isReport(cause) {
				err = errors.Join(cause, err)
			}
			stopCtx, done := g.stopContext()
			defer done()
			return errors.Join(err, g.stop(stopCtx))
		}

		g.running++
		if reporter, ok := m.service.(Reporter); ok {
			fatal := reporter.Fatal()
			g.watchers.Go(func() { g.watch(m.name, fatal, cancel) })
		}
	}

	return nil
}

// isReport tells the error of a watcher from a context's own.
func isReport(err error) bool {
	var e *Error
	return errors.As(err, &e) && e.Op == OpRun
}

// watch passes on the report of one service. The first report of all wins.
func (g *Group) watch(name string, fatal <-chan error, cancelStart context.CancelCauseFunc) {
	var err error
	select {
	case <-g.stopWatching:
		return
	case err = <-fatal:
	}
	if err == nil {
		err = ErrEnded
	}

	err = &Error{name, OpRun, err}
	select {
	case g.fatal <- err:
	default:
	}
	cancelStart(err)
}

// Fatal returns the channel of the first report of a member: a group is a
// Reporter. It is never closed.
func (g *Group) Fatal() <-chan error { return g.fatal }

// Stop stops the services that run, in reverse order, each even if another could
// not, and returns their errors together. When the context is over, those that
// are left are still told to stop, and have the grace to return.
func (g *Group) Stop(ctx context.Context) error {
	g.life.Lock()
	defer g.life.Unlock()

	return g.stop(ctx)
}

func (g *Group) stop(ctx context.Context) error {
	if g.running == 0 {
		return nil
	}

	// From here on, ending is what services are asked for, and no report.
	close(g.stopWatching)
	g.watchers.Wait()

	var (
		errs     []error
		panicked *Panic
	)
	for ; g.running > 0; g.running-- {
		m := g.members[g.running-1]

		err := g.stopOne(ctx, m)
		if p, ok := err.(*Panic); ok {
			if panicked == nil {
				panicked = p
			}
			continue
		}
		if err != nil {
			errs = append(errs, &Error{m.name, OpStop, err})
		}
	}
	if panicked != nil {
		panic(panicked)
	}

	return errors.Join(errs...)
}

// stopOne stops one service, and returns without it if it ignores its limits.
func (g *Group) stopOne(ctx context.Context, m member) error {
	done := make(chan error, 1)
	go func() {
		defer func() {
			if value := recover(); value != nil {
				done <- &Panic{m.name, value, debug.Stack()}
			}
		}()
		done <- m.service.Stop(ctx)
	}()

	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	select {
	case err := <-done:
		return err
	case <-g.after():
		return errors.Join(ErrAbandoned, context.Cause(ctx))
	}
}

// Run starts the services, waits until the context ends or a service reports a
// fatal error, and stops them. The end of the context is how a command is meant
// to end: it is no error, during the start neither.
func (g *Group) Run(ctx context.Context) error {
	if err := g.Start(ctx); err != nil {
		if ctx.Err() != nil && onlyCanceled(err) {
			return nil
		}
		return err
	}

	var fatal error
	select {
	case <-ctx.Done():
	case fatal = <-g.fatal:
	}

	stopCtx, done := g.stopContext()
	defer done()

	return errors.Join(fatal, g.Stop(stopCtx))
}

// onlyCanceled reports whether every error in the tree is a cancellation.
func onlyCanceled(err error) bool {
	switch err := err.(type) {
	case interface{ Unwrap() []error }:
		return !slices.ContainsFunc(err.Unwrap(), func(one error) bool { return !onlyCanceled(one) })
	case *Error:
		return onlyCanceled(err.Err)
	}

	return errors.Is(err, context.Canceled)
}
