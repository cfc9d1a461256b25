package batchsig_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// attack is a batch with a signature that the predicate refuses, or with a second
// witness of what the proof may have one for only, and a prover who lies. It succeeds
// without a family of the page, and is refused with it: nothing else stands in its way.
type attack struct {
	family string // of the page
	name   string
	claims []signature.Claim
	lies   []lie
	// What is deleted: assertions, or products that become zero.
	assertions, products some
	// second says that the signatures are good and the witness is the forgery.
	second bool
}

// lie replaces the answer of a hint where it does not return nil.
type lie struct {
	hint solver.Hint
	tell func(in, out []*big.Int)
}

func (a *attack) options() (opts []solver.Option) {
	told := map[solver.HintID][]lie{}
	for _, l := range a.lies {
		id := solver.GetHintID(l.hint)
		told[id] = append(told[id], l)
	}
	for id, lies := range told {
		opts = append(opts, solver.OverrideHint(id, func(mod *big.Int, in, out []*big.Int) error {
			if err := lies[0].hint(mod, in, out); err != nil {
				return err
			}
			for _, l := range lies {
				l.tell(in, out)
			}
			for _, o := range out {
				o.Mod(o, mod)
			}
			return nil
		}))
	}
	return opts
}

var two = []*big.Int{big.NewInt(1), big.NewInt(2)}

func integer(e fr.Element) *big.Int   { return e.BigInt(new(big.Int)) }
func power(n int) *big.Int            { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }
func plus(x, y *big.Int) *big.Int     { return new(big.Int).Add(x, y) }
func minus(x, y *big.Int) *big.Int    { return new(big.Int).Sub(x, y) }
func product(x, y *big.Int) *big.Int  { return new(big.Int).Mul(x, y) }
func mod(x, m *big.Int) *big.Int      { return new(big.Int).Mod(x, m) }
func inverse(x, m *big.Int) *big.Int  { return new(big.Int).ModInverse(x, m) }
func half(x *big.Int) *big.Int        { return mod(product(x, inverse(two[1], fr.Modulus())), fr.Modulus()) }
func low(x *big.Int, n int) *big.Int  { return new(big.Int).And(x, minus(power(n), two[0])) }
func high(x *big.Int, n int) *big.Int { return new(big.Int).Rsh(x, uint(n)) }

func outOf(c signature.Claim) *big.Int { return integer(c.Message.Out(c.Signature.R, c.Key)) }

func hOf(c signature.Claim) *big.Int {
	h, err := signature.Challenge(c.Message.Out(c.Signature.R, c.Key))
	if err != nil {
		panic(err)
	}
	return h
}

// drawn are the lanes of a batch.
func drawn(claims []signature.Claim) (start fr.Element, lanes []fr.Element) {
	var outs []fr.Element
	var s []*big.Int
	for _, c := range claims {
		outs = append(outs, c.Message.Out(c.Signature.R, c.Key))
		s = append(s, integer(*new(fr.Element).SetBigInt(c.Signature.S)))
	}
	return signature.Draw(outs, s)
}

// coefficient is z of a claim.
func coefficient(claims []signature.Claim, i int) *big.Int {
	_, lanes := drawn(claims)
	z, _ := signature.Coefficients(lanes[i/2])
	return z[i%2]
}

func montgomery(p signature.PublicKey) (u, v *big.Int) {
	m := signature.ToMontgomery(p)
	return integer(m.U), integer(m.V)
}

func negative(p signature.PublicKey) signature.PublicKey { return multiple(p, -1) }

// isAbout reports whether the table that begins in[2:] is that of p.
func isAbout(in []*big.Int, p signature.PublicKey) bool {
	u, v := montgomery(p)
	return in[2].Cmp(u) == 0 && in[3].Cmp(v) == 0
}

// spells lets the windows of p spell another number; moved changes the totals, so that
// they say something else than the windows.
func spells(hint solver.Hint, p signature.PublicKey, width int, number *big.Int, moved func(in, totals []*big.Int, number *big.Int)) lie {
	return lie{hint, func(in, out []*big.Int) {
		if isAbout(in, p) {
			batchsig.Spell(number, width, 1, in[2:], out)
			if moved != nil {
				moved(in, out[len(out)-1<<width:], number)
			}
		}
	}}
}

// digit is the total of a digit in a table of 2^width.
func digit(totals []*big.Int, d int) *big.Int { return totals[(d+len(totals)-1)/2] }

// stolen is a claim in a victim's name, made without his secret: R = S·B − h'·A for an
// h' chosen before the hash is known.
func stolen(victim int, s, h int64, m signature.Message) signature.Claim {
	A := key(victim).Public
	R := add(multiple(base, s), multiple(A, -h))
	return signature.Claim{Key: A, Message: m, Signature: signature.Signature{R: R, S: big.NewInt(s)}}
}

// search returns the first that passes, for claims that depend on a hash.
func search[T any](make func(i int) T, pass func(T) bool) T {
	for i := range 10_000 {
		if v := make(i); pass(v) {
			return v
		}
	}
	panic("nothing found")
}

