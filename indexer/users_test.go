package indexer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/indexer/api"
	"github.com/stoa-rollup/stoa/indexer/indexertest"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../build/keys"

// Development accounts. All but the deployer have a million STOA.
const (
	deployer = iota
	alice
	bob
	carol
)

const (
	stoaUnit = 1_000_000_000
	day      = 86_400

	// What there is from the start, in whole STOA.
	treasuryStart, personStart, purseStart = 300_000_000, 1_000_000, 20_000_000
	startSupply                            = treasuryStart + 3*personStart + purseStart

	alicesPurse = 20
)

func account(n int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(n).PublicKey) }

func path(account common.Address) string { return "/v1/accounts/" + account.Hex() }

// usersWorld is an L1 in this process with all contracts of a rollup, and an indexer of it.
type usersWorld struct {
	*driven
	deployment.Contracts
	chain *l1chain.Chain
	d     *deployment.Deployment
	cfg   Config
}

// newUsersWorld deploys a rollup in whose genesis Alice has a purse of STOA.
func newUsersWorld(t *testing.T) *usersWorld {
	t.Helper()
	w := &usersWorld{Contracts: deployment.NewContracts(), driven: &driven{t: t}}
	var err error
	w.chain, err = l1chain.New(l1chain.Config{Alloc: l1chain.Fund(2_000, account(deployer), account(alice), account(bob), account(carol))}, nil)
	check(t, err)
	check(t, w.chain.Start(t.Context()))
	t.Cleanup(func() { check(t, w.chain.Stop(context.Background())) })
	set, err := keys.LoadVerifying(keyDir, batch.Tiny, nil)
	check(t, err)
	powers := kzg.UnsafeSRS(batch.Tiny.LogN)
	before, err := state.Genesis{
		LogN: batch.Tiny.LogN, FeeOwner: deployment.FeesOf(account(deployer), 0), FeeKey: signature.Unowned("stoa.fees.key.v1"), Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{1, 1, 1, 1}},
	}.State()
	check(t, err)
	key, err := signature.FromSeed([64]byte{1})
	check(t, err)
	purse := record.Purse{Owner: account(alice), Series: record.Token(2).Series(), Key: key.Public.Y, Balances: [2]record.Balance{{Available: amount.From(purseStart * stoaUnit)}}}
	cells, err := purse.Cells()
	check(t, err)
	before.Set(alicesPurse, cells)
	genesis, err := deployment.HistoryGenesis(before)
	check(t, err)
	w.d, _, err = deployment.Deploy(t.Context(), w.sender(deployer), deployment.Plan{
		ChainID: w.chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: powers, Genesis: genesis, Operator: account(deployer),
		QueueFee: big.NewInt(7), StartBlock: 1, L1: w.chain.Client(), People: []common.Address{account(alice), account(bob), account(carol)}, Each: personStart * stoaUnit,
	})
	check(t, err)
	w.cfg = Config{
		L1: w.chain.Client(), Genesis: before, SRS: powers, Shapes: []batch.Shape{batch.Tiny}, Addr: "127.0.0.1:0", Poll: time.Second, RetryMax: time.Minute, MaxLag: 10, RequestLimit: 10 * time.Second,
		Follow: follow.Config{Network: w.d.Network(), Bridge: w.d.Bridge, Users: w.d.UsersContracts(), Start: 1, Finality: 65, MaxBlocks: 100, MaxLogs: 1000},
	}
	database := storetest.One(t)
	w.cfg.Database = func() string { return database }
	w.driven = drive(t, w.cfg)
	check(t, w.Start(t.Context()))
	w.rest()
	return w
}

func (w *usersWorld) sender(n int) *l1tx.Sender {
	w.t.Helper()
	s, err := l1tx.New(l1tx.Config{
		Client: w.chain.Client(), Key: l1chain.UnsafeKey(n), ChainID: w.chain.ChainID(), ABIs: w.ABIs(), Mine: func(context.Context) error { _, err := w.chain.Commit(); return err },
	})
	check(w.t, err)
	return s
}

// mine adds an empty block.
func (w *usersWorld) mine() {
	w.t.Helper()
	_, err := w.chain.Commit()
	check(w.t, err)
}

// send sends a transaction, and mines it in a block of its own. A block comes before it: gas is estimated at the time of the last block, and in
// the second of a checkpoint another one costs less.
func (w *usersWorld) send(from int, to common.Address, data []byte, wei int64) *types.Receipt {
	w.t.Helper()
	w.mine()
	r, err := w.sender(from).Send(w.t.Context(), &to, data, big.NewInt(wei))
	check(w.t, err)
	return r
}

