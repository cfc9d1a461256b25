package l1tx

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
)

var gwei = big.NewInt(params.GWei)

// errLost is a connection that breaks.
var errLost = errors.New("connection lost")

// node is a real L1 node that a test can disturb. Whatever it is sent must lie in
// the store before.
type node struct {
	Client
	t      testing.TB
	folder *Folder

	// archive, if set, must have the blobs of whatever is sent.
	archive *blobs.Archive

	// before and after, if set, may do anything around a call of a method; their
	// error takes the place of its answer. A call that before fails is not made.
	before, after func(method string) error

	tip     *big.Int // what SuggestGasTipCap says, if not nil
	blobFee *big.Int // what BlobBaseFee says, if not nil
}

func through[T any](n *node, method string, call func() (T, error)) (T, error) {
	var none T
	if n.before != nil {
		if err := n.before(method); err != nil {
			return none, err
		}
	}
	answer, err := call()
	if n.after != nil {
		if err := n.after(method); err != nil {
			return none, err
		}
	}
	return answer, err
}

func (n *node) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return through(n, "NonceAt", func() (uint64, error) { return n.Client.NonceAt(ctx, account, block) })
}

func (n *node) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return through(n, "SuggestGasTipCap", func() (*big.Int, error) {
		if n.tip != nil {
			return n.tip, nil
		}
		return n.Client.SuggestGasTipCap(ctx)
	})
}

func (n *node) BlobBaseFee(ctx context.Context) (*big.Int, error) {
	return through(n, "BlobBaseFee", func() (*big.Int, error) {
		if n.blobFee != nil {
			return n.blobFee, nil
		}
		return n.Client.BlobBaseFee(ctx)
	})
}

func (n *node) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return through(n, "HeaderByNumber", func() (*types.Header, error) { return n.Client.HeaderByNumber(ctx, number) })
}

func (n *node) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return through(n, "EstimateGas", func() (uint64, error) { return n.Client.EstimateGas(ctx, call) })
}

func (n *node) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return through(n, "CallContract", func() ([]byte, error) { return n.Client.CallContract(ctx, call, block) })
}

func (n *node) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return through(n, "TransactionReceipt", func() (*types.Receipt, error) { return n.Client.TransactionReceipt(ctx, hash) })
}

func (n *node) TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error) {
	tx, err = through(n, "TransactionByHash", func() (*types.Transaction, error) {
		tx, p, err := n.Client.TransactionByHash(ctx, hash)
		pending = p
		return tx, err
	})
	return tx, pending, err
}

func (n *node) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	records, err := n.folder.List()
	if err != nil {
		n.t.Error(err)
	}
	if !slices.ContainsFunc(records, func(r Record) bool { return r.newest().Hash() == tx.Hash() }) {
		n.t.Errorf("have transaction %v sent, want it stored before", tx.Hash())
	}
	for _, hash := range tx.BlobHashes() {
		if _, err := n.archive.Get(hash); err != nil {
			n.t.Errorf("have blob %v sent, want it archived before: %v", hash, err)
		}
	}
	_, err = through(n, "SendTransaction", func() (struct{}, error) { return struct{}{}, n.Client.SendTransaction(ctx, tx) })
	return err
}

// hookedStore is a real store that a test can disturb in the same way.
type hookedStore struct {
	Store
	before, after func(method string) error
}

func (s *hookedStore) Put(r Record) error {
	if err := s.before("Put"); err != nil {
		return err
	}
	return errors.Join(s.Store.Put(r), s.after("Put"))
}

func (s *hookedStore) Delete(key string) error {
	if err := s.before("Delete"); err != nil {
		return err
	}
	return errors.Join(s.Store.Delete(key), s.after("Delete"))
}

// world is a manager's account on an L1 that a block is sealed on at every wait.
type world struct {
	t      testing.TB
	chain  *l1chain.Chain
	node   *node
	cfg    ManagerConfig
	path   string
	onWait func() // in place of a block
	blobs  func(key string) *blobs.Bundle
}

