package kzg

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/parallel"
)

// Commit gives C = [f(τ)]₁ of a state: cells must be the N values of f at the roots of unity, cell e at ω^e (ErrLength
// otherwise). Zero cells cost nothing but the look; an all-zero state has the commitment infinity.
func (s *SRS) Commit(cells []fr.Element) (bn254.G1Affine, error) {
	d, err := s.checkCells(cells)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	records := d.inUse(cells, nil)
	return s.commit(d, records, func(k int) (v [4]fr.Element) {
		for j := range v {
			v[j] = cells[d.CellOf(records[k], j)]
		}
		return v
	})
}

// commit is the commitment to the polynomial that has, at the roots of unity, the values of value(k) at the cells of
// records[k], and zero elsewhere. value is called from several goroutines.
func (s *SRS) commit(d *Domain, records []uint32, value func(k int) [4]fr.Element) (bn254.G1Affine, error) {
	return s.commitInParts(1<<18, d, records, value) // copies of points and scalars stay below 100 MiB
}

// commitInParts is commit with so many records at a time at most.
func (s *SRS) commitInParts(most int, d *Domain, records []uint32, value func(k int) [4]fr.Element) (bn254.G1Affine, error) {
	points := make([]bn254.G1Affine, 4*min(most, len(records)))
	scalars := make([]fr.Element, len(points))
	var sum bn254.G1Affine
	for start := 0; start < len(records); start += most {
		part := records[start:min(start+most, len(records))]
		parallel.Execute(len(part), func(from, to int) {
			for k := from; k < to; k++ {
				for j, v := range value(start + k) {
					points[4*k+j], scalars[4*k+j] = s.Lagrange[d.CellOf(part[k], j)], v
				}
			}
		})
		p, err := msm(points[:4*len(part)], scalars[:4*len(part)])
		if err != nil {
			return sum, err
		}
		sum.Add(&sum, &p)
	}
	return sum, nil
}

// Change is one cell's old and new value.
type Change struct {
	Cell     int // exponent, 0 <= Cell < N
	Old, New fr.Element
}

// Update gives the commitment after the changes: C + Σ (new − old)·[L_e(τ)]₁. Nothing checks that c holds the old values.
// A cell may stand more than once, its changes then add up. It refuses cells out of range (ErrRange).
func (s *SRS) Update(c bn254.G1Affine, changes []Change) (bn254.G1Affine, error) {
	d, err := s.Domain()
	if err != nil {
		return bn254.G1Affine{}, err
	}
	points := make([]bn254.G1Affine, 0, len(changes))
	diffs := make([]fr.Element, 0, len(changes))
	for i := range changes {
		ch := &changes[i]
		if ch.Cell < 0 || ch.Cell >= d.Size() {
			return bn254.G1Affine{}, fail(ErrRange, fmt.Sprintf("changes[%d].cell", i), fmt.Sprintf("below %d", d.Size()), ch.Cell)
		}
		if ch.Old != ch.New {
			var t fr.Element
			t.Sub(&ch.New, &ch.Old)
			points, diffs = append(points, s.Lagrange[ch.Cell]), append(diffs, t)
		}
	}
	delta, err := msm(points, diffs)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	delta.Add(&delta, &c)
	return delta, nil
}

// UpdateRecords is Update with all cells of the touched records. It refuses records out of range (ErrRange) or not
// strictly increasing (ErrOrder).
func (s *SRS) UpdateRecords(c bn254.G1Affine, touched []Touched) (bn254.G1Affine, error) {
	d, err := s.Domain()
	if err != nil {
		return bn254.G1Affine{}, err
	}
	if err := d.checkTouched(touched); err != nil {
		return bn254.G1Affine{}, err
	}
	changes := make([]Change, 0, 4*len(touched))
	for k := range touched {
		for j := range 4 {
			changes = append(changes, Change{d.CellOf(touched[k].Record, j), touched[k].Old[j], touched[k].New[j]})
		}
	}
	return s.Update(c, changes)
}

func (s *SRS) checkCells(cells []fr.Element) (*Domain, error) {
	d, err := s.Domain()
	if err != nil {
		return nil, err
	}
	if len(cells) != d.Size() {
		return nil, fail(ErrLength, "cells", fmt.Sprint(d.Size()), len(cells))
	}
	return d, nil
}
