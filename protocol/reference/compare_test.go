package reference_test

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/reference"
	"github.com/stoa-rollup/stoa/protocol/state"
)

// compare says how the decoded records of a state differ from the model's objects.
func compare(m *reference.Model, s *state.State) error {
	var differences []error
	for i := range s.Records() {
		want, err := expected(m, i)
		if err == nil {
			var have any
			if have, err = decode(s.Get(i)); err == nil {
				err = difference(have, want)
			}
		}
		if err != nil {
			differences = append(differences, fmt.Errorf("record %d: %w", i, err))
		}
	}
	return errors.Join(differences...)
}

// decode is the typed record of cells, nil if it is free.
func decode(c record.Cells) (any, error) {
	if c.IsFree() {
		return nil, nil
	}
	switch c.Kind() {
	case record.KindParams:
		return record.ParamsOf(c)
	case record.KindPurse:
		return record.PurseOf(c)
	case record.KindPolicy:
		return record.PolicyOf(c)
	case record.KindListing:
		return record.ListingOf(c)
	case record.KindCalendar:
		return record.CalendarOf(c)
	case record.KindBooking:
		return record.BookingOf(c)
	case record.KindTerms:
		return record.BookingTermsOf(c)
	}
	return nil, fmt.Errorf("have a %s", c.Kind())
}

// expected is the record that the model's objects make of an index, nil if it is free.
func expected(m *reference.Model, i uint32) (r any, err error) {
	defer func() { // of narrow
		if what := recover(); what != nil {
			err = fmt.Errorf("the model cannot be written down: %v", what)
		}
	}()
	if i == record.ParamsIndex {
		p := record.Params{Version: uint32(m.Params.Version), Time: m.Params.Time, BookingFee: uint16(m.Params.BookingFeeBps), FeePurse: m.Params.FeePurses}
		for t := range record.Tokens {
			p.CrankReserve[t], p.Rent[t] = m.Params.CrankReserve[t].Uint64(), m.Params.Rent[t].Uint64()
		}
		return p, nil
	}
	switch o := m.Objects[i].(type) {
	case *reference.Purse:
		p := record.Purse{Owner: o.Owner, Nonce: narrow[uint32](o.Nonce), Epoch: narrow[uint16](o.Epoch), Series: narrow[uint8](o.Series), Flags: narrow[uint8](o.Flags), Key: element(o.Key)}
		for slot, b := range o.Balances {
			p.Balances[slot] = record.Balance{Available: money(b.Available), Locked: money(b.Locked)}
		}
		return p, nil
	case *reference.Policy:
		return record.Policy{
			Serial: o.Serial, Terms: terms(o.Terms),
			Offers: record.Offers{RequestWindow: narrow[uint32](o.RequestWindow), HoldWindow: narrow[uint32](o.HoldWindow)},
		}, nil
	case *reference.Listing:
		l := record.Listing{
			Serial: o.Serial, Host: o.Host, Payout: o.Payout, Policy: o.Policy, Arbiter: o.Arbiter, Token: record.Token(narrow[uint8](o.Token)), Windows: narrow[uint32](o.Windows),
			UnitSeconds: narrow[uint32](o.UnitSeconds), MinUnits: narrow[uint8](o.MinUnits), MaxUnits: narrow[uint8](o.MaxUnits), Price: money(o.Price), Origin: o.Origin,
			PolicySerial: o.PolicySerial, Metadata: element(o.Hash), Deposit: money(o.Deposit), Pricing: o.Pricing, Spare: record.Spare(narrow[uint8](o.Spare)),
		}
		if o.Bookable {
			l.Flags |= record.FlagBookable
		}
		if o.Transferable {
			l.Flags |= record.FlagTransferable
		}
		if o.Instant {
			l.Flags |= record.FlagInstant
		}
		return l, nil
	case *reference.Calendar:
		c := record.Calendar{ListingSerial: o.ListingSerial, Window: narrow[uint32](o.Window), Spare: record.Spare(narrow[uint8](o.Spare)), Booked: narrow[uint16](o.Booked())}
		occupied, blocked := new(big.Int), new(big.Int)
		width := 240 / uint(o.Units())
		for u, serials := range o.Occupied {
			n := big.NewInt(int64(len(serials)))
			occupied.Add(occupied, n.Lsh(n, width*uint(u)))
		}
		for u := range o.Blocked {
			for bit := range int(width) {
				blocked.SetBit(blocked, int(width)*u+bit, 1)
			}
		}
		c.Occupied, c.Blocked = element(occupied), element(blocked)
		return c, nil
	case *reference.Booking:
		return record.Booking{
			Serial: o.Serial, State: states[o.State], Token: record.Token(narrow[uint8](o.Token)), Listing: o.Listing, Guest: o.Guest, Host: o.Host, Payout: o.Payout,
			Calendar: o.Calendar, NextCalendar: o.NextCalendar, Arbiter: o.Arbiter, Transferable: o.Transferable, Price: money(o.Price), Fee: word(o.Fee), CrankReserve: word(o.Reserve),
			FirstUnit: narrow[uint8](o.FirstUnit), Units: narrow[uint8](o.Units), Start: o.Start, End: o.End, Deadline: o.Deadline, Window: narrow[uint32](o.Window),
			ListingSerial: o.ListingSerial, ParamsVersion: narrow[uint32](o.ParamsVersion), UnitsReleased: narrow[uint8](o.UnitsReleased), Released: money(o.Released),
			Bond: money(o.Bond), FeeBps: narrow[uint16](o.FeeBps),
		}, nil
	case nil:
		if o, ok := m.Objects[i-1].(*reference.Booking); ok {
			t := record.BookingTerms{Serial: o.Serial, Terms: terms(o.Terms), Deposit: money(o.Deposit), Claim: money(o.Claim), Disputed: o.Disputed, Arbiter: o.Arbiter, Token: record.Token(narrow[uint8](o.Token))}
			if o.Proposal != nil {
				t.Proposal = record.Proposal{
					Kind: record.SplitProposal, ByHost: o.Proposal.ByHost, Amount: money(o.Proposal.Amount),
					FirstUnit: narrow[uint8](o.Proposal.FirstUnit), Units: narrow[uint8](o.Proposal.Units),
				}
				switch {
				case o.Proposal.Change:
					t.Proposal.Kind = record.ModifyProposal
				case o.Proposal.Award:
					t.Proposal.Kind = record.Awarded
				}
			}
			return t, nil
		}
		return nil, nil
	default:
		return nil, fmt.Errorf("the model has a %T", o)
	}
}

