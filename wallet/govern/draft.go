package govern

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// Draft is a proposal before it is made.
type Draft struct {
	Calls       []Call
	Description string
}

// proposerMark begins the end of a description that keeps others from making the proposal first, and cancelling it for good.
const proposerMark = "#proposer="

// By is the draft as an account's own: nobody else can make a proposal of this description.
func (d Draft) By(proposer common.Address) Draft {
	if !strings.Contains(d.Description, proposerMark) {
		d.Description = strings.TrimSpace(d.Description) + "\n\n" + proposerMark + strings.ToLower(proposer.Hex())
	}
	return d
}

// Text is a description as people read it, without the mark of who proposed.
func Text(description string) string {
	text, _, _ := strings.Cut(description, proposerMark)
	return strings.TrimSpace(text)
}

// Propose is the call of the governor that makes it.
func (d Draft) Propose() ([]byte, error) {
	targets, values, data, _ := (&Proposal{Calls: d.Calls}).pack()
	return governor.TryPackPropose(targets, values, data, d.Description)
}

// Made is the number of the proposal that a transaction has made.
func (p *Place) Made(receipt *types.Receipt) (*uint256.Int, error) {
	for _, l := range receipt.Logs {
		if e, err := governor.UnpackProposalCreatedEvent(l); err == nil && l.Address == p.Governor {
			return uint256.MustFromBig(e.ProposalId), nil
		}
	}
	return nil, fmt.Errorf("transaction %s made no proposal", receipt.TxHash)
}

// Try makes the calls of a draft one by one as the executor would now, and returns a *CallError for the first that would fail.
func (p *Place) Try(ctx context.Context, d Draft) error {
	for _, c := range d.Calls {
		to := c.Target
		if _, err := p.Client.CallContract(ctx, ethereum.CallMsg{From: p.Executor, To: &to, Value: c.Value.ToBig(), Data: c.Data}, nil); err != nil {
			return &CallError{p.Describe(c), refusal(err)}
		}
	}
	return nil
}

// call is a call without ETH.
func call(to common.Address, data []byte) []Call { return []Call{{to, new(uint256.Int), data}} }

// Change is what to change of the market's parameters; what is nil or not named stays.
type Change struct {
	BookingFee   *uint16 // basis points
	CrankReserve map[record.Token]amount.Amount
	Rent         map[record.Token]amount.Amount
}

// Current are the market's parameters that hold: those of the genesis, or those that entered L1's queue with the version that holds now.
func (p *Place) Current(ctx context.Context, genesis record.Params) (record.Params, error) {
	head, err := p.head(ctx)
	if err != nil {
		return genesis, err
	}
	last, err := view(ctx, p, head.Number, p.Rollup, rollup.PackHead(), rollup.UnpackHead)
	if err != nil || last.ParameterVersion == genesis.Version {
		return genesis, err
	}
	logs, err := p.logs(ctx, p.Rollup, rollup.GetABI().Events[bindings.RollupParamsEnqueuedEventName].ID, head.Number.Uint64())
	if err != nil {
		return genesis, err
	}
	for i := range logs {
		e, err := rollup.UnpackParamsEnqueuedEvent(&logs[i])
		if err != nil {
			return genesis, fmt.Errorf("read parameters in transaction %s: %w", logs[i].TxHash, err)
		}
		if e.Params.Version != last.ParameterVersion { // the first of a version is the one that was taken (QUEUE-8)
			continue
		}
		genesis.Version, genesis.BookingFee = e.Params.Version, e.Params.BookingFee
		for t := range record.Tokens {
			genesis.CrankReserve[t], genesis.Rent[t] = e.Params.CrankReserve[t].Uint64(), e.Params.RecordRent[t].Uint64()
		}
		return genesis, nil
	}
	return genesis, fmt.Errorf("name another L1 node, or the deployment's first block: no log tells of the market's parameters of version %d", last.ParameterVersion)
}

