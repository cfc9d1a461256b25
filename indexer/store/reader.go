package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"

	"github.com/stoa-rollup/stoa/indexer/view"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Key is a place in a list, of which every row has another. Lists that need one
// number leave the second zero.
type Key [2]int64

// Page asks for a part of a list.
type Page struct {
	After *Key // nil: from the start
	Limit int
}

// query is a statement that grows, with its arguments.
type query struct {
	sql  strings.Builder
	args []any
}

// add appends text, in which each ? stands for the next argument.
func (q *query) add(text string, args ...any) {
	for _, a := range args {
		before, after, _ := strings.Cut(text, "?")
		q.args = append(q.args, a)
		q.sql.WriteString(before + "$" + strconv.Itoa(len(q.args)))
		text = after
	}
	q.sql.WriteString(text)
}

// collect runs the query.
func collect[T any](ctx context.Context, tx pgx.Tx, q *query) ([]T, error) {
	rows, err := tx.Query(ctx, q.sql.String(), q.args...)
	if err != nil {
		return nil, err
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByName[T])
	if all == nil {
		all = []T{} // an empty list, not null
	}
	return all, err
}

// one runs a query whose answer is a row, or ErrNotFound.
func one[T any](ctx context.Context, tx pgx.Tx, q *query) (v T, err error) {
	rows, err := tx.Query(ctx, q.sql.String(), q.args...)
	if err != nil {
		return v, err
	}
	v, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[T])
	if errors.Is(err, pgx.ErrNoRows) {
		return v, ErrNotFound
	}
	return v, err
}

// cut drops what was read beyond the page, and says where the next one starts.
func cut[T any](all []T, p Page, key func(T) (first, second view.Decimal)) ([]T, *Key, error) {
	if len(all) <= p.Limit {
		return all, nil, nil
	}
	all = all[:p.Limit]
	var k Key
	a, b := key(all[len(all)-1])
	for i, d := range []view.Decimal{a, b} {
		var err error
		if k[i], err = strconv.ParseInt(string(d), 10, 64); err != nil {
			return nil, nil, err
		}
	}
	return all, &k, nil
}

// page adds the conditions of a page to a list that is ordered by columns, the
// newest first, and has a WHERE already.
func (q *query) page(p Page, columns ...string) {
	if p.After != nil {
		key := p.After[:len(columns)]
		q.add(" AND (" + strings.Join(columns, ", ") + ") < (")
		for i, k := range key {
			if i > 0 {
				q.add(", ")
			}
			q.add("?::bigint", k)
		}
		q.add(")")
	}
	q.add(" ORDER BY " + strings.Join(columns, " DESC, ") + " DESC")
	q.add(" LIMIT ?", p.Limit+1) // one more tells whether there is more
}

// rung is the status of what stands in block, a column, where r is the rollup.
func rung(block string) string {
	return `CASE WHEN ` + block + ` <= r.block - r.finality THEN 'final' ELSE 'settled' END`
}

// onRung adds the condition that what stands in block has a status of L1.
func (q *query) onRung(block, status string) {
	comparison := map[string]string{"settled": " > ", "final": " <= "}[status]
	q.add(" AND " + block + comparison + "r.block - r.finality")
}

// Status says how far the indexer is.
func (s *Store) Status(ctx context.Context) (v view.Status, p view.Params, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(`SELECT chain_id, rollup, bridge, genesis, batch, commitment, block, block_hash, (SELECT time FROM blocks b WHERE b.number = r.block) AS block_time, head, head_time, head - block AS lag_blocks, finality,
			greatest(block - finality, 0) AS final_block,
			(SELECT coalesce(max(number), 0) FROM batches b WHERE b.block <= r.block - r.finality) AS final_batch,
			(SELECT coalesce(max(index) + 1, 0) FROM queue) AS entries, queue
			FROM rollup r`)
		if v, err = one[view.Status](ctx, tx, &q); err != nil {
			return err
		}
		if v.Users, err = contracts(ctx, tx); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, `SELECT record, cells FROM cells WHERE record = $1`, record.ParamsIndex)
		if err != nil {
			return err
		}
		c, err := pgx.CollectExactlyOneRow(rows, cellsOf)
		if err != nil {
			return err
		}
		params, err := record.ParamsOf(c.Cells)
		p = paramsOf(params)
		return err
	})
	return v, p, err
}

