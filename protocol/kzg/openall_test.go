package kzg

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// All proofs at once are those that are made one record at a time: of states that are empty, sparse and full, with the same
// value everywhere (all proofs are infinity), and of a single cell.
func TestOpenAll(t *testing.T) {
	for _, logN := range []uint{MinLogN, 5, 7} {
		srs := UnsafeSRS(logN)
		d, err := srs.Domain()
		if err != nil {
			t.Fatal(err)
		}
		for name, value := range map[string]func(e int) fr.Element{
			"empty": func(int) fr.Element { return fr.Element{} },
			"sparse": func(e int) (v fr.Element) {
				if e%d.Records() < 3 {
					v.SetUint64(uint64(7*e + 1))
				}
				return v
			},
			"full":     func(e int) (v fr.Element) { v.SetUint64(uint64(e + 1)); return *v.Inverse(&v) },
			"constant": func(int) fr.Element { return fr.NewElement(9) },
			"one cell": func(e int) (v fr.Element) {
				if e == d.Size()-1 {
					v.SetOne()
				}
				return v
			},
		} {
			t.Run(fmt.Sprintf("2^%d %s", logN, name), func(t *testing.T) {
				cells := make([]fr.Element, d.Size())
				for e := range cells {
					cells[e] = value(e)
				}
				steps, last := 0, 0
				have, err := srs.OpenAll(cells, func(done, all int) { steps, last = done, all })
				if err != nil || len(have) != d.Size() {
					t.Fatalf("have %d proofs, error %v, want %d", len(have), err, d.Size())
				}
				if steps != last {
					t.Errorf("have %d steps of %d", steps, last)
				}
				for record := range uint32(d.Records()) {
					want, err := srs.OpenRecord(cells, record)
					if err != nil {
						t.Fatal(err)
					}
					for j := range want {
						if e := d.CellOf(record, j); !have[e].Equal(&want[j]) {
							t.Fatalf("cell %d: have proof %s, want %s", e, have[e].String(), want[j].String())
						}
					}
				}
			})
		}
	}
}

func TestOpenAllRefusesAnotherLength(t *testing.T) {
	srs := UnsafeSRS(MinLogN)
	for _, n := range []int{0, 15, 17, 32} {
		_, err := srs.OpenAll(make([]fr.Element, n), nil)
		wantKind(t, err, ErrLength)
	}
}
