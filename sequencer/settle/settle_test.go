package settle_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http/httptest"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/internal/metrics"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/sequencer/jobs"
	"github.com/stoa-rollup/stoa/sequencer/jobs/jobstest"
	"github.com/stoa-rollup/stoa/sequencer/settle"
)

const (
	confirmations = 2
	queueFee      = 7
	falseProof    = 0xff // first byte of a proof that the verifier refuses
)

// modes runs a test for each place where data is published.
func modes(t *testing.T, test func(t *testing.T, shape batch.Shape)) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.TinyBlobs} {
		t.Run(shape.Data.String(), func(t *testing.T) { test(t, shape) })
	}
}

// world is an L1 with the real Rollup and Bridge, and a sequencer that settles on
// it. The verifier of the validity proof is a stand-in that refuses proofs with a
// certain first byte; of the state proof L1 checks all.
type world struct {
	t        *testing.T
	shape    batch.Shape
	chain    *l1chain.Chain
	clock    *jobstest.Clock
	operator *l1tx.Sender // sends what is not the settler's
	person   *l1tx.Sender
	network  signature.Network
	bridge   common.Address
	log      *jobstest.Log
	line     *line
	heads    *heads
	dirs     [3]string // of claims, intents and blobs
	queued   uint64    // deposits that batches took

	queue   *jobs.Queue
	folder  *l1tx.Folder
	archive *blobs.Archive
	once    *once
	settler *settle.Settler
}

func account(i int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey) }

// newWorld deploys the contracts and starts everything.
func newWorld(t *testing.T, shape batch.Shape) *world {
	t.Helper()
	verifier := common.HexToAddress("0x7e51f1e4")
	rollup, bridge := crypto.CreateAddress(account(1), 2), crypto.CreateAddress(account(1), 3)
	alloc := l1chain.Fund(100, account(0), account(1), account(2))
	refuse := crypto.Keccak256([]byte("ProofInvalid()"))[:4]
	alloc[verifier] = types.Account{Balance: new(big.Int), Code: slices.Concat(
		common.FromHex("6100c4355f1a"), []byte{0x60, falseProof}, common.FromHex("14601457"+"60605f5260805ff3"), // the proof's first byte; if it is not that one, return no pairs
		common.FromHex("5b63"), refuse, common.FromHex("60e01b5f5260045ffd"), // revert ProofInvalid()
	)}
	chain, err := l1chain.New(l1chain.Config{Alloc: alloc}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })
	w := &world{
		t: t, shape: shape, chain: chain, clock: jobstest.NewClock(), bridge: bridge, heads: &heads{changed: make(chan struct{})},
		line: &line{Client: chain.Client()}, dirs: [3]string{t.TempDir(), t.TempDir(), t.TempDir()},
		network: signature.Network{ChainID: chain.ChainID().Uint64(), Rollup: rollup},
	}
	w.operator, w.person = w.sender(1), w.sender(2)

	key, err := signature.FromSeed([64]byte{})
	check(t, err)
	genesis, err := state.Genesis{
		LogN: shape.LogN, FeeOwner: account(0), FeeKey: key.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}},
	}.State()
	check(t, err)
	w.log = jobstest.NewLogAt(t, 1, genesis)
	start, setup := w.log.Start().Commitment, jobstest.Powers().Setup()
	unit, tau2 := setup.Unit, setup.Tau2
	config := bindings.IRollupConfig{
		Registry: crypto.CreateAddress(account(1), 4), Bridge: bridge, Governor: account(0), ParameterDelay: new(big.Int), QueuePeriod: big.NewInt(7 * 86_400), LogN: big.NewInt(int64(shape.LogN)), GenesisTimestamp: new(big.Int),
		GenesisCommitment: bindings.Bn254G1{X: start.X.BigInt(new(big.Int)), Y: start.Y.BigInt(new(big.Int))},
		Tau2: bindings.Bn254G2{
			X1: tau2.X.A1.BigInt(new(big.Int)), X0: tau2.X.A0.BigInt(new(big.Int)), Y1: tau2.Y.A1.BigInt(new(big.Int)), Y0: tau2.Y.A0.BigInt(new(big.Int)),
		},
		Unit: bindings.Bn254G1{X: unit.X.BigInt(new(big.Int)), Y: unit.Y.BigInt(new(big.Int))},
	}
	registry := bindings.IRegistryConfig{
		Rollup: rollup, Timelock: account(0), Council: account(0), Operator: account(0),
		Shapes: []bindings.IRegistryShape{{Id: shape.ID, CapP: uint16(shape.P), CapL: uint16(shape.L), CapM: uint16(shape.M), CapE: uint16(shape.E), CapS: uint16(shape.S), Verifier: verifier, InBlobs: shape.Data == batch.Blobs}},
	}
	token := hexutil.MustDecode(bindings.TestDollarMetaData.Bin)
	for _, code := range [][]byte{
		token, token, append(hexutil.MustDecode(bindings.RollupMetaData.Bin), bindings.NewRollup().PackConstructor(config)...),
		append(hexutil.MustDecode(bindings.BridgeMetaData.Bin), bindings.NewBridge().PackConstructor(rollup, common.Address{1}, crypto.CreateAddress(account(1), 0), crypto.CreateAddress(account(1), 1), big.NewInt(queueFee))...),
		append(hexutil.MustDecode(bindings.RegistryMetaData.Bin), bindings.NewRegistry().PackConstructor(registry)...),
	} {
		_, err := w.operator.Send(t.Context(), nil, code, nil)
		check(t, err)
	}

	w.queue, err = jobs.New(jobs.Config{History: w.log, Dir: w.dirs[0], Start: w.log.Start(), Setup: setup, Clock: w.clock})
	check(t, err)
	check(t, w.queue.Start(t.Context()))
	t.Cleanup(func() { check(t, w.queue.Stop(context.Background())) })
	w.start()
	t.Cleanup(w.stop)
	return w
}

