package drill

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/fallback"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	sealing "github.com/stoa-rollup/stoa/sequencer/fallback"
	"github.com/stoa-rollup/stoa/sequencer/settle"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// CensorFigures are what the drill of a censoring operator measured. Times are in seconds.
type CensorFigures struct {
	Ignored         int     `json:"ignored"`       // batches of the operator that took nothing of the queue, until L1 refused one
	RefusedAfter    uint64  `json:"refusedAfter"`  // since the entry was made
	FallbackAfter   uint64  `json:"fallbackAfter"` // since the operator's last batch, and not a second before
	FallbackBatches int     `json:"fallbackBatches"`
	FallbackRows    int     `json:"fallbackRows"`
	FallbackGas     uint64  `json:"fallbackGas"`
	FallbackSeconds float64 `json:"fallbackSeconds"` // to read L1, prove and settle
	FullExit        string  `json:"fullExit"`        // units of the dollar that left a purse on its owner's demand
	FreezeAfter     uint64  `json:"freezeAfter"`     // since another entry was made that everybody ignored, and not a second before
}

// Censor plays the drill. An operator goes on settling batches, but ignores an entry of the queue: when it is six hours old, L1
// takes no more of them. After two days of his silence a stranger settles in his place: the queue is consumed, a booking ended
// that somebody demanded the end of, and a purse emptied whose owner demanded that. Then one more entry is ignored, by everybody: one second after its deadline, and not
// before, anyone can freeze the rollup.
func Censor(ctx context.Context, c Config) (*CensorFigures, error) {
	d := &censorDrill{exitDrill: newExitDrill(c)}
	err := d.play(ctx, []step{
		{"make the accounts and their bookings", d.populate},
		{"live, then kill everything and delete its data", d.live},
		{"start L1 alone, with a deposit that waits", d.openL1},
		{"settle batches that ignore it", d.ignore},
		{"settle in the operator's place", d.standIn},
		{"audit", d.audit},
		{"ignore another entry until its deadline", d.deadline},
	})
	if err != nil {
		return nil, err
	}
	return &d.censored, nil
}

// censorDrill is a drill under way. It begins as the one in which everybody leaves.
type censorDrill struct {
	*exitDrill
	censored CensorFigures
	prover   *prover.Several
	settled  uint64 // when L1 took the operator's last batch
}

// now is the time of L1.
func (d *censorDrill) now(ctx context.Context) (uint64, error) {
	head, err := d.chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	return head.Time, nil
}

// advance mines a block at a later time of L1.
func (d *censorDrill) advance(ctx context.Context, to uint64) error {
	now, err := d.now(ctx)
	if err != nil {
		return err
	}
	return d.chain.AdjustTime(time.Duration(to-now) * time.Second)
}

// ignore has the operator settle a batch with a payment every hour, which takes nothing of the queue, until L1 refuses one.
func (d *censorDrill) ignore(ctx context.Context) error {
	begun, err := d.now(ctx)
	if err != nil {
		return err
	}
	if err := d.rebuild(ctx); err != nil {
		return err
	}
	operator, err := d.account(devnet.OperatorAccount)
	if err != nil {
		return err
	}
	d.prover = prover.NewSeveral(batch.Menu{d.Shape}, d.rollup.SRS, func(s batch.Shape) (*keys.Set, error) { return keys.Load(d.KeyDir, s, d.Report) })
	for hour := uint64(1); ; hour++ {
		if err := d.advance(ctx, begun+3_600*hour); err != nil {
			return err
		}
		receipt, err := d.pay(ctx, operator)
		var refused *l1tx.RevertError
		if errors.As(err, &refused) && refused.Name == "QueueNeglected" {
			break
		}
		if err != nil {
			return err
		}
		head, err := d.chain.Client().HeaderByHash(ctx, receipt.BlockHash)
		if err != nil {
			return err
		}
		d.settled = head.Time
		d.censored.Ignored++
	}
	now, err := d.now(ctx)
	d.censored.RefusedAfter = now - begun
	if err == nil && (d.censored.RefusedAfter < batch.QueuePatience || d.censored.RefusedAfter > batch.QueuePatience+3_600) {
		err = fmt.Errorf("L1 refused a batch that ignores the queue %d seconds after the entry was made, want about %d", d.censored.RefusedAfter, batch.QueuePatience)
	}
	return err
}