// stake stakes whole STOA of somebody.
func (w *usersWorld) stake(who int, coins int64, lock uint8) {
	w.t.Helper()
	w.send(who, w.d.Tokens[2].Address, w.Stoa.PackApprove(w.d.Users.Staking, big.NewInt(coins*stoaUnit)), 0)
	w.send(who, w.d.Users.Staking, w.Staking.PackStake(big.NewInt(coins*stoaUnit), lock), 0)
}

// ask asks a contract at the latest block.
func ask[T any](w *usersWorld, of common.Address, call []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	out, err := w.chain.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &of, Data: call}, nil)
	check(w.t, err)
	v, err := unpack(out)
	check(w.t, err)
	return v
}

func (w *usersWorld) pass(seconds uint64) {
	w.t.Helper()
	check(w.t, w.chain.AdjustTime(time.Duration(seconds)*time.Second))
}

func (w *usersWorld) head() *types.Header {
	w.t.Helper()
	h, err := w.chain.Client().HeaderByNumber(w.t.Context(), nil)
	check(w.t, err)
	return h
}

// drop takes the blocks above one back, with their transactions, and mines as many that are empty, and one more.
func (w *usersWorld) drop(to *types.Header) {
	w.t.Helper()
	head := w.head().Number.Uint64()
	check(w.t, w.chain.Fork(to.Hash()))
	check(w.t, w.chain.Rollback())
	for w.head().Number.Uint64() <= head {
		w.mine()
	}
}

// sync lets the indexer catch up with the chain.
func (w *usersWorld) sync() {
	w.t.Helper()
	w.next()
	var s struct{ Block string }
	if w.get("/v1/status", &s); s.Block != w.head().Number.String() {
		w.t.Fatalf("block %s is indexed, want %s", s.Block, w.head().Number)
	}
}

// of reads what a path answers.
func of[T any](w *usersWorld, path string) (v T) {
	w.t.Helper()
	if code := w.get(path, &v); code != http.StatusOK {
		w.t.Fatalf("%s: have %d %+v", path, code, v)
	}
	return v
}

// list reads the whole of a list, in pages of two.
func list[T any](w *usersWorld, path string) (all []T) {
	w.t.Helper()
	separator := "?"
	if strings.Contains(path, "?") {
		separator = "&"
	}
	for cursor := ""; ; {
		p := of[api.Page[T]](w, path+separator+"limit=2&cursor="+cursor)
		all = append(all, p.Items...)
		if cursor = p.Next; cursor == "" {
			return all
		}
	}
}

// rebuilds compares the tables with those that a fresh indexer makes of the chain, a range or a block at a time.
func (w *usersWorld) rebuilds() {
	w.t.Helper()
	have := dump(w.t, w.cfg.Database())
	for _, blocks := range []uint64{1, 100} {
		cfg, database := w.cfg, storetest.One(w.t)
		cfg.Database, cfg.Follow.MaxBlocks = func() string { return database }, blocks
		newWorker(w.t, cfg).catchUp()
		same(w.t, have, dump(w.t, database))
	}
}

// wants compares what L1 and the indexer say.
func wants[T comparable](t *testing.T, what string, have, want T) {
	t.Helper()
	if have != want {
		t.Errorf("%s: have %v, want %v", what, have, want)
	}
}

func units(coins int64) view.Decimal { return view.Decimal(fmt.Sprint(coins * stoaUnit)) }

func text(n *big.Int) view.Decimal { return view.Decimal(n.String()) }

// tokenIs compares the supply with the token's own.
func (w *usersWorld) tokenIs(minted, burned view.Decimal) {
	w.t.Helper()
	token, have := w.d.Tokens[2].Address, of[view.Token](w, "/v1/token")
	wants(w.t, "the token", have, view.Token{
		Cap: text(ask(w, token, w.Stoa.PackCAP(), w.Stoa.UnpackCAP)), Supply: text(ask(w, token, w.Stoa.PackTotalSupply(), w.Stoa.UnpackTotalSupply)),
		Abroad: text(ask(w, token, w.Stoa.PackAbroad(), w.Stoa.UnpackAbroad)), Minted: minted, Burned: burned,
	})
}

