package api

import (
	"context"
	"errors"
	"math/big"

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
	a.governance(h)
}

// proposalID is a number of 256 bits.
type proposalID string

// Schema of a number below 10^78.
func (proposalID) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "decimal", Pattern: `^(0|[1-9][0-9]{0,77})$`, PatternDescription: "a decimal integer below 10^78"}
}

// value reads it; its pattern leaves no error.
func (p proposalID) value() *big.Int {
	v, _ := new(big.Int).SetString(string(p), 10)
	return v
}

// governance registers how the users rule the rollup.
func (a *API) governance(h huma.API) {
	s := a.cfg.Store

	get(h, "/v1/delegates/{address}", "delegate", "What an account votes with", "Votes on L1, in token and stake, how many delegate to the account, and whom it delegates to. Every address is an account.",
		func(ctx context.Context, in *struct {
			Address address `path:"address" doc:"Account on L1."`
		}) (*answer[view.Delegate], error) {
			v, err := s.Delegate(ctx, *in.Address.account())
			return found(a, "delegate", v, err)
		})
	get(h, "/v1/delegates/{address}/delegators", "delegators", "Who delegates to an account", "In the token and in the stake, as of now.",
		func(ctx context.Context, in *struct {
			List
			Address address `path:"address" doc:"Account on L1."`
		}) (*answer[Page[view.Delegation]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Delegation, *store.Key, error) {
				return s.Delegators(ctx, *in.Address.account(), p)
			})
		})

	get(h, "/v1/proposals", "proposals", "Search proposals", "By state or proposer.",
		func(ctx context.Context, in *struct {
			List
			State    string  `query:"state" enum:"pending,active,canceled,defeated,succeeded,queued,executed"`
			Proposer address `query:"proposer" doc:"Account that proposed."`
		}) (*answer[Page[view.GovernorProposal]], error) {
			f := store.ProposalFilter{State: in.State, Proposer: in.Proposer.account()}
			return listed(ctx, a, in.List, func(p store.Page) ([]view.GovernorProposal, *store.Key, error) { return s.Proposals(ctx, f, p) })
		})
	get(h, "/v1/proposals/{id}", "proposal", "A proposal", "With its description and calls: all that queueing and executing it must name.",
		func(ctx context.Context, in *struct {
			ID proposalID `path:"id" doc:"As the governor knows it."`
		}) (*answer[view.GovernorProposalDetail], error) {
			v, err := s.Proposal(ctx, in.ID.value())
			return found(a, "proposal", v, err)
		})
	get(h, "/v1/proposals/{id}/votes", "proposal-votes", "Votes in a proposal", "As they were cast, with what counts of the voter's ballot now.",
		func(ctx context.Context, in *struct {
			List
			ID    proposalID `path:"id" doc:"As the governor knows it."`
			Voter address    `query:"voter" doc:"Account that voted."`
		}) (*answer[Page[view.Vote]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Vote, *store.Key, error) {
				votes, next, err := s.Votes(ctx, in.ID.value(), in.Voter.account(), p)
				if errors.Is(err, store.ErrNotFound) {
					err = a.failure("proposal", err)
				}
				return votes, next, err
			})
		})
	type ofAccount struct {
		List
		Account address `query:"account" doc:"Account that is paid."`
	}
	get(h, "/v1/treasury/grants", "grants", "What the treasury has granted", "Grants that vest over time, with what has vested and what was released.",
		func(ctx context.Context, in *ofAccount) (*answer[Page[view.Grant]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Grant, *store.Key, error) { return s.Grants(ctx, in.Account.account(), p) })
		})
	get(h, "/v1/treasury/payments", "payments", "What the treasury has paid", "Payments at once, without those into vesting wallets.",
		func(ctx context.Context, in *ofAccount) (*answer[Page[view.Payment]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Payment, *store.Key, error) {
				return s.Payments(ctx, in.Account.account(), p)
			})
		})
	get(h, "/v1/treasury/releases", "releases", "What vesting wallets have paid", "Of what the treasury has granted.",
		func(ctx context.Context, in *struct {
			List
			Wallet address `query:"wallet" doc:"Vesting wallet of a grant."`
		}) (*answer[Page[view.Release]], error) {
			return listed(ctx, a, in.List, func(p store.Page) ([]view.Release, *store.Key, error) { return s.Releases(ctx, in.Wallet.account(), p) })
		})
}
