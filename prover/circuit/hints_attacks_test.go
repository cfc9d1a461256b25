package circuit_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/prover/circuit/blob"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// forge changes the answer of the n-th call of a hint.
func forge(h solver.Hint, n int, lie func(in, out []*big.Int)) (solver.Hint, *int) {
	calls := 0
	return func(mod *big.Int, in, out []*big.Int) error {
		if err := h(mod, in, out); err != nil {
			return err
		}
		if calls == n {
			lie(in, out)
			for _, o := range out {
				o.Mod(o, mod)
			}
		}
		calls++
		return nil
	}, &calls
}

// lies about a hint's outputs.
func liesAbout(name string) map[string]func(in, out []*big.Int) {
	lies := map[string]func(in, out []*big.Int){
		"zero":      func(_, out []*big.Int) { out[0].SetInt64(0) },
		"one more":  func(_, out []*big.Int) { out[0].Add(out[0], big.NewInt(1)) },
		"one less":  func(_, out []*big.Int) { out[0].Sub(out[0], big.NewInt(1)) },
		"other bit": func(_, out []*big.Int) { out[0].Sub(big.NewInt(1), out[0]) },
		"last less": func(_, out []*big.Int) { out[len(out)-1].Sub(out[len(out)-1], big.NewInt(1)) },
		"rotated": func(_, out []*big.Int) {
			first := new(big.Int).Set(out[0])
			copyInts(out, out[1:])
			out[len(out)-1].Set(first)
		},
		"half":       func(_, out []*big.Int) { out[0].Set(half) },
		"minus one":  func(_, out []*big.Int) { out[0].SetInt64(-1) },
		"two halves": func(_, out []*big.Int) { out[0].Sub(half, out[0]) },
	}
	switch name {
	case "split":
		// Each field takes one unit of the next: the sum is the same, a range is not.
		for i := range 7 {
			for _, by := range []int64{1, -1} {
				lies[fmt.Sprintf("carry %d from limb %d", by, i)] = func(in, out []*big.Int) {
					if i+1 >= len(out) || in[1+i].BitLen() > 32 {
						return
					}
					unit := new(big.Int).Lsh(big.NewInt(by), uint(in[1+i].Uint64()))
					out[i].Add(out[i], unit)
					out[i+1].Sub(out[i+1], big.NewInt(by))
				}
			}
		}
		// The value as another integer with the same residue, its limbs within their widths.
		lies["alias"] = func(in, out []*big.Int) {
			rest := new(big.Int).Add(in[0], ecc.BN254.ScalarField())
			for i, w := range in[1:] {
				limb := new(big.Int).Lsh(big.NewInt(1), uint(w.Uint64()))
				out[i].And(rest, limb.Sub(limb, big.NewInt(1)))
				rest.Rsh(rest, uint(w.Uint64()))
			}
			if len(out) == len(in) {
				out[len(out)-1].Set(rest)
			}
		}
	case "divide":
		lies["remainder of 10000"] = func(_, out []*big.Int) {
			out[0].Sub(out[0], big.NewInt(1))
			out[1].Add(out[1], big.NewInt(10000))
		}
		lies["remainder below zero"] = func(_, out []*big.Int) {
			out[0].Add(out[0], big.NewInt(1))
			out[1].Sub(out[1], big.NewInt(10000))
		}
		lies["exact in the field"] = func(in, out []*big.Int) {
			inverse := new(big.Int).ModInverse(big.NewInt(10000), ecc.BN254.ScalarField())
			out[0].Mul(in[0], inverse)
			out[1].SetInt64(0)
		}
	case "divideBy":
		lies["remainder of the divisor"] = func(in, out []*big.Int) {
			out[0].Sub(out[0], big.NewInt(1))
			out[1].Add(out[1], in[1])
		}
		lies["remainder below zero"] = func(in, out []*big.Int) {
			out[0].Add(out[0], big.NewInt(1))
			out[1].Sub(out[1], in[1])
		}
		lies["exact in the field"] = func(in, out []*big.Int) {
			inverse := new(big.Int).ModInverse(in[1], ecc.BN254.ScalarField())
			out[0].Mul(in[0], inverse)
			out[1].SetInt64(0)
		}
	case "residue":
		lies["the next place"] = func(_, out []*big.Int) {
			seventh := new(big.Int).ModInverse(big.NewInt(int64(len(out)-1)), ecc.BN254.ScalarField())
			last := new(big.Int).Set(out[len(out)-1])
			copyInts(out[2:], clones(out[1:len(out)-1]))
			out[1].Set(last)
			if last.Sign() == 0 {
				out[0].Sub(out[0], seventh)
			} else {
				out[0].Add(out[0], big.NewInt(1))
			}
		}
		lies["no place"] = func(in, out []*big.Int) {
			seventh := new(big.Int).ModInverse(big.NewInt(int64(len(out)-1)), ecc.BN254.ScalarField())
			out[0].Mul(in[0], seventh)
			for _, bit := range out[1:] {
				bit.SetInt64(0)
			}
		}
	case "around":
		lies["one bit over the gap"] = func(in, out []*big.Int) {
			out[0].Add(out[0], in[2])
			out[1].Sub(out[1], big.NewInt(1))
		}
		lies["the gap's bits as high ones"] = func(in, out []*big.Int) {
			inverse := new(big.Int).ModInverse(in[2], ecc.BN254.ScalarField())
			out[1].Mul(new(big.Int).Sub(in[0], out[0]), inverse)
		}
		lies["all low"] = func(in, out []*big.Int) { out[0].Set(in[0]); out[1].SetInt64(0) }
	}
	return lies
}

