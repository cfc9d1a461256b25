package record_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// bits draws an unsigned value of at most n bits, often one end of the range.
func bits(t *rapid.T, label string, n uint) uint64 {
	top := uint64(1)<<n - 1
	return rapid.OneOf(rapid.Uint64Range(0, top), rapid.Just(uint64(0)), rapid.Just(top)).Draw(t, label)
}

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
	return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "owner"))
}

func terms(t *rapid.T) record.Terms {
	var tiers [4]record.Tier
	for i := range tiers {
		tiers[i] = record.Tier{Before: uint32(bits(t, "before", 32)), Refund: uint16(bits(t, "refund", 14))}
	}
	return record.Terms{
		Tiers: tiers, ReleaseDelay: uint32(bits(t, "delay", 32)), NoShow: uint16(bits(t, "no-show", 14)), HostCancel: uint16(bits(t, "host cancel", 14)),
		CheckInGrace: uint32(bits(t, "grace", 32)), AnswerWindow: uint32(bits(t, "answer", 32)), RulingWindow: uint32(bits(t, "ruling", 32)),
		DefaultSplit: uint16(bits(t, "split", 14)), ArbiterFee: uint16(bits(t, "arbiter", 14)), Flags: uint8(bits(t, "flags", 1)),
	}
}

type packed interface{ Cells() (record.Cells, error) }

func drawParams(t *rapid.T) packed {
	p := record.Params{Version: uint32(bits(t, "version", 32)), Time: bits(t, "time", 40), BookingFee: uint16(bits(t, "fee", 14))}
	for i := range p.FeePurse {
		p.FeePurse[i] = uint32(bits(t, "fee purse", 22))
	}
	for i := range p.Rent {
		p.CrankReserve[i], p.Rent[i] = bits(t, "reserve", 48), bits(t, "rent", 48)
	}
	return p
}

func drawPurse(t *rapid.T) packed {
	p := record.Purse{
		Owner: address(t), Nonce: uint32(bits(t, "nonce", 32)), Epoch: uint16(bits(t, "epoch", 16)), Series: uint8(bits(t, "series", 8)),
		Flags: uint8(bits(t, "flags", 8)), Key: element(t, "key", 253),
	}
	for i := range p.Balances {
		p.Balances[i] = record.Balance{Available: units(t, "available"), Locked: units(t, "locked")}
	}
	return p
}

func drawPolicy(t *rapid.T) packed {
	return record.Policy{Serial: bits(t, "serial", 56), Terms: terms(t), Offers: record.Offers{RequestWindow: uint32(bits(t, "request", 24)), HoldWindow: uint32(bits(t, "hold", 24))}}
}

func drawListing(t *rapid.T) packed {
	return record.Listing{
		Serial: bits(t, "serial", 56), Host: uint32(bits(t, "host", 22)), Payout: uint32(bits(t, "payout", 22)), Policy: uint32(bits(t, "policy", 22)),
		Token: record.Token(bits(t, "token", 2)), Flags: uint8(bits(t, "flags", 3)), Windows: uint32(bits(t, "windows", 24)),
		UnitSeconds: uint32(bits(t, "unit", 24)), MinUnits: uint8(bits(t, "min", 8)), MaxUnits: uint8(bits(t, "max", 8)), Price: units(t, "price"),
		Origin: bits(t, "origin", 40), PolicySerial: bits(t, "policy serial", 56), Metadata: element(t, "metadata", 248),
		Deposit: units(t, "deposit"), Arbiter: uint32(bits(t, "arbiter", 22)),
	}
}

func drawCalendar(t *rapid.T) packed {
	return record.Calendar{
		ListingSerial: bits(t, "serial", 56), Window: uint32(bits(t, "window", 24)), Occupied: element(t, "occupied", 240), Blocked: element(t, "blocked", 240),
	}
}

func drawBooking(t *rapid.T) packed {
	pointer := func(label string) uint32 { return uint32(bits(t, label, 22)) }
	return record.Booking{
		Serial: bits(t, "serial", 56), State: record.State(bits(t, "state", 8)), Token: record.Token(bits(t, "token", 2)), Listing: pointer("listing"),
		Guest: pointer("guest"), Host: pointer("host"), Payout: pointer("payout"), Calendar: pointer("calendar"), Arbiter: pointer("arbiter"),
		Transferable: rapid.Bool().Draw(t, "transferable"), FeeBps: uint16(bits(t, "fee bps", 14)), Price: units(t, "price"),
		Fee: rapid.Uint64().Draw(t, "fee"), CrankReserve: bits(t, "reserve", 48), Start: bits(t, "start", 40), End: bits(t, "end", 40),
		Deadline: bits(t, "deadline", 40), FirstUnit: uint8(bits(t, "first", 8)), Units: uint8(bits(t, "units", 8)), Window: uint32(bits(t, "window", 24)),
		ListingSerial: bits(t, "listing serial", 56), ParamsVersion: uint32(bits(t, "version", 32)), UnitsReleased: uint8(bits(t, "parts", 8)),
		Released: units(t, "released"), Bond: units(t, "bond"),
	}
}

