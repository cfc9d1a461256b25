package api

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/op"
)

// param is a parameter as the client wrote it. Methods decode it themselves: an
// error of a decoder that go-ethereum calls would lose its data, and a panic in one
// the process.
type param = json.RawMessage

// operation reads the parameter of stoa_submit: the JSON form, or 0x and the
// binary one.
func operation(p param) (s op.Signed, err error) {
	switch {
	case len(p) > 0 && p[0] == '{':
		err = s.UnmarshalJSON(p)
	case len(p) > 0 && p[0] == '"':
		var b [op.MaxTransport]byte
		var n int
		if n, err = unhex(p, b[:]); err == nil {
			err = s.UnmarshalBinary(b[:n])
		}
	default:
		err = &op.TransportError{Rule: "TRANSPORT-7", Field: "operation", Limit: "an object, or a string of 0x and hex digits", Value: spell(string(p))}
	}
	if err != nil {
		return op.Signed{}, undecoded(err)
	}
	return s, nil
}

// unhex reads a JSON string of 0x and at most 2·len(out) hex digits.
func unhex(p param, out []byte) (n int, err error) {
	// A string of hex digits has no escapes, so its quotes can be cut off.
	digits, ok := bytes.CutPrefix(p[1:len(p)-1], []byte("0x"))
	switch {
	case !ok:
		err = &op.TransportError{Rule: "TRANSPORT-1", Field: "operation", Limit: "0x and hex digits", Value: spell(string(p))}
	case len(digits)%2 != 0 || len(digits) > 2*len(out):
		err = &op.TransportError{Rule: "TRANSPORT-1", Field: "length", Limit: fmt.Sprintf("an even number of hex digits, %d at most", 2*len(out)), Value: strconv.Itoa(len(digits))}
	default:
		if n, err = hex.Decode(out, digits); err != nil {
			err = &op.TransportError{Rule: "TRANSPORT-1", Field: "operation", Limit: "0x and hex digits", Value: err.Error()}
		}
	}
	return n, err
}

// number reads an integer: a decimal string, or a JSON number.
func number(field string, p param, bits int) (uint64, error) {
	text := string(p)
	if len(p) > 1 && p[0] == '"' {
		text = string(p[1 : len(p)-1])
	}
	n, err := strconv.ParseUint(text, 10, bits)
	if err != nil || strconv.FormatUint(n, 10) != text {
		return 0, malformed("", field, text, fmt.Sprintf("a decimal string below 2^%d", bits))
	}
	return n, nil
}

// hash reads 32 bytes.
func hash(field string, p param) (h common.Hash, err error) {
	if json.Unmarshal(p, &h) != nil {
		err = malformed("", field, string(p), "0x and 64 hex digits")
	}
	return h, err
}

// account reads the parameter of stoa_account: an address, or the number of a purse.
func account(p param) (owner common.Address, purse uint32, isOwner bool, err error) {
	if bytes.HasPrefix(p, []byte(`"0x`)) {
		if json.Unmarshal(p, &owner) != nil {
			err = malformed("", "address", string(p), "0x and 40 hex digits")
		}
		return owner, 0, true, err
	}
	n, err := number("purse", p, 32)
	return owner, uint32(n), false, err
}

// reference names an object of the state: by its record, or by its serial, which no
// other object ever has.
type reference struct {
	record uint32
	serial uint64 // 0: by record
}

// object reads the parameter of stoa_listing and stoa_booking.
func object(p param) (reference, error) {
	if len(p) == 0 || p[0] != '{' {
		n, err := number("record", p, 32)
		return reference{record: uint32(n)}, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(p, &fields); err != nil || len(fields) != 1 || fields["serial"] == nil {
		return reference{}, malformed("", "reference", string(p), `a record, or {"serial": "…"}`)
	}
	n, err := number("serial", fields["serial"], 64)
	if err == nil && n == 0 {
		err = malformed("", "serial", n, "above 0")
	}
	return reference{serial: n}, err
}
