package adopt_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/devnet/adopt"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/fallback"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/service"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/worker"
	"github.com/stoa-rollup/stoa/sequencer"
	"github.com/stoa-rollup/stoa/sequencer/engine"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../../build/keys"

const (
	operatorAccount = 0
	strangerAccount = 1
	finality        = 4
)

func must(t testing.TB, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// rollup is a rollup on an L1 in this process, with a bridge.
type rollup struct {
	testing.TB
	chain    *l1chain.Chain
	d        *deployment.Deployment
	menu     batch.Menu
	several  *prover.Several
	genesis  *state.State
	feeKey   *signature.PrivateKey
	bridge   *bridge.Service
	stranger *l1tx.Sender
}

func (r *rollup) mine(context.Context) error { _, err := r.chain.Commit(); return err }

func (r *rollup) run(s service.Lifecycle) {
	r.Helper()
	must(r, s.Start(r.Context()))
	r.Cleanup(func() { must(r, s.Stop(context.Background())) })
}

func (r *rollup) sender(key *ecdsa.PrivateKey) *l1tx.Sender {
	r.Helper()
	s, err := l1tx.New(l1tx.Config{Client: r.chain.Client(), Key: key, ChainID: r.chain.ChainID(), ABIs: deployment.NewContracts().ABIs(), Mine: r.mine})
	must(r, err)
	return s
}

func deploy(t testing.TB) *rollup {
	r := &rollup{TB: t}
	var err error
	r.menu, err = batch.NewMenu(batch.Tiny)
	must(t, err)
	set, err := keys.Load(keyDir, batch.Tiny, nil)
	must(t, err)
	powers, err := keys.LoadPowers(keyDir, batch.Tiny.LogN, nil)
	must(t, err)
	r.several = prover.NewSeveral(r.menu, powers, func(batch.Shape) (*keys.Set, error) { return set, nil })
	operator := crypto.PubkeyToAddress(l1chain.UnsafeKey(operatorAccount).PublicKey)
	r.chain, err = l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1_000, operator, crypto.PubkeyToAddress(l1chain.UnsafeKey(strangerAccount).PublicKey))}, nil)
	must(t, err)
	r.run(r.chain)
	r.feeKey, err = signature.FromSeed([64]byte{})
	must(t, err)
	genesis := state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: operator, FeeKey: r.feeKey.Public, Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}},
	}
	r.genesis, err = genesis.State()
	must(t, err)
	r.d, _, err = deployment.Deploy(t.Context(), r.sender(l1chain.UnsafeKey(operatorAccount)), deployment.Plan{
		ChainID: r.chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: powers, Genesis: deployment.NewGenesis(genesis), Operator: operator, QueueFee: new(big.Int), StartBlock: 1,
		L1: r.chain.Client(),
	})
	must(t, err)
	r.stranger = r.sender(l1chain.UnsafeKey(strangerAccount))
	c := bridge.DefaultConfig(r.chain.Client(), r.d.Network(), r.d.Bridge, 1, t.TempDir())
	c.Follow.Confirmations, c.Follow.Finality, c.Poll = 1, finality, 10*time.Millisecond
	r.bridge, err = bridge.New(c)
	must(t, err)
	r.run(r.bridge)
	return r
}

// sequencer is the operator's, on a folder.
func (r *rollup) sequencer(dir string, sealAfter time.Duration, a *engine.Adoption) *sequencer.Sequencer {
	r.Helper()
	return r.made(r.config(dir, sealAfter, a))
}

// mute is one that sends nothing to L1.
func (r *rollup) mute(dir string, sealAfter time.Duration) *sequencer.Sequencer {
	r.Helper()
	c := r.config(dir, sealAfter, nil)
	c.Settling = nil
	return r.made(c)
}

func (r *rollup) made(c sequencer.Config) *sequencer.Sequencer {
	r.Helper()
	s, err := sequencer.New(c)
	must(r, err)
	return s
}

