package circuit_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint/solver"

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

func copyInts(to, from []*big.Int) {
	for i := range from {
		to[i].Set(from[i])
	}
}

// hintNames are the hints that this file lies about. Packages batchsig and powers lie
// about their own.
var hintNames = map[string]string{
	"gadget.splitHint": "split", "gadget.divideHint": "divide", "gadget.divideByHint": "divideBy", "gadget.atLeastHint": "atLeast", "gadget.carryHint": "carry", "gadget.aroundHint": "around",
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
	total := 0
	for _, s := range scenes() {
		honest := claim(world(), context(), s.rows...)
		tuples := 2 * (len(honest.accesses()) + len(honest.Records))
		truth := judgedRows(honest.unsigned(), tuples, nil)
		calls := truth.calls
		for _, h := range gadget.Hints() {
			id, name := solver.GetHintID(h), hintName(h)
			for n := range calls[id] {
				if !long && (n+len(s.name))%3 != 0 {
					continue
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
					note(fmt.Sprintf("%s: hint %s, call %d, %s", s.name, name, n, lie), j.broken)
					if len(j.broken) == 0 {
						t.Errorf("%s: hint %s, call %d, %s: accepted", s.name, name, n, lie)
					}
				}
			}
		}
	}
	t.Logf("%d lies", total)
}

// The constraint system refuses what the judge refuses: a sample.
func TestForgedHintsInTheSystem(t *testing.T) {
	for _, s := range scenes() {
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
					t.Errorf("%s: %s %s: the system says %v, the judge %q", s.name, hintName(h), lie, err, j.broken)
				}
			}
		}
	}
}
