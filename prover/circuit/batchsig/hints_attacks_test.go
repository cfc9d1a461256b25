package batchsig_test

import (
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark/constraint/solver"

	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// Every hint answers one of its calls with a lie, and nothing else is changed: points and
// totals of windows, multiples, slopes, limbs, lanes, the start. The solver's order of
// calls is not fixed, so which call lies is not either.
func TestForgedHints(t *testing.T) {
	claims := honest(3)
	total := 0
	for _, h := range batchsig.Hints() {
		outputs := 0
		count := func(mod *big.Int, in, out []*big.Int) error {
			outputs = max(outputs, len(out))
			return h(mod, in, out)
		}
		if err := inCircuit(claims, solver.OverrideHint(solver.GetHintID(h), count)); err != nil {
			t.Fatal(err)
		}
		lies := map[string]func(out []*big.Int, i int){
			"one more":  func(out []*big.Int, i int) { out[i].Add(out[i], big.NewInt(1)) },
			"one less":  func(out []*big.Int, i int) { out[i].Sub(out[i], big.NewInt(1)) },
			"negative":  func(out []*big.Int, i int) { out[i].Neg(out[i]) },
			"zero":      func(out []*big.Int, i int) { out[i].SetInt64(0) },
			"exchanged": func(out []*big.Int, i int) { out[i], out[0] = swapped(out[i], out[0]) },
			"moved on": func(out []*big.Int, i int) {
				out[i].Add(out[i], big.NewInt(1))
				j := (i + 1) % len(out)
				out[j].Sub(out[j], big.NewInt(1))
			},
			"two on": func(out []*big.Int, i int) {
				out[i].Add(out[i], big.NewInt(1))
				j := (i + 2) % len(out)
				out[j].Sub(out[j], big.NewInt(1))
			},
		}
		for name, lie := range lies {
			for i := 0; i < outputs; i += 1 + outputs/9 {
				var told atomic.Bool
				changed := false
				forged := func(mod *big.Int, in, out []*big.Int) error {
					if err := h(mod, in, out); err != nil {
						return err
					}
					if len(out) > i && told.CompareAndSwap(false, true) {
						reduce := func() string {
							for _, o := range out {
								o.Mod(o, mod)
							}
							return fmt.Sprint(out)
						}
						before := reduce()
						lie(out, i)
						reduce()
						changed = before != fmt.Sprint(out)
					}
					return nil
				}
				err := inCircuit(claims, solver.OverrideHint(solver.GetHintID(h), forged))
				if !changed {
					continue
				}
				total++
				// The other root for the start is as good.
				free := solver.GetHintID(h) == solver.GetHintID(batchsig.StartHint) && i == 1 && name == "negative"
				if (err == nil) != free {
					t.Errorf("%s, output %d, %s: have %v", solver.GetHintName(h), i, name, err)
				}
			}
		}
	}
	t.Logf("%d lies", total)
}

// Each addition and each doubling answers with another slope, and nothing else: wherever one
// is made, its line is asserted.
func TestForgedSlopes(t *testing.T) {
	claims := honest(2)
	for _, h := range []solver.Hint{batchsig.SumsHint, batchsig.DoubleHint} {
		var mu sync.Mutex
		calls := map[string]bool{}
		ask := func(lie string) error {
			return inCircuit(claims, solver.OverrideHint(solver.GetHintID(h), func(mod *big.Int, in, out []*big.Int) error {
				asked := fmt.Sprint(in)
				if lie == "" {
					mu.Lock()
					calls[asked] = true
					mu.Unlock()
				}
				err := h(mod, in, out)
				if asked == lie {
					out[0].Mod(out[0].Add(out[0], big.NewInt(1)), mod)
				}
				return err
			}))
		}
		if err := ask(""); err != nil {
			t.Fatal(err)
		}
		for asked := range calls {
			if ask(asked) == nil {
				t.Errorf("%s of %.80s…: another slope is accepted", solver.GetHintName(h), asked)
			}
		}
		t.Logf("%s: %d calls", solver.GetHintName(h), len(calls))
	}
}

func swapped(x, y *big.Int) (*big.Int, *big.Int) {
	a, b := new(big.Int).Set(y), new(big.Int).Set(x)
	x.Set(a)
	y.Set(b)
	return x, y
}

// What is free, and harmless: the other start, and another odd multiple of B that
// balances.
func TestFreeWitnesses(t *testing.T) {
	claims := honest(2)
	negated := attack{lies: []lie{{batchsig.StartHint, func(_, out []*big.Int) { out[1].Neg(out[1]) }}}}
	if err := inCircuit(claims, negated.options()...); err != nil {
		t.Errorf("the start with the other v: %v", err)
	}
	sum := plus(product(coefficient(claims, 0), claims[0].Signature.S), product(coefficient(claims, 1), claims[1].Signature.S))
	for _, by := range []int64{-4, -2, 2, 4} {
		other := attack{lies: []lie{{batchsig.BalanceHint, func(_, out []*big.Int) {
			s := plus(balanced(sum), product(order, big.NewInt(by)))
			batchsig.SpellBase(s, out[2:])
			q := new(big.Int).Div(plus(sum, s), order)
			out[0].Set(low(q, batchsig.LimbBits))
			out[1].Rsh(q, batchsig.LimbBits)
		}}}}
		if err := inCircuit(claims, other.options()...); err != nil {
			t.Errorf("s %+d·order: %v", by, err)
		}
	}
	lane, _ := drawn(claims)
	_, distance := signature.Start(lane)
	next := attack{lies: []lie{{batchsig.StartHint, func(_, out []*big.Int) {
		u := lane
		u.SetBigInt(plus(integer(lane), big.NewInt(int64(distance)+1)))
		p, more := signature.Start(u)
		out[0].SetInt64(int64(distance + 1 + more))
		p.V.BigInt(out[1])
	}}}}
	if err := inCircuit(claims, next.options()...); err != nil {
		t.Errorf("the second start above the lane: %v", err)
	}
}
