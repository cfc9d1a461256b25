package vectors

import (
	"crypto/rand"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/amount"
	stoabatch "github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// keyDir caches the UNSAFE keys beside those of the commands.
const keyDir = "../../build/keys"

const (
	realRowFee = 10
	dollars    = record.Token(1)
)

// TestRealBatches makes batches.json: batches of the rollup's smallest circuit, with rows in every lane, and with proofs. Without
// -update it checks that the file is for the shape as it is now; the Solidity tests do the rest.
func TestRealBatches(t *testing.T) {
	if *update {
		makeRealBatches(t)
	}
	var file batchesFile
	readJSON(t, "batches.json", &file)
	shape := stoabatch.Tiny
	if len(file.Shapes) != 1 || len(file.Batches) != 6 {
		t.Fatalf("have %d shapes and %d batches, want 1 and 6", len(file.Shapes), len(file.Batches))
	}
	have := file.Shapes[0]
	if have.ID != uint64(shape.ID) || have.CapP != uint64(shape.P) || have.CapL != uint64(shape.L) || have.CapM != uint64(shape.M) || have.CapE != uint64(shape.E) || have.CapS != uint64(shape.S) || file.LogN != uint64(shape.LogN) {
		t.Errorf("batches.json is for another shape than %+v; make it anew with -update", shape)
	}
}

// realRollup is a rollup without L1: the state transition and the prover.
type realRollup struct {
	t          *testing.T
	file       *batchesFile
	prover     *prover.Prover
	network    signature.Network
	state      *state.State
	commitment bn254.G1Affine
	queue      uint64
	nonces     map[uint32]uint32
	epochs     map[uint32]uint16
}

func makeRealBatches(t *testing.T) {
	shape := stoabatch.Tiny
	set, err := keys.Load(keyDir, shape, nil)
	check(t, err)
	powers, err := keys.LoadPowers(keyDir, shape.LogN, nil)
	check(t, err)
	key, err := encodeKey(set.Verify)
	check(t, err)

	deployer := common.HexToAddress("0xde9107e5")
	file := &batchesFile{
		ChainID:          31337,
		Deployer:         deployer.Hex(),
		Nonce:            3,
		Rollup:           crypto.CreateAddress(deployer, 3).Hex(),
		Operator:         common.HexToAddress("0x09e7a704").Hex(),
		Governor:         common.HexToAddress("0x90fe").Hex(),
		QueueFee:         word(big.NewInt(1000)),
		LogN:             uint64(shape.LogN),
		Tau2:             g2Words(&powers.Tau2),
		Unit:             g1Words(&powers.Lagrange[0]),
		GenesisTimestamp: 1_800_000_000,
		Shapes:           []batchShape{{ID: uint64(shape.ID), CapP: uint64(shape.P), CapL: uint64(shape.L), CapM: uint64(shape.M), CapE: uint64(shape.E), CapS: uint64(shape.S), Key: key}},
	}
	r := &realRollup{
		t: t, file: file, prover: &prover.Prover{Keys: set, Powers: powers}, nonces: map[uint32]uint32{}, epochs: map[uint32]uint16{},
		network: signature.Network{ChainID: file.ChainID, Rollup: common.HexToAddress(file.Rollup)},
	}
	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	genesis := state.Genesis{
		LogN: shape.LogN, FeeOwner: common.HexToAddress(file.Operator), FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{realRowFee, realRowFee, realRowFee, realRowFee}},
	}
	r.state, err = genesis.State()
	check(t, err)
	r.commitment, err = powers.Commit(r.state.Cells())
	check(t, err)
	file.GenesisCommitment = g1Words(&r.commitment)

	alice, bob, mallory := common.HexToAddress("0xa11ce"), common.HexToAddress("0xb0b"), common.HexToAddress("0x3a1107")
	aliceKey, err := signature.FromSeed([64]byte{1})
	check(t, err)
	bobKey, err := signature.FromSeed([64]byte{2})
	check(t, err)
	const alicePurse, bobPurse, nobody = 100, 101, 200
	const policy, listing, calendar, booking = 150, 152, 153, 154
	const day = 86_400
	serial := func(batch, position uint64) uint64 { return batch<<layout.PositionBits | position }

	r.batch(func(b *stf.Builder) {
		r.deposit(b, alice, alicePurse, 1_000_000, aliceKey, true)
		r.deposit(b, mallory, nobody, 77, nil, false) // no such purse: refunded
	}, batchCredit{Account: mallory.Hex(), Token: uint64(dollars), Amount: word(big.NewInt(77))})

	r.batch(func(b *stf.Builder) {
		r.deposit(b, bob, bobPurse, 5_000, bobKey, true)
		r.do(b, aliceKey, op.Transfer{From: alicePurse, To: bobPurse, Token: dollars, Amount: amount.From(250_000), Fee: realRowFee})
		r.do(b, bobKey, op.PolicySet{Signer: bobPurse, Record: policy, Token: dollars, Fee: realRowFee, Terms: record.Terms{RulingWindow: record.MinRulingWindow, Tiers: [4]record.Tier{{Before: day, Refund: 10_000}}, ReleaseDelay: day}})
		r.do(b, bobKey, op.ListingSet{
			Signer: bobPurse, Record: listing, Policy: policy, Payout: bobPurse, Token: dollars, Fee: realRowFee, Price: amount.From(1_000), Origin: file.GenesisTimestamp + day,
			Flags: record.FlagBookable | record.FlagInstant | record.FlagTransferable, UnitSeconds: day, MinUnits: 1, MaxUnits: 7, PolicySerial: serial(2, 3),
		})
		r.do(b, aliceKey, op.Withdraw{Purse: alicePurse, Token: dollars, Amount: amount.From(100_000), Fee: realRowFee, Recipient: alice})
	}, batchCredit{Account: alice.Hex(), Token: uint64(dollars), Amount: word(big.NewInt(100_000))})

	r.batch(func(b *stf.Builder) {
		r.do(b, bobKey, op.Transfer{From: bobPurse, To: alicePurse, Token: dollars, Amount: amount.From(1), Fee: realRowFee})
		r.do(b, bobKey, op.CalendarOpen{Signer: bobPurse, Listing: listing, Record: calendar, Token: dollars, Fee: realRowFee, ListingSerial: serial(2, 4)})
		r.do(b, aliceKey, op.Book{
			Signer: alicePurse, Listing: listing, Calendar: calendar, Policy: policy, Record: booking, Payout: bobPurse, Token: dollars, Fee: 2 * realRowFee,
			ListingSerial: serial(2, 4), FirstUnit: 3, Units: 2, Limit: amount.From(2_000),
		})
		r.do(b, bobKey, op.Withdraw{Purse: bobPurse, Token: dollars, Amount: amount.From(200_000), Fee: realRowFee, Recipient: alice})
		r.do(b, aliceKey, op.Withdraw{Purse: alicePurse, Token: dollars, Amount: amount.From(5), Fee: realRowFee, Recipient: bob})
	},
		batchCredit{Account: alice.Hex(), Token: uint64(dollars), Amount: word(big.NewInt(200_000))},
		batchCredit{Account: bob.Hex(), Token: uint64(dollars), Amount: word(big.NewInt(5))},
	)

	// A key and the parameters change; the next batch names the new version, and the new key signs.
	newKey, err := signature.FromSeed([64]byte{3})
	check(t, err)
	rent := uint64(2 * realRowFee)
	r.batch(func(b *stf.Builder) {
		r.changeKey(b, alice, alicePurse, 1, newKey)
		r.update(b, op.ParamUpdate{
			Governor: common.HexToAddress(file.Governor), Version: 2, BookingFee: 250, CrankReserve: [record.Tokens]uint64{1, 2, 3, 4}, Rent: [record.Tokens]uint64{rent, rent, rent, rent},
		})
		r.do(b, bobKey, op.Transfer{From: bobPurse, To: alicePurse, Token: dollars, Amount: amount.From(1), Fee: realRowFee})
	})
	// A demand for a booking that is not overdue passes, and an award where nothing is in dispute is void.
	r.batch(func(b *stf.Builder) {
		r.force(b, op.Force{Booking: booking, Caller: mallory, BookingSerial: serial(3, 3)})
		r.award(b, op.Award{Booking: booking, Purse: bobPurse, Owner: bob, Token: dollars, Amount: amount.From(500), BookingSerial: serial(3, 3)}, false)
		r.do(b, newKey, op.Transfer{From: alicePurse, To: bobPurse, Token: dollars, Amount: amount.From(9), Fee: realRowFee})
		r.do(b, newKey, op.PolicySet{Signer: alicePurse, Record: 151, Token: dollars, Fee: rent, Terms: record.Terms{ReleaseDelay: 60, RulingWindow: record.MinRulingWindow}})
		r.do(b, newKey, op.BookingTransfer{Signer: alicePurse, Booking: booking, NewGuest: bobPurse, Token: dollars, Fee: realRowFee, BookingSerial: serial(3, 3)})
	})
	// Bob takes all that he has out of the rollup, and Mallory what is not hers; then he is paid again.
	left := record.Balance{}
	r.batch(func(b *stf.Builder) {
		purse, err := record.PurseOf(r.state.Get(bobPurse))
		check(t, err)
		left = purse.Balances[dollars.Slot()]
		r.fullExit(b, op.FullExit{Purse: bobPurse, Owner: bob, Token: dollars}, true)
		r.fullExit(b, op.FullExit{Purse: alicePurse, Owner: mallory, Token: dollars}, false)
		r.do(b, newKey, op.Transfer{From: alicePurse, To: bobPurse, Token: dollars, Amount: amount.From(11), Fee: realRowFee})
	})
	last := &file.Batches[len(file.Batches)-1]
	last.Credits = append(last.Credits, batchCredit{Account: bob.Hex(), Token: uint64(dollars), Amount: word(left.Available.Int().ToBig())})
	writeJSON(t, "batches.json", file)
}

