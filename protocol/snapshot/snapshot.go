package snapshot

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
)

const (
	// Version of the format.
	Version = 1

	// PartBlobs is how many blobs every part but the last has: as many as a transaction carries.
	PartBlobs = 6

	// MaxNumber is the largest number of a batch.
	MaxNumber = 1<<40 - 1

	head      = 2 // elements before the records
	perRecord = 5 // index and cells
)

// Header is what a snapshot says of itself.
type Header struct {
	Network signature.Network
	Number  uint64 // of the last batch in the state
	LogN    uint   // the state has 2^LogN cells
	Records uint32 // that are not free
}

// Blobs is how many blobs the snapshot has (SNAPSHOT-4).
func (h Header) Blobs() int { return blob.Count(head + perRecord*int(h.Records)) }

// Parts is how many parts so many blobs make.
func Parts(blobs int) int { return (blobs + PartBlobs - 1) / PartBlobs }

// Encode writes a state after a batch. It refuses a number above MaxNumber (SNAPSHOT-1).
func Encode(n signature.Network, number uint64, s *state.State) ([]blob.Blob, error) {
	h := Header{Network: n, Number: number, LogN: s.LogN()}
	for i := range s.Records() {
		if !s.Get(i).IsFree() {
			h.Records++
		}
	}
	blobs := make([]blob.Blob, h.Blobs())
	first, second, err := h.elements()
	if err != nil {
		return nil, err
	}
	w := writer{blobs: blobs}
	w.put(first)
	w.put(second)
	for i := range s.Records() {
		cells := s.Get(i)
		if cells.IsFree() {
			continue
		}
		var index [fr.Bytes]byte
		binary.BigEndian.PutUint32(index[fr.Bytes-4:], i)
		w.put(index)
		for _, c := range cells {
			w.put(c.Bytes())
		}
	}
	return blobs, nil
}

// ParseHeader reads what the first blob says. It refuses another version, a k that no state has, more records than such a state,
// and bits where there are none (SNAPSHOT-1).
func ParseHeader(first *blob.Blob) (h Header, err error) {
	a, b := element(first, 0), element(first, 1)
	h.Number = binary.BigEndian.Uint64(append(make([]byte, 3, 8), a[32-7:32-2]...))
	h.LogN, h.Records = uint(a[32-2]), binary.BigEndian.Uint32(a[32-11:])
	h.Network.ChainID = binary.BigEndian.Uint64(b[32-8:])
	copy(h.Network.Rollup[:], b[32-28:])
	h.Network.Shard = binary.BigEndian.Uint16(b[32-30:])
	switch {
	case a[32-1] != Version:
		return Header{}, refuse("SNAPSHOT-1", "version", a[32-1], Version)
	case h.LogN < state.MinLog || h.LogN > state.MaxLog:
		return Header{}, refuse("SNAPSHOT-1", "log of the number of cells", h.LogN, fmt.Sprintf("%d to %d", state.MinLog, state.MaxLog))
	case h.Records > 1<<(h.LogN-2):
		return Header{}, refuse("SNAPSHOT-2", "number of records", h.Records, 1<<(h.LogN-2))
	}
	for _, bits := range [][]byte{a[:32-11], b[:32-30]} {
		for _, x := range bits {
			if x != 0 {
				return Header{}, refuse("SNAPSHOT-1", "bits behind the header", fmt.Sprintf("0x%x", bits), 0)
			}
		}
	}
	return h, nil
}

// elements packs the header.
func (h Header) elements() (a, b [32]byte, err error) {
	if h.Number > MaxNumber {
		return a, b, refuse("SNAPSHOT-1", "batch number", h.Number, uint64(MaxNumber))
	}
	binary.BigEndian.PutUint32(a[32-11:], h.Records)
	var number [8]byte
	binary.BigEndian.PutUint64(number[:], h.Number)
	copy(a[32-7:], number[3:])
	a[32-2], a[32-1] = byte(h.LogN), Version
	binary.BigEndian.PutUint16(b[32-30:], h.Network.Shard)
	copy(b[32-28:], h.Network.Rollup[:])
	binary.BigEndian.PutUint64(b[32-8:], h.Network.ChainID)
	return a, b, nil
}

