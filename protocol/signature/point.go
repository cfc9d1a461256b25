package signature

import (
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/field"
)

// The arithmetic of Verify, for public values only: its time depends on them.
//
// SIG-4 asks whether S·B − R − h·A has small order. h is below 2^126, so S is cut at
// bit 126 and the three products S₀·B, S₁·(2^126·B) and h·(−A) share one chain of 126
// doublings (Straus), with signed digits that are mostly zero. The formulas are those
// of Hisil, Wong, Carter and Dawson 2008 (eprint 2008/522, sections 3.1 and 3.3 with
// a = −1), complete because −1 is a square and d is none: no input needs a case.

// point is (x, y) = (X/Z, Y/Z) with x·y = T/Z. T is kept as two factors, since only
// additions need it and most points are doubled next.
type point struct{ X, Y, Z, T0, T1 fr.Element }

func extended(p *PublicKey) point { return point{p.X, p.Y, fr.One(), p.X, p.Y} }

func neutral() point { return point{Y: fr.One(), Z: fr.One()} }

// addend is a point prepared for additions: Y + X, Y − X, 2·Z and 2·d·T.
type addend struct{ plus, minus, z, t fr.Element }

var twoD = func() (d fr.Element) { return *d.Double(&Curve.D) }()

func (p *point) addend() (q addend) {
	field.Add(&q.plus, &p.Y, &p.X)
	field.Sub(&q.minus, &p.Y, &p.X)
	field.Add(&q.z, &p.Z, &p.Z)
	q.t.Mul(&p.T0, &p.T1)
	q.t.Mul(&q.t, &twoD)
	return q
}

// double sets p = 2·p.
func (p *point) double() {
	var xx, yy, e, f, g, h fr.Element
	xx.Square(&p.X)
	yy.Square(&p.Y)
	f.Square(&p.Z)
	field.Add(&e, &p.X, &p.Y)
	e.Square(&e)
	field.Add(&h, &yy, &xx)
	field.Sub(&e, &e, &h)
	field.Sub(&g, &yy, &xx)
	field.Add(&f, &f, &f)
	field.Sub(&f, &f, &g)
	p.set(&e, &f, &g, &h)
}

// add sets p = p + q, or p − q: −q has the other signs of X and T.
func (p *point) add(q *addend, minus bool) {
	plus, less := &q.plus, &q.minus
	if minus {
		plus, less = less, plus
	}
	var a, b, c, d, e, f, g, h fr.Element
	field.Sub(&a, &p.Y, &p.X)
	a.Mul(&a, less)
	field.Add(&b, &p.Y, &p.X)
	b.Mul(&b, plus)
	c.Mul(&p.T0, &p.T1)
	c.Mul(&c, &q.t)
	d.Mul(&p.Z, &q.z)
	field.Sub(&e, &b, &a)
	field.Sub(&f, &d, &c)
	field.Add(&g, &d, &c)
	field.Add(&h, &b, &a)
	if minus {
		f, g = g, f
	}
	p.set(&e, &f, &g, &h)
}

// set gives p the coordinates (e/g, h/f), which all formulas end with.
func (p *point) set(e, f, g, h *fr.Element) {
	p.X.Mul(e, f)
	p.Y.Mul(g, h)
	p.Z.Mul(f, g)
	p.T0, p.T1 = *e, *h
}

// halfBits is the width of h and of either half of S.
const halfBits = ChallengeBits + 1

// Windows of the signed digits. The key's table is made for each signature; the
// base point's two tables, 8 KiB, are made once.
const (
	keyWindow  = 5
	baseWindow = 7
)

// digits are signed digits of a number below 2^126, least first: odd or zero, of
// absolute value below 2^(window−1), and at least window apart.
type digits [halfBits + 1]int8

// recode returns the digits of the 126 bits of k from bit `from` on.
func recode(k *big.Int, from, window uint) (d digits) {
	var words uint256.Int
	words.SetFromBig(k)
	words.Rsh(&words, from)
	low, high := words[0], words[1]&(1<<(halfBits-64)-1)
	for i := 0; low|high != 0; {
		if low == 0 {
			low, high, i = high, 0, i+64
		}
		zeros := bits.TrailingZeros64(low)
		low, high, i = low>>zeros|high<<(64-zeros), high>>zeros, i+zeros

		digit := int64(low<<(64-window)) >> (64 - window)
		d[i] = int8(digit)
		var borrow uint64
		low, borrow = bits.Sub64(low, uint64(digit), 0)
		high -= uint64(digit>>63) + borrow // the sign's extension
	}
	return d
}

// odds sets table to the odd multiples p, 3·p, 5·p, …
func odds(table []addend, p point) {
	table[0] = p.addend()
	twice := p
	twice.double()
	step := twice.addend()
	for i := 1; i < len(table); i++ {
		p.add(&step, false)
		table[i] = p.addend()
	}
}

// addDigit sets p = p + digit·q for the odd multiples of q.
func (p *point) addDigit(odd []addend, digit int8) {
	switch {
	case digit > 0:
		p.add(&odd[digit/2], false)
	case digit < 0:
		p.add(&odd[-digit/2], true)
	}
}

// baseOdds are the odd multiples of B and of 2^126·B.
var baseOdds = func() (tables [2][1 << (baseWindow - 2)]addend) {
	p := extended(&Curve.Base)
	odds(tables[0][:], p)
	for range halfBits {
		p.double()
	}
	odds(tables[1][:], p)
	return tables
}()

// holds reports whether 8·(S·B − R − h·A) = O (SIG-4), for A and R on the curve,
// 0 ≤ S < 2^252 and 0 ≤ h < 2^126.
func holds(S, h *big.Int, A, R *PublicKey) bool {
	var keyOdds [1 << (keyWindow - 2)]addend
	odds(keyOdds[:], extended(A))
	challenge := recode(h, 0, keyWindow)
	low, high := recode(S, 0, baseWindow), recode(S, halfBits, baseWindow)

	p := neutral()
	for i := halfBits; i >= 0; i-- {
		p.double()
		p.addDigit(keyOdds[:], -challenge[i])
		p.addDigit(baseOdds[0][:], low[i])
		p.addDigit(baseOdds[1][:], high[i])
	}
	r := extended(R)
	last := r.addend()
	p.add(&last, true)

	return smallOrder(PublicKey{X: p.X, Y: p.Y}) // the polynomial is homogeneous, and Z is not 0
}
