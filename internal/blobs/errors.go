package blobs

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

var (
	// ErrNotFound is a blob that a source does not have.
	ErrNotFound = errors.New("ask another source: this one does not have the blob")

	// ErrNoBlock is a slot, hash or tag that the canonical chain has no block for.
	ErrNoBlock = errors.New("ask for another slot: the canonical chain has no block there")
)

// LimitError is a number outside its limit.
type LimitError struct {
	Field string
	Value int
	Limit int // at most, and one at least
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("keep the number of %s between 1 and %d, have %d", e.Field, e.Limit, e.Value)
}

// ScalarError is a word or a point that is no element of the scalar field.
type ScalarError struct {
	Field string // "word 17" or "point"
	Value [32]byte
}

func (e *ScalarError) Error() string {
	return fmt.Sprintf("keep the %s below the field's modulus %v, have %v", e.Field, Modulus, common.Hash(e.Value))
}

// DamagedError is a file of the archive whose content is not the blob that its name
// says. Put the blob again, or fetch it from a mirror.
type DamagedError struct {
	File string
	Err  error
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("fetch the blob of %s again, the file is damaged: %v", e.File, e.Err)
}

func (e *DamagedError) Unwrap() error { return e.Err }

// AbsentError is a file that a folder of blobs lacks. It is ErrNotFound.
type AbsentError struct{ File string }

func (e *AbsentError) Error() string {
	return fmt.Sprintf("put the blob there, or name another source: there is no file %s", e.File)
}

// Unwrap says which kind it is.
func (e *AbsentError) Unwrap() error { return ErrNotFound }

// WrongBlobError is a source that gave something else than it was asked for.
type WrongBlobError struct {
	Have, Want []common.Hash
}

func (e *WrongBlobError) Error() string {
	return fmt.Sprintf("do not trust it: it gave blobs %v, want %v", e.Have, e.Want)
}

// SourceError says why one source did not give a blob.
type SourceError struct {
	Source string
	Err    error
}

func (e *SourceError) Error() string { return e.Source + ": " + e.Err.Error() }
func (e *SourceError) Unwrap() error { return e.Err }

// MissingError names the blobs that no source gave, and what each source said.
type MissingError struct {
	Hashes  []common.Hash
	Sources []*SourceError
}

func (e *MissingError) Error() string {
	reasons := make([]string, len(e.Sources))
	for i, s := range e.Sources {
		reasons[i] = s.Error()
	}

	return fmt.Sprintf("add a source that has blobs %v, none of %d gave them: %s", e.Hashes, len(e.Sources), strings.Join(reasons, "; "))
}

func (e *MissingError) Unwrap() []error {
	all := make([]error, len(e.Sources))
	for i, s := range e.Sources {
		all[i] = s
	}

	return all
}
