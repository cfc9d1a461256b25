package reference_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/reference"
)

// The model finds the prices that other implementations must find.
func TestPriceVectors(t *testing.T) {
	text, err := os.ReadFile("../testdata/prices.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []struct {
		Word        string
		Unit, Price amount.Amount
		First       uint64 `json:",string"`
		Units       uint64 `json:",string"`
		Left        uint64 `json:",string"`
		Booked      uint64 `json:",string"`
		Spare       uint64 `json:",string"`
	}
	if err := json.Unmarshal(text, &all); err != nil || len(all) < 40 {
		t.Fatalf("have %d prices, error %v", len(all), err)
	}
	for i, v := range all {
		var word fr.Element
		if _, err := word.SetString(v.Word); err != nil {
			t.Fatal(err)
		}
		_, pricing, err := record.PricingOf(word)
		if err != nil {
			t.Fatal(err)
		}
		l := reference.Listing{Pricing: pricing, Price: v.Unit.Int().ToBig(), Spare: v.Spare}
		if have := l.PriceOf(v.First/l.Units(), v.First%l.Units(), v.Units, v.Left, v.Booked); have.String() != v.Price.String() {
			t.Errorf("price %d: have %s, want %s", i, have, v.Price)
		}
	}
}
