package circuit_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"os"
	"runtime/debug"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func TestMain(m *testing.M) {
	logger.Disable()
	debug.SetGCPercent(800) // the judge makes much garbage, and holds little
	code := m.Run()
	code = max(code, tellAlone())
	if missing := covered(); code == 0 && len(missing) > 0 {
		code = 1
	}
	os.Exit(code)
}

// unsigned is the gadget that proves nothing: with it every other constraint of a row
// is tested without a signature that hides it.
type unsigned struct{}

func (unsigned) Verify(*gadget.API, []batchsig.Statement) error { return nil }

func compile(c frontend.Circuit) constraint.ConstraintSystem {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c)
	if err != nil {
		panic(err)
	}
	return ccs
}

// The constraint systems: the circuit, the circuit without signatures, and that of
// the shape whose data are in blobs.
var (
	signedSystem   = sync.OnceValue(func() constraint.ConstraintSystem { return compile(circuit.New(batch.Tiny)) })
	unsignedSystem = sync.OnceValue(func() constraint.ConstraintSystem {
		return compile(circuit.New(batch.Tiny).WithSignatures(unsigned{}))
	})
	blobSystem = sync.OnceValue(func() constraint.ConstraintSystem {
		return compile(circuit.New(batch.TinyBlobs).WithSignatures(unsigned{}))
	})
)

