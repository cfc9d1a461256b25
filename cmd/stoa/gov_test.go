package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet/govern"
)

// Development accounts of the story: each but Eve has a million STOA on L1, and some have more in purses.
const (
	nobody = -1 // for commands that only read

	govGuardian = 0
	govAlice    = 1
	govBob      = 2
	govCarol    = 3
	govDave     = 4
	govEve      = 5

	oneStoa  = 1_000_000_000
	million  = 1_000_000 * oneStoa
	oneDay   = 24 * time.Hour
	alicesL2 = 20
	bobsL2   = 21
	davesL2  = 100
)

// ruled is a rollup with the contracts of its users, as commands reach it.
type ruled struct {
	t      *testing.T
	chain  *l1chain.Chain
	d      *deployment.Deployment
	dir    string
	common []string
}

func account(n int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(n).PublicKey) }

// startRuled starts one. Parameters are announced by a governor, if one is named, and else by the users; Dave has so many purses with a STOA
// each, in the records from davesL2 on.
func startRuled(t *testing.T, governor common.Address, davesPurses uint32) *ruled {
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1_000, account(0), account(1), account(2), account(3), account(4), account(5))}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })
	r := &ruled{t: t, chain: chain, dir: t.TempDir()}

	// Two purses have STOA from the start, so that the genesis is the state that votes: the tests of bridge/votes settle batches.
	genesis := devnet.Genesis(batch.Tiny.LogN)
	genesis.FeeOwner = deployment.FeesOf(account(govGuardian), 0)
	state, err := genesis.State()
	check(t, err)
	key, err := signature.FromSeed([64]byte{1})
	check(t, err)
	purses := map[uint32]record.Purse{
		alicesL2: {Owner: account(govAlice), Balances: [2]record.Balance{{Available: amount.From(20 * million)}}},
		bobsL2:   {Owner: account(govBob), Balances: [2]record.Balance{{Available: amount.From(2 * million)}}},
	}
	for i := range davesPurses {
		purses[davesL2+i] = record.Purse{Owner: account(govDave), Balances: [2]record.Balance{{Available: amount.From(oneStoa)}}}
	}
	for index, p := range purses {
		p.Series, p.Key = record.Token(2).Series(), key.Public.Y
		cells, err := p.Cells()
		check(t, err)
		state.Set(index, cells)
	}
	history, err := deployment.HistoryGenesis(state)
	check(t, err)
	set, err := keys.LoadVerifying(keyDir, batch.Tiny, nil)
	check(t, err)
	r.d, _, err = deployment.Deploy(t.Context(), r.sender(govGuardian), deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: kzg.UnsafeSRS(batch.Tiny.LogN), Genesis: history, Operator: account(govGuardian), QueueFee: new(big.Int), StartBlock: 1,
		L1: chain.Client(), People: []common.Address{account(govAlice), account(govBob), account(govCarol), account(govDave)}, Each: million, Governor: governor,
	})
	check(t, err)
	file := filepath.Join(r.dir, "deployment.json")
	check(t, r.d.Save(file))
	r.common = []string{"--deployment", file, "--l1", serveL1(t, chain)}
	return r
}

func (r *ruled) sender(n int) *l1tx.Sender {
	r.t.Helper()
	s, err := l1tx.New(l1tx.Config{
		Client: r.chain.Client(), Key: l1chain.UnsafeKey(n), ChainID: r.chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := r.chain.Commit(); return err },
	})
	check(r.t, err)
	return s
}

func (r *ruled) pass(d time.Duration) {
	r.t.Helper()
	check(r.t, r.chain.AdjustTime(d))
}

// run runs a command of an account, and returns what it prints, or its error.
func (r *ruled) run(who int, command string, args ...string) (string, string) {
	r.t.Helper()
	var stdout, stderr bytes.Buffer
	all := append([]string{"stoa", "gov"}, r.common...)
	if who != nobody {
		all = append(all, "--unsafe-dev", fmt.Sprint(who))
	}
	all = append(all, strings.Fields(command)...)
	if command == "vote" {
		all = append(all, "--keys", filepath.Join(r.dir, "keys"))
	}
	code := run(r.t.Context(), append(all, args...), &stdout, &stderr)
	r.t.Logf("stoa gov %s %s\n%s%s", command, strings.Join(args, " "), stdout.String(), stderr.String())
	if code != 0 {
		return stdout.String(), stderr.String()
	}
	return stdout.String(), ""
}

