package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/stoa-rollup/stoa/internal/service"
)

const (
	// pollPeriod is how often a Postgres that comes up is asked whether it is up.
	pollPeriod = 10 * time.Millisecond

	// busyLimit is how long Start waits for another Postgres on the directory to
	// end: one whose parent was killed is just doing so.
	busyLimit = 5 * time.Second

	// quitGrace is how long a Postgres that is cut off has to end its children.
	quitGrace = 3 * time.Second

	// pipeGrace is how long children may hold the output of one that has ended.
	pipeGrace = time.Second
)

// Postgres is one database: the operator's or a child process. It is a
// service.Reporter. All methods are safe for concurrent use.
type Postgres struct {
	cfg    Config
	log    *slog.Logger
	finder finder
	fatal  chan error

	// The clock; tests replace it.
	busyAfter func() <-chan time.Time
	quitAfter func() <-chan time.Time

	mu       sync.Mutex
	started  bool
	dir      string   // the data directory, absolute
	process  *process // nil unless running
	stopping chan struct{}
}

var _ service.Reporter = (*Postgres)(nil)

// New checks the configuration and returns a Postgres that is not yet running.
func New(cfg Config, log *slog.Logger) (*Postgres, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}

	return &Postgres{
		cfg:       cfg,
		log:       log,
		finder:    finder{lookPath: exec.LookPath, system: systemBinaries, nodeModules: cfg.NodeModules},
		fatal:     make(chan error, 1),
		busyAfter: func() <-chan time.Time { return time.After(busyLimit) },
		quitAfter: func() <-chan time.Time { return time.After(quitGrace) },
		stopping:  make(chan struct{}),
	}, nil
}

// URL returns where to connect. It is empty for a Postgres of our own that does
// not run.
func (p *Postgres) URL() string {
	p.mu.Lock()
	defer p.mu.Unlock()

	switch {
	case p.cfg.DatabaseURL != "":
		return p.cfg.DatabaseURL
	case p.process != nil:
		return socketURL(p.dir)
	}

	return ""
}

// Ready is a health check. Of a Postgres given by URL it knows nothing and
// returns nil: the store that connects to it has the answer.
func (p *Postgres) Ready(ctx context.Context) error {
	p.mu.Lock()
	process, dir := p.process, p.dir
	p.mu.Unlock()

	switch {
	case p.cfg.DatabaseURL != "":
		return nil
	case process == nil:
		return ErrNotRunning
	}
	if err := process.ended(); err != nil {
		return err
	}

	return greet(ctx, dir)
}

// Fatal reports that the child process ended without being stopped.
func (p *Postgres) Fatal() <-chan error { return p.fatal }

// Start brings a Postgres of our own up and returns when it takes connections.
// It sets no limit but the context: after a crash, replaying the log takes what
// it takes.
func (p *Postgres) Start(ctx context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()

	if p.started {
		return ErrStarted
	}
	p.started = true
	if p.cfg.DatabaseURL != "" {
		return nil
	}

	dir, err := filepath.Abs(p.cfg.DataDir)
	if err != nil {
		return err
	}
	who, err := accountFor(dir)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}
	if err := who.reach(filepath.Dir(dir)); err != nil {
		return err
	}

	major, err := dataVersion(dir)
	if err != nil {
		return err
	}
	p.finder.usable = who.reach
	binaries, err := p.finder.find(ctx, major)
	if err != nil {
		return err
	}
	if major == 0 {
		if err := initialise(ctx, binaries, who, dir); err != nil {
			return err
		}
	}
	if err := who.own(dir); err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}

	process, err := p.serve(ctx, binaries, who, dir)
	if err != nil {
		return err
	}
	p.process, p.dir = process, dir
	p.log.Info("postgres serves", "version", binaries.Major, "binaries", binaries.Dir, "data", dir)
	go p.watch(process)

	return nil
}

// dataVersion returns the major version of the data, or zero if there is none.
func dataVersion(dir string) (int, error) {
	text, err := os.ReadFile(filepath.Join(dir, "PG_VERSION"))
	if err == nil {
		major, err := strconv.Atoi(strings.TrimSpace(string(text)))
		if err != nil {
			return 0, fmt.Errorf("%w: %s: %w", ErrForeign, dir, err)
		}
		return major, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%w: %w", ErrDataDir, err)
	}

	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%w: %w", ErrDataDir, err)
	}
	if len(entries) > 0 {
		return 0, fmt.Errorf("%w: %s", ErrForeign, dir)
	}

	return 0, nil
}

