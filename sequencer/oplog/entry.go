package oplog

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Kind is the type of an entry.
type Kind uint8

// Kinds of entries.
const (
	KindOperation   Kind = 1 // a signed operation that was accepted
	KindQueued      Kind = 2 // an entry taken from the queue on L1
	KindBatchBegin  Kind = 3 // the operations that follow are of this batch
	KindBatchSealed Kind = 4 // the batch takes no more
)

func (k Kind) String() string {
	switch k {
	case KindOperation:
		return "operation"
	case KindQueued:
		return "queued"
	case KindBatchBegin:
		return "batch begin"
	case KindBatchSealed:
		return "batch sealed"
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

func (k Kind) known() bool { return k >= KindOperation && k <= KindBatchSealed }

// MaxPayload is the longest payload of an entry in bytes. The longest of today is
// that of an entry of the queue; the rest is room.
const MaxPayload = 1024

// Entry is one step of the sequencer. The constructors below make them; an id
// stands once in a log.
type Entry struct {
	Index   uint64 // from that after the log's base, 1 as a rule; set by the log, ignored by Append
	Kind    Kind
	ID      common.Hash
	Payload []byte
}

// Queued is an entry of the queue on L1.
type Queued struct {
	Position  uint64 // in the queue
	Operation op.Queued
}

// Begin is the start of a batch.
type Begin struct {
	Number        uint64
	Timestamp     uint64 // of all its rows
	QueuePosition uint64 // entries of the queue on L1 that earlier batches consumed
}

// Sealed is the end of a batch.
type Sealed struct {
	Number uint64
	Shape  uint32 // id of the circuit shape that was chosen
}

// NewOperation is the entry of an operation. Its id is the operation's on the
// network, so that two signatures of it are one operation.
func NewOperation(n signature.Network, s op.Signed) (Entry, error) {
	payload, err := s.MarshalBinary()
	if err != nil {
		return Entry{}, err
	}
	id, err := s.ID(n)
	return Entry{Kind: KindOperation, ID: id, Payload: payload}, err
}

// NewQueued is the entry of what L1 orders. Its id is its position in the queue.
func NewQueued(q Queued) (Entry, error) {
	b, err := op.Signed{Operation: q.Operation}.MarshalBinary()
	if err != nil {
		return Entry{}, err
	}
	payload := append(binary.BigEndian.AppendUint64(nil, q.Position), b...)
	return Entry{Kind: KindQueued, ID: QueuedID(q.Position), Payload: payload}, nil
}

// NewBegin is the entry that begins a batch. A batch begins once.
func NewBegin(b Begin) Entry {
	var payload []byte
	for _, n := range []uint64{b.Number, b.Timestamp, b.QueuePosition} {
		payload = binary.BigEndian.AppendUint64(payload, n)
	}
	return Entry{Kind: KindBatchBegin, ID: BeginID(b.Number), Payload: payload}
}

// NewSealed is the entry that ends a batch. A batch ends once.
func NewSealed(s Sealed) Entry {
	payload := binary.BigEndian.AppendUint64(nil, s.Number)
	return Entry{Kind: KindBatchSealed, ID: SealedID(s.Number), Payload: binary.BigEndian.AppendUint32(payload, s.Shape)}
}

// BeginID is the id of the entry that begins a batch.
func BeginID(batch uint64) common.Hash { return numberID("stoa.log.begin.v1", batch) }

// SealedID is the id of the entry that ends a batch.
func SealedID(batch uint64) common.Hash { return numberID("stoa.log.sealed.v1", batch) }

// QueuedID is the id of the entry at a position of the queue.
func QueuedID(position uint64) common.Hash { return numberID("stoa.log.queued.v1", position) }

func numberID(tag string, n uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte(tag), n))
}

// payload checks kind and length; least is the shortest payload, exact its only length.
func (e Entry) payload(k Kind, length int, exact bool) error {
	if e.Kind != k {
		return &CorruptError{e.Index, fmt.Sprintf("the entry is a %s, want a %s", e.Kind, k)}
	}
	if len(e.Payload) < length || exact && len(e.Payload) != length {
		return &CorruptError{e.Index, fmt.Sprintf("the payload of a %s has %d bytes, want %d", k, len(e.Payload), length)}
	}
	return nil
}

// Operation is the operation of an entry of that kind.
func (e Entry) Operation() (op.Signed, error) {
	var s op.Signed
	if err := e.payload(KindOperation, 0, false); err != nil {
		return s, err
	}
	return s, s.UnmarshalBinary(e.Payload)
}