// stakesAre compares each stake with the contract's position.
func (w *usersWorld) stakesAre(states ...string) {
	w.t.Helper()
	all := list[view.Stake](w, "/v1/stakes")
	if len(all) != len(states) {
		w.t.Fatalf("have %d stakes, want %d", len(all), len(states))
	}
	for i, s := range all {
		position := int64(len(all) - i)
		want := states[position-1]
		wants(w.t, "position", s.Position, view.Decimal(fmt.Sprint(position)))
		wants(w.t, fmt.Sprintf("state of stake %d", position), s.State, want)
		wants(w.t, "alone", of[view.Stake](w, fmt.Sprintf("/v1/stakes/%d", position)), s)
		p := ask(w, w.d.Users.Staking, w.Staking.PackPositions(big.NewInt(position)), w.Staking.UnpackPositions)
		if want == "withdrawn" { // the contract has forgotten it
			continue
		}
		leaves := text(p.LeavesAt)
		if want == "staked" {
			wants(w.t, "time of leaving", leaves, "0")
			leaves = ""
		}
		have := []view.Decimal{s.Lock, s.LockEnd, s.Amount, s.LeavesAt}
		for j, want := range []view.Decimal{view.Decimal(fmt.Sprint(p.Lock)), text(p.LockEnd), text(p.Amount), leaves} {
			wants(w.t, fmt.Sprintf("lock, end, amount, leaving (%d) of stake %d", j, position), have[j], want)
		}
		wants(w.t, "owner", s.Owner, view.HexOf(p.Owner[:]))
	}
}

