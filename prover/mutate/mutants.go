package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// gadgets is the package whose methods the others call as their own.
const gadgets = "prover/circuit/gadget"

// asserts are the names of what asserts and returns nothing that anyone uses.
var asserts = regexp.MustCompile(`^([Aa]ssert.*|Check|checkSigned|AddInstruction|Inverse|sign|publish)$`)

// edit replaces bytes of a file.
type edit struct {
	from, to int
	text     string
}

// source is a parsed file.
type source struct {
	pkg, path string // relative to the root of the module
	text      []byte
	file      *ast.File
	set       *token.FileSet
}

func (s *source) offset(p token.Pos) int { return s.set.Position(p).Offset }

func (s *source) snippet(n ast.Node) string {
	return strings.Join(strings.Fields(string(s.text[s.offset(n.Pos()):s.offset(n.End())])), " ")
}

// applied is the text with the edits, which do not overlap.
func (s *source) applied(edits []edit, from, to int) []byte {
	slices.SortStableFunc(edits, func(x, y edit) int { return x.from - y.from })
	var out bytes.Buffer
	for _, e := range edits {
		if e.from < from || e.to > to {
			continue
		}
		out.Write(s.text[from:e.from])
		out.WriteString(e.text)
		from = e.to
	}
	out.Write(s.text[from:to])
	return out.Bytes()
}

// mutant is the circuit without one assertion.
type mutant struct {
	Name string `json:"mutant"` // file, function and text, with a number where they do not tell it apart
	Form string `json:"form"`
	Line int    `json:"line"`

	number  int // from 1
	source  *source
	comment string // on its line, or before it
	change  change
}

func (m mutant) place() string { return fmt.Sprintf("%s:%d", m.source.path, m.Line) }

// tree is the source of the packages.
type tree struct {
	root    string // absolute
	sources []*source
	twins   map[string]map[string]bool // functions that assert and return a value, by package
}

// read parses what is no test of the packages.
func read(root string, packages []string) (*tree, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	t := &tree{root: root, twins: map[string]map[string]bool{}}
	for _, pkg := range packages {
		files, err := filepath.Glob(filepath.Join(root, pkg, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, path := range files {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, path, text, parser.SkipObjectResolution)
			if err != nil {
				return nil, err
			}
			t.sources = append(t.sources, &source{pkg, pkg + "/" + filepath.Base(path), text, file, set})
		}
	}
	t.findTwins()
	return t, nil
}

// functions calls f with each function that has a body.
func (s *source) functions(f func(d *ast.FuncDecl)) {
	for _, d := range s.file.Decls {
		if d, ok := d.(*ast.FuncDecl); ok && d.Body != nil {
			f(d)
		}
	}
}

// comment is that of a line: at its end, or else above it.
func (s *source) comment(line int) (text string) {
	for _, c := range s.file.Comments {
		switch line {
		case s.set.Position(c.Pos()).Line:
			return c.Text()
		case s.set.Position(c.End()).Line + 1:
			text = c.Text()
		}
	}
	return text
}

// callee is the last name of what is called.
func callee(c *ast.CallExpr) *ast.Ident {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f
	case *ast.SelectorExpr:
		return f.Sel
	}
	return nil
}

// isTwin reports whether a call is one of a function that has a twin.
func (t *tree) isTwin(s *source, c *ast.CallExpr) bool {
	name := callee(c)
	return name != nil && (t.twins[s.pkg][name.Name] || name.IsExported() && t.twins[gadgets][name.Name])
}

// findTwins finds the functions that return a value and assert something of it, by
// themselves or through another one.
func (t *tree) findTwins() {
	for changed := true; changed; {
		changed = false
		for _, s := range t.sources {
			s.functions(func(d *ast.FuncDecl) {
				if d.Type.Results == nil || d.Name.Name == "Define" || t.twins[s.pkg][d.Name.Name] {
					return
				}
				if len(t.edits(s, d.Body)) > 0 {
					if t.twins[s.pkg] == nil {
						t.twins[s.pkg] = map[string]bool{}
					}
					t.twins[s.pkg][d.Name.Name], changed = true, true
				}
			})
		}
	}
}

