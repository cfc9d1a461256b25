package service

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

var errBroken = errors.New("broken")

// journal is what happened, in order.
type journal struct {
	mu     sync.Mutex
	events []string
}

func (j *journal) add(event string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.events = append(j.events, event)
}

func (j *journal) want(t *testing.T, want ...string) {
	t.Helper()
	j.mu.Lock()
	defer j.mu.Unlock()
	if !slices.Equal(j.events, want) {
		t.Errorf("have events %v, want %v", j.events, want)
	}
}

// fake is a service that does as it is told.
type fake struct {
	name  string
	log   *journal
	start func(context.Context) error
	stop  func(context.Context) error
}

func (f *fake) Start(ctx context.Context) error {
	f.log.add("start " + f.name)
	if f.start != nil {
		return f.start(ctx)
	}
	return nil
}

func (f *fake) Stop(ctx context.Context) error {
	f.log.add("stop " + f.name)
	if f.stop != nil {
		return f.stop(ctx)
	}
	return nil
}

// mortal is a fake that can report.
type mortal struct {
	*fake
	fatal chan error
}

func (m mortal) Fatal() <-chan error { return m.fatal }

func gives(err error) func(context.Context) error {
	return func(context.Context) error { return err }
}

func group(services ...Lifecycle) *Group { return NewGroup(Limits{}, services...) }

func TestStopsInReverse(t *testing.T) {
	log := &journal{}
	g := group(&fake{name: "a", log: log}, &fake{name: "b", log: log}, &fake{name: "c", log: log})

	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := g.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("second start: have %v, want %v", err, ErrStarted)
	}
	for range 2 { // the second does nothing
		if err := g.Stop(t.Context()); err != nil {
			t.Fatal(err)
		}
	}

	log.want(t, "start a", "start b", "start c", "stop c", "stop b", "stop a")
}

func TestStopGoesOnAfterAnError(t *testing.T) {
	log := &journal{}
	g := group(
		Named("alpha", &fake{name: "a", log: log, stop: gives(errBroken)}),
		&fake{name: "b", log: log, stop: gives(context.DeadlineExceeded)},
		&fake{name: "c", log: log},
	)
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}

	err := g.Stop(t.Context())
	if !errors.Is(err, errBroken) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("have %v, want both errors", err)
	}
	for _, want := range []string{"alpha: stop: broken", "*service.fake: stop: "} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("have %q, want %q in it", err, want)
		}
	}
	log.want(t, "start a", "start b", "start c", "stop c", "stop b", "stop a")
}

func TestFailedStartStopsThoseThatRun(t *testing.T) {
	log := &journal{}
	errStuck := errors.New("stuck")
	g := group(
		Named("alpha", &fake{name: "a", log: log, stop: gives(errStuck)}),
		&fake{name: "b", log: log},
		Named("gamma", &fake{name: "c", log: log, start: gives(errBroken)}),
		&fake{name: "d", log: log},
	)

	err := g.Start(t.Context())
	var typed *Error
	if !errors.As(err, &typed) || typed.Service != "gamma" || typed.Op != OpStart || !errors.Is(typed, errBroken) {
		t.Errorf("have %#v, want gamma's start first", typed)
	}
	if !errors.Is(err, errStuck) {
		t.Errorf("have %v, want the error of the stop in it", err)
	}
	log.want(t, "start a", "start b", "start c", "stop b", "stop a")
}

// The context of the start may be over; stopping has its own.
func TestFailedStartStopsWithAFreshContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	log := &journal{}
	g := group(
		&fake{name: "a", log: log, stop: func(ctx context.Context) error { return ctx.Err() }},
		&fake{name: "b", log: log, start: func(ctx context.Context) error { cancel(); <-ctx.Done(); return ctx.Err() }},
	)

	if err := g.Run(ctx); err != nil {
		t.Errorf("have %v, want nothing: the command was ended", err)
	}
	log.want(t, "start a", "start b", "stop a")
}

func TestEndedStartStillTellsWhatBrokeInTheStop(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	log := &journal{}
	inner := Named("inner", group(
		&fake{name: "a", log: log, stop: gives(errBroken)},
		&fake{name: "b", log: log, start: func(ctx context.Context) error { cancel(); return ctx.Err() }},
	))

	if err := Run(ctx, inner); !errors.Is(err, errBroken) {
		t.Errorf("have %v, want %v", err, errBroken)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	log := &journal{}
	err := Run(ctx, &fake{name: "a", log: log}, &fake{name: "b", log: log, start: func(context.Context) error { cancel(); return nil }})
	if err != nil {
		t.Fatal(err)
	}
	log.want(t, "start a", "start b", "stop b", "stop a")
}

func TestFatalReportStopsAll(t *testing.T) {
	for _, test := range []struct {
		name   string
		report func(chan error)
		want   error
	}{
		{"an error", func(c chan error) { c <- errBroken }, errBroken},
		{"a closed channel", func(c chan error) { close(c) }, ErrEnded},
	} {
		t.Run(test.name, func(t *testing.T) {
			log := &journal{}
			dying := mortal{&fake{name: "b", log: log}, make(chan error, 1)}
			test.report(dying.fatal)

			// Through a group in a group: reports climb.
			err := Run(t.Context(), &fake{name: "a", log: log}, Named("inner", group(Named("dying", dying))))

			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), "inner: run: dying: run: ") {
				t.Errorf("have %v, want inner, dying and %v", err, test.want)
			}
			log.want(t, "start a", "start b", "stop b", "stop a")
		})
	}
}

