// Package bench measures how many operations a sequencer takes: the whole of it,
// with engine, a log on disk that is synced, signature checks, signed receipts and
// the API on loopback. It has no prover, so nothing is proven, and an L1 at which
// nothing happens.
//
// The operations are payments of funded purses, signed before the clock starts. What
// counts is receipts: after a run each is checked to be of its operation and to have
// an index of its own. The client is handed in as a function, so that a command can
// run it in a process of its own and tell how much of the processors it takes.
package bench

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/sequencer"
)

// Config of a measurement.
type Config struct {
	Dir        string // of the sequencer's data, which stay
	Shape      batch.Shape
	Purses     int
	Operations int    // of a run at full speed; one at half the speed has half as many
	Form       string // of the operations: binary or object
	Sockets    int    // WebSockets
	Window     int    // calls on the way over them, all together
	HTTP       int    // HTTP connections, each with one call on the way
	Client     func(context.Context, Order) (Result, error)
	Report     *progress.Reporter // nil: none
}

// DefaultConfig is that of `stoa bench load`.
func DefaultConfig(dir string) Config {
	return Config{Dir: dir, Shape: batch.Standard, Purses: 4_096, Operations: 20_000, Form: Binary, Sockets: 4, Window: 1_024, HTTP: 128, Client: Drive}
}

// Forms of an operation.
const (
	Binary = "binary" // 0x and the binary form
	Object = "object" // the JSON form
)

// Check says which setting is wrong.
func (c Config) Check() error {
	if c.Form != Binary && c.Form != Object {
		return fmt.Errorf("choose the form %s or %s: it is %q", Binary, Object, c.Form)
	}
	for _, n := range []struct {
		name             string
		value, low, high int
	}{
		{"purses", c.Purses, 2, int(c.Shape.StateRecords()) - firstPurse}, {"operations", c.Operations, 100, 1_000_000}, {"sockets", c.Sockets, 1, 1_000},
		// A purse has one operation on the way: its next one would wait for it.
		{"calls on the way", c.Window, c.Sockets, c.Purses}, {"HTTP connections", c.HTTP, 1, min(c.Purses, 4_000)},
	} {
		if n.value < n.low || n.value > n.high {
			return fmt.Errorf("set the number of %s between %d and %d: it is %d", n.name, n.low, n.high, n.value)
		}
	}
	return nil
}

// Figures are what was measured.
type Figures struct {
	Shape  string `json:"shape"`
	Cores  int    `json:"cores"`
	Purses int    `json:"purses"`
	Form   string `json:"form"`
	Runs   []Run  `json:"runs"`
}

// Run is one run.
type Run struct {
	Transport   string  `json:"transport"`
	Connections int     `json:"connections"`
	Window      int     `json:"callsOnTheWay"`    // at most
	Offered     float64 `json:"offeredPerSecond"` // 0: as fast as it goes
	Accepted    int     `json:"accepted"`
	Seconds     float64 `json:"seconds"`
	PerSecond   float64 `json:"acceptedPerSecond"`
	P50         float64 `json:"p50Milliseconds"` // from when a call is due to its answer
	P99         float64 `json:"p99Milliseconds"`
	Processor   float64 `json:"processorMicrosecondsPerOperation"` // sequencer and client, all cores
	ClientShare float64 `json:"clientShareOfProcessor"`            // 0 if it runs in this process
	Batches     uint64  `json:"batches"`                           // sealed meanwhile
}

// Measure runs a sequencer and drives it: at full speed over WebSocket and over HTTP,
// each followed by half of that speed.
func Measure(ctx context.Context, c Config) (f *Figures, err error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	var crowd *Crowd
	var orders []Order
	err = c.Report.Step("sign payments", 0, func() (err error) {
		if crowd, err = NewCrowd(c.Shape, c.Purses); err != nil {
			return err
		}
		for _, transport := range []string{WebSocket, HTTP} {
			o := Order{Transport: transport, Connections: c.Sockets, Window: c.Window / c.Sockets}
			if transport == HTTP {
				o.Connections, o.Window = c.HTTP, 1
			}
			for _, n := range []int{c.Operations, c.Operations / 2} {
				if o.Calls, err = crowd.Calls(n, c.Form); err != nil {
					return err
				}
				orders = append(orders, o)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	s, err := start(ctx, c.Dir, crowd)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Stop(context.WithoutCancel(ctx))) }()

	f = &Figures{Shape: c.Shape.Name, Cores: runtime.GOMAXPROCS(0), Purses: c.Purses, Form: c.Form}
	for i, o := range orders {
		if o.Addr = s.Addr(); i%2 == 1 {
			o.PerSecond = f.Runs[i-1].PerSecond / 2
		}
		err := c.Report.Step(fmt.Sprintf("%d payments over %s", len(o.Calls), o.Transport), 0, func() error {
			run, err := s.drive(ctx, c.Client, o)
			f.Runs = append(f.Runs, run)
			return err
		})
		if err != nil {
			return f, err
		}
	}
	return f, nil
}

// server is a sequencer that runs.
type server struct{ *sequencer.Sequencer }

// snapshots is how many batches lie between two snapshots. A sequencer whose batches
// are proven makes a few a minute; this one makes dozens a second.
const snapshots = 1_024

// start runs a sequencer on loopback.
func start(ctx context.Context, dir string, crowd *Crowd) (*server, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	c := sequencer.DefaultConfig(dir, "127.0.0.1:0")
	c.Version, c.ReceiptKey, c.L1 = "bench", key, crowd.L1
	c.Network, c.Menu, c.Genesis = crowd.Network, batch.Menu{crowd.Shape}, crowd.Genesis
	c.Engine.MaxUnproven, c.Engine.SnapshotEvery = 1<<20, snapshots
	s, err := sequencer.New(c)
	if err != nil {
		return nil, err
	}
	return &server{s}, s.Start(ctx)
}

// drive runs the client once.
func (s *server) drive(ctx context.Context, client func(context.Context, Order) (Result, error), o Order) (Run, error) {
	sealed, before := s.Head().Sealed, processor()
	result, err := client(ctx, o)
	if err != nil {
		return Run{}, err
	}
	spent := processor() - before
	r := Run{
		Transport: o.Transport, Connections: o.Connections, Window: o.Connections * o.Window, Offered: o.PerSecond,
		Accepted: result.Accepted, Seconds: result.Seconds, PerSecond: float64(result.Accepted) / result.Seconds, P50: result.P50, P99: result.P99,
		Batches: s.Head().Sealed - sealed,
	}
	if result.Apart {
		r.ClientShare = result.Processor / (result.Processor + spent.Seconds())
		spent += time.Duration(result.Processor * float64(time.Second))
	}
	r.Processor = float64(spent.Microseconds()) / float64(result.Accepted)
	return r, nil
}

// processor is the time that this process has spent on all cores.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0 // not on this system
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
