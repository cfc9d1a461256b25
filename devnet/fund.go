package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/keystore"
)

// What every person gets on the first start: test dollars on L1, and some of them
// in a purse.
const (
	dollars = record.Token(1)
	million = 1_000_000
)

// fundPurses gives every person a purse with test dollars, if none has one yet.
func (d *Devnet) fundPurses(ctx context.Context) error {
	if !d.cfg.FundPurses {
		return nil
	}
	l1 := ethclient.NewClient(d.chain.RPC())
	sequencer, err := wallet.Dial(ctx, d.Endpoints().Sequencer, wallet.Pace{})
	if err != nil {
		return err
	}
	defer sequencer.Close()
	g, ctx := errgroup.WithContext(ctx)
	for _, a := range Accounts() {
		g.Go(func() error {
			keys, err := keystore.Unsafe(a.Number)
			if err != nil {
				return err
			}
			w, err := wallet.New(wallet.Config{Keys: keys, Sequencer: sequencer, L1: l1, Rollup: d.deployment.Rollup})
			if err != nil {
				return err
			}
			if purses, err := w.Purses(ctx); err != nil || len(purses) > 0 {
				return err
			}
			if err := w.Mint(ctx, dollars, amount.From(100_000*million)); err != nil {
				return fmt.Errorf("mint test dollars for %s: %w", a.Name, err)
			}
			if _, err := w.Deposit(ctx, wallet.Deposit{Token: dollars, Amount: amount.From(10_000 * million), New: true}); err != nil {
				return fmt.Errorf("give %s a purse: %w", a.Name, err)
			}
			return nil
		})
	}
	return g.Wait()
}
