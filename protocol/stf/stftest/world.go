// Package stftest is the world in which the state transition is tested: a state
// with people, purses, a listing and a clock, which signs operations, seals
// batches and checks the invariants after each. Circuits are tested in it too.
//
// A World is made by real batches from genesis, so every state it shows can be
// reached. It is deterministic: keys and signatures come from fixed streams, and
// random operations from the generator that the caller hands in. It is for tests
// alone and not safe for concurrent use.
package stftest

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
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

// T is what a test hands in: *testing.T, *testing.B, *testing.F and *rapid.T are.
type T interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Tokens by name.
const (
	ETH    record.Token = 0
	Dollar record.Token = 1
	Stoa   record.Token = 2
)

// Day is the length of a unit of the world's listing, in seconds.
const Day = 86_400

// Start is the time of genesis, Origin that of unit 0 of the world's listing.
const (
	Start  = 1_800_000_000
	Origin = Start + 30*Day
)

// Funds is what every person has of each open token at first.
const Funds = 1_000_000_000_000

// Person has one purse a series and signs for it.
type Person struct {
	Name  string
	Owner common.Address
	Key   *signature.PrivateKey
	Purse [record.Series]uint32
}

// For is the person's purse that holds the token.
func (p Person) For(t record.Token) uint32 { return p.Purse[t.Series()] }

// World is a rollup between two batches, or within one.
type World struct {
	Shape   batch.Shape // tests may change limits, not the size of the state
	Network signature.Network
	State   *state.State
	Before  *state.State // a copy from before the last batch began

	Number uint64 // of the next batch
	Now    uint64 // timestamp of the next batch
	Queue  uint64 // entries of L1's queue that batches have consumed

	Operator, Host, Guest, Stranger Person // Operator owns the fee purses, Stranger is the arbiter

	// A listing of Host in dollars, a unit a day, and what it names.
	Policy, Listing, Calendar uint32

	// Held is what L1 holds for the rollup, by token.
	Held [record.Tokens]amount.Amount
	// Applied counts the rows of sealed batches.
	Applied map[op.Kind]int

	t       T
	edited  bool
	next    uint32 // Free looks from here
	draws   uint64 // signatures so far, each with other fresh bytes
	catalog map[record.Kind][]uint32
}

// GenesisParams are the parameters of every world.
var GenesisParams = record.Params{
	Version: 1, Time: Start, BookingFee: 300, CrankReserve: [record.Tokens]uint64{50, 20, 10, 5}, Rent: [record.Tokens]uint64{100, 40, 20, 10},
}

// Terms are the terms of the world's policy.
var Terms = record.Terms{
	Tiers:        [4]record.Tier{{Before: 14 * Day, Refund: 10_000}, {Before: 7 * Day, Refund: 5_000}, {Before: Day, Refund: 1_000}},
	DefaultSplit: 5_000, ArbiterFee: 250,
	ReleaseDelay: Day, NoShow: 9_000, HostCancel: 1_000, CheckInGrace: 3_600, AnswerWindow: Day / 2, RulingWindow: 7 * Day,
}

// Offers are those of the world's policy.
var Offers = record.Offers{RequestWindow: 2 * Day, HoldWindow: 900}

// Price of a unit of the world's listing, in dollar units, and the deposit of a booking.
// With the booking fee of 3 % the price leaves remainders.
const (
	Price   = 1_777
	Deposit = 5_003
)

// worlds keeps one world a shape, for its setup takes several batches.
var worlds sync.Map

// New returns a world with funded people and a listing that can be booked. Each
// call gives an independent copy of the same world.
func New(t T, shape batch.Shape) *World {
	t.Helper()
	if w, ok := worlds.Load(shape); ok {
		return w.(*World).Clone(t)
	}
	w := found(t, shape)
	worlds.Store(shape, w)
	return w.Clone(t)
}