// The users' contracts on a real node: stakes from their first day to their last, fees that leave and are split, epochs, what is burned and
// what goes to other chains; and reorgs that take some of it back.
func TestStakesAndFeesOnContracts(t *testing.T) {
	w := newUsersWorld(t)
	minted := units(startSupply)
	w.tokenIs(minted, "0")
	wants(t, "fees", fmt.Sprint(of[view.Fees](w, "/v1/fees")), fmt.Sprint(view.Fees{StakersBps: "3000", BurnedBps: "4000"}))

	// Stakes.
	w.stake(alice, 100, 1)
	w.stake(bob, 10, 3)
	w.stake(alice, 50, 0)
	w.send(alice, w.d.Users.Staking, w.Staking.PackRequestUnstake(big.NewInt(3)), 0)
	w.sync()
	w.stakesAre("staked", "staked", "leaving")
	before := w.head()
	w.send(alice, w.d.Users.Staking, w.Staking.PackExtend(big.NewInt(1), 2), 0)
	w.stake(carol, 7, 0)
	w.send(carol, w.d.Users.Staking, w.Staking.PackRequestUnstake(big.NewInt(4)), 0)
	w.sync()
	w.stakesAre("staked", "staked", "leaving", "leaving")
	wants(t, "lock of stake 1", of[view.Stake](w, "/v1/stakes/1").Lock, "2")
	w.drop(before)
	w.sync()
	w.stakesAre("staked", "staked", "leaving")
	wants(t, "lock of stake 1 after the reorg", of[view.Stake](w, "/v1/stakes/1").Lock, "1")
	w.pass(7 * day)
	w.send(alice, w.d.Users.Staking, w.Staking.PackWithdraw(big.NewInt(3)), 0)
	w.sync()
	w.stakesAre("staked", "staked", "withdrawn")
	for query, want := range map[string]int{"owner=" + account(alice).Hex(): 2, "state=staked": 2, "state=leaving": 0, "state=withdrawn&owner=" + account(bob).Hex(): 0} {
		wants(t, query, len(list[view.Stake](w, "/v1/stakes?"+query)), want)
	}

	// Fees: gifts count as such. Their shares are those of the deployment.
	fees := w.d.Users.Fees
	split := func(token uint8) *types.Receipt {
		t.Helper()
		return w.send(bob, fees, w.Fees.PackDistribute(token), 0)
	}
	w.send(alice, fees, nil, params.Ether)
	w.send(alice, w.d.Tokens[1].Address, w.Dollar.PackMint(fees, big.NewInt(10_000_000)), 0)
	w.send(bob, w.d.Tokens[2].Address, w.Stoa.PackTransfer(fees, big.NewInt(10*stoaUnit)), 0)
	for token := range uint8(3) {
		split(token)
	}
	w.send(carol, fees, w.Fees.PackCollect(2), 100)
	w.sync()
	shared := func(all, stakers, burned, treasury string) view.Shared {
		return view.Shared{Split: view.Decimal(all), ToStakers: view.Decimal(stakers), Burned: view.Decimal(burned), ToTreasury: view.Decimal(treasury)}
	}
	want := []view.FeesPaid{
		{Token: "0", Shared: shared("1000000000000000000", "300000000000000000", "0", "700000000000000000")},
		{Token: "1", Shared: shared("10000000", "3000000", "0", "7000000")},
		{Token: "2", Shared: shared("10000000000", "3000000000", "4000000000", "3000000000")},
	}
	wants(t, "what was split", fmt.Sprint(of[view.Fees](w, "/v1/fees").Tokens), fmt.Sprint(want))
	splits := list[view.FeeSplit](w, "/v1/fees/splits")
	for i, s := range splits {
		wants(t, "a split", s.Shared, want[2-i].Shared)
	}
	wants(t, "splits of test dollars", len(list[view.FeeSplit](w, "/v1/fees/splits?token=1")), 1)
	collected := list[view.FeeCollection](w, "/v1/fees/collections")
	if len(collected) != 1 || collected[0].Entry != "0" || collected[0].Token != "2" || collected[0].State != "queued" || collected[0].Amount != "" {
		t.Errorf("have collections %+v, want one of STOA, which is queued", collected)
	}
	w.tokenIs(minted, units(4))

	// Rewards.
	w.pass(7 * day)
	reward := ask(w, w.d.Users.Staking, w.Staking.PackClaimable(account(alice), 1), w.Staking.UnpackClaimable)
	w.send(alice, w.d.Users.Staking, w.Staking.PackClaim(1), 0)
	w.sync()
	if rewards := list[view.Payout](w, "/v1/rewards?token=1&account="+account(alice).Hex()); len(rewards) != 1 || rewards[0].Amount != text(reward) || len(list[view.Payout](w, "/v1/rewards?token=0")) != 0 {
		t.Errorf("have rewards %+v, want %s test dollars", rewards, reward)
	}
	staker := of[view.Account](w, path(account(alice))).Staker
	wants(t, "Alice's stake", fmt.Sprint(*staker), fmt.Sprint(view.Staker{Staked: units(100), Leaving: "0", Rewards: []view.Sum{{Token: "1", Amount: text(reward)}}}))

	// Epochs. The first split came in epoch 0.
	emission := w.d.Users.Emission
	epochs := list[view.Epoch](w, "/v1/emission/epochs")
	if len(epochs) != 1 || epochs[0].State != "running" {
		t.Fatalf("have epochs %+v, want one that runs", epochs)
	}
	w.pass(30 * day)
	w.sync()
	allowed := ask(w, emission, w.Emission.PackAllowed(new(big.Int)), w.Emission.UnpackAllowed)
	epochs = list[view.Epoch](w, "/v1/emission/epochs")
	wants(t, "epoch 1", epochs[0].State, "running")
	wants(t, "epoch 0", epochs[1].State, "mintable")
	wants(t, "what epoch 0 may make", epochs[1].Allowed, text(allowed))
	if allowed.Sign() == 0 {
		t.Error("epoch 0 makes nothing: the test proves nothing")
	}
	w.send(carol, emission, w.Emission.PackMint(new(big.Int)), 0)
	w.send(alice, fees, nil, params.Ether)
	split(0)
	w.pass(95 * day)
	w.sync()
	epochs = list[view.Epoch](w, "/v1/emission/epochs")
	count := ask(w, emission, w.Emission.PackBegun(), w.Emission.UnpackBegun).Int64()
	wants(t, "epochs", int64(len(epochs)), count)
	for i, e := range epochs {
		number := count - 1 - int64(i)
		state := map[int64]string{0: "minted", count - 2: "mintable", count - 1: "running"}[number]
		if state == "" {
			state = "expired"
		}
		wants(t, fmt.Sprintf("state of epoch %d", number), e.State, state)
		wants(t, fmt.Sprintf("budget of epoch %d", number), e.Budget, text(ask(w, emission, w.Emission.PackBudget(big.NewInt(number)), w.Emission.UnpackBudget)))
		if number < count-1 {
			wants(t, fmt.Sprintf("what epoch %d may make", number), e.Allowed, text(ask(w, emission, w.Emission.PackAllowed(big.NewInt(number)), w.Emission.UnpackAllowed)))
		}
		for token, f := range e.Fees {
			wants(t, "factor", f.Factor, text(ask(w, emission, w.Emission.PackFactor(uint8(token), big.NewInt(number)), w.Emission.UnpackFactor)))
		}
	}
	wants(t, "what epoch 0 made", epochs[count-1].Minted, text(allowed))
	wants(t, "what the emission made", of[view.Emission](w, "/v1/emission").Minted, text(allowed))
	total := new(big.Int).Add(allowed, big.NewInt(startSupply*stoaUnit))
	w.tokenIs(text(total), units(4))

	// Other chains.
	token := w.d.Tokens[2].Address
	timelock := ask(w, token, w.Stoa.PackTimelock(), w.Stoa.UnpackTimelock)
	name := w.Stoa.PackSetTokenBridge(account(carol))
	w.send(deployer, timelock, w.Timelock.PackSchedule(token, new(big.Int), name, [32]byte{}, [32]byte{}, big.NewInt(45*day)), 0)
	w.pass(45 * day)
	w.send(deployer, timelock, w.Timelock.PackExecute(token, new(big.Int), name, [32]byte{}, [32]byte{}), 0)
	before = w.head()
	w.send(bob, token, w.Stoa.PackApprove(account(carol), big.NewInt(9*stoaUnit)), 0)
	w.send(carol, token, w.Stoa.PackCrosschainBurn(account(bob), big.NewInt(9*stoaUnit)), 0)
	w.send(carol, token, w.Stoa.PackCrosschainMint(account(alice), big.NewInt(2*stoaUnit)), 0)
	w.send(carol, token, w.Stoa.PackCrosschainMint(token, big.NewInt(1*stoaUnit)), 0) // which burns it
	w.sync()
	w.tokenIs(text(total), units(5))
	var causes []string
	for _, c := range list[view.SupplyChange](w, "/v1/token/changes") {
		causes = append(causes, c.Cause)
	}
	wants(t, "changes", fmt.Sprint(causes[:6]), "[returned burned returned left minted burned]")
	wants(t, "what left", len(list[view.SupplyChange](w, "/v1/token/changes?cause=left")), 1)

	w.rebuilds()
	w.drop(before)
	w.sync()
	w.tokenIs(text(total), units(4))
	w.rebuilds()
}

