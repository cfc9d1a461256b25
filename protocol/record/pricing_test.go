package record

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/amount"
)

// priced is one price, as docs/spec/prices.md computes it; numbers are decimal strings.
type priced struct {
	Word   string        `json:"word"` // Price1, with listing serial 0
	Unit   amount.Amount `json:"unit"` // price per unit of time
	First  uint64        `json:"first,string"`
	Units  uint8         `json:"units,string"`
	Left   uint64        `json:"left,string"`
	Booked uint16        `json:"booked,string"`
	Spare  Spare         `json:"spare,string"`
	Price  amount.Amount `json:"price"`
}

// The prices that every implementation of the formula must find.
func TestPriceVectors(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	var all []priced
	for i := range 40 {
		p := Pricing{Peak: uint8(r.IntN(1 << Cycle)), PeakBps: uint16(r.IntN(1 << 16)), LateSeconds: uint32(r.IntN(1 << 18)), LateBps: uint16(r.IntN(10_001)), SurgeBps: uint16(r.IntN(1 << 14))}
		p.Long = Discount{uint8(r.IntN(10)), uint16(r.IntN(5_000))}
		p.Longer = Discount{p.Long.Units + uint8(r.IntN(20)), p.Long.Off + uint16(r.IntN(5_000))}
		if i == 0 {
			p = Pricing{}
		}
		unit := amount.From(r.Uint64N(1 << (4 + r.IntN(60))))
		s := Stay{r.Uint64N(1 << 24 * 60), uint8(1 + r.IntN(40)), r.Uint64N(1 << 19), uint16(r.IntN(200)), 0}
		if i%3 == 1 {
			s.Spare, s.Booked = Spare(1+r.IntN(MaxSpare)), s.Booked*4
		}
		word, err := p.Word(0)
		if err != nil {
			t.Fatal(err)
		}
		price, err := p.StayPrice(unit, s)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, priced{"0x" + word.Text(16), unit, s.First, s.Units, s.Left, s.Booked, s.Spare, price})
	}
	text, err := json.MarshalIndent(all, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/prices.json", append(text, '\n'))
}
