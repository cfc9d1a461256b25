package indexertest

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/bridge/follow"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// Users are the addresses of the users' contracts. Of these there is nothing but logs: what they tell follows no rule but that
// everything is told once and in its order.
var Users = follow.Users{
	Token: contract(1), Staking: contract(2), Fees: contract(3), Emission: contract(4), Governor: contract(5), Executor: contract(6), Treasury: contract(7),
}

// What is fixed of them.
const (
	EpochSeconds = 3_600
	Cap          = 1_000_000_000_000_000_000
	FirstBudget  = 10_000_000
	Decay        = 970_000_000_000_000_000
	BallotCapBps = 1_000
)

func contract(n byte) common.Address { return common.Address{0x51, 0x07, 0xa0, 19: n} }

// users is what a reorg takes back of them. Its maps are changed in place, so a moment clones them.
type users struct {
	born      bool             // the deployment's logs are there
	position  int64            // of the last stake
	stakes    map[int64]*stake // by position
	epoch     int64            // of the next minting
	proposals []*proposal
	grants    uint64
}

type stake struct {
	owner         common.Address
	lock          uint8
	leaving, paid bool
}

type proposal struct {
	id     *big.Int
	queued bool
	ended  bool
}

func (u users) clone() users {
	u.stakes = maps.Clone(u.stakes)
	for position, s := range u.stakes {
		c := *s
		u.stakes[position] = &c
	}
	u.proposals = slices.Clone(u.proposals)
	for i, p := range u.proposals {
		c := *p
		u.proposals[i] = &c
	}
	return u
}

// tell logs an event of one of the users' contracts, in a transaction of its own unless tx is one.
func (l *L1) tell(of common.Address, tx common.Hash, contract abi.ABI, event string, args ...any) common.Hash {
	if tx == (common.Hash{}) {
		tx = l.transaction(of, nil)
	}
	l.log(of, tx, contract.Events[event], args...)
	return tx
}

// RandomUsers does something with the users' contracts.
func (l *L1) RandomUsers() {
	l.t.Helper()
	token, staking, fees, emission := bindings.NewStoaToken().GetABI(), bindings.NewStaking().GetABI(), bindings.NewFees().GetABI(), bindings.NewEmission().GetABI()
	var alone common.Hash
	if !l.born {
		l.born, l.stakes = true, map[int64]*stake{}
		l.tell(Users.Token, alone, token, "Transfer", common.Address{}, Users.Treasury, big.NewInt(Cap/2))
		l.tell(Users.Fees, alone, fees, "SharesChanged", uint16(3_000), uint16(4_000))
		for id := range int64(3) {
			l.tell(Users.Emission, alone, emission, "FactorChanged", big.NewInt(id), big.NewInt(Decay/(id+1)), new(big.Int))
		}
	}
	for range l.dice.IntN(4) {
		who, sum, id := contract(byte(100+l.dice.IntN(4))), big.NewInt(1+l.dice.Int64N(1_000_000)), uint8(l.dice.IntN(3))
		switch l.dice.IntN(18) {
		case 0:
			l.tell(Users.Token, alone, token, "Transfer", who, common.Address{}, sum)
		case 1:
			l.tell(Users.Token, alone, token, "Transfer", who, contract(99), sum)
		case 2:
			tx := l.tell(Users.Token, alone, token, "Transfer", who, common.Address{}, sum)
			l.tell(Users.Token, tx, token, "CrosschainBurn", who, sum, contract(98))
		case 3:
			tx := l.tell(Users.Token, alone, token, "Transfer", common.Address{}, who, sum)
			l.tell(Users.Token, tx, token, "CrosschainMint", who, sum, contract(98))
		case 4, 5, 6:
			l.randomStake(staking, who, sum)
		case 7:
			l.tell(Users.Staking, alone, staking, "Claimed", who, id, sum)
		case 8:
			l.tell(Users.Fees, alone, fees, "Distributed", id, sum, sum, sum)
		case 9:
			l.epoch += 1 + l.dice.Int64N(2)
			tx := l.tell(Users.Emission, alone, emission, "Minted", big.NewInt(l.epoch), sum)
			l.tell(Users.Token, tx, token, "Transfer", common.Address{}, Users.Treasury, sum)
			l.tell(Users.Emission, alone, emission, "FactorChanged", big.NewInt(int64(id)), sum, big.NewInt(l.epoch+2))
			l.tell(Users.Fees, alone, fees, "SharesChanged", uint16(l.dice.IntN(5_000)), uint16(2_000+l.dice.IntN(3_000)))
		case 10:
			of, source := Users.Token, token
			if l.dice.IntN(2) == 0 {
				of, source = Users.Staking, staking
			}
			to := contract(byte(100 + l.dice.IntN(4)))
			if l.dice.IntN(4) == 0 {
				to = common.Address{}
			}
			tx := l.tell(of, alone, source, "DelegateChanged", who, contract(100), to)
			l.tell(of, tx, source, "DelegateVotesChanged", contract(100), sum, new(big.Int))
			l.tell(of, tx, source, "DelegateVotesChanged", contract(101), new(big.Int), sum)
		case 11, 12:
			l.randomGrant(who, sum)
		default:
			l.randomProposal(who, sum)
		}
	}
}