func solve(ccs constraint.ConstraintSystem, c frontend.Circuit, opts ...solver.Option) error {
	w, err := frontend.NewWitness(c, ecc.BN254.ScalarField())
	if err != nil {
		return err
	}
	return ccs.IsSolved(w, opts...)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func element(v uint64) (e fr.Element) {
	e.SetUint64(v)
	return e
}

func hashToField(tag string, data ...[]byte) (e fr.Element) {
	h := sha256.New()
	h.Write([]byte(tag))
	for _, d := range data {
		h.Write(d)
	}
	e.SetBytes(h.Sum(nil))
	return e
}

func key(name string) *signature.PrivateKey {
	a, b := sha256.Sum256([]byte(name)), sha256.Sum256([]byte(name+"."))
	return must(signature.FromSeed([64]byte(append(a[:], b[:]...))))
}

// entropy is an endless stream of bytes from a name.
type entropy struct{ seed [32]byte }

func (e *entropy) Read(p []byte) (int, error) {
	e.seed = sha256.Sum256(e.seed[:])
	return copy(p, e.seed[:]), nil
}

// Records of the world.
const (
	feePurse0 = 1
	feePurse1 = 2
	alice     = 10 // guest
	bob       = 11 // host
	carol     = 12 // series 1
	rich      = 13 // one unit below the largest balance
	policy    = 20
	otherPol  = 21
	listing   = 22
	hidden    = 23 // listing without the bookable flag
	calendar  = 24 // window 0 of listing
	otherCal  = 25 // window 1 of listing
	lastCal   = 26 // window 2 of listing
	arbiter   = 14
	eternal   = 15 // purse of alice at the last epoch
	tired     = 28 // purse of alice whose nonce is used up
	holedCal  = 30
	foreign   = 31  // calendar of another listing
	lastList  = 33  // listing with all windows opened
	free      = 200 // as the three after it
	free2     = 202
)

// Bookings of alice with bob, each with its terms in the next record.
const (
	booking  = 60  // before it starts
	holed    = 62  // booking whose units its calendar does not hold
	arrived  = 64  // just begun
	absent   = 66  // whose grace is over
	due      = 68  // to be released, with a claim
	overdue  = 70  // as due
	staying  = 72  // two units past, with a release delay after the first; bob proposes a split
	bare     = 74  // as staying, without a deposit
	disputed = 76  // where alice proposes a split
	stale    = 78  // disputed, and the arbiter is too late
	held     = 80  // in the last second of its window
	asked    = 82  // as held, but requested
	lapsed   = 84  // held, and its window is over
	unheard  = 86  // requested, and its window is over
	across   = 88  // as booking, in windows 1 and 2
	longer   = 90  // as booking, and bob proposes other units
	shorter  = 92  // as across, and bob proposes fewer, all in window 1
	ruled    = 100 // disputed, and the arbiter has ruled on L1
)

const (
	now           = 1_800_000_000
	policySerial  = 100
	listSerial    = 101
	hiddenSerial  = 102
	bookSerial    = 103
	dueSerial     = 104
	otherSerial   = 105
	holedSerial   = 106
	lastSerial    = 108
	overdueSerial = 109
	arrivedSerial = 110
	absentSerial  = 111
	stayingSerial = 112
	bareSerial    = 113
	disputeSerial = 114
	staleSerial   = 115
	heldSerial    = 116
	askedSerial   = 117
	lapsedSerial  = 118
	unheardSerial = 119
	acrossSerial  = 120
	longerSerial  = 121
	shorterSerial = 122
	ruledSerial   = 127
)

var net = signature.Network{ChainID: 31337, Rollup: common.Address{0xab, 19: 0xcd}}

var params = record.Params{
	Version: 7, Time: now - 60, BookingFee: 300, FeePurse: [2]uint32{feePurse0, feePurse1},
	CrankReserve: [4]uint64{5, 6, 7, 8}, Rent: [4]uint64{2, 2, 2, 2},
}

var terms = record.Terms{
	Tiers: [4]record.Tier{{Before: 86400, Refund: 10000}, {Before: 3600, Refund: 5000}, {Before: 60, Refund: 1000}}, ReleaseDelay: 3600,
	NoShow: 5001, HostCancel: 1001, DefaultSplit: 3003, ArbiterFee: 251, CheckInGrace: 600, AnswerWindow: 900, RulingWindow: 2 * 86400,
}

var offers = record.Offers{RequestWindow: 2 * 86400, HoldWindow: 900}

type cellsOf interface{ Cells() (record.Cells, error) }

func purseOf(name string, series uint8, balances ...uint64) record.Purse {
	p := record.Purse{Owner: common.BytesToAddress([]byte(name)), Series: series, Key: key(name).Public.Y}
	for i, b := range balances {
		p.Balances[i].Available = amount.From(b)
	}
	return p
}

func mapOf(first, units uint8) fr.Element { return layout.Element(mask(first, units)) }

// mask has the bits of a run of units that take one booking each.
func mask(first, units uint8) *uint256.Int {
	return record.Spare(0).Mask(record.Run{First: first, Units: units})
}

func home() record.Listing {
	return record.Listing{
		Serial: listSerial, Host: bob, Payout: bob, Policy: policy, Token: 1, Flags: 7, Windows: 3, UnitSeconds: 3600, MinUnits: 2, MaxUnits: 10,
		Price: amount.From(1000), Origin: now + 7200, PolicySerial: policySerial, Metadata: element(4711),
		Deposit: amount.From(300), Arbiter: arbiter,
	}
}

func stayOf(serial uint64, first, units uint8, start uint64) record.Booking {
	return record.Booking{
		Serial: serial, State: record.Booked, Token: 1, Listing: listing, Guest: alice, Host: bob, Payout: bob, Calendar: calendar, Arbiter: arbiter, Transferable: true,
		Price: amount.From(4001), Fee: 121, CrankReserve: 6, FirstUnit: first, Units: units, Start: start, End: start + 4*3600, Deadline: start + 5*3600,
		ListingSerial: listSerial, ParamsVersion: 6, Bond: amount.From(400), FeeBps: 300,
	}
}

func termsOf(serial uint64) record.BookingTerms {
	return record.BookingTerms{Serial: serial, Terms: terms, Deposit: amount.From(300), Arbiter: arbiter, Token: 1}
}

// world is a state in which every operation can run.
func world() *state.State {
	s := must(state.New(batch.Tiny.LogN))
	set := func(i uint32, r cellsOf) { s.Set(i, must(r.Cells())) }
	set(0, params)
	set(feePurse0, purseOf("fees", 0))
	set(feePurse1, purseOf("fees", 1))
	set(alice, purseOf("alice", 0, 1_000_000, 2_000_000))
	host := purseOf("bob", 0, 1_000_000, 2_000_000)
	host.Balances[1].Locked = amount.From(9_000) // bonds
	set(bob, host)
	set(arbiter, purseOf("arbiter", 0, 0, 3))
	set(carol, purseOf("carol", 1, 3_000_000, 4_000_000))
	full := purseOf("rich", 0, 1_000_000)
	full.Balances[1].Available = must(amount.Max().Sub(amount.From(10)))
	set(rich, full)
	worn := purseOf("alice", 0, 1_000_000, 2_000_000)
	worn.Nonce = 1<<32 - 1
	set(tired, worn)
	old := purseOf("alice", 0, 5)
	old.Epoch = 1<<16 - 1
	set(eternal, old)
	set(policy, record.Policy{Serial: policySerial, Terms: terms, Offers: offers})
	set(otherPol, record.Policy{Serial: otherSerial, Terms: terms, Offers: offers})
	set(listing, home())
	l := home()
	l.Serial, l.Flags = hiddenSerial, 0
	set(hidden, l)
	l = home()
	l.Serial, l.Windows = lastSerial, 1<<24-1
	set(lastList, l)
	blocked := mapOf(100, 5)
	set(calendar, record.Calendar{ListingSerial: listSerial, Booked: 4, Occupied: mapOf(20, 4), Blocked: blocked})
	set(otherCal, record.Calendar{ListingSerial: listSerial, Window: 1, Booked: 3, Occupied: layout.Element(new(uint256.Int).Or(mask(5, 1), mask(238, 2)))})
	set(lastCal, record.Calendar{ListingSerial: listSerial, Window: 2, Booked: 2, Occupied: mapOf(0, 2)})
	set(foreign, record.Calendar{ListingSerial: otherSerial})
	openDorm(set)
	stay := func(i uint32, serial uint64, start uint64, change func(b *record.Booking, t *record.BookingTerms)) {
		b, t := stayOf(serial, 20, 4, start), termsOf(serial)
		change(&b, &t)
		set(i, b)
		set(i+1, t)
	}
	in := func(state record.State) func(b *record.Booking, t *record.BookingTerms) {
		return func(b *record.Booking, t *record.BookingTerms) { b.State = state }
	}
	claimed := func(b *record.Booking, t *record.BookingTerms) { b.State, t.Claim = record.CheckedIn, amount.From(70) }
	stay(booking, bookSerial, now+7200, in(record.Booked))
	stay(across, acrossSerial, now+7200, func(b *record.Booking, _ *record.BookingTerms) {
		b.Window, b.FirstUnit, b.Calendar, b.NextCalendar = 1, 238, otherCal, lastCal
	})
	stay(longer, longerSerial, now+7200+20*3600, func(_ *record.Booking, t *record.BookingTerms) {
		t.Proposal = record.Proposal{Kind: record.ModifyProposal, ByHost: true, Amount: amount.From(6_000), FirstUnit: 19, Units: 6}
	})
	stay(shorter, shorterSerial, now+7200+478*3600, func(b *record.Booking, t *record.BookingTerms) {
		b.Window, b.FirstUnit, b.Calendar, b.NextCalendar = 1, 238, otherCal, lastCal
		t.Proposal = record.Proposal{Kind: record.ModifyProposal, ByHost: true, Amount: amount.From(2_500), FirstUnit: 237, Units: 3}
	})
	stay(holed, holedSerial, now+7200, func(b *record.Booking, _ *record.BookingTerms) { b.Calendar = holedCal })
	set(holedCal, record.Calendar{ListingSerial: listSerial, Booked: 4, Occupied: mapOf(20, 3)})
	stay(arrived, arrivedSerial, now-599, in(record.Booked))
	stay(absent, absentSerial, now-600, in(record.Booked))
	stay(due, dueSerial, now-5*3600, claimed)
	stay(overdue, overdueSerial, now-6*3600, claimed)
	stay(staying, stayingSerial, now-2*3600, func(b *record.Booking, t *record.BookingTerms) {
		claimed(b, t)
		t.Proposal = record.Proposal{Kind: record.SplitProposal, ByHost: true, Amount: amount.From(1500)}
	})
	stay(bare, bareSerial, now-2*3600, func(b *record.Booking, t *record.BookingTerms) {
		b.State, b.UnitsReleased, b.Released, b.Bond, t.Deposit = record.CheckedIn, 1, amount.From(1000), amount.From(1400), amount.From(0)
	})
	stay(disputed, disputeSerial, now-4*3600, func(b *record.Booking, t *record.BookingTerms) {
		claimed(b, t)
		b.State, b.Deadline, t.Disputed = record.Disputed, now+1, true
		t.Proposal = record.Proposal{Kind: record.SplitProposal, Amount: amount.From(1600)}
	})
	stay(stale, staleSerial, now-5*3600, func(b *record.Booking, t *record.BookingTerms) {
		claimed(b, t)
		b.State, t.Disputed = record.Disputed, true
	})
	stay(ruled, ruledSerial, now-4*3600, func(b *record.Booking, t *record.BookingTerms) {
		claimed(b, t)
		b.State, b.Deadline, t.Disputed = record.Disputed, now+1, true
		t.Proposal = record.Proposal{Kind: record.Awarded, Amount: amount.From(4_500)}
	})
	for i, o := range map[uint32]record.Booking{
		held: offerOf(heldSerial, record.Held, now+1), asked: offerOf(askedSerial, record.Requested, now+1),
		lapsed: offerOf(lapsedSerial, record.Held, now), unheard: offerOf(unheardSerial, record.Requested, now),
	} {
		set(i, o)
		set(i+1, termsOf(o.Serial))
	}
	return s
}

func offerOf(serial uint64, state record.State, deadline uint64) record.Booking {
	b := stayOf(serial, 20, 4, now+7200)
	b.State, b.Deadline, b.Bond = state, deadline, amount.Amount{}
	return b
}

func context() stf.Context {
	return stf.Context{Network: net, Shape: batch.Tiny, Number: 9, Timestamp: now, QueuePosition: 3}
}

// inBlobs is the context of a batch whose data are in blobs.
func inBlobs() stf.Context {
	c := context()
	c.Shape = batch.TinyBlobs
	return c
}

// attempt is the witness of a batch, honest or not, with the state that it starts from.
type attempt struct {
	*circuit.Circuit
	before *state.State
	shape  batch.Shape
	mask   *big.Int                      // see indexMask
	names  map[uint64]uint64             // of records beyond N/4 that a lie gives the cells of others
	hints  map[solver.HintID]solver.Hint // answers of a prover who lies
	at     batch.Publics                 // what the public inputs fold
}

// claimed are rows in the order of their positions. A row that L1 orders has the status
// that it claims.
type claimed struct {
	op.Operation
	status bool
}

// claim writes the batch of these operations down, whether or not they may run.
func claim(before *state.State, ctx stf.Context, rows ...claimed) *attempt {
	a := draft(before, ctx, rows...)
	a.sign()
	a.derive()
	return a
}

// draft is a claim's words alone.
func draft(before *state.State, ctx stf.Context, rows ...claimed) *attempt {
	a := &attempt{Circuit: circuit.New(ctx.Shape), before: before, shape: ctx.Shape}
	h := batch.Header{
		Network: ctx.Network, Number: ctx.Number, Timestamp: ctx.Timestamp, ParamsVersion: params.Version, Shape: ctx.Shape.ID, QueuePosition: ctx.QueuePosition,
	}
	zero := fr.Element{}
	for i := range a.Payments {
		a.Payments[i].Word = zero
	}
	for i := range a.Listings {
		for k := range a.Listings[i].Words {
			a.Listings[i].Words[k] = zero
		}
	}
	for i := range a.Market {
		for k := range a.Market[i].Words {
			a.Market[i].Words[k] = zero
		}
	}
	for i := range a.Escrow {
		for k := range a.Escrow[i].Words {
			a.Escrow[i].Words[k] = zero
		}
	}
	for i := range a.System {
		for k := range a.System[i].Words {
			a.System[i].Words[k] = zero
		}
	}
	for i, r := range rows {
		lane := r.Kind().Lane()
		words := must(r.Words()) // those of an exiting are with its amount
		if _, ok := r.Operation.(op.Queued); ok {
			words = op.WithStatus(words, r.status)
			h.QueueCount++
		}
		words = op.Place(lane, words, uint32(i+1))
		for k, w := range words {
			*a.word(lane, h.Used[lane], k) = w
		}
		h.Used[lane]++
	}
	for i, w := range must(h.Words()) {
		a.Header[i] = w
	}
	for _, x := range a.accesses() {
		*x = circuit.Access{Prev: zero, Old: circuit.Cells{zero, zero, zero, zero}}
	}
	return a
}

// word is a word of a row.
func (a *attempt) word(lane op.Lane, slot, k int) *frontend.Variable {
	switch lane {
	case op.LaneP:
		return &a.Payments[slot].Word
	case op.LaneL:
		return &a.Listings[slot].Words[k]
	case op.LaneM:
		return &a.Market[slot].Words[k]
	case op.LaneE:
		return &a.Escrow[slot].Words[k]
	}
	return &a.System[slot].Words[k]
}

// rowWords are all words of a row.
func (a *attempt) rowWords(lane op.Lane, slot int) (words []fr.Element) {
	for k := range lane.Words() {
		words = append(words, value(*a.word(lane, slot, k)))
	}
	return words
}

// sign puts values in place that the circuit without signatures reads.
func (a *attempt) sign() {
	for _, s := range a.signatures() {
		*s = circuit.Signature{KeyX: fr.Element{}, RX: fr.Element{}, RY: fr.Element{}, S: fr.Element{}, ValidUntil: element(1<<40 - 1)}
	}
}

func (a *attempt) signatures() (all []*circuit.Signature) {
	for i := range a.Payments {
		all = append(all, &a.Payments[i].Signature)
	}
	for i := range a.Listings {
		all = append(all, &a.Listings[i].Signature)
	}
	for i := range a.Market {
		all = append(all, &a.Market[i].Signature)
	}
	for i := range a.Escrow {
		all = append(all, &a.Escrow[i].Signature)
	}
	for i := range a.System {
		all = append(all, &a.System[i].Signature)
	}
	return all
}

// accesses in the order in which the circuit states them.
func (a *attempt) accesses() (all []*circuit.Access) {
	all = append(all, &a.Begin)
	for i := range a.Payments {
		for k := range a.Payments[i].Accesses {
			all = append(all, &a.Payments[i].Accesses[k])
		}
	}
	for i := range a.Listings {
		for k := range a.Listings[i].Accesses {
			all = append(all, &a.Listings[i].Accesses[k])
		}
	}
	for i := range a.Market {
		for k := range a.Market[i].Accesses {
			all = append(all, &a.Market[i].Accesses[k])
		}
	}
	for i := range a.Escrow {
		for k := range a.Escrow[i].Accesses {
			all = append(all, &a.Escrow[i].Accesses[k])
		}
	}
	for i := range a.System {
		for k := range a.System[i].Accesses {
			all = append(all, &a.System[i].Accesses[k])
		}
	}
	for i := range a.End {
		all = append(all, &a.End[i])
	}
	return all
}

// write is what the circuit says that an access leaves behind: the tuple of the memory
// argument.
type write struct {
	index, step uint64
	cells       [4]fr.Element
}

// writes asks the circuit for them. They depend on words and old cells alone.
func (a *attempt) writes() []write {
	n := len(a.accesses())
	j := judgedRows(a.unsigned(), n, a.hints)
	out := make([]write, n)
	for i := range out {
		t := j.tuples[6*i : 6*i+6]
		out[i] = write{t[0].Uint64(), t[1].Uint64(), [4]fr.Element(t[2:])}
	}
	return out
}

func (a *attempt) unsigned() *circuit.Circuit { return a.Circuit.WithSignatures(unsigned{}) }

func (a *attempt) get(index uint64) (c [4]fr.Element) {
	if other, ok := a.names[index]; ok {
		index = other
	}
	if index < uint64(a.before.Records()) {
		return a.before.Get(uint32(index))
	}
	return c
}

// touched is a record of the table while it is made.
type touched struct {
	index, last uint64
	old, new    [4]fr.Element
}

// derive makes everything consistent that follows from the words: what each access
// reads, by the order of their steps, and the table, and then the public inputs.
func (a *attempt) derive() {
	a.setTable(nil)
	a.publish(fr.Element{}, element(7))
	all := a.accesses()
	var table map[uint64]*touched
	// A lie may name one record where a row writes what follows from what it reads there
	// later. No witness is consistent then; after some rounds what there is has to do.
	for changed, rounds := true, 0; changed && rounds <= len(all)+1; rounds++ {
		changed = false
		writes := a.writes()
		order := make([]int, len(all))
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(x, y int) int { return int(writes[x].step) - int(writes[y].step) })
		table = map[uint64]*touched{}
		for _, i := range order {
			w := writes[i]
			t, ok := table[w.index]
			if !ok {
				c := a.get(w.index)
				t = &touched{index: w.index, old: c, new: c}
				table[w.index] = t
			}
			read := access(t.last, t.new)
			if *all[i] != read {
				*all[i], changed = read, true
			}
			t.last, t.new = w.step, w.cells
		}
	}
	var list []touched
	for _, t := range table {
		list = append(list, *t)
	}
	a.setTable(list)
	a.seal()
}

