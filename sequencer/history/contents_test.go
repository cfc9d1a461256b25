package history

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// inputOf is what a trace was executed from, but for signatures.
func inputOf(t *stf.Trace) stf.Input {
	var rows []stf.Row
	for _, lane := range t.Rows {
		rows = append(rows, slices.DeleteFunc(slices.Clone(lane), func(r stf.Row) bool { return r.Operation == nil })...)
	}
	slices.SortFunc(rows, func(a, b stf.Row) int { return cmp.Compare(a.Position, b.Position) })
	in := stf.Input{Context: stf.Context{Number: t.Header.Number, Timestamp: t.Header.Timestamp, QueuePosition: t.Header.QueuePosition}}
	for _, r := range rows {
		in.Rows = append(in.Rows, op.Signed{Operation: r.Operation})
	}
	return in
}

// A batch has the same contents in the log and as it is read from L1's words, whatever operations it has; another one has others.
func TestContents(t *testing.T) {
	w := stftest.New(t, batch.Devnet)
	rng := rand.New(rand.NewPCG(43, 0))
	kinds, seen := map[op.Kind]bool{}, map[common.Hash]uint64{}
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for range 60 {
		before := w.State.Clone()
		trace := w.RandomBatch(rng)
		in := inputOf(trace)
		mine, err := Contents(in)
		check(err)
		words, err := trace.Words()
		check(err)
		replayed, err := stf.Replay(before, trace.Shape, words.Published(trace.Header.Used))
		check(err)
		theirs, err := ContentsOf(replayed)
		check(err)
		if mine != theirs {
			t.Fatalf("batch %d: have %s, and %s as L1 has it", in.Number, mine, theirs)
		}
		if other, ok := seen[mine]; ok {
			t.Fatalf("batches %d and %d have the same contents", other, in.Number)
		}
		seen[mine] = in.Number
		for _, r := range in.Rows {
			kinds[r.Kind()] = true
		}

		// Whatever L1 can tell apart is told apart.
		for what, change := range map[string]func(in *stf.Input){
			"number": func(in *stf.Input) { in.Number++ }, "time": func(in *stf.Input) { in.Timestamp++ }, "queue": func(in *stf.Input) { in.QueuePosition++ },
			"a row less": func(in *stf.Input) { in.Rows = in.Rows[:len(in.Rows)-1] },
			"a row more": func(in *stf.Input) { in.Rows = append(in.Rows, op.Signed{Operation: op.Deposit{}}) },
			"another row": func(in *stf.Input) {
				in.Rows[0] = op.Signed{Operation: op.Transfer{From: 1, To: 2, Fee: 99}}
			},
		} {
			changed := in
			changed.Rows = slices.Clone(in.Rows)
			if len(in.Rows) == 0 {
				continue
			}
			change(&changed)
			if have, err := Contents(changed); err != nil || have == mine {
				t.Errorf("%s: have the same contents, error %v", what, err)
			}
		}
	}
	if len(kinds) < 15 {
		t.Errorf("have %d kinds of operations in the batches, want more", len(kinds))
	}
	t.Logf("%d kinds", len(kinds))
}
