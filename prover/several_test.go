package prover_test

import (
	"slices"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// Keys are loaded when they are asked for, stay as long as there is room for them, and
// those asked for longest ago make room.
func TestSeveralKeepsWhatFits(t *testing.T) {
	var loaded []string
	load := func(s batch.Shape) (*keys.Set, error) {
		loaded = append(loaded, s.Name)
		return &keys.Set{Shape: s}, nil
	}
	menu, err := batch.ParseMenu("markets")
	if err != nil {
		t.Fatal(err)
	}
	p := prover.NewSeveral(menu, nil, load)
	if len(loaded) > 0 || !slices.Equal(p.Shapes(), menu) {
		t.Errorf("have %v loaded and shapes %v, want none and the menu", loaded, p.Shapes())
	}
	small, standard, market, large := menu[0], menu[1], menu[2], menu[3]
	for _, step := range []struct {
		shape batch.Shape
		loads bool
	}{
		{small, true}, {small, false}, {standard, true}, {small, false}, // side by side
		{market, true}, {small, false}, // standard was asked for longest ago
		{standard, true}, {small, false},
		{large, true}, {small, true}, {large, true}, // large is above the bound alone
	} {
		loaded = nil
		one, err := p.Of(step.shape)
		if err != nil || one.Shape() != step.shape || len(loaded) == 1 != step.loads {
			t.Errorf("%s: have loaded %v, error %v, want it loaded: %t", step.shape.Name, loaded, err, step.loads)
		}
	}
	if _, err := p.Of(batch.Tiny); err == nil {
		t.Error("a shape that is not in the menu has a prover")
	}
}
