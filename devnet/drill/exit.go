package drill

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/audit"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/bridge/leave"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/population"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// Config is of a drill of accounts whose operator is gone, or ignores them.
type Config struct {
	Accounts int
	Shape    batch.Shape // of the batches, with their data in calldata; its state must hold the accounts
	KeyDir   string      // where UNSAFE keys and powers are cached
	Launch   Launch
	Report   *progress.Reporter // of long steps; nil: silent
}

// ExitFigures are what the drill measured. Gas is without that of claims.
type ExitFigures struct {
	Accounts       int     `json:"accounts"`
	Cells          int     `json:"cells"`        // of the state
	Batches        uint64  `json:"batches"`      // that settled, with real proofs, before the operator was gone
	Purses         int     `json:"purses"`       // that paid
	Bookings       int     `json:"bookings"`     // that paid
	Refunds        int     `json:"refunds"`      // of deposits that no batch took
	Transactions   int     `json:"transactions"` // exits and refunds
	Claims         int     `json:"claims"`
	RebuildSeconds float64 `json:"rebuildSeconds"` // the state from L1
	ProveSeconds   float64 `json:"proveSeconds"`   // the proofs of all cells
	ExitSeconds    float64 `json:"exitSeconds"`    // all transactions, on an L1 that mines at once
	GasOnePurse    uint64  `json:"gasOnePurse"`    // alone in its transaction
	GasPurse       uint64  `json:"gasPurse"`       // mean of the others, many to a transaction
	GasBooking     uint64  `json:"gasBooking"`     // mean
	GasHighest     uint64  `json:"gasHighest"`     // of a transaction

	Paid [record.Tokens]string `json:"paid"` // all that the bridge held, in the tokens' units
}

// maxPurseGas is what leaving with a purse may cost, the transaction and all.
const maxPurseGas = 300_000

// exitDrill is a drill under way.
type exitDrill struct {
	Config
	dir     string // of the devnet
	figures ExitFigures

	// What is left when the operator is gone.
	chain      *l1chain.Chain
	sender     *l1tx.Sender // of a stranger, who sends all that is sent then
	deployment *deployment.Deployment
	rollup     leave.Rollup
	list       []leave.Exit
	held       [record.Tokens]*big.Int // by the bridge
	owed       map[credit]*big.Int     // to accounts on L1, as they leave
	frozenAt   uint64
}

type credit struct {
	owner common.Address
	token record.Token
}

const dollar = record.Token(1)

// firstPurse is that of the first account.
const firstPurse = state.FirstFeePurse + record.Series

// stranger is the development account that sends the exits.
const stranger = 5

// Exit plays the drill. A rollup that starts with accounts and bookings lives for some batches with real proofs. Then its
// processes are killed and all that they stored is deleted, but for the chain of L1. From L1 and the published genesis alone the
// state is rebuilt, the rollup is frozen, and everybody is paid: all that the bridge holds, to the unit.
func Exit(ctx context.Context, c Config) (*ExitFigures, error) {
	d := newExitDrill(c)
	err := d.play(ctx, []step{
		{"make the accounts and their bookings", d.populate},
		{"live, then kill everything and delete its data", d.live},
		{"start L1 alone, with a deposit that nobody takes", d.openL1},
		{"rebuild the state from L1", d.rebuild},
		{"audit", d.audit},
		{"freeze", d.freeze},
		{"prove all cells", d.prove},
		{"leave", d.leave},
		{"claim", d.claim},
		{"audit once more", d.audit},
	})
	if err != nil {
		return nil, err
	}
	return &d.figures, nil
}

func newExitDrill(c Config) *exitDrill {
	return &exitDrill{Config: c, owed: map[credit]*big.Int{}, figures: ExitFigures{Accounts: c.Accounts, Cells: 1 << c.Shape.LogN}}
}

// step is one part of a drill.
type step struct {
	what string
	do   func(context.Context) error
}

