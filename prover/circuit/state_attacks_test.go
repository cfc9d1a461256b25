package circuit_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
)

// Each public input is bound, and so is each value that they fold, though L1 folds the
// lie with a δ of its own: one more, one less, and that of another batch (C8). The
// blob's halves are zero in calldata mode (⚔).
func TestChangedPublicInputs(t *testing.T) {
	other := claim(world(), context(), rows(transfer())...)
	for i, name := range []string{"c", "rho", "delta", "sum"} {
		for _, by := range []int64{1, -1, 1 << 40} {
			a := stayBatch()
			plus(a.publics()[i], by)
			a.mustRefuse(t, name)
		}
		a := stayBatch()
		*a.publics()[i] = *other.publics()[i]
		a.mustRefuse(t, name+" of another batch")
	}
	for i, name := range []string{"v_old", "v_new", "z", "m", "b_lo", "b_hi"} {
		for _, by := range []fr.Element{fr.One(), minusOne(), element(1 << 40)} {
			a := stayBatch()
			a.folded()[i].Add(a.folded()[i], &by)
			a.fold()
			a.mustRefuse(t, name)
		}
		a := stayBatch()
		if *a.folded()[i] != *other.folded()[i] {
			*a.folded()[i] = *other.folded()[i]
			a.fold()
			a.mustRefuse(t, name+" of another batch")
		}
	}
}

// ⚔ δ must cover every value that it folds. Whoever knows δ first makes one lie good by
// another: the circuit cannot tell, for it sees the sum alone. A δ that depends on the
// values moves with the lie, and the sum at the new δ is wrong.
func TestLiesThatCancel(t *testing.T) {
	for i := range 6 {
		for j := range 6 {
			if i == j {
				continue
			}
			a := stayBatch()
			delta := value(a.Public.Delta)
			var lie, amends fr.Element // lie·δ^i + amends·δ^j = 0
			lie.SetUint64(1000)
			amends.Exp(delta, big.NewInt(int64(i-j)))
			amends.Mul(&amends, &lie).Neg(&amends)
			a.folded()[i].Add(a.folded()[i], &lie)
			a.folded()[j].Add(a.folded()[j], &amends)
			if early := a.at.Inputs(delta); early[3] != value(a.Public.Sum) {
				t.Fatalf("lies about values %d and %d: the attack should succeed where δ comes before the values", i, j)
			}
			a.fold()
			a.mustRefuse(t, fmt.Sprintf("lies about values %d and %d that cancelled at another δ", i, j))
		}
	}
}

func minusOne() (e fr.Element) {
	one := fr.One()
	return *e.Neg(&one)
}

// ρ may not be a root of unity at which a touched cell stands: the quotient w/(ρ - w)
// does not exist, whatever the values are. At any other root v_old and v_new exist.
func TestRhoInTheDomain(t *testing.T) {
	w := fft.NewDomain(1 << batch.Tiny.LogN).Generator
	at := func(e int64) *attempt {
		a := stayBatch()
		var rho fr.Element
		rho.Exp(w, integer(value(e)))
		a.publish(a.challenge(false), rho)
		return a
	}
	for _, e := range []int64{0, alice, alice + 256, alice + 768} {
		at(e).mustRefuse(t, "rho at a touched cell, left out of the values")
		for _, v := range []uint64{0, 1} {
			a := at(e)
			a.at.VOld, a.at.VNew = element(v), element(v)
			a.fold()
			a.mustRefuse(t, "rho at a touched cell")
		}
	}
	a := at(99)
	a.mustAccept(t, "rho at an untouched cell")
	a.at.VNew = fr.One()
	a.fold()
	a.mustRefuse(t, "rho at an untouched cell, v_new 1")
}

// tableOf is a batch that is nothing but its table: two records at fixed indices,
// their cells, and the public inputs that follow. One new cell is free, as if a row let the
// prover choose it.
type tableOf struct {
	C, Rho, VOld, VNew, Z frontend.Variable `gnark:",public"`
	Old, New              [2][4]frontend.Variable

	leaveOut bool
}

const theftLog = 6

var theftIndex = [2]uint64{2, 9}

func theftElements[T any](old, new [2][4]T, leaveOut bool) (all []T) {
	for i := range old {
		all = append(all, old[i][:]...)
		if !leaveOut {
			all = append(all, new[i][:]...)
		}
	}
	return all
}