// sender sends transactions that are mined at once.
func (w *world) sender(i int) *l1tx.Sender {
	s, err := l1tx.New(l1tx.Config{
		Client: w.chain.Client(), Key: l1chain.UnsafeKey(i), ChainID: w.chain.ChainID(), ABIs: settle.ABIs(),
		Mine: func(context.Context) error { _, err := w.chain.Commit(); return err },
	})
	check(w.t, err)
	return s
}

// start starts a settler as a new process would.
func (w *world) start() {
	w.t.Helper()
	var err error
	w.folder, err = l1tx.OpenFolder(w.dirs[1])
	check(w.t, err)
	w.archive, err = blobs.OpenArchive(w.dirs[2])
	check(w.t, err)
	manager, err := l1tx.NewManager(l1tx.ManagerConfig{
		Client: w.line, Key: l1chain.UnsafeKey(0), ChainID: w.chain.ChainID(), Store: w.folder, ABIs: settle.ABIs(),
		Confirmations: confirmations, MaxFee: big.NewInt(1000 * params.GWei), Blobs: &l1tx.BlobConfig{MaxFee: big.NewInt(1000 * params.GWei), Archive: w.archive}, Clock: w.clock, Poll: time.Second,
	})
	check(w.t, err)
	w.once = &once{Sender: manager, t: w.t}
	w.settler, err = settle.New(settle.Config{
		Claims: w.queue, Sender: w.once, L1: w.heads, Client: w.line, Rollup: w.network.Rollup, Clock: w.clock, Poll: time.Second,
	})
	check(w.t, err)
	check(w.t, w.settler.Start(w.t.Context()))
}

// once is a sender that is asked for one thing once at a time, and with the same blobs
// until it is done: their proofs are dear.
type once struct {
	settle.Sender
	t            *testing.T
	doing, blobs sync.Map
}

func (o *once) idle() bool {
	idle := true
	o.doing.Range(func(any, any) bool { idle = false; return false })
	return idle
}

func (o *once) Do(ctx context.Context, intent l1tx.Intent) (*types.Receipt, error) {
	if _, twice := o.doing.LoadOrStore(intent.Key, true); twice {
		o.t.Errorf("%s is done twice at once", intent.Key)
	}
	defer o.doing.Delete(intent.Key)
	if before, again := o.blobs.LoadOrStore(string(intent.Data), intent.Blobs); again && before != intent.Blobs {
		o.t.Errorf("the blobs of %s are made twice", intent.Key)
	}
	receipt, err := o.Sender.Do(ctx, intent)
	if err == nil {
		o.blobs.Delete(string(intent.Data))
	}
	return receipt, err
}

// stop is a crash too: nothing is done on the way out.
func (w *world) stop() {
	check(w.t, w.settler.Stop(context.Background()))
	check(w.t, w.folder.Close())
}

