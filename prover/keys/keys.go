// Package keys makes, caches and checks what a prover needs for a circuit shape:
// the compiled circuit, its Groth16 keys and the powers of tau of its state.
//
// The keys are made here, from a published seed, so that everyone has the same and
// everyone knows the trapdoor (package trapdoor): they are for devnets and tests, and
// every file and folder of them says UNSAFE. Production keys come from a public
// ceremony.
package keys

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/prover/circuit"
	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

// gnark logs every step of its own; callers hear of steps through a Reporter.
func init() { logger.Disable() }

// Set is what proves and verifies batches of one shape.
type Set struct {
	Shape   batch.Shape
	Circuit constraint.ConstraintSystem
	Proving groth16.ProvingKey
	Verify  *groth16bn254.VerifyingKey
}

// Manifest describes the files of a key set. Checksums are SHA-256.
type Manifest struct {
	Format        string      `json:"format"`
	Unsafe        bool        `json:"unsafe"` // the trapdoor is known
	Seed          string      `json:"seed"`   // from which the trapdoor follows, with the circuit's digest
	Shape         batch.Shape `json:"shape"`
	Constraints   int         `json:"constraints"`
	PublicInputs  int         `json:"publicInputs"`
	CircuitDigest string      `json:"circuitDigest"`
	Circuit       File        `json:"circuit"` // its checksum is the digest
	ProvingKey    File        `json:"provingKey"`
	VerifyingKey  File        `json:"verifyingKey"`
}

// File is a file of a key set.
type File struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

const (
	version        = "v3" // of the setup and its files; part of the folder's name
	manifestFormat = "stoa.keys." + version
	manifestName   = "manifest.json"
	circuitName    = "circuit.r1cs"
	provingName    = "UNSAFE-proving.key"
	verifyingName  = "UNSAFE-verifying.key"
)

// ErrChecksum says that a cached file is not the one that its manifest describes.
var ErrChecksum = errors.New("remove the folder and run again: a cached key does not match its manifest")

// setupPerConstraint estimates how long the setup takes on two cores.
const setupPerConstraint = 20 * time.Microsecond

// Compile returns the constraint system of a shape.
func Compile(s batch.Shape) (constraint.ConstraintSystem, error) {
	return frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit.New(s))
}