func found(t T, shape batch.Shape) *World {
	w := &World{
		Shape: shape, Network: signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a00000000000000000000000000000000001")},
		Number: 1, Now: Start + 1, t: t, catalog: map[record.Kind][]uint32{}, Applied: map[op.Kind]int{},
	}
	w.Operator, w.Host, w.Guest, w.Stranger = person(t, "operator"), person(t, "host"), person(t, "guest"), person(t, "stranger")
	s, err := state.Genesis{LogN: shape.LogN, Params: GenesisParams, FeeOwner: w.Operator.Owner, FeeKey: w.Operator.Key.Public}.State()
	if err != nil {
		t.Fatalf("genesis: %v", err)
	}
	w.State, w.Before = s, s
	w.Operator.Purse = [record.Series]uint32{state.FirstFeePurse, state.FirstFeePurse + 1}
	w.note(w.Operator.Purse[0])
	w.note(w.Operator.Purse[1])

	for _, p := range []*Person{&w.Host, &w.Guest, &w.Stranger} {
		for series := range p.Purse {
			p.Purse[series] = w.Free()
		}
		for _, token := range []record.Token{ETH, Dollar, Stoa} {
			w.Run(op.Deposit{Purse: p.For(token), Owner: p.Owner, Token: token, Amount: amount.From(Funds), Key: p.Key.Public})
		}
	}

	host := w.Host.For(Dollar)
	w.Policy, w.Listing, w.Calendar = w.Free(), w.Free(), w.Free()
	rent := GenesisParams.Rent[Dollar]
	w.Run(op.PolicySet{Signer: host, Record: w.Policy, Token: Dollar, Fee: rent, Terms: Terms, Offers: Offers})
	w.Run(op.ListingSet{
		Signer: host, Record: w.Listing, Policy: w.Policy, Payout: host, Token: Dollar, Fee: rent, Price: amount.From(Price), Origin: Origin,
		Deposit: amount.From(Deposit), Arbiter: w.Stranger.For(Dollar),
		Metadata: fr.NewElement(0xfeed), Flags: record.FlagBookable | record.FlagTransferable | record.FlagInstant, UnitSeconds: Day, MinUnits: 1, MaxUnits: 30, PolicySerial: w.PolicyAt(w.Policy).Serial,
	})
	w.Run(op.CalendarOpen{Signer: host, Listing: w.Listing, Record: w.Calendar, Token: Dollar, Fee: rent, ListingSerial: w.ListingAt(w.Listing).Serial})
	return w
}

func person(t T, name string) Person {
	key, err := signature.GenerateKey(stream("stoa.test.key", name))
	if err != nil {
		t.Fatalf("key of %s: %v", name, err)
	}
	return Person{Name: name, Owner: common.BytesToAddress(crypto.Keccak256([]byte(name))), Key: key}
}

// stream is endless fixed entropy.
func stream(words ...string) io.Reader {
	h := crypto.NewKeccakState()
	for _, w := range words {
		_, _ = h.Write([]byte(w)) // a hash never fails
		_, _ = h.Write([]byte{0})
	}
	return h
}

// Clone returns an independent copy for a test.
func (w *World) Clone(t T) *World {
	c := *w
	c.t, c.State, c.Before = t, w.State.Clone(), w.Before.Clone()
	c.Applied, c.catalog = maps.Clone(w.Applied), map[record.Kind][]uint32{}
	for kind, indices := range w.catalog {
		c.catalog[kind] = slices.Clone(indices)
	}
	return &c
}

// People are all who sign.
func (w *World) People() []Person { return []Person{w.Operator, w.Host, w.Guest, w.Stranger} }

// Free returns the index of a record that was free when it was asked for, and so was the
// one after it; another two each time while there are others.
func (w *World) Free() uint32 {
	for range w.State.Records() / 2 {
		w.next = (w.next + 2) % w.State.Records()
		if w.State.Get(w.next).IsFree() && w.State.Get(w.next+1).IsFree() {
			return w.next
		}
	}
	w.t.Fatalf("the state is full")
	return 0
}

// Edit puts a record into the state that no operation may have made. From then on
// the invariants of the whole state are not checked.
func (w *World) Edit(index uint32, value interface{ Cells() (record.Cells, error) }) {
	w.t.Helper()
	cells, err := value.Cells()
	if err != nil {
		w.t.Fatalf("edit record %d: %v", index, err)
	}
	w.EditCells(index, cells)
}

