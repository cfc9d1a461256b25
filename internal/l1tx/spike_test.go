package l1tx

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/internal/l1chain"
)

func mustUint256(v *big.Int) *uint256.Int { return uint256.MustFromBig(v) }

// spiking is a world whose blocks are small, so that a test can fill them: each full block
// raises the base fee by an eighth, each empty one lowers it so.
type spiking struct {
	*world
	burner common.Address
	nonce  uint64 // of the account that burns
}

const smallBlock = 1_000_000 // gas

func newSpiking(t *testing.T) *spiking {
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(10_000, payers()...), GasLimit: smallBlock}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { _ = chain.Stop(context.Background()) })
	s := &spiking{world: newWorld(t, chain, 0)}
	s.node.tip = gwei                                         // of a market that does not ask what the burner offers
	s.burner = s.deploy(deployment(common.FromHex("5b5f56"))) // jumps to its beginning for ever
	return s
}

func (s *spiking) base() *big.Int {
	s.t.Helper()
	h, err := s.chain.Client().HeaderByNumber(s.t.Context(), nil)
	check(s.t, err)
	return h.BaseFee
}

// burn seals a full block, in which nothing else has room.
func (s *spiking) burn() {
	s.t.Helper()
	head, err := s.chain.Client().HeaderByNumber(s.t.Context(), nil)
	check(s.t, err)
	most := new(big.Int).Mul(gwei, big.NewInt(1_000)) // the node refuses to send what could cost more than an ether
	tx, err := types.SignNewTx(l1chain.UnsafeKey(1), types.LatestSignerForChainID(s.cfg.ChainID), &types.DynamicFeeTx{
		ChainID: s.cfg.ChainID, Nonce: s.nonce, To: &s.burner, Gas: head.GasLimit - 1_000, GasTipCap: new(big.Int).Mul(gwei, big.NewInt(500)), GasFeeCap: most,
	})
	check(s.t, err)
	s.nonce++
	check(s.t, s.chain.Client().SendTransaction(s.t.Context(), tx))
	s.commit()
}

// spike lets the base fee rise above a price.
func (s *spiking) spike(above *big.Int) {
	s.t.Helper()
	for range 100 {
		if s.base().Cmp(above) > 0 {
			return
		}
		s.burn()
	}
	s.t.Fatalf("have a base fee of %v after 100 full blocks, want above %v", s.base(), above)
}

// Fees of a hundred times the usual are not paid: nothing is sent until they fall.
func TestFeeSpikeIsWaitedOut(t *testing.T) {
	s := newSpiking(t)
	s.cfg.MaxFee = new(big.Int).Mul(gwei, big.NewInt(10))
	usual := s.base()
	s.spike(new(big.Int).Mul(usual, big.NewInt(100)))
	m := s.manager()

	refused, blocks := 0, 0
	for ; blocks < 100; blocks++ {
		_, err := m.Do(t.Context(), s.payment("a"))
		if err == nil {
			break
		}
		var capped *FeeCapError
		if !errors.As(err, &capped) || capped.Limit.Cmp(s.cfg.MaxFee) != 0 || capped.Need.Cmp(s.cfg.MaxFee) <= 0 {
			t.Fatalf("have error %v, want one of the fee cap", err)
		}
		s.checkStored(0)
		refused++
		s.commit()
	}

	s.checkOnce("a")
	stats := m.Stats()
	if refused < 15 || stats.Capped != uint64(refused) || stats.Signed != 1 {
		t.Errorf("have %d refusals and %+v, want 15 or more, counted, and one transaction", refused, stats)
	}
}

// A transaction that waits while fees rise is raised within the limit, says so when it
// reaches it, and is mined when they fall.
func TestFeeSpikeCatchesATransaction(t *testing.T) {
	s := newSpiking(t)
	usual := s.base()
	limit := new(big.Int).Mul(usual, big.NewInt(30))
	s.cfg.MaxFee = limit
	above := new(big.Int).Mul(usual, big.NewInt(100))
	m := s.manager()
	var capped *FeeCapError
	peak, seen := false, false
	s.onWait = func() {
		if peak = peak || s.base().Cmp(above) > 0; !peak {
			s.burn()
			return
		}
		for _, i := range m.Intents() {
			seen = seen || errors.As(i.Trouble, &capped)
		}
		s.commit()
	}

	s.do(m, "a")

	s.checkOnce("a")
	stats := m.Stats()
	if !seen || capped.Limit.Cmp(limit) != 0 || stats.Capped == 0 || stats.Raised == 0 {
		t.Errorf("have trouble %v and %+v, want raises up to the cap of %v", capped, stats, limit)
	}
	records, err := s.node.folder.List()
	check(t, err)
	for i, tx := range records[0].Transactions {
		if tx.GasFeeCap().Cmp(limit) > 0 {
			t.Errorf("have an offer of %v, limit %v", tx.GasFeeCap(), limit)
		}
		if i == 0 {
			continue
		}
		old := records[0].Transactions[i-1]
		for _, fee := range [][2]*big.Int{{old.GasTipCap(), tx.GasTipCap()}, {old.GasFeeCap(), tx.GasFeeCap()}} {
			if least := raised(fee[0]); fee[1].Cmp(least) < 0 {
				t.Errorf("have a fee of %v after %v, want %v at least", fee[1], fee[0], least)
			}
		}
	}
	if have := m.Intents()[0].Trouble; have != nil {
		t.Errorf("have trouble %v of what is mined", have)
	}
}
