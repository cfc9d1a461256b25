package state_test

import (
	"bytes"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/state"
)

func drawState(t *rapid.T) *state.State {
	s, err := state.New(rapid.UintRange(state.MinLog, 8).Draw(t, "k"))
	if err != nil {
		t.Fatal(err)
	}
	for range rapid.IntRange(0, 12).Draw(t, "records") {
		var cells record.Cells
		for j := range cells {
			cells[j].SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "cell"))
		}
		s.Set(rapid.Uint32Range(0, s.Records()-1).Draw(t, "index"), cells)
	}
	return s
}

func TestStateCodecRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawState(t)
		b, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var have state.State
		if err := have.UnmarshalBinary(b); err != nil || !have.Equal(want) {
			t.Fatalf("have error %v, want the same state", err)
		}
		// No other bytes are the same state, and none are two.
		at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		b[at] ^= rapid.ByteRange(1, 255).Draw(t, "mask")
		if have.UnmarshalBinary(b) != nil {
			if !have.Equal(want) {
				t.Fatal("a refused input changed the state")
			}
			return
		}
		if again, err := have.MarshalBinary(); err != nil || !bytes.Equal(again, b) || have.Equal(want) {
			t.Fatalf("byte %d changed: read and written differently, error %v", at, err)
		}
	})
}

func TestStateCodecRefuses(t *testing.T) {
	s, err := state.New(state.MinLog)
	if err != nil {
		t.Fatal(err)
	}
	s.Set(1, record.Cells{fr.NewElement(5)})
	s.Set(2, record.Cells{1: fr.NewElement(6)})
	good, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	const head, each = 6, 4 + 4*fr.Bytes
	edit := func(f func([]byte) []byte) []byte { return f(bytes.Clone(good)) }
	r := fr.Modulus().FillBytes(make([]byte, 32))
	for name, b := range map[string][]byte{
		"empty":           nil,
		"short head":      good[:head-1],
		"version 0":       edit(func(b []byte) []byte { b[0] = 0; return b }),
		"k too small":     edit(func(b []byte) []byte { b[1] = state.MinLog - 1; return b }),
		"k too large":     edit(func(b []byte) []byte { b[1] = state.MaxLog + 1; return b }),
		"a record more":   edit(func(b []byte) []byte { b[5]++; return b }),
		"2^32 records":    edit(func(b []byte) []byte { copy(b[2:], "\xff\xff\xff\xff"); return b }),
		"a byte less":     good[:len(good)-1],
		"a byte more":     append(bytes.Clone(good), 0),
		"out of range":    edit(func(b []byte) []byte { b[head+each+3] = 4; return b }),
		"twice":           edit(func(b []byte) []byte { b[head+each+3] = 1; return b }),
		"order":           edit(func(b []byte) []byte { b[head+3] = 3; return b }),
		"cell of r":       edit(func(b []byte) []byte { copy(b[head+4:], r); return b }),
		"a free record":   edit(func(b []byte) []byte { clear(b[head+4 : head+each]); return b }),
		"another version": edit(func(b []byte) []byte { b[0] = 2; return b }),
	} {
		if err := new(state.State).UnmarshalBinary(b); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}
