package kzg

import (
	"errors"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"pgregory.net/rapid"
)

func prepare(t testing.TB, logN uint, cells []fr.Element, touched []Touched) *Preparation {
	t.Helper()
	srs := testSRS(logN)
	c, err := srs.Commit(cells)
	must(t, c, err)
	p, err := srs.Prepare(c, cells, touched)
	return must(t, p, err)
}

func open(t testing.TB, p *Preparation, rho fr.Element) *StateProof {
	t.Helper()
	s, err := p.Open(rho, testData)
	return must(t, s, err)
}

// testRho stands for the hash that makes ρ: it covers the commitments, the quotient and c.
func testRho(old, new, q bn254.G1Affine, c fr.Element) fr.Element {
	a, b, d, e := EncodePoint(&old), EncodePoint(&new), EncodePoint(&q), c.Bytes()
	return hashToScalar(a[:], b[:], d[:], e[:])
}

// testC stands for the circuit's challenge c: it covers indices, old cells and, unless without is true, new cells.
func testC(touched []Touched, withoutNew bool) fr.Element {
	var b []byte
	for k := range touched {
		index := element(uint64(touched[k].Record))
		i := index.Bytes()
		b = append(b, i[:]...)
		for j := range 4 {
			o, n := touched[k].Old[j].Bytes(), touched[k].New[j].Bytes()
			b = append(b, o[:]...)
			if !withoutNew {
				b = append(b, n[:]...)
			}
		}
	}
	return hashToScalar(b)
}

func TestTransitionAcceptsHonestBatches(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	rapid.Check(t, func(t *rapid.T) {
		cells := testState(d, rapid.Uint64().Draw(t, "seed"))
		c, _ := srs.Commit(cells)
		for range rapid.IntRange(1, 2).Draw(t, "batches") { // the second starts from the first one's C_new
			touched := drawTouched(t, d, cells)
			p, err := srs.Prepare(c, cells, touched)
			if err != nil {
				t.Fatal(err)
			}
			rho := testRho(p.Old, p.New, p.Quotient, testC(touched, false))
			proof, err := p.Open(rho, testData)
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyTransition(srs.Setup(), proof, rho, testData); err != nil {
				t.Fatal(err)
			}
			ev, _ := d.Evaluate(touched, rho)
			if ev != (Evaluation{proof.VOld, proof.VNew, proof.Z}) {
				t.Fatal("the proof's values are not the circuit's")
			}
			cells, c = apply(d, cells, touched), p.New
		}
		if want, _ := srs.Commit(cells); !want.Equal(&c) {
			t.Fatal("C_new is not the new state's commitment")
		}
	})
}

// π is an ordinary KZG proof of the value 0: gnark-crypto's verifier accepts it for the folded commitment.
func TestTransitionOpeningIsGnarks(t *testing.T) {
	d := mustDomain(t, 8)
	cells := testState(d, 1)
	p := prepare(t, 8, cells, changeAll(touch(d, cells, 0, 7, 63), 1))
	rho := element(77)
	s := open(t, p, rho)
	delta := s.Challenge(rho, testData)

	var diff, digest bn254.G1Affine
	zq := times(s.Quotient, s.Z)
	digest.Sub(&s.Old, &zq)
	diff.Sub(&s.New, &s.Old)
	diff = times(diff, delta)
	digest.Add(&digest, &diff)
	var value fr.Element
	value.Sub(&s.VNew, &s.VOld).Mul(&value, &delta).Add(&value, &s.VOld)
	unit := times(testSRS(8).Lagrange[0], value)
	digest.Sub(&digest, &unit)
	proof := kzg.OpeningProof{H: s.Opening}
	if err := kzg.Verify(&digest, &proof, rho, gnarkSRS(t, 8).Vk); err != nil {
		t.Fatal(err)
	}
}

