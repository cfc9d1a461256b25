package postgres

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// parentEnv tells the test binary to be a parent that is going to be killed.
const parentEnv = "STOA_TEST_POSTGRES_PARENT"

func TestMain(m *testing.M) {
	if dir := os.Getenv(parentEnv); dir != "" {
		p, err := New(Config{DataDir: dir}, nil)
		if err == nil {
			err = p.Start(context.Background())
		}
		fmt.Println("started", err)
		select {}
	}
	os.Exit(m.Run())
}

func TestCheckNamesTheMistake(t *testing.T) {
	for _, test := range []struct {
		name string
		cfg  Config
		want error
	}{
		{"nothing", Config{}, ErrNoDatabase},
		{"another scheme", Config{DatabaseURL: "mysql://db"}, ErrURL},
		{"no URL", Config{DatabaseURL: "postgres://u:secret@h:port/db"}, ErrURL},
		{"long path", Config{DataDir: "/" + strings.Repeat("x", 100)}, ErrDataDir},
		{"comma", Config{DataDir: "/a,b"}, ErrDataDir},
		{"quote", Config{DataDir: `/a"b`}, ErrDataDir},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(test.cfg, nil)
			if !errors.Is(err, test.want) {
				t.Errorf("have %v, want %v", err, test.want)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("have %v: it tells the password", err)
			}
		})
	}
}

func TestGivenURLIsUsedAsItIs(t *testing.T) {
	const want = "postgresql://u:p@db.example:5433/stoa?sslmode=require"
	p, err := New(Config{DatabaseURL: want, DataDir: "/does/not/matter"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if have := p.URL(); have != want {
		t.Errorf("have %s, want %s", have, want)
	}
	if err := errors.Join(p.Ready(t.Context()), p.Stop(t.Context())); err != nil {
		t.Error(err)
	}
}

func TestForeignDirectoryIsLeftAlone(t *testing.T) {
	dir := folder(t)
	file := filepath.Join(dir, "data", "letter.txt")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("dear"), 0o600); err != nil {
		t.Fatal(err)
	}

	p, err := New(Config{DataDir: filepath.Dir(file)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(t.Context()); !errors.Is(err, ErrForeign) {
		t.Errorf("have %v, want %v", err, ErrForeign)
	}
	if have, err := os.ReadFile(file); err != nil || string(have) != "dear" {
		t.Errorf("have %q, %v: the file was touched", have, err)
	}
}

func TestNoPostgresIsSaid(t *testing.T) {
	p, err := New(Config{DataDir: filepath.Join(folder(t), "data")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.finder.lookPath = func(string) (string, error) { return "", exec.ErrNotFound }
	p.finder.system = filepath.Join(t.TempDir(), "*")

	var missing *NotFoundError
	if err := p.Start(t.Context()); !errors.As(err, &missing) {
		t.Errorf("have %v, want a NotFoundError", err)
	}
}

// Postgres refuses to run as root, and the user that it then runs as must reach
// the data.
func TestUnreachableDataDirectoryIsSaid(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root starts Postgres as another user")
	}
	closed := filepath.Join(folder(t), "closed")
	if err := os.Mkdir(closed, 0o700); err != nil {
		t.Fatal(err)
	}

	p, err := New(Config{DataDir: filepath.Join(closed, "deep", "data")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = p.Start(t.Context())
	var unreachable *UnreachableError
	if !errors.As(err, &unreachable) || unreachable.Folder != closed || unreachable.User != "nobody" {
		t.Errorf("have %v, want %s unreachable for nobody", err, closed)
	}
}

// One data directory goes through all of it, as an operator's would.
func TestPostgresOfOurOwn(t *testing.T) {
	dir := filepath.Join(folder(t), "new", "data")
	needPostgres(t, dir)

	// An attempt that was interrupted leaves this behind.
	if err := os.MkdirAll(filepath.Join(dir+".initdb", "base"), 0o755); err != nil {
		t.Fatal(err)
	}

	t.Run("makes its data and serves", func(t *testing.T) {
		p, err := New(Config{DataDir: dir}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Ready(t.Context()); !errors.Is(err, ErrNotRunning) || p.URL() != "" {
			t.Errorf("before the start: have %v and URL %q, want %v and none", err, p.URL(), ErrNotRunning)
		}
		if err := p.Stop(t.Context()); err != nil {
			t.Errorf("stop before start: %v", err)
		}
		if err := p.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := p.Start(t.Context()); !errors.Is(err, ErrStarted) {
			t.Errorf("second start: have %v, want %v", err, ErrStarted)
		}
		if err := p.Ready(t.Context()); err != nil {
			t.Error(err)
		}

		query(t, p, "create table letters (body text)")
		query(t, p, "insert into letters values ('one')")
		if _, err := os.Stat(dir + ".initdb"); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("have %v, want the interrupted attempt removed", err)
		}

		// An open session does not keep it from stopping.
		session := dial(t, p)
		defer session.Close()
		stop(t, p)
		if err := p.Ready(t.Context()); !errors.Is(err, ErrNotRunning) || p.URL() != "" {
			t.Errorf("after the stop: have %v and URL %q, want %v and none", err, p.URL(), ErrNotRunning)
		}
		select {
		case err := <-p.Fatal():
			t.Errorf("have report %v, want none: it was stopped", err)
		default:
		}
	})

	t.Run("keeps its data", func(t *testing.T) {
		p := start(t, dir)
		wantLetters(t, p, "one")
		query(t, p, "insert into letters values ('two')")
		stop(t, p)
	})

	t.Run("is not shared", func(t *testing.T) {
		p := start(t, dir)
		other, err := New(Config{DataDir: dir}, nil)
		if err != nil {
			t.Fatal(err)
		}
		over := make(chan time.Time)
		close(over)
		other.busyAfter = func() <-chan time.Time { return over }

		// The limit is over at once, but a poll may still be chosen a few times.
		if err := other.Start(t.Context()); !errors.Is(err, ErrInUse) {
			t.Errorf("have %v, want %v", err, ErrInUse)
		}
		wantLetters(t, p, "one", "two")
		stop(t, p)
	})

	t.Run("reports its death and comes back with all that was committed", func(t *testing.T) {
		p := start(t, dir)
		query(t, p, "insert into letters values ('three')")
		if err := p.process.cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}

		var exit *ExitError
		if err := <-p.Fatal(); !errors.As(err, &exit) || !strings.Contains(err.Error(), "killed") {
			t.Errorf("have report %v, want an ExitError of one that was killed", err)
		}
		if err := p.Ready(t.Context()); !errors.As(err, &exit) {
			t.Errorf("have %v, want an ExitError", err)
		}
		if _, err := os.Stat(filepath.Join(dir, "postmaster.pid")); err != nil {
			t.Fatalf("the kill left no lock behind, so this test proves nothing: %v", err)
		}

		again := start(t, dir)
		wantLetters(t, again, "one", "two", "three")
		stop(t, again)
		stop(t, p) // nothing is left to stop
	})

	t.Run("is cut off when it does not stop", func(t *testing.T) {
		p := start(t, dir)
		over := make(chan time.Time)
		close(over)
		p.quitAfter = func() <-chan time.Time { return over }

		// A stopped process heeds no signal but the last.
		if err := p.process.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := p.Stop(ctx); !errors.Is(err, ErrCutOff) {
			t.Errorf("have %v, want %v", err, ErrCutOff)
		}

		again := start(t, dir)
		wantLetters(t, again, "one", "two", "three")
		stop(t, again)
	})

	t.Run("a start that is ended leaves nothing running", func(t *testing.T) {
		p, err := New(Config{DataDir: dir}, nil)
		if err != nil {
			t.Fatal(err)
		}
		who, err := accountFor(dir)
		if err != nil {
			t.Fatal(err)
		}
		p.finder.usable = who.reach
		binaries, err := p.finder.find(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}

		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := p.serve(ctx, binaries, who, dir); !errors.Is(err, context.Canceled) {
			t.Errorf("have %v, want %v", err, context.Canceled)
		}
		if err := greet(t.Context(), dir); !errors.Is(err, errNotYet) {
			t.Errorf("have %v, want nobody on the socket", err)
		}
		stop(t, start(t, dir))
	})

	t.Run("ends when its parent is killed", func(t *testing.T) {
		parent := exec.Command(os.Args[0])
		parent.Env = append(os.Environ(), parentEnv+"="+dir)
		output, err := parent.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := parent.Start(); err != nil {
			t.Fatal(err)
		}
		line, err := bufio.NewReader(output).ReadString('\n')
		if err != nil || line != "started <nil>\n" {
			t.Errorf("have %q, %v, want it started", line, err)
		}
		if err := parent.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = parent.Wait()

		// The start waits for the end of the one that lost its parent.
		p := start(t, dir)
		wantLetters(t, p, "one", "two", "three")
		stop(t, p)
	})
}

// folder returns a new folder that other users may enter, unlike t.TempDir's,
// and whose path is short.
func folder(t *testing.T) string {
	t.Helper()

	dir, err := os.MkdirTemp("", "stoa-pg-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}

	return dir
}

// needPostgres skips where there is no Postgres: it is the machine's, not ours.
func needPostgres(t *testing.T, dir string) {
	t.Helper()

	who, err := accountFor(dir)
	if err != nil {
		t.Skip(err)
	}
	if err := who.reach(filepath.Dir(filepath.Dir(dir))); err != nil {
		t.Skip(err)
	}
	f := finder{lookPath: exec.LookPath, system: systemBinaries, usable: who.reach}
	if _, err := f.find(t.Context(), 0); err != nil {
		t.Skip(err)
	}
}

func start(t *testing.T, dir string) *Postgres {
	t.Helper()

	p, err := New(Config{DataDir: dir}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Stop(context.Background()) })

	return p
}

func stop(t *testing.T, p *Postgres) {
	t.Helper()

	if err := p.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func wantLetters(t *testing.T, p *Postgres, want ...string) {
	t.Helper()

	if have := query(t, p, "select body from letters"); !slices.Equal(have, want) {
		t.Errorf("have letters %q, want %q", have, want)
	}
}

// dial opens a session, found by the URL as a store would.
func dial(t *testing.T, p *Postgres) net.Conn {
	t.Helper()

	u, err := url.Parse(p.URL())
	if err != nil {
		t.Fatal(err)
	}
	if u.User.Username() != Role || u.Path != "/"+Database {
		t.Errorf("have %s, want role and database in it", u)
	}
	connection, err := net.Dial("unix", filepath.Join(u.Query().Get("host"), ".s.PGSQL."+u.Query().Get("port")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := connection.Write(startupMessage()); err != nil {
		t.Fatal(err)
	}
	untilReady(t, connection)

	return connection
}

// query runs one statement and returns the first column.
func query(t *testing.T, p *Postgres, sql string) []string {
	t.Helper()

	connection := dial(t, p)
	defer connection.Close()
	message := append(binary.BigEndian.AppendUint32([]byte{'Q'}, uint32(len(sql)+5)), sql+"\x00"...)
	if _, err := connection.Write(message); err != nil {
		t.Fatal(err)
	}

	return untilReady(t, connection)
}

func untilReady(t *testing.T, connection net.Conn) (rows []string) {
	t.Helper()

	for {
		kind, body, err := readMessage(connection)
		if err != nil {
			t.Fatal(err)
		}
		switch kind {
		case 'Z':
			return rows
		case 'E':
			t.Fatalf("%q", bytes.ReplaceAll(body, []byte{0}, []byte{' '}))
		case 'D': // count of columns, then length and bytes of each
			rows = append(rows, string(body[6:6+binary.BigEndian.Uint32(body[2:])]))
		}
	}
}
