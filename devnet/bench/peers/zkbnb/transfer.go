package zkbnb

import (
	"math/big"

	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/bnb-chain/zkbnb-crypto/circuit/types"
	"github.com/bnb-chain/zkbnb-crypto/util"
	"github.com/bnb-chain/zkbnb-crypto/wasm/txtypes"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/mimc"
	"github.com/ethereum/go-ethereum/common"
)

// transfer is a payment between two accounts, with its fee.
type transfer struct {
	from, to     *account
	asset        int64
	amount       *big.Int
	feeAsset     int64
	fee          *big.Int
	expiresAt    int64 // milliseconds
	callDataHash []byte
}

// unit of amounts, so that they have a mantissa and an exponent of ten as zkBNB packs
// them: 35 bits of 10^9 for an amount, 11 bits of 10^12 for a fee.
var (
	amountUnit = big.NewInt(1e9)
	feeUnit    = big.NewInt(1e12)
)

// draw is a random transfer.
func (l *Ledger) draw(expiresAt int64) transfer {
	from := l.random.IntN(len(l.members))
	to := (from + 1 + l.random.IntN(len(l.members)-1)) % len(l.members)
	return transfer{
		from: l.members[from], to: l.members[to], asset: l.random.Int64N(assets), feeAsset: gasAssets[l.random.IntN(len(gasAssets))],
		amount:    new(big.Int).Mul(big.NewInt(1+l.random.Int64N(1<<35-1)), amountUnit),
		fee:       new(big.Int).Mul(big.NewInt(1+l.random.Int64N(1<<11-1)), feeUnit),
		expiresAt: expiresAt, callDataHash: hash(), // of no call data
	}
}

// sign is the payer's signature.
func (t transfer) sign() (*circuit.Signature, error) {
	info := txtypes.TransferTxInfo{
		FromAccountIndex: t.from.index, ToAccountIndex: t.to.index, ToAccountNameHash: common.Bytes2Hex(t.to.name), AssetId: t.asset, AssetAmount: t.amount,
		GasAccountIndex: gasIndex, GasFeeAssetId: t.feeAsset, GasFeeAssetAmount: t.fee, CallDataHash: t.callDataHash, ExpiredAt: t.expiresAt, Nonce: t.from.nonce,
	}
	message, err := info.Hash(mimc.NewMiMC())
	if err != nil {
		return nil, err
	}
	signed, err := t.from.key.Sign(message, mimc.NewMiMC())
	if err != nil {
		return nil, err
	}
	s := new(circuit.Signature)
	_, err = s.SetBytes(signed)
	return s, err
}

// execute signs and applies a transfer and returns it as the circuit wants it.
func (l *Ledger) execute(t transfer) (tx *circuit.Tx, err error) {
	packed, err := t.pack()
	if err != nil {
		return nil, err
	}
	tx = &circuit.Tx{
		TxType: types.TxTypeTransfer, TransferTxInfo: packed, Nonce: t.from.nonce, ExpiredAt: t.expiresAt,
		AccountRootBefore: l.accounts.root(), NftRootBefore: l.nfts.root(), StateRootBefore: l.root(),
		NftBefore: types.EmptyNft(circuit.LastNftIndex), MerkleProofsNftBefore: [circuit.NftMerkleLevels][]byte(l.nfts.path(circuit.LastNftIndex)),
	}
	if tx.Signature, err = t.sign(); err != nil {
		return nil, err
	}
	nothing := change{circuit.LastAccountAssetId, new(big.Int)}
	for i, slot := range [circuit.NbAccountsPerTx]struct {
		account *account
		changes [circuit.NbAccountAssetsPerAccount]change
	}{
		{t.from, [...]change{{t.asset, new(big.Int).Neg(t.amount)}, {t.feeAsset, new(big.Int).Neg(t.fee)}}},
		{t.to, [...]change{{t.asset, t.amount}, nothing}},
		{l.vacant, [...]change{nothing, nothing}},
		{l.vacant, [...]change{nothing, nothing}},
	} {
		a := slot.account
		before, err := l.apply(a, i == 0, slot.changes[:]...)
		if err != nil {
			return nil, err
		}
		tx.AccountsInfoBefore[i] = &types.Account{
			AccountIndex: a.index, AccountNameHash: a.name, AccountPk: &a.public, Nonce: before.nonce, AssetRoot: before.assetRoot,
			AssetsInfo: [circuit.NbAccountAssetsPerAccount]*types.AccountAsset(before.assets),
		}
		tx.MerkleProofsAccountAssetsBefore[i] = [circuit.NbAccountAssetsPerAccount][circuit.AssetMerkleLevels][]byte(before.paths)
		tx.MerkleProofsAccountBefore[i] = before.path
	}
	tx.StateRootAfter = l.root()
	return tx, nil
}

// pack gives amounts zkBNB's form: a mantissa and five bits of an exponent of ten.
func (t transfer) pack() (*circuit.TransferTx, error) {
	amount, err := util.ToPackedAmount(t.amount)
	if err != nil {
		return nil, err
	}
	fee, err := util.ToPackedFee(t.fee)
	if err != nil {
		return nil, err
	}
	return &circuit.TransferTx{
		FromAccountIndex: t.from.index, ToAccountIndex: t.to.index, ToAccountNameHash: t.to.name, AssetId: t.asset, AssetAmount: amount,
		GasAccountIndex: gasIndex, GasFeeAssetId: t.feeAsset, GasFeeAssetAmount: fee, CallDataHash: t.callDataHash,
	}, nil
}

// publicData are the words of a transfer in the block commitment.
func publicData(t *circuit.TransferTx) []*big.Int {
	first := new(big.Int)
	for _, field := range []struct {
		value int64
		bits  uint
	}{
		{types.TxTypeTransfer, types.TxTypeBitsSize}, {t.FromAccountIndex, types.AccountIndexBitsSize}, {t.ToAccountIndex, types.AccountIndexBitsSize},
		{t.AssetId, types.AssetIdBitsSize}, {t.AssetAmount, types.PackedAmountBitsSize}, {t.GasAccountIndex, types.AccountIndexBitsSize},
		{t.GasFeeAssetId, types.AssetIdBitsSize}, {t.GasFeeAssetAmount, types.PackedFeeBitsSize}, {0, 64},
	} {
		first.Lsh(first, field.bits).Add(first, big.NewInt(field.value))
	}
	words := make([]*big.Int, types.PubDataSizePerTx)
	words[0], words[1] = first, new(big.Int).SetBytes(t.CallDataHash)
	for i := 2; i < len(words); i++ {
		words[i] = new(big.Int)
	}
	return words
}