// own signs with a key of the attacker's for any R, S as he likes.
func own(i int, m signature.Message, change func(h, secret, r *big.Int) *big.Int) signature.Claim {
	k, r := key(i), big.NewInt(1_000_003)
	c := signature.Claim{Key: k.Public, Message: m, Signature: signature.Signature{R: times(r, base)}}
	c.Signature.S = mod(change(hOf(c), k.Scalar(), r), order)
	return c
}

// attacks are built once: they search for hashes that fit.
func attacks() (all []attack) {
	put := func(a attack) {
		if a.assertions == nil {
			a.assertions = none
		}
		if a.products == nil {
			a.products = none
		}
		all = append(all, a)
	}
	for _, make := range []func(put func(attack)){pointAttacks, integerAttacks, laneAttacks, orderAttacks, productAttacks, balanceAttacks, sumAttacks, lookupAttacks} {
		make(put)
	}
	return all
}

// A. The map from (x, y), and the curve.
func pointAttacks(put func(attack)) {
	// maps lets (x, y) stand for another point in the equation.
	maps := func(p, other signature.PublicKey) lie {
		above, below, x := plus(integer(p.Y), two[0]), mod(minus(two[0], integer(p.Y)), fr.Modulus()), integer(p.X)
		u, v := montgomery(other)
		return lie{quotient, func(in, out []*big.Int) {
			if in[0].Cmp(above) == 0 && in[1].Cmp(below) == 0 {
				out[0].Set(u)
			}
			if in[0].Cmp(u) == 0 && in[1].Cmp(x) == 0 {
				out[0].Set(v)
			}
		}}
	}
	const u, v = "edwards: u := b.DivUnchecked", "edwards: p := point"
	const ofR, ofKey = "terms[i].r =", "terms[i].key ="

	// R may be chosen when h is known: R' = S·B − h·A.
	c := with(honest(3), 1, stolen(50, 7, 3, message(poseidon.Wide, "map")))
	other := add(multiple(base, 7), negative(times(hOf(c[1]), c[1].Key)))
	put(attack{family: "A", name: "another point stands for R", claims: c, lies: []lie{maps(c[1].Signature.R, other)}, assertions: either(at(u, ofR), at(v, ofR))})

	// One coordinate alone: (x, −y) and (−x, y).
	second := add(multiple(torsion(), 4), negative(multiple(base, 1_000_003)))
	c = with(honest(2), 0, own(51, message(poseidon.Narrow, "u"), func(h, k, r *big.Int) *big.Int { return minus(product(h, k), r) }))
	put(attack{family: "A", name: "(x, -y) stands for R", claims: c, lies: []lie{maps(c[0].Signature.R, second)}, assertions: at(u, ofR)})
	put(attack{family: "A", name: "(-x, y) stands for R", claims: c, lies: []lie{maps(c[0].Signature.R, negative(c[0].Signature.R))}, assertions: at(v, ofR)})

	// The victim's y with the thief's x, and in the equation the thief's key.
	thief := key(52)
	A := signature.PublicKey{X: thief.Public.X, Y: key(53).Public.Y}
	c = with(honest(2), 1, answer(thief.Scalar(), A, message(poseidon.Wide, "key"), big.NewInt(99), multiple(base, 0)))
	put(attack{family: "A", name: "the thief's key stands for the victim's", claims: c, lies: []lie{maps(A, thief.Public)}, assertions: at(u, ofKey)})
	A = signature.PublicKey{X: fr.NewElement(5), Y: key(54).Public.Y}
	c = with(honest(2), 1, answer(key(54).Scalar(), A, message(poseidon.Wide, "x"), big.NewInt(99), multiple(base, 0)))
	put(attack{family: "A", name: "any x for a key", claims: c, lies: []lie{maps(A, key(54).Public)}, assertions: at(v, ofKey)})

	// Off the curve, on B·v² = u³ + A·u² + u + e, where the formulas add too: a point of
	// order 4 there has the odd multiples ±p only, and what one window adds the other takes
	// away. So neither R counts,
	p := search(func(i int) signature.PublicKey { return offCurve(fr.NewElement(uint64(100 + i))) }, func(p signature.PublicKey) bool { return !p.X.IsZero() })
	c = honest(3)
	for i := range 2 {
		k, m := key(55+i), message(c[i].Message.Width, "off", i)
		c[i] = signature.Claim{Key: k.Public, Message: m, Signature: signature.Signature{R: p, S: respond(k.Scalar(), k.Public, m, p, new(big.Int))}}
	}
	put(attack{family: "A", name: "R off the curve", claims: c, lies: []lie{cancels(batchsig.CoefficientHint, batchsig.RWindow, p, c)}, assertions: at("assertOnCurve", ofR)})

	// nor does a key: for every second victim's y there is such an x, and S·B = R is enough.
	A = search(func(i int) signature.PublicKey {
		u, _ := montgomery(key(60 + i).Public)
		return offCurveAt(*new(fr.Element).SetBigInt(u))
	}, func(p signature.PublicKey) bool { return !p.X.IsZero() })
	c = honest(3)
	for i := range 2 {
		c[i] = signature.Claim{Key: A, Message: message(c[i].Message.Width, "off key", i), Signature: signature.Signature{R: multiple(base, 8), S: big.NewInt(8)}}
	}
	put(attack{family: "A", name: "a key off the curve", claims: c, lies: []lie{cancels(batchsig.ProductHint, batchsig.KeyWindow, A, c)}, assertions: at("assertOnCurve", ofKey)})
}

// cancels lets the windows of the first claim take +p and those of the second −p, for a
// p whose rows repeat: +p is the row of digits 1 and −3. Weight moves between them until
// the totals spell what they should.
func cancels(hint solver.Hint, width int, p signature.PublicKey, claims []signature.Claim) lie {
	number := func(i int) *big.Int {
		z := coefficient(claims, i)
		if width == batchsig.KeyWindow {
			return z.Mul(z, hOf(claims[i]))
		}
		return z
	}
	first := [2]*big.Int{number(0), number(1)}
	return lie{hint, func(in, out []*big.Int) {
		if !isAbout(in, p) {
			return
		}
		which := int(in[1].Int64()) // of the lane
		if width == batchsig.KeyWindow {
			which = 0
			if in[1].Cmp(hOf(claims[1])) == 0 {
				which = 1
			}
		}
		sign := int64(1 - 2*which)
		windows := (len(out) - 1<<width) / 2
		totals := out[2*windows:]
		sum := new(big.Int)
		for j := range windows {
			out[2*j].Set(in[2])
			out[2*j+1].Mul(in[3], big.NewInt(sign))
			sum.Add(sum, power(width*j))
		}
		for _, t := range totals {
			t.SetInt64(0)
		}
		// sign·(1·(sum + x) + 3·x) = number, with −x at the digit −3·sign
		x := minus(product(first[which], big.NewInt(sign)), sum)
		x = half(half(x))
		digit(totals, int(sign)).Add(sum, x)
		digit(totals, -3*int(sign)).Neg(x)
	}}
}

// offCurve is a point of order 4 of another curve: 2·p = (w, 0). The slope m of the
// tangent gives w = B·m² − A − 2·u and v = m·(u − w), and 2·B·m·v = 3·u² + 2·A·u + 1. It
// is zero if there is none for this m.
func offCurve(m fr.Element) signature.PublicKey {
	// With n = B·m²: 3·u² + (2·A − 6·n)·u + 1 − 2·n·(A − n) = 0.
	var n, b, c, t fr.Element
	one := fr.One()
	n.Square(&m).Mul(&n, &signature.MontgomeryB)
	t.Sub(&signature.MontgomeryA, &n)
	c.Mul(&n, &t).Double(&c).Sub(&one, &c)
	t.Double(&n)
	b.Sub(&signature.MontgomeryA, &t).Sub(&b, &n).Double(&b)
	u, ok := root(fr.NewElement(3), b, c)
	if !ok {
		return signature.PublicKey{}
	}
	return offCurvePoint(u, m, n)
}

// offCurveAt is one with this u: 2·n² − 2·n·(3·u + A) + 3·u² + 2·A·u + 1 = 0.
func offCurveAt(u fr.Element) signature.PublicKey {
	var b, c, t, m fr.Element
	one, three := fr.One(), fr.NewElement(3)
	t.Mul(&u, &three)
	b.Add(&t, &signature.MontgomeryA).Double(&b).Neg(&b)
	c.Double(&signature.MontgomeryA).Add(&c, &t).Mul(&c, &u).Add(&c, &one)
	n, ok := root(fr.NewElement(2), b, c)
	if !ok || m.Sqrt(t.Div(&n, &signature.MontgomeryB)) == nil {
		return signature.PublicKey{}
	}
	return offCurvePoint(u, m, n)
}

func offCurvePoint(u, m, n fr.Element) (p signature.PublicKey) {
	var w, v, t fr.Element
	one := fr.One()
	w.Sub(&n, &signature.MontgomeryA).Sub(&w, &u).Sub(&w, &u)
	v.Sub(&u, &w).Mul(&v, &m)
	p.X.Div(&u, &v)
	p.Y.Sub(&u, &one)
	p.Y.Div(&p.Y, t.Add(&u, &one))
	if p.IsOnCurve() {
		panic("the point is on the curve: the test is wrong")
	}
	return p
}

// root of a·x² + b·x + c.
func root(a, b, c fr.Element) (x fr.Element, ok bool) {
	var d, t fr.Element
	d.Square(&b)
	t.Mul(&a, &c).Double(&t).Double(&t)
	d.Sub(&d, &t)
	if x.Sqrt(&d) == nil {
		return x, false
	}
	x.Sub(&x, &b)
	x.Div(&x, t.Double(&a))
	return x, true
}

// B. The split of out and of S.
func integerAttacks(put func(attack)) {
	splits := func(value *big.Int, parts ...*big.Int) lie {
		return lie{batchsig.SplitHint, func(in, out []*big.Int) {
			if in[0].Cmp(value) == 0 {
				for i, p := range parts {
					out[i].Set(p)
				}
			}
		}}
	}
	const midBits = signature.OutTopShift - signature.ChallengeBits
	cut := func(v *big.Int) []*big.Int {
		return []*big.Int{low(v, signature.ChallengeBits), low(high(v, signature.ChallengeBits), midBits), high(v, signature.OutTopShift)}
	}
	hBy := func(part *big.Int) *big.Int { return plus(product(part, two[1]), two[0]) }

	// h = 1, and R = S·B − A. The hash may be another, or what is above the low bits.
	c := with(honest(2), 0, stolen(70, 9, 1, message(poseidon.Narrow, "h")))
	parts := cut(outOf(c[0]))
	parts[0] = new(big.Int)
	put(attack{family: "B", name: "h of another hash", claims: c, lies: []lie{splits(outOf(c[0]), parts...)}, assertions: at("challenge: b.AssertIsEqual")})
	parts = []*big.Int{new(big.Int), mod(product(outOf(c[0]), inverse(power(signature.ChallengeBits), fr.Modulus())), fr.Modulus()), new(big.Int)}
	put(attack{family: "B", name: "h with a middle of any size", claims: c, lies: []lie{splits(outOf(c[0]), parts...)}, assertions: at("challenge: b.Check(parts[1]")})

	// h − 2^126, a second challenge for each hash.
	c = with(honest(2), 0, own(71, message(poseidon.Narrow, "low"), func(h, k, r *big.Int) *big.Int { return plus(product(minus(h, power(126)), k), r) }))
	parts = cut(outOf(c[0]))
	parts[0] = minus(parts[0], power(signature.ChallengeBits))
	parts[1] = plus(parts[1], two[0])
	u := product(coefficient(c, 0), minus(hOf(c[0]), power(126)))
	put(attack{family: "B", name: "h below zero", claims: c, assertions: at("challenge: b.Check(parts[0]"),
		lies: []lie{splits(outOf(c[0]), parts...), spells(batchsig.ProductHint, c[0].Key, batchsig.KeyWindow, u, nil)}})

	// The same residue as another integer: out + r, out − r.
	for _, by := range []int64{1, -1} {
		r := product(fr.Modulus(), big.NewInt(by))
		aliased := func(i int) []signature.Claim {
			return with(honest(2), 0, own(72, message(poseidon.Narrow, "alias", i), func(h, k, r0 *big.Int) *big.Int {
				return plus(product(hBy(low(plus(outOf(own(72, message(poseidon.Narrow, "alias", i), func(_, _, _ *big.Int) *big.Int { return h })), r), signature.ChallengeBits)), k), r0)
			}))
		}
		fits := func(c []signature.Claim) bool {
			top := high(plus(outOf(c[0]), r), signature.OutTopShift)
			if by == 1 {
				return top.BitLen() <= signature.OutTopLimit.BitLen()
			}
			return minus(minus(signature.OutTopLimit, two[0]), top).BitLen() <= signature.OutTopLimit.BitLen()
		}
		c = search(aliased, fits)
		which := "assertBelow: b.Check(b.Sub(last, v)"
		if by == -1 {
			which = "assertBelow: b.Check(v"
		}
		put(attack{family: "B", name: fmt.Sprintf("h of out %+d·r", by), claims: c, lies: []lie{splits(outOf(c[0]), cut(plus(outOf(c[0]), r))...)}, assertions: at(which, "challenge:")})
	}

	// S: another number than the limbs', S + order, and S − order below zero.
	limbs := func(v *big.Int) []*big.Int {
		return []*big.Int{low(v, batchsig.LimbBits), low(high(v, batchsig.LimbBits), batchsig.LimbBits), high(v, 2*batchsig.LimbBits)}
	}
	good := signed(poseidon.Narrow, 73)
	changed := func(c signature.Claim, s *big.Int) []signature.Claim {
		c.Signature.S = s
		return with(honest(2), 0, c)
	}
	put(attack{family: "B", name: "limbs of another S", claims: changed(good, big.NewInt(1)), lies: []lie{splits(big.NewInt(1), limbs(good.Signature.S)...)}, assertions: at("response: b.AssertIsEqual")})
	// Limbs that differ and add up alike are no second S. They must be small, or products wrap.
	put(attack{family: "B", name: "limbs out of their range", claims: changed(good, good.Signature.S), second: true,
		lies: []lie{splits(good.Signature.S, plus(limbs(good.Signature.S)[0], power(batchsig.LimbBits)), minus(limbs(good.Signature.S)[1], two[0]), limbs(good.Signature.S)[2])}, assertions: at("response: b.Check(parts[0]")})
	put(attack{family: "B", name: "the second limb out of its range", claims: changed(good, good.Signature.S), second: true,
		lies: []lie{splits(good.Signature.S, limbs(good.Signature.S)[0], plus(limbs(good.Signature.S)[1], power(batchsig.LimbBits)), minus(limbs(good.Signature.S)[2], two[0]))}, assertions: at("response: b.Check(parts[1]")})
	small := search(func(i int) signature.Claim { return signed(poseidon.Narrow, 200+i) }, func(c signature.Claim) bool {
		return high(plus(c.Signature.S, order), signature.STopShift).BitLen() <= signature.STopLimit.BitLen()
	})
	above := plus(small.Signature.S, order)
	put(attack{family: "B", name: "S + order", claims: changed(small, above), assertions: at("assertBelow: b.Check(b.Sub(last, v)", "response:")})
	large := search(func(i int) signature.Claim { return signed(poseidon.Narrow, 300+i) }, func(c signature.Claim) bool {
		top := high(minus(c.Signature.S, order), signature.STopShift)
		return minus(signature.STopLimit, top).BitLen() <= signature.STopLimit.BitLen()
	})
	below := minus(large.Signature.S, order)
	c = changed(large, mod(below, fr.Modulus()))
	sum := plus(product(coefficient(c, 0), below), product(coefficient(c, 1), c[1].Signature.S))
	put(attack{family: "B", name: "S - order", claims: c, assertions: at("assertBelow: b.Check(v", "response:"),
		lies: []lie{splits(c[0].Signature.S, limbs(below)...), {batchsig.BalanceHint, func(_, out []*big.Int) {
			s := balanced(sum)
			batchsig.SpellBase(s, out[2:])
			q := new(big.Int).Div(plus(sum, s), order)
			out[0].Set(low(q, batchsig.LimbBits))
			out[1].Rsh(q, batchsig.LimbBits)
		}}}})
}

// C and D. The start and the coefficients.
func laneAttacks(put func(attack)) {
	// Who chooses z after the hash signs for anybody: with R = S·B, the error is −h·A, and
	// two of them cancel with z₀ = h₁, z₁ = −h₀.
	pair := func(tag string, width [2]int, n int, places [2]int) []signature.Claim {
		return search(func(i int) []signature.Claim {
			c := honest(n)
			for k, at := range places {
				c[at] = stolen(80, int64(11+k), 0, message(width[k], tag, i, k))
			}
			return c
		}, func(c []signature.Claim) bool {
			return hOf(c[places[0]]).BitLen() <= 124 && hOf(c[places[1]]).BitLen() <= 124
		})
	}
	chosen := func(c []signature.Claim, places [2]int) (z [2]*big.Int) {
		return [2]*big.Int{hOf(c[places[1]]), new(big.Int).Neg(hOf(c[places[0]]))}
	}
	forR := func(c signature.Claim, z *big.Int) lie {
		return spells(batchsig.CoefficientHint, c.Signature.R, batchsig.RWindow, z, nil)
	}
	places := [2]int{0, 1}
	c := pair("link", [2]int{poseidon.Narrow, poseidon.Wide}, 3, places)
	z := chosen(c, places)
	put(attack{family: "D", name: "coefficients of the prover's choice", claims: c, lies: []lie{forR(c[0], z[0]), forR(c[1], z[1])}, assertions: at("assertLane: b.AssertIsEqual")})

	// above lets a lane have another rest.
	above := func(lane *big.Int, rest *big.Int) lie {
		return lie{batchsig.AboveHint, func(in, out []*big.Int) {
			if in[0].Cmp(lane) == 0 {
				out[0].Set(rest)
			}
		}}
	}
	drawnOf := func(z *big.Int) *big.Int { return high(plus(z, minus(power(124), two[0])), 1) }

	// A rest of any size: the second coefficient of each lane is free.
	places = [2]int{1, 3}
	c = pair("rest", [2]int{poseidon.Wide, poseidon.Narrow}, 4, places)
	z = chosen(c, places)
	lies := []lie{forR(c[1], z[0]), forR(c[3], z[1])}
	_, lanes := drawn(c)
	for i, lane := range lanes {
		rest := minus(high(integer(lane), 124), drawnOf(z[i]))
		lies = append(lies, above(integer(lane), mod(product(rest, inverse(power(124), fr.Modulus())), fr.Modulus())))
	}
	put(attack{family: "D", name: "a rest of any size", claims: c, lies: lies, assertions: at("assertLane: b.Check(rest, uint(last.BitLen()-")})

	// The lane as lane + r: other coefficients for the same hash. Of an odd last one too,
	// and as lane − r where the rest may be below zero.
	for _, by := range []int64{1, -1} {
		for _, n := range []int{2, 1} {
			if by == -1 && n == 2 {
				continue // the case above
			}
			alias := func(c []signature.Claim) *big.Int {
				_, lanes := drawn(c)
				return plus(integer(lanes[0]), product(fr.Modulus(), big.NewInt(by)))
			}
			c = search(func(i int) (c []signature.Claim) {
				for k := range n {
					c = append(c, signed([]int{poseidon.Narrow, poseidon.Wide}[k], 400+10*i+k))
				}
				return c
			}, func(c []signature.Claim) bool {
				if by == 1 {
					return alias(c).BitLen() <= 254
				}
				return minus(signature.LaneLimit, high(alias(c), 124)).BitLen() <= signature.LaneLimit.BitLen()
			})
			v := alias(c)
			var lies []lie
			for k := range n {
				d := low(high(v, 124*k), 124)
				lies = append(lies, forR(c[k], minus(product(d, two[1]), minus(power(124), two[0]))))
			}
			_, lanes := drawn(c)
			lies = append(lies, above(integer(lanes[0]), high(v, 124*n)))
			which := at("assertLane: b.Check(b.Sub(last, upper)")
			if by == -1 {
				which = at("assertLane: b.Check(rest, uint(last.BitLen()))")
			}
			put(attack{family: "D", name: fmt.Sprintf("%d coefficients of lane %+d·r", n, by), claims: c, lies: lies, assertions: which, second: true})
		}
	}

	// The start: further from its lane than it may be. So the prover would choose it.
	c = honest(2)
	lane, _ := drawn(c)
	far := lane
	far.Add(&far, new(fr.Element).SetBigInt(power(200)))
	p, distance := signature.Start(far)
	put(attack{family: "C", name: "a start of the prover's choice", claims: c, second: true, assertions: at("b.Check", "draw:"),
		lies: []lie{{batchsig.StartHint, func(_, out []*big.Int) {
			out[0].Add(power(200), big.NewInt(int64(distance)))
			out[1].Set(integer(p.V))
		}}}})
}

// D. R of order 4 and 8: its odd multiples repeat, +p is 1·p and −3·p.
func orderAttacks(put func(attack)) {
	which := at("assertNotZero")
	for n := range int64(8) {
		if n%4 == 0 {
			continue
		}
		R := multiple(torsion(), n)
		k, m := key(90), message(poseidon.Narrow, "order", n)
		c := with(honest(2), 0, signature.Claim{Key: k.Public, Message: m, Signature: signature.Signature{R: R, S: respond(k.Scalar(), k.Public, m, R, new(big.Int))}})
		put(attack{family: "D", name: fmt.Sprintf("R = %d·T", n), claims: c, assertions: which})
	}
	// Weight moves from one row to its double, and z is not what the windows spell: with
	// z₀ + 2^125 the other coefficient of the lane is z₁ − 2.
	R := multiple(torsion(), 2)
	c := search(func(i int) []signature.Claim {
		k, m := key(91), message(poseidon.Narrow, "moved", i)
		return with(honest(2), 0, signature.Claim{Key: k.Public, Message: m, Signature: signature.Signature{R: R, S: respond(k.Scalar(), k.Public, m, R, new(big.Int))}})
	}, func(c []signature.Claim) bool { return hOf(c[0]).BitLen() <= 122 })
	z := coefficient(c, 1)
	put(attack{family: "D", name: "coefficients moved by R of order 4", claims: c, assertions: which, lies: []lie{
		spells(batchsig.CoefficientHint, R, batchsig.RWindow, coefficient(c, 0), func(_, totals []*big.Int, _ *big.Int) {
			digit(totals, 1).Add(digit(totals, 1), power(123))
			digit(totals, -3).Sub(digit(totals, -3), power(123))
		}),
		spells(batchsig.CoefficientHint, c[1].Signature.R, batchsig.RWindow, minus(z, two[1]), nil),
	}})
}

// E. u = z·h.
func productAttacks(put func(attack)) {
	c := with(honest(3), 1, stolen(95, 5, 1, message(poseidon.Wide, "product")))
	put(attack{family: "E", name: "z instead of z·h", claims: c, assertions: at("product: b.AssertProduct"),
		lies: []lie{spells(batchsig.ProductHint, c[1].Key, batchsig.KeyWindow, coefficient(c, 1), nil)}})
}

// F. The multiple of B.
func balanceAttacks(put func(attack)) {
	k := key(96)
	c := []signature.Claim{own(96, message(poseidon.Narrow, "balance"), func(_, _, _ *big.Int) *big.Int { return big.NewInt(4711) })}
	z := coefficient(c, 0)
	// s = −z·(r + h·k), as if S were right.
	s := balanced(product(z, plus(big.NewInt(1_000_003), product(hOf(c[0]), k.Scalar()))))
	put(attack{family: "F", name: "a multiple that does not balance", claims: c, assertions: at("balance: b."), lies: []lie{
		{batchsig.BalanceHint, func(_, out []*big.Int) {
			batchsig.SpellBase(s, out[2:])
			q := plus(product(z, c[0].Signature.S), s)
			out[0].Mod(product(q, inverse(order, fr.Modulus())), fr.Modulus())
			out[1].SetInt64(0)
		}},
	}})

	// The last column alone: S with another top limb, and the multiple of the S below it.
	var below *big.Int
	c = search(func(i int) []signature.Claim {
		return []signature.Claim{own(400+i, message(poseidon.Narrow, "column"), func(h, k, r *big.Int) *big.Int {
			below = mod(plus(product(h, k), r), order)
			return plus(below, power(2*batchsig.LimbBits))
		})}
	}, func(c []signature.Claim) bool {
		return plus(below, power(2*batchsig.LimbBits)).Cmp(c[0].Signature.S) == 0
	})
	put(attack{family: "F", name: "another top limb of S", claims: c, assertions: at("balance: b.AssertIsEqual"), lies: []lie{
		{batchsig.BalanceHint, func(in, out []*big.Int) {
			if err := batchsig.BalanceHint(fr.Modulus(), []*big.Int{in[0], in[1], below}, out); err != nil {
				panic(err)
			}
		}},
	}})

	// q in other limbs is the same q, but a second witness.
	put(attack{family: "F", name: "a limb of q out of its range", claims: honest(2), second: true, assertions: at("balance: b.Check(q[0]"), lies: []lie{
		{batchsig.BalanceHint, func(_, out []*big.Int) {
			out[0].Add(out[0], power(batchsig.LimbBits))
			out[1].Sub(out[1], two[0])
		}},
	}})
}

// balanced is the odd number among −sum mod order and that less the order.
func balanced(sum *big.Int) *big.Int {
	s := mod(new(big.Int).Neg(sum), order)
	if s.Bit(0) == 0 {
		s.Sub(s, order)
	}
	return s
}

// G. The additions and the end of the sum.
func sumAttacks(put func(attack)) {
	c := with(honest(2), 1, stolen(97, 5, 2, message(poseidon.Wide, "sum")))
	lane, _ := drawn(c)
	start, _ := signature.Start(lane)
	put(attack{family: "G", name: "a sum that is not zero", claims: c, assertions: at("assertSum: b.AssertIsEqual")})
	set := func(out []*big.Int, p signature.Montgomery) {
		out[len(out)-2].Set(integer(p.U))
		out[len(out)-1].Set(integer(p.V))
	}
	// The last addition yields the start.
	put(attack{family: "G", name: "additions of the prover's choice", claims: c, assertions: either(at("sums:"), at("assertThird", "sums:")),
		lies: []lie{{batchsig.SumsHint, func(in, out []*big.Int) {
			if len(in) == 2*(1+2+2*len(c)) { // 31 starts, B, and all keys and R
				set(out, start)
			}
		}}}})
	// Or only the line, or one coordinate of the third point, is the prover's choice.
	points := 1 + 2 + 2*len(c)
	put(attack{family: "G", name: "lines of the prover's choice", claims: c, lies: []lie{addsTo(points, bySlopes(false), start)}, assertions: at("sums: b.AssertProduct")})
	put(attack{family: "G", name: "any u on the line", claims: c, lies: []lie{addsTo(points, byU, start)}, assertions: at("assertThird: b.AssertProduct(b.Mul(slope")})
	put(attack{family: "G", name: "any v with the right u", claims: c, lies: []lie{addsTo(points, byV, start)}, assertions: at("assertThird: b.AssertProduct(b.Sub(p.u")})
	// Every doubling of a partial sum yields eight starts.
	known := map[string]bool{}
	p := start
	for range 3 {
		known[integer(p.U).String()] = true
		p = doubled(p)
	}
	for _, claim := range c {
		for _, p := range []signature.PublicKey{claim.Key, claim.Signature.R} {
			u, _ := montgomery(p)
			known[u.String()] = true
		}
	}
	eight := doubled(doubled(doubled(start)))
	put(attack{family: "G", name: "doublings of the prover's choice", claims: c, assertions: either(at("double:"), at("assertThird", "double:")),
		lies: []lie{{batchsig.DoubleHint, func(in, out []*big.Int) {
			if !known[in[0].String()] {
				set(out, eight)
			}
		}}}})
	put(attack{family: "G", name: "one doubling of the prover's choice", claims: c, lies: endsIn(points, doubled(start)), assertions: either(at("double:"), at("assertThird", "double:"))})
	put(attack{family: "G", name: "tangents of the prover's choice", claims: c, lies: doublesTo(points, eight), assertions: at("double: b.AssertProduct")})
}

func doubled(p signature.Montgomery) (d signature.Montgomery) {
	out := []*big.Int{new(big.Int), new(big.Int), new(big.Int)}
	if err := batchsig.DoubleHint(fr.Modulus(), []*big.Int{integer(p.U), integer(p.V)}, out); err != nil {
		panic(err)
	}
	d.U.SetBigInt(out[1])
	d.V.SetBigInt(out[2])
	return d
}

// H. The look-ups.
func lookupAttacks(put func(attack)) {
	c := with(honest(3), 2, stolen(98, 6, 1, message(poseidon.Narrow, "look-up")))
	z, h := coefficient(c, 2), hOf(c[2])
	// The windows spell z, the totals are made to spell z·h: at a digit that the look-up
	// does not see,
	totals := func(_, totals []*big.Int, number *big.Int) {
		x := half(minus(product(number, h), number))
		digit(totals, 1).Add(digit(totals, 1), x)
		digit(totals, -1).Sub(digit(totals, -1), x)
	}
	free := spells(batchsig.ProductHint, c[2].Key, batchsig.KeyWindow, z, totals)
	put(attack{family: "H", name: "points that do not stand in the table", claims: c, lies: []lie{free}, assertions: at("assert: b.AssertIsEqual")})
	// with fractions that need not be any,
	put(attack{family: "H", name: "fractions of the prover's choice", claims: c, assertions: either(at("assert: windows = append"), at("assert: rows = append")),
		lies: []lie{free, {quotient, func(_, out []*big.Int) { out[0].SetInt64(0) }}}})
	// or because +p and −p look alike without v.
	put(attack{family: "H", name: "look-ups of u alone", claims: c, lies: []lie{free}, products: either(at("b.Mul(q.v, gamma)"), at("b.Mul(r.v, gamma)"))})

	// Without tags the rows of B's three tables are the same: weight moves between them, and
	// only the sum of the limbs of s is bound. So any s is declared, and another is added.
	k := key(99)
	c = []signature.Claim{own(99, message(poseidon.Narrow, "tag"), func(_, _, _ *big.Int) *big.Int { return big.NewInt(4711) })}
	z = coefficient(c, 0)
	s := balanced(product(z, plus(big.NewInt(1_000_003), product(hOf(c[0]), k.Scalar()))))
	put(attack{family: "H", name: "one table for the limbs of B", claims: c, products: at("b.Mul(gamma2,"), lies: []lie{
		{batchsig.BalanceHint, func(_, out []*big.Int) {
			batchsig.SpellBase(s, out[2:])
			numbers, sum := [3]*big.Int{}, new(big.Int)
			totals := func(g int) []*big.Int {
				return out[2+2*batchsig.BaseWindows:][g<<batchsig.BaseWindow : (g+1)<<batchsig.BaseWindow]
			}
			for g := range numbers {
				numbers[g] = new(big.Int)
				for i, t := range totals(g) {
					numbers[g].Add(numbers[g], product(t, big.NewInt(int64(2*i+1-1<<batchsig.BaseWindow))))
				}
				sum.Add(sum, numbers[g])
			}
			// n₀ + n₁ + n₂ = sum and n₀ + 2^85·n₁ + 2^170·n₂ = q·order − z·S: the rest by
			// 2^85 − 1 is even for one q below it.
			one, limb := two[0], power(batchsig.LimbBits)
			below := minus(limb, one)
			want := plus(product(z, c[0].Signature.S), sum)
			q := mod(product(want, inverse(order, below)), below)
			rest := minus(product(q, order), want) // (2^85 − 1)·n₁ + (2^170 − 1)·n₂
			rest.Div(rest, below)
			n2, n1 := new(big.Int).DivMod(rest, plus(limb, one), new(big.Int))
			n0 := minus(minus(sum, n1), n2)
			for g, n := range []*big.Int{n0, n1, n2} {
				t := digit(totals(g), 1)
				t.Add(t, minus(n, numbers[g]))
			}
			out[0].Set(low(q, batchsig.LimbBits))
			out[1].Rsh(q, batchsig.LimbBits)
		}},
	}})
}

// ⚔ Each attack fails, and it succeeds against the real constraint system without the
// family that it is about: nothing but that family refuses it. And every assertion of the
// gadget is deleted by one of them.
func TestAttacks(t *testing.T) {
	deleted := map[string]bool{}
	for _, a := range attacks() {
		name := a.family + ", " + a.name
		t.Run(name, func(t *testing.T) {
			widths := widthsOf(a.claims)
			wrong := slices.ContainsFunc(a.claims, func(c signature.Claim) bool { return c.Verify() != nil })
			if wrong == a.second {
				t.Errorf("the predicate refuses a signature: %v, want %v", wrong, !a.second)
			}
			if err := inCircuit(a.claims, a.options()...); err == nil {
				t.Error("have a witness that solves, want none")
			}
			ccs, sites := compileWithout(a.assertions, a.products, widths...)
			if err := solve(ccs, a.claims, a.options()...); err != nil {
				t.Errorf("the attack fails without the family too: %v", err)
			}
			for s := range sites {
				deleted[s] = deleted[s] || a.assertions(s)
			}
		})
	}
	for s, ok := range deleted {
		if !ok && !slices.ContainsFunc(unattacked, func(u [2]string) bool { return strings.HasPrefix(s, u[0]) }) {
			t.Errorf("no attack deletes this assertion:\n\t%s", s)
		}
	}
	t.Logf("%d attacks, %d assertions", len(attacks()), len(deleted))
}

// unattacked are assertions that no attack deletes, by the beginning of their site, with
// the reason.
var unattacked = [][2]string{
	{"assertOnCurve: b.AssertProduct(p.u, b.Add(uu, b.Mul(p.u, montgomeryA), 1), b.Mul(vv, montgomeryB)) < draw", "off the curve the sums of start and points are no group's, and an honest batch fails: nobody knows how to use it"},
}
