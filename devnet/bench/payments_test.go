package bench

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// keyDir caches the UNSAFE keys of tests beside those of the commands.
const keyDir = "../../build/keys"

// Proofs are checked as they are made; here, that the figures are of them.
func TestMeasurePayments(t *testing.T) {
	f, err := MeasurePayments(PaymentsConfig{Shape: batch.Tiny, KeyDir: keyDir, Runs: 3, Fill: 1})
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Runs) != 3 || f.Transactions != batch.Tiny.P || f.Constraints < 10_000 || f.PerSecond <= 0 || f.PeakMemoryBytes < 1<<20 {
		t.Errorf("have %+v, want 3 runs of %d payments, thousands of constraints and some memory", f, batch.Tiny.P)
	}
	below, above := 0, 0
	for i, r := range f.Runs {
		if sum := r.Prepare + r.Prove; r.Prepare <= 0 || r.Prove <= 0 || r.Processor <= 0 || sum < 0.999*r.Seconds || sum > 1.001*r.Seconds {
			t.Errorf("run %d: have %+v, want parts that add up", i, r)
		}
		if r.Seconds <= f.Median.Seconds {
			below++
		}
		if r.Seconds >= f.Median.Seconds {
			above++
		}
	}
	if below < 2 || above < 2 {
		t.Errorf("have median %+v of %+v", f.Median, f.Runs)
	}
	if _, err := MeasurePayments(PaymentsConfig{Shape: batch.Tiny, KeyDir: keyDir, Fill: 1}); err == nil {
		t.Error("no batch was proven, and no error said so")
	}
}

func TestTownFillsInPart(t *testing.T) {
	town, err := newTown(batch.Tiny, 0.1)
	if err != nil {
		t.Fatal(err)
	}
	used := 0
	for i := range town.state.Records() {
		if !town.state.Get(i).IsFree() {
			used++
		}
	}
	if want := int(town.state.Records()) / 10; used != want {
		t.Errorf("have %d records in use, want %d", used, want)
	}
	if trace, err := town.pay(); err != nil || trace.Header.Used[op.LaneP] != batch.Tiny.P {
		t.Errorf("have %v, want a batch full of payments", err)
	}
	for _, fill := range []float64{0, 0.01, 1.1} { // 0.01: no room for a purse
		if _, err := newTown(batch.Tiny, fill); err == nil {
			t.Errorf("a share of %g was filled", fill)
		}
	}
}

// Batches are full of payments, follow each other, and start from a state without a
// free record, so that the state costs what it costs at most.
func TestTownPays(t *testing.T) {
	town, err := newTown(batch.Devnet, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i := range town.state.Records() {
		if town.state.Get(i).IsFree() {
			t.Fatalf("record %d is free", i)
		}
	}
	before := town.state.Clone()
	for number := range uint64(3) {
		trace, err := town.pay()
		if err != nil {
			t.Fatal(err)
		}
		if want := [op.Lanes]int{op.LaneP: batch.Devnet.P}; trace.Header.Used != want || trace.Header.Number != number+1 {
			t.Errorf("have batch %d with %v rows, want %d with %v", trace.Header.Number, trace.Header.Used, number+1, want)
		}
	}
	if town.state.Equal(before) {
		t.Error("nothing was paid")
	}
	again, err := newTown(batch.Devnet, 1)
	if err != nil {
		t.Fatal(err)
	}
	if !again.state.Equal(before) {
		t.Error("two towns of a shape differ: their figures would not compare")
	}
}
