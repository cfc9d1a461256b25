package wire

import "github.com/stoa-rollup/stoa/protocol/op"

// L1Head is where the bridge stands in L1. It is what the sequencer knows of time
// and of L1's history.
type L1Head struct {
	Version   uint64 `json:"version,string"`   // rises with every change of what the bridge knows
	Number    uint64 `json:"number,string"`    // of the latest block
	Time      uint64 `json:"time,string"`      // of the latest block
	Confirmed uint64 `json:"confirmed,string"` // the last block that was processed
	Deposits  uint64 `json:"deposits,string"`  // confirmed entries of the queue
	Settled   uint64 `json:"settled,string"`   // number of the last confirmed batch
	Final     uint64 `json:"final,string"`     // number of the last batch below the finality depth
	Reorgs    uint64 `json:"reorgs,string"`    // of processed blocks, so far
	LostBlock uint64 `json:"lostBlock,string"` // highest block that a reorg took back; 0 if none did
}

// QueueEntry is a confirmed deposit in the queue of the contracts.
type QueueEntry struct {
	Index   uint64 // from 0
	Deposit op.Deposit
	L1      Place
}
