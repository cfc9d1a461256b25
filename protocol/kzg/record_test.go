package kzg

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"pgregory.net/rapid"
)

// opened is a record with all that VerifyRecord takes.
type opened struct {
	c      bn254.G1Affine
	logN   uint
	record uint32
	cells  [4][32]byte
	proofs [4]bn254.G1Affine
}

func (o opened) verify() error {
	tau2 := UnsafeTau2()
	return VerifyRecord(&tau2, &o.c, o.logN, o.record, o.cells, o.proofs)
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
		var roots, values [4]fr.Element
		for j := range 4 { // what a verifier without the check would compute
			a.cells[j], a.proofs[j] = o.cells[(j+alias)%4], o.proofs[(j+alias)%4]
			values[j].SetBytes(a.cells[j][:])
			roots[j] = d.Root(uint64(a.record) + uint64(j*d.Records()))
		}
		r := RecordChallenges(&a.c, a.record, a.cells, a.proofs)
		if err := pairRecord(&srs.Tau2, &a.c, roots, values, a.proofs, r); err != nil {
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
		var roots, values [4]fr.Element
		for j := range 4 {
			values[j].SetBytes(a.cells[j][:]) // ecMul reduces, as this does
			roots[j] = d.Root(uint64(d.CellOf(a.record, j)))
		}
		r := RecordChallenges(&a.c, a.record, a.cells, a.proofs)
		if err := pairRecord(&srs.Tau2, &a.c, roots, values, a.proofs, r); err != nil {
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
	stale := RecordChallenges(&o.c, o.record, o.cells, o.proofs)
	a := o
	var roots, values [4]fr.Element
	for j := range 4 {
		values[j].SetBytes(a.cells[j][:])
		roots[j] = d.Root(uint64(d.CellOf(a.record, j)))
	}
	delta := element(1_000_000)
	values[0].Add(&values[0], &delta)
	delta.Mul(&delta, &stale[0]).Div(&delta, &stale[1])
	values[1].Sub(&values[1], &delta)
	if err := pairRecord(&srs.Tau2, &a.c, roots, values, a.proofs, stale); err != nil {
		t.Fatalf("the attack should pass with stale challenges: %v", err)
	}
	a.cells[0], a.cells[1] = values[0].Bytes(), values[1].Bytes()
	wantKind(t, a.verify(), ErrPairing)
	if fresh := RecordChallenges(&a.c, a.record, a.cells, a.proofs); fresh == stale {
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
		for _, r := range RecordChallenges(&b.c, b.record, b.cells, b.proofs) {
			if seen[r] {
				t.Fatal("a word is not covered")
			}
			seen[r] = true
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
		var cells [4][32]byte
		for j := range 4 {
			cells[j] = state[d.CellOf(record, j)].Bytes()
		}
		if err := VerifyRecord(&srs.Tau2, &cNew, 8, record, cells, proofs); err != nil {
			t.Fatal(err)
		}
		cells[rapid.IntRange(0, 3).Draw(t, "cell")][31] ^= 1
		if err := VerifyRecord(&srs.Tau2, &cNew, 8, record, cells, proofs); err == nil {
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
