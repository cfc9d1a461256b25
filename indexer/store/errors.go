package store

import (
	"errors"
	"fmt"
	"io"
	"net"
	"slices"

	"github.com/jackc/pgx/v5/pgconn"
)

var (
	// ErrEmpty is returned by Load for a database that holds no rollup yet.
	ErrEmpty = errors.New("the database holds no rollup yet")

	// ErrOvertaken is returned for a write of an indexer that is behind what the
	// database holds: another one writes it too.
	ErrOvertaken = errors.New("another indexer wrote this database: load it again, and run one at a time")

	// ErrAway is the error of a read that the database did not answer.
	ErrAway = errors.New("the database is away")

	// ErrNotFound is returned for something that does not exist.
	ErrNotFound = errors.New("not found")

	// ErrNoUsers is returned for what the users' contracts did, where they are not indexed.
	ErrNoUsers = errors.New("the users' contracts are not indexed: run the indexer with a deployment file that names them")
)

// ForeignError says that the database holds another rollup than the one asked for.
type ForeignError struct {
	Field      string
	Have, Want any
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("give the indexer a database of its own: this one is of another rollup, %s is %v, want %v", e.Field, e.Have, e.Want)
}

// CorruptError says that something stored cannot have been written by a Writer.
type CorruptError struct {
	Field string
	Value any
	Limit any
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("the database is damaged: empty it to index again from L1: %s is %v, want %v", e.Field, e.Value, e.Limit)
}

// away tells a database that does not answer from a mistake of ours.
func away(err error) bool {
	var refused *pgconn.PgError
	if errors.As(err, &refused) && len(refused.Code) == 5 {
		// connection, resources, intervention of the operator
		return slices.Contains([]string{"08", "53", "57"}, refused.Code[:2])
	}
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		pgconn.SafeToRetry(err) // the connection was found closed
}