// states by their words.
var states = func() map[reference.State]record.State {
	byName := map[reference.State]record.State{}
	for s := record.State(1); s != 0; s++ {
		byName[reference.State(s.String())] = s
	}
	return byName
}()

func terms(t reference.Terms) record.Terms {
	r := record.Terms{
		DefaultSplit: narrow[uint16](t.DefaultSplit), ArbiterFee: narrow[uint16](t.ArbiterFee), NoShow: narrow[uint16](t.NoShow), HostCancel: narrow[uint16](t.HostCancel),
		ReleaseDelay: narrow[uint32](t.ReleaseDelay), CheckInGrace: narrow[uint32](t.CheckInGrace), AnswerWindow: narrow[uint32](t.AnswerWindow), RulingWindow: narrow[uint32](t.RulingWindow),
	}
	for i, tier := range t.Tiers {
		r.Tiers[i] = record.Tier{Before: narrow[uint32](tier.Before), Refund: narrow[uint16](tier.Refund)}
	}
	if t.PartsFinal {
		r.Flags = record.FlagFinalParts
	}
	return r
}

// narrow, word, money and element panic if the value does not fit.

func narrow[T uint8 | uint16 | uint32](v uint64) T {
	if uint64(T(v)) != v {
		panic(fmt.Sprintf("%d does not fit %T", v, T(v)))
	}
	return T(v)
}

func word(v *big.Int) uint64 {
	if !v.IsUint64() {
		panic(fmt.Sprintf("%s does not fit 64 bits", v))
	}
	return v.Uint64()
}

func money(v *big.Int) amount.Amount {
	if v.Sign() < 0 || v.BitLen() > amount.Bits {
		panic(fmt.Sprintf("%s is no amount", v))
	}
	a, err := amount.FromInt(uint256.MustFromBig(v))
	if err != nil {
		panic(err)
	}
	return a
}

func element(v *big.Int) (e fr.Element) {
	e.SetBigInt(v)
	return e
}

