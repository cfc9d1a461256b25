package demo

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/votes"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/blobs"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/wallet"
	"github.com/stoa-rollup/stoa/wallet/govern"
	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stake"
)

// stoa is the token by which users decide, with nine decimals.
const (
	stoa         = record.Token(2)
	stoaDecimals = 9
	stoaUnit     = 1_000_000_000
	million      = 1_000_000 * stoaUnit
)

// What is voted on: a booking fee of 2.5 %, where it was 3 %.
const lowerFee = 250

// What is staked, and what is brought into the rollup, of the five million that each has.
const (
	alicesStake  = 4 * million
	davesDeposit = 4 * million
	erinsDeposit = 1 * million
)

// slack is what a jump of time goes beyond a deadline, in seconds.
const slack = 60

// decision is what the users decide.
type decision struct {
	place     *govern.Place
	proposals []*govern.Proposal // the announcement, and what puts it into the queue
	purses    map[*person]uint32 // of STOA
	inPurse   *uint256.Int       // what Dave has in his
}

// ownersOf are the contracts for stakes and fees, as a person uses them.
func (s *story) ownersOf(p *person) (*stake.Contracts, error) {
	sender, err := s.sender(p)
	return s.net.Deployment().Staking(s.l1, sender), err
}

// sender is a person's account on L1.
func (s *story) sender(p *person) (*l1tx.Sender, error) {
	return l1tx.New(l1tx.Config{
		Client: s.l1, Key: p.keys.L1, ChainID: new(big.Int).SetUint64(s.net.Deployment().ChainID), ABIs: deployment.NewContracts().ABIs(), Spare: stake.SpareGas,
	})
}

// stakes: Alice stakes most of her STOA, which then earns and votes. Bob lets her vote for him. Dave and Erin bring theirs into the
// rollup, where Dave pays Erin.
func (s *story) stakes(ctx context.Context) error {
	s.decision = decision{place: s.net.Deployment().Governing(s.l1), purses: map[*person]uint32{}}
	alice, err := s.ownersOf(s.alice)
	if err != nil {
		return err
	}
	staked, err := alice.Stake(ctx, amount.From(alicesStake), stake.Locks()[1])
	if err != nil {
		return err
	}
	s.say("Alice stakes %s for 90 days (%d gas): they earn a share of the fees, and vote.", stoaOf(staked.Amount.Int()), staked.GasUsed)
	for _, p := range []*person{s.alice, s.bob} {
		if err := s.delegate(ctx, p, s.alice); err != nil {
			return err
		}
	}
	has, err := s.decision.place.VotesNow(ctx, s.alice.Address())
	if err != nil {
		return err
	}
	s.say("She votes with what she has, and Bob delegates his to her: she has %s in votes.", stoaOf(has))
	if err := must(has.Eq(uint256.NewInt(10*million)), "Alice has %s in votes", stoaOf(has)); err != nil {
		return err
	}

	for _, p := range []*person{s.dave, s.erin} {
		sum := amount.From(davesDeposit)
		if p == s.erin {
			sum = amount.From(erinsDeposit)
		}
		d, err := p.Deposit(ctx, wallet.Deposit{Token: stoa, Amount: sum, New: true})
		if err != nil {
			return fmt.Errorf("%s deposits: %w", p.name, err)
		}
		s.decision.purses[p] = d.Purse
		s.say("%s brings %s into the rollup, into purse %d, with a permit: one transaction (%d gas).", p.name, stoaOf(sum.Int()), d.Purse, d.GasUsed)
	}
	const sum = 1_000 * stoaUnit
	paid, err := s.timed(func() (*wallet.Ordered, error) {
		return s.dave.Transfer(ctx, stoa, amount.From(sum), s.decision.purses[s.erin], wallet.Options{})
	})
	if err != nil {
		return err
	}
	s.decision.inPurse = uint256.NewInt(davesDeposit - sum - paid.Fee)
	s.say("Dave pays Erin %s there (fee %s).", stoaOf(uint256.NewInt(sum)), stoaOf(uint256.NewInt(paid.Fee)))
	return s.settled(ctx)
}

