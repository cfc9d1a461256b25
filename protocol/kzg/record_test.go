package kzg

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"pgregory.net/rapid"
)

// opened is a record in all its cells, with all that VerifyOpenings takes.
type opened struct {
	c      bn254.G1Affine
	logN   uint
	record uint32
	cells  [4][32]byte
	proofs [4]bn254.G1Affine
}

func (o opened) first(cells int) Opening { return Opening{o.record, o.cells[:cells], o.proofs[:cells]} }

func (o opened) challenges() []fr.Element { return OpeningChallenges(&o.c, []Opening{o.first(4)}) }

func (o opened) verify() error {
	tau2 := UnsafeTau2()
	return VerifyOpenings(&tau2, &o.c, o.logN, o.first(4))
}

func openRecord(t testing.TB, logN uint, state []fr.Element, record uint32) (o opened) {
	t.Helper()
	srs, d := testSRS(logN), mustDomain(t, logN)
	o.logN, o.record = logN, record
	var err error
	o.c, err = srs.Commit(state)
	must(t, o, err)
	o.proofs, err = srs.OpenRecord(state, record)
	must(t, o, err)
	for j := range 4 {
		o.cells[j] = state[d.CellOf(record, j)].Bytes()
	}
	return o
}

func TestRecordOpens(t *testing.T) {
	d := mustDomain(t, 8)
	constant := make([]fr.Element, d.Size())
	for e := range constant {
		constant[e] = element(7)
	}
	for _, state := range [][]fr.Element{testState(d, 1), constant, make([]fr.Element, d.Size())} {
		for _, record := range []uint32{0, 1, 40, 63} {
			if err := openRecord(t, 8, state, record).verify(); err != nil {
				t.Fatal(err)
			}
		}
	}
	// The empty state opens with infinity everywhere; a constant one has infinite proofs.
	o := openRecord(t, 8, make([]fr.Element, d.Size()), 3)
	if !o.c.IsInfinity() || o.proofs != [4]bn254.G1Affine{} || openRecord(t, 8, constant, 3).proofs != [4]bn254.G1Affine{} {
		t.Fatal("proofs of constant polynomials are infinity")
	}
	for _, logN := range []uint{MinLogN, 10} {
		d := mustDomain(t, logN)
		if err := openRecord(t, logN, testState(d, 2), uint32(d.Records()-1)).verify(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestRecordProofsAreGnarks(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	state := testState(d, 3)
	ref := gnarkSRS(t, 8)
	c, _ := srs.Commit(state)
	proofs, err := srs.OpenRecord(state, 21)
	must(t, proofs, err)
	for j := range 4 {
		e := d.CellOf(21, j)
		proof := kzg.OpeningProof{H: proofs[j], ClaimedValue: state[e]}
		if err := kzg.Verify(&c, &proof, d.Root(uint64(e)), ref.Vk); err != nil {
			t.Fatal(err)
		}
		theirs, err := kzg.Open(interpolate(d.fft(), state), d.Root(uint64(e)), ref.Pk)
		if err != nil || !theirs.H.Equal(&proofs[j]) || theirs.ClaimedValue != state[e] {
			t.Fatal("proof differs from gnark-crypto's")
		}
	}
}

func TestRecordRefusesLies(t *testing.T) {
	d := mustDomain(t, 8)
	state := testState(d, 4)
	state[d.CellOf(5, 0)] = element(1) // a record with a kind
	honest := openRecord(t, 8, state, 5)
	g := generator()
	for name, c := range map[string]struct {
		kind error
		lie  func(o *opened)
	}{
		"value 0":             {ErrPairing, func(o *opened) { o.cells[0] = word(big.NewInt(2)) }},
		"value 3":             {ErrPairing, func(o *opened) { o.cells[3][31] ^= 1 }},
		"cells swapped":       {ErrPairing, func(o *opened) { o.cells[0], o.cells[1] = o.cells[1], o.cells[0] }},
		"record erased":       {ErrPairing, func(o *opened) { o.cells, o.proofs = [4][32]byte{}, [4]bn254.G1Affine{} }},
		"point":               {ErrPairing, func(o *opened) { o.proofs[2].Add(&o.proofs[2], &g) }},
		"points swapped":      {ErrPairing, func(o *opened) { o.proofs[0], o.proofs[1] = o.proofs[1], o.proofs[0] }},
		"one proof for all":   {ErrPairing, func(o *opened) { o.proofs = [4]bn254.G1Affine{o.proofs[0], o.proofs[0], o.proofs[0], o.proofs[0]} }},
		"proof at infinity":   {ErrPairing, func(o *opened) { o.proofs[1] = bn254.G1Affine{} }},
		"record":              {ErrPairing, func(o *opened) { o.record = 6 }},
		"other state":         {ErrPairing, func(o *opened) { o.c.Double(&o.c) }},
		"commitment infinity": {ErrPairing, func(o *opened) { o.c = bn254.G1Affine{} }},
		"other size":          {ErrPairing, func(o *opened) { o.logN = 9 }},
		"size zero":           {ErrRange, func(o *opened) { o.logN = 0 }},
		"record N/4":          {ErrRange, func(o *opened) { o.record = 64 }},
		"record huge":         {ErrRange, func(o *opened) { o.record = 1<<32 - 1 }},
		"point off curve":     {ErrCurve, func(o *opened) { o.proofs[3] = offCurve }},
		"commitment off":      {ErrCurve, func(o *opened) { o.c = offCurve }},
		"value r":             {ErrScalar, func(o *opened) { o.cells[0] = word(fr.Modulus()) }},
		"value all ones": {ErrScalar, func(o *opened) {
			o.cells[2] = word(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
		}},
	} {
		o := honest
		c.lie(&o)
		if err := o.verify(); !errors.Is(err, c.kind) {
			t.Errorf("%s: want %v, have %v", name, c.kind, err)
		}
	}
}

// The three aliases i + jN/4 show the same four cells in another order: the equation alone accepts them, so that a payee's
// balance could be read from the cell of his key. The index check is all that stops it.
func TestRecordAliases(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	o := openRecord(t, 8, testState(d, 5), 5)
	for alias := 1; alias < 4; alias++ {
		a := o
		a.record = o.record + uint32(alias*d.Records())
		roots, values := make([]fr.Element, 4), make([]fr.Element, 4)
		for j := range 4 { // what a verifier without the check would compute
			a.cells[j], a.proofs[j] = o.cells[(j+alias)%4], o.proofs[(j+alias)%4]
			values[j].SetBytes(a.cells[j][:])
			roots[j] = d.Root(uint64(a.record) + uint64(j*d.Records()))
		}
		if err := pairOpenings(&srs.Tau2, &a.c, roots, values, a.proofs[:], a.challenges()); err != nil {
			t.Fatalf("the attack should pass the equation: %v", err)
		}
		wantKind(t, a.verify(), ErrRange)
	}
}

// v + m·r is v to the pairing, whatever the hash sees: a second reading of the same cell. Only the range check stops it.
func TestRecordValuePlusModulus(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	o := openRecord(t, 8, testState(d, 6), 9)
	for m := int64(1); m <= 4; m++ {
		a := o
		v := new(big.Int).SetBytes(o.cells[1][:])
		v.Add(v, new(big.Int).Mul(fr.Modulus(), big.NewInt(m)))
		if v.BitLen() > 256 {
			continue
		}
		a.cells[1] = word(v)
		roots, values := make([]fr.Element, 4), make([]fr.Element, 4)
		for j := range 4 {
			values[j].SetBytes(a.cells[j][:]) // ecMul reduces, as this does
			roots[j] = d.Root(uint64(d.CellOf(a.record, j)))
		}
		if err := pairOpenings(&srs.Tau2, &a.c, roots, values, a.proofs[:], a.challenges()); err != nil {
			t.Fatalf("the attack should pass the equation: %v", err)
		}
		wantKind(t, a.verify(), ErrScalar)
	}
}

// With challenges that do not cover the cells the four equations trade errors: r_0·δ_0 + r_1·δ_1 = 0 moves balance from one
// cell to another.
func TestRecordChallengesCoverTheCells(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	o := openRecord(t, 8, testState(d, 7), 9)
	stale := o.challenges()
	a := o
	roots, values := make([]fr.Element, 4), make([]fr.Element, 4)
	for j := range 4 {
		values[j].SetBytes(a.cells[j][:])
		roots[j] = d.Root(uint64(d.CellOf(a.record, j)))
	}
	delta := element(1_000_000)
	values[0].Add(&values[0], &delta)
	delta.Mul(&delta, &stale[0]).Div(&delta, &stale[1])
	values[1].Sub(&values[1], &delta)
	if err := pairOpenings(&srs.Tau2, &a.c, roots, values, a.proofs[:], stale); err != nil {
		t.Fatalf("the attack should pass with stale challenges: %v", err)
	}
	a.cells[0], a.cells[1] = values[0].Bytes(), values[1].Bytes()
	wantKind(t, a.verify(), ErrPairing)
	if slices.Equal(a.challenges(), stale) {
		t.Fatal("the challenges do not cover the cells")
	}
	seen := map[fr.Element]bool{}
	for _, change := range []func(o *opened){
		func(*opened) {},
		func(o *opened) { o.c.Neg(&o.c) },
		func(o *opened) { o.record++ },
		func(o *opened) { o.cells[3][0] ^= 1 },
		func(o *opened) { o.proofs[0].Neg(&o.proofs[0]) },
		func(o *opened) { o.proofs[3].Neg(&o.proofs[3]) },
	} {
		b := o
		change(&b)
		for _, r := range b.challenges()[1:] { // the first is 1
			if seen[r] {
				t.Fatal("a word is not covered")
			}
			seen[r] = true
		}
	}
}

// Were the challenges of each record drawn from it alone, an error in one could be cancelled by another's, which the attacker
// draws until the sum is zero: with many records that is Wagner's birthday problem. Here the second error is computed, with
// challenges that do not see it; those that do refuse it.
func TestChallengesCoverAllOpenings(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	state := testState(d, 8)
	a, b := openRecord(t, 8, state, 9), openRecord(t, 8, state, 10)
	openings := []Opening{a.first(2), b.first(2)}
	alone := slices.Concat(OpeningChallenges(&a.c, openings[:1]), OpeningChallenges(&a.c, openings[1:]))
	proofs := slices.Concat(openings[0].Proofs, openings[1].Proofs)
	var roots, values []fr.Element
	for _, o := range openings {
		for j := range o.Cells {
			cell := d.CellOf(o.Record, j)
			roots, values = append(roots, d.Root(uint64(cell))), append(values, state[cell])
		}
	}
	delta := element(1_000_000)
	values[1].Add(&values[1], &delta)
	delta.Mul(&delta, &alone[1]).Div(&delta, &alone[3])
	values[3].Sub(&values[3], &delta)
	if err := pairOpenings(&srs.Tau2, &a.c, roots, values, proofs, alone); err != nil {
		t.Fatalf("the attack should pass with challenges that see one record each: %v", err)
	}
	openings[0].Cells, openings[1].Cells = slices.Clone(openings[0].Cells), slices.Clone(openings[1].Cells)
	openings[0].Cells[1], openings[1].Cells[1] = values[1].Bytes(), values[3].Bytes()
	wantKind(t, VerifyOpenings(&srs.Tau2, &a.c, 8, openings...), ErrPairing)

	// Every challenge depends on every opening.
	before := OpeningChallenges(&a.c, []Opening{a.first(2), b.first(1)})
	for _, other := range [][]Opening{{a.first(2), b.first(2)}, {a.first(2), a.first(1)}, {b.first(2), b.first(1)}, {a.first(1), b.first(1)}, {b.first(1), a.first(2)}} {
		for _, r := range OpeningChallenges(&a.c, other)[1:] {
			if slices.Contains(before, r) {
				t.Fatal("a challenge does not cover an opening")
			}
		}
	}
}

func TestRecordOpensAfterABatch(t *testing.T) {
	srs, d := testSRS(8), mustDomain(t, 8)
	rapid.Check(t, func(t *rapid.T) {
		state := testState(d, rapid.Uint64().Draw(t, "seed"))
		touched := drawTouched(t, d, state)
		c, _ := srs.Commit(state)
		cNew, err := srs.UpdateRecords(c, touched)
		if err != nil {
			t.Fatal(err)
		}
		state = apply(d, state, touched)
		record := rapid.Uint32Range(0, 63).Draw(t, "record")
		proofs, err := srs.OpenRecord(state, record)
		if err != nil {
			t.Fatal(err)
		}
		o := opened{c: cNew, logN: 8, record: record, proofs: proofs}
		for j := range 4 {
			o.cells[j] = state[d.CellOf(record, j)].Bytes()
		}
		if err := o.verify(); err != nil {
			t.Fatal(err)
		}
		o.cells[rapid.IntRange(0, 3).Draw(t, "cell")][31] ^= 1
		if err := o.verify(); err == nil {
			t.Fatal("a changed cell was accepted")
		}
	})
}

func TestOpenRecordRefuses(t *testing.T) {
	srs := testSRS(8)
	_, err := srs.OpenRecord(make([]fr.Element, 256), 64)
	wantKind(t, err, ErrRange)
	_, err = srs.OpenRecord(make([]fr.Element, 255), 0)
	wantKind(t, err, ErrLength)
}
