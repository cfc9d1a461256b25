package batchsig_test

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/rangecheck"

	"github.com/stoa-rollup/stoa/prover/circuit/batchsig"
)

// some selects assertions, or terms, by the places where they are made.
type some func(site string) bool

// at selects a site that has all of these parts.
func at(parts ...string) some {
	return func(site string) bool {
		for _, p := range parts {
			if !strings.Contains(site, p) {
				return false
			}
		}
		return true
	}
}

func either(all ...some) some {
	return func(site string) bool {
		for _, s := range all {
			if s(site) {
				return true
			}
		}
		return false
	}
}

func none(string) bool { return false }

// without is gnark's builder, but it leaves some assertions of the gadget out, and makes
// some products zero. So a test deletes a family of constraints from the real system,
// and the gadget has no switch for it.
type without struct {
	frontend.Builder[constraint.U64]
	assertions, products some
	sites                map[string]bool // every assertion, whether left out or not
}

// store and committer are what gnark asks its own builder for.
type store interface {
	SetKeyValue(key, value any)
	GetKeyValue(key any) any
}

var _ interface {
	store
	frontend.Committer
	frontend.Rangechecker
} = (*without)(nil)

func (w *without) Compiler() frontend.Compiler { return w }
func (w *without) SetKeyValue(key, value any)  { w.Builder.(store).SetKeyValue(key, value) }
func (w *without) GetKeyValue(key any) any     { return w.Builder.(store).GetKeyValue(key) }
func (w *without) Commit(v ...frontend.Variable) (frontend.Variable, error) {
	return w.Builder.(frontend.Committer).Commit(v...)
}

// leftOut reports whether the assertion that is being made is.
func (w *without) leftOut() bool {
	s := site()
	if s == "" {
		return false // of gnark's own gadgets
	}
	w.sites[s] = true
	return w.assertions(s)
}

func (w *without) Check(v frontend.Variable, bits int) {
	if !w.leftOut() {
		rangecheck.New(w.Builder).Check(v, bits)
	}
}

func (w *without) AssertIsEqual(x, y frontend.Variable) {
	if !w.leftOut() {
		w.Builder.AssertIsEqual(x, y)
	}
}

func (w *without) AddInstruction(id constraint.BlueprintID, data []uint32) []uint32 {
	if w.leftOut() {
		return nil
	}
	return w.Builder.AddInstruction(id, data)
}

func (w *without) DivUnchecked(x, y frontend.Variable) frontend.Variable {
	if _, constant := w.ConstantValue(y); constant || !w.leftOut() {
		return w.Builder.DivUnchecked(x, y)
	}
	out, err := w.NewHint(quotient, 1, x, y)
	if err != nil {
		panic(err)
	}
	return out[0]
}

func (w *without) Inverse(x frontend.Variable) frontend.Variable {
	if w.leftOut() {
		return 0
	}
	return w.Builder.Inverse(x)
}

func (w *without) Mul(x, y frontend.Variable, more ...frontend.Variable) frontend.Variable {
	if s := site(); s != "" && w.products(s) {
		return 0
	}
	return w.Builder.Mul(x, y, more...)
}

// quotient advises a division that is not asserted.
func quotient(field *big.Int, in, out []*big.Int) error {
	out[0].SetInt64(0)
	if in[1].Sign() != 0 {
		out[0].ModInverse(in[1], field)
		out[0].Mul(out[0], in[0]).Mod(out[0], field)
	}
	return nil
}

func init() { solver.RegisterHint(quotient) }

// compileWithout compiles the batch gadget without some assertions and products.
func compileWithout(assertions, products some, widths ...int) (constraint.ConstraintSystem, map[string]bool) {
	sites := map[string]bool{}
	builder := func(field *big.Int, c frontend.CompileConfig) (frontend.Builder[constraint.U64], error) {
		b, err := r1cs.NewBuilder[constraint.U64](field, c)
		return &without{b, assertions, products, sites}, err
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), builder, circuitOf(batchsig.Batch{}, widths...))
	if err != nil {
		panic(err)
	}
	return ccs, sites
}

// site names the assertion that is being made by the lines of the gadget on the stack,
// the innermost first, each by its function and text.
func site() string {
	var pcs [64]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	var lines []string
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if strings.Contains(f.Function, "/prover/circuit/batchsig.") && !strings.HasSuffix(f.File, "_test.go") {
			lines = append(lines, line(f))
		}
	}
	return strings.Join(lines, " < ")
}

var sources sync.Map

func line(f runtime.Frame) string {
	text, ok := sources.Load(f.File)
	if !ok {
		b, err := os.ReadFile(f.File)
		if err != nil {
			panic(err)
		}
		text, _ = sources.LoadOrStore(f.File, strings.Split(string(b), "\n"))
	}
	code, _, _ := strings.Cut(text.([]string)[f.Line-1], "//")
	parts := strings.Split(filepath.Base(f.Function), ".")
	return fmt.Sprintf("%s: %s", parts[2], strings.TrimSpace(code)) // batchsig.(*builder).name, batchsig.Batch.Verify
}