// Queued is the entry of the queue in an entry of that kind.
func (e Entry) Queued() (Queued, error) {
	if err := e.payload(KindQueued, 8, false); err != nil {
		return Queued{}, err
	}
	var s op.Signed
	if err := s.UnmarshalBinary(e.Payload[8:]); err != nil {
		return Queued{}, err
	}
	o, ok := s.Operation.(op.Queued)
	if !ok {
		return Queued{}, &CorruptError{e.Index, "an entry of the queue holds a " + s.Kind().String()}
	}
	return Queued{binary.BigEndian.Uint64(e.Payload), o}, nil
}

// Begin is the batch that an entry of that kind begins.
func (e Entry) Begin() (Begin, error) {
	if err := e.payload(KindBatchBegin, 24, true); err != nil {
		return Begin{}, err
	}
	number := func(i int) uint64 { return binary.BigEndian.Uint64(e.Payload[8*i:]) }
	return Begin{number(0), number(1), number(2)}, nil
}

// Sealed is the batch that an entry of that kind ends.
func (e Entry) Sealed() (Sealed, error) {
	if err := e.payload(KindBatchSealed, 12, true); err != nil {
		return Sealed{}, err
	}
	return Sealed{binary.BigEndian.Uint64(e.Payload), binary.BigEndian.Uint32(e.Payload[8:])}, nil
}

// On disk, under three prefixes:
//
//	e ‖ index 8   →  version ‖ kind ‖ id 32 ‖ payload ‖ sum 4
//	i ‖ id 32     →  index 8 ‖ sum 4
//	m             →  version ‖ domain of the network 32 ‖ sum 4
//
// A sum is CRC-32C of key and value. Pebble checks its blocks as well; ours also
// finds a value under a wrong key, and travels with the entry.
const (
	formatVersion = 8 // 1 had the shape in the begin of a batch, 2 no lane E, 3 knew deposits alone of the queue on L1, 4 no lane L, 5 stays in one window, 6 one booking a unit, 7 no demands and awards

	prefixEntry = 'e'
	prefixID    = 'i'
	prefixMeta  = 'm'

	entryHead = 2 + common.HashLength
	sumBytes  = 4
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func entryKey(index uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefixEntry}, index)
}

func idKey(id common.Hash) []byte { return append([]byte{prefixID}, id[:]...) }

// seal appends the sum of key and value.
func seal(key, value []byte) []byte {
	sum := crc32.Update(crc32.Checksum(key, castagnoli), castagnoli, value)
	return binary.BigEndian.AppendUint32(value, sum)
}

// unseal checks the sum and takes it off.
func unseal(key, value []byte) ([]byte, bool) {
	if len(value) < sumBytes {
		return nil, false
	}
	body := value[:len(value)-sumBytes]
	sum := crc32.Update(crc32.Checksum(key, castagnoli), castagnoli, body)
	return body, binary.BigEndian.Uint32(value[len(body):]) == sum
}

// body is the entry's value without its sum. It copies, so that the caller of
// Append keeps its payload.
func (e Entry) body() []byte {
	b := make([]byte, 0, entryHead+len(e.Payload)+sumBytes)
	b = append(b, formatVersion, byte(e.Kind))
	b = append(b, e.ID[:]...)
	return append(b, e.Payload...)
}

// readEntry reads a value. It copies the payload.
func readEntry(index uint64, value []byte) (Entry, error) {
	body, ok := unseal(entryKey(index), value)
	switch {
	case !ok || len(body) < entryHead:
		return Entry{}, &CorruptError{index, "the checksum of the entry is wrong"}
	case body[0] != formatVersion:
		return Entry{}, &CorruptError{index, fmt.Sprintf("the entry has format version %d, want %d", body[0], formatVersion)}
	}
	e := Entry{Index: index, Kind: Kind(body[1]), ID: common.Hash(body[2:entryHead]), Payload: append([]byte{}, body[entryHead:]...)}
	if !e.Kind.known() {
		return Entry{}, &CorruptError{index, "the entry has an unknown " + e.Kind.String()}
	}
	return e, nil
}

func (e Entry) check(position int) error {
	switch {
	case !e.Kind.known():
		return &EntryError{position, "kind", "a kind of entry", e.Kind.String()}
	case e.ID == common.Hash{}:
		return &EntryError{position, "id", "not zero", "zero"}
	case len(e.Payload) > MaxPayload:
		return &EntryError{position, "payload", fmt.Sprintf("%d bytes at most", MaxPayload), fmt.Sprint(len(e.Payload))}
	}
	return nil
}
