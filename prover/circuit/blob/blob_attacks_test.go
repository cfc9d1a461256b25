package blob_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	native "github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/prover/circuit/blob"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

var r, q = ecc.BN254.ScalarField(), bls.Modulus()

// sum is the circuit of one evaluation.
type sum struct {
	Rho, Lo, Hi frontend.Variable `gnark:",public"`
	Words       []frontend.Variable

	bits []uint
	bare bool // the words alone
}

// Define splits the words as a row does: in their ranges.
func (c *sum) Define(api frontend.API) error {
	g := gadget.New(api)
	var words []blob.Word
	for i, w := range c.Words {
		bits := c.bits[i]
		if bits <= blob.LimbBits {
			g.Check(w, bits)
			words = append(words, blob.Word{Low: w, High: 0, Bits: bits})
			continue
		}
		parts := g.Split(w, blob.LimbBits, bits-blob.LimbBits)
		words = append(words, blob.Word{Low: parts[0], High: parts[1], Bits: bits})
	}
	if c.bare {
		return nil
	}
	lo, hi := blob.Evaluate(g, c.Rho, words)
	g.AssertIsEqual(c.Lo, lo)
	g.AssertIsEqual(c.Hi, hi)
	return nil
}

// The widths of the words of a listing row, with a first word as wide as a market row's, of
// an escrow row and of a payment.
var (
	marketBits  = []uint{layout.Market0.Bits(), layout.PolicySet1.Bits(), layout.ListingSet2.Bits(), layout.ListingSet3.Bits()}
	escrowBits  = []uint{layout.Escrow0.Bits(), layout.Escrow1.Bits(), layout.Evidence.Bits()}
	paymentBits = []uint{layout.Payment.Bits()}
)

// widths repeats a pattern.
func widths(n int, pattern []uint) []uint {
	bits := make([]uint, n)
	for i := range bits {
		bits[i] = pattern[i%len(pattern)]
	}
	return bits
}

func compile(bits []uint) constraint.ConstraintSystem {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &sum{Words: make([]frontend.Variable, len(bits)), bits: bits})
	if err != nil {
		panic(err)
	}
	return ccs
}

// element is a made-up element below 2^bits.
func element(bits uint, what ...any) (e fr.Element) {
	h := sha256.Sum256(fmt.Append(nil, what...))
	v := new(big.Int).SetBytes(h[:])
	e.SetBigInt(v.Rsh(v, 256-bits))
	return e
}

func words(bits []uint, seed int) []fr.Element {
	all := make([]fr.Element, len(bits))
	for i, n := range bits {
		all[i] = element(n, "word", seed, i)
		if i%5 == 4 { // the largest one
			all[i].SetBigInt(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), n), big.NewInt(1)))
		}
	}
	return all
}

// claimed is a witness: what the prover says of words and point.
type claimed struct {
	words       []fr.Element
	rho, lo, hi fr.Element
}

func honest(bits []uint, seed int) claimed {
	c := claimed{words: words(bits, seed), rho: element(253, "rho", seed)}
	c.lo, c.hi = native.Limbs(native.Evaluate(c.words, c.rho))
	return c
}

func (c claimed) solves(ccs constraint.ConstraintSystem, hints ...solver.Option) bool {
	w := &sum{Rho: c.rho, Lo: c.lo, Hi: c.hi}
	for _, word := range c.words {
		w.Words = append(w.Words, word)
	}
	full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	return ccs.IsSolved(full, hints...) == nil
}

// The circuit and package blob of the protocol compute the same b, for numbers of
// words around that of full groups.
func TestEvaluation(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 9, 10, 64, 65, 97} {
		for name, pattern := range map[string][]uint{"payments": paymentBits, "market": marketBits, "escrow": escrowBits} {
			ccs := compile(widths(n, pattern))
			for seed := range 4 {
				c := honest(widths(n, pattern), seed)
				switch seed {
				case 1:
					c.rho = fr.Element{}
				case 2:
					c.rho.SetInt64(-1)
				case 3:
					clear(c.words)
				}
				c.lo, c.hi = native.Limbs(native.Evaluate(c.words, c.rho))
				if !c.solves(ccs) {
					t.Errorf("%d words of %s, seed %d: have no witness, want one", n, name, seed)
				}
			}
		}
	}
}

