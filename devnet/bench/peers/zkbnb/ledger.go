package zkbnb

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/bnb-chain/zkbnb-crypto/circuit"
	"github.com/bnb-chain/zkbnb-crypto/circuit/types"
	"github.com/bnb-chain/zkbnb-crypto/ecc/ztwistededwards/tebn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
)

// Ledger is a state of zkBNB: accounts with balances, and no NFT. It is not safe for
// concurrent use.
type Ledger struct {
	accounts *tree
	nfts     *tree
	members  []*account // who pay
	gas      *account   // who takes the fees
	vacant   *account   // fills the slots that a transaction leaves over
	random   *rand.Rand
	number   int64 // of the last block
}

// account is a leaf of the ledger.
type account struct {
	index    int64
	name     []byte // its hash
	key      *eddsa.PrivateKey
	public   eddsa.PublicKey
	nonce    int64
	balances map[int64]*big.Int
	assets   *tree
}

// Of the circuit, as its own tests have them: the account that takes fees and the
// assets that fees are paid in.
const gasIndex = 1

var gasAssets = []int64{0, 1}

// assets that every account holds, from asset 0.
const assets = 8

// NewLedger makes a ledger of funded accounts at random places. The same seed makes the
// same ledger and the same transfers.
func NewLedger(members int, seed uint64) (*Ledger, error) {
	l := &Ledger{random: rand.New(rand.NewPCG(seed, uint64(members)))}
	l.vacant = &account{index: circuit.LastAccountIndex, name: word(0), balances: map[int64]*big.Int{}, assets: newTree(circuit.AssetMerkleLevels, assetLeaf(new(big.Int)))}
	l.accounts = newTree(circuit.AccountMerkleLevels, l.vacant.leaf())
	l.nfts = newTree(circuit.NftMerkleLevels, nftLeaf(types.EmptyNft(circuit.LastNftIndex)))
	var err error
	if l.gas, err = l.open(gasIndex); err != nil {
		return nil, err
	}
	for taken := map[int64]bool{}; len(l.members) < members; {
		index := gasIndex + 1 + l.random.Int64N(circuit.LastAccountIndex-gasIndex-1)
		if taken[index] {
			continue
		}
		taken[index] = true
		m, err := l.open(index)
		if err != nil {
			return nil, err
		}
		l.members = append(l.members, m)
	}
	return l, nil
}

// open adds an account that holds some of every asset.
func (l *Ledger) open(index int64) (*account, error) {
	key, err := tebn254.GenerateEddsaPrivateKey(fmt.Sprintf("%016x%016x", l.random.Uint64(), l.random.Uint64()))
	if err != nil {
		return nil, err
	}
	var name fr.Element
	name.SetUint64(l.random.Uint64())
	a := &account{index: index, name: hash(bigWord(name.ToBigIntRegular(new(big.Int)))), key: key, public: key.PublicKey, balances: map[int64]*big.Int{}, assets: newTree(circuit.AssetMerkleLevels, assetLeaf(new(big.Int)))}
	for asset := range int64(assets) {
		a.set(asset, new(big.Int).Mul(big.NewInt(1<<40+l.random.Int64N(1<<40)), big.NewInt(1e18)))
	}
	l.accounts.set(uint64(index), a.leaf())
	return a, nil
}

func (a *account) balance(asset int64) *big.Int {
	if b, ok := a.balances[asset]; ok {
		return b
	}
	return new(big.Int)
}

func (a *account) set(asset int64, balance *big.Int) {
	a.balances[asset] = balance
	a.assets.set(uint64(asset), assetLeaf(balance))
}

// leaf of the account: its name, key, nonce, number of NFT collections, assets.
func (a *account) leaf() []byte {
	x, y := a.public.A.X.Bytes(), a.public.A.Y.Bytes()
	return hash(a.name, x[:], y[:], word(a.nonce), word(0), a.assets.root())
}

// assetLeaf is a balance without offers.
func assetLeaf(balance *big.Int) []byte { return hash(bigWord(balance), word(0)) }

func nftLeaf(n *types.Nft) []byte {
	return hash(word(n.CreatorAccountIndex), word(n.OwnerAccountIndex), bigWord(new(big.Int).SetBytes(n.NftContentHash)), bigWord(n.NftL1Address), bigWord(n.NftL1TokenId), word(n.CreatorTreasuryRate), word(n.CollectionId))
}

// root of the state.
func (l *Ledger) root() []byte { return hash(l.accounts.root(), l.nfts.root()) }

// change of a balance.
type change struct {
	asset int64
	delta *big.Int
}

// touched is what a witness tells of an account that changes: the account before, and
// the paths, each in the trees as the changes before it have left them.
type touched struct {
	assetRoot []byte
	nonce     int64
	assets    []*types.AccountAsset
	paths     [][circuit.AssetMerkleLevels][]byte
	path      [circuit.AccountMerkleLevels][]byte
}

// apply changes balances of an account, and its nonce if it has signed.
func (l *Ledger) apply(a *account, signed bool, changes ...change) (touched, error) {
	t := touched{assetRoot: a.assets.root(), nonce: a.nonce}
	for _, c := range changes {
		before := a.balance(c.asset)
		after := new(big.Int).Add(before, c.delta)
		if after.Sign() < 0 {
			return t, fmt.Errorf("pay less: account %d has %s of asset %d, pays %s", a.index, before, c.asset, new(big.Int).Neg(c.delta))
		}
		t.assets = append(t.assets, &types.AccountAsset{AssetId: c.asset, Balance: before, OfferCanceledOrFinalized: new(big.Int)})
		t.paths = append(t.paths, [circuit.AssetMerkleLevels][]byte(a.assets.path(uint64(c.asset))))
		a.set(c.asset, after)
	}
	t.path = [circuit.AccountMerkleLevels][]byte(l.accounts.path(uint64(a.index)))
	if signed {
		a.nonce++
	}
	l.accounts.set(uint64(a.index), a.leaf())
	return t, nil
}
