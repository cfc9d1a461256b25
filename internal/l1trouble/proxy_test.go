package l1trouble

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// world is a chain, the proxy before it and a client of the proxy.
type world struct {
	t      *testing.T
	chain  *l1chain.Chain
	proxy  *Proxy
	client *ethclient.Client
	from   common.Address
	nonce  uint64
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, from: crypto.PubkeyToAddress(l1chain.UnsafeKey(0).PublicKey)}
	var err error
	w.chain, err = l1chain.New(l1chain.Config{Alloc: l1chain.Fund(100, w.from)}, nil)
	check(t, err)
	check(t, w.chain.Start(t.Context()))
	t.Cleanup(func() { check(t, w.chain.Stop(context.Background())) })
	w.proxy, err = New(w.chain.RPC(), 1)
	check(t, err)
	t.Cleanup(func() { check(t, w.proxy.Close()) })
	w.client = w.dial(time.Minute)
	return w
}

func (w *world) dial(timeout time.Duration) *ethclient.Client {
	client, err := rpc.DialOptions(w.t.Context(), w.proxy.URL(), rpc.WithHTTPClient(&http.Client{Timeout: timeout}))
	check(w.t, err)
	w.t.Cleanup(client.Close)
	return ethclient.NewClient(client)
}

// transfer is a signed transaction of the account's next nonce.
func (w *world) transfer() *types.Transaction {
	w.t.Helper()
	tx, err := types.SignNewTx(l1chain.UnsafeKey(0), types.LatestSignerForChainID(w.chain.ChainID()), &types.DynamicFeeTx{
		ChainID: w.chain.ChainID(), Nonce: w.nonce, To: &w.from, Gas: params.TxGas, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
	})
	check(w.t, err)
	w.nonce++
	return tx
}

func (w *world) mine() {
	w.t.Helper()
	_, err := w.chain.Commit()
	check(w.t, err)
}

// mined is a transaction that is in the latest block.
func (w *world) mined() *types.Transaction {
	w.t.Helper()
	tx := w.transfer()
	check(w.t, w.chain.Client().SendTransaction(w.t.Context(), tx))
	w.mine()
	return tx
}

func TestAGoodEndpointAnswersAsTheNode(t *testing.T) {
	w := newWorld(t)
	tx := w.mined()
	want, err := w.chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	check(t, err)
	have, err := w.client.TransactionReceipt(t.Context(), tx.Hash())
	check(t, err)
	if have.BlockHash != want.BlockHash || have.GasUsed != want.GasUsed {
		t.Errorf("have receipt %+v, want %+v", have, want)
	}
	next := w.transfer()
	check(t, w.client.SendTransaction(t.Context(), next))
	w.mine()
	if _, pending, err := w.client.TransactionByHash(t.Context(), next.Hash()); err != nil || pending {
		t.Errorf("have pending %t, error %v of a mined transaction", pending, err)
	}

	// What a contract refuses with comes through.
	refuser := common.HexToAddress("0xbad")
	_, err = w.client.CallContract(t.Context(), ethereum.CallMsg{To: &refuser, Value: big.NewInt(1), From: refuser}, nil)
	var answer rpc.Error
	if !errors.As(err, &answer) {
		t.Errorf("have error %v of a call without money, want the node's answer", err)
	}
	if counts := w.proxy.Counts(); len(counts) != 0 {
		t.Errorf("have troubles %v, want none", counts)
	}
}

func TestAnEndpointThatIsDown(t *testing.T) {
	w := newWorld(t)
	quick := w.dial(100 * time.Millisecond)
	for down, name := range map[Down]string{Refused: "refused", Hung: "hung", Broken: "broken"} {
		w.proxy.Set(Trouble{Down: down})
		if _, err := quick.BlockNumber(t.Context()); err == nil {
			t.Errorf("%s: have an answer", name)
		}
		if w.proxy.Counts()[name] == 0 {
			t.Errorf("%s: have counts %v", name, w.proxy.Counts())
		}
		w.proxy.Set(Trouble{})
		_, err := w.client.BlockNumber(t.Context())
		check(t, err)
	}
}

func TestAShareOfCallsFails(t *testing.T) {
	w := newWorld(t)
	w.proxy.Set(Trouble{Fail: 0.3})
	failed := 0
	for range 200 {
		if _, err := w.client.BlockNumber(t.Context()); err != nil {
			failed++
		}
	}
	if failed < 30 || failed > 90 || w.proxy.Counts()["failed"] != failed {
		t.Errorf("have %d of 200 calls failed, counts %v, want some 60", failed, w.proxy.Counts())
	}
}

