package kzg

import (
	"cmp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// StateProof is what L1 needs, beside ρ and the circuit's proof, to see a batch's change of state. VOld, VNew and Z are
// values that the circuit computes from the touched records (see Evaluation).
type StateProof struct {
	Old, New      bn254.G1Affine // C_old, C_new
	Quotient      bn254.G1Affine // [Q], see Quotient
	Opening       bn254.G1Affine // π
	VOld, VNew, Z fr.Element
}

// Data are the values at ρ of what a batch publishes: m of its L1 words, b_lo and b_hi of its blobs. They are nothing to
// the state, but the challenge that folds the state's two equations folds these values too.
type Data struct{ M, BLo, BHi fr.Element }

// Challenge is the fold challenge δ = keccak256(ρ ‖ C_old ‖ C_new ‖ [Q] ‖ v_old ‖ v_new ‖ z ‖ m ‖ b_lo ‖ b_hi) mod r,
// thirteen words. It covers every value that it folds; π is the only part that comes after it.
func (p *StateProof) Challenge(rho fr.Element, d Data) fr.Element {
	b := make([]byte, 0, 13*32)
	scalar := func(v fr.Element) { w := v.Bytes(); b = append(b, w[:]...) }
	point := func(p *bn254.G1Affine) { w := EncodePoint(p); b = append(b, w[:]...) }
	scalar(rho)
	point(&p.Old)
	point(&p.New)
	point(&p.Quotient)
	for _, v := range []fr.Element{p.VOld, p.VNew, p.Z, d.M, d.BLo, d.BHi} {
		scalar(v)
	}
	return hashToScalar(b)
}

// Preparation is a batch's state proof before ρ is known. ρ depends on its Old, New and Quotient.
type Preparation struct {
	Old, New, Quotient bn254.G1Affine

	srs     *SRS
	domain  *Domain
	touched []Touched
	q       *Quotient
}

// Prepare starts the state proof of a batch that changes the touched records of a state. cOld must be the commitment of
// cells: it is not recomputed here, and a wrong one makes Open fail. Prepare refuses what Divide refuses, and a cOld off
// the curve (ErrCurve). It keeps no reference to cells or touched.
func (s *SRS) Prepare(cOld bn254.G1Affine, cells []fr.Element, touched []Touched) (*Preparation, error) {
	if err := checkPoint("cOld", &cOld); err != nil {
		return nil, err
	}
	d, err := s.Domain()
	if err != nil {
		return nil, err
	}
	q, err := s.Divide(cells, touched)
	if err != nil {
		return nil, err
	}
	cNew, err := s.UpdateRecords(cOld, touched)
	if err != nil {
		return nil, err
	}
	return &Preparation{
		Old: cOld, New: cNew, Quotient: q.Commitment,
		srs: s, domain: d, touched: append([]Touched(nil), touched...), q: q,
	}, nil
}

// Open finishes the state proof at rho. π is the KZG proof that F = (f_old − v_old·L_0 − z·Q) + δ·(f_new − f_old −
// (v_new − v_old)·L_0) is 0 at ρ. The proof is verified before it is returned (ErrPairing when cOld was not the
// commitment of the cells). Open refuses a rho that is a root of unity (ErrDomainPoint). It may be called more than once.
// It costs one full-size scalar a cell in use or touched.
func (p *Preparation) Open(rho fr.Element, data Data) (*StateProof, error) {
	ev, err := p.domain.Evaluate(p.touched, rho)
	if err != nil {
		return nil, err
	}
	proof := &StateProof{Old: p.Old, New: p.New, Quotient: p.Quotient, VOld: ev.VOld, VNew: ev.VNew, Z: ev.Z}
	delta := proof.Challenge(rho, data)

	// F = (Z − z)·Q + V_old + δ·(V_new − V_old) − (v_old + δ·(v_new − v_old))·L_0, for f_old = Z·Q + V_old. With x a root and
	// y = x⁴, 1/(x − ρ) = (x³ + x²ρ + xρ² + ρ³)/(y − ρ⁴): one inverse a record.
	roots, records := p.domain.roots(), p.q.Records
	rho2 := new(fr.Element).Square(&rho)
	rho3 := new(fr.Element).Mul(rho2, &rho)
	rho4 := new(fr.Element).Square(rho2)
	inverse := make([]fr.Element, len(records))
	for k := range inverse {
		inverse[k] = roots.at(4 * int(records[k]))
		inverse[k].Sub(&inverse[k], rho4)
	}
	invert(inverse)
	value := proof.folded(delta)
	quarter := &p.domain.pow[p.domain.LogN-2] // ω^(N/4)
	proof.Opening, err = p.srs.commit(p.domain, records, func(k int) (h [4]fr.Element) {
		var scale fr.Element
		scale.Sub(&p.q.z[k], &ev.Z)
		for j := range h {
			h[j].Mul(&p.q.Values[k][j], &scale)
		}
		if at, ok := p.find(records[k]); ok {
			t := &p.touched[at]
			for j := range h {
				var v fr.Element
				v.Sub(&t.New[j], &t.Old[j]).Mul(&v, &delta).Add(&v, &t.Old[j])
				h[j].Add(&h[j], &v)
			}
		}
		if records[k] == 0 {
			h[0].Sub(&h[0], &value)
		}
		x := roots.at(int(records[k]))
		for j := range h {
			var v fr.Element
			v.Add(&x, &rho).Mul(&v, &x).Add(&v, rho2).Mul(&v, &x).Add(&v, rho3).Mul(&v, &inverse[k])
			h[j].Mul(&h[j], &v)
			x.Mul(&x, quarter)
		}
		return h
	})
	if err != nil {
		return nil, err
	}
	if err := VerifyTransition(p.srs.Setup(), proof, rho, data); err != nil {
		return nil, err
	}
	return proof, nil
}

// find gives the place of a record among the touched ones.
func (p *Preparation) find(record uint32) (int, bool) {
	return slices.BinarySearchFunc(p.touched, record, func(t Touched, r uint32) int { return cmp.Compare(t.Record, r) })
}

// folded is v_old + δ·(v_new − v_old).
func (p *StateProof) folded(delta fr.Element) (v fr.Element) {
	v.Sub(&p.VNew, &p.VOld)
	v.Mul(&v, &delta)
	return *v.Add(&v, &p.VOld)
}

// VerifyTransition is the check of L1:
//
//	e((C_old − v_old·U − z·[Q]) + δ·(C_new − C_old − (v_new − v_old)·U) + ρ·π, [1]₂) = e(π, [τ]₂),  U = [L_0(τ)]₁
//
// Values are relative to cell 0 so that U stands where a common KZG opening has the generator: F is then zero at every
// free cell, and so is its quotient, which makes π cost as much as the cells in use. It refuses points off the curve
// (ErrCurve) and a false equation (ErrPairing). Infinity is legal for all four points. It
// says nothing about ρ, VOld, VNew and Z themselves: that ρ was drawn last, and that the values belong to records whose
// old and new cells were fixed before it, is what the circuit and the hash that makes ρ are for.
func VerifyTransition(setup Setup, proof *StateProof, rho fr.Element, data Data) error {
	for _, p := range []struct {
		name  string
		point *bn254.G1Affine
	}{{"old", &proof.Old}, {"new", &proof.New}, {"quotient", &proof.Quotient}, {"opening", &proof.Opening}} {
		if err := checkPoint(p.name, p.point); err != nil {
			return err
		}
	}
	delta := proof.Challenge(rho, data)
	one := fr.One()
	var forOld, forQ fr.Element
	forOld.Sub(&one, &delta)
	forQ.Neg(&proof.Z)
	forUnit := proof.folded(delta)
	forUnit.Neg(&forUnit)
	left := sum(
		[]bn254.G1Affine{proof.Old, proof.New, proof.Quotient, setup.Unit, proof.Opening},
		[]fr.Element{forOld, delta, forQ, forUnit, rho},
	)
	return pair("transition", &left, &proof.Opening, &setup.Tau2)
}

// pair checks e(left, [1]₂) = e(right, [τ]₂).
func pair(field string, left, right *bn254.G1Affine, tau2 *bn254.G2Affine) error {
	_, _, _, g2 := bn254.Generators()
	var neg bn254.G1Affine
	neg.Neg(right)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{*left, neg}, []bn254.G2Affine{g2, *tau2})
	if err != nil || !ok {
		return &Error{Kind: ErrPairing, Field: field, Cause: err}
	}
	return nil
}
