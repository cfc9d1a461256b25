package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/indexer/derive"
)

// usersTables hold what the users' contracts did, by the block in which they did it.
var usersTables = []string{
	"token_supply", "stakes", "stake_locks", "stake_requests", "stake_withdrawals", "reward_claims", "fee_collections", "fee_splits", "fee_shares",
	"emission_factors", "emission_mints", "delegations", "delegate_votes", "proposals", "proposal_steps", "executor_steps", "votes", "ballots",
	"grants", "treasury_payments", "releases",
}

// createUsers notes whose contracts a new database is to have.
func createUsers(ctx context.Context, tx pgx.Tx, u *follow.Users) error {
	if u == nil {
		return nil
	}
	var columns []string
	var row []any
	for name, address := range u.All() {
		columns, row = append(columns, strings.ToLower(name)), append(row, address[:])
	}
	return insert(ctx, tx, "users_contracts", columns, [][]any{row})
}

// checkUsers compares the contracts with those that the database has the history of, and says whether what is fixed
// of them is stored.
func checkUsers(ctx context.Context, tx pgx.Tx, want *follow.Users) (fixed bool, err error) {
	var have follow.Users
	into := []any{&fixed}
	for _, address := range []*common.Address{&have.Token, &have.Staking, &have.Fees, &have.Emission, &have.Governor, &have.Executor, &have.Treasury} {
		into = append(into, (*scannedAddress)(address))
	}
	err = tx.QueryRow(ctx, `SELECT cap IS NOT NULL, token, staking, fees, emission, governor, executor, treasury FROM users_contracts`).Scan(into...)
	none := errors.Is(err, pgx.ErrNoRows)
	if err != nil && !none {
		return false, fmt.Errorf("read the users' contracts: %w", err)
	}
	switch {
	case none && want == nil, !none && want != nil && have == *want:
		return fixed, nil
	case none:
		return false, &ForeignError{"list of the users' contracts", "empty", fmt.Sprintf("with the token %s", want.Token)}
	case want == nil:
		return false, &ForeignError{"list of the users' contracts", fmt.Sprintf("with the token %s", have.Token), "empty"}
	}
	return false, &ForeignError{"list of the users' contracts", have, *want}
}

// scannedAddress is an address that is read from a bytea column.
type scannedAddress common.Address

// ScanBytes is how pgx hands over a bytea.
func (a *scannedAddress) ScanBytes(b []byte) error {
	if len(b) != common.AddressLength {
		return &CorruptError{"length of an address", len(b), common.AddressLength}
	}
	copy(a[:], b)
	return nil
}

// SetFixed stores what is fixed of the users' contracts.
func (s *Store) SetFixed(ctx context.Context, f derive.Fixed) error {
	_, err := s.pool.Exec(ctx, `UPDATE users_contracts SET cap = $1, emission_start = $2, epoch_seconds = $3, first_budget = $4, budget_decay = $5, ballot_cap_bps = $6`,
		number(f.Cap), f.Start.Uint64(), f.Length.Uint64(), number(f.FirstBudget), number(f.Decay), f.BallotCapBps.Uint64())
	if err != nil {
		return fmt.Errorf("store what is fixed of the users' contracts: %w", err)
	}
	return nil
}

// number is an integer of a contract as a numeric column takes it.
func number(v *big.Int) pgtype.Numeric { return pgtype.Numeric{Int: v, Valid: true} }

