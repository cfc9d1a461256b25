package reference_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/reference"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

const day = 86_400

// menu is two shapes of which neither holds what the other does; the tables are smaller
// than the worst case, so that LANE-2 has something to say.
var menu = batch.Menu{
	{ID: 91, Name: "reference-stays", LogN: 12, P: 4, L: 4, M: 5, E: 12, S: 5, Records: 34},
	{ID: 92, Name: "reference-sales", LogN: 12, P: 8, L: 6, M: 7, E: 3, S: 5, Records: 30},
}

var network = signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a00000000000000000000000000000000002")}

// person has purses and signs for them.
type person struct {
	owner common.Address
	key   *signature.PrivateKey
}

var people = func() (all []person) {
	entropy := rand.NewChaCha8([32]byte(crypto.Keccak256([]byte("stoa.reference.people"))))
	for range 6 {
		key, err := signature.GenerateKey(entropy)
		if err != nil {
			panic(err)
		}
		all = append(all, person{common.BytesToAddress(crypto.Keccak256([]byte(fmt.Sprint(len(all))))), key})
	}
	return all
}()

// world is what a history plays in.
type world struct {
	capped bool // L1 holds below 2^112 of each token, as QUEUE-3 says
	late   bool // near the end of time
}

// pair is the state transition and the model, side by side.
type pair struct {
	world
	model   *reference.Model
	state   *state.State
	builder *stf.Builder // of the batch that is open
	number  uint64
	now     uint64
	queue   uint64

	rng   *rand.Rand
	fresh io.Reader
	stats *stats
	log   []string // what happened in this batch

	before  *reference.Model  // when the batch began
	rekeyed map[uint32]uint64 // changes of keys in this batch
	signed  map[uint32]uint64 // rows that purses signed in this batch
	moved   map[uint32]bool   // purses whose money other's rows of this batch may have taken
	listing map[uint32]bool   // listings that their hosts changed
	marked  map[uint32]bool   // calendars whose units they blocked or unblocked
	awarded map[uint32]bool   // bookings about which their arbiter ruled on L1

	focus   uint32              // a booking of which something is due
	due     uint64              // when that is
	catalog map[string][]uint32 // of the model's objects, nil if it must be made again
}

// stats is what histories reach.
type stats struct {
	accepted, refused map[op.Kind]int
	named             map[string]int          // rules that stf refused by
	sole              map[string]int          // of these, times that it was the only one that was broken
	became            map[reference.State]int // bookings
	aimed             map[string]int
	target            string // the rule that is always aimed at, if any
	batches           int
}

func newStats() *stats {
	return &stats{map[op.Kind]int{}, map[op.Kind]int{}, map[string]int{}, map[string]int{}, map[reference.State]int{}, map[string]int{}, "", 0}
}

func (s *stats) operations() (n int) {
	for _, m := range []map[op.Kind]int{s.accepted, s.refused} {
		for _, k := range m {
			n += k
		}
	}
	return n
}

// newPair is a world with funded people, before its first batch. The seed fixes everything.
func newPair(seed uint64, s *stats) *pair {
	p := &pair{
		world: world{capped: seed%3 != 1, late: seed%3 == 2}, number: 1, now: 1_800_000_000,
		rng: rand.New(rand.NewPCG(seed, 0)), stats: s,
	}
	p.fresh = rand.NewChaCha8([32]byte(crypto.Keccak256([]byte(fmt.Sprint("stoa.reference.fresh", seed)))))
	if p.late {
		p.now = 1<<40 - uint64(5+p.rng.IntN(10))*day
	}

	genesis := state.Genesis{
		LogN: menu.LogN(), FeeOwner: people[0].owner, FeeKey: people[0].key.Public,
		Params: record.Params{Version: 1, Time: p.now, BookingFee: pick(p.rng, 0, 300, uint16(p.rng.IntN(2_001)), 2_000)},
	}
	params := reference.Params{Version: uint64(genesis.Params.Version), Time: p.now, BookingFeeBps: uint64(genesis.Params.BookingFee)}
	for t := range record.Tokens {
		reserve, rent := uint64(p.rng.IntN(1_000)), 1+uint64(p.rng.IntN(100))
		genesis.Params.CrankReserve[t], genesis.Params.Rent[t] = reserve, rent
		params.CrankReserve[t], params.Rent[t] = new(big.Int).SetUint64(reserve), new(big.Int).SetUint64(rent)
	}
	s0, err := genesis.State()
	if err != nil {
		panic(err)
	}
	p.state = s0
	p.model = reference.New(s0.Records(), params, purse(people[0], 0), purse(people[0], 1))
	p.settle()
	return p
}

