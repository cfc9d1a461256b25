package op_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// signed draws an authority for o. The signature need not be valid: transport
// carries it, the state transition judges it.
func signed(t *rapid.T, o op.Operation) op.Signed {
	s := op.Signed{Operation: o}
	if _, ok := o.(op.Signer); !ok {
		return s
	}
	s.Nonce, s.Epoch, s.ValidUntil = uint32(bits(t, "nonce", 32)), uint16(bits(t, "epoch", 16)), bits(t, "valid until", 40)
	s.Signature.R = signature.PublicKey{X: element(t, "R.x", 253), Y: element(t, "R.y", 253)}
	s.Signature.S = new(big.Int).Rem(new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "S")), &signature.Curve.Order)
	return s
}

func same(a, b op.Signed) bool {
	x, y := a.Signature.S, b.Signature.S
	a.Signature.S, b.Signature.S = nil, nil
	return reflect.DeepEqual(a, b) && (x == nil) == (y == nil) && (x == nil || x.Cmp(y) == 0)
}

func TestTransportRoundTrip(t *testing.T) {
	forEach(t, func(t *rapid.T, o op.Operation) {
		want := signed(t, o)
		b, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if b[0] != op.TransportVersion || b[1] != byte(o.Kind()) || len(b) > op.MaxTransport {
			t.Fatalf("have version %d, kind %d, %d bytes", b[0], b[1], len(b))
		}
		var have op.Signed
		if err := have.UnmarshalBinary(b); err != nil {
			t.Fatal(err)
		}
		if !same(have, want) {
			t.Fatalf("have %+v, want %+v", have, want)
		}

		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		if len(text) > op.MaxJSON {
			t.Fatalf("have %d bytes of JSON, limit %d", len(text), op.MaxJSON)
		}
		var again op.Signed
		if err := json.Unmarshal(text, &again); err != nil {
			t.Fatal(err)
		}
		if !same(again, want) {
			t.Fatalf("have %+v, want %+v", again, want)
		}
	})
}

// No input but the one encoding is read: one byte changed gives an error or
// another operation, a byte more or less an error.
func TestTransportIsCanonical(t *testing.T) {
	forEach(t, func(t *rapid.T, o op.Operation) {
		b, err := signed(t, o).MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		changed := slices.Clone(b)
		changed[at] ^= rapid.ByteRange(1, 255).Draw(t, "mask")
		var s op.Signed
		if err := s.UnmarshalBinary(changed); err == nil {
			if again, err := s.MarshalBinary(); err != nil || !bytes.Equal(again, changed) {
				t.Fatalf("byte %d: %x is read and written as %x, error %v", at, changed, again, err)
			}
		}
		for name, b := range map[string][]byte{"one byte less": b[:len(b)-1], "one byte more": append(slices.Clone(b), 0)} {
			if err := new(op.Signed).UnmarshalBinary(b); err == nil {
				t.Fatalf("%s is read", name)
			}
		}
	})
}

func example() op.Signed {
	return op.Signed{
		Operation: op.Transfer{From: 3, To: 4, Token: 1, Amount: amount.From(5_000_000), Fee: 7}, Nonce: 1, Epoch: 2, ValidUntil: 1_900_000_000,
		Signature: signature.Signature{R: signature.PublicKey{X: fr.NewElement(8), Y: fr.NewElement(9)}, S: big.NewInt(10)},
	}
}

