package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// pointers are the records that the first word of an M row names, in the order
// of the row's accesses. A kind leaves those zero that it does not use.
type pointers struct {
	signer, listing, calendar, policy, booking, payout uint32
}

// marketWord is the first word of an M row.
func marketWord(c *layout.Packer, k Kind, p pointers, t record.Token, fee uint64) fr.Element {
	return c.Pack(layout.Market0, u(k), u(uint32(0)), u(p.signer), u(p.listing), u(p.calendar), u(p.policy), u(p.booking), u(p.payout), u(t), u(fee))
}

// PolicySet publishes a refund policy in a free record.
type PolicySet struct {
	Signer uint32
	Record uint32 // free
	Token  record.Token
	Fee    uint64
	Terms  record.Terms
}

// ListingSet creates a listing in a free record (Serial 0) or changes the
// signer's listing with that serial.
type ListingSet struct {
	Signer       uint32
	Record       uint32
	Policy       uint32
	Payout       uint32
	Token        record.Token
	Fee          uint64
	Serial       uint64
	Price        amount.Amount
	Origin       uint64
	Metadata     fr.Element
	Flags        uint8
	UnitSeconds  uint32
	MinUnits     uint8
	MaxUnits     uint8
	PolicySerial uint64
	Deposit      amount.Amount // of a booking
	Arbiter      uint32
}

// CalendarOpen opens the next window of a listing in a free record.
type CalendarOpen struct {
	Signer        uint32
	Listing       uint32
	Record        uint32 // free
	Token         record.Token
	Fee           uint64
	ListingSerial uint64
	Window        uint32
}

// Book books a run of units of one window at once and puts its price in escrow.
type Book struct {
	Signer        uint32
	Listing       uint32
	Calendar      uint32
	Policy        uint32
	Record        uint32 // free, as the one after it
	Payout        uint32 // the listing's, which the bond is locked in
	Token         record.Token
	Fee           uint64
	ListingSerial uint64
	Window        uint32
	FirstUnit     uint8
	Units         uint8
	Limit         amount.Amount // of price + booking fee + crank reserve + deposit
	Deposit       amount.Amount // the listing's
	Arbiter       uint32        // the listing's
}

// CancelByGuest cancels a booking before it starts under its policy.
type CancelByGuest struct {
	Signer        uint32
	Booking       uint32
	Calendar      uint32
	Payout        uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// Kind is KindPolicySet.
func (PolicySet) Kind() Kind { return KindPolicySet }

// Kind is KindListingSet.
func (ListingSet) Kind() Kind { return KindListingSet }

// Kind is KindCalendarOpen.
func (CalendarOpen) Kind() Kind { return KindCalendarOpen }

// Kind is KindBook.
func (Book) Kind() Kind { return KindBook }

// Kind is KindCancelByGuest.
func (CancelByGuest) Kind() Kind { return KindCancelByGuest }

// SigningPurse is the author's purse.
func (o PolicySet) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o ListingSet) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o CalendarOpen) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse, which also pays.
func (o Book) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse.
func (o CancelByGuest) SigningPurse() uint32 { return o.Signer }

// Words of the row.
func (o PolicySet) Words() ([]fr.Element, error) {
	var c layout.Packer
	tiers, rest, err := o.Terms.Words()
	if err != nil {
		return nil, err
	}
	return []fr.Element{marketWord(&c, KindPolicySet, pointers{signer: o.Signer, policy: o.Record}, o.Token, o.Fee), tiers, rest, {}}, c.Err
}

// Words of the row.
func (o ListingSet) Words() ([]fr.Element, error) {
	var c layout.Packer
	if _, err := layout.ListingSet2.Unpack(o.Metadata); err != nil {
		return nil, err
	}
	return []fr.Element{
		marketWord(&c, KindListingSet, pointers{signer: o.Signer, listing: o.Record, policy: o.Policy, payout: o.Payout}, o.Token, o.Fee),
		c.Pack(layout.ListingSet1, o.Price.Int(), u(o.Origin), u(o.Serial)),
		o.Metadata,
		c.Pack(layout.ListingSet3, u(o.Flags&record.FlagBookable), u(o.Flags>>1), u(o.UnitSeconds), u(o.MinUnits), u(o.MaxUnits), u(o.PolicySerial), o.Deposit.Int(), u(o.Arbiter)),
	}, c.Err
}

