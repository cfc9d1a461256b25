package derive

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/stoa-rollup/stoa/bridge/follow"
)

// Mismatch says that the state after a batch is not the one that was expected:
// the one that L1 verified, or the one that was stored. Nothing derived after it
// can be trusted, so nothing is.
type Mismatch struct {
	Batch      uint64         // the state is that after it
	At         follow.Place   // of the batch on L1; zero if the state was stored
	Have, Want bn254.G1Affine // commitments; Have means nothing if Err is set
	Err        error          // why the batch could not be executed
}

// Error says what a person must know first: this indexer and L1 disagree.
func (e *Mismatch) Error() string {
	who := "L1 verified"
	if e.At == (follow.Place{}) {
		who = "is stored"
	}
	text := fmt.Sprintf("the state after batch %d is not the one that %s: ", e.Batch, who)
	if e.Err != nil {
		text += e.Err.Error()
	} else {
		text += fmt.Sprintf("have commitment %s, want %s", e.Have.String(), e.Want.String())
	}
	if e.At != (follow.Place{}) {
		text += fmt.Sprintf(" (block %d, transaction %s)", e.At.Block, e.At.Tx)
	}
	return text
}

// Unwrap gives the refusal of the state transition, if that is the cause.
func (e *Mismatch) Unwrap() error { return e.Err }