// newWorld gives an account of the chain a folder of its own.
func newWorld(t testing.TB, chain *l1chain.Chain, account int) *world {
	t.Helper()
	known, err := abi.JSON(strings.NewReader(tooSmallABI))
	check(t, err)

	w := &world{t: t, chain: chain, path: t.TempDir()}
	w.node = &node{Client: chain.Client(), t: t}
	w.cfg = ManagerConfig{
		Client: w.node, Key: l1chain.UnsafeKey(account), ChainID: chain.ChainID(), ABIs: []abi.ABI{known},
		MaxFee: new(big.Int).Mul(gwei, big.NewInt(100)),
		Clock: onWait(func() <-chan time.Time {
			if w.onWait != nil {
				w.onWait()
			} else {
				w.commit()
			}
			return fired()
		}),
	}
	w.open()
	t.Cleanup(func() { _ = w.node.folder.Close() })
	return w
}

func fired() <-chan time.Time {
	c := make(chan time.Time, 1)
	c <- time.Time{}
	return c
}

// open opens the store anew, as after a restart.
func (w *world) open() {
	w.t.Helper()
	if w.node.folder != nil {
		check(w.t, w.node.folder.Close())
	}
	folder, err := OpenFolder(w.path)
	check(w.t, err)
	w.node.folder = folder
	if hooked, ok := w.cfg.Store.(*hookedStore); ok {
		hooked.Store = folder
	} else {
		w.cfg.Store = folder
	}
}

func (w *world) manager() *Manager {
	w.t.Helper()
	m, err := NewManager(w.cfg)
	check(w.t, err)
	return m
}

func (w *world) commit() {
	w.t.Helper()
	_, err := w.chain.Commit()
	check(w.t, err)
}

// reorg takes the last blocks, and their transactions for good.
func (w *world) reorg(blocks uint64) {
	w.t.Helper()
	check(w.t, w.chain.Rollback())
	parent, err := w.chain.Client().HeaderByNumber(w.t.Context(), new(big.Int).SetUint64(w.head()-blocks))
	check(w.t, err)
	check(w.t, w.chain.Fork(parent.Hash()))
	check(w.t, w.chain.Rollback())
}

func (w *world) head() uint64 {
	w.t.Helper()
	n, err := w.chain.Client().BlockNumber(w.t.Context())
	check(w.t, err)
	return n
}

func (w *world) address() common.Address { return crypto.PubkeyToAddress(w.cfg.Key.PublicKey) }

func (w *world) nonce() uint64 {
	w.t.Helper()
	n, err := w.chain.Client().NonceAt(w.t.Context(), w.address(), nil)
	check(w.t, err)
	return n
}

// foreign sends a transaction of the account past the manager.
func (w *world) foreign(nonce uint64, tip *big.Int) error {
	w.t.Helper()
	self := w.address()
	tx, err := types.SignNewTx(w.cfg.Key, types.LatestSignerForChainID(w.cfg.ChainID), &types.DynamicFeeTx{
		ChainID: w.cfg.ChainID, Nonce: nonce, To: &self, Gas: params.TxGas, GasTipCap: tip, GasFeeCap: new(big.Int).Mul(gwei, big.NewInt(50)),
	})
	check(w.t, err)
	return w.chain.Client().SendTransaction(w.t.Context(), tx)
}

// payment is an intent whose effects can be counted: a wei for an address that
// is the account's and the key's alone.
func (w *world) payment(key string) Intent {
	intent := Intent{Key: key, To: common.BytesToAddress(crypto.Keccak256(w.address().Bytes(), []byte(key))), Value: common.Big1}
	if w.blobs != nil {
		intent.Blobs = w.blobs(key)
	}
	return intent
}

