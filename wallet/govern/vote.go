package govern

import (
	"context"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
)

// Support is what a vote says, as the governor numbers it.
type Support uint8

// What a vote may say. Fractional is one in parts.
const (
	Against Support = iota
	For
	Abstain
	Fractional Support = 255
)

func (s Support) String() string {
	switch s {
	case Against:
		return "against"
	case For:
		return "for"
	case Abstain:
		return "abstain"
	case Fractional:
		return "in parts"
	}
	return fmt.Sprintf("support %d", uint8(s))
}

// MarshalText writes its name.
func (s Support) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Support) UnmarshalText(text []byte) error {
	for _, v := range []Support{Against, For, Abstain, Fractional} {
		if v.String() == string(text) {
			*s = v
			return nil
		}
	}
	return fmt.Errorf("vote for, against or abstain: have %q", text)
}

// Split is how a vote is divided, in hundredths: what is missing to 100 is not voted.
type Split struct{ For, Against, Abstain uint8 }

// ParseSplit reads 60/30/10: for, against, abstaining.
func ParseSplit(text string) (s Split, err error) {
	parts, sum := strings.Split(text, "/"), 0
	for i, to := range []*uint8{&s.For, &s.Against, &s.Abstain} {
		if len(parts) != 3 {
			break
		}
		v, err := strconv.ParseUint(parts[i], 10, 7)
		if err != nil {
			sum = 0
			break
		}
		*to, sum = uint8(v), sum+int(v)
	}
	if sum == 0 || sum > 100 {
		return Split{}, fmt.Errorf("write a split as 60/30/10, which are for, against and abstaining in hundredths, 100 together at most: have %q", text)
	}
	return s, nil
}

// partBytes is the length of one part of a vote.
const partBytes = 16

// params are the parts of so many votes, as the governor takes them: against, for, abstaining. Sums are what is rounded, so that a split of 100
// hundredths leaves no unit out.
func (s Split) params(votes *uint256.Int) []byte {
	var out []byte
	last, share := new(uint256.Int), uint64(0)
	for _, hundredths := range []uint8{s.Against, s.For, s.Abstain} {
		share += uint64(hundredths)
		sum := new(uint256.Int).Mul(votes, uint256.NewInt(share))
		sum.Div(sum, uint256.NewInt(100))
		part := new(uint256.Int).Sub(sum, last).Bytes32()
		out, last = append(out, part[32-partBytes:]...), sum
	}
	return out
}

// Opened are purses of the rollup's state as a vote shows them.
type Opened struct {
	Settled  bindings.IPurseVotesState
	Openings []bindings.KzgOpening
	Votes    *uint256.Int // that they have together
}

// records are those that are opened.
func (o *Opened) records() []uint32 {
	var list []uint32
	for _, x := range o.Openings {
		list = append(list, x.Record)
	}
	return list
}

// Vote is what an account votes in a proposal: the votes that it has on L1, or with Override its own units there in spite of its delegates, or
// with Opened those of purses.
type Vote struct {
	Support  Support
	Split    *Split // in parts: of the votes on L1 alone
	Override bool
	Opened   *Opened
	Reason   string // kept in the log; not of a vote with purses

	votes *uint256.Int
}

// Votes is how many it casts, once it was weighed.
func (v *Vote) Votes() *uint256.Int { return v.votes }

// Weigh asks L1 how many votes the account would cast so, before the cap. It returns a *StateError unless the proposal is active, ErrFrozen, a
// *VotedError or a *NoVotesError.
func (p *Place) Weigh(ctx context.Context, x *Proposal, voter common.Address, v *Vote) error {
	if err := x.Require(Active); err != nil {
		return err
	}
	id, at := x.ID.ToBig(), new(big.Int).SetUint64(x.Timepoint)
	switch {
	case v.Opened != nil:
		if x.Frozen {
			return ErrFrozen
		}
		voted, err := p.Voted(ctx, x, v.Opened.records())
		if err != nil {
			return err
		}
		if len(voted) > 0 {
			return &VotedError{voter, voted}
		}
		v.votes = v.Opened.Votes
		return nil
	case v.Override:
		done, err := view(ctx, p, nil, p.Governor, governor.PackHasVotedOverride(id, voter), governor.UnpackHasVotedOverride)
		if err != nil {
			return err
		}
		if done {
			return &VotedError{Voter: voter}
		}
		if v.votes, err = p.undelegated(ctx, voter, at); err != nil {
			return err
		}
	default:
		done, err := view(ctx, p, nil, p.Governor, governor.PackHasVoted(id, voter), governor.UnpackHasVoted)
		if err != nil {
			return err
		}
		if done {
			return &VotedError{Voter: voter}
		}
		votes, err := view(ctx, p, nil, p.Governor, governor.PackGetVotes(voter, at), governor.UnpackGetVotes)
		if err != nil {
			return err
		}
		v.votes = uint256.MustFromBig(votes)
	}
	if v.votes.IsZero() {
		return &NoVotesError{voter, x.Timepoint, v.Override}
	}
	return nil
}