// pay settles a batch with a payment of the first account, and nothing else.
func (d *censorDrill) pay(ctx context.Context, operator *l1tx.Sender) (*types.Receipt, error) {
	now, err := d.now(ctx)
	if err != nil {
		return nil, err
	}
	r := d.rollup.State
	last, _ := r.Cursor.Last()
	after := r.State.Clone()
	b, err := stf.Open(after, stf.Context{Network: d.deployment.Network(), Number: r.Batch + 1, Timestamp: now, QueuePosition: last.Queue - uint64(len(r.Waiting))}, batch.Menu{d.Shape})
	if err != nil {
		return nil, err
	}
	k, err := keystore.Unsafe(devnet.Accounts()[0].Number)
	if err != nil {
		return nil, err
	}
	from := uint32(firstPurse)
	purse, err := record.PurseOf(after.Get(from))
	if err != nil {
		return nil, err
	}
	signed := op.Signed{Operation: op.Transfer{From: from, To: from + 1, Token: dollar, Amount: amount.From(1), Fee: b.Params().Rent[dollar]}, Nonce: purse.Nonce, Epoch: purse.Epoch, ValidUntil: now + 3_600}
	m, err := signed.Message(d.deployment.Network())
	if err != nil {
		return nil, err
	}
	if signed.Signature, err = k.L2.Sign(m, rand.Reader); err != nil {
		return nil, err
	}
	if err := b.Apply(signed); err != nil {
		return nil, err
	}
	trace, err := b.Seal()
	if err != nil {
		return nil, err
	}
	p, err := d.prover.Of(d.Shape)
	if err != nil {
		return nil, err
	}
	claim, err := p.Prove(r.Commitment, r.State.Cells(), trace)
	if err != nil {
		return nil, err
	}
	s, err := settle.Submit(claim)
	if err != nil {
		return nil, err
	}
	receipt, err := operator.Send(ctx, &d.deployment.Rollup, s.Calldata, nil)
	if err == nil {
		r.State, r.Commitment, r.Batch = after, claim.State.New, r.Batch+1
	}
	return receipt, err
}

// standIn lets a stranger settle, two days after the operator's last batch. Before that somebody demands on L1 that a booking be
// ended whose time has come.
func (d *censorDrill) standIn(ctx context.Context) error {
	until := d.settled + batch.OperatorSilence
	if err := d.advance(ctx, until-60); err != nil {
		return err
	}
	due, err := sealing.Due(d.rollup.State.State, until)
	if err != nil {
		return err
	}
	if len(due) == 0 {
		return errors.New("have no booking whose time has come after two days, want some")
	}
	demanded := due[len(due)-1]
	bridge := bindings.NewBridge()
	fee, err := ask(ctx, d.exitDrill, d.deployment.Bridge, bridge.PackQueueFee(), bridge.UnpackQueueFee)
	if err != nil {
		return err
	}
	if _, err := d.sender.Send(ctx, &d.deployment.Bridge, bridge.PackForce(demanded.Record, new(big.Int).SetUint64(demanded.Serial)), fee); err != nil {
		return err
	}
	leaves, err := d.demandExit(ctx, fee)
	if err != nil {
		return err
	}
	if err := d.advance(ctx, until); err != nil {
		return err
	}
	c := fallback.Config{Client: d.chain.Client(), Deployment: d.deployment, Prover: d.prover, Sender: d.sender, Report: d.Report}
	var early *fallback.EarlyError
	if _, err := fallback.Run(ctx, c); !errors.As(err, &early) || early.Until != until {
		return fmt.Errorf("have %w of a stranger's batch after two days of silence, want that he waits until %d", err, until)
	}
	if err := d.advance(ctx, until+1); err != nil {
		return err
	}
	d.censored.FallbackAfter = until + 1 - d.settled
	begin := time.Now()
	settled, err := fallback.Run(ctx, c)
	if err != nil {
		return err
	}
	d.censored.FallbackSeconds = time.Since(begin).Seconds()
	for _, b := range settled {
		d.censored.FallbackBatches++
		d.censored.FallbackRows += b.Rows
		d.censored.FallbackGas += b.Gas
	}
	if err := d.rebuild(ctx); err != nil {
		return err
	}
	r := d.rollup.State
	if b, err := record.BookingOf(r.State.Get(demanded.Record)); err == nil && b.Serial == demanded.Serial && b.State.Live() || len(r.Waiting) > 0 {
		return fmt.Errorf("have %d entries that wait, and booking %d is %s, want all consumed and the booking ended", len(r.Waiting), demanded.Serial, b.State)
	}
	return leaves()
}