func TestANodeThatIsBehindIsBehindInAllThatItSays(t *testing.T) {
	w := newWorld(t)
	old := w.mined()
	w.mine()
	tx := w.mined()
	head, err := w.chain.Client().HeaderByNumber(t.Context(), nil)
	check(t, err)
	w.proxy.Set(Trouble{Behind: 1, Blocks: 1})
	ctx := t.Context()

	if n, err := w.client.BlockNumber(ctx); err != nil || n != 2 {
		t.Errorf("have block %d, error %v, want 2", n, err)
	}
	if h, err := w.client.HeaderByNumber(ctx, nil); err != nil || h.Number.Uint64() != 2 {
		t.Errorf("have header %v, error %v, want that of block 2", h, err)
	}
	if n, err := w.client.NonceAt(ctx, w.from, nil); err != nil || n != 1 {
		t.Errorf("have nonce %d, error %v, want 1", n, err)
	}
	if n, err := w.client.PendingNonceAt(ctx, w.from); err != nil || n != 1 {
		t.Errorf("have pending nonce %d, error %v, want 1", n, err)
	}
	_, known := w.client.TransactionReceipt(ctx, old.Hash())
	check(t, known)
	hash := head.Hash()
	for name, ask := range map[string]func() error{
		"header by number": func() error { _, err := w.client.HeaderByNumber(ctx, head.Number); return err },
		"header by hash":   func() error { _, err := w.client.HeaderByHash(ctx, hash); return err },
		"receipt":          func() error { _, err := w.client.TransactionReceipt(ctx, tx.Hash()); return err },
	} {
		if err := ask(); !errors.Is(err, ethereum.NotFound) {
			t.Errorf("%s: have error %v, want %v", name, err, ethereum.NotFound)
		}
	}
	for name, ask := range map[string]func() error{
		"nonce": func() error { _, err := w.client.NonceAt(ctx, w.from, head.Number); return err },
		"call": func() error {
			_, err := w.client.CallContractAtHash(ctx, ethereum.CallMsg{To: &w.from}, hash)
			return err
		},
		"logs by hash": func() error { _, err := w.client.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &hash}); return err },
		"call, by head": func() error {
			_, err := w.client.CallContract(ctx, ethereum.CallMsg{To: &w.from}, head.Number)
			return err
		},
	} {
		if err := ask(); err == nil {
			t.Errorf("%s of a block that the node lacks: have an answer", name)
		}
	}
	if logs, err := w.client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: common.Big1, ToBlock: head.Number}); err != nil || len(logs) != 0 {
		t.Errorf("have logs %v, error %v of a range beyond the node's head, want none and no error", logs, err)
	}
}

func TestABranchThatWasTakenBack(t *testing.T) {
	w := newWorld(t)
	w.mined()
	w.mine()
	old, err := w.chain.Client().HeaderByNumber(t.Context(), nil)
	check(t, err)
	check(t, w.proxy.Remember(t.Context(), 1))
	_, err = w.chain.Reorg(1, l1chain.KeepAll)
	check(t, err)

	w.proxy.Set(Trouble{Branch: 1})
	if h, err := w.client.HeaderByNumber(t.Context(), old.Number); err != nil || h.Hash() != old.Hash() {
		t.Errorf("have %v, error %v, want the block that was taken back", h, err)
	}
	w.proxy.Set(Trouble{})
	if h, err := w.client.HeaderByNumber(t.Context(), old.Number); err != nil || h.Hash() == old.Hash() {
		t.Errorf("have %v, error %v, want the block of the chain", h, err)
	}
}

func TestReceiptsThatAreWrong(t *testing.T) {
	w := newWorld(t)
	tx := w.mined()
	w.proxy.Set(Trouble{NoReceipt: 1})
	if _, err := w.client.TransactionReceipt(t.Context(), tx.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("have error %v, want %v", err, ethereum.NotFound)
	}
	w.proxy.Set(Trouble{StrayReceipt: 1})
	receipt, err := w.client.TransactionReceipt(t.Context(), tx.Hash())
	check(t, err)
	if _, err := w.chain.Client().HeaderByHash(t.Context(), receipt.BlockHash); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("the chain has the block %v of a stray receipt", receipt.BlockHash)
	}
}

func TestSendsThatAreAnsweredWrongly(t *testing.T) {
	w := newWorld(t)
	for _, test := range []struct {
		trouble Trouble
		text    string // "": no error
		taken   bool
	}{
		{Trouble{Sent: 1}, "internal error", true},
		{Trouble{Known: 1}, "already known", true},
		{Trouble{Unsent: 1}, "", false},
		{Trouble{Low: 1}, "nonce too low", false},
		{Trouble{Underpriced: 1}, "replacement transaction underpriced", false},
	} {
		w.proxy.Set(test.trouble)
		tx := w.transfer()
		err := w.client.SendTransaction(t.Context(), tx)
		if (err == nil) != (test.text == "") || err != nil && !strings.Contains(err.Error(), test.text) {
			t.Errorf("%+v: have error %v, want %q", test.trouble, err, test.text)
		}
		w.mine()
		if _, err := w.chain.Client().TransactionReceipt(t.Context(), tx.Hash()); (err == nil) != test.taken {
			t.Errorf("%+v: have error %v of the receipt, want it taken: %t", test.trouble, err, test.taken)
		}
		if !test.taken {
			w.nonce--
		}
	}
}

func TestFeesAreMultiplied(t *testing.T) {
	w := newWorld(t)
	tip, err := w.chain.Client().SuggestGasTipCap(t.Context())
	check(t, err)
	blob, err := w.chain.Client().BlobBaseFee(t.Context())
	check(t, err)
	w.proxy.Set(Trouble{Fees: 100})
	highTip, err := w.client.SuggestGasTipCap(t.Context())
	check(t, err)
	highBlob, err := w.client.BlobBaseFee(t.Context())
	check(t, err)
	hundred := big.NewInt(100)
	if highTip.Cmp(new(big.Int).Mul(tip, hundred)) != 0 || highBlob.Cmp(new(big.Int).Mul(blob, hundred)) != 0 {
		t.Errorf("have tip %v and blob base fee %v, want a hundred times %v and %v", highTip, highBlob, tip, blob)
	}
}
