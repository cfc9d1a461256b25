package wire

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Uint is an integer that is a decimal string in JSON, in lists and maps, where
// struct tags do not reach.
type Uint uint64

// MarshalJSON writes a decimal string.
func (u Uint) MarshalJSON() ([]byte, error) { return json.Marshal(strconv.FormatUint(uint64(u), 10)) }

// UnmarshalJSON reads a decimal string without sign or leading zeros.
func (u *Uint) UnmarshalJSON(b []byte) error {
	var text string
	if err := json.Unmarshal(b, &text); err != nil {
		return fmt.Errorf("write integers as decimal strings: %w", err)
	}
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(v, 10) != text {
		return fmt.Errorf("write integers as decimal strings below 2^64: have %q", text)
	}
	*u = Uint(v)
	return nil
}