// seal appends a batch that takes deposits, at the time of L1.
func (w *world) seal(deposits ...op.Deposit) uint64 {
	w.t.Helper()
	at, err := w.chain.Client().HeaderByNumber(w.t.Context(), nil)
	check(w.t, err)
	last, err := w.log.Watch(w.t.Context(), jobs.Sealed{})
	check(w.t, err)
	in := stf.Input{Context: stf.Context{Network: w.network, Shape: w.shape, Number: last.Number + 1, Timestamp: at.Time, QueuePosition: w.queued}}
	for _, d := range deposits {
		in.Rows = append(in.Rows, op.Signed{Operation: d})
	}
	w.queued += uint64(len(deposits))
	return w.log.Append(in)
}

// prove delivers the claim of a batch.
func (w *world) prove(number uint64, forge ...func(*batch.Claim)) {
	w.t.Helper()
	job := w.take(number)
	claim := w.log.Claim(number)
	for _, f := range forge {
		f(claim)
	}
	check(w.t, w.queue.Deliver(w.t.Context(), job.Lease, claim))
}

// take waits for the job of a batch, while time passes.
func (w *world) take(number uint64) wire.Job {
	w.t.Helper()
	ctx, cancel := context.WithCancel(w.t.Context())
	cancel()
	for {
		job, err := w.queue.Take(ctx, "worker")
		if err == nil && job.Number == number {
			return job
		}
		w.pass()
	}
}

// pass lets a little time pass for everyone but L1.
func (w *world) pass() {
	w.clock.Advance(100 * time.Millisecond)
	runtime.Gosched()
}

// mine adds a block.
func (w *world) mine() {
	w.t.Helper()
	_, err := w.chain.Commit()
	check(w.t, err)
}

// until mines, now and then, until something holds.
func (w *world) until(what string, holds func() bool) {
	w.t.Helper()
	for i := 0; !holds(); i++ {
		select {
		case err := <-w.settler.Fatal():
			w.t.Fatalf("while waiting until %s: %v", what, err)
		default:
		}
		if w.pass(); i%20 == 0 {
			w.mine()
		}
	}
}

// settled waits until a batch is settled and has its confirmations.
func (w *world) settled(number uint64) {
	w.t.Helper()
	w.until(fmt.Sprint("batch ", number, " is settled"), func() bool { return w.head(confirmations) >= number })
}

// head is the number of the Rollup's last batch some blocks ago.
func (w *world) head(ago uint64) uint64 {
	w.t.Helper()
	latest, err := w.chain.Client().BlockNumber(w.t.Context())
	check(w.t, err)
	if latest < ago+4 { // before the deployment
		return 0
	}
	answer, err := w.chain.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &w.network.Rollup, Data: bindings.NewRollup().PackHead()}, new(big.Int).SetUint64(latest-ago))
	check(w.t, err)
	h, err := bindings.NewRollup().UnpackHead(answer)
	check(w.t, err)
	return h.Number.Uint64()
}

// wantHistory checks that L1 has these claims, each once, in as many transactions
// of the operator, of which some failed.
func (w *world) wantHistory(failed uint64, claims ...*batch.Claim) {
	w.t.Helper()
	event := bindings.NewRollup().GetABI().Events["BatchSettled"].ID
	logs, err := w.chain.Client().FilterLogs(w.t.Context(), ethereum.FilterQuery{Addresses: []common.Address{w.network.Rollup}, Topics: [][]common.Hash{{event}}})
	check(w.t, err)
	var have, want []string
	for _, l := range logs {
		e, err := bindings.NewRollup().UnpackBatchSettledEvent(&l)
		check(w.t, err)
		have = append(have, fmt.Sprintf("%v: %x", e.Number, e.CommitmentX))
	}
	for _, c := range claims {
		n, err := c.Number()
		check(w.t, err)
		want = append(want, fmt.Sprintf("%v: %x", n, c.State.New.X.BigInt(new(big.Int))))
	}
	if !slices.Equal(have, want) {
		w.t.Errorf("have settled %v, want %v", have, want)
	}
	nonce, err := w.chain.Client().NonceAt(w.t.Context(), account(0), nil)
	check(w.t, err)
	if nonce != uint64(len(claims))+failed {
		w.t.Errorf("have %d transactions, want %d", nonce, uint64(len(claims))+failed)
	}
}

