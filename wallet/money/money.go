// Package money writes and reads amounts as people do: 12.50 of a token with so
// many decimals. Reading is exact: what the token cannot hold is refused, never
// rounded.
package money

import (
	"fmt"
	"strings"

	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/amount"
)

// least is how many decimals are always written, if the token has them.
const least = 2

// Error says why a text is no amount.
type Error struct {
	Text string
	Why  string
}

func (e *Error) Error() string {
	return fmt.Sprintf("write the amount with digits and one point, as in 12.50: %q %s", e.Text, e.Why)
}

// Parse reads an amount of a token: digits, and a point with more digits if need
// be. No sign, no exponent, no separators, no more decimals than the token has.
func Parse(text string, decimals uint8) (amount.Amount, error) {
	whole, fraction, point := strings.Cut(text, ".")
	switch {
	case !digits(whole) || point && !digits(fraction):
		return amount.Amount{}, &Error{text, "is not that"}
	case len(whole) > 1 && whole[0] == '0':
		return amount.Amount{}, &Error{text, "starts with a zero"}
	case len(fraction) > int(decimals):
		return amount.Amount{}, &Error{text, fmt.Sprintf("has %d decimals, the token has %d", len(fraction), decimals)}
	}
	units := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), "0")
	if units == "" {
		return amount.Amount{}, nil
	}
	a, err := amount.Parse(units)
	if err != nil {
		return a, &Error{text, fmt.Sprintf("is more than %d bits of the token's units", amount.Bits)}
	}
	return a, nil
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// Format writes units of a token: two decimals at least, more where they say
// something. Parse reads it back.
func Format(units *uint256.Int, decimals uint8) string {
	text := units.Dec()
	if decimals == 0 {
		return text
	}
	if short := int(decimals) + 1 - len(text); short > 0 {
		text = strings.Repeat("0", short) + text
	}
	whole, fraction := text[:len(text)-int(decimals)], text[len(text)-int(decimals):]
	shown := max(len(strings.TrimRight(fraction, "0")), min(least, int(decimals)))
	return whole + "." + fraction[:shown]
}
