package drill

import (
	"testing"
	"time"

	"github.com/stoa-rollup/stoa/protocol/batch"
)

// Whatever the endpoint does, all services go on by themselves.
func TestTrouble(t *testing.T) {
	few := []string{"away", "all of it"} // the drill plays all
	f, err := Trouble(t.Context(), TroubleConfig{
		Only: few, Seed: 1, Menu: batch.Menu{batch.Tiny}, Outage: 6 * time.Hour, Acts: 2, Timeout: time.Second, KeyDir: "../../build/keys", NodeModules: []string{"../../node_modules"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", *f)
	if len(f.Phases) != len(few) || f.Batches == 0 || f.Operations == 0 || f.Entries == 0 || f.Rewinds == 0 {
		t.Errorf("have %+v, want %d troubles, and a rewind after the outage", *f, len(few))
	}
	for _, name := range []string{"refused", "hung", "broken", "failed", "behind"} {
		if f.Troubles[name] == 0 {
			t.Errorf("have troubles %v, want some %q", f.Troubles, name)
		}
	}
}

func TestTroubleConfig(t *testing.T) {
	good := TroubleConfig{Menu: batch.Menu{batch.Tiny}, Outage: time.Hour, Acts: 1}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*TroubleConfig){
		"no shape":                    func(c *TroubleConfig) { c.Menu = nil },
		"no outage":                   func(c *TroubleConfig) { c.Outage = 0 },
		"a trouble that there is not": func(c *TroubleConfig) { c.Only = []string{"away", "earthquake"} },
		"nobody acts":                 func(c *TroubleConfig) { c.Acts = 0 },
		"too many acts":               func(c *TroubleConfig) { c.Acts = 1000 },
	} {
		bad := good
		change(&bad)
		if err := bad.Check(); err == nil {
			t.Errorf("%s: it is taken", name)
		}
	}
}
