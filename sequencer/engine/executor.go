package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/oplog"
	"github.com/stoa-rollup/stoa/sequencer/plan"
)

// executor is what its goroutine alone touches.
type executor struct {
	head    *head
	waiting []wire.QueueEntry // of L1's queue: confirmed and not consumed
	landed  []landing         // flights of the group that are executed
	ahead   ahead             // flights that wait for a nonce
	opened  time.Time         // when the open batch began, by the machine's clock
	alarm   time.Time         // what timer is set to
	timer   <-chan time.Time
}

type landing struct {
	*flight
	place
}

// command runs on the executor. Its error is fatal.
type command struct {
	run  func() error
	done chan struct{}
}

func (e *Engine) loop() error {
	for {
		e.setAlarm()
		var err error
		select {
		case <-e.life.Done():
			return nil
		case f := <-e.queue:
			err = e.group(f)
		case c := <-e.commands:
			if err = c.run(); err == nil {
				err = e.commit()
			}
			close(c.done)
		case <-e.wake:
		case <-e.timer:
			e.timer = nil
			err = e.tick(e.config.Clock.Now())
		}
		if err != nil {
			return err
		}
	}
}

// do runs f on the executor and waits for it, unless the engine ends.
func (e *Engine) do(f func() error) bool {
	c := command{f, make(chan struct{})}
	select {
	case e.commands <- c:
	case <-e.ended:
		return false
	}
	select {
	case <-c.done:
		return true
	case <-e.ended:
		return false
	}
}

// group executes all operations that wait, orders them and answers.
func (e *Engine) group(f *flight) error {
	start := time.Now()
	for n, more := 1, true; more; n++ {
		if err := e.execute(f); err != nil {
			return err
		}
		if more = n < e.config.Log.Group; more {
			select {
			case f = <-e.queue:
			default:
				more = false
			}
		}
	}
	e.metrics.execute.Observe(time.Since(start).Seconds())
	return e.commit()
}

// execute runs an operation, and those that have waited for its nonce. An error is
// fatal; what concerns the operation is answered.
func (e *Engine) execute(f *flight) error {
	for f != nil {
		refusal, err := e.apply(f)
		switch {
		case err != nil:
			return err
		case refusal == nil:
			at := e.head.order(f.entry)
			e.landed = append(e.landed, landing{f, at})
			f = e.ahead.next(f)
			continue
		case e.mayWait(f, refusal):
			e.ahead.wait(f, e.config.Clock.Now().Add(e.config.AheadWait), refusal)
		default:
			e.land(f, place{}, refusal)
		}
		return nil
	}
	return nil
}

// apply executes an operation on the open batch, or on the next one if it does not fit
// or would make the batch dearer than it is worth (ORDER-SEAL).
func (e *Engine) apply(f *flight) (refusal, err error) {
	if err := e.begin(); err != nil {
		return nil, err
	}
	// Without room for a sealed batch, this one grows instead.
	early := e.head.begun && e.maySeal() && e.plan().Seal(f.lane, 1+len(e.queue))
	if !early {
		refusal = f.run(e.head.builder)
	}
	if early || full(refusal) && e.head.begun {
		if e.owesCrank() {
			return &BusyError{busyDemand, 0}, nil
		}
		if !e.maySeal() {
			return &BusyError{busyUnproven, e.config.MaxUnproven}, nil
		}
		if err := e.head.seal(); err != nil {
			return nil, err
		}
		if err := e.begin(); err != nil {
			return nil, err
		}
		refusal = f.run(e.head.builder)
	}
	if refusal == nil && !e.head.begun {
		e.opened = e.config.Clock.Now()
	}
	return refusal, nil
}

// plan is what the open batch is to the planner.
func (e *Engine) plan() plan.Batch {
	return plan.Batch{Menu: e.config.Menu, Used: e.head.builder.Used(), Records: e.head.builder.Records()}
}

// begin opens a batch, if none is open, with what waits in L1's queue.
func (e *Engine) begin() error {
	if e.head.builder != nil {
		return nil
	}
	e.mu.Lock()
	l1 := e.l1.Time
	e.mu.Unlock()
	timestamp, err := e.head.time(l1)
	if err != nil {
		return err
	}
	if err := e.head.open(timestamp); err != nil {
		return fmt.Errorf("begin batch %d: %w", e.head.sealed+1, err)
	}
	return e.takeQueue()
}

