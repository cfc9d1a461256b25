package witness_test

import (
	"bytes"
	"crypto/sha256"
	"math/rand/v2"
	"os"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	enginetest "github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/witness"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

var system = sync.OnceValue(func() constraint.ConstraintSystem {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit.New(batch.Tiny))
	if err != nil {
		panic(err)
	}
	return ccs
})

type entropy struct{ seed [32]byte }

func (e *entropy) Read(p []byte) (int, error) {
	e.seed = sha256.Sum256(e.seed[:])
	return copy(p, e.seed[:]), nil
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Purses of the history.
const (
	alice = 10
	bob   = 11
)

// history is a rollup that runs batch after batch from its genesis.
type history struct {
	t      *testing.T
	state  *state.State
	keys   map[uint32]*signature.PrivateKey
	number uint64
	now    uint64
}

var net = signature.Network{ChainID: 31337, Rollup: common.Address{7}}

func begin(t *testing.T) *history {
	key := func(name string) *signature.PrivateKey {
		return must(signature.GenerateKey(&entropy{sha256.Sum256([]byte(name))}))
	}
	g := state.Genesis{LogN: batch.Tiny.LogN, FeeKey: key("fees").Public, Params: record.Params{
		Version: 1, BookingFee: 300, CrankReserve: [4]uint64{5, 5, 5, 5}, Rent: [4]uint64{1, 1, 1, 1},
	}}
	return &history{t, must(g.State()), map[uint32]*signature.PrivateKey{alice: key("alice"), bob: key("bob")}, 0, 1_800_000_000}
}

func (h *history) sign(o op.Signer) op.Signed {
	purse := must(record.PurseOf(h.state.Get(o.SigningPurse())))
	s := op.Signed{Operation: o, Nonce: purse.Nonce, Epoch: purse.Epoch, ValidUntil: h.now + 1000}
	s.Signature = must(h.keys[o.SigningPurse()].Sign(must(s.Message(net)), &entropy{}))
	return s
}

// run seals a batch, solves its circuit and checks the public inputs against the
// commitments, and the words against a replay.
func (h *history) run(fill func(b *stf.Builder)) {
	h.t.Helper()
	h.number++
	before := h.state.Clone()
	b := must(stf.Begin(h.state, stf.Context{Network: net, Shape: batch.Tiny, Number: h.number, Timestamp: h.now}))
	fill(b)
	trace := must(b.Seal())
	var rho fr.Element
	rho.SetUint64(1<<40 + h.number)
	publics := must(witness.Compute(trace, rho))
	c := must(witness.Assign(trace, publics.Inputs(delta)))
	w := must(frontend.NewWitness(c, ecc.BN254.ScalarField()))
	if err := system().IsSolved(w); err != nil {
		h.t.Fatalf("batch %d: %v", h.number, err)
	}
	if have := must(witness.Challenge(trace)); have != publics.C {
		h.t.Errorf("batch %d: have two challenges", h.number)
	}

	// v_old and v_new belong to the polynomials of the two states.
	d := must(kzg.NewDomain(batch.Tiny.LogN))
	for _, touched := range witness.Touched(trace) {
		for j := range 4 {
			cell := d.CellOf(touched.Record, j)
			if before.Cells()[cell] != touched.Old[j] || h.state.Cells()[cell] != touched.New[j] {
				h.t.Fatalf("batch %d: record %d is not what the states hold", h.number, touched.Record)
			}
		}
	}

	words := must(trace.Words())
	again := must(stf.Replay(before, batch.Tiny, words.Published(trace.Header.Used)))
	if must(witness.Compute(again, rho)) != publics {
		h.t.Errorf("batch %d: replay has other public inputs", h.number)
	}
}

func (h *history) apply(b *stf.Builder, o op.Signer) {
	h.t.Helper()
	if err := b.Apply(h.sign(o)); err != nil {
		h.t.Fatal(err)
	}
}

func (h *history) take(b *stf.Builder, o op.Queued, status bool) {
	h.t.Helper()
	if have := must(b.Take(o)); have != status {
		h.t.Fatalf("%s has status %v, want %v", o.Kind(), have, status)
	}
}

// The life of a rollup: every operation, from genesis on, signed, with whole batches solved.
func TestHistory(t *testing.T) {
	h := begin(t)
	h.run(func(*stf.Builder) {})
	h.run(func(b *stf.Builder) {
		h.take(b, op.Deposit{Purse: alice, Owner: common.Address{1}, Token: 1, Amount: amount.From(1_000_000), Key: h.keys[alice].Public}, true)
		h.take(b, op.Deposit{Purse: bob, Owner: common.Address{2}, Token: 1, Amount: amount.From(1_000_000), Key: h.keys[bob].Public}, true)
		h.apply(b, op.Transfer{From: alice, To: bob, Token: 1, Amount: amount.From(500), Fee: 3})
		h.apply(b, op.PolicySet{Signer: bob, Record: 20, Token: 1, Fee: 2, Terms: record.Terms{Tiers: [4]record.Tier{{Before: 86400, Refund: 10000}, {Before: 3600, Refund: 5000}}, ReleaseDelay: 60, CheckInGrace: 60, HostCancel: 500, RulingWindow: record.MinRulingWindow}, Offers: record.Offers{RequestWindow: 200, HoldWindow: 50}})
	})
	policy, listing := uint64(2)<<13|4, uint64(3)<<13|2
	h.run(func(b *stf.Builder) {
		h.take(b, op.Deposit{Purse: bob, Owner: common.Address{1}, Token: 1, Amount: amount.From(5)}, false)
		h.apply(b, op.ListingSet{Signer: bob, Record: 21, Policy: 20, Payout: bob, Token: 1, Fee: 2, Price: amount.From(1000), Origin: h.now + 5000, Flags: record.FlagBookable | record.FlagInstant, UnitSeconds: 100, MinUnits: 1, MaxUnits: 10, PolicySerial: policy, Deposit: amount.From(70), Arbiter: bob})
		h.apply(b, op.CalendarOpen{Signer: bob, Listing: 21, Record: 22, Token: 1, Fee: 2, ListingSerial: listing})
	})
	origin := h.now + 5000
	h.run(func(b *stf.Builder) {
		h.apply(b, op.Book{Signer: alice, Listing: 21, Calendar: 22, Policy: 20, Record: 23, Payout: bob, Token: 1, Fee: 4, ListingSerial: listing, FirstUnit: 3, Units: 4, Limit: amount.From(5000), Deposit: amount.From(70), Arbiter: bob})
		h.apply(b, op.Book{Signer: alice, Listing: 21, Calendar: 22, Policy: 20, Record: 25, Payout: bob, Token: 1, Fee: 4, ListingSerial: listing, FirstUnit: 0, Units: 3, Limit: amount.From(5000), Deposit: amount.From(70), Arbiter: bob})
		h.apply(b, op.Withdraw{Purse: alice, Token: 1, Amount: amount.From(77), Fee: 1, Recipient: common.Address{9}})
	})
	offer := op.Book{Signer: alice, Listing: 21, Calendar: 22, Policy: 20, Payout: bob, Token: 1, Fee: 4, ListingSerial: listing, FirstUnit: 20, Units: 2, Limit: amount.From(5000), Deposit: amount.From(70), Arbiter: bob}
	request, hold := op.RequestBook(offer), op.Hold(offer)
	request.Record, hold.Record, hold.FirstUnit = 27, 29, 22
	requested, held := uint64(5)<<13|1, uint64(5)<<13|2
	h.run(func(b *stf.Builder) { h.apply(b, request); h.apply(b, hold) })
	h.run(func(b *stf.Builder) {
		h.apply(b, op.Confirm{Signer: alice, Booking: 29, Payout: bob, Token: 1, Fee: 1, BookingSerial: held})
		h.apply(b, op.CancelByHost{Signer: bob, Booking: 29, Calendar: 22, Guest: alice, Payout: bob, Token: 1, Fee: 1, BookingSerial: held})
		h.apply(b, op.Decline{Signer: bob, Booking: 27, Calendar: 22, Guest: alice, Token: 1, Fee: 1, BookingSerial: requested})
	})
	request.Record, hold.Record = 31, 33
	h.run(func(b *stf.Builder) { h.apply(b, request); h.apply(b, hold) })
	h.now += 100
	h.run(func(b *stf.Builder) {
		h.apply(b, op.Accept{Signer: bob, Booking: 31, Payout: bob, Token: 1, Fee: 1, BookingSerial: 7<<13 | 1})
		if err := b.Crank(op.Expire{Payee: bob, Booking: 33, Calendar: 22, Guest: alice, Token: 1, BookingSerial: 7<<13 | 2}); err != nil {
			t.Fatal(err)
		}
	})
	h.run(func(b *stf.Builder) {
		h.apply(b, op.ModifyPropose{Signer: bob, Booking: 23, Token: 1, Fee: 1, BookingSerial: 4<<13 | 1, Price: amount.From(4500), Units: 5, FirstUnit: 4})
		h.apply(b, op.Modify{
			Signer: alice, Listing: 21, Booking: 23, Calendar: 22, Token: 1, Fee: 1, BookingSerial: 4<<13 | 1, FirstUnit: 4, Units: 5, Price: amount.From(4500),
		})
	})
	h.run(func(b *stf.Builder) {
		h.apply(b, op.CancelByGuest{Signer: alice, Booking: 23, Calendar: 22, Payout: bob, Token: 1, Fee: 2, BookingSerial: 4<<13 | 1})
		h.apply(b, op.ListingSet{Signer: bob, Record: 21, Policy: 20, Payout: bob, Token: 1, Serial: listing, Price: amount.From(2000), Origin: origin, UnitSeconds: 100, MinUnits: 1, MaxUnits: 10, PolicySerial: policy})
	})
	h.now = origin
	h.run(func(b *stf.Builder) {
		h.apply(b, op.CheckIn{Signer: alice, Booking: 25, Token: 1, Fee: 1, BookingSerial: 4<<13 | 2})
		h.apply(b, op.ReleasePart{Signer: alice, Booking: 25, Payout: bob, Token: 1, Fee: 1, BookingSerial: 4<<13 | 2, Units: 1})
	})
	// A key and the parameters change: the batch goes on under the old ones, the next pays
	// the new rent with the new key.
	newKey := must(signature.GenerateKey(&entropy{sha256.Sum256([]byte("new"))}))
	rents := [4]uint64{9, 9, 9, 9}
	h.run(func(b *stf.Builder) {
		h.take(b, op.ChangeKey{Purse: alice, Owner: common.Address{1}, Key: newKey.Public, Epoch: 1}, true)
		h.take(b, op.ParamUpdate{Version: 2, BookingFee: 100, Rent: rents}, true)
		h.keys[alice] = newKey
		h.apply(b, op.PolicySet{Signer: alice, Record: 40, Token: 1, Fee: 1, Terms: record.Terms{RulingWindow: record.MinRulingWindow}})
	})
	h.run(func(b *stf.Builder) {
		h.take(b, op.ChangeKey{Purse: alice, Owner: common.Address{1}, Key: newKey.Public, Epoch: 1}, false)
		h.take(b, op.ParamUpdate{Version: 2, BookingFee: 100, Rent: rents}, false)
		h.apply(b, op.PolicySet{Signer: alice, Record: 41, Token: 1, Fee: 9, Terms: record.Terms{RulingWindow: record.MinRulingWindow}})
	})
	h.now += 10_000
	h.run(func(b *stf.Builder) {
		if err := b.Crank(op.ReleaseDue{Payee: bob, Booking: 25, Payout: bob, Guest: alice, Token: 1, BookingSerial: 4<<13 | 2}); err != nil {
			t.Fatal(err)
		}
	})
}

// Whatever the recorder takes has a witness: random operations, signed, most of which
// it refuses.
func TestRandomHistory(t *testing.T) {
	h := begin(t)
	h.run(func(b *stf.Builder) {
		for i, purse := range []uint32{alice, bob} {
			h.take(b, op.Deposit{Purse: purse, Owner: common.Address{byte(i)}, Token: 1, Amount: amount.From(50_000), Key: h.keys[purse].Public}, true)
		}
	})
	r := rand.New(rand.NewPCG(1, 2))
	purse := func() uint32 { return []uint32{alice, bob}[r.IntN(2)] }
	taken := 0
	for range batches {
		h.now += uint64(r.IntN(4000))
		h.run(func(b *stf.Builder) {
			// Money comes in as fast as it goes out, or a long history runs dry.
			i := r.IntN(2)
			h.take(b, op.Deposit{Purse: []uint32{alice, bob}[i], Owner: common.Address{byte(i)}, Token: 1, Amount: amount.From(9_000)}, true)
			for range 12 {
				var o op.Signer
				free := uint32(20 + r.IntN(230))
				switch r.IntN(4) {
				case 0:
					o = op.Transfer{From: purse(), To: purse(), Token: record.Token(r.IntN(3)), Amount: amount.From(uint64(r.IntN(20_000))), Fee: uint64(r.IntN(5))}
				case 1:
					o = op.Withdraw{Purse: purse(), Token: 1, Amount: amount.From(uint64(r.IntN(9_000))), Fee: uint64(r.IntN(5))}
				case 2:
					o = op.PolicySet{Signer: purse(), Record: free, Token: 1, Fee: uint64(r.IntN(4)), Terms: record.Terms{ReleaseDelay: r.Uint32(), RulingWindow: record.MinRulingWindow, Tiers: [4]record.Tier{{Before: r.Uint32(), Refund: uint16(r.IntN(10_001))}}}}
				case 3:
					o = op.CalendarOpen{Signer: purse(), Listing: free, Record: free + 1, Token: 1, Fee: 3}
				}
				if b.Apply(h.sign(o)) == nil {
					taken++
				}
			}
		})
	}
	t.Logf("%d operations in %d batches", taken, batches)
	if taken < batches {
		t.Errorf("have %d operations, want at least %d", taken, batches)
	}
}

// delta stands for the hash that L1 draws it from.
var delta = fr.NewElement(1 << 60)

// A witness is a function of its trace, and another rho moves only the evaluations.
func TestAssignment(t *testing.T) {
	h := begin(t)
	b := must(stf.Begin(h.state, stf.Context{Network: net, Shape: batch.Tiny, Number: 1, Timestamp: h.now}))
	trace := must(b.Seal())
	var one, other fr.Element
	one.SetUint64(1 << 50)
	other.SetUint64(1 << 51)
	x, y := must(witness.Compute(trace, one)), must(witness.Compute(trace, other))
	if x.C != y.C || x.M == y.M || x.Z == y.Z || x.VOld == y.VOld {
		t.Errorf("have %v and %v", x, y)
	}
	bytesOf := func(p batch.Publics) []byte {
		return must(must(frontend.NewWitness(must(witness.Assign(trace, p.Inputs(delta))), ecc.BN254.ScalarField())).MarshalBinary())
	}
	if !bytes.Equal(bytesOf(x), bytesOf(x)) || bytes.Equal(bytesOf(x), bytesOf(y)) {
		t.Error("the assignment is not a function of trace and public inputs")
	}
	root := must(kzg.NewDomain(batch.Tiny.LogN)).Root(5)
	if _, err := witness.Compute(trace, root); err == nil {
		t.Error("rho is a root of unity: have no error")
	}
}

// gnark's test engine runs Define on values, without a constraint system: a second
// opinion on the same statement.
func TestEngineAgrees(t *testing.T) {
	h := begin(t)
	b := must(stf.Begin(h.state, stf.Context{Network: net, Shape: batch.Tiny, Number: 1, Timestamp: h.now}))
	h.take(b, op.Deposit{Purse: alice, Owner: common.Address{1}, Token: 1, Amount: amount.From(1_000_000), Key: h.keys[alice].Public}, true)
	h.apply(b, op.PolicySet{Signer: alice, Record: 20, Token: 1, Fee: 2, Terms: record.Terms{RulingWindow: record.MinRulingWindow}})
	h.apply(b, op.Transfer{From: alice, To: alice, Token: 1, Amount: amount.From(500), Fee: 3})
	h.apply(b, op.Withdraw{Purse: alice, Token: 1, Amount: amount.From(5), Fee: 3})
	trace := must(b.Seal())
	var rho fr.Element
	rho.SetUint64(1 << 50)
	publics := must(witness.Compute(trace, rho))
	if err := enginetest.IsSolved(circuit.New(batch.Tiny), must(witness.Assign(trace, publics.Inputs(delta))), ecc.BN254.ScalarField()); err != nil {
		t.Error(err)
	}
	trace.Touched[1].New[2].SetUint64(7)
	changed := must(witness.Compute(trace, rho))
	if err := enginetest.IsSolved(circuit.New(batch.Tiny), must(witness.Assign(trace, changed.Inputs(delta))), ecc.BN254.ScalarField()); err == nil {
		t.Error("a changed cell is solved")
	}
}