var half = new(big.Int).ModInverse(big.NewInt(2), ecc.BN254.ScalarField())

func clones(of []*big.Int) (all []*big.Int) {
	for _, v := range of {
		all = append(all, new(big.Int).Set(v))
	}
	return all
}

func copyInts(to, from []*big.Int) {
	for i := range from {
		to[i].Set(from[i])
	}
}

// hintNames are the hints that this file lies about. Packages batchsig and powers lie
// about their own.
var hintNames = map[string]string{
	"gadget.splitHint": "split", "gadget.divideHint": "divide", "gadget.divideByHint": "divideBy", "gadget.atLeastHint": "atLeast", "gadget.carryHint": "carry", "gadget.aroundHint": "around", "gadget.residueHint": "residue",
	"blob.reduceHint": "reduce",
}

func hintName(h solver.Hint) string {
	name := solver.GetHintName(h)
	for suffix, short := range hintNames {
		if len(name) >= len(suffix) && name[len(name)-len(suffix):] == suffix {
			return short
		}
	}
	return ""
}

// Every hint of ours is in the table above.
func TestAllHintsAreForged(t *testing.T) {
	hints := append(gadget.Hints(), blob.Hints()...)
	if len(hints) != len(hintNames) {
		t.Errorf("have %d hints, lies about %d", len(hints), len(hintNames))
	}
	for _, h := range hints {
		if hintName(h) == "" {
			t.Errorf("no test lies about %s", solver.GetHintName(h))
		}
	}
}

// Each call of each hint in a batch answers with a lie: no prover that does as it
// likes finds a second witness (C4). An answer is a lie only if it changes the outputs.
func TestForgedHints(t *testing.T) {
	eachScene(t, forgeHints)
}

// forgeHints lies about the hints of one scene.
func forgeHints(t *testing.T, s scene) {
	total := 0
	honest := claim(world(), context(), s.rows...)
	tuples := 2 * (len(honest.accesses()) + len(honest.Records))
	asked := map[solver.HintID][]bool{} // of something else than zero, by call
	watched := map[solver.HintID]solver.Hint{}
	for _, h := range gadget.Hints() {
		id, values := solver.GetHintID(h), 1
		if hintName(h) == "atLeast" {
			values = 2
		}
		watched[id] = func(mod *big.Int, in, out []*big.Int) error {
			asked[id] = append(asked[id], slices.ContainsFunc(in[:values], func(v *big.Int) bool { return v.Sign() != 0 }))
			return h(mod, in, out)
		}
	}
	truth := judgedRows(honest.unsigned(), tuples, watched)
	calls := truth.calls
	for _, h := range gadget.Hints() {
		id, name := solver.GetHintID(h), hintName(h)
		for n := range calls[id] {
			if !asked[id][n] && !sampled(fmt.Sprintf("%s %s %d", s.name, name, n), 8) {
				continue // most of them are of kinds that the scene has not
			}
			for lie, f := range liesAbout(name) {
				changed := false
				forged, _ := forge(h, n, func(in, out []*big.Int) {
					before := fmt.Sprint(out)
					f(in, out)
					for _, o := range out {
						o.Mod(o, ecc.BN254.ScalarField())
					}
					changed = before != fmt.Sprint(out)
				})
				j := judgedRows(honest.unsigned(), tuples, map[solver.HintID]solver.Hint{id: forged})
				if !changed || j.trail == truth.trail { // a field that the circuit knows already, and takes from no hint
					continue
				}
				total++
				note(t, j.broken)
				if len(j.broken) == 0 {
					t.Fatalf("hint %s, call %d, %s: accepted", name, n, lie)
				}
			}
		}
	}
	t.Logf("%d lies", total)
}

