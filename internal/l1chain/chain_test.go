package l1chain

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

var (
	aliceKey = UnsafeKey(0)
	alice    = crypto.PubkeyToAddress(aliceKey.PublicKey)
)

// start returns a running chain on which Alice has a thousand ether.
func start(t *testing.T, cfg Config) *Chain {
	t.Helper()

	cfg.Alloc = Fund(1000, alice)
	chain, err := New(cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})

	return chain
}

// sign makes a transaction of Alice's; to nil deploys.
func sign(t *testing.T, chain *Chain, nonce uint64, to *common.Address, gas uint64, data []byte) *types.Transaction {
	t.Helper()

	return signBy(t, chain, aliceKey, &types.DynamicFeeTx{
		ChainID: chain.ChainID(), Nonce: nonce, To: to, Gas: gas, Data: data,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(20 * params.GWei),
	})
}

func signBy(t *testing.T, chain *Chain, key *ecdsa.PrivateKey, inner types.TxData) *types.Transaction {
	t.Helper()

	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chain.ChainID()), inner)
	if err != nil {
		t.Fatal(err)
	}

	return tx
}

// mine sends a transaction, seals one block and returns the receipt.
func mine(t *testing.T, chain *Chain, tx *types.Transaction) *types.Receipt {
	t.Helper()

	if err := chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	commit(t, chain)

	receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		t.Fatal(err)
	}

	return receipt
}

func commit(t *testing.T, chain *Chain) common.Hash {
	t.Helper()

	hash, err := chain.Commit()
	if err != nil {
		t.Fatal(err)
	}

	return hash
}

func head(t *testing.T, client *ethclient.Client) *types.Header {
	t.Helper()

	header, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}

	return header
}