// randomStake makes a stake, or does something with one.
func (l *L1) randomStake(staking abi.ABI, who common.Address, sum *big.Int) {
	var alone common.Hash
	position := 1 + l.dice.Int64N(l.position+1)
	s, end := l.stakes[position], new(big.Int).SetUint64(l.Now+uint64(l.dice.IntN(1_000_000)))
	switch {
	case s == nil:
		l.position++
		s = &stake{owner: who, lock: uint8(l.dice.IntN(4))}
		l.stakes[l.position] = s
		l.tell(Users.Staking, alone, staking, "Staked", big.NewInt(l.position), who, sum, s.lock, end)
	case s.paid:
	case s.leaving:
		s.paid = true
		l.tell(Users.Staking, alone, staking, "Withdrawn", big.NewInt(position), s.owner, sum)
	case s.lock < 3 && l.dice.IntN(2) == 0:
		s.lock++
		l.tell(Users.Staking, alone, staking, "Extended", big.NewInt(position), s.lock, end)
	default:
		s.leaving = true
		l.tell(Users.Staking, alone, staking, "UnstakeRequested", big.NewInt(position), end)
	}
}

// notText is what a contract takes for a string, and a database does not.
const notText = "\n \n## Down\x00with \xff\xfe it\nand up"

// randomProposal makes a proposal, or does something with one.
func (l *L1) randomProposal(who common.Address, sum *big.Int) {
	var alone common.Hash
	governor, executor := bindings.NewStoaGovernor().GetABI(), bindings.NewExecutor().GetABI()
	tell := func(tx common.Hash, event string, args ...any) common.Hash {
		return l.tell(Users.Governor, tx, governor, event, args...)
	}
	i, none := l.dice.IntN(len(l.proposals)+1), new(big.Int)
	if i == len(l.proposals) {
		id := new(big.Int).Lsh(big.NewInt(l.dice.Int64()), 190)
		start := new(big.Int).SetUint64(l.Now + uint64(l.dice.IntN(1_000)))
		tx := tell(alone, "ProposalCreated", id, who, []common.Address{Users.Fees, who}, []*big.Int{none, sum}, []string{"", ""}, [][]byte{{1, 2, 3, 4}, {}}, start, new(big.Int).Add(start, big.NewInt(100_000)), notText)
		tell(tx, "SnapshotTaken", id, new(big.Int).SetUint64(l.Now-1), big.NewInt(int64(l.Number-1)), false, big.NewInt(50_000_000))
		l.proposals = append(l.proposals, &proposal{id: id})
		return
	}
	p := l.proposals[i]
	parts := []*big.Int{none, none, none}
	support := uint8(l.dice.IntN(3))
	parts[support] = sum
	var tx common.Hash
	switch l.dice.IntN(7) {
	case 0:
		tx = tell(alone, "VoteCast", who, p.id, support, sum, notText)
	case 1:
		params := append(common.LeftPadBytes(sum.Bytes(), 16), make([]byte, 32)...)
		tx = tell(alone, "VoteCastWithParams", who, p.id, uint8(255), sum, "", params)
	case 2:
		tx = tell(alone, "OverrideVoteCast", who, p.id, support, sum, "")
	case 3:
		tx = tell(alone, "StateVoteCast", who, p.id, support, sum, []*big.Int{big.NewInt(7), big.NewInt(1 << 20)})
	case 4:
		tell(alone, "ProposalExtended", p.id, l.Now+200_000)
		return
	case 5:
		if p.ended {
			return
		}
		p.ended = p.queued
		if p.queued {
			tx = l.tell(Users.Executor, alone, executor, "CallExecuted", [32]byte{1}, none, who, none, []byte{})
			l.tell(Users.Executor, tx, executor, "CallExecuted", [32]byte{1}, big.NewInt(1), who, none, []byte{})
			tell(tx, "ProposalExecuted", p.id)
			return
		}
		p.queued = true
		tell(alone, "ProposalQueued", p.id, new(big.Int).SetUint64(l.Now+1_000))
		return
	case 6:
		if !p.ended && l.dice.IntN(3) == 0 {
			p.ended = true
			tx = tell(alone, "ProposalCanceled", p.id)
			l.tell(Users.Executor, tx, executor, "Cancelled", [32]byte{2})
		}
		return
	}
	tell(tx, "BallotCounted", who, p.id, parts[0], parts[1], parts[2])
}