func paramsOf(p record.Params) view.Params {
	d := func(v uint64) view.Decimal { return view.Decimal(strconv.FormatUint(v, 10)) }
	v := view.Params{Version: d(uint64(p.Version)), Time: d(p.Time), BookingFee: d(uint64(p.BookingFee))}
	for _, purse := range p.FeePurse {
		v.FeePurses = append(v.FeePurses, d(uint64(purse)))
	}
	for token := range record.Tokens {
		v.CrankReserve, v.Rent = append(v.CrankReserve, d(p.CrankReserve[token])), append(v.Rent, d(p.Rent[token]))
	}
	return v
}

// CursorKey is the secret that seals the API's cursors, the same for all who
// serve this database.
func (s *Store) CursorKey(ctx context.Context) (key [16]byte, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error { return tx.QueryRow(ctx, `SELECT cursor_key FROM rollup`).Scan(&key) })
	return key, err
}

const purseColumns = `SELECT record, owner, series, nonce, epoch, key, json_build_array(
	json_build_object('token', (2 * series)::text, 'available', available_0::text, 'locked', locked_0::text),
	json_build_object('token', (2 * series + 1)::text, 'available', available_1::text, 'locked', locked_1::text)) AS balances FROM purses`

// Purse returns a purse.
func (s *Store) Purse(ctx context.Context, index uint32) (p view.Purse, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(purseColumns+` WHERE record = ?`, index)
		p, err = one[view.Purse](ctx, tx, &q)
		return err
	})
	return p, err
}

// accountPurses is the most purses of an account that are listed at once.
const accountPurses = 1000

// Account returns what an address has; one that nobody knows has nothing.
func (s *Store) Account(ctx context.Context, account common.Address) (a view.Account, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		a.Address = view.HexOf(account[:])
		var q query
		q.add(purseColumns+` WHERE owner = ? ORDER BY record LIMIT ?`, account[:], accountPurses)
		if a.Purses, err = collect[view.Purse](ctx, tx, &q); err != nil {
			return err
		}
		if err := tx.QueryRow(ctx, `SELECT
			(SELECT count(*) FROM listings l JOIN purses p ON p.record = l.host WHERE p.owner = $1),
			(SELECT count(*) FROM bookings b JOIN purses p ON p.record = b.guest WHERE p.owner = $1),
			(SELECT count(*) FROM bookings b JOIN purses p ON p.record = b.host WHERE p.owner = $1)`,
			account[:]).Scan(&a.Listings, &a.AsGuest, &a.AsHost); err != nil {
			return err
		}
		q = query{}
		q.add(`SELECT c.token, c.credited, coalesce(d.claimed, 0) AS claimed, c.credited - coalesce(d.claimed, 0) AS claimable
			FROM (SELECT token, sum(amount) AS credited FROM credits WHERE account = ? GROUP BY token) c
			LEFT JOIN (SELECT token, sum(amount) AS claimed FROM claims WHERE account = ? GROUP BY token) d USING (token) ORDER BY token`, account[:], account[:])
		if a.Credits, err = collect[view.Claimable](ctx, tx, &q); err != nil {
			return err
		}
		a.Staker, err = staker(ctx, tx, account)
		return err
	})
	return a, err
}

// BatchFilter picks batches. The zero value picks all.
type BatchFilter struct {
	Status string
}

var batchColumns = `SELECT b.*, ` + rung("b.block") + ` AS status FROM batches b, rollup r WHERE true`

