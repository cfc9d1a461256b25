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
	M       int    `json:"m"`       // marketplace rows
	S       int    `json:"s"`       // system rows
	Records int    `json:"records"` // touched records
	Data    Data   `json:"data"`    // where the words of P and M rows are published
}

// Data is where the words of P and M rows are published. It belongs to the shape, and
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

// Records that a batch touches at most, whatever it holds: Params and the two fee
// purses, and by lane the records of the dearest row.
const fixedRecords = 3

var laneRecords = [op.Lanes]int{op.LaneP: 2, op.LaneM: 6, op.LaneS: 1}

func newShape(id uint32, name string, logN uint, p, m, s int) Shape {
	return Shape{id, name, logN, p, m, s, WorstRecords(p, m, s), Calldata}
}

// inBlobs is the shape with its data in blobs: another circuit, and another key.
func (s Shape) inBlobs(id uint32, name string) Shape {
	s.ID, s.Name, s.Data = id, name, Blobs
	return s
}

// WorstRecords is the number of records that the given rows can touch at most, so
// that a table of this size never limits what a batch may hold.
func WorstRecords(p, m, s int) int {
	return fixedRecords + p*laneRecords[op.LaneP] + m*laneRecords[op.LaneM] + s*laneRecords[op.LaneS]
}

// The shapes of this version.
var (
	Tiny     = newShape(1, "tiny", 10, 2, 2, 2)
	Devnet   = newShape(2, "devnet", 16, 8, 6, 4)
	Standard = newShape(3, "standard", 20, 256, 128, 32)

	TinyBlobs     = Tiny.inBlobs(4, "tiny-blobs")
	DevnetBlobs   = Devnet.inBlobs(5, "devnet-blobs")
	StandardBlobs = Standard.inBlobs(6, "standard-blobs")

	Shapes = []Shape{Tiny, Devnet, Standard, TinyBlobs, DevnetBlobs, StandardBlobs}
)

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

// Capacity is the number of rows of a lane.
func (s Shape) Capacity(l op.Lane) int { return [op.Lanes]int{s.P, s.M, s.S}[l] }

// Rows is the number of rows of all lanes.
func (s Shape) Rows() int { return s.P + s.M + s.S }

// DataWords is the number of words of the P and M rows, by slot.
func (s Shape) DataWords() int { return s.P*op.LaneP.Words() + s.M*op.LaneM.Words() }

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
	switch l {
	case op.LaneP:
		return uint32(slot + 1 + used[op.LaneM] + used[op.LaneS])
	case op.LaneM:
		return uint32(slot + 1 + s.P + used[op.LaneS])
	}
	return uint32(slot + 1 + s.P + s.M)
}
