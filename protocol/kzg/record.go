package kzg

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// OpenRecord makes the KZG proofs of a record's four cells, π_j = [(f(τ) − v_j)/(τ − ω_j)]₁ with ω_j = ω^(i + jN/4), for
// VerifyRecord. cells is the whole state, N values (ErrLength otherwise); a record out of range is refused (ErrRange). It
// costs four commitments of N full-size scalars.
func (s *SRS) OpenRecord(cells []fr.Element, record uint32) (proofs [4]bn254.G1Affine, err error) {
	if err := s.checkCells(cells); err != nil {
		return proofs, err
	}
	d, err := NewDomain(s.LogN)
	if err != nil {
		return proofs, err
	}
	if err := d.CheckRecord(record); err != nil {
		return proofs, err
	}
	f := interpolate(d.fft(), cells)
	for j := range proofs {
		q, _ := divideLinear(f, d.Root(uint64(d.CellOf(record, j))))
		if proofs[j], err = msm(s.Powers[:len(q)], q); err != nil {
			return proofs, err
		}
	}
	return proofs, nil
}

// RecordChallenges are the fold challenges of a record's opening, r_j = keccak256(C ‖ i ‖ cells ‖ proofs ‖ j) mod r: sixteen
// words, with i and j as words, the four cells as given and the four proofs as points.
func RecordChallenges(c *bn254.G1Affine, record uint32, cells [4][32]byte, proofs [4]bn254.G1Affine) (r [4]fr.Element) {
	b := make([]byte, 16*32)
	point := EncodePoint(c)
	copy(b, point[:])
	binary.BigEndian.PutUint32(b[92:], record)
	for j := range 4 {
		copy(b[96+32*j:], cells[j][:])
		point = EncodePoint(&proofs[j])
		copy(b[224+64*j:], point[:])
	}
	for j := range r {
		b[len(b)-1] = byte(j)
		r[j] = hashToScalar(b)
	}
	return r
}

// VerifyRecord is the check of L1 that a record of the state with commitment c (2^logN cells) holds these cells:
//
//	e(Σ r_j·(C − v_j·G + ω_j·π_j), [1]₂) = e(Σ r_j·π_j, [τ]₂)
//
// The cells are big-endian words. It refuses a record not below N/4 and a logN out of range (ErrRange), a cell not below r
// (ErrScalar: v + r passes the same pairing), points off the curve (ErrCurve) and a false equation (ErrPairing). Infinity
// is legal for c and the proofs. Whoever decodes the cells must further refuse packed cells of 2^248 and above, and any bit
// outside the layout. tau2 is trusted.
func VerifyRecord(tau2 *bn254.G2Affine, c *bn254.G1Affine, logN uint, record uint32, cells [4][32]byte, proofs [4]bn254.G1Affine) error {
	d, err := NewDomain(logN)
	if err != nil {
		return err
	}
	if err := d.CheckRecord(record); err != nil {
		return err
	}
	var values, roots [4]fr.Element
	for j := range cells {
		if values[j], err = DecodeScalar(fmt.Sprintf("cells[%d]", j), cells[j]); err != nil {
			return err
		}
		roots[j] = d.Root(uint64(d.CellOf(record, j)))
	}
	if err := checkPoint("commitment", c); err != nil {
		return err
	}
	for j := range proofs {
		if err := checkPoint(fmt.Sprintf("proofs[%d]", j), &proofs[j]); err != nil {
			return err
		}
	}
	return pairRecord(tau2, c, roots, values, proofs, RecordChallenges(c, record, cells, proofs))
}

// pairRecord is VerifyRecord's equation alone.
func pairRecord(tau2 *bn254.G2Affine, c *bn254.G1Affine, roots, values [4]fr.Element, proofs [4]bn254.G1Affine, r [4]fr.Element) error {
	_, _, g1, _ := bn254.Generators()
	points := append([]bn254.G1Affine{*c, g1}, proofs[:]...)
	scalars := make([]fr.Element, len(points))
	for j := range r {
		scalars[0].Add(&scalars[0], &r[j])
		var t fr.Element
		t.Mul(&r[j], &values[j])
		scalars[1].Sub(&scalars[1], &t)
		scalars[2+j].Mul(&r[j], &roots[j])
	}
	left := sum(points, scalars)
	right := sum(proofs[:], r[:])
	return pair("record", &left, &right, tau2)
}
