package kzg

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/parallel"
	"github.com/ethereum/go-ethereum/crypto"
)

// OpenRecord makes the KZG proofs of a record's four cells, π_j = [(f(τ) − v_j)/(τ − ω_j)]₁ with ω_j = ω^(i + jN/4), for
// VerifyOpenings. cells is the whole state, N values (ErrLength otherwise); a record out of range is refused (ErrRange). It
// costs one multi-exponentiation over the N powers and four over the cells in use.
func (s *SRS) OpenRecord(cells []fr.Element, record uint32) (proofs [4]bn254.G1Affine, err error) {
	d, err := s.checkCells(cells)
	if err != nil {
		return proofs, err
	}
	if err := d.CheckRecord(record); err != nil {
		return proofs, err
	}
	// π_j = [q] − v_j·[(1 − L_e)/(X − ω_j)] with q = (f − v_j·L_e)/(X − ω_j), which is zero at free cells: there f − v_j is not.
	ones, err := s.ones(d, record)
	if err != nil {
		return proofs, err
	}
	// 1/(x − ω_j) = (x³ + x²ω_j + xω_j² + ω_j³)/(x⁴ − ω_j⁴), and a plain inverse in the record itself.
	roots, records := d.roots(), d.inUse(cells, []Touched{{Record: record}})
	inverse := make([]fr.Element, len(records))
	a4 := roots.at(4 * int(record))
	for i := range records {
		inverse[i] = roots.at(4 * int(records[i]))
		inverse[i].Sub(&inverse[i], &a4)
	}
	invert(inverse)
	at, _ := slices.BinarySearch(records, record)
	q := make([][4]fr.Element, len(records))
	for j := range proofs {
		own := d.CellOf(record, j)
		a := roots.at(own)
		a2 := new(fr.Element).Square(&a)
		a3 := new(fr.Element).Mul(a2, &a)
		var mu sync.Mutex
		var total fr.Element
		parallel.Execute(len(records), func(start, end int) {
			var part fr.Element
			for i := start; i < end; i++ {
				for k := range 4 {
					e := d.CellOf(records[i], k)
					x := roots.at(e)
					v := &q[i][k]
					if i == at {
						v.Sub(&x, &a).Inverse(v) // 0 at ω_j
					} else {
						v.Add(&x, &a).Mul(v, &x).Add(v, a2).Mul(v, &x).Add(v, a3).Mul(v, &inverse[i])
					}
					v.Mul(v, &cells[e])
					part.Add(&part, x.Mul(&x, v))
				}
			}
			mu.Lock()
			total.Add(&total, &part)
			mu.Unlock()
		})
		// Σ ω^e·q(ω^e) is N times q's coefficient of X^(N−1), which is zero: so much for q(ω_j).
		q[at][j].Neg(&total).Div(&q[at][j], &a)
		if proofs[j], err = s.commit(d, records, func(i int) [4]fr.Element { return q[i] }); err != nil {
			return proofs, err
		}
		v := sum(ones[j:j+1], cells[own:own+1])
		proofs[j].Sub(&proofs[j], &v)
	}
	return proofs, nil
}

// ones is [(1 − L_e(τ))/(τ − ω_j)]₁ for the cells e of a record: what proofs hold for each unit of their cell. With w = ω_j the polynomial is
// −1/N·Σ_{0<u<N} (N − u)·w^(−u)·X^(u−1). The four w differ by a fourth root of unity, so that the sums over u of one residue modulo 4 serve all.
func (s *SRS) ones(d *Domain, record uint32) (out [4]bn254.G1Affine, err error) {
	n, roots := d.Size(), d.roots()
	points, scalars := make([]bn254.G1Affine, n/4), make([]fr.Element, n/4)
	var sums [4]bn254.G1Affine
	for t := range sums {
		parallel.Execute(n/4, func(start, end int) {
			for k := start; k < end; k++ {
				u := 4*k + t + 1
				w := roots.at((n - int(record)) * u)
				points[k] = s.Powers[u-1]
				scalars[k].SetUint64(uint64(n-u)).Mul(&scalars[k], &w)
			}
		})
		if sums[t], err = msm(points, scalars); err != nil {
			return out, err
		}
	}
	for j := range out {
		var scale [4]fr.Element
		for t := range scale {
			w := roots.at((4 - j) * (t + 1) * (n / 4))
			scale[t].Mul(&w, &d.nInv).Neg(&scale[t])
		}
		out[j] = sum(sums[:], scale[:])
	}
	return out, nil
}

// Opening is what opens a record on L1: its first cells, from one to four of them, as big-endian words, and their proofs.
type Opening struct {
	Record uint32
	Cells  [][32]byte
	Proofs []bn254.G1Affine
}

// OpeningChallenges are the fold challenges of all cells that are opened at once, r_k = keccak256(seed ‖ k) mod r, but r_0 = 1. The seed is
// keccak256(C), and then for each opening keccak256(seed ‖ record ‖ number of cells ‖ cells ‖ proofs), all as words and points.
//
// It covers every opening. Were the challenges of one drawn from that one alone, errors in many could be made to cancel: each
// opening would be a list of values to choose from, and of so many lists Wagner's generalised birthday algorithm (CRYPTO
// 2002) finds a sum of zero.
func OpeningChallenges(c *bn254.G1Affine, openings []Opening) []fr.Element {
	number := func(b []byte, n uint64) []byte {
		return binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), n)
	}
	point := EncodePoint(c)
	seed, count := crypto.Keccak256(point[:]), 0
	for i := range openings {
		o := &openings[i]
		b := number(number(seed, uint64(o.Record)), uint64(len(o.Cells)))
		for j := range o.Cells {
			b = append(b, o.Cells[j][:]...)
		}
		for j := range o.Proofs {
			point = EncodePoint(&o.Proofs[j])
			b = append(b, point[:]...)
		}
		seed, count = crypto.Keccak256(b), count+len(o.Cells)
	}
	r := make([]fr.Element, count)
	for k := range r {
		if k == 0 {
			r[k].SetOne()
		} else {
			r[k] = hashToScalar(number(seed[:32:32], uint64(k)))
		}
	}
	return r
}

// VerifyOpenings is the check of L1 that records of the state with commitment c (2^logN cells) hold these cells:
//
//	e(Σ r_k·(C − v_k·G + ω_k·π_k), [1]₂) = e(Σ r_k·π_k, [τ]₂)
//
// over all cells that are opened. It refuses a record not below N/4 and a logN out of range (ErrRange), an opening of no cell,
// of more than four or of another number of proofs (ErrLength), a cell not below r (ErrScalar: v + r passes the same pairing),
// points off the curve (ErrCurve) and a false equation (ErrPairing). Infinity is legal for c and the proofs. Whoever decodes the cells must further
// refuse packed cells of 2^248 and above, and any bit outside the layout. tau2 is trusted.
func VerifyOpenings(tau2 *bn254.G2Affine, c *bn254.G1Affine, logN uint, openings ...Opening) error {
	d, err := NewDomain(logN)
	if err != nil {
		return err
	}
	if err := checkPoint("commitment", c); err != nil {
		return err
	}
	var values, roots []fr.Element
	var proofs []bn254.G1Affine
	for i := range openings {
		o := &openings[i]
		if err := d.CheckRecord(o.Record); err != nil {
			return err
		}
		if n := len(o.Cells); n == 0 || n > 4 || n != len(o.Proofs) {
			return fail(ErrLength, fmt.Sprintf("openings[%d]", i), "1 to 4 cells with a proof each", fmt.Sprintf("%d cells, %d proofs", n, len(o.Proofs)))
		}
		for j := range o.Cells {
			v, err := DecodeScalar(fmt.Sprintf("openings[%d].cells[%d]", i, j), o.Cells[j])
			if err != nil {
				return err
			}
			if err := checkPoint(fmt.Sprintf("openings[%d].proofs[%d]", i, j), &o.Proofs[j]); err != nil {
				return err
			}
			values, roots = append(values, v), append(roots, d.Root(uint64(d.CellOf(o.Record, j))))
		}
		proofs = append(proofs, o.Proofs...)
	}
	return pairOpenings(tau2, c, roots, values, proofs, OpeningChallenges(c, openings))
}

// pairOpenings is VerifyOpenings' equation alone.
func pairOpenings(tau2 *bn254.G2Affine, c *bn254.G1Affine, roots, values []fr.Element, proofs []bn254.G1Affine, r []fr.Element) error {
	_, _, g1, _ := bn254.Generators()
	points := append([]bn254.G1Affine{*c, g1}, proofs...)
	scalars := make([]fr.Element, len(points))
	for k := range r {
		scalars[0].Add(&scalars[0], &r[k])
		var t fr.Element
		t.Mul(&r[k], &values[k])
		scalars[1].Sub(&scalars[1], &t)
		scalars[2+k].Mul(&r[k], &roots[k])
	}
	left := sum(points, scalars)
	right := sum(proofs, r)
	return pair("opening", &left, &right, tau2)
}
