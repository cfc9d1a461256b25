package lookup_test

import (
	"fmt"
	"math/big"
	"os"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/prover/circuit/committest"
	"github.com/stoa-rollup/stoa/prover/circuit/gadget"
	"github.com/stoa-rollup/stoa/prover/circuit/lookup"
)

func TestMain(m *testing.M) {
	logger.Disable()
	os.Exit(m.Run())
}

var field = ecc.BN254.ScalarField()

// The tables: 3ᵏ for k < 8, and 5ᵏ for k < 4.
var tables = []struct{ base, size int64 }{{3, 8}, {5, 4}}

// looks says for each of four keys into the first table and two into the second what
// its power is.
type looks struct {
	Keys, Values [6]frontend.Variable
}

func tableOf(i int) int { return i / 4 }

func (c *looks) Define(api frontend.API) error {
	t := lookup.New(gadget.New(api))
	var all []*lookup.Powers
	for _, table := range tables {
		all = append(all, t.Powers(big.NewInt(table.base), int(table.size)))
	}
	for i, key := range c.Keys {
		api.AssertIsEqual(c.Values[i], all[tableOf(i)].At(key))
	}
	t.Assert()
	return nil
}

var system = sync.OnceValue(func() constraint.ConstraintSystem {
	ccs, err := frontend.Compile(field, r1cs.NewBuilder, &looks{})
	if err != nil {
		panic(err)
	}
	return ccs
})

// lie is a witness and what the hints say.
type lie struct {
	keys   [6]*big.Int
	values [6]*big.Int               // asserted, and answered for these keys
	counts func(n, key int) *big.Int // added to those of table n, nil for the truth
}

func truth(keys ...int64) *lie {
	l := &lie{}
	for i := range l.keys {
		l.keys[i] = big.NewInt(keys[i])
		l.values[i] = new(big.Int).Exp(big.NewInt(tables[tableOf(i)].base), l.keys[i], field)
	}
	return l
}

// counted is what a lie about counts adds to them.
func counted(by func(n, key int) int64) func(n, key int) *big.Int {
	return func(n, key int) *big.Int { return big.NewInt(by(n, key)) }
}

// solves runs the constraint system. The power of a key is what the lie says it is.
func (l *lie) solves(t *testing.T, options ...solver.Option) bool {
	t.Helper()
	w := &looks{}
	for i := range l.keys {
		w.Keys[i], w.Values[i] = l.keys[i], l.values[i]
	}
	full, err := frontend.NewWitness(w, field)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var asked [6]bool
	power := func(mod *big.Int, in, out []*big.Int) error {
		mu.Lock()
		defer mu.Unlock()
		for i, key := range l.keys {
			have := new(big.Int).Mod(key, mod)
			if !asked[i] && in[0].Int64() == tables[tableOf(i)].base && in[2].Cmp(have) == 0 {
				asked[i] = true
				out[0].Mod(l.values[i], mod)
				return nil
			}
		}
		return fmt.Errorf("nobody looks %s up", in[2])
	}
	options = append(options, solver.OverrideHint(solver.GetHintID(lookup.Hints()[0]), power))
	if l.counts != nil {
		count := func(mod *big.Int, in, out []*big.Int) error {
			table := 0
			if len(out) == int(tables[1].size) {
				table = 1
			}
			if err := lookup.Hints()[1](mod, in, out); err != nil {
				return err
			}
			for key := range out {
				out[key].Add(out[key], l.counts(table, key)).Mod(out[key], mod)
			}
			return nil
		}
		options = append(options, solver.OverrideHint(solver.GetHintID(lookup.Hints()[1]), count))
	}
	return system().IsSolved(full, options...) == nil
}

// Every key has its power, also the first and the last, also one that is looked up often.
func TestPowers(t *testing.T) {
	for _, keys := range [][]int64{{0, 1, 2, 3, 0, 1}, {4, 5, 6, 7, 2, 3}, {7, 7, 7, 7, 3, 3}, {0, 0, 0, 0, 0, 0}, {3, 2, 3, 2, 3, 2}} {
		if !truth(keys...).solves(t) {
			t.Errorf("keys %v: have no witness, want one", keys)
		}
	}
}

