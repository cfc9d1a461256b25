package keys

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"

	"github.com/stoa-rollup/stoa/internal/progress"
	"github.com/stoa-rollup/stoa/protocol/batch"
)

// To compile a circuit takes far longer than to read it back, but one must know that
// what is read back is what would be compiled. A program knows: if this very
// executable has compiled the shape before, it left a note with the circuit's digest.

// note says what an executable compiled a shape to.
type note struct {
	Executable string      `json:"executable"` // SHA-256
	Shape      batch.Shape `json:"shape"`
	Digest     string      `json:"digest"` // of the circuit
}

func notePath(dir string, s batch.Shape) string {
	return filepath.Join(dir, fmt.Sprintf("compiled-%s.json", s.Name))
}

// executable is the SHA-256 of the program that runs.
var executable = sync.OnceValues(func() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	h := sha256.New()
	_, err = io.Copy(h, file)
	return hex.EncodeToString(h.Sum(nil)), err
})

// known is the digest of a shape's circuit, if this executable has compiled it before.
func known(dir string, s batch.Shape) (digest string, ok bool) {
	self, err := executable()
	if err != nil {
		return "", false
	}
	data, err := os.ReadFile(notePath(dir, s))
	if err != nil {
		return "", false
	}
	var n note
	if json.Unmarshal(data, &n) != nil || n.Executable != self || n.Shape != s {
		return "", false
	}
	return n.Digest, true
}

// remember notes the digest.
func remember(dir string, s batch.Shape, digest string) error {
	self, err := executable()
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(note{self, s, digest}, "", "  ")
	if err != nil {
		return err
	}
	_, err = write(dir, filepath.Base(notePath(dir, s)), func(w io.Writer) error { _, err := w.Write(append(data, '\n')); return err })
	return err
}

// load reads a set that has been made, circuit and all.
func (s *Set) load(dir, digest string, report *progress.Reporter) error {
	folder := s.folder(dir, digest)
	manifest, err := s.manifest(dir, digest)
	if err != nil {
		return err
	}
	return report.Step("load circuit and keys "+s.Shape.Name, 0, func() error {
		// The file's checksum is the circuit's digest.
		if s.Circuit == nil {
			s.Circuit = groth16.NewCS(ecc.BN254)
			if err := read(folder, manifest.Circuit, func(r io.Reader) error { _, err := s.Circuit.ReadFrom(r); return err }); err != nil {
				return err
			}
		}
		return s.read(folder, manifest)
	})
}

// manifest of a set that has been made of the circuit with this digest.
func (s *Set) manifest(dir, digest string) (Manifest, error) {
	folder := s.folder(dir, digest)
	m, err := readManifest(folder)
	if err == nil && (m.CircuitDigest != digest || m.Shape != s.Shape || m.Circuit.SHA256 != digest) {
		err = fmt.Errorf("%w: %s", ErrChecksum, folder)
	}
	return m, err
}

// folder of the set's files.
func (s *Set) folder(dir, digest string) string {
	return filepath.Join(dir, fmt.Sprintf("UNSAFE-%s-%s-%s", s.Shape.Name, digest[:16], version))
}

// made says whether the folder of a circuit is there.
func made(folder string) (bool, error) {
	_, err := os.Stat(folder)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
