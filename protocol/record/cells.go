package record

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// packer collects the first error of several packings.
type packer struct{ err error }

func (p *packer) pack(l layout.Layout, values ...*uint256.Int) fr.Element {
	e, err := l.Pack(values...)
	if err != nil && p.err == nil {
		p.err = err
	}
	return e
}

// within checks an unpacked-looking value against its layout.
func (p *packer) within(l layout.Layout, e fr.Element) fr.Element {
	if _, err := l.Unpack(e); err != nil && p.err == nil {
		p.err = err
	}
	return e
}

// unpacker collects the first error of several unpackings.
type unpacker struct{ err error }

func (u *unpacker) unpack(l layout.Layout, e fr.Element) fields {
	values, err := l.Unpack(e)
	if err != nil {
		if u.err == nil {
			u.err = err
		}
		values = make([]*uint256.Int, len(l.Fields))
		for i := range values {
			values[i] = new(uint256.Int)
		}
	}
	return fields{values}
}

func (u *unpacker) zero(cells ...fr.Element) {
	for _, c := range cells {
		if !c.IsZero() && u.err == nil {
			u.err = &layout.ExtraBitsError{Layout: "unused cell", Value: layout.Int(c)}
		}
	}
}

// fields hands out unpacked values in order.
type fields struct{ rest []*uint256.Int }

func (f *fields) next() *uint256.Int {
	v := f.rest[0]
	f.rest = f.rest[1:]
	return v
}

func (f *fields) u8() uint8   { return uint8(f.next().Uint64()) }
func (f *fields) u16() uint16 { return uint16(f.next().Uint64()) }
func (f *fields) u32() uint32 { return uint32(f.next().Uint64()) }
func (f *fields) u64() uint64 { return f.next().Uint64() }
func (f *fields) amount() amount.Amount {
	a, _ := amount.FromInt(f.next()) // the field has the width of an amount
	return a
}

func u[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v T) *uint256.Int { return uint256.NewInt(uint64(v)) }

func expect(c Cells, want Kind) error {
	if have := c.Kind(); have != want {
		return &KindError{want, have}
	}
	return nil
}

// Cells packs the record; it returns a *layout.RangeError if a field is too wide.
func (p Params) Cells() (Cells, error) {
	var k packer
	quad := func(v [4]uint64) []*uint256.Int { return []*uint256.Int{u(v[0]), u(v[1]), u(v[2]), u(v[3])} }
	return Cells{
		k.pack(layout.Params0, u(KindParams), u(p.Version), u(p.Time), u(p.BookingFee)),
		k.pack(layout.Params1, u(p.FeePurse[0]), u(p.FeePurse[1])),
		k.pack(layout.Params2, quad(p.CrankReserve)...),
		k.pack(layout.Params3, quad(p.Rent)...),
	}, k.err
}

// ParamsOf unpacks record 0.
func ParamsOf(c Cells) (Params, error) {
	if err := expect(c, KindParams); err != nil {
		return Params{}, err
	}
	var k unpacker
	a, b := k.unpack(layout.Params0, c[0]), k.unpack(layout.Params1, c[1])
	reserve, rent := k.unpack(layout.Params2, c[2]), k.unpack(layout.Params3, c[3])
	a.next()
	p := Params{Version: a.u32(), Time: a.u64(), BookingFee: a.u16(), FeePurse: [Series]uint32{b.u32(), b.u32()}}
	for t := range Tokens {
		p.CrankReserve[t], p.Rent[t] = reserve.u64(), rent.u64()
	}
	return p, k.err
}

// Cells packs the record.
func (p Purse) Cells() (Cells, error) {
	var k packer
	balance := func(b Balance) fr.Element { return k.pack(layout.Balance, b.Available.Int(), b.Locked.Int()) }
	return Cells{
		k.pack(layout.Purse0, u(KindPurse), new(uint256.Int).SetBytes(p.Owner[:]), u(p.Nonce), u(p.Epoch), u(p.Series), u(p.Flags)),
		p.Key, balance(p.Balances[0]), balance(p.Balances[1]),
	}, k.err
}

// PurseOf unpacks a purse.
func PurseOf(c Cells) (Purse, error) {
	if err := expect(c, KindPurse); err != nil {
		return Purse{}, err
	}
	var k unpacker
	a := k.unpack(layout.Purse0, c[0])
	a.next()
	p := Purse{Owner: common.Address(a.next().Bytes20()), Nonce: a.u32(), Epoch: a.u16(), Series: a.u8(), Flags: a.u8(), Key: c[1]}
	for i := range p.Balances {
		b := k.unpack(layout.Balance, c[2+i])
		p.Balances[i] = Balance{b.amount(), b.amount()}
	}
	return p, k.err
}

// Words of the terms as PolicySet carries them and Policy stores them.
func (t Terms) pack(k *packer) (tiers, rest fr.Element) {
	var values []*uint256.Int
	for _, tier := range t.Tiers {
		values = append(values, u(tier.Before), u(tier.Refund))
	}
	return k.pack(layout.PolicySet1, values...),
		k.pack(layout.PolicySet2, u(t.ReleaseDelay), u(t.NoShow), u(t.HostCancel), u(t.CheckInGrace), u(t.DepositWindow))
}

// Words packs the terms into the two words of PolicySet.
func (t Terms) Words() (tiers, rest fr.Element, err error) {
	var k packer
	tiers, rest = t.pack(&k)
	return tiers, rest, k.err
}

