package kzg

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/iotest"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
)

func TestUnsafeSRSIsGnarks(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8} {
		srs, ref := testSRS(logN), gnarkSRS(t, logN)
		if !slices.Equal(srs.Powers, ref.Pk.G1) || !srs.Tau2.Equal(&ref.Vk.G2[1]) {
			t.Fatal("powers differ from gnark-crypto's")
		}
		lagrange, err := kzg.ToLagrangeG1(ref.Pk.G1)
		must(t, lagrange, err)
		if !slices.Equal(srs.Lagrange, lagrange) {
			t.Fatal("Lagrange points differ from gnark-crypto's")
		}
	}
	defer func() { wantKind(t, recover().(error), ErrRange) }()
	UnsafeSRS(MaxLogN + 1)
}

func TestSRSCheck(t *testing.T) {
	srs := testSRS(8)
	if err := srs.Check(); err != nil {
		t.Fatal(err)
	}
	_, _, _, g2 := bn254.Generators()
	for name, c := range map[string]struct {
		kind error
		lie  func(*SRS)
	}{
		"one power":            {ErrSRS, func(s *SRS) { s.Powers[77].Add(&s.Powers[77], &s.Powers[0]) }},
		"last power":           {ErrSRS, func(s *SRS) { s.Powers[255].Neg(&s.Powers[255]) }},
		"first power":          {ErrSRS, func(s *SRS) { s.Powers[0].Neg(&s.Powers[0]) }},
		"one Lagrange point":   {ErrSRS, func(s *SRS) { s.Lagrange[255].Neg(&s.Lagrange[255]) }},
		"swapped Lagrange":     {ErrSRS, func(s *SRS) { s.Lagrange[3], s.Lagrange[4] = s.Lagrange[4], s.Lagrange[3] }},
		"another tau2":         {ErrSRS, func(s *SRS) { s.Tau2.Add(&s.Tau2, &g2) }},
		"tau2 at infinity":     {ErrCurve, func(s *SRS) { s.Tau2 = bn254.G2Affine{} }},
		"power off the curve":  {ErrCurve, func(s *SRS) { s.Powers[9] = offCurve }},
		"Lagrange off curve":   {ErrCurve, func(s *SRS) { s.Lagrange[9] = offCurve }},
		"Lagrange at infinity": {ErrSRS, func(s *SRS) { s.Lagrange[9] = bn254.G1Affine{} }},
		"short":                {ErrLength, func(s *SRS) { s.Powers = s.Powers[:255] }},
		"all scaled but the G": {ErrSRS, func(s *SRS) {
			for i := range s.Powers[1:] {
				s.Powers[i+1].Double(&s.Powers[i+1])
			}
		}},
		"another size's points": {ErrSRS, func(s *SRS) { s.LogN, s.Powers, s.Lagrange = 7, s.Powers[:128], s.Lagrange[:128] }},
	} {
		bad := &SRS{srs.LogN, slices.Clone(srs.Powers), slices.Clone(srs.Lagrange), srs.Tau2}
		c.lie(bad)
		if err := bad.Check(); !errors.Is(err, c.kind) {
			t.Errorf("%s: want %v, have %v", name, c.kind, err)
		}
	}
}

func srsBytes(t testing.TB, s *SRS) []byte {
	var b bytes.Buffer
	n, err := s.WriteTo(&b)
	must(t, n, err)
	if n != int64(b.Len()) {
		t.Fatalf("WriteTo says %d bytes, wrote %d", n, b.Len())
	}
	return b.Bytes()
}

func TestSRSFile(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8, 10, 11} { // less than one chunk, one, two
		srs := testSRS(logN)
		file := srsBytes(t, srs)
		r := bytes.NewReader(append(file, "what follows"...))
		var back SRS
		n, err := back.ReadFrom(iotest.OneByteReader(r))
		must(t, n, err)
		if n != int64(len(file)) || r.Len() != len("what follows") {
			t.Fatal("ReadFrom took more or less than the file")
		}
		if back.LogN != logN || !back.Tau2.Equal(&srs.Tau2) || !slices.Equal(back.Powers, srs.Powers) || !slices.Equal(back.Lagrange, srs.Lagrange) {
			t.Fatal("round trip")
		}
		if cap(back.Powers) != 1<<logN {
			t.Fatal("memory beyond the points")
		}
	}
}

