package bench

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"syscall"
	"time"

	bn254 "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/amount"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/protocol/wire"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
)

// PaymentsConfig of a run: batches full of random payments, proven one after the other.
type PaymentsConfig struct {
	Shape  batch.Shape
	KeyDir string
	Runs   int     // batches
	Fill   float64 // share of the records that is in use, above 0 and at most 1
	Report *progress.Reporter
}

// Payments are the figures of such a run. What the shape has beside payments is proven
// too and stays empty; transactions counts payments only.
type Payments struct {
	Shape           string      `json:"shape"`
	LogN            uint        `json:"logN"` // of the state's cells
	Fill            float64     `json:"fill"`
	Constraints     int         `json:"constraints"`
	Transactions    int         `json:"transactions"` // a batch
	PerSecond       float64     `json:"transactionsPerSecond"`
	Runs            []ProofTime `json:"runs"`
	Median          ProofTime   `json:"median"`
	PeakMemoryBytes uint64      `json:"peakMemoryBytes"` // while proving, with keys and state
}

// ProofTime is how long a batch took. Execution and signatures of the batch are not in
// it: they are the sequencer's and the users'.
type ProofTime struct {
	Seconds   float64 `json:"seconds"`
	Processor float64 `json:"processorSeconds"` // of all cores
	Prepare   float64 `json:"prepareSeconds"`   // commitment and quotient of the state, blobs, challenges
	Prove     float64 `json:"proveSeconds"`     // opening of the state, witness, solving, Groth16, check of the proof
}

// MeasurePayments proves them. The payments are the same in every process, so that runs
// compare.
func MeasurePayments(cfg PaymentsConfig) (*Payments, error) {
	if cfg.Runs < 1 {
		return nil, fmt.Errorf("prove 1 batch or more: have %d", cfg.Runs)
	}
	if _, err := kzg.NewDomain(cfg.Shape.LogN); err != nil {
		return nil, err
	}
	town, err := newTown(cfg.Shape, cfg.Fill)
	if err != nil {
		return nil, err
	}
	set, err := keys.Load(cfg.KeyDir, cfg.Shape, cfg.Report)
	if err != nil {
		return nil, err
	}
	powers, err := keys.LoadPowers(cfg.KeyDir, cfg.Shape.LogN, cfg.Report)
	if err != nil {
		return nil, err
	}
	p := &prover.Prover{Keys: set, Powers: powers}
	commitment, err := p.Commit(town.state.Cells())
	if err != nil {
		return nil, err
	}
	f := &Payments{Shape: cfg.Shape.Name, LogN: cfg.Shape.LogN, Fill: cfg.Fill, Constraints: set.Circuit.GetNbConstraints(), Transactions: cfg.Shape.P}
	forgetPeakMemory()
	expected := prover.Expected(cfg.Shape)
	for range cfg.Runs {
		before := town.state.Clone()
		trace, err := town.pay()
		if err != nil {
			return nil, err
		}
		var t ProofTime
		err = cfg.Report.Step(fmt.Sprintf("prove batch %d, %d payments", trace.Header.Number, trace.Header.Used[op.LaneP]), expected, func() (err error) {
			t, commitment, err = timeProof(p, commitment, before, trace)
			return err
		})
		if err != nil {
			return nil, err
		}
		f.Runs = append(f.Runs, t)
		expected = time.Duration(t.Seconds * float64(time.Second))
	}
	f.PeakMemoryBytes = peakMemory()
	f.Median = ProofTime{
		Seconds: medianOf(f.Runs, func(t ProofTime) float64 { return t.Seconds }), Processor: medianOf(f.Runs, func(t ProofTime) float64 { return t.Processor }),
		Prepare: medianOf(f.Runs, func(t ProofTime) float64 { return t.Prepare }), Prove: medianOf(f.Runs, func(t ProofTime) float64 { return t.Prove }),
	}
	f.PerSecond = float64(f.Transactions) / f.Median.Seconds
	return f, nil
}

// timeProof proves a batch and returns the commitment of the state after it.
func timeProof(p *prover.Prover, commitment bn254.G1Affine, before *state.State, trace *stf.Trace) (t ProofTime, after bn254.G1Affine, err error) {
	start, spent := time.Now(), processor()
	prove := start
	claim, err := p.ProveInStages(commitment, before.Cells(), trace, func(stage wire.Stage) error {
		if stage == wire.StageProve {
			prove = time.Now()
		}
		return nil
	})
	if err != nil {
		return t, after, err
	}
	end := time.Now()
	t = ProofTime{Seconds: end.Sub(start).Seconds(), Processor: (processor() - spent).Seconds(), Prepare: prove.Sub(start).Seconds(), Prove: end.Sub(prove).Seconds()}
	return t, claim.State.New, nil
}

