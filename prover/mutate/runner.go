package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// packages hold the circuit. Each is used by those that follow in users.
var packages = []string{gadgets, "prover/circuit/lookup", "prover/circuit/blob", "prover/circuit/batchsig", "prover/circuit"}

// users are the packages whose tests see a mutant, the quickest first.
var users = map[string][]string{
	gadgets:                   {gadgets, "prover/circuit/blob", "prover/circuit/batchsig", "prover/circuit"},
	"prover/circuit/lookup":   {"prover/circuit/lookup", "prover/circuit"},
	"prover/circuit/batchsig": {"prover/circuit/batchsig", "prover/circuit"},
	"prover/circuit/blob":     {"prover/circuit/blob", "prover/circuit"},
	"prover/circuit":          {"prover/circuit"},
}

// counts are the tests that compare numbers of constraints or of wires.
const counts = "^(TestBudget|TestOneCommitment|TestCost|TestPrice|TestCommitted|TestCostOf.*)$"

// first are the tests that kill most mutants in a short time, by package: each of these
// expressions is asked by itself, and all other tests behind the last one.
var first = map[string][]string{
	"prover/circuit": {
		"TestHiddenRows|TestOtherCounts|TestSecondNameOfARecord|TestCellsBeyondTheirLayout|TestChangedPublicInputs|TestMemoryLies|TestCellsAfterTheCommitment|TestReadsOutOfNothing|TestTableIndices|TestOrderIsThatOfPositions|TestForgedTimeLimit",
		"TestBrokenRules|TestRulesAtTheirLimit",
		"TestForgedHints",
		"TestForgedPositions|Test.*StatusIsComputed|TestForgedStatus|TestUnusedSystemWords|TestChangedReads",
		"TestForgedKinds|TestForeignFields|TestForgedAuthority|TestOtherBlobs|TestModesDoNotMix",
		"TestChangedWords", "TestChangedCells|TestChangedDataWords",
	},
	"prover/circuit/batchsig": {"TestKeysOfSmallOrder|TestEqualSignatures|TestErrorsDoNotCancel|TestChallengeHash", "TestForgedHints", "TestAttacks"},
}

// rule is a rule's number in a comment.
var rule = regexp.MustCompile(`\b[A-Z]+-[0-9]+\b`)

// stages are the expressions of the tests of a package in the order in which a mutant
// should meet them. First come tests with a lie that nothing but the removed line refused when
// all was in place; then, where the line names rules, the breaches of these rules.
func (r *runner) stages(m mutant, pkg string) (stages []string) {
	if pkg == slow && m.source.pkg == pkg {
		for _, test := range r.refusing(m) {
			stages = append(stages, exactly(test))
		}
		if rules := rule.FindAllString(m.comment, -1); rules != nil {
			stages = append(stages, "^TestBrokenRules$/^("+strings.Join(rules, "|")+")_")
		}
	}
	if excuse(m.Name) != nil {
		return stages
	}
	for _, names := range first[pkg] {
		stages = append(stages, "^("+names+")$")
	}
	return stages
}

// exactly is the expression of one test, by its full name.
func exactly(test string) string {
	parts := strings.Split(test, "/")
	for i, p := range parts {
		parts[i] = "^" + regexp.QuoteMeta(p) + "$"
	}
	return strings.Join(parts, "/")
}

// evidence is what the tests of the circuit saw while nothing was removed.
type evidence struct {
	Alone   map[string][]string `json:"alone"`   // tests in which one assertion alone refused a lie, by the assertion
	Seconds map[string]float64  `json:"seconds"` // that a test took
}

// calls is the function that a mutant's line calls.
func (m mutant) calls() string {
	n := m.change.node
	if s, ok := n.(*ast.ExprStmt); ok {
		n = s.X
	}
	if c, ok := n.(*ast.CallExpr); ok && callee(c) != nil {
		return callee(c).Name
	}
	return ""
}

// refusing lists tests in which the line of a mutant, or one of the function that it
// calls, alone refused a lie, the quickest first, and not more than a few.
func (r *runner) refusing(m mutant) (tests []string) {
	line := strings.Split(string(m.source.text), "\n")[m.Line-1]
	code, _, _ := strings.Cut(line, "//")
	file := strings.TrimSuffix(filepath.Base(m.source.path), ".go")
	for site, names := range r.evidence.Alone { // file.function: line
		place, line, _ := strings.Cut(site, ": ")
		in, function, _ := strings.Cut(place, ".")
		if in == file && strings.HasPrefix(line+" <", strings.TrimSpace(code)+" <") || function == m.calls() {
			tests = append(tests, names...)
		}
	}
	slices.Sort(tests)
	tests = slices.Compact(tests)
	slices.SortStableFunc(tests, func(x, y string) int { return cmp.Compare(r.evidence.Seconds[x], r.evidence.Seconds[y]) })
	return tests[:min(len(tests), 6)]
}

// runner builds and tests mutants.
type runner struct {
	tree    *tree
	root    string
	scratch string
	results string
	key     string // of all sources of the packages

	evidence evidence
}

