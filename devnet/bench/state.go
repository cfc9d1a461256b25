package bench

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// StateConfig of a measurement: states of some sizes, filled in part, and a batch on each.
type StateConfig struct {
	LogN    []uint    // 2^LogN cells
	Fills   []float64 // share of the cells that is in use, above 0 and at most 1
	Touched int       // records of the batch, all of whose cells change: those in use first
	KeyDir  string
	Report  *progress.Reporter
}

// StateWork is what the state's commitment costs, at one size and fill.
type StateWork struct {
	LogN    uint    `json:"logN"`
	Fill    float64 `json:"fill"`
	Touched int     `json:"touchedRecords"`

	Commit   Work `json:"commit"`   // to all cells
	Update   Work `json:"update"`   // of the commitment, with the touched records
	Quotient Work `json:"quotient"` // [Q]
	Opening  Work `json:"opening"`  // π, and its check
	Record   Work `json:"record"`   // the four proofs of one record, for an exit

	PeakMemoryBytes uint64 `json:"peakMemoryBytes"` // of the process, with powers of tau and state
}

// Work is how long something took.
type Work struct {
	Seconds   float64 `json:"seconds"`
	Processor float64 `json:"processorSeconds"` // of all cores
}

func (w Work) String() string { return fmt.Sprintf("%.3g (%.3g)", w.Seconds, w.Processor) }

// DefaultState is what `stoa bench` measures: the batch is as large as the standard shape's, and all proofs of the
// largest full state take some minutes.
func DefaultState(keyDir string, report *progress.Reporter) StateConfig {
	return StateConfig{LogN: []uint{16, 18, 20, 22}, Fills: []float64{0.01, 0.1, 0.25, 1}, Touched: batch.Standard.Records, KeyDir: keyDir, Report: report}
}

// MeasureState measures once each: the proofs are checked, and what they cost hardly varies.
func MeasureState(cfg StateConfig) (all []StateWork, err error) {
	for _, logN := range cfg.LogN {
		if _, err := kzg.NewDomain(logN); err != nil {
			return nil, err
		}
		srs, err := keys.LoadPowers(cfg.KeyDir, logN, cfg.Report)
		if err != nil {
			return nil, err
		}
		for _, fill := range cfg.Fills {
			var w StateWork
			err := cfg.Report.Step(fmt.Sprintf("state work, 2^%d cells, %g %% in use", logN, 100*fill), 0, func() (err error) {
				w, err = measureState(srs, fill, cfg.Touched)
				return err
			})
			if err != nil {
				return nil, err
			}
			all = append(all, w)
		}
	}
	return all, nil
}

func measureState(srs *kzg.SRS, fill float64, records int) (w StateWork, err error) {
	d, err := srs.Domain()
	if err != nil {
		return w, err
	}
	if used := fill * float64(d.Records()); used < 1 || fill > 1 || records < 1 || records > d.Records() {
		return w, fmt.Errorf("fill a share of %d records above 0 and at most 1, and touch 1 of them or more: have %g and %d", d.Records(), fill, records)
	}
	cells, touched := someState(d, fill, records)
	w = StateWork{LogN: d.LogN, Fill: fill, Touched: records}
	forgetPeakMemory()
	var commitment bn254.G1Affine
	if w.Commit, err = timeWork(func() (err error) { commitment, err = srs.Commit(cells); return err }); err != nil {
		return w, err
	}
	if w.Update, err = timeWork(func() error { _, err := srs.UpdateRecords(commitment, touched); return err }); err != nil {
		return w, err
	}
	if w.Quotient, err = timeWork(func() error { _, err := srs.Divide(cells, touched); return err }); err != nil {
		return w, err
	}
	p, err := srs.Prepare(commitment, cells, touched)
	if err != nil {
		return w, err
	}
	rho := fr.NewElement(0x5107a)
	if w.Opening, err = timeWork(func() error { _, err := p.Open(rho, kzg.Data{}); return err }); err != nil {
		return w, err
	}
	record := touched[0].Record
	var proofs [4]bn254.G1Affine
	if w.Record, err = timeWork(func() (err error) { proofs, err = srs.OpenRecord(cells, record); return err }); err != nil {
		return w, err
	}
	w.PeakMemoryBytes = peakMemory()
	opening := kzg.Opening{Record: record, Proofs: proofs[:]}
	for j := range 4 {
		opening.Cells = append(opening.Cells, cells[d.CellOf(record, j)].Bytes())
	}
	return w, kzg.VerifyOpenings(&srs.Tau2, &commitment, d.LogN, opening)
}

// someState is a state of random cells below 2^248, as packed fields are, in records here and there, and a batch.
func someState(d *kzg.Domain, fill float64, touched int) ([]fr.Element, []kzg.Touched) {
	source := rand.NewChaCha8([32]byte{'s', 't', 'a', 't', 'e'})
	cell := func() (v fr.Element) {
		var b [31]byte
		_, _ = source.Read(b[:]) // does not fail
		return *v.SetBytes(b[:])
	}
	order := rand.New(source).Perm(d.Records())
	cells := make([]fr.Element, d.Size())
	for _, record := range order[:int(fill*float64(d.Records()))] {
		for j := range 4 {
			cells[d.CellOf(uint32(record), j)] = cell()
		}
	}
	records := slices.Sorted(slices.Values(order[:touched]))
	changes := make([]kzg.Touched, touched)
	for k, record := range records {
		changes[k].Record = uint32(record)
		for j := range 4 {
			changes[k].Old[j], changes[k].New[j] = cells[d.CellOf(uint32(record), j)], cell()
		}
	}
	return cells, changes
}

func timeWork(f func() error) (Work, error) {
	start, spent := time.Now(), processor()
	err := f()
	return Work{Seconds: time.Since(start).Seconds(), Processor: (processor() - spent).Seconds()}, err
}
