package batchsig_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// torsion is a point of order 8.
func torsion() signature.PublicKey {
	for i := uint64(2); ; i++ {
		p, err := signature.Recover(fr.NewElement(i))
		if err != nil {
			continue
		}
		t := times(&signature.Curve.Order, p)
		if four := multiple(t, 4); !four.IsZero() {
			return t
		}
	}
}

func times(n *big.Int, p signature.PublicKey) signature.PublicKey {
	return *new(signature.PublicKey).ScalarMultiplication(&p, n)
}

func multiple(p signature.PublicKey, n int64) signature.PublicKey { return times(big.NewInt(n), p) }

func add(p, q signature.PublicKey) signature.PublicKey {
	return *new(signature.PublicKey).Add(&p, &q)
}

var base, order = signature.Curve.Base, &signature.Curve.Order

// answer signs with the nonce r and adds a point to R: S = r + h·secret for the h of
// that R and of the key A, which need not be the secret's.
func answer(secret *big.Int, A signature.PublicKey, m signature.Message, r *big.Int, extra signature.PublicKey) signature.Claim {
	s := signature.Signature{R: add(times(r, base), extra)}
	s.S = respond(secret, A, m, s.R, r)
	return signature.Claim{Key: A, Message: m, Signature: s}
}

// respond is S = r + h·secret.
func respond(secret *big.Int, A signature.PublicKey, m signature.Message, R signature.PublicKey, r *big.Int) *big.Int {
	h, err := signature.Challenge(m.Out(R, A))
	if err != nil {
		panic(err)
	}
	h.Mul(h, secret)
	return h.Add(h, r).Mod(h, order)
}

// vector is a claim and what the page says of it.
type vector struct {
	name   string
	claim  signature.Claim
	accept bool
}

