package kzg

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// word is a number below 2^256 as a big-endian word.
func word(v *big.Int) (w [32]byte) {
	v.FillBytes(w[:])
	return w
}

func TestPointEncoding(t *testing.T) {
	srs := testSRS(8)
	for _, p := range append([]bn254.G1Affine{{}}, srs.Lagrange[:20]...) {
		if decodePoint(t, EncodePoint(&p)) != p {
			t.Fatal("round trip")
		}
	}
	if EncodePoint(new(bn254.G1Affine)) != (Point{}) {
		t.Fatal("infinity is 64 zero bytes")
	}
	g := generator()
	if b := EncodePoint(&g); b[31] != 1 || b[63] != 2 {
		t.Fatal("G is (1, 2)")
	}
	back, err := EncodePoint2(&srs.Tau2).G2()
	if err != nil || !back.Equal(&srs.Tau2) {
		t.Fatal("G2 round trip")
	}
}

func decodePoint(t *testing.T, b Point) bn254.G1Affine {
	p, err := b.G1()
	return must(t, p, err)
}

func TestPointRefuses(t *testing.T) {
	_, err := EncodePoint(&offCurve).G1()
	wantKind(t, err, ErrCurve)
	for at := range 2 { // x + p and y + p are the same point to whoever reduces
		g := generator()
		b := EncodePoint(&g)
		v := new(big.Int).SetBytes(b[32*at : 32*at+32])
		v.Add(v, fp.Modulus()).FillBytes(b[32*at : 32*at+32])
		_, err = b.G1()
		wantKind(t, err, ErrCoordinate)
	}
	// (p, p) would be infinity after reduction
	var b Point
	fp.Modulus().FillBytes(b[:32])
	fp.Modulus().FillBytes(b[32:])
	_, err = b.G1()
	wantKind(t, err, ErrCoordinate)

	// a point of the twist outside the subgroup of order r
	var q bn254.G2Affine
	for x := uint64(1); ; x++ {
		q.X.A0.SetUint64(x)
		y2 := q.X
		y2.Square(&q.X).Mul(&y2, &q.X)
		_, _, _, g2 := bn254.Generators()
		var b2, gx3 = g2.Y, g2.X
		b2.Square(&g2.Y)
		gx3.Square(&g2.X).Mul(&gx3, &g2.X)
		b2.Sub(&b2, &gx3) // the twist's constant
		y2.Add(&y2, &b2)
		if y2.Legendre() == 1 {
			q.Y.Sqrt(&y2)
			if q.IsOnCurve() && !q.IsInSubGroup() {
				break
			}
		}
	}
	_, err = EncodePoint2(&q).G2()
	wantKind(t, err, ErrCurve)
	c := EncodePoint2(&q)
	fp.Modulus().FillBytes(c[:32])
	_, err = c.G2()
	wantKind(t, err, ErrCoordinate)
}

func TestScalarIsCanonical(t *testing.T) {
	r := fr.Modulus()
	for _, v := range []*big.Int{r, new(big.Int).Add(r, big.NewInt(1)), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
		_, err := DecodeScalar("value", word(v))
		wantKind(t, err, ErrScalar)
	}
	last := new(big.Int).Sub(r, big.NewInt(1))
	e, err := DecodeScalar("value", word(last))
	if err != nil || bigInt(&e).Cmp(last) != 0 {
		t.Fatal("r − 1 is canonical")
	}
}
