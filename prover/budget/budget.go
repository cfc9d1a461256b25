// Package budget counts constraints: of whole circuits, of one more row of each
// lane with everything that comes with it, and of the parts that make it up.
package budget

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// Report is what `stoa bench constraints --json` prints.
type Report struct {
	// Sizes are the constraints of each shape.
	Sizes map[string]int `json:"sizes"`
	// Marginal is the cost of one more row: the shape Base with twice the lane,
	// less Base, divided by the rows added. The record table grows by the lane's
	// worst case; signature and data binding are included.
	Base     string   `json:"base"`
	Marginal Marginal `json:"marginal"`
	// Parts of a marginal row, each measured by itself.
	Parts Parts `json:"parts"`
}

// Marginal constraints of one row of a lane. Rows of one lane cost the same, so
// Market is the cost of Book and of any other M row.
type Marginal struct {
	Payment float64 `json:"payment"`
	Listing float64 `json:"listing"`
	Market  float64 `json:"market"`
	Escrow  float64 `json:"escrow"`
	System  float64 `json:"system"`
}

// Parts of rows.
type Parts struct {
	TouchedRecord   float64 `json:"touchedRecord"`   // one more record in the table
	SignatureNarrow float64 `json:"signatureNarrow"` // of P and S rows
	SignatureWide   float64 `json:"signatureWide"`   // of L, M and E rows
}

// Measure counts the given shapes, and marginal costs at base.
func Measure(base batch.Shape, shapes ...batch.Shape) (Report, error) {
	r := Report{Sizes: map[string]int{}, Base: base.Name}
	for _, s := range shapes {
		n, err := Count(s)
		if err != nil {
			return r, err
		}
		r.Sizes[s.Name] = n
	}
	fixed, err := Count(base)
	if err != nil {
		return r, err
	}
	for lane, cost := range map[op.Lane]*float64{op.LaneP: &r.Marginal.Payment, op.LaneL: &r.Marginal.Listing, op.LaneM: &r.Marginal.Market, op.LaneE: &r.Marginal.Escrow, op.LaneS: &r.Marginal.System} {
		doubled, rows := double(base, lane)
		n, err := Count(doubled)
		if err != nil {
			return r, err
		}
		*cost = float64(n-fixed) / float64(rows)
	}
	const more = 64
	grown := base
	grown.Records += more
	n, err := Count(grown)
	if err != nil {
		return r, err
	}
	r.Parts.TouchedRecord = float64(n-fixed) / more
	for lane, cost := range map[op.Lane]*float64{op.LaneP: &r.Parts.SignatureNarrow, op.LaneM: &r.Parts.SignatureWide} {
		if *cost, err = signatureCost(lane); err != nil {
			return r, err
		}
	}
	return r, nil
}

// Count compiles the circuit of a shape and returns its constraints.
func Count(s batch.Shape) (int, error) {
	ccs, err := keys.Compile(s)
	if err != nil {
		return 0, fmt.Errorf("compile circuit %s: %w", s.Name, err)
	}
	return ccs.GetNbConstraints(), nil
}

func double(s batch.Shape, lane op.Lane) (batch.Shape, int) {
	rows := s.Capacity(lane)
	switch lane {
	case op.LaneP:
		s.P *= 2
	case op.LaneL:
		s.L *= 2
	case op.LaneM:
		s.M *= 2
	case op.LaneE:
		s.E *= 2
	case op.LaneS:
		s.S *= 2
	}
	s.Records = batch.WorstRecords(s.Capacities())
	return s, rows
}

// signatures is a circuit of nothing but signatures of one lane.
type signatures struct {
	Words      [][4]frontend.Variable
	Validity   []frontend.Variable
	KeyX, KeyY []frontend.Variable
	RX, RY, S  []frontend.Variable
	lane       op.Lane
}

func newSignatures(lane op.Lane, n int) *signatures {
	v := func() []frontend.Variable { return make([]frontend.Variable, n) }
	return &signatures{make([][4]frontend.Variable, n), v(), v(), v(), v(), v(), v(), lane}
}

// Define states n signatures.
func (c *signatures) Define(api frontend.API) error {
	statements := make([]batchsig.Statement, len(c.S))
	for i := range statements {
		statements[i] = batchsig.Statement{
			Width: c.lane.Width(), Domain: c.lane.Tag(), Words: c.Words[i][:c.lane.Signed()], Validity: c.Validity[i],
			KeyX: c.KeyX[i], KeyY: c.KeyY[i], RX: c.RX[i], RY: c.RY[i], S: c.S[i],
		}
	}
	return batchsig.Batch{}.Verify(gadget.New(api), statements)
}

func signatureCost(lane op.Lane) (float64, error) {
	// The sponge that draws the coefficients has the same cost every 30 signatures.
	const few, many = 30, 60
	var count [2]int
	for i, n := range []int{few, many} {
		ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, newSignatures(lane, n), frontend.IgnoreUnconstrainedInputs())
		if err != nil {
			return 0, fmt.Errorf("compile %d signatures of lane %s: %w", n, lane, err)
		}
		count[i] = ccs.GetNbConstraints()
	}
	return float64(count[1]-count[0]) / (many - few), nil
}
