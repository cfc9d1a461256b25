package zkbnb

import (
	"fmt"
	"math/big"

	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/bnb-chain/zkbnb-crypto/circuit/types"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// epoch is the time of block 0 and lifetime that of a signature, in milliseconds.
const (
	epoch    = 1_800_000_000_000
	lifetime = 3_600_000
)

// Block executes n random transfers and the block's fees.
func (l *Ledger) Block(n int) (*circuit.Block, error) {
	if n < 1 || len(l.members) < 2 {
		return nil, fmt.Errorf("ask for 1 transfer or more between 2 accounts or more: have %d between %d", n, len(l.members))
	}
	l.number++
	b := &circuit.Block{BlockNumber: l.number, CreatedAt: epoch + l.number, OldStateRoot: l.root()}
	fees := [...]*big.Int{new(big.Int), new(big.Int)} // of gasAssets
	for range n {
		t := l.draw(b.CreatedAt + lifetime)
		tx, err := l.execute(t)
		if err != nil {
			return nil, err
		}
		b.Txs = append(b.Txs, tx)
		fees[t.feeAsset].Add(fees[t.feeAsset], t.fee)
	}
	before, err := l.apply(l.gas, false, change{0, fees[0]}, change{1, fees[1]})
	if err != nil {
		return nil, err
	}
	b.Gas = &circuit.Gas{
		GasAssetCount: len(gasAssets), MerkleProofsAccountBefore: before.path, MerkleProofsAccountAssetsBefore: before.paths,
		AccountInfoBefore: &types.GasAccount{AccountIndex: l.gas.index, AccountNameHash: l.gas.name, AccountPk: &l.gas.public, Nonce: before.nonce, AssetRoot: before.assetRoot, AssetsInfo: before.assets},
	}
	b.NewStateRoot = l.root()
	b.BlockCommitment, err = commitment(b)
	return b, err
}

// commitment is Keccak of a block's head, public data and number of transactions that
// L1 began, which is none. The circuit takes the same digest from a hint: it does not
// prove that the digest is that of the data.
func commitment(b *circuit.Block) ([]byte, error) {
	words := []*big.Int{big.NewInt(b.BlockNumber), big.NewInt(b.CreatedAt), new(big.Int).SetBytes(b.OldStateRoot), new(big.Int).SetBytes(b.NewStateRoot)}
	for _, tx := range b.Txs {
		words = append(words, publicData(tx.TransferTxInfo)...)
	}
	words = append(words, new(big.Int))
	digest := new(big.Int)
	if err := types.Keccak256(ecc.BN254, words, []*big.Int{digest}); err != nil {
		return nil, err
	}
	return bigWord(digest.Mod(digest, fr.Modulus())), nil
}
