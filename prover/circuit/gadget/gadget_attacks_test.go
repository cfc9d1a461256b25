package gadget_test

import (
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/logger"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

// of is a circuit of one relation between values.
type of struct {
	V []frontend.Variable
	f func(api *gadget.API, v []frontend.Variable)
}

func (c *of) Define(api frontend.API) error {
	c.f(gadget.New(api), c.V)
	return nil
}

type relation struct {
	ccs constraint.ConstraintSystem
}

func compile(n int, f func(api *gadget.API, v []frontend.Variable)) relation {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &of{make([]frontend.Variable, n), f})
	if err != nil {
		panic(err)
	}
	return relation{ccs}
}

func (r relation) holds(values []*big.Int, hints ...solver.Option) bool {
	v := make([]frontend.Variable, len(values))
	for i := range v {
		v[i] = values[i]
	}
	w, err := frontend.NewWitness(&of{V: v}, ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	return r.ccs.IsSolved(w, hints...) == nil
}

func ints(v ...int64) (all []*big.Int) {
	for _, x := range v {
		all = append(all, big.NewInt(x))
	}
	return all
}

func pow(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func sub(x *big.Int, n int64) *big.Int { return new(big.Int).Sub(x, big.NewInt(n)) }

var order = ecc.BN254.ScalarField()

// answer makes a prover answer a hint, by its place in Hints, with values of his own.
func answer(i int, values ...*big.Int) solver.Option {
	return solver.OverrideHint(solver.GetHintID(gadget.Hints()[i]), func(mod *big.Int, _, out []*big.Int) error {
		for k := range out {
			out[k].Mod(values[k], mod)
		}
		return nil
	})
}

const (
	split = iota
	divide
	divideBy
	atLeast
	carry
	around
	residue
)

func TestCheck(t *testing.T) {
	for _, bits := range []uint{1, 2, 13, 14, 40, 112, 248} {
		r := compile(1, func(api *gadget.API, v []frontend.Variable) {
			api.Check(v[0], bits)
			api.Check(0, 2) // the table is there
			api.Check(v[0], 250)
		})
		for _, c := range []struct {
			v  *big.Int
			ok bool
		}{{big.NewInt(0), true}, {big.NewInt(1), true}, {sub(pow(bits), 1), true}, {pow(bits), false}, {new(big.Int).Add(pow(bits), big.NewInt(1)), false}, {sub(order, 1), false}, {new(big.Int).Rsh(order, 1), false}} {
			if have := r.holds([]*big.Int{c.v}); have != c.ok {
				t.Errorf("%s in %d bits: have %v, want %v", c.v, bits, have, c.ok)
			}
		}
	}
}

func TestUnpack(t *testing.T) {
	l := layout.New("test", layout.Field{Name: "a", Bits: 1}, layout.Field{Name: "b", Bits: 7}, layout.Field{Name: "c", Bits: 112})
	r := compile(4, func(api *gadget.API, v []frontend.Variable) {
		for i, f := range api.Unpack(l, v[0], nil) {
			api.AssertIsEqual(f, v[1+i])
		}
	})
	packed := new(big.Int).Add(new(big.Int).Lsh(big.NewInt(99), 8), big.NewInt(2*5+1))
	if !r.holds([]*big.Int{packed, big.NewInt(1), big.NewInt(5), big.NewInt(99)}) {
		t.Error("the fields are refused")
	}
	if r.holds(append([]*big.Int{pow(120)}, ints(0, 0, 0)...)) {
		t.Error("a bit above the layout")
	}
	half := new(big.Int).ModInverse(big.NewInt(2), order)
	for name, fields := range map[string][]*big.Int{
		"carry from a to b":    ints(3, 4, 99),
		"carry from b to a":    ints(-1, 6, 99),
		"carry from b to c":    ints(1, 5+128, 98),
		"carry from c to b":    ints(1, 5-128, 100),
		"all in a":             {packed, big.NewInt(0), big.NewInt(0)},
		"all in c as fraction": {big.NewInt(0), big.NewInt(0), new(big.Int).Mul(packed, new(big.Int).ModInverse(pow(8), order))},
		"half":                 {half, big.NewInt(5), new(big.Int).Add(big.NewInt(99), new(big.Int).Mul(half, new(big.Int).ModInverse(pow(8), order)))},
		"the order more":       {big.NewInt(1), big.NewInt(5), new(big.Int).Add(big.NewInt(99), new(big.Int).Rsh(order, 8))},
	} {
		for i := range fields {
			fields[i].Mod(fields[i], order)
		}
		if r.holds(append([]*big.Int{packed}, fields...), answer(split, fields...)) {
			t.Errorf("%s: accepted", name)
		}
	}
}

// The part below a border is that of the value, wherever the border is: between fields,
// inside one, or nowhere.
func TestUnpackAt(t *testing.T) {
	l := layout.New("test", layout.Field{Name: "a", Bits: 7}, layout.Field{Name: "b", Bits: 112}, layout.Field{Name: "c", Bits: 30}, layout.Field{Name: "d", Bits: 1})
	fields := []*big.Int{big.NewInt(99), sub(pow(112), 12345), big.NewInt(1 << 29), big.NewInt(1)}
	packed := new(big.Int)
	for i, f := range fields {
		packed.Add(packed, new(big.Int).Lsh(f, l.Offset(i)))
	}
	for _, border := range []uint{0, 1, 7, 8, 112, 118, 119, 120, 149, 150, 200} {
		r := compile(6, func(api *gadget.API, v []frontend.Variable) {
			have, low := api.UnpackAt(border, l, v[0], gadget.Known{3: v[4]})
			for i, f := range have {
				api.AssertIsEqual(f, v[1+i])
			}
			api.AssertIsEqual(low, v[5])
			api.Check(0, 2) // the table is there
		})
		low := new(big.Int).Mod(packed, pow(border))
		values := append(append([]*big.Int{packed}, fields...), low)
		if !r.holds(values) {
			t.Errorf("border %d: the fields are refused", border)
		}
		for _, lie := range []*big.Int{new(big.Int).Add(low, big.NewInt(1)), new(big.Int).Add(low, pow(border)), new(big.Int).Add(low, pow(7)), sub(low, 1)} {
			if lie.Sign() >= 0 && r.holds(append(append([]*big.Int{packed}, fields...), lie)) {
				t.Errorf("border %d: low part %s is accepted, want %s", border, lie, low)
			}
		}

		// The pieces of the field at the border: one carries into the other, or takes from it.
		for at := range l.Fields {
			offset, width := l.Offset(at), l.Fields[at].Bits
			if border <= offset || border >= offset+width {
				continue
			}
			unit := pow(border - offset)
			lower, upper := new(big.Int).Mod(fields[at], unit), new(big.Int).Div(fields[at], unit)
			for _, by := range []int64{1, -1} {
				lie := []*big.Int{new(big.Int).Add(lower, new(big.Int).Mul(unit, big.NewInt(by))), sub(upper, by)}
				forged := new(big.Int).Add(low, new(big.Int).Mul(pow(border), big.NewInt(by)))
				pieces := solver.OverrideHint(solver.GetHintID(gadget.Hints()[split]), func(mod *big.Int, in, out []*big.Int) error {
					if len(in) == 4 && in[1].Uint64() == uint64(offset) {
						out[1].Mod(lie[0], mod)
						out[2].Mod(lie[1], mod)
						return nil
					}
					return gadget.Hints()[split](mod, in, out)
				})
				if r.holds(append(append([]*big.Int{packed}, fields...), forged.Mod(forged, order)), pieces) {
					t.Errorf("border %d: pieces that carry %d are accepted", border, by)
				}
			}

			// The upper piece beyond its range, and the next field one less.
			wide := append([]*big.Int(nil), fields...)
			wide[at], wide[at+1] = new(big.Int).Add(wide[at], pow(width)), sub(wide[at+1], 1)
			overflows := solver.OverrideHint(solver.GetHintID(gadget.Hints()[split]), func(mod *big.Int, in, out []*big.Int) error {
				if err := gadget.Hints()[split](mod, in, out); err != nil {
					return err
				}
				if len(in) == 4 {
					out[2].Add(out[2], pow(offset+width-border))
				} else {
					out[at+1].Set(wide[at+1])
				}
				return nil
			})
			if r.holds(append(append([]*big.Int{packed}, wide...), low), overflows) {
				t.Errorf("border %d: an upper piece beyond its range is accepted", border)
			}
		}
	}
}

// Parts of a value are unique and in their ranges.
func TestSplit(t *testing.T) {
	r := compile(4, func(api *gadget.API, v []frontend.Variable) {
		for i, part := range api.Split(v[0], 16, 96, 31) {
			api.AssertIsEqual(part, v[1+i])
		}
	})
	parts := []*big.Int{big.NewInt(1<<16 - 1), pow(95), big.NewInt(7)}
	whole := new(big.Int).Add(parts[0], new(big.Int).Add(new(big.Int).Lsh(parts[1], 16), new(big.Int).Lsh(parts[2], 112)))
	if !r.holds(append([]*big.Int{whole}, parts...)) {
		t.Error("the parts are refused")
	}
	for name, lie := range map[string][]*big.Int{
		"carry up":   {big.NewInt(1<<17 - 1), sub(parts[1], 1), parts[2]},
		"carry down": {big.NewInt(-1), new(big.Int).Add(parts[1], big.NewInt(1)), parts[2]},
		"next carry": {parts[0], new(big.Int).Add(parts[1], pow(96)), big.NewInt(6)},
		"all in one": {whole, new(big.Int), new(big.Int)},
		"other":      {parts[0], parts[1], big.NewInt(8)},
	} {
		for i := range lie {
			lie[i] = new(big.Int).Mod(lie[i], order)
		}
		if r.holds(append([]*big.Int{whole}, lie...), answer(split, lie...)) {
			t.Errorf("%s: accepted", name)
		}
	}
	if top := pow(143); r.holds(append([]*big.Int{top}, ints(0, 0, 0)...)) {
		t.Error("a bit above the parts")
	}
}

func TestDivide(t *testing.T) {
	r := compile(3, func(api *gadget.API, v []frontend.Variable) {
		api.AssertIsEqual(api.Divide(v[0], v[1], layout.AmountBits), v[2])
	})
	top := sub(pow(112), 1)
	for _, c := range [][2]*big.Int{{big.NewInt(0), big.NewInt(0)}, {big.NewInt(1), big.NewInt(9999)}, {big.NewInt(1), big.NewInt(10000)}, {big.NewInt(9999), big.NewInt(1)}, {big.NewInt(10000), big.NewInt(1)}, {big.NewInt(10001), big.NewInt(9999)}, {top, big.NewInt(10000)}, {top, big.NewInt(1)}, {top, big.NewInt(9999)}} {
		product := new(big.Int).Mul(c[0], c[1])
		q, m := new(big.Int).DivMod(product, big.NewInt(10000), new(big.Int))
		if !r.holds([]*big.Int{c[0], c[1], q}) {
			t.Errorf("%s·%s/10000: refused", c[0], c[1])
		}
		inverse := new(big.Int).ModInverse(big.NewInt(10000), order)
		for name, lie := range map[string][2]*big.Int{
			"one more":       {new(big.Int).Add(q, big.NewInt(1)), sub(m, 10000)},
			"one less":       {sub(q, 1), new(big.Int).Add(m, big.NewInt(10000))},
			"wrapped":        {new(big.Int).Mul(new(big.Int).Add(product, order), inverse), big.NewInt(0)},
			"exact quotient": {new(big.Int).Mul(product, inverse), big.NewInt(0)},
			"no quotient":    {big.NewInt(0), product},
		} {
			lie[0].Mod(lie[0], order)
			if lie[0].Cmp(q) != 0 && r.holds([]*big.Int{c[0], c[1], lie[0]}, answer(divide, lie[0], lie[1])) {
				t.Errorf("%s·%s/10000, %s: accepted", c[0], c[1], name)
			}
		}
	}
}

func TestDivideBy(t *testing.T) {
	r := compile(3, func(api *gadget.API, v []frontend.Variable) {
		api.AssertIsEqual(api.DivideBy(v[0], v[1], layout.AmountBits, layout.UnitBits), v[2])
	})
	top := sub(pow(112), 1)
	for _, c := range [][2]*big.Int{
		{big.NewInt(0), big.NewInt(1)}, {big.NewInt(0), big.NewInt(255)}, {big.NewInt(1), big.NewInt(1)}, {big.NewInt(254), big.NewInt(255)}, {big.NewInt(255), big.NewInt(255)},
		{big.NewInt(1000), big.NewInt(7)}, {top, big.NewInt(1)}, {top, big.NewInt(3)}, {new(big.Int).Mul(top, big.NewInt(255)), big.NewInt(255)},
	} {
		n, d := c[0], c[1]
		q, m := new(big.Int).DivMod(n, d, new(big.Int))
		if !r.holds([]*big.Int{n, d, q}) {
			t.Errorf("%s/%s: refused", n, d)
		}
		inverse := new(big.Int).ModInverse(d, order)
		for name, lie := range map[string][2]*big.Int{
			"one more":       {new(big.Int).Add(q, big.NewInt(1)), new(big.Int).Sub(m, d)},
			"one less":       {sub(q, 1), new(big.Int).Add(m, d)},
			"wrapped":        {new(big.Int).Mul(new(big.Int).Add(n, order), inverse), big.NewInt(0)},
			"exact quotient": {new(big.Int).Mul(n, inverse), big.NewInt(0)},
			"no quotient":    {big.NewInt(0), n},
			"another sum":    {new(big.Int).Add(q, big.NewInt(1)), m},
		} {
			lie[0].Mod(lie[0], order)
			if lie[0].Cmp(q) != 0 && r.holds([]*big.Int{n, d, lie[0]}, answer(divideBy, lie[0], lie[1])) {
				t.Errorf("%s/%s, %s: accepted", n, d, name)
			}
		}
	}
}

func TestAtLeast(t *testing.T) {
	for _, bits := range []uint{13, 40} {
		r := compile(3, func(api *gadget.API, v []frontend.Variable) { api.AssertIsEqual(api.AtLeast(v[0], v[1], bits), v[2]) })
		top := sub(pow(bits), 1)
		for _, x := range []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(2), sub(top, 1), top} {
			for _, y := range []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(2), sub(top, 1), top} {
				want := int64(0)
				if x.Cmp(y) >= 0 {
					want = 1
				}
				if !r.holds([]*big.Int{x, y, big.NewInt(want)}) {
					t.Errorf("%s ≥ %s: refused", x, y)
				}
				for _, lie := range []*big.Int{big.NewInt(1 - want), big.NewInt(2), sub(order, 1), new(big.Int).ModInverse(big.NewInt(2), order)} {
					if r.holds([]*big.Int{x, y, lie}, answer(atLeast, lie)) {
						t.Errorf("%s ≥ %s: %s accepted", x, y, lie)
					}
				}
			}
		}
	}
}

