package circuit_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/multicommit"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/circuit/committest"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/circuit/lookup"
)

// stay is a batch in which records are read several times: the signer by three rows,
// the calendar by two.
func stayBatch() *attempt { return claim(world(), context(), rows(book(), transfer(), cancel())...) }

func plus(v *frontend.Variable, by int64) {
	e, d := value(*v), value(by)
	e.Add(&e, &d)
	*v = e
}

// find is the place of a record in the table.
func (a *attempt) find(index uint64) *circuit.Touched {
	for i := range a.Records {
		if value(a.Records[i].Index) == element(index) {
			return &a.Records[i]
		}
	}
	panic("record is not touched")
}

// leaveOut puts the last record of the state into the table in place of another.
func (a *attempt) leaveOut(index uint64) {
	for i := range a.Records {
		if value(a.Records[i].Index) == element(index) {
			copy(a.Records[i:], a.Records[i+1:])
			c := a.get(255)
			a.Records[len(a.Records)-1] = circuit.Touched{Index: element(255), LastStep: 0, Old: access(0, c).Old, New: access(0, c).Old}
			return
		}
	}
}

// Lies about what a record held, and when: each keeps everything else consistent
// with itself, but the multiset of tuples read is no longer that of tuples written.
func TestMemoryLies(t *testing.T) {
	signerOf := func(a *attempt, row int) *circuit.Access { return &a.Market[row].Accesses[0] }
	for name, lie := range map[string]func(a *attempt){
		"a stale read: the payer as before the booking": func(a *attempt) { a.Payments[0].Accesses[0] = *signerOf(a, 0) },
		"a read from the future":                        func(a *attempt) { *signerOf(a, 0) = *signerOf(a, 1) },
		"two rows read the same write": func(a *attempt) {
			*signerOf(a, 1) = a.Payments[0].Accesses[0]
		},
		"a step of its own": func(a *attempt) {
			plus(&signerOf(a, 1).Prev, 16)
		},
		"a step below zero": func(a *attempt) {
			a.find(alice).LastStep = value(-16)
			plus(&signerOf(a, 0).Prev, -16)
		},
		"a wrong old value": func(a *attempt) { plus(&a.Payments[0].Accesses[0].Old[3], 1000) },
		"a wrong old value, from the table on": func(a *attempt) {
			plus(&a.find(alice).Old[3], 1000)
			plus(&a.find(alice).New[3], 1000)
		},
		"swapped cells of two records": func(a *attempt) {
			x, y := a.find(alice), a.find(bob)
			x.New, y.New = y.New, x.New
		},
		"swapped old cells of two records": func(a *attempt) {
			x, y := a.find(alice), a.find(bob)
			x.Old, y.Old = y.Old, x.Old
			x.New, y.New = y.New, x.New
		},
		"last steps swapped": func(a *attempt) {
			x, y := a.find(alice), a.find(bob)
			x.LastStep, y.LastStep = y.LastStep, x.LastStep
		},
		"the table ends too early": func(a *attempt) {
			r := a.find(alice)
			r.LastStep, r.New = signerOf(a, 1).Prev, signerOf(a, 1).Old
		},
		"the table ends where it began":          func(a *attempt) { r := a.find(alice); r.LastStep, r.New = 0, r.Old },
		"a record is left out":                   func(a *attempt) { a.leaveOut(alice) },
		"money in an untouched record":           func(a *attempt) { plus(&a.Records[3].New[2], 1) },
		"the end reads the fees of the start":    func(a *attempt) { a.End[0] = access(0, a.get(feePurse0)); plus(&a.find(feePurse0).New[3], 5) },
		"Params are read after the rows":         func(a *attempt) { plus(&a.Begin.Prev, 1) },
		"Params of another version":              func(a *attempt) { plus(&a.Begin.Old[0], 1<<8) },
		"a rent of nothing, in Params read once": func(a *attempt) { a.Begin.Old[3] = fr.Element{} },
		"a crank reserve of nothing":             func(a *attempt) { a.Begin.Old[2] = fr.Element{} },
	} {
		a := stayBatch()
		lie(a)
		a.seal()
		a.mustRefuse(t, name)
	}
}

