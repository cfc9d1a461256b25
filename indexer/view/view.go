package view

import "encoding/json"

// Place is where on L1 something happened.
type Place struct {
	Block       Decimal `json:"block"`
	BlockHash   Hex     `json:"blockHash"`
	Time        Decimal `json:"time" db:"block_time" doc:"Of the block, seconds since 1970."`
	Transaction Hex     `json:"transaction" db:"tx"`
	Log         Decimal `json:"log" doc:"Index of the event in the block."`
}

// Status says what the indexer knows, and how old that is.
type Status struct {
	ChainID    Decimal    `json:"chainId"`
	Rollup     Hex        `json:"rollup" doc:"Contract on L1."`
	Bridge     Hex        `json:"bridge" doc:"Contract on L1."`
	Users      *Contracts `json:"users,omitempty" db:"-" doc:"The users' own contracts on L1, if they are indexed."`
	Genesis    Hex        `json:"genesis" doc:"Commitment of the state before the first batch, x and y."`
	Batch      Decimal    `json:"batch" doc:"Last indexed batch; 0 before the first."`
	Commitment Hex        `json:"commitment" doc:"Of the state after that batch, x and y: what L1 verified and the indexer computed again."`
	Block      Decimal    `json:"block,omitempty" doc:"Last indexed block of L1."`
	BlockHash  Hex        `json:"blockHash,omitempty"`
	BlockTime  Decimal    `json:"blockTime,omitempty" doc:"Of that block, seconds since 1970: the time as of which states are told."`
	Head       Decimal    `json:"head,omitempty" doc:"Latest block of L1."`
	HeadTime   Decimal    `json:"headTime,omitempty" doc:"Of that block, seconds since 1970."`
	LagBlocks  Decimal    `json:"lagBlocks,omitempty" doc:"Blocks of L1 that are not indexed yet; those that wait for confirmations are among them."`
	Finality   Decimal    `json:"finalityBlocks" doc:"A block is final when so many blocks are indexed above it."`
	FinalBlock Decimal    `json:"finalBlock,omitempty" doc:"The last block that is final."`
	FinalBatch Decimal    `json:"finalBatch" doc:"The last batch in it or below."`
	Entries    Decimal    `json:"queueLength" doc:"Entries of the queue on L1."`
	Queue      Decimal    `json:"queuePosition" doc:"Those of them that batches have taken."`
}

// Params are the parameters that the last batch ran under.
type Params struct {
	Version      Decimal   `json:"version"`
	Time         Decimal   `json:"time" doc:"Of the last batch, seconds since 1970."`
	BookingFee   Decimal   `json:"bookingFeeBps" doc:"Basis points of the price of a booking."`
	FeePurses    []Decimal `json:"feePurses" doc:"Purse that fees go to, by series."`
	CrankReserve []Decimal `json:"crankReserve" doc:"Units that a booking reserves for its cranks, by token."`
	Rent         []Decimal `json:"rent" doc:"Least fee of an operation that fills a record, units by token."`
}

// Balance is what a purse has of one token.
type Balance struct {
	Token     Decimal `json:"token"`
	Available Decimal `json:"available" doc:"Units of the token."`
	Locked    Decimal `json:"locked" doc:"Units of the token."`
}

// Purse is a purse.
type Purse struct {
	Record   Decimal   `json:"purse" doc:"Index of its record."`
	Owner    Hex       `json:"owner" doc:"Account on L1."`
	Series   Decimal   `json:"series" doc:"It holds the tokens 2·series and 2·series + 1."`
	Nonce    Decimal   `json:"nonce" doc:"Of the next operation that it signs, as of the last indexed batch."`
	Epoch    Decimal   `json:"epoch" doc:"Of its key."`
	Key      Hex       `json:"key" doc:"y of its public key."`
	Balances []Balance `json:"balances"`
}

// Account is what an address on L1 has.
type Account struct {
	Address  Hex         `json:"address"`
	Purses   []Purse     `json:"purses" doc:"By rising index, the first 1000."`
	Listings Decimal     `json:"listings" doc:"How many it hosts."`
	AsGuest  Decimal     `json:"bookingsAsGuest"`
	AsHost   Decimal     `json:"bookingsAsHost"`
	Credits  []Claimable `json:"credits" doc:"What it was credited on L1, by token; tokens without a credit are left out."`
	Staker   *Staker     `json:"staker,omitempty" doc:"What it has staked, if the users' contracts are indexed."`
}

