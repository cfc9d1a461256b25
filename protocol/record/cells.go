package record

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// u shortens the packing of small integers.
func u[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v T) *uint256.Int { return layout.Uint(v) }

func bit(b bool) *uint256.Int {
	if b {
		return u(uint8(1))
	}
	return new(uint256.Int)
}

// amountOf takes the next field, which has the width of an amount.
func amountOf(f *layout.Fields) amount.Amount {
	a, err := amount.FromInt(f.Next())
	if err != nil {
		panic(err) // a field of another width
	}
	return a
}

func expect(c Cells, want Kind) error {
	if have := c.Kind(); have != want {
		return &KindError{want, have}
	}
	return nil
}

// Cells packs the record; it returns a *layout.RangeError if a field is too wide.
func (p Params) Cells() (Cells, error) {
	var k layout.Packer
	quad := func(v [4]uint64) []*uint256.Int { return []*uint256.Int{u(v[0]), u(v[1]), u(v[2]), u(v[3])} }
	return Cells{
		k.Pack(layout.Params0, u(KindParams), u(p.Version), u(p.Time), u(p.BookingFee)),
		k.Pack(layout.Params1, u(p.FeePurse[0]), u(p.FeePurse[1])),
		k.Pack(layout.Params2, quad(p.CrankReserve)...),
		k.Pack(layout.Params3, quad(p.Rent)...),
	}, k.Err
}

// ParamsOf unpacks record 0.
func ParamsOf(c Cells) (Params, error) {
	if err := expect(c, KindParams); err != nil {
		return Params{}, err
	}
	var k layout.Unpacker
	a, b := k.Unpack(layout.Params0, c[0]), k.Unpack(layout.Params1, c[1])
	reserve, rent := k.Unpack(layout.Params2, c[2]), k.Unpack(layout.Params3, c[3])
	a.Next()
	p := Params{Version: a.Uint32(), Time: a.Uint64(), BookingFee: a.Uint16(), FeePurse: [Series]uint32{b.Uint32(), b.Uint32()}}
	for t := range Tokens {
		p.CrankReserve[t], p.Rent[t] = reserve.Uint64(), rent.Uint64()
	}
	return p, k.Err
}

// Cells packs the record.
func (p Purse) Cells() (Cells, error) {
	var k layout.Packer
	balance := func(b Balance) fr.Element { return k.Pack(layout.Balance, b.Available.Int(), b.Locked.Int()) }
	return Cells{
		k.Pack(layout.Purse0, u(KindPurse), new(uint256.Int).SetBytes(p.Owner[:]), u(p.Nonce), u(p.Epoch), u(p.Series), u(p.Flags)),
		p.Key, balance(p.Balances[0]), balance(p.Balances[1]),
	}, k.Err
}

// PurseOf unpacks a purse.
func PurseOf(c Cells) (Purse, error) {
	if err := expect(c, KindPurse); err != nil {
		return Purse{}, err
	}
	var k layout.Unpacker
	a := k.Unpack(layout.Purse0, c[0])
	a.Next()
	p := Purse{Owner: common.Address(a.Next().Bytes20()), Nonce: a.Uint32(), Epoch: a.Uint16(), Series: a.Uint8(), Flags: a.Uint8(), Key: c[1]}
	for i := range p.Balances {
		b := k.Unpack(layout.Balance, c[2+i])
		p.Balances[i] = Balance{amountOf(&b), amountOf(&b)}
	}
	return p, k.Err
}

// shares packs what Policy1 has, times the values of the fields that follow the serial in Policy0.
func (t Terms) shares(k *layout.Packer) fr.Element {
	var values []*uint256.Int
	for _, tier := range t.Tiers {
		values = append(values, u(tier.Before), u(tier.Refund))
	}
	return k.Pack(layout.Policy1, append(values, u(t.DefaultSplit), u(t.ArbiterFee))...)
}

func (t Terms) times() []*uint256.Int {
	return []*uint256.Int{u(t.ReleaseDelay), u(t.NoShow), u(t.HostCancel), u(t.CheckInGrace), u(t.AnswerWindow), u(t.RulingWindow), u(t.Flags)}
}

// termsOf unpacks what shares and times packed.
func termsOf(shares, times *layout.Fields) (t Terms) {
	for i := range t.Tiers {
		t.Tiers[i] = Tier{shares.Uint32(), shares.Uint16()}
	}
	t.DefaultSplit, t.ArbiterFee = shares.Uint16(), shares.Uint16()
	t.ReleaseDelay, t.NoShow, t.HostCancel, t.CheckInGrace = times.Uint32(), times.Uint16(), times.Uint16(), times.Uint32()
	t.AnswerWindow, t.RulingWindow, t.Flags = times.Uint32(), times.Uint32(), times.Uint8()
	return t
}

