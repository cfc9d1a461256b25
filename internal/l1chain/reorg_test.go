package l1chain

import (
	"crypto/ecdsa"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
)

// pay sends a transaction of a key to Alice and mines it.
func pay(t *testing.T, chain *Chain, key *ecdsa.PrivateKey, nonce uint64) *types.Transaction {
	t.Helper()

	tx := signBy(t, chain, key, &types.DynamicFeeTx{
		ChainID: chain.ChainID(), Nonce: nonce, To: &alice, Gas: params.TxGas,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(20 * params.GWei),
	})
	mine(t, chain, tx)

	return tx
}

// block is the number of the block that holds a transaction, 0 if none does.
func block(t *testing.T, chain *Chain, tx *types.Transaction) uint64 {
	t.Helper()

	receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		return 0
	}

	return receipt.BlockNumber.Uint64()
}

func reorg(t *testing.T, chain *Chain, depth uint64, keep func(*types.Transaction) bool) *Reorg {
	t.Helper()

	before := head(t, chain.Client())
	r, err := chain.Reorg(depth, keep)
	if err != nil {
		t.Fatal(err)
	}
	after := head(t, chain.Client())
	fork, old := r.Fork.Number.Uint64(), r.Old.Number.Uint64()
	if old < before.Number.Uint64() || old-fork != depth || r.Head.Hash() != after.Hash() || after.Number.Uint64() != old+1 || after.Time <= before.Time {
		t.Fatalf("a reorg of %d blocks: have fork %d, old head %d, head %v at %d, before it %v at %d", depth, fork, old, after.Number, after.Time, before.Number, before.Time)
	}
	first, err := chain.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(fork+1))
	if err != nil {
		t.Fatal(err)
	}
	if first.ParentHash != r.Fork.Hash() || first.Time <= before.Time {
		t.Errorf("block %v stands on %v at %d, want on %v and later than %d", first.Number, first.ParentHash, first.Time, r.Fork.Hash(), before.Time)
	}

	return r
}

func TestReorgKeepsTransactions(t *testing.T) {
	chain := start(t, Config{})
	commit(t, chain)
	var sent []*types.Transaction
	for n := range uint64(3) {
		sent = append(sent, pay(t, chain, aliceKey, n))
	}
	lost := head(t, chain.Client())
	commit(t, chain)

	r := reorg(t, chain, 4, KeepAll)
	if len(r.Back) != 3 || r.Kept != 3 || r.Back[2].Hash() != sent[2].Hash() {
		t.Errorf("have %d transactions back and %d kept, want 3", len(r.Back), r.Kept)
	}
	for _, tx := range sent {
		if have := block(t, chain, tx); have != 2 {
			t.Errorf("transaction %d is in block %d, want 2, the first new one", tx.Nonce(), have)
		}
	}
	now, err := chain.Client().HeaderByNumber(t.Context(), lost.Number)
	if err != nil || now.Hash() == lost.Hash() {
		t.Errorf("block %v is the old one still, error %v", lost.Number, err)
	}
	pay(t, chain, aliceKey, 3)
}

func TestReorgDropsTransactions(t *testing.T) {
	chain := start(t, Config{})
	commit(t, chain)
	first, second := pay(t, chain, aliceKey, 0), pay(t, chain, aliceKey, 1)

	r := reorg(t, chain, 1, KeepNone)
	if len(r.Back) != 1 || r.Kept != 0 || block(t, chain, first) != 2 || block(t, chain, second) != 0 {
		t.Errorf("have %d back, %d kept, in blocks %d and %d, want one dropped", len(r.Back), r.Kept, block(t, chain, first), block(t, chain, second))
	}
	reorg(t, chain, 3, KeepNone)
	commit(t, chain)
	if block(t, chain, first) != 0 {
		t.Error("a dropped transaction came back by itself")
	}
	mine(t, chain, first) // but may be sent again
}

