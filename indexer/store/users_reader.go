package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/view"
)

// oneRollup joins the rollup. LIMIT tells who plans a query that it is one row: who expects thousands takes a second to prepare for them.
const oneRollup = ` CROSS JOIN (SELECT block, finality FROM rollup LIMIT 1) r`

// lastTime joins the time of the last indexed block, as of which everything is told.
const lastTime = ` CROSS JOIN (SELECT b.time AS now FROM rollup r JOIN blocks b ON b.number = r.block LIMIT 1) t`

// rewardTokens is how many tokens fees can be of: those with the ids below it.
const rewardTokens = 3

// ofUsers runs queries about the users' contracts, or returns ErrNoUsers.
func (s *Store) ofUsers(ctx context.Context, read func(tx pgx.Tx) error) error {
	return s.view(ctx, func(tx pgx.Tx) error {
		u, err := contracts(ctx, tx)
		if err != nil {
			return err
		}
		if u == nil {
			return ErrNoUsers
		}
		return read(tx)
	})
}

// contracts are the users' contracts, nil if they are not indexed.
func contracts(ctx context.Context, tx pgx.Tx) (*view.Contracts, error) {
	var q query
	q.add(`SELECT token, staking, fees, emission, governor, executor, treasury FROM users_contracts`)
	u, err := one[view.Contracts](ctx, tx, &q)
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the users' contracts: %w", err)
	}
	return &u, nil
}

// single reads one row about the users' contracts.
func single[T any](ctx context.Context, s *Store, q *query) (v T, err error) {
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		v, err = one[T](ctx, tx, q)
		return err
	})
	return v, err
}

// listed reads a page about the users' contracts.
func listed[T any](ctx context.Context, s *Store, q *query, p Page, key func(T) (first, second view.Decimal)) (all []T, next *Key, err error) {
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		if all, err = collect[T](ctx, tx, q); err != nil {
			return err
		}
		all, next, err = cut(all, p, key)
		return err
	})
	return all, next, err
}

// Token says how much STOA there is.
func (s *Store) Token(ctx context.Context) (view.Token, error) {
	var q query
	q.add(`SELECT coalesce(c.cap, 0) AS cap, s.minted - s.burned - s.gone + s.back AS supply, s.gone - s.back AS abroad, s.minted, s.burned
		FROM users_contracts c CROSS JOIN (SELECT coalesce(sum(amount) FILTER (WHERE cause = 'minted'), 0) AS minted, coalesce(sum(amount) FILTER (WHERE cause = 'burned'), 0) AS burned,
			coalesce(sum(amount) FILTER (WHERE cause = 'left'), 0) AS gone, coalesce(sum(amount) FILTER (WHERE cause = 'returned'), 0) AS back FROM token_supply) s`)
	return single[view.Token](ctx, s, &q)
}

// SupplyChanges lists what made more STOA, or less; one cause of it, or all.
func (s *Store) SupplyChanges(ctx context.Context, cause string, p Page) ([]view.SupplyChange, *Key, error) {
	var q query
	q.add(`SELECT t.*, ` + rung("t.block") + ` AS status FROM token_supply t` + oneRollup + ` WHERE true`)
	if cause != "" {
		q.add(` AND t.cause = ?`, cause)
	}
	q.page(p, "t.block", "t.log")
	return listed(ctx, s, &q, p, func(c view.SupplyChange) (view.Decimal, view.Decimal) { return c.Block, c.Log })
}

// StakeFilter picks stakes. The zero value picks all.
type StakeFilter struct {
	Owner *common.Address
	State string
}

const stakeState = `CASE WHEN w.position IS NOT NULL THEN 'withdrawn' WHEN a.position IS NOT NULL THEN 'leaving' ELSE 'staked' END`