// difference names the fields in which two records differ.
func difference(have, want any) error {
	if have == want {
		return nil
	}
	a, b := reflect.ValueOf(have), reflect.ValueOf(want)
	if !a.IsValid() || !b.IsValid() || a.Type() != b.Type() {
		return fmt.Errorf("have %T %+v, want %T %+v", have, have, want, want)
	}
	var fields []error
	for i := range a.NumField() {
		if x, y := a.Field(i).Interface(), b.Field(i).Interface(); x != y {
			fields = append(fields, fmt.Errorf("%s.%s: have %+v, want %+v", a.Type(), a.Type().Field(i).Name, x, y))
		}
	}
	return errors.Join(fields...)
}

// The comparison sees every field of every object that the model has: change any, and the
// states differ.
func TestComparisonSeesEveryField(t *testing.T) {
	p := newPair(0, newStats())
	if err := p.play(20); err != nil {
		t.Fatal(err)
	}
	var seen int
	for _, kind := range []string{"Purse", "Policy", "Listing", "Calendar", "Booking"} {
		indices := p.of(kind)
		if len(indices) == 0 {
			t.Fatalf("the history has no %s", kind)
		}
		i := indices[len(indices)-1]
		right := p.model.Objects[i]
		for n, field := range fields(reflect.ValueOf(right).Elem()) {
			wrong := reflect.New(reflect.TypeOf(right).Elem())
			wrong.Elem().Set(reflect.ValueOf(right).Elem())
			alter(t, fields(wrong.Elem())[n].value)
			p.model.Objects[i] = wrong.Interface()
			if err := compare(p.model, p.state); err == nil {
				t.Errorf("%s%s is another, and nobody sees it", kind, field.path)
			}
			seen++
		}
		p.model.Objects[i] = right
	}
	right := p.model.Params
	for n, field := range fields(reflect.ValueOf(&right).Elem()) {
		alter(t, fields(reflect.ValueOf(&p.model.Params).Elem())[n].value)
		if err := compare(p.model, p.state); err == nil {
			t.Errorf("Params%s is another, and nobody sees it", field.path)
		}
		p.model.Params = right
	}
	p.model.Objects[p.free()] = &reference.Policy{}
	if err := compare(p.model, p.state); err == nil {
		t.Error("there is an object more, and nobody sees it")
	}
	if seen < 60 {
		t.Errorf("have %d fields, want 60 or more: the walk does not see them", seen)
	}
}

type field struct {
	path  string
	value reflect.Value
}

// fields of a struct, and of the structs and arrays in it.
func fields(v reflect.Value) (all []field) {
	below := func(name string, v reflect.Value) {
		for _, f := range fields(v) {
			all = append(all, field{name + f.path, f.value})
		}
	}
	_, address := v.Interface().(common.Address)
	switch {
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			below("."+v.Type().Field(i).Name, v.Field(i))
		}
	case v.Kind() == reflect.Array && !address:
		for i := range v.Len() {
			below(fmt.Sprintf("[%d]", i), v.Index(i))
		}
	default:
		all = []field{{"", v}}
	}
	return all
}

// alter makes a field another.
func alter(t *testing.T, v reflect.Value) {
	switch x := v.Addr().Interface().(type) {
	case **big.Int:
		*x = add(*x, big.NewInt(1))
	case *map[int][]uint64:
		*x = toggle(*x, []uint64{1})
	case *map[int]bool:
		*x = toggle(*x, true)
	case **reference.Proposal:
		*x = &reference.Proposal{Amount: big.NewInt(1)}
	case *reference.State:
		*x = map[bool]reference.State{true: reference.CheckedIn, false: reference.Booked}[*x == reference.Booked]
	case *common.Address:
		x[0]++
	case *bool:
		*x = !*x
	default:
		if !v.CanUint() {
			t.Fatalf("a field has type %s", v.Type())
		}
		v.SetUint(v.Uint() ^ 1)
	}
}

// toggle puts the last unit that every window has into a copy of a map, or takes it out.
func toggle[V any](m map[int]V, v V) map[int]V {
	m = maps.Clone(m)
	if _, ok := m[59]; ok {
		delete(m, 59)
	} else {
		m[59] = v
	}
	return m
}
