package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// parties are the records that the first word of an E row names. The actor signs;
// where nobody does, he is the payee of the crank reserve. A kind leaves those zero
// that it does not use.
type parties struct {
	actor, booking, payout, guest uint32
}

// escrowWord is the first word of an E row.
func escrowWord(c *layout.Packer, k Kind, p parties, t record.Token, fee uint64) fr.Element {
	return c.Pack(layout.Escrow0, u(k), u(uint32(0)), u(p.actor), u(p.booking), u(p.payout), u(p.guest), u(t), u(fee))
}

// ReleaseDue is a crank: anyone may pay out a booking whose time has come, and
// names the purse that gets the crank reserve.
type ReleaseDue struct {
	Booking       uint32
	Payout        uint32
	Payee         uint32
	Token         record.Token
	BookingSerial uint64
}

// Kind is KindReleaseDue.
func (ReleaseDue) Kind() Kind { return KindReleaseDue }

// Words of the row.
func (o ReleaseDue) Words() ([]fr.Element, error) {
	var c layout.Packer
	p := parties{actor: o.Payee, booking: o.Booking, payout: o.Payout}
	return []fr.Element{escrowWord(&c, KindReleaseDue, p, o.Token, 0), c.Pack(layout.ReleaseDue1, u(o.BookingSerial)), {}}, c.Err
}

func parseEscrow(c *layout.Unpacker, words []fr.Element) Operation {
	v := c.Unpack(layout.Escrow0, words[0])
	index := func(i int) uint32 { return uint32(v[i].Uint64()) }
	p := parties{index(2), index(3), index(4), index(5)}
	token := record.Token(v[6].Uint64())

	var o Operation
	switch Kind(v[0].Uint64()) {
	case KindReleaseDue:
		o = ReleaseDue{p.booking, p.payout, p.actor, token, c.Unpack(layout.ReleaseDue1, words[1])[0].Uint64()}
	default:
		return nil
	}
	return exactly(c, o, words)
}
