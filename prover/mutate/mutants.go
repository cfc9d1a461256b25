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

	source *source
	edits  []edit
}

func (m mutant) place() string { return fmt.Sprintf("%s:%d", m.source.path, m.Line) }

// tree is the source of the packages.
type tree struct {
	root    string
	sources []*source
	twins   map[string]map[string]bool // functions that assert and return a value, by package
}

// read parses what is no test of the packages.
func read(root string, packages []string) (*tree, error) {
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

// change is one assertion's removal.
type change struct {
	form  string
	node  ast.Node // what to show
	edits []edit
}

// edits are all changes within a node that a twin makes.
func (t *tree) edits(s *source, n ast.Node) (all []edit) {
	for _, c := range t.changes(s, n) {
		if c.form == formVoid || c.form == formBound || c.form == formTwin {
			all = append(all, c.edits...)
		}
	}
	return all
}

// The forms of mutants.
const (
	formVoid     = "left out"                 // its arguments are computed still
	formBound    = "bits without a bound"     // ToBinary(v, n) → the n lowest bits of v
	formQuotient = "zero divisor"             // x/0 = 0 for any x
	formTwin     = "unchecked"                // the function without what it asserts: the hints' answers
	formAppend   = "left out of what follows" // x.list = append(x.list, …) → _ = append(x.list, …)
)

// changes lists the assertions within a node, each with its removal.
func (t *tree) changes(s *source, n ast.Node) (all []change) {
	add := func(form string, n ast.Node, edits ...edit) { all = append(all, change{form, n, edits}) }
	replace := func(n ast.Node, text string) edit { return edit{s.offset(n.Pos()), s.offset(n.End()), text} }
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ExprStmt:
			c, ok := n.X.(*ast.CallExpr)
			if !ok || callee(c) == nil || !asserts.MatchString(callee(c).Name) {
				return true
			}
			edits := []edit{replace(c.Fun, "func(...any) {}")}
			if c.Ellipsis.IsValid() {
				edits = append(edits, edit{s.offset(c.Ellipsis), s.offset(c.Ellipsis) + len("..."), ""})
			}
			add(formVoid, n, edits...)
		case *ast.AssignStmt:
			if len(n.Lhs) != 1 || len(n.Rhs) != 1 {
				return true
			}
			list, field := n.Lhs[0].(*ast.SelectorExpr)
			c, call := n.Rhs[0].(*ast.CallExpr)
			if field && call && callee(c) != nil && callee(c).Name == "append" && n.Tok == token.ASSIGN {
				add(formAppend, n, replace(list, "_"))
			}
		case *ast.CallExpr:
			f, method := n.Fun.(*ast.SelectorExpr)
			switch {
			case t.isTwin(s, n):
				add(formTwin, n, replace(callee(n), unchecked(callee(n).Name)))
			case method && f.Sel.Name == "ToBinary" && len(n.Args) == 2:
				v, bits := n.Args[0], n.Args[1]
				end := s.offset(n.End())
				add(formBound, n, edit{s.offset(v.End()), s.offset(bits.End()), ""}, edit{end, end, "[:" + s.snippet(bits) + "]"})
			case method && f.Sel.Name == "DivUnchecked":
				api := s.snippet(f.X)
				add(formQuotient, n, replace(n.Fun, strings.ReplaceAll(
					"func(x, y frontend.Variable) frontend.Variable { zero := API.IsZero(y); return API.DivUnchecked(API.Mul(x, API.Sub(1, zero)), API.Add(y, zero)) }", "API", api)))
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
		name := edit{s.offset(d.Name.Pos()), s.offset(d.Name.End()), unchecked(d.Name.Name)}
		out.WriteString("\n")
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
				all = append(all, mutant{Name: name, Form: c.form, Line: s.set.Position(c.node.Pos()).Line, source: s, edits: c.edits})
			}
		})
	}
	return all
}

// overlay is what the build reads instead of the files, by their path. Only a mutant
// that calls a twin needs the twins.
func (t *tree) overlay(m mutant) map[string][]byte {
	if m.Form != formTwin {
		return map[string][]byte{m.source.path: m.source.applied(m.edits, 0, len(m.source.text))}
	}
	files := map[string][]byte{}
	for _, s := range t.sources {
		if s == m.source {
			files[s.path] = t.withTwins(s, m.edits)
		} else if len(t.twins[s.pkg]) > 0 {
			files[s.path] = t.withTwins(s, nil)
		}
	}
	return files
}
