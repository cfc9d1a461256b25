package drill

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/client"
	"github.com/stoa-rollup/stoa/bridge/rebuild"
	"github.com/stoa-rollup/stoa/devnet"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/devnet/population"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// reorgRound is a rollup that scenarios are played with.
type reorgRound struct {
	ReorgConfig
	figures *ReorgFigures
	net     *devnet.Devnet
	config  devnet.Config

	chain     *l1chain.Chain
	sequencer *wallet.Sequencer
	bridge    *client.Client
	watch     *watch
	read      rebuild.Config // how to derive the state from L1
	people    []*citizen

	rent          uint64 // of a record, in units of a test dollar
	free, records uint32 // of the state: records from free on are nobody's
	listing       wallet.Ref
	held          uint32 // record of the latest hold
	ordered       []*ordered
	acted         []*acted      // of the scenario
	valid         time.Duration // of operations; 0: as wallets have it
}

// Terms and offers of the drill's policies: what is held is held for a minute.
var (
	reorgTerms = record.Terms{
		Tiers: [4]record.Tier{{Before: 86_400, Refund: 10_000}}, ReleaseDelay: 86_400, NoShow: 5_000, HostCancel: 1_000, CheckInGrace: 3_600, AnswerWindow: 3_600,
		RulingWindow: 86_400, DefaultSplit: 5_000, ArbiterFee: 500,
	}
	reorgOffers = record.Offers{RequestWindow: 3_600, HoldWindow: 60}
)

// reorgGenesis is a state in which the people have purses with test dollars.
func reorgGenesis(logN uint) (*deployment.Genesis, error) {
	genesis := devnet.Genesis(logN)
	genesis.Params.Time = uint64(time.Now().Unix()) - population.Lived
	people := devnet.Accounts()
	lived, err := population.Make(population.Config{Genesis: genesis, Accounts: reorgPeople + 1, Person: func(i int) (p population.Person, known bool) { // the last is a host
		if i >= reorgPeople {
			return p, false
		}
		k, err := keystore.Unsafe(people[i].Number)
		if err != nil {
			return p, false
		}
		return population.Person{Owner: k.Address(), Key: k.L2}, true
	}})
	if err != nil {
		return nil, err
	}
	history, err := deployment.HistoryGenesis(lived)
	return &history, err
}

// open connects to everything.
func (r *reorgRound) open(ctx context.Context) (err error) {
	r.chain = r.net.L1()
	urls := r.net.Endpoints()
	if r.sequencer, err = wallet.Dial(ctx, urls.Sequencer, wallet.Pace{Poll: pollPeriod}); err != nil {
		return err
	}
	if r.bridge, err = client.New(client.DefaultConfig(urls.Bridge)); err != nil {
		return err
	}
	if r.watch, err = watchAll(ctx, r); err != nil {
		return err
	}
	for i := range reorgPeople {
		c, err := r.citizen(i)
		if err != nil {
			return err
		}
		r.people = append(r.people, c)
	}
	menu := r.config.Menu
	powers, err := keys.LoadPowers(r.KeyDir, menu.LogN(), r.Report)
	if err != nil {
		return err
	}
	sources, err := blobs.ParseSources(urls.Blobs)
	if err != nil {
		return err
	}
	r.read, err = r.net.Deployment().Rebuild(r.chain.Client(), powers, sources...)
	r.records, r.free = menu[0].StateRecords(), firstFreeRecord
	return err
}

// firstFreeRecord is above all that the genesis fills.
const firstFreeRecord = 40

func (r *reorgRound) close() error {
	var err error
	if r.watch != nil {
		err = r.watch.stop()
	}
	if r.sequencer != nil {
		r.sequencer.Close()
	}
	return err
}