// Of what is kept, that which stands behind a dropped nonce waits.
func TestReorgKeepsSome(t *testing.T) {
	bobKey := UnsafeKey(1)
	chain, err := New(Config{Alloc: Fund(1000, alice, crypto.PubkeyToAddress(bobKey.PublicKey))}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = chain.Stop(t.Context()) }()
	dropped := pay(t, chain, aliceKey, 0)
	kept, waits := pay(t, chain, bobKey, 0), pay(t, chain, aliceKey, 1)

	r := reorg(t, chain, 3, func(tx *types.Transaction) bool { return tx.Hash() != dropped.Hash() })
	if len(r.Back) != 3 || r.Kept != 2 || block(t, chain, kept) != 1 || block(t, chain, dropped) != 0 || block(t, chain, waits) != 0 {
		t.Errorf("have %d back, %d kept, in blocks %d, %d and %d, want the second alone", len(r.Back), r.Kept, block(t, chain, dropped), block(t, chain, kept), block(t, chain, waits))
	}
	mine(t, chain, dropped)
	if block(t, chain, waits) == 0 {
		t.Error("what waited behind the dropped transaction is not mined with it")
	}
}

// Deeper than the node's pool takes transactions back by itself.
func TestReorgIsDeep(t *testing.T) {
	chain := start(t, Config{})
	tx := pay(t, chain, aliceKey, 0)
	for range 99 {
		commit(t, chain)
	}
	if r := reorg(t, chain, 100, KeepAll); r.Kept != 1 || block(t, chain, tx) != 1 {
		t.Errorf("have %d kept, in block %d, want one in block 1", r.Kept, block(t, chain, tx))
	}
}

// The node never calls final what a reorg could take back, nor archives it.
func TestReorgStopsAtFinality(t *testing.T) {
	chain := start(t, Config{DataDir: t.TempDir()})
	for range 2 * Finality {
		commit(t, chain)
	}
	database := reflect.ValueOf(chain.eth.ChainDb()).Elem().FieldByName("Database").Interface() // the node wraps it
	if err := database.(interface{ Freeze() error }).Freeze(); err != nil {                     // as it does by itself every minute
		t.Fatal(err)
	}
	final, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil || final.Number.Uint64() != Finality {
		t.Fatalf("block %v is final, error %v, want %d", final.Number, err, Finality)
	}
	if _, err := chain.Reorg(Finality+1, KeepAll); err == nil {
		t.Errorf("a reorg of %d blocks took back what is final", Finality+1)
	}
	for range 3 {
		reorg(t, chain, Finality, KeepAll)
	}
	commit(t, chain)
	if err := chain.Fork(final.ParentHash); err == nil {
		t.Error("a fork took back what is final")
	}
}

func TestReorgMinesWaitingTransactionsFirst(t *testing.T) {
	chain := start(t, Config{})
	commit(t, chain)
	tx := sign(t, chain, 0, &alice, params.TxGas, nil)
	if err := chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}

	r := reorg(t, chain, 1, KeepNone)
	if len(r.Back) != 1 || r.Old.Number.Uint64() != 2 || block(t, chain, tx) != 0 {
		t.Errorf("have %d back from block %v, and it in block %d, want one that was in block 2", len(r.Back), r.Old.Number, block(t, chain, tx))
	}
}