func encoded(t testing.TB, s op.Signed) []byte {
	t.Helper()
	b, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTransportRefuses(t *testing.T) {
	good := encoded(t, example())
	deposit := encoded(t, op.Signed{Operation: op.Deposit{Purse: 3, Owner: common.Address{1}, Amount: amount.From(1)}})
	crank := encoded(t, op.Signed{Operation: op.ReleaseDue{Booking: 3}})
	market := example()
	market.Operation = op.CancelByGuest{Booking: 3}
	cancel := encoded(t, market)
	r, ell := fr.Modulus().FillBytes(make([]byte, 32)), signature.Curve.Order.FillBytes(make([]byte, 32))
	put := func(b []byte, at int, with ...byte) []byte {
		b = slices.Clone(b)
		copy(b[at:], with)
		return b
	}
	end := len(good)
	broken := map[string]bool{}
	for name, c := range map[string]struct {
		data []byte
		rule string
	}{
		"empty":                  {nil, "TRANSPORT-1"},
		"version 0":              {put(good, 0, 0), "TRANSPORT-1"},
		"version 2":              {put(good, 0, 2), "TRANSPORT-1"},
		"kind 0":                 {put(good, 1, 0), "TRANSPORT-2"},
		"unknown kind":           {put(good, 1, 99), "TRANSPORT-2"},
		"another lane":           {put(good, 1, byte(op.KindBook)), "TRANSPORT-1"},
		"another kind":           {put(cancel, 1, byte(op.KindBook)), "TRANSPORT-2"},
		"word r":                 {put(good, 2, r...), "TRANSPORT-3"},
		"position":               {put(good, 2+31, 1), "TRANSPORT-3"},
		"status of a deposit":    {put(deposit, 2+29, deposit[2+29]|0x20), "TRANSPORT-3"},
		"valid until 2^40":       {put(good, end-96-8, 0, 0, 1), "TRANSPORT-4"},
		"R.x = r":                {put(good, end-96, r...), "TRANSPORT-5"},
		"R.y = r":                {put(good, end-64, r...), "TRANSPORT-5"},
		"S = ℓ":                  {put(good, end-32, ell...), "TRANSPORT-5"},
		"S = 2^256 - 1":          {put(good, end-32, bytes.Repeat([]byte{255}, 32)...), "TRANSPORT-5"},
		"nonce of a crank":       {put(crank, len(crank)-96-14, 1), "TRANSPORT-6"},
		"epoch of a crank":       {put(crank, len(crank)-96-10, 1), "TRANSPORT-6"},
		"time of a crank":        {put(crank, len(crank)-96-1, 1), "TRANSPORT-6"},
		"signature of a crank":   {put(crank, len(crank)-1, 1), "TRANSPORT-6"},
		"point of a deposit":     {put(deposit, len(deposit)-33, 1), "TRANSPORT-6"},
		"one byte more":          {append(slices.Clone(good), 0), "TRANSPORT-1"},
		"one byte less":          {good[:end-1], "TRANSPORT-1"},
		"one byte":               {good[:1], "TRANSPORT-1"},
		"two operations in one ": {append(slices.Clone(good), good...), "TRANSPORT-1"},
	} {
		have := op.Signed{Nonce: 77}
		err := have.UnmarshalBinary(c.data)
		if err == nil || !strings.HasPrefix(err.Error(), c.rule+":") {
			t.Errorf("%s: have error %v, want %s", name, err, c.rule)
		}
		broken[c.rule] = true
		if have.Nonce != 77 || have.Operation != nil {
			t.Errorf("%s: a refused input changed the operation", name)
		}
	}
	if err := new(op.Signed).UnmarshalJSON([]byte(`[]`)); err != nil && strings.HasPrefix(err.Error(), "TRANSPORT-7:") {
		broken["TRANSPORT-7"] = true
	}

	page, err := os.ReadFile("../../docs/spec/transport.md")
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^\d+\. (TRANSPORT-\d+): `).FindAllStringSubmatch(string(page), -1) {
		rules[m[1]] = true
	}
	if !maps.Equal(rules, broken) {
		t.Errorf("have tests of the rules %v, the page has %v", broken, rules)
	}
}

func TestMarshalRefuses(t *testing.T) {
	change := func(f func(*op.Signed)) op.Signed {
		s := example()
		f(&s)
		return s
	}
	for name, s := range map[string]op.Signed{
		"nothing":           {},
		"no signature":      change(func(s *op.Signed) { s.Signature.S = nil }),
		"negative S":        change(func(s *op.Signed) { s.Signature.S = big.NewInt(-1) }),
		"S = ℓ":             change(func(s *op.Signed) { s.Signature.S = &signature.Curve.Order }),
		"late":              change(func(s *op.Signed) { s.ValidUntil = 1 << 40 }),
		"wide purse":        change(func(s *op.Signed) { s.Operation = op.Transfer{From: 1 << 22} }),
		"nonce of a crank":  {Operation: op.ReleaseDue{}, Nonce: 1},
		"signature unasked": {Operation: op.ReleaseDue{}, Signature: example().Signature},
	} {
		if b, err := s.MarshalBinary(); err == nil {
			t.Errorf("%s: have %x", name, b)
		}
		if b, err := s.MarshalJSON(); err == nil {
			t.Errorf("%s: have %s", name, b)
		}
	}
	if _, err := change(func(s *op.Signed) { s.Signature.S = nil }).MarshalBinary(); !errors.Is(err, op.ErrUnsigned) {
		t.Errorf("have error %v, want %v", err, op.ErrUnsigned)
	}
}

func TestJSONRefuses(t *testing.T) {
	text, err := json.Marshal(example())
	if err != nil {
		t.Fatal(err)
	}
	good := string(text)
	for name, pair := range map[string][2]string{
		"a number":        {`"nonce":"1"`, `"nonce":1`},
		"null":            {`"nonce":"1"`, `"nonce":null`},
		"a leading zero":  {`"nonce":"1"`, `"nonce":"01"`},
		"a sign":          {`"nonce":"1"`, `"nonce":"+1"`},
		"hex":             {`"nonce":"1"`, `"nonce":"0x1"`},
		"too wide":        {`"epoch":"2"`, `"epoch":"65536"`},
		"missing":         {`"nonce":"1",`, ``},
		"twice":           {`"nonce":"1"`, `"nonce":"1","nonce":"1"`},
		"unknown":         {`"nonce":"1"`, `"nonce":"1","memo":"x"`},
		"another case":    {`"nonce":"1"`, `"Nonce":"1"`},
		"unknown inside":  {`"from":"3"`, `"from":"3","memo":"x"`},
		"twice inside":    {`"from":"3"`, `"from":"3","from":"3"`},
		"missing inside":  {`"from":"3",`, ``},
		"wide inside":     {`"from":"3"`, `"from":"4194304"`},
		"huge amount":     {`"5000000"`, `"5192296858534827628530496329220096"`},
		"negative amount": {`"5000000"`, `"-5"`},
		"short hex":       {`"s":"0x00`, `"s":"0x`},
		"no 0x":           {`"s":"0x`, `"s":"`},
		"upper case":      {`0a"`, `0A"`},
		"S too large":     {`"s":"0x00`, `"s":"0xff`},
		"R too large":     {`"x":"0x00`, `"x":"0xff`},
		"another version": {`"version":"1"`, `"version":"2"`},
		"another kind":    {`"Transfer"`, `"Book"`},
		"NoOp":            {`"Transfer"`, `"NoOp"`},
		"deep":            {`"nonce":"1"`, `"nonce":[[[[[[[[]]]]]]]]`},
		"long":            {`{`, `{` + strings.Repeat(" ", op.MaxJSON)},
		"a list":          {good, `[]`},
		"empty":           {good, `{}`},
	} {
		bad := strings.Replace(good, pair[0], pair[1], 1)
		if bad == good {
			t.Fatalf("%s: the case changes nothing in %s", name, good)
		}
		have := op.Signed{Nonce: 77}
		if err := have.UnmarshalJSON([]byte(bad)); err == nil || have.Nonce != 77 {
			t.Errorf("%s: have error %v, nonce %d", name, err, have.Nonce)
		}
	}
	if err := new(op.Signed).UnmarshalJSON([]byte(good + good)); err == nil {
		t.Error("two operations in one are read")
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	f.Add(encoded(f, example()))
	f.Add(encoded(f, op.Signed{Operation: op.Deposit{Purse: 3}}))
	f.Add(encoded(f, op.Signed{Operation: op.ReleaseDue{Booking: 3}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		var s op.Signed
		if s.UnmarshalBinary(b) != nil {
			return
		}
		if again, err := s.MarshalBinary(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x is written as %x, error %v", b, again, err)
		}
	})
}

func FuzzUnmarshalJSON(f *testing.F) {
	text, err := json.Marshal(example())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Fuzz(func(t *testing.T, b []byte) {
		var s, again op.Signed
		if s.UnmarshalJSON(b) != nil {
			return
		}
		text, err := s.MarshalJSON()
		if err != nil {
			t.Fatalf("%s is read but not written: %v", b, err)
		}
		if err := again.UnmarshalJSON(text); err != nil || !same(s, again) {
			t.Fatalf("%s is written as %s, error %v", b, text, err)
		}
	})
}

// Other languages check their encoders against this file.
func TestTransportVectors(t *testing.T) {
	sig := example().Signature
	owner := common.HexToAddress("0xc226ecc8d4b8cc40adbe3023ce59fbbe0a790d70")
	type vector struct {
		Binary string    `json:"binary"`
		JSON   op.Signed `json:"json"`
	}
	var vectors []vector
	for _, o := range []op.Operation{
		op.Transfer{From: 3, To: 4, Token: 1, Amount: amount.Max(), Fee: 7},
		op.Deposit{Purse: 5, Owner: owner, Token: 1, Amount: amount.From(6), Key: signature.PublicKey{X: fr.NewElement(2), Y: fr.NewElement(3)}},
		op.Withdraw{Purse: 5, Token: 1, Amount: amount.From(6), Fee: 1, Recipient: owner},
		op.ChangeKey{Purse: 5, Owner: owner, Key: signature.PublicKey{X: fr.NewElement(2), Y: fr.NewElement(3)}, Epoch: 1},
		op.ParamUpdate{Governor: owner, Version: 2, BookingFee: 300, CrankReserve: [4]uint64{1, 2, 3, 4}, Rent: [4]uint64{5, 6, 7, 8}},
		op.Force{Booking: 11, Caller: owner, BookingSerial: 1 << 41},
		op.Award{Booking: 11, Purse: 6, Owner: owner, Token: 1, Amount: amount.From(50), BookingSerial: 1 << 41},
		op.FullExit{Purse: 5, Owner: owner, Token: 1},
		op.PolicySet{Signer: 3, Record: 9, Token: 1, Fee: 2},
		op.ListingSet{Signer: 3, Record: 9, Policy: 8, Payout: 4, Token: 1, Price: amount.From(100), Metadata: fr.NewElement(11), UnitSeconds: 86400, MinUnits: 1, MaxUnits: 9},
		op.CalendarOpen{Signer: 3, Listing: 9, Record: 10, Token: 1, ListingSerial: 1 << 40, Window: 2},
		op.PriceSet{Signer: 3, Listing: 9, Token: 1, ListingSerial: 1 << 40, Pricing: record.Pricing{Peak: 0x60, PeakBps: 2500, Long: record.Discount{Units: 7, Off: 1000}, Longer: record.Discount{Units: 28, Off: 3000}, LateSeconds: 86400, LateBps: 500, SurgeBps: 4000}},
		op.CalendarBlock{Signer: 3, Listing: 9, Calendar: 10, Token: 1, ListingSerial: 1 << 40, Window: 2, FirstUnit: 7, Units: 3},
		op.CalendarUnblock{Signer: 3, Listing: 9, Calendar: 10, Token: 1, ListingSerial: 1 << 40, Window: 2, FirstUnit: 8, Units: 1},
		op.Book{Signer: 3, Listing: 9, Calendar: 10, Policy: 8, Record: 11, Payout: 4, Token: 1, ListingSerial: 1 << 40, FirstUnit: 4, Units: 2, Limit: amount.From(300), Deposit: amount.From(40), Arbiter: 6},
		op.CancelByGuest{Signer: 3, Booking: 11, Calendar: 10, Payout: 4, Token: 1, BookingSerial: 1 << 41},
		op.CheckIn{Signer: 3, Booking: 11, Token: 1, BookingSerial: 1 << 41},
		op.Release{Signer: 3, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.ReleasePart{Signer: 3, Booking: 11, Payout: 4, Token: 1, BookingSerial: 1 << 41, Units: 1},
		op.ReleaseDue{Payee: 6, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.NoShow{Payee: 6, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.DepositClaim{Signer: 4, Booking: 11, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(70)},
		op.DepositReturn{Signer: 4, Booking: 11, Guest: 3, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(30)},
		op.DisputeOpen{Signer: 3, Booking: 11, Token: 1, BookingSerial: 1 << 41, Evidence: fr.NewElement(12)},
		op.SplitPropose{Signer: 3, Booking: 11, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(50)},
		op.SplitAccept{Signer: 4, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(50)},
		op.Ruling{Signer: 6, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(50)},
		op.RulingTimeout{Payee: 6, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.BookingTransfer{Signer: 3, Booking: 11, NewGuest: 6, Token: 1, BookingSerial: 1 << 41},
		op.Hold{Signer: 3, Listing: 9, Calendar: 10, Policy: 8, Record: 11, Payout: 4, Token: 1, ListingSerial: 1 << 40, FirstUnit: 4, Units: 2, Limit: amount.From(300), Deposit: amount.From(40), Arbiter: 6},
		op.RequestBook{Signer: 3, Listing: 9, Calendar: 10, Policy: 8, Record: 11, Payout: 4, Token: 1, ListingSerial: 1 << 40, FirstUnit: 4, Units: 2, Limit: amount.From(300), Deposit: amount.From(40), Arbiter: 6},
		op.Decline{Signer: 4, Booking: 11, Calendar: 10, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.CancelByHost{Signer: 4, Booking: 11, Calendar: 10, Guest: 3, Payout: 4, Token: 1, BookingSerial: 1 << 41},
		op.Expire{Payee: 6, Booking: 11, Calendar: 10, Guest: 3, Token: 1, BookingSerial: 1 << 41},
		op.Confirm{Signer: 3, Booking: 11, Payout: 4, Token: 1, BookingSerial: 1 << 41},
		op.Accept{Signer: 4, Booking: 11, Payout: 4, Token: 1, BookingSerial: 1 << 41},
		op.Modify{Signer: 3, Listing: 9, Booking: 11, Calendar: 10, NextCalendar: 12, Token: 1, BookingSerial: 1 << 41, Window: 2, FirstUnit: 238, Units: 5, Price: amount.From(310)},
		op.ModifyPropose{Signer: 4, Booking: 11, Token: 1, BookingSerial: 1 << 41, Price: amount.From(310), Units: 5, FirstUnit: 238},
		op.AwardDue{Payee: 6, Booking: 11, Payout: 4, Guest: 3, Token: 1, BookingSerial: 1 << 41, Amount: amount.From(50)},
	} {
		s := op.Signed{Operation: o}
		if _, ok := o.(op.Signer); ok {
			s.Nonce, s.Epoch, s.ValidUntil, s.Signature = 1, 2, 1_900_000_000, sig
		}
		vectors = append(vectors, vector{"0x" + hex.EncodeToString(encoded(t, s)), s})
	}
	text, err := json.MarshalIndent(vectors, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/transport.json", append(text, '\n'))
}