// EditCells is Edit for cells that are no record.
func (w *World) EditCells(index uint32, cells record.Cells) {
	w.State.Set(index, cells)
	w.edited = true
}

func read[R any](w *World, index uint32, of func(record.Cells) (R, error)) R {
	w.t.Helper()
	r, err := of(w.State.Get(index))
	if err != nil {
		w.t.Fatalf("record %d: %v", index, err)
	}
	return r
}

// PurseAt reads a purse.
func (w *World) PurseAt(index uint32) record.Purse {
	w.t.Helper()
	return read(w, index, record.PurseOf)
}

// PolicyAt reads a policy.
func (w *World) PolicyAt(index uint32) record.Policy {
	w.t.Helper()
	return read(w, index, record.PolicyOf)
}

// ListingAt reads a listing.
func (w *World) ListingAt(index uint32) record.Listing {
	w.t.Helper()
	return read(w, index, record.ListingOf)
}

// CalendarAt reads a calendar.
func (w *World) CalendarAt(index uint32) record.Calendar {
	w.t.Helper()
	return read(w, index, record.CalendarOf)
}

// BookingAt reads a booking.
func (w *World) BookingAt(index uint32) record.Booking {
	w.t.Helper()
	return read(w, index, record.BookingOf)
}

// TermsAt reads the terms of a booking.
func (w *World) TermsAt(booking uint32) record.BookingTerms {
	w.t.Helper()
	return read(w, booking+1, record.BookingTermsOf)
}

// Params reads record 0.
func (w *World) Params() record.Params {
	w.t.Helper()
	return read(w, record.ParamsIndex, record.ParamsOf)
}

// Balance is what a purse has available of a token.
func (w *World) Balance(index uint32, t record.Token) amount.Amount {
	w.t.Helper()
	return w.PurseAt(index).Balances[t.Slot()].Available
}

// keyOf is the key of a purse; of anything else it is Stranger's.
func (w *World) keyOf(index uint32) (*signature.PrivateKey, record.Purse) {
	if index < w.State.Records() {
		if purse, err := record.PurseOf(w.State.Get(index)); err == nil {
			for _, p := range w.People() {
				if p.Key.Public.Y == purse.Key {
					return p.Key, purse
				}
			}
		}
	}
	return w.Stranger.Key, record.Purse{}
}

// Sign gives the operation the authority of its purse, valid for an hour. What
// cannot be signed, because a field is too wide, gets an empty signature.
func (w *World) Sign(o op.Signer) op.Signed {
	key, purse := w.keyOf(o.SigningPurse())
	return w.SignAs(key, o, purse.Nonce, purse.Epoch, w.Now+3_600)
}

// SignAs is Sign with any key and validity.
func (w *World) SignAs(key *signature.PrivateKey, o op.Signer, nonce uint32, epoch uint16, validUntil uint64) op.Signed {
	w.t.Helper()
	s := op.Signed{Operation: o, Nonce: nonce, Epoch: epoch, ValidUntil: validUntil}
	m, err := s.Message(w.Network)
	if err != nil {
		return s
	}
	w.draws++
	if s.Signature, err = key.Sign(m, stream("stoa.test.fresh", fmt.Sprint(w.draws))); err != nil {
		w.t.Fatalf("sign %s: %v", o.Kind(), err)
	}
	return s
}

// Context is that of the next batch.
func (w *World) Context() stf.Context {
	return stf.Context{Network: w.Network, Shape: w.Shape, Number: w.Number, Timestamp: w.Now, QueuePosition: w.Queue}
}

// Begin starts the next batch; Seal ends it.
func (w *World) Begin() *stf.Builder {
	w.t.Helper()
	w.Before = w.State.Clone()
	b, err := stf.Begin(w.State, w.Context())
	if err != nil {
		w.t.Fatalf("begin batch %d: %v", w.Number, err)
	}
	return b
}