// Batches lists batches.
func (s *Store) Batches(ctx context.Context, f BatchFilter, p Page) (all []view.Batch, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(batchColumns)
		if f.Status != "" {
			q.onRung("b.block", f.Status)
		}
		q.page(p, "b.number")
		if all, err = collect[view.Batch](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(b view.Batch) (view.Decimal, view.Decimal) { return b.Number, "0" })
		return err
	})
	return all, next, err
}

// Batch returns a batch with its rows.
func (s *Store) Batch(ctx context.Context, number uint64) (b view.BatchDetail, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(batchColumns+` AND b.number = ?`, number)
		if b.Batch, err = one[view.Batch](ctx, tx, &q); err != nil {
			return err
		}
		q = query{}
		q.add(settledOperations+` WHERE o.batch = ? ORDER BY o.position`, number)
		b.Operations, err = collect[view.Operation](ctx, tx, &q)
		return err
	})
	return b, err
}

// OperationFilter picks operations. The zero value picks all.
type OperationFilter struct {
	Kind    string
	Status  string
	Purse   *uint32
	Account *common.Address
}

// Rows of L1, and those that only the feed knows.
var (
	operationColumns = `SELECT o.id, o.batch, o.position, ` + rung("b.block") + ` AS status, b.timestamp, o.kind, o.operation, o.token, o.amount, o.fee,
		NOT o.applied AS void, o.actor, o.policy, o.listing, o.booking, b.block, b.block_hash, b.block_time, b.tx, b.log,
		(SELECT coalesce(json_agg(json_build_object('purse', p.purse::text, 'gain', p.gain::text, 'locked', p.locked::text) ORDER BY p.purse), '[]')
			FROM operation_purses p WHERE p.batch = o.batch AND p.position = o.position) AS purses`
	operationJoins    = ` JOIN batches b ON b.number = o.batch CROSS JOIN rollup r`
	settledOperations = operationColumns + ` FROM operations o` + operationJoins
	pendingOperations = `SELECT f.id, f.batch, f.position, coalesce(s.status, 'accepted') AS status, f.timestamp, f.kind, f.operation, f.token, f.amount, f.fee,
		false AS void, f.actor, NULL::bigint AS policy, NULL::bigint AS listing, NULL::bigint AS booking,
		NULL::bigint AS block, NULL::bytea AS block_hash, NULL::bigint AS block_time, NULL::bytea AS tx, NULL::bigint AS log, '[]'::json AS purses
		FROM feed_operations f LEFT JOIN feed_batches s ON s.number = f.batch CROSS JOIN rollup r WHERE f.batch > r.batch`
)

// Operations lists operations, those of the feed before those of L1.
func (s *Store) Operations(ctx context.Context, f OperationFilter, p Page) (all []view.Operation, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		onL1 := f.Status == "settled" || f.Status == "final"
		if !onL1 {
			q := f.pending()
			q.page(p, "f.batch", "f.position")
			if all, err = collect[view.Operation](ctx, tx, q); err != nil {
				return err
			}
		}
		if f.Status == "" && len(all) <= p.Limit || onL1 {
			rest := p
			rest.Limit -= len(all)
			q, key := f.settled()
			q.page(rest, key+".batch", key+".position")
			settled, err := collect[view.Operation](ctx, tx, q)
			if err != nil {
				return err
			}
			all = append(all, settled...)
		}
		all, next, err = cut(all, p, func(o view.Operation) (view.Decimal, view.Decimal) { return o.Batch, o.Position })
		return err
	})
	return all, next, err
}

func (f OperationFilter) pending() *query {
	var q query
	q.add(pendingOperations)
	if f.Kind != "" {
		q.add(` AND f.kind = ?`, f.Kind)
	}
	if f.Status != "" {
		q.add(` AND coalesce(s.status, 'accepted') = ?`, f.Status)
	}
	if f.Purse != nil {
		q.add(` AND f.purses @> ARRAY[?::integer]`, *f.Purse)
	}
	if f.Account != nil {
		q.add(` AND f.purses && (SELECT coalesce(array_agg(record), '{}') FROM purses WHERE owner = ?)`, f.Account[:])
	}
	return &q
}