// undelegated are an account's own units, in the token and in the stake, that were not delegated to itself.
func (p *Place) undelegated(ctx context.Context, voter common.Address, at *big.Int) (*uint256.Int, error) {
	sum := new(uint256.Int)
	for _, source := range []common.Address{p.Stoa(), p.Staking} { // both keep votes in the same way
		delegate, err := view(ctx, p, nil, source, stoaToken.PackGetPastDelegate(voter, at), stoaToken.UnpackGetPastDelegate)
		if err != nil {
			return nil, err
		}
		if delegate == voter {
			continue
		}
		units, err := view(ctx, p, nil, source, stoaToken.PackGetPastBalanceOf(voter, at), stoaToken.UnpackGetPastBalanceOf)
		if err != nil {
			return nil, err
		}
		sum.Add(sum, uint256.MustFromBig(units))
	}
	return sum, nil
}

// Voted are those of some records that have voted in a proposal.
func (p *Place) Voted(ctx context.Context, x *Proposal, records []uint32) (voted []uint32, err error) {
	for _, r := range records {
		done, err := view(ctx, p, nil, p.Governor, governor.PackHasVotedRecord(x.ID.ToBig(), new(big.Int).SetUint64(uint64(r))), governor.UnpackHasVotedRecord)
		if err != nil {
			return nil, err
		}
		if done {
			voted = append(voted, r)
		}
	}
	return voted, nil
}

// Ballot is what counts of all that an account has voted in a proposal.
type Ballot struct {
	Against *uint256.Int `json:"against"`
	For     *uint256.Int `json:"for"`
	Abstain *uint256.Int `json:"abstain"`
}

// Ballot asks L1 for an account's.
func (p *Place) Ballot(ctx context.Context, x *Proposal, voter common.Address) (b Ballot, err error) {
	out, err := view(ctx, p, nil, p.Governor, governor.PackBallotOf(x.ID.ToBig(), voter), governor.UnpackBallotOf)
	if err != nil {
		return b, err
	}
	return Ballot{uint256.MustFromBig(out.Arg0), uint256.MustFromBig(out.Arg1), uint256.MustFromBig(out.Arg2)}, nil
}

// support is what the governor is told, with the parts of a vote that was weighed.
func (v *Vote) support() (Support, []byte) {
	if v.Split != nil {
		return Fractional, v.Split.params(v.votes)
	}
	return v.Support, []byte{}
}

// Call is the call of the governor that a voter sends himself, of a vote that was weighed.
func (v *Vote) Call(x *Proposal) ([]byte, error) {
	id := x.ID.ToBig()
	support, params := v.support()
	switch {
	case v.Opened != nil:
		return governor.TryPackCastVoteFromL2(id, uint8(support), v.Opened.Settled, v.Opened.Openings)
	case v.Override:
		return governor.TryPackCastOverrideVote(id, uint8(support), v.Reason)
	case v.Split != nil:
		return governor.TryPackCastVoteWithReasonAndParams(id, uint8(support), v.Reason, params)
	}
	return governor.TryPackCastVoteWithReason(id, uint8(support), v.Reason)
}

// DelegateCalls are the calls that delegate an account's votes, those of its tokens and those of its stake, to another; none for what is
// delegated so already. Stakes alone do not follow the tokens' delegate.
func (p *Place) DelegateCalls(ctx context.Context, account, to common.Address) (calls []Call, err error) {
	for _, source := range []common.Address{p.Stoa(), p.Staking} {
		now, err := view(ctx, p, nil, source, stoaToken.PackDelegates(account), stoaToken.UnpackDelegates)
		if err != nil {
			return nil, err
		}
		if now != to {
			calls = append(calls, call(source, stoaToken.PackDelegate(to))...)
		}
	}
	return calls, nil
}

// VotesNow are the votes that an account has on L1 now, which a proposal that is made in a later second counts.
func (p *Place) VotesNow(ctx context.Context, account common.Address) (*uint256.Int, error) {
	sum := new(uint256.Int)
	for _, source := range []common.Address{p.Stoa(), p.Staking} {
		votes, err := view(ctx, p, nil, source, stoaToken.PackGetVotes(account), stoaToken.UnpackGetVotes)
		if err != nil {
			return nil, err
		}
		sum.Add(sum, uint256.MustFromBig(votes))
	}
	return sum, nil
}