// change is one assertion's removal: in a twin for good, in a mutant if its number is asked for.
type change struct {
	form   string
	node   ast.Node // what to show
	twin   []edit
	mutant func(number int) []edit
}

// edits are all changes within a node that a twin makes.
func (t *tree) edits(s *source, n ast.Node) (all []edit) {
	for _, c := range t.changes(s, n) {
		all = append(all, c.twin...)
	}
	return all
}

// The forms of mutants.
const (
	formVoid     = "left out"                 // its arguments are computed still
	formBound    = "bits without a bound"     // ToBinary(v, n): the n lowest bits of v
	formQuotient = "zero divisor"             // x/0 = 0 for any x
	formTwin     = "unchecked"                // the function without what it asserts: the hints' answers
	formAppend   = "left out of what follows" // the list stays as it is
)

// chooser is the file that each package gets. Mutants call it, and $number selects one.
const chooser = `package %s

import (
	"os"
	"reflect"
	"strconv"
)

var mutantNumber, _ = strconv.Atoi(os.Getenv("` + number + `"))

// mutantPick is g in the mutant of this number, and else f.
func mutantPick[F any](number int, f, g F) F {
	if number == mutantNumber {
		return g
	}
	return f
}

// mutantLeave does nothing in the mutant of this number.
func mutantLeave[F any](number int, f F) F {
	if number != mutantNumber {
		return f
	}
	t := reflect.TypeFor[F]()
	return reflect.MakeFunc(t, func([]reflect.Value) (results []reflect.Value) {
		for i := range t.NumOut() {
			results = append(results, reflect.Zero(t.Out(i)))
		}
		return results
	}).Interface().(F)
}
`

// number is the variable that says which mutant a test binary is.
const number = "STOA_MUTANT"

// changes lists the assertions within a node, each with its removal. No change adds a
// line: tests name assertions by theirs.
func (t *tree) changes(s *source, n ast.Node) (all []change) {
	// around puts text before and behind an expression, with the number of the mutant.
	around := func(n ast.Node, before, behind string) func(int) []edit {
		from, to := s.offset(n.Pos()), s.offset(n.End())
		return func(number int) []edit {
			return []edit{{from, from, fmt.Sprintf(before, number)}, {to, to, behind}}
		}
	}
	// instead calls another function in the mutant.
	instead := func(f ast.Expr, other string) func(int) []edit { return around(f, "mutantPick(%d, ", ", "+other+")") }
	replace := func(n ast.Node, text string) edit { return edit{s.offset(n.Pos()), s.offset(n.End()), text} }

	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ExprStmt:
			c, ok := n.X.(*ast.CallExpr)
			if !ok || callee(c) == nil || !asserts.MatchString(callee(c).Name) {
				return true
			}
			twin := []edit{replace(c.Fun, "func(...any) {}")}
			if c.Ellipsis.IsValid() {
				twin = append(twin, edit{s.offset(c.Ellipsis), s.offset(c.Ellipsis) + len("..."), ""})
			}
			all = append(all, change{formVoid, n, twin, around(c.Fun, "mutantLeave(%d, ", ")")})
		case *ast.AssignStmt:
			if len(n.Lhs) != 1 || len(n.Rhs) != 1 || n.Tok != token.ASSIGN {
				return true
			}
			list := n.Lhs[0]
			_, field := list.(*ast.SelectorExpr)
			c, call := n.Rhs[0].(*ast.CallExpr)
			if call && callee(c) != nil && callee(c).Name == "append" && (field || s.snippet(list) == "wires") {
				all = append(all, change{formAppend, n, nil, around(c, "mutantPick(%d, ", ", "+s.snippet(list)+")")})
			}
		case *ast.CallExpr:
			f, method := n.Fun.(*ast.SelectorExpr)
			switch {
			case t.isTwin(s, n):
				name := callee(n)
				other := strings.TrimSuffix(s.snippet(n.Fun), name.Name) + unchecked(name.Name)
				all = append(all, change{formTwin, n, []edit{replace(name, unchecked(name.Name))}, instead(n.Fun, other)})
			case method && f.Sel.Name == "ToBinary" && len(n.Args) == 2:
				end := s.offset(n.End())
				all = append(all, change{formBound, n,
					[]edit{{s.offset(n.Args[0].End()), s.offset(n.Args[1].End()), ""}, {end, end, "[:" + s.snippet(n.Args[1]) + "]"}},
					instead(f, "func(v frontend.Variable, n ...int) []frontend.Variable { return "+s.snippet(f.X)+".ToBinary(v)[:n[0]] }")})
			case method && f.Sel.Name == "DivUnchecked":
				all = append(all, change{formQuotient, n, nil, instead(f, strings.ReplaceAll(
					"func(x, y frontend.Variable) frontend.Variable { zero := API.IsZero(y); return API.DivUnchecked(API.Mul(x, API.Sub(1, zero)), API.Add(y, zero)) }",
					"API", s.snippet(f.X)))})
			}
		}
		return true
	})
	return all
}

