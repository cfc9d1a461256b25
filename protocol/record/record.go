// Package record gives the records of the state their types: each is four cells
// whose bits package layout fixes (docs/spec/state.md).
package record

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

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
	KindTerms
)

func (k Kind) String() string {
	names := [...]string{"free", "params", "purse", "policy", "listing", "calendar", "booking", "terms"}
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

// Terms are what a policy fixes of a booking. It copies them, so that they hold for it
// whatever happens to the policy.
type Terms struct {
	Tiers        [4]Tier
	DefaultSplit uint16 // basis points that the guest gets of what is disputable if no ruling comes
	ArbiterFee   uint16 // basis points that the arbiter gets of what is disputable for a ruling
	ReleaseDelay uint32 // seconds after the end of a stay
	NoShow       uint16 // basis points of the price that the host gets if the guest does not come
	HostCancel   uint16 // basis points of the price that the host's bond covers
	CheckInGrace uint32 // seconds after the start
	AnswerWindow uint32 // seconds in which the other side can answer
	RulingWindow uint32 // seconds in which the arbiter can rule
	Flags        uint8
}

// FlagFinalParts is the flag of terms under which a part that was released stays the
// host's: no bond stands for it.
const FlagFinalParts = 1

// Offers is how long an offer stands, in seconds. A booking does not copy it: it has the
// deadline that follows.
type Offers struct {
	RequestWindow uint32 // in which the host can accept a request, 0: none is taken
	HoldWindow    uint32 // in which the guest can confirm what he holds, 0: nothing is held
}

// Policy is a published refund policy.
type Policy struct {
	Serial uint64
	Terms
	Offers
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

// MinRulingWindow is the least time that an arbiter has, in seconds: without any, either
// party could take the default split alone.
const MinRulingWindow = 86_400

// Flags of a listing.
const (
	FlagBookable     = 1
	FlagTransferable = 2 // the guest may give a booking to somebody else before it starts
	FlagInstant      = 4 // a guest books or holds without asking
)

// Listing is something that can be booked by the unit of time.
type Listing struct {
	Serial       uint64
	Host         uint32 // purse that signs for the host
	Payout       uint32 // purse that is paid and holds the bonds; its owner is the host's
	Policy       uint32
	Arbiter      uint32 // purse that rules on disputes
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
	Deposit      amount.Amount
	Pricing      Pricing
	Spare        Spare
}

// State of a booking.
type State uint8

// States of a booking. Those up to LastLive hold money; the first two are offers, which
// Confirm and Accept make bookings.
const (
	Held State = iota + 1
	Requested
	Booked
	CheckedIn
	Disputed
	Released
	NoShow
	CancelledByGuest
	Split
	Ruled
	TimedOut
	CancelledByHost
	Declined
	Expired
)

// LastLive is the last of the states that a booking does not stay in, LastState that of all.
const (
	LastLive  = Disputed
	LastState = Expired
)

var stateNames = [...]string{
	"", "held", "requested", "booked", "checked in", "disputed", "released", "no-show", "cancelled by guest", "split", "ruled", "timed out",
	"cancelled by host", "declined", "expired",
}

func (s State) String() string {
	if s >= Held && int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state(%d)", uint8(s))
}

// Live reports whether a booking in this state holds money.
func (s State) Live() bool { return s >= Held && s <= LastLive }

// Vacant reports whether a booking in this state has given its units back.
func (s State) Vacant() bool {
	return s == CancelledByGuest || s == CancelledByHost || s == Declined || s == Expired
}

// Booking holds the money of a stay until it goes to whom it belongs. The record after
// it has its terms. Together they have a copy of everything that later steps need.
type Booking struct {
	Serial        uint64
	State         State
	Token         Token
	Listing       uint32
	Guest         uint32 // purse that paid, signs for the guest and gets refunds
	Host          uint32 // purse that signs for the host
	Payout        uint32 // purse that is paid and holds the bond
	Calendar      uint32
	NextCalendar  uint32 // of the window after it, which the stay reaches; 0 if it does not
	Arbiter       uint32
	Transferable  bool
	Price         amount.Amount
	Fee           uint64
	CrankReserve  uint64
	FirstUnit     uint8
	Units         uint8
	Start, End    uint64
	Deadline      uint64 // until when the parties can act, in a dispute the arbiter, of an offer who is asked
	Window        uint32
	ListingSerial uint64
	ParamsVersion uint32 // of the parameters that it was made under
	UnitsReleased uint8
	Released      amount.Amount // of the price
	Bond          amount.Amount // locked in the payout purse
	FeeBps        uint16
}

// BookingTerms is the record after a booking. What is claimed or proposed in those of a
// booking that has ended means nothing.
type BookingTerms struct {
	Serial uint64 // of the booking
	Terms
	Deposit  amount.Amount
	Claim    amount.Amount // what the host claims of the deposit
	Proposal Proposal
	Disputed bool   // for good, once a dispute was opened
	Arbiter  uint32 // copies of the booking's, for a row that reads its terms alone
	Token    Token
}

// Proposal is one party's consent to something that the other one may do, or what the
// arbiter has ruled. Every later row of the booking in lane E ends it, or replaces it by
// another.
type Proposal struct {
	Kind      ProposalKind
	ByHost    bool
	Amount    amount.Amount // what the guest gets of pot and bond, or the price
	FirstUnit uint8         // of the booking's window
	Units     uint8
}

// ProposalKind is what is proposed.
type ProposalKind uint8

// Kinds of proposals.
const (
	NoProposal ProposalKind = iota
	SplitProposal
	ModifyProposal // other units and another price, by the host
	Awarded        // by the arbiter on L1, to be carried out
)

// Pot is what the parties can divide: price and deposit, less what was released. For what
// is only held nobody has paid either.
func (b Booking) Pot(t BookingTerms) (amount.Amount, error) {
	if b.State == Held {
		return amount.Amount{}, nil
	}
	left, err := b.Price.Sub(b.Released)
	if err != nil {
		return left, err
	}
	return left.Add(t.Deposit)
}

// Disputable is the part of the pot that a dispute is about if nobody says otherwise: all
// but the deposit that nobody claims.
func (b Booking) Disputable(t BookingTerms) (amount.Amount, error) {
	left, err := b.Price.Sub(b.Released)
	if err != nil {
		return left, err
	}
	return left.Add(t.Claim)
}

// Rulable is the most that a ruling can give the guest, and what the arbiter earns by it.
func (b Booking) Rulable(t BookingTerms) (most, earned amount.Amount, err error) {
	disputed, err := b.Disputable(t)
	if err != nil {
		return most, earned, err
	}
	pot, err := b.Pot(t)
	if err != nil {
		return most, earned, err
	}
	total, err := pot.Add(b.Bond)
	if err != nil {
		return most, earned, err
	}
	earned = disputed.Bps(t.ArbiterFee)
	most, err = total.Sub(earned)
	return most, earned, err
}

// Award is what the arbiter has ruled on L1, and whether it stands: the booking is in
// dispute, and he is no party of it.
func (b Booking) Award(t BookingTerms) (toGuest amount.Amount, stands bool) {
	return t.Proposal.Amount, b.State == Disputed && t.Proposal.Kind == Awarded && b.Arbiter != b.Guest && b.Arbiter != b.Host
}

// Awards is what the guest gets by an award: what it says, or all that there is.
func (b Booking) Awards(t BookingTerms) (amount.Amount, error) {
	most, _, err := b.Rulable(t)
	if toGuest, _ := b.Award(t); toGuest.Cmp(most) < 0 {
		return toGuest, err
	}
	return most, err
}

// DueAt is when a crank can end a live booking, 0 if it has ended.
func (b Booking) DueAt(t BookingTerms) uint64 {
	if _, stands := b.Award(t); stands {
		return b.Start // at once: no dispute is opened before
	}
	switch b.State {
	case Booked:
		return b.Start + uint64(t.CheckInGrace)
	case Held, Requested, CheckedIn, Disputed:
		return b.Deadline
	}
	return 0
}

// Escrow is what a booking holds: pot, fee and crank reserve while it lives, only the last
// before it is confirmed.
func (b Booking) Escrow(t BookingTerms) (amount.Amount, error) {
	switch {
	case !b.State.Live():
		return amount.Amount{}, nil
	case b.State == Held:
		return amount.From(b.CrankReserve), nil
	}
	pot, err := b.Pot(t)
	if err != nil {
		return pot, err
	}
	return amount.Sum(pot, amount.From(b.Fee), amount.From(b.CrankReserve))
}