func TestCheckNamesTheMistake(t *testing.T) {
	for _, test := range []struct {
		name string
		cfg  Config
		want string
	}{
		{"main network", Config{ChainID: 1}, "another chain id"},
		{"negative period", Config{Period: -time.Second}, "zero or more"},
		{"period below a second", Config{Period: time.Millisecond}, "at least one second"},
		{"address without a port", Config{HTTPAddr: "127.0.0.1"}, "host:port"},
		{"address without a host", Config{HTTPAddr: ":8545"}, "name the host"},
		{"port too large", Config{HTTPAddr: "127.0.0.1:65536"}, "below 65536"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(test.cfg, nil)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("have error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestLifecycle(t *testing.T) {
	chain, err := New(Config{}, nil)
	if err != nil {
		t.Fatal(err)
	}

	if _, err := chain.Commit(); !errors.Is(err, ErrNotRunning) {
		t.Errorf("commit before start: have %v, want %v", err, ErrNotRunning)
	}
	if err := chain.Stop(t.Context()); err != nil {
		t.Errorf("stop before start: %v", err)
	}
	if err := chain.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := chain.Start(t.Context()); !errors.Is(err, ErrStarted) {
		t.Errorf("second start: have %v, want %v", err, ErrStarted)
	}
	if chain.Client() == nil {
		t.Error("a refused second start stopped the chain")
	}
	for range 2 {
		if err := chain.Stop(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if chain.Client() != nil {
		t.Error("a stopped chain still hands out a client")
	}
}

func TestNothingIsMinedUntilCommit(t *testing.T) {
	chain := start(t, Config{})
	bob := common.HexToAddress("0xb0b")
	tx := signBy(t, chain, aliceKey, &types.DynamicFeeTx{
		ChainID: chain.ChainID(), To: &bob, Gas: params.TxGas, Value: big.NewInt(7),
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(20 * params.GWei),
	})
	if err := chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if number := head(t, chain.Client()).Number.Uint64(); number != 0 {
		t.Fatalf("have block %d before any commit, want 0", number)
	}

	hash := commit(t, chain)

	receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if receipt.BlockHash != hash || receipt.Status != types.ReceiptStatusSuccessful {
		t.Errorf("have block %v and status %d, want %v and success", receipt.BlockHash, receipt.Status, hash)
	}
	balance, err := chain.Client().BalanceAt(t.Context(), bob, nil)
	if err != nil {
		t.Fatal(err)
	}
	if balance.Int64() != 7 {
		t.Errorf("have balance %v, want 7", balance)
	}
}

func TestAdjustTimeMinesWaitingTransactionsFirst(t *testing.T) {
	chain := start(t, Config{})
	commit(t, chain)
	before := head(t, chain.Client())

	tx := sign(t, chain, 0, &alice, params.TxGas, nil)
	if err := chain.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if err := chain.AdjustTime(24 * time.Hour); err != nil {
		t.Fatal(err)
	}

	after := head(t, chain.Client())
	if moved := after.Time - before.Time; moved < 24*3600 || moved > 24*3600+60 {
		t.Errorf("the clock moved by %d s, want a day", moved)
	}
	receipt, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		t.Fatal(err)
	}
	if want := after.Number.Uint64() - 1; receipt.BlockNumber.Uint64() != want {
		t.Errorf("the waiting transaction is in block %v, want %d", receipt.BlockNumber, want)
	}

	commit(t, chain)
	if next := head(t, chain.Client()); next.Time != after.Time+1 {
		t.Errorf("the block after it is %d s later, want 1", next.Time-after.Time)
	}
}

// A fresh storage slot costs 22,100 gas with its cold access. Were Bogota active,
// it would cost 110,000, and every gas figure of ours would be wrong.
func TestStorageCostsWhatItCostsOnTheMainNetwork(t *testing.T) {
	chain := start(t, Config{})

	// PUSH1 1, PUSH1 0, SSTORE, STOP, returned by the usual constructor.
	runtime := common.FromHex("600160005500")
	deploy := append(common.FromHex("6006600c60003960066000f3"), runtime...)
	contract := mine(t, chain, sign(t, chain, 0, nil, 200_000, deploy)).ContractAddress

	receipt := mine(t, chain, sign(t, chain, 1, &contract, 200_000, nil))

	const want = params.TxGas + 22_100 + 2*3
	if receipt.GasUsed != want {
		t.Errorf("one fresh slot cost %d gas in all, want %d", receipt.GasUsed, want)
	}
}

func TestForksAreTheMainNetworks(t *testing.T) {
	chain := start(t, Config{ChainID: 4242})

	var config struct {
		Current struct {
			ChainID      hexutil.Big `json:"chainId"`
			BlobSchedule struct {
				Target         int    `json:"target"`
				Max            int    `json:"max"`
				UpdateFraction uint64 `json:"baseFeeUpdateFraction"`
			} `json:"blobSchedule"`
		} `json:"current"`
		Next *struct{} `json:"next"`
	}
	if err := chain.RPC().CallContext(t.Context(), &config, "eth_config"); err != nil {
		t.Fatal(err)
	}

	if id := config.Current.ChainID.ToInt().Int64(); id != 4242 {
		t.Errorf("have chain id %d, want 4242", id)
	}
	blobs := config.Current.BlobSchedule
	if blobs.Target != 14 || blobs.Max != 21 || blobs.UpdateFraction != 11_684_671 {
		t.Errorf("have blob schedule %+v, want BPO2's 14, 21, 11684671", blobs)
	}
	if config.Next != nil {
		t.Error("a further fork is scheduled, want none")
	}

	// Osaka's cap on one transaction's gas.
	tx := sign(t, chain, 0, &alice, 1<<24+1, nil)
	if err := chain.Client().SendTransaction(t.Context(), tx); err == nil {
		t.Error("a transaction above 2^24 gas was accepted")
	}
}

func TestBlobTransactionIsMined(t *testing.T) {
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

	receipt := mine(t, chain, signBy(t, chain, aliceKey, &types.BlobTx{
		ChainID: uint256.MustFromBig(chain.ChainID()), To: alice, Gas: params.TxGas,
		GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(20 * params.GWei),
		BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	}))

	if receipt.Type != types.BlobTxType || receipt.BlobGasUsed != params.BlobTxBlobGasPerBlob {
		t.Errorf("have type %d and %d blob gas, want %d and %d", receipt.Type, receipt.BlobGasUsed, types.BlobTxType, params.BlobTxBlobGasPerBlob)
	}
}

func TestForkDropsBlocks(t *testing.T) {
	chain := start(t, Config{})
	base := commit(t, chain)
	tx := sign(t, chain, 0, &alice, params.TxGas, nil)
	mine(t, chain, tx)

	if err := chain.Fork(base); err != nil {
		t.Fatal(err)
	}
	if err := chain.Rollback(); err != nil {
		t.Fatal(err)
	}
	commit(t, chain)

	if _, err := chain.Client().TransactionReceipt(t.Context(), tx.Hash()); err == nil {
		t.Error("the dropped transaction still has a receipt")
	}
	if number := head(t, chain.Client()).Number.Uint64(); number != 2 {
		t.Errorf("have head %d, want 2", number)
	}
}

func TestPeriodModeSealsByItselfAndServesHTTP(t *testing.T) {
	chain := start(t, Config{Period: time.Second, HTTPAddr: "127.0.0.1:0"})

	client, err := ethclient.DialContext(t.Context(), strings.Replace(chain.Endpoint(), "http://", "ws://", 1))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()

	// The subscription blocks until a block comes: no sleeping, no polling.
	heads := make(chan *types.Header, 1)
	subscription, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	select {
	case <-heads:
	case err := <-subscription.Err():
		t.Fatal(err)
	case <-time.After(30 * time.Second):
		t.Fatal("no block in 30 s at a period of 1 s")
	}

	overHTTP, err := ethclient.DialContext(t.Context(), chain.Endpoint())
	if err != nil {
		t.Fatal(err)
	}
	defer overHTTP.Close()
	before := head(t, overHTTP)
	if err := overHTTP.Client().CallContext(t.Context(), nil, "dev_advanceTime", 3600); err != nil {
		t.Fatal(err)
	}
	if after := head(t, overHTTP); after.Time < before.Time+3600 {
		t.Errorf("dev_advanceTime moved the clock by %d s, want 3600", after.Time-before.Time)
	}
}

func TestBeforeAdvanceCanRefuse(t *testing.T) {
	busy := errors.New("a batch is on its way")
	var answer error = busy
	chain := start(t, Config{HTTPAddr: "127.0.0.1:0", BeforeAdvance: func(context.Context) error { return answer }})
	before := head(t, chain.Client())
	if err := chain.RPC().CallContext(t.Context(), nil, "dev_advanceTime", 3600); err == nil || !strings.Contains(err.Error(), busy.Error()) {
		t.Errorf("have error %v, want %v", err, busy)
	}
	if after := head(t, chain.Client()); after.Hash() != before.Hash() {
		t.Error("time moved although it was refused")
	}
	answer = nil
	if err := chain.RPC().CallContext(t.Context(), nil, "dev_advanceTime", 3600); err != nil {
		t.Fatal(err)
	}
	if after := head(t, chain.Client()); after.Time < before.Time+3600 {
		t.Errorf("the clock moved by %d s, want 3600", after.Time-before.Time)
	}
}

func TestDataDirSurvivesARestart(t *testing.T) {
	dir := t.TempDir()
	chain := start(t, Config{DataDir: dir})
	mine(t, chain, sign(t, chain, 0, &alice, params.TxGas, nil))
	want := head(t, chain.Client()).Hash()
	if err := chain.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}

	chain = start(t, Config{DataDir: dir})
	if have := head(t, chain.Client()).Hash(); have != want {
		t.Fatalf("have head %v after the restart, want %v", have, want)
	}
	mine(t, chain, sign(t, chain, 1, &alice, params.TxGas, nil))
}

// killedDirEnv makes the test binary play the process that is killed.
const killedDirEnv = "L1CHAIN_KILLED_DIR"

// TestMain lets TestDataDirSurvivesKill re-run this binary as its victim.
func TestMain(m *testing.M) {
	if dir := os.Getenv(killedDirEnv); dir != "" {
		playVictim(dir)
	}
	os.Exit(m.Run())
}

// playVictim mines until it is killed, telling each block on standard output.
func playVictim(dir string) {
	chain, err := New(Config{DataDir: dir, Alloc: Fund(1000, alice)}, nil)
	if err == nil {
		err = chain.Start(context.Background())
	}
	for err == nil {
		if _, err = chain.Commit(); err == nil {
			fmt.Println("sealed")
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// The reason for the hash scheme without pruning: with the node's defaults the
// chain is at block 0 after this, and never seals again.
func TestDataDirSurvivesKill(t *testing.T) {
	const sealed = 200

	dir := t.TempDir()
	victim := exec.CommandContext(t.Context(), os.Args[0])
	victim.Env = append(os.Environ(), killedDirEnv+"="+dir)
	victim.Stderr = os.Stderr
	output, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(output)
	for i := range sealed {
		if !lines.Scan() {
			t.Fatalf("the victim ended after %d blocks", i)
		}
	}
	if err := victim.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = victim.Wait()

	chain := start(t, Config{DataDir: dir})
	before := head(t, chain.Client()).Number.Uint64()
	if before == 0 {
		t.Errorf("have head 0 after the kill, want some of the %d blocks", sealed)
	}
	for i := range uint64(3) {
		mine(t, chain, sign(t, chain, i, &alice, params.TxGas, nil))
	}
	if after := head(t, chain.Client()).Number.Uint64(); after != before+3 {
		t.Errorf("have head %d, want %d", after, before+3)
	}
}
