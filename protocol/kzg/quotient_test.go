package kzg

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func checkQuotient(t *testing.T, logN uint, cells []fr.Element, touched []Touched) *Quotient {
	t.Helper()
	q, err := testSRS(logN).Divide(cells, touched)
	must(t, q, err)
	checkDense(t, cells, touched, q)
	return q
}

func firstRecords(n int) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = uint32(i)
	}
	return out
}

func TestQuotientSizes(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8, 10} {
		d := mustDomain(t, logN)
		cells := testState(d, 3)
		n := d.Records()
		for _, count := range []int{0, 1, 2, 31, 32, 33, 64, 65, 100, n - 1} {
			if count < n {
				checkQuotient(t, logN, cells, touch(d, cells, firstRecords(count)...))
			}
		}
		last := firstRecords(n)[n-1:]
		checkQuotient(t, logN, cells, touch(d, cells, last...))
	}
}

func TestQuotientIsZero(t *testing.T) {
	d := mustDomain(t, 8)
	cells := testState(d, 4)
	all := checkQuotient(t, 8, cells, touch(d, cells, firstRecords(64)...)) // nothing is left untouched
	empty := checkQuotient(t, 8, make([]fr.Element, 256), make([]Touched, 1))
	if !all.Commitment.IsInfinity() || !empty.Commitment.IsInfinity() {
		t.Fatal("Q = 0 commits to infinity")
	}
}

func TestQuotientRefuses(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 5)
	before := slices.Clone(cells)
	for j := range 4 {
		touched := touch(d, cells, 3, 9, 40)
		touched[1].Old[j] = element(424242)
		_, err := srs.Divide(cells, touched)
		wantKind(t, err, ErrCell)
	}
	for _, c := range []struct {
		kind    error
		touched []Touched
	}{
		{ErrRange, []Touched{{Record: 64}}},
		{ErrRange, []Touched{{Record: 1<<32 - 1}}},
		{ErrOrder, touch(d, cells, 7, 7)},
	} {
		_, err := srs.Divide(cells, c.touched)
		wantKind(t, err, c.kind)
	}
	_, err := srs.Divide(cells[:255], nil)
	wantKind(t, err, ErrLength)
	if !slices.Equal(cells, before) {
		t.Fatal("the state was written to")
	}
}

func TestProductTree(t *testing.T) {
	for _, n := range []int{0, 1, 32, 33, 200} {
		roots := make([]fr.Element, n)
		x, want := element(99), fr.One()
		for i := range roots {
			roots[i] = element(uint64(1000 + i*i))
			var f fr.Element
			want.Mul(&want, f.Sub(&x, &roots[i]))
		}
		p := productTree(roots)
		if len(p) != n+1 || p[n] != fr.One() || evalPoly(p, x) != want {
			t.Fatalf("product of %d", n)
		}
	}
}
