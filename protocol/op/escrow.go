package op

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// escrow has the fields that an E row can have. The actor signs; where nobody does, he
// is the payee of the crank reserve. A kind leaves those zero that it does not use.
type escrow struct {
	actor, booking, payout, guest uint32
	token                         record.Token
	fee                           uint64
	serial                        uint64 // of the booking
	amount                        amount.Amount
	units, first                  uint8
	evidence                      fr.Element
}

// words of the row.
func (e escrow) words(k Kind) ([]fr.Element, error) {
	var c layout.Packer
	return []fr.Element{
		c.Pack(layout.Escrow0, u(k), u(uint32(0)), u(e.actor), u(e.booking), u(e.payout), u(e.guest), u(e.token), u(e.fee)),
		c.Pack(layout.Escrow1, u(e.serial), e.amount.Int(), u(e.units), u(e.first)),
		c.Within(layout.Evidence, e.evidence),
	}, c.Err
}

// CheckIn says that the guest has come. The guest or the host signs.
type CheckIn struct {
	Signer        uint32
	Booking       uint32
	Token         record.Token // of the booking, and of Fee, in all rows of this lane
	Fee           uint64
	BookingSerial uint64
}

// Release pays the host all that is left of the price and ends a booking without a
// deposit. The guest signs.
type Release struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32 // the booking's
	Guest         uint32 // the booking's
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// ReleasePart pays the host the price of the first Units units, less what was paid
// before: at any time if the guest signs, when they are past if the host does.
type ReleasePart struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Units         uint8
}

// ReleaseDue is a crank: anyone may end a stay whose deadline has come, and names
// the purse that gets the crank reserve.
type ReleaseDue struct {
	Payee         uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	BookingSerial uint64
}

// NoShow is a crank: anyone may end a booking whose guest did not come in time.
type NoShow struct {
	Payee         uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	BookingSerial uint64
}

// DepositClaim claims an amount of the deposit, instead of what was claimed before.
// The host signs.
type DepositClaim struct {
	Signer        uint32
	Booking       uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Amount        amount.Amount
}

// DepositReturn returns an amount of the deposit now, and withdraws any claim. The host
// signs.
type DepositReturn struct {
	Signer        uint32
	Booking       uint32
	Guest         uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Amount        amount.Amount
}

// DisputeOpen stops the money of a booking until a ruling, an agreement or the time-out.
// The guest or the host signs.
type DisputeOpen struct {
	Signer        uint32
	Booking       uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Evidence      fr.Element // 248-bit hash of what is kept elsewhere
}

// SplitPropose is one party's consent to end the booking with Amount to the guest and
// the rest to the host. The guest or the host signs.
type SplitPropose struct {
	Signer        uint32
	Booking       uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Amount        amount.Amount
}

// SplitAccept is the other party's consent to exactly that, and ends the booking.
type SplitAccept struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Amount        amount.Amount
}

// Ruling ends a dispute with Amount to the guest. The listing's arbiter signs.
type Ruling struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Amount        amount.Amount
}

// RulingTimeout is a crank: anyone may end a dispute that the arbiter left alone.
type RulingTimeout struct {
	Payee         uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	BookingSerial uint64
}

// AwardDue is a crank: anyone may carry out what the arbiter ruled on L1 (Award). The payee
// is the arbiter's purse, which gets his fee too.
type AwardDue struct {
	Payee         uint32
	Booking       uint32
	Payout        uint32
	Guest         uint32
	Token         record.Token
	BookingSerial uint64
	Amount        amount.Amount // to the guest: what the award says, or all that there is
}

// BookingTransfer gives a booking to another guest. The guest signs.
type BookingTransfer struct {
	Signer        uint32
	Booking       uint32
	NewGuest      uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// Confirm pays for what is held and makes it a booking. The guest signs.
type Confirm struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32 // the booking's, which the bond is locked in
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// Accept makes a request a booking. The host signs.
type Accept struct {
	Signer        uint32
	Booking       uint32
	Payout        uint32 // the booking's, which the bond is locked in
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
}

// ModifyPropose is the host's consent to other units of the booking's window for another
// price, which Modify then gives the booking. The host signs.
type ModifyPropose struct {
	Signer        uint32
	Booking       uint32
	Token         record.Token
	Fee           uint64
	BookingSerial uint64
	Price         amount.Amount
	Units         uint8
	FirstUnit     uint8
}

// Kind is KindCheckIn.
func (CheckIn) Kind() Kind { return KindCheckIn }

// Kind is KindRelease.
func (Release) Kind() Kind { return KindRelease }

// Kind is KindReleasePart.
func (ReleasePart) Kind() Kind { return KindReleasePart }

// Kind is KindReleaseDue.
func (ReleaseDue) Kind() Kind { return KindReleaseDue }

// Kind is KindNoShow.
func (NoShow) Kind() Kind { return KindNoShow }

// Kind is KindDepositClaim.
func (DepositClaim) Kind() Kind { return KindDepositClaim }

// Kind is KindDepositReturn.
func (DepositReturn) Kind() Kind { return KindDepositReturn }

// Kind is KindDisputeOpen.
func (DisputeOpen) Kind() Kind { return KindDisputeOpen }

// Kind is KindSplitPropose.
func (SplitPropose) Kind() Kind { return KindSplitPropose }

// Kind is KindSplitAccept.
func (SplitAccept) Kind() Kind { return KindSplitAccept }

// Kind is KindRuling.
func (Ruling) Kind() Kind { return KindRuling }

// Kind is KindRulingTimeout.
func (RulingTimeout) Kind() Kind { return KindRulingTimeout }

// Kind is KindAwardDue.
func (AwardDue) Kind() Kind { return KindAwardDue }

// Kind is KindBookingTransfer.
func (BookingTransfer) Kind() Kind { return KindBookingTransfer }

// Kind is KindConfirm.
func (Confirm) Kind() Kind { return KindConfirm }

// Kind is KindAccept.
func (Accept) Kind() Kind { return KindAccept }

// Kind is KindModifyPropose.
func (ModifyPropose) Kind() Kind { return KindModifyPropose }

// SigningPurse is the guest's or the host's purse.
func (o CheckIn) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse.
func (o Release) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's or the host's purse.
func (o ReleasePart) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o DepositClaim) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o DepositReturn) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's or the host's purse.
func (o DisputeOpen) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's or the host's purse.
func (o SplitPropose) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the other party's purse.
func (o SplitAccept) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the arbiter's purse.
func (o Ruling) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse.
func (o BookingTransfer) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the guest's purse, which also pays.
func (o Confirm) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o Accept) SigningPurse() uint32 { return o.Signer }