// do is run of a command that must not fail, fail of one that must.
func (r *ruled) do(who int, command string, args ...string) string {
	r.t.Helper()
	out, failure := r.run(who, command, args...)
	if failure != "" {
		r.t.Fatalf("stoa gov %s %v: have %s", command, args, failure)
	}
	return out
}

func (r *ruled) fail(who int, command string, args ...string) string {
	r.t.Helper()
	out, failure := r.run(who, command, args...)
	if failure == "" {
		r.t.Fatalf("stoa gov %s %v: have\n%swant an error", command, args, out)
	}
	return failure
}

func (r *ruled) show(id string) govShown {
	r.t.Helper()
	return object[govShown](r.t, r.do(nobody, "show", "--json", id))
}

// units are tenths of a million STOA.
func units(tenths uint64) *uint256.Int { return uint256.NewInt(tenths * million / 10) }

func same(t *testing.T, what string, have, want *uint256.Int) {
	t.Helper()
	if have.Cmp(want) != 0 {
		t.Errorf("%s: have %s, want %s", what, have.Dec(), want.Dec())
	}
}

// The whole life of a change of the market's parameters, from the delegates to the entry of the rollup's queue: with votes on L1, in parts and in
// spite of a delegate, with a stake, and with purses of the state, sent by the voters and by somebody else.
func TestGovernStory(t *testing.T) {
	r := startRuled(t, common.Address{}, 0)
	want(t, r.do(nobody, "list"), "There are no proposals")

	// Who votes.
	want(t, r.do(govAlice, "delegate", "self"), "delegate   "+account(govAlice).Hex()+" votes for "+account(govAlice).Hex(), "1000000.00 STOA in all")
	want(t, r.do(govBob, "delegate", account(govAlice).Hex()), "2000000.00 STOA in all")
	want(t, r.do(govBob, "delegate", account(govAlice).Hex()), "nothing: it was so before")
	want(t, r.fail(govBob, "delegate", "0x12"), "write the delegate as 0x and 40 hex digits")
	dave, c := r.sender(govDave), deployment.NewContracts()
	for _, step := range []struct {
		to   common.Address
		data []byte
	}{{r.d.Tokens[2].Address, c.Stoa.PackApprove(r.d.Users.Staking, units(6).ToBig())}, {r.d.Users.Staking, c.Staking.PackStake(units(6).ToBig(), 1)}} {
		_, err := dave.Send(t.Context(), &step.to, step.data, nil)
		check(t, err)
	}
	r.pass(10 * time.Second)

	// The proposals.
	propose := []string{"--booking-fee", "250", "--rent", "tUSD=0.01", "--description", "Cheaper bookings."}
	want(t, r.fail(govEve, "propose params", propose...), "get more votes first", "has 0.00 STOA, who proposes needs 326000.00 STOA")
	want(t, r.fail(govAlice, "propose params", "--booking-fee", "2500", "--description", "x"), "PARAMS-3", "booking fee")
	want(t, r.fail(govAlice, "propose params", "--description", "x"), "say what to change")
	want(t, r.fail(govAlice, "propose params", "--booking-fee", "250"), "say what it is for with --description")
	want(t, r.fail(govAlice, "propose params", "--rent", "tUSD=0.01", "--rent", "1=0.02", "--description", "x"), "once for each token")
	want(t, r.do(govAlice, "propose params", propose...), "proposed   0x", "sent       0x", "the vote begins after")
	made := object[govProposed](t, r.do(govAlice, "propose params", append([]string{"--json"}, propose...)...)) // again: it finds both
	if len(made.Proposals) != 2 || made.Proposals[0].Transaction != nil || made.Proposals[0].State != govern.Pending {
		t.Fatalf("have %+v, want two proposals that stood there", made)
	}
	first, second := made.Proposals[0], made.Proposals[1]
	announce, enqueue := govern.Short(first.ID), govern.Short(second.ID)
	words := "for the market a booking fee of 2.5 %; for cranks 0.000000001 ETH, 0.10 tUSD, 1.00 STOA; rent of a record 0.000000001 ETH, 0.01 tUSD, 0.02 STOA (version 2)"
	if first.Would[0] != "announce "+words || second.Would[0] != "put into the queue, as announced, "+words {
		t.Errorf("have %q and %q, want %q", first.Would, second.Would, words)
	}
	want(t, r.do(govAlice, "propose params", propose...), "nothing: it stood there before", govern.Long(first.ID), govern.Long(second.ID), "the vote begins after")
	if first.Batch != 0 || first.Frozen || first.Timepoint == 0 || first.Begins-first.Timepoint != 86_401 || first.Delay != 2*86_400 {
		t.Errorf("have %+v, want the snapshots of the second before, and a delay of two days", first)
	}

	// The vote.
	want(t, r.fail(govAlice, "vote", announce, "for"), "wait until after", "is pending, and has to be active")
	r.pass(oneDay + 10*time.Second)
	want(t, r.do(govAlice, "vote", "--split", "60/30/10", announce), "vote       in parts: 2000000.00 STOA of", "for 1200000.00 STOA, against 600000.00 STOA, abstaining 200000.00 STOA")
	want(t, r.fail(govAlice, "vote", announce, "for"), "has cast these votes already")
	want(t, r.do(govBob, "vote", "--override", "--reason", "Too cheap.", announce, "against"), "vote       against: 1000000.00 STOA", "in all: for 600000.00 STOA, against 1300000.00 STOA, abstaining 100000.00 STOA")
	want(t, r.fail(govBob, "vote", "--override", announce, "for"), "has cast these votes already")
	want(t, r.fail(govBob, "vote", announce, "for"), "has no such votes")
	want(t, r.fail(govEve, "vote", "--override", announce, "for"), "has no such votes", "delegated to another or to nobody")
	want(t, r.fail(govAlice, "vote", announce, "perhaps"), "write `stoa gov vote")
	want(t, r.fail(govAlice, "vote", "--split", "60/30/11", announce), "write a split as 60/30/10")
	want(t, r.fail(govAlice, "vote", "--from-l2", "--override", announce, "for"), "they are different votes")
	want(t, r.fail(govAlice, "vote", "0x00000000", "for"), "no proposal has number")

	// Votes that somebody else sends: of units that are delegated to nobody, of a stake, of a purse.
	file := func(name string) string { return filepath.Join(r.dir, name) }
	want(t, r.do(govCarol, "vote", "--override", "--sign-to", file("carol"), announce, "for"), "signed     to "+file("carol"), "anybody: send it with `stoa gov send")
	want(t, r.do(govDave, "vote", "--reason", "I stake.", "--sign-to", file("dave"), announce, "for"), "for: 600000.00 STOA")
	want(t, r.do(govBob, "vote", "--from-l2", "--sign-to", file("bob"), announce, "against"), "purse      21, 2000000.00 STOA")
	for _, name := range []string{"carol", "dave", "bob"} {
		want(t, r.do(govEve, "send", file(name)), "sent       0x")
		want(t, r.fail(govEve, "send", file(name)), "the vote was sent already")
	}
	text, err := os.ReadFile(file("bob"))
	check(t, err)
	check(t, os.WriteFile(file("forged"), bytes.Replace(text, []byte(`"support": "against"`), []byte(`"support": "for"`), 1), 0o600))
	want(t, r.fail(govEve, "send", file("forged")), "have the vote signed again", "its call votes against, it says for")

	check(t, os.WriteFile(file("elsewhere"), bytes.Replace(text, []byte(`"chainId": "`), []byte(`"chainId": "9`), 1), 0o600))
	want(t, r.fail(govEve, "send", file("elsewhere")), "name the deployment that the vote is for")

	// Purses, sent by their owner.
	want(t, r.fail(govCarol, "vote", "--from-l2", announce, "for"), "has no STOA in the state after batch 0")
	want(t, r.fail(govAlice, "vote", "--from-l2", "--purse", "21", announce, "for"), "record 21 is none")
	want(t, r.do(govAlice, "vote", "--from-l2", announce, "for"), "purse      20, 20000000.00 STOA", "counts     of this account: for 20600000.00 STOA, against 300000.00 STOA, abstaining 100000.00 STOA")
	want(t, r.fail(govAlice, "vote", "--from-l2", announce, "for"), "each record votes once", "record 20 has voted already")
	want(t, r.fail(govAlice, "vote", "--from-l2", "--purse", "20", announce, "for"), "each record votes once")
	s := r.show(announce)
	same(t, "for", s.For, units(6+10+6+200))
	same(t, "against", s.Against, units(3+10+20))
	same(t, "abstaining", s.Abstain, units(1))
	same(t, "quorum", s.Quorum, uint256.NewInt(326*million/100*4)) // of treasury, bridge and people
	if s.State != govern.Active || !strings.Contains(s.Next, "as it stands it would succeed") {
		t.Errorf("have %s, next %s", s.State, s.Next)
	}
	want(t, r.do(nobody, "show", announce), "proposal   "+govern.Long(first.ID), "says       Cheaper bookings.", "would      announce "+words, "quorum     13040000.00 STOA for or abstaining, reached", "state      active")

	// The second one: the plain signature, too.
	want(t, r.do(govAlice, "vote", "--sign-to", file("alice"), enqueue, "for"), "for: 2000000.00 STOA")
	r.do(govEve, "send", file("alice"))
	r.do(govAlice, "vote", "--from-l2", "--purse", "20", enqueue, "for")

	// What follows.
	want(t, r.fail(govEve, "queue", announce), "wait until after", "is active, and has to be succeeded")
	r.pass(6 * oneDay)
	want(t, r.do(nobody, "show", announce), "state      succeeded", "next       anybody: let it wait with `stoa gov queue "+announce+"`; it can be executed 2 days after that")
	want(t, r.fail(govEve, "execute", announce), "queue it first")
	want(t, r.fail(govAlice, "vote", announce, "for"), "leave it: proposal "+announce+" is succeeded, and has to be active")
	want(t, r.do(govEve, "queue", announce), "is queued", "it can be executed at")
	want(t, r.do(govEve, "queue", enqueue), "is queued", "first execute the proposal that announces")
	want(t, r.fail(govEve, "execute", announce), "wait until the executor's delay is over")
	r.pass(2*oneDay + time.Second)
	want(t, r.do(nobody, "show", announce), "next       anybody: do it with `stoa gov execute "+announce)
	want(t, r.fail(govEve, "execute", enqueue), "execute the proposal that announces the same parameters first")
	want(t, r.do(govEve, "execute", announce), announce+" is executed", "nothing: it is done")
	want(t, r.do(nobody, "show", enqueue), "it can be executed at")
	want(t, r.fail(govEve, "execute", enqueue), "wait until the announcement is old enough")
	r.pass(2*oneDay + time.Second)
	done := object[govDone](t, r.do(govEve, "execute", "--json", enqueue))
	if done.State != govern.Executed || done.Entry == nil || *done.Entry != 0 {
		t.Errorf("have %+v, want entry 0 of the queue", done)
	}
	if kind := r.entry(1).Kind; op.Kind(kind) != op.KindParamUpdate {
		t.Errorf("have an entry of kind %d, want %d", kind, op.KindParamUpdate)
	}
	all := object[govReport](t, r.do(nobody, "list", "--json"))
	if len(all.Proposals) != 2 || all.Proposals[0].State != govern.Executed || all.Proposals[1].State != govern.Executed {
		t.Errorf("have %+v, want both executed", all)
	}
	want(t, r.do(nobody, "list"), announce+" executed  Cheaper bookings.; for 22200000.00 STOA, against 3300000.00 STOA", "would put into the queue, as announced")

	// A batch takes it. What is proposed next begins with what holds now, and the state after that batch votes.
	takeQueue(t, r.chain, r.d, r.sender(govGuardian))
	dearer := []string{"--json", "--rent", "tUSD=0.03", "--description", "Dearer records."}
	want(t, r.fail(govAlice, "propose params", dearer...), "run it again: a batch was settled in the very second of the proposal")
	r.pass(time.Second)
	next := object[govProposed](t, r.do(govAlice, "propose params", dearer...)).Proposals[0]
	if want := "announce for the market a booking fee of 2.5 %; for cranks 0.000000001 ETH, 0.10 tUSD, 1.00 STOA; rent of a record 0.000000001 ETH, 0.03 tUSD, 0.02 STOA (version 3)"; next.Would[0] != want || next.Batch != 1 {
		t.Errorf("have %q and the state after batch %d, want %q and batch 1", next.Would[0], next.Batch, want)
	}
	r.pass(oneDay + 10*time.Second)
	want(t, r.do(govBob, "vote", "--from-l2", govern.Short(next.ID), "for"), "purse      21, 2000000.00 STOA", "counts     of this account: for 2000000.00 STOA")
}

