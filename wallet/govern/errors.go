package govern

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/wallet/money"
	"github.com/stoa-rollup/stoa/wallet/stay"
)

// stoaDecimals are those of STOA: the contract has nine for good.
const stoaDecimals = 9

// ErrSigned is a file that is no signed vote.
var ErrSigned = errors.New("have the vote signed again: the file does not hold what it says")

// ErrFrozen says that the rollup was frozen when the proposal was made.
var ErrFrozen = errors.New("leave the rollup and vote on L1: it was frozen when the proposal was made, so its purses have no votes in it")

// UnknownError says that a text names no proposal, or several.
type UnknownError struct {
	Name  string
	Found int // that begin with it
}

func (e *UnknownError) Error() string {
	if e.Found > 1 {
		return fmt.Sprintf("write more of the proposal's number: %d begin with %s", e.Found, e.Name)
	}
	return fmt.Sprintf("look at the numbers with `stoa gov list`: no proposal has number %q", e.Name)
}

// StateError says that a proposal is in another state than the one that is needed.
type StateError struct {
	ID         *uint256.Int
	Have, Want State
	From       uint64 // when it may be what is wanted, seconds; 0 if that is not known, or over
}

func (e *StateError) Error() string {
	first := "leave it"
	switch {
	case e.From > 0:
		first = "wait until after " + stay.Time(e.From)
	case e.Have == Succeeded && e.Want == Queued:
		first = "queue it first"
	}
	return fmt.Sprintf("%s: proposal %s is %s, and has to be %s for this", first, Short(e.ID), e.Have, e.Want)
}

// NoVotesError says that an account has no votes of the kind that it would cast.
type NoVotesError struct {
	Voter    common.Address
	Time     uint64 // whose holdings count, seconds
	Override bool
}

func (e *NoVotesError) Error() string {
	what := "nobody had delegated votes to it, itself included"
	if e.Override {
		what = "it had no STOA that was delegated to another or to nobody"
	}
	return fmt.Sprintf("vote in another way, or in later proposals: %s has no such votes, at %s %s", e.Voter, stay.Time(e.Time), what)
}

// VotedError says that an account, or all of its records, have voted already.
type VotedError struct {
	Voter   common.Address
	Records []uint32 // empty: of a vote on L1
}

func (e *VotedError) Error() string {
	if len(e.Records) == 0 {
		return fmt.Sprintf("leave it: %s has cast these votes already, and a vote stays", e.Voter)
	}
	return fmt.Sprintf("leave it: each record votes once, and of %s %s voted already", e.Voter, numbers(e.Records))
}

func numbers(records []uint32) string {
	parts := make([]string, len(records))
	for i, r := range records {
		parts[i] = fmt.Sprint(r)
	}
	if len(parts) == 1 {
		return "record " + parts[0] + " has"
	}
	return "records " + strings.Join(parts, ", ") + " have"
}

// NonceError says that a signed vote cannot be sent any more, or not yet.
type NonceError struct {
	Voter      common.Address
	Have, Want uint64
}

func (e *NonceError) Error() string {
	if e.Have < e.Want {
		return fmt.Sprintf("leave it: the vote was sent already, or another one that %s signed after it; its nonce is %d, the next one %d", e.Voter, e.Have, e.Want)
	}
	return fmt.Sprintf("send the votes that %s signed before first: this one has nonce %d, the next one is %d", e.Voter, e.Have, e.Want)
}

// NetworkError says that a signed vote is for another governor.
type NetworkError struct {
	Have, Want common.Address
	ChainID    uint64
}

func (e *NetworkError) Error() string {
	return fmt.Sprintf("name the deployment that the vote is for: it is for governor %s on chain %d, this one is %s", e.Have, e.ChainID, e.Want)
}

// OwnerError says that the executor does not rule the contract that a proposal would change.
type OwnerError struct{ Contract, Owner, Executor common.Address }

func (e *OwnerError) Error() string {
	return fmt.Sprintf("ask %s, who owns %s: the voters do not rule it, their executor is %s", e.Owner, e.Contract, e.Executor)
}

// CallError says that a call of a proposal would fail if it were made now.
type CallError struct {
	Call string // in plain words
	Err  error
}

func (e *CallError) Error() string {
	return fmt.Sprintf("propose something else, or the same with --unchecked if it will be possible later: to %s would fail now: %v", e.Call, e.Err)
}

func (e *CallError) Unwrap() error { return e.Err }

// ProposerError says that an account has too few votes to propose.
type ProposerError struct {
	Proposer   common.Address
	Have, Want *uint256.Int // units of STOA
}

func (e *ProposerError) Error() string {
	return fmt.Sprintf("get more votes first, with `stoa gov delegate` (what you own votes when you have delegated it, to yourself too): %s has %s STOA, who proposes needs %s STOA", e.Proposer, money.Format(e.Have, stoaDecimals), money.Format(e.Want, stoaDecimals))
}