// A word costs less than ten constraints where there are a thousand, beside the split that
// a row makes of it in any case.
func TestCost(t *testing.T) {
	count := func(bits []uint, bare bool) int {
		ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &sum{Words: make([]frontend.Variable, len(bits)), bits: bits, bare: bare}, frontend.IgnoreUnconstrainedInputs())
		if err != nil {
			t.Fatal(err)
		}
		return ccs.GetNbConstraints()
	}
	for name, pattern := range map[string][]uint{"payments": paymentBits, "market": marketBits, "escrow": escrowBits} {
		for _, n := range []int{32, 256, 1024, 4096} {
			bits := widths(n, pattern)
			cost := float64(count(bits, false)-count(bits, true)) / float64(n)
			t.Logf("%d words of %s: %.2f constraints a word", n, name, cost)
			if n >= 1024 && cost > 10 {
				t.Errorf("%d words of %s: have %.2f constraints a word, want at most 10", n, name, cost)
			}
		}
	}
}

// call is one question of the circuit to the prover, by its inputs: constraints are
// solved in any order.
type call struct {
	in, out []*big.Int
}

func clone(all []*big.Int) (copies []*big.Int) {
	for _, v := range all {
		copies = append(copies, new(big.Int).Set(v))
	}
	return copies
}

var reduce = blob.Hints()[0]

// calls lists the questions of an honest run, the last one last.
func (c claimed) calls(t *testing.T, ccs constraint.ConstraintSystem) []call {
	t.Helper()
	var mu sync.Mutex
	var all []call
	ok := c.solves(ccs, solver.OverrideHint(solver.GetHintID(reduce), func(mod *big.Int, in, out []*big.Int) error {
		asked := clone(in)
		err := reduce(mod, in, out)
		mu.Lock()
		defer mu.Unlock()
		all = append(all, call{asked, clone(out)})
		return err
	}))
	if !ok {
		t.Fatal("the honest witness does not solve")
	}
	b := c.b()
	i := slices.IndexFunc(all, func(a call) bool { return integer(a.out[:3]).Cmp(b) == 0 })
	all[i], all[len(all)-1] = all[len(all)-1], all[i]
	return all
}

// answering makes the prover answer one question with values of his own.
func (a call) answering(out []*big.Int) solver.Option {
	asked := fmt.Sprint(a.in)
	return solver.OverrideHint(solver.GetHintID(reduce), func(mod *big.Int, in, answer []*big.Int) error {
		if fmt.Sprint(in) != asked {
			return reduce(mod, in, answer)
		}
		for i := range answer {
			answer[i].Mod(out[i], mod)
		}
		return nil
	})
}

var base = new(big.Int).Lsh(big.NewInt(1), blob.LimbBits)

func integer(limbs []*big.Int) *big.Int {
	v := new(big.Int)
	for i := len(limbs) - 1; i >= 0; i-- {
		v.Add(v.Mul(v, base), limbs[i])
	}
	return v
}

func limbs(v *big.Int) []*big.Int {
	rest, all := new(big.Int).Set(v), make([]*big.Int, 3)
	for i := range 2 {
		all[i] = new(big.Int)
		rest.DivMod(rest, base, all[i])
	}
	all[2] = rest
	return all
}

// coefficients of the sum of products that the question asks for.
func (a call) coefficients() []*big.Int {
	in, sum := a.in[1:], make([]*big.Int, 5)
	for i := range sum {
		sum[i] = new(big.Int)
	}
	factor := func() []*big.Int {
		n := in[0].Uint64()
		x := in[1 : 1+n]
		in = in[1+n:]
		return x
	}
	for len(in) > 0 {
		x, y := factor(), factor()
		for i := range x {
			for j := range y {
				sum[i+j].Add(sum[i+j], new(big.Int).Mul(x[i], y[j]))
			}
		}
	}
	return sum
}

// with is an answer of these limbs, and the carries that the circuit's field allows: right
// if the polynomials' difference is divisible by B - X there.
func (a call) with(result, quotient []*big.Int) []*big.Int {
	rest := a.coefficients()
	for i := range result {
		rest[i].Sub(rest[i], result[i])
		for j, limb := range limbs(q) {
			rest[i+j].Sub(rest[i+j], new(big.Int).Mul(quotient[i], limb))
		}
	}
	out := append(clone(result), clone(quotient)...)
	carry, inverse := new(big.Int), new(big.Int).ModInverse(base, r)
	for _, e := range rest[:4] {
		carry = new(big.Int).Add(carry, e)
		carry.Mod(carry.Mul(carry, inverse), r)
		out = append(out, carry)
	}
	return out
}