// delegate lets somebody vote with what a person has on L1.
func (s *story) delegate(ctx context.Context, p, to *person) error {
	sender, err := s.sender(p)
	if err != nil {
		return err
	}
	calls, err := s.decision.place.DelegateCalls(ctx, p.Address(), to.Address())
	for _, c := range calls {
		if err == nil {
			_, err = sender.Send(ctx, &c.Target, c.Data, nil)
		}
	}
	return err
}

// toGovernor sends a call of the governor.
func (s *story) toGovernor(ctx context.Context, p *person, data []byte, err error) (*types.Receipt, error) {
	if err != nil {
		return nil, err
	}
	sender, err := s.sender(p)
	if err != nil {
		return nil, err
	}
	return sender.Send(ctx, &s.decision.place.Governor, data, nil)
}

// proposes: Alice wants bookings to be cheaper.
func (s *story) proposes(ctx context.Context) error {
	d, place := &s.decision, s.decision.place
	genesis, err := s.net.Deployment().Genesis.State()
	if err != nil {
		return err
	}
	first, err := record.ParamsOf(genesis.Get(record.ParamsIndex))
	if err != nil {
		return err
	}
	current, err := place.Current(ctx, first)
	if err != nil {
		return err
	}
	lower := uint16(lowerFee)
	drafts, err := place.Params(ctx, current, govern.Change{BookingFee: &lower}, "Cheaper bookings.")
	if err != nil {
		return err
	}
	for _, draft := range drafts {
		data, err := draft.By(s.alice.Address()).Propose()
		receipt, err := s.toGovernor(ctx, s.alice, data, err)
		if err != nil {
			return fmt.Errorf("propose a lower fee: %w", err)
		}
		id, err := place.Made(receipt)
		if err != nil {
			return err
		}
		x, err := place.Find(ctx, id.Dec())
		if err != nil {
			return err
		}
		if err := must(x.Batch == s.told, "the state after batch %d votes, want that after %d", x.Batch, s.told); err != nil {
			return err
		}
		if len(d.proposals) == 0 {
			s.say("Alice proposes (%d gas) to %s.", receipt.GasUsed, place.Describe(x.Calls[0]))
		} else {
			s.say("She also proposes (%d gas) to put that into the rollup's queue, when it was announced for two days.", receipt.GasUsed)
		}
		d.proposals = append(d.proposals, x)
	}
	return nil
}

// now are the proposals as they stand.
func (s *story) now(ctx context.Context) (list []*govern.Proposal, err error) {
	for _, x := range s.decision.proposals {
		y, err := s.decision.place.Find(ctx, x.ID.Dec())
		if err != nil {
			return nil, err
		}
		list = append(list, y)
	}
	return list, nil
}

// vote: Alice votes for both, and Dave too, with his purse in the rollup, which he shows to L1 by openings of its commitment. Erin is against it.
func (s *story) vote(ctx context.Context) error {
	place := s.decision.place
	if err := s.travel(ctx, s.decision.proposals[1].Begins+slack); err != nil {
		return err
	}
	proposals, err := s.now(ctx)
	if err != nil {
		return err
	}
	shown, err := s.opened(ctx, s.dave)
	if err != nil {
		return err
	}
	for i, x := range proposals {
		for _, v := range []struct {
			who  *person
			vote govern.Vote
			how  string
			want *uint256.Int
		}{
			{s.alice, govern.Vote{Support: govern.For}, "with her stake, her tokens and Bob's", uint256.NewInt(10 * million)},
			{s.erin, govern.Vote{Support: govern.Against, Override: true}, "with tokens that she has delegated to nobody", uint256.NewInt(4 * million)},
			{s.dave, govern.Vote{Support: govern.For, Opened: shown}, "with his purse, which stays in the rollup", s.decision.inPurse},
		} {
			if err := place.Weigh(ctx, x, v.who.Address(), &v.vote); err != nil {
				return fmt.Errorf("%s votes: %w", v.who.name, err)
			}
			data, err := v.vote.Call(x)
			receipt, err := s.toGovernor(ctx, v.who, data, err)
			if err != nil {
				return fmt.Errorf("%s votes: %w", v.who.name, err)
			}
			if i == 0 {
				s.say("%s votes %s, %s: %s (%d gas).", v.who.name, v.vote.Support, v.how, stoaOf(v.vote.Votes()), receipt.GasUsed)
			}
			if err := must(v.vote.Votes().Eq(v.want), "%s has %s in votes, want %s", v.who.name, stoaOf(v.vote.Votes()), stoaOf(v.want)); err != nil {
				return err
			}
		}
	}
	if proposals, err = s.now(ctx); err != nil {
		return err
	}
	x := proposals[0]
	s.say("So far %s are for it and %s against; for or abstaining it takes %s, which Alice alone would not have reached.", stoaOf(x.For), stoaOf(x.Against), stoaOf(x.Quorum))
	return must(x.Passing() && x.Quorum.Gt(uint256.NewInt(10*million)), "the proposal is not passing, or without Dave's votes: %s for it, quorum %s", stoaOf(x.For), stoaOf(x.Quorum))
}