// An indexer that was not given the users' contracts says so, and a database is of one list of them.
func TestWithoutUsers(t *testing.T) {
	l1 := indexertest.New(t, 3)
	for range 6 {
		l1.Random()
	}
	cfg := config(l1, storetest.One(t))
	with := cfg
	cfg.Follow.Users = nil
	d := drive(t, cfg)
	check(t, d.Start(t.Context()))
	d.rest()
	for _, path := range []string{"/v1/token", "/v1/token/changes", "/v1/stakes", "/v1/stakes/1", "/v1/rewards", "/v1/fees", "/v1/fees/collections", "/v1/fees/splits", "/v1/emission", "/v1/emission/epochs",
		"/v1/delegates/" + common.Address{}.Hex(), "/v1/delegates/" + common.Address{}.Hex() + "/delegators", "/v1/proposals", "/v1/proposals/1", "/v1/proposals/1/votes",
		"/v1/treasury/grants", "/v1/treasury/payments", "/v1/treasury/releases"} {
		var p api.Problem
		if code := d.get(path, &p); code != http.StatusNotFound || p.Code != api.NotIndexed {
			t.Errorf("%s: have %d %+v, want 404 %s", path, code, p, api.NotIndexed)
		}
	}
	var a struct{ Staker *view.Staker }
	if code := d.get(path(common.Address{1}), &a); code != http.StatusOK || a.Staker != nil {
		t.Errorf("have an account with %+v, status %d, want no word of a stake", a.Staker, code)
	}
	other := with
	moved := *with.Follow.Users
	moved.Fees = common.Address{9}
	other.Follow.Users = &moved
	for _, cfg := range []Config{with, other} {
		w := newWorker(t, cfg)
		if _, err := w.turn(); err == nil || !fatal(err) {
			t.Errorf("have error %v, want one of another rollup's database", err)
		}
	}
}

// What is fixed of the users' contracts is asked for until L1 says it, once.
func TestFixedIsAskedFor(t *testing.T) {
	l1 := indexertest.New(t, 3)
	l1.Random()
	w := newWorker(t, config(l1, storetest.One(t)))
	down := errors.New("L1 is away")
	l1.Fail(down)
	if _, err := w.turn(); !errors.Is(err, down) || fatal(err) {
		t.Fatalf("have error %v, want one that is tried again", err)
	}
	l1.Fail(nil)
	w.catchUp()
	row := dump(t, w.cfg.Database())["users_contracts"]
	if len(row) != 1 || !strings.Contains(row[0], fmt.Sprintf(`"cap": %d`, uint64(indexertest.Cap))) || !strings.Contains(row[0], fmt.Sprintf(`"ballot_cap_bps": %d`, indexertest.BallotCapBps)) {
		t.Errorf("have %s, want what L1 says", row)
	}
	w.current = nil
	silent := *w
	silent.cfg.L1 = noCalls{l1}
	silent.catchUp() // it is stored, and not asked for again
	if silent.failures > 0 {
		t.Errorf("have %d failures, want none", silent.failures)
	}
}

// noCalls is an L1 that answers no calls.
type noCalls struct{ *indexertest.L1 }

func (noCalls) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, errors.New("no calls")
}
