package eddsa_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"os"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/eddsa"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

// one is a circuit of one signature.
type one struct {
	Domain, Validity, KeyX, KeyY, RX, RY, S frontend.Variable
	Words                                   []frontend.Variable
	width                                   int
}

func (c *one) Define(api frontend.API) error {
	return eddsa.Single{}.Verify(gadget.New(api), []eddsa.Statement{{
		Width: c.width, Domain: c.Domain, Words: c.Words, Validity: c.Validity, KeyX: c.KeyX, KeyY: c.KeyY, RX: c.RX, RY: c.RY, S: c.S,
	}})
}

func system(width, words int) func() constraint.ConstraintSystem {
	return sync.OnceValue(func() constraint.ConstraintSystem {
		ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &one{width: width, Words: make([]frontend.Variable, words)})
		if err != nil {
			panic(err)
		}
		return ccs
	})
}

var narrow, wide = system(poseidon.Narrow, 1), system(poseidon.Wide, 4)

// given is a statement with its witness.
type given struct {
	key signature.PublicKey
	m   signature.Message
	s   signature.Signature
}

func (g given) inCircuit(opts ...solver.Option) error {
	w := &one{Domain: g.m.Domain, Validity: g.m.Validity, KeyX: g.key.X, KeyY: g.key.Y, RX: g.s.R.X, RY: g.s.R.Y, S: g.s.S, width: g.m.Width}
	for _, word := range g.m.Words {
		w.Words = append(w.Words, word)
	}
	ccs := narrow()
	if g.m.Width == poseidon.Wide {
		ccs = wide()
	}
	full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	return ccs.IsSolved(full, opts...)
}

func (g given) native() error { return signature.Verify(g.key, g.m, g.s) }

type entropy struct{ seed [32]byte }

func (e *entropy) Read(p []byte) (int, error) {
	e.seed = sha256.Sum256(e.seed[:])
	return copy(p, e.seed[:]), nil
}

func key(i int) *signature.PrivateKey {
	k, err := signature.GenerateKey(&entropy{sha256.Sum256(fmt.Append(nil, "key", i))})
	if err != nil {
		panic(err)
	}
	return k
}

func field(parts ...any) (e fr.Element) {
	h := sha256.Sum256(fmt.Append(nil, parts...))
	e.SetBytes(h[:])
	return e
}

func message(width, i int) signature.Message {
	m := signature.Message{Width: width, Domain: field("domain", i), Validity: field("validity", i)}
	words := 1
	if width == poseidon.Wide {
		words = 4
	}
	for k := range words {
		m.Words = append(m.Words, field("word", i, k))
	}
	return m
}

func signed(width, i int) given {
	m := message(width, i)
	s, err := key(i).Sign(m, &entropy{})
	if err != nil {
		panic(err)
	}
	return given{key(i).Public, m, s}
}

// torsion is a point of order 8.
func torsion() signature.PublicKey {
	for i := uint64(2); ; i++ {
		var y fr.Element
		y.SetUint64(i)
		p, err := signature.Recover(y)
		if err != nil {
			continue
		}
		var t, four signature.PublicKey
		t.ScalarMultiplication(&p, &signature.Curve.Order)
		four.Double(&t)
		four.Double(&four)
		if !four.IsZero() {
			return t
		}
	}
}

func multiple(p signature.PublicKey, n int64) (q signature.PublicKey) {
	q.ScalarMultiplication(&p, big.NewInt(n))
	return q
}

func add(p, q signature.PublicKey) (s signature.PublicKey) {
	s.Add(&p, &q)
	return s
}

// with signs with nonce r and adds a point to R: S = r + h·k for the h of that R.
func with(k *signature.PrivateKey, A signature.PublicKey, m signature.Message, r *big.Int, extra signature.PublicKey) given {
	var s signature.Signature
	s.R.ScalarMultiplication(&signature.Curve.Base, r)
	s.R = add(s.R, extra)
	h, err := signature.Challenge(m.Out(s.R, A))
	if err != nil {
		panic(err)
	}
	s.S = h.Mul(h, k.Scalar())
	s.S.Add(s.S, r).Mod(s.S, &signature.Curve.Order)
	return given{A, m, s}
}

