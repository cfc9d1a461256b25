// Package view is what the indexer answers with: the store fills these values
// and the API sends them. Names and spelling are those of protocol/wire where
// both speak of the same thing: integers are decimal strings, bytes are 0x and
// hex digits, a record is named by its index, an object by its serial.
//
// The values scan themselves from database columns of the same name.
package view

import (
	"encoding/hex"
	"fmt"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
)

// Decimal is an integer. The empty one is absent.
type Decimal string

// Scan reads an integer or numeric column; NULL is absent.
func (d *Decimal) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = ""
	case int64:
		*d = Decimal(strconv.FormatInt(v, 10))
	case string:
		*d = Decimal(v)
	default:
		return fmt.Errorf("a %T is no integer", src)
	}
	return nil
}

// Schema of every integer.
func (Decimal) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "decimal", Pattern: `^(0|-?[1-9][0-9]*)$`}
}

// Hex is bytes. The empty one is absent.
type Hex string

// HexOf spells bytes.
func HexOf(b []byte) Hex { return Hex("0x" + hex.EncodeToString(b)) }

// Scan reads a bytea column; NULL is absent.
func (h *Hex) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*h = ""
	case []byte:
		*h = HexOf(v)
	default:
		return fmt.Errorf("a %T is not bytes", src)
	}
	return nil
}

// Schema of all bytes.
func (Hex) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "hex", Pattern: `^0x([0-9a-f]{2})*$`}
}
