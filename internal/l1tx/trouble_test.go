package l1tx

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1trouble"
)

// throughProxy puts an endpoint with troubles between the world's manager and L1. What
// the test itself asks, it asks the chain.
func (w *world) throughProxy(seed uint64) *l1trouble.Proxy {
	w.t.Helper()
	proxy, err := l1trouble.New(w.chain.RPC(), seed)
	check(w.t, err)
	w.t.Cleanup(func() { check(w.t, proxy.Close()) })
	client, err := rpc.DialOptions(w.t.Context(), proxy.URL(), rpc.WithHTTPClient(&http.Client{Timeout: 2 * time.Second}))
	check(w.t, err)
	w.t.Cleanup(client.Close)
	w.node.Client = ethclient.NewClient(client)
	return proxy
}

// mischief draws what an endpoint does wrong for a while.
func mischief(rng *rand.Rand) (t l1trouble.Trouble) {
	share := func() float64 { return []float64{0.1, 0.3, 0.6, 1}[rng.IntN(4)] }
	for range 1 + rng.IntN(3) {
		switch rng.IntN(12) {
		case 0:
			t.Down = l1trouble.Refused
		case 1:
			t.Down = l1trouble.Broken
		case 2, 3:
			t.Fail = share() / 2
		case 4, 5:
			t.Behind, t.Blocks = share(), 1+rng.Uint64N(8)
		case 6:
			t.NoReceipt = share()
		case 7:
			t.StrayReceipt = share()
		case 8:
			t.Sent, t.Known = share()/2, share()/2
		case 9:
			t.Unsent = share()
		case 10:
			t.Low, t.Underpriced = share()/2, share()/2
		case 11:
			t.Branch, t.Fees = share()/2, 1+rng.Uint64N(100)
		}
	}
	return t
}

// Whatever the endpoint does, each intent has one effect; and when it is well again, all
// are mined soon.
func TestTroubleHasOneEffect(t *testing.T) {
	chain := startChain(t)
	var total Stats
	counts := map[string]int{}
	for seed := range uint64(histories) {
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			w := newWorld(t, chain, int(seed)%funded)
			proxy := w.throughProxy(seed)
			rng := rand.New(rand.NewPCG(seed, 1))
			w.cfg.Confirmations = rng.Uint64N(4)
			w.cfg.ReplaceAfter = 1 + rng.Uint64N(4)
			before := w.nonce()
			keys := []string{"a", "b", "c", "d"}
			for i := range keys {
				keys[i] = fmt.Sprintf("%s-%d", keys[i], seed)
			}

			// Each wait is a moment: mostly with a block, and up to the end of the trouble with
			// what else happens on L1.
			moments, left, after := 0, 0, 0
			const trouble = 40
			w.onWait = func() {
				moments++
				if moments >= trouble {
					proxy.Set(l1trouble.Trouble{})
					after++
					w.commit()
					return
				}
				if left--; left <= 0 {
					left = 1 + rng.IntN(6)
					proxy.Set(mischief(rng))
				}
				switch what := rng.IntN(12); {
				case what == 0 && w.cfg.Confirmations > 0:
					depth := 1 + rng.Uint64N(w.cfg.Confirmations)
					check(t, proxy.Remember(t.Context(), depth))
					if depth < w.head() {
						_, err := w.chain.Reorg(depth, l1chain.KeepAll)
						check(t, err)
					}
				case what == 1:
					_ = w.foreign(w.nonce(), new(big.Int).Mul(gwei, big.NewInt(1+rng.Int64N(20)))) // the pool may refuse
				case what < 5: // nothing
				default:
					w.commit()
				}
			}
			proxy.Set(mischief(rng))
			m := w.manager()
			for _, key := range keys {
				for {
					_, err := m.Do(t.Context(), w.payment(key))
					if err == nil {
						break
					}
					if errors.Is(err, ErrLost) || errors.Is(err, context.Canceled) {
						t.Fatalf("%s: have error %v, want none that needs a person", key, err)
					}
					w.onWait() // the settler waits too
				}
			}
			// One that is well takes each key a block and its confirmations, and one whose nonce
			// somebody else took as many again.
			if limit := 4 * len(keys) * int(2+w.cfg.Confirmations+w.cfg.ReplaceAfter); after > limit {
				t.Errorf("have %d blocks after the end of the trouble, want %d at most", after, limit)
			}
			for range w.cfg.Confirmations {
				w.commit()
			}
			w.checkOnce(keys...)
			foreign := w.nonce() - before - uint64(len(keys))
			if stats := m.Stats(); stats.Displaced > foreign {
				t.Errorf("have %d displaced intents and %d transactions from elsewhere: one was sent twice", stats.Displaced, foreign)
			}
			total = plus(total, m.Stats())
			for name, n := range proxy.Counts() {
				counts[name] += n
			}
			check(t, chain.Rollback())
		})
	}
	t.Logf("%+v, %v", total, counts)
	for _, name := range []string{"refused", "broken", "failed", "behind", "on another branch", "without a receipt", "with another block's receipt", "sent with an error", "known", "swallowed", "refused for its nonce", "refused for its price"} {
		if !t.Failed() && counts[name] == 0 {
			t.Errorf("have troubles %v, want some %q", counts, name)
		}
	}
	if !t.Failed() && (total.Displaced == 0 || total.Raised == 0 || total.Unsent == 0) {
		t.Errorf("have %+v, want some of each: the trouble is too small", total)
	}
}

