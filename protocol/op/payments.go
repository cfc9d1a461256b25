package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Transfer pays Amount to another purse of the same series.
type Transfer struct {
	From, To uint32
	Token    record.Token
	Amount   amount.Amount
	Fee      uint64
}

// Kind is KindTransfer.
func (Transfer) Kind() Kind { return KindTransfer }

// SigningPurse is the payer.
func (t Transfer) SigningPurse() uint32 { return t.From }

// Words is the payment word; its last bit, fee in STOA, is zero in this version.
func (t Transfer) Words() ([]fr.Element, error) {
	var c layout.Packer
	w := c.Pack(layout.Payment, u(uint32(0)), u(t.From), u(t.To), u(t.Token), t.Amount.Int(), u(t.Fee), u(uint8(0)))
	return []fr.Element{w}, c.Err
}

func parseTransfer(c *layout.Unpacker, words []fr.Element) Operation {
	v := c.Unpack(layout.Payment, words[0])
	if !v[6].IsZero() {
		c.Fail(&layout.RuleError{Rule: "TRANSFER-1", Field: "fee in STOA", Value: 1, Limit: 0})
	}
	a, _ := amount.FromInt(v[4])
	return Transfer{From: uint32(v[1].Uint64()), To: uint32(v[2].Uint64()), Token: record.Token(v[3].Uint64()), Amount: a, Fee: v[5].Uint64()}
}
