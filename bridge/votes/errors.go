package votes

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// BatchError says that L1 does not have the batch whose state is asked for.
type BatchError struct{ Batch, Last uint64 }

func (e *BatchError) Error() string {
	return fmt.Sprintf("ask for a batch that is settled, or name another L1 node: the state after batch %d is asked for, L1's last batch is %d", e.Batch, e.Last)
}

// StateError says that L1 has another state after the batch than the one at hand.
type StateError struct {
	Batch      uint64
	Have, Want common.Hash // of the state: docs/spec/governance.md
}

func (e *StateError) Error() string {
	return fmt.Sprintf("read L1 again: its state after batch %d has the hash %s, the one that was rebuilt has %s", e.Batch, e.Want, e.Have)
}

// NoVotesError says that an account has no STOA in the state.
type NoVotesError struct {
	Owner common.Address
	Batch uint64
}

func (e *NoVotesError) Error() string {
	return fmt.Sprintf("vote on L1 instead, or with another account: %s has no STOA in the state after batch %d, whose purses vote", e.Owner, e.Batch)
}

// RecordError says that a record is no purse that votes for the account.
type RecordError struct {
	Record uint32
	Owner  common.Address
}

func (e *RecordError) Error() string {
	return fmt.Sprintf("choose a purse of %s that holds STOA: record %d is none", e.Owner, e.Record)
}