func TestResidue(t *testing.T) {
	const modulus, bits = 7, 32
	r := compile(2+modulus, func(api *gadget.API, v []frontend.Variable) {
		quotient, is := api.Residue(v[0], modulus, bits)
		api.AssertIsEqual(quotient, v[1])
		for i := range is {
			api.AssertIsEqual(is[i], v[2+i])
		}
	})
	seventh, half := new(big.Int).ModInverse(big.NewInt(modulus), order), new(big.Int).ModInverse(big.NewInt(2), order)
	field := func(v, residue int64) *big.Int {
		q := new(big.Int).Mul(big.NewInt(v-residue), seventh)
		return q.Mod(q, order)
	}
	one := func(at int64) []*big.Int {
		all := ints(0, 0, 0, 0, 0, 0, 0)
		all[at].SetInt64(1)
		return all
	}
	for _, v := range []int64{0, 1, 6, 7, 10, 7*(1<<bits) - 1} {
		truth := append([]*big.Int{big.NewInt(v / modulus)}, one(v%modulus)...)
		if !r.holds(append(ints(v), truth...)) {
			t.Errorf("%d: refused", v)
		}
		for name, lie := range map[string][]*big.Int{
			"another residue":    append([]*big.Int{field(v, (v+1)%modulus)}, one((v+1)%modulus)...),
			"none":               append([]*big.Int{field(v, 0)}, ints(0, 0, 0, 0, 0, 0, 0)...),
			"two":                append([]*big.Int{field(v, 3)}, ints(0, 1, 1, 0, 0, 0, 0)...),
			"halves":             append([]*big.Int{field(v, 3)}, big.NewInt(0), big.NewInt(0), half, big.NewInt(0), half, big.NewInt(0), big.NewInt(0)),
			"all in the residue": append(ints(0), one(0)...),
			"a unit too many":    append([]*big.Int{big.NewInt(v/modulus + 1)}, one(v%modulus)...),
		} {
			if lie[0].Cmp(truth[0]) == 0 && lie[1+v%modulus].Cmp(big.NewInt(1)) == 0 {
				continue // the truth
			}
			if r.holds(append(ints(v), lie...), answer(residue, lie...)) {
				t.Errorf("%d, %s: accepted", v, name)
			}
		}
	}
	if v := int64(7 * (1 << bits)); r.holds(append(ints(v, 1<<bits), one(0)...)) {
		t.Error("a quotient of 33 bits: accepted")
	}
}

