package indexer

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// Calls of OpenZeppelin's vesting wallets, of a token or of ETH.
func released(token common.Address) []byte {
	if token == (common.Address{}) {
		return crypto.Keccak256([]byte("release()"))[:4]
	}
	return append(crypto.Keccak256([]byte("release(address)"))[:4], common.LeftPadBytes(token[:], 32)...)
}

func vested(token common.Address, time uint64) []byte {
	at := common.BigToHash(new(big.Int).SetUint64(time))
	if token == (common.Address{}) {
		return append(crypto.Keccak256([]byte("vestedAmount(uint64)"))[:4], at[:]...)
	}
	call := append(crypto.Keccak256([]byte("vestedAmount(address,uint64)"))[:4], common.LeftPadBytes(token[:], 32)...)
	return append(call, at[:]...)
}

// What the treasury grants and pays, and what vests and is released of it, on a real node.
func TestTreasuryOnContracts(t *testing.T) {
	w := newUsersWorld(t)
	treasury, token, ether := w.d.Users.Treasury, w.d.Tokens[2].Address, common.Address{}
	w.send(alice, token, w.Stoa.PackDelegate(account(alice)), 0)
	w.send(deployer, treasury, nil, 4*params.Ether)
	w.mine()

	start := w.head().Time + 20*day
	schedule := func(cliff, duration uint64) bindings.ITreasurySchedule {
		return bindings.ITreasurySchedule{Start: start, Cliff: cliff * day, Duration: duration * day}
	}
	plans := []plan{
		w.propose(treasury, w.Treasury.PackGrant(token, account(bob), big.NewInt(1_000*stoaUnit+1), schedule(3, 10)), "STOA for Bob"),
		w.propose(treasury, w.Treasury.PackGrant(ether, account(carol), big.NewInt(params.Ether), schedule(0, 7)), "ETH for Carol"),
		w.propose(treasury, w.Treasury.PackPay(ether, account(bob), big.NewInt(5)), "ETH at once"),
		w.propose(treasury, w.Treasury.PackPay(token, account(carol), big.NewInt(6)), "STOA at once"),
	}
	w.pass(day + 10)
	for _, p := range plans {
		w.votePurse(p, inFavour)
	}
	w.pass(5 * day)
	for _, p := range plans {
		targets, values, calls, hash := p.args()
		w.govern(bob, w.Governor.PackQueue(targets, values, calls, hash))
	}
	w.pass(7 * day)
	before := w.head()
	execute := func(all ...plan) {
		t.Helper()
		for _, p := range all {
			targets, values, calls, hash := p.args()
			w.govern(bob, w.Governor.PackExecute(targets, values, calls, hash))
		}
	}
	execute(plans...)
	w.sync()

	// grantsAre compares the grants, the newest first, with their wallets.
	paid := map[view.Hex]int64{}
	grantsAre := func(tokens ...common.Address) {
		t.Helper()
		w.sync()
		all := list[view.Grant](w, "/v1/treasury/grants")
		if len(all) != len(tokens) {
			t.Fatalf("have %d grants, want %d", len(all), len(tokens))
		}
		for i, g := range all {
			of := common.HexToAddress(string(g.Wallet))
			call := vested(tokens[i], w.head().Time)
			want := ask(w, of, call, func(out []byte) (*big.Int, error) { return new(big.Int).SetBytes(out), nil })
			wants(t, fmt.Sprintf("what has vested of grant %d from the last", i), g.Vested, text(want))
			wants(t, "what was released", g.Released, view.Decimal(fmt.Sprint(paid[g.Wallet])))
			wants(t, "token", g.Token, map[bool]view.Hex{true: "", false: view.HexOf(tokens[i][:])}[tokens[i] == ether])
		}
	}
	release := func(wallet view.Hex, token common.Address) {
		t.Helper()
		of := common.HexToAddress(string(wallet))
		for _, l := range w.send(bob, of, released(token), 0).Logs {
			if l.Address == of {
				paid[wallet] += new(big.Int).SetBytes(l.Data).Int64()
			}
		}
	}
	grantsAre(ether, token)
	grants := list[view.Grant](w, "/v1/treasury/grants")
	carols, bobs := grants[0], grants[1]
	if bobs.Account != view.HexOf(account(bob).Bytes()) || bobs.Amount != "1000000000001" || bobs.Start != view.Decimal(fmt.Sprint(start)) || bobs.Cliff != view.Decimal(fmt.Sprint(3*day)) || bobs.Duration != view.Decimal(fmt.Sprint(10*day)) {
		t.Errorf("have Bob's grant %+v", bobs)
	}
	wants(t, "Bob's grants", len(list[view.Grant](w, "/v1/treasury/grants?account="+account(bob).Hex())), 1)
	var payments []string
	for _, p := range list[view.Payment](w, "/v1/treasury/payments") {
		payments = append(payments, fmt.Sprint(p.Account, p.Token, p.Amount))
	}
	wants(t, "payments", fmt.Sprint(payments), fmt.Sprint([]string{fmt.Sprint(view.HexOf(account(carol).Bytes()), view.HexOf(token[:]), 6), fmt.Sprint(view.HexOf(account(bob).Bytes()), view.Hex(""), 5)}))

	// Before the cliff, within the line, and at the end; a reorg takes releases back, and a fresh indexer sees the same.
	w.pass(start - w.head().Time + 2*day)
	grantsAre(ether, token)
	if g := list[view.Grant](w, "/v1/treasury/grants"); g[0].Vested == "0" || g[1].Vested != "0" {
		t.Errorf("have %s and %s vested two days after the start, want some ETH and no STOA", g[0].Vested, g[1].Vested)
	}
	release(carols.Wallet, ether)
	w.pass(2 * day)
	release(bobs.Wallet, token)
	release(carols.Wallet, ether)
	grantsAre(ether, token)
	wants(t, "releases", len(list[view.Release](w, "/v1/treasury/releases")), 3)
	wants(t, "Carol's releases", len(list[view.Release](w, "/v1/treasury/releases?wallet="+string(carols.Wallet))), 2)
	wants(t, "who was paid", list[view.Release](w, "/v1/treasury/releases?wallet="+string(bobs.Wallet))[0].Account, bobs.Account)
	w.rebuilds()
	w.pass(7 * day)
	release(bobs.Wallet, token)
	grantsAre(ether, token)
	wants(t, "all of Bob's", list[view.Grant](w, "/v1/treasury/grants")[1].Released, bobs.Amount)

	w.drop(before)
	w.sync()
	wants(t, "grants after the reorg", len(list[view.Grant](w, "/v1/treasury/grants")), 0)
	clear(paid)
	execute(plans[1], plans[0]) // in another order: the wallets are those of other grants
	grantsAre(token, ether)
	if g := list[view.Grant](w, "/v1/treasury/grants"); g[0].Wallet != carols.Wallet || g[1].Wallet != bobs.Wallet {
		t.Errorf("have wallets %s and %s, want those of before in the other order", g[0].Wallet, g[1].Wallet)
	}
	w.rebuilds()
}
