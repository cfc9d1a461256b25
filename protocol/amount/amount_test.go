package amount_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/amount"
)

const maxDecimal = "5192296858534827628530496329220095" // 2^112 - 1

var limit = new(big.Int).Lsh(big.NewInt(1), amount.Bits)

func parse(t *testing.T, s string) amount.Amount {
	t.Helper()
	a, err := amount.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// refused fails unless err is an *amount.Error.
func refused(t *testing.T, what string, err error) {
	t.Helper()
	var have *amount.Error
	if !errors.As(err, &have) {
		t.Errorf("%s: have error %v, want an *amount.Error", what, err)
	}
}

func TestMax(t *testing.T) {
	if have := amount.Max().String(); have != maxDecimal {
		t.Errorf("have %s, want %s", have, maxDecimal)
	}
}

func TestParseLadder(t *testing.T) {
	for _, s := range []string{"0", "1", "18446744073709551615", "18446744073709551616", maxDecimal} {
		if have := parse(t, s).String(); have != s {
			t.Errorf("have %s, want %s", have, s)
		}
	}
	for _, s := range []string{"", "-1", "-0", "+5", "007", "00", " 1", "1 ", "0x10", "1e3", "1_0", "one", "5192296858534827628530496329220096",
		"115792089237316195423570985008687907853269984665640564039457584007913129639936"} {
		_, err := amount.Parse(s)
		refused(t, s, err)
	}
}

func TestFromInt(t *testing.T) {
	top := new(uint256.Int).Lsh(uint256.NewInt(1), amount.Bits)
	_, err := amount.FromInt(top)
	refused(t, "2^112", err)

	a, err := amount.FromInt(new(uint256.Int).SubUint64(top, 1))
	if err != nil || a != amount.Max() {
		t.Errorf("have %s, %v, want the largest amount", a, err)
	}
}

func TestIntIsACopy(t *testing.T) {
	a := amount.From(7)
	a.Int().SetUint64(8)
	if a != amount.From(7) {
		t.Errorf("have %s, want 7", a)
	}
}

func TestAdditionLadder(t *testing.T) {
	zero, one, most := amount.From(0), amount.From(1), amount.Max()
	for _, c := range []struct {
		a, b amount.Amount
		want string // "" for refused
	}{
		{zero, zero, "0"}, {zero, one, "1"}, {one, one, "2"}, {most, zero, maxDecimal}, {zero, most, maxDecimal},
		{most, one, ""}, {one, most, ""}, {most, most, ""},
	} {
		sum, err := c.a.Add(c.b)
		if c.want == "" {
			refused(t, c.a.String()+" + "+c.b.String(), err)
		} else if err != nil || sum.String() != c.want {
			t.Errorf("%s + %s: have %s, %v, want %s", c.a, c.b, sum, err, c.want)
		}
	}
}

func TestSubtractionLadder(t *testing.T) {
	zero, one, most := amount.From(0), amount.From(1), amount.Max()
	for _, c := range []struct {
		a, b amount.Amount
		want string
	}{
		{zero, zero, "0"}, {one, one, "0"}, {most, most, "0"}, {most, zero, maxDecimal}, {amount.From(5), amount.From(3), "2"},
		{zero, one, ""}, {one, most, ""}, {amount.From(3), amount.From(5), ""},
	} {
		d, err := c.a.Sub(c.b)
		if c.want == "" {
			refused(t, c.a.String()+" - "+c.b.String(), err)
		} else if err != nil || d.String() != c.want {
			t.Errorf("%s - %s: have %s, %v, want %s", c.a, c.b, d, err, c.want)
		}
	}
}

func TestMultiplicationLadder(t *testing.T) {
	half := parse(t, "2596148429267413814265248164610048") // 2^111
	for _, c := range []struct {
		a    amount.Amount
		n    uint64
		want string
	}{
		{amount.From(0), 1<<64 - 1, "0"}, {amount.Max(), 0, "0"}, {amount.Max(), 1, maxDecimal}, {half, 1, half.String()},
		{half, 2, ""}, {amount.Max(), 2, ""}, {amount.Max(), 1<<64 - 1, ""},
	} {
		p, err := c.a.Mul(c.n)
		if c.want == "" {
			refused(t, c.a.String(), err)
		} else if err != nil || p.String() != c.want {
			t.Errorf("%d * %s: have %s, %v, want %s", c.n, c.a, p, err, c.want)
		}
	}
}

func TestBpsRoundsDown(t *testing.T) {
	for _, c := range []struct {
		a    amount.Amount
		bps  uint16
		want string
	}{
		{amount.From(0), 10_000, "0"}, {amount.From(9_999), 1, "0"}, {amount.From(10_000), 1, "1"}, {amount.From(19_999), 1, "1"},
		{amount.From(1), 9_999, "0"}, {amount.From(1), 10_000, "1"}, {amount.From(3), 5_000, "1"}, {amount.From(100), 0, "0"},
		{amount.Max(), 10_000, maxDecimal}, {amount.Max(), 5_000, "2596148429267413814265248164610047"},
	} {
		if have := c.a.Bps(c.bps).String(); have != c.want {
			t.Errorf("%d bps of %s: have %s, want %s", c.bps, c.a, have, c.want)
		}
	}
}

func TestSum(t *testing.T) {
	if have, err := amount.Sum(); err != nil || !have.IsZero() {
		t.Errorf("no amounts: have %s, %v, want 0", have, err)
	}
	if have, err := amount.Sum(amount.From(1), amount.From(2), amount.From(3)); err != nil || have != amount.From(6) {
		t.Errorf("have %s, %v, want 6", have, err)
	}
	_, err := amount.Sum(amount.From(1), amount.Max(), amount.From(0))
	refused(t, "1 + max", err)
}

func TestJSON(t *testing.T) {
	data, err := json.Marshal(amount.Max())
	if err != nil || string(data) != `"`+maxDecimal+`"` {
		t.Errorf("have %s, %v", data, err)
	}
	var back amount.Amount
	if err := json.Unmarshal(data, &back); err != nil || back != amount.Max() {
		t.Errorf("have %s, %v", back, err)
	}
	for _, wrong := range []string{`5`, `null`, `""`, `"-1"`, `"5192296858534827628530496329220096"`} {
		kept := amount.From(9)
		if err := json.Unmarshal([]byte(wrong), &kept); wrong != `null` && (err == nil || kept != amount.From(9)) {
			t.Errorf("%s: have %s, %v, want an error and no change", wrong, kept, err)
		}
	}
}

func draw(t *rapid.T, label string) (amount.Amount, *big.Int) {
	hi, lo := rapid.Uint64Range(0, 1<<48-1).Draw(t, label), rapid.Uint64().Draw(t, label)
	v := &uint256.Int{lo, hi, 0, 0}
	a, err := amount.FromInt(v)
	if err != nil {
		t.Fatal(err)
	}
	return a, v.ToBig()
}

// Against math/big, which neither wraps nor has a width.
func TestArithmeticAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, x := draw(t, "a")
		b, y := draw(t, "b")
		n := rapid.Uint64().Draw(t, "n")
		bps := rapid.Uint16Range(0, 10_000).Draw(t, "bps")

		same := func(what string, have amount.Amount, err error, want *big.Int) {
			t.Helper()
			fits := want.Sign() >= 0 && want.Cmp(limit) < 0
			if fits != (err == nil) {
				t.Fatalf("%s: have error %v for %s", what, err, want)
			}
			if fits && have.Int().ToBig().Cmp(want) != 0 {
				t.Fatalf("%s: have %s, want %s", what, have, want)
			}
		}

		sum, err := a.Add(b)
		same("sum", sum, err, new(big.Int).Add(x, y))
		difference, err := a.Sub(b)
		same("difference", difference, err, new(big.Int).Sub(x, y))
		product, err := a.Mul(n)
		same("product", product, err, new(big.Int).Mul(x, new(big.Int).SetUint64(n)))
		share := new(big.Int).Mul(x, big.NewInt(int64(bps)))
		same("share", a.Bps(bps), nil, share.Div(share, big.NewInt(10_000)))
		if a.Cmp(b) != x.Cmp(y) {
			t.Fatalf("comparison: have %d, want %d", a.Cmp(b), x.Cmp(y))
		}
	})
}
