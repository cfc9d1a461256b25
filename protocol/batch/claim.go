package batch

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// Publics are what a batch makes public: c, ρ, and its values at ρ in the order in
// which δ folds them.
type Publics struct{ C, Rho, VOld, VNew, Z, M, BLo, BHi fr.Element }

// Data are the values that do not depend on the state.
func (p *Publics) Data() kzg.Data { return kzg.Data{M: p.M, BLo: p.BLo, BHi: p.BHi} }

// Inputs are the public inputs of the proof, in order: c, ρ, δ and the sum of the
// values by powers of δ, v_old + δ·v_new + δ²·z + δ³·m + δ⁴·b_lo + δ⁵·b_hi.
func (p *Publics) Inputs(delta fr.Element) [4]fr.Element {
	var sum fr.Element
	values := []fr.Element{p.VOld, p.VNew, p.Z, p.M, p.BLo, p.BHi}
	for i := len(values) - 1; i >= 0; i-- {
		sum.Mul(&sum, &delta).Add(&sum, &values[i])
	}
	return [4]fr.Element{p.C, p.Rho, delta, sum}
}

// Claim is what a proven batch hands to L1: its words, and why they are true.
type Claim struct {
	Words   []fr.Element // published words, header and used rows: Shape.Split says where each stands
	State   *kzg.StateProof
	Publics Publics
	Proof   []byte // as the shape's verifier reads it
}

// Inputs are the public inputs of the claim's proof. δ is that of the state proof.
func (c *Claim) Inputs() [4]fr.Element {
	return c.Publics.Inputs(c.State.Challenge(c.Publics.Rho, c.Publics.Data()))
}

// Header is that of the claim's batch.
func (c *Claim) Header() (Header, error) {
	if len(c.Words) < HeaderWords {
		return Header{}, &layout.RuleError{Rule: "BATCH-2", Field: "number of words", Value: len(c.Words), Limit: fmt.Sprintf("at least %d", HeaderWords)}
	}
	return ParseHeader([HeaderWords]fr.Element(c.Words))
}

// Number is the number of the claim's batch.
func (c *Claim) Number() (uint64, error) {
	h, err := c.Header()
	return h.Number, err
}

// Bounds of an encoded claim: the words of the largest batch that positions can
// count, and a proof of any backend.
const (
	claimVersion  = 1
	maxClaimWords = HeaderWords + 8<<layout.PositionBits
	maxProof      = 1 << 16
)

// MarshalBinary is the claim's one encoding: version, number of words (4 bytes) and
// words, C_old, C_new, [Q] and π (64 bytes each), c, ρ and the six values, length of
// the proof (4 bytes) and proof. Integers are big-endian.
func (c *Claim) MarshalBinary() ([]byte, error) {
	if len(c.Words) > maxClaimWords || len(c.Proof) > maxProof || c.State == nil {
		return nil, claimError("claim", fmt.Sprintf("%d words, %d bytes of proof", len(c.Words), len(c.Proof)), "a whole claim")
	}
	b := binary.BigEndian.AppendUint32([]byte{claimVersion}, uint32(len(c.Words)))
	for _, w := range c.Words {
		b = appendElement(b, w)
	}
	for _, p := range statePoints(c.State) {
		e := kzg.EncodePoint(p)
		b = append(b, e[:]...)
	}
	for _, e := range c.Publics.all() {
		b = appendElement(b, *e)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(len(c.Proof)))
	return append(b, c.Proof...), nil
}

// UnmarshalBinary reads what MarshalBinary wrote and refuses every other spelling.
// It does not say that the claim is true. On an error c is unchanged.
func (c *Claim) UnmarshalBinary(data []byte) error {
	r := claimReader{rest: data}
	if v := r.take(1); r.err == nil && v[0] != claimVersion {
		return claimError("version", v[0], claimVersion)
	}
	read := Claim{State: new(kzg.StateProof)}
	n := r.length("number of words", maxClaimWords)
	for range n {
		var w fr.Element
		r.element(&w)
		read.Words = append(read.Words, w)
	}
	for _, p := range statePoints(read.State) {
		r.point(p)
	}
	for _, e := range read.Publics.all() {
		r.element(e)
	}
	read.Proof = append([]byte{}, r.take(r.length("length of the proof", maxProof))...)
	switch {
	case r.err != nil:
		return r.err
	case len(r.rest) > 0:
		return claimError("bytes after the proof", len(r.rest), 0)
	}
	p := &read.Publics
	read.State.VOld, read.State.VNew, read.State.Z = p.VOld, p.VNew, p.Z
	*c = read
	return nil
}

func (p *Publics) all() [8]*fr.Element {
	return [8]*fr.Element{&p.C, &p.Rho, &p.VOld, &p.VNew, &p.Z, &p.M, &p.BLo, &p.BHi}
}

func appendElement(b []byte, e fr.Element) []byte {
	w := e.Bytes()
	return append(b, w[:]...)
}

// claimReader reads until its first error.
type claimReader struct {
	rest []byte
	err  error
}

func (r *claimReader) take(n int) []byte {
	if r.err == nil && len(r.rest) < n {
		r.err = claimError("length", len(r.rest), fmt.Sprintf("%d more bytes", n))
	}
	if r.err != nil {
		return make([]byte, n)
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

// length reads a length, which is no longer than the limit and the rest allow.
func (r *claimReader) length(field string, limit int) int {
	n := int(binary.BigEndian.Uint32(r.take(4)))
	if limit = min(limit, len(r.rest)); r.err == nil && n > limit {
		r.err = claimError(field, n, fmt.Sprintf("at most %d", limit))
	}
	if r.err != nil {
		return 0
	}
	return n
}

func (r *claimReader) element(e *fr.Element) {
	b := r.take(fr.Bytes)
	if err := e.SetBytesCanonical(b); err != nil && r.err == nil {
		r.err = claimError("element", fmt.Sprintf("0x%x", b), "below r")
	}
}

func (r *claimReader) point(p *bn254.G1Affine) {
	b := kzg.Point(r.take(64))
	if r.err == nil {
		*p, r.err = b.G1()
	}
}

func claimError(field string, value, limit any) error {
	return &layout.RuleError{Rule: "claim", Field: field, Value: value, Limit: limit}
}

func statePoints(p *kzg.StateProof) [4]*bn254.G1Affine {
	return [4]*bn254.G1Affine{&p.Old, &p.New, &p.Quotient, &p.Opening}
}