// unchecked is the name of a function's twin.
func unchecked(name string) string {
	if ast.IsExported(name) {
		return "Unchecked" + name
	}
	return "unchecked" + strings.ToUpper(name[:1]) + name[1:]
}

// withTwins is the text of a file, changed, with the twins of its functions behind it.
func (t *tree) withTwins(s *source, edits []edit) []byte {
	var out bytes.Buffer
	out.Write(s.applied(edits, 0, len(s.text)))
	s.functions(func(d *ast.FuncDecl) {
		if !t.twins[s.pkg][d.Name.Name] {
			return
		}
		from, to := s.offset(d.Type.Func), s.offset(d.End())
		fmt.Fprintf(&out, "\n//line %s:%d\n", filepath.Join(t.root, s.path), s.set.Position(d.Type.Func).Line) // where tests look for its text
		name := edit{s.offset(d.Name.Pos()), s.offset(d.Name.End()), unchecked(d.Name.Name)}
		out.Write(s.applied(append(t.edits(s, d.Body), name), from, to))
		out.WriteString("\n")
	})
	return out.Bytes()
}

// mutants lists all.
func (t *tree) mutants() (all []mutant) {
	seen := map[string]int{}
	for _, s := range t.sources {
		s.functions(func(d *ast.FuncDecl) {
			for _, c := range t.changes(s, d.Body) {
				if c.form == formAppend && d.Recv == nil { // a list of its own
					continue
				}
				path := strings.TrimPrefix(s.path, "prover/circuit/")
				name := fmt.Sprintf("%s %s: %s", path, d.Name.Name, s.snippet(c.node))
				if seen[name]++; seen[name] > 1 {
					name += fmt.Sprintf(" #%d", seen[name])
				}
				line := s.set.Position(c.node.Pos()).Line
				all = append(all, mutant{Name: name, Form: c.form, Line: line, number: len(all) + 1, source: s, comment: s.comment(line), change: c})
			}
		})
	}
	return all
}

// overlay is what the build reads instead of the files and beside them, by their path:
// all mutants in one.
func (t *tree) overlay() map[string][]byte {
	edits := map[*source][]edit{}
	for _, m := range t.mutants() {
		edits[m.source] = append(edits[m.source], m.change.mutant(m.number)...)
	}
	files := map[string][]byte{}
	for _, s := range t.sources {
		files[s.path] = t.withTwins(s, edits[s])
		files[s.pkg+"/zz_mutants.go"] = fmt.Appendf(nil, chooser, s.file.Name.Name)
	}
	return files
}
