package batch_test

import (
	"encoding/json"
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
)

func bits(t *rapid.T, label string, n uint) uint64 {
	top := uint64(1)<<(n-1)<<1 - 1
	return rapid.OneOf(rapid.Uint64Range(0, top), rapid.Just(uint64(0)), rapid.Just(top)).Draw(t, label)
}

func drawHeader(t *rapid.T) batch.Header {
	used := func(label string) int { return int(bits(t, label, layout.PositionBits)) }
	return batch.Header{
		Network: signature.Network{
			ChainID: bits(t, "chain", 64), Rollup: common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "rollup")), Shard: uint16(bits(t, "shard", 16)),
		},
		Number: bits(t, "number", 40), Timestamp: bits(t, "timestamp", 40), ParamsVersion: uint32(bits(t, "version", 32)), Shape: uint32(bits(t, "shape", 32)),
		QueuePosition: bits(t, "queue", 64), QueueCount: uint16(bits(t, "count", 16)), Used: [op.Lanes]int{used("P"), used("M"), used("E"), used("S")},
	}
}

func TestHeaderRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawHeader(t)
		words, err := want.Words()
		if err != nil {
			t.Fatal(err)
		}
		if have, err := batch.ParseHeader(words); err != nil || have != want {
			t.Fatalf("have %+v, %v, want %+v", have, err, want)
		}
	})
}

// Every bit of the header words that ParseHeader accepts comes back from Words.
func TestHeaderRefusesEveryOtherBit(t *testing.T) {
	words, err := batch.Header{}.Words()
	if err != nil {
		t.Fatal(err)
	}
	accepted := 0
	for word := range words {
		for bit := uint(0); bit <= 252; bit++ {
			flipped := words
			flipped[word] = layout.Element(new(uint256.Int).Xor(layout.Int(words[word]), new(uint256.Int).Lsh(uint256.NewInt(1), bit)))
			h, err := batch.ParseHeader(flipped)
			if err != nil {
				continue
			}
			accepted++
			if again, err := h.Words(); err != nil || again != flipped {
				t.Errorf("word %d, bit %d: have %v, %v, want the same words", word, bit, again, err)
			}
		}
	}
	if want := 64 + 160 + 16 + 40 + 40 + 32 + 32 + 64 + 16 + 5*13; accepted != want {
		t.Errorf("have %d bits accepted, want %d", accepted, want)
	}
}

func TestHeaderRefusesTooWideFields(t *testing.T) {
	for name, h := range map[string]batch.Header{"number": {Number: 1 << 40}, "timestamp": {Timestamp: 1 << 40}, "used P": {Used: [op.Lanes]int{1 << 13}}} {
		if _, err := h.Words(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: have error %v", name, err)
		}
	}
}

func rows(n, words int, from uint64) [][]fr.Element {
	var r [][]fr.Element
	for range n {
		var row []fr.Element
		for range words {
			row = append(row, fr.NewElement(from))
			from++
		}
		r = append(r, row)
	}
	return r
}

func example(t *testing.T, used [op.Lanes]int) (batch.Header, batch.Words) {
	t.Helper()
	h := batch.Header{Number: 1, Shape: batch.Tiny.ID, Used: used}
	words, err := h.Words()
	if err != nil {
		t.Fatal(err)
	}
	w := batch.Words{Header: words}
	for lane := range op.Lane(op.Lanes) {
		w.Rows[lane] = rows(batch.Tiny.Capacity(lane), lane.Words(), 1000*uint64(lane+1))
	}
	return h, w
}

func TestParsePublished(t *testing.T) {
	used := [op.Lanes]int{op.LaneP: 2, op.LaneL: 1, op.LaneM: 1, op.LaneE: 1, op.LaneS: 1}
	h, w := example(t, used)
	published := w.Published(used)
	if want := 4 + 8*1 + 2 + 4*1 + 3*1 + 3*1; len(published) != want {
		t.Fatalf("have %d words, want %d", len(published), want)
	}
	// S, then P, then L, then M, then E.
	for i, want := range map[int]uint64{4: 5000, 12: 1000, 13: 1001, 14: 2000, 18: 3000, 21: 4000, 23: 4002} {
		if published[i] != fr.NewElement(want) {
			t.Errorf("word %d: have %s, want %d", i, published[i].String(), want)
		}
	}
	have, split, err := batch.ParsePublished(batch.Tiny, published)
	if err != nil || have != h {
		t.Fatalf("have %+v, %v, want %+v", have, err, h)
	}
	again := split.Published(used)
	for i := range published {
		if again[i] != published[i] {
			t.Errorf("word %d changed", i)
		}
	}
}