// Words packs the terms into two words of PolicySet.
func (t Terms) Words() (shares, times fr.Element, err error) {
	var k layout.Packer
	shares, times = t.shares(&k), k.Pack(layout.PolicySet2, t.times()...)
	return shares, times, k.Err
}

// Word packs the offers into the last word of PolicySet.
func (o Offers) Word() (fr.Element, error) {
	var k layout.Packer
	return k.Pack(layout.PolicySet3, u(o.RequestWindow), u(o.HoldWindow)), k.Err
}

// OffersOf unpacks the last word of PolicySet.
func OffersOf(word fr.Element) (Offers, error) {
	var k layout.Unpacker
	f := k.Unpack(layout.PolicySet3, word)
	return Offers{f.Uint32(), f.Uint32()}, k.Err
}

// TermsOf unpacks the two words of PolicySet that Words packs.
func TermsOf(shares, times fr.Element) (Terms, error) {
	var k layout.Unpacker
	a, b := k.Unpack(layout.PolicySet1, shares), k.Unpack(layout.PolicySet2, times)
	return termsOf(&a, &b), k.Err
}

// Cells packs the record.
func (p Policy) Cells() (Cells, error) {
	var k layout.Packer
	return Cells{k.Pack(layout.Policy0, append([]*uint256.Int{u(KindPolicy), u(p.Serial)}, p.times()...)...), p.shares(&k), k.Pack(layout.Policy2, u(p.RequestWindow), u(p.HoldWindow))}, k.Err
}

// PolicyOf unpacks a policy.
func PolicyOf(c Cells) (Policy, error) {
	if err := expect(c, KindPolicy); err != nil {
		return Policy{}, err
	}
	var k layout.Unpacker
	a, b, o := k.Unpack(layout.Policy0, c[0]), k.Unpack(layout.Policy1, c[1]), k.Unpack(layout.Policy2, c[2])
	k.Zero("unused cell", c[3])
	a.Next()
	p := Policy{Serial: a.Uint64()}
	p.Terms, p.Offers = termsOf(&b, &a), Offers{o.Uint32(), o.Uint32()}
	return p, k.Err
}

// Cells packs the record.
func (l Listing) Cells() (Cells, error) {
	var k layout.Packer
	return Cells{
		k.Pack(layout.Listing0, u(KindListing), u(l.Serial), u(l.Host), u(l.Payout), u(l.Policy), u(l.Token), u(l.Flags&1), u(l.Flags>>1&1), u(l.Flags>>2), u(l.Windows), u(l.UnitSeconds), u(l.MinUnits), u(l.MaxUnits), u(l.Arbiter), u(l.Spare)),
		k.Pack(layout.Listing1, l.Price.Int(), u(l.Origin), u(l.PolicySerial)),
		k.Within(layout.Metadata, l.Metadata),
		k.Pack(layout.Listing3, append([]*uint256.Int{l.Deposit.Int()}, l.Pricing.fields()...)...),
	}, k.Err
}

// ListingOf unpacks a listing.
func ListingOf(c Cells) (Listing, error) {
	if err := expect(c, KindListing); err != nil {
		return Listing{}, err
	}
	var k layout.Unpacker
	a, b, d := k.Unpack(layout.Listing0, c[0]), k.Unpack(layout.Listing1, c[1]), k.Unpack(layout.Listing3, c[3])
	k.Unpack(layout.Metadata, c[2])
	a.Next()
	return Listing{
		Serial: a.Uint64(), Host: a.Uint32(), Payout: a.Uint32(), Policy: a.Uint32(), Token: Token(a.Uint8()), Flags: a.Uint8() | a.Uint8()<<1 | a.Uint8()<<2, Windows: a.Uint32(),
		UnitSeconds: a.Uint32(), MinUnits: a.Uint8(), MaxUnits: a.Uint8(), Arbiter: a.Uint32(), Spare: Spare(a.Uint8()),
		Price: amountOf(&b), Origin: b.Uint64(), PolicySerial: b.Uint64(), Metadata: c[2], Deposit: amountOf(&d), Pricing: pricingOf(&d),
	}, k.Err
}

// Cells packs the record.
func (c Calendar) Cells() (Cells, error) {
	var k layout.Packer
	return Cells{
		k.Pack(layout.Calendar0, u(KindCalendar), u(c.ListingSerial), u(c.Window), u(c.Spare), u(c.Booked)),
		k.Within(layout.Map, c.Occupied), k.Within(layout.Map, c.Blocked),
	}, k.Err
}

