package stf_test

import (
	"errors"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// The shapes of a state of 2^10 cells, by what they hold: one of each lane; payments, with
// room for three records beside those of the end; two of each lane.
var (
	single = batch.Shape{ID: 70, Name: "single", LogN: 10, P: 1, L: 1, M: 1, E: 1, S: 1, Records: batch.WorstRecords([op.Lanes]int{1, 1, 1, 1, 1})}
	narrow = batch.Shape{ID: 71, Name: "narrow", LogN: 10, P: 6, S: 1, Records: 5}
	menu   = batch.Menu{narrow, single, batch.Tiny}
)

// A batch takes rows as long as some shape holds them, and then the cheapest that does
// (LANE-1, LANE-2). Its state is that of the same rows in any other shape.
func TestAnOpenBatchTakesTheCheapestShape(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	var paid []op.Signed
	pay := func(b *stf.Builder, to stftest.Person) error {
		signed := w.Sign(op.Transfer{From: w.Guest.For(stftest.ETH), To: to.For(stftest.ETH), Amount: amount.From(1), Fee: 1})
		err := b.Apply(signed)
		if err == nil {
			paid = append(paid, signed)
		}
		return err
	}
	before, ctx := w.State.Clone(), w.Context()
	ctx.Shape = batch.Shape{} // not known yet
	b, err := stf.Open(w.State, ctx, menu)
	if err != nil {
		t.Fatal(err)
	}
	holds := func(want batch.Shape) {
		t.Helper()
		if have := b.Shape(); have != want || !b.Holds(want) {
			t.Errorf("have shape %s for %v and %d records, want %s", have.Name, b.Used(), b.Records(), want.Name)
		}
	}
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	holds(narrow)
	for range 5 {
		check(pay(b, w.Host))
	}
	holds(narrow) // Params, two purses
	refused := func(err error, rule string, limit any) {
		t.Helper()
		var r *stf.Refusal
		if !errors.As(err, &r) || r.Rule != rule || r.Limit != limit || !r.BatchFull() {
			t.Fatalf("have error %v, want %s with limit %v", err, rule, limit)
		}
	}
	// The other shapes have no room for five payments, and narrow none for a fourth record
	// or a market row.
	refused(pay(b, w.Stranger), "LANE-2", narrow.Records-2)
	refused(b.Apply(w.Sign(w.Update(w.Listing))), "LANE-1", 0)
	check(pay(b, w.Host))
	refused(pay(b, w.Host), "LANE-1", 6)
	trace, err := b.Seal()
	check(err)
	if trace.Shape != narrow || trace.Header.Shape != narrow.ID {
		t.Errorf("have shape %s, %d in the header, want narrow", trace.Shape.Name, trace.Header.Shape)
	}
	check(stftest.CheckTrace(before, w.State, trace))

	// The same rows by Close, where nothing is cheap but the six payments.
	again := before.Clone()
	wide := narrow
	wide.ID, wide.Records = 72, batch.WorstRecords(wide.Capacities())
	c, err := stf.Open(again, ctx, batch.Menu{wide})
	check(err)
	for _, signed := range paid {
		check(c.Apply(signed))
	}
	_, err = c.Close()
	check(err)
	if !again.Equal(w.State) {
		t.Error("the state differs with the shape")
	}
}

// A batch grows over a cheap shape as its rows need.
func TestAnOpenBatchGrows(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	b, err := stf.Open(w.State, w.Context(), menu)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []batch.Shape{single, batch.Tiny} {
		w.Apply(b, w.Update(w.Listing))
		if have := b.Shape(); have != want {
			t.Errorf("after %d listing rows: have %s, want %s", i+1, have.Name, want.Name)
		}
	}
}
