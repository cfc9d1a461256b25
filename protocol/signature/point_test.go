package signature

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// slowVerify is the predicate as the page has it, by the library's affine points:
// the oracle of Verify.
func slowVerify(A PublicKey, m Message, s Signature) error {
	if !A.IsOnCurve() {
		return ErrOffCurve
	}
	if !s.R.IsOnCurve() || smallOrder(s.R) {
		return ErrR
	}
	if s.S == nil || s.S.Sign() < 0 || new(big.Int).Rsh(s.S, STopShift).Cmp(STopLimit) >= 0 {
		return ErrS
	}
	h, err := Challenge(m.Out(s.R, A))
	if err != nil {
		return err
	}
	if !slowHolds(s.S, h, &A, &s.R) {
		return ErrEquation
	}
	return nil
}

func slowHolds(S, h *big.Int, A, R *PublicKey) bool {
	var left, right PublicKey
	left.ScalarMultiplication(&Curve.Base, S)
	right.ScalarMultiplication(A, h)
	right.Add(&right, R)
	left.Add(&left, right.Neg(&right))
	for range 3 {
		left.Double(&left)
	}
	return left.IsZero()
}

func times(k *big.Int, p PublicKey) PublicKey { return *new(PublicKey).ScalarMultiplication(&p, k) }

func minus(p PublicKey) PublicKey { return *new(PublicKey).Neg(&p) }

func power(n uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), n) }

func sum(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }

// below draws a number in [0, n) with a bias below 2^-64.
func below(random *rand.Rand, n *big.Int) *big.Int {
	v := new(big.Int)
	for range (n.BitLen()+63)/64 + 1 {
		v.Lsh(v, 64).Or(v, new(big.Int).SetUint64(random.Uint64()))
	}
	return v.Mod(v, n)
}

// affine is p by the library's coordinates, after a check that T belongs to them.
func (p *point) affine(t testing.TB) (a PublicKey) {
	t.Helper()
	var inverse, xy, product fr.Element
	xy.Mul(&p.X, &p.Y)
	product.Mul(&p.T0, &p.T1)
	if product.Mul(&product, &p.Z); product != xy || p.Z.IsZero() {
		t.Fatalf("have T·Z other than X·Y, or Z zero: %v", *p)
	}
	inverse.Inverse(&p.Z)
	a.X.Mul(&p.X, &inverse)
	a.Y.Mul(&p.Y, &inverse)
	return a
}

// The condition under which the formulas have no exception.
func TestTheFormulasAreComplete(t *testing.T) {
	var a fr.Element
	if a.SetInt64(-1); Curve.A != a || a.Legendre() != 1 {
		t.Error("a is not -1, or no square")
	}
	if Curve.D.Legendre() != -1 {
		t.Error("d is a square")
	}
}

// Sums, differences and doubles of every pair out of: random points, their
// opposites, every point of small order, and random points with torsion.
func TestPointArithmeticAgainstTheLibrary(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	var points []PublicKey
	eight := torsion(t)[8]
	for i := range 6 {
		p := times(below(random, &Curve.Order), Curve.Base)
		points = append(points, p, minus(p), plus(p, times(big.NewInt(int64(i+1)), eight)))
	}
	for i := range int64(8) {
		points = append(points, times(big.NewInt(i), eight))
	}
	// scaled gives p another Z.
	scaled := func(a PublicKey) point {
		z := fr.NewElement(random.Uint64())
		p := point{X: a.X, Y: a.Y, Z: z, T0: a.X, T1: a.Y}
		for _, c := range []*fr.Element{&p.X, &p.Y, &p.T0} {
			c.Mul(c, &z)
		}
		return p
	}
	check := func(name string, p point, want PublicKey) {
		t.Helper()
		if have := p.affine(t); !have.Equal(&want) {
			t.Errorf("%s: have %v, want %v", name, have, want)
		}
	}
	for i, a := range points {
		p := scaled(a)
		p.double()
		check(fmt.Sprintf("2·%d", i), p, *new(PublicKey).Double(&a))
		for j, b := range points {
			q := scaled(b)
			addend := q.addend()
			p := scaled(a)
			p.add(&addend, false)
			check(fmt.Sprintf("%d + %d", i, j), p, plus(a, b))
			p = scaled(a)
			p.add(&addend, true)
			check(fmt.Sprintf("%d - %d", i, j), p, plus(a, minus(b)))
		}
	}
}

func TestOddMultiples(t *testing.T) {
	check := func(name string, table []addend, of PublicKey) {
		t.Helper()
		for i := range table {
			p := point{Y: fr.One(), Z: fr.One()}
			p.addDigit(table, int8(2*i+1))
			if have, want := p.affine(t), times(big.NewInt(int64(2*i+1)), of); !have.Equal(&want) {
				t.Errorf("%d times %s: have %v, want %v", 2*i+1, name, have, want)
			}
			if p.addDigit(table, int8(-2*i-1)); !(p.X.IsZero() && p.Y == p.Z) {
				t.Errorf("%d times %s, taken away: have %v, want O", 2*i+1, name, p)
			}
		}
	}
	check("B", baseOdds[0][:], Curve.Base)
	check("2^126·B", baseOdds[1][:], times(power(126), Curve.Base))
	var table [8]addend
	for order, p := range torsion(t) {
		odds(table[:], extended(&p))
		check(fmt.Sprintf("order %d", order), table[:], p)
	}
}

func checkRecoding(t *testing.T, k *big.Int, from, window uint) {
	t.Helper()
	want := new(big.Int).Rsh(k, from)
	want.And(want, new(big.Int).Sub(power(126), big.NewInt(1)))
	have, last := new(big.Int), -int(window)
	for i, d := range recode(k, from, window) {
		if d == 0 {
			continue
		}
		if d%2 == 0 || int(d) >= 1<<(window-1) || int(d) <= -1<<(window-1) || i-last < int(window) {
			t.Errorf("%x from %d, window %d: have digit %d at %d after one at %d", k, from, window, d, i, last)
		}
		last = i
		have.Add(have, new(big.Int).Lsh(big.NewInt(int64(d)), uint(i)))
	}
	if have.Cmp(want) != 0 {
		t.Errorf("%x from %d, window %d: have digits of %x, want %x", k, from, window, have, want)
	}
}

func TestRecoding(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	numbers := []*big.Int{new(big.Int), new(big.Int).Sub(power(256), big.NewInt(1)), &Curve.Order, sBound}
	for bit := range uint(256) {
		p := power(bit)
		numbers = append(numbers, p, new(big.Int).Sub(p, big.NewInt(1)), sum(p, big.NewInt(1)))
	}
	for range 200 {
		numbers = append(numbers, below(random, power(256)))
	}
	for _, k := range numbers {
		for window := uint(2); window <= 8; window++ {
			checkRecoding(t, k, 0, window)
			checkRecoding(t, k, halfBits, window)
		}
	}
}

func FuzzRecode(f *testing.F) {
	f.Add([]byte{0xff, 0x80, 0x7f}, uint8(0), uint8(5))
	f.Add(Curve.Order.Bytes(), uint8(126), uint8(8))
	f.Fuzz(func(t *testing.T, k []byte, from, window uint8) {
		if len(k) <= 32 && window >= 2 && window <= 8 {
			checkRecoding(t, new(big.Int).SetBytes(k), uint(from), uint(window))
		}
	})
}

// SIG-4 with S and h chosen freely, as no hash would give them.
func TestEquationAgainstTheLibrary(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	eight := torsion(t)[8]
	one := big.NewInt(1)
	hMost := new(big.Int).Sub(power(126), one)
	hs := []*big.Int{new(big.Int), one, big.NewInt(3), power(125), sum(power(125), one), hMost, below(random, power(126))}
	ss := []*big.Int{
		new(big.Int), one, hMost, power(126), sum(power(126), one), new(big.Int).Sub(sBound, one), new(big.Int).Sub(&Curve.Order, one), &Curve.Order,
		new(big.Int).Sub(power(252), one), below(random, &Curve.Order),
	}
	k := below(random, &Curve.Order)
	a := times(k, Curve.Base)
	keys := []PublicKey{Curve.Base, minus(Curve.Base), times(power(126), Curve.Base), a, plus(a, eight)}
	for _, p := range torsion(t) {
		keys = append(keys, p)
	}

	held, failed := 0, 0
	for _, h := range hs {
		for _, s := range ss {
			for _, A := range keys {
				good := plus(times(s, Curve.Base), minus(times(h, A))) // the R that holds
				for _, R := range []PublicKey{
					good, minus(good), plus(good, eight), plus(good, Curve.Base), plus(good, A), A, minus(A), times(h, A), minus(times(h, A)), times(s, Curve.Base),
				} {
					have, want := holds(s, h, &A, &R), slowHolds(s, h, &A, &R)
					if have != want {
						t.Errorf("S %x, h %x, A %v, R %v: have %t, want %t", s, h, A, R, have, want)
					}
					if want {
						held++
					} else {
						failed++
					}
				}
			}
		}
	}
	if held < 1000 || failed < 1000 {
		t.Errorf("have %d that hold and %d that fail, want 1,000 of each", held, failed)
	}
}

// Every answer of Verify is the oracle's, with the same error: for good signatures,
// for each way to bend one, and for what signers who ignore the rules can make.
func TestVerifyAgainstTheOracle(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	small := torsion(t)
	eight := small[8]
	one := big.NewInt(1)
	seen := map[error]int{}
	for i := range 24 {
		m := payment(t)
		if i%2 == 1 {
			m = message(t, TagMarket, poseidon.Wide, 4)
		}
		m.Words[0] = fr.NewElement(random.Uint64())
		other := m
		other.Words = append([]fr.Element{fr.One()}, m.Words[1:]...)
		k := key(t, fmt.Sprint("oracle ", i))
		good := sign(t, k, m)
		check := func(name string, A PublicKey, m Message, s Signature) {
			t.Helper()
			have, want := Verify(A, m, s), slowVerify(A, m, s)
			if have != want {
				t.Errorf("%d, %s: have %v, want %v", i, name, have, want)
			}
			seen[want]++
		}
		S := func(name string, s *big.Int) { t.Helper(); check("S: "+name, k.Public, m, Signature{good.R, s}) }
		R := func(name string, r PublicKey) { t.Helper(); check("R: "+name, k.Public, m, Signature{r, good.S}) }
		A := func(name string, a PublicKey) { t.Helper(); check("A: "+name, a, m, good) }
		off := func(p PublicKey) PublicKey { p.X.Add(&p.X, new(fr.Element).SetOne()); return p }

		check("good", k.Public, m, good)
		check("another message", k.Public, other, good)
		check("null key", Null.Public, m, sign(t, Null, m))

		S("nil", nil)
		S("0", new(big.Int))
		S("+ 1", sum(good.S, one))
		S("- 1", new(big.Int).Sub(good.S, one))
		S("+ ℓ", sum(good.S, &Curve.Order))
		S("- ℓ", new(big.Int).Sub(good.S, &Curve.Order))
		S("negated", new(big.Int).Neg(good.S))
		S("opposite", new(big.Int).Sub(&Curve.Order, good.S))
		S("at the cut-off", sBound)
		S("below the cut-off", new(big.Int).Sub(sBound, one))
		S("ℓ", &Curve.Order)
		S("2^256", power(256))
		S("2^1000", power(1000))
		S("random", below(random, &Curve.Order))
		S("one bit changed", new(big.Int).Xor(good.S, power(uint(random.IntN(250)))))

		R("negated", minus(good.R))
		R("off the curve", off(good.R))
		R("(0, 0)", PublicKey{})
		R("the key", k.Public)
		R("the key negated", minus(k.Public))
		R("B", Curve.Base)
		R("S·B", times(good.S, Curve.Base))
		A("negated", minus(k.Public))
		A("off the curve", off(k.Public))
		A("(0, 0)", PublicKey{})
		A("R", good.R)
		A("B", Curve.Base)
		A("another", key(t, "b").Public)

		for j := range int64(8) {
			p := times(big.NewInt(j), eight)
			name := fmt.Sprint("torsion ", j)
			R(name, p)
			R("plus "+name, plus(good.R, p))
			A(name, p)
			A("plus "+name, plus(k.Public, p))
			check("challenged with R plus "+name, k.Public, m, forge(t, k, m, random.Int64(), p))
			check("challenged with R = "+name, k.Public, m, forge(t, k, m, 0, p))
			shifted := &PrivateKey{Public: plus(k.Public, p), scalar: k.scalar}
			check("challenged with A plus "+name, shifted.Public, m, forge(t, shifted, m, random.Int64(), p))
			nobody := &PrivateKey{Public: p, scalar: new(big.Int)}
			check("challenged with A = "+name, p, m, forge(t, nobody, m, random.Int64(), p))
		}

		// R = c·A for a few c, so that R and h·A meet in equal and opposite points.
		for _, c := range []int64{1, -1, 2, -2, 3, -3} {
			r := times(big.NewInt(c), k.Public)
			h, err := Challenge(m.Out(r, k.Public))
			if err != nil {
				t.Fatal(err)
			}
			s := sum(h, big.NewInt(c))
			check(fmt.Sprintf("R = %d·A", c), k.Public, m, Signature{r, s.Mul(s, k.scalar).Mod(s, &Curve.Order)})
		}
	}
	for _, want := range []error{nil, ErrOffCurve, ErrR, ErrS, ErrEquation} {
		if seen[want] < 24 {
			t.Errorf("have %d answers %v, want one a signature", seen[want], want)
		}
	}
}

func TestVerifyLeavesItsInput(t *testing.T) {
	k, m := key(t, "a"), payment(t)
	s := sign(t, k, m)
	r, before := s.R, new(big.Int).Set(s.S)
	public := k.Public
	if err := Verify(k.Public, m, s); err != nil {
		t.Fatal(err)
	}
	if s.S.Cmp(before) != 0 || s.R != r || k.Public != public {
		t.Error("the signature or the key changed")
	}
}
