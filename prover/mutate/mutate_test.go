package main

import (
	"context"
	"os"
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
		{"Bit: a.Check(bit, 1)", formVoid, "a.Check(bit, 1)", "func(...any) {}(bit, 1)"},
		{"Bit: a.AssertIsEqual(v, a.Mul( bit, 2))", formVoid, "a.AssertIsEqual(v", "func(...any) {}(v"},
		{"All: a.assertAll(v...)", formVoid, "a.assertAll(v...)", "func(...any) {}(v)"},
		{"All: a.list = append(a.list, v...)", formAppend, "a.list = append", "_ = append"},
		{"All: a.Bit(v[0])", formTwin, "a.Bit(v[0])", "a.UncheckedBit(v[0])"},
		{"All: a.ToBinary(v[1], 3)", formBound, "a.ToBinary(v[1], 3)[0]", "a.ToBinary(v[1])[:3][0]"},
		{"All: a.DivUnchecked(v[0], v[1])", formQuotient, "a.DivUnchecked(v[0], v[1])",
			"func(x, y frontend.Variable) frontend.Variable { zero := a.IsZero(y); return a.DivUnchecked(a.Mul(x, a.Sub(1, zero)), a.Add(y, zero)) }(v[0], v[1])"},
	}
	have := tr.mutants()
	if len(have) != len(want) {
		t.Fatalf("have %d mutants, want %d", len(have), len(want))
	}
	for i, m := range have {
		w := want[i]
		if m.Name != gadgets+"/bit.go "+w.name && m.Name != "gadget/bit.go "+w.name || m.Form != w.form {
			t.Errorf("have %s (%s), want %s (%s)", m.Name, m.Form, w.name, w.form)
		}
		text := string(tr.overlay(m)[gadgets+"/bit.go"])
		if want := strings.Replace(sample, w.from, w.to, 1); !strings.HasPrefix(text, want) || m.Form != formTwin && text != want {
			t.Errorf("%s: have\n%s\nwant\n%s", w.name, text, want)
		}
		if twin := "func (a *API) UncheckedBit(v Variable) Variable {\n\tbit := a.hint(bitHint, v)\n\tfunc(...any) {}(bit, 1)\n"; m.Form == formTwin && !strings.Contains(text, twin) {
			t.Errorf("%s: have\n%s\nwant a twin\n%s", w.name, text, twin)
		}
	}
}

// The twins of the circuit's functions build, its assertions are found, and every reason
// names one.
func TestTwinsBuild(t *testing.T) {
	tr, err := read("../..", packages)
	if err != nil {
		t.Fatal(err)
	}
	all := tr.mutants()
	i := slices.IndexFunc(all, func(m mutant) bool { return m.Form == formTwin })
	if len(all) < 200 || i < 0 {
		t.Fatalf("have %d mutants, want 200 and one of a twin: the patterns are wrong", len(all))
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	list, err := writeOverlay(t.TempDir(), root, tr.overlay(all[i]))
	if err != nil {
		t.Fatal(err)
	}
	if out, err := command(context.Background(), root, "go", "build", "-overlay", list, "./prover/circuit/..."); err != nil {
		t.Errorf("%v:\n%s", err, out)
	}
	for _, e := range excused {
		if !slices.ContainsFunc(all, func(m mutant) bool { return strings.HasPrefix(m.Name, e.name) }) {
			t.Errorf("excused.go: no mutant begins with %q", e.name)
		}
	}
}
