package stf_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
)

// Whoever hands in bad words, shapes or sizes can tell the rule, field, value and
// limit apart without reading the text.
func TestBadInputGetsATypedError(t *testing.T) {
	w := stftest.New(t, batch.Tiny)
	words, err := w.Batch(func(*stf.Builder) {}).Words()
	if err != nil {
		t.Fatal(err)
	}
	published := words.Published([op.Lanes]int{})
	var kind fr.Element
	kind.SetUint64(255)
	for name, give := range map[string]func() error{
		"no words": func() error { _, err := stf.Replay(w.State.Clone(), batch.Tiny, nil); return err },
		"a word more": func() error {
			_, err := stf.Replay(w.State.Clone(), batch.Tiny, append(published, fr.One()))
			return err
		},
		"unknown kind": func() error { _, _, err := op.Parse(op.LaneM, []fr.Element{kind, {}, {}, {}}); return err },
		"shape":        func() error { _, err := batch.Named("huge"); return err },
		"state size":   func() error { _, err := state.New(3); return err },
	} {
		var broken *layout.RuleError
		if err := give(); !errors.As(err, &broken) || broken.Field == "" || fmt.Sprint(broken.Limit) == "" {
			t.Errorf("%s: %v, want a *layout.RuleError with field and limit", name, err)
		}
	}
}
