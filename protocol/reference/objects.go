package reference

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/record"
)

// Numbers of docs/spec/state.md.
const (
	tokens = 4
	series = 2
)

// Params is record 0.
type Params struct {
	Version       uint64
	Time          uint64 // of the last batch
	BookingFeeBps uint64
	FeePurses     [series]uint32
	CrankReserve  [tokens]*big.Int
	Rent          [tokens]*big.Int
}

// Money is what a purse has of one token.
type Money struct{ Available, Locked *big.Int }

// Purse holds tokens 2·Series and 2·Series + 1.
type Purse struct {
	Owner        common.Address
	Key          *big.Int // y of the key that signs
	Nonce, Epoch uint64
	Series       uint64
	Flags        uint64
	Balances     [2]Money
}

// balance of a token, which must be one of the purse's series.
func (p *Purse) balance(token uint64) *Money { return &p.Balances[token%2] }

// Tier refunds Refund basis points when at least Before seconds are left.
type Tier struct{ Before, Refund uint64 }

// Terms are the terms of a policy: shares in basis points, times in seconds.
type Terms struct {
	Tiers                                                  [4]Tier
	DefaultSplit, ArbiterFee, NoShow, HostCancel           uint64
	ReleaseDelay, CheckInGrace, AnswerWindow, RulingWindow uint64
	PartsFinal                                             bool
}

// Policy is what a host publishes: the terms of a booking, and for how many seconds an
// offer stands.
type Policy struct {
	Serial                    uint64
	Terms                     Terms
	RequestWindow, HoldWindow uint64
}

// Listing can be booked by the unit of time.
type Listing struct {
	Serial                        uint64
	Host, Payout, Policy, Arbiter uint32
	PolicySerial                  uint64
	Token                         uint64
	Bookable, Transferable        bool
	Instant                       bool
	Windows                       uint64
	UnitSeconds, Origin           uint64
	MinUnits, MaxUnits            uint64
	Spare                         uint64 // bookings that a unit takes beside one
	Price, Deposit                *big.Int
	Hash                          *big.Int
	Pricing                       record.Pricing
}

// Units is the number of units in a window of the listing.
func (l *Listing) Units() uint64 { return unitsAt(l.Spare) }

// Calendar is one window of a listing.
type Calendar struct {
	ListingSerial, Window uint64
	Spare                 uint64
	Occupied              map[int][]uint64 // unit to the serials of the bookings that have it
	Blocked               map[int]bool
}

// Units is the number of units in the window.
func (c *Calendar) Units() uint64 { return unitsAt(c.Spare) }

// unitsAt is docs/spec/state.md: 240 of which each takes one booking, or 60 that take more.
func unitsAt(spare uint64) uint64 {
	if spare > 0 {
		return 60
	}
	return 240
}

// Booked is the number of bookings of each unit, summed up.
func (c *Calendar) Booked() (n uint64) {
	for _, serials := range c.Occupied {
		n += uint64(len(serials))
	}
	return n
}

// full reports whether a unit takes no more bookings.
func (c *Calendar) full(unit int) bool { return uint64(len(c.Occupied[unit])) > c.Spare }

// enter gives a unit one booking more. Other copies of the calendar keep theirs.
func (c *Calendar) enter(unit int, serial uint64) {
	c.Occupied = maps.Clone(c.Occupied)
	c.Occupied[unit] = append(slices.Clone(c.Occupied[unit]), serial)
}

// remove takes a booking out of a unit, and reports whether it was there.
func (c *Calendar) remove(unit int, serial uint64) bool {
	at := slices.Index(c.Occupied[unit], serial)
	if at < 0 {
		return false
	}
	c.Occupied = maps.Clone(c.Occupied)
	if c.Occupied[unit] = slices.Delete(slices.Clone(c.Occupied[unit]), at, at+1); len(c.Occupied[unit]) == 0 {
		delete(c.Occupied, unit)
	}
	return true
}

// State of a booking, in the words of docs/spec/bookings.md.
type State string

// States of bookings. Those that hold money are live; the others are final.
const (
	Held             State = "held"
	Requested        State = "requested"
	Booked           State = "booked"
	CheckedIn        State = "checked in"
	Disputed         State = "disputed"
	CancelledByGuest State = "cancelled by guest"
	NoShow           State = "no-show"
	Released         State = "released"
	Split            State = "split"
	Ruled            State = "ruled"
	TimedOut         State = "timed out"
	CancelledByHost  State = "cancelled by host"
	Declined         State = "declined"
	Expired          State = "expired"
)

// States are all of them.
var States = []State{Held, Requested, Booked, CheckedIn, Disputed, CancelledByGuest, NoShow, Released, Split, Ruled, TimedOut, CancelledByHost, Declined, Expired}

