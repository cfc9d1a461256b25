package l1tx

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// storm disturbs a world at random: around every call of the node and the store,
// and at every wait. It keeps to what the package asks of L1: what had its
// confirmations is not reorganised.
type storm struct {
	*world
	rng     *rand.Rand
	floor   uint64 // block that reorgs leave
	top     uint64 // highest block that there was
	strikes int    // that are left
	kill    context.CancelFunc
	dead    bool // killed as a process is, not only cancelled
	alone   bool // nobody else uses the account
}

// strike picks one of the troubles. The first is none, and is picked in the other
// cases of n.
func (s *storm) strike(n int, troubles ...string) string {
	if s.strikes == 0 || s.dead {
		return troubles[0]
	}
	s.strikes--
	if i := s.rng.IntN(n); i < len(troubles) {
		return troubles[i]
	}
	return troubles[0]
}

func (s *storm) around(method string) error {
	if s.dead {
		return errDead
	}
	switch s.strike(60, "nothing", "lost", "block", "reorg", "foreign", "crash") {
	case "lost":
		if method == "Put" || method == "Delete" {
			return nil // a broken disk is no passing trouble
		}
		return errLost
	case "block":
		s.block()
	case "reorg":
		s.reorganise()
	case "foreign":
		s.takeNonce()
	case "crash":
		s.dead = true
		s.kill()
		return errDead
	}
	return nil
}

func (s *storm) wait() {
	switch s.strike(10, "block", "nothing", "reorg", "foreign", "cancel", "forget", "forget", "crash") {
	case "block":
		s.block()
	case "reorg":
		s.reorganise()
	case "foreign":
		s.takeNonce()
	case "cancel":
		s.kill()
	case "forget": // the pool does
		check(s.t, s.chain.Rollback())
		s.block()
	case "crash":
		s.dead = true
		s.kill()
	}
}

func (s *storm) block() {
	s.commit()
	s.top = max(s.top, s.head())
}

// reorganise goes back to a block, and may take the transactions above for good.
func (s *storm) reorganise() {
	lowest := s.floor
	if c := s.cfg.Confirmations; s.top > s.floor+c {
		lowest = s.top - c
	}
	head := s.head()
	if lowest >= head {
		return
	}
	parent, err := s.chain.Client().HeaderByNumber(s.t.Context(), new(big.Int).SetUint64(lowest+s.rng.Uint64N(head-lowest)))
	check(s.t, err)
	check(s.t, s.chain.Rollback())
	check(s.t, s.chain.Fork(parent.Hash()))
	if s.rng.IntN(2) == 0 {
		check(s.t, s.chain.Rollback())
	}
}

// takeNonce uses the account elsewhere. The pool may refuse.
func (s *storm) takeNonce() {
	if s.alone {
		return
	}
	tip := new(big.Int).Mul(gwei, big.NewInt(1+s.rng.Int64N(20)))
	_ = s.foreign(s.nonce(), tip)
}

// Whatever happens, each key has one effect.
func TestStorm(t *testing.T) {
	total := weatherStorms(t, storms, func(*storm) {})
	if !t.Failed() && total.Displaced == 0 {
		t.Errorf("have %+v, want some displaced: the storm is too weak", total)
	}
}

// weatherStorms lives through n of them, each set up so.
func weatherStorms(t *testing.T, n uint64, set func(*storm)) (total Stats) {
	chain := startChain(t)
	bank, err := New(Config{Client: chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: chain.ChainID(), Mine: func(context.Context) error {
		_, err := chain.Commit()
		return err
	}})
	check(t, err)
	restarts := 0

	for seed := range n {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			account := funded + int(seed)
			payer := crypto.PubkeyToAddress(l1chain.UnsafeKey(account).PublicKey)
			_, err := bank.Send(t.Context(), &payer, nil, big.NewInt(params.Ether/100))
			check(t, err)

			s := &storm{world: newWorld(t, chain, account), rng: rand.New(rand.NewPCG(seed, 0))}
			s.strikes = []int{50, 200, 500}[s.rng.IntN(3)]
			s.floor, s.top = s.head(), s.head()
			s.cfg.Confirmations = s.rng.Uint64N(4)
			s.cfg.ReplaceAfter = 1 + s.rng.Uint64N(4)
			set(s)
			s.node.before, s.node.after, s.onWait = s.around, s.around, s.wait
			s.cfg.Store = &hookedStore{s.cfg.Store, s.around, s.around}

			keys := []string{"a", "b", "c"}
			m := s.manager()
			for i := range 6 {
				key := keys[i%3]
				if i < 3 {
					key = keys[s.rng.IntN(3)]
				}
				for !s.weather(m, key) {
					if s.dead {
						restarts, total = restarts+1, plus(total, m.Stats())
						s.open()
						s.dead = false
						m = s.manager()
					}
				}
			}
			total = plus(total, m.Stats())

			for range s.cfg.Confirmations {
				s.commit()
			}
			s.checkOnce(keys...)
			check(t, chain.Rollback())
		})
	}
	t.Logf("%+v, %d restarts", total, restarts)
	if !t.Failed() && (restarts == 0 || total.Raised == 0 || total.Unsent == 0) {
		t.Errorf("have %+v and %d restarts, want some of each: the storm is too weak", total, restarts)
	}
	return total
}

// weather does a key once and says whether it is done.
func (s *storm) weather(m *Manager, key string) bool {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	defer cancel()
	s.kill = cancel
	_, err := m.Do(ctx, s.payment(key))

	var gap *GapError
	switch {
	case err == nil:
		return true
	case errors.As(err, &gap): // a reorg took a transaction from elsewhere
		_ = s.foreign(gap.Missing, new(big.Int).Mul(gwei, big.NewInt(30))) // or the pool has it
		s.block()
	case ctx.Err() == nil:
		s.t.Fatalf("%s: have error %v, want none but of a crash", key, err)
	}
	return false
}

func plus(a, b Stats) Stats {
	return Stats{a.Signed + b.Signed, a.Raised + b.Raised, a.Sent + b.Sent, a.Unsent + b.Unsent, a.Capped + b.Capped, a.Displaced + b.Displaced, a.Settled + b.Settled, a.Failed + b.Failed}
}
