package stf

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// StepsPerPosition is the number of accesses that a row may have at most: the
// step of an access is StepsPerPosition·position + slot.
const StepsPerPosition = 16

// BeginStep is the step of the first access of a batch, to Params.
const BeginStep = 1

// Access is one read and write of a record.
type Access struct {
	Index    uint32
	Step     uint32
	Prev     uint32 // step of the access that wrote Old, 0 for the state before the batch
	Old, New record.Cells
}

// Row is one row of a lane as the circuit sees it.
type Row struct {
	Operation op.Operation // nil for an unused row
	Position  uint32
	Words     []fr.Element // with position
	Accesses  []Access     // one for each slot of the lane
	Void      error        // why a row of the queue has status 0
	Key       signature.PublicKey
	Validity  fr.Element
	Signature signature.Signature
}

// Trace is everything that a batch did, in the form in which it is proven.
type Trace struct {
	Shape   batch.Shape
	Header  batch.Header
	Begin   Access
	Rows    [op.Lanes][]Row // full to capacity
	End     [record.Series]Access
	Touched []batch.Touched // shape.Records of them, indices increasing
	Effects []Effect
}

// Effect is what a batch does on L1: a pull credit.
type Effect struct {
	Token  record.Token
	Amount amount.Amount
	To     [20]byte
	Refund bool // of a deposit that could not be applied
}

// Words of the batch by slot.
func (t *Trace) Words() (batch.Words, error) {
	header, err := t.Header.Words()
	if err != nil {
		return batch.Words{}, err
	}
	w := batch.Words{Header: header}
	for lane, rows := range t.Rows {
		for _, r := range rows {
			w.Rows[lane] = append(w.Rows[lane], r.Words)
		}
	}
	return w, nil
}