// settled also says which table the list is ordered by: the one that the filter
// reaches by an index.
func (f OperationFilter) settled() (q *query, key string) {
	q, key = new(query), "o"
	q.add(operationColumns)
	switch join := operationJoins; {
	case f.Purse != nil:
		key = "k"
		q.add(` FROM operation_purses k JOIN operations o ON o.batch = k.batch AND o.position = k.position`+join+` WHERE k.purse = ?`, *f.Purse)
	case f.Account != nil:
		key = "k"
		q.add(` FROM operation_accounts k JOIN operations o ON o.batch = k.batch AND o.position = k.position`+join+` WHERE k.account = ?`, f.Account[:])
	default:
		q.add(` FROM operations o` + join + ` WHERE true`)
	}
	if f.Kind != "" {
		q.add(` AND o.kind = ?`, f.Kind)
	}
	if f.Status != "" {
		q.onRung("b.block", f.Status)
	}
	return q, key
}

// OperationAt returns the operation at a place.
func (s *Store) OperationAt(ctx context.Context, batch uint64, position uint32) (view.Operation, error) {
	return s.operation(ctx, func(q *query, table string) {
		q.add(table+`.batch = ? AND `+table+`.position = ?`, batch, position)
	})
}

// OperationByID returns the operation with this id, if the feed told it.
func (s *Store) OperationByID(ctx context.Context, id common.Hash) (view.Operation, error) {
	return s.operation(ctx, func(q *query, table string) { q.add(table+`.id = ?`, id[:]) })
}

func (s *Store) operation(ctx context.Context, is func(q *query, table string)) (o view.Operation, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(settledOperations + ` WHERE `)
		is(&q, "o")
		q.add(` UNION ALL ` + pendingOperations + ` AND `)
		is(&q, "f")
		q.add(` LIMIT 1`)
		o, err = one[view.Operation](ctx, tx, &q)
		return err
	})
	return o, err
}

// ListingFilter picks listings. The zero value picks all.
type ListingFilter struct {
	Host               *common.Address
	Bookable, Instant  *bool
	Token              *uint8
	MinPrice, MaxPrice string // units for a unit of time; "" is no bound
	FreeFrom, FreeTo   int64  // seconds since 1970; FreeTo 0 is no search
}

// tiersJSON and termsJSON are the view.Terms of a row t.
const (
	tiersJSON = `(SELECT json_agg(json_build_object('beforeSeconds', t.tier_seconds[i]::text, 'refundBps', t.tier_bps[i]::text) ORDER BY i) FROM generate_subscripts(t.tier_seconds, 1) i)`
	termsJSON = `json_build_object('tiers', ` + tiersJSON + `, 'releaseDelaySeconds', t.release_delay_seconds::text, 'noShowBps', t.no_show_bps::text, 'hostCancelBps', t.host_cancel_bps::text,
	'checkInGraceSeconds', t.check_in_grace_seconds::text, 'answerWindowSeconds', t.answer_window_seconds::text, 'rulingWindowSeconds', t.ruling_window_seconds::text,
	'defaultSplitBps', t.default_split_bps::text, 'arbiterFeeBps', t.arbiter_fee_bps::text, 'partsFinal', t.parts_final)`
)

const listingColumns = `SELECT l.*, h.owner AS host_account FROM listings l JOIN purses h ON h.record = l.host`