func TestParsePublishedRefusals(t *testing.T) {
	used := [op.Lanes]int{op.LaneP: 2, op.LaneL: 1, op.LaneM: 1, op.LaneE: 1, op.LaneS: 1}
	_, w := example(t, used)
	published := w.Published(used)
	_, over := example(t, [op.Lanes]int{op.LaneP: 3})
	for name, words := range map[string][]fr.Element{
		"no word": nil, "three words": published[:3], "a word too few": published[:len(published)-1],
		"a word too many": append(append([]fr.Element(nil), published...), fr.Element{}), "header alone": published[:4],
		"more rows than the lane has": append(over.Header[:], make([]fr.Element, 3)...),
	} {
		if _, _, err := batch.ParsePublished(batch.Tiny, words); err == nil || !strings.HasPrefix(err.Error(), "BATCH-2") {
			t.Errorf("%s: have error %v, want BATCH-2", name, err)
		}
	}
	wrong := append([]fr.Element(nil), published...)
	wrong[3] = fr.One()
	if _, _, err := batch.ParsePublished(batch.Tiny, wrong); err == nil || !strings.HasPrefix(err.Error(), "BATCH-3") {
		t.Errorf("fourth word 1: have error %v, want BATCH-3", err)
	}
}

// m by the formula of the page: exponents by slot, so unused rows do not shift.
func TestEvaluateBySlot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := batch.Tiny
		used := [op.Lanes]int{rapid.IntRange(0, shape.P).Draw(t, "P"), rapid.IntRange(0, shape.L).Draw(t, "L"), rapid.IntRange(0, shape.M).Draw(t, "M"), rapid.IntRange(0, shape.E).Draw(t, "E"), rapid.IntRange(0, shape.S).Draw(t, "S")}
		rho := fr.NewElement(rapid.Uint64().Draw(t, "rho"))
		header, err := batch.Header{Used: used}.Words()
		if err != nil {
			t.Fatal(err)
		}
		w := batch.Words{Header: header}
		for lane := range op.Lane(op.Lanes) {
			w.Rows[lane] = rows(used[lane], lane.Words(), 1000*uint64(lane+1))
			w.Rows[lane] = append(w.Rows[lane], make([][]fr.Element, shape.Capacity(lane)-used[lane])...)
			for slot := used[lane]; slot < shape.Capacity(lane); slot++ {
				w.Rows[lane][slot] = make([]fr.Element, lane.Words())
			}
		}

		power := func(n int) fr.Element {
			p := fr.One()
			for range n {
				p.Mul(&p, &rho)
			}
			return p
		}
		polynomial := func(words []fr.Element) (sum fr.Element) {
			for i, word := range words {
				p := power(i)
				p.Mul(&p, &word)
				sum.Add(&sum, &p)
			}
			return sum
		}
		// What L1 has: the used rows alone.
		published := w.Published(used)
		s := 4 + 8*used[op.LaneS]
		p := s + used[op.LaneP]
		l := p + 4*used[op.LaneL]
		m := l + 3*used[op.LaneM]
		h, hs, hp, hl, hm, he := polynomial(published[:4]), polynomial(published[4:s]), polynomial(published[s:p]), polynomial(published[p:l]), polynomial(published[l:m]), polynomial(published[m:])
		want := power(3 * shape.M)
		want.Mul(&want, &he).Add(&want, &hm)
		inL := power(4 * shape.L)
		want.Mul(&want, &inL).Add(&want, &hl)
		inP := power(shape.P)
		want.Mul(&want, &inP).Add(&want, &hp)
		shift := power(8 * shape.S)
		want.Mul(&want, &shift).Add(&want, &hs)
		four := power(4)
		want.Mul(&want, &four).Add(&want, &h)

		if have := batch.Evaluate(w.All(), rho); have != want {
			t.Fatalf("have %s, want %s", have.String(), want.String())
		}
	})
}