func (e *Engine) takeQueue() (err error) {
	begun := e.head.begun
	e.waiting, err = e.head.take(e.waiting)
	if !begun && e.head.begun {
		e.opened = e.config.Clock.Now()
	}
	return err
}

// maySeal says whether one more sealed batch may wait for a proof, and L1 would take it.
func (e *Engine) maySeal() bool {
	return e.unproven() < uint64(e.config.MaxUnproven) && !e.owesCrank()
}

// owesCrank says whether the open batch leaves a demand that has waited so long that L1 counts the batches that take
// nothing because of it (BATCH-13), and does not have its crank yet.
func (e *Engine) owesCrank() bool {
	if e.head.builder == nil || len(e.waiting) == 0 || e.head.taken > 0 {
		return false
	}
	first := e.waiting[0]
	o, ok := first.Operation.Operation.(op.Force)
	if !ok || first.L1.Time+batch.QueuePatience > e.head.timestamp {
		return false
	}
	_, overdue := stf.Overdue(e.head.state.Get(o.Booking), o, e.head.timestamp)
	return overdue
}

// unproven is the number of sealed batches without a proof. L1 has proofs of what is
// settled.
func (e *Engine) unproven() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.head.sealed - min(e.head.sealed, max(e.proven, e.l1.Settled))
}

// tick does what is due: it gives up operations that have waited long enough for a
// nonce, and seals a batch that is old enough.
func (e *Engine) tick(now time.Time) error {
	for _, f := range e.ahead.expire(now) {
		why := f.why
		e.ahead.remove(f)
		e.land(f, place{}, why)
	}
	if e.head.rows > 0 && e.head.builder != nil && e.maySeal() && !now.Before(e.opened.Add(e.config.SealAfter)) {
		err := e.head.seal()
		if err == nil && len(e.waiting) > 0 {
			err = e.begin()
		}
		if err != nil {
			return err
		}
	}
	return e.commit()
}

// setAlarm sets the timer to what is due next.
func (e *Engine) setAlarm() {
	at, any := e.ahead.due()
	if e.head.rows > 0 && e.head.builder != nil && e.maySeal() {
		if seal := e.opened.Add(e.config.SealAfter); !any || seal.Before(at) {
			at, any = seal, true
		}
	}
	switch {
	case !any:
		e.timer = nil
	case e.timer == nil || !at.Equal(e.alarm):
		e.alarm, e.timer = at, e.config.Clock.After(at.Sub(e.config.Clock.Now()))
	}
}

// commit orders what was executed, shows it and answers.
func (e *Engine) commit() error {
	e.head.close()
	p := e.head.drain()
	if len(p.entries) == 0 {
		return nil
	}
	start := time.Now()
	if err := appendAll(e.head, p.entries); err != nil {
		return err
	}
	e.metrics.append.Observe(time.Since(start).Seconds())
	e.metrics.group.Observe(float64(len(p.entries)))
	e.view.Update(e.head.mark(), p.changes)
	for _, l := range e.landed {
		e.land(l.flight, l.place, nil)
	}
	e.landed = slices.Delete(e.landed, 0, len(e.landed))
	for _, k := range p.snapshots {
		select {
		case e.saves <- k:
		default: // the one before is still being written; the next will do
		}
	}
	return nil
}

// appendAll orders entries that end at the head's index. A crash between two appends
// leaves a prefix, which is a log as well.
func appendAll(h *head, entries []oplog.Entry) error {
	next := h.index - uint64(len(entries)) + 1
	for _, chunk := range h.chunks(entries) {
		first, err := h.log.Append(context.Background(), chunk...)
		if err != nil {
			return fmt.Errorf("order %d entries from index %d: %w", len(chunk), next, err)
		}
		if first != next {
			return fmt.Errorf("the log has another writer: have index %d, want %d", first, next)
		}
		next += uint64(len(chunk))
	}
	return nil
}