// negated is the holder of (-x, y): the same secret with the other sign.
func negated(i int) given {
	k, m := key(i), message(poseidon.Narrow, i)
	var A signature.PublicKey
	A.Neg(&k.Public)
	r := big.NewInt(987654321)
	var s signature.Signature
	s.R.ScalarMultiplication(&signature.Curve.Base, r)
	h, err := signature.Challenge(m.Out(s.R, A))
	if err != nil {
		panic(err)
	}
	s.S = h.Mul(h, k.Scalar())
	s.S.Sub(r, s.S).Mod(s.S, &signature.Curve.Order)
	return given{A, m, s}
}

// The table of page signatures: what is accepted and what is refused, by the circuit
// and by the native predicate alike (C7).
func TestPredicateTable(t *testing.T) {
	order := &signature.Curve.Order
	t8 := torsion()
	var zero signature.PublicKey
	zero.Y.SetOne()
	type vector struct {
		name   string
		given  given
		accept bool
	}
	var table []vector
	put := func(name string, accept bool, g given) { table = append(table, vector{name, g, accept}) }
	changed := func(g given, f func(g *given)) given {
		g.m.Words = append([]fr.Element(nil), g.m.Words...)
		g.s.S = new(big.Int).Set(g.s.S)
		f(&g)
		return g
	}
	one := fr.One()
	for i, width := range []int{poseidon.Narrow, poseidon.Wide} {
		g := signed(width, i)
		name := func(s string) string { return fmt.Sprintf("width %d: %s", width, s) }
		put(name("honest"), true, g)
		for _, by := range []int64{1, -1, 2} {
			put(name(fmt.Sprintf("S %+d", by)), false, changed(g, func(g *given) { g.s.S.Add(g.s.S, big.NewInt(by)) }))
		}
		for n := int64(1); n < 9; n++ {
			put(name(fmt.Sprintf("S + %d·order", n)), false, changed(g, func(g *given) { g.s.S.Add(g.s.S, new(big.Int).Mul(order, big.NewInt(n))) }))
		}
		put(name("S = 0"), false, changed(g, func(g *given) { g.s.S.SetInt64(0) }))
		put(name("S = order"), false, changed(g, func(g *given) { g.s.S.Set(order) }))
		put(name("-S"), false, changed(g, func(g *given) { g.s.S.Sub(order, g.s.S) }))
		put(name("S at the cut-off"), false, changed(g, func(g *given) { g.s.S.Lsh(signature.STopLimit, signature.STopShift) }))
		put(name("other R"), false, changed(g, func(g *given) { g.s.R = signed(width, i+10).s.R }))
		put(name("-R"), false, changed(g, func(g *given) { g.s.R.Neg(&g.s.R) }))
		put(name("R with -y"), false, changed(g, func(g *given) { g.s.R.Y.Neg(&g.s.R.Y) }))
		put(name("R off the curve"), false, changed(g, func(g *given) { g.s.R.X.Add(&g.s.R.X, &one) }))
		put(name("R = (0, 0)"), false, changed(g, func(g *given) { g.s.R = signature.PublicKey{} }))
		put(name("other word"), false, changed(g, func(g *given) { g.m.Words[0].Add(&g.m.Words[0], &one) }))
		put(name("last word"), false, changed(g, func(g *given) { w := &g.m.Words[len(g.m.Words)-1]; w.Sub(w, &one) }))
		put(name("other domain"), false, changed(g, func(g *given) { g.m.Domain.Add(&g.m.Domain, &one) }))
		put(name("other validity"), false, changed(g, func(g *given) { g.m.Validity.Add(&g.m.Validity, &one) }))
		put(name("other key"), false, changed(g, func(g *given) { g.key = key(77).Public }))
		put(name("-A with the same secret"), false, changed(g, func(g *given) { g.key.Neg(&g.key) }))
		put(name("key off the curve"), false, changed(g, func(g *given) { g.key.X.Add(&g.key.X, &one) }))
		for n := int64(0); n < 8; n++ { // R of order 1, 8, 4, 8, 2, 8, 4, 8: SIG-1
			put(name(fmt.Sprintf("R of small order %d", n)), false, changed(g, func(g *given) { g.s.R = multiple(t8, n) }))
		}
		// R of small order with the S that the equation wants: 8·S·B = 8·h·A.
		for n := int64(0); n < 8; n++ {
			put(name(fmt.Sprintf("forgery at R of small order %d", n)), false, with(key(i), g.key, g.m, new(big.Int), multiple(t8, n)))
		}
		// Cofactored: torsion in R or in the key changes nothing. A library that clears it
		// in another place would refuse, and a batch with that row could not be proven.
		for n := int64(1); n < 8; n++ {
			put(name(fmt.Sprintf("R plus torsion %d", n)), true, with(key(i), g.key, g.m, big.NewInt(12345678+n), multiple(t8, n)))
			put(name(fmt.Sprintf("key plus torsion %d", n)), true, with(key(i), add(g.key, multiple(t8, n)), g.m, big.NewInt(1234567+n), zero))
			put(name(fmt.Sprintf("both plus torsion %d", n)), true, with(key(i), add(g.key, multiple(t8, n)), g.m, big.NewInt(123456+n), multiple(t8, 8-n)))
		}
		put(name("R = A"), true, with(key(i), g.key, g.m, key(i).Scalar(), zero))
		put(name("R = B"), true, with(key(i), g.key, g.m, big.NewInt(1), zero))
	}
	put("(-x, y) with the negated secret", true, negated(3))
	// A key of small order: no state holds one (KEY-3), the predicate itself does not say so.
	for n := int64(0); n < 8; n++ {
		m := message(poseidon.Narrow, 5)
		var s signature.Signature
		s.R, s.S = multiple(signature.Curve.Base, 42), big.NewInt(42)
		put(fmt.Sprintf("key of small order %d", n), true, given{multiple(t8, n), m, s})
	}
	if len(table) < 64 {
		t.Fatalf("have %d cases, want 64", len(table))
	}
	for _, v := range table {
		native, circuit := v.given.native(), v.given.inCircuit()
		if (native == nil) != v.accept || (circuit == nil) != v.accept {
			t.Errorf("%s: native %v, circuit %v, want accepted: %v", v.name, native, circuit, v.accept)
		}
	}
	t.Logf("%d cases", len(table))
}

