package kzg

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/parallel"
)

const (
	// MinLogN is the least k of a state: 16 cells, four records.
	MinLogN = 4
	// MaxLogN is the greatest k of a state.
	MaxLogN = 24
)

// Domain is the set of N = 2^LogN roots of unity at which the cells of a state stand. It holds no table, so that making
// one is cheap.
type Domain struct {
	LogN uint
	pow  []fr.Element // ω^(2^j)
	nInv fr.Element   // 1/N
}

// NewDomain gives the domain of a state of 2^logN cells. It refuses logN outside MinLogN..MaxLogN (ErrRange).
func NewDomain(logN uint) (*Domain, error) {
	if logN < MinLogN || logN > MaxLogN {
		return nil, fail(ErrRange, "logN", fmt.Sprintf("%d to %d", MinLogN, MaxLogN), logN)
	}
	d := &Domain{LogN: logN, pow: make([]fr.Element, logN)}
	w, err := fft.Generator(1 << logN)
	if err != nil {
		return nil, &Error{Kind: ErrRange, Field: "logN", Value: fmt.Sprint(logN), Cause: err}
	}
	for j := range d.pow {
		d.pow[j] = w
		w.Square(&w)
	}
	d.nInv.SetUint64(1 << logN)
	d.nInv.Inverse(&d.nInv)
	return d, nil
}

// Size is N, the number of cells.
func (d *Domain) Size() int { return 1 << d.LogN }

// Records is N/4, the number of records.
func (d *Domain) Records() int { return 1 << (d.LogN - 2) }

// Root is ω^e. The exponent counts modulo N.
func (d *Domain) Root(e uint64) fr.Element {
	r := fr.One()
	for j := range d.pow {
		if e>>j&1 == 1 {
			r.Mul(&r, &d.pow[j])
		}
	}
	return r
}

// roots is a table of the roots of unity: of the first 2^⌈k/2⌉, and of every 2^⌈k/2⌉-th.
type roots struct {
	logN, half uint
	low, high  []fr.Element
}

func (d *Domain) roots() *roots {
	t := &roots{logN: d.LogN, half: (d.LogN + 1) / 2}
	table := func(w fr.Element, n int) []fr.Element {
		powers := make([]fr.Element, n)
		powers[0].SetOne()
		for i := 1; i < n; i++ {
			powers[i].Mul(&powers[i-1], &w)
		}
		return powers
	}
	t.low = table(d.pow[0], 1<<t.half)
	t.high = table(d.pow[t.half], 1<<(d.LogN-t.half))
	return t
}

// at is ω^e. The exponent counts modulo N, and is not negative.
func (t *roots) at(e int) (w fr.Element) {
	e &= 1<<t.logN - 1
	w.Mul(&t.low[e&(1<<t.half-1)], &t.high[e>>t.half])
	return w
}

// invert replaces values by their inverses; zeros stay.
func invert(values []fr.Element) {
	parallel.Execute(len(values), func(start, end int) {
		copy(values[start:end], fr.BatchInvert(values[start:end]))
	})
}

// CheckRecord refuses a record index not below N/4 (ErrRange): i, i + N/4, i + 2N/4 and i + 3N/4 have one vanishing
// polynomial X⁴ − ω^(4i), so that without this check the same four cells could be shown in four orders.
func (d *Domain) CheckRecord(record uint32) error {
	if uint64(record) >= uint64(d.Records()) {
		return fail(ErrRange, "record", fmt.Sprintf("below %d", d.Records()), record)
	}
	return nil
}

// CellOf is the exponent of cell j (0 to 3) of a record: record + j·N/4. Like a slice index it panics when the record or
// j is out of range; use CheckRecord on what comes from outside.
func (d *Domain) CellOf(record uint32, j int) int {
	if err := d.CheckRecord(record); err != nil {
		panic(err)
	}
	if j < 0 || j > 3 {
		panic(fail(ErrRange, "cell of record", "0 to 3", j))
	}
	return int(record) + j*d.Records()
}

