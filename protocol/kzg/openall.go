package kzg

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/parallel"
)

// OpenAll makes the proofs of all N cells at once, that of cell e at place e: what OpenRecord makes for each record, for about
// as much work as some hundred records of it. cells is the whole state, N values (ErrLength otherwise). progress, if set, is
// told how many of the steps are done.
//
// It costs three Fourier transforms of N points, which are 3/2·N·log N scalar multiplications, and three multiplications a
// cell beside. That is two fifths of what Feist and Khovratovich ("Fast amortized KZG proofs", 2023) need, who embed a Toeplitz
// matrix into a circulant one of twice the size. By values instead of coefficients the matrix is circulant to begin with:
//
//	π_j = Σ_{e≠j} (v_e − v_j)/(ω^e − ω^j)·[L_e] + f'(ω^j)·[L_j],   1/(ω^e − ω^j) = ω^(−j)·c_{e−j},   c_d = 1/(ω^d − 1), c_0 = 0
//
// The transform of c is ĉ_k = k − (N−1)/2. With the transform X̂_k = Σ_e v_e·ω^(ek)·[L_e], and Σ_e ω^(ek)·[L_e] = [τ^k], the
// constant part of ĉ cancels, and
//
//	π_j = ω^(−j)/N·(Σ_k ω^(−jk)·k·X̂_k − v_j·Σ_k ω^(−jk)·k·[τ^k]) + f'(ω^j)·[L_j]
func (s *SRS) OpenAll(cells []fr.Element, progress func(done, all int)) ([]bn254.G1Affine, error) {
	d, err := s.checkCells(cells)
	if err != nil {
		return nil, err
	}
	n, t := d.Size(), d.roots()
	steps := pace{tell: progress, all: 3*int(d.LogN) + 3}

	// X̂, in reversed order, times k.
	x := make([]bn254.G1Jac, n)
	steps.each(n, func(e int) { x[e] = scaled(&s.Lagrange[e], &cells[e]) })
	for half := n / 2; half > 0; half /= 2 {
		steps.each(n/2, func(i int) { // decimation in frequency
			at, low := i/half*2*half, i%half
			a, b := &x[at+low], &x[at+low+half]
			sum := *a
			sum.AddAssign(b)
			difference := *a
			difference.SubAssign(b)
			*a, *b = sum, multiple(&difference, t.at(low*(n/2/half)))
		})
	}
	reverse := func(k int) int { return int(bits.Reverse32(uint32(k)) >> (32 - d.LogN)) }
	y := make([]bn254.G1Jac, n)
	steps.each(n, func(i int) {
		k := fr.NewElement(uint64(reverse(i)))
		x[i] = multiple(&x[i], k)
		y[i] = scaled(&s.Powers[reverse(i)], &k)
	})

	// Back into natural order, with the inverse roots.
	for _, v := range [][]bn254.G1Jac{x, y} {
		for half := 1; half < n; half *= 2 {
			steps.each(n/2, func(i int) { // decimation in time
				at, low := i/half*2*half, i%half
				a, b := &v[at+low], &v[at+low+half]
				other := multiple(b, t.at(n-low*(n/2/half)))
				*b = *a
				b.SubAssign(&other)
				a.AddAssign(&other)
			})
		}
	}

	slopes := d.slopes(cells)
	steps.each(n, func(j int) {
		minus := new(fr.Element).Neg(&cells[j])
		unit := t.at(n - j)
		unit.Mul(&unit, &d.nInv)
		y[j] = multiple(&y[j], *minus)
		x[j].AddAssign(&y[j])
		x[j] = multiple(&x[j], unit)
		own := scaled(&s.Lagrange[j], &slopes[j])
		x[j].AddAssign(&own)
	})
	return bn254.BatchJacobianToAffineG1(x), nil
}

// slopes are the values of the derivative f' at the roots of unity, of the f that has these values there.
func (d *Domain) slopes(values []fr.Element) []fr.Element {
	dom := d.fft()
	c := interpolate(dom, values)
	for k := 1; k < len(c); k++ {
		factor := fr.NewElement(uint64(k))
		c[k-1].Mul(&c[k], &factor)
	}
	c[len(c)-1].SetZero()
	dom.FFT(c, fft.DIF)
	out := make([]fr.Element, len(c))
	for i := range c {
		out[int(bits.Reverse32(uint32(i))>>(32-d.LogN))] = c[i]
	}
	return out
}

// pace goes through the steps of a long computation.
type pace struct {
	tell      func(done, all int)
	done, all int
}

// each is one step: f of 0 to n − 1, on all processors.
func (p *pace) each(n int, f func(i int)) {
	parallel.Execute(n, func(start, end int) {
		for i := start; i < end; i++ {
			f(i)
		}
	})
	p.done++
	if p.tell != nil {
		p.tell(p.done, p.all)
	}
}

// multiple is k·p. Infinity, zero and one cost nothing.
func multiple(p *bn254.G1Jac, k fr.Element) (out bn254.G1Jac) {
	switch {
	case p.Z.IsZero() || k.IsOne():
		return *p
	case k.IsZero():
		return out
	}
	out.ScalarMultiplication(p, bigInt(&k))
	return out
}

func scaled(p *bn254.G1Affine, k *fr.Element) (out bn254.G1Jac) {
	if p.IsInfinity() || k.IsZero() {
		return out
	}
	out.FromAffine(p)
	return multiple(&out, *k)
}
