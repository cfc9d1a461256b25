package wire

import (
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// L1Head is where the bridge stands in L1. It is what the sequencer knows of time
// and of L1's history.
type L1Head struct {
	Version       uint64 `json:"version,string"`       // rises with every change of what the bridge knows
	Number        uint64 `json:"number,string"`        // of the latest block
	Time          uint64 `json:"time,string"`          // of the latest block; while blocks wait to be processed, of the last one that is
	Confirmed     uint64 `json:"confirmed,string"`     // the last block that was processed
	ConfirmedTime uint64 `json:"confirmedTime,string"` // of that block
	Queue         uint64 `json:"queue,string"`         // confirmed entries of the queue
	Settled       uint64 `json:"settled,string"`       // number of the last confirmed batch
	Final         uint64 `json:"final,string"`         // number of the last batch below the finality depth
	Reorgs        uint64 `json:"reorgs,string"`        // of processed blocks, so far
	LostBlock     uint64 `json:"lostBlock,string"`     // highest block that a reorg took back; 0 if none did
}

// QueueEntry is a confirmed entry of the queue of the contracts.
type QueueEntry struct {
	Index     uint64    `json:"index,string"` // from 0
	Operation op.Signed `json:"operation"`    // an op.Queued, unsigned
	L1        Place     `json:"l1"`
}

// SettledBatch is a confirmed batch on L1.
type SettledBatch struct {
	Number     uint64        `json:"number,string"`
	Commitment hexutil.Bytes `json:"commitment"` // of the state after it, 64 bytes x ‖ y
	L1         Place         `json:"l1"`
}

// Claimable is what an account may claim of a token on L1.
type Claimable struct {
	Token  record.Token  `json:"token,string"`
	Amount amount.Amount `json:"amount"`
}