// The challenge hash of the circuit is that of the predicate, for many messages: a
// signature made natively solves, and only with its own words.
func TestChallengeHash(t *testing.T) {
	for i := range 12 {
		for _, width := range []int{poseidon.Narrow, poseidon.Wide} {
			if err := signed(width, 100+i).inCircuit(); err != nil {
				t.Errorf("message %d of width %d: %v", i, width, err)
			}
		}
	}
}

// ⚔ Limbs of out and S that are no split of the canonical value: out + r would be
// another challenge with the same residue, S + r a second S; and limbs that leave
// their ranges while their sum stays (SIG-2, SIG-3).
func TestForgedLimbs(t *testing.T) {
	g := signed(poseidon.Narrow, 9)
	id := solver.GetHintID(eddsa.Hints()[0])
	honest := eddsa.Hints()[0]
	lies := map[string]func(in, out []*big.Int){
		"alias + r": func(in, out []*big.Int) {
			v := new(big.Int).Add(in[0], ecc.BN254.ScalarField())
			_ = honest(ecc.BN254.ScalarField(), append([]*big.Int{v}, in[1:]...), out)
		},
		"rotated": func(_, out []*big.Int) { out[0], out[1] = new(big.Int).Set(out[1]), new(big.Int).Set(out[0]) },
		"zero":    func(_, out []*big.Int) { out[0].SetInt64(0) },
	}
	for i := range 2 {
		for _, by := range []int64{1, -1} {
			lies[fmt.Sprintf("limb %d carries %d", i, by)] = func(in, out []*big.Int) {
				if i+1 < len(out) {
					out[i].Add(out[i], new(big.Int).Lsh(big.NewInt(by), uint(in[1+i].Uint64())))
					out[i+1].Sub(out[i+1], big.NewInt(by))
				} else {
					out[i].Add(out[i], big.NewInt(by))
				}
			}
		}
		lies[fmt.Sprintf("limb %d one more", i)] = func(_, out []*big.Int) { out[i].Add(out[i], big.NewInt(1)) }
	}
	for name, lie := range lies {
		for _, limbs := range []int{2, 3} { // of S, of out
			forged := func(mod *big.Int, in, out []*big.Int) error {
				if err := honest(mod, in, out); err != nil {
					return err
				}
				if len(out) == limbs {
					lie(in, out)
					for _, o := range out {
						o.Mod(o, mod)
					}
				}
				return nil
			}
			if err := g.inCircuit(solver.OverrideHint(id, forged)); err == nil {
				t.Errorf("%s of %d limbs: solved", name, limbs)
			}
		}
	}
	// A challenge of the alias out + r, with the S that fits it: everything is
	// consistent but the canonical split.
	k, m := key(9), message(poseidon.Narrow, 9)
	for r := int64(2); r < 6; r++ {
		var s signature.Signature
		s.R = multiple(signature.Curve.Base, r)
		out := m.Out(s.R, k.Public)
		alias := new(big.Int).Add(out.BigInt(new(big.Int)), ecc.BN254.ScalarField())
		low := new(big.Int).And(alias, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), signature.ChallengeBits), big.NewInt(1)))
		h := low.Lsh(low, 1).SetBit(low, 0, 1)
		s.S = h.Mul(h, k.Scalar())
		s.S.Add(s.S, big.NewInt(r)).Mod(s.S, &signature.Curve.Order)
		forged := func(mod *big.Int, in, out []*big.Int) error {
			if len(out) == 3 {
				in = append([]*big.Int{new(big.Int).Add(in[0], mod)}, in[1:]...)
			}
			return honest(mod, in, out)
		}
		if err := (given{k.Public, m, s}).inCircuit(solver.OverrideHint(id, forged)); err == nil {
			t.Error("a signature under the challenge of out + r: solved")
		}
	}
}