func (r *rollup) config(dir string, sealAfter time.Duration, a *engine.Adoption) sequencer.Config {
	r.Helper()
	commitment, err := r.several.Commit(r.genesis.Cells())
	must(r, err)
	c := sequencer.DefaultConfig(dir, "127.0.0.1:0")
	c.Version, c.ReceiptKey, c.L1, c.Adopt = "test", l1chain.UnsafeKey(7), r.bridge, a
	c.Network, c.Bridge, c.Tokens, c.Menu, c.Genesis = r.d.Network(), r.d.Bridge, r.d.Tokens, r.menu, r.genesis
	c.Engine.SealAfter = sealAfter
	c.Proving = &sequencer.Proving{Commitment: commitment, Setup: r.several.Powers().Setup()}
	c.Settling = &sequencer.Settling{Client: r.chain.Client(), Operator: l1chain.UnsafeKey(operatorAccount), MaxFee: big.NewInt(1e12), Confirmations: 1, Poll: 10 * time.Millisecond}
	return c
}

// live runs a sequencer and a worker; what it returns stops both.
func (r *rollup) live(s *sequencer.Sequencer) (stop func()) {
	r.Helper()
	must(r, s.Start(r.Context()))
	w, err := worker.New(worker.Config{Name: "test", Jobs: s.Queue(), Prover: r.several})
	must(r, err, w.Start(r.Context()))
	stopped := false
	stop = func() {
		if !stopped {
			stopped = true
			must(r, w.Stop(context.Background()), s.Stop(context.Background()))
		}
	}
	r.Cleanup(stop)
	return stop
}

func (r *rollup) client(s *sequencer.Sequencer) *rpc.Client {
	r.Helper()
	c, err := rpc.DialContext(r.Context(), "ws://"+s.Addr())
	must(r, err)
	r.Cleanup(c.Close)
	return c
}

// pay has the fee purse pay itself nothing: the genesis has no money.
func (r *rollup) pay(s *sequencer.Sequencer, nonce uint32) (receipt wire.Receipt) {
	r.Helper()
	head, err := r.chain.Client().HeaderByNumber(r.Context(), nil)
	must(r, err)
	o := op.Signed{Operation: op.Transfer{From: state.FirstFeePurse, To: state.FirstFeePurse}, Nonce: nonce, ValidUntil: head.Time + 5*24*3_600}
	m, err := o.Message(r.d.Network())
	must(r, err)
	o.Signature, err = r.feeKey.Sign(m, strings.NewReader(strings.Repeat("fresh", 100)))
	must(r, err, r.client(s).CallContext(r.Context(), &receipt, "stoa_submit", o))
	return receipt
}

// settled waits until a batch is final on L1.
func (r *rollup) settled(s *sequencer.Sequencer, number uint64) {
	r.Helper()
	for s.Head().Final < number {
		select {
		case <-time.After(50 * time.Millisecond): // confirmations and finality need blocks
			must(r, r.mine(r.Context()))
		case err := <-s.Fatal():
			r.Fatal(err)
		case <-r.Context().Done():
			r.Fatalf("have %+v, want batch %d final", s.Head(), number)
		}
	}
}

// standIn lets a stranger settle, after two days, a deposit that waits.
func (r *rollup) standIn() {
	r.Helper()
	zero := new(big.Int)
	deposit := bindings.NewBridge().PackDeposit(0, big.NewInt(1_000), 9, bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero})
	_, err := r.stranger.Send(r.Context(), &r.d.Bridge, deposit, big.NewInt(1_000))
	must(r, err, r.chain.AdjustTime((batch.OperatorSilence+60)*time.Second))
	batches, err := fallback.Run(r.Context(), fallback.Config{Client: r.chain.Client(), Deployment: r.d, Prover: r.several, Sender: r.stranger})
	must(r, err)
	if len(batches) != 1 || batches[0].Queue != 1 {
		r.Fatalf("have %+v settled, want one batch with the deposit", batches)
	}
	for range finality {
		must(r, r.mine(r.Context()))
	}
	for {
		head, err := r.bridge.Head(r.Context())
		must(r, err)
		if head.Final == batches[0].Number {
			return
		}
		_, err = r.bridge.Watch(r.Context(), head.Version)
		must(r, err)
	}
}