// Decode is the inverse of Encode for a rollup, a batch and a size of the state, and refuses all that Encode does not write: another
// header (SNAPSHOT-1), indices that do not rise (SNAPSHOT-2), cells that are not below r and free records (SNAPSHOT-3), another number of
// blobs than the records take, and elements behind them (SNAPSHOT-4).
func Decode(n signature.Network, number uint64, logN uint, blobs []blob.Blob) (*state.State, error) {
	if len(blobs) == 0 {
		return nil, refuse("SNAPSHOT-4", "number of blobs", 0, "1 or more")
	}
	h, err := ParseHeader(&blobs[0])
	if err != nil {
		return nil, err
	}
	if err := h.Check(n, number, logN); err != nil {
		return nil, err
	}
	if len(blobs) != h.Blobs() {
		return nil, refuse("SNAPSHOT-4", "number of blobs", len(blobs), h.Blobs())
	}
	s, err := state.New(logN)
	if err != nil {
		return nil, err
	}
	next, at := uint32(0), head
	for ; h.Records > 0; h.Records-- {
		index, err := h.index(blobs, at, next)
		if err != nil {
			return nil, err
		}
		var cells record.Cells
		for j := range cells {
			e := element(&blobs[(at+1+j)/blob.Words], (at+1+j)%blob.Words)
			if cells[j].SetBytesCanonical(e) != nil {
				return nil, refuse("SNAPSHOT-3", fmt.Sprintf("cell %d of record %d", j, index), fmt.Sprintf("0x%x", e), "below r")
			}
		}
		if cells.IsFree() {
			return nil, refuse("SNAPSHOT-3", fmt.Sprintf("record %d", index), "free", "left out")
		}
		s.Set(index, cells)
		next, at = index+1, at+perRecord
	}
	for ; at < len(blobs)*blob.Words; at++ {
		if e := element(&blobs[at/blob.Words], at%blob.Words); [32]byte(e) != [32]byte{} {
			return nil, refuse("SNAPSHOT-4", fmt.Sprintf("element %d", at), fmt.Sprintf("0x%x", e), "zero behind the last record")
		}
	}
	return s, nil
}

// Check refuses a snapshot of another rollup, batch or size than is wanted (SNAPSHOT-1).
func (h Header) Check(n signature.Network, number uint64, logN uint) error {
	switch {
	case h.Network != n:
		return refuse("SNAPSHOT-1", "network", h.Network, n)
	case h.Number != number:
		return refuse("SNAPSHOT-1", "batch number", h.Number, number)
	case h.LogN != logN:
		return refuse("SNAPSHOT-1", "log of the number of cells", h.LogN, logN)
	}
	return nil
}

// index reads the index of a record, which is next at least.
func (h Header) index(blobs []blob.Blob, at int, next uint32) (uint32, error) {
	e := element(&blobs[at/blob.Words], at%blob.Words)
	index, limit := binary.BigEndian.Uint32(e[32-4:]), uint32(1)<<(h.LogN-2)
	if [28]byte(e) != [28]byte{} || index < next || index >= limit {
		return 0, refuse("SNAPSHOT-2", fmt.Sprintf("record index, element %d,", at), fmt.Sprintf("0x%x", e), fmt.Sprintf("at least %d and below %d", next, limit))
	}
	return index, nil
}

// writer puts elements one after the other.
type writer struct {
	blobs []blob.Blob
	at    int
}

func (w *writer) put(e [32]byte) {
	copy(element(&w.blobs[w.at/blob.Words], w.at%blob.Words), e[:])
	w.at++
}

func element(b *blob.Blob, i int) []byte { return b[i*fr.Bytes : (i+1)*fr.Bytes] }

func refuse(rule, field string, value, limit any) error {
	return &layout.RuleError{Rule: rule, Field: field, Value: value, Limit: limit}
}