// A value that is not the power of its key, with any counts; a key without a row; a row
// of the other table.
func TestLies(t *testing.T) {
	refuse := func(name string, change func(l *lie)) {
		t.Helper()
		l := truth(0, 3, 5, 7, 1, 3)
		change(l)
		if l.solves(t) {
			t.Errorf("%s: have a witness that solves, want none", name)
		}
	}
	for i := range 6 {
		table := tables[tableOf(i)]
		for _, by := range []int64{1, -1, 1 << 40} {
			refuse(fmt.Sprintf("value %d off by %d", i, by), func(l *lie) { l.values[i].Add(l.values[i], big.NewInt(by)) })
			for key := range table.size {
				refuse(fmt.Sprintf("value %d off by %d, counted for key %d", i, by, key), func(l *lie) {
					l.values[i].Add(l.values[i], big.NewInt(by))
					own := int(l.keys[i].Int64())
					l.counts = counted(func(n, k int) int64 {
						switch {
						case n != tableOf(i):
							return 0
						case k == own && int64(k) != key:
							return -1
						case int64(k) == key && k != own:
							return 1
						}
						return 0
					})
				})
			}
		}
		for other := range table.size {
			refuse(fmt.Sprintf("value %d is that of key %d", i, other), func(l *lie) {
				v := new(big.Int).Exp(big.NewInt(table.base), big.NewInt(other), field)
				if v.Cmp(l.values[i]) == 0 {
					v.SetInt64(0)
				}
				l.values[i] = v
			})
		}
		for _, key := range []*big.Int{big.NewInt(table.size), big.NewInt(table.size + 1), big.NewInt(-1), new(big.Int).Rsh(field, 1)} {
			refuse(fmt.Sprintf("key %d is %s", i, key), func(l *lie) {
				l.keys[i] = key
				l.values[i] = new(big.Int).Exp(big.NewInt(table.base), new(big.Int).Mod(key, field), field)
			})
		}
	}
	refuse("a row of the other table", func(l *lie) { l.values[4] = big.NewInt(3) })                             // 3¹ where 5¹ is
	refuse("a key of the other table", func(l *lie) { l.keys[5], l.values[5] = big.NewInt(5), big.NewInt(243) }) // 3⁵
	refuse("a row of the other table, counted there", func(l *lie) {
		l.values[4] = big.NewInt(3)
		l.counts = counted(func(n, k int) int64 {
			if k == 1 {
				return map[int]int64{0: 1, 1: -1}[n]
			}
			return 0
		})
	})
	refuse("two values swapped", func(l *lie) { l.values[1], l.values[2] = l.values[2], l.values[1] })
}

// A count that is not the number of look-ups.
func TestForgedCounts(t *testing.T) {
	for n, table := range tables {
		for key := range table.size {
			for _, by := range []int64{1, -1, 2} {
				l := truth(0, 3, 5, 7, 1, 3)
				l.counts = counted(func(m, k int) int64 {
					if m == n && int64(k) == key {
						return by
					}
					return 0
				})
				if l.solves(t) {
					t.Errorf("table %d: the count of key %d off by %d: have a witness that solves, want none", n, key, by)
				}
			}
		}
	}
}

// members says that numbers are in a set, beside one power, so that tables must not mix.
type members struct {
	Numbers [3]frontend.Variable
	Key     frontend.Variable
}

var set = []int64{0, 3, 5, 17}

func (c *members) Define(api frontend.API) error {
	t := lookup.New(gadget.New(api))
	powers := t.Powers(big.NewInt(3), 8)
	s := t.Set(set...)
	for _, n := range c.Numbers {
		s.Has(n)
	}
	api.AssertIsDifferent(powers.At(c.Key), 0)
	t.Assert()
	return nil
}

// A set has its members, as often as one likes, and no other number, whatever is counted for it.
func TestSet(t *testing.T) {
	ccs, err := frontend.Compile(field, r1cs.NewBuilder, &members{})
	if err != nil {
		t.Fatal(err)
	}
	solves := func(numbers [3]int64, options ...solver.Option) bool {
		w := &members{Key: 2}
		for i, n := range numbers {
			w.Numbers[i] = new(big.Int).Mod(big.NewInt(n), field)
		}
		full, err := frontend.NewWitness(w, field)
		if err != nil {
			t.Fatal(err)
		}
		return ccs.IsSolved(full, options...) == nil
	}
	for _, numbers := range [][3]int64{{0, 3, 5}, {17, 17, 17}, {0, 0, 17}} {
		if !solves(numbers) {
			t.Errorf("%d: have no witness, want one", numbers)
		}
	}
	for _, n := range []int64{1, 2, 4, 16, 18, -1, 1 << 40} {
		if solves([3]int64{0, n, 5}) {
			t.Errorf("%d: have a witness, want none", n)
		}
		for row := range set {
			counted := solver.OverrideHint(solver.GetHintID(lookup.Hints()[1]), func(mod *big.Int, in, out []*big.Int) error {
				if err := lookup.Hints()[1](mod, in, out); err != nil || len(out) != len(set) {
					return err
				}
				out[row].Add(out[row], big.NewInt(1))
				return nil
			})
			if solves([3]int64{0, n, 5}, counted) {
				t.Errorf("%d, counted as %d: have a witness, want none", n, set[row])
			}
		}
	}
}

