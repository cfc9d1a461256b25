package kzg

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"pgregory.net/rapid"
)

func TestDomainIsGnarks(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8, 10} {
		dom := mustDomain(t, logN)
		ref := fft.NewDomain(1 << logN)
		w := fr.One()
		for e := range uint64(dom.Size()) {
			if dom.Root(e) != w {
				t.Fatalf("root %d", e)
			}
			w.Mul(&w, &ref.Generator)
		}
		if dom.Root(uint64(dom.Size())) != fr.One() {
			t.Fatal("exponents count modulo N")
		}
	}
}

func mustDomain(t failer, logN uint) *Domain {
	d, err := NewDomain(logN)
	return must(t, d, err)
}

func TestDomainRanges(t *testing.T) {
	for _, logN := range []uint{0, MinLogN - 1, MaxLogN + 1, 1 << 40} {
		_, err := NewDomain(logN)
		wantKind(t, err, ErrRange)
	}
	d := mustDomain(t, 8)
	if d.CellOf(63, 3) != 255 || d.CellOf(5, 2) != 133 {
		t.Fatal("cell of record")
	}
	wantKind(t, d.CheckRecord(64), ErrRange)
	for _, bad := range []func(){func() { d.CellOf(64, 0) }, func() { d.CellOf(0, 4) }, func() { d.CellOf(0, -1) }} {
		func() {
			defer func() { wantKind(t, recover().(error), ErrRange) }()
			bad()
		}()
	}
}

// A record's four cells stand at the roots of X⁴ − a⁴, and the three aliases of its index have the same polynomial.
func TestRecordCellsAreTheRoots(t *testing.T) {
	d := mustDomain(t, 8)
	pow4 := func(x fr.Element) fr.Element { x.Square(&x); x.Square(&x); return x }
	for rec := range uint32(d.Records()) {
		a4 := pow4(d.Root(uint64(rec)))
		for j := range 4 {
			if pow4(d.Root(uint64(d.CellOf(rec, j)))) != a4 {
				t.Fatalf("record %d cell %d", rec, j)
			}
		}
	}
}

// The closed formulas are the values of the interpolated polynomials.
func TestEvaluateIsInterpolation(t *testing.T) {
	d := mustDomain(t, 8)
	rapid.Check(t, func(t *rapid.T) {
		cells := testState(d, rapid.Uint64().Draw(t, "seed"))
		touched := drawTouched(t, d, cells)
		rho := hashToScalar(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "rho"))
		ev, err := d.Evaluate(touched, rho)
		if err != nil {
			t.Fatal(err)
		}
		vOld, vNew := make([]fr.Element, d.Size()), make([]fr.Element, d.Size())
		z := fr.One()
		for k := range touched {
			for j := range 4 {
				e := d.CellOf(touched[k].Record, j)
				vOld[e], vNew[e] = touched[k].Old[j], touched[k].New[j]
				w := d.Root(uint64(e))
				w.Sub(&rho, &w)
				z.Mul(&z, &w)
			}
		}
		l := atOrigin(d, rho)
		ev.VOld.Mul(&ev.VOld, &l)
		ev.VNew.Mul(&ev.VNew, &l)
		want := Evaluation{evalPoly(interpolate(d.fft(), vOld), rho), evalPoly(interpolate(d.fft(), vNew), rho), z}
		if ev != want {
			t.Fatalf("have %v, want %v", ev, want)
		}
	})
}

func TestEvaluateRefuses(t *testing.T) {
	d := mustDomain(t, 8)
	cells := testState(d, 1)
	touched := touch(d, cells, 3, 9)
	for _, e := range []uint64{0, 3, 100, 255} { // touched or not
		_, err := d.Evaluate(touched, d.Root(e))
		wantKind(t, err, ErrDomainPoint)
	}
	rho := element(12345)
	slices.Reverse(touched)
	_, err := d.Evaluate(touched, rho)
	wantKind(t, err, ErrOrder)
	_, err = d.Evaluate([]Touched{{Record: 3}, {Record: 3}}, rho)
	wantKind(t, err, ErrOrder)
	_, err = d.Evaluate([]Touched{{Record: 64}}, rho)
	wantKind(t, err, ErrRange)
}
