package kzg

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"

	"github.com/stoa-rollup/stoa/protocol/kzg/fixedbase"
)

// UnsafeTauSeed is the published string from which the τ of UnsafeSRS is derived: τ = keccak256(seed) mod r.
const UnsafeTauSeed = "stoa.unsafe.tau.v1"

// SRS is the structured reference string for states of N = 2^LogN cells. An SRS is read-only once made, and may be shared
// by goroutines.
type SRS struct {
	LogN     uint             // k, MinLogN to MaxLogN
	Powers   []bn254.G1Affine // [τ^i]₁ for 0 <= i < N: what a ceremony makes; only Check and OpenRecord look at them
	Lagrange []bn254.G1Affine // [L_e(τ)]₁ for 0 <= e < N: what all commitments and proofs are made of
	Tau2     bn254.G2Affine   // [τ]₂
}

// Setup is what a verifier needs of the powers of tau. It is trusted: a wrong one verifies wrong proofs.
type Setup struct {
	Unit bn254.G1Affine // U = [L_0(τ)]₁, the commitment of the state whose only cell other than 0 is cell 0, with 1
	Tau2 bn254.G2Affine // [τ]₂
}

// Check refuses points outside their groups and infinity (ErrCurve). It cannot tell whether they are those of the powers.
func (s Setup) Check() error {
	if s.Unit.IsInfinity() || !s.Unit.IsOnCurve() {
		return fail(ErrCurve, "setup.unit", "a point of G1 other than infinity", s.Unit.String())
	}
	if s.Tau2.IsInfinity() || !s.Tau2.IsInSubGroup() {
		return fail(ErrCurve, "setup.tau2", "a point of order r in G2 other than infinity", s.Tau2.String())
	}
	return nil
}

// Setup is the verifier's part of the SRS, which must have N Lagrange points.
func (s *SRS) Setup() Setup { return Setup{s.Lagrange[0], s.Tau2} }

// UnsafeSetup is the Setup of UnsafeSRS(logN). It panics as that does.
func UnsafeSetup(logN uint) Setup {
	d, err := NewDomain(logN)
	if err != nil {
		panic(err)
	}
	tau, one := unsafeTau(), fr.One()
	unit, den := d.vanishing(tau), fr.Element{}
	den.Sub(&tau, &one)
	unit.Mul(&unit, &d.nInv).Div(&unit, &den)
	var p bn254.G1Affine
	p.ScalarMultiplicationBase(bigInt(&unit))
	return Setup{p, UnsafeTau2()}
}

// UnsafeSRS makes an SRS whose τ everyone knows, from UnsafeTauSeed.
//
// UNSAFE: with τ known any commitment opens to anything. It is for development networks and tests only; the contracts
// refuse its [τ]₂ (UnsafeTau2) on chain id 1.
//
// It panics with an *Error when logN is outside MinLogN..MaxLogN.
func UnsafeSRS(logN uint) *SRS {
	d, err := NewDomain(logN)
	if err != nil {
		panic(err)
	}
	n := d.Size()
	tau := unsafeTau()

	// L_e(τ) = (τ^N − 1)/N · ω^e/(τ − ω^e)
	powers := make([]fr.Element, n)
	roots := make([]fr.Element, n)
	dens := make([]fr.Element, n)
	p, w := fr.One(), fr.One()
	for i := range n {
		powers[i], roots[i] = p, w
		dens[i].Sub(&tau, &w)
		p.Mul(&p, &tau)
		w.Mul(&w, &d.pow[0])
	}
	one := fr.One()
	p.Sub(&p, &one)
	p.Mul(&p, &d.nInv)
	dens = fr.BatchInvert(dens)
	for e := range roots {
		roots[e].Mul(&roots[e], &dens[e]).Mul(&roots[e], &p)
	}
	points := fixedbase.G1(append(powers, roots...))
	return &SRS{LogN: logN, Powers: points[:n:n], Lagrange: points[n:], Tau2: UnsafeTau2()}
}

// UnsafeTau2 is the [τ]₂ of every UnsafeSRS: what a contract on a production chain must refuse.
func UnsafeTau2() bn254.G2Affine {
	tau := unsafeTau()
	var p bn254.G2Affine
	p.ScalarMultiplicationBase(bigInt(&tau))
	return p
}

func unsafeTau() fr.Element { return hashToScalar([]byte(UnsafeTauSeed)) }

