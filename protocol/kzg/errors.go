package kzg

import (
	"errors"
	"fmt"
)

// The kinds of [Error], for errors.Is.
var (
	// ErrRange is an index or size outside its range.
	ErrRange = errors.New("out of range")
	// ErrLength is a list of the wrong length.
	ErrLength = errors.New("wrong length")
	// ErrOrder is a list of touched records that is not strictly increasing.
	ErrOrder = errors.New("not strictly increasing")
	// ErrScalar is a scalar word that is not below r.
	ErrScalar = errors.New("scalar is not canonical")
	// ErrCoordinate is a coordinate word that is not below p.
	ErrCoordinate = errors.New("coordinate is not canonical")
	// ErrCurve is a point that is not on the curve, or in G2 not in the subgroup of order r.
	ErrCurve = errors.New("point is not on the curve")
	// ErrCell is a touched record whose old value is not what the state holds.
	ErrCell = errors.New("old value differs from the state")
	// ErrDomainPoint is an evaluation point that is one of the N roots of unity.
	ErrDomainPoint = errors.New("evaluation point is a root of unity of the domain")
	// ErrPairing is a proof that fails its pairing equation.
	ErrPairing = errors.New("pairing equation does not hold")
	// ErrFormat is a file that is not an SRS of this format version, or is damaged.
	ErrFormat = errors.New("unexpected content")
	// ErrTruncated is a file that ends early; the reader's own error is wrapped beside it.
	ErrTruncated = errors.New("ends early")
	// ErrSRS is an SRS that contradicts itself.
	ErrSRS = errors.New("inconsistent SRS")
)

// Error is every error of this package. It names what was refused (Field), what is allowed there (Limit) and what was
// found (Value). Kind is one of the Err values of this package; Cause, if not nil, is an error from below.
type Error struct {
	Kind  error
	Field string
	Limit string
	Value string
	Cause error
}

// Error implements error.
func (e *Error) Error() string {
	s := "kzg: " + e.Field + ": " + e.Kind.Error()
	if e.Limit != "" {
		s += ", want " + e.Limit
	}
	if e.Value != "" {
		s += ", have " + e.Value
	}
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

// Unwrap gives the kind and, if there is one, the cause.
func (e *Error) Unwrap() []error {
	if e.Cause == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Cause}
}

func fail(kind error, field, limit string, value any) error {
	return &Error{Kind: kind, Field: field, Limit: limit, Value: fmt.Sprint(value)}
}
