package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const sample = `package gadget

func (a *API) Bit(v Variable) Variable {
	bit := a.hint(bitHint, v)
	a.Check(bit, 1)
	a.AssertIsEqual(v, a.Mul(
		bit, 2)) // why
	return bit
}

func (a *API) All(v ...Variable) Variable {
	a.assertAll(v...)
	a.list = append(a.list, v...)
	return a.Sum(a.Bit(v[0]), a.ToBinary(v[1], 3)[0], a.DivUnchecked(v[0], v[1]))
}

func (a *API) Sum(v ...Variable) Variable { return v[0] }
`

// Each form finds its assertions, and changes nothing else.
func TestForms(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, gadgets)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "bit.go"), []byte(sample), 0o644); err != nil {
		t.Fatal(err)
	}
	tr, err := read(root, []string{gadgets})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct{ name, form, from, to string }{
		{"Bit: a.Check(bit, 1)", formVoid, "a.Check(bit, 1)", "mutantLeave(1, a.Check)(bit, 1)"},
		{"Bit: a.AssertIsEqual(v, a.Mul( bit, 2))", formVoid, "a.AssertIsEqual(v", "mutantLeave(2, a.AssertIsEqual)(v"},
		{"All: a.assertAll(v...)", formVoid, "a.assertAll(v...)", "mutantLeave(3, a.assertAll)(v...)"},
		{"All: a.list = append(a.list, v...)", formAppend, "append(a.list, v...)", "mutantPick(4, append(a.list, v...), a.list)"},
		{"All: a.Bit(v[0])", formTwin, "a.Bit(v[0])", "mutantPick(5, a.Bit, a.UncheckedBit)(v[0])"},
		{"All: a.ToBinary(v[1], 3)", formBound, "a.ToBinary(v[1], 3)[0]",
			"mutantPick(6, a.ToBinary, func(v frontend.Variable, n ...int) []frontend.Variable { return a.ToBinary(v)[:n[0]] })(v[1], 3)[0]"},
		{"All: a.DivUnchecked(v[0], v[1])", formQuotient, "a.DivUnchecked(v[0], v[1])",
			"mutantPick(7, a.DivUnchecked, func(x, y frontend.Variable) frontend.Variable { zero := a.IsZero(y); return a.DivUnchecked(a.Mul(x, a.Sub(1, zero)), a.Add(y, zero)) })(v[0], v[1])"},
	}
	have := tr.mutants()
	if len(have) != len(want) {
		t.Fatalf("have %d mutants, want %d", len(have), len(want))
	}
	mutated := sample
	for i, m := range have {
		w := want[i]
		if m.Name != "gadget/bit.go "+w.name || m.Form != w.form || m.number != i+1 {
			t.Errorf("have %d, %s (%s), want %d, %s (%s)", m.number, m.Name, m.Form, i+1, w.name, w.form)
		}
		mutated = strings.Replace(mutated, w.from, w.to, 1)
	}
	mutated += `
//line FILE:3
func (a *API) UncheckedBit(v Variable) Variable {
	bit := a.hint(bitHint, v)
	func(...any) {}(bit, 1)
	func(...any) {}(v, a.Mul(
		bit, 2)) // why
	return bit
}

//line FILE:11
func (a *API) UncheckedAll(v ...Variable) Variable {
	func(...any) {}(v)
	a.list = append(a.list, v...)
	return a.Sum(a.UncheckedBit(v[0]), a.ToBinary(v[1])[:3][0], a.DivUnchecked(v[0], v[1]))
}
`
	mutated = strings.ReplaceAll(mutated, "FILE", filepath.Join(dir, "bit.go"))
	if text := string(tr.overlay()[gadgets+"/bit.go"]); text != mutated {
		t.Errorf("have\n%s\nwant\n%s", text, mutated)
	}
}

// The mutants build, as many as there should be, and every reason names one.
func TestMutantsBuild(t *testing.T) {
	tr, err := read("../..", packages)
	if err != nil {
		t.Fatal(err)
	}
	all := tr.mutants()
	if len(all) < 200 {
		t.Errorf("have %d mutants, want 200: the patterns are wrong", len(all))
	}
	list, err := writeOverlay(t.TempDir(), tr.root, tr.overlay())
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command("go", "build", "-overlay", list, "./prover/circuit/...")
	c.Dir = tr.root
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v:\n%s", err, out)
	}
	for _, e := range excused {
		if !slices.ContainsFunc(all, func(m mutant) bool { return strings.HasPrefix(m.Name, e.name) }) {
			t.Errorf("excused.go: no mutant begins with %q", e.name)
		}
	}
}