var stakeColumns = `SELECT s.position, s.owner, s.amount, k.lock, k.lock_end, ` + stakeState + ` AS state, a.leaves_at, w.block_time AS withdrawn_at,
	` + rung("greatest(k.block, a.block, w.block)") + ` AS status, s.block, s.block_hash, s.block_time, s.tx, s.log
	FROM stakes s` + oneRollup + `
	JOIN LATERAL (SELECT * FROM stake_locks l WHERE l.position = s.position ORDER BY l.block DESC, l.log DESC LIMIT 1) k ON true
	LEFT JOIN stake_requests a ON a.position = s.position LEFT JOIN stake_withdrawals w ON w.position = s.position WHERE true`

// Stakes lists stakes.
func (s *Store) Stakes(ctx context.Context, f StakeFilter, p Page) ([]view.Stake, *Key, error) {
	var q query
	q.add(stakeColumns)
	if f.Owner != nil {
		q.add(` AND s.owner = ?`, f.Owner[:])
	}
	if f.State != "" {
		q.add(` AND `+stakeState+` = ?`, f.State)
	}
	q.page(p, "s.position")
	return listed(ctx, s, &q, p, func(v view.Stake) (view.Decimal, view.Decimal) { return v.Position, "0" })
}

// Stake returns a stake.
func (s *Store) Stake(ctx context.Context, position uint64) (view.Stake, error) {
	var q query
	q.add(stakeColumns+` AND s.position = ?`, position)
	return single[view.Stake](ctx, s, &q)
}

// staker is what an account has in the stake, nil if that is not indexed.
func staker(ctx context.Context, tx pgx.Tx, account common.Address) (*view.Staker, error) {
	if u, err := contracts(ctx, tx); err != nil || u == nil {
		return nil, err
	}
	var v view.Staker
	err := tx.QueryRow(ctx, `SELECT coalesce(sum(s.amount) FILTER (WHERE a.position IS NULL), 0), coalesce(sum(s.amount) FILTER (WHERE a.position IS NOT NULL AND w.position IS NULL), 0)
		FROM stakes s LEFT JOIN stake_requests a ON a.position = s.position LEFT JOIN stake_withdrawals w ON w.position = s.position WHERE s.owner = $1`, account[:]).Scan(&v.Staked, &v.Leaving)
	if err != nil {
		return nil, err
	}
	var q query
	q.add(`SELECT token, sum(amount) AS amount FROM reward_claims WHERE account = ? GROUP BY token ORDER BY token`, account[:])
	v.Rewards, err = collect[view.Sum](ctx, tx, &q)
	return &v, err
}

// PayoutFilter picks payouts. The zero value picks all.
type PayoutFilter struct {
	Account *common.Address
	Token   *uint8
}

// Rewards lists what stakers were paid.
func (s *Store) Rewards(ctx context.Context, f PayoutFilter, p Page) ([]view.Payout, *Key, error) {
	var q query
	q.add(`SELECT c.*, ` + rung("c.block") + ` AS status FROM reward_claims c` + oneRollup + ` WHERE true`)
	q.ofAccount("c.account", f.Account)
	q.ofToken("c.token", f.Token)
	q.page(p, "c.block", "c.log")
	return listed(ctx, s, &q, p, func(c view.Payout) (view.Decimal, view.Decimal) { return c.Block, c.Log })
}

// ofToken adds the condition that a column is a token, if one is asked for.
func (q *query) ofToken(column string, token *uint8) {
	if token != nil {
		q.add(` AND `+column+` = ?`, *token)
	}
}

// Fees says where the fees go.
func (s *Store) Fees(ctx context.Context) (f view.Fees, err error) {
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, `SELECT stakers_bps, burned_bps FROM fee_shares ORDER BY block DESC, log DESC LIMIT 1`).Scan(&f.StakersBps, &f.BurnedBps)
		if errors.Is(err, pgx.ErrNoRows) { // before the deployment
			f.StakersBps, f.BurnedBps, err = "0", "0", nil
		}
		if err != nil {
			return err
		}
		var q query
		q.add(`SELECT token, sum(to_stakers + burned + to_treasury) AS split, sum(to_stakers) AS to_stakers, sum(burned) AS burned, sum(to_treasury) AS to_treasury FROM fee_splits GROUP BY token ORDER BY token`)
		f.Tokens, err = collect[view.FeesPaid](ctx, tx, &q)
		return err
	})
	return f, err
}