func newRunner(t *tree) (*runner, error) {
	r := &runner{tree: t, root: t.root, results: filepath.Join(t.root, "build", "mutate")}
	var err error
	if r.scratch, err = os.MkdirTemp("", "mutate"); err != nil {
		return nil, err
	}
	if r.key, err = keyOf(r.root); err != nil {
		return nil, err
	}
	return r, os.MkdirAll(r.results, 0o755)
}

func (r *runner) close() { _ = os.RemoveAll(r.scratch) }

// keyOf hashes the files of the packages, tests and their data included.
func keyOf(root string) (string, error) {
	h := sha256.New()
	files := []string{"go.mod", "go.sum"}
	for _, pkg := range packages {
		for _, pattern := range []string{"*.go", "testdata/*"} {
			more, err := filepath.Glob(filepath.Join(root, pkg, pattern))
			if err != nil {
				return "", err
			}
			for _, f := range more {
				rel, err := filepath.Rel(root, f)
				if err != nil {
					return "", err
				}
				files = append(files, filepath.ToSlash(rel))
			}
		}
	}
	slices.Sort(files)
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(root, f))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n", f, len(b))
		h.Write(b)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:16]), nil
}

// answer is what the tests said of a mutant.
type answer struct {
	mutant
	Key     string  `json:"key"`
	Killed  bool    `json:"killed"`
	Package string  `json:"package,omitempty"` // whose test it was
	Test    string  `json:"test,omitempty"`
	Message string  `json:"message,omitempty"`
	Seconds float64 `json:"seconds"`
}

// kept is the file of a mutant's answer.
func (r *runner) kept(name string) string {
	sum := sha256.Sum256([]byte(name))
	return filepath.Join(r.results, fmt.Sprintf("%x.json", sum[:8]))
}

func (r *runner) keep(a answer) error {
	b, err := json.MarshalIndent(a, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(r.kept(a.Name), append(b, '\n'), 0o644)
}

// recall returns the answer that is kept, of whatever sources it was.
func (r *runner) recall(name string) (a answer, ok bool) {
	b, err := os.ReadFile(r.kept(name))
	return a, err == nil && json.Unmarshal(b, &a) == nil && a.Name == name
}

// known returns the answer that is kept, if nothing has changed since.
func (r *runner) known(m mutant) (answer, bool) {
	a, ok := r.recall(m.Name)
	if !ok || a.Key != r.key || a.Form != m.Form {
		return answer{}, false
	}
	a.mutant = m
	return a, true
}

// quick asks the tests that take seconds, first the one that killed the mutant before. It
// says false if none fails; then rest must be asked. Where excused.go says that nothing kills a
// mutant, its own package is asked alone: that finds a reason that holds no longer.
func (r *runner) quick(ctx context.Context, m mutant) (answer, bool, error) {
	before, ok := r.recall(m.Name)
	order := slices.Clone(users[m.source.pkg])
	if excuse(m.Name) != nil {
		order = order[:1]
	}
	if i := slices.Index(order, before.Package); ok && i > 0 {
		order = append([]string{before.Package}, slices.Delete(order, i, i+1)...)
	}
	for _, pkg := range order {
		stages := r.stages(m, pkg)
		if ok && before.Package == pkg {
			stages = append([]string{exactly(before.Test)}, stages...)
		}
		if pkg != slow {
			stages = append(stages, ".")
		}
		for _, stage := range stages {
			if a, killed, err := r.kill(ctx, m, pkg, stage, counts); err != nil || killed {
				return a, killed, err
			}
		}
	}
	return answer{}, false, nil
}

// slow is the package whose whole suite takes minutes.
const slow = "prover/circuit"

// rest asks all tests that quick left out.
func (r *runner) rest(ctx context.Context, m mutant) (answer, error) {
	start := time.Now()
	if excuse(m.Name) != nil {
		return answer{mutant: m, Key: r.key}, nil
	}
	asked := slices.DeleteFunc(r.stages(m, slow), func(s string) bool { return strings.Contains(s, "/") }) // some subtests only
	a, killed, err := r.kill(ctx, m, slow, ".", strings.Join(append(asked, counts), "|"))
	if err != nil || killed {
		return a, err
	}
	a = answer{mutant: m, Key: r.key, Seconds: time.Since(start).Seconds()}
	return a, r.keep(a)
}

// kill runs tests on a mutant, and keeps the answer if one fails.
func (r *runner) kill(ctx context.Context, m mutant, pkg, run, skip string) (answer, bool, error) {
	start := time.Now()
	f, err := r.test(ctx, pkg, m.number, run, skip)
	if err != nil || f == nil {
		return answer{}, false, err
	}
	a := answer{m, r.key, true, pkg, f.test, f.message, time.Since(start).Seconds()}
	return a, true, r.keep(a)
}

// writeOverlay writes the files into dir, and the list that -overlay takes.
func writeOverlay(dir, root string, files map[string][]byte) (string, error) {
	replace := map[string]string{}
	for path, text := range files {
		to := filepath.Join(dir, strings.ReplaceAll(path, "/", "_"))
		if err := os.WriteFile(to, text, 0o644); err != nil {
			return "", err
		}
		replace[filepath.Join(root, path)] = to
	}
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	list := filepath.Join(dir, "overlay.json")
	return list, os.WriteFile(list, b, 0o644)
}

// build builds the tests of all packages, with all mutants in them.
func (r *runner) build(ctx context.Context) error {
	overlay, err := writeOverlay(r.scratch, r.root, r.tree.overlay())
	if err != nil {
		return err
	}
	for _, pkg := range packages {
		c := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", r.binary(pkg), "./"+pkg)
		c.Dir = r.root
		if out, err := c.CombinedOutput(); err != nil {
			return fmt.Errorf("%s does not build with the mutants: %w\n%s", pkg, err, out)
		}
	}
	return nil
}

// binary is that of a package's tests. gnark's solver computes commitments only in
// binaries of such a name.
func (r *runner) binary(pkg string) string {
	return filepath.Join(r.scratch, filepath.Base(pkg)+".test")
}

// failure is a test that failed.
type failure struct{ test, message string }

var (
	failedTest = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)
	said       = regexp.MustCompile(`(?m)^(?:\s+\w+_test\.go:\d+: (.*)|panic: (.*))$`)
	// What package batchsig says where its tests do not find the assertion that they delete.
	notFound = regexp.MustCompile(`the attack fails without the family too|no attack deletes this assertion`)
)

