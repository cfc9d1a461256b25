package drill

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

func play(t *testing.T, script ...scenario) *ReorgFigures {
	t.Helper()
	f, err := Reorg(t.Context(), ReorgConfig{
		Scenarios: len(script), Seed: 1, Round: len(script), Menus: []batch.Menu{{batch.Tiny}}, KeyDir: "../../build/keys", NodeModules: []string{"../../node_modules"}, script: script,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	return f
}

// A reorg drops deposits and the batches that took them. The log is rewound; L1 refuses the first of the old batches, and their
// transactions use up the operator's nonces. Another reorg takes that back, and drops it.
func TestReorgOfRefusedBatches(t *testing.T) {
	f := play(t,
		scenario{acts: []act{actDeposit, actDeposit, actDeposit}, gaps: []int{0, 0, 0}, moment: onSettled, reorgs: []reorgOf{{depth: 60, keep: keepNone}}},
		scenario{acts: []act{actTransfer}, gaps: []int{0}, moment: atOnce, reorgs: []reorgOf{{depth: 60, keep: keepNone}}},
	)
	if f.Rewinds == 0 || f.BatchesBack < 3 {
		t.Errorf("have %d rewinds and %d batches taken back, want some, and 3 at least", f.Rewinds, f.BatchesBack)
	}
}

// A reorg drops a deposit and the batch that took it, L1 refuses the batch, and the log is rewound. The deposit is made again. Another
// reorg takes the refusal back, but keeps the deposit: the old batch settles after all, though the log has another in its place.
func TestReorgBringsAnOldBatchBack(t *testing.T) {
	play(t, scenario{
		acts: []act{actDeposit, actTransfer}, gaps: []int{3, 0}, moment: onSettled,
		reorgs: []reorgOf{{depth: 60, keep: keepNone}, {pause: 45, depth: 64, keep: keepPeople}}, resend: soon,
	}, scenario{
		acts: []act{actTransfer, actDeposit}, gaps: []int{0, 0}, moment: onSettled, reorgs: []reorgOf{{depth: 10, keep: keepAll}},
	})
}
