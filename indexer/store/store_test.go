package store

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/pressly/goose/v3"

	"github.com/stoa-rollup/stoa/indexer/derive"
	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func TestURLStaysSecret(t *testing.T) {
	_, err := Open(t.Context(), "postgres://u:secret@h:port/db")
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("have %v, want an error without the password", err)
	}
}

// Several indexers may start on one empty database at once.
func TestMigrateAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url string) {
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				s, err := Open(t.Context(), url)
				if err == nil {
					defer s.Close()
					err = s.Migrate(t.Context())
				}
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	})
}

// migrating runs f with an empty store on each Postgres, and with what brings its tables to a version.
func migrating(t *testing.T, f func(t *testing.T, s *Store, to func(version int64))) {
	storetest.Each(t, func(t *testing.T, url string) {
		s, err := Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		f(t, s, func(version int64) {
			t.Helper()
			if err := s.migrate(func(p *goose.Provider) error {
				current, err := p.GetDBVersion(t.Context())
				if err == nil && current > version {
					_, err = p.DownTo(t.Context(), version)
				} else if err == nil {
					_, err = p.UpTo(t.Context(), version)
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
		})
	})
}

// A database that knew deposits alone becomes one of the queue, whose entries are spelled as
// those that are written today; and the way back.
func TestQueueMigrates(t *testing.T) {
	migrating(t, func(t *testing.T, s *Store, to func(int64)) {
		ctx := t.Context()
		d := op.Deposit{
			Purse: 1<<22 - 1, Owner: common.Address{0xab, 19: 1}, Token: 2, Amount: amount.Max(), Key: signature.PublicKey{X: fr.NewElement(3), Y: fr.NewElement(1 << 40)},
		}
		x, y := d.Key.X.Bytes(), d.Key.Y.Bytes()
		to(4)
		if _, err := s.pool.Exec(ctx, `INSERT INTO deposits (index, purse, owner, token, amount, key_x, key_y, block, block_hash, block_time, tx, log)
			VALUES (0, $1, $2, $3, $4, $5, $6, 7, '', 8, '', 9)`, d.Purse, d.Owner[:], uint8(d.Token), units(d.Amount), x[:], y[:]); err != nil {
			t.Fatal(err)
		}
		to(5)
		fields, err := derive.Fields(d)
		if err != nil {
			t.Fatal(err)
		}
		var kind string
		var sender []byte
		var same bool
		if err := s.pool.QueryRow(ctx, `SELECT kind, sender, operation = $1 FROM queue`, fields).Scan(&kind, &sender, &same); err != nil {
			t.Fatal(err)
		}
		if kind != "Deposit" || common.BytesToAddress(sender) != d.Owner || !same {
			t.Errorf("have a %s of %x, the same fields: %t", kind, sender, same)
		}
		if _, err := s.pool.Exec(ctx, `INSERT INTO queue SELECT 1, sender, batch, position, block, block_hash, block_time, tx, log, 'ChangeKey', '{}' FROM queue`); err != nil {
			t.Fatal(err)
		}
		to(4)
		var entries int
		if err := s.pool.QueryRow(ctx, `SELECT count(*) FROM deposits WHERE purse = $1 AND owner = $2 AND token = $3 AND amount = $4 AND key_x = $5 AND key_y = $6`,
			d.Purse, d.Owner[:], uint8(d.Token), units(d.Amount), x[:], y[:]).Scan(&entries); err != nil || entries != 1 {
			t.Errorf("have %d deposits again, error %v, want 1", entries, err)
		}
		to(5)
	})
}

// Listings of before offers are booked without asking, and policies take no offers; and the
// way back.
func TestOffersMigrate(t *testing.T) {
	migrating(t, func(t *testing.T, s *Store, to func(int64)) {
		ctx := t.Context()
		to(5)
		for _, insert := range []string{
			`INSERT INTO policies VALUES (8, 9, '{1}', '{2}', 3, 4, 5, 6, 7, 8, 9, 10, true)`,
			`INSERT INTO listings (record, serial, host, payout, policy, policy_serial, token, bookable, transferable, windows, unit_seconds, min_units, max_units, price, deposit, arbiter, origin, metadata)
				VALUES (10, 11, 3, 3, 8, 9, 1, true, false, 1, 86400, 1, 30, 80, 5, 4, 7, '')`,
		} {
			if _, err := s.pool.Exec(ctx, insert); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 {
			to(6)
			var instant bool
			var request, hold int
			if err := s.pool.QueryRow(ctx, `SELECT l.instant, p.request_window_seconds, p.hold_window_seconds FROM listings l JOIN policies p ON p.serial = l.policy_serial`).Scan(&instant, &request, &hold); err != nil {
				t.Fatal(err)
			}
			if !instant || request != 0 || hold != 0 {
				t.Errorf("have instant %t and windows of %d s and %d s, want true and none", instant, request, hold)
			}
			if _, err := s.pool.Exec(ctx, `INSERT INTO listings (record, serial, host, payout, policy, policy_serial, token, bookable, transferable, windows, unit_seconds, min_units, max_units, price, deposit, arbiter, origin, metadata)
				SELECT 12, 13, host, payout, policy, policy_serial, token, bookable, transferable, windows, unit_seconds, min_units, max_units, price, deposit, arbiter, origin, metadata FROM listings`); err == nil {
				t.Error("a listing was stored that says not whether it is instant")
			}
			to(5)
		}
	})
}

// Listings of before pricing ask for the same price whatever the stay, spelled as those of
// today; and the way back.
func TestPricingMigrates(t *testing.T) {
	migrating(t, func(t *testing.T, s *Store, to func(int64)) {
		ctx := t.Context()
		to(6)
		if _, err := s.pool.Exec(ctx, `INSERT INTO listings (record, serial, host, payout, policy, policy_serial, token, bookable, transferable, instant, windows, unit_seconds, min_units, max_units, price, deposit, arbiter, origin, metadata)
			VALUES (10, 11, 3, 3, 8, 9, 1, true, false, true, 1, 86400, 1, 30, 80, 5, 4, 7, '')`); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			to(7)
			var same bool
			if err := s.pool.QueryRow(ctx, `SELECT pricing = $1 FROM listings`, wire.NewPricing(record.Pricing{})).Scan(&same); err != nil {
				t.Fatal(err)
			}
			if !same {
				t.Error("a listing of before is not priced as one with no pricing is today")
			}
			to(6)
		}
	})
}

// Terms of before have no award; and the way back.
func TestAwardsMigrate(t *testing.T) {
	migrating(t, func(t *testing.T, s *Store, to func(int64)) {
		ctx := t.Context()
		to(10)
		if _, err := s.pool.Exec(ctx, `INSERT INTO booking_terms (record, serial, deposit, claim, tier_seconds, tier_bps, release_delay_seconds, no_show_bps, host_cancel_bps, check_in_grace_seconds,
				answer_window_seconds, ruling_window_seconds, default_split_bps, arbiter_fee_bps, parts_final) VALUES (9, 7, 1, 0, '{1}', '{2}', 3, 4, 5, 6, 7, 8, 9, 10, true)`); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			to(11)
			var none bool
			if err := s.pool.QueryRow(ctx, `SELECT awarded_to_guest IS NULL FROM booking_terms`).Scan(&none); err != nil || !none {
				t.Errorf("have none awarded %t, error %v, want true", none, err)
			}
			to(10)
		}
	})
}

func TestCreateOnce(t *testing.T) {
	s, err := Open(t.Context(), storetest.One(t))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	id := Identity{ChainID: 1<<64 - 1, Rollup: common.Address{1}, LogN: 4, Finality: 1}
	if _, _, err := s.Load(t.Context(), id); !errors.Is(err, ErrEmpty) {
		t.Errorf("have %v, want %v", err, ErrEmpty)
	}
	genesis, err := state.New(4)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Create(t.Context(), id, genesis); err != nil {
		t.Fatal(err)
	}
	if err := s.Create(t.Context(), id, genesis); err == nil {
		t.Error("a second rollup was stored")
	}
	if _, _, err := s.Load(t.Context(), id); err != nil {
		t.Error(err)
	}
}

func TestQuery(t *testing.T) {
	var q query
	q.add("a = ? AND b = ?", 7, "?")
	q.add(" AND c")
	q.page(Page{After: &Key{3, 4}, Limit: 10}, "x", "y")
	const want = "a = $1 AND b = $2 AND c AND (x, y) < ($3::bigint, $4::bigint) ORDER BY x DESC, y DESC LIMIT $5"
	if have := q.sql.String(); have != want {
		t.Errorf("have %s, want %s", have, want)
	}
	if len(q.args) != 5 || q.args[1] != "?" || q.args[4] != 11 {
		t.Errorf("have arguments %v", q.args)
	}
}

func TestBits(t *testing.T) {
	units := make([]bool, 60)
	units[0], units[3], units[59] = true, true, true
	b := bits(units)
	if b.Len != 60 || len(b.Bytes) != 8 || b.Bytes[0] != 0b1001_0000 || b.Bytes[7] != 0b0001_0000 {
		t.Errorf("have %08b", b.Bytes)
	}
}

// The tables of the users' contracts can be taken away and made again; blocks of before have no grants.
func TestUsersMigrate(t *testing.T) {
	migrating(t, func(t *testing.T, s *Store, to func(int64)) {
		to(13)
		if _, err := s.pool.Exec(t.Context(), `INSERT INTO blocks (number, hash, time, queue, batches) VALUES (1, '', 2, 3, 4)`); err != nil {
			t.Fatal(err)
		}
		to(14)
		var grants int
		if err := s.pool.QueryRow(t.Context(), `SELECT grants FROM blocks`).Scan(&grants); err != nil || grants != 0 {
			t.Errorf("have %d grants, error %v, want 0", grants, err)
		}
		to(11)
		for _, table := range append([]string{"users_contracts"}, usersTables...) {
			var left bool
			if err := s.pool.QueryRow(t.Context(), `SELECT to_regclass($1) IS NOT NULL`, table).Scan(&left); err != nil || left {
				t.Errorf("%s is left, error %v", table, err)
			}
		}
		to(14)
	})
}