// Domain gives the domain of the SRS's states. It refuses an SRS whose LogN is out of range (ErrRange) or whose lists are
// not N points long (ErrLength).
func (s *SRS) Domain() (*Domain, error) {
	d, err := NewDomain(s.LogN)
	if err != nil {
		return nil, err
	}
	if len(s.Powers) != d.Size() {
		return nil, fail(ErrLength, "srs.powers", fmt.Sprint(d.Size()), len(s.Powers))
	}
	if len(s.Lagrange) != d.Size() {
		return nil, fail(ErrLength, "srs.lagrange", fmt.Sprint(d.Size()), len(s.Lagrange))
	}
	return d, nil
}

// Check tests that the SRS is consistent: sizes, every point on its curve and none at infinity, Powers[0] = G, every power
// τ times the one before (one pairing check on a random combination), and the Lagrange points those of the powers (a
// random polynomial has one commitment by either). A false SRS passes with probability about N/r. It costs about four
// commitments; it cannot tell who knows τ.
func (s *SRS) Check() error {
	d, err := s.Domain()
	if err != nil {
		return err
	}
	if s.Tau2.IsInfinity() || !s.Tau2.IsInSubGroup() {
		return fail(ErrCurve, "srs.tau2", "a point of order r in G2", s.Tau2.String())
	}
	for _, l := range []struct {
		name   string
		points []bn254.G1Affine
	}{{"srs.powers", s.Powers}, {"srs.lagrange", s.Lagrange}} {
		for i := range l.points {
			if !l.points[i].IsOnCurve() {
				return checkPoint(fmt.Sprintf("%s[%d]", l.name, i), &l.points[i])
			}
			if l.points[i].IsInfinity() {
				return fail(ErrSRS, fmt.Sprintf("%s[%d]", l.name, i), "a point other than infinity", "infinity")
			}
		}
	}
	_, _, g1, g2 := bn254.Generators()
	if !s.Powers[0].Equal(&g1) {
		return fail(ErrSRS, "srs.powers[0]", g1.String(), s.Powers[0].String())
	}

	n := d.Size()
	var x fr.Element
	if _, err := x.SetRandom(); err != nil {
		return &Error{Kind: ErrSRS, Field: "randomness", Cause: err}
	}
	mix := make([]fr.Element, n)
	mix[0] = x
	for i := 1; i < n; i++ {
		mix[i].Mul(&mix[i-1], &x)
	}
	low, err := msm(s.Powers[:n-1], mix[:n-1])
	if err != nil {
		return err
	}
	high, err := msm(s.Powers[1:], mix[:n-1])
	if err != nil {
		return err
	}
	high.Neg(&high)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{low, high}, []bn254.G2Affine{s.Tau2, g2})
	if err != nil || !ok {
		return &Error{Kind: ErrSRS, Field: "srs.powers", Limit: "each the τ-fold of the one before", Cause: err}
	}
	byLagrange, err := msm(s.Lagrange, mix)
	if err != nil {
		return err
	}
	byPowers, err := msm(s.Powers, interpolate(d.fft(), mix))
	if err != nil {
		return err
	}
	if !byLagrange.Equal(&byPowers) {
		return fail(ErrSRS, "srs.lagrange", "the Lagrange points of the powers", "others")
	}
	return nil
}

// msm is Σ scalars[i]·points[i], with zeros left out; an empty sum is infinity.
func msm(points []bn254.G1Affine, scalars []fr.Element) (sum bn254.G1Affine, err error) {
	used := 0
	for i := range scalars {
		if !scalars[i].IsZero() {
			used++
		}
	}
	if used == 0 {
		return sum, nil
	}
	if used < len(scalars) {
		p, s := make([]bn254.G1Affine, 0, used), make([]fr.Element, 0, used)
		for i := range scalars {
			if !scalars[i].IsZero() {
				p, s = append(p, points[i]), append(s, scalars[i])
			}
		}
		points, scalars = p, s
	}
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
		return sum, &Error{Kind: ErrLength, Field: "multi-exponentiation", Cause: err}
	}
	return sum, nil
}

// interpolate gives the coefficients, lowest first, of the polynomial of degree < N with these values at the roots.
func interpolate(d *fft.Domain, values []fr.Element) []fr.Element {
	c := append(make([]fr.Element, 0, len(values)), values...)
	d.FFTInverse(c, fft.DIF)
	utils.BitReverse(c)
	return c
}
