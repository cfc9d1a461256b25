// Package op defines the operations of Stoa and their row words: what is signed,
// what is published and what the circuit reads (docs/spec/operations).
package op

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Lane is the part of a batch whose row circuit an operation uses.
type Lane uint8

// Lanes: payments; listings, what hosts set up; market, bookings that begin or give their
// units back; escrow, the money of a booking that exists; system rows with an L1 effect.
const (
	LaneP Lane = iota
	LaneL
	LaneM
	LaneE
	LaneS
	Lanes = 5
)

func (l Lane) String() string { return [...]string{"P", "L", "M", "E", "S"}[l] }

// Words and accesses of one row in each lane.
var (
	laneWords    = [Lanes]int{1, 4, 3, 3, 8}
	laneAccesses = [Lanes]int{2, 4, 8, 5, 2}
	laneTags     = [Lanes]uint64{signature.TagPayment, signature.TagListing, signature.TagMarket, signature.TagEscrow, signature.TagSystem}
	laneWidths   = [Lanes]int{poseidon.Narrow, poseidon.Wide, poseidon.Wide, poseidon.Wide, poseidon.Narrow}
	laneSigned   = [Lanes]int{1, 4, 3, 3, 2} // leading words that are signed
)

// Words is the number of words of a row.
func (l Lane) Words() int { return laneWords[l] }

// Accesses is the number of records that a row reads and writes.
func (l Lane) Accesses() int { return laneAccesses[l] }

// Tag is the signature domain's tag, Width the challenge hash's width, Signed
// the number of leading words that a signature covers.
func (l Lane) Tag() uint64 { return laneTags[l] }

// Width is the width of the challenge hash of the lane's signatures.
func (l Lane) Width() int { return laneWidths[l] }

// Signed is the number of leading words of a row that its signature covers.
func (l Lane) Signed() int { return laneSigned[l] }

// PositionShift is the weight of the position in the row's first word.
func (l Lane) PositionShift() uint {
	if l == LaneP {
		return 0
	}
	return layout.KindBits
}

// Kind is the type of an operation, the low 8 bits of L, M, E and S rows.
type Kind uint8

// Kinds of operations.
const (
	KindNoOp            Kind = 0
	KindTransfer        Kind = 1
	KindDeposit         Kind = 2
	KindWithdraw        Kind = 3
	KindChangeKey       Kind = 4
	KindParamUpdate     Kind = 5
	KindForce           Kind = 6
	KindAward           Kind = 7
	KindFullExit        Kind = 8
	KindPolicySet       Kind = 16
	KindListingSet      Kind = 17
	KindPriceSet        Kind = 18
	KindCalendarOpen    Kind = 19
	KindCalendarBlock   Kind = 20
	KindCalendarUnblock Kind = 21

	KindBook          Kind = 32
	KindHold          Kind = 33
	KindRequestBook   Kind = 34
	KindCancelByGuest Kind = 35
	KindDecline       Kind = 36
	KindCancelByHost  Kind = 37
	KindExpire        Kind = 38
	KindModify        Kind = 39

	KindCheckIn         Kind = 48
	KindRelease         Kind = 49
	KindReleasePart     Kind = 50
	KindReleaseDue      Kind = 51
	KindNoShow          Kind = 52
	KindDepositClaim    Kind = 53
	KindDepositReturn   Kind = 54
	KindDisputeOpen     Kind = 55
	KindSplitPropose    Kind = 56
	KindSplitAccept     Kind = 57
	KindRuling          Kind = 58
	KindRulingTimeout   Kind = 59
	KindBookingTransfer Kind = 60
	KindConfirm         Kind = 61
	KindAccept          Kind = 62
	KindModifyPropose   Kind = 63
	KindAwardDue        Kind = 64
)

// kinds has the name and the lane of each kind; NoOp fills the rows of every lane.
var kinds = [1 << layout.KindBits]struct {
	name string
	lane Lane
}{
	KindNoOp: {"NoOp", LaneP}, KindTransfer: {"Transfer", LaneP},
	KindDeposit: {"Deposit", LaneS}, KindWithdraw: {"Withdraw", LaneS}, KindChangeKey: {"ChangeKey", LaneS}, KindParamUpdate: {"ParamUpdate", LaneS},
	KindForce: {"Force", LaneS}, KindAward: {"Award", LaneS}, KindFullExit: {"FullExit", LaneS},
	KindPolicySet: {"PolicySet", LaneL}, KindListingSet: {"ListingSet", LaneL}, KindPriceSet: {"PriceSet", LaneL},
	KindCalendarOpen: {"CalendarOpen", LaneL}, KindCalendarBlock: {"CalendarBlock", LaneL}, KindCalendarUnblock: {"CalendarUnblock", LaneL},
	KindBook: {"Book", LaneM}, KindHold: {"Hold", LaneM}, KindRequestBook: {"RequestBook", LaneM},
	KindCancelByGuest: {"CancelByGuest", LaneM}, KindDecline: {"Decline", LaneM}, KindCancelByHost: {"CancelByHost", LaneM}, KindExpire: {"Expire", LaneM}, KindModify: {"Modify", LaneM},
	KindCheckIn: {"CheckIn", LaneE}, KindRelease: {"Release", LaneE}, KindReleasePart: {"ReleasePart", LaneE}, KindReleaseDue: {"ReleaseDue", LaneE},
	KindNoShow: {"NoShow", LaneE}, KindDepositClaim: {"DepositClaim", LaneE}, KindDepositReturn: {"DepositReturn", LaneE}, KindDisputeOpen: {"DisputeOpen", LaneE},
	KindSplitPropose: {"SplitPropose", LaneE}, KindSplitAccept: {"SplitAccept", LaneE}, KindRuling: {"Ruling", LaneE}, KindRulingTimeout: {"RulingTimeout", LaneE},
	KindBookingTransfer: {"BookingTransfer", LaneE}, KindConfirm: {"Confirm", LaneE}, KindAccept: {"Accept", LaneE}, KindModifyPropose: {"ModifyPropose", LaneE}, KindAwardDue: {"AwardDue", LaneE},
}

