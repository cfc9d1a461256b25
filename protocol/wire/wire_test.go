package wire_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

var network = signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a00000000000000000000000000000000001")}

// The hash is what wallets compute from the typed data.
func TestReceiptIsTypedData(t *testing.T) {
	r := wire.Receipt{ID: common.HexToHash("0xab"), Index: 1 << 60, Batch: 7, Position: 3, Timestamp: 1_900_000_000}
	number := func(v uint64) *gethmath.HexOrDecimal256 {
		return (*gethmath.HexOrDecimal256)(new(big.Int).SetUint64(v))
	}
	field := func(kind string, names ...string) (list []apitypes.Type) {
		for _, n := range names {
			list = append(list, apitypes.Type{Name: n, Type: kind})
		}
		return list
	}
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Receipt":      append(field("bytes32", "id"), field("uint256", "index", "batch", "position", "timestamp")...),
		},
		PrimaryType: "Receipt",
		Domain:      apitypes.TypedDataDomain{Name: "Stoa", Version: "1", ChainId: number(network.ChainID), VerifyingContract: network.Rollup.Hex()},
		Message: apitypes.TypedDataMessage{
			"id": r.ID.Hex(), "index": number(r.Index), "batch": number(r.Batch), "position": number(uint64(r.Position)), "timestamp": number(r.Timestamp),
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if have := r.Hash(network); !bytes.Equal(have[:], want) {
		t.Errorf("have %s, want %x", have, want)
	}
}

func TestReceiptSigner(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("receipts")))
	if err != nil {
		t.Fatal(err)
	}
	r := wire.Receipt{ID: common.HexToHash("0xab"), Index: 5, Batch: 1, Position: 2, Timestamp: 9}
	if r.Signature, err = crypto.Sign(r.Hash(network).Bytes(), key); err != nil {
		t.Fatal(err)
	}
	r.Signature[64] += 27
	want := crypto.PubkeyToAddress(key.PublicKey)
	if have, err := r.Signer(network); err != nil || have != want {
		t.Fatalf("have signer %s, error %v, want %s", have, err, want)
	}
	elsewhere := network
	elsewhere.ChainID++
	if have, err := r.Signer(elsewhere); err == nil && have == want {
		t.Error("the receipt holds on another chain")
	}
	for name, change := range map[string]func(*wire.Receipt){
		"id": func(r *wire.Receipt) { r.ID[0]++ }, "index": func(r *wire.Receipt) { r.Index++ }, "batch": func(r *wire.Receipt) { r.Batch++ },
		"position": func(r *wire.Receipt) { r.Position++ }, "timestamp": func(r *wire.Receipt) { r.Timestamp++ },
		"no signature": func(r *wire.Receipt) { r.Signature = nil }, "short": func(r *wire.Receipt) { r.Signature = r.Signature[:64] },
		"v of 0": func(r *wire.Receipt) { r.Signature[64] = 0 }, "v of 29": func(r *wire.Receipt) { r.Signature[64] = 29 },
		"r of zero": func(r *wire.Receipt) { clear(r.Signature[:32]) },
	} {
		lie := r
		lie.Signature = bytes.Clone(r.Signature)
		change(&lie)
		if have, err := lie.Signer(network); err == nil && have == want {
			t.Errorf("%s changed: the receipt holds", name)
		}
	}
}

func TestStatusLadder(t *testing.T) {
	ladder := []wire.Status{wire.Accepted, wire.Sealed, wire.Proven, wire.Settled, wire.Final}
	for i, s := range ladder {
		for j, u := range ladder {
			if have, want := s.AtLeast(u), i >= j; have != want {
				t.Errorf("%s at least %s: have %t, want %t", s, u, have, want)
			}
		}
		if wire.Status("lost").AtLeast(s) {
			t.Errorf("an unknown status is at least %s", s)
		}
	}
	var s wire.Status
	if err := json.Unmarshal([]byte(`"lost"`), &s); err == nil {
		t.Error("an unknown status is read")
	}
}

// A job survives its trip as JSON: what is executed is what was sealed.
func TestJobRoundTrip(t *testing.T) {
	sig := signature.Signature{R: signature.PublicKey{X: fr.NewElement(8), Y: fr.NewElement(9)}, S: big.NewInt(10)}
	want := stf.Input{
		Context: stf.Context{Network: network, Shape: batch.Devnet, Number: 1 << 39, Timestamp: 1_900_000_000, QueuePosition: 1 << 60},
		Rows: []op.Signed{
			{Operation: op.Deposit{Purse: 5, Owner: common.Address{1}, Token: 1, Amount: amount.Max()}},
			{Operation: op.Transfer{From: 1, To: 2, Token: 1, Amount: amount.From(3), Fee: 4}, Nonce: 5, Epoch: 6, ValidUntil: 7, Signature: sig},
			{Operation: op.ReleaseDue{Booking: 9, Payout: 4, Payee: 3, BookingSerial: 1 << 50}},
		},
	}
	text, err := json.Marshal(wire.NewJob(want))
	if err != nil {
		t.Fatal(err)
	}
	var job wire.Job
	if err := json.Unmarshal(text, &job); err != nil {
		t.Fatal(err)
	}
	if have, err := job.Input(); err != nil || !reflect.DeepEqual(have, want) {
		t.Errorf("have %+v, error %v, want %+v", have, err, want)
	}
	job.Shape = 99
	if _, err := job.Input(); err == nil {
		t.Error("a job of an unknown shape has an input")
	}
}