func purse(owner person, series uint64) *reference.Purse {
	o := &reference.Purse{Owner: owner.owner, Key: owner.key.Public.Y.BigInt(new(big.Int)), Series: series}
	for i := range o.Balances {
		o.Balances[i] = reference.Money{Available: new(big.Int), Locked: new(big.Int)}
	}
	return o
}

// settle gives the people purses, and places what operations would take too long to make.
func (p *pair) settle() {
	place := func(o any) uint32 {
		i := p.free()
		p.model.Objects[i] = o
		p.catalog = nil
		return i
	}
	var hosts []uint32
	for n, who := range people {
		for series := range uint64(record.Series) {
			for range 1 + n%2 {
				o := purse(who, series)
				for slot := range o.Balances {
					o.Balances[slot].Available = p.funds()
					held := &p.model.Held[2*int(series)+slot]
					*held = new(big.Int).Add(*held, o.Balances[slot].Available)
				}
				if n == 5 { // one who has signed nearly all that he can
					o.Nonce, o.Epoch = 1<<32-uint64(3+p.rng.IntN(20)), pick[uint64](p.rng, 7, 1<<16-2)
				}
				if i := place(o); series == 0 && n < 4 {
					hosts = append(hosts, i)
				}
			}
		}
	}
	if !p.capped { // a fee purse that is nearly full
		full := p.model.Objects[p.model.Params.FeePurses[1]].(*reference.Purse)
		full.Balances[1].Available = sub(amount.Max().Int().ToBig(), big.NewInt(int64(p.rng.IntN(200))))
		p.model.Held[3] = add(p.model.Held[3], full.Balances[1].Available)
	}
	policy := place(&reference.Policy{Serial: 1, Terms: p.terms(), RequestWindow: day, HoldWindow: 3_600})
	host := hosts[p.rng.IntN(len(hosts))]
	place(&reference.Listing{
		Serial: 2, Host: host, Payout: host, Policy: policy, PolicySerial: 1, Token: 1, Bookable: true, Transferable: true, Instant: true, Windows: 1, UnitSeconds: pick[uint64](p.rng, 3_600, day), Origin: p.now,
		MinUnits: 1, MaxUnits: 40, Price: big.NewInt(1_777), Deposit: big.NewInt(5_003), Hash: big.NewInt(0xfeed), Arbiter: hosts[0],
	})
	blocked := map[int]bool{}
	for range 60 {
		blocked[p.rng.IntN(240)] = true
	}
	place(&reference.Calendar{ListingSerial: 2, Occupied: map[int][]uint64{}, Blocked: blocked})
	place(&reference.Listing{ // whose windows are all open
		Serial: 3, Host: host, Payout: host, Policy: policy, PolicySerial: 1, Token: 0, Bookable: true, Windows: 1<<24 - 1, UnitSeconds: 1, Origin: p.now,
		MinUnits: 1, MaxUnits: 1, Price: big.NewInt(1), Deposit: new(big.Int), Hash: new(big.Int),
	})
	for i := range p.state.Records() {
		o, err := expected(p.model, i)
		if err != nil {
			panic(err)
		}
		if r, ok := o.(interface{ Cells() (record.Cells, error) }); ok {
			cells, err := r.Cells()
			if err != nil {
				panic(err)
			}
			p.state.Set(i, cells)
		}
	}
}

// authority is what an operation is sent with.
type authority struct {
	key        *signature.PrivateKey
	nonce      uint64
	epoch      uint64
	validUntil uint64
	forged     bool // the signature is good for another network
}