func TestReorgOfBlobs(t *testing.T) {
	if testing.Short() {
		t.Skip("loading the KZG setup takes seconds")
	}
	chain := start(t, Config{})
	blob := new(kzg4844.Blob)
	blob[31] = 1
	commitment, err := kzg4844.BlobToCommitment(blob)
	if err != nil {
		t.Fatal(err)
	}
	proofs, err := kzg4844.ComputeCellProofs(blob)
	if err != nil {
		t.Fatal(err)
	}
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*blob}, []kzg4844.Commitment{commitment}, proofs)
	tx := signBy(t, chain, aliceKey, &types.BlobTx{
		ChainID: uint256.MustFromBig(chain.ChainID()), To: alice, Gas: params.TxGas,
		GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(20 * params.GWei),
		BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	})
	mine(t, chain, tx)

	for _, test := range []struct {
		name  string
		keep  func(*types.Transaction) bool
		depth uint64
		kept  int
	}{
		{"kept", KeepAll, 1, 1},
		{"kept again", KeepAll, 2, 1},
		{"dropped", KeepNone, 3, 0},
	} {
		r := reorg(t, chain, test.depth, test.keep)
		if have := block(t, chain, tx); len(r.Back) != 1 || r.Kept != test.kept || (have == 1) != (test.kept == 1) {
			t.Errorf("%s: have %d back, %d kept, in block %d, want %d kept", test.name, len(r.Back), r.Kept, have, test.kept)
		}
	}

	mine(t, chain, tx) // by its sender
	for range 64 {
		commit(t, chain)
	}
	if r := reorg(t, chain, 65, KeepAll); len(r.Back) != 1 || r.Kept != 0 || block(t, chain, tx) != 0 {
		t.Errorf("have %d kept, in block %d, though the node gives the blobs of so deep a block to nobody", r.Kept, block(t, chain, tx))
	}
	mine(t, chain, tx)
}

func TestReorgRefuses(t *testing.T) {
	chain := start(t, Config{})
	commit(t, chain)
	before := head(t, chain.Client()).Hash()
	for depth, want := range map[uint64]string{0: "one block at least", 2: "1 blocks at most"} {
		if _, err := chain.Reorg(depth, KeepAll); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("a reorg of %d blocks: have error %v, want %q", depth, err, want)
		}
	}
	if head(t, chain.Client()).Hash() != before {
		t.Error("a refused reorg changed the chain")
	}
	if err := chain.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.Reorg(1, KeepAll); err != ErrNotRunning {
		t.Errorf("have error %v, want %v", err, ErrNotRunning)
	}
}

// Nobody else seals a block in the middle of a reorg.
func TestReorgBesideCommits(t *testing.T) {
	chain := start(t, Config{})
	for range 10 {
		commit(t, chain)
	}
	stop := make(chan struct{})
	var others sync.WaitGroup
	others.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
				if _, err := chain.Commit(); err != nil {
					t.Error(err)
					return
				}
			}
		}
	})
	for depth := uint64(1); depth <= 10; depth++ {
		r, err := chain.Reorg(depth, KeepAll)
		if err != nil {
			t.Fatal(err)
		}
		if have, want := r.Head.Number.Uint64(), r.Old.Number.Uint64()+1; have != want || want-1-r.Fork.Number.Uint64() != depth {
			t.Errorf("a reorg of %d blocks from %v to %v ends at %d, want %d", depth, r.Old.Number, r.Fork.Number, have, want)
		}
	}
	close(stop)
	others.Wait()
}

func TestReorgOverHTTP(t *testing.T) {
	chain := start(t, Config{Period: time.Second, HTTPAddr: "127.0.0.1:0"})
	base := commit(t, chain)
	for _, keep := range []bool{true, false} {
		tx := sign(t, chain, 0, &alice, params.TxGas, nil)
		if block(t, chain, tx) == 0 {
			mine(t, chain, tx)
		}
		var have struct {
			Fork, Head string
			Hash       common.Hash
			Back       []common.Hash
		}
		latest := head(t, chain.Client())
		if err := chain.RPC().CallContext(t.Context(), &have, "dev_reorg", latest.Number.Uint64(), keep); err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(have.Back, tx.Hash()) || (block(t, chain, tx) > 0) != keep {
			t.Errorf("keep %t: have %+v, and the transaction in block %d", keep, have, block(t, chain, tx))
		}
		if header, err := chain.Client().HeaderByHash(t.Context(), have.Hash); err != nil || header.Number.Uint64() <= latest.Number.Uint64() {
			t.Errorf("keep %t: have %+v, want a head above %v, error %v", keep, have, latest.Number, err)
		}
	}
	if now, err := chain.Client().HeaderByNumber(t.Context(), common.Big1); err != nil || now.Hash() == base {
		t.Errorf("block 1 is the old one still, error %v", err)
	}
}
