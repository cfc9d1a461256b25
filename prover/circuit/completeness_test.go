package circuit_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Every scene may run: the state transition and the circuit say so, and agree on
// the new cells.
func TestScenesSolve(t *testing.T) {
	for _, s := range scenes() {
		a := claim(world(), context(), s.rows...)
		a.mustAccept(t, s.name)
		if !a.bothWays(t, s.name) {
			t.Errorf("%s: have no witness, want one", s.name)
		}
	}
}

// draw makes an operation that may or may not run: fields from few values, so that
// purses alias, records clash and limits are met.
func draw(r *rand.Rand) claimed {
	purse := func() uint32 {
		return []uint32{alice, alice, bob, bob, rich, carol, feePurse0, feePurse1, tired, free, 0}[r.IntN(11)]
	}
	any := func() uint32 {
		if r.IntN(3) > 0 {
			return purse()
		}
		return uint32(r.IntN(50))
	}
	vacant := func() uint32 { return []uint32{free, free, free2, 202, listing, alice}[r.IntN(6)] }
	token := func() record.Token { return []record.Token{1, 1, 1, 0, 2, 3}[r.IntN(6)] }
	money := func() amount.Amount {
		return []amount.Amount{amount.From(0), amount.From(1), amount.From(10), amount.From(11), amount.From(1000), amount.From(2_000_000), amount.Max()}[r.IntN(7)]
	}
	fee := func() uint64 { return []uint64{2, 2, 3, 0, 1, 1 << 60}[r.IntN(6)] }
	maybe := func(f func()) {
		if r.IntN(4) == 0 {
			f()
		}
	}
	stays := []uint32{booking, arrived, absent, due, staying, bare, disputed, stale, held, asked, lapsed, unheard, ruled}
	switch r.IntN(19) {
	case 0, 1:
		return row(op.Transfer{From: purse(), To: purse(), Token: token(), Amount: money(), Fee: fee()})
	case 2:
		return row(op.Withdraw{Purse: purse(), Token: token(), Amount: money(), Fee: fee(), Recipient: common.Address{byte(r.Uint32())}})
	case 3:
		o := op.Deposit{Purse: any(), Owner: common.BytesToAddress([]byte([]string{"alice", "bob", "rich"}[r.IntN(3)])), Token: token(), Amount: money()}
		maybe(func() { o.Key = key("new").Public })
		maybe(func() { o.Key = signature.Null.Public })
		return claimed{o, r.IntN(2) == 0}
	case 10:
		o := changeKey()
		o.Purse, o.Epoch = any(), uint16(r.IntN(3))
		maybe(func() { o.Owner = common.BytesToAddress([]byte([]string{"alice", "bob", "rich"}[r.IntN(3)])) })
		maybe(func() { o.Key = signature.Null.Public })
		return claimed{o, r.IntN(2) == 0}
	case 11:
		o := update()
		maybe(func() { o.Version = params.Version + uint32(r.IntN(3)) })
		maybe(func() { o.BookingFee = uint16(r.IntN(4_000)) })
		maybe(func() { o.Rent[r.IntN(4)] = uint64(r.IntN(2)) })
		maybe(func() { o.CrankReserve[r.IntN(4)] = 1 << (29 + r.IntN(2)) })
		return claimed{o, r.IntN(2) == 0}
	case 16:
		at := stays[r.IntN(len(stays))]
		o := op.Force{Booking: at, BookingSerial: must(record.BookingOf(world().Get(at))).Serial}
		maybe(func() { o.Booking = any() })
		maybe(func() { o.BookingSerial++ })
		return claimed{o, r.IntN(8) > 0}
	case 17:
		at := []uint32{disputed, stale, ruled, stays[r.IntN(len(stays))]}[r.IntN(4)]
		o := decree()
		o.Booking, o.BookingSerial, o.Amount = at, must(record.BookingOf(world().Get(at))).Serial, money()
		maybe(func() { o.Purse = purse() })
		maybe(func() { o.Token = token() })
		maybe(func() { o.Owner = common.BytesToAddress([]byte("alice")) })
		return claimed{o, r.IntN(2) == 0}
	case 18:
		o, takes := fullExit(), amount.Amount{}
		maybe(func() { o.Purse = any() })
		maybe(func() { o.Token = token() })
		if p, err := record.PurseOf(world().Get(o.Purse)); err == nil {
			o.Owner, takes = p.Owner, p.Balances[o.Token.Slot()].Available
		}
		maybe(func() { o.Owner = common.BytesToAddress([]byte("bob")) })
		maybe(func() { takes = money() })
		return claimed{exiting{o, takes}, r.IntN(4) > 0}
	case 4:
		o := setPolicy()
		o.Record, o.Fee = vacant(), fee()
		maybe(func() { o.Signer, o.Token = purse(), token() })
		maybe(func() { o.Terms.Tiers[r.IntN(4)].Refund = uint16(r.IntN(1 << 14)) })
		maybe(func() { o.Offers.HoldWindow = r.Uint32() >> 8 })
		return row(o)
	case 5:
		o := setListing([]uint64{0, 0, listSerial, hiddenSerial}[r.IntN(4)])
		maybe(func() { o.Record = vacant() })
		maybe(func() { o.Payout = purse() })
		maybe(func() { o.Fee = fee() })
		maybe(func() { o.Deposit, o.Flags = money(), uint8(r.IntN(8)) })
		maybe(func() { o.MinUnits, o.MaxUnits = uint8(r.IntN(5)), uint8(r.IntN(256)) })
		maybe(func() { o.Price = money() })
		return row(o)
	case 6:
		o := openCalendar()
		o.Record = vacant()
		maybe(func() { o.Window = uint32(r.IntN(4)) })
		return row(o)
	case 7:
		o := book()
		o.FirstUnit, o.Units = uint8(r.IntN(240)), uint8(r.IntN(12))
		o.Limit = amount.From(uint64(4000 + r.IntN(12_000)))
		maybe(func() { o.Signer = purse() })
		maybe(func() { o.Payout = purse() })
		maybe(func() { o.Window, o.Calendar = 1, otherCal })
		maybe(func() { o.Record = vacant() })
		switch r.IntN(3) {
		case 0:
			return row(op.Hold(o))
		case 1:
			return row(op.RequestBook(o))
		}
		return row(o)
	}
	return row(drawStay(r, purse, money, fee))
}