// differs says in what the two differ. Any other error of a pair is a refusal that both agree on.
type differs struct{ what string }

func (d *differs) Error() string { return d.what }

// try sends an operation to both. It returns what the model says, or how they differ.
func (p *pair) try(o op.Operation, a authority) error {
	by := reference.Authority{Nonce: a.nonce, Epoch: a.epoch, ValidUntil: a.validUntil}
	s := op.Signed{Operation: o, Nonce: uint32(a.nonce), Epoch: uint16(a.epoch), ValidUntil: a.validUntil}
	if _, ok := o.(op.Signer); ok {
		n := network
		if a.forged {
			n.ChainID++
		}
		if m, err := s.Message(n); err == nil {
			if s.Signature, err = a.key.Sign(m, p.fresh); err != nil {
				return err
			}
			if !a.forged {
				by.Signer = a.key.Public.Y.BigInt(new(big.Int))
			}
		}
	}

	void, _ := p.model.Judge(o, by)
	was, before := p.stateOf(o), p.model.Clone()
	want := p.model.Apply(o, by)
	have := p.builder.Do(s)
	var why string // stf has given status 0
	if last := p.builder.Last(); have == nil && last.Void != nil {
		why, _, _ = strings.Cut(last.Void.Error(), ":")
	}
	rule, broken := ruleOf(have), rulesOf(want)
	p.log = append(p.log, fmt.Sprintf("%s%+v by %+v: stf %v, model %v", o.Kind(), o, by, have, want))

	switch {
	case (have == nil) != (want == nil):
		return &differs{fmt.Sprintf("stf says %v, the model %v", have, want)}
	case have != nil && !slices.Contains(broken, rule):
		return &differs{fmt.Sprintf("stf refuses by %v, the model by %v", have, want)}
	case have == nil && (why == "") != (void == nil), why != "" && !slices.Contains(void, why):
		return &differs{fmt.Sprintf("stf makes the row void by %q, the model by %q", why, void)}
	}
	if have != nil {
		p.stats.refused[o.Kind()]++
		p.stats.named[rule]++
		if len(broken) == 1 {
			p.stats.sole[rule]++
		}
		return want
	}
	p.catalog = nil
	if _, ok := o.(op.Queued); ok {
		p.queue++
	}
	if void != nil {
		p.stats.refused[o.Kind()]++
		p.stats.named[why]++
		if len(void) == 1 {
			p.stats.sole[why]++
		}
		return nil
	}
	p.stats.accepted[o.Kind()]++
	if is := p.stateOf(o); is != was {
		p.stats.became[is]++
		if !is.IsLive() {
			if err := checkMoney(before, p.model, bookingOf(o), o); err != nil {
				return &differs{err.Error()}
			}
		}
	}
	p.note(o)
	return nil
}

// stateOf is the state of the booking of an operation.
func (p *pair) stateOf(o op.Operation) reference.State {
	if b, ok := p.model.Objects[bookingOf(o)].(*reference.Booking); ok {
		return b.State
	}
	return ""
}

// bookingOf is the booking that an operation is about, 0 if it is about none.
func bookingOf(o op.Operation) uint32 {
	switch b := o.(type) {
	case op.Book:
		return b.Record
	case op.Hold:
		return b.Record
	case op.RequestBook:
		return b.Record
	}
	if f := fieldOf(o, "Booking"); f.IsValid() {
		return uint32(f.Uint())
	}
	return 0
}

func ruleOf(err error) string {
	var wide *layout.RangeError
	var extra *layout.ExtraBitsError
	switch {
	case err == nil:
		return ""
	case errors.As(err, &wide), errors.As(err, &extra):
		return reference.Layouts
	}
	if rule := stftest.Rule(err); rule != "" {
		return rule
	}
	return err.Error() // which no rule is called
}

func rulesOf(err error) []string {
	var refused *reference.Refused
	if errors.As(err, &refused) {
		return refused.Rules
	}
	return nil
}

