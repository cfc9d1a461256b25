package stf_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stoa-rollup/stoa/protocol/op"
)

const pages = "../../docs/spec/operations"

var (
	definition = regexp.MustCompile(`(?m)^\d+\. ([A-Z]+-\d+): \S`)
	mention    = regexp.MustCompile(`\b[A-Z]+-\d+\b`)
	literal    = regexp.MustCompile(`^([A-Z]+-\d+)(:.*)?$`)
)

// operationPages is the text of each page by file name.
func operationPages(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob(pages + "/*.md")
	if err != nil || len(files) < 13 {
		t.Fatalf("have %d pages, %v, want 13 or more", len(files), err)
	}
	text := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		text[filepath.Base(f)] = string(data)
	}
	return text
}

// rulesOfPages is where each rule is defined.
func rulesOfPages(t *testing.T) map[string]string {
	t.Helper()
	rules := map[string]string{}
	for name, text := range operationPages(t) {
		for _, m := range definition.FindAllStringSubmatch(text, -1) {
			if other, ok := rules[m[1]]; ok {
				t.Errorf("%s is defined in %s and %s", m[1], other, name)
			}
			rules[m[1]] = name
		}
	}
	return rules
}

// rulesOfSources is where each rule stands as a string, or as the first word of one.
func rulesOfSources(t *testing.T) map[string]string {
	t.Helper()
	rules := map[string]string{}
	for _, folder := range []string{".", "../op", "../record"} {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: have %d files, %v", folder, len(files), err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") || name == "../op/transport.go" || name == "../op/json.go" {
				continue // those of transport are not rules of execution; package op checks them
			}
			parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					text, err := strconv.Unquote(lit.Value)
					if err != nil {
						t.Fatal(err)
					}
					if m := literal.FindStringSubmatch(text); m != nil {
						rules[m[1]] = name
					}
				}
				return true
			})
		}
	}
	return rules
}

// registry is every rule that a test of this package violates.
func registry() map[string]bool {
	rules := map[string]bool{}
	for rule, ways := range violations {
		rules[rule] = len(ways) > 0
	}
	for rule, ways := range batchViolations {
		rules[rule] = len(ways) > 0
	}
	for rule := range wordViolations {
		rules[rule] = true
	}
	for rule, ways := range voids {
		rules[rule] = len(ways) > 0
	}
	return rules
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func TestRulesStandInPagesSourcesAndTests(t *testing.T) {
	inPages, inSources, inTests := rulesOfPages(t), rulesOfSources(t), registry()
	if len(inSources) < 60 {
		t.Fatalf("have %d rules in the sources: the reader does not see them", len(inSources))
	}
	for _, rule := range sorted(inSources) {
		if inPages[rule] == "" {
			t.Errorf("%s stands in %s and on no page", rule, inSources[rule])
		}
		if !inTests[rule] {
			t.Errorf("%s stands in %s and no test violates it", rule, inSources[rule])
		}
	}
	for _, rule := range sorted(inPages) {
		if inSources[rule] == "" {
			t.Errorf("%s stands in %s and in no source", rule, inPages[rule])
		}
	}
	for _, rule := range sorted(inTests) {
		if inSources[rule] == "" {
			t.Errorf("%s is violated and in no source", rule)
		}
	}
}

// Rules are numbered from 1 without gaps, and a page mentions no rule that the
// specification does not have.
func TestRuleNumbers(t *testing.T) {
	rules := rulesOfPages(t)
	for _, rule := range sorted(rules) {
		name, number, _ := strings.Cut(rule, "-")
		if n, _ := strconv.Atoi(number); n > 1 && rules[name+"-"+strconv.Itoa(n-1)] == "" {
			t.Errorf("%s follows no %s-%d", rule, name, n-1)
		}
	}
	var rest string
	for _, name := range []string{"batch.md", "signatures.md", "state.md"} {
		data, err := os.ReadFile(filepath.Join(pages, "..", name))
		if err != nil {
			t.Fatal(err)
		}
		rest += string(data)
	}
	others := mention.FindAllString(rest, -1)
	for name, text := range operationPages(t) {
		for _, rule := range mention.FindAllString(text, -1) {
			if rules[rule] == "" && !slices.Contains(others, rule) {
				t.Errorf("%s mentions %s, which is defined nowhere", name, rule)
			}
		}
	}
}

// Every operation has a page on the template, with its words as the vectors have them.
func TestPagesFollowTheTemplate(t *testing.T) {
	template := []string{"Purpose", "Who signs", "Fields", "Signing bytes", "Row words", "Valid if", "Effects", "What L1 checks itself", "Vectors"}
	heading := regexp.MustCompile(`(?m)^## (.*)$`)
	byTitle := map[string]string{}
	for name, text := range operationPages(t) {
		title, _, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
		byTitle[title] = text
		if name == "README.md" {
			continue
		}
		var have []string
		for _, m := range heading.FindAllStringSubmatch(text, -1) {
			have = append(have, m[1])
		}
		if !slices.Equal(have, template) {
			t.Errorf("%s: have headings %v, want %v", name, have, template)
		}
	}
	for kind := range 256 {
		if name := op.Kind(kind).String(); !strings.HasPrefix(name, "kind(") && byTitle[name] == "" {
			t.Errorf("%s has no page", name)
		}
	}
	zero := "0x" + strings.Repeat("0", 64)
	for _, v := range operationVectors(t) {
		for i, word := range v.Words {
			if word != zero && !strings.Contains(byTitle[v.Name], word) {
				t.Errorf("the page of %s does not show word %d, %s", v.Name, i, word)
			}
		}
	}
}