// Load returns the circuit and the keys of a shape from dir, and makes them there if
// they are missing. The folder is named after the circuit's digest and the setup's
// version, so that keys of an older circuit or setup are never used.
func Load(dir string, s batch.Shape, report *progress.Reporter) (*Set, error) {
	set := &Set{Shape: s}
	if digest, ok := known(dir, s); ok {
		if there, err := made(set.folder(dir, digest)); err != nil {
			return nil, err
		} else if there {
			return set, set.load(dir, digest, report)
		}
	}
	err := report.Step("compile circuit "+s.Name, 0, func() (err error) {
		set.Circuit, err = Compile(s)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("compile circuit %s: %w", s.Name, err)
	}
	digest, err := Digest(set.Circuit)
	if err != nil {
		return nil, err
	}
	there, err := made(set.folder(dir, digest))
	switch {
	case err != nil:
		return nil, err
	case there:
		err = set.load(dir, digest, report)
	default:
		err = set.make(set.folder(dir, digest), digest, report)
	}
	if err != nil {
		return nil, err
	}
	return set, remember(dir, s, digest)
}

// LoadVerifying is Load for whoever verifies: if the keys are there, the verifying key alone is read. The circuit is compiled
// unless this very program has done so before.
func LoadVerifying(dir string, s batch.Shape, report *progress.Reporter) (*Set, error) {
	set := &Set{Shape: s}
	digest, ok := known(dir, s)
	if ok {
		var err error
		if ok, err = made(set.folder(dir, digest)); err != nil {
			return nil, err
		}
	}
	if !ok {
		return Load(dir, s, report)
	}
	manifest, err := set.manifest(dir, digest)
	if err != nil {
		return nil, err
	}
	return set, set.readVerifying(set.folder(dir, digest), manifest)
}

// Digest is the SHA-256 of a serialised constraint system.
func Digest(ccs constraint.ConstraintSystem) (string, error) {
	digest, err := trapdoor.Digest(ccs)
	return hex.EncodeToString(digest[:]), err
}

// make runs an unsafe setup and writes the files.
func (s *Set) make(folder, digest string, report *progress.Reporter) error {
	expected := time.Duration(s.Circuit.GetNbConstraints()) * setupPerConstraint
	err := report.Step("UNSAFE key setup "+s.Shape.Name, expected, func() (err error) {
		s.Proving, s.Verify, err = trapdoor.UnsafeSetup(s.Circuit, trapdoor.UnsafeSeed)
		return err
	})
	if err != nil {
		return fmt.Errorf("key setup %s: %w", s.Shape.Name, err)
	}
	return report.Step("write keys "+s.Shape.Name, 0, func() error { return s.write(folder, digest) })
}

// write puts the files into a folder of their own, which takes its name when it is
// complete: an interrupted setup leaves nothing that looks complete. If another process
// was first, it has written the same.
func (s *Set) write(folder, digest string) error {
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return err
	}
	draft, err := os.MkdirTemp(filepath.Dir(folder), filepath.Base(folder)+".draft-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(draft)
	if err := os.Chmod(draft, 0o755); err != nil {
		return err
	}
	compiled, err := write(draft, circuitName, func(w io.Writer) error { _, err := s.Circuit.WriteTo(w); return err })
	if err != nil {
		return err
	}
	proving, err := write(draft, provingName, func(w io.Writer) error { return s.Proving.WriteDump(w) })
	if err != nil {
		return err
	}
	verifying, err := write(draft, verifyingName, func(w io.Writer) error { _, err := s.Verify.WriteRawTo(w); return err })
	if err != nil {
		return err
	}
	manifest := Manifest{
		Format: manifestFormat, Unsafe: true, Seed: trapdoor.UnsafeSeed, Shape: s.Shape,
		Constraints: s.Circuit.GetNbConstraints(), PublicInputs: s.Circuit.GetNbPublicVariables() - 1,
		CircuitDigest: digest, Circuit: compiled, ProvingKey: proving, VerifyingKey: verifying,
	}
	data, err := json.MarshalIndent(manifest, "", "  ")
	if err != nil {
		return err
	}
	if _, err = write(draft, manifestName, func(w io.Writer) error { _, err := w.Write(append(data, '\n')); return err }); err != nil {
		return err
	}
	if os.Rename(draft, folder) == nil {
		return nil
	}
	if first, err := readManifest(folder); err != nil || first != manifest {
		return fmt.Errorf("%w: %s", ErrChecksum, folder)
	}
	return nil
}

func (s *Set) read(folder string, m Manifest) error {
	s.Proving = groth16.NewProvingKey(ecc.BN254)
	if err := read(folder, m.ProvingKey, func(r io.Reader) error { return s.Proving.ReadDump(r) }); err != nil {
		return err
	}
	return s.readVerifying(folder, m)
}

func (s *Set) readVerifying(folder string, m Manifest) error {
	s.Verify = groth16.NewVerifyingKey(ecc.BN254).(*groth16bn254.VerifyingKey)
	return read(folder, m.VerifyingKey, func(r io.Reader) error { _, err := s.Verify.ReadFrom(r); return err })
}

// LoadPowers returns the unsafe powers of tau for 2^logN cells from dir, and makes
// them there if they are missing.
func LoadPowers(dir string, logN uint, report *progress.Reporter) (*kzg.SRS, error) {
	name := fmt.Sprintf("UNSAFE-powers-%d.bin", logN)
	srs := new(kzg.SRS)
	file, err := os.Open(filepath.Join(dir, name))
	if err == nil {
		defer file.Close()
		return srs, report.Step(fmt.Sprintf("load powers of tau 2^%d", logN), 0, func() error {
			if _, err := srs.ReadFrom(file); err != nil {
				return fmt.Errorf("remove %s and run again: %w", file.Name(), err)
			}
			return nil
		})
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return srs, report.Step(fmt.Sprintf("UNSAFE powers of tau 2^%d", logN), 0, func() error {
		srs = kzg.UnsafeSRS(logN)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		_, err := write(dir, name, func(w io.Writer) error { _, err := srs.WriteTo(w); return err })
		return err
	})
}

func readManifest(folder string) (m Manifest, err error) {
	data, err := os.ReadFile(filepath.Join(folder, manifestName))
	if err != nil {
		return m, fmt.Errorf("%w: %w", ErrChecksum, err)
	}
	if err := json.Unmarshal(data, &m); err != nil || m.Format != manifestFormat || m.Seed != trapdoor.UnsafeSeed {
		return m, fmt.Errorf("%w: manifest in %s", ErrChecksum, folder)
	}
	return m, nil
}

// write makes a file under a temporary name, syncs and renames it.
func write(folder, name string, content func(io.Writer) error) (File, error) {
	tmp, err := os.CreateTemp(folder, name+".*")
	if err != nil {
		return File{}, err
	}
	defer os.Remove(tmp.Name())
	defer tmp.Close()
	counted := &hashing{Writer: tmp, hash: sha256.New()}
	if err := errors.Join(content(counted), tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err != nil {
		return File{}, fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Rename(tmp.Name(), filepath.Join(folder, name)); err != nil {
		return File{}, err
	}
	return File{name, counted.n, hex.EncodeToString(counted.hash.Sum(nil))}, nil
}

// read checks a file's checksum before any of it is decoded.
func read(folder string, f File, content func(io.Reader) error) error {
	file, err := os.Open(filepath.Join(folder, filepath.Base(f.Name)))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrChecksum, err)
	}
	defer file.Close()
	h := sha256.New()
	if n, err := io.Copy(h, file); err != nil || n != f.Bytes || hex.EncodeToString(h.Sum(nil)) != f.SHA256 {
		return fmt.Errorf("%w: %s", ErrChecksum, file.Name())
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	return content(file)
}

type hashing struct {
	io.Writer
	hash hash.Hash
	n    int64
}

func (h *hashing) Write(p []byte) (int, error) {
	n, err := h.Writer.Write(p)
	h.hash.Write(p[:n])
	h.n += int64(n)
	return n, err
}
