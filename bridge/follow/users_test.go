package follow

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// ofUsers is a reader that follows the users' contracts.
func ofUsers(t *testing.T) (*reader, *Users) {
	t.Helper()
	u := &Users{common.Address{1}, common.Address{2}, common.Address{3}, common.Address{4}, common.Address{5}, common.Address{6}, common.Address{7}}
	f, err := New(Config{Client: &node{}, Network: signature.Network{ChainID: 1, Rollup: [20]byte{8}}, Bridge: common.Address{9}, Users: u, Start: 1, Finality: 1, MaxBlocks: 1, MaxLogs: 1}, Cursor{})
	check(t, err)
	return &reader{f, Block{}}, u
}

// told is a log of an event whose arguments are all addresses and numbers, the indexed ones first.
func told(of common.Address, contract abi.ABI, name string, args ...any) *types.Log {
	event := contract.Events[name]
	l := &types.Log{Address: of, Topics: []common.Hash{event.ID}}
	for i, input := range event.Inputs {
		var word common.Hash
		switch v := args[i].(type) {
		case common.Address:
			word = common.BytesToHash(v[:])
		case int64:
			word = common.BigToHash(big.NewInt(v))
		}
		if input.Indexed {
			l.Topics = append(l.Topics, word)
		} else {
			l.Data = append(l.Data, word[:]...)
		}
	}
	return l
}

// One contract's event is not another's, though they have the same topic.
func TestUsersLogsAreTheirContracts(t *testing.T) {
	r, u := ofUsers(t)
	staking := bindings.NewStaking().GetABI()
	claimed := func(of common.Address) *types.Log {
		return told(of, staking, "Claimed", common.Address{77}, int64(2), int64(5))
	}
	e, err := r.event(t.Context(), claimed(u.Staking), Place{Block: 3})
	check(t, err)
	l, ok := e.(UsersLog)
	if !ok || l.Block != 3 {
		t.Fatalf("have %+v, want a log of the stake", e)
	}
	if c, ok := l.Data.(*bindings.StakingClaimed); !ok || c.Account != (common.Address{77}) || c.TokenId != 2 || c.Amount.Int64() != 5 {
		t.Errorf("have %+v, want 5 units claimed", l.Data)
	}
	if e, err = r.event(t.Context(), claimed(common.Address{9}), Place{}); err != nil {
		t.Fatal(err)
	}
	if _, ok := e.(Claim); !ok {
		t.Errorf("have %+v of the bridge, want a claim", e)
	}
	for _, of := range []common.Address{u.Fees, {10}} {
		if e, err := r.event(t.Context(), claimed(of), Place{}); e != nil || err != nil {
			t.Errorf("have %+v, error %v of another contract, want nothing", e, err)
		}
	}
	cut := claimed(u.Staking)
	cut.Data = cut.Data[:5]
	if _, err := r.event(t.Context(), cut, Place{}); !errors.Is(err, ErrLog) {
		t.Errorf("have error %v of half a log, want %v", err, ErrLog)
	}
}

// The wallets of grants are known by their number, and no other wallet is listened to.
func TestReleasesAreOfGrants(t *testing.T) {
	r, u := ofUsers(t)
	treasury := bindings.NewTreasury().GetABI()
	granted := func(wallet common.Address) *types.Log {
		l := told(u.Treasury, treasury, "Granted", common.Address{}, common.Address{77}, int64(5), wallet, int64(0))
		l.Data = append(l.Data, make([]byte, 64)...) // the schedule has three numbers
		return l
	}
	amount := common.BigToHash(big.NewInt(3))
	released := func(n uint64, topics ...common.Hash) *types.Log {
		return &types.Log{Address: crypto.CreateAddress(u.Treasury, n), Topics: topics, Data: amount[:]}
	}
	token := common.Hash{31: 88}
	nothing := func(l *types.Log) {
		t.Helper()
		if e, err := r.event(t.Context(), l, Place{}); e != nil || err != nil {
			t.Errorf("have %+v, error %v, want nothing", e, err)
		}
	}
	nothing(released(1, etherReleased))
	if _, err := r.event(t.Context(), granted(crypto.CreateAddress(u.Treasury, 2)), Place{}); !errors.Is(err, ErrGap) {
		t.Errorf("have error %v of a second grant that comes first, want %v", err, ErrGap)
	}
	r.block.Grants = 0
	if e, err := r.event(t.Context(), granted(crypto.CreateAddress(u.Treasury, 1)), Place{}); err != nil || r.block.Grants != 1 {
		t.Errorf("have %+v, error %v, %d grants, want the first", e, err, r.block.Grants)
	}
	for want, l := range map[common.Address]*types.Log{{}: released(1, etherReleased), common.BytesToAddress(token[:]): released(1, tokenReleased, token)} {
		e, err := r.event(t.Context(), l, Place{})
		check(t, err)
		p, ok := e.(UsersLog).Data.(*Release)
		if !ok || p.Token != want || p.Amount.Int64() != 3 || p.Wallet != l.Address {
			t.Errorf("have %+v, want 3 units of %s", e, want)
		}
	}
	nothing(released(2, etherReleased))
	nothing(released(1, tokenReleased)) // of no token
	nothing(released(1, token))
	if q := r.releases(2); !slices.Equal(q.Addresses, []common.Address{crypto.CreateAddress(u.Treasury, 1), crypto.CreateAddress(u.Treasury, 2)}) {
		t.Errorf("have wallets %v asked for, want the first two", q.Addresses)
	}
}

// Transfers are asked for only where tokens are made or burned.
func TestTransfersAreNotAskedFor(t *testing.T) {
	r, u := ofUsers(t)
	transfer := bindings.NewStoaToken().GetABI().Events[bindings.StoaTokenTransferEventName].ID
	parties := 0
	for _, q := range r.queries {
		if !slices.Contains(q.Topics[0], transfer) {
			continue
		}
		last := q.Topics[len(q.Topics)-1]
		if !slices.Equal(q.Addresses, []common.Address{u.Token}) || len(q.Topics[0]) != 1 || !slices.Equal(last, []common.Hash{{}}) {
			t.Errorf("have query %+v, want the token's transfers of nobody or to nobody", q)
		}
		parties += len(q.Topics) - 1
	}
	if parties != 1+2 {
		t.Errorf("have queries %+v, want one by who gives and one by who takes", r.queries)
	}
}
