package money

import (
	"errors"
	"strings"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/amount"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text     string
		decimals uint8
		want     string // empty: refused
	}{
		{"12.50", 6, "12500000"}, {"12.5", 6, "12500000"}, {"0", 6, "0"}, {"0.000001", 6, "1"}, {"7", 0, "7"}, {"1.000000", 6, "1000000"},
		{"5192296858534827628530496329220095", 0, "5192296858534827628530496329220095"},
		{"5192296858534827628530496329220096", 0, ""}, {"5192296858534827628530496329.220096", 6, ""}, {strings.Repeat("9", 100), 18, ""}, {"1", 255, ""}, {"0", 255, "0"},
		{"1.0000000", 6, ""}, {"1.0", 0, ""}, {"", 6, ""}, {".", 6, ""}, {".5", 6, ""}, {"5.", 6, ""}, {"-1", 6, ""}, {"+1", 6, ""}, {"1e3", 6, ""}, {"1,5", 6, ""},
		{"1_000", 6, ""}, {"1.2.3", 6, ""}, {" 1", 6, ""}, {"1 ", 6, ""}, {"01", 6, ""}, {"00", 6, ""}, {"0x10", 6, ""}, {"١", 6, ""}, {"NaN", 6, ""}, {"1\n", 6, ""},
	} {
		have, err := Parse(c.text, c.decimals)
		var refused *Error
		switch {
		case c.want == "" && !errors.As(err, &refused):
			t.Errorf("%q with %d decimals: have %s, error %v, want an *Error", c.text, c.decimals, have, err)
		case c.want != "" && (err != nil || have.String() != c.want):
			t.Errorf("%q with %d decimals: have %s, error %v, want %s", c.text, c.decimals, have, err, c.want)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		units    uint64
		decimals uint8
		want     string
	}{
		{0, 6, "0.00"}, {1, 6, "0.000001"}, {12_500_000, 6, "12.50"}, {12_512_300, 6, "12.5123"}, {7, 0, "7"}, {7, 1, "0.7"}, {70, 1, "7.0"}, {100, 2, "1.00"}, {1, 18, "0.000000000000000001"},
	} {
		if have := Format(uint256.NewInt(c.units), c.decimals); have != c.want {
			t.Errorf("%d with %d decimals: have %q, want %q", c.units, c.decimals, have, c.want)
		}
	}
}

// What is written is read back, and nothing else gives the same amount by rounding.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		bits := rapid.SliceOfN(rapid.Byte(), 14, 14).Draw(t, "units")
		decimals := rapid.Uint8Range(0, 40).Draw(t, "decimals")
		a, err := amount.FromInt(new(uint256.Int).SetBytes(bits))
		if err != nil {
			t.Fatal(err)
		}
		text := Format(a.Int(), decimals)
		back, err := Parse(text, decimals)
		if err != nil || back.Cmp(a) != 0 {
			t.Fatalf("%s with %d decimals is %q, which is read as %s, error %v", a, decimals, text, back, err)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("12.50", uint8(6))
	f.Add("0.1e5", uint8(2))
	f.Add("999999999999999999999999999999999999", uint8(18))
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		a, err := Parse(text, decimals)
		if err != nil {
			return
		}
		back, err := Parse(Format(a.Int(), decimals), decimals)
		if err != nil || back.Cmp(a) != 0 {
			t.Fatalf("%q with %d decimals is %s, then %s, error %v", text, decimals, a, back, err)
		}
	})
}
