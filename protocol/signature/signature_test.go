package signature

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/golden"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
)

// stream is fixed entropy, so that every run makes the same keys.
func stream(seed string) io.Reader {
	h := crypto.NewKeccakState()
	_, _ = h.Write([]byte(seed))
	return h
}

func key(t testing.TB, seed string) *PrivateKey {
	t.Helper()
	k, err := GenerateKey(stream(seed))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

var network = Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107A0000000000000000000000000000000A05E"), Shard: 0}

func message(t testing.TB, tag uint64, width, words int) Message {
	t.Helper()
	m := Message{Width: width, Domain: network.Domain(tag)}
	for i := range words {
		m.Words = append(m.Words, fr.NewElement(uint64(1000+i)))
	}
	var err error
	if m.Validity, err = Validity(7, 2, 1_900_000_000); err != nil {
		t.Fatal(err)
	}
	return m
}

func payment(t testing.TB) Message { return message(t, TagPayment, poseidon.Narrow, 1) }

func sign(t testing.TB, k *PrivateKey, m Message) Signature {
	t.Helper()
	s, err := k.Sign(m, stream("fresh"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// torsion returns a point of each order 1, 2, 4, 8.
func torsion(t testing.TB) map[int]PublicKey {
	t.Helper()
	var eight PublicKey
	for y := uint64(2); ; y++ {
		p, err := Recover(fr.NewElement(y))
		if err != nil {
			continue
		}
		eight.ScalarMultiplication(&p, &Curve.Order)
		var four PublicKey
		four.Double(&eight)
		four.Double(&four)
		if !four.IsZero() {
			break
		}
	}
	points := map[int]PublicKey{8: eight}
	for order := 8; order > 1; order /= 2 {
		p := points[order]
		points[order/2] = *new(PublicKey).Double(&p)
	}
	one, two := points[1], points[2]
	if !one.IsZero() || two.IsZero() {
		t.Fatal("the points do not have the orders 1, 2, 4, 8")
	}
	return points
}

func plus(p, q PublicKey) PublicKey { return *new(PublicKey).Add(&p, &q) }

// forge makes S for any R = nonce·B + shift, as a signer who ignores the rules would.
func forge(t testing.TB, k *PrivateKey, m Message, nonce int64, shift PublicKey) Signature {
	t.Helper()
	return forgeBig(t, k, m, big.NewInt(nonce), shift)
}

func forgeBig(t testing.TB, k *PrivateKey, m Message, r *big.Int, shift PublicKey) Signature {
	t.Helper()
	var s Signature
	s.R.ScalarMultiplication(&Curve.Base, r)
	s.R.Add(&s.R, &shift)
	h, err := Challenge(m.Out(s.R, k.Public))
	if err != nil {
		t.Fatal(err)
	}
	s.S = h.Mul(h, k.Scalar())
	s.S.Add(s.S, r).Mod(s.S, &Curve.Order)
	return s
}

func TestSignAndVerify(t *testing.T) {
	for seed, m := range map[string]Message{
		"p": payment(t), "m": message(t, TagMarket, poseidon.Wide, 4), "e": message(t, TagEscrow, poseidon.Wide, 3), "s": message(t, TagSystem, poseidon.Narrow, 2),
	} {
		k := key(t, seed)
		if err := Verify(k.Public, m, sign(t, k, m)); err != nil {
			t.Errorf("%s: have error %v", seed, err)
		}
	}
}

func TestFreshBytesChangeTheSignature(t *testing.T) {
	k, m := key(t, "a"), payment(t)
	one, err := k.Sign(m, stream("one"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := k.Sign(m, stream("two"))
	if err != nil {
		t.Fatal(err)
	}
	if one.R.Equal(&two.R) {
		t.Error("two signatures share R")
	}
}

// With a broken generator, different messages must still have different nonces.
func TestEqualFreshBytesNeverRepeatANonce(t *testing.T) {
	k := key(t, "a")
	seen := map[PublicKey]string{}
	note := func(name string, r PublicKey) {
		if other, ok := seen[r]; ok {
			t.Errorf("%s and %s share R: the key is public", name, other)
		}
		seen[r] = name
	}
	m := payment(t)
	note("message", sign(t, k, m).R)
	m.Validity = fr.One()
	note("validity", sign(t, k, m).R)
	m.Domain = fr.One()
	note("domain", sign(t, k, m).R)
	m.Words = []fr.Element{fr.One()}
	note("words", sign(t, k, m).R)

	other := network
	other.ChainID++
	for name, c := range map[string]struct {
		network Network
		to      Purpose
	}{
		"possession": {network, Purpose{common.Address{1}, 5, 0}}, "chain": {other, Purpose{common.Address{1}, 5, 0}}, "owner": {network, Purpose{common.Address{2}, 5, 0}},
		"purse": {network, Purpose{common.Address{1}, 6, 0}}, "epoch": {network, Purpose{common.Address{1}, 5, 1}},
	} {
		p, err := k.Prove(c.network, c.to, stream("fresh"))
		if err != nil {
			t.Fatal(err)
		}
		note(name, p.R)
	}
}

func TestMalformedSignaturesAreRefused(t *testing.T) {
	k, m := key(t, "a"), payment(t)
	good := sign(t, k, m)
	points := torsion(t)
	one := big.NewInt(1)
	changed := func(change func(*Signature)) Signature {
		s := Signature{good.R, new(big.Int).Set(good.S)}
		change(&s)
		return s
	}
	for name, c := range map[string]struct {
		signature Signature
		want      error
	}{
		"S + 1":             {changed(func(s *Signature) { s.S.Add(s.S, one) }), ErrEquation},
		"S - 1":             {changed(func(s *Signature) { s.S.Sub(s.S, one) }), ErrEquation},
		"S + ℓ":             {changed(func(s *Signature) { s.S.Add(s.S, &Curve.Order) }), ErrS},
		"S - ℓ":             {changed(func(s *Signature) { s.S.Sub(s.S, &Curve.Order) }), ErrS},
		"-S":                {changed(func(s *Signature) { s.S.Sub(&Curve.Order, s.S) }), ErrEquation},
		"S = 0":             {changed(func(s *Signature) { s.S.SetUint64(0) }), ErrEquation},
		"S = ℓ - 1":         {changed(func(s *Signature) { s.S.Sub(&Curve.Order, one) }), ErrS},
		"S at the cut-off":  {changed(func(s *Signature) { s.S.Lsh(STopLimit, STopShift) }), ErrS},
		"S below cut-off":   {changed(func(s *Signature) { s.S.Lsh(STopLimit, STopShift).Sub(s.S, one) }), ErrEquation},
		"no S":              {changed(func(s *Signature) { s.S = nil }), ErrS},
		"-R":                {changed(func(s *Signature) { s.R.Neg(&s.R) }), ErrEquation},
		"R off the curve":   {changed(func(s *Signature) { s.R.X.Add(&s.R.X, new(fr.Element).SetOne()) }), ErrR},
		"R = (0, 0)":        {changed(func(s *Signature) { s.R = PublicKey{} }), ErrR},
		"R of order 1":      {changed(func(s *Signature) { s.R = points[1] }), ErrR},
		"R of order 2":      {changed(func(s *Signature) { s.R = points[2] }), ErrR},
		"R of order 4":      {changed(func(s *Signature) { s.R = points[4] }), ErrR},
		"R of order 8":      {changed(func(s *Signature) { s.R = points[8] }), ErrR},
		"R plus order 2":    {changed(func(s *Signature) { s.R = plus(s.R, points[2]) }), ErrEquation},
		"R plus order 8":    {changed(func(s *Signature) { s.R = plus(s.R, points[8]) }), ErrEquation},
		"nonce 0, order 8":  {forge(t, k, m, 0, points[8]), ErrR},
		"nonce 0, infinity": {forge(t, k, m, 0, points[1]), ErrR},
	} {
		if err := Verify(k.Public, m, c.signature); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", name, err, c.want)
		}
	}
}

// The predicate is cofactored: a signer may add torsion to R before the challenge
// is computed, in the circuit as here.
func TestTorsionInRBeforeTheChallengeIsAccepted(t *testing.T) {
	k, m := key(t, "a"), payment(t)
	for order, p := range torsion(t) {
		if err := Verify(k.Public, m, forge(t, k, m, 12345, p)); err != nil {
			t.Errorf("order %d: have error %v", order, err)
		}
	}
}

func TestREqualToTheKeyIsAccepted(t *testing.T) {
	k, m := key(t, "a"), payment(t)
	h, err := Challenge(m.Out(k.Public, k.Public))
	if err != nil {
		t.Fatal(err)
	}
	s := h.Add(h, big.NewInt(1))
	s.Mul(s, k.Scalar()).Mod(s, &Curve.Order)
	if err := Verify(k.Public, m, Signature{k.Public, s}); err != nil {
		t.Errorf("have error %v", err)
	}
}

func TestASignatureBindsItsMessage(t *testing.T) {
	k, m := key(t, "a"), message(t, TagSystem, poseidon.Narrow, 2)
	s := sign(t, k, m)
	validity := func(nonce uint32, epoch uint16, until uint64) fr.Element {
		v, err := Validity(nonce, epoch, until)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	changes := map[string]func(*Message){
		"first word":    func(m *Message) { m.Words[0] = fr.One() },
		"second word":   func(m *Message) { m.Words[1] = fr.One() },
		"swapped words": func(m *Message) { slices.Reverse(m.Words) },
		"nonce":         func(m *Message) { m.Validity = validity(8, 2, 1_900_000_000) },
		"epoch":         func(m *Message) { m.Validity = validity(7, 3, 1_900_000_000) },
		"valid until":   func(m *Message) { m.Validity = validity(7, 2, 1_900_000_001) },
		"tag":           func(m *Message) { m.Domain = network.Domain(TagMarket) },
		"width":         func(m *Message) { m.Width = poseidon.Wide },
		"chain":         func(m *Message) { n := network; n.ChainID++; m.Domain = n.Domain(TagSystem) },
		"rollup":        func(m *Message) { n := network; n.Rollup[19]++; m.Domain = n.Domain(TagSystem) },
		"shard":         func(m *Message) { n := network; n.Shard++; m.Domain = n.Domain(TagSystem) },
	}
	for name, change := range changes {
		other := m
		other.Words = slices.Clone(m.Words)
		change(&other)
		if err := Verify(k.Public, other, s); !errors.Is(err, ErrEquation) {
			t.Errorf("another %s: have error %v, want %v", name, err, ErrEquation)
		}
	}
	for name, public := range map[string]PublicKey{
		"another key": key(t, "b").Public, "the negated key": *new(PublicKey).Neg(&k.Public), "key plus torsion": plus(k.Public, torsion(t)[2]),
	} {
		if err := Verify(public, m, s); !errors.Is(err, ErrEquation) {
			t.Errorf("%s: have error %v, want %v", name, err, ErrEquation)
		}
	}
	if err := Verify(PublicKey{X: fr.One(), Y: fr.One()}, m, s); !errors.Is(err, ErrOffCurve) {
		t.Errorf("key off the curve: have error %v, want %v", err, ErrOffCurve)
	}
}

func TestValidityRefusesALongTime(t *testing.T) {
	if _, err := Validity(0, 0, 1<<40); err == nil {
		t.Error("a time of 41 bits is packed")
	}
}

// The challenge by the page, with integers only; the permutation is gnark-crypto's.
func slowChallenge(t *testing.T, width int, domain, rx, ry, ax, ay *big.Int, words []*big.Int, validity *big.Int) (h *big.Int, canonical bool) {
	t.Helper()
	state := make([]fr.Element, width)
	for i, v := range append(append([]*big.Int{domain, rx, ry, ax, ay}, words...), validity) {
		state[i].SetBigInt(v)
	}
	if err := poseidon2.NewPermutation(width, 8, 57).Permutation(state); err != nil {
		t.Fatal(err)
	}
	out := state[1].BigInt(new(big.Int))
	two := func(n int64) *big.Int { return new(big.Int).Exp(big.NewInt(2), big.NewInt(n), nil) }
	canonical = new(big.Int).Div(out, two(190)).Cmp(new(big.Int).Div(fr.Modulus(), two(190))) < 0
	h = new(big.Int).Mod(out, two(125))
	return h.Mul(h, big.NewInt(2)).Add(h, big.NewInt(1)), canonical
}

func TestChallengeAgainstIntegers(t *testing.T) {
	integer := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
	for i, seed := range []string{"a", "b", "c", "d"} {
		width, tag, n := poseidon.Narrow, uint64(TagPayment), 1
		switch i {
		case 1:
			width, tag, n = poseidon.Wide, TagMarket, 4
		case 3:
			width, tag, n = poseidon.Wide, TagEscrow, 3
		}
		m, a, r := message(t, tag, width, n), key(t, seed).Public, key(t, seed+"R").Public
		var words []*big.Int
		for _, w := range m.Words {
			words = append(words, integer(w))
		}
		// domain = tag 8 · chain id 64 · rollup address 160 · shard 16
		domain := new(big.Int).SetUint64(network.ChainID)
		domain.Lsh(domain, 8).Add(domain, new(big.Int).SetUint64(tag))
		rollup := new(big.Int).SetBytes(network.Rollup[:])
		domain.Add(domain, rollup.Lsh(rollup, 72))
		// validity = nonce 32 · epoch 16 · valid until 40
		validity := big.NewInt(1_900_000_000)
		validity.Lsh(validity, 16).Add(validity, big.NewInt(2)).Lsh(validity, 32).Add(validity, big.NewInt(7))

		want, canonical := slowChallenge(t, width, domain, integer(r.X), integer(r.Y), integer(a.X), integer(a.Y), words, validity)
		have, err := Challenge(m.Out(r, a))
		if !canonical || err != nil || have.Cmp(want) != 0 {
			t.Errorf("%s: have %x, %v, want %x", seed, have, err, want)
		}
		if have.Bit(0) != 1 || have.BitLen() > 126 {
			t.Errorf("%s: have %x, want an odd number of at most 126 bits", seed, have)
		}
	}
}

func TestChallengeCutOff(t *testing.T) {
	edge := new(big.Int).Lsh(OutTopLimit, OutTopShift)
	for name, c := range map[string]struct {
		out  *big.Int
		want error
	}{
		"below the cut-off":    {new(big.Int).Sub(edge, big.NewInt(1)), nil},
		"at the cut-off":       {edge, ErrOut},
		"largest of the field": {new(big.Int).Sub(fr.Modulus(), big.NewInt(1)), ErrOut},
		"zero":                 {new(big.Int), nil},
	} {
		var out fr.Element
		out.SetBigInt(c.out)
		if _, err := Challenge(out); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", name, err, c.want)
		}
	}
	low := new(big.Int).Lsh(big.NewInt(1), ChallengeBits)
	var out fr.Element
	out.SetBigInt(low)
	if h, err := Challenge(out); err != nil || h.Cmp(big.NewInt(1)) != 0 {
		t.Errorf("2^125: have %v, %v, want 1", h, err)
	}
}

// The cut-offs are tight: a redraw is about as rare as the page says.
func TestCutOffsAreRare(t *testing.T) {
	for name, c := range map[string]struct {
		modulus, limit *big.Int
		shift          uint
	}{"out": {fr.Modulus(), OutTopLimit, OutTopShift}, "S": {&Curve.Order, STopLimit, STopShift}} {
		lost := new(big.Int).Sub(c.modulus, new(big.Int).Lsh(c.limit, c.shift))
		if lost.Sign() <= 0 || c.modulus.BitLen()-lost.BitLen() < 60 {
			t.Errorf("%s: have %d of %d bits refused, want 60 fewer", name, lost.BitLen(), c.modulus.BitLen())
		}
	}
}

func TestKeyChecks(t *testing.T) {
	points := torsion(t)
	k := key(t, "a").Public
	negated := func(p PublicKey) PublicKey { return *new(PublicKey).Neg(&p) }
	for name, c := range map[string]struct {
		key             PublicKey
		check, register error
	}{
		"a key":                {k, nil, nil},
		"odd x":                {negated(k), nil, ErrOddKey},
		"off the curve":        {PublicKey{X: fr.One(), Y: fr.One()}, ErrOffCurve, ErrOffCurve},
		"(0, 0)":               {PublicKey{}, ErrOffCurve, ErrOffCurve},
		"order 1":              {points[1], ErrSmallOrder, ErrSmallOrder},
		"order 2":              {points[2], ErrSmallOrder, ErrSmallOrder},
		"order 4":              {points[4], ErrSmallOrder, ErrSmallOrder},
		"order 4, negated":     {negated(points[4]), ErrSmallOrder, ErrSmallOrder},
		"order 8":              {points[8], ErrSmallOrder, ErrSmallOrder},
		"order 8, negated":     {negated(points[8]), ErrSmallOrder, ErrSmallOrder},
		"order 8, times 3":     {plus(points[8], points[4]), ErrSmallOrder, ErrSmallOrder},
		"order 8, times 5":     {plus(points[8], points[2]), ErrSmallOrder, ErrSmallOrder},
		"null key":             {Null.Public, ErrNullKey, ErrNullKey},
		"null key, negated":    {negated(Null.Public), ErrNullKey, ErrNullKey},
		"a key of order 2 · ℓ": {plus(k, points[2]), nil, oddness(plus(k, points[2]))},
	} {
		if err := CheckKey(c.key); !errors.Is(err, c.check) {
			t.Errorf("%s: have error %v, want %v", name, err, c.check)
		}
		if err := CheckRegistration(c.key); !errors.Is(err, c.register) {
			t.Errorf("%s: registration: have error %v, want %v", name, err, c.register)
		}
	}
}

func oddness(p PublicKey) error {
	if isOdd(p.X) {
		return ErrOddKey
	}
	return nil
}

// x·y·(x² + y²) is zero exactly when 8·P = O.
func TestSmallOrderIsExact(t *testing.T) {
	slow := func(p PublicKey) bool {
		for range 3 {
			p.Double(&p)
		}
		return p.IsZero()
	}
	eight := torsion(t)[8]
	p := eight
	for i := range 8 {
		if !slow(p) || !smallOrder(p) {
			t.Errorf("%d times a point of order 8: have %t, want true", i+1, smallOrder(p))
		}
		if q := plus(key(t, "a").Public, p); smallOrder(q) != slow(q) || slow(q) {
			t.Errorf("a key plus torsion %d counts as small", i)
		}
		p.Add(&p, &eight)
	}
}

func TestRecover(t *testing.T) {
	k := key(t, "a").Public
	if have, err := Recover(k.Y); err != nil || !have.Equal(&k) {
		t.Errorf("have %v, %v, want the key", have, err)
	}
	odd := *new(PublicKey).Neg(&k)
	if have, err := Recover(odd.Y); err != nil || !have.Equal(&k) {
		t.Errorf("from the negated key: have %v, %v, want the even one", have, err)
	}
	points, none := 0, 0
	for y := range uint64(40) {
		p, err := Recover(fr.NewElement(y))
		if err == nil {
			points++
			if !p.IsOnCurve() || isOdd(p.X) {
				t.Errorf("y = %d: have a point off the curve or with odd x", y)
			}
		} else if none++; !errors.Is(err, ErrNoPoint) {
			t.Errorf("y = %d: have error %v", y, err)
		}
	}
	if points == 0 || none == 0 {
		t.Errorf("have %d points and %d without, want some of both", points, none)
	}
}

// The key of a sentence is the first from its hash on that keys allow, and another for another sentence.
func TestUnowned(t *testing.T) {
	seen := map[PublicKey]string{}
	for _, sentence := range []string{"stoa.fees.key.v1", "", "a", "b", "c", "d", "e", "f"} {
		p := Unowned(sentence)
		if err := CheckRegistration(p); err != nil {
			t.Errorf("%q: %v", sentence, err)
		}
		if other, ok := seen[p]; ok {
			t.Errorf("%q has the key of %q", sentence, other)
		}
		seen[p] = sentence
		var y, one fr.Element
		one.SetOne()
		for y.SetBytes(crypto.Keccak256([]byte(sentence))); !y.Equal(&p.Y); y.Add(&y, &one) {
			if q, err := Recover(y); err == nil && CheckRegistration(q) == nil {
				t.Errorf("%q passes over y = %s", sentence, y.String())
				break
			}
		}
	}
}

func TestKeysHaveEvenX(t *testing.T) {
	for _, seed := range []string{"a", "b", "c", "d", "e", "f"} {
		k := key(t, seed)
		if err := CheckRegistration(k.Public); err != nil {
			t.Errorf("%s: have error %v", seed, err)
		}
		var p PublicKey
		if p.ScalarMultiplication(&Curve.Base, k.Scalar()); !p.Equal(&k.Public) {
			t.Errorf("%s: the secret is not the key's", seed)
		}
	}
	k := key(t, "a")
	k.Scalar().SetUint64(1)
	if k.Scalar().Cmp(big.NewInt(1)) == 0 {
		t.Error("Scalar hands out the secret itself")
	}
	if _, err := newPrivateKey(&Curve.Order, [32]byte{}); !errors.Is(err, ErrSmallOrder) {
		t.Errorf("secret 0: have error %v, want %v", err, ErrSmallOrder)
	}
}

func TestEntropyThatEndsIsAnError(t *testing.T) {
	k, short := key(t, "a"), func() io.Reader { return bytes.NewReader(make([]byte, 31)) }
	if _, err := GenerateKey(short()); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("key: have error %v", err)
	}
	if _, err := k.Sign(payment(t), short()); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("signature: have error %v", err)
	}
	if _, err := k.Prove(network, Purpose{Purse: 1}, short()); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("possession: have error %v", err)
	}
}

func TestPossession(t *testing.T) {
	k, to := key(t, "a"), Purpose{common.Address{9}, 17, 2}
	good, err := k.Prove(network, to, stream("fresh"))
	if err != nil {
		t.Fatal(err)
	}
	if err := VerifyPossession(network, to, k.Public, good); err != nil {
		t.Errorf("have error %v", err)
	}
	other := network
	other.ChainID++
	otherRollup := network
	otherRollup.Rollup[0]++
	otherShard := network
	otherShard.Shard++
	sPlus := Possession{good.R, new(big.Int).Add(good.S, &Curve.Order)}
	sWrong := Possession{good.R, new(big.Int).Add(good.S, big.NewInt(1))}
	sNegative := Possession{good.R, new(big.Int).Sub(good.S, &Curve.Order)}
	rNegated := Possession{*new(PublicKey).Neg(&good.R), good.S}
	rTorsion := Possession{plus(good.R, torsion(t)[2]), good.S}
	for name, err := range map[string]error{
		"owner":              VerifyPossession(network, Purpose{common.Address{8}, to.Purse, to.Epoch}, k.Public, good),
		"purse":              VerifyPossession(network, Purpose{to.Owner, to.Purse + 1, to.Epoch}, k.Public, good),
		"epoch":              VerifyPossession(network, Purpose{to.Owner, to.Purse, to.Epoch + 1}, k.Public, good),
		"epoch of a deposit": VerifyPossession(network, Purpose{to.Owner, to.Purse, 0}, k.Public, good),
		"chain":              VerifyPossession(other, to, k.Public, good),
		"rollup":             VerifyPossession(otherRollup, to, k.Public, good),
		"shard":              VerifyPossession(otherShard, to, k.Public, good),
		"key":                VerifyPossession(network, to, key(t, "b").Public, good),
		"negated key":        VerifyPossession(network, to, *new(PublicKey).Neg(&k.Public), good),
		"key off the curve":  VerifyPossession(network, to, PublicKey{X: fr.One(), Y: fr.One()}, good),
		"S + ℓ":              VerifyPossession(network, to, k.Public, sPlus),
		"S + 1":              VerifyPossession(network, to, k.Public, sWrong),
		"S - ℓ":              VerifyPossession(network, to, k.Public, sNegative),
		"no S":               VerifyPossession(network, to, k.Public, Possession{R: good.R}),
		"R negated":          VerifyPossession(network, to, k.Public, rNegated),
		"R plus torsion":     VerifyPossession(network, to, k.Public, rTorsion),
		"R off the curve":    VerifyPossession(network, to, k.Public, Possession{PublicKey{}, good.S}),
		"a row's signature":  VerifyPossession(network, to, k.Public, Possession(sign(t, k, payment(t)))),
		"an empty one":       VerifyPossession(network, to, k.Public, Possession{S: new(big.Int)}),
		"R and S of nothing": VerifyPossession(network, to, k.Public, Possession{torsion(t)[1], new(big.Int)}),
	} {
		if !errors.Is(err, ErrEquation) {
			t.Errorf("%s: have error %v, want %v", name, err, ErrEquation)
		}
	}
}

// vectors is testdata/signature.json: integers as 32-byte hex words.
type vectors struct {
	Network struct {
		ChainID uint64         `json:"chainId"`
		Rollup  common.Address `json:"rollup"`
		Shard   uint16         `json:"shard"`
	} `json:"network"`
	Order      string            `json:"order"`
	NullKey    keyVector         `json:"nullKey"`
	Key        keyVector         `json:"key"`
	Signatures []signatureVector `json:"signatures"`
	Possession possessionVector  `json:"possession"`
	Keys       []keyCase         `json:"keys"`
	Draws      []drawVector      `json:"draws"`
}

type keyVector struct {
	Secret string `json:"secret"`
	X      string `json:"x"`
	Y      string `json:"y"`
}

type signatureVector struct {
	Name     string   `json:"name"`
	Width    int      `json:"width"`
	Domain   string   `json:"domain"`
	Words    []string `json:"words"`
	Validity string   `json:"validity"`
	Out      string   `json:"out"`
	H        string   `json:"h"`
	RX       string   `json:"rx"`
	RY       string   `json:"ry"`
	S        string   `json:"s"`
	Error    string   `json:"error,omitempty"` // empty if accepted
}

type possessionVector struct {
	Owner common.Address `json:"owner"`
	Purse uint32         `json:"purse"`
	Epoch uint16         `json:"epoch"`
	E     string         `json:"e"`
	RX    string         `json:"rx"`
	RY    string         `json:"ry"`
	S     string         `json:"s"`
}

type keyCase struct {
	Name  string `json:"name"`
	X     string `json:"x"`
	Y     string `json:"y"`
	Error string `json:"error,omitempty"` // of a registration
}

func hexInt(v *big.Int) string { return "0x" + hex.EncodeToString(common.LeftPadBytes(v.Bytes(), 32)) }

func hexField(e fr.Element) string {
	b := e.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func keyOf(k *PrivateKey) keyVector {
	return keyVector{hexInt(k.Scalar()), hexField(k.Public.X), hexField(k.Public.Y)}
}

func TestVectors(t *testing.T) {
	k, points := key(t, "vectors"), torsion(t)
	var v vectors
	v.Network.ChainID, v.Network.Rollup, v.Network.Shard = network.ChainID, network.Rollup, network.Shard
	v.Order, v.NullKey, v.Key = hexInt(&Curve.Order), keyOf(Null), keyOf(k)

	add := func(name string, m Message, s Signature) {
		out := m.Out(s.R, k.Public)
		h, err := Challenge(out)
		if err != nil {
			t.Fatal(err)
		}
		vector := signatureVector{
			Name: name, Width: m.Width, Domain: hexField(m.Domain), Validity: hexField(m.Validity), Out: hexField(out), H: hexInt(h),
			RX: hexField(s.R.X), RY: hexField(s.R.Y), S: hexInt(s.S), Error: text(Verify(k.Public, m, s)),
		}
		for _, w := range m.Words {
			vector.Words = append(vector.Words, hexField(w))
		}
		v.Signatures = append(v.Signatures, vector)
	}
	p := payment(t)
	good := sign(t, k, p)
	add("payment", p, good)
	market, escrow, system := message(t, TagMarket, poseidon.Wide, 4), message(t, TagEscrow, poseidon.Wide, 3), message(t, TagSystem, poseidon.Narrow, 2)
	add("market", market, sign(t, k, market))
	add("system", system, sign(t, k, system))
	add("escrow", escrow, sign(t, k, escrow))
	add("torsion in R", p, forge(t, k, p, 12345, points[8]))
	add("S + 1", p, Signature{good.R, new(big.Int).Add(good.S, big.NewInt(1))})
	add("S + order", p, Signature{good.R, new(big.Int).Add(good.S, &Curve.Order)})
	add("R negated", p, Signature{*new(PublicKey).Neg(&good.R), good.S})
	add("R of order 8", p, forge(t, k, p, 0, points[8]))
	add("R off the curve", p, Signature{PublicKey{X: fr.One(), Y: fr.One()}, good.S})
	other := p
	other.Words = []fr.Element{fr.One()}
	add("another message", other, good)

	to := Purpose{common.Address{0xab, 19: 0xcd}, 77, 3}
	possession, err := k.Prove(network, to, stream("possession"))
	if err != nil {
		t.Fatal(err)
	}
	if err := VerifyPossession(network, to, k.Public, possession); err != nil {
		t.Fatal(err)
	}
	e := possessionChallenge(network, to, k.Public, possession.R)
	v.Possession = possessionVector{to.Owner, to.Purse, to.Epoch, hexInt(e), hexField(possession.R.X), hexField(possession.R.Y), hexInt(possession.S)}

	for _, c := range []struct {
		name string
		key  PublicKey
	}{
		{"valid", k.Public}, {"odd x", *new(PublicKey).Neg(&k.Public)}, {"off the curve", PublicKey{X: fr.One(), Y: fr.One()}}, {"zero", PublicKey{}},
		{"order 1", points[1]}, {"order 2", points[2]}, {"order 4", points[4]}, {"order 8", points[8]}, {"null key", Null.Public},
		{"of the fee purses, without a secret", Unowned("stoa.fees.key.v1")},
	} {
		v.Keys = append(v.Keys, keyCase{c.name, hexField(c.key.X), hexField(c.key.Y), text(CheckRegistration(c.key))})
	}

	for _, n := range []int{1, 2, 8, 31} {
		v.Draws = append(v.Draws, drawOf(honest(t, n)))
	}

	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "../testdata/signature.json", append(data, '\n'))
}

// signed are signatures of as many keys, so that no benchmark lets the branch
// predictor learn one input by heart.
type signed struct {
	key       *PrivateKey
	message   Message
	signature Signature
}

func sample(b *testing.B, n int, m Message) (all []signed) {
	b.Helper()
	for i := range n {
		k := key(b, fmt.Sprint(i))
		m.Words = slices.Clone(m.Words)
		m.Words[0] = fr.NewElement(uint64(i))
		all = append(all, signed{k, m, sign(b, k, m)})
	}
	return all
}

// lanes are the messages of the payment and the market lane.
func lanes(b *testing.B) map[string]Message {
	return map[string]Message{"P": payment(b), "M": message(b, TagMarket, poseidon.Wide, 4)}
}

func BenchmarkVerify(b *testing.B) {
	for lane, m := range lanes(b) {
		all := sample(b, 256, m)
		b.Run(lane, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s := &all[i%len(all)]
				if err := Verify(s.key.Public, s.message, s.signature); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkOut(b *testing.B) {
	for lane, m := range lanes(b) {
		all := sample(b, 256, m)
		b.Run(lane, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s := &all[i%len(all)]
				s.message.Out(s.signature.R, s.key.Public)
			}
		})
	}
}

func BenchmarkSign(b *testing.B) {
	all, entropy := sample(b, 256, payment(b)), stream("fresh")
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		s := &all[i%len(all)]
		if _, err := s.key.Sign(s.message, entropy); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRecover(b *testing.B) {
	all := sample(b, 256, payment(b))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, err := Recover(all[i%len(all)].key.Public.Y); err != nil {
			b.Fatal(err)
		}
	}
}
