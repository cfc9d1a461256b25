package drill

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1trouble"
	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// TroubleConfig is of a drill of trouble with the L1 endpoint.
type TroubleConfig struct {
	Seed   uint64
	Menu   batch.Menu
	Outage time.Duration // of L1's time
	Acts   int           // that people do at each moment of a trouble
	Only   []string      // names of the troubles that are played; none: all

	// Timeout is when a client of the endpoint gives up a call by itself; 0: the services must.
	Timeout time.Duration

	KeyDir      string // where UNSAFE keys and powers are cached
	NodeModules []string
	Log         *slog.Logger       // of the services; nil: silent
	Report      *progress.Reporter // of long steps; nil: silent
}

// Check reports the first thing wrong.
func (c TroubleConfig) Check() error {
	switch {
	case len(c.Menu) == 0:
		return errors.New("give the drill a shape of batches")
	case c.Outage < time.Minute:
		return fmt.Errorf("let the outage last a minute of L1's time at least: have %v", c.Outage)
	case c.Acts < 1 || c.Acts > maxActs:
		return fmt.Errorf("let people do 1 to %d things at each moment of a trouble, for the state is small: have %d", maxActs, c.Acts)
	}
	for _, name := range c.Only {
		if !slices.ContainsFunc(phases, func(p phase) bool { return p.name == name }) {
			var names []string
			for _, p := range phases {
				names = append(names, strconv.Quote(p.name))
			}
			return fmt.Errorf("name a trouble that there is, %s: have %q", strings.Join(names, ", "), name)
		}
	}
	return nil
}

// maxActs is how many acts a moment fit into a state of 2^10 cells: some of them fill a record.
const maxActs = 10

// lasting is how many blocks L1 seals while a moment of trouble lasts, after what people did has its proofs: ample for the services to look at it
// several times.
const lasting = 25

// TroubleFigures are what the drill counted.
type TroubleFigures struct {
	Seed     uint64         `json:"seed"`
	Troubles map[string]int `json:"troubles"` // calls that were answered wrongly, by how
	Phases   []TroublePhase `json:"phases"`

	Operations int            `json:"operations"` // that the sequencer gave a receipt for
	Refused    int            `json:"refused"`    // that it refused at once
	Void       map[string]int `json:"void"`       // of those with a receipt that no longer held, by why
	Entries    int            `json:"entries"`    // of L1's queue that were made
	Claims     int            `json:"claims"`
	Batches    uint64         `json:"batches"` // on L1 at the end
	Proofs     uint64         `json:"proofs"`

	Rewinds        int    `json:"rewinds"`        // of the sequencer's log
	BatchesRewound uint64 `json:"batchesRewound"` // sealed ones, which others replaced

	Submissions int    `json:"submissions"` // transactions of batches on L1
	Failed      uint64 `json:"failed"`      // of them that L1 refused, for their batch had become too old
	Raised      uint64 `json:"raised"`      // transactions that were replaced by one of higher fees
	Capped      uint64 `json:"capped"`      // times that the limit of fees kept one back
	Displaced   uint64 `json:"displaced"`   // nonces that were given up

	Seconds float64 `json:"seconds"`
}

// TroublePhase is one kind of trouble.
type TroublePhase struct {
	Trouble         string  `json:"trouble"`
	L1Seconds       uint64  `json:"l1Seconds"`       // that it lasted, of L1's time
	RecoverySeconds float64 `json:"recoverySeconds"` // until all agreed with L1 again
}

// phase is a trouble as it is played: what the endpoint does wrong at each of its moments.
type phase struct {
	name   string
	long   bool // takes the outage's time
	unwell bool // the services must say that they are not ready
	capped bool // the sender must find the fees too high
	now    []l1trouble.Trouble
}

// phases are played one after the other.
var phases = []phase{
	{name: "away", long: true, unwell: true, now: []l1trouble.Trouble{{Down: l1trouble.Refused}, {Down: l1trouble.Hung}, {Down: l1trouble.Broken}}},
	{name: "3 calls of 10 fail", now: []l1trouble.Trouble{{Fail: 0.3}}},
	{name: "several nodes, some behind", now: []l1trouble.Trouble{{Behind: 0.5, Blocks: 2}, {Behind: 0.3, Blocks: 12}}},
	{name: "wrong receipts", now: []l1trouble.Trouble{{NoReceipt: 0.7}, {StrayReceipt: 0.7}, {NoReceipt: 1}}},
	{name: "wrong answers to sends", now: []l1trouble.Trouble{{Sent: 1}, {Known: 1}, {Unsent: 1}, {Low: 0.5, Underpriced: 0.5}}},
	{name: "fees times 100", now: []l1trouble.Trouble{{Fees: 100}}},
	{name: "fees above the limit", capped: true, now: []l1trouble.Trouble{{Fees: 1_000_000_000_000}}},
	{name: "all of it", now: []l1trouble.Trouble{{Fail: 0.2, Behind: 0.3, Blocks: 4, NoReceipt: 0.2, StrayReceipt: 0.2, Sent: 0.2, Unsent: 0.2, Known: 0.2, Fees: 3}}},
}