func value(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

// b is what lo and hi say.
func (c claimed) b() *big.Int {
	hi := value(c.hi)
	return hi.Add(hi.Lsh(hi, 128), value(c.lo))
}

// claims are lo and hi for an integer b.
func (c claimed) claims(b *big.Int) claimed {
	half := new(big.Int).Lsh(big.NewInt(1), 128)
	hi, lo := new(big.Int).DivMod(b, half, new(big.Int))
	c.lo.SetBigInt(lo)
	c.hi.SetBigInt(hi)
	return c
}

// Each answer to each question is changed, alone and together with all that follows
// from it: there is no second witness.
func TestForgedAnswers(t *testing.T) {
	bits := widths(12, marketBits) // three powers, three groups
	ccs, c := compile(bits), honest(widths(12, marketBits), 1)
	calls, total := c.calls(t, ccs), 0
	for n, a := range calls {
		refuse := func(lie string, c claimed, out []*big.Int) {
			t.Helper()
			if fmt.Sprint(out) == fmt.Sprint(a.out) {
				return
			}
			total++
			if c.solves(ccs, a.answering(out)) {
				t.Errorf("question %d of %d, %s: accepted", n, len(calls), lie)
			}
		}
		for i := range a.out {
			for _, by := range []*big.Int{big.NewInt(1), big.NewInt(-1), base, new(big.Int).Neg(base), q, new(big.Int).Lsh(big.NewInt(1), 142)} {
				out := clone(a.out)
				out[i].Add(out[i], by)
				refuse(fmt.Sprintf("output %d plus %s", i, by), c, out)
			}
			for _, v := range []*big.Int{new(big.Int), big.NewInt(-1), new(big.Int).ModInverse(big.NewInt(2), r)} {
				out := clone(a.out)
				out[i].Set(v)
				refuse(fmt.Sprintf("output %d is %s", i, v), c, out)
			}
		}

		result, quotient := integer(a.out[:3]), integer(a.out[3:6])
		inField := func(v *big.Int) *big.Int { // the quotient for another result, in the circuit's field
			k := new(big.Int).Sub(a.total(), v)
			k.Mod(k, r)
			return k.Mod(k.Mul(k, new(big.Int).ModInverse(q, r)), r)
		}
		last := n == len(calls)-1
		claim := func(v *big.Int) claimed {
			if last {
				return c.claims(v)
			}
			return c
		}
		for name, v := range map[string]*big.Int{
			"one more": new(big.Int).Add(result, big.NewInt(1)), "zero": new(big.Int), "another": value(element(250, "another")),
		} {
			// Carries that wrap: the equation holds mod r, and nowhere else.
			refuse(name+", the quotient of the field", claim(v), a.with(limbs(v), limbs(inField(v))))
			refuse(name+", the quotient of the field and r", claim(v), a.with(limbs(v), limbs(new(big.Int).Add(inField(v), r))))
			refuse(name+", the same quotient", claim(v), a.with(limbs(v), limbs(quotient)))
		}
		// Limbs beyond their range: the equation holds, and the next limb makes up for it.
		for i := range 2 {
			for _, by := range []int64{1, -1} {
				for at, name := range []string{"result", "quotient"} {
					parts := [2][]*big.Int{limbs(result), limbs(quotient)}
					parts[at][i].Add(parts[at][i], new(big.Int).Mul(base, big.NewInt(by)))
					parts[at][i+1].Sub(parts[at][i+1], big.NewInt(by))
					refuse(fmt.Sprintf("limb %d of the %s overflows by %d", i, name, by), c, a.with(parts[0], parts[1]))
				}
			}
		}
		// The result plus q is as good inside, and refused at the end.
		out := a.with(limbs(new(big.Int).Add(result, q)), limbs(new(big.Int).Sub(quotient, big.NewInt(1))))
		fits := new(big.Int).Add(result, q).BitLen() <= 255
		if last {
			refuse("b + q", claim(new(big.Int).Add(result, q)), out)
			refuse("b + q, the limbs of b", c, out)
		} else if have := c.solves(ccs, a.answering(out)); have != fits {
			t.Errorf("question %d, result plus q: have accepted %v, want %v", n, have, fits)
		}
	}
	t.Logf("%d lies", total)
}

func (a call) total() *big.Int { return integer(a.coefficients()) }

// ⚔ b + q has limbs too, and fits 255 bits if b is small: it is refused, by b < q alone.
func TestSecondNameOfB(t *testing.T) {
	bits := widths(4, marketBits)
	ccs := compile(bits)
	c := honest(bits, 1)
	clear(c.words)
	c.words[0].SetUint64(12345)
	c = c.claims(big.NewInt(12345))
	calls := c.calls(t, ccs)
	last := calls[len(calls)-1]
	alias := new(big.Int).Add(big.NewInt(12345), q)
	// 12345 = (12345 + q) - q: a quotient of -1 does not exist, so the sum gets a q of its own.
	if c.claims(alias).solves(ccs, last.answering(last.with(limbs(alias), limbs(big.NewInt(-1))))) {
		t.Error("b + q with a quotient below zero: accepted")
	}
	for seed := range 64 { // a word sum above q with a small b
		c := honest(bits, seed)
		b := c.b()
		alias := new(big.Int).Add(b, q)
		if alias.BitLen() > 255 {
			continue
		}
		calls := c.calls(t, ccs)
		last := calls[len(calls)-1]
		out := last.with(limbs(alias), limbs(new(big.Int).Sub(integer(last.out[3:6]), big.NewInt(1))))
		if c.claims(alias).solves(ccs, last.answering(out)) {
			t.Error("b + q: accepted")
		}
		return
	}
	t.Error("no b is small enough for the attack")
}

// ⚔ The limbs of ρ are those of ρ, not of ρ + r: another point, at which other words have
// this b.
func TestSecondNameOfRho(t *testing.T) {
	bits := widths(5, marketBits)
	ccs := compile(bits)
	split := hintNamed(t, "splitHint")
	for _, rho := range []int64{0, 1, 77, 1 << 40} {
		c := honest(bits, 3)
		c.rho.SetInt64(rho)
		alias := new(big.Int).Add(big.NewInt(rho), r)
		b := new(bls.Element)
		for i := len(c.words) - 1; i >= 0; i-- {
			var w, x bls.Element
			w.SetBigInt(value(c.words[i]))
			x.SetBigInt(alias)
			b.Mul(b, &x).Add(b, &w)
		}
		c.lo, c.hi = native.Limbs(*b)
		asPoint := solver.OverrideHint(solver.GetHintID(split), func(mod *big.Int, in, out []*big.Int) error {
			if in[0].Cmp(big.NewInt(rho)) == 0 && len(out) == 3 {
				for i, limb := range limbs(alias) {
					out[i].Set(limb)
				}
				return nil
			}
			return split(mod, in, out)
		})
		if alias.BitLen() > 254 {
			t.Fatal("the alias does not fit the limbs")
		}
		if c.solves(ccs, asPoint) {
			t.Errorf("rho %d and r: accepted", rho)
		}
	}
}

// The point is ρ's, and the halves are b's: limbs of another ρ, and a part of b's middle limb
// that is none, are refused by the sums of the splits alone.
func TestForgedSplits(t *testing.T) {
	bits := widths(5, marketBits)
	ccs, c := compile(bits), honest(widths(5, marketBits), 3)
	split := hintNamed(t, "splitHint")
	forged := func(tell func(in, out []*big.Int)) solver.Option {
		return solver.OverrideHint(solver.GetHintID(split), func(mod *big.Int, in, out []*big.Int) error {
			err := split(mod, in, out)
			tell(in, out)
			return err
		})
	}
	rho, other := value(c.rho), c
	other.lo, other.hi = native.Limbs(native.Evaluate(c.words, element(250, "another point")))
	if other.solves(ccs, forged(func(in, out []*big.Int) {
		if in[0].Cmp(rho) == 0 && len(out) == 3 {
			for i, limb := range limbs(value(element(250, "another point"))) {
				out[i].Set(limb)
			}
		}
	})) {
		t.Error("limbs of another point: accepted")
	}
	other = c.claims(new(big.Int).Xor(c.b(), base)) // a bit of the 16 that lo has of the middle limb
	if other.solves(ccs, forged(func(in, out []*big.Int) {
		if len(out) == 2 && in[1].Uint64() == 16 {
			out[0].Xor(out[0], big.NewInt(1))
		}
	})) {
		t.Error("another middle: accepted")
	}
}

// hintNamed is a hint of package gadget.
func hintNamed(t *testing.T, name string) solver.Hint {
	t.Helper()
	for _, h := range gadget.Hints() {
		if strings.HasSuffix(solver.GetHintName(h), "."+name) {
			return h
		}
	}
	t.Fatalf("package gadget has no hint %s", name)
	return nil
}

// ⚔ 5 + q in limbs differs from q - 1 in the lowest limb alone. A prover who denies the borrow
// is refused by the comparison of that limb.
func TestDeniedBorrow(t *testing.T) {
	bits := widths(4, marketBits)
	ccs := compile(bits)
	c := claimed{words: make([]fr.Element, 4)}
	c.rho.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 100))
	alias := new(big.Int).Add(q, big.NewInt(5)) // = d₀ + d₁·ρ + d₂·ρ²
	for i := range 3 {
		part := new(big.Int).Rsh(alias, uint(100*i))
		if i < 2 {
			part.And(part, new(big.Int).Sub(value(c.rho), big.NewInt(1)))
		}
		c.words[i].SetBigInt(part)
	}
	c = c.claims(big.NewInt(5))
	calls := c.calls(t, ccs)
	last := calls[len(calls)-1]
	atLeast := hintNamed(t, "atLeastHint")
	denied := solver.OverrideHint(solver.GetHintID(atLeast), func(_ *big.Int, _, out []*big.Int) error {
		out[0].SetUint64(1)
		return nil
	})
	if c.claims(alias).solves(ccs, last.answering(last.with(limbs(alias), limbs(new(big.Int)))), denied) {
		t.Error("b + q without a borrow: accepted")
	}
}

