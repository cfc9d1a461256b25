// Package record gives the records of the state their types: each is four cells
// whose bits package layout fixes (docs/spec/state.md).
package record

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// Cells is a record as the state holds it. All zero means free.
type Cells [4]fr.Element

// IsFree reports whether all four cells are zero.
func (c Cells) IsFree() bool { return c == Cells{} }

// Kind is the type of a record, the low 8 bits of its first cell.
type Kind uint8

// Kinds of records.
const (
	KindFree Kind = iota
	KindParams
	KindPurse
	KindPolicy
	KindListing
	KindCalendar
	KindBooking
)

func (k Kind) String() string {
	names := [...]string{"free", "params", "purse", "policy", "listing", "calendar", "booking"}
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Kind reads the kind of a record.
func (c Cells) Kind() Kind { return Kind(layout.Int(c[0]).Uint64() & 0xff) }

// KindError says that a record is not of the kind that was expected.
type KindError struct{ Want, Have Kind }

func (e *KindError) Error() string { return fmt.Sprintf("record is a %s, want a %s", e.Have, e.Want) }

// Index of record 0 and the number of token series and tokens.
const (
	ParamsIndex = 0
	Tokens      = 4
	Series      = 2
)

// Token is a token id: 0 ETH, 1 test dollar, 2 STOA, 3 reserved.
type Token uint8

// Series of the purses that hold the token, and which of their two balances it is.
func (t Token) Series() uint8 { return uint8(t) >> 1 }

// Slot is the balance of a purse that holds the token: 0 or 1.
func (t Token) Slot() int { return int(t) & 1 }

// Params is record 0: what governance may change, and the time of the last batch.
type Params struct {
	Version      uint32
	Time         uint64 // of the last batch, seconds
	BookingFee   uint16 // basis points of the price
	FeePurse     [Series]uint32
	CrankReserve [Tokens]uint64 // units, reserved by a booking for its cranks
	Rent         [Tokens]uint64 // units, least fee of an operation that fills a record
}

// What governance may set: no booking costs more than a fifth of its price, and no
// reserve or rent is more than its limit, in units: those of the test dollar about a
// thousand dollars, others what the field holds. A rent is at least 1, also of a token
// that nobody holds: a fee of 0 would fill records for nothing.
const MaxBookingFee = 2_000 // basis points

// ReserveLimit is the largest crank reserve and the largest record rent of each token.
var ReserveLimit = [Tokens]uint64{1<<layout.ReserveBits - 1, 1<<30 - 1, 1<<layout.ReserveBits - 1, 1<<layout.ReserveBits - 1}

// CheckBounds says which bound the parameters break, of PARAMS-3 to PARAMS-5.
func (p Params) CheckBounds() error {
	if p.BookingFee > MaxBookingFee {
		return &layout.RuleError{Rule: "PARAMS-3", Field: "booking fee", Value: p.BookingFee, Limit: MaxBookingFee}
	}
	for t, limit := range ReserveLimit {
		if p.CrankReserve[t] > limit {
			return &layout.RuleError{Rule: "PARAMS-4", Field: fmt.Sprintf("crank reserve of token %d", t), Value: p.CrankReserve[t], Limit: limit}
		}
		if p.Rent[t] == 0 || p.Rent[t] > limit {
			return &layout.RuleError{Rule: "PARAMS-5", Field: fmt.Sprintf("record rent of token %d", t), Value: p.Rent[t], Limit: fmt.Sprintf("1 to %d", limit)}
		}
	}
	return nil
}

// Balance is one token's balance in a purse.
type Balance struct{ Available, Locked amount.Amount }

// Purse holds one owner's two tokens of a series. Its key signs.
type Purse struct {
	Owner    common.Address
	Nonce    uint32
	Epoch    uint16
	Series   uint8
	Flags    uint8
	Key      fr.Element // y of the public key
	Balances [2]Balance
}

// Tier refunds Refund basis points when at least Before seconds are left.
type Tier struct {
	Before uint32
	Refund uint16
}

// Terms is the immutable part of a policy.
type Terms struct {
	Tiers         [4]Tier
	ReleaseDelay  uint32 // seconds after the end of a stay
	NoShow        uint16 // basis points
	HostCancel    uint16 // basis points
	CheckInGrace  uint32 // seconds
	DepositWindow uint32 // seconds
}

// Policy is a published refund policy.
type Policy struct {
	Serial uint64
	Terms
}

// Refund is the share of the price in basis points that a guest gets back when
// left seconds remain before the start: the first tier that applies.
func (t Terms) Refund(left uint64) uint16 {
	for _, tier := range t.Tiers {
		if left >= uint64(tier.Before) {
			return tier.Refund
		}
	}
	return 0
}

// FlagBookable is the flag of a listing that takes bookings.
const FlagBookable = 1

// Listing is something that can be booked by the unit of time.
type Listing struct {
	Serial       uint64
	Host         uint32 // purse that signs for the host
	Payout       uint32 // purse that is paid
	Policy       uint32
	Token        Token
	Flags        uint8
	Windows      uint32 // calendars opened so far
	UnitSeconds  uint32
	MinUnits     uint8
	MaxUnits     uint8
	Price        amount.Amount // per unit
	Origin       uint64        // time of unit 0 of window 0
	PolicySerial uint64
	Metadata     fr.Element // 248-bit hash
}

// Calendar is the occupancy of one window of 240 units of a listing.
type Calendar struct {
	ListingSerial uint64
	Window        uint32
	Occupied      fr.Element // 240-bit map, bit u for unit u
	Blocked       fr.Element // 240-bit map of what the host keeps
}

// WindowUnits is the number of units in a calendar.
const WindowUnits = layout.MapBits

// State of a booking.
type State uint8

// States of a booking.
const (
	Booked State = iota + 1
	Released
	CancelledByGuest
)

func (s State) String() string {
	names := [...]string{"", "booked", "released", "cancelled by guest"}
	if s >= Booked && int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state(%d)", uint8(s))
}

// Booking holds the money of a stay until it is released or cancelled, and
// carries its own copy of everything that later steps need.
type Booking struct {
	Serial        uint64
	State         State
	Token         Token
	Listing       uint32
	Guest         uint32 // purse that signs for the guest
	Payout        uint32
	Refund        uint32
	Policy        uint32
	Calendar      uint32
	FeeBps        uint16
	Price         amount.Amount
	Fee           uint64
	CrankReserve  uint64
	Start, End    uint64
	ReleaseAt     uint64
	FirstUnit     uint8
	Units         uint8
	Window        uint32
	ListingSerial uint64
	Released      amount.Amount
	PolicySerial  uint64
}

// Escrow is what a live booking holds: price + fee + reserve - released.
func (b Booking) Escrow() (amount.Amount, error) {
	if b.State != Booked {
		return amount.Amount{}, nil
	}
	total, err := amount.Sum(b.Price, amount.From(b.Fee), amount.From(b.CrankReserve))
	if err != nil {
		return amount.Amount{}, err
	}
	return total.Sub(b.Released)
}

// Mask is the run of units in its calendar's map.
func Mask(firstUnit, units uint8) *uint256.Int {
	m := new(uint256.Int).Lsh(uint256.NewInt(1), uint(units))
	m.SubUint64(m, 1)
	return m.Lsh(m, uint(firstUnit))
}