// randomGrant tells of what the treasury grants and pays, and of what wallets release: those of grants, and others that are nobody's business.
func (l *L1) randomGrant(who common.Address, sum *big.Int) {
	var alone common.Hash
	treasury := bindings.NewTreasury().GetABI()
	token := []common.Address{{}, Users.Token}[l.dice.IntN(2)]
	released := func(wallet common.Address) {
		amount, topics := common.BigToHash(sum), []common.Hash{crypto.Keccak256Hash([]byte("EtherReleased(uint256)"))}
		if token != (common.Address{}) {
			topics = []common.Hash{crypto.Keccak256Hash([]byte("ERC20Released(address,uint256)")), common.BytesToHash(token[:])}
		}
		l.logs = append(l.logs, types.Log{Address: wallet, Topics: topics, Data: amount[:], TxHash: l.transaction(wallet, nil)})
	}
	switch l.dice.IntN(4) {
	case 0:
		l.tell(Users.Treasury, alone, treasury, "Paid", token, who, sum)
	case 1:
		released(who)
	case 2:
		l.grants++
		schedule := bindings.ITreasurySchedule{Start: l.Now - 1_000, Cliff: uint64(l.dice.IntN(2_000)), Duration: 2_000 + uint64(l.dice.IntN(100_000))}
		wallet := crypto.CreateAddress(Users.Treasury, l.grants)
		l.tell(Users.Treasury, alone, treasury, "Granted", token, who, sum, wallet, schedule)
		released(wallet)
	case 3:
		released(crypto.CreateAddress(Users.Treasury, 1+l.dice.Uint64N(l.grants+1)))
	}
}

// collected tells that a full exit which has just joined the queue was one of a fee purse.
func (l *L1) collected(x op.FullExit) {
	if l.born && x.Token < 3 {
		l.tell(Users.Fees, common.Hash{}, bindings.NewFees().GetABI(), "Collected", uint8(x.Token), l.entries-1)
	}
}

// CallContract answers what is fixed of the users' contracts.
func (l *L1) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.down != nil {
		return nil, l.down
	}
	for _, v := range []struct {
		of    common.Address
		call  []byte
		value int64
	}{
		{Users.Token, bindings.NewStoaToken().PackCAP(), Cap},
		{Users.Emission, bindings.NewEmission().PackStart(), int64(l.blocks[0].after.Now)},
		{Users.Emission, bindings.NewEmission().PackLength(), EpochSeconds},
		{Users.Emission, bindings.NewEmission().PackFirstBudget(), FirstBudget},
		{Users.Emission, bindings.NewEmission().PackDecay(), Decay},
		{Users.Governor, bindings.NewStoaGovernor().PackCapBps(), BallotCapBps},
	} {
		if *call.To == v.of && bytes.Equal(call.Data, v.call) {
			return common.BigToHash(big.NewInt(v.value)).Bytes(), nil
		}
	}
	return nil, errors.New("execution reverted")
}