// The computed positions of unused slots and any positions of the used rows make
// a permutation of 1…R together.
func TestUnusedPositions(t *testing.T) {
	for _, shape := range []batch.Shape{batch.Tiny, batch.Devnet} {
		for used := range upTo(shape.Capacities()) {
			rows, seen := 0, map[uint32]bool{}
			for lane := range op.Lane(op.Lanes) {
				rows += used[lane]
				for slot := used[lane]; slot < shape.Capacity(lane); slot++ {
					seen[shape.UnusedPosition(lane, slot, used)] = true
				}
			}
			for position := 1; position <= shape.Rows(); position++ {
				if unused := position > rows; seen[uint32(position)] != unused {
					t.Fatalf("%s, used %v: position %d: have unused %t, want %t", shape.Name, used, position, !unused, unused)
				}
			}
		}
	}
	// The formulas of the page, one by one.
	used := [op.Lanes]int{op.LaneP: 1, op.LaneL: 2, op.LaneM: 2, op.LaneE: 3, op.LaneS: 4}
	for lane, want := range map[op.Lane]uint32{
		op.LaneP: 5 + 1 + 2 + 2 + 3 + 4, op.LaneL: 5 + 1 + 8 + 2 + 3 + 4, op.LaneM: 5 + 1 + 8 + 3 + 3 + 4, op.LaneE: 5 + 1 + 8 + 3 + 4 + 4, op.LaneS: 5 + 1 + 8 + 3 + 4 + 5,
	} {
		if have := batch.Devnet.UnusedPosition(lane, 5, used); have != want {
			t.Errorf("slot 5 of lane %s: have position %d, want %d", lane, have, want)
		}
	}
}

// upTo yields all numbers of rows up to these capacities.
func upTo(capacities [op.Lanes]int) iter.Seq[[op.Lanes]int] {
	return func(yield func([op.Lanes]int) bool) {
		for used := ([op.Lanes]int{}); yield(used); {
			lane := 0
			for lane < op.Lanes && used[lane] == capacities[lane] {
				used[lane] = 0
				lane++
			}
			if lane == op.Lanes {
				return
			}
			used[lane]++
		}
	}
}

func TestShapes(t *testing.T) {
	ids := map[uint32]bool{}
	for _, s := range batch.Shapes {
		have, err := batch.Named(s.Name)
		if err != nil || have != s {
			t.Errorf("%s: have %+v, %v", s.Name, have, err)
		}
		if ids[s.ID] || s.ID == 0 {
			t.Errorf("%s: number %d is zero or stands twice", s.Name, s.ID)
		}
		ids[s.ID] = true
		if again := new(batch.Shape); json.Unmarshal(must(json.Marshal(s)), again) != nil || *again != s {
			t.Errorf("%s: have %+v from its JSON", s.Name, again)
		}
		if blobs := s.Blobs(); blobs > 6 || (blobs > 0) != (s.Data == batch.Blobs) {
			t.Errorf("%s: have %d blobs in mode %s", s.Name, blobs, s.Data)
		}
		// end has position R + 1, and a table of touched records needs that many.
		if s.Rows()+1 >= 1<<layout.PositionBits || uint32(s.Records) > s.StateRecords() || s.StateRecords() > 1<<layout.RecordBits {
			t.Errorf("%s does not fit its layouts: %+v", s.Name, s)
		}
	}
	if _, err := batch.Named("huge"); err == nil {
		t.Error("huge is a shape")
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// What a batch publishes is split into what L1 reads and what blobs carry, and joined
// again by whoever has both; m and b are those of the parts.
func TestSplitAndJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := batch.TinyBlobs
		if rapid.Bool().Draw(t, "calldata") {
			shape = batch.Tiny
		}
		var used [op.Lanes]int
		h := batch.Header{Shape: shape.ID}
		w := batch.Words{}
		for lane := range op.Lane(op.Lanes) {
			capacity := shape.Capacity(lane)
			used[lane] = rapid.IntRange(0, capacity).Draw(t, lane.String())
			w.Rows[lane] = rows(capacity, lane.Words(), 1000*uint64(lane+1))
			for _, row := range w.Rows[lane][used[lane]:] {
				clear(row)
			}
		}
		h.Used = used
		w.Header = must(h.Words())

		published, all := w.Published(used), w.All()
		l1, data, err := shape.Split(published)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := shape.Join(l1, data); err != nil || !slices.Equal(again, published) {
			t.Fatalf("have %v, %v, want %v", again, err, published)
		}
		same, blobs, err := shape.Publish(published)
		if err != nil || !slices.Equal(same, l1) || len(blobs) != shape.Blobs() {
			t.Fatalf("have %d words of L1 and %d blobs, %v, want %d and %d", len(same), len(blobs), err, len(l1), shape.Blobs())
		}
		if again, err := shape.Collect(same, blobs); err != nil || !slices.Equal(again, published) {
			t.Fatalf("from blobs: have %v, %v, want %v", again, err, published)
		}
		if _, err := shape.Collect(same, append(blobs, blob.Blob{})); err == nil {
			t.Fatal("took a blob too many")
		}
		rho := fr.NewElement(7)
		m, lo, hi := shape.EvaluateWords(all, rho)
		if shape.Data == batch.Calldata {
			if !slices.Equal(l1, published) || len(data) != 0 || m != batch.Evaluate(all, rho) || !lo.IsZero() || !hi.IsZero() {
				t.Fatalf("calldata mode: have %d words of L1, %d in blobs, b %s %s", len(l1), len(data), lo.String(), hi.String())
			}
			return
		}
		slots := 4 + 8*shape.S
		if !slices.Equal(l1, published[:4+8*used[op.LaneS]]) || !slices.Equal(data, all[slots:]) || m != batch.Evaluate(all[:slots], rho) {
			t.Fatalf("have %d words of L1, %d in blobs", len(l1), len(data))
		}
		if b := blob.Evaluate(data, rho); b.IsZero() == (used[op.LaneP]+used[op.LaneL]+used[op.LaneM]+used[op.LaneE] > 0) || lo.IsZero() && !b.IsZero() && hi.IsZero() {
			t.Fatalf("have b %s of %v", b.String(), used)
		}
	})
}

