// Package layout is the one table of bit layouts of Stoa: every packed cell of
// a record and every packed word of a row.
//
// A packed value is an element of the BN254 scalar field that holds unsigned
// fields side by side, from the lowest bit, at most 248 bits in all. Native code
// packs with it, the circuit range-checks by it, docs/spec/layouts.md and the
// masks of the contracts are generated from it.
package layout

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"
)

// MaxBits bounds every packed value: 31 bytes, so that it fits a blob element
// and stays far below the field's order.
const MaxBits = 248

// Field is a named run of bits.
type Field struct {
	Name string
	Bits uint
}

// Layout is an ordered list of fields, the first at bit 0.
type Layout struct {
	Name   string
	Fields []Field
}

// New returns the layout or panics: layouts are constants of the protocol.
func New(name string, fields ...Field) Layout {
	l := Layout{Name: name, Fields: fields}
	if l.Bits() > MaxBits {
		panic(fmt.Sprintf("layout %s has %d bits, limit %d", name, l.Bits(), MaxBits))
	}
	return l
}

// Bits is the width of the packed value.
func (l Layout) Bits() uint {
	var n uint
	for _, f := range l.Fields {
		n += f.Bits
	}
	return n
}

// Offset is the position of the lowest bit of the i-th field.
func (l Layout) Offset(i int) uint {
	var n uint
	for _, f := range l.Fields[:i] {
		n += f.Bits
	}
	return n
}

// Shift is 2^Offset(i), the weight of the i-th field.
func (l Layout) Shift(i int) *big.Int {
	return new(big.Int).Lsh(big.NewInt(1), l.Offset(i))
}

// RangeError says that a value does not fit its field.
type RangeError struct {
	Layout, Field string
	Bits          uint
	Value         *uint256.Int
}

func (e *RangeError) Error() string {
	return fmt.Sprintf("%s.%s: value %s, limit 2^%d", e.Layout, e.Field, e.Value.Dec(), e.Bits)
}

// RuleError says which rule a value breaks that is not a matter of its width.
type RuleError struct {
	Rule  string // for example "BATCH-2", or the step that found it
	Field string
	Value any
	Limit any
}

func (e *RuleError) Error() string {
	return fmt.Sprintf("%s: %s is %v, limit %v", e.Rule, e.Field, e.Value, e.Limit)
}

// ExtraBitsError says that a packed value has bits outside its layout.
type ExtraBitsError struct {
	Layout string
	Bits   uint
	Value  *uint256.Int
}

func (e *ExtraBitsError) Error() string {
	return fmt.Sprintf("%s: value %s has bits at or above %d", e.Layout, e.Value.Hex(), e.Bits)
}

// Pack joins one value a field. It returns a *RangeError if a value is too wide.
func (l Layout) Pack(values ...*uint256.Int) (fr.Element, error) {
	if len(values) != len(l.Fields) {
		panic(fmt.Sprintf("layout %s: %d values for %d fields", l.Name, len(values), len(l.Fields)))
	}
	var packed, shifted uint256.Int
	var offset uint
	for i, f := range l.Fields {
		if uint(values[i].BitLen()) > f.Bits {
			return fr.Element{}, &RangeError{l.Name, f.Name, f.Bits, values[i]}
		}
		packed.Or(&packed, shifted.Lsh(values[i], offset))
		offset += f.Bits
	}
	return Element(&packed), nil
}

// Unpack splits a packed value into its fields. It returns an *ExtraBitsError
// if the value has bits outside the layout.
func (l Layout) Unpack(packed fr.Element) ([]*uint256.Int, error) {
	rest := Int(packed)
	if uint(rest.BitLen()) > l.Bits() {
		return nil, &ExtraBitsError{l.Name, l.Bits(), rest}
	}
	values := make([]*uint256.Int, len(l.Fields))
	for i, f := range l.Fields {
		mask := new(uint256.Int).Lsh(uint256.NewInt(1), f.Bits)
		mask.SubUint64(mask, 1)
		values[i] = mask.And(mask, rest)
		rest.Rsh(rest, f.Bits)
	}
	return values, nil
}

// Element converts an integer below the field's order.
func Element(v *uint256.Int) fr.Element {
	b := v.Bytes32()
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

// Int is the canonical integer of a field element.
func Int(e fr.Element) *uint256.Int {
	b := e.Bytes()
	return new(uint256.Int).SetBytes32(b[:])
}
