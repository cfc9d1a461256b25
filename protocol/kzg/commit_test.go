package kzg

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"pgregory.net/rapid"
)

// gnarkSRS is gnark-crypto's own SRS with the same τ.
func gnarkSRS(t failer, logN uint) *kzg.SRS {
	tau := unsafeTau()
	s, err := kzg.NewSRS(1<<logN, bigInt(&tau))
	return must(t, s, err)
}

func TestCommitIsGnarks(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8, 10} {
		srs, ref, d := testSRS(logN), gnarkSRS(t, logN), mustDomain(t, logN)
		sparse := make([]fr.Element, d.Size())
		sparse[d.Size()-1] = element(7)
		one := make([]fr.Element, d.Size())
		for e := range one {
			one[e] = fr.One()
		}
		for _, cells := range [][]fr.Element{testState(d, 1), testState(d, 2), sparse, one, make([]fr.Element, d.Size())} {
			have, err := srs.Commit(cells)
			must(t, have, err)
			want, err := kzg.Commit(interpolate(d.fft(), cells), ref.Pk)
			must(t, want, err)
			if !have.Equal(&want) {
				t.Fatalf("logN %d: have %v, want %v", logN, have, want)
			}
		}
	}
	zero, err := testSRS(8).Commit(make([]fr.Element, 256))
	if err != nil || !zero.IsInfinity() {
		t.Fatal("the empty state's commitment is infinity")
	}
}

func TestUpdateIsCommit(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	rapid.Check(t, func(t *rapid.T) {
		cells := testState(d, rapid.Uint64().Draw(t, "seed"))
		touched := drawTouched(t, d, cells)
		before, err := srs.Commit(cells)
		if err != nil {
			t.Fatal(err)
		}
		have, err := srs.UpdateRecords(before, touched)
		if err != nil {
			t.Fatal(err)
		}
		want, err := srs.Commit(apply(d, cells, touched))
		if err != nil {
			t.Fatal(err)
		}
		if !have.Equal(&want) {
			t.Fatal("update differs from a fresh commitment")
		}
	})
}

func TestUpdateChangesAddUp(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := make([]fr.Element, d.Size())
	c, _ := srs.Commit(cells)
	got, err := srs.Update(c, []Change{{200, element(0), element(5)}, {9, element(0), element(1)}, {200, element(5), element(6)}, {9, element(1), element(0)}})
	must(t, got, err)
	cells[200] = element(6)
	if want, _ := srs.Commit(cells); !got.Equal(&want) {
		t.Fatal("changes of one cell do not add up")
	}
}

func TestCommitRefuses(t *testing.T) {
	srs := testSRS(8)
	for _, n := range []int{0, 255, 257} {
		_, err := srs.Commit(make([]fr.Element, n))
		wantKind(t, err, ErrLength)
	}
	for _, cell := range []int{-1, 256} {
		_, err := srs.Update(generator(), []Change{{Cell: cell}})
		wantKind(t, err, ErrRange)
	}
	_, err := srs.UpdateRecords(generator(), []Touched{{Record: 64}})
	wantKind(t, err, ErrRange)
	short := *srs
	short.Lagrange = short.Lagrange[1:]
	_, err = short.Commit(make([]fr.Element, 256))
	wantKind(t, err, ErrLength)
}

// A sum in parts is the sum, wherever it is cut.
func TestCommitInParts(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 21)
	records := d.inUse(cells, nil)
	want, err := srs.Commit(cells)
	must(t, want, err)
	for _, most := range []int{1, 3, len(records) - 1, len(records), len(records) + 1} {
		have, err := srs.commitInParts(most, d, records, func(k int) (v [4]fr.Element) {
			for j := range v {
				v[j] = cells[d.CellOf(records[k], j)]
			}
			return v
		})
		if err != nil || have != want {
			t.Errorf("%d records at a time: have %v, %v, want %v", most, have, err, want)
		}
	}
}