func TestTransitionEdges(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	rho := element(31337)
	cells := testState(d, 2)
	empty := make([]fr.Element, d.Size())

	same := open(t, prepare(t, 8, cells, touch(d, cells, 1, 2, 3)), rho)
	if !same.New.Equal(&same.Old) || same.VOld != same.VNew {
		t.Fatal("a batch without change changed something")
	}
	first := open(t, prepare(t, 8, empty, changeAll(touch(d, empty, 0, 5), 3)), rho)
	if !first.Old.IsInfinity() || !first.Quotient.IsInfinity() || first.New.IsInfinity() || first.Opening.IsInfinity() {
		t.Fatal("the first batch has C_old = Q = O")
	}
	nothing := open(t, prepare(t, 8, empty, touch(d, empty, 0)), rho)
	if !nothing.New.IsInfinity() || !nothing.Opening.IsInfinity() {
		t.Fatal("the empty state stays empty, with π = O")
	}
	gone := touch(d, cells, firstRecords(64)...)
	for k := range gone {
		gone[k].New = [4]fr.Element{}
	}
	last := open(t, prepare(t, 8, cells, gone), rho)
	if !last.New.IsInfinity() || last.Old.IsInfinity() {
		t.Fatal("everything erased leaves infinity")
	}
	for _, s := range []*StateProof{same, first, nothing, last, open(t, prepare(t, 8, cells, nil), rho)} {
		if err := VerifyTransition(srs.Setup(), s, rho, testData); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPrepareRefuses(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 6)
	c, _ := srs.Commit(cells)
	touched := touch(d, cells, 4)

	_, err := srs.Prepare(offCurve, cells, touched)
	wantKind(t, err, ErrCurve)
	wrong, err := srs.Prepare(generator(), cells, touched) // not the state's commitment: found at the end
	must(t, wrong, err)
	proof, err := wrong.Open(element(5), testData)
	wantKind(t, err, ErrPairing)
	if proof != nil {
		t.Fatal("a proof that does not verify was returned")
	}
	p, err := srs.Prepare(c, cells, touched)
	must(t, p, err)
	_, err = p.Open(d.Root(17), testData)
	wantKind(t, err, ErrDomainPoint)

	// What the caller does with its slices later changes nothing.
	want := open(t, p, element(5))
	touched[0].New[0] = element(99)
	clear(cells)
	if have := open(t, p, element(5)); *have != *want {
		t.Fatal("the preparation shares the caller's memory")
	}
}

// Each lie about one member of an honest proof fails, with every other member left as it was.
func TestTransitionRefusesLies(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 7)
	p := prepare(t, 8, cells, changeAll(touch(d, cells, 0, 5, 17, 63), 7))
	rho := element(1234567)
	honest := open(t, p, rho)
	g, one := generator(), fr.One()

	for name, lie := range map[string]func(s *StateProof, rho *fr.Element){
		"old":              func(s *StateProof, _ *fr.Element) { s.Old.Add(&s.Old, &g) },
		"new":              func(s *StateProof, _ *fr.Element) { s.New.Add(&s.New, &g) },
		"new is old":       func(s *StateProof, _ *fr.Element) { s.New = s.Old },
		"new is infinity":  func(s *StateProof, _ *fr.Element) { s.New = bn254.G1Affine{} },
		"quotient":         func(s *StateProof, _ *fr.Element) { s.Quotient.Add(&s.Quotient, &g) },
		"quotient O":       func(s *StateProof, _ *fr.Element) { s.Quotient = bn254.G1Affine{} },
		"opening":          func(s *StateProof, _ *fr.Element) { s.Opening.Add(&s.Opening, &g) },
		"opening O":        func(s *StateProof, _ *fr.Element) { s.Opening = bn254.G1Affine{} },
		"opening negated":  func(s *StateProof, _ *fr.Element) { s.Opening.Neg(&s.Opening) },
		"vOld":             func(s *StateProof, _ *fr.Element) { s.VOld.Add(&s.VOld, &one) },
		"vNew":             func(s *StateProof, _ *fr.Element) { s.VNew.Add(&s.VNew, &one) },
		"vOld and vNew":    func(s *StateProof, _ *fr.Element) { s.VOld.Add(&s.VOld, &one); s.VNew.Add(&s.VNew, &one) },
		"vOld, vNew swap":  func(s *StateProof, _ *fr.Element) { s.VOld, s.VNew = s.VNew, s.VOld },
		"z":                func(s *StateProof, _ *fr.Element) { s.Z.Add(&s.Z, &one) },
		"z zero":           func(s *StateProof, _ *fr.Element) { s.Z = fr.Element{} },
		"rho":              func(_ *StateProof, rho *fr.Element) { rho.Add(rho, &one) },
		"everything O":     func(s *StateProof, _ *fr.Element) { *s = StateProof{Old: s.Old, New: s.New, Z: s.Z} },
		"old, new swapped": func(s *StateProof, _ *fr.Element) { s.Old, s.New = s.New, s.Old },
	} {
		s, r := *honest, rho
		lie(&s, &r)
		if err := VerifyTransition(srs.Setup(), &s, r, testData); !errors.Is(err, ErrPairing) {
			t.Errorf("%s: want %v, have %v", name, ErrPairing, err)
		}
	}
	for name, lie := range map[string]func(s *StateProof){
		"old":      func(s *StateProof) { s.Old = offCurve },
		"new":      func(s *StateProof) { s.New = offCurve },
		"quotient": func(s *StateProof) { s.Quotient = offCurve },
		"opening":  func(s *StateProof) { s.Opening = offCurve },
	} {
		s := *honest
		lie(&s)
		if err := VerifyTransition(srs.Setup(), &s, rho, testData); !errors.Is(err, ErrCurve) {
			t.Errorf("%s off the curve: want %v, have %v", name, ErrCurve, err)
		}
	}
	_, _, _, g2 := bn254.Generators()
	wantKind(t, VerifyTransition(Setup{srs.Lagrange[0], g2}, honest, rho, testData), ErrPairing) // another SRS
	wantKind(t, VerifyTransition(Setup{srs.Lagrange[1], srs.Tau2}, honest, rho, testData), ErrPairing)
	wantKind(t, VerifyTransition(Setup{generator(), srs.Tau2}, honest, rho, testData), ErrPairing) // values that are not relative
}