// ⚔ Cells that are chosen when β is known. An untouched record's new cells are (c₀ + γ, c₁ − 1, …):
// its two tuples are equal at γ, so any state could be written. Every wire of every tuple is
// committed to, so β moves with them.
func TestCellsAfterTheCommitment(t *testing.T) {
	var beta fr.Element
	watched := committest.Watch(&beta)
	a := claim(world(), context(), rows(transfer())...)
	if err := solve(a.system(), a.Circuit, watched); err != nil {
		t.Fatal(err)
	}
	gamma := poseidon.Hash(poseidon.Narrow, element(circuit.MemoryTag), beta)
	r := &a.Records[len(a.Records)-1] // nothing touches it
	if r.LastStep != element(0) {
		t.Fatal("the last record is touched: the test is wrong")
	}
	c := value(r.New[0])
	r.New[0] = *c.Add(&c, &gamma)
	plus(&r.New[1], -1)
	a.seal()
	if solve(a.system(), a.Circuit, watched) == nil {
		t.Error("cells of the prover's choice: have a witness that solves, want none")
	}
}

// A record that the state does not hold: the guest checks in under terms of her own
// invention. Its one access reads what it writes itself, so the multisets are equal and
// the table need not have it; only its step, which must be below its own, is false. The
// same with two rows that read each other's writes.
func TestReadsOutOfNothing(t *testing.T) {
	invented := termsOf(arrivedSerial)
	invented.NoShow, invented.DefaultSplit = 0, 10000
	without := func(a *attempt, index uint64) {
		var list []touched
		for _, r := range a.Records {
			if value(r.Index) != element(index) && value(r.LastStep) != element(0) {
				x := touched{index: integer(value(r.Index)).Uint64(), last: integer(value(r.LastStep)).Uint64()}
				for j := range 4 {
					x.old[j], x.new[j] = value(r.Old[j]), value(r.New[j])
				}
				list = append(list, x)
			}
		}
		a.setTable(list)
		a.leaveOut(index) // padding may have brought it back
		a.seal()
	}
	dream := world()
	put(arrived+1, invented)(dream)
	a := claim(dream, context(), rows(checkIn())...)
	a.mustAccept(t, "the dream of terms")
	a.Escrow[0].Accesses[2].Prev = element(16 + 2)
	without(a, arrived+1)
	a.mustRefuse(t, "a read of its own write")

	b := claim(dream, context(), rows(checkIn(), with(openDispute(), func(o *op.DisputeOpen) { o.Booking, o.BookingSerial = arrived, arrivedSerial }))...)
	b.mustAccept(t, "two rows of a dream")
	b.Escrow[0].Accesses[2].Prev, b.Escrow[1].Accesses[2].Prev = element(32+2), element(16+2)
	without(b, arrived+1)
	b.mustRefuse(t, "two rows that read each other's writes")
}

// An index beyond N/4 whose bits are taken without its high ones would be the same
// record under a second name: spent twice. The prover's advice is the root of the index
// that the high bits are missing from: it is the look-up that refuses it.
func TestSecondNameOfARecord(t *testing.T) {
	s := world()
	a := claim(s, context(), rows(transfer())...)
	a.mask = big.NewInt(255)
	plusWord(a.word(op.LaneP, 0, 0), layout.Payment, 2, 256)
	a.names = map[uint64]uint64{256 + bob: bob}
	a.derive()
	a.mustRefuse(t, "a second name")

	power := lookup.Hints()[0]
	wrapped := func(mod *big.Int, in, out []*big.Int) error {
		key := new(big.Int).Mod(in[2], in[1])
		return power(mod, []*big.Int{in[0], in[1], key}, out)
	}
	a.hints = map[solver.HintID]solver.Hint{solver.GetHintID(power): wrapped}
	if broken := a.verdict(t, "a second name with its root"); len(broken) != 1 || !strings.Contains(broken[0], "lookup.") {
		t.Errorf("a second name with its root: have broken assertions %q, want the look-up alone", broken)
	}
}

// Each new cell of each touched record, one off: the table and the public inputs are
// consistent with it, the rows are not. The last step likewise.
func TestChangedCells(t *testing.T) {
	eachScene(t, func(t *testing.T, s scene) {
		honest := claim(world(), context(), s.rows...)
		for i := range honest.Records {
			for j := range 5 {
				a := honest.clone()
				if j < 4 {
					plus(&a.Records[i].New[j], 1)
				} else {
					plus(&a.Records[i].LastStep, 1)
				}
				a.seal()
				if a.quick(t, s.name+" new cell") {
					t.Fatalf("record %v with cell %d one off has a witness", a.Records[i].Index, j)
				}
			}
		}
	})
}