func drawTerms(t *rapid.T) packed {
	return record.BookingTerms{
		Serial: bits(t, "serial", 56), Terms: terms(t), Deposit: units(t, "deposit"), Claim: units(t, "claim"),
		Proposal: record.Proposal{Kind: record.ProposalKind(bits(t, "proposal", 2)), ByHost: rapid.Bool().Draw(t, "by host"), Amount: units(t, "amount")},
	}
}

// kinds is every kind of record with a generator and its reader.
var kinds = []struct {
	kind  record.Kind
	draw  func(*rapid.T) packed
	read  func(record.Cells) (any, error)
	spare []int // cells that must be zero
}{
	{record.KindParams, drawParams, func(c record.Cells) (any, error) { return record.ParamsOf(c) }, nil},
	{record.KindPurse, drawPurse, func(c record.Cells) (any, error) { return record.PurseOf(c) }, nil},
	{record.KindPolicy, drawPolicy, func(c record.Cells) (any, error) { return record.PolicyOf(c) }, []int{3}},
	{record.KindListing, drawListing, func(c record.Cells) (any, error) { return record.ListingOf(c) }, nil},
	{record.KindCalendar, drawCalendar, func(c record.Cells) (any, error) { return record.CalendarOf(c) }, []int{3}},
	{record.KindBooking, drawBooking, func(c record.Cells) (any, error) { return record.BookingOf(c) }, nil},
	{record.KindTerms, drawTerms, func(c record.Cells) (any, error) { return record.BookingTermsOf(c) }, nil},
}

func TestRecordsRoundTrip(t *testing.T) {
	for _, k := range kinds {
		t.Run(k.kind.String(), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				want := k.draw(t)
				cells, err := want.Cells()
				if err != nil {
					t.Fatal(err)
				}
				if cells.Kind() != k.kind || cells.IsFree() {
					t.Fatalf("have kind %s, want %s", cells.Kind(), k.kind)
				}
				have, err := k.read(cells)
				if err != nil {
					t.Fatal(err)
				}
				if !reflect.DeepEqual(have, any(want)) {
					t.Fatalf("have %+v, want %+v", have, want)
				}
			})
		})
	}
}

func TestReadersRefuseOtherKinds(t *testing.T) {
	for _, k := range kinds {
		for kind := range record.Kind(9) {
			if kind == k.kind {
				continue
			}
			var cells record.Cells
			cells[0].SetUint64(uint64(kind))
			_, err := k.read(cells)
			var have *record.KindError
			if !errors.As(err, &have) || have.Want != k.kind || have.Have != kind {
				t.Errorf("%s read as a %s: have error %v", kind, k.kind, err)
			}
		}
	}
}

// No bit outside the layouts is read past: two cells never mean the same record.
func TestReadersRefuseExtraBits(t *testing.T) {
	top := layout.Element(new(uint256.Int).Lsh(uint256.NewInt(1), 252))
	for _, k := range kinds {
		for cell := range 4 {
			if k.kind == record.KindPurse && cell == 1 {
				continue // a key is any field element
			}
			var cells record.Cells
			cells[0].SetUint64(uint64(k.kind))
			cells[cell].Add(&cells[cell], &top)
			_, err := k.read(cells)
			var have *layout.ExtraBitsError
			if !errors.As(err, &have) {
				t.Errorf("%s, cell %d: have error %v, want an *ExtraBitsError", k.kind, cell, err)
			}
		}
		for _, cell := range k.spare {
			var cells record.Cells
			cells[0].SetUint64(uint64(k.kind))
			cells[cell].SetOne()
			if _, err := k.read(cells); err == nil {
				t.Errorf("%s: unused cell %d may be 1", k.kind, cell)
			}
		}
	}
}

