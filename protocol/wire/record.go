package wire

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// Purse is a purse as the RPC shows it.
type Purse struct {
	Index    uint32         `json:"purse,string"`
	Owner    common.Address `json:"owner"`
	Series   uint8          `json:"series,string"`
	Nonce    uint32         `json:"nonce,string"` // of the next operation
	Epoch    uint16         `json:"epoch,string"`
	Key      common.Hash    `json:"key"` // y of the public key
	Balances [2]Balance     `json:"balances"`
}

// Balance of one token in a purse.
type Balance struct {
	Token     record.Token  `json:"token,string"`
	Available amount.Amount `json:"available"`
	Locked    amount.Amount `json:"locked"`
}

// NewPurse decodes a record.
func NewPurse(index uint32, cells record.Cells) (Purse, error) {
	p, err := record.PurseOf(cells)
	w := Purse{Index: index, Owner: p.Owner, Series: p.Series, Nonce: p.Nonce, Epoch: p.Epoch, Key: p.Key.Bytes()}
	for i, b := range p.Balances {
		w.Balances[i] = Balance{record.Token(2*int(p.Series) + i), b.Available, b.Locked}
	}
	return w, err
}

// Account is what stoa_account answers: all purses of an owner.
type Account struct {
	Owner  common.Address `json:"owner"`
	Purses []Purse        `json:"purses"` // by rising index
}

// Policy is a refund policy.
type Policy struct {
	Record        uint32  `json:"record,string"`
	Serial        uint64  `json:"serial,string"`
	Tiers         [4]Tier `json:"tiers"`
	ReleaseDelay  uint32  `json:"releaseDelaySeconds,string"`
	NoShow        uint16  `json:"noShowBps,string"`
	HostCancel    uint16  `json:"hostCancelBps,string"`
	CheckInGrace  uint32  `json:"checkInGraceSeconds,string"`
	AnswerWindow  uint32  `json:"answerWindowSeconds,string"`
	RulingWindow  uint32  `json:"rulingWindowSeconds,string"`
	DefaultSplit  uint16  `json:"defaultSplitBps,string"`
	ArbiterFee    uint16  `json:"arbiterFeeBps,string"`
	PartsFinal    bool    `json:"partsFinal"`
	RequestWindow uint32  `json:"requestWindowSeconds,string,omitempty"` // absent: no request is taken; a booking does not keep it
	HoldWindow    uint32  `json:"holdWindowSeconds,string,omitempty"`    // likewise
}

// Tier refunds a share when so many seconds are left before the start.
type Tier struct {
	Before uint32 `json:"beforeSeconds,string"`
	Refund uint16 `json:"refundBps,string"`
}

// NewPolicy decodes a record.
func NewPolicy(index uint32, cells record.Cells) (Policy, error) {
	p, err := record.PolicyOf(cells)
	w := newTerms(index, p.Serial, p.Terms)
	w.RequestWindow, w.HoldWindow = p.RequestWindow, p.HoldWindow
	return w, err
}

func newTerms(index uint32, serial uint64, t record.Terms) Policy {
	w := Policy{
		Record: index, Serial: serial, ReleaseDelay: t.ReleaseDelay, NoShow: t.NoShow, HostCancel: t.HostCancel, CheckInGrace: t.CheckInGrace,
		AnswerWindow: t.AnswerWindow, RulingWindow: t.RulingWindow, DefaultSplit: t.DefaultSplit, ArbiterFee: t.ArbiterFee,
		PartsFinal: t.Flags&record.FlagFinalParts != 0,
	}
	for i, tier := range t.Tiers {
		w.Tiers[i] = Tier(tier)
	}
	return w
}

// Listing is a listing.
type Listing struct {
	Record       uint32        `json:"record,string"`
	Serial       uint64        `json:"serial,string"`
	Host         uint32        `json:"host,string"`   // purse
	Payout       uint32        `json:"payout,string"` // purse
	Policy       uint32        `json:"policy,string"` // record
	PolicySerial uint64        `json:"policySerial,string"`
	Token        record.Token  `json:"token,string"`
	Bookable     bool          `json:"bookable"`
	Transferable bool          `json:"transferable"`
	Instant      bool          `json:"instant"`        // booked or held without asking
	Deposit      amount.Amount `json:"deposit"`        // of a booking
	Arbiter      uint32        `json:"arbiter,string"` // purse
	Price        amount.Amount `json:"price"`          // per unit
	Pricing      Pricing       `json:"pricing"`
	UnitSeconds  uint32        `json:"unitSeconds,string"`
	MinUnits     uint8         `json:"minUnits,string"`
	MaxUnits     uint8         `json:"maxUnits,string"`
	Capacity     uint8         `json:"capacity,string"` // bookings that a unit takes: 1 + spare
	Origin       uint64        `json:"origin,string"`   // time of unit 0 of window 0
	Windows      uint32        `json:"windows,string"`  // calendars opened so far
	Metadata     common.Hash   `json:"metadata"`
}

