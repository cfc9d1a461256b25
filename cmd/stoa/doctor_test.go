package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
)

// workbench is a machine on which each tool says what the map holds.
type workbench map[string]string

func (b workbench) Output(_ context.Context, name string, _ ...string) (string, error) {
	output, ok := b[name]
	if !ok {
		return "", errors.New("not found")
	}

	return output, nil
}

func complete() workbench {
	return workbench{"go": "go version go1.26.8 linux/amd64", "node": "v22.13.0", "npx": "10.9.2", "git": "git version 2.47.3", "make": "GNU Make 4.4.1"}
}

func TestDoctorFindsACompleteMachine(t *testing.T) {
	findings := examine(t.Context(), complete())

	if err := verdict(findings); err != nil {
		t.Error(err)
	}
}

func TestDoctorNamesWhatIsMissing(t *testing.T) {
	for _, test := range []struct {
		name  string
		spoil func(workbench)
		want  string // of the error's first line; empty if nothing is missing
	}{
		{"no go", func(b workbench) { delete(b, "go") }, "install Go 1.26 or later (found nothing)"},
		{"old go", func(b workbench) { b["go"] = "go version go1.24.1 linux/amd64" }, "install Go 1.26 or later (found 1.24)"},
		{"odd go", func(b workbench) { b["go"] = "go version devel" }, "cannot be read"},
		{"newer go", func(b workbench) { b["go"] = "go version go2.0 linux/amd64" }, ""},
		{"no node", func(b workbench) { delete(b, "node") }, "install Node 22.13 or later"},
		{"old node with npx", func(b workbench) { b["node"] = "v20.20.2" }, ""},
		{"old node without npx", func(b workbench) { b["node"] = "v22.12.0"; delete(b, "npx") }, "install Node 22.13 or later"},
		{"no git", func(b workbench) { delete(b, "git") }, "install git"},
		{"no make", func(b workbench) { delete(b, "make") }, "install make"},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := complete()
			test.spoil(b)

			err := verdict(examine(t.Context(), b))

			if test.want == "" {
				if err != nil {
					t.Errorf("have error %v, want none", err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("have error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestDoctorReports(t *testing.T) {
	b := complete()
	delete(b, "git")
	findings := examine(t.Context(), b)

	var text, asJSON bytes.Buffer
	if err := errors.Join(report(&text, findings, false), report(&asJSON, findings, true)); err != nil {
		t.Fatal(err)
	}

	if !strings.Contains(text.String(), "MISSING  git    found nothing: install git") {
		t.Errorf("have %q", text.String())
	}
	var back []finding
	if err := json.Unmarshal(asJSON.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if len(back) != len(findings) || back[2] != findings[2] {
		t.Errorf("have %+v, want %+v", back, findings)
	}
}

// The doctor must ask for the Go that go.mod asks for.
func TestDoctorAgreesWithGoMod(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(mod), "\ngo ")
	asked, ok := parseRelease(rest)

	if !found || !ok || asked != leastGo {
		t.Errorf("go.mod asks for %v, the doctor for %v", asked, leastGo)
	}
}