// Claimable is what an account has in the Bridge of one token.
type Claimable struct {
	Token     Decimal `json:"token"`
	Credited  Decimal `json:"credited" doc:"Units so far: withdrawals, refunded deposits, fees of the queue."`
	Claimed   Decimal `json:"claimed" doc:"Units paid out so far."`
	Claimable Decimal `json:"claimable" doc:"Units that a claim would pay."`
}

// Gain is what an operation did to one purse.
type Gain struct {
	Purse  Decimal `json:"purse"`
	Gain   Decimal `json:"gain" doc:"Units of the operation's token that it can spend more, fee included; negative if it paid."`
	Locked Decimal `json:"locked" doc:"Units that are locked more; negative if they were unlocked."`
}

// Operation is one row of a batch, or an operation that is to become one.
type Operation struct {
	ID        Hex             `json:"id,omitempty" doc:"Hash that identifies the operation, where the sequencer told it; L1 does not know it."`
	Batch     Decimal         `json:"batch"`
	Position  Decimal         `json:"position" doc:"In the batch, from 1: the order of execution."`
	Status    string          `json:"status" enum:"accepted,sealed,proven,settled,final" doc:"accepted, sealed and proven are the sequencer's word; settled and final are what L1 verified."`
	Timestamp Decimal         `json:"timestamp" doc:"Of the batch, seconds since 1970: the time by which the operation was judged."`
	Kind      string          `json:"kind" enum:"Transfer,Deposit,Withdraw,ChangeKey,ParamUpdate,Force,Award,FullExit,PolicySet,ListingSet,CalendarOpen,Book,CancelByGuest,Hold,RequestBook,Decline,CancelByHost,Expire,CalendarBlock,CalendarUnblock,PriceSet,CheckIn,Release,ReleasePart,ReleaseDue,NoShow,DepositClaim,DepositReturn,DisputeOpen,SplitPropose,SplitAccept,Ruling,RulingTimeout,BookingTransfer,Confirm,Accept,Modify,ModifyPropose,AwardDue"`
	Fields    json.RawMessage `json:"operation" db:"operation" doc:"The fields of the operation, as the sequencer's RPC writes them."`
	Token     Decimal         `json:"token"`
	Amount    Decimal         `json:"amount,omitempty" doc:"Units paid, deposited or withdrawn, put into escrow by Book, Hold, RequestBook or Confirm, or taken out of it by what releases, returns or ends; by Modify either, as the gain of the guest says."`
	Actor     Decimal         `json:"actor,omitempty" doc:"Purse that signed; of an operation that nobody signs, the one that gets the crank reserve."`
	Fee       Decimal         `json:"fee" doc:"Units that the signer pays to the operator."`
	Void      bool            `json:"void,omitempty" doc:"An entry of the queue on L1 that could not be applied: it changed nothing, and L1 credited back what a Deposit had brought."`
	Policy    Decimal         `json:"policySerial,omitempty" doc:"Policy that it made or used."`
	Listing   Decimal         `json:"listingSerial,omitempty" doc:"Listing that it made, changed or used."`
	Booking   Decimal         `json:"bookingSerial,omitempty" doc:"Booking that it made or changed."`
	Purses    []Gain          `json:"purses" doc:"Purses that it concerns. Empty until it is settled."`
	Place     `json:"l1,omitzero" doc:"Of its batch, from settled on."`
}

// Batch is a batch on L1.
type Batch struct {
	Number        Decimal   `json:"number"`
	Status        string    `json:"status" enum:"settled,final"`
	Timestamp     Decimal   `json:"timestamp" doc:"Seconds since 1970."`
	Shape         Decimal   `json:"shape" doc:"Id of its circuit shape."`
	ParamsVersion Decimal   `json:"paramsVersion"`
	QueuePosition Decimal   `json:"queuePosition" doc:"Entries of the queue that earlier batches took."`
	QueueCount    Decimal   `json:"queueCount" doc:"Entries of the queue that it took."`
	Payments      Decimal   `json:"payments" doc:"Rows of lane P."`
	Listings      Decimal   `json:"listings" doc:"Rows of lane L."`
	Market        Decimal   `json:"market" doc:"Rows of lane M."`
	Escrow        Decimal   `json:"escrow" doc:"Rows of lane E."`
	System        Decimal   `json:"system" doc:"Rows of lane S."`
	Commitment    Hex       `json:"commitment" doc:"Of the state after it, x and y."`
	Fees          []Decimal `json:"fees" doc:"Units credited to the fee purses at its end, by token."`
	Gas           Decimal   `json:"gas,omitempty" doc:"Used by its transaction on L1, if known."`
	Place         `json:"l1"`
}

