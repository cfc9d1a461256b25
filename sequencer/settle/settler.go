package settle

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
)

// DefaultPoll is how often L1's head is read while nothing happens.
const DefaultPoll = time.Second

// MaxClaims is how many claims of one batch L1 may refuse before the batch is
// stuck: more proofs of the same kind would be refused too.
const MaxClaims = 3

// longestPause is the longest time between two tries after a failure.
const longestPause = 30 * time.Second

// Claims are the claims that wait for L1. *jobs.Queue has them.
type Claims interface {
	// Watch is the number up to which all batches have claims, as soon as it is other
	// than seen.
	Watch(ctx context.Context, seen uint64) (uint64, error)

	// Claim of a batch.
	Claim(number uint64) (*batch.Claim, error)

	// Reject takes back a claim that L1 refuses.
	Reject(number uint64, claim *batch.Claim, reason error) error

	// Oldest is the first batch that is not final.
	Oldest() uint64

	// Final forgets the claims up to a batch.
	Final(number uint64) error
}

var _ Claims = (*jobs.Queue)(nil)

// Sender does what has to happen on L1 once. *l1tx.Manager is one.
type Sender interface {
	Do(ctx context.Context, intent l1tx.Intent) (*types.Receipt, error)
	Forget(ctx context.Context, key string) error
}

var _ Sender = (*l1tx.Manager)(nil)

// L1 is what the bridge knows of L1.
type L1 interface {
	// Watch returns the head as soon as it is other than seen.
	Watch(ctx context.Context, seen wire.L1Head) (wire.L1Head, error)
}

// Client reads the contract. *ethclient.Client is one.
type Client interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
}

// Config of a Settler. Claims, Sender, L1, Client and Rollup are needed.
type Config struct {
	Claims  Claims
	Sender  Sender // of the operator's account
	L1      L1
	Client  Client
	Rollup  common.Address
	Clock   jobs.Clock    // defaults to jobs.SystemClock
	Poll    time.Duration // defaults to DefaultPoll
	Timeout time.Duration // of one look at L1; defaults to l1tx.DefaultTimeout
	Metrics *metrics.Registry
	Log     *slog.Logger
}

// ABIs declare the errors that a Sender must know by name.
func ABIs() []abi.ABI {
	return []abi.ABI{rollup.GetABI(), bindings.NewBridge().GetABI(), bindings.NewGroth16Verifier().GetABI()}
}

// Settler is a service that settles batches.
type Settler struct {
	cfg   Config
	meter *meter
	fatal chan error
	stop  context.CancelFunc
	ended sync.WaitGroup

	mu      sync.Mutex
	trouble error
}

var _ service.Reporter = (*Settler)(nil)