func (r *rollup) adoptAt(depth uint64) (*engine.Adoption, error) {
	return adopt.Run(r.Context(), adopt.Config{Client: r.chain.Client(), Deployment: r.d, Powers: r.several.Powers(), Finality: depth})
}

// The operator is away, a stranger settles in its place, and the operator comes back: to his own log, and once more when his folder
// is lost. Each time new batches settle on what the stranger's left.
func TestTheOperatorComesBack(t *testing.T) {
	r, dir := deploy(t), t.TempDir()
	a, err := r.adoptAt(finality)
	must(t, err)
	s := r.sequencer(dir, time.Millisecond, a) // there is nothing to adopt yet
	stop := r.live(s)
	first := r.pay(s, 0)
	r.settled(s, 1)
	stop()

	// Of what is acknowledged, one waits in a batch that is proven and not sent, one in a batch that is not sealed.
	s = r.mute(dir, time.Millisecond)
	stop = r.live(s)
	proven := r.pay(s, 1)
	for changed := s.Changed(); s.Head().Proven < 2; changed = s.Changed() {
		select {
		case <-changed:
		case <-t.Context().Done():
			t.Fatalf("have %+v, want batch 2 proven", s.Head())
		}
	}
	stop()
	s = r.mute(dir, time.Hour)
	stop = r.live(s)
	pending := r.pay(s, 2)
	stop()
	r.standIn()
	a, err = r.adoptAt(finality + 1)
	must(t, err)
	var early *engine.NotFinalError
	if err := r.sequencer(dir, time.Hour, a).Start(t.Context()); !errors.As(err, &early) || early.Batch != 2 || early.Final != 1 {
		t.Fatalf("have error %v, want that batch 2 is not final", err)
	}
	a, err = r.adoptAt(finality)
	must(t, err)
	s = r.sequencer(dir, time.Millisecond, a)
	stop = r.live(s)
	r.settled(s, 3)
	client := r.client(s)
	for _, want := range []struct {
		receipt wire.Receipt
		batch   uint64
	}{{first, 1}, {proven, 3}, {pending, 3}} {
		var o wire.Operation
		must(t, client.CallContext(t.Context(), &o, "stoa_operation", want.receipt.ID))
		if o.Status != wire.Final || o.Receipt.Batch != want.batch || o.L1 == nil || want.batch == 1 && o.Receipt.Index != want.receipt.Index {
			t.Errorf("have %+v of the operation with receipt %+v, want it final in batch %d", o, want.receipt, want.batch)
		}
	}
	var refused rpc.DataError
	if _, err := client.Subscribe(t.Context(), "stoa", make(chan wire.Entry), "entries", "1"); !errors.As(err, &refused) {
		t.Errorf("have error %v of entries before the log's first", err)
	}
	last := s.Head().Index
	stop()

	// A second time, without anything of his own.
	r.standIn()
	must(t, os.RemoveAll(dir))
	var behind *engine.BehindError
	if err := r.sequencer(dir, time.Hour, nil).Start(t.Context()); !errors.As(err, &behind) || behind.Settled != 4 {
		t.Fatalf("have error %v without an adoption", err)
	}
	a, err = r.adoptAt(finality)
	must(t, err)
	s = r.sequencer(dir, time.Millisecond, a)
	stop = r.live(s)
	receipt := r.pay(s, 3)
	if receipt.Batch != 5 || receipt.Index <= last {
		t.Errorf("have %+v, want it in batch 5 with an index above %d", receipt, last)
	}
	r.settled(s, 5)
	stop()

	// From then on as ever.
	s = r.sequencer(dir, time.Millisecond, nil)
	stop = r.live(s)
	r.pay(s, 4)
	r.settled(s, 6)
	stop()
}
