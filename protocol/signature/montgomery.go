package signature

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Montgomery is a point of the curve in the coordinates in which a circuit adds:
// u = (1 + y)/(1 − y), v = u/x on B·v² = u³ + A·u² + u. Every point has them but
// the neutral one.
type Montgomery struct{ U, V fr.Element }

// MontgomeryA and MontgomeryB are the curve's A = 2·(a + d)/(a − d) and
// B = 4/(a − d), for the a and d of its Edwards form.
var MontgomeryA, MontgomeryB = func() (a, b fr.Element) {
	b.Sub(&Curve.A, &Curve.D)
	b.Inverse(&b)
	a.Add(&Curve.A, &Curve.D).Mul(&a, &b).Double(&a)
	b.Double(&b).Double(&b)
	return a, b
}()

// ToMontgomery maps a point other than the neutral one and, for which u/x does not
// exist, the one of order 2.
func ToMontgomery(p PublicKey) (m Montgomery) {
	var below fr.Element
	one := fr.One()
	m.U.Add(&one, &p.Y)
	below.Sub(&one, &p.Y)
	m.U.Div(&m.U, &below)
	m.V.Div(&m.U, &p.X)
	return m
}

// cubic is the v² that u wants: (u³ + A·u² + u)/B.
func (p Montgomery) cubic() (vv fr.Element) {
	one := fr.One()
	vv.Add(&p.U, &MontgomeryA).Mul(&vv, &p.U).Add(&vv, &one).Mul(&vv, &p.U).Div(&vv, &MontgomeryB)
	return vv
}
