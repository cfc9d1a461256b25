package store

import (
	"errors"
	"fmt"
)

var (
	// ErrEmpty is returned by Load for a database that holds no rollup yet.
	ErrEmpty = errors.New("the database holds no rollup yet")

	// ErrOvertaken is returned for a write of an indexer that is behind what the
	// database holds: another one writes it too.
	ErrOvertaken = errors.New("another indexer wrote this database: load it again, and run one at a time")

	// ErrNotFound is returned for something that does not exist.
	ErrNotFound = errors.New("not found")
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
