package witness_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/witness"
)

// dearest makes rows that touch as many records as a row of their lane can, none of which
// another row touches. All purses are the host's.
type dearest struct {
	*stftest.World
}

const dollar = stftest.Dollar

// place puts a record where nothing else will be.
func (d dearest) place(value interface{ Cells() (record.Cells, error) }) uint32 {
	i := d.Free()
	d.Edit(i, value)
	return i
}

func (d dearest) purse() uint32 {
	p := d.PurseAt(d.Host.For(dollar))
	p.Nonce = 0
	p.Balances[dollar.Slot()] = record.Balance{Available: amount.From(1_000_000), Locked: amount.From(1_000_000)}
	return d.place(p)
}

// dispute is one that an arbiter has ruled on, with the purses of its own that end it.
func (d dearest) dispute() (uint32, record.Booking) {
	b := record.Booking{
		Serial: 7, State: record.Disputed, Token: dollar, Guest: d.purse(), Host: d.purse(), Payout: d.purse(), Arbiter: d.purse(),
		Price: amount.From(5_331), Fee: 159, CrankReserve: 20, Units: 3, Start: d.Now - 100, End: d.Now, Deadline: d.Now + 100, Bond: amount.From(533),
	}
	i := d.place(b)
	d.Edit(i+1, record.BookingTerms{
		Serial: 7, Terms: stftest.Terms, Deposit: amount.From(5_003), Disputed: true, Arbiter: b.Arbiter, Token: dollar,
		Proposal: record.Proposal{Kind: record.Awarded, Amount: amount.From(4_711)},
	})
	return i, b
}

func (d dearest) transfer() op.Operation {
	return op.Transfer{From: d.purse(), To: d.purse(), Token: dollar, Amount: amount.From(5), Fee: 1}
}

func (d dearest) award() op.Operation {
	i, b := d.dispute()
	return op.Award{Booking: i, Purse: b.Arbiter, Owner: d.Host.Owner, Token: dollar, Amount: amount.From(1_234), BookingSerial: b.Serial}
}

func (d dearest) awardDue() op.Operation {
	i, b := d.dispute()
	return op.AwardDue{Payee: b.Arbiter, Booking: i, Payout: b.Payout, Guest: b.Guest, Token: dollar, BookingSerial: b.Serial, Amount: amount.From(4_711)}
}

// listing is a new one with a policy and a payout purse of its own.
func (d dearest) listing() op.Operation {
	o := d.Update(d.Listing)
	o.Serial, o.Signer, o.Payout, o.Policy, o.Record, o.Fee = 0, d.purse(), d.purse(), d.place(d.PolicyAt(d.Policy)), d.Free(), d.Params().Rent[dollar]
	return o
}

// book is for a stay across two windows of a listing of its own.
func (d dearest) book() op.Operation {
	l := d.ListingAt(d.Listing)
	l.Host, l.Payout, l.Policy, l.Windows = d.purse(), d.purse(), d.place(d.PolicyAt(d.Policy)), 2
	c := record.Calendar{ListingSerial: l.Serial}
	next := c
	next.Window = 1
	return op.Book{
		Signer: d.purse(), Listing: d.place(l), Calendar: d.place(c), NextCalendar: d.place(next), Policy: l.Policy, Record: d.Free(), Payout: l.Payout, Token: dollar,
		Fee: 2 * d.Params().Rent[dollar], ListingSerial: l.Serial, FirstUnit: 238, Units: 4, Limit: amount.From(100_000), Deposit: l.Deposit, Arbiter: l.Arbiter,
	}
}

// rows are as many as the shape has, lane by lane, those that L1 orders first.
func (d dearest) rows() (all []op.Operation) {
	for _, of := range []struct {
		lane op.Lane
		make func() op.Operation
	}{{op.LaneS, d.award}, {op.LaneP, d.transfer}, {op.LaneL, d.listing}, {op.LaneM, d.book}, {op.LaneE, d.awardDue}} {
		for range d.Shape.Capacity(of.lane) {
			all = append(all, of.make())
		}
	}
	return all
}

// A batch whose rows are all the dearest of their lane, with as many records as a batch can
// touch, has a proof. Shapes whose table is smaller take as many rows as it holds.
func TestWorstBatches(t *testing.T) {
	names := []string{"tiny", "devnet-blobs", "small"}
	if long {
		names = append(names, "payments-blobs", "standard", "market", "large")
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			shape := must(batch.Named(name))
			d := dearest{stftest.New(t, shape)}
			rows := d.rows()
			worst := batch.WorstRecords(shape.Capacities())
			trace := d.Batch(func(b *stf.Builder) {
				for _, o := range rows {
					if err := d.Try(b, o); err != nil && (shape.Records == worst || stftest.Rule(err) != "LANE-2") {
						t.Fatalf("%s: %v", o.Kind(), err)
					}
				}
				if have := b.Records(); have > shape.Records || have < min(worst, shape.Records-7) {
					t.Errorf("have %d touched records, want a full table of %d", have, shape.Records)
				}
			})
			var rho fr.Element
			rho.SetUint64(1 << 40)
			publics := must(witness.Compute(trace, rho))
			w := must(frontend.NewWitness(must(witness.Assign(trace, publics.Inputs(delta))), ecc.BN254.ScalarField()))
			ccs := must(frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit.New(shape)))
			if err := ccs.IsSolved(w); err != nil {
				t.Error(err)
			}
		})
	}
}