func TestCarry(t *testing.T) {
	r := compile(2, func(api *gadget.API, v []frontend.Variable) { api.AssertIsEqual(api.Carry(v[0], 112), v[1]) })
	for _, c := range []struct {
		sum  *big.Int
		want int64
	}{{big.NewInt(0), 0}, {sub(pow(112), 1), 0}, {pow(112), 1}, {sub(pow(113), 2), 1}, {sub(pow(113), 1), 1}} {
		if !r.holds([]*big.Int{c.sum, big.NewInt(c.want)}) {
			t.Errorf("carry of %s: refused", c.sum)
		}
		for _, lie := range []*big.Int{big.NewInt(1 - c.want), big.NewInt(2), sub(order, 1), new(big.Int).ModInverse(big.NewInt(2), order)} {
			if r.holds([]*big.Int{c.sum, lie}, answer(carry, lie)) {
				t.Errorf("carry of %s: %s accepted", c.sum, lie)
			}
		}
	}
	if r.holds([]*big.Int{pow(113), big.NewInt(1)}) {
		t.Error("a sum of two carries")
	}
}

func TestAssertClearRun(t *testing.T) {
	const width = 240
	r := compile(4, func(api *gadget.API, v []frontend.Variable) { api.AssertClearRun(v[0], v[1], v[2], v[3], width) })
	full := sub(pow(width), 1)
	for _, first := range []uint{0, 1, 7, 120, 238, 239} {
		for _, run := range []uint{0, 1, 2, 100, 240} {
			if first+run > width {
				continue
			}
			gap := new(big.Int).Lsh(sub(pow(run), 1), first)
			low, high, rest := pow(first), pow(first+run), pow(width-first-run)
			values := func(bitmap *big.Int) []*big.Int { return []*big.Int{bitmap, low, high, rest} }
			clear := new(big.Int).AndNot(full, gap)
			for _, bitmap := range []*big.Int{big.NewInt(0), clear, new(big.Int).And(clear, new(big.Int).Div(full, big.NewInt(3)))} {
				if !r.holds(values(bitmap)) {
					t.Errorf("first %d, run %d, map %x: refused", first, run, bitmap)
				}
			}
			var dirty []*big.Int
			if run > 0 {
				dirty = append(dirty, full, pow(first), pow(first+run-1), new(big.Int).Or(clear, pow(first+run/2)))
			}
			dirty = append(dirty, pow(width), new(big.Int).Or(clear, pow(width)), sub(order, 1))
			// What is left of the field's order above the run: high below zero.
			if wrap := new(big.Int).Mod(order, high); new(big.Int).Rsh(wrap, first).Sign() > 0 {
				below := new(big.Int).Neg(new(big.Int).Div(order, high))
				if r.holds(values(wrap), answer(around, big.NewInt(0), below.Mod(below, order))) {
					t.Errorf("first %d, run %d, map %x, high below zero: accepted", first, run, wrap)
				}
			}
			for _, bitmap := range dirty {
				inverse := new(big.Int).ModInverse(high, order)
				truth := new(big.Int).Mod(bitmap, low)
				for name, lie := range map[string][2]*big.Int{
					"honest":   {truth, new(big.Int).Div(bitmap, high)},
					"all low":  {bitmap, big.NewInt(0)},
					"all high": {big.NewInt(0), new(big.Int).Mul(bitmap, inverse)},
					"fraction": {truth, new(big.Int).Mul(new(big.Int).Sub(bitmap, truth), inverse)},
					"mod high": {new(big.Int).Mod(bitmap, high), new(big.Int).Div(bitmap, high)},
				} {
					if r.holds(values(bitmap), answer(around, lie[0], lie[1])) {
						t.Errorf("first %d, run %d, map %x, %s: accepted", first, run, bitmap, name)
					}
				}
			}
		}
	}
}