func TestReportEndsALaterStart(t *testing.T) {
	log := &journal{}
	dying := mortal{&fake{name: "a", log: log}, make(chan error, 1)}
	waiting := &fake{name: "b", log: log, start: func(ctx context.Context) error {
		dying.fatal <- errBroken
		<-ctx.Done()
		return ctx.Err()
	}}

	err := Run(t.Context(), Named("dying", dying), waiting)
	if !errors.Is(err, errBroken) {
		t.Errorf("have %v, want %v", err, errBroken)
	}
	log.want(t, "start a", "start b", "stop a")
}

func TestReportsAfterStopAreNotHeard(t *testing.T) {
	log := &journal{}
	dying := mortal{fake: &fake{name: "a", log: log}, fatal: make(chan error)}
	dying.stop = func(context.Context) error { close(dying.fatal); return nil }
	g := group(dying)
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := g.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}

	select {
	case err := <-g.Fatal():
		t.Errorf("have report %v, want none", err)
	default:
	}
}

func TestPanicInStartPassesThrough(t *testing.T) {
	defer func() {
		if value := recover(); value != "ouch" {
			t.Errorf("have %v, want the panic", value)
		}
	}()
	_ = Run(t.Context(), &fake{log: &journal{}, start: func(context.Context) error { panic("ouch") }})
}

func TestPanicInStopComesBackAfterTheOthersStopped(t *testing.T) {
	log := &journal{}
	g := group(&fake{name: "a", log: log}, Named("bad", &fake{name: "b", log: log, stop: func(context.Context) error { panic("ouch") }}))
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}

	defer func() {
		p, ok := recover().(*Panic)
		if !ok || p.Service != "bad" || p.Value != "ouch" || !strings.Contains(string(p.Stack), "TestPanicInStop") {
			t.Errorf("have %v, want bad's panic with its stack", p)
		}
		log.want(t, "start a", "start b", "stop b", "stop a")
	}()
	_ = g.Stop(t.Context())
}

// A service that ignores the end of the context is left behind after the grace;
// those before it are stopped all the same.
func TestStopLeavesBehindWhoIgnoresTheLimit(t *testing.T) {
	log := &journal{}
	release, grace := make(chan struct{}), make(chan time.Time, 1)
	defer close(release)
	g := group(
		&fake{name: "a", log: log},
		Named("deaf", &fake{name: "b", log: log, stop: func(context.Context) error {
			grace <- time.Time{} // is over once it was told to stop
			<-release
			return nil
		}}),
	)
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	asked := 0
	g.after = func() <-chan time.Time {
		if asked++; asked > 1 {
			return nil // the others get all the time they want
		}
		return grace
	}
	cancel()

	err := g.Stop(ctx)
	if !errors.Is(err, ErrAbandoned) || !strings.Contains(err.Error(), "deaf: stop: ") {
		t.Errorf("have %v, want deaf left behind", err)
	}
	log.want(t, "start a", "start b", "stop b", "stop a")
}

// A service that heeds the end of the context has the grace to do so.
func TestStopWaitsForWhoHeedsTheLimit(t *testing.T) {
	log := &journal{}
	stopping := make(chan struct{})
	g := group(&fake{name: "a", log: log, stop: func(ctx context.Context) error {
		close(stopping)
		<-ctx.Done()
		return errBroken
	}})
	g.after = func() <-chan time.Time { return nil }
	if err := g.Start(t.Context()); err != nil {
		t.Fatal(err)
	}

	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-stopping; cancel() }()
	if err := g.Stop(ctx); !errors.Is(err, errBroken) || errors.Is(err, ErrAbandoned) {
		t.Errorf("have %v, want %v", err, errBroken)
	}
}

// Run stops with the context of its limits, not with its own, which is over.
func TestRunStopsWithinItsLimit(t *testing.T) {
	log := &journal{}
	g := group(&fake{name: "a", log: log, stop: func(ctx context.Context) error { <-ctx.Done(); return context.Cause(ctx) }})
	g.stopContext = func() (context.Context, context.CancelFunc) {
		ctx, cancel := context.WithCancelCause(context.Background())
		cancel(errBroken)
		return ctx, func() {}
	}
	g.after = func() <-chan time.Time { return nil }

	ctx, cancel := context.WithCancel(t.Context())
	g.members[0].service.(*fake).start = func(context.Context) error { cancel(); return nil }
	if err := g.Run(ctx); !errors.Is(err, errBroken) {
		t.Errorf("have %v, want %v", err, errBroken)
	}
}
