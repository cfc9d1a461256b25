package devnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/stoa-rollup/stoa/internal/postgres"
)

// startPostgres starts the database of an indexer, or uses the one that is named. As
// root, Postgres runs as a user that may not be able to enter the devnet's folder: then
// the database lies in the system's folder for temporary files. It can always be
// made again from L1.
func startPostgres(ctx context.Context, c Config, dir string) (*postgres.Postgres, error) {
	start := func(dir string) (*postgres.Postgres, error) {
		p, err := postgres.New(postgres.Config{DatabaseURL: c.DatabaseURL, DataDir: dir, NodeModules: c.NodeModules}, c.Log)
		if err != nil {
			return nil, err
		}
		return p, p.Start(ctx)
	}
	p, err := start(dir)
	var unreachable *postgres.UnreachableError
	if !errors.As(err, &unreachable) {
		return p, err
	}
	whole, pathErr := filepath.Abs(dir)
	if pathErr != nil {
		return nil, errors.Join(err, pathErr)
	}
	sum := sha256.Sum256([]byte(whole))
	return start(filepath.Join(os.TempDir(), fmt.Sprintf("stoa-postgres-%x", sum[:6])))
}
