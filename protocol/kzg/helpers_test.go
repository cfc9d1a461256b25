package kzg

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"pgregory.net/rapid"
)

var srsCache sync.Map

// testSRS gives the unsafe SRS of a size, made once a run.
func testSRS(logN uint) *SRS {
	make := sync.OnceValue(func() *SRS { return UnsafeSRS(logN) })
	v, _ := srsCache.LoadOrStore(logN, make)
	return v.(func() *SRS)()
}

// failer is what testing.TB and rapid.T have in common.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func must[T any](t failer, v T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// testData stands for what a batch publishes.
var testData = Data{element(101), element(102), element(103)}

// atOrigin is L_0(x): values relative to cell 0 times it are values of polynomials.
func atOrigin(d *Domain, x fr.Element) fr.Element {
	l := make([]fr.Element, d.Size())
	l[0].SetOne()
	return evalPoly(interpolate(d.fft(), l), x)
}

// wantKind asserts that err is an *Error of the kind and names a field.
func wantKind(t testing.TB, err, kind error) {
	t.Helper()
	var e *Error
	if !errors.Is(err, kind) || !errors.As(err, &e) || e.Field == "" {
		t.Fatalf("want an *Error that is %q, have %v", kind, err)
	}
}

func element(v uint64) (e fr.Element) {
	e.SetUint64(v)
	return e
}

func randomElement(r *rand.Rand) fr.Element {
	return hashToScalar(new(big.Int).SetUint64(r.Uint64()).FillBytes(make([]byte, 32)))
}

// testState gives a state in which two of three cells are not zero.
func testState(d *Domain, seed uint64) []fr.Element {
	r := rand.New(rand.NewPCG(seed, 1))
	cells := make([]fr.Element, d.Size())
	for e := range cells {
		if r.IntN(3) > 0 {
			cells[e] = randomElement(r)
		}
	}
	return cells
}

// touch gives touched records with their old cells and the same new cells.

func touch(d *Domain, cells []fr.Element, records ...uint32) []Touched {
	slices.Sort(records)
	out := make([]Touched, len(records))
	for k, rec := range records {
		out[k].Record = rec
		for j := range 4 {
			out[k].Old[j] = cells[d.CellOf(rec, j)]
		}
		out[k].New = out[k].Old
	}
	return out
}

// apply gives the state after the touched records.
func apply(d *Domain, cells []fr.Element, touched []Touched) []fr.Element {
	out := slices.Clone(cells)
	for k := range touched {
		for j := range 4 {
			out[d.CellOf(touched[k].Record, j)] = touched[k].New[j]
		}
	}
	return out
}

func changeAll(touched []Touched, seed uint64) []Touched {
	r := rand.New(rand.NewPCG(seed, 2))
	for k := range touched {
		for j := range 4 {
			touched[k].New[j] = randomElement(r)
		}
	}
	return touched
}

// drawElement favours the edges of the field.
func drawElement(t *rapid.T, label string) fr.Element {
	switch rapid.IntRange(0, 4).Draw(t, label+" kind") {
	case 0:
		return fr.Element{}
	case 1:
		return fr.One()
	case 2:
		e := fr.One()
		return *e.Neg(&e)
	default:
		return hashToScalar(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
	}
}

// drawTouched gives up to eight touched records, some unchanged, some changed in some cells.
func drawTouched(t *rapid.T, d *Domain, cells []fr.Element) []Touched {
	records := rapid.SliceOfNDistinct(rapid.Uint32Range(0, uint32(d.Records()-1)), 0, 8, rapid.ID[uint32]).Draw(t, "records")
	touched := touch(d, cells, records...)
	for k := range touched {
		mask := rapid.IntRange(0, 15).Draw(t, "changed cells")
		for j := range 4 {
			if mask>>j&1 == 1 {
				touched[k].New[j] = drawElement(t, "new cell")
			}
		}
	}
	return touched
}

// evalPoly is Horner's rule, coefficients lowest first.
func evalPoly(c []fr.Element, x fr.Element) (v fr.Element) {
	for i := len(c) - 1; i >= 0; i-- {
		v.Mul(&v, &x).Add(&v, &c[i])
	}
	return v
}

func generator() bn254.G1Affine {
	_, _, g, _ := bn254.Generators()
	return g
}

// times is e·p.
func times(p bn254.G1Affine, e fr.Element) (out bn254.G1Affine) {
	out.ScalarMultiplication(&p, bigInt(&e))
	return out
}

var offCurve = func() (p bn254.G1Affine) {
	p.X.SetOne()
	p.Y.SetUint64(3)
	return p
}()