// TermsOf unpacks the two words of PolicySet.
func TermsOf(tiers, rest fr.Element) (Terms, error) {
	var k unpacker
	a, b := k.unpack(layout.PolicySet1, tiers), k.unpack(layout.PolicySet2, rest)
	var t Terms
	for i := range t.Tiers {
		t.Tiers[i] = Tier{a.u32(), a.u16()}
	}
	t.ReleaseDelay, t.NoShow, t.HostCancel, t.CheckInGrace, t.DepositWindow = b.u32(), b.u16(), b.u16(), b.u32(), b.u32()
	return t, k.err
}

// Cells packs the record.
func (p Policy) Cells() (Cells, error) {
	var k packer
	tiers, _ := p.pack(&k)
	return Cells{
		k.pack(layout.Policy0, u(KindPolicy), u(p.Serial), u(p.ReleaseDelay), u(p.NoShow), u(p.HostCancel), u(p.CheckInGrace), u(p.DepositWindow)),
		tiers,
	}, k.err
}

// PolicyOf unpacks a policy.
func PolicyOf(c Cells) (Policy, error) {
	if err := expect(c, KindPolicy); err != nil {
		return Policy{}, err
	}
	var k unpacker
	a, b := k.unpack(layout.Policy0, c[0]), k.unpack(layout.Policy1, c[1])
	k.zero(c[2], c[3])
	a.next()
	p := Policy{Serial: a.u64()}
	p.ReleaseDelay, p.NoShow, p.HostCancel, p.CheckInGrace, p.DepositWindow = a.u32(), a.u16(), a.u16(), a.u32(), a.u32()
	for i := range p.Tiers {
		p.Tiers[i] = Tier{b.u32(), b.u16()}
	}
	return p, k.err
}

// Cells packs the record.
func (l Listing) Cells() (Cells, error) {
	var k packer
	return Cells{
		k.pack(layout.Listing0, u(KindListing), u(l.Serial), u(l.Host), u(l.Payout), u(l.Policy), u(l.Token), u(l.Flags), u(l.Windows), u(l.UnitSeconds), u(l.MinUnits), u(l.MaxUnits)),
		k.pack(layout.Listing1, l.Price.Int(), u(l.Origin), u(l.PolicySerial)),
		k.within(layout.Metadata, l.Metadata),
	}, k.err
}

// ListingOf unpacks a listing.
func ListingOf(c Cells) (Listing, error) {
	if err := expect(c, KindListing); err != nil {
		return Listing{}, err
	}
	var k unpacker
	a, b := k.unpack(layout.Listing0, c[0]), k.unpack(layout.Listing1, c[1])
	k.unpack(layout.Metadata, c[2])
	k.zero(c[3])
	a.next()
	return Listing{
		Serial: a.u64(), Host: a.u32(), Payout: a.u32(), Policy: a.u32(), Token: Token(a.u8()), Flags: a.u8(), Windows: a.u32(),
		UnitSeconds: a.u32(), MinUnits: a.u8(), MaxUnits: a.u8(),
		Price: b.amount(), Origin: b.u64(), PolicySerial: b.u64(), Metadata: c[2],
	}, k.err
}

// Cells packs the record.
func (c Calendar) Cells() (Cells, error) {
	var k packer
	return Cells{
		k.pack(layout.Calendar0, u(KindCalendar), u(c.ListingSerial), u(c.Window)),
		k.within(layout.Map, c.Occupied), k.within(layout.Map, c.Blocked),
	}, k.err
}

// CalendarOf unpacks a calendar.
func CalendarOf(c Cells) (Calendar, error) {
	if err := expect(c, KindCalendar); err != nil {
		return Calendar{}, err
	}
	var k unpacker
	a := k.unpack(layout.Calendar0, c[0])
	k.unpack(layout.Map, c[1])
	k.unpack(layout.Map, c[2])
	k.zero(c[3])
	a.next()
	return Calendar{ListingSerial: a.u64(), Window: a.u32(), Occupied: c[1], Blocked: c[2]}, k.err
}

// Cells packs the record.
func (b Booking) Cells() (Cells, error) {
	var k packer
	return Cells{
		k.pack(layout.Booking0, u(KindBooking), u(b.Serial), u(b.State), u(b.Token), u(b.Listing), u(b.Guest), u(b.Payout), u(b.Refund), u(b.Policy), u(b.Calendar), u(b.FeeBps)),
		k.pack(layout.Booking1, b.Price.Int(), u(b.Fee), u(b.CrankReserve)),
		k.pack(layout.Booking2, u(b.Start), u(b.End), u(b.ReleaseAt), u(b.FirstUnit), u(b.Units), u(b.Window), u(b.ListingSerial)),
		k.pack(layout.Booking3, b.Released.Int(), u(b.PolicySerial)),
	}, k.err
}

// BookingOf unpacks a booking.
func BookingOf(c Cells) (Booking, error) {
	if err := expect(c, KindBooking); err != nil {
		return Booking{}, err
	}
	var k unpacker
	a, m, t, r := k.unpack(layout.Booking0, c[0]), k.unpack(layout.Booking1, c[1]), k.unpack(layout.Booking2, c[2]), k.unpack(layout.Booking3, c[3])
	a.next()
	return Booking{
		Serial: a.u64(), State: State(a.u8()), Token: Token(a.u8()), Listing: a.u32(), Guest: a.u32(), Payout: a.u32(), Refund: a.u32(), Policy: a.u32(), Calendar: a.u32(), FeeBps: a.u16(),
		Price: m.amount(), Fee: m.u64(), CrankReserve: m.u64(),
		Start: t.u64(), End: t.u64(), ReleaseAt: t.u64(), FirstUnit: t.u8(), Units: t.u8(), Window: t.u32(), ListingSerial: t.u64(),
		Released: r.amount(), PolicySerial: r.u64(),
	}, k.err
}
