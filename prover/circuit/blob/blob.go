// Package blob proves what a batch's blobs hold: b = Σ d_k·ρ^k mod q over the data
// words d_k, in the scalar field of BLS12-381 (docs/spec/blobs.md). L1 derives b from
// the blobs themselves, by the point-evaluation precompile.
//
// Integers are limbs in base B = 2^112, and an integer is taken as the polynomial of
// its limbs. Of each sum of products mod q the prover gives result, quotient and the carries
// between the limbs; all of that is committed to, and only then is the identity of
// polynomials looked at, at one random point ξ. So a word costs two multiplications:
// one for its polynomial at ξ, one with that of its power of ρ.
package blob

import (
	"fmt"
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints lists the functions that advise the prover. None of them is trusted.
func Hints() []solver.Hint { return []solver.Hint{reduceHint} }

const (
	// LimbBits is the width of a limb.
	LimbBits = 112
	// tag is "stoa.b", the domain of the challenge ξ.
	tag = 0x73746f612e62
	// carries between the five coefficients of a product of two three-limb numbers.
	carries = 4
)

// Word is a data word, Low + 2^112·High. Given: Low < 2^112, High < 2^(Bits-112).
type Word struct {
	Low, High frontend.Variable
	Bits      uint
}

// Evaluate gives the lower 128 bits and the others of b = Σ words[k]·ρ^k mod q, b < q.
// Given: words are fixed before ρ, ρ is below r.
func Evaluate(api *gadget.API, rho frontend.Variable, words []Word) (lo, hi frontend.Variable) {
	s := &sums{API: api}
	// Words are summed in groups before they are reduced mod q: one reduction for each
	// group, and one for each power of ρ within a group.
	group := int(math.Ceil(math.Sqrt(float64(len(words)))))
	powers := s.powers(rho, min(group, len(words)-1))

	var b *number
	for start := (len(words) - 1) / group * group; start >= 0; start -= group {
		var terms []product
		for i, w := range words[start:min(start+group, len(words))] {
			terms = append(terms, product{s.word(w), powers[i]})
		}
		if b != nil {
			terms = append(terms, product{b, powers[group]})
		}
		b = s.reduce(terms)
	}

	s.assertBelow(b, modulus) // b + q is another pair of limbs
	middle := api.Split(b.limbs[1], 16, LimbBits-16)
	s.assertEquations()
	return api.Add(b.limbs[0], api.Mul(middle[0], power(LimbBits))), api.Add(middle[1], api.Mul(b.limbs[2], power(LimbBits-16)))
}

// The orders of the circuit's field and of the blobs' field.
var order, modulus = ecc.BN254.ScalarField(), bls.Modulus()

// number is a non-negative integer Σ limbs[i]·B^i with limbs[i] < 2^bits[i].
type number struct {
	limbs []frontend.Variable
	bits  []uint
	at    frontend.Variable // the polynomial of the limbs at ξ
}

type product [2]*number

// equation is Σ x·y = result + quotient·q over the integers. The polynomials of the
// limbs differ by (B - X)·carries(X).
type equation struct {
	products         []product
	result, quotient *number
	carries          []frontend.Variable
}

// sums are the equations of a circuit, and what ξ must not be known before.
type sums struct {
	*gadget.API
	equations []equation
	numbers   []*number
	committed []frontend.Variable
}

func (s *sums) number(limbs []frontend.Variable, bits []uint) *number {
	n := &number{limbs: limbs, bits: bits}
	s.numbers = append(s.numbers, n)
	s.committed = append(s.committed, limbs...)
	return n
}

func (s *sums) word(w Word) *number {
	if w.Bits <= LimbBits {
		return s.number([]frontend.Variable{w.Low}, []uint{w.Bits})
	}
	return s.number([]frontend.Variable{w.Low, w.High}, []uint{LimbBits, w.Bits - LimbBits})
}

// powers are ρ^0 … ρ^n mod q, not all of them below q. The limbs of ρ are those of the
// integer below r (⚔ ρ + r is another point of the larger field).
func (s *sums) powers(rho frontend.Variable, n int) []*number {
	widths := widthsOf(order.BitLen())
	x := s.number(s.Split(rho, widths...), widths)
	s.assertBelow(x, order)

	powers := []*number{{limbs: []frontend.Variable{1}, bits: []uint{1}, at: 1}, x}
	for len(powers) <= n {
		powers = append(powers, s.reduce([]product{{powers[len(powers)-1], x}}))
	}
	return powers
}

// assertBelow asserts n < m, borrowing from limb to limb of m - 1 - n. Given: n has
// three limbs.
func (s *sums) assertBelow(n *number, m *big.Int) {
	top := limbsOf(new(big.Int).Sub(m, big.NewInt(1)))
	borrow := frontend.Variable(0)
	for i := range 2 {
		borrow = s.Sub(1, s.AtLeast(top[i], s.Add(n.limbs[i], borrow), LimbBits+1))
	}
	s.Check(s.Sub(top[2], n.limbs[2], borrow), n.bits[2])
}

// reduce returns a number of 255 bits that is the sum of the products mod q. Knows:
// result, quotient and carries, of which it says the range; assertEquations says the rest.
func (s *sums) reduce(products []product) *number {
	bounds := boundsOf(products)
	inputs := []frontend.Variable{len(products)}
	for _, p := range products {
		for _, n := range p {
			inputs = append(append(inputs, len(n.limbs)), n.limbs...)
		}
	}
	out, err := s.Compiler().NewHint(reduceHint, 3+3+carries, inputs...)
	if err != nil {
		panic(err) // a wrong number of inputs, at compile time
	}

	e := equation{products: products, result: s.number(out[:3], bounds.result), quotient: s.number(out[3:6], bounds.quotient), carries: out[6:]}
	for _, n := range []*number{e.result, e.quotient} {
		for i, limb := range n.limbs {
			s.Check(limb, n.bits[i])
		}
	}
	for i, c := range e.carries {
		s.Check(s.Add(c, bounds.carries[i].least), bounds.carries[i].bits)
	}
	s.committed = append(s.committed, e.carries...)
	s.equations = append(s.equations, e)
	return e.result
}

// assertEquations looks at all equations at ξ, a hash of the commitment to all their
// limbs and carries. A polynomial of degree 5 that is not zero vanishes there with a
// probability of 5/r.
func (s *sums) assertEquations() {
	multicommit.WithCommitment(s.API, func(_ frontend.API, commitment frontend.Variable) error {
		xi := s.Hash(poseidon.Narrow, tag, commitment)
		for _, n := range s.numbers {
			n.at = s.at(xi, n.limbs)
		}
		var limbs []frontend.Variable
		for _, limb := range limbsOf(modulus) {
			limbs = append(limbs, limb)
		}
		q := s.at(xi, limbs)
		for _, e := range s.equations {
			sum := frontend.Variable(0)
			for _, p := range e.products {
				sum = s.Add(sum, s.Mul(p[0].at, p[1].at))
			}
			carried := s.Mul(s.Sub(power(LimbBits), xi), s.at(xi, e.carries))
			s.AssertIsEqual(sum, s.Add(e.result.at, s.Mul(e.quotient.at, q), carried))
		}
		return nil
	}, s.committed...)
}

// at is the polynomial with these coefficients at x.
func (s *sums) at(x frontend.Variable, coefficients []frontend.Variable) frontend.Variable {
	last := len(coefficients) - 1
	y := coefficients[last]
	for i := last - 1; i >= 0; i-- {
		y = s.Add(s.Mul(y, x), coefficients[i])
	}
	return y
}

// bounds are the widths of what the prover answers for a sum of products.
type bounds struct {
	result, quotient []uint
	carries          [carries]carryRange
}

// carryRange is -least ≤ carry < 2^bits - least.
type carryRange struct {
	least *big.Int
	bits  uint
}

// boundsOf computes the widths, and panics unless every coefficient of
//
//	Σ x(X)·y(X) - result(X) - quotient(X)·q(X) - (B - X)·carries(X)
//
// lies between -r and r for all that the widths admit: then a polynomial that is zero
// mod r is zero, and at X = B the equation holds for the integers.
func boundsOf(products []product) (b bounds) {
	plus, minus, total := make(polynomial, carries+1), make(polynomial, carries+1), new(big.Int)
	for _, p := range products {
		x, y := largest(p[0].bits), largest(p[1].bits)
		plus.addProduct(x, y)
		total.Add(total, new(big.Int).Mul(x.at(base), y.at(base)))
	}
	b.result, b.quotient = widthsOf(modulus.BitLen()), widthsOf(total.Div(total, modulus).BitLen())
	minus.addProduct(largest(b.result), polynomial{big.NewInt(1)})
	minus.addProduct(largest(b.quotient), limbsOf(modulus))

	// most and least bound the carry of an honest prover, admitted that of any other.
	most, least, admitted := new(big.Int), new(big.Int), new(big.Int)
	for i := range plus {
		high, low := new(big.Int).Add(plus.coefficient(i), admitted), new(big.Int).Add(minus.coefficient(i), least)
		if i < carries {
			most = new(big.Int).Rsh(most.Add(most, plus.coefficient(i)), LimbBits)
			least = new(big.Int).Add(new(big.Int).Rsh(low, LimbBits), big.NewInt(1))
			bits := uint(new(big.Int).Add(most, least).BitLen())
			admitted = new(big.Int).Sub(power(bits), least)
			b.carries[i] = carryRange{least, bits}
			high.Add(high, new(big.Int).Mul(base, least))
			low.Add(low, new(big.Int).Mul(base, admitted))
		}
		if high.Cmp(order) >= 0 || low.Cmp(order) >= 0 {
			panic(fmt.Sprintf("blob: coefficient %d of %d products has up to %d bits, limit r", i, len(products), max(high.BitLen(), low.BitLen())))
		}
	}
	return b
}

// reduceHint: (number of products, then for each factor its number of limbs and its
// limbs) → limbs of the sum mod q, of the quotient, and the carries.
func reduceHint(_ *big.Int, in, out []*big.Int) error {
	next := func() *big.Int { v := in[0]; in = in[1:]; return v }
	factor := func() polynomial {
		x := make(polynomial, next().Uint64())
		for i := range x {
			x[i] = next()
		}
		return x
	}
	rest := make(polynomial, carries+1)
	for range next().Uint64() {
		rest.addProduct(factor(), factor())
	}
	quotient, result := new(big.Int).DivMod(rest.at(base), modulus, new(big.Int))
	for i, limb := range append(limbsOf(result), limbsOf(quotient)...) {
		out[i].Set(limb)
	}
	rest.addProduct(limbsOf(result), polynomial{big.NewInt(-1)})
	rest.addProduct(limbsOf(quotient), limbsOf(new(big.Int).Neg(modulus)))
	carry := new(big.Int)
	for i, c := range out[6:] {
		carry.Add(carry, rest.coefficient(i)).Quo(carry, base)
		c.Set(carry)
	}
	return nil
}

// polynomial is one by its coefficients, nil for zero.
type polynomial []*big.Int

func (p polynomial) coefficient(i int) *big.Int {
	if p[i] == nil {
		return new(big.Int)
	}
	return p[i]
}

func (p polynomial) addProduct(x, y polynomial) {
	for i := range x {
		for j := range y {
			p[i+j] = new(big.Int).Add(p.coefficient(i+j), new(big.Int).Mul(x[i], y[j]))
		}
	}
}

func (p polynomial) at(x *big.Int) *big.Int {
	y := new(big.Int)
	for i := len(p) - 1; i >= 0; i-- {
		y.Add(y.Mul(y, x), p.coefficient(i))
	}
	return y
}

var base = power(LimbBits)

// limbsOf are the three limbs of an integer, of its sign.
func limbsOf(v *big.Int) polynomial {
	limbs, rest := make(polynomial, 3), new(big.Int).Set(v)
	for i := range 2 {
		limbs[i] = new(big.Int)
		rest.QuoRem(rest, base, limbs[i])
	}
	limbs[2] = rest
	return limbs
}

// widthsOf are the widths of the three limbs of an integer of so many bits.
func widthsOf(bits int) []uint {
	return []uint{uint(min(bits, LimbBits)), uint(min(max(bits-LimbBits, 0), LimbBits)), uint(max(bits-2*LimbBits, 0))}
}

// largest are the largest limbs of these widths.
func largest(bits []uint) polynomial {
	limbs := make(polynomial, len(bits))
	for i, n := range bits {
		limbs[i] = new(big.Int).Sub(power(n), big.NewInt(1))
	}
	return limbs
}

// power is 2^n.
func power(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }
