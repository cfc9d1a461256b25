package drill

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// deepest is the depth of the deepest reorg: one more would take back what is final.
const deepest = 64

// scenario is what happens, as it is drawn. What it does to the rollup depends on the moment too, so the same one never plays twice
// in the same way.
type scenario struct {
	number  int
	calm    int // blocks before
	acts    []act
	gaps    []int // blocks after each act
	moment  moment
	deeper  int // blocks after that moment
	reorgs  []reorgOf
	resend  resend
	choices *rand.Rand // of what is left to chance while it is played
}

// reorgOf is one reorg of a scenario.
type reorgOf struct {
	depth uint64
	keep  keeping
	pause int // blocks before it, if it is not the first
}

// keeping is what becomes of the transactions that are taken back.
type keeping int

const (
	keepAll keeping = iota
	keepNone
	keepSome
	keepPeople // all but the operator's
	allKeepings
)

func (k keeping) String() string {
	return [...]string{"all kept", "none kept", "some kept", "all but batches kept"}[k]
}

// moment is when a reorg comes: as soon as what people did has come so far.
type moment int

const (
	atOnce     moment = iota
	onSealed          // the prover has begun
	onProven          // the transaction is sent
	onL1              // it is in a block
	onSettled         // the block has its confirmations
	allMoments = 5
)

func (m moment) String() string {
	return [...]string{"at once", "when sealed", "when proven", "when on L1", "when settled"}[m]
}

// resend is whether people send again what a reorg lost.
type resend int

const (
	never      resend = iota
	soon              // before the services have recovered, and before another reorg
	later             // after that
	allResends = 3
)

func (r resend) String() string {
	return [...]string{"nothing is sent again", "sent again at once", "sent again later"}[r]
}

// scenario is the one of a number.
func (c ReorgConfig) scenario(number int) scenario {
	rng := rand.New(rand.NewPCG(c.Seed, uint64(number)))
	if number > len(c.script) {
		return drawScenario(rng, number)
	}
	s := c.script[number-1]
	s.number, s.choices = number, rng
	return s
}

func drawScenario(rng *rand.Rand, number int) scenario {
	s := scenario{number: number, calm: rng.IntN(6), moment: moment(rng.IntN(allMoments)), resend: resend(rng.IntN(allResends)), choices: rng}
	for range 1 + rng.IntN(3) {
		s.acts = append(s.acts, drawAct(rng))
		s.gaps = append(s.gaps, rng.IntN(4)*rng.IntN(4))
	}
	if rng.IntN(4) == 0 {
		s.deeper = rng.IntN(30)
	}
	s.reorgs = []reorgOf{drawReorg(rng)}
	for rng.IntN(4) == 0 && len(s.reorgs) < 3 {
		again := drawReorg(rng)
		again.pause = rng.IntN(3) * rng.IntN(20)
		s.reorgs = append(s.reorgs, again)
	}
	return s
}

func drawReorg(rng *rand.Rand) reorgOf {
	return reorgOf{depth: 1 + rng.Uint64N(deepest), keep: keeping(rng.IntN(int(allKeepings)))}
}

func (s scenario) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "scenario %d (", s.number)
	for i, a := range s.acts {
		fmt.Fprintf(&text, "%s, %d blocks, ", a, s.gaps[i])
	}
	fmt.Fprintf(&text, "%s and %d blocks", s.moment, s.deeper)
	for i, r := range s.reorgs {
		if i > 0 {
			fmt.Fprintf(&text, ", %d blocks", r.pause)
		}
		fmt.Fprintf(&text, ", reorg of %d with %s", r.depth, r.keep)
	}
	fmt.Fprintf(&text, ", %s)", s.resend)
	return text.String()
}

// playScenario plays one, and sees that everything is as it must be after it.
func (r *reorgRound) playScenario(ctx context.Context, s scenario) error {
	if err := r.mine(s.calm); err != nil {
		return err
	}
	r.acted = nil
	for i, a := range s.acts {
		if err := r.act(ctx, a, s.choices); err != nil {
			return fmt.Errorf("%s: %w", a, err)
		}
		if err := r.mine(s.gaps[i]); err != nil {
			return err
		}
	}
	if err := r.await(ctx, s.moment); err != nil {
		return err
	}
	if err := r.mine(s.deeper); err != nil {
		return err
	}
	for i, next := range s.reorgs {
		if err := r.pause(ctx, next.pause); err != nil {
			return err
		}
		if s.resend == soon && i > 0 {
			if err := r.sendAgain(ctx); err != nil {
				return err
			}
		}
		if err := r.reorg(ctx, next, s.choices); err != nil {
			return err
		}
	}
	begin := time.Now()
	if s.resend == soon {
		if err := r.sendAgain(ctx); err != nil {
			return err
		}
	}
	if err := r.recover(ctx); err != nil {
		return err
	}
	took := time.Since(begin).Seconds()
	if r.figures.RecoverySeconds += took; took > r.figures.LongestRecoverySeconds {
		r.figures.LongestRecoverySeconds, r.figures.LongestRecovery = took, s.String()
	}
	if s.resend != later {
		return nil
	}
	if sent, err := r.lost(ctx); err != nil || len(sent) == 0 {
		return err
	}
	if err := r.sendAgain(ctx); err != nil {
		return err
	}
	return r.recover(ctx)
}

