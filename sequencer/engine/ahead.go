package engine

import (
	"errors"
	"slices"
	"time"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// ahead are the operations that wait for those before them of their purse.
type ahead struct {
	waits   map[slot][]*flight
	flights []*flight // in the order of their deadlines, with some that no longer wait
}

// slot is what an operation waits for: its turn.
type slot struct{ purse, nonce uint32 }

// mayWait says whether an operation was refused only because its nonce is ahead of its
// purse, by little.
func (e *Engine) mayWait(f *flight, refusal error) bool {
	var r *stf.Refusal
	if !errors.As(refusal, &r) || r.Rule != "AUTH-2" {
		return false
	}
	purse, err := record.PurseOf(e.head.state.Get(f.purse))
	return err == nil && f.nonce > purse.Nonce && f.nonce-purse.Nonce < e.config.MaxAhead && e.config.AheadWait > 0
}

func (a *ahead) wait(f *flight, deadline time.Time, why error) {
	f.deadline, f.why = deadline, why
	at := slot{f.purse, f.nonce}
	a.waits[at] = append(a.waits[at], f)
	a.flights = append(a.flights, f)
}

// next takes out one that waits for the nonce after f's.
func (a *ahead) next(f *flight) *flight {
	at := slot{f.purse, f.nonce + 1}
	list := a.waits[at]
	if len(list) == 0 || !f.signed {
		return nil
	}
	a.remove(list[0])
	return list[0]
}

func (a *ahead) remove(f *flight) {
	at := slot{f.purse, f.nonce}
	list := a.waits[at]
	i := slices.Index(list, f)
	if a.waits[at] = slices.Delete(slices.Clone(list), i, i+1); len(list) == 1 {
		delete(a.waits, at)
	}
	f.why = nil
}

// expire takes out those that have waited long enough.
func (a *ahead) expire(now time.Time) (late []*flight) {
	for at, any := a.due(); any && !at.After(now); at, any = a.due() {
		late = append(late, a.flights[0])
		a.flights = a.flights[1:]
	}
	return late
}

// due is the first deadline.
func (a *ahead) due() (at time.Time, any bool) {
	for len(a.flights) > 0 && a.flights[0].why == nil {
		a.flights = a.flights[1:]
	}
	if len(a.flights) == 0 {
		return at, false
	}
	return a.flights[0].deadline, true
}
