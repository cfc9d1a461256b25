package keystore

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha512"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Keys are the keys of one wallet.
type Keys struct {
	L1     *ecdsa.PrivateKey     // owns purses, deposits and claims
	L2     *signature.PrivateKey // signs for purses: the newest of its keys
	Unsafe bool                  // published: for development networks only

	all []purseKey // newest first
}

// purseKey is a key that signs for purses, with the seed that makes it.
type purseKey struct {
	seed [seedBytes]byte
	key  *signature.PrivateKey
}

const (
	seedBytes = 64

	// maxKeys is how many keys for purses a wallet holds: it never forgets one, for L1
	// may take back a change of key.
	maxKeys = 64
)

// Generate draws new keys from the system's randomness.
func Generate() (*Keys, error) {
	l1, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw a key: %w", err)
	}
	seed, err := drawSeed()
	if err != nil {
		return nil, err
	}
	return newKeys(l1, false, seed)
}

func drawSeed() (seed [seedBytes]byte, err error) {
	if _, err := rand.Read(seed[:]); err != nil {
		return seed, fmt.Errorf("draw a seed: %w", err)
	}
	return seed, nil
}

// Unsafe returns the keys of development account n. UNSAFE: everyone can compute
// them from their name.
func Unsafe(n int) (*Keys, error) {
	return newKeys(l1chain.UnsafeKey(n), true, sha512.Sum512(fmt.Appendf(nil, "UNSAFE development key %d", n)))
}

func newKeys(l1 *ecdsa.PrivateKey, unsafe bool, seeds ...[seedBytes]byte) (*Keys, error) {
	k := &Keys{L1: l1, Unsafe: unsafe}
	for _, seed := range seeds {
		key, err := signature.FromSeed(seed)
		if err != nil {
			return nil, err
		}
		k.all = append(k.all, purseKey{seed, key})
	}
	k.L2 = k.all[0].key
	return k, nil
}

// Rotate returns the keys with a new one for purses, drawn from the system's randomness,
// in front of those that were. It is of use when it is stored (Replace), and then on L1.
func (k *Keys) Rotate() (*Keys, error) {
	if len(k.all) == maxKeys {
		return nil, fmt.Errorf("%w: it has %d", ErrManyKeys, maxKeys)
	}
	seed, err := drawSeed()
	if err != nil {
		return nil, err
	}
	seeds := [][seedBytes]byte{seed}
	for _, old := range k.all {
		seeds = append(seeds, old.seed)
	}
	return newKeys(k.L1, k.Unsafe, seeds...)
}

// For is the key that signs for a purse, by what the purse stores of it; nil if it is
// none of the wallet's.
func (k *Keys) For(purseKey common.Hash) *signature.PrivateKey {
	for _, own := range k.all {
		if own.key.Public.Y.Bytes() == purseKey {
			return own.key
		}
	}
	return nil
}

// Address is the account on L1.
func (k *Keys) Address() common.Address { return crypto.PubkeyToAddress(k.L1.PublicKey) }

// Public is what others may know: the account, and what purses store of the keys
// that sign for them, y of the point.
func (k *Keys) Public() Public {
	p := Public{Address: k.Address(), PurseKey: k.L2.Public.Y.Bytes()}
	for _, old := range k.all[1:] {
		p.Older = append(p.Older, old.key.Public.Y.Bytes())
	}
	return p
}

// Public is what a wallet file shows without its passphrase.
type Public struct {
	Address  common.Address `json:"address"`
	PurseKey common.Hash    `json:"purseKey"`                 // the newest
	Older    []common.Hash  `json:"olderPurseKeys,omitempty"` // the newest first
}

// Signs reports whether a key that a purse stores is the wallet's.
func (p Public) Signs(purseKey common.Hash) bool {
	return p.PurseKey == purseKey || slices.Contains(p.Older, purseKey)
}

// Equal reports whether two wallets show the same.
func (p Public) Equal(q Public) bool {
	return p.Address == q.Address && p.PurseKey == q.PurseKey && slices.Equal(p.Older, q.Older)
}