// Purses vote however many they are, in as many transactions as it takes; and none does when the rollup was frozen before.
func TestGovernPurses(t *testing.T) {
	r := startRuled(t, common.Address{}, maxVotingPurses+1)
	r.do(govAlice, "delegate", "self")
	r.pass(10 * time.Second)
	pay := func(why string) string {
		made := object[govProposed](t, r.do(govAlice, "propose pay", "--json", "--token", "STOA", "--to", account(govEve).Hex(), "--amount", "1", "--description", why))
		r.pass(oneDay + 10*time.Second)
		return govern.Short(made.Proposals[0].ID)
	}
	id := pay("Before.")
	want(t, r.fail(govDave, "vote", "--from-l2", "--sign-to", filepath.Join(r.dir, "dave"), id, "for"), "name 60 purses at most")
	voted := object[govVoted](t, r.do(govDave, "vote", "--json", "--from-l2", id, "for"))
	if len(voted.Transactions) != 2 || len(voted.Purses) != maxVotingPurses+1 {
		t.Errorf("have %d purses in %d transactions, want 61 in 2", len(voted.Purses), len(voted.Transactions))
	}
	same(t, "ballot", voted.Ballot.For, uint256.NewInt((maxVotingPurses+1)*oneStoa))
	if receipt, err := r.chain.Client().TransactionReceipt(t.Context(), voted.Transactions[0]); err != nil || receipt.GasUsed > 1<<24 {
		t.Errorf("have %+v, error %v, want what L1 allows a transaction", receipt, err)
	}

	r.pass(14*oneDay + time.Minute)
	_, err := r.sender(govEve).Send(t.Context(), &r.d.Rollup, bindings.NewRollup().PackFreeze(), nil)
	check(t, err)
	id = pay("After.")
	want(t, r.do(nobody, "show", id), "in the rollup nobody: it was frozen")
	want(t, r.fail(govAlice, "vote", "--from-l2", id, "for"), "leave the rollup and vote on L1")
	want(t, r.do(govAlice, "vote", id, "for"), "vote       for: 1000000.00 STOA")
}