// Listings lists listings.
//
// With a span of time, those of which one booking could have all of it: the units
// that it touches are in an open calendar, or in two that follow each other, not
// blocked and with a place left, and as many as the listing takes.
func (s *Store) Listings(ctx context.Context, f ListingFilter, p Page) (all []view.Listing, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(listingColumns)
		if f.FreeTo != 0 {
			q.add(` CROSS JOIN LATERAL (SELECT (?::bigint - l.origin) / l.unit_seconds AS first, (?::bigint - l.origin + l.unit_seconds - 1) / l.unit_seconds AS after) u
				CROSS JOIN LATERAL (SELECT c.taken || coalesce((SELECT n.taken FROM calendars n
						WHERE n.listing = l.serial AND n.window_number = u.first / l.window_units + 1 AND u.first % l.window_units + u.after - u.first > l.window_units), ''::varbit) AS taken
					FROM calendars c WHERE c.listing = l.serial AND c.window_number = u.first / l.window_units OFFSET 0) c`,
				f.FreeFrom, f.FreeTo) // OFFSET 0: look up the calendars listing by listing, and stop with the page
		}
		q.add(` WHERE true`)
		if f.Host != nil {
			q.add(` AND h.owner = ?`, f.Host[:])
		}
		if f.Bookable != nil {
			q.add(` AND l.bookable = ?`, *f.Bookable)
		}
		if f.Instant != nil {
			q.add(` AND l.instant = ?`, *f.Instant)
		}
		if f.Token != nil {
			q.add(` AND l.token = ?`, *f.Token)
		}
		if f.MinPrice != "" {
			q.add(` AND l.price >= ?::numeric`, f.MinPrice)
		}
		if f.MaxPrice != "" {
			q.add(` AND l.price <= ?::numeric`, f.MaxPrice)
		}
		if f.FreeTo != 0 {
			q.add(` AND l.origin <= ? AND u.after - u.first BETWEEN l.min_units AND l.max_units AND u.first % l.window_units + u.after - u.first <= length(c.taken)
				AND position(B'1' IN substring(c.taken FROM (u.first % l.window_units)::integer + 1 FOR greatest(u.after - u.first, 0)::integer)) = 0`, f.FreeFrom)
		}
		q.page(p, "l.serial")
		if all, err = collect[view.Listing](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(l view.Listing) (view.Decimal, view.Decimal) { return l.Serial, "0" })
		return err
	})
	return all, next, err
}

// Listing returns a listing with its policy and calendars.
func (s *Store) Listing(ctx context.Context, serial uint64) (l view.ListingDetail, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(listingColumns+` WHERE l.serial = ?`, serial)
		if l.Listing, err = one[view.Listing](ctx, tx, &q); err != nil {
			return err
		}
		q = query{}
		q.add(`SELECT t.record, t.serial, `+tiersJSON+` AS tiers, t.release_delay_seconds, t.no_show_bps, t.host_cancel_bps, t.check_in_grace_seconds, t.answer_window_seconds,
			t.ruling_window_seconds, t.default_split_bps, t.arbiter_fee_bps, t.parts_final, t.request_window_seconds, t.hold_window_seconds FROM policies t WHERE t.serial = ?`, l.PolicySerial)
		if l.Terms, err = one[view.Policy](ctx, tx, &q); err != nil {
			return fmt.Errorf("policy of listing %d: %w", serial, err)
		}
		rows, err := tx.Query(ctx, `SELECT c.record, c.window_number, c.bookings, c.blocked::text, l.origin, l.unit_seconds
			FROM calendars c JOIN listings l ON l.serial = c.listing WHERE c.listing = $1 ORDER BY c.window_number`, serial)
		if err != nil {
			return err
		}
		l.Calendars, err = pgx.CollectRows(rows, calendarOf)
		return err
	})
	return l, err
}

