package state

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
)

// The encoding of a state: version, k, number of records that are not free (4
// bytes), then for each of them, by rising index, the index (4 bytes) and its four
// cells (32 bytes each). Integers are big-endian. It says nothing about where the
// state comes from: whoever reads one compares its commitment.
const (
	codecVersion = 1
	codecHead    = 1 + 1 + 4
	codecRecord  = 4 + 4*fr.Bytes
)

// MarshalBinary is the state's one encoding.
func (s *State) MarshalBinary() ([]byte, error) {
	b := []byte{codecVersion, byte(s.logN), 0, 0, 0, 0}
	count := uint32(0)
	for i := range s.Records() {
		cells := s.Get(i)
		if cells.IsFree() {
			continue
		}
		count++
		b = binary.BigEndian.AppendUint32(b, i)
		for _, c := range cells {
			w := c.Bytes()
			b = append(b, w[:]...)
		}
	}
	binary.BigEndian.PutUint32(b[2:], count)
	return b, nil
}

// UnmarshalBinary reads what MarshalBinary wrote and refuses every other spelling.
// On an error s is unchanged.
func (s *State) UnmarshalBinary(b []byte) error {
	wrong := func(field string, value, limit any) error {
		return &layout.RuleError{Rule: "state", Field: field, Value: value, Limit: limit}
	}
	if len(b) < codecHead || b[0] != codecVersion {
		return wrong("head of the encoding", fmt.Sprintf("%x", b[:min(len(b), codecHead)]), fmt.Sprintf("version %d and %d bytes", codecVersion, codecHead))
	}
	read, err := New(uint(b[1]))
	if err != nil {
		return err
	}
	count, rest := binary.BigEndian.Uint32(b[2:]), b[codecHead:]
	if count > read.Records() || len(rest) != int(count)*codecRecord {
		return wrong("length of the records", len(rest), fmt.Sprintf("%d for %d records, of which there are at most %d", int(count)*codecRecord, count, read.Records()))
	}
	next := uint32(0)
	for ; len(rest) > 0; rest = rest[codecRecord:] {
		index := binary.BigEndian.Uint32(rest)
		if index < next || index >= read.Records() {
			return wrong("record index", index, fmt.Sprintf("at least %d and below %d", next, read.Records()))
		}
		var cells record.Cells
		for j := range cells {
			if err := cells[j].SetBytesCanonical(rest[4+j*fr.Bytes : 4+(j+1)*fr.Bytes]); err != nil {
				return wrong(fmt.Sprintf("cell %d of record %d", j, index), "r or more", "below r")
			}
		}
		if cells.IsFree() {
			return wrong(fmt.Sprintf("record %d", index), "free", "left out")
		}
		read.Set(index, cells)
		next = index + 1
	}
	*s = *read
	return nil
}

// Equal reports whether both states have the same size and the same cells.
func (s *State) Equal(t *State) bool {
	if s.logN != t.logN {
		return false
	}
	for i := range s.cells {
		if s.cells[i] != t.cells[i] {
			return false
		}
	}
	return true
}