// drop takes the last n blocks back, with their transactions.
func (w *world) drop(n uint64) {
	w.t.Helper()
	latest, err := w.chain.Client().BlockNumber(w.t.Context())
	check(w.t, err)
	parent, err := w.chain.Client().HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(latest-n))
	check(w.t, err)
	check(w.t, w.chain.Fork(parent.Hash()))
	check(w.t, w.chain.Rollback())
}

// deposit enqueues wei for a purse that does not exist: the batch that takes it
// refunds it.
func (w *world) deposit(wei uint64) op.Deposit {
	w.t.Helper()
	zero := new(big.Int)
	data := bindings.NewBridge().PackDeposit(0, new(big.Int).SetUint64(wei), 100, bindings.EdwardsKeyKey{X: zero, Y: zero}, bindings.EdwardsKeyPossession{Rx: zero, Ry: zero, S: zero})
	_, err := w.person.Send(w.t.Context(), &w.bridge, data, new(big.Int).SetUint64(wei+queueFee))
	check(w.t, err)
	return op.Deposit{Purse: 100, Owner: w.person.Address(), Amount: amount.From(wei)}
}

// heads is the bridge: it says what is final.
type heads struct {
	mu      sync.Mutex
	head    wire.L1Head
	changed chan struct{}
}

func (h *heads) final(number uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head.Version++
	h.head.Final = number
	close(h.changed)
	h.changed = make(chan struct{})
}

func (h *heads) Watch(ctx context.Context, seen wire.L1Head) (wire.L1Head, error) {
	for {
		h.mu.Lock()
		head, changed := h.head, h.changed
		h.mu.Unlock()
		if head != seen {
			return head, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return seen, ctx.Err()
		}
	}
}

// line is the connection to L1. A test may break it around a transaction.
type line struct {
	*ethclient.Client
	mu   sync.Mutex
	send func(send func() error) error
	sent map[uint64]bool // by nonce
}

func (l *line) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sent == nil {
		l.sent = map[uint64]bool{}
	}
	l.sent[tx.Nonce()] = true
	if l.send == nil {
		return l.Client.SendTransaction(ctx, tx)
	}
	return l.send(func() error { return l.Client.SendTransaction(ctx, tx) })
}

func (l *line) on(send func(func() error) error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.send = send
}

// count is the number of transactions sent; one that is sent again, or replaced by
// one that pays more, is one.
func (l *line) count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.sent)
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestBatchesSettleInOrder(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		w := newWorld(t, shape)
		d := w.deposit(1000)
		var want []*batch.Claim
		for n := uint64(1); n <= 3; n++ {
			if w.mine(); n == 2 {
				w.seal(d)
			} else {
				w.seal()
			}
			want = append(want, w.log.Claim(n))
		}
		leases := map[uint64]uint64{}
		for n := uint64(1); n <= 3; n++ {
			leases[n] = w.take(n).Lease
		}
		for _, n := range []uint64{3, 2, 1} {
			check(t, w.queue.Deliver(t.Context(), leases[n], want[n-1]))
		}
		w.settled(3)
		w.wantHistory(0, want...)
		check(t, w.settler.Check(t.Context()))
	})
}

// Whenever the process ends, each batch is settled once.
func TestCrashes(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		for name, crash := range map[string]func(w *world, send func() error) error{
			"before the transaction is sent": func(*world, func() error) error { return errors.New("crash") },
			"when it is sent": func(_ *world, send func() error) error {
				return errors.Join(send(), errors.New("crash"))
			},
			"when it is mined": func(w *world, send func() error) error {
				err := send()
				w.mine()
				return errors.Join(err, errors.New("crash"))
			},
			"when it has its confirmations": func(w *world, send func() error) error {
				err := send()
				for range confirmations + 1 {
					w.mine()
				}
				return errors.Join(err, errors.New("crash"))
			},
			"after a pool has forgotten it": func(w *world, send func() error) error {
				return errors.Join(send(), w.chain.Rollback(), errors.New("crash"))
			},
		} {
			t.Run(name, func(t *testing.T) {
				w := newWorld(t, shape)
				crashed := make(chan struct{})
				w.line.on(func(send func() error) error {
					err := crash(w, send)
					select {
					case <-crashed:
					default:
						close(crashed)
					}
					return err
				})
				w.mine()
				w.seal()
				w.mine()
				w.seal()
				want := []*batch.Claim{w.log.Claim(1), w.log.Claim(2)}
				w.prove(1)
				w.prove(2)
				for at := true; at; w.pass() {
					select {
					case <-crashed:
						at = false
					default:
					}
				}
				w.stop()
				w.line.on(nil)
				w.start()
				w.settled(2)
				w.wantHistory(0, want...)

				w.until("no receipt is waited for", w.once.idle)
				// What is final is forgotten, the transaction too that nobody saw conclude.
				w.heads.final(2)
				w.until("the claims are forgotten", func() bool { return w.queue.Oldest() == 3 })
				records, err := w.folder.List()
				check(t, err)
				if len(records) > 0 {
					t.Errorf("have %d intents, want none", len(records))
				}
			})
		}
	})
}