// Params are the two proposals that change the market's parameters, for the rollup takes only what was announced a while before: the first
// announces them, the second puts them into the queue. They are voted on and wait together; the second is executed when the announcement of
// the first is old enough. One proposal with both calls could never be executed.
func (p *Place) Params(ctx context.Context, current record.Params, c Change, text string) (drafts []Draft, err error) {
	owner, err := view(ctx, p, nil, p.Rollup, rollup.PackOwner(), rollup.UnpackOwner)
	if err != nil {
		return nil, err
	}
	if owner != p.Executor {
		return nil, &OwnerError{p.Rollup, owner, p.Executor}
	}
	next := current
	next.Version++
	if c.BookingFee != nil {
		next.BookingFee = *c.BookingFee
	}
	for _, change := range []struct {
		name string
		from map[record.Token]amount.Amount
		to   *[record.Tokens]uint64
	}{{"crank reserve", c.CrankReserve, &next.CrankReserve}, {"rent", c.Rent, &next.Rent}} {
		for t, v := range change.from {
			if !v.Int().IsUint64() {
				return nil, fmt.Errorf("set a %s below 2^64 units: have %s of token %d", change.name, v, t)
			}
			change.to[t] = v.Int().Uint64()
		}
	}
	if err := next.CheckBounds(); err != nil {
		return nil, err
	}
	args := bindings.IRollupParameters{Version: next.Version, BookingFee: next.BookingFee}
	for t := range record.Tokens {
		args.CrankReserve[t], args.RecordRent[t] = new(big.Int).SetUint64(next.CrankReserve[t]), new(big.Int).SetUint64(next.Rent[t])
	}
	announce, err := rollup.TryPackAnnounceParams(args)
	if err != nil {
		return nil, err
	}
	enqueue, err := rollup.TryPackEnqueueParams(args)
	if err != nil {
		return nil, err
	}
	return []Draft{
		{call(p.Rollup, announce), text + "\n\nPart 1 of 2: announce."},
		{call(p.Rollup, enqueue), text + "\n\nPart 2 of 2: put into the queue what part 1 announced."},
	}, nil
}

// Shares changes how fees are split, in basis points: the stakers' and the burnt share. The rest is the treasury's.
func (p *Place) Shares(stakers, burnt uint16, text string) (Draft, error) {
	data, err := fees.TryPackSetShares(bindings.IFeesShares{Stakers: stakers, Burnt: burnt})
	return Draft{call(p.Fees, data), text}, err
}

// Factor changes how much STOA the fees of a token make, for each whole token of fees.
func (p *Place) Factor(t wire.Token, stoa amount.Amount, text string) (Draft, error) {
	data, err := emission.TryPackSetFactor(uint8(t.ID), factorOf(stoa.Int().ToBig(), t))
	return Draft{call(p.Emission, data), text}, err
}

// factorOf is the fixed-point number of 18 decimals: units of STOA for one unit of the token, of which one token has 10^decimals.
func factorOf(units *big.Int, t wire.Token) *big.Int {
	v := new(big.Int).Mul(units, pow10(18))
	return v.Quo(v, pow10(t.Decimals))
}

func pow10(n uint8) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// Pay pays out of the treasury at once.
func (p *Place) Pay(t wire.Token, to common.Address, sum amount.Amount, text string) (Draft, error) {
	data, err := treasury.TryPackPay(t.Address, to, sum.Int().ToBig())
	return Draft{call(p.Treasury, data), text}, err
}

// Grant is what vests over time: nothing until start + cliff, then what a straight line from start to start + duration has reached, in seconds.
type Grant struct{ Start, Cliff, Duration uint64 }

// Grant puts an amount of the treasury into a vesting wallet.
func (p *Place) Grant(t wire.Token, to common.Address, sum amount.Amount, g Grant, text string) (Draft, error) {
	data, err := treasury.TryPackGrant(t.Address, to, sum.Int().ToBig(), bindings.ITreasurySchedule{Start: g.Start, Cliff: g.Cliff, Duration: g.Duration})
	return Draft{call(p.Treasury, data), text}, err
}

// Standing is the number of a draft, and whether the proposal was made already.
func (p *Place) Standing(ctx context.Context, d Draft) (id *uint256.Int, stands bool, err error) {
	targets, values, data, description := (&Proposal{Calls: d.Calls, Description: d.Description}).pack()
	call, err := governor.TryPackHashProposal(targets, values, data, description)
	if err != nil {
		return nil, false, err
	}
	n, err := view(ctx, p, nil, p.Governor, call, governor.UnpackHashProposal)
	if err != nil {
		return nil, false, err
	}
	made, err := number(ctx, p, nil, p.Governor, governor.PackProposalSnapshot(n), governor.UnpackProposalSnapshot)
	return uint256.MustFromBig(n), made != 0, err
}

// MayPropose returns a *ProposerError if an account has too few votes on L1.
func (p *Place) MayPropose(ctx context.Context, account common.Address) error {
	have, err := p.VotesNow(ctx, account)
	if err != nil {
		return err
	}
	want, err := view(ctx, p, nil, p.Governor, governor.PackProposalThreshold(), governor.UnpackProposalThreshold)
	if err != nil {
		return err
	}
	if least := uint256.MustFromBig(want); have.Lt(least) {
		return &ProposerError{account, have, least}
	}
	return nil
}

// Entered is the entry of the rollup's queue that a transaction has made, nil if it made none.
func (p *Place) Entered(receipt *types.Receipt) *uint64 {
	for _, l := range receipt.Logs {
		if e, err := rollup.UnpackEnqueuedEvent(l); err == nil && l.Address == p.Rollup {
			return &e.Index
		}
	}
	return nil
}