// command runs some tests of a package.
func (r *runner) command(ctx context.Context, pkg, run, skip string) *exec.Cmd {
	c := exec.CommandContext(ctx, r.binary(pkg), "-test.failfast", "-test.timeout=15m", "-test.run="+run, "-test.skip="+skip)
	c.Dir, c.Env = filepath.Join(r.root, pkg), append(os.Environ(), "GOGC=400")
	return c
}

// test runs some tests of a package, and returns the first that fails, unless only for the
// reason that the circuit's text is another one. -test.run is always given: without it prover/circuit looks at which assertions were broken alone.
func (r *runner) test(ctx context.Context, pkg string, mutant int, run, skip string) (*failure, error) {
	c := r.command(ctx, pkg, run, skip)
	c.Env = append(c.Env, fmt.Sprintf("%s=%d", number, mutant))
	out, err := c.CombinedOutput()
	if err == nil {
		return nil, nil
	}
	var exit *exec.ExitError
	if ctx.Err() != nil || !errors.As(err, &exit) {
		return nil, errors.Join(ctx.Err(), err)
	}
	names := failedTest.FindAllSubmatch(out, -1) // a test before its parts
	if names == nil || bytes.Contains(out, []byte("panic: test timed out")) {
		return nil, fmt.Errorf("tests of %s ended without a failing one:\n%s", pkg, out)
	}
	f := &failure{}
	for _, name := range names {
		if sub := string(name[1]); f.test == "" || strings.HasPrefix(sub, f.test+"/") {
			f.test = sub
		}
	}
	for _, m := range said.FindAllSubmatch(out, -1) {
		if f.message = string(append(m[1], m[2]...)); !notFound.MatchString(f.message) {
			return f, nil
		}
	}
	if f.message != "" {
		return nil, nil
	}
	return f, nil
}

// passed is a test that did not fail, and how long it took.
var passed = regexp.MustCompile(`(?m)^\s*--- PASS: (\S+) \((\d+\.\d+)s\)$`)

// baseline shows that the tests pass, with the same flags, where nothing is removed, and
// notes which tests of the circuit have a lie that one assertion alone refuses.
func (r *runner) baseline(ctx context.Context) error {
	const name = "nothing removed"
	noted := filepath.Join(r.results, "evidence.json")
	if a, ok := r.recall(name); ok && a.Key == r.key {
		b, err := os.ReadFile(noted)
		return errors.Join(err, json.Unmarshal(b, &r.evidence))
	}
	start := time.Now()
	for _, pkg := range users[gadgets] {
		if pkg == slow {
			continue
		}
		f, err := r.test(ctx, pkg, 0, ".", counts)
		if err != nil {
			return err
		}
		if f != nil {
			return fmt.Errorf("%s fails before anything is removed, in %s: %s", pkg, f.test, f.message)
		}
	}
	alone := filepath.Join(r.scratch, "alone.json")
	c := r.command(ctx, slow, ".", counts)
	c.Args, c.Env = append(c.Args, "-test.v"), append(c.Env, "STOA_ALONE="+alone)
	out, err := c.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s fails before anything is removed: %w\n%s", slow, err, out)
	}
	r.evidence.Seconds = map[string]float64{}
	for _, m := range passed.FindAllSubmatch(out, -1) {
		r.evidence.Seconds[string(m[1])], _ = strconv.ParseFloat(string(m[2]), 64)
	}
	b, err := os.ReadFile(alone)
	if err := errors.Join(err, json.Unmarshal(b, &r.evidence.Alone)); err != nil {
		return err
	}
	if b, err = json.Marshal(r.evidence); err != nil {
		return err
	}
	if err := os.WriteFile(noted, b, 0o644); err != nil {
		return err
	}
	return r.keep(answer{mutant: mutant{Name: name}, Key: r.key, Seconds: time.Since(start).Seconds()})
}