// A receipt that is not given is no proof that another transaction took the nonce.
func TestNoReceiptIsNoProof(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 2
	proxy := w.throughProxy(1)
	m := w.manager()
	proxy.Set(l1trouble.Trouble{NoReceipt: 1})
	waits := 0
	w.onWait = func() {
		if waits++; waits == 12 {
			if have := m.Intents(); len(have) != 1 || have[0].Trouble == nil || have[0].Nonce != 0 {
				t.Errorf("have intents %+v, want one with the trouble that it has no receipt", have)
			}
			proxy.Set(l1trouble.Trouble{})
		}
		w.commit()
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Displaced != 0 || have.Signed != 1 {
		t.Errorf("have %+v, want one transaction", have)
	}

	// Nor that a settled one is lost.
	proxy.Set(l1trouble.Trouble{NoReceipt: 1})
	waits = 0
	w.do(m, "a")
	if waits != 12 {
		t.Errorf("have an answer after %d waits, want none before the receipt is back", waits)
	}
	w.checkOnce("a")
}

// A receipt of a block that L1 does not have settles nothing.
func TestStrayReceiptIsNotBelieved(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 1
	proxy := w.throughProxy(1)
	proxy.Set(l1trouble.Trouble{StrayReceipt: 1})
	waits := 0
	w.onWait = func() {
		if waits++; waits == 8 {
			proxy.Set(l1trouble.Trouble{})
		}
		w.commit()
	}
	m := w.manager()

	receipt := w.do(m, "a")

	header, err := w.chain.Client().HeaderByNumber(t.Context(), receipt.BlockNumber)
	check(t, err)
	if settled := m.Intents()[0].Settled; waits < 8 || receipt.BlockHash != header.Hash() || settled.BlockHash != header.Hash() {
		t.Errorf("have receipt %v and settled %+v after %d waits, want block %v", receipt.BlockHash, settled, waits, header.Hash())
	}
}

// A nonce that an account's authorization took is one that no transaction can have.
func TestNonceTakenByAnAuthorizationIsRebuilt(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 1
	m := w.manager()
	done := false
	w.node.before = func(method string) error {
		if method == "SendTransaction" && !done {
			done = true
			w.authorize(1)
			return errLost
		}
		return nil
	}
	waits := 0
	w.onWait = func() {
		if waits++; waits > 20 {
			t.Fatalf("have intents %+v after %d blocks, want it done with another nonce", m.Intents(), waits)
		}
		w.commit()
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Displaced != 1 || have.Signed != 2 {
		t.Errorf("have %+v, want one displaced", have)
	}
}

// authorize uses up the account's nonce 0 by an authorization (EIP-7702) in a transaction of
// another account.
func (w *world) authorize(by int) {
	w.t.Helper()
	check(w.t, w.chain.Client().SendTransaction(w.t.Context(), w.authorization(by, w.cfg.ChainID)))
	w.commit()
	if have := w.nonce(); have != 1 {
		w.t.Fatalf("have nonce %d after the authorization, want 1", have)
	}
}

// authorization is another account's transaction with the account's authorization for a
// chain, at nonce 0.
func (w *world) authorization(by int, chain *big.Int) *types.Transaction {
	w.t.Helper()
	authorization, err := types.SignSetCode(w.cfg.Key, types.SetCodeAuthorization{ChainID: *mustUint256(chain), Nonce: 0})
	check(w.t, err)
	tx, err := types.SignNewTx(l1chain.UnsafeKey(by), types.LatestSignerForChainID(w.cfg.ChainID), &types.SetCodeTx{
		ChainID: mustUint256(w.cfg.ChainID), To: w.address(), Gas: 200_000, GasTipCap: mustUint256(new(big.Int).Mul(gwei, big.NewInt(5))), GasFeeCap: mustUint256(new(big.Int).Mul(gwei, big.NewInt(50))),
		AuthList: []types.SetCodeAuthorization{authorization},
	})
	check(w.t, err)
	return tx
}

// An authorization that has no effect takes no nonce, though it stands in the block in which
// ours was used, and before it.
func TestAuthorizationWithoutEffectIsNoProof(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 1
	proxy := w.throughProxy(1)
	proxy.Set(l1trouble.Trouble{NoReceipt: 1})
	m := w.manager()
	w.node.after = func(method string) error {
		if method == "SendTransaction" {
			w.node.after = nil
			check(t, w.chain.Client().SendTransaction(t.Context(), w.authorization(1, new(big.Int).Add(w.cfg.ChainID, common.Big1))))
		}
		return nil
	}
	waits := 0
	w.onWait = func() {
		if waits++; waits == 8 {
			proxy.Set(l1trouble.Trouble{})
		}
		w.commit()
	}

	receipt := w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Displaced != 0 || have.Signed != 1 || receipt.TransactionIndex != 1 {
		t.Errorf("have %+v, and the transaction at %d of its block, want one, after that of the authorization", have, receipt.TransactionIndex)
	}
}

// forgetful is a node that has the state of its latest block only.
type forgetful struct{ *node }

func (f forgetful) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	if block != nil {
		return 0, answer{-32000, "missing trie node"}
	}
	return f.node.NonceAt(ctx, account, nil)
}

// A node that has neither the receipt nor the state is waited for, and it is told.
func TestStateThatIsMissingIsTold(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Confirmations = 1
	w.cfg.Client = forgetful{w.node}
	proxy := w.throughProxy(1)
	proxy.Set(l1trouble.Trouble{NoReceipt: 1})
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 8 {
			if have := m.Intents(); len(have) != 1 || have[0].Trouble == nil || !strings.Contains(have[0].Trouble.Error(), "missing trie node") {
				t.Errorf("have intents %+v, want one with the trouble that the node has no state", have)
			}
			proxy.Set(l1trouble.Trouble{})
		}
		w.commit()
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Displaced != 0 || have.Signed != 1 {
		t.Errorf("have %+v, want one transaction", have)
	}
}

// No block passes, so nothing has waited: that the heads of several nodes differ raises
// no fees.
func TestHeadsThatLagRaiseNoFees(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	for range 20 {
		w.commit()
	}
	proxy := w.throughProxy(1)
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits == 0 { // the first look was at a node that is well
			proxy.Set(l1trouble.Trouble{Behind: 0.5, Blocks: 2 * DefaultReplaceAfter})
		}
		if waits++; waits > 40 {
			proxy.Set(l1trouble.Trouble{})
			w.commit()
		}
	}

	w.do(m, "a")

	if have := m.Stats(); have.Raised != 0 || have.Signed != 1 {
		t.Errorf("have %+v, want no raise", have)
	}
	w.checkOnce("a")
}

