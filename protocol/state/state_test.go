package state_test

import (
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

func feeKey(t *testing.T) signature.PublicKey {
	t.Helper()
	k, err := signature.GenerateKey(crypto.NewKeccakState())
	if err != nil {
		t.Fatal(err)
	}
	return k.Public
}

func TestLimits(t *testing.T) {
	for _, logN := range []uint{0, state.MinLog - 1, state.MaxLog + 1, 64} {
		if _, err := state.New(logN); err == nil {
			t.Errorf("2^%d cells are a state", logN)
		}
	}
	s, err := state.New(state.MinLog)
	if err != nil {
		t.Fatal(err)
	}
	if s.Records() != 4 || len(s.Cells()) != 16 || s.LogN() != 4 {
		t.Errorf("have %d records, %d cells, log %d, want 4, 16, 4", s.Records(), len(s.Cells()), s.LogN())
	}
}

// Cell j of record i has exponent i + j·N/4.
func TestExponents(t *testing.T) {
	s, err := state.New(5)
	if err != nil {
		t.Fatal(err)
	}
	for i := range s.Records() {
		var c record.Cells
		for j := range c {
			c[j] = fr.NewElement(uint64(100*i) + uint64(j) + 1)
		}
		s.Set(i, c)
		if s.Get(i) != c {
			t.Errorf("record %d: have %v, want %v", i, s.Get(i), c)
		}
	}
	for e, have := range s.Cells() {
		if want := fr.NewElement(uint64(100*(e%8)) + uint64(e/8) + 1); have != want {
			t.Errorf("exponent %d: have %s, want %s", e, have.String(), want.String())
		}
	}
}

// ⚔ i + N/4 shares the vanishing polynomial of i.
func TestIndexPastTheEndPanics(t *testing.T) {
	s, err := state.New(5)
	if err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]func(){"Get": func() { s.Get(8) }, "Set": func() { s.Set(8, record.Cells{}) }} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: record 8 of 8 is served", name)
				}
			}()
			f()
		}()
	}
}

func TestCloneIsIndependent(t *testing.T) {
	s, err := state.New(5)
	if err != nil {
		t.Fatal(err)
	}
	c := s.Clone()
	c.Set(3, record.Cells{fr.One()})
	if !s.Get(3).IsFree() || c.Get(3).IsFree() {
		t.Error("a clone shares cells")
	}
}

func TestGenesis(t *testing.T) {
	g := state.Genesis{
		LogN: 6, Params: record.Params{Version: 1, Time: 5, BookingFee: 2_000, FeePurse: [2]uint32{9, 9}, Rent: [4]uint64{1, 2, 3, 4}},
		FeeOwner: common.Address{7}, FeeKey: feeKey(t),
	}
	s, err := g.State()
	if err != nil {
		t.Fatal(err)
	}
	params, err := record.ParamsOf(s.Get(record.ParamsIndex))
	if err != nil {
		t.Fatal(err)
	}
	want := g.Params
	want.FeePurse = [2]uint32{state.FirstFeePurse, state.FirstFeePurse + 1}
	if params != want {
		t.Errorf("have %+v, want %+v", params, want)
	}
	for series, index := range params.FeePurse {
		p, err := record.PurseOf(s.Get(index))
		if want := (record.Purse{Owner: g.FeeOwner, Series: uint8(series), Key: g.FeeKey.Y}); err != nil || p != want {
			t.Errorf("fee purse %d: have %+v, %v, want %+v", series, p, err, want)
		}
	}
	for i := uint32(3); i < s.Records(); i++ {
		if !s.Get(i).IsFree() {
			t.Errorf("record %d is not free", i)
		}
	}
}

func TestGenesisRefusals(t *testing.T) {
	k := feeKey(t)
	for word, g := range map[string]state.Genesis{
		"log of the number":    {LogN: 3, FeeKey: k},
		"KEY-4":                {LogN: 6, FeeKey: signature.Null.Public},
		"KEY-5":                {LogN: 6, FeeKey: *new(signature.PublicKey).Neg(&k)},
		"KEY-2":                {LogN: 6},
		"booking fee":          {LogN: 6, FeeKey: k, Params: record.Params{BookingFee: 2_001}},
		"rent of token 2":      {LogN: 6, FeeKey: k, Params: record.Params{Rent: [4]uint64{1, 1, 1 << 48, 1}}},
		"reserve of token 1":   {LogN: 6, FeeKey: k, Params: record.Params{CrankReserve: [4]uint64{1: 1 << 30}, Rent: [4]uint64{1, 1, 1, 1}}},
		"rent of token 3 is 0": {LogN: 6, FeeKey: k, Params: record.Params{Rent: [4]uint64{1, 1, 1, 0}}},
	} {
		if _, err := g.State(); err == nil || !strings.Contains(err.Error(), word) {
			t.Errorf("have error %v, want one with %q", err, word)
		}
	}
}
