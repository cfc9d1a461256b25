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
	signer, listing, calendar, next, policy, booking, payout uint32
}

// marketWord is the first word of an M row.
func marketWord(c *layout.Packer, k Kind, p pointers, t record.Token, fee uint64) fr.Element {
	return c.Pack(layout.Market0, u(k), u(uint32(0)), u(p.signer), u(p.listing), u(p.calendar), u(p.next), u(p.policy), u(p.booking), u(p.payout), u(t), u(fee))
}

// Book books a run of units, of one window or of two that follow each other, at once and
// puts its price in escrow.
type Book struct {
	Signer        uint32
	Listing       uint32
	Calendar      uint32
	NextCalendar  uint32 // of the window after it, if the stay reaches it; else 0
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

// Hold is Book for a guest who wants to think: he pays the crank reserve alone, and the
// units are his for the policy's hold window. Confirm makes it a booking.
type Hold Book

// RequestBook is Book of a listing whose host chooses his guests: the guest pays at once,
// and Accept makes it a booking, or all comes back.
type RequestBook Book

// CancelByGuest cancels a booking before it starts, under its policy, or takes back an
// offer.
type CancelByGuest struct {
	Signer        uint32
	Booking       uint32
	Calendar      uint32
	NextCalendar  uint32 // the booking's
	Payout        uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// Decline refuses a request, all of which goes back to the guest. The host signs.
type Decline struct {
	Signer        uint32
	Booking       uint32
	Calendar      uint32
	NextCalendar  uint32 // the booking's
	Guest         uint32 // the booking's
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// CancelByHost ends a booking at the host's cost: the guest gets all that it holds and
// the bond.
type CancelByHost struct {
	Signer        uint32
	Booking       uint32
	Calendar      uint32
	NextCalendar  uint32 // the booking's
	Guest         uint32 // the booking's
	Payout        uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// Expire is a crank: anyone may end an offer whose time is over, and names the purse
// that gets the crank reserve.
type Expire struct {
	Payee         uint32
	Booking       uint32
	Calendar      uint32
	NextCalendar  uint32 // the booking's
	Guest         uint32 // the booking's
	Token         record.Token
	BookingSerial uint64
}

// Modify gives a booking the units and the price that its host has proposed. The guest
// signs, who pays what it costs more or gets back what it costs less.
type Modify struct {
	Signer        uint32
	Listing       uint32 // the booking's
	Booking       uint32
	Calendar      uint32 // the booking's
	NextCalendar  uint32 // of the window after it, if the stay reached it or reaches it now; else 0
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Window        uint32 // the booking's
	FirstUnit     uint8
	Units         uint8
	Price         amount.Amount
}

// Kind is KindBook.
func (Book) Kind() Kind { return KindBook }

// Kind is KindCancelByGuest.
func (CancelByGuest) Kind() Kind { return KindCancelByGuest }

// Kind is KindHold.
func (Hold) Kind() Kind { return KindHold }

// Kind is KindRequestBook.
func (RequestBook) Kind() Kind { return KindRequestBook }

// Kind is KindDecline.
func (Decline) Kind() Kind { return KindDecline }

// Kind is KindCancelByHost.
func (CancelByHost) Kind() Kind { return KindCancelByHost }

// Kind is KindExpire.
func (Expire) Kind() Kind { return KindExpire }

// Kind is KindModify.
func (Modify) Kind() Kind { return KindModify }

// SigningPurse is the guest's purse, which also pays.
func (o Book) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse.
func (o CancelByGuest) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse, which also pays.
func (o Hold) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse, which also pays.
func (o RequestBook) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o Decline) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o CancelByHost) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse, which also pays.
func (o Modify) SigningPurse() uint32 { return o.Signer }

// PaidPurse is the payee.
func (o Expire) PaidPurse() uint32 { return o.Payee }

// Words of the row.
func (o Book) Words() ([]fr.Element, error) { return o.words(KindBook) }

// words of Book and of the two kinds that have its fields.
func (o Book) words(k Kind) ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		marketWord(&c, k, pointers{o.Signer, o.Listing, o.Calendar, o.NextCalendar, o.Policy, o.Record, o.Payout}, o.Token, o.Fee),
		c.Pack(layout.Book1, u(o.ListingSerial), u(o.Window), u(o.FirstUnit), u(o.Units), o.Limit.Int()),
		c.Pack(layout.Book2, o.Deposit.Int(), u(o.Arbiter)),
	}, c.Err
}

// Words of the row.
func (o Hold) Words() ([]fr.Element, error) { return Book(o).words(KindHold) }