// mine seals blocks.
func (r *reorgRound) mine(blocks int) error {
	for range blocks {
		if _, err := r.chain.Commit(); err != nil {
			return err
		}
	}
	return nil
}

// pause lets L1 and the services go on for some blocks.
func (r *reorgRound) pause(ctx context.Context, blocks int) error {
	for range blocks {
		if err := r.mine(1); err != nil {
			return err
		}
		select {
		case <-time.After(pollPeriod):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// await waits until all that was ordered has come so far.
func (r *reorgRound) await(ctx context.Context, m moment) error {
	if m == atOnce {
		return nil
	}
	return r.until(ctx, m.String(), slowly, func() error {
		h, err := r.sequencer.Head(ctx)
		if err != nil {
			return err
		}
		head, err := r.rollupHead(ctx, nil)
		if err != nil {
			return err
		}
		if h.Queue < head.QueueLength.Uint64() || h.Open != 0 || m == onProven && h.Proven < h.Sealed || m == onL1 && head.Number.Uint64() < h.Sealed || m == onSettled && h.Settled < h.Sealed {
			return fmt.Errorf("%d of %s entries are taken, batch %d is open, %d sealed, %d proven, %s on L1, %d settled", h.Queue, head.QueueLength, h.Open, h.Sealed, h.Proven, head.Number, h.Settled)
		}
		return nil
	})
}

// reorg takes blocks back, and counts what was in them.
func (r *reorgRound) reorg(ctx context.Context, of reorgOf, rng *rand.Rand) error {
	rollup := r.net.Deployment().Rollup
	done, err := r.chain.Reorg(of.depth, func(tx *types.Transaction) bool {
		switch of.keep {
		case keepSome:
			return rng.IntN(2) == 0
		case keepPeople:
			return tx.To() == nil || *tx.To() != rollup
		}
		return of.keep == keepAll
	})
	if err != nil {
		return err
	}
	before, err := r.rollupHead(ctx, done.Old)
	if err != nil {
		return err
	}
	kept, err := r.rollupHead(ctx, done.Fork)
	if err != nil {
		return err
	}
	f := r.figures
	f.Reorgs++
	low := (of.depth-1)/8*8 + 1
	f.ByDepth[fmt.Sprintf("%02d-%02d", low, low+7)]++
	f.BlocksBack += of.depth
	f.TransactionsBack += len(done.Back)
	f.TransactionsLost += len(done.Back) - done.Kept
	f.BatchesBack += before.Number.Uint64() - kept.Number.Uint64()
	f.EntriesBack += before.QueueLength.Uint64() - kept.QueueLength.Uint64()
	return nil
}

// lost are the acts of the scenario whose transactions L1 does not have.
func (r *reorgRound) lost(ctx context.Context) (lost []*acted, err error) {
	for _, a := range r.acted {
		switch _, err := r.chain.Client().TransactionReceipt(ctx, a.tx); {
		case errors.Is(err, ethereum.NotFound):
			lost = append(lost, a)
		case err != nil:
			return nil, err
		}
	}
	return lost, nil
}

// sendAgain has people send again what L1 has lost.
func (r *reorgRound) sendAgain(ctx context.Context) error {
	lost, err := r.lost(ctx)
	if err != nil {
		return err
	}
	for _, a := range lost {
		again, err := r.send(ctx, a.who, a.call, a.value)
		if err != nil {
			return fmt.Errorf("send again: %w", err)
		}
		*a = *again
	}
	return nil
}

// How the drill waits.
const (
	pollPeriod = 50 * time.Millisecond
	slowly     = 20              // looks after which it seals a block, beside those that the chain seals itself
	quickly    = 3               // likewise
	patience   = 4 * time.Minute // with one thing, before it counts as stuck
)

// brokenError says that a promise is broken, which no waiting mends.
type brokenError struct{ what string }

func (e *brokenError) Error() string { return e.what }

func broken(format string, args ...any) error { return &brokenError{fmt.Sprintf(format, args...)} }

// until waits for a condition, while L1 lives on. The condition says what is missing.
func (r *reorgRound) until(ctx context.Context, what string, mine int, holds func() error) error {
	limit, cancel := context.WithTimeoutCause(ctx, patience, errors.New("it takes too long"))
	defer cancel()
	for n := 1; ; n++ {
		err := holds()
		var broken *brokenError
		if err == nil || errors.As(err, &broken) {
			return err
		}
		if n%mine == 0 {
			if err := r.mine(1); err != nil {
				return err
			}
		}
		select {
		case <-time.After(pollPeriod):
		case <-limit.Done():
			return fmt.Errorf("%s: %w: %w", what, context.Cause(limit), err)
		}
	}
}