// ⚔ Answers that are chosen when β is known: a count that makes good a false value, and
// a second false value that makes good the first. They are committed to, so β moves with
// them.
func TestAnswersAfterTheCommitment(t *testing.T) {
	var beta fr.Element
	watched := committest.Watch(&beta)
	honest := func() *lie { return truth(0, 3, 5, 7, 1, 3) }
	if !honest().solves(t, watched) {
		t.Fatal("have no witness, want one")
	}
	known := beta // that of the witness which the next lie starts from

	// pole is β − f of a pair of the first table.
	pole := func(key int64, value *big.Int) (p fr.Element) {
		k := fr.NewElement(uint64(key))
		p.SetBigInt(value)
		gamma := poseidon.Hash(poseidon.Narrow, fr.NewElement(lookup.Tag), known)
		p.Mul(&p, &gamma).Add(&p, &k)
		return *p.Sub(&known, &p)
	}
	inverse := func(p fr.Element) fr.Element { return *p.Inverse(&p) }
	off := func(l *lie, i int) (gap fr.Element) { // what the left sum gains by a false value
		key, before := l.keys[i].Int64(), inverse(pole(l.keys[i].Int64(), l.values[i]))
		l.values[i] = new(big.Int).Add(l.values[i], big.NewInt(1))
		gap = inverse(pole(key, l.values[i]))
		return *gap.Sub(&gap, &before)
	}

	// The false value is committed to, and β is known before its count is chosen.
	l := honest()
	off(l, 1)
	if l.solves(t, watched) {
		t.Fatal("a false value: have a witness that solves, want none")
	}
	known = beta
	l = honest()
	gap := off(l, 1)
	row := pole(5, big.NewInt(243))
	gap.Mul(&gap, &row)
	l.counts = func(n, key int) *big.Int {
		if n == 0 && key == 5 {
			return gap.BigInt(new(big.Int))
		}
		return new(big.Int)
	}
	if l.solves(t, watched) {
		t.Error("a count of the prover's choice: have a witness that solves, want none")
	}

	l = honest()
	if !l.solves(t, watched) {
		t.Fatal("have no witness, want one")
	}
	known = beta
	gap = off(l, 1)
	second := inverse(pole(l.keys[2].Int64(), l.values[2])) // is to lose what the first gained
	second.Sub(&second, &gap).Inverse(&second)
	gamma := poseidon.Hash(poseidon.Narrow, fr.NewElement(lookup.Tag), known)
	key := fr.NewElement(uint64(l.keys[2].Int64()))
	second.Sub(&known, &second).Sub(&second, &key).Div(&second, &gamma)
	l.values[2] = second.BigInt(new(big.Int))
	if l.solves(t, watched) {
		t.Error("values of the prover's choice: have a witness that solves, want none")
	}

	// The false value is committed to, and β is known before another pair's key is chosen.
	l = honest()
	off(l, 1)
	if l.solves(t, watched) {
		t.Fatal("a false value: have a witness that solves, want none")
	}
	known = beta
	l = honest()
	gap = off(l, 1)
	second = inverse(pole(l.keys[2].Int64(), l.values[2]))
	second.Sub(&second, &gap).Inverse(&second)
	var value fr.Element
	value.SetBigInt(l.values[2])
	gamma = poseidon.Hash(poseidon.Narrow, fr.NewElement(lookup.Tag), known)
	value.Mul(&value, &gamma)
	second.Sub(&known, &second).Sub(&second, &value)
	row5 := l.keys[2].Int64() // is counted still
	l.keys[2] = second.BigInt(new(big.Int))
	l.counts = counted(func(n, k int) int64 {
		if n == 0 && int64(k) == row5 {
			return 1
		}
		return 0
	})
	if l.solves(t, watched) {
		t.Error("keys of the prover's choice: have a witness that solves, want none")
	}
}

// The hints answer for what they are asked, also where there is no answer.
func TestHints(t *testing.T) {
	out := []*big.Int{new(big.Int)}
	for _, c := range []struct{ key, want int64 }{{0, 1}, {7, 2187}, {8, 0}} {
		if err := lookup.Hints()[0](field, []*big.Int{big.NewInt(3), big.NewInt(8), big.NewInt(c.key)}, out); err != nil || out[0].Int64() != c.want {
			t.Errorf("3^%d of 8: have %s, %v, want %d", c.key, out[0], err, c.want)
		}
	}
}
