package govern

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
)

// State of a proposal, as OpenZeppelin numbers them.
type State uint8

// The states.
const (
	Pending State = iota
	Active
	Canceled
	Defeated
	Succeeded
	Queued
	Expired
	Executed
)

func (s State) String() string {
	names := [...]string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// MarshalText writes its name.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *State) UnmarshalText(text []byte) error {
	for i := Pending; i <= Executed; i++ {
		if i.String() == string(text) {
			*s = i
			return nil
		}
	}
	return fmt.Errorf("name a state of proposals: have %q", text)
}

// Call is one call of a proposal.
type Call struct {
	Target common.Address `json:"target"`
	Value  *uint256.Int   `json:"value"` // wei
	Data   hexutil.Bytes  `json:"data"`
}

// Proposal is a proposal as L1 has it. Times are seconds since 1970; votes are units of STOA.
type Proposal struct {
	ID          *uint256.Int   `json:"id"`
	Proposer    common.Address `json:"proposer"`
	Description string         `json:"description"`
	Calls       []Call         `json:"calls"`
	Block       uint64         `json:"block,string"` // of L1 that it was made in

	State   State        `json:"state"`
	Against *uint256.Int `json:"against"`
	For     *uint256.Int `json:"for"`
	Abstain *uint256.Int `json:"abstain"`
	Quorum  *uint256.Int `json:"quorum"` // that for and abstaining together have to reach
	Cap     *uint256.Int `json:"cap"`    // of what counts of a ballot

	Timepoint uint64 `json:"timepoint,string"` // whose holdings on L1 count: those at the end of this second
	Batch     uint64 `json:"batch,string"`     // whose state counts
	Frozen    bool   `json:"frozen"`           // no record votes

	Begins uint64 `json:"begins,string"` // the vote: after this second
	Ends   uint64 `json:"ends,string"`   // the vote: with this second; later if its end is close
	Delay  uint64 `json:"delay,string"`  // that it waits in the executor when it has succeeded
	Eta    uint64 `json:"eta,string"`    // when that is over, 0 before it is queued
	Ready  uint64 `json:"ready,string"`  // when it may be executed, 0 if that is not known yet: see Unannounced

	// Unannounced says that it would enqueue parameters which are not announced: another proposal has to be executed first.
	Unannounced bool `json:"unannounced,omitempty"`
}

// Short is how people write a proposal's number: its first digits.
func Short(id *uint256.Int) string { return common.Hash(id.Bytes32()).Hex()[:10] }

// Long is the whole number, in hexadecimal.
func Long(id *uint256.Int) string { return common.Hash(id.Bytes32()).Hex() }

// List are all proposals, the newest first, and L1's time at the block at which they were read.
func (p *Place) List(ctx context.Context) (all []Proposal, now uint64, err error) {
	head, err := p.head(ctx)
	if err != nil {
		return nil, 0, err
	}
	if all, err = p.created(ctx, head.Number.Uint64()); err != nil {
		return nil, 0, err
	}
	slices.Reverse(all)
	for i := range all {
		if err := p.fill(ctx, head.Number, &all[i]); err != nil {
			return nil, 0, err
		}
	}
	return all, head.Time, nil
}

// leastDigits are those of a number's beginning that Find takes.
const leastDigits = 4

// Find is the proposal with a number: all of it in decimal, or its first hexadecimal digits, four at least, after 0x. It returns an *UnknownError.
func (p *Place) Find(ctx context.Context, name string) (*Proposal, error) {
	head, err := p.head(ctx)
	if err != nil {
		return nil, err
	}
	all, err := p.created(ctx, head.Number.Uint64())
	if err != nil {
		return nil, err
	}
	prefix, isHex := strings.CutPrefix(strings.ToLower(name), "0x")
	all = slices.DeleteFunc(all, func(x Proposal) bool {
		if isHex {
			return len(prefix) < leastDigits || !strings.HasPrefix(Long(x.ID)[2:], prefix)
		}
		return x.ID.Dec() != name
	})
	if len(all) != 1 {
		return nil, &UnknownError{name, len(all)}
	}
	return &all[0], p.fill(ctx, head.Number, &all[0])
}

// created are the proposals as their logs tell of them, the oldest first.
func (p *Place) created(ctx context.Context, head uint64) (all []Proposal, err error) {
	logs, err := p.logs(ctx, p.Governor, governor.GetABI().Events[bindings.StoaGovernorProposalCreatedEventName].ID, head)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		e, err := governor.UnpackProposalCreatedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read a proposal in transaction %s: %w", logs[i].TxHash, err)
		}
		x := Proposal{ID: uint256.MustFromBig(e.ProposalId), Proposer: e.Proposer, Description: e.Description, Block: logs[i].BlockNumber, Begins: e.VoteStart.Uint64()}
		for j := range e.Targets {
			x.Calls = append(x.Calls, Call{e.Targets[j], uint256.MustFromBig(e.Values[j]), e.Calldatas[j]})
		}
		all = append(all, x)
	}
	return all, nil
}