// checkOnce wants exactly one effect of each key.
func (w *world) checkOnce(keys ...string) {
	w.t.Helper()
	for _, key := range keys {
		balance, err := w.chain.Client().BalanceAt(w.t.Context(), w.payment(key).To, nil)
		check(w.t, err)
		if balance.Cmp(common.Big1) != 0 {
			w.t.Errorf("have %v effects of %q, want 1", balance, key)
		}
	}
}

func (w *world) do(m *Manager, key string) *types.Receipt {
	w.t.Helper()
	receipt, err := m.Do(w.t.Context(), w.payment(key))
	check(w.t, err)
	return receipt
}

func (w *world) checkStored(want int) {
	w.t.Helper()
	records, err := w.node.folder.List()
	check(w.t, err)
	if len(records) != want {
		w.t.Errorf("have %d stored records, want %d", len(records), want)
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestManagerConfigNamesWhatIsMissing(t *testing.T) {
	full := newWorld(t, startChain(t), 0).cfg

	for _, test := range []struct {
		want  string
		spoil func(*ManagerConfig)
	}{
		{"L1 client", func(c *ManagerConfig) { c.Client = nil }},
		{"a store", func(c *ManagerConfig) { c.Store = nil }},
		{"limit on fees", func(c *ManagerConfig) { c.MaxFee = nil }},
		{"limit on fees", func(c *ManagerConfig) { c.MaxFee = new(big.Int) }},
		{"polling interval", func(c *ManagerConfig) { c.Poll = -1 }},
		{"timeout", func(c *ManagerConfig) { c.Timeout = -1 }},
		{"at most 120 confirmations", func(c *ManagerConfig) { c.Confirmations = 121 }},
	} {
		cfg := full
		test.spoil(&cfg)
		if _, err := NewManager(cfg); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}
}

func TestIntentIsChecked(t *testing.T) {
	m := newWorld(t, startChain(t), 0).manager()

	for _, test := range []struct {
		want   string
		intent Intent
	}{
		{"a key", Intent{}},
		{"UTF-8", Intent{Key: "\xff"}},
		{"zero or more", Intent{Key: "k", Value: big.NewInt(-1)}},
	} {
		if _, err := m.Do(t.Context(), test.intent); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}
}

func TestSameKeyIsDoneOnce(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 2
	m := w.manager()

	first := w.do(m, "batch-1")
	if have := w.head() - first.BlockNumber.Uint64(); have != 2 {
		t.Errorf("have %d confirmations, want 2", have)
	}
	again := w.do(m, "batch-1")
	w.open()
	restarted := w.do(w.manager(), "batch-1")
	w.do(m, "batch-2")

	if again.TxHash != first.TxHash || restarted.TxHash != first.TxHash {
		t.Errorf("have transactions %v, %v and %v of one key, want one", first.TxHash, again.TxHash, restarted.TxHash)
	}
	w.checkOnce("batch-1", "batch-2")
	if have := w.nonce(); have != 2 {
		t.Errorf("have nonce %d, want 2", have)
	}
	intents := m.Intents()
	if len(intents) != 2 || intents[0].Key != "batch-1" || intents[0].Settled == nil || intents[0].Settled.Block != first.BlockNumber.Uint64() || intents[1].Nonce != 1 {
		t.Errorf("have intents %+v, want two that are settled, by nonce", intents)
	}
	if have, want := m.Stats(), (Stats{Signed: 2, Sent: 2, Settled: 2}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
}

func TestForgetWaitsForSettlement(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	w.onWait = cancel
	if _, err := m.Do(ctx, w.payment("a")); !errors.Is(err, context.Canceled) {
		t.Fatalf("have error %v, want the context's", err)
	}

	if err := m.Forget(t.Context(), "a"); !errors.Is(err, ErrUnsettled) {
		t.Errorf("have error %v, want %v", err, ErrUnsettled)
	}
	w.checkStored(1)

	w.onWait = nil
	w.do(m, "a")
	check(t, m.Forget(t.Context(), "a"))
	check(t, m.Forget(t.Context(), "a"))
	w.checkStored(0)
	if have := m.Intents(); len(have) != 0 {
		t.Errorf("have intents %+v, want none", have)
	}
}

// A key that somebody waits for is not forgotten: he would begin anew.
func TestForgetWaitsForThoseWhoWait(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits > 1 {
			t.Fatal("have the intent begun anew, want the receipt")
		}
		w.commit()
		w.do(m, "a") // another caller, who is told first
		if err := m.Forget(t.Context(), "a"); !errors.Is(err, ErrUnsettled) {
			t.Errorf("have error %v, want %v", err, ErrUnsettled)
		}
	}

	w.do(m, "a")

	check(t, m.Forget(t.Context(), "a"))
	w.checkOnce("a")
	if have := m.Stats(); have.Signed != 1 {
		t.Errorf("have %+v, want one transaction", have)
	}
}

// crash is a process that dies at one of its steps.
type crash struct {
	at    int // number of the step
	after bool
	steps int
	kill  context.CancelFunc
	dead  bool
}

var errDead = errors.New("the process is dead")

// step is called before and after all that the process does to the world.
func (c *crash) step(after bool) error {
	if c.dead {
		return errDead
	}
	if !after {
		c.steps++
	}
	if c.steps == c.at && after == c.after {
		c.dead = true
		c.kill()
		return errDead
	}
	return nil
}

// perStep runs a test at every step that the process takes, before and after it,
// each on an account of its own, until the process ends before the step.
func perStep(t *testing.T, set func(*world), run func(w *world, c *crash) (ended bool)) {
	chain := startChain(t)
	account := 0
	for _, after := range []bool{false, true} {
		for at := 1; ; at++ {
			ended := false
			t.Run(fmt.Sprintf("step %d, after it %v", at, after), func(t *testing.T) {
				w := newWorld(t, chain, account)
				w.cfg.Confirmations = 1
				set(w)
				c := &crash{at: at, after: after}
				w.node.before = func(string) error { return c.step(false) }
				w.node.after = func(string) error { return c.step(true) }
				ended = run(w, c)
			})
			account++
			if ended || t.Failed() {
				if at < 15 {
					t.Errorf("have only %d steps, want 15 at least", at)
				}
				break
			}
		}
	}
}

func TestCrashAtEveryStepHasOneEffect(t *testing.T) { crashAtEveryStep(t, func(*world) {}) }

func crashAtEveryStep(t *testing.T, set func(*world)) {
	perStep(t, set, func(w *world, c *crash) bool {
		ctx, cancel := context.WithCancel(w.t.Context())
		defer cancel()
		c.kill = cancel
		w.cfg.Store = &hookedStore{w.cfg.Store, w.node.before, w.node.after}
		if w.cfg.Blobs != nil {
			w.cfg.Blobs.Archive = &hookedArchive{w.node.archive, w.node.before, w.node.after}
		}
		m := w.manager()
		_, err := m.Do(ctx, w.payment("a"))
		if err == nil {
			err = m.Forget(ctx, "a")
		}
		if !c.dead {
			check(w.t, err)
			w.checkOnce("a")
			return true
		}
		if err == nil {
			w.t.Error("have no error of a dead process")
		}

		// It may be mined while nobody looks.
		w.commit()
		w.node.before, w.node.after, w.cfg.Store = nil, nil, nil
		if w.cfg.Blobs != nil {
			w.cfg.Blobs.Archive = w.node.archive
		}
		w.open()
		if records, err := w.node.folder.List(); err != nil || len(records) == 0 && w.nonce() > 0 {
			return false // forgotten: the caller knows that it is done
		}
		m = w.manager()
		w.do(m, "a")
		w.do(m, "b")

		w.checkOnce("a", "b")
		if have := w.nonce(); have != 2 {
			w.t.Errorf("have nonce %d, want 2", have)
		}
		return false
	})
}

func TestLostConnectionAtEveryStepIsWaitedOut(t *testing.T) {
	loseConnectionAtEveryStep(t, func(*world) {})
}

func loseConnectionAtEveryStep(t *testing.T, set func(*world)) {
	perStep(t, set, func(w *world, c *crash) bool {
		c.kill = func() { c.dead = false }
		w.node.before = func(string) error { return lost(c.step(false)) }
		w.node.after = func(string) error { return lost(c.step(true)) }
		m := w.manager()
		ended := true
		c.kill = func() { c.dead, ended = false, false }

		w.do(m, "a")
		w.do(m, "b")

		w.checkOnce("a", "b")
		if have := w.nonce(); have != 2 {
			w.t.Errorf("have nonce %d, want 2", have)
		}
		return ended
	})
}

func lost(err error) error {
	if err != nil {
		return errLost
	}
	return nil
}

func TestWhatCannotBeStoredIsNotSent(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	broken := errors.New("disk full")
	fails := func(string) error { return broken }
	w.cfg.Store = &hookedStore{w.cfg.Store, fails, fails}
	m := w.manager()

	if _, err := m.Do(t.Context(), w.payment("a")); !errors.Is(err, broken) {
		t.Errorf("have error %v, want %v", err, broken)
	}
	if have := m.Stats(); have != (Stats{}) {
		t.Errorf("have %+v, want nothing sent", have)
	}

	w.open()
	broken = nil
	w.do(m, "a")
	w.checkOnce("a")
}

func TestConcurrentIntentsAreDoneOnceEach(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 2
	m := w.manager()
	keys := []string{"a", "b", "c", "d"}

	var group sync.WaitGroup
	for range 3 {
		for _, key := range keys {
			group.Go(func() {
				if _, err := m.Do(t.Context(), w.payment(key)); err != nil {
					t.Error(err)
				}
				m.Intents()
			})
		}
	}
	group.Wait()

	w.checkOnce(keys...)
	if have := w.nonce(); have != 4 {
		t.Errorf("have nonce %d, want 4", have)
	}
}

// mute does not answer the first request.
type mute struct {
	Client
	once sync.Once
}

func (n *mute) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	n.once.Do(func() { <-ctx.Done() })
	return n.Client.NonceAt(ctx, account, block)
}

func TestMuteNodeIsAskedAgain(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Client, w.cfg.Timeout = &mute{Client: w.node}, 500*time.Millisecond
	m := w.manager()

	w.do(m, "a")

	w.checkOnce("a")
}

func TestCancelledWaitForTheTurn(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	entered, leave := make(chan struct{}), make(chan struct{})
	w.node.before = func(string) error {
		close(entered)
		<-leave
		return nil
	}
	first := make(chan error)
	go func() {
		_, err := m.Do(t.Context(), w.payment("a"))
		first <- err
	}()
	<-entered

	cancel()
	if _, err := m.Do(ctx, w.payment("b")); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want the context's", err)
	}
	if err := m.Forget(ctx, "b"); !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want the context's", err)
	}

	w.node.before = nil
	close(leave)
	check(t, <-first)
	w.checkOnce("a")
}