// Each read in the middle of a chain, one off.
func TestChangedReads(t *testing.T) {
	honest := stayBatch()
	for i := range honest.accesses() {
		for j := range 5 {
			a := honest.clone()
			x := a.accesses()[i]
			if j < 4 {
				plus(&x.Old[j], 1)
			} else {
				plus(&x.Prev, 1)
			}
			a.seal()
			if a.quick(t, "read") {
				t.Errorf("access %d with cell %d one off has a witness", i, j)
			}
		}
	}
}

// A record that stands twice in the table would have two histories: the batch spends
// its old money in one and keeps it in the other. Indices that do not grow, or that
// reach N/4, are refused, wherever else the witness is consistent.
func TestTableIndices(t *testing.T) {
	for name, lie := range map[string]func(a *attempt){
		"a record twice": func(a *attempt) {
			for i := range a.Records {
				if value(a.Records[i].Index) == element(alice) { // the record before it is padding
					r := a.Records[i]
					a.Records[i-1] = circuit.Touched{Index: r.Index, LastStep: 0, Old: r.Old, New: r.Old}
				}
			}
		},
		"two records swapped": func(a *attempt) { a.Records[4], a.Records[5] = a.Records[5], a.Records[4] },
		"one alias":           func(a *attempt) { plus(&a.Records[len(a.Records)-1].Index, 256) },
		"two aliases":         func(a *attempt) { plus(&a.Records[len(a.Records)-1].Index, 512) },
		"three aliases":       func(a *attempt) { plus(&a.Records[len(a.Records)-1].Index, 768) },
		"a whole domain":      func(a *attempt) { plus(&a.Records[len(a.Records)-1].Index, 1024) },
		"below zero":          func(a *attempt) { a.Records[0].Index = value(-1) },
	} {
		a := claim(world(), context())
		if name == "a record twice" {
			a = stayBatch()
		}
		lie(a)
		if name == "below zero" {
			a.publish(a.challenge(false), element(5))
		} else {
			a.seal()
		}
		a.mustRefuse(t, name)
	}
	// The four aliases of a record have one vanishing polynomial: a transfer to bob's
	// alias i + N/4, with cells that the thief invents, would open the state at bob's
	// own cells in another order.
	a := claim(world(), context(), rows(transfer())...)
	a.addTo(0, 0, layout.Payment, 2, 256)
	a.mustRefuse(t, "payment to an alias")
}

// records is a memory argument alone, with the challenges as the test wants them.
type records struct {
	Written, Read [2][6]frontend.Variable // index, step, cells

	challenges string
}

func (r *records) Define(frontendAPI frontend.API) error {
	api := gadget.New(frontendAPI)
	var wires []frontend.Variable
	for i := range r.Written {
		wires = append(append(wires, r.Written[i][:]...), r.Read[i][:]...)
	}
	product := func(beta, gamma frontend.Variable, tuples [2][6]frontend.Variable) frontend.Variable {
		product := frontend.Variable(1)
		for _, t := range tuples {
			v := t[5]
			for i := 4; i >= 0; i-- {
				v = api.Add(api.Mul(v, gamma), t[i])
			}
			product = api.Mul(product, api.Sub(beta, v))
		}
		return product
	}
	equal := func(beta, gamma frontend.Variable) {
		api.AssertIsEqual(product(beta, gamma, r.Written), product(beta, gamma, r.Read))
	}
	var first frontend.Variable
	multicommit.WithCommitment(api, func(_ frontend.API, beta frontend.Variable) error {
		first = beta
		switch r.challenges {
		case "power":
			equal(beta, beta)
		case "hash":
			equal(beta, api.Hash(poseidon.Narrow, 0x73746f612e6d, beta))
		}
		return nil
	}, wires...)
	if r.challenges == "callbacks" { // gnark gives the second callback the first one's square
		multicommit.WithCommitment(api, func(_ frontend.API, second frontend.Variable) error {
			equal(second, first)
			return nil
		})
	}
	return nil
}