// drawStay is a row of a booking, most often of one whose state it takes.
func drawStay(r *rand.Rand, purse func() uint32, money func() amount.Amount, fee func() uint64) op.Operation {
	o := []op.Operation{
		checkIn(), releaseEarly(), releasePart(), release(), noShow(), claimDeposit(), returnDeposit(), openDispute(), propose(), accept(), acceptLate(), rule(), timeOut(),
		handOver(), confirm(), acceptRequest(), cancel(), decline(), cancelByHost(), expire(), expireRequest(), awarded(),
	}[r.IntN(22)]
	v := reflect.New(reflect.TypeOf(o)).Elem()
	v.Set(reflect.ValueOf(o))
	for i := range v.NumField() {
		if r.IntN(12) > 0 {
			continue
		}
		switch f := v.Type().Field(i); f.Name {
		case "Signer", "Payee", "Payout", "Guest", "NewGuest":
			v.Field(i).SetUint(uint64(purse()))
		case "Amount":
			v.Field(i).Set(reflect.ValueOf(money()))
		case "Fee":
			v.Field(i).SetUint(fee())
		case "Units":
			v.Field(i).SetUint(uint64(r.IntN(6)))
		case "Booking":
			at := []uint32{booking, arrived, absent, due, staying, bare, disputed, stale, held, asked, lapsed, unheard, ruled}[r.IntN(13)]
			v.Field(i).SetUint(uint64(at))
			v.FieldByName("BookingSerial").SetUint(must(record.BookingOf(world().Get(at))).Serial)
		}
	}
	return v.Interface().(op.Operation)
}

// Random batches, some of which may run and most of whose rows meet each other's
// records: the circuit accepts what the state transition accepts, with its new cells, and
// nothing else (C2).
func TestRandomBatches(t *testing.T) {
	const parts = 4
	batches := 120
	if long {
		batches = 1_000
	}
	var accepted atomic.Int64
	t.Run("parts", func(t *testing.T) {
		for part := range parts {
			t.Run(fmt.Sprint(part), func(t *testing.T) {
				t.Parallel()
				for seed := part; seed < batches; seed += parts {
					if claim(world(), context(), randomRows(uint64(seed))...).bothWays(t, fmt.Sprintf("seed %d", seed)) {
						accepted.Add(1)
					}
				}
			})
		}
	})
	valid := int(accepted.Load())
	t.Logf("%d batches, %d of them valid", batches, valid)
	if valid < batches/4 || valid == batches {
		t.Errorf("have %d valid batches of %d: the drawing is one-sided", valid, batches)
	}
}

// randomRows keep to the capacities. Most may run, and a bad one is among them now and then.
func randomRows(seed uint64) (rows []claimed) {
	r := rand.New(rand.NewPCG(seed, 1))
	var used [op.Lanes]int
	queue := true // L1's rows first
	for range 1 + r.IntN(5) {
		c := draw(r)
		lane := c.Kind().Lane()
		_, queued := c.Operation.(op.Queued)
		if queued && !queue || used[lane] == context().Shape.Capacity(lane) {
			continue
		}
		if claimable(append(rows, c)) || r.IntN(12) == 0 {
			rows, queue = append(rows, c), queue && queued
			used[lane]++
		}
	}
	return rows
}

func claimable(rows []claimed) bool {
	_, err := draft(world(), context(), rows...).replay()
	return err == nil
}
