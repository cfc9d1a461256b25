package sequencer_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"math/big"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge"
	"github.com/stoa-rollup/stoa/devnet/deployment"
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
	"github.com/stoa-rollup/stoa/sequencer/bench"
)

// receiptKey signs the receipts of every test.
var receiptKey = func() *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("receipts")))
	if err != nil {
		panic(err)
	}
	return key
}()

// must fails the test with what went wrong.
func must(t testing.TB, errs ...error) {
	t.Helper()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// run starts a service, and stops it after the test unless that was done.
func run(t testing.TB, s service.Lifecycle) {
	t.Helper()
	must(t, s.Start(t.Context()))
	t.Cleanup(func() { must(t, s.Stop(context.Background())) })
}

// alone is a sequencer of a crowd, without provers and with an L1 at which nothing
// happens.
func alone(t testing.TB, dir string, crowd *bench.Crowd) *sequencer.Sequencer {
	t.Helper()
	c := sequencer.DefaultConfig(dir, "127.0.0.1:0")
	c.ReceiptKey, c.L1, c.MetricsAddr = receiptKey, crowd.L1, "127.0.0.1:0"
	c.Network, c.Menu, c.Genesis = crowd.Network, batch.Menu{crowd.Shape}, crowd.Genesis
	c.Engine.MaxUnproven, c.Engine.SealAfter = 1<<20, time.Hour
	s, err := sequencer.New(c)
	must(t, err)
	run(t, s)
	return s
}

func dial(t testing.TB, url string) *rpc.Client {
	t.Helper()
	c, err := rpc.DialContext(t.Context(), url)
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// Ten thousand operations at once, half over WebSocket and half over HTTP: every one
// gets a receipt with an index of its own, and the log has each once and where its
// receipt says. After a restart on the same folder the same operations get the same
// receipts.
func TestTenThousandAtOnce(t *testing.T) {
	const n = 10_000
	crowd, err := bench.NewCrowd(batch.Standard, n)
	must(t, err)
	orders := []bench.Order{{Transport: bench.WebSocket, Connections: 5, Window: 1_000}, {Transport: bench.HTTP, Connections: 1_000, Window: 1}}
	for i := range orders {
		orders[i].Calls, err = crowd.Calls(n/2, bench.Binary)
		must(t, err)
	}
	dir := t.TempDir()
	submit := func(s *sequencer.Sequencer) []wire.Receipt {
		t.Helper()
		receipts := make([]wire.Receipt, n)
		var clients errgroup.Group
		for i, o := range orders {
			o.Addr = s.Addr()
			clients.Go(func() error {
				r, err := bench.Drive(t.Context(), o)
				copy(receipts[i*n/2:], r.Receipts)
				return err
			})
		}
		must(t, clients.Wait())
		return receipts
	}

	first := alone(t, dir, crowd)
	receipts := submit(first)
	at := map[uint64]wire.Receipt{}
	for _, r := range receipts {
		if signer, err := r.Signer(crowd.Network); err != nil || signer != crypto.PubkeyToAddress(receiptKey.PublicKey) {
			t.Fatalf("receipt %+v: have signer %s, %v, want the sequencer", r, signer, err)
		}
		if other, taken := at[r.Index]; taken {
			t.Fatalf("have index %d for %s and %s", r.Index, other.ID, r.ID)
		}
		at[r.Index] = r
	}

	// The log, as a subscriber sees it.
	entries := make(chan wire.Entry, 1_024)
	sub, err := dial(t, "ws://"+first.Addr()).Subscribe(t.Context(), "stoa", entries, "entries", "1")
	must(t, err)
	defer sub.Unsubscribe()
	for next := uint64(1); next <= first.Head().Index; next++ {
		select {
		case e := <-entries:
			r, ok := at[e.Index]
			switch {
			case e.Index != next:
				t.Fatalf("have entry %d, want %d", e.Index, next)
			case (e.Kind == wire.EntryOperation) != ok:
				t.Fatalf("entry %d is a %s, a receipt for it: %v", e.Index, e.Kind, ok)
			case ok && (*e.ID != r.ID || e.Batch != r.Batch || e.Position != r.Position || e.Timestamp != r.Timestamp):
				t.Fatalf("have entry %+v, want that of receipt %+v", e, r)
			}
			delete(at, e.Index)
		case err := <-sub.Err():
			t.Fatalf("the subscription ended: %v", err)
		}
	}
	if len(at) != 0 {
		t.Fatalf("have %d receipts without an entry, want none", len(at))
	}
	head := first.Head()
	must(t, first.Stop(t.Context()))

	second := alone(t, dir, crowd)
	if have := second.Head(); have.Index != head.Index || have.Open != head.Open || have.Sealed != head.Sealed {
		t.Errorf("after a restart: have head %+v, want %+v", have, head)
	}
	if again := submit(second); !reflect.DeepEqual(again, receipts) {
		t.Error("after a restart: have other receipts, want the same")
	}
	if have := second.Head(); have.Index != head.Index {
		t.Errorf("have index %d after submitting again, want %d", have.Index, head.Index)
	}
}

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../build/keys"

// The whole ladder: operations over the API are sealed, proven by a worker of this
// process, settled on an L1 and final there, and a subscriber hears of every rung. Two
// batches have two shapes, each with its own key on L1.
func TestClimbsTheLadder(t *testing.T) {
	ctx := t.Context()
	menu, err := batch.ParseMenu("tinies")
	must(t, err)
	load := func(s batch.Shape) (*keys.Set, error) { return keys.Load(keyDir, s, nil) }
	var sets []*keys.Set
	for _, s := range menu {
		set, err := load(s)
		must(t, err)
		sets = append(sets, set)
	}
	powers, err := keys.LoadPowers(keyDir, batch.Tiny.LogN, nil)
	must(t, err)

	// L1 with the contracts.
	operator := l1chain.UnsafeKey(0)
	account := crypto.PubkeyToAddress(operator.PublicKey)
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1_000, account)}, nil)
	must(t, err)
	run(t, chain)
	mine := func(context.Context) error { _, err := chain.Commit(); return err }
	deployer, err := l1tx.New(l1tx.Config{Client: chain.Client(), Key: operator, ChainID: chain.ChainID(), ABIs: deployment.NewContracts().ABIs(), Mine: mine})
	must(t, err)
	feeKey, err := signature.FromSeed([64]byte{})
	must(t, err)
	genesis := state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: account, FeeKey: feeKey.Public, Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}},
	}
	before, err := genesis.State()
	must(t, err)
	commitment, err := powers.Commit(before.Cells())
	must(t, err)
	d, _, err := deployment.Deploy(ctx, deployer, deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: sets, Powers: powers, Genesis: deployment.NewGenesis(genesis), Operator: account, QueueFee: new(big.Int),
		L1: chain.Client(),
	})
	must(t, err)

	bc := bridge.DefaultConfig(chain.Client(), d.Network(), d.Bridge, 1, t.TempDir())
	bc.Follow.Confirmations, bc.Follow.Finality, bc.Poll = 1, 4, 10*time.Millisecond
	b, err := bridge.New(bc)
	must(t, err)
	run(t, b)

	c := sequencer.DefaultConfig(t.TempDir(), "127.0.0.1:0")
	c.Version, c.ReceiptKey, c.L1 = "test", receiptKey, b
	c.Network, c.Bridge, c.Tokens, c.Menu, c.Genesis = d.Network(), d.Bridge, d.Tokens, menu, before
	c.Engine.SealAfter = 2 * time.Second // in which two payments come
	c.Proving = &sequencer.Proving{Commitment: commitment, Setup: powers.Setup(), WorkerAddr: "127.0.0.1:0", WorkerToken: strings.Repeat("t", 32)}
	c.Settling = &sequencer.Settling{Client: chain.Client(), Operator: operator, MaxFee: big.NewInt(1e12), Confirmations: 1, Poll: 10 * time.Millisecond}
	c.MetricsAddr = "127.0.0.1:0"
	s, err := sequencer.New(c)
	must(t, err)
	run(t, s)
	w, err := worker.New(worker.Config{Name: "test", Jobs: s.Queue(), Prover: prover.NewSeveral(menu, powers, load)})
	must(t, err)
	run(t, w)
	if s.WorkerAddr() == "" {
		t.Error("have no address for workers, want one")
	}

	client := dial(t, "ws://"+s.Addr())
	var info wire.Info
	must(t, client.CallContext(ctx, &info, "stoa_info"))
	if info.Network() != d.Network() || info.Bridge != d.Bridge || info.Records != batch.Tiny.StateRecords() || !slices.Equal(info.Shapes, menu.Names()) || info.Limits["nonceAhead"] != 64 || info.Rent[3] != 1 {
		t.Errorf("have info %+v, want that of the deployment", info)
	}
	batches := make(chan wire.Batch, 64)
	sub, err := client.Subscribe(ctx, "stoa", batches, "batches", "1")
	must(t, err)
	defer sub.Unsubscribe()

	// The fee purse pays itself nothing: the genesis has no money.
	var receipt wire.Receipt
	for nonce := range uint32(3) { // two fill tiny, and one is left
		payment := op.Signed{Operation: op.Transfer{From: state.FirstFeePurse, To: state.FirstFeePurse}, Nonce: nonce, ValidUntil: info.Time + 3_600}
		m, err := payment.Message(d.Network())
		must(t, err)
		payment.Signature, err = feeKey.Sign(m, strings.NewReader(strings.Repeat("fresh", 100)))
		must(t, err)
		must(t, client.CallContext(ctx, &receipt, "stoa_submit", payment))
	}

	var climbed [3]wire.Batch // by number
	last := &climbed[2]
	heard := map[wire.Status]bool{}
	for last.Status != wire.Final {
		select {
		case b := <-batches:
			if b.Number < 1 || b.Number > 2 || !b.Status.AtLeast(climbed[b.Number].Status) {
				t.Fatalf("have %+v after %+v, want batches 1 and 2 to climb", b, climbed)
			}
			climbed[b.Number], heard[b.Status] = b, true
		case <-time.After(50 * time.Millisecond): // confirmations and finality need blocks
			must(t, mine(ctx))
		case err := <-sub.Err():
			t.Fatalf("the subscription ended: %v", err)
		case <-ctx.Done():
			t.Fatalf("have %+v, want it final", last)
		}
	}
	for _, rung := range []wire.Status{wire.Sealed, wire.Proven, wire.Settled} {
		if !heard[rung] {
			t.Errorf("have heard of %v, want %s too", heard, rung)
		}
	}
	// L1 names the shape by whose key it verified the proof.
	logs, err := chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{d.Rollup}, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("BatchSettled(uint40,uint40,uint32,uint64,uint256,uint256)"))}},
	})
	must(t, err)
	if len(logs) != 2 {
		t.Fatalf("have %d batches on L1, want 2", len(logs))
	}
	for i, want := range []batch.Shape{batch.Tiny, menu[0]} {
		event, err := bindings.NewRollup().UnpackBatchSettledEvent(&logs[i])
		must(t, err)
		if have := climbed[i+1].Shape; have != want.Name || event.Shape != want.ID {
			t.Errorf("batch %d: have shape %q and %d on L1, want %q and %d", i+1, have, event.Shape, want.Name, want.ID)
		}
	}
	var o wire.Operation
	must(t, client.CallContext(ctx, &o, "stoa_operation", receipt.ID))
	if o.Status != wire.Final || o.L1 == nil || o.L1.Tx == (common.Hash{}) || last.L1 == nil || len(last.NewState) != 64 {
		t.Errorf("have operation %+v in batch %+v, want both final with their place on L1", o, last)
	}
	must(t, healthy(ctx, s))
}

