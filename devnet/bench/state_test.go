package bench

import "testing"

// Proofs are checked as they are made; here, that the figures are of them, and that free cells cost nothing.
func TestMeasureState(t *testing.T) {
	cfg := StateConfig{LogN: []uint{10}, Fills: []float64{0.01, 1}, Touched: 40, KeyDir: keyDir}
	all, err := MeasureState(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 2 || all[0].Fill != 0.01 || all[1].Fill != 1 {
		t.Fatalf("have %+v, want both fills", all)
	}
	for _, w := range all {
		for name, x := range map[string]Work{"commit": w.Commit, "update": w.Update, "quotient": w.Quotient, "opening": w.Opening, "record": w.Record} {
			if x.Seconds <= 0 {
				t.Errorf("%s at %g: have %+v, want time", name, w.Fill, x)
			}
		}
		if w.LogN != 10 || w.Touched != 40 || w.PeakMemoryBytes < 1<<20 {
			t.Errorf("have %+v", w)
		}
	}
	for _, bad := range []func(*StateConfig){
		func(c *StateConfig) { c.Fills = []float64{0} },
		func(c *StateConfig) { c.Fills = []float64{1.1} },
		func(c *StateConfig) { c.Touched = 0 },
		func(c *StateConfig) { c.Touched = 257 },
		func(c *StateConfig) { c.LogN = []uint{3} },
	} {
		c := cfg
		bad(&c)
		if _, err := MeasureState(c); err == nil {
			t.Errorf("%+v: no error", c)
		}
	}
}
