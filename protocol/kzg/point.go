package kzg

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
)

// Point is a G1 point as L1 sees it (EIP-196): x then y, 32 bytes big-endian each; infinity is 64 zero bytes.
type Point [64]byte

// Point2 is a G2 point as L1 sees it (EIP-197): x then y, each with its imaginary part first, 32 bytes big-endian each;
// infinity is 128 zero bytes.
type Point2 [128]byte

// EncodePoint encodes a G1 point. The point is not checked.
func EncodePoint(p *bn254.G1Affine) (b Point) {
	fp.BigEndian.PutElement((*[32]byte)(b[:32]), p.X)
	fp.BigEndian.PutElement((*[32]byte)(b[32:]), p.Y)
	return b
}

// G1 decodes the point. It refuses a coordinate not below p (ErrCoordinate) and a point off the curve (ErrCurve), as the
// precompiles of EIP-196 do. The curve has cofactor 1, so that a point on it is in the group.
func (b Point) G1() (bn254.G1Affine, error) { return b.decode("point") }

func (b Point) decode(field string) (p bn254.G1Affine, err error) {
	if p.X, err = coordinate(field, ".x", b[:32]); err != nil {
		return p, err
	}
	if p.Y, err = coordinate(field, ".y", b[32:]); err != nil {
		return p, err
	}
	return p, checkPoint(field, &p)
}

// EncodePoint2 encodes a G2 point. The point is not checked.
func EncodePoint2(p *bn254.G2Affine) (b Point2) {
	for i, c := range [4]*fp.Element{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		fp.BigEndian.PutElement((*[32]byte)(b[32*i:32*i+32]), *c)
	}
	return b
}

// G2 decodes the point. It refuses a coordinate not below p (ErrCoordinate) and a point off the curve or outside the
// subgroup of order r (ErrCurve).
func (b Point2) G2() (bn254.G2Affine, error) { return b.decode("point") }

func (b Point2) decode(field string) (p bn254.G2Affine, err error) {
	for i, c := range [4]*fp.Element{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		if *c, err = coordinate(field, [4]string{".x.imaginary", ".x.real", ".y.imaginary", ".y.real"}[i], b[32*i:32*i+32]); err != nil {
			return p, err
		}
	}
	if !p.IsInSubGroup() {
		return p, fail(ErrCurve, field, "a point of order r in G2", fmt.Sprintf("0x%x", b[:]))
	}
	return p, nil
}

// DecodeScalar reads one big-endian word and refuses a value not below r (ErrScalar). field names it in the error.
func DecodeScalar(field string, word [32]byte) (fr.Element, error) {
	v, err := fr.BigEndian.Element(&word)
	if err != nil {
		return fr.Element{}, fail(ErrScalar, field, "below "+fr.Modulus().String(), fmt.Sprintf("0x%x", word[:]))
	}
	return v, nil
}

func coordinate(field, part string, word []byte) (fp.Element, error) {
	v, err := fp.BigEndian.Element((*[32]byte)(word))
	if err != nil {
		return fp.Element{}, fail(ErrCoordinate, field+part, "below "+fp.Modulus().String(), fmt.Sprintf("0x%x", word))
	}
	return v, nil
}

func checkPoint(field string, p *bn254.G1Affine) error {
	if !p.IsOnCurve() {
		b := EncodePoint(p)
		return fail(ErrCurve, field, "y² = x³ + 3 or (0, 0)", fmt.Sprintf("0x%x", b[:]))
	}
	return nil
}

// hashToScalar is keccak256 of the parts, one after the other, reduced modulo r. Every part is a multiple of 32 bytes
// and the lists have fixed lengths, so that no two lists give the same bytes.
func hashToScalar(parts ...[]byte) (c fr.Element) {
	c.SetBytes(crypto.Keccak256(parts...))
	return c
}

// sum is Σ scalars[i]·points[i] for a handful of points, infinity among them allowed.
func sum(points []bn254.G1Affine, scalars []fr.Element) bn254.G1Affine {
	var acc bn254.G1Jac
	for i := range points {
		var p bn254.G1Jac
		p.FromAffine(&points[i])
		acc.AddAssign(p.ScalarMultiplication(&p, bigInt(&scalars[i])))
	}
	var out bn254.G1Affine
	out.FromJacobian(&acc)
	return out
}
