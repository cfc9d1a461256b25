package circuit_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// place is a wire of the witness, or a part of it that holds wires, by its name.
type place struct {
	name string
	v    reflect.Value
}

func (p place) wire() *frontend.Variable { return p.v.Addr().Interface().(*frontend.Variable) }

// places lists every input of the circuit, public or not, and every part: both by what
// the circuit declares, so that none is forgotten.
func (a *attempt) places() (wires, parts []place) {
	var walk func(name string, v reflect.Value)
	walk = func(name string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Interface:
			wires = append(wires, place{name, v})
			return
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					walk(name+"."+f.Name, v.Field(i))
				}
			}
		case reflect.Array, reflect.Slice:
			for i := range v.Len() {
				walk(fmt.Sprintf("%s[%d]", name, i), v.Index(i))
			}
		}
		if v.Kind() != reflect.Slice && v.CanSet() {
			parts = append(parts, place{name, v})
		}
	}
	walk("", reflect.ValueOf(a.Circuit).Elem())
	return wires, parts[:len(parts)-1] // the last one is all
}

func (a *attempt) values() (all []fr.Element) {
	wires, _ := a.places()
	for _, w := range wires {
		all = append(all, value(*w.wire()))
	}
	return all
}

// mutate changes something at random, and says what.
func (a *attempt) mutate(r *rand.Rand) string {
	wires, parts := a.places()
	if r.IntN(5) == 0 {
		x := parts[r.IntN(len(parts))]
		var same []place
		for _, p := range parts {
			if p.v.Type() == x.v.Type() && p.name != x.name {
				same = append(same, p)
			}
		}
		if len(same) > 0 {
			y := same[r.IntN(len(same))]
			kept := reflect.New(x.v.Type()).Elem()
			kept.Set(x.v)
			if r.IntN(2) == 0 {
				x.v.Set(y.v)
				return fmt.Sprintf("%s is also at %s", y.name, x.name)
			}
			x.v.Set(y.v)
			y.v.Set(kept)
			return fmt.Sprintf("%s and %s swapped", x.name, y.name)
		}
	}
	w, other := wires[r.IntN(len(wires))], wires[r.IntN(len(wires))]
	x, y := value(*w.wire()), value(*other.wire())
	var e fr.Element
	var lie string
	switch r.IntN(8) {
	case 0:
		e.SetOne()
		e.Add(&x, &e)
		lie = "one more"
	case 1:
		e.SetOne()
		e.Sub(&x, &e)
		lie = "one less"
	case 2:
		e = hashToField("random", fmt.Append(nil, r.Uint64(), r.Uint64()))
		lie = "anything"
	case 3:
		lie = "zero"
	case 4:
		e, lie = y, "that of "+other.name
	case 5:
		e.Neg(&x)
		lie = "negated"
	case 6:
		k := r.UintN(fr.Bits)
		e.SetBigInt(new(big.Int).Lsh(big.NewInt(1), k))
		e.Add(&x, &e)
		lie = fmt.Sprintf("2^%d more", k)
	case 7:
		*w.wire(), *other.wire() = y, x
		return fmt.Sprintf("%s and %s swapped", w.name, other.name)
	}
	*w.wire() = e
	return w.name + ": " + lie
}

// signed signs every row of a batch of these operations.
func (a *attempt) signed(rows []claimed) *attempt {
	next, nonces := map[uint32]uint32{}, map[uint32]uint32{}
	for i, c := range rows {
		if o, ok := c.Operation.(op.Signer); ok {
			purse := o.SigningPurse()
			nonces[uint32(i+1)] = must(record.PurseOf(a.before.Get(purse))).Nonce + next[purse]
			next[purse]++
		}
	}
	a.authorise(holders, func(position uint32, _ op.Operation, with *authority) { with.nonce = nonces[position] })
	return a
}

// unsignedRows are the prefixes of the wires that belong to signatures of rows that no
// purse signs: the null key's, which anyone makes.
func (a *attempt) unsignedRows() (prefixes []string) {
	names := [op.Lanes]string{op.LaneP: ".Payments", op.LaneL: ".Listings", op.LaneM: ".Market", op.LaneE: ".Escrow", op.LaneS: ".System"}
	used := a.used()
	for lane := range op.Lane(op.Lanes) {
		for slot := range a.shape.Capacity(lane) {
			var words []fr.Element
			for k := range lane.Words() {
				words = append(words, value(*a.word(lane, slot, k)))
			}
			signs := false
			if slot < used[lane] {
				o, _, err := op.Parse(lane, words)
				_, signs = o.(op.Signer)
				signs = signs && err == nil
			}
			if !signs {
				prefixes = append(prefixes, fmt.Sprintf("%s[%d].Signature.", names[lane], slot))
			}
		}
	}
	return prefixes
}