func calendarOf(row pgx.CollectableRow) (c view.Calendar, err error) {
	var window, origin, seconds int64
	var bookings []int64
	var blocked string
	if err := row.Scan(&c.Record, &window, &bookings, &blocked, &origin, &seconds); err != nil {
		return c, err
	}
	at := func(unit int) view.Decimal {
		return decimal(origin + (window*int64(len(bookings))+int64(unit))*seconds)
	}
	// runs calls add for each longest run of units that have the same number, if it is not 0.
	runs := func(of func(unit int) int64, add func(r view.Run, n int64)) {
		for i := 0; i < len(bookings); {
			first, n := i, of(i)
			for i < len(bookings) && of(i) == n {
				i++
			}
			if n != 0 {
				add(view.Run{FirstUnit: decimal(int64(first)), Units: decimal(int64(i - first)), Start: at(first), End: at(i)}, n)
			}
		}
	}
	c.Window, c.Start, c.End = decimal(window), at(0), at(len(bookings))
	c.Occupied, c.Blocked = []view.BookedRun{}, []view.Run{}
	runs(func(unit int) int64 { return bookings[unit] }, func(r view.Run, n int64) {
		c.Occupied = append(c.Occupied, view.BookedRun{Run: r, Bookings: decimal(n)})
	})
	runs(func(unit int) int64 { return int64(blocked[unit] - '0') }, func(r view.Run, _ int64) { c.Blocked = append(c.Blocked, r) })
	return c, nil
}

func decimal(v int64) view.Decimal { return view.Decimal(strconv.FormatInt(v, 10)) }

// BookingFilter picks bookings. The zero value picks all.
type BookingFilter struct {
	Guest, Host, Arbiter *common.Address
	Listing              *uint64 // serial
	State                string
}

// Bookings that live hold money, are due at some time, and can have a proposal
// (record.Booking.Escrow, DueAt). An award stands in a dispute of others, and then gives the guest at
// most what there is (record.Booking.Award, Awards).
const (
	isLive   = `b.state IN ('held', 'requested', 'booked', 'checked in', 'disputed')`
	hasAward = `t.awarded_to_guest IS NOT NULL AND b.state = 'disputed' AND b.arbiter NOT IN (b.guest, b.host)`
	awards   = `least(t.awarded_to_guest, b.price - b.released + t.deposit + b.bond - div((b.price - b.released + t.claim) * t.arbiter_fee_bps, 10000))`
)

const bookingColumns = `SELECT b.record, b.serial, b.state, b.token, b.listing AS listing_serial, b.listing_record AS listing, b.guest, b.host, b.payout, b.arbiter, b.transferable,
	b.calendar, b.next_calendar, b.window_number, b.first_unit, b.units, b.units_released, b.start_time, b.end_time, b.deadline,
	CASE WHEN ` + hasAward + ` THEN b.start_time WHEN b.state = 'booked' THEN b.start_time + t.check_in_grace_seconds WHEN ` + isLive + ` THEN b.deadline ELSE 0 END AS due_at,
	b.price, b.booking_fee, b.fee_bps, b.crank_reserve, b.released, t.deposit, t.claim, b.bond,
	CASE WHEN b.state = 'held' THEN b.crank_reserve WHEN ` + isLive + ` THEN b.price - b.released + t.deposit + b.booking_fee + b.crank_reserve ELSE 0 END AS escrow, b.params_version,
	CASE WHEN t.proposed_by IS NOT NULL AND ` + isLive + ` THEN json_build_object('by', t.proposed_by, 'toGuest', t.proposed_to_guest::text) END AS proposal,
	CASE WHEN t.change_price IS NOT NULL AND ` + isLive + ` THEN json_build_object('price', t.change_price::text, 'firstUnit', t.change_first_unit::text, 'units', t.change_units::text) END AS change,
	CASE WHEN ` + hasAward + ` THEN json_build_object('toGuest', ` + awards + `::text) END AS award, ` + termsJSON + ` AS terms,
	g.owner AS guest_account, h.owner AS host_account, a.owner AS arbiter_account
	FROM bookings b JOIN booking_terms t ON t.record = b.record + 1 JOIN purses g ON g.record = b.guest JOIN purses h ON h.record = b.host LEFT JOIN purses a ON a.record = b.arbiter`