func TestUint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := wire.Uint(rapid.Uint64().Draw(t, "value"))
		text, err := json.Marshal(want)
		if err != nil || text[0] != '"' {
			t.Fatalf("have %s, error %v", text, err)
		}
		var have wire.Uint
		if err := json.Unmarshal(text, &have); err != nil || have != want {
			t.Fatalf("have %d, error %v, want %d", have, err, want)
		}
	})
	for _, text := range []string{`1`, `"01"`, `"-1"`, `"+1"`, `"0x1"`, `""`, `"18446744073709551616"`, `null`, `" 1"`} {
		var u wire.Uint
		if err := json.Unmarshal([]byte(text), &u); err == nil {
			t.Errorf("%s is read as %d", text, u)
		}
	}
}

// The runs of a calendar are its maps: as many bookings of each unit, no others, none twice.
func TestCalendarRuns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := record.Calendar{ListingSerial: 5, Window: 6, Spare: record.Spare(rapid.IntRange(0, record.MaxSpare).Draw(t, "spare"))}
		units := int(c.Spare.Units())
		counts := rapid.SliceOfN(rapid.Uint8Range(0, min(2, 1+uint8(c.Spare))), units, units).Draw(t, "counts")
		blocks := rapid.SliceOfN(rapid.Bool(), units, units).Draw(t, "blocks")
		occupied, blocked := new(uint256.Int), new(uint256.Int)
		for u := range units {
			unit := c.Spare.Mask(record.Run{First: uint8(u), Units: 1})
			lowest := new(uint256.Int).Lsh(uint256.NewInt(1), uint(240/units*u))
			occupied.Add(occupied, lowest.Mul(lowest, uint256.NewInt(uint64(counts[u]))))
			if blocks[u] {
				blocked.Or(blocked, unit)
			}
		}
		c.Occupied, c.Blocked = layout.Element(occupied), layout.Element(blocked)
		cells, err := c.Cells()
		if err != nil {
			t.Fatal(err)
		}
		have, err := wire.NewCalendar(7, cells)
		if err != nil {
			t.Fatal(err)
		}
		haveCounts, haveBlocks := make([]uint8, units), make([]bool, units)
		last, sum := wire.BookedRun{}, uint16(0)
		for _, r := range have.Occupied {
			if r.Units == 0 || r.Bookings == 0 || last.Units > 0 && (r.First < last.First+last.Units || r.First == last.First+last.Units && r.Bookings == last.Bookings) {
				t.Fatalf("runs %v overlap, are empty, or could be one", have.Occupied)
			}
			for u := r.First; u < r.First+r.Units; u++ {
				haveCounts[u] = r.Bookings
				sum += uint16(r.Bookings)
			}
			last = r
		}
		end := -1
		for _, r := range have.Blocked {
			if int(r.First) <= end || r.Units == 0 {
				t.Fatalf("runs %v touch or are empty", have.Blocked)
			}
			end = int(r.First) + int(r.Units)
			for u := r.First; u < r.First+r.Units; u++ {
				haveBlocks[u] = true
			}
		}
		if !slices.Equal(haveCounts, counts) || !slices.Equal(haveBlocks, blocks) || have.Booked() != sum {
			t.Fatalf("have %+v, want counts %d, blocks %v", have, counts, blocks)
		}
		full := have.Full(1 + uint8(c.Spare))
		for u, n := range counts {
			if in := slices.ContainsFunc(full, func(r wire.Run) bool { return r.First <= uint8(u) && uint8(u) < r.First+r.Units }); in != (n == 1+uint8(c.Spare)) {
				t.Fatalf("unit %d with %d bookings: have full %v", u, n, in)
			}
		}
	})
}

// Records of another kind are refused, whatever is asked.
func TestRecordsRefuseOtherKinds(t *testing.T) {
	purse, err := record.Purse{Owner: common.Address{1}, Series: 1, Balances: [2]record.Balance{{Available: amount.From(3)}, {Locked: amount.From(4)}}}.Cells()
	if err != nil {
		t.Fatal(err)
	}
	p, err := wire.NewPurse(9, purse)
	if err != nil {
		t.Fatal(err)
	}
	if p.Balances[0].Token != 2 || p.Balances[1].Token != 3 || p.Balances[0].Available != amount.From(3) || p.Balances[1].Locked != amount.From(4) {
		t.Errorf("have balances %+v, want those of tokens 2 and 3", p.Balances)
	}
	for name, decode := range map[string]func(record.Cells) error{
		"purse":    func(c record.Cells) error { _, err := wire.NewPurse(1, c); return err },
		"policy":   func(c record.Cells) error { _, err := wire.NewPolicy(1, c); return err },
		"listing":  func(c record.Cells) error { _, err := wire.NewListing(1, c); return err },
		"calendar": func(c record.Cells) error { _, err := wire.NewCalendar(1, c); return err },
		"booking":  func(c record.Cells) error { _, err := wire.NewBooking(1, c, c); return err },
	} {
		if err := decode(record.Cells{}); err == nil {
			t.Errorf("a free record is a %s", name)
		}
		if name != "purse" && decode(purse) == nil {
			t.Errorf("a purse is a %s", name)
		}
	}
}

