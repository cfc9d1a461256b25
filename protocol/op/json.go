package op

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// MaxJSON is the longest JSON form that is read, in bytes.
const MaxJSON = 4096

// envelope is the JSON form of a signed operation. Its fields, and those of the
// operations, go through encode and decode below, so that a field added to an
// operation is in the JSON form at once. Integers are decimal strings, for
// JavaScript's numbers end at 2^53.
type envelope struct {
	Version    uint8
	Kind       string
	Nonce      uint32
	Epoch      uint16
	ValidUntil uint64
	R          signature.PublicKey
	S          scalar
}

// scalar is S as 32 bytes.
type scalar [word]byte

// zeroOf has an operation of each kind to read the fields into.
var zeroOf = map[string]Operation{}

func init() {
	for _, o := range []Operation{
		Transfer{}, Deposit{}, Withdraw{}, ChangeKey{}, ParamUpdate{}, Force{}, Award{}, FullExit{}, PolicySet{}, ListingSet{}, CalendarOpen{}, Book{}, CancelByGuest{},
		Hold{}, RequestBook{}, Decline{}, CancelByHost{}, Expire{}, CalendarBlock{}, CalendarUnblock{}, PriceSet{},
		CheckIn{}, Release{}, ReleasePart{}, ReleaseDue{}, NoShow{}, DepositClaim{}, DepositReturn{}, DisputeOpen{},
		SplitPropose{}, SplitAccept{}, Ruling{}, RulingTimeout{}, BookingTransfer{}, Confirm{}, Accept{}, Modify{}, ModifyPropose{}, AwardDue{},
	} {
		zeroOf[o.Kind().String()] = o
	}
}

// MarshalJSON is the form that the RPC speaks (docs/spec/transport.md).
func (s Signed) MarshalJSON() ([]byte, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	if _, err := s.Words(); err != nil {
		return nil, err
	}
	e := envelope{TransportVersion, s.Kind().String(), s.Nonce, s.Epoch, s.ValidUntil, s.Signature.R, scalar{}}
	if s.Signature.S != nil {
		s.Signature.S.FillBytes(e.S[:])
	}
	tree := encode(reflect.ValueOf(e)).(map[string]any)
	tree["operation"] = encode(reflect.ValueOf(s.Operation))
	return json.Marshal(tree)
}

// UnmarshalJSON reads the JSON form. Every field must be there once, and nothing
// else; numbers have no sign and no leading zeros, hex is lower case and of full
// length. On an error s is unchanged.
func (s *Signed) UnmarshalJSON(data []byte) error {
	if len(data) > MaxJSON {
		return &TransportError{"TRANSPORT-7", "length", fmt.Sprintf("%d bytes at most", MaxJSON), fmt.Sprint(len(data))}
	}
	d := json.NewDecoder(bytes.NewReader(data))
	tree, err := parse(d, 0)
	if err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return wrong("operation", "one object", "followed by more")
	}
	fields, ok := tree.(map[string]any)
	if !ok {
		return wrong("operation", "an object", tree)
	}
	inner, ok := fields["operation"]
	if !ok {
		return wrong("operation", "there", "missing")
	}
	delete(fields, "operation")

	var e envelope
	if err := decode("operation", fields, reflect.ValueOf(&e).Elem()); err != nil {
		return err
	}
	if e.Version != TransportVersion {
		return &TransportError{"TRANSPORT-1", "version", fmt.Sprint(TransportVersion), fmt.Sprint(e.Version)}
	}
	zero, ok := zeroOf[e.Kind]
	if !ok {
		return &TransportError{"TRANSPORT-2", "kind", "a kind that is sent", strconv.Quote(e.Kind)}
	}
	o := reflect.New(reflect.TypeOf(zero)).Elem()
	if err := decode("operation", inner, o); err != nil {
		return err
	}
	read := Signed{Operation: o.Interface().(Operation), Nonce: e.Nonce, Epoch: e.Epoch, ValidUntil: e.ValidUntil, Signature: signature.Signature{R: e.R}}
	read.setScalar(e.S[:])
	if err := read.check(); err != nil {
		return err
	}
	if _, err := read.Words(); err != nil {
		return err
	}
	*s = read
	return nil
}

func wrong(field, limit string, value any) error {
	return &TransportError{"TRANSPORT-7", field, limit, fmt.Sprint(value)}
}

// depth is the deepest nesting of a form: operation, terms, tiers, tier.
const depth = 5

