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

// Sender is the owner.
func (d Deposit) Sender() common.Address { return d.Owner }

// ChangeKey comes from the queue on L1: the owner of a purse replaces its key. Epoch is
// that of the new key, one above the purse's. Anything else is a proven no-op.
type ChangeKey struct {
	Purse uint32
	Owner common.Address
	Key   signature.PublicKey
	Epoch uint16
}

// Kind is KindChangeKey.
func (ChangeKey) Kind() Kind { return KindChangeKey }

// Sender is the owner.
func (k ChangeKey) Sender() common.Address { return k.Owner }

// Words have status 0, as those of a Deposit.
func (k ChangeKey) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindChangeKey), u(uint32(0)), u(uint8(0)), u(k.Purse), u(uint8(0)), u(uint8(0)), u(uint8(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(k.Owner[:])),
		k.Key.X, k.Key.Y,
		c.Pack(layout.System4, u(k.Epoch), u(uint32(0)), u(uint16(0))), {}, {}, {},
	}, c.Err
}

// ParamUpdate comes from the queue on L1: the governor sets what Params let governance
// change. Version is one above the state's. Anything else is a proven no-op.
type ParamUpdate struct {
	Governor     common.Address
	Version      uint32
	BookingFee   uint16 // basis points
	CrankReserve [record.Tokens]uint64
	Rent         [record.Tokens]uint64
}

// Kind is KindParamUpdate.
func (ParamUpdate) Kind() Kind { return KindParamUpdate }

// Sender is the governor.
func (p ParamUpdate) Sender() common.Address { return p.Governor }

// Words have status 0, as those of a Deposit. The record is Params, with index 0.
func (p ParamUpdate) Words() ([]fr.Element, error) {
	var c layout.Packer
	quad := func(v [record.Tokens]uint64) []*uint256.Int {
		return []*uint256.Int{u(v[0]), u(v[1]), u(v[2]), u(v[3])}
	}
	return []fr.Element{
		c.Pack(layout.System0, u(KindParamUpdate), u(uint32(0)), u(uint8(0)), u(uint32(record.ParamsIndex)), u(uint8(0)), u(uint8(0)), u(uint8(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(p.Governor[:])),
		{}, {},
		c.Pack(layout.System4, u(uint16(0)), u(p.Version), u(p.BookingFee)),
		c.Pack(layout.System5, quad(p.CrankReserve)...),
		c.Pack(layout.System6, quad(p.Rent)...),
		{},
	}, c.Err
}

// Force comes from the queue on L1: somebody demands that a booking whose deadline has come be
// ended. The row can be proven only when nothing is left to do, so no batch passes it before
// the crank has run.
type Force struct {
	Booking       uint32
	Caller        common.Address
	BookingSerial uint64
}

// Kind is KindForce.
func (Force) Kind() Kind { return KindForce }

// Sender is who demands it.
func (f Force) Sender() common.Address { return f.Caller }

// Words have status 0, as those of a Deposit.
func (f Force) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindForce), u(uint32(0)), u(uint8(0)), u(f.Booking), u(uint8(0)), u(uint8(0)), u(uint8(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(f.Caller[:])),
		{}, {}, {}, {}, {},
		c.Pack(layout.System7, u(f.BookingSerial), u(uint32(0))),
	}, c.Err
}

// Award comes from the queue on L1: the arbiter of a dispute says there what the guest gets
// of pot and bond, and anyone carries it out (AwardDue). Anything else is a proven no-op.
type Award struct {
	Booking       uint32
	Purse         uint32 // the arbiter's
	Owner         common.Address
	Token         record.Token // of the booking
	Amount        amount.Amount
	BookingSerial uint64
}

// Kind is KindAward.
func (Award) Kind() Kind { return KindAward }

// Sender is the owner of the arbiter's purse.
func (a Award) Sender() common.Address { return a.Owner }

// Words have status 0, as those of a Deposit.
func (a Award) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindAward), u(uint32(0)), u(uint8(0)), u(a.Booking), u(a.Token), a.Amount.Int(), u(uint64(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(a.Owner[:])),
		{}, {}, {}, {}, {},
		c.Pack(layout.System7, u(a.BookingSerial), u(a.Purse)),
	}, c.Err
}

// FullExit comes from the queue on L1: the owner of a purse takes all of a token out of it that is
// available, to be claimed on L1. Anything else is a proven no-op.
type FullExit struct {
	Purse uint32
	Owner common.Address
	Token record.Token
}

// Kind is KindFullExit.
func (FullExit) Kind() Kind { return KindFullExit }

