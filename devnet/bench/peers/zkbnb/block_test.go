package zkbnb

import (
	"math/big"
	"testing"

	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/bnb-chain/zkbnb-crypto/circuit/types"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/test"
)

func ledger(t *testing.T) *Ledger {
	t.Helper()
	l, err := NewLedger(10, 1)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func block(t *testing.T, l *Ledger, n int) *circuit.Block {
	t.Helper()
	b, err := l.Block(n)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// solve runs the circuit on a block, in gnark's test engine.
func solve(t *testing.T, b *circuit.Block) error {
	t.Helper()
	w, err := circuit.SetBlockWitness(b)
	if err != nil {
		t.Fatal(err)
	}
	return test.IsSolved(newCircuit(len(b.Txs)), &w, ecc.BN254, backend.GROTH16)
}

func TestBlocksSolve(t *testing.T) {
	l := ledger(t)
	for _, n := range []int{1, 3} {
		if err := solve(t, block(t, l, n)); err != nil {
			t.Errorf("block of %d: %v", n, err)
		}
	}
}

// A block is what it says: each lie about it is refused, so that a proof of a block is
// one of signed transfers in these trees.
func TestLiesDoNotSolve(t *testing.T) {
	for name, lie := range map[string]func(*circuit.Block, *circuit.Tx){
		"signature":        func(_ *circuit.Block, tx *circuit.Tx) { tx.Signature.S[31] ^= 1 },
		"amount":           func(_ *circuit.Block, tx *circuit.Tx) { tx.TransferTxInfo.AssetAmount += 1 << 5 },
		"payee":            func(_ *circuit.Block, tx *circuit.Tx) { tx.TransferTxInfo.ToAccountIndex++ },
		"nonce":            func(_ *circuit.Block, tx *circuit.Tx) { tx.Nonce++ },
		"expired":          func(b *circuit.Block, _ *circuit.Tx) { b.CreatedAt += lifetime + 1 },
		"balance":          func(_ *circuit.Block, tx *circuit.Tx) { add(tx.AccountsInfoBefore[0].AssetsInfo[0].Balance, 1) },
		"asset path":       func(_ *circuit.Block, tx *circuit.Tx) { tx.MerkleProofsAccountAssetsBefore[1][0][3] = word(1) },
		"account path":     func(_ *circuit.Block, tx *circuit.Tx) { tx.MerkleProofsAccountBefore[0][31] = word(1) },
		"vacant account":   func(_ *circuit.Block, tx *circuit.Tx) { tx.AccountsInfoBefore[3].Nonce = 1 },
		"NFT path":         func(_ *circuit.Block, tx *circuit.Tx) { tx.MerkleProofsNftBefore[0] = word(1) },
		"state after":      func(_ *circuit.Block, tx *circuit.Tx) { tx.StateRootAfter = word(1) },
		"state before":     func(b *circuit.Block, _ *circuit.Tx) { b.OldStateRoot = word(1) },
		"state with fees":  func(b *circuit.Block, tx *circuit.Tx) { b.NewStateRoot = tx.StateRootAfter },
		"fees' balance":    func(b *circuit.Block, _ *circuit.Tx) { add(b.Gas.AccountInfoBefore.AssetsInfo[1].Balance, 1) },
		"block commitment": nil,
	} {
		b := block(t, ledger(t), 1)
		if lie == nil {
			b.BlockCommitment[31] ^= 1
		} else {
			lie(b, b.Txs[0])
			var err error
			if b.BlockCommitment, err = commitment(b); err != nil { // of the lie
				t.Fatal(err)
			}
		}
		if solve(t, b) == nil {
			t.Errorf("%s: the circuit took the lie", name)
		}
	}
}

func add(n *big.Int, d int64) { n.Add(n, big.NewInt(d)) }

// The root of an account without assets is the one that the circuit holds as a constant.
func TestEmptyAssets(t *testing.T) {
	have := new(big.Int).SetBytes(newTree(circuit.AssetMerkleLevels, assetLeaf(new(big.Int))).root())
	if have.Cmp(types.EmptyAssetRoot) != 0 {
		t.Errorf("have %s, want %s", have, types.EmptyAssetRoot)
	}
}

// Nothing of value is made or lost: members and the fees' account hold what they held.
func TestTransfersKeepTheSum(t *testing.T) {
	l := ledger(t)
	sum := func() (sums [assets]big.Int) {
		for _, a := range append([]*account{l.gas}, l.members...) {
			for asset := range sums {
				sums[asset].Add(&sums[asset], a.balance(int64(asset)))
			}
		}
		return sums
	}
	before := sum()
	block(t, l, 20)
	for asset, have := range sum() {
		if have.Cmp(&before[asset]) != 0 {
			t.Errorf("asset %d: have %s, want %s", asset, &have, &before[asset])
		}
	}
}

func TestLedgerRefuses(t *testing.T) {
	l := ledger(t)
	poor := l.draw(epoch)
	poor.amount = new(big.Int).Lsh(big.NewInt(1), 120)
	if _, err := l.execute(poor); err == nil {
		t.Error("a payment of more than the balance was executed")
	}
	if _, err := l.Block(0); err == nil {
		t.Error("a block of nothing was made")
	}
}