// Words of the row.
func (o RequestBook) Words() ([]fr.Element, error) { return Book(o).words(KindRequestBook) }

// Words of the row.
func (o CancelByGuest) Words() ([]fr.Element, error) {
	return undo(KindCancelByGuest, pointers{signer: o.Signer, calendar: o.Calendar, next: o.NextCalendar, booking: o.Booking, payout: o.Payout}, o.Token, o.Fee, o.BookingSerial)
}

// Words of the row. The policy's field has the guest.
func (o Decline) Words() ([]fr.Element, error) {
	return undo(KindDecline, pointers{signer: o.Signer, calendar: o.Calendar, next: o.NextCalendar, policy: o.Guest, booking: o.Booking}, o.Token, o.Fee, o.BookingSerial)
}

// Words of the row. The policy's field has the guest.
func (o CancelByHost) Words() ([]fr.Element, error) {
	p := pointers{signer: o.Signer, calendar: o.Calendar, next: o.NextCalendar, policy: o.Guest, booking: o.Booking, payout: o.Payout}
	return undo(KindCancelByHost, p, o.Token, o.Fee, o.BookingSerial)
}

// Words of the row. The policy's field has the guest.
func (o Expire) Words() ([]fr.Element, error) {
	return undo(KindExpire, pointers{signer: o.Payee, calendar: o.Calendar, next: o.NextCalendar, policy: o.Guest, booking: o.Booking}, o.Token, 0, o.BookingSerial)
}

// Words of the row.
func (o Modify) Words() ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		marketWord(&c, KindModify, pointers{signer: o.Signer, listing: o.Listing, calendar: o.Calendar, next: o.NextCalendar, booking: o.Booking}, o.Token, o.Fee),
		c.Pack(layout.Modify1, u(o.BookingSerial), u(o.Window), u(o.FirstUnit), u(o.Units), o.Price.Int()),
		{},
	}, c.Err
}

// undo is the words of a row that gives a booking's units back.
func undo(k Kind, p pointers, t record.Token, fee, serial uint64) ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{marketWord(&c, k, p, t, fee), c.Pack(layout.Undo1, u(serial)), {}}, c.Err
}

func parseMarket(c *layout.Unpacker, words []fr.Element) Operation {
	v := c.Unpack(layout.Market0, words[0])
	index := func(i int) uint32 { return uint32(v[i].Uint64()) }
	p := pointers{index(2), index(3), index(4), index(5), index(6), index(7), index(8)}
	token, fee := record.Token(v[9].Uint64()), v[10].Uint64()

	var o Operation
	switch kind := Kind(v[0].Uint64()); kind {
	case KindBook, KindHold, KindRequestBook:
		a := c.Unpack(layout.Book1, words[1])
		b := c.Unpack(layout.Book2, words[2])
		limit, _ := amount.FromInt(a[4])
		deposit, _ := amount.FromInt(b[0])
		book := Book{p.signer, p.listing, p.calendar, p.next, p.policy, p.booking, p.payout, token, fee, a[0].Uint64(), uint32(a[1].Uint64()), uint8(a[2].Uint64()), uint8(a[3].Uint64()), limit, deposit, uint32(b[1].Uint64())}
		switch kind {
		case KindHold:
			o = Hold(book)
		case KindRequestBook:
			o = RequestBook(book)
		default:
			o = book
		}
	case KindCancelByGuest, KindDecline, KindCancelByHost, KindExpire:
		serial := c.Unpack(layout.Undo1, words[1])[0].Uint64()
		switch kind {
		case KindCancelByGuest:
			o = CancelByGuest{p.signer, p.booking, p.calendar, p.next, p.payout, token, fee, serial}
		case KindDecline:
			o = Decline{p.signer, p.booking, p.calendar, p.next, p.policy, token, fee, serial}
		case KindCancelByHost:
			o = CancelByHost{p.signer, p.booking, p.calendar, p.next, p.policy, p.payout, token, fee, serial}
		default:
			o = Expire{p.signer, p.booking, p.calendar, p.next, p.policy, token, serial}
		}
	case KindModify:
		a := c.Unpack(layout.Modify1, words[1])
		price, _ := amount.FromInt(a[4])
		o = Modify{p.signer, p.listing, p.booking, p.calendar, p.next, token, fee, a[0].Uint64(), uint32(a[1].Uint64()), uint8(a[2].Uint64()), uint8(a[3].Uint64()), price}
	default:
		return nil
	}
	return exactly(c, o, words)
}