// Seal closes the batch, checks its trace and the invariants, and moves on to the
// next batch a second later.
func (w *World) Seal(b *stf.Builder) *stf.Trace {
	w.t.Helper()
	trace, err := b.Seal()
	if err != nil {
		w.t.Fatalf("seal batch %d: %v", w.Number, err)
	}
	if err := CheckTrace(w.Before, w.State, trace); err != nil {
		w.t.Fatalf("trace of batch %d: %v", w.Number, err)
	}
	w.settle(trace)
	if err := w.CheckInvariants(); err != nil {
		w.t.Fatalf("after batch %d: %v", w.Number, err)
	}
	w.Number++
	w.Now++
	w.Queue += uint64(trace.Header.QueueCount)
	return trace
}

// Batch runs f between Begin and Seal.
func (w *World) Batch(f func(b *stf.Builder)) *stf.Trace {
	w.t.Helper()
	b := w.Begin()
	f(b)
	return w.Seal(b)
}

// Try applies the operation as it would reach the sequencer: from the queue, as a
// crank, or signed.
func (w *World) Try(b *stf.Builder, o op.Operation) error {
	switch o := o.(type) {
	case op.Queued:
		_, err := b.Take(o)
		return err
	case op.Crank:
		return b.Crank(o)
	case op.Signer:
		return b.Apply(w.Sign(o))
	}
	return fmt.Errorf("stftest: nobody sends a %T", o)
}

// Apply is Try for an operation that must be accepted.
func (w *World) Apply(b *stf.Builder, o op.Operation) {
	w.t.Helper()
	if err := w.Try(b, o); err != nil {
		w.t.Fatalf("%s: %v", o.Kind(), err)
	}
}

// Run applies the operations in this order in as few batches as hold them, and
// returns the traces of these.
func (w *World) Run(operations ...op.Operation) []*stf.Trace {
	w.t.Helper()
	var traces []*stf.Trace
	b := w.Begin()
	for _, o := range operations {
		err := w.Try(b, o)
		if rule := Rule(err); rule == "LANE-1" || rule == "LANE-2" || rule == "ORDER-1" {
			traces = append(traces, w.Seal(b))
			b = w.Begin()
			err = w.Try(b, o)
		}
		if err != nil {
			w.t.Fatalf("%s: %v", o.Kind(), err)
		}
	}
	return append(traces, w.Seal(b))
}

// settle does what L1 does with a batch.
func (w *World) settle(trace *stf.Trace) {
	w.t.Helper()
	for _, rows := range trace.Rows {
		for _, r := range rows {
			if r.Operation == nil {
				continue
			}
			w.Applied[r.Operation.Kind()]++
			for _, a := range r.Accesses {
				w.note(a.Index)
			}
			held := func(t record.Token) *amount.Amount { return &w.Held[t] }
			var err error
			switch o := r.Operation.(type) {
			case op.Deposit:
				if r.Void == nil {
					*held(o.Token), err = held(o.Token).Add(o.Amount)
				}
			case op.Withdraw:
				*held(o.Token), err = held(o.Token).Sub(o.Amount)
			case op.FullExit:
				if r.Void == nil {
					*held(o.Token), err = held(o.Token).Sub(emptied(r, o))
				}
			}
			if err != nil {
				w.t.Fatalf("what L1 holds: %v", err)
			}
		}
	}
}

// emptied is what a full exit took out of the purse: all that was available.
func emptied(r stf.Row, o op.FullExit) (sum amount.Amount) {
	if p, err := record.PurseOf(r.Accesses[0].Old); err == nil {
		sum = p.Balances[o.Token.Slot()].Available
	}
	return sum
}

// note enters a record into the catalog.
func (w *World) note(index uint32) {
	kind := w.State.Get(index).Kind()
	if !slices.Contains(w.catalog[kind], index) {
		w.catalog[kind] = append(w.catalog[kind], index)
	}
}

// Rule is the number of the rule that an error names, or "".
func Rule(err error) string {
	var refusal *stf.Refusal
	if errors.As(err, &refusal) {
		return refusal.Rule
	}
	return ""
}
