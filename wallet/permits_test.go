package wallet_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/wallettest"
)

// withoutPermits is an L1 whose tokens have none: who asks for the nonce of a permit gets an error.
type withoutPermits struct{ http.RoundTripper }

func (w withoutPermits) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	if !bytes.Contains(body, []byte(`"0x7ecebe00`)) { // nonces(address)
		return w.RoundTripper.RoundTrip(r)
	}
	var call struct {
		ID json.RawMessage `json:"id"`
	}
	if err := json.Unmarshal(body, &call); err != nil {
		return nil, err
	}
	answer := `{"jsonrpc":"2.0","id":` + string(call.ID) + `,"error":{"code":3,"message":"execution reverted"}}`
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(answer)), Request: r}, nil
}

// plain is the world's L1 without permits.
func plain(t *testing.T, world *wallettest.World) *ethclient.Client {
	t.Helper()
	c, err := rpc.DialOptions(t.Context(), world.L1, rpc.WithHTTPClient(&http.Client{Transport: withoutPermits{http.DefaultTransport}}))
	check(t, err)
	t.Cleanup(c.Close)
	return ethclient.NewClient(c)
}

// A deposit of a token with permits is one transaction, and leaves the bridge no right to more. Of another token it is two, or one
// where the bridge was allowed to take it before.
func TestDepositsByPermit(t *testing.T) {
	world := wallettest.Start(t)
	ctx := t.Context()
	l1 := plain(t, world)
	info, erc20 := world.Info(), bindings.NewTestDollar()
	token := info.Tokens[dollars].Address
	approve := func(sum int64) {
		t.Helper()
		sender, err := l1tx.New(l1tx.Config{Client: l1, Key: l1chain.UnsafeKey(1), ChainID: new(big.Int).SetUint64(info.ChainID), Clock: wallettest.Clock{}, Poll: time.Nanosecond})
		check(t, err)
		_, err = sender.Send(ctx, &token, erc20.PackApprove(info.Bridge, big.NewInt(sum)), nil)
		check(t, err)
	}

	w := newWallet(t, world, 1, nil)
	check(t, w.Mint(ctx, dollars, amount.From(1_000)))
	deposits := func(w *wallet.Wallet, sum, want uint64) {
		t.Helper()
		before, err := l1.NonceAt(ctx, w.Address(), nil)
		check(t, err)
		_, err = w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(sum)})
		check(t, err)
		after, err := l1.NonceAt(ctx, w.Address(), nil)
		check(t, err)
		if after-before != want {
			t.Errorf("have %d transactions, want %d", after-before, want)
		}
		data, err := l1.CallContract(ctx, ethereum.CallMsg{To: &token, Data: erc20.PackAllowance(w.Address(), info.Bridge)}, nil)
		check(t, err)
		if left, err := erc20.UnpackAllowance(data); err != nil || left.Sign() != 0 {
			t.Errorf("have an allowance of %s left, error %v, want none", left, err)
		}
	}
	deposits(w, 300, 1) // makes a purse
	deposits(w, 200, 1)

	simple := func() *wallet.Wallet { return newWallet(t, world, 1, func(c *wallet.Config) { c.L1 = l1 }) }
	deposits(simple(), 100, 2)
	approve(150)
	deposits(simple(), 150, 1)
	approve(250)
	w = newWallet(t, world, 1, nil)
	deposits(w, 250, 1)
	if have := world.Available(purseOf(t, w).Index, dollars); have.Cmp(amount.From(1_000)) != 0 {
		t.Errorf("have %s, want 1000", have)
	}
	if _, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(1)}); !errors.Is(err, wallet.ErrFunds) {
		t.Errorf("have error %v, want %v", err, wallet.ErrFunds)
	}
}

