package layout

//go:generate sh -c "go run ./gen > ../../docs/spec/layouts.md"
//go:generate sh -c "go run ./gen/solidity > ../../contracts/src/Layouts.sol"

// Widths that several layouts share.
const (
	KindBits     = 8
	RecordBits   = 22 // index of a record: up to 2^24 cells
	PositionBits = 13
	SerialBits   = 56
	TokenBits    = 2
	AmountBits   = 112
	FeeBits      = 64
	ReserveBits  = 48 // crank reserves and record rents
	TimeBits     = 40 // seconds since 1970
	DelayBits    = 32 // seconds
	OfferBits    = 24 // seconds that an offer stands
	BpsBits      = 14 // basis points
	MapBits      = 240
	WindowBits   = 24
	UnitBits     = 8
	SpareBits    = 4  // bookings that a unit takes beside one
	BookedBits   = 10 // bookings in a window, of each unit
	StateBits    = 8  // of a booking
	AddressBits  = 160
	NonceBits    = 32
	EpochBits    = 16
	NumberBits   = 40
	HashBits     = 248
	StatusBit    = KindBits + PositionBits // of System0
)

var (
	kind     = Field{"kind", KindBits}
	serial   = Field{"serial", SerialBits}
	token    = Field{"token", TokenBits}
	position = Field{"position", PositionBits}
	spare    = Field{"spare", SpareBits}
)

// times are the terms of a policy besides its shares, which a booking copies.
var times = []Field{
	{"release delay", DelayBits}, {"no-show bps", BpsBits}, {"host cancel bps", BpsBits}, {"check-in grace", DelayBits},
	{"answer window", DelayBits}, {"ruling window", DelayBits}, {"parts final", 1},
}

// pricing is how the price of a listing follows from its price per unit (docs/spec/prices.md).
var pricing = []Field{
	{"peak 0", 1}, {"peak 1", 1}, {"peak 2", 1}, {"peak 3", 1}, {"peak 4", 1}, {"peak 5", 1}, {"peak 6", 1}, {"peak bps", 16},
	{"long units", UnitBits}, {"long bps", BpsBits}, {"longer units", UnitBits}, {"longer bps", BpsBits},
	{"late seconds", 24}, {"late bps", BpsBits}, {"surge bps", BpsBits},
}

func pointer(name string) Field { return Field{name, RecordBits} }

// Cells of the records (docs/spec/state.md).
var (
	Params0 = New("Params0", kind, Field{"version", 32}, Field{"time of last batch", TimeBits}, Field{"booking fee bps", BpsBits})
	Params1 = New("Params1", pointer("fee purse 0"), pointer("fee purse 1"))
	Params2 = New("Params2", Field{"crank reserve 0", ReserveBits}, Field{"crank reserve 1", ReserveBits}, Field{"crank reserve 2", ReserveBits}, Field{"crank reserve 3", ReserveBits})
	Params3 = New("Params3", Field{"record rent 0", ReserveBits}, Field{"record rent 1", ReserveBits}, Field{"record rent 2", ReserveBits}, Field{"record rent 3", ReserveBits})

	Purse0  = New("Purse0", kind, Field{"owner", AddressBits}, Field{"nonce", NonceBits}, Field{"epoch", EpochBits}, Field{"series", 8}, Field{"flags", 8})
	Balance = New("Balance", Field{"available", AmountBits}, Field{"locked", AmountBits})

	Policy0 = New("Policy0", append([]Field{kind, serial}, times...)...)
	Policy1 = New("Policy1", Field{"before 0", DelayBits}, Field{"refund bps 0", BpsBits}, Field{"before 1", DelayBits}, Field{"refund bps 1", BpsBits},
		Field{"before 2", DelayBits}, Field{"refund bps 2", BpsBits}, Field{"before 3", DelayBits}, Field{"refund bps 3", BpsBits},
		Field{"default split bps", BpsBits}, Field{"arbiter fee bps", BpsBits})
	Policy2 = New("Policy2", Field{"request window", OfferBits}, Field{"hold window", OfferBits})

	Listing0 = New("Listing0", kind, serial, pointer("host"), pointer("payout"), pointer("policy"), token, Field{"bookable", 1}, Field{"transferable", 1}, Field{"instant", 1}, Field{"windows", WindowBits},
		Field{"unit seconds", 24}, Field{"min units", UnitBits}, Field{"max units", UnitBits}, pointer("arbiter"), spare)
	Listing1 = New("Listing1", Field{"price", AmountBits}, Field{"origin", TimeBits}, Field{"policy serial", SerialBits})
	Metadata = New("Metadata", Field{"hash", HashBits})
	Listing3 = New("Listing3", append([]Field{{"deposit", AmountBits}}, pricing...)...)

	Calendar0 = New("Calendar0", kind, Field{"listing serial", SerialBits}, Field{"window", WindowBits}, spare, Field{"booked", BookedBits})
	Map       = New("Map", Field{"units", MapBits})

	Booking0 = New("Booking0", kind, serial, Field{"state", StateBits}, token, pointer("listing"), pointer("guest"), pointer("host"), pointer("payout"), pointer("calendar"), pointer("next calendar"), pointer("arbiter"), Field{"transferable", 1})
	Booking1 = New("Booking1", Field{"price", AmountBits}, Field{"fee", FeeBits}, Field{"crank reserve", ReserveBits}, Field{"first unit", UnitBits}, Field{"units", UnitBits})
	Booking2 = New("Booking2", Field{"start", TimeBits}, Field{"end", TimeBits}, Field{"deadline", TimeBits}, Field{"window", WindowBits}, Field{"listing serial", SerialBits}, Field{"parameter version", 32}, Field{"units released", UnitBits})
	Booking3 = New("Booking3", Field{"released", AmountBits}, Field{"bond", AmountBits}, Field{"fee bps", BpsBits})

	Terms0 = New("Terms0", Policy0.Fields...)
	Terms1 = New("Terms1", Policy1.Fields...)
	Terms2 = New("Terms2", Field{"deposit", AmountBits}, Field{"claim", AmountBits})
	Terms3 = New("Terms3", Field{"proposal", 2}, Field{"by host", 1}, Field{"amount", AmountBits}, Field{"first unit", UnitBits}, Field{"units", UnitBits}, Field{"disputed", 1}, pointer("arbiter"), token)
)