// initialise makes a data directory. Whatever interrupts it, the directory is
// whole or not there.
func initialise(ctx context.Context, binaries Binaries, who account, dir string) error {
	making := dir + ".initdb"
	if err := os.RemoveAll(making); err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}
	if err := os.Mkdir(making, 0o700); err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}
	defer os.RemoveAll(making)
	if err := who.own(making); err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}

	cmd := exec.CommandContext(ctx, filepath.Join(binaries.Dir, "initdb"),
		"-D", making, "-U", Role, "-A", "trust", "-E", "UTF8", "--locale=C")
	cmd.Dir, cmd.Env, cmd.SysProcAttr = making, environment(), who.attributes()
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = pipeGrace

	// See launch: the thread must outlive the child.
	runtime.LockOSThread()
	output, err := cmd.CombinedOutput()
	runtime.UnlockOSThread()
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return &ExitError{"initdb", err, strings.TrimSpace(string(output))}
	}

	// Absent or empty, or the caller would not have come here.
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}

	return os.Rename(making, dir)
}

// serve starts postgres and waits until it takes connections. While another one
// is on the directory it tries again, within the limit.
func (p *Postgres) serve(ctx context.Context, binaries Binaries, who account, dir string) (*process, error) {
	poll := time.NewTicker(pollPeriod)
	defer poll.Stop()

	var busy <-chan time.Time // set at the first try that finds another
	for {
		cmd := exec.Command(filepath.Join(binaries.Dir, "postgres"), "-D", dir, "-p", "5432",
			"-c", "listen_addresses=", "-c", "unix_socket_directories=\""+dir+"\"", "-c", "unix_socket_permissions=0700",
			"-c", "logging_collector=off", "-c", "log_destination=stderr")
		cmd.Dir, cmd.Env, cmd.SysProcAttr = dir, environment(), who.attributes()
		cmd.WaitDelay = pipeGrace

		process, err := launch(cmd, p.log)
		if err != nil {
			return nil, err
		}
		err = await(ctx, process, dir, poll.C)
		if err == nil {
			return process, nil
		}
		if process.ended() == nil {
			return nil, errors.Join(err, p.cutOff(process))
		}
		if !isBusy(err) {
			return nil, err
		}

		if busy == nil {
			busy = p.busyAfter()
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-busy:
			return nil, fmt.Errorf("%w: %s\n%w", ErrInUse, dir, err)
		case <-poll.C:
		}
	}
}

// await returns nil once the process serves.
func await(ctx context.Context, process *process, dir string, poll <-chan time.Time) error {
	for {
		// The lock first: without it, another one's socket would answer.
		if process.holds(dir) {
			err := greet(ctx, dir)
			if err == nil || !errors.Is(err, errNotYet) {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-process.done:
			return process.err
		case <-poll:
		}
	}
}

// isBusy recognises what Postgres says of a directory where another one runs or
// the children of one that was killed.
func isBusy(err error) bool {
	var exit *ExitError
	if !errors.As(err, &exit) {
		return false
	}

	return strings.Contains(exit.Output, `lock file "postmaster.pid" already exists`) ||
		strings.Contains(exit.Output, "is still in use") ||
		strings.Contains(exit.Output, `.lock" already exists`)
}

// watch reports the end of the process, unless it was stopped.
func (p *Postgres) watch(process *process) {
	<-process.done
	select {
	case <-p.stopping:
	default:
		p.fatal <- process.err
	}
}

// Stop lets Postgres end its sessions and write everything down. When the
// context is over it is cut off, and ErrCutOff returned.
func (p *Postgres) Stop(ctx context.Context) error {
	p.mu.Lock()
	defer p.mu.Unlock()

	process := p.process
	if process == nil {
		return nil
	}
	p.process = nil
	close(p.stopping)

	// Fast shutdown: sessions are ended, not waited for.
	if err := process.cmd.Process.Signal(syscall.SIGINT); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return errors.Join(err, p.cutOff(process))
	}
	select {
	case <-process.done:
		return nil
	case <-ctx.Done():
		return errors.Join(ErrCutOff, context.Cause(ctx), p.cutOff(process))
	}
}

// cutOff ends the process without shutting down, and waits for it. It asks first
// to end the children; a kill leaves that to them.
func (p *Postgres) cutOff(process *process) error {
	if err := process.cmd.Process.Signal(syscall.SIGQUIT); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	select {
	case <-process.done:
		return nil
	case <-p.quitAfter():
	}

	if err := process.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-process.done

	return nil
}
