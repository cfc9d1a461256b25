package wire

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Receipt is the sequencer's signed word that an operation is ordered: it stands
// in the log at Index and will be at Position of batch Batch, whose rows all have
// the time Timestamp. It is a promise of the sequencer, not of L1; a reorg of L1
// below a deposit that the batch consumed can break it.
type Receipt struct {
	ID        common.Hash   `json:"id"`
	Index     uint64        `json:"index,string"`
	Batch     uint64        `json:"batch,string"`
	Position  uint32        `json:"position,string"`
	Timestamp uint64        `json:"timestamp,string"`
	Signature hexutil.Bytes `json:"signature"` // r ‖ s ‖ v, v 27 or 28
}

// ErrReceipt says that a receipt's signature is not one.
var ErrReceipt = errors.New("receipt's signature is not 65 bytes r ‖ s ‖ v of a key")

var (
	domainType  = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	receiptType = crypto.Keccak256([]byte("Receipt(bytes32 id,uint256 index,uint256 batch,uint256 position,uint256 timestamp)"))
)

// Hash is what the signature covers: the EIP-712 hash of
// Receipt(bytes32 id,uint256 index,uint256 batch,uint256 position,uint256 timestamp)
// in the domain of name "Stoa", version "1", the chain and the rollup's contract.
func (r Receipt) Hash(n signature.Network) common.Hash {
	word := func(v uint64) []byte { b := uint256.NewInt(v).Bytes32(); return b[:] }
	domain := crypto.Keccak256(domainType, crypto.Keccak256([]byte("Stoa")), crypto.Keccak256([]byte("1")), word(n.ChainID), common.LeftPadBytes(n.Rollup[:], 32))
	body := crypto.Keccak256(receiptType, r.ID[:], word(r.Index), word(r.Batch), word(uint64(r.Position)), word(r.Timestamp))
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain, body)
}

// Signer is the account that signed the receipt.
func (r Receipt) Signer(n signature.Network) (common.Address, error) {
	if len(r.Signature) != crypto.SignatureLength || r.Signature[64] < 27 || r.Signature[64] > 28 {
		return common.Address{}, fmt.Errorf("%w: have %x", ErrReceipt, []byte(r.Signature))
	}
	s := append([]byte{}, r.Signature...)
	s[64] -= 27
	key, err := crypto.SigToPub(r.Hash(n).Bytes(), s)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrReceipt, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}