// A reorg takes settled batches back, with their confirmations or without.
func TestAReorgSettlesAgain(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		for _, confirmed := range []bool{false, true} {
			t.Run(fmt.Sprintf("confirmed %v", confirmed), func(t *testing.T) {
				w := newWorld(t, shape)
				w.mine()
				var want []*batch.Claim
				for n := uint64(1); n <= 2; n++ {
					w.seal()
					want = append(want, w.log.Claim(n))
					w.mine()
				}
				from, err := w.chain.Client().BlockNumber(t.Context())
				check(t, err)
				w.prove(1)
				w.prove(2)
				ago := uint64(0)
				if confirmed {
					ago = confirmations
				}
				w.until("batch 2 is settled", func() bool { return w.head(ago) == 2 })
				if confirmed {
					w.until("the settler knows", func() bool { return w.stored(2) })
				}
				for range 2 { // twice
					now, err := w.chain.Client().BlockNumber(t.Context())
					check(t, err)
					w.drop(now - from)
					if have := w.head(0); have != 0 {
						t.Fatalf("have head %d after the reorg, want 0", have)
					}
					w.settled(2)
					w.wantHistory(0, want...)
				}
			})
		}
	})
}

// stored reports whether the intent of a batch is kept as settled.
func (w *world) stored(number uint64) bool {
	records, err := w.folder.List()
	check(w.t, err)
	return slices.ContainsFunc(records, func(r l1tx.Record) bool { return r.Key == settle.Key(number) && r.Settled != nil })
}

// A reorg puts another deposit in the place of one that a batch has consumed: the
// log is rewound, and the batch's number goes to other contents. The transaction
// that is signed already fails, and blocks nothing.
func TestARewindSettlesTheNewContents(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		for _, crash := range []bool{false, true} {
			t.Run(fmt.Sprintf("crash %v", crash), func(t *testing.T) {
				w := newWorld(t, shape)
				before, err := w.chain.Client().BlockNumber(t.Context())
				check(t, err)
				w.seal(w.deposit(1000))
				old := w.log.Claim(1)
				w.prove(1)
				w.settled(1)
				w.until("the settler knows", func() bool { return w.stored(1) })
				w.wantHistory(0, old)

				now, err := w.chain.Client().BlockNumber(t.Context())
				check(t, err)
				w.drop(now - before)
				other := w.deposit(2000)
				// The bridge has not seen it yet: the old batch is tried again, and fails.
				w.until("the old transaction has failed", func() bool {
					nonce, err := w.chain.Client().NonceAt(t.Context(), account(0), nil)
					check(t, err)
					return nonce == 1
				})
				if crash {
					w.stop()
				}
				w.log.Rewind(1)
				w.queued = 0
				w.seal(other)
				next := w.log.Claim(1)
				w.prove(1)
				if crash {
					w.start()
				}
				w.settled(1)
				w.wantHistory(1, next)
				if old.State.New.Equal(&next.State.New) && slices.Equal(old.Words, next.Words) {
					t.Error("the two batches are the same: this test proves nothing")
				}
			})
		}
	})
}

func TestAClaimThatL1RefusesIsProvenAgain(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	spoil := func(c *batch.Claim) { c.Proof[0] = falseProof }
	for range settle.MaxClaims - 1 {
		w.prove(1, spoil)
		w.until("the claim is refused", func() bool { return w.queue.Proven() == 0 })
		w.until("the settler says what is wrong", func() bool { return w.settler.Check(t.Context()) != nil })
	}
	w.prove(1)
	w.settled(1)
	w.wantHistory(0, w.log.Claim(1))
	if have := w.line.count(); have != 1 {
		t.Errorf("have %d transactions sent, want 1: a refused estimate costs nothing", have)
	}
}