// FeeSplits lists splits of fees, of one token or of all.
func (s *Store) FeeSplits(ctx context.Context, token *uint8, p Page) ([]view.FeeSplit, *Key, error) {
	var q query
	q.add(`SELECT f.*, f.to_stakers + f.burned + f.to_treasury AS split, ` + rung("f.block") + ` AS status FROM fee_splits f` + oneRollup + ` WHERE true`)
	q.ofToken("f.token", token)
	q.page(p, "f.block", "f.log")
	return listed(ctx, s, &q, p, func(v view.FeeSplit) (view.Decimal, view.Decimal) { return v.Block, v.Log })
}

// FeeCollections lists demands that fees leave the rollup, of one token or of all.
func (s *Store) FeeCollections(ctx context.Context, token *uint8, p Page) ([]view.FeeCollection, *Key, error) {
	var q query
	q.add(`SELECT f.*, CASE WHEN e.batch IS NULL THEN 'queued' WHEN o.applied THEN 'applied' ELSE 'void' END AS state, CASE WHEN o.applied THEN o.amount END AS amount, ` + rung("f.block") + ` AS status
		FROM fee_collections f LEFT JOIN queue e ON e.index = f.entry LEFT JOIN operations o ON o.batch = e.batch AND o.position = e.position` + oneRollup + ` WHERE true`)
	q.ofToken("f.token", token)
	q.page(p, "f.entry")
	return listed(ctx, s, &q, p, func(v view.FeeCollection) (view.Decimal, view.Decimal) { return v.Entry, "0" })
}

// clock is what an epoch depends on: what is fixed, and the time of the last indexed block.
type clock struct {
	start, length, now int64
	firstBudget, decay pgtype.Numeric
}

// readClock returns ErrNotFound until what is fixed is read from L1, and a block is indexed.
func readClock(ctx context.Context, tx pgx.Tx) (c clock, err error) {
	err = tx.QueryRow(ctx, `SELECT c.emission_start, c.epoch_seconds, c.first_budget, c.budget_decay, b.time
		FROM users_contracts c, rollup r JOIN blocks b ON b.number = r.block WHERE c.cap IS NOT NULL`).Scan(&c.start, &c.length, &c.firstBudget, &c.decay, &c.now)
	if errors.Is(err, pgx.ErrNoRows) {
		return c, ErrNotFound
	}
	return c, err
}

// begun is how many epochs have begun (EMISSION-1).
func (c clock) begun() int64 {
	if c.now < c.start {
		return 0
	}
	return 1 + (c.now-c.start)/c.length
}

// Emission says how new STOA is made.
func (s *Store) Emission(ctx context.Context) (e view.Emission, err error) {
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		c, err := readClock(ctx, tx)
		if err != nil {
			return err
		}
		e = view.Emission{Start: decimal(c.start), EpochSeconds: decimal(c.length), Begun: decimal(c.begun()), FirstBudget: view.Decimal(integerOf(c.firstBudget).String()), Decay: view.Decimal(integerOf(c.decay).String())}
		if err := tx.QueryRow(ctx, `SELECT coalesce(sum(amount), 0) FROM emission_mints`).Scan(&e.Minted); err != nil {
			return err
		}
		var q query
		q.add(`SELECT DISTINCT ON (token) token, factor, first_epoch FROM emission_factors ORDER BY token, block DESC, log DESC`)
		e.Factors, err = collect[view.Factor](ctx, tx, &q)
		return err
	})
	return e, err
}