// Words of the rows and of the header (docs/spec/batch.md).
var (
	Header0 = New("Header0", Field{"format", 8}, Field{"chain id", 64}, Field{"rollup", AddressBits}, Field{"shard", 16})
	Header1 = New("Header1", Field{"number", NumberBits}, Field{"timestamp", TimeBits}, Field{"term", 32}, Field{"parameter version", 32}, Field{"shape", 32})
	Header2 = New("Header2", Field{"queue position", 64}, Field{"queue count", 16}, Field{"used P", PositionBits}, Field{"used L", PositionBits},
		Field{"used M", PositionBits}, Field{"used E", PositionBits}, Field{"used S", PositionBits})

	Payment = New("Payment", position, pointer("from"), pointer("to"), token, Field{"amount", AmountBits}, Field{"fee", FeeBits}, Field{"fee in STOA", 1})

	System0 = New("System0", kind, position, Field{"status", 1}, pointer("record"), token, Field{"amount", AmountBits}, Field{"fee", FeeBits})
	System1 = New("System1", Field{"address", AddressBits})
	System4 = New("System4", Field{"epoch", EpochBits}, Field{"version", 32}, Field{"booking fee bps", BpsBits})
	System5 = New("System5", Params2.Fields...)
	System6 = New("System6", Params3.Fields...)
	System7 = New("System7", Field{"booking serial", SerialBits}, pointer("purse"))

	Listings0     = New("Listings0", kind, position, pointer("signer"), pointer("listing"), pointer("object"), pointer("payout"), token, Field{"fee", FeeBits})
	PolicySet1    = New("PolicySet1", Policy1.Fields...)
	PolicySet2    = New("PolicySet2", times...)
	PolicySet3    = New("PolicySet3", Policy2.Fields...)
	ListingSet1   = New("ListingSet1", Field{"price", AmountBits}, Field{"origin", TimeBits}, Field{"listing serial", SerialBits})
	ListingSet2   = New("ListingSet2", Metadata.Fields...)
	ListingSet3   = New("ListingSet3", Field{"bookable", 1}, Field{"transferable", 1}, Field{"instant", 1}, Field{"unit seconds", 24}, Field{"min units", UnitBits}, Field{"max units", UnitBits}, Field{"policy serial", SerialBits}, Field{"deposit", AmountBits}, pointer("arbiter"), spare)
	CalendarOpen1 = New("CalendarOpen1", Field{"listing serial", SerialBits}, Field{"window", WindowBits})
	Price1        = New("Price1", append([]Field{{"listing serial", SerialBits}}, pricing...)...)
	Block1        = New("Block1", Field{"listing serial", SerialBits}, Field{"window", WindowBits}, Field{"first unit", UnitBits}, Field{"units", UnitBits})

	Market0 = New("Market0", kind, position, pointer("signer"), pointer("listing"), pointer("calendar"), pointer("next calendar"), pointer("policy"), pointer("booking"), pointer("payout"), token, Field{"fee", FeeBits})
	Book1   = New("Book1", Field{"listing serial", SerialBits}, Field{"window", WindowBits}, Field{"first unit", UnitBits}, Field{"units", UnitBits}, Field{"total limit", AmountBits})
	Book2   = New("Book2", Field{"deposit", AmountBits}, pointer("arbiter"))
	Undo1   = New("Undo1", Field{"booking serial", SerialBits})
	Modify1 = New("Modify1", Field{"booking serial", SerialBits}, Field{"window", WindowBits}, Field{"first unit", UnitBits}, Field{"units", UnitBits}, Field{"price", AmountBits})

	Escrow0  = New("Escrow0", kind, position, pointer("actor"), pointer("booking"), pointer("payout"), pointer("guest"), token, Field{"fee", FeeBits})
	Escrow1  = New("Escrow1", Field{"booking serial", SerialBits}, Field{"amount", AmountBits}, Field{"units", UnitBits}, Field{"first unit", UnitBits})
	Evidence = New("Evidence", Field{"hash", HashBits})
)

// Words of what is signed (docs/spec/signatures.md).
var (
	Domain   = New("Domain", Field{"tag", 8}, Field{"chain id", 64}, Field{"rollup", AddressBits}, Field{"shard", 16})
	Validity = New("Validity", Field{"nonce", NonceBits}, Field{"epoch", EpochBits}, Field{"valid until", TimeBits})
)

// Cells lists the layouts of the records' cells, Words those of rows and header,
// Signed those that only stand in signatures.
var (
	Cells  = []Layout{Params0, Params1, Params2, Params3, Purse0, Balance, Policy0, Policy1, Policy2, Listing0, Listing1, Metadata, Listing3, Calendar0, Map, Booking0, Booking1, Booking2, Booking3, Terms0, Terms1, Terms2, Terms3}
	Words  = []Layout{Header0, Header1, Header2, Payment, System0, System1, System4, System5, System6, System7, Listings0, PolicySet1, PolicySet2, PolicySet3, ListingSet1, ListingSet2, ListingSet3, CalendarOpen1, Block1, Price1, Market0, Book1, Book2, Undo1, Modify1, Escrow0, Escrow1, Evidence}
	Signed = []Layout{Domain, Validity}
)