// CalendarOf unpacks a calendar.
func CalendarOf(c Cells) (Calendar, error) {
	if err := expect(c, KindCalendar); err != nil {
		return Calendar{}, err
	}
	var k layout.Unpacker
	a := k.Unpack(layout.Calendar0, c[0])
	k.Unpack(layout.Map, c[1])
	k.Unpack(layout.Map, c[2])
	k.Zero("unused cell", c[3])
	a.Next()
	return Calendar{ListingSerial: a.Uint64(), Window: a.Uint32(), Spare: Spare(a.Uint8()), Booked: a.Uint16(), Occupied: c[1], Blocked: c[2]}, k.Err
}

// Cells packs the record.
func (b Booking) Cells() (Cells, error) {
	var k layout.Packer
	return Cells{
		k.Pack(layout.Booking0, u(KindBooking), u(b.Serial), u(b.State), u(b.Token), u(b.Listing), u(b.Guest), u(b.Host), u(b.Payout), u(b.Calendar), u(b.NextCalendar), u(b.Arbiter), bit(b.Transferable)),
		k.Pack(layout.Booking1, b.Price.Int(), u(b.Fee), u(b.CrankReserve), u(b.FirstUnit), u(b.Units)),
		k.Pack(layout.Booking2, u(b.Start), u(b.End), u(b.Deadline), u(b.Window), u(b.ListingSerial), u(b.ParamsVersion), u(b.UnitsReleased)),
		k.Pack(layout.Booking3, b.Released.Int(), b.Bond.Int(), u(b.FeeBps)),
	}, k.Err
}

// BookingOf unpacks a booking.
func BookingOf(c Cells) (Booking, error) {
	if err := expect(c, KindBooking); err != nil {
		return Booking{}, err
	}
	var k layout.Unpacker
	a, m, t, r := k.Unpack(layout.Booking0, c[0]), k.Unpack(layout.Booking1, c[1]), k.Unpack(layout.Booking2, c[2]), k.Unpack(layout.Booking3, c[3])
	a.Next()
	return Booking{
		Serial: a.Uint64(), State: State(a.Uint8()), Token: Token(a.Uint8()),
		Listing: a.Uint32(), Guest: a.Uint32(), Host: a.Uint32(), Payout: a.Uint32(), Calendar: a.Uint32(), NextCalendar: a.Uint32(), Arbiter: a.Uint32(), Transferable: a.Uint8() == 1,
		Price: amountOf(&m), Fee: m.Uint64(), CrankReserve: m.Uint64(), FirstUnit: m.Uint8(), Units: m.Uint8(),
		Start: t.Uint64(), End: t.Uint64(), Deadline: t.Uint64(), Window: t.Uint32(), ListingSerial: t.Uint64(), ParamsVersion: t.Uint32(), UnitsReleased: t.Uint8(),
		Released: amountOf(&r), Bond: amountOf(&r), FeeBps: r.Uint16(),
	}, k.Err
}

// Cells packs the record.
func (t BookingTerms) Cells() (Cells, error) {
	var k layout.Packer
	return Cells{
		k.Pack(layout.Terms0, append([]*uint256.Int{u(KindTerms), u(t.Serial)}, t.times()...)...),
		t.shares(&k),
		k.Pack(layout.Terms2, t.Deposit.Int(), t.Claim.Int()),
		k.Pack(layout.Terms3, u(t.Proposal.Kind), bit(t.Proposal.ByHost), t.Proposal.Amount.Int(), u(t.Proposal.FirstUnit), u(t.Proposal.Units),
			bit(t.Disputed), u(t.Arbiter), u(t.Token)),
	}, k.Err
}

// BookingTermsOf unpacks the terms of a booking.
func BookingTermsOf(c Cells) (BookingTerms, error) {
	if err := expect(c, KindTerms); err != nil {
		return BookingTerms{}, err
	}
	var k layout.Unpacker
	a, b, m, p := k.Unpack(layout.Terms0, c[0]), k.Unpack(layout.Terms1, c[1]), k.Unpack(layout.Terms2, c[2]), k.Unpack(layout.Terms3, c[3])
	a.Next()
	t := BookingTerms{Serial: a.Uint64()}
	t.Terms = termsOf(&b, &a)
	t.Deposit, t.Claim = amountOf(&m), amountOf(&m)
	t.Proposal = Proposal{ProposalKind(p.Uint8()), p.Uint8() == 1, amountOf(&p), p.Uint8(), p.Uint8()}
	t.Disputed, t.Arbiter, t.Token = p.Uint8() == 1, p.Uint32(), Token(p.Uint8())
	return t, k.Err
}