func TestTooManyFalseClaimsStop(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	spoil := func(c *batch.Claim) { c.Proof[0] = falseProof }
	for range settle.MaxClaims - 1 {
		w.prove(1, spoil)
		w.until("the claim is refused", func() bool { return w.queue.Proven() == 0 })
	}
	w.prove(1, spoil)
	stuck := w.fatal()
	if stuck.Batch != 1 || stuck.Claims != settle.MaxClaims || stuck.Refuse.Name != "ProofInvalid" {
		t.Errorf("have %+v, want %d claims of batch 1 refused with ProofInvalid", stuck, settle.MaxClaims)
	}
}

// fatal waits until the settler ends.
func (w *world) fatal() *settle.StuckError {
	w.t.Helper()
	for {
		select {
		case err := <-w.settler.Fatal():
			var stuck *settle.StuckError
			if !errors.As(err, &stuck) {
				w.t.Fatalf("have %v, want a StuckError", err)
			}
			return stuck
		default:
			w.pass()
		}
	}
}

// The log is rewound by the age, a batch waits for an old demand's crank by the patience, and a stranger for the operator by the
// silence, that the contract has.
func TestTimesAreThoseOfL1(t *testing.T) {
	w, rollup := newWorld(t, batch.Tiny), bindings.NewRollup()
	for name, c := range map[string]struct {
		call   []byte
		unpack func([]byte) (*big.Int, error)
		want   int64
	}{
		"age":      {rollup.PackMAXAGE(), rollup.UnpackMAXAGE, batch.MaxAge},
		"patience": {rollup.PackQUEUEPATIENCE(), rollup.UnpackQUEUEPATIENCE, batch.QueuePatience},
		"silence":  {rollup.PackOPERATORSILENCE(), rollup.UnpackOPERATORSILENCE, batch.OperatorSilence},
	} {
		answer, err := w.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &w.network.Rollup, Data: c.call}, nil)
		check(t, err)
		have, err := c.unpack(answer)
		check(t, err)
		if have.Cmp(big.NewInt(c.want)) != 0 {
			t.Errorf("%s: have %v seconds on L1, want %d", name, have, c.want)
		}
	}
}

// A batch that is too old waits for the rewind that gives its rows a new time.
func TestABatchThatIsTooOldWaitsForARewind(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	old := w.log.Claim(1)
	check(t, w.chain.AdjustTime(7*time.Hour))
	w.prove(1)
	var refusal *l1tx.RevertError
	w.until("L1 refuses the batch", func() bool { return errors.As(w.settler.Check(t.Context()), &refusal) })
	if refusal.Name != "TimestampTooOld" {
		t.Errorf("have %v, want TimestampTooOld", refusal)
	}
	w.log.Rewind(1)
	w.seal()
	next := w.log.Claim(1)
	w.prove(1)
	w.settled(1)
	w.wantHistory(0, next)
	if old.State.New.Equal(&next.State.New) {
		t.Error("the two batches are the same: this test proves nothing")
	}
}

// A batch from the future waits until L1 is there.
func TestABatchOfTheFutureWaits(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		w := newWorld(t, shape)
		w.mine()
		at, err := w.chain.Client().HeaderByNumber(t.Context(), nil)
		check(t, err)
		w.log.Append(stf.Input{Context: stf.Context{Network: w.network, Shape: w.shape, Number: 1, Timestamp: at.Time + 1800}})
		w.prove(1)
		for w.settler.Check(t.Context()) == nil {
			w.pass()
		}
		check(t, w.chain.AdjustTime(time.Hour))
		w.until("batch 1 is on L1", func() bool { return w.head(0) == 1 })
		for w.settler.Check(t.Context()) != nil { // it is over with the block, not with its confirmations
			w.pass()
		}
		if have := w.head(confirmations); have != 0 {
			t.Errorf("batch %d has its confirmations, want none: this test proves nothing", have)
		}
		w.settled(1)
		w.wantHistory(0, w.log.Claim(1))
	})
}

// L1 has a state that is not the log's: nothing is sent, and it is said.
func TestAnotherStateOnL1IsToldAndNothingIsSent(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	w.prove(1)
	w.settled(1)
	w.log.Rewind(1)
	w.mine()
	w.seal()
	w.prove(1)
	w.seal()
	sent := w.line.count()
	w.prove(2)
	for err := error(nil); !errors.Is(err, settle.ErrDiverged); err = w.settler.Check(t.Context()) {
		w.pass()
	}
	if have := w.line.count(); have != sent {
		t.Errorf("have %d transactions sent, want %d", have, sent)
	}
}

