package store

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// isCurrent holds of a delegation d that no later one has taken the place of.
const isCurrent = `NOT EXISTS (SELECT FROM delegations n WHERE n.source = d.source AND n.delegator = d.delegator AND (n.block, n.log) > (d.block, d.log))`

// Delegate says what an account votes with; one that nobody knows has nothing.
func (s *Store) Delegate(ctx context.Context, account common.Address) (view.Delegate, error) {
	latest := func(column, table, by, source string) string {
		return `(SELECT ` + column + ` FROM ` + table + ` x WHERE x.source = '` + source + `' AND x.` + by + ` = a.address ORDER BY x.block DESC, x.log DESC LIMIT 1)`
	}
	var q query
	q.add(`SELECT address, token_votes, stake_votes, token_votes + stake_votes AS votes, delegators, token_delegate, stake_delegate FROM (
		SELECT address, coalesce(`+latest("votes", "delegate_votes", "delegate", inToken)+`, 0) AS token_votes, coalesce(`+latest("votes", "delegate_votes", "delegate", inStake)+`, 0) AS stake_votes,
			`+latest("delegate", "delegations", "delegator", inToken)+` AS token_delegate, `+latest("delegate", "delegations", "delegator", inStake)+` AS stake_delegate,
			(SELECT count(*) FROM delegations d WHERE d.delegate = a.address AND `+isCurrent+`) AS delegators
		FROM (SELECT ?::bytea AS address) a) v`, account[:])
	return single[view.Delegate](ctx, s, &q)
}

// Delegators lists who delegates to an account.
func (s *Store) Delegators(ctx context.Context, account common.Address, p Page) ([]view.Delegation, *Key, error) {
	var q query
	q.add(`SELECT d.source, d.delegator, `+rung("d.block")+` AS status, d.block, d.block_hash, d.block_time, d.tx, d.log FROM delegations d`+oneRollup+` WHERE d.delegate = ? AND `+isCurrent, account[:])
	q.page(p, "d.block", "d.log")
	return listed(ctx, s, &q, p, func(d view.Delegation) (view.Decimal, view.Decimal) { return d.Block, d.Log })
}

// The state of a proposal p is what OpenZeppelin's Governor, GovernorTimelockControl and our StoaGovernor compute of the same facts, at the time of the last
// indexed block: not that of L1's head, for votes of the blocks between are not known.
//
// v are the votes that count: of each account what its last ballot says. k are its steps, those that the executor alone tells of too.
var proposalState = `CASE WHEN k.executed_at IS NOT NULL THEN 'executed' WHEN k.canceled_at IS NOT NULL THEN 'canceled'
	WHEN t.now <= p.vote_start THEN 'pending' WHEN t.now <= greatest(p.vote_end, k.extended) THEN 'active'
	WHEN v.in_favour <= v.against OR v.in_favour + v.abstaining < ` + quorum + ` THEN 'defeated'
	WHEN k.eta IS NULL THEN 'succeeded' ELSE 'queued' END`

// quorum is a share of the supply, rounded up.
var quorum = fmt.Sprintf(`div(p.supply * %d + 9999, 10000)`, derive.QuorumBps)

var proposalColumns = `SELECT p.id, p.proposer, p.title, ` + proposalState + ` AS state, p.snapshot_time, p.snapshot_batch, p.frozen, p.supply, ` + quorum + ` AS quorum,
	div(p.supply * coalesce(c.ballot_cap_bps, 0), 10000) AS ballot_cap, p.vote_start, greatest(p.vote_end, k.extended) AS vote_end,
	json_build_object('against', v.against::text, 'for', v.in_favour::text, 'abstain', v.abstaining::text) AS tally, k.eta, k.executed_at, k.canceled_at,
	` + rung("greatest(p.block, k.block)") + ` AS status, p.block, p.block_hash, p.block_time, p.tx, p.log`

