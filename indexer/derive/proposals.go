package derive

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
)

// QuorumBps is the share of the supply that for and abstaining must be together (GOV-8).
const QuorumBps = 400

// Proposal is a proposal as it was made.
type Proposal struct {
	follow.Place
	*bindings.StoaGovernorProposalCreated
	Snapshot *bindings.StoaGovernorSnapshotTaken
}

// maxTitle bounds a title, in characters.
const maxTitle = 200

// Title is the first line of the description, without the marks of a heading.
func (p Proposal) Title() string {
	for line := range strings.Lines(p.Text()) {
		if line = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "#")); line != "" {
			runes := []rune(line)
			return string(runes[:min(len(runes), maxTitle)])
		}
	}
	return ""
}

// Text is the description, as far as it is text.
func (p Proposal) Text() string { return Text(p.Description) }

// Text replaces what is no text in a string of L1: a contract takes any bytes for one, and a database does not.
func Text(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// DescriptionHash is what the governor knows the description by.
func (p Proposal) DescriptionHash() common.Hash { return crypto.Keccak256Hash([]byte(p.Description)) }

// operation are the arguments of an operation's id.
var operation = func() (all abi.Arguments) {
	for _, name := range []string{"address[]", "uint256[]", "bytes[]", "bytes32", "bytes32"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err) // the names are right
		}
		all = append(all, abi.Argument{Type: t})
	}
	return all
}()

// Operation is the id that the executor knows the proposal by once it is queued: the hash of what it does and of a salt, which
// OpenZeppelin's GovernorTimelockControl makes of the governor's address and the description.
func (p Proposal) Operation() (common.Hash, error) {
	salt := p.DescriptionHash()
	for i, b := range p.Raw.Address {
		salt[i] ^= b
	}
	packed, err := operation.Pack(p.Targets, p.Values, p.Calldatas, [32]byte{}, salt)
	if err != nil {
		return common.Hash{}, fmt.Errorf("proposal %s: %w", p.ProposalId, err)
	}
	return crypto.Keccak256Hash(packed), nil
}

// Kind is how somebody votes.
type Kind string

// The kinds.
const (
	Votes    Kind = "votes"    // all votes of an account on L1, for one option
	Parts    Kind = "parts"    // votes of an account on L1, in parts
	Override Kind = "override" // an account's own units, in spite of its delegates
	Records  Kind = "records"  // purses of the state
)

// Vote is a vote as it was cast.
type Vote struct {
	follow.Place
	Proposal *big.Int
	Voter    common.Address
	Kind     Kind
	Parts    [3]*big.Int // units against, for and abstaining, before the cap
	Records  []int64
	Reason   string
}

// whole is a vote for one option. The contract takes no other support.
func whole(support uint8, weight *big.Int) (parts [3]*big.Int) {
	for i := range parts {
		parts[i] = new(big.Int)
		if i == int(support) {
			parts[i] = weight
		}
	}
	return parts
}

// partBytes is the length of each of the three parts of a vote.
const partBytes = 16

// split are the parts of a vote, as GovernorCountingFractional encodes them.
func split(params []byte) (parts [3]*big.Int) {
	for i := range parts {
		parts[i] = new(big.Int)
		if len(params) == len(parts)*partBytes { // the contract takes no other
			parts[i].SetBytes(params[i*partBytes : (i+1)*partBytes])
		}
	}
	return parts
}

// vote sorts in what the governor told of proposals and votes; it reports whether that is what it was.
func (u *Users) vote(l follow.UsersLog) bool {
	switch e := l.Data.(type) {
	case *bindings.StoaGovernorProposalCreated:
		u.Proposals = append(u.Proposals, Proposal{Place: l.Place, StoaGovernorProposalCreated: e})
	case *bindings.StoaGovernorSnapshotTaken: // in the same transaction, after the proposal
		last := len(u.Proposals) - 1
		if last < 0 || u.Proposals[last].ProposalId.Cmp(e.ProposalId) != 0 {
			return false
		}
		u.Proposals[last].Snapshot = e
	case *bindings.StoaGovernorVoteCast:
		u.Votes = append(u.Votes, Vote{l.Place, e.ProposalId, e.Voter, Votes, whole(e.Support, e.Weight), nil, Text(e.Reason)})
	case *bindings.StoaGovernorVoteCastWithParams:
		u.Votes = append(u.Votes, Vote{l.Place, e.ProposalId, e.Voter, Parts, split(e.Params), nil, Text(e.Reason)})
	case *bindings.StoaGovernorOverrideVoteCast:
		u.Votes = append(u.Votes, Vote{l.Place, e.ProposalId, e.Voter, Override, whole(e.Support, e.Weight), nil, Text(e.Reason)})
	case *bindings.StoaGovernorStateVoteCast:
		records := make([]int64, len(e.Records))
		for i, r := range e.Records {
			records[i] = r.Int64()
		}
		u.Votes = append(u.Votes, Vote{l.Place, e.ProposalId, e.Voter, Records, whole(e.Support, e.Weight), records, ""})
	default:
		return false
	}
	return true
}
