package main

import (
	"bytes"
	"context"
	"math/big"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/fallback"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../../build/keys"

// What the fee purses have at the beginning, by token: 2 ether, 40 tUSD, 20 STOA.
var feePurses = [record.Tokens]uint64{2 * params.Ether, 40_000_000, 20_000_000_000}

// users is a rollup whose fee purses have money, with the contracts of its users, as commands reach it. Of the development accounts 0 deploys
// and operates, 1 and 2 have a million STOA each, and 30 is of the council.
type users struct {
	t          *testing.T
	chain      *l1chain.Chain
	deployment *deployment.Deployment
	deployer   *l1tx.Sender
	state      *state.State
}

func startUsers(t *testing.T) *users {
	t.Helper()
	u := &users{t: t}
	address := func(n int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(n).PublicKey) }
	var err error
	u.chain, err = l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1_000, address(0), address(1), address(2), address(30))}, nil)
	check(t, err)
	check(t, u.chain.Start(t.Context()))
	t.Cleanup(func() { check(t, u.chain.Stop(context.Background())) })
	u.deployer, err = l1tx.New(l1tx.Config{
		Client: u.chain.Client(), Key: l1chain.UnsafeKey(0), ChainID: u.chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := u.chain.Commit(); return err },
	})
	check(t, err)
	set, err := keys.Load(keyDir, batch.Tiny, nil)
	check(t, err)
	u.state, err = state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: deployment.FeesOf(address(0), 0), FeeKey: signature.Unowned("stoa.fees.key.v1"),
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}},
	}.State()
	check(t, err)
	for token, sum := range feePurses {
		index := uint32(state.FirstFeePurse + token/record.Series)
		p, err := record.PurseOf(u.state.Get(index))
		check(t, err)
		p.Balances[token%record.Series].Available = amount.From(sum)
		cells, err := p.Cells()
		check(t, err)
		u.state.Set(index, cells)
	}
	genesis, err := deployment.HistoryGenesis(u.state)
	check(t, err)
	u.deployment, _, err = deployment.Deploy(t.Context(), u.deployer, deployment.Plan{
		ChainID: u.chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: tinyProver(t).Powers(), Genesis: genesis, Operator: address(0), QueueFee: big.NewInt(7), StartBlock: 1,
		L1: u.chain.Client(), People: []common.Address{address(1), address(2)}, Each: 1_000_000_000_000_000,
	})
	check(t, err)

	file := filepath.Join(t.TempDir(), "deployment.json")
	check(t, u.deployment.Save(file))
	server := rpc.NewServer()
	check(t, server.RegisterName("stoa", &purseAPI{u.state}))
	sequencer := httptest.NewServer(server)
	t.Cleanup(sequencer.Close)
	url := serveL1(t, u.chain)
	for _, command := range []string{"STAKE", "FEES", "REGISTRY"} {
		t.Setenv("STOA_"+command+"_DEPLOYMENT", file)
		t.Setenv("STOA_"+command+"_L1", url)
	}
	t.Setenv("STOA_FEES_SEQUENCER", sequencer.URL)
	return u
}

// tinyProver proves batches of the smallest shape.
func tinyProver(t *testing.T) *prover.Several {
	t.Helper()
	powers, err := keys.LoadPowers(keyDir, batch.Tiny.LogN, nil)
	check(t, err)
	return prover.NewSeveral(batch.Menu{batch.Tiny}, powers, func(s batch.Shape) (*keys.Set, error) { return keys.Load(keyDir, s, nil) })
}

// takeQueue settles, in the operator's place, what L1's queue holds.
func takeQueue(t *testing.T, chain *l1chain.Chain, d *deployment.Deployment, sender *l1tx.Sender) {
	t.Helper()
	check(t, chain.AdjustTime((batch.OperatorSilence+60)*time.Second))
	settled, err := fallback.Run(t.Context(), fallback.Config{Client: chain.Client(), Deployment: d, Prover: tinyProver(t), Sender: sender})
	check(t, err)
	if len(settled) == 0 {
		t.Fatal("have nothing settled, want what the queue holds")
	}
}

// purseAPI is a sequencer that shows the purses of a state.
type purseAPI struct{ *state.State }

// Account is stoa_account.
func (a *purseAPI) Account(index wire.Uint) (wire.Account, error) {
	p, err := wire.NewPurse(uint32(index), a.Get(uint32(index)))
	return wire.Account{Owner: p.Owner, Purses: []wire.Purse{p}}, err
}

func (u *users) pass(d time.Duration) {
	u.t.Helper()
	check(u.t, u.chain.AdjustTime(d))
}

func (u *users) passTo(at uint64) {
	u.t.Helper()
	head, err := u.chain.Client().HeaderByNumber(u.t.Context(), nil)
	check(u.t, err)
	u.pass(time.Duration(at-head.Time) * time.Second)
}

// run is a command of a person, if he is named.
func (u *users) run(person string, command []string) (code int, stdout, stderr string) {
	args := []string{"stoa", command[0]}
	if person != "" {
		args = append(args, "--unsafe-dev", person)
	}
	var out, failure bytes.Buffer
	code = run(u.t.Context(), append(args, command[1:]...), &out, &failure)
	return code, out.String(), failure.String()
}

// do runs a command as it must succeed, and returns what it prints.
func (u *users) do(person string, command ...string) string {
	u.t.Helper()
	code, out, failure := u.run(person, command)
	if code != 0 || failure != "" {
		u.t.Fatalf("%s: stoa %s: exit code %d\n%s", person, strings.Join(command, " "), code, failure)
	}
	u.t.Logf("%s: $ stoa %s\n%s", person, strings.Join(command, " "), out)
	return out
}

// fail runs it as it must not, and returns the first line of the error.
func (u *users) fail(person string, command ...string) string {
	u.t.Helper()
	code, out, failure := u.run(person, command)
	if code != 1 || out != "" {
		u.t.Fatalf("%s: stoa %s: exit code %d, printed %q, want 1 and nothing", person, strings.Join(command, " "), code, out)
	}
	line, _, _ := strings.Cut(failure, "\n")
	return line
}
