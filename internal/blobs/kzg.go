package blobs

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"golang.org/x/sync/errgroup"
)

// MaxPerTx is how many blobs a transaction may carry, since Osaka.
const MaxPerTx = params.BlobTxMaxBlobs

// Words of a blob: each is a field element, 32 bytes, big-endian.
const (
	Words    = params.BlobTxFieldElementsPerBlob
	wordSize = params.BlobTxBytesPerFieldElement
)

// Modulus is the order of the scalar field of BLS12-381: words and points are below.
var Modulus = common.HexToHash("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001")

// The types are go-ethereum's.
type (
	Blob       = kzg4844.Blob
	Commitment = kzg4844.Commitment
	Proof      = kzg4844.Proof
	Point      = kzg4844.Point // where a blob is opened
	Value      = kzg4844.Claim // what it is there
)

// Warm loads the trusted setup, which takes seconds. Without it the first use does.
func Warm() error { return kzg4844.UseCKZG(false) }

// Commit returns a blob's commitment and the versioned hash that L1 knows it by.
// The error is a *ScalarError.
func Commit(blob *Blob) (Commitment, common.Hash, error) {
	if err := checkWords(blob); err != nil {
		return Commitment{}, common.Hash{}, err
	}
	c, err := kzg4844.BlobToCommitment(blob)
	if err != nil {
		return Commitment{}, common.Hash{}, fmt.Errorf("committing to a blob: %w", err)
	}

	return c, Hash(c), nil
}

// Hash is the versioned hash of a commitment.
func Hash(c Commitment) common.Hash { return kzg4844.CalcBlobHashV1(sha256.New(), &c) }

// Open evaluates the blob's polynomial at a point, and proves the value: what the
// precompile at 0x0a checks. The error is a *ScalarError.
func Open(blob *Blob, at Point) (Value, Proof, error) {
	if err := checkWords(blob); err != nil {
		return Value{}, Proof{}, err
	}
	if bytes.Compare(at[:], Modulus[:]) >= 0 {
		return Value{}, Proof{}, &ScalarError{Field: "point", Value: at}
	}
	proof, value, err := kzg4844.ComputeProof(blob, at)
	if err != nil {
		return Value{}, Proof{}, fmt.Errorf("opening a blob: %w", err)
	}

	return value, proof, nil
}

// checkWords finds the first word that is no field element.
func checkWords(blob *Blob) error {
	for i := range Words {
		word := blob[i*wordSize:][:wordSize]
		if bytes.Compare(word, Modulus[:]) >= 0 {
			return &ScalarError{Field: fmt.Sprintf("word %d", i), Value: [32]byte(word)}
		}
	}

	return nil
}

// Bundle is the blobs of one transaction, committed to. Nobody changes it.
type Bundle struct {
	Blobs       []Blob
	Commitments []Commitment
	Hashes      []common.Hash // versioned

	sidecar func() (*types.BlobTxSidecar, error)
}

// NewBundle commits to copies of the blobs, which may be of any type that is one.
// The error is a *LimitError or a *ScalarError.
func NewBundle[B ~[len(Blob{})]byte](raw []B) (*Bundle, error) {
	if len(raw) == 0 || len(raw) > MaxPerTx {
		return nil, &LimitError{Field: "blobs of a transaction", Value: len(raw), Limit: MaxPerTx}
	}

	b := &Bundle{Blobs: make([]Blob, len(raw)), Commitments: make([]Commitment, len(raw)), Hashes: make([]common.Hash, len(raw))}
	err := each(len(raw), func(i int) (err error) {
		b.Blobs[i] = Blob(raw[i])
		b.Commitments[i], b.Hashes[i], err = Commit(&b.Blobs[i])
		if err != nil {
			return fmt.Errorf("blob %d: %w", i, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	b.sidecar = sync.OnceValues(b.prove)

	return b, nil
}

// Open opens all blobs at a point. For each it returns what the precompile at 0x0a
// takes beside versioned hash and point: value ‖ commitment ‖ proof. The error is a
// *ScalarError.
func (b *Bundle) Open(at Point) ([]byte, error) {
	openings := make([][]byte, len(b.Blobs))
	err := each(len(b.Blobs), func(i int) error {
		value, proof, err := Open(&b.Blobs[i], at)
		openings[i] = slices.Concat(value[:], b.Commitments[i][:], proof[:])
		return err
	})

	return bytes.Join(openings, nil), err
}

// Sidecar is what travels beside the transaction: the blobs, and the proofs of
// their cells, which are computed at the first call only.
func (b *Bundle) Sidecar() (*types.BlobTxSidecar, error) { return b.sidecar() }

func (b *Bundle) prove() (*types.BlobTxSidecar, error) {
	proofs := make([]Proof, len(b.Blobs)*kzg4844.CellProofsPerBlob)
	err := each(len(b.Blobs), func(i int) error {
		cells, err := kzg4844.ComputeCellProofs(&b.Blobs[i])
		if err != nil {
			return fmt.Errorf("proving the cells of blob %d: %w", i, err)
		}
		copy(proofs[i*kzg4844.CellProofsPerBlob:], cells)
		return nil
	})
	if err != nil {
		return nil, err
	}

	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, b.Blobs, b.Commitments, proofs), nil
}

// each calls f for all indices, on all cores.
func each(n int, f func(i int) error) error {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		g.Go(func() error { return f(i) })
	}

	return g.Wait()
}

// CheckSidecar says whether the sidecar is whole: of version 1, with commitments
// that hash to these hashes, and proofs of all cells. It costs 29 ms a blob.
func CheckSidecar(sc *types.BlobTxSidecar, hashes []common.Hash) error {
	n := len(hashes)
	switch {
	case sc.Version != types.BlobSidecarVersion1:
		return fmt.Errorf("have a sidecar of version %d, want %d", sc.Version, types.BlobSidecarVersion1)
	case len(sc.Blobs) != n || len(sc.Commitments) != n || len(sc.Proofs) != n*kzg4844.CellProofsPerBlob:
		return fmt.Errorf("have a sidecar of %d blobs, %d commitments and %d proofs for %d hashes", len(sc.Blobs), len(sc.Commitments), len(sc.Proofs), n)
	}
	if err := sc.ValidateBlobCommitmentHashes(hashes); err != nil {
		return err
	}

	return kzg4844.VerifyCellProofs(sc.Blobs, sc.Commitments, sc.Proofs)
}