// New returns a settler that does not run yet.
func New(c Config) (*Settler, error) {
	switch {
	case c.Claims == nil:
		return nil, errors.New("give the settler claims")
	case c.Sender == nil:
		return nil, errors.New("give the settler a sender of transactions")
	case c.L1 == nil:
		return nil, errors.New("give the settler a bridge, which knows what is final")
	case c.Client == nil:
		return nil, errors.New("give the settler an L1 client")
	case c.Rollup == common.Address{}:
		return nil, errors.New("give the settler the Rollup's address")
	case c.Poll < 0:
		return nil, fmt.Errorf("set the settler's polling interval to zero or more, have %v", c.Poll)
	case c.Timeout < 0:
		return nil, fmt.Errorf("set the settler's timeout to zero or more, have %v", c.Timeout)
	}
	if c.Clock == nil {
		c.Clock = jobs.SystemClock{}
	}
	if c.Poll == 0 {
		c.Poll = DefaultPoll
	}
	if c.Timeout == 0 {
		c.Timeout = l1tx.DefaultTimeout
	}
	if c.Metrics == nil {
		c.Metrics = metrics.New()
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Settler{cfg: c, meter: newMeter(c.Metrics), fatal: make(chan error, 1)}, nil
}

// Start begins to settle.
func (s *Settler) Start(context.Context) error {
	ctx, stop := context.WithCancel(context.Background())
	s.stop = stop
	s.ended.Go(func() {
		if err := s.run(ctx); err != nil {
			s.fatal <- err
		}
	})
	s.ended.Go(func() { s.forget(ctx) })
	return nil
}

// Stop ends the settler. What was sent goes on at the next start.
func (s *Settler) Stop(context.Context) error {
	if s.stop != nil {
		s.stop()
		s.ended.Wait()
	}
	return nil
}

// Fatal reports a *StuckError or l1tx.ErrLost.
func (s *Settler) Fatal() <-chan error { return s.fatal }

// Check is nil while nothing keeps batches from settling: a check for service.Health.
func (s *Settler) Check(context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.trouble
}

// Key is the intent of a batch.
func Key(number uint64) string { return fmt.Sprintf("batch-%d", number) }

// prepared is a claim that is ready to be sent.
type prepared struct {
	claim      *batch.Claim
	submission *Submission
}

// of says whether it is this claim. Its ρ stands for all of it but the proof.
func (p prepared) of(c *batch.Claim) bool {
	return p.claim != nil && p.claim.Publics == c.Publics && bytes.Equal(p.claim.Proof, c.Proof)
}

// send lets the sender settle a claim, made ready before or now.
func (s *Settler) send(ctx context.Context, number uint64, claim *batch.Claim, p prepared) (prepared, *types.Receipt, error) {
	if !p.of(claim) {
		made, err := Submit(claim)
		if err != nil {
			return p, nil, err
		}
		p = prepared{claim, made}
	}
	receipt, err := s.cfg.Sender.Do(ctx, l1tx.Intent{Key: Key(number), To: s.cfg.Rollup, Data: p.submission.Calldata, Blobs: p.submission.Blobs})
	return p, receipt, err
}

// outcome is how the sending of a batch ended.
type outcome struct {
	number  uint64
	claim   *batch.Claim
	sent    prepared
	receipt *types.Receipt
	err     error
}

// loop is the state of run.
type loop struct {
	proven   uint64
	sending  map[uint64]bool     // batches that are being done
	ready    map[uint64]prepared // what was sent in vain: blobs and openings are made once for a claim
	outcomes chan outcome
	refused  map[uint64]int // claims of a batch that L1 refused
	unread   bool           // the last look at L1 failed
	highest  uint64         // batch that L1 was seen with
	at       uint64         // batch that L1 had at the last look
	last     uint64         // batch that was settled last
	lastAt   time.Time
	again    time.Time     // before this nothing is begun
	pause    time.Duration // after the next failure
}

// run settles until the context ends or a batch is stuck.
func (s *Settler) run(ctx context.Context) error {
	l := &loop{sending: map[uint64]bool{}, ready: map[uint64]prepared{}, outcomes: make(chan outcome), refused: map[uint64]int{}, pause: s.cfg.Poll}
	var senders sync.WaitGroup
	ctx, end := context.WithCancel(ctx)
	defer senders.Wait()
	defer end()
	proven := make(chan uint64)
	senders.Go(func() { s.watch(ctx, proven) })
	for {
		wait := l.again.Sub(s.cfg.Clock.Now())
		if wait <= 0 {
			wait = s.cfg.Poll
			if err := s.begin(ctx, l, &senders); err != nil && ctx.Err() == nil {
				s.fail(l, 0, err)
				wait = l.again.Sub(s.cfg.Clock.Now())
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case l.proven = <-proven:
		case <-s.cfg.Clock.After(wait):
		case o := <-l.outcomes:
			delete(l.sending, o.number)
			l.ready[o.number] = o.sent
			if ctx.Err() != nil {
				return nil
			}
			if err := s.judge(l, o); err != nil {
				return err
			}
		}
	}
}

// watch tells up to where batches are proven.
func (s *Settler) watch(ctx context.Context, proven chan<- uint64) {
	for seen := uint64(0); ; {
		now, err := s.cfg.Claims.Watch(ctx, seen)
		if err != nil {
			return // the queue or we are stopped
		}
		select {
		case proven <- now:
			seen = now
		case <-ctx.Done():
			return
		}
	}
}

// head is where the Rollup stands.
type head struct {
	number     uint64
	commitment bn254.G1Affine
}

// read asks for the head at the latest block. A node that does not answer is asked
// again, and must not hold up what the sender has to tell.
func (s *Settler) read(ctx context.Context) (h head, err error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Timeout)
	defer cancel()
	latest, err := s.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return h, fmt.Errorf("read L1's latest block: %w", err)
	}
	call := func(data []byte) ([]byte, error) {
		return s.cfg.Client.CallContractAtHash(ctx, ethereum.CallMsg{To: &s.cfg.Rollup, Data: data}, latest.Hash())
	}
	answer, err := call(rollup.PackHead())
	if err != nil {
		return h, fmt.Errorf("read the Rollup's head: %w", err)
	}
	stands, err := rollup.UnpackHead(answer)
	if err != nil {
		return h, fmt.Errorf("read the Rollup's head at %v: %w", s.cfg.Rollup, err)
	}
	if answer, err = call(rollup.PackCommitment()); err != nil {
		return h, fmt.Errorf("read the Rollup's commitment: %w", err)
	}
	c, err := rollup.UnpackCommitment(answer)
	if err != nil {
		return h, fmt.Errorf("read the Rollup's commitment at %v: %w", s.cfg.Rollup, err)
	}
	h.number = stands.Number.Uint64()
	h.commitment.X.SetBigInt(c.X)
	h.commitment.Y.SetBigInt(c.Y)
	return h, nil
}

