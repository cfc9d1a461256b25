package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// What development accounts have at genesis: ether, all of them, and units of STOA, the people. Three of them are more than a quorum.
const (
	ether     = 1_000
	startStoa = 5_000_000_000_000_000
)

// OpenL1 is the L1 of a devnet in this folder, without anything else of it, and mined by hand: what is left when the operator
// is gone.
func OpenL1(dir, addr string) (*l1chain.Chain, error) {
	return newChain(Config{Dir: dir, L1Addr: addr}, nil)
}

// newChain is the L1. What a jump of time must wait for is asked of before.
func newChain(c Config, before func(context.Context) error) (*l1chain.Chain, error) {
	funded := []common.Address{address(operatorAccount), address(deployerAccount)}
	for _, a := range Accounts() {
		funded = append(funded, a.Address)
	}
	council := deployment.Council()
	funded = append(funded, council[:]...)
	return l1chain.New(l1chain.Config{
		Period: c.BlockPeriod, DataDir: filepath.Join(c.Dir, "l1"), HTTPAddr: c.L1Addr, CORS: []string{"*"},
		Alloc: l1chain.Fund(ether, funded...), BeforeAdvance: before,
	}, c.Log)
}

// deployed is the rollup that the folder is of. The first start, and one that
// finds the L1 without it, deploys a new one.
func deployed(ctx context.Context, c Config, chain *l1chain.Chain, p *prover.Several) (*deployment.Deployment, error) {
	file := filepath.Join(c.Dir, "deployment.json")
	d, err := deployment.Load(file)
	if err == nil {
		menu, err := d.Menu()
		if err != nil {
			return nil, err
		}
		if !slices.Equal(menu, c.Menu) {
			return nil, fmt.Errorf("use --shape %s, or another folder: %s holds a rollup of that", menu, c.Dir)
		}
		code, err := chain.Client().CodeAt(ctx, d.Bridge, nil)
		if err != nil || len(code) > 0 {
			return d, err
		}
	} else if !errors.Is(err, deployment.ErrNone) {
		return nil, err
	}

	sender, err := l1tx.New(l1tx.Config{
		Client: chain.Client(), Key: l1chain.UnsafeKey(deployerAccount), ChainID: chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := chain.Commit(); return err },
	})
	if err != nil {
		return nil, err
	}
	head, err := chain.Client().BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := chain.Client().NonceAt(ctx, sender.Address(), nil)
	if err != nil {
		return nil, err
	}
	var verifying []*keys.Set // alone: proving keys of all shapes may be more than fits
	for _, shape := range c.Menu {
		one, err := p.Of(shape)
		if err != nil {
			return nil, err
		}
		verifying = append(verifying, &keys.Set{Shape: shape, Verify: one.Keys.Verify})
	}
	start := Genesis(c.Menu.LogN())
	start.FeeOwner = deployment.FeesOf(sender.Address(), nonce)
	begin := deployment.NewGenesis(start)
	if c.Genesis != nil {
		begin = *c.Genesis
	}
	people := make([]common.Address, 0, len(People))
	for _, person := range Accounts() {
		people = append(people, person.Address)
	}
	if d, _, err = deployment.Deploy(ctx, sender, deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: verifying, Powers: p.Powers(), Genesis: begin, Operator: address(operatorAccount), QueueFee: new(big.Int),
		StartBlock: head + 1, L1: chain.Client(), Nonce: nonce, People: people, Each: startStoa,
	}); err != nil {
		return nil, err
	}
	return d, d.Save(file)
}

// Genesis is the state of 2^logN cells that a devnet begins with: a booking fee of 3 %, rents of a fifth of a cent, and fee purses that
// the users' contract for fees owns, as the first deployment of an L1 makes it, with the key that nobody has the secret of.
func Genesis(logN uint) state.Genesis {
	const (
		cent = 10_000 // units of a test dollar, which has six decimals
		rent = cent / 5
		gwei = 1_000_000_000
		stoa = 1_000_000_000
	)
	return state.Genesis{
		LogN: logN, FeeOwner: deployment.FeesOf(address(deployerAccount), 0), FeeKey: signature.Unowned("stoa.fees.key.v1"),
		Params: record.Params{
			Version: 1, BookingFee: 300,
			CrankReserve: [record.Tokens]uint64{gwei, 10 * cent, stoa, 10 * cent},
			Rent:         [record.Tokens]uint64{gwei, rent, stoa / 50, rent},
		},
	}
}