func TestCancelledIntentStaysAndIsResumed(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	ctx, cancel := context.WithCancel(t.Context())
	w.onWait = cancel

	_, err := w.manager().Do(ctx, w.payment("a"))

	if !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), `of "a" with nonce 0 is not mined`) {
		t.Errorf("have error %v, want one that says what was waited for", err)
	}
	w.checkStored(1)

	w.onWait = nil
	w.open()
	m := w.manager()
	stored := m.Intents()[0]
	if stored.Settled != nil {
		t.Errorf("have %+v, want it not settled", stored)
	}
	w.do(m, "b") // does what is before it as well
	if receipt := w.do(m, "a"); receipt.TxHash != stored.Tx {
		t.Errorf("have transaction %v, want the stored %v", receipt.TxHash, stored.Tx)
	}
	w.checkOnce("a", "b")
}

// deploy deploys a contract by an account that is nobody else's.
func (w *world) deploy(code []byte) common.Address {
	w.t.Helper()
	sender, err := New(Config{Client: w.chain.Client(), Key: l1chain.UnsafeKey(funded - 1), ChainID: w.chain.ChainID(), Mine: func(context.Context) error {
		_, err := w.chain.Commit()
		return err
	}})
	check(w.t, err)
	deployed, err := sender.Send(w.t.Context(), nil, code, nil)
	check(w.t, err)
	return deployed.ContractAddress
}

