package layout_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

func all() []layout.Layout {
	return slices.Concat(layout.Cells, layout.Words, layout.Signed)
}

func TestWidths(t *testing.T) {
	for _, l := range all() {
		if l.Bits() > layout.MaxBits {
			t.Errorf("%s: have %d bits, want at most %d", l.Name, l.Bits(), layout.MaxBits)
		}
		if last := len(l.Fields) - 1; l.Offset(last)+l.Fields[last].Bits != l.Bits() {
			t.Errorf("%s: the last field ends at %d, want %d", l.Name, l.Offset(last)+l.Fields[last].Bits, l.Bits())
		}
	}
}

// The circuit splits cell 0 of whatever record a deposit names as Purse0, so no
// kind may have a cell 0 that is wider.
func TestCellZeroFitsPurse0(t *testing.T) {
	if have := layout.Purse0.Bits(); have != 232 {
		t.Fatalf("Purse0: have %d bits, want 232", have)
	}
	seen := 0
	for _, l := range layout.Cells {
		if l.Fields[0].Name != "kind" {
			continue
		}
		seen++
		if !strings.HasSuffix(l.Name, "0") || l.Fields[0].Bits != layout.KindBits || l.Bits() > layout.Purse0.Bits() {
			t.Errorf("%s: have %d bits and a kind of %d, want at most %d and %d", l.Name, l.Bits(), l.Fields[0].Bits, layout.Purse0.Bits(), layout.KindBits)
		}
	}
	if seen != 7 {
		t.Errorf("have %d kinds with a cell 0, want 7", seen)
	}
}

func TestNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range all() {
		if seen[l.Name] {
			t.Errorf("two layouts are named %s", l.Name)
		}
		seen[l.Name] = true
		names := map[string]bool{}
		for _, f := range l.Fields {
			if names[f.Name] || f.Bits == 0 {
				t.Errorf("%s: field %q stands twice or is empty", l.Name, f.Name)
			}
			names[f.Name] = true
		}
	}
}

// The widths that batch.md states in numbers for L1.
func TestWidthsOnL1(t *testing.T) {
	for _, c := range []struct {
		layout layout.Layout
		want   uint
	}{{layout.Payment, 236}, {layout.Listings0, 175}, {layout.Market0, 241}, {layout.Escrow0, 175}, {layout.System0, 222}, {layout.System1, 160}, {layout.Header0, 248}, {layout.Header1, 176}, {layout.Header2, 145}} {
		if have := c.layout.Bits(); have != c.want {
			t.Errorf("%s: have %d bits, want %d", c.layout.Name, have, c.want)
		}
	}
	if have, want := layout.System0.Offset(2), uint(layout.StatusBit); have != want || layout.System0.Fields[2].Name != "status" {
		t.Errorf("status bit: have offset %d, want %d", have, want)
	}
}

func drawValues(t *rapid.T, l layout.Layout) []*uint256.Int {
	values := make([]*uint256.Int, len(l.Fields))
	for i, f := range l.Fields {
		values[i] = drawBits(t, f.Name, f.Bits)
	}
	return values
}

// drawBits prefers the ends of the range.
func drawBits(t *rapid.T, label string, bits uint) *uint256.Int {
	v := &uint256.Int{rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label)}
	if rapid.IntRange(0, 3).Draw(t, label+" is full") == 0 {
		v.SetAllOne()
	}
	return v.Rsh(v, 256-bits)
}

func TestPackAndUnpackAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := rapid.SampledFrom(all()).Draw(t, "layout")
		values := drawValues(t, l)

		packed, err := l.Pack(values...)
		if err != nil {
			t.Fatal(err)
		}
		// The packed value by its definition, with another arithmetic.
		want := new(big.Int)
		for i, v := range values {
			want.Add(want, new(big.Int).Mul(v.ToBig(), l.Shift(i)))
		}
		if have := layout.Int(packed).ToBig(); have.Cmp(want) != 0 {
			t.Fatalf("have %x, want %x", have, want)
		}

		back, err := l.Unpack(packed)
		if err != nil {
			t.Fatal(err)
		}
		for i := range values {
			if !back[i].Eq(values[i]) {
				t.Fatalf("%s.%s: have %s, want %s", l.Name, l.Fields[i].Name, back[i], values[i])
			}
		}
	})
}