func access(prev uint64, old [4]fr.Element) circuit.Access {
	return circuit.Access{Prev: element(prev), Old: circuit.Cells{old[0], old[1], old[2], old[3]}}
}

// setTable pads the table with records that nothing touches.
func (a *attempt) setTable(list []touched) {
	has := map[uint64]bool{}
	for _, t := range list {
		has[t.index] = true
	}
	for i := uint64(0); len(list) < a.shape.Records; i++ {
		if !has[i] {
			list = append(list, touched{index: i, old: a.get(i), new: a.get(i)})
		}
	}
	slices.SortFunc(list, func(x, y touched) int { return int(x.index) - int(y.index) })
	for i := range a.Records { // a lie that touches more does not fit: what is too much is left out
		t := list[i]
		a.Records[i] = circuit.Touched{Index: element(t.index), LastStep: element(t.last), Old: access(0, t.old).Old, New: access(0, t.new).Old}
	}
}

// words of the witness by slot, in the order of L1.
func (a *attempt) words() (all []fr.Element) {
	for _, w := range a.Header {
		all = append(all, value(w))
	}
	for i := range a.System {
		for _, w := range a.System[i].Words {
			all = append(all, value(w))
		}
	}
	for i := range a.Payments {
		all = append(all, value(a.Payments[i].Word))
	}
	for i := range a.Listings {
		for _, w := range a.Listings[i].Words {
			all = append(all, value(w))
		}
	}
	for i := range a.Market {
		for _, w := range a.Market[i].Words {
			all = append(all, value(w))
		}
	}
	for i := range a.Escrow {
		for _, w := range a.Escrow[i].Words {
			all = append(all, value(w))
		}
	}
	return all
}

