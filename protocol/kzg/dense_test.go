package kzg

import (
	"math/bits"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"pgregory.net/rapid"
)

// What the package computes from the values at cells in use is computed here from coefficients, all N of them, with the
// divisions that one learns at school.

// divideLinear gives (p − p(x))/(X − x) and p(x), coefficients lowest first.
func divideLinear(p []fr.Element, x fr.Element) (q []fr.Element, value fr.Element) {
	q = make([]fr.Element, len(p)-1)
	for i := len(p) - 1; i >= 0; i-- {
		value.Mul(&value, &x).Add(&value, &p[i])
		if i > 0 {
			q[i-1] = value
		}
	}
	return q, value
}

// denseQuotient gives the coefficients of Q, lowest first, and nil when Z does not divide.
func denseQuotient(d *Domain, cells []fr.Element, touched []Touched) []fr.Element {
	rest := slices.Clone(cells)
	for k := range touched {
		for j := range 4 {
			rest[d.CellOf(touched[k].Record, j)].SetZero()
		}
	}
	p := interpolate(d.fft(), rest)
	for k := range touched { // by X⁴ − a⁴
		a4 := d.Root(4 * uint64(touched[k].Record))
		for i := len(p) - 1; i >= 4; i-- {
			var t fr.Element
			p[i-4].Add(&p[i-4], t.Mul(&p[i], &a4))
		}
		if slices.ContainsFunc(p[:4], func(r fr.Element) bool { return !r.IsZero() }) {
			return nil
		}
		p = p[4:]
	}
	return p
}

// coefficients are those of Q, N of them.
func (q *Quotient) coefficients(d *Domain) []fr.Element {
	values := make([]fr.Element, d.Size())
	for k, record := range q.Records {
		for j := range 4 {
			values[d.CellOf(record, j)] = q.Values[k][j]
		}
	}
	return interpolate(d.fft(), values)
}

// denseOpening is π of the proof, for a quotient with the coefficients q.
func denseOpening(t failer, srs *SRS, cells, fNew, q []fr.Element, proof *StateProof, rho fr.Element) bn254.G1Affine {
	t.Helper()
	d := mustDomain(t, srs.LogN)
	delta, value := proof.Challenge(rho, testData), fr.Element{}
	f := make([]fr.Element, d.Size())
	for e := range f {
		f[e].Sub(&fNew[e], &cells[e]).Mul(&f[e], &delta).Add(&f[e], &cells[e])
	}
	value = proof.folded(delta)
	f[0].Sub(&f[0], &value)
	f = interpolate(d.fft(), f)
	for i := range q {
		var x fr.Element
		f[i].Sub(&f[i], x.Mul(&q[i], &proof.Z))
	}
	h, _ := divideLinear(f, rho)
	opening, err := msm(srs.Powers[:len(h)], h)
	return must(t, opening, err)
}

// drawState gives a state that is empty, full, or has cells here and there, and drawRecords a set of records in any number.
func drawState(t *rapid.T, d *Domain) []fr.Element {
	cells := make([]fr.Element, d.Size())
	r := rapid.SampledFrom([]float64{0, 0.01, 0.1, 0.5, 1}).Draw(t, "fill")
	seed := testState(d, rapid.Uint64().Draw(t, "seed"))
	for e := range cells {
		if rapid.Float64Range(0, 1).Draw(t, "cell") < r {
			cells[e] = seed[e]
			if r == 1 {
				cells[e] = drawElement(t, "value")
			}
		}
	}
	return cells
}

func drawRecords(t *rapid.T, d *Domain) (records []uint32) {
	share := rapid.SampledFrom([]float64{0, 0.05, 0.5, 1}).Draw(t, "touched")
	for i := range uint32(d.Records()) {
		if share == 1 || rapid.Float64Range(0, 1).Draw(t, "record") < share {
			records = append(records, i)
		}
	}
	return records
}

func TestSparseIsDense(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		logN := rapid.SampledFrom([]uint{MinLogN, MinLogN + 1, 6}).Draw(t, "logN")
		srs, d := testSRS(logN), mustDomain(t, logN)
		cells := drawState(t, d)
		touched := touch(d, cells, drawRecords(t, d)...)
		for k := range touched {
			if rapid.Bool().Draw(t, "changed") {
				touched[k].New[rapid.IntRange(0, 3).Draw(t, "cell")] = drawElement(t, "new")
			}
		}
		c, err := srs.Commit(cells)
		must(t, c, err)
		p, err := srs.Prepare(c, cells, touched)
		must(t, p, err)
		checkDense(t, cells, touched, p.q)
		rho := hashToScalar(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "rho"))
		proof, err := p.Open(rho, testData)
		must(t, proof, err)
		want := denseOpening(t, srs, cells, apply(d, cells, touched), p.q.coefficients(d), proof, rho)
		if !proof.Opening.Equal(&want) {
			t.Fatalf("π: have %v, want %v", proof.Opening, want)
		}
		if old, err := srs.Commit(apply(d, cells, touched)); err != nil || !old.Equal(&proof.New) {
			t.Fatal("C_new is not the new state's commitment")
		}
	})
}

// checkDense compares a quotient with the one by coefficients, and its commitment with gnark-crypto's.
func checkDense(t failer, cells []fr.Element, touched []Touched, q *Quotient) {
	t.Helper()
	d := mustDomain(t, uint(bits.TrailingZeros(uint(len(cells)))))
	want := denseQuotient(d, cells, touched)
	if want == nil {
		t.Fatal("Z does not divide f − V: the test is wrong")
	}
	if have := q.coefficients(d); !slices.Equal(have[:len(want)], want) || slices.ContainsFunc(have[len(want):], notZero) {
		t.Fatalf("Q of %d records of 2^%d cells differs from the one by coefficients", len(touched), d.LogN)
	}
	if !slices.IsSorted(q.Records) || q.Records[0] != 0 {
		t.Fatalf("records %v", q.Records)
	}
	var commitment bn254.G1Affine
	if len(want) > 0 {
		c, err := kzg.Commit(want, gnarkSRS(t, d.LogN).Pk)
		commitment = must(t, c, err)
	}
	if !commitment.Equal(&q.Commitment) {
		t.Fatalf("[Q]: have %v, want gnark-crypto's %v", q.Commitment, commitment)
	}
}

func notZero(e fr.Element) bool { return !e.IsZero() }
