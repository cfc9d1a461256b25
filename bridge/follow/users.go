package follow

import (
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/stoa-rollup/stoa/bindings"
)

// Users are the contracts by which the users of a rollup rule it, and earn by it.
type Users struct {
	Token    common.Address // STOA
	Staking  common.Address
	Fees     common.Address
	Emission common.Address
	Governor common.Address
	Executor common.Address
	Treasury common.Address
}

// All are the names of the contracts and their addresses, in order.
func (u *Users) All() iter.Seq2[string, common.Address] {
	return func(yield func(string, common.Address) bool) {
		_ = yield("Token", u.Token) && yield("Staking", u.Staking) && yield("Fees", u.Fees) && yield("Emission", u.Emission) &&
			yield("Governor", u.Governor) && yield("Executor", u.Executor) && yield("Treasury", u.Treasury)
	}
}

// check refuses a contract that is not named.
func (u *Users) check() error {
	for name, address := range u.All() {
		if address == (common.Address{}) {
			return &Error{Kind: ErrConfig, Field: "Users." + name, Limit: "more than 0", Value: 0}
		}
	}
	return nil
}

// UsersLog is what one of the users' contracts told. Data points to the event's type in
// bindings: *bindings.StakingStaked, *bindings.StoaGovernorProposalCreated …
type UsersLog struct {
	Place
	Data any
}

// decoder reads one kind of log.
type decoder func(l *types.Log) (any, error)

func decodes[T any](unpack func(l *types.Log) (*T, error)) decoder {
	return func(l *types.Log) (any, error) { return unpack(l) }
}

// decoders are those of the events that are told, by contract and topic. Transfers of the token are told of
// only where tokens are made or burned.
func (u *Users) decoders() map[common.Address]map[common.Hash]decoder {
	token, staking, fees, emission := bindings.NewStoaToken(), bindings.NewStaking(), bindings.NewFees(), bindings.NewEmission()
	governor, executor := bindings.NewStoaGovernor(), bindings.NewExecutor()
	all := map[common.Address]map[common.Hash]decoder{}
	add := func(contract common.Address, of abi.ABI, events map[string]decoder) {
		all[contract] = map[common.Hash]decoder{}
		for name, d := range events {
			all[contract][of.Events[name].ID] = d
		}
	}
	add(u.Token, token.GetABI(), map[string]decoder{
		bindings.StoaTokenTransferEventName:       decodes(token.UnpackTransferEvent),
		bindings.StoaTokenCrosschainMintEventName: decodes(token.UnpackCrosschainMintEvent),
		bindings.StoaTokenCrosschainBurnEventName: decodes(token.UnpackCrosschainBurnEvent),

		bindings.StoaTokenDelegateChangedEventName:      decodes(token.UnpackDelegateChangedEvent),
		bindings.StoaTokenDelegateVotesChangedEventName: decodes(token.UnpackDelegateVotesChangedEvent),
	})
	add(u.Staking, staking.GetABI(), map[string]decoder{
		bindings.StakingStakedEventName:           decodes(staking.UnpackStakedEvent),
		bindings.StakingExtendedEventName:         decodes(staking.UnpackExtendedEvent),
		bindings.StakingUnstakeRequestedEventName: decodes(staking.UnpackUnstakeRequestedEvent),
		bindings.StakingWithdrawnEventName:        decodes(staking.UnpackWithdrawnEvent),
		bindings.StakingClaimedEventName:          decodes(staking.UnpackClaimedEvent),

		bindings.StakingDelegateChangedEventName:      decodes(staking.UnpackDelegateChangedEvent),
		bindings.StakingDelegateVotesChangedEventName: decodes(staking.UnpackDelegateVotesChangedEvent),
	})
	add(u.Fees, fees.GetABI(), map[string]decoder{
		bindings.FeesCollectedEventName:     decodes(fees.UnpackCollectedEvent),
		bindings.FeesDistributedEventName:   decodes(fees.UnpackDistributedEvent),
		bindings.FeesSharesChangedEventName: decodes(fees.UnpackSharesChangedEvent),
	})
	add(u.Emission, emission.GetABI(), map[string]decoder{
		bindings.EmissionMintedEventName:        decodes(emission.UnpackMintedEvent),
		bindings.EmissionFactorChangedEventName: decodes(emission.UnpackFactorChangedEvent),
	})
	add(u.Governor, governor.GetABI(), map[string]decoder{
		bindings.StoaGovernorProposalCreatedEventName:    decodes(governor.UnpackProposalCreatedEvent),
		bindings.StoaGovernorSnapshotTakenEventName:      decodes(governor.UnpackSnapshotTakenEvent),
		bindings.StoaGovernorProposalExtendedEventName:   decodes(governor.UnpackProposalExtendedEvent),
		bindings.StoaGovernorProposalQueuedEventName:     decodes(governor.UnpackProposalQueuedEvent),
		bindings.StoaGovernorProposalExecutedEventName:   decodes(governor.UnpackProposalExecutedEvent),
		bindings.StoaGovernorProposalCanceledEventName:   decodes(governor.UnpackProposalCanceledEvent),
		bindings.StoaGovernorVoteCastEventName:           decodes(governor.UnpackVoteCastEvent),
		bindings.StoaGovernorVoteCastWithParamsEventName: decodes(governor.UnpackVoteCastWithParamsEvent),
		bindings.StoaGovernorOverrideVoteCastEventName:   decodes(governor.UnpackOverrideVoteCastEvent),
		bindings.StoaGovernorStateVoteCastEventName:      decodes(governor.UnpackStateVoteCastEvent),
		bindings.StoaGovernorBallotCountedEventName:      decodes(governor.UnpackBallotCountedEvent),
	})
	add(u.Executor, executor.GetABI(), map[string]decoder{
		bindings.ExecutorCallExecutedEventName: decodes(executor.UnpackCallExecutedEvent),
		bindings.ExecutorCancelledEventName:    decodes(executor.UnpackCancelledEvent),
	})
	return all
}

// watch adds the users' contracts to what is asked for. Most transfers of the token are nobody's business here, so
// those that make and burn tokens are asked for by their parties: two queries more.
func (f *Follower) watch(u *Users) {
	f.users = u.decoders()
	transfer := bindings.NewStoaToken().GetABI().Events[bindings.StoaTokenTransferEventName].ID
	q := &f.queries[0]
	for _, address := range u.All() {
		q.Addresses = append(q.Addresses, address)
		for topic := range f.users[address] {
			if topic != transfer {
				q.Topics[0] = append(q.Topics[0], topic)
			}
		}
	}
	nobody, token := []common.Hash{{}}, []common.Address{u.Token}
	f.queries = append(f.queries,
		ethereum.FilterQuery{Addresses: token, Topics: [][]common.Hash{{transfer}, nobody}},
		ethereum.FilterQuery{Addresses: token, Topics: [][]common.Hash{{transfer}, nil, nobody}},
	)
}

// usersLog decodes a log of the users' contracts; nil if it is none that is told of.
func (r *reader) usersLog(l *types.Log, at Place) (Event, error) {
	decode := r.users[l.Address][l.Topics[0]]
	if decode == nil {
		return nil, nil
	}
	data, err := decode(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: fmt.Sprintf("log of %s", l.Address), Value: l.Data, At: at, Err: err}
	}
	return UsersLog{at, data}, nil
}
