package snapshot_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/snapshot"
	"github.com/stoa-rollup/stoa/protocol/state"
)

var network = signature.Network{ChainID: 1<<63 + 5, Rollup: common.HexToAddress("0xfedcba9876543210fedcba9876543210fedcba98"), Shard: 0x1234}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func newState(t testing.TB, logN uint) *state.State {
	t.Helper()
	s, err := state.New(logN)
	check(t, err)
	return s
}

func encode(t testing.TB, number uint64, s *state.State) []blob.Blob {
	t.Helper()
	blobs, err := snapshot.Encode(network, number, s)
	check(t, err)
	return blobs
}

// element i of a stream, counted over all blobs.
func element(blobs []blob.Blob, i int) []byte {
	return blobs[i/blob.Words][i%blob.Words*32:][:32]
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, err := state.New(rapid.UintRange(state.MinLog, 13).Draw(t, "k"))
		if err != nil {
			t.Fatal(err)
		}
		if rapid.Bool().Draw(t, "full") {
			for i := range s.Records() {
				s.Set(i, record.Cells{1: fr.NewElement(uint64(i) + 1)})
			}
		}
		for range rapid.IntRange(0, 12).Draw(t, "records") {
			var cells record.Cells
			for j := range cells {
				cells[j].SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "cell"))
			}
			s.Set(rapid.Uint32Range(0, s.Records()-1).Draw(t, "index"), cells)
		}
		number := rapid.Uint64Range(0, snapshot.MaxNumber).Draw(t, "number")

		blobs, err := snapshot.Encode(network, number, s)
		if err != nil {
			t.Fatal(err)
		}
		h, err := snapshot.ParseHeader(&blobs[0])
		if err != nil || h.Network != network || h.Number != number || h.LogN != s.LogN() || h.Blobs() != len(blobs) {
			t.Fatalf("have header %+v, error %v, of batch %d of %d blobs", h, err, number, len(blobs))
		}
		have, err := snapshot.Decode(network, number, s.LogN(), blobs)
		if err != nil || !have.Equal(s) {
			t.Fatalf("have error %v, want the same state", err)
		}
		// a changed byte is refused, or another state that is written just so
		at := rapid.IntRange(0, len(blobs)*blob.Size-1).Draw(t, "at")
		blobs[at/blob.Size][at%blob.Size] ^= rapid.ByteRange(1, 255).Draw(t, "mask")
		if have, err = snapshot.Decode(network, number, s.LogN(), blobs); err != nil {
			return
		}
		if again, err := snapshot.Encode(network, number, have); err != nil || !slices.Equal(again, blobs) || have.Equal(s) {
			t.Fatalf("byte %d changed: read and written differently, error %v", at, err)
		}
	})
}

// The figures of the specification, and the layout of the header, bit by bit.
func TestLayout(t *testing.T) {
	s := newState(t, 6)
	s.Set(3, record.Cells{fr.NewElement(0xaa), fr.NewElement(0xbb), {}, fr.NewElement(0xdd)})
	s.Set(9, record.Cells{3: fr.NewElement(1)})
	blobs := encode(t, 0x0102030405, s)
	if len(blobs) != 1 {
		t.Fatalf("have %d blobs, want 1", len(blobs))
	}
	for i, want := range []string{
		"0x00000000000000000000000000000000000000000000000002" + "0102030405" + "06" + "01",
		"0x1234fedcba9876543210fedcba9876543210fedcba98" + "8000000000000005",
		"0x03", "0xaa", "0xbb", "0x00", "0xdd",
		"0x09", "0x00", "0x00", "0x00", "0x01", "0x00",
	} {
		if have := common.BytesToHash(element(blobs, i)); have != common.HexToHash(want) {
			t.Errorf("element %d: have %s, want %s", i, have, want)
		}
	}
	full := snapshot.Header{Records: 1 << 18}
	if full.Blobs() != 321 || snapshot.Parts(full.Blobs()) != 54 || snapshot.Parts(6) != 1 || snapshot.Parts(7) != 2 {
		t.Errorf("have %d blobs in %d parts, want 321 in 54", full.Blobs(), snapshot.Parts(full.Blobs()))
	}
	// 2 + 5·R elements: 818 records leave four of a blob, 819 do not fit
	for records, want := range map[uint32]int{0: 1, 818: 1, 819: 2} {
		if have := (snapshot.Header{Records: records}).Blobs(); have != want {
			t.Errorf("%d records: have %d blobs, want %d", records, have, want)
		}
	}
}

func TestEncodeRefusesANumber(t *testing.T) {
	if _, err := snapshot.Encode(network, snapshot.MaxNumber+1, newState(t, 6)); !breaks(err, "SNAPSHOT-1") {
		t.Errorf("have %v, want a refusal by SNAPSHOT-1", err)
	}
}

func breaks(err error, rule string) bool {
	var r *layout.RuleError
	return errors.As(err, &r) && r.Rule == rule
}