// Bookings lists bookings.
func (s *Store) Bookings(ctx context.Context, f BookingFilter, p Page) (all []view.Booking, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(bookingColumns + ` WHERE true`)
		if f.Guest != nil {
			q.add(` AND g.owner = ?`, f.Guest[:])
		}
		if f.Host != nil {
			q.add(` AND h.owner = ?`, f.Host[:])
		}
		if f.Arbiter != nil {
			q.add(` AND a.owner = ?`, f.Arbiter[:])
		}
		if f.Listing != nil {
			q.add(` AND b.listing = ?`, *f.Listing)
		}
		if f.State != "" {
			q.add(` AND b.state = ?`, f.State)
		}
		q.page(p, "b.serial")
		if all, err = collect[view.Booking](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(b view.Booking) (view.Decimal, view.Decimal) { return b.Serial, "0" })
		return err
	})
	return all, next, err
}

// Booking returns a booking with its history.
func (s *Store) Booking(ctx context.Context, serial uint64) (b view.BookingDetail, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(bookingColumns+` WHERE b.serial = ?`, serial)
		if b.Booking, err = one[view.Booking](ctx, tx, &q); err != nil {
			return err
		}
		q = query{}
		q.add(settledOperations+` WHERE o.booking = ? ORDER BY o.batch, o.position`, serial)
		b.History, err = collect[view.Operation](ctx, tx, &q)
		return err
	})
	return b, err
}

// QueueFilter picks entries of the queue. The zero value picks all.
type QueueFilter struct {
	Sender *common.Address
	Kind   string
	State  string
}

// Queue lists the queue on L1.
func (s *Store) Queue(ctx context.Context, f QueueFilter, p Page) (all []view.Entry, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(`SELECT e.index, e.kind, e.sender, e.operation, e.batch, e.position, e.block, e.block_hash, e.block_time, e.tx, e.log,
			CASE WHEN e.batch IS NULL THEN 'queued' WHEN o.applied THEN 'applied' ELSE 'void' END AS state
			FROM queue e LEFT JOIN operations o ON o.batch = e.batch AND o.position = e.position WHERE true`)
		if f.Sender != nil {
			q.add(` AND e.sender = ?`, f.Sender[:])
		}
		if f.Kind != "" {
			q.add(` AND e.kind = ?`, f.Kind)
		}
		switch f.State {
		case "queued":
			q.add(` AND e.batch IS NULL`)
		case "applied":
			q.add(` AND o.applied`)
		case "void":
			q.add(` AND NOT o.applied`)
		}
		q.page(p, "e.index")
		if all, err = collect[view.Entry](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(e view.Entry) (view.Decimal, view.Decimal) { return e.Index, "0" })
		return err
	})
	return all, next, err
}

// Credits lists what the Bridge credited, to one account or all.
func (s *Store) Credits(ctx context.Context, account *common.Address, p Page) ([]view.Payout, *Key, error) {
	return s.payouts(ctx, "credits", account, p)
}

// Claims lists what the Bridge paid out.
func (s *Store) Claims(ctx context.Context, account *common.Address, p Page) ([]view.Payout, *Key, error) {
	return s.payouts(ctx, "claims", account, p)
}

func (s *Store) payouts(ctx context.Context, table string, account *common.Address, p Page) (all []view.Payout, next *Key, err error) {
	err = s.view(ctx, func(tx pgx.Tx) error {
		var q query
		q.add(`SELECT c.*, ` + rung("c.block") + ` AS status FROM ` + table + ` c, rollup r WHERE true`)
		if account != nil {
			q.add(` AND c.account = ?`, account[:])
		}
		q.page(p, "c.block", "c.log")
		if all, err = collect[view.Payout](ctx, tx, &q); err != nil {
			return err
		}
		all, next, err = cut(all, p, func(c view.Payout) (view.Decimal, view.Decimal) { return c.Block, c.Log })
		return err
	})
	return all, next, err
}