// challenge is c; leaveOut leaves new cells out of it, as the circuit must not.
func (a *attempt) challenge(leaveOut bool) fr.Element {
	elements := a.words()
	for _, r := range a.Records {
		elements = append(elements, value(r.Index))
		for _, c := range r.Old {
			elements = append(elements, value(c))
		}
		for _, c := range r.New {
			if !leaveOut {
				elements = append(elements, value(c))
			}
		}
	}
	return poseidon.Absorb(batch.ChallengeCapacity(len(elements)), elements)
}

// seal computes the public inputs of whatever the witness claims. The commitments
// that ρ hashes too are left out: here they fix nothing more.
func (a *attempt) seal() {
	c := a.challenge(false)
	var data [][]byte
	for _, w := range append(a.words(), c) {
		b := w.Bytes()
		data = append(data, b[:])
	}
	a.publish(c, hashToField("rho", data...))
}

// publish sets the public inputs at ρ, by formulas of their own: any index goes.
func (a *attempt) publish(c, rho fr.Element) {
	d := fft.NewDomain(1 << a.shape.LogN)
	var scale, rho4, vOld, vNew, iota fr.Element
	one, z := fr.One(), fr.One()
	scale.Sub(&rho, &one)
	iota.Exp(d.Generator, integer(element(1<<(a.shape.LogN-2))))
	rho4.Square(&rho)
	rho4.Square(&rho4)
	for _, r := range a.Records {
		var w, t fr.Element
		w.Exp(d.Generator, new(big.Int).And(integer(value(r.Index)), a.indexMask()))
		t.Square(&w)
		t.Square(&t)
		t.Sub(&rho4, &t)
		z.Mul(&z, &t)
		for j := range r.Old {
			var l fr.Element
			l.Sub(&rho, &w)
			l.Div(&w, &l)
			l.Mul(&l, &scale)
			o, n := value(r.Old[j]), value(r.New[j])
			o.Mul(&o, &l)
			n.Mul(&n, &l)
			vOld.Add(&vOld, &o)
			vNew.Add(&vNew, &n)
			w.Mul(&w, &iota)
		}
	}
	m, bLo, bHi := a.shape.EvaluateWords(a.words(), rho)
	a.at = batch.Publics{C: c, Rho: rho, VOld: vOld, VNew: vNew, Z: z, M: m, BLo: bLo, BHi: bHi}
	a.fold()
}