// refusal is an intent that the contract refuses.
func (w *world) refusal() Intent { return Intent{Key: "refused", To: w.deploy(refuser())} }

func TestRefusalAtTheEstimateKeepsNothing(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()

	receipt, err := m.Do(t.Context(), w.refusal())

	checkTooSmall(t, err)
	if receipt != nil {
		t.Error("a refused estimate returned a receipt")
	}
	w.checkStored(0)
	if have := m.Stats(); have != (Stats{}) {
		t.Errorf("have %+v, want nothing signed", have)
	}
}

func TestFailureOfAMinedIntentFreesItsKey(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 2
	w.cfg.Client = blind{w.node}
	intent := w.refusal()
	m := w.manager()
	lost := false
	w.node.before = func(method string) error {
		if method == "CallContract" && !lost { // the reason is asked for again
			lost = true
			return errLost
		}
		return nil
	}

	for want := range uint64(2) {
		receipt, err := m.Do(t.Context(), intent)

		checkTooSmall(t, err)
		if receipt == nil || receipt.Status != types.ReceiptStatusFailed {
			t.Fatalf("have receipt %v, want that of a failed transaction", receipt)
		}
		if have := w.head() - receipt.BlockNumber.Uint64(); have < 2 {
			t.Errorf("have %d confirmations of the failure, want 2: a reorg could undo it", have)
		}
		if have := w.nonce(); have != want+1 {
			t.Errorf("have nonce %d, want %d", have, want+1)
		}
		w.checkStored(0)
	}
	if have := m.Stats(); have.Failed != 2 || have.Settled != 0 {
		t.Errorf("have %+v, want 2 failed", have)
	}
}

