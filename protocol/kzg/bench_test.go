package kzg

import (
	"bytes"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const benchLogN = 16

// benchBatch is a full state of 2^16 cells and a batch of 512 records (2,048 cells), all changed.
func benchBatch(b *testing.B) (*SRS, []fr.Element, []Touched) {
	srs, d := testSRS(benchLogN), mustDomain(b, benchLogN)
	cells := testState(d, 1)
	records := make([]uint32, 512)
	for i := range records {
		records[i] = uint32(i * 31)
	}
	return srs, cells, changeAll(touch(d, cells, records...), 1)
}

func BenchmarkUnsafeSRS(b *testing.B) {
	for b.Loop() {
		UnsafeSRS(benchLogN)
	}
}

func BenchmarkSRSCheck(b *testing.B) {
	srs := testSRS(benchLogN)
	for b.Loop() {
		if err := srs.Check(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSRSReadFrom(b *testing.B) {
	file := srsBytes(b, testSRS(benchLogN))
	b.SetBytes(int64(len(file)))
	for b.Loop() {
		var s SRS
		if _, err := s.ReadFrom(bytes.NewReader(file)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCommit(b *testing.B) {
	srs, cells, _ := benchBatch(b)
	for b.Loop() {
		if _, err := srs.Commit(cells); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkUpdate2048(b *testing.B) {
	srs, _, touched := benchBatch(b)
	c := generator()
	for b.Loop() {
		if _, err := srs.UpdateRecords(c, touched); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPrepare(b *testing.B) {
	srs, cells, touched := benchBatch(b)
	c, _ := srs.Commit(cells)
	for b.Loop() {
		if _, err := srs.Prepare(c, cells, touched); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	srs, cells, touched := benchBatch(b)
	c, _ := srs.Commit(cells)
	p, err := srs.Prepare(c, cells, touched)
	if err != nil {
		b.Fatal(err)
	}
	rho := element(123456789)
	for b.Loop() {
		if _, err := p.Open(rho, testData); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEvaluate512(b *testing.B) {
	_, _, touched := benchBatch(b)
	d := mustDomain(b, benchLogN)
	rho := element(123456789)
	for b.Loop() {
		if _, err := d.Evaluate(touched, rho); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpenRecord(b *testing.B) {
	srs, cells, _ := benchBatch(b)
	for b.Loop() {
		if _, err := srs.OpenRecord(cells, 77); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerifyTransition(b *testing.B) {
	d := mustDomain(b, 8)
	cells := testState(d, 1)
	rho := element(5)
	s := open(b, prepare(b, 8, cells, changeAll(touch(d, cells, 3), 1)), rho)
	setup := UnsafeSetup(8)
	for b.Loop() {
		if err := VerifyTransition(setup, s, rho, testData); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpenAll(b *testing.B) {
	srs, cells, _ := benchBatch(b)
	for b.Loop() {
		if _, err := srs.OpenAll(cells, nil); err != nil {
			b.Fatal(err)
		}
	}
}
