package layout

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/holiman/uint256"
)

// Uint is an unsigned integer as Pack takes it.
func Uint[T ~uint8 | ~uint16 | ~uint32 | ~uint64](v T) *uint256.Int {
	return uint256.NewInt(uint64(v))
}

// Packer packs several values and keeps the first error, so that a record is
// written down without a check after each cell.
type Packer struct{ Err error }

// Pack is Layout.Pack.
func (p *Packer) Pack(l Layout, values ...*uint256.Int) fr.Element {
	e, err := l.Pack(values...)
	p.keep(err)
	return e
}

// Within returns a value that is packed already, and checks that it has no bits
// outside the layout.
func (p *Packer) Within(l Layout, packed fr.Element) fr.Element {
	_, err := l.Unpack(packed)
	p.keep(err)
	return packed
}

func (p *Packer) keep(err error) {
	if p.Err == nil {
		p.Err = err
	}
}

// Unpacker splits several values and keeps the first error; the fields of a value
// that does not fit are zero.
type Unpacker struct{ Err error }

// Unpack is Layout.Unpack.
func (u *Unpacker) Unpack(l Layout, packed fr.Element) Fields {
	values, err := l.Unpack(packed)
	if err == nil {
		return values
	}
	u.Fail(err)
	values = make([]*uint256.Int, len(l.Fields))
	for i := range values {
		values[i] = new(uint256.Int)
	}
	return values
}

// Zero requires that values are zero; what names them in the error.
func (u *Unpacker) Zero(what string, values ...fr.Element) {
	for _, v := range values {
		if !v.IsZero() {
			u.Fail(&ExtraBitsError{Layout: what, Value: Int(v)})
		}
	}
}

// Fail keeps an error that the caller found.
func (u *Unpacker) Fail(err error) {
	if u.Err == nil {
		u.Err = err
	}
}

// Fields are the values of a layout. Next and its typed forms hand them out in
// order; a field fits the type that its layout's width allows.
type Fields []*uint256.Int

// Next takes the first field.
func (f *Fields) Next() *uint256.Int {
	v := (*f)[0]
	*f = (*f)[1:]
	return v
}

// Uint8 takes the first field.
func (f *Fields) Uint8() uint8 { return uint8(f.Next().Uint64()) }

// Uint16 takes the first field.
func (f *Fields) Uint16() uint16 { return uint16(f.Next().Uint64()) }

// Uint32 takes the first field.
func (f *Fields) Uint32() uint32 { return uint32(f.Next().Uint64()) }

// Uint64 takes the first field.
func (f *Fields) Uint64() uint64 { return f.Next().Uint64() }