func TestReorgedTransactionIsSentAgain(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 3
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 4 {
			w.reorg(3)
		}
		w.commit()
	}

	receipt := w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Sent != 2 || have.Signed != 1 {
		t.Errorf("have %+v, want one transaction sent twice", have)
	}
	if have := w.head() - receipt.BlockNumber.Uint64(); have != 3 {
		t.Errorf("have %d confirmations, want 3", have)
	}
}

func TestReorgDuringTheReadIsNoticed(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	done := false
	w.node.after = func(method string) error {
		if method == "TransactionReceipt" && !done {
			done = true
			w.reorg(1)
			w.commit()
		}
		return nil
	}

	w.do(m, "a")

	w.checkOnce("a")
}

func TestReorgAfterSettlementIsRepaired(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	a := w.do(m, "a")
	w.reorg(1)

	w.do(m, "b")

	w.checkOnce("a", "b")
	if again := w.do(m, "a"); again.TxHash != a.TxHash {
		t.Errorf("have transaction %v, want %v", again.TxHash, a.TxHash)
	}
}

// What waits is counted from when it began to wait, whatever L1's height did.
func TestReorgsRaiseNoFees(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	blocks := func(n int) {
		for range n {
			w.commit()
		}
	}
	blocks(5)
	m := w.manager()
	reorgs := 0
	w.onWait = func() {
		if reorgs++; reorgs == 1 { // below where the wait began
			w.reorg(3)
		}
		w.commit()
	}

	w.do(m, "a")
	w.reorg(1)
	blocks(2 * DefaultReplaceAfter)
	w.do(m, "a")

	if have := m.Stats(); have.Raised != 0 || have.Sent != 3 {
		t.Errorf("have %+v, want one transaction sent three times", have)
	}
	w.checkOnce("a")
}

