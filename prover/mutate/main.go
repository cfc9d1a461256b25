// Command mutate asks the tests of the circuit whether they need each of its
// assertions: it removes one at a time and runs them. A mutant is killed if a test fails;
// one that survives is an assertion that nothing attacks, or one that another makes
// redundant, and then excused.go says why.
//
// No file is changed. Go's -overlay builds one test binary a package with all mutants in it, and a
// variable says which one it is. What is removed:
//
//   - calls that assert and return nothing (Assert…, assert…, Check, checkSigned, Inverse where only
//     its existence matters, AddInstruction of a hand-made constraint, sign, publish): the call goes,
//     its arguments are computed still;
//   - the bound of ToBinary: the lowest bits of any value are taken;
//   - the divisor of DivUnchecked that may not be zero: x/0 is 0;
//   - calls of functions that assert and return a value (Unpack, Divide, purse, edwards, …): the
//     function's twin is called, which returns the hints' answers and asserts nothing;
//   - additions to a list that an assertion takes later (positions, tuples, committed wires).
//
// Tests that count constraints or wires notice any change and prove nothing; they are left out,
// and so is the look of prover/circuit at which assertions were broken alone.
//
// Answers are kept in build/mutate until a source of these packages changes. Then the test that
// killed a mutant is asked first. A run from nothing takes about an hour on two cores.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
)

func main() {
	only := flag.String("only", "", "only mutants whose name matches this `expression`; reasons are not checked then")
	list := flag.Bool("list", false, "list the mutants and end")
	jobs := flag.Int("jobs", runtime.NumCPU(), "how many mutants to test at a time")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *only, *list, *jobs); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, only string, list bool, jobs int) error {
	pattern, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	t, err := read(".", packages)
	if err != nil {
		return err
	}
	if len(t.sources) == 0 {
		return errors.New("run this at the root of the repository: there are no sources in " + packages[0])
	}
	all := slices.DeleteFunc(t.mutants(), func(m mutant) bool { return !pattern.MatchString(m.Name) })
	if list {
		for _, m := range all {
			fmt.Printf("%s: %s (%s)\n", m.place(), m.Name, m.Form)
		}
		return nil
	}
	r, err := newRunner(t)
	if err != nil {
		return err
	}
	defer r.close()
	if err := r.build(ctx); err != nil {
		return err
	}
	if err := r.baseline(ctx); err != nil {
		return err
	}
	answers, err := r.ask(ctx, all, jobs)
	if err != nil {
		return err
	}
	return report(all, answers, only == "")
}

// ask tests the mutants: all of them quickly, and then those that live with every test.
func (r *runner) ask(ctx context.Context, all []mutant, jobs int) (map[string]answer, error) {
	answers := map[string]answer{}
	var asked []mutant
	for _, m := range all {
		if a, ok := r.known(m); ok {
			answers[m.Name] = a
		} else {
			asked = append(asked, m)
		}
	}
	var mu sync.Mutex
	var alive []mutant
	err := inParallel(ctx, "quick tests", asked, jobs, func(m mutant) error {
		a, killed, err := r.quick(ctx, m)
		mu.Lock()
		defer mu.Unlock()
		if killed {
			answers[m.Name] = a
		} else {
			alive = append(alive, m)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	err = inParallel(ctx, "all tests", alive, jobs, func(m mutant) error {
		a, err := r.rest(ctx, m)
		mu.Lock()
		defer mu.Unlock()
		answers[m.Name] = a
		return err
	})
	return answers, err
}

// inParallel calls f with each mutant, until an error. On a terminal it says how long that
// will take.
func inParallel(ctx context.Context, what string, all []mutant, jobs int, f func(mutant) error) error {
	var (
		mu    sync.Mutex
		wait  sync.WaitGroup
		errs  []error
		done  int
		queue = make(chan mutant)
		start = time.Now()
		bar   = isatty.IsTerminal(os.Stderr.Fd())
	)
	for range max(jobs, 1) {
		wait.Go(func() {
			for m := range queue {
				err := f(m)
				mu.Lock()
				if done++; err != nil {
					errs = append(errs, fmt.Errorf("%s: %w", m.Name, err))
				}
				if bar {
					left := time.Duration(len(all)-done) * time.Since(start) / time.Duration(done)
					fmt.Fprintf(os.Stderr, "\r\x1b[K%s: %d of %d mutants, about %s left", what, done, len(all), left.Round(time.Minute))
				}
				mu.Unlock()
			}
		})
	}
	for _, m := range all {
		mu.Lock()
		failed := len(errs) > 0
		mu.Unlock()
		if failed || ctx.Err() != nil {
			break
		}
		queue <- m
	}
	close(queue)
	wait.Wait()
	if bar {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
	}
	return errors.Join(append(errs, ctx.Err())...)
}

// report lists the survivors and fails if one has no reason, or a reason no survivor.
func report(all []mutant, answers map[string]answer, reasons bool) error {
	var total struct {
		Mutants   int `json:"mutants"`
		Killed    int `json:"killed"`
		Survivors int `json:"survivors"`
		Excused   int `json:"excused"`
	}
	var errs []error
	used := map[*exception]bool{}
	for _, m := range all {
		total.Mutants++
		switch a := answers[m.Name]; {
		case a.Killed:
			total.Killed++
		default:
			total.Survivors++
			reason := "no reason"
			if e := excuse(m.Name); e != nil {
				used[e], reason = true, e.reason
				total.Excused++
			} else {
				errs = append(errs, fmt.Errorf("%s: no test fails without it: write the attack, or say in excused.go why it is redundant:\n\t%s", m.place(), m.Name))
			}
			fmt.Printf("%s: %s (%s): %s\n", m.place(), m.Name, m.Form, reason)
		}
	}
	for i := range excused {
		if reasons && !used[&excused[i]] {
			errs = append(errs, fmt.Errorf("excused.go: no survivor begins with %q", excused[i].name))
		}
	}
	line, err := json.Marshal(total)
	if err != nil {
		return err
	}
	fmt.Println(string(line))
	return errors.Join(errs...)
}

// excuse is the exception that names a mutant, or nil.
func excuse(name string) *exception {
	for i := range excused {
		if strings.HasPrefix(name, excused[i].name) {
			return &excused[i]
		}
	}
	return nil
}