// parse reads one JSON value of objects, arrays and strings. The standard
// decoder would take an object that has a key twice.
func parse(d *json.Decoder, level int) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, fmt.Errorf("TRANSPORT-7: %w", err)
	}
	if level > depth {
		return nil, wrong("nesting", fmt.Sprintf("%d levels at most", depth), level)
	}
	switch t := t.(type) {
	case string:
		return t, nil
	case json.Delim:
		if t == '[' {
			var list []any
			for d.More() {
				v, err := parse(d, level+1)
				if err != nil {
					return nil, err
				}
				list = append(list, v)
			}
			_, err = d.Token()
			return list, err
		}
		object := map[string]any{}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, fmt.Errorf("TRANSPORT-7: %w", err)
			}
			name := key.(string)
			if _, ok := object[name]; ok {
				return nil, wrong(name, "there once", "there twice")
			}
			if object[name], err = parse(d, level+1); err != nil {
				return nil, err
			}
		}
		_, err = d.Token()
		return object, err
	}
	return nil, wrong("value", "an object, a list or a string", t)
}

// camel is a Go field's name in JSON: its first letters in lower case.
func camel(name string) string {
	if strings.ToUpper(name) == name {
		return strings.ToLower(name)
	}
	return string(unicode.ToLower(rune(name[0]))) + name[1:]
}

func encode(v reflect.Value) any {
	switch x := v.Interface().(type) {
	case amount.Amount:
		return x.String()
	case fr.Element:
		b := x.Bytes()
		return "0x" + hex.EncodeToString(b[:])
	case common.Address:
		return "0x" + hex.EncodeToString(x[:])
	case scalar:
		return "0x" + hex.EncodeToString(x[:])
	}
	switch v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Array:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = encode(v.Index(i))
		}
		return list
	case reflect.Struct:
		object := map[string]any{}
		for i := range v.NumField() {
			object[camel(v.Type().Field(i).Name)] = encode(v.Field(i))
		}
		return object
	}
	return strconv.FormatUint(v.Uint(), 10)
}

// decode reads what encode wrote into v, and refuses every other spelling.
func decode(field string, tree any, v reflect.Value) error {
	switch p := v.Addr().Interface().(type) {
	case *amount.Amount:
		text, _ := tree.(string)
		a, err := amount.Parse(text)
		if err != nil {
			return fmt.Errorf("TRANSPORT-7: %s: %w", field, err)
		}
		*p = a
		return nil
	case *fr.Element:
		var b [word]byte
		if err := unhex(field, tree, b[:]); err != nil {
			return err
		}
		if err := p.SetBytesCanonical(b[:]); err != nil {
			return wrong(field, "below r", tree)
		}
		return nil
	case *common.Address:
		return unhex(field, tree, p[:])
	case *scalar:
		return unhex(field, tree, p[:])
	}
	switch v.Kind() {
	case reflect.String:
		text, ok := tree.(string)
		if !ok {
			return wrong(field, "a string", tree)
		}
		v.SetString(text)
	case reflect.Array:
		list, ok := tree.([]any)
		if !ok || len(list) != v.Len() {
			return wrong(field, fmt.Sprintf("a list of %d", v.Len()), fmt.Sprintf("%T of %d", tree, len(list)))
		}
		for i, item := range list {
			if err := decode(fmt.Sprintf("%s[%d]", field, i), item, v.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		object, ok := tree.(map[string]any)
		if !ok {
			return wrong(field, "an object", tree)
		}
		for i := range v.NumField() {
			name := camel(v.Type().Field(i).Name)
			value, ok := object[name]
			if !ok {
				return wrong(field+"."+name, "there", "missing")
			}
			if err := decode(field+"."+name, value, v.Field(i)); err != nil {
				return err
			}
			delete(object, name)
		}
		for name := range object {
			return wrong(field, "without unknown fields", strconv.Quote(name))
		}
	default:
		text, _ := tree.(string)
		n, err := strconv.ParseUint(text, 10, v.Type().Bits())
		if err != nil || strconv.FormatUint(n, 10) != text {
			return wrong(field, fmt.Sprintf("a decimal string below 2^%d", v.Type().Bits()), fmt.Sprintf("%q", tree))
		}
		v.SetUint(n)
	}
	return nil
}

func unhex(field string, tree any, out []byte) error {
	text, _ := tree.(string)
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || len(digits) != 2*len(out) || strings.ToLower(digits) != digits {
		return wrong(field, fmt.Sprintf("0x and %d hex digits in lower case", 2*len(out)), fmt.Sprintf("%q", tree))
	}
	if _, err := hex.Decode(out, []byte(digits)); err != nil {
		return wrong(field, fmt.Sprintf("0x and %d hex digits in lower case", 2*len(out)), fmt.Sprintf("%q", tree))
	}
	return nil
}