func TestForgottenAndReorgedLeavesAGap(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	w.do(m, "a")
	b := w.do(m, "b")
	check(t, m.Forget(t.Context(), "a"))
	w.reorg(2)

	_, err := m.Do(t.Context(), w.payment("b"))

	var gap *GapError
	if !errors.As(err, &gap) || *gap != (GapError{Key: "b", Nonce: 1, Missing: 0}) {
		t.Fatalf("have error %v, want a gap at nonce 0", err)
	}
	w.do(m, "a")
	if again := w.do(m, "b"); again.TxHash != b.TxHash {
		t.Errorf("have transaction %v, want %v", again.TxHash, b.TxHash)
	}
	w.checkOnce("a", "b")
}

func TestSettledButGoneIsForAPerson(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	w.do(m, "a")
	w.reorg(1)
	check(t, w.foreign(0, gwei))
	w.commit()

	if _, err := m.Do(t.Context(), w.payment("a")); !errors.Is(err, ErrLost) {
		t.Fatalf("have error %v, want %v", err, ErrLost)
	}
	check(t, m.Forget(t.Context(), "a"))
	w.do(m, "a")
	w.checkOnce("a")
}

func TestFeesAreRaisedUntilMined(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.node.tip = common.Big1 // less than the miner takes
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 2*DefaultReplaceAfter {
			w.node.tip = nil
		}
		w.commit()
	}

	receipt := w.do(m, "a")

	w.checkOnce("a")
	have := m.Intents()[0]
	if have.Variants != 3 || have.Nonce != 0 || have.Tx != receipt.TxHash {
		t.Errorf("have %+v, want the third variant mined, with nonce 0", have)
	}
	if have, want := m.Stats(), (Stats{Signed: 3, Raised: 2, Sent: 3, Settled: 1}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
	records, err := w.node.folder.List()
	check(t, err)
	for i, tx := range records[0].Transactions[1:] {
		old := records[0].Transactions[i]
		for _, fee := range [][2]*big.Int{{old.GasTipCap(), tx.GasTipCap()}, {old.GasFeeCap(), tx.GasFeeCap()}} {
			if least := new(big.Int).Div(new(big.Int).Mul(fee[0], big.NewInt(1125)), big.NewInt(1000)); fee[1].Cmp(least) <= 0 {
				t.Errorf("have a fee of %v after %v, want above %v", fee[1], fee[0], least)
			}
		}
	}
}

func TestAnyVariantCounts(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Client = pretender{w.node}
	m := w.manager()
	var first *types.Transaction
	w.onWait = func() {
		if first == nil {
			first = m.entries["a"].newest()
			check(t, w.chain.Rollback()) // this node keeps it for itself
		}
		w.commit()
	}
	w.node.before = func(method string) error {
		if method == "SendTransaction" && first != nil { // the first comes through after all, the second is lost
			check(t, w.chain.Client().SendTransaction(t.Context(), first))
			return errLost
		}
		return nil
	}

	receipt := w.do(m, "a")

	if receipt.TxHash != first.Hash() {
		t.Errorf("have transaction %v, want the first variant %v", receipt.TxHash, first.Hash())
	}
	w.checkOnce("a")
	if have := m.Stats(); have.Raised != 1 {
		t.Errorf("have %+v, want one raise", have)
	}
}

// pretender says of every transaction that it knows it.
type pretender struct{ *node }

func (pretender) TransactionByHash(context.Context, common.Hash) (*types.Transaction, bool, error) {
	return nil, true, nil
}

