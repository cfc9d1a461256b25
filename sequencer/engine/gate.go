package engine

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// gate counts the operations in admission and knows those in flight: between the check
// of the signature and the answer.
type gate struct {
	limit, limitPurse int

	mu      sync.Mutex
	closed  error
	total   int
	purses  map[uint32]int
	flights map[common.Hash]*flight
}

func newGate(limit, limitPurse int) *gate {
	return &gate{limit: limit, limitPurse: limitPurse, purses: map[uint32]int{}, flights: map[common.Hash]*flight{}}
}

// enter takes an operation into admission, or says which limit is reached.
func (g *gate) enter(f *flight) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case g.closed != nil:
		return g.closed
	case g.total >= g.limit:
		return &BusyError{busyPending, g.limit}
	case f.signed && g.purses[f.purse] >= g.limitPurse:
		return &BusyError{busyPurse, g.limitPurse}
	}
	g.total++
	if f.signed {
		g.purses[f.purse]++
	}
	return nil
}

// leave takes an operation out of admission.
func (g *gate) leave(f *flight) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.count(f)
}

func (g *gate) count(f *flight) {
	g.total--
	if f.signed {
		if g.purses[f.purse]--; g.purses[f.purse] == 0 {
			delete(g.purses, f.purse)
		}
	}
}

// join puts a checked operation in flight. If the same one is in flight already, that
// is returned, and f leaves.
func (g *gate) join(f *flight) (first *flight, mine bool, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed != nil {
		g.count(f)
		return nil, false, g.closed
	}
	if first, ok := g.flights[f.entry.ID]; ok {
		g.count(f)
		return first, false, nil
	}
	g.flights[f.entry.ID] = f
	return f, true, nil
}

// land ends a flight, whose answer is set. It is in the log by then, if it ever will
// be, so that whoever misses it here finds it there.
func (g *gate) land(f *flight) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.end(f)
}

func (g *gate) end(f *flight) {
	delete(g.flights, f.entry.ID)
	g.count(f)
	close(f.done)
}

// close answers all flights and lets nobody in any more.
func (g *gate) close(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = err
	for _, f := range g.flights {
		f.err = err
		g.end(f)
	}
}

// pending is the number of operations in admission.
func (g *gate) pending() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.total
}

// keyCache remembers the points of keys, which take a square root to recover.
type keyCache struct {
	mu   sync.RWMutex
	keys map[fr.Element]signature.PublicKey
}

// maxKeys is how many keys are remembered; beyond it all are forgotten.
const maxKeys = 1 << 16

func (c *keyCache) recover(y fr.Element) (signature.PublicKey, error) {
	c.mu.RLock()
	key, ok := c.keys[y]
	c.mu.RUnlock()
	if ok {
		return key, nil
	}
	key, err := signature.Recover(y)
	if err != nil {
		return key, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.keys) >= maxKeys {
		clear(c.keys)
	}
	c.keys[y] = key
	return key, nil
}