// changeKey makes a queue entry and executes it.
func (r *realRollup) changeKey(b *stf.Builder, owner common.Address, purse uint32, epoch uint16, key *signature.PrivateKey) {
	proof, err := key.Prove(r.network, signature.Purpose{Owner: owner, Purse: purse, Epoch: epoch}, rand.Reader)
	check(r.t, err)
	r.take(b, op.ChangeKey{Purse: purse, Owner: owner, Key: key.Public, Epoch: epoch}, true)
	r.file.Changes = append(r.file.Changes, batchChange{
		Owner: owner.Hex(), Purse: uint64(purse), Epoch: uint64(epoch), Key: []string{scalarWord(key.Public.X), scalarWord(key.Public.Y)},
		Possession: []string{scalarWord(proof.R.X), scalarWord(proof.R.Y), word(proof.S)},
	})
	r.epochs[purse] = epoch
}

// update makes a queue entry and executes it.
func (r *realRollup) update(b *stf.Builder, u op.ParamUpdate) {
	r.take(b, u, true)
	p := &batchParams{Version: uint64(u.Version), BookingFee: uint64(u.BookingFee)}
	for t := range record.Tokens {
		p.CrankReserve = append(p.CrankReserve, word(new(big.Int).SetUint64(u.CrankReserve[t])))
		p.RecordRent = append(p.RecordRent, word(new(big.Int).SetUint64(u.Rent[t])))
	}
	r.file.Params = p
}

