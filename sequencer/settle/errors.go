package settle

import (
	"errors"
	"fmt"

	"github.com/stoa-rollup/stoa/internal/l1tx"
)

// ErrDiverged says that L1's last batch does not end in the state in which ours
// begins: another history is settled than the log has.
var ErrDiverged = errors.New("find out who else submits batches, and start with --adopt if they may: L1 has another state than the log at its last batch")

// StuckError says that a batch can never settle as it is. The Settler ends with it.
type StuckError struct {
	Batch  uint64
	Refuse *l1tx.RevertError // what L1 says
	Claims int               // refused so far, if its claims are what is wrong
}

func (e *StuckError) Error() string {
	switch {
	case e.Claims > 0:
		return fmt.Sprintf("compare the provers' keys with L1's verifier: it refused %d claims of batch %d: %v", e.Claims, e.Batch, e.Refuse)
	default:
		return fmt.Sprintf("find out why L1 can never take batch %d: %v", e.Batch, e.Refuse)
	}
}

func (e *StuckError) Unwrap() error { return e.Refuse }

// verdict is what a refusal of L1 means.
type verdict int

const (
	unsettleable verdict = iota // the batch itself, or our place on L1, is wrong
	moved                       // L1 has gone on or back meanwhile
	early                       // L1 is not so far yet, or a rewind is coming
	falseClaim                  // the proof or what it is about
)

// verdicts on the contracts' errors by name; all others are unsettleable.
var verdicts = map[string]verdict{
	"WrongNumber": moved,

	"TimestampInFuture": early, "TimestampBeforeLast": early, "TimestampTooOld": early, "WrongQueuePosition": early,
	"QueueTooShort": early, "QueueMismatch": early, "Paused": early,

	"ClaimNotInField": falseClaim, "NotOnCurve": falseClaim, "TransitionInvalid": falseClaim, "PrecompileFailed": falseClaim,
	"BlobOpeningInvalid": falseClaim, "ProofLengthInvalid": falseClaim, "InputNotInField": falseClaim, "ProofInvalid": falseClaim,
}