// opened is a person's purse of STOA in the state that votes, rebuilt from L1 and opened.
func (s *story) opened(ctx context.Context, p *person) (*govern.Opened, error) {
	powers, err := keys.LoadPowers(s.KeyDir, s.Shape.LogN, s.Report)
	if err != nil {
		return nil, err
	}
	sources, err := blobs.ParseSources(s.net.Endpoints().Blobs)
	if err != nil {
		return nil, err
	}
	read, err := s.net.Deployment().Rebuild(s.l1, powers, sources...)
	if err != nil {
		return nil, err
	}
	snapshot, err := votes.At(ctx, s.l1, read, s.decision.proposals[0].Batch)
	if err != nil {
		return nil, err
	}
	purses, err := snapshot.Purses(p.Address())
	if err != nil {
		return nil, err
	}
	if err := must(len(purses) == 1 && purses[0].Record == s.decision.purses[p], "%s votes with the purses %v", p.name, purses); err != nil {
		return nil, err
	}
	openings, err := snapshot.Open(purses, nil)
	return &govern.Opened{Settled: snapshot.Settled(), Openings: openings, Votes: purses[0].Votes.Int()}, err
}

// decided: it has succeeded. It is announced two days later, for everybody to see, and holds two days after that.
func (s *story) decided(ctx context.Context) error {
	if err := s.travel(ctx, s.decision.proposals[1].Ends+slack); err != nil {
		return err
	}
	proposals, err := s.now(ctx)
	if err != nil {
		return err
	}
	for _, x := range proposals {
		if err := x.Require(govern.Succeeded); err != nil {
			return err
		}
		data, err := x.Queue()
		if _, err := s.toGovernor(ctx, s.bob, data, err); err != nil {
			return fmt.Errorf("queue a proposal: %w", err)
		}
	}
	s.say("It has succeeded. Bob lets it wait in the executor for two days, for everybody to see.")
	for i := range proposals {
		if proposals, err = s.now(ctx); err != nil { // the first decides when the second is ready
			return err
		}
		if err := s.travel(ctx, proposals[i].Ready+slack); err != nil {
			return err
		}
		data, err := proposals[i].Execute()
		receipt, err := s.toGovernor(ctx, s.bob, data, err)
		if err != nil {
			return fmt.Errorf("execute a proposal: %w", err)
		}
		if entry := s.decision.place.Entered(receipt); entry != nil {
			s.say("Bob puts the announced parameters into the rollup's queue as entry %d (%d gas), which no sequencer can pass over.", *entry, receipt.GasUsed)
		} else {
			s.say("Bob announces the new fee on L1 (%d gas). It may hold two days from now at the earliest.", receipt.GasUsed)
		}
	}
	return s.until(ctx, "the new parameters", func() (bool, error) {
		info, err := s.seq.Info(ctx)
		return info.BookingFee == lowerFee, err
	})
}

// cheaper: Dave's next booking pays the new fee.
func (s *story) cheaper(ctx context.Context) error {
	b, err := s.reserve(ctx, s.dave, s.flat, 60, 1)
	if err != nil {
		return err
	}
	want := b.quote.Price.Bps(lowerFee)
	s.say("The booking fee is %s now, 2.5 %% of %s.", dollarsOf(b.quote.Fee), dollarsOf(b.quote.Price))
	return must(b.quote.Fee == want, "the booking fee is %s, want %s", b.quote.Fee, want)
}

