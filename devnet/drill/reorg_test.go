package drill_test

import (
	"testing"

	"github.com/stoa-rollup/stoa/devnet/drill"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// Whatever L1 takes back, all services come to agree with it again by themselves: eight scenarios of it.
func TestReorg(t *testing.T) {
	f, err := drill.Reorg(t.Context(), drill.ReorgConfig{
		Scenarios: 8, Seed: 1, Round: 4, Menus: []batch.Menu{{batch.Tiny}, {batch.TinyBlobs}}, KeyDir: "../../build/keys", NodeModules: []string{"../../node_modules"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	if f.Scenarios != 8 || f.Rollups != 2 || f.Reorgs < 8 || f.BatchesBack == 0 || f.EntriesBack == 0 || f.Proofs < f.Batches {
		t.Errorf("have %+v, want 8 scenarios with two rollups, and batches and entries of the queue taken back", *f)
	}
}

func TestReorgConfig(t *testing.T) {
	good := drill.ReorgConfig{Scenarios: 1, Round: 1, Menus: []batch.Menu{{batch.Tiny}}}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*drill.ReorgConfig){
		"no scenario":  func(c *drill.ReorgConfig) { c.Scenarios = 0 },
		"no shape":     func(c *drill.ReorgConfig) { c.Menus = nil },
		"no round":     func(c *drill.ReorgConfig) { c.Round = 0 },
		"a long round": func(c *drill.ReorgConfig) { c.Round = 1000 },
	} {
		bad := good
		change(&bad)
		if err := bad.Check(); err == nil {
			t.Errorf("%s: it is taken", name)
		}
	}
}