// regroup returns tuples written and tuples read, of records i and j at steps s and u,
// that differ in both records' cells, while Π(β - t) is the same polynomial in β when
// γ = β (or when β = χ² and γ = χ, as two callbacks of multicommit have it).
//
// Then a tuple's factor is a polynomial in one variable X,
//
//	F = -index + (e - step)·X + (f - c₀)·X² - c₁·X³ - c₂·X⁴ - c₃·X⁵
//
// with (e, f) = (1, 0) for γ = β and (0, 1) for the callbacks. Polynomials in one
// variable factor further: let F_i = P_i·Q and F_j = P_j·Q' where Q = 1 + q·X² and
// Q' = 1 + q'·X², and P = -index + (e - step)·X + a·X² + b·X³. Q and Q' begin alike,
// so G_i = P_i·Q' and G_j = P_j·Q are again the factors of tuples with the same indices and
// steps, but of other cells; and F_i·F_j = G_i·G_j. With an independent γ a factor has degree 1 in
// β, is irreducible, and nothing regroups.
func regroup(square bool, i, s, j, u uint64) (written, read [2][6]frontend.Variable) {
	var e, f fr.Element
	if square {
		f.SetOne()
	} else {
		e.SetOne()
	}
	tuple := func(index, step uint64, a, b, q fr.Element) (t [6]frontend.Variable) {
		var c [4]fr.Element
		var x, linear fr.Element
		at, constant := element(step), element(index)
		linear.Sub(&e, &at)
		// X²: a - q·index = f - c₀, X³: b + q·(e - step) = -c₁, X⁴: q·a = -c₂, X⁵: q·b = -c₃
		x.Mul(&q, &constant)
		c[0].Sub(&f, &a).Add(&c[0], &x)
		x.Mul(&q, &linear)
		c[1].Add(&b, &x).Neg(&c[1])
		c[2].Mul(&q, &a).Neg(&c[2])
		c[3].Mul(&q, &b).Neg(&c[3])
		t[0], t[1] = constant, at
		for k := range c {
			t[2+k] = c[k]
		}
		return t
	}
	ai, bi, aj, bj := element(11), element(22), element(33), element(44)
	q, other := element(0), element(1_000_000)
	written = [2][6]frontend.Variable{tuple(i, s, ai, bi, q), tuple(j, u, aj, bj, other)}
	read = [2][6]frontend.Variable{tuple(i, s, ai, bi, other), tuple(j, u, aj, bj, q)}
	return written, read
}

// ⚔ Regrouped tuples pass wherever γ is a power of β or both are callbacks of
// multicommit, and fail with γ = Poseidon2(tag, β).
func TestRegroupedTuples(t *testing.T) {
	for challenges, forged := range map[string]bool{"power": true, "callbacks": true, "hash": false} {
		ccs := compile(&records{challenges: challenges})
		written, read := regroup(challenges == "callbacks", 7, 160, 9, 177)
		if written[0][2] == read[0][2] || written[1][4] == read[1][4] {
			t.Fatal("the tuples read are those written: nothing is forged")
		}
		if err := solve(ccs, &records{Written: written, Read: read}); (err == nil) != forged {
			t.Errorf("%s: have %v, want forged: %v", challenges, err, forged)
		}
		swapped := [2][6]frontend.Variable{written[1], written[0]}
		if err := solve(ccs, &records{Written: written, Read: swapped}); err != nil {
			t.Errorf("%s: the same tuples in another order: %v", challenges, err)
		}
		if err := solve(ccs, &records{Written: written, Read: [2][6]frontend.Variable{written[0], written[0]}}); err == nil {
			t.Errorf("%s: a tuple read twice passes", challenges)
		}
	}
}

// ⚔ The same against the circuit itself: two records that no row touches stand in the table
// with old cells that factor and new cells regrouped. It would take them if γ were β, or
// if β and γ were two callbacks of multicommit.
func TestRegroupedRecords(t *testing.T) {
	for _, square := range []bool{false, true} {
		const i, j = 3, 4 // padding
		written, read := regroup(square, i, 0, j, 0)
		a := claim(world(), context(), rows(transfer())...)
		for k, index := range []uint64{i, j} {
			r := a.find(index)
			if value(r.LastStep) != element(0) {
				t.Fatal("the record is touched: the test is wrong")
			}
			copy(r.Old[:], written[k][2:])
			copy(r.New[:], written[k][2:])
		}
		a.seal()
		a.mustAccept(t, "the same cells, not regrouped")
		for k, index := range []uint64{i, j} {
			copy(a.find(index).New[:], read[k][2:])
		}
		a.seal()
		a.mustRefuse(t, "regrouped records")
	}
}
