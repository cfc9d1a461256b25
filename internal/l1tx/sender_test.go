package l1tx

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// tooSmallABI declares the error that refuser throws: TooSmall(3, 5).
const tooSmallABI = `[{"type":"error","name":"TooSmall","inputs":[{"name":"have","type":"uint256"},{"name":"want","type":"uint256"}]}]`

// refuser returns the code of a contract that always reverts with TooSmall(3, 5).
func refuser() []byte { return deployment(refusing()) }

// refusing is refuser's code without its constructor.
func refusing() []byte {
	selector := crypto.Keccak256([]byte("TooSmall(uint256,uint256)"))[:4]

	code := common.FromHex("63")
	code = append(code, selector...)
	code = append(code, common.FromHex("60e01b"+"600052"+"6003600452"+"6005602452"+"60446000fd")...)

	return code
}

// deployment wraps runtime code in a constructor that returns it.
func deployment(runtime []byte) []byte {
	constructor := []byte{0x60, byte(len(runtime)), 0x60, 0x0c, 0x60, 0, 0x39, 0x60, byte(len(runtime)), 0x60, 0, 0xf3}

	return append(constructor, runtime...)
}

// funded is how many accounts have money.
const funded = 200

var payers = sync.OnceValue(func() []common.Address {
	addresses := make([]common.Address, funded)
	for i := range addresses {
		addresses[i] = crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey)
	}
	return addresses
})

func startChain(t testing.TB) *l1chain.Chain {
	t.Helper()

	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(100, payers()...)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := chain.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = chain.Stop(context.Background()) })

	return chain
}

// config is a sender's on a chain that mines after every send.
func config(t *testing.T, chain *l1chain.Chain) Config {
	t.Helper()

	known, err := abi.JSON(strings.NewReader(tooSmallABI))
	if err != nil {
		t.Fatal(err)
	}

	return Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: chain.ChainID(), ABIs: []abi.ABI{known},
		Mine: func(context.Context) error {
			_, err := chain.Commit()
			return err
		},
	}
}

func newSender(t *testing.T, cfg Config) *Sender {
	t.Helper()

	sender, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}

	return sender
}

func TestCheckNamesWhatIsMissing(t *testing.T) {
	full := config(t, startChain(t))

	for _, test := range []struct {
		want  string
		spoil func(*Config)
	}{
		{"L1 client", func(c *Config) { c.Client = nil }},
		{"private key", func(c *Config) { c.Key = nil }},
		{"chain id", func(c *Config) { c.ChainID = nil }},
		{"chain id", func(c *Config) { c.ChainID = new(big.Int) }},
		{"polling interval", func(c *Config) { c.Poll = -1 }},
	} {
		cfg := full
		test.spoil(&cfg)
		if _, err := New(cfg); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}
}

func TestSendMovesValueAndCountsNonces(t *testing.T) {
	chain := startChain(t)
	sender := newSender(t, config(t, chain))
	bob := common.HexToAddress("0xb0b")

	for range 3 {
		if _, err := sender.Send(t.Context(), &bob, nil, big.NewInt(5)); err != nil {
			t.Fatal(err)
		}
	}

	balance, err := chain.Client().BalanceAt(t.Context(), bob, nil)
	if err != nil {
		t.Fatal(err)
	}
	if balance.Int64() != 15 {
		t.Errorf("have balance %v, want 15", balance)
	}
}

func TestRefusalIsNamedBeforeAnythingIsSent(t *testing.T) {
	chain := startChain(t)
	sender := newSender(t, config(t, chain))
	deployed, err := sender.Send(t.Context(), nil, refuser(), nil)
	if err != nil {
		t.Fatal(err)
	}

	receipt, err := sender.Send(t.Context(), &deployed.ContractAddress, nil, nil)

	checkTooSmall(t, err)
	if receipt != nil {
		t.Error("a refused estimate returned a receipt")
	}
	nonce, err := chain.Client().NonceAt(t.Context(), sender.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if nonce != 1 {
		t.Errorf("have nonce %d, want 1: the refused transaction must not be sent", nonce)
	}
}

// blind estimates without looking, as if the state moved after the estimate.
type blind struct{ Client }

func (blind) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 100_000, nil }

func TestFailureOfAMinedTransactionIsNamed(t *testing.T) {
	chain := startChain(t)
	cfg := config(t, chain)
	deployed, err := newSender(t, cfg).Send(t.Context(), nil, refuser(), nil)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Client = blind{cfg.Client}

	receipt, err := newSender(t, cfg).Send(t.Context(), &deployed.ContractAddress, nil, nil)

	checkTooSmall(t, err)
	if receipt == nil || receipt.Status != types.ReceiptStatusFailed {
		t.Errorf("have receipt %v, want that of a failed transaction", receipt)
	}
}