// A node that does not answer is asked again.
func TestALostConnectionIsWaitedOut(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	w.prove(1)
	gone := errors.New("connection refused")
	client := &away{line: w.line, err: gone}
	w.stop()
	w.settler = nil
	var err error
	w.folder, err = l1tx.OpenFolder(w.dirs[1])
	check(t, err)
	w.settler, err = settle.New(settle.Config{
		Claims: w.queue, Sender: nobody{}, L1: w.heads, Client: client, Rollup: w.network.Rollup, Clock: w.clock, Poll: time.Second,
	})
	check(t, err)
	check(t, w.settler.Start(t.Context()))
	for range 5 {
		for before := client.count(); client.count() == before; {
			w.pass()
		}
	}
	if err := w.settler.Check(t.Context()); !errors.Is(err, gone) {
		t.Errorf("have %v, want %v", err, gone)
	}
}

// away is a node that does not answer.
type away struct {
	*line
	err   error
	mu    sync.Mutex
	calls int
}

func (a *away) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.calls++
	return nil, a.err
}

func (a *away) count() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.calls
}

// late is a sender that hears from L1, when a batch is settled, that it could not be.
type late struct{ settle.Sender }

func (l late) Do(ctx context.Context, intent l1tx.Intent) (*types.Receipt, error) {
	if _, err := l.Sender.Do(ctx, intent); err != nil {
		return nil, err
	}
	return nil, &l1tx.RevertError{Name: "WrongNumber"}
}

// That L1 refuses a batch which it has is no trouble: nothing would end it while there is no other batch.
func TestARefusalOfABatchThatL1HasIsNoTrouble(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	w.mine()
	w.seal()
	w.stop()
	var err error
	w.folder, err = l1tx.OpenFolder(w.dirs[1])
	check(t, err)
	manager, err := l1tx.NewManager(l1tx.ManagerConfig{
		Client: w.line, Key: l1chain.UnsafeKey(0), ChainID: w.chain.ChainID(), Store: w.folder, ABIs: settle.ABIs(), Confirmations: confirmations, MaxFee: big.NewInt(1000 * params.GWei), Clock: w.clock, Poll: time.Second,
	})
	check(t, err)
	registry := metrics.New()
	w.settler, err = settle.New(settle.Config{
		Claims: w.queue, Sender: late{manager}, L1: w.heads, Client: w.line, Rollup: w.network.Rollup, Clock: w.clock, Poll: time.Second, Metrics: registry,
	})
	check(t, err)
	check(t, w.settler.Start(t.Context()))
	w.prove(1)
	w.until("the refusal is counted", func() bool {
		page := httptest.NewRecorder()
		registry.Handler().ServeHTTP(page, httptest.NewRequest("GET", "/metrics", nil))
		return strings.Contains(page.Body.String(), "WrongNumber")
	})
	for range 100 {
		w.pass()
		if err := w.settler.Check(t.Context()); err != nil {
			t.Fatalf("have trouble %v of a batch that L1 has", err)
		}
	}
}

// A node that takes a call and never answers is asked again.
func TestAHungNodeIsAskedAgain(t *testing.T) {
	w := newWorld(t, batch.Tiny)
	client := &hung{away: away{line: w.line}}
	w.stop()
	var err error
	w.folder, err = l1tx.OpenFolder(w.dirs[1])
	check(t, err)
	w.settler, err = settle.New(settle.Config{
		Claims: w.queue, Sender: nobody{}, L1: w.heads, Client: client, Rollup: w.network.Rollup, Clock: w.clock, Poll: time.Second, Timeout: 20 * time.Millisecond,
	})
	check(t, err)
	check(t, w.settler.Start(t.Context()))
	for deadline := time.Now().Add(30 * time.Second); client.count() < 3; w.pass() {
		if time.Now().After(deadline) {
			t.Fatalf("have %d looks at a node that does not answer, want 3", client.count())
		}
	}
	if err := w.settler.Check(t.Context()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("have %v, want %v", err, context.DeadlineExceeded)
	}
}

// hung is a node that does not even fail.
type hung struct{ away }

func (h *hung) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	_, _ = h.away.HeaderByNumber(ctx, number)
	<-ctx.Done()
	return nil, ctx.Err()
}

// nobody sends nothing.
type nobody struct{}

func (nobody) Do(context.Context, l1tx.Intent) (*types.Receipt, error) { panic("sent") }

func (nobody) Forget(context.Context, string) error { return nil }

