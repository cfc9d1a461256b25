package op

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/signature"
)

// The encoding of signed operations for transport and storage
// (docs/spec/transport.md). A signed operation has exactly one encoding: what
// two machines store can be compared byte by byte, and no third party can make
// a second spelling of an operation that is already known.
const (
	// TransportVersion is the first byte of the encoding.
	TransportVersion = 1

	transportHead = 2                  // version, kind
	transportTail = 4 + 2 + 8 + 3*word // nonce, epoch, valid until, R.x, R.y, S
	word          = fr.Bytes

	// MaxTransport is the longest encoding, that of an S row.
	MaxTransport = transportHead + 8*word + transportTail
)

// ErrUnsigned says that an operation of a kind that a purse signs has no signature.
var ErrUnsigned = errors.New("TRANSPORT-5: the operation has no signature; sign it first")

// TransportError says which field of an encoding is outside its limit.
type TransportError struct {
	Rule  string // number of the rule in docs/spec/transport.md
	Field string
	Limit string
	Value string
}

func (e *TransportError) Error() string {
	return fmt.Sprintf("%s: %s is %s, must be %s", e.Rule, e.Field, e.Value, e.Limit)
}

// transportable are the kinds that travel. NoOp is not an operation that anybody
// sends: it fills rows.
func transportable(k Kind) bool { return k != KindNoOp && kinds[k].name != "" }

// check refuses what has no encoding, so that whatever is encoded can be read back.
func (s Signed) check() error {
	if s.Operation == nil || !transportable(s.Kind()) {
		kind := "nil"
		if s.Operation != nil {
			kind = s.Kind().String()
		}
		return &TransportError{"TRANSPORT-2", "kind", "a kind that is sent", kind}
	}
	if _, err := signature.Validity(s.Nonce, s.Epoch, s.ValidUntil); err != nil {
		return fmt.Errorf("TRANSPORT-4: %w", err)
	}
	if _, ok := s.Operation.(Signer); !ok {
		// Nobody signs it, so nothing may vary: the null key's signature is made
		// where the row is built.
		if s.Nonce != 0 || s.Epoch != 0 || s.ValidUntil != 0 || s.Signature.R != (signature.PublicKey{}) || s.Signature.S != nil {
			return &TransportError{"TRANSPORT-6", "authority of " + s.Kind().String(), "zero, for nobody signs it", "set"}
		}
		return nil
	}
	if s.Signature.S == nil {
		return ErrUnsigned
	}
	if s.Signature.S.Sign() < 0 || s.Signature.S.Cmp(&signature.Curve.Order) >= 0 {
		return &TransportError{"TRANSPORT-5", "S", "in [0, ℓ)", s.Signature.S.String()}
	}
	return nil
}

// MarshalBinary is the encoding of a signed operation. It does not say that the
// signature is valid.
func (s Signed) MarshalBinary() ([]byte, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	words, err := s.Words()
	if err != nil {
		return nil, err
	}
	b := make([]byte, 0, MaxTransport)
	b = append(b, TransportVersion, byte(s.Kind()))
	for _, w := range words {
		e := w.Bytes()
		b = append(b, e[:]...)
	}
	b = binary.BigEndian.AppendUint32(b, s.Nonce)
	b = binary.BigEndian.AppendUint16(b, s.Epoch)
	b = binary.BigEndian.AppendUint64(b, s.ValidUntil)
	for _, w := range []fr.Element{s.Signature.R.X, s.Signature.R.Y} {
		e := w.Bytes()
		b = append(b, e[:]...)
	}
	var scalar [word]byte
	if s.Signature.S != nil {
		s.Signature.S.FillBytes(scalar[:])
	}
	return append(b, scalar[:]...), nil
}

// UnmarshalBinary reads an encoding and nothing else: it refuses every input that
// MarshalBinary does not write. On an error s is unchanged.
func (s *Signed) UnmarshalBinary(b []byte) error {
	if len(b) < transportHead {
		return &TransportError{"TRANSPORT-1", "length", fmt.Sprintf("%d bytes at least", transportHead), fmt.Sprint(len(b))}
	}
	if b[0] != TransportVersion {
		return &TransportError{"TRANSPORT-1", "version", fmt.Sprint(TransportVersion), fmt.Sprint(b[0])}
	}
	kind := Kind(b[1])
	if !transportable(kind) {
		return &TransportError{"TRANSPORT-2", "kind", "a kind that is sent", kind.String()}
	}
	lane := kind.Lane()
	if want := transportHead + lane.Words()*word + transportTail; len(b) != want {
		return &TransportError{"TRANSPORT-1", "length", fmt.Sprintf("%d bytes for %s", want, kind), fmt.Sprint(len(b))}
	}
	b = b[transportHead:]

	words := make([]fr.Element, lane.Words())
	for i := range words {
		if err := words[i].SetBytesCanonical(b[:word]); err != nil {
			return &TransportError{"TRANSPORT-3", fmt.Sprintf("word %d", i), "below r", fmt.Sprintf("%#x", b[:word])}
		}
		b = b[word:]
	}
	o, _, err := Parse(lane, words)
	if err != nil {
		return err
	}
	if o.Kind() != kind {
		return &TransportError{"TRANSPORT-2", "kind", "that of its words, " + o.Kind().String(), kind.String()}
	}
	// The words are those of the operation before it has a place: position and
	// status are what the batch decides.
	again, err := o.Words()
	if err != nil {
		return err
	}
	for i := range words {
		if words[i] != again[i] {
			return &TransportError{"TRANSPORT-3", fmt.Sprintf("word %d", i), "without position and status", words[i].String()}
		}
	}

	read := Signed{
		Operation:  o,
		Nonce:      binary.BigEndian.Uint32(b),
		Epoch:      binary.BigEndian.Uint16(b[4:]),
		ValidUntil: binary.BigEndian.Uint64(b[6:]),
	}
	b = b[14:]
	for i, coordinate := range []*fr.Element{&read.Signature.R.X, &read.Signature.R.Y} {
		if err := coordinate.SetBytesCanonical(b[:word]); err != nil {
			return &TransportError{"TRANSPORT-5", [...]string{"R.x", "R.y"}[i], "below r", fmt.Sprintf("%#x", b[:word])}
		}
		b = b[word:]
	}
	read.setScalar(b)
	if err := read.check(); err != nil {
		return err
	}
	*s = read
	return nil
}

// setScalar sets S. An unsigned operation has none, which is written as zero.
func (s *Signed) setScalar(b []byte) {
	scalar := new(big.Int).SetBytes(b)
	if _, ok := s.Operation.(Signer); ok || scalar.Sign() != 0 {
		s.Signature.S = scalar
	}
}