func TestPackingRefusesTooWideFields(t *testing.T) {
	wide := layout.Element(new(uint256.Int).Lsh(uint256.NewInt(1), 248))
	for name, r := range map[string]packed{
		"fee above 14 bits":         record.Params{BookingFee: 1 << 14},
		"time above 40 bits":        record.Params{Time: 1 << 40},
		"fee purse above 22 bits":   record.Params{FeePurse: [2]uint32{1 << 22, 0}},
		"reserve above 48 bits":     record.Params{CrankReserve: [4]uint64{3: 1 << 48}},
		"rent above 48 bits":        record.Params{Rent: [4]uint64{1 << 48}},
		"policy serial":             record.Policy{Serial: 1 << 56},
		"refund above 14 bits":      record.Policy{Terms: record.Terms{Tiers: [4]record.Tier{{Refund: 1 << 14}}}},
		"listing host":              record.Listing{Host: 1 << 22},
		"listing token":             record.Listing{Token: 4},
		"listing windows":           record.Listing{Windows: 1 << 24},
		"listing metadata":          record.Listing{Metadata: wide},
		"calendar window":           record.Calendar{Window: 1 << 24},
		"calendar occupied":         record.Calendar{Occupied: wide},
		"calendar blocked":          record.Calendar{Blocked: layout.Element(new(uint256.Int).Lsh(uint256.NewInt(1), 240))},
		"booking guest":             record.Booking{Guest: 1 << 22},
		"booking crank reserve":     record.Booking{CrankReserve: 1 << 48},
		"booking deadline":          record.Booking{Deadline: 1 << 40},
		"booking host":              record.Booking{Host: 1 << 22},
		"terms serial":              record.BookingTerms{Serial: 1 << 56},
		"terms of unknown flags":    record.BookingTerms{Terms: record.Terms{Flags: 2}},
		"a proposal of kind 4":      record.BookingTerms{Proposal: record.Proposal{Kind: 4}},
		"listing of unknown flags":  record.Listing{Flags: 8},
		"request window":            record.Policy{Offers: record.Offers{RequestWindow: 1 << 24}},
		"hold window":               record.Policy{Offers: record.Offers{HoldWindow: 1 << 24}},
		"default split":             record.Policy{Terms: record.Terms{DefaultSplit: 1 << 14}},
		"booking fee basis points":  record.Booking{FeeBps: 1 << 14},
		"booking listing serial":    record.Booking{ListingSerial: 1 << 56},
		"booking window of 2^24":    record.Booking{Window: 1 << 24},
		"booking of token 4":        record.Booking{Token: 4},
		"listing of a long unit":    record.Listing{UnitSeconds: 1 << 24},
		"listing with a late start": record.Listing{Origin: 1 << 40},
	} {
		if _, err := r.Cells(); err == nil {
			t.Errorf("%s: have no error", name)
		}
	}
}

func TestRefundTiers(t *testing.T) {
	const day = 86_400
	flexible := record.Terms{Tiers: [4]record.Tier{{7 * day, 10_000}, {3 * day, 5_000}, {day, 1_000}, {0, 0}}}
	last := record.Terms{Tiers: [4]record.Tier{{7 * day, 10_000}, {3 * day, 5_000}, {day, 1_000}, {60, 500}}}
	for _, c := range []struct {
		terms record.Terms
		left  uint64
		want  uint16
	}{
		{flexible, 7*day + 1, 10_000}, {flexible, 7 * day, 10_000}, {flexible, 7*day - 1, 5_000}, {flexible, 3 * day, 5_000}, {flexible, 3*day - 1, 1_000},
		{flexible, day, 1_000}, {flexible, day - 1, 0}, {flexible, 0, 0}, {flexible, 1 << 40, 10_000},
		{last, 60, 500}, {last, 59, 0}, {last, 0, 0},
		{record.Terms{}, 0, 0}, {record.Terms{}, 1 << 39, 0},
		{record.Terms{Tiers: [4]record.Tier{{0, 10_000}}}, 0, 10_000},
	} {
		if have := c.terms.Refund(c.left); have != c.want {
			t.Errorf("%d seconds left: have %d bps, want %d", c.left, have, c.want)
		}
	}
}

func TestEscrow(t *testing.T) {
	b := record.Booking{State: record.Booked, Price: amount.From(1000), Fee: 30, CrankReserve: 7, Released: amount.From(100)}
	terms := record.BookingTerms{Deposit: amount.From(50)}
	for state := record.Held; state <= record.LastState; state++ {
		b.State = state
		want := amount.From(987)
		switch {
		case state == record.Held:
			want = amount.From(7) // nothing else is paid
		case state > record.LastLive:
			want = amount.Amount{}
		}
		if have, err := b.Escrow(terms); err != nil || have != want {
			t.Errorf("%s: have %s, %v, want %s", state, have, err, want)
		}
	}
	b = record.Booking{State: record.Booked, Price: amount.From(1), Released: amount.From(2)}
	if _, err := b.Escrow(terms); err == nil {
		t.Error("more released than held: have no error")
	}
	b = record.Booking{State: record.Booked, Price: amount.Max()}
	if _, err := b.Escrow(terms); err == nil {
		t.Error("more held than an amount: have no error")
	}
}

func TestTokens(t *testing.T) {
	for token, want := range map[record.Token][2]int{0: {0, 0}, 1: {0, 1}, 2: {1, 0}, 3: {1, 1}} {
		if int(token.Series()) != want[0] || token.Slot() != want[1] {
			t.Errorf("token %d: have series %d, slot %d, want %v", token, token.Series(), token.Slot(), want)
		}
	}
}

func TestTermsWordsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := terms(t)
		tiers, rest, err := want.Words()
		if err != nil {
			t.Fatal(err)
		}
		if have, err := record.TermsOf(tiers, rest); err != nil || have != want {
			t.Fatalf("have %+v, %v, want %+v", have, err, want)
		}
	})
}