// BatchDetail is a batch with its rows.
type BatchDetail struct {
	Batch
	Operations []Operation `json:"operations" doc:"By rising position."`
}

// Listing is something that can be booked by the unit of time.
type Listing struct {
	Serial       Decimal `json:"serial"`
	Record       Decimal `json:"record"`
	Host         Decimal `json:"host" doc:"Purse that signs for the host."`
	HostAccount  Hex     `json:"hostAccount" doc:"Owner of that purse."`
	Payout       Decimal `json:"payout" doc:"Purse that is paid."`
	Policy       Decimal `json:"policy" doc:"Record of the policy."`
	PolicySerial Decimal `json:"policySerial"`
	Token        Decimal `json:"token"`
	Bookable     bool    `json:"bookable"`
	Transferable bool    `json:"transferable" doc:"Guests may give bookings to somebody else before they start."`
	Instant      bool    `json:"instant" doc:"Guests book and hold without asking; otherwise they request."`
	Price        Decimal `json:"price" doc:"Units of the token for each unit of time, before what pricing says."`
	Pricing      Pricing `json:"pricing"`
	Deposit      Decimal `json:"deposit" doc:"Units of the token for a booking."`
	Arbiter      Decimal `json:"arbiter" doc:"Purse that rules on disputes."`
	UnitSeconds  Decimal `json:"unitSeconds" doc:"Length of a unit of time."`
	MinUnits     Decimal `json:"minUnits" doc:"Shortest booking, units of time."`
	MaxUnits     Decimal `json:"maxUnits" doc:"Longest booking, units of time."`
	Origin       Decimal `json:"origin" doc:"Time of unit 0 of window 0, seconds since 1970."`
	Capacity     Decimal `json:"capacity" doc:"Bookings that each unit of time takes."`
	WindowUnits  Decimal `json:"windowUnits" db:"window_units" doc:"Units of time in a calendar: 240, or 60 if each takes several bookings."`
	Windows      Decimal `json:"windows" doc:"Calendars opened so far."`
	Metadata     Hex     `json:"metadata" doc:"Hash of the description, which is kept elsewhere."`
}

// Pricing is how the price of a stay follows from the price of a unit.
type Pricing struct {
	Peak        [7]bool `json:"peak" doc:"Of a cycle of seven units from the listing's first on, which are peak."`
	PeakBps     Decimal `json:"peakBps" doc:"Basis points that a peak unit costs more."`
	LongUnits   Decimal `json:"longUnits" doc:"Units from which on a stay is long."`
	LongBps     Decimal `json:"longBps" doc:"Basis points that a long stay costs less."`
	LongerUnits Decimal `json:"longerUnits" doc:"Units from which on a stay is longer still."`
	LongerBps   Decimal `json:"longerBps" doc:"Basis points that it costs less then."`
	LateSeconds Decimal `json:"lateSeconds" doc:"With less time left until the start, a stay is late."`
	LateBps     Decimal `json:"lateBps" doc:"Basis points that a late stay costs less."`
	SurgeBps    Decimal `json:"surgeBps" doc:"Basis points that a stay costs more if its whole window is booked; in proportion before."`
}

// ListingDetail is a listing with all that a booking must name.
type ListingDetail struct {
	Listing
	Terms     Policy     `json:"terms"`
	Calendars []Calendar `json:"calendars" doc:"By rising window."`
}

// Policy is a published policy.
type Policy struct {
	Record Decimal `json:"record"`
	Serial Decimal `json:"serial"`
	Terms
	RequestWindow Decimal `json:"requestWindowSeconds" db:"request_window_seconds" doc:"That the host has to accept a request; 0: none is taken."`
	HoldWindow    Decimal `json:"holdWindowSeconds" db:"hold_window_seconds" doc:"That a guest can hold units before he pays; 0: nothing is held."`
}

