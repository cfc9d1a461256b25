package main

import (
	"encoding/json"
	"math/big"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/urfave/cli/v2"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/wallet/stake"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// gift makes an ether of fees that nobody has to collect.
func (u *users) gift() {
	u.t.Helper()
	_, err := u.deployer.Send(u.t.Context(), &u.deployment.Users.Fees, nil, big.NewInt(params.Ether))
	check(u.t, err)
}

// From the first stake to the last withdrawal, as docs/stake.md tells it.
func TestStakeStory(t *testing.T) {
	u := startUsers(t)
	const alice, bob = "1", "2"
	aliceAt, bobAt := crypto.PubkeyToAddress(l1chain.UnsafeKey(1).PublicKey).Hex(), crypto.PubkeyToAddress(l1chain.UnsafeKey(2).PublicKey).Hex()
	want(t, u.do(alice, "stake"), "account    "+aliceAt, "on L1      1000000.00 STOA, not staked", "staked     0.00 STOA\n", "votes      0.00 STOA; nobody has those of the stake yet", "to claim   0.00 ETH, 0.00 tUSD, 0.00 STOA")
	want(t, u.do("", "stake", "quote", "100"), "what a stake of 100.00 STOA would have been paid in the last 90 days", "365d       0.00 ETH, 0.00 tUSD, 0.00 STOA; can be asked back from ")

	text := u.do(alice, "stake", "lock", "--for", "90d", "100")
	want(t, text, "staked     100.00 STOA for 90d as position 1; it can be asked back from ", "approved   block ", "on L1      block ")
	second := object[stake.Staked](t, u.do(alice, "stake", "lock", "--json", "--for", "0d", "50.5"))
	if second.Number != 2 || second.Lock != 0 || second.Amount.String() != "50500000000" || second.Approval == nil {
		t.Errorf("have %+v, want position 2 of 50.5 STOA without a lock", second)
	}
	want(t, u.do(alice, "stake", "show"), "staked     150.50 STOA, 100% of the weight of all", "position 1 100.00 STOA for 90d, locked until ", "position 2 50.50 STOA without a lock: it can be asked back", "votes      150.50 STOA\n")
	want(t, u.do(bob, "stake", "lock", "--for", "365d", "10"), "position 3")

	// Rewards arrive, and a quote knows of them.
	want(t, u.do(bob, "fees", "split"), "nothing to split: collect the fees first")
	u.gift()
	want(t, u.do(bob, "fees", "split"), "split      0.30 ETH to who stakes, 0.70 ETH to the treasury: block ")
	u.pass(7 * 24 * time.Hour)
	quotes := object[struct {
		Amount amount.Amount
		Days   wire.Uint
		Quotes []stake.Quote
	}](t, u.do("", "stake", "quote", "--json", "100"))
	if q := quotes.Quotes; len(q) != 4 || quotes.Days != 90 || quotes.Amount.String() != "100000000000" || q[0].Rewards[0].Amount.IsZero() || !q[3].Rewards[0].Amount.Gt(q[2].Rewards[0].Amount) || !q[0].Rewards[1].Amount.IsZero() {
		t.Errorf("have %+v, want ether alone, and more of it with a longer lock", quotes)
	}
	want(t, u.do("", "stake", "quote", "100"), "0d         0.10118043844856661 ETH, 0.00 tUSD, 0.00 STOA; can be asked back from ", "365d       0.151324085750315258 ETH, ")
	before := object[stake.Account](t, u.do("", "stake", "--json", "show", "--account", aliceAt))
	claims := object[struct{ Claims []stake.Claimed }](t, u.do(alice, "stake", "claim", "--json")).Claims
	if len(claims) != 1 || claims[0].Token != 0 || claims[0].Amount.Lt(before.Claimable[0].Amount) || before.Claimable[0].Amount.IsZero() {
		t.Errorf("have %+v, want the ether of %+v", claims, before.Claimable)
	}
	want(t, u.do(bob, "stake", "claim", "--token", "eth"), "claimed    0.0", " ETH in block ")
	want(t, u.fail(bob, "stake", "claim", "--token", "STOA"), "wait for rewards: there is nothing of the token to claim: STOA of "+bobAt)
	want(t, u.do("0", "stake", "claim"), "nothing to claim: rewards come when fees are split")

	want(t, u.do(alice, "stake", "delegate", bobAt), "delegated  the votes of 150.50 STOA, and of what you stake later, to "+bobAt)
	want(t, u.do(alice, "stake"), "votes      0.00 STOA; those of the stake has "+bobAt)
	want(t, u.do(bob, "stake"), "votes      160.50 STOA\n")
	want(t, u.do(alice, "stake", "delegate", aliceAt), "to "+aliceAt)

	want(t, u.do(alice, "stake", "extend", "--for", "180d", "2"), "extended   position 2 to 180d: it can be asked back from ")
	want(t, u.fail(alice, "stake", "extend", "--for", "90d", "2"), "choose a longer lock: position 2 has one of 180d, have 90d")
	want(t, u.fail(alice, "stake", "request", "1"), "wait until ")
	want(t, u.fail(alice, "stake", "withdraw", "1"), "ask it back first with `stoa stake request 1`")
	first := object[stake.Account](t, u.do(alice, "stake", "--json")).Positions[0]
	u.passTo(first.LockEnd)
	want(t, u.do(alice, "stake"), "position 1 100.00 STOA for 90d, which are over: it can be asked back")
	text = u.do(alice, "stake", "request", "1")
	asked := object[stake.Account](t, u.do(alice, "stake", "--json")).Positions[0]
	want(t, text, "asked back 100.00 STOA of position 1: withdraw it from "+stay.Time(asked.LeavesAt)+" on with `stoa stake withdraw 1`\n")
	if asked.LeavesAt < first.LockEnd+stake.Cooldown {
		t.Errorf("have %+v, want that it leaves seven days after its lock at the earliest", asked)
	}
	want(t, u.do(alice, "stake"), "staked     50.50 STOA, ", "position 1 100.00 STOA, asked back: withdraw it from "+stay.Time(asked.LeavesAt)+" on")
	want(t, u.fail(alice, "stake", "withdraw", "1"), "wait until "+stay.Time(asked.LeavesAt)+": the cooldown of position 1 is not over")
	want(t, u.fail(alice, "stake", "request", "1"), "withdraw it from ")
	u.passTo(asked.LeavesAt)
	want(t, u.do(alice, "stake"), "position 1 100.00 STOA, asked back: withdraw it with `stoa stake withdraw 1`")
	want(t, u.do(alice, "stake", "withdraw", "1"), "withdrawn  100.00 STOA of position 1")
	want(t, u.do(alice, "stake"), "on L1      999949.50 STOA, not staked")
	want(t, u.fail(alice, "stake", "withdraw", "1"), "look at `stoa stake` for your positions")
	want(t, u.fail(bob, "stake", "request", "2"), "use the wallet of the position's owner")
}

// Fees on their way from the fee purses to stakers and treasury, and the STOA that is made for them.
func TestFeesStory(t *testing.T) {
	u := startUsers(t)
	const anyone = "2"
	want(t, u.do("", "fees"), "shares     30% of each fee to who stakes; of STOA 40% are burned; the rest to the treasury", "to collect 2.00 ETH in purse 1\n", "to collect 40.00 tUSD in purse 1\n", "to collect 20.00 STOA in purse 2\n",
		"costs      0.000000000000000007 ETH", "to split   0.00 ETH; 0.00 ETH were split before", "epochs     begin at ")
	want(t, u.do("", "fees", "--sequencer", "http://127.0.0.1:1", "show"), "to collect unknown: start the sequencer")
	want(t, u.fail(anyone, "fees", "--sequencer", "", "collect"), "name a --token, or a --sequencer that says what there is to collect")
	want(t, u.fail(anyone, "fees", "split", "--token", "STOA"), "collect the fees first with `stoa fees collect`")
	want(t, u.fail(anyone, "fees", "mint"), "wait until ")

	want(t, u.do(anyone, "fees", "collect", "--token", "tUSD"), "collected  all tUSD of purse 1: entry 0 of the queue, 0.000000000000000007 ETH and ", "next       a batch takes it in its turn")
	collected := object[struct{ Collected []stake.Collected }](t, u.do(anyone, "fees", "collect", "--json")).Collected
	if len(collected) != 3 || collected[0].Entry != 1 || collected[2].Token != 2 || collected[2].Purse != 2 {
		t.Errorf("have %+v, want entries 1 to 3 for all tokens", collected)
	}
	want(t, u.do("", "fees"), "to split   0.00 tUSD; 0.00 tUSD were split before") // no batch has taken them
	takeQueue(t, u.chain, u.deployment, u.deployer)
	want(t, u.do("", "fees"), "to split   2.00 ETH; ", "to split   40.00 tUSD; ", "to split   20.00 STOA; ", "epoch 0    until ", ": fees allow 0.00 STOA by now, the budget is 10000000.00 STOA")
	for i := range uint32(record.Series) { // as the sequencer knows by now
		p, err := record.PurseOf(u.state.Get(state.FirstFeePurse + i))
		check(t, err)
		p.Balances = [2]record.Balance{}
		cells, err := p.Cells()
		check(t, err)
		u.state.Set(state.FirstFeePurse+i, cells)
	}
	want(t, u.do(anyone, "fees", "collect"), "nothing to collect: the fee purses are empty")

	want(t, u.do(anyone, "fees", "split", "--token", "2"), "split      6.00 STOA to who stakes, 8.00 STOA burned, 6.00 STOA to the treasury: block ")
	splits := object[struct{ Splits []stake.Split }](t, u.do(anyone, "fees", "--json", "split")).Splits
	if len(splits) != 2 || splits[0].Token != 0 || splits[0].ToTreasury.Uint64() != 1_400_000_000_000_000_000 || splits[1].ToStakers.Uint64() != 12_000_000 {
		t.Errorf("have %+v, want the shares of 2 ETH and 40 tUSD", splits)
	}
	// 2 ETH make 30000, 40 tUSD 200, 20 STOA 4.
	text := u.do("", "fees", "show")
	want(t, text, "to split   0.00 STOA; 20.00 STOA were split before", "fees allow 30204.00 STOA by now")
	f := object[stake.Fees](t, u.do("", "fees", "--json"))
	if f.Emission.Now.Allowed.Uint64() != 30_204_000_000_000 || f.Emission.Last != nil || *f.Tokens[1].InPurse != (amount.Amount{}) {
		t.Errorf("have %+v, want what 30204 STOA are made for", f)
	}
	u.passTo(f.Emission.Now.Until)
	want(t, u.do("", "fees"), "epoch 1    until ", "epoch 0    is over: 30204.00 STOA can be made until ", "with `stoa fees mint`")
	want(t, u.do(anyone, "fees", "mint"), "made       30204.00 STOA for the treasury, of epoch 0", "on L1      block ")
	want(t, u.do("", "fees"), "epoch 0    is over: 30204.00 STOA were made")
	want(t, u.fail(anyone, "fees", "mint"), "wait for epoch 1, which ends at ")
	f = object[stake.Fees](t, u.do("", "fees", "--json"))
	u.passTo(f.Emission.Now.Until)
	want(t, u.do("", "fees"), "epoch 1    is over: it makes nothing, for no fees were split in it")
	u.gift()
	minted := func() stake.Minted {
		u.do(anyone, "fees", "split")
		u.passTo(object[stake.Fees](t, u.do("", "fees", "--json")).Emission.Now.Until)
		return object[stake.Minted](t, u.do(anyone, "fees", "mint", "--json"))
	}()
	if minted.Epoch != 2 || minted.Amount.Uint64() != 15_000_000_000_000 {
		t.Errorf("have %+v, want 15000 STOA of epoch 2", minted)
	}
}

func TestStakeErrorsAdvise(t *testing.T) {
	u := startUsers(t)
	const nobody = "3" // has neither ether nor STOA
	for _, c := range []struct{ want, person, args string }{
		{"run `stoa stake --help`", nobody, "stake nonsense"},
		{"run `stoa fees --help`", nobody, "fees nonsense"},
		{"write `stoa stake lock [flags] AMOUNT`: have 0", nobody, "stake lock --for 0d"},
		{"flags such as --for come before", nobody, "stake lock 5 --for"},
		{"write the amount with digits", nobody, "stake lock --for 0d 1e3"},
		{"has 10 decimals, the token has 9", nobody, "stake quote 1.0000000001"},
		{"say how long it is locked with --for", nobody, "stake lock 5"},
		{"choose a lock of 0d, 90d, 180d or 365d: have \"30d\"", nobody, "stake lock --for 30d 5"},
		{"choose an amount above 0", nobody, "stake lock --for 0d 0"},
		{"bring 5.00 STOA more to 0x", nobody, "stake lock --for 0d 5"},
		{"write the number of the position", nobody, "stake request one"},
		{"say how long it is locked with --for", nobody, "stake extend 1"},
		{"look at `stoa stake` for your positions: there is no position 1", nobody, "stake extend --for 90d 1"},
		{"choose a token of this rollup", nobody, "stake claim --token EUR"},
		{"choose a token of this rollup", nobody, "fees collect --token EUR"},
		{"write the address as 0x", nobody, "stake delegate bob"},
		{"name who is to have the votes", nobody, "stake delegate 0x0000000000000000000000000000000000000000"},
		{"send the account some ether first", nobody, "stake delegate " + common.Address{1}.Hex()},
		{"write --account as 0x", "", "stake show --account bob"},
		{"make a wallet with `stoa wallet new`", "", "stake --wallet /nonexistent"},
		{"make a wallet with `stoa wallet new`", "", "stake --wallet /nonexistent lock --for 0d 5"},
		{"there is no deployment file", "", "stake --deployment /nonexistent quote 5"},
		{"give --l1 the URL of an L1 node", "", "fees --l1 http://127.0.0.1:1"},
		{"start the sequencer", "", "fees --sequencer nonsense://"},
	} {
		if have := u.fail(c.person, strings.Fields(c.args)...); !strings.Contains(have, c.want) {
			t.Errorf("%s: have %q, want %q in it", c.args, have, c.want)
		}
	}
}

// Every command about stakes and fees prints JSON, by its own flag and by that of the command above it.
func TestEveryStakeCommandPrintsJSON(t *testing.T) {
	seen := 0
	for _, above := range []*cli.Command{stakeCommand(), feesCommand()} {
		for _, command := range append(above.Subcommands, above) {
			found := false
			for _, flag := range command.Flags {
				found = found || flag.Names()[0] == "json"
			}
			if seen++; !found {
				t.Errorf("stoa %s %s has no --json", above.Name, command.Name)
			}
		}
	}
	if seen != 14 {
		t.Errorf("have seen %d commands, want 14", seen)
	}
}

func TestStakeTakesItsFlagsFromTheEnvironment(t *testing.T) {
	u := startUsers(t)
	t.Setenv("STOA_STAKE_UNSAFE_DEV", "1")
	t.Setenv("STOA_STAKE_LOCK_FOR", "180d")
	t.Setenv("STOA_STAKE_LOCK_JSON", "true")
	s := object[map[string]json.RawMessage](t, u.do("", "stake", "lock", "3"))
	if string(s["lock"]) != `"180d"` || string(s["position"]) != `"1"` || string(s["amount"]) != `"3000000000"` || !regexp.MustCompile(`^"\d+"$`).Match(s["lockEnd"]) || !strings.Contains(string(s["approval"]), `"gasUsed":"`) {
		t.Errorf("have %s, want position 1 of 3 STOA for 180 days, numbers as strings", s)
	}
}
