package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// listingPointers are the records that the first word of an L row names, in the order of the row's
// accesses. The object is a calendar or a policy. A kind leaves those zero that it does not use.
type listingPointers struct {
	signer, listing, object, payout uint32
}

// listingsWord is the first word of an L row.
func listingsWord(c *layout.Packer, k Kind, p listingPointers, t record.Token, fee uint64) fr.Element {
	return c.Pack(layout.Listings0, u(k), u(uint32(0)), u(p.signer), u(p.listing), u(p.object), u(p.payout), u(t), u(fee))
}

// PolicySet publishes a refund policy in a free record.
type PolicySet struct {
	Signer uint32
	Record uint32 // free
	Token  record.Token
	Fee    uint64
	Terms  record.Terms
	Offers record.Offers
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
	Spare        record.Spare
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

// PriceSet sets how the price of a listing follows from its price per unit.
type PriceSet struct {
	Signer        uint32
	Listing       uint32
	Token         record.Token
	Fee           uint64
	ListingSerial uint64
	Pricing       record.Pricing
}

// CalendarBlock keeps a run of units of a window from being booked.
type CalendarBlock struct {
	Signer        uint32
	Listing       uint32
	Calendar      uint32
	Token         record.Token
	Fee           uint64
	ListingSerial uint64
	Window        uint32
	FirstUnit     uint8
	Units         uint8
}

// CalendarUnblock takes back what CalendarBlock did to a run of units.
type CalendarUnblock CalendarBlock

// Kind is KindPolicySet.
func (PolicySet) Kind() Kind { return KindPolicySet }

// Kind is KindListingSet.
func (ListingSet) Kind() Kind { return KindListingSet }

// Kind is KindCalendarOpen.
func (CalendarOpen) Kind() Kind { return KindCalendarOpen }

// Kind is KindPriceSet.
func (PriceSet) Kind() Kind { return KindPriceSet }

// Kind is KindCalendarBlock.
func (CalendarBlock) Kind() Kind { return KindCalendarBlock }

// Kind is KindCalendarUnblock.
func (CalendarUnblock) Kind() Kind { return KindCalendarUnblock }

// SigningPurse is the author's purse.
func (o PolicySet) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o ListingSet) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o CalendarOpen) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o PriceSet) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o CalendarBlock) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o CalendarUnblock) SigningPurse() uint32 { return o.Signer }

// Words of the row.
func (o PolicySet) Words() ([]fr.Element, error) {
	var c layout.Packer
	tiers, rest, err := o.Terms.Words()
	if err != nil {
		return nil, err
	}
	offers, err := o.Offers.Word()
	if err != nil {
		return nil, err
	}
	return []fr.Element{listingsWord(&c, KindPolicySet, listingPointers{signer: o.Signer, object: o.Record}, o.Token, o.Fee), tiers, rest, offers}, c.Err
}

// Words of the row.
func (o ListingSet) Words() ([]fr.Element, error) {
	var c layout.Packer
	if _, err := layout.ListingSet2.Unpack(o.Metadata); err != nil {
		return nil, err
	}
	return []fr.Element{
		listingsWord(&c, KindListingSet, listingPointers{o.Signer, o.Record, o.Policy, o.Payout}, o.Token, o.Fee),
		c.Pack(layout.ListingSet1, o.Price.Int(), u(o.Origin), u(o.Serial)),
		o.Metadata,
		c.Pack(layout.ListingSet3, u(o.Flags&1), u(o.Flags>>1&1), u(o.Flags>>2), u(o.UnitSeconds), u(o.MinUnits), u(o.MaxUnits), u(o.PolicySerial), o.Deposit.Int(), u(o.Arbiter), u(o.Spare)),
	}, c.Err
}

// Words of the row.
func (o CalendarOpen) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		listingsWord(&c, KindCalendarOpen, listingPointers{signer: o.Signer, listing: o.Listing, object: o.Record}, o.Token, o.Fee),
		c.Pack(layout.CalendarOpen1, u(o.ListingSerial), u(o.Window)), {}, {},
	}, c.Err
}

// Words of the row.
func (o PriceSet) Words() ([]fr.Element, error) {
	var c layout.Packer
	pricing, err := o.Pricing.Word(o.ListingSerial)
	if err != nil {
		return nil, err
	}
	return []fr.Element{listingsWord(&c, KindPriceSet, listingPointers{signer: o.Signer, listing: o.Listing}, o.Token, o.Fee), pricing, {}, {}}, c.Err
}

// Words of the row.
func (o CalendarBlock) Words() ([]fr.Element, error) { return o.words(KindCalendarBlock) }

// Words of the row.
func (o CalendarUnblock) Words() ([]fr.Element, error) {
	return CalendarBlock(o).words(KindCalendarUnblock)
}

func (o CalendarBlock) words(k Kind) ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		listingsWord(&c, k, listingPointers{signer: o.Signer, listing: o.Listing, object: o.Calendar}, o.Token, o.Fee),
		c.Pack(layout.Block1, u(o.ListingSerial), u(o.Window), u(o.FirstUnit), u(o.Units)), {}, {},
	}, c.Err
}

func parseListings(c *layout.Unpacker, words []fr.Element) Operation {
	v := c.Unpack(layout.Listings0, words[0])
	index := func(i int) uint32 { return uint32(v[i].Uint64()) }
	p := listingPointers{index(2), index(3), index(4), index(5)}
	token, fee := record.Token(v[6].Uint64()), v[7].Uint64()

	var o Operation
	switch kind := Kind(v[0].Uint64()); kind {
	case KindPolicySet:
		terms, err := record.TermsOf(words[1], words[2])
		if err != nil {
			c.Fail(err)
		}
		offers, err := record.OffersOf(words[3])
		if err != nil {
			c.Fail(err)
		}
		o = PolicySet{p.signer, p.object, token, fee, terms, offers}
	case KindListingSet:
		a, b := c.Unpack(layout.ListingSet1, words[1]), c.Unpack(layout.ListingSet3, words[3])
		c.Unpack(layout.ListingSet2, words[2])
		price, _ := amount.FromInt(a[0])
		deposit, _ := amount.FromInt(b[7])
		o = ListingSet{p.signer, p.listing, p.object, p.payout, token, fee, a[2].Uint64(), price, a[1].Uint64(), words[2],
			uint8(b[0].Uint64() | b[1].Uint64()<<1 | b[2].Uint64()<<2), uint32(b[3].Uint64()), uint8(b[4].Uint64()), uint8(b[5].Uint64()), b[6].Uint64(), deposit, uint32(b[8].Uint64()), record.Spare(b[9].Uint64())}
	case KindPriceSet:
		serial, pricing, err := record.PricingOf(words[1])
		if err != nil {
			c.Fail(err)
		}
		o = PriceSet{p.signer, p.listing, token, fee, serial, pricing}
	case KindCalendarBlock, KindCalendarUnblock:
		a := c.Unpack(layout.Block1, words[1])
		b := CalendarBlock{p.signer, p.listing, p.object, token, fee, a[0].Uint64(), uint32(a[1].Uint64()), uint8(a[2].Uint64()), uint8(a[3].Uint64())}
		if o = b; kind == KindCalendarUnblock {
			o = CalendarUnblock(b)
		}
	case KindCalendarOpen:
		a := c.Unpack(layout.CalendarOpen1, words[1])
		o = CalendarOpen{p.signer, p.listing, p.object, token, fee, a[0].Uint64(), uint32(a[1].Uint64())}
	default:
		return nil
	}
	return exactly(c, o, words)
}