// Touched is one record that a batch touches, with its four cells before and after. Old and New may be equal.
type Touched struct {
	Record uint32
	Old    [4]fr.Element
	New    [4]fr.Element
}

// Evaluation is what the circuit says of the touched records at ρ, relative to cell 0: with I the touched cells and
// Λ_e = L_e/L_0, VOld = Σ_{e∈I} old_e·Λ_e(ρ), VNew the same with the new values, and Z = Π_records (ρ⁴ − a⁴).
type Evaluation struct {
	VOld, VNew, Z fr.Element
}

// Evaluate computes the evaluation at rho of the touched records, with Λ_e(ρ) = ω^e·(ρ − 1)/(ρ − ω^e). It refuses
// records out of range (ErrRange) or not strictly increasing (ErrOrder), and a rho that is a root of unity of the domain
// (ErrDomainPoint), which a hash hits with probability N/r. An empty list gives 0, 0, 1.
func (d *Domain) Evaluate(touched []Touched, rho fr.Element) (Evaluation, error) {
	ev := Evaluation{Z: fr.One()}
	if err := d.checkTouched(touched); err != nil {
		return ev, err
	}
	one := fr.One()
	if last := d.vanishing(rho); last.IsZero() {
		return ev, fail(ErrDomainPoint, "rho", fmt.Sprintf("rho^%d other than 1", d.Size()), rho.String())
	}
	var rho4, scale fr.Element
	rho4.Square(&rho)
	rho4.Square(&rho4)
	scale.Sub(&rho, &one)

	roots := make([]fr.Element, 4*len(touched))
	dens := make([]fr.Element, 4*len(touched))
	quarter := &d.pow[d.LogN-2] // ω^(N/4)
	for k := range touched {
		w := d.Root(uint64(touched[k].Record))
		for j := range 4 {
			roots[4*k+j] = w
			dens[4*k+j].Sub(&rho, &w)
			w.Mul(&w, quarter)
		}
		a4 := w // ω^N = 1, so w is ω^i again
		a4.Square(&a4)
		a4.Square(&a4)
		a4.Sub(&rho4, &a4)
		ev.Z.Mul(&ev.Z, &a4)
	}
	dens = fr.BatchInvert(dens)
	for k := range touched {
		for j := range 4 {
			var l, t fr.Element
			l.Mul(&roots[4*k+j], &dens[4*k+j])
			t.Mul(&l, &touched[k].Old[j])
			ev.VOld.Add(&ev.VOld, &t)
			t.Mul(&l, &touched[k].New[j])
			ev.VNew.Add(&ev.VNew, &t)
		}
	}
	ev.VOld.Mul(&ev.VOld, &scale)
	ev.VNew.Mul(&ev.VNew, &scale)
	return ev, nil
}

// vanishing is x^N − 1.
func (d *Domain) vanishing(x fr.Element) fr.Element {
	for range d.LogN {
		x.Square(&x)
	}
	one := fr.One()
	x.Sub(&x, &one)
	return x
}

// checkTouched refuses records out of range and lists that are not strictly increasing: a record that stood twice could
// have two values.
func (d *Domain) checkTouched(touched []Touched) error {
	for k := range touched {
		if uint64(touched[k].Record) >= uint64(d.Records()) {
			return fail(ErrRange, fmt.Sprintf("touched[%d].record", k), fmt.Sprintf("below %d", d.Records()), touched[k].Record)
		}
		if k > 0 && touched[k].Record <= touched[k-1].Record {
			return fail(ErrOrder, fmt.Sprintf("touched[%d].record", k), fmt.Sprintf("above %d", touched[k-1].Record), touched[k].Record)
		}
	}
	return nil
}

// fft gives the FFT tables of the domain; they are shared while something holds them. Its coset is 5·H.
func (d *Domain) fft() *fft.Domain { return fft.NewDomain(uint64(d.Size()), fft.WithCache()) }

func bigInt(e *fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