// liar makes the best proof for claims that the state does not support: it opens F at ρ to whatever F has there, with the
// values that the circuit would compute from the claimed records, and drops the remainder where those do not fit.
// fNew is the state behind C_new.
func liar(t testing.TB, logN uint, cells, fNew []fr.Element, q *Quotient, claimed []Touched, rho fr.Element) *StateProof {
	t.Helper()
	srs, d := testSRS(logN), mustDomain(t, logN)
	ev, err := d.Evaluate(claimed, rho)
	must(t, ev, err)
	s := &StateProof{VOld: ev.VOld, VNew: ev.VNew, Z: ev.Z, Quotient: q.Commitment}
	s.Old, err = srs.Commit(cells)
	must(t, s, err)
	s.New, err = srs.Commit(fNew)
	must(t, s, err)
	s.Opening = denseOpening(t, srs, cells, fNew, q.coefficients(d), s, rho)
	return s
}

// A batch that claims an old value that the state does not hold has no quotient: neither the one of the true values nor the
// one of a state with the claimed value helps.
func TestWrongOldValue(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 8)
	truth := changeAll(touch(d, cells, 3, 17, 40), 8)
	claimed := slices.Clone(truth)
	claimed[1].Old[2] = element(424242)
	imagined := slices.Clone(cells)
	imagined[d.CellOf(17, 2)] = element(424242)

	ofTruth, err := srs.Divide(cells, truth)
	must(t, ofTruth, err)
	ofImagined, err := srs.Divide(imagined, claimed)
	must(t, ofImagined, err)
	for name, q := range map[string]*Quotient{"true": ofTruth, "imagined": ofImagined} {
		fNew := apply(d, cells, claimed)
		cNew, err := srs.Commit(fNew)
		must(t, cNew, err)
		cOld, _ := srs.Commit(cells)
		rho := testRho(cOld, cNew, q.Commitment, testC(claimed, false))
		err = VerifyTransition(srs.Setup(), liar(t, 8, cells, fNew, q, claimed, rho), rho, testData)
		if !errors.Is(err, ErrPairing) {
			t.Errorf("quotient of the %s state: %v", name, err)
		}
		// The same with the truth passes, so that it is the claim that failed.
		if name == "true" {
			if err := VerifyTransition(srs.Setup(), liar(t, 8, cells, fNew, q, truth, rho), rho, testData); err != nil {
				t.Error(err)
			}
		}
	}
}

// A new commitment that changes a cell outside the touched records, or leaves out a change, fails.
func TestWrongNewCommitment(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 9)
	touched := changeAll(touch(d, cells, 3, 17, 40), 9)
	q, err := srs.Divide(cells, touched)
	must(t, q, err)
	for name, lie := range map[string]func(fNew []fr.Element){
		"an untouched cell":   func(f []fr.Element) { f[d.CellOf(4, 1)] = element(1 << 40) },
		"a change left out":   func(f []fr.Element) { f[d.CellOf(17, 0)] = cells[d.CellOf(17, 0)] },
		"another change":      func(f []fr.Element) { f[d.CellOf(40, 3)] = element(5) },
		"the whole new state": func(f []fr.Element) { copy(f, testState(d, 1000)) },
	} {
		fNew := apply(d, cells, touched)
		lie(fNew)
		cOld, _ := srs.Commit(cells)
		cNew, _ := srs.Commit(fNew)
		rho := testRho(cOld, cNew, q.Commitment, testC(touched, false))
		if err := VerifyTransition(srs.Setup(), liar(t, 8, cells, fNew, q, touched, rho), rho, testData); !errors.Is(err, ErrPairing) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A proof made for one ρ is no proof for another, so that a value of ρ drawn after the fact is no help.
func TestProofBelongsToItsRho(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 10)
	p := prepare(t, 8, cells, changeAll(touch(d, cells, 1), 10))
	a, b := element(1000), element(2000)
	sa, sb := open(t, p, a), open(t, p, b)
	wantKind(t, VerifyTransition(srs.Setup(), sa, b, testData), ErrPairing)
	mixed := *sa
	mixed.Opening = sb.Opening
	wantKind(t, VerifyTransition(srs.Setup(), &mixed, a, testData), ErrPairing)
	wantKind(t, VerifyTransition(srs.Setup(), &mixed, b, testData), ErrPairing)
}

