package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"strconv"

	"github.com/urfave/cli/v2"
)

// What the repository is built and tested with.
var (
	leastGo   = release{1, 26}
	leastNode = release{22, 13}
)

// doctorCommand says what is missing on this machine and how to fix it.
func doctorCommand() *cli.Command {
	return &cli.Command{
		Name:  "doctor",
		Usage: "say what is missing on this machine and how to fix it",
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "print the findings as JSON", EnvVars: flagEnv("doctor-json")},
		},
		Action: func(c *cli.Context) error {
			findings := examine(c.Context, machine{})
			if err := report(c.App.Writer, findings, c.Bool("json")); err != nil {
				return err
			}

			return verdict(findings)
		},
	}
}

// finding is one line of the doctor's report.
type finding struct {
	Name  string `json:"name"`
	OK    bool   `json:"ok"`
	Found string `json:"found"`
	Fix   string `json:"fix,omitempty"`
}

// tools is what the doctor asks a machine.
type tools interface {
	// Output runs a tool and returns what it prints; it fails if there is none.
	Output(ctx context.Context, name string, args ...string) (string, error)
}

// machine is this machine.
type machine struct{}

func (machine) Output(ctx context.Context, name string, args ...string) (string, error) {
	output, err := exec.CommandContext(ctx, name, args...).Output()

	return string(output), err
}

// examine looks for everything that building and testing needs.
func examine(ctx context.Context, on tools) []finding {
	return []finding{
		examineGo(ctx, on),
		examineNode(ctx, on),
		examinePresence(ctx, on, "git", "install git, for example `apt-get install git`"),
		examinePresence(ctx, on, "make", "install make, for example `apt-get install make`"),
	}
}

func examineGo(ctx context.Context, on tools) finding {
	f := finding{Name: "go", Fix: fmt.Sprintf("install Go %v or later", leastGo)}

	output, err := on.Output(ctx, "go", "version")
	if err != nil {
		f.Found = "nothing"
		return f
	}

	return f.judge(output, leastGo)
}

// examineNode accepts an old Node as long as npx can fetch a newer one, which is
// what the Makefile does then.
func examineNode(ctx context.Context, on tools) finding {
	f := finding{Name: "node", Fix: fmt.Sprintf("install Node %v or later, with npm", leastNode)}

	output, err := on.Output(ctx, "node", "--version")
	if err != nil {
		f.Found = "nothing"
		return f
	}

	f = f.judge(output, leastNode)
	if f.OK {
		return f
	}
	if _, err := on.Output(ctx, "npx", "--version"); err == nil {
		f.OK, f.Fix = true, ""
		f.Found += ", and npx, which fetches Node 22 for make"
	}

	return f
}

func examinePresence(ctx context.Context, on tools, name, fix string) finding {
	output, err := on.Output(ctx, name, "--version")
	if err != nil {
		return finding{Name: name, Found: "nothing", Fix: fix}
	}
	found, ok := parseRelease(output)
	if !ok {
		return finding{Name: name, OK: true, Found: "some version"}
	}

	return finding{Name: name, OK: true, Found: found.String()}
}

// judge fills in whether the tool's own words name a version that is enough.
func (f finding) judge(output string, least release) finding {
	found, ok := parseRelease(output)
	if !ok {
		f.Found = "a version that cannot be read"
		return f
	}

	f.Found = found.String()
	if found.atLeast(least) {
		f.OK, f.Fix = true, ""
	}

	return f
}

// report writes the findings, one a line.
func report(w io.Writer, findings []finding, asJSON bool) error {
	if asJSON {
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		return encoder.Encode(findings)
	}

	for _, f := range findings {
		mark := "ok     "
		if !f.OK {
			mark = "MISSING"
		}
		line := fmt.Sprintf("%s  %-5s  found %s", mark, f.Name, f.Found)
		if f.Fix != "" {
			line += ": " + f.Fix
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}

	return nil
}

// verdict is an error unless everything is there.
func verdict(findings []finding) error {
	var errs []error
	for _, f := range findings {
		if !f.OK {
			errs = append(errs, fmt.Errorf("%s (found %s)", f.Fix, f.Found))
		}
	}

	return errors.Join(errs...)
}

// release is a version's first two numbers.
type release struct{ major, minor int }

var releasePattern = regexp.MustCompile(`(\d+)\.(\d+)`)

// parseRelease reads the first version in a tool's words.
func parseRelease(text string) (release, bool) {
	match := releasePattern.FindStringSubmatch(text)
	if match == nil {
		return release{}, false
	}
	major, majorErr := strconv.Atoi(match[1])
	minor, minorErr := strconv.Atoi(match[2])

	return release{major, minor}, majorErr == nil && minorErr == nil
}

func (r release) atLeast(least release) bool {
	if r.major != least.major {
		return r.major > least.major
	}

	return r.minor >= least.minor
}

func (r release) String() string { return fmt.Sprintf("%d.%d", r.major, r.minor) }