// force makes a queue entry and executes it.
func (r *realRollup) force(b *stf.Builder, f op.Force) {
	r.take(b, f, true)
	r.file.Forces = append(r.file.Forces, batchForce{Caller: f.Caller.Hex(), Booking: uint64(f.Booking), Serial: f.BookingSerial})
}

// award makes a queue entry and executes it.
func (r *realRollup) award(b *stf.Builder, a op.Award, applied bool) {
	r.take(b, a, applied)
	r.file.Awards = append(r.file.Awards, batchAward{
		Owner: a.Owner.Hex(), Booking: uint64(a.Booking), Serial: a.BookingSerial, Purse: uint64(a.Purse), Token: uint64(a.Token), Amount: word(a.Amount.Int().ToBig()),
	})
}

// fullExit makes a queue entry and executes it.
func (r *realRollup) fullExit(b *stf.Builder, x op.FullExit, applied bool) {
	r.take(b, x, applied)
	r.file.FullExits = append(r.file.FullExits, batchExit{Owner: x.Owner.Hex(), Purse: uint64(x.Purse), Token: uint64(x.Token)})
}

// take executes the next entry of the queue.
func (r *realRollup) take(b *stf.Builder, o op.Queued, applied bool) {
	have, err := b.Take(o)
	check(r.t, err)
	if have != applied {
		r.t.Fatalf("%s of %s is applied: %t, want %t", o.Kind(), o.Sender(), have, applied)
	}
	r.queue++
}

