package kzg

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/parallel"
)

// Quotient is the polynomial Q with f_old − V_old = Z·Q, where V_old interpolates the touched cells' old values over the
// touched roots and is 0 at the others, and Z = Π_records (X⁴ − a⁴). It is kept by its values at the roots of unity: they
// are zero outside the records in use and the touched ones.
type Quotient struct {
	Records    []uint32        // record 0 and all that are in use or touched, strictly increasing
	Values     [][4]fr.Element // Q(ω^e) at the cells of Records
	Commitment bn254.G1Affine  // [Q(τ)]₁; infinity when Q = 0, as in the first batch

	z []fr.Element // Z(ω^e), one value a record: zero at the touched ones and nowhere else
}

// Divide computes the quotient for a state of N cells before a batch, and the batch's touched records (New is not looked
// at). It refuses a state that is not N cells long (ErrLength), records out of range (ErrRange) or not strictly increasing
// (ErrOrder), and an Old that is not what cells hold (ErrCell). It costs one full-size scalar a cell of Records, and ten
// FFTs of size N/4.
func (s *SRS) Divide(cells []fr.Element, touched []Touched) (*Quotient, error) {
	d, err := s.checkCells(cells)
	if err != nil {
		return nil, err
	}
	if err := d.checkTouched(touched); err != nil {
		return nil, err
	}
	for k := range touched {
		for j := range 4 {
			if e := d.CellOf(touched[k].Record, j); cells[e] != touched[k].Old[j] {
				return nil, fail(ErrCell, fmt.Sprintf("touched[%d].old[%d] (record %d, cell %d)", k, j, touched[k].Record, e),
					cells[e].String(), touched[k].Old[j].String())
			}
		}
	}
	q := d.divide(cells, touched)
	q.Commitment, err = s.commit(d, q.Records, func(k int) [4]fr.Element { return q.Values[k] })
	return q, err
}

// divide is Divide without its checks and its commitment.
//
// At an untouched root Q = f_old/Z. At a touched one f_old − V_old and Z are both zero, and the quotient of their derivatives
// is Q. All of it is done with polynomials in Y = X⁴, which have one value a record, at Y = ω^(4i): Z = W(X⁴), and
// f_old − V_old = Σ_{s<4} X^s·f_s(X⁴), so that Q = Σ X^s·Q_s(X⁴) with f_s = W·Q_s.
func (d *Domain) divide(cells []fr.Element, touched []Touched) *Quotient {
	q := &Quotient{Records: d.inUse(cells, touched)}
	q.Values = make([][4]fr.Element, len(q.Records))
	q.z = make([]fr.Element, len(q.Records))
	if len(touched) == len(q.Records) { // f_old = V_old: nothing else is in use, or every record is touched
		return q
	}
	n := d.Size()
	roots, dom := d.roots(), fft.NewDomain(uint64(d.Records()), fft.WithCache())
	reverse := func(i int) int { return int(bits.Reverse32(uint32(i)) >> (32 - (d.LogN - 2))) }

	// W at every record, and 4·Y·W' at the touched ones.
	w, slope := make([]fr.Element, d.Records()), make([]fr.Element, d.Records())
	y := make([]fr.Element, len(touched))
	for k := range touched {
		y[k] = roots.at(4 * int(touched[k].Record))
	}
	copy(w, productTree(y))
	for i := range y {
		slope[i+1].Mul(&w[i+1], index(4*(i+1)))
	}
	dom.FFT(w, fft.DIF)
	dom.FFT(slope, fft.DIF)
	for k, record := range q.Records {
		q.z[k] = w[reverse(int(record))]
	}
	for k := range touched {
		y[k] = slope[reverse(int(touched[k].Record))]
	}
	inverse := slices.Clone(q.z)
	invert(inverse)
	invert(y)

	parallel.Execute(len(q.Records), func(start, end int) {
		for k := start; k < end; k++ { // zero at touched records, whose inverse is
			for j := range 4 {
				q.Values[k][j].Mul(&cells[d.CellOf(q.Records[k], j)], &inverse[k])
			}
		}
	})
	f := slope
	for s := range 4 { // Q_s = Y·f_s'/(Y·W') at the touched records
		unit := roots.at(n - s*d.Records()) // ω^(−sN/4)
		clear(f)
		parallel.Execute(len(q.Records), func(start, end int) {
			for k := start; k < end; k++ { // 4·f_s is, but for a shift, the s-th coefficient of a record's four-point transform
				if q.z[k].IsZero() {
					continue
				}
				i, half := int(q.Records[k]), n/2
				var even, odd fr.Element
				if s%2 == 0 {
					even.Add(&cells[i], &cells[i+half])
					odd.Add(&cells[i+n/4], &cells[i+n/4+half])
				} else {
					even.Sub(&cells[i], &cells[i+half])
					odd.Sub(&cells[i+n/4], &cells[i+n/4+half])
				}
				shift := roots.at(s * (n - i))
				f[i].Mul(&odd, &unit).Add(&f[i], &even).Mul(&f[i], &shift)
			}
		})
		dom.FFTInverse(f, fft.DIF)
		parallel.Execute(len(f), func(start, end int) {
			for i := start; i < end; i++ {
				f[i].Mul(&f[i], index(reverse(i)))
			}
		})
		dom.FFT(f, fft.DIT)
		unit = roots.at(s * d.Records())
		at := 0
		for k := range touched {
			for q.Records[at] != touched[k].Record {
				at++
			}
			x := roots.at(s * int(touched[k].Record))
			x.Mul(&x, &y[k]).Mul(&x, &f[touched[k].Record])
			for j := range 4 {
				q.Values[at][j].Add(&q.Values[at][j], &x)
				x.Mul(&x, &unit)
			}
		}
	}
	return q
}