// IsOffer reports whether it binds nobody yet.
func (s State) IsOffer() bool { return s == Held || s == Requested }

// IsLive reports whether a booking in this state holds money.
func (s State) IsLive() bool { return s.IsOffer() || s == Booked || s == CheckedIn || s == Disputed }

// frees says that the end gave the units back.
func (s State) frees() bool {
	return s == CancelledByGuest || s == CancelledByHost || s == Declined || s == Expired
}

// Proposal is what one party has consented to: a split, or, by the host, a change. In its
// place there may be an award, which the arbiter made on L1 and nobody has to consent to.
type Proposal struct {
	ByHost           bool
	Amount           *big.Int // to the guest; the price of a change
	Change, Award    bool
	FirstUnit, Units uint64 // of a change
}

// Booking is both records of a booking: it and its terms.
type Booking struct {
	Serial                                          uint64
	State                                           State
	Token                                           uint64
	Listing, Guest, Host, Payout, Arbiter, Calendar uint32
	NextCalendar                                    uint32 // 0: the stay ends in its window
	ListingSerial, Window, FirstUnit, Units         uint64
	Transferable                                    bool
	Price, Fee, Reserve                             *big.Int
	FeeBps, ParamsVersion                           uint64
	Start, End, Deadline                            uint64
	UnitsReleased                                   uint64
	Released, Bond                                  *big.Int
	Terms                                           Terms
	Deposit, Claim                                  *big.Int
	Disputed                                        bool      // a dispute was opened, also if it has ended
	Proposal                                        *Proposal // nil if nothing is proposed
}

// pot = price − released + deposit.
func (b *Booking) pot() *big.Int { return add(b.unreleased(), b.Deposit) }

// unreleased is what is left of the price.
func (b *Booking) unreleased() *big.Int { return sub(b.Price, b.Released) }

// inDispute is what is disputable: price − released + claim.
func (b *Booking) inDispute() *big.Int { return add(b.unreleased(), b.Claim) }

// held is what the booking has in escrow.
func (b *Booking) held() *big.Int {
	switch {
	case !b.State.IsLive():
		return new(big.Int)
	case b.State == Held:
		return b.Reserve
	}
	return add(b.pot(), b.Fee, b.Reserve)
}

// earned is what the arbiter gets for ending a dispute.
func (b *Booking) earned() *big.Int { return bps(b.inDispute(), b.Terms.ArbiterFee) }

// AwardStands reports whether the booking is to be ended as the arbiter has ruled on L1.
func (b *Booking) AwardStands() bool { return b.standing(b.Proposal) }

// standing reports whether p, as its proposal, is an award that stands: the booking is in dispute,
// and the arbiter is no party of it.
func (b *Booking) standing(p *Proposal) bool {
	return b.State == Disputed && p != nil && p.Award && b.Arbiter != b.Guest && b.Arbiter != b.Host
}

// EndsBy is the time from which on a crank ends a live booking as it is: an award is carried
// out at any time.
func (b *Booking) EndsBy() uint64 {
	switch {
	case b.AwardStands():
		return 0
	case b.State == Booked:
		return b.Start + b.Terms.CheckInGrace
	}
	return b.Deadline
}

// EndsAtTheLatest is the time by which a crank can have ended the booking, whatever its
// parties did, or the offer, if they do nothing.
func (b *Booking) EndsAtTheLatest() uint64 {
	if b.State.IsOffer() {
		return b.Start
	}
	return max(b.Start+b.Terms.CheckInGrace, b.End+b.Terms.ReleaseDelay+b.Terms.RulingWindow)
}

// Arithmetic gives new numbers: objects share them, so none is changed in place.

func add(a *big.Int, more ...*big.Int) *big.Int {
	sum := new(big.Int).Set(a)
	for _, b := range more {
		sum.Add(sum, b)
	}
	return sum
}

func sub(a *big.Int, less ...*big.Int) *big.Int {
	rest := new(big.Int).Set(a)
	for _, b := range less {
		rest.Sub(rest, b)
	}
	return rest
}

// share is ⌊amount·part/whole⌋.
func share(amount *big.Int, part, whole uint64) *big.Int {
	product := new(big.Int).Mul(amount, number(part))
	return product.Quo(product, number(whole))
}

// bps is ⌊amount·points/10000⌋.
func bps(amount *big.Int, points uint64) *big.Int { return share(amount, points, 10_000) }

// nothing of each token.
func nothing() (none [tokens]*big.Int) {
	for t := range none {
		none[t] = new(big.Int)
	}
	return none
}

func number(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// below reports whether v is below 2^bits, and not negative.
func below(v *big.Int, bits int) bool { return v.Sign() >= 0 && v.BitLen() <= bits }

func atMost(a, b *big.Int) bool { return a.Cmp(b) <= 0 }
