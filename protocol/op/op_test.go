package op_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

func bits(t *rapid.T, label string, n uint) uint64 {
	top := uint64(1)<<(n-1)<<1 - 1
	return rapid.OneOf(rapid.Uint64Range(0, top), rapid.Just(uint64(0)), rapid.Just(top)).Draw(t, label)
}

func pointer(t *rapid.T, label string) uint32 { return uint32(bits(t, label, layout.RecordBits)) }

func token(t *rapid.T) record.Token { return record.Token(bits(t, "token", layout.TokenBits)) }

func fee(t *rapid.T) uint64 { return bits(t, "fee", layout.FeeBits) }

func serial(t *rapid.T, label string) uint64 { return bits(t, label, layout.SerialBits) }

func units(t *rapid.T, label string) amount.Amount {
	a, err := amount.FromInt(&uint256.Int{rapid.Uint64().Draw(t, label), bits(t, label, 48), 0, 0})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func element(t *rapid.T, label string, n uint) fr.Element {
	v := &uint256.Int{rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label), rapid.Uint64().Draw(t, label)}
	return layout.Element(v.Rsh(v, 256-n))
}

func address(t *rapid.T) common.Address {
	return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
}

func book(t *rapid.T) op.Book {
	return op.Book{
		Signer: pointer(t, "signer"), Listing: pointer(t, "listing"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"), Policy: pointer(t, "policy"),
		Record: pointer(t, "record"), Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t), ListingSerial: serial(t, "listing serial"),
		Window: uint32(bits(t, "window", 24)), FirstUnit: uint8(bits(t, "first", 8)), Units: uint8(bits(t, "units", 8)), Limit: units(t, "limit"),
		Deposit: units(t, "deposit"), Arbiter: pointer(t, "arbiter"),
	}
}

