// Package gadget holds the small relations from which the rows of a batch are
// built: packed fields, comparisons, divisions, hashes. Each says what is given,
// what the prover knows and which relation holds between them. Range checks share
// one look-up table and the circuit's single commitment.
package gadget

import (
	"math/big"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/rangecheck"

	"github.com/stoa-rollup/stoa/protocol/layout"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints lists the functions that advise the prover. None of them is trusted.
func Hints() []solver.Hint {
	return []solver.Hint{splitHint, divideHint, divideByHint, atLeastHint, carryHint, aroundHint, residueHint}
}

// API is gnark's API with the shared range checker.
type API struct {
	frontend.API
	ranges  frontend.Rangechecker
	perms   map[int]permutation
	product *constraint.BlueprintID // of AssertProduct
}

// New wraps api. All gadgets of a circuit must share one API.
func New(api frontend.API) *API {
	return &API{API: api, ranges: rangecheck.New(api), perms: map[int]permutation{}}
}

// Check asserts 0 ≤ v < 2^bits.
func (a *API) Check(v frontend.Variable, bits uint) {
	if bits == 1 {
		a.AssertIsBoolean(v)
		return
	}
	a.ranges.Check(v, int(bits))
}

// AssertZeroUnless asserts that v is zero where flag is 0. Given: flag ∈ {0, 1}.
func (a *API) AssertZeroUnless(flag, v frontend.Variable) {
	a.AssertIsEqual(a.Mul(a.Sub(1, flag), v), 0)
}

// AssertEqualIf asserts x = y where flag is 1. Given: flag ∈ {0, 1}.
func (a *API) AssertEqualIf(flag, x, y frontend.Variable) {
	a.AssertIsEqual(a.Mul(flag, a.Sub(x, y)), 0)
}

// AssertProduct asserts l·r = o as one constraint of Groth16, whatever linear
// expressions they are; gnark's own assertion makes a wire for the product first, and
// elsewhere (PLONK, engines that evaluate a circuit) it is used. The blueprint is
// gnark's, so that a circuit on disk loads.
func (a *API) AssertProduct(l, r, o frontend.Variable) {
	_, builds := a.API.(frontend.Builder[constraint.U64])
	if _, plonk := a.API.(frontend.PlonkAPI); plonk || !builds {
		a.AssertIsEqual(a.Mul(l, r), o)
		return
	}
	compiler := a.Compiler()
	if a.product == nil {
		id := compiler.AddBlueprint(&constraint.BlueprintGenericR1C{})
		a.product = &id
	}
	data := []uint32{0, 0, 0, 0} // lengths of all, l, r and o
	for i, v := range []frontend.Variable{l, r, o} {
		var terms []uint32 // their number, then coefficient and wire of each
		compiler.ToCanonicalVariable(v).Compress(&terms)
		data[1+i] = terms[0]
		data = append(data, terms[1:]...)
	}
	data[0] = uint32(len(data))
	compiler.AddInstruction(*a.product, data)
}

// Known gives fields of a layout that the circuit has already, by index: they are
// not range-checked again.
type Known map[int]frontend.Variable

// Unpack splits a packed value. Knows: fields; such that each field is in its
// range (known ones by assumption) and packed = Σ field·2^offset. The layout is
// below the field's order, so the fields are unique.
func (a *API) Unpack(l layout.Layout, packed frontend.Variable, known Known) []frontend.Variable {
	inputs := []frontend.Variable{packed}
	for _, f := range l.Fields {
		inputs = append(inputs, f.Bits)
	}
	fields := a.hint(splitHint, len(l.Fields), inputs...)
	for i, f := range l.Fields {
		if v, ok := known[i]; ok {
			fields[i] = v
		} else {
			a.Check(fields[i], f.Bits)
		}
	}
	a.AssertIsEqual(packed, a.Pack(l, fields...))
	return fields
}

// UnpackAt is Unpack, and returns the part of packed below bit border too. The field
// that lies across the border is known in two pieces, each in its range. With border
// 0 nothing is below it.
func (a *API) UnpackAt(border uint, l layout.Layout, packed frontend.Variable, known Known) (fields []frontend.Variable, low frontend.Variable) {
	all, below, piece := Known{}, 0, frontend.Variable(0)
	for i, v := range known {
		all[i] = v
	}
	for i, f := range l.Fields {
		at := l.Offset(i)
		if at+f.Bits <= border {
			below = i + 1
		} else if at < border {
			cut := border - at
			parts := a.hint(splitHint, 3, packed, at, cut, f.Bits-cut)
			a.Check(parts[1], cut)
			a.Check(parts[2], f.Bits-cut)
			all[i] = a.Add(parts[1], a.Mul(parts[2], new(big.Int).Lsh(big.NewInt(1), cut)))
			piece = a.Mul(parts[1], l.Shift(i))
		}
	}
	fields = a.Unpack(l, packed, all)
	lower := layout.Layout{Name: l.Name, Fields: l.Fields[:below]}
	return fields, a.Add(a.Pack(lower, fields[:below]...), piece)
}

// Split returns the parts of v of the given widths, from the lowest bit. Knows: parts,
// each in its range, such that v = Σ part·2^offset. They are unique if the widths sum
// to less than the bits of the field's order.
func (a *API) Split(v frontend.Variable, widths ...uint) []frontend.Variable {
	inputs := []frontend.Variable{v}
	for _, w := range widths {
		inputs = append(inputs, w)
	}
	parts := a.hint(splitHint, len(widths), inputs...)
	sum, offset := frontend.Variable(0), uint(0)
	for i, w := range widths {
		a.Check(parts[i], w)
		sum = a.Add(sum, a.Mul(parts[i], new(big.Int).Lsh(big.NewInt(1), offset)))
		offset += w
	}
	a.AssertIsEqual(v, sum)
	return parts
}

// Low returns what the prover says are the lowest bits of v. Nothing is asserted: the
// caller looks both parts up.
func (a *API) Low(v frontend.Variable, bits uint) frontend.Variable {
	return a.hint(splitHint, 1, v, bits)[0]
}

// Bytes returns what the prover says are the n lowest bytes of v, from the lowest. Nothing is
// asserted: the caller looks them up and adds them together.
func (a *API) Bytes(v frontend.Variable, n int) []frontend.Variable {
	inputs := []frontend.Variable{v}
	for range n {
		inputs = append(inputs, 8)
	}
	return a.hint(splitHint, n, inputs...)
}

// Pack joins fields. Given: each is in its range.
func (a *API) Pack(l layout.Layout, fields ...frontend.Variable) frontend.Variable {
	var sum frontend.Variable = 0
	for i, f := range fields {
		sum = a.Add(sum, a.Mul(f, l.Shift(i)))
	}
	return sum
}

// Weighted is v·2^offset of field i of a layout.
func (a *API) Weighted(l layout.Layout, i int, v frontend.Variable) frontend.Variable {
	return a.Mul(v, l.Shift(i))
}

// Divide returns floor(n·m / 10000). Given: n·m < 2^(quotientBits + 13) without
// wrapping; knows quotient and remainder such that n·m = 10000·quotient +
// remainder, remainder < 10000, quotient < 2^quotientBits.
func (a *API) Divide(n, m frontend.Variable, quotientBits uint) frontend.Variable {
	product := a.Mul(n, m)
	out := a.hint(divideHint, 2, product)
	quotient, remainder := out[0], out[1]
	a.Check(quotient, quotientBits)
	a.Check(remainder, layout.BpsBits)
	a.Check(a.Sub(Whole-1, remainder), layout.BpsBits)
	a.AssertIsEqual(product, a.Add(a.Mul(quotient, Whole), remainder))
	return quotient
}

// DivideBy returns floor(n / d). Given: 0 < d < 2^divisorBits and n < 2^(quotientBits + divisorBits);
// knows quotient and remainder such that n = d·quotient + remainder, remainder < d,
// quotient < 2^quotientBits.
func (a *API) DivideBy(n, d frontend.Variable, quotientBits, divisorBits uint) frontend.Variable {
	out := a.hint(divideByHint, 2, n, d)
	quotient, remainder := out[0], out[1]
	a.Check(quotient, quotientBits)
	a.Check(remainder, divisorBits)
	a.Check(a.Sub(d, 1, remainder), divisorBits)
	a.AssertIsEqual(n, a.Add(a.Mul(quotient, d), remainder))
	return quotient
}

// Whole is 10000 basis points.
const Whole = 10_000

// AtLeast returns 1 if x ≥ y, else 0. Given: x, y in [0, 2^bits). Exactly one of
// x - y and y - x - 1 is in that range, and the returned bit selects which one is
// checked.
func (a *API) AtLeast(x, y frontend.Variable, bits uint) frontend.Variable {
	bit := a.hint(atLeastHint, 1, x, y)[0]
	a.AssertIsBoolean(bit)
	d := a.Sub(x, y)
	// bit·d + (1 - bit)·(-d - 1)
	a.Check(a.Sub(a.Mul(bit, a.Add(d, d, 1)), d, 1), bits)
	return bit
}

// Residue splits v = modulus·quotient + residue. Given: v < modulus·2^quotientBits; knows
// the quotient, in its range, and the residue as bits of which exactly one is set.
func (a *API) Residue(v frontend.Variable, modulus int, quotientBits uint) (quotient frontend.Variable, is []frontend.Variable) {
	out := a.hint(residueHint, 1+modulus, v)
	quotient, is = out[0], out[1:]
	a.Check(quotient, quotientBits)
	one, residue := frontend.Variable(0), frontend.Variable(0)
	for i, bit := range is {
		a.AssertIsBoolean(bit)
		one, residue = a.Add(one, bit), a.Add(residue, a.Mul(bit, i))
	}
	a.AssertIsEqual(one, 1)
	a.AssertIsEqual(v, a.Add(a.Mul(quotient, modulus), residue))
	return quotient, is
}

// Carry returns bit `bits` of sum. Given: sum < 2^(bits + 1).
func (a *API) Carry(sum frontend.Variable, bits uint) frontend.Variable {
	carry := a.hint(carryHint, 1, sum, bits)[0]
	a.AssertIsBoolean(carry)
	a.Check(a.Sub(sum, a.Mul(carry, new(big.Int).Lsh(big.NewInt(1), bits))), bits)
	return carry
}

// AssertClearRun asserts that the bits [first, first + run) of map are zero,
// where lowPower = 2^first, highPower = 2^(first+run), rest = 2^(width-first-run)
// and map < 2^width. Knows: low, high such that map = low + highPower·high,
// low < lowPower, high < rest.
func (a *API) AssertClearRun(bitmap, lowPower, highPower, rest frontend.Variable, width uint) {
	out := a.hint(aroundHint, 2, bitmap, lowPower, highPower)
	low, high := out[0], out[1]
	a.Check(low, width)
	a.Check(a.Sub(lowPower, 1, low), width)
	a.Check(high, width)
	a.Check(a.Sub(rest, 1, high), width)
	a.AssertIsEqual(bitmap, a.Add(low, a.Mul(highPower, high)))
}

func (a *API) hint(f solver.Hint, outputs int, inputs ...frontend.Variable) []frontend.Variable {
	out, err := a.Compiler().NewHint(f, outputs, inputs...)
	if err != nil {
		panic(err) // a wrong number of inputs, at compile time
	}
	return out
}

// splitHint: (value, width...) → the fields from the lowest bit.
func splitHint(_ *big.Int, in, out []*big.Int) error {
	rest := new(big.Int).Set(in[0])
	for i, width := range in[1:] {
		mask := new(big.Int).Lsh(big.NewInt(1), uint(width.Uint64()))
		out[i].And(rest, mask.Sub(mask, big.NewInt(1)))
		rest.Rsh(rest, uint(width.Uint64()))
	}
	return nil
}

// divideHint: product → quotient and remainder by 10000.
func divideHint(_ *big.Int, in, out []*big.Int) error {
	out[0].DivMod(in[0], big.NewInt(Whole), out[1])
	return nil
}

// divideByHint: (n, d) → quotient and remainder, zero for d = 0.
func divideByHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(0)
	out[1].SetUint64(0)
	if in[1].Sign() > 0 {
		out[0].DivMod(in[0], in[1], out[1])
	}
	return nil
}

// atLeastHint: (x, y) → x ≥ y.
func atLeastHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(0)
	if in[0].Cmp(in[1]) >= 0 {
		out[0].SetUint64(1)
	}
	return nil
}

// residueHint: value → quotient, and the residue as one bit for each that there can be.
func residueHint(_ *big.Int, in, out []*big.Int) error {
	residue := new(big.Int)
	out[0].DivMod(in[0], big.NewInt(int64(len(out)-1)), residue)
	for i := range out[1:] {
		out[1+i].SetUint64(0)
	}
	out[1+residue.Int64()].SetUint64(1)
	return nil
}

// carryHint: (sum, bits) → bit `bits` of sum.
func carryHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(uint64(in[0].Bit(int(in[1].Uint64()))))
	return nil
}

// aroundHint: (map, 2^first, 2^(first+run)) → the bits below first, and those from
// first + run on.
func aroundHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetUint64(0)
	out[1].SetUint64(0)
	if in[1].Sign() > 0 && in[2].Sign() > 0 {
		out[0].Mod(in[0], in[1])
		out[1].Div(in[0], in[2])
	}
	return nil
}