// fill asks the contracts for the rest, at a block.
func (p *Place) fill(ctx context.Context, block *big.Int, x *Proposal) error {
	id := x.ID.ToBig()
	state, err := view(ctx, p, block, p.Governor, governor.PackState(id), governor.UnpackState)
	if err != nil {
		return err
	}
	votes, err := view(ctx, p, block, p.Governor, governor.PackProposalVotes(id), governor.UnpackProposalVotes)
	if err != nil {
		return err
	}
	snapshot, err := view(ctx, p, block, p.Governor, governor.PackSnapshotOf(id), governor.UnpackSnapshotOf)
	if err != nil {
		return err
	}
	quorum, err := view(ctx, p, block, p.Governor, governor.PackQuorum(snapshot.Timepoint), governor.UnpackQuorum)
	if err != nil {
		return err
	}
	limit, err := view(ctx, p, block, p.Governor, governor.PackCap(id), governor.UnpackCap)
	if err != nil {
		return err
	}
	x.State = State(state)
	x.Against, x.For, x.Abstain = uint256.MustFromBig(votes.Arg0), uint256.MustFromBig(votes.Arg1), uint256.MustFromBig(votes.Arg2)
	x.Quorum, x.Cap = uint256.MustFromBig(quorum), uint256.MustFromBig(limit)
	x.Timepoint, x.Batch, x.Frozen = snapshot.Timepoint.Uint64(), snapshot.Batch.Uint64(), snapshot.Frozen
	if x.Ends, err = number(ctx, p, block, p.Governor, governor.PackProposalDeadline(id), governor.UnpackProposalDeadline); err != nil {
		return err
	}
	if x.Eta, err = number(ctx, p, block, p.Governor, governor.PackProposalEta(id), governor.UnpackProposalEta); err != nil {
		return err
	}
	for _, c := range x.Calls {
		delay, err := number(ctx, p, block, p.Executor, executor.PackDelayOf(c.Target, c.Data), executor.UnpackDelayOf)
		if err != nil {
			return err
		}
		x.Delay = max(x.Delay, delay)
	}
	if x.State != Queued {
		return nil
	}
	return p.ready(ctx, block, x)
}

// ready is when a queued proposal may be executed: when its delay is over, and if it enqueues parameters, that of their announcement too.
func (p *Place) ready(ctx context.Context, block *big.Int, x *Proposal) error {
	x.Ready = x.Eta
	for _, c := range x.Calls {
		if c.Target != p.Rollup || !isCall(c.Data, "enqueueParams") {
			continue
		}
		a, err := view(ctx, p, block, p.Rollup, rollup.PackAnnouncement(), rollup.UnpackAnnouncement)
		if err != nil {
			return err
		}
		if a.Hash != crypto.Keccak256Hash(c.Data[4:]) { // of what follows the selector: the parameters are one static struct
			x.Ready, x.Unannounced = 0, true
			return nil
		}
		x.Ready = max(x.Ready, a.From)
	}
	return nil
}

// isCall says whether data calls a function of the rollup.
func isCall(data []byte, function string) bool {
	return len(data) >= 4 && [4]byte(data) == [4]byte(rollup.GetABI().Methods[function].ID)
}

// pack are the arguments that name a proposal to the governor.
func (x *Proposal) pack() (targets []common.Address, values []*big.Int, data [][]byte, description [32]byte) {
	for _, c := range x.Calls {
		targets, values, data = append(targets, c.Target), append(values, c.Value.ToBig()), append(data, c.Data)
	}
	return targets, values, data, crypto.Keccak256Hash([]byte(x.Description))
}

// Queue is the call of the governor that lets the executor wait for what has succeeded.
func (x *Proposal) Queue() ([]byte, error) {
	return governor.TryPackQueue(x.pack())
}

// Execute is the call that does what was decided.
func (x *Proposal) Execute() ([]byte, error) {
	return governor.TryPackExecute(x.pack())
}

// Cancel is the call that ends a proposal.
func (x *Proposal) Cancel() ([]byte, error) {
	return governor.TryPackCancel(x.pack())
}

// Require returns a *StateError unless the proposal is in a state.
func (x *Proposal) Require(want State) error {
	if x.State == want {
		return nil
	}
	e := &StateError{ID: x.ID, Have: x.State, Want: want}
	switch {
	case want == Active && x.State == Pending:
		e.From = x.Begins
	case want == Succeeded && x.State <= Active:
		e.From = x.Ends
	}
	return e
}

// Turnout is for and abstaining together, which have to reach the quorum.
func (x *Proposal) Turnout() *uint256.Int { return new(uint256.Int).Add(x.For, x.Abstain) }

// Passing says whether it would succeed if the vote ended now.
func (x *Proposal) Passing() bool { return x.For.Gt(x.Against) && !x.Turnout().Lt(x.Quorum) }