// healthy asks the health server.
func healthy(ctx context.Context, s *sequencer.Sequencer) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.MetricsAddr()+"/readyz", nil)
	if err != nil {
		return err
	}
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = a.Body.Close() }()
	body, err := io.ReadAll(a.Body)
	if a.StatusCode != http.StatusOK {
		err = errors.Join(err, errors.New(a.Status+" "+string(body)))
	}
	return err
}

func TestConfigIsChecked(t *testing.T) {
	crowd, err := bench.NewCrowd(batch.Tiny, 2)
	must(t, err)
	for field, change := range map[string]func(*sequencer.Config){
		"Dir":     func(c *sequencer.Config) { c.Dir = "" },
		"L1":      func(c *sequencer.Config) { c.L1 = nil },
		"Genesis": func(c *sequencer.Config) { c.Genesis = nil },
		"Proving": func(c *sequencer.Config) { c.Settling = &sequencer.Settling{} },
		"Settling.Blobs": func(c *sequencer.Config) {
			c.Proving, c.Settling, c.Menu = &sequencer.Proving{}, &sequencer.Settling{}, batch.Menu{batch.TinyBlobs}
		},
		"ReceiptKey": func(c *sequencer.Config) { c.ReceiptKey = nil },
		"Addr":       func(c *sequencer.Config) { c.API.Addr = "nowhere" },
	} {
		c := sequencer.DefaultConfig(t.TempDir(), "127.0.0.1:0")
		c.ReceiptKey, c.L1, c.Network, c.Menu, c.Genesis = receiptKey, crowd.L1, crowd.Network, batch.Menu{crowd.Shape}, crowd.Genesis
		change(&c)
		if _, err := sequencer.New(c); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%s: have %v, want an error that names it", field, err)
		}
	}
}