// ahead is a node that once makes up a block.
type ahead struct {
	*node
	done bool
}

func (a *ahead) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := a.node.HeaderByNumber(ctx, number)
	if err == nil && number == nil && !a.done {
		a.done = true
		h.Number.SetUint64(1 << 40)
	}
	return h, err
}

// A block that never was keeps no fees from being raised.
func TestABlockThatNeverWas(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Client = &ahead{node: w.node}
	w.node.tip = common.Big1 // less than the miner takes
	m := w.manager()
	waits := 0
	w.onWait = func() {
		if waits++; waits == 3*DefaultReplaceAfter {
			w.node.tip = nil
		}
		if waits > 6*DefaultReplaceAfter {
			t.Fatalf("have %+v after %d blocks, want it raised until it is mined", m.Stats(), waits)
		}
		w.commit()
	}

	w.do(m, "a")

	w.checkOnce("a")
	if have := m.Stats(); have.Raised != 3 {
		t.Errorf("have %+v, want 3 raises", have)
	}
}

// answer is an error that a node answers.
type answer struct {
	code int
	text string
}

func (a answer) Error() string  { return a.text }
func (a answer) ErrorCode() int { return a.code }

// Fees are raised where they help: not for an endpoint that is asked too much or is broken,
// and not for a nonce that is used.
func TestRefusalsThatFeesDoNotHelp(t *testing.T) {
	for _, test := range []struct {
		refusal answer
		raises  bool
	}{
		{answer{-32005, "limit exceeded"}, false},
		{answer{-32603, "internal error"}, false},
		{answer{-32601, "the method does not exist"}, false},
		{answer{-32000, "nonce too low: next nonce 1, tx nonce 0"}, false},
		{answer{-32000, "replacement transaction underpriced"}, true},
		{answer{-32000, "transaction underpriced: tip needed 2, tip permitted 1"}, true},
	} {
		t.Run(test.refusal.text, func(t *testing.T) {
			w := newWorld(t, startChain(t), 0)
			m := w.manager()
			waits := 0
			w.node.before = func(method string) error {
				if method == "SendTransaction" && waits < 3*DefaultReplaceAfter {
					return test.refusal
				}
				return nil
			}
			w.onWait = func() {
				waits++
				w.commit()
			}

			w.do(m, "a")

			if have := m.Stats(); (have.Raised > 0) != test.raises || have.Unsent == 0 {
				t.Errorf("have %+v, want raised: %t", have, test.raises)
			}
			w.checkOnce("a")
		})
	}
}

// "Already known" is no trouble.
func TestKnownIsSent(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.throughProxy(1).Set(l1trouble.Trouble{Known: 1})
	m := w.manager()
	w.onWait = func() {
		if have := m.Intents(); len(have) == 1 && have[0].Trouble != nil {
			t.Errorf("have trouble %v", have[0].Trouble)
		}
		w.commit()
	}

	w.do(m, "a")

	if have := m.Stats(); have.Sent != 1 || have.Unsent != 0 {
		t.Errorf("have %+v, want one sent", have)
	}
}

// A node that never answers holds nothing up for longer than the timeout.
func TestHungEndpointIsAskedAgain(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	w.cfg.Timeout = 200 * time.Millisecond
	proxy := w.throughProxy(1)
	proxy.Set(l1trouble.Trouble{Down: l1trouble.Hung})
	waits := 0
	w.onWait = func() {
		if waits++; waits == 2 {
			proxy.Set(l1trouble.Trouble{})
		}
		w.commit()
	}

	w.do(w.manager(), "a")

	if waits < 2 {
		t.Errorf("have an answer after %d waits of an endpoint that gives none", waits)
	}
	w.checkOnce("a")
}