// Where somebody else announces the market's parameters, nobody proposes what could not be done.
func TestGovernElsewhere(t *testing.T) {
	r := startRuled(t, account(govGuardian), 0)
	r.do(govAlice, "delegate", "self")
	r.pass(10 * time.Second)
	want(t, r.fail(govAlice, "propose params", "--booking-fee", "250", "--description", "x"), account(govGuardian).Hex(), r.d.Users.Executor.Hex())
}

// entry is an entry of the rollup's queue, from 1.
func (r *ruled) entry(n int64) bindings.QueueEntry {
	r.t.Helper()
	rollup := bindings.NewRollup()
	out, err := r.chain.Client().CallContract(r.t.Context(), ethereum.CallMsg{To: &r.d.Rollup, Data: rollup.PackQueueEntry(big.NewInt(n))}, nil)
	check(r.t, err)
	e, err := rollup.UnpackQueueEntry(out)
	check(r.t, err)
	return e
}

// All else that may be proposed: what it would do is read back from its call, and what would fail is not proposed.
func TestPropose(t *testing.T) {
	r := startRuled(t, common.Address{}, 0)
	r.do(govAlice, "delegate", "self")
	r.pass(10 * time.Second)
	eve := account(govEve).Hex()
	say := []string{"--description", "Because."}
	for _, c := range []struct {
		command string
		args    []string
		would   string
		delay   uint64
	}{
		{"propose shares", []string{"--stakers", "2000", "--burnt", "5000"}, "split fees anew: stakers 20 %, burnt 50 % of STOA, the rest to the treasury", 7},
		{"propose factor", []string{"--token", "ETH", "--stoa", "12000"}, "let fees make 12000.00 STOA for each ETH", 7},
		{"propose pay", []string{"--token", "STOA", "--to", eve, "--amount", "5.5"}, "pay 5.50 STOA to " + eve, 7},
		{"propose grant", []string{"--token", "STOA", "--to", eve, "--amount", "100", "--start", "2026-12-01", "--cliff-days", "31", "--days", "365"}, "grant 100.00 STOA to " + eve + " out of the treasury: it vests from 2026-12-01 to 2027-12-01, none of it before 2027-01-01", 7},
		{"propose call", []string{"--to", r.d.Rollup.Hex(), "--data", fmt.Sprintf("%#x", bindings.NewRollup().PackTransferOwnership(account(govEve)))}, "hand the right to change the market's parameters to " + eve, 7},
	} {
		made := object[govProposed](t, r.do(govAlice, c.command, append(append([]string{"--json"}, say...), c.args...)...))
		if len(made.Proposals) != 1 || made.Proposals[0].Transaction == nil || !strings.HasPrefix(made.Proposals[0].Would[0], c.would) || made.Proposals[0].Delay != c.delay*86_400 {
			t.Errorf("%s: have %+v, want %q and a delay of %d days", c.command, made, c.would, c.delay)
		}
	}
	for _, c := range []struct {
		command string
		args    []string
		want    string
	}{
		{"propose shares", []string{"--stakers", "9000", "--burnt", "5000"}, "would fail now"},
		{"propose shares", []string{"--stakers", "2000"}, "give both shares"},
		{"propose factor", []string{"--token", "STOA", "--stoa", "0.5"}, "FactorTooLarge"},
		{"propose factor", []string{"--token", "DOGE", "--stoa", "1"}, "choose a token of the rollup"},
		{"propose pay", []string{"--token", "STOA", "--to", eve, "--amount", "999999999"}, "would fail now"},
		{"propose pay", []string{"--token", "STOA", "--to", "eve", "--amount", "1"}, "write --to as 0x"},
		{"propose grant", []string{"--token", "STOA", "--to", eve, "--amount", "1", "--cliff-days", "9", "--days", "8"}, "and --cliff-days no higher"},
		{"propose call", []string{"--to", r.d.Rollup.Hex(), "--data", "0x12345678"}, "would fail now"},
	} {
		want(t, r.fail(govAlice, c.command, append(c.args, say...)...), c.want)
	}

	// What cannot be done yet may be proposed all the same, and its proposer may take it back.
	made := object[govProposed](t, r.do(govAlice, "propose pay", append([]string{"--json", "--unchecked", "--token", "ETH", "--to", eve, "--amount", "1"}, say...)...))
	id := govern.Short(made.Proposals[0].ID)
	want(t, r.fail(govEve, "cancel", id), "leave it, or ask the guardian")
	want(t, r.do(govAlice, "cancel", id), id+" is canceled", "nothing: it is over")
	pay := r.show(id)
	if pay.State != govern.Canceled || pay.Proposer != account(govAlice) {
		t.Errorf("have %+v, want it cancelled", pay)
	}
	r.pass(oneDay + 10*time.Second)
	list := object[govReport](t, r.do(nobody, "list", "--json"))
	if len(list.Proposals) != 6 {
		t.Fatalf("have %d proposals, want 6", len(list.Proposals))
	}
	other := govern.Short(list.Proposals[1].ID) // the newest but one: a vote is under way
	want(t, r.fail(govAlice, "cancel", other), "leave it, or ask the guardian")
	want(t, r.do(govGuardian, "cancel", other), other+" is canceled")
	if text, err := json.Marshal(list.Proposals[1].State); err != nil || string(text) != `"active"` {
		t.Errorf("have %s, error %v, want active", text, err)
	}
}