// Epochs lists the epochs that have begun. No row stands for one: they follow from the time, what is fixed, and the
// fees that were split.
func (s *Store) Epochs(ctx context.Context, p Page) (all []view.Epoch, next *Key, err error) {
	all = []view.Epoch{}
	err = s.ofUsers(ctx, func(tx pgx.Tx) error {
		c, err := readClock(ctx, tx)
		if err != nil {
			return err
		}
		last := c.begun() - 1
		if p.After != nil {
			last = min(last, p.After[0]-1)
		}
		first := max(last-int64(p.Limit)+1, 0)
		if last < 0 {
			return nil
		}
		paid, err := c.paid(ctx, tx, first, last)
		if err != nil {
			return err
		}
		for e := last; e >= first; e-- {
			v, err := c.epoch(ctx, tx, e, paid[e-first])
			if err != nil {
				return fmt.Errorf("epoch %d: %w", e, err)
			}
			all = append(all, v)
		}
		if first > 0 {
			next = &Key{first}
		}
		return nil
	})
	return all, next, err
}

// paid are the fees that were split in the epochs from first to last, by token.
func (c clock) paid(ctx context.Context, tx pgx.Tx, first, last int64) ([][]*big.Int, error) {
	all := make([][]*big.Int, last-first+1)
	for i := range all {
		for range rewardTokens {
			all[i] = append(all[i], new(big.Int))
		}
	}
	rows, err := tx.Query(ctx, `SELECT (block_time - $1) / $2 - $3, token, sum(to_stakers + burned + to_treasury) FROM fee_splits WHERE block_time >= $1 + $2 * $3 AND block_time < $1 + $2 * ($4 + 1) GROUP BY 1, 2`,
		c.start, c.length, first, last)
	if err != nil {
		return nil, err
	}
	var epoch, token int64
	var sum pgtype.Numeric
	_, err = pgx.ForEachRow(rows, []any{&epoch, &token, &sum}, func() error {
		if token >= rewardTokens {
			return &CorruptError{"token of a split", token, fmt.Sprintf("below %d", rewardTokens)}
		}
		all[epoch][token] = integerOf(sum)
		return nil
	})
	return all, err
}

// epoch is an epoch with the fees that were split in it.
func (c clock) epoch(ctx context.Context, tx pgx.Tx, number int64, paid []*big.Int) (view.Epoch, error) {
	budget := derive.Budget(integerOf(c.firstBudget), integerOf(c.decay), uint64(number))
	v := view.Epoch{Number: decimal(number), Start: decimal(c.start + number*c.length), End: decimal(c.start + (number+1)*c.length), Budget: view.Decimal(budget.String())}
	factors := make([]*big.Int, rewardTokens)
	for token := range factors {
		var f pgtype.Numeric
		err := tx.QueryRow(ctx, `SELECT factor FROM emission_factors WHERE token = $1 AND first_epoch <= $2 ORDER BY block DESC, log DESC LIMIT 1`, token, number).Scan(&f)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return v, err
		}
		factors[token] = integerOf(f)
		v.Fees = append(v.Fees, view.EpochFees{Token: decimal(int64(token)), Split: view.Decimal(paid[token].String()), Factor: view.Decimal(factors[token].String())})
	}
	v.Allowed = view.Decimal(derive.Allowed(budget, paid, factors).String())

	err := tx.QueryRow(ctx, `SELECT m.amount, `+rung("m.block")+`, m.block, m.block_hash, m.block_time, m.tx, m.log FROM emission_mints m`+oneRollup+` WHERE m.epoch = $1`, number).Scan(
		&v.Minted, &v.Status, &v.Block, &v.BlockHash, &v.Time, &v.Transaction, &v.Log)
	switch running := c.begun() - 1; {
	case err == nil:
		v.State = "minted"
	case !errors.Is(err, pgx.ErrNoRows):
		return v, err
	case number == running:
		v.State = "running"
	case number == running-1:
		v.State = "mintable"
	default:
		v.State = "expired"
	}
	return v, nil
}

// integerOf is the integer that a numeric column holds, 0 for NULL.
func integerOf(n pgtype.Numeric) *big.Int {
	v := new(big.Int)
	if !n.Valid {
		return v
	}
	// the driver strips zeros at the end
	return v.Mul(n.Int, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n.Exp)), nil))
}