const proposalTables = ` FROM proposals p CROSS JOIN (SELECT ballot_cap_bps FROM users_contracts LIMIT 1) c` + oneRollup + lastTime + `
	JOIN LATERAL (SELECT coalesce(sum(against), 0) AS against, coalesce(sum(in_favour), 0) AS in_favour, coalesce(sum(abstaining), 0) AS abstaining FROM (
		SELECT DISTINCT ON (b.account) b.against, b.in_favour, b.abstaining FROM ballots b WHERE b.proposal = p.id ORDER BY b.account, b.block DESC, b.log DESC) b) v ON true
	JOIN LATERAL (SELECT max(until) FILTER (WHERE step = 'extended') AS extended, max(until) FILTER (WHERE step = 'queued') AS eta,
		max(block_time) FILTER (WHERE step = 'executed') AS executed_at, max(block_time) FILTER (WHERE step = 'canceled') AS canceled_at, max(block) AS block FROM (
		SELECT step, until, block, block_time FROM proposal_steps s WHERE s.proposal = p.id
		UNION ALL SELECT step, NULL, block, block_time FROM executor_steps e WHERE e.operation = p.operation) s) k ON true WHERE true`

// ProposalFilter picks proposals. The zero value picks all.
type ProposalFilter struct {
	Proposer *common.Address
	State    string
}

// Proposals lists proposals.
func (s *Store) Proposals(ctx context.Context, f ProposalFilter, p Page) ([]view.GovernorProposal, *Key, error) {
	var q query
	q.add(proposalColumns + proposalTables)
	if f.Proposer != nil {
		q.add(` AND p.proposer = ?`, f.Proposer[:])
	}
	if f.State != "" {
		q.add(` AND `+proposalState+` = ?`, f.State)
	}
	q.page(p, "p.block", "p.log")
	return listed(ctx, s, &q, p, func(v view.GovernorProposal) (view.Decimal, view.Decimal) { return v.Block, v.Log })
}

// Proposal returns a proposal with what it would do.
func (s *Store) Proposal(ctx context.Context, id *big.Int) (view.GovernorProposalDetail, error) {
	var q query
	q.add(proposalColumns+`, p.description, p.description_hash, p.operation,
		(SELECT json_agg(json_build_object('target', '0x' || encode(p.targets[i], 'hex'), 'value', p.wei[i]::text, 'data', '0x' || encode(p.calldatas[i], 'hex')) ORDER BY i) FROM generate_subscripts(p.targets, 1) i) AS calls`+
		proposalTables+` AND p.id = ?`, number(id))
	return single[view.GovernorProposalDetail](ctx, s, &q)
}

// Votes lists the votes in a proposal, of one account or of all.
func (s *Store) Votes(ctx context.Context, proposal *big.Int, voter *common.Address, p Page) (all []view.Vote, next *Key, err error) {
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		var q query
		var known bool
		if err := tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM proposals WHERE id = $1)`, number(proposal)).Scan(&known); err != nil {
			return err
		}
		if !known {
			return ErrNotFound
		}
		q.add(`SELECT x.voter, x.kind, json_build_object('against', x.against::text, 'for', x.in_favour::text, 'abstain', x.abstaining::text) AS cast,
			json_build_object('against', b.against::text, 'for', b.in_favour::text, 'abstain', b.abstaining::text) AS counted,
			(SELECT coalesce(json_agg(n::text), '[]') FROM unnest(x.records) n) AS records, left(x.reason, 1000) AS reason,
			`+rung("x.block")+` AS status, x.block, x.block_hash, x.block_time, x.tx, x.log FROM votes x`+oneRollup+`
			JOIN LATERAL (SELECT * FROM ballots b WHERE b.proposal = x.proposal AND b.account = x.voter ORDER BY b.block DESC, b.log DESC LIMIT 1) b ON true WHERE x.proposal = ?`, number(proposal))
		if voter != nil {
			q.add(` AND x.voter = ?`, voter[:])
		}
		q.page(p, "x.block", "x.log")
		if all, err = collect[view.Vote](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(v view.Vote) (view.Decimal, view.Decimal) { return v.Block, v.Log })
		return err
	})
	return all, next, err
}