// Terms are what a policy fixes, and what a booking has a copy of.
type Terms struct {
	Tiers        []Tier  `json:"tiers" doc:"Refunds to a guest who cancels. The first one that applies counts."`
	ReleaseDelay Decimal `json:"releaseDelaySeconds" db:"release_delay_seconds" doc:"From the end of a stay until it is paid out."`
	NoShow       Decimal `json:"noShowBps" db:"no_show_bps" doc:"Share of the price that the host gets if the guest does not come, basis points."`
	HostCancel   Decimal `json:"hostCancelBps" db:"host_cancel_bps" doc:"Share of the price that the host's bond is, basis points."`
	CheckInGrace Decimal `json:"checkInGraceSeconds" db:"check_in_grace_seconds" doc:"From the start until the guest has not come."`
	AnswerWindow Decimal `json:"answerWindowSeconds" db:"answer_window_seconds" doc:"That the guest has at least to answer a claim of the deposit."`
	RulingWindow Decimal `json:"rulingWindowSeconds" db:"ruling_window_seconds" doc:"That the arbiter has at least to rule."`
	DefaultSplit Decimal `json:"defaultSplitBps" db:"default_split_bps" doc:"Share of what is disputable that the guest gets if no ruling comes, basis points."`
	ArbiterFee   Decimal `json:"arbiterFeeBps" db:"arbiter_fee_bps" doc:"Share of what is disputable that the arbiter gets for a ruling, basis points."`
	PartsFinal   bool    `json:"partsFinal" db:"parts_final" doc:"A part that was released is the host's for good; otherwise it is locked until the booking ends."`
}

// Tier refunds a share of the price.
type Tier struct {
	Before Decimal `json:"beforeSeconds" doc:"Applies when at least so many seconds are left before the start."`
	Refund Decimal `json:"refundBps" doc:"Share of the price that is refunded, basis points."`
}

// Calendar is one window of a listing.
type Calendar struct {
	Record   Decimal     `json:"record"`
	Window   Decimal     `json:"window"`
	Start    Decimal     `json:"start" doc:"Of its first unit, seconds since 1970."`
	End      Decimal     `json:"end" doc:"Of its last unit, seconds since 1970."`
	Occupied []BookedRun `json:"occupied" doc:"Booked units."`
	Blocked  []Run       `json:"blocked" doc:"Units that the host keeps."`
}

// BookedRun is neighbouring units that have as many bookings each.
type BookedRun struct {
	Run
	Bookings Decimal `json:"bookings" doc:"Of each of the units."`
}

// Run is neighbouring units of a window.
type Run struct {
	FirstUnit Decimal `json:"firstUnit"`
	Units     Decimal `json:"units"`
	Start     Decimal `json:"start" doc:"Seconds since 1970."`
	End       Decimal `json:"end" doc:"Seconds since 1970."`
}

