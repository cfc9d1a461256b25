package circuit

import (
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// Public are the public inputs, in the order in which L1 hands them over.
type Public struct {
	C     frontend.Variable // challenge: hash of words and touched records
	Rho   frontend.Variable // the point, derived by L1 from C and the commitments
	Delta frontend.Variable // derived by L1 from Rho, the commitments and all values
	Sum   frontend.Variable // of the values, by powers of Delta
}

// values are what L1 knows of the batch at ρ, each a function of what c and ρ fix.
type values struct {
	vOld, vNew frontend.Variable // touched cells, interpolated, relative to cell 0
	z          frontend.Variable // vanishing polynomial of the touched records
	m          frontend.Variable // all L1 words as a polynomial
	bLo, bHi   frontend.Variable // all words in blobs as a polynomial, in another field; zero in calldata mode
}

// Cells are the four cells of a record.
type Cells [4]frontend.Variable

// Access is what a row knows of a record it reads: the cells, and the step that
// wrote them. The index comes from the row's words.
type Access struct {
	Prev frontend.Variable
	Old  Cells
}

// Signature is a row's signature, with the x of the key and the last second at
// which the operation may run: they decide whether a row is valid and enter no cell.
type Signature struct {
	KeyX, RX, RY, S frontend.Variable
	ValidUntil      frontend.Variable
}

// PaymentRow is a row of lane P.
type PaymentRow struct {
	Word      frontend.Variable
	Accesses  [2]Access
	Signature Signature
}

// ListingRow is a row of lane L.
type ListingRow struct {
	Words     [4]frontend.Variable
	Accesses  [4]Access
	Signature Signature
}

// MarketRow is a row of lane M.
type MarketRow struct {
	Words     [3]frontend.Variable
	Accesses  [8]Access
	Signature Signature
}

// EscrowRow is a row of lane E.
type EscrowRow struct {
	Words     [3]frontend.Variable
	Accesses  [5]Access
	Signature Signature
}

// SystemRow is a row of lane S.
type SystemRow struct {
	Words     [8]frontend.Variable
	Accesses  [2]Access
	Signature Signature
}

// Touched is a record of the batch before its first and after its last access.
type Touched struct {
	Index    frontend.Variable
	LastStep frontend.Variable
	Old, New Cells
}

// Circuit proves one batch of a shape.
type Circuit struct {
	Public   Public `gnark:",public"`
	Header   [batch.HeaderWords]frontend.Variable
	Begin    Access
	Payments []PaymentRow
	Listings []ListingRow
	Market   []MarketRow
	Escrow   []EscrowRow
	System   []SystemRow
	End      [2]Access
	Records  []Touched

	shape      batch.Shape
	signatures batchsig.Gadget
}

// New returns the circuit of a shape, to compile or to assign.
func New(s batch.Shape) *Circuit {
	return &Circuit{
		Payments: make([]PaymentRow, s.P), Listings: make([]ListingRow, s.L), Market: make([]MarketRow, s.M), Escrow: make([]EscrowRow, s.E), System: make([]SystemRow, s.S),
		Records: make([]Touched, s.Records), shape: s, signatures: batchsig.Batch{},
	}
}

// Define is the statement.
func (c *Circuit) Define(api frontend.API) error {
	b := newBuilder(api, c)

	// A. The batch begins: header and parameters.
	b.header(c.Header)
	b.begin(c.Begin)

	// B. Rows, lane by lane. Used rows are a prefix of their lane.
	for slot, used := range b.usedPrefix(op.LaneP) {
		b.payment(slot, used, &c.Payments[slot])
	}
	for slot, used := range b.usedPrefix(op.LaneL) {
		b.listings(slot, used, &c.Listings[slot])
	}
	for slot, used := range b.usedPrefix(op.LaneM) {
		b.market(slot, used, &c.Market[slot])
	}
	for slot, used := range b.usedPrefix(op.LaneE) {
		b.escrow(slot, used, &c.Escrow[slot])
	}
	for slot, used := range b.usedPrefix(op.LaneS) {
		b.system(slot, used, &c.System[slot])
	}

	// C. The batch ends: fees go to the fee purses.
	b.end(c.End)
	b.assertQueueCount()

	// D. Positions are a permutation, so the order of execution is fixed.
	b.assertPositions()

	// E. Every read returns what was written last; the ends of the chain are the
	// touched records.
	b.touchedTable(c.Records)
	b.memory.assert(b.API)

	// F. The touched records are those of the state commitments.
	var at values
	b.evaluateState(&at, c.Records)
	b.tables.Assert()

	// G. Words and records are those that L1, the blobs and the challenge fix.
	words := b.words(c)
	b.assertChallenge(words, c.Records)
	b.evaluateWords(&at, words)
	b.assertSum(at)

	// H. Each row has its signature.
	return c.signatures.Verify(b.API, b.statements)
}