// play does the steps in a folder that is removed at the end.
func (d *exitDrill) play(ctx context.Context, steps []step) (err error) {
	if d.dir, err = os.MkdirTemp("", "stoa-drill-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.close(), os.RemoveAll(d.dir)) }()
	if err := os.Chmod(d.dir, 0o755); err != nil { // Postgres may run as another user
		return err
	}
	for _, s := range steps {
		if err := d.Report.Step(s.what, 0, func() error { return s.do(ctx) }); err != nil {
			return fmt.Errorf("%s: %w", s.what, err)
		}
	}
	return nil
}

func (d *exitDrill) close() error {
	if d.chain == nil {
		return nil
	}
	stop, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return d.chain.Stop(stop)
}

func (d *exitDrill) genesisFile() string { return filepath.Join(d.dir, "genesis.json") }

// populate writes the genesis. The first accounts are the devnet's people.
func (d *exitDrill) populate(context.Context) error {
	genesis := devnet.Genesis(d.Shape.LogN)
	genesis.Params.Time = uint64(time.Now().Unix()) - population.Lived
	people := devnet.Accounts()
	lived, err := population.Make(population.Config{Genesis: genesis, Accounts: d.Accounts, Person: func(i int) (p population.Person, known bool) {
		if i >= len(people) {
			return p, false
		}
		k, err := keystore.Unsafe(people[i].Number)
		if err != nil {
			return p, false
		}
		return population.Person{Owner: k.Address(), Key: k.L2}, true
	}})
	if err != nil {
		return err
	}
	history, err := deployment.HistoryGenesis(lived)
	if err != nil {
		return err
	}
	return history.Save(d.genesisFile())
}

// live runs a devnet in a process of its own until some batches have settled. Then it kills the process, and deletes what it
// stored.
func (d *exitDrill) live(ctx context.Context) (err error) {
	net, err := start(ctx, d.Launch, d.dir, d.genesisFile(), d.Shape)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, net.kill()) }()
	people := devnet.Accounts()
	alice, err := net.wallet(people[0].Number)
	if err != nil {
		return err
	}
	purses, err := alice.Purses(ctx)
	if err != nil || len(purses) == 0 {
		return fmt.Errorf("have no purse of %s, error %w", people[0].Name, err)
	}
	if err := alice.Mint(ctx, dollar, amount.From(5_000_000)); err != nil {
		return err
	}
	if _, err := alice.Deposit(ctx, wallet.Deposit{Token: dollar, Amount: amount.From(5_000_000), Purse: purses[0].Index}); err != nil {
		return err
	}
	var last *wallet.Ordered
	for n := range uint64(2) {
		if _, err := alice.Transfer(ctx, dollar, amount.From(1_000_001+n), purses[0].Index+1, wallet.Options{}); err != nil {
			return err
		}
		if last, err = alice.Withdraw(ctx, dollar, amount.From(70_001), common.Address{}, wallet.Options{}); err != nil { // never claimed
			return err
		}
		if _, err := net.sequencer.Wait(ctx, last.Receipt.ID, wire.Settled, nil); err != nil {
			return err
		}
	}
	if err := net.kill(); err != nil {
		return err
	}
	entries, err := os.ReadDir(d.dir)
	if err != nil {
		return err
	}
	for _, e := range entries { // left are L1 itself and what everybody knows of the rollup
		if name := e.Name(); name != "l1" && name != "deployment.json" {
			if err := os.RemoveAll(filepath.Join(d.dir, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// openL1 starts L1 alone, and enters a deposit into the queue that nobody will take.
func (d *exitDrill) openL1(ctx context.Context) (err error) {
	if d.deployment, err = deployment.Load(filepath.Join(d.dir, "deployment.json")); err != nil {
		return err
	}
	if d.chain, err = devnet.OpenL1(d.dir, "127.0.0.1:0"); err != nil {
		return err
	}
	if err := d.chain.Start(ctx); err != nil {
		return err
	}
	if d.sender, err = d.account(devnet.Accounts()[stranger].Number); err != nil {
		return err
	}
	if err := d.deposit(ctx); err != nil {
		return err
	}
	bridge := bindings.NewBridge()
	for token := range record.Token(record.Tokens) {
		d.held[token] = new(big.Int)
		if int(token) < len(d.deployment.Tokens) {
			custody, err := ask(ctx, d, d.deployment.Bridge, bridge.PackCustody(uint8(token)), bridge.UnpackCustody)
			if err != nil {
				return err
			}
			d.held[token] = custody.Holdings
		}
	}
	return nil
}

// deposit enters a deposit into the queue.
func (d *exitDrill) deposit(ctx context.Context) error {
	bridge, none := bindings.NewBridge(), new(big.Int)
	fee, err := ask(ctx, d, d.deployment.Bridge, bridge.PackQueueFee(), bridge.UnpackQueueFee)
	if err != nil {
		return err
	}
	const sum = 12_345
	data := bridge.PackDeposit(0, big.NewInt(sum), 9, bindings.EdwardsKeyKey{X: none, Y: none}, bindings.EdwardsKeyPossession{Rx: none, Ry: none, S: none})
	_, err = d.sender.Send(ctx, &d.deployment.Bridge, data, new(big.Int).Add(big.NewInt(sum), fee))
	return err
}

// ask calls a view of a contract.
func ask[T any](ctx context.Context, d *exitDrill, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return look(ctx, d.chain, nil, to, data, unpack)
}

// rebuild makes the state out of L1.
func (d *exitDrill) rebuild(ctx context.Context) error {
	powers, err := keys.LoadPowers(d.KeyDir, d.Shape.LogN, d.Report)
	if err != nil {
		return err
	}
	read, err := d.deployment.Rebuild(d.chain.Client(), powers)
	if err != nil {
		return err
	}
	begin := time.Now()
	rebuilt, err := rebuild.Run(ctx, read)
	if err != nil {
		return err
	}
	d.figures.RebuildSeconds, d.figures.Batches = time.Since(begin).Seconds(), rebuilt.Batch
	if rebuilt.Batch == 0 {
		return errors.New("have no batch that settled before the operator was gone, want some")
	}
	d.rollup = leave.Rollup{Client: d.chain.Client(), Rollup: d.deployment.Rollup, Exits: d.deployment.Exits, State: rebuilt, SRS: powers}
	return nil
}

// audit checks all that was settled, from L1 alone.
func (d *exitDrill) audit(ctx context.Context) error {
	known, err := d.deployment.AuditKeys(d.KeyDir, d.Report)
	if err != nil {
		return err
	}
	read, err := d.deployment.Rebuild(d.chain.Client(), d.rollup.SRS)
	if err != nil {
		return err
	}
	report, err := audit.Run(ctx, audit.Config{Client: d.chain.Client(), Exits: d.deployment.Exits, Keys: known, Rebuild: read})
	if err != nil {
		return err
	}
	if doubts := report.Doubts(); len(doubts) > 0 {
		return fmt.Errorf("%d doubts, the first: %s", len(doubts), doubts[0])
	}
	return nil
}

// freeze waits for the end of the operator's time, and freezes the rollup.
func (d *exitDrill) freeze(ctx context.Context) error {
	status, err := d.rollup.Status(ctx)
	if err != nil {
		return err
	}
	head, err := d.chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	if err := d.chain.AdjustTime(time.Duration(status.FreezableAfter+1-head.Time) * time.Second); err != nil {
		return err
	}
	if _, err := d.sender.Send(ctx, &d.deployment.Rollup, bindings.NewRollup().PackFreeze(), nil); err != nil {
		return err
	}
	if status, err = d.rollup.Status(ctx); err != nil {
		return err
	}
	d.frozenAt = status.FrozenAt
	d.list, err = d.rollup.List(ctx, common.Address{}, d.frozenAt)
	return err
}

func (d *exitDrill) prove(context.Context) error {
	begin := time.Now()
	err := d.rollup.Prove(nil)
	d.figures.ProveSeconds = time.Since(begin).Seconds()
	return err
}

// leave sends all exits, and counts what they must credit.
func (d *exitDrill) leave(ctx context.Context) error {
	if err := d.creditsBefore(ctx); err != nil {
		return err
	}
	var purses, bookings, refunds []leave.Exit
	for _, e := range d.list {
		switch {
		case e.Deposit != nil:
			refunds = append(refunds, e)
		case e.Kind == record.KindPurse:
			purses = append(purses, e)
		default:
			bookings = append(bookings, e)
		}
		for _, p := range e.Payments {
			if p.Owner == (common.Address{}) {
				p.Owner = d.sender.Address()
			}
			d.owe(credit{p.Owner, p.Token}, p.Amount.Int().ToBig())
		}
	}
	d.figures.Purses, d.figures.Bookings, d.figures.Refunds = len(purses), len(bookings), len(refunds)
	if len(purses) < 2 || len(bookings) == 0 || len(refunds) != 1 {
		return fmt.Errorf("have %d purses, %d bookings and %d deposits that pay, want purses, bookings and a deposit", len(purses), len(bookings), len(refunds))
	}
	begin := time.Now()
	mean := func(list []leave.Exit) (uint64, error) {
		gas, err := d.send(ctx, list)
		return gas / uint64(len(list)), err
	}
	var err error
	if d.figures.GasOnePurse, err = d.send(ctx, purses[:1]); err != nil {
		return err
	}
	if d.figures.GasPurse, err = mean(purses[1:]); err != nil {
		return err
	}
	if d.figures.GasBooking, err = mean(bookings); err != nil {
		return err
	}
	if _, err := d.send(ctx, refunds); err != nil {
		return err
	}
	d.figures.ExitSeconds = time.Since(begin).Seconds()
	if gas := d.figures.GasOnePurse; gas > maxPurseGas {
		return fmt.Errorf("have %d gas for leaving with a purse, want %d at most", gas, maxPurseGas)
	}
	left, err := d.rollup.List(ctx, common.Address{}, d.frozenAt)
	if err == nil && len(left) > 0 {
		err = fmt.Errorf("have %d records and deposits that were not paid", len(left))
	}
	return err
}

// send sends exits, and says what gas they took.
func (d *exitDrill) send(ctx context.Context, list []leave.Exit) (gas uint64, err error) {
	calls, err := d.rollup.Calls(list, nil)
	if err != nil {
		return 0, err
	}
	for _, data := range calls {
		receipt, err := d.sender.Send(ctx, &d.deployment.Exits, data, nil)
		if err != nil {
			return 0, err
		}
		gas += receipt.GasUsed
		d.figures.Transactions++
		d.figures.GasHighest = max(d.figures.GasHighest, receipt.GasUsed)
	}
	return gas, nil
}

// creditsBefore counts what the people have not claimed yet, and the operator's fees.
func (d *exitDrill) creditsBefore(ctx context.Context) error {
	owners := []common.Address{d.deployment.Operator}
	for _, a := range devnet.Accounts() {
		owners = append(owners, a.Address)
	}
	claims := follow.Claims{Client: d.chain.Client(), Bridge: d.deployment.Bridge}
	for _, owner := range owners {
		credits, err := claims.Of(ctx, owner, nil)
		if err != nil {
			return err
		}
		for token := range credits {
			d.owe(credit{owner, record.Token(token)}, credits[token].ToBig())
		}
	}
	return nil
}

func (d *exitDrill) owe(c credit, sum *big.Int) {
	if sum.Sign() == 0 {
		return
	}
	if d.owed[c] == nil {
		d.owed[c] = new(big.Int)
	}
	d.owed[c].Add(d.owed[c], sum)
}

// claim delivers everybody's money, and sees that the bridge is left with nothing.
func (d *exitDrill) claim(ctx context.Context) error {
	bridge := bindings.NewBridge()
	var paid [record.Tokens]*big.Int
	for token := range paid {
		paid[token] = new(big.Int)
	}
	for c, want := range d.owed {
		have, err := ask(ctx, d, d.deployment.Bridge, bridge.PackCredits(c.owner, uint8(c.token)), bridge.UnpackCredits)
		if err != nil {
			return err
		}
		if have.Cmp(want) != 0 {
			return fmt.Errorf("%s is credited %s of token %d, want %s", c.owner, have, c.token, want)
		}
		if _, err := d.sender.Send(ctx, &d.deployment.Bridge, bridge.PackClaimFor(c.owner, uint8(c.token)), nil); err != nil {
			return fmt.Errorf("claim %s of token %d for %s: %w", want, c.token, c.owner, err)
		}
		paid[c.token].Add(paid[c.token], want)
		d.figures.Claims++
	}
	for token := range paid {
		if paid[token].Cmp(d.held[token]) != 0 {
			return fmt.Errorf("token %d: paid %s, the bridge held %s", token, paid[token], d.held[token])
		}
		d.figures.Paid[token] = paid[token].String()
	}
	return d.empty(ctx)
}

// empty sees that the bridge has nothing left, in its books and in fact.
func (d *exitDrill) empty(ctx context.Context) error {
	bridge, dollars := bindings.NewBridge(), bindings.NewTestDollar()
	for _, token := range d.deployment.Tokens {
		custody, err := ask(ctx, d, d.deployment.Bridge, bridge.PackCustody(uint8(token.ID)), bridge.UnpackCustody)
		if err != nil {
			return err
		}
		var balance *big.Int
		if token.ID == 0 {
			balance, err = d.chain.Client().BalanceAt(ctx, d.deployment.Bridge, nil)
		} else {
			balance, err = ask(ctx, d, token.Address, dollars.PackBalanceOf(d.deployment.Bridge), dollars.UnpackBalanceOf)
		}
		if err != nil {
			return err
		}
		if custody.Holdings.Sign() != 0 || custody.Owed.Sign() != 0 || balance.Sign() != 0 {
			return fmt.Errorf("%s: the bridge is left with %s, of which its books have %s and owe %s, want nothing", token.Symbol, balance, custody.Holdings, custody.Owed)
		}
	}
	return nil
}