// Somebody else sends a deposit that its owner has signed. The owner pays nothing for it, and who sends it can change nothing.
func TestAuthorizedDeposits(t *testing.T) {
	world := wallettest.Start(t)
	ctx := t.Context()
	owner, other := newWallet(t, world, 1, nil), newWallet(t, world, 2, nil)
	check(t, owner.Mint(ctx, dollars, amount.From(1_000)))
	l1, err := ethclient.DialContext(ctx, world.L1)
	check(t, err)
	t.Cleanup(l1.Close)
	ether, err := l1.BalanceAt(ctx, owner.Address(), nil)
	check(t, err)

	for i, sum := range []uint64{600, 400} {
		signed, err := owner.AuthorizeDeposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(sum)}, time.Hour)
		check(t, err)
		text, err := json.Marshal(signed)
		check(t, err)
		parse := func() *wallet.AuthorizedDeposit {
			a, err := wallet.ParseAuthorizedDeposit(text)
			check(t, err)
			return a
		}
		for what, change := range map[string]func(a *wallet.AuthorizedDeposit){
			"amount": func(a *wallet.AuthorizedDeposit) { a.Amount = uint256.NewInt(sum + 1) },
			"salt":   func(a *wallet.AuthorizedDeposit) { a.Salt[0] ^= 1 },
			"time":   func(a *wallet.AuthorizedDeposit) { a.ValidBefore++ },
			"owner":  func(a *wallet.AuthorizedDeposit) { a.Owner = other.Address() },
		} {
			a := parse()
			change(a)
			if _, err := other.SendAuthorizedDeposit(ctx, a); err == nil {
				t.Errorf("another %s is taken", what)
			}
		}
		wrong := parse()
		wrong.Rollup[0] ^= 1
		if _, err := other.SendAuthorizedDeposit(ctx, wrong); !errors.Is(err, wallet.ErrNetwork) {
			t.Errorf("have error %v, want %v", err, wallet.ErrNetwork)
		}

		d, err := other.SendAuthorizedDeposit(ctx, parse())
		check(t, err)
		if d.Owner != owner.Address() || d.New != (i == 0) || d.Entry != uint64(i) || d.L1.Block == 0 {
			t.Errorf("have %+v, want entry %d of %s", d, i, owner.Address())
		}
		if _, err := other.SendAuthorizedDeposit(ctx, parse()); !errors.Is(err, wallet.ErrSpent) {
			t.Errorf("have error %v, want %v", err, wallet.ErrSpent)
		}
	}
	if have := world.Available(purseOf(t, owner).Index, dollars); have.Cmp(amount.From(1_000)) != 0 {
		t.Errorf("have %s, want 1000", have)
	}
	check(t, other.Mint(ctx, dollars, amount.From(1)))
	late, err := other.AuthorizeDeposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(1)}, time.Hour)
	check(t, err)
	world.AdvanceTo(late.ValidBefore + 1)
	if _, err := other.SendAuthorizedDeposit(ctx, late); !errors.Is(err, wallet.ErrLate) {
		t.Errorf("have error %v, want %v", err, wallet.ErrLate)
	}
	if now, err := l1.BalanceAt(ctx, owner.Address(), nil); err != nil || now.Cmp(ether) != 0 {
		t.Errorf("have %s wei, error %v, want %s as before", now, err, ether)
	}

	if _, err := owner.AuthorizeDeposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(1)}, time.Hour); !errors.Is(err, wallet.ErrFunds) {
		t.Errorf("have error %v, want %v", err, wallet.ErrFunds)
	}
	if _, err := owner.AuthorizeDeposit(ctx, wallet.Deposit{Amount: amount.From(1)}, time.Hour); !errors.Is(err, wallet.ErrToken) {
		t.Errorf("have error %v, want %v", err, wallet.ErrToken)
	}
}

func TestAuthorizedDepositsThatCannotBeRead(t *testing.T) {
	for _, text := range []string{"", "{}", `{"amount":"1"}`, `{"amount":"1","signature":"0x12"}`, `{"amount":"1","signature":"0x` + strings.Repeat("00", 65) + `"}`} {
		if _, err := wallet.ParseAuthorizedDeposit([]byte(text)); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}