func (c *tableOf) Define(frontendAPI frontend.API) error {
	api := gadget.New(frontendAPI)
	d := fft.NewDomain(1 << theftLog)
	vOld, vNew, z := frontend.Variable(0), frontend.Variable(0), frontend.Variable(1)
	power := func(v frontend.Variable, times int) frontend.Variable {
		for range times {
			v = api.Mul(v, v)
		}
		return v
	}
	for i, index := range theftIndex {
		for j := range 4 {
			if i != 1 || j != 3 { // New[1][3] is free, all others keep their value
				api.AssertIsEqual(c.Old[i][j], c.New[i][j])
			}
			var w fr.Element
			w.Exp(d.Generator, integer(element(index+uint64(j)<<(theftLog-2))))
			l := api.DivUnchecked(integer(w), api.Sub(c.Rho, integer(w)))
			vOld = api.Add(vOld, api.Mul(l, c.Old[i][j]))
			vNew = api.Add(vNew, api.Mul(l, c.New[i][j]))
		}
		var a4 fr.Element
		a4.Exp(d.Generator, integer(element(4*index)))
		z = api.Mul(z, api.Sub(power(c.Rho, 2), integer(a4)))
	}
	scale := api.Sub(c.Rho, 1)
	api.AssertIsEqual(c.VOld, api.Mul(scale, vOld))
	api.AssertIsEqual(c.VNew, api.Mul(scale, vNew))
	api.AssertIsEqual(c.Z, z)
	elements := theftElements(c.Old, c.New, c.leaveOut)
	api.AssertIsEqual(c.C, api.Absorb(batch.ChallengeCapacity(len(elements)), elements))
	return nil
}

// ⚔ The stolen commitment. A batch touches two records, and one new cell is free: no
// word and no old cell determines it. The thief commits to a state of his own, C_new, computes c and
// from it ρ, and only then chooses the cell such that V_new(ρ) = f_stolen(ρ) -
// f_old(ρ) + V_old(ρ). If c leaves the new cells out, the circuit, ρ and the KZG
// equation of L1 all accept, and the state is his. With the new cells in c the
// chosen cell moves c, c moves ρ, and the equation fails at the new ρ.
func TestStolenCommitment(t *testing.T) {
	srs := kzg.UnsafeSRS(theftLog)
	d := must(kzg.NewDomain(theftLog))
	cells, stolen := make([]fr.Element, d.Size()), make([]fr.Element, d.Size())
	for i := range cells {
		cells[i], stolen[i] = hashToField("cells", []byte{byte(i)}), hashToField("stolen", []byte{byte(i)})
	}
	var table [2]kzg.Touched
	for i, index := range theftIndex {
		table[i].Record = uint32(index)
		for j := range 4 {
			table[i].Old[j] = cells[d.CellOf(uint32(index), j)]
		}
		table[i].New = table[i].Old
	}
	quotient := must(srs.Divide(cells, table[:]))
	cOld, cStolen := must(srs.Commit(cells)), must(srs.Commit(stolen))
	unit := make([]fr.Element, d.Size())
	unit[0].SetOne()
	fOld, fStolen, lagrange0 := coefficients(cells), coefficients(stolen), coefficients(unit)
	q := make([]fr.Element, len(cells))
	for i, index := range quotient.Records {
		for j := range 4 {
			q[d.CellOf(index, j)] = quotient.Values[i][j]
		}
	}
	q = coefficients(q)

	challenge := func(leaveOut bool) fr.Element {
		e := theftElements([2][4]fr.Element{table[0].Old, table[1].Old}, [2][4]fr.Element{table[0].New, table[1].New}, leaveOut)
		return poseidon.Absorb(batch.ChallengeCapacity(len(e)), e)
	}
	rhoOf := func(c fr.Element) fr.Element {
		return batch.Rho(kzg.EncodePoint(&cOld), kzg.EncodePoint(&cStolen), kzg.EncodePoint(&quotient.Commitment), c, nil, nil)
	}
	free := &table[1].New[3]
	solveFor := func(rho fr.Element) { // the free cell that meets the identity at ρ
		*free = fr.Element{}
		zero := must(d.Evaluate(table[:], rho))
		*free = fr.One()
		one := must(d.Evaluate(table[:], rho))
		var l, want, x fr.Element
		l.Sub(&one.VNew, &zero.VNew)
		want = evaluate(fStolen, rho)
		x = evaluate(fOld, rho)
		origin := evaluate(lagrange0, rho)
		want.Sub(&want, &x).Div(&want, &origin).Add(&want, &zero.VOld).Sub(&want, &zero.VNew)
		free.Div(&want, &l)
	}
	// steal is one try at ρ: whether the circuit and L1 accept.
	steal := func(leaveOut bool, rho fr.Element) (circuitErr, l1Err error) {
		ev := must(d.Evaluate(table[:], rho))
		w := &tableOf{C: challenge(leaveOut), Rho: rho, VOld: ev.VOld, VNew: ev.VNew, Z: ev.Z}
		for i := range table {
			for j := range 4 {
				w.Old[i][j], w.New[i][j] = table[i].Old[j], table[i].New[j]
			}
		}
		circuitErr = solve(compile(&tableOf{leaveOut: leaveOut}), w)
		p := &kzg.StateProof{Old: cOld, New: cStolen, Quotient: quotient.Commitment, VOld: ev.VOld, VNew: ev.VNew, Z: ev.Z}
		delta := p.Challenge(rho, kzg.Data{})
		var folded fr.Element // v_old + δ·(v_new − v_old)
		folded.Sub(&ev.VNew, &ev.VOld).Mul(&folded, &delta).Add(&folded, &ev.VOld)
		f := make([]fr.Element, len(fOld))
		for i := range f {
			var x fr.Element
			f[i].Sub(&fStolen[i], &fOld[i]).Mul(&f[i], &delta).Add(&f[i], &fOld[i])
			f[i].Sub(&f[i], x.Mul(&folded, &lagrange0[i]))
			f[i].Sub(&f[i], x.Mul(&q[i], &ev.Z))
		}
		h := make([]fr.Element, len(f)-1)
		var acc fr.Element
		for i := len(f) - 1; i > 0; i-- {
			acc.Mul(&acc, &rho).Add(&acc, &f[i])
			h[i-1] = acc
		}
		if _, err := p.Opening.MultiExp(srs.Powers[:len(h)], h, ecc.MultiExpConfig{}); err != nil {
			t.Fatal(err)
		}
		return circuitErr, kzg.VerifyTransition(srs.Setup(), p, rho, kzg.Data{})
	}

	rho := rhoOf(challenge(true))
	solveFor(rho)
	if rho != rhoOf(challenge(true)) {
		t.Fatal("the free cell moves ρ: the test is wrong")
	}
	if err, l1 := steal(true, rho); err != nil || l1 != nil {
		t.Fatalf("where c leaves new cells out the theft should succeed: circuit %v, L1 %v", err, l1)
	}
	for range 4 { // each choice of the cell is for the ρ before it
		late := rhoOf(challenge(false))
		if late == rho {
			t.Fatal("c does not depend on the new cell")
		}
		if err, l1 := steal(false, late); err != nil || l1 == nil {
			t.Fatalf("with the new cells in c: circuit %v, L1 %v, want that L1 refuses", err, l1)
		}
		if circuitErr, _ := steal(false, rho); circuitErr != nil {
			t.Fatal("the circuit alone cannot tell: ρ is L1's")
		}
		rho = late
		solveFor(rho)
	}

	// And the circuit of a batch has the new cells in its c: each moves it.
	a := stayBatch()
	for i := range a.Records {
		for j := range 4 {
			b := a.clone()
			plus(&b.Records[i].New[j], 1)
			if b.challenge(false) == a.challenge(false) || b.challenge(true) != a.challenge(true) {
				t.Fatal("the fixture's c is wrong")
			}
		}
	}
	a.publish(a.challenge(true), value(a.Public.Rho))
	a.mustRefuse(t, "c without new cells")
}