// folded lists what the public inputs fold, in their order.
func (a *attempt) folded() []*fr.Element {
	p := &a.at
	return []*fr.Element{&p.VOld, &p.VNew, &p.Z, &p.M, &p.BLo, &p.BHi}
}

// fold sets the public inputs. The commitments that δ hashes too are left out, as those
// of ρ.
func (a *attempt) fold() {
	var data [][]byte
	for _, v := range append(a.folded(), &a.at.C, &a.at.Rho) {
		b := v.Bytes()
		data = append(data, b[:])
	}
	inputs := a.at.Inputs(hashToField("delta", data...))
	a.Public = circuit.Public{C: inputs[0], Rho: inputs[1], Delta: inputs[2], Sum: inputs[3]}
}

// publics lists the public inputs in their order.
func (a *attempt) publics() []*frontend.Variable {
	p := &a.Public
	return []*frontend.Variable{&p.C, &p.Rho, &p.Delta, &p.Sum}
}

// indexMask is all ones: an index is the exponent that it says. A test that takes the
// bound of indices away makes it smaller.
func (a *attempt) indexMask() *big.Int {
	if a.mask == nil {
		return big.NewInt(1<<40 - 1)
	}
	return a.mask
}

// system is the constraint system without signatures.
func (a *attempt) system() constraint.ConstraintSystem {
	if a.shape == batch.TinyBlobs {
		return blobSystem()
	}
	return unsignedSystem()
}