// begin sends the batch that L1 needs next, if it is proven and not under way.
func (s *Settler) begin(ctx context.Context, l *loop, senders *sync.WaitGroup) error {
	at, err := s.read(ctx)
	if err != nil {
		l.unread = true
		return err
	}
	s.meter.settled.Set(float64(at.number))
	if l.unread || at.number > l.highest { // that is well again, however long the confirmations take
		l.unread = false
		l.pause, l.again = s.cfg.Poll, time.Time{}
		s.set(nil)
	}
	l.highest, l.at = at.number, at.number
	maps.DeleteFunc(l.ready, func(n uint64, _ prepared) bool { return n <= at.number })
	n := at.number + 1
	if n > l.proven || l.sending[n] {
		return nil
	}
	if n == l.last && s.cfg.Clock.Now().Sub(l.lastAt) < s.cfg.Poll {
		return nil // the node that was asked may be behind
	}
	claim, err := s.cfg.Claims.Claim(n)
	if errors.Is(err, jobs.ErrNoClaim) {
		return nil // taken back meanwhile, or final already
	}
	if err != nil {
		return err
	}
	if !claim.State.Old.Equal(&at.commitment) {
		return fmt.Errorf("%w: have %v after batch %d, want %v", ErrDiverged, at.commitment.String(), at.number, claim.State.Old.String())
	}
	l.sending[n] = true
	ready := l.ready[n]
	senders.Go(func() {
		sent, receipt, err := s.send(ctx, n, claim, ready)
		select {
		case l.outcomes <- outcome{n, claim, sent, receipt, err}:
		case <-ctx.Done():
		}
	})
	return nil
}