// Trouble plays the drill. The services of a devnet of one process, with real proofs, reach L1 through an endpoint that is away for hours of
// L1's time, fails, is behind, gives wrong receipts, answers sends with the opposite of what became of them, and asks for a hundred times the fees. People
// go on acting on L1 and over RPC. Nobody restarts or repairs anything. After each trouble sequencer, bridge and indexer must come to
// agree with L1 and with a state that is derived from L1 anew, within minutes; no operation with a receipt may be lost in silence, and no batch be submitted twice.
func Trouble(ctx context.Context, c TroubleConfig) (*TroubleFigures, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	begin := time.Now()
	rounds := &ReorgFigures{ByDepth: map[string]int{}, Void: map[string]int{}}
	f := &TroubleFigures{Seed: c.Seed, Void: rounds.Void}
	var proxy *l1trouble.Proxy
	endpoint := func(node *rpc.Client) (client *ethclient.Client, err error) {
		if proxy, err = l1trouble.New(node, c.Seed); err != nil {
			return nil, err
		}
		dialled, err := rpc.DialOptions(ctx, proxy.URL(), rpc.WithHTTPClient(&http.Client{Timeout: c.Timeout}))
		if err != nil {
			return nil, err
		}
		return ethclient.NewClient(dialled), nil
	}
	config := ReorgConfig{Seed: c.Seed, KeyDir: c.KeyDir, NodeModules: c.NodeModules, Log: c.Log, Report: c.Report}
	err := playRound(ctx, config, rounds, c.Menu, endpoint, func(ctx context.Context, r *reorgRound) error {
		r.valid = 4 * c.Outage // an operation that waits out the trouble holds still
		t := &troubleRound{reorgRound: r, config: c, figures: f, proxy: proxy, rng: rand.New(rand.NewPCG(c.Seed, 0))}
		return t.play(ctx)
	})
	if proxy != nil {
		err = errors.Join(err, proxy.Close())
	}
	if err != nil {
		return nil, fmt.Errorf("seed %d: %w", c.Seed, err)
	}
	f.Operations, f.Refused, f.Entries, f.Claims = rounds.Operations, rounds.Refused, rounds.Entries, rounds.Claims
	f.Batches, f.Proofs, f.Rewinds, f.BatchesRewound = rounds.Batches, rounds.Proofs, rounds.Rewinds, rounds.BatchesRewound
	f.Seconds = time.Since(begin).Seconds()
	return f, nil
}

// troubleRound is a rollup that troubles are played with.
type troubleRound struct {
	*reorgRound
	config  TroubleConfig
	figures *TroubleFigures
	proxy   *l1trouble.Proxy
	rng     *rand.Rand
}

func (t *troubleRound) play(ctx context.Context) (err error) {
	if err := t.open(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, t.close()) }()
	if err := t.Report.Step("a rollup with batches of shape "+t.reorgRound.config.Menu.String(), 0, func() error { return t.settleIn(ctx) }); err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	for _, p := range phases {
		if len(t.config.Only) > 0 && !slices.Contains(t.config.Only, p.name) {
			continue
		}
		if err := t.Report.Step(p.name, 0, func() error { return t.suffer(ctx, p) }); err != nil {
			return fmt.Errorf("the endpoint's trouble was %q: %w", p.name, err)
		}
	}
	if err := t.Report.Step("audit", 0, func() error { return t.audit(ctx) }); err != nil {
		return fmt.Errorf("at the end: %w", err)
	}
	if err := t.submissions(ctx); err != nil {
		return err
	}
	if err := t.metrics(ctx); err != nil {
		return err
	}
	t.figures.Troubles = t.proxy.Counts()
	return t.count(ctx)
}

// suffer plays one trouble, and sees that everything is as it must be after it.
func (t *troubleRound) suffer(ctx context.Context, p phase) error {
	begin, err := t.time(ctx)
	if err != nil {
		return err
	}
	if err := t.metrics(ctx); err != nil {
		return err
	}
	for _, now := range p.now {
		before := t.struck()
		t.proxy.Set(now)
		if err := t.live(ctx); err != nil {
			return err
		}
		if p.long {
			if err := t.chain.AdjustTime(t.config.Outage / time.Duration(len(p.now))); err != nil {
				return err
			}
		}
		if err := t.pause(ctx, lasting); err != nil {
			return err
		}
		if err := t.until(ctx, "nobody meets the trouble", slowly, func() error { // services that have failed ask less often
			if t.struck() == before {
				return errors.New("no call was answered wrongly")
			}
			return nil
		}); err != nil {
			return err
		}
	}
	if p.unwell {
		if err := t.ready(ctx, false); err != nil {
			return err
		}
	}
	if p.capped {
		if err := t.until(ctx, "fees above the limit are not noticed", slowly, func() error { return t.capped(ctx) }); err != nil {
			return err
		}
	}
	well, err := t.time(ctx)
	if err != nil {
		return err
	}
	since := time.Now()
	t.proxy.Set(l1trouble.Trouble{})
	if err := t.recover(ctx); err != nil {
		return err
	}
	if err := t.ready(ctx, true); err != nil {
		return err
	}
	t.figures.Phases = append(t.figures.Phases, TroublePhase{Trouble: p.name, L1Seconds: well - begin, RecoverySeconds: time.Since(since).Seconds()})
	return nil
}

