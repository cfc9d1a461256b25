// Package witness turns the trace of a batch into the assignment of its circuit.
// It copies what the state transition recorded and computes nothing of its own
// but the public inputs, by the formulas that L1 and the verifier use.
package witness

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit"
)

// Challenge is c of a trace.
func Challenge(t *stf.Trace) (fr.Element, error) {
	words, err := t.Words()
	if err != nil {
		return fr.Element{}, err
	}
	return batch.Challenge(words.All(), t.Touched), nil
}

// Compute returns what a trace makes public at the point rho, which L1 derives from c
// and the commitments.
func Compute(t *stf.Trace, rho fr.Element) (batch.Publics, error) {
	words, err := t.Words()
	if err != nil {
		return batch.Publics{}, err
	}
	domain, err := kzg.NewDomain(t.Shape.LogN)
	if err != nil {
		return batch.Publics{}, err
	}
	v, err := domain.Evaluate(Touched(t), rho)
	if err != nil {
		return batch.Publics{}, err
	}
	all := words.All()
	p := batch.Publics{C: batch.Challenge(all, t.Touched), Rho: rho, VOld: v.VOld, VNew: v.VNew, Z: v.Z}
	p.M, p.BLo, p.BHi = t.Shape.EvaluateWords(all, rho)
	return p, nil
}

// Touched is the touched table of a trace as package kzg takes it.
func Touched(t *stf.Trace) []kzg.Touched {
	table := make([]kzg.Touched, len(t.Touched))
	for i, r := range t.Touched {
		table[i] = kzg.Touched{Record: r.Index, Old: r.Old, New: r.New}
	}
	return table
}

// Assign fills a circuit of the trace's shape. The public inputs are those of the claim
// (batch.Claim).
func Assign(t *stf.Trace, inputs [4]fr.Element) (*circuit.Circuit, error) {
	header, err := t.Header.Words()
	if err != nil {
		return nil, err
	}
	c := circuit.New(t.Shape)
	c.Public = circuit.Public{C: inputs[0], Rho: inputs[1], Delta: inputs[2], Sum: inputs[3]}
	for i, w := range header {
		c.Header[i] = w
	}
	c.Begin = access(t.Begin)
	for i := range c.End {
		c.End[i] = access(t.End[i])
	}
	for i, r := range t.Rows[op.LaneP] {
		row := &c.Payments[i]
		row.Word = r.Words[0]
		fill(r, nil, row.Accesses[:], &row.Signature)
	}
	for i, r := range t.Rows[op.LaneL] {
		row := &c.Listings[i]
		fill(r, row.Words[:], row.Accesses[:], &row.Signature)
	}
	for i, r := range t.Rows[op.LaneM] {
		row := &c.Market[i]
		fill(r, row.Words[:], row.Accesses[:], &row.Signature)
	}
	for i, r := range t.Rows[op.LaneE] {
		row := &c.Escrow[i]
		fill(r, row.Words[:], row.Accesses[:], &row.Signature)
	}
	for i, r := range t.Rows[op.LaneS] {
		row := &c.System[i]
		fill(r, row.Words[:], row.Accesses[:], &row.Signature)
	}
	for i, r := range t.Touched {
		c.Records[i] = circuit.Touched{Index: r.Index, LastStep: r.LastStep, Old: cells(r.Old), New: cells(r.New)}
	}
	return c, nil
}

func fill(r stf.Row, words []frontend.Variable, accesses []circuit.Access, s *circuit.Signature) {
	for i := range words {
		words[i] = r.Words[i]
	}
	for i := range accesses {
		accesses[i] = access(r.Accesses[i])
	}
	validUntil := layout.Int(r.Validity).ToBig()
	validUntil.Rsh(validUntil, layout.Validity.Offset(2))
	*s = circuit.Signature{KeyX: r.Key.X, RX: r.Signature.R.X, RY: r.Signature.R.Y, S: new(big.Int).Set(r.Signature.S), ValidUntil: validUntil}
}

func access(a stf.Access) circuit.Access { return circuit.Access{Prev: a.Prev, Old: cells(a.Old)} }

func cells(c record.Cells) (v circuit.Cells) {
	for i := range c {
		v[i] = c[i]
	}
	return v
}
