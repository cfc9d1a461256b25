package prover_test

import (
	"errors"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

// proven is the claim of a batch with one payment.
func proven(t *testing.T, p *prover.Prover, at func(*stftest.World)) *batch.Claim {
	t.Helper()
	w := stftest.New(t, p.Shape())
	if at != nil {
		at(w)
	}
	trace := w.Batch(func(b *stf.Builder) {
		w.Apply(b, op.Transfer{From: w.Guest.For(stftest.Dollar), To: w.Host.For(stftest.Dollar), Token: stftest.Dollar, Amount: amount.From(1), Fee: 1})
	})
	before := w.Before.Cells()
	c, err := p.Powers.Commit(before)
	if err != nil {
		t.Fatal(err)
	}
	claim, err := p.Prove(c, before, trace)
	if err != nil {
		t.Fatal(err)
	}
	return claim
}

// ⚔ A proof is one of its batch: with the public inputs of the same payment in another
// batch, on another chain, in another rollup or shape, with any one of them, or under another key
// of its own circuit it proves nothing.
func TestReplays(t *testing.T) {
	p := tiny(t)
	set, err := keys.Load(keyDir, batch.TinyBlobs, nil)
	if err != nil {
		t.Fatal(err)
	}
	inBlobs := &prover.Prover{Keys: set, Powers: p.Powers}
	set = &keys.Set{Shape: batch.Tiny, Circuit: p.Keys.Circuit}
	set.Proving, set.Verify, err = trapdoor.UnsafeSetup(set.Circuit, "another seed")
	if err != nil {
		t.Fatal(err)
	}
	rekeyed := &prover.Prover{Keys: set, Powers: p.Powers}

	all := []struct {
		name   string
		prover *prover.Prover
		claim  *batch.Claim
	}{
		{"the batch", p, proven(t, p, nil)},
		{"another number", p, proven(t, p, func(w *stftest.World) { w.Batch(func(*stf.Builder) {}) })},
		{"another chain", p, proven(t, p, func(w *stftest.World) { w.Network.ChainID++ })},
		{"another rollup", p, proven(t, p, func(w *stftest.World) { w.Network.Rollup[19]++ })},
		{"another shape", inBlobs, proven(t, inBlobs, nil)},
		{"another key", rekeyed, proven(t, rekeyed, nil)},
	}
	for i, x := range all {
		if err := x.prover.Verify(x.claim); err != nil {
			t.Errorf("%s: %v", x.name, err)
		}
		for j, y := range all {
			if i == j {
				continue
			}
			lie := &batch.Claim{Words: y.claim.Words, State: y.claim.State, Publics: y.claim.Publics, Proof: x.claim.Proof}
			if y.prover.Verify(lie) == nil {
				t.Errorf("the proof of %s is one of %s", x.name, y.name)
			}
			if x.prover != y.prover && y.prover.Verify(x.claim) == nil {
				t.Errorf("the claim of %s is one for the key of %s", x.name, y.name)
			}
		}
	}
	truth, other := all[0].claim, reflect.ValueOf(all[1].claim.Publics)
	for k := range other.NumField() {
		name := other.Type().Field(k).Name
		lie := *truth
		input := reflect.ValueOf(&lie.Publics).Elem().Field(k)
		for what, v := range map[string]reflect.Value{"of another batch": other.Field(k), "zero": reflect.ValueOf(fr.Element{}), "one": reflect.ValueOf(fr.One())} {
			input.Set(v)
			if lie.Publics != truth.Publics && p.Verify(&lie) == nil {
				t.Errorf("%s %s: the proof verifies", name, what)
			}
		}
	}
	// The same points by other names: x + p.
	for at := 0; at < len(truth.Proof); at += fp.Bytes {
		lie := *truth
		lie.Proof = slices.Clone(truth.Proof)
		word := lie.Proof[at : at+fp.Bytes]
		v := new(big.Int).SetBytes(word)
		v.Add(v, fp.Modulus()).FillBytes(word)
		if err := p.Verify(&lie); !errors.Is(err, prover.ErrProof) {
			t.Errorf("word %d of the proof plus p: %v, want ErrProof", at/fp.Bytes, err)
		}
	}
}