func TestDecodeRefuses(t *testing.T) {
	const number, logN = 7, 13 // 2048 records: up to three blobs
	s := newState(t, logN)
	for i := range uint32(900) {
		s.Set(2*i, record.Cells{fr.NewElement(uint64(i) + 1)})
	}
	good := encode(t, number, s)
	if len(good) != 2 {
		t.Fatalf("have %d blobs, want 2", len(good))
	}
	const behind = 2 + 5*900
	put := func(i int, value ...byte) func([]blob.Blob) []blob.Blob {
		return func(b []blob.Blob) []blob.Blob {
			e := common.BytesToHash(value)
			copy(element(b, i), e[:])
			return b
		}
	}
	r := fr.Modulus().FillBytes(make([]byte, 32))
	for name, c := range map[string]struct {
		rule   string
		change func([]blob.Blob) []blob.Blob
	}{
		"nothing":                   {"SNAPSHOT-4", func([]blob.Blob) []blob.Blob { return nil }},
		"zeros":                     {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { clear(b); return b }},
		"version 0":                 {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[31] = 0; return b }},
		"version 2":                 {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[31] = 2; return b }},
		"k is less":                 {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[30]--; return b }},
		"k is more":                 {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[30]++; return b }},
		"k that none has":           {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[30] = 255; return b }},
		"another batch":             {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[29]++; return b }},
		"bits behind the count":     {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 0)[20] = 1; return b }},
		"bits behind the shard":     {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 1)[1] = 1; return b }},
		"another shard":             {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 1)[3] = 1; return b }},
		"another chain":             {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 1)[31]++; return b }},
		"another rollup":            {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { element(b, 1)[4]++; return b }},
		"more records than it has":  {"SNAPSHOT-2", func(b []blob.Blob) []blob.Blob { element(b, 0)[22] = 1; return b }},
		"a record more":             {"SNAPSHOT-2", func(b []blob.Blob) []blob.Blob { element(b, 0)[24]++; return b }},
		"a record less":             {"SNAPSHOT-4", func(b []blob.Blob) []blob.Blob { element(b, 0)[24]--; return b }},
		"a blob less":               {"SNAPSHOT-4", func(b []blob.Blob) []blob.Blob { return b[:1] }},
		"a blob more":               {"SNAPSHOT-4", func(b []blob.Blob) []blob.Blob { return append(b, blob.Blob{}) }},
		"blobs in another order":    {"SNAPSHOT-1", func(b []blob.Blob) []blob.Blob { slices.Reverse(b); return b }},
		"the same index":            {"SNAPSHOT-2", put(2+5, 0)},
		"a lower index":             {"SNAPSHOT-2", put(2+5*10, 17)},
		"index behind the end":      {"SNAPSHOT-2", put(2+5*899, 8, 0)},
		"index of more than 32 bit": {"SNAPSHOT-2", put(2, 1, 0, 0, 0, 0)},
		"a cell of r":               {"SNAPSHOT-3", put(3, r...)},
		"a cell of 2^256 - 1":       {"SNAPSHOT-3", put(4, []byte(strings.Repeat("\xff", 32))...)},
		"a free record":             {"SNAPSHOT-3", put(3, 0)},
		"element behind the last":   {"SNAPSHOT-4", put(behind, 1)},
		"the last element":          {"SNAPSHOT-4", put(2*blob.Words-1, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := snapshot.Decode(network, number, logN, c.change(slices.Clone(good))); !breaks(err, c.rule) {
				t.Errorf("have %v, want a refusal by %s", err, c.rule)
			}
		})
	}
	if have, err := snapshot.Decode(network, number, logN, good); err != nil || !have.Equal(s) {
		t.Errorf("have %v, want the state: a case changed it", err)
	}
	if _, err := snapshot.Decode(network, number, 12, good); !breaks(err, "SNAPSHOT-1") {
		t.Errorf("have %v, want a refusal of a state of another size", err)
	}
}

// Whatever is read is written again to the bit.
func FuzzDecode(f *testing.F) {
	const number, logN = 3, 6
	s := newState(f, logN)
	for i := range uint32(5) {
		s.Set(3*i, record.Cells{fr.NewElement(uint64(i) + 1), fr.NewElement(9)})
	}
	seed := encode(f, number, s)
	f.Add(seed[0][:32*32])
	f.Add(seed[0][:64])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, prefix []byte) {
		blobs := make([]blob.Blob, max(1, (len(prefix)+blob.Size-1)/blob.Size))
		for i := range blobs {
			copy(blobs[i][:], prefix[min(len(prefix), i*blob.Size):])
		}
		read, err := snapshot.Decode(network, number, logN, blobs)
		if err != nil {
			var rule *layout.RuleError
			if !errors.As(err, &rule) || read != nil {
				t.Errorf("have %v of %v, want a rule", err, read)
			}
			return
		}
		again, err := snapshot.Encode(network, number, read)
		if err != nil || !slices.Equal(again, blobs) {
			t.Errorf("read and written differently, error %v", err)
		}
	})
}