// ⚔ Off-curve keys. A state holds y only, so a thief may choose x for anybody's y. Two
// choices have few multiples in the formulas of the gadget: (0, y), and (i·y, y) with
// i² = -1, whose double is the point (i, 0) of order 4 on the curve, whatever y is: then h·A
// is one of eight points for every h. This gadget refuses them twice, for the library asserts too that
// S·B - h·A is on the curve and h is odd; another gadget has only the assertion on A.
func TestOffCurveKeys(t *testing.T) {
	var i, minusOne fr.Element
	minusOne.SetInt64(-1)
	i.Sqrt(&minusOne)
	for n := range 8 {
		m := message(poseidon.Narrow, n)
		victim := key(n).Public.Y
		for name, x := range map[string]fr.Element{"0": {}, "i·y": *new(fr.Element).Mul(&i, &victim), "any": field("x", n)} {
			A := signature.PublicKey{X: x, Y: victim}
			if A.IsOnCurve() {
				t.Fatal("the key is on the curve: the test is wrong")
			}
			for _, secret := range []int64{0, 42} {
				var s signature.Signature
				s.R, s.S = multiple(signature.Curve.Base, 42), big.NewInt(secret)
				if err := (given{A, m, s}).inCircuit(); err == nil {
					t.Errorf("a key with x = %s: solved", name)
				}
			}
		}
	}
}
