package circuit_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/stoa-rollup/stoa/protocol/stf"
)

// covered looks, after all tests ran, for assertions of the circuit that no lie is
// refused by alone: one that could be deleted without a test that fails (C6).
func covered() (missing []string) {
	if f := flag.Lookup("test.run"); f != nil && f.Value.String() != "" {
		return nil // some tests only
	}
	sites := map[string]bool{}
	for _, s := range scenes() {
		for _, c := range []stf.Context{context(), inBlobs()} {
			for _, site := range judged(claim(world(), c, s.rows...).unsigned(), nil, true).all {
				sites[site] = true
			}
		}
	}
	for site := range sites {
		_, killed := refused.alone[site]
		_, inner, _ := strings.Cut(site, " < ")
		if slices.ContainsFunc(ofGadgets, func(g string) bool { return strings.HasPrefix(inner, g) }) {
			continue
		}
		if !killed && !slices.ContainsFunc(unattackable, func(u exception) bool { return strings.HasPrefix(site, u.site) }) {
			missing = append(missing, site)
		}
	}
	slices.Sort(missing)
	for _, m := range missing {
		fmt.Fprintf(os.Stderr, "no lie is refused by this assertion alone:\n\t%s\n", m)
	}
	fmt.Fprintf(os.Stderr, "%d assertions, %d refuse a lie alone\n", len(sites), len(refused.alone))
	return missing
}

// tellAlone writes what refused holds into the file that STOA_ALONE names: the mutation
// tests ask those tests first. It returns an exit status.
func tellAlone() int {
	path := os.Getenv("STOA_ALONE")
	if path == "" {
		return 0
	}
	b, err := json.MarshalIndent(refused.alone, "", "\t")
	if err == nil {
		err = os.WriteFile(path, append(b, '\n'), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// ofGadgets are assertions inside gadgets: packages gadget and blob test those, one by one.
var ofGadgets = []string{
	"blob.", "gadget.UnpackAt: a.Check",
	"gadget.Unpack: a.Check", "gadget.Divide", "gadget.AtLeast", "gadget.Carry", "gadget.Residue", "gadget.AssertClearRun: a.Check",
}

// exception is an assertion, by the beginning of its name, that refuses nothing that
// another one does not.
type exception struct{ site, reason string }

var unattackable = []exception{
	{"builder.token: bits := b.ToBinary", "the id was unpacked with two bits"},
	{"listings.readPolicy: stored := l.DivUnchecked", "divides by a constant"},
	{"listings.writeCalendar: rest := l.DivUnchecked", "divides by a power of two"},
	{"market.computeRuns: r.rest = m.DivUnchecked", "divides by a power of two"},
	{"binding.publish: ", "divides by a constant"},
	{"binding.at: high := b.DivUnchecked", "divides by a power of two"},
	{"gnark < lookup.func1: looked = append", "no quotient exists only where β is a pole, which a hash hits with probability 2^-241"},
	{"gnark < lookup.func1: rows = append", "as above"},
	{"listings.writeCalendar: l.Check(l.Sub(layout.MapBits", "BLOCK-4 follows from the clear run: 2^240/2^(first+units) is no integer below 2^240 otherwise"},
	{"builder.kindBits: b.AssertIsEqual(number, kind)", "follows from sum = used, and from the zero words of an unused row"},
}
