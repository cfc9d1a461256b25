package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
)

func TestRunWithoutArgumentsHelps(t *testing.T) {
	var stdout, stderr bytes.Buffer

	if code := run(t.Context(), []string{"stoa"}, &stdout, &stderr); code != 0 {
		t.Errorf("have exit code %d, want 0", code)
	}
	if !strings.Contains(stdout.String(), "doctor") {
		t.Errorf("the help does not list the commands: %q", stdout.String())
	}
}

func TestMistakesExitNonZeroAndSayWhatToDo(t *testing.T) {
	for _, args := range [][]string{{"stoa", "nonsense"}, {"stoa", "--nonsense"}, {"stoa", "doctor", "--nonsense"}} {
		var stdout, stderr bytes.Buffer

		if code := run(t.Context(), args, &stdout, &stderr); code == 0 {
			t.Errorf("%v: have exit code 0", args)
		}
		first, _, _ := strings.Cut(stderr.String(), "\n")
		if !strings.Contains(first, "run `stoa ") {
			t.Errorf("%v: the first line of the error is %q", args, first)
		}
		if stdout.Len() > 0 {
			t.Errorf("%v: a mistake printed %q on standard output", args, stdout.String())
		}
	}
}

// Every flag has exactly one environment variable, with our prefix.
func TestEveryFlagHasAnEnvironmentVariable(t *testing.T) {
	seen := map[string]string{}

	var visit func(path string, commands []*cli.Command)
	visit = func(path string, commands []*cli.Command) {
		for _, command := range commands {
			here := path + " " + command.Name
			for _, flag := range command.Flags {
				documented, ok := flag.(cli.DocGenerationFlag)
				if !ok || len(documented.GetEnvVars()) != 1 {
					t.Errorf("%s --%s: want exactly one environment variable", here, flag.Names()[0])
					continue
				}
				env := documented.GetEnvVars()[0]
				if want := flagEnv(strings.TrimSpace(here) + " " + flag.Names()[0]); !slices.Equal(want, []string{env}) {
					t.Errorf("%s --%s: have %s, want %s", here, flag.Names()[0], env, want[0])
				}
				if other, taken := seen[env]; taken {
					t.Errorf("%s and %s share %s", other, here, env)
				}
				seen[env] = here
			}
			visit(here, command.Subcommands)
		}
	}
	visit("", newApp(nil, nil).Commands)

	if len(seen) == 0 {
		t.Error("no flags seen: the test proves nothing")
	}
}
