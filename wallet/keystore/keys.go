package keystore

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha512"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Keys are the keys of one wallet.
type Keys struct {
	L1     *ecdsa.PrivateKey     // owns purses, deposits and claims
	L2     *signature.PrivateKey // signs for purses
	Unsafe bool                  // published: for development networks only

	seed [64]byte // of L2
}

// Generate draws new keys from the system's randomness.
func Generate() (*Keys, error) {
	l1, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	var seed [64]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return nil, fmt.Errorf("draw a seed: %w", err)
	}
	return newKeys(l1, seed, false)
}

// Unsafe returns the keys of development account n. UNSAFE: everyone can compute
// them from their name.
func Unsafe(n int) (*Keys, error) {
	return newKeys(l1chain.UnsafeKey(n), sha512.Sum512(fmt.Appendf(nil, "UNSAFE development key %d", n)), true)
}

func newKeys(l1 *ecdsa.PrivateKey, seed [64]byte, unsafe bool) (*Keys, error) {
	l2, err := signature.FromSeed(seed)
	if err != nil {
		return nil, err
	}
	return &Keys{L1: l1, L2: l2, Unsafe: unsafe, seed: seed}, nil
}

// Address is the account on L1.
func (k *Keys) Address() common.Address { return crypto.PubkeyToAddress(k.L1.PublicKey) }

// Public is what others may know: the account, and what purses store of the key
// that signs for them, y of the point.
func (k *Keys) Public() Public { return Public{k.Address(), k.L2.Public.Y.Bytes()} }