// town is a state whose records are funded purses, as far as they are in use.
type town struct {
	network signature.Network
	shape   batch.Shape
	state   *state.State
	keys    []*signature.PrivateKey // a purse has one of them
	nonces  []uint32                // by purse
	random  *rand.Rand
	batches uint64
}

// Of the town: its first purse, after those of genesis, the time of genesis, and the
// number of keys, which are fixed and worth nothing anywhere.
const (
	townPurse = state.FirstFeePurse + record.Series
	townEpoch = 1_800_000_000
	townKeys  = 64
)

func newTown(shape batch.Shape, fill float64) (*town, error) {
	purses := int(fill*float64(shape.StateRecords())) - townPurse
	if purses < 1 || fill > 1 {
		return nil, fmt.Errorf("fill more than %d of %d records, and at most all: have a share of %g", townPurse, shape.StateRecords(), fill)
	}
	t := &town{
		network: signature.Network{ChainID: 31337, Rollup: common.HexToAddress("0x5107a0000000000000000000000000000000be4c")},
		shape:   shape, random: rand.New(rand.NewChaCha8([32]byte{'t', 'o', 'w', 'n'})),
	}
	for i := range byte(townKeys) {
		key, err := signature.FromSeed([64]byte{2, i})
		if err != nil {
			return nil, err
		}
		t.keys = append(t.keys, key)
	}
	genesis := state.Genesis{LogN: shape.LogN, Params: record.Params{Version: 1, Time: townEpoch, Rent: [record.Tokens]uint64{1, 1, 1, 1}}, FeeOwner: common.Address{1}, FeeKey: t.keys[0].Public}
	var err error
	if t.state, err = genesis.State(); err != nil {
		return nil, err
	}
	t.nonces = make([]uint32, purses)
	for i := range t.nonces {
		p := record.Purse{Key: t.key(i).Public.Y}
		t.bytes(p.Owner[:])
		for slot := range p.Balances {
			p.Balances[slot].Available = amount.From(1<<62 + t.random.Uint64N(1<<62))
		}
		cells, err := p.Cells()
		if err != nil {
			return nil, err
		}
		t.state.Set(uint32(townPurse+i), cells)
	}
	return t, nil
}

func (t *town) key(purse int) *signature.PrivateKey { return t.keys[purse%len(t.keys)] }

func (t *town) bytes(b []byte) {
	for i := range b {
		b[i] = byte(t.random.Uint32())
	}
}

// pay executes a batch that is full of payments.
func (t *town) pay() (*stf.Trace, error) {
	t.batches++
	b, err := stf.Begin(t.state, stf.Context{Network: t.network, Shape: t.shape, Number: t.batches, Timestamp: townEpoch + t.batches})
	if err != nil {
		return nil, err
	}
	for range t.shape.P {
		signed, err := t.payment()
		if err != nil {
			return nil, err
		}
		if err := b.Apply(signed); err != nil {
			return nil, err
		}
	}
	return b.Seal()
}

// payment between two purses, signed.
func (t *town) payment() (op.Signed, error) {
	from, to := t.random.IntN(len(t.nonces)), t.random.IntN(len(t.nonces))
	s := op.Signed{
		Operation: op.Transfer{
			From: uint32(townPurse + from), To: uint32(townPurse + to), Token: record.Token(t.random.IntN(2)),
			Amount: amount.From(1 + t.random.Uint64N(1<<40)), Fee: 1 + t.random.Uint64N(1<<10),
		},
		Nonce: t.nonces[from], ValidUntil: townEpoch + 1<<30,
	}
	t.nonces[from]++
	m, err := s.Message(t.network)
	if err != nil {
		return s, err
	}
	var seed [32]byte
	t.bytes(seed[:])
	s.Signature, err = t.key(from).Sign(m, rand.NewChaCha8(seed))
	return s, err
}

func medianOf[T any](v []T, f func(T) float64) float64 {
	var figures []float64
	for _, x := range v {
		figures = append(figures, f(x))
	}
	return median(figures)
}

// processor is the time that the process has spent on all cores, 0 on systems that do
// not tell.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// forgetPeakMemory lets peakMemory count from here, so that it is not that of the
// compiler of the circuit. Systems without it keep the peak of the whole process.
func forgetPeakMemory() {
	debug.FreeOSMemory()
	_ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0)
}
