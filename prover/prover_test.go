package prover_test

import (
	"errors"
	"testing"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/stf/stftest"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

const keyDir = "../build/keys"

func tiny(t *testing.T) *prover.Prover {
	t.Helper()
	set, err := keys.Load(keyDir, batch.Tiny, nil)
	if err != nil {
		t.Fatal(err)
	}
	powers, err := keys.LoadPowers(keyDir, batch.Tiny.LogN, nil)
	if err != nil {
		t.Fatal(err)
	}
	return &prover.Prover{Keys: set, Powers: powers}
}

// One batch of every mix of lanes is proven for real: none, each alone, each pair,
// all, with full lanes.
func TestEveryMixOfLanesProves(t *testing.T) {
	p := tiny(t)
	for mix := range 1 << op.Lanes {
		w := stftest.New(t, batch.Tiny)
		w.Run(w.Book(10, 2), w.Book(12, 2))
		due := w.Live()
		w.Now = w.DueAt(due[1])
		var used [op.Lanes]int
		trace := w.Batch(func(b *stf.Builder) {
			guest := w.Guest.For(stftest.Dollar)
			pay := op.Transfer{From: guest, To: w.Host.For(stftest.Dollar), Token: stftest.Dollar, Amount: amount.From(1), Fee: 1}
			if mix>>op.LaneS&1 == 1 {
				for range 2 {
					w.Apply(b, op.Withdraw{Purse: guest, Token: stftest.Dollar, Amount: amount.From(1), Fee: 1, Recipient: [20]byte{1}})
				}
			}
			if mix>>op.LaneL&1 == 1 {
				w.Apply(b, w.Update(w.Listing))
				w.Apply(b, w.Update(w.Listing))
			}
			if mix>>op.LaneM&1 == 1 {
				w.Apply(b, w.Book(20, 2))
				w.Apply(b, w.Book(22, 2))
			}
			if mix>>op.LaneE&1 == 1 {
				w.Apply(b, w.CheckIn(due[0]))
				w.Apply(b, w.Crank(due[1], w.Host.For(stftest.Dollar)))
			}
			if mix>>op.LaneP&1 == 1 {
				w.Apply(b, pay)
				w.Apply(b, pay)
			}
			used = b.Used()
		})
		for lane, n := range used {
			if want := 2 * (mix >> lane & 1); n != want {
				t.Fatalf("mix %05b: %d rows in lane %s, want %d", mix, n, op.Lane(lane), want)
			}
		}
		before := w.Before.Cells()
		c, err := p.Powers.Commit(before)
		if err != nil {
			t.Fatal(err)
		}
		claim, err := p.Prove(c, before, trace)
		if err != nil {
			t.Fatalf("mix %05b: %v", mix, err)
		}
		after, err := p.Powers.Commit(w.State.Cells())
		if err != nil || !after.Equal(&claim.State.New) {
			t.Errorf("mix %05b: the proven commitment is not that of the state, err %v", mix, err)
		}
		if mix != 1<<op.Lanes-1 {
			continue
		}
		for name, change := range map[string]func(*batch.Claim){
			"c":         func(c *batch.Claim) { c.Publics.C.Add(&c.Publics.C, new(fr.Element).SetOne()) },
			"rho":       func(c *batch.Claim) { c.Publics.Rho.Add(&c.Publics.Rho, new(fr.Element).SetOne()) },
			"vOld":      func(c *batch.Claim) { c.Publics.VOld.Add(&c.Publics.VOld, new(fr.Element).SetOne()) },
			"vNew":      func(c *batch.Claim) { c.Publics.VNew.Add(&c.Publics.VNew, new(fr.Element).SetOne()) },
			"z":         func(c *batch.Claim) { c.Publics.Z.Add(&c.Publics.Z, new(fr.Element).SetOne()) },
			"m":         func(c *batch.Claim) { c.Publics.M.Add(&c.Publics.M, new(fr.Element).SetOne()) },
			"bLo":       func(c *batch.Claim) { c.Publics.BLo.SetOne() },
			"bHi":       func(c *batch.Claim) { c.Publics.BHi.SetOne() },
			"proof":     func(c *batch.Claim) { c.Proof[40] ^= 1 },
			"truncated": func(c *batch.Claim) { c.Proof = c.Proof[:len(c.Proof)-1] },
		} {
			lie := *claim
			lie.Proof = append([]byte(nil), claim.Proof...)
			change(&lie)
			if err := p.Verify(&lie); err == nil {
				t.Errorf("%s changed: the proof verifies", name)
			}
		}
		if err := p.Verify(claim); err != nil {
			t.Errorf("the claim itself: %v", err)
		}
	}
}

func TestProverRefusesAWrongStart(t *testing.T) {
	p := tiny(t)
	w := stftest.New(t, batch.Tiny)
	trace := w.Batch(func(*stf.Builder) {})
	cells := w.Before.Cells()

	if _, err := p.Prove(bn254.G1Affine{}, cells, trace); !errors.Is(err, kzg.ErrPairing) {
		t.Errorf("commitment of another state: %v, want ErrPairing", err)
	}
	c, err := p.Powers.Commit(cells)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Prove(c, w.State.Cells(), trace); !errors.Is(err, kzg.ErrCell) {
		t.Errorf("cells after the batch: %v, want ErrCell", err)
	}
	for _, at := range []wire.Stage{wire.StageCommit, wire.StageProve} {
		enough, last := errors.New("enough"), wire.Stage("")
		_, err := p.ProveInStages(c, cells, trace, func(stage wire.Stage) error {
			if last = stage; stage == at {
				return enough
			}
			return nil
		})
		if !errors.Is(err, enough) || last != at {
			t.Errorf("ended before stage %s: %v in stage %s, want the error that ended it", at, err, last)
		}
	}
	other := *trace
	other.Shape = batch.Devnet
	if _, err := p.Prove(c, cells, &other); err == nil {
		t.Error("a batch of another shape was proven")
	}
}
