// Package batch fixes what a batch publishes and what its proof binds: circuit
// shapes, header, L1 words, the challenge c and ρ (docs/spec/batch.md).
package batch

import (
	"strings"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// Shape is the size of a batch circuit. Each shape has its own verifying key.
type Shape struct {
	ID      uint32 `json:"id"`
	Name    string `json:"name"`
	LogN    uint   `json:"logN"`    // the state has 2^LogN cells
	P       int    `json:"p"`       // payments
	L       int    `json:"l"`       // listing rows
	M       int    `json:"m"`       // market rows
	E       int    `json:"e"`       // escrow rows
	S       int    `json:"s"`       // system rows
	Records int    `json:"records"` // touched records, those of begin and end included
	Data    Data   `json:"data"`    // where the words of P, L, M and E rows are published
}

// Data is where the words of P, L, M and E rows are published. It belongs to the shape, and
// so to the verifying key: no field of a batch chooses it.
type Data uint8

const (
	Calldata Data = iota // among the L1 words
	Blobs                // in blobs
)

var dataNames = [...]string{Calldata: "calldata", Blobs: "blobs"}

func (d Data) String() string { return dataNames[d] }

// MarshalText is the name.
func (d Data) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the name.
func (d *Data) UnmarshalText(text []byte) error {
	for i, name := range dataNames {
		if name == string(text) {
			*d = Data(i)
			return nil
		}
	}
	return &layout.RuleError{Rule: "use calldata or blobs", Field: "data of a shape", Value: string(text), Limit: "a name of this version"}
}

// MaxAge is how old a batch may be when L1 takes it, in seconds (BATCH-5).
const MaxAge = 6 * 60 * 60

// QueuePatience is how long an entry of L1's queue may wait before batches have to take entries, in seconds (BATCH-13).
const QueuePatience = 6 * 60 * 60

// OperatorSilence is how long L1 waits for the operator's next batch before it takes batches of others, in seconds (BATCH-1).
const OperatorSilence = 48 * 60 * 60

// MaxRows is the most rows of a shape: positions 1…R and the end's, R + 1, have 13 bits.
const MaxRows = 1<<layout.PositionBits - 2

// Records that a batch touches at most, whatever it holds: Params and the two fee
// purses, and by lane the records of the dearest row.
const fixedRecords = 3

var laneRecords = [op.Lanes]int{op.LaneP: 2, op.LaneL: 4, op.LaneM: 8, op.LaneE: 5, op.LaneS: 2}

// WorstRecords is the number of records that the given rows can touch at most, so
// that a table of this size never limits what a batch may hold.
func WorstRecords(rows [op.Lanes]int) int {
	records := fixedRecords
	for lane, n := range rows {
		records += n * laneRecords[lane]
	}
	return records
}

// Named returns the shape with this name.
func Named(name string) (Shape, error) {
	var names []string
	for _, s := range Shapes {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return Shape{}, &layout.RuleError{Rule: "use one of " + strings.Join(names, ", "), Field: "circuit shape", Value: name, Limit: "a shape of this version"}
}

// Fits reports whether the shape holds so many rows of each lane and touched records.
func (s Shape) Fits(used [op.Lanes]int, records int) bool {
	for lane, capacity := range s.Capacities() {
		if used[lane] > capacity {
			return false
		}
	}
	return records <= s.Records
}

// Constraints of the circuit, which is what a proof costs, as shapes.json has them; 0 for
// a shape that it does not have.
func (s Shape) Constraints() int { return table.constraints[s.ID] }

// Capacities are the numbers of rows of the lanes.
func (s Shape) Capacities() [op.Lanes]int {
	return [op.Lanes]int{op.LaneP: s.P, op.LaneL: s.L, op.LaneM: s.M, op.LaneE: s.E, op.LaneS: s.S}
}

// Capacity is the number of rows of a lane.
func (s Shape) Capacity(l op.Lane) int { return s.Capacities()[l] }

// Rows is the number of rows of all lanes.
func (s Shape) Rows() int { return s.P + s.L + s.M + s.E + s.S }

// DataWords is the number of words of the P, L, M and E rows, by slot.
func (s Shape) DataWords() int {
	return s.P*op.LaneP.Words() + s.L*op.LaneL.Words() + s.M*op.LaneM.Words() + s.E*op.LaneE.Words()
}

// Blobs is the number of blobs that a batch carries: 0 in calldata mode, else what
// the data words take, whatever is used.
func (s Shape) Blobs() int {
	if s.Data != Blobs {
		return 0
	}
	return blob.Count(s.DataWords())
}

// StateRecords is the number of records of the state, N/4.
func (s Shape) StateRecords() uint32 { return 1 << (s.LogN - 2) }

// UnusedPosition is the computed position of an unused slot, given the number of
// used rows of each lane.
func (s Shape) UnusedPosition(l op.Lane, slot int, used [op.Lanes]int) uint32 {
	before := 0 // full lanes before this one, used rows of those after
	for lane, capacity := range s.Capacities() {
		switch {
		case lane < int(l):
			before += capacity
		case lane > int(l):
			before += used[lane]
		}
	}
	return uint32(before + slot + 1)
}