// signedBlobSystem is the whole circuit of the shape whose data are in blobs.
var signedBlobSystem = sync.OnceValue(func() constraint.ConstraintSystem { return compile(circuit.New(batch.TinyBlobs)) })

// Anything at random: a wire, any wire, of a batch that is valid and signed in whole gets
// another value, or parts of the witness change places. As it is; or with public inputs that
// follow from it, so that they do not hide the rest; or, for a word, with everything that
// follows from it. Nothing is accepted but what docs/spec/circuit.md calls free: the null
// key's signatures of rows that nobody signs; and, where public inputs follow, what is another
// batch for the state transition too.
func TestRandomWitnesses(t *testing.T) {
	each, sample := 10, 40 // of a scene, and one in so many for the constraint system
	if long {
		each = 24_000 / (2 * len(scenes())) // a few of them change nothing
	}
	var total, other, free, solved atomic.Int64
	t.Run("scenes", func(t *testing.T) {
		for _, s := range scenes() {
			for _, ctx := range []stf.Context{context(), inBlobs()} {
				t.Run(s.name+" in "+ctx.Shape.Name, func(t *testing.T) {
					t.Parallel()
					honest := claim(world(), ctx, s.rows...).signed(s.rows)
					whole := func(a *attempt) *circuit.Circuit { return a.Circuit.WithSignatures(batchsig.Batch{}) }
					system := signedSystem
					if ctx.Shape == batch.TinyBlobs {
						system = signedBlobSystem
					}
					if broken := judged(whole(honest), nil, false).broken; len(broken) > 0 {
						t.Fatalf("have broken assertions %q, want a valid batch to begin with", broken)
					}
					truth, anyones := honest.values(), honest.unsignedRows()
					wires, _ := honest.places()
					for n := range each {
						r := rand.New(rand.NewPCG(uint64(n), uint64(len(s.name))<<8|uint64(ctx.Shape.ID)))
						a := honest.clone()
						lie := a.mutate(r)
						word := strings.HasPrefix(lie, ".Header") || strings.Contains(lie, ".Word")
						sealed := r.IntN(2) == 0 && !strings.Contains(lie, ".Public.")
						switch {
						case sealed && word && !strings.Contains(lie, " and ") && r.IntN(2) == 0:
							a.derive()
							lie += ", and all that follows"
						case sealed:
							a.seal()
							lie += ", and the public inputs that follow"
						}
						changed := differing(truth, a.values(), wires)
						if len(changed) == 0 {
							continue
						}
						total.Add(1)
						broken := refuses(whole(a), nil, 1)
						if n%sample == 0 {
							solved.Add(1)
							if err := solve(system(), whole(a)); (err == nil) != (len(broken) == 0) {
								t.Errorf("%s: the constraint system says %v, the judge finds broken %q", lie, err, broken)
							}
						}
						switch {
						case len(broken) > 0:
						case !slices.ContainsFunc(changed, func(name string) bool {
							return !slices.ContainsFunc(anyones, func(p string) bool { return strings.HasPrefix(name, p) })
						}):
							free.Add(1)
						case sealed:
							other.Add(1)
							trace, err := a.replay()
							if err != nil {
								t.Errorf("%s: accepted, but the state transition says %v", lie, err)
								continue
							}
							a.sameTable(t, trace, lie)
						default:
							t.Errorf("%s: accepted, changed are %q", lie, changed)
						}
					}
				})
			}
		}
	})
	if long && total.Load() < 20_000 {
		t.Errorf("have %d mutated witnesses, want 20,000 in the long run", total.Load())
	}
	t.Logf("%d mutated witnesses, %d of them solved too; %d are other valid batches, %d change a free witness", total.Load(), solved.Load(), other.Load(), free.Load())
}

// differing names the wires that differ.
func differing(x, y []fr.Element, wires []place) (names []string) {
	for i := range x {
		if x[i] != y[i] {
			names = append(names, wires[i].name)
		}
	}
	return names
}
