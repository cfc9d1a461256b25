// Package jobstest is the world in which proofs are ordered, made and settled in
// tests: a log of sealed batches in memory, claims whose state proof is true and
// whose validity proof is any, and a clock that stands still. It is for tests alone.
package jobstest

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
)

// Powers of the tiny shape.
var Powers = sync.OnceValue(func() *kzg.SRS { return kzg.UnsafeSRS(batch.Tiny.LogN) })

// Log is a jobs.History in memory. All methods are safe for concurrent use, but one
// goroutine writes.
type Log struct {
	World *stftest.World // as the log has it, if it is over one
	First uint64         // number of its first batch
	t     testing.TB

	mu      sync.Mutex
	sealed  jobs.Sealed
	changed chan struct{}
	inputs  []stf.Input
	states  []*state.State   // before each batch, and after all
	worlds  []*stftest.World // likewise
	fault   error
}

var _ jobs.History = (*Log)(nil)

// NewLog starts a log of a tiny shape, on a world with funded people and a listing.
func NewLog(t testing.TB, shape batch.Shape) *Log {
	t.Helper()
	w := stftest.New(t, shape)
	l := NewLogAt(t, w.Number, w.State)
	l.World, l.worlds = w, []*stftest.World{w.Clone(t)}
	return l
}

// NewLogAt starts a log at a batch, on the state before it.
func NewLogAt(t testing.TB, first uint64, s *state.State) *Log {
	return &Log{First: first, t: t, changed: make(chan struct{}), sealed: jobs.Sealed{Generation: 1, Number: first - 1}, states: []*state.State{s.Clone()}}
}

// Start is where the log begins.
func (l *Log) Start() jobs.Start {
	c, err := Powers().Commit(l.states[0].Cells())
	if err != nil {
		l.t.Fatal(err)
	}
	return jobs.Start{Number: l.First - 1, Commitment: c}
}

// Seal adds a batch of these operations of the world and returns its number.
func (l *Log) Seal(operations ...op.Operation) uint64 {
	l.t.Helper()
	in := stf.Input{Context: l.World.Context()}
	b := l.World.Begin()
	for _, o := range operations {
		s := op.Signed{Operation: o}
		if signer, ok := o.(op.Signer); ok {
			s = l.World.Sign(signer)
		}
		if err := b.Do(s); err != nil {
			l.t.Fatalf("%s: %v", o.Kind(), err)
		}
		in.Rows = append(in.Rows, s)
	}
	l.World.Seal(b)
	l.worlds = append(l.worlds, l.World.Clone(l.t))
	return l.Append(in)
}