// begin starts a batch on both.
func (p *pair) begin(time uint64) error {
	ctx := stf.Context{Network: network, Number: p.number, Timestamp: time, QueuePosition: p.queue}
	var shapes []reference.Shape
	for _, s := range menu {
		shapes = append(shapes, reference.Shape{Rows: [...]int{s.P, s.L, s.M, s.E, s.S}, Touched: s.Records})
	}
	p.before, p.rekeyed, p.signed = p.model.Clone(), map[uint32]uint64{}, map[uint32]uint64{}
	p.moved, p.listing, p.marked, p.awarded = map[uint32]bool{}, map[uint32]bool{}, map[uint32]bool{}, map[uint32]bool{}
	p.log = []string{fmt.Sprintf("batch %d at %d", p.number, time)}
	b, have := stf.Open(p.state, ctx, menu)
	want := p.model.Begin(p.number, time, shapes...)
	if (have == nil) != (want == nil) || have != nil && !slices.Contains(rulesOf(want), ruleOf(have)) {
		return &differs{fmt.Sprintf("begin: stf says %v, the model %v", have, want)}
	}
	if have != nil {
		p.stats.named[ruleOf(have)]++
		p.stats.sole[ruleOf(have)]++
		return want
	}
	p.builder, p.now = b, time
	return nil
}

// end ends it and compares everything. Some batches are sealed, and replayed from
// their words; the others are only closed.
func (p *pair) end(before *state.State, seal bool) error {
	want := p.model.End()
	var trace *stf.Trace
	var have error
	if seal {
		trace, have = p.builder.Seal()
	} else {
		_, have = p.builder.Close()
	}
	if (have == nil) != (want == nil) || have != nil && !slices.Contains(rulesOf(want), ruleOf(have)) {
		return &differs{fmt.Sprintf("end: stf says %v, the model %v", have, want)}
	}
	if have != nil { // nobody can use either any more
		p.stats.named[ruleOf(have)]++
		p.stats.sole[ruleOf(have)]++
		p.model, p.state, p.catalog = p.before, before, nil
		p.now = p.model.Time()
		return want
	}
	if err := compare(p.model, p.state); err != nil {
		return &differs{err.Error()}
	}
	if trace != nil {
		if err := errors.Join(stftest.CheckTrace(before, p.state, trace), stftest.CheckReplay(before, p.state, trace)); err != nil {
			return &differs{"invariant 8: " + err.Error()}
		}
	}
	if err := errors.Join(p.model.Check(), p.consent()); err != nil {
		return &differs{err.Error()}
	}
	p.number++
	p.stats.batches++
	return nil
}

// note keeps what an accepted operation may do to whom.
func (p *pair) note(o op.Operation) {
	if s, ok := o.(op.Signer); ok {
		p.signed[s.SigningPurse()]++
	}
	switch o := o.(type) {
	case op.ChangeKey:
		p.rekeyed[o.Purse]++
	case op.ListingSet:
		p.listing[o.Record] = true
	case op.CalendarOpen:
		p.listing[o.Listing] = true
	case op.PriceSet:
		p.listing[o.Listing] = true
	case op.CalendarBlock:
		p.marked[o.Calendar] = true
	case op.CalendarUnblock:
		p.marked[o.Calendar] = true
	case op.Book: // locks the host's bond
		p.moved[o.Payout] = true
	case op.Confirm:
		p.moved[o.Payout] = true
	case op.Accept:
		p.moved[o.Payout] = true
	case op.SplitAccept: // may reach into it, and so may a ruling
		p.moved[o.Payout] = true
	case op.Ruling:
		p.moved[o.Payout] = true
	case op.AwardDue:
		p.moved[o.Payout] = true
	case op.Award:
		p.awarded[o.Booking] = true
	case op.FullExit:
		p.moved[o.Purse] = true
	}
}

