package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/indexer/view"
)

// Grants lists what the treasury has granted, to one account or all. What has vested is what OpenZeppelin's VestingWalletCliff computes of the amount,
// at the time of the last indexed block.
func (s *Store) Grants(ctx context.Context, account *common.Address, p Page) ([]view.Grant, *Key, error) {
	var q query
	q.add(`SELECT g.*, CASE WHEN t.now < g.start_time + g.cliff THEN 0 WHEN t.now >= g.start_time + g.duration THEN g.amount ELSE div(g.amount * (t.now - g.start_time), g.duration) END AS vested,
		(SELECT coalesce(sum(e.amount), 0) FROM releases e WHERE e.wallet = g.wallet AND e.token IS NOT DISTINCT FROM g.token) AS released, ` + rung("g.block") + ` AS status
		FROM grants g` + oneRollup + lastTime + ` WHERE true`)
	q.ofAccount("g.account", account)
	q.page(p, "g.block", "g.log")
	return listed(ctx, s, &q, p, func(g view.Grant) (view.Decimal, view.Decimal) { return g.Block, g.Log })
}

// Payments lists what the treasury has paid at once, to one account or all.
func (s *Store) Payments(ctx context.Context, account *common.Address, p Page) ([]view.Payment, *Key, error) {
	var q query
	q.add(`SELECT t.*, ` + rung("t.block") + ` AS status FROM treasury_payments t` + oneRollup + ` WHERE true`)
	q.ofAccount("t.account", account)
	q.page(p, "t.block", "t.log")
	return listed(ctx, s, &q, p, func(v view.Payment) (view.Decimal, view.Decimal) { return v.Block, v.Log })
}

// Releases lists what vesting wallets have paid of what was granted, of one wallet or of all. Anybody can have a wallet pay a token of his own
// making, so other tokens than the granted one are left out.
func (s *Store) Releases(ctx context.Context, wallet *common.Address, p Page) ([]view.Release, *Key, error) {
	var q query
	q.add(`SELECT e.*, g.account, ` + rung("e.block") + ` AS status FROM releases e JOIN grants g ON g.wallet = e.wallet AND g.token IS NOT DISTINCT FROM e.token` + oneRollup + ` WHERE true`)
	q.ofAccount("e.wallet", wallet)
	q.page(p, "e.block", "e.log")
	return listed(ctx, s, &q, p, func(v view.Release) (view.Decimal, view.Decimal) { return v.Block, v.Log })
}

// ofAccount adds the condition that a column is an account, if one is asked for.
func (q *query) ofAccount(column string, account *common.Address) {
	if account != nil {
		q.add(` AND `+column+` = ?`, account[:])
	}
}
