// Package state holds the records of a rollup: 2^k cells, four a record
// (docs/spec/state.md).
package state

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// MinLog and MaxLog bound k.
const (
	MinLog = 4
	MaxLog = 24
)

// State is a vector of 2^k cells; cell j of record i has exponent i + j·2^k/4.
// It is not safe for concurrent use.
type State struct {
	logN  uint
	cells []fr.Element
}

// New returns the state with 2^logN zero cells.
func New(logN uint) (*State, error) {
	if logN < MinLog || logN > MaxLog {
		return nil, &layout.RuleError{Rule: "state", Field: "log of the number of cells", Value: logN, Limit: fmt.Sprintf("%d to %d", MinLog, MaxLog)}
	}
	return &State{logN, make([]fr.Element, 1<<logN)}, nil
}

// LogN is k.
func (s *State) LogN() uint { return s.logN }

// Records is the number of records, N/4.
func (s *State) Records() uint32 { return uint32(len(s.cells) / 4) }

// Cells is the whole vector by exponent, for the commitment. Callers do not write it.
func (s *State) Cells() []fr.Element { return s.cells }

// Get returns record i, which must be below Records.
func (s *State) Get(i uint32) (c record.Cells) {
	for j := range c {
		c[j] = s.cells[s.exponent(i, j)]
	}
	return c
}

// Set replaces record i.
func (s *State) Set(i uint32, c record.Cells) {
	for j := range c {
		s.cells[s.exponent(i, j)] = c[j]
	}
}

// Clone returns an independent copy.
func (s *State) Clone() *State {
	return &State{s.logN, append([]fr.Element(nil), s.cells...)}
}

func (s *State) exponent(i uint32, j int) int {
	if i >= s.Records() {
		panic(fmt.Sprintf("state: record %d, limit %d", i, s.Records()))
	}
	return int(i) + j*len(s.cells)/4
}