func (k Kind) String() string {
	if n := kinds[k].name; n != "" {
		return n
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Lane of an operation of this kind, LaneP if it is none.
func (k Kind) Lane() Lane { return kinds[k].lane }

// Operation is one of the structs of this package.
type Operation interface {
	Kind() Kind
	// Words are the row's words with position 0. They fail with a
	// *layout.RangeError if a field is too wide.
	Words() ([]fr.Element, error)
}

// Signer is an operation that a purse's key authorises.
type Signer interface {
	Operation
	// SigningPurse is the purse whose key, nonce and epoch count.
	SigningPurse() uint32
}

// Crank is an operation that nobody signs: anyone may send it when its time has come.
type Crank interface {
	Operation
	// PaidPurse gets the crank reserve of the object.
	PaidPurse() uint32
}

// Queued is an operation that L1 orders: an entry of the queue there, which no key
// signs. Whether it changes anything is computed, never chosen, so that each has a proof.
type Queued interface {
	Operation
	// Sender is the account on L1 by whose authority it was enqueued.
	Sender() common.Address
}

// Signed is an operation with its authority.
type Signed struct {
	Operation
	Nonce      uint32
	Epoch      uint16
	ValidUntil uint64 // last second at which it may run
	Signature  signature.Signature
}

// Message is what the signature of s must cover on network n.
func (s Signed) Message(n signature.Network) (signature.Message, error) {
	validity, err := signature.Validity(s.Nonce, s.Epoch, s.ValidUntil)
	if err != nil {
		return signature.Message{}, err
	}
	words, err := s.Words()
	if err != nil {
		return signature.Message{}, err
	}
	return RowMessage(n, s.Kind().Lane(), words, validity), nil
}

// RowMessage is the message of a row of the lane with the given words (position 0).
func RowMessage(n signature.Network, lane Lane, words []fr.Element, validity fr.Element) signature.Message {
	return signature.Message{Width: lane.Width(), Domain: n.Domain(lane.Tag()), Words: words[:lane.Signed()], Validity: validity}
}

// ID identifies an operation on a network, whatever its signature.
func (s Signed) ID(n signature.Network) (common.Hash, error) {
	m, err := s.Message(n)
	if err != nil {
		return common.Hash{}, err
	}
	data := []byte("stoa.op.v1")
	for _, e := range append(append([]fr.Element{m.Domain}, m.Words...), m.Validity) {
		b := e.Bytes()
		data = append(data, b[:]...)
	}
	return crypto.Keccak256Hash(data), nil
}

// Place adds a position to the first word of a row.
func Place(lane Lane, words []fr.Element, position uint32) []fr.Element {
	placed := append([]fr.Element(nil), words...)
	shift := layout.Element(new(uint256.Int).Lsh(uint256.NewInt(uint64(position)), lane.PositionShift()))
	placed[0].Add(&placed[0], &shift)
	return placed
}

// Position reads the position from a row's first word.
func Position(lane Lane, first fr.Element) uint32 {
	v := layout.Int(first)
	v.Rsh(v, lane.PositionShift())
	return uint32(v.Uint64() & (1<<layout.PositionBits - 1))
}

// u shortens the packing of small integers.
func u[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v T) *uint256.Int { return layout.Uint(v) }

// Parse reads a row's words, whatever its position, and the status bit of S rows.
// It is the inverse of Words and refuses any bit that Words would not set.
func Parse(lane Lane, words []fr.Element) (o Operation, status bool, err error) {
	var c layout.Unpacker
	switch lane {
	case LaneP:
		o = parseTransfer(&c, words)
	case LaneS:
		o, status = parseSystem(&c, words)
	case LaneL:
		o = parseListings(&c, words)
	case LaneM:
		o = parseMarket(&c, words)
	case LaneE:
		o = parseEscrow(&c, words)
	}
	if c.Err != nil {
		return nil, false, c.Err
	}
	if o == nil {
		return nil, false, &layout.RuleError{Rule: "KIND-1", Field: "kind in lane " + lane.String(), Value: layout.Int(words[0]).Uint64() & 0xff, Limit: "a kind of this version"}
	}
	return o, status, nil
}

// exactly refuses words that have more than the fields of o's kind: a word or a field
// that the kind does not use must be zero, so o, written again, must give the same words.
func exactly(c *layout.Unpacker, o Operation, words []fr.Element) Operation {
	again, err := o.Words()
	if err != nil {
		c.Fail(err)
		return nil
	}
	lane := o.Kind().Lane()
	for i, w := range Place(lane, again, Position(lane, words[0])) {
		if w != words[i] {
			c.Fail(&layout.RuleError{Rule: o.Kind().String(), Field: fmt.Sprintf("word %d", i), Value: layout.Int(words[i]).Hex(), Limit: "the fields of this kind"})
		}
	}
	return o
}
