package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/stoa-rollup/stoa/indexer/store"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// OfToken is the filter of lists that are about tokens that fees can be of.
type OfToken struct {
	Token string `query:"token" enum:"0,1,2" doc:"Token."`
}

// id is nil where the parameter is absent.
func (t OfToken) id() *uint8 {
	if t.Token == "" {
		return nil
	}
	id := t.Token[0] - '0'
	return &id
}

// users registers what the users' own contracts on L1 did.
func (a *API) users(h huma.API) {
	s := a.cfg.Store

	get(h, "/v1/token", "token", "How much STOA there is", "Cap, supply on L1, units on other chains, and all that was ever made and burned.",
		func(ctx context.Context, _ *struct{}) (*answer[view.Token], error) {
			v, err := s.Token(ctx)
			return found(a, "token", v, err)
		})
	get(h, "/v1/token/changes", "token-changes", "What made more STOA, or less", "What was minted, burned, and sent to other chains or brought back.",
		func(ctx context.Context, in *struct {
			List
			Cause string `query:"cause" enum:"minted,burned,left,returned"`
		}) (*answer[Page[view.SupplyChange]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.SupplyChange, *store.Key, error) { return s.SupplyChanges(ctx, in.Cause, p) })
		})

	get(h, "/v1/stakes", "stakes", "Search stakes", "By owner or state.",
		func(ctx context.Context, in *struct {
			List
			Owner address `query:"owner" doc:"Account that staked."`
			State string  `query:"state" enum:"staked,leaving,withdrawn"`
		}) (*answer[Page[view.Stake]], error) {
			f := store.StakeFilter{Owner: in.Owner.account(), State: in.State}
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Stake, *store.Key, error) { return s.Stakes(ctx, f, p) })
		})
	get(h, "/v1/stakes/{position}", "stake", "A stake", "Owner, amount, lock and state.",
		func(ctx context.Context, in *struct {
			Position integer `path:"position" doc:"The number by which the stake knows it."`
		}) (*answer[view.Stake], error) {
			v, err := s.Stake(ctx, in.Position.value())
			return found(a, "stake", v, err)
		})
	get(h, "/v1/rewards", "rewards", "Rewards that stakers were paid", "What stakers have claimed on L1, by account and token.",
		func(ctx context.Context, in *struct {
			List
			OfToken
			Account address `query:"account" doc:"Account that was paid."`
		}) (*answer[Page[view.Payout]], error) {
			f := store.PayoutFilter{Account: in.Account.account(), Token: in.id()}
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Payout, *store.Key, error) { return s.Rewards(ctx, f, p) })
		})

	type tokens struct {
		List
		OfToken
	}
	get(h, "/v1/fees", "fees", "Where the fees go", "The shares that count, and what was split so far, by token.",
		func(ctx context.Context, _ *struct{}) (*answer[view.Fees], error) {
			v, err := s.Fees(ctx)
			return found(a, "fees", v, err)
		})
	get(h, "/v1/fees/collections", "fee-collections", "Fees that leave the rollup", "Demands that a fee purse be emptied of a token, with what became of each.",
		func(ctx context.Context, in *tokens) (*answer[Page[view.FeeCollection]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.FeeCollection, *store.Key, error) { return s.FeeCollections(ctx, in.id(), p) })
		})
	get(h, "/v1/fees/splits", "fee-splits", "Fees that were split", "How much of them went to stakers, treasury and the fire.",
		func(ctx context.Context, in *tokens) (*answer[Page[view.FeeSplit]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.FeeSplit, *store.Key, error) { return s.FeeSplits(ctx, in.id(), p) })
		})

	get(h, "/v1/emission", "emission", "How new STOA is made", "Epochs, budget and factors.",
		func(ctx context.Context, _ *struct{}) (*answer[view.Emission], error) {
			v, err := s.Emission(ctx)
			return found(a, "emission", v, err)
		})
	get(h, "/v1/emission/epochs", "emission-epochs", "Epochs of the emission", "Budget, fees and what was made, of each epoch that has begun.",
		func(ctx context.Context, in *struct{ List }) (*answer[Page[view.Epoch]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Epoch, *store.Key, error) { return s.Epochs(ctx, p) })
		})
}