func TestSRSFileTruncated(t *testing.T) {
	srs := testSRS(MinLogN)
	file := srsBytes(t, srs)
	for n := range len(file) {
		var back SRS
		read, err := back.ReadFrom(bytes.NewReader(file[:n]))
		wantKind(t, err, ErrTruncated)
		if !errors.Is(err, io.ErrUnexpectedEOF) || read != int64(n) || back.Powers != nil {
			t.Fatalf("cut at %d: read %d, %v", n, read, err)
		}
	}
	broken := errors.New("disk on fire")
	var back SRS
	_, err := back.ReadFrom(io.MultiReader(bytes.NewReader(file[:500]), iotest.ErrReader(broken)))
	wantKind(t, err, ErrTruncated)
	wantKind(t, err, broken)
}

func TestSRSFileCorrupt(t *testing.T) {
	file := srsBytes(t, testSRS(MinLogN))
	r := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		bad := slices.Clone(file)
		bad[r.IntN(len(bad))] ^= 1 << r.IntN(8)
		var back SRS
		if _, err := back.ReadFrom(bytes.NewReader(bad)); err == nil || back.Powers != nil {
			t.Fatal("a damaged file was read")
		}
	}
	const tau2, powers = 16, 16 + 128
	for name, c := range map[string]struct {
		kind error
		lie  func(b []byte)
	}{
		"magic":              {ErrFormat, func(b []byte) { b[0] = 'S' }},
		"version":            {ErrFormat, func(b []byte) { b[11] = 2 }},
		"logN zero":          {ErrRange, func(b []byte) { b[15] = 0 }},
		"logN huge":          {ErrRange, func(b []byte) { b[12] = 255 }},
		"logN promises 2^24": {ErrTruncated, func(b []byte) { b[15] = MaxLogN }},
		"tau2 infinity":      {ErrSRS, func(b []byte) { clear(b[tau2:powers]) }},
		"tau2 off curve":     {ErrCurve, func(b []byte) { b[tau2+127] ^= 1 }},
		"point off curve":    {ErrCurve, func(b []byte) { b[powers+64*5+63] ^= 1 }},
		"point infinity":     {ErrSRS, func(b []byte) { clear(b[powers+64 : powers+128]) }},
		"coordinate":         {ErrCoordinate, func(b []byte) { fp.Modulus().FillBytes(b[powers+64 : powers+96]) }},
		"swapped points":     {ErrFormat, func(b []byte) { copy(b[powers+64:], file[powers+128:powers+192]) }},
		"checksum":           {ErrFormat, func(b []byte) { b[len(b)-1] ^= 1 }},
	} {
		bad := slices.Clone(file)
		c.lie(bad)
		var back SRS
		if _, err := back.ReadFrom(bytes.NewReader(bad)); !errors.Is(err, c.kind) {
			t.Errorf("%s: want %v, have %v", name, c.kind, err)
		}
	}
}

func TestSRSFileWriteFails(t *testing.T) {
	srs := testSRS(MinLogN)
	short := &SRS{LogN: 4, Powers: srs.Powers, Lagrange: srs.Lagrange[:15], Tau2: srs.Tau2}
	_, err := short.WriteTo(io.Discard)
	wantKind(t, err, ErrLength)
	for n := range 4 {
		if _, err := srs.WriteTo(&fullDisk{room: n}); err == nil {
			t.Fatal("a failed write was not reported")
		}
	}
}

// fullDisk takes so many writes and no more.
type fullDisk struct{ room int }

func (f *fullDisk) Write(b []byte) (int, error) {
	if f.room--; f.room < 0 {
		return 0, errors.New("no space left")
	}
	return len(b), nil
}

// The verifier's part is that of the whole, also where it is made from τ alone.
func TestUnsafeSetup(t *testing.T) {
	for _, logN := range []uint{MinLogN, 8, 10} {
		srs := testSRS(logN)
		if have, want := UnsafeSetup(logN), srs.Setup(); have != want {
			t.Errorf("2^%d cells: have %v, want %v", logN, have, want)
		}
		unit := make([]fr.Element, 1<<logN)
		unit[0].SetOne()
		if c, err := srs.Commit(unit); err != nil || c != srs.Setup().Unit {
			t.Errorf("2^%d cells: U is not the commitment of a one in cell 0: %v", logN, err)
		}
	}
}