// SigningPurse is the host's purse.
func (o ModifyPropose) SigningPurse() uint32 { return o.Signer }

// PaidPurse is the payee.
func (o ReleaseDue) PaidPurse() uint32 { return o.Payee }

// PaidPurse is the payee.
func (o NoShow) PaidPurse() uint32 { return o.Payee }

// PaidPurse is the payee.
func (o RulingTimeout) PaidPurse() uint32 { return o.Payee }

// PaidPurse is the payee.
func (o AwardDue) PaidPurse() uint32 { return o.Payee }

// Words of the row.
func (o CheckIn) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, token: o.Token, fee: o.Fee, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o Release) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, fee: o.Fee, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o ReleasePart) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, token: o.Token, fee: o.Fee, serial: o.BookingSerial, units: o.Units}.words(o.Kind())
}

// Words of the row.
func (o ReleaseDue) Words() ([]fr.Element, error) {
	return escrow{actor: o.Payee, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o NoShow) Words() ([]fr.Element, error) {
	return escrow{actor: o.Payee, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o DepositClaim) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o DepositReturn) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, guest: o.Guest, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o DisputeOpen) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, token: o.Token, fee: o.Fee, serial: o.BookingSerial, evidence: o.Evidence}.words(o.Kind())
}

// Words of the row.
func (o SplitPropose) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o SplitAccept) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o Ruling) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o RulingTimeout) Words() ([]fr.Element, error) {
	return escrow{actor: o.Payee, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o AwardDue) Words() ([]fr.Element, error) {
	return escrow{actor: o.Payee, booking: o.Booking, payout: o.Payout, guest: o.Guest, token: o.Token, serial: o.BookingSerial, amount: o.Amount}.words(o.Kind())
}

// Words of the row.
func (o BookingTransfer) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, guest: o.NewGuest, token: o.Token, fee: o.Fee, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o Confirm) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, token: o.Token, fee: o.Fee, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o Accept) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, payout: o.Payout, token: o.Token, fee: o.Fee, serial: o.BookingSerial}.words(o.Kind())
}

// Words of the row.
func (o ModifyPropose) Words() ([]fr.Element, error) {
	return escrow{actor: o.Signer, booking: o.Booking, token: o.Token, fee: o.Fee, serial: o.BookingSerial, amount: o.Price, units: o.Units, first: o.FirstUnit}.words(o.Kind())
}

func parseEscrow(c *layout.Unpacker, words []fr.Element) Operation {
	v, w := c.Unpack(layout.Escrow0, words[0]), c.Unpack(layout.Escrow1, words[1])
	c.Unpack(layout.Evidence, words[2])
	index := func(i int) uint32 { return uint32(v[i].Uint64()) }
	actor, booking, payout, guest := index(2), index(3), index(4), index(5)
	token, fee, serial, units := record.Token(v[6].Uint64()), v[7].Uint64(), w[0].Uint64(), uint8(w[2].Uint64())
	first := uint8(w[3].Uint64())
	money, _ := amount.FromInt(w[1])

	var o Operation
	switch Kind(v[0].Uint64()) {
	case KindCheckIn:
		o = CheckIn{actor, booking, token, fee, serial}
	case KindRelease:
		o = Release{actor, booking, payout, guest, token, fee, serial}
	case KindReleasePart:
		o = ReleasePart{actor, booking, payout, token, fee, serial, units}
	case KindReleaseDue:
		o = ReleaseDue{actor, booking, payout, guest, token, serial}
	case KindNoShow:
		o = NoShow{actor, booking, payout, guest, token, serial}
	case KindDepositClaim:
		o = DepositClaim{actor, booking, token, fee, serial, money}
	case KindDepositReturn:
		o = DepositReturn{actor, booking, guest, token, fee, serial, money}
	case KindDisputeOpen:
		o = DisputeOpen{actor, booking, token, fee, serial, words[2]}
	case KindSplitPropose:
		o = SplitPropose{actor, booking, token, fee, serial, money}
	case KindSplitAccept:
		o = SplitAccept{actor, booking, payout, guest, token, fee, serial, money}
	case KindRuling:
		o = Ruling{actor, booking, payout, guest, token, fee, serial, money}
	case KindRulingTimeout:
		o = RulingTimeout{actor, booking, payout, guest, token, serial}
	case KindAwardDue:
		o = AwardDue{actor, booking, payout, guest, token, serial, money}
	case KindBookingTransfer:
		o = BookingTransfer{actor, booking, guest, token, fee, serial}
	case KindConfirm:
		o = Confirm{actor, booking, payout, token, fee, serial}
	case KindAccept:
		o = Accept{actor, booking, payout, token, fee, serial}
	case KindModifyPropose:
		o = ModifyPropose{actor, booking, token, fee, serial, money, units, first}
	default:
		return nil
	}
	return exactly(c, o, words)
}
