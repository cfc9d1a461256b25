// Package demo plays a story on a throwaway devnet, as its people would: over
// JSON-RPC, HTTP and L1, with real proofs. It says what happens and what it costs,
// and checks the end against L1.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
	"github.com/stoa-rollup/stoa/wallet/money"
)

// dollars is the token of the story: the test dollar, with six decimals.
const (
	dollars  = record.Token(1)
	decimals = 6
	cent     = 10_000
	day      = 86_400
)

// Config of a run.
type Config struct {
	Shape       batch.Shape
	KeyDir      string   // where UNSAFE keys and powers are cached
	NodeModules []string // where npm may have put a Postgres
	Dir         string   // of the devnet's data; empty: one that is removed at the end
	Out         io.Writer
	Report      *progress.Reporter
}

// Report is what the run measured.
type Report struct {
	Shape            string  `json:"shape"`
	StartSeconds     float64 `json:"startSeconds"`
	StorySeconds     float64 `json:"storySeconds"`
	Operations       int     `json:"operations"`
	AcceptSecondsMax float64 `json:"acceptSecondsMax"` // submission to receipt
	DepositGas       uint64  `json:"depositGas"`
	ClaimGas         uint64  `json:"claimGas"`
	Batches          []Batch `json:"batches"`
}

// Batch is what a batch cost.
type Batch struct {
	Number uint64 `json:"number,string"`
	Rows   uint64 `json:"rows,string"`
	Gas    uint64 `json:"gas,string"`

	BlobGas uint64 `json:"blobGas,string"`
}

// story is a run in progress.
type story struct {
	Config
	net    *devnet.Devnet
	l1     *ethclient.Client
	seq    *wallet.Sequencer
	report Report
	told   uint64 // batches that were spoken of

	travel func(ctx context.Context, at uint64) error // lets time pass

	alice, bob, carol, dave, erin *person
	frank                         *person    // has no purse
	flat, work                    wallet.Ref // Bob's listings
	stay                          wallet.Ref // Alice's booking
	absence, repair, noise, job   wallet.Ref // those of Carol, Dave, Carol and Carol
	forced                        wallet.Ref // Dave's, on which Erin rules on L1
	unanswered                    wallet.Ref // Alice's request

	decision decision
	exit     *wallet.Emptied // Carol's
}

// person has a wallet.
type person struct {
	*wallet.Wallet
	keys  *keystore.Keys
	name  string
	purse uint32
}

// Run plays the story.
func Run(ctx context.Context, cfg Config) (report *Report, err error) {
	if cfg.Dir == "" {
		if cfg.Dir, err = os.MkdirTemp("", "stoa-demo-"); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(cfg.Dir)) }()
		if err := os.Chmod(cfg.Dir, 0o755); err != nil { // Postgres may run as another user
			return nil, err
		}
	}
	c := devnet.DefaultConfig(cfg.Dir)
	c.Menu, c.KeyDir, c.NodeModules, c.Report, c.FundPurses = batch.Menu{cfg.Shape}, cfg.KeyDir, cfg.NodeModules, cfg.Report, false
	c.FreePorts()
	net, err := devnet.New(c)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	if err := net.Start(ctx); err != nil {
		return nil, err
	}
	defer func() {
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
		defer cancel()
		err = errors.Join(err, net.Stop(stop))
	}()

	// A part of the devnet that dies ends the story.
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		select {
		case died := <-net.Fatal():
			cancel(died)
		case <-ctx.Done():
		}
	}()

	s := &story{Config: cfg, net: net, report: Report{Shape: cfg.Shape.Name, StartSeconds: time.Since(start).Seconds()}}
	s.travel = s.advance
	if err := s.play(ctx); err != nil {
		if died := context.Cause(ctx); died != nil && ctx.Err() != nil {
			err = errors.Join(died, err)
		}
		return nil, err
	}
	return &s.report, nil
}

func (s *story) play(ctx context.Context) error {
	start := time.Now()
	var err error
	if s.l1, err = ethclient.DialContext(ctx, s.net.Endpoints().L1); err != nil {
		return err
	}
	defer s.l1.Close()
	if s.seq, err = wallet.Dial(ctx, s.net.Endpoints().Sequencer, wallet.Pace{}); err != nil {
		return err
	}
	defer s.seq.Close()
	for i, p := range []**person{&s.alice, &s.bob, &s.carol, &s.dave, &s.erin, &s.frank} {
		if *p, err = s.person(i); err != nil {
			return err
		}
	}
	e := s.net.Endpoints()
	s.say("A devnet is up after %.1f s: L1 %s, sequencer %s, API %s. Keys are UNSAFE.", s.report.StartSeconds, e.L1, e.Sequencer, e.Indexer)
	for _, scene := range []func(context.Context) error{
		s.deposits, s.list, s.book, s.overlap, s.pay, s.cancel, s.requests, s.hold, s.hostCancels, s.reserveMore,
		s.arrive, s.absent, s.dispute, s.end, s.rulesOnL1, s.stakes, s.proposes, s.vote, s.decided, s.cheaper, s.earns, s.mints, s.leaves, s.withdraw, s.left, s.settled, s.check,
	} {
		if err := scene(ctx); err != nil {
			return err
		}
	}
	s.report.StorySeconds = time.Since(start).Seconds()
	s.say("Every check holds. Started in %.1f s, played in %.1f s.", s.report.StartSeconds, s.report.StorySeconds)
	return nil
}

// people are all who have a purse.
func (s *story) people() []*person { return []*person{s.alice, s.bob, s.carol, s.dave, s.erin} }

// person opens the wallet of the i-th person of the devnet.
func (s *story) person(i int) (*person, error) {
	a := devnet.Accounts()[i]
	keys, err := keystore.Unsafe(a.Number)
	if err != nil {
		return nil, err
	}
	w, err := wallet.New(wallet.Config{Keys: keys, Sequencer: s.seq, L1: s.l1, Rollup: s.net.Deployment().Rollup})
	return &person{Wallet: w, keys: keys, name: a.Name}, err
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(s.Out, format+"\n", args...) }

// usd is an amount of whole test dollars.
func usd(whole uint64) amount.Amount { return amount.From(whole * 100 * cent) }

// dollarsOf writes an amount as people do.
func dollarsOf(a amount.Amount) string { return "$" + money.Format(a.Int(), decimals) }

// fee writes what an operation paid to the operator.
func fee(o *wallet.Ordered) string { return dollarsOf(amount.From(o.Fee)) }

// balance is what a person's purse has available.
func (s *story) balance(ctx context.Context, p *person) (amount.Amount, error) {
	purse, err := s.seq.Purse(ctx, p.purse)
	return purse.Balances[dollars.Slot()].Available, err
}

// timed runs the submission of an operation and keeps the longest.
func (s *story) timed(submit func() (*wallet.Ordered, error)) (*wallet.Ordered, error) {
	start := time.Now()
	o, err := submit()
	if err == nil {
		s.report.Operations++
		s.report.AcceptSecondsMax = max(s.report.AcceptSecondsMax, time.Since(start).Seconds())
	}
	return o, err
}

// spent is how much poorer a purse is after f.
func (s *story) spent(ctx context.Context, p *person, f func() error) (amount.Amount, error) {
	before, err := s.balance(ctx, p)
	if err != nil {
		return before, err
	}
	if err := f(); err != nil {
		return before, err
	}
	after, err := s.balance(ctx, p)
	if err != nil {
		return after, err
	}
	return before.Sub(after)
}

// must says that something is as it should be, or fails.
func must(ok bool, format string, args ...any) error {
	if ok {
		return nil
	}
	return fmt.Errorf(format, args...)
}