// clone is a deep copy.
func (a *attempt) clone() *attempt {
	c := *a.Circuit
	c.Payments, c.Listings, c.Market, c.Escrow, c.System = slices.Clone(c.Payments), slices.Clone(c.Listings), slices.Clone(c.Market), slices.Clone(c.Escrow), slices.Clone(c.System)
	c.Records = slices.Clone(c.Records)
	return &attempt{&c, a.before, a.shape, a.mask, a.names, a.hints, a.at}
}

// used rows of each lane as the header says.
func (a *attempt) used() (used [op.Lanes]int) {
	f := layout.Int(value(a.Header[2]))
	for lane := range used {
		v := new(uint256.Int).Rsh(f, layout.Header2.Offset(2+lane))
		used[lane] = int(v.Uint64() & (1<<layout.PositionBits - 1))
	}
	return used
}

// replay is what the state transition says of the words.
func (a *attempt) replay() (*stf.Trace, error) {
	w := batch.Words{}
	for i := range w.Header {
		w.Header[i] = value(a.Header[i])
	}
	used := a.used()
	for lane := range op.Lane(op.Lanes) {
		for slot := range a.shape.Capacity(lane) {
			words := a.rowWords(lane, slot)
			if slot >= used[lane] && slices.ContainsFunc(words, func(e fr.Element) bool { return !e.IsZero() }) {
				return nil, fmt.Errorf("unused row %s%d has words", lane, slot)
			}
			w.Rows[lane] = append(w.Rows[lane], words)
		}
		if used[lane] > a.shape.Capacity(lane) {
			return nil, fmt.Errorf("BATCH-2: %d used rows of lane %s", used[lane], lane)
		}
	}
	h, err := batch.ParseHeader(w.Header)
	if err != nil {
		return nil, err
	}
	if h.Shape != a.shape.ID {
		return nil, fmt.Errorf("BATCH-2: shape %d", h.Shape)
	}
	return stf.Replay(a.before.Clone(), a.shape, w.Published(used))
}