// table of page signatures: what is accepted and what is refused.
func table() (table []vector) {
	t8 := torsion()
	zero := multiple(t8, 0)
	put := func(name string, accept bool, c signature.Claim) {
		table = append(table, vector{name, c, accept})
	}
	changed := func(c signature.Claim, f func(c *signature.Claim)) signature.Claim {
		c.Message.Words = slices.Clone(c.Message.Words)
		c.Signature.S = new(big.Int).Set(c.Signature.S)
		f(&c)
		return c
	}
	one := fr.One()
	for i, width := range []int{poseidon.Narrow, poseidon.Wide} {
		g, k := signed(width, i), key(i)
		name := func(s string, more ...any) string { return fmt.Sprintf("width %d: ", width) + fmt.Sprintf(s, more...) }
		put(name("honest"), true, g)
		for _, by := range []int64{1, -1, 2} {
			put(name("S %+d", by), false, changed(g, func(c *signature.Claim) { c.Signature.S.Add(c.Signature.S, big.NewInt(by)) }))
		}
		for n := int64(1); n < 9; n++ {
			put(name("S + %d·order", n), false, changed(g, func(c *signature.Claim) { c.Signature.S.Add(c.Signature.S, new(big.Int).Mul(order, big.NewInt(n))) }))
		}
		put(name("S = 0"), false, changed(g, func(c *signature.Claim) { c.Signature.S.SetInt64(0) }))
		put(name("S = order"), false, changed(g, func(c *signature.Claim) { c.Signature.S.Set(order) }))
		put(name("-S"), false, changed(g, func(c *signature.Claim) { c.Signature.S.Sub(order, c.Signature.S) }))
		put(name("S at the cut-off"), false, changed(g, func(c *signature.Claim) { c.Signature.S.Lsh(signature.STopLimit, signature.STopShift) }))
		put(name("other R"), false, changed(g, func(c *signature.Claim) { c.Signature.R = signed(width, i+10).Signature.R }))
		put(name("-R"), false, changed(g, func(c *signature.Claim) { c.Signature.R.Neg(&c.Signature.R) }))
		put(name("R with -y"), false, changed(g, func(c *signature.Claim) { c.Signature.R.Y.Neg(&c.Signature.R.Y) }))
		put(name("R off the curve"), false, changed(g, func(c *signature.Claim) { c.Signature.R.X.Add(&c.Signature.R.X, &one) }))
		put(name("R = (0, 0)"), false, changed(g, func(c *signature.Claim) { c.Signature.R = signature.PublicKey{} }))
		put(name("R = (x, -1)"), false, changed(g, func(c *signature.Claim) { c.Signature.R.Y.SetInt64(-1) }))
		put(name("R = (x, 1)"), false, changed(g, func(c *signature.Claim) { c.Signature.R.Y.SetOne() }))
		put(name("other word"), false, changed(g, func(c *signature.Claim) { c.Message.Words[0].Add(&c.Message.Words[0], &one) }))
		put(name("last word"), false, changed(g, func(c *signature.Claim) { w := &c.Message.Words[len(c.Message.Words)-1]; w.Sub(w, &one) }))
		put(name("other domain"), false, changed(g, func(c *signature.Claim) { c.Message.Domain.Add(&c.Message.Domain, &one) }))
		put(name("other validity"), false, changed(g, func(c *signature.Claim) { c.Message.Validity.Add(&c.Message.Validity, &one) }))
		put(name("other key"), false, changed(g, func(c *signature.Claim) { c.Key = key(77).Public }))
		put(name("-A with the same secret"), false, changed(g, func(c *signature.Claim) { c.Key.Neg(&c.Key) }))
		put(name("key off the curve"), false, changed(g, func(c *signature.Claim) { c.Key.X.Add(&c.Key.X, &one) }))
		put(name("key (x, -1)"), false, changed(g, func(c *signature.Claim) { c.Key.Y.SetInt64(-1) }))
		for n := int64(0); n < 8; n++ { // R of order 1, 8, 4, 8, 2, 8, 4, 8: SIG-1
			put(name("R of small order %d", n), false, changed(g, func(c *signature.Claim) { c.Signature.R = multiple(t8, n) }))
		}
		// R of small order with the S that the equation wants: 8·S·B = 8·h·A.
		for n := int64(0); n < 8; n++ {
			put(name("forgery at R of small order %d", n), false, answer(k.Scalar(), g.Key, g.Message, new(big.Int), multiple(t8, n)))
		}
		// Cofactored: torsion in R or in the key changes nothing. A library that clears it
		// in another place would refuse, and a batch with that row could not be proven.
		for n := int64(1); n < 8; n++ {
			put(name("R plus torsion %d", n), true, answer(k.Scalar(), g.Key, g.Message, big.NewInt(12345678+n), multiple(t8, n)))
			put(name("key plus torsion %d", n), true, answer(k.Scalar(), add(g.Key, multiple(t8, n)), g.Message, big.NewInt(1234567+n), zero))
			put(name("both plus torsion %d", n), true, answer(k.Scalar(), add(g.Key, multiple(t8, n)), g.Message, big.NewInt(123456+n), multiple(t8, 8-n)))
		}
		put(name("R = A"), true, answer(k.Scalar(), g.Key, g.Message, k.Scalar(), zero))
		put(name("R = -A"), true, answer(k.Scalar(), g.Key, g.Message, new(big.Int).Sub(order, k.Scalar()), zero))
		put(name("R = B"), true, answer(k.Scalar(), g.Key, g.Message, big.NewInt(1), zero))
		put(name("R = A = B"), true, answer(big.NewInt(1), base, g.Message, big.NewInt(1), zero))
	}
	// (-x, y) has the negated secret.
	negative := multiple(key(3).Public, -1)
	put("(-x, y) with the negated secret", true, answer(new(big.Int).Neg(key(3).Scalar()), negative, message(poseidon.Narrow, 3), big.NewInt(987654321), zero))
	return table
}

