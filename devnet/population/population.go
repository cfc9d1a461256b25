// Package population makes states with a history: accounts with purses, hosts with listings, and bookings in many states of
// their life, for drills and benchmarks that begin with a rollup that has lived. Everything happens by the state transition.
package population

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
)

// Config of a population.
type Config struct {
	Genesis  state.Genesis
	Accounts int

	// Person, if set, is who account i is, from 0. The others have keys that are fixed and worth nothing anywhere.
	Person func(i int) (Person, bool)
}

// Person is an account and the key of its purse.
type Person struct {
	Owner common.Address
	Key   *signature.PrivateKey
}

// Of every population.
const (
	guests = 19 // of a host: an hour each
	hour   = 3_600
	day    = 24 * hour
	dollar = record.Token(1)

	dollars = 1_000_000_000         // that an account deposits, and as many units more as its number
	wei     = 1_000_000_000_000_000 // that every fourth deposits too
	price   = 10_000_000            // of an hour
)

// town is a rollup whose accounts live.
type town struct {
	Config
	state    *state.State
	shape    batch.Shape
	builder  *stf.Builder
	batches  uint64
	queue    uint64
	now      uint64
	free     uint32 // and all records after it
	people   []resident
	bookings []booking
}

type resident struct {
	Person
	purse uint32
	nonce uint32
	host  *listing // nil for a guest
}

type listing struct{ policy, listing, calendar uint32 }

type booking struct {
	guest  int
	record uint32
	serial uint64
	hour   uint8
}

// Lived is how long after the time of genesis the last operations are, in seconds.
const Lived = 10 * hour

// Make makes the state. Every twentieth account is a host, the others book an hour with one each; half of the hours are past at
// the end: guests came or not, and some of those who came are in dispute. Hosts of requests have not answered. No crank is due for
// half a day. It takes about a millisecond an operation.
func Make(c Config) (*state.State, error) {
	s, err := c.Genesis.State()
	if err != nil {
		return nil, err
	}
	if need, have := 4*c.Accounts, int(s.Records()); c.Accounts < 1 || need > have {
		return nil, fmt.Errorf("populate a state of %d records with 1 to %d accounts: have %d", have, have/4, c.Accounts)
	}
	capacities := [op.Lanes]int{op.LaneL: 200, op.LaneM: 400, op.LaneE: 200, op.LaneS: 1000}
	t := &town{
		Config: c, state: s, now: c.Genesis.Params.Time, free: state.FirstFeePurse + record.Series,
		shape: batch.Shape{Name: "population", LogN: c.Genesis.LogN, L: capacities[op.LaneL], M: capacities[op.LaneM], E: capacities[op.LaneE], S: capacities[op.LaneS], Records: min(batch.WorstRecords(capacities), int(s.Records()))},
	}
	for _, step := range []func() error{t.arrive, t.open, t.book, t.live} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return t.state, nil
}

// origin is the time of the first hour.
func (t *town) origin() uint64 { return t.Genesis.Params.Time + hour }

// take gives records that are free.
func (t *town) take(n uint32) uint32 {
	t.free += n
	return t.free - n
}

// run executes an operation, in the next batch if it does not fit into this one.
func (t *town) run(do func(b *stf.Builder) error) (serial uint64, err error) {
	for {
		if t.builder == nil {
			t.batches++
			if t.builder, err = stf.Begin(t.state, stf.Context{Shape: t.shape, Number: t.batches, Timestamp: t.now, QueuePosition: t.queue}); err != nil {
				return 0, err
			}
		}
		err := do(t.builder)
		var refusal *stf.Refusal
		if !errors.As(err, &refusal) || !refusal.BatchFull() {
			return t.builder.Serial(), err
		}
		if err := t.seal(); err != nil {
			return 0, err
		}
	}
}

// seal ends the batch.
func (t *town) seal() error {
	if t.builder == nil {
		return nil
	}
	trace, err := t.builder.Seal()
	if err != nil {
		return fmt.Errorf("seal batch %d: %w", t.batches, err)
	}
	t.queue += uint64(trace.Header.QueueCount)
	t.builder = nil
	return nil
}

// sign has a resident do something.
func (t *town) sign(who int, o op.Signer) (serial uint64, err error) {
	p := &t.people[who]
	s := op.Signed{Operation: o, Nonce: p.nonce, ValidUntil: t.now + 1000*day}
	m, err := s.Message(signature.Network{})
	if err != nil {
		return 0, err
	}
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[:], uint64(who))
	binary.BigEndian.PutUint32(seed[8:], p.nonce)
	if s.Signature, err = p.Key.Sign(m, rand.NewChaCha8(seed)); err != nil {
		return 0, err
	}
	if serial, err = t.run(func(b *stf.Builder) error { return b.Apply(s) }); err != nil {
		return 0, fmt.Errorf("%s of account %d: %w", o.Kind(), who, err)
	}
	p.nonce++
	return serial, nil
}