// settleIn makes Erin a host, and lets the blocks of that become final: scenarios take back what they did themselves.
func (r *reorgRound) settleIn(ctx context.Context) error {
	info, err := r.sequencer.Info(ctx)
	if err != nil {
		return err
	}
	r.rent = uint64(info.Rent[dollar])
	policy, _ := r.take(1)
	listing, _ := r.take(1)
	calendar, _ := r.take(1)
	host := r.people[erin].purse
	if err := r.order(ctx, erin, op.PolicySet{Signer: host, Record: policy, Token: dollar, Fee: r.rent, Terms: reorgTerms, Offers: reorgOffers}); err != nil {
		return err
	}
	serial, err := r.serial(ctx)
	if err != nil {
		return err
	}
	if err := r.order(ctx, erin, op.ListingSet{
		Signer: host, Record: listing, Policy: policy, Payout: host, Token: dollar, Fee: r.rent, Price: amount.From(1_000_000), Origin: info.Time + 7*86_400,
		Arbiter: r.people[frank].purse, Flags: record.FlagBookable | record.FlagInstant, UnitSeconds: 3_600, MinUnits: 1, MaxUnits: 1, PolicySerial: serial,
	}); err != nil {
		return err
	}
	if serial, err = r.serial(ctx); err != nil {
		return err
	}
	r.listing = wallet.Ref{Record: listing, Serial: serial}
	if err := r.order(ctx, erin, op.CalendarOpen{Signer: host, Listing: listing, Record: calendar, Token: dollar, Fee: r.rent, ListingSerial: serial}); err != nil {
		return err
	}
	if err := r.recover(ctx); err != nil {
		return err
	}
	if err := r.mine(int(r.config.Finality)); err != nil {
		return err
	}
	return r.recover(ctx)
}

// serial is that of what the latest operation made.
func (r *reorgRound) serial(ctx context.Context) (uint64, error) {
	if len(r.ordered) == 0 {
		return 0, errors.New("the sequencer refused what sets the drill up")
	}
	o, err := r.sequencer.Operation(ctx, r.ordered[len(r.ordered)-1].id)
	return o.Receipt.Batch<<layout.PositionBits | uint64(o.Receipt.Position), err
}

// rollupHead is where the contract stands at a block, nil is the latest. The block may be one that was taken back.
func (r *reorgRound) rollupHead(ctx context.Context, at *types.Header) (bindings.IRollupHead, error) {
	rollup := bindings.NewRollup()
	return look(ctx, r.chain, at, r.net.Deployment().Rollup, rollup.PackHead(), rollup.UnpackHead)
}

// look calls a view of a contract at a block, nil is the latest.
func look[T any](ctx context.Context, chain *l1chain.Chain, at *types.Header, to common.Address, data []byte, unpack func([]byte) (T, error)) (v T, err error) {
	message := ethereum.CallMsg{To: &to, Data: data}
	var out []byte
	if at == nil {
		out, err = chain.Client().CallContract(ctx, message, nil)
	} else {
		out, err = chain.Client().CallContractAtHash(ctx, message, at.Hash())
	}
	if err != nil {
		return v, fmt.Errorf("ask %s on L1: %w", to, err)
	}
	return unpack(out)
}

// custody is what the bridge holds and owes of a token, and what it has in fact.
func (r *reorgRound) custody(ctx context.Context, token record.Token, at *types.Header) (books bindings.IBridgeCustody, has *big.Int, err error) {
	d := r.net.Deployment()
	bridge, dollars := bindings.NewBridge(), bindings.NewTestDollar()
	if books, err = look(ctx, r.chain, at, d.Bridge, bridge.PackCustody(uint8(token)), bridge.UnpackCustody); err != nil {
		return books, nil, err
	}
	if token == 0 {
		has, err = r.chain.Client().BalanceAtHash(ctx, d.Bridge, at.Hash())
	} else {
		has, err = look(ctx, r.chain, at, d.Tokens[token].Address, dollars.PackBalanceOf(d.Bridge), dollars.UnpackBalanceOf)
	}
	return books, has, err
}
