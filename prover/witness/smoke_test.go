package witness

import (
	"crypto/rand"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit"
)

func TestSmoke(t *testing.T) {
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	key := func() *signature.PrivateKey { k, err := signature.GenerateKey(rand.Reader); must(err); return k }
	fee, alice, bob := key(), key(), key()
	g := state.Genesis{LogN: 10, FeeKey: fee.Public, Params: record.Params{Version: 1, BookingFee: 300, CrankReserve: [4]uint64{5, 5, 5, 5}, Rent: [4]uint64{1, 1, 1, 1}}}
	s, err := g.State()
	must(err)
	net := signature.Network{ChainID: 31337}
	t0 := time.Now()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit.New(batch.Tiny))
	must(err)
	t.Log("constraints", ccs.GetNbConstraints(), time.Since(t0))
	number, now := uint64(0), uint64(1_800_000_000)
	run := func(f func(b *stf.Builder)) {
		t.Helper()
		number++
		now += 100
		b, err := stf.Begin(s, stf.Context{Network: net, Shape: batch.Tiny, Number: number, Timestamp: now})
		must(err)
		f(b)
		tr, err := b.Seal()
		must(err)
		var rho fr.Element
		rho.SetRandom()
		p, err := Compute(tr, rho)
		must(err)
		c, err := Assign(tr, p)
		must(err)
		w, err := frontend.NewWitness(c, ecc.BN254.ScalarField())
		must(err)
		t0 := time.Now()
		if err := ccs.IsSolved(w); err != nil {
			t.Fatal(number, err)
		}
		t.Log("solved", number, time.Since(t0))
	}
	nonce := map[uint32]uint32{}
	sign := func(k *signature.PrivateKey, o op.Signer) op.Signed {
		sg := op.Signed{Operation: o, Nonce: nonce[o.SigningPurse()], ValidUntil: now + 1000}
		m, err := sg.Message(net)
		must(err)
		sg.Signature, err = k.Sign(m, rand.Reader)
		must(err)
		nonce[o.SigningPurse()]++
		return sg
	}
	run(func(b *stf.Builder) {})
	run(func(b *stf.Builder) {
		ok, err := b.Deposit(op.Deposit{Purse: 10, Owner: [20]byte{1}, Token: 1, Amount: amount.From(1_000_000), Key: alice.Public})
		must(err)
		if !ok {
			t.Fatal("status")
		}
		ok, err = b.Deposit(op.Deposit{Purse: 11, Owner: [20]byte{2}, Token: 1, Amount: amount.From(1_000_000), Key: bob.Public})
		must(err)
		must(b.Apply(sign(alice, op.Transfer{From: 10, To: 11, Token: 1, Amount: amount.From(500), Fee: 3})))
		must(b.Apply(sign(bob, op.PolicySet{Signer: 11, Record: 20, Token: 1, Fee: 2, Terms: record.Terms{Tiers: [4]record.Tier{{86400, 10000}, {3600, 5000}}, ReleaseDelay: 60}})))
	})
	pol := uint64(2)<<13 | 4
	run(func(b *stf.Builder) {
		must(b.Apply(sign(bob, op.ListingSet{Signer: 11, Record: 21, Policy: 20, Payout: 11, Token: 1, Fee: 2, Price: amount.From(1000), Origin: now + 5000, Flags: 1, UnitSeconds: 100, MinUnits: 1, MaxUnits: 10, PolicySerial: pol})))
		must(b.Apply(sign(bob, op.CalendarOpen{Signer: 11, Listing: 21, Record: 22, Token: 1, Fee: 2, ListingSerial: 3<<13 | 1})))
		ok, err := b.Deposit(op.Deposit{Purse: 10})
		if err == nil {
			t.Fatal(ok)
		}
	})
	ls := uint64(3)<<13 | 1
	run(func(b *stf.Builder) {
		must(b.Apply(sign(alice, op.Book{Signer: 10, Listing: 21, Calendar: 22, Policy: 20, Record: 23, Refund: 10, Token: 1, Fee: 2, ListingSerial: ls, FirstUnit: 3, Units: 4, Limit: amount.From(5000)})))
		must(b.Apply(sign(alice, op.Book{Signer: 10, Listing: 21, Calendar: 22, Policy: 20, Record: 24, Refund: 10, Token: 1, Fee: 2, ListingSerial: ls, FirstUnit: 0, Units: 3, Limit: amount.From(5000)})))
		must(b.Apply(sign(alice, op.Withdraw{Purse: 10, Token: 1, Amount: amount.From(77), Fee: 1, Recipient: [20]byte{9}})))
	})
	run(func(b *stf.Builder) {
		must(b.Apply(sign(alice, op.CancelByGuest{Signer: 10, Booking: 23, Calendar: 22, Policy: 20, Payout: 11, Refund: 10, Token: 1, Fee: 2, BookingSerial: 4<<13 | 1})))
		must(b.Apply(sign(bob, op.ListingSet{Signer: 11, Record: 21, Policy: 20, Payout: 11, Token: 1, Fee: 0, Serial: ls, Price: amount.From(2000), Origin: 1_800_000_300 + 5000, Flags: 0, UnitSeconds: 100, MinUnits: 1, MaxUnits: 10, PolicySerial: pol})))
	})
	now += 10000
	run(func(b *stf.Builder) {
		must(b.Crank(op.ReleaseDue{Booking: 24, Payout: 11, Payee: 11, Token: 1, BookingSerial: 4<<13 | 2}))
	})
}
