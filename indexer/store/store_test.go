package store

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/indexer/store/storetest"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/state"
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
	units := new(uint256.Int).Lsh(uint256.NewInt(1), 239)
	units.Or(units, uint256.NewInt(0b1001))
	b := bits(layout.Element(units))
	if b.Len != 240 || b.Bytes[0] != 0b1001_0000 || b.Bytes[29] != 1 {
		t.Errorf("have %08b", b.Bytes)
	}
}