// usersRows are the rows of what the users' contracts did. place are the columns of a place, and at are their values.
func usersRows(u derive.Users, place []string, at func(follow.Place) []any) ([]rows, error) {
	var all []rows
	add := func(table string, columns []string, row ...any) {
		i := slices.IndexFunc(all, func(r rows) bool { return r.table == table })
		if i < 0 {
			i, all = len(all), append(all, rows{table: table, columns: columns})
		}
		all[i].rows = append(all[i].rows, row)
	}
	placed := func(p follow.Place, table string, columns []string, row ...any) {
		add(table, slices.Concat(columns, place), slices.Concat(row, at(p))...)
	}

	for _, s := range u.Supply {
		placed(s.Place, "token_supply", []string{"cause", "account", "amount"}, string(s.Cause), s.Account[:], number(s.Amount))
	}
	lock := func(p follow.Place, position *big.Int, lock uint8, end *big.Int) {
		add("stake_locks", []string{"block", "log", "position", "lock", "lock_end"}, p.Block, p.Log, position.Uint64(), lock, end.Uint64())
	}
	if err := proposalRows(u, placed); err != nil {
		return nil, err
	}
	orNobody := func(a common.Address) any {
		if a == (common.Address{}) {
			return nil
		}
		return a[:]
	}
	delegated := func(p follow.Place, source string, who, to common.Address) {
		placed(p, "delegations", []string{"source", "delegator", "delegate"}, source, who[:], orNobody(to))
	}
	counts := func(p follow.Place, source string, delegate common.Address, votes *big.Int) {
		add("delegate_votes", []string{"block", "log", "source", "delegate", "votes"}, p.Block, p.Log, source, delegate[:], number(votes))
	}
	stepped := func(p follow.Place, proposal *big.Int, step string, until any) {
		add("proposal_steps", []string{"block", "log", "proposal", "step", "until", "block_time"}, p.Block, p.Log, number(proposal), step, until, p.Time)
	}
	for _, l := range u.Logs {
		p := l.Place
		switch e := l.Data.(type) {
		case *bindings.StakingStaked:
			placed(p, "stakes", []string{"position", "owner", "amount"}, e.Position.Uint64(), e.Owner[:], number(e.Amount))
			lock(p, e.Position, e.Lock, e.LockEnd)
		case *bindings.StakingExtended:
			lock(p, e.Position, e.Lock, e.LockEnd)
		case *bindings.StakingUnstakeRequested:
			add("stake_requests", []string{"position", "leaves_at", "block"}, e.Position.Uint64(), e.LeavesAt.Uint64(), p.Block)
		case *bindings.StakingWithdrawn:
			add("stake_withdrawals", []string{"position", "block", "block_time"}, e.Position.Uint64(), p.Block, p.Time)
		case *bindings.StakingClaimed:
			placed(p, "reward_claims", []string{"account", "token", "amount"}, e.Account[:], e.TokenId, number(e.Amount))
		case *bindings.FeesCollected:
			placed(p, "fee_collections", []string{"entry", "token"}, e.Index, e.TokenId)
		case *bindings.FeesDistributed:
			placed(p, "fee_splits", []string{"token", "to_stakers", "burned", "to_treasury"}, e.TokenId, number(e.ToStakers), number(e.Burnt), number(e.ToTreasury))
		case *bindings.FeesSharesChanged:
			add("fee_shares", []string{"block", "log", "stakers_bps", "burned_bps"}, p.Block, p.Log, e.Stakers, e.Burnt)
		case *bindings.EmissionFactorChanged:
			add("emission_factors", []string{"block", "log", "token", "factor", "first_epoch"}, p.Block, p.Log, e.TokenId.Uint64(), number(e.Factor), e.From.Uint64())
		case *bindings.EmissionMinted:
			placed(p, "emission_mints", []string{"epoch", "amount"}, e.Epoch.Uint64(), number(e.Amount))
		case *bindings.TreasuryGranted:
			placed(p, "grants", []string{"wallet", "token", "account", "amount", "start_time", "cliff", "duration"},
				e.Wallet[:], orNobody(e.Token), e.Account[:], number(e.Amount), integer(e.Schedule.Start), integer(e.Schedule.Cliff), integer(e.Schedule.Duration))
		case *bindings.TreasuryPaid:
			placed(p, "treasury_payments", []string{"token", "account", "amount"}, orNobody(e.Token), e.Account[:], number(e.Amount))
		case *follow.Release:
			placed(p, "releases", []string{"wallet", "token", "amount"}, e.Wallet[:], orNobody(e.Token), number(e.Amount))
		case *bindings.StoaTokenDelegateChanged:
			delegated(p, inToken, e.Delegator, e.ToDelegate)
		case *bindings.StakingDelegateChanged:
			delegated(p, inStake, e.Delegator, e.ToDelegate)
		case *bindings.StoaTokenDelegateVotesChanged:
			counts(p, inToken, e.Delegate, e.NewVotes)
		case *bindings.StakingDelegateVotesChanged:
			counts(p, inStake, e.Delegate, e.NewVotes)
		case *bindings.StoaGovernorProposalExtended:
			stepped(p, e.ProposalId, "extended", e.ExtendedDeadline)
		case *bindings.StoaGovernorProposalQueued:
			stepped(p, e.ProposalId, "queued", e.EtaSeconds.Uint64())
		case *bindings.StoaGovernorProposalExecuted:
			stepped(p, e.ProposalId, "executed", nil)
		case *bindings.StoaGovernorProposalCanceled:
			stepped(p, e.ProposalId, "canceled", nil)
		case *bindings.ExecutorCallExecuted:
			if e.Index.Sign() == 0 { // all calls are executed at once: the first one says it for all
				add("executor_steps", executorColumns, p.Block, p.Log, e.Id[:], "executed", p.Time)
			}
		case *bindings.ExecutorCancelled:
			add("executor_steps", executorColumns, p.Block, p.Log, e.Id[:], "canceled", p.Time)
		case *bindings.StoaGovernorBallotCounted:
			add("ballots", []string{"block", "log", "proposal", "account", "against", "in_favour", "abstaining"},
				p.Block, p.Log, number(e.ProposalId), e.Account[:], number(e.AgainstVotes), number(e.ForVotes), number(e.AbstainVotes))
		default:
			return nil, fmt.Errorf("store: unknown event of the users' contracts %T", e)
		}
	}
	return all, nil
}