// earns: Frank moves the fees on, which anybody may. They leave the rollup by its queue, are split, and Alice is paid.
func (s *story) earns(ctx context.Context) error {
	frank, err := s.ownersOf(s.frank)
	if err != nil {
		return err
	}
	for _, t := range []record.Token{dollars, stoa} {
		if _, err := frank.Collect(ctx, t); err != nil {
			return err
		}
	}
	var all *stake.Fees
	if err := s.until(ctx, "a batch to take the fees out", func() (bool, error) {
		all, err = frank.FeesOf(ctx, nil)
		return err == nil && !all.Tokens[dollars].ToSplit().IsZero() && !all.Tokens[stoa].ToSplit().IsZero(), err
	}); err != nil {
		return err
	}
	before, err := s.supply(ctx)
	if err != nil {
		return err
	}
	for _, t := range []record.Token{dollars, stoa} {
		sum := all.Tokens[t].ToSplit()
		split, err := frank.Split(ctx, t)
		if err != nil {
			return err
		}
		s.say("Frank collects and splits all fees in %s: of %s the stakers get %s, %s are burned, and the treasury gets %s (%d gas).",
			symbolOf(t), show(t, sum), show(t, split.ToStakers), show(t, split.Burnt), show(t, split.ToTreasury), split.GasUsed)
		parts := new(uint256.Int).Add(split.ToStakers, split.Burnt)
		if err := must(parts.Add(parts, split.ToTreasury).Eq(sum), "%s were split into %s", sum, parts); err != nil {
			return err
		}
		if t == stoa {
			after, err := s.supply(ctx)
			if err != nil {
				return err
			}
			gone := new(uint256.Int).Sub(before, after)
			if err := must(gone.Eq(split.Burnt) && !gone.IsZero(), "the supply fell by %s, %s were burned", gone, split.Burnt); err != nil {
				return err
			}
			s.say("There are %s less than before.", stoaOf(gone))
		}
	}
	return nil
}

// mints: when the epoch is over its fees have made new STOA, for the treasury. By then Alice has earned her share.
func (s *story) mints(ctx context.Context) error {
	frank, err := s.ownersOf(s.frank)
	if err != nil {
		return err
	}
	all, err := frank.FeesOf(ctx, nil)
	if err != nil {
		return err
	}
	if err := s.travel(ctx, all.Emission.Now.Until+slack); err != nil {
		return err
	}
	before, err := s.supply(ctx)
	if err != nil {
		return err
	}
	made, err := frank.Mint(ctx)
	if err != nil {
		return err
	}
	after, err := s.supply(ctx)
	if err != nil {
		return err
	}
	s.say("Epoch %d of the emission is over. Its fees allow %s of its budget of %s, which Frank makes for the treasury (%d gas).",
		made.Epoch, stoaOf(made.Amount), stoaOf(all.Emission.Now.Budget), made.GasUsed)
	grown := new(uint256.Int).Sub(after, before)
	if err := must(grown.Eq(made.Amount) && !grown.IsZero(), "the supply grew by %s, %s were made", grown, made.Amount); err != nil {
		return err
	}

	alice, err := s.ownersOf(s.alice)
	if err != nil {
		return err
	}
	for _, t := range []record.Token{dollars, stoa} {
		claimed, err := alice.Claim(ctx, t)
		if err != nil {
			return err
		}
		s.say("Alice claims what her stake has earned: %s.", show(t, claimed.Amount))
	}
	return nil
}

// supply is how much STOA there is.
func (s *story) supply(ctx context.Context) (units *uint256.Int, err error) {
	token, address := bindings.NewStoaToken(), s.decision.place.Stoa()
	err = s.read(ctx, address, token.PackTotalSupply(), func(out []byte) error {
		all, err := token.UnpackTotalSupply(out)
		if err == nil {
			units = uint256.MustFromBig(all)
		}
		return err
	})
	return units, err
}

// stoaOf writes units of STOA as people do.
func stoaOf(units *uint256.Int) string { return money.Format(units, stoaDecimals) + " STOA" }

// symbolOf and show write a token of the story, and units of it.
func symbolOf(t record.Token) string {
	if t == stoa {
		return "STOA"
	}
	return "test dollars"
}

func show(t record.Token, units *uint256.Int) string {
	if t == stoa {
		return stoaOf(units)
	}
	return "$" + money.Format(units, decimals)
}