// Another b, other words, the same words elsewhere: refused.
func TestOtherWords(t *testing.T) {
	bits := widths(40, marketBits)
	ccs, c, total := compile(bits), honest(widths(40, marketBits), 9), 0
	if !c.solves(ccs) {
		t.Fatal("the honest witness does not solve")
	}
	refuse := func(lie string, change func(*claimed)) {
		t.Helper()
		l := c
		l.words = slices.Clone(c.words)
		change(&l)
		total++
		if l.solves(ccs) {
			t.Errorf("%s: accepted", lie)
		}
	}
	one := fr.One()
	for i := range c.words {
		refuse(fmt.Sprintf("word %d plus one", i), func(l *claimed) { l.words[i].Add(&l.words[i], &one) })
		refuse(fmt.Sprintf("word %d is zero", i), func(l *claimed) { l.words[i] = fr.Element{} })
		for _, j := range []int{(i + 4) % 40, (i + 7) % 40} { // the next row, the next group
			refuse(fmt.Sprintf("words %d and %d swapped", i, j), func(l *claimed) { l.words[i], l.words[j] = l.words[j], l.words[i] })
		}
		refuse(fmt.Sprintf("word %d moved on", i), func(l *claimed) {
			l.words[(i+4)%40], l.words[i] = l.words[i], fr.Element{}
		})
	}
	refuse("halves of b swapped", func(l *claimed) { l.lo, l.hi = l.hi, l.lo })
	refuse("lo plus one", func(l *claimed) { l.lo.Add(&l.lo, &one) })
	refuse("hi plus one", func(l *claimed) { l.hi.Add(&l.hi, &one) })
	refuse("lo plus 2^128, hi minus one", func(l *claimed) {
		var half fr.Element
		half.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 128))
		l.lo.Add(&l.lo, &half)
		l.hi.Sub(&l.hi, &one)
	})
	refuse("rho plus one", func(l *claimed) { l.rho.Add(&l.rho, &one) })
	t.Logf("%d lies", total)
}

// More words of 248 bits in a group than the circuit's field can add are refused when
// the circuit is made.
func TestGroupsThatWouldWrap(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("have a circuit whose sums wrap, want a panic")
		}
	}()
	compile(widths(40*40, []uint{layout.MaxBits}))
}