func TestJoinRefusals(t *testing.T) {
	shape := batch.TinyBlobs
	used := [op.Lanes]int{op.LaneP: 1, op.LaneL: 1, op.LaneM: 1}
	h := batch.Header{Shape: shape.ID, Used: used}
	header := must(h.Words())
	data := make([]fr.Element, shape.DataWords())
	data[0].SetOne()
	if _, err := shape.Join(header[:], data); err != nil {
		t.Fatal(err)
	}
	set := func(i int) []fr.Element {
		changed := slices.Clone(data)
		changed[i].SetOne()
		return changed
	}
	tooMany := h
	tooMany.Used[op.LaneP] = shape.P + 1
	over := must(tooMany.Words())
	for name, c := range map[string]struct{ l1, data []fr.Element }{
		"no header":          {header[:3], data},
		"too few data words": {header[:], data[1:]},
		"too many":           {header[:], append(slices.Clone(data), fr.Element{})},
		"an unused payment":  {header[:], set(1)},
		"an unused L row":    {header[:], set(shape.P + 4*shape.L - 1)},
		"an unused M row":    {header[:], set(shape.P + 4*shape.L + 3*shape.M - 1)},
		"an unused E row":    {header[:], set(shape.DataWords() - 1)},
		"an S row too many":  {append(header[:], make([]fr.Element, 8)...), data},
		"more than the lane": {over[:], data},
	} {
		var r *layout.RuleError
		if _, err := shape.Join(c.l1, c.data); !errors.As(err, &r) || r.Rule != "BATCH-2" {
			t.Errorf("%s: have error %v, want BATCH-2", name, err)
		}
	}
}

func TestChallengeDependsOnEverything(t *testing.T) {
	words := rows(1, 20, 1)[0]
	touched := []batch.Touched{{Index: 1, LastStep: 4}, {Index: 2}}
	want := batch.Challenge(words, touched)

	differs := func(name string, c fr.Element) {
		t.Helper()
		if c == want {
			t.Errorf("another %s gives the same challenge", name)
		}
	}
	for i := range words {
		other := append([]fr.Element(nil), words...)
		other[i].SetUint64(99)
		differs("word", batch.Challenge(other, touched))
	}
	for i := range touched {
		change := func(name string, f func(*batch.Touched)) {
			other := append([]batch.Touched(nil), touched...)
			f(&other[i])
			differs(name, batch.Challenge(words, other))
		}
		change("index", func(x *batch.Touched) { x.Index = 9 })
		for cell := range (record.Cells{}) {
			change("old cell", func(x *batch.Touched) { x.Old[cell].SetOne() })
			change("new cell", func(x *batch.Touched) { x.New[cell].SetOne() })
		}
	}
	// The number of elements is in the capacity: zeros at the end count.
	differs("length", batch.Challenge(append(append([]fr.Element(nil), words...), fr.Element{}), touched))
}

func TestRhoDependsOnEverything(t *testing.T) {
	words := rows(1, 5, 1)[0]
	var oldC, newC, q [64]byte
	c := fr.NewElement(5)
	want := batch.Rho(oldC, newC, q, c, nil, words)
	one := [64]byte{63: 1}
	for name, have := range map[string]fr.Element{
		"old commitment": batch.Rho(one, newC, q, c, nil, words), "new commitment": batch.Rho(oldC, one, q, c, nil, words), "quotient": batch.Rho(oldC, newC, one, c, nil, words),
		"challenge": batch.Rho(oldC, newC, q, fr.NewElement(6), nil, words), "words": batch.Rho(oldC, newC, q, c, nil, words[:4]),
		"blob": batch.Rho(oldC, newC, q, c, []common.Hash{{1}}, words),
	} {
		if have == want {
			t.Errorf("another %s gives the same point", name)
		}
	}
}