// arrive gives every account a purse.
func (t *town) arrive() error {
	for i := range t.Accounts {
		p, err := t.person(i)
		if err != nil {
			return err
		}
		r := resident{Person: p, purse: t.take(1)}
		t.people = append(t.people, r)
		deposit := op.Deposit{Purse: r.purse, Owner: r.Owner, Token: dollar, Amount: amount.From(dollars + uint64(i)), Key: r.Key.Public}
		for n := 0; n < 1 || n < 2 && i%4 == 0; n++ {
			if n == 1 {
				deposit.Token, deposit.Amount = 0, amount.From(wei+uint64(i))
			}
			if _, err := t.run(func(b *stf.Builder) error {
				applied, err := b.Take(deposit)
				if err == nil && !applied {
					err = b.Last().Void
				}
				return err
			}); err != nil {
				return fmt.Errorf("deposit of account %d: %w", i, err)
			}
		}
	}
	return t.seal()
}

func (t *town) person(i int) (Person, error) {
	if t.Person != nil {
		if p, ok := t.Person(i); ok {
			return p, nil
		}
	}
	var seed [64]byte
	copy(seed[:], "population")
	binary.BigEndian.PutUint64(seed[56:], uint64(i))
	key, err := signature.FromSeed(seed)
	return Person{Owner: common.BytesToAddress(crypto.Keccak256(seed[:])), Key: key}, err
}

// open gives hosts their listings. The first account to arrive is a guest.
func (t *town) open() error {
	rent := t.Genesis.Params.Rent[dollar]
	for i := range t.people {
		if i%(guests+1) != guests && i != len(t.people)-1 {
			continue
		}
		p := &t.people[i]
		p.host = &listing{t.take(1), t.take(1), t.take(1)}
		policy, err := t.sign(i, op.PolicySet{Signer: p.purse, Record: p.host.policy, Token: dollar, Fee: rent, Terms: terms, Offers: record.Offers{RequestWindow: 5 * day, HoldWindow: day}})
		if err != nil {
			return err
		}
		flags := uint8(record.FlagBookable | record.FlagTransferable)
		if i/(guests+1)%3 > 0 {
			flags |= record.FlagInstant
		}
		serial, err := t.sign(i, op.ListingSet{
			Signer: p.purse, Record: p.host.listing, Policy: p.host.policy, Payout: p.purse, Token: dollar, Fee: rent, Price: amount.From(price + uint64(i)), Origin: t.origin(),
			Deposit: amount.From(price / 2), Arbiter: t.people[(i+1)%len(t.people)].purse, Flags: flags, UnitSeconds: hour, MinUnits: 1, MaxUnits: 30, PolicySerial: policy,
		})
		if err != nil {
			return err
		}
		if _, err := t.sign(i, op.CalendarOpen{Signer: p.purse, Listing: p.host.listing, Record: p.host.calendar, Token: dollar, Fee: rent, ListingSerial: serial}); err != nil {
			return err
		}
	}
	return t.seal()
}

// terms of every policy.
var terms = record.Terms{
	Tiers:        [4]record.Tier{{Before: 14 * day, Refund: 10_000}, {Before: 3 * day, Refund: 5_000}},
	DefaultSplit: 5_000, ArbiterFee: 250, ReleaseDelay: 2 * day, NoShow: 9_000, HostCancel: 1_000, CheckInGrace: day, AnswerWindow: day / 2, RulingWindow: 7 * day,
}

// book has every guest book an hour with the host that follows him. What a crank would end soon, for its hour is past, is not
// made: requests and holds.
func (t *town) book() error {
	host := -1
	for i := len(t.people) - 1; i >= 0; i-- {
		if t.people[i].host != nil {
			host = i
			continue
		}
		l, err := record.ListingOf(t.state.Get(t.people[host].host.listing))
		if err != nil {
			return err
		}
		hour := uint8(host - i - 1)
		instant, soon := l.Flags&record.FlagInstant != 0, hour < guests/2+2
		if !instant && soon {
			continue
		}
		b := booking{guest: i, record: t.take(2), hour: hour}
		order := op.Book{
			Signer: t.people[i].purse, Listing: t.people[host].host.listing, Calendar: t.people[host].host.calendar, Policy: l.Policy, Record: b.record, Payout: l.Payout, Token: dollar,
			Fee: 2 * t.Genesis.Params.Rent[dollar], ListingSerial: l.Serial, FirstUnit: b.hour, Units: 1, Limit: amount.Max(), Deposit: l.Deposit, Arbiter: l.Arbiter,
		}
		var o op.Signer = order
		switch {
		case !instant:
			o = op.RequestBook(order)
		case i%9 == 0 && !soon:
			o = op.Hold(order)
		}
		if b.serial, err = t.sign(i, o); err != nil {
			return err
		}
		if _, ok := o.(op.Book); ok {
			t.bookings = append(t.bookings, b)
		}
	}
	return t.seal()
}

// live lets half of the hours pass: two guests of three come, and every fourth of those has something to complain of.
func (t *town) live() error {
	for n := range uint8(guests / 2) {
		t.now = t.origin() + uint64(n)*hour + hour/2
		for _, b := range t.bookings {
			if b.hour != n || b.guest%3 == 0 {
				continue
			}
			signer := t.people[b.guest].purse
			if _, err := t.sign(b.guest, op.CheckIn{Signer: signer, Booking: b.record, Token: dollar, BookingSerial: b.serial}); err != nil {
				return err
			}
			if b.guest%4 > 0 {
				continue
			}
			if _, err := t.sign(b.guest, op.DisputeOpen{Signer: signer, Booking: b.record, Token: dollar, BookingSerial: b.serial}); err != nil {
				return err
			}
		}
		if err := t.seal(); err != nil {
			return err
		}
	}
	return nil
}