func TestTooWideFieldIsRefused(t *testing.T) {
	for _, l := range all() {
		for i, f := range l.Fields {
			values := make([]*uint256.Int, len(l.Fields))
			for j := range values {
				values[j] = new(uint256.Int)
			}
			values[i] = new(uint256.Int).Lsh(uint256.NewInt(1), f.Bits)

			_, err := l.Pack(values...)

			var have *layout.RangeError
			if !errors.As(err, &have) {
				t.Errorf("%s.%s: have error %v, want a *RangeError", l.Name, f.Name, err)
				continue
			}
			if have.Layout != l.Name || have.Field != f.Name || have.Bits != f.Bits || !have.Value.Eq(values[i]) {
				t.Errorf("%s.%s: have %+v", l.Name, f.Name, have)
			}
			if text := have.Error(); !strings.Contains(text, l.Name+"."+f.Name) || !strings.Contains(text, values[i].Dec()) {
				t.Errorf("%s.%s: have text %q, want layout, field and value in it", l.Name, f.Name, text)
			}
		}
	}
}

func TestExtraBitsAreRefused(t *testing.T) {
	for _, l := range all() {
		for bit := l.Bits(); bit <= 253; bit++ {
			value := new(uint256.Int).Lsh(uint256.NewInt(1), bit)

			_, err := l.Unpack(layout.Element(value))

			var have *layout.ExtraBitsError
			if !errors.As(err, &have) || have.Layout != l.Name || have.Bits != l.Bits() || !have.Value.Eq(value) {
				t.Errorf("%s: bit %d: have error %v", l.Name, bit, err)
			}
		}
	}
}

func TestWrongConstantsPanic(t *testing.T) {
	panics := func(name string, f func()) {
		t.Helper()
		defer func() {
			if recover() == nil {
				t.Errorf("%s: no panic", name)
			}
		}()
		f()
	}
	panics("a layout of 249 bits", func() { layout.New("wide", layout.Field{Name: "a", Bits: 200}, layout.Field{Name: "b", Bits: 49}) })
	panics("too few values", func() { _, _ = layout.Payment.Pack(new(uint256.Int)) })
}

func TestElementAndIntAreInverse(t *testing.T) {
	minusOne := new(uint256.Int)
	minusOne.SetFromBig(new(big.Int).Sub(fr.Modulus(), big.NewInt(1)))
	for _, v := range []*uint256.Int{new(uint256.Int), uint256.NewInt(1), new(uint256.Int).Lsh(uint256.NewInt(1), 248), minusOne} {
		if have := layout.Int(layout.Element(v)); !have.Eq(v) {
			t.Errorf("have %s, want %s", have, v)
		}
	}
}

// vector is one packed value of layouts.json. Values are decimal strings: many do
// not fit the numbers of other languages.
type vector struct {
	Layout string        `json:"layout"`
	Bits   uint          `json:"bits"`
	Fields []vectorField `json:"fields"`
	Packed string        `json:"packed"`
	Full   string        `json:"full"` // every field at its largest value
}

type vectorField struct {
	Name   string `json:"name"`
	Offset uint   `json:"offset"`
	Bits   uint   `json:"bits"`
	Value  string `json:"value"`
}

func TestVectors(t *testing.T) {
	var vectors []vector
	for _, l := range all() {
		v := vector{Layout: l.Name, Bits: l.Bits()}
		var values, full []*uint256.Int
		for i, f := range l.Fields {
			largest := new(uint256.Int).Lsh(uint256.NewInt(1), f.Bits)
			largest.SubUint64(largest, 1)
			// Some pattern that fits, differs from field to field and has a low bit.
			value := new(uint256.Int).Mul(uint256.NewInt(uint64(i+1)), uint256.MustFromHex("0x123456789abcdef0123456789abcdef0123456789abcdef01234567"))
			value.And(value, largest).Or(value, uint256.NewInt(1))
			values, full = append(values, value), append(full, largest)
			v.Fields = append(v.Fields, vectorField{f.Name, l.Offset(i), f.Bits, value.Dec()})
		}
		v.Packed, v.Full = packHex(t, l, values), packHex(t, l, full)
		vectors = append(vectors, v)
	}
	data, err := json.MarshalIndent(vectors, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/layouts.json", append(data, '\n'))
}

func packHex(t *testing.T, l layout.Layout, values []*uint256.Int) string {
	t.Helper()
	packed, err := l.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	b := packed.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}