// deposit makes a queue entry and executes it. Without a key it credits an existing purse only.
func (r *realRollup) deposit(b *stf.Builder, owner common.Address, purse uint32, sum uint64, key *signature.PrivateKey, accepted bool) {
	zero := word(new(big.Int))
	d := batchDeposit{
		Owner: owner.Hex(), Token: uint64(dollars), Amount: word(new(big.Int).SetUint64(sum)), Purse: uint64(purse),
		Key: []string{zero, zero}, Possession: []string{zero, zero, zero},
	}
	o := op.Deposit{Purse: purse, Owner: owner, Token: dollars, Amount: amount.From(sum)}
	if key != nil {
		proof, err := key.Prove(r.network, signature.Purpose{Owner: owner, Purse: purse}, rand.Reader)
		check(r.t, err)
		d.Key = []string{scalarWord(key.Public.X), scalarWord(key.Public.Y)}
		d.Possession = []string{scalarWord(proof.R.X), scalarWord(proof.R.Y), word(proof.S)}
		o.Key = key.Public
	}
	r.take(b, o, accepted)
	r.file.Deposits = append(r.file.Deposits, d)
}

// do signs and executes an operation.
func (r *realRollup) do(b *stf.Builder, key *signature.PrivateKey, o op.Signer) {
	purse := o.SigningPurse()
	signed := op.Signed{Operation: o, Nonce: r.nonces[purse], Epoch: r.epochs[purse], ValidUntil: r.file.GenesisTimestamp + 86_400}
	message, err := signed.Message(r.network)
	check(r.t, err)
	signed.Signature, err = key.Sign(message, rand.Reader)
	check(r.t, err)
	check(r.t, b.Apply(signed))
	r.nonces[purse]++
}

// batch executes rows and proves them.
func (r *realRollup) batch(rows func(*stf.Builder), credits ...batchCredit) {
	number := uint64(len(r.file.Batches)) + 1
	timestamp := r.file.GenesisTimestamp + 100*number
	before := r.state.Clone()
	b, err := stf.Begin(r.state, stf.Context{
		Network: r.network, Shape: r.prover.Keys.Shape, Number: number, Timestamp: timestamp, QueuePosition: r.queue,
	})
	check(r.t, err)
	rows(b)
	trace, err := b.Seal()
	check(r.t, err)
	claim, err := r.prover.Prove(r.commitment, before.Cells(), trace)
	check(r.t, err)

	entry := batch{Timestamp: timestamp, Credits: append([]batchCredit{}, credits...)}
	for _, w := range claim.Words {
		entry.Words = append(entry.Words, scalarWord(w))
	}
	p := claim.Publics
	entry.Claim = batchClaim{
		NewCommitment: g1Words(&claim.State.New), Quotient: g1Words(&claim.State.Quotient), Opening: g1Words(&claim.State.Opening),
		C: scalarWord(p.C), VOld: scalarWord(p.VOld), VNew: scalarWord(p.VNew), Z: scalarWord(p.Z), Proof: fmt.Sprintf("0x%x", claim.Proof),
	}
	r.file.Batches = append(r.file.Batches, entry)
	r.commitment = claim.State.New
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