func coefficients(cells []fr.Element) []fr.Element {
	f := slices.Clone(cells)
	dom := fft.NewDomain(uint64(len(f)))
	dom.FFTInverse(f, fft.DIF)
	utils.BitReverse(f)
	return f
}

func evaluate(f []fr.Element, x fr.Element) fr.Element { return batch.Evaluate(f, x) }

// A batch that claims other old cells and is consistent with them has a witness: only
// the commitment knows better. L1 refuses it, whatever the prover opens.
func TestOldCellsAreBoundOnL1(t *testing.T) {
	s := world()
	srs := kzg.UnsafeSRS(s.LogN())
	truth := slices.Clone(s.Cells())
	cOld := must(srs.Commit(truth))

	dream := s.Clone()
	dream.Set(alice, must(purseOf("alice", 0, 1_000_000_000, 2_000_000_000).Cells()))
	a := claim(dream, context(), rows(withdraw())...)
	a.mustAccept(t, "a dream of more money")

	var table []kzg.Touched
	for _, r := range a.Records {
		k := kzg.Touched{Record: uint32(integer(value(r.Index)).Uint64())}
		for j := range 4 {
			k.Old[j], k.New[j] = value(r.Old[j]), value(r.New[j])
		}
		table = append(table, k)
	}
	if _, err := srs.Divide(truth, table); err == nil {
		t.Error("the truth divides by what is false")
	}
	p, err := srs.Prepare(cOld, dream.Cells(), table)
	if err != nil {
		t.Fatal(err)
	}
	rho := batch.Rho(kzg.EncodePoint(&p.Old), kzg.EncodePoint(&p.New), kzg.EncodePoint(&p.Quotient), a.challenge(false), nil, a.words())
	a.publish(a.challenge(false), rho)
	a.mustAccept(t, "a dream at L1's rho")
	if _, err := p.Open(rho, a.at.Data()); err == nil {
		t.Error("the commitment opens to cells that it does not hold")
	}
	var proof kzg.StateProof
	proof.Old, proof.New, proof.Quotient = p.Old, p.New, p.Quotient
	proof.VOld, proof.VNew, proof.Z = a.at.VOld, a.at.VNew, a.at.Z
	proof.Opening = bn254.G1Affine{}
	if err := kzg.VerifyTransition(srs.Setup(), &proof, rho, a.at.Data()); err == nil {
		t.Error("L1 accepts cells that the state does not hold")
	}
	// The same with the truth passes, so that it is the dream that fails.
	b := claim(s, context(), rows(withdraw())...)
	table = table[:0]
	for _, r := range b.Records {
		k := kzg.Touched{Record: uint32(integer(value(r.Index)).Uint64())}
		for j := range 4 {
			k.Old[j], k.New[j] = value(r.Old[j]), value(r.New[j])
		}
		table = append(table, k)
	}
	q, err := srs.Prepare(cOld, truth, table)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := q.Open(rho, b.at.Data()); err != nil {
		t.Error(err)
	}
}