// Sender is the owner.
func (x FullExit) Sender() common.Address { return x.Owner }

// Words have status 0, as those of a Deposit, and amount 0: the state transition sets that too (see
// WithAmount).
func (x FullExit) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.System0, u(KindFullExit), u(uint32(0)), u(uint8(0)), u(x.Purse), u(x.Token), u(uint8(0)), u(uint64(0))),
		c.Pack(layout.System1, new(uint256.Int).SetBytes(x.Owner[:])),
		{}, {}, {}, {}, {}, {},
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

// WithAmount sets the amount in the first word of an S row that has none.
func WithAmount(words []fr.Element, a amount.Amount) []fr.Element {
	set := append([]fr.Element(nil), words...)
	field := layout.Element(new(uint256.Int).Lsh(a.Int(), layout.System0.Offset(amountField)))
	set[0].Add(&set[0], &field)
	return set
}

// amountField is the amount among the fields of System0.
const amountField = 5

func parseSystem(c *layout.Unpacker, words []fr.Element) (Operation, bool) {
	v, address := c.Unpack(layout.System0, words[0]), common.Address(c.Unpack(layout.System1, words[1])[0].Bytes20())
	a, _ := amount.FromInt(v[amountField])
	index, token, status := uint32(v[3].Uint64()), record.Token(v[4].Uint64()), !v[2].IsZero()
	key := signature.PublicKey{X: words[2], Y: words[3]}
	switch Kind(v[0].Uint64()) {
	case KindDeposit:
		unused(c, "DEPOSIT-1", layout.System0, v, 6)
		c.Zero("unused word", words[4:]...)
		return Deposit{Purse: index, Owner: address, Token: token, Amount: a, Key: key}, status
	case KindWithdraw:
		c.Zero("unused word", words[2:]...)
		if !status {
			c.Fail(&layout.RuleError{Rule: "WITHDRAW-1", Field: "status of a withdrawal", Value: 0, Limit: "1"})
		}
		return Withdraw{Purse: index, Token: token, Amount: a, Fee: v[6].Uint64(), Recipient: address}, status
	case KindChangeKey:
		f := c.Unpack(layout.System4, words[4])
		unused(c, "CHANGEKEY-1", layout.System0, v, 4, 5, 6)
		unused(c, "CHANGEKEY-1", layout.System4, f, 1, 2)
		c.Zero("unused word", words[5:]...)
		return ChangeKey{Purse: index, Owner: address, Key: key, Epoch: f.Uint16()}, status
	case KindParamUpdate:
		f, reserve, rent := c.Unpack(layout.System4, words[4]), c.Unpack(layout.System5, words[5]), c.Unpack(layout.System6, words[6])
		unused(c, "PARAMS-1", layout.System0, v, 3, 4, 5, 6)
		unused(c, "PARAMS-1", layout.System4, f, 0)
		c.Zero("unused word", words[2], words[3], words[7])
		f.Next()
		p := ParamUpdate{Governor: address, Version: f.Uint32(), BookingFee: f.Uint16()}
		for t := range record.Tokens {
			p.CrankReserve[t], p.Rent[t] = reserve.Uint64(), rent.Uint64()
		}
		return p, status
	case KindForce:
		f := c.Unpack(layout.System7, words[7])
		unused(c, "FORCE-1", layout.System0, v, 4, 5, 6)
		unused(c, "FORCE-1", layout.System7, f, 1)
		c.Zero("unused word", words[2:7]...)
		return Force{Booking: index, Caller: address, BookingSerial: f.Uint64()}, status
	case KindAward:
		f := c.Unpack(layout.System7, words[7])
		unused(c, "AWARD-1", layout.System0, v, 6)
		c.Zero("unused word", words[2:7]...)
		o := Award{Booking: index, Owner: address, Token: token, Amount: a, BookingSerial: f.Uint64()}
		o.Purse = f.Uint32()
		return o, status
	case KindFullExit: // its amount is computed, as its status is
		unused(c, "FULLEXIT-1", layout.System0, v, 6)
		if !status {
			unused(c, "FULLEXIT-5", layout.System0, v, amountField)
		}
		c.Zero("unused word", words[2:]...)
		return FullExit{Purse: index, Owner: address, Token: token}, status
	}
	return nil, false
}

// unused requires that fields are zero which the kind does not use.
func unused(c *layout.Unpacker, rule string, l layout.Layout, values layout.Fields, fields ...int) {
	for _, i := range fields {
		if !values[i].IsZero() {
			c.Fail(&layout.RuleError{Rule: rule, Field: l.Fields[i].Name, Value: values[i].Dec(), Limit: 0})
		}
	}
}