// What is accepted and what is refused, alone and among other signatures: by the native
// predicate, by the native batch, by gnark's gadget and by the circuit alike (C7).
func TestPredicateTable(t *testing.T) {
	vectors := table()
	if len(vectors) < 64 {
		t.Fatalf("have %d cases, want 64", len(vectors))
	}
	others := honest(3)
	for i, v := range vectors {
		width := v.claim.Message.Width
		verdicts := map[string]error{
			"Verify":  v.claim.Verify(),
			"alone":   inCircuit([]signature.Claim{v.claim}),
			"oracle":  solve(system(oracle{}, width), []signature.Claim{v.claim}),
			"batched": nil,
		}
		if bad := signature.VerifyBatch([]signature.Claim{v.claim}, &entropy{}); bad != nil {
			verdicts["VerifyBatch"] = bad[0]
		} else {
			verdicts["VerifyBatch"] = nil
		}
		at := i % 2
		if width == poseidon.Wide {
			at = 1
		} else {
			at = 2 * at
		}
		verdicts["batched"] = inCircuit(with(others, at, v.claim))
		for judge, err := range verdicts {
			if (err == nil) != v.accept {
				t.Errorf("%s: %s says %v, want accepted: %v", v.name, judge, err, v.accept)
			}
		}
	}
	t.Logf("%d cases", len(vectors))
}

// A key of small order is in no state (KEY-3). Order 4 and 8 the circuit judges as the
// predicate does; order 1 and 2 have no table.
func TestKeysOfSmallOrder(t *testing.T) {
	for n := int64(0); n < 8; n++ {
		s := signature.Signature{R: multiple(base, 42), S: big.NewInt(42)}
		c := signature.Claim{Key: multiple(torsion(), n), Message: message(poseidon.Narrow, 5), Signature: s}
		if err := c.Verify(); err != nil {
			t.Errorf("order of %d·T: Verify says %v", n, err)
		}
		if err := inCircuit([]signature.Claim{c}); (err == nil) != (n%4 != 0) {
			t.Errorf("order of %d·T: the circuit says %v", n, err)
		}
		c.Signature.S = big.NewInt(43)
		if c.Verify() == nil || inCircuit([]signature.Claim{c}) == nil {
			t.Errorf("order of %d·T: a wrong S is accepted", n)
		}
	}
}

// Many equal signatures, and points that meet: the start keeps the partial sums apart.
func TestEqualSignatures(t *testing.T) {
	zero := multiple(base, 0)
	m := message(poseidon.Narrow, 1)
	for name, c := range map[string]signature.Claim{
		"honest":    signed(poseidon.Narrow, 1),
		"R = A":     answer(key(1).Scalar(), key(1).Public, m, key(1).Scalar(), zero),
		"R = A = B": answer(big.NewInt(1), base, m, big.NewInt(1), zero),
	} {
		for _, n := range []int{2, 5} {
			if err := inCircuit(slices.Repeat([]signature.Claim{c}, n)); err != nil {
				t.Errorf("%d times %s: %v", n, name, err)
			}
		}
	}
}

// Two wrong signatures whose errors cancel: S + 1 and S − 1.
func TestErrorsDoNotCancel(t *testing.T) {
	for _, at := range [][2]int{{0, 1}, {1, 2}, {0, 2}} {
		claims := honest(3)
		for i, by := range []int64{1, -1} {
			s := &claims[at[i]].Signature
			s.S = new(big.Int).Add(s.S, big.NewInt(by))
		}
		if inCircuit(claims) == nil {
			t.Errorf("S + 1 at %d and S - 1 at %d: accepted", at[0], at[1])
		}
	}
}

// The challenge hash of the circuit is that of the predicate, for many messages.
func TestChallengeHash(t *testing.T) {
	for i := range 8 {
		for _, width := range []int{poseidon.Narrow, poseidon.Wide} {
			if err := inCircuit([]signature.Claim{signed(width, 100+i)}); err != nil {
				t.Errorf("message %d of width %d: %v", i, width, err)
			}
		}
	}
}
