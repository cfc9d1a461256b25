package batch

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/poseidon"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

// Format is the version of the batch format, the first field of the header.
const Format = 1

// HeaderWords is the number of words of a header.
const HeaderWords = 4

// Header is what L1 compares with its own state.
type Header struct {
	signature.Network
	Number        uint64
	Timestamp     uint64
	ParamsVersion uint32
	Shape         uint32
	QueuePosition uint64
	QueueCount    uint16
	Used          [op.Lanes]int
}

// Words packs the header. The sequencer term and the totals are zero in this version.
func (h Header) Words() ([HeaderWords]fr.Element, error) {
	u := func(v uint64) *uint256.Int { return uint256.NewInt(v) }
	var w [HeaderWords]fr.Element
	var errs [3]error
	w[0], errs[0] = layout.Header0.Pack(u(Format), u(h.ChainID), new(uint256.Int).SetBytes(h.Rollup[:]), u(uint64(h.Shard)))
	w[1], errs[1] = layout.Header1.Pack(u(h.Number), u(h.Timestamp), u(0), u(uint64(h.ParamsVersion)), u(uint64(h.Shape)))
	counts := []*uint256.Int{u(h.QueuePosition), u(uint64(h.QueueCount))}
	for _, used := range h.Used {
		counts = append(counts, u(uint64(used)))
	}
	w[2], errs[2] = layout.Header2.Pack(counts...)
	for _, err := range errs {
		if err != nil {
			return w, err
		}
	}
	return w, nil
}

// ParseHeader is the inverse of Words.
func ParseHeader(w [HeaderWords]fr.Element) (Header, error) {
	a, err := layout.Header0.Unpack(w[0])
	if err != nil {
		return Header{}, err
	}
	b, err := layout.Header1.Unpack(w[1])
	if err != nil {
		return Header{}, err
	}
	c, err := layout.Header2.Unpack(w[2])
	if err != nil {
		return Header{}, err
	}
	if a[0].Uint64() != Format || !b[2].IsZero() || !w[3].IsZero() {
		return Header{}, &layout.RuleError{Rule: "BATCH-3", Field: "format, term and fourth word of the header", Value: []string{a[0].Dec(), b[2].Dec(), layout.Int(w[3]).Dec()}, Limit: []int{Format, 0, 0}}
	}
	h := Header{
		Network: signature.Network{ChainID: a[1].Uint64(), Rollup: common.Address(a[2].Bytes20()), Shard: uint16(a[3].Uint64())},
		Number:  b[0].Uint64(), Timestamp: b[1].Uint64(), ParamsVersion: uint32(b[3].Uint64()), Shape: uint32(b[4].Uint64()),
		QueuePosition: c[0].Uint64(), QueueCount: uint16(c[1].Uint64()),
	}
	for lane := range h.Used {
		h.Used[lane] = int(c[2+lane].Uint64())
	}
	return h, nil
}

// Words are all words of a batch by slot, unused rows included.
type Words struct {
	Header [HeaderWords]fr.Element
	Rows   [op.Lanes][][]fr.Element
}

// lanesInOrder is the order of the lanes in published words, in m and in c; dataLanes
// are those whose words blobs carry, in blob mode.
var (
	lanesInOrder = [op.Lanes]op.Lane{op.LaneS, op.LaneP, op.LaneL, op.LaneM, op.LaneE}
	dataLanes    = lanesInOrder[1:]
)

// Published is what a batch publishes: header, then the used rows of S, P, L, M and E.
// Shape.Split says where each word stands.
func (w Words) Published(used [op.Lanes]int) []fr.Element {
	words := append([]fr.Element(nil), w.Header[:]...)
	for _, lane := range lanesInOrder {
		for _, row := range w.Rows[lane][:used[lane]] {
			words = append(words, row...)
		}
	}
	return words
}

// All is every word by slot, in the order of Published.
func (w Words) All() []fr.Element {
	var full [op.Lanes]int
	for lane := range full {
		full[lane] = len(w.Rows[lane])
	}
	return w.Published(full)
}

// ParsePublished splits published words of a shape into the header and the used rows.
func ParsePublished(s Shape, words []fr.Element) (Header, Words, error) {
	if len(words) < HeaderWords {
		return Header{}, Words{}, &layout.RuleError{Rule: "BATCH-2", Field: "number of words", Value: len(words), Limit: fmt.Sprintf("at least %d", HeaderWords)}
	}
	var w Words
	copy(w.Header[:], words)
	h, err := ParseHeader(w.Header)
	if err != nil {
		return Header{}, Words{}, err
	}
	rest := words[HeaderWords:]
	for _, lane := range lanesInOrder {
		if limit := min(s.Capacity(lane), len(rest)/lane.Words()); h.Used[lane] > limit {
			return Header{}, Words{}, &layout.RuleError{Rule: "BATCH-2", Field: "used rows of lane " + lane.String(), Value: h.Used[lane], Limit: limit}
		}
		for range h.Used[lane] {
			w.Rows[lane] = append(w.Rows[lane], rest[:lane.Words()])
			rest = rest[lane.Words():]
		}
	}
	if len(rest) != 0 {
		return Header{}, Words{}, &layout.RuleError{Rule: "BATCH-2", Field: "words after the last row", Value: len(rest), Limit: 0}
	}
	return h, w, nil
}