// operations draws one of each kind.
var operations = map[op.Kind]func(*rapid.T) op.Operation{
	op.KindTransfer: func(t *rapid.T) op.Operation {
		return op.Transfer{From: pointer(t, "from"), To: pointer(t, "to"), Token: token(t), Amount: units(t, "amount"), Fee: fee(t)}
	},
	op.KindDeposit: func(t *rapid.T) op.Operation {
		key := signature.PublicKey{X: element(t, "x", 253), Y: element(t, "y", 253)}
		return op.Deposit{Purse: pointer(t, "purse"), Owner: address(t), Token: token(t), Amount: units(t, "amount"), Key: key}
	},
	op.KindChangeKey: func(t *rapid.T) op.Operation {
		key := signature.PublicKey{X: element(t, "x", 253), Y: element(t, "y", 253)}
		return op.ChangeKey{Purse: pointer(t, "purse"), Owner: address(t), Key: key, Epoch: uint16(bits(t, "epoch", layout.EpochBits))}
	},
	op.KindParamUpdate: func(t *rapid.T) op.Operation {
		o := op.ParamUpdate{Governor: address(t), Version: uint32(bits(t, "version", 32)), BookingFee: uint16(bits(t, "fee", layout.BpsBits))}
		for i := range record.Tokens {
			o.CrankReserve[i], o.Rent[i] = bits(t, "reserve", layout.ReserveBits), bits(t, "rent", layout.ReserveBits)
		}
		return o
	},
	op.KindForce: func(t *rapid.T) op.Operation {
		return op.Force{Booking: pointer(t, "booking"), Caller: address(t), BookingSerial: bits(t, "serial", layout.SerialBits)}
	},
	op.KindAward: func(t *rapid.T) op.Operation {
		return op.Award{
			Booking: pointer(t, "booking"), Purse: pointer(t, "purse"), Owner: address(t), Token: token(t), Amount: units(t, "amount"), BookingSerial: bits(t, "serial", layout.SerialBits),
		}
	},
	op.KindFullExit: func(t *rapid.T) op.Operation {
		return op.FullExit{Purse: pointer(t, "purse"), Owner: address(t), Token: token(t)}
	},
	op.KindWithdraw: func(t *rapid.T) op.Operation {
		return op.Withdraw{Purse: pointer(t, "purse"), Token: token(t), Amount: units(t, "amount"), Fee: fee(t), Recipient: address(t)}
	},
	op.KindPolicySet: func(t *rapid.T) op.Operation {
		var terms record.Terms
		for i := range terms.Tiers {
			terms.Tiers[i] = record.Tier{Before: uint32(bits(t, "before", 32)), Refund: uint16(bits(t, "refund", 14))}
		}
		terms.ReleaseDelay, terms.NoShow, terms.HostCancel = uint32(bits(t, "delay", 32)), uint16(bits(t, "no-show", 14)), uint16(bits(t, "host cancel", 14))
		terms.CheckInGrace, terms.AnswerWindow, terms.RulingWindow = uint32(bits(t, "grace", 32)), uint32(bits(t, "answer", 32)), uint32(bits(t, "ruling", 32))
		terms.DefaultSplit, terms.ArbiterFee, terms.Flags = uint16(bits(t, "split", 14)), uint16(bits(t, "arbiter", 14)), uint8(bits(t, "flags", 1))
		offers := record.Offers{RequestWindow: uint32(bits(t, "request", 24)), HoldWindow: uint32(bits(t, "hold", 24))}
		return op.PolicySet{Signer: pointer(t, "signer"), Record: pointer(t, "record"), Token: token(t), Fee: fee(t), Terms: terms, Offers: offers}
	},
	op.KindListingSet: func(t *rapid.T) op.Operation {
		return op.ListingSet{
			Signer: pointer(t, "signer"), Record: pointer(t, "record"), Policy: pointer(t, "policy"), Payout: pointer(t, "payout"), Token: token(t),
			Fee: fee(t), Serial: serial(t, "serial"), Price: units(t, "price"), Origin: bits(t, "origin", 40), Metadata: element(t, "metadata", 248),
			Flags: uint8(bits(t, "flags", 3)), UnitSeconds: uint32(bits(t, "unit", 24)), MinUnits: uint8(bits(t, "min", 8)),
			MaxUnits: uint8(bits(t, "max", 8)), PolicySerial: serial(t, "policy serial"),
			Deposit: units(t, "deposit"), Arbiter: pointer(t, "arbiter"),
		}
	},
	op.KindCalendarOpen: func(t *rapid.T) op.Operation {
		return op.CalendarOpen{
			Signer: pointer(t, "signer"), Listing: pointer(t, "listing"), Record: pointer(t, "record"), Token: token(t), Fee: fee(t),
			ListingSerial: serial(t, "listing serial"), Window: uint32(bits(t, "window", 24)),
		}
	},
	op.KindPriceSet: func(t *rapid.T) op.Operation {
		return op.PriceSet{Signer: pointer(t, "signer"), Listing: pointer(t, "listing"), Token: token(t), Fee: fee(t), ListingSerial: serial(t, "serial"), Pricing: record.Pricing{
			Peak: uint8(bits(t, "peak", 7)), PeakBps: uint16(bits(t, "peak bps", 16)),
			Long: record.Discount{Units: uint8(bits(t, "long", 8)), Off: uint16(bits(t, "long bps", 14))}, Longer: record.Discount{Units: uint8(bits(t, "longer", 8)), Off: uint16(bits(t, "longer bps", 14))},
			LateSeconds: uint32(bits(t, "late", 24)), LateBps: uint16(bits(t, "late bps", 14)), SurgeBps: uint16(bits(t, "surge", 14)),
		}}
	},
	op.KindCalendarBlock:   func(t *rapid.T) op.Operation { return block(t) },
	op.KindCalendarUnblock: func(t *rapid.T) op.Operation { return op.CalendarUnblock(block(t)) },
	op.KindBook:            func(t *rapid.T) op.Operation { return book(t) },
	op.KindHold:            func(t *rapid.T) op.Operation { return op.Hold(book(t)) },
	op.KindRequestBook:     func(t *rapid.T) op.Operation { return op.RequestBook(book(t)) },
	op.KindDecline: func(t *rapid.T) op.Operation {
		return op.Decline{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"),
			Guest: pointer(t, "guest"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"),
		}
	},
	op.KindCancelByHost: func(t *rapid.T) op.Operation {
		return op.CancelByHost{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"),
			Guest: pointer(t, "guest"), Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"),
		}
	},
	op.KindExpire: func(t *rapid.T) op.Operation {
		return op.Expire{
			Payee: pointer(t, "payee"), Booking: pointer(t, "booking"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"),
			Guest: pointer(t, "guest"), Token: token(t), BookingSerial: serial(t, "serial"),
		}
	},
	op.KindModify: func(t *rapid.T) op.Operation {
		return op.Modify{
			Signer: pointer(t, "signer"), Listing: pointer(t, "listing"), Booking: pointer(t, "booking"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"),
			Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"), Window: uint32(bits(t, "window", 24)), FirstUnit: uint8(bits(t, "first", 8)), Units: uint8(bits(t, "units", 8)),
			Price: units(t, "price"),
		}
	},
	op.KindModifyPropose: func(t *rapid.T) op.Operation {
		return op.ModifyPropose{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"),
			Price: units(t, "price"), Units: uint8(bits(t, "units", 8)), FirstUnit: uint8(bits(t, "first", 8)),
		}
	},
	op.KindConfirm: func(t *rapid.T) op.Operation {
		return op.Confirm{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindAccept: func(t *rapid.T) op.Operation {
		return op.Accept{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindCancelByGuest: func(t *rapid.T) op.Operation {
		return op.CancelByGuest{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Calendar: pointer(t, "calendar"), NextCalendar: pointer(t, "next calendar"),
			Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"),
		}
	},
	op.KindCheckIn: func(t *rapid.T) op.Operation {
		return op.CheckIn{Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial")}
	},
	op.KindRelease: func(t *rapid.T) op.Operation {
		return op.Release{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindReleasePart: func(t *rapid.T) op.Operation {
		return op.ReleasePart{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"), Units: uint8(bits(t, "units", 8)),
		}
	},
	op.KindReleaseDue: func(t *rapid.T) op.Operation {
		return op.ReleaseDue{
			Payee: pointer(t, "payee"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindNoShow: func(t *rapid.T) op.Operation {
		return op.NoShow{
			Payee: pointer(t, "payee"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindDepositClaim: func(t *rapid.T) op.Operation {
		return op.DepositClaim{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"), Amount: units(t, "amount"),
		}
	},
	op.KindDepositReturn: func(t *rapid.T) op.Operation {
		return op.DepositReturn{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Guest: pointer(t, "guest"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"), Amount: units(t, "amount"),
		}
	},
	op.KindDisputeOpen: func(t *rapid.T) op.Operation {
		return op.DisputeOpen{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"),
			Evidence: element(t, "evidence", 248),
		}
	},
	op.KindSplitPropose: func(t *rapid.T) op.Operation {
		return op.SplitPropose{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Token: token(t), Fee: fee(t), BookingSerial: serial(t, "serial"), Amount: units(t, "amount"),
		}
	},
	op.KindSplitAccept: func(t *rapid.T) op.Operation {
		return op.SplitAccept{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"), Amount: units(t, "amount"),
		}
	},
	op.KindRuling: func(t *rapid.T) op.Operation {
		return op.Ruling{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"), Amount: units(t, "amount"),
		}
	},
	op.KindAwardDue: func(t *rapid.T) op.Operation {
		return op.AwardDue{
			Payee: pointer(t, "payee"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t),
			BookingSerial: bits(t, "serial", layout.SerialBits), Amount: units(t, "amount"),
		}
	},
	op.KindRulingTimeout: func(t *rapid.T) op.Operation {
		return op.RulingTimeout{
			Payee: pointer(t, "payee"), Booking: pointer(t, "booking"), Payout: pointer(t, "payout"), Guest: pointer(t, "guest"), Token: token(t),
			BookingSerial: serial(t, "serial"),
		}
	},
	op.KindBookingTransfer: func(t *rapid.T) op.Operation {
		return op.BookingTransfer{
			Signer: pointer(t, "signer"), Booking: pointer(t, "booking"), NewGuest: pointer(t, "new guest"), Token: token(t), Fee: fee(t),
			BookingSerial: serial(t, "serial"),
		}
	},
}

func forEach(t *testing.T, check func(*rapid.T, op.Operation)) {
	for kind, draw := range operations {
		t.Run(kind.String(), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				o := draw(t)
				if o.Kind() != kind {
					t.Fatalf("have kind %s, want %s", o.Kind(), kind)
				}
				check(t, o)
			})
		})
	}
}

func TestWordsRoundTrip(t *testing.T) {
	forEach(t, func(t *rapid.T, want op.Operation) {
		words, err := want.Words()
		if err != nil {
			t.Fatal(err)
		}
		lane := want.Kind().Lane()
		if len(words) != lane.Words() {
			t.Fatalf("have %d words, want %d", len(words), lane.Words())
		}
		_, queued := want.(op.Queued)
		status := queued && rapid.Bool().Draw(t, "status")
		words = op.WithStatus(words, status)
		if want.Kind() == op.KindFullExit && status {
			words = op.WithAmount(words, units(t, "amount"))
		}
		status = status || want.Kind() == op.KindWithdraw
		position := uint32(bits(t, "position", layout.PositionBits))
		placed := op.Place(lane, words, position)

		if have := op.Position(lane, placed[0]); have != position {
			t.Fatalf("have position %d, want %d", have, position)
		}
		have, set, err := op.Parse(lane, placed)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(have, want) || set != status {
			t.Fatalf("have %+v and status %t, want %+v and %t", have, set, want, status)
		}
	})
}

func block(t *rapid.T) op.CalendarBlock {
	return op.CalendarBlock{
		Signer: pointer(t, "signer"), Listing: pointer(t, "listing"), Calendar: pointer(t, "calendar"), Token: token(t), Fee: fee(t),
		ListingSerial: serial(t, "listing serial"), Window: uint32(bits(t, "window", 24)), FirstUnit: uint8(bits(t, "first", 8)), Units: uint8(bits(t, "units", 8)),
	}
}

func TestPlaceLeavesItsInput(t *testing.T) {
	words, err := op.Transfer{From: 1, To: 2}.Words()
	if err != nil {
		t.Fatal(err)
	}
	before := words[0]
	op.Place(op.LaneP, words, 5)
	if words[0] != before {
		t.Error("Place changed the words that it was given")
	}
}

// used lists, for each kind, which bits of its words may ever be set. Every other
// bit must make Parse refuse. It is written from the pages, not from the code.
var used = map[op.Kind][]string{
	op.KindTransfer:        {"position from to token amount fee"},
	op.KindDeposit:         {"kind position status record token amount", "address", "key", "key", "", "", "", ""},
	op.KindWithdraw:        {"kind position record token amount fee", "address", "", "", "", "", "", ""},
	op.KindChangeKey:       {"kind position status record", "address", "key", "key", "System4 epoch", "", "", ""},
	op.KindParamUpdate:     {"kind position status", "address", "", "", "System4 version booking fee bps", "System5", "System6", ""},
	op.KindForce:           {"kind position status record", "address", "", "", "", "", "", "serial"},
	op.KindAward:           {"kind position status record token amount", "address", "", "", "", "", "", "System7"},
	op.KindFullExit:        {"kind position status record token", "address", "", "", "", "", "", ""}, // an amount only with the status
	op.KindPolicySet:       {"kind position signer object token fee", "PolicySet1", "PolicySet2", "PolicySet3"},
	op.KindListingSet:      {"kind position signer listing object payout token fee", "ListingSet1", "ListingSet2", "ListingSet3"},
	op.KindCalendarOpen:    {"kind position signer listing object token fee", "CalendarOpen1", "", ""},
	op.KindPriceSet:        {"kind position signer listing token fee", "Price1", "", ""},
	op.KindCalendarBlock:   {"kind position signer listing object token fee", "Block1", "", ""},
	op.KindCalendarUnblock: {"kind position signer listing object token fee", "Block1", "", ""},
	op.KindBook:            {"kind position signer listing calendar next calendar policy booking payout token fee", "Book1", "Book2", ""},
	op.KindCancelByGuest:   {"kind position signer calendar next calendar booking payout token fee", "Undo1", "", ""},
	op.KindHold:            {"kind position signer listing calendar next calendar policy booking payout token fee", "Book1", "Book2", ""},
	op.KindRequestBook:     {"kind position signer listing calendar next calendar policy booking payout token fee", "Book1", "Book2", ""},
	op.KindDecline:         {"kind position signer calendar next calendar policy booking token fee", "Undo1", "", ""},
	op.KindCancelByHost:    {"kind position signer calendar next calendar policy booking payout token fee", "Undo1", "", ""},
	op.KindModify:          {"kind position signer listing calendar next calendar booking token fee", "Modify1", "", ""},
	op.KindExpire:          {"kind position signer calendar next calendar policy booking token", "Undo1", "", ""},

	op.KindCheckIn:         {"kind position actor booking token fee", "serial", ""},
	op.KindRelease:         {"kind position actor booking payout guest token fee", "serial", ""},
	op.KindReleasePart:     {"kind position actor booking payout token fee", "serial units", ""},
	op.KindReleaseDue:      {"kind position actor booking payout guest token", "serial", ""},
	op.KindNoShow:          {"kind position actor booking payout guest token", "serial", ""},
	op.KindDepositClaim:    {"kind position actor booking token fee", "serial amount", ""},
	op.KindDepositReturn:   {"kind position actor booking guest token fee", "serial amount", ""},
	op.KindDisputeOpen:     {"kind position actor booking token fee", "serial", "Evidence"},
	op.KindSplitPropose:    {"kind position actor booking token fee", "serial amount", ""},
	op.KindSplitAccept:     {"kind position actor booking payout guest token fee", "serial amount", ""},
	op.KindRuling:          {"kind position actor booking payout guest token fee", "serial amount", ""},
	op.KindAwardDue:        {"kind position actor booking payout guest token", "serial amount", ""},
	op.KindRulingTimeout:   {"kind position actor booking payout guest token", "serial", ""},
	op.KindBookingTransfer: {"kind position actor booking guest token fee", "serial", ""},
	op.KindConfirm:         {"kind position actor booking payout token fee", "serial", ""},
	op.KindAccept:          {"kind position actor booking payout token fee", "serial", ""},
	op.KindModifyPropose:   {"kind position actor booking token fee", "Escrow1", ""},
}

var firstWords = [op.Lanes]layout.Layout{op.LaneP: layout.Payment, op.LaneL: layout.Listings0, op.LaneM: layout.Market0, op.LaneE: layout.Escrow0, op.LaneS: layout.System0}

func mayBeSet(kind op.Kind, word int, bit uint) bool {
	names := used[kind][word]
	switch names {
	case "":
		return false
	case "address":
		return bit < layout.AddressBits
	case "key":
		return true
	case "serial":
		return bit < layout.SerialBits
	case "serial amount":
		return bit < layout.SerialBits+layout.AmountBits
	case "serial units":
		return bit < layout.SerialBits || bit >= layout.Escrow1.Offset(2) && bit < layout.Escrow1.Offset(3)
	}
	for _, l := range layout.Words {
		if l.Name == names {
			return bit < l.Bits()
		}
	}
	first := firstWords[kind.Lane()]
	if word > 0 {
		first = layout.System4
	}
	for i, f := range first.Fields {
		if bit >= first.Offset(i) && bit < first.Offset(i)+f.Bits {
			return strings.Contains(" "+names+" ", " "+f.Name+" ")
		}
	}
	return false
}

// Every bit of every word, flipped from zero: Parse refuses exactly the bits that
// the kind does not use. So no two words mean the same operation.
func TestEveryUnusedBitIsRefused(t *testing.T) {
	zero := map[op.Kind]op.Operation{
		op.KindTransfer: op.Transfer{}, op.KindDeposit: op.Deposit{}, op.KindWithdraw: op.Withdraw{}, op.KindPolicySet: op.PolicySet{},
		op.KindChangeKey: op.ChangeKey{}, op.KindParamUpdate: op.ParamUpdate{}, op.KindForce: op.Force{}, op.KindAward: op.Award{}, op.KindAwardDue: op.AwardDue{}, op.KindFullExit: op.FullExit{},
		op.KindListingSet: op.ListingSet{}, op.KindCalendarOpen: op.CalendarOpen{}, op.KindBook: op.Book{}, op.KindCancelByGuest: op.CancelByGuest{},
		op.KindCheckIn: op.CheckIn{}, op.KindRelease: op.Release{}, op.KindReleasePart: op.ReleasePart{}, op.KindReleaseDue: op.ReleaseDue{},
		op.KindNoShow: op.NoShow{}, op.KindDepositClaim: op.DepositClaim{}, op.KindDepositReturn: op.DepositReturn{}, op.KindDisputeOpen: op.DisputeOpen{},
		op.KindSplitPropose: op.SplitPropose{}, op.KindSplitAccept: op.SplitAccept{}, op.KindRuling: op.Ruling{}, op.KindRulingTimeout: op.RulingTimeout{},
		op.KindBookingTransfer: op.BookingTransfer{}, op.KindHold: op.Hold{}, op.KindRequestBook: op.RequestBook{}, op.KindDecline: op.Decline{},
		op.KindCancelByHost: op.CancelByHost{}, op.KindExpire: op.Expire{}, op.KindModify: op.Modify{}, op.KindModifyPropose: op.ModifyPropose{}, op.KindPriceSet: op.PriceSet{}, op.KindCalendarBlock: op.CalendarBlock{}, op.KindCalendarUnblock: op.CalendarUnblock{}, op.KindConfirm: op.Confirm{}, op.KindAccept: op.Accept{},
	}
	if len(zero) != len(used) {
		t.Fatalf("have %d kinds, want %d", len(zero), len(used))
	}
	for kind, o := range zero {
		lane := kind.Lane()
		plain, err := o.Words()
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := op.Parse(lane, plain); err != nil {
			t.Errorf("%s: have error %v for its own words", kind, err)
		}
		for word := range plain {
			for bit := uint(0); bit <= 252; bit++ {
				v := layout.Int(plain[word])
				flipped := new(uint256.Int).Xor(v, new(uint256.Int).Lsh(uint256.NewInt(1), bit))
				if flipped.Lt(v) || word == 0 && lane != op.LaneP && bit < layout.KindBits {
					continue // a bit that is always set, or another kind
				}
				words := append([]fr.Element(nil), plain...)
				words[word] = layout.Element(flipped)

				_, _, err := op.Parse(lane, words)

				if may := mayBeSet(kind, word, bit); may != (err == nil) {
					t.Errorf("%s: word %d, bit %d: have error %v, may be set: %t", kind, word, bit, err, may)
				}
			}
		}
	}
}

func TestRulesOfWords(t *testing.T) {
	for rule, words := range RuleBreakers(t) {
		if _, _, err := op.Parse(words.Lane, words.Words); err == nil || !strings.HasPrefix(err.Error(), rule+":") {
			t.Errorf("%s: have error %v", rule, err)
		}
	}
}

type laneWords struct {
	Lane  op.Lane
	Words []fr.Element
}

// RuleBreakers has words that break each rule which Parse checks.
func RuleBreakers(t *testing.T) map[string]laneWords {
	pack := func(l layout.Layout, set map[string]uint64) fr.Element {
		values := make([]*uint256.Int, len(l.Fields))
		for i, f := range l.Fields {
			values[i] = uint256.NewInt(set[f.Name])
		}
		e, err := l.Pack(values...)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	system := func(set map[string]uint64) laneWords {
		return laneWords{op.LaneS, append([]fr.Element{pack(layout.System0, set)}, make([]fr.Element, 7)...)}
	}
	return map[string]laneWords{
		"TRANSFER-1":  {op.LaneP, []fr.Element{pack(layout.Payment, map[string]uint64{"fee in STOA": 1})}},
		"DEPOSIT-1":   system(map[string]uint64{"kind": uint64(op.KindDeposit), "fee": 1}),
		"CHANGEKEY-1": system(map[string]uint64{"kind": uint64(op.KindChangeKey), "amount": 1}),
		"PARAMS-1":    system(map[string]uint64{"kind": uint64(op.KindParamUpdate), "record": 1}),
		"FORCE-1":     system(map[string]uint64{"kind": uint64(op.KindForce), "amount": 1}),
		"AWARD-1":     system(map[string]uint64{"kind": uint64(op.KindAward), "fee": 1}),
		"FULLEXIT-1":  system(map[string]uint64{"kind": uint64(op.KindFullExit), "status": 1, "fee": 1}),
		"FULLEXIT-5":  system(map[string]uint64{"kind": uint64(op.KindFullExit), "amount": 1}),
		"WITHDRAW-1":  system(map[string]uint64{"kind": uint64(op.KindWithdraw)}),
	}
}

func TestUnknownKindsAreRefused(t *testing.T) {
	for _, lane := range []op.Lane{op.LaneL, op.LaneM, op.LaneE, op.LaneS} {
		for kind := range 256 {
			words := make([]fr.Element, lane.Words())
			words[0].SetUint64(uint64(kind))
			if _, _, err := op.Parse(lane, words); err == nil && op.Kind(kind).Lane() != lane {
				t.Errorf("lane %s takes kind %d", lane, kind)
			}
		}
	}
}

func TestTooWideFieldsAreRefused(t *testing.T) {
	var wide fr.Element
	wide.SetInt64(-1)
	for name, o := range map[string]op.Operation{
		"purse":          op.Transfer{From: 1 << 22},
		"payee":          op.Transfer{To: 1 << 22},
		"token":          op.Transfer{Token: 4},
		"deposit":        op.Deposit{Purse: 1 << 22},
		"withdrawal":     op.Withdraw{Purse: 1 << 22},
		"changed purse":  op.ChangeKey{Purse: 1 << 22},
		"emptied purse":  op.FullExit{Purse: 1 << 22},
		"booking fee":    op.ParamUpdate{BookingFee: 1 << 14},
		"crank reserve":  op.ParamUpdate{CrankReserve: [4]uint64{2: 1 << 48}},
		"record rent":    op.ParamUpdate{Rent: [4]uint64{3: 1 << 48}},
		"refund share":   op.PolicySet{Terms: record.Terms{Tiers: [4]record.Tier{{Refund: 1 << 14}}}},
		"fresh record":   op.PolicySet{Record: 1 << 22},
		"metadata":       op.ListingSet{Metadata: wide},
		"origin":         op.ListingSet{Origin: 1 << 40},
		"unit":           op.ListingSet{UnitSeconds: 1 << 24},
		"serial":         op.ListingSet{Serial: 1 << 56},
		"window":         op.CalendarOpen{Window: 1 << 24},
		"peak":           op.PriceSet{Pricing: record.Pricing{Peak: 1 << 7}},
		"late":           op.PriceSet{Pricing: record.Pricing{LateSeconds: 1 << 24}},
		"block window":   op.CalendarBlock{Window: 1 << 24},
		"book window":    op.Book{Window: 1 << 24},
		"booking serial": op.CancelByGuest{BookingSerial: 1 << 56},
		"payee of crank": op.ReleaseDue{Payee: 1 << 22},
	} {
		_, err := o.Words()
		var narrow *layout.RangeError
		var extra *layout.ExtraBitsError
		if !errors.As(err, &narrow) && !errors.As(err, &extra) {
			t.Errorf("%s: have error %v, want one of package layout", name, err)
		}
	}
}

// The signed message covers every word that the operation can set, except the
// status that L1-origin rows compute.
func TestSignaturesCoverAllWords(t *testing.T) {
	forEach(t, func(t *rapid.T, o op.Operation) {
		if _, ok := o.(op.Signer); !ok {
			return // nobody signs it
		}
		words, err := o.Words()
		if err != nil {
			t.Fatal(err)
		}
		for i, w := range words[o.Kind().Lane().Signed():] {
			if !w.IsZero() {
				t.Fatalf("word %d is not signed and not zero", i+o.Kind().Lane().Signed())
			}
		}
	})
}

func TestID(t *testing.T) {
	base := op.Signed{Operation: op.Transfer{From: 3, To: 4, Amount: amount.From(5)}, Nonce: 1, Epoch: 2, ValidUntil: 3}
	network := signature.Network{ChainID: 7, Rollup: common.Address{1}, Shard: 0}
	id := func(s op.Signed, n signature.Network) common.Hash {
		h, err := s.ID(n)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	want := id(base, network)

	signed := base
	signed.Signature.R.X.SetOne()
	if have := id(signed, network); have != want {
		t.Error("the signature changes the ID")
	}
	for name, change := range map[string]func(*op.Signed, *signature.Network){
		"operation": func(s *op.Signed, _ *signature.Network) {
			s.Operation = op.Transfer{From: 3, To: 4, Amount: amount.From(6)}
		},
		"nonce":       func(s *op.Signed, _ *signature.Network) { s.Nonce++ },
		"epoch":       func(s *op.Signed, _ *signature.Network) { s.Epoch++ },
		"valid until": func(s *op.Signed, _ *signature.Network) { s.ValidUntil++ },
		"chain":       func(_ *op.Signed, n *signature.Network) { n.ChainID++ },
		"rollup":      func(_ *op.Signed, n *signature.Network) { n.Rollup[0]++ },
		"shard":       func(_ *op.Signed, n *signature.Network) { n.Shard++ },
	} {
		s, n := base, network
		change(&s, &n)
		if id(s, n) == want {
			t.Errorf("another %s has the same ID", name)
		}
	}
	if _, err := (op.Signed{Operation: op.Transfer{}, ValidUntil: 1 << 40}).ID(network); err == nil {
		t.Error("a time of 41 bits has an ID")
	}
}

func TestKindsAndLanes(t *testing.T) {
	for kind, lane := range map[op.Kind]op.Lane{
		op.KindTransfer: op.LaneP, op.KindDeposit: op.LaneS, op.KindWithdraw: op.LaneS, op.KindChangeKey: op.LaneS, op.KindParamUpdate: op.LaneS, op.KindForce: op.LaneS, op.KindAward: op.LaneS, op.KindFullExit: op.LaneS, op.KindAwardDue: op.LaneE, op.KindPolicySet: op.LaneL, op.KindListingSet: op.LaneL,
		op.KindCalendarOpen: op.LaneL, op.KindBook: op.LaneM, op.KindCancelByGuest: op.LaneM, op.KindReleaseDue: op.LaneE,
		op.KindExpire: op.LaneM, op.KindModify: op.LaneM, op.KindModifyPropose: op.LaneE, op.KindPriceSet: op.LaneL, op.KindCalendarBlock: op.LaneL, op.KindCalendarUnblock: op.LaneL, op.KindAccept: op.LaneE,
	} {
		if kind.Lane() != lane {
			t.Errorf("%s: have lane %s, want %s", kind, kind.Lane(), lane)
		}
	}
	if have := op.Kind(99).String(); have != "kind(99)" {
		t.Errorf("have %q", have)
	}
}
