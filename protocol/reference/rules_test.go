package reference_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/reference"
)

const pages = "../../docs/spec/operations"

// kinds of the candidates, in order; those that L1 orders, and the others.
var (
	kinds   = slices.Sorted(maps.Keys(candidates))
	ordered = []op.Kind{op.KindDeposit, op.KindChangeKey, op.KindParamUpdate, op.KindForce, op.KindAward, op.KindFullExit}
	sent    = slices.DeleteFunc(slices.Clone(kinds), func(k op.Kind) bool {
		return slices.Contains(ordered, k)
	})
)

// rules are those that the pages of operations define; kindsOf has the kinds whose page
// names one.
var rules, kindsOf = func() (rules []string, kindsOf map[string][]op.Kind) {
	title := regexp.MustCompile(`^# (\w+)`)
	definition := regexp.MustCompile(`(?m)^\d+\. ([A-Z]+-\d+): \S`)
	mention := regexp.MustCompile(`([A-Z]+)-(\d+)(?:\s+to\s+[A-Z]+-(\d+))?`)
	kindsOf = map[string][]op.Kind{reference.Layouts: kinds}
	files, _ := filepath.Glob(pages + "/*.md")
	for _, name := range files {
		page, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		for _, m := range definition.FindAllSubmatch(page, -1) {
			rules = append(rules, string(m[1]))
		}
		for _, kind := range kinds {
			if kind.String() != string(title.FindSubmatch(page)[1]) {
				continue
			}
			for _, m := range mention.FindAllSubmatch(page, -1) {
				first, _ := strconv.Atoi(string(m[2]))
				last, _ := strconv.Atoi(string(m[3]))
				for n := first; n <= max(first, last); n++ {
					rule := fmt.Sprintf("%s-%d", m[1], n)
					kindsOf[rule] = append(kindsOf[rule], kind)
				}
			}
		}
	}
	slices.Sort(rules)
	return append(rules, reference.Layouts), kindsOf
}()

// unreachable rules are broken by no history, and why; neverAlone are those that are
// always broken together with another one.
var (
	unreachable = map[string]string{
		"KIND-1":      "operations are values of their types; the words of a row are tested in stf",
		"TRANSFER-1":  "a bit of the words that the operation does not have",
		"WITHDRAW-1":  "a bit of the words that the operation does not have",
		"DEPOSIT-1":   "a field of the words that the operation does not have",
		"CHANGEKEY-1": "fields of the words that the operation does not have",
		"PARAMS-1":    "fields of the words that the operation does not have",
		"FORCE-1":     "fields of the words that the operation does not have",
		"AWARD-1":     "a field of the words that the operation does not have",
		"FULLEXIT-1":  "a field of the words that the operation does not have",
		"FULLEXIT-5":  "a field of the words that the operation does not have: the transition computes it",
		"BEGIN-1":     "the size of the state is not the model's",
		"BEGIN-2":     "record 0 holds Params from genesis on",
		"CANCEL-7":    "invariant 2: a live booking has its units",
		"BOND-1":      "bonds: what is locked is the sum of them",
	}
	neverAlone = map[string]string{
		"BOOK-13":  "a price of 2^112 makes a total of 2^112, BOOK-15",
		"MODIFY-4": "nobody has so much to pay, DEBIT-2",
	}
)

// unbroken rules are those that no operation broke alone so far.
func (s *stats) unbroken() (all []string) {
	for _, rule := range rules {
		if kindsOf[rule] != nil && unreachable[rule] == "" && s.sole[rule] == 0 && (neverAlone[rule] == "" || s.named[rule] == 0) {
			all = append(all, rule)
		}
	}
	return all
}

// aim is a rule that few operations broke alone so far.
func (s *stats) aim() string {
	if s.target != "" {
		return s.target
	}
	score := func(rule string) int {
		if neverAlone[rule] != "" {
			return 100*s.named[rule] + s.aimed[rule]
		}
		return 100*s.sole[rule] + s.aimed[rule]
	}
	var least string
	for _, rule := range rules {
		if kindsOf[rule] != nil && unreachable[rule] == "" && (least == "" || score(rule) < score(least)) {
			least = rule
		}
	}
	s.aimed[least]++
	return least
}
