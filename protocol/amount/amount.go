// Package amount holds token amounts: unsigned, below 2^112 units, never wrapping.
package amount

import (
	"encoding/json"
	"fmt"

	"github.com/holiman/uint256"
)

// Bits is the width of an amount. L1 caps each token's holdings below 2^Bits, so
// no sum of balances can exceed it.
const Bits = 112

// Amount is a number of a token's smallest units in [0, 2^112).
// The zero value is zero. In JSON it is a decimal string.
type Amount struct{ v uint256.Int }

// Error says which amount left its range.
type Error struct {
	What  string // what was computed, for example "balance"
	Value string // the operands, for example "3 - 5"
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s is outside [0, 2^%d)", e.What, e.Value, Bits)
}

// From returns v units.
func From(v uint64) Amount {
	var a Amount
	a.v.SetUint64(v)
	return a
}

// FromInt returns an *Error if v is 2^112 or more.
func FromInt(v *uint256.Int) (Amount, error) {
	if v.BitLen() > Bits {
		return Amount{}, &Error{"amount", v.Dec()}
	}
	return Amount{*v}, nil
}

// Max is 2^112 - 1.
func Max() Amount {
	var a Amount
	a.v.Lsh(uint256.NewInt(1), Bits)
	a.v.SubUint64(&a.v, 1)
	return a
}

// Parse reads a decimal string without sign or leading zeros, so that an amount
// has one spelling.
func Parse(s string) (Amount, error) {
	v, err := uint256.FromDecimal(s)
	if err != nil || v.Dec() != s {
		return Amount{}, &Error{"amount", fmt.Sprintf("%q", s)}
	}
	return FromInt(v)
}

// Int returns a copy as an integer.
func (a Amount) Int() *uint256.Int { return new(uint256.Int).Set(&a.v) }

// IsZero reports whether a is zero.
func (a Amount) IsZero() bool { return a.v.IsZero() }

// Cmp is -1, 0 or 1 as a is below, equal to or above b.
func (a Amount) Cmp(b Amount) int { return a.v.Cmp(&b.v) }

// Add returns a + b, or an *Error if that is 2^112 or more.
func (a Amount) Add(b Amount) (Amount, error) {
	var s Amount
	s.v.Add(&a.v, &b.v)
	if s.v.BitLen() > Bits {
		return Amount{}, &Error{"sum", a.String() + " + " + b.String()}
	}
	return s, nil
}

// Sub returns a - b, or an *Error if b is above a.
func (a Amount) Sub(b Amount) (Amount, error) {
	if a.Cmp(b) < 0 {
		return Amount{}, &Error{"difference", a.String() + " - " + b.String()}
	}
	var d Amount
	d.v.Sub(&a.v, &b.v)
	return d, nil
}

// Mul returns n times a, or an *Error if that is 2^112 or more.
func (a Amount) Mul(n uint64) (Amount, error) {
	var p Amount
	if _, overflow := p.v.MulOverflow(&a.v, uint256.NewInt(n)); overflow || p.v.BitLen() > Bits {
		return Amount{}, &Error{"product", fmt.Sprintf("%d * %s", n, a)}
	}
	return p, nil
}

// Bps returns floor(a * bps / 10000) for bps in [0, 10000].
func (a Amount) Bps(bps uint16) Amount {
	var q Amount
	q.v.Mul(&a.v, uint256.NewInt(uint64(bps)))
	q.v.Div(&q.v, uint256.NewInt(10_000))
	return q
}

// Share returns floor(a * part / whole) for part ≤ whole, whole > 0.
func (a Amount) Share(part, whole uint64) Amount {
	var q Amount
	q.v.Mul(&a.v, uint256.NewInt(part))
	q.v.Div(&q.v, uint256.NewInt(whole))
	return q
}

// Sum returns the sum of all amounts, or an *Error if that is 2^112 or more.
func Sum(amounts ...Amount) (Amount, error) {
	var total Amount
	for _, a := range amounts {
		var err error
		if total, err = total.Add(a); err != nil {
			return Amount{}, err
		}
	}
	return total, nil
}

func (a Amount) String() string { return a.v.Dec() }

// MarshalJSON writes a decimal string.
func (a Amount) MarshalJSON() ([]byte, error) { return json.Marshal(a.String()) }

// UnmarshalJSON reads a decimal string.
func (a *Amount) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	parsed, err := Parse(s)
	if err == nil {
		*a = parsed
	}
	return err
}
