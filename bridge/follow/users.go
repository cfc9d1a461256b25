package follow

import (
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

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
// bindings, such as *bindings.StakingStaked, or to a Release.
type UsersLog struct {
	Place
	Data any
}

// Release is what a vesting wallet of the treasury has paid. The wallets are OpenZeppelin's, and their events its EtherReleased and
// ERC20Released.
type Release struct {
	Wallet common.Address
	Token  common.Address // zero for ETH
	Amount *big.Int
}

var (
	etherReleased = crypto.Keccak256Hash([]byte("EtherReleased(uint256)"))
	tokenReleased = crypto.Keccak256Hash([]byte("ERC20Released(address,uint256)"))
)

// wallet is the vesting wallet of the treasury's n-th grant, from 1. The treasury creates no other contract, so the address follows from the number.
func (u *Users) wallet(n uint64) common.Address { return crypto.CreateAddress(u.Treasury, n) }

// grants counts those that logs tell of.
func (f *Follower) grants(logs []types.Log) (n uint64) {
	for i := range logs {
		if f.cfg.Users != nil && logs[i].Address == f.cfg.Users.Treasury && len(logs[i].Topics) > 0 && logs[i].Topics[0] == f.granted {
			n++
		}
	}
	return n
}

// releases asks what the wallets of so many grants have paid.
func (f *Follower) releases(grants uint64) ethereum.FilterQuery {
	q := ethereum.FilterQuery{Topics: [][]common.Hash{{etherReleased, tokenReleased}}}
	for n := range grants {
		q.Addresses = append(q.Addresses, f.cfg.Users.wallet(n+1))
	}
	return q
}

// release decodes what a wallet told; nil if it is none of them.
func (r *reader) release(l *types.Log) *Release {
	topics := map[common.Hash]int{etherReleased: 1, tokenReleased: 2}[l.Topics[0]]
	if len(l.Topics) != topics || len(l.Data) != common.HashLength {
		return nil
	}
	for n := range r.block.Grants {
		if r.cfg.Users.wallet(n+1) == l.Address {
			p := &Release{Wallet: l.Address, Amount: new(big.Int).SetBytes(l.Data)}
			if topics == 2 {
				p.Token = common.BytesToAddress(l.Topics[1][:])
			}
			return p
		}
	}
	return nil
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
	governor, executor, treasury := bindings.NewStoaGovernor(), bindings.NewExecutor(), bindings.NewTreasury()
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
	add(u.Treasury, treasury.GetABI(), map[string]decoder{
		bindings.TreasuryGrantedEventName: decodes(treasury.UnpackGrantedEvent),
		bindings.TreasuryPaidEventName:    decodes(treasury.UnpackPaidEvent),
	})
	return all
}

// watch adds the users' contracts to what is asked for. Most transfers of the token are nobody's business here, so
// those that make and burn tokens are asked for by their parties: two queries more.
func (f *Follower) watch(u *Users) {
	f.users = u.decoders()
	f.granted = bindings.NewTreasury().GetABI().Events[bindings.TreasuryGrantedEventName].ID
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
	if r.users == nil {
		return nil, nil
	}
	decode := r.users[l.Address][l.Topics[0]]
	if decode == nil {
		if p := r.release(l); p != nil {
			return UsersLog{at, p}, nil
		}
		return nil, nil
	}
	data, err := decode(l)
	if err != nil {
		return nil, &Error{Kind: ErrLog, Field: fmt.Sprintf("log of %s", l.Address), Value: l.Data, At: at, Err: err}
	}
	if g, ok := data.(*bindings.TreasuryGranted); ok {
		r.block.Grants++
		if want := r.cfg.Users.wallet(r.block.Grants); g.Wallet != want {
			return nil, &Error{Kind: ErrGap, Field: fmt.Sprintf("wallet of grant %d", r.block.Grants), Limit: want, Value: g.Wallet, At: at}
		}
	}
	return UsersLog{at, data}, nil
}