// consent is invariant 7: nothing changes what is of someone who did not sign, but cranks,
// deposits and the end of a batch give, and a booking's own rows move its host's bond.
func (p *pair) consent() error {
	var wrong []error
	fail := func(i uint32, what string) {
		wrong = append(wrong, fmt.Errorf("invariant 7: record %d: %s", i, what))
	}
	for i, old := range p.before.Objects {
		switch old := old.(type) {
		case *reference.Purse:
			now, ok := p.model.Objects[i].(*reference.Purse)
			if !ok || now.Owner != old.Owner || p.rekeyed[i] == 0 && now.Key.Cmp(old.Key) != 0 || now.Epoch != old.Epoch+p.rekeyed[i] || now.Series != old.Series || now.Flags != old.Flags {
				fail(i, "the purse is another")
				continue
			}
			if now.Nonce != old.Nonce+p.signed[i] {
				fail(i, fmt.Sprintf("nonce is %d, want %d and the %d rows that it signed", now.Nonce, old.Nonce, p.signed[i]))
			}
			for slot := range now.Balances {
				if p.signed[i] == 0 && !p.moved[i] && now.Balances[slot].Available.Cmp(old.Balances[slot].Available) < 0 {
					fail(i, "a purse that did not sign has less")
				}
			}
		case *reference.Policy:
			if now, ok := p.model.Objects[i].(*reference.Policy); !ok || *now != *old {
				fail(i, "a policy changed")
			}
		case *reference.Listing:
			if now, ok := p.model.Objects[i].(*reference.Listing); !ok || !p.listing[i] && !reflect.DeepEqual(now, old) || now.Serial != old.Serial || now.Host != old.Host {
				fail(i, "a listing changed without its host")
			}
		case *reference.Calendar:
			if now, ok := p.model.Objects[i].(*reference.Calendar); !ok || !p.marked[i] && !maps.Equal(now.Blocked, old.Blocked) {
				fail(i, "units are blocked or not without the host")
			}
		case *reference.Booking:
			now, ok := p.model.Objects[i].(*reference.Booking)
			if !ok || now.Serial != old.Serial || now.Terms != old.Terms || old.Disputed && !now.Disputed {
				fail(i, "what a booking was made of changed")
				continue
			}
			if !old.State.IsLive() {
				was := *old
				if p.awarded[i] { // which means nothing
					was.Proposal = now.Proposal
				}
				if !reflect.DeepEqual(now, &was) {
					fail(i, "a booking that has ended changed")
				}
			}
			if old.AwardStands() && !p.awarded[i] && !now.AwardStands() && now.State != reference.Ruled {
				fail(i, "an award was taken back")
			}
		}
	}
	return errors.Join(wrong...)
}

// funds is what a person has of a token at first.
func (p *pair) funds() *big.Int {
	if !p.capped {
		return pick(p.rng, amount.Max().Int().ToBig(), new(big.Int).Lsh(big.NewInt(1), 111), new(big.Int).Lsh(big.NewInt(1), uint(80+p.rng.IntN(30))), new(big.Int))
	}
	return new(big.Int).SetUint64(p.rng.Uint64N(pick[uint64](p.rng, 3_000, 1_000_000, 1_000_000_000, 1_000_000_000_000)))
}

// of the model, sorted.
func (p *pair) of(kind string) []uint32 {
	if p.catalog == nil {
		p.catalog = map[string][]uint32{}
		for _, i := range slices.Sorted(maps.Keys(p.model.Objects)) {
			kind := strings.TrimPrefix(fmt.Sprintf("%T", p.model.Objects[i]), "*reference.")
			p.catalog[kind] = append(p.catalog[kind], i)
			p.catalog["any"] = append(p.catalog["any"], i)
			if b, ok := p.model.Objects[i].(*reference.Booking); ok && b.State.IsLive() {
				p.catalog["live"] = append(p.catalog["live"], i)
			}
		}
	}
	return p.catalog[kind]
}

// keyOf is the key of a purse, or somebody's if there is none.
func (p *pair) keyOf(index uint32) *signature.PrivateKey {
	if o, ok := p.model.Objects[index].(*reference.Purse); ok {
		want := o.Key.Bytes()
		for _, who := range people {
			if y := who.key.Public.Y.BigInt(new(big.Int)); bytes.Equal(y.Bytes(), want) {
				return who.key
			}
		}
	}
	return people[1].key
}

// pick is one of some values.
func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }
