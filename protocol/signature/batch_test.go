package signature

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// honest makes n claims of as many keys, of all lanes.
func honest(t testing.TB, n int) []Claim {
	t.Helper()
	claims := make([]Claim, n)
	for i := range claims {
		k := key(t, fmt.Sprint("honest ", i))
		m := []Message{payment(t), message(t, TagMarket, poseidon.Wide, 4), message(t, TagEscrow, poseidon.Wide, 3), message(t, TagSystem, poseidon.Narrow, 2)}[i%4]
		m.Words[0] = fr.NewElement(uint64(i))
		claims[i] = Claim{k.Public, m, sign(t, k, m)}
	}
	return claims
}

// adversarial are claims that a batch must judge as Verify does.
func adversarial(t testing.TB) map[string]Claim {
	t.Helper()
	k, m, points := key(t, "adversarial"), payment(t), torsion(t)
	good := Claim{k.Public, m, sign(t, k, m)}
	cases := map[string]Claim{}
	put := func(name string, change func(c *Claim)) {
		c := good
		c.Message.Words = slices.Clone(m.Words)
		c.Signature.S = new(big.Int).Set(good.Signature.S)
		change(&c)
		cases[name] = c
	}
	one := fr.One()
	for _, by := range []int64{1, -1, 8} {
		put(fmt.Sprintf("S %+d", by), func(c *Claim) { c.Signature.S.Add(c.Signature.S, big.NewInt(by)) })
	}
	put("S + order", func(c *Claim) { c.Signature.S.Add(c.Signature.S, &Curve.Order) })
	put("S at the cut-off", func(c *Claim) { c.Signature.S.Set(sBound) })
	put("no S", func(c *Claim) { c.Signature.S = nil })
	put("-S", func(c *Claim) { c.Signature.S.Neg(c.Signature.S) })
	put("-R", func(c *Claim) { c.Signature.R.Neg(&c.Signature.R) })
	put("R off the curve", func(c *Claim) { c.Signature.R.X.Add(&c.Signature.R.X, &one) })
	put("R = (0, 0)", func(c *Claim) { c.Signature.R = PublicKey{} })
	put("other word", func(c *Claim) { c.Message.Words[0].Add(&c.Message.Words[0], &one) })
	put("other key", func(c *Claim) { c.Key = key(t, "other").Public })
	put("-key", func(c *Claim) { c.Key.Neg(&c.Key) })
	put("key off the curve", func(c *Claim) { c.Key.X.Add(&c.Key.X, &one) })
	for order, p := range points {
		put(fmt.Sprintf("R of order %d", order), func(c *Claim) { c.Signature = forge(t, k, m, 0, p) })
		put(fmt.Sprintf("R plus order %d", order), func(c *Claim) { c.Signature = forge(t, k, m, 77, p) })
		put(fmt.Sprintf("R plus order %d, too late", order), func(c *Claim) { c.Signature.R = plus(c.Signature.R, p) })
		put(fmt.Sprintf("key plus order %d", order), func(c *Claim) {
			shifted := *k
			shifted.Public = plus(k.Public, p)
			c.Key, c.Signature = shifted.Public, forge(t, &shifted, m, 78, points[1])
		})
		put(fmt.Sprintf("key of order %d", order), func(c *Claim) {
			c.Key, c.Signature = p, Signature{times(big.NewInt(42), Curve.Base), big.NewInt(42)}
		})
	}
	put("R = key", func(c *Claim) { c.Signature = forgeBig(t, k, m, k.scalar, points[1]) })
	unit := &PrivateKey{Public: Curve.Base, scalar: big.NewInt(1)}
	put("R = key = B", func(c *Claim) { c.Key, c.Signature = unit.Public, forge(t, unit, m, 1, points[1]) })
	return cases
}

func TestABatchOfGoodClaims(t *testing.T) {
	all := honest(t, chunk+3)
	for _, n := range []int{0, 1, 2, 3, 17, chunk, chunk + 1, chunk + 3} {
		if bad := VerifyBatch(all[:n], stream("z")); bad != nil {
			t.Errorf("%d claims: have %v, want none refused", n, bad)
		}
	}
}

// The sum itself, without the second look at each claim, has the verdict of Verify;
// and the errors are those of Verify, at their places.
func TestABatchJudgesAsVerifyDoes(t *testing.T) {
	accepted := 0
	for name, c := range adversarial(t) {
		want := c.Verify()
		if want == nil {
			accepted++
		}
		for _, at := range []int{0, 3, 7} {
			claims := slices.Insert(honest(t, 7), at, c)
			if have := holdTogether(claims, stream(name)); have != (want == nil) {
				t.Errorf("%s at %d: have the sum hold: %v, want %v", name, at, have, want)
			}
			bad := VerifyBatch(claims, stream(name))
			if (bad == nil) != (want == nil) {
				t.Fatalf("%s at %d: have %v, want %v", name, at, bad, want)
			}
			for i, err := range bad {
				if (i == at) != (err != nil) || i == at && err != want {
					t.Errorf("%s: claim %d: have %v, want %v at %d only", name, i, err, want, at)
				}
			}
		}
	}
	if accepted < 10 {
		t.Errorf("have %d cases that are accepted, want torsion, equal points and small keys among them", accepted)
	}
}

// Errors that cancel without coefficients do not with them.
func TestErrorsDoNotCancel(t *testing.T) {
	claims := honest(t, 4)
	for _, by := range []int64{1, 2, 1 << 40} {
		forged := slices.Clone(claims)
		for i, sign := range []int64{1, -1} {
			s := forged[i].Signature.S
			forged[i].Signature.S = new(big.Int).Add(s, big.NewInt(sign*by))
		}
		ones := []*big.Int{big.NewInt(1), big.NewInt(1), big.NewInt(1), big.NewInt(1)}
		var hs []*big.Int
		for _, c := range forged {
			h, err := admissible(c.Key, c.Message, c.Signature)
			if err != nil {
				t.Fatal(err)
			}
			hs = append(hs, h)
		}
		if !sumHolds(forged, hs, ones) {
			t.Fatal("the errors do not cancel: the test is wrong")
		}
		bad := VerifyBatch(forged, stream("z"))
		if len(bad) != 4 || bad[0] != ErrEquation || bad[1] != ErrEquation || bad[2] != nil || bad[3] != nil {
			t.Errorf("S + %d and S - %d: have %v, want the first two refused", by, by, bad)
		}
	}
}

func TestEqualClaimsInABatch(t *testing.T) {
	for name, c := range map[string]Claim{"honest": honest(t, 1)[0], "null": {Null.Public, payment(t), sign(t, Null, payment(t))}, "R = key = B": adversarial(t)["R = key = B"]} {
		claims := make([]Claim, 9)
		for i := range claims {
			claims[i] = c
		}
		if bad := VerifyBatch(claims, stream("z")); bad != nil {
			t.Errorf("%s: have %v, want none refused", name, bad)
		}
	}
}

// Without fresh bytes a batch is slower, not weaker.
func TestABatchWithoutFreshBytes(t *testing.T) {
	claims := honest(t, 3)
	if bad := VerifyBatch(claims, bytes.NewReader(nil)); bad != nil {
		t.Errorf("have %v, want none refused", bad)
	}
	claims[1].Signature.S = big.NewInt(5)
	if bad := VerifyBatch(claims, bytes.NewReader(nil)); len(bad) != 3 || bad[1] != ErrEquation {
		t.Errorf("have %v, want the second refused", bad)
	}
}

// drawn are the lanes of claims.
func drawn(t testing.TB, claims []Claim) (start fr.Element, lanes []fr.Element) {
	t.Helper()
	var outs []fr.Element
	var s []*big.Int
	for _, c := range claims {
		outs, s = append(outs, c.Message.Out(c.Signature.R, c.Key)), append(s, c.Signature.S)
	}
	return Draw(outs, s)
}

// drawVector is what a proof draws from the signatures of a batch. Coefficients are
// signed: decimal.
type drawVector struct {
	Outs          []string `json:"outs"`
	S             []string `json:"s"`
	StartLane     string   `json:"startLane"`
	StartDistance int      `json:"startDistance"`
	StartU        string   `json:"startU"`
	StartV        string   `json:"startV"`
	Lanes         []string `json:"lanes"`
	Coefficients  []string `json:"coefficients"`
}

func drawOf(claims []Claim) (v drawVector) {
	var outs []fr.Element
	var s []*big.Int
	for _, c := range claims {
		outs, s = append(outs, c.Message.Out(c.Signature.R, c.Key)), append(s, c.Signature.S)
		v.Outs, v.S = append(v.Outs, hexField(outs[len(outs)-1])), append(v.S, hexInt(c.Signature.S))
	}
	lane, lanes := Draw(outs, s)
	start, distance := Start(lane)
	v.StartLane, v.StartDistance, v.StartU, v.StartV = hexField(lane), distance, hexField(start.U), hexField(start.V)
	for _, lane := range lanes {
		v.Lanes = append(v.Lanes, hexField(lane))
		z, _ := Coefficients(lane)
		v.Coefficients = append(v.Coefficients, z[0].String(), z[1].String())
	}
	v.Coefficients = v.Coefficients[:len(claims)]
	return v
}

// The equation with the coefficients that a proof draws.
func TestDrawnCoefficientsVerify(t *testing.T) {
	for _, n := range []int{1, 2, 5, 31} {
		claims := honest(t, n)
		for _, good := range []bool{true, false} {
			if !good {
				claims[n-1].Signature.S = new(big.Int).Xor(claims[n-1].Signature.S, big.NewInt(1))
			}
			_, lanes := drawn(t, claims)
			var hs, zs []*big.Int
			for _, lane := range lanes {
				z, _ := Coefficients(lane)
				zs = append(zs, z[:]...)
			}
			for _, c := range claims {
				h, err := admissible(c.Key, c.Message, c.Signature)
				if err != nil {
					t.Fatal(err)
				}
				hs = append(hs, h)
			}
			if have := sumHolds(claims, hs, zs[:n]); have != good {
				t.Errorf("%d claims: have the sum hold: %v, want %v", n, have, good)
			}
		}
	}
}

// Every lane depends on every input: nothing can be chosen after the draw.
func TestTheDrawBindsEverything(t *testing.T) {
	claims := honest(t, 9)
	outs, s := make([]fr.Element, 9), make([]*big.Int, 9)
	for i, c := range claims {
		outs[i], s[i] = c.Message.Out(c.Signature.R, c.Key), c.Signature.S
	}
	start, lanes := Draw(outs, s)
	differs := func(what string, other fr.Element, others []fr.Element) {
		if other == start {
			t.Errorf("%s: the start is the same", what)
		}
		for i := range min(len(lanes), len(others)) {
			if others[i] == lanes[i] {
				t.Errorf("%s: lane %d is the same", what, i)
			}
		}
	}
	one := fr.One()
	for i := range outs {
		changed := slices.Clone(outs)
		changed[i].Add(&changed[i], &one)
		other, others := Draw(changed, s)
		differs(fmt.Sprintf("out %d", i), other, others)
		ss := slices.Clone(s)
		ss[i] = new(big.Int).Add(s[i], big.NewInt(1))
		other, others = Draw(outs, ss)
		differs(fmt.Sprintf("S %d", i), other, others)
	}
	other, others := Draw(outs[:8], s[:8])
	differs("one less", other, others)
	zero := append(slices.Clone(outs), fr.Element{})
	other, others = Draw(zero, append(slices.Clone(s), new(big.Int)))
	differs("zeros behind", other, others)
}

// A lane is the sum of its parts, the coefficients are odd and in their range.
func TestCoefficientsOfALane(t *testing.T) {
	limit := power(CoefficientBits)
	for _, v := range []*big.Int{new(big.Int), big.NewInt(1), sum(power(124), big.NewInt(-1)), power(124), power(248), sum(fr.Modulus(), big.NewInt(-1)), new(big.Int).Rsh(fr.Modulus(), 1)} {
		var lane fr.Element
		lane.SetBigInt(v)
		z, top := Coefficients(lane)
		have := new(big.Int).Lsh(new(big.Int).SetUint64(top), 2*CoefficientBits)
		for i := range z {
			if z[i].Bit(0) != 1 || z[i].CmpAbs(limit) >= 0 {
				t.Errorf("lane %s: have coefficient %s, want it odd and below 2^%d", v, z[i], CoefficientBits)
			}
			c := sum(z[i], sum(limit, big.NewInt(-1)))
			c.Rsh(c, 1)
			have.Add(have, c.Lsh(c, uint(i*CoefficientBits)))
		}
		if have.Cmp(v) != 0 {
			t.Errorf("lane: have %s from its parts, want %s", have, v)
		}
	}
}

// The Montgomery form is the same curve: its points are those of the Edwards form,
// order 4 is u = 1, and the start is a point.
func TestMontgomeryForm(t *testing.T) {
	onCurve := func(m Montgomery) bool {
		var vv fr.Element
		vv.Square(&m.V)
		return vv == m.cubic()
	}
	points := torsion(t)
	for n := range int64(50) {
		m := ToMontgomery(times(big.NewInt(n+1), plus(Curve.Base, points[8])))
		if !onCurve(m) {
			t.Errorf("multiple %d is off the Montgomery curve", n+1)
		}
		if m.U.IsOne() {
			t.Errorf("multiple %d has u = 1, which only order 4 has", n+1)
		}
		var lane fr.Element
		lane.SetInt64(n)
		start, distance := Start(lane)
		var u fr.Element
		u.SetInt64(n + int64(distance))
		if !onCurve(start) || start.U != u {
			t.Errorf("start of %d: have %s, %d above", n, start.U.String(), distance)
		}
	}
	for _, p := range []PublicKey{points[4], minus(points[4])} {
		if m := ToMontgomery(p); !m.U.IsOne() || !onCurve(m) {
			t.Errorf("order 4: have u = %s, want 1", m.U.String())
		}
	}
}

func BenchmarkVerifyBatch(b *testing.B) {
	for lane, m := range lanes(b) {
		var claims []Claim
		for _, s := range sample(b, 1024, m) {
			claims = append(claims, Claim{s.key.Public, s.message, s.signature})
		}
		for _, n := range []int{16, 64, 256, 1024} {
			b.Run(fmt.Sprintf("%s/%d", lane, n), func(b *testing.B) {
				entropy := stream("z")
				for b.Loop() {
					if bad := VerifyBatch(claims[:n], entropy); bad != nil {
						b.Fatal(bad)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/signature")
			})
		}
	}
}