func TestGates(t *testing.T) {
	zero := compile(2, func(api *gadget.API, v []frontend.Variable) { api.AssertZeroUnless(v[0], v[1]) })
	equal := compile(3, func(api *gadget.API, v []frontend.Variable) { api.AssertEqualIf(v[0], v[1], v[2]) })
	for _, c := range []struct {
		name string
		have bool
		want bool
	}{
		{"zero, off", zero.holds(ints(0, 0)), true},
		{"not zero, off", zero.holds(ints(0, 5)), false},
		{"not zero, on", zero.holds(ints(1, 5)), true},
		{"equal, on", equal.holds(ints(1, 5, 5)), true},
		{"not equal, on", equal.holds(ints(1, 5, 6)), false},
		{"not equal, off", equal.holds(ints(0, 5, 6)), true},
	} {
		if c.have != c.want {
			t.Errorf("%s: have %v, want %v", c.name, c.have, c.want)
		}
	}
}

// productOf asserts a product of linear expressions.
func productOf(api *gadget.API, v []frontend.Variable) {
	api.AssertProduct(api.Add(v[0], v[1], 3), api.Sub(v[1], v[0]), api.Add(api.Mul(v[2], 5), 7))
}

func TestCostOfAssertProduct(t *testing.T) {
	if n := compile(3, productOf).ccs.GetNbConstraints(); n != 1 {
		t.Errorf("have %d constraints, want 1", n)
	}
}