// Split parts published words by where they stand: those that L1 reads, and in blob
// mode the data words by slot, which blob.Encode takes. In calldata mode L1 reads all.
func (s Shape) Split(published []fr.Element) (l1, data []fr.Element, err error) {
	h, w, err := ParsePublished(s, published)
	if err != nil || s.Data != Blobs {
		return published, nil, err
	}
	data = make([]fr.Element, 0, s.DataWords())
	for _, lane := range dataLanes {
		for _, row := range w.Rows[lane] {
			data = append(data, row...)
		}
		data = append(data, make([]fr.Element, (s.Capacity(lane)-h.Used[lane])*lane.Words())...)
	}
	return published[:HeaderWords+h.Used[op.LaneS]*op.LaneS.Words()], data, nil
}

// Join is the inverse of Split: the published words, from those that L1 reads and
// the data words of the blobs. It refuses words in unused rows, which no proven batch
// has.
func (s Shape) Join(l1, data []fr.Element) ([]fr.Element, error) {
	if s.Data != Blobs {
		_, _, err := ParsePublished(s, l1)
		return l1, err
	}
	switch {
	case len(l1) < HeaderWords:
		return nil, &layout.RuleError{Rule: "BATCH-2", Field: "number of words", Value: len(l1), Limit: fmt.Sprintf("at least %d", HeaderWords)}
	case len(data) != s.DataWords():
		return nil, &layout.RuleError{Rule: "BATCH-2", Field: "number of data words", Value: len(data), Limit: s.DataWords()}
	}
	h, err := ParseHeader([HeaderWords]fr.Element(l1))
	if err != nil {
		return nil, err
	}
	published := slices.Clone(l1)
	for _, lane := range dataLanes {
		slots := s.Capacity(lane) * lane.Words()
		used := min(slots, h.Used[lane]*lane.Words())
		for i, w := range data[used:slots] {
			if !w.IsZero() {
				return nil, &layout.RuleError{Rule: "BATCH-2", Field: fmt.Sprintf("word %d of an unused row of lane %s", i, lane), Value: layout.Int(w).Dec(), Limit: 0}
			}
		}
		published = append(published, data[:used]...)
		data = data[slots:]
	}
	_, _, err = ParsePublished(s, published)
	return published, err
}

// EvaluateWords are the public inputs m, b_lo and b_hi: all words by slot at ρ, by
// where they are published.
func (s Shape) EvaluateWords(all []fr.Element, rho fr.Element) (m, bLo, bHi fr.Element) {
	if s.Data != Blobs {
		return Evaluate(all, rho), fr.Element{}, fr.Element{}
	}
	l1 := len(all) - s.DataWords()
	bLo, bHi = blob.Limbs(blob.Evaluate(all[l1:], rho))
	return Evaluate(all[:l1], rho), bLo, bHi
}

// Evaluate is Σ w_k ρ^k over all slots.
func Evaluate(words []fr.Element, rho fr.Element) (m fr.Element) {
	for i := len(words) - 1; i >= 0; i-- {
		m.Mul(&m, &rho).Add(&m, &words[i])
	}
	return m
}

// Touched is a record that the batch read: its cells before and after, and the
// step of its last access (0 for padding).
type Touched struct {
	Index    uint32
	Old, New record.Cells
	LastStep uint32
}

// challengeTag is "stoa.c"; the sponge's capacity is the tag and the length.
const challengeTag = 0x73746f612e63

// ChallengeCapacity is the initial capacity element of the sponge that absorbs n
// elements to c.
func ChallengeCapacity(n int) fr.Element {
	v := uint256.NewInt(uint64(n))
	v.Lsh(v, 64)
	return layout.Element(v.AddUint64(v, challengeTag))
}

// Challenge is c, the hash of everything that the proof fixes before ρ: all
// words and every touched record with its old and new cells.
func Challenge(words []fr.Element, touched []Touched) fr.Element {
	elements := append([]fr.Element(nil), words...)
	for _, t := range touched {
		var index fr.Element
		index.SetUint64(uint64(t.Index))
		elements = append(elements, index)
		elements = append(elements, t.Old[:]...)
		elements = append(elements, t.New[:]...)
	}
	return poseidon.Absorb(ChallengeCapacity(len(elements)), elements)
}

// Rho is the point at which the polynomials are compared: a hash of everything
// that was fixed before it. Points are x ‖ y as L1 reads them; hashes are the versioned
// hashes of the blobs in order, none in calldata mode.
func Rho(oldC, newC, quotient [64]byte, c fr.Element, hashes []common.Hash, l1Words []fr.Element) fr.Element {
	cb := c.Bytes()
	var data []byte
	for _, w := range l1Words {
		b := w.Bytes()
		data = append(data, b[:]...)
	}
	var blobs []byte
	for _, h := range hashes {
		blobs = append(blobs, h[:]...)
	}
	var rho fr.Element
	rho.SetBytes(crypto.Keccak256([]byte("stoa.batch.v1"), oldC[:], newC[:], quotient[:], cb[:], blobs, crypto.Keccak256(data)))
	return rho
}