// δ must cover every value that it folds. With any one of them outside the hash the two equations trade errors: here the
// attacker knows δ first, then shifts v_old by 1000 and v_new so that the folded value is unchanged.
func TestFoldChallengeCoversItsValues(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 11)
	rho := element(4242)
	s := *open(t, prepare(t, 8, cells, changeAll(touch(d, cells, 1, 2), 11)), rho)
	delta := s.Challenge(rho, testData)

	// v_old + δ(v_new − v_old) = (1 − δ)·v_old + δ·v_new
	step, one := element(1000), fr.One()
	var shift fr.Element
	shift.Sub(&delta, &one).Mul(&shift, &step).Div(&shift, &delta)
	before := s.folded(delta)
	s.VOld.Add(&s.VOld, &step)
	s.VNew.Add(&s.VNew, &shift)
	if before != s.folded(delta) {
		t.Fatal("the attack does not keep the folded value: the test is wrong")
	}
	if s.Challenge(rho, testData) == delta {
		t.Fatal("δ does not depend on the values")
	}
	wantKind(t, VerifyTransition(srs.Setup(), &s, rho, testData), ErrPairing)
}

// The challenge depends on each of its thirteen words.
func TestFoldChallengeDependsOnEverything(t *testing.T) {
	d := mustDomain(t, 8)
	cells := testState(d, 12)
	rho := element(4242)
	s := open(t, prepare(t, 8, cells, changeAll(touch(d, cells, 1), 12)), rho)
	g, one := generator(), fr.One()
	seen := map[fr.Element]bool{s.Challenge(rho, testData): true}
	for _, change := range []func(*StateProof, *fr.Element, *Data){
		func(_ *StateProof, r *fr.Element, _ *Data) { r.Add(r, &one) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.Old.Add(&s.Old, &g) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.Old.Neg(&s.Old) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.New.Add(&s.New, &g) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.New.Neg(&s.New) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.Quotient.Add(&s.Quotient, &g) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.Quotient.Neg(&s.Quotient) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.VOld.Add(&s.VOld, &one) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.VNew.Add(&s.VNew, &one) },
		func(s *StateProof, _ *fr.Element, _ *Data) { s.Z.Add(&s.Z, &one) },
		func(_ *StateProof, _ *fr.Element, d *Data) { d.M.Add(&d.M, &one) },
		func(_ *StateProof, _ *fr.Element, d *Data) { d.BLo.Add(&d.BLo, &one) },
		func(_ *StateProof, _ *fr.Element, d *Data) { d.BHi.Add(&d.BHi, &one) },
	} {
		c, r, data := *s, rho, testData
		change(&c, &r, &data)
		if k := c.Challenge(r, data); seen[k] {
			t.Fatal("a word is not covered")
		} else {
			seen[k] = true
		}
	}
}