// demandExit has the first account demand all that its purse has, and returns what sees that a batch has paid it.
func (d *censorDrill) demandExit(ctx context.Context, fee *big.Int) (paid func() error, err error) {
	owner, err := d.account(devnet.Accounts()[0].Number)
	if err != nil {
		return nil, err
	}
	purse, err := record.PurseOf(d.rollup.State.State.Get(firstPurse))
	if err != nil {
		return nil, err
	}
	has, bridge := purse.Balances[dollar.Slot()].Available.Int().ToBig(), bindings.NewBridge()
	credit := func() (*big.Int, error) {
		return ask(ctx, d.exitDrill, d.deployment.Bridge, bridge.PackCredits(owner.Address(), uint8(dollar)), bridge.UnpackCredits)
	}
	before, err := credit()
	if err != nil {
		return nil, err
	}
	if _, err := owner.Send(ctx, &d.deployment.Bridge, bridge.PackFullExit(firstPurse, uint8(dollar)), fee); err != nil {
		return nil, err
	}
	return func() error {
		after, err := credit()
		if err != nil {
			return err
		}
		gain := after.Sub(after, before)
		if d.censored.FullExit = gain.String(); gain.Cmp(has) < 0 { // bookings that ended meanwhile may have paid it more
			return fmt.Errorf("L1 credits %s units to who demanded all of his purse, want %s at least", gain, has)
		}
		return nil
	}, nil
}

// deadline makes an entry that nobody takes, and freezes the rollup as soon as L1 allows it.
func (d *censorDrill) deadline(ctx context.Context) error {
	if err := d.deposit(ctx); err != nil {
		return err
	}
	begun, err := d.now(ctx)
	if err != nil {
		return err
	}
	period, err := ask(ctx, d.exitDrill, d.deployment.Rollup, bindings.NewRollup().PackQueuePeriod(), bindings.NewRollup().UnpackQueuePeriod)
	if err != nil {
		return err
	}
	freeze := func() error { // at the time of the latest block
		_, err := d.chain.Client().CallContract(ctx, ethereum.CallMsg{From: d.sender.Address(), To: &d.deployment.Rollup, Data: bindings.NewRollup().PackFreeze()}, nil)
		return err
	}
	due := begun + period.Uint64()
	if err := d.advance(ctx, due); err != nil {
		return err
	}
	if freeze() == nil {
		return fmt.Errorf("the rollup can be frozen at %d, the deadline of its oldest entry, want a second later", due)
	}
	if err := d.advance(ctx, due+1); err != nil {
		return err
	}
	if err := freeze(); err != nil {
		return fmt.Errorf("the rollup cannot be frozen a second after the deadline of its oldest entry: %w", err)
	}
	if _, err := d.sender.Send(ctx, &d.deployment.Rollup, bindings.NewRollup().PackFreeze(), nil); err != nil {
		return err
	}
	d.censored.FreezeAfter = due + 1 - begun
	return nil
}

// account opens the wallet of a development account on L1, whose transactions are mined at once.
func (d *exitDrill) account(number int) (*l1tx.Sender, error) { return senderOf(d.chain, number) }

func senderOf(chain *l1chain.Chain, number int) (*l1tx.Sender, error) {
	return l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(number), ChainID: chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
}