// live lets people act, one of them in any case by an operation, and waits until there are proofs of what was ordered: they wait for L1 alone.
func (t *troubleRound) live(ctx context.Context) error {
	for i := range t.config.Acts {
		a := actTransfer
		for i > 0 && (a == actTransfer || a == actSpend) { // who spends what he deposited would wait for the trouble's end
			a = drawAct(t.rng)
		}
		if err := t.act(ctx, a, t.rng); err != nil {
			return fmt.Errorf("%s: %w", a, err)
		}
		if err := t.pause(ctx, 1+t.rng.IntN(3)); err != nil {
			return err
		}
	}
	return t.until(ctx, "operations are not sealed and proven", slowly, func() error {
		h, err := t.sequencer.Head(ctx)
		if err == nil && (h.Open != 0 || h.Proven < h.Sealed) {
			err = fmt.Errorf("batch %d is open, %d sealed, %d proven", h.Open, h.Sealed, h.Proven)
		}
		return err
	})
}

// struck is how many calls were answered wrongly so far.
func (t *troubleRound) struck() (sum int) {
	for _, n := range t.proxy.Counts() {
		sum += n
	}
	return sum
}

// time is that of L1's latest block.
func (t *troubleRound) time(ctx context.Context) (uint64, error) {
	h, err := t.chain.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	return h.Time, nil
}

// ready waits until the devnet says that it is ready, or that it is not.
func (t *troubleRound) ready(ctx context.Context, want bool) error {
	return t.until(ctx, fmt.Sprintf("the services do not say that they are ready: %t", want), slowly, func() error {
		text, ready, err := t.ask(ctx, "/readyz")
		if err == nil && ready != want {
			err = fmt.Errorf("they say %s", bytes.TrimSpace(text))
		}
		return err
	})
}

// ask reads a page of the port of metrics and health.
func (t *troubleRound) ask(ctx context.Context, path string) (text []byte, ok bool, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, t.net.Endpoints().Metrics+path, nil)
	if err != nil {
		return nil, false, err
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, false, err
	}
	defer func() { _ = answer.Body.Close() }()
	text, err = io.ReadAll(answer.Body)
	return text, answer.StatusCode == http.StatusOK, err
}

// submissions sees that L1 has no batch twice. One of a batch that became too old may have failed, and another of the same number taken its place.
func (t *troubleRound) submissions(ctx context.Context) error {
	d := t.net.Deployment()
	head, err := t.chain.Client().BlockNumber(ctx)
	if err != nil {
		return err
	}
	rollup, seen := bindings.NewRollup(), map[common.Hash]*types.Transaction{}
	submit := rollup.GetABI().Methods["submitBatch"].ID
	for n := d.StartBlock; n <= head; n++ {
		block, err := t.chain.Client().BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return err
		}
		for _, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != d.Rollup || !bytes.HasPrefix(tx.Data(), submit) {
				continue
			}
			t.figures.Submissions++
			contents := crypto.Keccak256Hash(tx.Data())
			if before := seen[contents]; before != nil {
				return broken("a batch was submitted twice, by transactions %s and %s", before.Hash(), tx.Hash())
			}
			seen[contents] = tx
		}
	}
	return nil
}

// metrics reads what the transaction manager counted, and sees that it gave up no nonce.
func (t *troubleRound) metrics(ctx context.Context) error {
	text, _, err := t.ask(ctx, "/metrics")
	if err != nil {
		return err
	}
	f := t.figures
	figures := map[string]*uint64{"raised": &f.Raised, "capped": &f.Capped, "displaced": &f.Displaced, "failed": &f.Failed}
	for line := range bytes.Lines(text) {
		for name, figure := range figures {
			if value, ok := bytes.CutPrefix(line, []byte("stoa_transactions_"+name+"_total ")); ok {
				v, err := strconv.ParseFloat(string(bytes.TrimSpace(value)), 64)
				if err != nil {
					return err
				}
				*figure = uint64(v)
				delete(figures, name)
			}
		}
	}
	if len(figures) > 0 {
		return fmt.Errorf("the metrics have no %s", strings.Join(slices.Sorted(maps.Keys(figures)), ", "))
	}
	if f.Displaced > 0 {
		return broken("the sender gave up %d nonces, of which nobody else took any", f.Displaced)
	}
	return nil
}

// capped says whether the limit of fees has kept more back than before.
func (t *troubleRound) capped(ctx context.Context) error {
	before := t.figures.Capped
	err := t.metrics(ctx)
	if err == nil && t.figures.Capped == before {
		err = errors.New("none was kept back")
	}
	return err
}
