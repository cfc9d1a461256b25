package drill

import (
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

// script are scenarios that once left a service behind for good.
var script = []scenario{
	// A reorg drops deposits and the batches that took them. The log is rewound; L1 refuses the first of the old batches, and their
	// transactions use up the operator's nonces. Another reorg takes all of that back, and drops it.
	{acts: []act{actDeposit, actDeposit, actDeposit}, gaps: []int{0, 0, 0}, moment: onSettled, reorgs: []reorgOf{{depth: 60, keep: keepNone}}},
	{acts: []act{actTransfer}, gaps: []int{0}, moment: atOnce, reorgs: []reorgOf{{depth: 60, keep: keepNone}}},

	// A reorg drops a deposit and the batch that took it, L1 refuses the batch, and the log is rewound. The deposit is made again.
	// Another reorg takes the refusal back, but keeps the deposit: the old batch settles after all, though the log has another in
	// its place.
	{
		acts: []act{actDeposit, actTransfer}, gaps: []int{3, 0}, moment: onSettled,
		reorgs: []reorgOf{{depth: 60, keep: keepNone}, {pause: 45, depth: 64, keep: keepPeople}}, resend: soon,
	},
	{acts: []act{actTransfer, actDeposit}, gaps: []int{0, 0}, moment: onSettled, reorgs: []reorgOf{{depth: 10, keep: keepAll}}},
}

// Whatever L1 takes back, all services come to agree with it again by themselves: the script, and some scenarios that are drawn.
func TestReorg(t *testing.T) {
	f, err := Reorg(t.Context(), ReorgConfig{
		Scenarios: 8, Seed: 1, Round: len(script), Menus: []batch.Menu{{batch.Tiny}, {batch.TinyBlobs}}, KeyDir: "../../build/keys", NodeModules: []string{"../../node_modules"},
		script: script,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	if f.Scenarios != 8 || f.Rollups != 2 || f.Reorgs < 9 || f.Batches == 0 || f.Operations == 0 || f.Entries == 0 {
		t.Errorf("have %+v, want 8 scenarios with two rollups, and 9 reorgs at least", *f)
	}
}

// What is drawn depends on seed and number alone, is within the limits, and is all of what there is.
func TestScenariosAreDrawn(t *testing.T) {
	c := ReorgConfig{Seed: 7}
	acts, keepings, moments, resends, many := map[act]bool{}, map[keeping]bool{}, map[moment]bool{}, map[resend]bool{}, false
	for n := 1; n <= 200; n++ {
		s := c.scenario(n)
		if again := c.scenario(n); again.String() != s.String() {
			t.Fatalf("have %s, and then %s", s, again)
		}
		for _, a := range s.acts {
			acts[a] = true
		}
		for _, r := range s.reorgs {
			keepings[r.keep] = true
			if r.depth < 1 || r.depth > deepest {
				t.Errorf("have a reorg of %d blocks, want 1 to %d", r.depth, deepest)
			}
		}
		moments[s.moment], resends[s.resend], many = true, true, many || len(s.reorgs) > 1
	}
	if len(acts) != int(allActs) || len(keepings) != int(allKeepings) || len(moments) != allMoments || len(resends) != allResends || !many {
		t.Errorf("have %v, %v, %v, %v, several reorgs %t, want all kinds", acts, keepings, moments, resends, many)
	}
	if c.scenario(1).String() == (ReorgConfig{Seed: 8}).scenario(1).String() {
		t.Error("another seed draws the same")
	}
}

func TestReorgConfig(t *testing.T) {
	good := ReorgConfig{Scenarios: 1, Round: 1, Menus: []batch.Menu{{batch.Tiny}}}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*ReorgConfig){
		"no scenario":  func(c *ReorgConfig) { c.Scenarios = 0 },
		"no shape":     func(c *ReorgConfig) { c.Menus = nil },
		"no round":     func(c *ReorgConfig) { c.Round = 0 },
		"a long round": func(c *ReorgConfig) { c.Round = 1000 },
	} {
		bad := good
		change(&bad)
		if err := bad.Check(); err == nil {
			t.Errorf("%s: it is taken", name)
		}
	}
}