// Any linear expressions; and gnark's assertion where there is no R1CS.
func TestAssertProduct(t *testing.T) {
	r := compile(3, productOf)
	plonk, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &of{make([]frontend.Variable, 3), productOf})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		v  []*big.Int
		ok bool
	}{
		{ints(4, 5, 1), true}, {ints(4, 5, 2), false}, {ints(5, 4, 1), false}, // 12·1 = 5 + 7
		{ints(-2, 0, -1), true}, {ints(-2, 0, 0), false}, {ints(3, 3, 0), false}, // 1·2 = -5 + 7
	} {
		if have := r.holds(c.v); have != c.ok {
			t.Errorf("%v: have %v, want %v", c.v, have, c.ok)
		}
		if have := (relation{plonk}).holds(c.v); have != c.ok {
			t.Errorf("%v with PLONK: have %v, want %v", c.v, have, c.ok)
		}
	}
}

// A sponge gives fifteen elements a permutation.
func TestSqueeze(t *testing.T) {
	for _, n := range []int{1, 2, 15, 16, 31} {
		state := make([]fr.Element, poseidon.Sponge)
		state[0], state[1], state[2] = fr.NewElement(9), fr.NewElement(1), fr.NewElement(2)
		var want []fr.Element
		for len(want) < n {
			poseidon.Permute(state)
			want = append(want, state[1:]...)
		}
		r := compile(2+n, func(api *gadget.API, v []frontend.Variable) {
			for i, out := range api.Squeeze(fr.NewElement(9), v[:2], n) {
				api.AssertIsEqual(out, v[2+i])
			}
		})
		values := ints(1, 2)
		for _, w := range want[:n] {
			values = append(values, w.BigInt(new(big.Int)))
		}
		if !r.holds(values) {
			t.Errorf("%d elements differ", n)
		}
		values[1+n] = big.NewInt(1)
		if r.holds(values) {
			t.Errorf("%d elements: another last one accepted", n)
		}
	}
}