func TestUsingUpAllGasIsSaid(t *testing.T) {
	chain := startChain(t)
	cfg := config(t, chain)
	invalid := deployment([]byte{0xfe})
	deployed, err := newSender(t, cfg).Send(t.Context(), nil, invalid, nil)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Client = blind{cfg.Client}

	_, err = newSender(t, cfg).Send(t.Context(), &deployed.ContractAddress, nil, nil)

	if err == nil || !strings.Contains(err.Error(), "used up all its 120000 gas") {
		t.Errorf("have error %v, want one that says so", err)
	}
}

func checkTooSmall(t *testing.T, err error) {
	t.Helper()

	var revert *RevertError
	if !errors.As(err, &revert) {
		t.Fatalf("have error %v, want a revert", err)
	}
	if want := "the contract refused: TooSmall(3, 5)"; revert.Error() != want {
		t.Errorf("have %q, want %q", revert.Error(), want)
	}
}

func TestRevertDataIsDecoded(t *testing.T) {
	sender := newSender(t, config(t, startChain(t)))
	word := func(n int64) string { return common.Bytes2Hex(common.LeftPadBytes(big.NewInt(n).Bytes(), 32)) }

	for _, test := range []struct{ name, data, want string }{
		{"nothing", "", "the contract refused without a reason"},
		{"unknown error", "deadbeef", "the contract refused with an unknown error: 0xdeadbeef"},
		{"known error cut short", common.Bytes2Hex(crypto.Keccak256([]byte("TooSmall(uint256,uint256)"))[:4]), "unknown error"},
		{"a string", "08c379a0" + word(32) + word(2) + "6e6f" + strings.Repeat("00", 30), `the contract refused: Error("no")`},
		{"a panic", "4e487b71" + word(0x11), `the contract refused: Panic("arithmetic underflow or overflow")`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if have := sender.revertFrom(common.FromHex(test.data)).Error(); !strings.Contains(have, test.want) {
				t.Errorf("have %q, want %q", have, test.want)
			}
		})
	}
}

// onWait is a clock that does something instead of waiting.
type onWait func() <-chan time.Time

func (f onWait) After(time.Duration) <-chan time.Time { return f() }

func TestWaitsByTheClock(t *testing.T) {
	chain := startChain(t)
	cfg := config(t, chain)
	cfg.Mine = nil
	waits := 0
	cfg.Clock = onWait(func() <-chan time.Time {
		if waits++; waits == 3 {
			if _, err := chain.Commit(); err != nil {
				t.Error(err)
			}
		}
		fired := make(chan time.Time, 1)
		fired <- time.Time{}
		return fired
	})
	sender := newSender(t, cfg)

	self := sender.Address()
	if _, err := sender.Send(t.Context(), &self, nil, nil); err != nil {
		t.Fatal(err)
	}

	if waits != 3 {
		t.Errorf("waited %d times, want 3", waits)
	}
}

func TestGivingUpNamesTheTransaction(t *testing.T) {
	cfg := config(t, startChain(t))
	cfg.Mine = nil
	ctx, cancel := context.WithCancel(t.Context())
	cfg.Clock = onWait(func() <-chan time.Time {
		cancel()
		return nil
	})
	sender := newSender(t, cfg)

	self := sender.Address()
	_, err := sender.Send(ctx, &self, nil, nil)

	if !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "was sent but is not mined yet") {
		t.Errorf("have error %v, want one that names the transaction", err)
	}
}

// What is spared is offered beside the margin, and only if it is used it is paid.
func TestSpareGas(t *testing.T) {
	chain := startChain(t)
	gas := func(key int, spare uint64) (limit, used uint64) {
		t.Helper()
		cfg := config(t, chain)
		cfg.Key, cfg.Spare = l1chain.UnsafeKey(key), spare
		s, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		receipt, err := s.Send(t.Context(), &common.Address{1, 2, 3}, nil, big.NewInt(1))
		if err != nil {
			t.Fatal(err)
		}
		tx, _, err := chain.Client().TransactionByHash(t.Context(), receipt.TxHash)
		if err != nil {
			t.Fatal(err)
		}
		return tx.Gas(), receipt.GasUsed
	}
	plain, used := gas(3, 0)
	spared, usedToo := gas(4, 70_000)
	if spared != plain+70_000 || used != usedToo {
		t.Errorf("have gas limits of %d and %d, used %d and %d, want 70000 more of the same", plain, spared, used, usedToo)
	}
}