func TestMetricsAreNamedWell(t *testing.T) {
	r := metrics.New()
	_, err := settle.New(settle.Config{Claims: new(jobs.Queue), Sender: nobody{}, L1: new(heads), Client: new(line), Rollup: common.Address{1}, Metrics: r})
	check(t, err)
	check(t, r.Lint())
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	good := settle.Config{Claims: new(jobs.Queue), Sender: nobody{}, L1: new(heads), Client: new(line), Rollup: common.Address{1}}
	_, err := settle.New(good)
	check(t, err)
	for name, spoil := range map[string]func(*settle.Config){
		"claims": func(c *settle.Config) { c.Claims = nil },
		"sender": func(c *settle.Config) { c.Sender = nil },
		"bridge": func(c *settle.Config) { c.L1 = nil },
		"client": func(c *settle.Config) { c.Client = nil },
		"rollup": func(c *settle.Config) { c.Rollup = common.Address{} },
		"poll":   func(c *settle.Config) { c.Poll = -1 },
	} {
		c := good
		spoil(&c)
		if _, err := settle.New(c); err == nil {
			t.Errorf("without a good %s: no error", name)
		}
	}
}

// The claim as the contract reads it, and as a reader of blobs finds it.
func TestSubmissionIsTheClaim(t *testing.T) {
	modes(t, func(t *testing.T, shape batch.Shape) {
		l := jobstest.NewLog(t, shape)
		c := l.Claim(l.Pay(1))
		made, err := settle.Submit(c)
		check(t, err)
		method := bindings.NewRollup().GetABI().Methods["submitBatch"]
		if have := made.Calldata[:4]; !slices.Equal(have, method.ID) {
			t.Fatalf("have selector %x, want %x", have, method.ID)
		}
		args, err := method.Inputs.Unpack(made.Calldata[4:])
		check(t, err)
		var words []fr.Element
		for _, w := range args[0].([]*big.Int) {
			words = append(words, *new(fr.Element).SetBigInt(w))
		}
		var data []blob.Blob
		var openings []byte
		if made.Blobs != nil {
			data = append(data, blob.Blob(made.Blobs.Blobs[0]))
			value, proof, err := blobs.Open(&made.Blobs.Blobs[0], c.Publics.Rho.Bytes())
			check(t, err)
			openings = slices.Concat(value[:], made.Blobs.Commitments[0][:], proof[:])
		}
		if len(data) != shape.Blobs() {
			t.Errorf("have %d blobs, want %d", len(data), shape.Blobs())
		}
		words, err = shape.Collect(words, data)
		check(t, err)
		if !slices.Equal(words, c.Words) {
			t.Errorf("have words %v, want %v", words, c.Words)
		}
		point := func(p *bn254.G1Affine) string {
			return fmt.Sprintf("{%v %v}", p.X.BigInt(new(big.Int)), p.Y.BigInt(new(big.Int)))
		}
		want := fmt.Sprintf("{%s %s %s %v %v %v %v %v %v}", point(&c.State.New), point(&c.State.Quotient), point(&c.State.Opening),
			c.Publics.C.BigInt(new(big.Int)), c.Publics.VOld.BigInt(new(big.Int)), c.Publics.VNew.BigInt(new(big.Int)), c.Publics.Z.BigInt(new(big.Int)), openings, c.Proof)
		if have := fmt.Sprint(args[1]); have != want {
			t.Errorf("have claim %s, want %s", have, want)
		}
	})
}

func TestSubmitRefusals(t *testing.T) {
	l := jobstest.NewLog(t, batch.TinyBlobs)
	for name, words := range map[string]func([]fr.Element) []fr.Element{
		"no header":      func(w []fr.Element) []fr.Element { return w[:3] },
		"a row too few":  func(w []fr.Element) []fr.Element { return w[:len(w)-1] },
		"a long word":    func(w []fr.Element) []fr.Element { return append(w[:len(w)-1], *new(fr.Element).SetInt64(-1)) },
		"unknown shape":  func(w []fr.Element) []fr.Element { w[1].SetBigInt(new(big.Int).Lsh(big.NewInt(99), 144)); return w },
		"a foreign head": func(w []fr.Element) []fr.Element { w[0].SetZero(); return w },
	} {
		c := l.Claim(l.Pay(1))
		c.Words = words(slices.Clone(c.Words))
		if _, err := settle.Submit(c); err == nil {
			t.Errorf("%s: took it", name)
		}
	}
}
