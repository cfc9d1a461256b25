package engine

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/wire"
)

// A batch takes the cheapest shape that holds it when it is sealed, and keeps it over a
// restart (ORDER-SEAL).
func TestMenu(t *testing.T) { synctest.Test(t, testMenu) }

func testMenu(t *testing.T) {
	menu, err := batch.ParseMenu("devnets") // devnet-payments 12/1/2, devnet 8/6/4
	if err != nil {
		t.Fatal(err)
	}
	b := newBench(t, batch.Devnet)
	b.menu = menu
	e := b.start()
	w := b.world
	paid, listed := b.nonce(w.Guest), nonceOf(t, w.State, w.Update(w.Listing).Signer)
	pay := func(n int) (r wire.Receipt) {
		for range n {
			r = b.submit(e, b.pay(w.Guest, w.Host, paid))
			paid++
		}
		return r
	}
	list := func() wire.Receipt {
		r := b.submit(e, b.sign(w.Host, w.Update(w.Listing), listed))
		listed++
		return r
	}
	want := func(number uint64, shape string, rows uint64) {
		t.Helper()
		if have, err := e.Batch(t.Context(), number); err != nil || have.Shape != shape || have.Rows != rows {
			t.Errorf("batch %d: have shape %q and %d rows, error %v, want %q and %d", number, have.Shape, have.Rows, err, shape, rows)
		}
	}
	age := func(sealed uint64) {
		b.clock.advance(time.Hour)
		b.wait(e, "a sealed batch", func(h wire.Head) bool { return h.Sealed == sealed })
	}

	// Twelve payments fit devnet-payments, though devnet has room for eight; one more fits
	// neither.
	pay(12)
	want(1, "", 12)
	if r := pay(1); r.Batch != 2 {
		t.Errorf("have payment 13 in batch %d, want 2", r.Batch)
	}
	want(1, "devnet-payments", 12)
	// Two market rows make the batch grow: two batches would cost more.
	list()
	list()
	age(2)
	want(2, "devnet", 3)
	b.stop(e)
	e = b.start()
	for i, shape := range []string{"devnet-payments", "devnet"} {
		in, err := e.History().Input(t.Context(), uint64(i+1))
		if err != nil || in.Shape.Name != shape {
			t.Errorf("batch %d after a restart: have an input of shape %s, error %v, want %s", i+1, in.Shape.Name, err, shape)
		}
	}
	b.check(e)
}

// Deposits may take their share of the shape with the most S rows.
func TestDepositsShareTheLargestShape(t *testing.T) {
	menu, err := batch.ParseMenu("devnets")
	if err != nil {
		t.Fatal(err)
	}
	if have := share(menu); have != 3 {
		t.Errorf("have %d, want ¾ of 4", have)
	}
}

// A full small batch is sealed when a second one is cheaper than the next larger shape,
// and grows if no more batches may wait for a proof.
func TestSealRatherThanGrow(t *testing.T) { synctest.Test(t, testSealRatherThanGrow) }

func testSealRatherThanGrow(t *testing.T) {
	menu, err := batch.ParseMenu("markets") // small has room for 32 payments, market for 64 and cheaper than standard
	if err != nil {
		t.Fatal(err)
	}
	b := newBench(t, batch.Standard)
	b.menu, b.hasty = menu, true
	b.edit = func(c *Config) { c.MaxUnproven, c.SnapshotEvery = 1, 100 }
	e := b.start()
	nonce := b.nonce(b.world.Guest)
	for i := range uint32(65) {
		r := b.submit(e, b.pay(b.world.Guest, b.world.Host, nonce+i))
		if want := uint64(min(1+i/32, 2)); r.Batch != want {
			t.Errorf("payment %d: have batch %d, want %d", i, r.Batch, want)
		}
	}
	e.SetProven(1)
	b.clock.advance(time.Hour)
	b.wait(e, "a sealed batch", func(h wire.Head) bool { return h.Sealed == 2 })
	for number, want := range map[uint64]string{1: "small", 2: "market"} {
		if have, err := e.Batch(t.Context(), number); err != nil || have.Shape != want {
			t.Errorf("batch %d: have shape %q, error %v, want %q", number, have.Shape, err, want)
		}
	}
	b.check(e)
}