// The hashes of the circuit are those of package poseidon.
func TestHashes(t *testing.T) {
	for _, n := range []int{1, 14, 15, 16, 30, 31} {
		var elements []fr.Element
		var values []*big.Int
		for i := range n {
			var e fr.Element
			e.SetBytes(fmt.Append(nil, "element ", i, n))
			elements = append(elements, e)
			values = append(values, e.BigInt(new(big.Int)))
		}
		capacity := fr.NewElement(uint64(n))
		r := compile(n+1, func(api *gadget.API, v []frontend.Variable) { api.AssertIsEqual(api.Absorb(capacity, v[:n]), v[n]) })
		out := poseidon.Absorb(capacity, elements)
		if !r.holds(append(values, out.BigInt(new(big.Int)))) {
			t.Errorf("sponge of %d elements differs", n)
		}
		if r.holds(append(values, big.NewInt(1))) {
			t.Errorf("sponge of %d elements: another output accepted", n)
		}
	}
	for _, width := range []int{poseidon.Narrow, poseidon.Wide} {
		r := compile(4, func(api *gadget.API, v []frontend.Variable) {
			api.AssertIsEqual(api.Hash(width, v[0], v[1], v[2]), v[3])
		})
		out := poseidon.Hash(width, fr.NewElement(1), fr.NewElement(2), fr.NewElement(3))
		if !r.holds(append(ints(1, 2, 3), out.BigInt(new(big.Int)))) {
			t.Errorf("hash of width %d differs", width)
		}
	}
}