// Where units vote.
const (
	inToken = "token"
	inStake = "stake"
)

var executorColumns = []string{"block", "log", "operation", "step", "block_time"}

// proposalRows are those of proposals and votes.
func proposalRows(u derive.Users, placed func(p follow.Place, table string, columns []string, row ...any)) error {
	for _, p := range u.Proposals {
		operation, err := p.Operation()
		if err != nil {
			return err
		}
		hash, s := p.DescriptionHash(), p.Snapshot
		if s == nil {
			return fmt.Errorf("store: proposal %s has no snapshot", p.ProposalId)
		}
		targets, wei := make([][]byte, len(p.Targets)), make([]pgtype.Numeric, len(p.Values))
		for i := range p.Targets {
			targets[i], wei[i] = p.Targets[i][:], number(p.Values[i])
		}
		placed(p.Place, "proposals", []string{
			"id", "proposer", "title", "description", "description_hash", "targets", "wei", "calldatas", "operation", "vote_start", "vote_end", "snapshot_time", "snapshot_batch", "frozen", "supply",
		}, number(p.ProposalId), p.Proposer[:], p.Title(), p.Text(), hash[:], targets, wei, p.Calldatas, operation[:], p.VoteStart.Uint64(), p.VoteEnd.Uint64(),
			s.Timepoint.Uint64(), s.Batch.Uint64(), s.Frozen, number(s.Supply))
	}
	for _, v := range u.Votes {
		records := v.Records
		if records == nil {
			records = []int64{}
		}
		placed(v.Place, "votes", []string{"proposal", "voter", "kind", "against", "in_favour", "abstaining", "records", "reason"},
			number(v.Proposal), v.Voter[:], string(v.Kind), number(v.Parts[0]), number(v.Parts[1]), number(v.Parts[2]), records, v.Reason)
	}
	return nil
}