// NewListing decodes a record.
func NewListing(index uint32, cells record.Cells) (Listing, error) {
	l, err := record.ListingOf(cells)
	return Listing{
		Record: index, Serial: l.Serial, Host: l.Host, Payout: l.Payout, Policy: l.Policy, PolicySerial: l.PolicySerial, Token: l.Token,
		Bookable: l.Flags&record.FlagBookable != 0, Transferable: l.Flags&record.FlagTransferable != 0, Instant: l.Flags&record.FlagInstant != 0, Deposit: l.Deposit, Arbiter: l.Arbiter,
		Price: l.Price, Pricing: NewPricing(l.Pricing), UnitSeconds: l.UnitSeconds, MinUnits: l.MinUnits, MaxUnits: l.MaxUnits, Capacity: 1 + uint8(l.Spare),
		Origin: l.Origin, Windows: l.Windows, Metadata: l.Metadata.Bytes(),
	}, err
}

// Spare is how many bookings a unit takes beside one.
func (l Listing) Spare() record.Spare { return record.Spare(max(l.Capacity, 1) - 1) }

// Pricing is how the price of a stay follows from the price per unit (docs/spec/prices.md).
type Pricing struct {
	Peak        [record.Cycle]bool `json:"peak"` // of a cycle of units, which are peak
	PeakBps     uint16             `json:"peakBps,string"`
	LongUnits   uint8              `json:"longUnits,string"`
	LongBps     uint16             `json:"longBps,string"`
	LongerUnits uint8              `json:"longerUnits,string"`
	LongerBps   uint16             `json:"longerBps,string"`
	LateSeconds uint32             `json:"lateSeconds,string"`
	LateBps     uint16             `json:"lateBps,string"`
	SurgeBps    uint16             `json:"surgeBps,string"`
}

// NewPricing spells a pricing.
func NewPricing(p record.Pricing) Pricing {
	w := Pricing{
		PeakBps: p.PeakBps, LongUnits: p.Long.Units, LongBps: p.Long.Off, LongerUnits: p.Longer.Units, LongerBps: p.Longer.Off,
		LateSeconds: p.LateSeconds, LateBps: p.LateBps, SurgeBps: p.SurgeBps,
	}
	for i := range w.Peak {
		w.Peak[i] = p.Peak>>i&1 != 0
	}
	return w
}

// Record is the pricing that is spelled.
func (w Pricing) Record() record.Pricing {
	p := record.Pricing{
		PeakBps: w.PeakBps, Long: record.Discount{Units: w.LongUnits, Off: w.LongBps}, Longer: record.Discount{Units: w.LongerUnits, Off: w.LongerBps},
		LateSeconds: w.LateSeconds, LateBps: w.LateBps, SurgeBps: w.SurgeBps,
	}
	for i, peak := range w.Peak {
		if peak {
			p.Peak |= 1 << i
		}
	}
	return p
}

// Calendar is one window of a listing.
type Calendar struct {
	Record        uint32      `json:"record,string"`
	ListingSerial uint64      `json:"listingSerial,string"`
	Window        uint32      `json:"window,string"`
	Occupied      []BookedRun `json:"occupied"` // booked units
	Blocked       []Run       `json:"blocked"`  // units that the host keeps
}

// Run is neighbouring units of a window.
type Run struct {
	First uint8 `json:"firstUnit,string"`
	Units uint8 `json:"units,string"`
}

// BookedRun is neighbouring units that have as many bookings each.
type BookedRun struct {
	Run
	Bookings uint8 `json:"bookings,string"`
}

// Booked is the sum of the bookings of each unit.
func (c Calendar) Booked() (n uint16) {
	for _, r := range c.Occupied {
		n += uint16(r.Units) * uint16(r.Bookings)
	}
	return n
}

// Full lists the runs of units that have as many bookings as the listing takes.
func (c Calendar) Full(capacity uint8) (full []Run) {
	for _, r := range c.Occupied {
		if r.Bookings >= capacity {
			full = append(full, r.Run)
		}
	}
	return full
}

// NewCalendar decodes a record.
func NewCalendar(index uint32, cells record.Cells) (Calendar, error) {
	c, err := record.CalendarOf(cells)
	w := Calendar{Record: index, ListingSerial: c.ListingSerial, Window: c.Window, Occupied: []BookedRun{}, Blocked: []Run{}}
	if err != nil {
		return w, err
	}
	for u, n := range c.Counts() {
		unit := Run{uint8(u), 1}
		if last := len(w.Occupied) - 1; n > 0 && last >= 0 && w.Occupied[last].Bookings == n && w.Occupied[last].joins(unit) {
			w.Occupied[last].Units++
		} else if n > 0 {
			w.Occupied = append(w.Occupied, BookedRun{unit, n})
		}
	}
	for u, blocked := range c.Blocks() {
		unit := Run{uint8(u), 1}
		if last := len(w.Blocked) - 1; blocked && last >= 0 && w.Blocked[last].joins(unit) {
			w.Blocked[last].Units++
		} else if blocked {
			w.Blocked = append(w.Blocked, unit)
		}
	}
	return w, nil
}

// joins reports whether the other run begins where this one ends.
func (r Run) joins(next Run) bool { return int(r.First)+int(r.Units) == int(next.First) }