// The attack for which c must cover new cells. The thief commits to a state of his own, an arbitrary C_new, for a batch whose
// honest effect is something else. Were one field of one new cell outside everything that ρ hashes, he would learn ρ
// first and then choose that field such that V_new(ρ) = f_stolen(ρ) − f_old(ρ) + V_old(ρ): both equations hold at ρ and L1
// accepts, for they were only ever checked there. A free field of 248 bits costs him about 2^6 tries, one for each value of
// anything else that ρ covers. The binding that stops him: c hashes indices, old cells and all new cells, ρ hashes c. The
// cell that he solves for then moves ρ, and the equation with it.
func TestStolenCommitmentThroughAFreeField(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 13)
	touched := changeAll(touch(d, cells, 2, 30), 13)
	stolen := testState(d, 666) // nothing to do with cells or touched
	q, err := srs.Divide(cells, touched)
	must(t, q, err)
	cOld, _ := srs.Commit(cells)
	cStolen, _ := srs.Commit(stolen)
	fOld, fStolen := interpolate(d.fft(), cells), interpolate(d.fft(), stolen)

	const record, cell = 1, 3 // the free field: touched[1].New[3]
	solve := func(rho fr.Element) fr.Element {
		with := slices.Clone(touched)
		with[record].New[cell] = fr.Element{}
		zero, err := d.Evaluate(with, rho)
		must(t, zero, err)
		with[record].New[cell] = fr.One()
		one, err := d.Evaluate(with, rho)
		must(t, one, err)
		var l, want fr.Element
		l.Sub(&one.VNew, &zero.VNew) // Λ_e(ρ)
		want = evalPoly(fStolen, rho)
		old, origin := evalPoly(fOld, rho), atOrigin(d, rho)
		want.Sub(&want, &old).Div(&want, &origin).Add(&want, &zero.VOld).Sub(&want, &zero.VNew)
		want.Div(&want, &l)
		return want
	}

	tries := 0
	var rho, free fr.Element
	for bigInt(&free).BitLen() > 248 || tries == 0 { // grind until the field looks like a packed cell
		tries++
		loose := testC(touched, true)
		salt := element(uint64(tries))
		loose.Add(&loose, &salt) // something else in c that he may choose
		rho = testRho(cOld, cStolen, q.Commitment, loose)
		free = solve(rho)
	}
	forged := slices.Clone(touched)
	forged[record].New[cell] = free
	if err := VerifyTransition(srs.Setup(), liar(t, 8, cells, stolen, q, forged, rho), rho, testData); err != nil {
		t.Fatalf("the attack should succeed where c leaves the new cells out: %v", err)
	}
	t.Logf("stolen after %d tries with a field of 248 bits", tries)

	// With the new cells in c the same proof comes with another ρ, and so does every next attempt.
	for range 5 {
		rho = testRho(cOld, cStolen, q.Commitment, testC(forged, false))
		err := VerifyTransition(srs.Setup(), liar(t, 8, cells, stolen, q, forged, rho), rho, testData)
		wantKind(t, err, ErrPairing)
		forged[record].New[cell] = solve(rho)
	}
}

// The same attack on the old side: Q chosen after ρ. For any claimed old value there is a quotient that fits at one point,
// which is why ρ hashes [Q].
func TestFalseOldValueWithALateQuotient(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	cells := testState(d, 14)
	claimed := changeAll(touch(d, cells, 2, 30), 14)
	claimed[0].Old[0] = element(1 << 50) // the state holds something else
	fNew := slices.Clone(cells)
	for k := range claimed { // f_new − f_old must be V_new − V_old of the claim
		for j := range 4 {
			e := d.CellOf(claimed[k].Record, j)
			fNew[e].Add(&fNew[e], &claimed[k].New[j]).Sub(&fNew[e], &claimed[k].Old[j])
		}
	}
	late := func(rho fr.Element) *Quotient { // the constant (f_old(ρ) − v_old)/z
		ev, err := d.Evaluate(claimed, rho)
		must(t, ev, err)
		v, l := evalPoly(interpolate(d.fft(), cells), rho), atOrigin(d, rho)
		v.Sub(&v, ev.VOld.Mul(&ev.VOld, &l)).Div(&v, &ev.Z)
		q := &Quotient{Commitment: times(generator(), v)}
		for i := range uint32(d.Records()) {
			q.Records, q.Values = append(q.Records, i), append(q.Values, [4]fr.Element{v, v, v, v})
		}
		return q
	}
	cOld, _ := srs.Commit(cells)
	cNew, _ := srs.Commit(fNew)
	c := testC(claimed, false)
	rho := testRho(cOld, cNew, bn254.G1Affine{}, c) // a ρ that does not know Q
	q := late(rho)
	if err := VerifyTransition(srs.Setup(), liar(t, 8, cells, fNew, q, claimed, rho), rho, testData); err != nil {
		t.Fatalf("the attack should succeed where ρ leaves Q out: %v", err)
	}
	for range 5 {
		rho = testRho(cOld, cNew, q.Commitment, c)
		wantKind(t, VerifyTransition(srs.Setup(), liar(t, 8, cells, fNew, q, claimed, rho), rho, testData), ErrPairing)
		q = late(rho)
	}
}

func TestSmallestAndLargerStates(t *testing.T) {
	for _, logN := range []uint{MinLogN, MinLogN + 1, 10} {
		srs, d := testSRS(logN), mustDomain(t, logN)
		cells := testState(d, 15)
		p := prepare(t, logN, cells, changeAll(touch(d, cells, firstRecords(d.Records()-1)...), 15))
		rho := testRho(p.Old, p.New, p.Quotient, element(1))
		if err := VerifyTransition(srs.Setup(), open(t, p, rho), rho, testData); err != nil {
			t.Fatal(err)
		}
	}
}