// refused are the tests in which an assertion alone refuses a lie, by the assertion.
var refused struct {
	sync.Mutex
	alone map[string][]string
}

// verdict asks both the constraint system and the judge whether the witness is
// accepted. They must agree.
func (a *attempt) verdict(t testing.TB, lie string) (broken []string) {
	t.Helper()
	broken = refuses(a.unsigned(), a.hints, 2) // whether one alone refuses it, or more
	var lies []solver.Option
	for id, h := range a.hints {
		lies = append(lies, solver.OverrideHint(id, h))
	}
	err := solve(a.system(), a.Circuit, lies...)
	if (err == nil) != (len(broken) == 0) {
		t.Fatalf("%s: the constraint system says %v, the judge finds broken %q", lie, err, broken)
	}
	note(t, broken)
	return broken
}

// quick asks the constraint system alone, and the judge for one lie in eight.
func (a *attempt) quick(t testing.TB, lie string) bool {
	t.Helper()
	if sampled(lie, 8) {
		return len(a.verdict(t, lie)) == 0
	}
	return solve(a.system(), a.Circuit) == nil
}

// sampled takes one name in n, always the same ones; in long campaigns four times as many.
func sampled(name string, n byte) bool {
	if long {
		n = max(n/4, 1)
	}
	return sha256.Sum256([]byte(name))[0]%n == 0
}

// note remembers that a test has a lie which one assertion alone refuses.
func note(t testing.TB, broken []string) {
	if len(broken) == 0 || slices.ContainsFunc(broken, func(s string) bool { return s != broken[0] }) {
		return
	}
	refused.Lock()
	defer refused.Unlock()
	if refused.alone == nil {
		refused.alone = map[string][]string{}
	}
	if tests := refused.alone[broken[0]]; !slices.Contains(tests, t.Name()) {
		refused.alone[broken[0]] = append(tests, t.Name())
	}
}

func (a *attempt) mustRefuse(t testing.TB, lie string) {
	t.Helper()
	if len(a.verdict(t, lie)) == 0 {
		t.Fatalf("%s: have a witness that solves, want none", lie)
	}
}

func (a *attempt) mustAccept(t testing.TB, what string) {
	t.Helper()
	if broken := a.verdict(t, what); len(broken) > 0 {
		t.Errorf("%s: have broken assertions %q, want a witness that solves", what, broken)
	}
}
