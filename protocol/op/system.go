package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Deposit comes from the queue on L1: it creates the purse if the record is free,
// or credits it if it is the owner's. Anything else is a proven refund.
type Deposit struct {
	Purse  uint32
	Owner  common.Address
	Token  record.Token
	Amount amount.Amount
	Key    signature.PublicKey // (0, 0): never create
}

// Kind is KindDeposit.
func (Deposit) Kind() Kind { return KindDeposit }

// Words have status 0; the state transition sets it (see WithStatus).
func (d Deposit) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindDeposit), u(uint32(0)), u(uint8(0)), u(d.Purse), u(d.Token), d.Amount.Int(), u(uint64(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(d.Owner[:])),
		d.Key.X, d.Key.Y, {}, {}, {}, {},
	}, c.Err
}

// Withdraw moves Amount out of the rollup, to be claimed on L1 by Recipient.
type Withdraw struct {
	Purse     uint32
	Token     record.Token
	Amount    amount.Amount
	Fee       uint64
	Recipient common.Address
}

// Kind is KindWithdraw.
func (Withdraw) Kind() Kind { return KindWithdraw }

// SigningPurse is the purse that pays.
func (w Withdraw) SigningPurse() uint32 { return w.Purse }

// Words have status 1: a withdrawal in a batch has always happened.
func (w Withdraw) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindWithdraw), u(uint32(0)), u(uint8(1)), u(w.Purse), u(w.Token), w.Amount.Int(), u(w.Fee)),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(w.Recipient[:])),
		{}, {}, {}, {}, {}, {},
	}, c.Err
}

// WithStatus sets the status bit in a row's first word.
func WithStatus(words []fr.Element, status bool) []fr.Element {
	if !status {
		return words
	}
	set := append([]fr.Element(nil), words...)
	bit := layout.Element(new(uint256.Int).Lsh(uint256.NewInt(1), layout.StatusBit))
	set[0].Add(&set[0], &bit)
	return set
}

func parseSystem(c *layout.Unpacker, words []fr.Element) (Operation, bool) {
	v, address := c.Unpack(layout.System0, words[0]), c.Unpack(layout.System1, words[1])[0]
	c.Zero("unused word", words[4:]...)
	a, _ := amount.FromInt(v[5])
	purse, token, status := uint32(v[3].Uint64()), record.Token(v[4].Uint64()), !v[2].IsZero()
	switch Kind(v[0].Uint64()) {
	case KindDeposit:
		if !v[6].IsZero() {
			c.Fail(&layout.RuleError{Rule: "DEPOSIT-1", Field: "fee of a deposit", Value: v[6].Dec(), Limit: 0})
		}
		return Deposit{Purse: purse, Owner: address.Bytes20(), Token: token, Amount: a, Key: signature.PublicKey{X: words[2], Y: words[3]}}, status
	case KindWithdraw:
		c.Zero("unused word", words[2:4]...)
		if !status {
			c.Fail(&layout.RuleError{Rule: "WITHDRAW-1", Field: "status of a withdrawal", Value: 0, Limit: "1"})
		}
		return Withdraw{Purse: purse, Token: token, Amount: a, Fee: v[6].Uint64(), Recipient: address.Bytes20()}, status
	}
	return nil, false
}