// The constraint system refuses what the judge refuses: a sample.
func TestForgedHintsInTheSystem(t *testing.T) {
	eachScene(t, func(t *testing.T, s scene) {
		honest := claim(world(), context(), s.rows...)
		for _, h := range gadget.Hints() {
			for lie, f := range liesAbout(hintName(h)) {
				always := func(mod *big.Int, in, out []*big.Int) error {
					if err := h(mod, in, out); err != nil {
						return err
					}
					f(in, out)
					return nil
				}
				j := judged(honest.unsigned(), map[solver.HintID]solver.Hint{solver.GetHintID(h): always}, false)
				err := solve(unsignedSystem(), honest.Circuit, solver.OverrideHint(solver.GetHintID(h), always))
				if (err == nil) != (len(j.broken) == 0) {
					t.Errorf("%s %s: the system says %v, the judge %q", hintName(h), lie, err, j.broken)
				}
			}
		}
	})
}

// A stay that has begun is refused by BOOK-11 alone, where the hint says that the time until
// the start, which wrapped, is short enough for the late discount.
func TestForgedStart(t *testing.T) {
	for _, h := range gadget.Hints() {
		if hintName(h) != "atLeast" {
			continue
		}
		ctx := context()
		ctx.Timestamp = now + 7200 + 24*3600 + 1
		a := claim(world(), ctx, rows(book())...)
		a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(h): func(mod *big.Int, in, out []*big.Int) error {
			err := h(mod, in, out)
			if in[0].BitLen() > 200 {
				out[0].SetInt64(0)
			}
			return err
		}}
		a.derive()
		a.mustRefuse(t, "BOOK-11 by a hint")
	}
}

// A status follows from bits that hints give. Who claims the other status, and has the hint
// answer so that it follows, is refused by what the hint's answer must satisfy.
func TestForgedStatus(t *testing.T) {
	change := func(f func(o *op.ParamUpdate)) op.ParamUpdate { o := update(); f(&o); return o }
	full := topUp()
	full.Purse, full.Owner, full.Token = rich, common.BytesToAddress([]byte("rich")), 1
	overfull := full
	full.Amount, overfull.Amount = amount.From(10), amount.From(11)
	otherBit := func(_, out []*big.Int) { out[0].Sub(big.NewInt(1), out[0]) }
	above := func(limit uint64) func(in []*big.Int) bool {
		return func(in []*big.Int) bool { return in[0].Cmp(new(big.Int).SetUint64(limit)) == 0 }
	}
	params0 := func(in []*big.Int) bool {
		return len(in) == 5 && in[2].Int64() == 32 && in[3].Int64() == 40 && in[0].Sign() > 0
	} // begin knows the version
	wide := func(in []*big.Int) bool { return in[0].BitLen() >= 112 }
	version := func(by int64) func(in, out []*big.Int) {
		return func(_, out []*big.Int) { out[1].Add(out[1], big.NewInt(by)) }
	}
	for name, c := range map[string]struct {
		o      op.Queued
		passes bool
		hint   string
		at     func(in []*big.Int) bool
		lie    func(in, out []*big.Int)
	}{
		"no overflow of one":        {overfull, false, "carry", wide, otherBit},
		"an overflow of none":       {full, true, "carry", wide, otherBit},
		"a fee within":              {change(func(o *op.ParamUpdate) { o.BookingFee = 2_001 }), false, "atLeast", above(record.MaxBookingFee), otherBit},
		"a fee beyond":              {update(), true, "atLeast", above(record.MaxBookingFee), otherBit},
		"a reserve within":          {change(func(o *op.ParamUpdate) { o.CrankReserve[1]++; o.Rent[1] = 1 }), false, "atLeast", above(1<<30 - 1), func(_, out []*big.Int) { out[0].SetInt64(1) }},
		"a reserve or a rent above": {update(), true, "atLeast", above(1<<30 - 1), otherBit},
		"a rent within":             {change(func(o *op.ParamUpdate) { o.CrankReserve[1] = 0; o.Rent[1]++ }), false, "atLeast", above(1<<30 - 1), func(_, out []*big.Int) { out[0].SetInt64(1) }},
		"a version before":          {change(func(o *op.ParamUpdate) { o.Version++ }), false, "split", params0, version(1)},
		"another version":           {update(), true, "split", params0, version(7)},
	} {
		for _, h := range gadget.Hints() {
			if hintName(h) != c.hint {
				continue
			}
			a := claim(world(), context(), claimed{c.o, !c.passes})
			a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(h): func(mod *big.Int, in, out []*big.Int) error {
				if err := h(mod, in, out); err != nil {
					return err
				}
				if c.at(in) {
					c.lie(in, out)
				}
				return nil
			}}
			a.derive()
			a.mustRefuse(t, "status by a hint: "+name)
		}
	}
}
