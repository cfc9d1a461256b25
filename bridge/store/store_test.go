package store

import (
	"errors"
	"reflect"
	"testing"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

var alice, bob = common.Address{1}, common.Address{2}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func config(fs vfs.FS) Config {
	return Config{Dir: "store", Network: signature.Network{ChainID: 1, Rollup: common.Address{3}}, Bridge: common.Address{4}, Finality: 5, FS: fs}
}

func open(t *testing.T, c Config) *Store {
	t.Helper()
	s, err := Open(c)
	check(t, err)
	t.Cleanup(func() { check(t, s.Close()) })
	return s
}

func apply(t *testing.T, s *Store, u follow.Update) wire.L1Head {
	t.Helper()
	h, err := s.Apply(u)
	check(t, err)
	return h
}

// update is one of a block, which is L1's latest.
func update(block, deposits, batches uint64, events ...follow.Event) follow.Update {
	return follow.Update{
		Events: events, Head: block, Time: 1000 + block,
		Cursor: follow.Cursor{Blocks: []follow.Block{{Number: block, Hash: common.Hash{byte(block)}, Time: 1000 + block, Queue: deposits, Batches: batches}}},
	}
}

// A batch begins at the time of L1, with the entries that are known: while blocks wait to
// be read after an outage, it is not later than the last one that was.
func TestTimeWaitsForBlocks(t *testing.T) {
	s := open(t, config(vfs.NewMem()))
	apply(t, s, update(3, 0, 0))
	for _, test := range []struct {
		behind uint64
		want   uint64
	}{{1790, 1010}, {0, 9000}, {5, 9000}} {
		u := update(10, 0, 0)
		u.Head, u.Time, u.Behind = 1800, 9000, test.behind
		if h := apply(t, s, u); h.Time != test.want || h.Number != 1800 {
			t.Errorf("%d blocks behind: have %+v, want time %d at block 1800", test.behind, h, test.want)
		}
	}
}

func at(block uint64, log uint) follow.Place {
	return follow.Place{Block: block, Hash: common.Hash{byte(block)}, Time: 1000 + block, Tx: common.Hash{byte(log + 1)}, Log: log}
}

func deposit(block, index uint64) follow.Entry {
	return follow.Entry{Place: at(block, 0), Index: index, Operation: op.Deposit{Purse: 5, Owner: alice, Amount: amount.From(index + 1)}}
}

func settled(block, number uint64) follow.Batch {
	return follow.Batch{Place: at(block, 0), Header: batch.Header{Number: number}}
}

func credit(block uint64, log uint, account common.Address, token record.Token, sum *uint256.Int) follow.Credit {
	return follow.Credit{Place: at(block, log), Account: account, Token: token, Amount: *sum}
}

// dump is all that the store holds but its state.
func dump(t *testing.T, s *Store) map[string]string {
	t.Helper()
	all := map[string]string{}
	it, err := s.db.NewIter(&pebble.IterOptions{})
	check(t, err)
	for it.First(); it.Valid(); it.Next() {
		all[string(it.Key())] = string(it.Value())
	}
	delete(all, string(stateKey))
	check(t, it.Close())
	return all
}

// Undoing leaves nothing behind, not even a total of zero.
func TestUndo(t *testing.T) {
	s := open(t, config(vfs.NewMem()))
	one := uint256.NewInt(1)
	apply(t, s, update(1, 1, 1, deposit(1, 0), settled(1, 1), credit(1, 1, alice, 0, one)))
	want := dump(t, s)
	before, movements, err := s.History(alice, 0, 10)
	check(t, err)

	huge := new(uint256.Int).Lsh(one, 200) // sums are not amounts
	apply(t, s, update(2, 2, 2, deposit(2, 1), settled(2, 2), credit(2, 1, bob, 2, huge), credit(2, 2, alice, 1, huge), credit(2, 3, bob, 2, huge)))
	h := apply(t, s, update(3, 2, 3, settled(3, 3), follow.Claim{Place: at(3, 1), Account: bob, Token: 2, Amount: *huge}, credit(3, 2, bob, 0, one)))
	if h != (wire.L1Head{Version: 3, Number: 3, Time: 1003, Confirmed: 3, ConfirmedTime: 1003, Queue: 2, Settled: 3}) {
		t.Errorf("have %+v", h)
	}
	a, list, err := s.History(bob, 0, 10)
	check(t, err)
	if a.Movements != 4 || len(list) != 4 || len(a.Totals) != 2 || a.Totals[0].Token != 0 || !a.Totals[1].Credited.Eq(new(uint256.Int).Lsh(one, 201)) || !a.Totals[1].Claimed.Eq(huge) {
		t.Errorf("have %+v and %+v", a, list)
	}

	u := update(1, 1, 1)
	u.Reorg = &follow.Reorg{From: follow.Block{Number: 3, Queue: 2, Batches: 3}, To: u.Cursor.Blocks[0]}
	u.Head = 4
	if h := apply(t, s, u); h != (wire.L1Head{Version: 4, Number: 4, Time: 1001, Confirmed: 1, ConfirmedTime: 1001, Queue: 1, Settled: 1, Reorgs: 1, LostBlock: 3}) {
		t.Errorf("have %+v", h)
	}
	after, again, err := s.History(alice, 0, 10)
	check(t, err)
	if !reflect.DeepEqual(after, before) || !reflect.DeepEqual(again, movements) {
		t.Errorf("have %+v and %+v, want %+v and %+v", after, again, before, movements)
	}
	none, list, err := s.History(bob, 0, 10)
	check(t, err)
	if none.Movements != 0 || len(none.Totals) != 0 || len(list) != 0 {
		t.Errorf("have %+v and %+v of an account that L1 never met", none, list)
	}
	if have := dump(t, s); !reflect.DeepEqual(have, want) {
		t.Errorf("have %q, want %q", have, want)
	}
}

// What changes nothing is not written, and the version stays.
func TestVersion(t *testing.T) {
	fs := vfs.NewCrashableMem()
	s := open(t, config(fs))
	h := apply(t, s, update(7, 0, 0))
	if again := apply(t, s, update(7, 0, 0)); again != h || h.Version != 1 {
		t.Errorf("have %+v after %+v", again, h)
	}
	u := update(7, 0, 0)
	u.Time++ // another head at its height
	if h = apply(t, s, u); h.Version != 2 {
		t.Errorf("have %+v, want version 2", h)
	}
	u.Head = 3 // a node that lags
	if again := apply(t, s, u); again != h {
		t.Errorf("have %+v, want %+v", again, h)
	}
	late := open(t, config(fs.CrashClone(vfs.CrashCloneCfg{})))
	if late.Head() != h || !reflect.DeepEqual(late.Cursor(), u.Cursor) {
		t.Errorf("have %+v at %+v after a power cut, want %+v", late.Head(), late.Cursor(), h)
	}
}

func TestFinal(t *testing.T) {
	s := open(t, config(vfs.NewMem()))
	apply(t, s, update(10, 0, 2, settled(9, 1), settled(10, 2)))
	for _, test := range []struct{ block, final uint64 }{{13, 0}, {14, 1}, {15, 2}} {
		if h := apply(t, s, update(test.block, 0, 2)); h.Final != test.final {
			t.Errorf("head %d: have %+v, want %d final", test.block, h, test.final)
		}
	}
	before, want := s.Head(), dump(t, s)
	u := update(9, 0, 1)
	u.Reorg, u.Head = &follow.Reorg{From: follow.Block{Number: 15, Batches: 2}, To: u.Cursor.Blocks[0]}, 16
	if h, err := s.Apply(u); !errors.Is(err, follow.ErrBelowFinality) || h != before || !reflect.DeepEqual(dump(t, s), want) {
		t.Errorf("have %+v, error %v of a reorg of a final batch", h, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	fs := vfs.NewMem()
	s := open(t, config(fs))
	apply(t, s, update(1, 1, 0, deposit(1, 0)))
	check(t, s.Close())
	check(t, s.Close())
	if _, err := s.Queue(0, 1); !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v, want %v", err, ErrClosed)
	}
	if _, err := s.Apply(update(2, 1, 0)); !errors.Is(err, ErrClosed) {
		t.Errorf("have error %v, want %v", err, ErrClosed)
	}
	for name, spoil := range map[string]func(*Config){
		"chain":  func(c *Config) { c.Network.ChainID++ },
		"rollup": func(c *Config) { c.Network.Rollup[0]++ },
		"bridge": func(c *Config) { c.Bridge[0]++ },
	} {
		c := config(fs)
		spoil(&c)
		if _, err := Open(c); !errors.Is(err, ErrForeign) {
			t.Errorf("another %s: have error %v, want %v", name, err, ErrForeign)
		}
	}
	for name, spoil := range map[string]func(*Config){"Dir": func(c *Config) { c.Dir = "" }, "Finality": func(c *Config) { c.Finality = 0 }} {
		c := config(fs)
		spoil(&c)
		var e *Error
		if _, err := Open(c); !errors.As(err, &e) || e.Kind != ErrConfig || e.Field != name {
			t.Errorf("%s: have error %v, want %v", name, err, ErrConfig)
		}
	}

	s = open(t, config(fs))
	check(t, s.db.Set(stateKey, []byte("{"), pebble.Sync))
	check(t, s.Close())
	if _, err := Open(config(fs)); !errors.Is(err, ErrDamaged) {
		t.Errorf("have error %v of a damaged state, want %v", err, ErrDamaged)
	}
}

// A store that lacks what a reorg must undo says so, and undoes nothing.
func TestDamaged(t *testing.T) {
	one := uint256.NewInt(1)
	for name, damage := range map[string]func(s *Store) error{
		"a movement is gone": func(s *Store) error { return s.db.Delete(movementKey(alice, 1), pebble.Sync) },
		"an account is gone": func(s *Store) error { return s.db.Delete(accountKey(alice), pebble.Sync) },
		"a place too many":   func(s *Store) error { return s.db.Set(key(prefixPlace, nil, 3, 9), alice[:], pebble.Sync) },
		"a total is too small": func(s *Store) error {
			return s.db.Set(accountKey(alice), []byte(`{"movements":"2","totals":[]}`), pebble.Sync)
		},
	} {
		s := open(t, config(vfs.NewMem()))
		apply(t, s, update(1, 0, 0, credit(1, 0, alice, 0, one)))
		apply(t, s, update(2, 0, 0, credit(2, 0, alice, 0, one)))
		check(t, damage(s))
		before := s.Head()
		u := update(1, 0, 0)
		u.Reorg = &follow.Reorg{From: follow.Block{Number: 2}, To: u.Cursor.Blocks[0]}
		if h, err := s.Apply(u); !errors.Is(err, ErrDamaged) || h != before {
			t.Errorf("%s: have %+v, error %v", name, h, err)
		}
	}
}

// BenchmarkApply is what a block of L1 costs on this machine's disk: one write, synced.
func BenchmarkApply(b *testing.B) {
	c := config(nil)
	c.Dir = b.TempDir()
	s, err := Open(c)
	if err != nil {
		b.Fatal(err)
	}
	u := update(0, 0, 0)
	for i := range uint64(65) {
		u.Cursor.Blocks = append(u.Cursor.Blocks, follow.Block{Number: i + 1, Hash: common.Hash{byte(i)}, Queue: i})
	}
	for b.Loop() {
		u.Head++
		if _, err := s.Apply(u); err != nil {
			b.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
}