func TestFeeCapKeepsFromSending(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.MaxFee = gwei
	m := w.manager()

	_, err := m.Do(t.Context(), w.payment("a"))

	var capped *FeeCapError
	if !errors.As(err, &capped) || capped.Need.Cmp(gwei) <= 0 || capped.Limit.Cmp(gwei) != 0 {
		t.Errorf("have error %v, want one of the fee cap", err)
	}
	w.checkStored(0)
	if have, want := m.Stats(), (Stats{Capped: 1}); have != want {
		t.Errorf("have %+v, want %+v", have, want)
	}
}

func TestFeeCapKeepsFromRaising(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.node.tip = common.Big1
	w.cfg.MaxFee = new(big.Int).Mul(gwei, common.Big2)
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3*DefaultReplaceAfter {
			cancel()
		}
		w.commit()
	}

	_, err := m.Do(ctx, w.payment("a"))

	var capped *FeeCapError
	if !errors.As(err, &capped) || !errors.Is(err, context.Canceled) {
		t.Errorf("have error %v, want the context's and the fee cap's", err)
	}
	have := m.Intents()
	if len(have) != 1 || have[0].Variants != 1 || !errors.As(have[0].Trouble, &capped) {
		t.Fatalf("have %+v, want one variant that the cap troubles", have)
	}
	if have[0].MaxFee.Cmp(w.cfg.MaxFee) > 0 {
		t.Errorf("have offered %v wei, limit %v", have[0].MaxFee, w.cfg.MaxFee)
	}
	if have := m.Stats(); have.Capped != 2 || have.Raised != 0 {
		t.Errorf("have %+v, want 2 capped and none raised", have)
	}

	w.node.tip, w.onWait = nil, nil
	w.cfg.MaxFee = new(big.Int).Mul(gwei, big.NewInt(10))
	w.do(w.manager(), "a")
	w.checkOnce("a")
}

func TestFeesAreNotRaisedForLackOfMoney(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	m := w.manager()
	ctx, cancel := context.WithCancel(t.Context())
	intent := w.payment("a")
	balance, err := w.chain.Client().BalanceAt(t.Context(), w.address(), nil)
	check(t, err)
	intent.Value = new(big.Int).Sub(balance, big.NewInt(21_000)) // none left for fees
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3*DefaultReplaceAfter {
			cancel()
		}
		w.commit()
	}

	_, err = m.Do(ctx, intent)

	if err == nil || !strings.Contains(err.Error(), "insufficient funds") {
		t.Errorf("have error %v, want one that says so", err)
	}
	if have := m.Stats(); have.Raised != 0 || have.Unsent == 0 {
		t.Errorf("have %+v, want unsent and none raised", have)
	}
}

func TestNonceTakenByAnotherIsRebuilt(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 2
	m := w.manager()
	done := false
	w.node.before = func(method string) error {
		if method == "SendTransaction" && !done {
			done = true
			return w.foreign(0, new(big.Int).Mul(gwei, big.NewInt(20)))
		}
		return nil
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := w.nonce(); have != 2 {
		t.Errorf("have nonce %d, want 2", have)
	}
	if have := m.Stats(); have.Displaced != 1 || have.Signed != 2 {
		t.Errorf("have %+v, want one displaced", have)
	}
}

func TestNonceTakenAndGivenBackIsUsed(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 3
	m := w.manager()
	done := false
	w.node.before = func(method string) error {
		if method == "SendTransaction" && !done {
			done = true
			return w.foreign(0, new(big.Int).Mul(gwei, big.NewInt(20)))
		}
		return nil
	}
	waits := 0
	w.onWait = func() {
		if waits++; waits == 4 {
			w.reorg(3)
		}
		w.commit()
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := w.nonce(); have != 1 {
		t.Errorf("have nonce %d, want 1: the reorg gave it back", have)
	}
	if have := m.Stats(); have.Displaced != 0 || have.Signed != 1 {
		t.Errorf("have %+v, want the one transaction mined", have)
	}
}
