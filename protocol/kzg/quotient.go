package kzg

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
)

// Quotient is the polynomial Q with f_old − V_old = Z·Q, where V_old interpolates the touched cells' old values over the
// touched roots and is 0 at the others, and Z = Π_records (X⁴ − a⁴).
type Quotient struct {
	Coeffs     []fr.Element   // lowest first, N − 4·(number of touched records) of them
	Commitment bn254.G1Affine // [Q(τ)]₁; infinity when Q = 0, as in the first batch

	rest []fr.Element // coefficients of f_old − V_old
}

// Divide computes the quotient for a state of N cells before a batch, and the batch's touched records (New is not looked
// at). It refuses a state that is not N cells long (ErrLength), records out of range (ErrRange) or not strictly increasing
// (ErrOrder), and an Old that is not what cells hold (ErrCell). It costs one commitment of N full-size scalars.
func (s *SRS) Divide(cells []fr.Element, touched []Touched) (*Quotient, error) {
	if err := s.checkCells(cells); err != nil {
		return nil, err
	}
	d, err := NewDomain(s.LogN)
	if err != nil {
		return nil, err
	}
	if err := d.checkTouched(touched); err != nil {
		return nil, err
	}
	n, quarter := d.Size(), d.Records()

	// f_old − V_old is f_old with the touched cells made zero.
	rest := append(make([]fr.Element, 0, n), cells...)
	for k := range touched {
		for j := range 4 {
			e := d.CellOf(touched[k].Record, j)
			if rest[e] != touched[k].Old[j] {
				return nil, fail(ErrCell, fmt.Sprintf("touched[%d].old[%d] (record %d, cell %d)", k, j, touched[k].Record, e),
					cells[e].String(), touched[k].Old[j].String())
			}
			rest[e].SetZero()
		}
	}
	q := &Quotient{rest: rest, Coeffs: make([]fr.Element, n-4*len(touched))}
	zero := true
	for i := range rest {
		if !rest[i].IsZero() {
			zero = false
			break
		}
	}
	if zero { // also when every record is touched
		return q, nil
	}

	// Divide on the coset 5·H, where Z has no root: Z(X) = W(X⁴), and X⁴ runs four times through 5⁴·H⁴.
	dom := d.fft()
	dom.FFTInverse(rest, fft.DIF)
	values := append(make([]fr.Element, 0, n), rest...)
	utils.BitReverse(rest)
	dom.FFT(values, fft.DIT, fft.OnCoset())

	roots := make([]fr.Element, len(touched))
	for k := range touched {
		roots[k] = d.Root(4 * uint64(touched[k].Record))
	}
	w := append(make([]fr.Element, 0, quarter), productTree(roots)...)[:quarter]
	shift := dom.FrMultiplicativeGen
	shift.Square(&shift)
	shift.Square(&shift)
	fft.NewDomain(uint64(quarter), fft.WithShift(shift), fft.WithCache()).FFT(w, fft.DIF, fft.OnCoset())
	utils.BitReverse(w)
	w = fr.BatchInvert(w)
	for j := range 4 {
		part := fr.Vector(values[j*quarter : (j+1)*quarter])
		part.Mul(part, w)
	}
	dom.FFTInverse(values, fft.DIF, fft.OnCoset())
	utils.BitReverse(values)
	q.Coeffs = values[:n-4*len(touched)]
	q.Commitment, err = msm(s.Powers[:len(q.Coeffs)], q.Coeffs)
	return q, err
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

// divideLinear gives (p − p(x))/(X − x) and p(x), coefficients lowest first.
func divideLinear(p []fr.Element, x fr.Element) (q []fr.Element, value fr.Element) {
	q = make([]fr.Element, len(p)-1)
	for i := len(p) - 1; i >= 0; i-- {
		value.Mul(&value, &x)
		value.Add(&value, &p[i])
		if i > 0 {
			q[i-1] = value
		}
	}
	return q, value
}