// index is the factor of the i-th coefficient in a derivative, divided by the constant of Montgomery's form: it costs no
// multiplication, and cancels in a quotient of two derivatives.
func index(i int) *fr.Element { return &fr.Element{uint64(i)} }

// inUse lists record 0, the records that have a cell other than zero, and the touched ones.
func (d *Domain) inUse(cells []fr.Element, touched []Touched) []uint32 {
	n := d.Records()
	var records []uint32
	for i := range n {
		used := i == 0 || !(cells[i].IsZero() && cells[i+n].IsZero() && cells[i+2*n].IsZero() && cells[i+3*n].IsZero())
		if len(touched) > 0 && touched[0].Record == uint32(i) {
			used, touched = true, touched[1:]
		}
		if used {
			records = append(records, uint32(i))
		}
	}
	return records
}

// productTree gives the coefficients, lowest first, of Π (Y − roots[i]).
func productTree(roots []fr.Element) []fr.Element {
	const naive = 32
	if len(roots) <= naive {
		p := append(make([]fr.Element, 0, len(roots)+1), fr.One())
		for k := range roots {
			p = append(p, fr.Element{})
			for i := len(p) - 1; i >= 0; i-- {
				p[i].Mul(&p[i], &roots[k])
				p[i].Neg(&p[i])
				if i > 0 {
					p[i].Add(&p[i], &p[i-1])
				}
			}
		}
		return p
	}
	half := len(roots) / 2
	a, b := productTree(roots[:half]), productTree(roots[half:])
	size := ecc.NextPowerOfTwo(uint64(len(roots) + 1))
	dom := fft.NewDomain(size, fft.WithCache())
	x := append(make([]fr.Element, 0, size), a...)[:size]
	y := append(make([]fr.Element, 0, size), b...)[:size]
	dom.FFT(x, fft.DIF)
	dom.FFT(y, fft.DIF)
	v := fr.Vector(x)
	v.Mul(v, y)
	dom.FFTInverse(x, fft.DIT)
	return x[:len(roots)+1]
}