// Words of the row.
func (o CalendarOpen) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		marketWord(&c, KindCalendarOpen, pointers{signer: o.Signer, listing: o.Listing, calendar: o.Record}, o.Token, o.Fee),
		c.Pack(layout.CalendarOpen1, u(o.ListingSerial), u(o.Window)), {}, {},
	}, c.Err
}

// Words of the row.
func (o Book) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		marketWord(&c, KindBook, pointers{o.Signer, o.Listing, o.Calendar, o.Policy, o.Record, o.Payout}, o.Token, o.Fee),
		c.Pack(layout.Book1, u(o.ListingSerial), u(o.Window), u(o.FirstUnit), u(o.Units), o.Limit.Int()),
		c.Pack(layout.Book2, o.Deposit.Int(), u(o.Arbiter)), {},
	}, c.Err
}

// Words of the row.
func (o CancelByGuest) Words() ([]fr.Element, error) {
	var c layout.Packer
	p := pointers{signer: o.Signer, calendar: o.Calendar, booking: o.Booking, payout: o.Payout}
	return []fr.Element{marketWord(&c, KindCancelByGuest, p, o.Token, o.Fee), c.Pack(layout.CancelByGuest1, u(o.BookingSerial)), {}, {}}, c.Err
}

func parseMarket(c *layout.Unpacker, words []fr.Element) Operation {
	v := c.Unpack(layout.Market0, words[0])
	index := func(i int) uint32 { return uint32(v[i].Uint64()) }
	p := pointers{index(2), index(3), index(4), index(5), index(6), index(7)}
	token, fee := record.Token(v[8].Uint64()), v[9].Uint64()

	var o Operation
	switch Kind(v[0].Uint64()) {
	case KindPolicySet:
		terms, err := record.TermsOf(words[1], words[2])
		if err != nil {
			c.Fail(err)
		}
		o = PolicySet{p.signer, p.policy, token, fee, terms}
	case KindListingSet:
		a, b := c.Unpack(layout.ListingSet1, words[1]), c.Unpack(layout.ListingSet3, words[3])
		c.Unpack(layout.ListingSet2, words[2])
		price, _ := amount.FromInt(a[0])
		deposit, _ := amount.FromInt(b[6])
		o = ListingSet{p.signer, p.listing, p.policy, p.payout, token, fee, a[2].Uint64(), price, a[1].Uint64(), words[2],
			uint8(b[0].Uint64() | b[1].Uint64()<<1), uint32(b[2].Uint64()), uint8(b[3].Uint64()), uint8(b[4].Uint64()), b[5].Uint64(), deposit, uint32(b[7].Uint64())}
	case KindCalendarOpen:
		a := c.Unpack(layout.CalendarOpen1, words[1])
		o = CalendarOpen{p.signer, p.listing, p.calendar, token, fee, a[0].Uint64(), uint32(a[1].Uint64())}
	case KindBook:
		a := c.Unpack(layout.Book1, words[1])
		b := c.Unpack(layout.Book2, words[2])
		limit, _ := amount.FromInt(a[4])
		deposit, _ := amount.FromInt(b[0])
		o = Book{p.signer, p.listing, p.calendar, p.policy, p.booking, p.payout, token, fee, a[0].Uint64(), uint32(a[1].Uint64()), uint8(a[2].Uint64()), uint8(a[3].Uint64()), limit, deposit, uint32(b[1].Uint64())}
	case KindCancelByGuest:
		o = CancelByGuest{p.signer, p.booking, p.calendar, p.payout, token, fee, c.Unpack(layout.CancelByGuest1, words[1])[0].Uint64()}
	default:
		return nil
	}
	return exactly(c, o, words)
}