// judge takes the outcome of a batch. An error is the end.
func (s *Settler) judge(l *loop, o outcome) error {
	var refusal *l1tx.RevertError
	switch {
	case o.err == nil:
		s.cfg.Log.Info("settled a batch", "batch", o.number, "transaction", o.receipt.TxHash, "gas", o.receipt.GasUsed)
		s.meter.done.Inc()
		s.meter.gas.Observe(float64(o.receipt.GasUsed))
		delete(l.refused, o.number)
		l.last, l.lastAt = o.number, s.cfg.Clock.Now()
		return nil
	case errors.Is(o.err, l1tx.ErrLost):
		return fmt.Errorf("settle batch %d: %w", o.number, o.err)
	case !errors.As(o.err, &refusal):
		s.fail(l, o.number, o.err)
		return nil
	}
	s.meter.refusals.WithLabelValues(refusal.Name).Inc()
	what, known := verdicts[refusal.Name]
	switch {
	case what == moved && known && o.number <= l.at:
		s.cfg.Log.Info("L1 has a batch that it was asked to take again", "batch", o.number, "err", o.err)
		return nil
	case !known && refusal.Name != "" && o.receipt == nil:
		return &StuckError{Batch: o.number, Refuse: refusal}
	case what == falseClaim && o.receipt == nil:
		l.refused[o.number]++
		if l.refused[o.number] == MaxClaims {
			return &StuckError{Batch: o.number, Refuse: refusal, Claims: MaxClaims}
		}
		if err := s.cfg.Claims.Reject(o.number, o.claim, refusal); err != nil {
			o.err = errors.Join(o.err, err)
		}
	}
	// A transaction that was mined and failed was good when it was estimated: L1 has
	// changed, or the transaction was of contents that a rewind has replaced.
	s.fail(l, o.number, o.err)
	return nil
}

// fail waits a while, each time longer.
func (s *Settler) fail(l *loop, number uint64, err error) {
	if number != 0 {
		err = fmt.Errorf("settle batch %d: %w", number, err)
	}
	s.cfg.Log.Error("batches do not settle", "again in", l.pause, "err", err)
	s.meter.failures.Inc()
	l.again = s.cfg.Clock.Now().Add(l.pause)
	l.pause = min(2*l.pause, longestPause)
	s.set(err)
}

func (s *Settler) set(trouble error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trouble = trouble
}

// forget drops claims and intents of batches that are final.
func (s *Settler) forget(ctx context.Context) {
	var seen wire.L1Head
	for pause := s.cfg.Poll; ; {
		at, err := s.cfg.L1.Watch(ctx, seen)
		if err == nil {
			err = s.finish(ctx, at.Final)
		}
		if ctx.Err() != nil {
			return
		}
		if err == nil {
			seen, pause = at, s.cfg.Poll
			continue
		}
		s.cfg.Log.Warn("final batches are not forgotten yet", "again in", pause, "err", err)
		select {
		case <-ctx.Done():
			return
		case <-s.cfg.Clock.After(pause):
		}
		pause = min(2*pause, longestPause)
	}
}

// finish forgets the batches up to one that is final. The intents go first: as long
// as there are claims, it is known which.
func (s *Settler) finish(ctx context.Context, final uint64) error {
	oldest := s.cfg.Claims.Oldest()
	for n := oldest; n <= final; n++ {
		err := s.cfg.Sender.Forget(ctx, Key(n))
		if errors.Is(err, l1tx.ErrUnsettled) {
			err = s.conclude(ctx, n)
		}
		if err != nil {
			return err
		}
	}
	if final < oldest {
		return nil
	}
	return s.cfg.Claims.Final(final)
}

// conclude lets the manager find out how a transaction ended whose batch is final:
// a crash came between.
func (s *Settler) conclude(ctx context.Context, number uint64) error {
	claim, err := s.cfg.Claims.Claim(number)
	if errors.Is(err, jobs.ErrNoClaim) {
		return nil // a claim that was lost; the record stays
	}
	if err != nil {
		return err
	}
	var refusal *l1tx.RevertError
	if _, _, err := s.send(ctx, number, claim, prepared{}); err != nil && !errors.As(err, &refusal) {
		return err
	}
	return s.cfg.Sender.Forget(ctx, Key(number))
}
