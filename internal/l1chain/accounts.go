package l1chain

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// UnsafeKey returns the i-th development key. UNSAFE: anyone can compute it from
// this line of code. It is derived from a name, not taken from a well-known
// mnemonic, so that it is never mistaken for a key of another tool.
func UnsafeKey(i int) *ecdsa.PrivateKey {
	seed := crypto.Keccak256(fmt.Appendf(nil, "UNSAFE development key %d", i))

	key, err := crypto.ToECDSA(seed)
	if err != nil {
		// A hash is outside the curve's order once in 2^128.
		panic(fmt.Sprintf("development key %d: %v", i, err))
	}

	return key
}

// Fund returns an allocation that gives each address the same amount of ether.
func Fund(ether uint64, addresses ...common.Address) types.GenesisAlloc {
	alloc := make(types.GenesisAlloc, len(addresses))
	for _, address := range addresses {
		wei := new(big.Int).Mul(new(big.Int).SetUint64(ether), big.NewInt(params.Ether))
		alloc[address] = types.Account{Balance: wei}
	}

	return alloc
}
