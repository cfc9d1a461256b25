package l1tx

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/internal/disk"
	"github.com/stoa-rollup/stoa/internal/l1chain"
)

// signed is a record of account 0 on the development chain.
func signed(t testing.TB, key string, nonces ...uint64) Record {
	t.Helper()
	r := Record{Key: key}
	for i, nonce := range nonces {
		tx, err := types.SignNewTx(l1chain.UnsafeKey(0), types.LatestSignerForChainID(big.NewInt(l1chain.DefaultChainID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(l1chain.DefaultChainID), Nonce: nonce, To: &common.Address{}, Gas: params.TxGas, GasFeeCap: big.NewInt(int64(i)), GasTipCap: new(big.Int),
		})
		check(t, err)
		r.Transactions = append(r.Transactions, tx)
	}
	return r
}

func openFolder(t testing.TB, path string) *Folder {
	t.Helper()
	f, err := OpenFolder(path)
	check(t, err)
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// checkRecords wants the store to hold these records, and nothing else.
func checkRecords(t interface {
	Helper()
	Fatalf(string, ...any)
}, f *Folder, want map[string]Record) {
	t.Helper()
	have, err := f.List()
	if err != nil || len(have) != len(want) {
		t.Fatalf("have %d records and error %v, want %d", len(have), err, len(want))
	}
	for _, r := range have {
		w, known := want[r.Key]
		same := slices.EqualFunc(r.Transactions, w.Transactions, func(a, b *types.Transaction) bool { return a.Hash() == b.Hash() })
		if !known || !same || (r.Settled == nil) != (w.Settled == nil) || r.Settled != nil && *r.Settled != *w.Settled {
			t.Fatalf("have record %+v, want %+v", r, w)
		}
	}
}

// Any key is safe, and the store is a map.
func TestFolderIsAMap(t *testing.T) {
	first, second := signed(t, "", 1), signed(t, "", 1, 1)
	path := t.TempDir()

	rapid.Check(t, func(t *rapid.T) {
		f, err := OpenFolder(path)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		key := rapid.OneOf(rapid.SampledFrom([]string{"a", "A", ".", "..", "../a", "a/b", "nul", strings.Repeat("long", 500)}), rapid.StringN(1, 20, -1).Filter(utf8.ValidString))
		want := map[string]Record{}
		t.Repeat(map[string]func(*rapid.T){
			"put": func(t *rapid.T) {
				r := rapid.SampledFrom([]Record{first, second}).Draw(t, "record")
				r.Key = key.Draw(t, "key")
				if rapid.Bool().Draw(t, "settled") {
					r.Settled = &Inclusion{Tx: r.Transactions[0].Hash(), Block: rapid.Uint64().Draw(t, "block"), BlockHash: common.Hash{1}}
				}
				if err := f.Put(r); err != nil {
					t.Fatal(err)
				}
				want[r.Key] = r
			},
			"delete": func(t *rapid.T) {
				k := key.Draw(t, "key")
				if err := f.Delete(k); err != nil {
					t.Fatal(err)
				}
				delete(want, k)
			},
			"reopen": func(t *rapid.T) {
				if err := f.Close(); err != nil {
					t.Fatal(err)
				}
				if f, err = OpenFolder(path); err != nil {
					t.Fatal(err)
				}
			},
			"": func(t *rapid.T) { checkRecords(t, f, want) },
		})
		for k := range want {
			if err := f.Delete(k); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestFolderIsOpenOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "made", "with", "parents")
	f := openFolder(t, path)

	if _, err := OpenFolder(path); !errors.Is(err, ErrLocked) {
		t.Errorf("have error %v, want %v", err, ErrLocked)
	}
	check(t, f.Close())
	openFolder(t, path)
}

func TestHalfWrittenFileIsIgnoredAndRemoved(t *testing.T) {
	path := t.TempDir()
	f := openFolder(t, path)
	r := signed(t, "a", 1)
	check(t, f.Put(r))
	draft := f.file("a") + disk.DraftEnding
	check(t, os.WriteFile(draft, []byte(`{"format":`), 0o600))

	checkRecords(t, f, map[string]Record{"a": r})
	check(t, f.Close())
	checkRecords(t, openFolder(t, path), map[string]Record{"a": r})
	if _, err := os.Stat(draft); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("have error %v, want the draft gone", err)
	}
}

func TestDamagedRecordIsNamed(t *testing.T) {
	path := t.TempDir()
	f := openFolder(t, path)
	check(t, f.Put(signed(t, "a", 1)))
	whole, err := os.ReadFile(f.file("a"))
	check(t, err)
	raw := strings.Index(string(whole), "0x02") + 4

	for _, test := range []struct {
		name, want string
		spoil      func(content []byte) []byte
	}{
		{"empty", "unexpected end", func([]byte) []byte { return nil }},
		{"cut short", "unexpected end", func(c []byte) []byte { return c[:len(c)-1] }},
		{"other format", `want "stoa.l1tx.v1"`, func(c []byte) []byte { return []byte(strings.Replace(string(c), "v1", "v2", 1)) }},
		{"other key", "belongs in", func(c []byte) []byte { return []byte(strings.Replace(string(c), `"a"`, `"b"`, 1)) }},
		{"no hexadecimal", "hex", func(c []byte) []byte { c[raw] = 'x'; return c }},
		{"transaction cut short", "transaction 0", func(c []byte) []byte { return slices.Delete(c, raw, raw+4) }},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(t, os.WriteFile(f.file("a"), test.spoil(slices.Clone(whole)), 0o600))

			_, err := f.List()

			var damaged *RecordError
			if !errors.As(err, &damaged) || damaged.Name != f.file("a") || !strings.Contains(err.Error(), test.want) {
				t.Errorf("have error %v, want one that names the file and %q", err, test.want)
			}
		})
	}
}

// fixedStore holds what a test says.
type fixedStore struct {
	Store
	records []Record
}

func (s fixedStore) List() ([]Record, error) { return s.records, nil }

func TestRecordsOfAnotherAccountAreRefused(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	altered := func(change func(*Record)) Record {
		r := signed(t, "a", 1)
		change(&r)
		return r
	}
	elsewhere := altered(func(r *Record) {
		tx, err := types.SignNewTx(l1chain.UnsafeKey(0), types.LatestSignerForChainID(common.Big1), &types.DynamicFeeTx{ChainID: common.Big1})
		check(t, err)
		r.Transactions[0] = tx
	})
	stolen := altered(func(r *Record) {
		tx, err := types.SignNewTx(l1chain.UnsafeKey(1), types.LatestSignerForChainID(w.cfg.ChainID), &types.DynamicFeeTx{ChainID: w.cfg.ChainID})
		check(t, err)
		r.Transactions[0] = tx
	})

	for _, test := range []struct {
		want   string
		record Record
	}{
		{"no key", altered(func(r *Record) { r.Key = "" })},
		{"no transaction", altered(func(r *Record) { r.Transactions = nil })},
		{"invalid chain id", elsewhere},
		{"of account", stolen},
		{"want one nonce", signed(t, "a", 1, 2)},
		{"one of its own", altered(func(r *Record) { r.Settled = &Inclusion{Tx: common.Hash{1}} })},
	} {
		cfg := w.cfg
		cfg.Store = fixedStore{cfg.Store, []Record{test.record}}
		var damaged *RecordError
		if _, err := NewManager(cfg); !errors.As(err, &damaged) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("have error %v, want one with %q", err, test.want)
		}
	}
	w.cfg.Store = fixedStore{w.cfg.Store, []Record{signed(t, "a", 1, 1)}}
	w.manager()
}

// Every byte of a stored transaction is checked by its signature.
func TestFlippedBitOfATransactionIsNoticed(t *testing.T) {
	w := newWorld(t, startChain(t), 0)
	raw, err := signed(t, "a", 1).Transactions[0].MarshalBinary()
	check(t, err)

	for i := range raw {
		for bit := range 8 {
			flipped := slices.Clone(raw)
			flipped[i] ^= 1 << bit
			tx := new(types.Transaction)
			if tx.UnmarshalBinary(flipped) != nil {
				continue // noticed when it is read
			}
			cfg := w.cfg
			cfg.Store = fixedStore{cfg.Store, []Record{{Key: "a", Transactions: []*types.Transaction{tx}}}}
			if _, err := NewManager(cfg); err == nil {
				t.Errorf("byte %d: a flipped bit %d is not noticed", i, bit)
			}
		}
	}
}