// Booking is a booking.
type Booking struct {
	Serial         Decimal   `json:"serial"`
	Record         Decimal   `json:"record"`
	State          string    `json:"state" enum:"held,requested,booked,checked in,disputed,released,no-show,cancelled by guest,split,ruled,timed out,cancelled by host,declined,expired" doc:"held and requested are offers, which bind nobody yet; they and booked, checked in and disputed hold money; the rest are final."`
	ListingSerial  Decimal   `json:"listingSerial"`
	Listing        Decimal   `json:"listing" doc:"Record of the listing."`
	Guest          Decimal   `json:"guest" doc:"Purse that signs for the guest and gets refunds."`
	GuestAccount   Hex       `json:"guestAccount" doc:"Owner of that purse."`
	Host           Decimal   `json:"host" doc:"Purse that signs for the host."`
	HostAccount    Hex       `json:"hostAccount" doc:"Owner of that purse."`
	Payout         Decimal   `json:"payout" doc:"Purse that is paid and that the bond is locked in."`
	Arbiter        Decimal   `json:"arbiter" doc:"Purse that rules on a dispute."`
	ArbiterAccount Hex       `json:"arbiterAccount,omitempty" doc:"Owner of that purse, if it is one."`
	Transferable   bool      `json:"transferable" doc:"The guest may give it to somebody else before it starts."`
	Calendar       Decimal   `json:"calendar" doc:"Record of the calendar."`
	NextCalendar   Decimal   `json:"nextCalendar" doc:"Record of the calendar of the next window, which the stay reaches; 0 if it does not."`
	Window         Decimal   `json:"window" db:"window_number"`
	FirstUnit      Decimal   `json:"firstUnit"`
	Units          Decimal   `json:"units"`
	UnitsReleased  Decimal   `json:"unitsReleased" doc:"Of the units, whose price was released."`
	Start          Decimal   `json:"start" db:"start_time" doc:"Seconds since 1970."`
	End            Decimal   `json:"end" db:"end_time" doc:"Seconds since 1970."`
	Deadline       Decimal   `json:"deadline" doc:"Until when the parties, in a dispute the arbiter, or of an offer who is asked can act, seconds since 1970."`
	DueAt          Decimal   `json:"dueAt" doc:"From when anyone can end it, seconds since 1970; 0 if it has ended."`
	Token          Decimal   `json:"token"`
	Price          Decimal   `json:"price" doc:"Units of the token for the whole stay."`
	Fee            Decimal   `json:"fee" db:"booking_fee" doc:"Units that the operator gets when it ends."`
	FeeBps         Decimal   `json:"feeBps"`
	CrankReserve   Decimal   `json:"crankReserve" doc:"Units for whoever ends it when it is due."`
	Released       Decimal   `json:"released" doc:"Units of the price that were released before the end."`
	Deposit        Decimal   `json:"deposit" doc:"Units that the guest has deposited and not got back."`
	Claim          Decimal   `json:"claim" doc:"Units of the deposit that the host claims."`
	Bond           Decimal   `json:"bond" doc:"Units of the host that were locked for it, not part of the escrow."`
	Escrow         Decimal   `json:"escrow" doc:"Units that it holds now."`
	ParamsVersion  Decimal   `json:"paramsVersion" doc:"Of the parameters that it was made under."`
	Proposal       *Proposal `json:"proposal,omitempty" doc:"That the other party may accept."`
	Change         *Change   `json:"change,omitempty" doc:"That the guest may accept."`
	Award          *Award    `json:"award,omitempty" doc:"What the arbiter of a dispute has ruled on L1, while it stands: anyone can carry it out."`
	Terms          Terms     `json:"terms"`
}

// Change is what the host proposes for the stay, which begins in the same window.
type Change struct {
	Price     Decimal `json:"price" doc:"Units of the token for the whole stay."`
	FirstUnit Decimal `json:"firstUnit"`
	Units     Decimal `json:"units"`
}

// Proposal is a split that one party has agreed to.
type Proposal struct {
	By      string  `json:"by" enum:"guest,host"`
	ToGuest Decimal `json:"toGuest" doc:"Units for the guest; the host gets the rest of price, deposit and bond."`
}

// Award is a ruling that is made and not carried out.
type Award struct {
	ToGuest Decimal `json:"toGuest" doc:"Units for the guest: what the arbiter said, or all that there is if that is less; the host gets the rest of price, deposit and bond, less the arbiter's fee."`
}

// BookingDetail is a booking with its history.
type BookingDetail struct {
	Booking
	History []Operation `json:"history" doc:"Operations on it, oldest first."`
}

// Entry is an entry of the queue on L1.
type Entry struct {
	Index    Decimal         `json:"index" doc:"In the queue, from 0."`
	Kind     string          `json:"kind" enum:"Deposit,ChangeKey,ParamUpdate,Force,Award,FullExit"`
	State    string          `json:"state" enum:"queued,applied,void" doc:"queued: no batch has taken it, which none does with a Force while its booking is overdue. applied: of a Force, that nothing is left of what it demands. void: it could not be applied and changed nothing; L1 credited back what a Deposit had brought."`
	Sender   Hex             `json:"sender" doc:"Account by whose authority it was enqueued."`
	Fields   json.RawMessage `json:"operation" db:"operation" doc:"The fields of the operation, as the sequencer's RPC writes them."`
	Batch    Decimal         `json:"batch,omitempty" doc:"That took it."`
	Position Decimal         `json:"position,omitempty" doc:"In that batch."`
	Place    `json:"l1"`
}

// Payout is a credit or a claim in the Bridge.
type Payout struct {
	Account Hex     `json:"account"`
	Token   Decimal `json:"token"`
	Amount  Decimal `json:"amount" doc:"Units of the token."`
	Status  string  `json:"status" enum:"settled,final"`
	Place   `json:"l1"`
}