// Append adds a batch and returns its number.
func (l *Log) Append(in stf.Input) uint64 {
	l.t.Helper()
	after := l.states[len(l.states)-1].Clone()
	if _, err := stf.Execute(after, in); err != nil {
		l.t.Fatal(err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.inputs, l.states = append(l.inputs, in), append(l.states, after)
	l.sealed.Number = in.Number
	l.change()
	return in.Number
}

// Pay seals n batches of one payment each and returns the number of the last.
func (l *Log) Pay(n int) (last uint64) {
	l.t.Helper()
	for range n {
		last = l.Seal(op.Transfer{
			From: l.World.Guest.For(stftest.Dollar), To: l.World.Host.For(stftest.Dollar), Token: stftest.Dollar, Amount: amount.From(1), Fee: 1,
		})
	}
	return last
}

// Rewind cuts the log before a batch and starts the next generation.
func (l *Log) Rewind(to uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	i := to - l.First
	l.inputs, l.states = l.inputs[:i], l.states[:i+1]
	l.sealed = jobs.Sealed{Generation: l.sealed.Generation + 1, Number: to - 1}
	if l.World != nil {
		l.worlds = l.worlds[:i+1]
		l.World = l.worlds[i].Clone(l.t)
		l.World.Now += 1000 * l.sealed.Generation // what comes instead is never the same
	}
	l.change()
}

// Fault makes reads of batches fail until it is nil.
func (l *Log) Fault(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.fault = err
}

func (l *Log) change() {
	close(l.changed)
	l.changed = make(chan struct{})
}

// Watch is jobs.History.
func (l *Log) Watch(ctx context.Context, seen jobs.Sealed) (jobs.Sealed, error) {
	for {
		l.mu.Lock()
		sealed, changed := l.sealed, l.changed
		l.mu.Unlock()
		if sealed != seen {
			return sealed, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return seen, ctx.Err()
		}
	}
}

// Input is jobs.History.
func (l *Log) Input(_ context.Context, number uint64) (stf.Input, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.fault != nil {
		return stf.Input{}, l.fault
	}
	if i := number - l.First; number >= l.First && i < uint64(len(l.inputs)) {
		return l.inputs[i], nil
	}
	return stf.Input{}, errors.New("no such batch")
}

// State is jobs.History.
func (l *Log) State(_ context.Context, after uint64) (*state.State, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if i := after + 1 - l.First; after+1 >= l.First && i < uint64(len(l.states)) {
		return l.states[i].Clone(), nil
	}
	return nil, errors.New("no such state")
}

// Claim makes the claim of a batch of the log.
func (l *Log) Claim(number uint64) *batch.Claim {
	l.t.Helper()
	in, err := l.Input(context.Background(), number)
	if err != nil {
		l.t.Fatal(err)
	}
	s, err := l.State(context.Background(), number-1)
	if err != nil {
		l.t.Fatal(err)
	}
	claim, err := ClaimFrom(s, in)
	if err != nil {
		l.t.Fatal(err)
	}
	return claim
}

// ClaimFrom makes the claim of a batch on a state, which it changes.
func ClaimFrom(s *state.State, in stf.Input) (*batch.Claim, error) {
	before := s.Clone()
	trace, err := stf.Execute(s, in)
	if err != nil {
		return nil, err
	}
	c, err := Powers().Commit(before.Cells())
	if err != nil {
		return nil, err
	}
	return Prover{}.ProveInStages(c, before.Cells(), trace, func(wire.Stage) error { return nil })
}

// Prover is a worker's prover without keys: in the place of the validity proof
// stands a text.
type Prover struct{}

// Shapes is the tiny one.
func (Prover) Shapes() []batch.Shape { return []batch.Shape{batch.Tiny} }

// Commit is the commitment of a state's cells.
func (Prover) Commit(cells []fr.Element) (bn254.G1Affine, error) { return Powers().Commit(cells) }

// ProveInStages makes a claim whose state proof is true.
func (Prover) ProveInStages(commitment bn254.G1Affine, cells []fr.Element, t *stf.Trace, enter func(wire.Stage) error) (*batch.Claim, error) {
	if err := enter(wire.StageCommit); err != nil {
		return nil, err
	}
	words, err := t.Words()
	if err != nil {
		return nil, err
	}
	var touched []kzg.Touched
	for _, r := range t.Touched {
		touched = append(touched, kzg.Touched{Record: r.Index, Old: r.Old, New: r.New})
	}
	p, err := Powers().Prepare(commitment, cells, touched)
	if err != nil {
		return nil, err
	}
	claim := &batch.Claim{Words: words.Published(t.Header.Used), Proof: []byte("stands in for a validity proof")}
	l1, data, err := t.Shape.Publish(claim.Words)
	if err != nil {
		return nil, err
	}
	var hashes []common.Hash
	if len(data) > 0 {
		bundle, err := blobs.NewBundle(data)
		if err != nil {
			return nil, err
		}
		hashes = bundle.Hashes
	}
	c := batch.Challenge(words.All(), t.Touched)
	rho := batch.Rho(kzg.EncodePoint(&p.Old), kzg.EncodePoint(&p.New), kzg.EncodePoint(&p.Quotient), c, hashes, l1)
	claim.Publics = batch.Publics{C: c, Rho: rho}
	claim.Publics.M, claim.Publics.BLo, claim.Publics.BHi = t.Shape.EvaluateWords(words.All(), rho)
	if claim.State, err = p.Open(rho, claim.Publics.Data()); err != nil {
		return nil, err
	}
	claim.Publics.VOld, claim.Publics.VNew, claim.Publics.Z = claim.State.VOld, claim.State.VNew, claim.State.Z
	return claim, enter(wire.StageProve)
}

// Clock stands still until it is advanced.
type Clock struct {
	mu     sync.Mutex
	now    time.Time
	timers []timer
}

type timer struct {
	at   time.Time
	ring chan time.Time
}

// NewClock starts at a time like any other.
func NewClock() *Clock { return &Clock{now: time.Unix(stftest.Start, 0)} }

// Now is the clock's time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// After rings when the clock was advanced by d.
func (c *Clock) After(d time.Duration) <-chan time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	ring := make(chan time.Time, 1)
	c.timers = append(c.timers, timer{c.now.Add(d), ring})
	c.ring()
	return ring
}

// Advance lets time pass.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.ring()
}

func (c *Clock) ring() {
	waiting := c.timers[:0]
	for _, t := range c.timers {
		if t.at.After(c.now) {
			waiting = append(waiting, t)
			continue
		}
		t.ring <- c.now
	}
	c.timers = waiting
}
