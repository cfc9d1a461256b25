package kzg

import (
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/parallel"
)

// OpenRecord makes the KZG proofs of a record's four cells, π_j = [(f(τ) − v_j)/(τ − ω_j)]₁ with ω_j = ω^(i + jN/4), for
// VerifyRecord. cells is the whole state, N values (ErrLength otherwise); a record out of range is refused (ErrRange). It
// costs a commitment of N full-size scalars for each cell that is not zero: (f − v)/(X − ω_j) is −v/(x − ω_j) at free cells.
func (s *SRS) OpenRecord(cells []fr.Element, record uint32) (proofs [4]bn254.G1Affine, err error) {
	d, err := s.checkCells(cells)
	if err != nil {
		return proofs, err
	}
	if err := d.CheckRecord(record); err != nil {
		return proofs, err
	}
	// q = (f − v)/(X − ω_j) at the roots x other than ω_j, with 1/(x − ω_j) = (x³ + x²ω_j + xω_j² + ω_j³)/(x⁴ − ω_j⁴), or a
	// plain inverse in the record itself.
	roots, records := d.roots(), make([]uint32, d.Records())
	inverse := make([]fr.Element, len(records))
	a4 := roots.at(4 * int(record))
	for i := range records {
		records[i] = uint32(i)
		inverse[i] = roots.at(4 * i)
		inverse[i].Sub(&inverse[i], &a4)
	}
	invert(inverse)
	q := make([][4]fr.Element, len(records))
	for j := range proofs {
		own := d.CellOf(record, j)
		a := roots.at(own)
		a2 := new(fr.Element).Square(&a)
		a3 := new(fr.Element).Mul(a2, &a)
		var mu sync.Mutex
		var sum fr.Element
		parallel.Execute(len(records), func(start, end int) {
			var part fr.Element
			for i := start; i < end; i++ {
				for k := range 4 {
					e := d.CellOf(uint32(i), k)
					x := roots.at(e)
					v := &q[i][k]
					if uint32(i) == record {
						v.Sub(&x, &a).Inverse(v)
					} else {
						v.Add(&x, &a).Mul(v, &x).Add(v, a2).Mul(v, &x).Add(v, a3).Mul(v, &inverse[i])
					}
					x.Mul(&x, v.Mul(v, new(fr.Element).Sub(&cells[e], &cells[own])))
					part.Add(&part, &x)
				}
			}
			mu.Lock()
			sum.Add(&sum, &part)
			mu.Unlock()
		})
		// Σ ω^e·q(ω^e) is N times q's coefficient of X^(N−1), which is zero: so much for q(ω_j).
		q[record][j].Neg(&sum).Div(&q[record][j], &a)
		if proofs[j], err = s.commit(d, records, func(i int) [4]fr.Element { return q[i] }); err != nil {
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