// ListingView is what stoa_listing answers: a listing with what a booking of it
// must name.
type ListingView struct {
	Listing   Listing    `json:"listing"`
	Policy    Policy     `json:"policy"`
	Calendars []Calendar `json:"calendars"` // by rising window
}

// Booking is a booking with its terms.
type Booking struct {
	Record        uint32        `json:"record,string"`
	Serial        uint64        `json:"serial,string"`
	State         string        `json:"state"`
	Listing       uint32        `json:"listing,string"` // record
	ListingSerial uint64        `json:"listingSerial,string"`
	Guest         uint32        `json:"guest,string"`        // purse
	Host          uint32        `json:"host,string"`         // purse
	Payout        uint32        `json:"payout,string"`       // purse
	Arbiter       uint32        `json:"arbiter,string"`      // purse
	Calendar      uint32        `json:"calendar,string"`     // record
	NextCalendar  uint32        `json:"nextCalendar,string"` // record of that of the next window, which the stay reaches; 0 if it does not
	Window        uint32        `json:"window,string"`
	FirstUnit     uint8         `json:"firstUnit,string"`
	Units         uint8         `json:"units,string"`
	UnitsReleased uint8         `json:"unitsReleased,string"`
	Transferable  bool          `json:"transferable"`
	Token         record.Token  `json:"token,string"`
	Price         amount.Amount `json:"price"`
	Fee           uint64        `json:"fee,string"`
	FeeBps        uint16        `json:"feeBps,string"`
	CrankReserve  uint64        `json:"crankReserve,string"`
	Released      amount.Amount `json:"released"`
	Deposit       amount.Amount `json:"deposit"`
	Claim         amount.Amount `json:"claim"`  // of the deposit, by the host
	Bond          amount.Amount `json:"bond"`   // locked in the payout purse
	Escrow        amount.Amount `json:"escrow"` // what it holds now
	Start         uint64        `json:"start,string"`
	End           uint64        `json:"end,string"`
	Deadline      uint64        `json:"deadline,string"` // of the parties, in a dispute of the arbiter, of an offer who is asked
	DueAt         uint64        `json:"dueAt,string"`    // when a crank can end it, 0 if it has ended
	ParamsVersion uint32        `json:"paramsVersion,string"`
	Proposal      *Proposal     `json:"proposal,omitempty"`
	Award         *Award        `json:"award,omitempty"` // while it stands; then anyone can carry it out
	Change        *Change       `json:"change,omitempty"`
	Terms         Policy        `json:"terms"` // copied from the policy; record and serial are the booking's
}

// Proposal is a split that one party has agreed to.
type Proposal struct {
	By      string        `json:"by"` // "guest" or "host"
	ToGuest amount.Amount `json:"toGuest"`
}

// Award is what the arbiter of a booking in dispute has ruled on L1.
type Award struct {
	ToGuest amount.Amount `json:"toGuest"` // what he said, or all that there is if that is less
}

// Change is what the host proposes for the stay, which begins in the same window.
type Change struct {
	Price     amount.Amount `json:"price"` // of the whole stay
	FirstUnit uint8         `json:"firstUnit,string"`
	Units     uint8         `json:"units,string"`
}

// NewBooking decodes a booking and the record after it.
func NewBooking(index uint32, cells, terms record.Cells) (Booking, error) {
	b, err := record.BookingOf(cells)
	if err != nil {
		return Booking{}, err
	}
	t, err := record.BookingTermsOf(terms)
	if err != nil {
		return Booking{}, err
	}
	escrow, err := b.Escrow(t)
	w := Booking{
		Record: index, Serial: b.Serial, State: b.State.String(), Listing: b.Listing, ListingSerial: b.ListingSerial, Guest: b.Guest, Host: b.Host,
		Payout: b.Payout, Arbiter: b.Arbiter, Calendar: b.Calendar, NextCalendar: b.NextCalendar, Window: b.Window, FirstUnit: b.FirstUnit, Units: b.Units,
		UnitsReleased: b.UnitsReleased, Transferable: b.Transferable, Token: b.Token, Price: b.Price, Fee: b.Fee, FeeBps: b.FeeBps,
		CrankReserve: b.CrankReserve, Released: b.Released, Deposit: t.Deposit, Claim: t.Claim, Bond: b.Bond, Escrow: escrow,
		Start: b.Start, End: b.End, Deadline: b.Deadline, DueAt: b.DueAt(t), ParamsVersion: b.ParamsVersion, Terms: newTerms(index+1, t.Serial, t.Terms),
	}
	switch p := t.Proposal; p.Kind {
	case record.SplitProposal:
		w.Proposal = &Proposal{"guest", p.Amount}
		if p.ByHost {
			w.Proposal.By = "host"
		}
	case record.ModifyProposal:
		w.Change = &Change{p.Amount, p.FirstUnit, p.Units}
	}
	if _, stands := b.Award(t); stands && err == nil {
		w.Award = new(Award)
		w.Award.ToGuest, err = b.Awards(t)
	}
	return w, err
}
