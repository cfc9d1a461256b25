package wire

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// Status is how far an operation or a batch has come.
type Status string

// The ladder. Each rung implies those below it.
const (
	Accepted Status = "accepted" // ordered durably by the sequencer, in the open batch
	Sealed   Status = "sealed"   // its batch takes no more
	Proven   Status = "proven"   // its batch has a validity proof
	Settled  Status = "settled"  // its batch is on L1, with the configured confirmations
	Final    Status = "final"    // its batch is too deep in L1 for a reorg
)

var ladder = []Status{Accepted, Sealed, Proven, Settled, Final}

// AtLeast reports whether s is t or a higher rung. An unknown status is below all.
func (s Status) AtLeast(t Status) bool { return slices.Index(ladder, s) >= slices.Index(ladder, t) }

// UnmarshalText refuses what is no rung.
func (s *Status) UnmarshalText(text []byte) error {
	if !slices.Contains(ladder, Status(text)) {
		return fmt.Errorf("status is %q, want one of %v", text, ladder)
	}
	*s = Status(text)
	return nil
}

// Place is where on L1 something happened.
type Place struct {
	Block uint64      `json:"block,string"`
	Hash  common.Hash `json:"blockHash"`
	Time  uint64      `json:"time,string"`
	Tx    common.Hash `json:"transaction"`
}

// Operation is what stoa_operation answers.
type Operation struct {
	Receipt   Receipt   `json:"receipt"`
	Status    Status    `json:"status"`
	Operation op.Signed `json:"operation"`
	L1        *Place    `json:"l1,omitempty"` // from settled on
}

// Batch is what stoa_batch answers and what the subscription "batches" tells.
type Batch struct {
	Number    uint64        `json:"number,string"`
	Status    Status        `json:"status"`
	Timestamp uint64        `json:"timestamp,string"`
	Shape     string        `json:"shape,omitempty"` // that it is sealed in
	First     uint64        `json:"first,string"`    // index in the log of its first row
	Rows      uint64        `json:"rows,string"`     // so far, if it is open
	Progress  *Progress     `json:"progress,omitempty"`
	NewState  hexutil.Bytes `json:"commitment,omitempty"` // 64 bytes x ‖ y, from proven on
	L1        *Place        `json:"l1,omitempty"`
}

// Head is what stoa_head answers.
type Head struct {
	Generation uint64 `json:"generation,string"` // of the log; a rewind starts the next
	Index      uint64 `json:"index,string"`      // of the log's last entry
	Open       uint64 `json:"open,string"`       // number of the open batch, 0 if there is none
	Sealed     uint64 `json:"sealed,string"`     // number of the last sealed batch
	Queue      uint64 `json:"queue,string"`      // entries of L1's queue that are in the log
	Proven     uint64 `json:"proven,string"`     // all batches up to this one have proofs
	Settled    uint64 `json:"settled,string"`
	Final      uint64 `json:"final,string"`
	L1         L1Head `json:"l1"`
}

// Entry is one message of the subscription "entries": the log as it is ordered.
type Entry struct {
	Generation uint64       `json:"generation,string"`
	Index      uint64       `json:"index,string"`
	Kind       EntryKind    `json:"kind"`
	Batch      uint64       `json:"batch,string"`
	Position   uint32       `json:"position,string"`  // in the batch, from 1; 0 if it is no row
	Timestamp  uint64       `json:"timestamp,string"` // of the batch
	ID         *common.Hash `json:"id,omitempty"`     // of an operation
	Operation  *op.Signed   `json:"operation,omitempty"`
}

// EntryKind says what an Entry is.
type EntryKind string

// Kinds of entries. A rewind says that L1 took back an entry of its queue: the entries above
// Index are void, and those of them that still hold are ordered again.
const (
	EntryOperation EntryKind = "operation"
	EntryQueued    EntryKind = "queued"
	EntryBegin     EntryKind = "begin"
	EntrySealed    EntryKind = "sealed"
	EntryRewind    EntryKind = "rewind"
)