// A booking shows what the arbiter has ruled while that stands: in a dispute of others. It is what
// the guest gets, and no party's proposal.
func TestAward(t *testing.T) {
	booking := record.Booking{
		Serial: 7, State: record.Disputed, Guest: 3, Host: 4, Payout: 5, Arbiter: 6, Token: 1, Price: amount.From(1_000), Released: amount.From(100), Bond: amount.From(200), Start: 100, Deadline: 900,
	}
	terms := record.BookingTerms{
		Serial: 7, Terms: record.Terms{ArbiterFee: 1_000}, Deposit: amount.From(50), Disputed: true, Arbiter: 6, Token: 1,
		Proposal: record.Proposal{Kind: record.Awarded, Amount: amount.From(500)},
	}
	for name, c := range map[string]struct {
		change func(b *record.Booking, t *record.BookingTerms)
		want   string // JSON; "" if none stands
	}{
		"stands":              {func(*record.Booking, *record.BookingTerms) {}, `{"toGuest":"500"}`},
		"nothing":             {func(_ *record.Booking, t *record.BookingTerms) { t.Proposal.Amount = amount.Amount{} }, `{"toGuest":"0"}`},
		"more than there is":  {func(_ *record.Booking, t *record.BookingTerms) { t.Proposal.Amount = amount.Max() }, `{"toGuest":"1060"}`}, // 900 + 50 + 200 less a tenth of 900
		"ended":               {func(b *record.Booking, _ *record.BookingTerms) { b.State = record.Split }, ""},
		"by the guest":        {func(b *record.Booking, _ *record.BookingTerms) { b.Guest = b.Arbiter }, ""},
		"by the host":         {func(b *record.Booking, _ *record.BookingTerms) { b.Host = b.Arbiter }, ""},
		"a split is proposed": {func(_ *record.Booking, t *record.BookingTerms) { t.Proposal.Kind = record.SplitProposal }, ""},
	} {
		b, terms := booking, terms
		c.change(&b, &terms)
		cells, err := b.Cells()
		if err != nil {
			t.Fatal(err)
		}
		after, err := terms.Cells()
		if err != nil {
			t.Fatal(err)
		}
		w, err := wire.NewBooking(12, cells, after)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var shown struct{ Award, Proposal json.RawMessage }
		text, err := json.Marshal(w)
		if err == nil {
			err = json.Unmarshal(text, &shown)
		}
		if err != nil || string(shown.Award) != c.want || (shown.Proposal != nil) != (terms.Proposal.Kind == record.SplitProposal) {
			t.Errorf("%s: have award %s and proposal %s, error %v, want %q", name, shown.Award, shown.Proposal, err, c.want)
		}
		if at := w.DueAt == b.Start; at != (c.want != "") {
			t.Errorf("%s: have it due at %d, want at once if an award stands", name, w.DueAt)
		}
	}
}

// Every integer of a message is a string in JSON.
func TestNoNumbersInJSON(t *testing.T) {
	id := common.Hash{1}
	for _, message := range []any{
		wire.Receipt{Signature: hexutil.Bytes{1}}, wire.Operation{Operation: op.Signed{Operation: op.ReleaseDue{}}, L1: &wire.Place{}}, wire.Batch{L1: &wire.Place{}},
		wire.Head{}, wire.Entry{ID: &id}, wire.QueueEntry{Operation: op.Signed{Operation: op.Deposit{}}}, wire.SettledBatch{}, wire.Claimable{},
		wire.Job{Rows: []op.Signed{{Operation: op.ReleaseDue{}}}}, wire.Account{Purses: []wire.Purse{{}}},
		wire.ListingView{Calendars: []wire.Calendar{{Occupied: []wire.BookedRun{{}}}}}, wire.Booking{Proposal: &wire.Proposal{}, Award: &wire.Award{}, Change: &wire.Change{}}, wire.Info{Tokens: []wire.Token{{}}, Limits: map[string]wire.Uint{"a": 1}},
	} {
		text, err := json.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(bytes.NewReader(text))
		for d.More() {
			token, err := d.Token()
			if err != nil {
				break
			}
			if n, ok := token.(float64); ok {
				t.Errorf("%T: the number %v stands in %s", message, n, text)
			}
		}
	}
}
